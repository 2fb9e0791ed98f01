+++
title = "The Biscuit Tin"
manner = "three grown siblings in their father’s shed, first person past, curly single quotes: kin names, a nickname for the narrator, a neighbour over the fence"
[[characters]]
id = "bubul"
name = "Bubul"
aliases = ["Nazneen"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "shireen"
name = "Shireen"
aliases = ["Apa"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "rafiq"
name = "Rafiq"
aliases = ["Bhaiya", "Raf"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ormerod"
name = "Mr. Ormerod"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "abbu"
name = "Abbu"
aliases = ["your dad"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: the allotment shed | bubul, shireen, rafiq}
The council had given us until Sunday, and it was Saturday, and it was raining, and my brother was wearing our father’s hat.

{step shireen>rafiq away 0.3 now orders}{shireen>rafiq}‘Take it off,’ said Shireen.{/step}

{rafiq>shireen}‘It’s wet out.’

{shireen>rafiq}‘You’re not out. You’re in a shed. Take it off, Raf, it’s morbid.’

{rafiq>shireen}‘He’d want me to have a dry head.’

{step shireen>rafiq away 0.4 now insults}{shireen>rafiq}‘He’d want you to have a job.’{/step}

I was at the back, behind the lawnmower that had never mown anything, as there was no lawn. I’m the youngest. From the age of about three I have known that if you keep behind something large you can generally get through these without being asked whose side you’re on.

{shireen>bubul}‘Bubul! What do you think?’

{bubul>shireen}‘I think there’s a mouse in this glove,’ I said.

{rafiq>bubul}‘Alive?’ said Rafiq, with interest.

{bubul>rafiq}‘It’s having a family.’

My sister pressed two fingers to the bridge of her nose. She’d come from Leeds with rubber gloves, and bin bags in three colours, and a list. {shireen>bubul}‘Leave the glove, then. What else is there?’

{bubul>shireen}‘Canes. Eleven trowels. A kettle, a different kettle. There’s a biscuit tin with a padlock on it.’

That brought them both. It was the big square sort that comes at Christmas, with a picture of a coach and horses, and somebody had cut two slots in it and put a hasp through. The lock was the kind with four little wheels.

{rafiq>bubul}‘Shake it,’ said Rafiq.

It rustled.

{rafiq>shireen,bubul}‘That’s money,’ he said.

{shireen>rafiq}‘It’s not money.’

{step rafiq>shireen away 0.3 now mocks}{rafiq>shireen}‘You don’t know what money sounds like, Apa, you’ve only ever had cards.{/step} Give it here, Bubul. It’ll be a birthday. It’s four numbers, it’s bound to be a birthday.’

{shireen>rafiq}‘Whose?’ said my sister.

Nobody said anything for the space of about a second, and in it all three of us were eight, nine and thirteen.

{rafiq>shireen}‘Well,’ my brother said modestly, {+}‘I was the boy.’

{step shireen>rafiq away 0.4 now mocks}{shireen>rafiq}‘You were the boy who set fire to his beans.’{/step}

{rafiq>shireen}‘One time! Two, four, zero, six. Watch.’ He thumbed the wheels round with his tongue between his teeth, and pulled. He pulled again. {+}‘It’s stiff.’

{shireen>rafiq}‘It isn’t stiff. It’s not you. Hand it over.’ Shireen had got her reading glasses down off her hair. I’d like to be able to say that she hadn’t looked pleased. {+}‘Three, oh, one, one. I was his first. {step abbu>shireen toward 0.5 recalled praises}He told me once I was the only one of us who ever shut a gate.’{/step}

{rafiq>shireen}‘And?’ said my brother.

{shireen>rafiq}‘It’s stiff,’ she said.

They both turned around and looked at me. They’ve got the same eyebrows; it’s like being looked at by a hedge.

{bubul>shireen,rafiq}‘It won’t be me.’

{step shireen>bubul away 0.3 now blames}{shireen>bubul}‘You were his pet,’{/step} said Shireen.

{bubul>shireen}‘I was not!’

{step abbu>bubul toward 0.4 recalled praises}{rafiq>bubul}‘He called you after a bird,’{/step} said Rafiq. {+}‘The two of us got called after dead relations.’

{bubul>rafiq}‘I’m called Nazneen. It’s on my passport.’

{rafiq>bubul}‘See, I’d forgotten that. I had honestly forgotten that. Go on. Do it.’

I did it. Nineteen, oh eight. I’ve thought about it since, and I believe that I turned the last wheel a bit short on purpose, and then had to turn it properly, with both of them breathing on my hands. It didn’t open.

{shireen>bubul}‘Oh,’ said my sister, in a different voice. {step shireen>bubul toward 0.4 now comforts}And then, patting me: {+}‘Never mind.’{/step}

{rafiq>shireen,bubul}‘It’s none of us,’ said Rafiq. He had taken off the hat. {+}‘It’s forty years of his life, and it’s none of us. It’ll be cricket.’

{scene: the shed door, with a neighbour | bubul, shireen, rafiq, ormerod}
{ormerod>bubul,shireen,rafiq}‘Are you all right in there?’

There was a face over the fence with a carrier bag on its head. It was Mr. Ormerod, from the next plot, who’d been at the funeral at the very back with a cauliflower.

{step shireen>ormerod away 0.2 now lies}{shireen>ormerod}‘We’re fine, thank you, Mr. Ormerod.{/step} We’re only clearing up.’

{ormerod>shireen}‘I heard shouting.’

Rafiq put the hat back on. {rafiq>ormerod}‘That’s us being fine.’

{ormerod>shireen,rafiq}‘Aye, well. Your dad used to shout. Not at folk. At slugs.’ He caught sight of what I’d got under my arm, and his whole face changed. {ormerod>bubul}‘Hey up. You’ve found his tin.’

{bubul>ormerod}‘Do you know what’s in it?’

{step ormerod>bubul toward 0.4 now helps}{ormerod>bubul}‘I know what opens it.{/step} I ought to, I were there when he bought the lock. One, nine, eight, seven.’

{rafiq>ormerod}‘Why?’ said Rafiq. {+}‘What happened in eighty-seven?’

{ormerod>rafiq}‘I beat him,’ said Mr. Ormerod. {+}‘Leeks. He never got over it. {step abbu>ormerod away 0.3 recalled threatens}He said he’d have it in front of him every day until he got me back.’{/step}

{shireen>ormerod}‘And did he?’ asked Shireen. {+}‘Get you back?’

{ormerod>shireen}‘Every year for thirty-five years, love.’ Rain was running off the corners of the bag. {step ormerod>abbu away 0.3 denied leaves}{+}‘I’d have packed it in, else.{/step} I’ll leave you be.’

I set the wheels. It fell open so easily that I nearly dropped the lot.

{rafiq>bubul}‘Is it money?’ asked my brother.

{bubul>rafiq}‘It’s seeds,’ I said.

It was envelopes, the small brown ones that used to come with his wages. There must have been two hundred. He’d written upon each of them in pencil, in English, in capitals, as if for an inspector, and they were in order, and Rafiq, who has got the longest arms, reached past me and took one from the front.

{rafiq>shireen,bubul}‘“Bean, dwarf,”’ he read. {+}‘“Saved from fire. {step rafiq>abbu toward 0.3 recalled apologises}R. says sorry, is not sorry.”’{/step} He read it again to himself, with his lips. {step abbu>rafiq toward 0.6 recalled forgives}{+}‘He kept them. He kept the beans.’{/step}

{shireen>rafiq}‘Let me see.’

{step rafiq>shireen away 0.2 now refuses}{rafiq>shireen}‘Get your own.’{/step}

She already had. She’d gone along the row with one yellow rubber finger, and stopped. {shireen>rafiq,bubul}‘“Pumpkin. {step shireen>abbu away 0.3 recalled leaves}Sh. goes to university.{/step} {step abbu>shireen toward 0.5 recalled seeks}House very quiet. Plant in her corner, as it is empty.”’{/step}

{bubul>shireen}‘You had a corner?’ I asked.

{shireen>bubul}‘I had a corner,’ said Shireen. She sat down on the lawnmower. {+}‘I never grew anything in it. I used to go there to sulk.’

{rafiq>bubul}‘Do one of yours, Bubul.’

{step bubul>rafiq away 0.3 now refuses}{bubul>rafiq}‘I’m all right.’{/step}

{rafiq>bubul}‘There’s dozens. Look at them, it’s B, B, B, all along here. Told you.’

{bubul>rafiq}‘You do it, then. {step bubul>rafiq toward 0.5 now trusts}You read it to me, Bhaiya. I can’t.’{/step}

I’d turned round to the window. {step rafiq>bubul toward 0.3 now helps}I heard him lick his thumb, in just the way that Abbu always did it, and pull one up.{/step}

{rafiq>bubul}‘“Chilli, very hot,”’ said my brother. {+}‘“{step bubul>abbu away 0.3 recalled hides}B. hides behind lawnmower again.{/step} {step abbu>bubul toward 0.5 recalled helps}Pretend not to see.”’{/step}
