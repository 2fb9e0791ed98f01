+++
title = "Ten Past Three"
manner = "scientists at a remote station, third person past: two women and two men round a chart, a chief called Doc, a radio of which one side is heard, a confession, whispers, a shout from a hatch; curly double quotes"
[[characters]]
id = "doc"
name = "Dr. Aune"
aliases = ["Doc", "Aune"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "manaia"
name = "Manaia"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "bat"
name = "Batbayar"
aliases = ["Bat"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "hideo"
name = "Hideo"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "geneva"
name = "Professor"
aliases = []
pronouns = "he"
kind = "person"
present = true
+++
{scene: the instrument hut | doc, manaia, bat}
The volcano, which had not done anything since 1704, was doing something at ten past three.

{manaia>doc,bat}“Again,” said Manaia. {+}“Look at it! Nineteen nights out of nineteen.”

She had pinned the paper up along the whole of one wall, over the bunks. Dr. Aune walked beside it in her socks with a mug in either hand, and the line ran along next to her as flat as a pond, night after night, and in each night there was one small, dense, regular patch, like a hedge.

{doc>manaia}“How long does it last?”

{manaia>doc}“Twelve minutes. Sometimes thirteen.”

{doc>manaia}“And how deep?”

{manaia>doc}“That’s the thing, Doc. Shallow. It’s absurdly shallow. It’s practically in here with us.”

{step bat>manaia away 0.3 now doubts}{bat>manaia}“Wind,” said Batbayar from the upper bunk.{/step}

{step manaia>bat away 0.3 now mocks}{manaia>bat}“It isn’t wind, Bat. Wind doesn’t own a watch.”{/step}

{bat>manaia}“Generator, then.”

{manaia>bat}“I switched it off on Monday. You complained about your noodles.”

{bat>manaia}“They were cold noodles. I’d a right.” He rolled over and hung his head down to see. He was a large man, and the bunk remarked on it. {+}“Two per second. Very even. What on earth beats at two per second?”

{manaia>bat}“Gas,” said Manaia. {+}“In a pipe, going glop. It’s been asleep for three hundred years, and it’s started to breathe.”

{step doc>manaia away 0.3 now doubts}{doc>manaia}“We don’t know that it’s breathing,” said Aune.{/step}

{manaia>doc}“No. But have you got anything else?”

The chief of the station drank from the left mug and then from the right. She had waited thirty years on four different mountains for a line like that. {step doc>manaia away 0.3 now hides}She was taking care that it shouldn’t show.{/step}

{doc>manaia,bat}“Where’s Hideo?” she asked. {step doc>hideo toward 0.3 wished invites}{+}“He ought to see this.”{/step}

{bat>doc}“Asleep. He’s always asleep by day now. I don’t know what’s got into that boy.”

{manaia>doc}“Shall I fetch him?” Manaia had one boot on already.

{step doc>hideo toward 0.3 now helps}{doc>manaia}“Let him be.{/step} I’ll call Geneva first. They’ll want to move the aeroplane.”

{manaia>doc}“You’re going to tell them tonight?”

{doc>manaia}“If it goes up with us sitting here, Manaia, I’d like somebody to have been told.”

{scene: the radio corner | doc, manaia, bat}
It took a quarter of an hour to raise anyone. The other two sat on a crate, knee to knee, with their eyes on the back of her head.

{doc>geneva}“Professor? Aune, on the island . . . Yes, I know what time it is. Over.” She turned a knob. {+}“A tremor, harmonic, very shallow, every night at the same hour . . . Nineteen . . . {step geneva>doc away 0.4 now doubts}No, sir, I don’t drink.{/step} Over.”

{bat>manaia}“She’s gone pink,” whispered Batbayar.

{manaia>bat}“Shh.”

{doc>geneva}“I’d call it orange. I wouldn’t call it red . . . You’d do what? . . . A press conference? {step doc>geneva toward 0.4 now asks}I should rather we waited for one more{/step} . . . I see. {step geneva>doc away 0.3 recalled ignores}You’ve got them downstairs already.{/step} Over.” There was a long crackle. {step doc>geneva toward 0.4 now asks}{+}“Then please say ‘possible’, Professor.{/step} Please say it more than once . . . Thank you. Out.”

She laid the handset in its cradle, and squared it up.

{doc>manaia,bat}“There’s a conference on,” she told them. {+}“They’ve two hundred journalists in the building with nothing to write. He goes on at half past three, our time.”

{manaia>doc}“But that’s after the next one!” cried Manaia.

{doc>manaia}“Just after. So we watch it, the three of us, {step doc>geneva toward 0.3 planned helps}and if it comes I give him the word.”{/step}

{bat>doc}“And if it doesn’t come?”

{doc>bat}“It’s come nineteen times, Bat. Why would it stop?”

{scene: the instrument hut, 3.09 a.m. | doc, manaia, bat}
Nobody had bothered with supper. The pen lay on the paper, drawing its pond.

{manaia>doc,bat}“One minute,” said Manaia.

{step bat>manaia toward 0.3 now confesses}{bat>manaia}“My hands are wet. Are yours?”{/step}

{manaia>bat}“Soaking.”

{doc>manaia,bat}“Quiet, both of you,” said Aune. {+}“Feel with your feet.”

They felt with their feet. The hut ticked. The pen gave a shiver, and a hop; and off it went, up and down and up and down, as brisk as knitting.

{manaia>doc}“Doc,” said Manaia in a choked voice. {+}“I can *hear* it.”

So could they all. It was quite distinct. It was a soft, quick, steady slap, and it came from the other side of the wall.

{bat>doc,manaia}“I’m going out there,” said Batbayar.

{step doc>bat away 0.5 now orders}{doc>bat}“You’ll do no such thing!{/step} If that’s a vent—”

{step bat>doc away 0.4 now refuses}But he’d put his shoulder to the hatch.{/step} A blast of snow came in, and stars; and they heard his boots go round the corner, and stop. And then they heard him, over the wind, in a bellow that must have carried to the mainland.

{step bat>hideo away 0.4 now blames}{bat>hideo}“Hideo!”{/step}

The slapping ceased. On the paper, the pen lay down.

{scene: the instrument hut, 3.14 a.m. | doc, manaia, bat, hideo}
He stood on the mat between them in his big orange parka, steaming gently. He was twenty-four years old, and he was holding a skipping rope.

{step hideo>doc toward 0.4 now apologises}{hideo>doc}“I’m so sorry,” he said to Dr. Aune.{/step} {+}“Did I wake you?”

{doc>hideo}“Where were you doing it?” she asked.

{hideo>doc}“On the concrete thing. Behind the hut. It’s the only flat place that there is.”

{manaia>hideo}“On the pier?” said Manaia. {step manaia>hideo away 0.3 now blames}{+}“Hideo, that’s the *pier*.{/step} That’s what the seismometer’s sitting on. It’s bolted to it.”

{hideo>manaia}“Is it? I do weather. I thought it was a sort of patio.”

{step bat>hideo away 0.3 now blames}{bat>hideo}“Why three in the morning, though?” asked Batbayar.{/step} He sounded more hurt than angry. {+}“What’s wrong with noon?”

{step hideo>bat away 0.3 now blames}{hideo>bat}“I can’t sleep. You snore, you see.{/step} You stop at three.” He bent his head and began to wind the rope about his hand. {+}“It’s usually about nine minutes past.”

There was an awful silence. Manaia got her sleeve into her mouth, but not in time.

{manaia>bat}“Nineteen nights!” she wailed. {step manaia>bat toward 0.3 now jokes}{+}“Oh, Bat! It *was* wind!”{/step}

{doc>manaia}“What’s the time?” said Aune.

Manaia turned her wrist over. {manaia>doc}“Three sixteen. Why are you—oh, help. Geneva.”

{hideo>manaia}“What about Geneva?” asked Hideo.

No one had the heart to say. The chief of the station sat down in front of the radio. She put on the headphones, and took hold of the handset, and for a moment just held it, while her shoulders started to go up and down at about two per second.

{manaia>bat}“Is she crying?” Manaia mouthed.

{bat>manaia}“I don’t think so,” Batbayar mouthed back.

{doc>geneva}“Professor?” said Dr. Aune, and wiped her eyes. {+}“Aune, on the island. You’ll want to sit down . . . No, it came. It came to the minute. Over . . . {step doc>geneva toward 0.5 now confesses}Well, yes, sir, in a manner of speaking, we have identified the source.”{/step}
