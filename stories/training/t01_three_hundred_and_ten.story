+++
title = "Three Hundred and Ten"
manner = "coffee-shop romance, fan-fiction manner, close third past: five at a counter in Bandung, a crossword running through it, two whispered talks at once; bro, son, little brother, boss, epithets; curly double quotes"
[[characters]]
id = "raka"
name = "Raka"
aliases = ["bro", "son", "Little brother", "the barista"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "bimo"
name = "Bimo"
aliases = ["The courier"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "sekar"
name = "Sekar"
aliases = ["Mbak Sekar", "boss", "his sister"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "harun"
name = "Pak Harun"
aliases = ["the old man", "the newspaper"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ayu"
name = "Ayu"
aliases = ["table four", "the girl", "dear"]
pronouns = "she"
kind = "person"
present = true
+++
{scene: the counter of the Teras Kopi | raka, bimo, sekar, harun, ayu}
It had rained on Bandung since noon, and nobody in the Teras Kopi had anywhere drier to be.

{bimo>raka}“Bro. _Bro._ She’s packing up.”

{raka>bimo}“I’m steaming milk.”

{bimo>raka}“You’re steaming air. There’s no milk in that.”

Raka looked down into the jug. The courier, who had dropped off his last order an hour ago and had been dripping on the counter ever since, slid the carton along to him with one finger.

{harun>raka,bimo}“Seven letters,” remarked the newspaper on the end stool. {+}“‘Brings what another dares not.’”

{bimo>harun}“Raka’s only four, Pak Harun.”

{harun>bimo}“That is a pity. It starts with a C.”

{raka>harun}“Coward’s six,” said Raka, pouring. {+}“And I’m not one.”

{harun>raka}“Nobody mentioned cowards, son.”

His sister came out of the back with the cash box on her hip and a pencil through her bun. She had opened the place on their mother’s wedding gold, and could hear an unpaid bill through two doors.

{sekar>raka,bimo}“Why is table four putting her books away? It’s pouring.”

{bimo>sekar}“She’s handed it in, boss. The thesis. She told me when I held the door for her.”

{sekar>bimo}“And?”

{bimo>sekar}“And she’s on the night train to Malang. She’s got her rice cooker with her. You don’t bring the rice cooker if you’re coming back.”

All four of them looked. By the window a girl with ink on her chin was winding up a cable, and next to her sandal, tied with pink raffia, stood a rice cooker.

{sekar>raka}“For good, then.” The cash box was put down. {+}“Little brother.”

{raka>sekar}“Don’t.”

{sekar>raka}“Eleven months you’ve done that girl a swan. You do not _do_ swans. You told the man from the magazine that swans were for tourists.”

{raka>sekar}“It’s practice, Sekar.”

{harun>raka}“Thirty years I sat on the bench,” the old man put in, turning a page, {+}“and I never heard a feebler defence.”

{raka>sekar,harun}“Could everyone please keep their voices down?”

{bimo>sekar,harun}“He hums when she comes in,” Bimo informed the other two.

{raka>bimo}“I hum at everybody. I hum at the grinder.”

{bimo>raka}“You _named_ the grinder after her, bro.”

There was a cough. It was quite a small one, and it came from the far side of the cake stand, where Table Four had arrived without a sound, in her raincoat, with her purse open.

{ayu>raka}“Hello,” she said. {+}“Can I pay?”

Nobody seemed to remember how that was done. It took an elbow from his sister to get Raka as far as the till.

{raka>ayu}“You’ll, um. You’ll have a free one. On your card.”

{ayu>raka}“Oh! The card.”

She felt in one pocket and then in another. She laid a card on the counter, and on that she laid a second, soft as cloth, and so she went on, like somebody dealing patience, until there were thirty-one. Sekar turned over the top one, and then the next.

{sekar>ayu}“These are full. Every one of these is full.”

{ayu>sekar}“Yes, Mbak Sekar.”

{sekar>ayu}“Ten stamps and the next cup’s on the house. It’s written on the back.”

{ayu>sekar}“I know. I’ve read it.”

{sekar>ayu}“Then why, by all that’s holy, have you paid me for three hundred cappuccinos?”

The girl gave her answer to the rice cooker, which she was holding in both arms. {ayu>sekar}“There’s no stamp with a free one. It says that too. And he—” The ink was no longer the most noticeable thing about her face. {+}“He does the stamp so slowly.”

{raka>sekar}“It slips,” Raka said. {+}“You’ve got to hold the card down. With a, with your hand.”

{sekar>raka}“With _her_ hand under it?”

{raka>sekar}“It slips!”

{harun>sekar}“Let the record show,” murmured Pak Harun, {+}“that it slipped three hundred and ten times.”

Raka did what he always did when life came too near. He turned his back on it and began to clean the machine. Behind him they went on without him.

{sekar>ayu}“What time’s the train, dear?”

{ayu>sekar}“Ten past eight. I should have left already.”

{sekar>ayu}“Nonsense, it’s twenty minutes to the station. Sit. What have you got waiting for you down there?”

{ayu>sekar}“My mother. And a job in a seed laboratory. It’s mushrooms, mostly.”

A wet sleeve had come up against his own, on the side of the counter where no customer was allowed.

{bimo>raka}“Say a thing,” it hissed. {+}“Any thing.”

{raka>bimo}“I can’t. I open my mouth and I hear it ask her if she wants that iced.”

{bimo>raka}“Then don’t open it. It’s not your mouth she’s been paying for.”

{sekar>ayu}“And is the coffee good there?” Sekar was asking, rather loudly.

{ayu>sekar}“I expect so. I don’t really drink it. I mean, I didn’t use to. For the whole of the first month I never slept.”

{bimo>raka}“She doesn’t drink it,” the courier whispered.

{raka>bimo}“I heard.”

{bimo>raka}“Three hundred and ten, bro!”

{raka>bimo}“I _heard_.”

He took a clean card off the pile by the till. He took the pen from behind his ear. It was a minute’s work, and the stamps he did last of all, nine of them, without hurrying.

{raka>bimo}“Give her this.”

{bimo>raka}“Me? She’s as near to you as I am.”

{raka>bimo}“I know how near she is. Take it.”

So it was taken. It went past the syrups, round the end of the counter and behind the old man’s stool, on a yellow rain glove, with the dignity of a thing on a cushion.

{bimo>ayu}“‘Good for one cup,’” Bimo read out, since she didn’t seem able to. {+}“‘Valid in Malang only. The bearer must be accompanied by the barista.’ And it’s a stamp short, I don’t know if you want to complain.”

{ayu>raka}“When?” said Ayu. It wasn’t the glove that she was asking.

{raka>ayu}“Sundays,” said Raka to the machine. He turned round. {+}“I’m off on Sundays. And on Mondays until noon. It’s fifteen hours by train.”

{sekar>raka}“You’re off from Friday,” said his sister, {+}“and you’ll take my good suitcase.”

{ayu>raka}“Is it transferable?”

{raka>ayu}“No.”

{ayu>raka}“Does it run out?”

{raka>ayu}“It—no. I’d have to write that on it.”

{ayu>raka}“Write it, then. And I want my stamp, please.” She put the card down flat in front of him, and her hand after it. {+}“Take your time.”

On the end stool a pencil was moving.

{harun}“Courier,” said Pak Harun, with the deepest satisfaction, and filled in all the seven.
