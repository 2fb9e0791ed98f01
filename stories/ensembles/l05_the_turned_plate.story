+++
title = "The Turned Plate"
manner = "restaurant kitchen during service, third person present: six of a brigade, orders and gossip crossing, a waiter who comes and goes with news, a dish-washer who hardly speaks; titles disputed, roles in narration; curly double quotes"
[[characters]]
id = "ngozi"
name = "Ngozi"
aliases = ["Chef", "the chef"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "dragan"
name = "Dragan"
aliases = ["the sous-chef"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "amelie"
name = "Amélie"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "teo"
name = "Teo"
aliases = ["the waiter"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "lin"
name = "Lin"
aliases = ["the girl"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "wim"
name = "Wim"
aliases = ["Opa", "an old man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "nine"
name = "nine"
aliases = ["he"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "six"
name = "six"
aliases = ["she", "a lady"]
pronouns = "she"
kind = "person"
present = false
+++
{scene: the kitchen | ngozi, dragan, amelie, teo, lin, wim}
{ngozi>_group}“Ordering! Table nine. One duck, one cauliflower.”

{_group>ngozi}“Yes, Chef!”

{teo>ngozi}“Nine’s reading a newspaper,” Teo announces, backing in through the swing door behind four empty plates, {+}“and six has asked me how old the building is. It’s one of those two.”

{dragan>teo}“One of those two is what?”

{teo>dragan}“The bank or the guide! They’re both booked in tonight, and both of them under a false name. If anybody here ever read the board they’d know it.”

{amelie>teo}“I read the board,” comes from the pastry corner. {+}“It says you owe me forty euros.”

{ngozi>teo}“And four?” The chef is wiping a rim with her thumb. {+}“Who’s on four?”

{teo>ngozi}“Honeymoon. He’s eating left-handed so he needn’t let go of her.”

{ngozi>dragan}“Not the guide, then. Where is my eel?”

{dragan>ngozi}“One minute.”

{ngozi>dragan}“You said one minute a minute ago.”

{dragan>ngozi}“It was true that time also.”

At the far end, in the steam, the water goes on, and off, and on. An old man stands there with his back to them. He came with the building; he has washed up for three owners, and on a busy night he’ll say as many as four words.

{lin>dragan}“Should I turn this down, Chef?” It’s her third shift. She’s holding the handle of a pan as one would a dog’s lead.

{dragan>lin}“What’s it doing?”

{lin>dragan}“Kind of spitting.”

{dragan>lin}“Then down, yes! Down, before it has your eyebrows off. And don’t call me that. She is Chef. I’m only him who does the work.”

{ngozi>dragan}“I heard that.”

{dragan>ngozi}“It was said for you, Ngozi.”

If the bank goes home happy then the loan is good until the summer. If the guide does, there’ll be no need of a loan. If neither of them does, then from the first of the month this will be a shop for telephones; there’s a man been round already, with a tape measure.

{amelie>teo}“Where have you put them?” Amélie doesn’t look up; she’s laying gold leaf on a tart with a paintbrush. {+}“Tell me you have given them decent tables.”

{teo>amelie}“Six has the window.”

{amelie>teo}“And nine?”

{teo>amelie}“Nine’s by the toilets.”

{ngozi>teo}“_Teo!_”

{teo>ngozi}“I had to put someone there! He was on his own, and his umbrella was dripping, and he’s got a sticking plaster holding up his glasses. He looks like a person who counts things.”

{dragan>amelie}“The bank, so.” Dragan turns over his eel.

{amelie>dragan}“Or the guide. What do they look like, the men from the guide?”

{dragan>amelie}“Fat.”

{amelie>dragan}“It’s us who are fat, mon cœur. They only take a mouthful of each.”

{ngozi>teo}“Tell me about six. All of it, quickly.”

{teo>ngozi}“A lady, sixty or so, gorgeous coat. She wants to know where the eel’s from, and is it wild, and what’s the name of the supplier. And she put it all down in a little book.”

The chef closes her eyes. {ngozi>dragan,amelie,teo,lin}“That’s our guide,” she says. {+}“Whatever goes to six, I plate it myself. Nobody touches it, nobody breathes on it.”

{lin>ngozi}“What about nine’s duck?”

{ngozi>lin}“Bankers can’t taste. You do it.”

{lin>ngozi}“Me?”

{dragan>lin}“You’ve ears, haven’t you? First the sauce, and then the duck on top. Not the other way about. It isn’t a swimming bath.”

The plates go out. For a quarter of an hour nobody says anything that hasn’t got a number in it. And then the door swings, and the waiter’s there, with a plate in either hand, and a face.

{amelie>teo}“So?”

{teo>amelie}“So nine’s finished. He’s even been round it with his bread.”

{ngozi>teo}“Never mind nine!”

{teo>ngozi}“She’s left half. She told me it was all a little rich.” He slides both of the plates on to the rack. {+}“I’m sorry, Chef.”

{ngozi>teo}“She left half of my eel?”

{dragan>ngozi}“Ladies of sixty leave half, Ngozi. My mother leaves half. With her it’s a religion.”

{ngozi>dragan}“Your mother won’t be printing it in March.”

{teo>ngozi}“I’d better get back. She’s waving.” The door swings after him.

{wim>_group}“Which was this?”

They all look round. It’s the first question that anyone has heard from him since the heatwave. He has come forward, out of the steam, holding up in his rubber glove a dinner plate that’s as good as clean.

{lin>wim}“That’s nine’s. That’s mine, I mean. Have I done something?”

{wim>ngozi}“He’s turned it.”

{ngozi>wim}“Turned it how, Wim?” The chef has come round from behind the pass.

{wim>ngozi}“Quarter to the left. See his thumb on the rim? And there’s where the fork was, on its back. You turn it so you eat from the dark side to the light.” He breathes for a moment; it’s a long speech. {+}“I’d a fellow did that when it was Brandsma’s kitchen. Eleven times he came, and all eleven I said to Brandsma, somebody’s turned it. In the spring we had our star.”

{amelie>wim}“But, Opa, that was in nineteen ninety-eight!” In the pastry corner the paintbrush has stopped. {+}“The man must be dead.”

{wim>amelie}“I’m not.”

{ngozi>wim}“Did he wear glasses?” She has taken the plate from him, by its edges. {+}“What did he look like?”

{wim>ngozi}“Couldn’t say. I only ever met the plates.”

{dragan>ngozi}“Then nine’s the guide,” says the sous-chef, {+}“and it is the bank who has your eel. Of course! Where’s it from, who’s the supplier. She isn’t tasting. She’s doing the sums.”

{ngozi>dragan}“And I’ve sat him beside the toilets. I’ve given him to a child of eighteen.”

{lin>ngozi}“I’m so sorry, Chef. I’m really—”

{ngozi>lin}“What was on it? Tell me exactly what you put on that plate.”

{lin>ngozi}“What he said. Sauce first. Only it had caught a bit, from the spitting, so I let it down with some of my tea.” There’s a flask at her elbow with a sticker of a panda. {+}“It’s the smoked kind. It’s what my gran does with duck. And you said bankers can’t taste.”

{dragan>lin}“You put tea. Into _my_ jus.”

{lin>dragan}“One spoon. Well, two.”

{amelie>dragan}“He cleaned it with his bread, mon cœur,” comes softly from among the tarts.

The sous-chef opens his mouth, and shuts it. He takes the pan from the girl and puts a finger in it; he stands there, and he swallows, and it seems to go down sideways.

{dragan>ngozi}“I hate this,” he says. {+}“I hate it very much. Taste.”

She’s still got the spoon between her lips when the door bangs.

{teo>ngozi}“Nine wants to know can he have his duck again. Another whole one. Just the same as the last, and would the kitchen please not try to improve it.”

{ngozi>lin}“You heard the table, Lin.”

{lin>ngozi}“Don’t you want to plate it? Yourself?”

{ngozi>lin}“I’d improve it.”

{amelie>ngozi}“And our lady, with her little book?”

{ngozi>amelie}“Send her half of a tart. Then she can’t leave half.”

{teo>amelie}“So we’re square, you and me, about that forty? Seeing it was me who put him where he could smell the stove?”

{amelie>teo}“No.”

Out of the steam there comes a plate, and a rubber glove that sets it down on the pass at the girl’s elbow. It’s hot, and perfectly dry, and somebody has turned it, already, by a quarter to the left.

{wim>lin}“Mind your fingers,” says Wim; which makes, for tonight, about sixty.
