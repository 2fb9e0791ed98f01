+++
title = "The Other Doctor Rao"
manner = "a ward round in Chennai, third person present: seven at one bed, two doctors of one name, Sir, Chief, Madam, Sister, Appa, Thatha, a boy who sees what the chart does not say, an intern asked and a nurse who answers; long untagged runs; curly double quotes"
[[characters]]
id = "prof"
name = "Professor Rao"
aliases = ["Sir", "Chief", "Doctor", "Doctor Rao", "Periyappa", "the great man", "the professor"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "lakshmi"
name = "Dr. Lakshmi Rao"
aliases = ["Lakshmi", "Madam", "Doctor Rao", "the registrar", "the other Doctor Rao"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "faisal"
name = "Faisal"
aliases = ["Doctor", "the intern", "young man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "sister"
name = "Sister Philomena"
aliases = ["Sister", "the ward sister"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "mani"
name = "Mr. Subramaniam"
aliases = ["Appa", "Thatha", "the patient", "the old man", "the retired stationmaster"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "kamala"
name = "Kamala"
aliases = ["Amma", "his daughter"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "vikram"
name = "Vikram"
aliases = ["Viku", "kanna", "the boy"]
pronouns = "he"
kind = "person"
present = true
+++
{scene: Ward Six, bed eleven | prof, lakshmi, faisal, sister, mani, kamala, vikram}
At ten minutes to nine the round reaches bed eleven, where the patient is sitting up with his hair combed, as if for an inspection.

{prof>faisal}“Present,” says Professor Rao. He doesn’t say to whom. He never does; he holds out the word like a hat, and somebody has to put something in it.

{faisal>prof}“Seventy-four-year-old male, Sir, a retired stationmaster, with, with breathlessness on exertion, admitted on Monday for rate control. Today is day four. He is comfortable.”

{mani>faisal}“He is not comfortable.”

{kamala>mani}“Appa, let the doctor finish,” says his daughter.

{mani>kamala}“Which one? There are three of them. In my day one train had one driver.”

{prof>mani}“Good morning, Mr. Subramaniam,” says the great man, who has noticed him for the first time. {+}“What is the complaint?”

{kamala>prof}“He isn’t eating, Doctor. Since yesterday he has sent back everything, even the curd rice. I thought that it was only the hospital food.”

{sister>kamala}“It’s good food,” says Sister Philomena, over the trolley.

{kamala>sister}“I didn’t mean anything, Sister.”

{prof>lakshmi}“Nausea in the elderly,” says the professor. {+}“Lakshmi. Causes.”

The registrar, Dr. Lakshmi Rao, has been up for twenty-six hours. She tells them off on her fingers, and her fingers are a little slow. {lakshmi>prof}“Constipation. Infection, uraemia, gastritis. Drugs.”

{prof>lakshmi}“Drugs last?”

{lakshmi>prof}“In order of frequency, Sir.”

{prof>lakshmi}“In order of whose fault it is. Never put last what you have done yourself. And what has the intern to say? He is looking at his shoes. Are they a cause?”

{faisal>prof,lakshmi}“No, Sir. I just – could I see the chart again, Madam? It’s on your side.”

{lakshmi>faisal}“Later, Faisal. We’ve nineteen more.”

{vikram>mani}“Thatha, ask them about the lights,” the boy says.

Nobody has counted him. Vikram is nine, and has been fitted in between the locker and the wall with a school bag on his knees.

{kamala>vikram}“Viku, quiet.”

{vikram>kamala}“But you said to tell them everything, Amma.”

{kamala>vikram}“I said that I’d tell them. Sit straight.”

{sister>lakshmi}“Nine o’clock medicines, Madam.” The trolley has come up alongside; a paper cup is standing on it, with two white tablets in the bottom. {+}“Shall I give, or will you be long?”

{lakshmi>sister}“Give, Sister, give.”

{faisal>lakshmi}“Not yet,” says Faisal.

It comes out louder than anything that he has said since July. He turns the colour of the screens.

{prof>faisal}“I beg your pardon?”

{faisal>prof}“Sorry, Sir. If we could only wait one minute with that cup. What lights?” He has gone down on his heels, to where the school bag is. {faisal>vikram}“What should your Thatha ask us about?”

{vikram>faisal}“The tube light. It has got a ring. He says there’s a ring on it, like the god pictures, and it’s yellow.”

{mani>faisal}“It’s a cheap tube, that’s all. The whole ward is yellow. Sister’s cap is yellow.”

{sister>mani}“My cap is starched with my own hands,” she says. {+}“That is white.”

{mani>sister}“If you say so, madam. I ran Arakkonam Junction on signals for thirty years, and I say it’s showing caution.”

There is a silence at the foot of the bed. The professor has stopped turning his pen.

{prof>faisal}“Well, young man? You’ve found a halo. What do you want with it?”

{faisal>prof}“Xanthopsia, Sir. With the nausea. He’s on digoxin. I wanted to look at the dose.”

{prof>faisal}“And what will the dose be?”

{faisal>prof}“I think that it’s point two five. I mean that it ought to be. I think somebody may have lost the – if it’s what I saw last night, there isn’t any point.”

{lakshmi>faisal}“There isn’t any point in what?” asks the other Doctor Rao sharply.

{faisal>lakshmi}“In the two five, Madam. It’s written two point five.”

She has the chart open before he has got to the end. Her eyes go down the column, stop, and go back up.

{kamala>lakshmi}“What does it mean? Doctor? Is it something bad?”

{sister>kamala}“It means ten times,” says the ward sister, since the two doctors are both reading. {+}“But we didn’t give ten times. There aren’t so many tablets in the ward. We gave two last night, and I wrote to Pharmacy for the rest.”

{kamala>sister}“Two instead of one?”

{sister>kamala}“Two instead of one.”

{mani>kamala}“So it was double-headed,” remarks the old man. {+}“I felt it.”

{prof>lakshmi}“Potassium now. An ECG, now, and not from the machine in the corridor. Who signed for this?”

{lakshmi>prof}“It says Rao.”

{prof>lakshmi}“I can see what it says.”

{lakshmi>prof}“Then you can see the hand, Sir.”

{prof>lakshmi}“It was the evening round. You were on call.”

{lakshmi>prof}“I was in theatre till four. You did my evening round for me. You said go and eat something, child, I’ll do eleven to twenty. You said it in front of him.”

She means Faisal. Everybody looks at Faisal, who would give a year’s stipend to be standing in another ward.

{prof>faisal}“Did I?”

{faisal>prof}“It was very late, Sir. The phone was ringing.”

{prof>faisal}“I didn’t ask about the phone.”

{faisal>prof}“Yes, Sir. You did. You wrote it standing up, on Sister’s back.”

{sister>prof}“On my _shoulder_,” says Sister Philomena. {+}“He asked permission.”

The great man takes off his glasses. Without them he has the same nose as his registrar, and the same way of pressing it between two fingers.

{vikram>kamala}“Amma, is he in trouble?”

{kamala>vikram}“Who, kanna?”

{vikram>kamala}“The old one.”

{kamala>vikram}“I don’t think that they’re allowed to be.”

{mani>vikram}“Everybody’s allowed,” his grandfather says. {+}“In ’eighty-one I sent the Kovai Express into a siding full of mangoes. I wrote the report on myself. Two pages.”

{prof>mani}“And what was done to you?” asks the professor.

{mani>prof}“They made me stationmaster. I was the only one who could spell ‘siding.’”

Professor Rao laughs. It isn’t a thing that they know the sound of, in Ward Six. Then he draws up the visitor’s stool and sits on it, so that for once his eyes are lower than the patient’s.

{prof>mani}“Mr. Subramaniam, you’ve had too much of a heart medicine for one night. It’s my doing, not my niece’s, though it’s her name also. I believe that you’ll be perfectly well. But I’m going to keep you on a monitor, and this gentleman will come and look at you every hour.”

{faisal>prof}“Me, Sir?”

{prof>faisal}“Have you some other appointment, Doctor?”

No one has called him that before without a smile. {faisal>prof}“No, Sir.”

{lakshmi>prof}“Periyappa,” she says, very low, {+}“I thought that it _was_ me. For one second, when I saw the name. I thought, it’s happened.”

{prof>lakshmi}“I know. I let you think it for two. That’s the part that I shall put in the report.” He gets up by the bed rail. {+}“Go home. Sleep. And from today you’ll sign with your initial.”

{lakshmi>prof}“And what will you sign with, Chief?”

{prof>lakshmi}“Block capitals.”

The trolley is wheeled off, with the cup still on it. At bed twelve somebody is already being told to sit up.

{vikram>faisal}“Excuse me,” says the boy to the one who has stayed behind. {+}“What was it called? The yellow?”

{faisal>vikram}“Xanthopsia. It starts with an X.”

{vikram>faisal}“Can I have it for Show and Tell?”

{mani>vikram}“You may have it with my compliments,” says the retired stationmaster. {+}“I’ve finished with it. Kamala! Where’s that curd rice?”
