+++
title = "Seven Stitches"
manner = "thriller in a Nairobi hospital pharmacy at night, third person present: a nurse and an armed man who says he is police, a watchman through the door who is addressed in code; long untagged runs, counting, a question again after a silence, listeners' beats; straight double quotes"
[[characters]]
id = "wanjiru"
name = "Wanjiru"
aliases = ["Sister Wanjiru", "Sister"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "man"
name = "Inspector Maina"
aliases = ["Inspector", "the man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "barasa"
name = "Barasa"
aliases = ["Mzee", "the old man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "grace"
name = "Grace"
aliases = ["His wife"]
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "achieng"
name = "Dr. Achieng"
aliases = []
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "kamau"
name = "Kamau"
aliases = ["Your partner"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "brother"
name = "my brother"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: the night pharmacy | wanjiru, man, barasa}
{man>wanjiru}"Lock it," he says, and she locks it.

{man>wanjiru}"Now the blind."

{wanjiru>man}"It doesn't come down. It's been broken since Easter."

{man>wanjiru}"Then stand where they can't see me. What's your name?"

{wanjiru>man}"It's on my badge."

{man>wanjiru}"I'm bleeding into my shoe. Read it to me."

{wanjiru>man}"Wanjiru. Sister Wanjiru, after eight in the evening. And yours?"

{man>wanjiru}"Inspector. Inspector Maina, of the Flying Squad. You'll have seen me on the news."

{wanjiru>man}"I'm never home for the news. Take off the shirt, Inspector. And put that up on the shelf, where I won't knock it."

{man>wanjiru}"It stays where it is."

Where it is is on his knee, looking at her third button. He has got himself up on the packing bench, between the scales and the telephone, and the telephone is off its hook.

{wanjiru>man}"It's shaking."

{man>wanjiru}"I'm cold."

{wanjiru>man}"You're in shock. When did you get this?"

{man>wanjiru}"An hour ago, in Githurai. A robbery. They got my partner in the neck."

{wanjiru>man}"I'm sorry. What's he called?"

{man>wanjiru}"What's who called?"

{wanjiru>man}"Your partner."

The man studies the tube in the ceiling, which buzzes. {man>wanjiru}"Kamau."

{wanjiru>man}"Lift that arm. Higher. It's gone in from the back."

{man>wanjiru}"I know where it's gone in."

{wanjiru>man}"It's just that you must have been facing the other way."

{man>wanjiru}"What are you, a nurse or a magistrate?"

{wanjiru>man}"I have to write something in the book."

{man>wanjiru}"You write nothing. You sew me up, and you give me a box of something for the pain, and I go out by the same way I came."

{wanjiru>man}"It'll take seven. And it'll hurt, there's no local."

{man>wanjiru}"You've a whole pharmacy here!"

{wanjiru>man}"That cupboard has two keys. I have one, and Dr. Achieng's gone home to Karen with the other. I can put up this. It takes the edge off."

{man>wanjiru}"What is it?"

{wanjiru>man}"There's the label."

He brings the bag up close to his face. The drops run down off his chin on to the plastic, and his lips move, but nothing comes. {man>wanjiru}"My eyes aren't right. You read it."

{wanjiru>man}"Paracetamol. The one that we give the children."

{man>wanjiru}"You wouldn't lie to me, Sister?"

{wanjiru>man}"You've got a gun, Inspector."

{man>wanjiru}"True. Go on, then."

The needle slides in. Beyond the broken blind the car park is all one yellow, with nobody on it.

{man>wanjiru}"Was that one?"

{wanjiru>man}"That was the drip. This is one."

He says a word. It's while he is saying it that there's a tap at the door, with a ring or a torch.

{barasa>wanjiru}"Sister? It's Barasa. Why's this locked?"

{man>wanjiru}"Answer him." Wanjiru holds up two red gloves, and shrugs. {+}"You don't need your hands to talk. Answer."

{wanjiru>barasa}"I'm doing the count, Mzee!"

{barasa>wanjiru}"At three in the morning?"

{wanjiru>barasa}"It came out short. I don't want anybody in here until I've found it."

{barasa>wanjiru}"There are two policemen at the gate. They want to know if we've had a person in with a bullet."

Not a thing moves in there except for the drip.

{barasa>wanjiru}"What am I to tell them?"

{man>wanjiru}"Tell him no."

{wanjiru>barasa}"Say no, Mzee. Nobody since the boda-boda boy with the ankle."

{barasa>wanjiru}"Sawa. And you? You are all right?"

{wanjiru>barasa}"I'm only tired. Go home after that, and greet Grace from me."

It's a moment before the old man says anything. {barasa>wanjiru}"I'll greet her," he says. The torch goes off along the corridor, tapping on the wall as it goes.

{man>wanjiru}"Who's Grace?"

{wanjiru>man}"His wife. Two. Keep still."

{man>wanjiru}"You're good at it. Lying."

{wanjiru>man}"I've been eleven years on nights. Three. Why didn't you want to see your friends?"

{man>wanjiru}"What friends?"

{wanjiru>man}"At the gate. I thought you'd be glad of them."

The muzzle has slid a little way down his trouser leg. He brings it back. He wipes his eyes on his bare shoulder, the good one, like a child that has been made to stay up.

{wanjiru>man}"They'd have a car. They could have got you to Nairobi Hospital, to a real surgeon."

{man>wanjiru}"There are police and there are police."

{wanjiru>man}"That's what my brother always said."

{man>wanjiru}"What's he, then? A lawyer?"

{wanjiru>man}"He drove a matatu. Four. The forty-five, out to Githurai and back."

{man>wanjiru}"Drove?"

{wanjiru>man}"Somebody flagged him down last August, at night, and asked for his licence. An inspector, the passengers told us. And later on they told us, no, only a man who was dressed up as one. Don't let the arm drop."

The telephone makes the small, sour noise of a telephone that has been left too long. She leans across his lap, with the thread stretched out behind her, and hangs it up; and he lets her.

{wanjiru>man}"I said, don't let it drop."

{man>wanjiru}"It's heavy."

{wanjiru>man}"I know."

{man>wanjiru}"Why's it so heavy? What have you... what's that in the bag?"

{wanjiru>man}"Five. It isn't paracetamol."

{man>wanjiru}"You read it to me. You read it out."

{wanjiru>man}"I showed it to you first. It's in English and in Swahili, in letters the size of a thumbnail. I wanted to be fair. A policeman would have waited till he could see."

He lifts the gun, and it's a long way to lift it. He looks at it as if it belonged to somebody else on the bus. Wanjiru takes it from him with two fingers and puts it up on the shelf, in between the antacids and the gripe water.

{man>wanjiru}"He'll be in bed by now. Your old man... with his Grace."

{wanjiru>man}"Grace has been in Lang'ata cemetery since March. I carried a wreath. He'll be running to that gate on his two bad knees, and it's a good thing that it's downhill."

{man>wanjiru}"Sister. You going to... leave me open?"

There are feet in the yard, a lot of feet, and one torch out in front of them.

{wanjiru>man}"Six," says Wanjiru, and pulls the thread through. {+}"No. I told you seven. After that I'm going to write it in the book."
