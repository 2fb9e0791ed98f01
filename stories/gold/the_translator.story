+++
title = "The Translator"
manner = "two conventions in one text: curly doubles for one language, dashes for another; somebody who is heard only through her interpreter; one who matters and is only spoken of"
[[characters]]
id = "penhallow"
name = "Mr. Penhallow"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "aizada"
name = "Aizada Mercer"
aliases = ["Aizada", "Mrs. Mercer"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "zhibek"
name = "Zhibek Asanova"
aliases = ["Mrs. Asanova", "Apa", "the old woman"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "bakyt"
name = "Bakyt"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "wife"
name = "My wife"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: an insurance office | penhallow, aizada, zhibek}
Mr. Penhallow, of the Western and General, began by explaining that he was not the police.

{penhallow>aizada}“I only ask what happened,” he said, {+}“and then I put it in the box. Would you tell Mrs. Asanova that?”

Aizada Mercer told her.

{aizada>zhibek}— He says he isn’t the police, Apa.

{zhibek>aizada}— He has the shoes of the police,{/} said the old woman.

{aizada>penhallow}“She says thank you,” said Aizada.

It was a small office over a shoe-shop, with a fern in it. Zhibek Asanova sat on the edge of her chair, in her good headscarf, with her bag on her knees; she had been forty years in kitchens and did not trust a chair with arms. She had lost, on the night of the ninth, one bakery, with the flat over it. There was still a smell of smoke about her, and under the smoke, very faint, a smell of bread.

{penhallow>aizada}“Now, the ninth. If she could tell me in her own words how the fire began.”

{aizada>zhibek}— How did the fire begin, Apa? In your own words.

{zhibek>aizada}— Whose would I use? It was the oven. I left the oven lit, and I went up to pray, and I fell asleep on the rug like a cat, and there were cloths on the rail. I’m an old fool. Tell him so. Tell him that I left the oven lit.

Aizada looked at the form. After eleven years in offices she could read any form upside down, and this one had, at section four, a line in small type about the negligence of the insured. In those eleven years she had never added so much as a comma.

{aizada>penhallow}“She was upstairs,” she said, {+}“at her prayers. She thinks that it was the wiring. It’s an old building. All that week the lights had been going on and off.”

Mr. Penhallow wrote it down. He had a fountain pen and a round, slow hand.

{penhallow>aizada}“The wiring. I see. And who else was in the building?”

{aizada>zhibek}— Was anybody else there?

{zhibek>aizada}— Nobody.

{aizada>zhibek}— Not Bakyt?

{zhibek>aizada}— I said nobody. He was at his class. Don’t put my grandson’s name into that man’s ear.

{aizada>penhallow}“She was alone.”

{penhallow>aizada}“Ah. It’s only that the brigade found a bicycle in the yard.” He turned over a sheet. {+}“And there’s a young man on the policy. Bakyt, is it?”

He said it as it ought to be said, with the vowel far back in the throat, where no Englishman ever goes to look for it. Aizada noticed this as one notices a draught.

{zhibek>aizada}— What was that? Why did he say Bakyt?

{aizada>zhibek}— He has it on his paper. He’s asking where he was.

{zhibek>aizada}— At his class! Tell him at his class, at the college. Tell him that he’s going to be an engineer. That ever since his father went he has carried the flour in, forty kilos, every morning before school, and never once said it was heavy. Tell him that he’s eighteen. Tell him he burned his hand to the bone bringing me down those stairs. No. Don’t tell him about the hand.

The old woman had put her own hand over her mouth, but the words were already on the outside of it.

For rather longer than is usual in the profession, nobody translated anything.

{aizada>zhibek}— Apa,{/} said Aizada. {+}— If he was at his class, how did he bring you down the stairs?

{zhibek>aizada}— You’re here to carry the words, my girl, not to look inside them.

{penhallow>aizada}“Mrs. Mercer?” said Mr. Penhallow.

{aizada>penhallow}“She says that he was at college. She says he’s a good boy, and that he wants to be an engineer.”

{penhallow>aizada}“It seemed a good many words for it.”

{aizada>penhallow}“It’s a very polite language.”

{penhallow>aizada}“So I’ve been told.” He wrote that down too, or wrote something. The nib went on for a while, and then it stopped, and he sat and looked at the fern.

{zhibek>aizada}— He was smoking,{/} said the old woman. She had turned to the window; she might have been telling it to the shoe-shop. {+}— By the flour. A hundred times I’ve told him, flour is gunpowder. He came down in the night to do his sums because it’s warm there, and he smoked, the donkey, and now he doesn’t eat. He sits. And if this one writes it in his box, then the boy will be in that box when he’s sixty. I’m seventy-eight. I can be in the box. So tell him it was I who left the oven lit.

{aizada>zhibek}— That isn’t what I told him, Apa.

{zhibek>aizada}— What did you tell him?

{aizada>zhibek}— I told him it was the wiring.

{zhibek>aizada}— What for?

{aizada>zhibek}— Because if you left it lit they won’t give you a penny.

The old woman turned right round in her chair. She looked at the neat grey suit, and at the badge on its lapel, with the crest.

{zhibek>aizada}— You lied? In your work? With that face?

{aizada>zhibek}— With this face.

{zhibek>aizada}— Then we’re two fools,{/} said Zhibek Asanova, {+}— with one sack, carrying it from both ends,{/} and her shoulders began to shake, and she had to get a handkerchief out of the bag.

{penhallow>aizada}“Is she unwell?”

{aizada>penhallow}“She’s tired. She’s had very little sleep.” It came to Aizada that in one morning she had used up eleven years. She wondered what else a person did, who could do only this.

{penhallow>aizada}“Of course. I needn’t keep either of you.” Mr. Penhallow put the cap on his pen. He turned the form about on the desk, so that it lay the right way up for the two of them, and placed one finger beside section four. There was a single word in the box, in a round hand.

{writing penhallow>aizada,zhibek}“Undetermined.”

{penhallow>aizada}“I’ve been at this for thirty years,” he said, {+}“and you’d be surprised how often it is. The oven went through the floor, you see. There isn’t anything to look at. They’ll pay in full; by the end of the month, I should think. If you would tell Mrs. Asanova.”

Aizada tried to, and had to begin again, for something had happened to her voice.

{aizada>zhibek}— They’re going to pay, Apa. All of it.

{zhibek>aizada}— Why?

{aizada>zhibek}— I don’t know.

{zhibek>aizada}— Well, you’re the interpreter. Ask him.

{aizada>penhallow}“She would like to know why.”

He had got up by then, and was putting on his raincoat. He took some time over the buttons. When he did speak, it was like hearing a man come down a staircase in the dark, in a house where he had once lived: slowly, with a hand out, and his foot finding every step.

{penhallow>zhibek}— My wife was from Naryn,{/} said Mr. Penhallow. {+}— She smoked, too.{/} He had reached the door before he found the rest of it. {+}— For the boy’s hand. Tell him honey.
