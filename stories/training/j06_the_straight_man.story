+++
title = "The Straight Man"
manner = "Osaka, backstage comedy-drama, first person past: a manzai duo of two men, 'he said' among three men, a producer at the door, a rehearsed routine broken by the real quarrel"
[[characters]]
id = "okubo"
name = "Okubo"
aliases = ["Shin"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "nishi"
name = "Nishiwaki"
aliases = ["Nishi", "my partner"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "araki"
name = "Master Araki"
aliases = ["Araki", "Master", "the old man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "tachi"
name = "Ms. Tachibana"
aliases = ["Tachibana", "the producer"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "yukari"
name = "Yukari"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: a dressing room in Namba | okubo, nishi}
There is one joke in manzai. One man is a fool, and the other man tells him so. Everything else is timing, and Nishiwaki and I had been working on the timing for eleven years, in cellars, in shopping arcades, at the weddings of dentists, and once on the deck of a squid boat, so that on the night of the final, in Namba, with thirty minutes to go, we did what we always did, which was to stand nose to nose with a wall and run it flat.

{okubo>nishi}"I've been thinking of opening a bakery," I told the wall.

{nishi>okubo}"You can't even toast," said Nishi.

{okubo>nishi}"I've got the hat."

{nishi>okubo}"A hat's not a bakery."

{okubo>nishi}"It's a very big hat. You could fit three people in it, and an oven."

Here he was supposed to smack me across the back of the head. I had my head ready. It was a good clean smack, his, all noise and no bone, it had been written about in a magazine; and {step nishi>okubo toward 0.3 denied touches}when a second went by and it hadn't come,{/step} I knew that something was the matter, in the way that you know it on a staircase, when there's one step less than your foot believed.

{okubo>nishi}"Nishi? That's your cue."

{nishi>okubo}"I know it's my cue."

{okubo>nishi}"So hit me."

{step nishi>okubo away 0.8 planned leaves}{nishi>okubo}"I'm going to Fukui," he said.{/step}

I looked round. He hadn't moved; he was still addressing the wall, in his blue suit with the narrow lapels, the twin of mine, and his hand was half up. {okubo>nishi}"On tour?" I asked.

{nishi>okubo}"To live. Yukari's father's got a shop there. Spectacles. He wants somebody to take it over, and I said I'd think about it, and then I thought about it." He let the hand down. {step nishi>okubo toward 0.4 planned confesses}{+}"I was going to tell you after."{/step}

{okubo>nishi}"After what?"

{nishi>okubo}"After we lost."

{okubo>nishi}"And if we win?"

{nishi>okubo}"We won't win, Shin. We've been in it nine times. We're what they put on so that the audience can find its seats."

You'd think that a man who is paid to be a fool would have had some sort of answer to that. I sat down on the costume trunk. In the mirror, round which only about half of the bulbs were working, there was a person with powder on his collar, forty years old, and I could see that he was getting ready to say something unforgivable. I said it. {step okubo>nishi away 0.6 now attacks}{okubo>nishi}"Is this because she lost the baby?"{/step}

It went very quiet.

{nishi>okubo}"No," said my partner. Then, after a while, he said: {step nishi>okubo away 0.7 now blames}{+}"It's because you were in Sapporo with me when she did. Doing the hat."{/step}

{scene: the same, with the old man at the door | okubo, nishi, araki, tachi}
There was a knock, and without waiting for us to answer it the old man put his head in. He was judging that year. He'd been somebody's partner himself, through the whole of the sixties, till the somebody had drunk himself off the end of a pier, and ever since he had gone about alone, like half a pair of scissors; and when we were boys, and sleeping on his kitchen floor, {step araki>okubo away 0.3 recalled orders}he used to wake us at five with a wet towel and make us do it on one leg.{/step}

{araki>okubo,nishi}"Am I interrupting?"

{_group>araki}"No, Master," we said, both together, and bowed.

{araki>okubo,nishi}"I'm not meant to be here. I'm meant to be in a box with a biscuit." Araki shut the door behind him. He looked at Nishi's hand, and at the back of my head, and he sniffed. {+}"Which of you is it?"

{okubo>araki}"Which of us is what?"

{step nishi>okubo away 0.7 planned leaves}{araki>okubo}"Somebody's leaving, Okubo.{/step} I can smell it. I had that smell in my own coat for a year." He took off his hat and lowered himself on to the other trunk, a joint at a time. {step okubo>nishi away 0.8 denied leaves}{+}"Well, it won't be you.{/step} You can't do anything else."

{step nishi>araki toward 0.5 now confesses}{nishi>araki}"It's me, Master."{/step} {step nishi>araki toward 0.4 now apologises}Nishi had gone down on his knees, suit and all.{/step}

{step araki>nishi toward 0.3 now comforts}{araki>nishi}"Get up. I'm not the police.{/step} Have you told him why?"

{nishi>araki}"I've told him."

{araki>nishi}"And what did he say?"

{step okubo>nishi away 0.3 recalled ignores}{nishi>araki}"He hasn't said anything."{/step}

{araki>okubo,nishi}"That's new," remarked the old man. {+}"I'd have had you both do that in eighty-nine, if I'd known it was possible." He turned the hat about by its brim. And in a different voice, not a judge's, he asked: {araki>nishi}"What's her name? Your wife?"

{nishi>araki}"Yukari."

{araki>nishi}"Does she think you're funny?"

It was a while in coming. {step yukari>nishi toward 0.5 recalled stays}{nishi>araki}"She used to stand at the back," Nishi said. {+}"Every night.{/step} {step yukari>nishi toward 0.4 recalled praises}She'd laugh before the smack.{/step} She always laughed just before it, because she could see it in my shoulder." He wiped his nose with the blue cuff. {step yukari>nishi away 0.5 recalled leaves}{+}"She hasn't come since March.{/step} {step nishi>yukari toward 0.4 now seeks}I look for her,{/step} and I keep hitting him late."

I'd thought that it was the lights. {step okubo>nishi away 0.3 recalled ignores}I had honestly believed, for eight months, that it was something they'd done to the lights.{/step}

{tachi>okubo,nishi}"Ten minutes, gentlemen!" The door had flown open; it was Ms. Tachibana, the producer, with a headset, and a stopwatch on a string. Her eye fell on the trunk. {tachi>araki}"Master Araki. {step tachi>araki away 0.3 now orders}You can't be in here. You're a judge."{/step}

{step araki>tachi away 0.3 now lies}{araki>tachi}"I'm lost," said the old man.{/step} {+}"I was looking for the lavatory."

{tachi>araki}"It's got a sign on it."

{araki>tachi}"I can't read, my dear, I left school at nine." He got up, and bowed to her, and in going by he stopped beside my shoulder, and I felt his breath on my ear. {step araki>okubo toward 0.5 now helps}{araki>okubo}"Don't do the hat," he whispered.{/step}

{okubo>araki}"It's the only one we've got!"

{araki>okubo}"You had another one a minute ago. I was listening at the door." And he was gone, with the producer's hand in the small of his back, complaining of his bladder all down the corridor.

{scene: the wings | okubo, nishi, tachi}
So we stood there in the wings, in the dark, in our two blue suits. On the other side of the curtain eight hundred people were being warmed up by a boy with a ukulele. I had a speech. I'd been building it ever since the corridor, {step okubo>nishi toward 0.6 planned apologises}it had an apology in it{/step} and a part about squid, and what came out when I opened my mouth was none of that.

{step okubo>nishi toward 0.4 now seeks}{okubo>nishi}"Do I need glasses?" I asked.{/step}

{nishi>okubo}"What?"

{okubo>nishi}"If you've got a shop. {step okubo>nishi toward 0.5 planned seeks}I might come in. I might need some."{/step}

He was quiet. I could hear him working it out; there's nothing that I know so well as that man's breathing. {nishi>okubo}"What's wrong with your eyes?" he said slowly.

{step okubo>nishi toward 0.7 now apologises}{okubo>nishi}"I didn't see anything for eight months."{/step}

{step nishi>okubo toward 0.3 now jokes}{nishi>okubo}"That's not your eyes. That's your head."{/step}

{step okubo>nishi toward 0.4 now asks}{okubo>nishi}"Have you got anything for the head?"{/step}

{nishi>okubo}"I've got a hat," said Nishi. His voice wobbled, and held. {step nishi>okubo toward 0.6 now forgives}{+}"It's a very big one."{/step}

{tachi>okubo,nishi}"Stand by, Blue Suits," hissed Ms. Tachibana, with her hand on the rope. {+}"What's the title? I've got you down as 'Bakery.'"

{_group>tachi}"'Spectacles,'" we told her.

The curtain went up with a rush, and there was the light, the same as it ever was, and behind it, all the way at the back, where people stand who've come in late, {step yukari>nishi toward 0.7 now seeks}somebody in a wet coat who began to laugh.{/step} She was too early. I hadn't even said it yet. I got my head ready, and beside me in the corner of my eye I saw his shoulder drop.
