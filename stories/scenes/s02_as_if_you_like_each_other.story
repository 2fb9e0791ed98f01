+++
title = "As If You Like Each Other"
manner = "wedding: third person past through one of two who were to have married, a lie by a third come to light; a speech to a room; two breaks of four without a sign; curly double quotes"
[[characters]]
id = "edda"
name = "Edda Lindahl"
aliases = ["Edda"]
pronouns = "she"
[[characters]]
id = "ruben"
name = "Ruben"
aliases = ["the best man"]
pronouns = "he"
[[characters]]
id = "gunilla"
name = "Gunilla"
aliases = ["her mother", "Mamma"]
pronouns = "she"
[[characters]]
id = "maren"
name = "Maren"
aliases = ["the bride"]
pronouns = "she"
[[characters]]
id = "jonas"
name = "Jonas"
aliases = []
pronouns = "he"
[[characters]]
id = "wanjiru"
name = "Wanjiru"
aliases = ["the photographer"]
pronouns = "she"
[[characters]]
id = "father"
name = "Your father"
aliases = []
pronouns = "he"
present = false
[[ties]]
of = "edda"
to = "ruben"
is = "former fiancée"
class = "love"
affinity = "mixed"
changes = true
says = "three years and a month since she had last seen the back of that neck"
[[ties]]
of = "gunilla"
to = "edda"
is = "mother"
class = "family"
affinity = "mixed"
changes = true
says = "Her mother came across the grass"
[[ties]]
of = "maren"
to = "edda"
is = "sister"
class = "family"
affinity = "positive"
says = "her sister’s"
[[ties]]
of = "maren"
to = "jonas"
is = "bride"
class = "love"
affinity = "positive"
[[ties]]
of = "ruben"
to = "jonas"
is = "best man"
class = "friendship"
affinity = "positive"
says = "When I was nineteen Jonas carried me down a mountain"
[[ties]]
of = "gunilla"
to = "ruben"
is = "mother of his former fiancée"
class = "enmity"
affinity = "negative"
[[ties]]
of = "gunilla"
to = "maren"
is = "mother"
class = "family"
affinity = "positive"
[[ties]]
of = "father"
to = "edda"
is = "father"
class = "family"
affinity = "positive"
says = "Your father had been dead five months"
+++
{scene: the church porch | edda, ruben}
{eyes: edda}
It was the sort of rain that gets into the hymn books. Edda Lindahl was in the church porch with forty-one buttonholes on a baker’s tray when the best man came in backwards, shaking an umbrella at the graves. It was three years and a month since she had last seen the back of that neck.

{ruben>edda}“You’ve one of those for me, I think,” said Ruben, when he had turned round and there was no help for it.

{edda>ruben}“They’re all labelled.” She hunted along the rows for his, though she had had it in her other hand since half past one.

{step ruben>edda toward 0.3 now praises}{ruben>edda}“You look well.”{/step}

{edda>ruben}“It’s the dress. It would look well on a gate. Stand still.”

He stood still. The pin went through the lapel, and through the shirt, and he drew in his breath.

{step edda>ruben toward 0.2 now apologises}{edda>ruben}“Sorry.”{/step}

{ruben>edda}“I dare say I’d one coming.” He was patting himself, in the manner of a man doing it for the third time: left, right, inside, left. {+}“Edda. Don’t shout. I haven’t got the ring.”

{edda>ruben}“No.”

{ruben>edda}“I had it at breakfast. I had it in my—”

{step edda>ruben toward 0.5 now helps}She lifted a fern, and took out the little box from under it, and held it out to him on her palm.{/step}

{edda>ruben}“You left it on the hall table. {step edda>ruben away 0.3 recalled hides}I’ve been carrying it about for an hour, to see when you would notice.”{/step}

{ruben>edda}“And if I hadn’t?”

{edda>ruben}“I’d have let you get as far as the altar.”

{step ruben>edda away 0.5 now blames}{ruben>edda}“Well, that’s fair,” he said pleasantly. {+}“You’ve form.”{/step}

It took her some seconds to believe that she had heard it. He had said it to be light; she could see that he would have liked it back. But {step ruben>edda away 0.8 recalled leaves}it was he who had left a key on a doormat, and no letter,{/step} and she had the doormat still.

{edda>ruben}“I have?” said Edda.

Then the organ changed its mind about something, and everybody began to stand up.

{scene: the lawn | edda, ruben, gunilla, maren, wanjiru}
{eyes: edda}
On the lawn afterwards it had stopped, and there was steam coming off the uncles. The photographer, whose name was Wanjiru, and who had been on her feet since six, had done the families, the cousins, and the dog.

{wanjiru>edda,ruben}“Best man and chief bridesmaid. Closer. As if you like each other.”

{step ruben>edda toward 0.3 now touches}Ruben put an arm round her, and his hand arrived at her waist and stopped a half-inch off, like a hand over a stove.{/step} {step edda>ruben toward 0.4 wished touches}For the length of one shutter she wished to lean back and close it.{/step} The sun came out on purpose.

{ruben>edda}“What I said in there,” he told the camera.

{edda>ruben}“You’re supposed to be smiling.”

{ruben>edda}“I am smiling. {step ruben>edda toward 0.5 now apologises}It was cheap, and I’m sorry.{/step} I’d only like to have heard it from you. I still would. It wouldn’t have killed me, you know, I’m quite a—”

{edda>ruben}“Heard what from me?”

{wanjiru>edda,ruben}“Chins,” said Wanjiru.

{gunilla>edda}“Edda! The aunts!” Her mother came across the grass in lilac, with her heels going in at every step, waving a programme as one does at wasps. {+}“They’re wanted for the aunts! Let the poor man go and get himself a drink.”

She had not once looked at him, Edda saw; not in the church, not on the steps. {step gunilla>ruben away 0.5 recalled ignores}She had walked round Ruben all day as you would walk round a hole.{/step} And he, who was afraid of no one, had taken his hand out of the air. {step ruben>gunilla away 0.4 now leaves}He went off down the lawn quite fast, with his neck red.{/step}

{edda>gunilla}“What’s he done to you, Mamma?”

{step gunilla>edda away 0.5 now hides}{gunilla>edda}“I said aunts,” said Gunilla. {+}“I only said aunts.”{/step}

The bride, who had been standing on a bath mat for an hour to keep her train from the wet, watched all three of them from there, and {step maren>edda toward 0.3 now comforts}put out her bouquet and knocked it gently against her sister’s.{/step}

* * *

{scene: the marquee | edda, ruben, gunilla, maren, jonas}
{eyes: edda}
{ruben>_group}“I’ve been asked to say a word about marriage,” said Ruben, on his feet in the marquee with a card that he was not reading, {+}“which is a bit rich of Jonas, as I’m the only man here who’s been stood up by a timetable.”

They laughed. Jonas put his head down on his arms.

{ruben>_group}“{step jonas>ruben toward 0.9 recalled helps}When I was nineteen Jonas carried me down a mountain{/step} with my boot full of blood, telling me about tax. {step ruben>jonas toward 0.5 now praises}He’s the best friend I have.{/step} So here’s all I know. {step ruben>edda toward 0.6 recalled seeks}I once stood at Arrivals for the whole of a Thursday with a bunch of freesias,{/step} because I’d been told on good authority that I needn’t bother. I thought that I’d just see. And she didn’t come, {step ruben>edda away 0.6 recalled leaves}so I took the authority’s word for it, and I went to Rotterdam and built a bridge.{/step}” He had stopped being funny; he seemed to notice it, and smiled. {+}“Jonas. If anybody ever tells you that Maren’s changed her mind, you let Maren tell you. Don’t take it from a third party. Make her say it to your face. She won’t, mind. {step ruben>maren toward 0.3 now praises}She’s got far too much sense,{/step} and you’ve got the car.”

They roared at that, and stood up, and knocked over the flowers; the groom was kissing the bride. In the middle of the noise one fork was laid down upon a plate. Edda looked along the top table, past the cake, to where the lilac was.

Thursday, she thought. She had come home by the train. She had come on the Friday, as she had written and told him she would.

{scene: the kitchen of the house | gunilla, edda}
{eyes: edda}
The kitchen of the house was entirely full of trifle. Gunilla stood with her sleeves pushed up, rinsing champagne glasses that were hired and had to go back dirty, and she did not turn round.

{edda>gunilla}“What was it that he rang up to say, Mamma? That week I was in Lisbon.”

{step gunilla>edda away 0.5 now lies}{gunilla>edda}“Who, darling? I don’t remember.”{/step}

{edda>gunilla}“You gave it to me word for word. He couldn’t face it, and I wasn’t to write. You had it on the back of an envelope.”

A glass was held up to the light, and turned, and put down among the others.

{step gunilla>edda toward 0.6 now confesses}{gunilla>edda}“He rang to ask what time to meet you,” her mother said.{/step} {+}“{step gunilla>ruben away 0.8 recalled lies}I told him that there was someone in Lisbon.{/step} I said you were too soft-hearted to tell him yourself.”

{edda>gunilla}“There was nobody in Lisbon. There was a conference about drains!”

{gunilla>edda}“He was going to take you to Holland. Your father had been dead five months, and Maren was away at college, and I thought: not both. I thought, let it be put off. {step gunilla>ruben toward 0.5 planned confesses}I was going to ring him and say it was a mistake.{/step} And then you came in and found that key, and I saw your face, and after that it was never the right day.”

{step edda>gunilla away 0.5 now blames}{edda>gunilla}“I lay on that floor, Mamma.{/step} {step gunilla>edda toward 0.4 recalled comforts}You brought me soup.”{/step}

{gunilla>edda}“I made it from the bones,” said Gunilla. She had begun to cry, in the way she did everything, with her hands still working. {step gunilla>edda toward 0.5 now asks}{+}“Say that you’ll forgive me. Edda? Not now. Say that you will.”{/step}

It would have been simple to shout. All the shouting seemed to have been done, by someone on a floor, into a mat.

{step edda>gunilla away 0.5 now refuses}{edda>gunilla}“I’m not going to talk to you tonight,” said Edda. {+}“I may be able to in the morning, and I may not.”{/step} From the door she said, {+}“And leave those. They’re hired.”

* * *

{scene: the gate | edda, ruben | midnight}
It was close on midnight before she got away. He was at the gate, with his jacket over his shoulder and his shoes in the wet, watching for a taxi down a lane where nothing had come since the milk. {step edda>ruben toward 0.5 now seeks}She had run the last bit. She had her own shoes in her hand.{/step}

{edda>ruben}“What colour were they?”

He did not ask what.

{ruben>edda}“Yellow. They were dreadful. They’d come out of a machine.”

{edda>ruben}“It was the Friday, Ruben. I was on the train. I wrote it to you.”

{ruben>edda}“I’d moved out to my brother’s by then. There didn’t seem—” He looked at her feet, and at the house, and she watched it go into him, all the way, like water into a boot. {+}“There wasn’t anyone. In Lisbon.”

{step edda>ruben away 0.8 denied leaves}{edda>ruben}“I never left you,”{/step} said Edda. {+}“I’d not have known how to. It was done for us.”

Up at the marquee they were singing something with actions. For a time the two of them listened to it with close attention.

{ruben>edda}“I ought to have made you say it to my face.”

{edda>ruben}“Yes, you ought. I ought to have got on a boat and thrown that key at you. I’m not so very soft-hearted.”

{ruben>edda}“No. I’ve a hole in me from a buttonhole.”

A pair of lights came over the hill, and thought, and came on. {step ruben>edda toward 0.5 now invites}{ruben>edda}“I’m at the Lodge until Monday,” he said. {+}“They do a breakfast. It’s very bad.”{/step}

{edda>ruben}“How bad?”

{ruben>edda}“I believe that there’s a machine.”

{step edda>ruben toward 0.4 planned seeks}{edda>ruben}“Nine, then,” said Edda.{/step} The taxi was pulling in. She took hold of his lapel, and drew out the pin; it had got her in the thumb before she knew, and she stood there sucking it, with the dead flower in her other hand. {step edda>ruben toward 0.6 denied touches}{+}“I’m not going to kiss you. Not at a wedding, it’s vulgar.”{/step}

{ruben>edda}“Nobody asked you to.”

{edda>ruben}“I’m telling you so that you’ll know it was thought of,” she said, and held the door for him, as if he had been somebody’s aunt.
