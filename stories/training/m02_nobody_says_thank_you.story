+++
title = "Nobody Says Thank You"
manner = "horror, a Filipino wake at mahjong: four at the table and a boy on the floor, kin words, text messages, a voice at the door in the voice of somebody within; curly double quotes"
[[characters]]
id = "baby"
name = "Tita Baby"
aliases = ["Tita", "Ma", "his mother"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "sol"
name = "Marisol"
aliases = ["Sol", "Ate", "Ate Sol", "hija", "his sister"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "jun"
name = "Jun"
aliases = ["Kuya Jun", "her brother"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "dodong"
name = "Dodong"
aliases = ["Dong", "the boy"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "nena"
name = "Aling Nena"
aliases = ["Nena", "the old woman"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "lola"
name = "Lola Charing"
aliases = ["Lola", "Charing"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "voice"
name = "the voice"
aliases = ["the door"]
pronouns = "it"
kind = "person"
present = true
[[characters]]
id = "ramon"
name = "Father Ramon"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "sergeant"
name = "Sergeant"
aliases = []
pronouns = "he"
kind = "animal"
present = false
+++
{scene: the front room in Lipa | baby, sol, jun, dodong, nena, lola, voice}
{baby>sol,jun,nena}“Pong!” said Tita Baby, and had the tile before anybody could breathe.

{sol>baby}“With Lola lying right there,” said Marisol. {+}“You could at least not enjoy it.”

{baby>sol}“Your grandmother taught me this game, hija. She’d be ashamed if I let you win it. Discard.”

{sol>baby}“I’m thinking.”

{jun>sol}“She’s been thinking since Dubai,” said Jun.

{sol>jun}“And who went out for ice and came home with beer?”

{jun>sol}“They’d no ice, Ate. I told you. The whole street’s dark.”

It was the third night. There were four at the table and a boy on the floor, and between the tall candles, in her blue dress, lay Lola Charing in her box, with her rosary about her fingers and her telephone beside her pillow, because she’d made them promise.

{nena>baby,sol,jun,dodong}“Who’s sleepy?” Aling Nena was deaf in one ear and shouted for both. {+}“Nobody is to be sleepy! When all the eyes are shut, something comes and changes places!”

{dodong>nena}“Places with who?”

{baby>dodong}“Don’t ask her things like that, Dong. You’ll dream.”

{dodong>baby}“I’m fourteen, Ma.”

{baby>dodong}“You’ll dream, and you’ll come into my bed, and you kick.”

The phone buzzed in the boy’s hand. He glanced at it, and laughed, and then he wasn’t laughing.

{dodong>baby,sol,jun,nena}“Okay. Who’s doing this?”

{sol>dodong}“Doing what?”

{dodong>sol}“I’ve got a text. It’s from Lola’s number.” He turned it to the candles, so that they could see.

{writing lola>dodong}“Who took off my glasses?”

Nobody put down a tile.

{sol>jun}“That’s disgusting, Jun. It isn’t even funny.”

{jun>sol}“Mine’s in the kitchen on the charger! Look at my hands, Ate. What would I do it with?”

{nena>dodong}“What does it say? Speak up!”

{dodong>nena}“It wants to know who’s got her glasses!”

{nena>dodong}“I have,” bawled the old woman, and slapped her apron pocket. {+}“You can’t bury people in their glasses. They see the way home.”

Marisol got up. She had been a nurse for fifteen years, and she went over to the box as she’d have gone to any bed, and felt beside the pillow. She came back more slowly.

{sol>baby}“It’s there, Tita. It’s cold. I took the battery out myself on Sunday, so it wouldn’t ring in church.”

The boy’s hand buzzed again.

{baby>dodong}“Well?” said his mother.

{dodong>baby}“Don’t open to Jun,” he read.

They all turned. Jun sat with a tile in either hand.

{jun>baby,sol,dodong,nena}“But I’m in. I’m already in. You opened to me an hour ago.”

{sol>jun}“I did,” his sister said. {+}“And you hadn’t any ice.”

{jun>sol}“Don’t say it like that!”

{sol>jun}“All my life I never knew you come home without the thing you were sent for.”

{nena>jun}“Give me your wrist, boy.”

He held it out. Aling Nena closed her eyes over it, and her lips moved.

{baby>nena}“Is it him, Nena?”

{nena>baby}“It’s got a pulse. They do have, at the beginning.”

{jun>nena}“You’ve known me since I was _born_!”

There was a knock. It wasn’t loud; it was low down on the door, as when somebody has his arms full and uses a foot.

{voice>sol}“Ate Sol? It’s me. I’ve got the ice. Open up, it’s burning my hands off.”

It was Jun’s voice. It even had his cold.

{dodong>baby}“Ma, that’s Kuya Jun,” breathed Dodong.

{baby>dodong}“Come here to me. Get behind my chair.”

{jun>sol}“That’s not me. Ate, look. Look at my face. I’m here, I’m sitting here, that isn’t me.”

{sol>jun}“Be quiet a minute.” She had gone to stand midway between the table and the latch. {sol>voice}“Who is it?”

{voice>sol}“Who else would it be? What’s wrong with everybody? I’m getting soaked out here.”

{nena>voice}“It isn’t raining!” Aling Nena shouted.

And drop by drop upon the tin above their heads, as though it had been reminded, it began to.

{jun>sol}“Ask us something, then. The both of us. Something it couldn’t know.”

{sol>jun,voice}“The dog that we had when we were small,” said Marisol, without turning round. {+}“What was his name?”

{jun>sol}“Sergeant,” said Jun.

{voice>sol}“Sergeant,” said the door, half a breath behind him. {+}“He bit Father Ramon.”

{baby>sol}“It’s only repeating!” cried Tita Baby. {+}“It gets it out of his mouth. Ask the outside one first.”

{sol>voice}“What did Lola give me, the day I left?”

The rain came down. {voice>sol}“How would I know that? You left in the morning. I was at school.”

And that was true as well. Marisol put her knuckles to her lips.

{dodong>sol}“She’s written again, Ate.”

{sol>dodong}“Read it. Quickly.”

{dodong>sol}“It says to be nice to him.”

{sol>dodong}“To which of them?”

{dodong>sol}“It doesn’t say. Just, be nice.”

It was the neighbour who understood; she had sat up at forty years of wakes. She pushed back her chair, laid her good ear to the wood of the door, and for the first time that night she lowered her voice. It was as sweet as a girl’s.

{nena>voice}“You’ve had such a long walk, son, with that heavy ice. You’re a good boy. Leave it there on the step for us, and God will pay you.”

{voice>nena}“It’s nothing,” said the voice warmly. {+}“Thank you, Aling Nena. Thank you. Thank you so much.”

In the room no one moved. It’s the first thing you learn, almost before you can walk. Whatever they give you at a wake, coffee or biscuits or a kind word, you don’t say that. You never say it, and nobody sees you to the door.

{baby>jun}“Jun,” Tita Baby said softly. {+}“I handed you a plate of noodles tonight. What did you say to me?”

{jun>baby}“That they were too salty, Tita.”

{baby>sol}“He did,” she said, and her chin had started to shake. {+}“He did say so, the pig.”

Something was put down on the step outside with great care. They listened for feet; there weren’t any. There was only the rain, going off up the street like a curtain being drawn. Marisol took hold of her brother by the ear, hard, and didn’t let go of it.

Aling Nena felt in her apron. She went to the box on her bad hips and bent over it, and when she’d finished the glasses were where they had been for sixty years.

{nena>lola}“There you are, Charing. Have it your way. You watch the door, and we’ll play.”

The phone buzzed.

{jun>dodong}“I don’t want to know,” said Jun.

{sol>dodong}“I do. What does she say?”

{dodong>sol}“It’s for you, Ate Sol.” He had his finger under the word, as if he’d only just learnt to read. {+}“She says, discard.”
