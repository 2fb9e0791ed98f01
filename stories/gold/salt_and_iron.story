+++
title = "Salt and Iron"
manner = "dash dialogue: paragraphs open with a dash, tags stand without marks, some between inner dashes"
[[characters]]
id = "xoana"
name = "Xoana Lires"
aliases = ["Xoana"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "brais"
name = "Brais"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "nuno"
name = "Nuno"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "roi"
name = "Roi"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "amaro"
name = "Father Amaro"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: the forge | xoana, brais, nuno}
She came in by the yard door on the last evening of the fair, when the fire was low and the boy was sweeping, and she had a sack on her shoulder and the salt was white in the creases of her hands.

{brais>xoana}—We’re shut,{/} said the smith.

{xoana>brais}—Your door’s open.

{brais>xoana}—It’s the heat that’s open. I’m shut.{/} He had his back to her still. {+}Come on Monday.{/}

{xoana>brais}—On Monday I have the pans to rake. I can pay now. I have two measures in the cart, the grey, the good one.

At that voice Brais turned. He was a heavy, careful man, and he put down the tongs as if there were someone asleep in the room.

{brais>xoana}—Xoana Lires.

{xoana>brais}—So you know me.

{brais>xoana}—I’d know anyone in the parish.

{xoana>brais}—You’d not think it. Six years you’ve crossed the square when I came into it. I thought that perhaps I smelled.

The boy laughed, and saw that nobody else had, and swept.

{brais>xoana}—What is it you want made?

{xoana>brais}—First I want something weighed.

She let the sack down on the anvil. She did not drop it; all the same it spoke when it touched, a short, flat word, and every hammer on the wall appeared to listen.

{brais>xoana}—Eleven pounds,{/} said Brais.

{xoana>brais}—You haven’t lifted it.

{brais>xoana}—I made it.

{xoana>brais}—You haven’t looked in the sack, either.

{brais>nuno}—Nuno{/} —said the smith—, {+}go home to your mother.{/}

{nuno>brais}—I’ve the floor to do.

{brais>nuno}—Leave the floor.

{xoana>brais}—Let him stay. How old is he, thirteen? He’ll be selling iron himself in five years{/} —she was untying the neck of the sack as she spoke, and did not hurry over it— {+}and he may as well hear what it costs.{/}

It was the half of an anchor: one arm, one fluke, and the shank as far as the ring. It was red all over with rust, the thick soft rust of years, and where it had snapped the grain showed through, coarse and bright as broken sugar. Brais looked at the break. He looked for as long as it takes to say a short prayer, and the boy had the idea that he was saying one.

{brais>xoana}—Where was it?

{xoana>brais}—Under the mole, at the foot, on the outer side. The tide went out on Thursday as it goes out once in ten years, and I was raking weed there, and I put the rake through the ring.

{brais>xoana}—The mole. He was lost off the Corveira. That’s two miles{/} —Brais wiped his face—, {+}but the sea carries things.{/}

{xoana>brais}—Does it carry iron?

He did not answer that.

{brais>xoana}—I’ll tell you, then,{/} he said. {+}I’ve told it often enough to the wall. It was Lent, and I had eleven anchors ordered and iron for nine, so I bought plate off a wreck, English plate, without asking what it had been. It drew well. It was when I hung it up and struck it that I knew. A good one goes on talking. That one said a word and stopped.{/}

{xoana>brais}—It rang false.

{brais>xoana}—It rang like a pot. There’s a sickness in iron, when it’s cold it’s as brittle as a plate. I had it there on that hook the whole of one night, and I thought, I’ll draw it down and make gate hinges. And in the morning Roi came whistling with the money in his hand.

{xoana>brais}—How much did you take?

{brais>xoana}—The price of a good one.

{nuno>brais}—You said it was the storm,{/} said the boy. He had stopped sweeping. {+}You told everybody. You told me that it was the storm.{/}

{brais>nuno}—It was the storm, Nuno. It was me as well.

{xoana>brais}—That’s five words more than I’d hoped for.{/} Xoana drew the stool to her with one foot and sat down on it, close in by the fire, like a customer. {+}Now do your trade. Look at the ring.{/}

{brais>xoana}—What do I want with the ring?

{xoana>brais}—A man ties his rope to that. What does the rope do to it?

{brais>xoana}—It wears it. It polishes it. Give it a month and there’s a bright place, give it a year and there’s a groove that you could lay your finger in.

{xoana>brais}—And he drowned in November. So there were seven months of rope on it. Find me the place.

Brais carried the thing to the lamp. He was so long about it that the boy came up behind him to look too, with the broom held against his chest, and it was Nuno who said it, having younger eyes.

{nuno>brais,xoana}—There isn’t one.

{xoana>nuno}—No,{/} said Xoana. {+}There isn’t.{/}

{nuno>brais,xoana}—There’s wax on it! In under the shoulder{/} —the boy put his nail to it—, {+}look, there’s the wax that we put on in the shop. It’s never had a rope on it at all.{/}

{xoana>brais}—He took it as far as the mole,{/} said Xoana. {+}That’s how I read it, and I’ve had since Thursday to read it in. He was no smith, but he’d ears. He’ll have set it down on the stones to rest his arm, and heard it. So he pitched it off the end, and it hit the footing, and it went in two like a biscuit. And he came home to me and he said that Brais had had no anchor ready, that he’d use his father’s until the summer.{/}

{brais>xoana}—He paid me. He never said a word about it. He drank with me at Saint John’s{/} —the smith’s voice had gone somewhere high up in the rafters—, {+}he stood there with his glass and said I looked tired!{/}

{xoana>brais}—You did look tired. You’d made eleven anchors with iron for nine. He’d not have shamed a tired man by bringing one back.

The fire shifted. Out in the square they were taking down the stalls, and someone dropped a pole and swore by a saint that nobody else in that parish had ever heard of.

{brais>xoana}—So it held,{/} said Brais slowly. {+}The father’s. The old one.{/}

{xoana>brais}—It held. They found it in the spring, standing in the sand of the Corveira, as straight as a cross. It’s in my kitchen now, I hang pans on it.

{brais>xoana}—Then it wasn’t the anchor.

{xoana>brais}—No.

{brais>xoana}—Then what was it?

She held out her hands to the light and turned them over, so that they could both see the palms, with the old brown burn that runs across the hands of anybody who has ever laid up rope.

{xoana>brais}—I plaited it the week that my mother was dying. I did it at night, by feel, so as to stay awake. There was a strand in it that I didn’t like, and I said to myself, I’ll take it back in the morning and do it over. And in the morning I had other things to do.

For a good while nobody said anything, and the boy discovered that he was holding the smith by the sleeve.

{brais>xoana}—You never told anyone.

{xoana>brais}—Whom would I tell? You kept crossing the square.

{brais>xoana}—Six years, woman. You might have shouted!

{xoana>brais}—I might,{/} said Xoana Lires. {+}It’s a wide square.{/}

Brais laughed, or at any rate something in him gave. He picked the broken anchor up in his two hands and hefted it, and the eleven pounds of it seemed to surprise him.

{brais>xoana}—What’ll I make you? I’ll take no salt for it.

{xoana>brais}—You’ll take the salt. I’d like something that has never to go to sea. A pot hook. A hinge.

{nuno>xoana,brais}—A bell,{/} said the boy.

{brais>nuno}—You don’t make a bell out of iron, donkey. Ask Father Amaro.

{nuno>brais}—They do for goats.

{brais>nuno}—And out of this? You’ve heard how it rings.

{nuno>brais}—It’s only sick when it’s cold, you said. And if you fold it, and fold it again, and then quench it in salt, and not just water? You said to me once that salt bites.

The smith looked at Nuno, and then he looked at the woman on the stool, who had already got up and was going out to the cart.

They worked until the lamp gave out, and then by the fire. She threw the salt in the tub by handfuls, as if she was feeding hens, and she took her turn on the bellows like anyone. It was past two when Brais hung the thing up on the hook where the other had hung. It was as big as a fist, and black, and no one would have called it handsome. He offered the hammer to Xoana, and Xoana shook her head; and so it was the boy who struck it.

It said a word. They waited, all the three of them, with their mouths a little open, in the dark.

{nuno>brais,xoana}—Listen,{/} said Nuno. {+}It’s still talking.{/}
