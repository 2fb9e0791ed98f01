+++
title = "The Second Kevin"
manner = "school comedy: third person past, three children of ten, a teacher and a head, a guinea pig; one side of a telephone call; one break of four without a sign; straight double quotes"
[[characters]]
id = "barnabas"
name = "Barnabas"
aliases = []
pronouns = "he"
[[characters]]
id = "fatou"
name = "Fatou"
aliases = []
pronouns = "she"
[[characters]]
id = "dominika"
name = "Dominika"
aliases = []
pronouns = "she"
[[characters]]
id = "gledhill"
name = "Mr. Gledhill"
aliases = ["sir"]
pronouns = "he"
[[characters]]
id = "whybrow"
name = "Mrs. Whybrow"
aliases = ["miss", "the head"]
pronouns = "she"
[[characters]]
id = "kevin"
name = "Kevin"
aliases = []
pronouns = "he"
kind = "animal"
[[characters]]
id = "second"
name = "the second Kevin"
aliases = []
pronouns = "she"
kind = "animal"
[[characters]]
id = "callan"
name = "Callan"
aliases = []
pronouns = "he"
[[characters]]
id = "vicar"
name = "the vicar"
aliases = []
pronouns = "he"
[[ties]]
of = "vicar"
to = "barnabas"
is = "father"
class = "family"
affinity = "positive"
says = "his father was a vicar"
[[ties]]
of = "fatou"
to = "barnabas"
is = "former best friend"
class = "friendship"
affinity = "mixed"
changes = true
says = "She had been his best friend from Reception until the eleventh of February"
[[ties]]
of = "dominika"
to = "fatou"
is = "classmate, in the end a friend"
class = "friendship"
affinity = "positive"
changes = true
[[ties]]
of = "dominika"
to = "barnabas"
is = "classmate, in the end a friend"
class = "friendship"
affinity = "positive"
changes = true
[[ties]]
of = "gledhill"
to = "barnabas"
is = "teacher"
class = "work"
affinity = "positive"
[[ties]]
of = "gledhill"
to = "fatou"
is = "teacher"
class = "work"
affinity = "positive"
[[ties]]
of = "whybrow"
to = "gledhill"
is = "head of his school"
class = "work"
affinity = "mixed"
[[ties]]
of = "whybrow"
to = "barnabas"
is = "head of his school"
class = "work"
affinity = "mixed"
+++
{scene: the vicarage | barnabas, fatou | Sunday}
{eyes: barnabas}
It was twenty past four on Sunday, and the hutch was empty, and Barnabas had looked in it eleven times.

He was the first person in Year Five to have had Kevin for two weekends. There was a form. His father had signed it, and his father was a vicar. The form said that the Guardian undertook at all times to shut the bolt. Barnabas went indoors, and sat underneath the hall table, and {step barnabas>fatou toward 0.4 now seeks}did a thing that he had sworn on a Bible he would never do again, which was to telephone Fatou.{/step}

{barnabas>fatou}"It's me," he said. {+}"Don't hang up. No. No, I know you're not. {step fatou>barnabas away 0.3 recalled breaks}I know you said you never would, till one of us was dead,{/step} but somebody might be dead. It's Kevin."

{step fatou>barnabas toward 0.4 now helps}She came on her bicycle in nine minutes.{/step} She had been his best friend from Reception until the eleventh of February, when he had been picked as captain of the quiz and she had not, {step fatou>barnabas away 0.5 recalled betrays}and she had put it about that he slept with a lamp on.{/step} It was true about the lamp. She walked round the hutch in her helmet with her hands behind her back.

{step fatou>barnabas away 0.4 now mocks}{fatou>barnabas}"You left the bolt off," said Fatou. {+}"You. Captain Bolt."{/step}

{barnabas>fatou}"I went in for a carrot!"

{fatou>barnabas}"Have you looked under things?"

{barnabas>fatou}"I've looked under everything. I've looked in the organ. {step barnabas>fatou toward 0.5 now asks}Please, Fatou. You're the only person I know who's good at being bad.{/step} I don't mean bad. You know what I mean."

{step fatou>barnabas away 0.4 wished leaves}She would have liked to get back on the bicycle, you could see, and go slowly down the drive so that he could watch.{/step} It must have been a struggle. But she had not been asked to do anything really wicked in six weeks, and she took off the helmet.

{step fatou>barnabas toward 0.5 now helps}{fatou>barnabas}"Right," she said. {+}"He's white with one brown ear. How many guinea pigs do you think there are, in this town, that are white?"{/step}

{scene: the allotments | barnabas, fatou, dominika, second}
There were thirty-eight, as it turned out, and they were all on the allotments, in a shed as long as a bus. It said KOWAL & SON, EGGS on the door. Nobody had told them who Kowal might be. The light went on, and behind a wheelbarrow there was a girl from their own class in enormous boots.

{fatou}"Oh, no," said Fatou under her breath.

It was the new one. She had been the new one since September. She sat by the radiator, and nobody knew if she could talk; they had had a discussion about it.

{barnabas>dominika}"Hello, Dominika," said Barnabas, very loudly. {+}"We. Want. To buy. A pig."

{step dominika>barnabas away 0.2 now mocks}{dominika>barnabas}"I'm from Rotherham," Dominika said.{/step}

There was a silence, with a lot of small feet in it.

{fatou>dominika}"You never said anything. All year!"

{step fatou>dominika away 0.4 recalled ignores}{dominika>fatou}"You never asked me owt,"{/step} said Dominika. She had put down her bucket. She looked at the vicar's son, who had been crying, and at the other one, who had a cycle clip in her teeth, and she worked it out from beginning to end; you do get time to notice people, by a radiator. {+}"Tha's lost Kevin."

{step barnabas>dominika toward 0.4 now trusts}{barnabas>dominika}"By accident,"{/step} said Barnabas.

{step dominika>barnabas toward 0.5 now helps}She went along the boxes with her finger, and stopped, and lifted one out by its middle. It was white. It was rather stout.{/step}

{dominika>barnabas}"It's got no brown ear. You can have it for four pound."

{barnabas>dominika}"We've only got three pounds sixty. And a token for books."

{dominika>barnabas}"I don't want your token." She did not hand it over, though. She was holding it up against her neck, and it had begun to eat her hair. {step dominika>fatou toward 0.5 now asks}{dominika>fatou}"I'd like to do the ear," said Dominika. {+}"If you're doing an ear. I'd like to be in on it."{/step}

Fatou looked at Barnabas, and Barnabas looked at Fatou, and for the length of a breath it was the tenth of February.

{step fatou>dominika toward 0.5 now invites}{fatou>dominika}"Have you got any gravy browning?" Fatou said.{/step}

MONDAY

{scene: the classroom | barnabas, fatou, dominika, gledhill, whybrow, second, callan | Monday}
By ten past nine on Monday the second Kevin had been admired by twenty-six people. He was on his table underneath the map of the rivers, with his ear drying. It was a good ear. It smelled very slightly of Sunday.

{gledhill>barnabas}"He's looking well, Barnabas," said Mr. Gledhill. He had his mug in his hand, and bent to look closer, and for some reason he went on looking. {step gledhill>barnabas toward 0.3 now praises}{+}"Remarkably well. You've been feeding him up."{/step}

{step barnabas>gledhill away 0.5 now lies}{barnabas>gledhill}"He had a lot of carrot, sir," said Barnabas.{/step}

Then Mrs. Whybrow, the head, came in with a governor, to show him some fractions, and everybody had to stand. It was she who said what a charming creature, and did he bite? It was she who put a finger through the bars. She had it against her nose, with a puzzled air, when Callan, who sat nearest, gave a yell that they heard in the kitchens.

{callan>gledhill}"Sir! Sir, Kevin's being sick! No, he's not. Sir, it's got legs! Sir, there's another one!"

Nobody who was there will ever forget it. There were four. They came out with their eyes open and all their fur on, looking like people who have got off at the right stop; and the third had one brown ear.

{whybrow>gledhill}"I understood that it was a male," said Mrs. Whybrow.

{step gledhill>whybrow away 0.4 now lies}{gledhill>whybrow}"So had we all," said Mr. Gledhill.{/step}

{whybrow>_group}"And can somebody tell me why this animal tastes of Bisto?"

Not a chair creaked. Barnabas felt his own legs begin to straighten under him, as they did in church. {step barnabas>whybrow toward 0.6 planned confesses}He was going to say it.{/step} He had his mouth open, and the first word in it, when from the other side of the room somebody got there before him.

{step fatou>barnabas toward 0.7 now defends}{fatou>whybrow}"It was me, miss," said Fatou. {+}"I did it all. Barnabas doesn't know anything about it. He never does."{/step}

{step dominika>fatou toward 0.7 now defends}{dominika>whybrow}"It weren't her, it were me," said a voice by the radiator,{/step} and twenty-six heads went round as if the radiator had spoken. {+}"It's my ear."

* * *

{scene: the corridor outside the head's office | barnabas, fatou, dominika, gledhill}
{eyes: barnabas}
There are three chairs in the corridor outside the head's office. They have been put opposite a photograph of the whole school, so that you can look at yourself when you were good.

{barnabas>fatou}"You didn't have to say that," Barnabas said to the photograph.

{fatou>barnabas}"I know I didn't."

{barnabas>fatou}"I was just about to tell them. I'd have told them if you'd waited."

{fatou>barnabas}"You'd have told them about the bolt, and the carrot, and then you'd have told them about the time with the hymn books. You'd have been in there till Easter." She was picking the rubber off her shoe. {step fatou>barnabas toward 0.6 now apologises}{+}"I'm sorry that I told about the lamp."{/step}

{barnabas>fatou}"It's all right. It's only a small lamp."

{fatou>barnabas}"I've got one," said Fatou. {step fatou>barnabas toward 0.6 now confesses}{+}"It's a toadstool."{/step} She did not look round, but she had gone a dark, hot red right down into her collar. Barnabas thought about it. He thought how she must have lain there every night since February in the light of a toadstool.

{step barnabas>fatou toward 0.4 planned gives}{barnabas>fatou}"You can be captain for the Wakefield one,"{/step} he said. {+}"I don't know any rivers."

{dominika>fatou,barnabas}"I know rivers," said Dominika. {+}"I've been sat under them since September."

The door opened, and it was Mr. Gledhill who came out of it, and pulled it shut behind him as one does on a sleeping baby. He squatted down on his heels in front of the middle chair. He had been in there for quite a long time, and his tie was round the side.

{gledhill>barnabas,fatou,dominika}"I want to know one thing," said Mr. Gledhill quietly. {+}"Who did the ear?"

{dominika>gledhill}"Me, sir."

{gledhill>dominika}"What in?"

{dominika>gledhill}"Gravy browning. And a bit of polish, sir, to fix it."

{step gledhill>dominika toward 0.4 now praises}{gledhill>dominika}"That's good," he said, {+}"that's extremely good. I only ever used tea."{/step}

It took a moment to go in, and it went in at Fatou first. Her eyes became perfectly round.

{fatou>gledhill}"Sir? How many Kevins have there been?"

Mr. Gledhill glanced at the door. Then he looked up the corridor, and down the corridor, and he held out a hand with all of the fingers spread; and, after a struggle with himself, one thumb.

{gledhill>fatou}"The first was before you were born," he said. {+}"They're not robust. {step gledhill>whybrow toward 0.5 denied confesses}I have never told Mrs. Whybrow, and I'm not telling her now.{/step} {step gledhill>barnabas toward 0.6 recalled defends}I've said that the browning was mine.{/step} Which it was, taking one year with another." He got up, and his knees went off. {step gledhill>barnabas away 0.3 now orders}{+}"You'll do me a page each on the care of the young. And, Barnabas. Shut the bolt."{/step}

* * *

{scene: the church | barnabas, fatou, dominika, kevin, vicar | the Sunday after}
On the Sunday after that there was a squeak in the church. It came in the second verse, on a low F, and the vicar looked up from his book as if one of the saints had spoken.

When everybody was outside shaking hands the three of them went up behind the organ with a bicycle lamp. There were some pipes there that did not go to anything. On the floor of the largest was a nest, made of eleven pages of {other}"Now Thank We All Our God"; and in the nest, a good deal fatter, with wax on his chin, was Kevin.

{barnabas>fatou,dominika}"I looked in here," said Barnabas. {+}"I looked in here three times!"

{fatou>barnabas}"You looked in the part that plays."

{step barnabas>kevin toward 0.4 now touches}He had got him up inside his surplice.{/step} He could feel the heart, going like a little typewriter.

{barnabas>fatou,dominika}"We've got to take him back," he said. {+}"Tomorrow. We've got to own up."

{dominika>barnabas}"There's five in there already," said Dominika. {+}"Sir's built them an upstairs."

{fatou>barnabas}"And he's told a lie for you. You can't go making a liar of him," said Fatou, who had a grip of theology when she wanted it. {+}"Anyway, think. He's the sixth one. They're not robust. There's going to come a day, it might be years off, and sir'll open that hutch, and there he'll be, sir I mean, with his tea. And what'll he need?"

They all looked at Kevin. He was white, with one brown ear, and it was perfectly genuine.

{barnabas>fatou}"He'd need a spare," said Barnabas slowly.

{step barnabas>gledhill away 0.4 denied lies}{fatou>barnabas}"Nobody's asking you to tell a lie.{/step} You just don't say a thing unless you're asked."

He gave it thought. He was the vicar's son, and there was a form. But it was cold behind the organ, and there was somebody's shoulder against him on the one side and somebody's on the other, and the form, so far as he could remember, only said about the bolt.

{barnabas>fatou,dominika}"He'd have to live in our shed, then," he said. {step barnabas>fatou toward 0.5 now invites}{+}"You'd have to come and do him. I can't, on Thursdays. You'd have to come round every day, practically."{/step}

{fatou>barnabas}"I suppose we might," said Fatou. {step fatou>barnabas toward 0.3 now jokes}{+}"If somebody left a lamp on."{/step}
