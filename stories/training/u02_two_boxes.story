+++
title = "Two Boxes"
manner = "hostage call from a van in Thessaloniki, present tense: four in the van, two more on the line, whispers under the call, a written note, brothers-in-law at odds; one calls her Sergeant, one Lena, one chief, one my girl; curly double quotes"
[[characters]]
id = "kalogirou"
name = "Sergeant Kalogirou"
aliases = ["Kalogirou", "Eleni", "Lena", "Sergeant", "my girl", "Miss"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "vlachos"
name = "Vlachos"
aliases = ["Pavlos"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "stathis"
name = "Stathis"
aliases = ["Commander", "Nikos", "the commander", "the boss", "my boss"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "tech"
name = "the technician"
aliases = ["the girl at the screens"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "doukas"
name = "Mr. Doukas"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "sideri"
name = "Mrs. Sideri"
aliases = ["the pharmacist", "the lady"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "wife"
name = "your wife"
aliases = ["my wife"]
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "kid"
name = "a kid in a helmet"
aliases = ["Delivery kid"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "sticker"
name = "a woman with a sticker on her glasses"
aliases = ["the woman with the sticker on her glasses"]
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "sister"
name = "My sister"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: the van behind the bakery | kalogirou, vlachos, stathis, tech}
{tech>kalogirou}“Still ringing,” says the technician.

Kalogirou has one hand flat on the table, as if it might get up. {kalogirou>tech}“Let it.”

{tech>kalogirou}“That’s nineteen, chief.”

{kalogirou>tech}“He’s counting them too.”

The van stands behind a bakery in Kalamaria, with the windows painted over. It’s thirty-six degrees outside. Inside, there are four of them, and nobody has measured. On the wall somebody long ago has stuck up a saint, and he has begun to come off.

At twenty-two there’s a click.

{doukas>kalogirou}“What?” It’s a man’s voice with no floor to it.

{kalogirou>doukas}“Mr. Doukas? It’s Eleni. From before.”

{doukas>kalogirou}“I told you what I want.”

{kalogirou>doukas}“You did. I’d like to be sure I’ve got it right.”

{doukas>kalogirou}“Two boxes! How can you get it wrong? It’s two boxes!”

{kalogirou>doukas}“Two boxes of the—”

A page comes sliding under her hand. {writing vlachos>kalogirou}“Don’t say the name,” Vlachos has written. {+}“He can’t pronounce it. It shames him.”

{kalogirou>doukas}“Two boxes,” she says. {+}“For your wife.”

{doukas>kalogirou}“Don’t you talk about my wife.”

The line goes dead.

Stathis has stood all this while with his back against the rear doors. {stathis>kalogirou}“Well?”

{kalogirou>stathis}“He picked up, Commander.”

{stathis>kalogirou}“He hung up.”

{kalogirou>stathis}“First he picked up. Last time he only breathed.”

{stathis>kalogirou}“I’ve got six men lying on a shoe shop, Sergeant. In black. What am I to tell them?”

{vlachos>stathis}“To drink something,” says Vlachos.

{stathis>vlachos}“I wasn’t asking you, Pavlos.”

{vlachos>stathis}“You never do.”

They are brothers-in-law. It’s no secret, and it’s no help.

{kalogirou>tech}“What’ve we got on the gun?” She’s asking the girl at the screens.

{tech>kalogirou}“Side by side, twelve bore. It was his father’s. He’s renewed the licence every year, chief. No convictions. He drives a school bus.”

{kalogirou>tech}“And in the shop?”

{tech>kalogirou}“Him and three. The pharmacist, that’s her, in white. An old boy, sitting down. And a kid in a helmet.”

{stathis>tech}“A kid?” The doors creak. {+}“How old a kid?”

{tech>stathis}“Delivery kid, Commander. Twenty. He’s eating crisps.”

{kalogirou>tech}“Ring it again,” says Kalogirou.

Four rings.

{doukas>kalogirou}“I said not to talk about her.”

{kalogirou>doukas}“I know. I’m sorry.”

{doukas>kalogirou}“You’re all sorry. At the fund they were sorry. There was a woman with a sticker on her glasses who was sorry, and she was _eating_.”

{vlachos>kalogirou}“Ask him which fund, Lena,” Vlachos murmurs.

{kalogirou>doukas}“Which fund was it, Mr. Doukas?”

{doukas>kalogirou}“What does it matter which?”

{stathis>kalogirou}“Ten minutes,” says the commander behind her, and not low enough.

{doukas>kalogirou}“Who’s that? Who said that? What’s in ten minutes?”

Vlachos already has him by the sleeve. {vlachos>stathis}“Out.”

{stathis>vlachos}“It’s my van.”

{vlachos>stathis}“Then shut up in it.”

{kalogirou>doukas}“That was my boss,” says Kalogirou into the telephone. {+}“He’s hot. It’s ten minutes to his break.”

A silence.

{doukas>kalogirou}“Mine never gives me one.”

{kalogirou>doukas}“What, nothing? Not all day?”

{doukas>kalogirou}“Seven to three. I eat at the lights. I— What? No. Not now. Well, wait, then.” There’s some breathing, and behind it somebody else’s voice, which doesn’t draw breath at all. {+}“Miss? She wants to speak to you. The lady. I can’t think for her. She’s been on at me since eleven.”

Something bumps. Then comes a smoker’s voice, sixty at the least, and thoroughly annoyed.

{sideri>kalogirou}“Who is this?”

{kalogirou>sideri}“Sergeant Kalogirou, police. Mrs. Sideri? Are you hurt?”

{sideri>kalogirou}“I’ve been on my feet since eight, my girl. Have you got a pencil?”

{kalogirou>sideri}“I— Yes.”

{sideri>kalogirou}“His boxes are in my fridge.”

In the van nobody breathes.

{kalogirou>sideri}“They’re in your fridge.”

{sideri>kalogirou}“Since Monday. Bottom shelf. I can’t give them out without the fund’s stamp, or I’m a thief. I explained that. He explained the other thing. Then he went to his car for this ridiculous object.”

{stathis>kalogirou}“Is it loaded?” Stathis hisses. {+}“Ask her if it’s loaded!”

{kalogirou>sideri}“Mrs. Sideri, can you talk freely?”

{sideri>kalogirou,doukas}“He’s holding the telephone for me. I’ve got my hands up. And tell that man I’m not deaf. Is it loaded, Mr. Doukas?”

They hear him, small and far off. {doukas>sideri}“I don’t know. It’s my father’s.”

{sideri>kalogirou}“He doesn’t know,” she reports.

Vlachos puts his hand over his eyes.

{kalogirou>sideri}“And what is it that you need?”

{sideri>kalogirou}“A stamp. On a form. Then I open my fridge, and I ring it up, and we can all of us go and lie down.”

{tech>kalogirou}“Chief, the fund’s on the corner of Egnatia!” The technician has a map up. {+}“It shuts at two. It’s ten to.”

Kalogirou covers the microphone. {kalogirou>stathis}“Commander, you’ve got six men with nothing to do.”

{stathis>kalogirou}“No.”

{kalogirou>stathis}“One of them must be fast.”

{stathis>kalogirou}“I am not sending an assault team to queue for a stamp!”

{vlachos>stathis}“It’s the woman with the sticker on her glasses. Have him ask for her. She’ll be eating.”

{stathis>vlachos}“Pavlos, this isn’t—”

{vlachos>stathis}“Nikos.” He hasn’t used it all day. {+}“My sister’s with that fund. How long did she wait?”

It’s a while before it comes.

{stathis>vlachos}“Seven months,” says Stathis. He unhooks his radio, and looks at it as though it were somebody else’s, and talks into it fast, in numbers. {stathis}“Your best runner,” he ends. {+}“Now. No, without the rifle.”

{sideri>kalogirou}“Are you there, my girl?” asks the telephone.

{kalogirou>sideri}“I’m here. It’s coming. Fifteen minutes. Could he put it down till then? Would you ask him?”

{sideri>kalogirou}“He says where.”

{kalogirou>sideri}“On the counter?”

{sideri>kalogirou,doukas}“On _my_ counter? Certainly not. By the door, Mr. Doukas, with the umbrellas.”

The technician leans in till her nose is on the glass. {tech>kalogirou}“It’s down, chief. It’s in with the umbrellas.”

{kalogirou>sideri}“Mrs. Sideri, let me have him for a second.”

The bump again, and the breathing.

{doukas>kalogirou}“Miss?”

{kalogirou>doukas}“Still here.”

{doukas>kalogirou}“Will they let me take it to her? Before. I mean before you—”

She looks at Vlachos, who has his pen out and isn’t writing. She looks at the other one, who is studying his boots.

{stathis>doukas}“How far is it?” Stathis says, loudly, at the microphone.

{doukas>kalogirou}“Who’s that?”

{kalogirou>doukas}“It’s the boss. He wants to know how far.”

{doukas>kalogirou}“Two streets.”

{stathis>doukas}“Then we’ll walk,” says the commander.
