+++
title = "Clamp"
manner = "space hospital, first person past by the student who holds the retractor: surgeon, anaesthetist, nurse, guard, and the patient awake; titles and first names, orders, two conversations at once; straight double quotes"
[[characters]]
id = "kit"
name = "Kit"
aliases = ["Student", "the student"]
pronouns = ""
kind = "person"
present = true
[[characters]]
id = "hanneke"
name = "Dr. Achterberg"
aliases = ["Hanneke", "Boss", "the surgeon", "Doctor"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "farrukh"
name = "Farrukh"
aliases = ["Saidov"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "lupe"
name = "Lupe"
aliases = ["the nurse"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "vass"
name = "General Orsolya Vass"
aliases = ["General", "Orsolya", "the patient"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "dube"
name = "Dube"
aliases = ["Corporal", "the guard"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "rustam"
name = "Rustam"
aliases = ["my brother"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: the clinic dome | kit, hanneke, farrukh, lupe, vass, dube}
{vass>kit,hanneke,farrukh,lupe,dube}"Who's counting the swabs?" It was the patient who asked, General Orsolya Vass.

{hanneke>vass}"You're not supposed to be talking," Dr. Achterberg told her.

{vass>hanneke}"You're not supposed to be cutting me open awake. We're both making do. Who is it?"

{lupe>vass}"I am, General," said Lupe. {+}"Eleven in, eleven to come out. I've never lost one yet."

{vass>lupe}"And the child with the hook?"

That was me. I was nineteen, I'd had four months of medical school before the war reached it, and I had a steel retractor in both hands and the ribs of the most hated woman on two moons on the other end of it.

{kit>vass}"I'm the student, ma'am."

{vass>kit}"Have you done this before?"

{hanneke>kit}"Don't answer that," the surgeon said. {+}"Pull. Toward you, not up. There it is. Do you see that, Farrukh?"

{farrukh>hanneke}"I see a shell splinter the size of a spoon. It's lying on the big vessel."

{hanneke>farrukh}"On it or in it?"

{farrukh>hanneke}"You're the one with your hand there, Hanneke. I only do the air."

He did only the air. He sat up by her head on a crate, with his knee against the bottle and two fingers on the tap, and he hadn't once looked at her face. We had gas for children and for heads. For everybody else there was the needle, and Farrukh, talking to them in a low voice about apricots. He wasn't talking to her.

{dube>hanneke}"How much longer, Doctor?" That came from the airlock, where the guard had been told to stand with his back to us.

{hanneke>dube}"Have you got a train to catch, Corporal?"

{dube>hanneke}"There's a crowd outside. They know who's in here."

{lupe>dube}"What sort of a crowd?" Lupe didn't lift her eyes from her tray.

{dube>lupe}"The sort with pipes."

{vass>dube}"Are they ours or yours?"

{dube>vass}"They're everybody's," said Dube after a bit. {+}"Ma'am."

The lamp swung. Under it, something that had been dark in the wound turned bright, all at once, and rose.

{hanneke>lupe}"It's in it. Damn. Clamp. The curved one, Lupe, the _curved_."

{lupe>hanneke}"You're holding the curved."

{hanneke>lupe}"Then another. Student, don't you dare let go. What's her pressure?"

{farrukh>hanneke}"Seventy on nothing."

{hanneke>farrukh}"Give her more air."

He didn't move. I could see it from where I was, and the others couldn't: the two fingers on the tap, quite relaxed, and the needle on the bottle going down a hair at a time.

{hanneke>farrukh}"I said more air, Saidov!"

{farrukh>hanneke}"She's had her share of it," he said.

Lupe's hands stopped over the tray.

{vass>farrukh}"Ah," said the voice under the drape; it had got very thin. {+}"Which was it? Tell me. Was it Dome Four?"

{farrukh>vass}"You don't get to ask me that."

{vass>farrukh}"Dome Four, then. Who was in it?"

{farrukh>vass}"My brother was in it. He taught the little ones. You shut off the pumps from the outside, and it took an hour and ten minutes, he was on the radio with me for the whole of it, and do you know what he was doing? He was telling them about apricots."

{lupe>farrukh}"Farrukh. Mijo. Look at me."

{farrukh>lupe}"I'm looking at the gauge, Lupe. It's a very interesting gauge."

{kit>hanneke}"Boss," I said, {+}"it's filling up. I can't see the hook."

{hanneke>kit}"Nor can I. Hold it by the feel." She was in there past the wrist, with her cheek turned away and her eyes shut, listening to her own fingers. {+}"Well, Farrukh, I've got one hand for the hole and one for the splinter, and I've none left over to hit you with. So I'll leave it to you. It's your tap. I'll go on sewing her up as long as there's somebody in there to sew."

{dube>farrukh}"Let her go, I would," said Dube to the airlock. {+}"If it was me. Nobody'd say a word."

{lupe>dube}"Nobody asked you!"

{dube>lupe}"I had a cousin in Four."

{lupe>dube}"And I had a sister in the Blue Market, when ours shelled that, and who do I get to not breathe for? Stand up straight and mind your door."

The needle touched the red. The patient's hand had come out from under the drape. It was a square, plain hand with bitten nails, and it wasn't reaching for anything. It had just got loose.

{vass>farrukh}"Rustam," she said.

Farrukh's whole body jerked, as though somebody had kicked the crate. {farrukh>vass}"What did you say?"

{vass>farrukh}"Saidov, Rustam. Teacher. It's the… fourth name on the second sheet. There are two hundred and six. I know them in order. I don't say it so that you'll… I only thought you'd want to hear that somebody…"

{farrukh>vass}"Why would you learn them?"

{vass>farrukh}"I gave the order before I'd seen the list. It seemed the least that I could…" And her lips went on for a word or so, but there wasn't any wind behind them.

{kit>hanneke}"She's stopped," I said. {+}"Her chest has, it isn't going up. Boss?"

{hanneke>kit}"I know it. Pull."

{lupe>farrukh}"How many minutes did he talk to those kids, your Rustam?" said Lupe.

{farrukh>lupe}"You know how many. Seventy."

{lupe>farrukh}"And did he ever once tell them who deserved it?"

It was quiet enough to hear the pipes. They'd begun on the outer skin of the dome, not hard yet, ting, ting, like spoons on a glass when someone's going to make a speech. Farrukh said a thing in his own language. Then he put his palm flat over her mask, and with the other hand he opened the tap as far as it would turn.

{farrukh>vass}"Breathe in," he said roughly. {+}"In, Orsolya, come on. There's a tree in a yard. It's July. Somebody's left a ladder against it, you can smell them from the street. In. And out, and mind the third rung, it's rotten."

The ribs came up against my hook.

{hanneke>farrukh}"Pressure?"

{farrukh>hanneke}"Sixty. Eighty. She's pinking up."

{hanneke>lupe}"And I've got you, you little pig." Something rang in the basin. {+}"Silk, and a small needle. What are you crying for? It's a vein, it's only plumbing."

{lupe>hanneke}"I'm not crying, it's these lamps. Silk. Small needle."

{dube>hanneke}"They're at the outer door, Doctor."

{hanneke>dube}"How many can it keep out?"

{dube>hanneke}"The door? None. It's a tent flap with ideas." I heard him breathe. I heard the snap of a strap, and when I looked round, which I shouldn't have, he'd taken off his rifle, and turned about, and hung it on the drip stand. {+}"I'll go and have a talk with them. I know most of their mothers."

{lupe>dube}"What'll you say?" asked the nurse.

{dube>lupe}"That I had a cousin in Four," said the Corporal, {+}"and they can have their turn when the doctor's done. What else is there? Count your swabs."

{lupe>kit}"Nine," said Lupe, when the lock had hissed behind him. {+}"Ten. Kit, is that one under your thumb?"

{kit>lupe}"Yes. Sorry."

{lupe>hanneke}"Eleven. Close her up."
