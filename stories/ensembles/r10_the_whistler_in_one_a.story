+++
title = "The Whistler in 1A"
manner = "a Houston roof in a flood, third person past: neighbors who know each other only by what they do (the super, the trombone lady, the man from 2C, the pregnant girl, the kid with the drone) must find out a sixth man’s name; names are told at the end; straight double quotes"
[[characters]]
id = "super"
name = "Tito"
aliases = ["the super"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "mai"
name = "Mai Pham"
aliases = ["the trombone lady", "Mrs. Pham", "ma'am", "Mai"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "yusuf"
name = "Yusuf"
aliases = ["the man from 2C", "Joe"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "kaylee"
name = "Kaylee"
aliases = ["the pregnant girl", "honey"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "darnell"
name = "Darnell"
aliases = ["the kid with the drone", "the kid", "kid", "Captain"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "whistler"
name = "Thibodeaux"
aliases = ["the whistler", "The guy in 1A", "Orville", "Captain"]
pronouns = "he"
kind = "person"
present = true
+++
{scene: the roof | super, mai, yusuf, kaylee, darnell, whistler}
{super>kaylee,mai,yusuf,darnell}"That's everybody," said the super. {+}"That's the whole stairwell. Thank God."

{kaylee>super}"Where's the whistler?" said the pregnant girl.

They had been on the roof since four in the morning, on lawn chairs, under a shower curtain. The water had come up over the mailboxes at five and over the first-floor sills at six. Now it was getting light, and you could see how much of it there was.

{super>kaylee}"Who?"

{kaylee>super}"The guy in 1A. With the hat. He whistles."

{super>kaylee}"He's at his daughter's. He told me, Friday."

{yusuf>super}"He came back," said the man from 2C. {+}"Last night, by taxi. I held the door for him."

Nobody had expected him to speak. He drove a delivery van, and came in late and went out early, and in three years he had said good morning to each of them about twice.

{super>yusuf}"You sure, Joe?"

{yusuf>super}"He had a cake."

The super walked over to the edge on that side and looked straight down. He stood like that a while, a wide man in a Rockets poncho. Then he cupped his hands.

{super}"Sir? Hey! Sir! In 1A!"

{kaylee>super}"You don't know his _name?_"

{super>kaylee}"I know it. It's on the lease. It's a long one, it's French or something. It starts with a T."

{mai>super}"I can't hear if he answers," said the trombone lady. {+}"Everyone be quiet."

They listened. A propane tank went by.

{darnell>super}"I could send her down," said the kid with the drone. He was fourteen or so, and he'd carried it up under his shirt ahead of his own shoes. {+}"I've got like six minutes of battery."

{super>darnell}"We're saving that for when there's a boat to wave at."

{darnell>super}"If he's drowning, though?"

{super>darnell}"Go. Go on. Take it slow."

It went over the edge with a noise like a mad hornet, and four of them crowded in around the little screen. The trombone lady stayed in her chair with her case across her knees.

{kaylee>darnell}"That's my window. Go left. There, that's his, with the plant."

{darnell>kaylee}"I can't see in, there's glare."

{yusuf>darnell}"Lower," said the man from 2C.

{darnell>yusuf}"If I go lower she's a submarine."

{yusuf>darnell}"And tilt. There is something on top of the wardrobe. There, is that a foot?"

{kaylee>yusuf}"Oh my God. That's a sock. He's lying up on the closet. Is he moving?"

{darnell>kaylee}"I don't know, I'm moving. Three minutes."

{super}"Hey! Mister! Hey, up here!" The super was down on his belly in the gravel. {super>yusuf,kaylee,darnell}"He can't tell who I'm yelling at. He'll think I'm some guy yelling. You get a man's name, he'll turn his head. What do we know? Come on. Anybody."

{kaylee>super}"He does his laundry Tuesdays," said the pregnant girl. {+}"He always leaves me two quarters on the dryer."

{super>kaylee}"That's not a name, honey."

{kaylee>super}"I know it isn't! I never asked him. I just took the quarters."

{darnell>super}"He calls me Captain. I called him Captain back."

{super>darnell}"And you, kid, you don't see his name on anything? Packages?"

{darnell>super}"Ask _him_, he brings the packages."

So they all looked at the man from 2C, who had shut his eyes and was moving one finger in the air as if down a list.

{yusuf>super}"I get his mail sometimes," he said. {+}"In my box, by mistake. A magazine on trains. 'O. Thib.' The label's too short for it."

{super>yusuf}"O. Like Oscar?"

{yusuf>super}"Only O."

{kaylee>super}"Otis. Owen. Oliver, Omar—"

{super}"Oscar!" bellowed the super over the edge. {+}"Otis! Hey, Oliver!"

{darnell>kaylee}"He didn't move. I got one minute, and I need half of it to bring her up."

{yusuf>darnell}"Bring her up," said the man from 2C. {+}"We know where he is."

{kaylee>yusuf}"But we don't know if he's alive! If he's alive, I mean, somebody has to swim."

{yusuf>kaylee}"I will swim in either case. I would only like to know how fast."

He had already taken off his jacket, and folded it, and put his glasses in the pocket. He looked about ten years younger, and scared to death.

{super>yusuf}"You can't go down in that, Joe. There's a current, there's glass. You got kids?"

{yusuf>super}"Two. In Amman."

{super>yusuf}"Then you're not going. I'm the super."

{yusuf>super}"You can't swim. You told me in the elevator."

{super>yusuf}"When did I tell you that?"

{yusuf>super}"The day it stopped. You talked for an hour. You told me everything."

{mai}"It's the wrong way," said the trombone lady.

She hadn't raised her voice. The latches went, one and then the other.

{kaylee>mai}"What's the wrong way, ma'am?"

{mai>kaylee}"You shout at him words. He never says a word to me. Six years, I practice at four o'clock, and he's under me. I play the line, and I hear him through the floor. He does the second voice." She was fitting the slide on, and wiping it down with her sleeve. {+}"If I stop in the middle, he finishes. He can't help it. He is like a dog with a ball."

{super>mai}"Mrs. Pham, with all respect, that's a trombone."

{mai>super}"It's louder than you."

{darnell>mai}"Can you play it, like, _down?_ At the wall?"

{mai>darnell}"Hold my belt."

The kid took her belt, and the pregnant girl took his. She was sixty, and perhaps five feet tall. She leaned out over all that brown water, and filled herself up from the ground floor, and played. It was something slow. It went along the side of the building and came back off the parking garage; and seven notes from the end, where anyone alive could have told you what was coming, she stopped.

The rain ticked on the shower curtain.

{kaylee>darnell}"Did you hear anything?" whispered the pregnant girl.

{darnell>kaylee}"No. Shh."

{super>mai}"Again," said the super. {+}"Mai. Please. Do it again."

She did it again. She stopped in the same place. And thin and cracked and a little flat, from somewhere beneath their feet, it came: seven notes, and a curl on the last one that was nobody's but his.

{darnell}"He's _alive!_" yelled the kid. {+}"Captain! Captain, you're alive!"

{super>yusuf}"Okay. Okay, Joe, what do you need?"

{yusuf>super}"A rope. The hose is good, from the fire box. And my name isn't Joe."

{super>yusuf}"What? It's on your buzzer."

{yusuf>super}"You put it on my buzzer. It's Yusuf." He'd begun knotting the hose around his chest. {+}"I'm going to be on the other end of this from you. I'd prefer it if you shouted the right one."

The super went as red as the box. {super>yusuf}"Yusuf," he said. {+}"Tito. I guess I told you that in the elevator too."

{yusuf>super}"Twice."

{kaylee>yusuf}"I'm Kaylee. I'll hold the light. Be careful, Yusuf, okay?"

{darnell>yusuf}"Darnell," said the kid with the drone. {+}"She's got twenty seconds left in her. I can put her right over his window so you'll know which."

{mai>yusuf}"And I play," said Mai Pham, {+}"so he doesn't sleep. Go."

It took eleven minutes. They paid out the hose, hand by hand, all four of them, except when she was playing; and when it had come back up, with a great deal of mud and two men on the end of it, the older of them had a hat on. He had no breath. He lay there on the gravel with his feet in the pregnant girl's lap.

{super>whistler}"Sir," said Tito, bending over him, {+}"I'm real sorry. I should know this. What's your name?"

{whistler>super}"Thibodeaux," whispered the whistler. {+}"Orville." He thought about it. {whistler>yusuf}"There was a cake. I had to leave it. It was for the whole stairwell, it had all your names on it."
