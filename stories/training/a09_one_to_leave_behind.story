+++
title = "One to Leave Behind"
manner = "thriller in a car at night, first person past: three men, two of them partners, a boss of whom only one side of the calls is heard, a text message, dry humour; straight double quotes"
[[characters]]
id = "lucho"
name = "Ferreyra"
aliases = ["Lucho"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "sandy"
name = "Sandy Moffat"
aliases = ["Sandy", "Mr. Moffat"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ignatius"
name = "Ignatius"
aliases = ["the accountant", "the man in the back"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "hanneke"
name = "Hanneke"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: a car on the road to the ferry | lucho, sandy, ignatius}
The message said {writing hanneke>lucho}"grey saloon, level two, keys in the wheel arch, {step hanneke>lucho away 0.3 recalled orders}DON'T TALK TO HIM"{/step}, so of course we hadn't gone a mile before Sandy was talking to him.

{step sandy>ignatius toward 0.4 now comforts}{sandy>ignatius}"You all right in the back there, pal? Warm enough?"{/step}

{lucho>sandy}"Sandy."

{sandy>lucho}"I'm only asking the man if he's warm."

{lucho>sandy}"She said not to."

{sandy>lucho}"She said it to you. Nobody's said a word to me." He turned all the way round in the passenger seat, which is a thing to see, because Sandy Moffat is six foot five and used to throw telegraph poles for money. {step sandy>ignatius toward 0.3 now helps}{sandy>ignatius}"D'you want the heater on?"{/step}

{ignatius>sandy}"Yes, please," said the bag.

It was a laundry bag, navy blue, with a drawstring. Somebody had been considerate and cut a hole for the nose. Below it there was a good suit, and a pair of hands in cable ties, folded, as if their owner was waiting to see a dentist.

I put the heater on. It was eleven at night, raining, sixty miles to the ferry, and I'd done that road so often for Hanneke that I could have driven it in a bag myself.

{ignatius>lucho,sandy}"May I ask which one of you is Ferreyra?"

{step lucho>ignatius away 0.3 now ignores}Neither of us said anything.{/step}

{ignatius>lucho}"It'll be the driver, then," he said. {+}"You breathe like a man who's been told something. My name's Ignatius. I used to do the books."

{sandy>ignatius}"Whose books?"

{ignatius>sandy}"Yours."

{sandy>ignatius}"I've no got any books. I get an envelope."

{ignatius>sandy}"You get two hundred and ten in the envelope. {step hanneke>sandy away 0.6 recalled betrays}She puts you down for six.{/step} {step ignatius>sandy toward 0.4 now apologises}I always felt bad about it, Mr. Moffat{/step}, at Christmas particularly."

You could hear the wipers. You could hear Sandy doing it on his fingers.

{step lucho>ignatius away 0.4 now orders}{lucho>ignatius}"That's enough out of you,"{/step} I said.

{step hanneke>lucho away 0.5 recalled betrays}{ignatius>lucho}"You're down for eight."{/step}

My phone went, in its cradle, with her name lit up on it. I took it off the speaker and put it to my ear.

{lucho>hanneke}"Yes. No, we're past the quarry. No, he's quiet." In the mirror the bag tilted, politely, to one side. {+}"Go on."

She went on. She has a nice voice, Hanneke, low and a bit sleepy. She could be reading you a story.

{lucho>hanneke}"Say that again," I said. And then I said, {+}"Where?" And after that, {+}"Okay."

I put the phone back. It took me two goes.

{sandy>lucho}"What did she want?"

{step lucho>sandy away 0.6 now hides}{lucho>sandy}"To go by the coast road."{/step}

{sandy>lucho}"In this? What for?"

{step lucho>sandy away 0.6 now lies}{lucho>sandy}"She didn't say."{/step}

{ignatius>sandy}"There's a lay-by," remarked the man in the back. {+}"Just beyond the lighthouse. She has an account with the fellow who owns the field. It comes under drainage."

{sandy>ignatius}"What does?"

{ignatius>sandy}"Well, Mr. Moffat, how many of you are there in the car?"

{sandy>ignatius}"Three."

{step hanneke>sandy away 0.9 planned betrays}{ignatius>sandy}"And she's only bought two tickets for the boat."{/step}

I've known Sandy for eleven years. {step sandy>lucho toward 0.6 recalled comforts}He stood up at my wedding, and he sat up with me after it.{/step} I knew without looking that he'd turned his big head and was studying the side of my face, and I knew what was on it.

{sandy>lucho}"Lucho," he said. {+}"What did she say to you?"

{lucho>sandy}"I told you, the coast road."

{sandy>lucho}"You're a terrible liar. It's why I like playing cards with you." {step sandy>lucho away 0.8 now threatens}His right hand had gone inside his jacket, and it didn't come out again.{/step} {+}"She said there was one to leave behind. Didn't she?"

{lucho>sandy}"How would you know that?"

{step sandy>lucho toward 0.5 now confesses}{sandy>lucho}"She rang me when you were in paying for the petrol."{/step}

The turning came up, white in the headlights, and I took it, because my hands knew how. There was no more cat's-eye after that, only a wall on one side, and on the other side nothing.

{step hanneke>lucho away 0.8 recalled betrays}{lucho>sandy}"She told you it was me,"{/step} I said.

{sandy>lucho}"Aye. {step hanneke>lucho away 0.6 recalled blames}That you'd been skimming.{/step} And you?"

{step hanneke>sandy away 0.6 recalled blames}{lucho>sandy}"That you'd been talking. To a policewoman, in Ayr."{/step}

{sandy>lucho}"That's my sister!"

{lucho>sandy}"I know it's your sister. I danced at her wedding."

{sandy>lucho}"Were you going to do it?"

{step lucho>sandy away 0.8 recalled betrays}{lucho>sandy}"I said okay.{/step} {step lucho>sandy away 0.9 denied betrays}I didn't say yes."{/step} It sounded thin, even to me. {+}"Were you?"

{step sandy>lucho away 0.9 planned attacks}{sandy>lucho}"I'd got as far as the lighthouse in my head,"{/step} said Sandy, {step sandy>lucho toward 0.5 now jokes}{+}"and then I couldn't think who'd drive me home."{/step}

He brought the hand out. {step sandy>lucho toward 0.6 now gives}What was in it was a bag of mint imperials, and he held it over to me.{/step} I saw it shake. {step lucho>sandy toward 0.4 now trusts}I took one.{/step} Mine shook too.

{ignatius>lucho,sandy}"If it's a help," said Ignatius, {+}"it isn't personal. She does it every third year, for the tax."

{sandy>ignatius}"And what were you told?"

{ignatius>sandy}"I beg your pardon?"

{sandy>ignatius}"You, pal. She rang me, she rang him. {step sandy>ignatius away 0.5 now doubts}I'm just wondering who rang you."{/step}

The rain came off the sea and hit us broadside. For the first time that night there wasn't an answer ready. I looked in the mirror, and the hands weren't folded any more. The ties lay on the seat beside him, in two neat halves, like something he'd finished reading.

{lucho>sandy}"Sandy," I said, {+}"that bag. Who put it on him?"

{sandy>lucho}"How should I know? He was wearing it when we got there."

{lucho>sandy}"Sitting in a locked car. With the keys outside."

{ignatius>lucho}"You're quicker than she gave you credit for, Ferreyra." The accountant reached up and loosened the drawstring. He'd a pleasant, tired face, and hair that had been flattened. {+}"Two tickets. One of them's for me. I was to ride along, and let you both talk, {step ignatius>lucho away 0.8 planned betrays}and then say at the lay-by which of you I thought would be the less trouble.{/step} There's a man waiting there who'll see to the rest."

{lucho>ignatius}"And which is it?" I asked.

{ignatius>lucho}"That's what's so awkward. I'd quite made up my mind, {step ignatius>sandy toward 0.5 now thanks}and then this gentleman put the heater on."{/step}

{lucho>ignatius}"I put the heater on."

{sandy>lucho}"I asked, but," said Sandy.

Ahead of us, low down, the lighthouse swung its arm across the road, and showed us a gate, and a parked car with nobody's lights on.

{ignatius>lucho,sandy}"Gentlemen," said Ignatius, and he put on his seat belt, {step ignatius>hanneke away 0.7 planned betrays}{+}"I've got all of her books in my head, and no wish to go to Holland.{/step} {step ignatius>lucho toward 0.5 now asks}How fast does this thing go?"{/step}

Sandy looked at me. I looked at Sandy.

{step sandy>ignatius toward 0.5 now gives}{sandy>ignatius}"Have a mint," he said{/step}, passing it back, and {step lucho>ignatius toward 0.6 now helps}I put my foot down.{/step}
