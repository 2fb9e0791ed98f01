+++
title = "Luggage"
manner = "stake-out in a van in Bombay, first person past: five in the dark, an inspector, a sub-inspector, an old havildar who hardly speaks, an informer without a name, the narrator; sir, madam, boss, kaka, and surnames; straight double quotes"
[[characters]]
id = "shaikh"
name = "Shaikh"
aliases = ["Imran"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "kulkarni"
name = "Inspector Kulkarni"
aliases = ["Kulkarni", "the inspector"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "dsouza"
name = "Sub-Inspector D'Souza"
aliases = ["D'Souza", "Lorraine"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "patil"
name = "Havildar Patil"
aliases = ["Patil", "kaka", "The old man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "informer"
name = "the informer"
aliases = ["luggage"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "raju"
name = "Raju"
aliases = ["a man in a white cap", "Tiffin man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "oldlady"
name = "The old lady"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "auntie"
name = "my auntie"
aliases = ["your auntie"]
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "commissioner"
name = "The Commissioner"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: the van | shaikh, kulkarni, dsouza, patil, informer, raju, oldlady}
{eyes: shaikh}
The van said SHREE GANESH COLD STORAGE on both its sides, and inside it was forty-one degrees.

{kulkarni>shaikh}"Anything?" said Inspector Kulkarni.

{shaikh>kulkarni}"A goat," I said.

{kulkarni>shaikh}"Anything else, Shaikh?"

{shaikh>kulkarni}"The same goat, sir."

There were two spyholes. I had the one to the house. Sub-Inspector D'Souza had the one to the street, and she had her shoes off and her feet up on a box of files.

{dsouza>shaikh}"Boy with kite. Woman with bucket. She's glaring at us, Imran. What have you parked us on?"

{shaikh>dsouza}"Her tap, madam, I think."

{dsouza>kulkarni}"He's parked us on a tap."

{shaikh>dsouza}"I was told opposite the stairs. This is opposite the stairs."

{informer>dsouza}"It's a good tap," the informer put in from the floor. He had a sack to sit on. {+}"Sweet water."

{kulkarni>informer}"You, don't talk."

{informer>kulkarni}"Yes, boss."

{kulkarni>informer}"When I say who's that, you tell me who's that. Otherwise you're luggage."

The fifth of us was Havildar Patil, at the back, by the doors, with a crossword. He was three months off his pension. He'd said one thing since dawn, and that was to me: move your foot.

{informer>kulkarni}"He'll come. It's her birthday. Every year Raju comes, boss, even the year he was in jail he came."

{kulkarni>informer}"Did I say who's that?"

{informer>kulkarni}"No, boss."

D'Souza had changed eyes. {dsouza>kulkarni}"Third-floor balcony. The old lady's out."

{kulkarni>shaikh}"Doing what, Shaikh?"

{shaikh>kulkarni}"She's put a plate on the rail, sir. Laddoos."

{kulkarni>shaikh}"How many?"

{shaikh>kulkarni}"How many laddoos?"

{kulkarni>shaikh}"If it's four, she'll eat them herself. If it's twenty, she expects him. It's called reasoning."

I counted. {shaikh>kulkarni}"Twenty-two."

{kulkarni>shaikh}"You see."

{shaikh>kulkarni}"Twenty-one. Crow."

Somebody went in at the stairs.

{kulkarni>informer}"Who's that?"

The informer had to stand on his sack to get to my hole. {informer>kulkarni}"Gas man."

{kulkarni>informer}"Are you sure?"

{informer>kulkarni}"He's got the gas, boss."

{kulkarni>informer}"And him behind?"

{informer>kulkarni}"Tiffin man. He's for the tailors, second floor."

{kulkarni>informer}"And that one in green?"

{informer>kulkarni}"That's my auntie."

D'Souza laughed out loud. {dsouza>informer}"She lives _there_? You've sold your auntie's neighbour?"

{informer>dsouza}"She told me to, madam. He owes her for a fridge."

The inspector's telephone rang. He stood to attention for it, as well as one can in a van.

{kulkarni>commissioner}"Yes, sir. No, sir. A goat, sir." He put it away with two fingers. {kulkarni>dsouza,shaikh,patil}"The Commissioner wants it finished by four. There's a minister coming through. They're closing the road."

{dsouza>kulkarni}"Closing it to whom?"

{kulkarni>dsouza}"To everybody, Lorraine."

{dsouza>kulkarni}"Then Raju can't come either."

{kulkarni>dsouza}"That's what I told him."

{dsouza>kulkarni}"And what did he say?"

{kulkarni>dsouza}"Four."

So we went on. The goat ate a poster. {kulkarni>informer}"Who's that?" he said, and it was the postman; {+}"Who's that?" and it was two brothers who did shoes. By half past three the informer was asleep where he stood, with his cheek on the hot tin.

It was then that the pencil stopped.

{patil}"Tiffin man," said Patil.

{kulkarni>patil}"What about him?" The inspector didn't so much as turn his head.

{patil>kulkarni}"He went up."

{kulkarni>patil}"We saw him go up. Half an hour ago."

{patil>kulkarni}"Didn't come down."

I looked, as though I might see it by looking. {shaikh>patil}"Some of them wait, kaka. For the empties."

{patil>shaikh}"At one o'clock they wait." He held his watch to a chink of light. {+}"Who has his lunch at half past three?"

Nobody had anything to say to that.

{kulkarni>patil}"Go on," said the inspector, in quite another voice.

{patil>kulkarni}"The cap's new. No handcart. And he took the stairs on his toes, sir." The old man folded up his paper. {+}"Like a boy who's late."

D'Souza was hunting for her shoes. {dsouza>informer}"You! Wake up. You looked right at him!"

{informer>dsouza}"I looked at the cap, madam."

{dsouza>informer}"You were at school with him!"

{informer>dsouza}"At school he had no cap."

{kulkarni>informer}"How many ways down?"

{informer>kulkarni}"One, boss. And the drainpipe. And through my auntie's."

{kulkarni>informer}"That's three."

{informer>kulkarni}"Yes, boss."

{kulkarni>dsouza,shaikh}"Lorraine, the pipe. Shaikh, the auntie. I'll take the stairs myself."

{informer>kulkarni}"And me?"

{kulkarni>informer}"You're luggage."

{shaikh>kulkarni}"And kaka, sir?" I said.

Patil had got one door open by the width of a hand. He was looking up through it, with his other hand against the sun.

{patil>kulkarni}"Wait," he said.

The inspector had a foot out already. {kulkarni>patil}"What for?"

{patil>kulkarni}"She's not had her laddoo."

We took turns at the gap. On the third-floor balcony the old lady sat in a plastic chair, and on the floor in front of her knelt a man in a white cap. She was breaking something yellow into bits. She gave a bit to him, and he gave a bit to her.

{kulkarni>patil}"He's shot two people, Patil. In front of a bank."

{patil>kulkarni}"Yes, sir. And he'll still have shot them in two minutes."

{kulkarni>patil}"Don't be clever with me."

{patil>kulkarni}"No, sir. But there are eleven children playing on that stair. If we go up, he runs down it. If we wait, he walks." He shrugged. {+}"From that, a man walks."

The inspector breathed through his nose. Behind me D'Souza had one shoe on and was standing like a heron.

{dsouza>kulkarni}"It's your operation," she told him.

{kulkarni>dsouza,patil}"I'm aware of it. One minute."

{patil>kulkarni}"Two, sir."

{kulkarni>patil}"Which of us is the inspector?"

{patil>kulkarni}"You are, sir."

It was two. I had it on my watch. He came down by the stairs, through the children, not fast, with the empty tiffins on his shoulder and his eyes quite red; and he was halfway over the road before he saw a woman with one bare foot coming at him from the left, and me from the right, and no goat.

He put down the tiffins. He held out his wrists to her, since she was nearest.

{raju>dsouza}"You could have let me get round the corner," he said. {+}"She thinks I've found a job."
