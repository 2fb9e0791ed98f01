+++
title = "The Usual Bench"
manner = "two spies, both women and old; curly double quotes, third person past, dry; long untagged runs, cover names against real ones"
[[characters]]
id = "sorrel"
name = "Marguerite Sorrel"
aliases = ["Marguerite", "Sorrel", "Kingfisher"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "ildiko"
name = "Ildikó"
aliases = ["Abacus"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "strobl"
name = "Strobl"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "young"
name = "the young man with the pram"
aliases = []
pronouns = "he"
kind = "person"
present = true
+++
{scene: a bench in a botanical garden | sorrel, ildiko, young}
On the first Friday of the month, at ten minutes past eleven, Marguerite Sorrel sat down at the left-hand end of the bench under the ginkgo and unfolded a newspaper. The right-hand end was occupied. It had been occupied, on first Fridays, since the year of the two popes.

{sorrel>ildiko}“They say it will rain before Trieste.”

{ildiko>sorrel}“In Trieste it has rained already.”

{sorrel>ildiko}“You’re supposed to say it never rains there.”

{ildiko>sorrel}“That was the old one. They changed it in March.”

{sorrel>ildiko}“Nobody told me.”

{ildiko>sorrel}“It was in the crossword. Nineteen down.”

{sorrel>ildiko}“I had ‘ostrich’ for nineteen down.”

{ildiko>sorrel}“Then I am surprised you are alive. Have you brought it?”

Marguerite laid the newspaper between them on the slats. There was something in it, about as thick as a bar of chocolate. {sorrel>ildiko}“Is that your man, by the fountain?”

{ildiko>sorrel}“I thought he was your man.”

{sorrel>ildiko}“Mine don’t wear brown shoes.”

{ildiko>sorrel}“Mine do not wear socks like that. So he is just some person. Don’t look at him, it frightens them.”

{sorrel>ildiko}“And the pram?”

{ildiko>sorrel}“The pram has a baby in it. I checked.”

{sorrel>ildiko}“How did you check?”

{ildiko>sorrel}“I am an old woman. I put in my whole head and said what a beauty.”

{sorrel>ildiko}“Was it?”

{ildiko>sorrel}“No.”

A gardener went by with a barrow. Until he was past the dahlias they were two old ladies who had never met, one of whom was reading a label on a tree. Then the one on the right drew the newspaper across on to her lap, felt along the fold of it, and stopped.

{ildiko>sorrel}“This is chocolate.”

{sorrel>ildiko}“It’s the kind with hazelnuts.”

{ildiko>sorrel}“I can feel the hazelnuts. Where is the film?”

{step sorrel>ildiko toward 0.5 now confesses}{sorrel>ildiko}“There isn’t any film, Ildikó.”{/step}

{ildiko>sorrel}“You should not use that name on the bench.”

{step sorrel>ildiko toward 0.3 now apologises}{sorrel>ildiko}“I’m sorry. There isn’t any film, Abacus.{/step} Nobody’s given me any film since the spring.”

{ildiko>sorrel}“They have changed the method?”

{sorrel>ildiko}“They’ve changed everything, they’ve got a machine that does it. They had me in to a room with a bowl of fruit. I got a clock, and a nice young person who kept asking if I had hobbies.”

{ildiko>sorrel}“When was this?”

{sorrel>ildiko}“The week after Easter.”

{ildiko>sorrel}“But you came in May. You came in June. {step sorrel>ildiko toward 0.4 recalled gives}You gave me in June a whole envelope{/step}, the harbour at Gdynia, with measurements.”

{sorrel>ildiko}“I went on a cruise.”

{ildiko>sorrel}“You went on a cruise, and you measured the harbour?”

{sorrel>ildiko}“I paced it. It’s a very boring cruise if you don’t drink.”

The right-hand end of the bench took this in. It broke off a row of the chocolate, considered it, and {step ildiko>sorrel toward 0.4 now gives}passed it along without turning its head.{/step}

{step ildiko>sorrel toward 0.4 now praises}{ildiko>sorrel}“It was good work,” she said. {+}“The measurements.”{/step}

{sorrel>ildiko}“Did they like it?”

{ildiko>sorrel}“Did who like it?”

{sorrel>ildiko}“Your people. Strobl.”

{ildiko>sorrel}“Strobl is dead. He fell off a ladder. He was picking cherries.”

{sorrel>ildiko}“I’m sorry to hear that. Who’s got his desk?”

{ildiko>sorrel}“A yoga studio.”

It took a moment. {step sorrel>ildiko toward 0.5 now seeks}Marguerite, who in forty years had not once looked to her right upon that bench, looked to her right.{/step} She saw a green felt hat, a good deal older than she had supposed, and under it {step ildiko>sorrel away 0.3 now hides}a sharp brown eye that slid away from her like a fish.{/step}

{sorrel>ildiko}“How long?”

{ildiko>sorrel}“How long what?”

{sorrel>ildiko}“You know perfectly well what. How long have you been coming out here for nobody?”

{step ildiko>sorrel toward 0.6 now confesses}{ildiko>sorrel}“In November, it is nine years.”{/step}

{sorrel>ildiko}“Nine years! {step sorrel>ildiko toward 0.6 recalled helps}I nearly got shot in Odessa for you seven years ago.{/step} Who read all that?”

{ildiko>sorrel}“I did.”

{sorrel>ildiko}“And then what did you do with it?”

{ildiko>sorrel}“I put it in a drawer. I have a very nice chest of drawers. I am, I believe, the best informed pensioner in the whole of Linz.”

{step ildiko>sorrel toward 0.5 recalled gives}{sorrel>ildiko}“But you paid me.{/step} There was money, every time, in the hollow railing.”

{ildiko>sorrel}“I have rented out my balcony,” Ildikó said with dignity.

Over by the fountain the man in brown shoes looked at his watch, kissed a woman with a bicycle, and went off with her. The young man with the pram had fallen asleep. So far as the eye could reach there was no one in that garden who wanted to know anything.

{sorrel>ildiko}“I can’t take money off your balcony.”

{ildiko>sorrel}“You have had a lot of it.”

{step sorrel>ildiko toward 0.5 planned gives}{sorrel>ildiko}“I’ll pay it back.{/step} I’ve still got most of it, I never knew how to declare it. {step ildiko>sorrel away 0.4 recalled hides}Why ever didn’t you say?”{/step}

{ildiko>sorrel}“And you? {step sorrel>ildiko away 0.4 recalled hides}Since Easter, why did you not say?”{/step}

{step sorrel>ildiko toward 0.6 now confesses}{sorrel>ildiko}“I thought that you’d stop coming.”{/step}

{ildiko>sorrel}“So,” said the green hat.

They ate another row. The leaves of the ginkgo came down around them singly, each taking its time.

{ildiko>sorrel}“I do not even know your name. I know Kingfisher. I know your shoe size and the school of your niece, and what you take for your heart.”

{step sorrel>ildiko toward 0.6 now trusts}{sorrel>ildiko}“It’s Marguerite.”{/step}

{ildiko>sorrel}“Truly? In the file we had Henrietta.”

{sorrel>ildiko}“I planted that.”

{step ildiko>sorrel toward 0.3 now praises}{ildiko>sorrel}“Oh, well done!{/step} I had an agent for three years in Surrey looking for a Henrietta.” She folded the silver paper over what was left and, {step ildiko>sorrel toward 0.4 now gives}after a struggle with herself that was plain to see, handed it back.{/step} {+}“So, Marguerite. {step ildiko>sorrel toward 0.4 now invites}Do we meet on the first Friday of next month?”{/step}

{step sorrel>ildiko toward 0.5 now invites}{sorrel>ildiko}“I’d thought, perhaps, Tuesdays as well.”{/step}

{ildiko>sorrel}“Two times? This will attract attention.”

{sorrel>ildiko}“Whose?”

Ildikó looked at the pram, at the fountain, and at the whole of the empty path. It seemed to strike her for the first time as good news.

{step ildiko>sorrel toward 0.4 now agrees}{ildiko>sorrel}“We shall need a cover,” she said.{/step}

{sorrel>ildiko}“Two old women on a bench.”

{ildiko>sorrel}“They will never believe it. {step ildiko>sorrel toward 0.5 now invites}But I have a better one at home, with cards.”{/step}
