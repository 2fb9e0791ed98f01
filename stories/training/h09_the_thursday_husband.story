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

{narrator>enid}‘You’re not supposed to be here, Mrs Ablett,’ I said.

{enid>narrator}‘I know I’m not. I’ve brought you soup.’

{narrator>enid}‘It’s a stake-out.’

{enid>narrator}‘It’s leek.’ She unscrewed the flask on her handbag. She was a tidy little woman of seventy, in a rain hood, and she’d hired me on the Monday with her bingo money. {+}‘Is he in there?’

{narrator>enid}‘Since seven.’

{enid>narrator}‘With her?’

I nodded. You couldn’t see much of it: a warehouse, a blind, a yellow light at the top. But every so often there’d be a shadow on the blind, and then there’d be two.

{enid>narrator}‘What’s she like?’

{narrator>enid}‘Are you sure you want it?’

{enid>narrator}‘I’m paying for it, love.’

{narrator>enid}‘Fifty,’ I said. {+}‘A redhead, out of a packet. Good legs. She lets him in herself, at the side, every Thursday, and she locks the door behind him. He goes in with a holdall, and he comes out at nine looking ten years younger.’

{enid>narrator}‘Legs,’ said Mrs Ablett. She thought about that for a bit. {+}‘I had legs.’

{narrator>enid}‘I don’t doubt it.’

{enid>narrator}‘And have you got pictures?’

{narrator>enid}‘Of the door.’

{enid>narrator}‘I don’t want the door! I said pictures. I said I wanted him at it.’

I’ve been asked that before, though as a rule it’s for a solicitor. I put the lid back on the soup. {narrator>enid}‘Can I tell you something I tell all of them? You can stop now. You can go home and put the kettle on, and he’ll be in at half past nine, and it’s just a Thursday. Once I’ve gone up those stairs you won’t ever get it back.’

{enid>narrator}‘Get what back?’

{narrator>enid}‘Not knowing.’

She patted my knee. I’ve had knives pulled on me with less effect. {enid>narrator}‘How old are you?’

{narrator>enid}‘Forty-four.’

{enid>narrator}‘And who was he?’

{narrator>enid}‘We’re not here about me,’ I said, and I got out and locked her in.

{scene: the top of the warehouse | narrator, ron, fontaine, enid}
The lock on the side door wouldn’t have kept out a draught. I went up in my socks, four floors. From the second I could hear it: a thudding, quick, and then a man gasping, and a woman’s voice, low and hard, keeping him at it.

{fontaine>ron}‘Don’t stop. Don’t you dare stop. From the hip!’

{ron>fontaine}‘I can’t, Shelagh. I’m sixty-eight!’

{fontaine>ron}‘You’re not sixty-eight till I say so. Again!’

I counted to three, as they teach you. I put my shoulder to the door, and I got four good ones off with the flash before I’d really looked.

It was a very large room with a mirror along the wall. There was a gramophone. There was the redhead, in a leotard, with a stick; and the husband, all alone in the middle of the boards, wearing a white tie, a pair of braces, and the shiniest shoes that I’ve ever seen on anybody.

{fontaine>narrator}‘It’s two pound on the door, darling,’ the redhead said, {+}‘and Beginners is Tuesdays.’

{ron>narrator}‘Who the hell are you?’

{narrator>ron}‘Are those taps?’ I asked.

He looked down, as if somebody might have put them on him when he wasn’t attending. {ron>narrator}‘What if they are?’

{narrator>ron}‘Mr Ablett, I’m a private inquiry agent. I’ve been hired to find out what you do of a Thursday.’

{ron>narrator}‘Who by?’

I didn’t say. I didn’t have to; I saw it go across his big pink face and go in. He got himself to the piano stool, click, click, click, like a blind man with two sticks.

{ron>fontaine}‘She thinks I’ve got a woman,’ he said.

{fontaine>ron}‘I told you, Ronnie. I said to you in April. I said just tell her.’

{ron>fontaine}‘She’d laugh.’

{fontaine>ron}‘So she’d laugh! I’d sooner be laughed at than followed.’

{narrator>ron}‘Why would she laugh?’ I asked.

{ron>narrator}‘Because I couldn’t. Our wedding, I couldn’t. All her family were dancers, proper, with cups. She’d got a frock that went out like a lampshade, and she’d waited and waited, and I got up there and I trod on it. I tore it up to here. She never said a word. She sat down, and do you know she’s not got up since? Forty-six years. She’ll tap her foot when there’s a band.’ He wiped his neck with the white tie. {+}‘It’s our anniversary on the twelfth. I’ve hired the Legion.’

I can’t abide being made to feel things on a job; it affects the focus. I wound on the film.

{narrator>ron}‘How much have you got?’ I said.

{ron>narrator}‘You want money?’

{narrator>ron}‘How much of the dance.’

{fontaine>narrator}‘He’s got all but the turn,’ said Miss Fontaine. {+}‘He’s scared of the turn.’

{enid>ron}‘You want to spot,’ came from the door.

I’d locked her in. I’d swear to it in court. She had the hood off, and the flask under one arm, and she was breathing hard from the stairs.

{ron>enid}‘Enid—’

{enid>ron}‘You want to pick a place on the wall and keep looking at it. Round goes the rest of you, and your head comes last. You were always looking at your feet, Ron.’ She set down the soup on the gramophone. {+}‘That’s how you came to tread on mine.’

{ron>enid}‘How long have you known?’

{enid>ron}‘Since April. There’s resin on your turn-ups.’

{narrator>enid}‘You knew?’ I said. {+}‘You knew it wasn’t a woman? Then what have you been paying me for?’

{enid>narrator}‘I told you that, love. I said I wanted pictures.’ My client didn’t look at me. She was walking out on to the boards in her flat wet shoes, with her hand held up in front of her, about as high as his shoulder. {+}‘He’d have only stopped if I asked to watch.’

{fontaine>enid,ron}‘From the top, then?’ said Miss Fontaine, and lifted the needle.

I stayed to the end of the roll. I did charge her for the film.
