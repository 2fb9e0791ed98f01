+++
title = "Oat Flat White for Icarus"
manner = "coffee-shop fan fiction, past tense, British single quotes: wrong names on cups, a barista, a professor, a colleague and a regular, epithets"
[[characters]]
id = "levi"
name = "Levi"
aliases = ["Lev", "the barista"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "jasper"
name = "Jasper Tunnicliffe"
aliases = ["Tunnicliffe", "Jasper", "the professor", "the blond", "Oat Flat White"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "pippin"
name = "Philippine"
aliases = ["Pippin"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "dorrit"
name = "Mrs. Dorrington"
aliases = ["Mrs. D"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "lorcan"
name = "Lorcan"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: the Crooked Spoon, behind the counter | levi, pippin, jasper, dorrit}
Oat Flat White came in at eight minutes past eight, as he had done on every weekday since the clocks went back, and walked into the door, which said PULL.

{pippin>levi}‘He’s here,’ said Philippine, without looking up from the milk.

{levi>pippin}‘I can see that he’s here, Pippin.’

{pippin>levi}‘He’s got the long coat on.’

{levi>pippin}‘I’ve got eyes.’

{pippin>levi}‘You’ve got two thumbs as well, and one of them’s in the banana bread.’

Levi took it out. The blond had by now defeated the door and was standing at the counter with rain on his spectacles, looking at the board as though it had been changed in the night. He had never ordered anything off it but the one thing.

{levi>jasper}‘What can I get you?’

{jasper>levi}‘Good morning. I thought that perhaps I might—no. An oat flat white, please.’

{levi>jasper}‘And the name?’

It was a formality. He’d been told the name on the first day; he had misheard it then, over the grinder, and written JASPAR, and the customer had laughed. It was a laugh worth hearing twice. {step levi>jasper toward 0.3 recalled jokes}On the second day he had written CASPER on purpose,{/step} and it had rather got away from him since.

{jasper>levi}‘I live in hope,’ said the customer gravely. {+}‘Jasper.’

{levi>jasper}‘Got it.’

He wrote for some time. When he turned the cup around, {step levi>jasper toward 0.3 now jokes}it said ICARUS, with a small sun.{/step}

{jasper>levi}‘Ah.’ The corner of the long mouth went in. {+}‘A criticism of my approach to doors.’

{levi>jasper}‘I only write what I hear.’

{jasper>levi}‘Yesterday you heard Nebuchadnezzar.’

{levi>jasper}‘It was loud yesterday.’

{dorrit>jasper}‘Young man,’ said Mrs. Dorrington, who had been behind him in the queue for three minutes, and had been enjoying every one of them, {step dorrit>jasper toward 0.3 now helps}{+}‘are you going to ask him, or shall I have my tea cake first?’{/step}

{step jasper>levi away 0.4 now leaves}The professor turned pink to the ears, dropped a two-pound coin into the biscotti, and fled.{/step}

{pippin>dorrit}‘Mrs. D!’

{dorrit>pippin}‘What? I’m eighty-four, dear. I shan’t see spring at this rate.’

{scene: the Crooked Spoon, the cellar | levi, pippin}
{pippin>levi}‘He lectures at the university,’ Philippine announced at the bottom of the cellar steps. {+}‘Classics. I looked him up. Jasper Tunnicliffe. He’s written a book on mistakes.’

{levi>pippin}‘On what?’

{pippin>levi}‘Mistakes. Copying errors. Monks getting it wrong.’ She dumped the sack of beans into his arms. {+}‘I’m just saying, {step pippin>levi toward 0.3 now helps}you might be the only man in England whose spelling could turn him on.’{/step}

{step levi>jasper away 0.3 now rejects}{levi>pippin}‘He’s a customer.’{/step}

{pippin>levi}‘He’s a customer who takes oat milk.’

{levi>pippin}‘So?’

{pippin>levi}‘So I gave him cow by accident, that week you had flu. He drank the lot and never said a word, {step jasper>levi toward 0.5 recalled seeks}and then he asked if you’d died.’{/step} She had lowered her voice, as one does for ghosts and gossip. {+}‘He doesn’t even like oat, Lev. You’d said that it was good. On the first day. You told him, The oat’s good.’

Levi set the sack down on the nearest crate and sat upon it.

{step levi>jasper away 0.2 now rejects}{levi>pippin}‘I say that to everyone.’{/step}

{pippin>levi}‘I know you do.’

{step lorcan>levi away 0.4 recalled mocks}{levi>pippin}‘Lorcan used to say I flirted like a man reading out a menu.’{/step}

{step pippin>levi toward 0.3 now comforts}{pippin>levi}‘Lorcan used to clap when planes landed.{/step} Get up, you’re squashing the Guatemalan.’

{scene: the Crooked Spoon, the next morning | levi, jasper, pippin, dorrit}
At eight minutes past eight the door was pulled, correctly, at the first attempt.

There was no queue. {step pippin>levi toward 0.5 now helps}Philippine had seen to that; she was out on the pavement, telling people there’d been a gas leak.{/step} Mrs. Dorrington had simply refused to go, and was sitting in the window behind an upside-down newspaper.

{jasper>levi}‘Good morning,’ said Tunnicliffe.

{levi>jasper}‘Morning. You did the door.’

{step jasper>levi toward 0.3 now confesses}{jasper>levi}‘I practised.’{/step} He laid both hands flat upon the counter, like somebody about to be searched. {step jasper>levi toward 0.4 now asks}{+}‘I’ve prepared a remark. May I make it?’{/step}

{levi>jasper}‘Go on.’

{jasper>levi}‘When a scribe gets a word wrong once, it’s an accident. One blames the light. If he gets it wrong twice, he’s tired. But when a man gets the same word wrong forty-one times, and never in the same way, then one is bound to conclude—’ The blond stopped, and took off his glasses, and polished them on the wrong side of his tie. {+}‘I had a very good ending. It’s gone.’

{levi>jasper}‘Forty-one?’

{step jasper>levi toward 0.7 now confesses}{jasper>levi}‘I’ve kept the cups.’{/step}

{levi>jasper}‘You’ve _what_?’

{jasper>levi}‘They’re on my windowsill. In order. The cleaner believes that it’s research.’

{dorrit>levi}‘Forty-one cups,’ observed the newspaper. {+}‘And not one of them with a telephone number on it. {step dorrit>levi away 0.3 now mocks}I despair of you, Levi.’{/step}

{step levi>dorrit away 0.2 now orders}{levi>dorrit}‘Drink your tea, Mrs. D.’{/step}

{dorrit>levi}‘It’s cold. It went cold in November.’

The barista picked up a cup. He picked up the pen. It was astonishing how hard it was to hold, all at once, a thing that he’d held every day for six years.

{levi>jasper}‘What can I get you?’ he asked.

{jasper>levi}‘An oat—’

{levi>jasper}‘You don’t like oat.’

A pause. {step jasper>levi toward 0.4 now confesses}{jasper>levi}‘No,’ the professor admitted.{/step} {+}‘It tastes like a wet barn. How long have you known?’

{levi>jasper}‘Since yesterday. What do you like?’

{jasper>levi}‘Tea, actually. Builder’s. {step jasper>levi toward 0.5 now confesses}I only came in that first day to get out of the rain.’{/step}

Levi began to laugh; he had to put his wrist against his mouth. {levi>jasper}‘Right. One tea. And the name?’

{jasper>levi}‘Jasper,’ said the other man, very low. {+}‘If you can manage it.’

He bent over the cup. He wrote it slowly, a letter at a time, with his tongue between his teeth; and {step levi>jasper toward 0.8 now gives}beneath it he wrote eleven figures,{/step} and beneath those, because he couldn’t help it, a very small sun. He turned it around.

The blond looked at it for so long that the tea began to steam his spectacles.

{step jasper>levi toward 0.4 now thanks}{jasper>levi}‘You’ve spelt it right,’{/step} he said.

{levi>jasper}‘It was quiet today.’

There came a rap on the window. Philippine had her whole face flattened on the glass, and a dozen people behind her with their collars up.

{pippin>levi}‘Has he asked?’ she shouted. {+}‘It’s freezing! There’s a traffic warden wants to ring the gas board!’

{levi>pippin}‘Two minutes!’ Levi shouted back.

{step dorrit>levi toward 0.4 now defends}{dorrit>pippin}‘Ten,’ called Mrs. Dorrington,{/step} and turned her newspaper the right way up at last. {+}‘He’s only just got to the kettle.’
