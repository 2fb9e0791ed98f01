+++
title = "Las Golondrinas"
manner = "comedy, an all-woman mariachi band in a dead van on an Arizona road and a deputy who asks: five women, all ‘she’; Jefa, Mamá, Lupe, Mrs. Ortega are one; questions answered by others; mother and daughter quarrel across it; almost no narration; curly double quotes"
[[characters]]
id = "lupe"
name = "Guadalupe Ortega"
aliases = ["Lupe", "Jefa", "Mamá", "Mrs. Ortega", "ma’am", "her mother"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "ximena"
name = "Ximena"
aliases = ["the trumpet", "her daughter"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "chelo"
name = "Consuelo"
aliases = ["Chelo", "Tía", "the guitarrón", "the aunt"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "paz"
name = "Paz"
aliases = ["Doctora", "the dentist"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "harmon"
name = "Harmon"
aliases = ["Deputy", "the deputy", "the officer"]
pronouns = "she"
kind = "person"
present = true
+++
{scene: Interstate 19, mile 31 | lupe, ximena, chelo, paz, harmon}
Steam went up from the van into a sky with nothing in it. Four women in black and silver stood along the barrier in order of height, and the shortest was holding the guitarrón like a child she’d rescued.

{harmon>lupe,ximena,chelo,paz}“Morning, ladies. Which of you’s the driver?”

{chelo>harmon}“She is,” said Consuelo.

{paz>harmon}“She was,” said Paz, without looking up from her bootlace.

{lupe>harmon}“I am. Guadalupe Ortega. It’s only hot, Deputy, it does it every time on the hill. We’ll give it a minute.”

{ximena>lupe}“You said that forty minutes ago, Mamá.”

{lupe>ximena}“And you said you’d checked the water, Ximena.”

{ximena>lupe}“I checked it! There was water! It came out the bottom!”

{harmon>lupe}“Mrs. Ortega, can I see the registration?”

{lupe>chelo}“It’s in the glove box. Chelo, get her the paper.”

{chelo>lupe}“The what?”

{lupe>chelo}“The _paper_.”

{chelo>harmon}“I’m deaf on that side,” the aunt explained. {+}“It’s from standing next to the trumpet. Nineteen years. Before this one it was her father, God rest him, he was worse.”

{paz>harmon}“I’ll get it. I’ve got to get my phone in any case, I have a patient with a crown.”

{harmon>paz}“You’re a doctor, ma’am?”

{paz>harmon}“Teeth. This is my Saturday.”

{chelo>harmon}“She’s our Doctora. She does us all for nothing. Show the lady your bridge, Lupe.”

{lupe>chelo}“I’m not showing anybody my bridge.”

The deputy was a broad young woman with a sunburnt nose. She’d taken out a notebook, and she wrote down, or seemed to, _bridge_.

{harmon>lupe}“Here’s my problem. I’ve got a report on a white Econoline, stolen from a church in Nogales this morning. About eight.”

{ximena>lupe}“_Mamá._”

{lupe>harmon}“It isn’t stolen. It’s Father Anselmo’s. He lends it to us.”

{harmon>lupe}“Father Anselmo’s the one who called it in.”

{chelo>harmon}“He’s ninety-one,” said Consuelo. {+}“He lent it to us on Thursday, and by Friday he’d have forgotten.”

{ximena>harmon}“He does it every month,” Ximena told the deputy. {+}“Last time they had helicopters.”

{lupe>harmon}“I’m so sorry for the trouble. You can call his sister. Only, if we could do it fast? We’ve got a wedding in Tubac, at noon.”

{harmon>lupe}“It’s eleven twenty.”

{lupe>ximena}“I know what time it is! I’d be there by now, if somebody hadn’t had to stop at the post office!”

{ximena>lupe}“It took two minutes.”

{lupe>ximena}“On the day of a wedding! What was so urgent?”

{ximena>lupe}“Nothing. A letter.”

{paz>lupe}“Here’s the registration, Jefa. And somebody’s sandwich.”

{lupe>ximena}“Who do you write letters to? Nobody writes letters. You don’t even write your name on the lunch.”

{paz>lupe}“Lupe, the officer’s waiting.”

{ximena>lupe}“It had to be paper. They want it signed.”

{lupe>ximena}“They? Who’s they?”

{chelo>harmon}“Are you married?” the guitarrón asked. She’d come along the barrier, with her good ear first. {+}“You’ve got the hands.”

{harmon>chelo}“Me? No. I was going to be. Is this your current address, Mrs. Ortega?”

{chelo>harmon}“She moved. What do you mean, you were going to be?”

{harmon>chelo}“It fell through. Last June. Ma’am, where did you move to?”

{paz>harmon}“She’s above my clinic, on Morley. You can put that.”

{ximena>lupe}“Boston,” said the trumpet.

It made a hole in things. Even the van left off hissing.

{lupe>ximena}“What’s in Boston?”

{ximena>lupe}“The conservatory. They’ve taken me. I had to send it back by today or it’d go to the next one on the list, and you hid the stamps, so I had to stop.”

{lupe>ximena}“I didn’t hide them. I put them away.”

{ximena>lupe}“Inside the _metronome_?”

{harmon>paz}“Should I come back?” Harmon asked the dentist out of the side of her mouth.

{paz>harmon}“No, stay. It’s better with a gun.”

{lupe>ximena}“We’ve got nine weddings in the fall. We’ve got the Bishop. Who’s going to play the high part for the Bishop, your aunt?”

{chelo>lupe}“What about me?”

{ximena>lupe}“You could get Beto’s girl.”

{lupe>ximena}“Beto’s girl plays like a goose in a pipe. I taught you when you had no front teeth! I taught you in the bath!”

{ximena>lupe}“So they’d know! I wrote it on the form. They asked me who my teacher was, and there’s one line, Mamá, and I wrote you.”

Her mother opened her mouth, looked about for somewhere to put what was in it, and closed it again. She went and laid both hands upon the hood, and took them off quickly.

{harmon>chelo}“Did she burn herself?”

{chelo>harmon}“She’s crying. She does it near something hot, so as to have a reason. Tell me about June.”

{harmon>chelo}“There’s not a lot to tell. He got as far as the parking lot.”

{paz>harmon}“No!” said Paz.

{harmon>paz}“He sat in his truck for the whole of it. You could see him from the steps. We’d paid for the band, too. They didn’t know what to do, so they played.”

{chelo>harmon}“What did they play?”

{harmon>chelo}“That one with the swallows. Where everybody’s leaving.”

{chelo>paz}“At a wedding! Who were these people, Doctora?”

{paz>chelo}“Don’t look at me, I was doing a root canal in June.”

{harmon>chelo}“White Econoline,” said the deputy. {+}“I did think I knew it.”

Three of them turned their heads toward the fourth.

{lupe>harmon}“You had gardenias,” Lupe said from the hood. She wiped her face with her bow hand. {+}“I’m sorry. There’s no song for that. I went through them all in my head, and it’s the only one where nobody’s to blame.”

{harmon>lupe}“I liked it. It was about the only thing I did like.”

{ximena>lupe}“You never told me that was why.”

{lupe>ximena}“You were sixteen. You had your mouth full.”

It was eleven thirty-one. A truck went by, and its wind lifted all the ribbons, one woman at a time.

{harmon>lupe}“I can get four in the cruiser, if the big one rides on somebody.”

{chelo>harmon}“Who’s big?”

{paz>chelo}“She means the instrument, Chelo.”

{harmon>lupe}“There’s a condition. I’ve got a loudspeaker on the roof, and I’m not allowed to use it except in an emergency. I’d want something that’s got trumpet in it. Something where people get there.”

{lupe>harmon}“The high part?”

{harmon>lupe}“As high as it goes, ma’am.”

{lupe>ximena}“You heard her. Get in front, and watch your lip on the bumps.” She picked up her daughter’s case from the gravel, and didn’t hand it over at once. {+}“Boston. Is it cold?”

{ximena>lupe}“Freezing.”

{lupe>ximena}“Then you’ll want oil in the valves, the thin one. I’ll write it on the form.”

{chelo>paz}“What did she say?” asked Consuelo, getting in. {+}“Did she say yes?”

{paz>chelo}“In her fashion. Move over, Tía, you’re sitting on the law.”
