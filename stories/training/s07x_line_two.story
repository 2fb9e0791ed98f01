+++
title = "Line Two"
manner = "romance on night radio in Cork, first person present, a named presenter almost without tags, her producer in one ear and a caller in the other, so that two people speak to her by turns; on the air and off it, names let slip, a silence on the air, absent people; curly double quotes"
[[characters]]
id = "niamh"
name = "Niamh"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "bartek"
name = "Bartek"
aliases = ["my producer"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "femi"
name = "Femi"
aliases = ["Dan", "A Dan"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "cormac"
name = "Cormac"
aliases = ["her brother", "my brother"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "mother"
name = "My mother"
aliases = ["my mother"]
pronouns = "she"
kind = "person"
present = false
+++
{scene: the studio | niamh, bartek, femi}
Over the door there’s a lamp that tells me I’m on the air, and a clock that tells me it’s ten to three. Between the two, behind the glass, there’s my producer, eating a sandwich.

{bartek>niamh}“Line two,” he says in my left ear. {+}“A Dan, from Cobh. He’s after losing something.”

{niamh>femi}“And on line two we’ve Dan, from Cobh. Good morning, Dan. What is it you’ve lost?”

{femi>niamh}“Hello. Thanks for taking me. It’s a bit stupid.”

{niamh>femi}“Nobody’s asked to be clever before six. Go on.”

{femi>niamh}“It’s a person.”

{niamh>femi}“And is she mislaid, or is she gone?”

{femi>niamh}“Mislaid. I was the one that did the mislaying.”

I know at mislaying. I knew at hello. I go to bring him up, and my finger brings him down. {bartek>niamh}“What’s the matter with you? You’ve gone the colour of my ham.”

{niamh>femi}“And has she a name, your person?”

{femi>niamh}“I’d sooner not, on the radio.”

{niamh>femi}“Very wise. When did you see her last?”

{femi>niamh}“Two years ago, on the ninth of March. Outside of Kent station, in the rain. She’d the one shoe on.”

{niamh>femi}“Only the one?”

{femi>niamh}“She’d thrown me the other.”

{niamh>femi}“I’d say you’d earned it, Dan.”

{femi>niamh}“I’d earned the pair.”

Behind the glass the sandwich has stopped halfway. {bartek>niamh}“Niamh. Is that him? Is that _the shoe?_”

I nod at the glass.

{bartek>niamh}“Will I dump him?”

I shake my head.

{bartek>niamh}“Then back off the microphone, for the love of God. You’re breathing like a heifer.”

{niamh>femi}“If you’ve just joined us, there’s a man here who was hit with a shoe. And where did you go to, when you’d picked it up?”

{femi>niamh}“Aberdeen. After that they put me out on a rig.”

{niamh>femi}“And not one word to her.”

{femi>niamh}“There was a letter.”

{niamh>femi}“There was not!”

It’s the worst thing you can have in radio, and I’ve made it, about four seconds of it. I can hear the rain going, at his end and mine.

{femi>niamh}“There was, though. I gave it into her brother’s hand.”

{niamh>femi}“You gave it to Cormac?”

{bartek>niamh}“You’ve never heard of any Cormac. You’ve never met the man. Fix it.”

{niamh>femi}“To a brother, I mean. To a Cormac, or whoever he was.”

{femi>niamh}“He was Cormac, all right. He’d come down looking for her with a pair of runners. I told him it was a thing she’d have to have that night. He put it inside his jacket and he shook my hand.”

{niamh>femi}“On the ninth.”

{femi>niamh}“I said. The ninth.”

{niamh>femi}“That was the Wednesday.”

{bartek>niamh}“Easy, now. You’ve a microphone in front of you.”

{niamh>femi}“On the Thursday he was knocked off his bike, Dan. Her brother was. On the Western Road at eight in the morning, going to work, and he lived until the Sunday week, and he never woke up to tell anyone anything.”

{femi>niamh}“Ah, no. Ah, no. Niamh—”

Bartek lays his forehead down upon the desk. {bartek>niamh}“That’s your name, now. That’s your name gone out to all of Munster.”

{niamh>bartek}“Play something.”

{bartek>niamh}“What’ll I play?”

{niamh>bartek}“Whatever’s long!”

The lamp goes off. Something with harps in it starts up, a great way away.

{niamh>femi}“You’re off the air. It’s only us.”

{bartek>niamh}“And me.”

{niamh>femi}“It’s only us and Bartek. Say it to me again.”

{femi>niamh}“I’m so sorry. I liked him so well. I didn’t know, Niamh, I swear, nobody ever wrote to me. I thought you’d read it and that was your answer.”

{niamh>femi}“What was in it?”

{femi>niamh}“An address. And a ticket.”

{niamh>femi}“A ticket for what?”

{femi>niamh}“For an aeroplane.”

{niamh>femi}“To Aberdeen?”

{femi>niamh}“For the Friday. One way, I wasn’t made of money.”

My mother keeps my brother’s jacket on its hook in the hall. She won’t have it moved. I hang my own coat up on top of it on Sundays, and after the dinner I take mine down, and for two years I’ve been saying to it, under my breath, good luck so.

{femi>niamh}“Are you still there? Niamh?”

{niamh>femi}“I know where it is. I know where your letter is. I could’ve put out my hand.”

{bartek>niamh}“One minute left in the harps. Every line’s lit. They’re all of them asking about the shoe.”

{niamh>femi}“Femi, where are you? You’re never in Cobh. You couldn’t stand Cobh.”

{femi>niamh}“I’m in a car park. I can see an aerial with a red light on it.”

{niamh>femi}“Which car park?”

{femi>niamh}“Yours, I think. There’s a barrier. It’s looking for a code off me.”

I put my hand over the microphone, though it’s dead.

{niamh>bartek}“What’s the code for the barrier?”

{bartek>niamh}“I’m not allowed to give that out. It was in the memo.”

{niamh>bartek}“Bartek.”

{bartek>niamh}“That’s a man you hit with a shoe.”

{niamh>bartek}“I’d like to look where it landed.”

He consults his crust. He sighs so that it booms.

{bartek>niamh}“One, nine, seven, nine. The year the Pope came. Thirty seconds.”

{niamh>femi}“Did you hear any of that?”

{femi>niamh}“I heard someone sighing.”

{niamh>femi}“One nine seven nine. And come by the side, the front door’s locked at night.”

{femi>niamh}“You want me to come in? Now? With you on?”

{niamh>femi}“I’ve three hours and ten minutes still to do. You can sit next to Bartek and answer the telephones.”

{bartek>niamh}“He cannot!”

{niamh>femi}“He says you’re welcome. What’s wrong?”

{femi>niamh}“Nothing. It’s gone up, that’s all. I’d got so used to it being down.”

{bartek>niamh}“Four. Three. Will you wipe your face, it’s coming through on the treble. One.”

The lamp comes on.

{niamh}“And you’re back with us in the small hours,” I tell the whole of Munster. {+}“Dan from Cobh had to go, so he did. He says he thinks that he might know where he left it.”
