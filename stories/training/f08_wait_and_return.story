+++
title = "Wait and Return"
manner = "a cab driver and his passenger, urban fantasy; curly single British quotes, past tense, the driver as narrator I; a dispatcher on the radio"
[[characters]]
id = "kojo"
name = "Kojo"
aliases = ["Car Twelve", "driver"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "lovage"
name = "Mrs Lovage"
aliases = ["my passenger"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "doreen"
name = "Doreen"
aliases = ["the radio"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "hendry"
name = "the father"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: a minicab, before dawn | kojo, lovage, doreen}
She was waiting under the only lamp in Cutler’s Row that worked, a very small old lady with a broom, a saucepan and a cardboard box. I put the saucepan in the boot. She wouldn’t be parted from the broom.

{kojo>lovage}‘Where to, madam?’

{lovage>kojo}‘Number nineteen, Alma Street, to begin with.’

{kojo>lovage}‘To begin with?’

{lovage>kojo}‘There may be several. I told the lady on the telephone, I’d want a wait and return.’

{kojo>lovage}‘Waiting’s forty pence a minute.’

{lovage>kojo}‘I’ve got buttons,’ said Mrs Lovage, {+}‘and I’ve got a guinea.’

You get all kinds at four in the morning. I put the meter on and pulled out. She sat exactly in the middle of the back seat, and in my mirror I could see her hat and nothing else.

{kojo>lovage}‘Moving house?’

{lovage>kojo}‘Being moved.’

{kojo>lovage}‘I’m sorry. Landlord?’

{lovage>kojo}‘Young couple. Perfectly civil. They’ve taken out the chimney.’

{kojo>lovage}‘And they put you out for that?’

{step lovage>kojo toward 0.4 now trusts}{lovage>kojo}‘I lived in it.’{/step}

I drove the length of the Parade upon that. There wasn’t another car on it.

{step kojo>lovage away 0.3 now doubts}{kojo>lovage}‘You lived behind it, you mean.{/step} In the back room.’

{lovage>kojo}‘I mean what I say, driver. Left here. How long have you been in this line?’

{kojo>lovage}‘Eighteen years.’

{lovage>kojo}‘Then I can’t be the first you’ve carried.’

{kojo>lovage}‘The first what?’

{lovage>kojo}‘What did your grandmother leave out at night? On the step, or behind the stove?’

{kojo>lovage}‘Kenkey. A bit of fish.’

{lovage>kojo}‘Who for?’

{kojo>lovage}‘She never said who for. She said that if you saw them, you weren’t to say thank you.’

{lovage>kojo}‘There,’ said the hat. {step lovage>kojo toward 0.3 now praises}{+}‘You were well brought up.{/step} It’s this one, with the blue door.’

She didn’t get out. She let down the window by an inch, put her nose to it, and breathed in through it for a long time, like somebody at a cheese counter.

{kojo>lovage}‘Any good?’

{lovage>kojo}‘No.’

{kojo>lovage}‘Looks a nice house.’

{lovage>kojo}‘There’s one in there already. Under the sink. He’s got a nasty temper, and they’ve let him get fat. Drive on, please.’

{doreen>kojo}‘Car Twelve,’ said the radio. {+}‘Car Twelve, are you clear?’

{kojo>doreen}‘I’m not clear, Doreen. I’m on a wait and return.’

{doreen>kojo}‘Where’s the return to?’

I looked in the mirror. The hat was looking out at the rain. {kojo>doreen}‘I don’t think there is one,’ {step kojo>doreen away 0.3 now ignores}I said, and turned her down.{/step}

We did Alma Street, and both ends of Bessemer Road. We did a block of flats where she had me drive round twice, and a vicarage, where she only laughed. It was getting on for five. The meter said thirty-one pounds eighty, and {step kojo>lovage toward 0.4 now gives}I’d put my sleeve over it.{/step}

{kojo>lovage}‘What is it you’re smelling for?’

{lovage>kojo}‘Bread would do. Bread’s best. Or quarrels, as long as they’re hot. I can do a great deal with quarrels.’

{kojo>lovage}‘And what was wrong with the flats?’

{lovage>kojo}‘Nobody’s ever home. They come in, they look at their hands, they go to bed. You can’t keep luck in a place like that, it goes off, like milk.’

{kojo>lovage}‘Is that what you do? Luck?’

{lovage>kojo}‘In a small way. Keys found. Milk not boiling over. The child that falls down the stairs and gets up.’

{kojo>lovage}‘What’s it cost them?’

{lovage>kojo}‘A saucer of something, and not to be sneered at. It used to be thought quite reasonable.’

A fox crossed in front of us at the lights. It gave the car a look, and then, I’d swear to this in a court, it nodded.

{lovage>kojo}‘You have children yourself,’ said my passenger.

{kojo>lovage}‘How do you know that?’

{lovage>kojo}‘There’s a rice cake down the back of this seat.’

{kojo>lovage}‘Two girls. They’re at their mother’s in the week.’

{lovage>kojo}‘And it’s the week that you do nights.’

{step kojo>lovage toward 0.4 now confesses}{kojo>lovage}‘It’s easier than lying there.’{/step}

{step lovage>kojo toward 0.4 now comforts}{lovage>kojo}‘Yes,’ she said. {+}‘I know about that.{/step} I had forty years of the Hendrys. There were seven of them, and then it was five, and then there was only the father, sitting up. {step hendry>lovage toward 0.4 recalled trusts}He used to talk to me.{/step} He thought that he was talking to the grate.’

{kojo>lovage}‘What did he talk about?’

{lovage>kojo}‘What was in the paper. {step lovage>hendry toward 0.7 recalled helps}I never let the fire go out on him, not once.{/step} He died with warm feet.’

I don’t know why it should have been that. I had to stop the car. There’s a lay-by below the gasworks, where we all go for our breaks, and I sat there with the wipers going and both my hands on the wheel.

{step kojo>lovage toward 0.5 now invites}{kojo>lovage}‘I’ve got no chimney.’{/step}

{step lovage>kojo toward 0.4 denied asks}{lovage>kojo}‘I never asked you.’{/step}

{kojo>lovage}‘It’s the second floor. It’s electric. {step kojo>lovage toward 0.6 now invites}There’s an airing cupboard.’{/step}

{lovage>kojo}‘What’s in it?’

{kojo>lovage}‘The girls’ swimming things. A lot of sheets. It’s got a tank.’

{lovage>kojo}‘Lagged?’

{kojo>lovage}‘I did it myself.’

There was a rustle from the back. For the first time since Cutler’s Row I saw something in my mirror besides the hat, and {step lovage>kojo toward 0.3 now seeks}it was two eyes, as bright as a robin’s, and not at all young.{/step}

{lovage>kojo}‘Do you bake?’

{kojo>lovage}‘No.’

{lovage>kojo}‘Do you quarrel?’

{kojo>lovage}‘Only on Saturdays. They won’t brush their hair.’

{lovage>kojo}‘Both of them?’

{kojo>lovage}‘It’s a war. They can hear it in the street.’

She breathed in, slowly, as she had at all the windows; but all of these were shut.

{step lovage>kojo toward 0.3 now asks}{lovage>kojo}‘What do they call you, driver?’{/step}

{kojo>lovage}‘Kojo.’

{step lovage>kojo toward 0.6 now agrees}{lovage>kojo}‘You’ll have to put your foot down, Kojo.{/step} I have to be over the threshold before it’s light. And {step kojo>lovage toward 0.4 planned gives}if I should find anything on the step tomorrow night{/step}, I’ll thank you to remember what your grandmother told you.’

{step kojo>lovage toward 0.3 denied thanks}{kojo>lovage}‘I’m not to say thank you.’{/step}

{lovage>kojo}‘You may say good morning.’

{doreen>kojo}‘Car Twelve,’ the radio said faintly. {+}‘Twelve, are you still out there? Where are you going?’

{step kojo>lovage toward 0.5 now gives}I took my sleeve off the meter and switched it off.{/step} {kojo>doreen}‘Home, Doreen,’ I said.
