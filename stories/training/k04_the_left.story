+++
title = "The Left"
manner = "boxing, told from the stool between the rounds: first person present, a fighter with a nickname, her coach, a cutman called Pops, a referee, a ring doctor, chants from the crowd; straight double quotes"
[[characters]]
id = "nails"
name = "Nails"
aliases = ["Carbery", "Marnie"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "coach"
name = "Bernadeta Zielonka"
aliases = ["Coach"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "pops"
name = "Pops"
aliases = ["the old man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ref"
name = "the referee"
aliases = ["Mr. Fakhoury"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ringdoc"
name = "Doc"
aliases = ["Doctor", "the ring doctor"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "valdivia"
name = "Valdivia"
aliases = []
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "mum"
name = "my mum"
aliases = []
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "crowd"
name = "the balcony"
aliases = []
pronouns = ""
kind = "group"
present = true
+++
{scene: the red corner, after the sixth round | nails, coach, pops}
The bell goes. I find the stool by remembering where it was.

{coach>nails}"Who's winning?" says Coach.

{nails>coach}"She is."

{coach>nails}"Who told you that?"

{nails>coach}"My face."

{coach>nails}"Your face isn't a judge. Spit."

I spit. {step pops>nails toward 0.4 now helps}There's a thumb at my eyebrow, big and dry and smelling of Vaseline,{/step} and the old man it belongs to is tutting like a hen.

{pops>coach}"It's opened again," he says across me.

{coach>pops}"How long?"

{pops>coach}"As a thing, or till it's shut?"

{coach>pops}"Pops!"

{pops>coach}"An inch. I'll have it dry by the bell." He leans. It hurts exactly as much as it's meant to. {pops>nails}"Look up for me, Nails. {step pops>nails toward 0.3 now comforts}There's the girl.{/step} What's on the ceiling?"

{nails>pops}"A pipe."

{pops>nails}"How many?"

{nails>pops}"One. It's got a sock on it."

{coach>nails}"Never mind the sock." A hand gets hold of my chin and pulls it down, and there she is, Bernadeta Zielonka, who is five foot nothing and once made a heavyweight say sorry to a bin. {+}"Listen. She's dropping the left. Every time she comes off the ropes she drops it. Did you see?"

{nails>coach}"I saw it go past."

{coach>nails}"When she drops it, what do you do?"

{nails>coach}"I go over the top."

{step coach>nails away 0.4 now mocks}{coach>nails}"Then why are you going home to your mum every time, with your hands by your ears?"{/step}

{nails>coach}"Because Valdivia hits really hard, Coach."

{pops>coach}"She does hit hard," says Pops, with a swab in his teeth. {+}"I can hear it in my fillings."

{coach>pops}"Whose side are you on?"

{pops>coach}"This side. The left. The other's not cut."

Ten seconds, someone yells. The stool goes out from under me like a trapdoor.

{scene: the red corner, after the seventh round | nails, coach, pops, ref, ringdoc}
I hit her. {step nails>valdivia away 0.5 now attacks}I hit her over the top, once,{/step} and it went right up my arm to the hinge of my jaw, and she looked surprised, {step valdivia>nails away 0.6 now attacks}and then she hit me eleven times.{/step}

{nails>coach}"Did you see it?" I'm saying before I've sat down. {+}"Did you see, I got over the—"

{coach>nails}"I saw. Water. Small sip. Pops, the eye."

{pops>coach}"I've got the eye. I'm all over the eye."

{ref>coach}"Corner?" It's the referee, with his bow tie gone round under one ear. And behind him, ducking in between the ropes with a little torch, comes a woman in a raincoat, and my stomach turns over, because I know who wears a raincoat indoors. {+}"I'd like the doctor to take a look, please."

{step coach>ref away 0.4 now lies}{coach>ref}"It's a scratch, Mr. Fakhoury."{/step}

{ref>coach}"It's on my shirt, Coach."

{ringdoc>nails}"Hello," says the ring doctor. She's squatting in front of me. The torch goes left and right, and I go with it. {+}"What's your name?"

{nails>ringdoc}"Nails."

{ringdoc>nails}"The one your mother uses."

{nails>ringdoc}"Marnie. Marnie Carbery. It's Thursday, I'm at the Corn Exchange, it's the eighth next, and I'm on the wrong end of it. {step nails>ringdoc toward 0.6 now asks}Please don't stop it, Doc."{/step}

{ringdoc>nails}"Why shouldn't I?"

{nails>ringdoc}"Because she drops her left."

She doesn't smile. She presses with one cold finger, along the bone. {ringdoc>pops}"Can you hold this?"

{pops>ringdoc}"I've held worse," says Pops. {+}"I held a fellow's ear on in Gdynia."

{ringdoc>coach}"And what about you? It's your towel."

It goes quiet in our corner, or it does for me. I can feel her looking, the way that you feel a window.

{step coach>nails toward 0.5 now comforts}{coach>nails}"Marnie," says Coach.{/step} She's never once called me that. {step coach>nails toward 0.6 planned helps}{+}"I can throw it now.{/step} {step coach>nails toward 0.4 now comforts}There's no shame in it.{/step} There's a bus at ten past, and we'd catch it."

{step nails>coach toward 0.4 now asks}{nails>coach}"Would you, if it was you?"{/step}

{step coach>nails toward 0.6 now confesses}{coach>nails}"I did, when it was me."{/step}

{nails>coach}"And?"

{step coach>nails toward 0.5 now confesses}{coach>nails}"And I've been standing on this side of the ropes for twenty-six years,{/step} telling girls to look at the left."

Up in the dark, above the pipe with the sock on it, somebody has begun to stamp. It's my street. It's the whole of our street, on the one coach, {step mum>nails toward 0.4 now stays}with my mum in the middle of it behind her fingers.{/step}

{crowd>nails}"Nails!" goes the balcony. {+}"Nails! Nails! Nails!"

{ref>ringdoc}"I need an answer, Doctor," says the referee.

{step ringdoc>nails toward 0.5 now trusts}{ringdoc>ref}"One round."{/step} She clicks the torch off and stands. {step ringdoc>coach away 0.4 now threatens}{+}"If it opens, I'm up on those steps, and I don't ask a second time."{/step}

{ref>ringdoc}"One round it is."

{step nails>ringdoc toward 0.4 now thanks}{nails>ringdoc}"Thanks, Doc."{/step}

{ringdoc>nails}"Don't thank me. Duck."

They go out through the ropes, raincoat and bow tie. There can't be fifteen seconds left. Pops has his cheek nearly against mine, and {step pops>nails toward 0.5 now helps}he's breathing through his nose and painting me shut.{/step}

{pops>nails}"There," he mumbles. {+}"Like a door. You could hang a coat on it."

{nails>coach}"So what do I do?"

{coach>nails}"What does she do when she comes off the ropes?"

{nails>coach}"She drops it."

{coach>nails}"And who's on the ropes?"

{nails>coach}"I am. I'm always on the ropes. It's me that's on—oh."

{coach>nails}"Oh," says Coach.

{nails>coach}"I've got to put *her* there."

{coach>pops}"Twenty-six years," she tells the old man. {+}"You see, Pops? {step coach>nails toward 0.4 now praises}They get there in the end, if you only wait."{/step}

{pops>coach}"Gum shield," says Pops.

{coach>nails}"Open. Bite. Go on, get up. What are you going to tell your face?"

I tell her. With the gum shield in it comes out as mostly spit, but {step coach>nails toward 0.4 now agrees}she nods as though it were the very thing that she'd had in mind,{/step} and takes away the stool.
