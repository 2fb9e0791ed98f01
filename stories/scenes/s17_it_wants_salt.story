+++
title = "It Wants Salt"
manner = "fantasy court: a boy king, his taster, his aunt the regent; divided loyalty; third person past; curly double quotes"
[[characters]]
id = "sabet"
name = "Sabet"
aliases = ["the taster", "Bet"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "tancred"
name = "Tancred"
aliases = ["the King", "the boy"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "orsolane"
name = "Lady Orsolane"
aliases = ["Orsolane", "the Regent", "his aunt", "Aunt"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "hask"
name = "Lord Hask"
aliases = ["Hask"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "wynna"
name = "Wynna"
aliases = []
pronouns = "she"
kind = "person"
present = false
[[ties]]
of = "sabet"
to = "tancred"
is = "taster"
class = "work"
affinity = "mixed"
changes = true
says = "You’re the only one in this house who has never told me that a thing was sweet when it wasn’t"
[[ties]]
of = "orsolane"
to = "tancred"
is = "aunt and regent"
class = "family"
affinity = "negative"
changes = true
says = "his aunt"
[[ties]]
of = "wynna"
to = "sabet"
is = "daughter"
class = "family"
affinity = "positive"
changes = false
says = "her daughter’s"
[[ties]]
of = "orsolane"
to = "sabet"
is = "enemy, who holds her daughter"
class = "enmity"
affinity = "negative"
changes = false
[[ties]]
of = "orsolane"
to = "wynna"
is = "captor"
class = "enmity"
affinity = "negative"
changes = false
[[ties]]
of = "hask"
to = "tancred"
is = "captain of the guard"
class = "work"
affinity = "positive"
changes = false
says = "who had the guard"
+++
{scene: the Regent’s stillroom | orsolane, sabet | the day before}
{eyes: sabet}
There was a ribbon on the table between the scales and the little knives. It was green, and chewed at one end, and Sabet had tied it herself, eleven days ago, round her daughter’s hair.

{orsolane>sabet}“Sit,” said Lady Orsolane. {+}“You look as though you’d eaten something.”

The Regent’s stillroom was the one warm room in the palace. It smelled of cloves. She liked to do her own distilling, and at Candle Feast every lord in the country got a bottle from her, and opened it with care.

{sabet>orsolane}“Where is she?”

{orsolane>sabet}“Up at my house in the hills. There are kids just now, they climb on everything, she’s enchanted. {step orsolane>wynna away 0.2 denied threatens}No one has said a harsh word to her.{/step}” Orsolane measured out a spoon of seed. {+}“Do you know what my nephew has promised himself for his birthday, Sabet?”

{sabet>orsolane}“No, my lady.”

{orsolane>sabet}“{step orsolane>sabet away 0.3 now insults}You’re a poor liar, for someone who lives by her tongue.{/step} {step tancred>orsolane away 0.6 planned rejects}He’ll be fourteen on Sunday, he’ll put on the chain, and he’ll send me to a convent on an island.{/step} I have kept this country out of three wars for him. I taught him his letters. {step orsolane>tancred toward 0.5 recalled comforts}When he had the red fever it was I who sat up.{/step}”

{sabet>orsolane}“I was there, my lady. You sat by the door.”

That was not wise. The spoon was laid down.

{step orsolane>sabet away 0.7 now orders}{orsolane>sabet}“Tomorrow there will be eels. The dish will come to you as it always comes. You’ll taste from the side that has the bay leaf, and you’ll say what you always say. It’s one word, I’ve heard you say it for seven years.”{/step}

{sabet>orsolane}“And if I don’t?”

{step orsolane>wynna away 0.9 now threatens}{orsolane>sabet}“They climb on everything,” said the Regent. {+}“It’s a high house.”{/step}

Sabet took the ribbon up. She wound it on two fingers, over and over, until it was as small as it would go.

{step sabet>tancred away 0.8 planned betrays}{sabet>orsolane}“The side with the bay leaf,” she said.{/step}

{scene: the small dining room | sabet, tancred | That evening}
{eyes: sabet}
He was late that evening, as he was always late, and he came in with a hawk’s feather behind his ear and ink to the elbow, and dropped into the chair across from her as if somebody had cut his strings.

{tancred>sabet}“What is it?”

{sabet>tancred}“Mutton.” She took her mouthful, waited, counted. In the small dining room they had never used the gold. {+}“Clean.”

{tancred>sabet}“But is it nice?”

{sabet>tancred}“It’s been a long time dead.”

Tancred grinned and pulled the plate over. {tancred>sabet}“{step tancred>sabet toward 0.6 now praises}You’re the only one in this house who has never told me that a thing was sweet when it wasn’t.{/step} Do you remember the ambassador’s tripe?”

She did. He had been six, and it had been his first time at the high table. There he’d sat, quite grey, before a great quaking bowl that had come two hundred miles in a cart, with the ambassador watching. It was wholesome; she’d no right to say a thing. {step sabet>tancred toward 0.6 recalled helps}So she had rolled it on her tongue, and frowned, and pronounced before the entire court that it wanted salt, and sent it back to the kitchen, where it met with an accident.{/step} It had been their word ever since. It meant: don’t. Put down the spoon and smile.

{tancred>sabet}“You’ve not touched your bread,” he said. {+}“Are you ill? Bet?”

{step sabet>tancred away 0.5 now hides}{sabet>tancred}“I’ve a tooth.”{/step}

{step tancred>sabet toward 0.3 planned helps}{tancred>sabet}“I’ll have it seen to.”{/step} He ate for a while with his elbows out. {+}“I’ve been saving this up until Sunday, but you look so low. {step tancred>sabet toward 0.7 planned gives}There’s a house. It’s at Marrow Sands, it’s only small, it’s got a blue door. It’s to be yours and Wynna’s, for ever, so she can have the sea.{/step} {step tancred>sabet away 0.6 denied rejects}I’m not sending you away!{/step} You’d come up for the winters. But you shouldn’t have to do this always. I think about it, you know. Every single night I sit here and I watch you to see if you’ll die.”

The ribbon was inside her sleeve. {step sabet>tancred toward 0.8 wished confesses}If she could have opened her mouth then she would have told him; it was all there, it lay on her tongue, whole.{/step} But there was a page at the door, who was Orsolane’s, and a high house, and kids that climbed.

{sabet>tancred}“A blue one,” said Sabet.

{tancred>sabet}“I chose the blue,” said the King.

* * *

{scene: the great hall | sabet, tancred, orsolane, hask | Candle Feast}
From the kitchen door to the high table in the great hall it is a hundred and six steps. There were four hundred candles and a consort of viols. Everybody could see the taster come up between the tables with the covered dish, in her plain grey, as she had come every night for seven years; nobody looked. At the King’s left hand his aunt was telling Lord Hask, who had the guard, a story about a bishop.

She set it down. She took off the cover. The eels lay coiled in their green sauce, with a bay leaf on the one side like a little flag.

The boy was smiling at her.

She dipped her spoon by the leaf, and put it in her mouth. She waited, and counted, and it was noticed at the nearer tables that she was counting for a very long time.

{orsolane>sabet}“Well?” said the Regent pleasantly.

{step sabet>tancred toward 1.0 now defends}{sabet>tancred}“It wants salt,” said Sabet.{/step}

Somebody laughed. Tancred’s hand, which was halfway to his spoon, remained where it was. He had gone quite white, but he had been brought up to this, and it was only for as long as one might look for a napkin; and then he put down the spoon, and smiled.

{tancred>orsolane}“Does it?” he said. {+}“Aunt, you’ve the better palate. {step tancred>orsolane away 0.7 now threatens}You tell me. There’s no leaf on this side, I’ll help you to some.{/step}”

{orsolane>tancred}“I never eat eels, dear child.”

{tancred>orsolane}“You had them at Easter.”

{orsolane>tancred}“They disagreed with me.”

{tancred>orsolane}“Just a taste,” said the King. {+}“To please me. It’s nearly my birthday.”

He held out the spoon across the corner of the table, full, and his arm shook, but not so that it spilled. The viols had got to the end of their tune. {step orsolane>tancred away 0.7 now refuses}Orsolane sat gazing at it with her lips shut.{/step} There were four hundred candles, and in the light of every one of them she did not open her mouth.

{tancred>hask}“Lord Hask,” said Tancred. It came out high; it was a child’s voice still, when he forgot. {+}“{step tancred>orsolane away 0.8 now rejects}Will you see my aunt to her stillroom, please, and stay with her? I don’t think she’s hungry.{/step}”

{hask>orsolane}“My lady,” said Hask, and stood up. He was a slow man, but he had left his story and had got his hand on her chair.

{step orsolane>sabet away 0.8 now threatens}{orsolane>sabet}“You know what you’ve done,” said the Regent to the taster, in passing, as though giving her the time.{/step}

{sabet>tancred}“Wynna,” said Sabet. The hall had begun to go round. {+}“She’s got Wynna, at the house in the hills. {step sabet>tancred toward 0.5 now asks}Please. I’ll tell you anything. Send someone fast.”{/step}

#

{scene: the King’s bedchamber | sabet, tancred, hask | morning}
{eyes: sabet}
The riders came in with the morning, and it was Lord Hask himself who carried the news up to the King’s bedchamber. The child had been found asleep in the hay. {step hask>sabet toward 0.4 now comforts}There was not a scratch on her, he told the taster, and he told her it twice, since the first time she seemed not to hear.{/step} Then he bowed and went down to see about his horses.

So they were alone. The King was standing in his nightshirt at the window, with his back to her.

{tancred>sabet}“A hundred and six,” he said.

{sabet>tancred}“Sire?”

{tancred>sabet}“I used to count them when I was little. When I was hungry. There are a hundred and six, and then you turn by the pillar, and you’re there.” He drew in the wet of the glass with one finger. {+}“{step sabet>tancred away 0.8 recalled betrays}You carried it all that way. You’d known since the day before. You sat opposite me and ate mutton, and I told you about the door.{/step}”

{step sabet>tancred toward 0.5 now confesses}{sabet>tancred}“Yes,” said Sabet. {+}“When I picked it up I meant to say the word. I meant to say it until I saw you smile.”{/step}

{tancred>sabet}“So if I’d been looking the other way.”

She could have lied to him then. It would have been the kinder thing. {sabet>tancred}“I don’t know,” she said.

{tancred>sabet}“No. {step tancred>sabet toward 0.3 now praises}You’ve never told me a thing was sweet.{/step}” The glass squeaked. {+}“She’s six. I’d have done it too, I think, for somebody. I’ve been trying since four o’clock. I’ve gone over it like a lesson. {step tancred>sabet toward 0.7 denied forgives}But I don’t forgive you, Bet, I can’t find where you do it from.{/step}”

{sabet>tancred}“You needn’t.”

{step tancred>sabet away 0.7 now rejects}{tancred>sabet}“You’ll go to Marrow Sands today, the two of you. The house is yours, I signed it. You won’t come back for the winters.”{/step}

{sabet>tancred}“No, sire.”

She curtseyed to the nightshirt. {step sabet>tancred toward 0.6 wished touches}She’d have given the tongue out of her head to cross that floor, and push the hair back off his neck as she’d done in the fever.{/step} She had reached the door before he turned around. His breakfast was waiting on the sill, an egg, a heel of bread, and nobody had tasted it. He saw her see it. He looked at her steadily, with his red eyes, and {step tancred>sabet toward 0.5 now trusts}he took up the bread and bit into it and chewed,{/step} and swallowed it down.

{tancred>sabet}“It wants salt,” said the King.
