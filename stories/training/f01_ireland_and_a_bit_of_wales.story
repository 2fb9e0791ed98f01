+++
title = "Ireland and a Bit of Wales"
manner = "two flatmates, both women; curly double quotes, third person past, long untagged runs; one side of a phone call"
[[characters]]
id = "saskia"
name = "Saskia"
aliases = ["Sask"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "oluchi"
name = "Oluchi"
aliases = ["Lu"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "pargeter"
name = "Mr Pargeter"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "mother"
name = "my mother"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: the kitchen of the flat | saskia, oluchi}
Mr Pargeter was coming to inspect at five. At twenty past four Saskia stood barefoot on the worktop with a sponge in each hand, and looked at the ceiling.

{saskia>oluchi}“It’s got bigger.”

{oluchi>saskia}“It can’t have got bigger. It’s beetroot. Beetroot hasn’t got ambitions.”

{saskia>oluchi}“Last week it was Ireland. Now it’s Ireland and a bit of Wales.”

{oluchi>saskia}“So rub harder.”

{saskia>oluchi}“If I rub harder the ceiling comes off, Lu. That’s what this is, on the sponge. That’s ceiling.”

Oluchi put down the bleach to look. {oluchi>saskia}“Oh. That’s not good.”

{saskia>oluchi}“How did you even get it up there?”

{oluchi>saskia}“How did I?”

{step saskia>oluchi away 0.3 now blames}{saskia>oluchi}“It was your soup.”{/step}

{oluchi>saskia}“It was my soup. It was your pressure cooker, and {step oluchi>saskia away 0.3 now blames}it was you who told me the little whistle was decorative.{/step}”

{saskia>oluchi}“I said it was optional.”

{oluchi>saskia}“That’s worse!”

{step saskia>oluchi toward 0.3 now agrees}{saskia>oluchi}“All right. All right. What have we got that’s white?”{/step}

{oluchi>saskia}“Toothpaste.”

{saskia>oluchi}“It’s stripy toothpaste.”

{oluchi>saskia}“Correction fluid. I’ve got two bottles from when I was a temp.”

Saskia considered the ceiling, and then the size of a bottle of correction fluid. {saskia>oluchi}“Get it,” she said.

They worked for some minutes in silence, one on the worktop and the other on a chair on the worktop, dabbing. It smelt like a school on fire.

{oluchi>saskia}“Sask?”

{saskia>oluchi}“Mm.”

{oluchi>saskia}“While we’re up here. {step oluchi>saskia toward 0.4 planned confesses}There’s something I ought to tell you about the bathroom.{/step}”

{saskia>oluchi}“What about the bathroom?”

{oluchi>saskia}“The tile behind the door isn’t a tile.”

{saskia>oluchi}“What is it?”

{step oluchi>saskia toward 0.5 now confesses}{oluchi>saskia}“It’s a square of cardboard with cling film on. I dropped the iron.”{/step}

{saskia>oluchi}“You iron in the bathroom?”

{oluchi>saskia}“I like the steam. It’s been there since March. You’ve never noticed, you’ve hung a towel on it.”

Saskia had stopped dabbing. Something was struggling to the surface of her face. {saskia>oluchi}“The shelf in the hall,” she said at last.

{oluchi>saskia}“What about it?”

{saskia>oluchi}“It’s not attached.”

{oluchi>saskia}“To what?”

{saskia>oluchi}“To the wall. {step saskia>oluchi toward 0.4 now confesses}To anything. It’s balanced on the boiler pipe.{/step} That’s why I get so tense when you put your keys down.”

{oluchi>saskia}“I thought you had a thing about keys!”

{saskia>oluchi}“I’ve got a thing about nine kilos of oak.”

{oluchi>saskia}“I took up meditation because of you and those keys.”

{step saskia>oluchi toward 0.3 now apologises}{saskia>oluchi}“I know. I felt terrible.{/step} You were so calm, and you kept putting down your keys.”

At this point Oluchi had to get off the chair, because she was laughing, and the chair was not a good chair. She sat down on the draining board with her feet in the sink. {oluchi>saskia}“Is that all of it?”

{saskia>oluchi}“Is that all of yours?”

{oluchi>saskia}“I asked first.”

{saskia>oluchi}“The carpet in my room.”

{oluchi>saskia}“What’s wrong with the carpet in your room?”

{step saskia>oluchi toward 0.5 now confesses}{saskia>oluchi}“It’s the carpet from your room.”{/step}

There was a pause while that went in.

{oluchi>saskia}“Then what have I got?”

{step saskia>oluchi away 0.4 recalled betrays}{saskia>oluchi}“You’ve got my mother’s. You were at that conference in Leeds.{/step} I’d had the candle thing. It’s very similar, it’s practically oatmeal.”

{oluchi>saskia}“I’ve been telling people it was the light.”

{step oluchi>saskia away 0.4 wished blames}She might have said a good deal more{/step}, but on the windowsill, among the dead basil, Saskia’s phone began to ring. They both looked at the name on it. Then they both looked at the clock.

{saskia>oluchi}“It’s him,” Saskia whispered.

{oluchi>saskia}“I can see it’s him. Answer it!”

{step saskia>oluchi away 0.2 now refuses}{saskia>oluchi}“You answer it. He likes you.”{/step}

{oluchi>saskia}“It’s your phone, Sask.”

Saskia wiped her hands down her jeans and put on the voice that she used for banks. {saskia>pargeter}“Mr Pargeter, hello! No, no, not at all. {step saskia>pargeter away 0.3 now lies}We were just sitting down with a book.{/step}”

Oluchi, in the sink, shut her eyes.

{saskia>pargeter}“Yes. Yes, five’s fine. Oh? Which ceiling?”

{oluchi>saskia}“What does he mean, which ceiling?” Oluchi hissed.

A hand flapped at her. {saskia>pargeter}“The kitchen one. Well, it’s funny you should ask, because—no. No, you go first.” And for a long time after that she only listened, turning slowly on the worktop like something in a jeweller’s window. {+}“How big? Really. And what colour would you say it was?”

{oluchi>saskia}“Sask. What colour was what?”

{step saskia>pargeter away 0.3 now lies}{saskia>pargeter}“No, we’d never noticed.{/step} Thank you. {step saskia>pargeter toward 0.2 now thanks}Thank you so much.{/step} And to you.”

She put the phone back among the basil with enormous care.

{oluchi>saskia}“Well?”

{saskia>oluchi}“He’s bringing a man. To see to the ceiling.”

{oluchi>saskia}“He doesn’t know about the ceiling.”

{saskia>oluchi}“He’s known for eleven years. He did it himself, with a bottle of Ribena, the week before he let it to anyone. He painted it over and {step pargeter>saskia toward 0.5 recalled confesses}he says it’s always on his conscience{/step}, because it comes back every winter, and {step pargeter>saskia away 0.3 recalled hides}he’s never dared tell a tenant.{/step}”

Together they tipped back their heads. It hung above them, Ireland and a bit of Wales, and now with forty or fifty careful white islands in it, as if a great many swans had come down off the coast.

{oluchi>saskia}“So it was never the soup.”

{saskia>oluchi}“It was never the soup.”

{oluchi>saskia}“Then where did the soup go?”

Neither of them spoke. Very slowly, and in the same second, the two of them turned round and looked at the top of the fridge.

{oluchi>saskia}“How long,” asked Oluchi, {+}“till five?”

{saskia>oluchi}“Nineteen minutes.”

{oluchi>saskia}“Hand me the toothpaste.”
