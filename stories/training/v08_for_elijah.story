+++
title = "For Elijah"
manner = "a seder in Johannesburg with a stranger at the opened door, thriller comedy, third person past: grandfather, two sisters, a husband, two boys, a housekeeper of forty years; Dad, Zaida, Doc, Ma, Mama Grace in different mouths; one who asks and others who answer; half untagged; straight double quotes"
[[characters]]
id = "issy"
name = "Issy"
aliases = ["Zaida", "Dad", "Doc", "the old doctor", "their father"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "rochelle"
name = "Rochelle"
aliases = ["Shell", "Ma", "the elder sister"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "lara"
name = "Lara"
aliases = ["Auntie Lara", "the younger sister"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "dov"
name = "Dov"
aliases = ["her husband"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "gabe"
name = "Gabe"
aliases = ["the bigger boy"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "benji"
name = "Benji"
aliases = ["Benj", "the youngest"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "grace"
name = "Grace"
aliases = ["Mama Grace", "Mama", "the housekeeper"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "thabo"
name = "Thabo"
aliases = ["the stranger", "the young man"]
pronouns = "he"
kind = "person"
present = true
+++
{scene: the dining room in Linksfield | issy, rochelle, lara, dov, gabe, benji, grace, thabo}
By the time they had come to the door for Elijah it was past ten at night, and the youngest was asleep with his cheek on the tablecloth.

{issy>rochelle}"Wake him," said their father. {+}"It's his job."

{rochelle>issy}"Leave him, Dad. Gabe can do it."

{gabe>rochelle}"I did it last year," the bigger boy said. {+}"And I got told off for letting the cat in."

{lara>issy}"I've never understood it anyhow. We live behind an electric fence, two gates and an armed-response company. Then once a year we open up and invite in a man with a beard."

{issy>lara}"That's the whole point of it, Lara."

{lara>issy}"That we're mad?"

{issy>lara}"That we were slaves and we aren't frightened."

{dov>issy}"With respect, Issy, I'm slightly frightened," said Dov. He sold alarms. {+}"Let me at least put the dogs in the yard."

{rochelle>dov}"The dogs are in the yard. They're eating the shank bone. Sit."

Her husband sat. From the kitchen end somebody put down a tray, with decision.

{grace>rochelle}"I will do the door. I'm going there. The soup plates are finished, I want to go to bed."

{rochelle>grace}"You shouldn't even be carrying, Grace! You're a guest tonight. I said to you, sit by Benji."

{grace>rochelle}"I sat. He was snoring."

She went out into the hall, and they heard her take off the chain: one bolt, two bolts, and the rattle of the gate. She had been opening that door for forty-one years. Everybody stood up, all but Benji. The old doctor cleared his throat and began on the Hebrew, and had got to the third word when a voice which wasn't Elijah's told Mama Grace to walk backwards.

{thabo>issy,rochelle,lara,dov,gabe}"Nobody shout," said the stranger.

He had come in behind her, a thin young man in a petrol company's overalls. In his right hand was something wrapped in a cloth. He looked at the candles and at the silver, and at five people on their feet with full glasses.

{thabo>issy,rochelle,lara,dov,gabe}"Who told you I was coming?"

{dov>thabo}"Nobody, we always, it's for the... There's money. There's a safe. I've a very good watch."

{lara>dov}"Dov, don't give him ideas."

{dov>lara}"He's got ideas, Lara! He's come with them!"

{issy>thabo}"Good evening," said the old doctor. {+}"You're letting in the moths."

{thabo>issy}"Sit down, old man."

{issy>thabo}"I can't. Not till you've drunk. That one's yours." He pointed, and they saw the young man's eyes go to it in spite of him: the big cup, in the middle, which no one had touched. {+}"It's sweet. I should warn you."

{rochelle>issy}"Dad, for God's sake. He's got a gun," said Rochelle.

{issy>rochelle}"I see that he's got a dishcloth."

{benji>rochelle}"Ma? Is it him?"

The youngest had sat up. There was the print of a crumb in his cheek, and he was staring with his whole face.

{rochelle>benji}"No, my darling. Come here to me."

{gabe>benji}"It's a robber, Benj," said his brother.

{benji>gabe}"Elijah can look like anyone. It's in the book. Zaida said that he comes as a beggar or, or a traveller. What's he got in the cloth?"

{thabo>benji}"Quiet, small man. I'm not here for you. Who's got the keys for the car?"

{dov>thabo}"Me! On the hook. Take it, it's insured."

{grace>thabo}"You will not take the car," said Grace.

It was the first word she had spoken. She had been walked backwards as far as the sideboard and stood against it with her arms folded, a short woman of sixty-six in a good green hat.

{thabo>grace}"Mama, I don't want any trouble with you. You work here. Go and sit in the kitchen."

{grace>thabo}"I'm a guest tonight, ask anyone. What's your name?"

{thabo>grace}"What do you want with my name?"

{grace>thabo}"You've got blood on your shoe. It is going on my floor."

Now they could all see it. It was running down from inside the trouser leg, not fast, and the shoe had left a row of dark commas over the parquet.

{lara>thabo}"He's hurt. You're hurt. What happened to you?"

{gabe>lara}"It's the fence, Auntie Lara, hey? The razor wire. At the Cohens' they've got the new kind, it's like on prisons."

{dov>gabe}"I sold them that," said Dov faintly.

{issy>thabo}"What's in your hand, my boy? Put it down on the table and let me see."

{thabo>issy}"You stay there. I'll use it!"

{issy>thabo}"Then use it. But you'd better be quick. You are as white as I am."

The candles leaned over and stood up. The cloth was shaking; a corner of it slid, and then the rest, and it came down in the middle of the bitter herbs. It was a torch. It hadn't got a battery cap.

Nobody laughed. The stranger felt behind him for a chair, and there was one, as there is always one.

{benji>issy}"That's his seat," Benji said with satisfaction. {+}"He's sat in it."

{dov>rochelle}"I'm pressing the button. Shell? I'm going to press it."

{rochelle>dov}"Press it, then! Why are you telling me?"

{issy>dov}"If you press it, Dov, four men with rifles come in here in six minutes. I'd like ten. Lara, my bag."

{lara>issy}"You've been retired for eleven years. You don't have a bag."

{grace>lara}"He has. It's under the stairs," said the housekeeper. {+}"I change the things in it at New Year. You get it, I'll cut the trouser."

{thabo>grace}"No, Mama, please, it's my work trouser."

{grace>thabo}"Then say your name."

{thabo>grace}"Thabo."

{grace>thabo}"Thabo who? Where do your people stay?"

{thabo>grace}"Mokoena. In Alex, Seventh Avenue. I don't do this, I swear. I'm at the garage, on nights. Since Monday they've cut us to two, and my sister's child, she's in the hospital and they want... It doesn't matter. A guy told me these houses are all away for Easter."

{gabe>thabo}"We don't have Easter," the bigger boy explained to him. {+}"It's an easy mistake."

{issy>lara}"Hold the lamp lower. Lower. So. It's missed the artery by the width of a matzah. Who was on Seventh Avenue, Grace, with the twins?"

{grace>issy}"That was Mokoena's Lydia. You caught them on the kitchen floor, in the stayaway. I was holding the lamp that time."

{thabo>grace}"Lydia's my granny."

{grace>thabo}"I know it. You've got her chin. She should give you a smack on it."

{thabo>issy}"You are the Doc? That came in the bread van?" He had twisted round to see the white head bent over his leg. {+}"She tells it every time. I thought the Doc was a big man."

{issy>thabo}"I was. Hold still. Rochelle, thread me this, I can't see a thing."

The elder sister threaded it. It took her two tries, and she did it without breathing; afterwards, when she saw where he meant to put it, she turned to the wall.

{rochelle>dov}"You didn't press it?"

{dov>rochelle}"You said press it in a voice."

{rochelle>dov}"What voice?"

{lara>rochelle}"You know very well what voice, Shell," her sister said from behind the lamp. {+}"The one that you use for second helpings."

{thabo>rochelle}"Madam, you can call them. I'll wait. I can't run on this one."

{benji>rochelle}"You can't call the police on Elijah, Ma!"

{rochelle>benji}"He isn't Elijah. He's Thabo, and he broke in."

{benji>rochelle}"He didn't break in. Mama Grace opened the door for him. You were all standing up."

There was a pause in which the adults, each by a separate road, went looking for what was wrong with that. Dov moved his lips. The needle came up, and went down.

{issy>gabe}"Well?" said the old doctor. {+}"What does it say in the book? You've got it there. Read us the first page, where we lift up the plate."

{gabe>issy}"'Let all who are hungry come and eat.'"

{issy>gabe}"Who?"

{gabe>issy}"All, Zaida."

{issy>thabo}"So." He bit off the thread. {+}"There. You'll have a scar like a zip. Now, what is it that they want for the child?"

{thabo>issy}"It's four thousand, Doc. For the scan."

{lara>dov}"Dov," said the younger sister sweetly, {+}"how good did you say was that watch?"

But he was unbuckling it. He laid it by the torch, among the parsley, and then took his finger off the button, where it had been the whole time.

{grace>benji}"And you," said Grace to the youngest, {+}"go and shut the door now. It's finished. He's come."
