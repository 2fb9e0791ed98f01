+++
title = "Forty-Four Carpets"
manner = "border post on a Kyrgyz pass in snow, past tense: captain, customs inspector, silent conscript, Turkish driver, Swedish cyclist, a voice on the radio; pairs talk across others, the silent one turns out to be the hinge; curly double quotes"
[[characters]]
id = "toktorov"
name = "Captain Toktorov"
aliases = ["Azamat", "Comrade Captain", "the captain"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "isakova"
name = "Isakova"
aliases = ["Gulya", "Comrade Inspector"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "bek"
name = "Bek"
aliases = ["the private", "soldier", "the conscript", "the boy", "child"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "yildiz"
name = "Yıldız"
aliases = ["the driver"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "swede"
name = "the Swede"
aliases = ["the cyclist"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "radio"
name = "the radio"
aliases = ["Nurlan"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "aizada"
name = "Aizada"
aliases = ["Big sister"]
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "shotgun"
name = "The old one"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "yildizsister"
name = "My sister"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: the border post at Kyzyl-Art | toktorov, isakova, bek, yildiz, swede}
The barrier at Kyzyl-Art is a larch pole with a bucket of stones on its short end. That night you couldn’t see it from the hut.

{toktorov>yildiz,swede}“Passports,” said Captain Toktorov.

He got one Turkish, soft with use, and one Swedish, as stiff as a biscuit. Their owners steamed by the stove.

{toktorov>yildiz}“Cargo?”

{yildiz>toktorov}“Carpets,” said Yıldız. {+}“From Osh, for Khorog. Forty-four. It’s in the paper.”

{toktorov>yildiz}“And she? Is she in the paper?”

{yildiz>toktorov}“She’s on the road, with bicycle. It’s snow. I stop.”

The Swede was glad to be asked about. {swede>toktorov}“My derailleur froze. In fact the whole rear—”

{isakova>toktorov}“Is she a carpet?” asked Isakova from the customs desk, with her eyes on her knitting. {+}“No? Then she isn’t mine.”

{toktorov>isakova}“Everything’s yours, Gulya, that’s on wheels.”

{isakova>toktorov}“Hers hasn’t any. I looked. It’s in half.”

{swede>isakova}“Yes, because the rear—”

{isakova>toktorov}“Azamat, your tea.”

{toktorov>isakova}“I’m working.”

{isakova>toktorov}“It’s boiling over on your work.”

The private by the door got up, lifted the kettle off, and sat down again. He was nineteen, and he hadn’t said a word since the lorry came in.

{radio>toktorov}“Post Four, Post Four.” It was the radio on the shelf. {+}“Sary-Tash here. Are you alive?”

The captain reached up behind him. {toktorov>radio}“Four. What is it, Nurlan?”

{radio>toktorov}“Have you got a lorry? Blue, Turkish plates?”

{toktorov>radio}“I might.”

{radio>toktorov}“There’s a family down here in two cars. They say there’s a girl in it.”

Yıldız looked at the ceiling. The cyclist looked at Yıldız.

{toktorov>radio}“What girl?”

{radio>toktorov}“Aizada something. Nineteen. She ran off from her wedding. They want her back while there’s still soup. The old one’s got a shotgun, but he’s polite.”

{toktorov>radio}“Is it a wedding or a kidnapping?”

{radio>toktorov}“How should I know? They’ve brought bread. Will you look in the lorry?”

{toktorov>radio}“I’ll look.” He hung it up, and turned round. {toktorov>yildiz}“Well? Have you a girl in your carpets?”

{yildiz>toktorov}“I’ve carpets in my carpets.”

{toktorov>yildiz}“Forty-four.”

{yildiz>toktorov}“Count.”

{toktorov>isakova}“Gulya?”

{isakova>toktorov}“It’s minus nineteen out there.”

{toktorov>isakova}“They’re your carpets.”

{isakova>toktorov,bek}“The boy can do it. He’s been to school. Bek, can you count as far as forty-four?”

The conscript stood up so fast that the stool went over. {bek>isakova}“Yes, Comrade Inspector.”

{isakova>bek}“Then take the lamp and the stick. Push it in each one, gently. If it shouts, it isn’t a carpet.”

He went, and some of the snow came in instead.

{swede>isakova}“He’s keen,” said the Swede.

{isakova>swede}“He’s never keen.” The needles had stopped. {isakova>toktorov}“Azamat, where’s he from, that boy?”

{toktorov>isakova}“Sary-Tash. Why?”

{isakova>toktorov}“Whose is he?”

{toktorov>isakova}“The army’s.”

{swede>toktorov}“May I ask what would happen to her?”

{yildiz>swede}“To who?” said Yıldız, very quickly.

{swede>yildiz,toktorov}“This girl. The hypothetical one. Captain, would you give her back, to people who had stolen her?”

{toktorov>swede}“It’s a custom. It’s also a crime. On weekdays it’s a crime.”

{swede>toktorov}“And what’s today?”

{isakova>swede}“Sunday,” said Isakova. {+}“That’s why there’s soup.”

Wind leaned on the hut. The driver had been talking for some time before they noticed; he was telling it to the stove.

{yildiz}“My sister went so. In a car. She was sixteen. My father comes home, he sits, he says, well, now she’s gone. Only that. _Now she’s gone_.”

{swede>yildiz}“And what did you do?”

{yildiz>swede}“I was ten, lady. I had a bicycle.”

Then the door banged, and there stood the private with snow to his eyebrows.

{bek>toktorov}“Forty-four, Comrade Captain.”

{toktorov>bek}“All of them carpets?”

{bek>toktorov}“All carpets, Comrade Captain.”

{toktorov>bek}“And you pushed it in every one?”

{bek>toktorov}“In every— Yes.”

{toktorov>bek}“Where is it?”

{bek>toktorov}“Where’s what, Comrade Captain?”

{toktorov>bek}“The stick, soldier. You went out of here with a stick.”

Bek looked into his hands. There was the lamp in one, and in the other there was nothing.

{isakova>bek}“And with a coat,” said Isakova, not at all unkindly.

He said nothing to that. He was in his shirt.

{radio>toktorov}“Post Four!” The radio again. {+}“They’ve driven off, Azamat, I couldn’t hold them. You’ve a quarter of an hour.”

{toktorov>radio}“The pass is shut!”

{radio>toktorov}“Tell it to the shotgun.”

It clicked.

{isakova>bek}“Come here, child. What’s she called?”

{bek>isakova}“Aizada, Comrade Inspector.”

{isakova>bek}“We had that from the shelf. What do _you_ call her?”

His chin began to go. {bek>isakova}“Big sister,” he said.

{isakova>bek}“Big by how much?”

{bek>isakova}“Eleven minutes.”

The cyclist said something short in Swedish.

{toktorov>bek}“You had my duty list,” said Toktorov. {+}“You told her the night, and the lorry.”

{bek>toktorov}“He brings us onions, Comrade Captain. I thought, he’s a good man.”

{yildiz>toktorov}“I do bring onions,” the driver agreed.

{toktorov>bek}“I ought to have you shot.”

{bek>toktorov}“Yes, Comrade Captain.”

{toktorov>bek}“Don’t say yes to me!”

{isakova>toktorov}“I don’t care for his count, Azamat. I make it forty-five.” She’d drawn the papers over, and was breathing on her stamp. {+}“One’s long, and somewhat lumpy. It goes to Khorog with the rest, duty paid.”

{toktorov>isakova}“Paid by whom?”

{swede>toktorov}“By me! Do you take dollars?”

{isakova>swede}“Eleven som, dear. Sit down.”

The stamp fell. Far below the window, two pairs of lights had come round a bend, very small and close together.

{toktorov>isakova}“And when they stand here? With the gun? What do I say?”

{swede>toktorov}“It’s quite a narrow road. Suppose there was a broken bicycle across it. Suppose there was a foreigner with it, who talked.”

They all looked at her.

{swede>toktorov}“I can do an hour on derailleurs alone,” she said.

{toktorov>swede}“I believe it.” The captain was putting on his hat. {toktorov>bek}“Soldier! Go and roll up that last one properly. And fetch your coat off her.”

{bek>toktorov}“She can keep it, Comrade Captain.”

{toktorov>bek}“It’s the army’s coat.” But he let it be. He went out with the driver to the pole, and untied the rope, and the bucket of stones did the rest; and there he stayed, with the snow filling up his hat, until the tail lamp went out of sight.

{toktorov>isakova}“Well,” he said, when he came in. {+}“Now she’s gone.”
