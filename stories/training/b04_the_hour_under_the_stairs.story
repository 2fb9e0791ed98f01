+++
title = "The Hour under the Stairs"
manner = "urban fantasy, elegiac; em-dash dialogue, first person past, a narrator named once; father and daughter, a voice from the past"
[[characters]]
id = "zaida"
name = "Zaida"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "reme"
name = "Remedios"
aliases = ["Reme", "his daughter"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "anselmo"
name = "Don Anselmo"
aliases = ["Anselmo", "Papa", "the old man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "quim"
name = "Quim"
aliases = ["My uncle Quim", "my brother", "the boy"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "mother"
name = "My mother"
aliases = []
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "granny"
name = "Mother"
aliases = []
pronouns = ""
kind = "person"
present = false
[[characters]]
id = "doctor"
name = "the doctor"
aliases = []
pronouns = ""
kind = "person"
present = false
+++
{scene: a flat on the fourth floor, the door | zaida, reme, anselmo}
{reme>zaida}—You’re the locksmith?

{zaida>reme}—I’m a locksmith.{/} I held the card up to the chain. {+}—Zaida, like it says. Somebody rang about a cupboard.

{reme>zaida}—My father rang. {step reme>zaida toward 0.4 now asks}I’d like you to tell him that it can’t be done.{/step}

{zaida>reme}—I haven’t seen it yet.

{reme>zaida}—I’ll pay for your time. {step reme>zaida toward 0.3 planned gives}I’ll pay the night rate, double.{/step}

She was past fifty, in a good coat over a nightdress. Behind her, from the far end of a corridor as long as a tram, an old man called out.

{anselmo>reme}—Reme, is that her? Has she got her mother’s hands?

I looked at my hands. It’s not a thing that they’re asked.

{reme>zaida}—Please,{/} the woman said, very low. {step reme>zaida toward 0.5 now asks}{+}—Say that it’s rusted.{/step}

{step anselmo>reme away 0.4 now blames}{anselmo>reme}—I can hear you, Remedios!{/step}

She shut her eyes for a moment, and took off the chain.

{scene: the corridor under the stairs | zaida, reme, anselmo, quim}
It was a low door, no higher than my belt, of the kind where people keep the iron. There were five locks on it. I knew them before I had the lamp up, as you’d know a handwriting; on the plate of the topmost there was a little fish.

{step mother>anselmo toward 0.4 recalled helps}{zaida>anselmo}—My mother fitted these.{/step}

{anselmo>zaida}—In sixty-one. She was eighteen. She took forty pesetas off me, {step mother>anselmo away 0.5 recalled insults}and she told me that I was a coward.{/step}{/} Don Anselmo sat in a wheelchair with a rug over him and his chin lifted, as if for the barber. {+}—She was right on both counts. How is she?

{zaida>anselmo}—She died, sir. Four years ago in March.

{anselmo>zaida}—Ah. Then I’ve left it too late for her, as well.

{zaida>anselmo}—What’s inside?

It was his daughter who answered. {reme>zaida}—Brooms. That’s what we were always told. And every broom that we owned was in the kitchen.

{anselmo>zaida}—It’s an hour.

{reme>anselmo}—Papa.

{anselmo>reme}—She knows what I’m talking of. Look at her, she isn’t even surprised.

I wasn’t. My mother once did a whole Sunday for a widow in the next parish; and there is a bank, never mind which, that keeps an afternoon in its vault.

{zaida>anselmo}—Which hour?

{anselmo>zaida}—Five until six, the ninth of October. The river had come up. I remember that we ate at four, with my brother across from me, kicking the table. And I remember six, with the neighbours holding on to me and my clothes all water. What goes between is in there.{/} He nodded at the fish. {+}—I paid forty pesetas not to have it.

{zaida>anselmo}—And now you want it back.

{anselmo>zaida}—The doctor gives me until the weekend. {step anselmo>reme toward 0.5 planned defends}One can’t leave a thing like that lying about for the children.{/step}

{step anselmo>quim away 1 recalled leaves}{reme>zaida}—He believes that he let him drown.{/step}{/} She had sat down on the bottom stair with her hands between her knees. {+}—My uncle Quim. He was fifteen. Suppose that it’s true, then. What good is it to him tonight? You look like a sensible woman. What good would it be?

{step zaida>reme away 0.4 now refuses}{zaida>reme}—I don’t do the good of it. I only do the locks.{/step}

{step reme>zaida away 0.4 now blames}{reme>zaida}—That’s a wicked answer.{/step}

{zaida>reme}—It was my mother’s.

{anselmo>zaida}—Ha!{/} said Don Anselmo.

I knelt down and unrolled my picks. The first four went like butter. At the last I stopped, because it was cold against my fingers, and laid my ear on the wood.

{reme>zaida}—What do you hear?

{zaida>reme}—Weather.

{reme>zaida}—Then leave it. I’m asking you.{/} Her voice had begun to shake. {step reme>anselmo toward 0.6 now asks}{reme>anselmo}—Papa, I’m asking you.{/step}

{step anselmo>reme toward 0.5 now seeks}{anselmo>reme}—Come here, child. No, here, where I can get hold of you.{/step}{/} {step reme>anselmo toward 0.5 now seeks}She went and knelt at the wheel, in her good coat{/step}, and {step anselmo>reme toward 0.6 now touches}the old man laid his palm on her hair.{/step} {step reme>anselmo toward 0.6 recalled helps}{+}—You’ve swept up after that hour all your life.{/step} {step anselmo>reme away 0.5 recalled ignores}At every birthday I sat there with my eyes on five locks, and not on the cake.{/step} Did you think I didn’t know?

{step reme>anselmo toward 0.4 now jokes}{reme>anselmo}—I thought it was the cake.{/step}

{step anselmo>reme toward 0.4 now jokes}{anselmo>reme}—The cake was bad, too.{/step}

She was laughing, or she was not. He looked at me over the top of her head.

{anselmo>zaida}—Now, if you please.

{step zaida>anselmo toward 0.5 now helps}I turned it.{/step} The door came out on its own weight, and with it came a smell of mud and torn leaves; no light at all, only the noise of a great deal of water, very close, and in the water a boy’s voice, at the age when it breaks.

{step quim>anselmo toward 0.8 now defends}{quim>anselmo}—Let go! Anselmo, let go, you idiot, it’s pulling you in!{/step}

The old man’s lips moved. What came out from between them wasn’t an old man’s voice.

{step anselmo>quim away 1 denied leaves}{anselmo>quim}—I won’t!{/step}

{quim>anselmo}—Think of Mother! Both of us, do you want that? Both?

{step anselmo>quim toward 0.9 now stays}{anselmo>quim}—I’ve got you. I’ve got your sleeve{/step}, I’ve got you, Quim, I won’t—

{quim>anselmo}—Anselmo,{/} said the boy, and now he was quite gentle, like someone speaking to a person smaller than he is. {step quim>anselmo toward 1 now helps}{+}—I’m letting go. It’s me that’s doing it.{/step} {step quim>anselmo toward 0.7 now comforts}Remember it was me.{/step}

Then it was only water; and then it was a cupboard, with a shelf in it, and on the shelf there was dust.

For a long time nobody spoke. Down in the street a night bus knelt and got up again.

{reme>anselmo}—It was him. Papa? {step reme>anselmo toward 0.5 now comforts}It was him that let go.{/step}

{anselmo>reme}—He told me to remember it.{/} The tears ran down on both sides of his nose, and he let them. {+}—It was the only thing he asked. {step anselmo>quim away 0.5 recalled breaks}And I went and paid forty pesetas.{/step}

I put away the picks. I do that in order, from the small to the large; it gives people time.

{anselmo>zaida}—What do I owe you?{/} the old man asked me.

{step zaida>anselmo toward 0.5 now gives}{zaida>anselmo}—Nothing. They’re still under guarantee.{/step}

{reme>zaida}—Sit down,{/} said Reme, and wiped her face on the good sleeve. {step reme>zaida toward 0.5 now invites}{+}—There’s soup.{/step} And you’re not to shut that door again, do you hear me? I’m going to put the brooms in it.
