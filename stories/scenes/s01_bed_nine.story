+++
title = "Bed Nine"
manner = "hospital: third person past through the night sister's eyes and then the doctor's, an earlier scene told as one, two breaks of four without a sign; curly double quotes"
[[characters]]
id = "ifeoma"
name = "Ifeoma Eze"
aliases = ["Ifeoma", "Sister Eze", "Ify"]
pronouns = "she"
[[characters]]
id = "lucan"
name = "Lucan Marchbanks"
aliases = ["Dr. Marchbanks", "Lucan", "the doctor"]
pronouns = "he"
[[characters]]
id = "haddad"
name = "Mr. Haddad"
aliases = []
pronouns = "he"
[[characters]]
id = "maricel"
name = "Maricel Bautista"
aliases = ["Maricel"]
pronouns = "she"
[[characters]]
id = "carmody"
name = "Sister Carmody"
aliases = ["Carmody"]
pronouns = "she"
[[characters]]
id = "rahimi"
name = "Professor Rahimi"
aliases = ["Rahimi"]
pronouns = "she"
[[characters]]
id = "rima"
name = "Rima"
aliases = []
pronouns = "she"
present = false
[[ties]]
of = "lucan"
to = "ifeoma"
is = "doctor on her ward"
class = "work"
affinity = "mixed"
changes = true
says = "It’s a form, Dr. Marchbanks."
[[ties]]
of = "lucan"
to = "haddad"
is = "doctor"
class = "work"
affinity = "positive"
[[ties]]
of = "ifeoma"
to = "haddad"
is = "nurse"
class = "work"
affinity = "positive"
[[ties]]
of = "carmody"
to = "ifeoma"
is = "superior"
class = "work"
affinity = "positive"
says = "a staff nurse under my supervision"
[[ties]]
of = "lucan"
to = "maricel"
is = "colleague"
class = "work"
affinity = "mixed"
changes = true
[[ties]]
of = "rahimi"
to = "lucan"
is = "superior"
class = "work"
affinity = "mixed"
[[ties]]
of = "rima"
to = "haddad"
is = "daughter"
class = "family"
affinity = "positive"
says = "his daughter Rima"
+++
{scene: the ward | ifeoma, lucan, haddad | ten past four in the morning}
{eyes: ifeoma}
At ten past four in the morning the ward made the sound that Ifeoma Eze liked best, which was eleven people breathing and a fridge. She was reading the chart of Bed Nine by the light of her watch, because she read all the charts at four, and there was one line of it that she read three times.

Then she walked to the bed, because running wakes people, and closed the clamp on the drip.

{haddad>ifeoma}“What is it?” said Mr. Haddad. He had been an inspector of trams in Aleppo, and he slept like one.

{step ifeoma>haddad away 0.2 now lies}{ifeoma>haddad}“A kink in the line.”{/step} {+}“Go back to sleep.”

{haddad>ifeoma}“I was not asleep. {step haddad>ifeoma toward 0.2 now jokes}I was being polite.”{/step}

She found the doctor in the linen room, sitting on a sack of blankets with his shoes off. He was twenty-six, and he had been on since somebody else’s breakfast.

{ifeoma>lucan}“You wrote up potassium for Nine.”

{lucan>ifeoma}“Forty.”

{ifeoma>lucan}“You wrote four hundred.”

Lucan Marchbanks put out his hand for the chart. He read it three times too; she counted.

{lucan>ifeoma}“How much of it has he—”

{ifeoma>lucan}“Six minutes’ worth. I’ve stopped it, and I’ve sent his bloods. He’s talking. He’s making jokes.” {step ifeoma>lucan toward 0.3 now helps}She took his shoes down from the shelf where he had put them and set them in front of him, side by side.{/step} {+}“Put these on, and come and listen to his heart, and don’t tell him anything. Nobody should be told anything at four in the morning.”

He listened to it for such a long time that {step haddad>lucan toward 0.4 now touches}Mr. Haddad put a hand on top of his head, as one does with a boy who has come about a ball.{/step}

{haddad>lucan}“It is still there?”

{lucan>haddad}“It’s a very good one,” said Lucan.

Afterwards he stood at the desk while she uncapped her pen and turned the incident book round to the light.

{lucan>ifeoma}“Do you have to?”

{ifeoma>lucan}“It’s a form, Dr. Marchbanks.”

{lucan>ifeoma}“I’ve my board on Thursday. Rahimi has only been waiting for a reason. {step lucan>ifeoma toward 0.4 now asks}Please, Ify. Let it go by, just the once.{/step} He’s fine, you said he was fine. It’s one nought.”

Nobody in that building called her Ify. It was what her husband said when he had sat on her glasses. She looked at the pen a while, and put the cap back on it.

{ifeoma>lucan}“Go and lie down,” she said. {step ifeoma>lucan toward 0.3 denied agrees}It was not a yes,{/step} but she saw him take it for one.

{scene: the canteen | ifeoma, lucan | half past eight}
{eyes: ifeoma}
By half past eight the canteen smelled of other people’s bacon. She had taken the table by the dishwasher, where nobody ever came, and {step lucan>ifeoma toward 0.3 now seeks}he came across the whole of the room to it with a tray{/step} and sat down as if his strings had been cut.

{step lucan>ifeoma toward 0.4 now thanks}{lucan>ifeoma}“I wanted to thank you,”{/step} he said. {+}“I’ve squared it. The day team were asking why his potassium was up, so I said that the bag had been hung wrong. I only said that it happens. With bank staff. I didn’t name anyone.”

{ifeoma>lucan}“There was one agency nurse on last night.”

{lucan>ifeoma}“I didn’t name her, though.”

{ifeoma>lucan}“Her name is Maricel. She hung what you wrote. {step lucan>maricel away 0.7 recalled betrays}You have told them that it was her.”{/step}

{lucan>ifeoma}“I said that it happens!” He had gone the colour of his egg. {+}“You’re going to report me.”

{ifeoma>lucan}“I’m going to finish my porridge,” said Ifeoma. {step ifeoma>lucan away 0.5 now leaves}She picked up the bowl and her bag, and carried them to a table on the other side of the till, and sat down with her back to him.{/step} It took her some time to swallow anything. It was not him that she was so angry with. It was a towel.

* * *

{scene: the treatment room at St. Brannock’s | ifeoma, carmody | nineteen years before | past}
{eyes: ifeoma}
It had been a hospital towel, thin and grey, and she had her face in it. Nineteen years before, in the treatment room at St. Brannock’s, she was kneeling on the floor between the fridge and the sharps bin because it was the only place that could not be seen from the door.

{carmody>ifeoma}“Up,” said Sister Carmody.

{ifeoma>carmody}“I gave it to the wrong bed. They’re both called Doyle. I never looked at the wrist. I gave her another woman’s insulin, and she thanked me for it!”

{carmody>ifeoma}“She’s had her glucose, and she’s eating toast and complaining of it. Up.” {step carmody>ifeoma toward 0.5 now helps}Carmody got her under the arm{/step} and stood her on her feet like a lamp. She was a small woman, and she was known to have made a surgeon cry. She had the book with her. She wrote in it, leaning on the fridge, and when she had done she turned it so that it could be read.

{step carmody>ifeoma toward 0.7 now defends}{writing carmody}“Error by a staff nurse under my supervision,”{/step} it said. {+}“The supervision was mine.” And then her own name, and the time.

{ifeoma>carmody}“You weren’t even on the floor,” said Ifeoma.

{carmody>ifeoma}“I was not. {step carmody>ifeoma toward 0.5 now forgives}So we’ve both done something stupid tonight, and we’ll neither of us do it again.{/step} {step carmody>ifeoma toward 0.4 denied comforts}I’m not being kind to you, girl,{/step} so take that look off. There’ll be a next one. There is always a next one. And that one you will write yourself.”

* * *

{scene: Professor Rahimi’s office | lucan, rahimi | Thursday}
{eyes: lucan}
The chair in front of Professor Rahimi’s desk was lower than it looked. Lucan went on arriving in it for some time. She had a sheet of yellow paper before her, and her glasses pushed up into her hair, and she did not ask him how he was.

{rahimi>lucan}“I have here the incident from Monday. It is signed by Sister Eze. She says that the prescription was hard to read, and that it ought to have been queried before it was hung.” She brought down the glasses. {step ifeoma>lucan toward 0.6 recalled defends}{rahimi>lucan}“She says, and I have never seen this on a form before, that the supervision was hers.”{/step}

It was very quiet. In the yard somebody was dropping bottles, one by one, into a bin.

He had a sentence ready. He had got it ready on the stairs: he would say that nights were difficult for everyone. It would have been quite a generous sentence.

{lucan>rahimi}“It wasn’t hard to read,” he said. {step lucan>rahimi toward 0.6 now confesses}{+}“I wrote four hundred. I wrote it as clearly as I’ve ever written anything.{/step} And the nurse, Maricel Bautista, she did what it said, {step lucan>maricel away 0.6 recalled blames}and I let the day team think it was her.{/step} {step ifeoma>lucan toward 0.7 recalled helps}Sister Eze stopped it. If she hadn’t been reading charts in the dark, he’d be dead,{/step} and I’d be telling you about the pump.”

{rahimi>lucan}“This form would have got you through your board, Dr. Marchbanks.”

{lucan>rahimi}“Yes.”

{rahimi>lucan}“So why am I being told?”

{lucan>rahimi}“Because it would have got me through my board.”

{step rahimi>lucan away 0.3 now ignores}Professor Rahimi turned her chair, and looked out at the man with the bottles until he had finished.{/step} {step rahimi>lucan away 0.7 denied rejects}{rahimi>lucan}“I’m not going to put you out,” she said.{/step} {+}“I had intended to. Six months more, under somebody who frightens you. I’ll ask Sister Eze if she has a preference. {step rahimi>lucan away 0.3 now orders}And you’ll find that nurse today, before she hears it from the laundry.{/step}”

{scene: the ward | haddad, lucan, maricel, ifeoma | Saturday}
Mr. Haddad was to go home on the Saturday. By ten he was sitting on Bed Nine in his overcoat, with a hat on his knee, waiting for his daughter Rima, who had gone to argue with the pharmacy and could be heard doing it from two floors up the stairwell. {step lucan>haddad toward 0.3 now seeks}The doctor pulled the curtain round the two of them and sat down on the end of the bed,{/step} which is not allowed.

{lucan>haddad}“There’s something I’d like to tell you, before you go.”

{haddad>lucan}“There was no kink,” said Mr. Haddad.

{lucan>haddad}“No.”

{haddad>lucan}“For thirty years I rode on the trams to see who had made a mistake. I know the face. That lady has a good one, but she ran with her eyes.”

{lucan>haddad}“It was my mistake, not hers. {step lucan>haddad toward 0.7 now apologises}I could have killed you. I’m so sorry.”{/step}

Mr. Haddad thought about it. He turned the hat a quarter round, and a quarter again.

{step haddad>lucan toward 0.5 now forgives}{haddad>lucan}“Six minutes,” he said. {+}“My wife once took the wrong train and was four years in Cyprus. Six minutes I can give you.{/step} But you must eat in the mornings. I have heard your stomach, when you listen.”

When he put the curtain back, Maricel was at the next bed, counting tablets into a cup. {step maricel>lucan away 0.3 now ignores}She did not look at him.{/step} She had not looked at him on Thursday either, when he had gone all the way to Tooting on two buses, and stood in the hall of her building and said it to her through the chain. {step lucan>maricel toward 0.6 recalled apologises}He had said that he was ashamed.{/step} It was she who had been sent home for two days without pay.

{lucan>maricel}“They’ve put the days back,” he told her. {+}“I saw it on the sheet.”

{maricel>lucan}“I saw it.”

{lucan>maricel}“Is there anything else that I could—”

{step maricel>lucan away 0.3 now mocks}{maricel>lucan}“I’ve had better apologies,” said Maricel.{/step} {+}“I had one from a man who ran over my foot.” She snapped the lid on the cup. {+}“{step lucan>maricel toward 0.4 planned helps}You’ll take my Christmas Eve,{/step} the whole night, and you’ll tell my children’s choir why I can suddenly come.”

{lucan>maricel}“I don’t sing.”

{maricel>lucan}“It’s not for your singing.” But the corner of her mouth had gone in, and {step maricel>lucan toward 0.4 now trusts}she gave him the cup to carry.{/step}

At the desk Ifeoma had gone back to her charts, and to all appearance had seen nothing since the spring. {step lucan>ifeoma toward 0.5 wished thanks}He would have liked to say a great deal to her.{/step} There was a way she turned a page, however, that did not invite it; so he only stood there until she got to the bottom. {step ifeoma>lucan toward 0.5 now gives}Then she took the pen out of her breast pocket, her own, the good one, and laid it down on the cover of the incident book, with the clip toward him.{/step}

{step ifeoma>lucan toward 0.4 denied comforts}{ifeoma>lucan}“I’m not being kind,” she said.{/step} {+}“There’s always a next one.”
