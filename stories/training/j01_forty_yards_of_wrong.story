+++
title = "Forty Yards of Wrong"
manner = "Lagos shop comedy, third person past: long paragraphs of narration between short exchanges, lines in the middle of paragraphs, a hidden listener, a customer who is managed"
[[characters]]
id = "morenike"
name = "Morenike"
aliases = ["Aunty", "Madam", "the tailor"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "risi"
name = "Risikat"
aliases = ["Risi", "the apprentice"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "sunday"
name = "Sunday"
aliases = ["the generator boy"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "oyelaran"
name = "Mrs. Oyelaran"
aliases = ["Mummy Bride", "Mama"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "coker"
name = "Chief Mrs. Coker"
aliases = ["Mrs. Coker"]
pronouns = "she"
kind = "person"
present = false
+++
{scene: a tailor's shop in Surulere | morenike, risi, sunday}
The light went at ten past four, as it went every afternoon, and in the brown dimness that followed, with four machines sighing to a stop and the fan ticking round more and more slowly over the cutting table, Morenike opened the bale at last. She had been putting it off since noon. It had come from Balogun Market on a boy’s head, forty yards of it, corded lace, paid for and stamped and wrapped in a wax-paper skin; and she knew from the way the skin tore that God was not on her side this week.

{morenike>risi}“Risi. Come and tell me what colour this is.”

{risi>morenike}“Aunty, there’s no light.”

{morenike>risi}“Carry it to the door.”

The apprentice carried it to the door. Outside, the whole of Ogunlana Drive was hooting at a trailer that had lain down across both lanes like a tired cow, and the sun came flat and yellow through the dust, and fell on the lace, and stayed there. Risikat looked at it for some time with her head on one side. She had been at Madam Fit Fashions for seven months, and had learned in the first of them that a person who tells the truth quickly is a person who sweeps. {step risi>morenike away 0.2 now hides}{risi>morenike}“It’s a kind of coral,” she said.{/step} {+}“If somebody is not really looking.”

{morenike>risi}“And if somebody is looking?”

{risi>morenike}“Then it’s orange.”

{morenike>risi}“Say it again.”

{step risi>morenike toward 0.3 now confesses}{risi>morenike}“Orange, Aunty. Like Fanta.”{/step}

Morenike sat down upon the stool for customers’ husbands. On the wall behind her hung the list: thirty-one women, thirty-one sets of measurements, all the aunts and church sisters and office colleagues on the bride’s side, every one of whom had paid for coral, been promised coral, and bought shoes. The wedding was on Saturday. It was now Wednesday, and the mother of the bride was coming at five.

{step sunday>morenike toward 0.2 planned helps}{sunday>morenike}“Madam, should I on the gen?”{/step} Sunday had put his head round the back door. He had a jerrican in one hand, and in the other his slipper, which had burst.

{step morenike>sunday away 0.3 now orders}{morenike>sunday}“Don’t on anything. Leave it dark.”{/step}

{sunday>morenike}“But the woman is outside.”

{morenike>sunday}“Which woman?”

{step sunday>oyelaran away 0.3 now insults}{sunday>morenike}“The fat one with the driver.{/step} She’s shouting at the trailer.”

{risi>morenike}“Ah!” Risi had already let the lace fall. {+}“It’s four-fifteen! She said five!”

{morenike>risi}“Pick it up. Pick it up, fold it, put the wax paper. No—not there, do you want her to sit on it? Under the table. {step morenike>risi away 0.3 now orders}And you, go under with it.”{/step}

{step risi>morenike away 0.3 now refuses}{risi>morenike}“Me? Why should I go under the table?”{/step}

{step morenike>risi away 0.4 now insults}{morenike>risi}“Because your face is a signboard.”{/step} There was no time to put it more gently. {morenike>sunday}“Sunday, wear your slipper. Greet her well.”

{sunday>morenike}“It has cut, Ma.”

{step morenike>sunday away 0.3 now mocks}{morenike>sunday}“Then greet her with one leg!”{/step}

{scene: the same, a minute later | morenike, risi, sunday, oyelaran}
She filled the door, and then she was through it and filling the shop: Mrs. Oyelaran, proprietress of two nursery schools, in a boubou that had cost more than all four of the machines. She didn’t sit. She stood fanning herself with a church programme and turning her eyes about the place, over the list, over the dead fan, over the generator boy, who was bowing on one foot like a stork, until they came to the tailor.

{oyelaran>morenike}“My dear, you people are in darkness.”

{morenike>oyelaran}“They just took it, Ma. You’re welcome, Ma. How is our bride?”

{oyelaran>morenike}“She’s crying. They all cry on Wednesday. Where’s my lace?”

{morenike>oyelaran}“It has come.”

{oyelaran>morenike}“I know it has come. I paid the boy that carried it. I’m saying, where is it?”

What Morenike did then was to draw out a chair, wipe it slowly, and go on wiping it after it was clean; and those who had worked with her for longer than seven months would have known that she was cutting something in her head, without chalk, from a piece that was not big enough. {morenike>oyelaran}“Mummy Bride,” she said, very low, {+}“sit down first. There’s something I heard, and I don’t know how I’ll tell you.”

{oyelaran>morenike}“Who died?”

{morenike>oyelaran}“Nobody died. It’s about Chief Mrs. Coker.”

The programme stopped in the air. Chief Mrs. Coker was the mother of the groom. She had, in the matter of the hall, the cake, the second cake and the live band, {step oyelaran>coker toward 0.4 recalled forgives}already been forgiven by the other side four times, in front of witnesses.{/step}

{oyelaran>morenike}“What has she done?”

{morenike>oyelaran}“I don’t like to carry tales.”

{step oyelaran>morenike toward 0.3 now asks}{oyelaran>morenike}“Carry it. Carry it and drop it here.”{/step}

{morenike>oyelaran}“You know her tailor is at Itire Road. You know tailors talk. They’re sewing for forty of her people, Ma, since last week.” Morenike looked over one shoulder, and then over the other, and it was at this point that something beneath the table, which was Risikat’s elbow, knocked against the leg. {+}“Rats,” she said, without a pause. {step morenike>oyelaran away 0.6 now lies}{+}“They’re sewing coral.”{/step}

{step oyelaran>morenike away 0.4 now doubts}{oyelaran>morenike}“It’s a lie.”{/step}

{morenike>oyelaran}“I wish it was a lie.”

{oyelaran>morenike}“I told her coral! I sat in her parlour, I ate her dry meat pie, and I told that woman with my own mouth, coral is for us, you take the wine. {step coker>oyelaran toward 0.3 recalled agrees}And she said, ‘Of course, my sister.’”{/step} Mrs. Oyelaran lowered herself on to the chair at last. It received her with a crack. {step coker>oyelaran away 0.7 recalled betrays}{+}“She has gone behind me?”{/step}

{step morenike>oyelaran away 0.6 now lies}{morenike>oyelaran}“She wants all the photographs to be one colour. So that nobody will know who has come for who.”{/step}

It was a terrible thing to have said. Outside somebody had got the trailer by the tail, to judge by the cheering, and in the shop there was only the small dry noise of the lace being breathed on. The mother of the bride had shut her eyes. One by one, as though reading them off the inside of the lids, she was seeing thirty-one women in coral, and round them, among them, embracing them, forty more.

{oyelaran>morenike}“It’s too late,” she said. {+}“It’s Wednesday.”

{morenike>oyelaran}“That’s what I told myself, Ma. I said to myself, it’s too late, there’s nothing like it left in the whole of Balogun. Then I remembered one Indian man.” The tailor held out her hand, without looking down, into the dark beneath the table, and after only a short struggle a fold of corded lace was put in it. {+}“I said, let me just carry it to the shop. {step morenike>oyelaran toward 0.3 planned helps}If Mama doesn’t like it, I’ll carry it back.”{/step}

And the light, which had ruined so many things for her in twenty years, came back. The fan jerked, the machines shuddered all together, and the forty yards blazed up across her lap like a bush fire.

{oyelaran>morenike}“But this is orange,” breathed Mrs. Oyelaran.

{step morenike>oyelaran away 0.3 now lies}{morenike>oyelaran}“Burnt tangerine.”{/step}

{oyelaran>morenike}“And nobody has it?”

{morenike>oyelaran}“Nobody in Lagos. {step morenike>coker away 0.4 now insults}Chief Mrs. Coker will stand up in that hall, and she’ll look like your house girl.”{/step}

There was a silence, in which two nursery schools’ worth of arithmetic was done. Then a heavy hand with three rings on it came down upon the lace, and stroked it, against the cord and with the cord. {oyelaran>morenike}“How much is the difference?”

{morenike>oyelaran}“Mummy Bride! Between us?”

{oyelaran>morenike}“How much?”

{morenike>oyelaran}“Fifty thousand,” said Morenike sadly.

{scene: the same, after the customer has gone | morenike, risi, sunday}
The car had reversed as far as the bank before anyone spoke, and it was a voice from the floor. {step risi>morenike toward 0.2 now asks}{risi>morenike}“Aunty? Can I come out?”{/step}

{step morenike>risi toward 0.2 now jokes}{morenike>risi}“Are you a rat?”{/step}

{risi>morenike}“No, Aunty.”

{step morenike>risi away 0.2 now orders}{morenike>risi}“Then come out, and sweep.”{/step}

Risikat came out backwards, with wax paper in her hair. She took up the broom, and did not sweep with it; and Sunday, who had been standing for all this while in the back door with his jerrican, put the jerrican down. {sunday>morenike}“So it’s true about that Coker?” he wanted to know. {+}“She’s wearing coral?”

{morenike>sunday}“How should I know what she’s wearing?”

{risi>morenike}“But you told her—” the apprentice began. {step risi>morenike away 0.3 now doubts}{+}“Aunty, you said it with your mouth.{/step} If they reach there on Saturday, {step coker>oyelaran toward 0.3 recalled agrees}and Mrs. Coker has worn wine, like she promised?”{/step}

{morenike>risi}“Then Mama will say that she was shamed into changing it. She’ll be happy till Christmas.” Morenike bit off a thread. She was already at the machine, with the first of the thirty-one under the needle. {+}“What colour is this, Risi?”

The girl considered it under the good, white, electric light. She’d learned a great deal since ten past four.

{step risi>morenike toward 0.4 now agrees}{risi>morenike}“Burnt tangerine,” she said.{/step}
