+++
title = "The Groom Is on the Ferry"
manner = "a Tamil-Norwegian wedding in Bergen, the bathroom of the hall, first person present by the bride’s small sister: bride, mother, grandmother, two future in-laws, a hairdresser, a groom on the phone; Akka, Amma, Ammamma, Mum, Mamma, Mrs. Dahl and Mrs. Dahl; somebody translates wrongly on purpose; half untagged; curly double quotes"
[[characters]]
id = "anu"
name = "Anu"
aliases = ["kutti"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "nila"
name = "Nila"
aliases = ["Akka", "my sister", "kanna"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "amma"
name = "Amma"
aliases = ["Mrs. Sivan", "my mother"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "ammamma"
name = "Ammamma"
aliases = ["Granny", "my grandmother"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "berit"
name = "Berit"
aliases = ["Mamma", "Mrs. Dahl", "his mother", "Eirik’s mother"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "solveig"
name = "Solveig"
aliases = ["Mrs. Dahl", "the other Mrs. Dahl", "the tall one"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "roshan"
name = "Roshan"
aliases = ["the cousin with the pins"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "eirik"
name = "Eirik"
aliases = ["the boy"]
pronouns = "he"
kind = "person"
present = true
+++
{scene: the ladies’ bathroom | anu, nila, amma, ammamma, berit, solveig, roshan}
My sister’s sitting on the lid of the toilet in nine metres of red silk, with jasmine to her waist, and my job is to hold her train off the floor and not to speak.

{nila>roshan}“How many pins have you got left in your mouth?”

{roshan>nila}“Four.”

{nila>roshan}“Then why’s it falling down?”

{roshan>nila}“It’s falling down since you keep looking at the phone. Look at the dryer, Nila. Look at the nice hand dryer.”

{amma>nila}“The auspicious time is from 11:20 till 12:05,” says Amma. She has a clipboard. {+}“What is it now?”

{anu>amma}“11:14.”

{amma>anu}“I did not ask you. Don’t let that hem touch.”

There’s a knock, and it’s Mrs. Dahl. There’s another knock, and it’s Mrs. Dahl. Eirik’s father married twice, and they’ve both come in blue.

{berit>nila}“Oh, Nila! But you look like a queen!” says Berit, and bursts out crying. She’s the first one. She’s his mum, and she’s round, and cries at everything.

{solveig>nila,amma}“We don’t want to disturb,” says the tall one. {+}“We only wondered if any of you had heard from him. He isn’t picking up.”

{amma>solveig}“Not picking up? But he is here. He’s in the car park, with the horse.”

{solveig>amma}“No.”

{amma>solveig}“What do you mean by no?”

{solveig>amma}“The horse is in the car park, Mrs. Sivan. There’s nobody on it.”

Roshan takes the pins out of his mouth, one by one, and lays them along the sink.

{ammamma>amma}“_Enna?_” My grandmother’s on a camping stool beside the radiator, in her coat. She came from Jaffna in 1987 and has never taken it off. {+}“What are they saying?”

{amma>ammamma}“Nothing. She says the horse is very nice.”

{nila>solveig}“Where is he, Solveig? You had him last. He slept at yours.”

{solveig>nila}“He got up at six. He said that he’d forgotten something on the island, and he would be back by nine.”

{nila>solveig}“On Askøy?” says Nila. {+}“What’s on Askøy?”

{berit>nila}“The cabin’s on Askøy,” sobs his mother, {+}“and the old boat, and the dog’s grave. He goes there when he has to think.”

{nila>berit}“What’s he got to _think_ about?”

{roshan>nila}“Don’t wrinkle. If you wrinkle, the dot moves.”

{solveig>berit}“You might have left out the thinking.”

{berit>solveig}“I’m his mother. I know what he does.”

{solveig>berit}“I’ve had him every second week for twenty years, and he goes there to pee off the jetty.”

{ammamma>amma}“Why is the fat one crying?”

{amma>ammamma}“From happiness.”

{anu>amma}“Amma, that’s not what she’s—”

{amma>anu}“Anu. The hem.”

The phone goes. It’s on the soap dish; it buzzes itself round in a half-circle and nearly drowns, and I’m the one who’s got a hand free.

{anu>eirik}“Hello? It’s Anu.”

{eirik>anu}“Anu! Thank God. Don’t put me on the loudspeaker.”

I’ve put him on the loudspeaker.

{eirik>anu}“Listen, kid. I’m on the ferry. I’m on the car deck. There’s been some kind of a, there’s a camper van stuck on the ramp, and they can’t let us off. I can see the town! I could nearly swim it. Is she upset?”

We all look at the toilet.

{anu>eirik}“Akka’s not wrinkling.”

{eirik>anu}“Is Mamma crying?”

{berit>eirik}“No!” wails Berit.

{eirik>anu}“Oh, no. Who’s there? Who else can hear this?”

{solveig>eirik}“All of us, Eirik, so think before you speak. What did you forget?”

{eirik>solveig}“I can’t say.”

{nila>eirik}“You can’t _say?_” She’s on her feet; I lose the train, and I get it back. {+}“I’ve been up since three! I’ve had an uncle in Toronto choose this hour with a computer! I’m wearing my body weight in gold! You can say!”

{eirik>nila}“It’s meant to be a surprise, elskling.”

{nila>eirik}“It’s a surprise.”

{amma>eirik}“Eirik, this is your mother-in-law speaking. Or not. It depends upon you. In what minute will you arrive?”

{eirik>amma}“They say half an hour. Twelve o’clock? Five past?”

{amma>eirik}“At 12:06 it becomes Rahu. Nobody can marry in Rahu. Rahu is eclipse, it is snakes. The next good time’s on the nineteenth of June.”

{eirik>amma}“I’ll run.”

{roshan>amma}“Can’t they start without him, Auntie?” asks the cousin with the pins. {+}“There’s forty minutes of coconut before anybody needs a groom.”

{amma>roshan}“And whom would the priest tie the string to? You?”

{ammamma>amma}“What does the boy say?”

Amma breathes in. But it’s my sister who gets there first, in Tamil, with all of her bangles going.

{nila>ammamma}“He says he’s stuck on a boat, Ammamma. He went away this morning to fetch something, and he won’t tell us what, and now we’ll miss the hour, and I don’t believe he wants me.”

{ammamma>nila}“Finally,” my grandmother says. {+}“Somebody who gives me the news. What did he go to fetch?”

{nila>ammamma}“I just _said_. He won’t tell us.”

{ammamma>nila}“He’ll tell me. Kutti, bring that telephone.”

I can’t bring it without letting go. I look at my mother, I look at the hem, and Solveig, without a word, gets down on the tiles in her blue dress and takes hold of the silk for me.

{ammamma>eirik}“Boy,” says Ammamma in English. I’d no idea that she had any. {+}“You got it?”

{eirik>ammamma}“Granny? Yes! Yes, I’ve got it. It was under the boat. It’s a bit rusty. I’ve got it inside my shirt.”

{ammamma>eirik}“Good. You stay on the boat. You don’t swim.”

{amma>ammamma}“You _knew?_ You’ve been sitting there asking who is crying, and you knew?”

{ammamma>amma}“I asked what you’d say. You said horse.”

{berit>ammamma}“Please, what’s under the boat?” asks Eirik’s mother. She’s so amazed that she has stopped. {+}“There’s nothing under there but a box. His grandfather’s box. It came in off the sea.”

{anu>amma}“What is it, Amma? What’s in his shirt?”

{ammamma>nila}“In ’87 there were nine days on a trawler,” says my grandmother, back in Tamil, and my sister’s lips move along behind her, putting it into Norwegian for the others. {+}“The tenth day we sank. They took us off with ropes. One old man held me by the plait. I lost my shoes and I lost my box, with my wedding string in it, and I never asked, because one doesn’t, when one has been given a coat. Last summer that boy took me to his cabin to eat prawns. On the shelf was a photograph of my old man.”

{nila>ammamma}“Of Eirik’s grandfather.”

{ammamma>nila}“With my rope in his hand.”

Nobody’s dryer is on. Somewhere out in the hall the drums have started, stopped and started.

{solveig>berit}“He kept a box for thirty years,” says the one on the floor, {+}“and didn’t tell you?”

{berit>solveig}“He said it was somebody’s, and that they’d be back for it.” And she’s off again, worse than before.

{amma>nila}“It’s 11:31,” says my mother. She isn’t looking at the clipboard. {+}“Nila, kanna, what does it matter who’s holding the string, for the coconut? The priest is short-sighted. Stand somebody there.”

{roshan>amma}“I’m not doing it.”

{amma>roshan}“You’re her cousin, it would be illegal. I want somebody tall.”

One after another we look down at the tiles.

{solveig>amma}“Me?” says the other Mrs. Dahl. {+}“In this?”

{berit>solveig}“You’ve got his shoulders, Solveig,” Berit tells her through a paper towel. {+}“You always did have. I’ve been cross about it since 2003.”

{eirik>anu}“Hello?” says the soap dish. {+}“Anu? They’ve got the van off! I can see the horse!”

{anu>eirik}“Well, don’t talk, then,” I tell him. {+}“Run. You’ve got your mum standing in for you.”

{eirik>anu}“Which one?”

I look from one blue dress to the other. {anu>eirik}“Both,” I say, and go and get my hem.
