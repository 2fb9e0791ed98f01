+++
title = "Short by Nine"
manner = "contemporary thriller with a soft centre, third person past: three women count stolen money in a hotel room, every she is doubtful, a fourth only spoken of, a chambermaid at the door, skipped turns; straight double quotes"
[[characters]]
id = "soledad"
name = "Soledad"
aliases = ["Soli"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "birgit"
name = "Birgit"
aliases = ["Bibi"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "farida"
name = "Farida Mansour"
aliases = ["Farida", "Fari"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "celestine"
name = "Celestine"
aliases = ["the chambermaid"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "dympna"
name = "Dympna"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: room 611 | soledad, birgit, farida, celestine}
{soledad>birgit}"Count it again," said Soledad.

{birgit>soledad}"I have counted it twice."

{soledad>birgit}"So you're warmed up."

Birgit licked her thumb. She had spread a bath towel across the bed so as not to leave fluff on anything, and the money lay on it in rows, like a very dull garden. It was four in the morning. On the other side of the wall somebody was having a long, steady shower.

Farida Mansour stood by the window with two fingers in the curtain. {farida>soledad}"There's a car down there."

{soledad>farida}"It's a hotel, Fari," said Soledad. {+}"There's forty cars."

{farida>soledad}"This one's got a man in it."

{soledad>farida}"What's he doing?"

{farida>soledad}"Eating something." She watched for a bit longer. {+}"A banana."

{soledad>farida}"Policemen don't eat bananas. Come away from there, you're making me itch."

She came away, but only as far as the minibar. No one spoke until the thumb had got to the end of the last row.

{birgit>soledad,farida}"Two hundred and eleven," Birgit announced.

Soledad had got up off her chair. {soledad>birgit}"It was two-twenty."

{birgit>soledad}"It was. Now it is two-eleven. We are short by nine."

They all three looked at the towel, and then, because there was nothing else to look at, at one another.

{soledad>birgit,farida}"I'm going to ask this once," said Soledad. She was the eldest, and had planned it, and had done the driving. {+}"I won't be angry. Who's been in the bag?"

{farida>soledad}"Don't look at me!"

{soledad>farida}"I'm looking at both of you."

{step farida>soledad away 0.3 now blames}{farida>soledad}"You're looking at me with your whole face."{/step}

{step birgit>farida away 0.4 now blames}{birgit>farida}"You did have it in the lift,"{/step} Birgit pointed out.

{farida>birgit}"For six floors! With a family of Belgians!"

{birgit>farida}"It is a slow lift."

{step farida>birgit away 0.4 now blames}{farida>birgit}"And who had it in the ladies' at the service station, Bibi?{/step} For twenty minutes?"

{birgit>farida}"I had a stomach."

{step farida>birgit away 0.4 now doubts}{farida>birgit}"You've had a stomach since I've known you.{/step} You never took luggage."

{soledad>birgit,farida}"Stop it," Soledad said, {+}"the pair of you."

{step birgit>soledad away 0.4 now blames}{birgit>soledad}"And you? You had it in the car."{/step} Birgit had begun to square the bundles up, edge to edge. It was what she did with her hands, instead of other things. {+}"We went for coffee. It was only you and the bag."

{step soledad>birgit away 0.4 now lies}{soledad>birgit}"I planned this job. Why would I rob my own job?"{/step}

{farida>soledad}"I don't know," said Farida. {step farida>soledad away 0.4 now doubts}{+}"Why'd you just go red?"{/step}

There was a knock. It was three light taps, and a jingle.

It's surprising how quickly a double bed can be made with two hundred and eleven thousand in it. Birgit lay down on top and pulled the cover up to her chin. Farida got into the wardrobe. Soledad put on a bathrobe over her coat, and opened the door by the width of the chain.

{celestine>soledad}"Towels, madam?"

{soledad>celestine}"It's four in the morning."

{celestine>soledad}"Yes, madam. The lady rang for towels. At half past two." The chambermaid had a badge on that said Celestine, and under her eyes were two dark thumbprints. {+}"I'm sorry. I'm on my own tonight."

{soledad>celestine}"That wasn't us."

{birgit>soledad}"That was me," said the bed.

{soledad>celestine}"Give them here, then." She took the towels in through the gap; she felt in the robe and in the coat, and in the end she had to ask behind her. {step soledad>celestine toward 0.2 wished gives}{soledad>birgit}"Have you got anything small?"{/step}

The bed gave a laugh like a hiccup. {birgit>soledad}"No."

{celestine>soledad}"It's quite all right, madam." She'd turned to go when she thought of something. {+}"Only, if any of you has a car out front, {step celestine>soledad toward 0.4 now helps}it's best to move it.{/step} There's a gentleman there been writing down the numbers. He's from the council, he says. He's had all my bananas."

The door shut. For a time nobody came out of anything.

{farida>soledad}"The council," said the wardrobe.

{soledad>farida}"I heard."

{farida>soledad}"I've aged about ten years in here, Soli. Over a man from the council."

{scene: room 611, on the floor with the minibar | soledad, birgit, farida}
They drank what there was, which was two gins and a thing with a cherry on the label. They drank it on the carpet, with their backs against the bed.

{step soledad>birgit toward 0.7 now confesses}{soledad>birgit,farida}"I took three," said Soledad.{/step}

Neither of the others turned her head.

{soledad>birgit,farida}"In the car, when you went for coffee. {step soledad>dympna toward 0.7 recalled gives}I put it in an envelope, and I walked across to the box and posted it.{/step} {step soledad>birgit toward 0.5 planned confesses}I was going to tell you,{/step} and then there were nine gone, and {step soledad>birgit away 0.4 recalled hides}I thought, if I say three now, they'll say, where's the six?"{/step}

{birgit>soledad}"Posted it to whom?"

{soledad>birgit}"Who do you think?"

The shower had stopped next door. Somebody in there was singing, a bit flat, in Portuguese.

{farida>soledad}"To Dympna," said Farida. {+}"At the hospital."

{soledad>farida}"It was her job as well. She did the maps. {step dympna>soledad toward 0.5 recalled helps}She did all the maps, with that thing in her arm.{/step} {step soledad>dympna away 0.4 denied blames}It's not her fault she couldn't come."{/step} She drank off what she had. {step dympna>soledad away 0.5 recalled refuses}{+}"And she won't take a share.{/step} You know what she's like. I asked her; she said, give it to someone who'll be around to spend it. {step soledad>dympna toward 0.5 planned gives}So I thought if it just came.{/step} If it had no name on it."

{farida>soledad}"How much did you put?"

{soledad>farida}"I said. Three."

{farida>soledad}"In an ordinary envelope?"

{soledad>farida}"A padded one. Why?"

Farida didn't say why. She'd got her hand pressed over her mouth, and above it her eyes had filled right up. {step birgit>farida toward 0.4 now touches}It was Birgit who reached across at last, and lifted the hand away by its wrist,{/step} as if it were a lid.

{birgit>farida}"In the lift," she said, {+}"with the Belgians. How much?"

{step farida>birgit toward 0.6 now confesses}{farida>birgit}"Three," Farida whispered.{/step} {step farida>dympna toward 0.6 recalled gives}{+}"I gave it to the boy on the desk, with the address on.{/step} I told him it was knitting."

{birgit>farida}"Yes. It is what I thought."

{farida>birgit}"And you? When you had your stomach?"

{step birgit>farida toward 0.5 now confesses}{birgit>farida}"There is a post office in that service station.{/step} It has very nice stamps." Birgit picked the cherry out of the bottom of her glass, and considered it. {step birgit>dympna toward 0.6 recalled gives}{+}"I chose the ones with birds.{/step} She likes a bird."

{soledad>birgit}"How much?"

{birgit>soledad}"Soledad," said Birgit kindly. {+}"You planned the job. {step birgit>soledad toward 0.3 now jokes}You can divide by three."{/step}
