+++
title = "Upright"
manner = "comedy of work on a Glasgow stair, third person past: the foreman, the new girl, the student, the widow whose piano it is, her downstairs neighbour and his dog; surnames on the job, nicknames among the men, names late; shouts from above and below; curly single British quotes"
[[characters]]
id = "foreman"
name = "Mr Drummond"
aliases = ["the foreman", "Dusty"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ewa"
name = "Ewa"
aliases = ["the new girl", "Miss Sobczak", "hen"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "farouk"
name = "Farouk"
aliases = ["the student", "Prof"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "widow"
name = "Mrs Okonedo"
aliases = ["the widow", "Philomena", "Phil", "missis"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "neighbour"
name = "Archie McPhail"
aliases = ["the neighbour", "the man from the second floor", "Mr McPhail", "Archie"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "husband"
name = "Gabriel"
aliases = ["My husband"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: the stair of a tenement in Dennistoun | foreman, ewa, farouk, widow, neighbour}
{foreman>farouk,ewa}‘Down your end,’ said the foreman.

{farouk>foreman}‘It _is_ down.’

{foreman>farouk}‘Then up your end.’

{farouk>foreman}‘If I go up, it comes off the banister, and if it comes off the banister it goes through the window. It’s a question of moments.’

{foreman>farouk}‘It’ll be your last yin.’

The piano lay on its back between the second floor and the third like a cow in a ditch. The student was under the treble. The foreman had the bass, and the wall, and the weight. The new girl had been put at the side, with a hand on the lid, where she could do no harm.

{ewa>foreman}‘You have it the wrong way round,’ she said.

{foreman>ewa}‘Naw, hen. I’ve been at this since before you were born.’

{ewa>foreman}‘The bass is heavier. It should go first.’

{farouk>foreman}‘She’s right, you know,’ came from below.

{foreman>farouk}‘Did I ask you, Prof?’

{widow>foreman}‘Is it all right?’ called somebody over the rail of the landing above. It was the third time that the widow had asked it, and each time she had come down one more stair. {+}‘I only want to know if it’s all right.’

{foreman>widow}‘It’s having a wee rest, missis!’

{widow>foreman}‘My husband had it up here by himself.’

{foreman>widow}‘Did he, aye?’

{widow>foreman}‘With a rope, and two men from the church.’

{farouk>foreman}‘That’s three men, then,’ said the voice under the treble. {+}‘We’re two.’

{ewa>farouk}‘Three,’ said the new girl.

{farouk>ewa}‘Sorry. Two and a half. I didn’t mean – I meant me. I’m the half. I’ve lost all feeling in my arm.’

A door opened on the second floor. There came out first a very small dog, and then, in his slippers, the neighbour.

{neighbour>farouk}‘How long’s this to go on?’

{farouk>neighbour}‘Hello. Could you possibly take hold of that corner?’

{neighbour>farouk}‘I’ve a bad back. I’ve a dog to get out, and all. He’s no been since breakfast.’

{foreman>neighbour}‘He can go underneath,’ said the foreman.

{neighbour>foreman}‘He’ll no go underneath a thing. He’s nervous.’ The man from the second floor bent, with no great trouble for a bad back, and peered up through the banisters. {+}‘Is that the piano?’

{foreman>neighbour}‘It’s no a canoe, pal.’

{neighbour>foreman}‘She’s never selling it?’

{widow>neighbour}‘I can hear you, Mr McPhail!’ It came from two stairs further down.

{neighbour>widow}‘I’m only asking, Mrs Okonedo!’

{widow>neighbour}‘You’re always only asking. You asked for eleven years if it could be played with the lid shut.’

{ewa>foreman}‘Please,’ said the new girl, {+}‘nobody move. There is something loose in it.’

{foreman>ewa}‘Where?’

{ewa>foreman}‘Here. I feel it in the lid. When he breathes, it slides.’

{farouk>ewa}‘I’ll try not to breathe.’

{foreman>ewa}‘It’ll be a hammer. They shake out. Leave it.’

{ewa>foreman}‘It is not a hammer, it’s flat. My father repairs these, I have had my arm in two hundred of them.’ She’d already lifted the lid by a hand’s breadth. {+}‘Hold it steady, Mr Drummond.’

He looked at her. He was holding a third of a ton with his forehead.

{foreman>ewa}‘Your faither’s in the trade,’ he said, {+}‘and you let me put you on lids?’

{ewa>foreman}‘You did not ask me anything. You said, “Stand there, hen.”’

{farouk>foreman}‘He did say that, Dusty. You did say that.’

{foreman>farouk}‘You’re meant to be no breathing.’

The new girl’s arm went in as far as the shoulder. A string hummed; the dog, on its mat, hummed with it. When the arm came out there was an envelope at the end of it, brown and soft with age.

{ewa>widow}‘It has a name on. “Philomena.”’

{widow>ewa}‘That’s me,’ said the widow.

All at once she was among them. She’d come down the rest of the stairs in her stocking soles, and she put out her hand for it across the foreman’s back.

{neighbour>widow}‘Is it money?’ asked the neighbour.

{foreman>neighbour}‘Away you and walk your dog.’

{neighbour>foreman}‘I’m only—’

{foreman>neighbour}‘Aye, asking.’

{widow>ewa}‘It’s his writing. It’s Gabriel’s writing. I haven’t my glasses.’ She tried it at arm’s length, and then close. {+}‘Will you read it out to me? You found it.’

{ewa>widow}‘My English is for furniture.’

{farouk>widow}‘I could do it,’ said the student, {+}‘only I’d need an arm.’

{neighbour>widow}‘Och, give it here. I’ve my specs on.’ And since nobody else had either hands or eyes, it was handed down to the slippers, through the banisters, by way of everyone. He read it with his finger. {+}‘“Phil. If you’ve found this then you’re selling her, and quite right. I only ask you to get a proper price. She’s an 1898 Bechstein, and I told you she was a Brown’s of Paisley, as you’d not have let me spend it.”’

{widow>neighbour}‘The _liar_,’ said the widow softly.

{foreman>widow}‘What are you getting for it?’

{widow>foreman}‘Fifty pounds. From a man with a van, in Shettleston. He’s going to make a bar of it.’

{ewa>widow}‘A bar? For drinks?’ For the first time that morning the new girl raised her voice. {+}‘For this my father would give you four thousand! And he would kiss your hand!’

{neighbour>widow}‘There’s more on the back,’ said the man from the second floor.

{widow>neighbour}‘Go on.’

{neighbour>widow}‘It’s … it’s about me.’

{widow>neighbour}‘Read it, Mr McPhail.’

{neighbour>widow}‘“And should that old misery downstairs be living yet, tell him I know fine he turns off his television when I play the Chopin. I’ve heard it go off. Ask him would he like it on a Sunday.”’

He folded up the paper. He took off the specs, and wiped them on his dressing gown. The dog looked at him with concern.

{widow>neighbour}‘Did you?’ she asked.

{neighbour>widow}‘Once or twice.’

{widow>neighbour}‘Eleven years you banged on that ceiling, Archie.’

{neighbour>widow}‘No for the Chopin. I never banged at the Chopin. It was the _hymns_.’

{farouk}‘I don’t want to spoil anything,’ said a voice from beneath the treble, {+}‘but I’ve maybe a minute left.’

{foreman>widow}‘Well, missis? Up or down?’

Mrs Okonedo laid her palm on the flank of it. She was a long time making up her mind; it was, by the student’s reckoning, fifty-five seconds.

{widow>foreman}‘How many men would it want, to go up?’

{foreman>widow}‘Four.’

{widow>foreman}‘You have two and a half.’

{neighbour>foreman}‘I could take a corner,’ said Archie McPhail. He had put the dog in his pocket.

{foreman>neighbour}‘What about your back?’

{neighbour>foreman}‘It comes and goes.’

{foreman>ewa}‘Right. Miss Sobczak,’ said the foreman, and he moved his forehead over to let her in. {+}‘You’re the trade. Which end first?’

{ewa>foreman,farouk,neighbour}‘Bass,’ said Ewa. {+}‘And nobody breathe, except Farouk.’
