+++
title = "Signal Lost"
manner = "a phone call and a chat log; one person heard only by phone; messages as name, colon and quotation"
[[characters]]
id = "marisol"
name = "Marisol Quiroga"
aliases = ["Marisol", "Sol", "M.Q."]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "brandvold"
name = "Einar Brandvold"
aliases = ["Mr. Brandvold", "Brandvold", "Einar", "the man with the cactus"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "doru"
name = "Doru"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "pri"
name = "Pri"
aliases = []
pronouns = ""
kind = "person"
present = true
[[characters]]
id = "femi"
name = "Femi"
aliases = ["Femicolon"]
pronouns = ""
kind = "person"
present = true
[[characters]]
id = "engineer"
name = "the engineer"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "dora"
name = "Dora"
aliases = []
pronouns = ""
kind = "person"
present = false
+++
{scene: a lift between two floors | marisol, brandvold, doru}
The lift stopped between the sixth floor and the fifth with a small, polite bump, like somebody remembering something on the stairs.

Marisol Quiroga looked at the man with the cactus. The man with the cactus looked at the numbers over the door, where the 6 and the 5 were lit together.

{brandvold>marisol}“It can’t be both,” he said.

{marisol>brandvold}“Press something.”

{brandvold>marisol}“What would you like me to press?”

{marisol>brandvold}“Whatever there is. The bell.”

He shifted the cactus to his other arm and pressed the bell. Behind the panel a telephone dialled itself, eleven slow digits, and began to play the cello.

Her own phone buzzed. The group was called {other}“Sol Is Forty, Send Help” and had nine new messages, of which these were the last:

Pri: {writing pri>marisol}“you said eight. it is eight. I am wearing the shoes”

Femicolon: {writing femi>marisol}“the cake has your face on it & ppl are looking at it in a way I dont like”

Marisol typed with her thumb. {writing marisol>pri,femi}“Stuck in the lift at work. Not a joke. With a man and a cactus.”

Pri: {writing pri>marisol}“is he handsome”

Pri: {writing pri>marisol}“is the cactus handsome”

The cello stopped.

{doru>marisol,brandvold}“Liftline, you’re through to Doru, is anybody hurt?”

It came from a disc of little holes under the buttons: a man’s voice, warm and in no hurry, with a mountain range somewhere behind it.

{marisol>doru}“No,” said Marisol to the holes.

{brandvold>doru}“Not physically,” said the man.

{doru>marisol,brandvold}“And how many are you?”

{brandvold>doru}“Two.” The man considered. {+}“Three, with the plant.”

{doru>marisol,brandvold}“I put three. There is an engineer on her way from Ludbrook, forty minutes, she is very good, she sings. Meanwhile I am not allowed to hang up and you are not allowed to panic. Those are the rules, I have them here on a card. May I have the names?”

{marisol>doru}“Marisol.”

{brandvold>doru}“Brandvold,” said the man. {+}“Einar Brandvold. Accounts. That is to say, I was Accounts.”

She was careful to go on looking at the numbers.

{doru>brandvold}“Was?” asked the voice.

{brandvold>doru}“Until four o’clock. Twenty-six years. They gave me this.” He lifted the cactus an inch toward the holes, as if they could see it. {+}“It’s a Bishop’s Cap. It needs almost nothing. There’s a leaflet.”

{doru>brandvold}“I am sorry to hear it, Einar.”

{brandvold>doru}“Thank you. You’re the first. Upstairs they were mainly sorry about the parking permit.”

Marisol’s thumb went off by itself.

{writing marisol>pri,femi}“His name is Brandvold,” she wrote.

The answer took no time at all.

Pri: {writing pri>marisol}“BRANDVOLD from the LIST??”

Pri: {writing pri>marisol}“the one you cried about in my bath”

Femicolon: {writing femi>marisol}“who cries in someone elses bath”

Femicolon: {writing femi>marisol}“does he KNOW”

{writing marisol>femi,pri}“No,” she wrote, and turned the screen against her coat.

{doru>marisol,brandvold}“It has gone quiet,” said the voice. {+}“Quiet is on my card also. I am to ask about holidays. Marisol, are you going anywhere nice?”

{marisol>doru}“To my birthday. It’s going on without me.”

{doru>marisol}“Congratulations! And you, Einar?”

{brandvold>doru}“I had thought of going home. There’s nobody expecting it, so it needn’t be at any special time.”

He said it quite cheerfully, as one gives the dimensions of a parcel, and that was what undid her.

{marisol>brandvold}“It was me,” she said.

{brandvold>marisol}“I beg your pardon?”

{marisol>brandvold}“The list. They gave me a percentage and I made a list. You were line fourteen. I’d never met you. I had a column for years and a column for cost and I pressed a button, Mr. Brandvold, and it sorted.” She had begun to cry, which in a lift is a public event. {+}“I’m so sorry. I know that’s no use. I am, though.”

Something ticked in the shaft. In the wall nobody breathed.

{brandvold>marisol}“I know,” said Mr. Brandvold.

{marisol>brandvold}“You know I’m sorry?”

{brandvold>marisol}“I know it was you. Your initials were in the footer. M.Q., page one of three. I have read a great many footers.” He moved the cactus, so that she could lean on the wall where it had been. {+}“When you got in on the eighth I thought, shall I say something? And then I thought, it’s only eight floors. A person can hold his tongue for eight floors.”

From the holes came a sound like a man blowing his nose a long way off.

{marisol>doru}“Is that on the card?” asked Marisol.

{doru>marisol}“No. The card has nothing for this.” Doru coughed, and could be heard to put away his handkerchief. {+}“Listen, I will tell you, because after today who can complain of me? They are closing us. At midnight. From tomorrow it is a recording: press one if you are stuck, press two if you are very stuck. I think you are my last lift. Nineteen years! I had a birth once, in Cardiff, a girl, they called her Dora. I had two proposals and a death. I never saw one face.”

{brandvold>doru}“Nineteen,” said Mr. Brandvold, with professional respect. {+}“And what did they give you?”

{doru>brandvold}“A headset.”

{marisol>doru}“Didn’t you have a headset?”

{doru>marisol}“I had a headset.”

Marisol laughed before she could stop, a wet, undignified noise, and it went up the shaft and came back smaller.

{doru>marisol,brandvold}“I tell you what I have learned,” said Doru. {+}“Nineteen years I listen to people who cannot go up and cannot go down. The first thing they ask, all of them, is how long. But they do not want to know how long. What they want—”

There was a click. The cello did not come back. Nothing came back.

{marisol>doru}“Doru?”

Mr. Brandvold put his mouth close to the holes. {brandvold>doru}“Hello? What do they want?”

On her phone the bars had gone out too, one after another, like lights along a street.

So they waited, and since there was no card, they made do without one; and at ten to nine somebody came down the shaft singing, the doors were parted with a bar, and a woman’s face looked in under the ceiling, upside down.

{engineer>marisol,brandvold}“Two, is it?” said the engineer.

{_group>engineer}“Three,” they said.

{engineer>marisol,brandvold}“Sorry about your phone line. They’re switching off the exchanges one at a time. This side of the river’s gone already.”

Marisol, with one knee on the sixth floor, stopped climbing. {marisol>engineer}“And the other side?”

{engineer>marisol}“Midnight.”

* * *

{scene: the lift in Femi’s building | marisol, brandvold, pri, femi, doru}
Femi’s building was on the other side of the river, and had a lift the size of a wardrobe. At eight minutes to twelve it held Pri, in the shoes; Femi, with the remains of the cake, of which only an ear and the chin were left; Marisol; Mr. Brandvold; and, at the height of everybody’s face, the Bishop’s Cap.

{pri>marisol}“Explain to me once more,” said Pri, {+}“why we are breaking the lift.”

{brandvold>pri}“Stopping it. It’s a different paragraph,” said Mr. Brandvold, {+}“of the by-laws.”

{femi>marisol}“I love him.” Femi swallowed some ear. {+}“Sol, can we keep him?”

{marisol>femi}“Ask him.”

{femi>brandvold}“Can we keep you?”

{brandvold>femi}“Until the buses start,” said Mr. Brandvold.

Pri reached past the spines with one long red fingernail and pulled out the knob. They stopped between the third floor and the second. Marisol pressed the bell: eleven slow digits, and then the cello, which played so long that Femi stopped chewing; it played as if it, too, had been told about midnight. Then it broke off.

{doru>marisol,brandvold,pri,femi}“Liftline,” said the wall, and it sounded tired. {+}“You’re through to Doru. Is anybody hurt?”

Marisol opened her mouth and found that she had nothing in it. It was the man beside her who leaned to the holes, with the cactus held carefully out of the way.

{brandvold>doru}“Not physically,” he said.

For a while there was only the line, humming to itself over all those miles.

{doru>brandvold}“Einar,” said Doru. {+}“How many are you?”

{brandvold>doru}“Five, with the plant,” said Mr. Brandvold. {+}“Six, with you.”
