+++
title = "B-Side"
manner = "road-trip fan fiction, first person present tense, British single quotes: a band in a van, a one-sided phone call, first names and nicknames, three-way talk with turns skipped"
[[characters]]
id = "mal"
name = "Malachy"
aliases = ["Mal"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "eluned"
name = "Eluned"
aliases = ["Lunny", "the bassist"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "dele"
name = "Dele"
aliases = ["our drummer"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ruaridh"
name = "Ruaridh"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "farmer"
name = "the farmer"
aliases = []
pronouns = "she"
kind = "person"
present = true
+++
{scene: a van on a moor road | mal, eluned, dele}
We’re forty miles from anywhere when the van begins to smell of toast.

{dele>mal}‘Is that toast?’ asks Dele.

{mal>dele}‘No one’s got any toast,’ I say.

{dele>mal}‘I know that no one has toast, Mal. I’m asking what’s toasting.’

From the back seat a boot arrives between us and rests on the handbrake. There’s a foot in it, and a good way behind the foot there’s Eluned. {eluned>dele,mal}‘It’s the clutch.’

{dele>eluned}‘You were asleep!’ says Dele.

{eluned>dele}‘I’m still asleep. It’s the clutch, though. You’re riding it, Dele. You’ve been riding it since Perth.’

{dele>eluned}‘I’m a drummer, Lunny. I’ve got a busy left foot. It’s a gift.’ He pats the dashboard. {+}‘She likes it. Don’t you, old girl?’

The van says something long in Italian and dies.

It’s a nice spot for it. There’s a bog on the left, and a bog on the right, and a sheep in the road that has the look of a promoter. We’re due on stage in Ullapool at nine. It’s ten to five.

{eluned>dele,mal}‘Well,’ says the bassist. {+}‘Which of you wants to ring Ruaridh?’

Neither of us says a word. I look at Dele. Dele looks at the sheep.

{step dele>mal away 0.2 now refuses}{dele>mal}‘I rang him last time,’{/step} he says at last.

{mal>dele}‘Last time was a flat tyre!’ I say. {+}‘This is a whole—this is the actual van!’

{dele>mal}‘So you’ll have more to talk about.’

{mal>dele}‘He’s your cousin.’

{step eluned>mal away 0.3 now orders}{eluned>mal}‘He’s your ex, Malachy,’ says Eluned, and hands me the phone.{/step}

{scene: the verge beside the van | mal, ruaridh, eluned, dele}
There’s one bar of signal and you have to stand on a rock for it. I stand on the rock.

{mal>ruaridh}‘Hello, it’s me. Mal.’ The wind has a go at my hood. {+}‘No, we’re fine. We’re all fine. We’re making very good … well, no. Not moving as such.’

I can hear the other two behind me, pretending to look at the engine.

{mal>ruaridh}‘Just outside Garve. Ish. No, the clutch.’ I shut my eyes. {step ruaridh>mal away 0.3 recalled blames}{+}‘I know you did. I know you said. Yes, with a diagram.’{/step}

{dele>mal}‘Ask him about the spare amp,’ Dele hisses.

{mal>dele}‘Not now,’ I hiss back. {mal>ruaridh}‘What? No, that was Dele. He says hello.’

{step dele>ruaridh toward 0.2 denied seeks}{dele>mal}‘I didn’t say hello.’{/step}

{step mal>ruaridh toward 0.5 now confesses}{mal>ruaridh}‘He says he misses you.{/step} Listen, Ruaridh, is there any way that you could tell them we’ll be … oh. Oh, right. When?’

I get down off the rock. You can’t hear so well from down there, but you can sit.

{mal>ruaridh}‘No, that’s great. No, honestly, {step mal>ruaridh toward 0.3 now praises}I’m really pleased for you. Both.{/step} Yeah. Bye. Bye.’

Nobody’s pretending to look at the engine now.

{eluned>mal}‘What did he say?’ asks Eluned.

{mal>eluned}‘There isn’t a gig. They’ve double-booked us with a ceilidh.’

{eluned>mal}‘And what did he say after that?’

{step ruaridh>mal away 0.6 planned leaves}{mal>eluned}‘He’s getting married,’{/step} I say.

{step eluned>mal toward 0.5 now comforts}The bassist sits down on the one side of me,{/step} and after a moment {step dele>mal toward 0.4 now comforts}our drummer sits down on the other.{/step} It’s started to rain, in that thin way, like something being sieved. The sheep comes over.

{dele>mal}‘To the dentist?’ says Dele.

{mal>dele}‘To the dentist.’

{step dele>mal toward 0.4 now comforts}{dele>mal}‘He’s got terrible hair, the dentist.’{/step}

{mal>dele}‘He’s lovely, he did my crown for nothing. {step mal>dele away 0.2 now lies}I’m fine. I’m not even …{/step} it’s been two years. {step mal>ruaridh away 0.7 recalled leaves}I left him!’{/step}

{step mal>ruaridh toward 0.6 recalled seeks}{eluned>mal}‘You left him by writing eleven songs about him,’{/step} Eluned points out. {+}‘I’ve had to play the bass on them. {step eluned>mal away 0.3 now doubts}I know how fine you are in every key.’{/step}

And that does it, of course. {step eluned>mal toward 0.4 now gives}She’s got a handkerchief;{/step} she’s the only person under sixty I know who has. It has a small embroidered E.

{step dele>mal toward 0.5 now praises}{dele>eluned}‘It’s a good album, mind,’{/step} says Dele, over my head.

{step eluned>mal toward 0.5 now praises}{eluned>dele}‘It’s a very good album,’{/step} she agrees.

{dele>eluned}‘I’d no idea, when he played us the demos. I thought it was all about a boat.’

{eluned>dele}‘You thought “Harbour” was about a boat?’

{dele>eluned}‘It’s called “Harbour”, Lunny! It’s got a rope in it!’

I’m laughing. It hurts in all the same places. {mal>dele,eluned}‘It is about a boat,’ I tell them. {mal>dele}‘That one’s about a boat. {step mal>dele toward 0.5 now praises}You’re the only one who’s ever got it, Dele.’{/step}

{dele>mal}‘There you go,’ he says, deeply satisfied.

{scene: the road, an hour later | mal, eluned, dele, farmer}
The farmer has a tractor, a rope, and one eyebrow that goes all the way along.

{farmer>dele,mal,eluned}‘Where is it you were going?’ she shouts down.

{dele>farmer}‘Ullapool!’ Dele shouts up. {+}‘We’re a band!’

{farmer>dele,mal,eluned}‘Are you any good?’

{eluned>farmer}‘No!’ shouts Eluned.

{farmer>dele,eluned}‘Aye, well.’ The eyebrow travels over the three of us, and stays for some time on my face, which can’t be at its best. {+}‘What’s wrong with that one?’

{dele>farmer}‘Love,’ says Dele.

{farmer>dele}‘Oh dear. Can he milk?’

{dele>mal}‘Can you milk, Mal?’

{mal>dele}‘I’ve never been asked,’ I say.

{step farmer>mal toward 0.4 now invites}{farmer>dele,mal,eluned}‘There’s a barn,’{/step} the farmer says. {+}‘It’s dry, and there’s my father’s ninetieth in it, from seven o’clock. We’d a fiddler coming, but he’s away to Ullapool for some ceilidh.’ She lets that lie there. {step farmer>mal toward 0.4 planned gives}{+}‘I can give you soup.’{/step}

Nobody speaks. Eluned’s got her hand over her mouth. Dele has turned to me, with the rain running off the end of his nose and his whole face lit like a shop.

{dele>mal}‘It’s a gig,’ he breathes.

{mal>dele}‘It’s soup,’ I tell him.

{step dele>mal toward 0.4 now asks}{dele>mal}‘It’s a gig with soup, Malachy!’{/step}

{eluned>farmer}‘What sort of thing does your father like?’ the bassist calls up to the cab.

{farmer>eluned}‘He’s deaf. He likes to see folk sweat.’ The engine roars. {+}‘Have you anything with a boat in it?’

All three of us look at one another. Then I climb up on the rock, though there’s no need to, and I shout it.

{step mal>farmer toward 0.5 now agrees}{mal>farmer}‘We’ve got just the one!’{/step}
