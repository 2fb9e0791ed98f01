+++
title = "Friday Pass"
manner = "a restaurant kitchen of five in service: titles, nicknames, group shouts, three-way talk, turns skipped"
[[characters]]
id = "dubravka"
name = "Dubravka"
aliases = ["Chef", "the chef"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "ignace"
name = "Ignace"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "lupe"
name = "Guadalupe"
aliases = ["Lupe"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "jinwoo"
name = "Jin-woo"
aliases = ["Jinx", "the new boy"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "radko"
name = "Old Radko"
aliases = ["Radko"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "merriweather"
name = "Merriweather"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: the kitchen of the Kestrel, Friday service | dubravka, ignace, lupe, jinwoo, radko}
{dubravka>ignace,lupe,jinwoo,radko}“Four lamb, two bream, one veg, table nine!”

{_group>dubravka}“Yes, Chef!”

{dubravka>jinwoo}“I heard three of you. Jinx, were you chewing?”

{jinwoo>dubravka}“No, Chef,” said the new boy thickly.

{dubravka>jinwoo}“What was it?”

{jinwoo>dubravka}“A bit of lamb, Chef. It fell off.”

{dubravka>jinwoo}“Was it good?”

Jin-woo swallowed. Every knife in the place had slowed down to hear. {jinwoo>dubravka}“It wanted salt.”

{dubravka>ignace}“Ignace,” said the chef, without turning round, {+}“who’s on the lamb?”

{ignace>dubravka}“I’m on the lamb.”

{dubravka>ignace}“It wants salt.”

Over at the sinks Old Radko began to laugh. He laughed the way that he did everything, slowly and with his sleeves rolled. Ignace salted the lamb. The back of his neck had gone the colour of the bream’s gills, but he’d been a sous for nine years, and he knew when to shut up.

It was Guadalupe who saw it first, because the pastry section was the one with a view of the door. She had a tray of tuiles in each hand. {lupe>dubravka}“Chef? Small grey woman, table two. On her own. She’s writing in her menu.”

{dubravka>lupe}“Does she have a big watch on?”

{lupe>dubravka}“Upside down. Like a nurse.”

{ignace>lupe}“No,” breathed Ignace.

{lupe>ignace}“Go and look if you don’t believe me.”

{dubravka>ignace,lupe,jinwoo,radko}“Nobody’s going to look.” Dubravka put both of her hands down flat on the pass. They were large hands, with eleven burns on them, and she’d have told you where she got each one. {+}“So. It’s Merriweather. Three years ago she shut the place across the road with a single adjective. What’s she ordered?”

Nobody answered. The ticket machine considered the question, chattered, and put out its tongue.

{jinwoo>dubravka}“Can I read it, Chef?”

{dubravka>jinwoo}“Loudly.”

{jinwoo>dubravka}“One bream. One side of beans. And there’s a note from the front.” He held it up to the light. {+}“It says, ‘She would like to know what the staff are having.’”

There was a terrible pause.

{lupe>jinwoo}“What the _staff_ are having?” Both of Lupe’s trays had sunk to the counter.

{jinwoo>lupe}“That’s what it says.”

{ignace>dubravka}“It’s a trick, Chef,” Ignace said. {+}“She did it in Lyon. If you send out something fancy, you’re a liar, and if you tell her pot noodles—”

{lupe>ignace}“You had pot noodles?” said Lupe.

{ignace>lupe}“I had _a_ pot noodle. I had it at four o’clock, in the yard.”

{dubravka>ignace,lupe,jinwoo,radko}“Enough! What did we have?”

They looked at one another. It had been that sort of a Friday. Lupe had had the ends of the tuiles. Jinx, as everyone now knew, had had some lamb. The chef herself had had two coffees and an argument with the fish man.

{radko>dubravka}“I had soup,” said Radko.

He hadn’t looked up from the pans. It took them all a moment to work out which direction it had come from.

{dubravka>radko}“What soup?” said the chef.

{radko>dubravka}“My soup. On the back there, by the wall. I make it every Friday. You people never ask.”

{dubravka>radko}“On _my_ stove?”

{radko>dubravka}“On the little ring. The one that you say is broken.”

Ignace was nearest. He went round by the wall, lifted the lid off a dented little pot, and put in a spoon; and then he stood there with his back to them for so long that the bream began to catch.

{lupe>ignace}“Well?” called Lupe. {+}“Is it any good?”

{ignace>lupe}“Shut up a minute.”

{lupe>ignace}“Is it or isn’t it?”

{ignace>dubravka}“Chef, you need to come here.” He sounded as if he’d a cold. {+}“It’s my nan’s. I don’t know how he’s done it. It’s beans and an old ham bone and it’s my nan’s.”

{dubravka>jinwoo}“Jinx, the bream!” The chef was already halfway round. {dubravka>ignace}“Give me that.” She took the spoon off him and tasted, and her face did something that none of them had seen it do before, and then she got it back under control. {dubravka>radko}“How long have you worked here, Radko?”

{radko>dubravka}“Six years in March.”

{dubravka>radko}“And before that?”

{radko>dubravka}“I had a place. Forty covers, by the river.” He rinsed a pan, and held it up to see whether it was clean, and rinsed it again. {+}“There was a war. It’s not a good story. You want to put some vinegar in that, before you send it. Only a drop.”

{jinwoo>dubravka}“Bream’s up, Chef!” Jin-woo shouted.

{dubravka>jinwoo}“Good. Which bowl?”

{jinwoo>dubravka}“For the bream?”

{lupe>jinwoo}“For the soup, you turnip,” hissed Lupe. {lupe>dubravka}“The blue ones, Chef. The chipped ones that we eat out of. She asked what we have.”

{dubravka>lupe}“Clever girl. Get me one.”

It went out in a blue bowl with a chip in the rim: a ladle of brown soup, a drop of vinegar, and no garnish whatever. They had all of them stopped even pretending to work. Through the round window they could see the small grey woman look at it, lift her upside-down watch out of the way, and bend her head.

{ignace>lupe}“What’s she doing?” whispered Ignace, who was behind the fridge door. {+}“I can’t see. Is she writing?”

{lupe>ignace}“She’s put her pencil down.”

{ignace>lupe}“Is that good?”

{lupe>ignace}“She’s eating. She’s still eating. She’s got her _bread_ in it.”

{jinwoo>lupe}“Is she crying?”

{lupe>jinwoo}“Why would she be crying, Jinx?”

{jinwoo>lupe}“Ignace is.”

{ignace>jinwoo}“It’s the onions,” said Ignace.

{jinwoo>ignace}“You’re nowhere near the—”

{dubravka>jinwoo}“He’s near the onions,” said the chef. She clapped her big hands once. {dubravka>ignace,lupe,jinwoo,radko}“Table nine, where’s my lamb? Move! Radko, off those sinks. You’re on soup.”

{radko>dubravka}“Who’ll do the pans?” Radko was drying his hands, a finger at a time.

{dubravka>ignace,lupe,jinwoo,radko}“Who’ll do the pans?” she asked the room.

Nobody breathed. Then, very slowly, and still chewing, the new boy put up his hand.
