+++
title = "The House in Balham"
manner = "comedy in a London lodging house, 1956, third person past: a bus conductor has told his wife that he owns the house, and landlady and lodgers must play along; six voices of many origins, sham titles, asides in whispers, a child; curly double quotes"
[[characters]]
id = "zeke"
name = "Ezekiel Brathwaite"
aliases = ["Zeke", "Ezekiel", "her husband", "daddy"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "gogarty"
name = "Mrs. Gogarty"
aliases = ["Bridie", "the landlady", "the housekeeper", "Mrs. G", "the proprietor"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "banerjee"
name = "Mr. Banerjee"
aliases = ["Banerjee", "Mr. Library", "the library"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ludwik"
name = "Ludwik"
aliases = ["Major", "the Pole"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ianthe"
name = "Ianthe"
aliases = ["Mama", "his wife"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "joy"
name = "Joy"
aliases = ["the child", "the little girl"]
pronouns = "she"
kind = "person"
present = true
+++
{scene: the kitchen of a lodging house | zeke, gogarty, banerjee, ludwik}
{gogarty>zeke}“You told her _what?_”

{zeke>gogarty}“I tell her I have a house.” Zeke had both elbows on the oilcloth and his face in his hands. He was still in uniform, with the ticket machine on. {+}“In the first letter. It was only a manner of speaking, Mrs. G. I had a key.”

{gogarty>zeke}“You’ve the second back, with use of the ring!”

{zeke>gogarty}“And she write to ask how many bedrooms. So what I could say? I count them.”

{banerjee>zeke}“All of them?” asked Mr. Banerjee, who had lowered his book. {+}“Mine as well?”

{zeke>banerjee}“You’re the library.”

{ludwik>zeke}“And me? What am I?”

{zeke>ludwik}“I say it have a billiard room, Major.”

The Pole bowed from where he was, at the stove, without letting go of his egg. He’d flown bombers; he now made ice cream at Clapham; he had held no rank for eleven years but the one that Zeke had given him.

{banerjee>zeke}“This is, strictly, a fraudulent misrepresentation as to title. When does the lady arrive?”

{zeke>banerjee}“Tomorrow. Eight in the morning, Waterloo.”

{gogarty>zeke}“Well, that’s a mercy. You’ve the whole night to think of how to tell her,” said the landlady. She took hold of the kettle as if by the scruff. {+}“Three years! And she paying for stamps.”

Overhead the bell jangled. They heard the front door, which was never locked before ten; they heard feet, two big and two small, upon the good lino, and a thing set down that might have been a trunk.

{ianthe>zeke}“Ezekiel?” The voice was rich, and carried. {+}“The boat come in early. We take a taxi. Ezekiel Brathwaite, where you is? You have a lovely hall!”

He’d gone the colour of the stove. He looked at none of them. He looked at the tap.

{ludwik>gogarty}“Madame,” said Ludwik softly. {+}“For one night.”

{gogarty>ludwik}“I will not. It’s my own house. I buried a husband to get it.”

{ludwik>gogarty}“In the war we have hidden whole squadrons in a barn. You have only to hide one owner.”

{gogarty>ludwik}“And what am I supposed to be, the cow?”

{banerjee>gogarty}“I believe,” whispered Mr. Banerjee, shutting his finger in the book, {+}“that you might be the housekeeper.”

{scene: the same kitchen, with the wife | zeke, gogarty, banerjee, ludwik, ianthe, joy}
She had a yellow hat with a bird on it and a little girl by the hand. She kissed her husband first. It took some time; the ticket machine went off and printed fourpenny singles on to the floor. After that she held him away from her, and looked over his shoulder.

{ianthe>zeke}“And who is all these people in your kitchen?”

{zeke>ianthe}“This is, ah. This here is Mrs. Gogarty, Ianthe. Who does for me.”

{gogarty>ianthe}“I do, ma’am,” said Mrs. Gogarty between her teeth. {+}“Morning and night.”

{ianthe>gogarty}“Charmed. You’ll show me where you does keep the flour. And the gentlemen?”

{banerjee>ianthe}“I am the—I am reading in the library.”

{ludwik>ianthe}“And I,” said the other, clicking his heels, and the egg dropped off the spoon, {+}“am come for the billiards.”

{joy>zeke}“Is that my daddy?” The child said it to the ticket machine. {+}“He’s short.”

{zeke>joy}“You was a baby,” said Zeke. He’d got down on one knee to be shorter. {+}“You did fit in a hat. You’re Joy.”

{joy>zeke}“I know that. Which is my bedroom?”

{zeke>joy}“Well, now. Which one you would like?”

{joy>zeke}“With the balcony. You draw it in the letter.”

{gogarty>zeke}“Is it a balcony now?” said the housekeeper.

{zeke>gogarty}“Small balcony. Over the yard.”

{gogarty>zeke}“That’s the coal-house roof!”

{ianthe>zeke}“She talk to you so?” Ianthe had drawn out the one good chair and sat, with her gloves in her lap. {+}“I worked for people nine years in Bridgetown, and if I did say ‘coal-house’ in that voice, I’d be out before it reach the end.”

{zeke>ianthe}“She’s very attached to the house.”

{gogarty>zeke}“I am, God help me. I’ve a feeling for it you wouldn’t believe, sir.”

{banerjee>ludwik}“It’s the _sir_ that will sink us,” muttered the library.

{ludwik>banerjee}“Hush. Look natural. Read something.”

{banerjee>ludwik}“I’ve been reading the same line since she came in. It’s about perjury.”

{ianthe>ludwik}“What they whispering about? You, mister. With the egg. How you know my husband?”

{ludwik>ianthe}“I take his bus, madam. In every weather. There was a morning, it’s now two winters ago, when I was sitting on the top deck and did not want any more to get down from it; not at Clapham, not anywhere. At the depot he came up. He put off the lights, and he sat by me, and he did not ask me for the fare.” He’d bent to the floor, for the egg, so that they had only his back. {+}“We went home on foot. That’s how I come here. For the billiards.”

Nobody seemed to have a line ready after that one.

{joy>ianthe}“Mama, there’s no bird in the clock.”

{ianthe>joy}“Don’t touch, Joy.”

{joy>ianthe}“And there’s a paper on the wall with rules. ‘No vis—’ What’s this word?”

Three men moved at the same time, but she’d been to a good school, and she was under the shelf.

{joy}“‘No visitors after nine. No frying. Baths,’ one and a six, ‘by arrangement. Rent Fridays. Signed, B. Gogarty.’” She turned around, pleased. {+}“It spell so. _Prop_.”

The kettle, which should have boiled, didn’t.

{ianthe>banerjee}“You, sir. You have the face of a truthful man. What it stand for, prop?”

{banerjee>ianthe}“It could be a number of things, madam. It could be, for example, a support.”

{ianthe>banerjee}“A support.”

{banerjee>ianthe}“I’m sitting for the Bar in June,” he said wretchedly. {+}“I beg that you won’t ask me on oath.”

{zeke>ianthe}“Leave him, Ianthe. Leave the man alone.” Zeke was still down on his knee. He took off the machine by its strap and he laid it on the oilcloth, and the cap on top of it. {+}“I don’t own no house. I have a room, second back. It hold a bed and a chair, and to open the drawer you have to get up on the bed. I did mean to tell you on the train.”

{ianthe>zeke}“On the train.”

{zeke>ianthe}“I had it written out on the back of a waybill.”

{ianthe>zeke}“Let me see it.”

He found it for her, in the inside pocket, folded small. She read the whole of both sides with her lips moving, and the bird moved too.

{ianthe>zeke}“‘Forgive me’ has an _e_ on the end,” said his wife.

{zeke>ianthe}“Yes, Ianthe.”

{ianthe>zeke}“You think I’m a fool? Three years he tell me he living in a mansion, and every week the money come in the same brown envelope, two pound ten, from a man with a billiard room! I knew from the Christmas. My cousin Merle pass here to see.”

{zeke>ianthe}“You _knew?_”

{ianthe>zeke}“I was waiting to see how many bedrooms you would build.”

{gogarty>ianthe}“He’d got to seven,” said Mrs. Gogarty. {+}“I’ve only five.” And she pulled her apron off over her head and hung it on its nail, and stuck out a hand that was red from the wrist down. {+}“Bridie. It’s my house. I’m sorry about the flour.”

{ianthe>gogarty}“I was rude to you.”

{gogarty>ianthe}“You were grand. I was in service myself, in Dalkey; I was enjoying it. Will you tell me what you want done with him?”

{ianthe>gogarty}“What it say there about the coal-house?”

{gogarty>ianthe}“He can’t sleep in the coal-house, the coal’s coming.”

{joy>zeke}“Is it a real balcony?” asked a voice at the level of the table. It had taken the cap, and was wearing it. {+}“Or is it lies?”

{zeke>joy}“It’s a roof, Joy. You climb out by the window. You can see the trains.”

{joy>zeke}“All of them?”

{zeke>joy}“Every one to Brighton.”

The little girl considered this. {joy>ianthe}“I’ll take it,” she said.

{ianthe>ludwik}“Major,” said Ianthe, rising, and taking the pins out of the bird, {+}“put down that egg and bring in my trunk. Mr. Library, fetch me that rule off the wall. What time it is?”

{banerjee>ianthe}“Twenty minutes to ten, madam.”

{ianthe>gogarty}“Then I’m a visitor after nine. Bridie, you have any rum?”

{gogarty>ianthe}“For medicinal purposes,” said the proprietor, {+}“I’ve a crate.”
