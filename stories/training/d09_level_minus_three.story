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

{radek>frankie}“You never told me he’s a civil servant, Frankie.”

{frankie>radek}“I never told you anything. I haven’t even told Vik.”

{radek>frankie}“You told me he’s got a page.”

{frankie>radek}“I told you that because you asked why we needed the long lens.” I wipe a hole in the mist on the windscreen. Level minus three is mostly puddles. There’s a strip light by the lift that can’t make up its mind, and a van with no wheels, and us. {+}“There. By the pillar. Is that somebody?”

{radek>frankie}“That’s a mop.”

The back door opens. It’s the wrong side; it’s the side that neither of us was watching. Someone gets in, quite gently, and pulls it shut behind him, and the whole car fills with the smell of wet wool and peppermint.

{lamb>frankie}“Miss Frankie Osterman. Don’t turn around, please.”

{frankie>lamb}“You walked down the ramp?”

{lamb>frankie}“One always walks down the ramp. Who’s this?”

{frankie>lamb}“He’s with me. He takes the pictures.”

{lamb>frankie}“I said alone.”

{radek>lamb}“I can sit in the van,” Radek offers. {+}“It’s got no wheels, I wouldn’t go far.”

There’s a pause. In the mirror I’ve got one ear, a bit of gray hair, and the collar of a good coat. I know him by the name of Mr. Lamb. I found out his real one in about an afternoon, and have been trying to forget it since.

{lamb>radek}“Stay where you are,” he says, {+}“and put that thing on the floor.”

The camera goes down on the shells, crunch.

{frankie>lamb}“Have you got it?” I ask.

{lamb>frankie}“I’ve got one page. I couldn’t get at the rest, they’ve moved the cabinet.” Something slides in between the seats. It’s a plastic sleeve, folded once. {+}“It’s the page that matters. You’ll see the date on it.”

I tip it to the light. It’s very short, for a thing that people have lost their jobs over. It’s got the name of a tunnel at the top, and a column of figures, and at the bottom, in green ink, four words and two initials.

{frankie>radek}“Rad,” I say. My mouth’s dry. {+}“Read that. Read me the green bit.”

{radek>frankie}“‘Not until after May,’” he reads. He’s quiet for a moment. {+}“When did the tunnel flood?”

{lamb>radek}“The ninth of April.”

Radek taps the sleeve with a fingernail. {radek>lamb}“And these initials?”

{lamb>radek}“Those are the Minister’s. She always uses that pen. I gave it to her.”

My phone goes. It’s so loud down here that all three of us hit our heads on something. VIK, it says, with a picture of my editor in a paper hat.

{radek>frankie}“Don’t,” says Radek.

{frankie>radek}“If I don’t, he’ll only ring till I do.” I put it to my ear. {frankie>vik}“Hi, Vik. No, I’m at home. Because I was in the bath.”

Vik talks. He’s got a lovely voice, warm and furry, and he has never once raised it to me in eight years. I look at the strip light and I listen.

{frankie>vik}“What do you mean, hold it? You haven’t got it yet. You haven’t seen it,” I tell him. {+}“Which lawyers?” And after some more of that, {+}“Say that last part again.”

He says it again. The light goes off. The light comes on.

{frankie>vik}“You’re right,” I say. {+}“You’re right, it’s late. Let’s do it in the morning.”

I press the button, and then I press it again until the screen’s black. I take the back off, and then the battery out. My thumbs aren’t working very well.

{radek>frankie}“What?” says Radek. {+}“What did he say? Did they kill it?”

{frankie>radek}“He told me to be sensible. He said that poor old Lamb isn’t worth going to prison for.”

{radek>frankie}“So? It’s what he always says. He said it about the bishop.”

{frankie>radek}“I never told him the name, Radek. I’ve never said it in the office. It isn’t in my notes.” I forget that I’m not supposed to, and I turn around. {frankie>lamb}“Who else calls you that?”

He’s older than I’d thought. He’s got a peppermint in his cheek, and he moves it over to the other side before he speaks.

{lamb>frankie}“Two people,” he says. {+}“You, Miss Osterman. And the Minister.”

{radek>frankie}“Oh, that’s bad,” says Radek. {+}“That’s very bad. That’s Vik having lunch with her.”

{frankie>radek}“How would she know it, though?”

{lamb>frankie}“It’s what she called me when we were married.” Mr. Lamb looks out of his window at the mop. {+}“I’m afraid I was being sentimental.”

Nobody crunches anything.

{frankie>lamb}“You were married to her?” I say.

{lamb>frankie}“For eleven years. She got the house. I got the pen back, twice.”

{radek>lamb,frankie}“Excuse me,” says Radek, {+}“this is fascinating, but if he knows about Lamb, does he know about here?”

{frankie>radek}“I told him I was at home.”

{radek>frankie}“With the echo? He’s not deaf!”

Two floors above us something heavy comes over the ramp, and then something else just as heavy. The puddles shiver. I’ve got the key in my hand, and I’m stabbing it at everywhere but the hole. {frankie>lamb}“Is there another way out of here?”

{lamb>frankie}“There’s a service road behind the lift. It comes up by the fish market.” He leans forward between the seats. For the first time he sounds like somebody who’s used to being listened to. {+}“But they’ll be watching for this car. I’d suggest that we all get out of it.”

{frankie>lamb}“And go in what?”

{lamb>frankie}“I came down in the lift, in point of fact,” he says. {+}“I only told you the ramp because I didn’t know your friend. I’m parked on two. It’s a hearse. My brother’s in the trade.”

Radek’s already picking up the camera. He takes the sock off it, and wipes the lens, and puts the sock in his pocket.

{radek>frankie}“Bags I don’t go in the back,” he says.
