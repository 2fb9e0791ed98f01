+++
title = "One Breath"
manner = "sports team at half-time, women’s kabaddi in Haryana, past: five women, a hurt star, a captain, a coach, an eater, one who never speaks until she does; ma’am, Simmi, child, two talks at once; curly double quotes"
[[characters]]
id = "kavya"
name = "Kavya"
aliases = ["the raider", "the star", "child"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "simran"
name = "Simran"
aliases = ["Simmi", "Captain", "the captain"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "babli"
name = "Babli"
aliases = ["the biggest girl in the league", "the big girl"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "zuali"
name = "Zuali"
aliases = ["the new girl"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "nirmala"
name = "Nirmala Devi"
aliases = ["the coach", "ma’am", "Coach"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "mother"
name = "that woman"
aliases = ["the mother of the boy"]
pronouns = "she"
kind = "person"
present = false
+++
{scene: the changing room | kavya, simran, babli, zuali, nirmala}
{kavya>simran}“Don’t unlace it,” said Kavya. {+}“If you unlace it, I’ll never get it on again.”

{simran>kavya}“I’m only looking.”

{kavya>simran}“Then look with your eyes.”

Simran took her hands off the shoe. Above it the ankle was already the shape, and more or less the colour, of an aubergine. She’d captained this team for three seasons. She had shared a room with that ankle since both its owner and she were fourteen.

{simran>babli}“Babli,” she said, without turning her head. {+}“Ice.”

{babli>simran}“There isn’t any, the machine’s dead. I’ve got a frozen mango drink.”

{simran>babli}“Give me that, then.”

{babli>simran}“But I’ve only had half.”

{simran>babli}“_Babli._”

It was given. The biggest girl in the league looked on while it was wrapped in a towel, as you would look on at a relative being put on a train. Under the hooks, at the end of the bench, the new girl drew up her knees to make room. She didn’t say anything. She had come to them in October from somewhere in the hills of Mizoram, and in the four months since then she’d said sixty-one words. Babli was keeping count.

The door hit the wall.

{nirmala>kavya,simran,babli,zuali}“Nineteen–thirteen!” said the coach. {+}“I have owned buffaloes with better feet. Who’s minding the left corner?”

{babli>nirmala}“I am, ma’am.”

{nirmala>babli}“And what were you doing there? Praying?”

{babli>nirmala}“Watching for the hand touch, ma’am.”

{nirmala>babli}“You were watching the drinks table. Up! Stretch.” She swung round upon the star. {nirmala>kavya}“And you go in first from the whistle, straight at their seven, she’s blown. What’s that on your foot?”

{kavya>nirmala}“Mango, ma’am.”

{nirmala>kavya}“I can see that it’s mango. What’s it doing there?”

{kavya>nirmala}“I turned it a bit. It’s fine.”

{simran>nirmala}“It isn’t fine, Coach. She can’t stand.”

{kavya>simran}“Whose foot is it, Simmi?”

{simran>kavya}“It’s the team’s foot.”

{kavya>simran}“Oh, well _done_. Have it put on a poster.”

Nirmala Devi got down on her haunches, which took two loud cracks. She had played for India once, in borrowed shoes. She pressed on the place with a thumb.

{nirmala>kavya}“Does this hurt?”

{kavya>nirmala}“No.”

{nirmala>kavya}“You’ve gone green, child.”

{kavya>nirmala}“It’s the tube light.”

{simran>nirmala}“She’s lying,” said the captain.

{kavya>simran}“And who asked you? You’ve got your railway job, you’ve got it till you’re sixty! I’ve got today. You know who’s out there in the third row.”

They did know. In the third row, with a tiffin box on her lap, sat the mother of the boy to whom Kavya had been engaged since Diwali. She’d let it be understood that her son’s wife need not give up her game at once. She would come along and see what sort of thing it was.

{simran>kavya}“So then let her see you go off on a stretcher. That’ll charm her.”

{kavya>simran}“It’s better than on a bench!”

{simran>kavya}“Is it?”

{babli>zuali}“Eat something,” Babli was telling the end of the bench, in what she took for an undertone. {+}“Banana? Go on. They’ll be ages yet. It’s like this with my parents.”

The new girl shook her head.

{kavya>nirmala}“Ma’am, just one raid. The last one, if it’s close. I can hop.”

{nirmala>kavya}“If you hop in there, they will have you by it in two seconds, and you won’t play at the Nationals or at anything else.”

{kavya>nirmala}“I don’t care.”

{nirmala>kavya}“I do. I had a knee.” The coach stood up, and there were the cracks again. {+}“That’s finished. You’re off.” She looked along the row. {nirmala>simran}“So who goes in? Captain?”

{simran>nirmala}“I will, but I’m slow. They’ve been reading me all day.”

{nirmala>babli}“Babli?”

{babli>nirmala}“I can’t hold my breath on the _stairs_, ma’am.”

{nirmala>kavya,simran,babli,zuali}“God give me patience. Have I got anyone at all who can get in there and keep on saying it until she’s back across the line?”

{zuali>nirmala}“Me.”

It was a moment before they found where it had come from.

{nirmala>zuali}“What was that?”

{zuali>nirmala}“I can.” She had stood up. She came about as high as the big girl’s armpit. {+}“The breath. I can do the breath, ma’am.”

{babli}“Seventy-two,” Babli whispered.

{kavya>zuali}“You’re a corner,” said the raider. {+}“You’ve never raided in your life.”

{zuali>kavya}“At home, with my brothers. In the river. You go down under, and say it in your head, and you must bring up a stone.”

{nirmala>zuali}“How long for?” asked the coach.

{zuali>nirmala}“Two minutes. My small brother, three.”

{simran>nirmala}“Coach,” said Simran slowly, {+}“a raid’s thirty seconds.”

{nirmala>zuali}“I know what a raid is. Show me. Here, now, and so that I can hear it.”

So she fixed her eyes on the fire notice, and drew in some air, not a great deal.

{zuali}“_Kabaddi, kabaddi, kabaddi_—” It came out low and level, like a sewing machine in somebody’s back room. It went on. The coach had her watch up in front of her nose. It went on.

{babli>simran}“Her lips aren’t even blue,” breathed Babli.

{simran>babli}“Don’t, you’ll put her off.”

{babli>simran}“You couldn’t put her off with a bus, Captain. Look at her. She’s gone to get a stone.”

{nirmala}“One minute,” said Nirmala Devi, to nobody, and in quite another voice from her own.

Kavya had been looking as well. She bent forward, with her teeth set, and began to unlace the shoe.

{simran>kavya}“What are you doing?”

{kavya>zuali}“What size are you?” It was not her friend that she’d asked. {+}“Zuali! What size?”

The sewing machine left off. It wasn’t so much as panting.

{zuali>kavya}“Four.”

{kavya>zuali}“These are fives. Put on two pairs of socks; they grip, you’ll never turn in those canvas things. And don’t go for their seven first, whatever you’re told. Go for the two. She shuts her eyes when she lunges.”

{nirmala>kavya}“She does? Since when?”

{kavya>nirmala}“Since always, ma’am. I was saving it up.”

{zuali>kavya}“Two shuts her eyes,” Zuali repeated, with a lace between her teeth.

{kavya>zuali}“And you’re not to look at the third row.”

{zuali>kavya}“Who’s in the third row?”

{simran>zuali}“Nobody,” the captain put in before anybody else could, and hung an arm around a sweating, furious neck that she had known for nine years. {+}“A lady who’s brought some lunch.”

{babli>simran}“What sort of lunch?” asked Babli.

Out in the hall there was the whistle.

{nirmala>kavya,simran,babli,zuali}“Up! Out, the lot of you.” The coach was holding the door with her back. {nirmala>kavya}“Not you. You’re by me, on the bench, and you’ll shout. I want it loud, so that woman can hear who it is that’s giving the orders.”

{kavya>nirmala}“What should I shout, ma’am?”

{nirmala>kavya}“Anything that comes to you. Only do it in one breath.”
