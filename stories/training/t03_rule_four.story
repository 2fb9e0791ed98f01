+++
title = "Rule Four"
manner = "magic school of its own kind, fan-fiction manner, past: four pupils with weather in jars after lights-out and a prefect on the stairs; nicknames, a boaster, a joker, a calm one, a shy one; an answer in chorus; curly double quotes"
[[characters]]
id = "zofka"
name = "Zofka"
aliases = ["your highness"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "tunde"
name = "Tunde"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "hinewai"
name = "Hinewai"
aliases = ["Wai", "the tall girl"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "pasang"
name = "Pasang"
aliases = ["the new boy", "P", "its owner", "the smallest of them"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ottoline"
name = "Ottoline Brandreth"
aliases = ["the prefect", "Miss Brandreth", "Miss"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "ekwueme"
name = "Master Ekwueme"
aliases = ["Ekwueme"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "grandmother"
name = "My grandmother"
aliases = ["your grandmother"]
pronouns = "she"
kind = "person"
present = false
+++
{scene: the Loft | zofka, tunde, hinewai, pasang, ottoline}
Somebody’s hail had got out again; it was pinging about in the rafters of the Loft and coming down on the beds.

{zofka>tunde}“Lid!” hissed Zofka. {+}“Tunde, your _lid_!”

{tunde>zofka}“I’m sitting on the lid. That’s just the spare.”

{zofka>tunde}“Nobody has spare hail. Nobody wants the first lot.”

{hinewai>zofka,tunde}“Shh, you two,” said a voice on the windowsill, without any hurry. {+}“It’s gone eleven. You’ll have the prefect up.”

{tunde>hinewai}“She’s dead to the world, Wai. She irons her pyjamas and then she sleeps flat.”

Four jars stood on the floorboards round a candle. In Tunde’s, something white was hopping like popcorn. Zofka’s, the tallest, held a thunderhead as big as a cabbage, and it grumbled whenever she did. Hinewai’s was full of warm rain and had a snail in it. They had come with them to the school on the Skerry, under their arms, as everyone must, because you can’t be taught weather until you’ve got some. In the fourth jar there was nothing at all.

{pasang>zofka}“Perhaps it’s shy.” Its owner turned it about to see the back. {+}“It was in there when I left home. My grandmother tied the cloth on herself.”

{zofka>pasang}“Did you see it go in?” Zofka wanted to know.

{pasang>zofka}“There wasn’t anything to see.”

{zofka>pasang}“Did it hum? Was it cold? Did it spit?”

{pasang>zofka}“No. She said, that’s a good one, and tied it.”

{zofka>pasang}“Then she has made a fool of you, your grandmother. Tomorrow Master Ekwueme will open it before the whole hall, and at noon you will be on the boat.”

{hinewai>zofka}“Zofka,” said Hinewai.

{zofka>hinewai}“What? It is kinder that he has it from me.”

{hinewai>zofka}“It isn’t, though. It really isn’t.”

Pasang had got hold of the corner of a blanket and was polishing the glass. He was eleven. He’d come across two ranges of mountains and a sea, and in the nine days since, he had not complained even of the porridge.

{pasang}“I don’t mind about the boat,” he told the jar. {+}“Only they sold the top field for it.”

The thunderhead left off in the middle of a grumble.

{tunde>pasang,zofka,hinewai}“Right,” said Tunde. {+}“Whip-round.”

{pasang>tunde}“What’s a whip-round?”

{tunde>pasang}“It’s when everyone chucks a bit in. When I broke the minibus, all my uncles chucked in. Hold yours steady, P. I can let you have, what, eight stones?”

{zofka>tunde}“It is forbidden! It’s rule four.”

{tunde>zofka}“You know the _number_?”

{zofka>tunde}“I know all of their numbers. ‘A pupil’s weather is a pupil’s own.’ It would be the boat for us too. All of us, not only him.”

{hinewai>zofka}“They mightn’t notice.” The tall girl had slid down off the sill, snail and all. {+}“Mine’s only rain. He can say that it’s his. Who can tell one rain from another?”

{zofka>hinewai}“Ekwueme can! Ekwueme can tell you what day of the week a fog was.”

{tunde>zofka}“Got a better idea, your highness?”

There was a flash under the tallest lid, just one, and mauve.

{zofka>tunde}“Lightning,” she said crossly. {+}“Rain and hail without lightning, it looks like soup.” She held out a hand to the new boy. {zofka>pasang}“Give me that. By the neck, not so, do you want to lose a hand?”

{pasang>zofka}“I can’t let you. They’d send you home as well. You said your father counts your marks.”

{zofka>pasang}“My father may count this.”

On the stairs there were steps: slippered, even, one to each stair.

{hinewai>tunde}“Candle,” breathed Hinewai.

{tunde>hinewai}“Too late,” Tunde breathed back.

She stood in the doorway with her plait pinned up. There was a crease down the front of the pyjamas that you could have cut cheese with.

{ottoline>zofka,tunde,hinewai,pasang}“Don’t get up. There’s hail on my landing, and something’s been flashing under this door. I should like one of you to tell me what it is that I’m looking at.”

{tunde>ottoline}“A study group,” Tunde offered.

{ottoline>tunde}“With four open jars.”

{tunde>ottoline}“We’re very keen, Miss Brandreth.”

{zofka>ottoline}“It was my idea,” said Zofka, with her chin in the air.

{tunde>zofka}“It never was! You’re the one who quoted the rule. The whip-round was me.”

{pasang>ottoline}“It’s my jar.” The smallest of them had got up, although he’d been told not to. {+}“I haven’t got any weather, miss. They were going to give me some of theirs, so I’d have something for tomorrow. Please will you write down me and not them.”

{ottoline>pasang}“Bring it here to the light.”

He brought it. The prefect took it in both hands and held it up before the candle; and there she stayed, for so long that the last of the hail had time to melt.

{ottoline>pasang}“Who tied this cloth?”

{pasang>ottoline}“My grandmother. She’s got a tea house, on the pass.”

{ottoline>pasang}“And you’ve been here with us for nine days. Has it rained on you in that time?”

{pasang>ottoline}“No, miss.”

{hinewai>ottoline}“Come to think of it,” said Hinewai slowly, {+}“it hasn’t rained on anybody. Not since his boat came in.”

{tunde>hinewai}“And the flag’s been hanging down. I thought someone had broken it.”

{zofka>ottoline}“My cloud, also! At home it grumbled all day. Here it’s only when I do.”

Ottoline Brandreth then did a thing that none of them had ever seen. She sat down on a floor, crease and all, and put the jar in the middle of it.

{ottoline>zofka,tunde,hinewai,pasang}“Look at the flame. No, from here, past the side of the glass. Now look at it through the glass.”

Past the side, it jumped and guttered, as it would in an attic with eleven slates gone. Through the jar it stood as still as if it had been painted.

{pasang>ottoline}“It’s not moving,” whispered Pasang.

{ottoline>pasang}“Nothing in there is. I’ve only read of it; I never thought I’d hold one. There were captains who would pay its weight in gold for a thimbleful. Have you any notion what she caught for you?”

{pasang>ottoline}“Nothing, miss.”

{ottoline>pasang}“A calm. A dead calm, a whole jar of it. It must have taken her years of mornings.”

{zofka>ottoline}“So he stays?” Zofka demanded.

{ottoline>zofka}“Stays? He’ll have Master Ekwueme in tears.”

{tunde>ottoline}“Would it work on hail?”

{ottoline>tunde}“I should think that it might even work on you.” One stone that had been biding its time rolled off a rafter and hit her on the plait. She removed it. {ottoline>zofka,tunde,hinewai,pasang}“Lids, please, and bed. And I do sleep flat, as it happens. I also hear extremely well.”

{_group>ottoline}“Yes, Miss Brandreth,” said three of them together.

She had got as far as the door when the fourth spoke up.

{pasang>ottoline}“Miss? I could leave mine open a crack. It’s so windy up here, and the others don’t sleep.”

{zofka>pasang}“Rule four!” came at once from the tallest jar.

The prefect thought about that, with her hand round the flame.

{ottoline>pasang}“A crack,” she said, and blew it out.
