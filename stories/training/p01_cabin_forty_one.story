+++
title = "Cabin Forty-One"
manner = "first person present, La Paz, a stalled cable car: four women (the narrator one of them) and a handcuffed man; niña, señorita, student; ‘she’ for four; somebody else answers than the one asked; curly double quotes"
[[characters]]
id = "wara"
name = "Wara"
aliases = ["niña", "señorita", "Student"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "eulalia"
name = "Doña Eulalia"
aliases = ["Doña", "the market woman", "señora"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "ines"
name = "Sister Inés"
aliases = ["Sister", "the nun", "Madre"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "quiroga"
name = "Lieutenant Quiroga"
aliases = ["Quiroga", "the lieutenant", "Lieutenant", "the policewoman"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "fredy"
name = "Fredy Condori"
aliases = ["Condori", "Fredy", "the prisoner", "young man", "my son", "the man who’s handcuffed to her"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "hen"
name = "the hen"
aliases = []
pronouns = "she"
kind = "animal"
present = true
+++
{scene: cabin forty-one | wara, eulalia, ines, quiroga, fredy}
We are ninety metres above Sopocachi when the cable stops, and the first of us to complain is the hen.

{eulalia>wara}“Is it broken?” Doña Eulalia turns to me with the whole of her bundle. I’m wearing the faculty jacket with the cogwheel on the sleeve.

{wara>eulalia}“It’s only a pause. They do it when somebody’s slow getting on.”

{eulalia>wara}“It never paused for me, and there’s nobody slower.”

{ines}“Mother of God,” says the nun beside the door. Then, because we’re all looking at her, {+}“I’m not frightened. I merely mention her.”

On the bench opposite sit the two that I’ve been avoiding since the Plaza: a police lieutenant with a plait to her belt, and the man who’s handcuffed to her. He has leaned back as far as the chain allows, to see the wheels over our heads.

{fredy>wara}“That’s no pause.”

{quiroga>fredy}“Nobody asked you, Condori.”

{eulalia>fredy}“I’m asking him. What is it, young man, if it’s not a pause?”

{fredy>eulalia}“They’ve lost the drive. When they wait for someone to get on, you can still hear it hum. You listen.”

We listen. There’s the wind, and the hen.

{eulalia>wara}“Is that so, niña? You’re the engineer.”

{wara>eulalia}“I do bridges,” I say. {+}“I’m in second year. So far they’ve been short ones.”

{quiroga>wara}“There’s a button under your seat, Student. Press it and speak to them.”

I press it. It lights up red, and nobody comes. I press it again and give our number, forty-one, and say that we’re five.

{eulalia>wara}“Six,” says the market woman, with a hand on the basket. {+}“She paid half.”

{wara>quiroga}“Nobody’s answering, Lieutenant.”

{fredy>quiroga}“They won’t. It runs off the same line as the drive.”

{quiroga>fredy}“And how would you know what runs off what?”

The prisoner examines his shoes. There is yellow paint on them, the yellow of the pylons. {fredy>quiroga}“I worked for them. Four years. Maintenance.”

{ines>fredy}“Then you can tell us, my son. How long?”

{fredy>ines}“For a fuse, ten minutes. For a cable, Madre, they’d have to bring it from El Alto.”

{eulalia>ines}“At this hour! With that traffic!” Doña Eulalia holds the basket tighter.

A gust takes us. The cabin swings out over the roofs and back, and on the way back something clacks, and a line of cold air as thin as a ruler lies down across my ankles. I look. So does she, since it’s her skirt that has begun to flap: there are four fingers of daylight between the two halves of the door.

{ines>quiroga}“Officer,” she says, not moving at all. {+}“I believe that I would like to sit over there.”

{quiroga>ines}“Come slowly. Give me your hand. No, Sister, this one, I’ve only got the one.”

{wara>ines}“You can have my place. I’ll go on the floor.”

She crosses with her eyes closed, saying something under her breath, and comes down hard between the bundle and me. We tip. The gap’s a hand wide now. Below, very small, a dog is crossing a tennis court.

{fredy>quiroga}“The latch has come off the cam. It’ll open all the way at the next big one.”

{quiroga>fredy}“You don’t know that, Condori.”

{fredy>quiroga}“I’ve greased that cam two thousand times. There’s a lever above the door, behind the plate. You hold it down and you push the leaf home with your other arm.” He lifts his wrist, and hers comes up with it. {+}“It takes two.”

{quiroga>fredy}“No.”

{fredy>quiroga}“Where am I going to run to?”

{quiroga>fredy}“I’ve heard that before. The last man who asked me that went out of a lavatory window, and it was smaller than he was.”

{eulalia>quiroga}“Let the boy loose, for the love of heaven! Look at him, he’s got no wings.”

{quiroga>eulalia}“He’s in my custody, señora. If he falls out, it’s my name on the paper.”

{ines>quiroga}“And if I fall?”

{quiroga>ines}“You’re not on the paper,” the policewoman has to admit.

{wara>fredy}“Could I do it?” I hear myself ask. {+}“If you told me how?”

{fredy>wara}“How tall are you?”

{wara>fredy}“One fifty-two.”

{eulalia>wara}“In her shoes,” says Doña Eulalia. {+}“It’s the potatoes, they don’t eat them any more.”

{fredy>wara}“Then you can’t. You’ve got to be able to see what you’re doing up there, or you lose a thumb.”

{quiroga>fredy}“I’m one seventy-five. Explain it to me.”

{fredy>quiroga}“With your left hand? You’d be doing it with me hanging on the right one like a ham.”

That makes the nun laugh, and once she’s started she can’t stop; she has to hold on to my sleeve.

{ines>quiroga}“Forgive me. What did he do, Officer? If one may know. I’d like to know who it is that I’m to be saved by.”

{quiroga>ines}“Theft.”

{eulalia>quiroga}“That’s all? My brother-in-law’s a thief. He sits in the Chamber of Deputies. Theft of what?”

{quiroga>eulalia}“It’s an open case.”

{eulalia>fredy}“Of _what_, young man?”

{fredy>eulalia}“Copper,” he says, to the floor.

The wind drops for a second, as if it wanted to hear better.

{wara>fredy}“Copper from where?”

He doesn’t say. It’s the lieutenant who says it, and she says it to me, as one might to a colleague. {quiroga>wara}“From the substation at Buenos Aires. Sixty metres of it. Last night.”

{wara>quiroga}“The yellow line’s substation. The one that runs the drive.”

{quiroga>wara}“That’s the one, Student.”

{fredy>wara}“It was the spare!” He’s on his feet, and she’s half off the bench after him. {+}“There’s two, there’s always two, and I took the second! They’ve not paid us since August. It couldn’t stop anything unless the first one went.”

Doña Eulalia looks at her neighbour. {eulalia>ines}“And the first one went.”

{ines>eulalia}“So it would seem.”

{eulalia>ines}“Well! He’s been punished quick enough. With me it generally takes years.”

It comes then, the big one. It comes up the valley with a sheet of somebody’s tin roof in it, and we see it come. The hen goes quiet. Lieutenant Quiroga has a key out of her collar before I’ve got hold of the pole. She looks at it, and at him, and her face is terrible.

{quiroga>fredy}“If you jump, Condori, I’ll come down after you and arrest what’s left.”

{fredy>quiroga}“Yes, my lieutenant.”

{quiroga>fredy}“And you’ll testify. About the wages too.”

{fredy>quiroga}“Just open it!”

It clicks. He goes past me like a cat, one foot on the bench, one on the bundle.

{eulalia>fredy}“My quinoa!”

{fredy>wara}“You with the jacket, what’s your name?”

{wara>fredy}“Wara.”

{fredy>wara}“When I shout, Wara, kick the bottom of the left leaf. With your heel. Like a donkey.”

{ines>wara}“I have you by the belt, señorita. I used to ring bells. Lean out all you like.”

{fredy>wara}“Now!”

I kick. The whole sky comes in at us, and tin, and grit, and then there’s a clunk overhead so solid that I feel it in my teeth, and it’s only a cabin again, with five people and a hen in it, all breathing.

He stays as he is, up there, with his cheek against the plate. His left wrist’s bleeding. No one speaks for quite some time.

{eulalia>quiroga}“I saw nothing,” Doña Eulalia remarks at last. {+}“If they ask about keys.”

{quiroga>eulalia}“You may see what you like, señora.” She has sat down; she holds the open cuff in her lap as if she didn’t know whose it was. {+}“Does anybody have a handkerchief for him?”

{ines>quiroga}“I’ve got a clean one. I was keeping it for Easter.”

He climbs down, and takes it, and winds it round. After that he goes back to the bench opposite, sits, and puts out his arm to her, the good one.

{quiroga>fredy}“In a moment,” she says.

{eulalia>fredy}“Four years, he says! Tell me something, young man. That other spare, the one they’ll have to fetch from El Alto. You didn’t by any chance go there first?”

Under us the tennis dog has found its ball. Fredy Condori looks out at the view.

{ines>fredy}“Oh, my son,” says Sister Inés.
