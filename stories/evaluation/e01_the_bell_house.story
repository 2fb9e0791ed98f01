+++
title = "The Bell That Would Not"
manner = "fan-fiction chapter opening in an invented world: third person, past; ranks, surnames, nicknames; two men and a woman"
[[characters]]
id = "ysolin"
name = "Ysolin Drae"
aliases = ["Ysolin", "Yso", "Drae", "Lieutenant"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "benno"
name = "Benniel"
aliases = ["Benno", "Corporal"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "hathe"
name = "Orrend Hathe"
aliases = ["Hathe", "Captain", "the captain", "her captain"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "maruk"
name = "Maruk"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "regent"
name = "the Regent"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: the bell-house at Low Oskaveth | ysolin, benno}
**Chapter Nine: The Bell That Would Not**

_A/N: sorry this is late, I had exams. Takes place two days after the bridge. If you’re still cross with me about the bridge, keep reading. Please keep reading._

The rain had been coming up through the floor of the bell-house since noon, and Benno had stopped pretending that the bucket helped.

{benno>ysolin}“That’s the third time you’ve counted the rope,” he said.

{ysolin>benno}“It keeps being the same rope.”

{benno>ysolin}“Funny, that.”

Ysolin Drae let the coil drop. Two days ago she had watched a bridge go down into the Sorrowmere with her captain on it, and since then she had slept, by her own reckoning, for about as long as it takes to boil an egg. {ysolin>benno}“If we leave on the turn of the tide, we’ll be past the chain before they light the lamps. You’ll pole. I’ll carry the clapper.”

{benno>ysolin}“You can’t lift the clapper.”

{ysolin>benno}“I lifted it here, didn’t I?”

{benno>ysolin}“Maruk lifted it here. You walked in front of him and swore.” He wrung his hat out over the bucket and put it back on, which made no difference to either of them. {+}“Yso. Nobody’s asking you to do it tonight. If he was here, he wouldn’t be asking.”

{ysolin>benno}“Don’t tell me what he’d have wanted.”

{benno>ysolin}“I wasn’t going to say—”

{ysolin>benno}“You had the face on. The funeral face.”

{benno>ysolin}“This is my only face.”

She very nearly laughed. Then the third board from the door creaked, the one that they had loosened on purpose, and Benno had the boathook up in both hands before she’d so much as turned.

{scene: the bell-house, with the captain | ysolin, benno, hathe}
{hathe>ysolin,benno}“If you will leave a trick board,” somebody remarked out of the dark, {+}“don’t make it the only dry one.”

The man who limped into the lamplight was wet to the neck. He had one arm strapped across his chest with what looked like a ringer’s sash, and he was, so far as anyone in the Tidewatch knew, dead.

{benno>hathe}“Captain?” The boathook wavered.

{hathe>benno}“Put that down, Corporal, before you hook somebody.”

{benno>hathe}“But you were on the bridge, sir. We had a cup for you and everything. Maruk sang.”

{hathe>benno}“Did he? What did he sing?”

{benno>hathe}“The long one. All nineteen verses.”

{hathe>benno}“Mercy. Then I’m sorry I drowned for nothing.” Orrend Hathe let himself down on to a crate like someone who has been promising himself that crate for a mile. Only then did he look past the boathook. {hathe>ysolin}“Hello, Drae.”

She’d had two days to think of all the things she ought to have said to him. What came out wasn’t any of them.

{ysolin>hathe}“You’re late.”

{hathe>ysolin}“I had to go round. There wasn’t a bridge.”

{ysolin>hathe}“_Two days_.”

{hathe>ysolin}“It’s a long way round, Lieutenant.”

{ysolin>hathe}“Don’t you Lieutenant me!” She had crossed the floor without noticing; there was water over her boots, and she had a fistful of his collar. {+}“You cut the line. I had hold of you, and you cut it.”

{hathe>ysolin}“You had hold of me and a hundredweight of bronze, and you weren’t going to let go of either.”

{ysolin>hathe}“That was my decision.”

{hathe>ysolin}“It was a bad one. I outranked it.”

Benno had begun to take a great interest in the bucket. {benno>ysolin,hathe}“I’ll just go and see about the tide,” he murmured.

{ysolin>benno}“Stay,” snapped Ysolin, without taking her eyes off the man on the crate.

{hathe>benno}“Sit down, Benniel,” said the captain in the same breath.

He sat. For a while there was only the rain, and the three of them dripping. She let go of the collar, one finger after another. It had left a mark across her palm.

{ysolin>hathe}“What’s the matter with your arm?”

{hathe>ysolin}“It’s broken.”

{ysolin>hathe}“Where?”

{hathe>ysolin}“About halfway along.”

{benno>hathe}“She means was it the fall, sir,” Benno put in, {+}“or did someone do it for you?”

{hathe>benno}“Someone did it. That’s what I’ve come to say, if I’m allowed to say it sitting down.” The captain’s smile, never a robust article, had gone. {+}“I came ashore under the Bell Tower. I thought that since I was passing I’d look at the hole where the Regent’s bell used to hang, and enjoy our handiwork.”

{ysolin>hathe}“And?” Ysolin folded her arms.

{hathe>ysolin}“And there isn’t a hole. It’s hanging there now, with a clapper in it.”

{ysolin>hathe}“It can’t be. We’ve got the clapper.” She pointed. It lay where Maruk had dropped it, under a sail, as big as a drowned calf. {+}“I was there when it came down. It took the skin off my hands.”

{hathe>ysolin}“You’ve got _a_ clapper. Have you tried striking it?”

{ysolin>hathe}“Of course I haven’t! The whole point of stealing it was that nobody ever should.”

{hathe>benno}“Corporal, would you oblige me?”

Benno glanced at her for leave. She shrugged. So he went over, folded back the sail, and gave the great bronze head a rap with the butt of his boathook.

It went _tock_, like a table.

{benno>ysolin}“That’s wood,” he whispered. He hit it again. {+}“Yso, that’s painted wood. With a bit of lead in.”

{ysolin>benno}“I heard.”

{benno>ysolin}“Maruk did his back in for that!”

{hathe>ysolin,benno}“She knew we were coming. She had a copy hung for us, and she let us run off with it, and she dropped her own bridge to make it look as if she minded.” Hathe shifted the bad arm and breathed in through his teeth. {+}“What I’d like to know is who told her.”

{benno>hathe}“There were only the four of us knew, sir. Me and Yso and you.”

{ysolin>benno}“That’s three,” said Ysolin slowly.

Nobody added the other one. They were all listening, in spite of themselves, for a big man with a bad back, who had gone out for bread at noon and should have been home an hour ago.

And far off across the water, for the first time in eleven years, the Regent’s bell began to ring.
