+++
title = "The Man by the Skip"
manner = "wedding party in Wrocław, Polish and Vietnamese families in a corridor beside the kitchen, third person past: a father of twenty years ago has turned up; bride, groom, his mother and sister, her brother at the window who reports, a grandmother of few words, the chef; dash dialogue"
[[characters]]
id = "linh"
name = "Linh"
aliases = ["the bride", "little sister"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "marek"
name = "Marek"
aliases = ["the groom", "Mareczek"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "halina"
name = "Halina"
aliases = ["Mama", "Pani Halina", "the groom’s mother"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "kasia"
name = "Kasia"
aliases = ["Kaśka", "your sister", "the girl"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "tuan"
name = "Tuấn"
aliases = ["the bride’s brother", "big brother"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ba"
name = "Bà"
aliases = ["the grandmother"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "chef"
name = "Pan Zenon"
aliases = ["the chef"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "father"
name = "the man by the skip"
aliases = ["your father", "Marek’s father"]
pronouns = "he"
kind = "person"
present = true
+++
{scene: the corridor behind the kitchen of the Hotel Piast | linh, marek, halina, kasia, tuan, ba, chef}
{tuan>linh}—He’s still there{/} —said Tuấn from the window. {+}By the skip. He’s got flowers.{/}

{halina>tuan}—What kind?{/} —asked Halina.

{tuan>halina}—I don’t know flowers, Pani Halina. Yellow.

{halina>tuan}—From the petrol station, then.

She was the groom’s mother; she had on a hat like a small flying saucer, and she sat underneath it on an upturned crate, very straight. Beyond the swing door a hundred and sixty guests were being kept quiet with an accordion. On this side of it there were the bride, in red, and the groom, in grey, and the bride’s grandmother in a wheelchair with a rug over her knees, and nobody knew how to begin.

{marek>halina}—Mama. Did you invite him?

{halina>marek}—I’d sooner invite the gas board.

{marek>kasia}—Kaśka?

{kasia>marek}—Why do you look at me? I was six when he left. I wouldn’t know where to send the card.

{marek>kasia}—You found your piano teacher on the Internet.

{kasia>marek}—I liked my piano teacher.

{linh>marek}—Does it matter who did? He’s come.{/} —The bride had gathered up her skirts in one arm, off the wet tiles—. {+}What do you want to do, Marek? It’s your father.{/}

{marek>linh}—I don’t want to do anything, Linh. I want to walk in there and eat soup.

{chef>marek}—The soup’s ready!{/} —The swing door had opened by the width of a moustache—. {+}The soup has been ready for a quarter of an hour. It’s turning into another soup.{/}

{halina>chef}—Five minutes, Pan Zenon.

{chef>halina}—You said five minutes ten minutes ago.

{halina>chef}—Then you know what it’s worth. Shut the door.

He shut it. One could hear him telling somebody about it on the other side.

{tuan>linh}—Now he’s sitting down. On the kerb. He’s put a handkerchief under him.

{halina>tuan}—Is he swaying?

{tuan>halina}—No.

{halina>tuan}—Look properly. It starts at the knees.

{tuan>halina}—He’s sitting, Pani Halina. You can’t sway with your knees when you’re sitting.

{kasia>tuan}—He could. Mama says that he swayed lying down.

{marek>kasia}—It isn’t funny, Kaśka.

{kasia>marek}—I’m not laughing! I never saw the man upright or lying. I’ve got one photograph, and you’re standing in front of him in it with a spade.

{linh>kasia}—You can see his ear, Kasia. I’ve seen that one. It’s on the fridge.

{marek>linh}—It’s there for the spade.

The bride’s brother breathed on the pane and wiped it with his cuff. He was the elder by nine years; he’d driven all night from Berlin with the fish sauce, and he was the one person in the corridor who was enjoying himself.

{tuan>marek}—I can go down to him. I’ll ask him what he’s after. I’ll do it politely.

{linh>tuan}—You won’t, you’ll roll your sleeves up. You did it with my headmaster.

{tuan>linh}—And did he apologise, little sister?

{linh>tuan}—He moved to Poznań.

{halina>linh}—Nobody’s going down, dear. I brought up two children on a tram driver’s pay, and I’ve paid for half of that soup. He’s not going to sit at my table and be moved by the speeches.

{marek>halina}—And if he’s sober, Mama?

{halina>marek}—What if he is?

{marek>halina}—I’m only asking.

{halina>marek}—Sober is worse. When he was drunk he only broke things. When he was sober, he promised.{/} —The hat trembled—. {+}You’d wait at the window, Mareczek. You’d have your swimming trunks on under your trousers. You’d stand there till it was dark.{/}

The groom had turned to the wall. There was a fire extinguisher on it, and he read what it said, from the top.

{kasia>halina}—I did it, Mama. I wrote to him.

{halina>kasia}—You said that you didn’t know where.

{kasia>halina}—I said I wouldn’t know where to send a card. I sent an e-mail. He’s a janitor, in a school in Opole. He’s been dry for eight years, he sent me a picture of the medal. I just wanted somebody to tell me if I’ve got his nose.

{marek>kasia}—Today? You had to know about your nose _today_?

{kasia>marek}—I told him that it was on. I never said come. I said that you were getting married at two, and I was happy, and that you’d got tall.

{linh>marek}—Let go of that, you’ll set it off.

{marek>linh}—I’m reading it.

{linh>marek}—You’re holding the pin.

He let go. She took the hand that had held it, and looked into the palm of it as though it said what to do. And then it was the wheelchair that creaked. The grandmother had slept through the registrar, the photographs and two hundred kilometres of motorway.

{ba>linh}—Who is outside?{/} —she said, in Vietnamese.

{linh>ba}—Nobody, Bà. It’s Marek’s father.

{ba>linh}—Has he eaten?

{halina>tuan}—What does she want? Is she cold?

{tuan>halina}—She wants to know if he’s eaten.

{halina>tuan}—Tell her that he ate nineteen ninety-nine to two thousand and four. Tell her he ate the car.

{tuan>ba}—She says that it’s complicated, Bà.

{ba>tuan}—It is not. When your grandfather came home from the camp, he had been nine years gone, and he was a stranger, and I hated him. I gave him a bowl, out on the step. I didn’t say come in. I said eat.

{tuan>halina}—She says…{/} —he began, and cleared his throat, and put it into Polish, all of it, a little at a time, looking at nobody.

The accordion had run out of polkas and was starting again on the first. Halina got up off her crate. She set the hat straight, by the fire extinguisher’s brass; and then she hammered with her fist on the swing door.

{halina>chef}—Pan Zenon! One soup.

{chef>halina}—One? I’ve got a hundred and sixty-four!

{halina>chef}—One, in a deep plate. With a spoon. It’s to go out to the yard, and I want the plate back.

{marek>halina}—You’re taking it to him?

{halina>marek}—I? I wouldn’t cross the road. It’s your sister who’s got the nose.

{kasia>halina}—By myself? Mama, what do I say to him?

{halina>kasia}—You heard the lady. You don’t say come in. You say eat.

{chef>kasia}—Both hands!{/} —cried the chef, as he passed it through the gap—. {+}It’s hot, and don’t let the egg slide!{/}

They all went to the window then, even the wheelchair. They saw the girl come out below them with her elbows stuck out, walking as if on ice; they saw the man by the skip stand up, and not sway, and hold out the yellow flowers; and then see that she had no hand to take them with.

{tuan>linh}—He’s put them on the ground{/} —Tuấn reported—. {+}He’s taking the plate. He’s just holding it. Why’s he looking up here?{/}

{linh>tuan}—He isn’t looking at you, big brother. Move over. Let Marek get to the glass.

{ba>linh}—Is he eating?

{linh>ba}—Not yet, Bà.

{halina>linh}—What did she ask?

{marek>halina}—I know that one{/} —said the groom. He lifted his arm, the way one does at a window, and held it there—. {+}Yes. Tell her yes. He’s eating.{/}
