+++
title = "Lost Property"
manner = "workplace drama, first person present, four people of whom one comes in late, a confession, whispers in the aisle; straight double quotes"
[[characters]]
id = "tomek"
name = "Tomasz"
aliases = ["Tomek"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "bron"
name = "Bronwen"
aliases = ["Bron"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "ogunbanjo"
name = "Ms. Ogunbanjo"
aliases = ["my supervisor"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "fenwick"
name = "Mr. Fenwick"
aliases = ["the old man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ifan"
name = "Ifan"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "kieran"
name = "Kieran"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: the lost-property office | tomek, bron, ogunbanjo}
The envelope isn't in the safe. I know it before Ms. Ogunbanjo has the door all the way open, because I'm looking at Bron, {step bron>ogunbanjo away 0.4 now hides}and Bron is looking at the umbrellas.{/step}

{ogunbanjo>tomek,bron}"It was here," says Ms. Ogunbanjo. {+}"Four thousand and sixty pounds. I counted it in on the day, and Tomasz counted it after me."

{tomek>ogunbanjo}"I did."

{ogunbanjo>tomek}"And you locked it up."

{tomek>ogunbanjo}"Yes."

{ogunbanjo>tomek}"And the key?"

{tomek>ogunbanjo}"On the hook, behind the wooden leg. Where it always is."

{bron>ogunbanjo}"Everybody knows about the leg," Bron puts in. {+}"The cleaners know about the leg. The _pigeons_ know."

{step ogunbanjo>bron away 0.4 now rejects}{ogunbanjo>bron}"I wasn't asking you yet, Bronwen."{/step}

You can hear that {other}"yet" roll away under the shelves. We are one long room below the railway: nine hundred umbrellas, a stuffed pike, a tuba, the leg. Six years I've worked here, and I have never seen my supervisor sit. She sits now. She does it on somebody's suitcase.

{ogunbanjo>tomek,bron}"The owner's coming in at four o'clock."

{tomek>ogunbanjo}"What owner?" I ask.

{ogunbanjo>tomek}"A Mr. Fenwick. He telephoned. He had the elastic band right, and the tea stain, and the amount. It's for a headstone, he says." She presses two fingers to her eyelids. {ogunbanjo>tomek,bron}"So. It's twenty to. I'm going to the front, to tidy a counter that's already tidy. When I get back, I'd like it to turn out that one of you put it in the wrong drawer. {step ogunbanjo>bron toward 0.5 planned forgives}I shan't ask which drawer."{/step}

Her heels go away from us down the aisle.

{tomek>bron}"Bron," I say.

{step bron>tomek away 0.3 now refuses}{bron>tomek}"Don't."{/step}

{step tomek>bron away 0.5 now blames}{tomek>bron}"I saw you, Friday. You had the leg down."{/step}

{step bron>tomek away 0.4 now lies}{bron>tomek}"I was dusting it."{/step}

{tomek>bron}"You've never dusted anything. There's a sandwich in Gloves that's older than my marriage."

She laughs, more or less, and slides down the shelving until she's on the floor, between Gloves and Single Shoes. {step bron>tomek toward 0.6 now confesses}{bron>tomek}"It's our Ifan. He went and borrowed off that man again.{/step} The one with the van. They came round the house, Tomek. They stood in my kitchen, and one of them opened the fridge and ate a yoghurt."

{tomek>bron}"How much did they want?"

{bron>tomek}"Four."

{step bron>ifan toward 0.7 recalled helps}{tomek>bron}"And you gave them it? All of it?"{/step}

{bron>tomek}"There's the sixty." It's in her sock, three twenties, folded to the size of a stamp. {+}"I thought, it's been eleven weeks. Nobody comes, after eleven weeks. One more and it goes to Region, and they only spend it on lanyards."

{step tomek>bron away 0.4 now blames}{tomek>bron}"It's for a headstone."{/step}

{bron>tomek}"I heard what it's for! D'you think I didn't hear?"

At the front the street door opens, and shuts, and lets in a bit of rain and a voice.

{fenwick>ogunbanjo}"I'm early," it's saying. {+}"I walked. I don't altogether trust the bus, not after last time."

{ogunbanjo>fenwick}"Mr. Fenwick. You did say four."

{fenwick>ogunbanjo}"I can wait, love. I've brought a flask."

{bron>tomek}"Oh, God," whispers Bron. {+}"He's brought a flask."

I've got nothing useful to say, {step tomek>bron toward 0.6 now comforts}so I hold out my hand{/step}, {step bron>tomek toward 0.5 now trusts}and she takes it, and gets up, and doesn't let go of it.{/step} That's how we come up the aisle, like two kids who've been sent for.

{scene: the counter | tomek, bron, ogunbanjo, fenwick}
He's about eighty, very clean. He has already poured himself half a cup, and he's put a saucer of his own underneath, so as not to mark the counter.

{step bron>fenwick toward 0.7 now confesses}{bron>fenwick}"Mr. Fenwick? It was me."{/step}

{step ogunbanjo>bron away 0.3 now orders}{ogunbanjo>bron}"Not another word, Bronwen."{/step}

{step bron>fenwick away 0.6 recalled betrays}{bron>fenwick}"I took your money.{/step} I gave it to some men. I've got sixty pounds and {step bron>fenwick toward 0.4 planned gives}I can give you forty a month{/step}, {step ogunbanjo>bron away 0.6 planned rejects}only I'll be sacked now{/step}, so I don't know."

The old man sips. He looks at her across the rim for what feels like a week. {fenwick>bron}"What sort of men?"

{bron>fenwick}"Just men. With a van."

{fenwick>bron}"White van? Dent in the side, like somebody's sat in it?"

Her hand has gone cold in mine. {bron>fenwick}"How did you know that?"

{fenwick>bron}"And there's one of them can't leave a fridge alone."

{tomek>fenwick}"He ate her yoghurt," I say. Somebody has to.

{fenwick>tomek}"He had a whole trifle off me." He sets the cup down dead in the middle of the saucer. {step fenwick>tomek toward 0.5 now confesses}{+}"There's no headstone, son.{/step} My wife's in a jar on the telly. That four thousand was for them. Our Kieran, my grandson, he signed for it, and {step fenwick>kieran toward 0.6 planned helps}I'd drawn it out, and I was on my way to hand it over."{/step}

{ogunbanjo>fenwick}"And you left it on the bus," says Ms. Ogunbanjo.

{fenwick>ogunbanjo}"I got off, and it didn't." For the first time he looks a little bit shy. {step fenwick>ogunbanjo toward 0.6 now confesses}{+}"I stood at the stop and I saw it go, and do you know, I felt marvellous.{/step} I told them it was lost. Eleven weeks I've been telling them so. Then yesterday they stopped asking, and that frightened me. So I thought I'd best come and find it."

{tomek>fenwick}"They stopped because they'd been paid," I say slowly.

{bron>tomek}"With his?"

{tomek>bron}"With his. For yours."

Nobody says anything for a while. A train goes over, and all the umbrellas shiver on their rails.

{bron>fenwick}"So they've still got to be paid for your Kieran," says Bron.

{fenwick>bron}"I should think they'll be round tonight. I've hidden the jam."

It's a strange sound, Ms. Ogunbanjo's lanyard coming off over her head; I don't believe that I've heard it before. She lays it on the counter. {step ogunbanjo>fenwick toward 0.5 now helps}She turns round the sign on the door, and she takes down her coat.{/step}

{ogunbanjo>fenwick}"Have you anything in writing, Mr. Fenwick? A note, a text, a number plate?"

{fenwick>ogunbanjo}"I've a notebook. I was a signalman."

{step ogunbanjo>fenwick toward 0.5 planned helps}{ogunbanjo>fenwick,bron,tomek}"Then drink up, and we'll take it across the road to the police.{/step} All of us, please. Bronwen, you'll tell them what you told me."

{bron>ogunbanjo}"I've not told you anything. {step ogunbanjo>bron away 0.3 recalled leaves}You walked off."{/step}

{step ogunbanjo>bron toward 0.4 now forgives}{ogunbanjo>bron}"So I did," she says.{/step} {ogunbanjo>bron,tomek}"Tell it on the way. Tomasz, bring the leg."

{tomek>ogunbanjo}"Why the leg?"

{ogunbanjo>tomek}"Because it's evidence," says my supervisor, holding the door for us, {+}"and because there may be men with a van."
