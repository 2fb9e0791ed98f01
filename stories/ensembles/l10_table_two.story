+++
title = "Table Two"
manner = "fan-fiction manner, morgue comedy with ghosts and werewolves, third person present: four of five are \"he\", called by epithet, rank and pet name; each with a manner of his own, old lovers talking across the others; curly double quotes"
[[characters]]
id = "ilya"
name = "Ilya"
aliases = ["Sergeant", "the sergeant", "Sarge", "the taller detective", "guv"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "bash"
name = "Bash"
aliases = ["Sebastian", "the wolf", "the younger detective", "Bas"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "lucien"
name = "Lucien"
aliases = ["Luce", "the pathologist", "the vampire", "Doctor Vane", "Doc"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "pip"
name = "Pip"
aliases = ["child"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "albright"
name = "Mr. Albright"
aliases = ["the dead man", "Basil", "table two"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "strand"
name = "Strand"
aliases = ["the Captain"]
pronouns = "she"
kind = "person"
present = false
+++
{scene: the morgue | ilya, bash, lucien, pip, albright}
{albright>_group}“I’m so sorry to interrupt,” says table two, {+}“but does anyone here validate parking?”

Nobody had been talking. That was rather the trouble. When you shut up in one basement a werewolf, and the vampire whom he hasn’t spoken to in two years, what you mainly hear is the refrigeration.

{bash>lucien}“Tell me you didn’t.”

{lucien>bash}“I did nothing of the kind. I had not yet picked up a knife.”

{bash>lucien}“He’s got a tag on his toe, Luce! He’s got a Y drawn on him in marker pen!”

{lucien>bash}“And he is cold, and he has no pulse, and I should be obliged if you did not call me that at work.”

{ilya>bash,lucien}“Gentlemen.” The taller detective has taken out a notebook. He’s the only one of them with a reflection, and he feels that it lends him authority. {ilya>albright}“Sir, would you state your name? For the record.”

{albright>ilya}“Albright. Is this to do with the ticket? I was only going to be ten minutes. I’m an accountant.”

{pip>ilya}“Cor, that one’s fresh, guv.” A girl’s head in a mob-cap has come up through the drain. {+}“They don’t never wake that quick. I was a week before I twigged, and I’d been run over.”

{albright>ilya}“That young lady’s coming out of the floor.”

{lucien>albright}“She resides there. Mr. Albright, I must ask you not to sit up. You will only see the scales, and people dislike the scales.”

{ilya>albright}“What’s the last thing that you remember?”

{albright>ilya}“Coffee.”

{bash>ilya}“Poison.” He has leaned down across the sheet, and is drawing in air through his nose with his eyes shut. The wolf does this on dates as well; it’s one reason why there aren’t many. {+}“It’s all over his mouth. Bitter. Makes my gums itch. It’s... shit.”

{lucien>bash}“Sebastian?”

{bash>lucien}“It’s wolfsbane.”

Bash has backed into a trolley. Something in a dish goes over. It’s Lucien who has got there first, without appearing to have crossed any of the floor between, and has him by both wrists and is turning up his palms to the lamp.

{lucien>bash}“Did you touch it? Did you touch his lips? Look at me.”

{bash>lucien}“I only sniffed. I’m fine. You can let go of me.”

{lucien>bash}“I shall do so presently.”

{pip>ilya}“They’re holding hands, guv. Shall I put out the lamp?”

{ilya>pip}“Thank you, Pip, no.” He has gone red, down to the collar. {ilya>albright}“Wolfsbane wouldn’t kill you, sir, unless you had rather a lot. It’s for... it’s more for other people. Where did you have this coffee?”

{albright>ilya}“At the stand, right outside of your front steps. I ordered a flat white. It was somewhat stronger than I’m used to, but they’d called out my name, so I drank it up. One doesn’t like to make a fuss.”

{ilya>albright}“They called out ‘Albright’?”

{albright>ilya}“They called out ‘Bas’. I’m a Basil. I thought that it was a bit familiar.”

The sergeant’s pencil stays where it is, on the B.

{ilya>bash}“What do they write on yours?”

{bash>ilya}“They write... No. No, come on, Sarge. It’s not even me that orders it. It’s just there. Every morning, quarter to eight, double shot with cinnamon, paid for. It’s been there since two winters ago. I figured it’s, like, a public service. Thank a cop.”

{pip>bash}“Ain’t nobody thanking cops, lovey.”

{ilya>bash}“You’ve been drinking an anonymous coffee for two years? You’re a _detective_.”

{bash>ilya}“It had cinnamon!”

{albright>ilya}“It did have cinnamon. I remember now. I thought, what’s that?”

{ilya>_group}“So we find who pays for it,” Ilya says, {+}“and we’ve got our murderer.”

Nobody offers anything. The refrigeration hums. And then, because there’s one person in the room who has been dead for long enough to have given up on tact:

{pip>lucien}“Go on, Doc. You tell ’em, or I will.”

{lucien>pip}“That will do, child.”

{pip>lucien}“You goes red when you’re fed, and you goes white when you fib, and you’re like a bleeding candle.”

{bash>lucien}“Luce?”

{lucien>bash}“I opened an account.” The vampire is addressing it to a tray of clamps. {+}“You do not eat in the mornings. You never did. I could not very well go on leaving toast on your side of the bed, as there was no longer a side. I told the man to say nothing. It was not intended to signify.”

{bash>lucien}“Two years?”

{lucien>bash}“And two months. I can produce receipts.”

{albright>lucien}“I’m a stranger to all this,” says the dead man, quite choked, {+}“but I think that’s lovely.”

{ilya>lucien}“I’m sorry to have to ask you, Doctor Vane. Did you put anything in it?”

{bash>ilya}“Of course he didn’t! He thinks sweetener’s a crime. Jesus, Ilya.”

{ilya>bash}“I have to ask it. It’s for the—”

{bash>ilya}“For the record, yeah. Well, put this in the record. He’d had eleven years of me asleep with my throat out. If he’d wanted to, he would’ve.”

{lucien>bash}“Nine,” the pathologist corrects him, not very steadily. {+}“We were in separate rooms in Prague.”

{pip>ilya}“So who else knew, guv? Someone’s got to have knowed it’d be that cup, and that name on it, and what o’clock.”

{ilya>pip}“Nobody else did know. He’s only just told us.”

{pip>ilya}“You knew about the cup. You comes down here with him, mornings, and you always says, there’s your coffee, Bash. And then you writes it in your little book.”

{ilya>pip}“I write everything in it. It’s routine. The seven forty-five goes into the log, what we had, where we stood, and it’s sent up at noon to...”

He doesn’t finish. He turns back a page, and another page; on every one of them there’s a small, neat coffee.

{bash>ilya}“Sent up to who?”

{ilya>bash}“The Captain reads the log. Nobody else. She initials it.”

{bash>ilya}“Strand? She pinned a medal on me in May.”

{lucien>bash}“With what was it pinned? You were ill for a week in May. I remember, because I was not told.”

{bash>lucien}“It was silver,” says the younger detective. {+}“She said the regular ones were out of stock.”

{albright>_group}“Would this be a tall lady? Grey suit, very nice shoes? I only mention it because she was by the stand. She looked so upset when I took the lid off. I thought that she must want the table.”

Far overhead, a lift wakes up and begins to come down.

{pip>_group}“I’ll have a look,” and there’s nothing over the drain but a cold place. Almost at once the mob-cap is back, sideways, out of a wall. {+}“It’s her! On her tod. She’s got her gloves on, and she’s asking what’s keeping the report on table two.”

{ilya>albright}“You’re the only witness, sir. I don’t know how to put this. Can you be dead?”

{albright>ilya}“I’ve had no practice.”

{lucien>albright}“Close your eyes, and on no account breathe. You will find that you do not need to.” He has drawn the sheet up to the dead man’s chin and smoothed it, as though tucking him in. {lucien>bash}“Sebastian, get behind the door.”

{bash>lucien}“And where’ll you be?”

{lucien>bash}“In front of you. Do not argue. I have been poisoned by experts.”

{bash>lucien}“After this you’re buying me breakfast. Sat down. With a plate.”

{lucien>bash}“I should like that,” says the vampire to the clamps.

The lift stops. There’s a ping; there are very nice shoes along a corridor.

{albright>ilya}“Sergeant?” whispers table two, with its eyes tight shut. {+}“About my parking.”
