+++
title = "The Girl with the Bucket"
manner = "boxing corner between rounds, third person present: six crowd a stool, told apart by task (cuts, questions, money, bucket, light in the eye); short breathless answers, one who is never listened to; straight double quotes"
[[characters]]
id = "xochi"
name = "Xochi"
aliases = ["Xochitl Guadalupe Reyes", "mija", "pet", "the fighter"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "beto"
name = "Don Beto"
aliases = ["Beto", "the old man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "declan"
name = "Declan Foyle"
aliases = ["Mr. Foyle", "the cutman"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ramiro"
name = "Ramiro"
aliases = ["her brother", "the suit"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "kiki"
name = "Kiki"
aliases = ["the kid", "señorita"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "adler"
name = "Dr. Adler"
aliases = ["the doctor", "Doc", "the blazer"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "kowalczyk"
name = "Kowalczyk"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: the blue corner | xochi, beto, declan, ramiro, kiki, adler}
{beto>xochi}"Sit. Breathe through the nose. What are you called?"

{xochi>beto}"Xochi."

{beto>xochi}"All of it, mija."

{xochi>beto}"Xochitl Guadalupe Reyes."

{beto>xochi}"Where are we?"

{xochi>beto}"Losing."

{beto>xochi}"El Paso," says Don Beto, {+}"but I'll accept it."

Sixty seconds is all there is between one round and the next, and four people are trying to spend it in a space the size of a bath mat. The old man's kneeling. The cutman, whose name is Declan Foyle, is bent over her with a swab between his teeth and another in the eyebrow.

{declan>xochi}"Chin up for me, pet. It's no worse than you'd do on a kitchen cupboard. Don't be blinking."

{ramiro>beto}"I've got it four to two," comes through the ropes, in a white suit. {+}"Four-two, the wrong way. She has to go now! The guy from Vegas is in the second row, and you know what he's doing? He's eating nachos."

{beto>ramiro}"Get out of my ear."

{ramiro>beto}"I'm her manager!"

{beto>ramiro}"You're her brother in somebody's suit. Get out of my ear."

{kiki>beto}"She looks down," says the kid. She's fourteen. She has come because there was no one to leave her with, and they've given her the bucket to hold so that the commission will let her stand there. {+}"Before she throws the left, she always—"

{declan>kiki}"Ice, love. Quick as you can."

{kiki>declan}"But she _does_. She looks—"

{declan>kiki}"Ice!"

{beto>xochi}"Jab and go around. Jab and around. You're standing in front of Kowalczyk like you owe her rent."

{ramiro>xochi}"You owe _me_ rent! Just hit her, Xochi!"

There's a whistle for the seconds to get out. The stool is gone from under her, and so are they all.

Three minutes happen. Of those on the apron, one prays, one swears, one counts, and one, with her chin on the rim of a bucket, watches a Polish girl's eyes.

{beto>xochi}"Sit. What's your name?"

{xochi>beto}"Same."

{declan>beto}"It's opened up on her. Hold that head for me, Beto, I've a river here. Hold it the way you'd hold a baby."

{beto>declan}"I have held babies. Babies help."

{adler>declan}"Excuse me. Let me in there, please, Mr. Foyle." A blue blazer, a small hard light: it's Dr. Adler, for the commission. {adler>xochi}"Look at me. Not at him, at me. How many fingers?"

{xochi>adler}"Three."

{adler>xochi}"And now?"

{xochi>adler}"Three. You didn't move them."

{adler>xochi}"And what do you see out of this side?"

{xochi>adler}"You. Red."

{declan>adler}"That's only what's running into it, Doc, there's nothing the matter with the eye. Give me forty seconds and she'll see the back of her own head."

{adler>declan}"One round. I'll be standing right there, and if it opens again I stop it."

{ramiro>adler}"You can't stop it! You stop it, that's a loss!"

{adler>ramiro}"Who's this?"

{beto>adler}"A suit."

{ramiro>adler}"I've a lot tied up in this fight, lady. All right? I've got considerably more tied up in it than anybody in the building."

The sponge stops in mid-air. Water runs down out of it over the fighter's knees.

{xochi>ramiro}"What did you tie up?"

{ramiro>xochi}"Nothing. Forget it. Jab and go around."

{xochi>ramiro}"Ramiro. What?"

{ramiro>xochi}"The truck," he says. {+}"And kind of Mom's house."

{beto>ramiro}"_Kind_ of?"

{declan>beto}"Would you have your family conference when I'm done? She's pumping. Every time she gets a fright it comes out of her like a tap. Slow breaths, pet. It's only a house."

{kiki>xochi}"Xochi, listen. She looks at your foot."

{ramiro>kiki}"Not now, Kiki!"

{kiki>xochi}"Your front foot. Just before the hook. She did it nine times."

{adler>declan}"Ten seconds, Mr. Foyle. Is that dry?"

{declan>adler}"It's as dry as a sermon."

{beto>xochi}"Don't think about houses. Hands high. Bring it home to me, the hands up here, by the ears."

{xochi>kiki}"Which foot?"

But the whistle has gone. The old man has hauled away the stool, and they're dropping down off the apron, all of them, the suit, the blazer, the swabs; and if there was an answer it goes under with the crowd.

She goes out. For a minute she does as she's told: hands by the ears, jab and around. Then, as though she'd trodden on something, she slides her left foot out, six inches, flat, in plain view, and she leaves it there. Across from her a pair of eyes goes down to it.

It's like watching someone walk into a glass door.

{ramiro>_group}"She's down!" screams the suit. {+}"Did you see that? She's down, she's on her face!"

{beto>ramiro}"Sit, you'll fall in the ring."

{ramiro>beto}"Stay down, stay down, stay... Ah, no. What's she made of?"

{beto>ramiro}"Potatoes. She got up at eight. She'll hold now until the bell. Where's my stool?"

{kiki>beto}"Here."

{beto>xochi}"Come, sit, sit! What was that? I didn't teach you that."

{xochi>beto}"No."

{beto>xochi}"In fifty years I never taught anybody to stick out a foot like a waiter. Who taught you it?"

The fighter has no breath to say it with. She lifts a glove and points past him with the thumb.

{declan>kiki}"Was it you?" The cutman hasn't so much as turned his face; he has his whole weight on her eyebrow. {+}"God forgive me, and me shouting for ice."

{kiki>declan}"I did say."

{beto>kiki}"Put down that bucket. Come up here, señorita, where I can hear you. Ramiro, move over."

{ramiro>beto}"Where am I supposed to go?"

{beto>ramiro}"Hold the bucket."

{adler>xochi}"Eyes on me again. How many?"

{xochi>adler}"Two. And a ring. Is that real?"

{adler>xochi}"Twenty carats, and it's paste. You'll do." The light clicks off. {adler>declan}"That's a beautiful piece of work, Mr. Foyle."

{declan>adler}"It's my mother's recipe. Don't be asking what's in it."

{beto>kiki}"So. You have twenty seconds. Tell your sister what else you saw."

Everyone's quiet, for her. She swallows. It's a great deal more frightening than the bucket.

{kiki>xochi}"She's scared of your foot now. So she won't look at it. She'll look at your face, and she can't hook if she's looking at your face. She's never once done it. So you can just go in."

{xochi>kiki}"In where?"

{kiki>xochi}"Underneath. She's all open, right here. She keeps her elbow up for the picture."

{beto>kiki}"How long have you known this, señorita?"

{kiki>beto}"Since the second round."

{ramiro>kiki}"Since the _second_? Then why in the name of God didn't you tell somebody?"

It's the only time that night that they all turn on him together, even the doctor, even a one-eyed woman with her mouth full of rubber; and Ramiro takes a step backward, looks down, and finds that he's up to the cuff of his white trousers in melted ice.

{xochi>kiki}"Stay up there, Kiki," says Xochi. The whistle's blowing. {+}"Where I can see you."
