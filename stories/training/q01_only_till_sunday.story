+++
title = "Only Till Sunday"
manner = "family supper in Tbilisi planning a burglary in reverse, comedy thriller, third person past: grandmother, her brother-in-law, brother and sister, boy of sixteen; long runs without tags, kin words; curly double quotes"
[[characters]]
id = "eliso"
name = "Eliso"
aliases = ["the grandmother", "Mother", "Bebo", "the old woman"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "zurab"
name = "Zurab"
aliases = ["Uncle", "the toastmaster"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "tamar"
name = "Tamar"
aliases = ["Aunt Tamar", "the restorer", "his sister"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "levan"
name = "Levan"
aliases = ["Papa", "his father"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "gio"
name = "Gio"
aliases = ["the child", "my boy"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "nino"
name = "Nino"
aliases = []
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "vakhtang"
name = "Vakhtang"
aliases = ["Grandfather", "my brother"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "ilia"
name = "Father Ilia"
aliases = ["Ilia"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "deacon"
name = "the deacon"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "stalin"
name = "Stalin"
aliases = ["the dog"]
pronouns = "he"
kind = "animal"
present = false
+++
{scene: the dining table in Sololaki | eliso, zurab, tamar, levan, gio}
Saint Barbara lay between the aubergines and the bread, on a clean tea towel, looking up at five people who could not agree about a ladder.

{zurab>eliso,tamar,levan,gio}“To peace,” said Zurab, rising with his glass.

{tamar>zurab}“Sit down, Uncle.” Tamar had a plan of the monastery unrolled over the cheese. {+}“That’s eleven toasts, and we haven’t got as far as the gate.”

{zurab>tamar}“A table without a toastmaster is a trough, my dear. Peace first, then your gate.”

They drank to peace. The restorer wiped her mouth and put the point of her pencil to the paper.

{tamar>eliso,zurab,levan,gio}“Locked at nine. The deacon goes to bed at ten. The store is here, behind the bell tower, and it has one window, which I left on the latch on Friday.”

{gio>tamar}“How high?” asked Gio, who was sixteen and had climbed things since before he could walk.

{tamar>gio}“Four metres.”

{gio>tamar}“That’s nothing. I don’t need a ladder for four metres.”

{levan>gio}“You don’t need one because you’re not going.” His father had not touched his wine; he was driving. {+}“We talked about this. You hold the torch.”

{gio>levan}“Papa, nobody holds a torch! It isn’t a film.”

{levan>gio}“Then hold your tongue.” He turned to his sister. {levan>tamar}“Who’s got a ladder?”

{tamar>levan}“The deacon. It’s chained to the deacon’s house.”

{levan>tamar}“So we have no ladder.”

{tamar>levan}“So we have Gio.”

{gio>levan}“You see? Even Aunt Tamar says so!”

{levan>gio}“Your aunt isn’t the one who’ll have to explain it to your mother.”

{eliso>levan}“I’ll explain it to her.” The old woman was taking the skin off a pear in one long ribbon. {+}“I found Nino for you, Levan. I’m not afraid of her.”

{levan>eliso}“Everybody’s afraid of Nino, Mother. That’s what I married her for.”

{zurab>levan}“I have drunk with her father. A lion. To fathers!”

{_group}“No!” said four people at once.

He sat down again, offended, and reached past the saint for the bread.

{tamar>gio}“Where was I?”

{gio>tamar}“Four metres, Aunt Tamar. And my window.”

{tamar>eliso,zurab,levan,gio}“The window. Inside there’s a shelf, and on the shelf there’s a space as wide as my hand. Since 1992 a hymn book has been standing in it, and every autumn Father Ilia counted the hymn book.”

{eliso>tamar}“God rest him.”

{tamar>eliso}“God rest him, Mother, yes, and that’s our trouble. On Monday it’s the bishop’s man who counts, and he can tell a hymn book from a martyr. And the last name in the book for the key is mine.”

{gio>tamar}“They’d put you in prison? For something that Grandfather stole?”

{eliso>gio}“Vakhtang did not steal her.” The ribbon had broken. {eliso>zurab}“You were there, Zurab. Say it to the child.”

{zurab>gio}“I was there. They were shelling Rustaveli, there were boys with rifles going through the churches, and my brother put her down the front of his shirt and said, only till Sunday.”

{gio>zurab}“And then?”

{zurab>gio}“And then it wasn’t a good Sunday. Nor was the next. It’s easily done, my boy. You have library books.”

Levan moved a dish of beans, so as to see the road on the map.

{levan>tamar}“I need times. From here to Kojori is thirty-five minutes, with the lights off after the last bend.”

{gio>levan}“Lights off? You won’t even let me ride a _bicycle_ with the lights off!”

{tamar>levan}“Leave at eleven. Half past, the car’s under the wall. Ten minutes for Gio, there and back.”

{levan>tamar}“I haven’t said that he’s going.”

{tamar>levan}“Then take off your shoes and show me how you get up a drainpipe.”

{eliso>tamar}“And the dog?” asked the grandmother.

It grew quiet. Levan looked at his sister, and she looked into her glass.

{levan>tamar}“What dog?”

{tamar>levan}“There is a bit of a dog.”

{levan>tamar}“How big a bit?”

{tamar>levan}“Up to the knee. Well, the hip. I was coming to it. He’s called Stalin, and he bites everybody, except that he never bit Father Ilia.”

{levan>tamar}“I am not driving my only son up a mountain to be eaten by Stalin.”

{zurab>levan}“He wouldn’t be the first of the family.”

{eliso>zurab}“That’s in bad taste, Zurab.”

{zurab>eliso}“It was in bad taste at the time, Eliso.”

{gio>tamar}“I could throw him a sausage from the drainpipe.”

{tamar>gio}“The deacon tried sausage. He’s got a sleeve missing.”

{eliso>tamar}“Not sausage.” The pear lay in eight white slices; she began to hand them round on the knife. {+}“Cheese bread. The crust, from the left-hand side, while it’s warm.”

Tamar held her slice in the air, and didn’t eat it.

{tamar>eliso}“How would you know what he likes?”

{eliso>tamar}“Who do you suppose baked it? Every Friday for thirty years I’ve taken a cheese bread up on the bus, for a priest who counted hymn books. Did you think he did that for the love of God?”

{levan>eliso}“You said that you were at the baths! On Fridays. You came home with your hair wet!”

{eliso>levan}“There’s a tap by the gate.”

{gio>eliso}“So he knows you, Bebo. Stalin does.”

{eliso>gio}“He adores me. He puts his whole head in my lap. I shall sit under the wall on a folding chair, and hold him, and you will climb.”

{levan>eliso}“No. Absolutely not. You’re eighty-one.”

{zurab>eliso}“I’ve a folding chair,” the toastmaster remarked. {+}“I’ll bring it down.”

{levan>zurab}“You’re staying here. You sing, Uncle.”

{zurab>levan}“Only when I drink.”

{tamar>zurab}“You’ve had eleven!”

{zurab>tamar}“Therefore I’ve finished. And somebody’s got to sit in front and talk to your brother, or he’ll do forty the whole way and brake for moths. You’re by the door, with the plan. Eliso in the back, with the lady.”

{gio>zurab}“And where do I go?”

{eliso>gio}“You’ll go nowhere until you’ve eaten those beans. Nobody climbs on lemonade.”

{levan>eliso}“Is anyone listening to me at all?”

{eliso>levan}“We always listen to you, darling. Go and warm up the car.”

He opened his mouth, and at that moment his telephone lit up beside his plate. It was a message from his wife. He read it once and pushed it slowly across the table, so that Tamar could read it too.

{writing nino>levan}“His climbing shoes are under your seat. Drive carefully.”

{levan>eliso,zurab,tamar,gio}“Who told her?” Levan asked. {+}“Which of you told her?”

{tamar>levan}“Not me.”

{gio>levan}“Papa, I _swear_.”

Zurab only laid a hand on his heart. The grandmother folded the corners of the tea towel over Saint Barbara, first the feet, then the hands, and last of all the face.

{eliso>levan}“Well, I’m not afraid of her,” she said. {+}“But I’m not a fool.”
