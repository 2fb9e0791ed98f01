+++
title = "Bed Nine Has Signed"
manner = "hospital in Kerala, third person past: the elder son, his sister, her husband, the patient’s wife, the patient and a nurse who stays unnamed throughout; kin words and household names in different mouths, a patient talked across who answers at last; curly double quotes"
[[characters]]
id = "george"
name = "George Kuriakose"
aliases = ["the elder son", "Georgekutty", "her son"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "annie"
name = "Annie"
aliases = ["his sister", "Mol"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "biju"
name = "Biju"
aliases = ["her husband", "the son-in-law", "the man with the flask"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ammachi"
name = "Ammachi"
aliases = ["the patient’s wife", "their mother", "his wife", "his mother", "the old woman"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "patient"
name = "Mathai"
aliases = ["the patient", "Appachan", "Bed Nine"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "nurse"
name = "the nurse"
aliases = ["Sister"]
pronouns = "she"
kind = "person"
present = true
+++
{scene: the ward in Thrissur | george, annie, biju, ammachi, patient, nurse}
{nurse}“Two visitors to a bed,” said the nurse. She looked round the curtain, and counted. {+}“Two.”

{george>nurse}“I’ve come from Dubai.” The elder son still had the airline’s tag on his bag.

{nurse>george}“And he came from Bed Eight. It’s still two.”

{annie>nurse}“My mother doesn’t count,” said his sister, {+}“she’s been here since Tuesday. And this one is only carrying the flask.”

{biju>nurse}“I’m only carrying the flask, Sister,” said her husband.

{nurse>biju}“Then carry it quietly.” She did something to the drip, wrote down what she had done, and stayed. {+}“The surgeon wants the paper by six. There’s a pen on a string.”

The patient lay with his eyes closed and his big hands outside of the sheet. He’d been a bus driver for thirty-four years. The elder son picked up the paper from the foot of the bed and read it standing, rapidly, as he read everything.

{george>annie}“Who let it get to this? This is a valve. This should have been done in May.”

{annie>george}“In May you said that it was acidity.”

{george>annie}“On the telephone! I said that it _might_ be acidity. You told me that he was burping.”

{annie>george}“He was burping.”

{biju>annie}“He was, Annie’s right, it was a sort of a—”

{annie>biju}“Hold the flask,” said his sister.

{ammachi>george}“Have you eaten?” asked the patient’s wife. She had not got up from her stool. She had her beads in one hand, and with the other she had hold of her son by the sleeve.

{george>ammachi}“Not now. Who’s the surgeon, do you know? Is it Pillai?”

{ammachi>george}“A thin boy. You should eat. You’re thin as well.”

{nurse>george}“It’s Dr. Pillai’s registrar.”

{george>nurse}“No. No, I’m sorry, I won’t have a registrar. I’m a cardiologist myself. I’ll ring Pillai at home.”

{nurse>george}“He’s in Munich. There’s the notice.”

His sister laughed. {annie>george}“You can’t just walk in and ring people. It’s we who’ve been here. It’s I who slept on that floor, with the mosquitoes, and I who told them his tablets. You couldn’t tell me what colour they are.”

{george>annie}“White.”

{annie>george}“They’re pink!”

{biju>george}“There _is_ a white one,” her husband offered. {+}“He has it at night.”

{annie>biju}“Whose side are you on?”

{biju>annie}“His,” said the son-in-law, and nodded at the pillow.

The beads went on a little way and stopped. It seemed for a moment that something on the bed had moved, but it was the fan that turned the corner of the sheet.

{george>annie}“Let’s be sensible. Someone’s got to sign. I’ll sign, as the eldest.”

{annie>george}“You’re not next of kin. I’m down as that.”

{george>annie}“Since when?”

{annie>george}“Since they asked who lives in Thrissur!”

{nurse>george,annie}“Not so loud, please. Bed Ten’s had his eyes done.”

{ammachi>annie}“Mol,” said their mother, {+}“don’t quarrel with him. He’s come such a long way.”

{annie>ammachi}“I came a long way too, Ammachi. I came every day on two buses.”

{ammachi>annie}“I know it.”

{annie>ammachi}“You never ask me if I’ve eaten.”

{ammachi>annie}“You I can see,” said the old woman.

That stopped her. She turned her back on them all and looked hard at a diagram of the human heart, with the parts in Malayalam.

{biju>george}“It’s a forty per cent risk, he told us,” said her husband, lower. {+}“The thin one. Is that a lot?”

{george>biju}“At his age, it’s what one would expect.”

{biju>george}“And without?”

{george>biju}“Without? A month. It may be two.”

{annie>george}“He didn’t say that to us. He said ‘some time’.”

{george>annie}“It’s what we say.”

{annie>george}“You say that? You personally? To people’s daughters?”

{george>annie}“Annie, what do you want me to tell them?” He had let the paper fall on the sheet. Without it he looked like somebody who’d slept in an airport. {+}“I don’t know what I want for him. All right? If he was anyone else’s father I’d know in a minute. I’ve been holding this for ten, and I can’t read what it says.”

{annie>george}“It says sign here.”

{george>annie}“Then you do it.”

{annie>george}“I can’t. I’ve been trying to since yesterday.”

{biju>nurse}“Sister,” said the man with the flask, {+}“what happens to him, if nobody signs it by six?”

The nurse looked at the watch that was pinned on her. She looked down at the pillow; and, since she was the only one on that side of the bed, nobody else saw what she got in return for it.

{nurse>biju}“He’ll go to theatre at seven,” she said. {+}“He’s first on the list.”

{george>nurse}“What? He can’t, without consent. Who’s consented?”

{nurse>george}“Bed Nine.” Out of her pocket, with a thermometer and half a biscuit, came a sheet folded in four. {+}“Tuesday night, ten past eleven. I witnessed it myself. There’s nothing wrong with his hands.”

His sister had it from her before he could. {annie>nurse}“This is his writing. But then what’s that one?”

{nurse>annie}“That one’s a spare.”

{annie>nurse}“You let us stand here? For two _days_?”

{nurse>annie}“I was asked to. I don’t do it for everyone.”

{george>nurse}“Asked by whom?” said the elder son.

{patient>george}“By me,” said the patient.

He hadn’t opened his eyes. It was a voice for calling stops with, and it had come up from a long way down.

{annie>patient}“Appachan! How long have you been awake?”

{patient>annie}“Since the acidity.”

{george>patient}“You mustn’t talk. Nurse, his pressure—”

{patient>george}“Thirty-four years,” said the patient, {+}“I listened to people quarrel behind me on the Guruvayur road. I never turned round once. You learn a lot.” One eye came open and travelled about until it had found the stool. {patient>ammachi}“Is that both of them?”

{ammachi>patient}“Both,” said his wife.

{patient>ammachi}“In the same room?”

{ammachi>patient}“For half an hour already. And they haven’t killed each other.”

{patient>ammachi}“What did I tell you? I said that if I sign, he’ll send a money order. If I don’t sign, he’ll send himself.”

{george>ammachi}“You _knew_?” The elder son turned to his mother. {+}“You sat here with your beads, and you knew about it?”

{ammachi>george}“He’s my husband,” said the old woman placidly. {+}“I’m his next of kin. Nobody asked me, either.”

{biju>annie}“I did think that it was funny about the pen,” said the son-in-law.

{annie>biju}“Biju. Give me that flask, and go and sit down somewhere.”

{patient>annie}“Leave him be. He’s the one that has shaved me.” The eye moved on. {patient>george}“You’ve got thin, Georgekutty.”

{george>patient}“So I’ve been told.”

{patient>george}“Is he any good, that boy of Pillai’s?”

It was what he’d been asked by patients’ sons on two continents, and he had an answer to it, with figures. George Kuriakose sat down on the edge of the bed, which isn’t allowed.

{george>patient}“I’ve no idea,” he said. {+}“I’ll be standing behind him.”

{nurse>george}“You won’t,” said the nurse, {+}“you’ll be in the corridor with all the others. And get off my bed.”

{patient>nurse}“Let him sit, Sister. It’s only till six.”

{nurse>patient}“It’s two to a bed, Mathai.”

{patient>nurse}“I’m not a visitor,” said the patient. {+}“And she doesn’t count. And that one’s only got the flask.”
