+++
title = "Nobody Breathes"
manner = "a Greek family before an Armenian photographer, Alexandria 1937, third person past: seven voices in one studio, kin words that differ from mouth to mouth, a child on the floor, orders from under a cloth; curly double quotes"
[[characters]]
id = "zakarian"
name = "Monsieur Zakarian"
aliases = ["Zakarian", "Monsieur", "the photographer"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "despina"
name = "Despina"
aliases = ["Yiayia", "Mother", "Kyria Despina", "the old woman"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "stavros"
name = "Stavros"
aliases = ["Baba", "the cotton broker"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "marika"
name = "Marika"
aliases = ["Mama", "Madame", "his wife"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "manolis"
name = "Manolis"
aliases = ["Mano", "the young man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "thalia"
name = "Thalia"
aliases = ["the girl", "Mademoiselle"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "fotis"
name = "Fotis"
aliases = ["Foti", "the smallest"]
pronouns = "he"
kind = "person"
present = true
+++
{scene: a photographer’s studio in Alexandria | zakarian, despina, stavros, marika, manolis, thalia, fotis}
{zakarian>despina,stavros,marika,manolis,thalia,fotis}“Chins,” said Monsieur Zakarian from under the black cloth. {+}“I count six pairs of shoes and five chins. Somebody has mislaid a chin.”

{marika>zakarian}“It’s my husband’s mother.” Marika did not turn her head, because she’d been told not to. {+}“She’s put it away in her shawl, Monsieur.”

{stavros>despina}“Mother, lift up your face for the gentleman.”

{despina>stavros}“I lifted it for your wedding. I’m not lifting it for a funeral.”

{manolis>despina}“Who’s dead? I’m going to Melbourne, Yiayia.”

{despina>manolis}“Tell me the difference, my soul. Slowly. I have an hour.”

{zakarian>despina}“I regret that Madame has not an hour,” came the voice from the cloth. {+}“She has the light until four.”

They were arranged in front of a painted lake. Despina had the throne with the lions; Stavros, the cotton broker, stood with one hand on it as if it were for sale. On the other side was his wife in her velvet, with a son of twenty in a new collar and a daughter of seventeen in a bad temper. The smallest of them sat on the floor with a hoop, which he had never seen before in his life.

{fotis>manolis}“Are there lakes in Melbourne?” he asked.

{manolis>fotis}“There’s a whole bay, Foti. I’ll write to you about it.”

{thalia>manolis}“You won’t. You never even wrote from Cairo.”

{manolis>thalia}“I was in Cairo for a weekend!”

{stavros>manolis,thalia}“Stop that, the pair of you. We’re paying for this.”

{thalia>stavros}“I’m only telling the truth, Baba. He’ll get there and he’ll find a girl with a sheep, and that’ll be the last of it.”

{zakarian>thalia}“Mademoiselle, if you please! The mouth, it must be closed.”

{marika>zakarian}“You might as well ask it of the harbour,” said her mother.

The photographer came out for air. He was a little man with purple thumbs, and he’d done the weddings of half of those present. {zakarian>despina,stavros,marika,manolis,thalia,fotis}“Now. I shall count to three. From one until three, nobody breathes. Not for me; for the plate. The plate is very slow, like an uncle.” He went under again. {+}“One.”

There was silence, and in the silence a tram.

{zakarian}“Two.”

{fotis>manolis}“Mano, if you haven’t got a ticket, do they let you go on the boat for nothing?”

Everybody breathed.

{stavros>fotis}“What does he mean, no ticket?”

{manolis>stavros}“I don’t know what he means. Baba, he’s seven.”

{fotis>stavros}“I mean that it isn’t in the drawer. He looked and looked. He took all the drawers out, and he said a word.”

Down the whole length of the painted shore they turned round to look at the young man in the collar. It was rather a tight one. He ran a finger about the inside of it.

{marika>manolis}“Manolis? Look at me. Is this true?”

{manolis>marika}“It was there on Sunday, Mama. I didn’t want to frighten you. I thought, if I found it before tonight—”

{marika>manolis}“Before tonight! You sail at _nine_.”

{stavros>manolis}“Forty-one pounds!” It came out of Stavros like steam. {+}“I sold the Ford. I went to my brother with my hat in my hand, I listened to his opinions for two hours, and you leave it lying in a drawer?”

{thalia>stavros}“He didn’t leave it lying. He had it inside the dictionary, under _M_.”

The cotton broker swung about. {stavros>thalia}“And how do you come to know that?”

The girl went as red as the throne. She opened the mouth that was supposed to be closed, and for once had nothing in it.

{manolis>thalia}“Thalia.” Her brother said it quite gently. {+}“Did you?”

{thalia>manolis}“I went to look at it. That’s all I did! I wanted to see what it looked like. I put it back, I swear on Mama’s eyes.”

{marika>thalia}“Leave my eyes out of it.”

{thalia>marika}“It was pink. It had a ship on it. I read every word, and I put it back, and I cried, and you can all go to the devil.”

{zakarian>despina,stavros,marika,manolis,thalia,fotis}“The light,” said the cloth sadly, {+}“is also going to the devil.”

{fotis>despina}“Yiayia wasn’t looking for it,” said Fotis.

He was playing with the hoop and he had not spoken loudly. But he’d spoken upwards, to the lions.

{stavros>fotis}“What was that?” asked Stavros.

{fotis>stavros}“When Mano took the drawers out. Everyone has to look, if a thing’s lost; she makes us do it for one button. And she only sat.”

Nobody breathed. It would have made a splendid plate.

{stavros>despina}“Mother,” said Stavros.

{despina>stavros}“I’m old. I sit.”

{stavros>despina}“What have you got in the shawl?”

{despina>stavros}“My chin. You heard it from your wife.”

He made no move to go nearer. It was Marika who went. She picked up her velvet in front and got down on her knees on the photographer’s carpet, which she’d never done for anybody’s mother, and put both her hands over the two that were knotted in the wool.

{marika>despina}“I don’t want it either,” she said, too low for the men. {+}“I’ve lain awake since Easter. I thought of burning it. I had the matches in my hand, Kyria Despina.”

{despina>marika}“Then why didn’t you? You’d have spared me my sin.”

{marika>despina}“Because he’d have stayed. And he would have been kind about it.”

The old woman considered that for as long as it takes a tram to go by.

{despina>marika}“He would,” she said. {+}“He’s like my poor husband. They’re terrible, the kind ones; you can’t get a door shut on them.” And out from the wool, warm and bent and smelling of mastic, came a pink paper with a ship on it. {despina>manolis}“Come here, you. Not over there by the lake. Here.”

{manolis>despina}“You’re not angry with me?”

{despina>manolis}“I’m furious. Bend down.” She put it into the breast of his jacket herself, and buttoned it, and kept her palm on the button. {+}“I had a brother went to Smyrna for a month. I was nine. We had no picture made, because why would you, for a month?”

{manolis>despina}“I’ll come back, Yiayia.”

{despina>manolis}“Don’t tell me stories. Write to the little one about the bay.”

{fotis>manolis}“Every week,” Fotis put in.

{thalia>fotis}“Once a year. At Christmas. With a sheep in it.” But her voice had gone crooked, and her brother’s arm was round her neck.

{marika>stavros}“Stavros, your nose,” said Marika, getting up, and gave him the handkerchief out of her sleeve.

{stavros>marika}“It’s the powder. The man uses too much powder.”

{zakarian>stavros}“I use none, sir. But I will put it on the bill.” The black cloth was up once more, and the purple thumbs showed on either side. {zakarian>despina,stavros,marika,manolis,thalia,fotis}“Please! As you are. Nobody is to go back to his place. I see an arm, good, and there a handkerchief; it is not correct, but I like it. Chins.”

{despina>zakarian}“Count them,” said Despina.

It hangs in a hallway in Melbourne now. Two of them are blurred, and the hoop is rolling out of the picture, and on the throne, up out of her shawl for everyone to look at, is the sixth.

{zakarian>despina,stavros,marika,manolis,thalia,fotis}“One,” said Monsieur Zakarian. {+}“Two.”
