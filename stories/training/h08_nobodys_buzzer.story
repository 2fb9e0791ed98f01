+++
title = "Nobody's Buzzer"
manner = "YA, first person past, a named narrator almost without tags, three schoolgirls in the wings of a quiz final, the hall in unison; straight double quotes"
[[characters]]
id = "bolanle"
name = "Bolanle"
aliases = ["Bola"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "sukh"
name = "Sukhmani"
aliases = ["Sukh"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "tabitha"
name = "Tabitha"
aliases = ["Tab"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "tipping"
name = "Mr Tipping"
aliases = ["Tips", "sir"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "dad"
name = "my dad"
aliases = ["your father"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: behind the stage curtain | bolanle, sukh, tabitha, tipping}
Two minutes before the county final, Tabitha took an envelope out of her blazer and was sick in a fire bucket.

{sukh>tabitha}"Not on the sand," said Sukhmani. {+}"That's for fires."

{step bolanle>sukh away 0.3 now orders}{bolanle>sukh}"Sukh, shut up and hold her hair."{/step}

{sukh>bolanle}"I'm holding the mascot."

{bolanle>sukh}"Then put down the mascot!"

She put it down. It was a stuffed carp and nobody could remember why. On the other side of the curtain three hundred people were coughing, and a man was saying {_unknowable}"one two, one two" in a voice that could only count that far. I picked up the envelope, because it was there, and because I was captain. It was white, and it had been opened, and in the corner there was a crest with a lamp on it.

{bolanle>tabitha}"Tab, what's this?"

{step tabitha>bolanle toward 0.4 now defends}{tabitha>bolanle}"Don't read it, Bola. If you don't read it, you're all right."{/step}

{sukh>bolanle}"What is it? Is it her results?"

{bolanle>sukh}"It's got the quiz people's lamp on it."

{sukh>bolanle}"Why's she got—oh." It's not often you can see Sukhmani's face stop. It goes all day, as a rule, like a shop. {step sukh>tabitha away 0.4 now blames}{sukh>tabitha}"Oh, you haven't. Tell me you haven't."{/step}

{tabitha>sukh,bolanle}"It was on the printer. At home. My dad does the typing for them, he does the cards, and there was a jam, and {step dad>tabitha away 0.3 recalled attacks}he shouted at me to clear it.{/step} {step tabitha>bolanle toward 0.7 now confesses}And it was just there. In my hand. All thirty."{/step}

{bolanle>tabitha}"How many did you see?" I asked.

{tabitha>bolanle}"I don't know! You know what I'm like. I only have to look at a thing."

I did know. It was why we were in the final. She once read me a bus timetable backwards, from memory, at her own nan's birthday, as a treat.

{step sukh>tabitha toward 0.4 planned defends}{sukh>bolanle}"So we don't tell anyone,"{/step} said Sukhmani.

{bolanle>sukh}"What?"

{sukh>bolanle}"I'm only saying it. Somebody had to, so it's been said. We've done three years of this, with him and his flash cards. I gave up _netball_. St Cuthbert's have got blazers with piping. I want to see them cry, Bola, I want it so much that I can taste it."

{step bolanle>sukh away 0.3 now refuses}{bolanle>sukh}"You'd know we cheated," I said.{/step}

{sukh>bolanle}"I'd know it on a bus with a cup on my knee."

{step tabitha>sukh away 0.3 now refuses}{tabitha>sukh}"I can't do it, though."{/step} It came up out of the bucket, sort of hollow. {+}"I tried in the loos. I thought, I'll just not buzz. I'll sit there and I won't buzz on the ones I've seen. But I can't remember which ones I'd have known."

None of us had got an answer to that. It was a good question. It would have made a decent number thirty.

{tipping>bolanle,sukh,tabitha}"Ladies!" The curtain bulged, and Mr Tipping came through the wrong part of it, with his arms first. He had on the tie with the owls. {+}"Are we ready? Are we hydrated? Why's that carp on the floor?"

{sukh>tipping}"It's resting, sir," said Sukhmani.

{tipping>tabitha}"Tabitha, you're green."

{step tabitha>tipping away 0.3 now lies}{tabitha>tipping}"I had the fish, sir."{/step}

{tipping>bolanle,sukh,tabitha}"Nerves, that's all that is. I was sick before my finals, I was sick before my wedding. Now, I'm not going to make a speech." He made one. It was about how he'd gone to a school like ours and no one had ever told him he was clever, and how for eleven years he'd driven a minibus to this thing and driven it home; and his chin went, at the end, and he had to pretend to look for a pen. {step tipping>bolanle toward 0.5 now praises}{+}"So whatever happens out there, I'm as proud as anything.{/step} That's all. Any questions?"

I looked at Sukhmani. She was looking at the carp.

{sukh>bolanle}"Go on, then," she said to it. {+}"You're captain. I'm not going to do it."

{tipping>sukh}"Do what?"

{step bolanle>tipping toward 0.6 now confesses}I gave him the envelope.{/step} I watched him see the lamp, and watched him not want to, and he turned it over as if there might be something kinder on the back.

{tipping>bolanle}"Where did you get this?"

{step tabitha>tipping toward 0.6 now confesses}{tabitha>tipping}"Me. I got it. It's off my dad's printer.{/step} {step tabitha>bolanle toward 0.5 now defends}They don't know anything, they only found out when I threw up."{/step}

{sukh>tipping}"We've known for a minute and a half, sir. {step sukh>tipping toward 0.5 now confesses}I said we should keep it."{/step}

{step bolanle>sukh toward 0.4 now defends}{bolanle>tipping}"She didn't mean it," I said.{/step}

{sukh>tipping}"I did, a bit."

It took him a long time to sit down. There was only a plaster pillar, left over from some panto, and it wobbled. He'd gone quite grey around the owls.

{step tipping>tabitha away 0.4 now blames}{tipping>tabitha}"Your father could lose that work,"{/step} he said.

{tabitha>tipping}"I know. I know he could. That's why I was sick."

{tipping>bolanle,sukh,tabitha}"And you'll forfeit. You do all realise it? They won't change the questions now. It'll be walk out, shake hands, and home."

{bolanle>tipping}"Yes, sir," I said.

{step tipping>bolanle toward 0.5 now trusts}{tipping>bolanle}"What does my captain think? Bolanle?"{/step}

It was the first time in my life that a grown-up had asked me a thing because he didn't know. I can remember the smell of it: dust, and hot bulbs, and fish.

{bolanle>tipping}"You always say it only counts if you'd have got it on the bus. So let's get it on the bus. Let's go out there and tell them there's been a jam, and we can't play. {step bolanle>tabitha toward 0.5 planned defends}We needn't say whose printer.{/step} {step bolanle>tipping toward 0.5 planned invites}And then you can ask us the lot on the way home, all thirty.{/step} Us two, I mean. Tab does the scores."

{tabitha>bolanle}"I'd be so fair."

{step bolanle>tabitha toward 0.4 now trusts}{bolanle>tabitha}"I know you would."{/step}

{sukh>bolanle}"And what about St Cuthbert's?"

{bolanle>sukh}"They'll win against an empty table. Think of how they'll look. With the piping."

You could tell that she was thinking about it. Slowly, like a shop in the morning, it all came on again. {step sukh>bolanle toward 0.4 now agrees}{sukh>bolanle,tabitha,tipping}"They'll _hate_ it," she whispered.{/step}

{_group}"Ten!" roared the hall outside, all at once. {+}"Nine! Eight!"

{tipping>bolanle,sukh,tabitha}"Up," said our teacher. {+}"Come along. Shoulders back. Tabitha, wipe your chin. Who's got the carp?"

{sukh>tipping}"I've got it, Tips."

{tipping>sukh}"What did you call me?"

{sukh>tipping}"Sir."

{step tabitha>bolanle toward 0.4 now touches}Tabitha took hold of my sleeve.{/step} Her hand was freezing. {tabitha>bolanle}"The last one's the Treaty of Westphalia," she said, right in my ear. {+}"Sixteen forty-eight. {step tabitha>bolanle toward 0.4 now apologises}I'm sorry. It was just _in_ there."{/step}

{step bolanle>tabitha toward 0.5 now comforts}{bolanle>tabitha}"I'd have got that."{/step}

{tabitha>bolanle}"Would you?"

{bolanle>tabitha}"On the bus," I told her, and pulled the rope.
