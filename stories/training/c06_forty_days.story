+++
title = "Forty Days"
manner = "historical setting in modern prose, dash dialogue: a quarantine island, three voices over a wall, a boatman’s shout"
[[characters]]
id = "luce"
name = "Luce Radova"
aliases = ["Luce", "the glover"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "benveniste"
name = "Isacco Benveniste"
aliases = ["Benveniste", "Messer Isacco", "the wall"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "frane"
name = "Frane"
aliases = ["the warder"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "boatman"
name = "Stipe"
aliases = ["the boatman"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "pero"
name = "Pero"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: the quarantine island, two yards with a wall between | luce, benveniste}
On the thirty-first day the wall began to talk to her in verse.

It was bad verse. It was about a lady’s foot. Luce Radova listened to two stanzas of it, sitting in her strip of shade with a half-sewn glove on her knee, and then {step luce>benveniste away 0.3 now attacks}she picked up a stone and threw it over.{/step}

{benveniste>luce}—Ow,{/} said the wall. {+}—There’s somebody there?

{luce>benveniste}—There’s somebody sewing. You rhymed shoe with shoe.

{benveniste>luce}—They were two different shoes. {step benveniste>luce toward 0.3 now apologises}Forgive me. I took that yard for empty.{/step} I’ve been here for six days, madam, and never heard a sound out of it.

{luce>benveniste}—I’ve had nothing to say.

She went back to her thumb seam. It was July of the year 1526, off the rocks of Ragusa, and whoever came up from the south by land or sea was put ashore here to see whether he would die. The men had the western yard. The women had the eastern, and she was the women.

{benveniste>luce}—May I ask your name?

{step luce>benveniste away 0.3 now refuses}{luce>benveniste}—You may ask the warder.{/step} He’s got it in the book.

{benveniste>luce}—Mine’s Isacco Benveniste. I’m in wool, from Salonica. Or else I was in wool. They’ve got it spread out in the sun over there, forty bales, and a man turns it with a fork. What day are you on?

{luce>benveniste}—Thirty-one.

{step benveniste>luce toward 0.3 now comforts}{benveniste>luce}—Then you’re nearly out!{/} he cried, with so much pleasure in it{/step} that she missed a stitch.

{luce>benveniste}—Nearly.{/} She unpicked it. {+}—Luce.

{benveniste>luce}—I beg your pardon?

{step luce>benveniste toward 0.4 now trusts}{luce>benveniste}—It’s my name.{/step} Now you needn’t bother Frane.

{scene: the same, the warder’s round | luce, benveniste, frane}
Frane came at noon, as he always did, with the bread on the end of an eleven-foot pole. He was a big, slow, unhappy fellow with a sprig of rue stuck up each nostril, and he called out from the gate of the yard like a man who’s reading off a list.

{frane>luce}—Fever?

{luce>frane}—No.

{frane>luce}—Swellings? In the neck, in the groin?

{luce>frane}—It’s the same neck as yesterday. Who’s the poet?

{step frane>luce away 0.3 now orders}{frane>luce}—You’re not to talk with the other side.{/step} It goes on the breath.{/} He swung the pole around until the loaf hung in front of her. {+}—They say that it can go along a word, if it’s a long one.

{luce>frane}—I’ll use short ones.

{benveniste>frane}—Good day to you, Frane!{/} called the wall. {+}—Is my wool well?

{frane>benveniste}—It hasn’t got a fever either, Messer Isacco,{/} said the warder gloomily, and stumped off.

After that they talked every day. {step benveniste>luce toward 0.3 now trusts}He told her about his daughters,{/step} of whom he had five, and how he’d promised each of them a different impossible thing from Ancona. She told him that kid is cut across the spine and lamb along it. {step luce>benveniste away 0.3 now hides}She did not tell him whose the glove was.{/step} He asked her only once, on the thirty-fourth day.

{benveniste>luce}—You’ve been at one pair for as long as I’ve known you. Is your customer a giant?

{luce>benveniste}—He’s got six fingers.

{benveniste>luce}—You’re laughing at me.

{luce>benveniste}—On the left. There was always one that got cold, you see. The shops only sell them with five.{/} The needle went in, and came out. {step luce>benveniste toward 0.5 now confesses}{+}—He’s my husband. Pero.{/step} We were on the same boat.

The wall was silent. A lizard ran along the top of it, from her side to his.

{step benveniste>luce toward 0.4 now confesses}{benveniste>luce}—In the men’s yard there’s only me,{/step}{/} it said.

{luce>benveniste}—I know.

{benveniste>luce}—Luce. I’ve got the whole place to myself. There’s nobody in the sheds. I thought you knew that. I thought—

{luce>benveniste}—They brought him in by your gate, on the first day. {step pero>luce toward 0.3 recalled comforts}He waved at me.{/step} He’d got a bit of colour from the sun, that was all it was. And every noon I’d say to Frane, how does my husband do? {step frane>luce away 0.5 recalled hides}And every noon he’d say, he’s in the book.{/step}

{benveniste>luce}—He’s in the book?

{luce>benveniste}—That’s what he’d say. I stopped asking on the twentieth. I thought, if I don’t ask it, he needn’t say it; and as long as I’m sewing the thing, well, somebody’s got to put it on.

{step benveniste>luce toward 0.5 now comforts}{benveniste>luce}—What was he like?{/step}

It wasn’t the question that she had expected. She put down the glove and gave it some thought.

{luce>benveniste}—Late,{/} said Luce. {+}—For everything. {step luce>benveniste toward 0.4 now jokes}He’d be late for his own—{/step}{/}

And there she stopped, and put both her hands over her mouth, because what was coming up out of her, in that place, and for the first time in thirty-four days, was laughter.

{scene: the gate of the women’s yard, the fortieth day | luce, frane, boatman, benveniste}
{boatman>frane}—Boat! One for the boat!

That was the boatman, down at the landing. At the gate Frane was holding the great key, and he’d taken the rue out of his nose.

{frane>luce}—You’re to wash in the vinegar and leave the shoes,{/} he said. {+}—Then you can go.

{step luce>frane away 0.4 now orders}{luce>frane}—Show me the book.{/step}

{step frane>luce away 0.4 now refuses}{frane>luce}—It’s not allowed.{/step}

{step luce>frane away 0.5 now blames}{luce>frane}—You’ve told me for forty days that he’s in it.{/step} I can read. My father kept a shop.

{step frane>luce toward 0.4 now asks}{frane>luce}—Mistress, don’t.{/step}

{boatman>frane}—Frane! Is she coming, or isn’t she? I’ll lose my tide!

{frane>boatman}—Hold your noise, Stipe!{/} He had turned as red as a brick. He took the book out from beneath his arm, but he didn’t open it. {step frane>luce toward 0.7 now confesses}{frane>luce}—It was on the fourth night. It was very quick.{/step} {step frane>pero toward 0.7 recalled stays}I sat with him; we’re not meant to, but I did.{/step} I had the pole. I held on to my end, and {step pero>frane toward 0.5 recalled touches}he took hold of the other.{/step}

{step luce>frane away 0.6 now blames}{luce>frane}—And you said nothing.{/step}

{frane>luce}—There was one told before you came. A woman, in the spring. She went into the sea in her clothes. So I thought, let her do her forty first. {step frane>luce toward 0.6 planned confesses}I thought, I’ll say it on the last day,{/step} when there’s somebody to row her.{/} He wiped his nose on his wrist. {+}—I practised it. It went better when I practised.

She looked at him for a good while. Then she felt in her apron.

{step luce>frane toward 0.4 now invites}{luce>frane}—Give me your hand.{/step}

{step frane>luce away 0.3 now refuses}{frane>luce}—We don’t touch.{/step}

{luce>frane}—I’m clean. You’ve just said so. Your hand, Frane; no, the left one.

It was too long in the palm, and there was a finger over. It stood up empty next to the others like a guest that nobody has introduced.

{step luce>frane toward 0.7 now gives}{luce>frane}—That’ll be for the end of the pole,{/step}{/} said the glover.

And she went down to the landing on her bare feet; and it was only when the oars were out that it came after her across the water, over both walls, in a loud, cracked, hopeful voice that she had never yet seen the face of.

{benveniste>luce}—I’ve found a rhyme for it!{/} it shouted. {step benveniste>luce toward 0.5 now seeks}{+}—For shoe! Luce! It’s _you!_{/step}
