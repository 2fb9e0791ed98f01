+++
title = "Lower"
manner = "training-montage fan fiction, past tense, dash dialogue: short scenes, a nun who hunts, a recruit, a big man, surnames and epithets"
[[characters]]
id = "walburga"
name = "Sister Walburga"
aliases = ["Sister", "the nun", "the old woman"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "cho"
name = "Tierney Cho"
aliases = ["Cho", "Tierney", "the recruit", "child"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "dragan"
name = "Dragan"
aliases = ["the big man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "thing"
name = "the thing in the well"
aliases = []
pronouns = "it"
kind = "thing"
present = true
+++
{scene: the cloister, Monday | walburga, cho}
At five in the morning Tierney Cho was given a broom.

{cho>walburga}—Where’s the sword?{/} she asked.

{walburga>cho}—What sword?

{cho>walburga}—The advertisement said there’d be a sword.

{walburga>cho}—The advertisement said _hunter wanted_.{/} Sister Walburga was seventy and the shape of a pepper pot. She had one tooth of gold. {+}—{step walburga>cho away 0.2 now orders}Hit me with that.{/step}

{cho>walburga}—With a broom? I’ve got a black belt, Sister. {step cho>walburga away 0.4 denied attacks}I don’t want to hurt you.{/step}

{walburga>cho}—That is very Christian. Hit me.

There was a short noise. The recruit lay on her back, and saw that the sky over the cloister was a nice clear grey.

{walburga>cho}—Lower,{/} said the nun. {+}—Again.

{scene: the cloister, Tuesday | walburga, cho, dragan}
{dragan>cho}—{step dragan>cho toward 0.3 now comforts}Is not so bad,{/step}{/} Dragan told her on the Tuesday. {step dragan>cho toward 0.4 now helps}He was holding a bag of frozen peas to the back of her neck,{/step} and it vanished in his hand. {+}—{step walburga>dragan away 0.5 recalled attacks}First week, she broke me the nose.{/step} Two times.

{cho>dragan}—How long have you been here?

{dragan>cho}—Nine years.

{cho>dragan}—And has she given you a sword?

The big man thought about it. {dragan>cho}—She gave me kitchen,{/} he said.

{walburga>dragan,cho}—I hear talking!{/} came the voice from the cloister. {+}—Do I hear somebody who is rested?

{cho>walburga}—No, Sister!

{dragan>cho}—You should not shout,{/} whispered Dragan. {+}—Now she knows you have breath.

{scene: the bell stairs, Thursday | walburga, cho, dragan}
On Wednesday it was buckets. On Thursday it was buckets on the bell stairs, with the eyes shut, and the old woman sitting at the top in a deckchair with a stopwatch and a bag of humbugs.

{walburga>cho}—A hundred and eleven. What did you hear?

{cho>walburga}—When?

{walburga>cho}—On the sixtieth step.

{cho>walburga}—My own knees,{/} panted Cho. She put the buckets down. {+}—I don’t know. Water. Was I meant to be listening?

{walburga>cho}—You are meant always to be listening. It does not come with a drum. What does it come with, Dragan?

{dragan>walburga}—With somebody you love,{/} said the big man, from the landing. He said it to the wall.

{cho>dragan}—What does that mean?

{walburga>cho}—It means it borrows a voice. It is lazy, like everything wicked; it has none of its own.{/} The stopwatch clicked. {+}—So. Who would it use for you?

{cho>walburga}—Nobody.

{walburga>cho}—Tierney.

{cho>walburga}—{step cho>walburga toward 0.5 now confesses}I haven’t got anybody, Sister.{/step} That was in the advertisement too.

{step walburga>cho away 0.2 denied orders}For once the nun didn’t tell her to do it again.{/step} {step walburga>cho toward 0.5 now gives}She held out the bag of humbugs.{/step} It was, Dragan said later, without precedent.

{scene: the refectory, Saturday | walburga, cho, dragan}
{dragan>cho,walburga}—Soup!{/} announced Dragan.

{walburga>dragan}—Leeks?

{dragan>walburga}—Leeks.

{step cho>walburga away 0.3 now attacks}The broom came down out of the rafters, handle first, at the back of the old woman’s head.{/step} It had taken Cho an hour and a quarter to get up there. Sister Walburga put up a hand, without turning, and caught it.

{walburga>cho}—{step walburga>cho toward 0.4 now praises}Better,{/} she said.{/step}

{cho>walburga}—Better? I didn’t make a sound!

{walburga>cho}—You smelled of humbug. But you came from downwind, and you did not announce yourself, and you waited until I was hungry. Come down and eat.

{cho>walburga}—I can’t.

{walburga>cho}—Why can you not?

{cho>walburga}—I’ve got cramp.

{dragan>cho}—{step dragan>cho toward 0.4 planned helps}I fetch ladder,{/step}{/} said the big man happily. {+}—Stay, stay. First time I got stuck in the chimney.

{scene: the well, Sunday night | walburga, cho, dragan, thing}
It came on the Sunday, without a drum. They had taken the lid off the well at dusk and stood around it, three of them, with a lantern, and for a long time there was nothing but the cold.

{walburga>cho}—{step walburga>cho toward 0.4 now helps}Whatever it says to you, don’t answer it,{/step}{/} said Sister Walburga. {+}—If you answer, it has the end of the string.

{cho>walburga}—And then what?

{walburga>cho}—Then it pulls.

Something splashed, a long way down. A small boy’s voice came up the shaft, very clear and rather cross.

{thing>dragan}—{step thing>dragan away 0.7 now lies}Dragan! You said you’d wait for me!{/step}

The big man made a sound as if he’d been punched. He had taken a step {step cho>dragan toward 0.8 now helps}before Cho got him by the belt.{/step}

{cho>dragan}—{step cho>dragan toward 0.5 now comforts}It isn’t him. Dragan, look at me.{/step} What’s in the soup?

{dragan>cho}—He is nine,{/} said Dragan, weeping. {+}—He is only nine, he can’t swim.

{cho>dragan}—What’s in the soup?

{dragan>cho}—Leeks.

{cho>dragan}—What else?

{dragan>cho}—Potato. Bay leaf. One…{/} He wiped his face with his wrist. {+}—One carrot, for the colour.

Down there it was quiet. The thing in the well was thinking. When it spoke again it had come a good deal nearer, and it had found another voice to do it in, and that one was old, and had a gold tooth in it.

{thing>cho}—Tierney,{/} it called. {+}—{step thing>cho away 0.7 now lies}Help me up, child.{/step}

The recruit looked at the nun. The nun was standing at the other side of the well, with her lips pressed shut. Her eyebrows had gone up nearly to her veil. In seventy years, you would have said, nobody had paid her a compliment like it.

Cho did not answer. She let go of the belt, and picked the broom up off the grass; and she waited until there were fingers on the rim; and then, {step cho>thing away 0.9 now attacks}lower than she ever had in her life, she hit it.{/step}

There was a scream, a splash, and a silence. Dragan put the lid back. He sat down on it.

{walburga>cho}—So,{/} said Sister Walburga at length. Her voice was not quite steady. {+}—{step walburga>cho toward 0.5 now comforts}You told me that you had nobody.{/step}

{cho>walburga}—{step cho>walburga toward 0.7 now confesses}I hadn’t. On Thursday.{/step}

{walburga>cho}—Hm.{/} The old woman dug under her scapular, and drew something long and narrow out from between her shoulder blades, and {step walburga>cho toward 0.7 now gives}held it across the well, hilt first.{/step} {+}—It wants oiling. Don’t wave it about.

{cho>walburga}—Is that the sword?

{dragan>walburga}—Nine years!{/} said Dragan. {+}—{step dragan>walburga away 0.3 now blames}Nine years I make soup!{/step}

{walburga>dragan}—{step walburga>cho toward 0.4 now praises}And who was holding whose belt?{/step}{/} asked the nun. {walburga>dragan,cho}—Bed, both of you. Tomorrow it is buckets.
