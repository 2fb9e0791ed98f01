+++
title = "The Bridge Troll"
manner = "game night of five in a Cardiff flat, third person past: a game master and players who slip in and out of character, a proposal, a shout in unison; curly single quotes"
[[characters]]
id = "parveen"
name = "Parveen"
aliases = ["Pav", "the paladin"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "gwilym"
name = "Gwilym"
aliases = ["Gwil", "the troll"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "saoirse"
name = "Saoirse"
aliases = ["the wizard", "wizard"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "nobuko"
name = "Nobuko"
aliases = ["Nobu"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "horatio"
name = "Horatio"
aliases = []
pronouns = "he"
kind = "person"
present = true
+++
{scene: the flat, round the table | parveen, gwilym, saoirse, nobuko, horatio}
{gwilym>parveen,saoirse,nobuko,horatio}‘The bridge is old,’ said Gwilym from behind his cardboard screen, {+}‘and it’s narrow, and in the middle of it stands a troll.’

{horatio>gwilym}‘I hit it,’ said Horatio.

{gwilym>horatio}‘You can’t hit it yet. It’s talking.’

{horatio>gwilym}‘I hit it while it’s talking.’

{nobuko>horatio}‘He does this every week,’ said Nobuko, and moved the crisps out of his reach. {+}‘You’re a bard. What would you even hit it with?’

{horatio>nobuko}‘My lute.’

{nobuko>horatio}‘You sold your lute.’

{horatio>gwilym}‘I hit it with the receipt.’

It was a Thursday, it was raining on Cardiff, and there were five of them round a table made for two. Saoirse had her feet in Parveen’s lap. They had been going out for three years, since the night when the one’s wizard set fire to the other’s horse.

{saoirse>gwilym}‘What’s it saying, Gwil?’ she asked.

Gwilym coughed, and lowered his chin, and came up with a voice like gravel in a bucket. {gwilym>saoirse,parveen,nobuko,horatio}‘Who crosses my bridge must answer me questions three.’

{parveen>gwilym}‘Oh, not riddles,’ said Parveen. {+}‘You promised no more riddles. The last one was about Welsh rugby.’

{gwilym>parveen}‘I speak,’ growled the bucket, {+}‘only to the wizard.’

{saoirse>gwilym}‘Me?’

{gwilym>saoirse}‘You’re the only wizard there is.’

{nobuko>gwilym}‘I’ve a level in wizard,’ said Nobuko.

{gwilym>nobuko}‘Not now, Nobu.’ That was in his own voice, out of the side of his mouth, and she saw him give a sort of a jerk of the head in the direction of the fridge. Nobuko looked at the fridge. She looked at him again; and then her eyebrows went up, and she laid both hands flat on her character sheet, and was good.

{saoirse>gwilym}‘Fine.’ Saoirse took her feet down, and put on the hat. There was a hat. {+}‘Ask away, foul creature. I fear nothing but dairy.’

{gwilym>saoirse}‘Question the first. What did you say, the first time that you ever crossed a bridge with the paladin?’

{saoirse>gwilym}‘How would I remember that?’

{gwilym>saoirse}‘Think, wizard.’

{saoirse>gwilym}‘Which bridge? There’s been a dozen bridges. There was the one with the bees.’

{horatio>saoirse}‘It wasn’t bees, it was wasps,’ said Horatio. {+}‘I was there. I died of them.’

{parveen>saoirse}‘He might mean a real one,’ said Parveen. She was doing something complicated to the corner of a napkin.

{saoirse>parveen}‘What real one?’

{parveen>saoirse}‘I don’t know. Any real one.’

{saoirse>gwilym}‘Well, there was the one over the Taff, the night we’d missed the bus. I said that if she was going to be sick, would she do it on the English side.’

{horatio>saoirse}‘There’s no English side of the Taff.’

{saoirse>horatio}‘That was the joke, Horatio.’

{gwilym>saoirse}‘The troll accepts that!’ Gwilym was ticking something off behind the screen, and his ears had gone pink. {+}‘Question the second. What is it that you’ve never let her carry?’

Saoirse pushed back the hat to look at him properly. {saoirse>gwilym}‘Is this the troll asking, or is it you?’

{gwilym>saoirse}‘It’s the troll.’

{saoirse>gwilym}‘It’s a very nosy troll.’

{nobuko>saoirse}‘Answer it,’ said Nobuko. {+}‘I’d like to get to the other side before my babysitter turns into a pumpkin.’

{saoirse>gwilym}‘My cello, then. I never let a soul carry it.’ She hesitated. {+}‘Only that’s not true any more, is it? Pav took it down for me on Sunday. Four floors. I never noticed till I’d got to the car.’

Nobody said a word. Parveen had torn the napkin in half.

{horatio>gwilym}‘Can I hit it now?’

{nobuko>horatio}‘If you do,’ Nobuko said pleasantly, {+}‘I’m going to put this die somewhere you’ll not find it.’

{horatio>nobuko}‘What? What’ve I done?’

{nobuko>horatio}‘Shush. Drink your squash.’

{horatio>nobuko}‘Everyone’s being weird tonight,’ he muttered, but he drank it.

{gwilym>saoirse}‘Question the third,’ said the troll, and here something went wrong with the gravel: it rose about an octave, and cracked. {+}‘Sorry. Frog. Question the third’s not mine, as a matter of fact. I’m to hand over.’

{saoirse>gwilym}‘Hand over to who?’

He’d already ducked down behind his dragons, so that there was nothing to be seen of him but a bit of hair. There was a scrape. It was the chair beside hers; and when Saoirse turned round, in the hat, there was nobody sitting in it.

{parveen>saoirse}‘It’s me,’ said a voice at the height of her knee. {+}‘I’m down here. I had a whole speech for the paladin to make, but I’ve gone and ripped it up.’

{saoirse>parveen}‘Parveen. What are you doing on the floor?’

{parveen>saoirse}‘What d’you think I’m doing on the floor?’

{horatio>nobuko}‘Has she dropped her dice?’ Horatio whispered.

{nobuko>horatio}‘So help me God,’ Nobuko whispered back.

It was a small box, and what with the rain, and the hands, it took two goes to get it open. {parveen>saoirse}‘There’s no bridge,’ Parveen said. {+}‘I mean, it’s only the kitchen. But I’d like to cross the rest of them with you, if you’ve no objection. That’s the question. It’s a yes or a no. You needn’t roll for it.’

{saoirse>parveen}‘Can I roll for it anyway?’

{parveen>saoirse}‘Seriously?’

{saoirse>parveen}‘I’m a wizard. I’ve got a system.’ Her hand was shaking so much that she could hardly pick it up, the big green one, the lucky one, with twenty sides; and it went across the table, and off Horatio’s glass, and round, and round, and stopped.

Everyone leaned in.

{_group>saoirse}‘One!’ roared the whole table.

{gwilym>saoirse}‘Critical failure,’ said the troll in a tiny voice.

{saoirse>parveen}‘It’s a yes,’ said Saoirse. She had slid down off the chair, and the hat was over both their faces. {+}‘It was a yes whatever it did. It was a yes when you burnt my horse, you eejit.’

{parveen>saoirse}‘You burnt mine.’

{saoirse>parveen}‘Did I?’

{horatio>gwilym}‘So does that mean,’ Horatio said, after a decent interval, {+}‘that nobody’s on the bridge?’

{gwilym>horatio}‘Go on, then,’ sighed Gwilym. {+}‘Roll to hit.’
