+++
title = "Session Basis"
manner = "band on tour, broken-down van, close third present through the drummer: four in a row and an old driver listening; princess, Nessie, my chicken, babe, accents, a mail read aloud and one written; straight quotes"
[[characters]]
id = "ines"
name = "Inês"
aliases = ["Nessie"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "bongani"
name = "Bongani"
aliases = ["Bongs", "the bass player"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "mirela"
name = "Mirela"
aliases = ["Mir", "princess", "the singer"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "tavita"
name = "Tavita"
aliases = ["Tav", "the big man", "babe", "my chicken", "the guitarist"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "agathe"
name = "Agathe"
aliases = ["the driver"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "jurgen"
name = "Jürgen"
aliases = ["that man with the teeth"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: the van in a lay-by short of Ostrava | ines, bongani, mirela, tavita, agathe}
The van dies forty kilometres short of Ostrava, in the slow lane, in the second verse of the only song that all five of them can stand.

{tavita>agathe}"That wasn't me," says Tavita at once from the passenger seat, with both hands up.

{agathe>tavita}"Nobody says that it was you, my chicken." Agathe lets it roll as far as the lay-by and pulls on the brake. She has driven bands for thirty years, and before bands, she says, goats; she says that you got more sleep with goats. {agathe>ines,bongani,mirela}"Who put in the diesel, at Brno?"

In the back, three people look at their shoes.

{ines>agathe}"Bongs did," says Inês.

{bongani>agathe}"I only held it. Mir pressed the button."

{mirela>agathe}"The green one. Green's the eco one, no?"

{agathe>mirela}"Green is the petrol, princess."

{mirela>agathe}"Okay, well, in my country it's—"

{agathe>mirela}"In your country also, it's the petrol. I have driven your whole country, with a piano."

The tow truck says ninety minutes. The stage at Ostrava is theirs at eleven and it's ten past eight, and the heater has gone to wherever the engine went. A seat belt clicks. Over the headrest, like a wardrobe being delivered, comes the guitarist.

{tavita>ines}"Body heat. Budge up, Nessie."

{ines>tavita}"Watch my sticks!"

{tavita>ines}"Watch your sticks? Watch my knee. I'm carrying an injury."

{bongani>tavita}"From what, man?" says the bass player.

{tavita>bongani}"Clapping."

So then they're four in a row that was built for three, under a duvet that has been to Portugal, and smells of it. There's one phone with any battery, and it's Mirela's; they pass it along and answer the fans on it, turn and turn about. Bongani's got it when it buzzes.

{bongani>ines,mirela,tavita}"Ooh, a mail. With an attachment."

{ines>bongani}"Is it the festival?" Inês asks.

{bongani>ines}"No, it's that man with the teeth, from the label. 'Dear Mirela, further to'—" His thumb keeps moving up the glass for a while after his voice has stopped.

{mirela>bongani}"Give it here."

{bongani>mirela}"Hang on."

{mirela>bongani}"Bongani. It's mine. Give."

He gives it to her. He does it very gently, and gets himself out from the duvet and slides back the door, and goes and stands in the lay-by with no coat on.

{tavita>mirela}"What's it say?" says the big man, next to the gap. {+}"Mir? What's it say?"

{mirela>tavita}"Nothing. It's from March. He keeps sending it again."

{ines>mirela}"Sending what?" Inês has turned right round to look.

{mirela>ines}"A thing. A contract. For an album."

{tavita>mirela}"But that's sick! We've got an _album_! What's he out there for with a face like that?"

{ines>tavita}"Tav."

{tavita>ines}"What?"

{ines>tavita}"It said 'Dear Mirela.'"

It takes him about as long as a traffic light.

{tavita>ines}"Oh," says Tavita.

Up in front there's the scrape of a lighter, and a window going down two fingers. Agathe believes in not listening and in missing nothing.

{mirela>ines}"I didn't say yes to him," the singer tells the duvet.

{ines>mirela}"Since _March_," says Inês.

{mirela>ines}"I didn't say yes!"

{ines>mirela}"And you didn't say no. I was on your floor in April. You did my hair, and we lay there all night making up names for the next one. For our next one."

{mirela>ines}"Because I wanted for there to be one!"

{tavita>mirela}"So why not just tell the guy no?"

{mirela>tavita}"Because it's forty thousand euros, Tav. Because my mother cleans at the airport. I thought, if I don't answer, then it's like it's still in the post."

Nobody has got anything to say to that. Tavita reaches out a hand, and closes it round her foot through the duvet, that being the nearest bit.

{bongani>mirela}"How much is it in rand?"

The door's back open, and he's blue.

Inês lifts up one end of the duvet. {ines>bongani}"Get in, you idiot. You'll die."

{bongani>ines}"In a sec. How much, Mir?"

{mirela>bongani}"I don't know. Eight hundred thousand?"

{bongani>mirela}"_Eish_," he says, with respect. {+}"I'd have signed it. I'd have signed it in the van, with the guy's own pen." He climbs in over everybody's legs. {+}"I'm not angry that you've got it. I'm angry that you read it all on your own, in March, on a cracked phone. That's not a thing you read on your own. That's a thing for a drum roll."

{mirela>bongani}"So you're not cross with me?"

{bongani>mirela}"I'm freezing. I'm cross with _her_, she's in my bit."

{ines>bongani}"You left it. It's mine now," says Inês, and is surprised by how ordinary it comes out.

{tavita>mirela}"Nessie's still cross, though," the guitarist reports.

{ines>tavita,mirela}"I'm not. I am. Shut up. What's his last line?"

{mirela>ines}"Whose, Jürgen's?"

{ines>mirela}"He always puts something at the bottom. He did when he turned down the first one."

The singer holds the screen up close to her nose, and scrolls, and clears her throat.

{mirela>ines,bongani,tavita}"'P.S. The rhythm section could be retained on a session basis.'"

A lorry goes by. The van rocks with it, and settles.

{bongani>mirela}"_Session_," says Bongani.

{ines>bongani}"_Basis!_" says Inês.

{tavita>bongani,ines}"Hang on, am I the rhythm section?"

{bongani>tavita}"No, you're the furniture, babe."

And that does it; it's gone, whatever it was. They're laughing so much that they have to hold on to one another. Mirela's crying, but she's doing it into the correct shoulder.

{agathe>ines,bongani,mirela,tavita}"_Bon_. Now I talk," says the driver, to the windscreen. {+}"In ninety-four I drove four sisters, from Lomé. One of them got such a letter. She was a good girl, she didn't show it. So for two years they sang with it lying there in the middle of the stage like a dead dog. You've shown it. Good; now it's only paper. So where am I driving?"

{mirela>agathe}"Ostrava."

{agathe>mirela}"And after that, princess?"

Mirela looks along the row: a bad knee, a pair of sticks, a nose that's slowly going from blue to red. She bends over the phone and works both thumbs, for quite a time.

{ines>mirela}"What are you putting?"

{mirela>ines}"Read it yourself."

It's warm, and the crack goes right across.

{writing mirela>jurgen}"All four names on the contract, or no contract. Also one driver."

{tavita>ines}"What's it say? Nessie, what?"

{ines>tavita}"She wants all of us on it. She wants Agathe."

{agathe>mirela}"Nobody ever put a driver in a contract."

{mirela>agathe}"In my country they do."

{agathe>mirela}"In your country, they do not." But the window has gone up, and there's no more smoke. {+}"Is it sent?"

{mirela>agathe}"It's asking me which button."

{_group>mirela}"The green one," say all four of them.
