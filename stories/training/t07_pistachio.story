+++
title = "Pistachio"
manner = "zombie road trip, first person present, a boy of sixteen in an ice-cream van on the Kazakh steppe: a bite under a cuff, an old woman with a gun, a dentist who keeps his word, a small sister; bunny, Dauka, dear, Doctor; curly double quotes"
[[characters]]
id = "daulet"
name = "Daulet"
aliases = ["Dauka"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ainur"
name = "Ainur"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "lena"
name = "Oma Lena"
aliases = ["Oma", "the old lady"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "zhenya"
name = "Evgeny Pavlovich"
aliases = ["the dentist", "Doctor", "Zhenya", "Young man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "aru"
name = "Aru"
aliases = ["my sister", "bunny", "Mäuschen", "the kid"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "rudi"
name = "My Rudi"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: an ice-cream van on the road to Balkhash | daulet, ainur, lena, zhenya, aru}
{ainur>daulet,lena,zhenya,aru}“If it plays again,” Ainur says, {+}“nobody scream.”

It plays again. It’s four bars of _Kalinka_, at the volume of God, out of a plastic cone on the roof. The steppe’s as flat as a table here, and I should think they can hear us in China.

{zhenya>ainur}“Pull the fuse!” says the dentist.

{ainur>zhenya}“I’ve pulled the fuse. I’ve pulled all the fuses. That’s why there aren’t any indicators.”

{daulet>ainur}“Who do you want to indicate to?” I say.

{ainur>daulet}“It’s manners, Daulet.”

So here’s who is in an ice-cream van doing sixty on the road to Balkhash. At the wheel, Ainur, who drove ambulances, back when there was any point. Next to her Oma Lena, with a shotgun and most of a sock. In the back, by the freezer, my sister, who’s seven, and me, and the dentist. We picked him up in Karaganda because he had a full can of petrol and all of his fingers.

{aru>daulet}“Is there strawberry?”

{daulet>aru}“There’s pistachio, bunny. There’s only ever going to be pistachio.”

{aru>daulet}“I don’t _like_ pistachio.”

{daulet>aru}“Then you don’t like breakfast.”

{lena>daulet}“Leave her be, she’s tired,” comes from up front, over the needles. {+}“They’re all of them devils when they’re tired.”

{ainur>daulet,lena,zhenya,aru}“Six on the left,” says Ainur to the mirror. {+}“Walkers. They’re not fast.”

{zhenya>ainur}“They needn’t be. They have all day.” The dentist leans across to slide the serving hatch shut. His cuff rides up, and I see it: two half-moons, red, on the inside of his arm. They’re fresh.

{daulet>zhenya}“What’s that?”

{zhenya>daulet}“What is what?”

{daulet>zhenya}“Under your cuff. Show me your arm.”

{zhenya>daulet}“It’s nothing. I caught it on the freezer.”

{daulet>zhenya}“Freezers don’t have _teeth_, man!”

The van swerves. I don’t think it’s for anything on the road.

{ainur>daulet}“Say that again, Dauka,” says the driver’s seat, {+}“and say it slowly.”

{daulet>ainur}“He’s bitten. He’s got a bite on him and he was hiding it.”

{ainur>zhenya}“Evgeny Pavlovich?”

{zhenya>ainur}“I can explain. Please. It isn’t what you think.”

_Clack_, goes the shotgun. She’s got herself turned round and is kneeling up on her seat like a kid on a bus, the old lady, with the sock swinging from her elbow.

{lena>zhenya}“Young man, you’ll open that hatch and get out of it.”

{zhenya>lena}“But we’re doing sixty!”

{lena>ainur}“Ainur, dear, do forty.”

{ainur>lena,zhenya}“Wait. Wait, everyone. When was this? When did it happen, Doctor?”

{zhenya>ainur}“This morning, at the petrol station. While you two were siphoning.”

{ainur>zhenya}“That’s five hours. You’d have a fever by now. Are you hot?”

{zhenya>ainur}“I’m sitting on a freezer.”

{ainur>daulet}“Dauka, feel his forehead.”

{daulet>ainur}“_You_ feel his forehead!”

{ainur>daulet}“I’m driving!”

_Kalinka_, four bars. In the wing mirror the six have become a dozen, out of nowhere, out of the ditches, the way they do. My sister has crept right down behind the boxes of cones. She’s got her hands over her ears, and she isn’t looking at anyone.

{lena>zhenya}“If it wasn’t one of those,” says Oma Lena, and the barrel doesn’t move, {+}“who was it?”

{zhenya>lena}“I’d rather not say.”

{daulet}“He’d rather not _say_,” I tell the roof.

{zhenya>lena}“I was asked not to. I gave my word to someone.”

{daulet>zhenya}“What someone?” I say. {+}“There isn’t any someone. There’s us.”

He shuts his mouth. He’s a thin guy with a thin beard, and for two hundred kilometres I’ve thought that he was the dullest human being left alive. He looks at me now as if I was the one with a gun on him.

{lena>aru}“Aru,” the old lady says, not loud. {+}“Come up here to me, Mäuschen, and have a cone.”

{aru>lena}“It’s _pistachio_.”

{lena>aru}“Just the cone. Take one big bite of it, like a wolf, and then you give it back.”

{ainur>daulet}“What’s she doing? I can’t see. What’s she doing back there?”

{daulet>ainur}“Feeding the kid,” I say. {+}“With the other hand.”

Crunch. It goes from the small hand to the old one. Oma Lena pushes her glasses down to the end of her nose. She holds the wafer up to the light, and after that she holds it up against the arm.

{lena>zhenya}“You’re the expert. Tell me what you see.”

{zhenya>lena}“Upper left central incisor, absent,” he says. He sounds so tired. {+}“Upper right, half through. The same in the both of them. It’s a lovely arch. There’s no crowding at all.”

That tooth came out in Karaganda. I ought to know. I was the tooth fairy; I paid her in bullets.

{daulet>aru}“Bunny?”

{aru>daulet}“I didn’t _mean_ to!”

{daulet>aru}“You bit the _dentist_?”

{aru>daulet}“He wanted to look at my wobbly one. He said it wouldn’t hurt. And you always say, you all say, that if somebody bites then they have to go out on the road! So I told him not to tell. And he said he wouldn’t.” After that it’s only howling.

{lena>ainur}“And nor did he,” Oma Lena says. Down comes the gun. {+}“He’d have gone out of that hatch first. At forty.”

{zhenya>lena}“I was hoping for thirty,” says the dentist.

{ainur>aru}“Nobody’s putting you on the road. Do you hear me, Aru?” She’s steering with her left and groping about behind her with her right, for any bit of child that’s within reach. {+}“Not ever. And has anyone else in this vehicle got a bite that they’d care to mention?”

{lena>ainur}“My Rudi, on the thumb. Nineteen seventy-one.”

{daulet>zhenya}“I’m sorry.” I get it out like a cough.

{zhenya>daulet}“Don’t be. You were looking after her, I’d have thought less of you.” He’s still holding his cuff shut; I suppose you get into the way of it. {+}“And it’s Zhenya, by the way. Evgeny Pavlovich is for people with appointments.”

_Kalinka_. There’s thirty of them in the mirror.

{ainur}“Oh, for the love of God,” says Ainur.

{lena>ainur}“Stop the van, dear.”

{ainur>lena}“_Stop_ it?”

{lena>ainur}“For one minute. Dauka goes up on the roof with the big screwdriver, and our Zhenya holds his feet.”

{daulet>lena}“Why have I got to go?”

{lena>daulet}“Because I’m seventy-eight.”

{aru>lena}“And me? What do I do?” She’s wiping her nose on a cone box.

{lena>aru}“You mind the hatch, Mäuschen. And if one of those puts an arm in here—”

{aru>lena}“I bite it,” says my sister.
