+++
title = "Two Hundred and Twelve"
manner = "newsroom in Manila before the presses start, present tense: editor, reporter on the floor, lawyer, copy chief who counts down, photographer, an intern whose name nobody has asked; Tess, Boss, Attorney, Mang Ben; curly double quotes"
[[characters]]
id = "salonga"
name = "Salonga"
aliases = ["Tess", "Boss", "the editor"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "villaruz"
name = "Villaruz"
aliases = ["Jun", "Sir Jun"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "chua"
name = "Chua"
aliases = ["Attorney", "the lawyer"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "bautista"
name = "Bautista"
aliases = ["Ben", "Mang Ben", "the copy chief", "the old man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "reyes"
name = "Reyes"
aliases = ["Inday"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "intern"
name = "The intern"
aliases = ["miss", "Kat", "Katrina", "Miss Dimaculangan", "child"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "bookkeeper"
name = "your bookkeeper"
aliases = ["A man with no name"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "owner"
name = "the owner"
aliases = ["upstairs"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "brother"
name = "the mayor’s brother"
aliases = ["The brother"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "papa"
name = "my papa"
aliases = ["Dimaculangan, R."]
pronouns = "he"
kind = "person"
present = false
+++
{scene: the newsroom | salonga, villaruz, chua, bautista, reyes, intern}
{bautista>salonga}“Twenty-five minutes,” Bautista calls out from the copy desk.

{salonga>bautista,chua}“I heard you at thirty. Attorney. Talk to me.”

Chua is holding the page proof in both hands, like a hot dish. {chua>salonga}“Paragraph four. _Ghosts_. It’s an allegation.”

{salonga>chua}“It’s two hundred and twelve dead people on the city payroll.”

{chua>salonga}“So says a ledger.”

{salonga>chua}“So says _their_ ledger.”

{chua>salonga}“So says a man with no name, who gave it to Jun in a Jollibee.”

{villaruz>chua}“Chowking,” says a voice at their feet. Villaruz is lying under his desk, on account of his back. {+}“Get it right, Attorney, or I’ll want a correction.”

{chua>salonga}“I need one person, Tess. Alive. On the record, with a signature. If not, the mayor’s brother will own this building by Friday, and I’ll be working for him.”

{salonga>chua,villaruz}“You’d get on. Jun, ring your bookkeeper.”

{villaruz>salonga}“I’ve rung him eleven times. He’s on a bus to Bicol with three kids. If he’s got any sense, his SIM card’s in a ditch.”

{reyes>salonga}“Boss?” Reyes has come out of the picture room with the camera still round her neck. {+}“Do you want the ledger by itself, or with the hand?”

{salonga>reyes}“What hand?”

{reyes>salonga}“His. He’s turning the page. There’s a thumb, it’s beautiful.”

{villaruz>reyes}“No thumbs! I promised him no thumbs, Inday.”

{reyes>villaruz}“Nobody knows a man by his thumb.”

{villaruz>reyes}“They’d know him by a ring. Has he got his ring on?”

She consults the back of the camera. {reyes>villaruz}“It’s quite a small ring.”

{salonga>reyes}“Crop it.”

{reyes>salonga}“Then it’s only arithmetic, Boss.”

{salonga>reyes}“Crop it.”

{bautista>salonga}“Twenty,” says Bautista.

At the far end of his desk, behind the dictionaries, sits the intern. She’s been given the ledger, the register of deaths and a plastic ruler, and she’s been going down the one with the other since noon. She has been here three weeks. Nobody has asked what she’s called.

{chua>bautista}“Must she hum?” asks Chua.

{intern>chua}“Sorry, sir.” The humming stops.

{bautista>intern}“How far are you, miss?”

{intern>bautista}“I finished C, Mang Ben. All dead. There’s one from 1998.”

{reyes>intern}“Oh, lovely. Can I shoot that?”

{villaruz>reyes}“It’s arithmetic,” comes from the floor.

{reyes>villaruz}“Shut up, Jun.”

The telephone rings on the editor’s desk. She looks at the little window on it. {salonga>chua}“It’s upstairs.”

{chua>salonga}“Don’t pick up.”

{salonga>chua}“It’s the owner.”

{chua>salonga}“That’s why.”

She picks up. {salonga>owner}“Sir. Yes, he’s with me. No, sir, he says it’s very strong.” Chua lays his face in his hands. {+}“Eleven-fifteen. I’ll tell them.” And she puts it down, with some care.

{chua>salonga}“I said it was strong?”

{salonga>chua}“You did. And he says it had better be. The brother’s been on the line to him. They were at school.”

{villaruz>salonga}“So he’s killing it?” Villaruz has got as far as his hands and knees. {+}“Is he killing it, Tess?”

{salonga>villaruz}“With a name, it runs. Without a name we lead on the bus strike.”

{chua>salonga}“But that’s what _I_ said!”

{salonga>chua}“You took longer.”

{bautista>salonga}“Fifteen.”

{salonga>bautista}“Ben, if I hear one more number—”

{bautista>salonga}“Then you’ll hear it from the press. I have to send them something, Tess. They’re both set. I’ve even got a headline for the buses. It’s terrible.”

{reyes>bautista}“What is it?” asks Reyes, who collects them.

{bautista>reyes}“‘Wheels Come Off.’”

{reyes>bautista}“Oh, my God.”

The ruler falls off the end of the desk. It makes no noise to speak of. The copy chief is the only one who turns his head.

{bautista>intern}“Miss? What is it? Are you at E?”

{intern>bautista}“I’m at D.”

{bautista>intern}“What’s the matter with D?”

{intern>bautista,villaruz}“It’s two hundred and twelve, isn’t it? That’s what Sir Jun wrote. Is it still two hundred and twelve if I know one?”

Villaruz stands up, back or no back. {villaruz>intern}“Know one how?”

{intern>villaruz}“Street Sweeper Two. Seven thousand a month. He signed for it in May, and June, and last Friday.” Her finger’s on the line. {+}“Dimaculangan, R.”

{salonga>intern}“And who’s he?” says Salonga.

{intern>salonga}“He’s my papa.”

You can hear the air conditioner drip in its pail.

{bautista>intern}“What’s your name, child?” It’s the old man who asks. He’s ashamed a second before the rest.

{intern>bautista}“Kat. Katrina.”

{bautista>intern}“And he’s—”

{intern>bautista}“Two years in March. He did Herran Street. I’ve got the certificate, it’s in my bag. You need it for everything.”

{chua>bautista,villaruz,reyes,intern}“Nobody touch that bag! Let her do it herself. Miss Dimaculangan, I’m a lawyer. Would you know his signature?”

{intern>chua}“I used to forge it on my report cards.”

Reyes laughs, and stops.

{chua>intern}“And is that it? In the ledger, there?”

{intern>chua}“No, sir. He made his R like a chair. This is only an R.”

{chua>intern}“And would you say so in print? Under your name? These people would know your mother’s street. I have to—” He takes off his glasses. {+}“I’m supposed to be advising against.”

{salonga>chua}“So advise,” says Salonga.

{chua>intern}“I advise against.”

{bautista>salonga}“Ten,” says Bautista, hardly aloud.

Villaruz has crouched down to her, holding on to the desk. {villaruz>intern}“You don’t have to, Kat. It’s my story, it’ll keep. We can run the buses.”

{reyes>villaruz}“With that headline?”

{villaruz>reyes}“For once, Inday!”

{reyes>villaruz}“Sorry.”

{intern>villaruz}“They gave him a raise.” She’s still on the line with her finger. {+}“In January. Five hundred. He’d been asking them for six years.”

She reaches over and takes the pen out of Bautista’s shirt.

{intern>chua}“Where do I sign, Attorney?”

{chua>intern}“Here. And the date. God forgive me.”

{reyes>salonga}“I’ll need her face, Boss. Not now. After.”

{salonga>reyes}“No faces.”

{intern>salonga}“Yes, ma’am, she can. But could I wash it first?”

{salonga>villaruz}“Jun, I want two new paragraphs. At the top.”

{villaruz>salonga}“I’m writing.” He is, too, standing up, on the lawyer’s back. {villaruz>intern}“How did he make it? Like a what?”

{intern>villaruz}“Like a chair.”

{bautista>salonga}“Five.” Nobody shouts at him. {+}“And the byline? Is it just the one?”

{salonga>bautista}“Ask the man.”

{villaruz>bautista}“Two,” says Villaruz, and doesn’t stop writing. {+}“Mine second. Somebody’ll have to spell hers for me.”

{bautista>villaruz}“I can spell it,” the copy chief says. {+}“It’s on the list.”
