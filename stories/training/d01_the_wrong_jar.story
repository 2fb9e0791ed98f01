+++
title = "The Wrong Jar"
manner = "wizard school of our own, fan-fiction manner, third person past: two girls and a boy in detention with an escaped storm, a teacher at the door; surnames and nicknames, skipped turns, whispers; curly double quotes"
[[characters]]
id = "thessaly"
name = "Thessaly Munk"
aliases = ["Thessaly", "Tess", "Munk"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "osric"
name = "Osric Sandoval"
aliases = ["Osric", "Sandoval"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "jass"
name = "Jacinta Brook"
aliases = ["Jass", "Jacinta", "Brook"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "poole"
name = "Magister Poole"
aliases = ["Magister", "the magister", "Poole"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "agatha"
name = "Agatha"
aliases = []
pronouns = "she"
kind = "thing"
present = true
[[characters]]
id = "provost"
name = "the Provost"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: the weather cellar | thessaly, osric, jass, agatha, poole}
It had snowed on the stairs again, and on Osric Sandoval, and the shelf marked DO NOT was one jar short.

{step thessaly>osric away 0.3 now doubts}{thessaly>osric}“Tell me you put it back.”{/step} Thessaly Munk rubbed the frost off the label with her sleeve. It said AGATHA, and after that, in red ink, a number of exclamation marks. {+}“Osric. Tell me.”

{osric>thessaly}“I put it back.”

{thessaly>osric}“Where?”

{osric>thessaly}“Down.” He shook his head, and a small drift slid off it. {+}“I put it back down. On the floor. {step osric>jass away 0.3 now blames}And then somebody trod on it.”{/step}

{jass>osric}“I trod near it!” Jacinta Brook stuck her face out from under the workbench. She had a colander on. {+}“It jumped.”

{osric>jass}“Jars don’t jump, Jass.” Osric blew on his fingers.

{jass>osric}“This one’s got weather in it!”

{thessaly>osric,jass}“Had,” said Thessaly.

They all looked up. Over the long table, between the hanging onions and the lamp, a cloud about the size of a sheep was going slowly round and round. It was the colour of a bruise. Every so often something inside it lit up, as if it had thought of a name for one of them.

{jass>thessaly}“She’s getting bigger,” Jass whispered. {+}“Tess, is she getting bigger?”

{thessaly>jass}“Don’t call it she. You’ll encourage it.”

{jass>thessaly}“She’s got a name on her shelf.”

{thessaly>jass}“So has the mustard!”

The cloud growled. Osric sat down, quite suddenly, on a sack of dry fog.

{osric>thessaly,jass}“Right,” he said. {+}“I’ve got an idea. You won’t like it.”

{thessaly>osric}“Does it involve the broom?”

{osric>thessaly}“It involves the broom a bit.”

{thessaly>osric}“Then no.” Thessaly pulled the ledger towards her across the table and began to turn pages. Three weeks of detention had taught her where everything was, which was more than it had taught the others. {+}“It’ll be in here. Somebody must have caught it the first time. Abbot’s Drizzle, Ague Mist . . . Agatha.”

{jass>thessaly}“What does it say?” asked the colander.

She read it twice. She had gone rather pink.

{jass>thessaly}“Tess. What does it say?”

{thessaly>jass}“It says you have to sing to her.”

{osric>thessaly}“To it,” said Osric.

{step thessaly>osric away 0.3 now orders}{thessaly>osric}“Shut up, Sandoval.”{/step}

{jass>thessaly}“Sing what?” The colander came all the way out, with Jass underneath it. {+}“Any old thing? Because I only know the one about the bishop.”

{thessaly>jass}“A lullaby, it says. In the voice of one she trusts.”

There was a pause while they each considered whom a thunderstorm might trust. In the course of it a very thin line of lightning came down, felt about on the table, and turned the ink bottle into a small hot puddle.

{osric>jass}“You do it,” said Osric. {+}“You’ve got all those brothers.”

{step jass>osric away 0.3 now refuses}{jass>osric}“I’ve got brothers, I’m not their mother!{/step} Why can’t you?”

{osric>jass}“My voice is breaking.”

{jass>osric}“It’s been breaking since the spring!”

{osric>jass}“It’s a big voice.”

Thessaly shut the ledger. {thessaly>osric,jass}“Somebody’s coming.”

They listened. There were feet on the stairs, slow ones, and the tap of a stick that all three of them knew.

{jass>thessaly,osric}“Poole,” breathed Jass. {+}“Oh, we’re dead. We’re so dead. She’ll send us to the Provost, {step provost>jass away 0.5 planned rejects}and he’ll send us home,{/step} and my nan’s already let my room—”

{thessaly>jass}“Get the jar.”

{jass>thessaly}“It’s in about nine pieces!”

{thessaly>jass}“Then get a different jar. Get the mustard!” Thessaly had caught up the broom after all. {thessaly>osric}“Osric, the door. Keep her talking.”

{osric>thessaly}“About what?”

{thessaly>osric}“Anything! {step thessaly>osric away 0.2 now mocks}You never stop when I want you to!”{/step}

He went up the steps two at a time and {step osric>poole away 0.4 now hides}got his shoulders against the door just as somebody tried the latch.{/step}

{poole>osric}“Sandoval?” It was a dry old voice, and it came through three inches of oak as though they’d been put there out of politeness. {+}“Is this door locked?”

{step osric>poole away 0.3 now lies}{osric>poole}“It’s stuck, Magister.{/step} It’s the damp.”

{poole>osric}“I see. And what’s that noise?”

Osric looked over his shoulder. Thessaly was up on the table, holding the cloud off the onions with the broom. It had got a good deal larger, and it was spitting hail.

{step osric>poole away 0.3 now lies}{osric>poole}“That’s Munk, Magister. She’s sweeping.”{/step}

{poole>osric}“With some vigour.”

{step thessaly>poole toward 0.3 recalled apologises}{osric>poole}“She’s very sorry for what she did.”{/step}

{jass>thessaly}“I’ve got it,” hissed Jass, down below, with yellow to her elbows. {+}“It’s empty. Mostly. Sing, can’t you?”

{thessaly>jass}“Me?”

{jass>thessaly}“She’s only followed you! {step agatha>thessaly toward 0.4 recalled seeks}She’s been over your head since she got out.{/step} Look at her. She trusts you, {step jass>thessaly away 0.2 now insults}you daft cow, so sing!”{/step}

It was true. Thessaly took a step to the left, and the cloud did too. She took a step to the right. She thought of all the afternoons she’d dusted that shelf, and {step thessaly>agatha toward 0.3 recalled seeks}how she’d got into the way of saying good evening to it.{/step}

{step thessaly>agatha toward 0.5 now comforts}{thessaly>agatha}“Hush,” she began, in a croak.{/step} {+}“Hush, little wind, in the eaves of the barn . . .”

The hail stopped.

{jass>thessaly}“Keep going.”

{step thessaly>agatha toward 0.4 now comforts}{thessaly>agatha}“Nothing shall hurt you, and you’ll do no harm{/step} . . .”

It was sinking. It drew in its edges, like a cat on a cushion. By the second verse it was a sheep again; by the third, a hen; and {step agatha>thessaly toward 0.6 now trusts}when she held out the jar it poured itself over the lip{/step} with a mutter, turned round twice, and lay down. Jass screwed on the lid. For a while nobody in the cellar breathed.

{osric>poole}“I think it’s come unstuck, Magister,” said Osric.

{scene: the weather cellar, the door open | thessaly, osric, jass, poole, agatha}
Magister Poole stood at the top of the steps and let her eye travel. It went to the ink. It went to the hailstones, the colander, and the broom, which was on fire a little.

{poole>thessaly,osric,jass}“Well,” she said. {+}“And what have we learnt this evening?”

{jass>poole}“Dusting, Magister.”

{poole>jass}“I’m glad to hear it, Brook.” She came down, tap by tap, until she was level with the table, and bent to look into the mustard jar. Something in there lit up, faintly, in its sleep. {poole>thessaly}“Who sang?”

{step thessaly>poole toward 0.5 now confesses}{thessaly>poole}“I did.”{/step} There didn’t seem to be any use in a lie. {step thessaly>poole toward 0.4 now apologises}{+}“I’m sorry, Magister.{/step} It was in the book.”

{poole>thessaly}“I know that it’s in the book, child. I wrote it there. {step poole>thessaly toward 0.4 now confesses}I was fourteen, and I was in detention.”{/step} {step poole>agatha toward 0.3 now touches}The magister put out one crooked finger and stroked the glass.{/step} {step poole>thessaly toward 0.4 now praises}{+}“I’ve been forty years waiting for that creature to take to somebody else.{/step} It’s ruined all my holidays.”

{osric>poole}“So we’re not going to the Provost?” asked Osric.

{step poole>osric away 0.3 now threatens}{poole>osric}“You are, Sandoval.{/step} {step osric>poole away 0.3 recalled lies}You told me that a door was stuck.”{/step} But she was nearly smiling. {step poole>thessaly toward 0.4 now trusts}{poole>thessaly}“You, Munk, had better find her some proper accommodation.{/step} She dislikes mustard.”

{jass>thessaly}“She,” said Jass, with enormous satisfaction, into Thessaly’s ear.
