+++
title = "Half-Past"
manner = "superhero team of our own, third person limited past: four at a kitchen table after a fight, code names and real names, a landlady, two women and two men, turns skipped; curly double quotes"
[[characters]]
id = "solvei"
name = "Solvei"
aliases = ["Solly", "Pilot Light"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "gwendal"
name = "Gwendal"
aliases = ["Dal", "the big man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "rory"
name = "Rory Cheung"
aliases = ["Rory", "Half-Past"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "hedda"
name = "Hedda Strand"
aliases = ["Hedda", "Heddy"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "ekstrom"
name = "Mrs. Ekström"
aliases = ["the landlady", "Mrs. E."]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "undertow"
name = "Undertow"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: a kitchen over a shop | solvei, gwendal, rory, hedda, ekstrom}
Gwendal had broken another chair. He stood in the middle of the kitchen in what remained of his costume, holding the back of it in one hand and the seat in the other, with the look of a dog that has been left alone with a cushion.

{step hedda>gwendal toward 0.3 now forgives}{hedda>gwendal}“It’s fine,” said Hedda.{/step} {+}“Sit on the floor.”

{gwendal>hedda}“The floor is also wood.”

{hedda>gwendal}“It’s concrete, under the lino. Sit.”

He sat. The cups jumped on their hooks. Across the table Solvei, whom the papers called Pilot Light, went on peeling a glove off her left hand with her teeth; the hand inside was still smoking at the tips.

{step solvei>rory away 0.4 now blames}{solvei>rory}“Eleven seconds,” she said, through the glove.{/step}

Rory Cheung, known as Half-Past to everyone but the bank, didn’t look up from the peas. He’d got the bag pressed to his eye, and there was enough of him left over to see that he was waiting to be shouted at.

{solvei>rory}“You get eleven seconds. You’ve had eleven seconds since the day you walked in here. So I count eleven, and I light up the whole pier, {step solvei>rory away 0.5 now blames}and there’s you, in the middle of it, having a chat.”{/step}

{rory>solvei}“I wasn’t having a chat.”

{step solvei>rory away 0.3 now doubts}{solvei>rory}“Your mouth was moving!”{/step}

{rory>solvei}“I was counting.”

{step hedda>rory toward 0.4 now defends}{hedda>solvei}“Leave him, Solly.”{/step} Hedda Strand had her bad leg up on the last good chair and was going over it with tweezers. Each time she touched metal there was a tiny blue snap. {step hedda>solvei toward 0.3 now comforts}{+}“We got out. We got the ferry out. Nobody’s dead.”{/step}

{solvei>hedda}“Undertow got out too.”

{hedda>solvei}“Undertow always gets out. It’s in the name.”

{gwendal>hedda}“No, that is not in the name,” said the big man from the floor. {+}“Undertow is what pulls you in.”

{hedda>gwendal}“Thank you, Dal.”

{gwendal>hedda}“I looked it up.”

Somebody knocked. It was only the one knock, low down, as with a slipper, and all four of them pulled up their masks. Then they remembered who it was and pulled them down again.

{ekstrom>gwendal}“That’ll be another chair,” said the door.

{gwendal>ekstrom}“Yes, Mrs. Ekström. {step gwendal>ekstrom toward 0.3 now apologises}I am sorry.”{/step}

{ekstrom>gwendal}“I’ll put it on the bill with the banister. Are you eating?”

{hedda>ekstrom}“Not yet, Mrs. E.,” Hedda called. {+}“We’re having a disagreement.”

{step ekstrom>hedda toward 0.4 now gives}{ekstrom>hedda}“Have it with soup, it’s on the mat,”{/step} the landlady said, and they heard her go down, one stair at a time.

{scene: the kitchen, with soup | solvei, gwendal, rory, hedda}
It was Gwendal who fetched it, because he was the only one who could lift that pot. For some time there was nothing but spoons.

{solvei>rory}“Okay.” Solvei pushed her bowl away. She’d boiled it, holding it. {+}“I’m calm. {step solvei>rory toward 0.4 now asks}I want you to tell me about it, slowly,{/step} like I’m an insurance company. You stopped the clock.”

{rory>solvei}“I stopped the clock.”

{solvei>rory}“Everything’s frozen. Me, them, the water. You’ve got the bomb in front of you. What did you do?”

{rory>solvei}“I picked it up.”

{solvei>rory}“And?”

{rory>solvei}“And I walked to the end of the pier and I dropped it in the sea.”

{hedda>rory}“In eleven seconds?” Hedda laid the tweezers down. {step hedda>rory away 0.4 now doubts}{+}“Rory, that pier’s two hundred yards long.”{/step}

He moved the peas from one eye to the other. There was nothing wrong with the other.

{gwendal>hedda}“Perhaps he ran,” Gwendal suggested.

{hedda>gwendal}“I couldn’t run it in eleven, and I used to have two legs.” She leaned across the table. She had a doctor’s voice when she wanted it, which came of having been a doctor. {hedda>rory}“Look at me. How long was it? For you?”

{step rory>hedda away 0.3 now hides}{rory>hedda}“I don’t know.”{/step}

{hedda>rory}“Roughly.”

{step rory>hedda toward 0.5 now confesses}{rory>hedda}“I had to rest a bit. It was heavy.”{/step} He said it to the table. {+}“And on the way back there was the little girl, on the ladder, and she’d have been right in the way of the fire. So I had to get her down. And then the man with the crutches. And then I thought, if there’s two . . .”

Solvei’s hands had stopped smoking.

{solvei>rory}“How many?” she asked.

{rory>solvei}“Thirty-one.”

{gwendal>solvei,hedda,rory}“I counted people on the beach after,” said Gwendal slowly. {+}“I thought, it’s strange, they have all sat down in one neat row.”

{hedda>rory}“Rory.” Hedda had gone white. {+}“How long?”

{rory>hedda}“You don’t get hungry. That’s the thing. You don’t get tired the normal way, so it’s hard to . . .” He put down the peas at last. The bruise was a beauty, but it wasn’t that they were all looking at. He was nineteen; he’d been nineteen at breakfast, and had cut himself shaving, for the practice. He had a beard now. It was quite a short one. {step rory>hedda toward 0.7 now confesses}{+}“Four days? Five. I slept under the tea hut.”{/step}

Nobody touched their spoons. Down in the shop the bell went, and they could hear Mrs. Ekström telling someone the price of putty.

{step solvei>rory away 0.5 recalled attacks}{solvei>rory}“I yelled at you the whole way home.”{/step}

{step rory>solvei toward 0.5 now forgives}{rory>solvei}“You weren’t to know.”{/step}

{step solvei>rory away 0.4 now blames}{solvei>rory}“You let me!{/step} You sat in the back of that van and {step rory>solvei toward 0.4 recalled apologises}you said, ‘Sorry, Solly.’ Twice!”{/step}

{step rory>solvei toward 0.4 now forgives}{rory>solvei}“I was just glad somebody was talking.”{/step} He wiped his nose on a cape. It was Gwendal’s, {step gwendal>rory toward 0.3 now gives}but the big man moved it nearer.{/step} {+}“It’s really quiet in there. {step rory>solvei toward 0.6 recalled seeks}I used to go and stand by you, in the evenings.{/step} Well, it wasn’t evenings. You’d got your mouth open, and your arm up, all on fire, and you looked so—{step rory>solvei toward 0.4 now praises}like you’d never in your life been scared.{/step} So I counted. I did elevens. When I’d got through enough of them, I’d go and do another person.”

Solvei got up. She went around the table, and it took her two tries to find a place to put her hands that wouldn’t scorch him. In the end {step solvei>rory toward 0.7 now touches}she just leaned her forehead on the top of his head.{/step}

{step solvei>rory toward 0.6 now confesses}{solvei>rory}“I was terrified,” she said into his hair.{/step} {+}“I’m always terrified, you idiot. {step solvei>rory away 0.7 denied attacks}I thought you’d been too slow, and I’d burned you.”{/step}

{gwendal>hedda}“Heddy,” Gwendal whispered, {+}“should we go out?”

{hedda>gwendal}“You’d only break the door.”

{rory>solvei}“Are you crying?” came from under Solvei’s chin. {+}“It’s hot. Ow. It’s actually boiling.”

{step solvei>rory toward 0.3 now comforts}{solvei>rory}“Shut up and have some soup.”{/step}

{step hedda>rory toward 0.4 planned helps}{hedda>rory}“And tomorrow I want your blood,”{/step} said Hedda. {+}“And your blood pressure. And you’re never to do that again without telling one of us.”

{rory>hedda}“How would I tell you? You’d all be frozen.”

{step hedda>rory toward 0.4 now asks}{hedda>rory}“Leave a note, then!{/step} In my pocket!”

{step rory>hedda toward 0.6 recalled trusts}{rory>hedda}“I did,” said Rory.{/step}

She stared at him. Then she put two fingers in her top pocket, and there was a snap, and she drew out a ticket from the tea hut, folded very small. It had pencil on both sides. She read one. She didn’t seem able to turn it over.

{gwendal>hedda}“What does it say?”

{hedda>gwendal}“It says,” she told him, and had to begin again, {+}“it says, {step rory>hedda toward 0.5 recalled asks}‘Day three. Please can it be soup.’”{/step}
