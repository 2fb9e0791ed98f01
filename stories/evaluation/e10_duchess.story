+++
title = "Duchess"
manner = "a quiet scene of two old men on a bench with a dog and a draughtboard: British single quotes, he-said ambiguous without turn order"
[[characters]]
id = "emlyn"
name = "Emlyn"
aliases = ["Em"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "lascelles"
name = "Lascelles"
aliases = ["Las"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "duchess"
name = "Duchess"
aliases = ["the greyhound"]
pronouns = "she"
kind = "animal"
present = true
[[characters]]
id = "rhian"
name = "Rhian"
aliases = []
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "doctor"
name = "the doctor"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "number_six"
name = "the man at number six"
aliases = []
pronouns = ""
kind = "person"
present = false
[[characters]]
id = "merle"
name = "Merle"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: a bench by the bowling green | emlyn, lascelles, duchess}
They had got down to four men each, and it was Emlyn’s move, and had been since the church clock went the half.

{lascelles>emlyn}‘You could resign,’ said Lascelles.

{emlyn>lascelles}‘I’m thinking.’

{lascelles>emlyn}‘I can hear it. It sounds like a gate.’

Between the two of them, with her chin along the slats, Duchess, the greyhound, opened an eye, found that there was no biscuit in it, and closed it again. The green had been mown that morning. Nobody was on it. There was a notice on the pavilion to say that there would be flats.

{lascelles>emlyn}‘What did the doctor tell you?’

{emlyn>lascelles}‘Which doctor?’

{lascelles>emlyn}‘Emlyn. You were to go on Monday. I ironed you the shirt.’

{emlyn>lascelles}‘He told me it was a very nice shirt.’ He pushed a man forward one square, kept a finger on it, looked at it from the side, and drew it back. {+}‘That wasn’t a move.’

{lascelles>emlyn}‘I never said a word.’

{emlyn>lascelles}‘You breathed in.’

{lascelles>emlyn}‘A man of eighty-four has to breathe in from time to time. You will find it’s when he stops that you need to remark on it.’

A boy went past on a scooter. They both of them drew in their feet.

{emlyn>lascelles}‘Rhian rang,’ Emlyn said.

{lascelles>emlyn}‘How is she?’

{emlyn>lascelles}‘Oh, she’s grand. They’ve put in a lift.’

{lascelles>emlyn}‘In the house?’

{emlyn>lascelles}‘In the place. The place she’s found. It’s ten minutes from her, see, so she could come in on her way home from the school. There’s a lift and a fish tank.’ He had his eyes on the board. {+}‘It’s in Harrogate, Las.’

Lascelles didn’t answer at once. He took off his hat, which was a good one, and turned it round by its brim, and found nothing the matter with it.

{lascelles>emlyn}‘That’s a long way to go to look at a fish.’

{emlyn>lascelles}‘It’s four hours. There’s a change at Leeds.’

{lascelles>emlyn}‘When?’

{emlyn>lascelles}‘I said I’d think about it.’

{lascelles>emlyn}‘When, Em?’

{emlyn>lascelles}‘The nineteenth.’

{lascelles>emlyn}‘Of this month.’

{emlyn>lascelles}‘She’s paid them something down, so as to hold it.’ And now he did make his move, fast, as though someone else might. {+}‘I left the gas on twice. She’s not wrong. If it was you that left it on, I’d say the same to you.’

{lascelles>emlyn}‘You wouldn’t. You would come round and turn it off.’

There was no arguing with that. Lascelles studied the board. He could have taken two of them and gone through to the back row; a child could have seen it. He moved a man on the other side, which didn’t matter.

{emlyn>lascelles}‘What was that?’ he was asked.

{lascelles>emlyn}‘That was my go.’

{emlyn>lascelles}‘You could’ve had me there.’

{lascelles>emlyn}‘Could I? My eyes are bad.’

{emlyn>lascelles}‘There’s nothing the matter with your eyes. You read me the whole of the gas bill.’ Emlyn blew his nose. It took some time, for he was thorough. {+}‘They don’t have dogs.’

{lascelles>emlyn}‘Who don’t?’

{emlyn>lascelles}‘Harrogate.’

{lascelles>emlyn}‘The whole of it?’

{emlyn>lascelles}‘You know what I’m saying to you, man. I’ve asked them, and Rhian’s asked them. They’ll let you have a budgie.’

They looked at her, one from each end. She was eleven. She’d won a race once, at Swansea, by accident, when all the others fell. As she slept her feet were going a little, left, right, left, as if she wanted it understood that she could do it again.

{lascelles>emlyn}‘She doesn’t like me,’ said Lascelles.

{emlyn>lascelles}‘She’s got her head on your leg.’

{lascelles>emlyn}‘She was making do. What is it she eats?’

{emlyn>lascelles}‘Whatever you’re eating. And there’s a tin in the evening. She won’t go out in the wet, you’ll have to carry her over the puddles, and she’s frightened of umbrellas, and the man at number six.’

{lascelles>emlyn}‘I am frightened of the man at number six.’

{emlyn>lascelles}‘Well, there you are. You’d have that.’

{lascelles>emlyn}‘Merle wouldn’t ever have a dog in the house.’ It was nine years since there had been a Merle to say so, but he still wiped his feet. {+}‘Thirty-eight years I asked that woman. She said a dog is a thing you bury.’

{emlyn>lascelles}‘Aye, well,’ said the other, very low. {+}‘I did wonder about that. I’d not be asking if there was anyone else.’

{lascelles>emlyn}‘You haven’t asked.’

{emlyn>lascelles}‘I have!’

{lascelles>emlyn}‘You gave me a list of her enemies. I didn’t hear a question.’

The church clock gathered itself up and struck the three-quarters. Over by the pavilion somebody was pulling down a blind. Emlyn put his two hands upon his knees, like a man having his photograph taken, and addressed himself to the far hedge.

{emlyn>lascelles}‘Will you have my dog?’ he said.

{lascelles>emlyn}‘No.’

Nothing moved but the feet: left, right.

{lascelles>emlyn}‘No,’ Lascelles said again, {+}‘I won’t. I have got a box room with a window on the yard. It’s full of Merle’s hats. It has a radiator. I was going to bring it up when you’d lost the game, only you take so long to lose.’

{emlyn>lascelles}‘I don’t want a radiator, I’m asking you to—’

{lascelles>emlyn}‘I know what you’re asking. You want me to have the dog, and I’m telling you it’s both or it’s neither. I am not getting up in the night to her on my own.’ His voice had gone up; he brought it down. {+}‘My cooker is electric.’

It was a while before there was any reply. A leaf came down on the board, on a black square, and neither of them took it off.

{emlyn>lascelles}‘Rhian’s paid the deposit.’

{lascelles>emlyn}‘Then she may have the budgie.’

{emlyn>lascelles}‘I snore, mind.’

{lascelles>emlyn}‘I’ve shared this bench with you for nineteen years. You’ve been asleep for six of them.’ And with one long finger Lascelles reached out, and he took the first man, and he took the second, and went on through to the back row, and sat up. {+}‘Crown me,’ he said.
