+++
title = "The Motion"
manner = "school comedy in Kenya: two girls who hate one another made into a debating team, a teacher, a mother; close third person, past; curly double quotes"
[[characters]]
id = "atieno"
name = "Atieno"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "chebet"
name = "Chebet"
aliases = ["Mercy Chebet"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "odhiambo"
name = "Mr. Odhiambo"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "mother"
name = "her mother"
aliases = ["Atieno’s mother", "Mama"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "matron"
name = "Matron"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "lavender"
name = "Lavender"
aliases = []
pronouns = "she"
kind = "person"
present = false
[[ties]]
of = "chebet"
to = "atieno"
is = "rival, then friend"
class = "friendship"
affinity = "mixed"
changes = true
says = "I cannot stand with that girl"
[[ties]]
of = "mother"
to = "atieno"
is = "mother"
class = "family"
affinity = "positive"
changes = false
says = "her mother"
[[ties]]
of = "odhiambo"
to = "atieno"
is = "teacher"
class = "work"
affinity = "positive"
changes = false
says = "sir"
[[ties]]
of = "odhiambo"
to = "chebet"
is = "teacher"
class = "work"
affinity = "positive"
changes = false
says = "sir"
[[ties]]
of = "mother"
to = "chebet"
is = "mother of her friend"
class = "acquaintance"
affinity = "positive"
changes = true
[[ties]]
of = "lavender"
to = "chebet"
is = "debating partner"
class = "work"
affinity = "positive"
changes = false
says = "Lavender had the mumps"
+++
{scene: the library | atieno, chebet, odhiambo | Tuesday}
{eyes: atieno}
Notice of Motion

Lavender had the mumps, and so on the Tuesday before the finals Mr. Odhiambo came into the library, shut the door behind him, and looked at the only two girls who could save the honour of the school as one looks at two wires.

{odhiambo>atieno,chebet}“You will be a team,” he said.

{step atieno>chebet away 0.5 now rejects}{atieno>odhiambo}“Sir, no,” said Atieno. {+}“I cannot stand with that girl.”{/step}

{step chebet>atieno away 0.4 now rejects}{chebet>odhiambo}“I’d rather stand with Lavender,” said Chebet, {+}“sir. Even as she is.”{/step}

They were at opposite ends of the table. They’d sat at opposite ends of everything since the first week of Form One, {step chebet>atieno away 0.6 recalled mocks}when Mercy Chebet, whose father was a Permanent Secretary, had held her nose in the dining hall and asked who it was that had brought fish.{/step} It was Atieno’s blanket. Her mother sold omena by the stage in Kisumu, and had packed it with her own hands. {step atieno>chebet away 0.7 recalled attacks}Atieno had put a plate of beans down the front of Chebet’s new pullover,{/step} and there the matter had rested for two years and a half.

{odhiambo>atieno,chebet}“The motion,” said Mr. Odhiambo, {+}“is that gratitude is a debt. You’re to oppose. I beg you to oppose the motion, and not each other.” He took his glasses off and rubbed the dents they’d left. {+}“Atieno writes, Chebet speaks second. I’ve seen you both in the finals of my mind for two years. {step odhiambo>atieno toward 0.4 now praises}You have the best head in the school,{/step} {step odhiambo>chebet toward 0.4 now praises}and you have the best mouth.{/step} God, who’s a humorist, did not put them on one neck.”

{chebet>odhiambo}“Which of us is which, sir?” said Chebet.

He went off to teach the Romans. For a time neither of them turned a page.

{step chebet>atieno toward 0.3 now asks}{chebet>atieno}“Can I see what you’ve got?”{/step}

{step atieno>chebet away 0.4 now refuses}{atieno>chebet}“No,” said Atieno, and put her arm round it.{/step}

{scene: the dormitory | atieno, chebet, matron | Thursday}
{eyes: atieno}
Point of Information

By Thursday the notebook was gone.

She’d had it out of her locker before supper to add a sentence about rivers, and after prep it wasn’t there. It was the red one. She took every single thing off her bed, and the sheet; and then she walked down the length of the dormitory, past twenty girls who stopped combing, to the bed by the window with the quilt from Nairobi on it.

{step atieno>chebet away 0.7 now blames}{atieno>chebet}“Give it back.”{/step}

{chebet>atieno}“Give back what?”

{atieno>chebet}“{step chebet>atieno away 0.6 recalled betrays}You’ve taken my speech. You asked for it and I wouldn’t, so you took it.{/step} You’re not clever enough to write one, so you’d have mine to stand up in, like somebody’s shoes.”

{step chebet>atieno away 0.6 denied betrays}{chebet>atieno}“I haven’t touched your stupid book,” said Chebet.{/step} She’d got very red. {+}“{step chebet>atieno away 0.4 now insults}Maybe somebody wrapped a fish in it.{/step}”

It was Matron who got them apart. She had one by the collar and the other one by the plait, and she informed the pair of them that in her day girls had been grateful for an education, and everybody in the room who knew the motion made a noise.

When the lights were out Atieno lay and composed. {step atieno>chebet away 0.6 planned betrays}She’d let her stand up on Saturday, before all of those schools, and when they got to her point about rivers she’d rise on a point of order and say in front of everyone whose it was.{/step} She went through it four times. It was extremely satisfying, and did not send her to sleep.

{scene: the bus | atieno, odhiambo, chebet | Saturday}
{eyes: atieno}
On Saturday the bus left at five, in the dark, with the heater broken. Mr. Odhiambo went along it in his scarf, giving out boiled eggs, and when he had got to Atieno he felt in his bag and brought out, with the egg, a red notebook.

{odhiambo>atieno}“This was under the radiator, in the prep room,” he said. {+}“I’ve had it since Thursday. Forgive me, I read it. It’s very fine on rivers.”

Then he passed on to the next seat. She sat there holding an egg. It was still warm, and it seemed to get warmer.

She was in the third row and Chebet was in the ninth, alone, with her forehead on the glass. It is a long way, six rows. Atieno walked it.

{step atieno>chebet toward 0.6 now apologises}{atieno>chebet}“It was the radiator,” she said. {+}“I was wrong. I’m sorry that I said it, in front of people.”{/step}

{chebet>atieno}“All right.”

{atieno>chebet}“You can read it now. If you’d like.” She held it out to her. {step atieno>chebet toward 0.4 now gives}She’d peeled the egg, and she held that out too.{/step}

Chebet looked at the notebook, and for some reason it seemed to frighten her. {chebet>atieno}“I don’t need to,” she said. {+}“{step chebet>atieno toward 0.3 now invites}Sit down, you’re making a draught.{/step} {step chebet>atieno toward 0.6 wished seeks}Listen. I wanted to be your friend. In Form One, the very first night. I’d never shared a room with anybody, I wanted to say something to you, and I couldn’t think of anything, and then I smelled it, and what came out was that.{/step}”

{atieno>chebet}“That’s what you say to a person who you want for a friend?”

{chebet>atieno}“I had only got brothers,” said Chebet.

It became light. There were tea fields, and after them the long drop to the lake. They didn’t say anything more, but she ate the egg.

{scene: the hall | atieno, chebet, odhiambo, mother | }
{eyes: atieno}
The Opposition

There were six hundred people in the hall, and a bell, and a jug. The proposers were two tall boys out of Maseno who had quoted Cicero. When the chairman said {_unknowable>atieno}“Atieno,” she walked up to the stand and laid her paper on it and looked up; and in the fourth row, on the aisle, in the good headscarf, with the basin on her knees because there’d been nowhere safe to leave it, sat her mother.

She had not told her. She’d told her the date and the place, but not to come. {step mother>atieno toward 0.5 now seeks}Her mother must have closed the stall on a Saturday to be there,{/step} and all along that row people were leaning a little bit the other way.

Atieno opened her mouth. There was nothing in it. She could see the words, they were in her own handwriting, and they’d stopped being in any language. The clock over the door moved its hand. Somebody in the back began to sniff, loudly, and say {_unknowable}“Fish? Fish?” and there was a laugh, and it travelled.

Then a chair scraped. Somebody had come up on her left and was standing there, so close that their sleeves touched.

{chebet>_group}“Mister Chairman,” said Chebet, in the voice that could be heard across two hockey fields, {+}“my colleague has a cold. I’ll begin where she would.” {step chebet>atieno toward 0.8 now helps}And she folded the paper in half so that no one should say she’d read from it, looked over the heads of the laughers, and gave them Atieno’s speech.{/step}

She had all of it. She had the river that doesn’t owe the hill. She had the woman who buys a blanket by selling one small fish at a time, four thousand fish, and sends it off with her child, and asks for no receipt. {chebet>_group}“And does the child owe her a blanket?” she demanded. {+}“A debt can be paid! You pay it, and you walk away, and you’re free of the person. Who here would like to be free of that woman?” She let them have the silence. {+}“{step chebet>atieno toward 0.6 now confesses}I laughed at that blanket once. I was twelve years old. I’ve been trying for two and a half years to find whom I should pay.{/step}”

That last wasn’t in the notebook.

In the fourth row, the people on both sides of the basin had begun to sit up straight. Mr. Odhiambo had his scarf over his face.

Atieno bent down to the microphone. Her voice had come back, small and rough, from wherever it had been.

{atieno>_group}“Point of order,” she said. Six hundred heads came round. She’d got up on her toes; it was all there ready, word for word as she’d rehearsed it. {atieno>_group}“I’d like it to be minuted,” said Atieno, {+}“that {step atieno>chebet toward 0.7 now praises}my colleague has said it better than I wrote it.{/step}”

{scene: behind the hall | atieno, chebet, mother, odhiambo | }
{eyes: atieno}
Right of Reply

Behind the hall there was a wall that got the sun. They sat on it with the cup between them. It was quite a small cup.

{atieno>chebet}“You knew it by heart,” said Atieno.

{chebet>atieno}“I’ve a good memory.”

{atieno>chebet}“It was under the radiator from Thursday. And before that I had it in my locker. I never showed it to you.” She turned her head. {+}“{step chebet>atieno away 0.5 recalled betrays}So you did take it.{/step}”

Chebet swung her heels. A great many things passed over her face, like weather.

{step chebet>atieno toward 0.6 now confesses}{chebet>atieno}“Only for an hour,” she said. {+}“During supper, on Thursday. I just wanted to see how you do it. I read it in the prep room, and then I read it again, and I heard someone coming and dropped it down the back.”{/step}

{atieno>chebet}“I apologised to you! I peeled you an egg!”

{chebet>atieno}“I know. I nearly died.”

It ought to have made her furious. She felt around inside for it, and where it should have been there was just something that shook, and it was coming up, and it was a laugh. {step atieno>chebet toward 0.5 now forgives}She laughed until she had to hold on to Chebet’s pullover to stay on the wall.{/step}

{mother>atieno}“Is that my daughter with a cold?” said someone in Luo, then in English, for manners: {mother>chebet}“And this is the one who talked.”

Her mother had come round the corner with the basin on her head. Mr. Odhiambo was carrying her umbrella. She set the basin on the wall, looked at Chebet for a good while from the shoes up, and seemed to be adding something.

{step chebet>mother toward 0.5 now apologises}{chebet>mother}“Mama, I’m the one who said it,” said Chebet. {+}“About the blanket. In Form One. I’m very sorry.”{/step}

{mother>chebet}“Did you wash it, the pullover?” said Atieno’s mother.

{chebet>mother}“Four times.”

{mother>chebet}“And did the beans come out?”

{chebet>mother}“No, Mama.”

{mother>chebet}“Then it’s paid,” {step mother>chebet toward 0.5 now forgives}said her mother, and folded back the cloth, and gave her the biggest one, by the tail.{/step}

Chebet held it. One could see that she’d never eaten such a thing in her life. Atieno waited, with real interest.

{step mother>chebet away 0.2 denied orders}{mother>chebet}“I’m not telling you to eat it,” said her mother.{/step}

{atieno>chebet}“The head as well,” said Atieno. {+}“It’s the custom.”

{chebet>atieno}“Is it?”

{step atieno>chebet toward 0.3 now jokes}{atieno>chebet}“It’s a debt,” Atieno said.{/step}
