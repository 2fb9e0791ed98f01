+++
title = "Six Minutes to Five"
manner = "family holiday kitchen, comedy: brother and sister, two elders, shouting up the stairs, whispers, a counted chorus, Yorkshire and Persian English; curly single quotes"
[[characters]]
id = "laleh"
name = "Laleh"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "kaveh"
name = "Kaveh"
aliases = ["Kav", "Kaveh-jan"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "shirin"
name = "Shirin"
aliases = ["Maman"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "pat"
name = "Nana Pat"
aliases = ["Nana", "Patricia"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "dad"
name = "Dad"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "mamani"
name = "Mamani"
aliases = []
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "ronaldo"
name = "Ronaldo"
aliases = []
pronouns = "he"
kind = "animal"
present = false
+++
{scene: the back kitchen in Leeds | laleh, kaveh, shirin, pat}
{kaveh>laleh}‘Is it meant to float like that?’

{laleh>kaveh}‘No.’ Laleh put her face up close against the bowl. {step laleh>kaveh away 0.4 now blames}{+}‘No, Kav, it is not. What did you do?’{/step}

{kaveh>laleh}‘Nothing! I gave it breakfast.’

{laleh>kaveh}‘What sort of breakfast?’

Her brother looked at the ceiling, at the lino, and finally at the sideboard, where everything had been laid out since morning on the good cloth: apples and garlic, vinegar, coins, a mirror, a forest of lentil sprouts with a ribbon round it. In front of him stood a dish of brown pudding. It had a spoon in it.

{step kaveh>laleh toward 0.3 now confesses}{kaveh>laleh}‘I thought it was for sharing,’ he said.{/step}

{step laleh>kaveh away 0.4 now blames}{laleh>kaveh}‘You fed a goldfish on wheat pudding.’{/step}

{kaveh>laleh}‘Only till it was full.’

It was twenty past three. At six minutes to five, in Leeds as everywhere else, the old year would end and the new one start; and at that moment, so they had been told every spring of their lives, the fish turns round in its bowl to face it, and whoever does not see the fish turn has no luck until the next.

{shirin>laleh,kaveh}‘Children?’ Their mother’s voice came down the stairs on a gust of hairdryer. {+}‘Is the table pretty?’

{laleh>shirin}‘Gorgeous, Maman!’ Laleh yelled back. {step laleh>shirin away 0.3 now hides}{+}‘Don’t come down!’{/step}

{shirin>laleh}‘Why don’t come down?’

{step laleh>shirin away 0.4 now lies}{laleh>shirin}‘You’ll – the steam! Your hair!’{/step}

There was a silence while this was weighed. Then the hairdryer started up again.

{step shirin>kaveh away 0.5 planned attacks}{kaveh>laleh}‘She’s going to kill me,’{/step} Kaveh whispered. {+}‘She’ll kill me, and then it’ll be bad luck _as well_.’

{laleh>kaveh}‘Shush a sec. Where’s Nana?’

{pat>laleh}‘Nana’s here.’ And in from the yard, backwards, came Nana Pat, with a bag for life in either hand and a hyacinth between her teeth, or so it looked until she’d turned round. {pat>laleh,kaveh}‘They’d no white. I’ve got a mauve. Who’s died?’

Neither of them could say it. She set down her bags and came over and bent to the bowl. She had been a dinner lady for thirty years, and there was not much that scared her.

{pat>laleh,kaveh}‘Well,’ she said, {+}‘he’s not resting.’

{step kaveh>pat toward 0.4 now asks}{kaveh>pat}‘Can you do something?’{/step} asked Kaveh. {step pat>kaveh toward 0.4 recalled helps}{+}‘You did my hamster.’{/step}

{step pat>kaveh toward 0.3 denied helps}{pat>kaveh}‘I did nowt for that hamster{/step}, only hold its hand. What time’s your mother’s do?’

{laleh>pat}‘Six minutes to five,’ said Laleh.

{pat>laleh}‘And the pet shop?’

{laleh>pat}‘Shuts at four on a Sunday. And it’s two buses, and Dad’s got the car.’

{pat>laleh}‘Where’s he gone with it?’

{kaveh>pat}‘Airport. To get Mamani.’

His nan breathed out through her nose. {pat>laleh,kaveh}‘So there’s two grandmothers coming to see this fish.’

{laleh>pat}‘One,’ said Laleh. {+}‘And you.’

{pat>laleh}‘I was very attached to it. Pass me that carrot.’

{laleh>pat}‘What?’

{pat>laleh}‘Carrot. And the little knife, the sharp one.’ {step pat>kaveh toward 0.4 now helps}She was taking off her rings.{/step} {pat>kaveh}‘Now you, sunshine. Get the poor lad out with the tea strainer and take him down by the bins, and say a few words.’

{kaveh>pat}‘What words?’

{pat>kaveh}‘What was he called?’

{kaveh>pat}‘Ronaldo.’

{step pat>kaveh toward 0.4 now comforts}{pat>kaveh}‘Then say he’d a lovely left foot.’{/step}

{scene: the same kitchen, at a quarter to five | laleh, kaveh, shirin, pat}
By a quarter to five there was a fish in the bowl. It was orange. It had two fins and a tail, and it hung an inch below the surface on a length of sewing cotton, the other end of which went up, if you knew, into the hyacinth. The car was not back. It was somewhere on the ring road with Mamani in it, and four suitcases.

Down came their mother in green silk to the floor. {step shirin>laleh toward 0.4 now praises}{shirin>laleh,kaveh}‘Oh, but how beautifully you have done it.’{/step} {step shirin>kaveh toward 0.4 now touches}She kissed one head and then the other{/step}, and stooped to the bowl. {+}‘He’s thin.’

{step laleh>shirin away 0.3 now lies}{laleh>shirin}‘He’s been exercising,’{/step} said Laleh quickly.

{step pat>shirin away 0.3 now lies}{pat>shirin}‘It’s the light in here, Shirin.{/step} Come away, you’ll steam him up.’

{shirin>pat}‘Patricia, why are your hands orange?’

{step pat>shirin away 0.3 now lies}{pat>shirin}‘Circulation,’{/step} said Nana Pat.

A small, desperate noise escaped from behind the bread bin.

{shirin>kaveh}‘Kaveh-jan? Are you crying?’

{step kaveh>shirin away 0.3 now lies}{kaveh>shirin}‘It’s the onions.’{/step}

{shirin>kaveh}‘There are no onions.’

{step pat>kaveh toward 0.3 now helps}{pat>kaveh}‘Garlic,’ his nan said{/step}, from the corner of her mouth.

{kaveh>shirin}‘It’s the garlic,’ said Kaveh.

Their mother gave him a look which lasted for some time, but on the radio a man in London had begun to count in Persian, and she caught at the hands that were nearest. They stood in a row in front of the sideboard: green silk, school jumper, best cardigan, and Laleh at the end, with one foot braced on the sideboard’s leg.

{shirin>laleh,kaveh,pat}‘Everybody look at the fish! Five!’

{_group}‘Four!’ they all shouted. {+}‘Three! Two! One!’

Laleh kicked. The coins jumped; the bowl gave a shiver; and slowly, majestically, with the light sliding all along its side, the carrot came about and faced them.

{shirin>laleh,kaveh,pat}‘You see? You see, he knows! Every year I tell you, {step laleh>shirin away 0.3 recalled doubts}and you think that I’m making it up{/step}, and he always—’

She had bent down to it. She stopped. From there she could see into the hyacinth, and she stayed where she was, with her hands upon her knees, so long that on the radio they had got to the anthem.

{shirin>pat}‘When I was seven,’ she remarked, not turning round, {+}‘in Shiraz, at my grandmother’s, the fish died on the very day. My brother cried and cried. And she said to him, don’t be silly, he’s only tired. And at the right minute it turned round like a king.’

Nobody moved.

{shirin>pat}‘Afterwards I went in her apron for a sweet,’ said Shirin, {step shirin>pat toward 0.4 now trusts}{+}‘and I found the peel.’{/step}

The clock on the cooker changed to four fifty-five.

{pat>shirin}‘What had she used?’ asked Nana Pat.

{shirin>pat}‘Also carrot.’ She straightened up. Her eyes were streaming, and what with the mascara it was hard to tell from what. {step shirin>pat toward 0.5 now forgives}{+}‘But hers had a better tail.’{/step}

{pat>shirin}‘Aye, well,’ said Nana Pat. {step pat>shirin toward 0.4 now confesses}{+}‘I were rushed.’{/step}
