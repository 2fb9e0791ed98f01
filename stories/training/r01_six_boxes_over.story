+++
title = "Six Boxes Over"
manner = "a trawler’s galley in a gale, third person past: five people known by what they do (the captain, the observer, the engineer, the cook, the boy) and named late, each called differently by each; a secret that all but one of them share; curly double quotes"
[[characters]]
id = "fintan"
name = "Fintan Lacey"
aliases = ["the captain", "Captain Lacey", "Captain", "Skipper", "the skipper", "Uncle Fintan", "his uncle"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "sigrun"
name = "Sigrún"
aliases = ["the observer", "Miss Fish", "the Ministry"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "kwabena"
name = "Mr. Asante"
aliases = ["the engineer", "Chief"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "junjun"
name = "Jun-Jun"
aliases = ["the cook", "Dimaculangan"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "oisin"
name = "Oisín"
aliases = ["the boy", "Goose"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "tomas"
name = "Tomás Mulkerrin"
aliases = ["Tomás", "the last mate", "The mate"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "brid"
name = "Bríd"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: the galley of the Star of Inver | fintan, sigrun, kwabena, junjun, oisin}
{sigrun>fintan}“Forty-six,” said the observer, and put her wet notebook down among the soup plates. {+}“I counted them twice.”

The captain went on buttering. {fintan>sigrun}“Forty.”

{sigrun>fintan}“That is what your logbook says. I have read your logbook. Then I went down and looked at the fish.”

{fintan>sigrun}“She’s rolling thirty degrees. A person might easily see double.”

{sigrun>fintan}“I saw six boxes double, then. They are behind the ice machine, with a tarpaulin over them.”

The _Star of Inver_ stood on her head, thought about it and came back. The boy saved the salt. The engineer, who was asleep, or had his eyes shut, put out one hand and saved the boy’s mug. At the stove somebody had been whistling, and was no longer.

{fintan>junjun}“Who put a tarpaulin there?” the captain asked the stove.

{junjun>fintan}“I put it, Skipper. For the leak.”

{sigrun>junjun}“What leak?” said the observer.

{junjun>sigrun}“No more leak now, Miss Fish. Very good tarpaulin.” The cook turned round with a ladle in his fist and a smile that had got him through four ports. {+}“You sit. You eat something. You are green.”

{sigrun>junjun}“I am Icelandic. This is how we look. Who else knew of it?”

Nobody else, it seemed, knew of anything. She tried the nearest. She bent down until she was level with a pair of large red ears.

{sigrun>oisin}“You stack the boxes. It is your job, you told me so on Monday. How many did you stack?”

{oisin>sigrun}“I’m no good at sums, miss.”

{fintan>sigrun}“He’s not,” said the captain. {+}“Ask his mother. She’s my sister, she’ll tell you. Failed it twice.”

{oisin>fintan}“Once!”

{fintan>oisin}“Twice, with the mock.”

{oisin>fintan}“The mock doesn’t count, Uncle Fintan, everyone fails the mock—”

{kwabena>oisin}“Goose,” said the engineer, without opening his eyes.

The boy shut his mouth.

{sigrun>kwabena}“And you? I suppose that you were asleep, Mr. Asante.”

{kwabena>sigrun}“I am asleep at present.”

{sigrun>kwabena}“There is a pencil mark on each of the six. It is a T. It is your sort of T, with a tail. I have seen your oil book.”

That opened them. He looked first at her, for some time, and then along the table to where the buttering had stopped.

{kwabena>fintan}“She reads the oil book,” he said. {+}“Nobody has ever read the oil book.”

{fintan>kwabena}“Leave it, Chief.”

{kwabena>fintan}“Eleven years I have been writing it.”

{fintan>kwabena}“I said to leave it.”

{sigrun>fintan}“Six boxes of monkfish, not written down, is four thousand euros on the quay. It is also your licence, Captain Lacey.” She sat, because the floor had gone. {+}“I would rather be told about it here, and not in court.”

{fintan>sigrun}“They’re mine. I held them back, I’d a mind to sell them. There’s a man in Killybegs with a van. Write that.”

{oisin>sigrun}“That’s not true!”

{fintan>oisin}“Goose, go and see to the lines.”

{oisin>fintan}“There’s a gale, I’d be drowned.”

{fintan>oisin}“Oisín. Go and see to your bunk, then.”

{oisin>fintan}“I won’t. It’s not true, and you’ll lose the boat for it, and it was the whole lot of us!” The red had spread from his ears down into his jersey. {oisin>sigrun}“It’s for Bríd, miss. It’s one box each. Only there’s five of us when you count—”

{junjun>oisin}“Your bread is burning,” said the cook loudly.

{oisin>junjun}“I haven’t got any bread!”

{sigrun>oisin}“When you count whom?”

The boy looked at his uncle. His uncle had picked up the butter knife again and was examining it, both sides.

{kwabena>sigrun}“The mate,” the engineer said at last. {+}“The last mate. That is where you are sitting.”

She looked down at the bench as if there might be something on it. Half of the table’s edge was worn pale by forearms, and somebody had cut a T in it, with a tail.

{sigrun>kwabena}“So it is not your T.”

{kwabena>sigrun}“It’s his. I only borrow it. Tomás Mulkerrin. He taught me to write English, and that’s the way he made them.”

{sigrun>kwabena}“What happened to him?”

{kwabena>sigrun}“Ask the skipper.”

{fintan>sigrun}“A wave happened to him. In February.” The knife was put down. {+}“He’d gone forward for a thing I could have sent any man for. The insurance says he wasn’t clipped on. He was clipped on, I saw the clip. So that’s his wife with two small ones and not a penny till it’s heard, and it won’t be heard till spring.”

{junjun>sigrun}“Every trip one box from each of us,” said the cook, {+}“and one for the boat, and one for Tomás.”

{oisin>sigrun}“He still gets his share.” The boy was pointing. {+}“He’s on the board yet, look, nobody would rub it out.”

There was in fact a board, over the kettle, and a list of watches on it in five colours of chalk. The observer read it from top to bottom.

{sigrun>junjun}“Who is Dimaculangan?”

{junjun>sigrun}“Me!” The ladle went up. {+}“Nobody can say it. You said it very good. Here, only Jun-Jun.”

{sigrun>fintan}“You could have declared the six and given her the money. It would be legal.”

{fintan>sigrun}“I could, if we’d quota left. We’d quota for forty.”

{sigrun>fintan}“Then you should not have caught them.”

{fintan>sigrun}“Will you go and tell the fish?”

The ship fell off something. All the plates went to the one end and were caught there, by a hand from each of them, and passed back. It was done without a word; she had caught two herself.

{kwabena>sigrun}“I should like to know,” the engineer remarked, {+}“what you are going to write.”

{sigrun>kwabena}“So should I.”

{junjun>sigrun}“First soup, Miss Fish. Then write.”

{sigrun>junjun}“Sigrún. It is not a difficult name. If I am to be bribed with soup, I like to be bribed by name.”

{oisin>fintan}“Is she joking, Uncle Fintan?” the boy whispered.

{fintan>oisin}“I couldn’t tell you. I don’t think it’s ever been done before.”

She had uncapped her pen. She turned to a clean page, where the wet had not come through, and wrote a line and ruled it off, and then, since four men were trying to read it upside down, she turned the book about.

{kwabena>junjun}“‘Six boxes,’” the engineer read out, in the voice of a man who has himself kept a book, {+}“‘found spoiled behind a leaking ice machine. Unfit for sale. To be removed from the vessel by the cook.’”

{junjun>sigrun}“My fish is not spoiled!”

{fintan>junjun}“Jun-Jun,” said the captain. {+}“Shut up, and give the Ministry her soup.”

{sigrun>fintan}“It is one time only, Captain. In April somebody else will sit here, and he will count better than I do.”

{fintan>sigrun}“He couldn’t,” said Fintan Lacey. He pushed the plate across to her, with all of the bread that he had buttered on it. {+}“Nobody could, God help us. What would you say to being called as a witness about a clip?”
