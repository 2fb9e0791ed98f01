+++
title = "Market Day"
manner = "a crowd: hawkers, groups that speak together, twins in unison, unnamed voices, street cries"
[[characters]]
id = "mags"
name = "Mags Tolliver"
aliases = ["Mags", "Margaret Tolliver"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "onslow"
name = "Ezekiel Onslow"
aliases = ["Onslow"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "hamza"
name = "Hamza Demir"
aliases = ["Hamza"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "jabez"
name = "Jabez"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "judith"
name = "Judith"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "pedlar"
name = "the pedlar"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "mina"
name = "Mina Amory"
aliases = ["Mina"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "prewitt"
name = "Constable Prewitt"
aliases = ["Prewitt", "the constable"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "goosewoman"
name = "the woman with the goose"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "bess"
name = "Bess Amory"
aliases = ["Bess", "old Bess", "Gran", "Aunt"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "doctor"
name = "the doctor"
aliases = []
pronouns = ""
kind = "person"
present = false
+++
{scene: the market square | mags, onslow, hamza, jabez, judith, pedlar, mina, prewitt, goosewoman}
Every Wednesday and Saturday at seven the bell of St. Orrin’s struck once, and was not heard again till evening, because by then the market had begun.

{mags}“Mack’rel! Mack’rel, with the sea still in their eye!”

{onslow}“Chestnuts, hot! Hot as your mother’s temper!”

{hamza}“Pans!” Hamza Demir beat the one upon the other. {+}“Pans for ever!”

{_group}“Eggs,” said the Lacey twins. They stood back to back at a single barrow, Jabez with his face to the church and Judith with hers to the pump, and they always said it together, and never loudly, but they said it every four seconds.

The mackerel was Mags Tolliver’s. The pitch, below a window with a drawn curtain, had been her aunt’s for fifty years, and Mags had come into it at Michaelmas with the knives and the scales and the voice. Next along was Ezekiel Onslow and his fire. And it was between Onslow’s fire and the pump, on a Saturday, at about half past nine, that the pedlar set down his tray. He had a long coat and a long face, and on the tray stood one glass jar, stoppered with wax, with nothing whatever in it.

{onslow>pedlar}“What’s that, then?” asked Onslow.

{pedlar>onslow}“Quiet,” said the pedlar.

{onslow>pedlar}“I only asked.”

{pedlar>onslow}“It’s a jar of quiet. I had it out of a valley in the north, and I’ve carried it four hundred miles. It’s the last.”

{mina>pedlar}“How much?”

They looked down. It was a child of eight or so, in a grown woman’s shawl.

{pedlar>mina}“How much have you got?”

{mina>pedlar}“A penny.”

{pedlar>mina}“It’s a penny.”

The jar had hardly changed hands when Mags came round the end of her table, with a knife in her right fist and a gurnard in her left. {mags>pedlar}“You’ll not take that off a child! Shame on you!” She bent. {mags>mina}“Mina, my lamb, give it back to the man. It’s an empty jar.”

{mina>mags}“It isn’t empty. It’s full of quiet.”

{mags>mina}“I can see clean through it!”

{pedlar>mags}“How else would it look?” asked the pedlar, with interest.

{_unknowable}“Swindler!” called a voice at the back.

{_unknowable}“Who’s swindled?”

{_unknowable}“Poor Bess’s little maid. Fetch Prewitt!”

{_group}“Fetch Prewitt!” cried the crowd, for by this time there was one. {+}“Fetch the constable!”

{_group}“Eggs,” said the twins.

Constable Prewitt was large, and young, and had been three weeks in his boots. He got out his notebook first and his pencil second, and could not then find a hand for his hat.

{prewitt>mags}“Now, then. What’s missing?”

{mags>prewitt}“Everything’s missing!” said Mags. {+}“That’s the complaint!”

{onslow>prewitt}“He’s sold the girl a jar of nothing,” Onslow explained.

{prewitt>pedlar}“Is that so, sir?”

{pedlar>prewitt}“It’s a jar of quiet.”

{prewitt>pedlar}“And have you a licence for that?”

{pedlar>prewitt}“Does it want one?”

Prewitt licked his thumb and went through the notebook. {prewitt>pedlar}“There’s hawking. There’s livestock. There’s noise.” He brightened. {+}“There’s a bye-law about noise.”

{pedlar>prewitt}“I dare say. This is the other thing.”

It got a laugh, and the laugh brought more people, and those at the back, who could see nothing, began to push so as to see what it was. A woman with a live goose beneath her arm came through them like a ship.

{goosewoman>prewitt}“Open it,” she said. {+}“Then we’ll know.”

{pedlar>goosewoman}“If you open it, ma’am, it gets out.”

{goosewoman>pedlar}“That’s what they all say,” said the woman with the goose.

{_group>mina}“Open it!” roared the crowd. {+}“Open it! Open it!”

{hamza>_group}“Let the little one alone!” shouted Hamza Demir, and struck his largest pan, which did not help.

Mina had both arms about the jar. {mina>_group}“It’s mine. I bought it.”

At that the constable went down on one knee before her, and his boots cried out.

{prewitt>mina}“What’s your name, miss?”

{mina>prewitt}“Mina Amory.”

{prewitt>mina}“And what’s it for, Mina Amory?”

She told it to his second button.

{prewitt>mina}“You’ll have to speak up.”

{mina>prewitt}“It’s for my gran!” yelled Mina. {+}“She’s poorly! She hasn’t slept a wink since Wednesday, and the doctor says she’s to have quiet, and I’ve looked and I’ve looked and there isn’t any!”

Nobody raised his eyes to the window over the fish. It was remarkable, in so large a crowd, how many people were not looking at it.

{hamza}“That’s Bess,” said Hamza slowly. {+}“That is old Bess, up there, behind our noise.”

{mags}“And me under it, bawling.” Mags laid down the gurnard as though it had been a baby. {+}“She taught me to bawl.”

{jabez>prewitt}“We could—” said Jabez.

{judith>prewitt}“—test it,” said Judith; and the people nearest to them turned and stared, for it was the first time that anyone had heard the one without the other.

{prewitt>mina}“Fair’s fair. I’ve to examine the goods, miss. Would you let me? Only the smallest bit, off the top. I’ll go as careful as eggs.”

{_group}“Eggs,” said the twins, but under their breath.

She gave it to him. He took out his knife and ran the point of it round the wax, and everybody leaned inward; and, so as to hear whether there was anything to hear, they left off. Onslow took his foot from the bellows. Hamza spread his two hands on his pans, as you quiet a horse. The woman with the goose closed its bill between her finger and thumb. The stopper came out with a small kiss.

And it came. It went over the square like the shadow of a cloud. The pump dripped, and one could hear that; and after it the weathercock, which wanted oil; and after that, thin and wide, a sound like somebody drawing a sheet over a bed, that was the river, half a mile off, and there were men of sixty there who had never known that you could hear it from the square. It went up the wall. It went in under the curtain.

{onslow}“Well, I’m damned,” whispered Onslow.

{_group>onslow}“Hush!” breathed the whole of the market.

The constable put back the stopper and wrote down the time. {prewitt>mags}“There’s quiet in it,” he said, in the lowest voice he had. {+}“No case to answer.”

So the market went on, since there were mackerel to be sold; only it went on in whispers.

{mags}“Mack’rel,” murmured Mags.

{onslow}“Chestnuts,” Onslow confided, to one lady at a time.

They had never done such trade. To hear what a thing was you had to come up close, and once you had come up close it was unkind not to buy it. This lasted until ten minutes past eleven.

{scene: the market square, below the window | bess, mina, mags, onslow, hamza, jabez, judith, pedlar, prewitt, goosewoman}
Then the curtain flew back, the sash flew up, and there came out over the fish a nightcap, and in it a face like a hatchet.

{bess>_group}“What’s the matter with you all? Who’s dead?”

They stood there. There were two hundred of them and not one would have it be he.

{mina>bess}“Nobody, Gran. It’s so that you can sleep.”

{bess>mina}“Sleep!” cried Bess Amory. {+}“I was asleep! Three nights I’ve lain here with my eyes open, hearing the mice walk, waiting for Saturday. It gets to be seven, and they start up, bless them, and I’m off like a stone. And then they stop! I thought I’d died. I lay there and I thought, that’s it, then, Bess, and they don’t have so much as a fish.” Her eye went along the stalls and found what it wanted. {bess>mags}“Margaret Tolliver!”

{mags>bess}“Yes, Aunt?”

{bess>mags}“What is it you sell?”

{mags>bess}“Mack’rel, Aunt.”

{bess>mags}“Can’t hear you.”

{mags>bess}“Mack’rel!”

{bess>mags}“Was that how I taught you?”

Mags Tolliver wiped both her eyes on the wrist of the hand that had the knife in it, and filled herself with air from the boots upward.

{mags}“MACK’REL!” she bawled.

{hamza}“Pans! Pans for ever!”

{_group}“Eggs!” shouted the twins, and Judith threw one.

The goose got its head loose, and gave its opinion; and Onslow trod on his bellows, and the fire roared, and over them all, unheard, the bell of St. Orrin’s struck the quarter. When Prewitt looked up again the sash was down and the curtain drawn. He thought that, if you knew what to listen for, you could make out the snore.

{prewitt>pedlar}“Do you give refunds?” he asked the pedlar at the top of his voice.

{pedlar>prewitt}“Never! But I’ll have the jar off her again, if it isn’t wanted!”

They both looked at Mina. She had it under her shawl, and she shook her head.

{mina>pedlar}“I’ll keep it,” she said. {+}“For Sundays.”
