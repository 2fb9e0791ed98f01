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
id = "grainne"
name = "Gráinne"
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
{scene: the flat, round the table | parveen, gwilym, grainne, nobuko, horatio}
{gwilym>parveen,grainne,nobuko,horatio}‘The bridge is old,’ said Gwilym from behind his cardboard screen, {+}‘and it’s narrow, and in the middle of it stands a troll.’

{horatio>gwilym}‘I hit it,’ said Horatio.

{gwilym>horatio}‘You can’t hit it yet. It’s talking.’

{horatio>gwilym}‘I hit it while it’s talking.’

{nobuko>horatio}‘He does this every week,’ said Nobuko, and moved the crisps out of his reach. {+}‘You’re a bard. What would you even hit it with?’

{horatio>nobuko}‘My lute.’

{nobuko>horatio}‘You sold your lute.’

{horatio>gwilym}‘I hit it with the receipt.’

It was a Thursday, it was raining on Cardiff, and there were five of them round a table made for two. {step grainne>parveen toward 0.3 now touches}Gráinne had her feet in Parveen’s lap.{/step} They had been going out for three years, since the night when the one’s wizard set fire to the other’s horse.

{grainne>gwilym}‘What’s it saying, Gwil?’ she asked.

Gwilym coughed, and lowered his chin, and came up with a voice like gravel in a bucket. {gwilym>grainne,parveen,nobuko,horatio}‘Who crosses my bridge must answer me questions three.’

{parveen>gwilym}‘Oh, not riddles,’ said Parveen. {+}‘You promised no more riddles. The last one was about Welsh rugby.’

{gwilym>parveen}‘I speak,’ growled the bucket, {+}‘only to the wizard.’

{grainne>gwilym}‘Me?’

{gwilym>grainne}‘You’re the only wizard there is.’

{nobuko>gwilym}‘I’ve a level in wizard,’ said Nobuko.

{gwilym>nobuko}‘Not now, Nobu.’ That was in his own voice, out of the side of his mouth, and {step gwilym>nobuko toward 0.3 now trusts}she saw him give a sort of a jerk of the head in the direction of the fridge.{/step} Nobuko looked at the fridge. She looked at him again; and then her eyebrows went up, and {step nobuko>gwilym toward 0.3 now agrees}she laid both hands flat on her character sheet, and was good.{/step}

{grainne>gwilym}‘Fine.’ Gráinne took her feet down, and put on the hat. There was a hat. {+}‘Ask away, foul creature. I fear nothing but dairy.’

{gwilym>grainne}‘Question the first. What did you say, the first time that you ever crossed a bridge with the paladin?’

{grainne>gwilym}‘How would I remember that?’

{gwilym>grainne}‘Think, wizard.’

{grainne>gwilym}‘Which bridge? There’s been a dozen bridges. There was the one with the bees.’

{horatio>grainne}‘It wasn’t bees, it was wasps,’ said Horatio. {+}‘I was there. I died of them.’

{step parveen>grainne toward 0.3 now helps}{parveen>grainne}‘He might mean a real one,’ said Parveen.{/step} She was doing something complicated to the corner of a napkin.

{grainne>parveen}‘What real one?’

{parveen>grainne}‘I don’t know. Any real one.’

{grainne>gwilym}‘Well, there was the one over the Taff, the night we’d missed the bus. {step grainne>parveen toward 0.3 recalled jokes}I said that if she was going to be sick, would she do it on the English side.’{/step}

{horatio>grainne}‘There’s no English side of the Taff.’

{grainne>horatio}‘That was the joke, Horatio.’

{gwilym>grainne}‘The troll accepts that!’ Gwilym was ticking something off behind the screen, and his ears had gone pink. {+}‘Question the second. What is it that you’ve never let her carry?’

Gráinne pushed back the hat to look at him properly. {step grainne>gwilym away 0.3 now doubts}{grainne>gwilym}‘Is this the troll asking, or is it you?’{/step}

{gwilym>grainne}‘It’s the troll.’

{grainne>gwilym}‘It’s a very nosy troll.’

{nobuko>grainne}‘Answer it,’ said Nobuko. {+}‘I’d like to get to the other side before my babysitter turns into a pumpkin.’

{step grainne>parveen toward 0.4 denied trusts}{grainne>gwilym}‘My cello, then. I never let a soul carry it.’{/step} She hesitated. {step grainne>parveen toward 0.5 now trusts}{+}‘Only that’s not true any more, is it?{/step} {step parveen>grainne toward 0.5 recalled helps}Pav took it down for me on Sunday.{/step} Four floors. I never noticed till I’d got to the car.’

Nobody said a word. Parveen had torn the napkin in half.

{horatio>gwilym}‘Can I hit it now?’

{nobuko>horatio}‘If you do,’ Nobuko said pleasantly, {step nobuko>horatio away 0.3 now threatens}{+}‘I’m going to put this die somewhere you’ll not find it.’{/step}

{horatio>nobuko}‘What? What’ve I done?’

{nobuko>horatio}‘Shush. Drink your squash.’

{horatio>nobuko}‘Everyone’s being weird tonight,’ he muttered, but he drank it.

{gwilym>grainne}‘Question the third,’ said the troll, and here something went wrong with the gravel: it rose about an octave, and cracked. {+}‘Sorry. Frog. {step gwilym>parveen toward 0.4 now helps}Question the third’s not mine, as a matter of fact. I’m to hand over.’{/step}

{grainne>gwilym}‘Hand over to who?’

He’d already ducked down behind his dragons, so that there was nothing to be seen of him but a bit of hair. There was a scrape. It was the chair beside hers; and when Gráinne turned round, in the hat, there was nobody sitting in it.

{step parveen>grainne toward 0.7 now seeks}{parveen>grainne}‘It’s me,’ said a voice at the height of her knee.{/step} {+}‘I’m down here. {step parveen>grainne toward 0.5 planned confesses}I had a whole speech for the paladin to make{/step}, but I’ve gone and ripped it up.’

{grainne>parveen}‘Parveen. What are you doing on the floor?’

{parveen>grainne}‘What d’you think I’m doing on the floor?’

{horatio>nobuko}‘Has she dropped her dice?’ Horatio whispered.

{nobuko>horatio}‘So help me God,’ Nobuko whispered back.

It was a small box, and what with the rain, and the hands, it took two goes to get it open. {parveen>grainne}‘There’s no bridge,’ Parveen said. {+}‘I mean, it’s only the kitchen. {step parveen>grainne toward 0.9 now asks}But I’d like to cross the rest of them with you, if you’ve no objection.{/step} That’s the question. It’s a yes or a no. You needn’t roll for it.’

{step grainne>parveen toward 0.3 now jokes}{grainne>parveen}‘Can I roll for it anyway?’{/step}

{parveen>grainne}‘Seriously?’

{grainne>parveen}‘I’m a wizard. I’ve got a system.’ Her hand was shaking so much that she could hardly pick it up, the big green one, the lucky one, with twenty sides; and it went across the table, and off Horatio’s glass, and round, and round, and stopped.

Everyone leaned in.

{_group>grainne}‘One!’ roared the whole table.

{gwilym>grainne}‘Critical failure,’ said the troll in a tiny voice.

{step grainne>parveen toward 0.9 now agrees}{grainne>parveen}‘It’s a yes,’ said Gráinne.{/step} {step grainne>parveen toward 0.7 now touches}She had slid down off the chair, and the hat was over both their faces.{/step} {step grainne>parveen toward 0.7 now confesses}{+}‘It was a yes whatever it did.{/step} It was a yes when you burnt my horse, you eejit.’

{step grainne>parveen away 0.2 recalled attacks}{parveen>grainne}‘You burnt mine.’{/step}

{grainne>parveen}‘Did I?’

{horatio>gwilym}‘So does that mean,’ Horatio said, after a decent interval, {+}‘that nobody’s on the bridge?’

{gwilym>horatio}‘Go on, then,’ sighed Gwilym. {+}‘Roll to hit.’
