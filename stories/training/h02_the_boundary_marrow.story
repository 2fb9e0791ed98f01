+++
title = "The Boundary Marrow"
manner = "romance of two women on an allotment, first person past, a named narrator almost without tags; British curly single quotes"
[[characters]]
id = "otto"
name = "Ottoline"
aliases = ["Otto", "Miss Garside"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "precious"
name = "Precious Mabuza"
aliases = ["Precious", "Mabuza"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "ravenscar"
name = "Mr Ravenscar"
aliases = ["Ravenscar", "the chairman"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "busi"
name = "Busi"
aliases = ["my sister"]
pronouns = "she"
kind = "person"
present = false
+++
{scene: the shed on plot nineteen | otto, precious}
It had rained since four, and there was one shed on the hill with a roof, and it was hers.

{step precious>otto toward 0.4 now invites}{precious>otto}‘You can come in,’{/step} said Precious Mabuza, not looking up from her seed tins. {step precious>otto away 0.3 denied attacks}{+}‘I don’t bite.{/step} Mind the fork.’

I minded the fork. There wasn’t much room to do it in. We had been neighbours for three summers, she on nineteen and I on twenty, with a string between us, and in all that time our knees had never been this close.

{step otto>precious away 0.3 planned leaves}{otto>precious}‘I’ll go when it eases off.’{/step}

{step precious>otto away 0.3 now orders}{precious>otto}‘You’ll go when I’ve said what I have to say to you.{/step} I’ve been saying it to the beans since Wednesday, and they’ve heard it now.’ She put the lid on a tin and pressed it down at all four corners. {+}‘Somebody has been feeding my marrow.’

{otto>precious}‘Feeding it?’

{precious>otto}‘At night. With beer.’

{step otto>precious away 0.4 now lies}{otto>precious}‘Perhaps it’s foxes.’{/step}

{precious>otto}‘Foxes! With a bottle? There was a label, Miss Garside. It was a very good beer. I looked up what it costs.’

I watched the rain with some attention. It was coming off the roof in strings, and beyond it lay the thing itself, on its bed of straw, long as a spaniel. It had started in her soil in June. By August it had put out an elbow and come under the string, and now it was a little more than half on my side, and we’d both been very polite about that.

{otto>precious}‘You’ve only got to win the cup with it. I don’t see that you’ve anything to complain of.’

{precious>otto}‘I can’t win it. That’s what I complain of. Rule eleven, the grower must have tended it alone. If Ravenscar smells that beer, they’ll put me out. {step precious>otto away 0.5 now blames}And I said to myself, Precious, who would want to have you put out?’{/step}

{otto>precious}‘You thought that I—’

{precious>otto}‘Who’s had the cup for six years?’

{otto>precious}‘Seven.’

{precious>otto}‘Seven!’

I should explain that I am fifty-three, that I keep the accounts for an undertaker, and that I don’t cry in sheds. I looked hard at the fork.

{step otto>precious toward 0.6 now confesses}{otto>precious}‘It was on my side,’ I said. {+}‘The thirsty end.{/step} You’d gone to Durban, for your sister, and it was thirty-one degrees, and it was lying there with its leaves down. {step otto>precious away 0.5 denied betrays}I’d no intention of winning anything.{/step} {step otto>precious toward 0.6 recalled comforts}I thought, she’ll come back from a funeral, and that’ll be dead as well.’{/step}

The lid of a tin went down on the floor and rolled, and neither of us went after it.

{precious>otto}‘How long?’

{step otto>precious toward 0.6 recalled helps}{otto>precious}‘Three weeks. Every evening, and twice on Sundays.{/step} The beer was only the once. I was having one myself, and it seemed rude.’

{precious>otto}‘And you sat with it.’

{otto>precious}‘There’s a bucket one can sit on.’

{precious>otto}‘I wondered about that bucket.’ She had taken her glasses off, and without them she looked younger, and less like somebody who would win. {+}‘Did you talk to it?’

{otto>precious}‘Certainly not.’

{step precious>otto toward 0.4 now seeks}{precious>otto}‘Ottoline.’{/step}

She had never used it before. I hadn’t known she had it.

{otto>precious}‘A little. One runs out of news, with an undertaker. {step otto>precious toward 0.7 now confesses}I told it about you, chiefly.{/step} That you’d be home on the ninth. That you sing flat. That there’s a way you’ve got of standing up, with your hand at the back of your—that it would know you when it saw you.’

{precious>otto}‘I do not sing flat.’

{step otto>precious toward 0.3 now jokes}{otto>precious}‘You’re a quarter-tone under, all through Lent.’{/step}

{precious>otto}‘My sister used to say so. Busi. She’d bang on the wall with a shoe.’ And then she was laughing, and it turned over in the middle, as a boat does, and {step otto>precious toward 0.6 now touches}I found I had got hold of her wrist.{/step} It was wet. Everything was wet. {+}‘Nobody’s banged on it since,’ she said.

{step otto>precious toward 0.5 planned comforts}{otto>precious}‘I could. I’ve got shoes.’{/step}

{scene: the door of the shed | otto, precious, ravenscar}
{ravenscar>precious}‘Are you in there, Mabuza?’ There was a yellow sou’wester in the doorway, with the chairman under it, and a tape measure held out before him like a candle. {+}‘Weighing-in’s brought forward. Half past, on account of the flood. Oh. Miss Garside.’

{otto>ravenscar}‘Good evening, Mr Ravenscar.’

He looked at my hand, and at what was in it. {ravenscar>otto,precious}‘I’m not disturbing a dispute?’

{precious>ravenscar}‘Not any more,’ said Precious.

{ravenscar>otto,precious}‘Only there’s been talk, about the marrow. I’ve had a letter that says it’s over the line by four foot two. I’m bound to ask whose it is.’

{step precious>otto toward 0.4 now gives}{precious>ravenscar}‘Hers.’{/step}

{otto>ravenscar}‘It’s hers. She planted it.’

{step precious>otto toward 0.5 now praises}{precious>otto}‘And you kept it alive.’{/step}

{otto>precious}‘I gave it some water. Don’t be noble, there isn’t the room.’

{ravenscar>otto,precious}‘Ladies—’

{step precious>otto toward 0.5 now gives}{precious>ravenscar}‘Write down both,’{/step} said Precious.

{ravenscar>precious}‘There’s only the one line on the form.’

{precious>ravenscar}‘Then write small.’

Ravenscar wiped the rain off his nose with the end of the tape. You could see him going through the rules, from one to thirty-four, and coming out at the other side with nothing in his hands. {ravenscar>precious}‘Joint entries is for married couples,’ he said at last. {+}‘Rule nineteen. And mothers.’

I’ve often thought since that if he hadn’t been so thorough I might have had my whole life to think what to say. As it was, {step precious>otto toward 0.7 now touches}I felt her wrist turn over, quite slowly, until it wasn’t a wrist any longer but a hand.{/step}

{precious>ravenscar}‘What if they’re only starting?’

{ravenscar>precious}‘Starting what?’

{step precious>otto toward 0.7 now asks}{precious>otto}‘Otto, are we starting?’{/step}

{step otto>precious toward 0.8 now confesses}{otto>precious}‘I believe I started in the spring,’{/step} I said. {+}‘The year before last. You were putting in leeks.’

{ravenscar>otto,precious}‘I’ll put you down as mothers,’ said the chairman, and went out backwards into the rain.
