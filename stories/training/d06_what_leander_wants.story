+++
title = "What Leander Wants"
manner = "contemporary thriller, present tense, third person limited: a hostage negotiator in a van, her second, a superintendent, a man and a woman on the line; both lines heard, asides with the microphone closed; straight double quotes"
[[characters]]
id = "mabinty"
name = "Mabinty Sesay"
aliases = ["Mabinty", "Binty"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "ozzie"
name = "Ostrowski"
aliases = ["Ozzie"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "keogh"
name = "Superintendent Keogh"
aliases = ["Keogh", "ma'am"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "leander"
name = "Leander Finch"
aliases = ["Leander", "Mr. Finch"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "abbate"
name = "Mrs. Abbate"
aliases = ["the pharmacist"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "posy"
name = "Posy"
aliases = ["my daughter"]
pronouns = "she"
kind = "person"
present = false
+++
{scene: a police van across the street from a pharmacy | mabinty, ozzie, keogh, leander, abbate}
The line's been open for an hour and ten minutes, and in all that time Leander Finch has asked for one thing, which is for the man with the hammer to stop.

{mabinty>leander}"What hammer?" is what she said to him, the first time. {ozzie>mabinty}"There's a bloke two doors down doing his bathroom," Ozzie told her.

They've stopped the hammer. Now there's only rain on the roof of the van, and three people trying not to breathe on the same map.

{mabinty>leander}"Leander, it's Mabinty again. It's gone quiet for you."

{step leander>mabinty toward 0.3 now thanks}{leander>mabinty}"Yes. Thank you."{/step}

{mabinty>leander}"How's your head?"

{leander>mabinty}"It's all right." On the speaker he sounds like a man of about forty, very tired, and a long way down. {step leander>mabinty away 0.3 now rejects}{+}"You don't have to keep using my name."{/step}

{mabinty>leander}"Sorry. It's a habit. Would you rather Mr. Finch?"

{step leander>mabinty away 0.3 now rejects}{leander>mabinty}"I'd rather nothing.{/step} I'd rather sit here a bit."

{mabinty>leander}"That's fine. You sit. {step mabinty>leander away 0.5 denied leaves}I'm not going anywhere."{/step} She takes her thumb off, and the light goes from green to red. {mabinty>ozzie}"He's flat. I don't like flat. What've you got?"

Ozzie slides a sheet across to her. He's been her second for four years, and he writes everything in capitals, like a ransom note. {ozzie>mabinty}"Wife left in March. No record. He teaches woodwork. The gun's his dad's, if it's a gun."

{keogh>ozzie}"What do you mean, if, Ostrowski?" Superintendent Keogh is standing because there isn't a third stool; it gives her an advantage, and she knows it.

{ozzie>keogh}"Nobody's seen it, ma'am. The lad who got out saw a coat with something under it."

{step keogh>leander away 0.7 planned attacks}{keogh>mabinty}"I've got a team on the roof who'd be glad to go in and find out."{/step}

{step mabinty>keogh toward 0.4 now asks}{mabinty>keogh}"Give me another hour."{/step}

{step keogh>mabinty away 0.3 now blames}{keogh>mabinty}"You said that an hour ago."{/step}

{mabinty>keogh}"And nobody's dead. It's going well!"

{keogh>mabinty}"He hasn't made a demand, Mabinty. Seventy minutes. A man who doesn't want anything isn't a man you can trade with."

{mabinty>keogh}"Everyone wants something." She wipes her palm down her skirt. {+}"He picked a pharmacy. He's had the run of it since four o'clock, and he's not touched the till."

{ozzie>mabinty}"Or the drugs," says Ozzie. {+}"The lad was definite. He went straight up to the counter with a bit of paper."

{mabinty>ozzie}"What bit of paper?"

{ozzie>mabinty}"He didn't see."

Mabinty Sesay looks at him for a moment. Then she leans in and presses the button.

{mabinty>leander}"It's me. Can I ask you about the prescription?"

Nothing. The rain. Behind her Keogh shifts her weight.

{leander>mabinty}"Who told you about that?"

{mabinty>leander}"Nobody. It was a guess. Who's it for?"

{step leander>mabinty toward 0.6 now confesses}{leander>mabinty}"It's for my daughter."{/step} It comes up slowly, as though on a rope. {+}"Posy. She's six. She has it for the fits. And they've changed the form, and the surgery's shut, and that's the wrong date on the top, so they can't. {step leander>posy toward 0.5 recalled helps}I've been to four.{/step} They were all very nice."

{mabinty>leander}"How long has she been without?"

{leander>mabinty}"Since yesterday dinnertime."

{mabinty>leander}"Where is she now, Mr. Finch?"

{leander>mabinty}"In bed. {step leander>posy away 0.4 recalled leaves}I said I'd only be ten minutes."{/step}

Red light. It takes her two stabs to hit it.

{mabinty>ozzie}"Address."

{ozzie>mabinty}"Already on it." He's got a phone in each hand. {+}"Hawthorn Rise, number eight. Six minutes for an ambulance, if they go the wrong way up the high street."

{step keogh>posy toward 0.4 now helps}{keogh>ozzie}"Tell them to go the wrong way."{/step}

{ozzie>keogh}"Yes, ma'am."

{keogh>mabinty}"There was nobody at that address. I sent a car at five." The superintendent has gone a bad colour. {+}"They knocked. There wasn't an answer."

{mabinty>keogh}"She's six. She's been told not to open the door."

{keogh>mabinty}"They should've gone in. {step keogh>mabinty toward 0.5 now confesses}I should've had them go in."{/step}

{step mabinty>keogh away 0.3 now refuses}{mabinty>keogh}"Not now, ma'am. Later."{/step} She presses. {step mabinty>posy toward 0.6 planned helps}{mabinty>leander}"We're sending someone to sit with her.{/step} A paramedic, with the right stuff, in the right bottle. Is there a key?"

{step leander>mabinty toward 0.4 now trusts}{leander>mabinty}"Under the gnome.{/step} She doesn't like sirens."

{step mabinty>leander toward 0.3 now comforts}{mabinty>leander}"No sirens.{/step} Ozzie's telling them." And he is; she can hear him at it, with one hand cupped around his mouth. {+}"What does she like?"

{leander>mabinty}"Owls."

{mabinty>leander}"Okay. Owls. Leander, is there anything in your coat?"

It's the longest one yet. She counts it on the second hand.

{step leander>mabinty toward 0.7 now confesses}{leander>mabinty}"It's a bracket," says Leander.{/step} {+}"For a shelf. I'd got it on me. I never said it was a gun. He just looked at it and put his hands up, and everyone started screaming, and I couldn't think how to make it not have happened."

Keogh puts her face in her hands. It lasts for about a second. Then she's on her radio, with her back to them, {step keogh>leander toward 0.6 now helps}saying a single word to the roof.{/step}

{mabinty>leander}"Who else is with you?"

{leander>mabinty}"Just the lady. {step abbate>leander toward 0.4 recalled gives}She's made me a cup of tea.{/step} She wants a word with you."

There's a scuffling, and a clink.

{abbate>mabinty}"Hello? Is that the police?" It's an old voice, brisk, with Naples somewhere at the back of it. {+}"This is Mrs. Abbate. I am the pharmacist. {step abbate>mabinty away 0.4 now blames}I want to complain."{/step}

{mabinty>abbate}"Are you hurt, Mrs. Abbate?"

{abbate>mabinty}"I am furious! I've had the medicine on the counter since twenty past four. {step abbate>leander toward 0.6 recalled helps}I told him, take it, take it, go home, I'll sign what they like.{/step} {step abbate>mabinty away 0.5 now blames}But you'd parked a van in front of the door."{/step}

{ozzie>mabinty}"Oh, Christ," says Ozzie softly.

{abbate>mabinty}"Who was that?"

{mabinty>abbate}"That's a colleague. {step mabinty>abbate toward 0.5 now apologises}He's sorry. We all are."{/step} She finds that she's standing up, and that her knees aren't to be relied on. {step mabinty>abbate toward 0.3 now asks}{+}"Could you put the bracket out through the letterbox for me?{/step} And then come out, the two of you, side by side, nice and slow. You might hold his arm."

{step abbate>leander toward 0.6 now touches}{abbate>mabinty}"I'm already holding his arm.{/step} What do you think he's been standing up with?"

{scene: the van, nine minutes later | mabinty, ozzie, keogh}
{ozzie>mabinty}"Got her," says Ozzie.

Neither of the women moves.

{ozzie>mabinty}"She'd had a small one. It's over. She's on the sofa, with a blanket, and she's told the crew she's only allowed toast." He puts the phone down on the map, and then his head beside it. {step ozzie>mabinty toward 0.4 now comforts}{+}"They did the owl, Binty.{/step} The paramedic can do an owl."

{step keogh>mabinty toward 0.6 now confesses}{keogh>mabinty}"I'd have sent them in at half past,"{/step} says Keogh. She isn't talking to the roof now. {step keogh>leander away 0.7 planned attacks}{+}"I had the time written down."{/step}

{step mabinty>keogh toward 0.4 now forgives}{mabinty>keogh}"I know, ma'am. I can read upside down."{/step}
