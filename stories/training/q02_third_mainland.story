+++
title = "Third Mainland"
manner = "argument in a car in Lagos on the way to a will, first person present, youngest sister tells: two brothers-and-sisters, cousin, aunt in front; a hawker at the window; runs without tags; curly single quotes"
[[characters]]
id = "temi"
name = "Temi"
aliases = ["Baby T", "Temilade"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "kunle"
name = "Kunle"
aliases = ["Adekunle", "my brother", "Brother Kunle"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "bisi"
name = "Bisi"
aliases = ["my sister", "Barrister"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "dotun"
name = "Dotun"
aliases = ["our cousin", "this boy"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "folake"
name = "Aunty Folake"
aliases = ["Aunty"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "hawker"
name = "the plantain girl"
aliases = ["the girl"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "daddy"
name = "Daddy"
aliases = ["your father", "my brother"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "femi"
name = "Femi"
aliases = ["the boy", "that boy"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "okafor"
name = "Mr Okafor"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "woman"
name = "that woman"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: the car on the Third Mainland Bridge | temi, kunle, bisi, dotun, folake, hawker}
Nothing has moved on the bridge since twenty to ten, and the reading of the will is at half past. I’m behind the driver, because I’m the smallest and Kunle puts his seat right back. Dotun has the hump in the middle. Bisi has the other window and the air conditioning, and Aunty Folake has the front, on account of the hat.

{bisi>kunle}‘I said take Carter Bridge.’

{kunle>bisi}‘Bisi, are you driving?’

{bisi>kunle}‘If I were driving, we would be sitting in Mr Okafor’s office drinking his Fanta.’

{dotun>bisi}‘There’s Fanta?’ says our cousin.

{folake>bisi,kunle}‘Nobody is to drink that man’s Fanta. We shall go in with dignity. We shall sit on the right-hand side, all together, and we shall not look at _them_.’

{kunle>folake}‘They may not even come, Aunty.’

{folake>kunle}‘Not come! Adekunle, that woman would come to the opening of an envelope. She wore lace to my own brother’s burial. White lace!’

{dotun>folake}‘It was cream, Aunty. You couldn’t see it well from inside the canopy.’

The hat turns, feathers first.

{folake>dotun}‘And where were you, that you saw it so well?’

{dotun>folake}‘By the small chops.’

A danfo inches up until its mirror almost kisses ours, and Kunle leans upon the horn. It makes no difference, but it’s something to do with his arm.

{kunle>bisi}‘Barrister, tell me one thing. Can they take the house?’

{bisi>kunle}‘She can’t. She was never married to him. The boy can, if Daddy put him in.’

{kunle>bisi}‘Daddy would not put him in.’

{bisi>kunle}‘You’re sure of that? You were sure about Carter Bridge.’

{kunle>bisi}‘I was his first son. I think I knew the man’s mind.’

{bisi>kunle}‘You didn’t know that he’d a whole second sitting room in Surulere with a fish tank.’

{folake>bisi}‘Who told you about a fish tank?’

{bisi>folake}‘Temi did.’

And now there are three faces turned to me, and one pair of eyes in the driving mirror. I look at the lagoon.

{kunle>temi}‘How does Baby T know what’s in their parlour?’

{temi>kunle}‘Someone mentioned it.’

{kunle>temi}‘Which someone?’

{dotun>kunle}‘Can we put down a window? Please. There’s a girl with plantain chips.’

{folake>dotun}‘In the middle of this! Is it your stomach that will inherit?’

But he’s already across my sister’s knees, flapping a note through the gap, and the heat puts its arm into the car, and behind it the plantain girl puts hers.

{hawker>dotun}‘Ripe or unripe, sir?’

{dotun>hawker}‘Which is better?’

{hawker>dotun}‘The one you buy.’

{dotun>hawker}‘Give me two and two.’

{bisi>dotun}‘Get your elbow off my skirt, you’re creasing me. I have to look like somebody who will sue.’

{folake>hawker}‘How much is that, my daughter? How much? For air? They’ve blown air into it.’

{hawker>folake}‘Mummy, see your fine hat. You can afford air.’

The lane beside us groans forward by a car’s length, and the girl goes with it, at a trot, laughing. Ours stays where it is. In the mirror, the eyes haven’t moved.

{kunle>temi}‘I’m waiting, Temilade.’

Nobody calls me that, except at school and at the dentist.

{temi>kunle}‘I’ve been there.’

{folake>temi}‘Blood of Jesus.’

{bisi>temi}‘Objection. You’ve been _where_? Inside? Since when?’

{temi>bisi}‘On Saturdays. When I said it was lessons.’

{kunle>temi}‘I paid for those lessons!’

{temi>kunle}‘I know. I’ve kept it, it’s in my drawer. I only wanted to see what he looked like. And he opened the door, and he’d got Daddy’s ears.’

{bisi>temi}‘Sticking out?’

{temi>bisi}‘Like the handles on a pot.’

My sister makes a sound and puts her knuckles to her mouth. She has those ears too. She has paid a woman in Ikeja for years to arrange her hair over them.

{kunle>bisi}‘It isn’t funny.’

{bisi>kunle}‘Did you hear me laugh? Face the road.’

{kunle>bisi}‘There’s no road! There is one big car park, and in it there’s me, carrying four people, and one of them has been eating with the enemy every Saturday on my money.’

{dotun>kunle}‘Two.’

It’s said so low, through so much plantain, that for a moment nobody is sure it was a word.

{folake>dotun}‘What did this boy say?’

{dotun>folake}‘Two of them, Aunty. I drove her. She couldn’t take the bus with a cake.’

{kunle>dotun}‘In which car?’

{dotun>kunle}‘Ah.’

{kunle>dotun}‘Dotun. In _which_ car?’

{dotun>kunle}‘You were at church.’

Aunty Folake takes off the hat. I have never seen her do it out of doors. She holds it in her lap like somebody’s baby, and without it she’s an old lady with a flat place in her hair.

{folake>temi}‘A cake. For what?’

{temi>folake}‘It was his birthday. He’s eleven. They weren’t doing anything, because of the forty days.’

{folake>temi}‘What kind?’

{temi>folake}‘Just sponge. With his name on. I couldn’t fit the Oluwa, so it was only Femi.’

{kunle>folake}‘Aunty, why are you asking her what _kind_? Please ask her if she’s ashamed!’

{folake>kunle}‘Lower your voice in front of me. Did you think your father had no one to talk to? Who do you suppose bought the fish?’

Nothing on the bridge makes a noise. I don’t believe that can be so, with ten thousand engines, but it’s how I hear it.

My sister takes her knuckles away from her mouth. {bisi>folake}‘You knew.’

{folake>bisi}‘I am his sister. He needed somebody to carry money when his legs went. I carried it, and I didn’t greet her. Eleven years I put it on the table and looked at the fish.’

{kunle>folake}‘So it’s only me. In this car. I’m the only one.’

{bisi>kunle}‘And me! What am I, luggage? I didn’t know either.’

{kunle>bisi}‘You knew there was a tank.’

{bisi>kunle}‘Since Tuesday!’

{dotun>kunle}‘Brother Kunle, sorry. It’s moving.’

{kunle>dotun}‘What is?’

{dotun>kunle}‘The road.’

It is. There’s a gap in front of us that you could park a church in, and behind us they’ve begun to tell us about it. He wipes his face with the back of his hand, quickly, as if it were only the heat. Then he lets in the clutch.

{kunle>temi}‘What does he like?’ he asks the mirror. {+}‘That boy. Apart from fish.’

{temi>kunle}‘Football. Bridges.’

{kunle>temi}‘What do you mean, bridges?’

{temi>kunle}‘He knows how long they all are. This one’s eleven point eight kilometres. He’d like to be on it now.’

{kunle>temi}‘Then he’s mad.’ But he says it in another voice. {kunle>folake}‘Aunty, put on your hat. We’re going in with dignity.’

{folake>kunle}‘And on which side shall we sit?’

My brother thinks about it, all the way past the University.

{kunle>folake}‘We’ll see where there’s room,’ he says.
