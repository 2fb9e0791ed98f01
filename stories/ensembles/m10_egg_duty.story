+++
title = "Egg Duty"
manner = "comedy fantasy at a boarding school: five children at night with an egg that is hatching, a prefect, a reader-aloud of the handbook, an eater, a boy of good family, a new girl who says little, and Matron; surnames, nicknames; curly double quotes"
[[characters]]
id = "thandeka"
name = "Thandeka"
aliases = ["Thandi", "the prefect"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "bo"
name = "Bo"
aliases = ["Lindgren"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "anjali"
name = "Anjali"
aliases = ["Jelly", "Rao"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "fitz"
name = "Fitz"
aliases = ["Fitzmaurice", "the heir to Castle Carrow"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ximena"
name = "Ximena"
aliases = ["the new girl", "Mouse", "the goat girl"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "matron"
name = "Matron"
aliases = ["Miss Grimsdottir"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "dragon"
name = "the dragon"
aliases = []
pronouns = "it"
kind = "animal"
present = true
+++
{scene: the north dormitory at Saint Aldwyn’s | thandeka, bo, anjali, fitz, ximena, matron, dragon}
{fitz>thandeka,bo,anjali,ximena}“It moved.”

{thandeka>fitz}“It didn’t move, Fitz,” said Thandeka. {+}“You jogged the bucket.”

{fitz>thandeka}“I was nowhere near the bucket! I’m on my bed! I’ve got my knees up!”

{bo>fitz}“Why’ve you got your knees up?”

{fitz>bo}“So that it can’t get at them, Lindgren. Obviously.”

There was a candle on the floor of the north dormitory, and round it four pairs of slippers, and in the middle of them the coal bucket with the egg in it. It was the size of a good marrow. Each of the houses at Saint Aldwyn’s had egg duty for one week a year, and in three hundred years it had never hatched, and for that reason no one had read the instructions but Anjali.

{anjali>thandeka}“Page four,” she said, holding them to the flame. {+}“‘Should the shell become warm, the prefect will at once inform Matron.’”

{thandeka>anjali}“Is it warm?”

{anjali>thandeka}“You’re the prefect. It says the prefect feels it.”

{thandeka>anjali}“Where does it say that?”

{anjali>thandeka}“Page three.”

Thandeka, who was thirteen and had had the badge since Thursday, put down one finger. She took it away and looked at it. {thandeka>bo,anjali,fitz,ximena}“Right,” she said. {+}“Nobody’s going to panic.”

{fitz>thandeka}“Oh God. Oh God, it’s warm.” The knees on the bed went up higher.

{bo>thandeka}“Can you do toast on it?”

{thandeka>bo}“Bo.”

{bo>thandeka}“I’m only asking, Thandi. I’ve got the bread.”

{anjali>thandeka,bo,fitz,ximena}“‘Page five. On Hatching. The infant will attach itself for life to the first person whose eyes it meets. This should be an adult of good character.’ And then there’s a list.”

{fitz>anjali}“Who’s on it?” asked Fitz. The Fitzmaurices were on most lists.

{anjali>fitz}“Everybody’s dead. It’s from sixteen-something. The last one’s a bishop.”

_Tock_, said the egg.

They all moved back by the length of one slipper, apart from the fifth of them. She’d come on Monday, on the mail cart, with a cardboard case. Her name was Ximena, and she’d the bed by the draught, and up to now she had said _yes_, _no_, and _please, where is the toilet_.

{thandeka>fitz}“Fetch Matron. Go on, you’re by the door.”

{fitz>thandeka}“I can’t. She’s got a hair net. I saw it once, I was ill for a week.”

{thandeka>bo}“You, then. Run.”

{bo>thandeka}“It’s locked. She locks it at nine, doesn’t she, since me and the pantry.”

{anjali>thandeka}“Page six,” read Anjali, turning it over. {+}“‘In no case shall the doors be locked.’”

{thandeka>anjali}“Thank you, Jelly, that’s very helpful.”

{anjali>thandeka}“I’m not finished. ‘The first meal must be raw liver.’ Has anyone got liver?”

{bo>anjali}“I’ve got half a Scotch egg.”

{fitz>bo}“You can’t give it _egg_, you cannibal!” shrieked the heir to Castle Carrow, with his pillow in his arms. {+}“That’s practically a relation!”

_Tock_. A line ran over the shell from top to bottom, and a thread of smoke stood up from it, quite straight.

{thandeka>bo,anjali,fitz,ximena}“All right,” said Thandeka. {+}“Somebody’s going to have to be looked at. For life. It ought to be whoever’s the most… who would want to?”

{bo>thandeka}“How long’s for life? Do you mean ours or its?” There was a crust in Bo’s cheek.

{anjali>bo}“Four hundred years. So ours.”

{bo>anjali}“Would it come home with me in the holidays? We’re in a flat.” He swallowed.

{fitz>thandeka}“It had better be me,” said Fitz. His voice was very odd. {+}“I mean, we’ve had them before, in the family. There’s one on the spoons. My father would… he’d have to come to Speech Day, if I’d got a dragon. He’d have to notice, wouldn’t he?”

No one had ever heard him say as much without a _sir_ or a shriek in it. Bo stopped chewing.

{bo>fitz}“You’re scared stiff of it, though.”

{fitz>bo}“I’m scared stiff of everything. It’d be one more.”

{thandeka>fitz}“Well, come down here, then, Fitzmaurice. Sit. I’ll hold your hand if you never tell anyone.”

He came down. He sat in front of the bucket in his good silk pajamas with his eyes bulging, and she took hold of his hand, which was wet. From the far side of the candle somebody spoke.

{ximena>fitz}“Not so. You frighten it.”

{fitz>ximena}“_I_ frighten _it_?”

{ximena>fitz}“It’s coming out of a small house. Everything is big, everything shouts.” The new girl had got up. {+}“You must be lower than it is. On the belly.”

{anjali>ximena}“How do you know? It isn’t in the book.”

{ximena>anjali}“We have goats.”

{bo>ximena}“Goats don’t come in eggs,” said Bo.

{ximena>bo}“It’s the same. They come out, they’re wet, there’s a stupid person with a lamp. Take away the lamp.”

{thandeka>ximena}“We can’t take the candle away, we’ll not see whether—” The prefect had cupped a hand about the flame.

{ximena>thandeka}“It’s not for us to see,” she said; and she licked two fingers, and put it out.

In the dark there was a scraping of slippers, and somebody’s stomach.

{bo>thandeka,anjali,fitz,ximena}“Sorry. That was me.”

{fitz>ximena}“What do I do now? Mouse, what do I do?”

{ximena>fitz}“You sing.”

{fitz>ximena}“I don’t know any songs. I only know the school one.”

{anjali>fitz}“Not the Latin verse, please, it’s got a mistake in it,” said Anjali’s voice.

_Tock. Tock. Crack_. And two lights came up over the rim of the bucket, green, the size of sixpences. They wavered this way and that. They went across Anjali, who had shut her eyes as page five recommended, and across the prefect’s badge, and came to a stop, very low down, just above the floorboards.

{fitz>dragon}“Hullo,” Fitz whispered. {+}“It’s all right. It’s awful at first. You do get used to the smell of cabbage.”

Then there was the key in the lock, and lantern light all over the ceiling.

{matron>thandeka,bo,anjali,fitz,ximena}“And what, may I ask, is the meaning of this? It’s gone eleven!”

{thandeka>matron}“Miss Grimsdottir!” cried the prefect. {+}“Don’t come in! Don’t look at it!”

{matron>thandeka}“Don’t look at what? I can smell burning. Rao, is that a book? Lindgren, if that’s my bread—” Matron came round the end of the bed in her hair net with the lantern held up. {+}“Why is that boy on the floor?”

{anjali>matron}“Page five,” said Anjali faintly.

It had got out. It was about as long as a dachshund, and the brown of something that’s been in the oven for precisely long enough. It climbed over the handle of the bucket, fell off, and looked at Fitz. It looked at him for a good long time. It looked past him. It shuffled by his ear and over his outstretched arm, across all of the floor, with a noise like a dropped set of keys, and sat down upon Matron’s foot.

{bo>thandeka,anjali,fitz,ximena}“Uh-oh,” said Bo.

{anjali>thandeka}“It must have seen her first. In the light! It’s whoever’s eyes it _meets_, and he’d gone and blinked.” The handbook shook in her hands.

{fitz>anjali}“I had something in them,” came from the floor, rather muffled.

{matron>thandeka,bo,anjali,fitz,ximena}“Will somebody take this animal off me?”

{thandeka>matron}“I don’t think that we can, Matron,” said Thandeka. {+}“It’s for life.”

{matron>thandeka}“Whose life?”

{bo>matron}“Yours, Miss,” Bo told her. {+}“It’s got four hundred years on it.”

The dragon yawned, and set fire to her slipper. She put that out with the other one as though she’d been doing it every night since she was born. Then she bent down, creaking. She picked the thing up by its scruff, held it level with her spectacles, and was looked at; and something happened to her face that none of them had ever seen, or would ever mention.

{matron>dragon}“You’ve no business to be out of bed,” she told it gruffly. {matron>fitz}“Get up off those boards, Fitzmaurice, you’ll catch your death. And stop that sniffing. It’ll want feeding every two hours and I’ve only got the one pair of hands. Do you know anything about dragons?”

{fitz>matron}“There’s one on our spoons, Miss,” said Fitz, getting up.

{matron>fitz}“It will have to do. You’ll come to me at one, at three and at five. You may bring the goat girl.”

{ximena>matron}“Please,” said Ximena. {+}“What is it called?”

{bo>ximena}“It looks like a biscuit,” Bo said hopefully.
