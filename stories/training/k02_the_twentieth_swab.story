+++
title = "The Twentieth Swab"
manner = "operating theatre, first person present, a named narrator who is the culprit: five people, titles and first names, counting aloud, one side of a phone call, an interruption, a group answer; straight double quotes"
[[characters]]
id = "huw"
name = "Huw"
aliases = ["Dr Huw"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "iyengar"
name = "Ms Iyengar"
aliases = ["the surgeon"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "ligaya"
name = "Ligaya"
aliases = ["Sister", "Sister Macatangay"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "dermot"
name = "Dermot"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "quenby"
name = "Quenby"
aliases = ["the student"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "xray"
name = "Suleiman"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "patient"
name = "Mr Ballantine"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: theatre three | huw, iyengar, ligaya, dermot, quenby}
The operation is over, except that we can't stop.

{ligaya>dermot}"Seventeen," says Ligaya. {+}"Eighteen. Nineteen."

{dermot>ligaya}"Nineteen," agrees Dermot, who is holding the bag.

We all wait for the next one. There isn't a next one.

{iyengar>ligaya}"Sister?" Ms Iyengar has a needle in one hand and most of Mr Ballantine's left flank in the other. {step iyengar>ligaya away 0.3 now blames}{+}"I was hoping for a higher number."{/step}

{ligaya>iyengar}"You had twenty, Ms Iyengar. It's on the board."

{step iyengar>ligaya away 0.3 now orders}{iyengar>ligaya}"Then I should like twenty back."{/step}

{ligaya>dermot}"Count again," Ligaya tells him, and they count again, the pair of them, bending over the floor like people feeding hens. It's nineteen again. It would be.

I'm at the head end, behind my drape, where nobody expects much of me. I turn the gas up a little. {huw>iyengar}"He's fine up here," I say. {+}"Take all the time you want."

{step iyengar>huw away 0.3 now rejects}{iyengar>huw}"I want none, Huw. I want a swab."{/step}

{quenby>huw}"What happens now?" It's the student, at my elbow, in a whisper. She's been told to stand where she can't touch anything, and I'm what's left.

{huw>quenby}"Now she looks inside," I whisper back.

{quenby>huw}"Inside him? What if it isn't there?"

{huw>quenby}"Then it's somewhere else, and that's worse, because you can't prove somewhere else. {step huw>iyengar toward 0.4 now praises}Watch her hands, Quenby. They never hurry."{/step}

They don't. They go in, to the wrist, and feel their way along as if round a dark room in somebody else's house.

{iyengar>ligaya,dermot,huw,quenby}"Not there," says the surgeon. {+}"Not there either. Is anybody standing on it?"

We all lift our feet, left, then right. It isn't dignified.

{iyengar>quenby}"You. What's your name?"

{quenby>iyengar}"Me? Quenby, Ms Iyengar."

{iyengar>quenby}"Did you pick anything up, Quenby? I shan't bite. I've got my hands full."

{quenby>iyengar}"No! I haven't touched anything. I haven't even scratched my nose, and it's been agony."

{step iyengar>quenby toward 0.4 now trusts}{iyengar>dermot}"I believe her.{/step} Dermot, get me X-ray."

He's already at the wall, with the receiver under his chin.

{dermot>xray}"Suleiman? Dermot, in three. We're one short . . . A small one, with the thread in it . . . No, she's looked . . . I wouldn't ask her that, if I were you." He shuts his eyes. {+}"How long? . . . {step dermot>xray away 0.3 now mocks}No, go on, have your sandwich. He's only lying open."{/step}

{iyengar>dermot}"How long?" asks Ms Iyengar.

{dermot>iyengar}"Twenty minutes. The machine's on the fourth floor, and so's the sandwich."

{ligaya>dermot}"Look in the bins."

{dermot>ligaya}"I've looked in the bins, Sister."

{step ligaya>dermot away 0.3 now orders}{ligaya>dermot}"Then look in them as if you'd lost your wedding ring."{/step}

So over they go, yellow bags and black bags, and he gets down on his knees with a pair of long forceps. I check the pressure. I check the tube. I hum something, and I stop, because in the quiet that follows I notice how very quiet it is.

It wasn't like that at nine o'clock. At nine o'clock my drug trolley was squeaking. The second drawer slid open, and squeaked, and I pushed it to, and it slid open; and I distinctly remember that I said a bad word, and reached behind me, and {step huw>ligaya away 0.5 recalled betrays}took something soft from the corner of something green, and wedged it.{/step}

I look at the second drawer. It's shut. It's beautifully shut.

{huw}"Oh, no," I say.

{iyengar>huw}"What is it?" The needle has stopped halfway. {+}"Is it his pressure?"

{step huw>iyengar away 0.4 now hides}{huw>iyengar}"No, no. His pressure's lovely."{/step}

{quenby>huw}"Dr Huw?" whispers Quenby. {+}"You've gone a funny colour."

{step huw>quenby toward 0.4 now asks}{huw>quenby}"I need you to do something for me.{/step} Don't turn round. Behind you there's a trolley, and in the second drawer, at the side, there might be a bit of white."

She turns round at once. I hear the drawer squeak. It sounds like a piglet going down a drain, and four heads come up, three of them in masks.

{ligaya>huw}"I know that squeak," says Ligaya, slowly. {step ligaya>huw away 0.4 now blames}{+}"That squeak stopped."{/step}

{step huw>ligaya toward 0.3 now apologises}{huw>ligaya}"Ligaya. Sister. Let me just say—"{/step}

{step ligaya>huw away 0.5 now blames}{ligaya>huw}"You took it off my tray?"{/step}

{step huw>ligaya toward 0.5 now confesses}{huw>ligaya}"Off the corner of it."{/step}

{step ligaya>huw away 0.5 now blames}{ligaya>huw}"My tray, that I count?{/step} With the student standing here, learning from us how to behave?"

{step quenby>huw away 0.3 now betrays}{quenby>ligaya}"It's got the blue thread and everything," says Quenby, holding it up.{/step} Then she seems to hear what she's done, and looks at me in horror. {step quenby>huw toward 0.4 now apologises}{quenby>huw}"Sorry."{/step}

{step huw>quenby toward 0.4 now comforts}{huw>quenby}"Don't be sorry. You found it. I'd have it framed."{/step}

{dermot>iyengar}"So that's twenty, is it?" asks Dermot, from the floor. He has a glove on his head. I don't know why.

{iyengar>dermot}"That's twenty. Ring Suleiman and tell him he may eat." {step iyengar>huw away 0.4 denied attacks}Ms Iyengar hasn't so much as raised her voice;{/step} she's bent down to Mr Ballantine again, and the needle is going in and out. It takes four stitches before she speaks. {iyengar>huw}"Huw?"

{huw>iyengar}"Yes, Ms Iyengar."

{iyengar>huw}"When this gentleman wakes up he'll ask if everything went well. {step iyengar>huw away 0.4 now orders}You will tell him that it did.{/step} And then {step huw>ligaya toward 0.4 planned gives}you'll go down to the shop in the foyer and buy a box of chocolates.{/step} The large one."

{huw>iyengar}"For Mr Ballantine?"

{step ligaya>huw toward 0.3 now forgives}{ligaya>huw}"For me," says Ligaya.{/step}

{dermot>huw}"And an oilcan," says Dermot.

{iyengar>ligaya,dermot,huw,quenby}"Final count, please. Out loud this time, everybody, so that we've all had the pleasure. What have we got?"

And Sister Macatangay and Dermot and the student, and I as well, because it seems wise, answer all together.

{_group>iyengar}"Twenty, Ms Iyengar!"

{iyengar}"There," she says, to the flank in front of her, and pats it. {+}"Was that so difficult?"
