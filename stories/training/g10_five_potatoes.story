+++
title = "Five Potatoes"
manner = "uncanny dinner of a family and a neighbour, third person past: whispers in the kitchen, a child, a nameless guest whom each thinks another has asked; curly double quotes"
[[characters]]
id = "clementine"
name = "Clementine"
aliases = ["Clem"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "ravindra"
name = "Ravindra"
aliases = ["Ravi"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "connie"
name = "Connie"
aliases = ["Mummy"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "juniper"
name = "Juniper"
aliases = ["Junebug"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "ngata"
name = "Mr. Ngata"
aliases = ["Wiremu"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "guest"
name = "the guest in grey"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "hine"
name = "Hine"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: the dining room | clementine, ravindra, connie, juniper, ngata, guest}
{ravindra>clementine,connie,juniper,ngata,guest}“Who’ll have the parsnip that looks like a foot?” asked Ravindra, with the spoon in the air.

{juniper>ravindra}“Me!” said Juniper, who was eight.

{connie>juniper}“Me, please,” said her mother.

{juniper>connie}“You can’t, I said it first.”

{connie>juniper}“I meant that you should—oh, eat your foot.”

The candles were lit, the rain had got going, and it was Clementine’s view, as she counted heads down the table, that it was the nicest birthday she’d had in years. There was her husband with the spoon. There was her sister Connie, and Connie’s child; there was old Mr. Ngata from across the road, in a tie, ninety on his next; and between him and the sideboard, very upright, with his hands in his lap, there was the guest in grey.

{step clementine>guest toward 0.3 now helps}{clementine>guest}“Have you got everything you need down there?” she said.{/step}

{guest>clementine}“I don’t need much, thank you.”

{clementine>guest}“Not even gravy?”

{guest>clementine}“I’m told that it’s excellent.”

He had a low, courteous voice, and an accent that she couldn’t put a country to. She smiled at him, and took up the empty sauce boat, and gave Ravindra’s ankle a kick in passing.

{scene: the kitchen | clementine, ravindra, connie}
{clementine>ravindra}“He’s sweet,” she whispered, with the kitchen door pulled to behind the two of them. {step clementine>ravindra away 0.3 now blames}{+}“But you might have warned me.{/step} I’d only done five potatoes.”

{ravindra>clementine}“Warned you about what?”

{clementine>ravindra}“About your friend.”

{ravindra>clementine}“What friend, Clem?”

{clementine>ravindra}“The one in grey. From your work.”

{ravindra>clementine}“I’ve never seen him before in my life. I thought that he was Connie’s.” His eyes had got rounder. {+}“I thought, good for her.”

{clementine>ravindra}“Connie’s? He’s sixty!”

{ravindra>clementine}“Is he? I’d have said thirty.”

The door opened a hand’s breadth, and her sister came in sideways, and shut it with her back. {connie>clementine}“Sorry,” she hissed. {+}“I’m not being rude. But who is that man?”

{clementine>connie}“Didn’t you bring him?” said Clementine.

{connie>clementine}“Me? He was on the sofa when we got here! He’d got the cat on his knee.”

{ravindra>connie}“We haven’t got a cat,” said Ravindra.

None of them spoke for a moment. A drop ran down the window, met another, and went on.

{connie>clementine}“He’ll be with Mr. Ngata,” said Connie. {+}“He’ll be a grandson.”

{clementine>connie}“Mr. Ngata came by himself. I opened the door to him.” Clementine set the sauce boat down. {clementine>ravindra}“Ravi. Who opened the door to the other one?”

{step ravindra>clementine toward 0.3 planned helps}{ravindra>clementine}“I’ll ask him,” said Ravindra, not moving.{/step}

{connie>ravindra,clementine}“Juniper’s in there,” said Connie.

{scene: the dining room again | clementine, ravindra, connie, juniper, ngata, guest}
She was in there, and she’d got the guest’s napkin off him and was making it into a boat.

{juniper>guest}“Then you fold it again. And then you pull. Have you got any children?”

{guest>juniper}“No.”

{juniper>guest}“Have you got a job?”

{guest>juniper}“Yes. I see people home.”

{juniper>guest}“Like a taxi?”

{guest>juniper}“Rather like that.”

{step connie>juniper toward 0.4 now defends}{connie>juniper}“Junebug, come and sit by me,” said Connie from the door.{/step}

{juniper>connie}“I’m in the middle of it.”

{connie>juniper}“Now.”

Juniper came, dragging the chair. The three of them had stopped in a bunch beside the sideboard, as people do at the edge of a pool. It was her own house, Clementine told herself, and her own birthday.

{step clementine>guest toward 0.4 now apologises}{clementine>guest}“I’m so sorry,” she said.{/step} {+}“It’s dreadful of me. I’ve been trying to think who it was that asked you.”

{step guest>clementine toward 0.3 now forgives}{guest>clementine}“It’s quite all right.{/step} People don’t, as a rule.”

{ravindra>guest}“Don’t what?” said Ravindra.

{guest>ravindra}“Ask me.” He looked at his plate: the slice of lamb, the half potato, the peas. He hadn’t touched a thing, yet it seemed to give him pleasure. {step clementine>guest toward 0.4 recalled gives}{guest>clementine}“And I’ve never before been given a plate.{/step} {step guest>clementine toward 0.6 now thanks}I’d like you to know I was sensible of that, madam.{/step} I’d have been about my business at a quarter to eight.”

{connie>guest}“What business?” said Connie sharply.

{step guest>connie away 0.8 now threatens}{guest>connie}“I came for one of you.”{/step}

The flames of the candles lay over, all together, and stood up. {step ravindra>guest away 0.6 now threatens}It was Ravindra who’d taken the carving knife{/step}, and he held it as he’d held the spoon.

{step ravindra>guest away 0.6 now rejects}{ravindra>guest}“I think you had better go.”{/step}

{guest>ravindra}“I think so too. I’m late. {step guest>ravindra away 0.5 now refuses}But I can’t go by myself, you see, it isn’t the arrangement.”{/step}

{juniper>connie}“Which one of us?” said Juniper. {+}“Mummy? Which one does he mean?”

{step connie>juniper toward 0.4 now defends}{connie>juniper}“Don’t look at him.”{/step}

{clementine>guest}“It’s me, isn’t it?” said Clementine. {+}“I’ve had that thing with my chest. It’s my birthday, it’d be just like it. {step clementine>guest toward 0.5 now asks}If it’s me, then please not in front of—”{/step}

{ngata>clementine}“Pass the mint sauce, dear,” said Mr. Ngata.

They’d forgotten about him. He was a little deaf, and had been getting on with his lamb.

{clementine>ngata}“Mr. Ngata, I don’t think you’ve quite—”

{ngata>clementine}“I heard. I had the thing turned up.” He helped himself, with a small glass spoon, and wiped his moustache. {step ngata>clementine toward 0.6 now comforts}{+}“You’re as strong as a horse, Clementine.{/step} It’s your ribs, from all that digging. {step ngata>guest toward 0.8 now agrees}No, I believe that this gentleman is with me.”{/step}

The guest in grey inclined his head. {guest>ngata}“I called at your house first.”

{ngata>guest}“I thought you might. I was over here.”

{step ngata>guest toward 0.5 recalled helps}{guest>ngata}“You’d left the light on for me.”{/step}

{ngata>guest}“I didn’t want you tripping on the step. Is it a long way?”

{step guest>ngata toward 0.5 now comforts}{guest>ngata}“No, Wiremu. It’s hardly any distance.”{/step}

{ngata>guest}“And Hine? She’ll be there? {step guest>hine toward 0.5 recalled helps}You’d have seen her home{/step}, let me think, the spring of the floods.”

{step hine>ngata toward 0.7 recalled praises}{guest>ngata}“She talked about you the entire time,” said the other gently.{/step}

The old man laughed at that. He laid his knife and fork together, and felt along the table for his stick, and {step juniper>ngata toward 0.4 now helps}it was Juniper who got it for him{/step}; she’d gone under the cloth before anybody could catch hold of her.

{juniper>ngata}“Are you going in his taxi?”

{step ngata>juniper away 0.6 planned leaves}{ngata>juniper}“I am, sweetheart.”{/step}

{step juniper>ngata toward 0.5 now invites}{juniper>ngata}“But there’s cake.”{/step}

{ngata>juniper}“Is there?” said Mr. Ngata. He looked up. He was ninety on his next, and he had very bright brown eyes. {ngata>guest}“What sort of time are you on?”

The guest in grey took out a watch, a plain one, and looked at it for a good while. He put it away again. {step guest>ngata toward 0.5 now stays}He drew his chair up to the table{/step}, and, like somebody trying a door that he’s always been told is locked, he picked up his fork.

{step guest>ngata toward 0.7 now agrees}{guest>ngata}“I could be a little later,” he said.{/step}

{juniper>guest}“You have to say please,” Juniper told him.
