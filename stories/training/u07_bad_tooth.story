+++
title = "A Bad Tooth"
manner = "submarine off the coast of Chile, past tense, dash dialogue: commander, first officer, sonarman, helmsman, the engineer as a box on the bulkhead, the cook who was sent away and cannot go; ranks, nicknames, orders, readings"
[[characters]]
id = "araya"
name = "Araya"
aliases = ["mi comandante", "the commander"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "paillan"
name = "Paillán"
aliases = ["Segundo", "the first officer"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "vidal"
name = "Vidal"
aliases = ["Ears"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "oyarzun"
name = "Oyarzún"
aliases = ["Granddad", "Sargento", "the helmsman", "the oldest man in the room"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "kovacic"
name = "Yugo"
aliases = ["the box"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "cook"
name = "the cook"
aliases = ["Soto"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "skipper"
name = "a very old voice"
aliases = ["Uncle"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "brother"
name = "My brother"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: the control room | araya, paillan, vidal, oyarzun, cook}
{araya>oyarzun}—Depth?{/} —said Araya.

{oyarzun>araya}—Ninety metres, mi comandante. I’ve asked her for eighty. She isn’t giving it to me.

{araya>oyarzun}—Why not?

Oyarzún had been steering submarines for twenty-six years. He considered his two gauges as one does two grandchildren.

{oyarzun>araya}—She’s sulking.

{paillan>kovacic}—Engine room, control.{/} Paillán had the microphone already. {+}—Yugo, what have you done to my planes?{/}

{kovacic>paillan}—They’re lovely planes, Segundo{/} —said the box on the bulkhead, in the accent of Punta Arenas—. {+}It’s my shaft. She’s pulling like a mule. What’ve you run into?{/}

{paillan>kovacic}—We haven’t run into anything.

{kovacic>paillan}—Then something’s run into us.

{araya>vidal}—Ears?

Vidal shut his eyes. He was twenty-one, and the best that the fleet had. {vidal>araya}—There’s a scraping, mi comandante. All down the bow. It’s like a bead curtain.

{araya>vidal}—Metal?

{vidal>araya}—Rope. And there’s a diesel, up top. A small one. It was doing nine knots. Now it’s going backwards.

{paillan>vidal}—Ships don’t go backwards{/} —said Paillán.

{vidal>paillan}—This one does, Segundo. His engine’s screaming.

{cook>paillan,vidal}—It’s a net.

That was from the hatch. The cook stood in it with a tray, and six coffees on the tray.

{araya>cook}—Back to your galley, Soto.

{cook>araya}—Yes, mi comandante. It’s a net, though.

{paillan>araya}—We’d have heard a net.

{vidal>paillan}—I did hear it, Segundo. I just didn’t know it was one.

{araya>vidal}—How big a boat, Ears?

{vidal>araya}—Eighteen metres. I can hear their radio. They’ve got the football on.

{oyarzun>vidal}—Who’s winning?{/} —asked Oyarzún.

{araya>oyarzun}—Sargento.

{oyarzun>araya}—I beg your pardon, mi comandante. Ninety-four metres.

{paillan>araya}—So we’re sinking{/} —said Paillán— {+}and he’s on a string above us like a kite. If I flood, I drag him under. If I blow, I come up through his kitchen.{/}

{kovacic>paillan}—And if you stop?{/} —asked the box.

{paillan>kovacic}—If I stop, Yugo, I’ve got eleven tons of sardines on my nose.

{cook>paillan}—Hake, Segundo. In May it’s all hake here.

{araya>cook}—Didn’t I send you to your galley?

{cook>araya}—You did, mi comandante. The hatch has shut behind me. It squeals, and we’re at silent running.

{araya>cook}—Then stand there, and be silent.

{cook>araya}—Yes, mi comandante.

Araya took one of the coffees, since it was there.

{paillan>oyarzun}—Why doesn’t he cut?{/} —The first officer had turned to the oldest man in the room—. {+}He must have an axe. Granddad, why doesn’t he cut it?{/}

{oyarzun>paillan}—He thinks it’s a rock. I’d think it was a rock.

{paillan>oyarzun}—A rock that does four knots?

{oyarzun>paillan}—A whale, then.

{vidal>araya}—They’re running about!{/} —Vidal had a hand on each earphone—. {+}There’s water on something hot. He’s taking it in over the stern. Mi comandante, I’ve never listened to a boat go.{/}

{araya>vidal}—How long?

{vidal>araya}—Three minutes? Five? I don’t know.

{paillan>vidal}—Breathe{/} —Paillán told him, not at all like a first officer—. {+}In, and out. And could he hear us, on the underwater telephone?{/}

{vidal>paillan}—He’s a fishing boat. He’s got an echo sounder and a saint.

{paillan>kovacic}—A flare, then. Yugo?

{kovacic>paillan}—Through a net? I can fire it _into_ the net. That would be festive.

{cook>araya}—He wouldn’t cut anyway{/} —said the cook.

The commander turned all the way round. {araya>cook}—Soto.

{cook>araya}—Not for a rock, nor a whale, nor for you. That net’s eleven million, and it’s the bank’s. My brother had one. He hung on to it off Lebu for forty minutes, with the water up to here.

{araya>cook}—And then?

{cook>araya}—And then there was my mother, and five coffins with nobody in them.

It was Oyarzún who reached out, without leaving his seat, and relieved him of the tray.

{araya>cook}—So what would have made him cut it?

{cook>araya}—Nothing. You can’t ask him to give. You have to give _him_ some.

{araya>cook}—Some what?

{cook>araya}—Rope. They winch, mi comandante, they can’t help it. If you let him have a metre, he’ll take a metre. So go up under him, along with him, at the speed of his winch. Let him think he’s winning.

{araya>cook}—You’d like me to be caught.

{cook>araya}—Yes, mi comandante.

{araya>cook}—In the middle of an exercise. By a hake boat.

{cook>araya}—Yes.

{oyarzun>araya}—Ninety-eight metres{/} —said the helmsman.

{araya>paillan}—Segundo?

{paillan>araya}—It’s madness. I can do it, if I’m given the winch.

{araya>vidal}—Ears, have you got his winch?

{vidal>araya}—I’ve got it. It’s got a bad tooth. It goes _tac_, _tac_, _tac_, _toc_.

{paillan>vidal,oyarzun}—Then sing out every toc. And at each, Granddad, you give me half a degree.

{oyarzun>paillan}—It’s like parking my mother-in-law.

{paillan>kovacic}—Yugo, I want revolutions for one knot.

{kovacic>paillan}—I can do that with a bicycle, Segundo.

They waited. A spoon was trembling in a saucer.

{vidal>oyarzun}—Toc.

{oyarzun>paillan}—Half up.

{vidal>oyarzun}—Toc.

{oyarzun>paillan}—Half up. Ninety-seven. Ninety-five.

{kovacic>paillan}—Shaft’s cooling! I don’t know what you’re doing, but my mule likes it.

{vidal>araya}—He’s stopped screaming. His engine has, I mean. Toc. He’s level again, mi comandante. Toc. Somebody’s laughing up there.

{cook>vidal}—They think it’s the biggest catch on the coast{/} —said the cook.

{araya>cook}—And so it is{/} —said Araya—. {+}Fourteen hundred tons of it.{/}

It took them forty-one minutes. At the end of it the periscope went up, through a good deal of hake, and Araya put his eye to it.

{araya>paillan,vidal,oyarzun,cook}—I see green paint. I see a saint. I see six men with their mouths open.

{cook>araya}—What does it say on her stern?{/} —asked the cook. He’d come up very close behind.

{araya>cook}—_Segunda Esperanza_. Lebu.

The cook nodded. He had taken off his cap.

{vidal>araya}—They’re calling us. On sixteen. Shall I put it through, mi comandante?

{araya>vidal}—Do.

{skipper>araya}—You with the iron{/} —said a very old voice out of the loudspeaker—. {+}Is that my net you’ve got on?{/}

Araya lifted the microphone, thought about it, and held it out to the cook.

{araya>cook}—You tell him. You speak the language.

{cook>skipper}—Uncle, this is the navy. Cut it now. It’s all right. The navy’ll pay.

{paillan>araya}—Will it?{/} —whispered Paillán—. {+}Eleven million?{/}

{araya>paillan}—Put it down as paint.
