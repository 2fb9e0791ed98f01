+++
title = "The Thirst"
manner = "fantasy soldiers in a besieged salt fort, first person past, a recruit called Crumb tells: sergeant, archer, corporal, chaplain, an old prisoner who answers; planning a way out by the well; nicknames, ranks, long untagged runs; curly double quotes"
[[characters]]
id = "crumb"
name = "Ishaan"
aliases = ["Crumb", "the lad", "the boy"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "oyelle"
name = "Oyelle"
aliases = ["Sergeant", "Sarge", "the sergeant"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "vasht"
name = "Vasht"
aliases = ["the archer"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "imre"
name = "Corporal Imre"
aliases = ["Imre", "the corporal", "Corporal"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "preacher"
name = "Brother Anselm"
aliases = ["Preacher"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "prisoner"
name = "the old man"
aliases = ["old man", "Grandfather", "the old devil"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "captain"
name = "the captain"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "enemy"
name = "the Salt People"
aliases = ["they"]
pronouns = "they"
kind = "group"
present = false
+++
{scene: the cistern room under Fort Mercy | crumb, oyelle, vasht, imre, preacher, prisoner}
On the ninth day we had one bucket left among the five of us, and the sergeant set it in the middle of the floor, so that we should all be looking at it when she told us.

{oyelle>crumb,vasht,imre,preacher}“The captain’s dead,” said Oyelle. {+}“He drank from the well last night. So that’s what’s in the well.”

{preacher>oyelle}“God receive him.” That was Brother Anselm, whom everybody called Preacher, except God.

{imre>oyelle}“God can have him. He owed me eleven crowns. Who commands?”

{oyelle>imre}“I do, Corporal. Were you hoping?”

{imre>oyelle}“I was hoping for a horse.”

{oyelle>vasht}“Vasht. What did you see from the roof?”

{vasht>oyelle}“Fires,” said the archer. She was lying on her back with a wet pebble under her tongue, and it clicked. {+}“Forty on the north side, forty on the west. The east’s salt flat, no fires at all.”

{imre>vasht}“So we go east.”

{vasht>imre}“Why do you think there aren’t any fires, Imre? Because nobody has to guard it. It’s two days of white, and not a cup of water on it.”

{crumb>vasht}“We’ve got a cup,” I said.

They all turned round. I’d been with the company for three weeks, and I had been given the name of Crumb for what was left when the rations were shared out.

{imre>crumb}“Oh, bless him. He’s got a cup.”

{oyelle>imre}“Leave the lad be. He carried that bucket down four flights and he didn’t spill. How much have we, Crumb?”

{crumb>oyelle}“Nine cups, Sergeant. Ten, if you tip it.”

{oyelle>crumb}“And six to drink it.”

{imre>oyelle}“Five.”

{oyelle>imre}“Six. I can count.”

The corporal jerked his thumb towards the wall. There, on a short chain, sat the old man that we had taken on the first day, with his beard in his lap. He was one of the Salt People. He’d never said a word to anybody, in our language or in his.

{imre>oyelle}“You’d water _that_? It’s his grandsons who are out there roasting our mules.”

{oyelle>imre}“While he’s on my chain, he’s on my bucket.”

{preacher>oyelle}“It’s well said, Sergeant.”

{imre>preacher}“You keep out of it, Preacher. You’ve been praying for rain since Tuesday, and it’s a desert.”

{preacher>imre}“I’ve been praying for patience, my son. You were near me, so I needed it.”

Vasht laughed, and then coughed, and had to look for her pebble.

The sergeant had found a nail, and was scratching a plan on the floor. {oyelle>vasht}“How far is it from the postern to the first of the flats?”

{vasht>oyelle}“Two hundred paces. There’s a moon until three. After that I could hit a man by his cough, so I suppose they could, too.”

{imre>oyelle}“We could muffle the lot of us. Rags on the boots, mud on the buckles.”

{vasht>imre}“What with, Imre? Spit?”

{preacher>oyelle}“I have the oil. For the dying.”

The nail stopped. {oyelle>preacher}“Would it be a sin?”

{preacher>oyelle}“I expect so. I’d put it on the buckles first, and repent of it in the morning.”

{imre>oyelle}“And when we’re on the white? Two days, nine cups, five men.”

{oyelle>imre}“Six. And two of us aren’t men.”

{imre>oyelle}“You know what I’m saying.”

{oyelle>imre}“I know just what you’re saying, and I’d like you to say it out loud, so the boy can learn something.”

{imre>oyelle}“All right! I’m saying that we leave him here. I’m not saying cut his throat. I’m saying leave him, with the door open, and his friends can have him. Does anybody here think different?”

{crumb>imre}“I do.”

It was out before I’d noticed whose it was.

{imre>crumb}“Do you, now? Why?”

{crumb>imre}“Because he doesn’t drink.”

{vasht>crumb}“What d’you mean, he doesn’t drink?” The pebble had stopped. {+}“I’ve seen you take him his cup.”

{crumb>vasht}“I take it to him, and he holds it. He wets his lips. And when I come for it he pours it back into my bottle. He’s done it every night. I thought that he was being, you know. Polite.”

{oyelle>crumb}“For nine days?”

{crumb>oyelle}“Yes, Sergeant.”

{preacher>crumb}“A man can’t live for nine days without water, child. It isn’t in nature.”

{crumb>preacher}“I know it’s not. So he must be getting it from somewhere.”

I never heard a room so quiet. You could hear the bucket. Oyelle got up, with her knees cracking, went over to the wall and squatted, as she might have with a neighbour on a doorstep.

{oyelle>prisoner}“Evening, old man. Do you understand me?”

{prisoner>oyelle}“Since I was six,” he said. {+}“I had a nurse from your coast. You talk like fishwives.”

{imre>prisoner}“He’s been listening! All this time, the old devil’s sat there and listened!”

{prisoner>imre}“You’re very loud, Corporal. It was no work.”

Oyelle had not taken her eyes off him. {oyelle>prisoner}“Where’s the water?”

{prisoner>oyelle}“Why would I tell you? One of you wants to leave me, and one of you wants to pray, and the woman with the stone would shoot my grandsons by their coughs.”

{vasht>prisoner}“I said that I could. I didn’t say I’d like it.”

{prisoner>vasht}“No. You did not say that.” He turned his head a little. His eyes were quite white in the lamplight, and I saw, what not one of us had seen in all that time, that he was blind. {prisoner>crumb}“You, with the light feet. Crumb. It’s no name. What did your mother call you?”

{crumb>prisoner}“Ishaan.”

{prisoner>crumb}“When you brought the cup, Ishaan, why did you always wait?”

{crumb>prisoner}“I didn’t like you to have to drink on your own.”

{prisoner>crumb}“Put your hand behind me. Lower. What’s there?”

I reached down, between his back and the stones. There was a crack there as long as my arm, and the edges of it were as smooth as a lip.

{crumb>oyelle}“It’s wet. Sarge, it’s wet! And there’s a draught!”

{preacher>oyelle}“Patience,” breathed Preacher. {+}“What did I tell you?”

{prisoner>oyelle}“My grandfather cut the salt for this fort. Behind that stone is the old water road. It goes under the flat, the whole two days of it, with a well at every hour. You will need somebody who knows the turnings. It is, of course, dark.”

{oyelle>prisoner}“And you’d take us? All five?”

{prisoner>oyelle}“Four and a corporal. I’ll want the chain off.”

{imre>oyelle}“It’s a trap. Tell me you see that it’s a trap!”

{oyelle>imre}“It may be. Have you got a horse?”

He hadn’t. He stood and chewed at his moustache; and after a while he went and fetched the crowbar from behind the door, and spat, or made the motions of it, into both hands.

{imre>prisoner}“Which stone, Grandfather?” said Corporal Imre.
