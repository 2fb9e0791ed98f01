+++
title = "Ninety Per Cent"
manner = "a resettlement vote in a Newfoundland outport, third person past: a village committee of seven counts the ballots; Skipper, Nurse, Missus, maid, two Pikes not on speaking terms, a man from the government who understands one word in three; half untagged; curly double quotes"
[[characters]]
id = "am"
name = "Skipper Am"
aliases = ["Skipper", "Am", "Father", "the old man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "verna"
name = "Verna Pike"
aliases = ["Verna", "the chairwoman"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "gord"
name = "Gord"
aliases = ["Gordie", "the storekeeper"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "nurse"
name = "Nurse Okafor"
aliases = ["Nurse", "Ngozi"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "loretta"
name = "Loretta"
aliases = ["Missus Rideout", "Missus", "the postmistress"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "tess"
name = "Tess"
aliases = ["maid", "the girl"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "hargreaves"
name = "Mr. Hargreaves"
aliases = ["sir", "the visitor", "the man from St. John’s"]
pronouns = "he"
kind = "person"
present = true
+++
{scene: the church hall | am, verna, gord, nurse, loretta, tess, hargreaves}
The ballots were in a beef bucket with a dinner plate on top of it, and on top of the plate was Verna Pike’s hand.

{hargreaves>verna}“I’m to remind you,” said the man from St. John’s, {+}“that the threshold is ninety per cent. Of the permanent residents. If ninety per cent are in favour, the Department pays each household and the ferry stops in August.”

{verna>hargreaves}“We can divide by ten, Mr. Hargreaves.”

{gord>verna}“It’s thirty-one divided by ten that gets me,” said the storekeeper. {+}“Can a feller be point-one against?”

{am}“Depends on the feller.”

That was from the stove. Skipper Am was eighty-eight; he’d come for the heat, he’d told them, and he had his back to the whole proceeding.

{verna>gord}“Tell him that he’s not on the committee, Gord.”

{gord>am}“She says you’re not on the committee, Skipper.”

{am>gord}“Tell her I built the hall.”

{gord>verna}“He says—”

{verna>gord}“I heard what he says. Have you got the list, Loretta?”

{loretta>verna}“I got it here, my love.” The postmistress licked her thumb. {+}“Thirty-one names, and thirty-one came. Nurse walked the last two over herself, out of their beds.”

{hargreaves>verna}“So four or more against, and it fails. Is that right? I want to be sure that everyone’s, um. That it’s understood.”

{gord>hargreaves}“It’s understood, sir. There’s two hundred and fifty thousand dollars a house understands it.”

{verna>tess}“Tess, you’re under age, you got no vote, so you’ll read. Say it out and show it round. Off you go.”

The girl took away the plate. She was fifteen, the only one of that age left, and had done the whole of Grade Nine by herself, with the teacher on a screen.

{tess>verna}“Yes,” she read. {+}“Yes. Yes. This one’s yes, it’s got a drawing of a house with wheels.”

{loretta>tess}“That’s Hubert.”

{nurse>loretta}“It’s meant to be secret, Loretta.”

{loretta>nurse}“There’s no secret in it, I sells him the pencils.”

{tess>verna}“Yes. Yes. Yes. No.”

By the stove, the old man shifted his boots. You couldn’t have said that he was listening, or that he wasn’t.

{hargreaves>gord}“Are they related?” whispered the visitor. {+}“The chair, and that gentleman? They’ve the same name.”

{gord>hargreaves}“Father and daughter, Am and Verna. They haven’t spoke since the cod went.”

{hargreaves>gord}“But that’s thirty years!”

{gord>hargreaves}“Well, they sees each other.”

{tess>verna}“Yes. Yes. No. That’s two no. Yes. Missus Rideout, is that a yes?”

{loretta>tess}“It’s a yes with jam on it. Go on, maid.”

{verna>loretta}“You’re sure of that? It’s not an N?”

{loretta>verna}“I ought to know, I was eating the bun.”

It took six minutes. The wind leaned on the hall, and the hall, which had been floated over from Indian Burying Place on oil drums in a flat calm, leaned back. Nurse Okafor kept the tally in fives. She’d come from Enugu by way of Halifax, for one winter, and that was nine winters ago.

{tess>verna}“Yes,” said the girl at last, and turned the bucket over to show them. {+}“That’s it. No more.”

{verna>nurse}“What’ve you got, Nurse?”

{nurse>verna}“Twenty-seven yes. Three no.”

{gord>nurse}“That’s thirty,” said Gord.

{nurse>gord}“I know what it is.”

{gord>nurse}“And there was thirty-one voted.”

{nurse>gord}“I _know_, Gordie. I’m looking at it.”

{hargreaves>verna}“Twenty-seven of thirty-one is eighty-seven point one,” the man from St. John’s said unhappily. He had done it on his telephone. {+}“With one more it’s ninety point three. I mean to say, it all turns on the missing one.”

{verna>tess}“Look under the plate,” said Verna.

{tess>verna}“I looked. There’s only gravy.”

{verna>loretta}“Who didn’t put theirs in, Loretta?” She’d rounded on the postmistress. {+}“You stood by the door. You ticked them.”

{loretta>verna}“I ticked them coming in. I never ticked what they done with it.”

Nobody was in any hurry to speak after that. Verna Pike got her reading glasses out, so as to have something to take off again.

{verna>loretta,gord,nurse}“It’s one of us, then. Everyone else was seen to it, they had half the harbour watching. When did you vote, Gord?”

{gord>verna}“Before dinner. I voted yes, and I’ll tell anyone. I got four tins left in that shop. I’m sixty-six.”

{loretta>verna}“I voted yes and dropped my bun on it.”

{verna>nurse}“Ngozi?”

{nurse>verna}“I voted no.” She’d capped her pen. {+}“I’m sorry. I know I’m from away.”

{loretta>nurse}“You’re not from away, my duck. You sat up with Ches.”

{hargreaves>verna}“And you yourself, Mrs. Pike? For the record?”

{verna>hargreaves}“Miss. And it’s in there. I put it in the first thing, before I lit the lamps.”

{gord>verna}“Which was it?” asked the storekeeper.

{verna>gord}“That’s my business.”

{am>tess}“Ask her was it no.”

It was said to the stove door, but the girl was the nearest to it, and blushed.

{tess>verna}“He’s asking—”

{verna>tess}“Tell him I’m the chair. I got to be fair to all sides. I can’t be going round with it pinned on me.”

{tess>am}“She says she’s—”

{am>tess}“I’m not deaf, maid. She had a no in her when she was two years old, and I never knew her to lose it. That’s one. Nurse makes two. Hubert’s brother’s three, he’s no to everything. So where’s mine?”

The poker fell down by itself.

{verna>am}“What do you mean, where’s yours?”

They all heard it. Gord, who’d been opening his mouth to pass it on, found that he didn’t have to.

{am>verna}“I mean I haven’t give it to you.” He’d turned round on the chair, a bit at a time, as you would bring a boat about. From inside his cap he took a slip of paper folded into four. {+}“I been sitting on it. I was waiting for you to come over here and ask me.”

{verna>am}“You’d hold up the whole place. For that.”

{am>verna}“I’d hold it up for less.”

{loretta>hargreaves}“She only has to say please, sir,” the postmistress confided to Mr. Hargreaves. {+}“My God. And she won’t, you know.”

{hargreaves>loretta}“What did they quarrel about?”

{nurse>hargreaves}“She told him to sell the boat,” said Nurse Okafor under her breath. {+}“He told her to go to the mainland, then. Each of them meant it for the other’s good.”

The chairwoman had got up. It was eleven steps from the table to the stove; in all of that time nobody put a hand in a pocket.

{verna>am}“Is it yes or no?”

{am>verna}“You’re the one with the glasses.”

{verna>am}“Father. I’m asking.”

{am>verna}“So you are,” the old man said, and gave it to her.

She opened it. She read it, and went on reading it, though it could only be the one word, and then she had to sit down on the wood box.

{tess>verna}“Is it no?” Tess had come up on her toes. {+}“It’s no, isn’t it? We’re stopping?”

{verna>tess}“It’s yes.”

{gord>am}“Skipper! You never!”

{am>gord}“What about it? I got an X, same as you.”

{verna>am}“You’d go to Springdale?” said his daughter. {+}“You’d go and live in one of them bungalows? With a carport?”

{am>verna}“I’d not last till August, girl. That’s not it. There’s a maid there fifteen years old that’s never been to a dance. And there’s you. You never would have gone and left me, I seen that. So I thought I’d have to go first.”

{hargreaves>nurse}“Then that’s twenty-eight. It carries,” Mr. Hargreaves murmured, and was ashamed of himself, and put away his telephone.

{tess>am}“I don’t want a dance. Who asked me? Nobody asked me one thing, you only had me read!”

{am>tess}“And what would you have put, maid?”

{tess>am}“I’d put no. I’d put it in pen.”

Verna looked at her. Then she looked at the slip, leaned across to the stove, and opened the door of it with her foot.

{verna>loretta,hargreaves}“You never ticked what they done with it, Loretta, is that right?” she said, not taking her eyes off the man from St. John’s. {+}“Twenty-seven, sir. I makes it twenty-seven.”
