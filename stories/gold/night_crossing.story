+++
title = "Night Crossing"
manner = "people without names, known by description only"
[[characters]]
id = "ferryman"
name = "the ferryman"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "woman"
name = "the woman in the green coat"
aliases = ["a woman in a green coat"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "first_sailor"
name = "the first sailor"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "second_sailor"
name = "the second sailor"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "boy"
name = "the boy"
aliases = ["Nine"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "voice"
name = "the voice from below"
aliases = ["a voice from below", "the old man"]
pronouns = "he"
kind = "person"
present = true
+++
{scene: the deck of the night ferry | ferryman, woman, first_sailor, second_sailor, boy, voice}
The last boat went out at ten past ten with four on her deck besides the ferryman, and one underneath it, who was never counted, because nobody had ever seen him to count. The fog came up to the rail and leaned on it.

{voice>ferryman}“What does it look like?” asked a voice from below.

It came out of a brass pipe beside the wheel. The ferryman took hold of the pipe as one takes a child by the ear.

{ferryman>voice}“Fog,” he said into it, and he put the stopper in.

Two sailors were going back to their ship. They had spread a handkerchief on a locker and were playing cards on it for matches. There was a woman in a green coat, who had chosen to stand, and who carried a round leather box with a strap, and who did not put it down. And there was the boy. He was nine, and he had a label on him.

{boy>ferryman}“Who was that?”

{ferryman>boy}“That was the engine.”

{boy>ferryman}“The engine asked you something.”

{ferryman>boy}“He asks every night.” The ferryman moved the wheel a little to the left, as if the fog were thinner there. {+}“There and back. Eleven years of it. What does it look like, what does it look like. It looks like water with the light out.”

{boy>ferryman}“Can’t he come up and see?”

{ferryman>boy}“Then who would mind the engine?”

It was an answer, but the boy did not seem to think it was a good one. He stayed where he was, close up to the pipe, reading the words on the brass.

{first_sailor>second_sailor}“It’s a hat,” said the first sailor.

{second_sailor>first_sailor}“It’s never a hat.” The second sailor did not trouble to lower his voice, since he was holding a very good hand and wished to seem at ease. {+}“Look at how she’s got her arms round it. You don’t hold a hat that way. You know what that is? That’s ashes.”

{first_sailor>second_sailor}“Whose?”

{second_sailor>first_sailor}“Well, his. The husband’s. She’s taking him home to his mother.”

{first_sailor>second_sailor}“Ten matches says it’s a hat.”

{second_sailor>first_sailor}“Make it twenty.”

{first_sailor>second_sailor}“You haven’t got twenty.”

{second_sailor>first_sailor}“I will have in a minute,” said the second sailor, and laid down three queens.

{voice>ferryman}“What does it look like now?”

The stopper had come out. It was in the boy’s hand, and the ferryman, who had both his own on the wheel, saw it there.

{ferryman>boy}“You tell him, then,” he said. {+}“You’ve got more words left than I have.”

{boy>voice}“Hello?”

There was a silence below in which something large went round and round.

{voice>boy}“That’s not him. Who are you?”

{boy>voice}“I’m not anybody yet,” said the boy. {+}“I’m nine.”

{voice>boy}“And what’s it look like to you, Nine?”

{boy>voice}“White. Only it’s not all one white. Round the lamp it’s like when you put the milk in and don’t stir. And farther out it’s got holes, and you think you’re going to see something in them, but it’s another bit of white, farther in.”

{voice>boy}“Go on,” said the voice from below. It had come nearer to the pipe; they could hear it breathe.

{boy>voice}“There’s a lady. There’s two sailors, and one of them’s cheating.”

{first_sailor>boy}“Which one?” said the first sailor, turning round.

{boy>first_sailor}“I don’t know what it’s called when you sit on them.”

The second sailor got up, with a good deal of dignity, off the queen of clubs.

{woman>boy}“You’re good at this.” It was the first time that the woman in the green coat had spoken, and she spoke not to the pipe or to the men but to the boy, as if there were nobody else on the boat whose work she could respect. {+}“Does he always ask the same thing?”

{boy>woman}“Always. Eleven years.”

{woman>boy}“Ask him what he sees down there. Nobody will have thought to.”

The boy put his mouth to the brass and asked it.

{voice>boy}“Me? I see a dial,” said the voice from below, after some consideration. {+}“I see another dial. I’ve a lamp, and a can, and a picture of a cow from a calendar. It used to have the month on. It’s not a bad cow. I’ll tell you a thing, Nine, I came on to do a fortnight. The other man had a bad chest. They said to me, you hold on there and we’ll send you a relief.”

{boy>voice}“And they didn’t?”

{voice>boy}“They’ve a lot of boats,” said the voice.

And then the engine stopped.

None of them had known how loud it was. The silence came over the rail on all sides and sat down. Somewhere in front, not so far off as it ought to have been, the sea was turning over some stones.

{ferryman>voice}“What are you doing?” The ferryman had snatched the pipe; he bent down to it with the whole of his body. {+}“Start her! We’re off the Teeth!”

{voice>ferryman}“I’m tired.”

{ferryman>voice}“You’re tired! I’ve the ebb under me, and five souls up here!”

{voice>ferryman}“I don’t say it’s convenient. I wrote to them at Easter, and I wrote to them the Easter before, and tonight I went to put my hand out to the valve, and it wouldn’t go. It’s a good hand. It just looked at me.”

{second_sailor>ferryman}“Somebody go down there and hit him,” said the second sailor.

{ferryman>second_sailor}“You can’t get down unless he draws the bolt. He’s not drawn it since I’ve had the boat.”

He put his mouth back to the pipe. His face was wet, but so was everyone’s. {ferryman>voice}“Listen to me. They’ll send a man. I’ll go in to the office myself, tomorrow, I’ll stand there—”

{voice>ferryman}“They never send anybody.”

{woman>voice}“They’ve sent me.”

The woman in the green coat had come to the pipe. She took it out of the ferryman’s fingers, and the boy saw that there was black in all the fine lines of her own, the kind that never does come out.

{woman>voice}“I’m the relief,” she told it. {+}“I’d have been here sooner. I had to wait for them to get used to the idea. What have you got down there, the old compound? Does she still stick on the back stroke?”

Nothing answered for so long that the stones in front had time to turn over twice.

{voice>woman}“She wants humouring,” it said.

{woman>voice}“They all say that about us. Draw the bolt.”

They heard it go: a long rusty word of a noise, under their feet. She set the round box on the locker, on top of the queens, and undid the strap; and out of it she took an oilcan with a spout, two spanners in a cloth, and a cap, which she put on her head.

{first_sailor>second_sailor}“Hat,” said the first sailor. {+}“That’s twenty.”

She went down in her green coat, and for as long as you might hold your breath there was nothing. Then the deck gave a cough. Then it shook itself, and began to go, not as it had gone before, but lower and easier, like somebody who has been talking in a foreign language all day and has got home; and the sea left off with its stones and slid past. And up through the hatch, one rung at a time, there rose the top of a head, as white as the fog was. It was a very small old man. He had a picture of a cow rolled up beneath his arm. He got both feet on the deck and held the rail, and it could be seen that he was frightened of it, of how far it went.

{boy>voice}“I’m Nine,” said the boy.

{voice>boy}“I know you are,” said the old man. {+}“I’d know you anywhere. Where is it, then? Show me the holes.”

But they were past the Teeth, where the wind comes round the head, and the fog was going. It went the way a cloth goes from a table, all in one pull, and what was on the table was left standing there; there was the whole of it, down to the edges. The two sailors had looked up from their cards. Even the ferryman looked, and he had not meant to.

{boy>voice}“It’s not white any more,” the boy said. He felt that he was responsible. {+}“I’m sorry. I did say it was white.”

The old man did not say anything. He had put his head back, and his mouth had come open, and the lights were in his eyes, a great many of them and very small.

It was then that the pipe spoke. It had a woman’s voice now, a little out of breath.

{woman>ferryman}“Well? What does it look like?”

Everyone turned to the ferryman. He bent to the brass and opened his lips. He thought about it, and then he straightened up, and for the first time in eleven years he took both his hands off the wheel, and he held out the pipe to the old man.

{ferryman>voice}“You tell her,” he said.

{voice>woman}“It’s,” said the voice from below. {+}“It’s got,” it said.

And it gave the pipe to the boy, and wiped its face on its sleeve, and looked again. {voice>boy}“You’d better do it, Nine. You start. Tell her it’s going to take all night.”
