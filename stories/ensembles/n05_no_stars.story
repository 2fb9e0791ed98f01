+++
title = "No Stars"
manner = "women of a bomber plant near Detroit, 1943, third person past: a telegram for one of two sisters-in-law with the same initial, a lead hand, a forewoman, a girl, a messenger boy, most of them 'she'; nicknames against surnames; straight double quotes"
[[characters]]
id = "rose"
name = "Rose"
aliases = ["Rosie"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "regina"
name = "Regina"
aliases = ["Reggie"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "odessa"
name = "Odessa Tibbs"
aliases = ["Odessa", "Dess", "the lead hand"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "lund"
name = "Mrs. Lund"
aliases = ["the forewoman"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "billie"
name = "Billie"
aliases = ["kid", "the youngest"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "walter"
name = "Walter"
aliases = ["the boy", "son"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "stan"
name = "Stan"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "frank"
name = "Frank"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "busia"
name = "Busia"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: the locker room | rose, regina, odessa, lund, billie, walter}
{lund>walter}"You cannot come in. It is the ladies'."

{walter>lund}"I got to, ma'am. I got to put it in the hand."

Mrs. Lund was as wide as the door, and stood in it. What could be seen of the boy, to the left of her and to the right, was a cap, a bicycle clip, and an envelope.

{billie>odessa}"Oh, Lord," said Billie. She'd stopped chewing. {+}"It's yellow."

It was the noon half-hour. On two benches, between two rows of lockers, thirty women were eating out of paper in the noise of the shop next door, and you could have drawn the noise with a pencil, it was so solid. It didn't get any quieter. Only the paper did.

{odessa>walter}"Who's it for, son?" asked Odessa Tibbs.

{walter>odessa}"Kaminski."

{odessa>walter}"Which?"

{walter>odessa}"Mrs. R.," he said, {+}"is all it says. R. Kaminski, Riveting."

It is a fact that nobody looked; thirty women found that they had something to do with a sandwich. The lead hand looked, since that was her job. She looked first to her left, where Rose sat, and then down to the far end on her right, to Regina. They'd married two brothers. They had worked for fourteen months on either side of one wing, the one to drive the rivet and the other to buck it, and in that time they hadn't exchanged a word that wasn't a number.

{rose>odessa}"It's hers," said Rose.

{regina>odessa}"You tell her it's no such thing, Odessa. I had a letter Monday."

{rose>odessa}"You can tell _her_ I had one Saturday."

{regina>odessa}"Postmarked when?"

{rose>odessa}"None of her business when."

{odessa>rose,regina}"I'm not the switchboard. You've both got mouths; I've seen you feed them." Odessa wiped her fingers, one by one. {odessa>walter}"Let me see that, son. I won't open it."

{walter>odessa}"I can't, ma'am. It's got to be the party. They had a fellow in River Rouge gave one to a neighbor, and she put it in the stove."

{lund>walter}"Then stand inside," said Mrs. Lund, {+}"and take off the cap. What are you called?"

{walter>lund}"Walter, ma'am."

{lund>walter}"You are how old, Walter?"

{walter>lund}"Fifteen." He shifted the clip on his ankle. {+}"In March."

{billie>walter}"Has it got stars on?"

{walter>billie}"What, miss?"

{billie>walter}"On the front. If it's got stars, he's dead. My cousin in Toledo told me, two's wounded and four's dead."

{odessa>billie}"Billie, honey, you go and fill up the pail."

{billie>odessa}"The pail's full, Dess."

{odessa>billie}"Then empty it."

{walter>billie}"They stopped with the stars," said the boy, and went scarlet. {+}"People were looking before they signed."

The youngest did as she was told. You could hear her out by the tap, running it and running it. Nobody else moved but Regina. She had risen, she had come halfway along between the benches with her lunch pail held before her, and there it seemed to have struck her what she was coming to.

{regina>walter}"What if no one takes it?"

{walter>regina}"I bring it back to the office."

{regina>walter}"And then?"

{walter>regina}"Then it's in the office, ma'am."

{regina>rose}"I could live with that," she said, to nobody, or to the lockers; and it was the lockers on the other side that answered.

{rose>regina}"So could I."

{regina>rose}"It could stay in the office till the end of the war."

{rose>regina}"They'd have to dust it."

{lund>odessa}"They are talking," Mrs. Lund observed.

{odessa>lund}"Hush. I see it."

{rose>regina}"You never sent back the crib," said Rose.

{regina>rose}"You never asked me."

{rose>regina}"I'm not going to ask for it, am I? You let a person offer. I laid out my own mother's linen for that baby, and Frank walked in and took it down to the truck like it was a bill."

{regina>rose}"It was Stan that owed him."

{rose>regina}"Eleven dollars!"

{regina>rose}"He'd lost his shift. Eleven dollars was the month. And then he wasn't going to go overseas on a quarrel, he had his hat on to go over to your place and shake hands, and Busia says to him no, it's raining, go tomorrow. You know when they shipped them."

{rose>regina}"That night," Rose said.

{regina>rose}"So it's raining. That's the whole story. I'm sick of it. I buck for you eight hours a day and I know when you've got your cramps by how you hold the gun, and I don't know what you called the kid."

{rose>regina}"Stanley."

{regina>rose}"Well, sure, Stanley."

{rose>regina}"Stanley Francis," said Rose.

The tap had stopped. In the door behind the forewoman stood Billie with an empty pail, and her lower lip between her teeth.

{lund>odessa}"In four minutes the whistle goes. I must know who works."

{odessa>lund}"You'll know when they do."

{lund>odessa}"I don't hurry them. I say only, with my own, I waited to open it until the evening, so that he would have one more day. It was foolish. He had been dead since Easter." She said it as she'd have read off a gauge. {+}"Nobody gets the day."

It wasn't known that Mrs. Lund had had one of her own. Thirty women had just eaten fourteen months of lunches with her and not known it.

{odessa>rose,regina}"Here's how we'll do." The lead hand got up. {+}"Rosie, come on this side. Reggie, you're there already. Now you hold the one end, and she'll hold the other. Walter, is that two hands of the party?"

{walter>odessa}"I guess it's the party, ma'am. It's more party than I usually get."

{odessa>walter}"You got a pencil for them to sign?"

{walter>odessa}"Yes, ma'am. It's on a string."

They signed. It was the same name, twice, and one of them had gone through the paper. Then they took hold, by the corners, as you would a hot dish. They were both of them looking up at the clock.

{rose>regina}"I can't," said Rose. {+}"You do it."

{regina>rose}"My eyes have quit, Rosie. I can't see a thing."

{rose>odessa}"Then you read it to us, Dess." Rose still hadn't looked down.

{regina>odessa}"Please," said Regina.

Odessa put her thumbnail beneath the flap. She had hands that could feel a thousandth of an inch, the engineers came down to borrow them; they went in there like a surgeon's. She read it through for herself, with no face at all. She turned it over, in case there was more of it. Then her shoulders began to shake.

{billie>odessa}"Don't," said a small voice from the door. {+}"Dess, don't cry, if you cry I'm going to."

{odessa>billie}"I'm not crying, kid. I'm fixing to kill a man." She held it off at arm's length. {odessa>rose,regina}"It's from San Francisco. 'Back stateside. Leg broke falling off truck. Frank bringing me home Friday. Tell Regina I have the eleven dollars.' And it's signed Stan, and it's got _love_ in it, and they charged him for that."

For as long as it takes to drive one rivet there was only the noise from the shop. Then Rose sat on the floor.

{rose}"Off a truck," she said. {+}"Fourteen months in the Pacific. He fell off of a _truck_."

{regina>rose}"Both," said Regina. She'd gone down beside her, pail and all. {+}"Both of them, Rosie. Friday. I haven't got a thing in the house."

{rose>regina}"Bring the crib. We'll eat off it."

{billie>walter}"Is it always like this?" Billie asked the boy, wiping her nose on her wrist.

He'd put his cap on to go and now he took it off again. He looked about fifteen; he looked as if March were a long way away.

{walter>billie}"No, miss," said Walter. {+}"This is the first."

{lund>odessa,rose,regina,billie}"The whistle," said Mrs. Lund, blowing her nose, though it was a full two minutes off, {+}"can go to hell."
