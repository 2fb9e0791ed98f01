{scene: Parcel Fourteen | irmgard, cemal, elif | the second Saturday of April, at eight o’clock}
On the second Saturday of April, at eight o’clock, an electric saw was started on the far side of the hedge, and the top thirty centimetres of Dieter Kessler fell down among the rhubarb of Parcel Fourteen.

That was how she put it to herself. Irmgard Kessler had been kneeling on her mat with the radishes. When she had got herself upright there was a face where there had been privet for fifty years, a brown, lined face beneath a flat cap, with goggles on it.

“Good morning,” it shouted. “It’s the new neighbour!”

“Turn that off.”

“Pardon?”

{step irmgard>cemal away 0.5 now insults}“Vandal!” cried Irmgard. “My husband planted that!”{/step}

The saw stopped. A girl of about nine looked round the old man’s elbow, saw her, and said in the voice of someone who has interpreted at many counters, “{step cemal>irmgard toward 0.4 now apologises}He says he’s sorry. He thought that it was sick.{/step} It’s got no leaves on the inside.”

“I heard him myself. He speaks perfectly good German.”

“I know he does,” said Elif, “but people listen better when it’s me.”

{scene: the gatepost | irmgard, cemal | the evening}
{step cemal>irmgard toward 0.5 now gives}In the evening there was something on the gatepost: six tomato seedlings, in yoghurt pots, each with a lolly stick to say what it was.{/step} The writing wasn’t an old man’s. It was sloping, a woman’s. The new neighbour was going away down the path with his cap in his hand, and didn’t look back to see if she’d seen.

{step irmgard>cemal away 0.6 now rejects}She carried them across the way, all six, and stood them in a row before his gate, in the sun, where he couldn’t fail to step on one.{/step}

#

{scene: a wire fence | irmgard, baumann, dieter | the spring that she was twenty-six | past}
In the spring that she was twenty-six there was just a wire fence there, and on the other side of it was young Baumann, who kept bees and could whistle like an oriole. He used to lean on the post, mornings. {step baumann>irmgard toward 0.4 recalled gives}He had given her a comb of honey over the wire, on a rhubarb leaf.{/step} That was the entire extent of it.

Dieter came with a handcart from the nursery, eighty plants with their roots in sacking. He worked the whole of that Sunday and he didn’t take off his tie. Each hole he measured with a stick.

“It’ll take the light,” said Irmgard.

“It’ll give us some peace.”

“From whom?”

He firmed the earth about the stem with his heel. He wasn’t a bad man. {step dieter>irmgard away 0.8 denied attacks}He never in his life raised a hand to her.{/step} {step dieter>irmgard away 0.5 now doubts}“A person ought to be able to sit in her own garden,” said her husband, “and not be looked at.”{/step} He held the next one out to her by the neck. “Hold it straight.”

{step irmgard>dieter toward 0.4 recalled helps}She had held them straight, all the eighty.{/step} By the time that she turned thirty she couldn’t see over it.

#

{scene: the path | pohl, irmgard | July}
It was July before Herr Pohl got round to it. He was chairman of the association, and came along the path in sandals with a folding rule, two metres, which he opened against what remained of the privet.

“Ninety-five,” he read off. “Statutory is one twenty-five. It’s quite clear. You’ll give me that in writing?”

She’d written it already. She had sat up over it with the good pen. “The tenant of Parcel Fifteen,” it said, “without my leave and in my presence has destroyed a planting of sentimental value. {step irmgard>cemal away 0.7 now blames}He burns things. He receives numerous persons. I request that the association draw the consequences.{/step}”

“There’s a waiting list,” said Pohl with satisfaction. “{step pohl>cemal away 0.7 planned rejects}He’ll have his notice by the first, and he can be out with the potatoes.{/step} We’ve a very nice dentist.”

What he burned was bean straw. The numerous persons were Elif. {step irmgard>cemal away 0.3 denied lies}Irmgard had set down nothing that was not, in its way, true;{/step} and she watched the chairman fold the sheet in three and put it in his shirt, and went to see to the currants, and found that she’d no wish for any.

{scene: beneath the tree | irmgard, cemal, elif | the heat of August}
In the heat of August she was up on the steps for the early plums when the left one of the steps was not there.

She lay on her back beneath the tree. It was interesting how blue it was. Her arm had gone round under her in a way that arms don’t go. She called out, but not loudly, as it wasn’t the kind of place where one called out, and then she heard somebody running, along the whole of the other side of the hedge, to the gate, which was on the latch, from inside, as it always was.

“Frau Kessler? Where are you?”

“{step irmgard>cemal away 0.3 now hides}I’m not at home,{/step}” said Irmgard.

There was a pause. And then the hedge screamed. {step cemal>irmgard toward 0.8 now helps}He came through it bodily, backwards, with his arms crossed over his face,{/step} between the fortieth plant and the forty-first, and he arrived on her side with no cap, all over blood and bits of privet.

“{step irmgard>cemal away 0.4 now rejects}Don’t touch me,{/step}” she told him.

“No. I’m not touching. Elif! Ring the one-one-two. Say it’s an arm.” {step cemal>irmgard toward 0.6 now helps}He lowered himself onto the grass beside her, quite slowly, a joint at a time, with his back to the sun so that his shadow lay across her eyes.{/step} {step cemal>irmgard toward 0.6 now stays}He stayed like that for thirty minutes.{/step} He didn’t chatter. {step cemal>irmgard toward 0.4 now comforts}He said once that it was a good plum, and once, when she’d begun to shake, that he had driven the night bus for thirty-one years, and that people had been born on it.{/step}

“Those tomatoes,” said Irmgard with her teeth knocking together. “Who wrote on the sticks?”

“Sevim did. My wife.” He considered it. “It’s the last of her seed. {step sevim>cemal toward 0.5 recalled helps}She dried it on the newspaper, the summer before, and wrote all the sticks.{/step} She said I’d mix them up. {step cemal>irmgard toward 0.4 recalled gives}I thought I’d give some to whoever was next door.{/step} She always did that, the first day.”

Through the gap, from where she was lying, Irmgard could look right into Fifteen. It had been half a century. There were beans on strings, a kettle, a child at a table with a telephone; and next to the door, in a row, in six yoghurt pots cut down and put inside bigger pots, something tall that had been staked and tied, and was red from top to bottom.

“You’ve had a letter from Pohl,” she said.

“On the first.”

“{step irmgard>cemal toward 0.4 now confesses}You know who wrote to him?{/step}”

“{step cemal>irmgard toward 0.6 now forgives}He showed it to me. It’s very beautiful handwriting,{/step}” said Cemal. {step cemal>irmgard away 0.3 denied blames}He didn’t mean it for a reproach.{/step} {step cemal>irmgard toward 0.6 now helps}He moved over a little, since the sun had moved, so as to keep her face in the shade.{/step}

#

{scene: the clubhouse | irmgard, pohl, cemal | the last Friday in September}
The association met on the last Friday in September, in the clubhouse under the stuffed pike. She had the arm in a sling of black silk. She let them get through the compost and the matter of the Schulzes’ trampoline, and when Herr Pohl said that they came now to Fifteen, a pure formality, she stood up.

“{step irmgard>cemal toward 0.8 now defends}It was I that asked him to,{/step}” said Irmgard Kessler.

“To what, please?”

“To cut it. I had forgotten. I’m seventy-six, and I’ve had a fall. {step irmgard>pohl away 0.4 now lies}I asked Herr Yıldız to take off thirty centimetres, because it wanted light, and then it went clean out of my head.{/step}”

Behind her, near the door, where he’d put himself so as to be quickly gone, someone let out his breath.

“Frau Kessler, I’ve a letter here in your own hand.” The chairman waved it. “‘Without my leave.’ It’s underlined.”

“Then I must have been confused already. You’d better strike me off. I expect that the dentist would be glad of two.”

It was put to the vote, and Pohl had his own. Out on the step she found she couldn’t do up her coat with one hand. {step cemal>irmgard toward 0.5 now helps}He did it, from the bottom, button by button, looking the other way.{/step}

“You told a lie,” he said.

“I’m out of practice. {step irmgard>cemal toward 0.6 wished apologises}I’d have liked to do the other thing, I’d like to have got up and said that I was ashamed of it.{/step} But one can’t say that under a pike.”

{scene: the gap | irmgard, cemal, elif | November}
By November the leaves were down, what there were, and anyone could see that the girl had been right. It was quite dead on the inside. It was brown sticks from one end to the other, with a green coat on, and it had been dead, very likely, for years.

She stood in the gap with a thermos. The plaster was off. On the other side of it the two of them were raking.

“{step irmgard>cemal toward 0.5 now invites}Bring the saw{/step},” said Irmgard.

“She says to bring the saw,” Elif told him.

“I heard her.” But he came up to it without any saw, and put his hand on one of the stems, the way one would touch a horse. “It was your husband’s. You’re sure?”

“{step irmgard>cemal toward 0.7 planned invites}Only as wide as a door. I thought that we might have a door there, in the spring, and you could both come in and see to the plums.{/step} I’m not going up there again.”

“And the rest of it?”

She thought about the rest of it. She thought of eighty plants, with their roots in sacking, and of a whistle like an oriole’s, which she had not thought about since Easter.

“Let it stand till next year,” she said. “One can’t see everybody at once.”
