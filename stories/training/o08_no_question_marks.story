+++
title = "No Question Marks"
manner = "fan-fiction manner, monster hunters in a motel in Saskatchewan, third person present: three men and a woman, one of the men under a spell that makes him answer every question truly, and a witch in the bath who comments; epithets, nicknames, question and answer; curly double quotes"
[[characters]]
id = "lupe"
name = "Lupe"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "bao"
name = "Bao"
aliases = ["the smaller man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "zeke"
name = "Zeke"
aliases = ["Ezekiel", "the younger man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "tomasz"
name = "Tomasz"
aliases = ["Boss", "the older hunter"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "agnes"
name = "Agnes"
aliases = ["the witch", "the old lady"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "brother"
name = "my brother"
aliases = ["Your brother", "my father"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: room nine of the motel | lupe, bao, zeke, tomasz, agnes}
{lupe>bao,tomasz}“Nobody ask him anything,” says Lupe. {+}“Not the time. Not the weather. No question marks.”

{bao>lupe}“Why, what happens?”

{zeke>bao}“I have to answer, Bao. I get a kind of itch. I’ve hated your chili for three years.” And Zeke claps both hands to his mouth.

{bao>zeke}“You said it was delicious!”

{lupe>bao}“That was nearly one. Watch it.”

{tomasz>lupe}“How long does he stay like this?” asks the older hunter, who’s running a line of salt along the window-sill.

Lupe shakes her head. {lupe>tomasz}“I don’t know, Boss. She blew it in through the keyhole. Some kind of a powder.”

{agnes}“It isn’t powder,” says the bathroom. {+}“It’s parrot.”

{tomasz>agnes}“Quiet in there.”

{agnes>tomasz}“I’m only saying. Ground parrot. People never ask.”

The bathroom has no door, since Bao came in through it. In the tub, in a ring of salt, with a skipping-rope round her wrists, there’s an old lady in a quilted jacket. They’ve been after her since Thunder Bay. Her name is Agnes, and she’s asked twice if there’s tea.

{bao>zeke}“What do you think about my driving?”

{zeke>bao}“I shut my eyes in the bends.”

{lupe>bao}“_Bao!_”

{bao>lupe}“But he’s so polite! He’s never told me one true thing since I met him. I’ve waited my whole life for this.” The smaller man hops onto the bed with his boots on. {bao>zeke}“My singing?”

{zeke>bao}“It’s beautiful. I sit out in the van so that you won’t know I’m listening and stop.”

There’s a pause, during which somebody goes pink, right up to the hair.

{tomasz>bao}“Enough,” says Tomasz. {+}“We work. Get down.” He plants himself in front of the tub. {tomasz>agnes}“You. Take it off him.”

{agnes>tomasz}“I can’t take it off. It comes off on its own, when he’s told you the one at the bottom.”

{lupe>agnes}“The bottom of what?”

{agnes>lupe}“Of him, dear. Everyone’s got one. It’s like the plug in this bath. And if the sun comes up before it’s out, it closes over, and that’s him for good.”

{bao>agnes}“Him for good what?” asks Bao.

{agnes>bao}“Dumb. As a fish.”

Behind the curtain it isn’t black any more, it’s blue. Lupe looks at the clock radio, which has ten past six.

{lupe>zeke}“Then just say it, Zeke. Whatever it is.”

{zeke>lupe}“No.”

{lupe>agnes}“He said no! You heard that, he can refuse!”

{agnes>lupe}“You gave him an order. It has to be a question.”

{tomasz>zeke}“I will do it,” says the older hunter. {+}“Ezekiel. Look here at me.”

{zeke>tomasz}“Please, not you.” The younger man has backed against the wall. {+}“Anybody else in this room. _She_ can. Only not you, Tomasz.”

{bao>zeke}“Why not him?” asks Bao.

{zeke>bao}“Because he’d have to shoot me.”

The radiator ticks. In the tub the old lady has stopped picking at her rope.

{lupe>zeke}“Take your jacket off,” says Lupe.

{zeke>lupe}“I’d rather keep it. I’m cold.”

{bao>zeke}“Are you cold, Zeke?”

{zeke>bao}“No.” He closes his eyes. {+}“Damn you.”

It comes off by inches. Above the elbow, in the soft of the arm, there are two half-moons, facing one another, and they’re no longer red.

{tomasz}“So,” says Tomasz.

{lupe>zeke}“When did that happen?”

{zeke>lupe}“On Sunday. Red Deer. You’d gone to fetch the van. It was a kid, Lupe, it was only some farmer’s kid, and it was so scared that I couldn’t make myself hit it.”

{bao>zeke}“Since _Sunday_!” The smaller man has slid off the bed. {+}“But you’ve been sleeping in here with us! You’ve been sleeping in the—”

{zeke>bao}“In the bath. With the door locked, and a chain on. I told you that I like baths.”

{agnes}“So that’s whose hair it is,” says Agnes.

The older hunter has gone to the long bag. What he takes out of it has silver in it, six times.

{tomasz>lupe}“I have one rule,” he says, as if she had asked. {+}“I made it in Łódź. With my brother I kept it.”

{lupe>tomasz}“You were a boy, Boss.”

{tomasz>lupe}“I was twenty. He was eighteen. I don’t see how I keep it for him, and I don’t keep it now.”

{bao>tomasz}“You’ll have to go through me.”

{tomasz>bao}“Get out of the way.”

{bao>tomasz}“I know it’s not far through me. I know I’m not much. But I’m what there is, and I’m standing here.”

{lupe>agnes}“Was that it?” Lupe is on her knees beside the tub. {+}“The bite. Was that what was at the bottom?”

{agnes>lupe}“Does he look any lighter to you?”

{lupe>agnes}“No.”

{agnes>lupe}“Then that was just the one on top. I make it twenty minutes.”

{lupe>zeke}“All right. Think. Would you hurt us, Zeke?”

{zeke>lupe}“I don’t know.”

{lupe>zeke}“Do you want to?”

{zeke>lupe}“God, no.”

{bao>zeke}“Is it me? Are you in love with me?”

{zeke>bao}“Yes,” says Zeke, at once, as one says bless you. {+}“But that’s not it. That’s no secret.”

{lupe>bao}“We all knew that,” Lupe says.

{tomasz>bao}“I also.”

{bao>tomasz}“_I_ didn’t know!”

{agnes>bao}“I knew, dear,” remarks the witch, {+}“and I’ve only been here since midnight.”

A strip of pink has come in under the curtain. It lies along the carpet as far as Tomasz’s boots. He regards it; then he sits down on the end of the bed, heavily, and lays the gun across his knees.

{tomasz>zeke}“You said, not me. So it’s for me, this thing.”

{zeke>tomasz}“I’m asking you. Don’t.”

{tomasz>zeke}“You came to my door one winter. Nineteen years old, no hat. I asked what you wanted, and you told me, the work. Now I ask again. Why did you come?”

You can see it rise. It goes up through the younger man like something through a pipe.

{zeke>tomasz}“Because of Łódź. Because you missed. You didn’t stay to look, you shot him and you ran; and there was a nurse on the stairs, and she got the bullet out with a crochet hook. She took him to Winnipeg. He makes doughnuts, Tomasz, and three nights a month he goes down to the cellar and she locks it. Your brother isn’t dead. He’s my father.”

Nobody in room nine has anything to say, not even the bathroom.

{zeke>tomasz}“He sent me to see if you were sorry,” says Zeke. {+}“I was only to stay a week.”

{tomasz>zeke}“And what … what did you tell him?”

{zeke>tomasz}“That I needed longer.”

{tomasz>zeke}“Six years?”

{zeke>tomasz}“I kept meaning to write to him. I didn’t want to be done.”

There’s a sound like a cork. It’s quite small. Zeke touches his throat, and coughs, and a green feather floats down to the carpet and lies in the sun.

{agnes}“There,” says the old lady, {+}“that’s the plug. Now might I have some tea?”

{lupe>tomasz}“Boss, give me the gun.”

{tomasz>lupe}“He has a cellar?” asks Tomasz. He lets her have it; he seems not to know that he was holding it. {+}“Every month, a cellar, and he is all right? He has a shop?”

{lupe>tomasz}“It sounds like he’s got a shop.”

{tomasz>lupe}“How far is this? Winnipeg?”

{lupe>tomasz}“Six hours. Five if Bao drives.”

But Bao isn’t listening. He’s picked up the feather, and he’s looking hard at the one in front of him.

{bao>zeke}“So what did you say about my chili?”

{zeke>bao}“It’s delicious,” says Zeke, without so much as an itch.
