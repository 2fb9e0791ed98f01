+++
title = "The Lodger's Shoes"
manner = "police interview: three women, ranks and surnames, tape preamble, cosy; long untagged runs"
[[characters]]
id = "szulc"
name = "Detective Sergeant Iwona Szulc"
aliases = ["Szulc", "Sarge", "the sergeant"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "yarrow"
name = "Detective Constable Tamsin Yarrow"
aliases = ["Yarrow", "Tamsin", "DC Yarrow", "the constable"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "pook"
name = "Mrs. Geraldine Pook"
aliases = ["Mrs. Pook", "Gerry", "the old woman"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "vasko"
name = "Mr. Vasko"
aliases = ["Lubo"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "carol"
name = "Carol Tidy"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: Interview Room 2 | szulc, yarrow, pook}
{szulc}“Interview commenced at ten fourteen. Present are myself, Detective Sergeant Iwona Szulc—”

{yarrow}“Detective Constable Tamsin Yarrow.”

{szulc>pook}“—and if you’d say your full name for the recording, please.”

{pook>szulc}“You know my name, dear. You’ve had it off me three times, and once in capitals.”

{szulc>pook}“It’s for the recording.”

The old woman leaned down until her hat was almost touching the machine. {pook}“Mrs. Geraldine Pook,” she told it. {+}“P, double O, K. Of Number Nine.”

{szulc>pook}“You don’t need to lean.”

{pook>szulc}“Only I don’t like to shout.” She sat up again and got her handbag square upon her knees. It was a big one, with a clasp like a mantrap. {+}“Is there going to be tea?”

{yarrow>pook}“I can get you some tea, Mrs. Pook.”

{szulc>yarrow}“In a minute,” said Szulc.

Yarrow, halfway out of her chair, sat. She had been a detective for eight days, and she still rose for everyone over sixty.

{szulc>pook}“I’d like to go back to Thursday night. You told the uniformed officer that you’d last seen Mr. Vasko at about seven.”

{pook>szulc}“When he came in. I heard the door, and I said, ‘Is that you, Lubo?’ and he said it was.”

{szulc>pook}“And then he went upstairs.”

{pook>szulc}“He took his shoes off and he went upstairs. I don’t have shoes on my stair carpet.”

{szulc>pook}“You’re certain about the shoes?”

{pook>szulc}“Seven years he’s lived with me, and never a shoe.”

{yarrow>pook}“What sort of shoes were they?” asked Yarrow, writing.

{pook>yarrow}“Brown. Lace-ups, with a bit of a heel, like a dancer’s. He’s very light on his feet for a bookkeeper.”

The sergeant turned over a page, though there was nothing on the other side of it. She did that, Yarrow had noticed, when she wanted people to think that there was. {szulc>pook}“Here’s my difficulty. Mr. Vasko is missing, and so is the money out of the bowls club safe. His bed’s not been slept in. His coat’s gone. But we found a pair of brown lace-ups on your doormat, neat as you like.”

{pook>szulc}“Well, that’s where he puts them.”

{szulc>pook}“So he’s gone out in the rain, at night, with eleven thousand pounds, in his socks.”

{pook>szulc}“He’s got slippers.”

{szulc>pook}“We found the slippers.”

{pook>szulc}“Oh,” said Mrs. Pook. She appeared to give it some thought. {+}“I should like that tea now, I think.”

Szulc nodded, and the constable went. For the machine, Szulc said that DC Yarrow had left the room. After that she said nothing at all for a good while, and the two of them listened to the radiator.

{scene: Interview Room 2, without Yarrow | szulc, pook}
{pook>szulc}“You’re Polish,” the old woman observed at last.

{szulc>pook}“My parents are. I’m from Hull.”

{pook>szulc}“He’s from Slovakia. It isn’t the same, is it? I used to think it was.” The clasp of the bag went _snick_, and _snick_ again. {+}“He makes a very good soup.”

{szulc>pook}“You’re fond of him.”

{pook>szulc}“He does my gutters.”

{szulc>pook}“That’s not what I asked, Gerry.”

{pook>szulc}“I don’t know that you asked me anything. And it’s Mrs. Pook.”

{scene: Interview Room 2, with tea | szulc, yarrow, pook}
The door bumped open. Yarrow had brought three teas in a cardboard tray, and she’d had an idea: Szulc could see it on her from across the room.

{yarrow>szulc}“Sarge, can I…?”

{szulc>yarrow}“Go on.”

{yarrow>pook}“Mrs. Pook, what size do you take?”

{pook>yarrow}“Just the one sugar.”

{yarrow>pook}“In shoes, I meant.”

_Snick_. {pook>yarrow}“That’s a very personal question.”

{yarrow>pook}“It’s only that I carried your wellingtons for you, on Friday, when we were moving everybody out of the hall. They were nines. I thought, that’s big, for a lady of your height. I’m a five and I’m taller than you.” She put the cup down by the old woman’s elbow, and was careful to turn the handle towards her. {+}“They’re his, aren’t they? He went in your wellies and you came out in his. Or he’s got two pairs. I haven’t quite worked that bit out.”

{szulc>yarrow}“They’d be the same pair, Tamsin,” murmured the sergeant, who had.

{yarrow>szulc}“Sorry?”

{szulc>yarrow}“He never went anywhere. A man doesn’t leave his shoes, his slippers and his boots behind him and go out. He’s still in the house.”

Neither of them looked at Mrs. Pook. They both of them drank some tea. It was dreadful.

{pook>szulc}“You searched the house,” she said after a time.

{szulc>pook}“We did. Two big lads in a hurry. Did they do the loft?”

{pook>szulc}“They put their heads in.”

{szulc>pook}“And is that where he is?”

{pook>szulc}“He never took it,” said Mrs. Pook. {+}“I want that written down. Is she writing it down?”

{yarrow>pook}“I’m writing it down.”

{pook>szulc,yarrow}“He does their books for nothing, the bowls club. On Thursday he came in white as that wall. He said, ‘Gerry, there’s eleven thousand pounds gone, and it’s been going since Easter, and every slip of it has my name on and I never wrote one.’ He wanted to come straight to you. I said, ‘You’ll do no such thing. You’ve an accent.’”

The pen had stopped. {yarrow>pook}“You hid him from _us_?”

{pook>yarrow}“I’ve lived in that road for fifty-one years, my love. I know who gets believed.”

Szulc laid down her cup. {szulc>pook}“Who else can sign those slips?”

{pook>szulc}“Only the treasurer.”

{szulc>pook}“Who’s the treasurer?”

{pook>szulc}“I’ve been wondering when you’d ask me that. It’s Carol Tidy.” At long last Mrs. Pook undid the clasp and left it undone. She began to lay on the table, one on top of another, in rubber bands, a great many small pink slips. {+}“I clean for her on Wednesdays. She wants to get a lock on that bureau.”

{szulc>pook}“Mrs. Pook. Did you remove these from a private house?”

{pook>szulc}“I dusted them.”

There was a silence. The constable was looking very hard into her tea.

{szulc}“Interview suspended,” said the sergeant to the machine, {+}“at ten forty-one.” She pressed the button, waited for the light to go out, and pulled the pile across to her side. {szulc>yarrow}“Get your coat. And find that man a pair of shoes.”
