{scene: my driveway | narrator, wade | five in the morning}
The deal was that he would drive and I would not say anything about it.

Wade backed into my driveway at five in the morning with the truck lights off, because of the neighbors. It had been his driveway once, and he'd been gone from it ten years and still knew where the dip was. We loaded the drums. They were our son's, and he was in Arizona, and there's no good way to load drums. They're the shape of nothing but themselves, and each one talks when you set it down.

"Colby could buy a used set in Tucson," I heard from behind the bass drum. "I looked it up. Two hundred bucks."

"He wants his."

"I know he does. I'm just telling you I looked it up."

He had lost weight. He'd shaved too close, and he had on the jacket he used to wear to parent conferences. I put that down to me, which shows you how much you know at five in the morning.

"You make sandwiches?"

"Eleven."

"For two people," he told the truck. "It's four states. She's heard there's no food in three of them."

{step narrator>wade away 0.3 now orders}"Don't be charming," I said. "I'm not doing eighteen hundred miles of you being charming."{/step}

He saluted, and held the door, {step narrator>wade away 0.3 now refuses}and I went round and got in at the other one.{/step}

{scene: a diner | narrator, wade, renata | suppertime}
By Salina it was suppertime and we'd had exactly one fight, about a bridge. We pulled in at a diner that had a plaster cow on the roof. The waitress had RENATA on her blouse and a pencil through her hair, and she took to Wade, as they do.

"And what about you, handsome? Does she let you have pie?"

"We're not married," I said.

"Honey, I can see that. You're talking to each other."

"No pie for me," said Wade. "Just the soup, thanks. No salt in it if that's a thing you can do."

Now I was married to that man for sixteen years. I have seen him salt ham. I looked at him over the menu, and he got up, not fast, and went along to the men's room with one hand touching the backs of the booths, like somebody walking down a train.

His jacket was on the hook. It had swung around some, and there was a plastic band sticking out of the pocket, the kind they put on your wrist. I'm not a person who goes through pockets. {step narrator>wade away 0.4 recalled doubts}I did it once, for a month, the last year, and I found a parking stub and felt so cheap about it that I never did again.{/step} I read what I could from where I was sitting. It said LINDGREN, and some numbers. It said CARDIOLOGY and a date, and that was the Monday of that same week.

"What?" he said, when he came back.

"{step narrator>wade away 0.3 now lies}Nothing. I was thinking about the bridge.{/step}"

{step wade>narrator toward 0.4 now agrees}"I'll give you the bridge," said Wade. "You were right about it. We should have gone over it."{/step}

{step wade>narrator toward 0.3 denied agrees}In sixteen years he'd never given me a bridge.{/step} I ate both of our crackers and couldn't taste either one.


{scene: the kitchen | narrator, wade, colby | ten years back | past}
This was how it ended, ten years back, and I'll tell it straight since there's nobody here to contradict me. It was in February, in the kitchen, and the furnace was out. Colby was twelve. He was in the basement with his coat on, practicing, and what he was practicing was the hi-hat, just the foot, chick, chick, chick, chick, for an hour, coming up through the floor like something that was counting us.

{step wade>narrator away 0.4 recalled breaks}Wade had come home at nine. He'd said he would be home at four to see to the furnace.{/step}

"You could yell," he said. "I'd feel better if you yelled."

"{step narrator>wade away 0.3 denied attacks}I'm done with yelling.{/step} I called a guy. He's coming tomorrow, he's a hundred and forty dollars."

"I'd have got to it."

"{step narrator>wade away 0.5 now mocks}You'd have got to it. That's what's going on your stone.{/step}" I had my mittens on. It's hard to be dignified in mittens. "There's no other woman, is there? I went looking for one. I was kind of hoping. {step narrator>wade away 0.5 now blames}There's just wherever it is that you go.{/step}"

He stood there and turned his cap around. {step wade>narrator toward 0.6 denied confesses}He could have said it then.{/step} {step wade>narrator toward 0.5 recalled confesses}He told me later on that he'd been driving out to the lake most nights and sitting,{/step} that he'd been so low he was afraid to bring it in the house; but that was two years after, it was on the phone, and I was seeing somebody.

"{step wade>narrator away 0.5 now lies}I don't go anywhere,{/step}" said Wade.

"{step narrator>wade away 0.8 now breaks}Then you won't mind going there for good,{/step}" I said.

It's a good line. I'd worked on it. Below us the hi-hat missed one, and stopped, and we heard Colby on the stairs.

"Is somebody coming about the heat?" he said. He had his sticks inside his sleeves to keep them warm. He looked from one of us to the other, {step colby>wade toward 0.5 now stays}and he went and stood by his father,{/step} {step narrator>colby away 0.3 denied blames}and I've never held that against him,{/step} though I remember it.


{scene: the motel | narrator, wade | two in the morning}
We got as far as Tucumcari by two in the morning, and the motel there only had the one room, with two beds and a picture of a mesa. I took the one by the bathroom. We lay in the dark like people on tombs. Trucks went by, and every truck dragged a bar of light over the mesa and let it go.

"When is it?" I said.

"When's what?"

"Wade."

There were two trucks before he answered. "Thursday," he said. "It's a valve. They go in through the leg these days, {step wade>narrator away 0.3 now lies}it's nothing, a guy at work had it and he was bowling by the Sunday.{/step}"

"What guy at work?"

"{step wade>narrator toward 0.6 now confesses}There isn't a guy. They have to open me up.{/step} It's four in ten, or six in ten, it depends which end you look at it from." I heard him turn over. "{step wade>colby toward 0.5 wished gives}I wanted to take him the drums.{/step} That's all. {step wade>narrator away 0.4 denied hides}I wasn't keeping it from you.{/step} {step wade>narrator toward 0.3 planned confesses}I was going to do it and then mention it.{/step}"

"{step narrator>wade away 0.3 now mocks}You'd have got to it{/step}," I said.

It was out before I knew. And then there was a noise in the other bed which I took for the start of the attack, and I had my feet on the floor before I understood that he was laughing. He laughed till he wheezed. {step narrator>wade toward 0.5 now jokes}After a while I was doing it too, with the bedspread in my mouth, on account of the wall.{/step}

{step wade>narrator toward 0.3 now asks}"Don't tell Colby," he said when we were through. "Please. Not till it's done."{/step}

"He's twenty-two. He'd want to know."

"{step colby>wade toward 0.5 wished seeks}He'd want to come.{/step} He has finals." The springs creaked. "There's a form, there's a line on it for who they should call. {step wade>narrator toward 0.6 recalled trusts}I put you. I didn't even think, I just wrote the number down, I was halfway through the area code.{/step} You can get them to cross it out."

I thought about walking across that carpet. It was four feet, it was brown. {step narrator>wade toward 0.7 wished touches}I wanted to get in beside him and put my ear against that stupid valve and listen to it.{/step} {step narrator>wade toward 0.6 denied touches}I didn't do it.{/step} We were a long way from being people who did.

"Thursday I'm off," I said. "I'm taking it off. {step narrator>wade toward 0.7 planned stays}I'll drive you in and I'll sit in the place with the bad coffee until they come out and say.{/step} You don't get a vote."

"Okay."

"I'll bring sandwiches."

"Okay," said Wade. A truck came by, and I saw that he was lying on his back with his eyes wide open. "How many?"

{scene: Colby's place | colby, wade, narrator | afternoon}
Colby's place was up an outside stair, behind a tire store, and he came down it three at a time. It was afternoon and about ninety degrees. He is taller than either of us; we don't know where that's from. {step colby>wade toward 0.5 now touches}He hugged his father first and then he backed off, holding him by the arms.{/step}

"Dad. You got skinny."

"It's her cooking," Wade said. "I quit it and it finally wore off."

"Mom? Is he okay?"

There it was, thrown right at me, and I'm a bad catch. They were both waiting, with the same forehead. {step narrator>wade toward 0.4 recalled defends}I'd covered for Wade at ball games, and at Christmas, and once with the bank;{/step} I had gotten good at it, and it was what had ended us as much as anything else did.

"No," I said. "{step narrator>colby toward 0.6 now confesses}He's got something he's going to tell you.{/step} {step wade>colby toward 0.5 planned confesses}He'll do it after the drums are up,{/step} and you'll let him finish, and you're not going to miss your finals."

I waited for Wade to give me that look. {step wade>narrator toward 0.4 now agrees}He only nodded, two or three times,{/step} and took the bass drum's other side.

{scene: Colby's place | wade, narrator, colby | close to dark}
It was close to dark when we had it all carried up. Colby went down for sodas. Wade lowered himself onto the stool to get his wind, and his foot found the pedal, and rested, and then in no particular hurry he began. Chick. Chick. Chick. Chick. It used to make me want to lie down in the snow.

"You hate this," he said.

"{step narrator>wade toward 0.5 now comforts}Keep going,{/step}" I said, {step narrator>wade toward 0.5 now stays}and I sat down on the floor against the wall where I could hear it.{/step}
