+++
title = "The Bit by the Window"
manner = "found family at a holiday, past, eyes of a nineteen-year-old they: Orthodox Christmas over a tyre shop in Belfast, a bread with a coin in it, five helpers each with a secret; missus, Boj, pet, Teddy-bear, darling; curly single quotes"
[[characters]]
id = "bojana"
name = "Bojana Petrović"
aliases = ["Bojana", "Boj", "missus", "Mama Boj"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "teddy"
name = "Teddy"
aliases = ["Teddy-bear", "pet", "the youngster", "the child", "the kid"]
pronouns = "they"
kind = "person"
present = true
[[characters]]
id = "fergal"
name = "Fergal"
aliases = ["the chef", "the criminal"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "nkechi"
name = "Nkechi"
aliases = ["the nurse"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "sully"
name = "Sully"
aliases = ["the old man", "the old seaman", "darling"]
pronouns = "he"
kind = "person"
present = true
+++
{scene: the flat over the tyre shop | bojana, teddy, fergal, nkechi, sully}
{bojana>teddy,fergal,nkechi,sully}‘Who has touched my bread?’

It was the seventh of January, which is Christmas if you’re Serbian; and over Petrović Tyres, on the Ormeau Road, everyone was Serbian until midnight. Bojana Petrović stood in the kitchen door in her good blouse, with an oven glove on each fist, like a boxer.

{nkechi>bojana}‘Not me!’ called Nkechi from the bathroom. {+}‘I’ve been asleep since I got in from the ward.’

{fergal>bojana}‘I wouldn’t dare, Boj. You said you’d break my fingers.’ The chef had his back to her, and was giving the cabbage more attention than it wanted.

{sully>teddy}‘What’s she lost?’ asked the old man at the table.

{teddy>sully}‘Nothing, Sully. It’s about the bread.’ Teddy had been put to folding the napkins, and had been folding the same one for some time.

{sully>teddy}‘What bread?’

{teddy>sully}‘The special one. With the coin in it.’

{bojana>fergal}‘Here there is a bump. When I took it out of the oven, there was no bump.’

{fergal>bojana}‘Bread rises. That’s the whole idea of it.’

{bojana>fergal}‘It does not rise in one corner!’

{fergal>bojana}‘It’s round. It hasn’t got a corner.’

She carried it in past him on a board: gold, as wide as a steering wheel, with a plait running round. Teddy had never seen anything like it. Teddy had been here for nine weeks, since the night when their father put their things out on a lawn in Lisburn, in bin bags, and the woman who’d come about his winter tyres had loaded the bags in her van, and after them their owner. It was understood to be for the weekend.

{teddy>bojana}‘How does it work? With the coin?’

{bojana>teddy}‘We break it all together. For everyone a piece, and one for the house. In one of them is my dinar. Who finds it has a lucky year.’

{teddy>bojana}‘Who got it last time?’

{bojana>teddy}‘Him.’ A glove was aimed at the stove.

{teddy>fergal}‘And did you? Have a lucky one?’

{fergal>teddy}‘I got my tag off in March. I got the job at Molloy’s. I got _her_ to quit calling me the criminal.’

{bojana>fergal}‘Only on Sundays,’ said Bojana.

{nkechi>teddy}‘Shift up, Teddy-bear.’ The nurse had come in sideways, in uniform trousers and a great many sequins. {nkechi>sully}‘Sully, darling, that one’s a candle. Don’t eat it.’

{sully>nkechi}‘I know it’s a candle.’

{nkechi>sully}‘You ate the last one.’

{sully>nkechi}‘It was shaped like a pear!’

It had to be done on your feet. They stood round, and everyone took hold where they stood: Bojana at the head, Teddy where Teddy always stood, by the window.

{bojana>teddy,fergal,nkechi,sully}‘On three. And nobody looks for it. You find it with your teeth, like a Christian.’

It came apart with a sigh and a great breath of steam. They chewed. They did it with the utmost care; and all of them, it seemed to Teddy, were doing it in the one direction.

{teddy>bojana,fergal,nkechi,sully}‘What?’

{fergal>teddy}‘Nothing, pet,’ said Fergal. {+}‘How’s yours?’

{teddy>fergal}‘It’s nice.’

{nkechi>teddy}‘Nothing in it at all?’ Nkechi enquired of her fingernails.

{bojana>nkechi}‘Let the child eat!’

Teddy bit, and it hurt.

{teddy>bojana,fergal,nkechi,sully}‘I’ve got it. It’s me. I’ve actually _got_ it!’

You’d have thought there had been a goal. The old man beat on the table with a ladle, and somebody large kissed the top of Teddy’s head.

{bojana>teddy}‘A lucky year! I knew it. Show me. Show!’ It was laid on the palm of a glove. She bent over it, and by and by she straightened up. {bojana>fergal}‘This is not my dinar.’

{fergal>bojana}‘How d’you mean, it’s not yours?’ said the chef, just too fast.

{bojana>fergal}‘This is twenty pence.’

{fergal>bojana}‘It’s been in an oven. It’ll have shrunk.’

{bojana>fergal}‘And on it has grown the Queen?’

He went red from the collar up, as far as the swallows that were tattooed under his ears.

{fergal>bojana}‘I just shoved it in where the kid always stands. The bit by the window. I didn’t want Sully to get it, he’d only swallow the thing.’

{nkechi}‘_Ow_,’ said Nkechi.

She’d put a hand to her mouth. What she took out of it, between finger and thumb, was bigger, and brown.

{teddy>nkechi}‘Is that the dinar?’ Teddy asked.

{nkechi>teddy}‘It’s a naira. Oh, no. Oh, _no_.’ She was starting to laugh. {nkechi>fergal}‘It’s mine, I did it at noon when you were in the shower! I put mine in by the window!’

{bojana>nkechi}‘You told me that you were asleep.’

{nkechi>bojana}‘I was asleep with my hand in the bread, Mama Boj.’

{fergal>nkechi}‘So it’s you that was the bump,’ said Fergal.

{nkechi>fergal}‘But it was by the window! How’s it come round to me? Somebody’s turned it.’

{sully>nkechi}‘I may have given it a wee turn,’ said the old man, with dignity. {+}‘I was lining up my half-crown for the youngster. I may have gone the wrong way.’

{bojana>sully}‘A half-crown!’

{sully>bojana}‘Nineteen sixty-seven, missus. It’s been round the Horn in my shoe.’

{bojana>sully}‘So where is it now?’

{sully>bojana}‘I’d been going to ask.’

The chef, who had taken a large bite in order to hide behind it, stopped with his jaw at an angle.

{fergal>sully}‘Found it,’ he said thickly.

{bojana>fergal,nkechi,sully}‘Three! From my holy bread you have made a parking meter!’

{fergal>bojana}‘And where’s yours, Boj?’

It was odd how quickly she began to see to the crumbs.

{bojana>fergal}‘In the piece for the house, I suppose.’

{nkechi>bojana}‘You put it by the window,’ said the nurse.

{bojana>nkechi}‘It’s my bread. I put where I like.’

{nkechi>bojana}‘You _cheated_! On Christmas Day! And you were going to break his fingers!’

{bojana>nkechi}‘That is not cheating. That is steering.’

Teddy had sat down. There was something the matter with the room; it had gone all bright and ran at the edges. Four people had come straight from a night shift, or slipped past while the shower was running, or shuffled up to the board in their socks, and every one of them had wanted the same lump of bread to go to the same place.

{teddy>bojana,fergal,nkechi,sully}‘There’s another. I ought to say, in case of somebody’s tooth.’

{bojana>teddy}‘You also?’ said Bojana.

{teddy>bojana}‘It’s only a euro. It’s from when you took me to Dublin for the gearbox. I did it while you were changing.’

{fergal>teddy}‘Where’d you put it, pet?’

{teddy>fergal}‘Not by the window. Where _she_ stands. I did it last of all.’

Bojana looked at her own piece. With so much to direct, she hadn’t had one mouthful. She broke it across with her thumbs, and there it stood, on its edge, with the harp showing; and she said something, and it was in Serbian, and short.

{sully>nkechi}‘What’s she lost?’

{nkechi>sully}‘Nothing, my darling.’

{teddy>bojana}‘You said it was for the weekend,’ said Teddy. {+}‘I just thought you should have a lucky year. For having me.’

{bojana>teddy}‘Now you listen.’ She had got the whole of Teddy’s face between two oven gloves. {+}‘You fold very bad napkins. You are staying.’

{sully}‘Ow!’ said the old seaman, whom nobody had been minding, and who’d got as far as the piece for the house. He spat it out in his hand, and held it to the candle to see. {sully>bojana}‘Is it this you’ve lost, missus?’
