+++
title = "Count"
manner = "road trip; curly double quotes, first person present, grandmother, brother and a narrator; a one-sided telephone call, kin names"
[[characters]]
id = "ami"
name = "Amihan"
aliases = ["Ami"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "benjie"
name = "Benjie"
aliases = ["Benjamin", "my brother"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "lola"
name = "Lola"
aliases = ["my grandmother"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "orest"
name = "Orest"
aliases = ["Sir"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "lolo"
name = "Lolo"
aliases = ["your grandfather", "our grandfather"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "domingo"
name = "Father Domingo"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: the van, westbound | ami, benjie, lola}
Lola wants to know who has the tin.

{benjie>lola}“You have it,” says Benjie.

{lola>benjie}“If I had it, would I ask?”

{benjie>lola}“Then Ami has it.”

I don’t have it. I have the map, and the crackers, and Lola’s second-best purse, since I’m in the back with everything else that can’t be trusted. {step ami>benjie away 0.4 now blames}{ami>benjie}“I gave it to you at the gas station.{/step} You said, pass me Lolo.”

{benjie>ami}“I said pass me the *loonies.* For the air.”

{ami>benjie}“You said Lolo!”

{benjie>ami}“Why would I put Lolo in the air machine?”

{lola>benjie,ami}“Nobody is putting your grandfather in a machine.” {step lola>benjie toward 0.3 now comforts}She crosses herself, and then, to be on the safe side, my brother.{/step} {step lola>benjie away 0.4 now orders}{lola>benjie}“Turn the car around.”{/step}

{step benjie>lola away 0.3 now refuses}{benjie>lola}“It’s ninety kilometres, Lola.”{/step}

{step lolo>lola toward 0.7 recalled stays}{lola>benjie}“He waited for me six years in Cebu.{/step} Turn.”

{step benjie>lola toward 0.4 now agrees}He turns.{/step} All the wheat that we’ve looked at since breakfast begins to come back the other way, and it’s no better from this side. I find the receipt and I ring the number at the bottom.

{ami>orest}“Hi,” I say. {+}“Hello. We were in this morning? The blue van. There were three of us, and one of us yelled at your sandwich fridge.”

A man’s voice says something, at its leisure.

{ami>orest}“Yes. That’s her. So, did we leave a cookie tin behind? It’s blue, it’s got a windmill on the lid.” I listen. {+}“No! No, please don’t open it.” I put my hand over the phone. {ami>benjie,lola}“He’s opened it.”

{lola}“Jesus, Mary and Joseph,” says Lola.

{benjie>ami}“What did he say?” He’s got his eyes on me in the mirror, and we’re drifting.

{ami>benjie}“Watch the road! He says it isn’t cookies.”

{benjie>ami}“We *know* it isn’t cookies.”

I take my hand off again. {ami>orest}“Sir? I’m really sorry. That’s our grandfather. No, it’s legal. We’ve got a letter. {step ami>lolo toward 0.6 planned helps}We’re taking him to the ocean.”{/step} The voice has a question. I lean between the seats. {ami>lola}“Which ocean, he wants to know?”

{lola>ami}“The one that goes home.”

{ami>orest}“The Pacific,” I tell him. {+}“Okay. Oh, that’s so kind. Okay. We’ll be about an hour.”

{benjie>ami}“Well?” says Benjie.

{ami>benjie,lola}“His name’s Orest. {step orest>lolo toward 0.5 recalled comforts}He’s put him up beside the till, with the scratch tickets.{/step} He says it’ll be company.”

{lola>ami}“Your grandfather likes a scratch ticket,” she allows.

For the next twenty kilometres, nobody talks. Lola’s thinking. You can tell from the back, by the bun.

{step lola>benjie away 0.4 now blames}{lola>benjie}“Benjie. Who counted?”{/step}

{benjie>lola}“What?”

{lola>benjie}“Before we go, I always say it. We get in, we count. So who counted?”

{benjie>lola}“I did.”

{lola>benjie}“And what did you count?”

{benjie>lola}“People,” Benjie says. {+}“I got three.”

It’s quiet in the van after that, and it isn’t the same quiet as before.

{benjie>lola}“I got three,” he says again, {+}“and I thought, good, that’s everybody. {step benjie>lola toward 0.6 now confesses}It was always four, and I got three, and it was *right.*{/step} {step benjie>lolo away 0.6 recalled leaves}So I drove off.”{/step} His knuckles have gone pale on the wheel. {step benjie>lola toward 0.6 now apologises}{+}“I’m sorry, Lola.”{/step}

{lola>benjie}“Pull over.”

{benjie>lola}“I’m fine to drive.”

{lola>benjie}“Benjamin. Over.”

He pulls over. It takes her a while to find the button for the belt. {step lola>benjie toward 0.7 now comforts}Then she reaches across with both arms and gets him by the head{/step}, the whole of it, like somebody picking out a melon, and brings it down on her shoulder. He’s twenty-four, he’s got a beard. A truck goes past and rocks us.

{step ami>benjie toward 0.5 now comforts}{ami>benjie,lola}“He’d have laughed,” I say.{/step} My own voice isn’t behaving. {step lolo>ami away 0.3 recalled leaves}{+}“He left me at the rink that time, remember?{/step} He got the whole way home with just my skates.”

{step lolo>lola away 0.4 recalled leaves}{lola>ami,benjie}“He left *me* at the church.”{/step}

{step lolo>lola away 0.4 denied leaves}{ami>lola}“He did not!”{/step} I say.

{lola>ami}“On the day of the wedding. He forgot the ring, and he ran home for it. Then he forgot why it was that he was running, and he stopped for a coffee.”

A wet kind of noise comes out of her collar. {benjie>lola}“How long was he gone?”

{lola>benjie}“Forty minutes. Father Domingo had to sit down.”

{step lola>lolo toward 0.8 recalled stays}{benjie>lola}“And you still married him?”{/step}

{step lola>benjie toward 0.4 now jokes}{lola>benjie}“I had paid for the pig,”{/step} says Lola.

{scene: the gas station | ami, benjie, lola, orest}
The man at the till is a hundred years old, or he’s eighty and it’s been windy. He’s wearing a feed cap. The tin’s at his elbow, and in front of the tin there’s a paper cup with steam coming off it.

{orest>ami,benjie,lola}“You’ll be the family.”

{step orest>lolo toward 0.5 recalled gives}{benjie>orest}“You gave him a *coffee?*”{/step}

{orest>benjie}“It didn’t seem right, me having one and him not.” He catches sight of Lola coming in behind us, and off comes the cap. {orest>lola}“And you’re the lady from the fridge.”

{lola>orest}“The egg was old.”

{orest>lola}“The egg was old,” he agrees. {step orest>lola toward 0.3 now jokes}{+}“I’ve spoken to it.”{/step} {step orest>lola toward 0.5 now gives}He takes the tin in both hands and slides it over to her{/step}, as slowly as if it were full to the brim. {+}“Forty years I’ve had this counter, ma’am. People leave dogs here. They left a baby once. They all come back, but {step orest>lola toward 0.4 now praises}I never saw anybody come in so fast as that van.”{/step}

{lola>orest}“How long has he waited?”

{orest>lola}“An hour and ten.”

{lola>orest}“Was he any trouble?”

{orest>lola}“Not a peep out of him. He won four dollars.” {step orest>lola toward 0.4 now gives}And he lays it on the lid, on top of the windmill{/step}: one scratch ticket, scratched.

She looks at it. She looks for so long that I get ready to catch her. But what comes up out of my grandmother, from a long way down, is a laugh. I haven’t heard it since the winter, and it sets the candy rattling.

{lola>orest}“So what do I owe you for the coffee?”

{step orest>lola toward 0.4 now gives}{orest>lola}“He’s paid,”{/step} says Orest.

{scene: the van again | ami, benjie, lola}
She won’t have the tin in the back with me. {step lola>lolo toward 0.6 now touches}She has it on her knees, and she does the belt up over both of them.{/step}

{step lola>ami toward 0.4 now trusts}{lola>ami}“Amihan,” she says. {+}“Count.”{/step}

I do the front. I do the back. Benjie has got his hand on the key, and he’s waiting, watching me in the mirror.

{step ami>lola toward 0.5 now comforts}{ami>lola}“Four.”{/step}

{lola>ami}“Good,” says Lola. She settles the tin. {step lola>benjie toward 0.3 now forgives}{lola>benjie}“Drive, Benjie.”{/step}
