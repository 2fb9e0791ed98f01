+++
title = "The Night Wash"
manner = "superhero team in the back of a laundrette in Marseille, code names beside real names, quarrel over who holds the bomb, a voice in the earpiece, third person past; long untagged runs, five speakers and a customer; curly double quotes"
[[characters]]
id = "plumb"
name = "Solène"
aliases = ["Plumb", "the tall woman", "Chief"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "static"
name = "Idris"
aliases = ["Static"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "dovetail"
name = "Odile"
aliases = ["Dovetail", "Madame Odile", "Mamie"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "halflight"
name = "Bastien"
aliases = ["Halflight"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ferry"
name = "Yuki"
aliases = ["Ferry"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "customer"
name = "a man with a duvet"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "marrow"
name = "Marrow"
aliases = ["Laurent"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: the back of the laundrette in the Rue des Trois Mages | plumb, static, dovetail, halflight, ferry, customer}
They had the bomb in dryer six, with the door shut and the coin box taped over, because it was the only thing in the shop that was lined with steel.

{static>plumb}“It’s talking,” said Static. He lay on the tiles with his ear to the drum, and the hair stood up on his arms, as it did near any current. {+}“Two circuits. One’s a clock. I don’t know what the other one’s saying, it mumbles.”

{plumb>static}“How long’s on the clock?”

{static>plumb}“Twenty-two minutes. Don’t hover, Solène. When you hover I get heavier.”

The tall woman took a step back, and the lint settled on the floor again.

{dovetail>static}“And can’t you simply switch it off, _mon petit_? You did my boiler.” Madame Odile was seventy-eight. On the nights when she was Dovetail, she could lay her two hands on any two things and make them one; the rest of the week, she did ironing.

{static>dovetail}“Your boiler wasn’t built by a man who knows me, Mamie. The minute I touch this it’ll go. He made it for my hands.”

{halflight>plumb}“He made it for all of us. Has nobody noticed?” It came from the empty chair by the soap machine. {+}“Steel casing, so Odile can’t melt into it without holding it. No seams. And a light cell, right there in the lid. That’s for me.”

{ferry>halflight}“Could you be visible when you’re frightening us, Bastien? It’s only manners.”

{halflight>ferry}“You’d all have to look the other way first. That’s how it works.”

{ferry>halflight}“I know how it works. I’ve shared a bathroom with you.”

They looked the other way, all four of them, at a poster about limescale, and when they turned round there was a thin young man in the chair, biting his thumb.

{plumb>ferry}“Ferry. You’re the obvious one. You take it in your arms, you jump, and you drop it beyond the islands.”

{ferry>plumb}“I only jump over water.”

{plumb>ferry}“There’s a harbour at the bottom of the street.”

{ferry>plumb}“Four hundred metres away. On foot, with a bomb, on a Saturday night, past the match. And he’ll have thought of that as well. Ask Static what it mumbles.”

{static>ferry}“It hasn’t got words, Yuki. It’s more a sort of leaning.”

{dovetail>static}“Leaning which way?”

{static>dovetail}“Down. Towards the port. When I slid it in, it got quieter, and when Halflight carried it in off the street it was yelling. Oh. Oh, the pig. It’s a damp sensor.”

{ferry>plumb}“There you are. It wants me to take it to the sea.”

{plumb>static}“All right. Not the sea. Then I make it light, and I take it up. I can have it at three thousand metres in a quarter of an hour.”

{static>plumb}“With you attached.”

{plumb>static}“I’ll let go.”

{static>plumb}“You won’t. Your reach is as long as your arm. It has been since Easter. Did you think that I couldn’t feel it? You used to make the whole street ring.”

No machine was running, and it was all at once very noticeable.

{halflight>plumb}“Is that true, Chief?”

{plumb>halflight}“It’s a bad patch. I’m tired.”

{dovetail>plumb}“Since Easter, my girl? And who’s been carrying my shopping up five floors?”

{plumb>dovetail}“I have. In my arms, Odile. Like anybody.”

{dovetail>plumb}“With the potatoes!”

Yuki looked down at the man on the tiles. {ferry>static}“Why didn’t you say, if you knew?”

{static>ferry}“Because she’d asked me not to.”

{plumb>static}“I never asked you anything.”

{static>plumb}“You looked at me, on the stairs, with the potatoes. I can read a look, I’m not a bloody toaster.”

The bell over the street door rang. All of them stopped breathing, and the chair by the soap machine was suddenly empty; in the doorway to the front stood a man with a duvet.

{customer>dovetail}“Is number six free? It’s the only one that’s big enough.”

{dovetail>customer}“Six is broken, monsieur.”

{customer>dovetail}“It says it’s on. It says nineteen minutes.”

{dovetail>customer}“That’s what is broken about it. Go to the Rue d’Aubagne, they have a beautiful one. Go now. Go quickly, they’re closing.”

He went, trailing a corner. Odile turned the sign round on the door and shot the bolt, and then, to be sure, she laid a palm upon the door and a palm upon the frame, and there was no longer any door.

{halflight>dovetail}“Well, now we can’t get out,” said the chair.

{dovetail>halflight}“I can undo it. It takes me a moment longer than it did, that’s all. _She_ isn’t the only one.”

Ferry threw up both hands. {ferry>plumb,static,dovetail,halflight}“Wonderful. Who else would like to confess? Bastien, do your feet show?”

{halflight>ferry}“Only in snow.”

{plumb>ferry}“Stop it, all of you. Yuki, think. You knew Laurent better than any of us.”

{ferry>plumb}“I was engaged to him. That’s the opposite.”

{plumb>ferry}“What would he not think of? He’s had seven months to sit and think about us. Marrow knows every one of our tricks. What doesn’t he know?”

{halflight>plumb}“He doesn’t know you’ve lost yours.”

{static>halflight}“I’d sat on that since Easter. Go on, tell the whole quarter.”

{halflight>static}“No, but listen! He’s built it for the five of us at full strength. He thinks that she’ll fly it up. I’ll bet you that there’s a thing in there for height, too. Is there?”

{static>halflight}“Hang on.” Idris shut his eyes and laid his cheek against the drum. {+}“There’s a little fellow at the back, counting pressure. Yes. If it goes over two hundred metres, it’s goodnight.”

{halflight>plumb}“So you’d have been dead, Chief, if you were well.”

{dovetail>plumb}“Sit down, Solène, before you fall. Put your head between your knees.”

{plumb>dovetail}“I’m fine. How far can you melt, today? Honestly. Not how far you used to.”

{dovetail>plumb}“The thickness of a loaf.”

{plumb>dovetail}“And what’s under the floor here?”

{dovetail>plumb}“Cellar. Then rock. My husband dug it himself, in the war, for the rifles. It’s dry as a biscuit.”

{ferry>plumb}“Dry,” said Ferry slowly. {+}“And low. And dark.”

{static>plumb}“And it’s got no wiring. I’ve been down there, it’s like cotton wool.”

{plumb>dovetail,static}“He didn’t build it for a hole in the ground. He’d never think of that. He always thought we were too grand. We carry it down by hand, like potatoes. Odile seals the hatch over it, one loaf thick, and then another loaf, and another, for as long as she’s got.”

{halflight>plumb}“Who carries? The light cell’s on top. If it gets dark all of a sudden, it blows.”

{plumb>halflight}“So what do we need, Bastien?” Solène had lifted her head from her knees.

{halflight>plumb}“Somebody to walk in front of it, with a lamp, and keep it the same. Somebody who’s watched light all his life, I suppose.” He swallowed; they could all see him do it, and none of them had looked away. {+}“I could do that.”

{static>plumb}“He’s flickering. I can feel it from down here.”

{ferry>static}“He’s not. He’s _there_. I live with him, and I’ve never seen him for so long at a stretch. Look, Bastien, you’ve got freckles.”

{plumb>static,dovetail,halflight,ferry}“Compliments later. Static, the clock?”

{static>plumb}“Sixteen minutes. There’s just one thing. What do we do about its mumbling, when it hits the cellar air?”

{ferry>static}“It’ll have to be wrapped,” said Yuki. {+}“In something dry, and very thick.”

They looked at one another. Then, with one accord, they looked at where the door had been.

{plumb>dovetail}“Mamie,” said Plumb, {+}“how fast can you undo that? We need a man with a duvet.”
