+++
title = "The Thursday Husband"
manner = "noir detective gone soft, first person past by a nameless inquiry agent with I-said tags, a wife, a husband and a dancing teacher; British curly single quotes"
[[characters]]
id = "narrator"
name = "narrator"
aliases = []
pronouns = ""
kind = "narrator"
present = true
[[characters]]
id = "enid"
name = "Mrs Ablett"
aliases = ["Enid", "my client"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "ron"
name = "Mr Ablett"
aliases = ["Ron", "Ronnie", "the husband"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "fontaine"
name = "Miss Fontaine"
aliases = ["Shelagh", "the redhead"]
pronouns = "she"
kind = "person"
present = true
+++
{scene: the car in Gasworks Lane | narrator, enid}
In my trade you learn to sit. I’d been sitting in Gasworks Lane for two hours, with the lights off and a cold pasty, when the passenger door opened and my client got in.

{step narrator>enid away 0.2 now rejects}{narrator>enid}‘You’re not supposed to be here, Mrs Ablett,’{/step} I said.

{enid>narrator}‘I know I’m not. {step enid>narrator toward 0.4 now gives}I’ve brought you soup.’{/step}

{narrator>enid}‘It’s a stake-out.’

{enid>narrator}‘It’s leek.’ She unscrewed the flask on her handbag. She was a tidy little woman of seventy, in a rain hood, and she’d hired me on the Monday with her bingo money. {+}‘Is he in there?’

{narrator>enid}‘Since seven.’

{enid>narrator}‘With her?’

I nodded. You couldn’t see much of it: a warehouse, a blind, a yellow light at the top. But every so often there’d be a shadow on the blind, and then there’d be two.

{enid>narrator}‘What’s she like?’

{narrator>enid}‘Are you sure you want it?’

{enid>narrator}‘I’m paying for it, love.’

{narrator>enid}‘Fifty,’ I said. {+}‘A redhead, out of a packet. Good legs. {step fontaine>ron toward 0.3 recalled invites}She lets him in herself, at the side, every Thursday,{/step} and she locks the door behind him. He goes in with a holdall, and he comes out at nine looking ten years younger.’

{enid>narrator}‘Legs,’ said Mrs Ablett. She thought about that for a bit. {+}‘I had legs.’

{narrator>enid}‘I don’t doubt it.’

{enid>narrator}‘And have you got pictures?’

{narrator>enid}‘Of the door.’

{enid>narrator}‘I don’t want the door! I said pictures. I said I wanted him at it.’

I’ve been asked that before, though as a rule it’s for a solicitor. I put the lid back on the soup. {narrator>enid}‘Can I tell you something I tell all of them? {step narrator>enid toward 0.5 now helps}You can stop now. You can go home and put the kettle on,{/step} and he’ll be in at half past nine, and it’s just a Thursday. Once I’ve gone up those stairs you won’t ever get it back.’

{enid>narrator}‘Get what back?’

{narrator>enid}‘Not knowing.’

{step enid>narrator toward 0.4 now touches}She patted my knee.{/step} I’ve had knives pulled on me with less effect. {enid>narrator}‘How old are you?’

{narrator>enid}‘Forty-four.’

{step enid>narrator toward 0.4 now asks}{enid>narrator}‘And who was he?’{/step}

{step narrator>enid away 0.4 now rejects}{narrator>enid}‘We’re not here about me,’{/step} I said, and {step narrator>enid away 0.4 now leaves}I got out and locked her in.{/step}

{scene: the top of the warehouse | narrator, ron, fontaine, enid}
The lock on the side door wouldn’t have kept out a draught. I went up in my socks, four floors. From the second I could hear it: a thudding, quick, and then a man gasping, and a woman’s voice, low and hard, keeping him at it.

{fontaine>ron}‘Don’t stop. Don’t you dare stop. From the hip!’

{ron>fontaine}‘I can’t, Shelagh. I’m sixty-eight!’

{step fontaine>ron toward 0.4 now helps}{fontaine>ron}‘You’re not sixty-eight till I say so. Again!’{/step}

I counted to three, as they teach you. I put my shoulder to the door, and I got four good ones off with the flash before I’d really looked.

It was a very large room with a mirror along the wall. There was a gramophone. There was the redhead, in a leotard, with a stick; and the husband, all alone in the middle of the boards, wearing a white tie, a pair of braces, and the shiniest shoes that I’ve ever seen on anybody.

{fontaine>narrator}‘It’s two pound on the door, darling,’ the redhead said, {+}‘and Beginners is Tuesdays.’

{ron>narrator}‘Who the hell are you?’

{narrator>ron}‘Are those taps?’ I asked.

He looked down, as if somebody might have put them on him when he wasn’t attending. {ron>narrator}‘What if they are?’

{narrator>ron}‘Mr Ablett, I’m a private inquiry agent. {step narrator>ron toward 0.4 now confesses}I’ve been hired to find out what you do of a Thursday.’{/step}

{ron>narrator}‘Who by?’

I didn’t say. I didn’t have to; I saw it go across his big pink face and go in. He got himself to the piano stool, click, click, click, like a blind man with two sticks.

{step enid>ron away 0.6 now doubts}{ron>fontaine}‘She thinks I’ve got a woman,’{/step} he said.

{step fontaine>ron away 0.3 now blames}{fontaine>ron}‘I told you, Ronnie. I said to you in April.{/step} I said just tell her.’

{step enid>ron away 0.5 planned mocks}{ron>fontaine}‘She’d laugh.’{/step}

{fontaine>ron}‘So she’d laugh! I’d sooner be laughed at than followed.’

{narrator>ron}‘Why would she laugh?’ I asked.

{ron>narrator}‘Because I couldn’t. Our wedding, I couldn’t. All her family were dancers, proper, with cups. She’d got a frock that went out like a lampshade, and she’d waited and waited, and {step ron>enid away 0.4 recalled attacks}I got up there and I trod on it. I tore it up to here.{/step} {step enid>ron away 0.5 denied blames}She never said a word.{/step} She sat down, and do you know she’s not got up since? Forty-six years. She’ll tap her foot when there’s a band.’ He wiped his neck with the white tie. {step ron>enid toward 0.7 planned gives}{+}‘It’s our anniversary on the twelfth. I’ve hired the Legion.’{/step}

I can’t abide being made to feel things on a job; it affects the focus. I wound on the film.

{narrator>ron}‘How much have you got?’ I said.

{ron>narrator}‘You want money?’

{narrator>ron}‘How much of the dance.’

{fontaine>narrator}‘He’s got all but the turn,’ said Miss Fontaine. {+}‘He’s scared of the turn.’

{step enid>ron toward 0.6 now helps}{enid>ron}‘You want to spot,’ came from the door.{/step}

I’d locked her in. I’d swear to it in court. She had the hood off, and the flask under one arm, and she was breathing hard from the stairs.

{ron>enid}‘Enid—’

{enid>ron}‘You want to pick a place on the wall and keep looking at it. Round goes the rest of you, and your head comes last. You were always looking at your feet, Ron.’ She set down the soup on the gramophone. {+}‘That’s how you came to tread on mine.’

{ron>enid}‘How long have you known?’

{step enid>ron toward 0.5 now confesses}{enid>ron}‘Since April. There’s resin on your turn-ups.’{/step}

{narrator>enid}‘You knew?’ I said. {step enid>ron away 0.6 denied doubts}{+}‘You knew it wasn’t a woman?{/step} Then what have you been paying me for?’

{enid>narrator}‘I told you that, love. I said I wanted pictures.’ My client didn’t look at me. {step enid>ron toward 0.8 now seeks}She was walking out on to the boards in her flat wet shoes, with her hand held up in front of her,{/step} about as high as his shoulder. {step enid>ron toward 0.5 wished asks}{+}‘He’d have only stopped if I asked to watch.’{/step}

{step fontaine>enid toward 0.4 now invites}{fontaine>enid,ron}‘From the top, then?’{/step} said Miss Fontaine, and lifted the needle.

I stayed to the end of the roll. I did charge her for the film.
