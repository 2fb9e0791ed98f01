+++
title = "Serving Hatch"
manner = "urban fantasy comedy; curly single quotes, third person past, two officials and a trainee, terms of address, a negotiation"
[[characters]]
id = "bronagh"
name = "Bronagh Devlin"
aliases = ["Bronagh", "Boss", "miss"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "kit"
name = "Kit Osei"
aliases = ["Kit", "the trainee"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "karaman"
name = "Mr Karaman"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "reeve"
name = "the Reeve of the Nether Lees"
aliases = ["the Reeve"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "mother"
name = "your mother"
aliases = ["my mother"]
pronouns = "she"
kind = "person"
present = false
+++
{scene: the Golden Fork | bronagh, kit, karaman}
The complaint said rats. It was the third that month about the Golden Fork, and somebody had gone over the word twice in biro.

{bronagh>kit}‘Rats the size of what?’ said Bronagh Devlin, who had left her glasses in the van.

{kit>bronagh}‘Horses.’ Kit turned the form to the light of the chip warmer. {+}‘No, hang on, that’s been crossed out. It says “ponies”.’

{bronagh>kit}‘Well, that’s a relief.’

Behind the counter Mr Karaman wiped down the same square foot for the fourth time. {karaman>bronagh}‘There’s no rats, miss. On my mother’s life.’

{bronagh>karaman}‘Is your mother living, Mr Karaman?’

{karaman>bronagh}‘She’s upstairs.’

{bronagh>karaman}‘Then she’ll not mind if we take a look in that freezer.’

{karaman>bronagh}‘Why the freezer?’

{step bronagh>karaman away 0.3 now doubts}{bronagh>karaman}‘You keep standing in front of it.’{/step}

{step karaman>bronagh away 0.3 now lies}{karaman>bronagh}‘I’m not in front of it.’{/step} He moved a step to the left. {+}‘I’m in front of the sauces.’

Kit put his hand up, as if in class. He had been three days with Borough Thresholds, and he still thought it was a job about doorsteps. {kit>bronagh}‘Is it meant to be humming?’

{karaman>kit}‘Freezers hum, my friend.’

{kit>karaman}‘In Latin?’

Nobody answered him at once. The freezer got to the end of a verse and began on another.

{bronagh>kit}‘Get your salt out,’ said Bronagh.

{kit>bronagh}‘I’ve only got sachets.’

{bronagh>kit}‘Then get your sachets out.’ She turned her lanyard round so that the crest showed. {step bronagh>karaman away 0.4 now threatens}{bronagh>karaman}‘I’ll ask you this the once, Mr Karaman, and I’ll be writing down the answer.{/step} How long have you had a door in there?’

{step karaman>bronagh toward 0.5 now confesses}{karaman>bronagh}‘Since Easter.’{/step} All the wiping went out of him, and he sat down on a drum of oil. {+}‘I didn’t make it! I defrosted, that’s all. Eleven years of ice. I took a hammer to the back, and behind the ice there’s a little knocker.’

{bronagh>karaman}‘And you knocked.’

{karaman>bronagh}‘Who finds a knocker and doesn’t knock?’

{step kit>karaman toward 0.3 now defends}{kit>bronagh}‘That’s fair, actually.’{/step}

{bronagh>kit}‘Kit.’

{kit>bronagh}‘Sorry.’

{bronagh>karaman}‘So what came out?’

{karaman>bronagh}‘Nobody. Good customers. They’re tall, they don’t take chilli, they never fight at the weekend. They pay gold. It’s only the horses.’

{kit}‘Ponies,’ murmured the trainee.

{bronagh>karaman}‘And that’s declared, is it? The gold?’

{step karaman>bronagh away 0.3 now hides}Mr Karaman became interested in a ceiling tile.{/step}

{step bronagh>karaman toward 0.4 now helps}{bronagh>karaman}‘I’ll put “pending”,’{/step} she said.

{scene: the Golden Fork, with the Reeve | bronagh, kit, karaman, reeve}
That was when the freezer opened from the inside. The woman who stepped out over the rubber seal was about as high as the counter, and wore a grey suit which, when one looked again, was moths. She had a clipboard of her own.

{reeve>bronagh,kit,karaman}‘Which of you is the Authority?’

{bronagh>reeve}‘That’d be me. Bronagh Devlin, Borough Thresholds. And who am I speaking to?’

{reeve>bronagh}‘I am the Reeve of the Nether Lees. I am come about the noise.’

{bronagh>reeve}‘What noise?’

{reeve>bronagh}‘The wireless.’ The Reeve consulted her page. {step reeve>karaman away 0.4 now blames}{+}‘All the night long a man shouts the names of footballers.{/step} The Queen’s deer do not sleep.’

{bronagh>karaman}‘Mr Karaman?’

{karaman>bronagh}‘I like to have it on when I mop.’

{reeve>bronagh}‘I have forty-one complaints in hand. There is furthermore the smell.’

{karaman>reeve}‘And what’s wrong with the smell?’ demanded Mr Karaman.

{reeve>karaman}‘Nothing is wrong with it. {step reeve>karaman toward 0.4 now praises}Half my people have given up hunting.’{/step}

{karaman>bronagh}‘You see?’ he said, to the counter at large and to Bronagh in particular. {+}‘Half!’

Nobody had been watching Kit. He had drifted round behind the moths, sachets in hand, and was peering into the white fog between the burgers. {kit>bronagh}‘Boss? Boss, there’s a sky in here.’

{bronagh>kit}‘Don’t lean.’

{kit>bronagh}‘It’s got two—’

{step bronagh>kit away 0.4 now threatens}{bronagh>kit}‘Kit Osei, if you put one toe across that seal there’s a form that takes me seven years.{/step} Seven! I’d be retired.’

{step kit>bronagh toward 0.3 now agrees}He took back the toe.{/step}

{reeve>bronagh}‘He is young,’ the Reeve observed.

{bronagh>reeve}‘He’s three days old.’

{step reeve>bronagh away 0.5 now threatens}{reeve>bronagh}‘We could take him off your hands.’{/step}

{step bronagh>kit toward 0.6 now defends}{bronagh>reeve}‘You could not.’{/step} It came out so fast that Kit, who had believed until then that she didn’t like him, felt himself go warm to the ears.

{reeve>bronagh}‘It was merely a courtesy.’

{step bronagh>reeve away 0.3 now doubts}{bronagh>reeve}‘I know fine what it was.’{/step} Bronagh pulled out a chair at the table by the window. {step reeve>bronagh toward 0.3 now agrees}After a moment the Reeve took the one across from it{/step}, and her feet did not reach the floor. Two clipboards were laid down on the Formica, edge to edge. {+}‘Here’s how I see it. You’ve an unlicensed aperture your side, and I’ve an unlicensed aperture mine. {step bronagh>reeve toward 0.4 now invites}And neither of us wants the paperwork.’{/step}

{reeve>bronagh}‘No one,’ said the Reeve, with feeling, {+}‘ever wants the paperwork.’

{bronagh>reeve}‘So it’s not an aperture, it’s a serving hatch. A hatch is Catering. It’s a different floor of the building altogether. Ten till two, ponies tied up at your end, and the radio’s off by midnight.’

{reeve>bronagh}‘By eleven.’

{bronagh>reeve}‘Half past.’

{step reeve>bronagh toward 0.4 now agrees}{reeve>bronagh}‘Half past.’{/step} The small grey person looked over one shoulder, and lowered her voice. {+}‘And a pot of the garlic one. Weekly.’

{bronagh>karaman}‘Can you live with that, Mr Karaman?’

{step karaman>reeve toward 0.4 now gives}{karaman>bronagh}‘Garlic’s free,’{/step} came faintly from the oil drum.

{bronagh>reeve}‘Then we’re done. Through the napkin, please, if you don’t mind. No offence.’

{step bronagh>reeve toward 0.4 now touches}They shook hands through the napkin.{/step} The freezer sucked itself shut, and took up the verse from where it had left off, but softer.

{scene: the Golden Fork, afterwards | bronagh, kit, karaman}
{kit>bronagh}‘That was a treaty. {step kit>bronagh toward 0.4 now praises}You’ve just made a treaty. On a napkin.’{/step}

{bronagh>kit}‘I made a hatch.’ She was hunting through her pockets for a pen that worked. {step bronagh>kit toward 0.4 now praises}{+}‘And you stood where you were told, in the end.{/step} That’s further than the last one got.’

{kit>bronagh}‘What happened to the last one?’

{bronagh>kit}‘I’m four years into the form.’

He thought about it. Then he got out his own pen and clicked it. {kit>bronagh}‘So what do I put for the rats?’

Bronagh looked down. On the lino, between her boot and the bin, there lay beyond all argument a horseshoe, and it was as big as a two-pound coin. {step bronagh>karaman toward 0.5 now defends}She covered it with her foot.{/step}

{bronagh>kit}‘Put “none seen”,’ she said. {step bronagh>kit toward 0.3 now invites}{+}‘And get us two doners.{/step} No chilli.’
