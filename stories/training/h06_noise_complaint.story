+++
title = "Noise Complaint"
manner = "urban fantasy, first person present, a named narrator mostly untagged, a telephone heard from one side, a troll and a banshee; curly double quotes"
[[characters]]
id = "sowande"
name = "Sowande"
aliases = ["Officer"]
pronouns = ""
kind = "person"
present = true
[[characters]]
id = "kester"
name = "Kester"
aliases = ["the trainee"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "grudge"
name = "Mr. Grudge"
aliases = ["Grudge", "the troll"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "gobnait"
name = "Gobnait"
aliases = ["the banshee"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "control"
name = "Control"
aliases = []
pronouns = ""
kind = "person"
present = false
+++
{scene: under Tanner's Bridge | sowande, kester, grudge}
Forty-one decibels at the railing. Fifty at the bottom of the steps. By the time we’re under the arch the needle’s lying on its side.

{kester>sowande}“Is that a drill?” Kester shouts.

{sowande>kester}“That’s a soprano.”

He writes it down. It’s his second night, and he writes everything down, in a waterproof notebook that he bought himself. I knock on the iron door with my torch, three and then two. You don’t use the flat of the hand with trolls. They take it for an offer.

The noise stops. Something heavy comes across a floor, and a slot opens at the height of my hat.

{grudge>sowande,kester}“Toll,” says the slot.

{sowande>grudge}“Night Noise, Mr. Grudge. You know me.”

{grudge>sowande}“I know you. Who’s the bite?”

{step sowande>kester toward 0.3 now defends}{sowande>grudge}“He’s a trainee, and he isn’t one.{/step} Can we come in?”

{step grudge>sowande away 0.2 now refuses}{grudge>sowande}“Toll.”{/step}

{sowande>kester}“Give him something you’d miss,” I tell Kester. {+}“Not money.”

{kester>sowande}“Like what?”

{sowande>kester}“Whatever you first thought of when I said it.”

He looks at his notebook for a while. {step kester>grudge toward 0.4 now gives}Then he tears out page one, posts it through the slot,{/step} and stands there with his lips pressed together. There is a sound of chewing. {step grudge>sowande toward 0.3 now trusts}The bolts go back.{/step}

{kester>sowande}“That had my mum’s recipe on it,” he murmurs.

{sowande>kester}“I know. Wipe your feet.”

{scene: Grudge's arch | sowande, kester, grudge, gobnait}
It’s nicer than my flat. He’s got a carpet, and a standard lamp, and every umbrella that has ever blown off the bridge. On a kitchen chair in the middle sits a small woman in a tracksuit, with hair down to the floor. She’s holding a mug in both hands, and the mug is humming.

{sowande>grudge}“We’ve had nineteen calls, Mr. Grudge. Somebody’s chandelier’s come down in Wharf Street. You told the council you’d got no lodgers.”

{step grudge>sowande away 0.3 now lies}{grudge>sowande}“She’s not a lodger. She’s a guest.”{/step}

{gobnait>sowande}“I’m after paying him rent,” the woman puts in. {+}“Twelve weeks of it.”

{grudge>gobnait}“Hush, Gobnait. I’m lying.”

{step gobnait>grudge away 0.2 now mocks}{gobnait>grudge}“You’re doing it badly.”{/step}

The trainee has got as far as the hair. I see him look at it, and at the comb on the table, and at the red, red rims of her eyes, and I see him get there. It’s a page-four thing. {kester>sowande}“She’s a—”

{sowande>kester}“She is. {step sowande>kester away 0.3 now orders}Don’t ask her who it’s for.”{/step}

{kester>gobnait}“Who’s it for?”

{step sowande>kester away 0.4 wished attacks}I could cheerfully push him into the canal.{/step} Nobody says anything. A drip comes off the arch and goes into an umbrella.

{step gobnait>kester toward 0.5 now confesses}{gobnait>kester}“That’s the devil of it, pet. I don’t know.”{/step} She puts the humming mug down on the arm of the lamp. {+}“There’s a name comes up with it, always. Every time since I was nine. And you go to the house and do the three nights, decent, and get down off the roof. But this one’s been in me twelve weeks, and there’s no name. I can’t swallow it. And I can’t go and do it on some stranger’s roof on the off chance.”

{sowande>gobnait}“So you do it down here.”

{step grudge>gobnait toward 0.5 recalled invites}{gobnait>sowande}“He said that the traffic would cover it.”{/step}

{grudge>sowande}“It did, till they put in the cycle lane,” says the troll bitterly.

I get out my phone. There are forms for this, and I’ve got all of them, but there’s only one number. {sowande>control}“Control, it’s Sowande. At Tanner’s. I need the register, deaths pending.” I walk as far off as the lamp lets me. {+}“Anything that’s open. Twelve weeks back and no name on it.” You can hear them type, at Control. They’ve all got claws. {+}“Read me that again? No. No, leave it blank. I’ll see to it.”

When I come back they’re all three watching me, and none of them’s sitting down.

{grudge>sowande}“Well? Who is it?”

{sowande>grudge}“It’s not a who.”

{gobnait>sowande}“Everything’s a who.”

{sowande>gobnait}“It’s listed under Structures. It went in on the fourth of March, in pencil. It’s the bridge, Gobnait.”

It doesn’t mean much to Kester; I watch it go by him. But the big head has come up, slowly, until it’s touching the bricks. He lays one hand on the arch. He does it the way you’d lay it on a horse.

{grudge>sowande}“No,” he says.

{sowande>grudge}“They’re pulling it down in May. For the trams. They’ll have sent a letter.”

{grudge>sowande}“I ate the letter.”

{step gobnait>grudge toward 0.6 now comforts}{gobnait>grudge}“Ah, Grudge. Ah, love.”{/step}

{step gobnait>grudge toward 0.6 recalled comforts}{grudge>gobnait}“You’ve been crying for my house? All this time?”{/step}

{gobnait>grudge}“I didn’t know it was yours!”

{step grudge>gobnait away 0.3 recalled blames}{grudge>gobnait}“I’ve been telling you to keep it down! I banged on the wall!”{/step}

{step kester>grudge toward 0.4 wished helps}{kester>sowande}“Can’t we stop it?”{/step} That’s in my ear, and shaking a bit. {+}“There’s got to be a form.”

{sowande>kester}“There’s an appeal. It wants a resident of more than a hundred years’ standing, who’ll be made homeless by it.”

{kester>sowande}“But that’s easy! That’s him!”

{sowande>kester}“It is. And for thirty years he’s signed a statement every spring that nobody lives here.”

{step grudge>sowande toward 0.5 now confesses}{grudge>sowande}“I was lying,”{/step} says Grudge.

{step sowande>grudge toward 0.5 recalled helps}{sowande>grudge}“I know you were. I’ve stamped it every time.”{/step}

{step grudge>sowande toward 0.4 now asks}{grudge>sowande}“Would you get in trouble?”{/step} the troll asks.

I think about my pension, which is small, and my flat, which hasn’t got a carpet. I find that I’m looking at the umbrellas. There must be a thousand. He’s mended every one.

{step sowande>grudge toward 0.7 now helps}{sowande>grudge}“A fair bit,” I say.{/step} {sowande>kester}“Kester, what do we have for fifty decibels under a listed structure?”

{kester>sowande}“It isn’t listed, Officer.”

{sowande>kester}“It’s on a list. I’ve just heard it read.”

His pencil’s already out. He licks it, and he turns to a clean page one. {kester>sowande}“A warning?”

{step sowande>grudge toward 0.6 planned defends}{sowande>kester}“A hearing. In public, with the planners made to come.{/step} And the complaint to be heard in person.” I take the chair that nobody’s using, and I turn to the woman with the hair. {sowande>gobnait}“How loud can you go? If you know the name?”

For the first time tonight, the banshee smiles.

{step gobnait>sowande toward 0.4 now agrees}{gobnait>sowande}“You’d want to move the chandeliers,”{/step} she says.
