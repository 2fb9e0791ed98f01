+++
title = "Until the Candle"
manner = "epic fantasy in the fan-fiction manner, present tense, epithets: two women under a truth spell, a squire, a voice in a well"
[[characters]]
id = "hathra"
name = "Hathra Vey"
aliases = ["Hathra", "the knight", "Captain", "the taller woman"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "ilmi"
name = "Ilmi"
aliases = ["the mage of the Ninth Lamp", "the mage", "the smaller woman"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "dob"
name = "Dob"
aliases = ["the squire", "Dobrec"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "well"
name = "the Well"
aliases = []
pronouns = "it"
kind = "thing"
present = true
[[characters]]
id = "pebble"
name = "Pebble"
aliases = []
pronouns = ""
kind = "animal"
present = false
[[characters]]
id = "queen"
name = "the Queen"
aliases = ["Her Grace"]
pronouns = "she"
kind = "person"
present = false
+++
{scene: a ruined shrine at night, by a well | hathra, ilmi, dob, well}
It’s raining on the pass at Ormengard, and there is one dry corner, and in it is one blanket. Hathra Vey has fought in nine campaigns. She has never yet looked at a blanket with such fear.

{hathra>ilmi}“You take it.”

{ilmi>hathra}“I run warm,” says the mage. {+}“You take it.”

{hathra>ilmi}“I’m in mail.”

{ilmi>hathra}“You’re in _wet_ mail.”

{dob>hathra,ilmi}“I’ll have it,” says Dob, who’s fourteen.

{hathra>dob}“You’ll see to the horses,” the knight tells him, without turning around.

{dob>hathra}“I’ve seen to them. They’ve got two blankets.”

{hathra>dob}“Then see to them again, Dobrec.”

He goes off, muttering, as far as the arch. It leaves the two of them, and a candle, and a well in the middle of the floor with a lid of green bronze, which neither of them has got any business to be touching. So it’s a pity that it’s where the captain chooses to sit down.

It rings. It rings like a cup, and the flame of the candle stretches up, and up, until it’s as thin as a wire.

{well>hathra}“WHO SITS,” says the Well, {+}“SHALL SPEAK. NO FALSE WORD, UNTIL THE CANDLE IS DONE.”

{ilmi>hathra}“Oh, _Captain_,” breathes Ilmi.

{hathra>ilmi}“What was that?”

{ilmi>hathra}“That was an oath-well. They built courts around them. You’ve gone and sat on a magistrate.” She has dropped to her knees to read the rim, with one brown finger, lips moving. {+}“It’s old. It’s very pretty. It’s got you by the … hm. Quickly, tell me a lie. Tell me I’m tall.”

{hathra>ilmi}“You’re the smallest grown woman I’ve ever seen,” says Hathra. {+}“You come up to my heart.”

There’s a pause.

{hathra>ilmi}“To my sternum. I meant the bone. No, I didn’t mean the bone.” She claps a gauntlet to her own mouth and speaks through it. {+}“Make it stop.”

{ilmi>hathra}“I can’t. It’s four inches of tallow. Just don’t talk.”

{hathra>ilmi}“I don’t want to not talk to you. I never do. _Saints._”

The mage sits back on her heels. It might be the candle, but she has turned a most peculiar colour. {ilmi>hathra}“Perhaps if I only asked you about dull things. Until it burns down. What did you eat today?”

{hathra>ilmi}“An onion.”

{ilmi>hathra}“Good. What’s the name of your horse?”

{hathra>ilmi}“Pebble.”

{ilmi>hathra}“And why are we going to the Queen by the high pass, and not around by the fords?”

{hathra>ilmi}“Because it’s eleven days longer,” says Hathra.

Outside the arch the squire has stopped pretending to brush anything.

{ilmi>hathra}“You told Her Grace’s steward there were bandits at the fords.”

{hathra>ilmi}“There are. Both of them are very old. I gave them some money.”

{ilmi>hathra}“Eleven days,” the smaller woman says slowly, {+}“of sleet, and goat paths, and Dob’s cooking.”

{dob>ilmi}“Hey!”

{hathra>dob}“Horses!” It brings the knight to her feet.

She doesn’t get far. The bronze hums, and her knees fold, and she’s sitting down again with a clank. Ilmi has put out a hand to steady her, and now it doesn’t seem to know the way back.

{ilmi>hathra}“I shouldn’t ask,” says the mage. {+}“It’s against every law of hospitality. It’d be like going through your saddlebags.”

{hathra>ilmi}“There’s a ribbon of yours in the left one.”

{ilmi>hathra}“I lost that at midsummer!”

{hathra>ilmi}“I know. I was going to return it. I’ve been going to return it for two hundred leagues. Please, I’m begging you, ask me about onions.”

{ilmi>hathra}“Are you frightened of me?”

{hathra>ilmi}“Yes.”

{ilmi>hathra}“You broke the line at Tarn Hollow by yourself.”

{hathra>ilmi}“They only had spears.” It’s being dragged out of her by inches; she’s looking at the floor. {+}“When you’ve seen the Queen, she’ll make you her lamp-keeper, and you will live in the tower, and I’ll be sent to the coast. I’ve had the letter since harvest. So I took the pass. I thought that eleven days was a thing I could have. I wasn’t going to _do_ anything with it. I was only going to have it.”

The wick leans over in its little pool. There’s less than an inch to go; there’s not enough to seal a letter with.

{ilmi>hathra}“Move up,” Ilmi says.

{hathra>ilmi}“What? No, don’t. You’ll be caught as well.”

{ilmi>hathra}“I can read, Captain. I know precisely what I’ll be.” And the mage of the Ninth Lamp hitches up her sodden skirts and sits herself on the lid. It rings.

{well>ilmi}“WHO SITS—”

{ilmi>well}“Yes, yes, thank you.” Her feet don’t reach the ground. She folds her hands. {ilmi>hathra}“Now you ask me.”

For a while there’s nothing but rain. The taller woman swallows; it’s audible from the arch.

{hathra>ilmi}“Why didn’t you say anything?” she asks. {+}“You’re from the hills. You must have known which was the short road.”

{ilmi>hathra}“I’ve known since the first milestone.”

{hathra>ilmi}“Then why—”

{ilmi>hathra}“I don’t run warm, either,” says Ilmi. {+}“I’ve been cold since the day I was born. I can’t feel my toes. I wanted you to have it, and I was rather hoping that you’d see it was big enough for two, but you’re slow, Hathra. You’re so very brave, and you’re as slow as a barge. And I don’t want the tower. I’ve never liked heights. And that ribbon wasn’t lost.”

The flame goes out.

In the dark nobody moves. Water drips off the arch, and off the nose of someone underneath it.

{hathra>ilmi}“We could lie now,” comes a whisper, low down and hoarse. {+}“It’s done. You could say that you were joking.”

{ilmi>hathra}“I could. Do you want me to?”

{hathra>ilmi}“No.”

{ilmi>hathra}“Was that the truth, Captain?”

{hathra>ilmi}“I don’t know how to do the other thing,” Hathra says. {+}“I never did.”

There’s a clinking, as of mail being got out of, and some language, and a yelp at the coldness of somebody’s feet.

{dob>hathra,ilmi}“So can I come in?” calls the squire.

{_group>dob}“Horses!” they tell him, both together.
