+++
title = "North of the Groyne"
manner = "Perth beach thriller-romance, third person present: two young men flying a shark drone, 'he says', a ranger on the radio, an old swimmer who will not hurry, straight double quotes"
[[characters]]
id = "jarrah"
name = "Jarrah"
aliases = ["Jaz", "the lifesaver"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "prakash"
name = "Prakash"
aliases = ["Kash", "the pilot"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "noelene"
name = "Noelene"
aliases = ["the ranger", "base"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "yiorgos"
name = "Mr. Katsaros"
aliases = ["Yiorgos", "the old man"]
pronouns = "he"
kind = "person"
present = true
+++
{scene: a beach near Perth, dawn | jarrah, prakash}
At ten to six there's nobody on the sand but gulls. The sun hasn't cleared the dunes yet; it's lit up the tops of the pines, and the red-and-yellow flag, and a strip of ocean a long way out, while everything in between still lies in a blue kind of shade, as cold as a plate. Two folding chairs are set side by side above the weed. Between them, on an esky, a small black aircraft is having its batteries changed by somebody who's talking.

{prakash>jarrah}"All I'm saying is that you could've texted."

{jarrah>prakash}"I did text."

{prakash>jarrah}"You sent me a thumb."

{jarrah>prakash}"It's a good thumb," says Jarrah. He's got a towel around his neck, and he's looking at the water, because that's his job, and because it's easier. {+}"What did you want me to send?"

{prakash>jarrah}"Words. I asked if you'd like to come to my cousin's wedding, with my parents there, as my, you know. In front of two hundred Gujaratis. I spent three days on that message. I put a joke in." The battery goes home with a clack. {+}"And I get a thumb."

{jarrah>prakash}"It means yes."

{prakash>jarrah}"It means, 'I have received your parcel.'"

The lifesaver has no reply to make to this. He can swim a kilometre in twelve minutes, he once went out through the reef at night for a dog; but he comes from a place three hundred kays inland, from men who would say {other}"She'll be right" at the scene of an amputation, and there are things that pile up in the back of his throat and won't come past. He picks a bit of wax off his thumbnail. Beside him the propellers begin to whine. The thing stands up off the lid, tilts, and is gone over the shore break, getting smaller, with its one green light.

{noelene>jarrah,prakash}"Base to North Beach." It's the radio, on the arm of the chair, and the voice is Noelene's, who has been a ranger on this coast since before either one of them was born. {+}"You up yet, boys?"

{prakash>noelene}"Just launched, Noelene. Vis is good. I can see my own regrets."

{noelene>prakash}"Anyone in?"

{jarrah>noelene}"Only Yiorgos," Jarrah says, leaning across for the handset. {+}"He's on his second lap."

{noelene>jarrah}"He'll be in till he's ninety. All right. Yell out if you get anything. There's a whale carcass come ashore up at Two Rocks."

She's gone. Without speaking they both lean in to the screen, which lives under a cardboard hood that used to hold wine, so that they've got to put their heads together to look. The sea goes by beneath them, green, then ribbed, then green. There's the groyne. There's the sandbar, like a long pale muscle, and alongside that a white dot that throws up first one spark and then another, as regular as a clock: Mr. Katsaros, eighty-one, formerly of Rhodes and of the Fremantle fish markets, who does six laps from the groyne to the pole on every day of the year, and has told three separate lifesaving clubs where they can put their flag.

{jarrah>prakash}"Go wider," he says. {+}"Out past the bar."

{prakash>jarrah}"I'm going wider. Don't change the subject."

{jarrah>prakash}"I'm not. I only don't know what I'd wear."

{prakash>jarrah}"That's what it was? That's the three days?"

{jarrah>prakash}"It's not just that." It's warm under the hood, it smells of cabernet and of the other's toothpaste. {+}"What do I say to your mum? I don't know how you talk to people. I'd stand there. I'd be this big thing, standing there, and you'd have to—hang on. Kash. Back up."

{prakash>jarrah}"What?"

{jarrah>prakash}"Back up. Left. Left of the weed."

{prakash>jarrah}"That is weed."

{jarrah>prakash}"It's against the current."

{scene: the beach, two minutes later | jarrah, prakash, noelene}
It comes out from the edge of the dark patch, and goes on coming. There's nothing hurried in it. It's the colour of the bottom, only with a sort of weight that the bottom hasn't got, and it bends, slowly, from the one end to the other, like something being thought; and when its shadow slides out on to the sandbar beside it, and they've got the spark there, to measure by, neither of them breathes.

{prakash>jarrah}"How long is that?"

{jarrah>prakash}"Four. Four and a half."

{prakash>jarrah}"Which way's he swimming?"

{jarrah>prakash}"Which one?" He's on his feet already; he has got the handset in one fist, and is hauling the towel off with the other. {jarrah>noelene}"Noelene, it's Jarrah. White, four and a half, sixty metres north of the groyne and coming down the bar. I've got one in the water."

{noelene>jarrah}"Siren's on its way. You are not to go in. Do you hear me? You take the ski, or you don't go."

{jarrah>noelene}"The ski's in the shed."

{noelene>jarrah}"Then you wait for the siren!"

{jarrah>noelene}"He's deaf," says Jarrah. {+}"He takes them out to swim."

And he drops it on the sand, and looks at last at the one person that he's been looking away from all morning, who's sitting there bolt upright with a control box in his lap and his eyes enormous.

{prakash>jarrah}"No," says Prakash. {+}"No. Jaz, she said no."

{jarrah>prakash}"Put it down on the water."

{prakash>jarrah}"Put what down?"

{jarrah>prakash}"The drone. Right down, in front of it. Get it in its face." He's walking backwards, into the foam, still talking, it may well be the most that he has ever said. {+}"I'll bring him in the short way. You're my eyes, all right? If you want me left, go left. I can see your light. And it's yes, to the wedding. I'd have said so, only I typed it eleven times and it looked stupid. I love you. I haven't got a suit."

{prakash>jarrah}"You can't say that and then go in!" the pilot screams; but there's only a wave.

{noelene>prakash}"Talk to me," the radio says from the sand. {+}"Has he gone? Prakash? Has that bloody boy gone in?"

{prakash>noelene}"He's gone."

{noelene>prakash}"Then fly," says the ranger, very quietly. {+}"I'm four minutes off. You fly, darling, and tell me what it does."

{prakash>noelene}"I'm over it. I'm at two metres. One. It's—" His thumbs are shaking so badly that the horizon shakes. {+}"It's stopped. It's coming up to look. Oh, you ugly, gorgeous thing. Look at me. Look here. That's right."

{noelene>prakash}"Where are the swimmers?"

{prakash>noelene}"Thirty metres. Twenty. They're on the bar. I think they're—Noelene, they're arguing."

{scene: the water's edge | jarrah, prakash, yiorgos}
The old man comes up out of the shallows on his own two legs, in a bathing cap, and so angry that he steams. There's a siren going now, all along the coast. He doesn't appear to notice that. He's got Jarrah by the wrist, and not, as you'd have supposed, the other way about.

{yiorgos>jarrah}"Four laps!" says Mr. Katsaros. {+}"Four! And this one grabs me by the leg, like an octopus!"

{jarrah>yiorgos}"There was a shark, mate."

{yiorgos>jarrah}"What?"

{jarrah>yiorgos}"A SHARK."

{yiorgos>jarrah}"Sure there's a shark. It's the ocean. You think I go in there to be alone?" He flings the wrist away from him, and it's then that he sees the third of them, who's come down as far as the wet sand, and halted, with a dead screen hanging on a strap around his neck, and seems to be unable to do anything about his face. {yiorgos>prakash}"What's the matter with you?"

{prakash>yiorgos}"It ate my drone," he says.

{jarrah>prakash}"It ate it?"

{prakash>jarrah}"It took it in one bite. Six thousand dollars. I was in its mouth, Jaz, I had its tonsils in high definition." And then, with no sort of warning, he hits him, quite hard, in the chest, with the flat of both hands, and doesn't take the hands away. {+}"Say it again. Standing still."

{jarrah>prakash}"I haven't got a suit."

{prakash>jarrah}"The other one."

The lifesaver opens his mouth. It's all there, you can see it, it's piled up as far as the teeth. He goes red; he looks for help at the gulls, and at the flag. Then, from somewhere down by his hip, with salt water running off it, he brings up his thumb.

{yiorgos>jarrah}"Louder," the old man tells him. {+}"I'm deaf, and I heard more than that."
