+++
title = "Tin Roof"
manner = "fan-fiction manner, a band in a container behind a festival stage in Split, third person present: four young men, two of them twins, one without a voice who writes on a set list, a manager, a girl with a clipboard who comes and goes; epithets, nicknames, a secret; curly double quotes"
[[characters]]
id = "kofi"
name = "Kofi"
aliases = ["Kof", "the older twin", "the singer", "your brother", "your singer"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "kwame"
name = "Kwame"
aliases = ["K", "the younger twin"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "aurelio"
name = "Aurelio"
aliases = ["the blond", "the guitarist"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "hyun"
name = "Hyun-woo"
aliases = ["Hyun", "the drummer"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ruxandra"
name = "Ruxandra"
aliases = ["Boss", "the manager"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "iva"
name = "Iva"
aliases = ["the girl"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "lady"
name = "Pereira"
aliases = ["the lady"]
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "grandmother"
name = "my grandmother"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: the container behind the stage | kofi, kwame, aurelio, hyun, ruxandra, iva}
{aurelio>kofi}“Say something.”

Kofi opens his mouth, points into it, and shuts it again.

{aurelio>ruxandra}“Not a squeak.” The blond lets go of the jaw that he’s been peering into. {+}“It’s like turning on a tap in a desert. We’re on in twenty minutes, and we’re dead.”

{ruxandra>aurelio}“Nobody’s dead. Find me honey.”

{hyun>ruxandra}“He’s had honey, Boss. He’s had honey, and ginger, and the steam thing.” The drummer’s sticks are going on his own knees; they never stop. {+}“And half a bottle of that stuff of Aurelio’s.”

{aurelio>hyun}“That’s my grandmother’s. It cures horses.”

{hyun>aurelio}“What of?”

{aurelio>hyun}“She never said. They went very quiet.”

The older twin has found a felt pen and the back of a set list. He writes, and turns it round for them.

{writing kofi>ruxandra}“Kwame can do it.”

They all look to the corner where the younger twin is coiling a cable. It’s the same face, to a hair. It’s the same gap in the teeth. There’s a pair of glasses on it, that’s all, and an air of being about to leave.

{kwame>kofi}“Kwame can’t,” he says.

{ruxandra>kwame}“Do you sing?” asks the manager.

{kwame>ruxandra}“No.”

{aurelio>ruxandra}“He sings in the van. When he thinks we’re asleep. Tell her, Hyun.”

{hyun>ruxandra}“He’s in tune. He’s more in tune than the one we’ve got. Sorry, Kof.”

The singer staggers, with a hand to his heart.

{kwame>aurelio}“There’s nobody in the van!”

{aurelio>kwame}“_We’re_ in the van!”

{kwame>aurelio}“You’re asleep!”

{ruxandra>kwame}“Take those glasses off a moment,” says Ruxandra.

{kwame>ruxandra}“I can’t see anything without them.”

{ruxandra>kwame}“Good. It’s four thousand people, you don’t want to see it.”

{writing kofi>kwame}“You know all the words,” says the set list, with _all_ underlined.

{kwame>kofi}“I know all the words to the safety drill on the ferry! It doesn’t mean I’m the captain!”

{hyun>kwame}“What’s the worst of it, K?” the drummer asks him.

{kwame>hyun}“Year nine. The nativity. Ask _him_.”

{aurelio>kofi}“What happened in year nine?” asks the blond.

{writing kofi>aurelio}“He fainted.”

{kwame>kofi}“I was dropped! I was the front half of a donkey, and the back half saw a girl!”

Someone thumps on the side of the container. It’s Iva, who has the clipboard, and the radio, and no time.

{iva>ruxandra}“Fifteen minutes. And there’s a lady here called Pereira, from the label. She’s asking is it true that your singer writes all of it by himself.”

{ruxandra>iva}“Tell her yes.”

{kwame>iva}“Yes,” says the younger twin, somewhat too fast. {+}“Tell her that.”

The knees go silent. It’s the first time all day, and so everybody turns.

{hyun>kwame}“Who writes it, K?”

{kwame>hyun}“He does. It’s on the sleeve.”

{hyun>kwame}“There’s a line in the second verse of ‘Harmattan,’ about the ear that’s full of sea. It’s the left. There’s nothing wrong with Kofi’s left ear. It’s you that had the operation.”

{aurelio>hyun}“What operation?”

{hyun>aurelio}“You’ve never once listened to the words, have you?”

{aurelio>hyun}“I’m the guitarist!”

{ruxandra>kofi}“Kofi.” The manager hasn’t raised her voice; she comes from Cluj, she has never needed to. {+}“I’ve put your name on two records. Did you write them?”

It takes the pen a long time. It goes right down to the bottom of the sheet.

{writing kofi>ruxandra}“He wrote them. Every one. He made me promise, and I’ve hated it for two years.”

{kwame>kofi}“That was ours! You’d no right to tell them!”

{aurelio>kwame}“You wrote ‘Tin Roof’? I proposed to someone with ‘Tin Roof’!” The blond’s voice has cracked.

{kwame>aurelio}“Did it work?”

{aurelio>kwame}“Up to a point!”

{iva>ruxandra}“So is it still a yes?” asks the girl with the clipboard. {+}“For the lady?”

{ruxandra>iva}“Tell her to wait.”

{iva>ruxandra}“She’s not a person that you tell to wait.”

{ruxandra>iva}“Then get her a drink with a lot of fruit in it.”

The door bangs. Kwame has wound the cable round his hand so tight that the fingers are grey.

{kwame>ruxandra}“I write them because he can sing them. It’s how we work, all right? It’s how we’ve always worked. He came out nine minutes before me, and he yelled for the two of us, and I’ve never had to. What’s wrong with that?”

{ruxandra>kwame}“Tonight?” says Ruxandra. {+}“He can’t yell.”

Hyun-woo is staring at the older twin, with his head to one side, like a man who is counting bars.

{hyun>kofi}“When did it go, your voice?”

{writing kofi>hyun}“This morning.”

{hyun>kofi}“Early?”

A nod.

{hyun>kofi}“Only, round about noon there was someone singing in the showers. All three verses, with the high bit. I thought to myself, that’s K. But you were out at the desk with me then, weren’t you, K?”

{kwame>hyun}“From eleven until two. Doing the levels.”

{hyun>kofi}“And Aurelio can’t do the high bit.”

{aurelio>hyun}“I can nearly do it.”

The pen’s in the air, and it isn’t writing. The blond goes over. He gets up very close, and plants one cowboy boot, with care, on a white trainer.

{aurelio>kofi}“Say something,” he says.

{kofi>aurelio}“Ow! All right! Ow, get _off_!”

What follows is mostly noise. The cable is in it, and a chair.

{ruxandra}“I’ll kill him,” the manager is telling the roof. {+}“I’ll kill him, and it’ll be cheaper.”

{aurelio>kofi}“You drank my grandmother’s stuff! You drank half a bottle!”

{kofi>aurelio}“It’s _vile_! I’ve been wanting to tell you all day how vile it is!”

{kwame>kofi}“Why?”

It’s only one word, and it’s quiet. Kofi stops rubbing his foot.

{kofi>kwame}“Because of her. Because she’ll sit me down after, and she’ll ask how I came to write the bit about Dad, with the rain, and the radio going under the bed. And I’d have to make something up. I was out in the yard with a ball, man. You were the one who was in the room.”

{kwame>kofi}“You could’ve just asked me.”

{kofi>kwame}“I did ask. At Easter, and in Graz. You went and coiled things.”

{iva>ruxandra}“Eight!” shouts the girl, from the steps. {+}“She’s eaten the fruit!”

{kwame>kofi}“I’ll faint.”

{kofi>kwame}“Then I’ll catch you. I’ll be right behind you the whole time. I’ll be on tambourine.”

{hyun>kofi}“You can’t play the tambourine,” says the drummer.

{kofi>hyun}“How hard can it be?”

{hyun>kofi}“You’re about to find out how hard it can be.”

{ruxandra>kwame}“One song,” says Ruxandra. She’s got hold of the younger twin by both ears, the good and the bad. {+}“Just that one. After it your brother is cured by a miracle, and you can go back to your desk, and I’ll never ask again.”

{kwame>ruxandra}“And the lady?”

{ruxandra>kwame}“You tell the lady whatever is true.”

He thinks about it for about as long as a donkey takes to fall. Then the glasses come off. He folds them up and holds them out, in more or less the right direction.

{kwame>iva}“Which way do I go?”

{iva>kwame}“Towards the noise,” says Iva, and takes them.

{aurelio>kwame}“Wait, wait!” The blond has his guitar on back to front. {+}“Before you go and die. ‘Tin Roof.’ What’s it actually about?”

{kwame>aurelio}“A leak,” says Kwame, and walks into the doorpost.
