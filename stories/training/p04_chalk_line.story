+++
title = "Chalk Line"
manner = "first person past, sport: half-time in a kabaddi changing room in Kolhapur; five women and a male coach; Ketu, Patil, tai; ‘she’ and ‘her’ for five to be told from sense; a hidden injury; curly double quotes"
[[characters]]
id = "ketaki"
name = "Ketaki"
aliases = ["Ketu", "Patil", "Ketu-tai", "tai"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "sayali"
name = "Sayali"
aliases = ["Captain", "the captain", "Sayu"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "rukhsana"
name = "Rukhsana"
aliases = ["Ruki", "our left corner"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "anjali"
name = "Anjali"
aliases = ["Chhoti", "the youngest"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "coach"
name = "Deshmukh"
aliases = ["Coach", "Sir", "the coach", "Deshmukh Sir"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "vaidya"
name = "Dr. Vaidya"
aliases = ["Doctor", "the doctor", "madam"]
pronouns = "she"
kind = "person"
present = true
+++
{scene: the changing room | ketaki, sayali, rukhsana, anjali, coach, vaidya}
Twenty-one to seventeen, and not ours the twenty-one. We came in under the stand with chalk up to our thighs, and Anjali was crying before the door had shut.

{anjali>rukhsana}“I had her by the ankle. I _had_ her, Ruki-tai.”

{rukhsana>anjali}“You had her sock, Chhoti. You’ve still got it.”

She looked at her fist, and she did. She began to laugh and hiccup at once.

{coach>anjali}“What’s funny? Four points down, what’s so funny?” Deshmukh Sir had come in backwards, shouting at a linesman, and he hadn’t stopped, only turned round. {coach>sayali}“Captain! Why is your chain breaking on the right?”

I was on the right. Sayali sat down on the bench under the window and leaned her head on the wall. It was the left hand that she used to wipe her face.

{ketaki>coach}“That was me, Sir. I slipped.”

{coach>ketaki}“I asked the captain, Patil. Has she lost her tongue?”

{sayali>coach}“It was a bit of both, Sir. We’ll close it up.”

{coach>sayali}“You’ll close it up how? Their number six walks through there like she’s going for vegetables.”

{rukhsana>coach}“She’s quick, Sir.”

{coach>rukhsana}“She’s forty kilos! In my time we’d have put her in a pocket. Where’s the water? Did nobody fill the water?”

{anjali>coach}“I did, Sir. It’s behind you. You’re standing in it.”

While he was dealing with that I got down in front of the bench, as if it were about my shoelace.

{ketaki>sayali}“Show me,” I said.

{sayali>ketaki}“There’s nothing to see.”

{ketaki>sayali}“You didn’t tackle once after the tenth minute. You let me go in first. You never let me go first.”

{sayali>ketaki}“I’m being generous, Ketu.”

{ketaki>sayali}“Lift your arm.”

{sayali>ketaki}“You lift yours.”

I put one finger on her collar, where the strap was, and didn’t press. All the colour left her. It went out of her lips too.

{ketaki>sayali}“Sayu! That’s not a bruise. I felt it move.”

{sayali>ketaki}“Keep your voice down, Ketaki. If you say a word to him, I swear that I’ll tell your mother about the motorbike.”

{coach>rukhsana}“So. We change. Rukhsana goes into the right corner, the child comes to the left. Who’s raiding first?”

{rukhsana>coach}“I’m no good on the right, Sir, I turn the wrong way.”

{coach>rukhsana}“You’ll turn the way I tell you. Who’s raiding?”

{anjali>coach}“I could,” said the youngest. {+}“Sir? I could raid.”

{rukhsana>anjali}“Hush, Chhoti. With what? Your sock?”

{sayali>coach}“I’ll raid,” the captain said, and shut her eyes.

{coach>sayali}“Naturally you’ll raid. Who else? The selector’s here, in the third row, the one with the umbrella. She’s come from Pune to see you, not to see Patil slip.”

It was that. I hadn’t known about the umbrella, but she had; I could tell from her face that she’d known for a week. There was one place in the State camp, and a job with the Railways at the end of it, and at home there was the loan, and her father’s leg.

{ketaki>sayali}“You should have said,” I whispered.

{sayali>ketaki}“And you’d have done what? Carried me?”

{ketaki>sayali}“I’d have gone in first from the beginning, you donkey.”

Somebody knocked. It was the lady with the green bag, who’d sat beside the scorers’ table all morning, knitting.

{vaidya>coach}“Dr. Vaidya. I’m to look at the number nine. She fell on her neck.”

{coach>vaidya}“Nobody’s fallen on anything, madam. Girls, who’s nine?”

{anjali>coach}“Captain’s nine.”

{rukhsana>anjali}“_Chhoti_,” breathed our left corner.

{anjali>rukhsana}“What? She is! It’s on her back!”

{sayali>vaidya}“I fell very nicely, Doctor, thanks. I do it for a living.”

{vaidya>sayali}“Then it’ll take me half a minute. Shirt off the shoulder, please. Sir, you may turn round.”

{coach>vaidya}“We have four minutes!”

{vaidya>coach}“You may turn round for half of one of them.”

He turned round. He addressed the lockers. {coach>rukhsana}“And when you’re on the right, you watch the hips. Not the eyes! Any girl can lie with her eyes.”

{rukhsana>coach}“Yes, Sir. Hips.”

{coach>anjali}“And the child stays down. She’s got one weapon, she’s short. What have you got, Anjali?”

{anjali>coach}“I’m short, Sir.”

{coach>anjali}“Louder.”

Behind his back the two of them were looking at one another, the one with the bag and the one without a colour in her face. It was very quick. The doctor’s fingers went along the bone like somebody reading, and stopped.

{vaidya>sayali}“Does this hurt?”

{sayali>vaidya}“No.”

{vaidya>sayali}“It’s in two pieces, child. It must hurt.”

{sayali>vaidya}“I’m asking you,” said Sayali, so low that I had it only from her mouth. {+}“Twenty minutes. After that you can have the whole arm.”

{vaidya>sayali}“There’s an artery under there as thick as my thumb. If one of them sits on you, I won’t be quick enough. I’ve seen it, in Sangli. I was knitting then as well.” She turned her head. {vaidya>ketaki}“You, you’re her friend? Did you know about this?”

I could hear the band through the wall, and the feet on the planks. I could feel her looking at the side of my face. We’d shared a lunch tin since we were five years old.

{ketaki>vaidya}“Yes,” I said, out loud. {+}“It’s broken. She can’t play.”

{coach>ketaki}“What’s broken? Who can’t? Patil!”

{ketaki>coach}“Her collarbone, Sir. In the ninth minute. She’s been raiding on it.”

I’ve been hit in the stomach by a girl of eighty kilos, and it was nothing to how she said it.

{sayali>ketaki}“I’ll never forgive you.”

{ketaki>sayali}“All right,” I said.

{rukhsana>sayali}“You _raided_ on it?” Our left corner had come over with the bottle in her hand. {+}“Five times, on that? Captain, are you made of wood?”

The youngest had hold of the doctor’s sleeve. {anjali>vaidya}“Is she going to die?”

{vaidya>anjali}“She’s going to sit beside me and hold my wool. She needs a sling; give me that scarf.”

The coach had faced about. I’d waited for him to roar, and so had all of us, I think. He stood with the water running out of his shoes, looking at the place on her shoulder, and what he did was take off his cap.

{coach>sayali}“Ninth minute,” he said. {+}“You took four off them after that.”

{sayali>coach}“Five, Sir.”

{coach>sayali}“Five.” He cleared his throat. He cleared it again. {+}“I’m going up to the third row, and I’ll tell that umbrella exactly how many. I’ll tell her with the bone. She can come to the hospital if she’d like to see it. Who’s captain?”

Nobody said anything. A whistle went, far off over our heads: two minutes.

{coach>sayali}“I’m asking my captain who’s captain.”

She had the scarf round her by now, and her good hand was busy with the knot. She didn’t lift her eyes from it.

{sayali>coach}“She is,” said Sayali. {+}“The one who slipped.”

{anjali>ketaki}“Ketu-tai?” asked Chhoti, after a moment. {+}“Who’s raiding first?”

I looked at the sock. She had put it on, over her own.

{ketaki>anjali}“You are,” I said.
