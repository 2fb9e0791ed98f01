+++
title = "Forty-Eight Pieces"
manner = "cosy mystery in a church hall, third person past: five people and a jigsaw, a sergeant off duty, a canon, a retired customs officer who deduces, whispers, the lights out, a greeting in unison; curly single quotes"
[[characters]]
id = "odunsi"
name = "Mrs Odunsi"
aliases = ["Bisi"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "cobbold"
name = "Sergeant Cobbold"
aliases = ["Neville", "the sergeant", "Cobbold"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "canon"
name = "Canon Duckenfield"
aliases = ["the Canon", "Canon"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "dodie"
name = "Dodie Crook"
aliases = ["Dodie"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "sowerbutts"
name = "Miss Sowerbutts"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "cyprian"
name = "Cyprian"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: the church hall | dodie, odunsi, cobbold, canon}
{dodie>odunsi,cobbold,canon}‘Don’t anybody sit down yet,’ said Dodie Crook. {+}‘I want it settled before she comes.’

She had a notebook with her, one of the hard black ones. The jigsaw, still in its box, lay in the middle of the green baize, and the other three members of the club looked at that instead.

{canon>dodie}‘Before who comes?’ asked Canon Duckenfield.

{dodie>canon}‘Miss Sowerbutts, Canon. {step dodie>sowerbutts toward 0.3 now defends}It’d break her heart.{/step} Every month for very nearly four years we’ve sat at this table and done a nice jigsaw, and every month it’s been one piece short. {step dodie>canon away 0.4 now blames}And one of us has got it.’{/step}

{cobbold>dodie}‘Oh, come now, Dodie.’ Sergeant Cobbold was off duty, and in a cardigan. {+}‘They fall on the floor.’

{dodie>cobbold}‘Forty-seven times?’

{cobbold>dodie}‘They stick to people’s elbows. I went home once with a bit of Venice on me.’

{step odunsi>cobbold away 0.3 now doubts}{odunsi>cobbold}‘And did you bring it back, Neville?’{/step} That was Mrs Odunsi, who had spent thirty years in the customs at the airport, and who now unbuttoned her coat.

{cobbold>odunsi}‘I did, as it happens. I put it in myself. It was somebody’s ear.’

{odunsi>cobbold}‘Then we shan’t count Venice.’

{dodie>odunsi}‘We shall,’ said Dodie. {+}‘There was another one gone out of Venice. I’ve got it down here. Canal, plain.’

{odunsi>dodie}‘You write them down?’ Mrs Odunsi stopped at the second button.

{step dodie>cyprian away 0.4 recalled doubts}{dodie>odunsi}‘I write everything down. I was married to Cyprian.’{/step}

{canon>dodie,odunsi,cobbold}‘I wonder,’ the Canon put in, looking at his watch, {step canon>dodie toward 0.3 now asks}{+}‘whether one oughtn’t to let it rest?{/step} It’s her ninetieth birthday, after all. There’s a cake.’

{odunsi>canon}‘In a minute, Canon. Dodie, may I?’

{dodie>odunsi}‘Help yourself.’

She read it standing. She had a way of turning pages that made you want to open your suitcase.

{odunsi>dodie}‘These little squares that you’ve drawn. Are they where the hole was?’

{dodie>odunsi}‘Roughly. I’m no artist.’

{odunsi>dodie}‘You’re a very good one. Who buys the puzzles?’

{cobbold>odunsi}‘I do,’ said Cobbold. {+}‘That’s to say I fetch them. Harbottle’s Large and Easy, forty-eight pieces. {step cobbold>sowerbutts toward 0.3 now helps}It has to be those, with Miss Sowerbutts’s eyes the way they are.’{/step}

{odunsi>cobbold}‘Always Harbottle’s?’

{cobbold>odunsi}‘Always. What are you getting at, Bisi? You’ve got your airport face on.’

{odunsi>cobbold}‘The first one was a windmill, and the piece that went was the corner. Top, left. The next was those puppies, and it’s in the top row again, but one along. And then one along from that.’

{dodie>odunsi}‘Let me look.’ Dodie came round the table. Her lips moved. {+}‘It’s like a typewriter,’ she said. {+}‘It gets to the end, and it goes back and starts another line!’

{odunsi>dodie}‘Six lines, of eight. How many puzzles have we done?’

{dodie>odunsi}‘Forty-seven.’ Dodie didn’t have to count.

{odunsi>cobbold}‘And how many pieces has a Harbottle’s got, Neville?’

{cobbold>odunsi}‘Forty-eight,’ said the sergeant slowly. {+}‘So he’s only the one to go. Bottom row, right-hand corner.’

{step odunsi>cobbold away 0.3 now doubts}{odunsi>cobbold}‘Why did you say he?’ asked Mrs Odunsi.{/step}

{cobbold>odunsi}‘I always say he. It’s habit.’

But all the same {step odunsi>canon away 0.5 now doubts}the three of them had turned round, and were looking at the Canon,{/step} who had taken out his handkerchief and was wiping his neck.

{canon>odunsi}‘Mrs Odunsi,’ he said. {step canon>odunsi toward 0.5 now asks}{+}‘I do beg of you. Ten minutes more.’{/step}

The outer door banged, and a stick came tapping along the passage.

{dodie>odunsi}‘That’s her,’ hissed Dodie. {+}‘What do we do?’

{odunsi>dodie}‘We do the jigsaw,’ Mrs Odunsi whispered, {step odunsi>canon away 0.4 planned doubts}{+}‘and we watch the corner.’{/step}

{scene: the jigsaw table, an hour later | sowerbutts, odunsi, cobbold, canon, dodie}
It was a harvest mouse. Miss Sowerbutts felt each piece all round with her thumb, as if she were choosing a plum.

{sowerbutts>odunsi,cobbold,canon,dodie}‘You’re all very quiet,’ she observed. {+}‘Has somebody died?’

{dodie>sowerbutts}‘No, dear. We’re concentrating.’

{sowerbutts>dodie}‘On a mouse?’ She patted the table in front of her. {+}‘I’ve a sort of an ear here. Is that an ear, Sergeant?’

{cobbold>sowerbutts}‘That’s a poppy, Miss Sowerbutts. Try it up by me.’

{sowerbutts>cobbold}‘It’ll be the last that I do, I think. {step sowerbutts>cobbold toward 0.5 now confesses}I can’t see them, you know.{/step} I haven’t, not really, since the steam engine. {step sowerbutts>cobbold toward 0.4 recalled trusts}I’ve been going by what you all say.’{/step} It was said quite cheerfully. {+}‘And now what have I done? Why doesn’t anyone answer?’

{step odunsi>sowerbutts toward 0.4 now comforts}{odunsi>sowerbutts}‘Because we’re sorry,’ said Mrs Odunsi.{/step}

And at that moment the lights went out.

Somebody squealed. A chair went over. There was a scuffling, and {step cobbold>canon away 0.5 now attacks}a slap, as of a large hand coming down upon a smaller one in the dark.{/step}

{step cobbold>canon away 0.5 now blames}{cobbold>canon}‘Got you!’ cried Cobbold.{/step} {+}‘Stay where you are, Canon.’

{canon>cobbold}‘That’s my thumb!’

{cobbold>canon}‘And what’s in it?’

{canon>cobbold}‘The corner. Naturally it’s the corner! Would you please let go of me, Sergeant, and light the candles? They’re under the tea urn. {step canon>sowerbutts toward 0.5 recalled helps}I have been four years getting to this,{/step} {step canon>cobbold away 0.3 now blames}and you’re standing on my foot.’{/step}

A match scraped. By the light of it they saw the Canon pull from beneath the piano a tray with a cloth over it; and he took off the cloth.

{dodie}‘Oh, my stars,’ said Dodie.

It was a jigsaw. It had a corner of the windmill, and half a puppy next to that, and the puppy’s neck ran into a bit of canal, and so on, along and down, row under row, forty-seven months, all of them fitting.

{odunsi>cobbold}‘The one cutter,’ Mrs Odunsi told the sergeant softly. {+}‘They stamp them all with the one cutter. You can put any Harbottle’s into any other.’

{canon>sowerbutts}‘It isn’t a picture of anything, I’m afraid.’ He had gone down on his knees by the old lady’s chair, and {step canon>sowerbutts toward 0.5 now touches}he guided her hand to the edge.{/step} {step canon>sowerbutts toward 0.6 recalled gives}{+}‘But I’ve glued a little something on to each.{/step} Sand on that one, for the beach. That’s fur. That’s velvet, for the Coronation. {step canon>sowerbutts toward 0.4 now comforts}One doesn’t need to see it, you see.’{/step}

She went along the top row with her thumb, and along the next. Nobody hurried her.

{sowerbutts>canon}‘This is Venice,’ said Miss Sowerbutts. {+}‘It’s wet.’

{canon>sowerbutts}‘It’s varnish. {step canon>sowerbutts toward 0.4 now invites}Would you care to put in the mouse?’{/step}

She put it in. It went home with a click; and Dodie, who’d been holding on to Mrs Odunsi’s arm, gave the nod, and three of them said it with one voice, and the Canon came in late.

{_group>sowerbutts}‘Happy birthday, Miss Sowerbutts!’

{sowerbutts>canon}‘Ninety,’ she said. {step sowerbutts>canon toward 0.6 now confesses}{+}‘And I thought it was me. I thought I’d been dropping them.’{/step}
