+++
title = "Eleven Seconds"
manner = "police briefing in Nairobi, six in one room, past tense: who calls whom by first name, rank or “Madam”, a man known only by his unit, accusations going round; terse, tags rare; curly double quotes"
[[characters]]
id = "mwangi"
name = "Superintendent Mwangi"
aliases = ["Mwangi", "Madam", "Rose", "the superintendent"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "otieno"
name = "Otieno"
aliases = ["Felix", "Inspector"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "kiptoo"
name = "Kiptoo"
aliases = ["Sergeant", "Elijah"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "wanjiru"
name = "Constable Wanjiru"
aliases = ["Wanjiru", "Grace", "Constable", "the youngest"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "abdi"
name = "Abdi"
aliases = ["Fatuma"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "gsu"
name = "The man from the GSU"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "daniel"
name = "Daniel Karanja"
aliases = ["the boy"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "barasa"
name = "Barasa"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "watchman"
name = "a watchman"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "mother"
name = "His mother"
aliases = ["the mother"]
pronouns = "she"
kind = "person"
present = false
+++
{scene: the briefing room | mwangi, otieno, kiptoo, wanjiru, abdi, gsu}
{mwangi>wanjiru}“Door,” said Superintendent Mwangi.

Constable Wanjiru, who was nearest to it and the youngest by eleven years, shut it with her heel. There were seven chairs and six people. Nobody had taken the one by the window.

{mwangi>otieno,kiptoo,wanjiru,abdi,gsu}“It’s five-forty. We go at six-thirty. Felix, the boy.”

Otieno didn’t open the file. {otieno>mwangi,kiptoo,wanjiru,abdi,gsu}“Daniel Karanja. Nine years old. Asthmatic. Gone since Tuesday.”

{mwangi>otieno}“Has he got his inhaler, Felix?”

{otieno>mwangi}“His mother has it. She keeps it in her handbag. She shows it to people.”

For a moment nobody looked at anybody.

{mwangi>kiptoo}“The building,” said Mwangi.

{kiptoo>mwangi}“Mine, Madam.” Kiptoo had drawn it on the back of a calendar. {+}“Five floors. One stair. One gate, and a watchman who sleeps.”

{wanjiru>kiptoo}“He doesn’t sleep, Sergeant.”

{kiptoo>wanjiru}“I watched him two nights, Constable.”

{wanjiru>kiptoo}“I’ve mopped round him for three weeks. He shuts his eyes.”

The man from the GSU laughed. He hadn’t been introduced; he took up most of a wall. {gsu>mwangi}“I like her.”

{mwangi>gsu,wanjiru}“Everybody likes her. Which floor, Grace?”

{wanjiru>mwangi}“Three or four, Madam. I never got past two. There’s a grille.”

{mwangi>wanjiru}“Locked?”

{wanjiru>mwangi}“Padlocked. From above.”

{gsu>mwangi}“Well, I must know which. I’ve eight men. They can do one floor quietly, or two floors loudly.”

Otieno rubbed his eyes. {otieno>gsu}“And if it’s loudly?”

{gsu>otieno}“Then it’s a race up a stair, Inspector. And they’ve the shorter way to go.”

{mwangi>abdi}“Fatuma. Give him a floor.”

Abdi had three laptops open and a shawl over her head against the air conditioning. She was no policeman and was paid like one. {abdi>mwangi}“I can give him a mast. Phones don’t know about stairs.”

{mwangi>abdi}“What do they know about?”

{abdi>mwangi}“Times. And you won’t like them, Rose.”

Nobody else in that building called her Rose.

{mwangi>abdi}“Go on.”

{abdi>mwangi}“The phone that rang the mother. It’s been off since Thursday. This morning it came on. It took one call, at ten to five.”

{mwangi>abdi}“How long?”

{abdi>mwangi}“Eleven seconds. And then four handsets woke up at once. Somebody told them something.”

{otieno>abdi}“Who rang it?” asked Otieno.

Abdi looked up at him, and afterwards, slowly, round the room. {abdi>otieno}“A landline.”

{otieno>abdi}“Whose?”

{abdi>otieno}“Ours, Felix.”

The fridge in the corner shuddered and stopped.

{gsu>abdi}“Say that again.” He had come off his wall.

{abdi>gsu}“It came out of our switchboard.”

{gsu>abdi}“Which extension?”

{abdi>gsu}“It doesn’t show me that. It shows me one number, and it’s the one on our gate.”

{gsu>mwangi,otieno,kiptoo,wanjiru,abdi}“Then who was in? I was in Ruaraka, loading eight men on a lorry. Who was in here at ten to five?”

{kiptoo>gsu}“I was,” said Kiptoo. {+}“I slept here. Under the desk.”

{gsu>kiptoo}“Did anybody hear you sleep?”

{kiptoo>gsu}“What are you asking me, bwana?”

{gsu>kiptoo}“What they’ll ask.”

{wanjiru>gsu}“I was in too,” Wanjiru said. {+}“I came off the mopping at four. I was in the shower. I still smell of bleach.”

{abdi>gsu}“And I’m always in. Only it was me who found it, don’t forget.”

{kiptoo>abdi}“That’s what I’d do. If it was me, I’d find it.”

{abdi>kiptoo}“Thank you, Sergeant.”

{kiptoo>abdi}“I’m only saying.”

{abdi>kiptoo}“You’re only under a desk. With a telephone on it.”

{otieno>abdi,kiptoo}“Enough!” said Otieno. {+}“Nobody in this room—”

{wanjiru>otieno}“Barasa’s chair is empty, sir.” The constable had not raised her voice. {+}“He’s always early.”

They looked at it then, all of them, and at the cushion that Barasa’s wife had made for it.

{otieno>wanjiru}“His wife’s in labour. I drove the two of them to Pumwani myself. At midnight.”

{gsu>otieno}“And came back?” The man from the GSU let nobody off.

{otieno>gsu}“And came back, yes. So now you can write me down as well.”

All this time the superintendent had been peeling an orange. She did it in one piece, and laid the peel on the file.

{mwangi>abdi}“After the call,” she said. {+}“The four handsets. What did they do?”

{abdi>mwangi}“Shouldn’t we first find out, Rose, who—”

{mwangi>abdi}“What did they do?”

{abdi>mwangi}“They moved. Two went down, I think. There’s a booster in the shop on the ground floor, and they picked it up.”

{mwangi>abdi}“And the others?”

{abdi>mwangi}“One’s off. One’s on the mast across the road. It’s strong. It’s stronger than it’s been all week.”

{kiptoo>abdi}“Like on a roof,” said Kiptoo slowly.

{abdi>kiptoo}“Like on a roof, yes.”

{kiptoo>mwangi}“There’s a hut up there, Madam. For the water pump. I drew it. I took it for nothing.” He turned round his calendar, and there it was, one centimetre square.

{mwangi>wanjiru}“Grace, is there a way up that isn’t the grille?”

{wanjiru>mwangi}“From the next house. The women hang their washing across.”

{gsu>wanjiru}“How wide’s the gap?”

{wanjiru>gsu}“A stride. One of mine. You’d do it in half.”

{gsu>wanjiru}“I really do like you.”

{mwangi>otieno,kiptoo,wanjiru,abdi,gsu}“So,” said Mwangi. {+}“Yesterday they had him behind a grille, where we couldn’t get at him. Now he’s in a hut with one man, a stride from a washing line. All because somebody gave them a fright.” She ate a piece of the orange. {mwangi>abdi}“What was said in the eleven seconds?”

{abdi>mwangi}“I don’t get sound. You know I don’t.”

{mwangi>abdi,otieno,kiptoo,wanjiru,gsu}“‘They’re coming up the stairs at half past six.’ I put on a man’s voice. I’d have thought it took nine.”

Somewhere down the corridor a kettle clicked off.

{otieno>mwangi}“You,” said Otieno.

{mwangi>otieno}“Me, Felix.”

{otieno>mwangi}“You could have told us!”

{mwangi>otieno}“Four raids have been sold out of this room since March. I wanted to see five faces before I believed them.”

{kiptoo>mwangi}“And did you?” Kiptoo’s own was grey. {+}“See, Madam?”

{mwangi>kiptoo}“Everybody was frightened, Elijah, and everybody was rude. It’s how honest people are. Go and wash.”

Only Abdi had not moved. {abdi>mwangi}“And if they’d hurt him when you rang?”

{mwangi>abdi}“Then I’d have had that,” said the superintendent, {+}“in my handbag.” She looked about for somewhere to put the pips. {mwangi>otieno,kiptoo,wanjiru,abdi,gsu}“Time, somebody.”

{wanjiru>mwangi}“Five fifty-two.” The youngest of them was at the door again, with her bucket on her arm. {+}“Shall I show him the washing lines, Madam?”

{mwangi>wanjiru}“Show whom?”

{wanjiru>mwangi}“The one who likes me.”
