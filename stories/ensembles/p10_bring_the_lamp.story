+++
title = "Bring the Lamp"
manner = "historical, a Scottish women’s field hospital at Salonika, 1916: five women and one Serbian patient; each is called differently by each (the Chief, Aggie, Doctor; Sister, Maud; Farr, Cis, her ladyship); ‘she’ to be told from sense; an interpreter speaks for another; curly single quotes"
[[characters]]
id = "agnes"
name = "Dr. Menzies"
aliases = ["the Chief", "Aggie", "Doctor", "the surgeon"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "maud"
name = "Sister Pringle"
aliases = ["Sister", "Maud"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "cecily"
name = "Farr"
aliases = ["Cis", "Cecily", "her ladyship", "the new orderly", "the orderly", "the lamp-bearer", "Miss", "the lady with the lamp"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "effie"
name = "Effie"
aliases = ["Effie Munro", "Munro", "the anaesthetist"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "milica"
name = "Milica"
aliases = ["the girl", "the child", "my dear", "hen"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "dragan"
name = "Dragan"
aliases = ["Sergeant", "the sergeant", "the grey man"]
pronouns = "he"
kind = "person"
present = true
+++
{scene: the operating tent | agnes, maud, cecily, effie, milica, dragan}
{agnes>maud}‘What’s it doing now?’ said Dr. Menzies. She was scrubbing, with her back to the tent, and the rain was so loud on the canvas that she had to say it twice.

{maud>agnes}‘It’s at the knee, Doctor. There’s a crackle when I press.’

{agnes>maud}‘How long since you pressed the last time?’

{maud>agnes}‘Quarter of an hour. It was below the calf then.’

{cecily>maud}‘What’s a crackle?’ asked the new orderly, who was holding up the lamp.

{maud>cecily}‘Gas. Hold it still, Farr. We want it over the leg; we know what the roof looks like.’

On the table lay a man with a grey moustache, as long as a door, and with his hand round the wrist of a girl of fifteen. He’d been looking at each of them in turn, as they spoke, politely. Now he said something, not much of it.

{milica>agnes}‘He asks if you are the wife of the doctor,’ said the girl.

{agnes>milica}‘Tell him I’m the doctor.’

{milica>agnes}‘I told him already. He asks when comes the husband.’

{effie>agnes}‘Oh, I like him,’ said Effie Munro from the head of the table. She had the mask in one hand and the bottle in the other. {+}‘May I put him under, Aggie, before he asks if we can cook?’

{agnes>effie}‘Not till he’s given his leave.’

{maud>agnes}‘He’ll not give it, Chief. They none of them do. They think that St Peter counts.’

{agnes>milica}‘Milica, my dear. Say to him that it’s got to come off, above the knee, and it’s got to be tonight. In the morning it’d be the hip, and by noon we would be saying prayers. Use your own words.’

She used them. It took her a good while, and her free hand went through the air like a bird. The man listened to the end. What he replied was one syllable long.

{cecily>milica}‘That was a no,’ said the lamp-bearer. {+}‘Wasn’t it? Even I know that one.’

{milica>cecily}‘It was no, Miss.’

{effie>agnes}‘He’s got a pulse like a sewing machine, for what it’s worth,’ the anaesthetist put in. {+}‘I should give him forty minutes.’

{agnes>milica}‘Ask him why,’ said the surgeon.

{milica>agnes}‘He has a plum orchard. It’s on a hill. He says how will he go up?’

{maud>agnes}‘On a stick, like my father.’

{effie>maud}‘Your father had a tram to take him, Maud.’

{maud>effie}‘He’d a stick and a temper. And I’ll thank you not to Maud me across a patient.’

{effie>maud}‘You’ve my best stockings on, I’ll Maud you where I please.’

{agnes>maud,effie}‘Ladies.’ The surgeon had turned round, with her arms up and the water running off her elbows. She was small, and there were purple marks beneath her eyes; it was her nineteenth since Friday. {+}‘Sister, the tourniquet. Munro, hold your tongue and count. The lamp’s smoking, Cecily, what’s the matter with it?’

{cecily>agnes}‘I think that there’s water in it.’

{agnes>cecily}‘Is there another?’

{cecily>agnes}‘They took it for the Bulgarians.’

{maud>cecily}‘And who let them?’ Sister Pringle wanted to know. {+}‘Who signed for it? Her ladyship did! One smile from a stretcher-bearer, and there goes my good lamp.’

{cecily>maud}‘There was a boy who’d got his jaw – I’m sorry. I thought they needed it more.’

{maud>cecily}‘You’re not here to think.’

{effie>cecily}‘You did right, Cis. Don’t cry in the field, it’s sterile.’

The grey man spoke again. He was pointing, with his chin, at the lamp, and at who was under it.

{milica>cecily}‘The sergeant says why do they shout at you? He says you’ve got the hands of a lady.’

{cecily>milica}‘Tell him that’s why.’

And for some reason, when it had been put to him, he laughed. It hurt him a good deal. He kept his eyes on her after that, while the other two were busy at the foot with the straps, whispering.

{agnes>maud}‘I can’t cut a man who’s said no.’

{maud>agnes}‘You did in Kragujevac.’

{agnes>maud}‘He was unconscious, in Kragujevac. And he never forgave me. He sent me his boot.’

{maud>agnes}‘Then we’ll wait till this one’s the same. It’ll not be long. Who’d know?’

{agnes>maud}‘The child would,’ said the Chief. {+}‘She’d have to tell him, when he woke up. Look at her. He’s somebody to her.’

{maud>agnes}‘He’s a stranger off the train, surely?’

{agnes>maud}‘Did you ask?’

It seemed that nobody had. They all looked at the girl now, and at the big hand about her wrist; all except Effie, who had her fingers on the artery and her lips moving.

{cecily>milica}‘Milica,’ said Farr gently. {+}‘Do you know this man?’

{milica>cecily}‘He is from my village. He was ... how do you call it, who puts the marks in the book, in the school?’

{cecily>milica}‘The master? He’s your schoolmaster?’

{milica>cecily}‘Dragan the teacher. On the way through the snow, when my mother stayed, he carried me. Nine days. I was more little.’ She said it as if it was a thing about the weather. {+}‘On his neck. It’s with this leg that he walked.’

Rain. A guy-rope sang, somewhere behind the canvas, and stopped.

{effie>agnes}‘A hundred and forty,’ said the one at the head. {+}‘I don’t like to nag, Aggie.’

{agnes>milica}‘Does he know that he’ll die? In those words? Did you tell him in those words, my dear?’

The girl didn’t look up.

{milica>agnes}‘I told him it’s bad.’

{agnes>milica}‘But you didn’t tell him that.’

{milica>agnes}‘There isn’t anybody else,’ said Milica.

{maud>agnes}‘Oh, dear God,’ said Sister Pringle, and let go of the strap. She came round the table, in the best stockings, with her cuffs soaked, and she got down on the duckboards till her cap was no higher than the child’s shoulder. {maud>milica}‘Now, listen to me, hen. I’ll say it, and you’ve only to say it after me. It’s not you that’s telling him. You’re just the telephone. Do they have those, where you’re from?’

{milica>maud}‘At the post.’

{maud>milica}‘Well, then. Sergeant. You’re dying. If you keep the leg, you’ll be dead by dinner-time.’

It was repeated, in a very small voice, with the eyes shut.

{maud>milica}‘And if you’re dead, there’s nobody left who remembers this lassie’s mother. Say that to him.’

{milica>maud}‘I can’t say it.’

{maud>milica}‘You can, so. You’re a telephone.’

She said it. He didn’t answer for so long that the anaesthetist took her own hand away, looked at it, and put it back. After that he asked a question, and it was the orderly whom he asked.

{milica>cecily}‘He wants to know, does the lady with the lamp know how to prune?’

{cecily>milica}‘Prune? I? Plums?’ It swung; it was righted. {+}‘We’ve got eleven gardeners. But I could learn. Do tell him that I’m most awfully quick.’

{milica>cecily}‘He says that he’ll sit at the bottom of the hill and shout. And we will go up. You and I.’

{cecily>milica}‘Say yes. Is that yes from him? Is that his leave?’

The hand came off the girl’s wrist. It lay there on the blanket, palm up, like something that’s been put down for good.

{milica>agnes}‘It’s yes, Doctor.’

{agnes>effie}‘Under,’ said Dr. Menzies. {+}‘Quick as you can, Effie. Maud, the long knife.’

{maud>agnes}‘It’s _Sister_,’ said Sister Pringle, and gave it to her.
