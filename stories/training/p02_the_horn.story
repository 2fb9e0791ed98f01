+++
title = "The Horn"
manner = "first person past, comedy, a Georgian feast with a Scottish fiancé as narrator (Ewan, Evani, the guest, our Englishman); three men of one family called ‘he’; asides across a toastmaster; questions answered by others; curly single quotes"
[[characters]]
id = "ewan"
name = "Ewan"
aliases = ["Evani", "our Englishman", "my guest", "my nephew", "boy"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "nino"
name = "Nino"
aliases = ["Ninutsa"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "zaza"
name = "Uncle Zaza"
aliases = ["Zaza", "Uncle", "tamada", "the toastmaster"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "bidzina"
name = "Bidzina"
aliases = ["Grandfather", "Papa", "the old man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "levan"
name = "Levan"
aliases = ["Nino’s brother", "Leo", "my little doctor"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "manana"
name = "Manana"
aliases = ["Mama", "Nino’s mother"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "givi"
name = "Givi"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: the balcony in Kutaisi | ewan, nino, zaza, bidzina, levan, manana}
By the ninth toast I’d lost the feeling in my knees, and Uncle Zaza had only got as far as the dead.

{zaza>ewan,nino,levan,bidzina,manana}‘To those who planted the vine and didn’t taste it,’ he said, on his feet at the head of the table, tears running into his moustache. {+}‘And now, Evani! You will say a word for your dead.’

{ewan>nino}‘My dead?’ I whispered. {+}‘Do I get to choose?’

{nino>ewan}‘Say your granny. Be quick, he’s holding his stomach in.’

So I said my granny, who’d kept a sweet shop in Kirriemuir, and everyone stood up for her, and she was drunk to by six people and a priest over the fence.

{bidzina>levan}‘What did she sell?’ the old man asked, with a hand behind his ear.

{levan>bidzina}‘Sweets, Grandfather.’

{bidzina>levan}‘Sheep?’

{levan>bidzina}‘_Sweets._ Sugar!’

{bidzina>ewan}‘A good trade. In the war one could get a horse for sugar. Eat, boy, you’re the colour of cheese.’

I ate. There was no way not to: whenever a bit of my plate came in sight Nino’s mother put something on it, reaching from behind like a conjuror.

{manana>nino}‘He doesn’t like the aubergine.’

{nino>manana}‘He does like it. He’s had five.’

{manana>nino}‘At lunch he had eight.’

{ewan>manana}‘It’s delicious, Manana, it’s just that I—’

{manana>ewan}‘You’re ill!’

{nino>ewan}‘Don’t explain,’ said Nino. {+}‘You’ll get the soup.’ And lower, with her eyes on the bread: {+}‘When are you going to tell them?’

{ewan>nino}‘Me? They’re your family.’

{nino>ewan}‘You promised in the car that you’d do it. At the toast to parents, you said.’

{ewan>nino}‘That was before I knew there were twenty-six toasts! Which one’s parents?’

{levan>ewan}‘Eleven,’ Nino’s brother said from my other side, without moving his lips. {+}‘Tell them what?’

She shut her eyes.

{nino>levan}‘Nothing. We’ve bought a fridge.’

{levan>nino}‘You’ve gone white about a fridge?’

{zaza>levan}‘Levan! Is there a second tamada at this table? Is there something that my little doctor wants to share?’

{levan>zaza}‘No, Uncle. I was asking our Englishman about his fridge.’

{ewan>levan}‘Scottish,’ I said.

{zaza>ewan}‘Ah! He’s Scottish! Then I must begin the peace toast again from the start, because I have praised the wrong queen.’

{manana>zaza}‘You’ll do no such thing, Zaza, the meat’s ready. Sit. Ninutsa, come and help me carry.’

They went in. It was a mistake to let her go: I’d had four years of Georgian lessons from one person, and now she was in the kitchen. The old man hitched his chair toward me. He’d been looking all evening as if he had a question, and as it turned out he had it ready in English.

{bidzina>ewan}‘How many rooms?’

{ewan>bidzina}‘Sorry?’

{bidzina>ewan}‘Where you will live, you and the girl. My son-in-law Givi has spoken with a man. Three rooms, on Gelati Street, with a balcony. I’ll see her from mine. I shall shout and she’ll come for dinner.’

I looked round for help and there were only Levan and Uncle Zaza, who were arguing across the walnuts.

{ewan>bidzina}‘That’s extremely kind. It’s only that we’d – the thing is that we haven’t quite—’

{levan>zaza}‘It’s a horn, it’s not a fire bucket. He’ll die.’

{zaza>levan}‘Givi drank it at his wedding. _You_ drank it, and you were sixteen.’

{levan>zaza}‘I was in hospital! It’s why I took up medicine.’

{bidzina>ewan}‘Well, boy? Is three too small?’

{ewan>bidzina}‘It’s not too small.’

{bidzina>ewan}‘Too dear? I’ve got a cow.’

{zaza>bidzina}‘Let him alone, Papa, he’s pining. Look how he watches the door. Evani, my guest, my nephew: while there are no women in the way, do you see this?’

He had it in both arms. It had come off something a good deal larger than a cow, it was bound in silver at both ends, and it held, I’d been told in the car as a joke, a litre and three quarters.

{ewan>zaza}‘I see it, yes.’

{zaza>ewan}‘You know how one puts it down?’

{ewan>zaza}‘No.’

{levan>ewan}‘One doesn’t,’ Levan told me gloomily. {+}‘It hasn’t got a flat side. That’s the whole idea of it.’

{zaza>ewan}‘When we come to the parents, you drink it, you say what’s in your heart, and you are ours. Can you do this?’

{bidzina>zaza}‘Ask him about Gelati Street,’ said the old man. {+}‘He won’t tell me.’

{zaza>ewan}‘What about Gelati Street?’

Three faces. They all had the same nose. I thought of the two contracts in the glove box, hers with the Royal Infirmary and mine with the school, and of the flat in Dennistoun with its one room and its damp.

{ewan>zaza}‘Could I have the horn now?’ I said.

{levan>ewan}‘Ewan, no. I’m a doctor, I’ve met livers.’

{zaza>levan}‘He asks for it! Nobody has ever asked for it! Pour, Levan, pour, before he’s wise!’

It took them two jugs. I got up, with a hand on the wall. I remember a moth going round the bulb, and the first third, which was lovely, and then a long brown tunnel with somebody at the end of it counting in Georgian. When I came out they were both in the doorway with a dish between them, she and her mother, with the same look.

{manana>zaza}‘What have you done to him?’

{zaza>manana}‘I? He’s thirsty!’

{nino>ewan}‘Ewan? Sit down, love. Sit.’

{ewan>nino,levan,bidzina,manana,zaza}‘To parents,’ I said. I said it in Georgian, and it came out in one piece. {+}‘To Manana, who – who knows how many aubergines. And to Givi, who’s asleep in the car. You made the best thing that I know. And I’m taking it away. We’ve got a flat. In Glasgow. In September.’ I turned the horn over above my head, as one’s supposed to, and a single drop ran down my nose. {+}‘I’m so sorry. It’s got one room.’

A frog had started, down in the garden. The toastmaster had his mouth open.

{levan>nino}‘_Fridge_,’ said Nino’s brother.

{nino>levan}‘Shut up, Leo.’

{manana>nino}‘September of this year? Ninutsa? It’s already June.’

{nino>manana}‘They want me at the hospital, Mama. It’s two years, it’s only two. I was going to say it. Every time that I opened my mouth somebody toasted something.’

{manana>nino}‘And you sent him to do it? This one? On eight aubergines?’

{ewan>manana}‘Thirteen,’ I said; it seemed important. {+}‘Can somebody take this? I can’t put it down.’

No one took it. They were all of them watching the end of the table, where he sat with his stick between his knees and his hand behind his ear.

{bidzina>levan}‘What does he say? I didn’t get it. Where’s September?’

{levan>bidzina}‘They’re going to Scotland, Grandfather.’

{bidzina>levan}‘To sell sugar?’

{nino>bidzina}‘To work. I’m going to work there.’ She had put down her end of the dish and gone to crouch beside him. {+}‘I won’t hear you from the balcony. I’m sorry.’

He thought about it. He thought with his lips, like a man testing wine. Then he pointed the stick at me.

{bidzina>ewan}‘One room,’ said Bidzina. {+}‘And in this room there is a floor?’

{ewan>bidzina}‘There’s a floor, sir. Yes.’

{bidzina>ewan}‘Then there’s where I’ll sleep. I’ve never seen a queen. Zaza! Why’s the boy’s horn empty?’
