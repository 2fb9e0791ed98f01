+++
title = "The Badger"
manner = "workplace comedy, a crisis meeting of six at an amusement park, third person present: a latecomer, one side of a phone call, a nameless intern; straight double quotes"
[[characters]]
id = "dagny"
name = "Dagny"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "quentin"
name = "Quentin"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "olumide"
name = "Olumide"
aliases = ["Olu"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "shlomo"
name = "Shlomo"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "vivienne"
name = "Vivienne Hardcastle"
aliases = ["Vivienne", "Ms. Hardcastle", "Viv"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "intern"
name = "the intern"
aliases = ["the badger"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "mayor"
name = "the mayor"
aliases = ["Mayor"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: the site office | dagny, quentin, olumide, shlomo, intern, vivienne}
The mayor has been down for an hour, and they've given him a blanket, a voucher, and a plush otter.

{dagny>quentin,olumide,shlomo,intern}"Let's do this fast," says Dagny. {+}"Vivienne's on her way, and when she walks in I want a story with a beginning and an end. Olu, what happened to my roller coaster?"

{olumide>dagny}"It stopped."

{dagny>olumide}"I know that it stopped. I watched it stop. There's a drone shot."

{quentin>dagny}"There are four drone shots," Quentin says without raising his eyes from his phone. {+}"One's been set to an opera."

{dagny>olumide}"Why did it stop?"

Olumide shrugs. He's the ride engineer; he has oil up to the elbows, and the deep calm of someone who's been told all day that it's his fault by people who can't work a stapler. {olumide>dagny}"Somebody hit the button. The red one. Train's on the lift hill, button goes in, chain stops, brakes come on. It did what it's built to. I'm proud of her."

{shlomo>olumide}"Please don't say proud," says Shlomo, writing.

{olumide>shlomo}"Why not?"

{shlomo>olumide}"Because I'm the one who'll be asked what you meant by it. Forty minutes, at sixty metres, with a man who has vertigo. Who hit it?"

{olumide>shlomo}"I wasn't on the platform."

{shlomo>dagny}"Who was?"

{dagny>shlomo}"Kids," says Dagny. {+}"Seasonals. I've got two of them in the first aid room, crying, and they both say it was the badger."

Nobody laughs. One by one they turn to the end of the table, where there's a folding chair, and on the folding chair a very large badger in a waistcoat. Its head is on its knees. The intern looks out over the top of that, with her hair stuck to her forehead.

{dagny>intern}"Oh, God," says Dagny. {+}"How long have you been there?"

{intern>dagny}"You told me to come. You said everyone."

{step dagny>intern away 0.5 now rejects}{dagny>intern}"I meant everyone with a desk."{/step}

{quentin>intern}"Was it you?" asks Quentin, and for once he has put down the phone. {step quentin>intern away 0.4 now blames}{+}"It was you. You hit it? In the suit?"{/step}

{intern>quentin}"It's quite a big button."

{quentin>dagny}"Well, that's perfect. That's it, that's the whole statement. {step quentin>intern away 0.6 planned betrays}Inexperienced staff member, heat, costume, limited vision. We wish her all the best."{/step}

{step olumide>intern toward 0.5 now defends}{olumide>quentin}"You're firing her by press release?"{/step}

{quentin>olumide}"I'm being kind! {step quentin>olumide away 0.3 now threatens}Would you rather it was you?"{/step}

{shlomo>quentin}"She isn't staff," says Shlomo. {+}"We don't pay her."

{quentin>shlomo}"Even better."

{shlomo>quentin}"No, Quentin. It's a great deal worse."

Outside there's a slam, and heels on the metal steps, and they all of them sit up. But it's only a phone that arrives first, with an arm behind it, and then the rest of Vivienne Hardcastle, who owns the park and the car park and is in the middle of a sentence.

{vivienne>mayor}"--and {step vivienne>mayor toward 0.3 now comforts}nobody's more upset than I am, Mayor.{/step} No. No, I've never seen that opera. Well, of course you waved, anybody would have waved." She points to a chair, and Quentin gets out of it. {step vivienne>mayor toward 0.4 planned helps}{+}"You'll have the name by six. You have my word.{/step} And do keep the otter."

She hangs up. She has a way of putting a phone on a table that makes it a gavel.

{vivienne>dagny}"Who?"

{dagny>vivienne}"We're just establishing the--"

{step vivienne>dagny away 0.4 now orders}{vivienne>dagny}"I asked who, Dagny."{/step}

{step quentin>intern away 0.6 now betrays}{quentin>vivienne}"The badger," says Quentin.{/step}

{step olumide>intern toward 0.5 now defends}{olumide>vivienne}"Before you do anything, Viv," says Olumide{/step}, {+}"there's a thing that nobody has asked."

{vivienne>olumide}"And what's that?"

{olumide>intern}"Why'd you do it?" He has swung round on his chair, so that he's talking straight down the table, and his voice is a good deal softer than it was. {step olumide>intern toward 0.5 now trusts}{+}"Go on. You didn't fall on it.{/step} Those buttons have a cover, you have to lift the cover. With paws."

The intern's mouth opens. She looks from the one to the other, and it's clear to everybody there that {step intern>vivienne toward 0.4 planned apologises}she's about to apologise.{/step}

{step shlomo>intern toward 0.5 now helps}{shlomo>intern}"Don't say sorry," Shlomo murmurs.{/step} {+}"As a lawyer. Just say what you saw."

{step intern>olumide toward 0.4 now trusts}{intern>olumide}"I saw this."{/step} It takes her a moment to get down into the waistcoat. What she puts on the table is about as long as a thumb, and it rolls in a curve, and comes to rest against the gavel. {+}"It fell on me. It went through the ear."

Olumide doesn't touch it at first. Then he does, with two fingers, and holds it up to the strip light, and there's no calm about him at all.

{vivienne>olumide}"What is it?" says Vivienne.

{olumide>vivienne}"It's a bolt."

{vivienne>olumide}"I can see it's a bolt, Olu. Off what?"

{olumide>vivienne}"Off the first drop. It's a fishplate bolt. They go in in fours." He wets his lips. {olumide>intern}"Was there only the one?"

{intern>olumide}"I've got three. The other two are in the head."

The fan on the filing cabinet looks left, looks right. Somebody's pen starts clicking and is made to stop.

{shlomo>olumide}"Spell it out for me," says Shlomo. {step intern>mayor toward 1.0 recalled helps}{+}"If she hadn't pressed it?"{/step}

{olumide>shlomo}"Then he wouldn't have been up there for forty minutes."

{shlomo>olumide}"How long would he have been up there?"

{olumide>shlomo}"About four more seconds."

Dagny has her hand over her eyes. {step dagny>intern away 0.4 now blames}{dagny>intern}"Why on earth didn't you tell somebody?"{/step}

{step intern>dagny toward 0.4 recalled seeks}{intern>dagny}"I did. I told you.{/step} {step dagny>intern away 0.5 recalled rejects}You said the badger doesn't talk."{/step}

{step dagny>intern toward 0.5 now confesses}{dagny>intern}"I did say that," says Dagny, behind the hand.{/step} {+}"Oh, I did. I said stay in character."

{vivienne>quentin}"Quentin," says Vivienne.

{quentin>vivienne}"Already deleting it."

{vivienne>quentin}"You'll write another. {step vivienne>intern toward 0.7 planned praises}You'll write that there's a safety officer at this park who stopped a train with her bare hands."{/step}

{intern>vivienne}"They were paws, Ms. Hardcastle."

{vivienne>intern}"And you," says Vivienne, {+}"what do they pay you?"

{intern>vivienne}"I get lunch."

{step vivienne>intern toward 0.6 now gives}{vivienne>shlomo}"Shlomo, how much does a safety officer get?"{/step}

{step shlomo>intern toward 0.4 now helps}{shlomo>vivienne}"I'd start at forty-two."{/step}

{olumide>vivienne}"Four bolts to a plate," says Olumide, who's still got it up against the light. {+}"I'd start at the fourth one. I'd like very much to know what's holding up the sign."

They look through the window, all six. Over the gate, on two chains, in the evening sun, MERRIVALE gives a little creak.

{_group}"Out," say four people at once.
