+++
title = "The Hallorans"
manner = "a family of one surname in the manner of the nineteenth century: titles, a father and a son of one first name, an aunt by her maiden name"
[[characters]]
id = "father"
name = "Mr. Edmund Halloran the elder"
aliases = ["Mr. Halloran", "old Mr. Halloran", "Edmund", "Papa"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "mother"
name = "Mrs. Halloran"
aliases = ["Charlotte", "Charlotte Fane", "Mama", "C."]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "son"
name = "Mr. Edmund Halloran the younger"
aliases = ["Mr. Edmund", "young Mr. Halloran", "Edmund", "Ned"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "honoria"
name = "Miss Halloran"
aliases = ["Honoria"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "letitia"
name = "Miss Letitia"
aliases = ["Letty"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "aunt"
name = "Miss Fane"
aliases = ["Drusilla", "Aunt Drusilla", "Miss Drusilla Fane", "D."]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "quist"
name = "Mr. Quist"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "mulready"
name = "Mulready"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "dempsey"
name = "Miss Dempsey"
aliases = []
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "dolly"
name = "Dolly Prior"
aliases = ["Dolly"]
pronouns = "she"
kind = "person"
present = false
+++
{scene: the drawing-room at Mount Prospect | father, mother, son, honoria, letitia, aunt, quist, mulready}
There were two gentlemen at Mount Prospect to whom a letter for Edmund Halloran, Esquire, might with propriety be given; and Mulready, who had brought up the post in that house for twenty years, had long ago resolved the difficulty by giving anything that looked like a bill to Mr. Edmund Halloran the younger, and all the rest to Mr. Edmund Halloran the elder. The system had its merits. It failed upon the evening of the fourteenth of November, when there came up upon the tray a paper so yellow, so rubbed, and so oddly folded, being sealed with a wafer and having no envelope at all, that Mulready could make nothing of it, and carried it to the larger of the two.

{father>mulready}“What’s this?” said Mr. Halloran. {+}“It has been in a puddle.”

{mulready>father}“So I thought myself, sir.”

{mother>father}“Is it from the bishop, my dear?” inquired Mrs. Halloran, without very much hope.

It was not from the bishop. Mr. Halloran opened it, standing upon his own hearth-rug with his coat-tails to his own fire, and was seen by his assembled family to read it through, to turn crimson, and to read it through again. They were all there, for it was Thursday, and on Thursdays Mr. Quist, the curate, came to drink tea and to be in love with Miss Halloran; which he had now done for three winters, in perfect silence as to the second part of it.

{quist>honoria}“The _Mercury_ is exceedingly interesting to-day,” Mr. Quist was observing to her, from behind the muffins. {+}“They are pulling down the old post-office in Castle Street. It appears that at the back of the counter—”

{father>son}“Edmund!” said Mr. Halloran, in a terrible voice.

{son>father}“Sir?”

{father>son}“Be so good as to inform me who is D.”

Young Mr. Halloran laid down his teaspoon. He was three-and-twenty, and had the face of an honest man, and owed three hundred and forty pounds.

{son>father}“I beg your pardon, sir. Who is who?”

{father>mother,honoria,letitia,aunt,quist}“Who is D., he asks! Here is a young man with no profession, who can’t pass his tailor’s door unless it be dark, and he receives by the common post, under my roof, a letter from a female; and such a letter! I’ll not read it aloud. There are ladies in the room.”

{letitia>father}“Oh, Papa, do!” said Miss Letitia.

{father>letitia}“Certainly not. Hold your tongue, miss, and listen to this. ‘My answer is Yes. It was Yes upon the stairs, and I should have told you so, only that C. came by with the candle. I am not clever, and cannot say it as you did. But if you will come to me upon Thursday I will say it again as often as you like; and if you do not come, I shall know that you have repented of the question, and will never speak of it to any creature so long as I live. D.’”

He struck the paper with the back of his hand. {father>son}“Upon the stairs, sir! Whose stairs?”

{letitia>honoria}“There’s Dolly Prior,” said Miss Letitia, who was seventeen, and had never been so happy. {+}“The Priors have a very steep staircase.”

{honoria>letitia}“Dolly Prior cannot spell ‘repented,’ Letty. I should look rather at the circulating library.” Miss Halloran had been for eight-and-twenty years the eldest daughter, and had taken the moral tone along with the keys. {+}“There is a Miss Dempsey there, with ringlets.”

{son>honoria}“Upon my honour, Honoria, I never exchanged ten words with Miss Dempsey.”

{honoria>son}“It need take only the one, it seems.”

{quist>honoria}“One word may contain a great deal,” said Mr. Quist, gazing at her; and having thus gone further in a moment than in the three years preceding it, he was seized with horror, and ate a muffin.

{mother>father}“But who is C.?” said Mrs. Halloran. {+}“Who came by with the candle?”

{father>mother}“What can it signify, Charlotte, who came by with the candle? Some slattern of a housemaid. I ask for the name of the lady!”

Now there sat in the corner beyond the lamp, with a quantity of grey netting in her lap, the sister of Mrs. Halloran, Miss Drusilla Fane; and no one in the room had looked at her, because no one ever did. She had come to that house to be of use when Honoria was born. She had forty thousand pounds in the Funds, a slight cough, and a habit of leaving the room when there was music. It chanced that Mr. Edmund, in the course of looking everywhere except at his father, looked at his aunt. The netting had slipped down from her knees. She had not observed it. Her eyes were upon the yellow paper as it went to and fro in the lamplight in that large, warm, well-kept hand; and there was in her face what the young man had never in his life seen there before, nor thought of looking for, which was youth.

He was not quick, but he was fond of her. He considered the wafer, and the fold; he remembered something that had been said about a counter; and he looked from his aunt to his father, and from his father to his mother, who had been Charlotte Fane.

{son>father}“It is mine, sir,” said Ned.

{father>son}“I know very well that it’s yours! Whose else should it be?”

{son>father}“Just so, sir. I only wished to say that I don’t deny it.”

{father>son}“And the name?”

{son>father}“I can’t tell you the name. I behaved very ill to her. I asked her a thing upon the stairs, and then I—I believe that I forgot about it.”

{letitia>son}“Oh, Ned! _Forgot?_”

{honoria>son}“I had not thought it of you, Edmund,” said Miss Halloran.

{father>son}“No more had I. I am ashamed of you, sir, and I speak as one who knows what it is to have possessed a woman’s affections. Forgot about it! When I offered to your mother, I did not close my eyes for a week. You’ll go to this unhappy girl to-morrow, and tell her that you are a scoundrel.”

{son>father}“I think she knows it, sir. I think that it is a good deal too late.”

{mother>father}“Let me look at it,” said Mrs. Halloran.

She was a stout and placid lady, and it was not often that she asked for anything; so that her husband gave it up to her from mere surprise. She held it near the lamp. She read it from the beginning to the end, and turned it over and read the direction, and the little she could of the post-mark; and it was remarked by Letty afterwards that Mama had been far longer about it than Papa, considering that Papa was the slower reader. When she had finished, it seemed to her to be necessary to take off her spectacles.

{mother>father}“I never could make out these modern hands,” she said. {+}“I dare say that I am stupid. I suppose I always came by with a candle, when I was wanted somewhere else.”

{father>mother}“What are you talking of, my love?”

{mother>father}“I was talking of housemaids, Edmund.”

And she got up, and crossed the whole of the carpet to the corner beyond the lamp, and there put the paper into her sister’s lap; and, bending, which was no small matter for her, picked the netting up and laid it over the top. {mother>aunt}“You had better have the care of it, Drusilla. You have always been so good at keeping things.”

{aunt>mother}“Thank you, Charlotte,” said Miss Fane.

{scene: the staircase at Mount Prospect | aunt, son, father}
She was on the stairs when he found her, a little after ten, upon the first landing. She had set her candle down upon the sill.

{son>aunt}“Aunt Drusilla—”

{aunt>son}“How much is it that you owe, Ned?”

{son>aunt}“Three hundred and forty pounds. But I didn’t do it on that account! I never thought of it.”

{aunt>son}“I know you did not. I was looking at you. That is why I am going to pay it; and if you should thank me, I’ll pay only the tailor.”

He did not thank her. He stood by, and after a moment he asked her, as one might ask after an old fever, whether she had minded it very much.

{aunt>son}“I minded it until about seven o’clock this evening.” Miss Fane gave her small cough, which, now that he listened to it, was extraordinarily like a laugh. {+}“Only think, my dear! Eight-and-twenty years I have passed him the toast, and I have said to myself at every slice of it, He has read my letter, and can eat. And he had never read it. He was merely stupid! I have not felt so light since I was a girl.”

{son>aunt}“And if he had? Would you have been happy, do you suppose?”

She had taken up her candle, to consider the question by the light of it, when a door was flung open below, and there, upon the mat, with his watch in one hand and his own bedroom candlestick in the other, old Mr. Halloran stood and looked up to where she stood and looked down; and just so, for anything that he could remember of it, they might have stood before.

{father>aunt}“Drusilla!” he called. {+}“Will you or won’t you? Charlotte wants to know if you will take anything.”

It was a question upon the stairs, and she had had a good while to think over her reply.

{aunt>father}“No, Edmund,” said Miss Fane; {+}“I thank you; no.”
