+++
title = "One Five"
manner = "patrol boat in the Gulf of Paria, past tense: skipper, chief, seaman, a medic without a name, rescued people, a man who answers for others, base on the radio; Skipper, Skip, Asha, Mo, Chief; two languages; curly double quotes"
[[characters]]
id = "ramkissoon"
name = "Ramkissoon"
aliases = ["Skipper", "Skip", "Asha"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "joseph"
name = "Joseph"
aliases = ["Chief", "a chief petty officer"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "mohammed"
name = "Mohammed"
aliases = ["Mo"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "medic"
name = "The medic"
aliases = ["Doc"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "luis"
name = "the man in the yellow shirt"
aliases = ["Luis", "the yellow shirt"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "woman"
name = "The woman"
aliases = ["Señora", "the lady"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "boy"
name = "the boy"
aliases = ["small boy", "champ", "papito", "the child"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "base"
name = "Base"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "abuelo"
name = "Abuelo"
aliases = ["My father", "your father", "His grandfather", "the one who’s swimming"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "fella"
name = "The fella who sold them the gasoline"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: the patrol boat | ramkissoon, joseph, mohammed, medic, luis, woman, boy}
{joseph>ramkissoon}“Fourteen!” Joseph called out forward. He had touched each of them on the shoulder, twice. {+}“Nine women, four men, one small boy. All breathing, Skipper.”

Ramkissoon had the wheel in one hand and the radio in the other. {ramkissoon>base}“Base, Moruga. One four recovered. Pirogue’s swamped, I’m leaving it.”

{base>ramkissoon}“Moruga, Base. Roger. Wait one.”

Aft, under the lamp, they sat in their foil blankets like so many baked fish. Mohammed was going down the row with the tea.

{mohammed>woman}“Cuidado. Caliente.”

{joseph>mohammed}“Where did you learn that?”

{mohammed>joseph}“My girlfriend, Chief.”

{joseph>mohammed}“Which one?”

{mohammed>joseph}“The one who taught me that.”

The medic was on his knees in front of the boy. {medic>mohammed}“Get him to open his mouth, Mo.”

{mohammed>boy}“Abre la boca, papito.”

It opened. {medic>mohammed}“Tongue like a board. Ask her how long they were out.”

But before Mohammed could ask anybody, it was answered, in good English, from two places along.

{luis>medic}“Two days,” said the man in the yellow shirt. {+}“The engine died. God sent you.”

{joseph>luis}“God sent a fisherman with a phone. Who are you, sir?”

{luis>joseph}“Luis. Only Luis. I translate for them.”

{joseph>luis}“We’ve got a translator.”

{medic>joseph}“We’ve got Mo,” said the medic. {+}“It isn’t quite the same.”

The radio coughed. {base>ramkissoon}“Moruga, Base. The Guardia say that boat left Güiria with fifteen. One five. Confirm your number.”

{ramkissoon>joseph}“Chief! Count them again.”

{joseph>ramkissoon}“I counted two times!”

{ramkissoon>joseph}“Make it three.”

He made it three. {joseph>ramkissoon}“Fourteen, Skip. I can count.”

{ramkissoon>base}“Base, I’ve got one four. Who says fifteen?”

{base>ramkissoon}“The fella who sold them the gasoline. They were one life jacket short, so he remembers.”

Everyone who had English had heard it. {joseph>mohammed}“Ask them, Mo.”

{luis>joseph}“Fourteen,” said Luis. {+}“Always we are fourteen. I have the names.”

{mohammed>luis}“I didn’t ask yet.”

{luis>mohammed}“I save you time. Please, the child’s sick. How far is the port?”

{medic>luis}“Forty minutes,” said the medic.

{luis>medic}“Then let’s go!”

{ramkissoon>luis}“I’ll say when we go.” It came from the wheel. {ramkissoon>mohammed}“Mo, ask the lady.”

Mohammed squatted. The woman who held the boy was thin and young, and she’d drunk none of her tea. {mohammed>woman}“Señora, how many in the boat? You understand me? ¿Cuántos?”

Her eyes went to the yellow shirt. {woman>mohammed}“Fourteen.”

{mohammed>woman}“You’re sure, señora?”

{woman>mohammed}“He has said fourteen.”

{mohammed>woman}“I know what he said. What do _you_ say?”

{medic>joseph}“Where’s her bag?” The medic was talking with his back to them all, busy with a small foot. {+}“They’ve each got a plastic bag on a string, Chief, with papers in. She’s only got the string.”

{joseph>medic}“I was coming to that.”

{mohammed>woman}“¿Su bolsa, señora?”

She didn’t answer.

{luis>mohammed}“She lost it in the sea.”

{joseph>luis}“And yours, sir?” Joseph had strolled across, and stood over him with his thumbs in his belt. {+}“Yours is fat.”

{luis>joseph}“It’s papers. I keep them, for the others. For safety.”

{joseph>luis}“Give me.”

{luis>joseph}“You have no right!”

{joseph>luis}“I’m a chief petty officer. I’ve a whole boat full of right.”

It was then that the boy spoke, round the thermometer, to the lamp.

{medic>boy}“What’s that, champ?” He drew it out. {medic>mohammed}“Mo? What did he say?”

Mohammed had gone quite still. {mohammed>medic}“He asks do we mean in the boat. Or with the one who’s swimming.”

The foil rustled all along the row.

{ramkissoon>mohammed}“Ask him who’s swimming.” Ramkissoon had turned right round.

{mohammed>boy}“¿Quién nada, papito?”

{boy>mohammed}“Abuelo,” said the boy readily.

{joseph>mohammed}“Even I know that one,” said Joseph.

{luis>joseph}“He dreams! His grandfather’s in Tucupita. He has a fever, ask your doctor—”

{medic>luis}“He’s got no fever.”

{mohammed>woman}“Señora.” Mohammed took hold of both her hands. {+}“Your father? Look at me. Don’t look at him. When?”

And it came, low and fast, first in the one language and then in the other.

{woman>mohammed}“The engine stops. We’re too heavy. That one says, one must go. He has a knife. My father says, I swim well. He takes the gasoline can, to hold. He goes by himself.” She held her palm above the rail, the breadth of a hand from where the sea was. {+}“The sun is so.”

{joseph>ramkissoon}“Half past five. It’s ten to nine now.” Joseph had Luis by the collar, quite absent-mindedly, as one holds a dog. {+}“And in that current.”

{ramkissoon>joseph}“Which way does it set, Chief?”

{joseph>ramkissoon}“North-east, Skip, two knots. He’ll be off Chacachacare. If he kept hold of his can.”

{woman>joseph}“He keeps hold.”

The deck had begun to lean. {ramkissoon>base}“Base, Moruga. I’m turning back. Person in the water, three hours. I want the helicopter.”

{base>ramkissoon}“Helicopter’s down till morning. You have fourteen on board, Moruga. The book says land them first.”

{ramkissoon>base}“I know what it says.”

{base>ramkissoon}“The Commander wants your intention, Skipper.”

{ramkissoon>base}“Tell him I’ve got fifteen.” She hung it up. {ramkissoon>mohammed,joseph}“Lights! Mo, take port. Chief, starboard.”

{joseph>ramkissoon}“And this?” said Joseph, and lifted the collar.

{ramkissoon>joseph}“Tie it to something.”

{joseph>ramkissoon}“With pleasure.”

The medic came forward and spoke for her alone. {medic>ramkissoon}“Asha, that boy needs a drip. I’d have liked to do it ashore.”

{ramkissoon>medic}“Can you do it here?”

{medic>ramkissoon}“I can. I want you to know I don’t like it.”

{ramkissoon>medic}“Neither do I. Put it in.”

An hour is long on the water. {mohammed>ramkissoon}“Nothing to port,” said Mohammed, {joseph>ramkissoon}“Nothing,” said Joseph, and again, and again. Between them, at the rail, stood the woman; nobody had had the heart to sit her down. She began to call. After a time all of the others were calling too.

{joseph>mohammed}“Quiet!” Joseph held up a fist. {+}“Make them be quiet, Mo.”

{mohammed>_group}“¡Silencio!”

Tonk, it went, out in the black. Tonk. Tonk.

{medic>joseph}“What’s that?” whispered the medic.

{joseph>medic}“That, Doc,” said Joseph, {+}“is a gasoline can.”

{ramkissoon>joseph}“Where away, Chief?”

{joseph>ramkissoon}“Green four-five. Slow. Slow! I have him in the light. He’s—” His voice cracked in the middle. {+}“Skip, the man’s waving.”

On the medic’s blanket, with a tube in his arm, the boy wasn’t surprised in the least.

{boy>mohammed}“Quince,” he remarked.

{mohammed>ramkissoon}“One five, Skipper,” said Mohammed. {+}“He makes it one five.”
