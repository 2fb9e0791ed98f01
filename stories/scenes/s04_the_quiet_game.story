+++
title = "The Quiet Game"
manner = "family: first person past, a nameless child of eleven who listens; a voice on the telephone; two of four breaks without a sign; curly double quotes"
[[characters]]
id = "narrator"
name = "narrator"
aliases = []
pronouns = "she"
[[characters]]
id = "mum"
name = "Mum"
aliases = ["Shar"]
pronouns = "she"
[[characters]]
id = "dad"
name = "Dad"
aliases = ["Vic"]
pronouns = "he"
[[characters]]
id = "moth"
name = "Timothy"
aliases = ["Moth"]
pronouns = "he"
[[characters]]
id = "bev"
name = "Auntie Bev"
aliases = ["Bev"]
pronouns = "she"
[[characters]]
id = "spade_man"
name = "the man from Goldfinch"
aliases = []
pronouns = "he"
[[ties]]
of = "mum"
to = "dad"
is = "wife, about to part from him"
class = "love"
affinity = "mixed"
changes = true
says = "Twelve years, Shar"
[[ties]]
of = "dad"
to = "narrator"
is = "father"
class = "family"
affinity = "positive"
[[ties]]
of = "mum"
to = "narrator"
is = "mother"
class = "family"
affinity = "positive"
[[ties]]
of = "moth"
to = "narrator"
is = "little brother"
class = "family"
affinity = "positive"
says = "My brother’s real name is Timothy"
[[ties]]
of = "dad"
to = "moth"
is = "father"
class = "family"
affinity = "positive"
[[ties]]
of = "mum"
to = "moth"
is = "mother"
class = "family"
affinity = "positive"
[[ties]]
of = "bev"
to = "mum"
is = "sister"
class = "family"
affinity = "positive"
says = "It was only her sister"
[[ties]]
of = "bev"
to = "dad"
is = "wife's sister"
class = "family"
affinity = "negative"
+++
{scene: the car | narrator, mum, dad, moth}
{eyes: narrator}
My dad invented the Quiet Game, for the car. The rules are that the first one to speak is out, and the prize is a pound. My brother’s real name is Timothy, but he’s called Moth, because he was four that summer and would go up to anything that was lit; and he’d never once in his life got past the first roundabout.

{moth>narrator}“Are we playing it now?” Moth said. {+}“Is it started?”

{dad>moth}“You’re out,” said Dad.

That left three of us. I’d thought that Mum would go next. She generally does, she sees a heron or something. But she’d got her face turned to the side window, and her hands between her knees, and the motorway went by behind her for miles and miles, and she was really good at it. He was good too. {step mum>dad away 0.3 now ignores}At the services he put a cup of tea down in front of her, and she looked at it, and turned the page of her magazine.{/step} {step dad>mum toward 0.2 now helps}He put the sugar in for her and stirred it.{/step} And still nobody said anything!

I won the pound in the end, without doing a thing. I had it in my sock when we went through the gates, and I remember thinking, they’re only letting me have it because they’ve started a different game and haven’t told us.

{scene: the caravan | narrator, mum, dad, moth | the first night}
{eyes: narrator}
The caravan was called Sandpiper. It had a bedroom at each end and the walls were made of what they make cornflake boxes of, so on the first night I lay there with Moth’s feet in my back and heard the whole of it. It was because Mum’s phone went. It was only her sister.

{mum>bev}“No, we’re here. No, Bev, they’re asleep.” You could hear that Auntie Bev was talking, like a fly in a jar. {+}“I know you do. I know what you’d say to him. I don’t want you to say it.” And after a bit, {step mum>bev away 0.3 now refuses}{+}“I’m going to ring off now, Bev.”{/step}

The tap ran, and stopped.

{dad>mum}“What would she say to me?”

{mum>dad}“You can guess.”

{dad>mum}“I’ve put the deposit down,” Dad said. {+}“On the flat. {step dad>mum away 0.6 planned leaves}I can have it from the first.{/step} I thought that you’d rather know it was done.”

{mum>dad}“We said Sunday, Vic. {step dad>mum toward 0.5 recalled agrees}You agreed that they’d have the week.”{/step}

{dad>mum}“They’re having the week. I’m not saying it to them, I’m saying it to you.”

{step mum>dad away 0.3 now blames}{mum>dad}“Well, now I’ve got it for the week as well.”{/step}

They didn’t say anything for so long that I nearly went to sleep. When he did start again it was in a voice I hardly knew, with no jokes anywhere in it.

{dad>mum}“Twelve years, Shar. {step dad>mum toward 0.6 now asks}You could still ask me not to.”{/step}

{step mum>dad away 0.5 now refuses}{mum>dad}“I’m too tired to,” said Mum.{/step} {+}“I’m not being horrible. I would, I think, if I wasn’t so tired.”

Somebody’s bed creaked, and then the other one’s did. Moth had hold of the back of my nightie. I thought that he was dreaming.

{moth>narrator}“What flat?” he said.

{step narrator>moth away 0.3 now lies}{narrator>moth}“A flat fish,” I told him.{/step} {+}“It’s for tea.”

* * *

{scene: the beach | narrator, mum, dad, moth, spade_man | Saturday}
{eyes: narrator}
It came to me on the Friday, and on the Saturday I did it. If you can’t get home then it can’t be Sunday. You’d have to be eleven to see how good it was.

{step narrator>dad away 0.4 now hides}I had the car key out of his shorts while he was in the sea.{/step} I dug down as far as my elbow, by the third post, and I put the key in, and filled it up, and patted it, and I’d hardly gone and sat down on the rug when he came up the beach with his hair all flat. {step dad>mum toward 0.3 now jokes}He stood there and dripped on Mum on purpose, the way he used to.{/step} {step mum>dad away 0.2 now ignores}She moved her book.{/step}

It was four o’clock before he felt in his pocket.

{dad>mum}“Shar, have you got the key?”

{mum>dad}“I haven’t had it. You had it.”

{dad>narrator,moth}“Right. Nobody move,” said Dad. {+}“Who’s been digging?”

I should think everyone on that beach had been digging. Moth held up both hands. And then it was like a film. They started off on different sides of the rug, on their knees, not looking at each other; but it was a very big beach, and they had one spade between them, with a shell on the handle, and after the first hour they’d had to start taking turns. The man from Goldfinch came over and {step spade_man>dad toward 0.3 now helps}lent them a proper one.{/step} Moth was so happy that he ran round and round. I sat with my arms round my legs and watched my mother go down into a hole up to her waist, and heard her say a word.

{dad>mum}“What’s it feel like?”

{mum>dad}“It feels like a crab, Victor. It feels like half of a crab.”

{step dad>mum toward 0.3 now jokes}{dad>mum}“Is it the half with the key?”{/step}

{step mum>dad toward 0.4 now jokes}She threw it at him. She actually threw it, and it stuck to his chest,{/step} and he looked down at it, and one of them made a noise; and then they were both laughing so much that she couldn’t get out. {step dad>mum toward 0.5 now touches}He had to take her by the wrists and walk backwards.{/step} She came out like a tooth. They fell over. {step mum>dad toward 0.5 now touches}She lay there with her head on his arm, just where it had come down, and all sand in her eyebrows, and she didn’t move it.{/step}

{thought narrator}“It’s worked,” I thought. I honestly did. I had a look at the third post, and it was getting dark, and the sea had come up round it already, and I couldn’t have cared less.

{scene: the caravan step | narrator, dad | Saturday night}
{eyes: narrator}
When we’d had our chips and Moth had been put to bed in his clothes, I went and sat on the caravan step, to have it by myself for a bit.

{step dad>narrator toward 0.3 now seeks}Dad came out with two mugs and shut the door behind him with his foot.{/step} He’d a towel round his neck, and he smelled of the camp soap.

{dad>narrator}“Shove up,” he said. So I did, and {step dad>narrator toward 0.3 now gives}he gave me the one with the more chocolate.{/step} There was a light going on and off out at sea, and we watched it for a while.

{dad>narrator}“The third post,” said Dad.

I went hot all over, and then I went cold.

{dad>narrator}“There was a place like a pie. You’d even crimped it. I had it out before Goldfinch ever got there, love. {step dad>mum away 0.3 recalled hides}It was in my shorts the whole time.{/step} It’s there now.”

{narrator>dad}“But you kept on. You kept on digging till half past eight!”

{dad>narrator}“I did, yes.”

{narrator>dad}“Why, then?”

He blew on his chocolate. He was looking at the light.

{dad>narrator}“Same as you, I expect,” he said.

I’d got a thing in my throat like a peach stone. I told him that it had worked, though; that I’d seen it; that she’d put her head on his arm. I said, if it had been a bigger beach. He let me go right on until I’d come to the end of it, and then {step dad>narrator toward 0.4 now touches}he put the corner of the towel round me.{/step}

{dad>narrator}“We had a lovely day, your mum and me. That’s true, and you did that. But it’s what we can do, do you see, a day. We can do a day any time. It’s Tuesdays.”

{narrator>dad}“You’re going to live in a flat.”

{dad>narrator}“It’s got a bunk bed in it. It’s nine minutes away, I’ve timed it. {step dad>narrator away 0.9 denied leaves}I’m not leaving you. You’ve got to hear that bit: I’m not leaving you, and I’m not leaving Moth.{/step} {step dad>narrator toward 0.4 planned seeks}I’ll be at the gate Mondays and Thursdays, same as ever,{/step} and you’ll be ashamed of my hat.”

{narrator>dad}“Are you leaving Mum?”

It went on, and off, and on.

{step dad>mum away 0.6 denied leaves}{dad>narrator}“I don’t think anybody’s leaving anybody,” said Dad.{/step} {+}“I think that it’s more like when they turn the lights up and you’re the last two there.” He drank some. {step dad>narrator toward 0.6 now asks}{+}“Will you do something for me? When we tell you tomorrow, will you let it be news?{/step} She’s been practising. She’s got it all worked out, so it’ll be gentle. I wouldn’t like her to have gone to all that trouble.”

{step narrator>dad toward 0.5 now agrees}{narrator>dad}“All right,” I said.{/step}

{dad>narrator}“And the man in Goldfinch wants his spade.”

* * *

{scene: the car | narrator, mum, dad, moth | Sunday}
{eyes: narrator}
So they told us on the sea wall, with doughnuts; and I was surprised. I think I was rather good. {step mum>narrator toward 0.4 recalled comforts}Mum had cried and held on to my head,{/step} and I’d looked over the top of her arm at Dad, and he’d shut his eyes, one and then the other, which is the nearest that he can get to a wink.

Now we were in the car, and we’d all got the sun in our faces. The spare sand was going down between the seats. Nobody had said that we were playing it, but we were. Dad was driving. Mum had the map on her lap, and we went by the services, and we went by the place with the water tower, and it was the longest it had ever gone on; even Moth was doing it. He’d sugar on his chin, and he was holding his mouth shut with two fingers.

{step narrator>dad toward 0.5 wished comforts}I’d have liked to put my arms round the back of Dad’s seat,{/step} but you can’t, there’s the headrest.

I had the pound still, in my sock. I thought about what you’d have to do to lose, and how it’s the only game there is where you can let everybody off at once.

{narrator>mum,dad,moth}“There’s a heron,” I said.

{step mum>narrator toward 0.3 now thanks}Mum turned her whole self round to look at me.{/step} There wasn’t any heron. There was a lorry.

{mum>narrator}“Where?” she said. {+}“Oh, yes. So there is.”

{moth>narrator}“You’re out!” said Moth. {+}“You’re out, you’re out! Dad, she’s out! Who’s won?”
