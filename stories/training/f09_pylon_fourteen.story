+++
title = "Pylon Fourteen"
manner = "two ex-lovers, both men, on a stopped chairlift; curly double quotes, third person present; long untagged runs, a loudspeaker"
[[characters]]
id = "anatole"
name = "Anatole"
aliases = ["Tolly"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "rhodri"
name = "Rhodri"
aliases = ["Rod"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "speaker"
name = "the loudspeaker"
aliases = []
pronouns = "it"
kind = "thing"
present = true
[[characters]]
id = "beatriz"
name = "Beatriz"
aliases = ["the bride"]
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "pascoe"
name = "Pascoe"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "biscuit"
name = "Biscuit"
aliases = []
pronouns = "she"
kind = "animal"
present = false
+++
{scene: a two-seat chairlift, stopped above a ravine | anatole, rhodri}
The chair stops so gently that for a moment neither of them notices. It goes on swinging, forward and back, sixty feet above some fir trees. Rhodri is wearing a morning suit and ski boots. Anatole is wearing a morning suit and ski boots and is holding, in a cake tin, the rings.

{rhodri>anatole}“Oh, come on.”

{anatole>rhodri}“It’s only loading somebody. It’ll go in a second.”

{rhodri>anatole}“There’s nobody to load. Everyone’s up there already, eating the little things on sticks.”

{anatole>rhodri}“Then it’ll be the wind.”

{rhodri>anatole}“There isn’t any wind, Anatole.”

{step anatole>rhodri toward 0.3 now seeks}{anatole>rhodri}“You used to call me Tolly.”{/step}

{step rhodri>anatole away 0.3 now rejects}{rhodri>anatole}“I used to have a spare key.”{/step}

The loudspeaker on pylon fourteen makes a noise like a goose being sat upon. {speaker>rhodri,anatole}“Remain in your seats,” it says.

{rhodri}“What does it think we’re going to do?” Rhodri asks the sky.

{anatole>rhodri}“How long’s it been?”

{rhodri>anatole}“Two minutes.”

{anatole>rhodri}“No. Us.”

{rhodri>anatole}“Oh. Fourteen months.”

{anatole>rhodri}“Fifteen on Tuesday.”

{rhodri>anatole}“If you knew, why did you ask?”

{anatole>rhodri}“I wanted to see if you did.”

He looks down between his boots at the trees. Somebody, some other winter, has dropped a single red mitten on to the top of one of them, where it waves.

{rhodri>anatole}“Who put us in the same chair?”

{anatole>rhodri}“It was alphabetical.”

{rhodri>anatole}“A and R?”

{anatole>rhodri}“By shoe size, then. I don’t know. Beatriz did the list. She’s the bride, I wasn’t about to argue with her about chairs.”

{rhodri>anatole}“She did it on purpose.”

{anatole>rhodri}“She did it at five this morning with cucumber on her eyes. I don’t think she did anything on purpose.”

{step rhodri>anatole away 0.3 now blames}{rhodri>anatole}“She told me you were bringing Pascoe.”{/step}

{anatole>rhodri}“Pascoe and I were three weeks, in March. Who told her that?”

{rhodri>anatole}“You were in a photograph. He had his chin on your head.”

{anatole>rhodri}“He puts his chin on everybody’s head. He’s six foot seven, he gets tired.”

{step rhodri>anatole toward 0.3 now jokes}Rhodri laughs before he can stop himself.{/step} It’s a short laugh, and it fogs, and both of them watch it drift off over the ravine.

{anatole>rhodri}“How’s Biscuit?” says Anatole carefully.

{rhodri>anatole}“Fat.”

{anatole>rhodri}“Does she still do the thing with the post?”

{rhodri>anatole}“She ate a summons in June.”

{anatole>rhodri}“What had you done?”

{rhodri>anatole}“I don’t know. She ate it.”

{step anatole>rhodri toward 0.4 now confesses}{anatole>rhodri}“I miss her. I do, I see a dachshund in the street and I have to go into a shop.”{/step}

{step rhodri>anatole away 0.3 now blames}{rhodri>anatole}“You could have visited.”{/step}

{step rhodri>anatole away 0.4 recalled rejects}{anatole>rhodri}“You said it would confuse her.”{/step}

{step rhodri>anatole toward 0.4 now confesses}{rhodri>anatole}“I said it would confuse somebody.”{/step}

The chair creaks. Up at the top of the mountain, very small and clear, a string quartet has begun on something, given up, and begun again.

{anatole>rhodri}“That’s for us. They’re stalling.”

{rhodri>anatole}“They’re stalling for the rings. No one’s stalling for me, I’m only holding her flowers.”

{anatole>rhodri}“Where are the flowers?”

{rhodri>anatole}“What do you mean, where are they?”

{anatole>rhodri}“You haven’t got any flowers, Rod.”

Rhodri looks at his left hand, and at his right. Then he twists about and stares back down the whole long empty line of chairs to the hut at the bottom, where there’s a bench, and on the bench a spot of yellow. {rhodri>anatole}“I had to do up my boot,” he says.

{step anatole>rhodri toward 0.4 now comforts}{anatole>rhodri}“It’s all right.”{/step}

{rhodri>anatole}“It’s not all right! It’s her wedding. I had one job, I had a bunch of flowers. This is exactly what you always said.”

{anatole>rhodri}“What did I always say?”

{step anatole>rhodri away 0.5 recalled blames}{rhodri>anatole}“That I’d lose my own head. That you couldn’t spend your life walking behind me picking things up.”{/step}

{anatole>rhodri}“I said that once. {step anatole>rhodri toward 0.4 recalled helps}I’d just been to Cardiff and back for your passport.”{/step}

{rhodri>anatole}“You were right, though. I thought about it a lot. {step rhodri>anatole away 0.6 recalled leaves}I thought, he’s right, I’ll let him off.”{/step}

{anatole>rhodri}“Let me off what?”

{rhodri>anatole}“Walking behind me.”

Anatole doesn’t answer that at once. He takes off his gloves, one finger at a time, and lays them in his lap on the lid of the cake tin.

{anatole>rhodri}“I thought that you’d met someone.”

{step rhodri>anatole away 0.6 denied betrays}{rhodri>anatole}“When would I have met someone?{/step} I can’t find my shoes.”

{step rhodri>anatole away 0.7 recalled leaves}{anatole>rhodri}“You said it wasn’t working.”{/step}

{step rhodri>anatole toward 0.7 now confesses}{rhodri>anatole}“For you. I meant for you. I was being noble.”{/step}

{step anatole>rhodri away 0.4 now blames}{anatole>rhodri}“You might have mentioned it!{/step} {step anatole>rhodri away 0.5 recalled leaves}I moved to Grenoble{/step}, I bought a bed.”

{rhodri>anatole}“Is it a nice bed?”

{anatole>rhodri}“It’s horrible. It’s got a drawer in it.”

{speaker>rhodri,anatole}“Remain in your seats,” repeats the loudspeaker. {+}“The lift will resume when the gentlemen have finished.”

They turn their heads and look at it. Then, since the thing has a small glass eye beside it that neither of them had noticed, and since the eye is looking back, they wave.

{rhodri>anatole}“On purpose,” Rhodri says out of the side of his mouth.

{anatole>rhodri}“I take it all back about the cucumber.”

{step rhodri>anatole toward 0.6 now asks}{rhodri>anatole}“And have we? Finished?”{/step}

{anatole>rhodri}“I’ve been holding something since we got on, and {step anatole>rhodri toward 0.5 wished gives}I’d like to give it to you{/step}, but I’m afraid that you’ll drop it.”

{rhodri>anatole}“I’ll definitely drop it. What is it?”

{step anatole>rhodri toward 0.5 now gives}The cake tin goes over from one lap to the other.{/step} He gets the lid off with his teeth. There are the rings, tied to a bit of ribbon; and there beside them, quite flat, with most of their petals on, are seven yellow freesias and a fern.

{rhodri>anatole}“These are the flowers.”

{anatole>rhodri}“That’s half the flowers. {step anatole>rhodri toward 0.6 recalled helps}It’s what I could get in the tin.{/step} {step anatole>rhodri toward 0.4 recalled comforts}I left you a few on the bench, so that you wouldn’t feel watched.”{/step}

{rhodri>anatole}“You were behind me.”

{step anatole>rhodri toward 0.7 now confesses}{anatole>rhodri}“I’m always behind you. I like the view.”{/step}

With a jerk, and a long groan from every wheel on the mountain, the chair moves off. Something yellow goes over the side, and down, turning, to join the mitten.

{anatole>rhodri}“That’s six,” says Anatole.

{step rhodri>anatole toward 0.7 planned touches}{rhodri>anatole}“Hold the tin, Tolly. I want both hands.”{/step}
