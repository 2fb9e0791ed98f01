+++
title = "The Man on the Roof"
manner = "a Galician village bar in the small hours of July 1969, third person past: six voices, one of them calling from the roof, a boy who carries messages, a priest and a schoolmaster at odds, a television; dash dialogue"
[[characters]]
id = "amancio"
name = "Amancio"
aliases = ["the carpenter", "Moon Amancio"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "casilda"
name = "Casilda"
aliases = ["the landlady"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "evaristo"
name = "Don Evaristo"
aliases = ["Father", "the priest"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "fermin"
name = "Fermín"
aliases = ["the schoolmaster", "Maestro"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "remedios"
name = "Remedios"
aliases = ["the widow"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "xoel"
name = "Xoel"
aliases = ["the boy"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "suso"
name = "Suso"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: the bar of a village | amancio, casilda, evaristo, fermin, remedios, xoel}
{casilda>xoel}— Tell him a little to the left,{/} said Casilda.

Xoel ran out into the yard in his pyjamas. They heard him tell the roof, and they heard the roof swear. On the shelf over the brandy, where until that week there had been a Saint Roch, the snow went from right to left instead of from left to right.

{casilda>xoel}— No. Tell him back.

{evaristo>casilda}— Tell him to come down and go to bed,{/} said Don Evaristo. {+}— It’s twenty to four. I have the six o’clock Mass, and so has God.{/}

{fermin>evaristo}— Nobody’s keeping you here, Father,{/} said the schoolmaster. He had brought an orange with him, to explain things with.

{evaristo>fermin}— Somebody has to see that it’s decent.

{fermin>evaristo}— It’s two Protestants in a desert. How indecent can they be?

The whole village was in there, on the benches and the barrels and the stairs, but the whole village was asleep, or nearly. There were four left who could still lift their heads: Casilda, the landlady, with her arms crossed, under her new television; Fermín, the schoolmaster, whose orange was gone; the priest, who had eaten it; and Remedios at the end of the bar, in her black.

{remedios>casilda}— What did he pay for it?{/} she asked.

{casilda>remedios}— He won’t say.{/} Casilda shrugged. {+}— But have you heard a cow up at the carpenter’s lately?

{remedios>casilda}— He never sold the cow!

{fermin>remedios,casilda}— He did,{/} said the schoolmaster. {+}— On Tuesday, in Lalín. I drove him. He walked home by himself so as not to sit in the same car as the money.{/}

{remedios>fermin}— And he gives it to a _bar_.

{casilda>remedios}— I’ve got the electricity. What would he do with it up there, light a candle behind it?

The door banged. There was hay in the boy’s hair.

{xoel>casilda}— He says, is there anything?

{casilda>xoel}— Snow,{/} said Casilda.

{xoel>casilda}— He says if there’s snow he’s to try it with the arm.

{fermin>xoel}— With which arm?{/} asked Fermín, sitting up.

{xoel>fermin}— The one with the war in it, Maestro.

He was gone again. Over their heads a tile cracked, and another, and something came down past the window that turned out to be a boot. Then it was as if somebody had passed a cloth across the glass. There was a slope in it, grey. There was a leg of something.

{remedios>casilda,fermin,evaristo}— Holy Mother,{/} said the widow. {+}— It’s Ourense.{/}

{fermin>remedios}— It’s the Moon, woman. I taught your Suso the Moon.

{remedios>fermin}— It’s exactly like Ourense. It’s the road down from my sister’s.

{casilda>amancio}— Don’t move!{/} screamed Casilda up the chimney, for it was quicker than the yard. {+}— Amancio! Do you hear me? Whatever you’re doing, don’t move!{/}

{amancio>casilda}— I’m holding it!{/} The voice came down the flue along with some soot. {+}— I’ve got it in my hand, like a lamb! Is it him? Has he come out?{/}

{casilda>amancio}— Not yet. There’s a ladder.

{amancio>casilda}— What sort of ladder? Is it wood?

{casilda>amancio}— How do I know what it is? It’s a ladder!

{evaristo>casilda}— He asks as a tradesman,{/} Don Evaristo said into his collar.

For nineteen years Amancio had told them. He’d told them at baptisms and at pig-killings. He’d drawn it for them with a nail on the counter, with the curve going out and the curve coming back; for nineteen years they had called him Moon Amancio, and given him the bit of the pig with the ear. Half the benches were awake now. Nobody in them was laughing.

{remedios>casilda}— And he’s up there,{/} said Remedios slowly, {+}— with his face to the wall.{/}

{casilda>remedios}— He’s facing the hill,{/} said the landlady. {+}— The aerial has to point at Santiago.

{remedios>casilda}— Then he can’t see it.

{casilda>remedios}— How would he see it, through the tiles?

{remedios>casilda}— Nor the real one either. It’s set. I watched it go down behind the mill when I came.

None of them had an answer. On the shelf a white thing, rather fat, had come out on to the top of the ladder and was feeling about with its foot.

{xoel>casilda}— He says, what’s happening?{/} The boy was out of breath. {+}— He says that you’re all very quiet.{/}

{fermin>evaristo}— Someone must change with him,{/} said the schoolmaster. {+}— You’re the tallest here, Father.{/}

{evaristo>fermin}— I’m sixty-eight!

{fermin>evaristo}— I get giddy on a kerb. And it’s on your side of things, I’d have thought, going up.

{evaristo>fermin}— That’s a cheap remark, and you’ve been saving it since Easter.

But he had got to his feet. He looked about for somewhere to put his hat, and put it on the orange peel; he gathered his skirts in front of him in one fist, as the women do at the ford, and the boy held the door.

The ladder groaned. There was a discussion, in which the word _cassock_ could be made out and the word _stubborn_. And after that, between one second and the next, it snowed upon the Moon.

{casilda>evaristo}— It’s gone!{/} She was in the hearth up to her shoulders. {+}— Father, lift it higher! The left!{/}

{evaristo>casilda}— I have it over my head,{/} boomed the chimney. {+}— In both hands. I look like Moses.{/}

{casilda>fermin}— Nothing. There isn’t even a slope.

{fermin>casilda}— It’s the shrapnel,{/} said Fermín. He’d begun to walk up and down between the sleepers. {+}— He’s got half of Teruel in that elbow. It doesn’t want a tall man, it wants that one. Nobody else can do it.{/}

{casilda>fermin}— So he’s the only soul in the parish who isn’t to have it?{/} She pulled her head out, black to the ears. {+}— He bought it!{/}

{fermin>casilda}— I don’t make the laws. It’s physics.

{remedios>fermin}— How long’s the wire?

It was Remedios, and she had got down from her stool. She was looking at the back of the set with her head on one side, as she’d look at a hen.

{fermin>remedios}— Which wire?

{remedios>fermin}— The one that goes to the wall. Suso’s got one the same in Frankfurt. He wrote to me that of a Sunday they carry it into the garden, and they watch the football on the grass. You see, Maestro, I get letters. How long is it?

{casilda>remedios}— Two metres,{/} said Casilda. {+}— But there’s the one from the freezer, and the one off the Virgin.{/}

{fermin>casilda}— You’d take the lights off the Virgin?

{casilda>fermin}— For ten minutes. She’s a mother. You take that corner; don’t trip on the mayor.

{remedios>xoel}— Xoel, my heart, run and tell them upstairs. Tell Amancio to take it in his hand again, and turn his stool.

{xoel>remedios}— Turn it where?

{remedios>xoel}— Round to the yard. Say that we’re bringing it out to him.

And that’s how it was. They stood it on the lid of the well. It came up out of the snow a bit at a time, the slope, the leg, the ladder; and two hundred people in blankets had to go and stand behind it with their backs against the pigsty, and saw nothing whatever of the Moon but a grey light on the face of a man on a roof. He sat astride the ridge, with one boot. A priest was holding him by the belt.

{amancio}— It isn’t wood,{/} they heard him say.

{evaristo>amancio}— What’s he doing now? I haven’t got my glasses.

{amancio>evaristo}— He’s at the bottom rung. He’s looking down.{/} A breath. {+}— He’s afraid it won’t bear him. You would be. I’d have brought a plank.{/}

{casilda>amancio}— Well?{/} the landlady called up after a bit. {+}— Amancio! Is it how you said?{/}

He didn’t hear her, or else he did.

{xoel>casilda}— He can’t wave,{/} said the boy, who’d climbed the pear tree, and saw both. {+}— But he’s nodding.{/}

{remedios>fermin}— I told you it was Ourense,{/} said Remedios.
