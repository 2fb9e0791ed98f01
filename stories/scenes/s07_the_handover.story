+++
title = "The Handover"
manner = "thriller: third person past, a witness, his guard and a driver; a voice on the telephone who later stands there; a betrayal and a life saved; two breaks of four without a sign; curly double quotes"
[[characters]]
id = "yusri"
name = "Yusri"
aliases = ["Mr. Benhaddou", "the witness", "the accountant"]
pronouns = "he"
[[characters]]
id = "daw"
name = "Daw"
aliases = ["Marshal Daw", "Glenys", "ma’am"]
pronouns = "she"
[[characters]]
id = "tove"
name = "Tove"
aliases = []
pronouns = "she"
[[characters]]
id = "selwyn"
name = "Selwyn"
aliases = ["sir"]
pronouns = "he"
[[characters]]
id = "man"
name = "the yellow jacket"
aliases = []
pronouns = "he"
[[characters]]
id = "kasimir"
name = "Kasimir"
aliases = []
pronouns = "he"
present = false
[[characters]]
id = "mother"
name = "her mother"
aliases = []
pronouns = ""
present = false
[[ties]]
of = "daw"
to = "yusri"
is = "guard"
class = "work"
affinity = "mixed"
changes = true
says = "For four months she had kept him alive"
[[ties]]
of = "selwyn"
to = "daw"
is = "superior"
class = "work"
affinity = "mixed"
changes = true
says = "he had taught her how to sit in a car"
[[ties]]
of = "tove"
to = "yusri"
is = "driver"
class = "work"
affinity = "positive"
[[ties]]
of = "tove"
to = "daw"
is = "driver under her orders"
class = "work"
affinity = "mixed"
changes = true
[[ties]]
of = "yusri"
to = "kasimir"
is = "former accountant, witness against him"
class = "enmity"
affinity = "negative"
says = "for nineteen years he had written down in green ink every cent that Kasimir moved"
[[ties]]
of = "man"
to = "yusri"
is = "hired killer sent for him"
class = "enmity"
affinity = "negative"
[[ties]]
of = "selwyn"
to = "yusri"
is = "betrayer"
class = "enmity"
affinity = "negative"
[[ties]]
of = "mother"
to = "daw"
is = "mother"
class = "family"
affinity = "positive"
says = "her mother’s roof"
+++
{scene: Room 6 | yusri, daw | five past three}
{eyes: daw}
The witness wanted to know whether there would be time to press his trousers.

{daw>yusri}“It’s five past three in the morning,” said Daw.

{yusri>daw}“It is a court. One does not go into a court with knees.” He had them laid out on the ironing board of Room 6, under a picture of a windmill, and he was wetting his thumb. He was fifty-eight, with a stomach and very small feet, and for nineteen years he had written down in green ink every cent that Kasimir moved. For four months she had kept him alive. {step yusri>daw toward 0.4 recalled helps}In return he had taught her backgammon, and done her tax.{/step}

{daw>yusri}“The boat’s at five. You’ll be over the other side for breakfast, and after that you’re theirs, and you can press anything you like.”

{yusri>daw}“You will be glad.”

{daw>yusri}“I’ll be asleep.”

{yusri>daw}“I had a dream about you,” said Yusri. {+}“We were in the car, and you took me for a drive. {step yusri>daw toward 0.5 now trusts}I did not ask you where. I thought, she is driving, so I can look out of the window.”{/step} He ran the iron down the crease. {+}{step yusri>daw toward 0.5 now gives}“I have left you something. It is in the box with the backgammon.”{/step}

{daw>yusri}“I’m not allowed presents, Mr. Benhaddou.”

{yusri>daw}“It is only a paper. For when I am gone.”

On the bed her telephone buzzed against the blanket. She looked at who it was, and took it into the bathroom, and ran the tap.

{selwyn>daw}“There’s a change,” Selwyn told her. He sounded rested. He was the best that she had ever worked for; {step selwyn>daw toward 0.3 recalled helps}he had taught her how to sit in a car.{/step} {+}“You’re not to go by the ferry, they’ve someone on the ramp. There’s a yard on Dock Road with a green gate. Have him in there by four, and there’ll be a launch.”

{daw>selwyn}“Who have they got on the ramp?”

{step selwyn>daw away 0.4 now orders}{selwyn>daw}“Just bring him, Glenys.{/step} You needn’t get out.” There was a pause, in which she heard him drink something. {step selwyn>daw away 0.6 now threatens}{+}“How’s that roof, by the way? Still keeping the wet off?”{/step}

She went on holding the thing to her ear when there was nobody in it. It had been her mother’s roof. It had been once, three years ago, eleven thousand, for the time of a van; and the van had been empty, and no one was hurt, and she had told herself that it was a thing which had been done by the weather. In the mirror somebody with her face was doing a sum.

{scene: the car | yusri, daw, tove}
{eyes: daw}
In the car the heater was broken. Tove drove, with her seat too far forward. She was twenty-four, and she had a cold, and behind her the accountant sat up very straight in the middle, holding his trousers clear of the wet with two fingers, and looked out at the cranes going by with every sign of interest.

{step yusri>tove toward 0.3 now gives}{yusri>tove}“Liquorice,” he said, and put a paper bag through between the seats.{/step} {+}“It is not for the taste.”

{step tove>yusri toward 0.2 now thanks}{tove>yusri}“Ta,” said Tove.{/step} {tove>daw}“That was the turn for the boat, ma’am.”

{daw>tove}“We’re not going by the boat.”

{tove>daw}“It’s on the sheet, though.”

{step daw>tove away 0.3 now orders}{daw>tove}“Dock Road, I said. Drive.”{/step}

She had the backgammon upon her knees. She had only opened it to have something to do with her hands. Under the counters was a page of the ledger itself, not a copy, cut out along the stitching with a razor blade: dates, and sums, and in a column at the side the initials in green ink. All the letters she knew. She had sat in the room at Easter while he gave them to the lawyers, one by one, for three days. There was just one line upon this page that she had not heard him read.

{yusri>daw}“You found it,” Yusri said behind her.

{daw>yusri}“How long have you known?”

{yusri>daw}“I knew before they gave me you. I saw the name upon your badge, and I thought, so; this is how they will do it. I waited a month. But you checked under my bed. {step daw>yusri toward 0.5 recalled helps}Every night you got down upon your knees with that bad hip.{/step}” He cleared his throat. {step yusri>daw toward 0.8 recalled defends}{+}“They asked me in the room if that was all the letters, and I told them that it was all.{/step} It is the only sheet. You should burn it, I think, and not in an ashtray.”

{tove>daw}“What’s he on about?” said Tove.

The green gate was standing open. There was a lamp on a pole, and the sleet blowing through the lamp.

{thought daw}“He asked to look out of the window,” she thought. {+}“He knew where we were going before I did.”

{daw>tove}“Don’t pull in,” said Daw. But they were in.

{scene: the yard | yusri, daw, tove, selwyn, man | four}
{eyes: daw}
Selwyn was waiting under a golf umbrella, by a stack of pallets. He lifted one hand, as he might have to a waiter. There was water behind him, all right, but there was nothing on it. A man in a yellow jacket had begun to walk the gate shut.

{step selwyn>daw toward 0.3 now praises}{selwyn>daw}“Prompt as ever,”{/step} Selwyn said, when she had got her window down. {+}“That’s it, then. Out you hop, Mr. Benhaddou. Mind the puddle.”

{daw>selwyn}“Where’s the launch, sir?”

{selwyn>daw}“Don’t make it stupid, Glenys. {step daw>yusri away 0.9 recalled betrays}You’ve done your bit, you’ve brought him.{/step} Go home to bed.”

She could. That was what would keep her awake afterwards, how perfectly it would have worked; she could see herself washing up the cup. Yusri had his hand on the door already. He was a tidy man, and did not like to be asked twice.

{step yusri>daw toward 0.5 now thanks}{yusri>daw}“Thank you for the games,” he said to her.{/step}

{daw>tove}“Tove,” said Daw. {+}“How’s your reverse?”

{tove>daw}“It’s all right. Why?”

{step daw>selwyn away 0.8 now attacks}She pulled her gun up over the sill and shot out the lamp.{/step} {daw>tove}“Go! Go, go, go!”

It was a good reverse. It took the one leaf of the gate off altogether, and it took the yellow jacket with it for some distance; {step man>yusri away 0.9 now attacks}but he had fired before that, three times, quite slowly, at the place where the back window was white.{/step} {step daw>yusri toward 1.0 now helps}Daw had gone over between the seats by then. She had got the old man’s face down in the liquorice and the whole of herself on top of him, as you would lie on a suitcase.{/step} Two of them hit the car.

{yusri>daw}“You are heavy,” said the voice underneath her.

{daw>yusri}“Stay down.”

{yusri>daw}“You are wet also. Glenys. Why are you wet?”

—

{scene: the ferry | yusri, daw, tove | five}
{eyes: tove}
They let the Volvo on last, without its bumper. It was two minutes to five. Tove had driven up the ramp past four men she had never seen in her life with her badge held out in front of her, shouting, and none of them had been anybody but sailors; and now she was kneeling on the car deck of the ferry between a lorry of pigs and a lorry of tulips, with her hand pressed flat to Marshal Daw’s side, and there was a doctor coming, they had said so over the loudspeaker in three languages.

{tove>daw}“You knew,” Tove said. {step tove>daw away 0.6 now blames}{+}“You knew before we ever got in the car. You’d have let me drive him there!”{/step}

{daw>tove}“Yes.”

{tove>daw}“You’d have let me think that it was a boat.”

{step daw>tove toward 0.6 now confesses}{daw>tove}“I’d have gone home. I got as far as the cup,”{/step} said Daw. She was the colour of candles. {+}“Inside pocket. It’s a sheet of paper. {step daw>tove toward 0.6 now trusts}Give it in. Not to our lot, give it to the ones with the hats.{/step} It’s got my letters on it.”

{yusri>daw}“No,” said Yusri.

{step yusri>daw toward 0.4 now helps}He had no jacket on; it was under her head.{/step} He was sitting on the wet plates with his small feet straight out before him, and his trousers were past praying for.

{yusri>tove}“She does not know what she says. {step daw>yusri away 0.9 denied betrays}She never sold me to anyone.{/step} It is a page of backgammon. {step yusri>daw toward 0.6 now defends}You will give that to me, please, and I shall eat it.”{/step}

{daw>yusri}“You swore that it was all of them. They’ll ask you again, over there, and you’ll say the same, and some clever sod’ll have a copy. And then nothing you’ve said is any good.” She stopped to look for some breath. {step daw>yusri toward 0.7 now helps}{+}“You’re the witness. I’ll not be the hole in you, Mr. Benhaddou. Give it to the girl.”{/step}

{step yusri>daw toward 0.4 now touches}He took her hand, the one that was not red, and turned it over, and looked at it like a bill.{/step}

{step yusri>daw toward 0.7 now forgives}{yusri>daw}“You came late,” he said. {+}“But you came with interest.”{/step}

Down in the iron the engines took hold. {step tove>daw away 0.5 wished leaves}Tove would have given a year’s pay to get up and walk away through the pigs.{/step} {step tove>daw toward 0.5 now stays}She put her other hand on top of the first, and leaned.{/step}

* * *

{scene: the visitors’ room | daw, tove | October}
{eyes: daw}
It was October before they allowed her anyone. She came into the visitors’ room on her stick, behind a woman with keys, and there was a big fair girl at the end table with a box in front of her that had been opened and stamped and stuck down again.

{tove>daw}“I wasn’t going to come,” said Tove.

{daw>tove}“No.”

{tove>daw}“He’s made me. Well, he’s written. I’m not to know where from. Kasimir got thirty years, did you hear? And Selwyn’s lawyer’s got a lawyer.” She pulled her sleeve down over her hand and polished a bit of the table. {+}“I said in court that you’d had it in for me to drive him there. {step tove>daw away 0.5 recalled blames}I told them all of it.{/step} I thought you’d want to know that it was me.”

{step daw>tove toward 0.4 now praises}{daw>tove}“You told it very well,” said Daw.{/step} {+}“I’ve read it. You’ve an eye.” It was her turn with the table. {+}“How is he?”

{tove>daw}“He says they’ve given him a garden, and he’s scared of it. {step yusri>daw toward 0.5 planned seeks}He says that in nine years he’ll come and fetch you in a taxi, and you’re not to ask him where you’re going.{/step} And I’m to ask you, did anyone show you how to do the trousers.”

Inside the box was the backgammon. The counters had been set out, and held down with tape, part of the way through a game; and she saw that it was theirs, the last one, from the night of the third, and that he had made his move.

{tove>daw}“You’ve got to tell me what you do, and I write it down and post it,” said Tove. {+}“It’s all right. I don’t mind. {step tove>daw toward 0.4 planned seeks}I’m off Thursdays.”{/step}

Daw bent over the board, so as to have her face to herself. He had left her a way out, on the far side, by the bar. It was so plain that it must have hurt him to do it.

{daw>tove}“He’s cheating,” she said.
