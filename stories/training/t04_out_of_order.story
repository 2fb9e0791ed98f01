+++
title = "Out of Order"
manner = "detective partners, slow burn, British: three witnesses in a Leith launderette at night, a slip in one of them; guv, sergeant, lassie, hen, madam, epithets; curly single quotes"
[[characters]]
id = "mehrabi"
name = "Soraya Mehrabi"
aliases = ["Mehrabi", "Soraya", "guv", "the inspector", "Detective Inspector", "hen", "Detective Inspector Soraya Mehrabi", "madam"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "prys"
name = "Prys"
aliases = ["Geth", "the sergeant", "her sergeant", "the Welshman"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "yonas"
name = "Yonas"
aliases = ["Mr Tesfay", "the driver", "pal"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "isla"
name = "Isla"
aliases = ["the girl", "the lassie", "love"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "dalgleish"
name = "Mr Dalgleish"
aliases = ["Dalgleish", "the manager", "the man in the blanket", "sir"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "lad"
name = "the lad"
aliases = ["Courier lad", "the daft boy"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: the Bubbles Launderette in Leith | mehrabi, prys, yonas, isla, dalgleish}
{prys>mehrabi}‘You’ve a bit of fluff, guv.’

{mehrabi>prys}‘Where?’

{prys>mehrabi}‘Left. No, my left.’

Detective Inspector Soraya Mehrabi let her sergeant take it off her collar, there in the doorway of the Bubbles Launderette, at twenty to four in the morning. He was quick about it. He always was; it was she who stood there a second too long.

{mehrabi>prys}‘What have we got?’

{prys>mehrabi}‘Courier lad, twenty-two, knifed out the back by the bins at about ten to three. Takings bag’s gone. The Infirmary says he’s holding on. In here there’s two customers and a manager, nobody saw a thing, and the lassie would like her washing.’ The Welshman had been eleven years in Edinburgh, and said _lassie_ like a man trying on a hat.

They sat underneath the price list, in a row of five plastic chairs, with an empty one on either side of the girl. Mehrabi hoisted herself up on a machine across from them.

{mehrabi>yonas,isla,dalgleish}‘Who was it rang us?’

{yonas>mehrabi}‘I did, madam.’ The man on the left had put his hand up. He wore a taxi badge on a ribbon. {+}‘I went out to my cab to fetch my book, and I heard him breathing.’

{mehrabi>yonas}‘Mr Tesfay, is it?’

{yonas>mehrabi}‘Yonas is fine.’

{mehrabi>yonas}‘And when did you get here, Yonas?’

{yonas>mehrabi}‘A quarter past two. I put my shirts in number four. They’re still in number four.’

{isla>mehrabi}‘And mine’s in that bag,’ said the girl. {+}‘My scrubs. I’ve a shift at seven and nothing else to wear for it, so if one of youse could just—’

{prys>isla}‘In a minute, love,’ said Prys. {+}‘Isla, isn’t it? Were you here before him?’

{isla>prys}‘From one, about. I was over there with my headphones in, revising the kidney.’

{prys>isla}‘Hear anybody go out the back?’

{isla>prys}‘I heard the kidney.’

On the right was an oldish man in a tartan blanket. A constable had made him a cup of tea, and he was looking into it.

{dalgleish>mehrabi}‘I’ve been through it all with the uniform. I was in my office. I’d my head down from midnight, and the first I knew was the siren.’

{mehrabi>dalgleish}‘You sleep on shift, Mr Dalgleish?’

{dalgleish>mehrabi}‘Thirty-one years I’ve had this place, hen. It washes itself.’

{prys>dalgleish}‘Detective Inspector,’ the sergeant murmured, to the powder dispenser.

{dalgleish>mehrabi}‘Thirty-one years I’ve had this place, Detective Inspector.’

{mehrabi>dalgleish}‘Did you know him?’ asked Mehrabi.

{dalgleish>mehrabi}‘To nod to. He comes by for the takings, Thursdays.’

{prys>dalgleish}‘At six, according to his sheet. Funny he’d come at ten to three. It’s almost as if somebody’d rung him up and asked him to.’

{dalgleish>prys}‘I couldn’t tell you, Sergeant. I was asleep.’

{yonas>mehrabi}‘May I ask a thing?’ The driver’s hand was up again. {+}‘Number six. Is it broken?’

Taped over the window of number six was a square of cardboard, which said, in felt pen, {writing dalgleish}‘Out of Order’.

{dalgleish>yonas}‘Can you not read, pal? It’s been off since Monday. It’s the bearings.’

{yonas>dalgleish}‘Only it was warm. After the ambulance my legs were not so good, and I leaned on it. I thought, for a broken one, that is nice on the back.’

{dalgleish>yonas}‘They’re all of them warm, man. It’s a launderette.’

{isla>dalgleish}‘Five’s not,’ said the girl. She’d stuck out a foot, and had the sole of her sock up against it. {+}‘Five’s freezing.’

{dalgleish>isla}‘Away and do your kidneys.’

The partners didn’t look at each other. They had never needed to. Prys went strolling off along the drums, with his hands in his pockets, humming something from chapel; the inspector got down, and took the empty chair beside the blanket, all friendliness.

{mehrabi>dalgleish}‘It’s been a rotten night for you. I suppose there’s nobody who can say you were in that office?’

{dalgleish>mehrabi}‘Who would there be?’

{mehrabi>dalgleish}‘And you never put your head out. Not even the once.’

{dalgleish>mehrabi}‘I never stirred.’

{mehrabi>dalgleish}‘So you couldn’t tell me what either of these two was up to.’

{dalgleish>mehrabi}‘How could I? I’d not clapped eyes on them till your lot had me out here. Ask _him_ what he was up to, he’s the one with blood on his cuffs. Ask him, and ask the lassie there with her pink scrubs.’

It went quiet. In number four, nine shirts turned over and lay down.

{isla>dalgleish}‘How d’you know they’re pink?’

{dalgleish>isla}‘You said so. You said your scrubs.’

{isla>dalgleish}‘I said scrubs. I never said pink. They’re not _meant_ to be pink, they’re meant to be blue, there was a red sock in with them! I took them out and I swore and I had them in that bag before a soul could see.’

{mehrabi>isla}‘What time would that have been?’ asked Mehrabi, not moving.

{isla>mehrabi}‘When it stopped. Seven minutes to three, I looked, because of the night bus.’

{mehrabi>isla}‘And who was in here with you?’

{isla>mehrabi}‘Nobody. He’d gone to his cab for his book. I’d my back to the door and my headphones on.’

{dalgleish>mehrabi}‘There’s glass in the office door,’ said the man in the blanket. {+}‘I’ll have woke up for a minute. I’ll have seen her through the—’

{prys>mehrabi}‘There’s a calendar hung over that,’ came the answer from the far end. {+}‘Puffins. Very nice.’ With the tip of a biro he had lifted one corner of the cardboard. {+}‘And there’s nineteen minutes left on a broken machine, guv, and something going round in it.’

{dalgleish>prys}‘That’s the towels!’

{prys>dalgleish}‘Towels with buttons.’

The blanket had slipped. Under it, in the first week of March, the manager of the Bubbles had on trousers and a vest; and nobody until now had thought to wonder where his shirt was.

{dalgleish}‘He’d only to hand it over,’ he told the tea. {+}‘I told him on the phone, it’ll take you two minutes. I owed seven thousand. He’d only to hand it over, the daft boy.’

{mehrabi>dalgleish}‘On your feet, please, sir.’

{scene: outside the launderette | mehrabi, prys, yonas, isla}
When the van had gone, it was getting light over the docks. There was a flask on the bonnet of the taxi, and four lids to drink out of.

{prys>mehrabi,isla,yonas}‘He’s come round,’ said Prys, putting his phone away. {+}‘The lad. He’s asking for his mam.’

{isla>prys}‘That’s my ward he’ll be on. I’ll be washing him in an hour. In _pink_.’

{yonas>isla}‘It’s a happy colour. I will drive you there. No meter.’

{isla>yonas}‘Are you sure? What about your shirts?’

{yonas>isla}‘They have waited this long.’

So then there were only the two of them and the gulls.

{mehrabi>prys}‘Towels with buttons,’ said the inspector.

{prys>mehrabi}‘I was pleased with that.’

{mehrabi>prys}‘Eleven years up here, Geth, and you still can’t say _lassie_.’

He had the car door open. He didn’t get in. In six years she had called him Sergeant, and Prys, and once, in an ambulance, something in Persian that she’d refused to translate.

{prys>mehrabi}‘Say that again.’

{mehrabi>prys}‘Lassie?’

{prys>mehrabi}‘The other one.’

She took her time, with the wind in her eyes.

{mehrabi>prys}‘Geth. You’ve a bit of fluff.’

{prys>mehrabi}‘Where?’

{mehrabi>prys}‘Left,’ said Soraya. {+}‘No. _My_ left.’

And she was not at all quick about it.
