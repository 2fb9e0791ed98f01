+++
title = "Aisle Thirty-One"
manner = "two teenagers, a girl and a boy, YA; straight double quotes, present tense, narrator I; whispers, nicknames, a third voice at the end"
[[characters]]
id = "roshni"
name = "Roshni"
aliases = ["Rosh"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "tariq"
name = "Tariq"
aliases = ["Riq"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "guard"
name = "the guard"
aliases = ["a security guard"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "danica"
name = "Danica"
aliases = []
pronouns = ""
kind = "person"
present = false
[[characters]]
id = "dad"
name = "my dad"
aliases = ["your dad"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: a bedroom on show in a furniture store, after closing | roshni, tariq}
The lights go off in sections, kitchens first. I count them through the slats. When bathrooms has gone I give it another hundred, like we said, and then I push open the wardrobe door with one finger.

{roshni>tariq}"Riq?"

{tariq>roshni}"Under here."

{roshni>tariq}"Under where?"

{tariq>roshni}"The bed. The one with the whale on it."

{roshni>tariq}"You were supposed to be in a wardrobe. I was in a wardrobe."

{tariq>roshni}"There was a family in my wardrobe. They wouldn't stop measuring it."

He comes out backwards with a price tag stuck on his forehead. I'm not going to tell him. It says he's reduced to clear.

{roshni>tariq}"Did anyone see you?"

{tariq>roshni}"One kid. I did the shush finger. He was cool about it."

{roshni>tariq}"What about the cameras?"

{tariq>roshni}"Danica says they're only for show. Danica worked here in the summer."

{roshni>tariq}"Danica got sacked from here in the summer."

{tariq>roshni}"Not about the cameras, though."

I sit down on the whale. You'd think a bed in a shop would be fake somehow, but it's just a bed. Everything in the room is a room, except that where the fourth wall should go there's aisle thirty-one. {roshni>tariq}"So what do we do now?"

{tariq>roshni}"What do you mean?"

{roshni>tariq}"It was your idea. {step tariq>roshni toward 0.5 recalled invites}You texted me at lunch. You put, sleepover, furniture shop, bring crisps, life or death."{/step}

{tariq>roshni}"Did you bring crisps?"

{roshni>tariq}"Prawn cocktail."

{tariq>roshni}"Legend."

{roshni>tariq}"So is it life or is it death?"

{tariq>roshni}"Can I have the crisps first?"

He eats them the way he always does, the broken ones in order of size. I've known him since we were four. I can tell from the back of his neck when something's up, and his neck looks terrible.

{roshni>tariq}"You got your results," I say.

{tariq>roshni}"Everyone got their results, Rosh. It was results day."

{step tariq>roshni away 0.4 recalled lies}{roshni>tariq}"You told me you'd passed."{/step}

{step tariq>roshni away 0.4 denied lies}{tariq>roshni}"I told you I'd opened it."{/step}

{roshni>tariq}"Which ones?"

{tariq>roshni}"It's quicker if I say which ones not."

{roshni>tariq}"Okay. Which ones not?"

{tariq>roshni}"Art."

{roshni>tariq}"You failed everything but art?"

{step tariq>roshni toward 0.6 now confesses}{tariq>roshni}"No, I passed everything but art."{/step}

I actually have to put my hand over my mouth. It comes out round the sides anyway, and it goes off down the aisle, and somewhere in lighting it comes back.

{step tariq>roshni away 0.2 now orders}{tariq>roshni}"Don't laugh. It isn't funny."{/step}

{step roshni>tariq away 0.3 denied mocks}{roshni>tariq}"I'm not. I'm not.{/step} How does anyone fail art? {step roshni>tariq toward 0.3 now praises}You drew the whole of year ten as otters!"{/step}

{tariq>roshni}"That's what I handed in."

{roshni>tariq}"The otters?"

{tariq>roshni}"I called it a critique. They said it didn't show any development. I've got an eight in chemistry. I've got a nine in maths, I don't even like maths, I just sat there and it came out. My mum's crying she's so happy. She's rung Lahore. She's told everybody I'm going to be a pharmacist."

{roshni>tariq}"What did you tell her?"

{tariq>roshni}"I said I had to go and look at a desk."

So that's where we are. He lies down flat on his half of the whale, and I lie down on mine. Above us there's no ceiling, only pipes, miles of them, and a little red light that I don't like the look of.

{roshni>tariq}"You could resit it."

{tariq>roshni}"I could."

{step roshni>tariq toward 0.4 now helps}{roshni>tariq}"You could do the foundation thing in Leeds, that doesn't need grades.{/step} That just needs a folder."

{tariq>roshni}"How do you know what it needs?"

{step roshni>tariq toward 0.5 recalled helps}{roshni>tariq}"I looked it up."{/step}

{tariq>roshni}"When?"

{roshni>tariq}"I dunno. January?"

{step tariq>roshni toward 0.5 recalled trusts}{tariq>roshni}"I only told you I wanted to do art in June."{/step}

{roshni>tariq}"Well, you told me with your face in year eight. {step roshni>tariq toward 0.5 now comforts}I was waiting for the rest of you."{/step}

He doesn't say anything. Prawn cocktail is happening quite near my ear. After a bit he rolls over, and the tag on his forehead catches the red light.

{tariq>roshni}"What about yours? You never said."

{roshni>tariq}"You never asked."

{step tariq>roshni toward 0.4 now asks}{tariq>roshni}"I'm asking."{/step}

{step roshni>tariq toward 0.4 now confesses}{roshni>tariq}"I haven't opened it."{/step} I get it out of my back pocket. It's been through a wardrobe and it's gone the shape of me. {+}"I've been carrying it round all day. My dad's rung eleven times. I just thought, if yours was bad and mine was good, you'd go all quiet and be nice about it. And if yours was good and mine was bad, then you would be in sixth form and I'd be on the tills with Danica. So I didn't want to know till I knew."

{tariq>roshni}"That's really stupid, Rosh."

{roshni>tariq}"You're on a whale in a shop."

{tariq>roshni}"Give it here."

{step roshni>tariq away 0.3 now refuses}{roshni>tariq}"No!"{/step}

{step tariq>roshni toward 0.5 planned helps}{tariq>roshni}"I'll read it and I won't say. I'll just do you an otter.{/step} Happy otter or sad otter. Have you got a pen?"

Obviously there's a pen. There's one of those tiny pencils, there's a whole box of them, on a stick. He turns his back and I hear the envelope go; and then for an absolute age there's nothing but scratching.

{roshni>tariq}"Riq. That's too much drawing. How long does sad take?"

{tariq>roshni}"Nearly done."

{roshni>tariq}"Riq!"

{step tariq>roshni toward 0.4 now gives}He holds it up.{/step} He's done it on the back of the price list. It's an otter on a till, and it's got a mortar board on, and it is looking at a second otter, smaller, that's painting a whale.

{roshni>tariq}"Is that good? I can't tell if it's good. Why am I on a till?"

{tariq>roshni}"You're not. That's Danica. You're the painter's mate, you're out of the picture, you're holding the ladder. {step tariq>roshni toward 0.5 now praises}You passed, you muppet. You passed everything."{/step}

{roshni>tariq}"Even physics?"

{tariq>roshni}"You got a four."

{roshni>tariq}"A four!" I yell, and I'm up on the bed, and then we both are. {+}"I got a four in physics!"

{guard>roshni,tariq}"Congratulations," says somebody.

There is a torch in aisle thirty-one. Behind it there's a security guard with her flask under her arm, and I get the feeling that she's been there for a while.

{guard>roshni,tariq}"Shoes off the whale," she says.

{tariq>guard}"Sorry, miss," Tariq whispers.

{roshni>guard}"Are you going to call the police?"

{step guard>roshni away 0.3 planned threatens}{guard>roshni}"I'm going to call your dad, Roshni.{/step} It is Roshni? {step dad>roshni toward 0.5 recalled seeks}He's been on to us since six, he's done every shop on the ring road."{/step} The torch goes over to the price list, and stays there. {guard>tariq}"Did you do that?"

{tariq>guard}"Yes."

{step guard>tariq toward 0.4 now asks}{guard>tariq}"Do me," says the guard.{/step}
