+++
title = "One Tooth"
manner = "a school in Wellington, third person present: the deputy head, the school secretary, the twins’ mother, the boy’s father, somebody’s grandmother and in the end the boy; parents known by their children, first names among colleagues, a job and a name that come out late; curly double quotes"
[[characters]]
id = "deputy"
name = "Ms Tuala"
aliases = ["the deputy head", "Sina", "Miss"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "sec"
name = "Bron"
aliases = ["the secretary"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "mother"
name = "Hanneke Visser"
aliases = ["the twins’ mother", "Mrs Visser"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "father"
name = "Wei Liang"
aliases = ["the boy’s father", "Constable Liang", "Dad", "his father"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "nana"
name = "Mrs Paewai"
aliases = ["the grandmother", "somebody’s grandmother", "Aroha’s nan"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "boy"
name = "Leo"
aliases = ["my son"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "twins"
name = "the twins"
aliases = ["My girls", "my girls", "The accused"]
pronouns = "they"
kind = "group"
present = false
[[characters]]
id = "aroha"
name = "Aroha"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: the deputy head’s office | deputy, sec, mother, father, nana, boy}
{father>deputy}“There’s a hole in my son,” says the boy’s father. {+}“I’d like to begin with that.”

{mother>deputy}“Nobody’s denying that there’s a hole,” says the twins’ mother.

{father>mother}“And they held him down.”

{mother>father}“He says so. My girls say not.”

{father>mother}“There are two of them!”

{mother>father}“There are always two of them, I was there. They’re still seven.”

The deputy head has a small plastic bag in front of her on the blotter. In it is a tooth. She has moved it once to the left and once to the right, and now she squares it up with the edge of the desk.

{deputy>mother,father}“Shall we all sit?”

{father>deputy}“I’ve been sitting all day.”

{nana>deputy}“I’ll sit,” says somebody’s grandmother. She’s been in the corner so long, with a kete on her lap and a ball of wool going up into her sleeve, that the other two turn round and stare. {+}“If someone’ll shift that hen.”

It’s a papier-mâché hen. The secretary comes in from the outer office and shifts it.

{sec>deputy}“They want to know if they can have their drink bottles,” she says.

{deputy>sec}“Who do?”

{sec>deputy}“The accused. They’re on the bench.”

{deputy>sec}“Bron, please don’t call them that.”

{sec>deputy}“And he’s out there as well. They’ve put him in the middle. They’re playing a clapping game.”

{father>sec}“With _him?_” The boy’s father is half out of the door. {+}“He shouldn’t be near them!”

{deputy>father}“The door’s glass, you’ll see everything. Stay with us. Now, as I understand it, it was at lunch, behind the bike shed, and there was a string.”

{mother>deputy}“There was a skipping rope.” The twins’ mother has a pair of small pink shoes in her lap.

{father>deputy}“She _knows_ about the rope! How does she know about the rope?”

{mother>father}“Because it’s mine. I wrote the name on it. I’m not stupid, I do see how it looks, one of them had hold of each end.”

{father>mother}“And my son was in the middle.”

{mother>father}“His tooth was in the middle.”

{nana>mother}“It was on the door, though,” remarks the grandmother.

{deputy>nana}“I’m sorry?”

{nana>deputy}“The one end. It was tied on the door of the shed. The other end was on him. The big one had the door, and the other one did the counting.”

{mother>nana}“They’re the same size.”

{nana>mother}“The loud one, then.”

{father>nana}“Forgive me,” says the boy’s father, {+}“but who are you?”

{nana>father}“Aroha’s nan.”

{deputy>father}“Aroha was the witness. She’s at speech therapy, so her grandmother’s very kindly come in to—”

{nana>deputy}“She told me the lot. I’ve got it all here.” It isn’t clear whether she means her head or the knitting. {+}“Do you want it from the start?”

{deputy>nana}“If you would, Mrs Paewai.”

{nana>deputy}“It was five dollars.”

{father>nana}“What was?”

{nana>father}“A tooth. At your place. That’s what he’s been telling them all, anyhow. At theirs it’s one.”

{mother>nana}“One euro,” says the twins’ mother stiffly. {+}“From their oma. It’s a tradition. Five dollars, for a _tooth?_”

{father>mother}“My wife leaves it. It was the first, we wanted it to be special.”

{mother>father}“And the second?”

{father>mother}“One can’t go down.”

{sec>deputy}“I’d have pulled out my own at that price,” says the secretary.

{deputy>sec}“Bron.”
{nana>deputy}“So he had this wobbly one,” the grandmother goes on, {+}“and he was saving for a guinea pig. And he couldn’t do it by himself, because he’s a bit of a sook.”

{father>nana}“I beg your pardon?”

{nana>father}“I’m only giving you what I was given. So he went to those two, since they’ve got a name for it.”

{deputy>mother}“A name for it?” The deputy head puts down her pen. {+}“Mrs Visser, have they done this before?”

{mother>deputy}“Only on each other, Ms Tuala. They’ve twelve gone between them. I thought that it was nature!”

{nana>deputy}“They said, two dollars. One each. He said that was fair, and they shook on it. Nobody held him. Aroha held his glasses.”

The boy’s father sits down. There’s no chair where he does it, only the hen, which takes his weight with a crackle.

{father}“He hired them,” he says.

{sec>father}“You’ve got an egg on you,” says the secretary from the door, and stays to watch.

{father>nana}“But he was crying. I had a call at work. I had to leave a … I left a man in a cell, I drove here with the light on!”

{mother>father}“With what light?” The twins’ mother looks at him as if he’d only now come in.

{father>mother}“I’m a policeman.”

{mother>father}“_You’re_ Constable Liang? With the songs? You did our road safety!” It’s the first time this afternoon that she has smiled. {+}“They adore you. They walk about the house with one arm up.”

{father>mother}“Then I don’t understand why they’d hurt him.”

{nana>father}“They never. It came out like a pip. That’s not what he was roaring for.”

{deputy>nana}“What was it for, then?”

{nana>deputy}“Ah, now she wouldn’t tell me that. She said it was private to Leo.” The needles stop for the first time. {+}“You’d have to ask him.”

There’s a pause. Outside three pairs of hands are going like rain on a tin roof.

{deputy>sec}“Would you fetch him in, Bron?”

{sec>deputy}“I never left,” says the secretary. {sec>boy}“Leo! Come here a minute, love. Leave them, they’ll keep.”

He comes as far as the mat. He’s got one glass of his spectacles mended with tape, and a smile that he remembers and covers up with his hand.

{father>boy}“You’re not in trouble,” says his father. {+}“Tell the truth, that’s all. Did they hurt you?”

{boy>father}“No.”

{father>boy}“Did you give them money?”

{boy>father}“Not yet. They’re letting me owe it.”

{mother>boy}“Why did you cry, lieverd?” asks the twins’ mother.

{boy>mother}“I don’t want to say it. It’s about Dad.”

He looks along the row of them to see who’s the safest. It takes him a moment. Then he goes over to the corner, and says it into the wool; and the grandmother listens with her head down, and nods.

{nana>boy}“Can I tell them?” she asks.

{boy>nana}“You can tell Miss.”

{nana>deputy}“He reckons it was the last wobbly one. He’s felt all the others. And he’s two dollars in debt now, and there’s no guinea pig; and the only nights that his father’s home to tuck him in are the ones with a tooth.”

Nobody says anything. The deputy head has become very busy with the little bag.

Wei Liang gets up off the hen. {father>boy}“That’s not so. Is that so?”

{boy>father}“You swap your shift. Mum rings you up, I heard her.”

{father>boy}“I thought I’d—I wanted to see your face.”

{boy>father}“I know.”

{sec>deputy}“I’ll just see to those bottles,” says the secretary, in a voice with something wrong with it. {+}“You want a tissue, Sina?”

{deputy>sec}“Leave the box.”

{mother>boy}“There are eight more, you know,” Hanneke Visser tells him. She’s got down on her knees on the mat. {+}“At the back, when you’re ten. They never wobble till then. I’m a hygienist, I can show you on the hen.”

{boy>mother}“Eight?”

{mother>boy}“And my girls will do them for nothing.”

{boy>father}“Dad,” says Leo, {+}“that’s forty dollars.”

{father>boy}“It’s a guinea pig,” says his father. {+}“We’ll go on Saturday. I’ll swap.”
