+++
title = "An Elephant With a Balloon"
manner = "contemporary thriller, first person past: a hidden family under false names, a girl, her brother, their mother and a man at the door, one side of a phone call, whispers on the stairs; curly single British quotes"
[[characters]]
id = "maddy"
name = "Madeleine Lisle-Harper"
aliases = ["Maddy", "Mads", "Claire"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "rufus"
name = "Rufus"
aliases = ["Peter", "my brother"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "mum"
name = "Mum"
aliases = ["Mrs Booth"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "cobb"
name = "Cobb"
aliases = ["Mr Cobb"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "osgood"
name = "Osgood"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "granny"
name = "Granny"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: the kitchen of a rented house | maddy, rufus, mum}
The card had an elephant on it, and the elephant had a balloon, and on the envelope in purple felt tip it said Madeleine Lisle-Harper.

Nobody in that house was called Madeleine Lisle-Harper. I hadn’t been for fourteen months. I was Claire.

{mum>maddy}‘Where was it?’ Mum asked.

{maddy>mum}‘On the mat, with the pizza menus.’

{mum>maddy}‘Did you touch it?’

{maddy>mum}‘It’s post, Mum. You pick it up.’ I was seventeen that day, and till about a minute before I’d been in quite a good mood. {step granny>maddy toward 0.4 recalled seeks}{+}‘It’s Granny’s writing.’{/step}

{mum>maddy}‘I know whose writing it is.’ She’d got a tea towel over her hand, and she turned the envelope with it, the way you’d turn a dead bird. Then she raised her voice. {mum>rufus}‘Rufus! Come here a minute, please.’

{rufus>mum}‘Peter,’ said my brother, from in front of the telly. {+}‘You said always. You said even in the bath.’

{mum>rufus}‘Come here.’

He came. He was ten, and he’d a face like a window. He saw the elephant; and you could see him see it.

{mum>rufus}‘Did you write to Granny?’

{step rufus>mum away 0.4 now lies}{rufus>mum}‘No.’{/step}

{maddy>rufus}‘Rufus,’ I said.

{rufus>maddy}‘I didn’t!’

{maddy>rufus}‘You went bright red.’

{step rufus>mum toward 0.5 now confesses}{rufus>mum}‘I only sent her a drawing,’{/step} he said. {+}‘I never put where. I just put “from a friend”, {step rufus>maddy toward 0.3 recalled helps}and Mads’s birthday, so she wouldn’t forget it.{/step} I did it in my left hand!’

{mum>rufus}‘And where did you post it?’ said Mum.

It was some time before he answered. {step rufus>mum toward 0.5 now confesses}{rufus>mum}‘The box at the end of the road.’{/step}

Mum sat down on the step stool. {step mum>rufus away 0.4 denied attacks}She didn’t shout.{/step} I’d have given anything, just then, for her to shout.

{step maddy>mum toward 0.3 now comforts}{maddy>mum}‘It’s only Granny,’{/step} I told her. {step granny>maddy away 0.5 denied betrays}{+}‘She wouldn’t show anyone.’{/step}

{mum>maddy}‘She’s had a lodger since Easter. Such a nice young man. He carries her letters to the post.’ She was already reaching behind the bread bin for the other phone, the one that only had one number in it. {mum>rufus,maddy}‘Shoes, both of you. Not the flashing ones.’

{rufus>mum}‘Are we going for always?’

{mum>rufus}‘Shoes, Rufus.’

It rang for a long time. I stood in the doorway with one boot on, and listened.

{mum>osgood}‘It’s me. It’s the house on the corner,’ she said to it. {+}‘We’ve had a letter. Yes. In the old name.’ And then, {+}‘How long?’ And after that, {+}‘No, we’ll be ready. You’ll come yourself, though? {step mum>osgood toward 0.5 now asks}You promise me it’ll be you?’{/step}

She put the phone in her sleeve.

{maddy>mum}‘What did Osgood say?’

{mum>maddy}‘An hour and a half. {step osgood>mum toward 0.5 planned helps}He’s got to come from Leeds.{/step} We’re to draw the curtains and not open the door.’

That was when the bell rang.

{scene: the hall | maddy, rufus, mum, cobb}
You could see the shape of him through the bobbled glass. He was big, with something square under his arm.

{cobb>mum}‘Mrs Booth?’ he called, quite softly. {+}‘My name’s Cobb. {step cobb>mum away 0.6 now lies}Osgood sent me.’{/step}

None of us moved. {step rufus>maddy toward 0.3 now seeks}Rufus had got hold of the back of my jumper.{/step}

{cobb>mum}‘I’ve got the word, if you want it. It’s marmalade.’

It was marmalade. It had been marmalade since the summer. I saw Mum’s shoulders come down an inch, and {step mum>cobb toward 0.4 now trusts}her hand go out towards the chain,{/step} and I got there before it.

{step maddy>mum toward 0.5 now defends}{maddy>mum}‘Don’t,’ I whispered.{/step}

{mum>maddy}‘He knows the word, Maddy.’

{step maddy>cobb away 0.5 now doubts}{maddy>mum}‘He rang the bell.{/step} Osgood never rings it, he hates it, he always scratches. And you only called two minutes ago!’

{mum>maddy}‘He might have had somebody close by.’

{maddy>mum}‘So why say an hour and a half?’

{rufus>maddy}‘What’s happening?’ said Rufus, into my back.

{step maddy>rufus toward 0.3 now comforts}{maddy>rufus}‘Shh. Nothing.’{/step}

{cobb>mum}‘Mrs Booth, I don’t want to rush you.’ The shape changed feet. {step cobb>mum away 0.4 now threatens}{+}‘Only it isn’t very clever, me standing about on your step.’{/step}

My mother used to keep the accounts for some people who sold boats. I’d never been able to picture her as the woman in the newspaper, who had stood up in front of all of them and read out the numbers. I could now. She put back her hair. She made her voice come out bright and a bit silly, like a person without a thought in her head.

{step mum>cobb away 0.4 now lies}{mum>cobb}‘Sorry, Mr Cobb! I’m not decent!{/step} Can you give me two ticks?’

{cobb>mum}‘Course I can.’

{mum>cobb}‘How is he? {step mum>cobb away 0.5 now lies}How’s Osgood’s poor wife?{/step} Is she any better?’

There was a gap. It wasn’t long.

{cobb>mum}‘On the mend,’ said the shape. {step cobb>mum away 0.5 now lies}{+}‘She sends her best.’{/step}

Osgood lived with a man called Keith, and a tortoise. {step osgood>maddy toward 0.4 recalled trusts}He’d shown us the photos.{/step}

{step mum>maddy toward 0.6 now helps}{mum>maddy}‘Back door,’ Mum breathed.{/step} {+}‘Over the fence, through the Patels’, and down to the bus shelter. {step mum>maddy toward 0.5 now trusts}Take your brother.{/step} Don’t run till you’re round the corner.’

{maddy>mum}‘What about you?’

{mum>maddy}‘I’m going to look for my cardigan.’

{step maddy>mum away 0.4 now refuses}{maddy>mum}‘Mum, no.’{/step}

{step mum>maddy toward 0.8 now defends}{mum>maddy}‘Someone’s got to talk to him, or he’ll know.{/step} {step mum>maddy toward 0.4 planned seeks}I’m right behind you.’{/step} {step mum>maddy toward 0.7 now touches}She took my face in both hands, hard, and kissed it.{/step} {+}‘Happy birthday. Go.’ Then over her shoulder, bright as paint, she sang out, {step mum>cobb away 0.4 now lies}{mum>cobb}‘Nearly there, Mr Cobb! I can only find one slipper!’{/step}

{scene: the bus shelter | maddy, rufus, mum}
We sat on the floor of it, under the bench. It smelt of chips.

{step rufus>maddy toward 0.4 now confesses}{rufus>maddy}‘It’s my fault,’{/step} Rufus said, for about the ninth time.

{step maddy>rufus toward 0.4 now comforts}{maddy>rufus}‘It isn’t.’{/step}

{rufus>maddy}‘It is, though.’

{step maddy>rufus away 0.3 now blames}{maddy>rufus}‘All right, it’s a bit your fault.’{/step} I’d counted to six hundred, and I had started again. {+}‘What was it a drawing of?’

{rufus>maddy}‘An elephant,’ he sniffed. {step granny>rufus toward 0.4 recalled gives}{+}‘She must have gone and got the card to match.’{/step}

Something scraped on the outside of the shelter: three short, like a nail on a tin. He grabbed me. I had half a brick in my hand by then, and I’d have used it.

{step mum>maddy toward 0.6 now seeks}{mum>maddy,rufus}‘Budge up,’ said somebody,{/step} getting down on her hands and knees. She had a scratch all down one cheek, and a tortoiseshell comb hanging out of her hair, and on her left foot, and only on her left foot, a slipper.
