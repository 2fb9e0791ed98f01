+++
title = "The Fourth Bench"
manner = "courtroom corridor: British single quotes, first person past, a trainee among barristers and a client and his mother; titles, surnames"
[[characters]]
id = "fern"
name = "Miss Ogilvie"
aliases = ["Fern"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "wyvill"
name = "Mr Wyvill"
aliases = ["Hugo"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ekundare"
name = "Ms Ekundare"
aliases = ["Rolake", "the prosecutor"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "denny"
name = "Denny Rusk"
aliases = ["Denny", "Mr Rusk"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "mother"
name = "Mrs Rusk"
aliases = ["Mum"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "usher"
name = "the usher"
aliases = []
pronouns = ""
kind = "person"
present = true
[[characters]]
id = "nan"
name = "Nan"
aliases = []
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "lanfear"
name = "Lanfear"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "curtis"
name = "Curtis Blaydon"
aliases = ["Curtis"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: the corridor outside Court Three | fern, wyvill, denny, mother}
There are six benches in the corridor outside Court Three, and Mr Wyvill would sit only on the fourth. He said that nobody had ever been acquitted off the first three and that five and six were in a draught. I’d been his for a week. I had my own pen, and I had not yet been allowed to say anything.

{wyvill>denny}‘What I need you to understand, Mr Rusk,’ he was saying, {+}‘is that it’s an offer. It isn’t a trick.’

{denny>wyvill}‘What do I get?’

{wyvill>denny}‘You plead to the handling. They drop the burglary. You’d be home for tea.’

{mother>wyvill}‘And he’d have a record.’

{wyvill>mother}‘He’d have a suspended sentence, Mrs Rusk.’

{mother>wyvill}‘On his record.’

Mr Wyvill let his eyes close for an instant. He was a long man, in a wig that had been somebody’s grandfather’s, and mothers made him tired. {wyvill>denny}‘It’s your decision, Denny. It can’t be your mother’s.’

{denny>wyvill}‘It can a bit,’ said Denny Rusk. He was nineteen and in a school tie. {+}‘What d’you think, Mum?’

{mother>denny}‘I think you were at your nan’s.’

{denny>mother}‘I _was_ at Nan’s.’

{mother>denny}‘Then what’s there to think about?’

{wyvill>mother}‘Your mother, unhappily, does not remember it.’

{mother>wyvill}‘She’s my mother-in-law, thank you, and she doesn’t remember her own wedding. It doesn’t mean she wasn’t at it.’

I wrote that down. I couldn’t have told you why.

{wyvill>fern}‘Miss Ogilvie, you needn’t take a note of that.’

{fern>wyvill}‘No, Mr Wyvill.’

{scene: the corridor, with the prosecutor | fern, wyvill, denny, mother, ekundare}
Heels came along the tiles. I knew who it was before she’d turned the corner, because his back got straighter.

{ekundare>wyvill}‘Hugo. The fourth bench. How you do cling on.’

{wyvill>ekundare}‘Rolake. I thought you were doing the arson in Two.’

{ekundare>wyvill}‘The arson’s pleaded. I’ve got you instead.’ Ms Ekundare had a tin of mints, and she held it out along the row of us, like a hostess: to him, to me, and, after a moment, to Mrs Rusk, who took two. {+}‘Are we having a trial, or aren’t we? Only Lanfear’s sitting, and he’s got a train.’

{wyvill>ekundare}‘My client’s considering.’

{ekundare>wyvill}‘He’s got till ten. Walk with me?’

They went off up the corridor with their heads together. It was the way they always did it, I’d learned: ten yards, turn, ten yards back. You could hear every other thing.

{denny>fern}‘Is she on our side?’ Denny asked me.

{fern>denny}‘No. She’s the prosecutor.’

{denny>fern}‘She gave Mum a mint, though.’

{mother>denny}‘Sit up straight,’ said Mrs Rusk. She leaned across him. {mother>fern}‘How old are you, love?’

{fern>mother}‘I’m twenty-three.’

{mother>fern}‘And what is it that you do?’

{fern>mother}‘I carry the papers, mainly.’

{mother>fern}‘But you’ve read them?’

{fern>mother}‘All of them. I do the tabs.’

{mother>fern}‘Well, he hasn’t.’ She jerked her chin at the black back going away from us. {+}‘He called him Daniel, downstairs. So you tell me. Would you say he did it?’

There’s a rule about that. I opened my mouth to explain the rule to her, and what I found that I was thinking of was tab nineteen.

{fern>denny}‘Denny,’ I said, {+}‘can I ask you about your nan’s telly?’

{denny>fern}‘What about it?’

{fern>denny}‘You said in your interview that the two of you watched the snooker. But then you said that it cut out.’

{denny>fern}‘Yeah, ’cause of the power. All the street went. I had to find her torch.’

{fern>denny}‘What time?’

{denny>fern}‘I dunno. It was a deciding frame.’

{mother>fern}‘Twenty to ten,’ said his mother. {+}‘I know, for I was in the bath at ours, and that’s only the next road. I’d to get out in the dark.’

I had the bundle open over my knees by then, and I was going through it so fast that I tore a tab. Tab nineteen was the statement of Curtis Blaydon, neighbour, who had seen the defendant’s face quite clearly in the light of the street lamp at a quarter to.

{fern>mother}‘Does Curtis Blaydon live on the same street as your mother-in-law?’

{mother>fern}‘Curtis? He’s her next door but two. Why? What’s he said?’

{fern>mother}‘I’m not sure I’m allowed to—’

{denny>mother}‘He’s said he saw me, Mum. Under the lamp.’

{mother>denny}‘What lamp?’ said Mrs Rusk. {+}‘There wasn’t a lamp. There wasn’t a light from there to the bypass.’

And we sat there, the three of us, and looked at it.

{scene: the corridor, near ten | fern, wyvill, denny, mother, ekundare, usher}
{usher>wyvill,ekundare,denny}‘All parties in Rusk!’ the usher sang out, from the door. {+}‘All parties in Rusk, please!’

They had got to the far end. I’ve never run in a court building since. {fern>wyvill}‘Mr Wyvill!’

{wyvill>fern}‘Not now, Miss Ogilvie.’

{fern>wyvill}‘It’s the street lamp.’

{wyvill>fern}‘I said not—’

{ekundare>wyvill}‘Oh, let her speak, Hugo. She’s gone a lovely colour.’ The prosecutor had stopped with a mint halfway to her mouth. {ekundare>fern}‘What about it?’

I looked at him. You don’t show it to the other side; even I knew that. He looked at me, and at the torn tab sticking out from under my arm with the number on it; and I saw him, for the first time in a week, go back in his mind and actually read the thing.

{wyvill>fern}‘Was it off?’ he said, very softly.

{fern>wyvill}‘The whole of the street was. From twenty to.’

{wyvill>fern}‘Can we prove it?’

{fern>wyvill}‘The electricity people would have a log. It’d take me one phone call.’

{ekundare>wyvill}‘Am I going to like this?’ Ms Ekundare asked.

{wyvill>ekundare}‘No, Rolake, I shouldn’t think so at all.’ He settled his grandfather’s wig. I’d have said that he had grown an inch. {+}‘You may tell Lanfear that he’s missed his train. We’re having a trial.’

{ekundare>fern}‘What’s your first name, Miss Ogilvie?’ she asked me over her shoulder, going in.

{fern>ekundare}‘Fern.’

{ekundare>fern}‘Come and see me, Fern, when you get sick of carrying his papers.’

He waited until the door had swung to behind her. Then he held out his hand to me, and I thought that I was meant to shake it.

{wyvill>fern}‘The phone call,’ said Mr Wyvill. {+}‘Run. And, Miss Ogilvie? Apologise to Mrs Rusk for me. Tell her I’ll call him Denny.’
