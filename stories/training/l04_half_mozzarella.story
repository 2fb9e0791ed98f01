+++
title = "Half Mozzarella, Half Onion"
manner = "thriller in a sealed strong-room, third person present: five locked in, two conversations at once, a culprit found out by his pullover; titles, endearments, a boy who calls everyone boss; dash dialogue"
[[characters]]
id = "ferreyra"
name = "Ferreyra"
aliases = ["Licenciado", "the manager", "boss", "doctor"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "milagros"
name = "Milagros"
aliases = ["Mili", "miss", "señorita", "the cashier"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "quispe"
name = "Quispe"
aliases = ["chief", "the guard", "son"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "elvira"
name = "Doña Elvira"
aliases = ["Elvira", "the old lady", "señora", "grandma"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "nahuel"
name = "Nahuel"
aliases = ["the courier", "the boy", "dear"]
pronouns = "he"
kind = "person"
present = true
+++
{scene: the strong-room of the Banco del Litoral | ferreyra, milagros, quispe, elvira, nahuel}
{milagros>quispe}—Push it again.

{quispe>milagros}—I have been pushing, señorita. It’s forty centimetres of steel. It takes no notice.

The light is a bulb in a cage. It shines on six hundred little numbered doors, on a very big one, and on five people who, ten minutes ago, were strangers on different sides of a counter in Rosario.

{ferreyra>milagros,quispe,elvira,nahuel}—I ask for calm{/} —says the manager—. {+}The robbery is over. They’ve gone. The lock is on a timer, and at eight in the morning it opens by itself.{/}

{nahuel>ferreyra}—And what time is it now?

{ferreyra>nahuel}—A quarter past two.

{nahuel>ferreyra}—But that’s eighteen hours, boss! I’ve got a pizza outside on the bike.

{elvira>nahuel}—What kind is it, dear?

{nahuel>elvira}—Half mozzarella, half onion.

{elvira>nahuel}—Oh, how sad{/} —says the old lady. She’d come in for her pension. They’ve given her the only seat, which is a crate of one-peso coins.

{milagros>ferreyra}—Is there enough air, Licenciado? In the training they told us it was sealed.

{ferreyra>milagros}—There’s air for days.

{quispe>ferreyra}—With respect, there’s air for seven hours{/} —says somebody from the floor, where he has slid down with his back against the little doors and blood on his uniform collar—. {+}I did the same course. That’s for five persons. If nobody talks, nine.{/}

{elvira>quispe}—Then we’re done for. I’ve never once managed it. Let me look at that head, son, bend down to me. Mili, your scarf.

{milagros>elvira}—It’s silk, Doña Elvira!

{elvira>milagros}—So much the better. Fold it. No, like a bandage, child, not like a napkin.

On the other side of the room the courier is going along the wall, knocking. He has still got his helmet on.

{nahuel>ferreyra}—And there’s no alarm? A button, some kind of a cord?

{ferreyra>nahuel}—They cut the line.

{elvira>quispe}—Does it hurt when I press?

{quispe>elvira}—No, señora.

{elvira>quispe}—Liar. I brought up four of you.

{nahuel>ferreyra}—How do you know they cut it?

{ferreyra>nahuel}—I saw them do it. And leave off knocking, boy, you’re using up oxygen.

{milagros>quispe}—What I don’t understand is why you weren’t at the door{/} —says the cashier, pulling the knot tight—. {+}Three years I’ve worked here, and I’ve never seen you leave that door. Today you leave it for two minutes and in they come.{/}

{quispe>milagros}—I went to look at the cistern. I was told to. It was supposed to be running.

{milagros>ferreyra}—And was it running?

{ferreyra>milagros}—This morning it was.{/} —Ferreyra draws his hands up into his sleeves.

It’s cold. It is always fourteen degrees down here, for the sake of the paper. Milagros’s arms are bare; the boy has come in football shorts; the old lady’s teeth have begun to tap like a typewriter.

{elvira>milagros}—I’ve a fan in my handbag. I brought it on account of the heat. Now you may laugh.

{nahuel>milagros}—Have my jacket, miss. It smells of onion.

{milagros>nahuel}—You’ll freeze.

{nahuel>milagros}—Me? I shake like this all the time. I’m called Nahuel.

{ferreyra>nahuel}—If we could all of us stop talking...

{nahuel>ferreyra}—Just one thing, boss, and I stop. How hot is it today? Out in the street.

{ferreyra>nahuel}—I don’t see what that has to do with it.

{quispe>nahuel}—Thirty-eight in the shade. I stand next to the thermometer.

{nahuel>ferreyra}—Thirty-eight! So who was it put on a pullover to go to work?

It’s a thick one, grey, with a roll collar, and they can all see it now between the lapels of the suit. The bulb hums. The manager gives a cough.

{ferreyra>nahuel}—I have a weak chest.

{milagros>ferreyra}—You were in your shirt on Monday. I took you in your mate, and you were fanning yourself with my overtime sheet.

{elvira>ferreyra}—And what is it that you’ve got in that pocket, doctor? Every time you sit down it crackles.

{ferreyra>elvira}—Señora, please! They’re confidential documents.

{nahuel>elvira}—It’s a sandwich, grandma. Cooked ham, and there’s mustard on it. I’ve been smelling it since they shut us in. It’s my profession.

{quispe>ferreyra}—Licenciado.{/} —The guard has got to his feet, with one hand on box two hundred and one hand on box three. For eleven years he’s been opening a glass door to this man, and wishing him good day—. {+}Who was it told them the hour?{/}

{ferreyra>quispe}—Sit down, Quispe. That’s an order.

{quispe>ferreyra}—It was you sent me to the cistern.

{ferreyra>quispe}—They were to leave the door ajar!{/} —It comes out as a shriek—. {+}That’s what was agreed! Two hours, and not a hair of anybody’s head. Nobody said a word about shutting it, nobody said they’d hit you!{/}

{milagros>ferreyra}—You were going to lock us in here, and you packed yourself a lunch.

{nahuel>milagros}—Hit him, miss. Or hold my helmet.

{elvira>nahuel}—Nobody’s to hit anyone, dear, it costs air{/} —says Elvira, and she folds her hands upon her bag—. {elvira>ferreyra}I’d like to ask the doctor something. How did he know it was a quarter past two?{/}

{ferreyra>elvira}—I looked at my watch, of course.

{elvira>ferreyra}—They took your watch. They took all our watches, and they took our telephones in a sack; I gave mine up quite gladly. So you had another one to look at.

He claps a hand to the inside of his jacket, and it is the wrong thing to do.

{milagros>ferreyra}—Give it here! Give me that phone, you son of a thousand—

{ferreyra>milagros}—Take it, take it! There’s no signal. Do you think that I haven’t tried? I’ve been trying ever since it shut.

{quispe>milagros}—There is at the grating, señorita, behind box four hundred. At Christmas I ring my wife from there.

{nahuel>quispe}—But four hundred’s right up at the ceiling, chief!

{quispe>nahuel}—That’s so. And how much do you weigh?{/} —He has joined his two hands, palms upward, to make a step.

So the helmet comes off at last, and up he goes, a trainer on the guard’s hands, a trainer on his shoulder, an arm stretched out above them with the telephone at the end of it.

{nahuel>milagros}—One bar! There’s one bar! Who do I call, the police?

{elvira>nahuel}—I’d call the fire brigade first. The police will only want to know about the ham.

{milagros>nahuel}—Call them both! And after that the lock people, the number’s here on the hinge, I’ll read it out to you.

{nahuel>quispe}—It’s ringing. You’re wobbling, chief.

{quispe>nahuel}—It’s my head that’s wobbling. You talk.

Beneath them a man has sat down on the floor in a good suit and a pullover.

{ferreyra>milagros}—You’ve been in my house{/} —he says to her in a very small voice—. {+}You know my wife, Mili. You could tell them that I was frightened.{/}

{milagros>ferreyra}—I’ll tell them you were warm.

{nahuel>milagros,quispe,elvira}—They’re coming! Half an hour, they say, and have we got any injured?

{quispe>nahuel}—Say no{/} —says the guard, who is holding on to the wall with his forehead.

{elvira>nahuel}—Say yes{/} —says the old lady. And leaning down from her crate, she puts out an open hand toward the pullover, and waits—. {elvira>ferreyra}In five pieces, if you’d be so good. You may have the crust.{/}
