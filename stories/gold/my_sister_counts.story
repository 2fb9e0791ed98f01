+++
title = "My Sister Counts"
manner = "first person, a narrator whose name others use only now and then; straight quotes, straight apostrophes"
[[characters]]
id = "tempe"
name = "Temperance Adeyemi"
aliases = ["Tempe", "Miss Adeyemi"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "sade"
name = "Folasade"
aliases = ["Sade"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "kowalczyk"
name = "Mr. Kowalczyk"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "prentice"
name = "Ms. Prentice"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "dad"
name = "Dad"
aliases = ["Mr. Adeyemi"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "auntie"
name = "Auntie"
aliases = []
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "mum"
name = "Mum"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: the stairs of the tower block | tempe, sade, kowalczyk}
The lift died on the Monday, so by the Thursday my sister knew that there were two hundred and eight stairs up to our front door, that sixteen of them were chipped, and that somebody on the sixth floor was having haddock.

{sade>tempe}"Hundred and four. That's half."

{tempe>sade}"Good. Then we can have a rest at half."

{sade>tempe}"You don't rest at half," she said. {+}"You rest at a hundred."

{tempe>sade}"We've gone past a hundred."

{sade>tempe}"I know. You were talking."

She is eight. She has a red coat with the label showing, and she doesn't look where she's going, because she looks at what she's going on. I had the shopping and both the school bags. I don't know if she always counted. She might have. It's the kind of thing Mum would have known, and by the time it came to me to know it, it was March, and there wasn't anybody left to ask.

On the ninth landing Mr. Kowalczyk was sitting on his tartan trolley, getting his breath. He's eighty. He'd been doing it in stages, he told us, like the Himalayas.

{kowalczyk>tempe}"It's today," he said, {+}"the lady?"

{tempe>kowalczyk}"Four o'clock."

{kowalczyk>tempe}"You tell her from me that I have your spare key, and never did I need it. You tell her there is no noise. I would like it if there was some noise."

He bent down to the red coat. {kowalczyk>sade}"So, boss. How many?"

{sade>kowalczyk}"A hundred and forty-four."

{kowalczyk>sade}"Like yesterday."

{sade>kowalczyk}"It'll be the same tomorrow."

{kowalczyk>sade}"That," said Mr. Kowalczyk, {+}"is what I like in it."

{scene: the kitchen of the flat | tempe, sade, prentice, dad}
I'd cleaned the kitchen so hard that it looked like someone had died in it. Then I thought about that, and I put a cereal packet out.

At nine minutes past there was a knock, and then quite a long bit where nobody could speak.

{prentice>tempe,sade}"Thirteen floors," said the woman on the mat, when she was able to.

{sade>prentice}"Two hundred and eight stairs. And six at the front, but you can't count those, those are outside."

{prentice>sade}"Then you'll be Folasade. I'm Ms. Prentice." She had kind shoes and a bad folder, one of the ones that won't shut, and she put on her glasses to look in it.

{prentice>tempe}"And you must be Temperance Adeyemi?" she asked me.

{tempe>prentice}"Tempe's fine."

{sade}"One," said my sister.

{prentice>sade}"One what, love?"

{tempe>prentice}"She counts things," I said quickly. {+}"It's only counting. Do you want some tea?"

You could see her seeing everything: the rota, the drawing of a bus, the cereal. She wrote down something short. I gave her the mug without a chip.

{prentice>tempe}"And your dad's at work?"

{tempe>prentice}"Asleep. He's on nights, he does the 42 and the 17. He gets up at five, and we all have tea, and then he goes. It works out."

{prentice>tempe}"And how's he been in himself?"

{tempe>prentice}"He's fine."

{sade}"Two."

{prentice>tempe}"It must be a great deal for you, though. School, and this. You've got exams."

{tempe>prentice}"It's just being organised."

{prentice>sade}"Who gets you up in the morning, Sade?"

{sade>prentice}"She does. At ten past seven. She says 'Up' five times, and the fifth one's loud."

{prentice>sade}"And who gets your sister up?"

Sade opened her mouth, and nothing was in it. I had never seen that before. She looked over at me, really quite politely, in case I had the number on me.

{tempe>prentice}"I've got an alarm," I said.

{prentice>sade}"And have you got plenty to eat in the house?"

{sade>prentice}"Four eggs. Eleven fish fingers, but she's going to say they're for tomorrow. There's nine pounds sixty in the tin. It was ten but I broke a cup."

{tempe>prentice}"She didn't have to pay for it," I said. {+}"I never made her pay for it!"

{sade>tempe}"I wanted it to come out right."

Ms. Prentice took her glasses off and let them hang. I thought, this is it, this is the face they do. She didn't ask me the next one either.

{prentice>sade}"Does she ever lose her temper with you? You can tell me. You won't get anyone in trouble."

{sade>prentice}"Six times, since March. One of them was me and one was the toaster."

{prentice>sade}"And do you ever see her cry?"

{sade>prentice}"No," said Sade, and I breathed out. {+}"Not see. She does it in the bathroom with the tap on. I count taps. It's forty-one, but I didn't see any of them, and you said see."

The thing about our kitchen is that there's nowhere in it to look. There's a window, but it's only sky.

{tempe>prentice}"It's a noisy tap," I said. {+}"It's the pipes. I'm fine. Honestly, we're absolutely, everything's fine."

{sade}"Four," said my sister sadly. She had her exercise book out by then, the green one that I'd thought was spellings. She ruled things in it. She was always ruling things. She turned it around on the table and pushed it across, past the cereal, and it wasn't spellings.

It was gates: four sticks and one across, four sticks and one across, tiny, in rows, filling up the page and the one before. She'd ruled a line down the middle. On the left, at the top, it said FINE.

{prentice>sade}"What's this one, sweetheart?"

{sade>prentice}"It's when she says it. It was four hundred and eight and now it's four hundred and twelve. I do it when I'm supposed to be asleep as well. She says it on the phone to Auntie. She says it to Dad when he goes, he says 'All right?' and she says 'Fine,' and then he says 'Fine,' but I don't do his, I haven't got the paper."

{prentice>sade}"And on this side?" The other half of the page was perfectly clean. {+}"It says NOT."

{sade>prentice}"That's for when she says she isn't."

{prentice>sade}"But it's empty."

{sade>prentice}"I know it is," Sade said. {+}"I keep it ready."

The door of the bedroom had come open, I don't know when. Dad was standing there in his vest and his uniform trousers with a crease down his cheek from the pillow. He was reading the green book upside down across the whole of the kitchen, and I could see he'd got to the top of it, and that he could read it fine. Five.

{dad>tempe}"Tempe," he said, not very loud. {+}"Forty-one?"

{prentice>dad}"Mr. Adeyemi, come and sit down. Please. Nobody's taking anyone anywhere."

She waited while he got to a chair, and then she did a thing I've thought about since: she shut the folder, all the way, and held it shut with her elbow. {prentice>tempe}"I'm not the police. I'm a woman with a list. I've got an hour of somebody's time on it, some mornings, and a bit of money, and a lady who is good with taps. But I can't put in for a thing that no one says. So I'll ask it once, Miss Adeyemi, and whatever you tell me, I'll write down that and nothing else. How are you?"

I looked at the sky. I looked at Dad, and he was looking at me as if I was a road that he'd driven every night for years and had just noticed had houses on it. I looked at the page, at the clean side, with its line so straight. She must have used the edge of the cereal packet. She must have done it months ago, and carried it up and down those stairs.

{tempe>sade}"I'm not," I said. It came out about the size of a pea. {+}"I'm not fine, Sade."

My sister picked up her pencil and licked it. She found the place, right up at the top of the right-hand side, and she made one stroke there, very upright, and she took her time about it.

{sade>tempe}"One," she said. Then she came around the table and leaned on me, the whole of her, red coat and all, the way you'd lean on a wall. {+}"You can rest at one."
