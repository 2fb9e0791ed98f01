+++
title = "The Lodger Downstairs"
manner = "British single quotes, apostrophes that look like closing marks, plural possessives, nested double quotes"
[[characters]]
id = "tulk"
name = "Ada Tulk"
aliases = ["Mrs. Tulk", "Ada", "Mrs. T."]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "yeo"
name = "Mr. Yeo"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "quill"
name = "Miss Quill"
aliases = ["Hester Quill"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "perce"
name = "Perce"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "zelenka"
name = "Mr. Zelenka"
aliases = ["the lodger downstairs", "Zelenka"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "harold"
name = "Harold Tulk"
aliases = ["Harold", "Mr. Tulk"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: Mrs. Tulk's kitchen | tulk, yeo, quill, perce}
{tulk>yeo,quill,perce}‘There,’ said Mrs. Tulk, and she laid down her knitting. {+}‘That’s a woman.’

They listened. Up through the kitchen floor, somewhere between the dresser and the stove, came the voice of the lodger downstairs, who lived alone; and then, after such a pause as a person might take to draw breath, there came another voice, a higher one, which answered him.

{yeo>tulk}‘’Tis the wireless,’ said Mr. Yeo.

{tulk>yeo}‘He hasn’t got a wireless. I’d have charged him for it.’

{perce>tulk}‘Might be a gramophone, Mrs. T.’ Perce had his hand inside one of the lodgers’ boots and was spitting on the toe of it. {+}‘My uncle had one of ’em, with records of people talking. French people.’

{quill>perce}‘I don’t think we care to hear about your uncle’s records,’ said Miss Quill. She did not raise her eyes from the crossword. She typed for a firm of solicitors’ agents in Moorgate, and had never in six years been known to raise her eyes for anything less than a fire.

{tulk>yeo,quill,perce}‘It’s on the card,’ Mrs. Tulk said. {+}‘It’s on the back of every door in this house. “No Ladies.” I had it printed.’

{quill>tulk}‘It says “No Ladies After Nine”, Mrs. Tulk.’

{tulk>quill}‘I didn’t think they’d want ’em before!’

The card also covered baths (Fridays), bicycles (the area railings) and the frying of fish. It had been drawn up for the first floor and the second; nobody had thought of it as running to the basement, because the basement had not been let until that spring. Until the spring, nobody had cared to ask for it. It was where Mr. Tulk had died.

{tulk>yeo}‘What’s he saying? You’re next to the pipe, Mr. Yeo. Put your ear to it.’

{yeo>tulk}‘I don’t hold wi’ listening at pipes.’

{tulk>yeo}‘You needn’t hold with it. Just lean.’

Mr. Yeo, who had kept a light off Hartland for thirty years and had gone a little deaf in the service of other men’s safety, leaned.

{yeo>tulk,quill,perce}‘“Geraniums”,’ he reported. {+}‘That’s him. He says, “On account o’ the geraniums.” Now her’s at it. “Never,” her says. “Never in this life.”’ He shut one eye. {+}‘Now ’tis him again.’

{quill>yeo}‘And what does he say to that?’ The eyes had come up; the pencil had stopped.

{yeo>quill}‘“Ada”,’ said Mr. Yeo, and he took his ear off that pipe as though somebody had lit a fire under it.

There was only one Ada in the house, and she was the colour of lard.

{perce>tulk,yeo,quill}‘I’ll fetch the poker,’ said Perce.

{scene: the basement | tulk, yeo, quill, perce, zelenka}
It was fourteen stairs. Mrs. Tulk went first, holding the rail, for she had not been down them in two years, and Miss Quill came last, holding the poker, which she had taken from Perce on the grounds that he would only drop it. Nobody knocked.

The lodger downstairs got up so quickly that he struck his head on the lamp. He was a long, stooped, apologetic man of fifty, in two cardigans. On the table there were a dictionary, a plate with a crust on it, and a biscuit tin with the old King and Queen on its lid.

{zelenka>tulk,yeo,quill,perce}‘Please,’ he said. {+}‘I am too loud?’

{tulk>zelenka}‘Where is she?’

{zelenka>tulk}‘Who, please?’

{quill>zelenka}‘The woman, Mr. Zelenka!’ Miss Quill had already looked behind the curtain with the end of the poker. {+}‘It is no use. We all of us heard her, quite distinctly, by way of the pipe.’

He looked round at their faces, the one after the other, and then, beginning at the upper of the two cardigans, he turned a deep and dreadful red.

{zelenka>quill}‘She is me,’ said Mr. Zelenka.

{perce>zelenka}‘Garn,’ said Perce.

{zelenka>perce,quill,tulk,yeo}‘It is for my English. I find some letters, and I read them aloud every evening for the pronouncing. But they are a man’s letters, he asks, and he asks, and nobody answers him. “Was it the dinner?” “Are you warm enough up there?” It is so lonely, to read this! So I began to make the answers. I do a voice.’ He did a little of the voice. {+}‘“Never in this life!” Like so. I am sorry. I should have got a newspaper.’

{yeo>zelenka}‘What letters be they, then?’ asked Mr. Yeo, since no one else did.

{zelenka>yeo,tulk}‘They were behind the boiler, in that tin. When I took the room I asked Mrs. Tulk, is there something here that belongs to another, and she said, “Nothing down there that’s worth a light.” And so I thought, they are nobody’s.’

The tin was open. Mrs. Tulk took out the topmost sheet by one corner, as you would take up a thing the cat had brought. It was directed on the outside to Mrs. Ada Tulk, Upstairs. She held it away from her to read it, and then by degrees held it closer.

{tulk}‘That’s Harold’s sevens,’ she said. {+}‘He always put a bar on ’em. He thought it looked foreign.’

They all knew something of it; it was that kind of street, and the neighbours’ opinion had been sought at the time by both sides. At Easter, 1951, Harold Tulk had watered his wife’s geraniums out of the wrong can, and she had said a thing, and he had said a thing, and he had gone down to the basement with a rug until she should have cooled. She did not cool. She sent his dinners down on a tray. Two years’ dinners went down those stairs, and two years’ plates came up them, and in the third winter he had caught the influenza and died of it, very quietly, so as not to be a trouble on the ceiling.

{perce>tulk}‘It was me took the trays,’ said Perce, to the boot that was still on his hand. {+}‘He used to ask me. Every night, it was, “How is she, Perce?” and I’d say, “Same.”’

{tulk>perce}‘You never told me that he asked.’

{perce>tulk}‘You never asked, Mrs. T.’

She let that go by. She was looking from the sheet in her hand to the ceiling, and back, as if there were a sum in it.

{tulk}‘Fourteen stairs,’ she said. {+}‘Fourteen! And he couldn’t get a letter up ’em?’

{zelenka>tulk}‘But here he explains it.’ The long fingers went through the tin and drew one out from near the bottom. {+}‘The second of November. He says, “I would bring this up myself, Ada, only I have thought what your face would do, and as long as I stop here I don’t have to know.” It is a good sentence, this. I learned it by heart.’

{quill>tulk}‘Perhaps we should go up,’ said Miss Quill, {+}‘and leave you to—’

{tulk>quill,yeo,perce}‘You’ll stop where you are, Hester Quill, the lot of you. You came down to hear a woman.’

Mrs. Tulk pulled out the other chair and lowered herself into it. It was Harold’s; it had his cushion. {tulk>zelenka}‘You, Mr. Zelenka. This voice that you do. What have you had me say?’

{zelenka>tulk}‘I would rather not.’

{tulk>zelenka}‘I’d rather you did.’

{zelenka>tulk}‘At first it was all of it like tonight. “Never.” “You have made your bed.” “Don’t you geranium me.” I thought from the letters you were perhaps’—and he moved his hand for the dictionary, and thought better of it—{+}‘strict. But they go on, Mrs. Tulk, they are such patient letters. He tells about the mice. And last week there was one, I could not say it any more, “Never.” I tried another thing.’

{tulk>zelenka}‘What other thing?’

Mr. Zelenka looked at his shoes.

{zelenka>tulk}‘I had her say, “Come up, you silly man, your tea’s getting cold.”’

It was so still that they could hear the tap in the scullery overhead, which Mr. Yeo had been going to see to since August. Mrs. Tulk took off her spectacles, and there was nothing whatever the matter with them, but she cleaned them on her apron for some time.

{tulk>zelenka}‘How many have you done?’

{zelenka>tulk}‘Forty. There are sixty-one.’

{tulk>zelenka}‘Then you can get on and do the next. Only not so fast. He was never a quick man.’

{zelenka>tulk}‘And for the answers? I should do the voice?’

{tulk>zelenka}‘You should not,’ said Mrs. Tulk. {+}‘I’ve heard your voice. Give me the lamp over here.’

So Zelenka moved the lamp. Mr. Yeo sat down on the coal-box; Perce sat on the stairs; Miss Quill stood the poker in the corner, where it fell over, and nobody turned a head. The lodger downstairs unfolded a sheet of the lodgers’ own blue notepaper, put his finger under the first line, and read it slowly.

{zelenka>tulk}‘“My dear Ada,”’ he read. {+}‘“I don’t suppose that you are there.”’

{tulk>harold}‘’Course I’m here,’ said Mrs. Tulk. {+}‘Where else would I be?’
