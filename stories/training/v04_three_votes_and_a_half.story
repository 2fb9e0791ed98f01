+++
title = "Three Votes and a Half"
manner = "a family at a beach house in Uruguay sells or does not sell, third person past: grandmother, son and daughter, daughter-in-law, two girls, a notary called Doctor; Mamá, abuela, Aunt, Doña; power cut, two talks at once, one answers for another; half untagged; dash dialogue"
[[characters]]
id = "nelida"
name = "Doña Nélida"
aliases = ["Mamá", "Abuela", "the old lady", "the grandmother", "Nélida"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "hugo"
name = "Hugo"
aliases = ["Papá", "her son"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "graciela"
name = "Graciela"
aliases = ["Gra", "his sister"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "betty"
name = "Betty"
aliases = ["Beatriz", "the daughter-in-law", "his wife", "Mami"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "camila"
name = "Camila"
aliases = ["Cami"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "beti"
name = "Betita"
aliases = ["the little one"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "pintos"
name = "Doctor Pintos"
aliases = ["Doctor", "the notary"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "walter"
name = "Walter"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: the house on the dunes | nelida, hugo, graciela, betty, camila, beti, pintos}
The light went out just as the notary had found the right page.

{hugo>pintos}—Don’t move, Doctor{/} —said Hugo in the dark—. {+}It’s only the wind. It does this.{/}

{graciela>hugo}—It does it every summer, and every summer you say that you’ll bring a generator.

{hugo>graciela}—Why should I bring a generator to a house that you want to sell?

{graciela>hugo}—Why should I keep a house where you can’t see the soup?

A match was struck. It lit the underside of Doña Nélida’s chin, then a candle, and then, little by little, the whole of her family round the table, and a stranger with wet trouser legs who had come eleven kilometres over the sand in a lorry.

{nelida>pintos}—Read, Doctor. I’m told that I can’t hear, but I can.

{pintos>nelida}—“The undersigned, being the heirs of the late Aníbal Olivera...”

{beti>betty}—What’s late?{/} —asked the little one.

{betty>beti}—It means Grandpa{/} —whispered the daughter-in-law—. {+}Eat your squid.{/}

{beti>betty}—Grandpa isn’t late, Mami. He’s in the tin.

Camila laughed into her sleeve. She was sixteen, and hadn’t wanted to come, and now she wanted to stay; she’d been looking out of the window ever since they sat down, to where at regular intervals the lighthouse went over the dunes.

{graciela>camila}—Camila, the shutters.

{camila>graciela}—In a second, Aunt Gra.

{graciela>camila}—Before the candle goes. Who are you looking for out there? The sea lions?

{hugo>graciela}—Leave my daughter alone and let the man read.

{pintos>nelida}—“...agree to the sale of the property, in its present state, to the company Faro Azul, for the sum...” The sum’s on the next page. It’s rather large, if I may say so, for a house without a road.

{betty>pintos}—How large?

{graciela>betty}—You know how large, Betty, I sent it to you. You sent me back a heart.

{hugo>betty}—You sent her a heart?

{betty>hugo}—It was late. I was tired.{/} —His wife took the bones out of something that had none—. {+}We could do the roof in Montevideo, Hugo. The girls could each have a room.{/}

{camila>betty}—I don’t want a room.

{beti>betty}—I want two!

{nelida>beti}—And what would you put in the second, Betita?

{beti>nelida}—You, Abuela. Where are you going to live if they sell you?

It was one of those remarks that are left lying on a cloth like a knife. The notary turned over a page, and turned it back.

{graciela>beti}—Nobody’s selling Abuela{/} —said Graciela at last—. {+}She’s coming to me, to Salto. There’s a patio. There’s a lift.{/}

{nelida>graciela}—I’ve seen your lift. It’s got music in it.

{graciela>nelida}—Mamá, you’re eighty-three. In July you were four days without water, and you told us on the fifth.

{nelida>graciela}—I had wine.

{hugo>graciela}—She managed. She’s always managed. When Papá was out with the boats...

{graciela>hugo}—When Papá was out with the boats she’d got us to fetch and carry. Who’s fetching now? You? You come for ten days in January and hang up a hammock.

{pintos>graciela,hugo}—If it helps{/} —ventured the notary—, {+}the law requires a majority. There are three heirs. One needs two.{/}

{hugo>pintos}—I vote no.

{graciela>pintos}—I vote yes. Well? Mamá?

But the old lady had got up, and was holding the candle to the window.

{nelida>camila}—Is he there yet, Cami?

{camila>nelida}—Not yet. He’ll have to stay till they’ve got the lamp on the battery.

{betty>camila}—Who? Who’ll have to stay?

The girl had turned as red as the squid. {camila>betty}—Nobody, Mami.

{beti>betty}—Walter{/} —her sister informed them—. {+}From the lighthouse. He’s got a motorbike and a hole in his ear, and she’s going to marry him, and he brings the water.{/}

{camila>beti}—You little rat.

{hugo>camila}—How old is this Walter?

{camila>hugo}—I’m not marrying anybody, Papá! He’s twenty. He brings Abuela her water. Somebody’s got to.

{graciela>camila}—Since when?

It was her mother who answered her, with her back to the room.

{nelida>graciela}—Since July. Since the fifth day. He carries it up from the cistern on his shoulder. He doesn’t hang up a hammock.

{hugo>nelida}—That’s unjust, Mamá.

{nelida>hugo}—Yes. Sit down.

He sat, though he’d not been standing. Somewhere a loose sheet of roof had begun to slap.

{pintos>nelida}—And your own vote, señora?{/} —asked Doctor Pintos—. {+}I’m sorry, it’s only that the lorry goes back at ten.{/}

{nelida>pintos}—How many have I got?

{pintos>nelida}—How many...? One, Doña Nélida.

{nelida>pintos}—My husband’s a third of a kilo in that tin, and I’ve got one. Good. And if somebody’s sold his part already, what happens then?

{pintos>nelida}—Then that part isn’t in question any more. Has somebody?

Hugo looked at his sister, and his sister at Hugo. It was the first thing that they’d done together since Christmas.

{graciela>hugo}—You haven’t.

{hugo>graciela}—To whom? I can’t sell a bicycle! Was it you?

{graciela>hugo}—I’d have told you. I’d have _enjoyed_ telling you.

{betty>hugo,graciela}—Stop it, the two of you{/} —said his wife—. {+}Look at her.{/}

She’d come back to the table and was smiling down upon the papers, like someone who has the ace and can’t for the moment remember where.

{nelida>graciela,hugo}—The house is in your father’s name. The dune isn’t. He won the dune at cards in ’61, and he put it in mine, on account of a boat that he owed money for. It goes from that door to the water. There’s no way to the house, other than over it.

{pintos>nelida}—But that’s...{/} —The notary had snatched up his list—. {+}Plot thirty-one? There’s a plot thirty-one, yes. I took it for a mistake.{/}

{nelida>pintos}—It was, for nearly sixty years. Last Monday I sold it.

{graciela>nelida}—Mamá! Who to?{/} —His sister was on her feet.

{nelida>graciela}—A boy with a hole in his ear. For one peso, and the water.

Nobody spoke until the light had been over the dunes twice.

{hugo>pintos}—Can she do that?{/} —asked Hugo.

{pintos>hugo}—Who drew it up?

{nelida>pintos}—Your father. He’s retired, he does it for the fish.

{pintos>hugo}—Then she can do it{/} —sighed Doctor Pintos, and began to dry his pen—. {+}He never left a comma open in his life. I don’t believe that Faro Azul will want a hotel which one may only enter by permission of the water carrier.{/}

{betty>nelida}—So there’s no roof in Montevideo{/} —said Beatriz. She was half laughing. She’d married in; she’d waited seventeen years to see the two of them lose at once.

{nelida>betty}—You’ll have your roof, daughter. Sell the tin. It’s silver.

{hugo>nelida}—Mamá, Papá’s in it!{/} —cried her son.

{nelida>hugo}—And who says that he’d like to stay indoors?

A motor came up over the sand, coughed twice, and stopped, and Camila was at the door before the headlamp had gone out.

{camila>nelida}—He’s soaked, Abuela! He’s got both cans.

{graciela>camila}—Then let him in{/} —cried Graciela—, {+}for heaven’s sake, child, what are you standing there for? And get a towel. Hugo, give the boy your chair.{/}

{hugo>graciela}—Mine? Why mine?

{graciela>hugo}—Because you vote no to everything. Get up.

He got up. The little one had been doing sums for some time on her fingers, with a tentacle on each.

{beti>nelida}—Abuela, did we win?

{nelida>beti}—I don’t know yet{/} —said the grandmother, and she moved the candle to the middle, where everyone could see the soup—. {+}Ask me when he’s eaten.{/}
