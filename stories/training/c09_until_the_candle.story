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

{step hathra>ilmi toward 0.4 now gives}{hathra>ilmi}“You take it.”{/step}

{step ilmi>hathra away 0.2 now lies}{ilmi>hathra}“I run warm,”{/step} says the mage. {step ilmi>hathra toward 0.4 now gives}{+}“You take it.”{/step}

{hathra>ilmi}“I’m in mail.”

{ilmi>hathra}“You’re in _wet_ mail.”

{dob>hathra,ilmi}“I’ll have it,” says Dob, who’s fourteen.

{step hathra>dob away 0.3 now orders}{hathra>dob}“You’ll see to the horses,”{/step} the knight tells him, without turning around.

{dob>hathra}“I’ve seen to them. They’ve got two blankets.”

{hathra>dob}“Then see to them again, Dobrec.”

He goes off, muttering, as far as the arch. It leaves the two of them, and a candle, and a well in the middle of the floor with a lid of green bronze, which neither of them has got any business to be touching. So it’s a pity that it’s where the captain chooses to sit down.

It rings. It rings like a cup, and the flame of the candle stretches up, and up, until it’s as thin as a wire.

{well>hathra}“WHO SITS,” says the Well, {+}“SHALL SPEAK. NO FALSE WORD, UNTIL THE CANDLE IS DONE.”

{ilmi>hathra}“Oh, _Captain_,” breathes Ilmi.

{hathra>ilmi}“What was that?”

{ilmi>hathra}“That was an oath-well. They built courts around them. You’ve gone and sat on a magistrate.” She has dropped to her knees to read the rim, with one brown finger, lips moving. {+}“It’s old. It’s very pretty. It’s got you by the … hm. Quickly, tell me a lie. Tell me I’m tall.”

{hathra>ilmi}“You’re the smallest grown woman I’ve ever seen,” says Hathra. {step hathra>ilmi toward 0.4 now confesses}{+}“You come up to my heart.”{/step}

There’s a pause.

{hathra>ilmi}“To my sternum. I meant the bone. No, I didn’t mean the bone.” She claps a gauntlet to her own mouth and speaks through it. {step hathra>ilmi toward 0.3 now asks}{+}“Make it stop.”{/step}

{ilmi>hathra}“I can’t. It’s four inches of tallow. Just don’t talk.”

{step hathra>ilmi toward 0.5 now confesses}{hathra>ilmi}“I don’t want to not talk to you. I never do.{/step} _Saints._”

The mage sits back on her heels. It might be the candle, but she has turned a most peculiar colour. {step ilmi>hathra toward 0.4 now helps}{ilmi>hathra}“Perhaps if I only asked you about dull things.{/step} Until it burns down. What did you eat today?”

{hathra>ilmi}“An onion.”

{ilmi>hathra}“Good. What’s the name of your horse?”

{hathra>ilmi}“Pebble.”

{ilmi>hathra}“And why are we going to the Queen by the high pass, and not around by the fords?”

{step hathra>ilmi toward 0.6 now confesses}{hathra>ilmi}“Because it’s eleven days longer,”{/step} says Hathra.

Outside the arch the squire has stopped pretending to brush anything.

{step hathra>queen away 0.4 recalled lies}{ilmi>hathra}“You told Her Grace’s steward there were bandits at the fords.”{/step}

{hathra>ilmi}“There are. Both of them are very old. I gave them some money.”

{ilmi>hathra}“Eleven days,” the smaller woman says slowly, {+}“of sleet, and goat paths, and Dob’s cooking.”

{dob>ilmi}“Hey!”

{step hathra>dob away 0.3 now orders}{hathra>dob}“Horses!” It brings{/step} the knight to her feet.

She doesn’t get far. The bronze hums, and her knees fold, and she’s sitting down again with a clank. {step ilmi>hathra toward 0.4 now touches}Ilmi has put out a hand to steady her,{/step} and now it doesn’t seem to know the way back.

{ilmi>hathra}“I shouldn’t ask,” says the mage. {+}“It’s against every law of hospitality. It’d be like going through your saddlebags.”

{step hathra>ilmi toward 0.5 now confesses}{hathra>ilmi}“There’s a ribbon of yours in the left one.”{/step}

{ilmi>hathra}“I lost that at midsummer!”

{hathra>ilmi}“I know. {step hathra>ilmi toward 0.3 planned gives}I was going to return it.{/step} I’ve been going to return it for two hundred leagues. {step hathra>ilmi toward 0.4 now asks}Please, I’m begging you, ask me about onions.”{/step}

{ilmi>hathra}“Are you frightened of me?”

{step hathra>ilmi toward 0.5 now confesses}{hathra>ilmi}“Yes.”{/step}

{ilmi>hathra}“You broke the line at Tarn Hollow by yourself.”

{hathra>ilmi}“They only had spears.” It’s being dragged out of her by inches; she’s looking at the floor. {+}“When you’ve seen the Queen, {step queen>ilmi toward 0.4 planned gives}she’ll make you her lamp-keeper,{/step} and you will live in the tower, and {step queen>hathra away 0.5 planned rejects}I’ll be sent to the coast.{/step} I’ve had the letter since harvest. So I took the pass. {step hathra>ilmi toward 0.7 now confesses}I thought that eleven days was a thing I could have.{/step} I wasn’t going to _do_ anything with it. I was only going to have it.”

The wick leans over in its little pool. There’s less than an inch to go; there’s not enough to seal a letter with.

{step ilmi>hathra toward 0.5 now seeks}{ilmi>hathra}“Move up,” Ilmi says.{/step}

{step hathra>ilmi toward 0.4 now defends}{hathra>ilmi}“What? No, don’t. You’ll be caught as well.”{/step}

{ilmi>hathra}“I can read, Captain. I know precisely what I’ll be.” And the mage of the Ninth Lamp {step ilmi>hathra toward 0.7 now stays}hitches up her sodden skirts and sits herself on the lid.{/step} It rings.

{well>ilmi}“WHO SITS—”

{ilmi>well}“Yes, yes, thank you.” Her feet don’t reach the ground. She folds her hands. {step ilmi>hathra toward 0.5 now trusts}{ilmi>hathra}“Now you ask me.”{/step}

For a while there’s nothing but rain. The taller woman swallows; it’s audible from the arch.

{hathra>ilmi}“Why didn’t you say anything?” she asks. {+}“You’re from the hills. You must have known which was the short road.”

{ilmi>hathra}“I’ve known since the first milestone.”

{hathra>ilmi}“Then why—”

{step ilmi>hathra toward 0.5 now confesses}{ilmi>hathra}“I don’t run warm, either,”{/step} says Ilmi. {+}“I’ve been cold since the day I was born. I can’t feel my toes. {step ilmi>hathra toward 0.4 wished gives}I wanted you to have it,{/step} and {step ilmi>hathra toward 0.6 wished invites}I was rather hoping that you’d see it was big enough for two,{/step} but you’re slow, Hathra. You’re so very brave, {step ilmi>hathra away 0.3 now mocks}and you’re as slow as a barge.{/step} {step ilmi>queen away 0.4 now refuses}And I don’t want the tower.{/step} I’ve never liked heights. {step ilmi>hathra toward 0.6 recalled gives}And that ribbon wasn’t lost.”{/step}

The flame goes out.

In the dark nobody moves. Water drips off the arch, and off the nose of someone underneath it.

{hathra>ilmi}“We could lie now,” comes a whisper, low down and hoarse. {+}“It’s done. You could say that you were joking.”

{ilmi>hathra}“I could. Do you want me to?”

{hathra>ilmi}“No.”

{ilmi>hathra}“Was that the truth, Captain?”

{step hathra>ilmi away 0.4 denied lies}{hathra>ilmi}“I don’t know how to do the other thing,”{/step} Hathra says. {+}“I never did.”

There’s a clinking, as of mail being got out of, and some language, and {step ilmi>hathra toward 0.5 now touches}a yelp at the coldness of somebody’s feet.{/step}

{dob>hathra,ilmi}“So can I come in?” calls the squire.

{_group>dob}“Horses!” they tell him, both together.
