+++
title = "The Dog First"
manner = "rescue boat in a gale, third person present: a crew of four and an old skipper, shouts, a radio of which one side is heard, nicknames and surnames; curly double quotes"
[[characters]]
id = "magnus"
name = "Magnus Isbister"
aliases = ["Magnus", "Cox", "Isbister", "the coxswain"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "inga"
name = "Inga"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "davey"
name = "Davey Rendall"
aliases = ["Davey", "Rendall"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "shona"
name = "Shona"
aliases = ["Sho"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "tammas"
name = "Tammas Flett"
aliases = ["Tammas", "Mr. Flett", "Flett"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "brigadier"
name = "Brigadier"
aliases = ["the dog"]
pronouns = "he"
kind = "animal"
present = true
[[characters]]
id = "coastguard"
name = "Coastguard"
aliases = []
pronouns = ""
kind = "group"
present = false
+++
{scene: the wheelhouse of the lifeboat | magnus, inga, davey, shona}
{shona>magnus}“Light!” yells Shona. {+}“Red ten. It’s gone. No, there.”

{magnus>shona}“I have it.” Magnus Isbister brings the wheel over with the flat of his hand, as he’d turn the page of a newspaper, and four tonnes of green water land on the roof. {+}“How far?”

{shona>magnus}“Two cables. He’s right in on the skerry, Cox.”

{magnus>inga}“Inga, what am I getting?”

{inga>magnus}“You’re getting everything I’ve got.” The mechanic has one ear turned to the deck, to where the engines are. She’s been listening to them for fifteen years and doesn’t altogether trust the port one. {+}“Don’t ask her for more than eighteen hundred.”

{magnus>inga}“And if I do?”

{inga>magnus}“Then you’ll be asking me for oars.”

In the fourth seat Davey Rendall is being sick into his glove. It’s his first shout. He has practised it in his head for two years, and at no point was there a glove.

{step shona>davey toward 0.3 now comforts}{shona>davey}“All right, Davey?”{/step}

{davey>shona}“Aye.”

{step shona>davey toward 0.4 now helps}{shona>davey}“You want to swap gloves?”{/step}

{davey>shona}“No.”

{magnus>coastguard}“Coastguard, Coastguard, this is lifeboat,” the coxswain is saying to the handset. {+}“We have him in sight. One vessel, twenty foot, beam on, no engine. Say again? No, nobody on deck. Stand by.” He hangs it on its hook. {magnus>shona}“Is it Flett?”

{shona>magnus}“Who else would it be?”

{magnus>shona}“I told that man in August. {step magnus>tammas away 0.3 recalled blames}I told him, that boat’s held together with stamps.”{/step}

{inga>magnus}“You told him in the pub,” says Inga. {step inga>magnus away 0.2 now mocks}{+}“He thought that it was your round.”{/step}

{scene: the deck, beside the wreck | magnus, inga, davey, shona, tammas, brigadier}
Close to, it’s hardly a boat any more. It’s a door, lying on its side, with a light on it. The sea goes up and they look down into her wheelhouse, the sea goes down and she’s hanging over their heads; and in the crook of the mast, with a line around him, sits an old man in a pyjama jacket, with his arms full of dog.

{shona>tammas}“Tammas!” Shona has the loudhailer and the rail. {+}“Tammas Flett! {step shona>tammas toward 0.7 planned helps}We’re going to throw you a line!”{/step}

{step tammas>brigadier toward 0.7 now defends}{tammas>shona}“Take the dog!” he bawls.{/step}

{shona>tammas}“You first!”

{step tammas>shona away 0.5 now refuses}{tammas>shona}“The dog first!”{/step}

{shona>magnus}“He says the dog first,” she calls back over her shoulder.

{step magnus>tammas away 0.5 now refuses}{magnus>shona}“Tell him I’m not risking a crew for a dog.”{/step}

{shona>magnus}“You tell him! It’s you he owes money.”

{magnus>inga}“Take her, Inga. Hold her just like that.” {step magnus>tammas toward 0.5 now seeks}And he’s out, in all that, bareheaded{/step}, with a hand on the rail and the other round his mouth. {step magnus>tammas away 0.3 now insults}{magnus>tammas}“Flett! You old fool!{/step} You’ve got about four minutes!”

{step tammas>magnus away 0.3 now mocks}{tammas>magnus}“Then don’t waste them talking, Isbister!”{/step}

{magnus>tammas}“He can swim!”

{tammas>magnus}“He’s fourteen! He’s got a hip!”

Another one comes. They see it come, black, with a lip on it, and everybody grabs for something. When it’s gone by so is the light.

{step davey>tammas toward 0.8 planned helps}{davey>magnus}“I’ll go,” says Davey.{/step}

{step magnus>davey away 0.3 now ignores}Nobody has heard him, or they’ve all decided not to.{/step} He says it again, and wipes his chin.

{magnus>davey}“You’ll do what?”

{davey>magnus}“I’ll go across. On a line. I’m the lightest.”

{step shona>davey toward 0.4 now defends}{shona>magnus}“He is the lightest, Cox.”{/step}

{step magnus>davey toward 0.4 now defends}{magnus>shona}“He’s the youngest, Shona. His mother cuts my hair.”{/step}

{davey>magnus}“She’s the one who told me to join!”

{inga>magnus}“Magnus, whatever you’re doing, do it,” shouts Inga from the wheel. {+}“She’s running hot. I can smell her.”

Magnus looks at the boy. He’s green, and he’s shaking, and he has already clipped on; the clip is the right way round. {step magnus>davey toward 0.6 now trusts}{magnus>davey}“When she comes up, you step. You don’t jump.{/step} You step off like it’s a bus.”

{davey>magnus}“Like a bus.”

{magnus>davey}“And Davey. {step magnus>tammas toward 0.5 now agrees}Whatever that man hands you, you take.”{/step}

{davey>magnus}“Aye, Cox.”

{magnus>shona}“Pay out, Sho.”

{shona>magnus}“Paying out.”

She comes up. {step davey>tammas toward 0.9 now helps}He steps.{/step} For as long as it takes to say so there’s nothing beneath his boots at all, and then he’s got the mast in his arms, with an old man’s beard in his eye, and a warm wet tongue goes right across his face.

{tammas>davey}“Is that young Rendall?”

{davey>tammas}“Aye, Mr. Flett.”

{tammas>davey}“You’ve been sick.”

{davey>tammas}“A bit.”

{tammas>davey}“Good lad. So has he. Put your arm under the back end, mind, he doesn’t like to be lifted by the middle.” {step tammas>davey toward 0.6 now trusts}A wet grey weight comes into the crook of Davey’s arm{/step}, and it sighs. {step tammas>brigadier toward 0.5 now comforts}{tammas>brigadier}“Away you go, Brigadier,” the old man says in another voice.{/step} {+}“I’ll be along.”

{davey>tammas}“You’re tied on.”

{tammas>davey}“I know it.”

{davey>tammas}“I can’t reach the knot. Mr. Flett, you’ll have to undo the knot.”

{step tammas>davey away 0.6 now refuses}{tammas>davey}“It’s my father’s boat, son.”{/step}

Davey doesn’t know what to say to that. It isn’t in the manual. Behind him on the line he feels Shona give two tugs, which is hurry. {davey>tammas}“I can’t hold him and talk,” he says at last. {+}“He’s slipping. {step davey>tammas toward 0.7 now asks}He’s looking at you. I don’t think he’ll stay with me.”{/step}

There’s a pause, and the water climbs up through it.

{tammas>davey}“No,” says Tammas Flett. {+}“He wouldn’t. He’s a one-man dog.” {step tammas>davey toward 0.7 now agrees}And out of the pyjama pocket he takes a knife.{/step}

{scene: the wheelhouse, going home | magnus, inga, davey, shona, tammas, brigadier}
{magnus>coastguard}“Coastguard, lifeboat. Two recovered.” Magnus waits, dripping. {+}“Well, one and a dog.”

Under a foil blanket on the floor, the dog breaks wind.

{inga>tammas}“What are you feeding him?” says Inga.

{tammas>inga}“Haddock.”

{inga>tammas}“It smells like my port engine.”

{magnus>tammas}“You’ll be wanting a berth,” says the coxswain, not turning round. {step magnus>tammas toward 0.7 now invites}{+}“The pair of you. There’s my back room.”{/step}

{tammas>magnus}“I owe you forty pounds, Isbister.”

{step magnus>tammas toward 0.3 now jokes}{magnus>tammas}“Fifty. It was your round.”{/step}

Shona has got down on the floor by the fourth seat, and {step shona>davey toward 0.5 now gives}without a word she’s holding out a clean, dry glove.{/step}

{davey>shona}“I’m fine now,” says Davey, and he takes it, and is only just in time.
