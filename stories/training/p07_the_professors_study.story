+++
title = "The Professor’s Study"
manner = "office mystery in a Nairobi escape room: two friends quarrel under their breath while the boss, a salesman and an intern solve puzzles and a voice gives hints; three men ‘he’, three women ‘she’; titles against nicknames; straight quotes"
[[characters]]
id = "achieng"
name = "Achieng"
aliases = ["Acho", "Miss Odhiambo"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "fatuma"
name = "Fatuma"
aliases = ["Fatu", "the accountant"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "mwangi"
name = "Mr. Mwangi"
aliases = ["Mwangi", "Boss", "the managing director", "sir"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "brian"
name = "Brian"
aliases = ["Bri", "the head of sales", "the tall man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "kiptoo"
name = "Kiptoo"
aliases = ["the intern", "young man", "the youngest of them"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "voice"
name = "the loudspeaker"
aliases = ["the ceiling", "madam"]
pronouns = "she"
kind = "person"
present = true
+++
{scene: the Professor's study | achieng, fatuma, mwangi, brian, kiptoo, voice}
{voice>achieng,fatuma,mwangi,brian,kiptoo}"Welcome to the Professor's study," said the loudspeaker in the ceiling. {+}"He has gone missing, and so has something else. You have sixty minutes. Please don't climb on the skeleton."

The door shut. On a screen above it sixty became fifty-nine.

{mwangi>achieng,fatuma,brian,kiptoo}"Teamwork!" The managing director clapped his hands. He had taken his tie off for the occasion and put it in his pocket, from where it looked out. {+}"Who sees something? Brian, you've got eyes."

{brian>mwangi}"Books, Boss. About a million books."

{kiptoo>mwangi}"The clock's wrong," the youngest of them offered.

{mwangi>brian}"Take the top shelves, you're tall. Shake them."

{kiptoo>mwangi}"Sir, the clock says ten past four. Both of them do."

{mwangi>kiptoo}"Excellent, young man. You look under the carpet."

By the fireplace two women had got down on their knees before a box with brass corners. They'd had the same bus, the same kitchen and the same shampoo for six years, and since Monday morning they had not had a word to say to one another.

{achieng>fatuma}"You could pass me the torch."

{fatuma>achieng}"You could ask for it."

{achieng>fatuma}"I've just asked for it."

{fatuma>achieng}"You said I could. I know that I could."

Achieng reached over and took it. She shone it into the keyhole, and kept it there much longer than anyone needs to look at a keyhole.

{achieng>fatuma}"He had me in his office on Monday. He wanted to know what I was doing in accounts on Friday night, after seven. There was one person in that building on Friday night who could've seen me."

{fatuma>achieng}"I never told him that."

{achieng>fatuma}"He dreamed it, then."

{brian>mwangi}"Got something! Boss! There's a hollow one. It says _Moby-Dick_ and there's a whistle in it."

{mwangi>brian}"Blow it."

He blew it. The skeleton's jaw dropped open, and a key fell out on the carpet, an inch from where Kiptoo was lifting the edge.

{kiptoo>mwangi}"I've got the key, sir."

{mwangi>brian}"Well done, Brian!"

{voice>brian}"Very quick," the ceiling said, {+}"though most people read the label first. Fifty-one minutes."

{fatuma>achieng}"He asked me who had been in, and I said nobody." The accountant's lips hardly stirred. {+}"I looked him in the eye, Acho, and I've never lied to him in my life. I said that I'd locked up at six, and there was nobody."

{achieng>fatuma}"Why would you say nobody? You saw me. I said good night to you!"

{fatuma>achieng}"You were standing next to the cash box."

{achieng>fatuma}"I was putting back five hundred bob, for the cake!"

{fatuma>achieng}"What cake?"

{achieng>fatuma}"_Your_ cake! It's your birthday on Sunday, you cow, I borrowed it Tuesday and I was putting it back."

{mwangi>achieng,fatuma}"How are the ladies doing with that box?" Mr. Mwangi had come up behind them, with his hands at his back. {+}"I do like to see it. Two heads!"

{fatuma>mwangi}"It needs four numbers."

{mwangi>fatuma}"Then we must look for four numbers. Miss Odhiambo? You're very quiet today."

{achieng>mwangi}"I'm thinking, Mr. Mwangi."

{mwangi>achieng}"That's right. Think."

He strolled off to the desk. It was a strange thing about him, on that afternoon: he'd paid for the room, and he hardly looked at it. He looked at them.

{kiptoo>brian}"It's the clock," the intern was saying. {+}"Ten past four. Four, one, zero. And then there's one digit left. If you let me go over there, Brian, I'd like to try it."

{brian>kiptoo}"Leave that box. We should do this drawer first."

{kiptoo>brian}"It's already open, though."

{brian>kiptoo}"So do it again! What's in it?"

{kiptoo>brian}"A banana. It's plastic."

{fatuma>achieng}"So you think I'd think that?" The whisper from the hearth had grown an edge. {+}"I covered for you, I perjured myself—"

{achieng>fatuma}"That _is_ what you thought! You thought I'd stolen it! Six years, and you see me beside a box, and you don't say, Acho, what are you doing? You go home and cook me ugali and you lie to the boss."

{fatuma>achieng}"I put in four thousand of my own. On Saturday. I thought that if it was a bit less light he mightn't notice."

{achieng>fatuma}"You did _what_?"

{fatuma>achieng}"It was for the deposit on the flat. I only had that."

For a while the torch shook. Its light went round and round on the brass.

{achieng>fatuma}"You idiot, Fatu," said Achieng. {+}"How much is gone?"

{fatuma>achieng}"How would I know? He counted it himself on Sunday, he's not told a soul. He keeps it folded in his wallet. He only says _a sum_."

{voice>mwangi}"Would the Professor's guests like a hint?"

{brian>voice}"Yes!" cried Brian.

{mwangi>voice}"No hints, thank you, madam. We're a team. They'll get there."

{voice>mwangi}"Nineteen minutes. And could whoever's sitting on the radiator get off it? It's a clue."

{kiptoo>voice}"I'm sorry," said Kiptoo, getting off. He read what was stamped on it. {kiptoo>mwangi}"It says, _What was lost shall let you out._"

{brian>kiptoo}"What's that supposed to mean?" asked Brian.

{kiptoo>brian}"It's a number, I suppose. How much was lost. It must be the four figures."

{brian>kiptoo}"How much of what, though? What's missing? Who's this Professor? It's only a game." The head of sales laughed. He had sweat on his lip; it was warm in there, with the books. {+}"Come on! Nobody could know that."

{mwangi>brian}"No," said Mr. Mwangi from the desk. {+}"Nobody could."

No one spoke. The skeleton grinned. He'd sat down in the Professor's chair and laid his telephone in front of him, face up, and folded his hands.

{fatuma>mwangi}"Sir?" said the accountant slowly. {+}"Do they do these to order? For companies?"

{mwangi>fatuma}"They were most obliging."

{voice>achieng,fatuma,mwangi,brian,kiptoo}"Fifteen minutes," said the ceiling. {+}"I should mention that when the time runs out, the door stays shut until an officer comes. That's also to order."

{kiptoo>voice}"What officer?" asked Kiptoo.

{achieng>mwangi}"You locked us in," said Achieng. She'd got to her feet. {+}"You've locked all five of us in, to see who knows the number."

{mwangi>achieng}"I'm a simple man, Miss Odhiambo. I thought, I'll just give it an hour. And I'll give whoever it is a way out: they put it in, they say that they guessed, and tomorrow they come to see me with the money. There's no officer, then. There's only a letter."

{kiptoo>brian}"But that's good, isn't it?" said the intern, to the tall man next to him. {+}"Bri? It's kind. I mean, if it was me, I'd take it."

{brian>kiptoo}"If it was you."

{kiptoo>brian}"I would, though."

It's eleven steps from the radiator to the hearth. They watched him take them. The two women moved apart to let him by, and he squatted between them on his heels, with his back to the room, and put out one finger.

Seven. Three. Five. Zero.

{voice>brian}"Congratulations," said the loudspeaker, after the click. It sounded sorry.

{mwangi>brian}"How did you do that, Brian?"

{brian>mwangi}"I guessed, Boss," he said to the inside of the box.

{fatuma>achieng}"So he took eleven thousand, three fifty," Fatuma murmured. {+}"He heard us about my four. He did the sum on the way over."

{achieng>fatuma}"Happy birthday," said her friend.
