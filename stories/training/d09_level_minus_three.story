+++
title = "Level Minus Three"
manner = "contemporary thriller, first person present: a reporter, a photographer and a source in a parked car, an editor of whom only one side of the calls is heard, surnames and nicknames; curly double quotes"
[[characters]]
id = "frankie"
name = "Frankie Osterman"
aliases = ["Frankie", "Miss Osterman", "Osterman"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "radek"
name = "Radek"
aliases = ["Rad"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "lamb"
name = "Mr. Lamb"
aliases = ["Lamb"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "vik"
name = "Vik"
aliases = ["my editor"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "minister"
name = "the Minister"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: a car in an underground car park | frankie, radek}
Radek eats sunflower seeds when he’s nervous. There are about two hundred shells in my footwell, and it’s only ten past eleven.

{frankie>radek}“Can you stop?”

{radek>frankie}“Stop what?”

{frankie>radek}“Crunching.”

{radek>frankie}“It’s this or I smoke.” He’s got the camera in his lap with a sock over the lens. {+}“He’s late.”

{frankie>radek}“He’s a civil servant. He’ll have walked around the block four times.”

{step radek>frankie away 0.3 now blames}{radek>frankie}“You never told me he’s a civil servant, Frankie.”{/step}

{step frankie>radek away 0.3 recalled hides}{frankie>radek}“I never told you anything.{/step} {step frankie>vik away 0.4 recalled hides}I haven’t even told Vik.”{/step}

{radek>frankie}“You told me he’s got a page.”

{frankie>radek}“I told you that because you asked why we needed the long lens.” I wipe a hole in the mist on the windscreen. Level minus three is mostly puddles. There’s a strip light by the lift that can’t make up its mind, and a van with no wheels, and us. {+}“There. By the pillar. Is that somebody?”

{radek>frankie}“That’s a mop.”

The back door opens. It’s the wrong side; it’s the side that neither of us was watching. Someone gets in, quite gently, and pulls it shut behind him, and the whole car fills with the smell of wet wool and peppermint.

{lamb>frankie}“Miss Frankie Osterman. {step lamb>frankie away 0.3 now orders}Don’t turn around, please.”{/step}

{frankie>lamb}“You walked down the ramp?”

{lamb>frankie}“One always walks down the ramp. Who’s this?”

{step frankie>radek toward 0.4 now defends}{frankie>lamb}“He’s with me.{/step} He takes the pictures.”

{step lamb>frankie away 0.4 now blames}{lamb>frankie}“I said alone.”{/step}

{step radek>lamb toward 0.2 planned helps}{radek>lamb}“I can sit in the van,”{/step} Radek offers. {+}“It’s got no wheels, I wouldn’t go far.”

There’s a pause. In the mirror I’ve got one ear, a bit of gray hair, and the collar of a good coat. I know him by the name of Mr. Lamb. I found out his real one in about an afternoon, and have been trying to forget it since.

{lamb>radek}“Stay where you are,” he says, {+}“and put that thing on the floor.”

The camera goes down on the shells, crunch.

{frankie>lamb}“Have you got it?” I ask.

{lamb>frankie}“I’ve got one page. I couldn’t get at the rest, they’ve moved the cabinet.” {step lamb>frankie toward 0.6 now gives}Something slides in between the seats.{/step} It’s a plastic sleeve, folded once. {+}“It’s the page that matters. You’ll see the date on it.”

I tip it to the light. It’s very short, for a thing that people have lost their jobs over. It’s got the name of a tunnel at the top, and a column of figures, and at the bottom, in green ink, four words and two initials.

{frankie>radek}“Rad,” I say. My mouth’s dry. {+}“Read that. Read me the green bit.”

{radek>frankie}“‘Not until after May,’” he reads. He’s quiet for a moment. {+}“When did the tunnel flood?”

{lamb>radek}“The ninth of April.”

Radek taps the sleeve with a fingernail. {radek>lamb}“And these initials?”

{step lamb>minister away 0.6 now betrays}{lamb>radek}“Those are the Minister’s.{/step} She always uses that pen. {step lamb>minister toward 0.5 recalled gives}I gave it to her.”{/step}

My phone goes. It’s so loud down here that all three of us hit our heads on something. VIK, it says, with a picture of my editor in a paper hat.

{radek>frankie}“Don’t,” says Radek.

{frankie>radek}“If I don’t, he’ll only ring till I do.” I put it to my ear. {frankie>vik}“Hi, Vik. {step frankie>vik away 0.4 now lies}No, I’m at home.{/step} Because I was in the bath.”

Vik talks. He’s got a lovely voice, warm and furry, and {step vik>frankie away 0.4 denied attacks}he has never once raised it to me in eight years.{/step} I look at the strip light and I listen.

{step vik>frankie away 0.5 now orders}{frankie>vik}“What do you mean, hold it?{/step} You haven’t got it yet. You haven’t seen it,” I tell him. {+}“Which lawyers?” And after some more of that, {+}“Say that last part again.”

He says it again. The light goes off. The light comes on.

{frankie>vik}“You’re right,” I say. {step frankie>vik away 0.4 now lies}{+}“You’re right, it’s late. Let’s do it in the morning.”{/step}

{step frankie>vik away 0.5 now breaks}I press the button, and then I press it again until the screen’s black.{/step} I take the back off, and then the battery out. My thumbs aren’t working very well.

{radek>frankie}“What?” says Radek. {+}“What did he say? Did they kill it?”

{step vik>frankie away 0.4 recalled orders}{frankie>radek}“He told me to be sensible.{/step} {step vik>lamb away 0.6 recalled betrays}He said that poor old Lamb isn’t worth going to prison for.”{/step}

{radek>frankie}“So? It’s what he always says. He said it about the bishop.”

{step frankie>lamb away 0.6 denied betrays}{frankie>radek}“I never told him the name, Radek.{/step} I’ve never said it in the office. It isn’t in my notes.” I forget that I’m not supposed to, and I turn around. {frankie>lamb}“Who else calls you that?”

He’s older than I’d thought. He’s got a peppermint in his cheek, and he moves it over to the other side before he speaks.

{lamb>frankie}“Two people,” he says. {step lamb>frankie toward 0.5 now confesses}{+}“You, Miss Osterman. And the Minister.”{/step}

{radek>frankie}“Oh, that’s bad,” says Radek. {+}“That’s very bad. {step vik>frankie away 0.7 recalled betrays}That’s Vik having lunch with her.”{/step}

{frankie>radek}“How would she know it, though?”

{lamb>frankie}“It’s what she called me when we were married.” Mr. Lamb looks out of his window at the mop. {step lamb>frankie toward 0.4 now confesses}{+}“I’m afraid I was being sentimental.”{/step}

Nobody crunches anything.

{frankie>lamb}“You were married to her?” I say.

{lamb>frankie}“For eleven years. She got the house. {step minister>lamb away 0.5 recalled rejects}I got the pen back, twice.”{/step}

{radek>lamb,frankie}“Excuse me,” says Radek, {+}“this is fascinating, but if he knows about Lamb, does he know about here?”

{frankie>radek}“I told him I was at home.”

{radek>frankie}“With the echo? He’s not deaf!”

Two floors above us something heavy comes over the ramp, and then something else just as heavy. The puddles shiver. I’ve got the key in my hand, and I’m stabbing it at everywhere but the hole. {frankie>lamb}“Is there another way out of here?”

{step lamb>frankie toward 0.5 now helps}{lamb>frankie}“There’s a service road behind the lift.{/step} It comes up by the fish market.” He leans forward between the seats. For the first time he sounds like somebody who’s used to being listened to. {+}“But they’ll be watching for this car. I’d suggest that we all get out of it.”

{frankie>lamb}“And go in what?”

{lamb>frankie}“I came down in the lift, in point of fact,” he says. {step lamb>radek away 0.3 recalled doubts}{+}“I only told you the ramp because I didn’t know your friend.{/step} {step lamb>frankie toward 0.5 now helps}I’m parked on two.{/step} It’s a hearse. My brother’s in the trade.”

Radek’s already picking up the camera. He takes the sock off it, and wipes the lens, and puts the sock in his pocket.

{step radek>frankie toward 0.3 now jokes}{radek>frankie}“Bags I don’t go in the back,”{/step} he says.
