+++
title = "The Thing in the Esky"
manner = "family of five and a hitchhiker in a car in Australia, first person present, a teenage narrator; kin names, a grandmother, whispers in the back; straight double quotes"
[[characters]]
id = "toula"
name = "Toula"
aliases = ["Fotoula", "koukla"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "stavros"
name = "Stavros"
aliases = ["Stav", "my brother"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "mum"
name = "Mum"
aliases = ["Voula"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "dad"
name = "Dad"
aliases = ["Con"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "yiayia"
name = "Yiayia"
aliases = ["Mama"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "hitchhiker"
name = "the hitchhiker"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "theo"
name = "Uncle Theo"
aliases = ["Theo"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: the car on the highway | toula, stavros, mum, dad, yiayia}
We are two hundred kilometres out of Mildura when my brother says that something in the esky is moving.

{dad>stavros}"Nothing's moving," says Dad.

{stavros>dad}"It knocked."

{dad>stavros}"It's ice, Stavros. Ice shifts."

{stavros>toula}"Toula, put your foot on it. Tell him."

I put my foot on it. The esky sits on the hump between us, taped shut, with a beach towel over it, and Yiayia has one arm along the lid as if it were a friend at the pictures. Through my thong I feel it quite distinctly. Tap. Tap tap.

{step toula>stavros toward 0.3 now defends}{toula>dad}"It's not ice," I say.{/step}

{mum>toula}"Don't encourage him." Mum has the map on her knees, though the road hasn't bent since Tuesday. {mum>yiayia}"Mama, what have you got in there?"

{step yiayia>mum away 0.3 now lies}{yiayia>mum}"Lunch."{/step}

{mum>yiayia}"I made lunch. Lunch is on the back shelf in foil."

{yiayia>mum}"Is another lunch."

{dad>mum}"Is your mother's lunch alive, Voula?"

{step mum>dad away 0.3 now blames}{mum>dad}"How would I know what's in it, Con? You loaded the car."{/step}

{dad>mum}"I was told that it was dolmades!"

Dad's neck has gone the colour it goes. I lean over Yiayia's lap, and she smells of camphor and violets, and she gives me her blandest face, the one for priests.

{toula>yiayia}"Yiayia," I whisper. {+}"Is it the thing from the bathtub?"

{step yiayia>toula away 0.4 now lies}{yiayia>toula}"You saw nothing in the bathtub, koukla."{/step}

{toula>yiayia}"I saw claws."

{yiayia>toula}"You saw shampoo."

{stavros>toula}"What claws?" hisses my brother across her. {+}"What bathtub?"

{step toula>stavros away 0.3 now lies}{toula>stavros}"Nothing. Shampoo."{/step}

{step stavros>toula away 0.3 now mocks}{stavros>toula}"You're a terrible liar, Fotoula. You go all nostrils."{/step}

{scene: the side of the road | toula, stavros, mum, dad, yiayia, hitchhiker}
There's a man at the side of the road with his thumb out. He has a backpack with a saucepan tied on it, and a hat, and around him in each direction is about a hundred miles of nothing at all. Dad starts to slow down.

{step mum>dad away 0.4 now refuses}{mum>dad}"No," says Mum.{/step}

{dad>mum}"It's forty-one degrees out there."

{step mum>hitchhiker away 0.3 now doubts}{mum>dad}"He could be anybody."{/step}

{step dad>hitchhiker toward 0.5 now defends}{dad>mum}"He could be dead, in an hour."{/step} {step dad>hitchhiker toward 0.5 now helps}And he pulls over, and winds down the window{/step}, and the heat climbs in like another relative. {dad>hitchhiker}"Where are you headed, mate?"

{hitchhiker>dad}"Anywhere with a tap."

{step dad>hitchhiker toward 0.4 now invites}{dad>hitchhiker,toula,stavros}"Hop in the back.{/step} Kids, squash up."

We squash. The hitchhiker gets the window, Stav gets the hitchhiker's saucepan, and I've got half of Yiayia. It's only when the door is shut that we all hear it. Tap tap tap.

{hitchhiker>stavros}"What's in there?"

{stavros>hitchhiker}"Lunch," says Stav bitterly.

{hitchhiker>stavros}"It sounds annoyed."

{yiayia>hitchhiker}"You are married?" says Yiayia.

{hitchhiker>yiayia}"No, ma'am."

{yiayia>hitchhiker}"Why not?"

{mum>yiayia}"Mama!"

{yiayia>mum}"I ask him only. Is a long road."

He has taken his hat off, which I can see goes down well. He's younger than he looked, with a burnt nose and a front tooth missing, and he is staring at the beach towel. {hitchhiker>yiayia}"I used to work the boats, out of Port Lincoln," he says. {+}"Six seasons. I'd know that knock anywhere. That's a cray."

Nobody says anything. Dad's eyes come up in the mirror and find Yiayia's, and hers find the ceiling.

{dad>yiayia}"A crayfish," says Dad. {step dad>yiayia away 0.5 now blames}{+}"You've put a live crayfish in with my beer."{/step}

{yiayia>dad}"Your beer I took out. It was no room."

{dad>yiayia}"You took out--" He can't finish it. He hits the wheel a bit.

{step mum>yiayia away 0.4 now refuses}{mum>yiayia}"Mama, we can't bring a crayfish into South Australia!{/step} There's a man at the border. There's a fine. They took an apple off me once and I cried."

{toula>mum}"That's fruit, Mum."

{mum>toula}"You think they're going to wave through a lobster?"

{hitchhiker>mum}"It's only fruit and veg, as a matter of fact," the hitchhiker says. {+}"And honey. {step hitchhiker>yiayia toward 0.4 now defends}They don't mind about crays, long as they're the legal size."{/step}

{stavros>yiayia}"Is it the legal size?" asks my brother.

Yiayia holds her two hands apart. She thinks about it, and brings them a bit closer together. {yiayia>stavros}"He is growing," she says.

Dad has begun to drum on the wheel. {dad>mum}"How far's the border?"

{mum>dad}"Nine kilometres."

{step dad>yiayia away 0.5 planned refuses}{dad>yiayia}"Right. It goes in a creek."{/step}

{stavros>dad}"What creek? Have you looked out the window? It'd have to hitch!" He catches the other one's eye. {stavros>hitchhiker}"No offence."

{hitchhiker>stavros}"None taken."

And that's when I make my mistake, which is that I ask. {toula>yiayia}"But what's it for, Yiayia? You don't even like crayfish. You said it's a cockroach with money."

She doesn't answer right off. Her hand goes along the towel, smoothing it, as though there's a head underneath.

{step yiayia>theo toward 0.6 planned gives}{yiayia>toula}"It's for Theo," says Yiayia.{/step} {+}"In the hospital they give him jelly. Forty years he has the boat, and they give him jelly, green. {step theo>yiayia toward 0.4 recalled trusts}He says to me on the telephone, I don't taste the sea any more.{/step} So."

Mum puts down the map.

{step yiayia>mum away 0.5 recalled lies}{mum>yiayia}"You told me that Uncle Theo was getting better."{/step}

{step yiayia>mum toward 0.4 now confesses}{yiayia>mum}"I told you so you drive nicely."{/step}

It's so quiet that I can hear the ice. It's so quiet that the thing itself has stopped, as if it's listening too. Up ahead there's a silver roof on the road, floating, and a boom gate, and a man in shorts.

{step dad>yiayia toward 0.5 now agrees}{dad>hitchhiker}"What did you say was the legal size?" Dad asks, in a perfectly different voice.{/step}

{hitchhiker>dad}"Ninety-eight and a half mil. Along the shell."

{dad>hitchhiker}"And if it isn't?"

{step hitchhiker>yiayia toward 0.5 planned defends}{hitchhiker>dad}"Then it's mine. I've got a licence.{/step} Well, I had." He unties the saucepan from Stav's knees and looks into it. {step hitchhiker>yiayia toward 0.4 now helps}{+}"He'd fit in here, if we were all to sing."{/step}

{mum>hitchhiker}"Sing what?" says Mum.

{yiayia>toula,stavros}"You know what," says Yiayia to the two of us. {+}"From the wedding. Loud."

{mum>yiayia}"Mama, he'll think we're mad!"

{step dad>mum toward 0.4 now jokes}{dad>mum}"He'll think we're Greeks, Voula.{/step} Wind your window down."
