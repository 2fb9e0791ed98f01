+++
title = "Eleven Buckets"
manner = "fan-fiction manner, invented world: one bed at the inn, two men who are both 'he', present tense, voices through a floor, a chorus; straight double quotes"
[[characters]]
id = "had"
name = "Hadrik Aumont"
aliases = ["Hadrik", "Had", "Aumont", "Warden Aumont", "the warden"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "lio"
name = "Lio Tesserane"
aliases = ["Lio", "Tesserane", "the archivist"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "marl"
name = "Mistress Marl"
aliases = ["the landlady"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "gant"
name = "Sister Gant"
aliases = []
pronouns = "she"
kind = "person"
present = true
+++
{scene: the upper room of the last inn | had, lio, marl}
The last inn before the Hollow Road has one room, and the room has one bed, and Hadrik Aumont has been looking at it for some time now as if, properly stared down, it might apologise.

{step lio>had toward 0.3 planned gives}{lio>had}"I'll take the floor,"{/step} says Lio Tesserane.

{had>lio}"There isn't one."

This is nearly true. There is a roof like a sieve, and so there are eleven buckets, and between the buckets there is room for a cat, if it was fond of someone.

{lio>had}"Under the bed, then."

{had>lio}"You've got a cough, Tesserane."

{lio>had}"I've got a _tickle_."

{had>lio}"You've got a tickle like a man moving wardrobes. {step had>lio toward 0.4 planned gives}You'll have the bed. I'll have the chair."{/step}

The archivist gives the chair his attention. It has three legs, and a bucket on it. {lio>had}"Which part?"

{marl>had,lio}"Everything to your liking, gentlemen?"

It's the landlady, in the door, with a lamp in her hand and the face of a woman who has never done anything in her life.

{had>marl}"You're sure there's nothing else, Mistress Marl?"

{step marl>had away 0.4 now lies}{marl>had}"Not a cupboard, sir."{/step}

{had>marl}"There are six keys on the hook downstairs."

{step marl>had away 0.3 now lies}{marl>had}"Those are ornamental."{/step} She hangs the lamp on its nail. {+}"I'd not waste the blanket, a night like this. There's only the one."

{lio}"Of course there is," Lio tells the nearest bucket.

When she has gone, there comes up through the boards a sound very like twenty people telling each other to hush.

{lio>had}"What was that?"

{had>lio}"Rats."

{step lio>had toward 0.4 now seeks}{lio>had}"Rats don't giggle, Had."{/step}

Nine days they have been on the road, and it's the first time he has used the short name. They both hear it go by. {step had>lio away 0.2 now hides}They each turn away{/step} and take an interest in a different leak.

{scene: the upper room, later | had, lio, marl, gant}
An hour later there is one man in the bed, with his back to the wall, and one on the extreme edge of it, like something left out for collection. The rain goes on falling in eleven notes.

{step lio>had away 0.6 recalled blames}{had>lio}"You wrote twelve pages about me."{/step}

{lio>had}"Eleven. There was an appendix."

{had>lio}"To the whole Conclave."

{step lio>had away 0.5 now blames}{lio>had}"You burned down a library!{/step} I'm an archivist. What did you expect, a sonnet?"

{step had>lio away 0.5 now blames}{had>lio}"I expected you to say it to my face.{/step} You were standing next to me. You were on fire."

{lio>had}"A little bit on fire." The blanket shifts. {+}"Did you read it?"

{had>lio}"Every word."

{lio>had}"All the way to page nine?"

He doesn't answer at once. When he does, he says it to the ceiling, and he has it by heart, which neither of them was prepared for. {step lio>had toward 0.6 recalled defends}{had>lio}"'It should be noted that Warden Aumont, being already clear of the building, went back for the boy;{/step} and that, when asked why, he appeared not to understand the question.'"

{lio>had}"I thought that was rather well put," says Lio, after a moment, in a small voice.

{step had>lio toward 0.6 now thanks}{had>lio}"I've been nine days trying to work out how to thank you for it."{/step}

{step had>lio away 0.4 recalled ignores}{lio>had}"I thought that you weren't speaking to me."{/step}

{had>lio}"I wasn't. I was working up to it."

Then the cough comes, the full set of wardrobes, and goes on until Hadrik rolls over, says something short, and {step had>lio toward 0.5 now touches}puts the flat of his hand on the other man's forehead.{/step} It stays there a good deal longer than a fever needs.

{had>lio}"You're burning."

{lio>had}"You'd know."

{_unknowable}"What did he say?" somebody whispers underneath the floor, and somebody else is audibly sat on.

They lie quite still.

{lio>had}"Those aren't rats," Lio breathes.

The warden reaches down, takes off his one remaining boot, and brings the heel of it down on the boards three times. {had>_group}"Who's there?"

{_group>had}"Nobody!" cry some twenty voices at once.

By now the archivist is out from under the blanket, flat on his stomach between two buckets, with his eye to a knot-hole and his nightshirt up about his knees. Beneath him the lamplight goes out like a wink, being blocked by another eye.

{lio>marl}"How much is in the pot?" he inquires of it.

{step marl>lio away 0.3 now lies}{marl>lio}"What pot would that be, sir?"{/step} says the voice of Mistress Marl.

{lio>marl}"Come, now."

{marl>lio}"Fourteen silver. And a goat."

{lio>marl}"On what, exactly?"

{marl>lio}"There's tonight, there's tomorrow, and there's the bridge." She coughs, delicately. {+}"The bridge is the favourite. We have had you before, sir, or the like of you."

{had>lio}"They've bet on us?" Had has sat up. His hair is remarkable. {+}"Strangers have put a goat on us?"

{gant>had}"Not strangers, Aumont," says somebody else, from farther along, in a voice as dry as a biscuit.

All the blood goes out of his face. {had>gant}"Sister Gant? You're in Vell. You're ill, {step gant>had away 0.5 recalled lies}you sent us because you were ill!"{/step}

{gant>had}"I'm an old woman with one amusement. {step gant>had toward 0.4 now confesses}I picked the pair of you for this road, I paid that roofer to stop away{/step}, and I've had tonight, at five to one, since the equinox. {step gant>had away 0.3 now orders}Get on with it."{/step}

{lio>had}"I did wonder about the keys," Lio remarks. He has turned over, and is looking up at the bed from the floor, with a bucket at each ear. There is a splinter in his eyebrow.

{had>lio}"You're thinking."

{lio>had}"Five to one, on fourteen. I'm thinking that we might ask for half."

{step had>lio away 0.3 now doubts}{had>lio}"Tesserane, would you do such a thing for money?"{/step}

{lio>had}"No," he says. Something drips on his neck, and he doesn't move out of the way of it. {step lio>had toward 0.8 now confesses}{+}"I'd have done it for the appendix, Had.{/step} You never asked what was in the appendix."

Hadrik thinks about that. {step had>lio toward 0.8 now seeks}Then he leans over, slowly, as if off the edge of a much higher thing, and turns the lamp down{/step}; and it is dark, and there are eleven notes, and then ten, because somebody's heel has gone in a bucket.

{_group}"Tonight!" roars the floor.
