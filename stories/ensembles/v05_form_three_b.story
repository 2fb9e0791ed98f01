+++
title = "Form Three B"
manner = "a staff room in Cape Coast, third person past: six teachers and a boy at the door over a leaked examination; two who share a surname and no longer a house, Madam, Sir, Coach, Osofo, Miss; a confession made by the wrong person; half untagged; curly double quotes"
[[characters]]
id = "head"
name = "Mrs. Ankrah"
aliases = ["Madam", "the headmistress"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "kofi"
name = "Mr. Mensah"
aliases = ["Kofi", "Sir", "the mathematics master"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "esi"
name = "Mrs. Mensah"
aliases = ["Esi", "Madame", "the French mistress"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "coach"
name = "Mr. Quaye"
aliases = ["Coach"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "amissah"
name = "Reverend Amissah"
aliases = ["Osofo", "Reverend", "the chaplain"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "adjoa"
name = "Miss Boateng"
aliases = ["Miss", "Adjoa", "the newest of them"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "emmanuel"
name = "Emmanuel"
aliases = ["the boy"]
pronouns = "he"
kind = "person"
present = true
+++
{scene: the staff room | head, kofi, esi, coach, amissah, adjoa, emmanuel}
The fan in the staff room had two speeds, off and broken, and on the morning of the mathematics mock it was off. Someone had put a sheet of foolscap in the middle of the table, and six adults were keeping their tea away from it.

{head>kofi}“You are certain,” said the headmistress, {+}“that it’s yours?”

{kofi>head}“Madam, I set it. Question four has my own goat in it.”

{coach>kofi}“Why do you always put a goat?”

{kofi>coach}“Because everybody has seen one, Coach. A goat is tied to the corner of a shed. What area can it eat?”

{coach>kofi}“All of it,” said Mr. Quaye. {+}“That’s goats.”

{esi>kofi}“And where did you leave it, Kofi? On the photocopier?”

{kofi>esi}“I did not leave it on the photocopier.”

{esi>kofi}“You left our marriage certificate on a photocopier. In Kumasi.”

{head>esi}“Madame, if we might have that another time,” said Mrs. Ankrah.

The French mistress inclined her head. She sat at one end of the table and the mathematics master at the other, an arrangement of four years’ standing; they had divided the books, the car and the friends, but each had refused to part with the name, there being a brass plate.

{head>amissah}“Reverend. You’re the one who found it?”

{amissah>head}“In the chapel, under a hymn board. I thought at first that it was the hymns. It said four, seven, nine, eleven.”

{coach>amissah}“Those are the hard ones,” Coach remarked.

{amissah>coach}“So somebody had done the hard ones, and in pencil, very neatly. He’d even drawn the shed.”

{esi>amissah}“He?” asked Esi. {+}“It could be a girl, Osofo. In my experience the neat ones are.”

{amissah>esi}“I withdraw the he.”

At the window the newest of them was holding her cup with both hands. She had come in September, straight from Legon. She taught English, had a bicycle, and was so far afraid of nobody but the boarders.

{head>adjoa}“Miss Boateng, you had them for prep last night. Three B?”

{adjoa>head}“Yes, Madam. From seven until nine.”

{head>adjoa}“Was anyone absent?”

{coach>head}“Emmanuel Addo was out,” said Coach. {+}“I know because he wasn’t running either. I had a boy short for the relay.”

{head>coach}“I was asking Miss.”

{coach>head}“Sorry, Madam. It’s only that I counted.”

{adjoa>head}“He asked to be excused. He told me he’d a headache.”

{kofi>adjoa}“Addo! He’s eleven per cent in algebra. He thinks that _x_ is a kiss. You’ll never tell me that he did number nine.”

{esi>kofi}“Perhaps he had a better teacher.”

{kofi>esi}“Than whom?”

{esi>kofi}“I’m speaking generally.”

{head>esi,kofi}“The two of you will sit on your hands. The paper’s to be written at ten. It’s now nineteen minutes past nine. Either I cancel, and there are a hundred and six parents on my verandah by noon, or someone tells me how many children have seen this. Who had a key to the cupboard?”

{amissah>head}“I have one, for the candles.”

{kofi>head}“I’ve one, naturally.”

{coach>head}“Mine’s on my whistle.”

{esi>head}“There were five cut. I gave mine back when I moved my dictionaries.”

{head>esi}“To whom did you give it?”

{kofi>head}“To me,” said Mr. Mensah, before she could open her mouth. He seemed to be sorry as soon as it was out. {+}“In an envelope. She had written ‘Key’ on it.”

{coach>kofi}“What else would she write?”

{kofi>coach}“I don’t know. Something. It was my birthday.”

For the first time in that whole term the French mistress looked down the length of the table. She was about to speak, and somebody knocked.

{head}“Come.”

It was a boy with a very clean shirt, and he had been crying some time ago.

{emmanuel>head}“Please, Madam, it was me. I took it. I’m the only one who has seen it. I’ve brought my own cane.”

{amissah>emmanuel}“From where?” asked the chaplain, interested.

{emmanuel>amissah}“From behind your vestry, Osofo. It’s only bamboo.”

{head>emmanuel}“Put it down, Emmanuel. How did you get into the cupboard?”

{emmanuel>head}“By the door, Madam.”

{head>emmanuel}“It was locked.”

{emmanuel>head}“By the top of the door.”

{coach>emmanuel}“There’s no top. I’ve hung nets in there. It goes up to the ceiling, Addo. Try again.”

{kofi>emmanuel}“And what is the answer to number nine?” Mr. Mensah had got up and was leaning across the foolscap on his fists. {+}“Come. You did it. It’s in front of me in your own pencil.”

{emmanuel>kofi}“It’s forty-nine pi, Sir. Less the corner.”

{kofi>emmanuel}“_Why_ less the corner?”

{emmanuel>kofi}“Since the rope goes round the shed, Sir, and then it’s a shorter rope. It’s like when you’re tired. She drew it for me with a string and a biscuit.”

The mathematics master sat down again as if he’d been let go of. {kofi}“That’s right,” he said to no one. {+}“That’s completely right.”

{esi>emmanuel}“Who’s she?” asked Esi gently.

The boy shut his mouth. He looked at his shoes, at the cane, at the picture of the Founder; he looked at everything in the room other than the window.

{emmanuel>esi}“My mother, Madame.”

{amissah>emmanuel}“Your mother sells kenkey at Elmina, God bless her,” said the chaplain, {+}“and can’t read. She told me so herself, at the font.”

{emmanuel>amissah}“She can draw.”

{head>emmanuel}“That’s loyal of you. It’s also untrue. You may wait outside.”

{adjoa>head}“No, let him stay,” said Miss Boateng.

She put her cup on the sill. It took two tries.

{adjoa>head}“It was I, Madam. I didn’t know it was the mock! There was a stack of old papers on the photocopier, and I thought that they were for scrap, and I took the top one for him to practise on. He’d asked me. He doesn’t have headaches, he comes to me on prep nights because he’s ashamed to ask in class, with everybody saying that _x_ is a kiss.”

{kofi>adjoa}“On the photocopier.”

{adjoa>kofi}“Yes, Sir.”

{kofi>adjoa}“Face up?”

{adjoa>kofi}“Face up, Sir. I’m so sorry.”

Down the table a chair creaked. Everyone waited for it. Mrs. Mensah had all the cards that one woman can hold, and she laid them, as it were, face down on the oilcloth.

{esi>head}“It’s a bad place for a photocopier,” she observed. {+}“One has one’s hands full there. I’ve nearly left things on it myself.”

{kofi>esi}“Thank you, Esi.”

{esi>kofi}“I’m still speaking generally.”

{head>adjoa}“So one boy has seen it, and he’s in this room. You might have come to me at six, Adjoa.”

{adjoa>head}“I only understood when the Reverend put it on the table. And then I was afraid, and then he came in with that stick.”

{coach>head}“Madam, what’s wrong with giving him a different one? We’ve got forty minutes. Let the others have the goat.”

{head>coach}“And who’s to write it?”

{kofi>head}“I’ll write it,” said Mr. Mensah. He had unscrewed his pen already. {+}“Five questions. With less corner. But he’ll sit it in here, where I can see him do it. I’d like to see it done. In eleven years I’ve never had one of them tell me _why_.”

{amissah>emmanuel}“You may use my desk,” said Reverend Amissah. {+}“There’s nothing in it but communion wafers, and I’ve counted those.”

{emmanuel>head}“Please, am I not going to be caned?”

{head>emmanuel}“You’re going to be examined. Most people think it’s worse.” The headmistress had picked up the bamboo, and found nowhere to put it. {+}“Coach! Do something about this.”

{coach>head}“It’d make a relay baton,” he said. {+}“Two, if you cut it.”

She went out to ring the bell. The mathematics master wrote a line, crossed out a word, and looked up, not at the boy.

{kofi>esi}“If it’s not to be a goat, what does everybody know?”

{esi>kofi}“Try a man with a key,” said the French mistress.
