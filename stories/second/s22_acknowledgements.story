{scene: the bookshop | sunita, gregor, verity | when the speeches were over}
She came late, when the speeches were over and people had got to the stage of putting their glasses down on the stock. I saw the green coat first. I’d been looking out for it since six o’clock, over the shoulders of everyone who was telling me that they’d cried.

‘Is that her?’ said Gregor. He’s my editor; he misses nothing. ‘The famous Sunita? Twenty years, isn’t it? I do think it’s marvellous that you dedicated it. I told them all, it’s a love letter, this book. It’s a love letter to a friend.’

I said that it was. I believed it, too. I’d like that to be put down somewhere.

{step sunita>verity toward 0.3 denied seeks}She wasn’t moving towards me.{/step} She’d gone round by way of the bookshop’s back wall, through travel, and stopped in cookery, where there wasn’t anybody, {step verity>sunita toward 0.4 now seeks}and so I took two glasses off the tray and went to her.{/step} That was how we’d always done it. At parties she would find the quiet place and I would find the drink.

‘You missed my speech,’ I said. ‘I was charming. I thanked your mother for the recipe.’

‘I heard it. I was outside on the pavement.’

‘What were you doing on the pavement?’

‘Reading,’ said Sunita. She had it with her. It was inside the coat, in a plastic bag, the way that you’d carry fish. ‘I’d got up to chapter nine. I wanted to finish it before I came in and congratulated you.’

{step sunita>verity away 0.4 now refuses}She didn’t take the glass.{/step} I went on holding it out.

‘{step verity>sunita away 0.4 now lies}It isn’t you,{/step}’ I said.

‘No. She’s got red hair.’

‘It’s what one does, it’s all made out of bits. You know how it works, you’ve listened to me go on about it since we were eighteen.’

‘{step sunita>verity away 0.5 denied attacks}I’m not going to make a scene,{/step}’ said Sunita, quite low. ‘I’ve never told it to anyone else. {step sunita>verity toward 0.7 recalled confesses}I told you that in the dark, with my eyes shut, one time.{/step} I have a husband. I’ve a mother, I have a woman in Ealing that I pay. {step sunita>rohan toward 0.6 denied confesses}I never told one of them.{/step}’

Somebody laughed, over in fiction. Gregor was tapping his watch at me across the tables; there was a dinner.

‘Come to it,’ I said. ‘{step verity>sunita toward 0.4 now invites}Come and sit by me. We’ll talk it all through.{/step} {step verity>sunita toward 0.3 now apologises}I’m sorry if it was a shock, I ought to have shown you.{/step}’

‘{step sunita>verity away 0.6 now blames}You ought to have asked me,{/step}’ said Sunita. She looked at the glass, at me, at the dust jacket on the pile next to her, with the little empty dress. ‘Rohan’s reading it. He’s got it at home now. He was so proud that his name was in the acknowledgements.’

* * *

{scene: a side room | sunita, verity | Six years earlier | past}
Six years earlier they’d put her at the end of the ward, in a side room, so that she wouldn’t have to hear the others. It was two in the morning. Rohan was on his way back from Leeds, on a train that had stopped. I’d been let in because I said I was her sister.

There was a leaflet with a sunflower on it. There was a jug. {step verity>sunita toward 0.7 now comforts}I got up on the bed, in my boots, and put my arms around her from the back,{/step} and we lay like that with the light off. She smelled of iron.

‘Vee?’ she said after a very long time. ‘If I say something to you, will you not say anything?’

‘Yes.’

‘When she told me that there wasn’t a heartbeat, when she’d turned the screen round. Before anything else. It was only for a second, it was as if someone had opened a window.’ I could feel her ribs go. ‘{step sunita>verity toward 0.8 now confesses}I thought, oh good. I can go back to how I was. I thought it in words.{/step} And then it shut.’

I didn’t say anything.

‘{step sunita>rohan away 0.5 planned hides}He mustn’t ever know.{/step} He painted that room. {step sunita>verity toward 0.5 now asks}Promise me, Vee.{/step}’

{step verity>sunita toward 0.7 now agrees}‘I promise,’ I said into her hair, and I held on, and I meant it with my entire heart.{/step} {step verity>sunita toward 0.5 now stays}I stayed there until it was light.{/step}

‘{step verity>sunita toward 0.3 planned gives}I’m going to find us some tea,{/step}’ I said then. ‘Shall I? I’ll be ten minutes.’

* * *

{scene: the kitchen | verity, rohan, sunita | The morning after the launch}
The morning after the launch I took a taxi over to Sunita’s with the flowers they had given me. I hadn’t slept. I had worked out a number of sentences.

It was Rohan who opened the door, in his socks. {step rohan>verity away 0.6 now ignores}He looked at me as though I were a parcel for next door, and without speaking stepped out past me on to the path with his shoes in his hand,{/step} and sat down on the wall to put them on. {step rohan>sunita away 0.8 now leaves}There was a suitcase by the gate, the small one.{/step} I remembered when they’d bought it.

In the kitchen she was at the table with her two hands round a mug.

‘He asked me if it was true,’ she said. ‘At four o’clock this morning. He’d got the page open. {step sunita>rohan away 0.5 denied lies}I could have said that you made it up. I thought of it.{/step} You’re so good at it, he’d have believed me.’

‘Then why on earth didn’t you?’

‘Because he’s Rohan.’

I put the flowers in the sink. I tried one of my sentences. I said that it was the truest thing in the book, that it was why people cried; that I’d had a letter already from a woman in Hull who’d felt just the same and never been able to say it, so in a way, what she’d told me in that room had—

‘Don’t,’ said Sunita.

‘I’ll talk to him. {step verity>sunita toward 0.5 planned helps}I’ll go after him now and I’ll tell him that I invented it.{/step}’

‘{step sunita>verity away 0.5 now orders}You’ll leave him alone.{/step}’

She got up, and rinsed the mug, and dried it, and hung it upon its hook. It was the one I always had. I understood that she’d been drinking out of it on purpose, and I could not tell what the purpose was.

‘I want to ask you one thing,’ she said. ‘I’ve been over it and over it, and it’s all I want to know. When you went for the tea. You were gone for twenty-five minutes. I looked at the clock, because I didn’t like to be by myself. And when you came back it was cold.’

There are questions that you can see coming down the whole length of a street.

‘Were you writing it down?’

‘{step verity>sunita away 0.6 now lies}No{/step},’ I said.

I was out in the car park, on the steps by the bins. {step verity>sunita away 0.8 recalled betrays}I’d had to use the back of the leaflet, the one with the sunflower, for I had nothing else on me, and I wrote as small as I could to get the whole of it in.{/step} I’d told myself that it was so as not to lose it. It seemed a way of keeping it safe.

‘{step verity>sunita away 0.7 denied betrays}I’d never have done that to you.{/step} There was a queue.’

‘At five in the morning,’ said Sunita.

‘The machine was—’

‘It’s all right. You do a thing with your mouth.’ She wasn’t crying. I had been ready for that; I’m good with it. She was only looking, all over my face and carefully, as you might go through a flat before you hand in the keys. ‘{step sunita>verity toward 0.6 wished forgives}I did want to forgive you. I got up wanting to.{/step} I thought that if you said yes I’d be able to.’

{step verity>sunita toward 0.5 now confesses}‘Then yes,’ I said. ‘Yes! All right? I was.’{/step}

‘{step sunita>verity away 0.8 now rejects}You’d better take your flowers, Verity,{/step}’ said Sunita.

In twenty years she’d never used all three syllables.

{scene: Marylebone, under the board | sunita, verity, rohan | the spring after}
I saw her once again. It was the spring after, at Marylebone, under the board. The paperback was out by that time; there was a stand of them ten feet from us with a sticker on. She’d had her hair cut. {step verity>sunita away 0.3 planned ignores}I thought that I would go by behind her,{/step} and then she turned around.

‘Oh, hello,’ she said.

‘Hello! How are you?’

‘Very well, thanks. And you?’

‘Oh, busy. You know.’

{step sunita>verity away 0.4 now hides}‘It must be lovely for you,’ said Sunita. She was pleasant.{/step} I don’t know how to tell you how pleasant she was. I’ve seen her slam doors, I’ve seen her throw a whole trifle; I once held her by the belt while she shouted at a policeman. She might have been talking to a mother from some school.

{step verity>sunita toward 0.5 recalled seeks}‘I wrote to you,’ I said. ‘I wrote five or six times.’{/step}

‘Yes, I saw that they’d come.’ She smiled. ‘That’s us. Platform four.’

It was only then that I noticed him. He was a little way off, by the barrier, holding the two coats, and he had already seen me, {step rohan>verity away 0.5 now ignores}and he had turned so as to have his back to it.{/step} {step rohan>sunita toward 0.5 now helps}When she came up he shook the green one open, and held it for her,{/step} and she put back one arm and then the other without needing to look. So that was mended. I was glad. I would like that to be put down as well.

{step sunita>verity away 0.5 now ignores}She didn’t look round.{/step} I stood under the board until their train had gone off it.

{step verity>sunita away 0.6 denied betrays}I did not write any of it down.{/step} I got on mine and found a seat, and I had a pen and a good clean notebook, and I sat with my hands in my lap the whole of the way to Wendover. I had it by heart before the doors closed.
