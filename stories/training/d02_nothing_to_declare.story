+++
title = "Nothing to Declare"
manner = "space opera of our own, present tense, third person limited: four aboard a tug and a customs officer on the speaker; captain and crew, an ambassador in the water tank, asides with the microphone off; straight double quotes"
[[characters]]
id = "rasheeda"
name = "Rasheeda Vol"
aliases = ["Rasheeda", "Skip", "Captain", "the captain"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "emeka"
name = "Emeka"
aliases = ["the pilot"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "tindra"
name = "Tindra"
aliases = ["Tindy"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "corvane"
name = "Ambassador Corvane"
aliases = ["Corvane", "Ambassador", "the ambassador", "Excellency"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "officer"
name = "Officer Dray"
aliases = ["Officer", "the speaker"]
pronouns = ""
kind = "person"
present = true
[[characters]]
id = "chancellor"
name = "the Chancellor"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: the cockpit of the tug Barley Sugar | rasheeda, emeka, tindra}
There are forty ships in the queue, and theirs is the only one that drips.

{rasheeda>tindra}"Is he in?"

{tindra>rasheeda}"He's in." Tindra comes up through the floor hatch, wet to the armpits, wringing out one plait. She's the mechanic, and she takes bilge personally. {+}"He wants me to tell you, Skip, that he's a cousin of the Chancellor, and {step corvane>rasheeda away 0.3 recalled blames}nobody has ever asked him to get in a tank before."{/step}

{rasheeda>tindra}"Did you tell him it's clean?"

{tindra>rasheeda}"I told him it's ours."

Emeka laughs without turning around. The pilot has both hands on the yoke and both eyes on the stern in front of them, a fat ore barge with a smiley face sprayed over its burners. {emeka>rasheeda}"Thirty-nine. Somebody just got waved through."

{rasheeda>emeka}"Anybody boarded?" the captain asks.

{emeka>rasheeda}"Two. The hospital ship and the nuns."

{tindra>emeka}"They boarded the nuns?"

{emeka>tindra}"They've got dogs, Tindy."

{tindra>emeka}"The nuns?"

{emeka>tindra}"Customs. Customs have got dogs."

Rasheeda Vol has been a captain for six years and a smuggler for five hours, and so far she prefers the first. She lowers herself into the middle seat. It squeaks; it has always squeaked; today it sounds like someone telling on her.

{rasheeda>emeka,tindra}"All right," she says. {+}"Once more, from the top. What are we?"

{emeka>rasheeda}"A tug," says Emeka.

{rasheeda>emeka}"And what do we carry, Emeka?"

{emeka>rasheeda}"Rope."

{rasheeda>tindra}"Tindra, how many on board?"

{tindra>rasheeda}"Three. You, him, me. And a fern."

{emeka>tindra}"Leave the fern out of it."

{tindra>emeka}"They've got forms, Emeka. There's a line on the form for ferns."

Something thumps under the deck. It's followed by two more thumps, closely spaced, with temper in them.

Rasheeda shuts her eyes. {rasheeda>tindra}"What does he want now?"

{tindra>rasheeda}"Could be air. I gave him the short tube." She drops flat on her stomach and puts her mouth to the hatch. {tindra>corvane}"Excellency? Once for yes. Have you got air?"

Thump.

{tindra>corvane}"Are you cold?"

Thump.

{tindra>corvane}"Well, it's water." She sits up. {tindra>rasheeda}"He's fine."

{scene: the cockpit, at the barrier | rasheeda, emeka, tindra, officer}
{officer>rasheeda}"Tug Barley Sugar, this is Officer Dray." The speaker on the bulkhead is a cheap one, and makes everybody sound as if they're chewing. {+}"State your business."

Rasheeda takes down the microphone. {rasheeda>officer}"Good morning, Officer. Towing. We're for the breakers at Sixth Moon."

{officer>rasheeda}"Crew?"

{step rasheeda>officer away 0.4 now lies}{rasheeda>officer}"Three."{/step}

{officer>rasheeda}"I have you at three hundred kilos over your listed mass, Captain."

She takes her thumb off the button. Nobody says anything for a second.

{tindra>rasheeda}"I said he was heavy," Tindra mutters.

{rasheeda>tindra}"He's not three hundred kilos!"

{tindra>rasheeda}"With the robes on? Wet?"

{step emeka>rasheeda toward 0.2 now helps}{emeka>rasheeda}"Say it's rope," says Emeka.{/step}

She thumbs the button again. {step rasheeda>officer away 0.4 now lies}{rasheeda>officer}"That'll be the rope.{/step} We've had it out in the rings, and it takes up ice."

{officer>rasheeda}"I see. And the heat?"

{rasheeda>officer}"Sorry?"

{step officer>rasheeda away 0.4 now doubts}{officer>rasheeda}"My board shows me four warm bodies.{/step} One of them's underneath you."

It's amazing, the things that a person can hear. She can hear the fan. She can hear Emeka swallow. Down in the dark somebody who is a cousin of the Chancellor has begun, quite distinctly, to hum.

{rasheeda>emeka,tindra}"Ideas," she says, with her thumb off. {+}"Quickly."

{emeka>rasheeda}"I could run it. There's a gap on the left of the barge."

{rasheeda>emeka}"They've got guns on the left," Rasheeda points out.

{emeka>rasheeda}"They've got guns on the right as well. I'm being positive."

{tindra>rasheeda}"Give me that." And Tindra, who hasn't spoken to an official since one took away her licence, leans across the pair of them and {step tindra>rasheeda toward 0.5 now helps}takes the microphone out of her captain's hand.{/step} {tindra>officer}"Officer? Mechanic here. {step tindra>officer away 0.5 now lies}That's yeast."{/step}

{officer>tindra}"That's what?"

{tindra>officer}"In the tank. Three hundred kilos of mash, nice and warm. I've had it going since Tuesday. {step tindra>rasheeda toward 0.5 now defends}The captain didn't know."{/step} She lets her voice wobble. It's horribly good. {step tindra>officer away 0.3 now lies}{+}"Only it's my sister's wedding.{/step} And there's no drink at Sixth Moon, not since the nuns."

The speaker chews on that. The fat barge ahead of them moves off. Behind the glass of the customs hut, very small, somebody stands up and puts on a cap.

{step officer>tindra away 0.4 now blames}{officer>tindra}"You're telling me you're running a still, in a towing vessel, in controlled space?"{/step}

{tindra>officer}"Yes, Officer."

{officer>rasheeda}"Captain, did you know of this?"

Rasheeda gets her mouth to work. {step rasheeda>officer away 0.4 now lies}{rasheeda>officer}"I most certainly did not. I'm disgusted."{/step}

{step officer>rasheeda away 0.3 now threatens}{officer>rasheeda}"It's a fine of ninety marks."{/step}

{rasheeda>officer}"She'll pay it."

{officer>rasheeda}"Or," says the speaker, and it drops a little, and comes closer, {step officer>rasheeda toward 0.4 now asks}{+}"you could see your way to leaving a few litres in the locker at buoy nine.{/step} We've none here either. It's the same nuns."

Emeka puts his forehead down on the yoke. His shoulders are shaking.

{rasheeda>officer}"Buoy nine," Rasheeda says faintly. {step rasheeda>officer toward 0.3 now agrees}{+}"It'd be an honour."{/step}

{step officer>rasheeda toward 0.5 now helps}{officer>rasheeda}"Go on through, Barley Sugar.{/step} Best wishes to the sister."

{scene: the cockpit, beyond the barrier | rasheeda, emeka, tindra, corvane}
They're a good ten minutes out before anybody dares open the hatch. Ambassador Corvane rises from it by degrees, streaming. There's a strand of something green across his forehead, and he wears it like an order.

{corvane>tindra}"Yeast," he says.

{tindra>corvane}"You heard that?"

{corvane>tindra}"Madam, I have addressed the Assembly of the Nine Suns. I've been called a viper, a lackey, and a hat. {step corvane>tindra away 0.3 now blames}I have never before been called yeast."{/step}

{step tindra>corvane toward 0.4 now apologises}{tindra>corvane}"I'm sorry, Excellency.{/step} It was what came."

{step corvane>tindra toward 0.4 now forgives}{corvane>tindra}"Don't apologise.{/step} {step corvane>tindra toward 0.4 now praises}It was superb."{/step} The ambassador accepts a towel from the pilot, and sits down on a coil of rope with a squelch. {corvane>rasheeda}"There is a difficulty, however, Captain."

{rasheeda>corvane}"What difficulty?"

{step rasheeda>officer toward 0.3 planned gives}{corvane>rasheeda}"You've promised the Customs Service a quantity of liquor,{/step} and it's a point of honour with my family to keep promises. Have you in fact any liquor?"

{rasheeda>corvane}"Not a drop."

{emeka>rasheeda}"Well," says Emeka.

She turns in her seat, squeak and all. He's gone dark red around the ears. Tindra has discovered something of interest in the ceiling.

{step rasheeda>emeka away 0.3 now blames}{rasheeda>emeka}"Emeka. Where is it?"{/step}

{step emeka>rasheeda toward 0.5 now confesses}{emeka>rasheeda}"Behind the spare rope," he says.{/step} {step emeka>rasheeda away 0.4 recalled hides}{+}"We started it on Tuesday.{/step} I thought she was confessing."
