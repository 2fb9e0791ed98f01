+++
title = "Bow Doors"
manner = "romance of two men on a ferry's car deck, first person past by a nameless narrator with I-said tags, a grandmother between them; curly double quotes"
[[characters]]
id = "narrator"
name = "narrator"
aliases = []
pronouns = "he"
kind = "narrator"
present = true
[[characters]]
id = "mattias"
name = "Mattias"
aliases = ["Matte"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "farmor"
name = "Farmor"
aliases = ["his grandmother", "the old lady", "the gull"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "turid"
name = "Turid"
aliases = ["the deckhand"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "cosmo"
name = "Cosmo"
aliases = []
pronouns = "he"
kind = "animal"
present = false
+++
{scene: the car deck | narrator, mattias, farmor, turid}
There are sixty-two cars on the night boat to Visby, and his was the one in front.

{step narrator>mattias away 0.3 recalled attacks}I knew the dent. I’d made it.{/step} I sat there with my hands on the wheel and both of my headlights on the back of Mattias’s neck, and I worked out that it was three hours until the doors opened and that nobody could move.

The deckhand came along the row with her torch and rapped on my glass.

{turid>narrator}“Lights,” she said. {+}“You’ll flatten it. And out of the vehicle, please, everyone goes up.”

{narrator>turid}“I’d rather stay down here,” I said.

{turid>narrator}“I’d rather be in Greece. Up.”

I turned the key the wrong way. The horn went off. It’s an old car, and when it starts it can’t be talked to; it blared on, down the whole length of that iron room, and when I’d finally pulled out the right wire and sat up, {step mattias>narrator toward 0.3 now seeks}he was standing there in the silence with his hand on my roof.{/step}

{mattias>narrator}“You still haven’t had that looked at.”

{narrator>mattias}“I’ve been busy,” I said.

{mattias>narrator}“For two years?”

{narrator>mattias}“It’s a long list.”

{turid>narrator,mattias}“You gentlemen know each other?” asked the deckhand.

{step mattias>narrator away 0.5 now rejects}{mattias>turid}“No,” said Mattias.{/step}

{step narrator>mattias toward 0.8 recalled trusts}{narrator>turid}“We were engaged,”{/step} I said, at the same moment.

She looked at one of us and then the other, and she put out her torch. The badge on her jacket said {other}“Turid,” and under it, {other}“Happy to help.” {turid>narrator,mattias}“I’ve the other row to do,” she told us. {step turid>narrator toward 0.4 planned helps}{+}“I could be slow about it. Ten minutes.{/step} After that it’s regulations.”

Her boots went away. A chain clinked somewhere, and the whole sea leaned on the wall and took its weight off again.

{mattias>narrator}“You look well,” he said.

{narrator>mattias}“I look like a man who’s been hooting. Why are you on this boat?”

{mattias>narrator}“The house. We’re closing it up. I’ve got—” He jerked his head at the car in front. {+}“I’m not on my own.”

Of course he wasn’t. I saw there was somebody in the passenger seat, a shape with its hat on. I’d rehearsed this for two years, in the bath. {step narrator>mattias toward 0.4 planned forgives}I had been going to be so gracious.{/step}

{narrator>mattias}“Well, that’s good,” I said. {+}“That’s great. What does he do?”

{mattias>narrator}“Crosswords.”

{narrator>mattias}“For a living?”

And the window came down in front, in little jerks, by hand.

{farmor>mattias}“Is it him?” cried a voice like a gull. {+}“Matte! Is it the one with the horn?”

{step mattias>narrator away 0.5 now rejects}{mattias>farmor}“It’s nobody, Farmor.{/step} Put your window up.”

{step farmor>narrator toward 0.4 now invites}{farmor>narrator}“Come here where I can see you.{/step} You’ve got thin.”

There are things you can refuse to the love of your life that you can’t to his grandmother. I went and bent down. She was ninety, and she’d got smaller, and there was a box tied up with string on her knees.

{narrator>farmor}“Hello, Farmor,” I said. {+}“I thought you were a man in a hat.”

{farmor>narrator}“I’ve been called worse on this boat. Why did you not come at Christmas?”

{narrator>farmor}“I wasn’t asked.”

{step farmor>narrator toward 0.5 recalled invites}{farmor>narrator}“I asked you! I wrote a card!{/step} It had a goat on it.”

{narrator>farmor}“I never had any card.”

{step farmor>mattias away 0.3 now blames}{farmor>mattias}“I gave it to you for the post,”{/step} she said, past me. {+}“With my own hand.”

{step mattias>narrator away 0.4 now hides}Nothing came from behind me at all.{/step} It was the sort of silence I used to know very well, with his thumbnail in it, going up and down the seam of his jacket.

{narrator>mattias}“You had it?” I asked him.

{step mattias>narrator away 0.5 recalled hides}{mattias>narrator}“It’s in the glove box.”{/step}

{narrator>mattias}“It’s what?”

{step mattias>narrator toward 0.4 planned gives}{mattias>narrator}“I was going to send it. I was.{/step} And then it was New Year, and I thought he’ll think it’s me that’s asking. {step mattias>narrator toward 0.6 now confesses}And then I thought, well, wouldn’t it be?”{/step}

{farmor>narrator}“He gets it from the other side of the family,” the old lady informed me. I heard the glove box drop. {step farmor>narrator toward 0.4 now gives}{+}“Here. There’s some chocolate on it.”{/step}

It did have a goat. On the back, in capitals, it said {step farmor>narrator toward 0.5 recalled invites}{writing farmor>narrator}“COME. HE IS NO FUN. BRING COSMO.”{/step}

I had to read it twice, because of the light.

{narrator>farmor}“Cosmo died,” I said. {+}“In the spring. He was fourteen.”

{mattias>narrator}“He what?” The thumbnail stopped. {step mattias>narrator away 0.4 now blames}{+}“You didn’t tell me.”{/step}

{step narrator>mattias away 0.4 recalled doubts}{narrator>mattias}“I didn’t think that you’d want to hear from me.”{/step}

{mattias>narrator}“He was my dog too! I taught him to do the thing with the sock!”

{narrator>mattias}“I know you did. He did it right up to the end. He brought me one the last morning, he could hardly—” I found I was holding on to the mirror. {step narrator>mattias toward 0.5 now gives}{+}“It was yours. The sock.{/step} He’d been keeping it behind the boiler.”

I don’t know which of us it was who moved. There’s not much space between two cars, they pack you in like spoons, and {step narrator>mattias toward 0.7 now touches}I know I had my face in a collar that smelled as it always did,{/step} of rosin and wet wool, and that {step mattias>narrator toward 0.7 now comforts}he was saying something into my ear over and over that had no words in it.{/step}

{farmor}“So,” said Farmor, to the box. {+}“Now we’re getting on.”

{turid>narrator,mattias}“That’s the ten,” came from the end of the row.

{mattias>turid}“Could you do the other side again?” he called over my shoulder.

{turid>mattias}“I’ve done it twice! I’ve counted the rivets!”

{farmor>turid}“I’m ninety, miss,” sang the gull, {step farmor>mattias toward 0.5 now helps}{+}“and I can’t manage the stairs. These two strong boys are thinking how to carry me.{/step} It’s going to take them till Visby.”

The torch came on, a long way off. {step turid>mattias toward 0.4 now helps}It looked at us for a bit, and it went round the corner.{/step}

{narrator>farmor}“You walked down here on your own,” I said.

{farmor>narrator}“Naturally I did. I took the lift.” She was undoing the string. {step farmor>narrator toward 0.4 now invites}{farmor>narrator,mattias}“Get in the back, both of you. It’s saffron buns.{/step} And you with the horn, you can start from the beginning, and don’t skip the dog.”
