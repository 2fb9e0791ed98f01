+++
title = "Number Off"
manner = "horror underground, third person present: three cavers on one rope count themselves in the dark, and a fourth voice answers; two men and a woman, numbers, orders, interruptions; dash dialogue"
[[characters]]
id = "ilse"
name = "Ilse"
aliases = ["Boss"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "tendai"
name = "Tendai"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "rasmus"
name = "Rasmus"
aliases = ["Ras"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "four"
name = "the voice"
aliases = ["Four"]
pronouns = "it"
kind = "person"
present = true
[[characters]]
id = "sister"
name = "My sister"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: the crawl | ilse, tendai, rasmus, four}
{ilse>tendai,rasmus}—Lamps off{/} —says Ilse from the front—. {+}We’ll want them for the pitch. Number off instead, every ten metres, and nobody stops crawling. One.{/}

{tendai>ilse}—Two{/} —says Tendai behind her.

{rasmus>ilse}—Three{/} —says Rasmus behind him.

There’s a click, and a click, and a click, and then it’s so dark that it has a weight.

They crawl. The rock is the height of a kitchen chair, and in some places it’s the height of the rung of a kitchen chair. The one rope runs back from Ilse’s belt to Tendai’s and from Tendai’s to Rasmus’s, and the end of it, four or five metres, drags along after his boots.

{ilse>tendai,rasmus}—One.

{tendai>ilse}—Two. There’s a puddle, Ras. It’s cold.

{rasmus>tendai}—{step rasmus>tendai toward 0.2 now thanks}Three, and thanks.{/step} How cold?

{tendai>rasmus}—You know my sister?

{rasmus>tendai}—I asked her out.

{tendai>rasmus}—{step tendai>rasmus toward 0.3 now jokes}That cold.{/step}

Ilse snorts. It goes along the roof and doesn’t come back. {ilse>tendai,rasmus}—Save it for the pub. How are your knees?

{rasmus>ilse}—Whose, mine? Gone. I’m on the bone.

{tendai>ilse}—Mine are all right, Boss.

{ilse>tendai,rasmus}—Ten more. One.

{tendai>ilse}—Two.

{rasmus>ilse}—Three.

{four>ilse}—Four.

It’s a moment before anybody understands what’s wrong with that. The scraping ahead stops, and so does the scraping in the middle.

{ilse>rasmus}—{step ilse>rasmus away 0.3 now blames}Very good, Rasmus{/} —says Ilse.{/step}

{rasmus>ilse}—{step rasmus>ilse away 0.3 denied mocks}It wasn’t me.{/step}

{ilse>tendai}—Tendai, then. It’s not the place for it.

{tendai>ilse}—I said two! I’ve got a mouthful of gravel, how would I do a voice?{/} —He spits some out—. {+}It came from the back. Ras is at the back.{/}

{rasmus>tendai}—I know where I am. It came from further back than me.

{ilse>tendai,rasmus}—It’s an echo.

{rasmus>ilse}—Echoes can’t add up{/} —says Rasmus.

Nobody has a reply to that. Water’s falling somewhere, one drop, one drop.

{ilse>tendai,rasmus}—Again{/} —she says, very evenly—. {+}Just the numbers. One.{/}

{tendai>ilse}—Two.

{rasmus>ilse}—Three{/} —whispers Rasmus, and holds his breath.

{four>ilse}—Four{/} —says the voice. It’s a little hoarse. It’s polite, and it sounds as if it were smiling with the effort to get it right.

{tendai>ilse}—Lamp! Put your lamp on, Ilse!

{ilse>tendai}—It won’t light. It’s wet. Try yours.

{tendai>ilse}—Nothing. Ras?

{rasmus>tendai}—I can’t get my hand up to it. Listen. Both of you, listen to me. The rope’s gone tight.

{ilse>rasmus}—Which rope?{/} —asks Ilse.

{rasmus>ilse}—The tail. Behind me.

{ilse>rasmus}—It’s caught on something.

{rasmus>ilse}—It was. Now it’s being careful with it.

You can hear Ilse think. It takes her three drops. Then she uses the voice that she keeps for students.

{ilse>four}—{step ilse>four toward 0.3 now seeks}Who’s there at the back, please?{/step}

{four>ilse}—Only me.

{ilse>four}—What party are you with?

{four>ilse}—I was with Hargrave’s. They put their lamps off, to save them, and we were numbering. I was four.{/} —A breath—. {+}I stopped to do my lace, you see. {step four>ilse toward 0.6 now confesses}And then when it came to me, and I said it, nobody went on.{/step}{/}

{rasmus>ilse}—There hasn’t been a Hargrave’s{/} —breathes Rasmus— {+}since before my dad was born. There’s a plaque. It’s in the car park.{/}

{tendai>ilse}—Move{/} —says Tendai—. {step tendai>ilse toward 0.4 now asks}{+}Just move, Boss, please, I don’t care where.{/step}{/}

So they move; they go like rats in a pipe. Stones roll. Somebody’s sobbing, and it’s Tendai, and he knows it and can’t help it. And {step four>rasmus toward 0.4 now seeks}behind the sound of the three of them, unhurried, keeping its distance, there’s a sound of somebody else’s knees.{/step}

{scene: the fork | ilse, tendai, rasmus, four}
{ilse>tendai,rasmus}—It splits{/} —calls Ilse—. {+}I’ve got a hole on the left and a hole on the right. Right’s bigger. I’m going right.{/}

{four>ilse}—{step four>ilse toward 0.6 now helps}I wouldn’t{/} —says the voice.{/step}

{tendai>ilse}—{step tendai>four away 0.5 now doubts}Don’t listen to it!{/step}{/} —cries Tendai.

{four>ilse}—{step four>ilse toward 0.6 now helps}The right is where the rest of them went.{/step}

The drops fall. Ilse puts her arm into the bigger hole up to the shoulder, and pats about. She pats the floor of it. After that she pats where the floor ought to be.

{ilse>tendai,rasmus}—It drops{/} —she says at last—. {+}I can’t find the bottom.{/}

{four>ilse}—{step four>ilse toward 0.8 now helps}Left, and keep your chin up in the water.{/step} It’s forty yards. There used to be a hawthorn.

{rasmus>ilse}—What do we do?

{ilse>rasmus}—You’re nearest. What does it feel like to you?

{rasmus>ilse}—{step rasmus>four toward 0.4 now trusts}Like someone who’s been waiting for a bus{/} —says Rasmus.{/step}

{step ilse>four toward 0.7 now trusts}She goes left.{/step}

{scene: the hillside | ilse, tendai, rasmus, four}
There’s no hawthorn, but there’s a stump. They lie round it on the grass in a light so wide that it hurts, with the rope between them, black with mud.

{ilse>tendai,rasmus}—One{/} —says Ilse. Her teeth are knocking.

{tendai>ilse}—Two. I’m never going into so much as a cupboard again.

{rasmus>ilse}—Three.

And they stop, all of them, with their heads up, as you do on a stair that isn’t there. It’s only a hole in a hill. The tail of the rope goes from the back of Rasmus’s belt over the lip and down into it, and it isn’t lying slack.

{tendai>rasmus}—{step tendai>four away 0.9 wished leaves}Cut it. You’ve got the knife, Ras. Cut it now.{/step}

{rasmus>tendai}—{step rasmus>four toward 0.5 now defends}It told us left.{/step}

{tendai>rasmus}—{step tendai>four away 0.6 now rejects}I don’t care what it told us!{/step}

{rasmus>ilse}—Ilse? {step rasmus>ilse toward 0.4 now trusts}You’re One. You say.{/step}

She wipes the mud from her eyes. She looks for a long while at the rope, and at the hole, which is just the size for shoulders.

{ilse>tendai,rasmus}—We count again{/} —she says—. {+}That’s all. {step ilse>four toward 0.8 planned helps}We count, and when it comes to it, somebody goes on.{/step} One.{/}

Tendai puts his face in the grass. {tendai>ilse}—Two.

{rasmus>ilse}—Three{/} —says Rasmus, {step rasmus>four toward 0.7 now helps}and takes hold with both hands.{/step}

{four>ilse}—Four{/} —says the voice, quite close to.

{ilse>four}—{step ilse>four toward 0.9 now helps}Five{/} —says Ilse, and they pull.{/step}
