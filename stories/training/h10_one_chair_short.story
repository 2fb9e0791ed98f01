+++
title = "One Chair Short"
manner = "memoir-like family, first person present, a named narrator mostly untagged, three brothers in their father's workshop, the father's voice on a telephone unheard; curly double quotes"
[[characters]]
id = "pavlos"
name = "Pavlos"
aliases = ["Pavlaki", "the baby"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "thanasis"
name = "Thanasis"
aliases = ["Thanasi", "the eldest"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "lefteris"
name = "Lefteris"
aliases = ["Lefty"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "baba"
name = "Baba"
aliases = ["my father"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "mama"
name = "Mama"
aliases = []
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "kroll"
name = "Mrs. Kroll"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: my father's workshop | pavlos, thanasis, lefteris}
There are eleven chairs in my father’s workshop, and it’s a set of twelve.

{thanasis>pavlos}“Count them again,” says Thanasis, who’s the eldest and has a clipboard.

{pavlos>thanasis}“I’ve counted them twice.”

{step thanasis>pavlos away 0.3 now blames}{thanasis>pavlos}“You counted the stool.”{/step}

{pavlos>thanasis}“I did not count the stool. Lefty, did I count the stool?”

{lefteris>pavlos}“Leave me out of it.” Lefteris has his head inside a sofa. He’s been in there since noon. He says he’s looking for loose change, but he’s pulled out every tack one by one and laid them in a saucer, just as we were taught. {+}“What’s the difference? Eleven, twelve. The van comes at five. Say one got eaten by moths.”

{thanasis>lefteris}“It was ordered. It’s paid for. Mrs. Kroll has paid for twelve chairs, and she’s got twelve people.”

{lefteris>thanasis}“So one of them stands.”

{thanasis>lefteris}“It’s a Passover!”

{lefteris>thanasis}“So one of them leans.”

I’m the youngest, by nine years; they go over my head like planes. I sit on chair number eleven. It’s a beautiful job, green velvet, every nail in line. You wouldn’t know from it that the man who made it can’t tell you what day it is.

{pavlos>thanasis,lefteris}“We could ask him,” I say.

Nobody answers that. Thanasis writes something on the clipboard, and I think that it’s probably only a line.

{step baba>thanasis away 0.4 now ignores}{thanasis>pavlos}“He doesn’t know who I am, Pavlaki.”{/step}

{pavlos>thanasis}“He knows chairs.”

{lefteris>thanasis}“He’s got a point.” It’s muffled, it’s coming through horsehair. {+}“Last Sunday he told me my trousers were badly sprung.”

{thanasis>lefteris}“That’s not funny.”

{lefteris>thanasis}“It’s a bit funny. They were.”

{step thanasis>lefteris away 0.4 now blames}{thanasis>lefteris}“You think everything’s funny. You thought it was funny when I found the gas on.{/step} You’re not the one they ring at three in the morning!”

The sofa goes still. Then my middle brother backs out of it, an inch at a time, with fluff in his beard, and he doesn’t look as if he thought that anything was funny at all.

{step thanasis>lefteris away 0.6 recalled rejects}{lefteris>thanasis}“They don’t ring me because you told them not to.{/step} You wrote it on the form. I’ve seen the form, Thanasi. {step lefteris>thanasis away 0.5 now blames}There’s a box for other family and you put a line through it.”{/step}

{step lefteris>thanasis away 0.5 recalled leaves}{thanasis>lefteris}“You were in Perth.”{/step}

{step lefteris>thanasis toward 0.5 recalled seeks}{lefteris>thanasis}“I came back from Perth!”{/step}

{step pavlos>baba toward 0.5 now seeks}{pavlos>thanasis,lefteris}“I’m ringing him,” I announce,{/step} and I do.

It takes a while. They have to find him, and then they’ve got to find his ear. The pair of them stand there with a whole suite of green velvet between them, {step thanasis>lefteris away 0.4 now ignores}not looking at each other,{/step} and listen to me listen.

{pavlos>baba}“Baba? It’s Pavlos. ... Pavlos. The baby. ... Yes, I’ve eaten.” I turn my back on the eldest; he’s mouthing at me to be quick. {+}“Baba, I’m in the shop. I’ve got the Kroll chairs here. The green ones. I’ve got eleven. ... No, nobody sat on it. I only want to know where it is. ... Say that again?”

{lefteris>pavlos}“What’s he saying?” asks Lefteris.

{pavlos>lefteris}“He says it’s where it always is.”

{thanasis>pavlos}“Well, that’s that, then. Thank him and hang up. You’ll upset him.”

{pavlos>baba}“Baba, where’s always? ... He does? ... Every time?” I have to sit down again. {+}“No, I didn’t know that. Nobody told me. ... All right. All right, I’ll tell them. {step pavlos>baba toward 0.4 now comforts}You too. Put the blanket on.”{/step}

I put the phone away in my pocket with great care, as though it were still warm.

{lefteris>pavlos}“So?” Lefteris says.

{pavlos>lefteris,thanasis}“He never makes the last one himself. He cuts it out, and then he puts it up in the loft in a sack, and waits till one of us comes in. He says he’s done it with every set since Mama died. That’s what it was for. {step baba>pavlos toward 0.6 recalled invites}When he used to ring up and go, I’m one chair short, come and give me a hand.”{/step}

{thanasis>pavlos}“I thought he was behind,” Thanasis says. {step thanasis>baba toward 0.3 now confesses}{+}“I thought he couldn’t keep up.”{/step}

{lefteris>thanasis}“I thought that he was lonely.”

{pavlos>lefteris}“He was lonely,” I say.

{step lefteris>baba away 0.5 recalled refuses}{lefteris>pavlos}“I always told him I was busy.”{/step}

{thanasis>lefteris}“You? {step thanasis>baba away 0.5 recalled ignores}I sent him a man. From an agency.”{/step} The clipboard’s lying on the floor. I didn’t hear it fall. {+}“I paid the man for a month. Baba had him sweeping.”

They look up, all at once, the two of them, at the hatch. It’s a stupid thing to notice, but they’ve got the same neck.

{scene: the workshop, with the sack | pavlos, thanasis, lefteris}
It’s all in there: the frame, the webbing, the seat cut and chalked. Each piece has a number in his big square hand. Down at the bottom there’s a paper bag with exactly enough nails.

{thanasis>pavlos}“What time is it?” Thanasis asks.

{pavlos>thanasis}“Ten to three.”

{thanasis>lefteris}“It can’t be done in two hours. Can it? I haven’t held a hammer since I was at school.”

{step lefteris>thanasis toward 0.4 now invites}{lefteris>thanasis}“Then hold the velvet. You’ve got the fat hands.”{/step} Lefteris has taken off his watch, and laid it in the saucer with the tacks. {step lefteris>pavlos toward 0.3 now trusts}{+}“Pavlaki, you’re on webbing.{/step} Pull till it sings.”

{pavlos>lefteris}“What should it sing?”

{thanasis>pavlos}“A low G,” says our brother with the clipboard, and goes red. {step baba>thanasis toward 0.4 recalled helps}{+}“It’s what he used to tell me.”{/step}

{lefteris>thanasis}“He told me it was an F.”

{thanasis>lefteris}“Well, you were always flat.”

And that is that, for a bit. There’s only the hammer, and someone breathing through a mouthful of nails. At twenty to four my pocket starts to buzz, and all of us stop.

{pavlos>baba}“Baba? ... No, we’ve found it. We’ve got it on the bench. ... All three. ... I swear, all three.” I hold it away from me. My throat’s doing something. {step baba>thanasis toward 0.6 now seeks}{pavlos>thanasis}“He wants to know if that’s Thanasis, hammering.”{/step}

{thanasis>pavlos}“How can he know that?”

{pavlos>thanasis}“He says you hit it like it owes you money.”

My big brother puts his wrist up against his eyes, with the hammer still in it. He stays like that for quite a time.

{thanasis>pavlos}“Tell him it does,” he gets out. {step thanasis>baba toward 0.7 planned invites}{+}“Tell him, come Sunday, I’m fetching him.{/step} I’m fetching him here. {step baba>thanasis away 0.2 planned attacks}He can shout at us in person.”{/step}

{step lefteris>baba toward 0.3 now jokes}{lefteris>pavlos}“And tell him it’s an F!”{/step} roars Lefteris.
