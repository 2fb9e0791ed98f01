+++
title = "Nine Minutes"
manner = "rugby league changing room at half-time, third person past: six men and a physio, one of them concussed and asking the same thing again; nicknames in different mouths, an answer given for another, northern, Welsh and Samoan English; curly single quotes"
[[characters]]
id = "mick"
name = "Mick"
aliases = ["Coach", "gaffer", "Michael", "the coach"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "lewis"
name = "Lewis Adeyemi"
aliases = ["Lew", "the captain"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "kieran"
name = "Kieran"
aliases = ["Kez", "our kid", "son", "his brother", "the lad"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "joe"
name = "Joe Walsh"
aliases = ["Joe", "Joseph", "big brother"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "fetu"
name = "Fetu"
aliases = ["Fets", "the prop"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "anwen"
name = "Anwen"
aliases = ["Annie", "the physio"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "stan"
name = "Stan"
aliases = ["the kit man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "dad"
name = "Dad"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "rourke"
name = "Danny Rourke"
aliases = ["Rourke"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "tommo"
name = "Tommo"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: the away changing room at Dewsbury | mick, lewis, kieran, joe, fetu, anwen, stan}
{stan>_group}‘Studs off my benches,’ said Stan, as he had said at every half-time since 1981, and nobody took their studs off the benches.

{mick>lewis,kieran,joe,fetu}‘Right. Drink something. It’s twelve-ten to us, and do you know what I’ve seen? I’ve seen thirteen lads on a nice day out. Are you having a nice day out, Fetu?’

{fetu>mick}‘It’s OK, Coach.’

{mick>fetu}‘It’s OK, he says. Their number eight’s run over you three times.’

{fetu>mick}‘Four.’ The prop looked at his hands. {+}‘He’s pretty big, eh.’

{lewis>fetu}‘_You’re_ pretty big, Fets.’ Lewis Adeyemi had his head beneath the tap, and it echoed. {+}‘It’s the whole idea of you.’

{kieran>joe}‘What’s the score?’

{joe>kieran}‘Twelve-ten, our kid. He’s just this second said.’

{kieran>joe}‘Who to?’

{joe>kieran}‘To us, you daft sod.’ But Joe Walsh had stopped unwinding the tape from his wrist, and was eyeing his brother sidelong.

{mick>lewis}‘Now then, Lew. Second half, we put it up high to that left winger. He couldn’t catch a bus. Who’ve we got wi’ the boot for it?’

{lewis>mick}‘Kez, gaffer. Best boot in the side.’

{mick>kieran}‘How about it, Kieran?’

{kieran>mick}‘Yeah. Yeah, course.’ The lad smiled, very sweetly, at a place some inches to the left of the coach’s head.

Across the room the physio had been strapping up a thumb. She bit off the tape. {anwen>kieran}‘Stand up for me a second, would you, lovely?’

{joe>anwen}‘He’s fine, Annie.’

{anwen>joe}‘It’s not you I asked, Joseph. And it’s Anwen.’

{mick>anwen}‘Can’t it wait? I’ve only nine minutes.’

{anwen>mick}‘You have got nine minutes. I have got a boy who came off that pitch and turned left into the car park. Shall we see which of us goes first?’

{lewis>anwen}‘When did he?’ The captain’s head had come out from under the tap.

It was the kit man who answered, without turning from his pegs. {stan>lewis}‘Just now. I fetched him back.’

{mick>stan}‘He’d gone for some air.’

{stan>mick}‘He were trying car doors, Michael.’

{anwen>kieran}‘Look here, at me. Where are we today, Kieran?’

{kieran>anwen}‘Changing room.’

{anwen>kieran}‘Whose, though?’

{kieran>anwen}‘Ours.’

Through the breeze blocks somebody else’s coach could be heard, in the tones of Dewsbury, telling somebody else’s team that they were a disgrace to it.

{fetu>kieran}‘Close, bro,’ said Fetu kindly.

{joe>anwen}‘They all look the same! I couldn’t tell you where I was meself if I’d not drove here. Ask him summat proper.’

{anwen>kieran}‘Who was it we played last Saturday? And you can shut your mouth, big brother, I can see your lips going.’

{kieran>anwen}‘Last Saturday,’ repeated the lad. He seemed to go off to look for it; and what he came back with, brightly, was another thing. {+}‘What’s the score?’

{lewis>mick}‘He’s gone, gaffer. It’s that tackle by the posts. I heard it from where I was. It went like a gate.’

{mick>lewis}‘You heard it, and you’ve let him play on a quarter of an hour?’

{lewis>mick}‘I asked if he were all right! I asked, and their Joe said he were champion.’

They all looked round. The tape had begun to go back on to the wrist, round and round.

{mick>joe}‘Did you say that?’ asked the coach.

{joe>mick}‘He _was_. He was up. He was talking.’

{fetu>joe}‘It was me he was talking to,’ said the big man, with reluctance. {+}‘He called me Dad.’

{joe>fetu}‘Shut it, Fets.’

{fetu>joe}‘Three times. I didn’t mind it, eh. But somebody should’ve come and got him, and I looked over at you, and you looked the other way.’

{anwen>joe}‘Why ever would you? You’ve driven him to every match since he was six!’

{joe>anwen}‘Because there’s a feller in the stand in a blue coat! Row C. He’s come all the way from Wigan, and he’s got a contract in his pocket and a pen to go wi’ it, and it’s not me he’s here for, is it? Nor it never was. He only wanted forty more minutes.’ He’d run out of tape. {+}‘Have you any notion what they pay?’

{anwen>joe}‘I was four years with Wigan. I know what they pay. I know what they paid to Danny Rourke’s mam, too.’

{kieran>joe}‘Is Dad here?’

{joe>kieran}‘No, mate.’

{kieran>joe}‘Only he said he’d come.’

{joe>kieran}‘I know he did.’ It took him a couple of tries. {+}‘He couldn’t get off work.’

Their father had been dead two years at Easter; all of them in that room had carried him, or had walked behind. The coach put up a hand and covered his mouth with it.

{stan>mick}‘I’ll say this the once,’ said Stan. He had left the pegs and come out into the middle of the floor, in his long brown overall, with nineteen pairs of clean socks against his chest. {+}‘It were me found Rourke his boots, that day. He were sat where that lad’s sat. He’d a grand smile on him. And it were your own father as was coach, Michael, and he told the doctor he’d only seven minutes.’

Nobody so much as scraped a stud. Next door they’d started to clap.

{mick>lewis}‘Who’s on the bench?’ said the coach, when he could be heard.

{lewis>mick}‘Nobody but Tommo, and he’s a hamstring.’

{mick>lewis}‘He can limp, then. Go and tell the ref we’ve a man off.’

{lewis>mick}‘Without a kicker? We’ll lose, gaffer.’

{mick>lewis}‘I dare say.’

{joe>mick}‘I’ll kick. I taught him, didn’t I? Let me do it. Please, Mick.’

{mick>joe}‘You’ll not kick. You’ll not play. You’re off to hospital in t’back of that ambulance, and you can tell the doctor what it was you told your skipper.’

{joe>mick}‘But that’s two of us off!’

{mick>joe}‘Aye, it is. Think on about that.’

{fetu>mick}‘We won’t lose, but.’ There was a creak, and the light altered: the prop had got up. {+}‘I’m going to have to be angry, Coach. I don’t like doing it. I’ll say sorry to the man after.’

{lewis>fetu}‘That’s the ticket, Fets. Which man?’

{fetu>lewis}‘The eight,’ said Fetu sadly, {+}‘and then probably the nine.’

The physio had got a shoulder under Kieran’s arm. {anwen>kieran}‘Up we come, lovely. Slowly, there’s no hurry at all. You lean on me.’

{kieran>anwen}‘What’s the score?’

{anwen>kieran}‘You’re winning.’

{kieran>anwen}‘Who’s that crying?’

It was a grown man of twenty-six, in the corner, with a towel over his head.

{stan>kieran}‘Nobody, son,’ the kit man told him. {+}‘That’s just the pipes.’ And he got down on the concrete, one knee and after it the other; he undid the lad’s boots for him, and drew them off, and held them by the laces; and so for the first time since 1981 there was one pair of studs off the benches.
