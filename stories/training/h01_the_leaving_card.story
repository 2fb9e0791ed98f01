+++
title = "The Leaving Card"
manner = "office comedy, first person present by a nameless narrator with I-say tags, five people, a whole department in unison; curly double quotes"
[[characters]]
id = "narrator"
name = "narrator"
aliases = []
pronouns = ""
kind = "narrator"
present = true
[[characters]]
id = "oksana"
name = "Oksana"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "gbenga"
name = "Gbenga"
aliases = ["G", "the man from Payroll"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "alban"
name = "Alban Stannard"
aliases = ["Alban", "Mr. Stannard"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "strang"
name = "Leocadia Strang"
aliases = ["Leocadia", "Ms. Strang"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "legal"
name = "Legal"
aliases = []
pronouns = "they"
kind = "group"
present = false
+++
{scene: the third-floor kitchen | narrator, oksana, gbenga}
The card is roughly the size of a door. It has a badger on it, waving.

{oksana>narrator}“How many have signed?” Oksana asks.

{narrator>oksana}“Everyone but Legal,” I say. {+}“Legal want to see a draft.”

{oksana>narrator}“A draft of what? It is ‘Good luck, Alban.’ It has been ‘Good luck, Alban’ since the Romans.”

{narrator>oksana}“They’re worried about ‘luck.’”

She takes the pen out of my hand and signs for Legal, in green, with a flourish. On the counter behind her stands the cake. It’s lemon, because he once said he didn’t mind lemon. We have collected a hundred and forty-two pounds and a Danish coin, and in twenty years at this firm I’ve never seen a whip-round pass eighty.

The door bangs, and it’s the man from Payroll, out of breath, with his lanyard over one shoulder.

{gbenga>oksana,narrator}“Stop,” he says. {+}“Stop everything. Put the badger down.”

{oksana>gbenga}“You’re late,” says Oksana. {+}“I have put a kiss for you already.”

{gbenga>oksana}“On a man’s card? From Payroll?” He shakes it off. {gbenga>oksana,narrator}“Listen. I went to do his final month. There isn’t one.”

{narrator>gbenga}“There isn’t one what, G?” I say.

{gbenga>narrator}“A final month! There’s no form. There’s no leaving date. I rang HR, and they said, and I’m quoting, Alban who?”

{oksana>gbenga}“HR say that about everybody,” Oksana points out.

{gbenga>oksana,narrator}“So I asked myself: who told us he was going?”

Nobody says a word. {step oksana>narrator away 0.4 now blames}Then Oksana, very slowly, like a gun on a ship, comes round and points at me.{/step}

{narrator>oksana,gbenga}“I heard him on the phone,” I say. {+}“On the stairs. He said, and I remember it exactly, ‘I’ve had thirty-one years of it and on Friday I’m getting off.’”

{gbenga>narrator}“Off what?” asks Gbenga.

{narrator>gbenga}“I assumed us.”

{gbenga>narrator}“He gets the thirty-one,” says Gbenga.

{narrator>gbenga}“The what?” I ask.

{gbenga>narrator}“The bus! The number thirty-one. They’re changing the route. He gets off at the library now, he told me all about it, it took the whole of a fire drill.”

I sit down on the recycling.

{oksana>narrator}“But it’s today,” Oksana hisses. {+}“It’s in eleven minutes. The whole floor is in the Thames Room. There are balloons. I have made the speech that has a tear in it.”

{narrator>oksana}“Can’t we say it’s his birthday?”

{gbenga>narrator}“His birthday was in May,” says Gbenga. {+}“We gave him a stapler.”

{scene: the Thames Room | narrator, oksana, gbenga, alban, strang}
They have put him under the balloons already. Alban Stannard is fifty-eight, grey all over, and holds his paper cup in both hands, as a squirrel would.

{_group>alban}“Surprise!” shout forty people, somewhat after it has ceased to be one.

{alban}“Goodness,” says Alban. {+}“Goodness me. Is there a fire?”

{narrator>alban}“It’s for you,” I tell him. {+}“The thing is, Alban—”

{strang>narrator}“If I may.” That’s Leocadia Strang, our head of department, in the white jacket. She never stays for cake. She lifts a hand, and the room goes quiet, and my chance goes with it. {strang>alban}“Mr. Stannard. {step strang>alban toward 0.4 now apologises}I only learned this morning that you were leaving us, and I’m ashamed of that.{/step} I looked for something to say about you. I opened your file, and do you know what’s in it?”

{alban>strang}“My eye test?”

{strang>alban}“Nothing. {step strang>alban toward 0.5 now praises}Thirty-one years, and not one complaint.{/step} And then somebody handed me this.”

It’s the card. I look at Oksana, who looks at Gbenga, who looks at his own empty hands.

{step oksana>gbenga away 0.3 now blames}{oksana>gbenga}“You had it,”{/step} she mouths.

{gbenga>oksana}“I put it down. {step gbenga>oksana away 0.3 now blames}You said put the badger down.”{/step}

{step oksana>gbenga away 0.3 now blames}{oksana>gbenga}“_You_ said put the badger down!”{/step}

Ms. Strang puts on her glasses. {strang>alban}“‘Alban, you drove my mother to dialysis for two years and told us it was on your way.’ ‘You’re why I didn’t quit in March.’ ‘You never once said I told you so about the server.’ {step strang>alban toward 0.5 now praises}There are a hundred and six of these.{/step} I’m afraid this one only says ‘without prejudice.’”

{oksana>narrator}“That was me, being Legal,” whispers Oksana.

The paper cup has begun to shake. He looks round at all of us with his pale, polite eyes, and he opens his mouth, and I know that in one second he’s going to say it.

{step alban>strang away 0.6 denied leaves}{alban>strang}“But I’m not going anywhere,”{/step} says Alban.

You’d think forty people would make some noise.

{strang>alban}“I beg your pardon?”

{alban>strang}“{step alban>strang toward 0.3 now apologises}I’m ever so sorry. I can see there’s been trouble taken.{/step} {step alban>strang away 0.4 wished leaves}I’d go if I could,{/step} only I’ve the mortgage till sixty.”

{step narrator>alban toward 0.5 now confesses}{narrator>alban,strang}“It was my fault,” I say,{/step} and it comes out louder than I’d meant. {+}“I heard you on the stairs. It was the bus. You were getting off the bus.”

{alban>narrator}“At the library,” he agrees. {+}“It’s a much nicer stop.”

{gbenga>alban}“So you’ll be in on Monday?”

{alban>gbenga}“I’d thought so. Unless you’ve given away my desk.”

{step gbenga>alban away 0.3 now hides}{gbenga>alban}“Well,” says Gbenga, who, I now remember, has.{/step}

And then there’s a sound that I can’t place at all. It’s our head of department. She’s got the badger pressed flat against the white jacket, and she’s laughing, and there is some water coming down beside her nose.

{strang>alban}“Oh, that’s perfect,” she says. {+}“That is absolutely perfect. It’s me.”

{oksana>strang}“What is you?” asks Oksana.

{step strang>oksana toward 0.5 now confesses}{strang>oksana}“I’m the one who’s going. Today.{/step} I handed my pass in at noon. I told them upstairs that I didn’t want any fuss, and do you know, they took me at my word?” She wipes her glasses on her sleeve. {step strang>alban toward 0.5 now gives}{strang>alban}“Keep your card, Mr. Stannard. I should like to think of you reading it.”{/step}

There’s a long pause, with one balloon in it, sinking.

{step alban>strang toward 0.4 now invites}{alban>strang}“Do you mind lemon?”{/step} asks Alban.

{strang>alban}“I adore lemon.”

{alban>narrator}“Then has anybody got a pen?” He’s asking me. I find the green one. He takes the great card back from her, lays it on the table beside the cake, and bends down with his tongue between his teeth; and just under {other}“Good luck, Alban” he begins, {step alban>strang toward 0.6 now gives}in small, neat, thirty-one-year-old capitals, to write {other}“and.”{/step}
