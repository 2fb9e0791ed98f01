{scene: The Regent’s stillroom | orsolane, sabet |}
There was a ribbon on the table between the scales and the little knives. It was green, and chewed at one end, and Sabet had tied it herself, eleven days ago, round her daughter’s hair.

“Sit,” said Lady Orsolane. “You look as though you’d eaten something.”

The Regent’s stillroom was the one warm room in the palace. It smelled of cloves. She liked to do her own distilling, and at Candle Feast every lord in the country got a bottle from her, and opened it with care.

“Where is she?”

“Up at my house in the hills. There are kids just now, they climb on everything, she’s enchanted. {step orsolane>wynna away 0.3 denied insults}No one has said a harsh word to her.{/step}” Orsolane measured out a spoon of seed. “Do you know what my nephew has promised himself for his birthday, Sabet?”

“No, my lady.”

“You’re a poor liar, for someone who lives by her tongue. He’ll be fourteen on Sunday, he’ll put on the chain, {step tancred>orsolane away 0.6 planned rejects}and he’ll send me to a convent on an island.{/step} {step orsolane>tancred toward 0.4 recalled helps}I have kept this country out of three wars for him. I taught him his letters.{/step} When he had the red fever it was I who sat up.”

“I was there, my lady. {step sabet>orsolane away 0.4 now blames}You sat by the door.{/step}”

That was not wise. The spoon was laid down.

“{step orsolane>tancred away 0.9 planned attacks}Tomorrow there will be eels. The dish will come to you as it always comes.{/step} You’ll taste from the side that has the bay leaf, and you’ll say what you always say. It’s one word, I’ve heard you say it for seven years.”

“And if I don’t?”

{step orsolane>sabet away 0.8 now threatens}“They climb on everything,” said the Regent. “It’s a high house.”{/step}

Sabet took the ribbon up. She wound it on two fingers, over and over, until it was as small as it would go.

“{step sabet>tancred away 0.8 planned betrays}The side with the bay leaf,{/step}” she said.

{scene: the small dining room | tancred, sabet | that evening}
He was late that evening, as he was always late, and he came in with a hawk’s feather behind his ear and ink to the elbow, and dropped into the chair across from her as if somebody had cut his strings.

“What is it?”

“Mutton.” She took her mouthful, waited, counted. In the small dining room they had never used the gold. “Clean.”

“But is it nice?”

“It’s been a long time dead.”

Tancred grinned and pulled the plate over. “{step tancred>sabet toward 0.5 now praises}You’re the only one in this house who has never told me that a thing was sweet when it wasn’t.{/step} Do you remember the ambassador’s tripe?”

She did. He had been six, and it had been his first time at the high table. There he’d sat, quite grey, before a great quaking bowl that had come two hundred miles in a cart, with the ambassador watching. It was wholesome; she’d no right to say a thing. So she had rolled it on her tongue, and frowned, {step sabet>tancred toward 0.6 recalled helps}and pronounced before the entire court that it wanted salt, and sent it back to the kitchen,{/step} where it met with an accident. It had been their word ever since. It meant: don’t. Put down the spoon and smile.

“You’ve not touched your bread,” he said. “Are you ill? Bet?”

“{step sabet>tancred away 0.3 now lies}I’ve a tooth.{/step}”

“I’ll have it seen to.” He ate for a while with his elbows out. “I’ve been saving this up until Sunday, but you look so low. There’s a house. It’s at Marrow Sands, it’s only small, it’s got a blue door. {step tancred>sabet toward 0.6 planned gives}It’s to be yours and Wynna’s, for ever, so she can have the sea.{/step} {step tancred>sabet away 0.5 denied rejects}I’m not sending you away!{/step} You’d come up for the winters. But you shouldn’t have to do this always. {step tancred>sabet toward 0.5 now confesses}I think about it, you know. Every single night I sit here and I watch you to see if you’ll die.{/step}”

The ribbon was inside her sleeve. {step sabet>tancred toward 0.7 wished confesses}If she could have opened her mouth then she would have told him;{/step} it was all there, it lay on her tongue, whole. But there was a page at the door, who was Orsolane’s, and a high house, and kids that climbed.

“A blue one,” said Sabet.

“I chose the blue,” said the King.

* * *

{scene: the great hall | sabet, tancred, orsolane, hask |}
From the kitchen door to the high table in the great hall it is a hundred and six steps. There were four hundred candles and a consort of viols. Everybody could see the taster come up between the tables with the covered dish, in her plain grey, as she had come every night for seven years; nobody looked. At the King’s left hand his aunt was telling Lord Hask, who had the guard, a story about a bishop.

She set it down. She took off the cover. The eels lay coiled in their green sauce, with a bay leaf on the one side like a little flag.

The boy was smiling at her.

She dipped her spoon by the leaf, and put it in her mouth. She waited, and counted, and it was noticed at the nearer tables that she was counting for a very long time.

“Well?” said the Regent pleasantly.

“{step sabet>tancred toward 1.0 now helps}It wants salt{/step},” said Sabet.

Somebody laughed. Tancred’s hand, which was halfway to his spoon, remained where it was. He had gone quite white, but he had been brought up to this, and it was only for as long as one might look for a napkin; {step tancred>sabet toward 0.6 now trusts}and then he put down the spoon, and smiled.{/step}

“Does it?” he said. “Aunt, you’ve the better palate. You tell me. There’s no leaf on this side, I’ll help you to some.”

“I never eat eels, dear child.”

“You had them at Easter.”

“They disagreed with me.”

“Just a taste,” said the King. “To please me. It’s nearly my birthday.”

{step tancred>orsolane away 0.6 now threatens}He held out the spoon across the corner of the table, full,{/step} and his arm shook, but not so that it spilled. The viols had got to the end of their tune. Orsolane sat gazing at it with her lips shut. There were four hundred candles, and in the light of every one of them {step orsolane>tancred away 0.6 now refuses}she did not open her mouth.{/step}

“Lord Hask,” said Tancred. It came out high; it was a child’s voice still, when he forgot. “{step tancred>orsolane away 0.7 now rejects}Will you see my aunt to her stillroom, please, and stay with her? I don’t think she’s hungry.{/step}”

“My lady,” said Hask, and stood up. {step hask>tancred toward 0.5 now helps}He was a slow man, but he had left his story and had got his hand on her chair.{/step}

“{step orsolane>sabet away 0.7 now threatens}You know what you’ve done,{/step}” said the Regent to the taster, in passing, as though giving her the time.

“Wynna,” said Sabet. The hall had begun to go round. “{step sabet>tancred toward 0.6 now asks}She’s got Wynna, at the house in the hills. Please. I’ll tell you anything. Send someone fast.{/step}”

#

{scene: the King’s bedchamber | hask, sabet, tancred | the morning}
The riders came in with the morning, and it was Lord Hask himself who carried the news up to the King’s bedchamber. The child had been found asleep in the hay. {step hask>sabet toward 0.5 now comforts}There was not a scratch on her, he told the taster, and he told her it twice,{/step} since the first time she seemed not to hear. Then he bowed and went down to see about his horses.

So they were alone. The King was standing in his nightshirt at the window, with his back to her.

“A hundred and six,” he said.

“Sire?”

“I used to count them when I was little. When I was hungry. There are a hundred and six, and then you turn by the pillar, and you’re there.” He drew in the wet of the glass with one finger. “{step sabet>tancred away 0.8 recalled betrays}You carried it all that way.{/step} {step tancred>sabet away 0.6 now blames}You’d known since the day before. You sat opposite me and ate mutton, and I told you about the door.{/step}”

“Yes,” said Sabet. “{step sabet>tancred toward 0.6 now confesses}When I picked it up I meant to say the word. I meant to say it until I saw you smile.{/step}”

“So if I’d been looking the other way.”

{step sabet>tancred away 0.4 denied lies}She could have lied to him then.{/step} It would have been the kinder thing. “I don’t know,” she said.

“No. You’ve never told me a thing was sweet.” The glass squeaked. “She’s six. I’d have done it too, I think, for somebody. {step tancred>sabet toward 0.6 wished forgives}I’ve been trying since four o’clock.{/step} I’ve gone over it like a lesson. {step tancred>sabet toward 0.7 denied forgives}But I don’t forgive you, Bet,{/step} I can’t find where you do it from.”

“You needn’t.”

“{step tancred>sabet away 0.6 now orders}You’ll go to Marrow Sands today, the two of you.{/step} {step tancred>sabet toward 0.5 now gives}The house is yours, I signed it.{/step} {step tancred>sabet away 0.7 now rejects}You won’t come back for the winters.{/step}”

“No, sire.”

She curtseyed to the nightshirt. {step sabet>tancred toward 0.7 wished touches}She’d have given the tongue out of her head to cross that floor, and push the hair back off his neck{/step} {step sabet>tancred toward 0.5 recalled comforts}as she’d done in the fever.{/step} She had reached the door before he turned around. His breakfast was waiting on the sill, an egg, a heel of bread, and nobody had tasted it. He saw her see it. He looked at her steadily, with his red eyes, {step tancred>sabet away 0.6 now rejects}and he took up the bread and bit into it and chewed, and swallowed it down.{/step}

“It wants salt,” said the King.
