+++
title = "A Clean Break"
manner = "therapist and client, both men; curly single British quotes, past tense, the therapist as the narrator I; long untagged runs"
[[characters]]
id = "narrator"
name = "Conall"
aliases = ["Dr Breen"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "mahendra"
name = "Mahendra Sethi"
aliases = ["Mahendra", "Mr Sethi"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "wife"
name = "Meenal"
aliases = []
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "sister"
name = "my sister"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: the consulting room | narrator, mahendra}
Mahendra Sethi had been coming to me on Thursdays for four years, and in all of them {step mahendra>narrator toward 0.3 denied trusts}he had never taken off his coat.{/step} {step mahendra>narrator toward 0.3 now trusts}That Thursday he took it off.{/step} He hung it on the hook, he turned it so that it hung straight, and then he sat down on the very edge of the good chair and put his hands between his knees.

{narrator>mahendra}‘How’s the week been?’ is what I generally say, and I said it.

{mahendra>narrator}‘Fine. Good. Can I say something first?’

{narrator>mahendra}‘Of course you can.’

{mahendra>narrator}‘I’ve got it written down. Do you mind if I read it?’

{narrator>mahendra}‘However you like.’

{mahendra>narrator}‘Only if I look at you I’ll lose my place.’

He had a card, the sort that people learn speeches from, and it shook a little. {mahendra>narrator}‘It’s been four really valuable years,’ he read. {+}‘You’ve done nothing wrong. {step mahendra>narrator toward 0.4 now praises}You’re an excellent listener and any client would be lucky to have you.{/step} But I’ve been doing a lot of thinking, and I feel that I’m at a stage in my life where—’ He turned the card over. He turned it back. {+}‘There’s meant to be another one.’

{narrator>mahendra}‘Take your time.’

{mahendra>narrator}‘I’ve left it on the bus.’

{narrator>mahendra}‘Do you remember how it went on?’

{mahendra>narrator}‘There was a bit about growth.’

{step mahendra>narrator away 0.6 planned leaves}{narrator>mahendra}‘Mr Sethi, are you breaking up with me?’{/step}

{mahendra>narrator}‘Oh, God,’ he said, and went red to the ears. {+}‘Is that what it sounds like?’

{narrator>mahendra}‘It’s very much what it sounds like.’

{mahendra>narrator}‘Meenal said it would. She said, just tell the man you’re better. {step mahendra>narrator toward 0.4 denied confesses}I couldn’t do that.{/step} I thought it would seem rude.’

{narrator>mahendra}‘Why would it be rude to be better?’

{step mahendra>narrator toward 0.4 now comforts}{mahendra>narrator}‘Because then what’ll you do?’{/step}

I have a clock on the shelf behind the good chair, where only I can see it. We were three minutes in.

{narrator>mahendra}‘What do you imagine that I’ll do?’

{mahendra>narrator}‘I don’t know. Sit here. I keep picturing you sitting here from four to ten to five with that box of tissues, looking at the chair.’

{narrator>mahendra}‘And how does that make you feel?’

{step mahendra>narrator toward 0.5 now confesses}{mahendra>narrator}‘Awful! I’ve been better since the spring before last.’{/step}

{narrator>mahendra}‘Since the spring before last?’

{mahendra>narrator}‘About the May. I woke up one day and the thing wasn’t there. I went round the house looking for it.’

{narrator>mahendra}‘But you told me about the dreams. The dreams went on all last winter.’

{step mahendra>narrator away 0.5 recalled lies}{mahendra>narrator}‘I made up the dreams.’{/step}

{narrator>mahendra}‘The one about the swimming bath?’

{step mahendra>narrator toward 0.4 recalled comforts}{mahendra>narrator}‘You’d been looking a bit low. I thought you’d like a good one.{/step} You did like it, you leaned forward.’

{narrator>mahendra}‘I gave a paper on that dream.’

{mahendra>narrator}‘Did you? Where?’

{narrator>mahendra}‘Utrecht.’

He was trying not to be pleased. I got up, which I never do, and went over to the window and looked out into the car park for a while with my back to him, until I could rely on my face. {step narrator>mahendra toward 0.4 planned confesses}{narrator>mahendra}‘I wonder,’ I said to the glass, {+}‘whether I might tell you something, too.{/step} It isn’t usual.’

{mahendra>narrator}‘You’re not ill?’

{narrator>mahendra}‘No, no. I’m retiring.’

{mahendra>narrator}‘When?’

{narrator>mahendra}‘Well, I ought to have gone the Christmas before last. I’d a leaving do. There was a cake in the shape of a couch.’

{mahendra>narrator}‘But you’re here.’

{narrator>mahendra}‘I’m here on Thursdays.’

{mahendra>narrator}‘Who else comes on a Thursday?’

{step narrator>mahendra toward 0.7 recalled stays}{narrator>mahendra}‘I’ve kept on one client. I didn’t feel that he was ready.’{/step}

Behind me there was no sound at all. When I turned round he had his mouth open, and he was looking about him, at the ficus, and the second-best chair, and the box of tissues, as if each of them had been in on it.

{step narrator>mahendra toward 0.6 recalled helps}{mahendra>narrator}‘You’ve been opening up this whole building for me?’{/step}

{narrator>mahendra}‘They let me have a key. I do the plants.’

{mahendra>narrator}‘I come in from Dunstable for this. It’s two buses.’

{narrator>mahendra}‘I come over from my sister’s, in Hove.’

{mahendra>narrator}‘Hove!’

{narrator>mahendra}‘There’s a change at Clapham. It’s not so bad if you’ve a book.’

{step mahendra>narrator toward 0.6 recalled comforts}{mahendra>narrator}‘I was only coming so you wouldn’t be lonely.’{/step}

{step narrator>mahendra toward 0.6 recalled helps}{narrator>mahendra}‘I was only coming so you wouldn’t relapse.’{/step}

It is the business of my profession to let a silence alone. I let that one alone for as long as I was able, and so, to do him justice, did he; and then one of us snorted, and I’m sorry to say that I think it was the one with the doctorate. After that there was nothing to be done with either of us. He used nine of the tissues. I used the rest.

{mahendra>narrator}‘So what happens now?’ he asked when he could. {+}‘Is there a form?’

{narrator>mahendra}‘There’s no form. You just don’t come.’

{mahendra>narrator}‘I’ve paid till the end of the month.’

{step narrator>mahendra toward 0.3 planned gives}{narrator>mahendra}‘I’ll send it back to you.’{/step}

{mahendra>narrator}‘Don’t be daft. What do you do with yourself the rest of the week, Dr Breen? If that’s allowed.’

{step narrator>mahendra toward 0.4 now trusts}{narrator>mahendra}‘It’s Conall.{/step} Not a great deal. My sister has bridge.’

{mahendra>narrator}‘Do you play?’

{narrator>mahendra}‘I can’t bear it. They all want to talk about their feelings.’

{mahendra>narrator}‘Fish?’

{narrator>mahendra}‘I beg your pardon?’

{step mahendra>narrator toward 0.6 now invites}{mahendra>narrator}‘Do you fish? It’s mostly sitting.{/step} There’s a reservoir out past us with a café, you can sit by it for five hours and nobody says one word from start to finish. It’s what got me better, if you want the truth.’ And he glanced up, in some alarm, to see how I had taken it. {step mahendra>narrator toward 0.3 now thanks}{+}‘That and this.’{/step}

{narrator>mahendra}‘Mostly the reservoir.’

{mahendra>narrator}‘About sixty-forty.’

{step narrator>mahendra toward 0.3 now helps}I took his coat down off the hook and held it for him.{/step} He had trouble in finding the second sleeve.

{narrator>mahendra}‘Which day would it be?’

{mahendra>narrator}‘I’m easy. I’ve always kept Thursdays free.’

{step narrator>mahendra toward 0.5 now agrees}{narrator>mahendra}‘D’you know, Mahendra,’ I said, {+}‘so have I.’{/step}
