+++
title = "Nine Hundred Litres"
manner = "science fiction, a crew of four and the ship's mind: third person past, orders, a vote, a company heard by radio, a boat that was to be left; two breaks of four without a sign; curly double quotes"
[[characters]]
id = "rukhsana"
name = "Captain Dell"
aliases = ["Rukhsana", "the captain", "Dell"]
pronouns = "she"
[[characters]]
id = "mbali"
name = "Mbali"
aliases = []
pronouns = "she"
[[characters]]
id = "ansel"
name = "Ansel Korhonen"
aliases = ["Ansel", "Korhonen", "Pilot Korhonen"]
pronouns = "he"
[[characters]]
id = "isandro"
name = "Isandro"
aliases = ["Sandro", "the loadmaster"]
pronouns = "he"
[[characters]]
id = "tuesday"
name = "Tuesday"
aliases = []
pronouns = "it"
kind = "thing"
[[characters]]
id = "company"
name = "the voice of the Line"
aliases = ["Dispatch"]
pronouns = ""
[[characters]]
id = "girl"
name = "the girl"
aliases = []
pronouns = "she"
[[characters]]
id = "father"
name = "her father"
aliases = []
pronouns = "he"
present = false
[[characters]]
id = "brother"
name = "Juhani"
aliases = []
pronouns = "he"
present = false
[[ties]]
of = "rukhsana"
to = "mbali"
is = "captain"
class = "work"
affinity = "mixed"
changes = true
says = "the captain who had taken her on when nobody would"
[[ties]]
of = "rukhsana"
to = "ansel"
is = "captain"
class = "work"
affinity = "mixed"
changes = true
[[ties]]
of = "rukhsana"
to = "isandro"
is = "captain"
class = "work"
affinity = "positive"
[[ties]]
of = "mbali"
to = "ansel"
is = "shipmate"
class = "work"
affinity = "mixed"
[[ties]]
of = "tuesday"
to = "rukhsana"
is = "ship's mind under her orders"
class = "work"
affinity = "positive"
[[ties]]
of = "company"
to = "rukhsana"
is = "employer"
class = "work"
affinity = "negative"
[[ties]]
of = "brother"
to = "ansel"
is = "brother"
class = "family"
affinity = "positive"
says = "His brother Juhani"
[[ties]]
of = "father"
to = "girl"
is = "father"
class = "family"
affinity = "positive"
says = "her father’s"
+++
{scene: the galley | rukhsana, mbali, ansel, isandro, tuesday | day two hundred and twelve}
{eyes: mbali}
On day two hundred and twelve the captain came down to breakfast with a measuring jug.

{rukhsana>mbali,ansel,isandro}“A litre and a half,” said Captain Dell, and stood it in the middle of the table, by the jam. {+}“Each. For everything. That’s drinking, and teeth, and Sandro’s hair.”

Nobody laughed. Isandro, the loadmaster, put a hand up to his head as though somebody might take it from him there and then.

{mbali>rukhsana}“We’ve nine hundred in the reserve,” Mbali said.

{rukhsana>mbali}“We had. It’s gone in the night. {step rukhsana>mbali away 0.5 now lies}A seal went in the dump line, that’s all I know of it.{/step} There’s enough in the loop to get us to Ceres with our tongues out.”

{mbali>rukhsana}“A seal. I’ll go and look at it.”

{step rukhsana>mbali away 0.4 now orders}{rukhsana>mbali}“You’ll leave it alone. It’s on the cold side, and I won’t have you in there for a thing that’s over,”{/step} said the captain. {+}“Tuesday, log it as a seal.”

{tuesday>rukhsana}“I have put what you said, Captain,” said the ship. It had a mild, dry voice, which came out of the light over the stove.

Across from her Ansel Korhonen, who flew the thing, and who had not in seven months been known to leave food, was pushing an egg around with the side of his fork. He was looking at the jug. Mbali had had three brothers, and she knew what a man looks like who is deciding whether to tell.

{scene: the tank space | mbali, tuesday}
{eyes: mbali}
The tank space was eleven below, and you went into it on your back. She had told them that she was going for a sleep. She had a lamp in her teeth and frost on her eyelashes, and she had been looking for some time at a seal in the dump line, which was as good as the day that she had put it in.

{mbali>tuesday}“Who opened it?” said Mbali, round the lamp.

{tuesday>mbali}“I’m not able to say.”

{mbali>tuesday}“Not able?”

{step tuesday>mbali away 0.3 now refuses}{tuesday>mbali}“I’ve been told not to. It’s rather a different thing, and I would be obliged if you noticed it.”{/step}

She noticed it. She turned herself over by inches, and wiped the hand valve with her sleeve. It can be turned only with two keys in it, or else by one code; there was just one person on board who had the code, and it was the captain who had taken her on when nobody would. {step rukhsana>mbali toward 0.7 recalled trusts}She had read the whole of Mbali’s record, down to the part with the fire, and shut the folder and said: when can you start?{/step}

{mbali>tuesday}“Tuesday. How far would we go, on what we’ve got in the tanks, if we weighed nine hundred kilos less?”

{tuesday>mbali}“I thought that you’d never ask,” said the ship. {step tuesday>mbali toward 0.4 now helps}{+}“About four degrees to the left.”{/step}

#

{scene: the captain’s cabin | mbali, rukhsana}
{eyes: mbali}
{rukhsana>mbali}“It’s open,” Rukhsana Dell called out; and then, when she saw the frost, {+}“I told you to leave it.”

{mbali>rukhsana}“What is there at four degrees to the left?”

It was the smallest cabin in the ship. {step rukhsana>isandro toward 0.3 recalled gives}She had taken it so that Isandro could have the one with the shelf.{/step} There was a bunk, and a photograph of a dog, and a chart upon the wall with a line drawn on it in pencil, so faintly that you would have had to know.

{rukhsana>mbali}“A boat,” said the captain, in the end. {+}“Off the *Marguerite Bay*. Two in it. They’ve been calling since Sunday, on the old band that no one listens to, only I’ve bad nights. I asked the Line’s leave to go after them. I was told that they’re a competitor’s, that they’re off our lane, and that the cargo’s got a date on it. {step company>rukhsana away 0.5 recalled refuses}I was told to log that I hadn’t heard.{/step}”

{mbali>rukhsana}“So you’ve thrown our water out of the window.”

{rukhsana>mbali}“I’ve shed some mass. Thursday I’d have had an unexplained burn. I’m old, my hand slips.” She rubbed her eyes. {step rukhsana>mbali toward 0.5 planned defends}{+}“They’ll have my ticket, that’s all right, I’ve had the use of it. They weren’t going to have yours. If you don’t know about it then you’re not in it. I had it nice and tidy.”{/step}

{step mbali>rukhsana away 0.5 now blames}{mbali>rukhsana}“You lied to my face. With a jug!”{/step}

{rukhsana>mbali}“I did. {step rukhsana>mbali toward 0.5 now apologises}I’m sorry about the jug.{/step} I thought it might cheer people up.”

{mbali>rukhsana}“Did you think we’d have said no?”

The captain did not reply to that directly. She was a woman of sixty, with burn scars of her own, and she seemed to be consulting the dog.

{step rukhsana>mbali away 0.5 denied doubts}{rukhsana>mbali}“It was never you that I doubted,” she said.{/step} {step rukhsana>ansel away 0.4 now doubts}{+}“I thought that Korhonen might.”{/step} {step rukhsana>mbali toward 0.5 now asks}{+}“Keep it to yourself until Thursday. Will you do that for me? It’s two days.”{/step}

{step mbali>rukhsana toward 0.5 now agrees}{mbali>rukhsana}“I was asleep,” said Mbali. {+}“I never got up.”{/step}

{scene: the bridge | mbali, rukhsana, ansel, isandro, tuesday | six in the morning}
{eyes: mbali}
But as it fell out they did not have two days. The all-hands went at six in the morning, and when she got up to the bridge with her boots undone the other three were there before her, and the Line was talking.

{company>rukhsana}“—from this hour,” said the voice of the Line. It was calm, and it had eleven minutes of dark behind it, so it did not stop for anyone. {step company>rukhsana away 0.6 now rejects}{+}“Captain Dell is relieved.{/step} Pilot Korhonen has the command. You’ll hold your lane, Korhonen, and confirm. {step company>ansel toward 0.2 now thanks}Dispatch thanks you for your report.{/step}”

Everyone looked at Ansel. He had his back to them, in the left-hand seat, with his big freckled hands lying in his lap.

{step isandro>ansel away 0.5 now blames}{isandro>ansel}“You told them,” Isandro said.{/step} {step ansel>rukhsana away 0.7 recalled betrays}{+}“You went behind her and you told them about the water.”{/step}

{ansel>isandro}“I told them that we’d lost nine hundred litres! {step ansel>isandro away 0.4 recalled doubts}I thought that someone was selling it. I thought it was you.”{/step} He swung the chair about. His eyes were quite red. {ansel>rukhsana}“I didn’t know there was a boat. Tuesday played it for me just now. There’s a kid on it. She does the weather.”

{rukhsana>tuesday}“I ordered you to keep that to yourself,” the captain said to the ceiling.

{tuesday>rukhsana}“You did, Captain, and I kept it. Then you were relieved, and I asked Captain Korhonen if he’d any orders about the old band. He said, what old band?”

It might have been funny, at some other time. {step mbali>ansel away 0.5 wished attacks}Mbali had both her fists shut, and she would have liked, just the once, to hit him;{/step} but he was getting up out of the chair by then, all the length of him, with his head down under the pipes.

{ansel>rukhsana}“His brother Juhani,” said Ansel, {+}“that’s what it’ll say. If you look me up. It was a boat like that one. They’d a ship go by them close enough to read the name.” He could not manage his mouth. {step ansel>rukhsana toward 0.6 now apologises}{+}“You could have said. You could have woken me up and said, I’d have pissed that water out of the lock myself. I’m sorry. I’m sorry, ma’am.”{/step}

{step rukhsana>ansel toward 0.6 now apologises}{rukhsana>ansel}“No,” said Rukhsana Dell. {+}“I had you down for the one who’d mind his job. It’s I who ought to be.”{/step}

{tuesday>ansel}“They’ll expect that you confirm,” Tuesday said.

{ansel>mbali,isandro}“Yes. Well, I’m captain, it appears, so I’m asking. Hands up for the lane. Nobody? Hands up for four degrees.”

It was four hands, and then all of the lights on the right side of the bridge came on, one after another, to the very top.

{isandro>tuesday}“You haven’t got a vote, Tuesday,” said Isandro.

{tuesday>isandro}“I’m only stretching,” said the ship.

{step ansel>company away 0.7 now refuses}Ansel leaned over and laid his finger on the key, and turned off the Line, in the middle of a word.{/step} {step ansel>rukhsana toward 0.5 now gives}Then he stood to one side of the seat, and waited, with his hand on the back of it, till she had sat down.{/step}

#

{scene: the lock | mbali, ansel, rukhsana, isandro, tuesday, girl | Friday}
{eyes: mbali}
Their arithmetic had been right to within ninety metres. It was Friday; the boat hung off the lock, turning over and over, like something that one has dropped down a well; and it had no lights, and no one had done the weather since the night before.

{ansel>mbali}“How much line is there?” asked Ansel. He was standing in the lock in his suit.

{mbali>ansel}“Eighty.”

{ansel>mbali}“That’s a pity,” he said, and undid it.

{mbali>ansel}“You put that back on. Ansel! {step mbali>ansel toward 0.5 now stays}You’re not going out there without me on the other end of you.”{/step}

{ansel>mbali}“It’s ten metres. I’ve jumped that for a bet.” He looked as cheerful as she had ever seen him. {step ansel>mbali toward 0.6 now trusts}{+}“I’ll jump back, and you’ll catch me. You’re a lovely catch, I’ve seen you with the eggs.”{/step}

{mbali>ansel}“I was going to hit you on Wednesday.”

{ansel>mbali}“I saw. {step ansel>mbali toward 0.2 now thanks}Thanks for that.{/step}”

She would not be able to describe it afterwards, except for the noise, and that was just her own breath. He went out very straight, like a letter. He struck the boat with his whole front and stuck to it, and for two turns of the thing she lost him; then there was a hatch, and a bad time; {step ansel>girl toward 1.0 now helps}and then something came out of the dark at her with its arms spread, and a smaller thing in a man’s suit clasped against its chest, far too fast and a long way to the left.{/step}

{step mbali>ansel toward 1.0 now helps}Mbali let go of the rail. She went out to the end of her eighty metres and got him by the boot.{/step}

{rukhsana>mbali}“Have you got them?” the captain was saying in her ear. {+}“Mbali? Have you got them?”

{mbali>rukhsana}“I’ve got a boot,” said Mbali.

Inside, with the lock shut, they undid the suit. It was her father’s, and the legs were tied up with tape; she was nine or ten, as grey as putty, and for a while she only looked at the lamp. {step ansel>father toward 1.0 now helps}Ansel had gone out again already, on the line this time, to get him. He would be two months in Isandro’s bunk, that man, and lose a foot.{/step} The captain had come down from the bridge, which she was not supposed to do. {step rukhsana>girl toward 0.4 now gives}She knelt on the plates and held out a cup.{/step}

{rukhsana>girl}“There’s not a great deal of it, I’m afraid,” said Captain Dell. {+}“We’ve had a seal go.”

The girl drank all of it. Then she wiped her mouth with the back of a glove, and looked about her at the five of them, the four and the light above the door, and recollected herself.

{girl>rukhsana}“This is the boat *Constance*,” she said hoarsely. {+}“It’s fine today. It’s clear all the way out.”
