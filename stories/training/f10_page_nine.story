+++
title = "Page Nine"
manner = "two colleagues on a newspaper's night desk, a woman and a man; straight double quotes, third person past; long untagged runs, one side of a phone call"
[[characters]]
id = "thomasina"
name = "Thomasina"
aliases = ["Tommie"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "costas"
name = "Costas"
aliases = ["the sub-editor"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "tindall"
name = "Councillor Tindall"
aliases = ["Tindall", "Councillor"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "maddox"
name = "Maddox"
aliases = []
pronouns = ""
kind = "person"
present = false
[[characters]]
id = "sneath"
name = "Sneath"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "wife"
name = "Muriel"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: the night desk of a local newspaper | thomasina, costas}
By twenty to midnight there were only the two of them left on the third floor, and the machine that sold soup. Costas was cutting the racing to fit. Across from him Thomasina, with a pencil through her hair, was burying Councillor Tindall.

{thomasina>costas}"Is it a councillor's widow or a councillor's relict?"

{costas>thomasina}"Nobody's been a relict since the war."

{thomasina>costas}"He'd have liked relict."

{costas>thomasina}"He'd have liked two pages and a band. He's getting four hundred words, under the carpet sale."

{step thomasina>tindall away 0.3 now insults}{thomasina>costas}"What's a kind word for greedy?"{/step}

{costas>thomasina}"Convivial."

{thomasina>costas}"I've used it. I used it for his temper."

{costas>thomasina}"Then what did you put for the drinking?"

{thomasina>costas}"Clubbable."

{step costas>thomasina toward 0.4 now praises}{costas>thomasina}"You're wasted here, Tommie.{/step} You know that?"

{thomasina>costas}"I know it every night about this time."

The telephone rang. It was the black one on her side, that was kept for people who had been going through the paper with a ruler. She tucked it in under her ear and went on writing.

{thomasina>tindall}"Obituaries," she said. {+}"No, sir, I'm afraid you've just missed it. We close at midnight. What name is it?"

The pencil came to a stop.

{thomasina>tindall}"Could you spell that?"

{costas>thomasina}"Who is it?" asked Costas, without looking up.

{thomasina>tindall}"And you're calling from home. I see. Would you hold on for one moment, Councillor?" She pressed the receiver very hard against her cardigan. {thomasina>costas}"It's him."

{costas>thomasina}"Who's him?"

{thomasina>costas}"Him! Convivial!"

{costas>thomasina}"It can't be. He's dead."

{thomasina>costas}"He says he isn't."

{costas>thomasina}"He fell in the canal on Sunday. Sneath's got him. {step costas>thomasina away 0.3 now doubts}Who did you check it with?"{/step}

{thomasina>costas}"I didn't. {step thomasina>costas away 0.3 now blames}I thought you'd checked it."{/step}

{costas>thomasina}"I'm racing and crosswords. Why would I ring an undertaker?"

{thomasina>costas}"Somebody left a note on my desk. It said, Tindall dead, four hundred, page nine. {step thomasina>costas away 0.3 now blames}It was in capitals. You write in capitals."{/step}

{costas>thomasina}"Maddox writes in capitals. I write in italics."

{thomasina>costas}"Nobody writes in italics!"

A small, convivial voice could be heard from within the cardigan. She put it back to her ear as if it had been hot.

{thomasina>tindall}"I'm so sorry to keep you. No, sir. {step thomasina>tindall away 0.3 now lies}No, nobody's suggesting it.{/step} How did you come to hear of it, may I ask? From whom? Oh, dear. By the neck?"

{costas>thomasina}"By the neck what?" said Costas.

She waved at him to be quiet. {thomasina>tindall}"And where is the wreath now? I do see. Yes. {step thomasina>tindall toward 0.3 now comforts}Yes, I'd have been upset.{/step} Would you excuse me, there's somebody at the desk." Down went the receiver into the wool. {thomasina>costas}"It's a Tindall all right. It's his dog."

{costas>thomasina}"What's his dog?"

{thomasina>costas}"That fell in the canal. Tindall's dog's dead. It's his own firm, they sent round a wreath with its collar on."

{costas>thomasina}"So the note was right."

{thomasina>costas}"The note was for Pets' Corner!"

{costas>thomasina}"Pets' Corner's page eleven."

{thomasina>costas}"It was page nine till the carpet people bought the half."

On the wall the long hand jumped, as it did, two minutes at once. Costas took off his glasses. He had been thirty years a sub-editor, and he had a horror, beyond any sorrow and any sin, of white space.

{costas>thomasina}"I've got nineteen minutes and a hole. Four hundred words, three columns, with a photograph. Who else have you got?"

{thomasina>costas}"Nobody. It's been a mild week."

{costas>thomasina}"There must be somebody who's ill."

{step thomasina>costas away 0.3 now refuses}{thomasina>costas}"I can't bury people for being ill."{/step}

{costas>thomasina}"What about the dog?"

{thomasina>costas}"I never met the dog."

{costas>thomasina}"Ask him. He's there, he's got nothing else to do. What was it like? Was it clubbable?"

She gave him a look; but {step thomasina>costas toward 0.3 now agrees}she took the pencil out of her hair again, and a clean sheet, and lifted the telephone.{/step}

{thomasina>tindall}"Councillor? Thank you for waiting. {step thomasina>tindall toward 0.4 now comforts}We'd like to do something about your dog."{/step} A pause; it lengthened. {+}"That's very handsome of you. No, I haven't it in front of me. Well, I have, but it's only a draft. I really don't think that I ought."

{costas>thomasina}"Ought what?"

{step tindall>thomasina toward 0.5 now asks}{thomasina>costas}"He wants me to read it to him."{/step}

{costas>thomasina}"Read him what?"

{thomasina>costas}"His obituary. He says that no one ever gets to hear it."

{step costas>thomasina away 0.3 now orders}{costas>thomasina}"Don't you dare.{/step} He'll sue."

{thomasina>costas}"He's crying, Costas. I think it's the dog."

{step thomasina>tindall toward 0.6 now gives}And she read it to him.{/step} She read all four hundred words, the scholarship, the bypass, the row about the swans; and the sub-editor, who had never in his life heard a thing that he was cutting, sat opposite with his scissors open and did not cut.

{thomasina>tindall}"That's the end. Sir? Are you still there?" She listened. The colour came up slowly out of the cardigan. {step thomasina>tindall toward 0.4 now praises}{+}"Thank you. No, I meant it.{/step} Well, some of it. What would you have put?"

{costas>thomasina}"What does he say?"

{step tindall>thomasina toward 0.4 now praises}{thomasina>costas}"He says that convivial's generous.{/step} {step tindall>thomasina toward 0.6 now confesses}He says to put that he was a bully, but he did get the bypass."{/step}

{costas>thomasina}"It's a councillor. It must be a hoax."

{thomasina>costas}"He wants to change the ending. Have you got a pen? I'll repeat it. He is survived, comma, rather to his surprise."

{costas>thomasina}"By whom?"

{thomasina>tindall}"By whom, Councillor?" she asked the telephone. Her pencil moved, and waited, and moved on. {step tindall>wife away 0.5 recalled ignores}{thomasina>costas}"By his wife, Muriel, to whom he has not been listening."{/step}

{costas>thomasina}"Is that the lot?"

{thomasina>costas}"He says to run it."

{step costas>thomasina away 0.3 now refuses}{costas>thomasina}"Run it? He's alive!"{/step}

{thomasina>costas}"He says that's why. He'd like to see if he can do better by the next edition."

The long hand jumped. Costas looked at it, and at the hole in page nine, three columns wide and as white as a sheet. {step costas>thomasina toward 0.4 now helps}Then he reached over, drew the draft out from under her hand, and uncapped his pen.{/step}

{costas>thomasina}"It'll want a headline."

{thomasina>costas}"What did you have before?"

{costas>thomasina}"Tindall, Pillar of the Council, Dies at Seventy-One."

{thomasina>costas}"And now?"

He wrote it across the top of the sheet, and turned it round for her to read; and it was, she saw with a shock, in the most beautiful italics.

{thomasina>costas}"Tindall Thinks Again," she read aloud.

{step costas>tindall toward 0.4 now comforts}{costas>thomasina}"Ask him," said Costas, {+}"what was the name of the dog."{/step}
