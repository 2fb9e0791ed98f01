+++
title = "The Figured Silk"
manner = "historical, Spitalfields 1769: third person past through a weaver's daughter and once through her sweetheart, false witness that saves and costs; numbered parts and two of four breaks without a sign; single curly quotes"
[[characters]]
id = "esther"
name = "Esther"
aliases = ["Est", "Miss Lamoureux"]
pronouns = "she"
[[characters]]
id = "abel"
name = "Abel Lamoureux"
aliases = ["Lamoureux", "Father", "her father"]
pronouns = "he"
[[characters]]
id = "nathaniel"
name = "Nathaniel Cray"
aliases = ["Nathaniel", "Nat", "Cray"]
pronouns = "he"
[[characters]]
id = "toomer"
name = "Toomer"
aliases = ["Jem"]
pronouns = "he"
[[characters]]
id = "third"
name = "the third man"
aliases = []
pronouns = "he"
[[characters]]
id = "justice"
name = "the Justice"
aliases = ["sir"]
pronouns = "he"
[[characters]]
id = "mother"
name = "her mother"
aliases = []
pronouns = "she"
present = false
[[ties]]
of = "esther"
to = "abel"
is = "daughter"
class = "family"
affinity = "mixed"
changes = true
says = "her father"
[[ties]]
of = "nathaniel"
to = "esther"
is = "sweetheart"
class = "love"
affinity = "mixed"
changes = true
says = "Nat and I were to have been asked in church at Easter"
[[ties]]
of = "nathaniel"
to = "abel"
is = "journeyman, once his apprentice"
class = "work"
affinity = "mixed"
changes = true
says = "Nathaniel had been bound to him at twelve"
[[ties]]
of = "toomer"
to = "nathaniel"
is = "comrade in the society, then informer against him"
class = "friendship"
affinity = "mixed"
changes = true
[[ties]]
of = "mother"
to = "esther"
is = "mother"
class = "family"
affinity = "positive"
says = "her mother’s"
[[ties]]
of = "toomer"
to = "abel"
is = "cutter of his work"
class = "enmity"
affinity = "negative"
+++
{scene: the garret | esther, abel, toomer, third, nathaniel | one o’clock in the morning}
{eyes: esther}
I

They came up the stairs in their stockings, three of them, with crape over their faces, at about one o’clock in the morning. Esther was sitting at the second loom because she could not sleep. She had time to put her candle under the bench, and no time for anything else.

{toomer>abel}‘Stay in your bed, Mr. Lamoureux,’ said the first man through the door. {step toomer>abel away 0.6 now threatens}{+}‘There’s a pistol. You’re paying under the book, and you’ve been told of it twice.’{/step}

{abel>toomer}‘I pay what I am paid,’ said her father. He had sat up, in his cap, in the bed beneath the skylight. He was sixty-one, and his feet did not reach the floor. {+}‘They give me less, I give you less. Ask the mercer. Break his windows!’

{toomer>third,nathaniel}‘Cut it,’ the man said.

You would not believe what a small noise it makes. There were eleven yards in the great loom, a figured silk, ash-coloured, with a carnation; it had taken her father since Michaelmas. {step third>abel away 0.8 now attacks}The third man went down it with a hooked knife, from the reed to the breast beam,{/step} and it sighed, and lay open. The second had come across to where she was. He had the crape tucked inside his collar, like a cook, and he stood on the far side of the warp and looked at her through the threads; or he did not see her; she never moved. It was her own piece, a plain sarsnet, for her wedding. {step nathaniel>esther away 0.7 denied attacks}He raised the knife, and he did not cut it.{/step} He brought it down instead along the edge, in the waste, where it would hang and look like something, and then he took hold of one end that he had severed, and wrapped it about his finger, and tied it off to the cane.

It was a knot with a turn too many in it. There was only one man in the parish who made it. She had used to laugh at it.

When they had gone she went over and knelt by the bed. Her father was not hurt. He was making a motion with his hands on the blanket, left and right, left and right.

{abel>esther}‘Did you know any of them?’ he asked.

{step esther>abel away 0.5 now lies}{esther>abel}‘No, Father,’ she said.{/step} {+}‘Did you?’

{step abel>esther away 0.4 now lies}{abel>esther}‘I had not my spectacles,’ said Abel Lamoureux.{/step}

{scene: the kitchen | esther, abel, nathaniel}
{eyes: esther}
Nathaniel Cray came to his work at six, as he had done since he was a boy, and wiped his feet. He had heard it in the street. He had run, he said. He stood in the kitchen with his hat in his hands, nine-and-twenty years old, red about the eyes, and would not look at the bread.

{nathaniel>abel}‘I’ll make it good, sir. {step nathaniel>abel toward 0.5 planned helps}I’ll piece it, if it takes me until Whitsun. I’ll do it in my own time.’{/step}

{step abel>nathaniel toward 0.4 now thanks}{abel>nathaniel}‘You were always a good lad at a mend,’ said the old man.{/step} It was he who had taught him; {step abel>nathaniel toward 0.6 recalled gives}Nathaniel had been bound to him at twelve, from the workhouse, and had had the half of every egg.{/step} He went away up the ladder, one rung at a time, to look at it by daylight.

There was a rag on the first finger of Nathaniel’s left hand. It is where the silk catches you, if you draw it too fast.

{esther>nathaniel}‘Let me see that,’ said Esther.

{step nathaniel>esther away 0.4 now hides}He put it behind him.{/step}

{nathaniel>esther}‘It was a nail.’

{esther>nathaniel}‘Was it the same nail that spared my sarsnet?’

He shut his eyes. Over their heads the ladder creaked, and the boards; there was no other sound from up there at all.

{nathaniel>esther}‘We drew lots for it at the Dolphin,’ Nathaniel said. {step nathaniel>esther toward 0.6 now confesses}{+}‘I’d the choice to be one of them or to let it be three who didn’t know the house.{/step} I thought, if I am there they’ll not touch him. I thought that I could hold it to the one loom. I did. Est, I held it to the one.’

{esther>nathaniel}‘It was the carnation.’

{nathaniel>esther}‘I never touched the carnation!’

{step esther>nathaniel away 0.6 now blames}{esther>nathaniel}‘You stood in your stockings, and you watched,’ she said.{/step} {+}‘You know how he ties it in the mornings. You know what his hands are like.’

{step nathaniel>esther toward 0.4 now seeks}He had come round the table, but she had got the bread knife in hers, for the loaf,{/step} and something in the look of it seemed to stop him.

II

{scene: the Dolphin | nathaniel, toomer, justice | the Friday}
{eyes: nathaniel}
In the Dolphin, on the Friday, Jem Toomer had bought the beer himself. He had a new waistcoat. They had the settle next the chimney, beneath the book of prices, which hung there on a chain.

{step toomer>nathaniel toward 0.3 now invites}{toomer>nathaniel}‘Drink it, Nat, it’s paid for.{/step} You’re like a man at his own burying.’

{nathaniel>toomer}‘He’s piecing it,’ Nathaniel said. {+}‘He sits up there with a needle. Eleven yards. I hear him when I’m at the other loom, he’s singing the psalms in French.’

{toomer>nathaniel}‘They’d ought to pay the book.’

{nathaniel>toomer}‘He did, when there was a book to pay. {step nathaniel>toomer away 0.4 planned leaves}I’m done with it, Jem. I’ll give you my ticket and my fourpence.{/step} {step nathaniel>abel toward 0.6 planned confesses}I’ll tell him on Sunday that it was me, and he may have me up for it if he likes.’{/step}

{toomer>nathaniel}‘There’s five hundred pound on it,’ said Toomer. He was looking down in his pot. {+}‘Did you see the bill? Five hundred, for a name that’s sworn to. I’ve the four children, Nat. You’ve none.’

It was a strange thing to have said. Nathaniel was turning it over still when he perceived how quiet the room had got; that there was no one on the stairs, nor at the bar; and that the door to the yard stood open, with the Justice in it, and some soldiers.

{toomer>justice}‘It’s him,’ said Jem Toomer, and got up off the settle quickly, with his beer. {step toomer>nathaniel away 0.9 now betrays}{+}‘That’s the one as cut it. I’d know him anywhere.’{/step}

III

{scene: the Justice’s parlour | esther, abel, nathaniel, toomer, justice}
{eyes: esther}
The Justice saw them in his parlour, since it was only weavers. There was a fire, and a spaniel. Nathaniel stood between two of the soldiers with his wrists tied, and Toomer was by the window; and her father had been given a chair, on account of his feet.

{justice>toomer}‘You swear it was this man who cut the work?’

{step toomer>nathaniel away 0.8 now lies}{toomer>justice}‘I do, sir. I was walking by, and I saw him come out at the door with the knife.’{/step}

{justice>esther}‘And you, Miss Lamoureux, were in the room. I need not tell you that it is a hanging matter. You had a candle?’

{esther>justice}‘Under the bench, sir.’

{justice>esther}‘Did you see his face?’

It was not until then that she looked at him. She had thought it out, on the way there, as one thinks out a pattern, so many to the inch. {step esther>nathaniel away 0.7 wished breaks}She would have liked never to set eyes on him again in this world.{/step} But there was one way only for that knot to be nobody’s; and her father, beside her, had begun to move his hands upon his knees.

{esther>justice}‘It could not have been Nathaniel Cray,’ said Esther.

{justice>esther}‘Why could it not?’

{step esther>nathaniel toward 1.0 now defends}{esther>justice}‘He was with me,’ she said. {+}‘That night, and before that. In my bed, sir, below.{/step} When they came up I was just got in from him; it’s why I was dressed. I would have said so sooner, but that I was ashamed.’

The spaniel scratched. One of the soldiers had grinned, and put up a hand to cover it. She kept her eyes on the coals; she heard Nathaniel say, No; and then she heard him understand.

{justice>abel}‘Did you know of this, Mr. Lamoureux?’ asked the Justice, with distaste.

Her father stood up. It took him some while. She had been the child of his age, and {step abel>esther toward 0.4 recalled helps}he had read her the Scriptures at the loom, and carried her on Sundays to the French church in her mother’s shawl,{/step} so that the elders should see.

{abel>justice}‘I know that my daughter does not tell lies,’ said Abel Lamoureux. {step abel>esther away 0.7 now leaves}And he put on his hat, there in the parlour, and went out past her without turning his head.{/step}

{scene: the garret | abel, esther, nathaniel | dusk}
{eyes: esther}
It was dusk when she could make up her mind to climb the ladder. He had no candle. He was on the bench at the great loom, with the ash-coloured stuff across him like a sheet upon a sick man, and the needle going.

{step abel>esther away 0.7 denied rejects}{abel>esther}‘I am not putting you out of doors,’ he said.{/step} {+}‘You may leave off standing there in that manner.’

{esther>abel}‘It wasn’t true, Father.’

{abel>esther}‘I know it was not true. You have slept in your mother’s bed with the bolster against the door since you were fourteen.’ He bit the thread. {+}‘I had no spectacles, but I have eyes. Seventeen years I have been telling that boy, not three turns, Nathaniel, two. {step abel>nathaniel toward 0.8 now forgives}Do you think that I’d have hanged him for it? I’d as soon hang the loom.{/step} Only I could find nothing to say, and you did.’

{step esther>abel toward 0.5 now asks}{esther>abel}‘They’ll say it of me all down Brick Lane. Can you bear it?’{/step}

{abel>esther}‘No,’ said her father. {step abel>esther toward 0.6 now invites}{+}‘Thread me this. I can’t see the eye.’{/step}

She threaded it. She was still bent close to the window when she saw that there was somebody in the court below. He had a bundle. He was gazing up at the skylight, with his hat off, though it had come on to rain.

{abel>esther}‘Go down to him,’ said Abel. {+}‘It’s not Christian to leave a man in the wet.’

She went as far as the street door, and she kept the step.

{nathaniel>esther}‘I’m for Dublin,’ said Nathaniel. {+}‘There’s a boat. They want hands for the tabinets there.’ {step nathaniel>esther toward 0.7 now asks}He tried to get hold of her sleeve. {+}‘Come with me, Est. I’d be your servant. After what you’ve said for me in there, what is there for you to stop for?’{/step}

{step esther>nathaniel away 0.7 now refuses}{esther>nathaniel}‘Eleven yards,’ said Esther.{/step} {+}‘Nat and I were to have been asked in church at Easter: that’s what I say to myself. It’s like hearing of people in a book. {step esther>nathaniel toward 0.6 denied forgives}I didn’t do it because I forgave you. I haven’t; I may.{/step} I’d not have him lose you both ways.’

{nathaniel>esther}‘I’ll write to you.’

{esther>nathaniel}‘You’ll write to him,’ she said. {step esther>nathaniel toward 0.5 now gives}She had something in her apron, and she gave it to him: it was the cane from the second loom, with a wisp of white upon it, in a knot.{/step} {step esther>nathaniel away 0.3 now orders}{+}‘And learn to tie that, before somebody knows you by it.’{/step}
