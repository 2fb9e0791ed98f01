+++
title = "Twenty-Nine"
manner = "night coach in Mexico, first person present: a named narrator, the redhead, the twins’ mother, one of the twins, the old man with the hat, and a driver who stays unnamed throughout; a child who is not the one he answered for; nickname and surname; curly double quotes"
[[characters]]
id = "itzel"
name = "Itzel"
aliases = ["Doctor", "the doctor", "miss"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "red"
name = "Maribel"
aliases = ["the redhead"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "mother"
name = "Lupe Ceballos"
aliases = ["the twins’ mother", "Señora", "señora", "Lupe", "his mother"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "twin"
name = "Memo"
aliases = ["Guillermo Ceballos"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "hat"
name = "Eusebio Tranquilino Ramos Ek"
aliases = ["the old man with the hat", "the old man", "Grandfather"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "driver"
name = "the driver"
aliases = ["Boss", "the man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "beto"
name = "Beto"
aliases = ["your brother"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: the night coach | itzel, red, mother, twin, hat, driver}
{driver}“Twenty-nine,” says the driver, and drops into his seat. {+}“Same as before.”

{red>driver}“You counted him twice,” says the redhead.

I’m not sure that anybody has heard except me. She’s across the aisle from me in twelve, with her shoes off and a neck cushion shaped like a pig. It’s ten past two in the morning. We left the place with the toilets and the boiled corn half an hour ago. For ten minutes now we’ve stood behind a lorry that has lain down across both lanes, and the man has been up and down with a torch, counting heads, in order to do something.

{itzel>red}“Counted who?” I ask.

{red>itzel}“The little boy. There are two, aren’t there? In the same shirts. He got one of them by the toilet at the back and one up here, and I’d swear it’s the one child.”

{itzel>red}“They’re twins.”

{red>itzel}“I know they’re twins, dear. I’m asking you where the other one is.”

I get up on my knees and look over the seat. The twins’ mother is asleep against the window in row ten, with her mouth open, like somebody who’s been hit. Next to her is one small person. He’s sitting extremely straight.

{itzel>twin}“Hi,” I say. {+}“Where’s your brother?”

{twin>itzel}“In the toilet.”

{hat>itzel}“He isn’t,” says the old man with the hat, from the very back. {+}“I’ve just come out of it.”

{itzel>twin}“What’s your name?”

{twin>itzel}“Memo.”

{itzel>twin}“And what did you tell the man with the torch, Memo?”

{twin>itzel}“I said here.”

{itzel>twin}“How many times?”

He thinks about that. He’s about seven, and there’s chilli powder all round his mouth. {twin>itzel}“He asked me two times.”

{red>driver}“Boss!” The redhead’s up, in her stockings, in the aisle. {+}“Boss, stop! You’re a child short!”

{driver>red}“Sit down, please. I’ve got twenty-nine.”

{red>driver}“You’ve got twenty-eight and a liar!”

{mother}“What is it?” It comes from beside the window, thick with sleep. {+}“What’s happened? Is it Puebla?”

{itzel>mother}“Señora, don’t be frightened—”

Nothing I’ve ever said has frightened anybody so fast. She puts her hand out to one side, and finds a head; she puts it out to the other, and finds the glass.

{mother>twin}“Where’s Beto?”

{twin>mother}“He said not to tell.”

{mother>twin}“Memo. Where is he?”

{twin>mother}“He went to see the dog.”

{mother>twin}“What dog? Where?”

{twin>mother}“Where the corn was. There was a dog with three legs. He said that if I did _here_ for him, he’d do it for me next time, and it’d only be a minute.”

The noise that she makes isn’t loud. The old man with the hat has come up the aisle, hand over hand along the seats, and he takes the hat off when he hears it.

{hat>driver}“Turn round,” he says to the driver.

{driver>hat}“Where? Look at it.” He has his palm against the windscreen. In front there’s the lorry, and behind us there are headlamps to the end of the world. {+}“I couldn’t turn a bicycle.”

{hat>driver}“Back up, then.”

{driver>hat}“Eleven kilometres? In the dark? With the drop on that side?”

{mother>driver}“Open the door.”

{driver>mother}“Señora, I can’t let you—”

{mother>driver}“Open the door, I’ll walk it. Open it! He’s seven, he’s got asthma, he’s got nothing on but a shirt!”

{itzel>mother}“Where’s his inhaler?” I ask.

{mother>itzel}“What?”

{itzel>mother}“I’m in my fourth year of medicine. Has he got it with him?”

{mother>itzel}“It’s here. I have it. It’s in my bag.” And now she can’t stand up any more, and the redhead has her by the elbows.

{red>mother}“Breathe. You’re going to sit by me. What do they call you?”

{mother>red}“Lupe.”

{red>mother}“I’m Maribel. Listen, Lupe, there’s a woman who sells the corn. She had a grandchild on her back. A woman like that doesn’t leave anyone’s boy standing out on the road.”

{mother>red}“You don’t know that.”

{red>mother}“I bought two from her, we talked about knees. I do know it. Doctor, has she got a number, the corn woman? Was it on the cart?”

It takes me a second to see that I’m the doctor. {itzel>red}“I’ve got a photo of the cart,” I say. {+}“I took it for the colours.”

{red>itzel}“Well, find it!”

{itzel>red}“I’m finding it.”

{hat>driver}“And the radio?” The old man’s bending down beside the wheel. {+}“You people have a radio. What’s behind us?”

{driver>hat}“The ten-thirty. The Estrella. But he’ll have gone by there already.”

{hat>driver}“Ask him.”

{driver>hat}“Grandfather, if I go on the air and say that I left a child, I’m finished. That’s my job. I’ve got three of my own.”

{hat>driver}“Then you’ll know what to say.”

The driver looks at him. He looks up into his mirror too, in which there must be most of us. He unhooks the thing from its clip.

{driver>twin}“What’s he got on, your brother?”

{twin>driver}“This.” Memo shows him the shirt. {+}“Only his has egg.”

{driver}“Estrella, Estrella, this is the forty-four. Have you passed the toilets at La Cumbre? … Well, how far before? … No, listen, listen to me. I’ve left one there. A boy, seven, a blue shirt with a tiger, and egg on it … Yes. Yes, I know what I am, friend. Just look.”

In the meantime I’ve found the picture. I make it big and then bigger. There’s an ear of corn with eyes, and there’s a telephone number that goes round the corner of the cart.

{itzel>red}“It’s missing the last two figures,” I say.

{red>itzel}“Show me, what’s-your-name. That’s a seven.”

{itzel>red}“Itzel. And that’s the dog’s leg.”

{twin>itzel}“It’s _that_ dog!” says Memo.

{mother>twin}“Don’t you talk,” says his mother. {+}“Don’t you say one word to me, Guillermo Ceballos, until I’ve got the pair of you.”

{twin>hat}“She’s using my whole name,” he tells the old man.

{hat>twin}“I heard. Mine used to do it too. Come and hold this for me.” He gives him the hat.

{twin>hat}“What’s _your_ whole name?”

{hat>twin}“Eusebio Tranquilino Ramos Ek. It took her a long time. By the end of it she’d mostly calmed down.”

We wait. You wouldn’t think that twenty-eight people could be so silent with a child among them. Maribel is rubbing the same place on the same sleeve, over and over. When the radio speaks it’s only a crackle, to me. The driver holds it against his ear, and I watch the back of his neck.

{driver}“Say it again?” he says. {+}“And the shirt? … How much egg?”

{mother>driver}“What does he say? What does he say!”

{driver>mother}“Sitting on the cart, señora. With a blanket on. Eating.”

{red>mother}“What did I tell you? Knees!” shouts the redhead, and bursts into tears.

{driver>mother}“The Estrella’s bringing him. They’ll be up behind us in twenty minutes. He says there’s a problem, though.”

{itzel>driver}“Is it his breathing?” I’m already in the aisle with the inhaler. {+}“I can run down and meet them.”

{driver>itzel}“His breathing’s fine, miss. He won’t get on without the dog.”

Nobody dares look at row ten. The twins’ mother wipes her face with both hands, downward, slowly, and it’s a while before one can see what will be under them.

{mother>driver}“How many legs did you say it has?” asks Lupe Ceballos.

{twin>mother}“Three!”

{mother>driver}“Tell him it can come,” she says, {+}“if it doesn’t need a ticket.”

{driver}“Estrella,” says the driver. He has to clear his throat. {+}“Bring them both. I make it thirty.”
