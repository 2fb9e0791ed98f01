+++
title = "The Coal Bridge"
manner = "five teenagers on a railway bridge in New Zealand at dusk, a dare that is also a wake, third person present; two conversations at once, one who says little, long runs without tags, nicknames; curly double quotes"
[[characters]]
id = "mere"
name = "Mereana"
aliases = ["Mere", "the captain of netball"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "sione"
name = "Sione"
aliases = ["Big Man", "the biggest of them"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "anjali"
name = "Anjali"
aliases = ["Anj", "Doctor"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "pip"
name = "Pip"
aliases = ["Philippa", "the smallest"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "wiremu"
name = "Wiremu"
aliases = ["Wi"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "tama"
name = "Tama"
aliases = ["her brother"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "train"
name = "the coal train"
aliases = []
pronouns = "it"
kind = "thing"
present = false
[[characters]]
id = "koro"
name = "Koro"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: the coal bridge over the Waipuna | mere, sione, anjali, pip, wiremu}
It’s eleven metres from the sleepers to the water if the river is low, and tonight the river is low. They sit in a row on the downstream girder with their legs hanging. Mereana has the middle, because it’s her brother’s year, and her brother’s bridge.

{mere>sione,anjali,pip,wiremu}“So who’s going first?”

{sione>mere}“Not me, eh,” says Sione, who is the biggest of them. {+}“If I go first there’ll be no river left for you fellas.”

{anjali>mere}“Nobody’s going at all until we’ve measured.” That’s Anjali. She has brought her mother’s washing line with a brick on it, and she’s paying it out between her knees. {+}“Pip, you’ve got the torch. Tell me when it stops.”

{pip>anjali}“It’s wiggling.”

{anjali>pip}“That’s the current. Tell me when it goes slack.”

{mere>anjali}“Tama never measured.”

{anjali>mere}“I know he didn’t, Mere.”

There’s a hole in the talk after that, and the river goes on through it. At the far end of the row Wiremu moves his thumb along a rivet. He hasn’t spoken since the road.

{pip>anjali}“Slack!”

{anjali>pip}“You’re sure? Hold the light still. Okay, mark it. I’m pulling up.”

{sione>mere}“What time’s the coal train, anyone?”

{mere>sione}“Seven fourteen. Relax, Big Man, it’s only half past six. You can eat your pie.”

{sione>mere}“How’d you know I’ve got a pie?”

{mere>sione}“I’m sitting next to your pocket.”

{anjali>pip}“Count the pegs with me. One, two, three. Every peg’s a metre from the brick, if the line was wet up to there.”

{pip>anjali}“The wet bit stops at the yellow one.”

{anjali>pip}“Which is?”

{pip>anjali}“Three. And a bit.”

{sione>mere}“You want half? It’s mince and cheese.”

{mere>sione}“I can’t eat. I’ll spew on the way down.”

{anjali>mere}“Three metres! That’s not enough for eleven. I’ve done it as a graph. You need four, four and a half for somebody your weight, and that’s if you go in like a pencil.”

{mere>anjali}“You did me as a _graph_?”

{anjali>mere}“I did everybody. Sione’s isn’t even on the page.”

{sione>anjali}“Harsh, Doctor.” He says it with his mouth full.

{pip>anjali}“What’s mine?”

{anjali>pip}“You’d be all right off a diving board. A low one.”

{mere>anjali}“He did it forty times, Anj. With no brick. He did it the night of the ball in his suit.”

{anjali>mere}“And the forty-first?”

She’d have it back if she could; you can see that by what she does with the line, winding it on to her hand until the fingers go dark. Mereana gets to her feet. There’s nothing to hold on a girder, but she’s the captain of netball and has never in her life needed anything to hold.

{mere>anjali}“That’s why we’re here. It’s a year. I said that I’d do it on the year, I said it at the unveiling, in front of Koro and everyone. You don’t have to watch.”

{sione>mere}“Sit down, Mere. Eh. Come on. You’re shaking the pie.”

{mere>sione}“You said you’d do it with me.”

{sione>mere}“I said I’d come with you. I’m here. I’m here with my shoes on.”

{pip>mere}“I’ll do it.”

{mere>pip}“You can’t even swim, Pip. You’re not jumping off my bridge.”

{pip>mere}“I can so! I’ve been going to the baths, with the old ladies. I got a certificate.”

{anjali>pip}“The certificate’s for ten metres, and I timed you. Forty-one seconds. It’s got a duck on.”

{pip>anjali}“I didn’t say how _far_.”

The smallest has begun to undo her laces, with her tongue out, as she does everything, thoroughly. Sione puts a hand the size of a plate over both her feet.

{sione>pip}“Nah.”

{pip>sione}“Let go.”

{sione>pip}“Nah. Philippa. Look at me. You go in there, I’ve got to go in after you, and I’m not on the page.”

{mere>wiremu}“What about you, Wi? You’ve been sitting there all night like a seagull. You were his best mate. Are you jumping or not?”

Wiremu’s thumb stops on the rivet.

{wiremu>mere}“He didn’t jump.”

It’s so quiet that she has to bend down to hear.

{mere>wiremu}“What’d you say?”

{wiremu>mere}“That night. He didn’t jump, Mere. I was here. I was the only one here, and I told the cops that he jumped because you’d all want him to’ve jumped.”

The line has slid off Anjali’s hand. {anjali>wiremu}“Wi, are you okay? You don’t have to.”

{wiremu>anjali}“Yeah, I do.” He is talking to the water. {wiremu>mere}“He was sick of it. He’d a sore back, and he’d got that job at the mill to start. He said, forty’s a good number. He said, let’s go and get chips. And he stood up and he slipped. That’s it. There was moss. He slipped, going home.”

No one has anything to put after it. Somewhere up the gorge a sheep coughs like a man.

{mere>wiremu}“A year,” says Mereana. {+}“A whole year, you let me train for it.”

{wiremu>mere}“I thought you’d chicken out.”

{mere>wiremu}“_Me?_”

{wiremu>mere}“Yeah, I know. It was a dumb plan.”

{sione>wiremu}“It was a pretty dumb plan, bro,” Sione agrees, and gives him the other half of the pie.

Pip is on her stomach now, with one shoe off. {pip>anjali}“Anj? Does the bridge always hum?”

{anjali>pip}“Does it what?”

{pip>anjali}“I’ve got my hand flat on it. It’s humming.”

{anjali>mere}“Mere. You said seven fourteen. Is that the weekday one?”

{mere>anjali}“It’s the only one. There’s one train.”

{anjali>mere}“It’s Saturday.”

Now it’s all of them who feel it, in the backs of their legs. Round the shoulder of the hill, still without a sound, comes a light.

{sione>mere,anjali,pip,wiremu}“Up. Everybody up. Which end’s closer?”

{anjali>sione}“The road end. Sixty sleepers, I counted them on the way. Don’t run! You’ll go between.”

{pip>sione}“My shoe’s come off.”

{sione>pip}“Leave it. Get on my back. Got me round the neck? Not that tight.”

{wiremu>mere}“Mere, come on.”

{mere>wiremu}“I can’t move my feet.”

{wiremu>mere}“Yes, you can. Look at me, not at the river. It’s mossy just here, this is where it was, so you give me your hand, and we go round. Step. That’s it. Step.”

{anjali>mere,wiremu}“Forty to go!” comes from ahead. {+}“You’ve got a minute and a half! It’s fine, it’s plenty, I’ve done it as a graph!”

{sione>anjali}“She has not.”

{pip>sione}“She’s lying, eh,” says a voice at the back of his neck.

{sione>pip}“Yep. Let her.”

They lie in the gravel by the signal box, and the wagons go over, eighty of them, with a noise like the end of everything, and take four minutes about it. When it’s gone there’s the river again. Mereana is still holding on to a hand, and it’s wet, and it isn’t hers.

{mere>wiremu}“What sort of chips?” she asks.

{wiremu>mere}“Eh?”

{mere>wiremu}“That he wanted.”

{wiremu>mere}“Kūmara ones,” says Wiremu. {+}“With the aioli.”

{mere>sione,anjali,pip,wiremu}“Right.” She’s up; she’s counting heads. {+}“Forty’s a good number. Who’s got money?”
