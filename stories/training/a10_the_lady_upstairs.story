+++
title = "The Lady Upstairs"
manner = "horror: two sisters and a baby monitor, a child's half of a talk with something that is not heard and then with something that borrows voices; third person past; curly double quotes"
[[characters]]
id = "aroha"
name = "Aroha"
aliases = ["Ari", "Auntie Ari"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "mere"
name = "Mere"
aliases = ["Mum"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "nico"
name = "Nico"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "lady"
name = "the Lady"
aliases = []
pronouns = "she"
kind = "thing"
present = true
[[characters]]
id = "koro"
name = "Koro"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: the front room of the beach house | aroha, mere, nico, lady}
It had belonged to their grandfather, and then to the damp, and nobody had slept in it for three winters when the sisters came up with a car full of bleach and a five-year-old to decide whether to sell. The monitor they found in the hall cupboard. It was the old sort, a cream-coloured box with a row of red lights, and its partner was already upstairs, plugged in by the bed, as though someone had thought of it. So they used it. The lights went up when he coughed and came down when he stopped, and by nine o’clock they had been down for an hour.

{nico>lady}“And then what?” said the monitor.

Aroha turned over a page. {aroha>mere}“Your son’s awake.”

{mere>aroha}“He’s talking to the possum. There’s one lives in the roof, he’s got a thing about it.” Mere had her feet on the fender. She didn’t open her eyes. {+}“Give it five minutes.”

{nico>lady}“No, before that,” said Nico’s small voice. {+}“Before they put the floor on.”

{aroha>mere}“Did he say floor?”

{mere>aroha}“Door, maybe. Flora. There’s a Flora at kindy.”

{nico>lady}“Okay.” A creak, as he turned over. {step nico>lady away 0.3 now refuses}{+}“But I’m not supposed to.{/step} Because Mum’s got it. It’s on her neck.”

Without seeming to notice, Mere put her hand up and took hold of the key. It hung on a bit of string. It was for the attic, or they supposed it was. It was the only one on Koro’s ring they hadn’t found a hole for.

{aroha>mere}“Did you tell him about that?”

{step mere>nico toward 0.3 denied trusts}{mere>aroha}“I never tell him anything.{/step} He repeats it.” Her eyes were open now. {+}“He’ll have seen me put it on, Ari.”

{step nico>lady toward 0.3 now agrees}{nico>lady}“I’ll ask her,”{/step} the monitor said comfortably. {+}“Night-night.”

The red lights sank to one, and stayed there.

{mere>aroha}“There,” she said. {+}“Five minutes. {step mere>nico toward 0.4 planned comforts}I’ll go and tuck him in.”{/step} She got up, and stretched till her back cracked, and kicked the log, which fell in two. {+}“Do we need wood?”

{aroha>mere}“We always need wood.”

{mere>aroha}“Then you’re doing breakfast.”

Aroha heard her in the passage, feeling about for the torch. She heard the boards. She read half a page about somebody’s divorce, and a door opened up above, and all the little lights ran up to the top.

{lady>nico}“Hey, bub,” said Mere’s voice. {+}“Who’ve you been talking to?”

{step nico>lady away 0.3 now hides}{nico>lady}“Nobody.”{/step}

{lady>nico}“It didn’t sound like nobody.”

{nico>lady}“It was the Lady.”

{lady>nico}“And what does she say, this Lady?”

{step lady>nico toward 0.4 recalled asks}{nico>lady}“She said to ask you for the key.{/step} {step koro>lady away 0.5 recalled attacks}She said it’s hers, and Koro took it{/step}, and could I please have it so she can come down.”

There was a kind of a laugh, low and warm. Aroha had known that laugh all of her life; she smiled at it over her book.

{step lady>nico away 0.6 now lies}{lady>nico}“Well, I’ve left it downstairs,”{/step} it said. {+}“Isn’t that silly? {step lady>nico away 0.5 now orders}You’ll have to come down and get it for me.”{/step}

{mere>aroha}“Budge over, this weighs a ton.”

The wind blew in with her. She had her hood up, and rain on her face, and both arms full of split logs up to the chin; she shut the door behind her with her heel.

Aroha did not budge over. She found that she couldn’t do anything.

{mere>aroha}“What? What’s the matter with you?”

{aroha>mere}“You’re upstairs,” said Aroha.

{mere>aroha}“I’m what?”

{aroha>mere}“You went up. You’re talking to him. I can hear you talking to him.”

{nico>lady}“But it’s dark on the stairs,” said the monitor.

{step lady>nico away 0.6 now lies}{lady>nico}“I’ll be right behind you, bub.”{/step}

Nobody who has not heard it can know what it is to hear that: your own voice, in a room that you aren’t in, being kind. The wood went all over the floor. {step mere>nico toward 0.7 now seeks}Mere was at the foot of the stairs before the last of it had stopped rolling{/step}, with the torch in one fist.

{step mere>nico toward 0.6 now defends}{mere>nico}“Nico! Nico, you stay in bed! Don’t you move!”{/step}

High up in the dark there was a patter of bare feet, and then there wasn’t.

{nico>mere}“Mum?” It came down the stairwell and, a hair later, out of the box. {+}“How come you’re down there?”

{mere>nico}“Never mind that. Who’s with you?”

{nico>mere}“You are.”

{step aroha>mere toward 0.5 now helps}{aroha>mere}“Don’t let it hear you’re frightened,” Aroha said{/step}, low down, into her sister’s ear. She had the poker. {+}“He’ll run. Talk to him. What’s the thing that you two do, at the shops, when he’s lost?”

{mere>nico}“Nico,” Mere called. It cracked, and she got hold of it again. {step mere>nico toward 0.6 now comforts}{+}“Let’s do Crabs.{/step} You remember? What do crabs do when they can’t see Mum?”

{nico>mere}“Stand still and hold on to a rock.”

{mere>nico}“Good boy. Have you got a rock?”

{nico>mere}“I’ve got the banister.”

{mere>nico}“Then you hold on to it with both claws, and you shut your eyes, {step mere>nico toward 0.7 planned helps}and I’m coming.{/step} And whoever talks to you, crabs can’t talk. Okay?”

{step nico>mere toward 0.5 now trusts}He said nothing. He was a very good crab.{/step}

They went up side by side; there was just room. The torch showed them the wallpaper, the turn of the stair, the brown photograph of people on a wharf. It showed them ten white fingers around a rail, and a face screwed shut. Behind him the landing was empty. There was only, at the far end, the attic door, and they both saw that it was breathing: in a little, and out.

{step mere>aroha toward 0.6 now trusts}{mere>aroha}“Get him,” said Mere.{/step} {step mere>aroha toward 0.6 planned defends}{+}“I’ll hold the light on it.”{/step}

{step aroha>nico toward 0.8 now helps}Aroha got him.{/step} He weighed nothing, he was hot as bread, and {step nico>aroha toward 0.6 now touches}he put his mouth against her neck.{/step}

{nico>aroha}“Auntie Ari,” he whispered, {+}“am I still a crab?”

{step aroha>nico toward 0.5 now comforts}{aroha>nico}“Still a crab. Claws in.”{/step}

They took the stairs backwards, the front room at a run, and the car keys off the hook; and it was not till they were out in the rain, with the boy strapped in and the engine turning over, that Mere put up her hand to her throat.

{mere>aroha}“The string’s gone.”

{aroha>mere}“It broke. You dropped it with the wood. Drive.”

{mere>aroha}“It was there on the stairs, I had it in my teeth.”

{step aroha>mere away 0.4 now orders}{aroha>mere}“Mere, drive the car!”{/step}

She let in the clutch. And Nico, who all this time had kept his eyes tightly closed, put out one claw and held up to them what he’d had inside his pyjama sleeve. It was a cream-coloured box. One by one, from left to right, the lights came on.

{step lady>mere away 0.7 now mocks}{lady>mere}“Thanks, Mere,”{/step} it said, in Aroha’s voice. Aroha’s hand was over Aroha’s mouth. {step lady>mere away 0.7 now threatens}{+}“I’ll see myself down.”{/step}
