+++
title = "The Eleventh-Floor Queue"
manner = "Manila call-centre ghost story, first person present: a named narrator, a phone call of which one side is heard, asides off the line, straight double quotes"
[[characters]]
id = "ning"
name = "Ning"
aliases = ["Lynn"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "jomar"
name = "Jomar"
aliases = ["Jom"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "tintin"
name = "Tintin"
aliases = ["Tin", "our team leader", "TL"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "rodel"
name = "Kuya Rodel"
aliases = ["the guard", "Kuya"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "caller"
name = "Mrs. Villaruz"
aliases = ["ma'am"]
pronouns = "she"
kind = "person"
present = true
+++
{scene: a call centre in Ortigas, 3 a.m. | ning, jomar, tintin}
At three in the morning there are nine of us on the floor, and the aircon is set for a hundred and twenty. Everyone wears a blanket. Jomar, in the next pod, has two, and over them the hooded towel of his baby son, with ears on it, and it's in this condition, looking like a bear that has been rescued from a river, that {step jomar>ning toward 0.2 now seeks}he leans around the partition to see what I'm eating.{/step}

{jomar>ning}"Is that the ensaymada from downstairs?"

{ning>jomar}"It was."

{step jomar>ning toward 0.2 now jokes}{jomar>ning}"You're heartless, Ning. I have a wife. I have a mortgage."{/step}

{step ning>jomar away 0.2 now mocks}{ning>jomar}"You have a ringing phone," I tell him,{/step} and he withdraws.

It's American water we do. People in Ohio whose bill is too big; people in Ohio whose bill is still too big. I've been at it for six years, and I have a voice for it, lower than mine and with a smile built in, which my sister says is the voice of somebody selling you a coffin. The screen beeps. There's supposed to be a name, and an account, and a little flag for how angry they are. There's nothing this time, only a blank box and a green light, so I put on the coffin voice and go in.

{ning>caller}"Thank you for calling Clearbrook Water, this is Lynn, how can I make your day better?"

Nothing; a hum, and something dripping. Then a woman answers, and it isn't in English.

{ning>caller}"I'm sorry, ma'am?" I sit up. {step ning>caller toward 0.5 now helps}You're not allowed to speak Tagalog on the floor, it's a fine, so I turn away to the wall and do it very softly.{/step} {+}"You're Filipino, ma'am? You're calling from Ohio? ... No, ma'am, this is the water company. ... I understand. Since when has there been no water?"

She tells me since when. I write it down, because we're trained to, and then I look at what I've written.

{ning>caller}"Nineteen sixty-eight," I say. {+}"In what city was that, please?"

{jomar>ning}"Who are you whispering to?" The ears have come back round the partition. {+}"Is that personal? They'll fine you."

I press mute. {ning>jomar}"She says that she's had no water since sixty-eight."

{jomar>ning}"Give her a credit."

{step ning>jomar toward 0.4 now trusts}{ning>jomar}"Jom. She's here.{/step} She says she's on the eleventh floor."

He thinks about that with his mouth a little open. There's a good reason to. We are on ten; above us there's a helipad, a tank, and a sign for a bank. {jomar>ning}"It's one of the boys from night audit," he says at last. {step jomar>ning away 0.4 now doubts}{+}"It's a prank.{/step} Ask her for the last four digits of something."

So I unmute. {ning>caller}"Thank you for holding, ma'am. Can I have your full name, for verification?" I spell it out as it comes. {+}"Villaruz, with a Z. And are you the account holder? ... You're the patient. I see. And is there a nurse with you, Mrs. Villaruz? ... How long ago did she go down?"

I don't know at what point I started to feel it on my neck. It isn't her voice, which is a nice one, tired and polite, like anyone's aunt's. It's the drip. I have been listening to it in my left ear, on the headset; and my right ear, which has nothing on it, is listening to it too.

{step tintin>ning away 0.3 now blames}{tintin>ning}"Your handle time's at eleven minutes."{/step} That's our team leader, going by behind me with her tablet and her slippers. Tintin is twenty-four, and has a certificate. {+}"Is there a supervisor issue?"

{ning>tintin}"Tin, was this building ever a hospital?"

{tintin>ning}"It's a mall."

{ning>tintin}"Before it was a mall."

She stops walking. She's from Cebu, and she looks at Jomar, who's from Pasig, and whose mother and grandmother were from Pasig. He has pulled the towel down as far as his eyebrows.

{step jomar>tintin away 0.3 now refuses}{jomar>tintin}"You don't want to know, TL."{/step}

{tintin>jomar}"I'm asking."

{jomar>tintin}"Sanatorium. For lungs. It burned in sixty-eight, and the pump failed." He's speaking to her tablet, more or less. {+}"It had more floors than this one."

And for a while the only thing that anyone says is what I'm saying, which is {ning>caller}"Yes, ma'am," and {step ning>caller toward 0.5 now stays}{+}"No, ma'am, I'm still here,"{/step} and {step ning>caller toward 0.4 now comforts}{+}"Of course you're thirsty."{/step}

{step tintin>ning away 0.3 now orders}{tintin>ning}"Put it on speaker," says Tintin.{/step}

{step ning>tintin away 0.4 now refuses}{ning>tintin}"No!"{/step}

{tintin>ning}"Then transfer it. Escalate. There's a queue for when it isn't in the script."

{step ning>tintin away 0.4 now refuses}{ning>tintin}"There's no queue for this, Tin!{/step} What would I put in the box?" {step ning>caller toward 0.4 now defends}I've got both hands round the microphone, as if it were a candle.{/step} {step ning>caller toward 0.4 now defends}{+}"She's not complaining. She just wants somebody to tell her that it's coming.{/step} She's been ringing and ringing, and {step ning>caller toward 0.5 recalled helps}she says this is the first time that anyone's ever picked up."{/step}

{scene: the call centre, with the guard | ning, jomar, tintin, rodel}
It's Kuya Rodel who comes, with his flashlight, because the temperature alarm has gone off at the desk. He has guarded this floor from the day it opened. He doesn't ask what's the matter; he looks up at a ceiling tile, over my pod, on which there's a stain that wasn't there at midnight, and which has let go, as he watches, of one drop.

{rodel>ning}"Ah," says the guard. {+}"It's you that she got."

{ning>rodel}"You know about her?"

{rodel>ning}"I know the phone. It used to be by the lift, an old one, on the wall. It had no wire. It rang on the date, and no one was paid enough to answer it, so they took it out." He clicks the flashlight off. He's seventy, nearly, and he's the only person in the room without a blanket. {+}"What have you told her, child?"

{ning>rodel}"That I'm checking on it."

{rodel>ning}"And are you?"

{tintin>rodel}"Kuya, with respect," says our team leader, and her teeth are knocking together, {+}"what is there to check?"

{step rodel>tintin away 0.2 now ignores}He doesn't reply to that.{/step} He goes across to the dispenser next to the fire door, and {step rodel>caller toward 0.5 now helps}takes a cup from the tube, a paper cone, and fills it until it bulges;{/step} and then another. {step rodel>jomar toward 0.4 now trusts}The second he puts into Jomar's hand.{/step} {rodel>jomar}"Your people are from here," he says. {step rodel>jomar toward 0.4 now invites}{+}"You come as well."{/step}

{jomar>rodel}"Where to?"

{rodel>jomar}"Up."

{step jomar>rodel away 0.4 now refuses}{jomar>rodel}"There's no up! There's a tank!"{/step}

{rodel>jomar}"So it's not far."

{step ning>jomar toward 0.4 wished praises}I'd like to write down that Jomar was brave.{/step} What Jomar does is to look at me, and at the green light on my screen, and {step jomar>ning toward 0.5 now trusts}take off the towel with the ears, and fold it, and give it to me to hold.{/step} {step jomar>caller toward 0.6 now helps}Then he goes after the old man, in his socks, with his cone of water out in front of him in both hands.{/step} The fire door sighs. We hear them on the stairs: one landing, and then the other one, the one that stops at the roof. We don't hear them stop.

{tintin>ning}"What's she saying?" {step tintin>ning toward 0.5 now touches}Tintin has got down on the carpet, under my desk, with her arms about my ankles.{/step} {+}"Ning? What is she saying now?"

{ning>tintin}"She's asking who it is on the stairs." I take my finger off the button. I've lost the coffin voice somewhere; it's only mine. {ning>caller}"It's my colleagues, ma'am. {step ning>caller toward 0.5 now comforts}They're bringing it up to you.{/step} ... No, there's no charge. ... You're very welcome. Is there anything else that I can help you with tonight?"

In my left ear, and in my right, it stops dripping.
