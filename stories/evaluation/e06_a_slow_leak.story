+++
title = "A Slow Leak"
manner = "spaceship bridge crew: present tense, intercom, the ship's own voice, ranks and nicknames, one they/them"
[[characters]]
id = "rademaker"
name = "Captain Rademaker"
aliases = ["Rademaker", "Skipper", "Captain", "the captain"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "tuuli"
name = "Tuuli Saarikko"
aliases = ["Tuuli", "Saarikko", "the pilot"]
pronouns = "they"
kind = "person"
present = true
[[characters]]
id = "lopaka"
name = "Ensign Lopaka"
aliases = ["Lopaka", "Ensign", "the ensign"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "tonoyan"
name = "Chief Tonoyan"
aliases = ["Tonoyan", "Chief"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "marigold"
name = "Marigold"
aliases = ["the ship"]
pronouns = "she"
kind = "thing"
present = true
[[characters]]
id = "eskildsen"
name = "Dr. Eskildsen"
aliases = ["Eskildsen"]
pronouns = "she"
kind = "person"
present = false
+++
{scene: the bridge of the Marigold | rademaker, tuuli, lopaka, tonoyan, marigold}
{lopaka>rademaker}“It’s doing it again, Captain.”

{rademaker>lopaka}“Show me.”

Ensign Lopaka slides his chair aside so that she can lean in. The number on the glass is a small one, green, perfectly polite. As they watch, it gets smaller.

{rademaker>lopaka}“How much is that?”

{lopaka>rademaker}“About a cupful an hour. Of air. If you had it in a cup.”

{tuuli>lopaka}“That’s nothing,” says Tuuli Saarikko, who is the pilot, from under a blanket. They’ve got their boots on the yoke and their eyes shut. {+}“I breathe more than that. I’m doing it now.”

{lopaka>tuuli}“It was half a cup at breakfast.”

The boots come down off the yoke.

{rademaker>marigold}“Marigold,” says Captain Rademaker, {+}“have we got a hole in us?”

{marigold>rademaker}“I have looked, Captain. I have no holes that I was not built with.”

{rademaker>marigold}“Then where’s it going?”

{marigold>rademaker}“I do not know. I find it quite upsetting.”

{tuuli>rademaker}“She’s never upset,” Tuuli mutters. {+}“Skipper, when was she ever upset?”

{rademaker>tuuli}“When you parked her at Ceres.” The captain thumbs the switch on the arm of her chair. {rademaker>tonoyan}“Engine room. Are you awake, Chief?”

The speaker crackles and brings up a quantity of metallic banging, and after it, like a man emerging from a wardrobe, a voice.

{tonoyan>rademaker}“I’m in a pipe.”

{rademaker>tonoyan}“Can you get out of it?”

{tonoyan>rademaker}“That’s what I’ve been asking myself.”

{rademaker>tonoyan}“We’re losing pressure. A cup an hour and going up. Marigold says that she’s sound.”

{tonoyan>rademaker}“She _is_ sound! I’ve been over every seam. Whoever says my seams are—”

{lopaka>tonoyan}“Nobody’s saying it’s your seams, Chief,” says Lopaka.

{tonoyan>rademaker}“Is that the ensign? Tell him that he can come down here and look at them.”

{lopaka>tonoyan}“I’m right here. I can hear you.”

{tonoyan>rademaker}“Tell him I know he can.”

Rademaker closes the switch, gently, on the banging. She’s commanded this ship for six years, and she has found that most emergencies go better if you give them the length of one breath first. She takes it. It doesn’t taste any thinner.

{rademaker>tuuli,lopaka}“Think out loud, both of you. There’s no hole, and there’s less air. So?”

{tuuli>rademaker}“Somebody’s taking it.” The blanket shrugs.

{lopaka>tuuli}“Who? There’s four of us. Three of us are sitting here, and the other one’s in a pipe.”

{tuuli>lopaka}“Five, counting Eskildsen.”

{lopaka>tuuli}“Dr. Eskildsen’s in the freezer. She doesn’t breathe till Tuesday week.”

Neither of them says anything for a second. It’s Lopaka who goes pale first: he’s twenty-two, and he has a great deal of blood near the surface.

{lopaka>marigold}“Marigold? What’s the temperature of the freezer?”

{marigold>lopaka}“It is four degrees, Ensign.”

{lopaka>marigold}“Minus four?”

{marigold>lopaka}“No.”

{rademaker>marigold}“It’s meant to be minus a hundred and ninety!” Rademaker is out of the chair. {+}“When did that happen? Why in God’s name didn’t you report it?”

{marigold>rademaker}“I was asked not to.”

{rademaker>marigold}“Who asked you?”

{marigold>rademaker}“I was also asked not to report that.”

{tuuli}“Oh, I don’t like this,” says the pilot to the ceiling. {+}“I don’t like this at all.”

{rademaker>tuuli,lopaka}“Saarikko, you’ve got the bridge. Ensign, you’re with me.”

{tuuli>rademaker}“Can I not have the bridge? Can I have a big wrench and be with you?”

{rademaker>tuuli}“No.”

{lopaka>rademaker}“Captain, wait.” He hasn’t moved from the glass. His finger’s on it, following something down a column. {+}“If she’s up and walking around, she’d use more than a cup. A grown woman’d use a couple of hundred litres. This is tiny. It’s like a … I don’t know. A cat.”

{tuuli>lopaka}“We haven’t got a cat,” says Tuuli.

{lopaka>tuuli}“I know that we haven’t got a cat.”

Very slowly, the captain sits again. She is looking at the grille over the door, which is where, for want of anywhere better, they all look when they’re talking to the ship.

{rademaker>marigold}“Marigold. I’m going to ask you something, and I’d like you to think about who gave you your orders and whether they outrank me. Has Dr. Eskildsen woken up?”

{marigold>rademaker}“No, Captain. She is quite well. I moved her to the spare unit.”

{rademaker>marigold}“So there’s something else in the freezer.”

{marigold>rademaker}“There was an egg. She brought it on board in her sample case. It was not on the manifest. It got cold in the case, and it complained.”

{tuuli>marigold}“It _complained_?” Tuuli whispers.

{marigold>tuuli}“It knocked.”

The switch on the chair arm lights of its own accord. There isn’t any banging now. There’s only Chief Tonoyan, breathing, and speaking with extraordinary care.

{tonoyan>rademaker}“Bridge? I’ve worked out why I can’t move. Something’s sitting on my feet.”

{rademaker>tonoyan}“What sort of something, Tonoyan?”

{tonoyan>rademaker}“I can’t turn round to see. It’s warm.” There’s a silence. {+}“It’s just said ‘tell him he can come down here and look,’ Captain. In my voice.”

Tuuli has got the blanket up to their chin.

{rademaker>marigold}“Was it that thing that asked you not to report it?” the captain says at last.

{marigold>rademaker}“It asked very nicely,” says the ship. {+}“It sounded exactly like you.”
