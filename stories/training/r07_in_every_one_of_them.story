+++
title = "In Every One of Them"
manner = "romance at a wedding in Goa, first person past by the photographer, named late: the best man, the bride’s cousin, the groom’s ex and the bride’s grandmother pick photographs in a power cut; two men who are both ‘he’, a secret that is found by looking, asides; curly double quotes"
[[characters]]
id = "noor"
name = "Noor"
aliases = ["my dear"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "dez"
name = "Desmond Pinto"
aliases = ["the best man", "Dez", "Dr. Pinto", "Doctor", "the man at my shoulder"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "rohan"
name = "Rohan"
aliases = ["the bride’s cousin", "Ro", "The cousin", "the cousin"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ex"
name = "Saskia"
aliases = ["the groom’s ex", "The tall girl", "child"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "avo"
name = "Dona Quitéria"
aliases = ["the bride’s grandmother", "the old lady", "Avó"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "tara"
name = "Tara"
aliases = ["the bride"]
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "lloyd"
name = "Lloyd"
aliases = ["the boy with his eyes shut"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: the kitchen behind the parish hall | noor, dez, rohan, ex, avo}
{avo>noor}“That one makes me look dead,” said the bride’s grandmother. {+}“Next.”

I pressed the button. There were five of us in the kitchen behind the parish hall, around the only thing in Loutolim that still gave any light, and that was the back of my camera. The rain had taken out the power at six. It was now eight. The slide show was for nine, generator permitting, and I had been told to bring the family’s choice.

{ex>noor}“Stop there! That’s lovely,” said the groom’s ex. {+}“Look at her laugh. Lloyd’s got his eyes shut, though.”

{noor>ex}“He has them shut in all of them.”

{ex>noor}“He had them shut for the two years I was with him. It’s a thing he does, he’s listening.”

{rohan>ex}“Why were you invited?” the bride’s cousin asked her. He wasn’t being rude. He’d been sitting on the flour bin for an hour with his tie undone, and he sounded as though he truly wanted to find out how such a thing was managed.

{ex>rohan}“I introduced them.”

{rohan>ex}“And it doesn’t hurt?”

{ex>rohan}“Like a tooth. I’m having a super time. Who’s that one?”

{avo>ex}“That’s my sister-in-law. Don’t enlarge her,” said the old lady.

{dez>noor}“You could go a bit faster,” said the best man.

He was the only one on his feet. He’d come in for ice; he had a bucket of it, and it was turning to water, and he’d taken up a place behind my shoulder from which he could see the screen and be seen by nobody. I had noticed him all day. It’s my work to notice, and he’d been a nuisance, because he was never looking where the others looked.

{noor>dez}“I’m going as fast as she’ll let me.”

{avo>noor}“Next,” said the old lady.

The church. The church again, with a pigeon.

{rohan>dez}“That’s you with the rings,” said the cousin, without turning his head. {+}“You look sick.”

{dez>rohan}“I’d left them in the car.”

{rohan>dez}“You’d left them in your other hand. I had to tell you.”

{dez>rohan}“Yes, well. Thanks.”

{rohan>dez}“You’re welcome, Doctor.”

{ex>rohan,dez}“Do you two not get on?” asked the groom’s ex with interest.

{rohan>ex}“We get on fine.”

{dez>ex}“We shared a flat,” said the man at my shoulder at the same time, {+}“in Pune. It was years ago.”

{rohan>ex}“It was four.”

{avo>noor}“Next, my dear.”

I’d gone on already, and I wished that I hadn’t. It was the group on the steps. Everyone was in it, forty-one of them, and forty were looking at me. I did what I suppose I shouldn’t have done. I went back to the one with the pigeon.

{noor}“That’s odd,” I said.

{ex>noor}“What is?” The groom’s ex had her chin on her fists.

{noor>ex}“No. It’s nothing, it’s the focus.”

{dez>noor}“Skip it, then,” the best man said in my ear, very quickly. {+}“Please.”

{avo>noor}“What’s the matter with the focus? Let me see. I’ve had my cataracts done.” A hand with three rings on it took hold of the strap, and the camera went away from me across the pastry board. {+}“Here’s Tara, here’s the boy with his eyes shut, here’s Father Agnelo. And there’s Dr. Pinto in front. What’s he looking at?”

{dez>avo}“The altar, Dona Quitéria.”

{avo>dez}“The altar’s on the left.”

{ex>avo}“May I?” The tall girl had leaned in. {+}“Oh. How do you make it go back? This one? Oh, I say.”

{rohan>ex}“What is it?” said the cousin.

{ex>rohan}“Stay where you are, you. It’s like one of those books where you have to find the man with the hat.” She was pressing and pressing. {ex>avo}“There. And in there. And look at the dancing.”

{avo>ex}“I’m looking, child.”

{dez>noor}“Can’t you get it away from them?” This was whispered.

{noor>dez}“She’s eighty-eight,” I whispered back. {+}“And she’s paying me.”

{dez>noor}“I’ll pay you double.”

{noor>dez}“I did try to crop it. But you’re in every one of them, and it’s always the same way round.”

{rohan>noor}“What’s he in?” The cousin had got up from the flour bin. He had a great white square on the seat of his suit. {+}“What’s so funny? Is it me? Have I got food on me?”

{ex>rohan}“Nobody’s laughing,” said the groom’s ex. It was true; she wasn’t, any longer. {ex>dez}“Oh, you poor man. For how long?”

{dez>ex}“I’ve no idea what you’re talking about.”

{ex>dez}“No, I had that face too. I had it for most of one winter, and I thought that nobody could tell.”

{dez>ex}“I came in here for ice.”

{ex>dez}“And where is it?”

He looked into the bucket.

{rohan>avo}“Avó, give me that camera.”

{avo>rohan}“Wash your hands first.”

{rohan>avo}“Give it!”

{avo>rohan}“Since when do you speak to me so?” But she’d let go. {+}“Begin with the church. Not at the bride, she’s only my granddaughter. Look to the right.”

I have photographed two hundred and six weddings, and I can tell you the moment in every one of them, and it’s hardly ever at the altar. He stood by the stove with the light coming up under his chin. He went through the church and the steps, the cake, the toast. He went through the dancing twice. Outside somebody kicked the generator.

{rohan>dez}“That’s me,” he said.

The best man put the bucket down on the floor.

{rohan>dez}“I’m not even doing anything. In this one I’m eating a samosa.”

{dez>rohan}“You eat them very—” He stopped, and had another try. {+}“I’m sorry, Ro. I’d have sat further off, but there was a plan.”

{rohan>dez}“You moved out. You left a note on the fridge, it said that the gas was paid.”

{dez>rohan}“It _was_ paid.”

{rohan>dez}“Four years, Dez!”

{dez>rohan}“You’d just got engaged.”

{rohan>dez}“For eleven days!”

{avo>ex}“A dentist,” the old lady told the groom’s ex behind her hand. {+}“From Margao. We none of us cared for her.”

{ex>avo}“Ssh. I want to hear.”

{rohan>dez}“Why do you think I was on the flour? There’s a whole bar out there. I saw you go past with a bucket, I’ve been waiting an hour for you to want ice.”

{dez>rohan}“I’m on antibiotics,” said Dr. Desmond Pinto foolishly. {+}“I’ve been drinking it all warm.”

{avo>noor}“What’s your name, my dear?”

It took me a second, for I was looking elsewhere, like everybody else. {noor>avo}“Noor.”

{avo>noor}“Is there a picture there of these two, Noor, in which they’re both looking the same way?”

{noor>avo}“Not one.”

{avo>noor}“It’s an expensive day. I should like there to be one,” said Dona Quitéria. {+}“Rohan! Dr. Pinto! Stand up straight. Saskia, take that bucket out of the way. Now look at the lady.”

I had my eye to it. I’d the pair of them dead centre, flour and all.

{noor>avo}“It’s no use,” I said. {+}“They won’t.”
