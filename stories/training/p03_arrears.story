+++
title = "Arrears"
manner = "first person present, comic fantasy, a tax clerk between a dragon and knights: boy, Master Clerk, Bellamy; two women’s ‘she’ and three men’s ‘he’; the quarrel of the knights goes on across the reckoning; curly double quotes"
[[characters]]
id = "bel"
name = "Bellamy"
aliases = ["Bel", "boy", "Master Clerk", "the clerk"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "odo"
name = "Sir Odo"
aliases = ["Odo", "the fat knight", "sir"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ysolt"
name = "Dame Ysolt"
aliases = ["Ysolt", "Dame", "the tall knight"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "kit"
name = "Kit"
aliases = ["the squire", "lad"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ash"
name = "Ashkaviel"
aliases = ["Madam", "the dragon", "the taxpayer"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "hrodric"
name = "King Hrodric"
aliases = ["Hrodric"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: the cave under Carrow Fell | bel, odo, ysolt, kit, ash}
I read out the last line of Ashkaviel’s account, and the echo of the figure goes away down the cave, strikes something made of gold, and comes back to us larger.

{ash>bel}“Say it once more, Master Clerk,” says the dragon. {+}“I’m fond of the sevens.”

{bel>ash}“Seven hundred and seventy-one thousand, four hundred crowns. Being hearth tax. With interest.”

{odo>bel}“Tell her it’s due,” hisses Sir Odo.

{bel>ash}“It’s due, Madam,” I say.

{odo>bel}“_Now_, boy.”

{bel>ash}“Today, if you’d find that convenient.”

She lays her chin down on the rock. It takes a while. Her eye is as high as I am and it’s the colour of marmalade, and I can see all four of us in it, upside down: me with my ledger, the fat knight with his sword out, the tall knight with hers still in its sheath, and, a good way behind, the squire, with the horses’ nosebags on either arm, because he was told to bring something and nobody told him what.

{ash>bel}“Hearth tax. I have no hearth.”

{ysolt>odo}“She’s got you there,” murmurs Dame Ysolt.

{odo>ysolt}“Whose side are you on?”

{ysolt>odo}“I’m only saying that I look about me and don’t see one.”

{bel>ash}“The statute says any dwelling with a fire in it,” I tell the eye. {+}“It doesn’t say where in it. The Chancery took the view that, er. That you’re the fire.”

{ash>bel}“And who is the dwelling?”

{bel>ash}“You’re also the dwelling.”

{ash>bel}“How very economical. Go on. Where does it begin?”

{bel>ash}“In the second year of King Hrodric.”

{ash>bel}“I ate Hrodric.”

{kit>bel}“That’ll be why it lapsed, Bel,” says a small voice among the nosebags.

I turn the leaves. My hands are shaking so much that I turn three at a time. Behind my left shoulder they’ve started again, in what Sir Odo thinks is a whisper.

{odo>ysolt}“While he keeps it talking. You go left, I go right. Under the wing.”

{ysolt>odo}“Odo, I’ve told you. No.”

{odo>ysolt}“We swore an oath!”

{ysolt>odo}“I swore to see the clerk safe home. You’re the one who swore about heads. You’d had the elderflower.”

{ash>bel}“Is there a deduction,” the dragon’s asking, {+}“for dependants?”

{bel>ash}“Have you any?”

{ash>bel}“I had eleven eggs. Your Hrodric came for them with ladders. It’s in connexion with this that I ate him.”

I write it in the margin. {bel>ash}“Eleven. And, um, do any of them survive?”

She doesn’t reply. A thread of smoke comes out at the corner of her mouth and goes straight up.

{ysolt>bel}“Next question, Bellamy,” says somebody behind me, not unkindly. {+}“Quick as you like.”

{odo>ysolt}“You see? She’s vexed. It’s now or it’s never, Ysolt! I was at Gant with you. I carried you out of that ditch on my back. Have I ever asked you for anything?”

{ysolt>odo}“My horse. My good saddle. My sister.”

{odo>ysolt}“She’d have had me if it hadn’t been for you telling her about the—”

{ysolt>odo}“She asked me a plain question! What was I to say, that you’d been wounded there?”

{kit>odo}“Sir? Sir, the horses don’t like it in here. Could I go and stand with them?”

{odo>kit}“Stay where you are, lad, and hold my shield.”

{kit>odo}“I haven’t got your shield, sir. You said the bags.”

{odo>kit}“I said the _badge_!”

Meanwhile I’ve found the page. I wish that I hadn’t. I count down the column with my thumb; I go back to the head of it and count again.

{ash>bel}“You’ve stopped, Master Clerk. Your lips move, and nothing comes. Is it another of my sevens?”

{bel>ash}“Madam, this payment here. Six eggs, to the royal kitchen. Five to the treasury. It’s entered as a gift.”

{ash>bel}“Is it.”

{bel>ash}“It’s in the wrong column. It should have been entered as a seizure. If the Crown takes goods without a warrant, it’s a forced loan, and it bears interest. It’s the same interest as yours, it’s all the same statute.”

The marmalade eye comes a little nearer. {ash>bel}“And what’s the worth of one egg?”

{bel>kit}“Kit!” I call over my shoulder. {+}“You were in the market at Carrow. What do they ask for dragon’s eggs?”

{kit>bel}“There aren’t any, Bel. There was half a shell, and a bishop bought it. Nine thousand.”

{bel>kit}“For half?”

{kit>bel}“For the small half.”

I do it on my cuff, since there isn’t room on the page. Eleven times eighteen, at four in the hundred, over three hundred and six years. By the second century I’ve run out of cuff, and I go on up the sleeve.

{odo>ysolt}“What’s he doing? Why’s he undressing?”

{ysolt>odo}“He’s adding.”

{odo>ysolt}“I count three, and then I go. With you or without you. One.”

{ysolt>odo}“I’ll sit on you. I’ve done it before.”

{odo>ysolt}“Two! Let go of my belt!”

{bel>ash}“It’s – I may be out by a crown or so,” I say, and I have to swallow. {+}“But it’s rather more than the hearth tax. If I set the one off against the other, the Crown owes you all that it’s got. And Wales.”

{odo>bel}“_What?_ Boy, what did you say?”

{ysolt>bel}“What’s Wales?”

{bel>ysolt}“It’s a pasture, Dame. Back of the palace. There’s a cow on it.”

It’s quite silent, apart from the breathing of the taxpayer, which is like a tide going out over pebbles. It goes out, and out.

{odo>bel}“Cross it through, boy.”

{bel>odo}“I can’t, sir.”

{odo>bel}“It’s a pen, isn’t it? I order you. In the king’s name! Cross it out, tell her that she owes us seven hundred whatever-it-was, and we’ll say no more about it.”

{bel>odo}“It’s in ink,” I explain to him. {+}“And it’s true.”

He looks at me, with that big red honest face, as if I’d bitten him. Then he lifts up his sword, and it isn’t the dragon that he’s lifted it over, and I think, quite clearly: I never paid the laundress.

There’s a clang. When I open my eyes there’s another blade across his, above my head. It has come out of its sheath at last.

{ysolt>odo}“I told you what I swore to,” says the tall knight.

{odo>ysolt}“You’d fight _me_? Over a sum?”

{ysolt>odo}“If I have to. I’d be ever so sorry. It’s the best sum I ever saw, Odo, put it down.”

{kit>odo}“I’d put it down, sir,” the squire says. {+}“Madam’s standing up.”

She is. There was more of her than we’d understood; it comes out from behind the gold, loop after loop, and the coins run off it in streams. The head goes by above us. It stops level with Sir Odo’s, and he lets fall what he was holding, and it rings all down the stair.

{ash>bel}“Will they pay, Master Clerk?” she asks. It’s me that she asks, although it’s him she’s looking at. {+}“When you bring it to them. Honestly.”

{bel>ash}“No, Madam. They’ll hang me for the sleeve.”

{ash>bel}“Then you’d better not go home.”

{kit>bel}“Is she going to eat you, Bel?”

{ash>kit}“I’m going to employ him, little person. I’ve three hundred years of receipts.” The smoke comes round me, warm, smelling of struck matches. {ash>bel}“Have you any dependants?”

I look back. He’s got down behind the nosebags, so that there’s only his hair.

{bel>ash}“One brother,” I say. {+}“He’s good with horses.”
