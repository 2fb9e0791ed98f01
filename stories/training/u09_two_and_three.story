+++
title = "Two and Three"
manner = "safe house in Trieste, first person past: a handler without a name, a forger, a guard, the narrator, his wife and their small daughter who has heard everything; whispers in the dark, a voice through a door; curly single quotes"
[[characters]]
id = "farid"
name = "Farid"
aliases = ["Doctor", "Papa"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "parvaneh"
name = "Parvaneh"
aliases = ["Mama", "my wife", "Signora"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "seti"
name = "Seti"
aliases = ["azizam", "my daughter"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "handler"
name = "the handler"
aliases = ["ma’am"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "okafor"
name = "Okafor"
aliases = ["Chidi", "Mr Chidi"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "marchetti"
name = "Marchetti"
aliases = ["Gianni"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "mother"
name = "My mother"
aliases = ["the old lady", "an old woman"]
pronouns = "she"
kind = "person"
present = true
+++
{scene: the flat above the chandler’s in Trieste | farid, parvaneh, seti, handler, okafor, marchetti}
{eyes: farid}
{handler>farid,parvaneh}‘Three and then two. Say it back,’ said the handler.

{farid>handler}‘Three and then two,’ I said.

{handler>farid,parvaneh}‘Both of you.’

My wife had her arms in a suitcase. {parvaneh>handler}‘Three and then two. I can pack and hear.’

{handler>parvaneh}‘And if it’s any other knock?’

{seti>handler}‘Then we go down by the coal,’ said Seti, {+}‘and Mr Chidi shoots it.’

{okafor>seti}‘I don’t shoot it. I ask it what it wants.’

{seti>okafor}‘With a gun.’

{okafor>seti}‘With a gun near me,’ Okafor admitted.

She was eight. For four days she had been shut up with five adults above a ship’s chandler in Trieste, and it hadn’t occurred to any of us that she had ears.

Marchetti had our passports open on the ironing board. He blew on one of them, and frowned. {marchetti>parvaneh}‘Signora, who has cut your hair?’

{parvaneh>marchetti}‘I have. Last night. Why?’

{marchetti>parvaneh}‘In here you have it to the shoulder.’

{parvaneh>marchetti}‘You told me to cut it!’

{marchetti>parvaneh}‘Before the photograph. I told you before.’

{seti>parvaneh}‘He did, Mama.’

{parvaneh>seti}‘Whose side are you on?’

{handler>marchetti}‘How bad is it, Gianni?’ asked the handler.

He wagged a gluey hand. {marchetti>handler}‘For a policeman it’s nothing. For a policewoman—’

{handler>okafor}‘A hat. Chidi, have we a hat?’

{okafor>handler}‘I’ve a football one.’

It was red, with a halberd on it. Parvaneh put it on over what was left of her hair, and it made her look nineteen. I said so.

{parvaneh>farid}‘Don’t be nice to me, Farid. I’ll cry, and that face isn’t in there either.’

{handler>farid}‘The boat’s at ten.’ The handler never let a thing like that go on. {+}‘You, Doctor, are what?’

{farid>handler}‘A dentist from Izmir.’

{handler>farid}‘And your wife?’

{farid>handler}‘Also a dentist.’

{parvaneh>farid}‘I’m a hygienist. We agreed. I’m not going to have opinions about teeth.’

{seti>handler}‘What am I?’

{handler>seti}‘You’re asleep.’

{seti>handler}‘Until when?’

{handler>seti}‘Until Croatia.’

{okafor>handler}‘There’s a van,’ said Okafor from the window.

The handler was beside him before he’d finished. {handler>okafor}‘Whose?’

{okafor>handler}‘It says fish. It isn’t unloading any.’

{handler>marchetti}‘Gianni, do they bring fish on a Sunday night?’

{marchetti>handler}‘On Sunday there is no fish. The boats are in. Why?’

{handler>marchetti}‘Lights,’ she said, and there weren’t any.

I felt about for the small hand, and found a small shoe.

{seti>farid}‘Papa?’

{farid>seti}‘I’m here.’

{seti>farid}‘I know. You’re on my foot.’

{parvaneh>seti}‘Sh,’ said my wife.

{okafor>handler}‘There’s two of them,’ the voice at the window murmured. {+}‘One’s smoking. One’s counting floors.’

{handler>okafor}‘Which is he at?’

{okafor>handler}‘Second.’

{handler>okafor}‘We’re third.’

{okafor>handler}‘So he can count to two.’

{handler>okafor}‘Don’t be funny, Chidi.’

{okafor>handler}‘I’m not, I’m frightened. It comes out like that.’

And then there was the knock. It was on our own door, softly, with a knuckle. It was two. It was two, and after that it was three.

{parvaneh>farid}‘That’s wrong,’ Parvaneh breathed in my ear. {+}‘It was the other way about. Wasn’t it?’

{farid>parvaneh}‘It was the other way about.’

{handler>farid,parvaneh,marchetti}‘The coal,’ said the handler. {+}‘Now. No shoes.’

{marchetti>handler}‘My passports are wet!’

{handler>marchetti,farid,okafor}‘Then carry them flat. Take the child, Doctor. Chidi—’

{okafor>handler}‘I’ll ask it what it wants.’

{seti>handler}‘But wait,’ said Seti.

{farid>seti}‘Not now, azizam.’

{seti>farid}‘But it’s Tuesday!’

{handler>seti}‘It’s Sunday.’ The handler had me by the elbow.

{seti>handler}‘The knock is. You told the old lady on Tuesday, in the kitchen. You said from inside it’s three and two, and from outside it’s two and three, and if they’re different then they’re the same.’

It was too dark to see anybody’s face. I should have liked to.

{okafor>handler}‘What old lady?’ asked Okafor.

{handler>okafor}‘There’s no old lady.’

{seti>handler}‘There is, with a mole. You thought that I was asleep. You always think I’m asleep.’

Knock, knock, it went; knock, knock, knock. A little slower than before, as one speaks to a fool.

Okafor had left his window. {okafor>handler}‘Five people know this flat. That’s what you told me. We three, the boat, and London. So who’s she?’

{handler>okafor}‘This is hardly the—’

{okafor>handler}‘Who’s at the door, ma’am?’

I had never heard him call her that.

{handler>okafor}‘My mother,’ said the handler.

Glass clinked on the ironing board. {marchetti>handler}‘Your _mother_?’

{handler>marchetti}‘She lives at number nine. She’s the only soul in this city I’d send to look into a fish van.’

{farid>handler}‘Then let her in,’ I said.

{handler>farid}‘And if they’ve got her, Doctor? If there’s a man on either side of her? It’s what I would do.’ It wasn’t the voice that we knew. {+}‘I’d open. I’d open to her whatever it was. It’s why one doesn’t use one’s mother.’

{seti>handler}‘Ask her a thing, then. That she’d say wrong if it was bad.’

{handler>seti}‘What do you mean?’ said the handler.

{seti>handler}‘We’ve got one, Mama and me. If I say the soup was nice, then there’s somebody there.’

That was the first I had heard of it. I turned to where I thought that my wife was.

{farid>parvaneh}‘Since when?’

{parvaneh>farid}‘Since they came to your office,’ said Parvaneh.

Boards creaked. The handler had gone to the door, and by the sound of it she’d laid her forehead against it.

{handler>mother}‘Mamma, have you eaten?’

{mother>handler}‘Have I eaten? At nine at night?’ It was an old woman, with few teeth, in the stairwell. {+}‘I ate at six! That’s the widow’s sofa they’ve come for, in the van. It’s her sons. They’re borrowing it off the fishmonger, and they can’t count floors. I thought, she’ll be worrying. Are you worrying?’

{handler>mother}‘Yes, Mamma.’

{mother>handler}‘Then put the light on. It looks peculiar.’

The light came on. Okafor stood with his hand at the switch, and slowly he slid down the wall till he was sitting. My daughter brought him his football hat.

{farid>handler}‘And what would she have said,’ I asked, {+}‘if there’d been somebody?’

{handler>farid}‘That she hadn’t.’ The handler was drying her eyes on her wrist, the left and then the right, like a person doing a job. {+}‘She’s always eaten. She has never once let me cook.’

{marchetti>okafor}‘So now how many know? Six?’

{okafor>marchetti}‘Seven, Gianni,’ said Okafor. {+}‘You’re forgetting the one who’s asleep.’
