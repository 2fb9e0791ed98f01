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

{clementine>guest}“Have you got everything you need down there?” she said.

{guest>clementine}“I don’t need much, thank you.”

{clementine>guest}“Not even gravy?”

{guest>clementine}“I’m told that it’s excellent.”

He had a low, courteous voice, and an accent that she couldn’t put a country to. She smiled at him, and took up the empty sauce boat, and gave Ravindra’s ankle a kick in passing.

{scene: the kitchen | clementine, ravindra, connie}
{clementine>ravindra}“He’s sweet,” she whispered, with the kitchen door pulled to behind the two of them. {+}“But you might have warned me. I’d only done five potatoes.”

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

{ravindra>clementine}“I’ll ask him,” said Ravindra, not moving.

{connie>ravindra,clementine}“Juniper’s in there,” said Connie.

{scene: the dining room again | clementine, ravindra, connie, juniper, ngata, guest}
She was in there, and she’d got the guest’s napkin off him and was making it into a boat.

{juniper>guest}“Then you fold it again. And then you pull. Have you got any children?”

{guest>juniper}“No.”

{juniper>guest}“Have you got a job?”

{guest>juniper}“Yes. I see people home.”

{juniper>guest}“Like a taxi?”

{guest>juniper}“Rather like that.”

{connie>juniper}“Junebug, come and sit by me,” said Connie from the door.

{juniper>connie}“I’m in the middle of it.”

{connie>juniper}“Now.”

Juniper came, dragging the chair. The three of them had stopped in a bunch beside the sideboard, as people do at the edge of a pool. It was her own house, Clementine told herself, and her own birthday.

{clementine>guest}“I’m so sorry,” she said. {+}“It’s dreadful of me. I’ve been trying to think who it was that asked you.”

{guest>clementine}“It’s quite all right. People don’t, as a rule.”

{ravindra>guest}“Don’t what?” said Ravindra.

{guest>ravindra}“Ask me.” He looked at his plate: the slice of lamb, the half potato, the peas. He hadn’t touched a thing, yet it seemed to give him pleasure. {guest>clementine}“And I’ve never before been given a plate. I’d like you to know I was sensible of that, madam. I’d have been about my business at a quarter to eight.”

{connie>guest}“What business?” said Connie sharply.

{guest>connie}“I came for one of you.”

The flames of the candles lay over, all together, and stood up. It was Ravindra who’d taken the carving knife, and he held it as he’d held the spoon.

{ravindra>guest}“I think you had better go.”

{guest>ravindra}“I think so too. I’m late. But I can’t go by myself, you see, it isn’t the arrangement.”

{juniper>connie}“Which one of us?” said Juniper. {+}“Mummy? Which one does he mean?”

{connie>juniper}“Don’t look at him.”

{clementine>guest}“It’s me, isn’t it?” said Clementine. {+}“I’ve had that thing with my chest. It’s my birthday, it’d be just like it. If it’s me, then please not in front of—”

{ngata>clementine}“Pass the mint sauce, dear,” said Mr. Ngata.

They’d forgotten about him. He was a little deaf, and had been getting on with his lamb.

{clementine>ngata}“Mr. Ngata, I don’t think you’ve quite—”

{ngata>clementine}“I heard. I had the thing turned up.” He helped himself, with a small glass spoon, and wiped his moustache. {+}“You’re as strong as a horse, Clementine. It’s your ribs, from all that digging. No, I believe that this gentleman is with me.”

The guest in grey inclined his head. {guest>ngata}“I called at your house first.”

{ngata>guest}“I thought you might. I was over here.”

{guest>ngata}“You’d left the light on for me.”

{ngata>guest}“I didn’t want you tripping on the step. Is it a long way?”

{guest>ngata}“No, Wiremu. It’s hardly any distance.”

{ngata>guest}“And Hine? She’ll be there? You’d have seen her home, let me think, the spring of the floods.”

{guest>ngata}“She talked about you the entire time,” said the other gently.

The old man laughed at that. He laid his knife and fork together, and felt along the table for his stick, and it was Juniper who got it for him; she’d gone under the cloth before anybody could catch hold of her.

{juniper>ngata}“Are you going in his taxi?”

{ngata>juniper}“I am, sweetheart.”

{juniper>ngata}“But there’s cake.”

{ngata>juniper}“Is there?” said Mr. Ngata. He looked up. He was ninety on his next, and he had very bright brown eyes. {ngata>guest}“What sort of time are you on?”

The guest in grey took out a watch, a plain one, and looked at it for a good while. He put it away again. He drew his chair up to the table, and, like somebody trying a door that he’s always been told is locked, he picked up his fork.

{guest>ngata}“I could be a little later,” he said.

{juniper>guest}“You have to say please,” Juniper told him.
