{scene: the third-floor landing | min, cory | twenty to one in the morning}
There are two sorts of people at twenty to one in the morning. There are the ones who are sorry to get you out, and the ones who want to know how long it’s going to take. This one was sitting on the top stair of the third-floor landing with a suitcase and one shoe, and when she saw me come up with my bag she put her hand over her mouth.

“It’s never Min Croft,” she said.

I hadn’t been Min since I was fourteen. I looked at the shoe, and the good coat, and I thought it was somebody off the television.

“It’s Cory! Corisande Vail. Oh my God. You had that plait.”

“I cut it off,” I said.

{step cory>min toward 0.4 now touches}She had got up and put both arms round me, bag and all.{/step} She smelled the way she always had, of something you’d want to be told the name of. She talked into my collar. She’d gone down to put the rubbish out, and the door had gone behind her, and her phone had four per cent, and she’d rung the first number on the list; and it was me!

“Down to put the rubbish out with a suitcase?”

“It was in the hall.” She laughed, and wiped under one eye. “All right. I was leaving him. I’d got as far as the street door, and then I thought, why should I? {step cory>min away 0.5 now lies}It’s my flat. He can be the one on the stairs.{/step}”

You’re meant to ask for something with the address on it. It’s the first thing my grandad ever taught me, before he taught me which end of a pick to hold: you open the paper, and then you open the door.

“I’ve got to see proof of residence, Cory. A bill’ll do.”

“They’re inside.”

“A licence, then. A letter.”

She didn’t say anything. She just pushed up the sleeve of the coat and let me see her arm, in the light off my torch, and then pulled it down again.

{step cory>min toward 0.4 now asks}“Please,” she said. “He’s back at two.”{/step}

It was a decent lock. {step min>cory toward 0.6 now helps}It took me six minutes,{/step} and she held the torch for me the whole time and never let it shake once. I thought afterwards about how it never shook.

{step cory>min toward 0.4 now praises}“You’re brilliant,” she said, when it went. “You always were the clever one. I used to tell everyone.”{/step}

“Did you?”

“What do I owe you?”

{step min>cory toward 0.4 now gives}“Nothing,” I said. “For old times.”{/step}

“{step cory>min toward 0.3 planned invites}Then I’m taking you to lunch. Thursday. Somewhere with cloths.{/step} Go on, go, you’ve got work in the morning.” And she shut the door, and I heard her put the chain across.

{scene: the cloakroom behind the gym | min, cory, stott | Year Nine | past}
YEAR NINE

For the whole of Year Nine she was my best friend. I’d have said so to anybody.

This is the cloakroom behind the gym. There’s a row of lockers, and I’m kneeling down in front of number sixty with a bent hairgrip, and Cory is sitting up on the bench above me swinging her legs.

“{step cory>min away 0.5 now lies}She’s got my letter in there, Min. It’s private.{/step} If she reads that out I’ll die. I’ll actually die.”

“Can’t you ask her for it?”

“I’ve asked her and asked her. There’s nobody else in this school could do it. Only you.”

{step min>cory toward 0.6 now helps}It came open like a tin of sardines.{/step} She leaned over me and put her arm in up to the shoulder, and it wasn’t a letter that she brought out; it was a purse, a red one with a bobble. I’d only time to see it. Then there were heels on the tiles, {step cory>min away 0.8 now leaves}and Cory had gone up on the bench, and from the bench to the window sill, and there was only a square of playing field where she had been.{/step}

“Stand up,” said Mrs. Stott. “Whose locker is that?”

“I don’t know, miss.”

“Is it yours?”

“No, miss.”

“And who was with you?”

I had the hairgrip in my hand still. Through the window I could see her, walking across the long jump with her bag on her shoulder, not hurrying.

“{step min>cory toward 0.8 now defends}Nobody, miss,{/step}” I said.

I was out for a fortnight for that. {step cory>min toward 0.5 denied seeks}She never came round, not once,{/step} {step cory>min away 0.6 recalled leaves}and when I got back she was sitting with Philippa Dunne.{/step}

{scene: the shop | min, okeke, lowther | Thursday}
THURSDAY

I’d got a blouse on. That’s what I remember. I was standing in the shop at ten to twelve in a blouse, cutting a Yale for a lady, when two men came in and waited until she’d gone, and one of them turned the sign round on the door.

“Miss Croft? Sergeant Okeke. This is Mr. Lowther. I’m told you opened a door for someone on Monday night, at Palatine Mansions.”

“For the tenant.”

“Mr. Lowther’s the tenant,” said the sergeant.

He was quite a small man, Mr. Lowther. He’d a scarf on, and a bandage across the palm of his hand, and he looked as if he’d been ill. I’d been hating him for three days.

“She’s not lived there since March,” he told me. “I’d had to change the lock. {step cory>lowther away 0.7 recalled betrays}She took my mother’s rings, and a clock. She’s taken the cat’s passport.{/step} I don’t know what she’d want with that.”

“I saw her arm.”

“Did you? She came off a horse.” He said it to the key rack. “{step lowther>cory away 0.8 denied attacks}I’ve never touched her. I never raised my hand to her.{/step} You needn’t believe me. She’s very good. {step cory>lowther toward 0.5 recalled trusts}She told me that I was the only person she’d ever trusted,{/step} and I’d have opened it for her myself.”

“Did you see any paper?” asked Sergeant Okeke.

There’s a licence on the wall behind my till, in a frame, with my grandad’s next to it. I could feel the both of them on the back of my neck. {step min>okeke away 0.4 denied lies}I could have said she’d shown me a bill.{/step} She’d have said it, in my place, before he had finished asking, and looked at him, and let her lip go.

“No,” I said. “{step min>okeke toward 0.5 now confesses}I asked for it, and she hadn’t any, and I opened it anyway.{/step}”

“Why was that?”

“I was at school with her.”

He wrote that down as though it was an answer. Maybe he’d been at school with somebody. Mr. Lowther had got to the door, and he stood there trying to get his scarf to go in his coat with the one hand, {step min>lowther toward 0.4 now helps}and I came round and did it for him.{/step}

“{step min>lowther toward 0.5 now apologises}I’m sorry about your mother’s rings,{/step}” I said.

“{step lowther>min toward 0.5 now comforts}I’m sorry about your friend,{/step}” said Mr. Lowther, and the worst of it is that I think he was.

{scene: Platform Three | cory, min | the eleven-fifteen}
It’s always the eleven-fifteen, if you’re leaving our town and you don’t want it noticed; there’s no barrier on Platform Three. She was on the bench at the far end with a cat basket on her knee. She’d both shoes on.

“I was going to ring you,” said Cory. “About the lunch.”

“No, you weren’t.”

“No.” {step cory>min toward 0.3 now invites}She moved along to make room on the bench.{/step} {step min>cory away 0.3 now refuses}I stayed where I was.{/step} “Did they come round? {step min>cory away 0.5 recalled betrays}You told them it was me.{/step} You’ll have had to, don’t look like that, {step cory>min away 0.3 denied blames}I don’t blame you.{/step} {step cory>min away 0.5 wished betrays}I’d have told them it was you.{/step}”

“I know you would. I had a fortnight to think about it.”

“That was a purse, Min. We were thirteen. There was about two pounds in it.”

“Was I really the clever one?”

She looked up at me then, and I’ll say this for her, I think she went and actually looked for it; I think she turned out every drawer she had.

“{step cory>min away 0.4 now rejects}You were the one who could do locks,{/step}” said Cory. “I gave him four years, you know. That man. I did his mother’s feet. I’m entitled to a clock.” Far down the line the signal had changed. “What’ll they do to you?”

“Take my licence. For a year. It might be for good.”

{step cory>min toward 0.6 now invites}“You could come with me,” she said. “I mean it, Min. You and me. We’d clean up.”{/step}

And the thing is that she did mean it, for as long as the train took to come in. She’d her face up, and her hair was blowing, and there wasn’t anybody else in that school. {step min>cory toward 0.6 wished seeks}I’d have given my right hand for it once: to be sat up on that bench.{/step}

“{step min>cory away 0.4 now orders}Give me the cat{/step},” I said.

“What?”

“He’s got its dish out. He’s got a bandage on from looking for it down the back of the bins. You can have the clock. Give me the cat, Cory, {step min>cory away 0.5 planned betrays}and I’ll not ring that sergeant until you’re past Crewe.{/step}”

She thought it over. I could see her turning it about to find which side the catch was. {step cory>min toward 0.4 now gives}Then she put the basket into my arms,{/step} {step cory>min toward 0.3 now touches}and kissed me on the cheek, quick and cold,{/step} and got up on the step.

“You haven’t got any paper for it,” she said. “For all you know, it’s mine.”

“I’ve seen its passport,” I said. It was in the side pocket. I’d had it out while she was kissing me. It’s only a zip.
