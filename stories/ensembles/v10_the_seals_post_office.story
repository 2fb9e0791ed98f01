+++
title = "The Seals’ Post Office"
manner = "a blended family in a tidal-island cottage in Northumberland, third person present: a small boy is missing and the causeway is going under; wife and former wife both Mrs Teixeira, Mum and Mãe, Gran and Avó, stepsister and stepbrother, a coastguard on the phone; one answers for another; half untagged; curly single quotes"
[[characters]]
id = "fran"
name = "Fran"
aliases = ["Mum", "Mrs Teixeira"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "rui"
name = "Rui"
aliases = ["Pai", "the boy’s father"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "leonor"
name = "Leonor"
aliases = ["Mãe", "Mum", "Mrs Teixeira", "the first wife"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "ellie"
name = "Ellie"
aliases = ["El", "the girl", "his stepsister"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "tomas"
name = "Tomás"
aliases = ["Tom", "the boy"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "dot"
name = "Dot"
aliases = ["Gran", "Mam", "the old woman at the window"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "alda"
name = "Dona Alda"
aliases = ["Avó", "Alda"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "coast"
name = "the coastguard"
aliases = ["the voice"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "pip"
name = "Pip"
aliases = []
pronouns = "he"
kind = "person"
present = true
+++
{scene: the front room of the cottage | fran, rui, leonor, ellie, tomas, dot, alda, coast}
The phone in the cottage is on the wall, it’s got a dial, and there is only one; so that when the coastguard rings back at ten to six, eight feet of cord are all that anybody has.

{coast>fran}‘Is that Mrs Teixeira?’

{fran>coast}‘Yes,’ says Fran into the receiver.

{leonor>fran}‘Yes?’ says Leonor, in the doorway, with her coat on.

They look at one another. This was meant to be a week of being civilised.

{fran>leonor}‘It’s for me. Sorry. It’s about Pip, they’d want – I’m his mum.’

{leonor>fran}‘Of course you are. Of course. What do they say?’

{fran>coast}‘Five,’ Fran’s telling the phone. {+}‘Five and a quarter. He’s got a yellow mac. No, we’ve done the house. We’ve done the house three times, my mother’s been in the coal hole.’

{dot>fran}‘It was only coal,’ says the old woman at the window. She has the binoculars, and she doesn’t put them down. {+}‘Water’s at the fourth post, pet. I’m just saying.’

{rui>dot}‘How many posts are there?’

{dot>rui}‘Before what, Rui?’

{rui>dot}‘Before you can’t cross, Dot! How many are there before you can’t cross?’

{dot>rui}‘Four.’

Rui has one boot on. He hunts for its fellow in a heap of eleven, and every one that he picks up is a child’s.

{alda>rui}‘_Calma_,’ says his mother. {+}‘Sit down. Put it on the foot. Who saw the little one last?’

{ellie>alda}‘We were all on the beach, Avó,’ Ellie says at once. {+}‘Me and Tom and him. Gran waved at us. Then it rained. We came in for cards.’

{alda>ellie}‘I asked who.’

{ellie>alda}‘Everyone. All of us.’

{alda>ellie}‘You’re a good girl, but you talk like a lawyer. Tomás?’

The boy’s on the stairs, on the fourth step, with his hood up. He’s thirteen. He shrugs.

{ellie>alda}‘He was with me,’ says the girl.

{fran>ellie}‘El, you said he was getting crisps.’

{ellie>fran}‘With me, getting crisps. Honestly, Mum, why’s it matter? He’ll be in a wardrobe! He’s always in a wardrobe, he was in one on Monday, he thinks it goes somewhere.’

{leonor>tomas}‘Take down your hood, _filho_.’

{tomas>leonor}‘I’m cold.’

{leonor>tomas}‘You’re not cold. You had this same face when you’d sold my bicycle.’

{coast>fran}‘Mrs Teixeira?’ says the voice in the wall. {+}‘Are you there? The lifeboat’s at Amble with a yacht. It’d be thirty-five minutes. Could he have gone on the causeway at all?’

{fran>coast}‘No. No, he knows he’s not to. He’s frightened of it.’

{dot>rui}‘Fifth post,’ says Dot.

{rui>fran}‘I’m taking the car.’

{fran>rui}‘You’re not! Rui, the sign’s got a picture of a car on it. There’s a car under water, with a wee man on the roof. I’m not having two of you.’

{rui>fran}‘Then what? I stand here?’

{alda>rui}‘You stand here,’ Dona Alda says. She’s buried a husband who fished out of Nazaré, and hasn’t raised her voice since. {+}‘The sea wants people who run. Leonor, ask your son again.’

{leonor>tomas}‘Tomás. Look at me, not at her. Where did he want to go?’

{tomas>leonor}‘I don’t know, Mãe.’

{leonor>tomas}‘That’s what you say about school.’

{ellie>leonor}‘He said he doesn’t know! Why does everybody always pick on him? You’re only here till Friday, and then it’s us who’ve got him, and he doesn’t sleep for a week.’

{fran>ellie}‘Ellie!’

{leonor>fran}‘No. Let her,’ says the first wife. {+}‘It’s true. He doesn’t sleep with me either.’

On the fourth step a hand comes up and drags back the hood. He has been crying; it’s made him look about six.

{tomas>leonor}‘I told him there’s a post office.’

{rui>tomas}‘What post office?’

{tomas>rui}‘For the seals, Pai. In that hut. The white one on legs, halfway over. I said it’s where they get their letters. He wouldn’t shut up about the seals, he kept on, and I was losing, and I just _said_ it. I said if you wrote to them they’d write back.’

{ellie>fran}‘It was a joke, Mum. He didn’t mean it.’

{fran>ellie}‘You knew?’

{ellie>fran}‘I lent him the felt pen.’

Nobody shouts. Fran shuts her eyes, opens them again, and speaks into the receiver as if she were reading it off a card.

{fran>coast}‘He’s gone to the refuge box. On the causeway. He’s gone to post a letter.’

{coast>fran}‘To post a... Right. Is he in it, or is he on his way to it?’

{fran>coast}‘I don’t know. Mam! Can you see the hut?’

{dot>fran}‘I can see the legs of it. There’s no legs, hardly.’

{fran>dot}‘Can you see _him_?’

{dot>fran}‘It’s raining, hinny. I can see a lot of sea.’

{rui>fran}‘I’m going. I can be there in four minutes, if I don’t brake.’

{coast>fran}‘Tell your husband from me, if he puts a wheel on that road, I’ll have two jobs,’ the voice says, quite kindly. It would seem he’s audible as far as the boots. {+}‘There’s a light in the box, on a string. Kids always pull it. Has anyone looked for a light?’

Every one of them is at the window by then, except for her on the cord, and the one on the stairs. It’s a small window. The two grandmothers have it, shoulder to shoulder.

{alda>dot}‘Give me those.’

{dot>alda}‘Get away, they’re set for my eyes.’

{alda>dot}‘Fifty years I looked for a boat, Dot. Give.’

Dot gives. It’s the first thing that has passed between the pair of them all week, apart from salt.

{alda>fran}‘There’s a star,’ says Alda.

{ellie>alda}‘It’s raining, Avó, there’s no stars.’

{alda>ellie}‘It’s low. It’s yellow.’

{tomas>alda}‘Is it on or off?’ He’s come down three steps. {+}‘Is it steady?’

{alda>tomas}‘Off. On. Off.’

{tomas>fran}‘That’s him! He does that with the landing light. I taught him. It’s on for yes. Get a torch, El, get the big one. Ask him something. You ask it, Fran, he won’t do it for me.’

He has never in two years called her by any name at all. She wraps the cord around her wrist, and comes as far as it will let her.

{fran>tomas}‘Ask if he’s dry.’

{leonor>tomas}‘In one word?’ says Leonor, who has found the torch before anyone else and is holding it out. {+}‘Five years old? How would he read it?’

{tomas>leonor}‘He can’t read it, Mum. You just point it, and he knows it’s us. One long. Like that. Now he’ll do a long one.’

They wait. The rain goes along the roof from end to end.

{alda>fran,rui,leonor,ellie,tomas,dot}‘On,’ says Alda. {+}‘Still on. Still on. Now off.’

The boy’s father sits down in the boots.

{coast>fran}‘Hello? What’s happening?’

{fran>coast}‘He’s in it. He’s in the box, he’s got the light,’ says Fran, and then she can’t. She stretches out the receiver to whoever’s nearest. {fran>leonor}‘Will you? Please. I can’t make my mouth go.’

{leonor>coast}‘Good evening. He’s there, and he’s answering. What must we do?’

{coast>leonor}‘Nothing. That’s the best box on the coast, there’s blankets and all. Tide’ll be off the road at ten past one, and we’ll have a lad alongside well before. Keep him company with your torch. Who’s this, then?’

{leonor>coast}‘This is Mrs Teixeira.’

{coast>leonor}‘I thought I was speaking to her before.’

{leonor>coast}‘You were,’ Leonor says. {+}‘We’re doing it in shifts.’

By the window somebody has pulled up a stool for somebody. Tomás has got the torch on the sill, and his stepsister’s chin on his shoulder.

{ellie>tomas}‘What’s he saying now?’

{tomas>ellie}‘Off, on, off, on, on. That’s not anything. That’s just him.’

{dot>alda}‘And when do seals have their second delivery?’ says Dot, getting the binoculars back. {+}‘Because somebody’s going to have to write that bairn a reply.’
