+++
title = "Amma and the House"
manner = "two sisters: a phone call of which one side is heard, then the car; kin names; straight quotes; their mother on the speaker"
[[characters]]
id = "rukmini"
name = "Rukmini"
aliases = ["Ruku", "Akka"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "vasanthi"
name = "Vasanthi"
aliases = ["Vasu", "the little one"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "amma"
name = "Amma"
aliases = ["their mother"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "appa"
name = "Appa"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "niru"
name = "Niru"
aliases = []
pronouns = ""
kind = "person"
present = false
[[characters]]
id = "dog"
name = "the dog"
aliases = []
pronouns = "he"
kind = "animal"
present = true
[[characters]]
id = "dunleavy"
name = "Mr. Dunleavy"
aliases = ["Dunleavy", "Fergus"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: the fire stairs of an office, on the phone | rukmini}
Rukmini took the call on the fire stairs, because the fire stairs were the one place in the building where a person could say what she thought.

{rukmini>vasanthi}"Slow down. Vasu, slow down. Who's sold it?"

The phone told her. It told her at length.

{rukmini>vasanthi}"She can't have. It's got her name on it, yes, but she can't sell a _table_ without asking the two of us and the priest."

A man with a lanyard came up past her two steps at a time. She flattened herself against the wall and smiled at him. {rukmini>vasanthi}"No, I'm still here. Somebody was going by. When did the sign go up?"

Quack, quack, went the phone.

{rukmini>vasanthi}"And you saw it with your own eyes. It doesn't say _For Sale_. It says _Sold_." She sat down on the concrete in her good trousers. {+}"Well, did you knock?"

This took some time.

{rukmini>vasanthi}"What do you mean, she waved?"

Quack.

{rukmini>vasanthi}"Right. No, don't ring her. Don't you dare ring her, you'll cry, and then she'll have won. Come and get me. I'll tell them it's a tooth."

{scene: Vasanthi's car | rukmini, vasanthi}
The car smelled of dog and of somebody's satsuma. There was a child's welly on the passenger seat, and for the first mile Rukmini held it in her lap like a handbag.

{vasanthi>rukmini}"You could put that in the back, Akka."

{rukmini>vasanthi}"There's a dog in the back."

{vasanthi>rukmini}"He won't mind."

{rukmini>vasanthi}"I'm comfortable with it. Watch the bus."

{vasanthi>rukmini}"I've seen the bus." Vasanthi had also been crying; it was all round her eyes, and she'd put her glasses on to cover it. {+}"I keep thinking about the kitchen wall. Our heights. They'll paint over it."

{rukmini>vasanthi}"We'll photograph it."

{vasanthi>rukmini}"You can't _photograph_ it."

{rukmini>vasanthi}"It's a wall, Vasu. It'll keep still."

{vasanthi>rukmini}"You're doing the voice."

{rukmini>vasanthi}"What voice?"

{vasanthi>rukmini}"The tooth voice. The one you do for work."

The lights at the hospital were against them. The dog put his chin on the handbrake and sighed. It was true about the voice, so neither of them said anything until it went green.

{rukmini>vasanthi}"I phoned her on Sunday," Rukmini admitted. {+}"We talked for forty minutes. She told me what she'd paid for okra. She never said one word about it."

{vasanthi>rukmini}"She made me take the sewing machine."

{rukmini>vasanthi}"When?"

{vasanthi>rukmini}"A fortnight ago. She said it was in her way."

{rukmini>vasanthi}"And you didn't think that was strange?"

{vasanthi>rukmini}"I thought it was _nice_. I thought she'd finally forgiven me for the curtains." She changed down, badly. {+}"You got the pressure cooker. You got it at Pongal. I didn't hear you raise the alarm."

{rukmini>vasanthi}"It was an old pressure cooker!"

{vasanthi>rukmini}"It was Appa's mother's."

That was also true. Rukmini turned the welly round and looked into it.

{rukmini>vasanthi}"Do you think she's ill?"

{vasanthi>rukmini}"That's what I didn't want to say on the phone."

{rukmini>vasanthi}"You said everything else on the phone."

{vasanthi>rukmini}"I know I did. I was saying it so as not to say that." Vasanthi wiped her nose on her wrist. {+}"People do, don't they? They give away all the pots and then they tell you. Niru's aunt did. She gave away all her saris, and it was in her liver."

{rukmini>vasanthi}"Pull over."

{vasanthi>rukmini}"I can't, it's a red route."

{rukmini>vasanthi}"Then give me your phone. Mine's on four percent."

{vasanthi>rukmini}"You said that we weren't to ring her. You said that I'd cry."

{rukmini>vasanthi}"You're crying already. What's your number thing?"

{vasanthi>rukmini}"My birthday."

{rukmini>vasanthi}"Everyone's told you not to use your—" But it was ringing by then, loudly, out of all four of the doors, and they both sat up straight.

{scene: Vasanthi's car, their mother on the speaker | rukmini, vasanthi, amma}
{amma>vasanthi}"Hello, kanna," said their mother, over what sounded like hammering. {+}"Have you eaten?"

{vasanthi>amma}"Yes, Amma."

{rukmini>amma}"It's both of us. Amma, are you ill?"

{amma>rukmini}"Ruku? Why aren't you at work?"

{rukmini>amma}"I had a tooth. Are you ill?"

{amma>rukmini}"Which tooth?"

{rukmini>amma}"Amma!"

{amma>rukmini}"I'm not ill. I had my blood done in June; the doctor wanted to know what I eat. Is the little one driving? She shouldn't be driving with the phone."

{vasanthi>amma}"It's on the speaker," the little one said, who was forty-one. {+}"Amma, there's a sign up. We know about the house."

The hammering stopped.

{amma>vasanthi}"Oh," their mother said. {+}"Yes, I saw you looking at it. I waved."

{vasanthi>amma}"Why didn't you tell us?" Vasanthi wailed.

{amma>vasanthi,rukmini}"Because one of you would've cried, and the other one would've made a spreadsheet."

In the front of the car nobody looked at anybody.

{rukmini>amma}"Where are you going to live?" Rukmini had turned the welly upside down. Some sand came out of it.

{amma>rukmini}"Next door."

{rukmini>amma}"Next door to what?"

{amma>rukmini}"Next door to here! With Mr. Dunleavy. He's got the downstairs bathroom and he's putting me up a shelf. Can you not hear him? I've told him it isn't straight." She took the phone away from her mouth. {amma>dunleavy}"It isn't straight, Fergus! Down. Down on your side." She came back. {amma>vasanthi,rukmini}"Your father always liked him. I'm seventy-three, and I don't want four bedrooms, I want somebody to watch the cricket with. Come on Sunday. I'll do the okra."

There was a click. The dog, who had heard his favourite person come out of the door and go away again, whined.

{vasanthi>rukmini}"Dunleavy," said Vasanthi faintly.

{rukmini>vasanthi}"He's got to be eighty."

{vasanthi>rukmini}"He taught me to ride a bike." A noise was coming out of her, and it took Rukmini a moment to understand that it was no longer the crying. {+}"Akka, he's going to be our _stepfather_."

{rukmini>vasanthi}"Watch the bus," said Rukmini; and then she had to put the welly over her face.
