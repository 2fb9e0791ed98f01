+++
title = "The Last Tram"
manner = "untagged two-hander with nicknames; curly double quotes"
[[characters]]
id = "isobel"
name = "Isobel MacAllister"
aliases = ["Isobel", "Iz", "Mrs. MacAllister"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "callum"
name = "Callum MacAllister"
aliases = ["Callum", "Cal", "Mac"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "conductor"
name = "the conductor"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "jeannie"
name = "Jeannie Orr"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "driver"
name = "the driver"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "effie"
name = "Effie"
aliases = []
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "wellington"
name = "Wellington"
aliases = []
pronouns = "he"
kind = "animal"
present = false
+++
{scene: the Fenwick Street tram stop | isobel, callum, conductor, jeannie, driver}
On the night they put an end to the trams it rained, out of respect, and by twenty to twelve everybody who meant to wave goodbye had waved and gone home to bed. One woman was left at the Fenwick Street stop. She stood under the tin roof with her collar up and a penny shut in her glove, and when a man came round by the chemist’s she knew him before she could see him, for he walked along the kerb as though it were the edge of a pier.

{isobel>callum}“You’ve missed it,” she said.

{callum>isobel}“I have not. I can hear it.”

{isobel>callum}“That’s the gutter.”

{callum>isobel}“Then I’ve missed it.” He came in under the roof, took off his hat, and shook it on the side away from her. {+}“Hello, Iz.”

{isobel>callum}“Hello, Callum.”

It was nine years since anyone had called Isobel MacAllister Iz, and she gave her attention to the timetable, which had been pasted over with a notice about buses.

{isobel>callum}“I thought you were in Canada.”

{callum>isobel}“I was. It’s very large. They’ve a great deal of it left over.”

{isobel>callum}“And you came all this way to see off a tram.”

{callum>isobel}“I came back in March.” He turned the hat round by its brim. {+}“I’ve a room down at the docks, with a view of another room.”

{isobel>callum}“In March.”

{callum>isobel}“I wrote to you. I’d nothing to put after the address, so I didn’t post it.”

{isobel>callum}“It’s September.”

{callum>isobel}“I know fine what it is.”

The rain came down harder, and for a while they let it talk. Then he nodded at her hand.

{callum>isobel}“What have you there?”

{isobel>callum}“A penny. You lay it on the rail and the tram flattens it for you, to keep. The whole town’s been at it. Wee boys. Bank managers. Effie laid down half a crown and then stood over it with an umbrella.”

{callum>isobel}“How is your sister?”

{isobel>callum}“She asks after you.”

{callum>isobel}“Does she?”

{isobel>callum}“She asks if you’re dead.”

He laughed. He had always laughed with his mouth shut, like a man keeping in smoke.

{callum>isobel}“Tell her it’s under consideration,” he said. {+}“Well, lay it down, then, before you wear a hole in it.”

But she went on holding it; and Callum MacAllister, who had been eleven years married to that fist, bent down and looked at it more closely.

{callum>isobel}“Whose penny is it, Isobel?”

She opened the glove. The old King had gone as brown as tea.

{callum>isobel}“Nineteen thirty-five,” he read. {+}“That’s never—”

{isobel>callum}“Out of the dish in the hall.”

{callum>isobel}“You kept it.”

{isobel>callum}“I kept everything else, Cal. It would have been petty to send the penny on.”

It had been their whole system of government. They had tossed it for who should rise and light the fire, and for the side of the bed, and for whose mother should be disappointed at New Year. It had settled the wallpaper. It had named the dog.

{callum>isobel}“Wellington,” he said, for he had got there too.

{isobel>callum}“You called tails. I’d have had him a Rory.”

{callum>isobel}“He’d the nose of a Wellington.”

{isobel>callum}“He’d the nose of a boot. He lived to be fifteen.” She looked out at the rails. {+}“He used to sit down at this stop at ten past six and wait for you to get off. In the end I’d to take him round the other way.”

Callum put his hat back on. It seemed to be for the sake of having something over his eyes.

Neither of them had spoken yet of the last toss, the one in the hall, past midnight, under the forty-watt bulb, at the end of a quarrel so big that they could no longer find the edges of it. Heads, they would go up to bed and say no more. Tails, he would pack. She had thrown it and caught it and looked under her hand; and she had said tails, and he had gone upstairs for the suitcase.

{isobel>callum}“I’ve a thing to tell you,” said Isobel, {+}“and I’d be obliged if you would look at the chemist’s while I do it.”

{callum>isobel}“I’m looking at it.”

{isobel>callum}“It was heads.”

There was a great green bottle in the chemist’s window with a lamp behind it. He went on looking at that.

{isobel>callum}“Did you hear me? I said it was heads.”

{callum>isobel}“I heard you. I knew that.”

{isobel>callum}“You did not.”

{callum>isobel}“The hall mirror, Iz. It was right behind you. I saw the King in it, plain as day, and the back of your neck.”

{isobel>callum}“You saw it.”

{callum>isobel}“I did.”

{isobel>callum}“And you went up and packed.”

{callum>isobel}“You’d said tails.” He told it quite gently to the green bottle. {+}“I thought, here’s a woman that never kept back a farthing of change in her life. If she wants me gone so badly that she’ll cheat for it, I’d better go. I thought that was the manners of the thing.”

{isobel>callum}“The manners!”

{callum>isobel}“Well, what was it, then?”

{isobel>callum}“I wanted you to say, Let me see.” Her voice had gone up, and she brought it down again as she did for Primary Four. {+}“That’s all. I’d my hand there on top of it. Three words, and I’d have had to show you, and you’d have been raging, and we’d have had the whole thing out on the stairs like Christians. And instead I stood in that hall and listened to you folding shirts.”

{callum>isobel}“I folded them very slowly.”

{isobel>callum}“I know you did. I counted them.”

A long way down the hill, something began to grind and to glitter.

{callum>isobel}“That’s her now,” said Callum. {+}“That’s her coming. Give it here.”

He took the penny out into the wet, knelt down like a man half his age, laid it on the rail, and got up again like a man of his own; and then it was on them, the last tram of all, with every lamp lit and the paper streamers stuck to its sides and the whole of the top deck singing. There was not room in it for a cat.

{conductor>isobel,callum}“Full up!” bawled the conductor, swinging from the pole. {+}“Sorry, folks! Full up!”

{jeannie>isobel}“Good night, Mrs. MacAllister!” A girl hung out of the window above him with a streamer in her hair. {+}“It’s Jeannie Orr, miss! You had me in Primary Four!”

{isobel>jeannie}“Then keep your head in, Jeannie Orr!”

And from the front platform, over the brass handle, the driver stared, and stared again, and took off his cap.

{driver>callum}“Mac? Is that never Mac? They told us you were dead!”

{callum>driver}“It’s under consideration!” roared Callum.

The bell went twice. The light slid off the wet road, house by house, all the way to the corner, and the wires sang for a bit afterwards and then did not.

{callum>isobel}“You kept the name,” he said.

{isobel>callum}“It was on the school register. They’d have had to learn another.”

{callum>isobel}“It was kind of you to go to no trouble.”

{isobel>callum}“It was no trouble,” said Mrs. MacAllister.

He found the penny a yard from where he had put it. It lay in his palm as thin as a leaf and still warm, and there was no king on it any more, and no Britannia, only a long bright shine.

{callum>isobel}“There’s a night bus from the Cross, I see,” he said after a time. {+}“By the notice.”

{isobel>callum}“There is. And there’s a kettle up the road.”

{callum>isobel}“That’s two things.”

{isobel>callum}“It’s two things, yes.”

{callum>isobel}“You’ll not be wanting to settle it.”

{isobel>callum}“Give it here, Mac,” she said. She had never once called him that, not in eleven years, and it made them both shy.

She threw it up. It hardly turned; it came down through the lamplight the way a leaf does, taking its time, and she caught it, and clapped it on the back of her glove, and covered it.

{isobel>callum}“Call.”

{callum>isobel}“There’s nothing on it, woman. It’s as bald as I am.”

{isobel>callum}“Call it anyway.”

{callum>isobel}“Heads, then.”

Isobel lifted the edge of her hand and looked under it for some time, as you would look in on a sleeper, and put the hand back. Her face told him nothing. It had told him nothing the last time; he had had to go to the mirror for it, and then to Canada. There was no mirror here. There was the rain on the tin roof, and the green bottle, and three words, which had been waiting at that stop for nine years and had seen every tram go by.

{callum>isobel}“Let me see,” he said.
