{scene: the ward | ifeoma, haddad | ten past four in the morning}
At ten past four in the morning the ward made the sound that Ifeoma Eze liked best, which was eleven people breathing and a fridge. She was reading the chart of Bed Nine by the light of her watch, because she read all the charts at four, and there was one line of it that she read three times.

Then she walked to the bed, because running wakes people, and closed the clamp on the drip.

“What is it?” said Mr. Haddad. He had been an inspector of trams in Aleppo, and he slept like one.

“A kink in the line.” “Go back to sleep.”

“I was not asleep. I was being polite.”

{scene: the linen room | ifeoma, lucan | four in the morning}
She found the doctor in the linen room, sitting on a sack of blankets with his shoes off. He was twenty-six, and he had been on since somebody else’s breakfast.

“You wrote up potassium for Nine.”

“Forty.”

“You wrote four hundred.”

Lucan Marchbanks put out his hand for the chart. He read it three times too; she counted.

“How much of it has he—”

“Six minutes’ worth. I’ve stopped it, and I’ve sent his bloods. He’s talking. He’s making jokes.” She took his shoes down from the shelf where he had put them and set them in front of him, side by side. “Put these on, and come and listen to his heart, and don’t tell him anything. Nobody should be told anything at four in the morning.”

{scene: the ward | lucan, haddad, ifeoma |}
He listened to it for such a long time that {step haddad>lucan toward 0.3 now touches}Mr. Haddad put a hand on top of his head, as one does with a boy who has come about a ball.{/step}

“It is still there?”

“It’s a very good one,” said Lucan.

Afterwards he stood at the desk while she uncapped her pen and turned the incident book round to the light.

“Do you have to?”

“It’s a form, Dr. Marchbanks.”

“I’ve my board on Thursday. Rahimi has only been waiting for a reason. {step lucan>ifeoma toward 0.4 now asks}Please, Ify. Let it go by, just the once.{/step} He’s fine, you said he was fine. It’s one nought.”

Nobody in that building called her Ify. It was what her husband said when he had sat on her glasses. {step ifeoma>lucan toward 0.4 now agrees}She looked at the pen a while, and put the cap back on it.{/step}

“Go and lie down,” she said. It was not a yes, but she saw him take it for one.

{scene: the canteen | ifeoma, lucan | half past eight}
By half past eight the canteen smelled of other people’s bacon. She had taken the table by the dishwasher, where nobody ever came, and he came across the whole of the room to it with a tray and sat down as if his strings had been cut.

“{step lucan>ifeoma toward 0.3 now thanks}I wanted to thank you,{/step}” he said. “I’ve squared it. The day team were asking why his potassium was up, {step lucan>maricel away 0.6 recalled blames}so I said that the bag had been hung wrong. I only said that it happens. With bank staff.{/step} I didn’t name anyone.”

“There was one agency nurse on last night.”

“{step lucan>maricel away 0.4 denied betrays}I didn’t name her, though.{/step}”

“Her name is Maricel. {step ifeoma>lucan away 0.5 now blames}She hung what you wrote. You have told them that it was her.{/step}”

“I said that it happens!” He had gone the colour of his egg. “{step ifeoma>lucan away 0.5 planned betrays}You’re going to report me.{/step}”

“I’m going to finish my porridge,” said Ifeoma. {step ifeoma>lucan away 0.6 now leaves}She picked up the bowl and her bag, and carried them to a table on the other side of the till, and sat down with her back to him.{/step} It took her some time to swallow anything. It was not him that she was so angry with. It was a towel.

* * *

{scene: the treatment room at St. Brannock’s | ifeoma, carmody | Nineteen years before | past}
It had been a hospital towel, thin and grey, and she had her face in it. Nineteen years before, in the treatment room at St. Brannock’s, she was kneeling on the floor between the fridge and the sharps bin because it was the only place that could not be seen from the door.

“Up,” said Sister Carmody.

“I gave it to the wrong bed. They’re both called Doyle. I never looked at the wrist. I gave her another woman’s insulin, and she thanked me for it!”

“She’s had her glucose, and she’s eating toast and complaining of it. Up.” {step carmody>ifeoma toward 0.4 now helps}Carmody got her under the arm and stood her on her feet like a lamp.{/step} She was a small woman, and she was known to have made a surgeon cry. She had the book with her. She wrote in it, leaning on the fridge, and when she had done she turned it so that it could be read.

{step carmody>ifeoma toward 0.7 now defends}“Error by a staff nurse under my supervision,” it said. “The supervision was mine.”{/step} And then her own name, and the time.

“You weren’t even on the floor,” said Ifeoma.

“I was not. So we’ve both done something stupid tonight, and we’ll neither of us do it again. {step carmody>ifeoma toward 0.3 denied comforts}I’m not being kind to you, girl,{/step} so take that look off. There’ll be a next one. There is always a next one. And that one you will write yourself.”

* * *

{scene: Professor Rahimi’s desk | rahimi, lucan | Thursday}
The chair in front of Professor Rahimi’s desk was lower than it looked. Lucan went on arriving in it for some time. She had a sheet of yellow paper before her, and her glasses pushed up into her hair, and she did not ask him how he was.

“I have here the incident from Monday. It is signed by Sister Eze. She says that the prescription was hard to read, and that it ought to have been queried before it was hung.” She brought down the glasses. “{step ifeoma>lucan toward 0.7 recalled defends}She says, and I have never seen this on a form before, that the supervision was hers.{/step}”

It was very quiet. In the yard somebody was dropping bottles, one by one, into a bin.

He had a sentence ready. He had got it ready on the stairs: he would say that nights were difficult for everyone. It would have been quite a generous sentence.

“It wasn’t hard to read,” he said. “{step lucan>rahimi toward 0.6 now confesses}I wrote four hundred. I wrote it as clearly as I’ve ever written anything.{/step} {step lucan>maricel toward 0.5 now defends}And the nurse, Maricel Bautista, she did what it said,{/step} {step lucan>maricel away 0.6 recalled betrays}and I let the day team think it was her.{/step} Sister Eze stopped it. If she hadn’t been reading charts in the dark, he’d be dead, and I’d be telling you about the pump.”

“This form would have got you through your board, Dr. Marchbanks.”

“Yes.”

“So why am I being told?”

“Because it would have got me through my board.”

Professor Rahimi turned her chair, and looked out at the man with the bottles until he had finished. “{step rahimi>lucan away 0.6 denied rejects}I’m not going to put you out,{/step}” she said. “I had intended to. Six months more, under somebody who frightens you. I’ll ask Sister Eze if she has a preference. {step lucan>maricel toward 0.4 planned apologises}And you’ll find that nurse today,{/step} before she hears it from the laundry.”

{scene: Bed Nine | haddad, lucan, maricel, ifeoma | the Saturday}
Mr. Haddad was to go home on the Saturday. By ten he was sitting on Bed Nine in his overcoat, with a hat on his knee, waiting for his daughter Rima, who had gone to argue with the pharmacy and could be heard doing it from two floors up the stairwell. The doctor pulled the curtain round the two of them and sat down on the end of the bed, which is not allowed.

“There’s something I’d like to tell you, before you go.”

“There was no kink,” said Mr. Haddad.

“No.”

“For thirty years I rode on the trams to see who had made a mistake. I know the face. That lady has a good one, but she ran with her eyes.”

“{step lucan>haddad toward 0.6 now confesses}It was my mistake, not hers. I could have killed you.{/step} {step lucan>haddad toward 0.6 now apologises}I’m so sorry.{/step}”

Mr. Haddad thought about it. He turned the hat a quarter round, and a quarter again.

“Six minutes,” he said. “My wife once took the wrong train and was four years in Cyprus. {step haddad>lucan toward 0.6 now forgives}Six minutes I can give you.{/step} But you must eat in the mornings. I have heard your stomach, when you listen.”

When he put the curtain back, Maricel was at the next bed, counting tablets into a cup. {step maricel>lucan away 0.4 now ignores}She did not look at him.{/step} {step maricel>lucan away 0.4 recalled ignores}She had not looked at him on Thursday either,{/step} {step lucan>maricel toward 0.5 recalled seeks}when he had gone all the way to Tooting on two buses,{/step} and stood in the hall of her building and said it to her through the chain. {step lucan>maricel toward 0.5 recalled apologises}He had said that he was ashamed.{/step} It was she who had been sent home for two days without pay.

“They’ve put the days back,” he told her. “I saw it on the sheet.”

“I saw it.”

“Is there anything else that I could—”

“{step maricel>lucan away 0.3 now mocks}I’ve had better apologies,{/step}” said Maricel. “I had one from a man who ran over my foot.” She snapped the lid on the cup. “{step lucan>maricel toward 0.4 planned helps}You’ll take my Christmas Eve, the whole night,{/step} and you’ll tell my children’s choir why I can suddenly come.”

“I don’t sing.”

“It’s not for your singing.” {step maricel>lucan toward 0.3 now gives}But the corner of her mouth had gone in, and she gave him the cup to carry.{/step}

At the desk Ifeoma had gone back to her charts, and to all appearance had seen nothing since the spring. {step lucan>ifeoma toward 0.4 wished thanks}He would have liked to say a great deal to her.{/step} There was a way she turned a page, however, that did not invite it; so he only stood there until she got to the bottom. {step ifeoma>lucan toward 0.6 now gives}Then she took the pen out of her breast pocket, her own, the good one, and laid it down on the cover of the incident book, with the clip toward him.{/step}

“{step ifeoma>lucan toward 0.3 denied comforts}I’m not being kind,{/step}” she said. “There’s always a next one.”
