+++
title = "Table Nine"
manner = "restaurant comedy: a chef and her former husband, a critic expected, mistaken identity; kitchen, dining room, yard; third person past; curly single quotes"
[[characters]]
id = "bettina"
name = "Bettina Krug"
aliases = ["Bettina", "the chef"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "laurent"
name = "Laurent"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "florian"
name = "Florian"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "cosima"
name = "Cosima Lytton"
aliases = ["the washer-up", "the woman in the mackintosh"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "smith"
name = "Mr Smith"
aliases = ["Smith", "the old man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "elsie"
name = "Elsie"
aliases = ["his wife"]
pronouns = "she"
kind = "person"
present = false
[[ties]]
of = "laurent"
to = "bettina"
is = "former husband"
class = "love"
affinity = "mixed"
changes = true
says = "who had been her husband for nine years and her pastry chef for fourteen"
[[ties]]
of = "bettina"
to = "florian"
is = "employer"
class = "work"
affinity = "mixed"
changes = false
[[ties]]
of = "florian"
to = "laurent"
is = "colleague"
class = "work"
affinity = "positive"
changes = false
[[ties]]
of = "bettina"
to = "cosima"
is = "employer for a night"
class = "work"
affinity = "mixed"
changes = true
[[ties]]
of = "smith"
to = "elsie"
is = "widower"
class = "family"
affinity = "positive"
changes = false
says = "his wife"
[[ties]]
of = "florian"
to = "smith"
is = "waiter"
class = "acquaintance"
affinity = "positive"
changes = false
[[ties]]
of = "bettina"
to = "smith"
is = "host"
class = "acquaintance"
affinity = "positive"
changes = true
+++
{scene: the kitchen of Krug’s | bettina, laurent, florian, cosima | At five o’clock}
At five o’clock, with ninety covers booked and nobody to wash up after them, {step bettina>laurent away 0.3 now attacks}Bettina Krug threw a lemon at the man who had been her husband for nine years and her pastry chef for fourteen.{/step}

{step laurent>bettina away 0.2 now mocks}{laurent>bettina}‘Unripe,’ said Laurent, catching it.{/step}

{bettina>laurent}‘You tell me this now? On the day? {step laurent>bettina away 0.7 planned leaves}You’re going to Lyon in a month,{/step} and you tell me while I am holding a knife?’

{laurent>bettina}‘You were holding a lemon. I chose my moment.’

{step bettina>laurent away 0.5 now insults}{bettina>laurent}‘You’ll be bored to death in Lyon. They’ll find you in a choux bun, you ungrateful, floury, second-rate man.’{/step}

{step laurent>bettina away 0.5 now blames}{laurent>bettina}‘In fourteen years you have not told me once that a thing was good. I used to think that you had no sense of taste, and then I saw you with other people’s.’{/step}

The door from the dining room swung open and let in Florian, who was twenty-three and had run all the way from the telephone.

{florian>bettina}‘She’s coming,’ he said. {+}‘Cosima Lytton! Tonight! My cousin’s at the paper and she says it’s Krug’s, it’s definitely Krug’s, for Sunday’s page.’

{bettina>florian}‘Under what name?’

{florian>bettina}‘She never gives her own one. Nobody knows what she looks like. She closed the Blue Sturgeon with one adjective, chef. It wasn’t even a long one.’

{laurent>florian}‘Who’s booked alone?’ said Laurent.

{florian>laurent}‘Table nine. Half past seven, one person. It says’—the waiter lowered his voice—{+}‘Smith.’

{laurent>florian}‘Nobody is called Smith.’

{florian>laurent}‘That’s what I thought!’

It was at this point that they noticed the woman in the mackintosh. She was standing just inside the yard door, a small grey person of fifty or so, with a handbag held in front of her.

{cosima>bettina}‘I beg your pardon,’ she said. {+}‘Your front door seems to be locked. Is this—’

{step bettina>cosima away 0.4 now blames}{bettina>cosima}‘You’re an hour late.’{/step}

{cosima>bettina}‘Am I? I don’t believe I said a time.’

{bettina>cosima}‘The agency said four. Apron’s on the hook, gloves are under the sink, the big pans are done by hand and if you put my copper in that machine I’ll put you in after it.’ {step bettina>cosima away 0.3 now insults}She looked her up and down. {+}‘They’ve sent me a drowned stoat. Well? Can you wash up?’{/step}

The woman glanced at the sink. She glanced at Laurent, who was polishing a lemon on his sleeve, and at Florian, who had begun to pray. Something came into her face that in a younger woman might have been called mischief.

{cosima>bettina}‘It’s some time since I was asked,’ she said, and took down the apron.

{scene: the kitchen | bettina, laurent, florian, cosima | By nine}
By nine they had sent table nine everything. They’d sent oysters that he hadn’t ordered, and the bone marrow, and a very small soup. Florian brought back the news between courses like a boy from the front.

{florian>bettina}‘He’s writing something down!’

{bettina>florian}‘He?’

{florian>bettina}‘It’s a man, chef. She’s a man. It’s brilliant, when you think about it. He’s got a notebook, and he’s ordered two glasses of everything.’

{laurent>bettina}‘To compare the pour,’ Laurent said darkly.

{bettina>florian}‘What did he say to the turbot?’

{florian>bettina}‘He said it was very nice.’

A hush fell over the stoves.

{bettina>laurent}‘Nice,’ said Bettina. {+}‘He’s going to close us.’

{step cosima>bettina toward 0.4 now helps}{cosima>bettina}‘I think,’ said somebody, {+}‘that your sauce has caught.’{/step}

It came from the sink. Nobody had ever spoken from the sink before. All down the line, people stood still with their spoons in the air, and the chef turned round by degrees, as a gun turret does.

{step bettina>cosima away 0.4 now threatens}{bettina>cosima}‘Say it again,’ she said, {+}‘and you can go home in the bin lorry.’{/step}

{cosima>bettina}‘The beurre rouge. It’s only just gone, at the very bottom, but one gets it on the back of the tongue. Like a struck match.’ The washer-up rinsed a ladle. {+}‘I’m so sorry. I had some on my glove.’

Bettina took a spoon to the pan. She tasted it. She closed her eyes. Then she carried the whole of it across the kitchen, two litres, three bottles of good burgundy and half a day, and poured it down the drain, past the woman’s elbow. {step bettina>cosima toward 0.2 denied thanks}She didn’t thank her.{/step} No one in that kitchen had expected it.

{bettina>florian}‘Four tables waiting for that,’ she said to nobody much. Her voice had gone thin. {+}‘Tell them ten minutes. Tell them there’s a fire.’

She began to chop shallots, and the knife was not quite steady, and after the third of them there were two knives. {step laurent>bettina toward 0.6 now helps}Laurent had left his tarts. He stood in at her left hand, where he used to stand when there had only been the two of them and one gas ring, and when she reached out for the butter it was there.{/step}

{bettina>laurent}‘I didn’t ask,’ she said.

{laurent>bettina}‘No.’

{bettina>laurent}‘The sugar work will go.’

{laurent>bettina}‘Let it go. Whisk.’

They whisked. From the sink the washer-up observed them both with close attention, up to the elbows in suds.

* * *

{scene: the dining room | florian, smith, bettina | nearly eleven}
{eyes: florian}
It was nearly eleven, and table nine was the last one with a candle. Florian had been brave all evening. Now he picked up the plate of lemon tart, two spoons, and walked out to meet his fate.

{florian>smith}‘With the compliments of the kitchen, sir.’

{smith>florian}‘You’re ever so kind in here.’ The old man had on a suit that had been made for somebody larger, probably him. {+}‘I’ve had things tonight, I didn’t know which end to start. {step smith>florian toward 0.3 now invites}Would you sit down a minute?{/step} I know you’re not allowed.’

{step florian>smith toward 0.4 now stays}Florian sat down.{/step} It struck him, close to, that the notebook was a very old one, with a kitten on it, and that the second glass of each pair was still full.

{florian>smith}‘May I ask what you’re writing?’ he said.

{smith>florian}‘Only what there was to eat. It’s her birthday, you see. {step smith>elsie toward 0.5 planned gives}I’ll read it out to Elsie tomorrow, they let you sit by them as long as you like up there.{/step} It’s on a hill.’ Mr Smith turned a page to show him. {+}‘She kept it every year. This is her writing, up to here. {step smith>elsie toward 0.6 recalled invites}I took her here the night that I proposed,{/step} when it was a Wimpy. {step smith>elsie toward 0.5 wished invites}I always wanted to bring her again once it had gone posh,{/step} but there was the boiler.’

{florian>smith}‘You’re not from the paper,’ said Florian.

{smith>florian}‘I’m from Hounslow.’

The waiter got up. He meant to say something gracious; but what he did, to his own surprise, {step florian>smith toward 0.5 now touches}was to put his hand on the shoulder of the big suit and leave it there.{/step} And he was standing like that, with his eyes running, when the kitchen door swung to behind him, and he smelled burnt wine.

{bettina>smith}‘I am Bettina Krug,’ said the chef. She’d put on a clean jacket, and lipstick, not very straight. {+}‘I hope that we didn’t disappoint you. I wish to say, as to the turbot, that whatever you intend to—’

{florian>bettina}‘Chef,’ said Florian. {+}‘It’s his wife’s birthday.’

She looked at the old man. She looked at the two glasses, and at the kitten. One could watch it arrive. For a moment the waiter was afraid that she would throw something. {step bettina>smith toward 0.5 now comforts}Then she hooked out a chair with her foot and sat down in it, heavily, and drew the tart into the middle.{/step}

{bettina>smith}‘Which of the spoons is hers?’ she said.

{smith>bettina}‘That one.’

{bettina>smith}‘Would she mind?’

{step smith>bettina toward 0.3 now comforts}{smith>bettina}‘She’d be honoured,’ said Mr Smith, {+}‘only she’d say you look tired, love.’{/step}

Bettina took a mouthful, and then another, slowly. It was some while before she said anything at all.

{step bettina>laurent toward 0.7 now praises}{bettina>florian}‘That’s perfect,’ she told the spoon. {+}‘God damn the man. There is nothing wrong with that.’{/step}

* * *

{scene: the yard | bettina, cosima, laurent | Past midnight}
Past midnight, in the yard, the washer-up was sitting on a crate with her shoes off. Bettina came out, counted two twenties off a roll, added a third, and held them out.

{step bettina>cosima toward 0.5 now apologises}{bettina>cosima}‘I called you a stoat. It was uncalled for.’{/step}

{cosima>bettina}‘A drowned one.’

{step bettina>cosima toward 0.5 now thanks}{bettina>cosima}‘You saved me four tables.’{/step} She let herself down upon the other crate. {+}‘It was for nothing, in any case. She never came. That was a plumber. I gave my best fish to a plumber and I’d do it again, but on Sunday she’ll write about some other place.’

{cosima>bettina}‘I shouldn’t think so,’ the woman said. She had taken the money, and was looking at it with real pleasure. {+}‘I don’t think she’ll write about anyone, this week. It would hardly be proper. She’s been on the payroll.’

The extractor fan ran down into silence.

{bettina>cosima}‘Oh, no,’ said Bettina Krug.

{cosima>bettina}‘I did try to say. And then I thought, thirty years of going in by the front.’ Cosima Lytton wriggled her toes. {+}‘I haven’t had such a nice evening since my divorce.’

{step bettina>cosima away 0.3 recalled threatens}{bettina>cosima}‘I said that I’d put you in the machine.’{/step}

{cosima>bettina}‘You did, and I believed you. {step cosima>bettina toward 0.4 now praises}It’s a very well-run kitchen.’{/step}

Laurent was standing in the doorway with a box under his arm and his coat on. It wasn’t clear how long he had been there.

{laurent>bettina}‘The boy tells me you said something,’ he said, {+}‘about a tart. In front of witnesses.’

{step bettina>laurent toward 0.3 denied praises}{bettina>laurent}‘I said nothing.’{/step}

{laurent>bettina}‘He wrote it down. It’s in a book with a cat on it.’

{bettina>laurent}‘It was adequate. The pastry was a little short.’

{laurent>bettina}‘Pastry is supposed to be short.’

{bettina>laurent}‘Then what do you want from me?’ She was on her feet. {+}‘You’ve got your coat on! {step bettina>laurent away 0.4 now rejects}Go to Lyon!{/step} {step bettina>laurent toward 0.7 denied asks}I am not going to ask you to stay,{/step} I didn’t ask you the last time and I shall not—’

{laurent>bettina}‘I rang Lyon,’ said Laurent. {+}‘When you threw away the sauce. {step laurent>bettina toward 0.8 now stays}I told them no.{/step}’

{bettina>laurent}‘Because of a sauce?’

{step laurent>bettina toward 0.6 now praises}{laurent>bettina}‘You could have thinned it. Anybody would have. There was the whole line watching, and you thinking it was the end of the house, and you poured it away.’{/step} He put the box down on the step. {+}‘I was bored of you, Bettina. I thought I’d seen everything you do.’

There was a pause, of the sort that ought to have been private. Cosima Lytton looked tactfully into a dustbin.

{step bettina>laurent toward 0.5 now invites}{bettina>laurent}‘Take off your coat,’ said the chef.{/step} {+}‘There’s the pans.’

{laurent>bettina}‘We have a woman for the pans.’

{step bettina>cosima toward 0.4 now invites}{bettina>cosima}‘Yes, about that,’ said Bettina, turning. {+}‘What are you doing tomorrow?’{/step}
