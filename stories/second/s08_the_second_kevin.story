{scene: the hutch | barnabas, fatou | twenty past four on Sunday}
It was twenty past four on Sunday, and the hutch was empty, and Barnabas had looked in it eleven times.

He was the first person in Year Five to have had Kevin for two weekends. There was a form. His father had signed it, and his father was a vicar. The form said that the Guardian undertook at all times to shut the bolt. Barnabas went indoors, and sat underneath the hall table, {step barnabas>fatou toward 0.5 now seeks}and did a thing that he had sworn on a Bible he would never do again, which was to telephone Fatou.{/step}

"It's me," he said. "Don't hang up. No. No, I know you're not. {step fatou>barnabas away 0.6 recalled rejects}I know you said you never would, till one of us was dead,{/step} but somebody might be dead. It's Kevin."

{step fatou>barnabas toward 0.5 now helps}She came on her bicycle in nine minutes.{/step} She had been his best friend from Reception until the eleventh of February, when he had been picked as captain of the quiz and she had not, {step fatou>barnabas away 0.6 recalled betrays}and she had put it about that he slept with a lamp on.{/step} It was true about the lamp. She walked round the hutch in her helmet with her hands behind her back.

"You left the bolt off," said Fatou. "{step fatou>barnabas away 0.3 now mocks}You. Captain Bolt.{/step}"

"I went in for a carrot!"

"Have you looked under things?"

"I've looked under everything. I've looked in the organ. {step barnabas>fatou toward 0.4 now asks}Please, Fatou. You're the only person I know who's good at being bad.{/step} I don't mean bad. You know what I mean."

{step fatou>barnabas away 0.4 wished leaves}She would have liked to get back on the bicycle, you could see, and go slowly down the drive so that he could watch.{/step} It must have been a struggle. But she had not been asked to do anything really wicked in six weeks, {step fatou>barnabas toward 0.4 now agrees}and she took off the helmet.{/step}

"Right," she said. "He's white with one brown ear. How many guinea pigs do you think there are, in this town, that are white?"

{scene: the allotments | barnabas, fatou, dominika |}
There were thirty-eight, as it turned out, and they were all on the allotments, in a shed as long as a bus. It said KOWAL & SON, EGGS on the door. Nobody had told them who Kowal might be. The light went on, and behind a wheelbarrow there was a girl from their own class in enormous boots.

"Oh, no," said Fatou under her breath.

It was the new one. She had been the new one since September. She sat by the radiator, and nobody knew if she could talk; they had had a discussion about it.

"Hello, Dominika," said Barnabas, very loudly. "We. Want. To buy. A pig."

"I'm from Rotherham," Dominika said.

There was a silence, with a lot of small feet in it.

"You never said anything. All year!"

"{step barnabas>dominika toward 0.3 denied asks}You never asked me owt,{/step}" said Dominika. She had put down her bucket. She looked at the vicar's son, who had been crying, and at the other one, who had a cycle clip in her teeth, and she worked it out from beginning to end; you do get time to notice people, by a radiator. "Tha's lost Kevin."

"By accident," said Barnabas.

She went along the boxes with her finger, and stopped, and lifted one out by its middle. It was white. It was rather stout.

"It's got no brown ear. You can have it for four pound."

"We've only got three pounds sixty. And a token for books."

"I don't want your token." {step dominika>barnabas toward 0.2 denied gives}She did not hand it over, though.{/step} She was holding it up against her neck, and it had begun to eat her hair. "I'd like to do the ear," said Dominika. {step dominika>barnabas toward 0.5 now asks}"If you're doing an ear. I'd like to be in on it."{/step}

Fatou looked at Barnabas, and Barnabas looked at Fatou, and for the length of a breath it was the tenth of February.

"{step fatou>dominika toward 0.5 now agrees}Have you got any gravy browning?{/step}" Fatou said.

{scene: the map of the rivers | second, gledhill, barnabas, whybrow, callan, fatou, dominika | ten past nine on Monday}
MONDAY

By ten past nine on Monday the second Kevin had been admired by twenty-six people. He was on his table underneath the map of the rivers, with his ear drying. It was a good ear. It smelled very slightly of Sunday.

"He's looking well, Barnabas," said Mr. Gledhill. He had his mug in his hand, and bent to look closer, and for some reason he went on looking. "Remarkably well. You've been feeding him up."

"{step barnabas>gledhill away 0.3 now lies}He had a lot of carrot, sir,{/step}" said Barnabas.

Then Mrs. Whybrow, the head, came in with a governor, to show him some fractions, and everybody had to stand. It was she who said what a charming creature, and did he bite? It was she who put a finger through the bars. She had it against her nose, with a puzzled air, when Callan, who sat nearest, gave a yell that they heard in the kitchens.

"Sir! Sir, Kevin's being sick! No, he's not. Sir, it's got legs! Sir, there's another one!"

Nobody who was there will ever forget it. There were four. They came out with their eyes open and all their fur on, looking like people who have got off at the right stop; and the third had one brown ear.

"I understood that it was a male," said Mrs. Whybrow.

"So had we all," said Mr. Gledhill.

"And can somebody tell me why this animal tastes of Bisto?"

Not a chair creaked. Barnabas felt his own legs begin to straighten under him, as they did in church. {step barnabas>whybrow toward 0.5 planned confesses}He was going to say it.{/step} He had his mouth open, and the first word in it, when from the other side of the room somebody got there before him.

"It was me, miss," said Fatou. "{step fatou>barnabas toward 0.7 now defends}I did it all. Barnabas doesn't know anything about it.{/step} He never does."

"{step dominika>fatou toward 0.7 now defends}It weren't her, it were me,{/step}" said a voice by the radiator, and twenty-six heads went round as if the radiator had spoken. "It's my ear."

* * *

{scene: the corridor outside the head's office | barnabas, fatou, dominika, gledhill |}
There are three chairs in the corridor outside the head's office. They have been put opposite a photograph of the whole school, so that you can look at yourself when you were good.

"You didn't have to say that," Barnabas said to the photograph.

"I know I didn't."

"I was just about to tell them. I'd have told them if you'd waited."

"You'd have told them about the bolt, and the carrot, and then you'd have told them about the time with the hymn books. You'd have been in there till Easter." She was picking the rubber off her shoe. "{step fatou>barnabas toward 0.6 now apologises}I'm sorry that I told about the lamp.{/step}"

"{step barnabas>fatou toward 0.5 now forgives}It's all right. It's only a small lamp.{/step}"

{step fatou>barnabas toward 0.5 now confesses}"I've got one," said Fatou. "It's a toadstool."{/step} She did not look round, but she had gone a dark, hot red right down into her collar. Barnabas thought about it. He thought how she must have lain there every night since February in the light of a toadstool.

"{step barnabas>fatou toward 0.5 now gives}You can be captain for the Wakefield one,{/step}" he said. "I don't know any rivers."

"I know rivers," said Dominika. "I've been sat under them since September."

The door opened, and it was Mr. Gledhill who came out of it, and pulled it shut behind him as one does on a sleeping baby. He squatted down on his heels in front of the middle chair. He had been in there for quite a long time, and his tie was round the side.

"I want to know one thing," said Mr. Gledhill quietly. "Who did the ear?"

"Me, sir."

"What in?"

"Gravy browning. And a bit of polish, sir, to fix it."

"That's good," he said, "{step gledhill>dominika toward 0.4 now praises}that's extremely good.{/step} {step gledhill>dominika toward 0.5 now confesses}I only ever used tea.{/step}"

It took a moment to go in, and it went in at Fatou first. Her eyes became perfectly round.

"Sir? How many Kevins have there been?"

Mr. Gledhill glanced at the door. Then he looked up the corridor, and down the corridor, and he held out a hand with all of the fingers spread; and, after a struggle with himself, one thumb.

"The first was before you were born," he said. "They're not robust. {step gledhill>whybrow toward 0.4 denied confesses}I have never told Mrs. Whybrow, and I'm not telling her now.{/step} {step gledhill>dominika toward 0.6 recalled defends}I've said that the browning was mine.{/step} Which it was, taking one year with another." He got up, and his knees went off. "You'll do me a page each on the care of the young. And, Barnabas. Shut the bolt."

* * *

{scene: the church | vicar, barnabas, fatou, dominika, kevin | the Sunday after that}
On the Sunday after that there was a squeak in the church. It came in the second verse, on a low F, and the vicar looked up from his book as if one of the saints had spoken.

When everybody was outside shaking hands the three of them went up behind the organ with a bicycle lamp. There were some pipes there that did not go to anything. On the floor of the largest was a nest, made of eleven pages of "Now Thank We All Our God"; and in the nest, a good deal fatter, with wax on his chin, was Kevin.

"I looked in here," said Barnabas. "I looked in here three times!"

"You looked in the part that plays."

{step barnabas>kevin toward 0.4 now comforts}He had got him up inside his surplice.{/step} He could feel the heart, going like a little typewriter.

"We've got to take him back," he said. "Tomorrow. {step barnabas>gledhill toward 0.4 planned confesses}We've got to own up.{/step}"

"There's five in there already," said Dominika. "Sir's built them an upstairs."

"{step gledhill>barnabas toward 0.5 recalled defends}And he's told a lie for you.{/step} You can't go making a liar of him," said Fatou, who had a grip of theology when she wanted it. "Anyway, think. He's the sixth one. They're not robust. There's going to come a day, it might be years off, and sir'll open that hutch, and there he'll be, sir I mean, with his tea. And what'll he need?"

They all looked at Kevin. He was white, with one brown ear, and it was perfectly genuine.

"{step barnabas>gledhill toward 0.4 planned helps}He'd need a spare,{/step}" said Barnabas slowly.

"Nobody's asking you to tell a lie. You just don't say a thing unless you're asked."

He gave it thought. He was the vicar's son, and there was a form. But it was cold behind the organ, and there was somebody's shoulder against him on the one side and somebody's on the other, and the form, so far as he could remember, only said about the bolt.

"He'd have to live in our shed, then," he said. "{step barnabas>fatou toward 0.5 now invites}You'd have to come and do him. I can't, on Thursdays. You'd have to come round every day, practically.{/step}"

{step fatou>barnabas toward 0.5 now agrees}"I suppose we might," said Fatou. "If somebody left a lamp on."{/step}
