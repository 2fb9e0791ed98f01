+++
title = "You Can Smell the Snow"
manner = "thriller in a ferry cabin, third person past: two women who cannot trust one another, thirty untagged lines and more in a row, listeners' beats beside the speaker's line, a repeated demand after a silence, a steward's voice through the door, whispers, absent men; curly double quotes"
[[characters]]
id = "kadri"
name = "Kadri"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "farida"
name = "Farida"
aliases = ["the woman on the lower bunk", "miss"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "steward"
name = "the steward"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "rein"
name = "Rein"
aliases = ["a man called Rein"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "henrik"
name = "Henrik"
aliases = ["Mr. Henrik", "My boss", "your boss"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "aivar"
name = "Aivar"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: cabin 6114 | kadri, farida, steward}
The key card wouldn’t take, and then it took. The woman on the lower bunk had her shoes on, and her coat buttoned up to the chin, and both her arms round a sports bag. Behind her, in the porthole, there was nothing but the Baltic with one light on it.

{farida>kadri}“You’re not Rein.”

{kadri>farida}“No,” said the other, and bolted the door.

{farida>kadri}“They told me a man called Rein. They told me a grey beard and a limp.”

{kadri>farida}“That was on Tuesday. On Wednesday he was taken off a tram. I’m Kadri. Move your feet, please, I need to see under there.”

{farida>kadri}“Taken by whom?”

{kadri>farida}“If I knew, I’d have flown. Feet, Farida.”

Farida lifted them on to the blanket. {kadri>farida}“Thank you. What have you got in the bag?”

{farida>kadri}“My clothes.”

{kadri>farida}“And under your clothes?”

{farida>kadri}“More clothes. He was to say something to me first. Rein was. About the weather.”

{kadri>farida}“It’s mild for November.”

{farida>kadri}“That isn’t it.”

{kadri>farida}“I know it isn’t. Nobody gave it to me. He had it in his head, and they’ve got his head.”

{farida>kadri}“Then I can’t know who you are.”

{kadri>farida}“I’ve a photograph of you at a New Year’s party and the number of a cabin. That’s all that I know about you. Take off your coat, would you?”

The engines came up through the mattress. A child ran along the corridor, and another ran after it, and a door slammed on them both.

{kadri>farida}“Your coat, Farida.”

{farida>kadri}“Why?”

{kadri>farida}“Because in the terminal you were the only woman who was wearing a new one. Did Rein get it for you?”

{farida>kadri}“No. Henrik did.”

{kadri>farida}“Who’s Henrik?” Farida’s fingers had got as far as the top button, and there they stopped. {+}“I’ve read your file from end to end. I’ve read about your sister’s asthma. There’s no Henrik in it.”

{farida>kadri}“My boss. At the bank. He drove me to the boat.”

{kadri>farida}“You told your boss?”

{farida>kadri}“I told him nothing. He found me in the copy room at two in the morning. He turned off the light and stood in the doorway till I was done, so that no one should come in. He said he had a daughter.”

{kadri>farida}“And has he?”

{farida>kadri}“There’s a picture on his desk.”

{kadri>farida}“They come with the frame. Give it to me.”

The coat came off. It was camel hair, with a lining of real silk; the razor went along its hem as it would along an envelope.

{farida>kadri}“But that’s new!”

{kadri>farida}“When did he give you anything before?”

{farida>kadri}“Please, you don’t have to do the sleeve as well.”

{kadri>farida}“I’m asking you. When?”

Kadri turned the collar inside out, and ran her thumb down the seam. {farida>kadri}“Never. At Christmas we all get a pen.”

{kadri>farida}“Well, here’s this year’s.”

It was grey and no longer than a tooth. At one end of it a light came on, and went off, and came on.

Somebody knocked.

{steward>farida}“Cabin service!”

They looked at one another. When the talk began again it was in less than a whisper.

{kadri>farida}“Did you order something?”

{farida>kadri}“How could I? I haven’t touched the phone. Did you?”

{kadri>farida}“I’ve been in here for six minutes.”

{steward>farida}“I’ve a bottle for you here, miss. With a gentleman’s compliments.”

{kadri>farida}“Ask him which gentleman.” Farida shook her head, hard. {+}“It has to be you. He said miss; he doesn’t know that there are two of us. Go on.”

{farida>steward}“Which gentleman is it, please?”

{steward>farida}“A Mr. Henrik. He’s up in the piano bar.”

All the colour there was had gone out of the face above the sports bag. {kadri>farida}“So he drove you to the boat, and then he got on the boat.”

{farida>kadri}“He held my umbrella for me.”

{kadri>farida}“I’m sure he did. Get rid of that one.”

{farida>steward}“Just leave it outside!”

{steward>farida}“I’m to have a signature, miss.”

{farida>steward}“But I’m not dressed!”

{steward>farida}“I’ll wait,” said the steward, quite pleasantly. {+}“I was told I’d better wait.”

In the crack beneath the door stood the shadow of two shoes.

{kadri>farida}“Where is it, Farida? It isn’t in the clothes, or in the bag. You’re not such a fool. Rein didn’t pick fools.”

{farida>kadri}“If you’re from them, and I tell you—”

{kadri>farida}“If I were from them, I’d only need to open that door.”

Farida seemed to think about that. She thought for so long that the shoes shifted, left and right.

{kadri>farida}“He’ll use his pass key in a minute. I would.”

{farida>kadri}“It was, ‘You can smell the snow.’”

{kadri>farida}“What was?”

{farida>kadri}“What Rein ought to have said to me. And then I say, ‘Not from here.’”

{kadri>farida}“I’m sorry that I didn’t have it.”

{farida>kadri}“I’m not. The people who have Rein would have had that too.” And Farida let go of the bag. It rolled off the bunk and lay there like any other bag. {+}“There isn’t a copy. I shredded it. There are a hundred and six lines, and I know them.”

{kadri>farida}“By heart? With the account numbers?”

{farida>kadri}“Backwards as well, if you’d like. I’m an accountant.”

{kadri>farida}“Then what they’re looking for isn’t a paper.”

{farida>kadri}“No.”

{kadri>farida}“It’s you.”

{farida>kadri}“I did wonder,” said Farida, {+}“why he wanted me to be warm.”

{steward>farida}“Miss? Are you decent?”

{farida>steward}“Two minutes!”

Kadri had put one arm into the camel hair, and now the other. The lining hung down behind her in ribbons. {farida>kadri}“What are you doing? It’s in rags. It’s got no hem.”

{kadri>farida}“He won’t look at the hem. He’ll be watching a dot on his telephone. I shall go and have a very long drink, at the other end of the ship. You count up to two hundred, and then go down to the trucks on deck three.”

{farida>kadri}“And after that?”

{kadri>farida}“There’s a refrigerated one from Pärnu. The driver’s called Aivar. He isn’t a talker, but he’ll say something about the weather.”

{farida>kadri}“You told me nobody gave it to you!”

{kadri>farida}“Nobody had. You just did, and I’ve texted him.” The light blinked in the pocket, on and off. The bolt was already half drawn. {+}“So? What do you say to him?”

{farida>kadri}“Not from here,” Farida whispered.

{kadri>farida}“Good girl. Get behind the door.”
