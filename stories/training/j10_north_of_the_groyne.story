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

{step prakash>jarrah away 0.4 now blames}{prakash>jarrah}"All I'm saying is that you could've texted."{/step}

{jarrah>prakash}"I did text."

{step prakash>jarrah away 0.4 now blames}{prakash>jarrah}"You sent me a thumb."{/step}

{jarrah>prakash}"It's a good thumb," says Jarrah. He's got a towel around his neck, and {step jarrah>prakash away 0.3 now ignores}he's looking at the water, because that's his job, and because it's easier.{/step} {+}"What did you want me to send?"

{prakash>jarrah}"Words. {step prakash>jarrah toward 0.6 recalled invites}I asked if you'd like to come to my cousin's wedding,{/step} with my parents there, as my, you know. In front of two hundred Gujaratis. {step prakash>jarrah toward 0.5 recalled seeks}I spent three days on that message.{/step} I put a joke in." The battery goes home with a clack. {step prakash>jarrah away 0.4 now blames}{+}"And I get a thumb."{/step}

{step jarrah>prakash toward 0.5 now agrees}{jarrah>prakash}"It means yes."{/step}

{step prakash>jarrah away 0.3 now mocks}{prakash>jarrah}"It means, 'I have received your parcel.'"{/step}

{step jarrah>prakash away 0.3 now ignores}The lifesaver has no reply to make to this.{/step} He can swim a kilometre in twelve minutes, he once went out through the reef at night for a dog; but he comes from a place three hundred kays inland, from men who would say {other}"She'll be right" at the scene of an amputation, and there are things that pile up in the back of his throat and won't come past. He picks a bit of wax off his thumbnail. Beside him the propellers begin to whine. The thing stands up off the lid, tilts, and is gone over the shore break, getting smaller, with its one green light.

{noelene>jarrah,prakash}"Base to North Beach." It's the radio, on the arm of the chair, and the voice is Noelene's, who has been a ranger on this coast since before either one of them was born. {+}"You up yet, boys?"

{prakash>noelene}"Just launched, Noelene. Vis is good. I can see my own regrets."

{noelene>prakash}"Anyone in?"

{jarrah>noelene}"Only Yiorgos," Jarrah says, leaning across for the handset. {+}"He's on his second lap."

{noelene>jarrah}"He'll be in till he's ninety. All right. Yell out if you get anything. There's a whale carcass come ashore up at Two Rocks."

She's gone. Without speaking they both lean in to the screen, which lives under a cardboard hood that used to hold wine, so that they've got to put their heads together to look. The sea goes by beneath them, green, then ribbed, then green. There's the groyne. There's the sandbar, like a long pale muscle, and alongside that a white dot that throws up first one spark and then another, as regular as a clock: Mr. Katsaros, eighty-one, formerly of Rhodes and of the Fremantle fish markets, who does six laps from the groyne to the pole on every day of the year, and has told three separate lifesaving clubs where they can put their flag.

{jarrah>prakash}"Go wider," he says. {+}"Out past the bar."

{prakash>jarrah}"I'm going wider. Don't change the subject."

{jarrah>prakash}"I'm not. {step jarrah>prakash toward 0.4 now confesses}I only don't know what I'd wear."{/step}

{prakash>jarrah}"That's what it was? That's the three days?"

{jarrah>prakash}"It's not just that." It's warm under the hood, it smells of cabernet and of the other's toothpaste. {step jarrah>prakash toward 0.6 now confesses}{+}"What do I say to your mum? I don't know how you talk to people.{/step} I'd stand there. I'd be this big thing, standing there, and you'd have to—hang on. Kash. Back up."

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

{noelene>jarrah}"Siren's on its way. {step noelene>jarrah away 0.5 now orders}You are not to go in.{/step} Do you hear me? You take the ski, or you don't go."

{jarrah>noelene}"The ski's in the shed."

{noelene>jarrah}"Then you wait for the siren!"

{step jarrah>noelene away 0.5 now refuses}{jarrah>noelene}"He's deaf," says Jarrah.{/step} {+}"He takes them out to swim."

And he drops it on the sand, and {step jarrah>prakash toward 0.4 now seeks}looks at last at the one person that he's been looking away from all morning,{/step} who's sitting there bolt upright with a control box in his lap and his eyes enormous.

{prakash>jarrah}"No," says Prakash. {step prakash>jarrah away 0.4 now refuses}{+}"No. Jaz, she said no."{/step}

{jarrah>prakash}"Put it down on the water."

{prakash>jarrah}"Put what down?"

{jarrah>prakash}"The drone. Right down, in front of it. Get it in its face." He's walking backwards, into the foam, still talking, it may well be the most that he has ever said. {step jarrah>yiorgos toward 0.9 planned helps}{+}"I'll bring him in the short way.{/step} {step jarrah>prakash toward 0.6 now trusts}You're my eyes, all right?{/step} If you want me left, go left. I can see your light. {step jarrah>prakash toward 0.6 now agrees}And it's yes, to the wedding.{/step} I'd have said so, only I typed it eleven times and it looked stupid. {step jarrah>prakash toward 0.9 now confesses}I love you.{/step} I haven't got a suit."

{step prakash>jarrah away 0.4 now blames}{prakash>jarrah}"You can't say that and then go in!" the pilot screams;{/step} but there's only a wave.

{noelene>prakash}"Talk to me," the radio says from the sand. {+}"Has he gone? Prakash? {step noelene>jarrah away 0.3 now insults}Has that bloody boy gone in?"{/step}

{prakash>noelene}"He's gone."

{noelene>prakash}"Then fly," says the ranger, very quietly. {step noelene>prakash toward 0.4 planned helps}{+}"I'm four minutes off.{/step} {step noelene>prakash toward 0.5 now trusts}You fly, darling, and tell me what it does."{/step}

{step prakash>jarrah toward 0.8 now helps}{prakash>noelene}"I'm over it. I'm at two metres. One.{/step} It's—" His thumbs are shaking so badly that the horizon shakes. {+}"It's stopped. It's coming up to look. Oh, you ugly, gorgeous thing. Look at me. Look here. That's right."

{noelene>prakash}"Where are the swimmers?"

{prakash>noelene}"Thirty metres. Twenty. They're on the bar. I think they're—Noelene, they're arguing."

{scene: the water's edge | jarrah, prakash, yiorgos}
The old man comes up out of the shallows on his own two legs, in a bathing cap, and so angry that he steams. There's a siren going now, all along the coast. He doesn't appear to notice that. He's got Jarrah by the wrist, and not, as you'd have supposed, the other way about.

{yiorgos>jarrah}"Four laps!" says Mr. Katsaros. {+}"Four! {step yiorgos>jarrah away 0.5 now blames}And this one grabs me by the leg, like an octopus!"{/step}

{jarrah>yiorgos}"There was a shark, mate."

{yiorgos>jarrah}"What?"

{jarrah>yiorgos}"A SHARK."

{yiorgos>jarrah}"Sure there's a shark. It's the ocean. You think I go in there to be alone?" {step yiorgos>jarrah away 0.4 now rejects}He flings the wrist away from him,{/step} and it's then that he sees the third of them, who's come down as far as the wet sand, and halted, with a dead screen hanging on a strap around his neck, and seems to be unable to do anything about his face. {yiorgos>prakash}"What's the matter with you?"

{prakash>yiorgos}"It ate my drone," he says.

{jarrah>prakash}"It ate it?"

{prakash>jarrah}"It took it in one bite. Six thousand dollars. I was in its mouth, Jaz, I had its tonsils in high definition." And then, with no sort of warning, {step prakash>jarrah away 0.4 now attacks}he hits him, quite hard, in the chest, with the flat of both hands,{/step} {step prakash>jarrah toward 0.6 now touches}and doesn't take the hands away.{/step} {step prakash>jarrah toward 0.6 now asks}{+}"Say it again. Standing still."{/step}

{jarrah>prakash}"I haven't got a suit."

{prakash>jarrah}"The other one."

The lifesaver opens his mouth. It's all there, you can see it, it's piled up as far as the teeth. He goes red; he looks for help at the gulls, and at the flag. Then, from somewhere down by his hip, {step jarrah>prakash toward 0.7 now confesses}with salt water running off it, he brings up his thumb.{/step}

{yiorgos>jarrah}"Louder," the old man tells him. {step yiorgos>jarrah toward 0.3 now jokes}{+}"I'm deaf, and I heard more than that."{/step}
