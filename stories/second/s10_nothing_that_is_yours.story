{scene: the east tower | saevrin, ithanel, wenlo |}
The hostage owned, after seven years, two shirts, one of them Ithanel’s; a chess set with a turnip for the white queen; and a book of Keldish psalms which he had annotated all the way through in a small, rude hand.

“You could help,” said Saevrin from the floor of the east tower. He had been trying to make it fill a saddlebag.

“I’m guarding you,” said Ithanel.

“From the shirts?”

He leaned in the doorway as he had leaned in it since he was twenty, with one shoulder in the dent that his shoulder had made. Seven winters outside one door. He had worked it out once, on a bad night; {step ithanel>saevrin toward 0.4 recalled stays}he had slept for two thousand and some nights with his back to this man and three fingers of oak in between.{/step} Tomorrow they would ride to the ford. On the day after there would be no one behind the oak, and he would be able to go where he liked.

“You’re making the face,” Saevrin observed. “The one like a shut inn. You ought to be glad, Captain! A whole day’s ride and I’m somebody else’s cough.” He held up the second of the shirts against himself; it came to his knees. “This is yours.”

“Is it?”

“You know perfectly well that it is. {step ithanel>saevrin toward 0.5 recalled helps}You put it on me the night I had the fever.{/step} I told you that the laundry had lost it.”

“I looked for that for a month.”

“{step saevrin>ithanel toward 0.4 now confesses}I know you did. I was wearing it.{/step}” He had gone a little pink, and he bent and stuffed it in beside the turnip. “Are you going to want it back? The treaty says that I’m to take nothing that is yours.”

“It means Keld’s,” said Ithanel. “{step ithanel>saevrin toward 0.4 now gives}It’s got a hole in it. Keep it.{/step}”

The page, Wenlo, who was nine, and who had been sitting on the saddlebag to make it close, looked from one to the other of them with despair.

{scene: the Queen’s stair | maelis, ithanel | the ninth bell}
By the ninth bell the Queen had sent for him. She never sat, for this sort of thing, but went up and down on the Queen’s stair with a candle, so that one had to follow. Maelis of Keld was a little woman with a cold. She had held four rivers for thirty years, and she had never, that anybody could recall, raised her voice.

“You’ll have him at the ford by noon, Captain. They will be on the far bank. If it’s her banner that you see, the reed, then he crosses, and God go with him. But it may be the black.”

“The black is war, Majesty.”

“It is. And I’d not care to begin one by handing them their prince.” She blew her nose. “{step ithanel>saevrin away 0.9 planned attacks}Should it be the black, you’ll do it there, in the water.{/step} Do it quickly. I believe that he likes you.”

The candle had gone on a step. He did not.

“You lost a brother in that marsh,” said the Queen, without turning. “It’s for that I put you on the door. I thought that there was one man in Keld who’d never be soft with him. Was I wrong?”

“{step ithanel>maelis away 0.4 now lies}No, Majesty,{/step}” said Ithanel.

~

{scene: the tower | ithanel, saevrin | the first night | past}
It bit him. That was the first thing that it ever did. He had carried it up all the hundred steps of the tower, kicking, a bundle of wet leather with a crown of rushes that had slipped down on its nose; {step saevrin>ithanel away 0.4 now attacks}and when he put it on the bed it came round like an otter and got him through the thumb.{/step}

“My brother went into your marsh in the spring,” he told it. He was twenty, and had not slept since. He was binding the hand up with his teeth. “Corrin. He’d a yellow beard. {step ithanel>saevrin away 0.5 now blames}There was forty of them, and your lot moved the lights and walked them off the causeway.{/step} {step ithanel>saevrin away 0.6 now threatens}So you keep still, marshling. You just give me one reason.{/step}”

It got as far off as the wall would allow. It was a boy; fifteen, perhaps. Under the rushes he was shaking so that the bed knocked.

“{step saevrin>ithanel toward 0.6 now confesses}I had the lantern,{/step}” said the boy. It was the worst Keldish that Ithanel had ever heard. “One of the lantern. {step saevrin>corrin away 0.8 recalled betrays}They say, hold here, and I hold. I did not know for what.{/step} A man with a yellow beard, he sang. All down. He sang until it was in his mouth.” He looked at the sword, and put back his head against the stones, and shut his eyes, quite politely. “{step saevrin>ithanel toward 0.5 now trusts}So that is the reason. You can do it.{/step}”

{step ithanel>saevrin away 0.9 wished attacks}He had wanted nothing else since April.{/step} He had it half out. Under the window somebody was whistling up a dog.

{step ithanel>saevrin away 0.9 denied attacks}He did not do it.{/step} He never could remember deciding not to. {step ithanel>saevrin toward 0.5 now gives}What he did was to pull the blanket off the other bed, and throw it,{/step} and go outside and sit down on the floor with his back to the oak; and after a very long time he said through the keyhole:

“{step ithanel>saevrin toward 0.4 now asks}What was he singing?{/step}”

~

{scene: a barn with half a roof | saevrin, ithanel, wenlo |}
There is always one blanket. Saevrin had read enough Keldish romances, up in that tower, to have seen it coming from the moment when the baggage mule went off the bridge. They were a league short of the ford, in the snow, in a barn with half a roof; the page was asleep between the horses; and Ithanel sat upright against the post with his sword across his knees, being a door.

“You’ll freeze,” said Saevrin.

“I’m on watch.”

“For what? I’m here.” There was no reply to this. So he got up, and trailed the thing across the straw, {step saevrin>ithanel toward 0.4 now gives}and sat down against the same post and put the half of it round those enormous shoulders.{/step} He felt them go to stone. “Than. You haven’t said one word since the gate. You’ve not even been unpleasant. What did she want with you, last night?”

“{step ithanel>saevrin away 0.3 now lies}Road orders.{/step}”

“I’ve listened to you breathe for seven years,” said Saevrin. “I know what it sounds like when you lie.”

The snow came in at the place where the roof was not. {step saevrin>ithanel toward 0.6 wished confesses}He thought of several things that he could say.{/step} He had been composing them since about the third winter, in the margins of the psalms.

“If it’s the black flag,” said Ithanel. He stopped. His breath was going up in front of him, and it was not steady. “{step ithanel>saevrin toward 0.6 now confesses}If it’s the black, I’m to kill you. In the water.{/step} She asked me if I was soft, and I told her that I wasn’t.”

So that was it. It was curious how little it weighed.

“Well,” said Saevrin, {step saevrin>ithanel toward 0.6 now trusts}“you’ll do it properly. I would hate it to be somebody who didn’t know me.”{/step}

“Don’t.”

“I told you the first night that you could. I’ve never taken it back.”

“Don’t, Sae,” Ithanel said, and he had turned, and his face was so close, and so entirely without any door in it, that it was a hard thing to look at. It would have been about an inch. Saevrin could have told you the size of that inch in barleycorns. {step saevrin>ithanel toward 0.7 denied touches}He did not kiss him.{/step} You don’t kiss a man who has to use his hands in the morning. {step saevrin>ithanel toward 0.6 now touches}He laid his head down on the mailed shoulder instead,{/step} in the dent where a doorpost ought to have been, and said into the rings:

“There’s a hole in your shirt, you know. {step saevrin>ithanel toward 0.7 now confesses}I made it. I wanted some to keep in case you asked for the rest.{/step}”

{scene: the ford | ithanel, saevrin, wenlo, aunt | noon}
The ford smoked. At noon it was the only thing in all that country which moved. They stood their horses at the brink of it. On the other side there was a line of riders in grey, and one in front, with a pole, and the cloth upon the pole had frozen into a board. You could not have said what colour it was. He watched it. The wind got up and fell. He was aware of the boy Wenlo, saying his prayers; and of Saevrin, next to him, sitting quite straight, with his gloves off and his collar undone so as not to be in anybody’s way.

It cracked, and blew out, and it was black.

“All right,” said Saevrin softly. {step saevrin>ithanel toward 0.6 now trusts}He rode down into the water by himself as far as the girths, and waited.{/step}

Ithanel went in after him. “He sang all down,” he thought, and got his sword out. It was a Queen’s blade; they had put it in his hand when he was sixteen, and there was an oath went with it which took a quarter of an hour to say. It caught the light. Along the other bank he could hear them shout.

{step ithanel>saevrin toward 1.0 now defends}He put it across his knee and leaned on it until it broke.{/step} It made a noise like the ice going. He held the two bits up, the one and then the other, to make sure they had seen, {step ithanel>maelis away 0.8 now breaks}and threw them into Keld’s river.{/step}

“You absolute fool,” Saevrin said. His teeth had begun to chatter. “{step maelis>ithanel away 0.7 planned attacks}She’ll have your head for that!{/step}”

“She’s got to find it first.” {step ithanel>saevrin toward 0.8 now stays}He took the other man’s bridle, and put both the horses at the far bank.{/step}

His aunt the Reed Lady was waiting for them at the top of it, with forty spears behind her. She looked like Saevrin’s nose with a very old woman round it.

“Who’s this?” said she. “{step aunt>ithanel away 0.4 now rejects}Is it a Keldishman? We don’t feed those.{/step}”

“{step saevrin>ithanel toward 0.6 now defends}He’s my hostage,{/step}” said Saevrin.

There was a pause. Ithanel, who had nothing now in the world but a wet horse, got down off it, {step ithanel>saevrin toward 0.6 now gives}and unbuckled the empty scabbard and handed it up.{/step}

“He’ll want a tower,” Saevrin told her. He still had not let go of the scabbard, of which Ithanel had the other end. “For about seven years, I should think.” “{step ithanel>saevrin toward 0.6 planned stays}I’ll sit outside the door, to begin with,{/step}” he said.
