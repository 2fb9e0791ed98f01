+++
title = "Phantom Ankle"
manner = "soulmate fan fiction, present tense: two women and a colleague in an ambulance, first name and surname for the same person, epithets, radio heard from one side"
[[characters]]
id = "liesl"
name = "Anneliese Vogt"
aliases = ["Vogt", "Anneliese", "Liesl", "the paramedic"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "mireille"
name = "Mireille"
aliases = ["the cellist", "the redhead"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "dov"
name = "Dov"
aliases = ["her partner"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "control"
name = "Control"
aliases = []
pronouns = ""
kind = "person"
present = true
+++
{scene: the foot of the opera house steps | liesl, dov, mireille}
Anneliese Vogt limps up the opera house steps with forty pounds of kit on her shoulder, swearing at every one.

{dov>liesl}“You should sit down,” her partner remarks. {step dov>liesl toward 0.4 now helps}{+}“I can do a fall by myself.{/step} I’ve seen it done.”

{liesl>dov}“It’s nothing. It came on in the van.”

{dov>liesl}“Which ankle?”

{liesl>dov}“Left. Same as ever.”

Dov says nothing, in the way he has. He’s been her partner for eight years, and {step dov>liesl toward 0.5 recalled stays}he was there for the Migraine, and for the Wisdom Teeth,{/step} and for the night in March when she sat down in the road with a broken collarbone that the X-ray couldn’t find. Everyone gets some of it. Most people’s soulmates aren’t so clumsy.

The patient is at the top, on the marble, in a long black dress with her shoes beside her. She has a cello case in her arms like somebody she’s saved from drowning.

{mireille>liesl,dov}“Don’t cut the dress,” is the first thing that she says.

{liesl>mireille}“I wasn’t going to. I’m Vogt, this is Dov. What’s your name?”

{mireille>liesl}“Mireille. It’s borrowed. The dress is. The name’s mine.” The redhead tries to laugh and has to stop. {+}“I missed a step.”

{dov>mireille}“Which ankle, love?” asks Dov.

{mireille>dov}“The left.”

Nobody says anything for a moment. A pigeon walks by.

{dov>liesl}“Huh,” says Dov.

{liesl>dov}“Get the splint.”

{dov>liesl}“I only said huh.”

{step liesl>dov away 0.3 now orders}{liesl>dov}“The _splint_, Dov.”{/step}

{scene: the ambulance | liesl, mireille, dov, control}
It’s a coincidence. There are a million people in this city, with two ankles each. Vogt wedges herself onto the jump seat and {step liesl>mireille away 0.3 now hides}keeps her own left foot behind her right, where it can throb in private.{/step}

{liesl>mireille}“Any allergies?”

{mireille>liesl}“Only to conductors.”

{liesl>mireille}“Previous injuries?”

{mireille>liesl}“How long have you got?” The cellist shuts her eyes. {+}“I broke my collarbone in the spring. I was on a bicycle, I was late. Before that, wisdom teeth. All four.”

The pen has stopped moving. In the mirror up front Vogt can see one large brown eye, and it ought to be looking at the road.

{dov>mireille}“When in the spring?” Dov calls back.

{mireille>dov}“March?”

{dov>mireille}“The ninth, would you say? About half past eleven at night?”

{mireille>dov}“How on earth do you know that?”

{liesl>mireille}“He doesn’t,” says Vogt. {step liesl>mireille away 0.4 now lies}{+}“He’s guessing.{/step} Ignore him, he does this. On a scale of one to ten, how’s the pain?”

{mireille>liesl}“Six.”

It’s a seven. Vogt could have told her so to the decimal. {step liesl>mireille toward 0.4 now comforts}{liesl>mireille}“You don’t have to be brave, you know.”{/step}

{mireille>liesl}“I’m not. I just feel bad, complaining. There’s somebody else on the end of it.” She has long fingers, and they’re doing something up and down the edge of the blanket, over and over: a scale. {+}“I’ve always been such a mess. {step mireille>liesl toward 0.5 now confesses}I think about them, whoever they are.{/step} {step mireille>liesl toward 0.5 recalled apologises}I used to write sorry on my arm in biro,{/step} when I was small, in case it went through. It doesn’t, does it? Writing?”

{liesl>mireille}“No. Only what hurts.”

{mireille>liesl}“That’s what I thought. And I get so little back! I get burned tongues. I get a bad knee, at the end of the week. And backache, always, as though they carried people about.”

Up at the wheel somebody is having a fit of coughing.

{liesl>dov}“Drive the van,” says Vogt.

{dov>liesl}“I’m driving it! {step dov>liesl toward 0.3 now jokes}I am driving it with tears in my eyes!”{/step}

{mireille>liesl}“What’s the matter with him?”

{step liesl>mireille away 0.3 now lies}{liesl>mireille}“Hay fever.”{/step}

{mireille>liesl}“In December?”

The radio crackles before anyone has to deal with that. Her partner snatches it up. {dov>control}“Four-one, go ahead.” A long quack. {+}“No, Control, we’re still en route. Stable. Fracture, query.” Another quack. {+}“Couldn’t say. I’d call it about twenty-six years overdue.” A short one, rather high. {+}“Then put it down as _delayed_.”

{scene: the ambulance bay | liesl, mireille, dov}
They’ve stopped. The engine ticks. Dov has gone in to find a chair, and he’s taken the longest way there is; {step dov>liesl toward 0.5 now helps}he has also, quite deliberately, shut the doors.{/step}

{mireille>liesl}“You’re limping,” Mireille says.

{liesl>mireille}“I’m sitting down.”

{mireille>liesl}“You were, on the stairs. I saw you come up. I thought, poor thing, she’s worse than me.” The cellist has come up on one elbow. There’s a smear of marble dust along her jaw. {+}“It’s the left.”

{step liesl>mireille away 0.3 now lies}{liesl>mireille}“Old injury.”{/step}

{mireille>liesl}“Whose?”

That’s the trouble with people who listen for a living. Vogt looks at the oxygen. She looks at the sharps bin. For thirty-four years she’s had a speech ready, and it was mostly about road safety.

{step liesl>mireille away 0.3 now hides}{liesl>mireille}“You’re going to hurt yourself, sitting up like that,” she says instead.{/step}

{mireille>liesl}“Then you’ll know about it, won’t you?” And before anyone can stop her {step mireille>liesl toward 0.6 now seeks}the redhead puts her own thumb between her teeth and bites down.{/step}

{liesl>mireille}“Ow!” says the paramedic.

It’s very quiet after that. They both stare at Vogt’s right thumb, on which there is nothing to be seen at all.

{mireille>liesl}“Oh,” whispers Mireille. {step mireille>liesl toward 0.6 now comforts}{+}“Oh, it’s you. Oh no, the _teeth_. You poor woman.”{/step}

{liesl>mireille}“All four.”

{mireille>liesl}“And the bicycle!”

{liesl>mireille}“I was lifting a nineteen-stone publican. I dropped him.”

{mireille>liesl}“Was he all right?”

{liesl>mireille}“He sent flowers.” Something is wrong with her face; it appears to be smiling. {step liesl>mireille toward 0.5 now trusts}{+}“I’m Anneliese. Liesl. People call me Liesl.”{/step}

{mireille>liesl}“Liesl,” says the cellist, as if she were tuning to it. {step mireille>liesl toward 0.7 now apologises}{+}“I’m so sorry about all of me.”{/step}

{step liesl>mireille toward 0.5 now forgives}{liesl>mireille}“Don’t be.{/step} I burn my tongue every single morning. I never wait.”

{mireille>liesl}“I know you don’t! {step mireille>liesl away 0.3 recalled insults}I have cursed you in four languages.{/step} Who drinks soup at six a.m.?”

{liesl>mireille}“It’s coffee.”

{mireille>liesl}“It’s _lava_.”

The doors open six inches. {step dov>liesl toward 0.4 now gives}A hand comes in, with a box of tissues in it.{/step}

{dov>liesl,mireille}“There’s no rush,” Dov says thickly from outside. {step dov>liesl toward 0.5 recalled helps}{+}“I’ve told them it’s a complicated ankle.”{/step}
