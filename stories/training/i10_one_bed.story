+++
title = "One Bed"
manner = "fan-fiction rivals with only one bed, past tense: two skaters and a coach, surname and first name switching for the same person, epithets, telephone, beats instead of tags"
[[characters]]
id = "vinter"
name = "Aleksander Vinter"
aliases = ["Vinter", "Sasha", "the blond", "the older man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "pena"
name = "Luis Peña"
aliases = ["Peña", "Luis", "the younger man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "tamaz"
name = "Tamaz"
aliases = ["Coach"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "clerk"
name = "the night clerk"
aliases = ["the clerk"]
pronouns = "she"
kind = "person"
present = true
+++
{scene: a hotel lobby in a snowstorm | vinter, pena, clerk}
{clerk>vinter}“There is one room,” the night clerk told him, {+}“and you have it.”

{clerk>pena}“And you also,” she told the other one.

They looked at each other properly, then, for the first time since the podium. There was a bench’s worth of luggage between them, and snow up to the second panel of the door.

{vinter>clerk}“There’s been a mistake,” said Aleksander Vinter. He said it in the voice that he kept for judges. {+}“I booked in March.”

{pena>clerk}“I booked in February.”

{vinter>pena}“You didn’t qualify till April, Peña.”

{pena>vinter}“I’m an optimist. It’s an illness.” Luis Peña put both elbows on the desk and gave the woman the smile that was on the cereal box. {+}“Two beds, at least?”

{clerk>pena}“One bed. But wide.”

{vinter>clerk}“How wide?” asked Vinter.

The clerk considered the pair of them, up and down and across. {clerk>vinter,pena}“For normal people,” she said, {+}“wide.”

{scene: the hotel room | vinter, pena}
It was not wide. They stood at either side of it with their coats on.

{step vinter>pena toward 0.3 planned gives}{vinter>pena}“I’ll take the floor.”{/step}

{step pena>vinter toward 0.4 now helps}{pena>vinter}“With that hip? No, you won’t.”{/step}

{step vinter>pena away 0.3 now lies}{vinter>pena}“There’s nothing wrong with my hip.”{/step}

{pena>vinter}“You two-footed the lutz. {step pena>vinter toward 0.5 now confesses}You’ve never two-footed anything in your life, I’ve got a poster.”{/step} The younger man stopped. {+}“Had. I had a poster. When I was twelve.”

{vinter>pena}“Of me.”

{pena>vinter}“It came with a magazine.”

Vinter took off one glove, a finger at a time. In six years on the same ice {step vinter>pena away 0.4 recalled ignores}they had exchanged, by his count, some forty words,{/step} and most of those had been _congratulations_. {vinter>pena}“Which poster?”

{pena>vinter}“Does it matter?”

{vinter>pena}“There was one with a swan.”

{step pena>vinter toward 0.4 now confesses}{pena>vinter}“It was the swan,” Peña admitted.{/step}

{vinter>pena}“Dear God.”

{pena>vinter}“You had sleeves. {step pena>vinter toward 0.5 recalled praises}I made my grandmother sew me some.{/step} I went off the end of the rink in them and broke my wrist.” He sat down on his side, with his back turned, and began tugging at his boots. {+}“Left or right?”

{vinter>pena}“What?”

{pena>vinter}“Which side do you want?”

{vinter>pena}“I don’t mind.”

{pena>vinter}“You do. You step on the ice left foot first and you go out left foot first and you spit if anybody makes you do it the other way. {step pena>vinter toward 0.4 now gives}Take the left, Vinter.”{/step}

The telephone rang before he was obliged to have an answer. It was on the left. He picked it up.

{scene: the hotel room, the telephone | vinter, tamaz, pena}
{tamaz>vinter}“Sasha!” It was so loud that it came out at both ends. {+}“Are you alive? They say the road is shut. Have you iced?”

{vinter>tamaz}“I’m about to, Coach.”

{tamaz>vinter}“You have a room? You are alone?”

He looked across the quilt. Luis had one boot on, and was making himself very small and innocent. {step vinter>tamaz away 0.3 now hides}{vinter>tamaz}“More or less.”{/step}

{tamaz>vinter}“Good. Sleep. {step tamaz>vinter toward 0.4 now comforts}And do not think about the silver!{/step} He was better than you for four minutes, that is all. {step tamaz>pena away 0.4 now insults}That boy skates as if he’s being chased by a dog.”{/step}

A snort came from the far side of the bed.

{tamaz>vinter}“Who’s that?”

{vinter>tamaz}“The radiator.”

{tamaz>vinter}“It laughs?”

{vinter>tamaz}“It’s an old hotel.”

There was a long, Georgian pause. {tamaz>vinter}“Sasha,” said Tamaz. {+}“Put on the radiator.”

{vinter>pena}“He wants you,” said the blond, and held the receiver out at arm’s length.

{pena>tamaz}“Hello, sir,” said Luis.

{tamaz>pena}“You dropped your shoulder in the second half.”

{pena>tamaz}“I know. I felt it.”

{tamaz>pena}“Don’t do it again. {step tamaz>pena toward 0.4 now trusts}And make him ice the hip;{/step} {step vinter>pena toward 0.4 denied confesses}he won’t tell you,{/step} he’s like a cat, he goes under the house to die. Twenty minutes. In a towel.”

{pena>tamaz}“In a towel. Yes, Coach.”

{tamaz>pena}“I’m not your coach,” the telephone said, not unkindly, and hung up.

{scene: the hotel room, the dark | vinter, pena}
They lay on their backs like two kings on a tomb. {step pena>vinter toward 0.4 now helps}Between them was a bag of snow from the windowsill, wrapped in a towel.{/step} The wind leaned on the glass.

{vinter>pena}“How did you know about the hip?”

{pena>vinter}“I told you. The lutz.”

{vinter>pena}“Nobody else saw it. Five judges didn’t see it. They gave me full marks.”

{pena>vinter}“They watch your feet.” The springs creaked. {step pena>vinter toward 0.6 now confesses}{+}“I watch your face.{/step} You go sort of polite.”

He had nothing to say to that. He was aware that his face, in the dark, had gone sort of polite.

{vinter>pena}“It’s the end of the season for me,” he told the ceiling after a while. {step vinter>pena toward 0.7 now confesses}{+}“It’s the end of all of it.{/step} The joint’s finished. {step vinter>tamaz away 0.4 recalled hides}Tamaz doesn’t know.”{/step}

{pena>vinter}“Tamaz knows.”

{vinter>pena}“He can’t. I haven’t—”

{pena>vinter}“Sasha. {step tamaz>vinter toward 0.6 recalled helps}He just asked a man he can’t stand to look after you.{/step} He knows.”

No one had called him that but the one person. It ought to have been an impertinence. The older man shut his eyes.

{step vinter>pena toward 0.6 now trusts}{vinter>pena}“What am I to do?”{/step} he said. {+}“I’ve got up at five since I was six. I’m thirty-one. I can’t drive. I can’t cook an egg.”

{pena>vinter}“What can you do?”

{vinter>pena}“I can tell when someone drops a shoulder.”

{step pena>vinter toward 0.4 now comforts}{pena>vinter}“Well, then.”{/step}

{vinter>pena}“And you do drop it. Before the axel, each time. It’s because you look for the crowd.”

{pena>vinter}“I don’t look for the crowd.” There was a rustle; he’d rolled over. It was an extremely narrow bed. {+}“Where do you stand, when I’m on? After you’ve skated?”

{vinter>pena}“By the boards. On the left.”

{step pena>vinter toward 0.6 now confesses}{pena>vinter}“On the left,” Luis agreed.{/step}

Somewhere below them a shovel had begun to scrape. It went on for quite a time. Snow melted, drop by drop, into the mattress of the only room there was.

{vinter>pena}“You’re losing half a point,” said Vinter at last, not very steadily, {+}“to look at me?”

{step pena>vinter toward 0.8 now confesses}{pena>vinter}“I’ve done it for six years. I can afford it.”{/step} {step pena>vinter toward 0.7 now seeks}A hand had come over the top of the towel and stopped there, palm upwards,{/step} exactly in the middle, like somebody waiting for music. {+}“You could always stand on the right.”

{step vinter>pena toward 0.7 now confesses}{vinter>pena}“I never stand on the right.”{/step}

{pena>vinter}“No,” said the younger man. {step pena>vinter toward 0.6 now trusts}{+}“I know you don’t.”{/step}
