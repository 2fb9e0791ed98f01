+++
title = "Cubicle Four"
manner = "hospital comedy, first person past, straight quotes: a doctor, a nurse, a quarrelling couple, one side of a phone call"
[[characters]]
id = "teuila"
name = "Dr. Faleolo"
aliases = ["Doctor", "Teuila"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "bogdan"
name = "Bogdan"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "crispin"
name = "Mr. Oakeshott"
aliases = ["Crispin", "the Great Crispino", "her husband"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "pam"
name = "Mrs. Oakeshott"
aliases = ["Pamela", "Pam", "his wife"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "rangan"
name = "Dr. Ranganathan"
aliases = []
pronouns = "she"
kind = "person"
present = true
+++
{scene: the store cupboard | teuila, bogdan}
I was eleven hours into a twelve-hour night when Bogdan found me in the store cupboard, where I was eating a yoghurt with a tongue depressor.

{bogdan>teuila}"Cubicle four," he said. {+}"You will like him. He says that nothing is wrong."

{teuila>bogdan}"Then why's he here?"

{bogdan>teuila}"His wife says something is wrong."

{teuila>bogdan}"What sort of something?"

{bogdan>teuila}"She says, ask him. He says, ask her." He took the yoghurt out of my hand with great gentleness. {+}"Go, Doctor. I will guard this."

{scene: cubicle four | teuila, crispin, pam}
The man on the trolley was seventy or so and wore full evening dress. A blanket was tucked around his middle. Very close against him, on the plastic chair, sat a woman with sequins under her anorak; she was doing a crossword with her left hand, and her right was somewhere under the blanket with his. I remember thinking that it was sweet.

{teuila>crispin}"Good morning, Mr. Oakeshott. I'm Dr. Faleolo. What's brought you in?"

{crispin>teuila}"A taxi."

{pam>crispin}"Crispin."

{crispin>teuila}"A very civil driver. We discussed cricket."

{step pam>crispin away 0.2 now orders}{pam>crispin}"Crispin, tell the doctor."{/step}

{step crispin>teuila away 0.3 now lies}{crispin>pam}"There's nothing to tell, my love. I'm in the pink."{/step} He turned a splendid smile on me, and swallowed in the middle of it, and I saw what the swallow cost him.

{teuila>crispin}"Does it hurt there?" I laid a hand on my own breastbone.

{crispin>teuila}"Where?"

{teuila>crispin}"Where you just made that face."

{pam>teuila}"That is his face," said Mrs. Oakeshott, and filled in seven across.

{crispin>pam}"Thank you, Pamela."

{teuila>crispin}"Have you had anything unusual to eat tonight?"

{step crispin>teuila away 0.3 now hides}{crispin>teuila}"Dear lady, there are secrets that a gentleman of my profession will carry to his--"{/step}

{step pam>crispin away 0.4 now betrays}{pam>teuila}"He's swallowed a key," said his wife.{/step}

{crispin>pam}"Pam!" It was the cry of a man stabbed in the Senate. {step crispin>pam away 0.3 now blames}{crispin>teuila}"Forty years in the business, and she gives it away in a cubicle!"{/step}

I pulled up the other chair. I was tired, and it was the best thing that anyone had said to me since midnight. {teuila>crispin}"What kind of a key?"

{crispin>teuila}"A small one."

{pam>teuila}"It's for handcuffs. He does an escape," she explained. {+}"The Great Crispino. He's got it in his cheek the whole time, and up it comes, and off they come, and we bow. Only tonight at the Rotary a man at the front made a remark about my frock. {step crispin>pam away 0.4 recalled mocks}And this one laughed.{/step}"

{step crispin>pam away 0.4 denied mocks}{crispin>pam}"I did not laugh.{/step} I gasped."

{step pam>crispin away 0.3 now blames}{pam>crispin}"You laughed, and down it went."{/step}

{crispin>pam}"I was indignant! When one is indignant one gasps!"

{teuila>crispin,pam}"So how did you get out of the handcuffs?" I asked.

Nobody spoke. Nine down seemed to have become very difficult. At last, with enormous dignity, Mr. Oakeshott drew his hand out from under the blanket and held it up, and with it, chained at the wrist, came hers.

{teuila}"Ah," I said.

{pam>teuila}"There's meant to be a spare," said Mrs. Oakeshott.

{crispin>pam}"There is a spare. It's in the glove box."

{pam>crispin}"Of which car?"

{crispin>pam}"Of the--" He stopped.

{step pam>crispin away 0.3 now blames}{pam>crispin}"Of the car you sold,"{/step} she said, {+}"to that nice boy from Runcorn."

{scene: the doctors' desk | teuila, bogdan}
You can't X-ray one person who is attached to another; or you can, but there's a form. I rang the consultant at home.

{teuila>rangan}"Dr. Ranganathan? It's Teuila, in A and E. I'm sorry to wake you."

The receiver said that it had not been asleep, in a voice that had.

{teuila>rangan}"I've a man of seventy-one with a foreign body. A key... No, stable. No, he's chatting... Three centimetres, he thinks, and blunt... The thing is that he's attached." I held the receiver a little way off. {+}"To his wife... No, not emotionally. Well, yes, also emotionally."

{bogdan>teuila}"Ask her about the fire brigade," Bogdan whispered at my elbow. He was finishing my yoghurt.

{teuila>rangan}"Would you want me to call the fire brigade?" I listened. {+}"Right. Yes. I'll tell him that, thank you. Good night."

{bogdan>teuila}"What did she say?"

{teuila>bogdan}"She said that in her day people just swallowed coins."

He thought about it, licked the tongue depressor, and dropped it in the bin. {bogdan>teuila}"These handcuffs. They are good ones? Or from a shop for parties?"

{teuila>bogdan}"Why?"

{step bogdan>teuila toward 0.3 now asks}{bogdan>teuila}"Give me your badge,"{/step} said Bogdan, {+}"and don't look at what I do with the clip."

{scene: cubicle four again | teuila, bogdan, crispin, pam}
{step bogdan>pam toward 0.5 now helps}It took him nine seconds.{/step} I know, because the Great Crispino counted them under his breath in an agony of professional attention, and when the thing fell open on the blanket he had gone quite white.

{crispin>bogdan}"Where," he said, {+}"did you learn that?"

{bogdan>crispin}"In the army." Bogdan gave me back my badge. {+}"Also, a little bit, in school."

{step crispin>bogdan toward 0.3 now invites}{crispin>bogdan}"Would you consider Saturdays?"{/step}

{pam>crispin}"Leave the poor lad alone, Crispin." She was turning her wrist over, this way and that. There was a pink ring right around it. {pam>bogdan}"Do you know, dear, in all these years that's the first time it's been anybody else?"

{bogdan>pam}"It pinches?"

{pam>bogdan}"Not so's you'd notice."

{crispin>teuila}"And the key, Doctor?" said her husband, rather small. {+}"What becomes of the key?"

{teuila>crispin}"If the picture shows what I think it will, we leave it alone. Two or three days, I should say."

{crispin>teuila}"And then?"

{teuila>crispin}"It comes out the usual way."

{crispin>teuila}"Ah." He considered that. {step crispin>teuila toward 0.2 now jokes}{+}"What we call in the trade a slow reveal."{/step}

{pam>teuila}"Don't laugh," Mrs. Oakeshott told me. {+}"It only encourages him."

But I had gasped, that's all. I was writing up the form when I heard them again, through the curtain, in quite other voices.

{crispin>pam}"You could go home to your bed, Pam. Now that you're loose."

{pam>crispin}"I could."

{step crispin>pam away 0.4 denied blames}{crispin>pam}"I shouldn't blame you.{/step} {step crispin>pam toward 0.5 now confesses}I did laugh.{/step}"

{pam>crispin}"I know you did. {step pam>crispin toward 0.5 now forgives}It was a funny remark. It's a terrible frock.{/step}" A chair creaked. {step pam>crispin toward 0.5 now stays}{+}"Budge up.{/step} What's a word of six letters for a fool? Ends in Y."

{step crispin>pam toward 0.3 now jokes}{crispin>pam}"Are you asking or telling?"{/step}

I looked in before I went off. {step pam>crispin toward 0.5 now trusts}She had fallen asleep against his shoulder{/step} with her mouth open, and {step pam>crispin toward 0.5 now touches}her right hand had gone back under the blanket.{/step}
