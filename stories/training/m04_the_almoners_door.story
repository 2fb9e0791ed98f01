+++
title = "The Almoner’s Door"
manner = "fantasy heist: five thieves and a door that talks and takes a truth from each, answers wrung out under pressure, insults, nicknames, two at odds across the rest; curly single quotes"
[[characters]]
id = "sabela"
name = "Sabela"
aliases = ["Sab", "Mother", "the captain of the crew"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "okoro"
name = "Okoro"
aliases = ["Oko", "the big man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "yrsa"
name = "Yrsa"
aliases = ["the lockbreaker"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "lucjan"
name = "Lucjan"
aliases = ["Your Grace", "the gentleman"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "tam"
name = "Tam"
aliases = ["Sparrow", "the youngest"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "door"
name = "the door"
aliases = ["the iron face", "Iron"]
pronouns = "it"
kind = "thing"
present = true
+++
{scene: under the Almoner’s house | sabela, okoro, yrsa, lucjan, tam, door}
{yrsa>sabela}‘There’s no keyhole.’

{sabela>yrsa}‘There’s always a keyhole. You said so yourself, you charged me extra for it.’

{yrsa>sabela}‘Well, come and find it, then, Sab, and I’ll give you your money back.’

They were four floors under the Almoner’s house, with one lantern and the tide coming in behind them. Yrsa had been up and down the door with her fingertips twice. It was black, and taller than Okoro, who had his back to it and both arms out, holding the grating shut against the sea; and in the middle of it was a face in iron with its eyes closed.

{okoro>sabela}‘I don’t want to rush anyone,’ he said, rather strangled. {+}‘It’s at my knees.’

{lucjan>okoro}‘My dear fellow, breathe through the nose.’

{okoro>lucjan}‘_You_ breathe through the nose. You hold it.’

{lucjan>okoro}‘I’ve got the lantern.’

{tam>sabela}‘Mother, it’s looking at me,’ said Tam.

It was. The eyes had opened, and there was nothing behind them but more iron.

{door>sabela,okoro,yrsa,lucjan,tam}‘Good evening,’ said the door. {+}‘I am not picked, forced, burned or flattered. I take a toll. One truth from each of you, which you’ve never told to anybody. Then I open. For a lie, I ring. The guard are nine, and they’ve had their supper.’

{yrsa>door}‘How would you know if it’s a lie?’

{door>yrsa}‘How do you know when a tumbler drops?’

The lockbreaker shut her mouth. She looked, for the first time that night, respectful.

{okoro>sabela}‘Thighs,’ Okoro called out.

{sabela>okoro,yrsa,lucjan,tam}‘All right, quick, all of you. It needn’t be big. Lucjan, you like the sound of yourself. You start.’

{lucjan>door}‘With pleasure.’ The gentleman shot his cuffs. {+}‘I have never once in my life been in love.’

Deep within the iron there was a hum, as when you run a finger round a glass. Tam clapped her hands over her ears.

{door>lucjan}‘I’ll be generous, and call that a cough. Again.’

{yrsa>lucjan}‘Oh, who is she, Your Grace? Do tell.’

{lucjan>yrsa}‘Somebody without manners,’ he said, not looking at her. {+}‘Let one of the others go while I think.’

{okoro>door}‘I’ll go!’ It came from the grating. {+}‘I’m, I can’t swim. I told you all I could. I said I’d been a pearl diver. I sold pies.’

_Clack_, went something in the door.

{sabela>okoro}‘You took a diver’s share off me for six years, Oko!’

{okoro>sabela}‘They were good pies. It’s at my belt, Sab, can you shout at me on the other side?’

{yrsa>door}‘Mine’s easy,’ said Yrsa. She folded her arms. {+}‘I’ve never picked a Venn & Daughters lock. Not one. I had the keys made, I had a girl in the shop. Everything I’m famous for I did with a key.’

_Clack_.

{lucjan>yrsa}‘You let me hold a candle for you for two hours. On a ledge. In the snow!’

{yrsa>lucjan}‘I liked the company,’ she said, and scowled, as if it had got out past her.

There was a third clack. They all stared at the door.

{door>yrsa}‘That was another. I don’t give change.’

{tam>yrsa}‘What did it mean, another? What did she say that was true?’

{sabela>tam}‘Never you mind, Sparrow. What about you? And be quick, he’s going blue.’

The youngest of them stood on one leg, as she did when she was being asked for her age. She was very small in the lantern light. {tam>sabela}‘Do I have to say it in front of you?’

{sabela>tam}‘I’ve heard everything there is, love.’

{tam>sabela}‘I can read.’

{sabela>tam}‘Is that all? But who taught you?’

{tam>sabela}‘Nobody. I did it by myself, off the handbills. So I read the paper in your coat.’

_Clack_. It was a good deal louder than the others. A wave slapped through the grating and broke over the big man’s shoulder.

{sabela>tam}‘Which paper?’ the captain of the crew asked; but she’d stopped moving.

{okoro>tam}‘What paper, little bird?’

{tam>okoro}‘The one that’s got our names on it. All our names, with sums after. You’re forty crowns. Yrsa’s a hundred. I’m only five.’

Yrsa had unfolded her arms. {yrsa>sabela}‘Those are reward prices. Sab? Those are what the Watch pays.’

{lucjan>sabela}‘I do hope that there’s an amusing explanation,’ said Lucjan softly, {+}‘for I’ve a feeling that I know what I fetch.’

{sabela>lucjan}‘You fetch three hundred, you peacock, don’t look so pleased. Put that thing out of my eyes.’ Sabela wiped her face with her sleeve. {+}‘Somebody has been selling us. Every job since the spring, there were lamps in the street ahead of us. I bought that list off a clerk to see whose name wasn’t on it.’

{yrsa>sabela}‘And whose wasn’t?’ demanded the lockbreaker.

{sabela>yrsa}‘Nobody’s! You’re all there! So I thought, I’ll take them down to the Almoner’s, to the one thing in this city that can’t be lied to. There’s nothing in behind it. There never was, it’s a coal cellar. I brought you here for the door.’

_Clack_, went the iron, with what sounded like enjoyment.

{okoro>sabela}‘There’s no gold?’ Okoro said. The water was at his breastbone.

{sabela>okoro}‘There’s no gold, Oko. I’m sorry.’

{okoro>sabela}‘I’m drowning for _coal_?’

{door>sabela,okoro,yrsa,lucjan,tam}‘Four have paid,’ said the door. {+}‘One has coughed. I’m only a door, and it’s no business of mine, but there is a person here who is standing with the light behind him.’

They turned, all four. The gentleman hadn’t stirred from his place. He held the lantern out at the full length of his arm, and his hand was so steady that it had to be costing him something.

{yrsa>lucjan}‘No,’ said Yrsa. {+}‘Not you. You can’t even sell a horse.’

{lucjan>yrsa}‘It was you that I bought.’

{yrsa>lucjan}‘Say that so that I can understand it.’

{lucjan>yrsa}‘They took you on Candle Street in March. You picked the cuffs and ran, you remember, you were so proud of it. You didn’t pick them. I’d been to see the Watch. A street here and an hour there, and always warned in time, and in return there’d be one woman in this city whose cuffs didn’t lock.’ He bowed slightly to the iron face. {+}‘So there’s your toll. I was in love, and I’ve been paying by the month.’

_Clack_.

And in the silence that came after it the lockbreaker walked straight up to him through the water and hit him on the jaw.

{yrsa>lucjan}‘I _picked_ them! I picked those cuffs, I know that I did!’

{door>yrsa}‘She did, as it happens,’ the door remarked. {+}‘They cheated you, sir. It was an ordinary lock.’

{lucjan>yrsa}‘Oh,’ said Lucjan from where he was sitting.

{tam>sabela}‘Mother? Do we still hate him?’

{sabela>tam}‘We’ll hold a vote on it upstairs. Up, Your Grace. Iron, that’s five. We’ve paid you. Open.’

{door>sabela}‘With pleasure. Mind the step. And might I ask,’ it went on, as the bolts slid back one after another into the dark, {+}‘would the large gentleman come again? I have been here for three hundred years. Nobody has ever told me about pies.’

But there was no reply from the grating, only a string of bubbles; and all four of them went in after him head first.
