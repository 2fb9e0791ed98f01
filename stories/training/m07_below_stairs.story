+++
title = "Below Stairs"
manner = "horror in a show house, third person past: five volunteers in costume, each called by the part and by the name, and the parts begin to answer; a walkie-talkie, bells, somebody who has stopped making jokes; curly single quotes"
[[characters]]
id = "bridget"
name = "Bridget"
aliases = ["Mrs Fenn", "Bridget Mary Doyle", "the manager"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "gareth"
name = "Gareth"
aliases = ["his lordship", "Gar", "Gareth Pugh"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "priya"
name = "Priya"
aliases = ["Nanny", "Priya Nair"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "olu"
name = "Olu"
aliases = ["James", "Olu Adeyinka", "the footman"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "kasia"
name = "Kasia"
aliases = ["the cook", "Kash", "Katarzyna"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "lenny"
name = "Lenny"
aliases = ["the car park"]
pronouns = "he"
kind = "person"
present = true
+++
{scene: the servants’ hall at Marle | bridget, gareth, priya, olu, kasia}
{bridget>gareth,priya,olu,kasia}‘Has anybody seen the key to the back stairs?’

{gareth>bridget}‘You had it, Bridget,’ said Gareth. {+}‘You locked up behind the Brownies.’

{bridget>gareth}‘I know I had it. I’m asking who’s got it now.’

{olu>bridget}‘Check your reticule,’ said Olu.

{bridget>olu}‘It’s not a reticule, it’s a bumbag with a doily on.’

It was ten past five on the last Sunday of the season, and they were all in the servants’ hall at Marle, most of them with their shoes off. There were five of them left. Gareth, who was his lordship from Easter to October and taught geography otherwise, had his bare feet on the table. Across from him the footman was eating crisps through a false moustache. Kasia, who did the cook, was in fact cooking; somebody had to use up the display eggs.

{kasia>gareth}‘Feet,’ she said.

{gareth>kasia}‘They’re aristocratic feet. They’ve been walking tourists round a library since nine.’

{kasia>gareth}‘They’re next to my butter.’

{bridget>gareth,priya,olu,kasia}‘Never mind his feet, I can’t get us out,’ the manager said. {+}‘The front’s on the alarm. The back’s on the key. Has anyone tried the radio?’

{olu>bridget}‘I’ll do it. Car park, this is Downton. Lenny, mate, are you there?’ The footman let go of the button. The thing hissed. {+}‘He’ll be off round the cones.’

{gareth>olu}‘Or asleep in the hut,’ yawned his lordship. {+}‘Try him again in a bit, James.’

{olu>gareth}‘Don’t call me James. We’ve shut.’

{gareth>olu}‘Force of habit. You will wear the wig.’

{kasia>bridget}‘Where’s Priya?’ asked Kasia, breaking an egg.

They looked round. She’d been at the end by the dresser, darning; they did real darning, the public liked it. She was still there. She hadn’t taken her cap off, or her shoes.

{bridget>priya}‘You’re quiet, love. You all right?’

{priya>bridget}‘I’m listening for the children, Mrs Fenn.’

{olu>priya}‘Ha,’ said Olu, with his mouth full. {+}‘That’s good. Do the one about the jam.’

{bridget>priya}‘Very nice, Priya, but I’m off the clock. Who’s Mrs Fenn?’

{priya>bridget}‘You are,’ said Nanny. She bit through the thread.

There was a short laugh from the feet on the table; nobody joined in.

{kasia>bridget}‘There was a Fenn,’ Kasia said. {+}‘In the book upstairs, with all the wages. She was housekeeper. She had the keys, and one day she hadn’t.’

{bridget>kasia}‘What do you mean, one day she hadn’t?’ Bridget had stopped patting her pockets.

{kasia>bridget}‘That’s what it says. It’s only one line. “Mrs Fenn lost the key, and we were all kept in.”’

{gareth>kasia}‘Kept in where?’ asked Gareth.

{kasia>gareth}‘It’s the last line. The book stops.’

High up on the wall was the board with the bells, eighteen on springs, painted with the names of the rooms. They hadn’t been on wires since the war. One of them gave a small, dry shake, like a dog’s ear.

{olu>bridget,gareth,priya,kasia}‘Which was that?’ He’d put down his crisps.

{kasia>olu}‘Nursery,’ Kasia read.

{gareth>olu}‘It’s a draught.’ Gareth waved it off with a toe.

{olu>gareth}‘It’s on the second floor, in a box. What draught?’

{priya>bridget}‘They’re awake,’ said Priya, getting up. She smoothed her apron. {+}‘I told you they’d wake, if he laughed.’

{bridget>priya}‘Priya, sweetheart, sit down a second. Look at me. What’s the name of your little boy?’

{priya>bridget}‘Which little boy, ma’am?’

{bridget>priya}‘Yours. You’ve got him on your phone. He’s three, he had chickenpox at Whitsun, we all signed a dinosaur.’

It seemed to get somewhere. Something struggled up in the brown eyes, like a swimmer. {priya>bridget}‘Ro—’ she said. {+}‘Ro, Ro…’ And then it went under, and she dropped a curtsey. {+}‘I’ve only the two upstairs, Mrs Fenn, and they’re his lordship’s.’

{kasia>bridget,gareth,olu}‘Take off the clothes,’ said Kasia.

{gareth>kasia}‘I beg your pardon?’ said his lordship.

{kasia>gareth}‘The costumes! All of us. Hers most. My grandmother in Łomża would say it, you don’t put on the coat of a dead man and then sit down in his chair. Olu, your wig!’

{olu>kasia}‘I’m trying. It’s stuck, it’s the glue.’

{kasia>olu}‘Then pull!’

{olu>kasia}‘I’m pulling. It’s _hair_, Kash. It hurts. I think it’s mine.’

The second bell to move was the one beside it. DRAWING ROOM, it said. Its tongue knocked twice, sharply, with the impatience of somebody who isn’t used to ringing more than once.

{gareth>olu}‘Aren’t you going to answer that?’

{olu>gareth}‘What?’

{gareth>olu}‘The drawing room. One doesn’t keep a pair of legs in livery in order to listen to it ring.’

Gareth had taken his feet down. He was sitting very upright, with his fingertips together, and wasn’t smiling at all.

{olu>gareth}‘Gar,’ said the footman. {+}‘Gar, mate, don’t. What’s the capital of Mongolia?’

{gareth>olu}‘I’ve no idea, James. Does it hunt?’

{bridget>kasia}‘Oh God,’ said Bridget. {+}‘He does that one with the Year Nines. He’d know that in his sleep. Kasia, what did it say in front of that line? In the wages book. What had they done?’

{kasia>bridget}‘I don’t know, I only dusted it! There was a dinner. They’d sat down to it, the servants, in the family’s clothes. For a joke, on the last day of the year, because the family had gone. And then they heard the bell.’

{bridget>kasia}‘And it was the family?’

{kasia>bridget}‘I think it was the house.’

{priya>gareth}‘Shall I bring them down to you, my lord?’

{gareth>priya}‘After dinner, Nanny. In their white.’

On the table the radio coughed. {lenny>olu}‘Downton, this is the car park,’ it said, in the blessed voice of a man with a cold. {+}‘Who’s still in there? I’ve got five cars and it’s getting dark.’

{olu>lenny}‘Lenny! Lenny, don’t hang up, it’s me. We’re locked in. Come round to the back and break it. Break the window.’

{lenny>olu}‘Who’s that?’

{olu>lenny}‘It’s James!’ he shouted; and heard it, and clapped both his hands to his mouth.

{lenny>olu}‘There’s no James on my list, pal. I’ve got an Olu.’

{kasia>lenny}‘That’s him! That is him, Lenny, it’s Olu, keep saying it to him!’ She had snatched the radio off him. {+}‘Say all of us. You’ve the list there. Read us out our names!’

{lenny>kasia}‘You what?’

{kasia>lenny}‘Like the register. Please. Loud!’

You could hear him turn over a page. You could hear him decide that it was the sherry. {lenny>bridget,gareth,priya,olu,kasia}‘Right you are. Bridget Mary Doyle.’

{bridget>lenny}‘Yes! Here.’

{lenny>bridget,gareth,priya,olu,kasia}‘Olu Adeyinka.’

{olu>lenny}‘Here,’ sobbed Olu. The wig came away in his hand.

{lenny>bridget,gareth,priya,olu,kasia}‘Gareth Pugh.’

His lordship frowned. His nostrils widened as though at a smell of chalk. {gareth>lenny}‘Ulan Bator,’ he said thickly. {+}‘I’m here, I’m here. What am I doing with my shoes off?’

{lenny>bridget,gareth,priya,olu,kasia}‘Katarzyna, er. Something with a Z. And Priya Nair.’

{kasia>lenny}‘Here,’ the cook said. {+}‘Now the last one again. She hasn’t answered.’

{lenny>priya}‘Priya Nair?’

All of the bells were moving now, all eighteen, with a sound like rain in a tin bath. Nanny stood at the foot of the back stairs. She had her hand out behind her and low down, as you do for someone small; and from inside the fingers of the other, slowly, like a thing that she’d been told to give up, she let fall a key.

{bridget>priya}‘Rohan!’ cried Bridget. {+}‘That’s what he’s called, it’s Rohan, I wrote it on the dinosaur!’

{priya>lenny}‘Here,’ said Priya. She was looking down at her own hand with an expression of dreadful pity. {+}‘I’m here. But you’ll have to open the door quietly. They’ve both got hold of me.’
