{scene: Long Tickle | avis | 14 September 1931}
Long Tickle, 14 September 1931

Dear Leda,

I am here, and have all my limbs. You are not to worry. {step avis>leda away 0.4 now lies}Everybody here is very kind.{/step} I am to lodge with a family called Banfield, {step gid>avis toward 0.3 recalled helps}and the son of the house carried up my trunk from the wharf himself, and would take nothing for it;{/step} and Mrs. Banfield had a hot supper ready, and a feather bed. From my window I see the whole of the harbour. I believe that I shall be happy.

Tell James that I have not forgotten about the photograph. {step avis>james toward 0.3 planned gives}I will send him the one in the grey.{/step} I do not expect that he will write before Christmas, with his examinations, so he is not to feel it.

Your loving sister, Avis

{scene: the wharf | gid, avis |}
{step gid>avis away 0.5 now attacks}He had dropped it in the water.{/step} It went down between the steamer and the wharf with a sound like a cow getting up, and Gid Banfield stood over the place with his hands in his pockets while two boys fished for it with a gaff.

“’Twas heavy,” he said.

“It was books!”

“That’d be it, then.”

He was perhaps thirty, long in the jaw, with a knitted cap that he did not take off. {step gid>avis away 0.4 now ignores}He set off up the rocks before she had finished speaking, and he did not look to see whether she came after.{/step} She came after. Behind her the trunk came too, on a barrow, leaving a wet line like a snail.

{scene: the kitchen | tryphena, gid, avis |}
In the kitchen his mother was at the stove with her back to them. She had cooked one egg.

“{step tryphena>avis away 0.5 now rejects}We’re not in favour of it,{/step}” said Mrs. Banfield. “I’ll say that now, and I won’t say it no more. The Board puts you on us, and the Board pays. ’Tis nothing to do with you, maid. But the last one had that room, and we was good to her.”

“What happened to the last one?”

Nobody answered. Gid was cutting bread. He cut it as though there were something the other side that he wanted to get to.

“They all goes by Christmas,” he told the loaf. “Miss Tuck said she’d stop. {step tuck>gid away 0.6 recalled leaves}She went on the twentieth, with the mail.{/step}”

There was no feather in the bed. Avis spread the books on it to dry, and sat down on the floor underneath the window with her writing case. She looked for a long time at the words that she had put already, about her limbs.

* * *

{scene: the school | avis, ches, gid | the last week of November}
By the last week of November the ink froze. There were twenty-two children in the school and nineteen slates, and the stove ate a junk of birch every quarter of an hour, which each family was to send by turns and which the families mostly did not. She taught in her coat. She had found out that if you read to them they would forget to cough.

It was nearly dark, and they had gone, all but the smallest, who was called Ches, and who had been told to wait for a brother. Then the door was kicked in. {step gid>avis toward 0.4 now helps}It was Gid with wood up to his chin, and he let it fall beside the stove{/step} and stood there getting his wind.

“It isn’t your week,” said Avis.

“I can see your light from the stage. ’Tis a wonder to me what you burns.”

“Chairs. I’ve begun upon the chairs.”

He looked round, and she saw that he was counting them. “You’ll have something to tell them in St. John’s,” he said. “The savages. I dare say you writes it all down.”

“I write that everyone is very kind.”

“What do you write that for?”

“Because my sister told me I’d be home in a month,” said Avis. {step avis>gid toward 0.4 now confesses}It was the first true thing that she had said to anybody since the boat,{/step} and she turned her back on him and began to bank up the stove. “Ches, get your cap. We’ll see if we can meet him.”

But there was only the bench there, and the slate on it, and the door was standing open as Gid had left it.

{scene: the harbour | gid, avis, ches |}
Neither of them said anything about whose fault it was. He took the lantern. On the harbour the new ice had come in, grey and soft, like the skin on milk; and on the snow was one line of little boots going the shortest way home.

“Stop where you’re to,” said Gid at the edge. “I’m thirteen stone. Sing out to him.”

“He won’t answer. He thinks that he’s in trouble.” She had got her boots off. “I’m eight stone and two. Hold this.”

“You’re never going out on that.”

“{step avis>gid toward 0.6 now trusts}You know where it’s thin. You tell me, and I’ll go there. I’ll do exactly what you say.{/step} You can drop me in if you like, you’ve had the practice.”

She heard him breathe in through his nose. {step gid>avis toward 0.7 now helps}Then he lay down on his belly on the shore ice with the lantern held out in front of him, and he began to talk, and he did not stop.{/step} Left, he said. Left, maid. Stand now. Long steps, like you was getting over a stile. Not there, there’s a spring comes up there. It was the same voice; there was just no door in it now. {step avis>ches toward 0.9 now helps}She went out upon the dark with the cold coming through her stockings,{/step} and it bent, it really bent, and at the end of a great while there was something on it that was not ice, with its cap over its ears.

“Ches. What comes after the wolf has got into the bed?”

“I don’t know, miss,” said Ches. He was standing quite still with the water over his boots. “You never said.”

“Walk to me, and I’ll tell you. Long steps.”

She went back over the places with him on her hip, the whole way, doing the grandmother. When they were near enough, {step gid>avis toward 0.7 now helps}Gid got her by the belt of the coat and hauled them in together like a net.{/step} He had the boy inside his jersey before he had said a word.

“I left the door,” he said. “{step gid>avis toward 0.6 now apologises}I never shut the door, and I’m sorry for it.{/step} {step gid>avis toward 0.5 now confesses}And I let go that trunk.{/step}”

“I know you did. I saw you.”

“{step avis>gid away 0.4 denied betrays}You never told it, though.{/step} {step avis>gid toward 0.4 recalled defends}You told Mother ’twas the rope.{/step}” {step gid>avis toward 0.5 now touches}He had her foot in his two hands, and was rubbing it as one would rub a lamb, not looking up.{/step} “{step gid>avis toward 0.5 now confesses}’Twas her I was letting go,{/step}” said Gid.

* * *

{scene: Long Tickle | avis | 2 December}
Long Tickle, 2 December

Dear Leda,

{step avis>leda away 0.4 now hides}There is nothing to tell. We have had some skating.{/step} My feet are quite warm, thank you, since Mrs. Banfield has knitted me some stockings that would stop a bullet. The son is teaching me the names of the kinds of ice, of which there are more than of the kinds of cousin.

You do not say anything of James. I hope that he is not ill? Do make him write, if it is only a card. {step avis>james away 0.5 denied breaks}We had not given it up, you know;{/step} we had only agreed to be sensible. I think sometimes that I may have been too sensible to be seen.

Your loving Avis

* * *

{scene: the kitchen table | avis, tryphena, gid | the twentieth of December}
The mail came on the twentieth of December, and it was the last until the spring. There was a box for Avis, and they all three sat down to it at the kitchen table, for a box was everybody’s. There was a letter on the top.

“My darling Avis, just a line to go with the boots. All well here. Father’s chest is better. {step leda>avis away 0.5 now lies}I see James now and then, he is very busy and sends his best.{/step} Do come home, darling, nobody will laugh. There are some things that are so hard to put in a letter. Your own L.”

“That’s nice,” said Mrs. Banfield. She was smoothing out on her knee the newspaper that had been round the boots, for in that house a newspaper was read down to the name of the printer. “Here, Gid, my eyes is gone. What’s doing?”

He took it to the lamp. He read them the price of fish, and a fire at Harbour Grace, and a concert.

“The engagement is announced,” he read, “of Mr. James Mallory—” {step gid>avis toward 0.5 now defends}And he stopped; and he turned over the sheet, and went on, in precisely the same voice, about a horse.{/step}

{step avis>gid toward 0.5 now trusts}“Gid,” said Avis. “Long steps.”{/step}

He looked at her. {step gid>avis toward 0.5 now gives}Then he laid the paper down before her on the oilcloth, with his thumb beside the place.{/step} {step leda>avis away 0.8 recalled betrays}It was four lines long, and it was her sister’s name.{/step}

The kettle had begun. Nobody got up to see to it. She thought of Leda choosing that page, out of all the pages there were, and folding it round the left boot with the print inside; and of how long she must have stood there with the string.

“The steamer’s lying off till six,” said Mrs. Banfield at last, to the stove. “You could get your things. Nobody’d hold it against you, maid.” {step tryphena>avis toward 0.5 now touches}And she put out her hand, which was all over flour, and left it on the back of Avis’s neck.{/step}

Gid had gone to the window. From there you could see her riding light.

“’Tis the twentieth,” he said. {step gid>avis toward 0.5 wished asks}He seemed to be going to say something more,{/step} and then he went out for wood. They had the whole of the week’s wood in already.

{scene: Long Tickle | avis | the same night}
Long Tickle, the same night

Dear Leda,

Nobody here is kind. They threw my trunk in the sea. I had one egg. I have burnt eleven chairs, I have been so lonely that I talked to the stove, {step avis>leda toward 0.6 now confesses}and I have told you lies since September so that you should not be able to say that you had said so.{/step} There, now; that is mine. You needn’t have used the boots for yours.

{step avis>leda away 0.6 now blames}I am very angry.{/step} I think that it will take me until the ice goes out, which is June. {step avis>leda away 0.6 now rejects}Please do not write to me before that,{/step} and do not be sorry at me in the meantime, you always cry upon other people’s shoulders until they are wet through. {step avis>leda toward 0.5 planned forgives}In June you may write and I will answer it.{/step} {step avis>leda away 0.8 denied breaks}I do not say that we are not sisters.{/step} But put it in words.

The steamer is blowing for the mail, so I must get this to the wharf. I am to be taken there on the sled. {step avis>gid toward 0.7 now stays}I ought to tell you that there is just the letter to go on board.{/step}

Avis Pomeroy
