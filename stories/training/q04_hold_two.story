+++
title = "Hold Two"
manner = "a container ship's mess at night, six of the crew of five countries, sea-thriller: knocking from a sealed box, an order from ashore; titles against first names, master, chief, bosun, second mate, cook, cadet; long untagged runs; curly double quotes"
[[characters]]
id = "haugland"
name = "Captain Haugland"
aliases = ["the captain", "the Old Man", "Captain", "the master"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "wojcik"
name = "Wójcik"
aliases = ["Chief", "the chief engineer", "Marek", "the chief"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "reyes"
name = "Reyes"
aliases = ["Bosun", "Bos", "the bosun", "Rodel"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "oksana"
name = "Lysenko"
aliases = ["Second", "the second mate", "Oksana"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "fernandes"
name = "Fernandes"
aliases = ["the cook"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "eero"
name = "Eero"
aliases = ["the cadet", "Cadet", "boy"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "company"
name = "the company"
aliases = ["the office"]
pronouns = "they"
kind = "group"
present = false
+++
{scene: the officers’ mess of the _Astrid Solberg_ | haugland, wojcik, reyes, oksana, fernandes, eero}
The soup had gone cold in six bowls before the captain spoke.

{haugland>reyes}“How many knocks?”

{reyes>haugland}“Three, sir. Then nothing. Then three.” Reyes, the bosun, had not sat down; he was still in his wet gear, and it dripped on the cook’s linoleum. {+}“Second bay, bottom tier. I put my hand on it. It’s not cargo shifting.”

{wojcik>reyes}“Could be a pump. I’ve got a bilge pump in there that knocks,” said the chief engineer.

{reyes>wojcik}“Does your pump stop when I knock back, Chief?”

Wójcik lit a cigarette beneath the sign that told him not to.

{haugland>oksana}“Second. What does the manifest say?”

{oksana>haugland}“Ceramic tiles, sir. Loaded in Durrës on the ninth. Sealed, and the seal’s good.” Lysenko had no need to look. {+}“Today is the fourteenth.”

{eero>oksana}“Five days,” said the cadet. He was nineteen, and had been aboard for two weeks.

{fernandes>eero}“A man can do five days, if he has water.”

{eero>fernandes}“And if he hasn’t?”

{fernandes>eero}“Then he doesn’t knock, boy. Eat.”

{haugland>oksana,wojcik,reyes,fernandes,eero}“I have spoken to the company.” The captain laid a sheet of paper beside his plate and squared it to the edge. {+}“I’ll read it to you, so that nobody can say later that he didn’t hear. We’re not to break the seal. We’re not to alter course. We’re to log the noise as machinery, and an agent will come aboard at Algeciras.”

{oksana>haugland}“That’s Sunday.”

{haugland>oksana}“Sunday evening.”

{oksana>haugland}“With respect, sir, in that hold, on Sunday evening, he’ll be tiles.”

{wojcik>oksana}“And with respect to you, Oksana, you’ve a ticket to lose. We all have. They had a master out of Gdynia who opened a box. You know what he drives now? A tram.”

{oksana>wojcik}“I like trams.”

{reyes>haugland}“Permission to say something, Captain?”

{haugland>reyes}“You’ve never asked before, Bosun.”

{reyes>haugland}“It’s a small knock. That’s all. I’ve got three at home, I know what size of hand makes what size of knock.”

The spoon that Eero was holding touched the edge of his bowl and went on touching it, a thin, quick, foolish sound. The cook reached over and took it away from him.

{haugland>reyes}“You didn’t tell me that on the bridge.”

{reyes>haugland}“There was the pilot’s radio on, sir. I don’t know who listens.”

{wojcik>reyes}“A child? Christ, Rodel. You might’ve started with it.”

{reyes>wojcik}“You’d have told me the pump was small.”

With her thumbnail the second mate was scoring a box on the tablecloth, and a larger box round it. {oksana>wojcik}“How long would it take you to flood that hold with air? The fans, I mean. On full.”

{wojcik>oksana}“I don’t flood it. It’s a steel box in a steel box; I can blow till Easter round the outside. You’d need to drill.”

{oksana>wojcik}“So drill.”

{wojcik>oksana}“Through what? In which corner? I put a bit in blind, and there’s a face behind it.”

{eero>wojcik}“You could ask them to knock, sir. Where they are. And then drill somewhere else.”

Everybody looked at the cadet, and he looked for his spoon.

{wojcik>eero}“What language does it knock in, do you suppose?”

{fernandes>wojcik}“Leave him be. It’s the first sense I’ve heard at this table. Nobody wants this soup, do they? I’ll put it in the flask.”

{haugland>fernandes}“Sit down, Fernandes.”

{fernandes>haugland}“It’s good soup, sir. It goes through a straw.”

{haugland>fernandes}“I said sit. I haven’t given an order yet, and already I’ve a second who wants to be a tram driver, an engineer with a drill, and a galley that’s catering.”

{wojcik>haugland}“I never said I’d do it. I said how it’s done.”

{oksana>haugland}“What _is_ the order, sir?”

Captain Haugland turned over the paper. There was nothing on the back of it. He was sixty-four years old; he would be home in June, for good, to a house with an apple tree; and he looked at the white side of that sheet as if it were the tree.

{haugland>reyes}“Is the seal a bolt or a cable?”

{reyes>haugland}“Cable, sir. Thin one.”

{haugland>reyes}“They chafe, the thin ones. In a sea.”

{reyes>haugland}“There’s no sea, Captain. It’s flat as a plate.”

{haugland>oksana}“Second, how far is it to the edge of that low you showed me at noon?”

{oksana>haugland}“Forty miles north. But it’s off our course, and you’ve just read us that we’re not to alter—” She stopped. {+}“For the safety of the ship, we may. For weather, the master may do what he likes.”

{haugland>oksana}“One goes round weather, as a rule.”

{oksana>haugland}“One could misjudge it.”

{haugland>oksana}“I’m getting old. Put it in the log that I’m getting old.”

{wojcik>haugland}“You’d take her into that? On purpose? I’ve a cracked mounting on number three!”

{haugland>wojcik}“Will it hold for two hours, Marek?”

It was the first time in eleven years that he had called him anything but Chief. The chief engineer took the cigarette out of his mouth, and there seemed to be nowhere for him to put it.

{wojcik>haugland}“If I sit on it.”

{haugland>wojcik}“Then go and sit on it. Bosun, when she starts to roll, you’ll take a lamp and inspect the lashings in two. If you should find a seal that’s parted, what do the regulations say?”

{reyes>haugland}“Open and check the stow, sir. In case it’s come loose.”

{haugland>reyes}“In case of tiles. And take somebody with small hands.”

{eero>haugland}“I’ve got small hands,” said Eero, much too loudly.

{fernandes>eero}“You’ve got no coat, either. Have mine. And hold the flask upright, it’s the good one.”

{reyes>eero}“Come on, Cadet. You know any songs?”

{eero>reyes}“Songs, Bos? What for?”

{reyes>eero}“So it’s not just two boots coming in the dark.”

They went. The door swung to behind them, and swung open again of its own accord, slowly, and a bowl slid the width of a hand along the table. North of them there was a line of cloud with lightning going about inside it, like somebody looking for something with a match.

{oksana>haugland}“I’ll be on the bridge,” said the second mate. {+}“Sir, what shall I tell the office, if they ring about the course?”

{haugland>oksana}“Tell them it’s a pump.”

Fernandes had wedged himself in the hatch to the galley with a pot between his knees. He was cutting up onions as if for forty.

{haugland>fernandes}“What’s that?” the Old Man asked him. {+}“We’ve eaten.”

{fernandes>haugland}“Nobody has eaten anything. And we don’t know how many, do we, sir? It’s only the one that knocks.”
