+++
title = "A Lovely Garden"
manner = "comedy of errors, curly single quotes, third person past: a couple mistake a caller for somebody else; two men, two women visitors, a mother on the stairs"
[[characters]]
id = "gethin"
name = "Gethin"
aliases = ["Geth"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "marek"
name = "Marek"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "plumtree"
name = "Hilary Plumtree"
aliases = ["Mrs. Plumtree", "Hilary"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "nesta"
name = "Nesta Pugh"
aliases = ["Nesta", "Mam", "the old lady"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "adewale"
name = "Ms. Adewale"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "wellington"
name = "Wellington"
aliases = []
pronouns = "he"
kind = "animal"
present = false
+++
{scene: the sitting-room | gethin, marek}
{gethin>marek}‘Have you hidden the corkscrew?’

{marek>gethin}‘People have corkscrews, Geth. It’s a normal thing to have.’

{gethin>marek}‘It’s shaped like a naked lady.’

{step nesta>gethin toward 0.3 recalled gives}{marek>gethin}‘Your mother gave it to us,’{/step} said Marek, but he went and put it behind the encyclopaedias. They’d been up since five. The house smelt of bread, because Gethin had read somewhere that it ought to, and of burning, because he had then gone up to have another look at the little room with the yellow curtains. {+}‘What time did they say?’

{gethin>marek}‘Eleven. And it’s two minutes to. Do I look like a father?’

{marek>gethin}‘You look like a waiter. Take off the bow tie.’

The bell rang, and both of them screamed slightly.

{scene: the sitting-room, with a visitor | gethin, marek, plumtree}
She was a stout woman with a clipboard, and there was a leaf in her hair. She shook hands with each of them twice.

{plumtree>gethin,marek}‘Hilary Plumtree. I’m from the Trust. You’ll be the gentlemen who’ve offered to take one of our poor old boys.’

{gethin>plumtree}‘We weren’t set on a boy,’ said Gethin. {+}‘We’d be just as happy with a girl, Mrs. Plumtree. Do sit down. There’s bread.’

{plumtree>gethin}‘Most people can’t tell, at first. You need to turn them over.’ She’d sat on the cat’s cushion, and already she was writing. {+}‘But it’s a boy who’s going begging just now. Wellington. He’s been passed from pillar to post, bless him. How much do you know about his background?’

The two men looked at one another. It had been explained to them in the training, on two separate Saturdays, that there’d be a background.

{marek>plumtree}‘Nothing yet,’ Marek said carefully. {+}‘We didn’t expect that there’d be a particular … How old is he?’

{plumtree>marek}‘About sixty.’

{marek>plumtree}‘Months?’

{plumtree>marek}‘Years,’ said the visitor. {+}‘It’s no age.’

Gethin had begun to cut the bread, and went on cutting it. He could be seen to be thinking that this was a test. {gethin>plumtree}‘We’re very open-minded,’ he said at last. {gethin>marek}‘Aren’t we, Marek?’

{marek>gethin}‘Sixty,’ said Marek.

{gethin>marek}‘We said that we’d consider an older one.’

{step marek>gethin away 0.3 now blames}{marek>gethin}‘We said seven!’{/step}

{plumtree>marek}‘Oh, you don’t want a seven,’ Mrs. Plumtree told him. {+}‘They’re all over the place at seven. They’ll be up your curtains. No, Wellington’s past all that. He likes his food, and a bit of sun on his back. Now, I see you’ve a lovely garden. Is it escape-proof?’

{gethin>plumtree}‘Is it what?’ asked Gethin.

{plumtree>gethin}‘He digs.’

{gethin>plumtree}‘I suppose there’s the fence,’ said Gethin faintly.

{plumtree>gethin}‘I’d sink some bricks. His last people just drilled a hole in him and tied him to the rotary drier. I know, I know. I cried.’ She turned a page. {+}‘And where were you thinking that he’d sleep?’

{gethin>plumtree}‘In the back bedroom. It’s all ready. We’ve put up stars that glow.’

{plumtree>gethin}‘Indoors?’ She took off her spectacles. She was touched, anyone could see it. {step plumtree>gethin toward 0.3 now praises}{+}‘Well, that’s extremely kind,{/step} but he’d be too hot. A box in the shed would do him. And then in November you’ll want to put him in the fridge.’

Something fell over in the hall. It was only Marek, who had gone to see if there was anyone out there with a camera.

{marek>gethin}‘A word,’ he said, from the doorway. {+}‘In the kitchen, Geth. Now.’

{scene: the kitchen | gethin, marek}
{step marek>plumtree away 0.4 now insults}{marek>gethin}‘She’s insane.’{/step}

{step gethin>plumtree toward 0.3 now defends}{gethin>marek}‘She’s _assessing_ us.’{/step}

{step marek>plumtree away 0.4 now blames}{marek>gethin}‘She wants us to put a pensioner in the refrigerator!’{/step}

{gethin>marek}‘Keep your voice down. It’s psychological. They say shocking things and they watch if you get angry. It was in the leaflet.’ He’d still got the bread knife, and he was holding it against his chest like a lily. {+}‘All we have to do is keep calm and be loving. Can you be loving?’

{marek>gethin}‘For how long?’

{step gethin>marek toward 0.5 now asks}{gethin>marek}‘Marek. It’s been three years.’{/step}

That was true; and it was a thing they didn’t often say to one another. {step marek>gethin toward 0.5 now touches}Marek put his forehead down for a moment against the other’s,{/step} and took the knife away from him.

{step marek>gethin toward 0.5 now agrees}{marek>gethin}‘All right,’ he said.{/step} {+}‘But I’m not drilling any holes.’

{scene: the sitting-room, with another visitor | gethin, marek, plumtree, nesta, adewale}
They heard it as they came back up the passage: the stairs, the stick, and then a voice like a gate.

{nesta>plumtree}‘Are you the tortoise lady?’

{plumtree>nesta}‘That’s me,’ came the answer. {+}‘Hilary. Was it you who telephoned?’

{nesta>plumtree}‘It was. Nesta Pugh. I told you eleven, didn’t I, and then I lay down and I forgot. Have these two been looking after you?’

They had got as far as the door. Gethin’s mouth was open, and he seemed to have no plans to close it.

{gethin>nesta}‘Mam,’ he said. {+}‘What tortoise?’

{step nesta>gethin toward 0.4 planned gives}{nesta>gethin}‘It’s for the baby. A child ought to have something that lives longer than a hamster.{/step} It was meant to be a surprise.’

{gethin>nesta}‘There isn’t any baby! {step gethin>nesta away 0.5 now blames}There isn’t going to be any baby if you go inviting{/step}—Mam, the social worker’s coming at eleven!’

{step nesta>gethin toward 0.2 now comforts}{nesta>gethin}‘I know that, bach. I’ve got a clean blouse on.’{/step}

{marek>plumtree}‘So Wellington,’ said Marek, who had taken hold of the back of a chair, {+}‘is a tortoise.’

{plumtree>marek}‘What did you think he was?’

No one answered her. In the silence it was possible to hear that the bell must have been ringing for some time, that whoever rang it had found the door on the latch, and that there were steps in the hall.

{adewale>gethin,marek,plumtree,nesta}‘Hello? I’m so sorry to walk in. I’m Ms. Adewale, from Family Placement.’ She was young and very neat, and she looked from the old lady to the stout one, and from the stout one to the two men. {adewale>marek}‘Is that a bread knife?’

Marek gave it to Gethin. Gethin gave it to his mother.

{step nesta>marek toward 0.2 now defends}{nesta>adewale}‘It’s for the bread,’{/step} said Nesta.

{plumtree>adewale}‘Are you after one as well?’ Mrs. Plumtree asked, {step plumtree>adewale toward 0.2 now invites}moving over on the cushion to make room.{/step} {+}‘I’ll tell you now, you’d have to go a long way to beat these two. I’ve done four hundred of these visits. I told that lad to keep a stranger’s tortoise in a box, and {step plumtree>gethin toward 0.5 now praises}he wanted to give it a bedroom. He’d put up stars.’{/step}

{adewale>plumtree}‘Had he?’ said the young woman. She hadn’t taken her coat off yet. {step adewale>gethin toward 0.3 now stays}She took it off.{/step}

{plumtree>adewale}‘And the other one didn’t care for it at all, he thought that it was raving mad, you could see it on him. {step marek>plumtree away 0.3 denied insults}But he never said a cross word.{/step} {step plumtree>marek toward 0.4 now praises}He went out and had it out in the kitchen, and he came back in.’{/step}

The young woman turned to Marek. {adewale>marek}‘And what did you think he was? This Wellington?’

{marek>adewale}‘A gentleman of sixty,’ said Marek.

{adewale>marek}‘And you’d have had him?’

{step gethin>marek toward 0.4 now defends}{gethin>adewale}‘We’d have talked about it,’{/step} said Gethin.

Ms. Adewale wrote something down. It was quite short, and from where they stood neither of them could read it. Then she looked up, and she sniffed.

{adewale>gethin,marek}‘Is something burning?’ she asked. {+}‘Only it smells lovely.’
