+++
title = "Everybody Here Is Very Kind"
manner = "letters with scenes between, 1931: a schoolmistress whose letters lie and whose scenes do not, and a sister's letter that lies too; letters without quotation marks; one break of six without a sign"
[[characters]]
id = "avis"
name = "Avis Pomeroy"
aliases = ["Avis", "miss"]
pronouns = "she"
[[characters]]
id = "gid"
name = "Gid Banfield"
aliases = ["Gid"]
pronouns = "he"
[[characters]]
id = "tryphena"
name = "Mrs. Banfield"
aliases = ["Mother"]
pronouns = "she"
[[characters]]
id = "ches"
name = "Ches"
aliases = []
pronouns = "he"
[[characters]]
id = "leda"
name = "Leda"
aliases = []
pronouns = "she"
present = false
[[characters]]
id = "james"
name = "James Mallory"
aliases = ["James"]
pronouns = "he"
present = false
[[characters]]
id = "tuck"
name = "Miss Tuck"
aliases = []
pronouns = "she"
present = false
[[ties]]
of = "leda"
to = "avis"
is = "sister"
class = "family"
affinity = "mixed"
changes = true
says = "Your loving sister"
[[ties]]
of = "avis"
to = "james"
is = "fiancée, for a time"
class = "love"
affinity = "negative"
changes = true
says = "We had not given it up"
[[ties]]
of = "leda"
to = "james"
is = "fiancée"
class = "love"
affinity = "positive"
says = "The engagement is announced"
[[ties]]
of = "gid"
to = "avis"
is = "son of the house where she lodges, in the end a friend"
class = "acquaintance"
affinity = "mixed"
changes = true
[[ties]]
of = "tryphena"
to = "gid"
is = "mother"
class = "family"
affinity = "positive"
says = "his mother"
[[ties]]
of = "tryphena"
to = "avis"
is = "landlady"
class = "acquaintance"
affinity = "mixed"
changes = true
[[ties]]
of = "avis"
to = "ches"
is = "teacher"
class = "work"
affinity = "positive"
[[ties]]
of = "tuck"
to = "gid"
is = "former sweetheart"
class = "love"
affinity = "negative"
says = "Miss Tuck said she’d stop"
+++
{scene: Long Tickle | avis | 14 September 1931}
Long Tickle, 14 September 1931

{writing avis>leda}Dear Leda,{/}

{+}I am here, and have all my limbs. You are not to worry. {step avis>leda away 0.4 now lies}Everybody here is very kind.{/step} I am to lodge with a family called Banfield, and {step gid>avis toward 0.4 recalled helps}the son of the house carried up my trunk from the wharf himself,{/step} and would take nothing for it; and Mrs. Banfield had a hot supper ready, and a feather bed. From my window I see the whole of the harbour. I believe that I shall be happy.{/}

{+}Tell James that I have not forgotten about the photograph. {step avis>james toward 0.4 planned gives}I will send him the one in the grey.{/step} I do not expect that he will write before Christmas, with his examinations, so he is not to feel it.{/}

{+}Your loving sister, Avis{/}

{scene: the wharf | avis, gid, tryphena | that day}
{eyes: avis}
{step gid>avis away 0.4 now attacks}He had dropped it in the water.{/step} It went down between the steamer and the wharf with a sound like a cow getting up, and Gid Banfield stood over the place with his hands in his pockets while two boys fished for it with a gaff.

{gid>avis}“’Twas heavy,” he said.

{avis>gid}“It was books!”

{gid>avis}“That’d be it, then.”

He was perhaps thirty, long in the jaw, with a knitted cap that he did not take off. {step gid>avis away 0.4 now ignores}He set off up the rocks before she had finished speaking, and he did not look to see whether she came after.{/step} She came after. Behind her the trunk came too, on a barrow, leaving a wet line like a snail.

In the kitchen his mother was at the stove with her back to them. She had cooked one egg.

{step tryphena>avis away 0.4 now rejects}{tryphena>avis}“We’re not in favour of it,” said Mrs. Banfield.{/step} {+}“I’ll say that now, and I won’t say it no more. The Board puts you on us, and the Board pays. ’Tis nothing to do with you, maid. But the last one had that room, and we was good to her.”

{avis>tryphena}“What happened to the last one?”

{step tryphena>avis away 0.2 now refuses}Nobody answered.{/step} Gid was cutting bread. He cut it as though there were something the other side that he wanted to get to.

{gid>avis}“They all goes by Christmas,” he told the loaf. {step tuck>gid away 0.7 recalled leaves}{+}“Miss Tuck said she’d stop. She went on the twentieth, with the mail.”{/step}

There was no feather in the bed. Avis spread the books on it to dry, and sat down on the floor underneath the window with her writing case. She looked for a long time at the words that she had put already, about her limbs.

* * *

{scene: the school | avis, gid, ches | the last week of November}
{eyes: avis}
By the last week of November the ink froze. There were twenty-two children in the school and nineteen slates, and the stove ate a junk of birch every quarter of an hour, which each family was to send by turns and which the families mostly did not. She taught in her coat. She had found out that if you read to them they would forget to cough.

It was nearly dark, and they had gone, all but the smallest, who was called Ches, and who had been told to wait for a brother. Then the door was kicked in. {step gid>avis toward 0.5 now helps}It was Gid with wood up to his chin, and he let it fall beside the stove{/step} and stood there getting his wind.

{avis>gid}“It isn’t your week,” said Avis.

{gid>avis}“I can see your light from the stage. ’Tis a wonder to me what you burns.”

{avis>gid}“Chairs. I’ve begun upon the chairs.”

He looked round, and she saw that he was counting them. {step gid>avis away 0.4 now mocks}{gid>avis}“You’ll have something to tell them in St. John’s,” he said. {+}“The savages.{/step} I dare say you writes it all down.”

{avis>gid}“I write that everyone is very kind.”

{gid>avis}“What do you write that for?”

{avis>gid}“Because my sister told me I’d be home in a month,” said Avis. It was the first true thing that she had said to anybody since the boat, and {step avis>gid away 0.2 now rejects}she turned her back on him{/step} and began to bank up the stove. {+}“Ches, get your cap. We’ll see if we can meet him.”

But there was only the bench there, and the slate on it, and the door was standing open as Gid had left it.

{step avis>gid away 0.4 denied blames}Neither of them said anything about whose fault it was.{/step} He took the lantern. On the harbour the new ice had come in, grey and soft, like the skin on milk; and on the snow was one line of little boots going the shortest way home.

{scene: the harbour ice | avis, gid, ches}
{eyes: avis}
{gid>avis}“Stop where you’re to,” said Gid at the edge. {+}“I’m thirteen stone. Sing out to him.”

{avis>gid}“He won’t answer. He thinks that he’s in trouble.” She had got her boots off. {+}“I’m eight stone and two. Hold this.”

{gid>avis}“You’re never going out on that.”

{avis>gid}“You know where it’s thin. You tell me, and I’ll go there. I’ll do exactly what you say. {step avis>gid toward 0.7 now trusts}You can drop me in if you like, you’ve had the practice.”{/step}

She heard him breathe in through his nose. Then he lay down on his belly on the shore ice with the lantern held out in front of him, and {step gid>avis toward 0.6 now helps}he began to talk, and he did not stop.{/step} Left, he said. Left, maid. Stand now. Long steps, like you was getting over a stile. Not there, there’s a spring comes up there. It was the same voice; there was just no door in it now. She went out upon the dark with the cold coming through her stockings, and it bent, it really bent, and at the end of a great while there was something on it that was not ice, with its cap over its ears.

{avis>ches}“Ches. What comes after the wolf has got into the bed?”

{ches>avis}“I don’t know, miss,” said Ches. He was standing quite still with the water over his boots. {+}“You never said.”

{avis>ches}“Walk to me, and I’ll tell you. Long steps.”

{step avis>ches toward 1.0 now helps}She went back over the places with him on her hip, the whole way, doing the grandmother.{/step} When they were near enough, {step gid>avis toward 0.7 now helps}Gid got her by the belt of the coat and hauled them in together like a net.{/step} He had the boy inside his jersey before he had said a word.

{step gid>avis toward 0.6 now apologises}{gid>avis}“I left the door,” he said. {+}“I never shut the door, and I’m sorry for it. And I let go that trunk.”{/step}

{avis>gid}“I know you did. I saw you.”

{gid>avis}“You never told it, though. {step avis>gid toward 0.5 recalled defends}You told Mother ’twas the rope.{/step}” {step gid>avis toward 0.4 now helps}He had her foot in his two hands, and was rubbing it as one would rub a lamb,{/step} not looking up. {step gid>tuck away 0.6 wished attacks}{+}“’Twas her I was letting go,” said Gid.{/step}

* * *

{scene: Long Tickle | avis | 2 December}
Long Tickle, 2 December

{writing avis>leda}Dear Leda,{/}

{+}There is nothing to tell. We have had some skating. My feet are quite warm, thank you, since {step tryphena>avis toward 0.5 recalled gives}Mrs. Banfield has knitted me some stockings that would stop a bullet.{/step} The son is teaching me the names of the kinds of ice, of which there are more than of the kinds of cousin.{/}

{+}You do not say anything of James. I hope that he is not ill? {step avis>leda toward 0.3 now asks}Do make him write, if it is only a card.{/step} We had not given it up, you know; we had only agreed to be sensible. I think sometimes that I may have been too sensible to be seen.{/}

{+}Your loving Avis{/}

* * *

{scene: the kitchen | avis, gid, tryphena | the twentieth of December}
{eyes: avis}
The mail came on the twentieth of December, and it was the last until the spring. There was a box for Avis, and they all three sat down to it at the kitchen table, for a box was everybody’s. There was a letter on the top.

{writing leda>avis}“My darling Avis, just a line to go with the boots. All well here. Father’s chest is better. {step leda>avis away 0.6 now hides}I see James now and then, he is very busy and sends his best.{/step} {step leda>avis toward 0.4 now asks}Do come home, darling, nobody will laugh.{/step} There are some things that are so hard to put in a letter. Your own L.”

{tryphena>avis}“That’s nice,” said Mrs. Banfield. She was smoothing out on her knee the newspaper that had been round the boots, for in that house a newspaper was read down to the name of the printer. {tryphena>gid}“Here, Gid, my eyes is gone. What’s doing?”

He took it to the lamp. He read them the price of fish, and a fire at Harbour Grace, and a concert.

{gid>avis,tryphena}“The engagement is announced,” he read, {+}“of Mr. James Mallory—” {step gid>avis toward 0.5 now helps}And he stopped; and he turned over the sheet, and went on, in precisely the same voice, about a horse.{/step}

{avis>gid}“Gid,” said Avis. {+}“Long steps.”

He looked at her. Then he laid the paper down before her on the oilcloth, with his thumb beside the place. {step leda>avis away 0.8 recalled betrays}It was four lines long, and it was her sister’s name.{/step}

The kettle had begun. Nobody got up to see to it. She thought of Leda choosing that page, out of all the pages there were, and folding it round the left boot with the print inside; and of how long she must have stood there with the string.

{tryphena>avis}“The steamer’s lying off till six,” said Mrs. Banfield at last, to the stove. {+}“You could get your things. {step avis>tryphena away 0.5 denied blames}Nobody’d hold it against you, maid.”{/step} {step tryphena>avis toward 0.4 now touches}And she put out her hand, which was all over flour, and left it on the back of Avis’s neck.{/step}

Gid had gone to the window. From there you could see her riding light.

{gid>avis}“’Tis the twentieth,” he said. {step gid>avis toward 0.4 wished stays}He seemed to be going to say something more,{/step} and then he went out for wood. They had the whole of the week’s wood in already.

{scene: Long Tickle | avis | the same night}
Long Tickle, the same night

{writing avis>leda}Dear Leda,{/}

{+}Nobody here is kind. They threw my trunk in the sea. I had one egg. I have burnt eleven chairs, I have been so lonely that I talked to the stove, and {step avis>leda away 0.4 recalled lies}I have told you lies since September{/step} so that you should not be able to say that you had said so. There, now; that is mine. {step avis>leda away 0.5 now blames}You needn’t have used the boots for yours.{/step}{/}

{+}I am very angry. I think that it will take me until the ice goes out, which is June. {step avis>leda away 0.4 now orders}Please do not write to me before that, and do not be sorry at me in the meantime,{/step} you always cry upon other people’s shoulders until they are wet through. {step avis>leda toward 0.5 planned forgives}In June you may write and I will answer it.{/step} {step avis>leda away 0.7 denied breaks}I do not say that we are not sisters.{/step} But put it in words.{/}

{+}The steamer is blowing for the mail, so I must get this to the wharf. I am to be taken there on the sled. {step avis>gid toward 0.6 now stays}I ought to tell you that there is just the letter to go on board.{/step}{/}

{+}Avis Pomeroy{/}
