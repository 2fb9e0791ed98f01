+++
title = "Past the Oven"
manner = "police stakeout in an old lady's flat, third person past: five in one room told apart by task (lens, headphones, radio, armchair, knitting); relayed sounds, titles against grandmother words, an order given before it is given; curly double quotes"
[[characters]]
id = "aubry"
name = "the commandant"
aliases = ["Commandant", "boss", "my general", "the general"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "farid"
name = "Farid"
aliases = ["Brigadier", "the brigadier", "my boy"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "maelle"
name = "Lieutenant Maëlle Kerbrat"
aliases = ["Maëlle", "Kerbrat", "Lieutenant", "the little one"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "yannick"
name = "Yannick"
aliases = ["the technician"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "rossi"
name = "Madame Rossi"
aliases = ["Mémé", "madame", "Rossi"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "idriss"
name = "Idriss"
aliases = ["the kid"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "castellani"
name = "Castellani"
aliases = ["Grey Coat"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "tenant"
name = "Crisps"
aliases = ["the tenant"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "van"
name = "the van"
aliases = []
pronouns = "they"
kind = "group"
present = false
+++
{scene: the flat of Madame Rossi | aubry, farid, maelle, yannick, rossi}
{yannick>farid}“They’re eating,” Yannick said, much too loudly, because of the headphones. {+}“Somebody is. It’s crisps or else it’s the microphone.”

{farid>yannick}“It’s crisps.” Farid hadn’t taken his eye from the lens for an hour. {+}“Paprika. I can read the bag.”

{yannick>farid}“What?”

{farid>yannick}“Paprika!”

{aubry>farid,yannick}“If you shout it any louder they may offer us some,” remarked the commandant from the armchair.

It was a small flat on a third floor in the Belle de Mai, and it had a view, through a net curtain, of another small flat on a third floor. It contained a crucifix, a canary under a cloth, four police officers, and Madame Rossi, who was eighty-six, and who had said in July that they might stay for a week. It was October.

{rossi>aubry}“There. I’ve made it strong. The general takes none, I know. And does the little one have sugar?”

{maelle>rossi}“I’m not supposed to accept anything, madame. It’s in the regulations, under—” A cup was in her hand. {+}“Two, please.”

{rossi>aubry}“So thin! In my day they fed them.”

{farid>rossi}“She’s a Breton, Mémé. They live on rain.”

{maelle>farid}“I can hear you, Brigadier.”

{farid>maelle}“You’d hear me better with your finger out of your ear.”

{maelle>farid}“That’s the radio.” Lieutenant Maëlle Kerbrat had been with the squad since Monday, and they’d given her the earpiece because nobody else wanted it. {maelle>aubry}“The van’s asking if someone could take them down some coffee, Commandant.”

{aubry>maelle}“Tell the van no.”

{yannick>aubry}“Quiet!” A hand had gone up; under it his eyes were shut. {+}“Phone. He’s answered it. Idriss has. He’s saying yes, he’s saying yes, he’s saying how many.”

{aubry>yannick}“On whose phone? His own, or ours?”

{yannick>aubry}“Couldn’t tell you, boss. They ring the same.”

{farid>aubry}“His. It came out of the left pocket.”

{maelle>aubry}“Might I ask something?”

{aubry>maelle}“You might.”

{maelle>aubry}“Which of them’s Idriss? Only, if we have to go in there with guns, I’d like to know which one I’m not to point it at. Nobody’s told me.”

The canary shifted on its perch. It was the brigadier who answered, a little pink at the back of the neck.

{farid>maelle}“White football shirt. There was a briefing.”

{maelle>farid}“I was out getting his lunch,” and she jerked her chin at the headphones.

{aubry>maelle}“The white shirt is ours, Kerbrat. He’s twenty-two, he has a mother in the rue Clovis, and he has been ours since March. The other two are nobody’s.”

{farid>aubry}“Other three.”

{aubry>farid}“Three?”

{farid>aubry}“There’s one just come out of the bathroom. Grey coat, no hair. I don’t—” The shutter clattered, six times, seven. {+}“You’d better see this, boss.”

She was out of the chair and bent over the eyepiece before he had properly moved his head. She looked for about as long as it takes to read a name.

{aubry>farid}“Castellani,” she said.

{maelle>aubry}“_The_ Castellani?” said Maëlle.

{aubry>maelle}“He’s in Ajaccio, with a tag on his ankle. That’s what we pay Ajaccio for.” She straightened up. {aubry>farid}“How did he get past you?”

{farid>aubry}“Not by the street. I’d swear it on my daughters. I’ve had that door since six, I haven’t so much as gone for a pee.”

{rossi>farid}“I have watched you not go, my boy. It’s bad for the kidneys.”

{yannick>aubry}“Over the roof?” suggested the technician, baring one ear.

{maelle>yannick}“There’s a man on the roof.” She listened, two fingers to her ear. {+}“He says pigeons. Only pigeons, since noon.”

{rossi>aubry}“He’ll have come up through Zerbib’s.”

Everybody turned round. Madame Rossi had sat down with her knitting, and was counting along the needle with a thumbnail.

{aubry>rossi}“And who is Zerbib?”

{rossi>aubry}“The baker, in the rue Loubon. It was all one house once. You go past the oven, and there’s a bit of a stair, and it lets you out in the bathroom, in what you’d take for a linen cupboard. As girls we used it for visiting.”

{farid>rossi}“Three months! Three months we’ve been sitting on your sofa, Mémé, and you never—”

{rossi>farid}“You asked did I have a good view of the front. I have an excellent view of the front.”

{yannick>aubry}“Boss.” He’d pressed both the headphones to his skull, and it wasn’t loud this time at all. {+}“There’s one that’s new. Corsican. He’s telling Idriss what a warm evening it is. He says a man ought to take his shirt off, on an evening like this. He’s ever so nice about it.”

{maelle>yannick}“Where’s your microphone?”

The technician only laid a finger on his own breastbone.

{farid>aubry}“He’s laughing it off. The kid is. He’s shaking his head, he’s holding on to his collar. Grey Coat’s getting up.”

{aubry>maelle}“How long does the van need?”

{maelle>aubry}“Street door, three floors and a steel plate. Ninety seconds, they think.”

{aubry>maelle}“He has perhaps thirty.”

{farid>aubry}“I could put something through the window.”

{aubry>farid}“What?” The commandant didn’t turn her head. {+}“A lens cap?”

{rossi>aubry}“Would you like me to ring them up?”

Nobody had anything to say to that. The old woman had already lifted the telephone into her lap, on top of the wool.

{rossi>aubry}“I have the tenant’s number. Young what’s-his-name, with the crisps. They all have one another’s on this street, it’s for when the water comes through.”

{maelle>aubry}“We can’t put a civilian in the middle of an operation, Commandant, there’s a circular—”

{aubry>maelle}“Be quiet, Lieutenant.” And then, with great courtesy: {aubry>rossi}“Ring, madame.”

She dialled with the blunt end of a needle. Across the way, very faint, something began to trill.

{yannick>aubry}“I’ve got it, it’s ringing at their end. Nobody’s moving. Nobody’s... Crisps is picking up.”

{rossi>tenant}“Monsieur? It’s Rossi, from over the road.” It was a quite different voice; it quavered; it was a hundred and two. {+}“There’s water pouring out from under your door, my nephew’s seen it, and I’ve sent for the firemen. They’re on your stairs now, with their axes. No, monsieur, they won’t knock. They never do!”

{yannick>aubry}“I’m getting her in both ears,” breathed Yannick. {+}“Now they’re all at it. He says the cupboard, the Corsican. Move, he says, and leave the kid.”

{farid>aubry}“There goes Grey Coat. There goes the other one. Crisps has dropped his crisps. And Idriss... Idriss has sat down on the floor.”

{aubry>maelle}“Kerbrat, get the—”

{maelle>van}“All of you, rue Loubon, on foot, the bakery! There’s a stair behind the oven.” She was shouting it into her own cuff. She let it go, and grew slowly scarlet. {maelle>aubry}“Forty seconds. They’re running.”

{aubry>maelle}“Who told you to send them there?”

{maelle>aubry}“You were about to, Commandant.”

{aubry>maelle}“So I was. Drink your coffee.”

Madame Rossi hung up, and found her place again in the row. {rossi>aubry}“Did I do it right, my general?”

{aubry>rossi}“You’ve done it before.”

{rossi>aubry}“My mother did. In ’forty-three. Eleven people, she passed along that stair, with the police sitting where you sit now, and drinking her coffee.” Two stitches went over; a third. {+}“They never asked her about the bakery either.”

At the window the brigadier had let go of the camera at last. There was a red ring round his eye.

{farid>rossi}“Mémé,” he said faintly, {+}“where do you keep the toilet?”
