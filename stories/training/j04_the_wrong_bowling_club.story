+++
title = "The Wrong Bowling Club"
manner = "Glasgow crime comedy, third person past, British single quotes: two burglars, both 'he said', and the old woman who was asleep on the banquette"
[[characters]]
id = "deek"
name = "Deek"
aliases = ["Derek", "Derek Boyle", "the wee one"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "monty"
name = "Monty"
aliases = ["Alistair Montgomery", "the big one"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "mrsa"
name = "Mrs Auchterlonie"
aliases = ["the old woman", "missus"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "snib"
name = "Snib"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: a bowling club in Glasgow, at night | deek, monty}
It was the rain that did it. It came down Dumbarton Road like something being emptied, and one wet hedge with a green behind it looks, at two in the morning, very much like another wet hedge. They’d been inside for quarter of an hour, and had got the lid off the puggy, before the wee one happened to shine his torch along the wall, over the shields and the photographs and the gold-leaf names of men who had bowled and died, and stopped.

{deek>monty}‘Monty.’

{monty>deek}‘I’m busy.’

{deek>monty}‘Who’s Whiteinch?’

{monty>deek}‘What d’you mean, who’s Whiteinch? It’s a place. It’s two stops along.’ The big one had his arm up the back of the machine to the shoulder, and his cheek pressed against a row of cherries. {+}‘I’ve nearly got it. It’s like delivering a calf, this.’

{deek>monty}‘It says Whiteinch on the wall.’

{monty>deek}‘It’ll be a trophy they won.’

{deek>monty}‘It says it on all of them. It says it on the carpet, Monty.’

A bit of silence went by. The rain was drumming on the flat roof, and somewhere behind the bar a fridge switched itself on with a sob. Slowly, as you’d do it from a real calf, Monty began to withdraw his arm. {step monty>deek away 0.4 now blames}{monty>deek}‘You told me this was Scotstoun,’ he said.{/step}

{step deek>monty away 0.3 now blames}{deek>monty}‘You were driving.’{/step}

{step monty>deek away 0.3 now blames}{monty>deek}‘You’d the map!’{/step}

{step deek>monty away 0.4 now blames}{deek>monty}‘I’d the map on my phone, and you’d my phone, because you wanted the torch.’{/step} He turned the beam on his own face, so that there should be no doubt about how he was looking. {+}‘Snib said Scotstoun. Snib said they’d the roof money in a biscuit tin, and an alarm that’s only a box. What’s Whiteinch got?’

{monty>deek}‘I don’t know. A real one?’

Both of them looked up. Above the dartboard there was a small white cube. It had a red light on it, which went off, and came on, and went off again, without haste, like the eye of a dog that’s only pretending to be asleep.

{deek>monty}‘How long’s it been doing that?’ he whispered.

{monty>deek}‘I don’t want to say.’

{deek>monty}‘Right. Put the lid on. Put everything back how it was, and we’ll go out by the ladies’.’

{monty>deek}‘It’ll not go back on. I broke the lugs.’

{step deek>monty away 0.3 now orders}{deek>monty}‘Then lean something on it!’{/step}

{step mrsa>deek toward 0.3 now helps}{mrsa>deek,monty}‘I’d try the Coronation Cup,’ said somebody.{/step} {+}‘It’s the right height, and nobody’s fond of it.’

There was a banquette along under the window, in a plum-coloured plush, with a heap of coats upon it. They’d both seen the coats. Monty, indeed, had hung up his own on top of them, being wet; and it was his own that was now put to one side, and folded, lining out, by a small hand in a fingerless glove.

{monty>deek}‘Aw, naw,’ Monty moaned. {+}‘Aw, Deek. There’s a granny in it.’

{step deek>monty away 0.4 now orders}{deek>monty}‘Don’t say my name!’{/step}

{mrsa>deek}‘It’s Derek, is it?’ The old woman had sat up. She felt about on the ledge for her glasses, and put them on, and then, having seen what there was to see, took them off again and gave them a wipe. {+}‘Derek Boyle. Your mother had the wool shop. I’m Mrs Auchterlonie, {step mrsa>deek toward 0.3 recalled helps}I taught you your recorder.’{/step}

{deek>mrsa}‘No, missus,’ said Deek hopelessly. {step deek>mrsa away 0.4 now lies}{+}‘You’ve got the wrong fella.’{/step}

{step mrsa>deek away 0.2 now mocks}{mrsa>deek}‘You’d a very poor C sharp.’{/step}

{scene: the same, with the lamp on | deek, monty, mrsa}
She made them sit. It’s difficult to say how; neither could have told you afterwards. She was seventy-seven, and about the size of a golf bag, and one minute they were halfway to the ladies’ and the next they were in two bucket chairs, knees together, with a wee lamp lit on the table and a plate of tea biscuits going round.

{step deek>mrsa away 0.3 now doubts}{deek>mrsa}‘Have you phoned them?’ Deek asked.{/step} {+}‘The polis?’

{mrsa>deek}‘What would I phone them on? That box rings through to the secretary, and he’s in Tenerife.’

{monty>mrsa}‘So we’re fine,’ said Monty, brightening.

{mrsa>monty}‘I wouldn’t say that, son. {step mrsa>monty away 0.3 now blames}You’ve had your arm in my puggy.’{/step}

{monty>mrsa}‘How’s it yours?’

{mrsa>monty}‘I’ve put eleven thousand pounds in it since my man died. I like to think that I’ve a share.’ {step mrsa>monty toward 0.3 now gives}She pushed the biscuits an inch nearer to him.{/step} He was six foot four, with a neck, and he took one as if it might go off. {+}‘And what do they call you?’

{step deek>monty away 0.3 now orders}{deek>monty}‘Don’t tell her.’{/step}

{step monty>mrsa toward 0.4 now trusts}{monty>mrsa}‘Alistair Montgomery,’ said the big one.{/step} {+}‘It’s just, she asked me.’

{step deek>mrsa away 0.4 now doubts}{deek>monty}‘She’s asking so’s she can tell the polis!’{/step}

{step mrsa>deek toward 0.5 now confesses}{mrsa>deek}‘She’s asking because she’s been lying on that seat for five nights, Derek, and had nobody to talk to{/step} but Bobby Tennant, Champion of Champions, nineteen fifty-four.’ It was said to the gold leaf. You could see then that it hadn’t only been coats, on the banquette: there was a pillow, in a slip with daisies, and a hot-water bottle, and on the sill, in a row, the things that a woman has beside her bed.

It took Deek a moment. He was quick enough, as a rule; it was a thing that people said about him in court. {deek>mrsa}‘You’re not minding the place,’ he said. {+}‘You’re staying in it.’

{mrsa>deek}‘I’ve a key for the watering.’

{deek>mrsa}‘What’s wrong with your own house?’

{mrsa>deek}‘Nothing whatever. It’s a lovely house. There’s a man in it.’

{monty>mrsa}‘What man?’ said Monty.

She didn’t seem to care for the question. She squared up the biscuits, and pulled down her cuffs. {mrsa>monty}‘He came about the gutters. He was awful nice about them. And then there was a paper to sign, for the scaffolding, and I’d not my glasses on; and then he’d a brother that needed a room for a day or two, just till the job was done. That was in March.’ The lamp buzzed. {+}‘The brother’s changed the locks. I went to the council, and they said, had I not signed a paper? {step mrsa>monty toward 0.5 now trusts}I’ve told nobody. I’d be obliged if you wouldn’t.{/step} {step mrsa>monty toward 0.5 now confesses}You feel that stupid.’{/step}

{step monty>mrsa toward 0.5 now comforts}{monty>mrsa}‘You’re not stupid,’ Monty said.{/step} The biscuit had come to pieces in his fist. {step monty>mrsa toward 0.4 now defends}{monty>deek}‘Deek. She’s not stupid.’{/step}

{deek>monty}‘I heard.’

{monty>deek}‘She’s on a bench, man.’

{step deek>monty away 0.3 now rejects}{deek>monty}‘I’ve got eyes, have I no?’ he said.{/step} He’d gone over to the window, and stood with his back to them, rubbing himself a hole in the wet on the glass. It’s a thing about housebreakers that the law has never made enough of: they know what a house is. {step deek>mrsa toward 0.5 now helps}{deek>mrsa}‘What kind of locks did he put in?’{/step}

{mrsa>deek}‘A Yale,’ said Mrs Auchterlonie, {+}‘and a big square one below.’

{deek>mrsa}‘Back door?’

{mrsa>deek}‘Just the bolt.’

{deek>monty}‘Just the bolt,’ repeated Deek. He and the other exchanged a look. {+}‘How are you fixed the now?’

{step monty>deek toward 0.4 now agrees}{monty>deek}‘I’ve nothing on till Thursday.’{/step}

{step mrsa>deek toward 0.4 denied asks}{mrsa>deek,monty}‘I couldn’t ask you to do that, boys.{/step} It’s against the law.’

{deek>mrsa}‘It’s your house, missus. You’d be letting yourself in.’ He had begun, in an absent sort of way, to pick up the tools. {step deek>mrsa toward 0.5 planned helps}{+}‘We’d only be carrying your bag.’{/step}

{mrsa>deek}‘And the brother? He’s a great big lad.’

At that Monty rose from his bucket chair, and went on rising, and reached down his coat. He shook it out. {step monty>mrsa toward 0.5 now helps}He offered her his arm, the clean one.{/step} {step monty>mrsa toward 0.5 planned defends}{monty>mrsa}‘How big?’ he said.{/step}
