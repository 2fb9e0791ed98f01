+++
title = "Don’t Trouble the Goat"
manner = "a nine-night in Handsworth, third person past: seven in one kitchen, sister against sister-in-law once removed, a pastor, a neighbour at dominoes with a child; Mama, Gran, Gran-Gran, Nan, Mum in different mouths, a question answered by somebody else; half untagged; curly single quotes"
[[characters]]
id = "vie"
name = "Viola"
aliases = ["Vie", "Auntie Vie", "Nan", "his sister", "her aunt"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "carlton"
name = "Carlton"
aliases = ["Carl", "Dad", "her brother"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "denise"
name = "Denise"
aliases = ["Mum"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "shanice"
name = "Shanice"
aliases = ["Shan", "miss", "their daughter"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "junie"
name = "Junie"
aliases = ["the child"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "pastor"
name = "Pastor Mills"
aliases = ["Pastor", "the pastor"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "tull"
name = "Mr Tull"
aliases = ["the old man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "mama"
name = "Icilda"
aliases = ["Mama", "Gran", "Gran-Gran"]
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "ivy"
name = "Sister Ivy"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: the kitchen in Handsworth | vie, carlton, denise, shanice, junie, pastor, tull}
On the ninth night you move the furniture, so that the dead one won’t know the place and will be content to leave it. The settee was in the hall, and therefore everybody was in the kitchen.

{vie>denise}‘You’re cutting that bun too thick,’ said Vie.

{denise>vie}‘It’s how she cut it.’

{vie>denise}‘It’s how _you_ cut it. Mama could feed forty off a bun.’

{denise>vie}‘Mama kept a ruler in the drawer, Viola. I haven’t got a ruler.’

Carlton laughed. Then he saw his sister’s face, and got busy with the ice. He had been married to Denise for eleven years and divorced from her for nine, and in all the twenty he’d never known which side of a kitchen to stand.

{shanice>carlton}‘Dad, Pastor wants to know, is there a plate for him?’ Their daughter had only put her head in.

{vie>shanice}‘Tell him it’s coming,’ her aunt answered.

{shanice>vie}‘He said that you’d say that, Auntie Vie. He said in that case he’ll come and stand next to it.’

And there he was behind her, a large man in a small collar, shaking his head at the food as if it had let him down.

{pastor>vie,carlton,denise}‘Family,’ he began, with a bow to Vie and to her brother, {+}‘I don’t like to raise it tonight. But some of the sisters have been raising it with me. It’s about the pardner.’

{carlton>pastor}‘What about it?’ said her brother.

{pastor>carlton}‘Sister Ivy’s hand fell due the Friday after your mother passed. Icilda had it written down, and she never got it. Nobody’s got anything. I make it six thousand four hundred pounds.’

By the window, where the small table stood, a domino came down like a gunshot.

{tull>junie}‘Double six,’ said Mr Tull. {+}‘I pose.’

{junie>tull}‘You posed last time.’

{tull>junie}‘So I did. You going to call police?’

The child thought about it, with her chin on the table, and put down a six and a two.

{carlton>pastor}‘Mama never lost a penny in her life,’ said Carlton. {+}‘Thirty years she was banker.’

{pastor>carlton}‘I know it, brother. I’m only asking where she put it.’

{carlton>pastor}‘In the wardrobe. In the blue handbag, it’s always in the blue handbag.’

{vie>carlton}‘It’s not. I looked.’

{denise>vie}‘When did you look?’

{vie>denise}‘On the Tuesday.’

{denise>vie}‘She _died_ on the Tuesday.’

{vie>denise}‘I was looking for her good nightdress, Denise, to lay her out in. And who had the key before I had it? Who was in and out of that room for six months with her little rubber gloves?’

The bread knife had stopped. {denise>vie}‘I was nursing her.’

{vie>denise}‘You were, and I’m grateful. I’m just counting keys.’

{shanice>vie}‘You’re calling Mum a thief.’

{vie>shanice}‘I’m not talking to you, miss.’

{shanice>vie}‘You’re doing it in front of me, though! Gran wouldn’t have had that. Gran would’ve put you out in the yard.’

{carlton>vie,shanice}‘Nobody’s calling nobody anything,’ said Carlton to the ice. {+}‘Shan, give the pastor his plate.’

{pastor>carlton}‘I have it, thank you. I helped myself. This is beautiful goat.’

{denise>carlton}‘Say something, Carl.’

{carlton>denise}‘I said something.’

{denise>carlton}‘You said plate.’

{vie>denise}‘Leave him out of it. It’s me you want. You kept the name, you kept the key, and I’ve never opened my mouth. You’re Mrs Bennett still on the gas bill, and what is it I am? I’m her own child, and I had to knock.’

{denise>vie}‘You had to knock because you came twice.’

That went in. Vie took hold of the oven door, and for a moment there was only the singing from the front room, where they were on the fourth verse.

{junie>vie}‘Nan,’ said a voice down by the window, {+}‘what’s a pardner?’

{tull>junie}‘That’s a bank that don’t have a door,’ the old man told her, since it was plain that nobody else was going to. {+}‘Twenty women. Every Friday each one throw forty pound, and each week one of them draw the whole hand. It run on trust. It’s your turn.’

{junie>tull}‘I’m knocking. I haven’t got any fours. Is it Gran-Gran’s bank?’

{tull>junie}‘She was the whole of it.’

{junie>tull}‘Then that’s not lost. It’s with the goat.’

One after another they turned round, even the pastor, with his fork in the air.

{vie>junie}‘What goat, darling?’

{junie>vie}‘_The_ goat, Nan. When I was getting an ice lolly. She said, don’t trouble the goat, Junie, the goat is minding people’s money.’

{shanice>junie}‘There isn’t a goat. It’s Birmingham.’

{denise>shanice}‘There is, baby,’ said Denise slowly. She put down the knife. {+}‘There’s half of one. It was in the chest freezer, in the shed. He took it out on Thursday.’

And now they were all looking at the man with the ice.

{carlton>denise}‘To cook it! You told me to! You gave me a list, it said goat.’

{vie>carlton}‘And what was underneath it?’ asked his sister.

{carlton>vie}‘Nothing. Peas. A tin.’

{denise>carlton}‘What sort of tin, Carl?’

{carlton>denise}‘A Quality Street tin, with tape on. It was rock hard, it had a bit of fat stuck on it. I thought it was bones. For soup.’

{shanice>carlton}‘Dad. _Dad_. Where’s the tin?’

{carlton>shanice}‘I gave it away,’ her father whispered.

{vie>carlton}‘You gave away six thousand pounds?’ said Vie.

{carlton>vie}‘I gave away bones!’

{pastor>carlton}‘Who to, brother? Think. Take your time.’ Pastor Mills had sat down, for which there was only the step-stool.

Carlton lifted the tongs and pointed. They had a cube of ice in them, and it was shaking.

{carlton>pastor}‘Him. For his dog.’

The domino that was in the air stayed there.

{tull>carlton}‘I don’t have a dog. Dog dead since March.’

{carlton>tull}‘But you took it. You said thank you very much.’

{tull>carlton}‘You were crying, son. A man come to my door with a tin, crying, and tell me it’s for the dog. What must I say to him?’

{denise>tull}‘Where is it now, Mr Tull?’ asked Denise.

{tull>denise}‘On top of the wardrobe, with the dog’s dish. I’ll fetch it. It’s nine steps. Nobody touch my hand,’ he added to the room, laying his dominoes face down, {+}‘that child can see round corners.’

He was gone for as long as it takes to sing two verses. He came back with snow on his hat and the tin in both arms, and it was Shanice who picked off the tape, having the nails for it. There were banknotes in freezer bags, a bag to a week. There was a sheet of lined paper too.

{vie>shanice}‘Read it,’ said Vie. {+}‘I haven’t got my glasses.’

They were on her head. No one mentioned it.

{shanice>vie}‘It’s just names. Ivy, Pearl, Sister Mac. There’s ticks. Then it says – I can’t do her writing – it says, “Viola is to have my own hand. She will say she don’t need it. Give it to her with something to eat.”’

{vie>shanice}‘Go on.’

{shanice>vie}‘That’s you finished. Next it’s, “Banker from now on, my daughter.”’

{pastor>vie}‘Well, that’s as it should be, Sister Vie,’ said the pastor warmly.

{shanice>pastor}‘No, there’s more. It’s over the page. “My daughter Denise. She cuts things fair.”’

The singing had come to an end next door. You could hear the fridge. Then Vie pulled her glasses down on her nose, went round the table, and stood looking for some time at the bun.

{vie>denise}‘Friday, is it?’ she asked. {+}‘What time do you open?’

{denise>vie}‘Six. You’ll have to knock.’

{vie>denise}‘I’ll knock,’ said Vie, and held out a plate. {+}‘Give me a thick one.’
