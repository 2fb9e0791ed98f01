+++
title = "The Broody Hen"
manner = "safe house in Moravia, first person past by a named detective: the captain, a young colleague, a witness and his daughter, the widow who owns the farm; a phone hidden in a hen-house, a car on the lane, a voice outside; surnames, ranks, kin words; straight double quotes"
[[characters]]
id = "irena"
name = "Malá"
aliases = ["Irenka"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "kovar"
name = "Kovář"
aliases = ["Chief", "Captain", "the captain"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "dung"
name = "Dung Nguyen"
aliases = ["Dan", "Nguyen", "the youngest of us", "young man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "osei"
name = "Mr. Osei"
aliases = ["the accountant", "Daddy", "Kwabena"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "efua"
name = "Efua"
aliases = ["the girl", "his daughter", "miss", "child"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "hruba"
name = "Mrs. Hrubá"
aliases = ["the widow", "the old woman"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "kaja"
name = "Kája"
aliases = ["my best friend"]
pronouns = "she"
kind = "person"
present = true
+++
{scene: the kitchen of the farm | irena, kovar, dung, osei, efua, hruba, kaja}
{eyes: irena}
The captain stood at the edge of the curtain with his back to us. I was peeling potatoes, because on the first night Mrs. Hrubá had put a knife in my hand, and since then she had seen no reason to take it out.

{kovar>irena,dung}"Same car," said Kovář. {+}"That's the third time."

{dung>kovar}"It could be somebody lost, Chief."

{kovar>dung}"On a road that ends at a hen-house? Put that lamp out, Dan."

{dung>kovar}"If I put it out, then they'll see it go out." But Dung Nguyen turned down the wick as far as it went. He was the youngest of us, and had been Dan since the academy, where nobody could be bothered with the vowel.

{osei>kovar}"Is it them?" asked the accountant.

{kovar>osei}"Sit on the floor, Mr. Osei. By the stove. You too, miss."

{efua>kovar}"I'm fine here."

{osei>efua}"Efua, the captain told you to sit on the floor."

{efua>osei}"The captain told me one week, Daddy. The captain told me there'd be a telly."

{hruba>efua}"There is a telly," said the widow. She was plucking something over a bucket. {+}"It's only that it doesn't go."

{kovar>irena}"Malá, who's been in touch with the outside?"

{irena>kovar}"Nobody. I bagged the phones myself. His, hers, ours."

{kovar>irena}"The shop?"

{irena>kovar}"I drive to a different one each time. I pay in cash. I buy what's on the list, and I don't say good morning."

{hruba>irena}"She doesn't, either," Mrs. Hrubá told the bird. {+}"In a village, Irenka, that's what gets you noticed."

{dung>kovar}"It's turning round, Chief. It's put its lights off."

Nobody breathed much. You could hear the tyres on the gravel at the pond, and then you couldn't hear them.

{kovar>dung}"Where's your weapon?"

{dung>kovar}"On me."

{kovar>irena}"Malá's?"

{irena>kovar}"In the bread bin," I said. {+}"She won't have it on the table."

{hruba>kovar}"There's flour on that table."

{osei>kovar}"Captain, I have to know one thing." Mr. Osei had got down by the stove with his knees up, in the good grey suit he had been wearing when they brought him out of the bank. {+}"If they come in, is it me alone whom they want? Because if it is, then I would walk out to them. I'd do it now, before they come near her."

{efua>osei}"You're not walking anywhere!"

{osei>efua}"I was speaking to the captain."

{efua>osei}"You're always speaking to the captain. You never once asked me. _We're going on a trip, Efua. Pack for the cold, Efua._"

{kovar>efua}"Quietly, miss."

{efua>kovar}"It's my trip as well!"

{dung>efua}"He's right, though. About quietly." Nguyen had crouched beside her to look under the blind. He had sisters; he had got more words out of her in nine days than the rest of us together. {+}"Tell me about the cat. What's he called?"

{efua>dung}"She. She isn't called anything, she's a farm cat. Don't do that. Don't do the voice."

{kovar>irena}"How would they find us?" the captain asked me under his breath. {+}"Six people in the country know about this place. I'm one, you're another."

{irena>kovar}"And Dan makes three. You can't think that."

{kovar>irena}"I think everything. I'm paid to. He's been out to those hens every evening at the same time."

{irena>kovar}"To shut them up, for the fox. She asked him to."

{kovar>irena}"Did you ever go with him?"

I hadn't. I looked at the potato, which by then was about the size of a marble.

{kovar>dung}"Nguyen! What do you do in the hen-house?"

{dung>kovar}"Sir?" He'd gone red, even in that light. {+}"I count them."

{kovar>dung}"For twenty minutes?"

{dung>kovar}"They move."

{hruba>kovar}"He stands outside the door with his back turned, like a gentleman," said the old woman, {+}"and it's the child who goes in. I've got a window, Captain. I've got eyes."

The girl had picked up the cat, and all that we could see of her was hair.

The accountant turned round on the floor. {osei>efua}"Efua? What do you do in there?"

{efua>osei}"I like hens."

{osei>efua}"You screamed at a hen. On Sunday. I was present."

{irena>efua}"There's one that's broody," I said, for now I had it. {+}"At the back, on the left. She's been sitting for nine days, and she pecks anybody who puts in a hand. What's she sitting on, Efua?"

{efua>irena}"Eggs."

{irena>efua}"I bagged a phone of yours. Was it the only one?"

It was a long time before anything came out of the cat's fur.

{efua>irena}"It's my old one. The screen's all smashed. It doesn't even ring."

The captain had come away from the curtain. {kovar>efua}"Whom did you write to?"

{efua>kovar}"Just Kája. She's my best friend! She thought I was dead! I didn't say where we were, I swear, because I don't _know_ where we are. I only sent her a picture of the pond."

{osei>efua}"Oh, my child."

{efua>osei}"It had ducks on it, Daddy."

{dung>kovar}"It's my fault, Chief. She told me that she went in there to cry. I thought, well, let her."

{kovar>dung}"Later."

{dung>kovar}"I should have searched—"

{kovar>dung}"I said later, Dan. Malá, fetch your bread."

I had my hand in the bin when somebody knocked. It was three small knocks, low down on the door. The captain raised his pistol, and laid a finger on his lips, and the accountant spread his jacket in front of his daughter, as if wool would stop it.

{irena}"Who is it?" I called.

{kaja>efua}"Um, good evening," said the door. It was a girl's voice, and it shook with cold. {+}"Is there an Efua here? It's about the ducks."

{efua>kovar}"That's her! That's Kája! Don't shoot, that's _her_!"

{kovar>efua}"Stay where you are. Who's with you?" Kovář said through the wood.

{kaja>kovar}"Just my brother. He's in the car. He's scared of the dog."

{hruba>kovar}"I don't have a dog," said Mrs. Hrubá.

{kovar>kaja}"What dog?" asked the captain.

{kaja>kovar}"The one down by the barn with the two men."

I have thought since about what the next second was made of. Kovář had the bolt back and the child inside by her hood before I had shut the bin. Nguyen was on his knees at the other window.

{dung>kovar}"Two at the barn, Chief. She's right, there's a dog. They must have followed the pair of them from town."

{kaja>efua}"Followed who? Efi, what's going on? Why's he got a gun?"

{efua>kaja}"You came," said Efua into her shoulder. {+}"You absolute idiot. You came."

{osei>irena}"Is there another way out of this house?" asked Mr. Osei.

{irena>osei}"No," I said. {+}"One door. It's what we chose it for."

{hruba>irena}"It's what you chose it for," said the widow. She put the bird in the bucket, wiped her hands, and kicked aside the rag rug. There was a ring in the boards. {+}"My husband's father made slivovice, and the gendarmes came every Friday. It goes to the hen-house. Girls first. Then you, Kwabena, and mind that suit. And you needn't point that thing at the floor, young man, it's only plums."
