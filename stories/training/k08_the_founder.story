+++
title = "The Founder"
manner = "school story, first person past, a narrator known by surname: three pupils in detention, a teacher, a deputy head; Sir and Miss, whispers, interruptions, answers in chorus; curly single quotes"
[[characters]]
id = "binns"
name = "Binns"
aliases = ["Tilly"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "seun"
name = "Seun"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "hattie"
name = "Hattie"
aliases = ["Harriet"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "crabtree"
name = "Mr Crabtree"
aliases = ["Sir", "Gordon"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "castle"
name = "Mrs Castlemaine"
aliases = ["Miss"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "founder"
name = "Josiah Peverell"
aliases = ["the founder", "Josepha Peverell", "Josepha"]
pronouns = ""
kind = "person"
present = false
+++
{scene: the school hall, detention | binns, seun, hattie, crabtree}
Nobody would ever have known if Seun hadn’t been so thorough.

{crabtree>binns,seun,hattie}‘One hour,’ said Mr Crabtree. He gave us a bucket each. {step crabtree>binns away 0.3 now orders}{+}‘You’ll clean the hall. You’ll clean it in silence.{/step} Is that understood?’

{_group>crabtree}‘Yes, Sir,’ we said.

{crabtree>binns,seun,hattie}‘I shall be in the corner, marking. Binns, what did I just say?’

{binns>crabtree}‘You’ll be in the corner, Sir.’

{crabtree>binns}‘Before that.’

{binns>crabtree}‘In silence, Sir.’

{step crabtree>binns away 0.3 now blames}{crabtree>binns}‘Then why are you talking?’{/step}

There isn’t an answer to that one. I took my bucket over to the stage. Within four minutes he had his glasses up on his forehead and his mouth open, and was snoring like a drawer.

{step hattie>seun away 0.4 now blames}{hattie>seun}‘It’s your fault we’re in here,’ whispered Hattie.{/step}

{seun>hattie}‘How’s it mine? I didn’t throw it.’

{step hattie>seun away 0.3 now blames}{hattie>seun}‘You ducked!’{/step}

{seun>hattie}‘It was a shoe, Hattie. People duck.’

{binns>seun,hattie}‘Can we just get on?’ I said. {+}‘I’m doing the floor. Hattie, you do the windows. Seun can do the founder.’

{seun>binns}‘What, all of him?’

All of him was about eight feet high. He hung at the back of the stage in a gold frame, Josiah Peverell, 1861, black coat, black hat, black whiskers, one hand on a globe; and he hadn’t been washed in living memory. You had to sing at him every Monday.

{binns>seun}‘Just dust him a bit,’ I said.

I swear that’s what I said. I did half of the floor. When I came round again by the steps, Seun was up the ladder with the sponge in one hand and the bucket hooked over his elbow, and he was leaning back with his head on one side.

{seun>binns}‘Tilly?’ It was very quiet. {step seun>binns toward 0.4 now asks}{+}‘Can you come here a sec?’{/step}

{binns>seun}‘What have you done?’

{step seun>binns away 0.3 now hides}{seun>binns}‘Nothing. I only washed his face.’{/step}

{hattie>binns}‘What’s he done?’ called Hattie from the windows.

{binns>hattie}‘I don’t know yet. Oh, no. Oh, Seun!’

The founder looked down at us from under his hat. He had large dark eyes, and pink cheeks, and a small round chin. It was a pleasant face. But there wasn’t a whisker left on it anywhere.

{step hattie>seun away 0.4 now blames}{hattie>seun}‘You’ve shaved him,’ said Hattie.{/step} She had run the whole length of the hall. {+}‘You’ve actually *shaved* him. They’re going to expel us.’

{seun>hattie}‘It came off on the sponge! It wasn’t even hard. It was like gravy.’

{binns>seun}‘Put it back,’ I said.

{seun>binns}‘How?’

{binns>seun}‘I don’t know, squeeze it!’

{crabtree>binns}‘Binns?’ There came a grunt from the corner, and a creak, and a pile of exercise books went off the edge of a table. {+}‘Do I hear talking?’

{step binns>crabtree away 0.3 now lies}{binns>crabtree}‘No, Sir.’{/step}

{crabtree>binns}‘What’s that boy doing up a ladder?’

{seun>crabtree}‘Cleaning, Sir,’ said Seun, and {step seun>crabtree away 0.4 now hides}spread out both his arms so as to hide as much as he could of the nineteenth century.{/step}

{crabtree>seun}‘I can see that you’re cleaning. I can see that there’s a—’ He’d got his glasses down on to his nose by then. {+}‘Come down. Slowly. {step crabtree>seun away 0.4 now blames}What have you done to Josiah Peverell?’{/step}

{seun>crabtree}‘He was dirty, Sir.’

{step crabtree>seun away 0.4 now blames}{crabtree>seun}‘He was not dirty, he was *bearded*!’{/step}

And of course it was just then that the double doors went.

{scene: the school hall, with the deputy head | binns, seun, hattie, crabtree, castle}
Mrs Castlemaine was the deputy head. She had a way of standing that made you check your buttons.

{castle>crabtree}‘I could hear you from the car park, Mr Crabtree,’ she said. {+}‘Is somebody hurt?’

{crabtree>castle}‘Not yet.’

{castle>binns,seun,hattie}‘Stand in a line, please. Hands out of pockets. Which of you would like to begin?’

None of us would have. Hattie trod on my foot.

{step binns>seun toward 0.5 now defends}{binns>castle}‘It was an accident, Miss,’ I said.{/step}

{castle>binns}‘What was?’

So I pointed. She looked up, and she went on looking. {step castle>binns away 0.3 now ignores}She walked past the three of us as though we’d been chairs,{/step} up the steps, right up to the frame, and she put on the spectacles that she wore on a chain.

{step crabtree>castle toward 0.5 now confesses}{crabtree>castle}‘I take full responsibility,’ said Mr Crabtree.{/step} {+}‘I’d closed my eyes for a moment. To think.’

{step castle>crabtree away 0.4 now orders}{castle>crabtree}‘Be quiet a moment, Gordon.’{/step}

Gordon! I felt Seun begin to shake.

{hattie>binns}‘Don’t let him laugh,’ Hattie breathed in my ear. {+}‘If he goes, I’ll go.’

{castle>seun}‘You, with the sponge. What did you use?’

{seun>castle}‘Just water, Miss. And a bit of the green stuff.’

{castle>seun}‘And the beard came away, but the skin didn’t. Nor the lips. Have you wondered why?’

{seun>castle}‘Because I stopped?’

{castle>seun}‘Because it’s underneath. The face is oils. The beard was put on afterwards, in something cheap, by someone who was in a hurry.’ She bent down to the bottom corner, where the brass plate was. {+}‘Give me that sponge.’

{crabtree>castle}‘Is that wise?’ Mr Crabtree was plucking at his tie.

{step castle>crabtree away 0.3 now ignores}{castle>crabtree}‘Probably not,’ said Mrs Castlemaine, and rubbed.{/step}

It wasn’t the plate she rubbed but the paint just above it, the brown bit which everybody takes for carpet. Brown ran down her wrist and into her sleeve. Then there was a letter, and then there were several.

{step castle>hattie toward 0.4 now trusts}{castle>hattie}‘You’ve got young eyes, Harriet. Read me that.’{/step}

{hattie>castle}‘It says JOSE,’ said Hattie. {+}‘There’s more. It’s a P. It’s JOSEPHA.’

{castle>hattie}‘Go on.’

{hattie>castle}‘Josepha Peverell, Foundress. Miss? Was he a girl?’

{castle>hattie}‘She was a woman of forty, I should think. With a globe.’

For a bit there was no sound in the hall but the dripping. I looked up at her. I’d sung to that picture every Monday for three years, something about his manly brow, and the whole time she’d been standing in there behind the gravy, waiting for one of us to get detention.

{step crabtree>castle away 0.3 now threatens}{crabtree>castle}‘It’ll have to be reported,’ Mr Crabtree said faintly.{/step} {+}‘There’s the school song. There’s the *tie*.’

{castle>crabtree}‘Yes, there is, isn’t there?’ She was smiling. I’d never seen her teeth. {castle>binns,seun,hattie}‘Now, then. How long did Mr Crabtree give you?’

{binns>castle}‘An hour, Miss.’

{castle>binns}‘And how much of it’s left?’

{binns>castle}‘Twenty minutes.’

{castle>binns,seun,hattie}‘Good. {step castle>binns toward 0.5 now invites}Then there’s time to do the hands.{/step} Are you tired?’

{_group>castle}‘No, Miss!’ we said, all three.

{castle>seun}‘Up you go, then,’ said Mrs Castlemaine, {step castle>seun toward 0.6 now helps}and held the ladder for him herself.{/step}
