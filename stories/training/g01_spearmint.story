+++
title = "Spearmint"
manner = "heist crew of five after the job, third person past; vocatives and beats, one side of a phone call, a nameless tall girl; curly double quotes"
[[characters]]
id = "odalys"
name = "Odalys"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "branko"
name = "Branko"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "whitlock"
name = "Whitlock"
aliases = ["Whit"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "sunniva"
name = "Sunniva"
aliases = ["Sunny"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "tallgirl"
name = "the tall girl"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "lazare"
name = "Monsieur Lazare"
aliases = ["Lazare"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: the back room of the dry cleaner’s | odalys, branko, whitlock, sunniva, tallgirl}
Between the racks of other people’s wedding suits they laid her face up on the pressing table, and for a while nothing breathed in there but the boiler.

{branko>odalys}“Is it me,” said Branko, {+}“or is she smiling more?”

{odalys>branko}“It’s you,” said Odalys.

{branko>odalys}“In the catalogue she hasn’t got teeth.”

Whitlock moved the lamp. He had restored pictures for nineteen years, up to a misunderstanding in Ghent, and he still handled everything as if it had a pulse. He bent until his nose was almost on the canvas. He sniffed.

{whitlock>odalys}“Toothpaste,” he said.

Odalys took her hands out of her pockets. {odalys>whitlock}“What do you mean, toothpaste?”

{whitlock>odalys}“The white on the pearl. It’s spearmint.”

On the ironing stool Sunniva, with her wrist in a bag of frozen peas, began to laugh, and had to stop because it hurt. {sunniva>odalys,branko,whitlock,tallgirl}“I fell off a roof for that. I fell off an actual roof.”

{step odalys>sunniva away 0.3 now mocks}{odalys>sunniva}“You fell off a porch, Sunny,” Odalys told her.{/step}

{sunniva>odalys}“It had a roof on it!”

Branko was looking from face to face. {branko>whitlock}“Maybe they touched it up. Museums do. Whit, tell her they touch things up.”

{whitlock>branko}“Not with a minty one.”

By the door, under a row of bridesmaids, stood the tall girl. She had been hired on Tuesday to watch a corner and whistle, because her cousin had the mumps; she had watched the corner, and there had been nothing to whistle at. Nobody had yet asked what she was called. She was eating an apple.

Odalys walked once around the table. She was a small woman in a very good coat, and the four of them made room for the coat. {odalys>branko,whitlock,sunniva,tallgirl}“Right,” she said. {+}“From the top. Who saw it on the wall?”

{branko>odalys}“I did. Sunday. I stood in front of it for an hour, I did the crying.”

{odalys>branko}“And it was this?”

{branko>odalys}“I don’t know! I was crying.”

{odalys>sunniva}“Sunny. You took it down.”

{sunniva>odalys}“I took down what was in the frame. In the dark. Upside down, by my knees.” She shifted the peas. {step sunniva>odalys away 0.3 now mocks}{+}“You want an opinion on brushwork, send somebody with the right way up.”{/step}

{odalys>whitlock}“Whit?”

{whitlock>odalys}“I was in the van.”

{step odalys>whitlock away 0.4 now blames}{odalys>whitlock}“You were supposed to be at the window with the glass.”{/step}

{whitlock>odalys}“There was a dog at the window.”

{step sunniva>whitlock away 0.4 now mocks}{sunniva>whitlock}“It was a dachshund,” said Sunniva.{/step}

{whitlock>sunniva}“It had an unpleasant manner.”

Somewhere in the good coat a phone began to hum. Odalys looked at the number, and it was possible to see her put on another voice, as one puts on an apron.

{odalys>lazare}“Monsieur Lazare. No, not at all, {step odalys>lazare away 0.3 now lies}we were just admiring her.”{/step} She lifted one finger for silence, though there was plenty. {+}“Tonight? I thought we had said Friday. I see. And he flies at nine. No. No, she’s dry. Why would she not be dry?”

She rang off and set the phone down next to the picture with great care.

{branko>odalys}“Why did he ask if she’s dry?”

{odalys>branko}“That’s a very interesting question, Branko.”

{branko>odalys}“Because she’s from sixteen-fifty. She’s had time.”

{sunniva>odalys}“He knows,” said Sunniva. {step lazare>odalys away 0.6 recalled betrays}{+}“The buyer knows it’s a copy. He’s known all along.”{/step}

{odalys>sunniva}“So why pay us for it?” said Odalys.

{sunniva>odalys}“I’m only telling you what it sounds like.”

{whitlock>odalys}“Perhaps he has the real one,” Whitlock murmured to the pearl. {+}“Perhaps he’s had it for years. And on Monday there’s an inspector coming from the insurance, with a lamp like mine.”

That made them all quiet. It made Branko sit down, on a heap of tablecloths.

{branko>whitlock}“You’re saying that we robbed a museum of nothing.”

{whitlock>branko}“I’m saying they’ll collect on it.”

{branko>whitlock}“They! The museum’s in on it?”

{tallgirl>branko}“Just the director,” said the tall girl, round the apple.

Four heads turned. It was the first thing they had heard her say, and she had a pleasant, husky sort of voice, like a cello in another room.

Odalys said, {odalys>tallgirl}“I’m sorry?”

{step tallgirl>odalys toward 0.5 now helps}{tallgirl>odalys}“The director. And the man who rang you.{/step} The guards are all right, they’re not in it. One’s called Percival and he’s got a bad hip.”

{sunniva>odalys}“How does she know that?” said Sunniva. {sunniva>tallgirl}“How do you know that?”

{tallgirl>sunniva}“I was there six weeks. In the basement.” She looked for somewhere to put the core, and put it in her pocket. {step tallgirl>sunniva toward 0.7 now confesses}{+}“I painted it.”{/step}

Nobody could find a thing to say, until Whitlock, of all people, found it. {whitlock>tallgirl}“You used toothpaste.”

{tallgirl>whitlock}“They wouldn’t pay for lead white.”

{step whitlock>tallgirl toward 0.4 now praises}{whitlock>tallgirl}“It’s rather good. The lace is very good.”{/step}

{tallgirl>whitlock}“Thanks. I couldn’t get the mouth.”

{branko>tallgirl}“She’s got teeth!”

{tallgirl>branko}“I know she’s got teeth. I was cross. {step lazare>tallgirl away 0.6 recalled breaks}They’d just told me that they weren’t going to pay for me, either.”{/step}

{step odalys>tallgirl toward 0.4 now trusts}Odalys had taken off the coat.{/step} None of the others had seen that before; she hung it on the rail, between two grooms, and she turned up her sleeves. {odalys>tallgirl}“And your cousin with the mumps?”

{step tallgirl>odalys toward 0.4 now confesses}{tallgirl>odalys}“Hasn’t got mumps. I asked him for the corner.”{/step}

{odalys>tallgirl}“Why?”

{step tallgirl>odalys toward 0.5 wished seeks}{tallgirl>odalys}“I wanted to meet someone who steals pictures.{/step} I thought they’d have a view.” The tall girl nodded at the table. {step tallgirl>odalys toward 0.6 now trusts}{+}“Because I know where he keeps the other one, see.{/step} I delivered the frame.”

{step sunniva>odalys away 0.3 now refuses}{sunniva>odalys}“I can’t do a roof,” said Sunniva at once.{/step} {+}“Look at this. It’s like a football.”

{tallgirl>sunniva}“It’s a bungalow.”

{step sunniva>tallgirl toward 0.3 now agrees}{sunniva>tallgirl}“Oh, well, then.”{/step}

{odalys>branko,whitlock}“Branko, get the van round. Whit, you’ll bring the lamp, and {step odalys>whitlock away 0.3 now orders}this time you’ll look through the glass if there’s a wolf in there.”{/step} {step odalys>tallgirl toward 0.5 now invites}Odalys held a hand out over the smiling lady.{/step} {step odalys>tallgirl toward 0.4 now apologises}{odalys>tallgirl}“Forgive me. We’ve none of us any manners.{/step} What’s your name?”

{tallgirl>odalys}“What does it pay?”

{step odalys>tallgirl toward 0.6 now gives}{odalys>tallgirl}“A fifth.”{/step}

The tall girl considered it. {step tallgirl>odalys away 0.2 now refuses}{tallgirl>odalys}“I’ll tell you after,” she said.{/step}
