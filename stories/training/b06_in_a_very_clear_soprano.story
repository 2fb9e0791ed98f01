+++
title = "In a Very Clear Soprano"
manner = "YA, school stage; curly double quotes, first person past, two girls, a one-sided telephone call, a voice through a door"
[[characters]]
id = "nkechi"
name = "Nkechi"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "imogen"
name = "Imogen Farrant"
aliases = ["Imogen", "Immy"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "ruddock"
name = "Mr. Ruddock"
aliases = ["Ruddock", "sir"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "dilip"
name = "Dilip"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "mum"
name = "Mum"
aliases = ["my mother", "your mum"]
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "dinner"
name = "the dinner lady"
aliases = []
pronouns = ""
kind = "person"
present = false
+++
{scene: the prop cupboard | imogen, nkechi}
I found Imogen Farrant in the prop cupboard, behind last year’s swan, talking. Which wasn’t supposed to be possible.

{imogen>mum}“No, Mum. No. {step imogen>mum away 0.6 now lies}I told you, it’s completely gone.”{/step} She had her back to me and a finger in her other ear. {+}“Well, I can’t sing it if it’s gone, can I?”

The phone buzzed at her like a wasp in a cup.

{imogen>mum}“This is me whispering.”

Buzz.

{step imogen>mum away 0.5 now refuses}{imogen>mum}“Then don’t drive down.{/step} There’s nothing to see. Nkechi’s doing it.”

This time it buzzed for ages.

{imogen>mum}“She’s not, though,” said Imogen. {step imogen>nkechi toward 0.6 now praises}{+}“She’s good, Mum.{/step} {step imogen>mum away 0.4 now blames}You’ve never even listened to her.{/step} I’ve got to go, I’m resting it.”

She hung up, and turned round, and there I was with the wig.

{imogen>nkechi}“How much of that did you hear?”

{step nkechi>imogen away 0.4 now mocks}{nkechi>imogen}“All of it. In a very clear soprano.”{/step}

{imogen>nkechi}“Shut the door.”

{step nkechi>imogen away 0.4 now blames}{nkechi>imogen}“I’ve thrown up twice today, Immy.”{/step}

{imogen>nkechi}“Shut the *door!*”

I shut the door. It isn’t a big cupboard, and the swan has the best of it. We stood there nose to nose with a wing between us.

{nkechi>imogen}“Say something else,” I told her.

{imogen>nkechi}“Like what?”

{nkechi>imogen}“Anything. I just want to be sure. {step imogen>nkechi away 0.5 recalled lies}You’ve been writing on a whiteboard since Wednesday.{/step} {step imogen>dinner toward 0.3 recalled thanks}You wrote THANK YOU to the dinner lady and drew a flower.”{/step}

{imogen>nkechi}“I felt bad about the dinner lady.”

{step imogen>ruddock away 0.4 recalled betrays}{nkechi>imogen}“You let Mr. Ruddock buy you lozenges!”{/step}

{imogen>nkechi}“I know I did.”

{nkechi>imogen}“The expensive ones! He’s got a baby!”

Someone hammered on the other side of the wood, and we both went quiet.

{dilip>nkechi}“Nkechi? Are you in there?” It was Dilip, who did the cues, and had worn his headset to lunch every day for a fortnight. {+}“It’s the half. Ruddock wants you in the wig.”

{nkechi>dilip}“Two minutes!”

{dilip>nkechi}“Who are you talking to?”

{step imogen>nkechi toward 0.4 now asks}Imogen shook her head at me so hard that her earrings hit her in the face.{/step}

{step nkechi>dilip away 0.3 now lies}{nkechi>dilip}“The swan,” I said.{/step}

There was a pause. {dilip>nkechi}“Cool,” said Dilip. {+}“Everyone’s got their process.” We heard his trainers squeak away along the corridor.

{step imogen>nkechi toward 0.4 now thanks}{imogen>nkechi}“Thank you.”{/step}

{step nkechi>imogen away 0.4 now rejects}{nkechi>imogen}“Don’t thank me.{/step} Why are you doing it?”

{imogen>nkechi}“You wouldn’t get it.”

{nkechi>imogen}“Try me. I’ve got two minutes and a swan.”

She sat down on a papier-mâché rock, which gave a bit. She picked at it. All the red was coming off under her nails, and I remember thinking that we’d have to paint that again, and that it was a strange thing to be thinking.

{imogen>nkechi}“There’s a woman coming tonight. From the conservatoire. Mum knows somebody who knows her. And if she likes me, I’m up there by September.” Pick, pick. {+}“And she’d like me. That’s the thing. {step imogen>nkechi toward 0.6 now confesses}I’d get in, and then I’d have to go.”{/step}

{nkechi>imogen}“You don’t want to *sing?*”

{step imogen>nkechi toward 0.6 now confesses}{imogen>nkechi}“I want to do marine biology.”{/step}

{step nkechi>imogen away 0.3 now mocks}I laughed.{/step} I’m not proud of it.

{imogen>nkechi}“See?” she said.

{step nkechi>imogen toward 0.4 now apologises}{nkechi>imogen}“No, I’m sorry!{/step} It’s only that you’ve got that whole enormous solo about the sea.”

{imogen>nkechi}“There isn’t one accurate thing in it. Gulls don’t even nest there.”

{nkechi>imogen}“So tell her. Tell her about the gulls.”

{imogen>nkechi}“Have you met my mother?”

{step mum>nkechi away 0.4 recalled insults}{nkechi>imogen}“She told me at the bake sale that I had a useful voice.”{/step}

{imogen>nkechi}“Well, there you are, then.”

Over our heads somebody was testing the thunder. I waited for it to finish, because I wanted to get the next bit right.

{nkechi>imogen}“So that’s what I’m for. {step nkechi>imogen away 0.6 now blames}I go out there in front of four hundred people, and you don’t have to have a chat with your mum.”{/step}

{imogen>nkechi}“No.” She’d gone as red as the rock. {step imogen>nkechi toward 0.4 now confesses}{+}“All right, a bit.{/step} But I meant it, what I said to her. I’ve heard you in the music block, when you think it’s only the cleaners. {step imogen>nkechi toward 0.6 recalled seeks}I stood on the stairs and missed a whole Physics.{/step} And I thought, she’ll never push in front of anyone. {step imogen>nkechi toward 0.7 now gives}She’s never going to get one night unless somebody falls over.”{/step}

I had no idea what to do with that. I put the wig on, so as to be doing something.

{imogen>nkechi}“It’s backwards.”

{nkechi>imogen}“I know it’s backwards.”

{imogen>nkechi}“Come here.” She got up on what was left of the rock, {step imogen>nkechi toward 0.5 now helps}turned the thing round on my head and started to pin.{/step} Her fingers were like ice. {step imogen>nkechi toward 0.4 now helps}{+}“Breathe before the bridge, not after it.{/step} Ruddock’ll tell you after, but he’s wrong.”

{nkechi>imogen}“What if I crack on the top note?”

{step imogen>nkechi toward 0.4 now comforts}{imogen>nkechi}“You won’t.”{/step}

{nkechi>imogen}“But if I do?”

{step imogen>nkechi toward 0.4 now jokes}{imogen>nkechi}“Then it’ll be accurate. Gulls do.”{/step}

{scene: the prop cupboard, the door open | imogen, nkechi, ruddock}
And of course he didn’t knock. The door swung back, and there was Mr. Ruddock in his lucky waistcoat. He looked at me. He looked at the swan. He looked at Imogen, up on the rubble, with five hairpins in her mouth.

{ruddock>nkechi,imogen}“Ladies! There you both are. And how’s the patient?”

She didn’t move. Her eyes had got huge. {step nkechi>imogen away 0.7 wished betrays}It would have taken me four words{/step}, and I’d have been back in the chorus inside a minute, in a shawl, next to the bins, where no one has ever been sick from nerves.

{step nkechi>imogen toward 0.7 now defends}{nkechi>ruddock}“Not a squeak, sir,”{/step} I said. {+}“Poor thing.”

{ruddock>imogen}“Tragic,” he said. {+}“Have another lozenge.” He held the packet up to her, and she took one, round the hairpins; she even curtsied. {ruddock>nkechi}“As for you, Nkechi, just enjoy it. And remember what I told you. After the bridge.”

{nkechi>ruddock}“Yes, sir.”

{ruddock>nkechi}“*After.* Five minutes!”

The door banged. She spat out the pins, all five of them, into the swan.

{imogen>nkechi}“Before,” she whispered.

{nkechi>imogen}“I know.”

{step imogen>mum toward 0.7 planned confesses}{imogen>nkechi}“And I’m going to tell her tonight.{/step} I’ll wait till you’ve had your bow, and then I’ll tell her in the car park.”

{nkechi>imogen}“Out loud?”

{imogen>nkechi}“Out loud,” said Imogen.
