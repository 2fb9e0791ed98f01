+++
title = "Two Covers at Nine"
manner = "workplace, present tense: a kitchen during service, orders and shouts, a plan overheard, a former husband at table four; two breaks of three without a sign; curly double quotes"
[[characters]]
id = "zeynep"
name = "Zeynep Aksoy"
aliases = ["Zeynep", "Zey", "Chef"]
pronouns = "she"
[[characters]]
id = "corrado"
name = "Corrado"
aliases = []
pronouns = "he"
[[characters]]
id = "ines"
name = "Ines"
aliases = ["the commis"]
pronouns = "she"
[[characters]]
id = "rafaela"
name = "Rafaela"
aliases = []
pronouns = "she"
[[characters]]
id = "bruno"
name = "Bruno"
aliases = ["Castell"]
pronouns = "he"
[[characters]]
id = "woman"
name = "the woman with him"
aliases = []
pronouns = "she"
[[ties]]
of = "bruno"
to = "zeynep"
is = "former husband"
class = "love"
affinity = "mixed"
changes = true
says = "I was married to him for six years"
[[ties]]
of = "corrado"
to = "zeynep"
is = "sous-chef"
class = "work"
affinity = "mixed"
changes = true
says = "for eleven years"
[[ties]]
of = "ines"
to = "zeynep"
is = "commis"
class = "work"
affinity = "mixed"
changes = true
[[ties]]
of = "rafaela"
to = "zeynep"
is = "partner in the restaurant and friend"
class = "friendship"
affinity = "positive"
[[ties]]
of = "corrado"
to = "ines"
is = "senior in the kitchen"
class = "work"
affinity = "positive"
[[ties]]
of = "bruno"
to = "corrado"
is = "backer"
class = "work"
affinity = "positive"
+++
{scene: the kitchen | zeynep, corrado, ines, rafaela | twenty to nine}
{eyes: zeynep}
At twenty to nine there are thirty-one people in the dining room and eleven checks on the rail, and Zeynep Aksoy is plating a turbot when Rafaela comes through the swing door sideways with her reading glasses on, which she never does during service.

{rafaela>zeynep}“Table four at nine,” says Rafaela. {+}“Two covers. Name of Fairbrother.”

{zeynep>rafaela}“So?”

{rafaela>zeynep}“So I rang to confirm, and I know that voice. It’s Castell.”

The turbot goes up on the pass. Zeynep wipes the rim of the plate, all the way round, and then all the way round again.

{zeynep>corrado}“Corrado, four lamb, two bass, and where’s my jus?” she says.

{corrado>zeynep}“Jus in one, Chef.” He has not turned his head. He is a broad, bald, silent man, who has stood at her left elbow for eleven years, in three kitchens; when she reaches out for a spoon there is one there. {step corrado>zeynep toward 0.2 now helps}There is one there now.{/step}

{rafaela>zeynep}“I can say that we’re full,” says Rafaela. {step rafaela>zeynep toward 0.4 planned helps}{+}“I can say there’s been a flood, I’ll make one.”{/step}

{zeynep>rafaela}“He’ll write that there was a flood.”

{rafaela>zeynep}“He’s never written about you, Zey. Not a line, in nine years.”

{zeynep>rafaela}“I was married to him for six years. He’s been saving up.” She calls it out over her shoulder: {zeynep>_group}“Table four is me! Nobody touches table four!”

{ines>zeynep}“Yes, Chef,” says the commis, a half-beat behind all the others. Her name is Ines, she is nineteen, and it is her second week. She has the almonds in a pan for the bass, and she is looking at Zeynep’s hands, because she has never seen them shake; and while she looks at them the almonds go from gold to brown, and from brown to black, and a blue string of smoke stands up out of the pan and goes straight across the pass into the room.

{zeynep>ines}“What is that?”

{ines>zeynep}“It’s only the—”

{zeynep>ines}“I can see what it is! There’s a man walking in here in ten minutes who can smell that from the street.” {step zeynep>ines away 0.6 now attacks}She takes the pan from the girl and throws it, almonds and all, the length of the line, into the pot sink,{/step} and the noise goes on for some time. {step zeynep>ines away 0.6 now insults}{+}“Who told you that you could cook? Was it your mother?”{/step}

Nobody moves. On the rail a check curls up in the heat and drops.

{step ines>zeynep away 0.5 now leaves}{ines>zeynep}“Yes,” says Ines. She takes off her apron, and folds it in four, and puts it down beside the chopping board, and goes out by the back.{/step}

{zeynep>corrado}“Let her,” says Zeynep.

{step corrado>zeynep away 0.3 now refuses}{corrado>zeynep}“Two minutes, Chef,” says Corrado.{/step} He turns down his gas. In eleven years he has not once left the line.

{scene: the yard | corrado, ines, zeynep}
{eyes: zeynep}
It is raining in the yard, a thin warm rain that smells of drains and fennel. Zeynep has only come as far as the dry store, for more almonds. The window there has no glass in it, just a square of mesh; and on the other side of the mesh somebody is trying not to be heard crying, and failing.

{step corrado>ines toward 0.3 now gives}{corrado>ines}“Here. It’s clean,”{/step} Corrado’s voice says. {+}“{step zeynep>corrado away 0.4 recalled attacks}She threw a whole salmon at me once. In Leith.{/step}”

{ines>corrado}“What did you do?”

{corrado>ines}“I cooked it. {step corrado>ines toward 0.4 now comforts}You’ve good hands. You’ve a better palate than I had, and I told her so on the first night,{/step} {step zeynep>ines toward 0.3 recalled praises}and she said, I know, don’t tell her, she’ll stop looking.{/step}”

{ines>corrado}“She hates me.”

{step corrado>zeynep toward 0.5 now defends}{corrado>ines}“No. She’s frightened. It comes out as pans.{/step} Listen, though, Ines. You’re going to go back in there now, and you’re going to stay there. I need you to. She’ll want somebody on that side.”

{ines>corrado}“You’re on that side.”

There is the scrape of a match, though he gave it up in March; he told her that he had given it up.

{corrado>ines}“Until Friday week,” says Corrado. {step corrado>zeynep away 0.7 planned leaves}{+}“I’ve taken a place. On the river, forty covers. My own name over it, with lights.{/step} {step corrado>zeynep away 0.4 recalled hides}I’ve had the lease since May,{/step} {step corrado>zeynep toward 0.4 planned confesses}and every day I’ve come in to tell her,{/step} and every day she’s put out her hand for a spoon.”

Zeynep has the almonds in her arms, five kilos, like a child that has gone to sleep. {step zeynep>corrado away 0.5 wished attacks}She would like to put them through the mesh.{/step} She stands, instead, where she is, until she has heard the match go into the puddle, and two pairs of clogs go by, one heavy, one light. Then she counts to twenty, because that is what she teaches them for onions.

#

{scene: the dining room | zeynep, bruno, woman, rafaela}
{eyes: zeynep}
She sends him the turbot. She sends him the lamb. They come back as she has known his plates to come back since she was twenty-six, with a bit of bread drawn once across and nothing else left that you could give a cat, and at ten to eleven she puts on a clean jacket and goes out to him, between the tables, with people lifting up their faces as she passes. Rafaela, beside the till, has picked up a bottle by its neck.

He is thinner. The woman with him, in grey, has a folder by her glass and a calculator on the folder.

{bruno>zeynep}“Zeynep.” {step bruno>zeynep toward 0.2 now seeks}He has got to his feet{/step} with his napkin still in his collar. {step bruno>zeynep toward 0.4 now praises}{+}“That was the best turbot that I ever ate in my life.”{/step}

{zeynep>bruno}“You can write that down, then.”

{bruno>zeynep}“I’m not working. I gave up the column at Easter. You’d have seen, if you ever read it.”

{zeynep>bruno}“I can’t think why you never did us. Nine years, Bruno. I used to look. {step bruno>zeynep away 0.5 recalled ignores}Every damned Sunday you’d walked straight past my door to somebody’s pop-up.”{/step}

{bruno>zeynep}“{step bruno>zeynep toward 0.4 recalled seeks}I came four times,” says Bruno.{/step} {+}“I used to send somebody in ahead with a hat. I could never do it. Everything I put in my mouth, I knew what you’d been angry at.” He takes the napkin from his neck, and looks at it, and sits down on it by mistake. {step bruno>zeynep away 0.7 denied attacks}{+}“I’d never have done you harm. You must know that much.{/step} If I’d said it was good, they would have said, well, he would. So I shut up. It was the only decent thing that I did in the whole affair.”

The woman in grey has discovered something on the ceiling.

{zeynep>bruno}“What is it you’ve come for?”

{bruno>zeynep}“To eat his food! I can hardly put my pension into a man’s restaurant without having—” And then he sees her face; he was always quick. {+}“Oh, Lord. He hasn’t told you.”

{step zeynep>bruno away 0.5 now lies}{zeynep>bruno}“Of course he’s told me,” says Zeynep. {+}“He told me in May.”{/step}

{bruno>zeynep}“You’re not angry?”

{zeynep>bruno}“Don’t be a fool. {step zeynep>corrado toward 0.5 now praises}He’s the best cook in this city. You’ll make your money back by spring.{/step} The lamb was his.” {step zeynep>bruno toward 0.3 now touches}She picks a crumb of bread off his lapel, out of what is only habit,{/step} and having got it does not know where to put it. {step zeynep>bruno away 0.2 now orders}{+}“Leave her a proper tip. And pull up that shirt, you’ve got saffron on it.”{/step}

{scene: the kitchen | zeynep, ines, corrado | one}
{eyes: ines}
By one the extractor is off, and you can hear the ice machine thinking. Rafaela has cashed up and run for her bus, the porter has gone, and Ines is doing the last of the floor with a squeegee, backwards, toward the door, so as to be through it before anybody has noticed her.

{zeynep>ines}“Leave that,” Chef says. {zeynep>ines,corrado}“Come here, the two of you. Sit.”

There is nowhere to sit. They sit on the flour bins, like children outside an office, and Chef breaks eggs into a bowl with one hand. {step zeynep>ines toward 0.4 now gives}She is making omelettes. It takes her about a minute each, and she slides the first onto a plate and puts it on Ines’s knees.{/step} In that kitchen no one has ever seen her cook for somebody who was not paying.

{zeynep>ines}“When I was nineteen I burnt a tray of pistachios,” she tells the pan. {+}“In Izmir. The chef there took hold of my hand and laid it on the tray.” She turns up the left one; it is still there, across the palm, two pale bars. {+}“I swore I’d be better than that man, and in twenty years I’ve got as far as throwing things past people. {step zeynep>ines toward 0.6 now apologises}I’m sorry for what I said about your mother.”{/step}

{ines>zeynep}“She can’t cook at all,” says Ines. {step ines>zeynep toward 0.4 now jokes}{+}“She’ll be ever so pleased.”{/step}

It is just butter and eggs. She would not have believed that there was so much to find out about it. Beside her Corrado has his plate upon his big knees, and he is not eating.

{corrado>zeynep}“Chef,” he says. {+}“I’ve got something that I ought to have—”

{zeynep>corrado}“You’ve got to eat, it’s going flat. It wants a bigger extractor than you think, right down on the water like that. Everybody puts in too small a one.”

It is so quiet that Ines can hear herself swallow.

{zeynep>corrado}“I was in the dry store,” says Chef. {+}“With the almonds.”

{step corrado>zeynep toward 0.5 now apologises}{corrado>zeynep}“I’m sorry.”{/step} He has gone a dark red, right over the top of his head. {+}“I couldn’t see how to be in here with you once I’d said it. Eleven years. I don’t know where anybody else’s elbows are.” He turns the fork over. {step corrado>zeynep toward 0.5 now asks}{+}“You could tell me to stop. I might, you know.”{/step}

Ines will remember this for longer than the eggs. {step zeynep>corrado toward 0.6 wished asks}Chef’s mouth opens, and it is already in the shape of the word.{/step} Then she shuts it, and wipes down the stove, which is clean.

{step zeynep>corrado toward 0.6 denied asks}{zeynep>corrado}“I’m not asking you to stay,” says Chef.{/step} {+}“Get that quite clear. {step zeynep>corrado toward 0.5 planned helps}I’ll come on the opening night and I’ll send back the lamb.”{/step} {step zeynep>corrado toward 0.6 now gives}She has the spoon out of the drawer, the long one with the bent neck. She holds it by the bowl, so that he has got to take it by the handle.{/step} {+}“Go on. You’ve had it in your hand more than I have.”

He takes it. He has to look at the wall for a bit.

Chef has gone back to the stove. She is making the third one, her own, and it is coming up round the edges, and without looking round she puts out her hand to the left of her, palm upward, into the air. There is nothing there. She has just begun to close the hand when {step ines>zeynep toward 0.5 now helps}Ines, who has got off her bin, puts a spoon in it.{/step}

{zeynep>ines}“Who told you that I wanted that?”

{ines>zeynep}“Nobody, Chef,” says Ines. {+}“I was watching your hands.”
