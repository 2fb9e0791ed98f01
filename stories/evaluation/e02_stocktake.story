+++
title = "Stocktake"
manner = "present-tense first-person romance: two women in a greenhouse, a boss on the walkie-talkie"
[[characters]]
id = "odile"
name = "Odile"
aliases = ["Odie", "Banerjee"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "ximena"
name = "Ximena"
aliases = ["Mena"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "gunnar"
name = "Gunnar"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "jessamy"
name = "Jessamy"
aliases = ["Jess"]
pronouns = "she"
kind = "person"
present = false
+++
{scene: House Four, the garden centre | odile, ximena, gunnar}
There are four hundred and twelve begonias in House Four, and I have now counted them twice, because both times I got as far as the end of the second bench and Ximena pushed her sleeves up.

{ximena>odile}"What've you got?" She has the clipboard. She always has the clipboard.

{odile>ximena}"Four hundred and something."

{ximena>odile}"Something."

{odile>ximena}"Twelve. Probably twelve. Put twelve."

{ximena>odile}"Gunnar'll go mad if it's not twelve," she says, but she writes it down, and she's smiling at the paper. The rain gets louder on the glass. It's been raining since we closed. It's now a quarter to nine, and apart from the security light over the compost bays, we're the only two things in the whole of Thwaite's Garden World that are switched on.

The walkie-talkie on my belt spits.

{gunnar>odile,ximena}"House Four, come in, House Four. Status on begonias?"

I unhook it. {odile>gunnar}"Four hundred and twelve, Gunnar."

{gunnar>odile}"You're sure? Over."

{odile>gunnar}"We're very sure."

{gunnar>odile}"You have to say over, Banerjee, or I don't know that you've finished. Over."

{odile>gunnar}"Over," I tell him, and Ximena has to go and stand behind a palm.

This is the trouble. I've worked here eleven weeks and I can't look at her for longer than about a second and a half. It's like a grill. I know her shoes extremely well.

{ximena>odile}"He's going to be so lonely when he retires," she says through the fronds.

{odile>ximena}"He'll take it home with him. He'll do it to his wife."

{ximena>odile}"Status on potatoes?"

{odile>ximena}"Mashed. Over."

She comes out laughing, and that's when the hail starts.

It isn't like rain. It's like somebody tipping a lorryload of gravel on the roof. I've got my arms over my head before I've even thought, and I can see her mouth going and I can't hear a single word.

{odile>ximena}"What?" I yell.

{ximena>odile}"I said, under the BENCH!"

So we're under the bench. There's about as much room as there is in a bath. There's a bag of perlite, and a hosepipe, and her knee, which is against my knee, and neither of us has moved it.

{gunnar>odile,ximena}"House Four, House Four!" goes my hip. {+}"Do not leave the house. I repeat, do not leave. That's toughened glass in there, you're better off than I am. I'm in the shed. Over."

{ximena>odile}"Give it here." She reaches across me for it. I stop breathing until she's finished. {ximena>gunnar}"Gunnar, it's Mena. We're fine. Are you fine?"

There's a pause.

{ximena>gunnar}"_Over_," she says.

{gunnar>ximena}"I'm fine, Mena, love. I've got a flask. I'll call you when it stops. Over and out."

She sets it down on the perlite. Up above, it sounds like the end of the world being delivered in instalments.

{ximena>odile}"Can I ask you something?" she says, not so loudly, so that I have to lean in.

{odile>ximena}"Is it about the begonias?"

{ximena>odile}"It's about why you don't like me."

I look at her then, for three seconds at least. It's a personal best. {odile>ximena}"Why I don't what?"

{ximena>odile}"It's okay. You don't have to, it's not in the contract. Only you talk to everyone else. You talk to the _fish_. And I come in and you go and find something to sweep." She's picking at the label on the hose. {+}"I thought at first I smelled or something. I changed my shampoo."

{odile>ximena}"I noticed."

{ximena>odile}"You did?"

{odile>ximena}"It used to be the coconut one." Oh, well done, Odile. Brilliant. I shut my eyes. {+}"I don't mean I was smelling you. I mean that I've got a nose."

Nothing. Hail. When I open my eyes again she's let go of the label.

{ximena>odile}"Was it Jessamy?" she asks.

{odile>ximena}"Was what Jessamy?"

{ximena>odile}"The person who told you I was seeing somebody. Because she told Gunnar, and she told the man who does the bins. I'm not, by the way. That was in March."

{odile>ximena}"Nobody told me anything. I don't even talk to Jess. She says I water wrong."

{ximena>odile}"You do water wrong."

{odile>ximena}"I know I do. I'm always watching the door, to see if it's you."

I didn't plan that. It just falls out, like the hail, and it lies there between us, melting. I'd give anything for a broom.

{ximena>odile}"Odie," she says.

{odile>ximena}"It's fine. You can forget I said it. It's very loud in here, you might not have heard."

{ximena>odile}"I heard. I'm about four inches away." Her ears have gone pink. I didn't know they did that. Eleven weeks of shoes, and all the time the ears were up there, doing that. {+}"How do you think House Four gets counted on a Friday?"

{odile>ximena}"What do you mean?"

{ximena>odile}"It's a ten-minute job. It's on the computer. I told him it needed doing by hand, and I told him that it needed two."

{odile>ximena}"You told _Gunnar_ that?"

{ximena>odile}"He said, and I quote, 'About time, over.'"

It takes me a moment. I go back through it, bench by bench. {odile>ximena}"So the begonias—"

{ximena>odile}"Four hundred and twelve. I looked it up on Tuesday."

{odile>ximena}"You let me count them twice!"

{ximena>odile}"You do this thing with your lips when you count." She isn't laughing any more. Neither am I. {+}"Can I—"

{gunnar>odile,ximena}"House Four!" roars the perlite. {+}"It's stopped, girls! You can come out now. Over!"

It has, too. It's so quiet that I can hear the gutters. Mena looks at the walkie-talkie, then at me, and then, very gently, with one finger, she turns the little knob on top until it clicks.

{ximena>odile}"Over," she says, and kisses me.
