+++
title = "Relieved of Duty"
manner = "military SF, third person past: a squad on a minefield whose mine talks; sergeant, lieutenant, medic called Doc, two privates, orders and answers, interruptions, a shout in unison; curly double quotes"
[[characters]]
id = "sarge"
name = "Sergeant Thibodeaux"
aliases = ["Thibodeaux", "Sergeant", "the sergeant"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "lt"
name = "Lieutenant Ferriby"
aliases = ["Ferriby", "Lieutenant", "sir"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ankrah"
name = "Private Ankrah"
aliases = ["Ankrah", "Yaw"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "liang"
name = "Liang"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "doc"
name = "Doc"
aliases = ["the medic"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "mine"
name = "the mine"
aliases = ["Sentry Four"]
pronouns = "it"
kind = "thing"
present = true
[[characters]]
id = "general"
name = "General Oduber"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: the river road | sarge, ankrah, liang, doc, lt, mine}
{sarge>ankrah,liang,doc,lt}“Nobody move,” said the sergeant. {step sarge>ankrah away 0.3 now orders}{sarge>ankrah}“Ankrah, that goes double for you.”{/step}

{ankrah>sarge}“I’m not moving, Sergeant.”

{sarge>ankrah}“What did you feel?”

{ankrah>sarge}“It went click.”

{sarge>ankrah}“A click or a clunk?”

{ankrah>sarge}“I don’t know! Whichever one’s better!”

The reeds hissed. They had been walking in file along what the map called a road, and now they stood in file along it, five of them, each with a foot in somebody else’s footprint. Ankrah’s left boot had gone a hand’s breadth deeper than the rest.

{step doc>ankrah toward 0.4 now comforts}{doc>ankrah}“Breathe out, Yaw.”{/step} {step doc>ankrah toward 0.7 now helps}The medic had got down on his stomach already and was wriggling forward past Liang’s ankles.{/step} {+}“It’s in that does the damage. Everybody remembers in.”

{ankrah>doc}“Is it bad, Doc?”

{doc>ankrah}“I’m not there yet. You have a lace undone, I can tell you that much.”

{lt>sarge}“Sergeant Thibodeaux!” The lieutenant, right at the back, was craning to see. He’d been a lieutenant for eleven days. {+}“What’s the hold-up?”

{sarge>lt}“Private Ankrah’s found something, sir.”

{lt>sarge}“Well, can’t he—”

{mine>ankrah}“Good afternoon,” said the ground.

Nobody answered it. Ankrah had shut his eyes.

{mine>ankrah}“You are standing on Sentry Four,” it went on. It had a mild, rather scratchy voice, like an old recording of somebody’s uncle. {+}“This road is closed by order of General Oduber. Please state your name, your rank, and the word of the day.”

{liang>sarge}“Who’s General Oduber?” whispered Liang.

{sarge>liang}“He’s a street,” Thibodeaux whispered back. {+}“He’s the long one by the spaceport. He’s been dead for sixty years.”

{liang>sarge}“Does it know that?”

{sarge>liang}“Would you like to be the one who tells it?”

{mine>ankrah}“I have to hurry you,” said the mine.

{ankrah>mine}“Yaw Ankrah. Private.” His voice had gone up like a choirboy’s. {+}“I don’t know any word. Is it please?”

{step mine>ankrah away 0.4 now refuses}{mine>ankrah}“It is not please. A private may not open this road.{/step} Is there anyone with you of a higher rank?”

The sergeant put two fingers to her lips, and stepped out of the file, and {step sarge>ankrah toward 0.7 now seeks}laid her feet down one after the other in Doc’s long smear until she stood at Ankrah’s elbow.{/step} She bent over.

{sarge>mine}“Sentry Four, this is Sergeant Thibodeaux. I’ve come to have a look at your post. What’s your state?”

{mine>sarge}“Sergeant.” There was a whirr. It might have been coming to attention. {+}“One charge, good. One spring, fair. Casing, poor. Twenty-two thousand and nine nights on watch. Nothing to report, except for a duck.”

{step sarge>mine toward 0.4 now praises}{sarge>mine}“That’s a fine record.{/step} {step sarge>mine away 0.4 now orders}I’m ordering you to stand down.”{/step}

{mine>sarge}“I’m sorry, Sergeant. You’ll understand. {step mine>sarge away 0.4 now refuses}I can only be relieved by a commissioned officer.”{/step}

She straightened up. One after another they all turned their heads and looked down the file to the end of it.

{lt>sarge}“What?” asked Ferriby. {+}“What did it say?”

{liang>lt}“It wants you, sir.”

{lt>liang}“It wants me?”

{liang>lt}“It wants an officer.”

He opened his mouth and closed it. He was twenty-three. There was a manual for this, and you could see him remember that it was in his other trousers.

{lt>sarge}“Sergeant, a word?”

{sarge>lt}“I’d come to you, sir, but I’m a bit placed.”

{lt>sarge}“No. Right. I’ll come to you.” {step lt>sarge toward 0.5 now seeks}And he came. It took him a full two minutes, for forty steps.{/step} When he’d got to where she was he put his mouth to her ear. {step lt>sarge toward 0.5 now confesses}{+}“I don’t know how you relieve a mine.”{/step}

{sarge>lt}“Nor does anyone. What do you say to a man on guard?”

{lt>sarge}“I suppose you thank him.”

{step sarge>lt toward 0.4 now helps}{sarge>lt}“Then I should begin with that.”{/step}

{doc>sarge,lt}“Any time you like,” called Doc from the mud. He had the plate uncovered as far as the rim, and {step doc>ankrah toward 0.9 now helps}both his palms pressed flat on it beside the boot.{/step} {+}“I can hold this spring or I can scratch, and I’d love to scratch.”

Ferriby took off his helmet. Nobody ever found out why. He squatted in front of Ankrah’s knees, as you would to a child or a dog.

{lt>mine}“Sentry Four?”

{mine>lt}“Who’s there?”

{lt>mine}“Lieutenant Ferriby. Third Survey.”

{mine>lt}“Third Survey,” it repeated. {+}“I don’t have a Third Survey. How is it going, sir? They don’t tell us, out here.”

He looked up at the sergeant. She shook her head, a very little; {step sarge>lt toward 0.4 denied helps}she meant that she couldn’t help him.{/step}

{step lt>mine toward 0.4 now confesses}{lt>mine}“It’s over,” he said.{/step} {+}“It’s been over for a good while. They planted wheat here, and then there was a flood, and it went back to reeds. There’s a bridge now. My grandmother was born on the one side and my grandfather on the other.”

Nothing whirred for so long that Liang began to pray.

{mine>lt}“And the road?”

{step lt>mine toward 0.5 now praises}{lt>mine}“Nobody got past you.{/step} I’d like to use it, if I may. And you’re relieved, Sentry Four. {step lt>mine toward 0.6 now thanks}Thank you. You stood it very well.”{/step}

{mine>lt}“I’d want that with the whole guard present, sir. It’s usual.”

{lt>sarge}“Sergeant?” said Ferriby, and his voice cracked. {+}“Turn out the guard.”

{sarge>ankrah,liang,doc}“Squad!” She didn’t raise it; she didn’t have to. {+}“Where you stand. What do we say to Sentry Four?”

They had never rehearsed it, and one of them was lying on his face. It came out as a single bark, all the same, and put up every duck on the river.

{_group>mine}“Sentry relieved!”

{step mine>lt toward 0.5 now thanks}{mine>lt}“Thank you,” said the mine.{/step} {+}“I have the time as sixteen-oh-two.” {step mine>ankrah toward 0.9 now helps}There was a clunk, much deeper than the click had been, and then it was only the ground.{/step}

{doc>ankrah}“Lift,” said Doc.

{ankrah>doc}“Are you certain?”

{step doc>ankrah toward 0.4 now helps}{doc>ankrah}“Lift your foot, Yaw, before I sneeze.”{/step}

{step ankrah>doc toward 0.5 now trusts}He lifted it.{/step} He put it down again a yard to the left, and sat on the road, and started to do up his lace.

{step sarge>lt toward 0.4 now praises}{sarge>lt}“Nicely done, sir,” Thibodeaux remarked.{/step} {+}“Which grandmother was that?”

{step lt>mine away 0.3 recalled lies}{lt>sarge}“I made her up.”{/step} Ferriby was still holding his helmet against his chest. {step lt>mine toward 0.3 wished confesses}{+}“Do you think I ought to have told it so?”{/step}
