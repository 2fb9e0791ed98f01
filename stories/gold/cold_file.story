+++
title = "Cold File"
manner = "a thriller: partners by rank, surname and first name, an alias, an interrogation mostly untagged, dashes for interruption"
[[characters]]
id = "okafor"
name = "Ngozi Okafor"
aliases = ["Okafor", "DI Okafor", "Detective Inspector Ngozi Okafor", "Inspector", "Ngozi", "Boss"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "pell"
name = "Sergeant Pell"
aliases = ["Pell", "A. Pell", "Adrian", "Adie", "Sarge"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "moss"
name = "Gerald Moss"
aliases = ["Mr. Moss", "Moss", "Martin Crewe", "Mr. Crewe", "Martin", "Gerald"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "tranter"
name = "Ms. Tranter"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "bhatt"
name = "Constable Bhatt"
aliases = ["Bhatt"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "katya"
name = "Katya Lindqvist"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: Interview Two | okafor, pell, moss, tranter}
The man in Interview Two had given his name as Gerald Moss, and his date of birth, and after that nothing but his opinion of the tea.

{moss>okafor}“It’s stewed,” he said.

{okafor>moss}“It’s nearly midnight, Mr. Moss. We all are.” DI Okafor sat down across from him and squared a folder on the table. It was the old buff sort, gone soft with twenty-six years of thumbs. She let him look at it.

Beside her, Sergeant Pell started the tape. {pell}“Twenty-three forty-one. Detective Inspector Ngozi Okafor, Sergeant Pell. Ms. Tranter for Mr. Moss.”

{okafor>moss}“You were stopped for a brake light.”

{moss>okafor}“I was. Bang to rights. I want the death penalty.”

{tranter>okafor}“My client’s happy to answer relevant questions,” said Ms. Tranter, who did not look as if anybody in the room were happy.

{okafor>moss}“Then I’ll ask him one. Who’s Martin Crewe?”

Nothing happened in his face. That was what interested her. In a face, something always happens.

{moss>okafor}“No idea.”

{okafor>moss}“Your fingerprints have.”

{tranter>okafor}“Inspector—”

{okafor>moss}“Martin Crewe, born in Hull in nineteen-sixty. One statement, June of seventy-nine. You found a bicycle.”

{moss>okafor}“Did I?”

{okafor>moss}“Blue one. On the towpath by Farrow Lock. You rang it in from the box and you waited forty minutes in the rain, like a good citizen, and a constable came out and took it down. And the week after that, Martin Crewe stops. No tax. No dentist. It’s as if somebody had ruled a line under him.”

{moss>okafor}“Maybe he died.”

{okafor>moss}“He’s drinking my tea.”

Pell laughed, a short breath through the nose. The man looked at him, and away.

{moss>okafor}“All right. So I changed my name. It’s not a crime.” He turned his head. {moss>tranter}“Is it a crime?”

{tranter>moss}“It’s not a crime, Gerald.”

{okafor>moss}“Why did you, though?”

{moss>okafor}“Debts.”

{okafor>moss}“Who to?”

{moss>okafor}“The usual. What’s it got to do with a brake light?”

She opened the folder and turned a photograph round with one finger. It was a school picture, blown up until it was mostly dots: nineteen, a fringe, a gap between the teeth.

{okafor>moss}“Katya Lindqvist. It was her bike.”

{moss>okafor}“I know whose bike it was. It was in the papers.”

{okafor>moss}“Look at her, please.”

{moss>okafor}“I’ve looked.”

{okafor>moss}“You looked at the table.”

{pell>okafor}“Boss,” said Pell quietly, {+}“it’s late. We could—”

{okafor>pell}“In a minute.” She did not take her eyes off the man. {okafor>moss}“What was she wearing, Mr. Crewe?”

{moss>okafor}“Moss. And how would I know? I found a bike. There wasn’t a girl on it.”

{okafor>moss}“You say in your statement, ‘The lamp was still on and it was pointing at the water.’ I’ve always liked that. Most people would have just said there was a bike.”

{moss>okafor}“I was a noticing sort of lad.”

{okafor>moss}“Then notice something.”

{moss>okafor}“It was raining. It was ten at night. I found it, I rang, your lot came, I said my piece and I went home, and I’ve not had a proper night’s sleep since, and if that’s an offence you can charge me with it.”

{okafor>moss}“Who came?”

{moss>okafor}“What?”

{okafor>moss}“Of my lot.”

{moss>okafor}“Some kid in a big hat.”

{okafor>moss}“Name?”

{moss>okafor}“How should I know? It’s twenty-six years.” There was a shine on his lip. {+}“It’ll be on the statement.”

{okafor>moss}“It would be. It’s three pages, the statement. I’ve got page one, with the bike and the lamp. I’ve got page three, where you sign. Page two is where he’d have asked you who else was on the path.”

{moss>okafor}“You lost it. Not me.”

{okafor>moss}“I didn’t say lost.”

Ms. Tranter put her pen down. {tranter>okafor}“Is there an allegation coming, or are we just helping you tidy?”

{okafor>moss}“Who else was on the path, Martin?”

{moss>okafor}“Nobody.”

{okafor>moss}“Twenty-six years as Gerald Moss. Nobody does that for nobody.”

{moss>okafor}“Leave it.”

{okafor>moss}“You’re not scared of me. You weren’t scared in the car, you were telling the traffic lads jokes about parrots. You weren’t scared when they rolled your prints. When did that stop?”

{moss>okafor}“I’m not—”

{okafor>moss}“I’ll tell you when. It stopped when the two of us came through that door.”

The tape went round. Somebody’s chair creaked; it was Pell’s.

{moss>pell}“Look,” the man said. The jokes had all gone out of his voice, and what was left was quite young. He was not speaking to her. {+}“I never said a word. All this time. I never, did I? Tell her. Tell her, Adie.”

For two or three seconds there was nothing on the tape at all.

{pell}“Interview suspended,” said Pell, with his finger already on the button, {+}“at twenty-three fifty-eight.”

#

{scene: the corridor | okafor, pell, bhatt}
The drinks machine in the corridor had been out of order since spring. Okafor put a coin in it anyway. It gave her something to watch.

{pell>okafor}“He’s rattled,” Pell said. {+}“Leave him to stew. We’ll have it out of him by breakfast.”

{okafor>pell}“Probably.” She pressed for soup. {+}“How long have I had you?”

{pell>okafor}“Six years. Seven in March.”

{okafor>pell}“I did your appraisal. It says A. Pell on the form. Do you know, I had to go and look it up? I’d got you down as an Alan.”

{pell>okafor}“Adrian.”

{okafor>pell}“What do people call you?”

{pell>okafor}“Pell. Sarge.” He smiled at her. It was a good smile; she had seen it get confessions. {+}“You know what they call me.”

{okafor>pell}“What did your mother call you?”

He had stopped smiling, but it took a moment to get to the eyes.

{pell>okafor}“He’ll have heard it at the desk. Somebody’ll have said it.”

{okafor>pell}“Nobody at that desk knows it. I didn’t.”

{pell>okafor}“Ngozi—”

{okafor>pell}“You’ve never called me that, either.”

The machine hummed to itself. Down the far end, by the custody desk, Constable Bhatt was eating crisps over a crossword, one at a time, so as not to make a noise.

{pell>okafor}“There’s things you don’t know about that night.”

{okafor>pell}“There’s a page I don’t know. Where is it?”

{pell>okafor}“It was my fourth week.” He said it to the machine. {+}“I’d never even written up a shoplifting. He saw who was with her. He told me, plain as day, and I wrote it down, and when I got back in and they read whose name it was—” He wiped his mouth. {+}“I was told what would happen. To me. To him. They drove him to the station themselves. I was twenty-one, boss. I was a kid in a big hat.”

{okafor>pell}“Whose name?”

{pell>okafor}“I can’t.”

{okafor>pell}“You burned it?”

{pell>okafor}“No.”

{okafor>pell}“Pell.”

{pell>okafor}“It’s in my locker. It’s always been in my locker. Every time they moved us I moved it.” He laughed, or something did. {+}“I kept thinking you’d ask.”

Far below them a door banged, and a drunk began on a hymn, and forgot it. She thought of a lamp, still on, pointing at the water.

{okafor>bhatt}“Constable Bhatt!” she called, and was surprised to hear how steady it came out. {+}“Open up Interview One for me. And I’ll need a new tape.”

{bhatt>okafor}“Yes, ma’am.” Bhatt was on her feet, brushing off crumbs. {+}“Who’s it for?”

Okafor found that she was not able, after all, to say it.

{pell>bhatt}“It’s for me,” said Pell.
