+++
title = "Level Seven"
manner = "police negotiators on a roof in Cape Town, third person past: one speaks into a phone while four others talk across her behind a mute button, a mother who interrupts, a child on the line, a note held up; ranks against family words; curly double quotes"
[[characters]]
id = "thandeka"
name = "Thandeka"
aliases = ["Warrant", "the negotiator"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "venter"
name = "Venter"
aliases = ["Captain", "the captain", "sir"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "pillay"
name = "Pillay"
aliases = ["Doctor", "the psychologist", "the doctor"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "aisha"
name = "Aisha"
aliases = ["Constable Jacobs", "the constable"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "merle"
name = "Mrs. Adams"
aliases = ["Auntie", "Ma", "Ouma", "the mother"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "ricardo"
name = "Ricardo"
aliases = ["Ricky", "Daddy", "my boy"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "jaydin"
name = "Jaydin"
aliases = ["the child", "the little boy"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "chantal"
name = "Chantal"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: the police van on level seven | thandeka, venter, pillay, aisha, merle}
{thandeka>ricardo}“Ricardo? It’s only me again. I wanted to know if you’re still there.”

{ricardo>thandeka}“Where would I go?” said the loudspeaker.

{thandeka>ricardo}“You could come here. There’s coffee. It’s bad, but it’s warm.”

{ricardo>thandeka}“You told me about the coffee.”

The captain drew a finger across his throat, by which he meant a button. Aisha pressed it, and Thandeka laid the handset in her lap. There was a little red lamp that showed when the man in the bakkie couldn’t hear them.

{venter>thandeka}“That’s forty minutes, and we’ve got as far as coffee. He’s sitting there with his engine running and his front wheels up against the kerb. Past the kerb there’s wire, and past the wire it’s seven floors. I have two men behind the pillar. Let me give them his tyres.”

{thandeka>venter}“With a burst tyre he’d roll, Captain.”

{venter>thandeka}“On the rim. He’d stop.”

{thandeka>venter}“Before the wire?”

{pillay>venter}“If I may? He answers her. Each time, inside of three seconds.” Pillay said it with great mildness, over the peel of a naartjie, which came away all in one piece. {+}“A man who has decided takes longer than that, or he doesn’t answer.”

{venter>pillay}“Did you get that out of a book, Doctor?”

{pillay>venter}“I put it in one.”

{aisha>thandeka}“Warrant, he’s turned his radio up. I can’t hear the little boy any more.”

So they listened, five floors of a parking garage under them empty and two full of sirens. Out of the loudspeaker came a guitar. And then:

{jaydin>ricardo}“Daddy, I don’t like this song.”

{ricardo>jaydin}“It’s a lekker song. Leave the door, Jaydin. Leave it, man.”

{aisha>thandeka}“There he is,” breathed Constable Jacobs, and shifted one of her earphones. {+}“He sounds cross. That’s good, isn’t it? Mine are only cross when they’re all right.”

{pillay>thandeka}“Ask if he’s strapped in,” Pillay murmured. {+}“It’s something practical. He’ll like to be asked.”

The red lamp went off.

{thandeka>ricardo}“Has Jaydin got his belt on, Ricardo?”

{ricardo>thandeka}“What do you take me for? He’s in his chair. I checked it two times.”

On.

{pillay>venter}“You see? One doesn’t check the straps on a child, if one means to—”

{venter>pillay}“They do, Doctor. I was called out to one in Mitchells Plain, in ’ninety-eight. I was the one who undid the straps.”

There was no answer to that in any book. The door slid back while they were looking for it, and a uniform handed up a small woman in the overall of a hospital cleaner, who had been running.

{merle>_group}“They fetched me off the ward. Where’s my boy? Which one of you is in charge?”

{venter>merle}“I am, Mrs. Adams. You can sit there, and please don’t touch anything.”

{merle>venter}“And you wear a gun for it? For _Ricky_?”

{thandeka>merle}“Nobody’s going to use it, Auntie. I’m the one who’s talking to him.”

{merle>thandeka}“Then move up, and I’ll talk to him.”

{pillay>thandeka}“No.”

{thandeka>merle}“The doctor thinks better not.”

{merle>thandeka}“What does he know about it? He’s eating.”

{pillay>merle}“Forgive me.” He put it away in his jacket. {+}“It’s only that we don’t know what lies between the two of you. Sometimes it’s the mother they’re doing it to.”

{merle>pillay}“It’s not me, it’s that court paper. Every second Sunday, from ten until four, as if the child’s a library! What can a man do from ten until four, when he’s got no money? He brings him up here. They eat their sandwiches on the bonnet and they count the ships. The first hour’s free.”

The negotiator had swung right round in her seat. {thandeka>merle}“Up here? He’s done this before?”

{merle>thandeka}“They do it every time. Didn’t you ask him?”

{aisha>thandeka}“Warrant, he’s calling you. He wants to know, did you go.”

Off.

{ricardo>thandeka}“Hello? You said you wouldn’t go away.”

{thandeka>ricardo}“I’m here. I was burning my tongue. How many ships have you two got today?”

The guitar stopped.

{ricardo>thandeka}“Who told you about the ships?”

{jaydin>thandeka}“Nine! We’ve got nine, and there’s a tug.”

{thandeka>jaydin}“And does a tug count?”

{jaydin>thandeka}“Daddy says it’s a half.”

Aisha pressed the button before anyone had asked her to, for she’d seen who was opening his mouth.

{venter>thandeka}“Now. He’s looking at the water. My two can be at that door in four seconds.”

{thandeka>venter}“And his foot, Captain?”

{venter>thandeka}“What about it?”

{thandeka>venter}“If I pull open the door of your car, and you weren’t expecting me, what does your foot do?”

He looked down at his own boot. He didn’t say. It was the constable who moved; she’d printed something on her pad, and was holding it up against her chest.

{writing aisha>thandeka}“HIS HAZARDS ARE ON. WHO PUTS THE HAZARDS ON?”

{pillay>thandeka}“Somebody who’s afraid that he’s in people’s way,” the psychologist said slowly. {+}“She’s quite right. Ask him what happens when he turns off the key.”

Off, then.

{thandeka>ricardo}“Tell me something. If you switched off now, what would happen?”

{ricardo>thandeka}“You know what. You take him, and you give him to Chantal, and I’ve got a case number. Then I don’t even have my ten till four.” He was crying, but doing it away from the phone. {+}“He’s never seen the lights come on. The whole bay. I said we’d stay just for the lights, and then it was five, and she’s phoned you people, and you all came up the ramp with your sirens, and I got such a fright that I put my foot—”

{merle>ricardo}“Ag, Ricky.”

It wasn’t loud. The lamp was off.

{ricardo>merle}“Ma? Is that my ma?”

{venter>aisha}“Cut it, Jacobs. Cut it!”

Her thumb was on the button. She was looking at Thandeka, who shook her head.

{merle>ricardo}“It’s me, yes. They’ve got me in the van. She’s right about the coffee.”

{ricardo>merle}“I messed up, Ma.”

{merle>ricardo}“You did, ja. Have you got the handbrake on?”

{ricardo>merle}“What?”

{merle>ricardo}“I know that bakkie. I paid for that bakkie. Is the handbrake on, or is it broken still, and you’re standing there on the pedal?”

{ricardo>merle}“I’m on the pedal. It’s my leg, Ma, it’s gone lame. It’s shaking. I’m too scared to shift it.”

{venter>thandeka}“That’s not a threat,” said the captain, in a changed voice. {+}“That’s cramp.” He already had his own radio at his mouth and his back to them. {venter}“Leave the guns. Take the tow cable. Flat on your bellies, keep off the doors, get it round his axle and make it fast to the pillar. Go.”

{thandeka>ricardo}“Listen, Ricardo. Two men are coming behind you. They’re not coming for you, they are going to tie you to something, so you can rest that leg.”

{ricardo>thandeka}“You promise?”

{thandeka>ricardo}“I promise you.”

{jaydin>ricardo}“Daddy! There’s a man under us!”

{merle>jaydin}“He’s lost his ball, my darling. Tell Ouma about the lights. What are they doing?”

{jaydin>merle}“They’re not _on_ yet.”

{aisha>venter}“It’s round,” said Aisha, with both hands pressed to her earphones. {+}“Sir, they say it’s round, it’s holding.”

{thandeka>ricardo}“You can let go of it. We’ve got you.”

Nothing rolled. The engine died, and it left a hole in the air that the gulls came into.

{ricardo>thandeka}“Must I get out now?”

Venter had hold of the door of the van. He stood with it in his hand, and he looked out under the concrete, at the water, and the sky over the breakwater, which was going green.

{venter>aisha}“When does it come on, all that?”

{aisha>venter}“The lights? In about six minutes, sir.”

{venter>thandeka}“My men will need six minutes,” he said gruffly. {+}“For the form.”

{thandeka>ricardo}“Not yet, Ricardo. You wait and show him. And after that you carry him over here to me.”

The mother had sat down where she’d been told to sit. She had begun to shake now, all over, like a leg.

{pillay>merle}“Mrs. Adams?” He had taken it out of his pocket again, and picked off a bit of fluff. {+}“Will you have half?”
