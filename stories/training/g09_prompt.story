+++
title = "Prompt"
manner = "rehearsal of amateur players, first person past, the prompter tells it: lines of the play among the talk, a shout from the stalls, whispers in the wings; curly single quotes"
[[characters]]
id = "cecily"
name = "Cecily"
aliases = ["Cess", "Prompt"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "rowland"
name = "Rowland Tench"
aliases = ["Rowland"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "gerda"
name = "Gerda Maybury"
aliases = ["Gerda", "Mrs. Maybury", "Lady Ashgrove", "the old lady"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "kobina"
name = "Kobina"
aliases = ["the Inspector", "Inspector"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "philippa"
name = "Philippa"
aliases = ["Flip"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "linus"
name = "Linus"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "arthur"
name = "Arthur"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: the church hall, in rehearsal | cecily, rowland, gerda, kobina, philippa, linus}
The trouble with prompting is that you only exist when something’s gone wrong. I’d done it for eleven years for the Thursday Players, on a stool behind a flat, with a torch in my teeth, and there were members of the company who couldn’t have told you the colour of my eyes.

{rowland>gerda,kobina}‘From the Inspector’s entrance,’ called Rowland Tench out of the dark of the hall. {+}‘And Kobina, do wipe your feet. You’re coming from a moor.’

Kobina came from the moor. He was a dentist, and he wore his own mackintosh. {kobina>gerda}‘Lady Ashgrove, I regret to say that nobody may leave this house.’

{gerda>kobina}‘But who would wish to, Inspector? It’s so very wet,’ said Gerda Maybury.

She was eighty-one. She’d played the juvenile lead in that hall when it still had gas, and she sat bolt upright now on the property sofa, with her hands on the knob of a stick that wasn’t property at all.

{kobina>gerda}‘Your son was last seen alive at ten. Where were you at that hour?’

Gerda smiled at him graciously, and didn’t reply. I gave it three seconds; I always do.

{step cecily>gerda toward 0.3 now helps}{cecily>gerda}‘In the conservatory,’ I whispered.{/step}

{gerda>kobina}‘In the conservatory. I was watering the—’

{cecily>gerda}‘Gloxinias.’

{gerda>kobina}‘The things,’ said Gerda. {+}‘In the pots.’

{rowland>gerda}‘Gloxinias!’ It came up out of the stalls like a dropped tray. {step rowland>gerda away 0.3 now blames}{+}‘It’s a clue, darling! The whole of the third act hangs on it!’{/step}

{gerda>rowland}‘I know that it’s a clue, Rowland. {step gerda>rowland away 0.3 now mocks}I was doing this play before you had teeth.’{/step}

{rowland>gerda}‘Then give me the flower!’

{kobina>rowland}‘May I say something?’ said Kobina. {step kobina>gerda toward 0.4 now defends}{+}‘As a policeman, I’d understand “things in pots”.’{/step}

{step rowland>kobina away 0.4 now rejects}{rowland>kobina}‘Nobody asked you, Kobina.{/step} Take it from your line.’

Somebody was breathing down my neck. It was Linus, who wasn’t needed till he was found dead, and who’d got his arm round the flat to steal one of my mints.

{linus>cecily}‘That’s nine tonight,’ he whispered. {+}‘I’ve been counting. It was four last week.’

{cecily>linus}‘Go away. You’re a corpse.’

{linus>cecily}‘I’m only saying. {step rowland>gerda away 0.7 recalled betrays}He’s asked Flip to learn it.’{/step}

{cecily>linus}‘Learn what?’

{linus>cecily}‘Gerda’s part. Just in case. {step philippa>gerda away 0.4 recalled betrays}She’s been doing it in the car.’{/step}

I turned the torch on him. He’d got a bullet hole on, and under it he looked wretched. {cecily>linus}‘Does Gerda know?’

{linus>cecily}‘What do you think?’

{kobina>gerda}‘Where were you at that hour?’ said Kobina, out there in the light, with a little less of the moor in it.

{gerda>kobina}‘In the conservatory, watering the gloxinias,’ said Gerda, every syllable. {+}‘Ask my maid. She brought my shawl.’

Which was Philippa’s cue, and on she came, with the shawl, and bobbed. She was nineteen. She’d got it all by heart, I could see it now: her lips were going along with the old lady’s.

{philippa>kobina}‘It’s right what my lady says, sir. It struck ten as I was coming through the door.’

{kobina>philippa}‘And how did she seem to you?’

{philippa>kobina}‘Calm, sir. She was singing.’

{kobina>gerda}‘Singing, Lady Ashgrove? On such a night?’

It’s a page and a half, that speech. It’s how she married beneath her, and the boy’s debts. I’d the place under my thumb. Gerda drew in her breath for it; she looked at the Inspector; and then I saw her look at the mackintosh, at the belt of it, and the wet on the shoulders, and all the lady of the manor went out of her, like the air out of a cushion.

{gerda>kobina}‘You’re late,’ she said.

That wasn’t the line. I’d my mouth open.

{step gerda>arthur toward 0.5 recalled helps}{gerda>kobina}‘I kept it hot as long as I could.{/step} You’ve walked it, haven’t you? {step arthur>gerda toward 0.5 recalled seeks}You’ve come the whole way from the works in that{/step}, you daft man, for the sake of a tuppenny bus.’ {step gerda>kobina toward 0.6 now touches}She put out a hand, and it was Kobina’s cuff that she took hold of.{/step} {step gerda>arthur toward 0.5 now comforts}{+}‘You’re wet through, Arthur.’{/step}

{rowland>cecily}‘Prompt!’ bawled Rowland.

{step cecily>rowland away 0.5 now refuses}I didn’t give it.{/step} I’ve asked myself why not. I’d got it there: it begins, {other}‘There was a time, Inspector.’

{step rowland>cecily away 0.4 now orders}{rowland>cecily}‘Cecily! For heaven’s sake, give her the line!’{/step}

{step linus>gerda toward 0.5 now defends}{linus>cecily}‘Don’t you dare,’ said Linus in my ear.{/step}

Out on the stage nobody moved, except that Philippa had begun to cry. She’d still got the shawl. Kobina looked down at that hand; he glanced once over the old lady’s head, right into my corner, straight at me, and {step cecily>gerda toward 0.5 now defends}I shook mine.{/step} {step kobina>gerda toward 0.6 now stays}So he lowered himself on to the sofa, wet mac and all.{/step}

{step kobina>gerda toward 0.6 now comforts}{kobina>gerda}‘I’m sorry, love,’ he said.{/step} {+}‘I was held up.’

{gerda>kobina}‘You’re always held up.’

{kobina>gerda}‘What was it that you’d kept hot?’

{gerda>kobina}‘Only the hotpot.’

{kobina>gerda}‘Then I’m not too late,’ said Kobina. {+}‘That’s better on the second day. Were you singing? I thought that I could hear you from the gate.’

{gerda>kobina}‘I might have been.’

{kobina>gerda}‘Which one was it?’

{step gerda>kobina toward 0.6 now gives}And she sang it to him.{/step} It wasn’t long, two verses, about a girl and a ferry. She had every word. There was hardly any voice left, just the line where a voice had been, like the mark of a picture on a wall; and when it was done I could hear the tea urn.

{rowland>philippa}‘Philippa,’ said Rowland. He’d come down to the front. He had his script against his chest. {step rowland>gerda toward 0.5 now helps}{+}‘Give Mrs. Maybury her shawl, would you?’{/step}

It was put round her. {step gerda>philippa toward 0.4 now touches}Gerda patted the hands that did it{/step}, and peered up, and I saw her come back: it was like watching someone climb stairs.

{gerda>philippa}‘Why, Flip, whatever’s the matter? Have I dried?’

{philippa>gerda}‘No, Gerda.’

{gerda>philippa}‘I have, I’ve dried. I’ve gone and dried, and it’s my big speech.’ She turned her face about, but not to the hall. She was looking for the corner, and she found it. {step gerda>cecily toward 0.7 now asks}{gerda>cecily}‘Cess, my darling, are you there? What do I say?’{/step}

I got down off the stool. I had never in my life been out on that side of the flat, not with the lights on; {step cecily>gerda toward 0.8 now seeks}I went and I sat on the floor by the stick, with the book, where she could see me.{/step}

{cecily>gerda}‘“There was a time, Inspector,”’ I said.

{gerda>kobina}‘There was a time, Inspector,’ said Gerda, to him, like a queen; and {step cecily>gerda toward 0.6 now helps}after that I gave her the whole of it, a line and a line, not whispering.{/step}

{rowland>cecily,gerda,kobina,philippa,linus}‘We’ll keep that,’ Rowland said gruffly, at the end. {step rowland>gerda toward 0.6 now helps}{+}‘Her ladyship can have a companion.{/step} {step rowland>cecily toward 0.6 now invites}Somebody find Cecily a cap.’{/step}
