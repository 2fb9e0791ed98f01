+++
title = "When the Candles Swing"
manner = "time travel, Lisbon on the morning of the earthquake, past: four stranded historians and a kitchen maid who has been told of them; professor, kid, senhora, senhores, a count running down, an old woman's swearing; dash dialogue"
[[characters]]
id = "benedita"
name = "Benedita"
aliases = ["the professor", "Professor", "senhora"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "arjun"
name = "Arjun"
aliases = ["the technician"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "sixto"
name = "Sixto"
aliases = ["the medic", "the man with the bag"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "wambui"
name = "Wambui"
aliases = ["the youngest", "kid", "That one"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "leonor"
name = "Leonor"
aliases = ["the maid"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "apolonia"
name = "Apolónia Pires"
aliases = ["my grandmother", "your grandmother", "grandmother", "madam", "An old woman"]
pronouns = "she"
kind = "person"
present = true
+++
{scene: a pantry in Lisbon | benedita, arjun, sixto, wambui, leonor}
{arjun>benedita}—It won’t have us, Professor{/} —said Arjun, and struck it once more with the heel of his hand—. {+}It lights up, and it thinks, and then it says that it’s sorry.{/}

{benedita>arjun}—How long until it’s mended?

{arjun>benedita}—A day, if I had the parts. How long until the other thing, is what you want to ask. Fourteen minutes.

They were in a pantry, among hams. There was one small window, with a grille, and through it came every bell in Lisbon. It was twenty-six minutes past nine, on the first of November, 1755.

{sixto>benedita}—Then we go on foot{/} —said the medic. He’d got his bag on his shoulder already—. {+}Down to the river, far from anything that’s tall.{/}

{benedita>sixto}—Think, Sixto. What does the river do?

{sixto>benedita}—Ah. It stands up.

{wambui>benedita}—What about uphill? I saw a sort of convent garden when we—

{benedita>wambui}—With the whole town coming out of mass? You wouldn’t get to the corner, kid.

The youngest shut her mouth. She’d been in the Department of Applied History for six weeks, and was wearing somebody else’s cap.

{arjun>benedita}—Thirteen.

{sixto>arjun}—Do you have to?

{arjun>sixto}—I’ve got the clock in my eye, man, I can’t look round it.

It was then that the door opened. A girl of fifteen or sixteen, with a basket of chestnuts on her hip, looked at each one of them in turn, in their very nearly correct clothes, and moved her lips.

{leonor>benedita,arjun,sixto,wambui}—And four. Good, you’re all of you here{/} —she said—. {+}You’re to come down with me, senhores. There’s not long.{/}

{benedita>leonor}—Good morning, my dear. We are the new musicians, for the Countess.

{leonor>benedita}—No, senhora. You’re the people who argue.

For a moment there was nothing but bells.

{benedita>leonor}—I beg your pardon?

{leonor>benedita}—She told me so. She came into the yard on Thursday when I was plucking the hens. There’ll be four in the pantry, Leonor, she said, and you’re to take them down to the old cistern, only they’ll argue first.

{arjun>leonor}—Who did?{/} —asked the technician, very softly.

{leonor>arjun}—That one.{/} —The maid pointed with a chestnut—. {+}But she was old.{/}

They all looked at Wambui. Wambui looked behind her, at a ham.

{wambui>leonor}—Me? I’ve never been here in my life!

{leonor>wambui}—You had white hair, and a stick with a duck on the top of it. And your Portuguese was better.

{sixto>benedita}—That’s not possible. Tell her, Benedita. One can’t come twice into the same week.

{arjun>sixto}—_We_ can’t. Not with this heap. Who knows what they’ll have in fifty years?

{sixto>arjun}—You mean that you believe it!

{arjun>sixto}—I believe the duck. Who’d invent a duck? If she was making it up, it would be an angel.

{leonor>arjun}—I did think so at first, senhor. But then she blew her nose.

{benedita>arjun,sixto,wambui}—Enough{/} —said the professor. She had written the handbook—. {+}If it’s true, then it is a breach, and the worst I have ever heard of. Nobody at a site may be warned. Nobody at a site may be moved. Whoever did this, I’ll have her licence.{/}

{wambui>benedita}—I haven’t _got_ a licence.

{leonor>benedita}—She said you’d say that about the moving, senhora. She said to let you finish, because you’d be frightened.

{benedita>leonor}—I’m not frightened.

{leonor>benedita}—No, senhora.

{arjun>benedita}—Eleven. I don’t like to mention it, Professor, but we’re doing it. This is us arguing.

{wambui>leonor}—What else did I tell you?{/} —Wambui had come right up to the basket—. {+}On Thursday. Every word, please.{/}

{leonor>wambui}—That once the candles swing, it’s too late for stairs. That the cistern’s from the Moors, and it’ll hold. That I was to put bread down there, and I’ve put it. And that you were sorry about my grandmother.

{sixto>leonor}—What about your grandmother?{/} —said the man with the bag.

{leonor>sixto}—I don’t know, senhor. She’s only at mass. She goes to the Carmo at six, and stays until noon, for the warm. I’d hoped that one of you could say what there was to be sorry for.

None of them could. They had all seen the Carmo; you could buy it on a postcard, arches and no roof.

{sixto>leonor}—Is it far?

{benedita>sixto}—Sixto. No.

{sixto>benedita}—I was asking the girl.

{leonor>sixto}—It’s four streets. It’s three minutes, if you’ve got legs.

{arjun>sixto}—And three back again makes six, and we’ve got ten and a half. It could be done. I’m not saying to do it.

{benedita>sixto}—She’d be moved! You’d be taking somebody out of that church whom history has put there. There’s a list of the dead. I’ve edited it.

{sixto>leonor}—What’s her name, your grandmother’s?

{leonor>sixto}—Apolónia Pires.

{sixto>benedita}—Well, Professor? Is she on it?

Benedita took hold of the edge of a shelf. She was not an unkind woman. She had only been careful, for thirty years, on behalf of people who couldn’t thank her for it.

{benedita>sixto}—There are nine called Pires{/} —she said at last—. {+}There’s no Apolónia.{/}

{wambui>benedita}—So somebody got her out!

{benedita>wambui}—Or else nobody wrote her down, kid. Most of them nobody wrote down.

{sixto>leonor}—What does she look like?

{leonor>sixto}—Small, with a green shawl. You’ll hear her before you see her. She swears.

{sixto>arjun}—Count for me, Arjun.

{arjun>sixto}—Ten minutes dead. Run.

The door banged, and the hams knocked together. On the shelf the flame of a candle leaned over, and recovered.

{leonor>benedita}—One of you would go, she told me{/} —said Leonor, looking after him—. {+}But she wouldn’t say if he came back. That was when she blew her nose.{/}

{scene: the cistern | benedita, arjun, sixto, wambui, leonor, apolonia}
It was forty steps down, and dry. There was a loaf on a ledge, and a stub of candle on a chain. The maid lit it.

{arjun>benedita}—Two minutes.

{wambui>arjun}—Where is he?{/} —said Wambui.

{arjun>wambui}—I’ve a clock in here, not a map.

{wambui>arjun}—He should have been back two minutes ago, you said three and three! Why did I let him? I _knew_. I came all that way and I told her about the bread, and I never told her to stop him.

{benedita>wambui}—You’re nineteen. You haven’t told anybody anything.{/} —The professor had found her hand in the dark—. {+}And when you did, I imagine, you’d thought about it for fifty years.{/}

{leonor>benedita}—Senhora, listen!

High above them something was coming down the stairs, on too many feet.

{apolonia>sixto}—Mother of a goat, what pig built these? And take your hand off my behind!

{sixto>apolonia}—If I take it off, madam, you’ll fall on it.

{leonor>apolonia}—Grandmother!

{apolonia>leonor}—And you, letting the fire out on a feast day! There’s a madman here says that I’m to sit in a well.

An old woman the size of a child was handed off the last step, green shawl and all, and after her came the medic, grey in the face, with no bag and with one shoe.

{sixto>arjun}—What have I got?

{arjun>sixto}—Forty seconds. You could have strolled.

{benedita>sixto}—I shall have to report this, Sixto{/} —said Benedita, who had hold of his sleeve, and did not appear to be letting go of it.

{sixto>benedita}—Naturally.

{benedita>sixto}—I may be slow about it. I may need fifty years.

{wambui>leonor}—A duck?{/} —Wambui asked in a small voice—. {+}You’re certain that it was a duck?{/}

{leonor>wambui}—Silver, with a red eye.

On its chain, very gently, the candle had begun to swing.
