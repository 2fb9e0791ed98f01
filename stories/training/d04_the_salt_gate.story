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

Dunstan put his tea down on the parapet. He had been keeper of the Salt Gate for nineteen years, since before there was a gate, when it was only two buses and a chain; and he came to the edge in no hurry at all, with the book under his arm. {dunstan>ismay}‘Get the bow up. Don’t point it. Just let it be seen.’

She let it be seen. Below them the walkers stopped at the white line, as people did: a woman with her hood back, a man in a long coat, and a child of about five, holding the woman’s hand.

{dunstan>corrie,harkness,pip}‘That’ll do,’ he called. {+}‘Names?’

{corrie>dunstan}‘Corrie Ashdown!’ The woman had a good carrying voice. {+}‘This is my boy, Pip. And that’s my husband.’

{dunstan>harkness}‘Has he lost his tongue, your husband?’

{harkness>dunstan}‘Harkness,’ said the man in the long coat. {+}‘We’re tired, old man. It’s cold. Can we do this inside?’

{dunstan>harkness}‘No.’ He licked his pencil, and wrote. {dunstan>corrie}‘Where from?’

{corrie>dunstan}‘Quarry.’

{dunstan>corrie}‘There’s fever at Quarry.’

{corrie>dunstan}‘Not now. It’s been clean since the spring.’ She shifted her grip on the child’s hand. {+}‘Jory Tarrant says you’re to let us through. He sends you his love. He says to tell you his leg’s mended and he’s dancing on it.’

Dunstan’s pencil had stopped.

{dunstan>ismay}‘Izzy,’ he said, very low. {+}‘You were at Quarry, the autumn before last. You remember Tarrant?’

{ismay>dunstan}‘He did the puppets.’

{dunstan>ismay}‘Which was his bad leg?’

{ismay>dunstan}‘He hadn’t got a bad leg.’ She kept her lips as still as she could. {+}‘He hadn’t got any. He went about on that board with the wheels.’

{dunstan>ismay}‘That’s what I thought.’

{harkness>dunstan}‘What are you two muttering about up there?’ the man demanded.

{dunstan>harkness}‘My niece is of the opinion it’s going to rain,’ Dunstan called down. {dunstan>corrie}‘Which road did you take, Mrs Ashdown?’

{corrie>dunstan}‘By the mill. Over the footbridge.’

{ismay>dunstan}‘It’s down,’ breathed Ismay. {+}‘It went in the ice. Uncle, she’s lying. Everything she says is lies.’

{dunstan>ismay}‘It is. Every single thing.’ He scratched his jaw. {+}‘And she’s from Quarry, because I know that voice. I’ve heard it on the radio Sundays, reading out the births. So why would a woman who knows a thing tell it me wrong?’

{ismay>dunstan}‘Because she’s stupid?’

{dunstan>ismay}‘Try again.’

The girl looked. She’d been told often enough: look till you see what you’re looking at. The woman had good boots, done up. The child had a man’s jersey on, to his knees. And the husband stood behind the two of them, and had done from the first, with his left hand on the back of her neck, the way you’d hold on to somebody you were fond of. The right one was in his pocket.

{ismay>dunstan}‘He isn’t her husband.’

{dunstan>ismay}‘No.’

{ismay>dunstan}‘She’s telling us so we’ll know. She can’t say it, so she’s saying everything else crooked.’ Her finger had gone to the trigger by itself. She took it away. {+}‘Shall I?’

{dunstan>ismay}‘With the boy there? At sixty yards?’ He turned a page, for show. {+}‘And he’s not alone. They’re never alone. You keep hold of yourself, and let me ask her.’

{harkness>dunstan}‘I’m losing patience, old man!’

{dunstan>harkness}‘I’ve a form to fill in. You’d not believe the forms.’ And then, as if it bored him, {dunstan>corrie}‘Anybody else with you, missis? Anyone coming on behind?’

{corrie>dunstan}‘Nobody at all.’

{dunstan>corrie}‘You didn’t see any folk in the reeds?’

{corrie>dunstan}‘Not in the reeds,’ said the woman clearly. {+}‘We didn’t see twelve in the reeds. We looked.’

There was a small silence. The man in the long coat seemed to be working it out, and it seemed to be taking him a while.

{harkness>corrie}‘What did you say twelve for?’

{corrie>harkness}‘What?’

{harkness>corrie}‘He never said a number. Why’d you say twelve?’

{pip>corrie}‘I need a wee,’ announced the child.

{harkness>pip}‘Not now,’ snapped Harkness.

{pip>corrie}‘I need one now, Mummy.’

{corrie>harkness}‘He’s five,’ she said. {+}‘He’ll do it on your boots.’

Harkness said something that Ismay couldn’t hear. But he was a man with new boots, and he looked down at them; and he took a step back, and the hand came off her neck.

{dunstan>ismay}‘Now,’ said Dunstan. {+}‘Not him. The bell!’

She’d never shot at the bell before. It hung over the causeway on its iron arm, for fog, and she put the bolt straight through the rope. It came down between the woman and the man like the end of the world.

{dunstan>corrie}‘Run!’ roared the gatekeeper. {+}‘Corrie, run! The little door, on your right!’

She had the boy up under one arm before he’d got to the second word.

{scene: inside the little door | ismay, dunstan, corrie, pip}
It was dark in there, and it smelt of sheep. Overhead they could hear the others coming up on the wall, and shouting, and then some shouting from the reeds, further and further off.

{corrie>dunstan}‘I didn’t think you’d got it,’ said Corrie. She was sitting on the straw with her back against the bolts. Her teeth were knocking together. {+}‘I thought, he’s never met Jory. He’s only going to write it down.’

{dunstan>corrie}‘I did write it down.’ Dunstan showed her the book. {+}‘Did they get into Quarry?’

{corrie>dunstan}‘Monday. We’d buses as well.’

{dunstan>corrie}‘And Tarrant?’

She shook her head. He closed the book, and after a moment he took off his cap.

{ismay>corrie}‘He made me a fox once,’ Ismay said. It was the only thing that she could think of. {+}‘Out of a glove.’

{corrie>ismay}‘He made everyone a fox, love.’ She wiped her face with both hands. {+}‘That was a good shot.’

{ismay>corrie}‘It’s a big bell.’

{pip>ismay}‘I’ve still got to wee,’ said a voice from the straw.

{dunstan>pip}‘Honestly?’ asked Dunstan. {+}‘I thought that you were being clever.’

{pip>dunstan}‘I was,’ Pip said, with dignity. {+}‘Mummy told me when to. But that was ages ago.’
