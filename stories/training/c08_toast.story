+++
title = "Toast"
manner = "two sisters and a sleeping brother in a parked car, American, third person past: she said against she said, a woman called Fred, one side of a phone call"
[[characters]]
id = "roz"
name = "Rosalind"
aliases = ["Roz"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "fred"
name = "Winifred"
aliases = ["Fred", "Freddie"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "augie"
name = "Augie"
aliases = ["August"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "mom"
name = "Mom"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "dwight"
name = "Dwight"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "gary"
name = "Gary"
aliases = []
pronouns = ""
kind = "person"
present = false
[[characters]]
id = "dad"
name = "Dad"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: a parked car outside a house with a marquee | roz, fred, augie}
{roz}“Ladies and gentlemen,” Roz told the windshield, {+}“if there’s one thing I know about my mother, it’s that she knows what she wants.”

{fred>roz}“No.”

{roz>fred}“What’s wrong with it?”

{fred>roz}“It’s what you said at the last one.”

{roz>fred}“It is not.”

{fred>roz}“Word for word. {step roz>mom away 0.4 recalled mocks}Then you said, and what she wants is Gary.”{/step}

Roz flipped over her index card and looked at the back of it, which was blank, except for some chocolate. Across the street a man on a ladder was hanging paper lanterns along the front of somebody else’s house. It had a wraparound porch. It had, God help them all, a weathervane.

{roz>fred}“Okay, Fred, you write it, then. You’re the writer.”

{fred>roz}“I write the sides of cereal boxes.”

{roz>fred}“So do me a side.”

{fred>roz}“‘Now with more Dwight,’” Winifred said, and took the gum out of her mouth, and wrapped it up in the parking ticket. She’d driven the last four hours of it, and there was a red line down her cheek from the seat belt. {+}“Do we even like him?”

{roz>fred}“I’ve met him twice.”

{fred>roz}“Me too. He showed me a rock.”

{roz>fred}“He showed me that rock! What _was_ that?”

{fred>roz}“It was a rock, Roz. I think that was the whole point of it.”

Something groaned in the back. Both of them turned. It was only their brother shifting in his sleep; he was folded up under his suit bag with his knees against the ceiling, like lawn furniture, and he’d been that way since Toledo.

{roz>fred}“Should we wake him up?” she whispered, with the card against her lips.

{fred>roz}“What for?”

{roz>fred}“He could do the toast. Everyone loves Augie. He could get up there and burp.”

{step augie>mom away 0.5 recalled ignores}{fred>roz}“Augie’s not speaking to her, remember?”{/step}

{roz>fred}“Since when?”

{step mom>augie away 0.4 recalled betrays}{fred>roz}“Since she sold the canoe.”{/step}

{roz>fred}“That’s what that’s about? That was Dad’s canoe. It had a hole in it you could put your head through.”

{fred>roz}“He used to put his head through it,” said her sister. {+}“It was a bit. {step roz>fred away 0.3 recalled leaves}You’d already left for school.”{/step}

There wasn’t much to say to that. Roz put down the visor and did her lipstick in the little mirror, and then, because her hand wasn’t steady, did it over. She was the eldest. She’d done the eulogy, and the first toast, and the second; she had a blue dress for it. In the cup holder a phone began to buzz.

{fred>roz}“It’s her.”

{step roz>mom away 0.3 now ignores}{roz>fred}“Don’t answer it.”{/step}

{fred>roz}“It’s _her_, she can probably see the car.” Fred had it to her ear. {fred>mom}“Hey, Mom … No, we’re close. We’re super close … Well, there was construction … Uh-huh. She’s right here. She looks great.”

{step roz>mom away 0.3 now lies}{roz>fred}“Tell her I’m driving,”{/step} Roz hissed.

{fred>mom}“She’s driving … I don’t know, blue … No, he’s asleep. {step fred>mom away 0.3 now lies}He’s fine about it.{/step} He’s just asleep … What? … Okay. No, okay, slow down.” She’d stuck a finger in her other ear. {+}“Mom. Are you in the bathroom? … Is the water on? … Mom, are you _crying_?”

The index card stopped in the air. {roz>fred}“Why’s she crying?”

{fred>mom}“Hang on, Mom, one second.” Fred covered the phone against her shoulder. {fred>roz}“She says what if it’s stupid.”

{roz>fred}“What if what’s stupid?”

{fred>roz}“Being seventy.”

{step roz>mom toward 0.5 now seeks}{roz>fred}“Give me that.”{/step}

{fred>roz}“You said you were driving.”

{roz>fred}“Then put it on the thing! The speaker!”

{fred>roz}“It’s been broken since I dropped it in the soup, {step fred>roz toward 0.3 now asks}just tell me what to say.”{/step}

But it turned out that Roz couldn’t. She sat there with her good red mouth slightly open. {step roz>mom away 0.4 recalled blames}She’d had something to say about that woman every day for thirty years,{/step} mostly to Fred, mostly long distance.

{step augie>mom toward 0.4 now seeks}{augie>fred}“Ask her about the rock,”{/step} said the back seat.

{fred>augie}“You’re awake?”

{augie>fred}“I’ve been awake since ladies and gentlemen. Ask her, Freddie. Ask why’s he always showing people that rock.”

She lifted the phone again. {fred>mom}“Mom? I’ve got a question from August … Yeah, he is … No, he’s talking … He wants to know what’s up with Dwight’s rock.”

Then for a long time Fred did nothing but listen. Her face was turned away, toward the lanterns. Once she said {fred>mom}“Oh,” and once {fred>mom}“On the first date?” and the two others watched her ear, as though it might come out there.

{fred>mom}“Okay,” she said. {step fred>mom toward 0.4 now comforts}{+}“No, it isn’t stupid.{/step} I’m going to tell them. Wash your face, okay? Cold … {step fred>mom toward 0.5 now comforts}We love you too.{/step} Two minutes. Bye.”

{roz>fred}“Well?” said Roz.

{fred>roz,augie}“So, on their first date he takes her out to the quarry. He used to work there. And she’s in heels. {step mom>dwight away 0.4 recalled doubts}She thinks he’s going to murder her,{/step} she’s got her keys in her fist. {step dwight>mom toward 0.6 recalled gives}And he bends down and picks that up and gives it to her,{/step} and he tells her it’s four hundred million years old. And it’d been dark all that time. In the middle of a mountain. And then one day somebody comes along and cracks the thing open, and it’s sitting out in the sun. {step dwight>mom toward 0.7 recalled confesses}And he said, that’s how he felt, when she came into the hardware store.”{/step}

Nobody spoke. The man across the street had gotten down off his ladder and was looking up at what he’d done with his hands on his hips.

{roz>fred}“He said that?” Roz had gotten out her pen. {+}“_Dwight?_”

{fred>roz}“Dwight.”

{step augie>roz away 0.3 now orders}{augie>roz}“You can’t use it,”{/step} said Augie. He had sat up. There was a zipper printed on his forehead. {+}“If you use that I’ll cry, and I’m still mad about the canoe.”

{step roz>augie away 0.2 now lies}{roz>augie}“I’m not going to use it.”{/step}

{augie>roz}“You’re writing it down right now. I can see you. You’re writing ‘mountain.’”

{roz>augie}“I’m writing ‘canoe,’” said Rosalind. {step roz>augie toward 0.4 now invites}{+}“You’re doing the second half.”{/step}

{step augie>roz away 0.2 now refuses}{augie>roz}“I don’t have a second half!”{/step}

{step fred>augie toward 0.3 now trusts}{fred>augie}“Sure you do.{/step} You get up there,” her sister said, opening the door and letting in the cold, and a smell of cut grass, and somebody tuning a fiddle, {step fred>augie toward 0.3 now jokes}{+}“and you put your head through something.”{/step}
