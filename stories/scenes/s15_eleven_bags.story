+++
title = "Eleven Bags"
manner = "crime on the Clyde coast: three thieves, a missing bag, an informer; a past scene; mostly untagged talk; curly double quotes"
[[characters]]
id = "rhona"
name = "Rhona"
aliases = ["Rho", "Mrs. Garvie"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "tosh"
name = "Tosh"
aliases = ["Anthony", "the boy"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "lennox"
name = "Lennox Baird"
aliases = ["Lennox", "Baird"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "chaudhry"
name = "Sergeant Chaudhry"
aliases = ["Chaudhry"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "malky"
name = "Malky"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[ties]]
of = "tosh"
to = "rhona"
is = "brother of her dead husband"
class = "family"
affinity = "mixed"
changes = true
says = "her husband’s wee brother"
[[ties]]
of = "malky"
to = "rhona"
is = "dead husband"
class = "family"
affinity = "positive"
changes = false
says = "her husband’s wee brother"
[[ties]]
of = "malky"
to = "tosh"
is = "brother"
class = "family"
affinity = "positive"
changes = false
says = "her husband’s wee brother"
[[ties]]
of = "lennox"
to = "tosh"
is = "like a father"
class = "family"
affinity = "mixed"
changes = false
says = "He’s been a father to that boy"
[[ties]]
of = "lennox"
to = "rhona"
is = "partner in crime"
class = "work"
affinity = "mixed"
changes = true
[[ties]]
of = "rhona"
to = "chaudhry"
is = "informer"
class = "work"
affinity = "mixed"
changes = false
[[ties]]
of = "chaudhry"
to = "lennox"
is = "police officer who hunts him"
class = "enmity"
affinity = "negative"
changes = false
says = "Give me Baird"
+++
{scene: the caravan | rhona, tosh, lennox | two in the morning}
{eyes: rhona}
Lennox Baird counted money as other men say grace, with his eyes down and his lips just moving, and when he had got to the end of it he laid both hands flat on the fold-out table and looked at them.

{lennox>tosh,rhona}“Ten,” he said.

{tosh>lennox}“There was eleven.”

{lennox>tosh}“I know there was eleven, son. I carried them out to the van. It was you that carried them in.”

It was two in the morning and the rain was walking about on the roof of the caravan. Rhona went on drying the mugs. There were three, and she had dried each of them twice. Tosh was her husband’s wee brother, twenty-two last month; {step rhona>tosh toward 0.6 recalled helps}she had brought him up from the age of fourteen, from the day that Malky went into the Inverclyde and didn’t come out of it,{/step} and she could tell with her back turned what his face was doing.

{tosh>lennox}“You’re not saying I took it. Lennox? Tell us you’re not saying that.” He’d started to laugh, and he couldn’t get it to stop. {+}“{step lennox>tosh toward 0.4 recalled helps}You taught me to drive!{/step}”

{lennox>tosh}“I taught you to shave. {step lennox>tosh toward 0.5 recalled stays}I stood next to you at the grave when there was nobody else sober enough to stand.{/step} {step lennox>tosh away 0.4 now doubts}And I’m asking you, Anthony, where it is.”{/step}

{step tosh>lennox away 0.7 denied betrays}{tosh>lennox}“I never touched it. I’d not rob you. I’d take my own hand off first.”{/step}

{lennox>tosh}“They’ll do that for you in Paisley.”

{step rhona>tosh toward 0.6 now defends}{rhona>lennox}“Leave him be,” said Rhona. {+}“He was up in the front with me the whole road. When would he have done it?”{/step}

{lennox>rhona}“I wasn’t talking to you, hen.”

{rhona>lennox}“Well, you are now.”

The old man turned and considered her, in no hurry, over the tops of his glasses. He’d a long sad face, and people in the town took him for a retired minister, and had been known to tell him things.

{lennox>rhona,tosh}“It’s not all mine,” he said. {+}“You know that. There’s two brothers in Paisley put up for the van. {step lennox>tosh away 0.6 now threatens}So it’s Saturday, noon, the end of the pier, eleven bags, and if it’s ten then it’ll not be me that comes and asks the boy. It’ll be them, and they’ll not ask.{/step}”

He buttoned his coat to the neck and went out to see to the tarpaulin.

{tosh>rhona}“It wasn’t me, Rho.” He was as white as the sink. {+}“You believe me?”

{step rhona>tosh toward 0.5 now trusts}{rhona>tosh}“I know it wasn’t,”{/step} said Rhona, and folded the dishcloth over the tap.

She knew, because it was down in the tank of the chemical toilet, in two freezer bags and a pillowcase, {step rhona>lennox away 0.7 recalled betrays}where she had put it herself at ten to one.{/step}

#

{scene: the café at Gourock | rhona, chaudhry | Three weeks before | past}
{eyes: rhona}
Three weeks before, she had sat with her back to the window of the café at Gourock, {step chaudhry>rhona toward 0.3 now gives}while a woman in a good raincoat buttered a scone on her behalf and pushed it over to her.{/step}

{chaudhry>rhona}“Eat something,” said Sergeant Chaudhry.

{rhona>chaudhry}“I’m not stopping.”

{chaudhry>rhona}“It’s Tosh in the film. From the Greenock job. He’d his hood up, bless him, and then he took it off to hold the door for a lady with a pram.” She had a soft, tired, friendly voice. {+}“It’s eight years, with the shotgun. I know that he’d no idea it was in the bag. The judge won’t.”

{rhona>chaudhry}“What is it you want?”

{chaudhry>rhona}“Give me Baird, with the money on him, {step chaudhry>rhona toward 0.5 planned helps}and I can be careless with a bit of film.”{/step}

{step rhona>lennox away 0.7 denied betrays}{rhona>chaudhry}“I’m not a grass,” said Rhona.{/step}

{chaudhry>rhona}“No.”

{rhona>chaudhry}“He’s been a father to that boy. Since before Malky. He paid for the headstone.”

{chaudhry>rhona}“I know he did. I’m counting on it. A man like that, if it was strangers and they came up short, he’d cut his losses and send somebody. But if it’s the boy he’ll come himself, and he’ll bring the rest along to show he’s fair.” She moved the jam an inch nearer. {+}“So all it needs is to come up short.”

Out on the water the Dunoon ferry was turning round, taking its time about it, the way it did.

{rhona>chaudhry}“Tosh would have to never know.”

{step chaudhry>rhona away 0.5 denied betrays}{chaudhry>rhona}“He won’t hear it from me.”{/step}

{rhona>chaudhry}“If he knew it he’d never look at me again.”

{chaudhry>rhona}“Mrs. Garvie,” said Chaudhry, {+}“in eight years he’d be thirty.”

Rhona looked down and saw that she had eaten the scone.

#

{scene: the car | rhona, tosh | Saturday}
{eyes: rhona}
On Saturday it was dry, with a hard white light off the firth. She drove. The bag was in the boot under the spare wheel, and the boy had got his feet up on the dashboard, and for six miles he talked about a dog that he’d seen.

{tosh>rhona}“I sold the bike,” he said then.

{rhona>tosh}“You what?”

{tosh>rhona}“The Yamaha. I got nineteen hundred. It’s not a bag, but it’s something, it’s like willing.” He had it in his jacket; he patted it. {+}“And I’ll tell you what I’m going to do. {step tosh>lennox toward 0.5 planned confesses}I’m going to tell him that I took it.{/step}”

The car went over a drain.

{rhona>tosh}“You never took it.”

{tosh>rhona}“I know I never. But see if I say so? He’ll be disappointed. He’ll give us a slap and he’ll square it with Paisley, he’ll say, he’s young, I’ll take it out of his share. He’d square it for me. But if it wasn’t me then it’s got to be one of the two of you.” He was looking straight in front of him at the road. {+}“And he’d not square it for you, Rho. I’ve been thinking about it since Tuesday. {step tosh>rhona toward 0.9 planned helps}So it was me, right? Whatever you needed it for. I’m not even asking.{/step}”

She ought to have stopped. There was a lay-by, there was a place with a view and a bench in it. {step rhona>tosh toward 0.6 wished confesses}She wanted so badly to tell him that she could feel it at the back of her teeth,{/step} all of it, the raincoat, the film, the lady with the pram. The lay-by went past.

{step rhona>tosh away 0.5 now lies}{rhona>tosh}“It’s in the boot,” she said. {+}“It had slid down behind the wheel. I found it this morning.”{/step}

{tosh>rhona}“Away!”

{rhona>tosh}“It was there the whole time.”

{tosh>rhona}“Oh, ya beauty,” said Tosh. {step tosh>rhona toward 0.4 now touches}He leaned right across and kissed her on the ear,{/step} and the car swerved. {+}“I knew it. I knew it wasn’t you. {step tosh>rhona toward 0.5 now praises}You’re the one person that’s never once told me a lie.{/step}”

{rhona>tosh}“When we get there you’ll stop in the car.”

{tosh>rhona}“How?”

{step rhona>tosh away 0.3 now orders}{rhona>tosh}“Because I’m telling you.”{/step}

{scene: the end of the pier | lennox, rhona, tosh, chaudhry | noon}
{eyes: rhona}
Lennox was already at the end of the pier when she came along it with the bag on her shoulder. He was sitting on a bollard, with his own holdall between his shoes, eating chips out of the paper. Apart from him there were a couple of men with rods and a woman asleep in a deckchair under a good raincoat.

{step lennox>rhona toward 0.3 now gives}{lennox>rhona}“Have a chip,” he said.{/step}

{rhona>lennox}“It’s all there. It had slid down—”

{step lennox>rhona away 0.3 now rejects}{lennox>rhona}“Don’t, hen. Not to me.”{/step} He wiped each finger. {+}“I went to empty the toilet, Wednesday. I’m the only one of us that ever empties it.”

The boards shook a little, with the swell. She found that she had set the bag down.

{rhona>lennox}“You left it where it was.”

{lennox>rhona}“I did.”

{rhona>lennox}“You could be in Spain.”

{lennox>rhona}“I could. I sat up with it all the night. I thought, she’s no use for money, that one, she turns the teabags. So it’s not money. So what’s she bought?” He nodded, without moving his head much, at the deckchair. {+}“Is he clear of it? If I get up and walk to that lady now. Tosh is out of it altogether?”

{rhona>lennox}“That’s what she said.”

{lennox>rhona}“Did you get it written?”

{rhona>lennox}“Lennox—”

{lennox>rhona}“No. Well.” {step lennox>rhona toward 0.7 now forgives}He rolled up the chip paper, small, and he put it in her hand and closed the hand round it. {+}“I’d have done the same thing, and I’d have done it sooner.”{/step}

And that was when she heard the trainers come slapping down the pier, because the boy had never in his life stopped in a car.

{tosh>lennox}“You’ve got it?” he called. He was beaming. {+}“She found it! I told you I never—”

The men had put down their rods. The raincoat was on its feet. Lennox stood up from the bollard to the whole of his height, and his face as he turned it on the boy was a face that Rhona had not seen before.

{lennox>tosh}“Who’s this?” he said, and it carried to the ticket office. {+}“{step lennox>tosh toward 0.9 now helps}What’s he doing here? I told you I’d not have that halfwit anywhere near me. I wouldn’t trust him to carry my messages.{/step}”

{tosh>lennox}“Lennox?”

{lennox>chaudhry}“I did it by myself,” said the old man, to the raincoat, holding out his wrists. {+}“Greenock and Largs the both of them. {step lennox>rhona toward 0.7 now defends}The girl drove because I put the fear of God in her.{/step} Him I hardly know.”

They were quick and quiet with him. He went by between the two of them with his coat buttoned to the neck, like someone being helped to a pulpit, {step lennox>tosh away 0.3 now ignores}and he didn’t turn his head.{/step}

{tosh>rhona}“What did he say that for? I’ve known him since I was five.” Tosh was crying, and hadn’t noticed. {+}“Rho? What did I do?”

{step rhona>tosh toward 0.4 now comforts}{rhona>tosh}“Nothing. Come on home. You did nothing, son.”{/step}

It would have been all right. She thinks so to this day. But Sergeant Chaudhry, going past with the two bags, was a kindly woman and had had no sleep, {step chaudhry>rhona toward 0.3 now comforts}and she stopped and touched her on the arm. {chaudhry>rhona}“All right, Mrs. Garvie?”{/step}

That was all. She was gone along the pier. A gull came down and walked around the place where the chips had been.

{tosh>rhona}“How does she know your name?” said Tosh.

Rhona opened her mouth. There was a thing to say, she’d had it ready for three weeks, and she looked into his face and it was not there.

He nodded, as though she had said it. He got the money for the bike out of his jacket, the whole nineteen hundred in its elastic band. {step tosh>rhona away 0.8 now rejects}{tosh>rhona}“That’ll be for my keep,” he told her.{/step} He put it down on the bollard, not in her hand, and pulled up his hood, {step tosh>rhona away 0.9 now leaves}and walked away from her towards the town,{/step} and at the turnstile he took the hood off, and stood back, and held the gate for a lady with a pram.
