+++
title = "Thirty Loaves"
manner = "memoir-like family scene, first person past by a nameless narrator then nine years old, kin names, four people; dash dialogue, mostly untagged"
[[characters]]
id = "narrator"
name = "narrator"
aliases = []
pronouns = ""
kind = "narrator"
present = true
[[characters]]
id = "philo"
name = "Philomena"
aliases = ["Aunt Philo", "Philo"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "da"
name = "Da"
aliases = ["Phelim"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "granny"
name = "Granny Delahunt"
aliases = ["Granny", "Mammy"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "jarlath"
name = "Jarlath"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "canon"
name = "the Canon"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: the bakehouse | narrator, philo, da, granny}
The morning my Aunt Philo lost her wedding ring in the dough there were thirty loaves already in the oven, and two of them were for the Canon.

{da>philo}— Which batch?

{philo>da}— If I knew which batch, Phelim, I'd have the one loaf out and not be standing here talking to you.{/} She held up the bare hand for us all to see. It had flour to the elbow, and a thin white line where the ring should have been.

{da>philo}— Did you look in the trough?

{philo>da}— I looked in the trough.

{da>philo}— And the scales?

{narrator>da}— I looked in the scales,{/} I said. I was nine, and I wanted to have been some use.

{da>narrator}— {step da>narrator toward 0.3 now praises}Good child.{/step}{/} Da took the long peel down off its hooks and stood there leaning on it, like a man in a painting of the other kind of harvest. He'd been up since two. {da>philo}— Well. They'll have to be cut.

{philo>da}— {step philo>da away 0.4 now refuses}They will not be cut!{/step}

{da>philo}— What would you have me do? Sell them? There's people in this street with the one tooth left.

{philo>da}— I'd have you leave it so. Let it turn up.

I remember that I thought this very strange. It was gold, and had come from Dublin. My aunt had always worn it on the good days and the bad, and turned it round when she was adding up.

{granny>da}— What's she saying?

That was Granny Delahunt, from the chair by the flour bins. She was deaf on whatever side you happened to be on.

{da>granny}— Philo's lost her ring, Mammy! In the bread!

{granny>da}— Dead? Who's dead?

{da>granny}— BREAD!

{granny>da,philo}— I heard you the first time. When did you have it last, Philomena?

{philo>granny}— At the second kneading. I think. I don't know.

{granny>philo}— You never took it off to knead in fifteen years. {step granny>philo away 0.3 recalled blames}I was on at you and on at you. I said you'd choke a curate.{/step}

{philo>granny}— I know what you said.

{granny>philo}— {step granny>philo away 0.4 now doubts}Then why were you after taking it off today?{/step}

It was warm in the bakehouse, it was always warm, and still I felt something cold go by, as you do on a stairs. {step philo>granny away 0.3 now hides}My aunt didn't answer.{/step} She began to scrape the table, which was clean.

{da>philo}— Philo?

{philo>da}— {step philo>da away 0.3 now rejects}Will you mind your oven, Phelim.{/step}

{da>philo}— It'll mind itself for a minute.

{philo>da}— Then send the child out.

{da>narrator}— Go out and see is the van there, pet.

{narrator>da}— It isn't,{/} I said. {+}— I can see from here.

And nobody sent me a second time. I've often wondered about that. I think that they'd truly forgotten I was anything but a small part of the wall.

{philo>da}— {step philo>da toward 0.6 now confesses}There was a letter. Tuesday. From Coventry.{/step}

{da>philo}— From Jarlath?

{philo>da}— From the landlady. He's moved on, she says, and he's left a suitcase, and would somebody ever come and get it, because {step jarlath>philo away 0.9 recalled betrays}there's a lady calling for it who isn't me.{/step}

Da laid the peel across two sacks, very gently. I had never seen him put it anywhere but on the hooks. {da>philo}— The scut,{/} he said. {+}— {step da>jarlath away 0.5 now insults}The long, yellow, dancing scut.{/step}

{philo>da}— {step philo>jarlath toward 0.3 now defends}Don't.{/step}

{da>philo}— {step da>jarlath toward 0.4 recalled gives}I gave him my good coat!{/step}

{philo>da}— You did, and I'm sure it's very warm. Keep your voice down, she'll hear.

{granny>philo}— {step granny>philo toward 0.4 now confesses}She has heard,{/} came from the flour bins.{/step} {+}— She heard it on Tuesday. Who do you think it is reads the envelopes in this house?

{philo>granny}— You knew?

{granny>philo}— I knew when you married him. {step granny>jarlath away 0.5 recalled doubts}I said it to the Canon, I said, that fellow has his hat on at the altar.{/step} {step granny>philo toward 0.5 now comforts}Come here to me. Come here, and stop cleaning that table.{/step}

My aunt went. She was a big woman, with arms on her, and she got down on the tiles by that chair and {step philo>granny toward 0.7 now seeks}put her face in the old black apron;{/step} and then there was nothing to hear but the oven.

{narrator>da}— Is she crying?

{da>narrator}— {step da>narrator away 0.2 now lies}She's saying a prayer.{/step}

{narrator>da}— Which one?

{da>narrator}— The long one. Hand me over the cloth.

It was he who opened the oven door. Thirty loaves were sitting there in the red dark, all the same, with their backs up. I've never since smelled anything so good, or that I wanted less. He drew them one by one and set them along the table, and when there wasn't any more table, along the sacks.

{da>philo}— Now. {step da>philo toward 0.4 now asks}You're the one that has to say it. Do I cut them, or do I not?{/step}

{philo>da}— What'll we sell?

{da>philo}— {step da>philo toward 0.5 now helps}Nothing. We'll say the oven went out.{/step}

{philo>da}— And the Canon?

{granny>philo}— The Canon can have toast,{/} said Granny.

She laughed, and it was all wet, and she wiped it off with the heel of the hand with the white line. Then she got up. She walked down along the table slowly, as I'd seen her do a thousand times, knocking each one on the bottom to hear if it was done. At the nineteenth she stopped. She knocked on it again.

{philo>narrator}— Come here, pet, and listen to that.

I put down my ear. It burned me. It sounded like bread.

{philo>narrator}— What do you hear?

{narrator>philo}— {step narrator>philo toward 0.4 now defends}Nothing,{/} I said.{/step}

{philo>narrator}— No more do I.{/} {step philo>jarlath away 0.6 now rejects}And she put that one under her arm, hot as it was, and went out by the back to where the Canon's hens were kept,{/step} and we heard her calling them, all of them, by name.

{granny>da}— Is that the one with the ring?

{da>granny}— How would I know, Mammy?

{granny>da}— Say it again. I'm deaf.

{da>granny}— {step da>philo toward 0.4 now defends}I said I wouldn't know!{/step}

{granny>da}— {step granny>da toward 0.3 now agrees}That's right. You wouldn't,{/step}{/} said Granny Delahunt. {+}— And nor would the child.
