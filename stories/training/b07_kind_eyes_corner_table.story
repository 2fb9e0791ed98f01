+++
title = "Kind Eyes, Corner Table"
manner = "romance, a comedy of errors; curly double quotes, third person past, two men (\"he said\" ambiguous without order), a waitress, a late arrival"
[[characters]]
id = "gethin"
name = "Gethin"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "arash"
name = "Arash"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "delphine"
name = "Delphine"
aliases = ["the waitress"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "gwen"
name = "Gwen Bassett"
aliases = ["Mrs. Bassett", "G."]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "ash"
name = "Ash"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "bethan"
name = "Bethan"
aliases = ["my sister"]
pronouns = "she"
kind = "person"
present = false
+++
{scene: a restaurant, the corner table | gethin, arash, delphine, ash}
{gethin>arash}“Ash?”

The man at the corner table half got up. He had the beard, as promised; he had, as promised, the kind eyes. {arash>gethin}“Arash, if we’re to be formal. And you must be G.”

{gethin>arash}“Gethin.”

{arash>gethin}“Ah! The message gave only the letter.”

{gethin>arash}“That’ll be my sister. Bethan does everything by initials, it’s from being in the army.” Gethin hung his coat on the nearest thing that would take it, sat, and knocked over the salt. {+}“Sorry. I’m early. I’ve been twice round the block.”

{step arash>gethin toward 0.4 now comforts}{arash>gethin}“You’re nervous. Please don’t be.{/step} I’m nervous too, I have never done this before.”

{gethin>arash}“What, never?”

{arash>gethin}“There’s only ever been the one. Since I was nineteen.”

{gethin>arash}“God,” said Gethin. {+}“Nineteen. And it’s all over, is it?”

{arash>gethin}“I can’t give the time any longer. I open at six, I close at one; when I come home, I look into the corner and I feel ashamed.” He turned his glass round by the stem. {+}“It’s cruel, isn’t it? A thing like that, to be left standing in a corner.”

{step gethin>arash toward 0.4 now confesses}{gethin>arash}“I’ve been left standing in a corner.”{/step}

{arash>gethin}“You?”

{gethin>arash}“Not an actual one. It was more sort of Swansea.”

A waitress had come up on their blind side with her pad. DELPHINE, it said on her chest. {delphine>gethin,arash}“Ready to order, gents, or are we still gazing?”

{gethin>delphine}“Could we have a minute?” said Gethin, scarlet.

{delphine>gethin}“Have two, lovely.”

When she had gone, {step arash>gethin toward 0.3 now seeks}Arash leaned in over the candle.{/step} {arash>gethin}“May I ask you something frankly? Are you experienced?”

{gethin>arash}“Am I—” The salt went over again. {+}“Averagely.”

{arash>gethin}“I ask only because a beginner could do harm. The neck is delicate.”

{gethin>arash}“The neck,” he repeated.

{arash>gethin}“There was a crack, years ago. It’s been mended. You’d never find it, unless you turned the whole thing over under a strong lamp.”

Gethin put both his hands flat on the tablecloth. {gethin>arash}“Arash. {step gethin>bethan toward 0.3 recalled agrees}I promised Bethan I’d keep an open mind{/step}, and I want to. But what is it that we’re talking about?”

{arash>gethin}“The cello.”

{gethin>arash}“The cello.”

{arash>gethin}“My cello.” The kind eyes had become uncertain. {+}“Which you’ve come here to buy.”

{step gethin>arash toward 0.5 now confesses}{gethin>arash}“I’ve come here on a date.”{/step}

At the next table a woman laid down her fork, in order to hear better.

{arash>gethin}“With me?”

{gethin>arash}“With Ash. Beard, kind eyes, corner table.”

{arash>gethin}“It is a corner table.”

{step gethin>arash toward 0.4 now praises}{gethin>arash}“You’ve got the lot,”{/step} said Gethin, miserably. {+}“That’s what threw me.” {step gethin>arash away 0.4 now leaves}He was on his feet, and looking for his coat in every place but the right one.{/step} {step gethin>arash toward 0.4 now apologises}{+}“I’m so sorry.{/step} I’ll just go and, there’ll be another one somewhere.”

There was another one. Arash pointed him out with a spoon. In the far corner, next to the kitchen door, sat a second beard, and it had reached the bottom of a large glass of red.

{arash>gethin}“I think that would be your Ash.”

{gethin>arash}“Right. Yes.” {step gethin>arash toward 0.4 now stays}He stayed where he was.{/step} {+}“Has he got kind eyes, would you say?”

{arash>gethin}“From here? Medium.”

{gethin>arash}“He’s telling the waitress something.”

{arash>gethin}“He is telling her about the wine.”

{gethin>arash}“She brought it to him!”

{arash>gethin}“Nevertheless.”

They watched. It was like watching somebody reverse into a bollard.

{step ash>delphine away 0.5 now insults}{gethin>arash}“He’s just snapped his fingers at her.”{/step}

{arash>gethin}“I saw it.” Arash picked up the salt and put it on the windowsill, where it would be safe. {+}“Well. One ought not to keep a person waiting.”

{gethin>arash}“No.”

{arash>gethin}“Although it’s true that I too am being kept waiting. G. is twenty minutes late.”

{gethin>arash}“That’s rude of G.”

{step arash>gethin toward 0.6 now invites}{arash>gethin}“You might sit here until she comes.{/step} It would be a kindness. I don’t trust myself alone with it, I get sentimental.”

{gethin>arash}“Where is it?”

{arash>gethin}“Behind you. You’ve hung your coat on it.”

Gethin turned round. He had taken it for a hatstand: a tall black case with shoulders, standing up very straight with its back to the wall, like someone who has been told that he’ll be collected. He took off his coat from it. He said sorry to it. {step gethin>arash toward 0.5 now stays}Then he sat down.{/step}

{gethin>arash}“Go on, then,” he said. {step gethin>arash toward 0.3 now seeks}{+}“What does it sound like?”{/step}

{arash>gethin}“Like an uncle who’s been crying and won’t admit it.”

{gethin>arash}“That’s every man in my family.”

{arash>gethin}“Then you’d have got on.”

{scene: the same table, ten to nine | gethin, arash, delphine, gwen, ash}
It was ten to nine before G. came. By that time they had eaten the soup, and the fish, and most of one another’s potatoes; {step gethin>arash toward 0.6 recalled trusts}Gethin had told him about Swansea, properly, with dates{/step}; and Arash had laughed so much, at the part with the caravan, that he had been obliged to hold on to the cello.

{gwen>arash,gethin}“Bassett,” said a small old lady in motorcycle leathers. {+}“Gwen Bassett. She wouldn’t start, so I had to push her to the top of Constitution Hill. Which of you two’s selling?”

Neither of them spoke.

{gwen>arash,gethin}“Well?”

{step arash>gwen toward 0.4 now apologises}{arash>gwen}“Mrs. Bassett, I am more sorry than I can say.{/step} {step arash>gwen away 0.5 now refuses}It’s not for sale.”{/step}

{gwen>arash}“Since when?”

He glanced across the table, at a face that had gone as pink as the prawns. {step arash>gethin toward 0.7 now confesses}{arash>gwen}“Since about the soup,” he said.{/step}

{gethin>arash}“You told me you haven’t got the time.”

{step arash>gethin toward 0.6 planned seeks}{arash>gethin}“I’ll close at eleven.{/step} On a Tuesday, who eats?”

{step gwen>arash away 0.4 now blames}{gwen>gethin}“I’ve come forty miles,”{/step} said Mrs. Bassett, {+}“over the top, in the wet. Is he always like this?”

{gethin>gwen}“I don’t know. {step gethin>arash toward 0.4 now jokes}I’ve only had him since half past seven.”{/step}

{step delphine>gwen toward 0.3 now helps}{delphine>gwen}“Shall I fetch a third chair?”{/step} asked Delphine, at her elbow, {+}“or would madam rather join that gentleman over there? {step delphine>ash away 0.3 now mocks}He’s on his own, and he knows all about wine.”{/step}

Mrs. Bassett took a long look. {gwen>delphine}“Has he got any money?”

{delphine>gwen}“He says so.”

{step gwen>ash toward 0.4 planned seeks}{gwen>delphine}“Hold my helmet,”{/step} said G.
