+++
title = "Hi-Hat"
manner = "road trip, first person by a nameless narrator with her former husband; a past scene; breaks nearly all unmarked; straight quotes"
[[characters]]
id = "narrator"
name = "narrator"
aliases = ["Mom"]
pronouns = "she"
kind = "narrator"
present = true
[[characters]]
id = "wade"
name = "Wade"
aliases = ["Dad", "Lindgren"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "colby"
name = "Colby"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "renata"
name = "Renata"
aliases = ["the waitress"]
pronouns = "she"
kind = "person"
present = true
[[ties]]
of = "wade"
to = "narrator"
is = "former husband"
class = "love"
affinity = "mixed"
changes = true
says = "he'd been gone from it ten years"
[[ties]]
of = "colby"
to = "narrator"
is = "son"
class = "family"
affinity = "positive"
changes = false
says = "our son"
[[ties]]
of = "colby"
to = "wade"
is = "son"
class = "family"
affinity = "positive"
changes = false
says = "our son"
[[ties]]
of = "renata"
to = "wade"
is = "waitress who serves him"
class = "acquaintance"
affinity = "positive"
changes = false
says = "The waitress"
+++
{scene: my driveway | narrator, wade | five in the morning}
{eyes: narrator}
The deal was that he would drive and I would not say anything about it.

Wade backed into my driveway at five in the morning with the truck lights off, because of the neighbors. It had been his driveway once, and he'd been gone from it ten years and still knew where the dip was. We loaded the drums. They were our son's, and he was in Arizona, and there's no good way to load drums. They're the shape of nothing but themselves, and each one talks when you set it down.

{wade>narrator}"Colby could buy a used set in Tucson," I heard from behind the bass drum. {+}"I looked it up. Two hundred bucks."

{narrator>wade}"He wants his."

{wade>narrator}"I know he does. I'm just telling you I looked it up."

He had lost weight. He'd shaved too close, and he had on the jacket he used to wear to parent conferences. I put that down to me, which shows you how much you know at five in the morning.

{wade>narrator}"You make sandwiches?"

{narrator>wade}"Eleven."

{step wade>narrator toward 0.2 now jokes}{wade>narrator}"For two people," he told the truck. {+}"It's four states. She's heard there's no food in three of them."{/step}

{step narrator>wade away 0.4 now rejects}{narrator>wade}"Don't be charming," I said. {+}"I'm not doing eighteen hundred miles of you being charming."{/step}

He saluted, {step wade>narrator toward 0.2 now helps}and held the door,{/step} {step narrator>wade away 0.2 now refuses}and I went round and got in at the other one.{/step}

{scene: a diner | narrator, wade, renata | suppertime}
{eyes: narrator}
By Salina it was suppertime and we'd had exactly one fight, about a bridge. We pulled in at a diner that had a plaster cow on the roof. The waitress had RENATA on her blouse and a pencil through her hair, and she took to Wade, as they do.

{step renata>wade toward 0.2 now jokes}{renata>wade}"And what about you, handsome? Does she let you have pie?"{/step}

{narrator>renata}"We're not married," I said.

{renata>narrator}"Honey, I can see that. You're talking to each other."

{wade>renata}"No pie for me," said Wade. {+}"Just the soup, thanks. No salt in it if that's a thing you can do."

Now I was married to that man for sixteen years. I have seen him salt ham. I looked at him over the menu, and he got up, not fast, and went along to the men's room with one hand touching the backs of the booths, like somebody walking down a train.

His jacket was on the hook. It had swung around some, and there was a plastic band sticking out of the pocket, the kind they put on your wrist. I'm not a person who goes through pockets. {step narrator>wade away 0.5 recalled doubts}I did it once, for a month, the last year, and I found a parking stub and felt so cheap about it that I never did again.{/step} I read what I could from where I was sitting. It said LINDGREN, and some numbers. It said CARDIOLOGY and a date, and that was the Monday of that same week.

{wade>narrator}"What?" he said, when he came back.

{step narrator>wade away 0.3 now hides}{narrator>wade}"Nothing. I was thinking about the bridge."{/step}

{wade>narrator}"I'll give you the bridge," said Wade. {step wade>narrator toward 0.3 now agrees}{+}"You were right about it. We should have gone over it."{/step}

In sixteen years he'd never given me a bridge. I ate both of our crackers and couldn't taste either one.


{scene: the kitchen | narrator, wade, colby | ten years back | past}
{eyes: narrator}
This was how it ended, ten years back, and I'll tell it straight since there's nobody here to contradict me. It was in February, in the kitchen, and the furnace was out. Colby was twelve. He was in the basement with his coat on, practicing, and what he was practicing was the hi-hat, just the foot, chick, chick, chick, chick, for an hour, coming up through the floor like something that was counting us.

Wade had come home at nine. He'd said he would be home at four to see to the furnace.

{wade>narrator}"You could yell," he said. {+}"I'd feel better if you yelled."

{narrator>wade}"I'm done with yelling. I called a guy. He's coming tomorrow, he's a hundred and forty dollars."

{wade>narrator}"I'd have got to it."

{narrator>wade}"{step narrator>wade away 0.5 now blames}You'd have got to it. That's what's going on your stone.{/step}" I had my mittens on. It's hard to be dignified in mittens. {+}"There's no other woman, is there? I went looking for one. I was kind of hoping. There's just wherever it is that you go."

He stood there and turned his cap around. He could have said it then. {step wade>narrator toward 0.5 recalled confesses}He told me later on that he'd been driving out to the lake most nights and sitting, that he'd been so low he was afraid to bring it in the house;{/step} but that was two years after, it was on the phone, and I was seeing somebody.

{step wade>narrator away 0.5 now hides}{wade>narrator}"I don't go anywhere," said Wade.{/step}

{step narrator>wade away 0.8 now breaks}{narrator>wade}"Then you won't mind going there for good,"{/step} I said.

It's a good line. I'd worked on it. Below us the hi-hat missed one, and stopped, and we heard Colby on the stairs.

{colby>narrator,wade}"Is somebody coming about the heat?" he said. He had his sticks inside his sleeves to keep them warm. He looked from one of us to the other, {step colby>wade toward 0.4 now stays}and he went and stood by his father,{/step} and I've never held that against him, though I remember it.


{scene: the motel | narrator, wade | two in the morning}
{eyes: narrator}
We got as far as Tucumcari by two in the morning, and the motel there only had the one room, with two beds and a picture of a mesa. I took the one by the bathroom. We lay in the dark like people on tombs. Trucks went by, and every truck dragged a bar of light over the mesa and let it go.

{narrator>wade}"When is it?" I said.

{wade>narrator}"When's what?"

{narrator>wade}"Wade."

There were two trucks before he answered. {wade>narrator}"Thursday," he said. {+}"It's a valve. {step wade>narrator away 0.4 now lies}They go in through the leg these days, it's nothing, a guy at work had it and he was bowling by the Sunday."{/step}

{step narrator>wade away 0.2 now doubts}{narrator>wade}"What guy at work?"{/step}

{step wade>narrator toward 0.5 now confesses}{wade>narrator}"There isn't a guy. They have to open me up. It's four in ten, or six in ten, it depends which end you look at it from."{/step} I heard him turn over. {+}"I wanted to take him the drums. That's all. {step wade>narrator away 0.3 denied hides}I wasn't keeping it from you.{/step} I was going to do it and then mention it."

{step narrator>wade away 0.3 now mocks}{narrator>wade}"You'd have got to it," I said.{/step}

It was out before I knew. And then there was a noise in the other bed which I took for the start of the attack, and I had my feet on the floor before I understood that he was laughing. He laughed till he wheezed. After a while I was doing it too, with the bedspread in my mouth, on account of the wall.

{step wade>narrator toward 0.5 now asks}{wade>narrator}"Don't tell Colby," he said when we were through. {+}"Please. Not till it's done."{/step}

{narrator>wade}"He's twenty-two. He'd want to know."

{wade>narrator}"He'd want to come. He has finals." The springs creaked. {+}"There's a form, there's a line on it for who they should call. {step wade>narrator toward 0.6 recalled trusts}I put you. I didn't even think, I just wrote the number down, I was halfway through the area code.{/step} You can get them to cross it out."

I thought about walking across that carpet. It was four feet, it was brown. {step narrator>wade toward 0.6 wished touches}I wanted to get in beside him and put my ear against that stupid valve and listen to it.{/step} {step narrator>wade toward 0.4 denied touches}I didn't do it.{/step} We were a long way from being people who did.

{narrator>wade}"Thursday I'm off," I said. {+}"I'm taking it off. {step narrator>wade toward 0.8 planned stays}I'll drive you in and I'll sit in the place with the bad coffee until they come out and say. You don't get a vote.{/step}"

{wade>narrator}"Okay."

{narrator>wade}"I'll bring sandwiches."

{wade>narrator}"Okay," said Wade. A truck came by, and I saw that he was lying on his back with his eyes wide open. {+}"How many?"

{scene: Colby's place | narrator, wade, colby | afternoon}
{eyes: narrator}
Colby's place was up an outside stair, behind a tire store, and he came down it three at a time. It was afternoon and about ninety degrees. He is taller than either of us; we don't know where that's from. {step colby>wade toward 0.4 now touches}He hugged his father first and then he backed off, holding him by the arms.{/step}

{colby>wade}"Dad. You got skinny."

{step wade>colby away 0.4 now lies}{wade>colby}"It's her cooking," Wade said. {+}"I quit it and it finally wore off."{/step}

{colby>narrator}"Mom? Is he okay?"

There it was, thrown right at me, and I'm a bad catch. They were both waiting, with the same forehead. {step narrator>wade toward 0.4 recalled helps}I'd covered for Wade at ball games, and at Christmas, and once with the bank; I had gotten good at it,{/step} and it was what had ended us as much as anything else did.

{step narrator>colby toward 0.5 now trusts}{narrator>colby}"No," I said. {+}"He's got something he's going to tell you. He'll do it after the drums are up, and you'll let him finish, and you're not going to miss your finals."{/step}

I waited for Wade to give me that look. {step wade>narrator toward 0.4 now agrees}He only nodded, two or three times, and took the bass drum's other side.{/step}

It was close to dark when we had it all carried up. Colby went down for sodas. Wade lowered himself onto the stool to get his wind, and his foot found the pedal, and rested, and then in no particular hurry he began. Chick. Chick. Chick. Chick. It used to make me want to lie down in the snow.

{wade>narrator}"You hate this," he said.

{step narrator>wade toward 0.6 now asks}{narrator>wade}"Keep going,"{/step} I said, and I sat down on the floor against the wall where I could hear it.
