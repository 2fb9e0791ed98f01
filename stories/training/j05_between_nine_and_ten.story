+++
title = "Between Nine and Ten"
manner = "São Paulo, dash dialogue, third person past: three people in a stuck lift, one of them only a voice on the intercom at first, beats and tags between dashes"
[[characters]]
id = "jandira"
name = "Dr. Jandira"
aliases = ["Jandira", "Doctor", "the cardiologist"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "caique"
name = "Caíque"
aliases = ["the boy"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "valdemar"
name = "Seu Valdemar"
aliases = ["Valdemar", "the doorman", "the intercom"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "eunice"
name = "Dona Eunice"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: a lift in a tower in São Paulo | jandira, caique, valdemar}
The service lift of the Edifício Piratininga had been repaired eleven times since the World Cup, and it was the pride of the building that no one had yet been killed in it. Above nine, and short of ten, it gave a cough. The light turned to the colour of weak tea. Then it hung there, quite comfortably, rocking a little, with {step jandira>caique away 0.2 recalled ignores}two people in it who had been taking care not to look at one another.{/step}

{caique>jandira}—Is that normal?

{jandira>caique}—It’s Thursday{/} —said the woman, and put her thumb on the button with the bell.

She was in a grey suit, with a cardboard box in her arms. He had on a motorcycle helmet, pushed up to the hairline, and a square red bag like a small house upon his back. The bag smelled of garlic. Somewhere beneath their feet, through a hundred metres of dark, another bell could be heard ringing in an empty room, on and on, and a dog that objected to it.

{valdemar>jandira,caique}—Reception{/} —said the intercom at last, with its mouth full.

{jandira>valdemar}—Valdemar, it’s stopped again.

{valdemar>jandira}—Who’s that? Dr. Jandira? Why are you in the service?

{jandira>valdemar}—Because the other’s got a sofa in it.{/} —She spoke with her eyes closed, and her forehead a few centimetres from the grille—. {+}Ring the company, please. Tell them that it’s between floors.{/}

{valdemar>jandira}—{step valdemar>jandira toward 0.3 planned helps}I’ll ring. They’ll say two hours.{/step}

{jandira>valdemar}—Then ring the firemen.

{valdemar>jandira}—The firemen say three.{/} —There was a sound of swallowing—. {+}Is anyone in there with you, Doctor?{/}

She turned and considered the question. He was nineteen at most. He had the sort of moustache that is really a plan for one, and along the underside of his left forearm, all wet and new, ran a graze full of the grit of the Avenida Ipiranga.

{jandira>valdemar}—{step jandira>caique away 0.3 now mocks}A pizza{/} —said Jandira.{/step}

{caique>valdemar}—Caíque{/} —the boy corrected her, leaning past to get at the grille—. {+}Twelve-oh-four, half mozzarella, half heart of palm. {step caique>valdemar toward 0.3 now asks}Can you call the lady and tell her it’s not my fault?{/step} If it’s over forty minutes they take it off me.{/}

{valdemar>caique}—She doesn’t pick up, son. It’s Dona Eunice. She takes her ears out for the soap.

{caique>valdemar}—How much is left of the soap?

{valdemar>caique}—They’ve only just found out about the twin.

So there was nothing to be done. The boy slid down the wall until he was sitting on his heels. After a time, because of the shoes, which were new, and because it is absurd for a person to stand alone in a lift with somebody sitting, {step jandira>caique toward 0.2 now seeks}the woman sat too, on the other side,{/step} with the box on her knees. It had a plant in it, a mug, a framed diploma and a plastic heart, which came apart to show you the valves.

{caique>jandira}—You got fired?

{jandira>caique}—{step jandira>caique away 0.3 now rejects}I beg your pardon?{/step}

{caique>jandira}—It’s the box. I take a lot of people up in lifts with that box.{/} —He shrugged, and the red house on his back went up and down—. {+}Mostly they’re crying, though.{/}

{jandira>caique}—I’ve resigned. It’s different.

{caique>jandira}—How’s it different?

{jandira>caique}—{step jandira>caique toward 0.3 now jokes}You don’t get the money{/} —said Jandira;{/step} and to her own surprise she laughed, one short bark, like a seal—. {step jandira>caique toward 0.5 now helps}{+}Show me that arm.{/step}{/}

{caique>jandira}—{step caique>jandira away 0.3 now refuses}It’s nothing. A taxi opened his door.{/step}

{jandira>caique}—I can see what it is. Show me.

{step caique>jandira toward 0.4 now trusts}He gave it to her across the gap.{/step} {step jandira>caique toward 0.5 now touches}She held it by the wrist and by the elbow, turning it to the brown light,{/step} and he saw that something had happened to her hands: in the rest of her there was a woman at the end of a bad day, but the hands had gone off to work. There was a bottle of water in the side of the bag. She asked for it with two fingers, without looking round, and {step caique>jandira toward 0.4 now helps}he put it into them as if he’d been doing so for years.{/step}

{caique>jandira}—Ow.

{jandira>caique}—That’s the gravel. When did you last eat?

{caique>jandira}—What’s that got to do with it?

{jandira>caique}—Your pulse is a hundred and twelve.

{caique>jandira}—{step caique>jandira toward 0.4 now confesses}I don’t like lifts.{/step}{/} —He was staring hard at the ceiling—. {+}On the bike I’m fine, I’ve been under a bus on the bike. It’s boxes. My grandmother’s the same. She’s never been higher than a bed.{/}

{jandira>caique}—And she let you deliver to towers?

{caique>jandira}—I told her it’s all houses.

It was then that the lift dropped. It was not far, a hand’s breadth, less; but it did so with a bang, and the light went out altogether, and a corner of the box came down on someone’s knee. In the blackness nobody screamed. What there was instead was breathing, very fast and high, and getting faster.

{jandira>caique}—{step jandira>caique toward 0.4 now comforts}Caíque? Look at me.{/step}

{caique>jandira}—I can’t see you!

{jandira>caique}—Then listen. {step jandira>caique toward 0.5 now gives}I’m giving you something to hold.{/step} Have you got it? What is it?

{caique>jandira}—I don’t know. It’s plastic. It’s got holes.

{jandira>caique}—It’s the heart. It comes in two. {step jandira>caique toward 0.5 now comforts}Put your thumb in the biggest hole, at the top, that’s it, and now breathe out,{/step} all the way to the end, and tell me what you’ve found in there.

{caique>jandira}—A little door.

{jandira>caique}—That’s right. And which way does it open?

There was a click, and another click. The breathing caught, and slowed. {caique>jandira}—Just the one way.

{jandira>caique}—Just the one. {step jandira>caique toward 0.4 now comforts}It has opened and shut a hundred thousand times today, and it hasn’t asked you.{/step} It’s the best thing in the world{/} —she said in the dark—. {step jandira>caique toward 0.4 now confesses}{+}I’d forgotten that. I’ve been signing forms since February.{/step}{/}

{valdemar>jandira,caique}—Are you dead?{/} —inquired the intercom.

{jandira>valdemar}—Not yet, Valdemar.

{valdemar>jandira}—It’s the fuse. {step valdemar>jandira toward 0.4 now helps}I’ve got my nephew’s torch, I’m up on ten.{/step} Can you see me?

Overhead two doors were forced apart by the width of a shoe, and into the gap came a fist, with a light in it, and behind that the moon-shaped face of the doorman, the wrong way up, in a napkin.

{caique>valdemar}—What’s the time, Seu Valdemar?

{valdemar>caique}—Eight fifty-two. You’ve been thirty-eight minutes. Pass up the pizza.

{caique>valdemar}—{step caique>valdemar toward 0.3 now asks}You’ll take it to her?{/step}

{valdemar>caique}—{step valdemar>caique toward 0.4 planned helps}I’ll run. The soap’s over at nine.{/step}

{step jandira>caique toward 0.3 now helps}They lifted it between them, one at each end, like something asleep,{/step} and it was drawn up through the crack, and the slippers went slapping off towards the stairs. The light that he had left them lay in a stripe down the wall. In it the boy sat turning the plastic heart about, opening it and closing it. He seemed in no hurry to give it back.

{jandira>caique}—{step jandira>caique toward 0.5 now gives}You can keep that{/} —said the cardiologist{/step}—. {+}I’ve got to buy a new one, anyway. I’m going to ring them up tomorrow.{/}

{caique>jandira}—And say what?

{jandira>caique}—That I’m between floors.
