+++
title = "Seat Nineteen F"
manner = "a couple quarrel in whispers at an antenatal class in Montréal while the midwife, a couple and a mother and daughter talk on about dolls and nappies; two conversations at once, five women and two men; third person past; curly double quotes"
[[characters]]
id = "solange"
name = "Solange"
aliases = ["Sol", "chérie"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "thierry"
name = "Thierry"
aliases = ["Papa", "her husband", "the tall young man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "josette"
name = "Madame Bouchard"
aliases = ["Josette", "the midwife"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "linh"
name = "Linh"
aliases = ["his wife"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "quang"
name = "Quang"
aliases = ["Mr. Phan", "the man with the duck thermometer"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "dalia"
name = "Dalia"
aliases = ["habibti"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "samira"
name = "Samira"
aliases = ["Mama", "Madame Haddad", "the grandmother"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "papa"
name = "Kouassi"
aliases = ["Papa", "your father"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: the church basement on Rue Saint-Denis | solange, thierry, josette, linh, quang, dalia, samira}
{josette>solange,thierry,linh,quang,dalia,samira}“Head, neck, and bottom,” said the midwife, holding the doll up by all three. {+}“Never let go of more than one of them at a time. Now you. Everybody take your baby.”

There were four mats in the church basement and four rubber babies. On the mat beside the radiator nobody took theirs.

{solange>thierry}“I was looking for the bus pass,” said Solange, without turning her head. {+}“I wasn’t spying.”

{thierry>solange}“I never said that you were.”

{solange>thierry}“One seat. Nineteen F. To Calgary, on the fourth of May.”

{thierry>solange}“Could we do this at home?”

{solange>thierry}“I’m due on the second, Thierry.”

{samira>dalia}“Give me it,” Madame Haddad was saying on the next mat. {+}“You’re strangling him.”

{dalia>samira}“I’m supporting the head, Mama.”

{samira>dalia}“I had six, and none of them had a head like that. Josette! Why’s he so cold?”

{josette>samira}“He’s been in the cupboard since Tuesday, Madame Haddad. You warm him up.”

{quang>josette}“Excuse me, which end does the pin go?” asked Mr. Phan. He had his glasses pushed up in his hair, and his tongue between his teeth.

{josette>quang}“There’s no pin, it’s a sticky tab. Which way round have you got it, Quang?”

{linh>josette}“He’s put it on his own hand,” said his wife.

{quang>linh}“I’m measuring!”

{solange>thierry}“Is it the refinery?” She’d picked the doll up, so as to have something to look at. {+}“They rang again, didn’t they? And you took it. You were going to tell me when? From the airport?”

{thierry>solange}“It’s not the refinery.”

{solange>thierry}“Then what’s in Calgary? Cows?”

{thierry>solange}“Sol. I can’t say it here.”

{solange>thierry}“You can’t say it anywhere. It’s five weeks old, that ticket. You’ve had it in your coat for five weeks and you’ve been painting that cot and singing.”

{josette>thierry}“Very nice, by the radiator,” called Madame Bouchard. {+}“Papa, come in closer. Put your arm round the two of them.”

Her husband put out an arm. It stopped in the air, and after a bit it went back.

{samira>dalia}“They’re having words.”

{dalia>samira}“Mama, don’t stare.”

{samira>dalia}“I’m not staring, I’m winding him. It’s Calgary.”

{dalia>samira}“What is?”

{samira>dalia}“The words are about Calgary. My left ear is the good one.”

{josette>linh}“And now the bath. Who wants to run the bath? Linh, you’ve got the sensible shoes.”

{linh>josette}“What temperature?”

{josette>linh}“You tell me. Put your elbow in.”

{quang>linh}“Thirty-seven,” said Quang at once. {+}“Thirty-six point five to thirty-seven. I’ve got a thermometer that’s shaped like a duck.”

{linh>quang}“She said elbow.”

{quang>linh}“I just don’t see how an elbow can have decimals.”

Under cover of the tap, which roared, the voices by the radiator rose.

{thierry>solange}“I’d have been back on the sixth. It’s two days.”

{solange>thierry}“It’s two days when I’ll have a baby that’s two days old! Or else I’ll be in the middle of it, and you’ll be in nineteen F with a little bag of nuts. Is it a woman?”

{thierry>solange}“Is it a _what_?”

The tap went off just then. There was a silence in which water dripped from Linh’s sensible elbow.

{josette>thierry}“Is everything all right over there?”

{solange>josette}“He was asking about the nuts,” said Solange. {+}“If one may eat them.”

{josette>solange}“In moderation. Mr. Phan, that’s a plug, love, not a toy. So! The water’s in, and the phone rings. What do we do with the baby?”

{dalia>josette}“Take him with us?” Dalia tried.

{quang>josette}“Let it ring,” said the man with the duck thermometer.

{samira>josette}“I’d give him to my husband, and let’s see how long it takes till he gives him back.”

{josette>samira}“They’re all good. There’s only one wrong answer, and it’s the one where you think it’ll just be for a second.”

He had gone grey around the mouth. He took the rubber baby out of her lap; head, neck, bottom; he’d evidently been listening after all.

{thierry>solange}“It’s your father,” he said.

She didn’t understand at first. You could see it not going in.

{solange>thierry}“Papa’s in Abidjan.”

{thierry>solange}“He hasn’t been for a year. He drives a lorry out of Calgary. He wrote to me at the depot, since he thought you’d burn it.”

{solange>thierry}“I would have burned it.”

{thierry>solange}“I know, chérie. He did too.”

{samira>dalia}“Now it’s the father,” breathed the grandmother.

{dalia>samira}“Mama, I’m begging you.”

{samira>dalia}“Hers, not his. He drives a lorry.”

{solange>thierry}“Nine years. He sat in that church hall at my own wedding, no, he didn’t, did he? He didn’t sit there. I kept him a chair!” It wasn’t a whisper any more. {+}“And you’ve been writing to him? What about? About me? How many centimetres I am?”

{thierry>solange}“He asks if you still sleep with the light on.”

That stopped her. Across the room Quang had taken off his glasses and was cleaning them on a nappy.

{josette>linh,quang,dalia,samira}“Let’s all look at the poster,” suggested Madame Bouchard. {+}“Let’s everybody look for a minute at the poster of the pelvis.”

{linh>josette}“What’s the bit in green?” asked Linh.

{josette>linh}“That’s the way out.”

{solange>thierry}“Why do you need to fetch him? He’s a lorry driver, he’s got a lorry.”

{thierry>solange}“He’s had his eyes done. He can’t drive till June, and he won’t fly by himself. Kouassi’s afraid of flying, he came on a boat! He’s sixty-three years old, and he’s bought a suit, and he says that he’ll only come if someone walks up to the door in front of him. So that if you shut it, it’s on my nose.”

{solange>thierry}“One seat,” she said again, but she said it differently. {+}“There was only the one.”

{thierry>solange}“Out, it’s one. Back it’s two. The other’s in my other pocket. You only went through the left.”

{samira>solange}“The man should go _now_,” said Samira.

Everybody turned from the pelvis.

{dalia>samira}“Mama!”

{samira>dalia}“What? I’m a guest, I can say it. First babies are late, habibti, you were nine days. Let him go on Saturday, and he’s home Sunday with the old fool, and they can all shout at each other before it’s born, while she’s still got the strength.”

{josette>samira}“Madame Haddad, I don’t think that they’ve asked us.”

{linh>josette}“She’s right, though,” said Linh. {+}“They are late, as a rule. Quang’s got a chart.”

{quang>thierry}“Sixty per cent,” he said shyly, to the tall young man by the radiator. {+}“I could send it to you.”

Nobody breathed for a bit, in a room where they’d come to be taught it. Solange was looking at the doll. It lay along her husband’s arm, blue-eyed and bald, with its head in the crook of his elbow, precisely as in the leaflet.

{solange>samira}“What’s it like?” she said, not to him. {+}“With six. Did yours come? Your father?”

{samira>solange}“Mine? To every one. He fainted at four of them.”

{solange>thierry}“Saturday,” said Solange. {+}“And you tell him that there’s a light on.”
