+++
title = "The Fish Knife"
manner = "cosy mystery at a village show; curly single quotes, third person past, six people, a schoolmistress and her great-nephew aside, a shout in unison"
[[characters]]
id = "gill"
name = "Constable Gill"
aliases = ["the constable", "Jaswant"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "walter"
name = "Walter Spragg"
aliases = ["Walter"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "lorna"
name = "Lorna Dace"
aliases = ["Mrs Dace", "Lorna"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "edie"
name = "Miss Trussler"
aliases = ["Aunt Edie", "miss"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "barney"
name = "Barney"
aliases = ["the boy"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "alabi"
name = "Mr Alabi"
aliases = ["the vicar", "Vicar"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "jean"
name = "Jean"
aliases = []
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "judge"
name = "New judge"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: the parish hall, before the show | gill, walter, lorna, edie, barney}
{gill>walter,lorna}‘Nobody’s to touch it,’ said Constable Gill, {+}‘until I’ve thought.’

It lay on green baize between the dahlias and the raffle: forty-one pounds of marrow, the pride of the Wick and District Show, with the handle of a fish knife sticking out of its end.

{walter>gill}‘It’s murder, that’s what it is.’

{step gill>walter away 0.3 now mocks}{gill>walter}‘It’s a marrow, Walter.’{/step} The constable did not look round.

{walter>gill}‘I sat up with it the whole of Wednesday. I sang to it!’

{lorna>gill}‘He did,’ said Lorna Dace. {step lorna>walter away 0.3 now mocks}{+}‘One could hear it from the chapel.{/step} May we get on, Constable? I have to open those doors in forty minutes.’

{step gill>lorna away 0.5 now blames}{gill>lorna}‘With respect, Mrs Dace, you’re a suspect.’{/step}

{lorna>gill}‘I’m the chairwoman!’

{gill>lorna}‘You’ve come second to it four years running.’

{lorna>gill}‘To a different one each year, I should hope.’

Over by the tea urn a very old lady sat on a folding chair with her handbag upright on her knees. The boy beside her was eating a scone which, strictly speaking, was an exhibit.

{step barney>gill away 0.3 now doubts}{barney>edie}‘He’s doing it wrong, Aunt Edie,’{/step} he said under his breath.

{edie>barney}‘I know he is, Barney. Chew.’

{barney>edie}‘He hasn’t even asked about the knife.’

{edie>barney}‘He will. {step edie>gill toward 0.3 now defends}He’s a slow boiler, but he gets there.{/step} I had him for long division.’

The constable bent until his nose was all but on the handle. {gill>walter,lorna}‘This knife,’ he said. {+}‘Whose would that be?’

{edie>barney}‘There,’ murmured Miss Trussler.

{scene: the parish hall, with the vicar | gill, walter, lorna, edie, barney, alabi}
{alabi>gill}‘I’m afraid it’s one of ours.’ A great many chrysanthemums had come in at the side door, and from somewhere among them spoke the vicar. {+}‘Out of the kitchen drawer. There ought to be twelve, and last night I could only find eleven. I thought—well, to be candid, {step alabi>lorna away 0.4 recalled doubts}I thought of Mrs Dace.’{/step}

{step lorna>alabi away 0.4 now blames}{lorna>alabi}‘*Vicar!*’{/step}

{step alabi>lorna away 0.5 denied blames}{alabi>lorna}‘Not for stabbing, Lorna.{/step} For cake.’

{gill>alabi}‘And who has the key to that drawer, Mr Alabi?’

{alabi>gill}‘There isn’t one. You give it a kick.’

The constable wrote down the kick.

Walter Spragg had got out a large handkerchief, and was standing with his face in it. {walter>gill,lorna,edie,barney,alabi}‘None of you know what it is,’ he said, through the cotton, {+}‘to bring a thing up from seed.’

{edie>walter}‘What sort of seed?’

They all looked round. She hadn’t raised her voice. She had never raised it, in forty years at the village school; that was what had been so terrible.

{walter>edie}‘Beg pardon, miss?’

{edie>walter}‘The variety, Walter. I only wondered.’

{step walter>edie away 0.4 now lies}{walter>edie}‘It’s a, it’s a Long Green.’{/step}

{step edie>walter away 0.4 now doubts}{edie>walter}‘Is it, now?’{/step} Miss Trussler patted the boy’s sleeve. {edie>barney}‘Run over and tell me how it’s striped, dear. My eyes aren’t what they were.’

Barney took the scone with him. {barney>edie}‘It’s pale. With white stripes, fat ones.’

{gill>barney}‘You’re not to touch!’

{barney>gill}‘I’m not touching. I’m looking with my eyes.’ He squatted down to it. {barney>edie}‘And it’s funny about the knife. It’s not just been stabbed. There’s a window.’

{lorna>barney}‘What do you mean, a window?’ Mrs Dace had come forward in spite of herself.

{barney>lorna}‘There’s a bit missing. Like somebody’s cut a little square out, and then stuck the knife in where the square was.’

{edie>barney}‘How large a square?’ asked his great-aunt.

{barney>edie}‘Stamp.’

In the silence Walter Spragg folded up his handkerchief. He folded it in four, and then in eight.

{edie>gill,walter,lorna,alabi}‘I’m a foolish old woman,’ said Miss Trussler, {+}‘and I buy all my vegetables at Pargeter’s Wholesale, because of the bus. They do a very fine marrow. It’s pale, with a broad stripe. And on the end of every one there is a sticker with the price, just so big; and you cannot get it off, you know, for love or money. {step edie>walter away 0.6 now blames}I’m obliged to cut mine out.’{/step}

{alabi>walter}‘Oh, Walter,’ said the vicar.

{step walter>edie away 0.5 now insults}{walter>alabi}‘It’s a wicked lie!’{/step}

{edie>gill}‘Would you ask him for his handkerchief, Jaswant?’

{step gill>edie toward 0.3 now agrees}{gill>edie}‘Yes, miss,’{/step} said the constable, and turned red to the collar. He held out his hand. {step gill>walter away 0.4 now orders}{gill>walter}‘Let’s have it.’{/step}

{step walter>gill away 0.4 now refuses}{walter>gill}‘It’s a private handkerchief.’{/step}

{_group>walter}‘*Walter!*’ said three voices together.

{step walter>gill toward 0.3 now agrees}He gave it up.{/step} It was unfolded upon the baize, out of eight and out of four; and in the middle lay a square of rind no larger than a stamp.

{lorna>walter}‘Two pounds forty-nine,’ Mrs Dace read out. {+}‘Four years! {step lorna>walter away 0.6 now blames}For four years I’ve been coming second to two pounds forty-nine!’{/step}

{walter>lorna}‘It’s gone up,’ said Walter. His knees seemed to give, and he sat down on the raffle. {step walter>lorna toward 0.5 now confesses}{+}‘It was one-eighty when I started.{/step} My own ones got the rot, that first time, the very night before. {step walter>jean toward 0.5 recalled comforts}And Jean was so poorly, and she’d set her heart on seeing me with the cup.{/step} It was only to be the once. But then I’d won, you see. A man can’t just turn round and stop having won.’

{barney>walter}‘But why did you stab it?’ asked the boy.

{walter>barney}‘New judge. She’s from London, and she turns them over. I was at that blasted sticker until midnight with a kettle. {step walter>barney toward 0.4 now confesses}So I cut it out, and there’s a hole.{/step} And I thought, if there’s a knife in it, they’ll all look at the knife.’

{barney>walter}‘That’s actually quite clever.’

{edie>barney}‘Barney.’

{barney>edie}‘Well, it is.’

The constable had shut his notebook on his thumb. {step gill>walter toward 0.3 now defends}{gill>edie}‘I don’t know that it’s an offence, miss.{/step} Not if it’s your own marrow.’

{step lorna>walter away 0.6 now blames}{lorna>gill}‘It’s fraud! It’s four silver cups!’{/step}

{alabi>lorna}‘Lorna.’ The vicar came and put the chrysanthemums into her arms, all of them, so that she had to hold them or drop them. {step alabi>walter toward 0.5 now defends}{+}‘Jean’s out there in the car.{/step} She’s come on two sticks.’

Mrs Dace opened her mouth, and shut it. Out on the green the band was trying over the first four bars of something. She looked at the clock; she looked, for rather longer, at the man on the raffle.

{step lorna>walter toward 0.7 planned forgives}{lorna>walter}‘Withdrawn, owing to vandalism. That’s what I shall put on the card.{/step} And next year, Walter Spragg, {step lorna>walter toward 0.4 now invites}you’ll grow me a carrot, in my own garden{/step}, where I can keep an eye on you.’

{walter>lorna}‘Yes, Lorna.’

{step lorna>walter away 0.3 now orders}{lorna>walter}‘You will not sing to it.’{/step}

{walter>lorna}‘No, Lorna.’

{gill>edie}‘That’s all very fine. But who do I say did it?’ The pencil hung in the air. {+}‘I’ve got to put somebody.’

Miss Trussler took what was left of the scone out of her great-nephew’s hand, and ate it. {step edie>walter toward 0.4 now defends}{edie>gill}‘Put “boys”, Jaswant,’{/step} she said. {+}‘Nobody ever minds.’

{barney>edie}‘Hey!’ said Barney.
