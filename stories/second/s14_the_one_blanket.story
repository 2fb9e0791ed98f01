{scene: the tollhouse | tovi, sind, mirrit | the first night}
Of all the swords in High Cairn—and Tovi had counted them, from underneath, at the Weir—they had sent that one.

“No,” said Tovi Marr.

“Good evening,” said Captain Sind.

She was taking off her gloves in the tollhouse door, one finger at a time, with the snow melting in that ridiculous copper hair, exactly as if she had been asked to dinner. Tovi’s hand had gone to her own jaw before she could stop it. The scar there was two years old. {step sind>tovi away 0.7 recalled attacks}It ran from the ear to the corner of the mouth, and it was the captain’s handwriting.{/step}

“{step tovi>sind away 0.5 now rejects}Tell the Cairn to send another,{/step}” she said to the lamp-wife. “Anyone. Send me one of their goats.”

“It’s the names that were drawn.” Mirrit had trimmed that wick for forty midwinters, and had buried two husbands from the tollhouse, one to each bank. “One from below and one from above, three nights. You sit. You keep it lit. If it goes out I ring the bell, and in the morning you can all go back to killing one another. There’s soup.”

“There’s one blanket.”

“So there is,” said Mirrit, and went up the ladder to her bed. Tovi could have sworn that the ladder was laughing.

So that was the first night. In the middle of the floor stood the Lamp in its iron cage, with a flame no bigger than the top of a thumb. On the left of it was Low Mere. On the right of it, two yards off, lighting a small clay pipe at it as if it were anybody’s lamp, was High Cairn. Outside, the river went grumbling by on its way up the mountain.

“{step sind>tovi toward 0.4 now gives}Take the blanket,{/step}” said Sind.

“{step tovi>sind away 0.5 now refuses}I want nothing that you’ve had your hands on.{/step}”

“You’ll freeze.”

“I’m good at it. I lay in the Weir until morning, the time you put me there.”

The pipe went out and had to be lit again. “I know how long you lay there,” said the captain.

“{step tovi>sind away 0.7 now threatens}Reach for that sword while my eyes are shut, and I’ll open you from the collar down.{/step}”

“I should hope so.” And then the woman actually unbuckled it. {step sind>tovi toward 0.6 now trusts}She laid the sword on the boards, scabbard and all, and slid it past the Lamp until it knocked on Tovi’s boot.{/step} “There. Now you have two. I’ll take first watch, Marr. Go to sleep.”

Tovi did not go to sleep. She lay with two swords and no blanket, on principle, until dawn.

{scene: the tollhouse | tovi, sind | the second night}
By the second night the soup had run out, and so, which was worse, had the insults. {step tovi>sind away 0.4 recalled insults}She had used up the good ones by noon, the hair, the buckles, the captain’s mother,{/step} and all she’d had for them was a small, attentive frown, like a tutor’s.

“You’ve had ‘goat-hearted’ already,” said Sind. “This morning, before the porridge.”

“It bears repeating.” Her teeth knocked on the b. The wind had swung round off the sea; it came in under the door and over the floor, and the little flame leaned down and thought about it. They both moved at once. They ended up side by side with their backs to the draught, making a wall, not touching anywhere, like two people who have each been told that the other bites.

{step sind>tovi toward 0.5 now gives}Without remark the Cairnswoman put half the blanket round her.{/step} {step tovi>sind toward 0.2 denied thanks}Tovi did not say thank you.{/step} {step tovi>sind toward 0.3 now trusts}She let it lie, though.{/step} It was for the Lamp.

“Tell me a thing,” she said to the flame. “You had me. I was on my knees and I’d lost my helm, I’d put my chin up for it. So why is it here”—she drew the line along her jaw—“and not here?”

“I slipped.”

“You’ve never slipped in your life. I’ve watched you cross ice in those heels.”

“You’ve watched me?”

“For weaknesses.”

Sind was quiet for so long that the wick wanted trimming. She trimmed it. “The order was that none should be left breathing,” she said. “It came down the line while I was looking at you, and there were two sergeants behind me who had heard it too. {step sind>tovi toward 0.9 recalled helps}So I cut where it would bleed like a killing, and I turned you on your back so that you shouldn’t drown, and I told them that you were dead.{/step}”

“There was a coat,” said Tovi slowly. “In the morning. Somebody had put a coat over me. I’ve always thought it was Hollin’s. He’s my brother, he’s never said it wasn’t.”

{step sind>tovi toward 0.5 now confesses}“It was a good coat,” said the captain. “They charged me for it.”{/step}

Somewhere over their heads Mirrit snored, and stopped, rather suddenly.

“Two years,” Tovi said. “{step tovi>sind away 0.7 wished attacks}Every night for two years I’ve gone to sleep on what I’d do to you.{/step} {step tovi>sind away 0.7 planned attacks}I was going to take home an ear.{/step}”

“You’ve still got both the swords.”

It was true. They were lying under the window together, on the far side of the cold.

“{step sind>tovi toward 0.4 now invites}Lean, if you like,{/step}” said Sind. “You’re shaking the floor.”

{step tovi>sind toward 0.5 now touches}She leaned.{/step} It was like leaning on a gatepost, if a gatepost could hold its breath.

* * *

{scene: the tollhouse | hollin, tovi, sind | the third, in the last dark hour}
He came on the third, in the last dark hour before it was over, by the river door, of which only Low Mere has a key. He had ash on his face and he was carrying a bucket.

“Good girl,” he whispered, “you’re awake.”

“Hollin? You can’t be in here. Nobody can be in here.”

“Keep your voice down.” Her brother nodded at the long shape under the blanket, with the pipe still smoking beside it. “They’ve danced themselves silly up there. There’s not a man on the wall. Put it out, Tov, just pinch it, and by the time the old woman finds her bell-rope we’ll be over. {step hollin>sind away 0.9 planned attacks}I’ll do that one first. That’s for your face.{/step}”

{step tovi>hollin toward 0.5 wished helps}Three days ago she would have held the blanket for him.{/step}

“The coat,” said Tovi. “At the Weir. Was it yours?”

“What coat?”

“{step tovi>hollin away 0.5 now blames}You let me think that you came back for me.{/step}”

“{step hollin>tovi toward 0.6 wished helps}I wanted to come back.{/step}” He had the grace to say it to the bucket. “{step hollin>tovi away 0.7 recalled leaves}They’d have had me as well, and what use is that to anyone?{/step} I’m your brother. Move over.”

{step tovi>sind toward 0.8 now defends}Tovi got up and stood before the Lamp, and it so happened that she was standing before the captain too.{/step} “{step tovi>hollin away 0.7 now refuses}No,{/step}” she said.

He did not believe it. That was what she kept, afterwards: his face, quite kindly, not believing it, even as he swung. {step hollin>tovi away 0.7 now attacks}The water left the bucket all in one piece and hit her in the chest,{/step} and behind her the flame went out like a word. {step sind>hollin away 0.6 now attacks}In the dark somebody’s shoulder met somebody’s ribs.{/step} A blade came out of its scabbard, and by the squeak it was her own; there was a grunt, then a splash, and then a voice that cursed the pair of them and grew rapidly fainter, going uphill.

“He can swim,” said Tovi. “Worse luck. {step tovi>sind toward 0.5 now seeks}Sind? Did he—Sind! Say something!{/step}”

“I’m ducked, that’s all. Come here. Mind the cage. Give me your hands.”

{step tovi>sind toward 0.4 now trusts}Tovi gave them.{/step} They were taken, and put round something small and warm, and in the bottom of it she saw a red spot the size of a lentil.

“I lit it at the Lamp,” said the voice beside her ear, “at midnight. It’s the same fire. It hasn’t gone out, Marr, it’s only moved.”

“Is that the law?”

“I’ve no idea. Blow.”

They blew. They knelt there forehead to forehead over a clay pipe, soaked to the bone, like two fools with one whistle, and after a year or so the dry end of the wick took. Light came up under the captain’s chin. Her lips were blue and her hair was in her eyes, and she was laughing.

“Your hair is ridiculous,” Tovi told her, {step tovi>sind toward 0.8 now touches}and kissed her on the mouth.{/step}


{scene: the tollhouse | mirrit, tovi, sind | sunrise}
Mirrit came down the ladder at sunrise and took note, in this order, of the Lamp, of the wet floor, of a bucket with LOW MERE painted round the side, and of the blanket, out of which stuck four bare feet.

“Roof leaks,” said Tovi, from inside it.

“Into somebody’s bucket. There’s luck.” The lamp-wife stepped over the feet and bent down to the cage, and looked for some time at a dab of tobacco ash on the wick. “Well. {step mirrit>tovi toward 0.5 now defends}It was lit when I went up and it’s lit now. What I don’t see I don’t ring for.{/step} Porridge?”

She went out to the well. Neither of them had moved.

“They’ll want to know,” Sind said, “who put your brother in the river.”

“{step tovi>sind toward 0.5 planned defends}I’ll say I did.{/step}”

“It was I.”

“You can share him. And then I’ll be needing somewhere to live. {step tovi>sind toward 0.7 planned stays}I thought that I’d come up.{/step}”

“{step sind>tovi toward 0.5 denied invites}I haven’t asked you to.{/step}”

“You’re slow. What are the goats like?”

“Goat-hearted.” The captain had gone pink as far as the blanket allowed one to see. “I want to be honest with you. {step sind>tovi toward 0.8 now confesses}I’ve carried your face about with me for two years, and I was sure that it was guilt.{/step}”

“And what was it?”

“Well,” said Sind, “some of it was guilt.”

{step tovi>sind toward 0.7 now touches}Tovi took the long hand and laid it against her own jaw, along the scar, where it fitted.{/step}

“Shift,” said Mirrit, coming in with the pail. She wanted the chest that they’d been using for a pillow. She propped the lid with her elbow, rooting for spoons, and they both sat up and saw: blankets, eleven of them, thick ones, folded, with lavender in between.

“You told us that there was one,” said Tovi.

“I said, so there is.” The old woman blew the dust off a spoon. “Forty years I’ve put out the one. You’d be surprised how many wars that’s been.”
