+++
title = "The Good Pancake"
manner = "fan-fiction manner, a shared flat in Lisbon at four in the morning, third person present: four young men called by epithet and nickname as well as by name, banter, two who are kept from saying it, two who listen behind a door, a landlady; curly double quotes"
[[characters]]
id = "raff"
name = "Rafferty"
aliases = ["Raff", "the redhead", "the red one"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "sunny"
name = "Sunny"
aliases = ["the smaller man", "little one"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "teus"
name = "Mateus"
aliases = ["Teus", "the blond", "the yellow one"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "idris"
name = "Idris"
aliases = ["Doc", "the taller man", "the tall one"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "lurdes"
name = "Dona Lurdes"
aliases = ["the landlady"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "quim"
name = "Quim"
aliases = ["Joaquim", "nephew"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: the kitchen | raff, sunny, teus, idris, lurdes}
{raff>sunny}“Don’t put the light on,” says somebody down by the fridge.

Sunny puts the light on.

{sunny>raff}“Oh, wow,” he says. {+}“Oh, _wow_.” And over his shoulder: {sunny>teus}“Teus! Come and look at this!”

{raff>sunny}“I’m begging you.”

{sunny>teus}“Bring your phone!”

It’s ten past four. Rafferty is sitting on the lino with a bag of frozen peas against the left half of his face. The other half is smiling, and it’s the smile that got him thrown out of two universities.

{teus>sunny}“Is it the rat? If it’s the rat I’m moving back in with my mother.” The blond arrives with his hair on end and a duvet round him, like a king in a school play. {teus>raff}“_Raff?_ Man, who did that?”

{raff>teus}“A door.”

{teus>raff}“Was it wearing a ring?”

{sunny>teus}“Two,” says Sunny, with his nose up close. {+}“Here, look, and here. That one’s a signet. I’m getting Doc.”

{raff>sunny}“Don’t you wake Idris.”

{teus>sunny}“No, don’t, he’s got a train at seven,” Mateus yawns, {+}“so he’ll want his—”

The smaller man has kicked him in the ankle, and done it in plain sight.

{raff>teus}“What train?”

{teus>raff}“There’s no train.”

{raff>teus}“You said there was one at seven.”

{sunny>raff}“He’s sleep-walking. He says all sorts. Go back to bed, Teus.”

{raff>sunny}“Sunny, _what train_?”

{idris>raff}“Mine.”

The taller man is in the doorway. He’s dressed, down to his laces, and he’s got his coat over his arm; then he sees the peas, and the coat goes over the chair.

{idris>raff}“Let me look at it.”

{raff>idris}“It’s fine.”

{idris>raff}“Hand away, Rafferty.”

{raff>idris}“Where’s it going, your train?”

{idris>raff}“Follow my finger. Not with your head.” He’s kneeling by now. {idris>sunny}“Is there any of that vodka, Sunny?”

{sunny>idris}“For him, or for the cut?”

{idris>sunny}“For the cut.”

{teus>idris}“Could there be some for me?” says the blond. {+}“Only I think I’ve done something.”

{sunny>teus}“You _have_ done something.”

{raff>idris}“Ow! Jesus!”

{idris>raff}“Who was it?”

{raff>idris}“You first.”

{idris>raff}“Porto.” A dab. {+}“And a plane from there to Glasgow. There’s a post. It came on Tuesday. I was going to leave you a letter.”

{raff>idris}“A letter.”

{idris>raff}“It’s quite a good letter.”

{teus>raff}“It really is,” Mateus says into the duvet. {+}“I cried. I did the commas.”

{raff>teus}“_You_ knew?”

{sunny>raff}“The two of us did.” Sunny has put up his hand. {+}“He made us swear on the rice cooker.”

{raff>sunny}“And you never told me!”

{sunny>raff}“Because you go mad, Raff! You know you do. When Ilse moved out you painted the bath.”

It would be a laugh if it didn’t hurt so much; it comes out of the redhead as a sort of cough, and he has to put the peas back.

{idris>raff}“Your turn,” says Idris. {+}“Who?”

{raff>idris}“Quim.”

The duvet sits up. {teus>raff}“Quim from upstairs? Quim with the teeth?”

{raff>teus}“He’s got fewer.”

{sunny>raff}“That’s Dona Lurdes’s nephew! She owns the flat, Raff. She owns the _fridge_!” wails Sunny.

{raff>sunny}“He hit me as well!”

{teus>sunny}“Was there a reason, or are we just homeless?” asks the blond.

{raff>teus}“He said something.”

{teus>raff}“He always says something. He told me I look like an advert for butter.”

{sunny>teus}“You do look like an advert for butter.”

{idris>raff}“What did he say, Rafferty?”

The one good eye goes to the ceiling, to the peas, and finally, since there’s nowhere else to put it, to the face six inches from it.

{raff>idris}“That he was glad you were clearing out, because he’d have the room let by Sunday to somebody a bit less dark. And I thought, well, that’s a lie. He isn’t clearing out. He’d have told me.” He swallows. {+}“So I hit him for the lie. The other thing I hit him for after.”

The fridge hums. With great care the smaller man sets the vodka down.

{sunny>teus}“Teus,” he says, {+}“let’s you and me go and look at that rat.”

{teus>sunny}“What rat?”

{sunny>teus}“The _rat_. In the hall.”

{teus>sunny}“But I want to see if he – oh! _Oh._ The big one. Right.”

They shut the door behind them as far as a hand’s breadth, and nobody’s feet walk away from it.

{idris>raff}“I did try,” says Idris after a bit. {+}“On Wednesday. You were making pancakes.”

{raff>idris}“What have pancakes got to do with it?”

{idris>raff}“You make four. You burn three. And every week of this year you’ve given me the one that isn’t burnt. I looked at it there on the plate, and I couldn’t.”

{sunny>teus}“Is _that_ why ours are—” hisses the door.

{teus>sunny}“Shh!” it answers itself.

{raff>idris}“This post. Is it good?”

{idris>raff}“It’s the one I wanted.”

{raff>idris}“Then you get on your train.”

{idris>raff}“I know that.”

{raff>idris}“It’s not far, Glasgow. My nan’s from there. She’d feed you. She’d feed you stuff that’d make a pancake look—” But the voice has given out, and he does the rest with a hand.

The taller man catches hold of it, very likely to keep it off the cut. He doesn’t then put it down.

{idris>raff}“What are _you_ doing next year?”

{raff>idris}“Getting evicted.”

Then somebody beats three times with a fist on the door of the flat.

{lurdes>sunny,teus}“I know that you’re awake! Which of you broke my Joaquim?”

{sunny>teus}“Hide him!”

{teus>sunny}“Hide him where? He’s the colour of a traffic cone!” There’s a scuffle in the hall, and after it the blond again, at the top of his voice. {teus>lurdes}“He’s in Glasgow, Dona Lurdes! He’s been gone for years!”

{raff>idris}“I’d better talk to her.”

{idris>raff}“You’d better keep still. I’ve got one more strip.”

A chain rattles. Slippers cross the tiles, and the landlady stands in the kitchen in a hairnet, with a dish in her arms under a cloth.

{lurdes>sunny,teus}“Not you, little one. Not the yellow one.” She looks down. {lurdes>raff}“You. The red one. Is it you?”

{raff>lurdes}“Yes, ma’am.”

{lurdes>raff}“Thirty years I’ve been waiting for somebody to do that. The stairs have ears; I heard what he said.” She puts the dish down on top of the coat. {lurdes>idris}“And you, the tall one. You don’t go on a train with nothing inside you. It’s cod. It’s for two.”

{raff>lurdes}“For two?”

{lurdes>raff}“He left a letter on the boiler. It’s a shared boiler, my son. The whole house has read it.”

In the door, the duvet can’t contain itself.

{teus>lurdes}“Did you like the commas?”
