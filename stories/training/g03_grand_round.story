+++
title = "Grand Round"
manner = "hospital round of five at a bedside, first person past, a houseman tells it; titles, surnames, a student who is overlooked, whispers; curly double quotes"
[[characters]]
id = "ewart"
name = "Dr. Ewart"
aliases = ["Hector"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "achterberg"
name = "Professor Achterberg"
aliases = ["Achterberg", "Professor", "the Professor"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "menon"
name = "Dr. Menon"
aliases = ["Lalitha"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "okonjo"
name = "Sister Okonjo"
aliases = ["Sister"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "featherby"
name = "Mr. Featherby"
aliases = ["Featherby"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "xanthe"
name = "Xanthe"
aliases = ["the student"]
pronouns = "she"
kind = "person"
present = true
+++
{scene: bed eleven | ewart, achterberg, menon, okonjo, featherby, xanthe}
The old man in bed eleven had been admitted on Saturday with the hiccups, and by Monday he’d had them for sixty-one hours.

{achterberg>ewart}“Present him, Dr. Ewart,” said Professor Achterberg.

I presented him. I had been a doctor for five weeks, and I did it as I did everything, like a man reading out his own ransom note. {ewart>achterberg}“Mr. Featherby is a seventy-eight-year-old retired piano tuner who—”

Hic, went Mr. Featherby.

{ewart>achterberg}“—who presented with, er. That.”

{achterberg>ewart}“Onset?”

{ewart>achterberg}“Saturday lunchtime. At rest. He’d been listening to the wireless.”

{featherby>ewart}“To the cricket,” the patient put in. {+}“It wasn’t restful in the least.”

{achterberg>menon}“Lalitha, what have we excluded?”

{menon>achterberg}“Everything I can spell.” Dr. Menon was the registrar, and had been up all night, and wore two pens in her hair without knowing about either. {+}“Bloods are clean. Chest’s clean. The scan’s normal for a man who’s been hitting tuning forks off his knee for fifty years. We’ve tried chlorpromazine, we’ve tried baclofen, we’ve tried the paper bag.”

{okonjo>menon}“We’ve tried the ice down the back,” said Sister Okonjo from the foot of the bed.

{menon>okonjo}“That wasn’t in the notes.”

{okonjo>menon}“I didn’t write it in the notes.”

Hic.

The Professor folded her arms and gazed at him over her half-moons, as you’d gaze at a clock that struck thirteen. She was six feet tall, and she’d written the book; I mean that there was one book, and she had written it. Behind her elbow stood the student. There always was a student, and that month it was one called Xanthe, who had a cold.

{achterberg>menon,ewart}“Vagal,” said Achterberg. {+}“Something is tickling the vagus. {step achterberg>ewart away 0.3 now doubts}What have you missed?{/step} Ears?”

{ewart>achterberg}“I looked in the ears,” I said.

{achterberg>ewart}“Both?”

{ewart>achterberg}“I looked in one very thoroughly.”

{menon>ewart}“Hector,” Dr. Menon breathed.

{step xanthe>achterberg toward 0.3 now asks}{xanthe>achterberg}“Excuse me,” said the student.{/step}

{step achterberg>xanthe away 0.4 now ignores}{achterberg>okonjo}“An auriscope, Sister, if you’d be so kind.”{/step}

It was put in her hand. She bent over, and Mr. Featherby turned up first the one ear and then the other with the patience of a horse.

{achterberg>featherby}“You hear well?”

{featherby>achterberg}“Perfect pitch, madam. You’re humming an E flat.”

{achterberg>featherby}“I am not humming.”

{featherby>achterberg}“You are, you know. Ever since you came in. It’s a shade under.”

Hic. That one lifted him an inch off the pillow. I saw Sister Okonjo’s lips move, and realised that she was counting.

{ewart>okonjo}“What are you counting?” I whispered.

{okonjo>ewart}“The gaps. It’s nine seconds.”

{ewart>okonjo}“Is that good?”

{okonjo>ewart}“It’s always nine, sweetheart. That’s what I don’t like.”

{step xanthe>achterberg toward 0.3 now asks}{xanthe>achterberg}“Excuse me, but—”{/step}

{step achterberg>xanthe away 0.4 now ignores}{achterberg>menon}“Ears clear. Then we go down, Lalitha.{/step} I want a barium swallow, and I’d like a look at the diaphragm, and ring Carmichael and ask if he’ll block the phrenic for us.”

{menon>achterberg}“Carmichael’s in Lisbon.”

{step achterberg>menon away 0.3 now orders}{achterberg>menon}“Then ring Lisbon!”{/step}

{featherby>achterberg}“Would that be an operation?” said Mr. Featherby. For the first time there was a wobble in it. {step featherby>achterberg toward 0.3 now asks}{+}“Only I’ve got a cat.”{/step}

{achterberg>featherby}“A needle, that’s all. In the neck.”

{featherby>achterberg}“And if that shouldn’t work?”

{achterberg>featherby}“Then two needles.”

He looked round at us all. He had a thin, clean, obliging face, and I think it was then I noticed that he never looked at the right-hand side of the bed. He looked at the Professor, and Sister, and Lalitha; he looked at me; but when his eyes got as far as the locker they jumped, and came down again on the window.

{step xanthe>featherby toward 0.5 now helps}{xanthe>featherby}“Mr. Featherby, does that bother you?”{/step}

It was said quite loudly, through a blocked nose, and everybody turned around to see who it was.

{achterberg>xanthe}“Does what bother him, Miss, er?”

{xanthe>achterberg}“Xanthe. The clock.”

It stood there on the locker, between the grapes and a jug: a nasty little travelling thing in red leather, gone pink at the corners. I’d moved it myself to look in the ear. I suppose that it was ticking.

{step featherby>xanthe toward 0.3 now trusts}{featherby>xanthe}“I’d not have said anything,” said Mr. Featherby slowly.{/step} {+}“It was my sister brought it in, so I’d have something from home. One doesn’t like to be rude.”

{step xanthe>featherby toward 0.5 now comforts}{xanthe>featherby}“It drags, doesn’t it? It goes along all right, and then there’s one that’s late.”{/step}

{featherby>xanthe}“The ninth! The ninth’s late. You can hear that? {step featherby>xanthe toward 0.5 now confesses}I lie here, and I think, it won’t do it this time.{/step} And then it does it.”

Hic.

{xanthe>featherby}“And where was it before? On Saturday?”

{featherby>xanthe}“On the mantelpiece. She gave it me for my birthday, Saturday morning. I put it by the wireless.”

Nobody else spoke. {step okonjo>featherby toward 0.6 now helps}Sister Okonjo walked round the bed, picked the clock up by its handle, as you’d take up a mouse, and carried it out of the ward.{/step} We heard the sluice door. We heard the lid of something.

She came back, wiping her hands. We all of us stood and counted, and I know that I wasn’t the only one who did it on his fingers. Seven. Eight. Nine. Ten.

Fifteen.

{step featherby>xanthe toward 0.7 now thanks}{featherby>xanthe}“Oh, my dear girl,” said Mr. Featherby{/step}, and shut his eyes.

{menon>achterberg}“That’s not in the book,” said Lalitha, after about a minute.

{step achterberg>xanthe toward 0.5 planned praises}{achterberg>menon}“It will be.”{/step} The Professor took off the half-moons; she polished them, and it took her some while. {step achterberg>xanthe toward 0.4 now seeks}Then she leaned down, from all that height, until she was level with the student’s red nose.{/step} {step achterberg>xanthe away 0.4 now blames}{achterberg>xanthe}“Why did you not speak up earlier?”{/step}

{step xanthe>achterberg toward 0.3 recalled asks}{xanthe>achterberg}“I did, Professor. Twice.”{/step}

{achterberg>xanthe}“To whom?”

{step xanthe>achterberg away 0.3 now blames}{xanthe>achterberg}“To you.”{/step}

{step okonjo>xanthe toward 0.6 now defends}{okonjo>achterberg}“She did,” said Sister Okonjo. {+}“I counted.”{/step}

Achterberg went pink at the corners. I have worked under her for eleven years since, and I’ve never seen it again. {step achterberg>xanthe toward 0.7 now invites}{achterberg>xanthe}“Then on this round, from now on,” she said, {+}“you’ll walk in front.”{/step}

{step featherby>achterberg toward 0.3 now jokes}{featherby>achterberg}“E natural,” murmured the man in the bed{/step}, without opening his eyes. {+}“There. That’s got it.”
