+++
title = "Four Hundred Kilos"
manner = "heist stalled in the goods lift of a bank in Valletta, third person past: the Boss who is also an aunt, a Swede who counts, a climber on somebody’s shoulders, a nephew, a night guard with her tea, a driver on the radio; surnames, jobs, countdown; curly single quotes"
[[characters]]
id = "zerafa"
name = "Zerafa"
aliases = ["Boss", "Auntie", "the aunt"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "lindqvist"
name = "Lindqvist"
aliases = ["the Swede", "Mr Stockholm"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "oduya"
name = "Oduya"
aliases = ["the climber"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "teo"
name = "Teo"
aliases = ["the boy", "her nephew"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "doris"
name = "Doris Mifsud"
aliases = ["the guard", "Doris", "Mrs Mifsud"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "pawlu"
name = "Pawlu"
aliases = ["the driver"]
pronouns = "he"
kind = "person"
present = true
+++
{scene: the goods lift | zerafa, lindqvist, oduya, teo, doris}
The lift said _ping_, as if it had arrived, and stopped, which it had not. The light went from white to yellow. Five people stood in it with their arms at their sides, and one of the five had a mug of tea.

{zerafa>lindqvist}‘Lindqvist,’ said Zerafa.

{lindqvist>zerafa}‘It is not me, Boss.’

{zerafa>lindqvist}‘You said it had been serviced.’

{lindqvist>zerafa}‘It has been. I serviced it. In March, with a false moustache.’ The Swede had the panel open already and a torch between his teeth, so that the rest came out in vowels. {+}‘Motor is good. Cable is good. We are between three and four.’

{teo>zerafa}‘They’ve cut the power. They’re up there, Auntie, they’re waiting for us.’

{zerafa>teo}‘On a job I’m not your auntie.’

{teo>zerafa}‘Boss, then! They’re up there!’

{oduya>teo}‘If they’d cut the power you couldn’t see your own sweat,’ Oduya said. She was looking at the ceiling, which was where she looked at most things. {oduya>zerafa}‘There’s a hatch. Somebody lend me a shoulder?’

{zerafa>oduya}‘Wait.’ Zerafa pressed the thing in her ear, and then, since there was nobody left to hide it from, pulled it out and turned it up. {zerafa>pawlu}‘Pawlu? What have you got in the street?’

{pawlu>zerafa}‘A cat,’ said the radio. {+}‘Two cats. Why, are you not down?’

{zerafa>pawlu}‘No police?’

{pawlu>zerafa}‘I’d have mentioned police.’

{doris>zerafa}‘It won’t be police,’ remarked the guard, and blew on her tea. {+}‘It does this.’

They turned round to her. She was a square, grey woman with a cardigan on over her uniform, and she had had the bad luck to step out of the canteen on the fifth floor at the same moment as they stepped out of the vault.

{zerafa>doris}‘Does what, Mrs …?’

{doris>zerafa}‘Mifsud. Doris. It stops for weight. It’s a dumb waiter with ideas, this lift, it takes four hundred kilos and not a gram more. They had it stuck two hours with the Christmas hampers.’

{zerafa>lindqvist}‘Is she right?’

{lindqvist>zerafa}‘She is right about the four hundred. But I did the sum, Boss. I did it with her in it. You are fifty-eight, I am ninety, Oduya is fifty-one—’

{oduya>lindqvist}‘Fifty.’

{lindqvist>oduya}‘With shoes. The boy is seventy. The painting is nine with its box, the tools are twenty. It makes two hundred and ninety-eight. And for Mrs Mifsud I allowed—’

{doris>lindqvist}‘Be careful, Mr Stockholm.’

{lindqvist>doris}‘I allowed sixty-five, madam.’

{doris>lindqvist}‘That was very gentlemanly of you.’

{lindqvist>zerafa}‘So we are at three hundred and sixty-three, and it should not stop. It should run like a Sunday.’

Oduya scratched her neck. {oduya>lindqvist}‘Unless someone ate a big lunch.’

{lindqvist>oduya}‘Nobody eats forty kilos.’

Nobody laughed. The tea steamed. Zerafa was looking along the row of them, boots first, as she might have looked for mice.

{pawlu>zerafa}‘Er, everybody?’ The radio crackled. {+}‘There’s a light gone on in the lobby. Just the one.’

{doris>zerafa}‘That’s on a timer, dear,’ said Doris. {+}‘That’s ten to two. I’ll tell you what isn’t. On the hour I ring the control room from the desk on four, and say all’s well. I’ve done it every night for thirty-one years, and if I don’t, they send a car.’

{zerafa>doris}‘And how long does a car take?’

{doris>zerafa}‘They’re only in Floriana. Four minutes? Five, if Joe’s driving.’

{zerafa>oduya}‘Right. Up you go, Oduya. Lindqvist, your shoulder.’

{lindqvist>zerafa}‘It does not help, Boss. She will be on the roof of the lift. It is the same weight on the roof.’

{oduya>lindqvist}‘It helps if I can get the doors open.’ A boot on his hip, a boot on his collarbone, and the climber had the hatch off and her head in the dark. {+}‘They’re right here, the doors on four, I can touch them. Oh, that’s filthy.’

{zerafa>oduya}‘Can you force them?’

{oduya>zerafa}‘In about two minutes. Pass me the small bar, Teo. It’s in your bag.’

The boy did not move.

{oduya>teo}‘Teo? Small bar.’

{teo>oduya}‘It isn’t in mine.’

{lindqvist>teo}‘It is in yours. I packed it. Left pocket.’

{teo>lindqvist}‘I’ll get it. Don’t, I said I’ll get it!’ But the Swede had already put down a hand to the rucksack, good-naturedly, as one does, and the rucksack had not come up.

He tried it with both hands. It came up then, an inch, and went down again, and the floor of the lift gave a dip.

{lindqvist}‘Forty-one,’ he said in a soft voice. {+}‘Maybe forty-two.’

{zerafa>teo}‘Open it.’

{teo>zerafa}‘Auntie, listen.’

{zerafa>teo}‘Open it, Teo.’

It was gold, in bars about the size of a mobile telephone. Her nephew had wrapped them in his spare socks.

{pawlu>zerafa}‘What’s happening?’ the radio wanted to know. {+}‘Why’s it gone quiet?’

{zerafa>pawlu}‘We’re weighing something.’

{teo>zerafa}‘It was just lying there! It was on the shelf right by the picture, nobody’s even going to count it. You take one thing, it’s always one thing. One ugly saint, for some duke. I’ve got debts!’

{zerafa>teo}‘What sort of debts?’

{teo>zerafa}‘Forty kilos of debts.’

{doris>teo}‘Shame on you,’ said the guard. {+}‘Your poor mother.’

{teo>doris}‘You don’t know my mother!’

{doris>teo}‘I know your auntie’s face, and that’ll do me.’ She consulted the little watch pinned on her cardigan. {doris>zerafa}‘Six minutes.’

{oduya>zerafa}‘I can hear you all arguing,’ said the voice from the hatch, {+}‘and not one of you is passing me a bar.’

Lindqvist passed her one. It was the wrong sort, it was yellow, but she took it, and they heard it go into the crack of the doors, and a grunt.

{oduya>lindqvist}‘Too soft! Iron, you clown.’

{zerafa>teo}‘They stay here,’ said the aunt. {+}‘Every one. Out of the bag and into that corner.’

{teo>zerafa}‘But then it still won’t move! They’ll be in the lift!’

{lindqvist>teo}‘He can subtract, now,’ observed the Swede to his screwdriver. {+}‘They go up to Oduya. She puts them on the sill on four, one after one.’

{zerafa>lindqvist}‘How many?’

{lindqvist>zerafa}‘Five would do it, Boss. Take ten, to be polite.’

So ten went up, from Teo’s hands to the Swede’s to the climber’s, while Doris Mifsud finished her tea.

{zerafa>doris}‘Mrs Mifsud,’ Zerafa said. {+}‘You’ve told us the weight, and about the timer, and about the car. Why?’

{doris>zerafa}‘In June they’re getting a machine.’

{zerafa>doris}‘To do what?’

{doris>zerafa}‘To ring on the hour. Thirty-one years, and I get a voucher for a spa.’ She looked into the mug, and after that, for rather longer, at the corner. {+}‘I’ve never been carried off before. I suppose I’d not notice what I was carrying. Not in a cardigan with pockets like these.’

The lift hummed. Nobody had touched anything: it merely seemed to breathe in, and the light went white.

{lindqvist>zerafa}‘We have three hundred and ninety-four,’ said Lindqvist. {+}‘Do not anybody cough.’

{zerafa>oduya}‘Oduya, are the doors open?’

{oduya>zerafa}‘Wide. I’ve got one elbow on the carpet. It’s a nice carpet.’

{zerafa>oduya}‘Then get off my roof.’ She waited for the two thumps, and for the dust to come down. {zerafa>lindqvist}‘Lindqvist, up one floor, please. The lady has a call to make.’

{pawlu>zerafa}‘Up?’ said the driver. {+}‘Did she say up? I’m _down_!’

{doris>pawlu}‘You mind your cats, dear,’ said Doris. She slid two of the bars into the left pocket, and two into the right, patted them flat, and held out the empty mug to the boy. {doris>teo}‘You can wash that. I take it with one sugar, and I’ve four minutes.’
