+++
title = "Letters from the Cistern"
manner = "letters and quoted thoughts among speech; thoughts in single, speech and letters in double quotes"
[[characters]]
id = "harte"
name = "Miss Harte"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "tobit"
name = "Tobit"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "senn"
name = "Bartolo Senn"
aliases = ["Old Senn", "Bartolo", "B.", "the old man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "perpetua"
name = "Perpetua Zann"
aliases = ["Perpetua", "Rat"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "mayor"
name = "the mayor"
aliases = []
pronouns = ""
kind = "person"
present = false
[[characters]]
id = "gran"
name = "Gran"
aliases = []
pronouns = ""
kind = "person"
present = false
+++
{scene: the cistern | harte, tobit}
The cistern under Castelvento had been dry since Easter, and the mayor wanted it filled with concrete by Friday. Miss Harte was sent up from the coast to say that it might be.

She went down the iron ladder first, because she was the surveyor, and Tobit came after with the lamp, because he was nineteen. For a room so far from any window it was a handsome one: twelve pillars, a vault, and on every wall the tide-marks of four hundred winters, one above another, like the lines on a school ruler.

{tobit>harte}“Sound?” called Tobit from the ladder.

{harte>tobit}“As a bell. Don’t tell the mayor.” She went along the wall with her hammer, knocking, and then knocked twice in one place. {+}“Except here. Bring me that lamp.”

A brick came out as sweetly as a drawer. Behind it was a biscuit tin, and in the tin a bundle of papers, each folded to the size of a postage stamp.

{thought harte}‘Leave it,’ thought Miss Harte. {+}‘It is Tuesday. You have three days, and no budget for other people’s lives.’

{tobit>harte}“Go on,” said Tobit, who could generally hear her thinking. {+}“Just the top one.”

She flattened it on her knee. The pencil had gone brown, and the hand was like barbed wire.

{writing perpetua>senn}“Dear B., thank you for the bread and for the end of the candle. To-day I counted the pillars again. There are still twelve, but I believe that one of them moves. You need not send salt: down here everything is salt in the end. Your Rat.”

{tobit>harte}“Rat?”

{harte>tobit}“So it’s signed.” She had the second one open already.

{writing perpetua>senn}“Dear B., boots overhead from noon until the Angelus. I held my breath by fours as you showed me. When you let the bucket down I kissed the rope, which you will think foolish. It tasted of tar and onions. If I am ever let out I mean to eat an onion in the middle of the square, like an apple. Rat.”

The lamp shook a little; it was Tobit’s hand.

{tobit>harte}“There was a girl they hid,” he said. {+}“In the war, under the soldiers’ feet. My gran tells it. Forty-one days in the cistern, and the fellow who fed her never said one word about it to anybody, then or since. Gran says she died.”

{harte>tobit}“What fellow?”

{tobit>harte}“Old Senn. He was the water-carrier. He’s up there now, he’s been sitting on the well-head ever since the concrete came.”

{thought harte}‘B.,’ thought Miss Harte, and put the lid back on the tin.

* * *

{scene: the well-head | harte, tobit, senn}
Bartolo Senn was eighty-four. He had his hat on his knees and both hands on his hat, and he looked at what she carried, not at her.

{senn>harte}“You’ve found it,” he said.

{harte>senn}“We read two of them. I’m sorry. We had no right.”

{senn>harte}“No.” He turned the hat a quarter round by its brim. {+}“What do they say?”

She thought she had misheard. {harte>senn}“They’re addressed to you.”

{senn>harte}“They came up in the bucket. One a night, forty-one nights, and when it was over I put them in the wall. You didn’t carry paper on you in those days. A paper in the pocket was a rope round the neck.”

{tobit>senn}“But you’d read them first,” said Tobit.

The old man gave him a look of great patience.

{senn>tobit}“What with?”

{thought harte}‘Oh,’ thought Miss Harte. {+}‘Oh, no.’

{senn>harte,tobit}“I carried water. Nobody teaches a water-carrier his letters. And whom should I ask? The priest says, where’s this from, Bartolo? The schoolmaster has a brother who drinks with the sergeant. So I said to myself, ‘Later. When it’s finished I’ll learn, and I’ll go down there and read the lot in one day.’ And then it was finished, and she’d gone, and there seemed to be no call for it.”

{tobit>senn}“Gone? Gran says she died of it.”

{senn>tobit}“Your gran says what the town says. I never contradicted. Nobody looks for a dead girl.” He held out the hat then, brim up, like a man asking for coins. {+}“Read them to me, lady. I’ve a free afternoon.”

So she sat down on the kerb beside him and read. She read him the pillar that moved, the rat that had been named for the bishop, the dream about snow, the night of the two candles. Tobit lay on his stomach in the dust. The mayor’s men came with the hose, looked at the three of them, and went away for coffee. At the fortieth letter the sun was on the roofs, and she unfolded the last, and ran her eye down it before she began, and wished that she had not.

{thought harte}‘I might drop it. There’s a wind. I might cough.’ But he was watching her hands, as people do who all their lives have had to guess what is on a paper from the face of whoever holds it.

{writing perpetua>senn}“Dear B., the boots go on Thursday. I shall climb out before it is light and not wait for you, since they watch you. I shall be at the mill at Pontelungo until the Sunday. If you want me, come there, and we will go over the mountain and I will learn to cook. If you do not want me, do not come, and I will never reproach you. By and by I shall come home, and you need not so much as nod to me in the street. I shall know that you read this, and were being kind. Your Rat, Perpetua.”

A swift went screaming round the tower and was gone.

{tobit>harte}“Perpetua?” said Tobit. {+}“Not Perpetua Zann? Not at the bakery?”

{senn>harte,tobit}“She came home at harvest. She walked by me at the fountain with a face like a shut door, and I thought, she’s ashamed of it, the hole and the dark, and me who saw it. So I didn’t nod.” He put on his hat with care, as if it were full. {+}“Sixty-two years I’ve bought my loaf there. She gives me the burnt end.”

{harte>senn}“Every day?”

{senn>harte}“Every day but Sunday. You, boy. Can you write?”

{tobit>senn}“Yes.”

{senn>tobit}“Then write me something. Write it large.”

* * *

{scene: the bakery | perpetua, senn, harte, tobit}
It was a page from the back of the survey-book, and it lay on the counter of the bakery between a tray of rusks and two old, floury forearms.

{writing senn>perpetua}“I could not read. B.”

Perpetua Zann held it out at the length of her arm, and then brought it near, and then held it out again. Miss Harte, at the door, took an interest in the street.

{thought perpetua}‘Sixty-two years,’ thought Perpetua. {+}‘All that good crust.’

{perpetua>senn}“You might have said.”

{senn>perpetua}“You might have asked.”

{perpetua>senn}“I was nineteen! I’d been in a hole!”

{senn>perpetua}“I was twenty-two,” said the old man. {+}“I’d been holding the rope.”

She took down a loaf and turned it about, looking for the place, and sawed off the burnt end, and stood there with it in her hand as if somebody had just passed it up to her out of the dark. Then she put it in her own mouth.

{perpetua>harte}“You in the doorway,” she said round it. {+}“What are you telling that fool of a mayor about my cistern?”

{harte>perpetua}“That it won’t bear concrete. The whole vault would go.”

{perpetua>harte}“Is that true?”

{tobit>perpetua}“It’s sound as a bell,” said Tobit.

{harte>tobit}“Tobit.”

{perpetua>harte}“I like that one. Give him a rusk.” She was wiping down the counter, hard, where it was clean already; she wiped until there was nothing left for her to do but to look up. {perpetua>senn}“Well, Bartolo. I shut at six. Bring the tin, and a pencil, and don’t be late again.”

{senn>perpetua}“What for?”

{perpetua>senn}“We’ll start with B,” said Perpetua.
