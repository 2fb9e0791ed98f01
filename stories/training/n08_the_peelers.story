+++
title = "The Peelers"
manner = "a strike kitchen in County Durham, November 1984, third person past: five women at one sink and a reporter, all of them 'she', one husband gone back to work and nobody knows whose; kin names, British curly single quotes"
[[characters]]
id = "maureen"
name = "Maureen Tully"
aliases = ["Maureen", "Mo", "the treasurer"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "elsie"
name = "Elsie"
aliases = ["Nana", "Nana Elsie", "the oldest", "the old woman"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "pauline"
name = "Pauline"
aliases = ["hinny", "the lass"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "doreen"
name = "Doreen"
aliases = ["Dor"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "sukhi"
name = "Sukhi"
aliases = ["Mrs Gill", "the shopkeeper’s wife"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "fiona"
name = "Fiona"
aliases = ["the reporter", "pet", "the girl from London", "London"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "ray"
name = "Ray"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "gary"
name = "Gary"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: the kitchen of the Welfare hall | maureen, elsie, pauline, doreen, fiona}
{fiona>maureen}‘Is it always potatoes?’ asked the girl from London.

{maureen>fiona}‘No, pet. Saturdays it’s spuds.’

{fiona>maureen}‘And what’s the difference?’

{maureen>fiona}‘Spuds come with nothing on the side.’ Maureen Tully tipped another half-hundredweight into the sink. She was a big woman, and treasurer, and she’d fed three hundred a day since May out of that one tap. {+}‘Mind your lovely boots.’

There were four of them peeling. The reporter had been put on the flour bin with her notebook, where she wouldn’t be in the road. Nobody had told her that it was a bad morning. She could see it; she’d seen it the minute she came in; there were four women elbow to elbow and not one of them was talking.

{doreen>maureen}‘How many was on it?’ said Doreen at last.

{maureen>doreen}‘Don’t, Dor.’

{doreen>maureen}‘I’m only asking how many. I’ve got a right to ask.’

{pauline>doreen}‘One. My Gary was on the gate and he saw it go past. One feller on the whole bus, down on the floor in the back with a coat on his head.’

{doreen>pauline}‘Did he get a look at the coat?’

{elsie>doreen}‘Leave the lass alone. She’s eight month gone.’

{pauline>elsie}‘I’m all right, Nana.’

{elsie>pauline}‘I know that you’re all right. I’m telling her.’

{fiona>elsie}‘Is this—has somebody gone back? To work?’

The knives went round and round. It was the oldest who replied. She sat to it, on a stool, in her hat; she had the smallest knife and took the thinnest peel of any of them, so thin that you could have read through it.

{elsie>fiona}‘In ’26,’ she said, {+}‘there was a man in our street went back, the last week. Harold Pym. He’d a bairn with the croup. They put his windows out, and well they might. I threw one.’

{fiona>elsie}‘What happened to him?’

{elsie>fiona}‘He lived forty year more. He’d come in the Co-op and it’d go quiet. He used to ask for half a pound of tea, and you’d hear it go in the bag.’

{doreen>elsie}‘Good,’ said Doreen.

{elsie>doreen}‘Aye, that’s what I thought. I’m just telling you that I can still hear it.’

{maureen>doreen,elsie}‘Eyes, there. You’ve left the eyes in half of these.’

{doreen>maureen}‘What’s got into you? You were all for it last week. You said if we’d a scab in this village, you’d nail him up by his ears on the Welfare door.’

{maureen>doreen}‘I said a lot of things last week.’

The back door opened then and let in the wet, and a sack of onions with two arms round it. The reporter got up to help, since nobody else did.

{scene: the same kitchen, with the onions | maureen, elsie, pauline, doreen, sukhi, fiona}
{sukhi>maureen}‘Fifty pound, Mrs Tully. And my husband says to tell you he can’t count, so if it’s sixty he doesn’t know it.’

{maureen>sukhi}‘You’re an angel, Sukhi. Put them by the boiler. What do we owe you?’

{sukhi>maureen}‘It’s in the book.’

{maureen>sukhi}‘It’s been in the book since August.’

{sukhi>maureen}‘It’s a big book.’ The shopkeeper’s wife had taken off her wet scarf, and wrung it, and now she was standing there with it in her hands. She didn’t usually stop. {+}‘Shall I do some? I have a knife.’

{doreen>sukhi}‘Your shop’s on the corner, Mrs Gill,’ said Doreen, without turning round. {+}‘By the bus stop.’

{sukhi>doreen}‘It was there when we bought it.’

{doreen>sukhi}‘You open at five.’

{sukhi>doreen}‘For the papers.’

{doreen>sukhi}‘So you’d have seen who it was got on.’

Every knife in the place had stopped but the smallest. The onions could be heard, settling.

The lass had put hers down. {pauline>doreen}‘Dor, that’s not fair.’

{doreen>pauline}‘Why’s it not? I’ve sold my ring. I’ve had my bairns in here for their dinners with their shoes tied on with string, and so has Mo. I want to know who I’ve been stood next to.’ She pointed with what she had, and it was a potato. {doreen>sukhi}‘She’s only to say a name. You’re not one of us, love, I don’t mean it nasty. It can’t hurt you to say it.’

{sukhi>doreen}‘No,’ said Sukhi. {+}‘It can’t hurt me.’

{doreen>sukhi}‘Well, then?’

{sukhi>doreen}‘It was dark. They all look the same to me.’

It took a moment. Then a noise came out from under the hat; it was Nana Elsie, and she was laughing so that she had to hold on to the tap.

{elsie>doreen}‘That’s you told.’

{doreen>elsie}‘It’s nothing to laugh at! It’s somebody’s man. There’s thirty women come in and out of here, there’s any one of them could be going home tonight to a pay packet, and stood here the next day as bold as brass with a ladle—’

{maureen>doreen}‘It’s mine.’

She hadn’t raised her voice. She’d her back to them all and her arms in the sink, up to where the sleeves were rolled.

{doreen>maureen}‘What’s yours?’

{maureen>doreen}‘The coat. It’s the brown one that I got him for our Kevin’s wedding. It’s Ray that was on the bus.’

{pauline>maureen}‘Mo, no. Not _Ray_. He was picketing with Gary on Tuesday. He gave him his gloves!’

{maureen>pauline}‘He gave him them because he’d no more use for them.’ A potato came up from the water, and she looked at it. {+}‘I woke up at four and the bed was cold, and I came down, and there he was in the kitchen with the light off, making his own bait. He’s never made his bait in thirty years. He’d put jam on both sides.’

{fiona>maureen}‘Did he tell you why?’

It was the wrong accent; it went through the steam like a spoon through a window. But the treasurer turned, and it was to the flour bin that she said it, as though to somebody on a train.

{maureen>fiona}‘The bank wrote. They’d have had the house on the first. He never showed us the letter, he’d got it inside of the clock. Eight months I’ve been doing other folk’s sums, and I never once wound the clock.’

{doreen>maureen}‘You should’ve said. This morning. You let us stand here.’

{maureen>doreen}‘I was going to tell you when these were done.’

{doreen>maureen}‘These are never done!’

{maureen>doreen}‘No.’ She was drying her hands, each finger, as you do when you’re leaving. {+}‘The float’s in the tea caddy. It’s right to the penny, you can have it counted. There’s mince for Thursday if the Gateshead women come through. Give us me coat, Pauline.’

The lass didn’t move. She couldn’t easily; she was wedged behind the draining board with her apron tied on above the bump. But she didn’t look as if she was trying.

{pauline>elsie}‘Nana,’ she said. {+}‘What was her name?’

{elsie>pauline}‘Whose, hinny?’

{pauline>elsie}‘Harold Pym’s wife. He must have had one, if there was a bairn.’

The thin peel ran out over the old woman’s thumb, and down, and lay in her lap. It was a good deal longer than it needed to be.

{elsie>pauline}‘Do you know,’ she said, {+}‘I never asked.’

{fiona>elsie}‘Did she throw—’ began Fiona, and shut her notebook. {+}‘Sorry. It’s not my business.’

{elsie>fiona}‘It’s not, pet. But it’s the right question. No, she never threw owt. She’d been doing our soup.’

For a time there was nothing but the boiler. And it was Doreen who moved. She went over to the hooks, with her jaw stuck out, and she took down the coat, and looked at it, and hung it up again on a hook that was higher.

{doreen>maureen}‘I’m not speaking to him,’ she said. {+}‘I want that understood. I’ll cross the street. If I see him in the club I’ll turn his beer over.’

{maureen>doreen}‘I’ll hand you the glass.’

{doreen>maureen}‘But I can’t lift them pans by meself.’

{sukhi>doreen}‘I can take one end,’ said Sukhi.

{elsie>sukhi}‘You’ll want to tie your hair back, then, Mrs Gill,’ said the old woman. {+}‘And somebody give London a knife.’
