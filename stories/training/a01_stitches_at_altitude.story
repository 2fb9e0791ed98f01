+++
title = "Stitches at Altitude"
manner = "fan-fiction manner, invented air-ship world: hurt and comfort, two women who are both 'she', epithets, a boy who skips in and out; curly double quotes"
[[characters]]
id = "vane"
name = "Captain Ilvane Thorsk"
aliases = ["Ilvane Thorsk", "Vane", "Captain", "the captain"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "dessa"
name = "Dessa Morrow"
aliases = ["Dessa", "Dess", "Doc", "the medic"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "pim"
name = "Pim Alloway"
aliases = ["Pim", "the boy"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "osk"
name = "Mister Osk"
aliases = ["Osk"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: the sickbay of the Slow Comet | vane, dessa, pim}
There were three rules in the sickbay of the _Slow Comet_, and by the time the door had finished swinging Captain Ilvane Thorsk had broken two of them.

{step dessa>vane away 0.2 now orders}{dessa>vane}“Boots,” said Dessa Morrow{/step}, without turning round.

{vane>dessa}“I’m bleeding.”

{dessa>vane}“I can hear that. Boots, and then you’re bleeding.”

Vane leaned on the doorframe and considered the boots, which were a very long way down. {vane>dessa}“Hypothetically, Dess. If a person couldn’t bend.”

That turned her round. She had a jar of leeches under one arm, and she put it on the shelf with great care, the way people do when they would rather throw something. {dessa>vane}“Sit. Not there, that’s clean. There. Who did this?”

{step vane>dessa away 0.4 now lies}{vane>dessa}“A window.”{/step}

{dessa>vane}“Windows don’t bear grudges.”

{vane>dessa}“This one did. I’d been through it once already.” The captain got up on to the table in stages. {+}“Is there any of the plum stuff left?”

{dessa>vane}“For the wound.”

{vane>dessa}“Naturally for the wound.”

{step dessa>vane toward 0.4 now helps}The scissors went up the shirt.{/step} Under it, from the third rib to the hip, somebody had opened her like a letter. Dessa said a word that in eleven months aboard she had never been heard to say.

{vane>dessa}“That bad?”

{step dessa>vane toward 0.3 now jokes}{dessa>vane}“No. I was admiring this old seam at the top.{/step} Whose work is that?”

{vane>dessa}“Mine. Sailcord. It was dark, and I was in prison. Don’t look like that.”

{dessa>vane}“This is how my face goes.”

{step dessa>vane toward 0.4 now helps}She had put in four stitches{/step}, and Vane had said nothing through any of them, loudly, when the door banged open on a pair of ears with Pim Alloway between them.

{pim>vane}“Captain! Mister Osk says to ask is it true you’re dead!”

{dessa>pim}“Boots!”

{pim>dessa}“I’m not wearing any, Doc.”

{dessa>pim}“Then feet,” she said, a shade less certainly.

{vane>pim}“Tell Osk I’m holding off till payday. And tell him west by south, and no lamps.”

{pim>vane}“No lamps, west by south, not till payday.” But he didn’t go. He had got a look at the table. He was ten, and had joined in the spring, and he had not known that there was so much in people. {+}“Is that all yours?”

{vane>pim}“Some of it’s plum.”

{dessa>pim}“Come here and be useful, Pim. Hold this basin and look at the wall. What’s on the wall?”

{pim>dessa}“A picture of a spleen.”

{dessa>pim}“Good. {step dessa>pim toward 0.4 now comforts}Tell me about your day, and don’t take your eyes off it.”{/step}

So he told her. He told her how the customs cutter had come up underneath them in the fog, and how the three of them had been in the counting-house when the shouting began, him and the captain and Osk, and how there were men on the stairs.

{pim>dessa}“And one had a knife like ice, and he went for Mister Osk,” said Pim to the spleen, {step vane>osk toward 0.9 recalled defends}{+}“and she shoved him right through the glass so it wasn’t him it got.”{/step}

The needle stopped.

{step dessa>vane away 0.4 now doubts}{dessa>vane}“You said a window.”{/step}

{vane>dessa}“There was a window.”

The boy looked round, from one woman to the other, and saw that he had trodden in something. {pim>vane}“Was I not meant to say?”

{step vane>pim toward 0.3 now forgives}{vane>pim}“It’s all right.{/step} Go up and see to the lamps.”

{pim>vane}“You said no lamps.”

{vane>pim}“Go up and see that there aren’t any.”

{scene: the sickbay, the two of them | vane, dessa}
When the last of him had gone up the ladder, {step dessa>vane away 0.3 now attacks}two more stitches went in, neither of them gentle.{/step}

{dessa>vane}“A glass knife. They snap off inside. That’s what they’re _for_. {step dessa>vane away 0.5 now blames}I’ve been sewing you shut while you lay there and lied to me{/step}, and there could be an inch of it walking towards your liver.”

{vane>dessa}“There isn’t.”

{dessa>vane}“You can’t know that.”

{vane>dessa}“Left boot.”

It took a moment. {step dessa>vane toward 0.3 now helps}Then the medic bent and drew the boot off{/step}, none too tenderly, and a thing slid out of it wrapped in a corner of chart: a blade as clear as water, as long as her hand. She ran her thumbnail down it. Her lips moved.

{dessa>vane}“Nine facets.”

{vane>dessa}“And a point. I counted, before I so much as swore. {step vane>dessa toward 0.4 recalled trusts}It’s what you told us to do, the night you gave the lecture.{/step} You thought that everyone was asleep.”

{dessa>vane}“Everyone _was_ asleep.”

{vane>dessa}“Osk was asleep,” said Vane.

Dessa laid the knife in the basin. For a while she only threaded the needle, which was threaded already. {dessa>vane}“Then why not simply say?”

{vane>dessa}“Because you’d have asked me why I pushed him.” She had shut her eyes. {step vane>dessa toward 0.5 now confesses}{+}“And I’d have had to say he was carrying your parcel.{/step} The lenses from Sarrow. He had them under his coat, and he’s a lovely man, but he falls on things.”

{step vane>dessa toward 0.8 recalled gives}{dessa>vane}“You took a glass knife for a pair of lenses.”{/step}

{step vane>dessa toward 0.5 now confesses}{vane>dessa}“You cried when the old ones cracked. I was passing. I heard.”{/step}

{step dessa>vane away 0.3 now lies}{dessa>vane}“I had a cold.”{/step}

{vane>dessa}“You had it for an hour, behind a locked door.”

The whole ship leaned over into west by south. The plum bottle started down the shelf; each of the women put out a hand and caught it; {step vane>dessa toward 0.5 now stays}and it turned out that neither of them was going to be the first to let go.{/step}

{dessa>vane}“Third rule,” Dessa said at last. Her voice was not altogether steady.

{vane>dessa}“No lying in the sickbay.”

{dessa>vane}“No lying in the sickbay. {step dessa>vane toward 0.5 now comforts}So think before you answer me, Ilvane Thorsk. Does it hurt?”{/step}

{vane>dessa}“Not just now,” said the captain. {step vane>dessa toward 0.7 now confesses}{+}“Ask me when you take your hand away.”{/step}
