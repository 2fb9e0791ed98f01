+++
title = "The Refrigerator"
manner = "Rosario 1978, a barbershop during the World Cup final: two friends quarrel in code about a \"refrigerator\" while a corporal is shaved, a barber shaves, a boy follows the radio; five men, all ‘he’; third person past; dash dialogue"
[[characters]]
id = "hernan"
name = "Hernán"
aliases = ["Flaco", "the thin one"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ruben"
name = "Rubén"
aliases = ["Gordo", "his friend"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "aurelio"
name = "Don Aurelio"
aliases = ["maestro", "Aurelio", "the barber", "the old barber"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "tito"
name = "Tito"
aliases = ["the apprentice", "kid"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "sosa"
name = "Sosa"
aliases = ["Corporal", "the corporal", "the man in the chair"]
pronouns = "he"
kind = "person"
present = true
+++
{scene: the barbershop in Calle Mitre | hernan, ruben, aurelio, tito, sosa}
{tito>aurelio}—Kempes! Kempes has it! Kempes...{/} —The apprentice had his ear against the cloth of the radio, and now he took it off—. {+}No. Corner.{/}

{aurelio>tito}—The towels, Tito.

{tito>aurelio}—They’re boiling, Don Aurelio. It’s a corner!

{sosa>tito}—Leave it loud, kid{/} —said the man in the chair. All that one could see of him was boots, and a face covered in foam. His cap hung on the hook, and on the marble, next to the combs, where he could reach it, lay the belt with what was on it.

On the bench beneath the calendar sat two more, who weren’t there for a haircut. Both of them looked at the door at the back, and each of them, when the other one did it, looked at the floor.

{ruben>hernan}—You said Thursday, Flaco.

{hernan>ruben}—I know what I said.

{ruben>hernan}—It’s Sunday. You said that it would stand in my place till Thursday, and then your cousin would come for it with the van.

{hernan>ruben}—He can’t. He’s had trouble with the van.

{ruben>hernan}—What trouble?

{hernan>ruben}—They stopped it{/} —said the thin one, very low—. {+}On the Córdoba road. They’ve kept it. They’ve kept him.{/}

{sosa>aurelio}—Is that blade new, maestro?

{aurelio>sosa}—From this morning, Corporal. Head back.

{tito>aurelio}—Over the bar! Imbecile! My grandmother would’ve put it in!

{ruben>hernan}—So how long am I supposed to keep it for? I’ve got two rooms. I’ve got my old lady, and the girls. The thing makes a noise at night.

{hernan>ruben}—What noise?

{ruben>hernan}—It cries, what do you think?

The razor halted under the corporal’s ear, and then went on.

{sosa>ruben}—What is it that cries?

Neither of them had an answer. It was Don Aurelio who gave it, wiping the steel on his sleeve.

{aurelio>sosa}—The refrigerator. They’ve bought one between them, those two. A Siam, second hand. They’ve been at it all week, whose kitchen it should go in.

{sosa>aurelio}—Ah, they do that, the Siams{/} —the man in the chair agreed—. {+}My sister’s one sobs. It’s the gas. Has it got gas, your one?{/}

{ruben>sosa}—It’s got everything{/} —said Rubén—. {+}It eats like a horse.{/}

{hernan>ruben}—Gordo, please.

{ruben>hernan}—No, no, let me say it. Let me speak about my refrigerator! Who carried it up the stairs? I did. In my arms, at two in the morning, it weighed no more than a chair. And you stood in the street and whistled. It was always like that. At school it was like that.

{hernan>ruben}—Somebody had to look out.

{ruben>hernan}—It’s not even my family’s.

{hernan>ruben}—It’s my brother’s{/} —said Hernán, and his voice went—. {+}It’s all that there is of my brother’s. You ate at his table. He stood godfather for your eldest. I didn’t know of anyone else to ask.{/}

{tito>aurelio}—Penalty? Is it a penalty? He’s given nothing. He’s Italian, this referee, he’s sold!

{aurelio>tito}—Bring me the towels before I put you on the other side of that radio.

The boy brought them, running, with his head twisted back over his shoulder. One could have boiled an egg in them. The old barber shook one out, laid it over the face, and pressed; and while it lay there, white, with no eyes in it, he turned himself to the bench and moved his lips. He had to do it twice. _It’s here_, said the lips. _In the back. Since noon._

The thin one half rose.

{hernan>ruben}—You brought it here? _Here?_

{ruben>hernan}—Where else? The woman on the second floor had been asking me what I was doing with so much milk.

{hernan>ruben}—He comes every Sunday! The whole street knows that he comes on a Sunday!

{ruben>hernan}—There’s a final on! Who gets himself shaved during a final?

{sosa>aurelio}—I do{/} —said the towel—. {+}There’s no queue.{/}

{aurelio>sosa}—Too hot, Corporal?

{sosa>aurelio}—It’s a caress. Leave it on. Is it a big one?

{aurelio>sosa}—A big what?

{sosa>hernan,ruben}—Their refrigerator. I’ve got the truck outside, lads. I’m off until ten. If it’s only that you haven’t got a van, tell me where to, and I’ll take it for you, and there’ll be no more crying.

Somewhere in Buenos Aires seventy thousand people drew in their breath. In the back room, quite distinctly, something fell from a shelf.

{tito>aurelio}—What was that?

{aurelio>tito}—The cat.

{tito>aurelio}—We haven’t got a cat, Don Aurelio.

{aurelio>tito}—We’ve had one since noon. Listen to your match.

{hernan>sosa}—It’s very kind of you{/} —said Hernán. He had gone over to the chair, and stood close to it, wringing his beret as if it were wet. He was looking at the belt—. {+}But it’s a long way. It has to go to my aunt’s, in Paraná. Over the river.{/}

{sosa>hernan}—Paraná! That’s three roadblocks.

{hernan>sosa}—That’s what I mean.

{sosa>hernan}—But they know me at all three! Who do you suppose is going to open a refrigerator for me?

{ruben>hernan}—Flaco. Come and sit down.

{hernan>ruben}—In a minute.

{ruben>hernan}—Sit down. Take your hand from there, and come here by me.

His friend had got him by the sleeve. They stood like that, the two of them, a palm’s breadth from the marble, and neither would let go. Beside them Don Aurelio folded back the towel and set the razor to the throat, flat, below the apple. He didn’t shave. He simply let it lie.

{aurelio>sosa}—Don’t speak now, Corporal{/} —he said—. {+}It’s a difficult spot.{/}

{tito}—Bertoni! To Kempes! He’s past one, past two...

It’s possible for a street to roar. It came in through the blinds and the fanlight and it shook the bottles. Kempes, Kempes, yelled the apprentice, and he threw his arms about the first thing that he met, which was Rubén, and Rubén wept. And under the roar, because she was four years old and it had frightened her, there came from behind the door at the back a long thin wail.

It went on after the other had ended. No one could take it for a Siam.

Sosa’s eyes were open. In the mirror they went to the door, to the bench, to the hand with the beret; and they came to rest at last on the old man’s, above him. It was he who should speak now, and he’d been told not to.

{aurelio>sosa}—Forty years I’ve had this shop{/} —said the barber softly—. {+}I gave you your first haircut in that chair. On a plank. You cried.{/}

{sosa>aurelio}—I remember the plank.

{aurelio>sosa}—You cried just like that.

Nothing moved except the foam, which slid. Over in Buenos Aires they were singing already.

{sosa>aurelio}—Who’s scored, maestro? I couldn’t hear it from the refrigerator.

{aurelio>sosa}—Kempes. Tito, tell the corporal.

{tito>sosa}—Kempes, just before they change... Didn’t anybody else hear that? It was a kid, out in the back, it was...

{ruben>tito}—It’s the gas{/} —said Rubén.

{sosa>tito}—It’s the gas, kid. My sister’s does it.{/} —He shut his eyes again, and put his chin up. It was shaking somewhat—. {+}Wrap it in blankets, for the road. They mustn’t be shaken up, or they don’t run afterwards. And you’d better give it something to make it sleep.{/}

{hernan>sosa}—To make it...?{/} —began Hernán.

{sosa>hernan}—I’m off until ten{/} —said the corporal—. {+}Don’t make me say it over. Finish me, Aurelio; I’d like to look decent at the bridge.{/}
