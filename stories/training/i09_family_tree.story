+++
title = "Family Tree"
manner = "found-family fan fiction, past tense: retired crooks, a girl and a social worker in one kitchen; nicknames, epithets, asides, a group shout"
[[characters]]
id = "wren"
name = "Wren"
aliases = ["the girl"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "valdo"
name = "Big Osvaldo"
aliases = ["Osvaldo", "Valdo", "Mr. Osvaldo", "the giant"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "hilde"
name = "Hildegard"
aliases = ["Hilde", "Miss Hildegard", "the safe-cracker"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "ferhat"
name = "Ferhat"
aliases = ["Mr. Ferhat", "the forger"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "apple"
name = "Mrs. Applegarth"
aliases = ["the social worker"]
pronouns = "she"
kind = "person"
present = true
+++
{scene: the kitchen of a terraced house | wren, valdo, hilde, ferhat}
{wren>valdo,hilde,ferhat}"I need a grandfather by Monday," said Wren.

Three people put down their spoons.

{valdo>wren}"Stolen," asked Big Osvaldo carefully, {+}"or made?"

{wren>valdo}"It's for school. We've got to do a family tree. With photos, and what everyone did for work."

There was a silence in which you could have heard a passport being trimmed. Osvaldo had been, for work, the man who lifted up the van. Hildegard had opened safes from Lisbon to Riga. Ferhat, in his day, had signed for two kings and a pope.

{step ferhat>wren toward 0.4 planned helps}{ferhat>wren}"I can do you a grandfather."{/step} The forger reached for his spectacles. {+}"Naval? I've got some lovely old card."

{hilde>ferhat}"You're retired."

{ferhat>hilde}"It's homework, Hilde. It's educational."

{step hilde>ferhat away 0.3 now blames}{hilde>ferhat}"It's fraud with glitter on.{/step} And today of all days!" She pointed her fork at the calendar, where it said, in red, APPLEGARTH 5 PM. {+}"That woman has the papers in her bag. One look at a fake grandpa and we'll lose the child."

{wren>hilde}"I'm not a child, I'm twelve," said the girl.

{valdo>wren}"Since this morning," rumbled the giant, and {step valdo>wren toward 0.4 now touches}tweaked her paper crown straight with a finger like a rolling pin.{/step}

{wren>valdo}"Since this morning. Thanks, Valdo."

{ferhat>hilde}"So what do you suggest? That she should put us?"

{hilde>ferhat}"Don't be ridiculous."

{step wren>hilde away 0.3 now blames}{wren>hilde}"Why's it ridiculous?"{/step}

Nobody seemed to have an answer for that. The doorbell rang. It was twenty to five.

{hilde>valdo,ferhat}"She's early," hissed the safe-cracker. {+}"She's _early_. Valdo, the crowbar's in the umbrella stand. Ferhat, take those kings off the wall!"

{scene: the kitchen, with tea | wren, valdo, hilde, ferhat, apple}
Mrs. Applegarth had a cold, a lanyard, and a bag that clicked. She accepted the good chair. She looked around at the bunting, and the cake, and at a pale square on the wallpaper just the size of a king.

{apple>wren}"And is it always as tidy as this?"

{wren>apple}"No," said Wren.

{hilde>apple}"Yes," said Hildegard at the same moment.

{apple>hilde,wren}"I see." A pen came out. {apple>valdo}"I've only three or four boxes left to fill. Mr. Osvaldo, it says here that you were in haulage?"

{valdo>apple}"I lifted things."

{apple>valdo}"And you, Mr. Ferhat, are a calligrapher."

{ferhat>apple}"I've been admired in several ministries," he said modestly.

{step hilde>ferhat away 0.3 now attacks}Under the table Hilde kicked him.{/step} It was the wrong leg, and the giant said ow.

{apple>hilde}"Then we come to you, Miss Hildegard. Locksmith. Retired." The social worker sneezed, and went groping about in her bag, and then stopped. {+}"Oh, bother. Oh, how stupid. {step apple>hilde away 0.4 now lies}I've locked the file in the case, and the key's on my desk in Croydon."{/step}

She put it on the table: a small steel dispatch case with a Brandt seven-lever. Nobody breathed.

{apple>valdo,hilde,ferhat}"I shall have to come again next month," said Mrs. Applegarth. {+}"I'm so very sorry. I know how long you've waited."

{wren>hilde}"A month?" Wren had gone white under the crown. {+}"But you said today. {step wren>hilde away 0.5 now blames}Hilde, you said it'd be today, you said for my birthday."{/step}

{step hilde>wren away 0.3 now refuses}{hilde>wren}"Schatz, it can't be helped."{/step}

{step wren>hilde toward 0.5 now asks}{wren>hilde}"You could help it!{/step} You could do it in—"

{ferhat>wren}"Have some cake," said Ferhat loudly.

{wren>ferhat}"I don't want cake, {step wren>ferhat toward 0.7 now confesses}I want to be adopted!"{/step}

It was very quiet. Osvaldo examined the ceiling. Two of his eyes were wet, and he only had the two. And Hildegard, who hadn't touched a lock in six years, {step hilde>wren toward 0.5 recalled agrees}who had promised it on that very child's head,{/step} looked down at her own hands on the tablecloth, and {step hilde>wren toward 0.7 now helps}saw that they had already taken the pin out of her hair.{/step}

{hilde>apple}"Mrs. Applegarth," she said, {+}"would you be so kind as to look out of the window?"

{apple>hilde}"At what?"

{hilde>apple}"We have a pigeon."

{apple>hilde}"Is it a special pigeon?"

{valdo>apple}"Very," said the giant. {step valdo>hilde toward 0.3 now helps}{+}"He's got a hat."{/step}

Mrs. Applegarth considered the three of them, one by one. Then she got up, took her tea along with her, {step apple>hilde toward 0.6 now trusts}went over to the window, and turned her back.{/step}

{ferhat>hilde}"Four seconds," the forger whispered. {+}"Five. You're rusty."

{hilde>ferhat}"Hush. It's the cold, my fingers are—there."

Click.

{apple>hilde}"I don't see a hat," said Mrs. Applegarth to the glass.

{hilde>apple}"He must have taken it off."

{apple>hilde}"I dare say it was the heat." She came back and sat down in front of the open case. She drew out the file, and then, from beneath it, without any hurry, a little steel key upon a ribbon; and she hung that around her own neck, next to the lanyard. {+}"Nine seconds. {step apple>hilde toward 0.4 now jokes}You were quicker in Antwerp, Miss Hildegard.{/step} So I've read."

No one moved at all. Ferhat had shut his eyes.

{hilde>apple}"You knew," said Hilde.

{apple>hilde}"I've been doing this for thirty-one years, dear. I know what a locksmith's hands look like, and I know a calligrapher who's on a list. {step apple>hilde toward 0.6 now confesses}I didn't need to find out if you could open it. I wanted to find out what for."{/step}

{step apple>valdo away 0.8 planned attacks}{valdo>apple}"And now you'll take her away?"{/step} It was hardly a rumble.

{step apple>valdo toward 0.7 now gives}{apple>valdo,hilde,ferhat}"Now I shall need a signature. From all three."{/step} She turned the paper round and laid the pen on it. {apple>ferhat}"Your own, Mr. Ferhat, if you can recall it."

{ferhat>apple}"I'm not sure that I've ever used it," he said faintly.

{wren>apple}"Is that it?" asked Wren. {+}"Is that the actual thing? Am I theirs?"

{apple>wren}"You've got a box as well. There, at the bottom. {step apple>wren toward 0.5 now asks}You have to say whether you want them."{/step}

The girl read every word, because Hilde had taught her to. She took the pen. It went on for some time.

{apple>wren}"You need only tick it," said Mrs. Applegarth.

{wren>apple}"I know. I'm doing the tree." She held it up. There was a trunk, and on the trunk a wren, and {step wren>hilde toward 0.7 now trusts}three thick branches: one with a van, one with a key, and one with an extremely elaborate capital F.{/step} {+}"There's loads of room. {step wren>apple toward 0.6 now invites}Do you want to be a leaf?"{/step}

{apple>wren}"I believe," said the social worker, and blew her nose, {step apple>wren toward 0.4 now agrees}{+}"that I should like some cake."{/step}

{_group>wren}"CAKE!" roared the whole of one side of the table, and somebody put the kings back up.
