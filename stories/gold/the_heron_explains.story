+++
title = "The Heron Explains"
manner = "a fairy tale in straight quotes; animals that talk, with epithets for names"
[[characters]]
id = "heron"
name = "the Heron"
aliases = ["Mr. Heron"]
pronouns = "he"
kind = "animal"
present = true
[[characters]]
id = "frog"
name = "the frog"
aliases = ["Supper", "Frog"]
pronouns = "she"
kind = "animal"
present = true
[[characters]]
id = "pike"
name = "Old Pike"
aliases = ["Pike"]
pronouns = "he"
kind = "animal"
present = true
[[characters]]
id = "mother_coot"
name = "Mother Coot"
aliases = []
pronouns = "she"
kind = "animal"
present = true
[[characters]]
id = "smallest_coot"
name = "the smallest coot"
aliases = []
pronouns = ""
kind = "animal"
present = true
+++
{scene: the pond by day | heron, frog, mother_coot, smallest_coot, pike}
There was once a Heron who could not bear to be misunderstood.

He lived on a pond that had an alder at one end and Old Pike at the other, and every morning he ate somebody in it. This was not the part that troubled him. What troubled him was that nobody ever stayed to hear why.

{heron}"It is always the same," he used to tell the alder. {+}"I open my mouth to explain, and they are gone; or else they are in it."

Now on the last warm day of the year he put down his beak among the yellow flags, and took it up again, and there was a frog in it: a middling sort of frog, quite young, with one foot hanging out.

{frog>heron}"I suppose," said the frog, {+}"there is a reason?"

In all his life no one had asked. The Heron set her down upon a lily leaf and put one toe on her, not hard.

{heron>frog}"My dear Supper," he said, {+}"what a very good question!"

{frog>heron}"Is it?"

{heron>frog}"It is the only question. Are you comfortable?"

{frog>heron}"You are standing on my knee."

{heron>frog}"I beg your pardon." He stood on her foot instead. {+}"Now. Consider the pond. Consider it as a whole."

The frog considered it. {frog>heron}"I have only been to this end," she said.

{heron>frog}"Just so. Yours is the view from below, which is narrow and has weed in it. I have the view from above. And from above, Supper, one sees that there are a great many frogs, and that there is but one Heron. What does that suggest to you?"

{frog>heron}"That you must be lonely."

The Heron opened his beak and shut it again.

{heron>frog}"It suggests a Proportion," he said, rather stiffly, and he began upon the Proportion, drawing it for her on the water with the tip of his beak.

While he was about it Mother Coot came round the bulrushes with her seven children after her in a string.

{smallest_coot>mother_coot}"What is he doing, Mamma?" asked the smallest coot.

{mother_coot>smallest_coot}"Explaining, my love. Keep in line."

{smallest_coot>mother_coot}"What is he explaining?"

{mother_coot>smallest_coot}"Dinner," said Mother Coot, and swam a little faster.

{_group>frog}"Good-bye, frog!" said all seven little coots together, for they had been nicely brought up.

{frog>_group}"Good-bye." The frog looked after them for as long as there was a ripple. {frog>heron}"Mr. Heron, I am afraid that I did not follow about the Proportion. Could there be an example?"

{heron>frog}"I am going to eat the example."

{frog>heron}"A different one, then. One I could see to the end of."

And the Heron, being a just bird, saw that there was something in this; for it is of no use to show a thing to a pupil who will not be there when the thing is shown. So he gave her an example made of reeds, and another made of clouds. At noon he did the Chain of Being, from the gnat upward, and he did both the voices. At two he was obliged to go back as far as the snails, because she had not been attending. And every time that he waded out to point at something he stood a little deeper, and the sun went round behind the alder, and a mist got up and sat upon the water like a guest who means to stay.

Then there rose beside the lily leaf a long grey thing that might have been a sunken branch, only it had an expression.

{pike>heron}"What's this?" said Old Pike. His voice came up in bubbles, and each bubble broke, and there was a word in it.

{heron>pike}"A conversation. You would not care for it."

{pike>heron}"Who's winning?"

{heron>pike}"My good Pike, one does not win them. I have proved that she must be eaten, and she has very nearly agreed."

{frog>pike}"I have agreed as far as the snails," said the frog.

Old Pike looked at the frog out of one eye, and out of the other he looked at the sky, where the first star was, and it was small and hard and extremely clean.

{pike>frog}"Frost to-night," he said, and sank.

{heron>frog}"A coarse nature," said the Heron. {+}"Where was I?"

{frog>heron}"At the snails."

{heron>frog}"At the snails! The snail, Supper, is eaten by the tench. And does the snail complain?"

{frog>heron}"I do not know," said the frog slowly. {+}"If a snail did complain, Mr. Heron, what would it sound like?"

{heron>frog}"What would it sound like?"

{frog>heron}"Yes. So that one could tell."

There was a long silence.

{heron>frog}"That," said the Heron, {+}"is a very good question indeed."

{scene: the pond by night | heron, frog, pike}
He thought about it, with his eyes shut, until the moon was up. The pond grew quiet, and then it grew quieter than that; a skin came on it, and the skin became a pane. And the frog drew her foot out from beneath his toe, which no longer felt anything at all, and went away softly by the shallow side.

{heron>frog}"I have it!" cried the Heron. {+}"It would sound like nothing whatever. Do you see how that settles the matter? Supper?"

{frog>heron}"I can hear you," said the frog. {+}"Go on."

{heron>frog}"You have moved."

{frog>heron}"Only under the bank. I wanted to try the view from below."

{heron>frog}"Come back at once, please. I cannot possibly shout my conclusion." And he stepped forward to meet her; that is, he meant to; and he looked down, and saw that the ice had him by both his knees.

It is not easy to turn pale when one is grey to begin with.

{heron>frog}"Frog," he said. It was the first time that he had called her so. {+}"Frog, my feet do not come."

{frog>heron}"That will be the frost. You must not take it personally. Consider the pond as a whole: there is a great deal of ice, and there is but one Heron."

{heron>frog}"This is hardly the moment—"

{frog>heron}"It suggests," said the frog, from a good way down in the mud, {+}"a Proportion." And she pulled the mud over her head, and said nothing more until the spring.

The Heron stood alone under the moon. Below him in the black water something long went by, and turned, and came round his toes again, in no hurry.

{heron>pike}"Who is that?" said the Heron. {+}"Is it you, Pike?"

{pike>heron}"It's me."

{heron>pike}"My dear fellow! Of course you would not eat a neighbour. But supposing that you would, on what ground? Upon what principle? I should be so very interested to hear your reasons. Begin wherever you like. Take all night."

The ice creaked from end to end. One bubble came up under it, and flattened itself, and wandered about, and found a crack.

{pike>heron}"I don't explain," said Old Pike.

Well, the Heron got away. The sun rose in the end, and he was strong, and in a hurry one can leave a good deal behind; in this case three toes of the left foot. But since that night no heron has ever stood in water on more than the one leg. The other he keeps tucked up among his feathers, out of the discussion.

{scene: the bank in spring | frog}
And the frog lived, and had four thousand children, and on any warm evening in April you may hear her on the bank, teaching them the whole of her philosophy. People who do not listen will tell you that it is only croaking.

{frog>_group}"Why?" says the frog.

{_group>frog}"Why?" say the four thousand. {+}"Why? Why? Why? Why?"
