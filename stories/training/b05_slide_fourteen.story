+++
title = "Slide Fourteen"
manner = "campus comedy; straight double quotes, third person present, four students, typed words in a shared deck, a shout, nicknames"
[[characters]]
id = "pri"
name = "Priyanka"
aliases = ["Pri"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "lenka"
name = "Lenka"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "fitz"
name = "Fitz"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "dash"
name = "Dashiell"
aliases = ["Dash", "the otter"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "grandad"
name = "Fitz's grandad"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "mum"
name = "my mother"
aliases = []
pronouns = ""
kind = "person"
present = false
+++
{scene: the third floor of the library | pri, lenka, fitz, dash}
Slide fourteen says THE FREE RIDER PROBLEM, and under that it says nothing at all.

{pri>lenka}"That's Dashiell's slide," says Pri.

{lenka>pri}"I know whose slide it is." Lenka has both hands in her hair. {+}"I'm just admiring it. {step lenka>dash away 0.4 now mocks}It's the most honest thing in the deck."{/step}

{pri>lenka}"He said he'd do it."

{step dash>pri away 0.4 recalled breaks}{lenka>pri}"He said that in October."{/step}

{pri>lenka}"He did a thumbs-up, Lenka."

{lenka>pri}"He does a thumbs-up for everything. {step dash>fitz away 0.5 recalled mocks}He did a thumbs-up for Fitz's grandad dying."{/step}

A long sigh comes from under the table, where the socket is. {step fitz>dash toward 0.4 now defends}{fitz>lenka}"I think he meant well."{/step}

{pri>fitz}"Are you charging down there," says Pri, {+}"or are you asleep?"

{fitz>pri}"I can do both."

It's ten past two in the morning. They present at nine, and it's forty per cent of the module, and the vending machine has been out of everything but mints since Sunday.

{pri>lenka,fitz}"Okay." Pri cracks her knuckles. {+}"Okay, so we split it up. I'll take the theory, Lenka does the case study, and Fitz can do—what can you do, Fitz?"

{fitz>pri}"Font?"

{pri>lenka,fitz}"Fitz does font."

{lenka>pri}"Or we leave it blank. We get up there, we click through to fourteen, we wait a bit, and then we say, any questions?"

{pri>lenka}"We'd fail!"

{lenka>pri}"We'd be legends."

{pri>lenka}"You'd be legends. I'd be on the phone to my mother." But she isn't looking at Lenka any more. She's leaning in to the laptop, and the light of it has turned her blue. {+}"Um. There's somebody in here."

{lenka>pri}"In where?" Lenka comes round to her side of the table.

{pri>lenka}"In the deck. There's a little orange flag. It says Anonymous Otter."

{lenka>fitz}"Fitz, get out of the deck."

{fitz>lenka}"I'm not in it! I'm on four per cent." There's a thud as he comes up, and then his face over the edge of the table, one hand on the top of his head. {+}"Ow. Who's the otter?"

On slide fourteen, one letter at a time, something's arriving.

{step dash>pri toward 0.3 now seeks}{writing dash>pri,lenka,fitz}"hey team"{/step}

Nobody breathes.

{lenka>pri}"Ask it," whispers Lenka.

{pri>lenka}"Ask it what?"

{lenka>pri}"Ask it who it is, Priyanka, it's not a ghost."

{fitz>lenka}"You don't know that," says Fitz.

Pri types with two fingers. {writing pri>dash}"Dashiell?" Underneath it, straight away, there's a small yellow thumb.

{step lenka>dash away 0.5 planned attacks}{lenka>pri,fitz}"I'm going to kill him,"{/step} Lenka says, quite pleasantly.

{fitz>pri}"Ask him where he is."

{pri>fitz}"I'm asking. He's typing. He's still typing. Oh." She reads it again to be sure. {+}"He says he's on the third floor."

{fitz>pri}"Which third floor? We're on the third floor."

{pri>fitz}"I know, Fitz."

{fitz>pri}"*This* third floor?" says Fitz.

They look round, all three of them, at the dark. It's mostly shelves.

{step lenka>dash toward 0.3 now seeks}{lenka>dash}"Dashiell!" yells Lenka.{/step}

{writing dash>lenka}"can hear you," types the otter. {+}"pls don't shout its a library"

{fitz>dash}"Dash, mate!" {step fitz>dash toward 0.5 now seeks}Fitz is already up and walking, with his hands out in front of him.{/step} {+}"Knock on something!"

Somewhere in among the bound journals, something knocks.

{scene: the rolling stacks | pri, lenka, fitz, dash}
They're the sort of shelves that run on rails, with a handle at the end like a ship's wheel. It takes two of them to get it going. The gap opens by a hand, and then by a foot, and there he stands between two decades of dairy statistics: long and thin, in headphones, with his laptop held up over his head as if he were fording a river.

{dash>pri,lenka,fitz}"Hi," says Dashiell.

{pri>dash}"How long have you been in there?" asks Pri.

{dash>pri}"What time is it?"

{pri>dash}"Nearly half past two."

{dash>pri}"Then eight hours and a bit. I was getting a source, and someone turned the handle. {step dash>pri toward 0.3 recalled seeks}I did say hello.{/step} I think I said it too quietly."

{pri>dash}"Eight hours! {step pri>dash away 0.3 now blames}Why didn't you message us?"{/step}

{dash>pri}"I did." He brings the laptop down to show her. {+}"There. Ten to seven. {step dash>pri toward 0.4 recalled asks}I put a thumbs-up."{/step}

Fitz makes a noise and has to hold on to the dairy statistics.

{lenka>dash}"That was for *help?*" says Lenka.

{dash>lenka}"What did you think it was for?"

Pri looks at Lenka, and Lenka looks at the handle. It's a moment before either of them says anything.

{lenka>dash}"So all of those," Lenka gets out, {+}"were for help? The one in October?"

{dash>lenka}"No, October was about the slide."

{lenka>dash}"And the one for Fitz's grandad?"

{dash>lenka}"Oh." Even by torchlight you can see it go up his neck. {step dash>fitz away 0.5 denied mocks}{+}"That was my thumb. It slipped.{/step} {step dash>fitz toward 0.6 recalled comforts}I wrote you a card, Fitz{/step}, {step dash>fitz toward 0.4 wished gives}only I didn't know how to give it to you.{/step} It's in my bag. It's been there since reading week."

{fitz>dash}"You wrote me a card?" Fitz isn't laughing now.

{dash>fitz}"It's sort of more of a letter. It's two pages."

{step pri>lenka away 0.3 now orders}{pri>lenka}"Say something," Pri hisses{/step}, into Lenka's ear.

{lenka>pri}"Me? Why me?"

{pri>lenka}"You were going to kill him."

{step lenka>dash away 0.5 denied attacks}{lenka>pri}"I hadn't *started.*"{/step} She turns back, and squares up to him, and coughs. {lenka>dash}"Did you get the source?"

{dash>lenka}"I got three. {step dash>lenka toward 0.5 recalled helps}And I did the slide while I was in there.{/step} But the signal's rubbish behind the dairy, so it's been saving since about ten. You'd have to refresh."

Pri balances her own machine on the ship's wheel and presses the key. For a second there's the heading, and the white. Then it fills in from the top. There's a diagram with arrows. There's a footnote. There's a joke in the footnote, and it's a good one.

{step pri>dash toward 0.4 now praises}{pri>dash}"You did all that standing up?"{/step} says Pri.

{dash>pri}"There wasn't the room to do it sitting."

Lenka reads it to the bottom. It takes her a while to get the next thing out, and when it does come it's as though somebody had used pliers. {step lenka>dash toward 0.6 now praises}{lenka>dash}"It's really good, Dashiell."{/step}

{dash>lenka}"Is it? I wasn't sure about the font."

{fitz>dash}"Mate," says Fitz, {step fitz>dash toward 0.6 now touches}and puts an arm around his neck{/step}, {step fitz>dash toward 0.5 now invites}{+}"come with me."{/step}
