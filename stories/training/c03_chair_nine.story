+++
title = "Chair Nine"
manner = "dialysis ward at night, present tense: two men side by side, a nurse between them, a telephone of which one side is heard"
[[characters]]
id = "anselm"
name = "Anselm Varga"
aliases = ["Anselm", "Mr. Varga", "the old man", "chair eight"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "jude"
name = "Jude Okpara"
aliases = ["Jude", "the boy", "chair nine"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "maribel"
name = "Maribel"
aliases = ["Bel", "the nurse"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "coordinator"
name = "the coordinator"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "magda"
name = "Magda"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: the dialysis ward, chairs eight and nine | anselm, jude}
{step anselm>jude away 0.2 now blames}{anselm>jude}“You moved my horse.”{/step}

{step jude>anselm away 0.3 now lies}{jude>anselm}“I didn’t touch your horse.”{/step}

{anselm>jude}“It was on the black square. I shut my eyes for one minute, for one prayer, and now it is on the white.”

{jude>anselm}“You were snoring, Mr. Varga. You pray through your nose?”

Anselm Varga considers the travelling set that lies on the arm-rest between chair eight and chair nine. The pieces have magnets in them. His left arm is strapped out along a pillow with two needles in it, and so, on the far side of the board, is Jude Okpara’s right; they’ve got one good hand apiece, and neither of them trusts the other’s.

{anselm>jude}“In my country,” he says, {+}“you’d be shot.”

{jude>anselm}“In your country you’d have lost by now.” The boy grins. He’s twenty-two, and has been coming here on the Tuesday, Thursday, Saturday twilight shift since he was nineteen. {+}“Go on, then. Move it back. It won’t help you.”

His phone begins to crawl along the blanket.

He looks at it. {step jude>coordinator away 0.4 now ignores}He turns it over on its face.{/step}

{anselm>jude}“You don’t answer?”

{jude>anselm}“It’s no number. {step jude>anselm away 0.3 now lies}It’s somebody who wants to know have I been in an accident.{/step}”

{anselm>jude}“At twenty to eleven at night?”

{jude>anselm}“They’ve got quotas. Your move.”

It stops. The old man has taken hold of his knight, but he doesn’t lift it. Across the bay a machine tells the ceiling that somebody’s pressure is low, and the nurse goes by on her rubber soles to see to it, and the phone starts up again.

{anselm>jude}“Jude.”

{step jude>anselm away 0.3 now rejects}{jude>anselm}“Don’t.”{/step}

{anselm>jude}“Who is it that rings with no number, two times, at night? Tell me. You have the same leaflet that I have.”

{jude>anselm}“I know what’s in the leaflet.”

{step anselm>jude away 0.4 now orders}{anselm>jude}“So pick it up.”{/step}

{step jude>anselm away 0.5 now refuses}{jude>anselm}“I _can’t_,” says the boy.{/step} He’s got his free hand tucked up in his armpit, as if it might do it without him.

{step anselm>jude toward 0.6 now helps}So Anselm does it.{/step} It’s a long stretch, and the lines in his arm don’t care for it, and the chessboard goes over; every piece on it hangs on. He gets one thumb to the green, and then the other thing, the loudspeaker, he can’t find.

{anselm>coordinator}“Good evening,” he says into it. {+}“This is the telephone of Jude Okpara … No. I am chair eight. He is chair nine. He’s here. {step anselm>jude away 0.3 now mocks}He’s a little bit busy being a coward{/step} … Yes, madam. {step anselm>jude toward 0.4 planned helps}I will hold him.{/step}”

He holds it out across the board.

{jude>coordinator}“Hello?” says Jude.

There’s a voice in it, the coordinator’s. From chair eight one can hear that it’s a woman’s, and calm, and nothing else. Anselm fixes his eyes on a poster about phosphates.

{jude>coordinator}“Yeah. Third of the ninth, two thousand and three … No, no cough. No. I had a cold at Easter … Like, now? I’m on now. I’ve got an hour ten to go … Okay. Okay. Yeah, she’s here, I’ll get her.” He lowers it against his chest. His lips are grey. {jude>maribel}“Bel?” It barely comes out. {step jude>maribel toward 0.4 now seeks}{+}“Bel!”{/step}

{scene: the same, the nurse there | anselm, jude, maribel}
{maribel>jude}“If it’s your alarm again, I’ve told you, stop bending the—” The nurse comes around the end of the bay, and gets a look at him, and at what he’s got in his hand. She’s been in this unit for sixteen years. {step maribel>jude toward 0.4 now comforts}{+}“Oh, my darling. Give it here.”{/step}

{maribel>coordinator}“Staff nurse, renal,” says Maribel. She listens, nodding; {step maribel>jude toward 0.4 now helps}she is already pressing keys on his machine with her other hand.{/step} {+}“He’s seventy-two dry … Two litres off so far … Yes, I can wash him back now. Ten minutes … No, his mum doesn’t drive. We’ll get him a cab … Lovely. Bye. Bye-bye.”

{jude>maribel}“Is it real?”

{maribel>jude}“It’s real, and it’s only an offer, and you know all the ways it can go wrong, so I’m not going to say them. But they want you there by midnight.” She is stripping tape. {+}“Hold that. Press.”

{jude>maribel}“I haven’t got any pyjamas.”

{maribel>jude}“They’ve got pyjamas.”

{jude>maribel}“I had a sandwich. Bel, I had a whole sandwich, nobody said—”

{maribel>jude}“When?”

{jude>maribel}“I don’t know! Six?”

{step anselm>jude toward 0.3 now helps}{anselm>maribel}“Half past five,” says Anselm,{/step} to the poster. {+}“Tuna.”

{maribel>anselm}“Thank you, Mr. Varga.”

{anselm>maribel}“I remember the smell.”

{step maribel>jude toward 0.3 now comforts}{maribel>jude}“Then that’s fine, my darling.”{/step} And she’s off with the lines over her arm, calling to somebody for a porter.

It gets quiet. They’ve both been left holding a wad of gauze, one of them on his own arm and the other on nothing; he must have picked it up in order to be of use.

{jude>anselm}“You’ve been on the list longer than me.”

{anselm>jude}“Four years longer.”

{jude>anselm}“So why didn’t they ring you?”

{anselm>jude}“Because it doesn’t go like the bus, who came first to the stop. It’s the blood, the tissue, it’s the age. You’ve read the leaflet.”

{step jude>anselm away 0.3 now blames}{jude>anselm}“Stop going on about the leaflet!”{/step} He scrubs his eyes with the back of his wrist. {+}“Somebody’s dead, though. Aren’t they? Like, tonight. Somebody about my age. They got up this morning, and they had their cornflakes, and I’ve been lying here being glad that my phone might go.”

The old man doesn’t answer at once. He begins to put the pieces straight, one after another, with his good hand.

{anselm>jude}“When Magda died, they asked me in the corridor for her eyes,” he says.

{jude>anselm}“Your wife?”

{anselm>jude}“My wife. I was very rude to that young man. I had to sit down on the floor. And then I signed it, because I thought, well, someone will see the lake.” He sets down a bishop. {step anselm>jude toward 0.6 now comforts}{+}“I never thought that person had killed her, Jude. Not once.{/step} I only hoped that he’d have the manners to look at things.”

A trolley is coming. You can hear its one bad wheel all the way up from the lifts.

{step jude>anselm toward 0.5 now confesses}{jude>anselm}“I did move your horse,”{/step} says the boy.

{anselm>jude}“I know it.”

{jude>anselm}“I do it most weeks.”

{step anselm>jude toward 0.5 now forgives}{anselm>jude}“I know that too. Why do you think I shut my eyes?”{/step} {step anselm>jude toward 0.6 now gives}Anselm takes the knight by its ears, pulls it off the board, and holds it out.{/step} {+}“Here. For the pocket of the pyjamas. {step jude>anselm toward 0.4 planned gives}You’ll bring it back.{/step}”

{jude>anselm}“When?”

{anselm>jude}“Not on a Tuesday,” he says, {+}“nor a Thursday, nor a Saturday. {step anselm>jude toward 0.6 now invites}Come on a Sunday, like a guest.{/step}”

{maribel>jude}“Ready?” Maribel kicks the brake off. {+}“Have you got everything?”

Chair nine is already rolling, and he can’t say a word, so he opens his fist to show her.
