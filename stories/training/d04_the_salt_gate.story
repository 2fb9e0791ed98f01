+++
title = "The Salt Gate"
manner = "post-apocalypse, third person limited past: two on a wall, three below, calls and muttered asides, questions and wrong answers; curly single British quotes"
[[characters]]
id = "ismay"
name = "Ismay"
aliases = ["Izzy", "the girl"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "dunstan"
name = "Dunstan"
aliases = ["Uncle", "the gatekeeper", "old man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "corrie"
name = "Corrie Ashdown"
aliases = ["Corrie", "the woman"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "harkness"
name = "Harkness"
aliases = ["the man in the long coat"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "pip"
name = "Pip"
aliases = ["the child"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "jory"
name = "Jory Tarrant"
aliases = ["Tarrant"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: the wall above the gate, dusk | ismay, dunstan, corrie, harkness, pip}
Ismay saw them first, three of them, on the causeway, with the sun going down behind them into the drowned town.

{ismay>dunstan}‘Walkers, Uncle.’

{dunstan>ismay}‘How many?’

{ismay>dunstan}‘Three. One’s little.’

Dunstan put his tea down on the parapet. He had been keeper of the Salt Gate for nineteen years, since before there was a gate, when it was only two buses and a chain; and he came to the edge in no hurry at all, with the book under his arm. {dunstan>ismay}‘Get the bow up. {step ismay>harkness away 0.3 denied threatens}Don’t point it.{/step} Just let it be seen.’

She let it be seen. Below them the walkers stopped at the white line, as people did: a woman with her hood back, a man in a long coat, and a child of about five, holding the woman’s hand.

{dunstan>corrie,harkness,pip}‘That’ll do,’ he called. {+}‘Names?’

{corrie>dunstan}‘Corrie Ashdown!’ The woman had a good carrying voice. {+}‘This is my boy, Pip. {step corrie>dunstan away 0.5 now lies}And that’s my husband.’{/step}

{dunstan>harkness}‘Has he lost his tongue, your husband?’

{harkness>dunstan}‘Harkness,’ said the man in the long coat. {+}‘We’re tired, old man. It’s cold. Can we do this inside?’

{step dunstan>harkness away 0.5 now refuses}{dunstan>harkness}‘No.’ He licked his pencil,{/step} and wrote. {dunstan>corrie}‘Where from?’

{corrie>dunstan}‘Quarry.’

{dunstan>corrie}‘There’s fever at Quarry.’

{corrie>dunstan}‘Not now. It’s been clean since the spring.’ She shifted her grip on the child’s hand. {+}‘Jory Tarrant says you’re to let us through. {step jory>dunstan toward 0.3 recalled comforts}He sends you his love.{/step} {step corrie>dunstan away 0.4 now lies}He says to tell you his leg’s mended and he’s dancing on it.’{/step}

Dunstan’s pencil had stopped.

{dunstan>ismay}‘Izzy,’ he said, very low. {+}‘You were at Quarry, the autumn before last. You remember Tarrant?’

{ismay>dunstan}‘He did the puppets.’

{dunstan>ismay}‘Which was his bad leg?’

{ismay>dunstan}‘He hadn’t got a bad leg.’ She kept her lips as still as she could. {+}‘He hadn’t got any. He went about on that board with the wheels.’

{dunstan>ismay}‘That’s what I thought.’

{harkness>dunstan}‘What are you two muttering about up there?’ the man demanded.

{step dunstan>harkness away 0.3 now lies}{dunstan>harkness}‘My niece is of the opinion it’s going to rain,’{/step} Dunstan called down. {dunstan>corrie}‘Which road did you take, Mrs Ashdown?’

{step corrie>dunstan away 0.4 now lies}{corrie>dunstan}‘By the mill. Over the footbridge.’{/step}

{ismay>dunstan}‘It’s down,’ breathed Ismay. {+}‘It went in the ice. {step ismay>corrie away 0.4 now doubts}Uncle, she’s lying.{/step} Everything she says is lies.’

{dunstan>ismay}‘It is. Every single thing.’ He scratched his jaw. {+}‘And she’s from Quarry, because I know that voice. I’ve heard it on the radio Sundays, reading out the births. So why would a woman who knows a thing tell it me wrong?’

{ismay>dunstan}‘Because she’s stupid?’

{dunstan>ismay}‘Try again.’

The girl looked. She’d been told often enough: look till you see what you’re looking at. The woman had good boots, done up. The child had a man’s jersey on, to his knees. And the husband stood behind the two of them, and had done from the first, {step harkness>corrie away 0.6 now threatens}with his left hand on the back of her neck,{/step} the way you’d hold on to somebody you were fond of. The right one was in his pocket.

{ismay>dunstan}‘He isn’t her husband.’

{dunstan>ismay}‘No.’

{step corrie>dunstan toward 0.6 now trusts}{ismay>dunstan}‘She’s telling us so we’ll know.{/step} She can’t say it, so she’s saying everything else crooked.’ Her finger had gone to the trigger by itself. She took it away. {step ismay>harkness away 0.7 planned attacks}{+}‘Shall I?’{/step}

{dunstan>ismay}‘With the boy there? At sixty yards?’ He turned a page, for show. {+}‘And he’s not alone. They’re never alone. {step dunstan>ismay away 0.3 now orders}You keep hold of yourself,{/step} {step dunstan>corrie toward 0.4 planned helps}and let me ask her.’{/step}

{step harkness>dunstan away 0.4 now threatens}{harkness>dunstan}‘I’m losing patience, old man!’{/step}

{dunstan>harkness}‘I’ve a form to fill in. You’d not believe the forms.’ And then, as if it bored him, {dunstan>corrie}‘Anybody else with you, missis? Anyone coming on behind?’

{corrie>dunstan}‘Nobody at all.’

{dunstan>corrie}‘You didn’t see any folk in the reeds?’

{corrie>dunstan}‘Not in the reeds,’ said the woman clearly. {step corrie>dunstan toward 0.6 now helps}{+}‘We didn’t see twelve in the reeds.{/step} We looked.’

There was a small silence. The man in the long coat seemed to be working it out, and it seemed to be taking him a while.

{step harkness>corrie away 0.5 now doubts}{harkness>corrie}‘What did you say twelve for?’{/step}

{corrie>harkness}‘What?’

{harkness>corrie}‘He never said a number. Why’d you say twelve?’

{step pip>corrie toward 0.4 now helps}{pip>corrie}‘I need a wee,’{/step} announced the child.

{harkness>pip}‘Not now,’ snapped Harkness.

{pip>corrie}‘I need one now, Mummy.’

{corrie>harkness}‘He’s five,’ she said. {step corrie>harkness away 0.3 now threatens}{+}‘He’ll do it on your boots.’{/step}

Harkness said something that Ismay couldn’t hear. But he was a man with new boots, and he looked down at them; and he took a step back, and the hand came off her neck.

{dunstan>ismay}‘Now,’ said Dunstan. {step ismay>harkness away 0.7 denied attacks}{+}‘Not him. The bell!’{/step}

She’d never shot at the bell before. It hung over the causeway on its iron arm, for fog, and {step ismay>corrie toward 0.9 now helps}she put the bolt straight through the rope.{/step} It came down between the woman and the man like the end of the world.

{dunstan>corrie}‘Run!’ roared the gatekeeper. {step dunstan>corrie toward 0.7 now helps}{+}‘Corrie, run! The little door, on your right!’{/step}

{step corrie>pip toward 0.8 now helps}She had the boy up under one arm{/step} before he’d got to the second word.

{scene: inside the little door | ismay, dunstan, corrie, pip}
It was dark in there, and it smelt of sheep. Overhead they could hear the others coming up on the wall, and shouting, and then some shouting from the reeds, further and further off.

{step corrie>dunstan away 0.4 recalled doubts}{corrie>dunstan}‘I didn’t think you’d got it,’{/step} said Corrie. She was sitting on the straw with her back against the bolts. Her teeth were knocking together. {+}‘I thought, he’s never met Jory. He’s only going to write it down.’

{dunstan>corrie}‘I did write it down.’ Dunstan showed her the book. {+}‘Did they get into Quarry?’

{corrie>dunstan}‘Monday. We’d buses as well.’

{dunstan>corrie}‘And Tarrant?’

She shook her head. He closed the book, and after a moment {step dunstan>jory toward 0.3 now praises}he took off his cap.{/step}

{step jory>ismay toward 0.4 recalled gives}{ismay>corrie}‘He made me a fox once,’{/step} Ismay said. It was the only thing that she could think of. {+}‘Out of a glove.’

{step corrie>ismay toward 0.3 now comforts}{corrie>ismay}‘He made everyone a fox, love.’{/step} She wiped her face with both hands. {step corrie>ismay toward 0.4 now praises}{+}‘That was a good shot.’{/step}

{ismay>corrie}‘It’s a big bell.’

{pip>ismay}‘I’ve still got to wee,’ said a voice from the straw.

{dunstan>pip}‘Honestly?’ asked Dunstan. {+}‘I thought that you were being clever.’

{pip>dunstan}‘I was,’ Pip said, with dignity. {+}‘Mummy told me when to. But that was ages ago.’
