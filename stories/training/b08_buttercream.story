+++
title = "Buttercream"
manner = "romance in a lift; straight double quotes, third person present, two women (\"she says\" ambiguous without order), a voice on the intercom"
[[characters]]
id = "jo"
name = "Jo"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "thandi"
name = "Thandi"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "bernard"
name = "Bernard"
aliases = ["the grille"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "cordelia"
name = "Cordelia"
aliases = []
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "groomsmother"
name = "The groom's mother"
aliases = []
pronouns = ""
kind = "person"
present = false
+++
{scene: a lift, between two floors | jo, thandi, bernard}
The lift stops between the second floor and the third, with a noise like somebody deciding against it.

{jo}"No," says Jo. {+}"No, no, no, no."

{thandi>jo}"It'll start again in a second."

{jo>thandi}"There's nine hundred quid's worth of cake in here, Thandi!"

{thandi>jo}"The cake isn't what's broken."

{jo>thandi}"Yet."

They're about a foot apart, which is as far as you can get, what with the four tiers on the trolley and the two big arrangements for the arch. {step jo>thandi toward 0.2 recalled seeks}They've said good morning to each other every Saturday{/step} since the Lascelles wedding. They haven't said anything else. Thandi gets an elbow free and leans it on the button with the bell.

{bernard>jo,thandi}"Thank you for calling Upward," says the grille. {+}"My name's Bernard. Are we stuck?"

{thandi>bernard}"We're stuck," Thandi tells it.

{bernard>jo,thandi}"And is anybody distressed?"

{jo>bernard}"Yes."

{thandi>bernard}"No," Thandi says at the same moment.

{bernard>jo,thandi}"I'll put one of each. There's a man on his way to you now, ladies. He's coming from Daventry."

{jo>bernard}"How far's Daventry?" asks Jo.

{bernard>jo}"I couldn't tell you. I'm in Belfast." And he clicks off.

Jo puts the back of her hand against the wall, and then against the bottom tier, like a mother with a thermometer. {jo>thandi}"It goes at twenty-six degrees. Did you know that? It doesn't melt, people think that it melts. It slides. It's like watching a friend leave."

{thandi>jo}"Take your coat off, then. You're a radiator."

{jo>thandi}"I beg your pardon?"

{thandi>jo}"You give off heat. You always have. {step thandi>jo toward 0.4 denied seeks}I'm not flirting{/step}, it's just a fact."

{step thandi>jo toward 0.3 denied seeks}{jo>thandi}"Nobody said that you were flirting."{/step}

{thandi>jo}"Good."

{jo>thandi}"Good."

A peony lets go of a petal. It comes down in no hurry and settles on the third tier, a little to the left, and they both consider it.

{thandi>jo}"That's rather nice there."

{step jo>thandi away 0.3 now orders}{jo>thandi}"Get your foliage off my cake."{/step}

{step thandi>jo away 0.4 now blames}{thandi>jo}"You put a fig on my arch.{/step} At the Lascelles wedding."

{jo>thandi}"It was one fig! It fell off. How was I supposed to know she was allergic?"

{thandi>jo}"The groom's mother went up like an airbag."

{step jo>thandi toward 0.4 recalled apologises}{jo>thandi}"And I said sorry.{/step} I said it then, and I said it in a text, {step jo>thandi toward 0.5 recalled gives}and I sent you a quiche.{/step} {step jo>thandi toward 0.5 recalled seeks}I stood there on your step with it{/step} and nobody came, so I left it with the man in the vape shop." Jo's voice isn't quite steady. {step thandi>jo away 0.5 recalled ignores}{+}"You never even answered."{/step}

Thandi's turning a bit of wire around her finger. {step thandi>jo away 0.3 now rejects}{thandi>jo}"I don't like quiche,"{/step} she says.

{step jo>thandi away 0.4 now blames}{jo>thandi}"You could have said thank you for it."{/step}

{thandi>jo}"I ate it."

{jo>thandi}"You just said that you don't—"

{step thandi>jo toward 0.5 now confesses}{thandi>jo}"I ate the entire thing in the van, with my hands.{/step} I was crying. {step thandi>jo toward 0.4 now praises}It was an amazing quiche{/step}, and I couldn't think how you put that in a text."

There's a click.

{bernard>jo,thandi}"Only me," says Bernard. {+}"How's the distress?"

{jo>bernard}"It's developing." Jo doesn't take her eyes off the other woman's face.

{bernard>jo}"Shall I put developing?"

{jo>bernard}"Put what you like."

{bernard>jo,thandi}"He's passing the Watford Gap."

Click.

{jo>thandi}"What were you crying about?"

{thandi>jo}"The fig."

{jo>thandi}"*Thandi.*"

{step cordelia>thandi away 0.7 recalled leaves}{thandi>jo}"It was the day that Cordelia moved out, all right?{/step} She'd left a list on the fridge of which plants were hers. So I'd got three arches to build on no sleep, and a bride with hiccups, and then round the end of the marquee comes you, with flour on your nose, {step jo>thandi toward 0.3 recalled comforts}and you say, don't worry, it's only a fig."{/step} She's half laughing. It seems to hurt. {step thandi>jo toward 0.7 wished touches}{+}"And I wanted to put my head down on you.{/step} On your actual apron. {step thandi>jo away 0.4 recalled blames}I've never been so angry in my life."{/step}

{jo>thandi}"With me?"

{thandi>jo}"You were what there was."

Jo has taken her coat off. She doesn't know when she did it. She looks for somewhere to hang it, and there isn't anywhere, so she holds it. {jo>thandi}"I lose money on this place," she says. {+}"Did you know? It's an hour out of my way, and they pay like it's a favour. I should have dropped it last summer."

{thandi>jo}"So why haven't you?"

{step jo>thandi toward 0.7 now confesses}{jo>thandi}"Who does the flowers here?"{/step}

{thandi>jo}"I do the—" says Thandi, and stops.

{jo}"There she goes," Jo remarks to the cake.

{thandi>jo}"But you've only ever asked me where I get my buckets!"

{step jo>thandi toward 0.5 now confesses}{jo>thandi}"I panicked. I don't use buckets."{/step}

{thandi>jo}"You bought forty! {step thandi>jo toward 0.3 recalled helps}I got you the trade price!"{/step}

{jo>thandi}"They're in my bath."

That's when the top tier moves. It's only a finger's breadth, but it's the whole tier, all together, with a kind of dreadful calm; and there are four hands around it before either of them has drawn breath.

{thandi>jo}"Have you got it?" Thandi's eyes are enormous.

{jo>thandi}"I've got it. Have you?"

{thandi>jo}"I think so. If I let go this side, I could reach the—"

{step jo>thandi toward 0.4 now asks}{jo>thandi}"Don't let go!"{/step}

{step jo>thandi toward 0.5 now stays}So nobody lets go.{/step} They stand there with the sugar going soft under their fingers, {step thandi>jo toward 0.5 now touches}and their fingers over each other's{/step}, and not much more than a peony between the one nose and the other.

{jo>thandi}"We can't stay like this," Jo says, after a time.

{thandi>jo}"He's only at the Watford Gap."

{jo>thandi}"You've got buttercream on your chin."

{thandi>jo}"Well, there's nothing I can do about it. I haven't any hands."

{jo>thandi}"No," says Jo. {step jo>thandi toward 0.5 now invites}{+}"Nor have I."{/step}

{step jo>thandi toward 0.8 now touches}It takes some leaning.{/step} Somebody's coat goes on the floor. The third tier acquires another petal, and then quite a number of them.

{bernard>jo,thandi}"Ladies?" says the grille. {+}"That's him in your car park. You'll feel a bit of a jolt."

{step thandi>jo toward 0.6 now stays}{thandi>bernard}"Tell him to go and have a cup of tea, Bernard,"{/step} says Thandi, not very distinctly.

{bernard>jo,thandi}"And is anybody distressed?"

He waits. He's a patient man, and it's a quiet morning in Belfast.

{step bernard>jo toward 0.3 now helps}{bernard>jo,thandi}"I'll put no,"{/step} says Bernard.
