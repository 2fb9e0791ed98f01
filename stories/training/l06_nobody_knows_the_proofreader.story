+++
title = "Nobody Knows the Proofreader"
manner = "newspaper office in a storm, first person past by a named intern: six in one room by candle-light, a menacing visitor who is polite to each in turn, a witness hidden in plain sight; Filipino forms of address; curly double quotes"
[[characters]]
id = "tin"
name = "Tin"
aliases = ["Tin-Tin", "hija", "the intern"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "lourdes"
name = "Ma’am Lourdes"
aliases = ["Ma’am", "Lourdes", "the editor"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "jun"
name = "Jun"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "bong"
name = "Bong"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "sy"
name = "Attorney Sy"
aliases = ["Attorney", "our lawyer"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "delapena"
name = "Mrs. Dela Peña"
aliases = ["Manang", "Misis", "the proofreader", "a widow"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "abad"
name = "the Colonel"
aliases = ["Colonel", "sir"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "governor"
name = "the governor"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "husband"
name = "my husband"
aliases = ["her husband"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: the newspaper office | tin, lourdes, jun, bong, sy, delapena, abad}
{sy>jun}“Did you count these trucks, or did you estimate them?” asked Attorney Sy.

{jun>sy}“Attorney, I was up a tree for two nights,” said Jun. {+}“I had nothing else to do. There were forty-one.”

{sy>lourdes}“Then print about forty. Nobody in this country has ever been sued over an ‘about’.”

{lourdes>tin}“Forty-one,” said Ma’am Lourdes, and I typed forty-one.

I was the intern. I was nineteen, and the only one of them who could type without seeing. The current had failed at nine o’clock, with the first of the wind, and after that we had two candles stuck on saucers and whatever was left in my laptop. At midnight the seminary would start up its generator and let us have the press. All that the press needed was a front page.

{bong>tin}“What’s your battery, Tin-Tin?”

{tin>bong}“Thirty-one percent.”

{bong>lourdes}“Mine is four.” He was wrapping up his cameras in grocery bags. {+}“If I’m to send over the picture, Ma’am, I’d better send it now.”

{lourdes>bong}“Send the one where we can see the governor’s plates. Not the pretty one.”

{bong>lourdes}“But you can see them in the pretty one!”

{lourdes>bong}“The pretty one has a sunset, Bong.”

{sy>lourdes}“And this Mrs. Dela Peña? You say here that the logbook was her husband’s. Have we her signature on that?”

{jun>sy}“Turn around and ask her,” said Jun.

She was at the proofreader’s desk, in the corner, where the roof didn’t leak. She had been a widow for eleven days. Our lawyer half got up, and sat again; I don’t believe that he’d noticed there was anybody there.

{delapena>sy}“I’ll sign,” she said. {+}“He wrote it down for someone to read.”

Then the whole ceiling went white, and the light slid across it and stopped, and there was an engine underneath us. Bong had an eye to the shutter.

{bong>lourdes}“Hilux. No plates on it. It’s the Colonel.”

{jun>lourdes}“I can take her down by the back.” Jun was on his feet already. {+}“If we go now.”

{lourdes>jun}“There have been two boys sitting on the back stairs since Tuesday. Stay where you are. Manang, how is your spelling?”

{delapena>lourdes}“I taught fourth grade for twenty-two years.”

{lourdes>delapena}“Then you’re our proofreader. Here’s page three. Look bored.”

I just had time to shut the lid.

{abad>_group}“Good evening, good evening! Such dedication, in this weather!” He had a bakery box, and he was holding it above his cap to keep off the rain. He’d been retired for years, but everybody went on calling him Colonel, and he did things for the governor. {+}“I saw your candle. I said to my driver, look, those poor children, they’ll be hungry.”

{lourdes>abad}“You spoil us. Tin, take the Colonel’s box for him.”

{abad>tin}“Ah, this one I haven’t met. And whose daughter are you, hija?”

{tin>abad}“Nobody’s, sir. I’m from Leyte.”

{abad>tin}“We are all somebody’s.” He gave me the box, and his eyes had already gone over the top of my head. {abad>sy}“Attorney! So late? Is someone being sued?”

{sy>abad}“Only if they print something.” He said it with a very good smile. Beneath the table his knee was going like a sewing machine.

{abad>lourdes}“And will they be printing something?” He was bowing slightly to the editor.

{lourdes>abad}“The storm. The fiesta’s been moved into the gymnasium. Oh, and a pig got first prize.”

{bong>abad}“I’ve a picture of that pig, sir. With a sunset.”

{abad>bong}“I would like to see it some day. I’d like to see all of your pictures.” The Colonel took a chair by its back, and turned it round, and sat down on it as if on a horse. {abad>jun}“You’ve mud on your shoes, Jun. Red mud.”

{jun>abad}“It’s raining, Colonel.”

{abad>jun}“In town our mud is grey. For red you’d have to go up as far as the quarry.” He let that lie. {abad>lourdes}“I’ll tell you frankly why I’ve come, Lourdes. There’s a lady who’s got lost. She isn’t well, she’s had a bereavement, and she has walked off with some papers that don’t belong to her. Her family’s sick with worry. She hasn’t come to see you?”

{lourdes>abad}“What does she look like?”

{abad>lourdes}“As they do. Fifty. Small. In black.” He was looking about him in a friendly way, at the files, the leak and the bucket, at the grocery bags. In the corner he stopped. {abad>delapena}“Now, you I don’t think I know, Misis.”

The blue pencil didn’t halt. It went on down the column, and it made a tick, and then it made a cross.

{delapena>abad}“You wouldn’t, sir. Nobody knows the proofreader.”

{abad>delapena}“And what is it you’re reading, so carefully?”

{delapena>abad}“Your name.”

I could hear the candles. I could hear the drip make up its mind to fall.

{delapena>abad}“On the fiesta committee, sir, page three. They’ve given you a double B. Is it a double B?”

{abad>delapena}“It’s one.”

{delapena>abad}“So I thought. And it says Colonel, but it doesn’t say retired. Do you want me to put in the retired?”

{abad>delapena}“You can leave that as it is,” he said, after a moment. And then he laughed and slapped the back of his chair. {abad>lourdes}“She’s good! Where did you find her?”

{lourdes>abad}“She answered an advertisement.”

{abad>lourdes}“Hold on to her. Well! I leave you to your pig.” He stood up, he settled his cap, and with one hand on the door he turned round again. {abad>tin}“What time is it, hija? Your little machine will know.”

So I had to lift up the lid. The front page lit me from the chin upward, all forty-one trucks of it, and he stood on the far side of the table and looked at me, and at the cat on the sticker on the back.

{tin>abad}“Twenty to eleven, sir.”

{abad>tin}“Type something nice,” said the Colonel.

{sy>abad}“Careful on the steps,” our lawyer called after him. {+}“There’s no rail!”

We listened to him go down every one of those steps. The engine started. The white went back across the ceiling, the other way.

{jun>bong}“Has he really gone?” whispered Jun.

{bong>jun}“Past the church. He’s turning. Gone.”

{sy>_group}“I believe that I’m going to be sick,” our lawyer informed us politely. {+}“Is there a—”

{lourdes>sy}“On the left, Attorney,” said Ma’am Lourdes. {+}“There’s no rail.”

{jun>delapena}“How could you sit there and do that? Your hand never shook. What were you even marking?”

{delapena>jun}“You. This came to me underneath page three. At the top you have forty-one trucks, and in paragraph four they’re thirty-nine.”

{lourdes>jun}“_Jun!_”

{jun>lourdes}“Two of them went up twice, Ma’am! I took them off. And then I thought, no, they’re still two loads, and I put them on again. I was hungry.”

{delapena>jun}“My husband has forty-one. The same two nights; it’s in his book, in ink.” She wetted the pencil and altered a figure. {+}“I would trust the tree.”

{bong>tin}“Battery, Tin-Tin?”

{tin>bong}“Six.”

{lourdes>tin}“Then don’t sit there talking. Send it!”

I sent it. The bar crept along, the way they do, and reached the end, and the screen went out, and took with it everyone but the people by the candles.

{sy>lourdes}“What about that signature?” asked a weak voice from the doorway. {+}“We can’t run her name unless we’ve got it in writing.”

{delapena>sy}“Give it to me. Where?” The pencil had gone down at last, and she was holding out her hand for a pen. {+}“And mind how you spell it, Attorney. It’s two words, and there’s a hat on the N.”
