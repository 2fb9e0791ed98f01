+++
title = "Fennel Tea"
manner = "contemporary thriller, third person limited past: a coach stopped in the snow, a driver, an off-duty officer and three passengers, whispers, a radio, suspicion turned around; curly double quotes"
[[characters]]
id = "nadia"
name = "Nadia Reyhan"
aliases = ["Nadia", "Sergeant Reyhan"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "goran"
name = "Goran"
aliases = ["the driver"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "petrescu"
name = "Mrs. Petrescu"
aliases = ["the old lady"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "bilal"
name = "Bilal"
aliases = ["the kid"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "asher"
name = "Mr. Asher"
aliases = ["Asher", "the man in seat forty"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "radio"
name = "the radio"
aliases = []
pronouns = "it"
kind = "thing"
present = true
+++
{scene: a coach at the top of the pass | nadia, goran, petrescu, bilal, asher, radio}
The driver came down the aisle with his cap in his hand, counting heads. It didn’t take him long. When he reached row six he bent as if to look at Nadia Reyhan’s seat belt.

{goran>nadia}“You’re police,” he murmured.

{nadia>goran}“I’m on holiday.”

{goran>nadia}“But you are police. I saw the card when you paid.” He had a broad, kind face with sweat on it, in spite of the cold. {+}“I’m Goran. {step goran>nadia toward 0.4 now asks}Please. Will you come and listen to my radio?”{/step}

Outside there was nothing: no road, no valley, only white going sideways through the headlamps. She followed him up to the front. He shut the little gate behind them, and turned a knob.

{radio>goran}“. . . say again, do not approach,” said the radio. {+}“The passenger boarded at Vell, with a ticket paid in cash. Two people dead at the guest house there, possibly three. We can’t get a plow up to you before six.”

{goran>radio}“There are four on my bus,” Goran told it. {+}“What does he look like, this passenger?”

It crackled at him, and went on crackling. He hit it with the side of his hand. It stopped altogether.

{nadia>goran}“Who got on at Vell?”

{goran>nadia}“All of them. You were the only one from before.”

{nadia>goran}“And who paid cash?”

{goran>nadia}“All of them, Sergeant Reyhan. It’s the mountains.”

She had a look in his big mirror. There was an old lady in row two, in a green hat, knitting. There was a kid of fifteen or so with earphones. And all the way at the back, alone, in seat forty, there was a man in a raincoat, who had both his hands inside of it.

{nadia>goran}“Have you got anything heavy?”

{goran>nadia}“I have a shovel. I have a fire extinguisher, but it’s old.”

{nadia>goran}“Keep the shovel. Smile at everybody.” She opened the little gate, and smiled too.

{petrescu>nadia}“Is it bad news, dear?” {step petrescu>nadia toward 0.3 now invites}The old lady patted the seat next to hers.{/step} {+}“You’ve gone quite pale. I’m Mrs. Petrescu. {step petrescu>nadia toward 0.3 now gives}Have some tea, I’ve a whole flask.”{/step}

{nadia>petrescu}“Not just now, thank you. They’re sending a plow.”

{petrescu>nadia}“That’s nice.” The needles went on without her looking at them. {step petrescu>asher toward 0.3 planned gives}{+}“You might take a cup down to that poor gentleman.{/step} He’s been shivering ever since we left. I’d do it myself, but it’s my hips.”

{bilal>petrescu}“I wouldn’t,” said the kid. He’d pulled out one earphone.

{petrescu>bilal}“Why ever not, Bilal?”

{step bilal>asher away 0.4 now insults}{bilal>petrescu}“He’s weird.{/step} He’s got blood on his shoe.”

Nadia sat down across the aisle from him, on the edge of the seat. {nadia>bilal}“Which shoe?”

{bilal>nadia}“The left one. I dropped my charger and it rolled. I was, like, eye to eye with it.” He was trying to sound bored, but his knee was jigging up and down. {+}“Is he the guy? There’s a guy, right? The driver looks like he’s going to puke.”

{nadia>bilal}“What makes you think there’s a guy?”

{bilal>nadia}“It was on my phone before it died. Somebody killed the people at the guest house. They put something in the coffee.”

{petrescu>bilal}“How dreadful,” Mrs. Petrescu said. She’d come to the end of her row. {+}“In the coffee!”

{step nadia>bilal toward 0.3 now defends}{nadia>bilal}“Go up and sit behind the driver,”{/step} said Nadia. {+}“Slowly. Take your bag.”

He went. She stood up; she took one breath, and another; and then she walked down the whole length of the bus with her hands where they could be seen, till she got to row ten.

{step asher>nadia away 0.4 now rejects}{asher>nadia}“That’s close enough,”{/step} said the man in seat forty.

{nadia>asher}“I only want to see that you’re okay, sir. What’s your name?”

{asher>nadia}“Asher.” His lips were blue. Under the raincoat he’d nothing on but pajamas. {step asher>nadia away 0.4 now doubts}{+}“Are you with her?”{/step}

{nadia>asher}“Am I with who?”

{step asher>nadia toward 0.3 now asks}{asher>nadia}“Keep your voice down. Please.{/step} She thinks that I haven’t recognized her.”

Nadia lowered herself onto the arm of a seat. The wind leaned against the bus. Behind her, far away, she could hear the needles start on a new row, click, click, click.

{step nadia>asher away 0.4 now doubts}{nadia>asher}“Mr. Asher, there’s blood on your shoe.”{/step}

{asher>nadia}“I climbed out of a window. It’s mine, I’ve cut my foot.” {step asher>nadia toward 0.4 now trusts}He drew one hand from his coat, with care,{/step} and there wasn’t anything in it. {+}“I was staying at Vell. I never drink the coffee, I’ve an ulcer. When I came down, they were all lying there with their heads on the table. And there was somebody going around it, collecting up the cups. She was washing them. She was humming.”

{nadia>asher}“Did you see her face?”

{step asher>petrescu away 0.7 now blames}{asher>nadia}“I saw the hat.”{/step}

She didn’t look around. It was the hardest thing that she had done in eleven years of service. She thought about the voice on the radio, and went over it word by word. The passenger, it had said. It was Goran who’d said he.

{nadia>asher}“Why did you get on the same bus?”

{asher>nadia}“It was the only one! I ran for it, I sat down, and then I saw her coming up the steps with that flask.”

{nadia>asher}“Has anyone had any?”

{asher>nadia}“The driver,” Asher whispered. {step petrescu>goran away 0.9 recalled attacks}{+}“She gave him a cup, just before we stopped.”{/step}

The sweat. The broad, kind face, with the sweat on it. Nadia was on her feet already.

{nadia>goran}“Goran!” she called, as lightly as she could. {step nadia>goran toward 0.5 now helps}{+}“That tea you had. Did you finish it?”{/step}

{goran>nadia}“The tea?” He turned around behind his wheel. He was holding on to it with both arms. {+}“No. I’m sorry, I had one mouthful. It was kind of her, but {step goran>petrescu away 0.3 recalled rejects}I can’t stand fennel. I poured it in the . . . in the{/step} . . .”

{bilal>nadia}“In his hat!” shouted Bilal. {+}“He’s poured it in his hat, it’s all down here. But he’s gone a really funny color!”

{step nadia>goran toward 0.6 now helps}{nadia>bilal}“Get his head down. Get the window open.{/step} Did you have any?”

{step bilal>petrescu away 0.3 recalled refuses}{bilal>nadia}“No way! It smelled like feet!”{/step}

{step petrescu>bilal away 0.3 now insults}{petrescu>bilal}“Children have no manners now,”{/step} remarked Mrs. Petrescu.

She had put her knitting away. She sat very upright in row two, with her bag on her lap, and her green hat straight; {step petrescu>nadia away 0.7 now threatens}and what she had in her hand wasn’t a needle.{/step}

{petrescu>nadia}“You’ve a sensible face, dear,” she said. {step petrescu>nadia away 0.8 now threatens}{+}“So you’ll sit down, I think, and have a cup with me.{/step} There’s plenty. {step petrescu>nadia away 0.9 planned attacks}And when the plow comes there’ll only be one old woman to help down the steps.”{/step}

{nadia>petrescu}“What did they do to you? The people at Vell?”

{petrescu>nadia}“They watered the soup.” The hand didn’t shake at all. {+}“For thirty years. {step petrescu>nadia toward 0.5 now confesses}I was the cook.”{/step}

{nadia>petrescu}“Is that it?”

{petrescu>nadia}“You never tasted my soup.”

{step nadia>petrescu toward 0.3 now agrees}Nadia sat.{/step} She let the flask be unscrewed, and the cup be filled; she took it, and it warmed her fingers. In the big mirror, over the green hat, she could see Goran with his head on the wheel. She could see the kid, too, crouching at his side in the dark; and as she watched, {step bilal>nadia toward 0.4 now seeks}the kid looked up, and met her eye,{/step} and without a sound {step bilal>petrescu away 0.7 now attacks}began to lift the shovel.{/step}

{step nadia>bilal toward 0.4 now helps}{nadia>petrescu}“Tell me about the soup,” said Nadia.{/step}
