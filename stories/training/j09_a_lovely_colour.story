+++
title = "A Lovely Colour"
manner = "Dublin wake, first person past, British single quotes: a named niece among three aunts, 'she said' by order, whispers over a coffin, turns skipped, a priest at the door"
[[characters]]
id = "cliona"
name = "Cliona"
aliases = ["Clee", "child"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "assumpta"
name = "Assumpta"
aliases = ["Sumpta", "Auntie Assumpta"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "fidelma"
name = "Fidelma"
aliases = ["Fid"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "goretti"
name = "Goretti"
aliases = ["Gor"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "mallon"
name = "Father Mallon"
aliases = ["Father"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "finbarr"
name = "Finbarr"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: a front room in Crumlin | cliona, assumpta, fidelma, goretti}
They had him in the front room, between the piano and the good sideboard, in the suit that he’d bought for the Eucharistic Congress of 2012 and had never got the wear out of. He looked better than I’d ever seen him. Everyone who had come in that day had said so, had stood at the foot with a ham sandwich and remarked on what a lovely colour he was; and it wasn’t until the last of them had gone, towards eleven, and I was on my knees picking crisps out of the carpet, that any of his sisters felt able to take it up.

{assumpta>fidelma,goretti}‘It’s orange,’ said Assumpta.

{fidelma>assumpta}‘It’s not orange. It’s a bit warm.’

{assumpta>fidelma}‘Fid, he’s the colour of a bus.’

{fidelma>assumpta}‘There’s no orange buses,’ Fidelma said. She was the middle one, and had driven one, the 77A, for nineteen years. {step assumpta>fidelma away 0.3 now blames}{+}‘And you needn’t look at me,{/step} I only gave the fella the photograph.’

{assumpta>fidelma}‘Which photograph?’

{fidelma>assumpta}‘The one from Lanzarote.’

{assumpta>fidelma}‘Ah, for the love of God.’

The three of them stood in a row, in three black cardigans, and looked down at their brother. I stayed where I was. I was thirty-one, with a degree, and I had been in that house for two days {step assumpta>cliona away 0.3 recalled insults}and been called nothing but child;{/step} from under the piano I could see six ankles, and by the ankles you’d have known them anywhere: the thin, the thick, and the bandaged.

It was the bandaged ones that moved first. {goretti>assumpta,fidelma}‘His ring’s gone,’ said Goretti.

{assumpta>goretti}‘What ring?’ Assumpta asked.

{goretti>assumpta,fidelma}‘Mammy’s. He’d it on his little finger. {step goretti>finbarr toward 0.4 recalled touches}It was there for the rosary, because I kissed it.’{/step} She’d be eighty in March, and wept as other people perspire. {+}‘Girls, it’s gone. There’s only the dent.’

No one said a word. The clock had been stopped, and the mirror had a tablecloth over it, and it was so quiet that you could hear the candles. Then there was a very small crunch, which was my hand closing on the crisps.

{assumpta>fidelma,goretti}‘How many were in for the rosary?’ That was Assumpta. She’d been forty years at the Revenue.

{fidelma>assumpta}‘Sixty,’ said Fidelma. {+}‘Seventy, with the darts.’

{assumpta>fidelma}‘And who was last out?’

{fidelma>assumpta}‘The Brophys.’

{assumpta>fidelma}‘I knew it! I knew it when I saw that one with her hand on his. I said to myself, that isn’t grief.’

{fidelma>assumpta}‘She’d arthritis, Sumpta. She was getting up.’

{assumpta>fidelma}‘She was getting something. Where’s my coat?’

{step fidelma>assumpta away 0.3 now refuses}{fidelma>assumpta}‘You can’t go round to the Brophys’ at eleven at night and search an old woman!’{/step}

{assumpta>fidelma}‘Can I not?’

I’d have let her. I’ve thought about it since, and {step cliona>assumpta away 0.4 wished hides}I’d have let Assumpta go up Windmill Road in the rain, in her slippers, sooner than open my mouth,{/step} if it hadn’t been for the tears of Goretti, which had begun to fall on the carpet right in front of my nose. I put my head out. {step cliona>assumpta toward 0.5 now confesses}{cliona>assumpta,fidelma,goretti}‘It’s not the Brophys,’ I said.{/step}

Six ankles turned.

{goretti>cliona}‘Clee, pet! What are you doing under there?’

{cliona>goretti}‘Crisps, Gor. It isn’t the Brophys. {step finbarr>cliona toward 0.5 recalled gives}He gave it to me.’{/step}

{assumpta>cliona}‘When?’ said Assumpta.

{cliona>assumpta}‘Wednesday. In the Mater.’ I got up off the floor, since it’s hard to be believed from it, and sat on the piano stool. {+}‘He couldn’t get it off himself, so the nurse did it with soap. What was on him for the rosary was off a curtain. {step cliona>assumpta away 0.5 recalled hides}I put it there so as nobody’d ask.’{/step}

{fidelma>cliona}‘A curtain,’ said Fidelma faintly.

{cliona>fidelma}‘It fell down inside when we said the Glory Be. I heard it go.’

They all three looked at the coffin; it would be in there yet, somewhere beneath the Congress suit, and I suppose that it is to this day. Assumpta was the first to get her breath back. She didn’t shout. It’d have been easier if she’d shouted. {assumpta>cliona}‘And why,’ she asked, {step assumpta>cliona away 0.5 now doubts}{+}‘would he give our mother’s ring to you?’{/step}

{cliona>assumpta}‘He said not to say.’

{step assumpta>cliona away 0.4 now doubts}{assumpta>cliona}‘I’m sure he did.’{/step}

{step cliona>assumpta away 0.6 denied betrays}{cliona>assumpta}‘I’m not robbing anyone, Auntie Assumpta.{/step} I never wanted it.’

{assumpta>cliona}‘Then you won’t mind handing it over.’

{step cliona>assumpta away 0.4 now refuses}{cliona>assumpta}‘I can’t,’ I said.{/step} {+}‘I haven’t got it any more.’

{scene: the front room, with the priest | cliona, assumpta, fidelma, goretti, mallon}
You’d not think that a knock could be a mercy. It was Father Mallon, out of the wet, with his bicycle clips on, and rain running down off the end of his nose; {step mallon>finbarr toward 0.4 now stays}he had come to sit for an hour, he said,{/step} if he’d not be in the way. There isn’t a silence like the silence four women can make for a priest. Goretti got him a chair, and {step fidelma>mallon toward 0.2 now gives}Fidelma got him a whiskey,{/step} and he sat down at the corpse’s elbow and looked into its face.

{mallon>assumpta,fidelma,goretti}‘God, but he’s a lovely colour.’

{assumpta>mallon}‘Thank you, Father,’ said Assumpta.

{mallon>assumpta}‘You’d think he’d been away.’ He took a mouthful, and nursed it. He wasn’t young, himself, he was the wrong side of seventy, a big soft stooping Monaghan man who’d been in the parish since before I was confirmed in it; and I was watching his right hand go round and round the glass. {+}‘I’ll miss the chess. {step mallon>finbarr toward 0.5 recalled stays}Every Thursday, you know.{/step} Thirty-four years.’

{goretti>mallon}‘You let him win,’ Goretti said fondly.

{mallon>goretti}‘I did not. He was a savage.’

I tried to catch his eye. {step cliona>mallon toward 0.4 now helps}I coughed, and shook my head, and made a sort of face.{/step} It was useless, because {step mallon>finbarr toward 0.5 now touches}he was already reaching across, as any old friend might, to straighten the tie;{/step} and the lamp was on that side of him, and on the little finger, too tight, and pushed down as far as the knuckle, there was a thin gold ring with a chip of garnet in it.

I saw Fidelma see it. I saw it go along the row.

{assumpta>mallon}‘Father,’ said Assumpta.

{mallon>assumpta}‘Yes?’

{step assumpta>mallon away 0.5 denied blames}She couldn’t do it.{/step} She had gone through the books of bishops, that woman, and I watched her mouth open and shut. It was the other one, the one we’d all thought was only there to cry, who crossed the room on her bandages, lowered herself on to the arm of the sofa, and {step goretti>mallon toward 0.6 now touches}took the big hand into her lap.{/step}

{goretti>mallon}‘Thirty-four years,’ said Goretti. {+}‘Is that right? Since you came?’

{mallon>goretti}‘Since the second week.’

{goretti>mallon}‘And it was always Thursday. And he’d never let one of us near the house on a Thursday, would he, girls? He said we put him off his openings.’ She was turning the ring, gently, the way you’d work it to get it past the joint, {step goretti>mallon away 0.5 denied rejects}but she wasn’t taking it off him;{/step} she was only bringing the stone round to the top. {step goretti>mallon toward 0.5 now helps}{+}‘You want to put a bit of thread on the inside of that, Father. It’ll cut you.’{/step}

He’d gone as white as his collar. {step mallon>goretti toward 0.4 planned gives}{mallon>goretti}‘I was going to give it back,’ he said.{/step} {+}‘After. {step mallon>cliona toward 0.5 recalled asks}I asked Cliona if I could have the wearing of it till he was buried.{/step} {step mallon>goretti toward 0.6 now apologises}I’d no right to it. I know that.’{/step}

{step finbarr>mallon toward 0.6 recalled gives}{goretti>mallon}‘Did Finbarr want you to have it?’{/step}

{mallon>goretti}‘He did.’

{step goretti>mallon toward 0.6 now forgives}{goretti>mallon}‘Well, then.’{/step}

{fidelma>goretti}‘Goretti—’ Fidelma began.

{step goretti>mallon toward 0.5 now defends}{goretti>fidelma}‘Well, then, Fid,’ she said again;{/step} and nobody had ever heard that voice out of her, I think, least of all herself. {+}‘He was my brother for seventy-six years, and {step goretti>finbarr toward 0.6 recalled comforts}I used to lie in bed and pray that he wasn’t lonely.{/step} So I’ve been answered, haven’t I? I’m only sorry I’d the wrong end of it.’

It had started to rain properly. It came down the chimney and spat in the grate. I looked at Assumpta, since somebody had to, and she was standing to attention with her chin up, like a woman at a border.

{assumpta>cliona}‘Child,’ she said, {step assumpta>mallon toward 0.5 now gives}{+}‘give Father Mallon a drop more of that.{/step} And take the cloth down off the mirror.’

{fidelma>assumpta}‘You can’t take it down, Sumpta!’ Fidelma was scandalised. {+}‘He’s not buried!’

{step assumpta>mallon toward 0.4 now helps}{assumpta>fidelma}‘I can’t have the man going home in that state.{/step} He’ll want to fix his face.’ She blew her nose. {assumpta>finbarr}‘Thursdays,’ she added, to the coffin, quite bitterly. {step finbarr>assumpta away 0.5 recalled lies}{+}‘And you told us that you hated chess.’{/step}
