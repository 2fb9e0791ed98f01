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

{da>narrator}— Good child.{/} Da took the long peel down off its hooks and stood there leaning on it, like a man in a painting of the other kind of harvest. He'd been up since two. {da>philo}— Well. They'll have to be cut.

{philo>da}— They will not be cut!

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

{granny>philo}— You never took it off to knead in fifteen years. I was on at you and on at you. I said you'd choke a curate.

{philo>granny}— I know what you said.

{granny>philo}— Then why were you after taking it off today?

It was warm in the bakehouse, it was always warm, and still I felt something cold go by, as you do on a stairs. My aunt didn't answer. She began to scrape the table, which was clean.

{da>philo}— Philo?

{philo>da}— Will you mind your oven, Phelim.

{da>philo}— It'll mind itself for a minute.

{philo>da}— Then send the child out.

{da>narrator}— Go out and see is the van there, pet.

{narrator>da}— It isn't,{/} I said. {+}— I can see from here.

And nobody sent me a second time. I've often wondered about that. I think that they'd truly forgotten I was anything but a small part of the wall.

{philo>da}— There was a letter. Tuesday. From Coventry.

{da>philo}— From Jarlath?

{philo>da}— From the landlady. He's moved on, she says, and he's left a suitcase, and would somebody ever come and get it, because there's a lady calling for it who isn't me.

Da laid the peel across two sacks, very gently. I had never seen him put it anywhere but on the hooks. {da>philo}— The scut,{/} he said. {+}— The long, yellow, dancing scut.

{philo>da}— Don't.

{da>philo}— I gave him my good coat!

{philo>da}— You did, and I'm sure it's very warm. Keep your voice down, she'll hear.

{granny>philo}— She has heard,{/} came from the flour bins. {+}— She heard it on Tuesday. Who do you think it is reads the envelopes in this house?

{philo>granny}— You knew?

{granny>philo}— I knew when you married him. I said it to the Canon, I said, that fellow has his hat on at the altar. Come here to me. Come here, and stop cleaning that table.

My aunt went. She was a big woman, with arms on her, and she got down on the tiles by that chair and put her face in the old black apron; and then there was nothing to hear but the oven.

{narrator>da}— Is she crying?

{da>narrator}— She's saying a prayer.

{narrator>da}— Which one?

{da>narrator}— The long one. Hand me over the cloth.

It was he who opened the oven door. Thirty loaves were sitting there in the red dark, all the same, with their backs up. I've never since smelled anything so good, or that I wanted less. He drew them one by one and set them along the table, and when there wasn't any more table, along the sacks.

{da>philo}— Now. You're the one that has to say it. Do I cut them, or do I not?

{philo>da}— What'll we sell?

{da>philo}— Nothing. We'll say the oven went out.

{philo>da}— And the Canon?

{granny>philo}— The Canon can have toast,{/} said Granny.

She laughed, and it was all wet, and she wiped it off with the heel of the hand with the white line. Then she got up. She walked down along the table slowly, as I'd seen her do a thousand times, knocking each one on the bottom to hear if it was done. At the nineteenth she stopped. She knocked on it again.

{philo>narrator}— Come here, pet, and listen to that.

I put down my ear. It burned me. It sounded like bread.

{philo>narrator}— What do you hear?

{narrator>philo}— Nothing,{/} I said.

{philo>narrator}— No more do I.{/} And she put that one under her arm, hot as it was, and went out by the back to where the Canon's hens were kept, and we heard her calling them, all of them, by name.

{granny>da}— Is that the one with the ring?

{da>granny}— How would I know, Mammy?

{granny>da}— Say it again. I'm deaf.

{da>granny}— I said I wouldn't know!

{granny>da}— That's right. You wouldn't,{/} said Granny Delahunt. {+}— And nor would the child.
