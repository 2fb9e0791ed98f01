+++
title = "Saint Anthony’s Chair"
manner = "a Goan family at a funeral in Ontario: siblings at odds, a stranger at the grave, a letter read out; third person past; curly double quotes"
[[characters]]
id = "melba"
name = "Melba"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "lourdes"
name = "Lourdes"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "savio"
name = "Savio"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "caetano"
name = "Uncle Caetano"
aliases = ["Caetano", "Uncle"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "jerome"
name = "Jerome"
aliases = ["the man in the brown suit", "the stranger"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "mai"
name = "Mai"
aliases = ["your mother", "their mother"]
pronouns = "she"
kind = "person"
present = false
[[ties]]
of = "lourdes"
to = "savio"
is = "sister"
class = "family"
affinity = "mixed"
changes = true
says = "her brother"
[[ties]]
of = "lourdes"
to = "melba"
is = "sister"
class = "family"
affinity = "positive"
changes = false
says = "Her sister"
[[ties]]
of = "savio"
to = "melba"
is = "brother"
class = "family"
affinity = "positive"
changes = false
says = "her brother"
[[ties]]
of = "mai"
to = "melba"
is = "mother"
class = "family"
affinity = "positive"
changes = false
says = "their mother"
[[ties]]
of = "mai"
to = "lourdes"
is = "mother"
class = "family"
affinity = "positive"
changes = false
says = "their mother"
[[ties]]
of = "mai"
to = "savio"
is = "mother"
class = "family"
affinity = "positive"
changes = false
says = "their mother"
[[ties]]
of = "mai"
to = "jerome"
is = "mother"
class = "family"
affinity = "mixed"
changes = true
says = "I am your mother"
[[ties]]
of = "jerome"
to = "lourdes"
is = "half-brother"
class = "family"
affinity = "mixed"
changes = true
[[ties]]
of = "jerome"
to = "melba"
is = "half-brother"
class = "family"
affinity = "positive"
changes = true
[[ties]]
of = "jerome"
to = "savio"
is = "half-brother"
class = "family"
affinity = "positive"
changes = true
[[ties]]
of = "caetano"
to = "melba"
is = "uncle"
class = "family"
affinity = "positive"
changes = false
[[ties]]
of = "caetano"
to = "lourdes"
is = "uncle"
class = "family"
affinity = "positive"
changes = false
[[ties]]
of = "caetano"
to = "savio"
is = "uncle"
class = "family"
affinity = "positive"
changes = false
[[ties]]
of = "caetano"
to = "mai"
is = "brother"
class = "family"
affinity = "mixed"
changes = false
says = "my sister"
[[ties]]
of = "caetano"
to = "jerome"
is = "uncle"
class = "family"
affinity = "mixed"
changes = true
+++
{scene: the grave | melba, lourdes, savio, caetano, jerome | }
{eyes: melba}
They had hired six men from the undertaker’s to carry her, since her own children, as Uncle Caetano pointed out, could not between them have carried a tune.

He said it in the wind, in front of the priest. He was eighty-four, and had buried everybody. On one side of the grave stood Lourdes, in a black coat from Lisbon; on the other side stood Savio, in the one he used for shovelling snow; and Melba, who was the youngest, had taken the end, where she could see them both and be of use.

{step lourdes>savio away 0.4 now ignores}Her sister had not looked at her brother once since the church.{/step} She’d managed it even during the Peace, by turning to a pillar.

{caetano>melba}“Who’s that?” said Uncle Caetano.

{melba>caetano}“Where?”

{caetano>melba}“By the tap. In brown.”

A man was standing by the tap, where people filled the cans for flowers, with his hat in one hand and a cake tin under his arm. He was perhaps a little over fifty. When the earth had gone in, and the others were turning to find their cars, he came up to the edge as though someone might tell him not to, took some in his fingers and let it fall. Then he stood there. His mouth was working like a child’s. Melba thought that she had never in her life seen anyone so alone with it.

{caetano>melba}“No,” said the old man under his breath. He had taken hold of her sleeve. {+}“I don’t know him. {step caetano>jerome away 0.6 now lies}I’ve never seen that fellow before.{/step} Come, I’m cold.”

{scene: the car | melba, lourdes, savio | }
{eyes: melba}
In the car nobody spoke until the expressway. It had three rows, like a small bus, and each of them was sitting in one.

{lourdes>savio}“Four people,” Lourdes told her window. {+}“From that entire place. Three years she lived in it, and there were four who came.”

{savio>lourdes}“It’s a home,” said Savio. {+}“They die. It’s what they do there.”

{step lourdes>savio away 0.6 now blames}{lourdes>savio}“You would know. You put her in it.”{/step}

{savio>lourdes}“She left the gas on. Twice. I was driving over there at five in the morning before my shift, {step savio>mai toward 0.5 recalled helps}I was washing Mai’s hair,{/step} and you were sending cheques! {step savio>lourdes away 0.5 now blames}You sent cheques and an orchid.{/step}”

{step lourdes>savio toward 0.6 recalled asks}{lourdes>savio}“I begged you to let me have her. I had the room painted.”{/step}

{savio>lourdes}“In Lisbon. She’d have been there with your cleaning lady.”

{melba>lourdes,savio}“Stop it,” said Melba. {+}“Please. She’s been dead for five days.”

They stopped. It had been her job since she was four. Outside there were outlets, then a frozen field with one horse in it wearing a coat.

{step lourdes>savio away 0.6 now blames}{lourdes>savio}“And you weren’t even with her,” said Lourdes.{/step} She didn’t raise her voice. {+}“{step savio>mai away 0.7 recalled leaves}The sister told me. She asked for you, that night, and you had gone home.{/step}”

Melba saw the back of her brother’s neck. {step savio>lourdes away 0.3 now ignores}He got out his phone and read it with great attention, the whole of the way to the church hall,{/step} and the screen of it was dark.

* * *

{scene: the church hall | melba, caetano, jerome, lourdes, savio | }
{eyes: melba}
There were sorpotel and sannas, and a hundred people in the hall who remembered Melba as a bridesmaid. She was going round with the tea when somebody said behind her, {jerome>melba}“Excuse me, please. Is there a place where I can put this?”

It was the tin. Close to, the man in the brown suit had a long upper lip, and an old-fashioned, careful English with the coast in it.

{jerome>melba}“It’s bebinca,” he said. {+}“Sixteen layers. I know that one ought to bring flowers. I’m not certain how they would have got through from Mombasa.”

{melba>jerome}“You came from Mombasa for this?”

{jerome>melba}“She asked me. That is, she asked me for Easter.” {step jerome>melba toward 0.5 now trusts}He put down his hat and drew from inside it an envelope, very much folded, and after a moment he let her have it.{/step} {+}“I was too slow about the visa.”

It was their mother’s hand, from before it shook. Melba read it standing up among the teacups, with people reaching past her for the sugar.

{writing mai>jerome}“You will have wondered,” it said, {+}“who has sent the school fees. {step mai>jerome toward 0.6 recalled helps}It was your aunt’s name on them but it was my sewing.{/step} {step mai>jerome toward 0.9 now confesses}I am your mother. I was nineteen.{/step} {step mai>jerome away 0.9 recalled leaves}I left you with my sister when you were five weeks old and I got on the boat,{/step} and I have set a chair for you at every meal since, and told my children that it was for Saint Anthony. They are good children but they quarrel. {step mai>jerome toward 0.8 now invites}Come and sit in it.{/step}”

The long upper lip was Savio’s. It was on the photograph over her own stairs.

{melba>jerome}“What did you do?” she said. {+}“When you got this?”

{jerome>melba}“I went and looked in the mirror,” said Jerome, {+}“and then I learned to make the cake.”

{lourdes>melba}“What’s that? Who is this gentleman?” It was Lourdes, with a plate. She saw the writing; she took the sheet by its corner and read it through, and as she read the plate tipped slowly until the rice slid off. {lourdes>jerome}“No,” she said. {+}“I’m sorry. {step lourdes>jerome away 0.6 now rejects}I don’t know what you’ve been told, but you can’t come here with this. Not today. There’s nothing to inherit, if that’s what it is, there is a sewing machine.{/step}”

{step jerome>lourdes toward 0.4 now apologises}{jerome>lourdes}“I’m sorry,” said the stranger. {+}“It was a mistake to come up to you. I only wanted to see her, and I was late.”{/step} He was feeling about for his hat. {+}“Thank you for the tea.”

He’d got as far as the coats before Melba found her uncle. He was sitting in the very middle of the hall with his two hands on top of his stick, looking at nothing.

{melba>caetano}“Uncle. You knew him.”

{step caetano>jerome away 0.5 denied betrays}{caetano>melba}“I did nothing to that child.”{/step}

{melba>caetano}“Uncle!”

{caetano>melba}“What was she to do with him? She’d a passage paid, and a good man waiting at the other end of it who’d seen one photograph. {step caetano>mai away 0.8 recalled orders}I told her, you’ll get on that boat with one suitcase or I will tell our father.{/step} I carried the suitcase.” His chin had begun to shake. {+}“She never spoke of it to me. {step mai>caetano away 0.5 recalled ignores}In fifty-two years she never once sat down by me at table,{/step} and I thought that it was because of my jokes.”

When she looked around, there was nobody by the coats.


{scene: the kitchen | melba, lourdes, savio, jerome, caetano | By ten that night}
By ten that night the last of the cousins had gone, and it was only the kitchen, with the yellow light, and the six chairs. Lourdes was washing dishes that were already clean. Savio came in from the porch with snow on him and sat down in his coat.

{savio>lourdes,melba}“I wasn’t at home,” he said. {+}“That night. I’d like to say this. I was in the car park. I’d been in the car since six o’clock. {step savio>mai away 0.3 denied leaves}I never went home, I just couldn’t get out of the car.{/step} I could see her window, it’s the second from the end. I thought that if I wasn’t in there then it couldn’t start.” He rubbed his face. {+}“And then they put on the big light.”

The tap ran. Melba waited for someone to need her.

{lourdes>savio}“There was a bed,” said Lourdes. {+}“In the room that I had painted. I used to go and lie in it. {step lourdes>mai toward 0.7 wished comforts}I wanted it to be me who washed her hair,{/step} and I was so jealous that I sent you an orchid.” {step lourdes>savio toward 0.7 now forgives}She came across with her hands dripping, and took his big wet head and held it hard against her apron.{/step} {+}“You stupid boy. It’s minus fifteen. You must have frozen.”

{savio>lourdes}“I had the heater on.”

{lourdes>savio}“For nine hours?”

{savio>lourdes}“I put it on and off,” said Savio, into the apron.

It was then that the bell went. Nobody was expecting it to be their uncle, who didn’t go out after dark; but it was; he stood on the mat without his stick, because he had needed that hand. He was holding on to the man in the brown suit by the cuff.

{caetano>lourdes,savio,melba}“He was at the bus stop,” he said. {+}“They’d stopped running. {step caetano>jerome toward 0.7 recalled apologises}I sat with him, and I have told him what I did, and I said that I was sorry for it, and he asked me if I wasn’t cold.{/step}”

{jerome>lourdes}“I said that I wouldn’t come in,” said Jerome. {+}“{step jerome>lourdes toward 0.2 denied seeks}I haven’t come in.{/step} {step jerome>caetano toward 0.4 now helps}I’m only bringing him back.”{/step}

Nobody had ever sat in Saint Anthony’s chair. There was a ring on the seat of it from a pot of basil. The three of them had hung their schoolbags on it, and dared one another, and been slapped. Melba looked at her brother, and he looked at Lourdes; it was hers to say, she was the eldest, or she had been up to that afternoon.

Lourdes wiped her hands, each finger. She pulled the chair out from the table by its back.

{step lourdes>jerome toward 0.7 now invites}{lourdes>jerome}“You’ll let the heat out,” she said. {+}“Sit. It’s been laid.”{/step}

He sat down on the edge, like someone in a clinic, with his hat upon his knees. {step savio>jerome toward 0.4 now gives}Savio pushed the rice across to him.{/step} For a moment they all simply looked at him, at the lip, at the ears, at how he squared up his fork with the edge of the table, which was a thing that she used to do.

{melba>lourdes}“Where did you put the tin?” said Melba.

{step lourdes>jerome away 0.5 recalled rejects}{lourdes>melba}“In the bin.”{/step} Her sister had gone scarlet. {+}“On top. In the bin, but on the top. It had a lid.”

{savio>jerome}“{step savio>jerome toward 0.5 planned helps}I’ll drive you up there in the morning,” said Savio. {+}“There’ll be nobody about, you can have her by yourself.{/step} How many layers was it?”

{jerome>savio}“Sixteen.”

{caetano>jerome}“Hers was seven,” said Uncle Caetano from the mat. {+}“She was always in a hurry. {step caetano>jerome toward 0.6 now praises}Yours will be the better.{/step}”
