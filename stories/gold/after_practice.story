+++
title = "After Practice"
manner = "contemporary fan-fiction style: present tense, epithets, nicknames, texts, one they/them"
[[characters]]
id = "kaz"
name = "Kaz Wolny"
aliases = ["Kaz", "Kazimierz", "the taller boy"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "teo"
name = "Teo"
aliases = ["the goalkeeper", "the shorter boy"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "indy"
name = "Indy Baptiste"
aliases = ["Indy", "the winger"]
pronouns = "they"
kind = "person"
present = true
[[characters]]
id = "ro"
name = "Roisin Tully"
aliases = ["Roisin", "Ro", "Cap", "their captain"]
pronouns = "she"
kind = "person"
present = true
+++
{scene: the changing room | kaz, indy}
{writing kaz>indy}“ok so i think i’m actually in love with him,” the text says. {+}“it’s the gloves. it’s the stupid GLOVES indy. help”

It’s a good text. It has a thesis. The only thing wrong with it, Kaz reflects, face down on a bench that smells of eleven years of other people’s shin pads, is that he has sent it to Teo.

{indy>kaz}“You’re sure you sent it to Teo.”

{kaz>indy}“It says Teo, Indy. At the top. In letters.”

{indy>kaz}“Show me.” The winger slides the phone out of his hand. They read it once, and then again with their lips moving, and then they sit down very slowly on the backs of his knees. {+}“Oh, Kaz,” they breathe. {+}“Oh, buddy. You capitalised gloves.”

{kaz>indy}“I know what I capitalised.”

{indy>kaz}“I didn’t know it was the gloves. I thought it was the forearms.”

{kaz>indy}“He keeps leaving them in my bag. Every Tuesday I get home and there they are, just, like, lying there, being the shape of his hands, and I have to carry them around all Wednesday, and last week I put them on the radiator so they’d be warm when he—”

{indy>kaz}“Do not finish that sentence.”

{kaz>indy}“I’m so tired,” he tells the bench.

{indy>kaz}“Okay. Okay okay okay.” Indy bounces a little, thinking. It hurts. {+}“Look, though. One tick. He hasn’t got it yet. His phone’s off.”

Kaz raises his head. Somewhere on the horizon there is a small, pale light. {kaz>indy}“Why is his phone off?”

Neither of them answers that. They both just look up at the top of the lockers, and at the blue crate there, in which, ever since the Incident at the semi-final, every phone on the squad spends practice by order of their captain.

{indy>kaz}“Wait,” says Indy. {+}“How come you’ve got yours?”

{kaz>indy}“I put my old one in.”

{indy>kaz}“You decoyed Ro.”

{kaz>indy}“I was weak.”

{indy>kaz}“You were magnificent. Get up. You’re six foot four, you can reach.”

He can’t reach. It turns out he can reach to within one hand of it, which, the taller boy feels, is the story of his life.

{kaz>indy}“On my shoulders,” he sighs.

{scene: the changing room, a minute later | kaz, indy, ro, teo}
So that is how it looks when the door opens: Kaz Wolny, nineteen, gripping two shins, and above him Indy Baptiste with both arms in the crate up to the elbow.

{ro>kaz,indy}“I’m going to count to three,” says Roisin Tully.

{indy>ro}“Hey, Ro,” Indy says from the ceiling.

{ro>kaz,indy}“One.”

{kaz>ro}“It’s a medical emergency,” Kaz tries.

{ro>kaz}“Whose?”

{kaz>ro}“Mine?”

Their captain folds her arms. She is five foot one, and there are clubs that travel with a therapist because of her. {ro>kaz,indy}“Two. What kind of medical?”

{indy>ro}“Cardiac.”

She looks at Indy. She looks at the thing in Indy’s hand, which is a phone with a cracked corner, and on the back of it a sticker of an onion making a save. And then she looks at Kaz, for quite a long time, and something happens to her face that he has only ever seen it do on penalties.

{ro>kaz}“Shut up,” she says. {+}“Finally?”

{kaz>ro}“What do you mean, finally?”

{indy>kaz}“She means finally,” Indy whispers, loudly, into his hair.

{kaz>indy,ro}“How many people know about this?”

{ro>kaz}“Define know.”

{indy>kaz}“Define people.”

Kaz makes a noise like a bus kneeling.

{ro>kaz,indy}“Right. He’s in the shower and he does the conditioner thing, so you have four minutes.” Ro has already got her back against the door. {+}“What’s his code?”

{kaz>ro}“I’m not breaking into his phone!”

{indy>kaz}“Kaz. My guy. What did you think we were up here for?”

{kaz>indy}“I don’t know! I was going to hold on to it. Till I died.”

{teo>kaz,indy,ro}“Three.”

Nobody has heard the other door, the one from the showers. Teo is standing in it in a towel and a hoodie, dripping, with his hair slicked down flat like an otter’s.

{teo>kaz,indy,ro}“Sorry,” he says. {+}“It sounded like somebody should.”

{scene: the changing room, with Teo | kaz, indy, ro, teo}
A drop falls off the goalkeeper’s nose. They all hear it land.

{teo>indy}“Is that my phone?”

{indy>teo}“No,” says Indy, holding it.

{teo>indy}“It’s got my onion on it.”

{indy>teo}“Loads of people have onions.”

{ro>kaz}“Tell him,” Ro mutters.

{teo>ro}“Tell me what?” But he isn’t looking at Ro. He’s got this habit, Kaz has noticed, of asking other people things and looking at Kaz for the answer. {teo>kaz}“Kaz?”

{kaz>teo}“I sent you something by accident. No. I mean the something isn’t the accident. The sending’s the accident.” His mouth is just doing it by itself now. {+}“And we were going to delete it before you saw, which I realise is, legally—yeah.”

{teo>kaz}“Okay,” says Teo.

{kaz>teo}“Okay?”

{teo>kaz}“Okay.” He holds up a hand, and Indy, the traitor, lowers the phone into it. The screen comes on and lights him from under the chin. He puts in the code without hiding it: one, nine, one, nine. Nineteen is the number on Kaz’s shirt. Nobody in the room says so. Then, not looking, with his face turned right away to the fire extinguisher, he holds the thing out.

{kaz>teo}“What are you doing?”

{teo>kaz}“You wanted to delete it.” The shorter boy shrugs. His ears have gone the colour of the bibs. {+}“So delete it. I won’t look.”

{kaz>teo}“Don’t you want to know what it says?”

{teo>kaz}“I want to know so bad I might throw up. But it’s yours, so.”

And it’s right there. A little green dot and the first six words, two of which are okay. Kaz’s thumb is already over it. Above him, Indy has stopped breathing; he can tell, because of the thighs.

{indy>kaz}“Put me down,” they hiss. {+}“Put me down, we’re going. Cap, we’re going.”

{ro>indy}“I want to see.”

{indy>ro}“We are GOING, Roisin.”

The door slams.

{scene: the changing room, the two of them | kaz, teo, indy, ro}
It’s extremely quiet, apart from the part of it that’s on the other side of the door.

{teo>kaz}“They’re still there,” says Teo.

{indy>teo}“No we’re not!” comes the reply, in what Indy must believe is somebody else’s voice.

Kaz turns the phone around. {kaz>teo}“Read it.”

{teo>kaz}“You sure?”

{kaz>teo}“No. Quick.”

He reads it. Kaz watches his eyes go left to right, left to right, and stop at the capitals. Empires fall. Somewhere a shower drips.

{teo>kaz}“The gloves,” Teo says, and his voice cracks straight down the middle.

{kaz>teo}“It’s not only the gloves.”

{teo>kaz}“They smell like a dead dog, Kazimierz.”

{kaz>teo}“I know what they smell like!”

The goalkeeper doesn’t say anything to that. He bends his wet head and starts to type with both thumbs, and stops, and deletes, and types, and it goes on for about a year, and Kaz has just decided that he’ll transfer to a club in Iceland when his own pocket buzzes against his leg.

It’s from Teo, one metre away.

{writing teo>kaz}“who leaves their gloves in somebodys bag by ACCIDENT,” it says. {+}“every tuesday. since september”

{kaz>teo}“Since September?” he gets out.

{teo>kaz}“I’m on my fourth pair. You kept not giving them back.” He’s laughing, or else it’s the other thing. {+}“I’ve got no money left, Kaz. I’ve been eating cereal.”

{kaz>teo}“I thought you were just really forgetful.”

{teo>kaz}“I thought you were just really slow.”

{kaz>teo}“I am,” says Kaz. {+}“I am so slow. I’m sorry. Hi.”

{teo>kaz}“Hi,” Teo breathes.

Out in the corridor there’s a crash, like somebody falling off of somebody.

{ro>kaz,teo}“Four,” says their captain, with deep satisfaction, through the door.
