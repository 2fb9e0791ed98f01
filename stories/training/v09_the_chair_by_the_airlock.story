+++
title = "The Chair by the Airlock"
manner = "grief group in a settlement on Mars, first person past by a named member: six survivors and a counsellor, two of them called Doc, two Okonjos, a boy who speaks through his aunt, a newcomer nobody wants; who was at the valve; half untagged; curly double quotes"
[[characters]]
id = "ines"
name = "Inés"
aliases = ["Nesa"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "sato"
name = "Dr. Sato"
aliases = ["Hiroko", "Doc", "the counsellor"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "brandt"
name = "Brandt"
aliases = ["Doc", "the old surgeon", "the old man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ade"
name = "Ade"
aliases = ["Auntie", "Ms. Okonjo", "the big woman", "his aunt"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "chidi"
name = "Chidi"
aliases = ["the boy"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "piet"
name = "Piet"
aliases = ["the driver"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "yun"
name = "Yun"
aliases = ["the newcomer", "Control"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "femi"
name = "Femi"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: the hydroponics bay | ines, sato, brandt, ade, chidi, piet, yun}
They’d given us the hydroponics bay because it was warm, and because of the lettuce. Dr. Sato had read somewhere that people cry better near plants.

{sato>ines,brandt,ade,chidi,piet}“There’s a new member tonight,” she said. {+}“I’d like everyone to say who they are, and who they’ve lost, if they can. Piet, would you go first?”

{piet>sato}“I always go first.”

{sato>piet}“You always come first.”

{piet>sato}“It’s the rover, I can’t park it, I’ve got to get here before the miners. All right. Piet, I drive. My mate Lindqvist. We’d shared a bunk for six years, shift and shift about. I never saw him lying down.”

{brandt>piet}“Was it he who snored?”

{piet>brandt}“How would I know, Doc? I’d be driving.”

A couple of us laughed. It was the old surgeon that he’d meant; with half of the colony it’s still Brandt who is Doc, although he hasn’t held a knife since the night of the breach, and it annoys him.

{brandt>sato}“Brandt. I had a ward of eleven, and I lost nine. I’ve said so every Thursday for seven months, and it hasn’t come to any other number.”

{sato>brandt}“Thank you, Doctor.”

{brandt>sato}“Don’t call me that, Hiroko. You’re the doctor here.”

{ade>sato}“We’re Okonjo,” said the big woman across from me. {+}“Both of us. I’m Ade, and this one’s Chidi. His father was my brother, Femi. He had the east valve.”

{sato>chidi}“Would you like to say anything, Chidi?”

{ade>sato}“He wouldn’t.”

{sato>ade}“I was asking him, Ms. Okonjo.”

{ade>sato}“I know you were. He tells me, and I tell you, it’s how we do it. Don’t we?”

The boy nodded. He was ten. He’d not spoken in company since the breach; he would pull her down to him by the ear-ring and whisper, and out it came in her great bass voice.

{sato>ines}“And on your left?”

{ines>sato}“Inés,” I said. {+}“I weld. I put the patch on. Before that I’d had a wife.”

{piet>ines}“You had Marisol, Nesa. You can say her name, there’s nobody going to charge you for it.”

{ines>piet}“I can say it. I don’t like you saying it.”

That left one. She’d taken the chair next to the airlock, that nobody takes, and she kept her gloves on. She was young, with a thick white parting down the middle of her hair as though she’d been struck by something.

{yun>sato}“I’m Yun. I’m not certain if I’m allowed.”

{sato>yun}“Whom did you lose?”

{yun>sato}“No one. I didn’t know anyone. I’d come down on the February ship.”

{ade>yun}“Then what are you here for?” asked Ade.

{yun>ade}“I was on Traffic. That night. I was on the desk.”

You could hear the pumps.

{piet>yun}“You’re Control.”

{yun>piet}“I was the voice, yes. I was on the third day of it.”

{piet>yun}“‘All personnel east of the ring, hold position.’ That’s you? I’ve got that in my head every night. I’ve got your bloody voice where my mother’s ought to be.”

{sato>piet}“Piet. Sit, please.”

{piet>sato}“You let her in? You _knew?_”

{sato>piet}“I knew. She has a right.”

{piet>sato}“He held position! That’s what Lindqvist did. He held it for nineteen minutes!”

{brandt>piet}“Let the girl speak,” the old man said. {+}“I’d like to hear it. I have been told it by everybody except somebody who was there.”

I didn’t say anything. I was watching the gloves.

{yun>brandt}“There’s a card. They give you a card for each thing. Fire’s red. Pressure is blue, and it says hold position, since if they run they open doors. I read out the card. And then someone called in from the east valve, and told me that the card was wrong.”

{ade>yun}“Who called?” It was Ade again.

{yun>ade}“He didn’t give a name. He said, get them out of there, the ring’s going. He said he could keep it shut by hand for a bit. I asked him for how long. He said, how long have you got?”

Ade had put one arm in front of the boy, the way you do in a rover when it brakes.

{ade>yun}“That’s enough now.”

{sato>ade}“Ade, are you sure? It may be what he’s—”

{ade>sato}“He’s _ten_. I say what’s enough.”

But he’d got hold of her ear-ring. He pulled; she bent down; we waited. It went on for a long time, for a whisper.

{ade>chidi}“No, my heart,” she told him. {+}“I’m not going to ask her that.”

{brandt>ade}“Ask her what?” said Brandt.

{ade>brandt}“It’s between us.”

{brandt>ade}“Nothing’s been between any of us since we all breathed the one bottle. What does he want to know?”

{ade>brandt}“Mind your own dead, Doc.”

It was a rotten thing to say, and she knew it. Brandt looked down between his knees at the drain.

{ines>ade}“What if I ask it?” I said. {+}“If he tells it to me. Then it isn’t you.”

I’m good with small spaces. I got down on the floor with the lettuce at my neck, and he looked me over and decided I’d do. His breath smelt of toothpaste. When he’d finished I had to stay where I was.

{ines>yun}“He wants to know what it sounded like. At the end. He wants to know if he was shouting.”

Yun had begun to take off the gloves. She did it a finger at a time.

{yun>chidi}“He sang,” she said, to him and nobody else. {+}“I left the line open. I wasn’t meant to, you’re meant to clear it. I changed the order. It’s not in the report, but I did change it, I said everyone out, I said it eleven times. And he’d nothing to do any more but hold on. So he said, Control, do you mind if I sing? I said no. It was nineteen minutes. He didn’t know very many. He did one of them four times.”

{piet>yun}“You said everyone out,” said Piet slowly.

{yun>piet}“Eleven times.”

{piet>yun}“We never got that. The driver’s band was down. I only had the first.”

{brandt>piet}“I got it,” said the old surgeon. He hadn’t raised his head. {+}“I had it on the wall. I heard it once, quite clearly, and I took two, the ones who could walk. I’ve let everybody think that there wasn’t an order. It was so much easier if there had been no order.”

{sato>brandt}“You had eleven patients and two arms.”

{brandt>sato}“I know what I had.”

{sato>brandt}“Then say it to Piet. You’ve been saying it to me since April.”

{brandt>piet}“I heard her, Piet, and Lindqvist was one of the nine. He had been brought in with his hip. He asked me to come back for him, and I said I would.”

I thought that he’d hit him. I honestly did. He got up, and he stood over that old man with his driver’s fists hanging down, and they opened and shut.

{piet>brandt}“Was he lying down?”

{brandt>piet}“Yes.”

{piet>brandt}“Was he comfortable?”

{brandt>piet}“He was complaining about the pillow.”

{piet>brandt}“That’s him,” said Piet, and he sat, and put his sleeve over his face. {+}“That’s him all right. God. He’d never wash one.”

Nobody had taken any notice of the boy. He had come out from behind his aunt’s arm. He went over to the airlock chair, and stopped a foot away from it, looking at the bare hands.

{chidi>yun}“Which one four times?” he asked.

His voice was rusty, and much lower than I’d thought.

{yun>chidi}“I don’t know what it’s called. It isn’t in my language. I could hum you it. I’ve never been able to get it out of my head.”

{ade>chidi}“Chidi?” said Ade. {+}“You want me to tell her that—”

{chidi>ade}“I’ll do it, Auntie. You’re too loud.” And to the newcomer, with his hands behind his back: {chidi>yun}“You’ve got to start it higher. He always started too low.”

She hummed. He was right, it was too low; but when the big woman came in underneath it, and then Piet, who couldn’t sing, it seemed to be just about where we could all reach.

{brandt>sato}“Time, Hiroko,” said Brandt after a good while. {+}“It’s gone nine. The miners want the room.”

{sato>brandt}“Let them wait,” said the counsellor. {+}“They can hold position.”
