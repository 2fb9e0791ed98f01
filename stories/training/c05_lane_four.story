+++
title = "Lane Four"
manner = "border thriller, first person present, straight quotes: two women in a van, a man under the floor, a guard, a telephone of which one side is heard"
[[characters]]
id = "noor"
name = "Noor"
aliases = ["Mrs. Castellane", "the driver"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "zuzana"
name = "Zuzana"
aliases = ["Zuz"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "lindqvist"
name = "Lindqvist"
aliases = ["Mr. Lindqvist", "the accountant", "the floor"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "guard"
name = "the guard"
aliases = ["Sergeant"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "aldous"
name = "Aldous"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "bashkim"
name = "Bashkim"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "morcant"
name = "Captain Morcant"
aliases = ["Morcant"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: a flower van in the queue at the border | noor, zuzana, lindqvist}
There are eleven cars between us and the barrier when the floor sneezes.

{step zuzana>lindqvist away 0.3 now orders}{zuzana>lindqvist}"Stop that,"{/step} Zuzana tells it.

{lindqvist>zuzana}"I am sorry. It is the pollen. I have a sensitivity."

{zuzana>lindqvist}"You might have said so before they loaded six hundred carnations."

{lindqvist>zuzana}"I did say so. I put it in the form, under dietary."

I let the clutch up and we roll one length. Ten. There's sleet on the windscreen, and somebody's brake lights going on and off in it, and I've been needing the toilet since the river. {noor>lindqvist}"Mr. Lindqvist? Have you got a handkerchief down there?"

{lindqvist>noor}"I've got the ledgers. I have nothing else. There's a spare wheel in my back."

{step noor>lindqvist away 0.3 now orders}{noor>lindqvist}"Then bite your sleeve."{/step}

{step zuzana>noor toward 0.3 now comforts}{zuzana>noor}"He'll be fine,"{/step} says Zuz, who's got her boots up on the dash and is painting her thumbnail in the light of the glove box. She has painted the same one since Thursday; it's what she does with her hands. {+}"Which lane's he in, our friend?"

{noor>zuzana}"Four."

{zuzana>noor}"And he's got a moustache."

{noor>zuzana}"And he's got a moustache, and he'll ask where the roses are, and I'll say roses are for weddings."

{zuzana>noor}"Noor."

{noor>zuzana}"What?"

{zuzana>noor}"Look at lane four."

I look. The man in the booth is thin, and stooped, and he's as bare in the lip as I am.

The phone's in the door pocket, under the map. I've got it to my ear before I have thought of what to say. {noor>aldous}"Aldous, it's me. He isn't here ... No, I mean there's a man, but it's the wrong man ... I can't, there's a lorry up behind us. Then which lane? ... What do you mean, none? ... Aldous? Hello?"

{zuzana>noor}"What did he say?"

{step aldous>noor away 0.6 recalled rejects}{noor>zuzana}"He said not to use this number."{/step}

{zuzana>noor}"That's it?"

{noor>zuzana}"He said good luck before that."

Eight cars. Seven. She screws the brush back into the bottle, very neatly, and then she takes her boots down.

{step zuzana>noor toward 0.3 planned helps}{zuzana>noor}"I could go and be sick on somebody,"{/step} she offers.

{step zuzana>noor toward 0.4 recalled helps}{noor>zuzana}"You did that at the bridge."{/step}

{zuzana>noor}"It was good, though."

{step noor>zuzana toward 0.3 now praises}{noor>zuzana}"It was wonderful.{/step} Put your belt on."

{lindqvist>noor,zuzana}"What's happening?" asks the floor. {+}"Please? Nobody is telling me what's happening."

{step noor>lindqvist away 0.3 now lies}{noor>lindqvist}"Nothing's happening, Mr. Lindqvist.{/step} Bite your sleeve."

{scene: lane four | noor, zuzana, lindqvist, guard}
Close to, the guard is younger than I took him for. He hasn't slept, either. He holds our papers up beneath the lamp, one at a time.

{guard>noor}"Mrs. Castellane."

{noor>guard}"Yes."

{guard>noor}"And this one?"

{step zuzana>guard away 0.3 now lies}{zuzana>guard}"I'm her cousin,"{/step} says Zuz, leaning across me with all her teeth.

{guard>zuzana}"You're not like her."

{zuzana>guard}"By marriage. She got the looks and I got the van."

{guard>noor}"What have you got in the back?"

{noor>guard}"Carnations. It's on the sheet. Six hundred, red and white."

{guard>noor}"No roses?"

My mouth is open. It's the right question, and it's got no business in that face. In the mirror I can see the lorry's grille, and above it the driver, yawning.

{noor>guard}"Roses are for weddings," I say.

He nods. He goes on nodding for somewhat too long. And under the mat, under the plate, under my own two feet, Lindqvist sneezes like a door being kicked in.

No one moves.

{step guard>zuzana toward 0.4 now helps}{guard>zuzana}"Bless you," the guard says at last.{/step}

{zuzana>guard}"Thanks," says Zuz, and drags her cuff across her nose. {step zuzana>guard away 0.3 now lies}{+}"It's the pollen. I'm a martyr to it."{/step}

{step guard>zuzana away 0.4 now doubts}{guard>zuzana}"You sneeze with your mouth shut?"{/step}

{zuzana>guard}"I was nicely brought up."

He puts his elbows on my window sill. He's so close that I can smell the cold on his coat, and when he speaks again it's without moving his lips.

{step guard>noor toward 0.5 now trusts}{guard>noor}"It's my brother's lane, on a Friday. Bashkim's.{/step} With the moustache."

{step noor>guard away 0.4 now lies}{noor>guard}"I don't know any Bashkim."{/step}

{guard>noor}"They came for him on Wednesday. {step bashkim>guard toward 0.6 recalled trusts}He'd written it inside the door of the oven, for me, with a burnt match.{/step} What to ask. What you'd say." A torch goes by behind him, and he waits for it. {+}"He didn't write down what you carry. But I'm no fool. It's the one from the ministry, isn't it? The one who did the sums."

{zuzana>noor}"Drive," Zuz breathes into my neck. {step zuzana>noor away 0.3 now orders}{+}"Just drive.{/step} Break the thing, I'll pay for it."

{noor>zuzana}"Wait."

{zuzana>noor}"For _what?_"

{noor>guard}"What do you want?" I ask him.

{step guard>noor toward 0.5 now asks}{guard>noor}"I want to know if there's a name in it.{/step} In his books. One name only, and {step guard>noor toward 0.7 planned helps}then I lift the bar, whether it's yes or no."{/step}

{noor>guard}"What name?"

{guard>noor}"Morcant," he says. {+}"A captain. {step morcant>bashkim away 0.7 recalled attacks}He had my brother's coat on, when he came out."{/step}

I don't know what's in the ledgers. I've never asked, and it has kept me alive, in a small way, for some years. {step zuzana>noor toward 0.3 now touches}Zuz is gripping my sleeve.{/step} I'm still looking for something to say that isn't a lie and isn't an answer, when somebody else says it for me.

{step lindqvist>guard toward 0.6 now helps}{lindqvist>guard}"Page forty-one."{/step} It's muffled, and stuffy, and extremely precise. {+}"Captain Morcant, of the Third Bureau. Eleven payments. I remember it, because he wanted receipts."

The guard shuts his eyes. It's only for as long as it takes to shut them. Then he straightens his back and he becomes, all at once, a big man in a uniform with a queue to get through, and he slaps our papers against my chest.

{guard>noor}"Your left rear light is out!" he bawls. {+}"Get it seen to!"

{noor>guard}"Yes, Sergeant."

{guard>noor}"And tell your cousin to take something for that nose!"

{step guard>noor toward 0.7 now helps}The bar goes up.{/step} I drive under it at nine miles an hour, because that's what it says on the sign, and nobody fires at anything.

{scene: the road beyond the border | noor, zuzana, lindqvist}
It's two bends before anyone breathes out.

{zuzana>noor}"Is it really out?" says Zuz. {+}"The light?"

{noor>zuzana}"No."

{zuzana>noor}"I'd have broken the bar."

{step noor>zuzana toward 0.3 now trusts}{noor>zuzana}"I know you would."{/step}

She gets the little bottle out again, and can't undo it, and after a while she throws it out of the window. Then she bangs on the floor with her heel. {zuzana>lindqvist}"Hey! {step zuzana>lindqvist away 0.3 now doubts}Did you make that up?{/step} Page forty-one?"

{lindqvist>zuzana}"Miss," says the accountant, deeply wounded, {step lindqvist>zuzana away 0.4 denied lies}{+}"I have never made up a figure in my life."{/step}
