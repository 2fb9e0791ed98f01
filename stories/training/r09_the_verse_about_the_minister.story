+++
title = "The Verse About the Minister"
manner = "a carnival murga rehearses in Montevideo, third person past: the director, the redhead, the bass drum, the new boy and the bass drum’s boss, who comes to hear; surname, nickname and office for the same man, a verse sung by several, names late; dash dialogue"
[[characters]]
id = "director"
name = "Graciela Sosa"
aliases = ["the director", "Chela", "maestra", "señora"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "red"
name = "Valentina"
aliases = ["the redhead", "Colorada"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "drum"
name = "Wilson Pintos"
aliases = ["the bass drum", "Gordo", "Pintos", "Wilson"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "newboy"
name = "Yamandú"
aliases = ["the new boy", "kid", "the boy"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "boss"
name = "Lanfranco"
aliases = ["My boss", "my boss", "the man in the raincoat", "a man in a raincoat", "The man from the depot", "an inspector"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "minister"
name = "Etcheverry"
aliases = ["the Minister of Transport", "Papá", "the minister"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: the club in La Teja | director, red, drum, newboy, boss}
{director>red,drum,newboy}—Again, from the bus that never comes{/} —said the director—. {+}And somebody wake up the drum.{/}

{drum>director}—I’m not asleep, I’m counting.

{director>drum}—You were counting with your mouth open.

There should have been seventeen of them in the back room of the club, but it was raining, and there was football, and three had come. The bass drum sat behind his instrument on two beer crates. The redhead had a towel around her neck and half of a painted face. The new boy held the paper with both hands, though he’d known it by heart since Sunday.

{newboy>director}—Which verse, maestra?

{director>newboy}—The minister, kid. Which else?

{red>director}—I thought that we’d cut the minister.

{director>red}—Who told you that?

{red>director}—It’s too long. It’s got too many syllables in the third line. You said so yourself.{/} The redhead was doing something to her eyebrow in a bit of mirror, and didn’t turn around.

{director>red}—I said you _swallowed_ them. We don’t cut a verse like that. It’s the best one in the show; it’s what they’ll be whistling on Monday.

{drum>director}—It’s the best since the one about the pope{/} —the bass drum agreed.

{director>drum,newboy,red}—One, two.

{_group}—“Oh, the Minister of Transport has a chauffeur and a car…”

The boy’s tenor, the bass and the beat went on together for a line and a half. They stopped when they noticed that there was no alto.

{director>red}—What is it now?

{red>director}—I’ve something in my eye.

{drum>red}—Blink, Colorada.

{red>drum}—I’m blinking!

Just then there was a knock on the door to the bar, and a man in a raincoat stood there, dripping, with his hat in his hand. The effect on the drum was remarkable. It seemed to be trying to get behind itself.

{boss>drum}—So it’s here{/} —said the man in the raincoat—. {+}Good evening, Pintos. How’s the fever?{/}

{drum>boss}—It’s better, sir. It comes in the mornings.

{director>drum}—Who’s this?

{drum>director}—My boss{/} —said the bass drum miserably.

{boss>director}—Lanfranco. From the depot. I have nine drivers sick tonight, señora, and I’ve come to see how they suffer.{/} He looked for somewhere to hang up his hat, and gave it to the new boy. {boss>drum}—Don’t let me stop you. What’s it about?

{drum>boss}—Nothing. Flowers.

{newboy>boss}—It’s about the buses, sir{/} —said the new boy, who’d been brought up to answer—. {+}It’s how the minister sold off the night ones, and who to.{/}

{boss>newboy}—And to whom did he?

{newboy>boss}—To his brother-in-law. It rhymes.

{director>newboy}—That’ll do. We’re rehearsing, and the public comes in on the seventh.

{boss>director}—I run those buses. I should like to hear how they rhyme.

{director>boss}—And if you don’t like it?

{boss>director}—I’ve been eight months writing to the man about brakes. I have a very broad taste.

The director considered him. She had conducted this murga for twenty-six years, and been arrested at it twice, and she could tell a spy from a listener by the feet. She pushed out a crate with the toe of her boot.

{director>boss}—Sit there. Two rows back if you’re going to cough.{/} And she raised her hand. {director>red}—Colorada, with your eye or without.

{red>director}—I can’t.

{director>red}—You can’t see?

{red>director}—I can’t sing it. I’ll do all the others. I’ll do the pope in my underwear. Get someone else for the minister.

{director>red}—There _is_ no one else. There’s a fat man, a child and an inspector.

{drum>director}—I’m not fat, it’s the strap{/} —said the bass drum.

{newboy>red}—Is it because of Papá?

It was the boy who’d said it, quite low. He turned as red as her hair when he saw that they’d all heard.

{red>newboy}—What do you know about that?

{newboy>red}—You were on the telephone. On Sunday, in the yard. I was getting the bicycle. You said “Papá, it’s only a song”.

{drum>newboy}—Whose papá?

{red>newboy}—You little snake.

{newboy>red}—I didn’t tell anybody! I didn’t tell anybody till now.

{drum>director}—Whose papá, Chela? What’s he talking about?

{director>drum}—Use your head. What’s our minister called?

{drum>director}—Etcheverry. So?

{director>drum}—So what does it say on her locker, for four years, in letters as long as your arm?

The bass drum used his head. It could be followed in his face, from one side to the other.

{drum>red}—I thought that you came from the pharmacy Etcheverrys!

{red>drum}—They’re cousins.

{drum>red}—I called him a toad. In front of you. I called him a toad for the whole of the barbecue.

{red>drum}—You did it very well, Gordo.

{boss>red}—You’re the daughter?{/} —The man from the depot had stood up again—. {+}The one who walked out of the house?{/}

{red>boss}—The one who was thrown.

{boss>red}—He keeps your picture on his desk. I’ve had to talk to it about brakes.

She sat down on the floor. What with the one painted eye, she seemed to be laughing on the left and not on the right.

{red>director}—Did you know when you took me?

{director>red}—I knew at the audition. You’ve got his chin.

{red>director}—And you wrote it anyway.

{director>red}—I write what’s there. I waited for you to tell me that it isn’t true. I’d have torn it up on the spot, on your word. Is it not true?

{red>director}—It’s true. I was at the table when they did it.{/} She wiped her nose on the towel, and some of the eyebrow came off—. {+}He’s going to be in the third row. He told me so on Sunday. He’s bought a ticket, he’s had it since Christmas; he’s never come before.{/}

{drum>red}—And does he know what we sing, Colorada?

{red>drum}—He asked me if there was anything on him. I said, only a song. He said: “Will you be in it?”

{newboy>red}—What did you say?

{red>newboy}—Nothing. You made a noise with the bicycle.

{newboy>red}—I’m sorry.

The rain came down on the tin. Somebody scored, next door, and it was not one of theirs.

{boss>director}—May I say something?{/} —asked the man in the raincoat—. {+}I’m not musical.{/}

{director>boss}—Say it.

{boss>director}—If I had a girl, and she stood up there and sang about flowers, I’d know what she thought of me. I’d know that I wasn’t worth the trouble.

Nobody spoke until the drum did. It was one stroke, and very soft.

{drum}—Sorry{/} —said Wilson Pintos—. {+}It was my foot.{/}

{red>director}—What’s the third line, Chela?

{director>red}—“And the poor wait in the rain.” You swallow the rain.

{red>director}—I’d like to change it.

{director>red}—To what?

{red>director}—“And his daughter takes the bus.” It’s a syllable less.

The director moved her lips. Her fingers went along the edge of the crate: four, five, six, seven.

{director>red}—It’ll kill him, Valentina{/} —said Graciela Sosa.

{red>director}—No. He’ll know that I came home safe.

{director>red,drum,newboy}—Yamandú, give the gentleman his hat. Wilson, from the bus. Have you brakes on that thing?

{drum>director}—Ask my boss.

{boss>drum}—Play, Pintos{/} —said Lanfranco—. {+}You’re sick until Thursday.{/}
