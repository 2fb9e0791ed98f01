+++
title = "Delicates"
manner = "urban fantasy, found family: a launderette at moonrise, first person present by the student of the pack; an old woman who runs it, a newcomer who wants to leave, a phone call, a child at the door, countdown called from the back; curly double quotes"
[[characters]]
id = "hoa"
name = "Hoa"
aliases = ["kid"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "perlman"
name = "Mrs. Perlman"
aliases = ["Mrs. P", "Ruth"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "jide"
name = "Jide"
aliases = ["Babajide"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "mireille"
name = "Mireille"
aliases = ["Mimi", "the baker"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "stellan"
name = "Stellan"
aliases = ["the new guy", "Mr. Lindqvist", "Pappa"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "annika"
name = "Annika"
aliases = []
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "saga"
name = "Saga"
aliases = ["the little girl"]
pronouns = "she"
kind = "person"
present = true
+++
{scene: the launderette on Hertel Avenue | hoa, perlman, jide, mireille, stellan, saga}
{jide>hoa,mireille,stellan,perlman}“Twenty-two minutes,” Jide calls from the back. {+}“Shoes, belts, teeth that come out.”

{stellan>hoa}“Teeth that come out?” says the new guy.

{hoa>stellan}“You’d swallow them,” I tell him.

I’m sitting on dryer six with my chemistry book. It’s my fourth year of doing this, and I’ve got a midterm. Mireille is taking off her rings, one after the other, and setting them along the edge of the folding table, and Mrs. Perlman is walking down the row with her stick and banging every lid.

{perlman>mireille}“Whose is this in number three? It’s been sitting in there wet since lunch.”

{mireille>perlman}“It’s aprons. I had two weddings.”

{perlman>mireille}“You had two weddings, I had two hips. Take it out.”

{mireille>perlman}“In the morning, Ruth, I swear to you. On my mother’s oven.”

{perlman>mireille}“In the morning you’ll be under the table with a sock in your mouth, like last month.”

{mireille>perlman}“It was cashmere,” the baker says with some dignity.

The new guy laughs, too high, and stops. He’s called Stellan. He does something with bridges. Three weeks ago in Letchworth a dog came at him that wasn’t a dog, and on Tuesday Jide found him crying at the bus terminal, eating a rotisserie chicken with the bag on, and brought him here. He’s still in his coat.

{stellan>hoa,mireille,perlman,jide}“Look, it’s very kind of you all. I just don’t think that I am one. I’ve been reading about it. It could be a thyroid.”

{hoa>stellan}“Can you smell what I had for breakfast?” I ask him.

{stellan>hoa}“Two eggs and a plum,” he says; and then, unhappily, {+}“the hen was ill.”

{hoa>stellan}“That’s some thyroid, dude.”

{stellan>hoa}“But my daughter’s seven today. I promised I’d be there for the cake. I could go home, have the cake, and lock myself in the garage.”

{jide>stellan}“What’s the garage made of?” That’s Jide again, with the boiler door squealing behind the words.

{stellan>jide}“It’s… I’m not sure. Wood?”

{jide>stellan}“And the cellar here is brick, three courses, and the door’s off a bank. Nineteen minutes. Kid, have you got his coat?”

{hoa>jide}“He won’t give it to me.”

{mireille>stellan}“Chéri, come. Sit.” She pats the bench beside her. She’s got a voice like warm bread, people confess to her over the counter. {+}“My first time, I also said I had a thing. A christening. I said to Babajide, it is only two streets.”

{stellan>mireille}“And what happened?”

{mireille>stellan}“He sat on me.”

{jide>mireille}“I sat on you till six in the morning,” comes from the back, {+}“and you bit me through a good pair of trousers, Mimi, and I’ve never had a word about it.”

{mireille>jide}“I send you croissants every week for eleven years! What is that, if not a word?”

{perlman>stellan}“You, Mr. Lindqvist, with the coat. You’re hungry?”

{stellan>perlman}“I’m always hungry. It’s been dreadful. No, thank you, Mrs. Perlman.”

{perlman>stellan}“Always hungry, no thank you. I’ve got a brisket down there the size of a suitcase. My Sol, may he rest, he was the same; he’d stand at that door with his hat on every month and tell me he’d an appointment. Forty-one years I was married to that. You think I don’t know shedding?”

His phone goes off. It plays the song about the little frogs. He has it at his ear before the second frog.

{stellan>annika}“Annika? No. No, I know what time it is. I’m at… it’s a work thing.” He has turned to face the detergent machine. {+}“No, I’m not with anyone. I’m in a laundromat. Why would I invent a laundromat?”

{hoa>mireille}“He’s so bad at this,” I say under my breath.

{mireille>hoa}“He’s honest. It’s very inconvenient.”

{perlman>hoa}“Tell her it’s the boiler,” Mrs. P hisses at me. {+}“Thirty years I told my sister it was the boiler.”

{stellan>annika}“Is Saga there? Can I just… How do you mean, on your way? How do you know where I am?” The last of his color leaves. {+}“The phone. You can see the phone. No, älskling, don’t, don’t bring her, turn around, I’m begging you…” He looks at the screen. {stellan>hoa}“She’s hung up. They’re bringing me my slice. They’re on Hertel.”

Nobody says anything for the length of a spin cycle. Then everybody does.

{mireille>stellan}“How far on Hertel?” Mireille has swept up her rings.

{hoa>jide}“Jide! We’ve got a civilian!”

{jide>hoa}“How big?”

{hoa>jide}“Seven. And a wife.”

{jide>hoa,mireille,stellan,perlman}“Nine minutes,” he says, and now he’s come out, all six foot five of him, barefoot in his bus driver’s shirt with the sleeves rolled; and he doesn’t raise his voice, because he never does. He kneels down in front of the new guy on the linoleum and starts undoing the man’s laces. {jide>stellan}“Listen to me. You can smell her, can’t you? Already.”

{stellan>jide}“Strawberry shampoo. She’s got a cold.” He’s shaking so hard the bench is walking. {+}“She’s got a scab on her knee. Why do I know about the scab? Why is it making my mouth water?”

{jide>stellan}“It’s because you love her. It’s got no manners yet, that’s all. It will have. Mine has three grandsons and it carries them about by their pajamas. But not tonight. Tonight you’re going to walk down those stairs.”

{stellan>jide}“She’ll think I didn’t want it. The cake. She’ll remember it when she’s forty.”

{perlman>stellan}“She’ll be forty, that’s the point,” says Mrs. Perlman. {+}“Give me your arm. Not you, Jide, you get below. I want Hoa.”

{hoa>perlman}“Me? I’ve got eight minutes too!”

{perlman>hoa}“You’re young, you’re quick. Get me the good plates.”

There’s a face at the window. It’s got a paper crown on, and its breath makes a little coin on the glass. Behind it a woman is locking a car.

{saga>stellan}“Pappa! I can see you! You’ve got no shoes on!”

He makes a noise that isn’t all the way a man’s. Mireille has him by one elbow and Jide by the other, and they get him up and across the floor like movers with a piano; I see his hand come back around the door frame, with the nails already wrong, and hang on.

{stellan>perlman}“Tell her I—”

{perlman>stellan}“I know what to tell her. I told three of my own. Go.”

The hand lets go. I hear the bank door. I hear the wheel. That leaves me with five minutes, a stack of plates, and every single hair standing up on my arms.

The bell over the entrance jingles.

{saga>perlman}“Where did he go?” asks the little girl.

{perlman>saga}“Downstairs, sweetheart, he’s holding up my boiler. It’s a terrible boiler, it needs three people. You’ll hear it, it howls. Is that marzipan?”

{saga>perlman}“It’s princess cake. I saved him the rose.” She has seen me. {saga>hoa}“Why is she all sweaty?”

{hoa>saga}“I’m the fourth,” I say, and hand her the plates, and back toward the stairs. {+}“I’ll take it down to him, the rose. I promise. I’ll put it right in his mouth.”

{saga>hoa}“Does he have to hold it up every night?”

{hoa>saga}“Just the one. He’ll be home by breakfast.”

{perlman>saga}“And he’ll be hungry,” says Mrs. Perlman, lowering herself on to the bench with her stick across her knees, between the child and the stairs. {+}“Boy, will he be hungry. So, tell me. You had a party? Who came?”
