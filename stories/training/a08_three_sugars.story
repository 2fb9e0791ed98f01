+++
title = "Three Sugars"
manner = "police interview, third person past: two women detectives and a woman solicitor against one man, rank and surname, a corridor talk, one side of a phone call; curly double quotes"
[[characters]]
id = "tait"
name = "Detective Sergeant Maureen Tait"
aliases = ["Tait", "Mo", "Sergeant", "the sergeant"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "qureshi"
name = "Nasreen Qureshi"
aliases = ["Qureshi", "Naz", "Constable"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "sproat"
name = "Gilbert Sproat"
aliases = ["Sproat", "Gilbert", "Mr. Sproat", "Gil"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "bankole"
name = "Ms. Bankole"
aliases = ["Bankole", "the solicitor"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "roy"
name = "Roy"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "hutch"
name = "Hutch"
aliases = []
pronouns = ""
kind = "person"
present = false
[[characters]]
id = "mum"
name = "Mum"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: interview room two | tait, qureshi, sproat, bankole}
At four minutes past nine Detective Sergeant Maureen Tait named the persons present, gave the time, and for the benefit of the tape laid on the table a photograph of a draining board.

{tait>sproat}“What am I looking at, Mr. Sproat?”

{sproat>tait}“Washing-up.”

{tait>sproat}“Take me through it.”

{sproat>tait}“One plate. One fork. Two cups.” Gilbert Sproat shrugged inside the paper suit. He was a big, soft man with bitten thumbs. {+}“You should see it when I’ve had a party.”

{qureshi>sproat}“Had you had a party?”

{step bankole>sproat toward 0.4 now defends}{bankole>qureshi}“My client has told you he was at home by himself,”{/step} said Ms. Bankole. {+}“He has told you so three times, Constable, and I’ve got a page of it.”

{qureshi>sproat}“So you were thirsty.”

{step sproat>qureshi away 0.5 now lies}{sproat>qureshi}“I had a tea, and later on I had another tea.{/step} I don’t rinse.”

{step qureshi>sproat away 0.3 now doubts}{qureshi>sproat}“You rinsed the plate.”{/step}

He looked at Nasreen Qureshi for the first time. She was the younger by twenty years, and until then she had only been writing things down.

{bankole>tait}“Is this going anywhere, Sergeant?”

{tait>bankole}“Just to the kitchen and back.” Tait squared the photograph up with the edge of the table. {tait>sproat}“How many sugars do you take, Gilbert?”

Sproat said nothing.

{step tait>sproat away 0.4 denied lies}{tait>sproat}“It’s not a trick.”{/step}

{sproat>tait}“None. I’m diabetic. You’ve had the doctor to me, you know I am.”

{tait>sproat}“In the right-hand cup there was tea, no sugar. In the left-hand cup there was about a quarter inch of syrup. Three spoons, the lab thinks. {step tait>sproat away 0.4 now doubts}Whoever had that one likes it sweet, and doesn’t stir.”{/step}

It was a warm room, and there was no reason for anyone in it to shiver.

{step sproat>tait away 0.4 now refuses}{sproat>bankole}“I want to stop,”{/step} he told the solicitor.

{step bankole>sproat toward 0.3 now defends}{bankole>tait}“You heard him.”{/step}

{tait}“Interview suspended,” said the sergeant, {+}“at nine-oh-nine.”

{scene: the corridor | tait, qureshi, bankole}
In the corridor the coffee machine was out of order, and the two of them leaned on it, one at each end.

{qureshi>tait}“He’s scared stiff.”

{tait>qureshi}“I noticed.”

{step qureshi>tait toward 0.3 now confesses}{qureshi>tait}“Was it me? I went in a bit hard about the plate.”{/step}

{step tait>qureshi toward 0.4 now comforts}{tait>qureshi}“You were fine.{/step} He isn’t scared of us, Naz. Did you see what he did when I said about the stirring? He looked at the door.”

{qureshi>tait}“So it’s someone who could come through it.”

{tait>qureshi}“Or he thinks so.” Her mobile was ringing, and she dug it out from under her cardigan and turned her shoulder. {tait>hutch}“Hutch. Tell me you’ve got a print.” She listened. Down the passage a drunk was singing to his shoes. {+}“No. No, run it again, you’ve picked up an old one. Because I was at the funeral, that’s why. Well, then run it a third time!”

She rang off. She did not put the phone away.

{qureshi>tait}“Mo? Whose funeral?”

{tait>qureshi}“What do you know about the brother?”

{qureshi>tait}“Roy? Only what’s in the file. He did the two post offices, he hurt that girl, he went off the pier in the January. Before my time. You were on it, weren’t you?”

{step tait>roy away 0.6 recalled blames}{tait>qureshi}“It was me who charged him.{/step} {step roy>tait away 0.7 recalled threatens}He leaned over the table and asked me, ever so nicely, where my dad was living now.”{/step}

{qureshi>tait}“But they got him out of the water.”

{tait>qureshi}“In the April. They got a coat out, with some of a man in it.” Tait rubbed her eyes. {+}“It was Gilbert who identified him.”

The door of interview room two opened, and shut again softly, with Bankole on the near side of it. She had taken off her glasses. In nine years of facing her across that table, neither of them had seen her look uncertain.

{step sproat>tait toward 0.5 wished confesses}{bankole>tait,qureshi}“He wants to talk to you.{/step} {step sproat>bankole away 0.3 now refuses}Against my advice.”{/step}

{tait>bankole}“Good,” said Tait.

{bankole>tait}“No tape, he says.”

{tait>bankole}“You know I can’t do that.”

{bankole>tait}“I know you can’t. I told him so. I’m only telling you what he said.” She hesitated. {+}“He wants the blind down, too. {step bankole>tait toward 0.4 now trusts}I think you should come now, Sergeant, while he’s still crying.”{/step}

{scene: interview room two, again | tait, qureshi, sproat, bankole}
The tape went on. The blind went down.

{step sproat>tait toward 0.6 now confesses}{sproat>tait}“He never stirs it,” said Sproat.{/step} His face was wet, and he let it be. {+}“He has it all in the bottom and he drinks down to it. It used to drive Mum mental.”

{tait>sproat}“Who doesn’t stir?”

{sproat>tait}“You know who. You’ve gone white.”

{step bankole>sproat toward 0.3 now defends}{bankole>sproat}“Mr. Sproat, you don’t have to—”{/step}

{sproat>bankole}“I do, though.”

{tait>sproat}“Roy’s dead, Gilbert. You stood there next to me and identified him.”

{step sproat>tait away 0.6 recalled lies}{sproat>tait}“I identified a coat.{/step} He said to. He was stood behind the mortuary bins in my anorak, and he said, {step roy>sproat away 0.4 recalled orders}‘Go in and have a cry, Gil.’{/step} So I did. I’m a good crier.”

{qureshi>sproat}“And last night he came for his tea,” said Qureshi.

{sproat>qureshi}“He come for his passport. {step roy>sproat toward 0.4 denied stays}He wasn’t stopping.{/step} He’d got the boat fixed for tonight, and just the one thing to see to on the way.” Both of the bitten thumbs had gone into his fists. {+}“He sat in my kitchen like he’d never been off, and he asked after everyone. He’s got a wonderful memory, our Roy. He’d kept all the cuttings.”

{tait>sproat}“What’s the one thing?” asked the sergeant.

{sproat>tait}“What time do you two finish?”

{tait>sproat}“Answer me, please.”

{sproat>tait}“I am doing. He wanted to know the same. He said, ‘That sergeant’s bound to keep you till midnight, Gil, she was always thorough. And she’ll have her whole team in with her.’ He was that pleased. {step roy>sproat away 0.5 recalled orders}He had me go and get arrested.”{/step}

Somewhere overhead a chair scraped. Ms. Bankole had stopped writing.

{tait>sproat}“My father died in March,” said Tait. It was quite a level voice. {+}“There’s nobody at my house. He’s wasting his time.”

{sproat>tait}“He knows that. It was in the paper.” He wasn’t looking at her any longer. {step sproat>qureshi toward 0.3 now apologises}He was looking, with a sort of apology, at the other one.{/step} {step sproat>qureshi toward 0.6 now confesses}{sproat>qureshi}“It was you he asked about, love.{/step} He’d seen your picture, with the medal. {step roy>qureshi away 0.9 recalled threatens}He wanted to know which of you had the little boy.”{/step}

There was a bang, which was the chair.

{step tait>qureshi toward 0.6 now helps}{tait>qureshi}“Naz. Ring your mother.{/step} Tell her to lock—”

But the door was already swinging, and they could hear her running, all the way down to the street.
