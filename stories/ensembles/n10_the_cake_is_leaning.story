+++
title = "The Cake Is Leaning"
manner = "a Mexican-American family in a minivan on the way to a quinceañera, first person present by a named boy: mother, grandmother, sister in her gown, cousin, a father on speakerphone, a text message read aloud, 'goes' tags; curly double quotes"
[[characters]]
id = "nico"
name = "Nico"
aliases = ["Nicolás", "mijo"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "mom"
name = "Mom"
aliases = ["Lupe", "Tía", "Mami"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "abuela"
name = "Abuela"
aliases = ["my grandmother", "Mamá"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "xochitl"
name = "Xochitl"
aliases = ["Xochi", "my sister"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "beto"
name = "Beto"
aliases = ["my cousin"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "dad"
name = "Dad"
aliases = ["Ramón", "Papi", "Tío"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "adrian"
name = "Adrián"
aliases = ["the chambelán"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: a minivan on the interstate | nico, mom, abuela, xochitl, beto, dad}
My sister has the entire middle row. It isn’t her, it’s the dress; it’s the color of a swimming pool and it goes from one window to the other, and Xochitl sticks up out of it in the center with her arms out to the sides, like somebody being rescued.

{xochitl>mom}“Air. Mami, I need more air.”

{mom>xochitl}“It’s on four. If I put it on five, your grandmother’s hair is going to move.”

{abuela>mom}“Nothing’s going to move,” goes Abuela from the passenger seat. {+}“I used the can.”

{beto>nico}“She did. I breathed it,” Beto says into my ear. {+}“I can see through time.”

He’s my cousin. He and I are in the way back, with the balloons. We’re supposed to be at Saint Anthony’s by eleven, it’s ten-twenty, and Dad’s in front of us in the truck, by himself with the cake; all you see is his blinker, and it’s been on since Fontana.

{dad>mom}“Lupe?” That’s the phone on the dashboard. {+}“Don’t freak out.”

{mom>dad}“What did you do?”

{dad>mom}“I said don’t freak out, and you freaked out. It’s leaning a little.”

{mom>dad}“What’s leaning? Ramón. _What_ is leaning?”

{dad>mom}“The cake is leaning.”

{abuela>mom}“I said to put it on my knees.”

{mom>abuela}“It has five floors, Mamá, you couldn’t see out.”

{abuela>mom}“What do I need to see? I’ve seen Fontana.”

{beto>dad}“Which way’s it lean, Tío?” Beto yells past me. {+}“Like Pisa, or like a person who’s thinking?”

{dad>beto}“Like your dad at Christmas.”

{beto>dad}“Oh, man.”

Then there’s this sound from the middle row. It’s not loud. It’s kind of the sound a balloon makes when you let it go through your fingers. My sister’s got her phone in front of her face, and it’s shaking.

{mom>xochitl}“Xochi? What is it? Did you get something on it?”

{xochitl>mom}“Turn around.”

{mom>xochitl}“I can’t turn around, I’m in the carpool lane. Is it a spot? I’ve got the pen.”

{xochitl>mom}“I mean turn the _car_ around. I’m not going.”

The chambelán is a guy called Adrián. He’s six foot one. He’s supposed to do the waltz with her, in front of two hundred people, and he’s been to maybe half of the rehearsals. I lean up between the seats. I don’t want to read it, but she’s got the font on huge, and then it doesn’t matter, because Beto’s read it too, and out loud.

{beto>xochitl}“‘hey so dont be mad,’” he goes. {+}“‘cant make it today, got called in at work, ur gonna look so pretty tho.’ Work? He’s a lifeguard. It’s raining.”

{xochitl>beto}“Give me it back!”

{beto>xochitl}“I didn’t take it, I’m just tall.”

{abuela>mom}“Who died?” My grandmother’s trying to look round, and the hair won’t let her.

{mom>abuela}“Nobody died, Mamá. The boy isn’t coming.”

{abuela>mom}“The long one? With the chin?”

{mom>abuela}“That one.”

{abuela>mom}“Good. He ate like he was paying rent.”

{dad>mom}“What’s going on back there?” the dashboard wants to know. {+}“I hear crying. Is it about the cake? Tell her it’s just the top three.”

{xochitl>dad}“Papi, Adrián bailed.”

{dad>xochitl}“He what?”

{xochitl>dad}“He _bailed._ He texted me. He didn’t even use a capital.”

{dad>xochitl}“Where’s he live? I’m getting off at Sierra. I’ve got a shovel in here.”

{mom>dad}“You’ve got a cake in there! Stay in your lane.”

{xochitl>mom}“I can’t go in by myself, Mami. They play the whole song. It’s four minutes and ten seconds, and I’m going to be out there turning around like a, like a microwave.”

{mom>xochitl}“So you’ll dance with your father first.”

{dad>mom}“I’ve got the knee, Lupe.”

{mom>dad}“Then you’ll do it on the other one!”

{beto>xochitl}“I could do it,” goes Beto. {+}“I mean, I’d do it. How hard is it?”

{xochitl>beto}“You don’t know it.”

{beto>xochitl}“It’s a waltz. It’s one, two, three.”

{xochitl>beto}“It’s one, two, three, under the arm, twice around, the drop, and you get me up from the drop without stepping on it, and there’s a part where you have to go on one knee. It took me since _January_. No one knows it but me and him and the lady from the studio.”

It’s starting to rain for real. Mom puts on the wipers. I look at the balloons, I look at a truck with chickens. I can feel that my ears are red, and I’m thinking that if I don’t move they could pass for normal.

{abuela>nico}“Nicolás,” says my grandmother to the windshield.

{nico>abuela}“What?”

{abuela>nico}“I have the room that’s over the garage.”

{mom>abuela}“What’s that got to do with anything, Mamá?”

{abuela>mom}“I don’t sleep so good. So I get up and I look out. He has the light on, and the music down low, so, and he has my broom.” She raises one finger, with the ring, and draws a circle in the air with it, and a second circle. {+}“He’s very careful with her. He always gets her up from the drop.”

Nobody says anything. Even the phone doesn’t. Beside me my cousin’s turning his head, about an inch at a time, with this enormous smile.

{beto>nico}“Dude,” he breathes. {+}“The _broom?_”

{nico>beto}“Shut up.”

{xochitl>nico}“Nico?” She can’t turn, because of the bones in it. She’s got me in the mirror of her compact, one eye and some mascara. {+}“Is that true? You know it?”

{nico>xochitl}“Kind of. I mean, he kept not showing up. And you’d be in there with your arms out, counting, and there wasn’t anyone. So I figured somebody ought to know it. In case.”

{xochitl>nico}“Both turns?”

{nico>xochitl}“Yeah.”

{xochitl>nico}“The drop?”

{nico>xochitl}“You’re heavier than the broom. But yeah.”

{mom>nico}“Ay, mijo.” Mom’s voice has gone all weird. {+}“I can’t see. Is that the exit? Mamá, is that our exit?”

{abuela>mom}“That’s a Denny’s.”

{xochitl>nico}“You’re fourteen,” says my sister to the mirror. {+}“You come up to my ear.”

{nico>xochitl}“I know how high I come.”

{xochitl>nico}“Everyone’s going to film it. Your whole class.”

{nico>xochitl}“I know who’s coming, Xochi. I did the envelopes.”

The eye looks at me. It goes on looking for I guess a mile. Then it blinks, and there’s black stuff running down, and two seats up my grandmother’s already holding a Kleenex out behind her, without turning her head.

{xochitl>nico}“If you step on it, I’ll kill you.”

{nico>xochitl}“Okay.”

{xochitl>nico}“And you don’t count out loud. _He_ counted out loud.”

{nico>xochitl}“I count in my stomach.”

{beto>nico}“He hasn’t got a suit!” Beto’s pulling at his own lapels; he’s practically undressed by now. {+}“Take mine. It’s blue. Swap me, quick, I’ll be the guy in the T-shirt, I don’t care, I’ll say I’m with the DJ.”

{mom>beto}“Nobody takes his pants off in a moving car!”

{beto>mom}“Just the top half, Tía.”

{dad>mom}“Lupe?” goes the dashboard.

{mom>dad}“What, Ramón? We’re all crying here. What is it now?”

{dad>mom}“It quit leaning.”

{mom>dad}“Well, thank God.”

{dad>mom}“No,” says Dad. {+}“It’s done.”

There’s a silence. In front of us, after eighteen miles, the blinker goes off. And it’s Abuela who starts it, I can see the hair begin to shake, and then Mom’s got her forehead on the wheel at the light, and Beto’s howling in his undershirt, and out of the middle of the swimming pool comes my sister’s laugh, which is the ugliest one that you ever heard in your life.

{xochitl>dad}“Papi,” she gets out. {+}“Papi. Which way did it fall?”

{dad>xochitl}“On me,” says the phone.
