+++
title = "Acknowledgements"
manner = "first person by a named narrator, not to be wholly trusted: a friendship of twenty years that breaks for good; a past scene; curly single quotes"
[[characters]]
id = "verity"
name = "Verity"
aliases = ["Vee"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "sunita"
name = "Sunita"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "rohan"
name = "Rohan"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "gregor"
name = "Gregor"
aliases = ["my editor"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "smother"
name = "your mother"
aliases = []
pronouns = "she"
kind = "person"
present = false
[[ties]]
of = "sunita"
to = "verity"
is = "best friend, then no more"
class = "friendship"
affinity = "mixed"
changes = true
says = "It’s a love letter to a friend"
[[ties]]
of = "rohan"
to = "sunita"
is = "husband"
class = "family"
affinity = "mixed"
changes = true
says = "I have a husband"
[[ties]]
of = "gregor"
to = "verity"
is = "editor"
class = "work"
affinity = "positive"
changes = false
says = "my editor"
[[ties]]
of = "smother"
to = "sunita"
is = "mother"
class = "family"
affinity = "positive"
changes = false
says = "your mother"
[[ties]]
of = "rohan"
to = "verity"
is = "friend’s husband"
class = "acquaintance"
affinity = "negative"
changes = true
+++
{scene: the bookshop | verity, gregor, sunita | }
{eyes: verity}
She came late, when the speeches were over and people had got to the stage of putting their glasses down on the stock. I saw the green coat first. I’d been looking out for it since six o’clock, over the shoulders of everyone who was telling me that they’d cried.

{gregor>verity}‘Is that her?’ said Gregor. He’s my editor; he misses nothing. {+}‘The famous Sunita? Twenty years, isn’t it? {step gregor>verity toward 0.3 now praises}I do think it’s marvellous that you dedicated it. I told them all, it’s a love letter, this book. It’s a love letter to a friend.{/step}’

I said that it was. I believed it, too. I’d like that to be put down somewhere.

She wasn’t moving towards me. She’d gone round by way of the bookshop’s back wall, through travel, and stopped in cookery, where there wasn’t anybody, {step verity>sunita toward 0.3 now seeks}and so I took two glasses off the tray and went to her.{/step} That was how we’d always done it. At parties she would find the quiet place and I would find the drink.

{verity>sunita}‘You missed my speech,’ I said. {+}‘I was charming. I thanked your mother for the recipe.’

{sunita>verity}‘I heard it. I was outside on the pavement.’

{verity>sunita}‘What were you doing on the pavement?’

{sunita>verity}‘Reading,’ said Sunita. She had it with her. It was inside the coat, in a plastic bag, the way that you’d carry fish. {+}‘I’d got up to chapter nine. I wanted to finish it before I came in and congratulated you.’

{step sunita>verity away 0.3 now refuses}She didn’t take the glass.{/step} I went on holding it out.

{step verity>sunita away 0.5 now lies}{verity>sunita}‘It isn’t you,’ I said.{/step}

{sunita>verity}‘No. She’s got red hair.’

{verity>sunita}‘It’s what one does, it’s all made out of bits. You know how it works, you’ve listened to me go on about it since we were eighteen.’

{sunita>verity}‘{step sunita>verity away 0.4 denied attacks}I’m not going to make a scene,{/step}’ said Sunita, quite low. {+}‘I’ve never told it to anyone else. {step sunita>verity toward 0.8 recalled trusts}I told you that in the dark, with my eyes shut, one time.{/step} I have a husband. I’ve a mother, I have a woman in Ealing that I pay. I never told one of them.’

Somebody laughed, over in fiction. Gregor was tapping his watch at me across the tables; there was a dinner.

{step verity>sunita toward 0.3 now invites}{verity>sunita}‘Come to it,’ I said. {+}‘Come and sit by me.{/step} We’ll talk it all through. {step verity>sunita toward 0.4 now apologises}I’m sorry if it was a shock, I ought to have shown you.{/step}’

{step sunita>verity away 0.5 now blames}{sunita>verity}‘You ought to have asked me,’ said Sunita.{/step} She looked at the glass, at me, at the dust jacket on the pile next to her, with the little empty dress. {+}‘Rohan’s reading it. He’s got it at home now. He was so proud that his name was in the acknowledgements.’

* * *

{scene: the ward | verity, sunita | Six years earlier | past}
{eyes: verity}
Six years earlier they’d put her at the end of the ward, in a side room, so that she wouldn’t have to hear the others. It was two in the morning. Rohan was on his way back from Leeds, on a train that had stopped. I’d been let in because I said I was her sister.

There was a leaflet with a sunflower on it. There was a jug. {step verity>sunita toward 0.6 now comforts}I got up on the bed, in my boots, and put my arms around her from the back,{/step} and we lay like that with the light off. She smelled of iron.

{sunita>verity}‘Vee?’ she said after a very long time. {+}‘If I say something to you, will you not say anything?’

{verity>sunita}‘Yes.’

{sunita>verity}‘When she told me that there wasn’t a heartbeat, when she’d turned the screen round. Before anything else. It was only for a second, it was as if someone had opened a window.’ I could feel her ribs go. {step sunita>verity toward 0.8 now confesses}{+}‘I thought, oh good. I can go back to how I was. I thought it in words. And then it shut.’{/step}

I didn’t say anything.

{sunita>verity}‘He mustn’t ever know. He painted that room. {step sunita>verity toward 0.6 now asks}Promise me, Vee.{/step}’

{step verity>sunita toward 0.5 now agrees}{verity>sunita}‘I promise,’ I said into her hair,{/step} and I held on, and I meant it with my entire heart. {step verity>sunita toward 0.5 now stays}I stayed there until it was light.{/step}

{verity>sunita}‘I’m going to find us some tea,’ I said then. {+}‘Shall I? I’ll be ten minutes.’

* * *

{scene: Sunita’s house | verity, rohan, sunita | the morning after the launch}
{eyes: verity}
The morning after the launch I took a taxi over to Sunita’s with the flowers they had given me. I hadn’t slept. I had worked out a number of sentences.

It was Rohan who opened the door, in his socks. {step rohan>verity away 0.6 now ignores}He looked at me as though I were a parcel for next door, and without speaking stepped out past me on to the path with his shoes in his hand,{/step} and sat down on the wall to put them on. There was a suitcase by the gate, the small one. I remembered when they’d bought it.

In the kitchen she was at the table with her two hands round a mug.

{sunita>verity}‘He asked me if it was true,’ she said. {+}‘At four o’clock this morning. He’d got the page open. I could have said that you made it up. I thought of it. You’re so good at it, he’d have believed me.’

{verity>sunita}‘Then why on earth didn’t you?’

{sunita>verity}‘Because he’s Rohan.’

I put the flowers in the sink. I tried one of my sentences. I said that it was the truest thing in the book, that it was why people cried; that I’d had a letter already from a woman in Hull who’d felt just the same and never been able to say it, so in a way, what she’d told me in that room had—

{step sunita>verity away 0.5 now orders}{sunita>verity}‘Don’t,’ said Sunita.{/step}

{verity>sunita}‘I’ll talk to him. {step verity>rohan away 0.5 planned lies}I’ll go after him now and I’ll tell him that I invented it.{/step}’

{step sunita>verity away 0.4 now orders}{sunita>verity}‘You’ll leave him alone.’{/step}

She got up, and rinsed the mug, and dried it, and hung it upon its hook. It was the one I always had. I understood that she’d been drinking out of it on purpose, and I could not tell what the purpose was.

{sunita>verity}‘I want to ask you one thing,’ she said. {+}‘I’ve been over it and over it, and it’s all I want to know. When you went for the tea. You were gone for twenty-five minutes. I looked at the clock, because I didn’t like to be by myself. And when you came back it was cold.’

There are questions that you can see coming down the whole length of a street.

{sunita>verity}‘Were you writing it down?’

{step verity>sunita away 0.7 now lies}{verity>sunita}‘No,’ I said.{/step}

I was out in the car park, on the steps by the bins. {step verity>sunita away 0.9 recalled betrays}I’d had to use the back of the leaflet, the one with the sunflower, for I had nothing else on me, and I wrote as small as I could to get the whole of it in.{/step} I’d told myself that it was so as not to lose it. It seemed a way of keeping it safe.

{verity>sunita}‘{step verity>sunita away 0.6 denied betrays}I’d never have done that to you.{/step} There was a queue.’

{sunita>verity}‘At five in the morning,’ said Sunita.

{verity>sunita}‘The machine was—’

{sunita>verity}‘It’s all right. {step sunita>verity away 0.5 now doubts}You do a thing with your mouth.{/step}’ She wasn’t crying. I had been ready for that; I’m good with it. She was only looking, all over my face and carefully, as you might go through a flat before you hand in the keys. {+}‘{step sunita>verity toward 0.7 wished forgives}I did want to forgive you. I got up wanting to. I thought that if you said yes I’d be able to.{/step}’

{step verity>sunita toward 0.5 now confesses}{verity>sunita}‘Then yes,’ I said. {+}‘Yes! All right? I was.’{/step}

{step sunita>verity away 0.9 now breaks}{sunita>verity}‘You’d better take your flowers, Verity,’ said Sunita.{/step}

In twenty years she’d never used all three syllables.

{scene: Marylebone | verity, sunita, rohan | the spring after}
{eyes: verity}
I saw her once again. It was the spring after, at Marylebone, under the board. The paperback was out by that time; there was a stand of them ten feet from us with a sticker on. She’d had her hair cut. I thought that I would go by behind her, and then she turned around.

{sunita>verity}‘Oh, hello,’ she said.

{verity>sunita}‘Hello! How are you?’

{sunita>verity}‘Very well, thanks. And you?’

{verity>sunita}‘Oh, busy. You know.’

{sunita>verity}‘It must be lovely for you,’ said Sunita. She was pleasant. I don’t know how to tell you how pleasant she was. I’ve seen her slam doors, I’ve seen her throw a whole trifle; {step verity>sunita toward 0.3 recalled helps}I once held her by the belt while she shouted at a policeman.{/step} She might have been talking to a mother from some school.

{verity>sunita}‘{step verity>sunita toward 0.5 recalled seeks}I wrote to you,’ I said. {+}‘I wrote five or six times.{/step}’

{sunita>verity}‘Yes, I saw that they’d come.’ She smiled. {+}‘That’s us. Platform four.’

It was only then that I noticed him. He was a little way off, by the barrier, holding the two coats, and he had already seen me, {step rohan>verity away 0.5 now ignores}and he had turned so as to have his back to it.{/step} {step rohan>sunita toward 0.4 now gives}When she came up he shook the green one open, and held it for her,{/step} and she put back one arm and then the other without needing to look. So that was mended. I was glad. I would like that to be put down as well.

{step sunita>verity toward 0.3 denied seeks}She didn’t look round.{/step} I stood under the board until their train had gone off it.

I did not write any of it down. I got on mine and found a seat, and I had a pen and a good clean notebook, and I sat with my hands in my lap the whole of the way to Wendover. I had it by heart before the doors closed.
