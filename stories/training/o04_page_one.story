+++
title = "Page One"
manner = "newsroom in Bogotá at closing time, third person present: night editor, crime reporter, trainee, layout man, the paper’s lawyer, a porter with coffee and one call; two quarrels across one another, ‘Doctor’, ‘Jefa’, ‘niña’, a countdown to the presses; dash dialogue"
[[characters]]
id = "consuelo"
name = "Doña Consuelo"
aliases = ["Jefa", "the night editor", "Consuelo"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "ibarra"
name = "Ibarra"
aliases = ["Beto", "the reporter"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "yenny"
name = "Yenny"
aliases = ["niña", "the trainee"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "wolff"
name = "Wolff"
aliases = ["Maestro", "the German", "the layout man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "salcedo"
name = "Doctor Salcedo"
aliases = ["Doctor", "the lawyer", "Salcedo"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "hernan"
name = "Don Hernán"
aliases = ["the porter"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "lucero"
name = "General Lucero"
aliases = ["the general", "Lucero"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: the night desk | consuelo, ibarra, yenny, wolff, salcedo, hernan}
At twenty to one there are five people round one screen, and on the screen there’s a hole. It’s four columns wide. Above it stands GENERAL, and below it the weather.

{wolff>consuelo}—I need something in my hole{/} —says Wolff—. {+}The machines go at one. At one and one minute, they go without you.{/}

{consuelo>wolff}—I know what time they go, Maestro. I taught you.

{wolff>consuelo}—You taught me the old ones. These don’t wait for a lady.

{ibarra>consuelo}—The hole is six hundred words. I’ve got the six hundred words!{/} —Ibarra is holding them up, on paper, since he trusts nothing else—. {+}The general had the boy killed, and here it says so, with a date. What are we standing about for?{/}

{salcedo>ibarra}—For the word _says_. Who says?

{ibarra>salcedo}—My source, Doctor.

{salcedo>ibarra}—Has he got a name, your source? Because General Lucero’s got one, and he’s got three lawyers, and I studied with two of them.

{ibarra>salcedo}—I gave my word.

{salcedo>ibarra}—And I gave mine to the owners.

{consuelo>yenny}—Niña, where’s that photograph?

{yenny>consuelo}—Coming, Doña Consuelo. It’s … it’s loading. They sent it very big.

{wolff>yenny}—How big?

{yenny>wolff}—Four thousand across?

{wolff>yenny}—Child, I need nine hundred. Do you see the corner there, with the little arrow? No. Other arrow.

{consuelo>salcedo}—What would satisfy you, Doctor?{/} —Consuelo asks it without turning round.

{salcedo>consuelo}—A second source.

{ibarra>salcedo}—A second! You know what it cost me to get the first? I’ve been eleven months at it. I’ve sat in the man’s kitchen. I’ve been godfather to his little girl!

Consuelo shuts her eyes. {consuelo>ibarra}—You shouldn’t have said that, Beto.

{ibarra>consuelo}—Said what?

{salcedo>ibarra}—That he’s got a little girl, and that she has a new godfather{/} —says the lawyer, not without kindness—. {+}In a city with registers. You see how it goes? I wasn’t even trying.{/}

The reporter shuts his mouth. In the silence you can hear the lift come up, and a spoon rattle on a saucer.

{hernan>consuelo}—Coffee for the wake{/} —says Don Hernán, who’s been the porter for as long as there’s been a door—. {+}With, without, with, with. And there’s a lady downstairs on the telephone.{/}

{consuelo>hernan}—At this hour?{/} —says the night editor—. {+}Who is it?{/}

{hernan>consuelo}—She won’t tell me. She’s asking for whoever’s writing about the general.

They all look at each other, except for the trainee, who’s looking at her screen.

{ibarra>hernan}—I’ll take it{/} —says the reporter—. {+}Put her through to me, Hernán.{/}

{hernan>ibarra}—I can’t put her through, she’s on the one in the porter’s box. It’s got a cord.

{salcedo>consuelo}—Nobody takes it. How does she know we’re writing about him? Consuelo, who’s seen this page?

{consuelo>salcedo}—The five of us.

{wolff>consuelo}—And the machine room. It’s thirteen minutes to.

{ibarra>wolff}—Nobody down there{/} —says Ibarra— {+}can read backwards.{/}

{wolff>ibarra}—It’s thirty years that they don’t have to.

{consuelo>ibarra}—Go, Beto. Run. You’ve got three minutes, and don’t give her your name.

He takes the stairs; they can hear him, two at a time and then a curse. Doctor Salcedo stirs his coffee. It’s the one without, and he’s stirring it all the same.

{salcedo>consuelo}—If it’s a threat, we don’t publish.

{consuelo>salcedo}—If it’s a threat, then it’s true.

{salcedo>consuelo}—That’s very pretty. Would you say that to a judge?

{consuelo>salcedo}—I said it to your father, when he had your chair. He nearly bit through his pipe. Then he signed.

{wolff>yenny}—Better{/} —the German is murmuring, behind their backs—. {+}Much better, like that. Now a little up. A little more. Why do you stop?{/}

{yenny>wolff}—It’s nothing.

{wolff>yenny}—You stopped on his hand.

{yenny>wolff}—It’s the watch{/} —says Yenny.

{wolff>yenny}—So he has a watch. All generals have a watch.

{yenny>wolff}—Yes, but Maestro, that one isn’t … May I make it larger? I know you said nine hundred.

{salcedo>consuelo}—My father had a heart attack at that desk, Consuelo.

{consuelo>salcedo}—At sixty-eight. Over a crossword.

{yenny>consuelo}—Jefa?

{consuelo>yenny}—Not now, niña.

{wolff>consuelo}—Yes, now{/} —says the layout man, and there’s that in his voice which turns both of them round—. {+}Tell her what you told me. Go on, she bites only men.{/}

{yenny>consuelo}—It’s just that the boy’s mother … When they let me answer the letters, in my first week, there was one from the mother. It was about what he’d been wearing, in case he was found. There was a list. It said a steel watch, his grandfather’s, with the four gone off the dial. A dog had it{/} —she adds, scarlet—. {+}The four. She wrote that a dog ate it.{/}

Nobody says anything. On the screen there’s a cuff with gold on it, and a wrist. Above the wrist are a twelve and a three, and after the three there’s a gap, and after the gap there’s a five.

{salcedo>yenny}—When was this picture taken?

{yenny>salcedo}—On Saturday, Doctor. At the polo.

{salcedo>yenny}—By whom?

{yenny>salcedo}—By his own press office. It’s they who sent it.

{consuelo>yenny}—And the letter?{/} —Consuelo has got up—. {+}Where is it?{/}

{yenny>consuelo}—In my drawer. They told me to throw them out, and I didn’t like to.

{consuelo>yenny}—Get it.

She gets it. She goes between the desks like a hare, and back. By then there are steps on the stairs again, and Ibarra’s hanging in the doorway with a hand to his side.

{ibarra>consuelo}—She’s hung up{/} —he gasps—. {+}She wanted … It’s the mother. She’d heard we were doing the general. She only wanted to ask us, if we see him, whether we’d look what he’s got on his arm.{/}

{hernan>ibarra}—I’d have told you it was the mother{/} —says the porter, collecting cups—. {+}She’s been ringing on Thursdays for a year. Nobody ever took it.{/}

{wolff>consuelo}—Seven minutes.

The night editor hands the letter across. {consuelo>salcedo}—Well, Doctor? He’s one. This is two.

The lawyer holds it by its edges. He reads it to the end, and he turns it over, in case there should be more. He takes his glasses off.

{salcedo>ibarra}—Your six hundred words, Ibarra. Is the kitchen in them?

{ibarra>salcedo}—In the second paragraph.

{salcedo>ibarra}—Cut the kitchen. Cut the man, cut everything that he told you. You don’t need him, and he’s got a daughter.

{ibarra>salcedo}—And what’s left?

{consuelo>ibarra}—The watch{/} —says the night editor—. {+}The letter, and the watch. How many words is the letter, niña?{/}

{yenny>consuelo}—Ninety. I counted them. It fits in one column.

{consuelo>wolff}—And how large can you make me a wrist?

{wolff>consuelo}—Four columns{/} —says Wolff. He’s already doing it—. {+}For you, without the weather, five.{/}

{consuelo>salcedo}—Have I your signature?

{salcedo>consuelo}—Give me something to write on. Not the crossword.{/} —And when it’s done, and he has screwed the cap back on his pen—: {+}Who’ll ring her up? She ought to have it before the street does.{/}

They look at the reporter, who’s good at it. He shakes his head, and looks at the trainee.

{ibarra>yenny}—It was your drawer{/} —he says.
