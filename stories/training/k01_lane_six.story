+++
title = "Lane Six"
manner = "police custody desk at night, third person past: two women of rank, a constable, an old swimmer, a solicitor, a voice from a cell; ranks, surnames and first names alternate; curly double quotes"
[[characters]]
id = "sergeant"
name = "Sergeant Bracegirdle"
aliases = ["Bracegirdle", "Joyce", "Sarge", "Sergeant", "the sergeant"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "anwar"
name = "Anwar"
aliases = ["Constable"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "wilf"
name = "Wilfred Goodacre"
aliases = ["Goodacre", "Mr Goodacre", "Wilf", "Mr G.", "the prisoner"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "folau"
name = "Inspector Folau"
aliases = ["Folau", "ma’am"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "etchells"
name = "Mr Etchells"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "tibbs"
name = "Mr Tibbs"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "contractor"
name = "The contractor"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "dad"
name = "My dad"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: the custody desk | sergeant, anwar, wilf, tibbs}
The prisoner was dripping on the lino.

{sergeant>anwar}“Is that rain?” asked Sergeant Bracegirdle.

{anwar>sergeant}“Chlorine, Sarge.” Anwar put a clear plastic bag on the desk and wiped his hand down his vest. {+}“Found him in the deep end of the Alma Road baths, quarter past one. Doing lengths.”

{sergeant>anwar}“Doing lengths.”

{anwar>sergeant}“Breaststroke. He asked if I’d mind waiting while he did the last two.”

{sergeant>anwar}“And did you mind?”

He studied his boots. {step anwar>wilf toward 0.3 recalled helps}{anwar>sergeant}“It seemed rude to.”{/step}

She pulled the keyboard towards her. The man across the desk was nearer eighty than seventy. He wore a grey blanket and a pair of navy trunks, and he stood as straight as a diving board. {sergeant>wilf}“Do you understand why you’ve been arrested, sir?”

{wilf>sergeant}“Burglary, the lad says. I told him, you can’t very well walk off with a swimming bath.”

{sergeant>wilf}“Name?”

{wilf>sergeant}“Goodacre. Wilfred, with an E and a D.”

Her fingers stopped above the keys, and then went on. {sergeant>wilf}“Any illness or injury?”

{wilf>sergeant}“Knees.”

{sergeant>wilf}“Are you taking any medication?”

{wilf>sergeant}“For the knees.”

{tibbs>sergeant}“Oi!” came a roar from somewhere down the corridor. {+}“Oi, Sarge! I want my phone call!”

{step sergeant>tibbs away 0.3 now refuses}{sergeant>tibbs}“You’ve had it, Mr Tibbs!”{/step} she called, without turning her head. {+}“You rang a pizza shop!”

{tibbs>sergeant}“They hung up!”

{sergeant>anwar}“Property, Constable, if you please.”

Anwar held the bag to the light. {anwar>sergeant}“One towel, striped. One flask. One key, brass, which is how he got in. One medal.”

{sergeant>anwar}“What sort of medal?”

{anwar>sergeant}“Like you get for swimming. Fifty metres, it says.” He turned the bag over. {+}“It’s a kid’s.”

{wilf>anwar}“You be careful of that,” said the prisoner, quite sharply. {+}“It isn’t mine.”

{anwar>sergeant}“So he did walk off with something,” Anwar murmured.

{step wilf>sergeant toward 0.4 now helps}{wilf>anwar}“I’m minding it for somebody.{/step} There’s a difference, son.”

{sergeant>wilf}“Minding it for who, Mr Goodacre?”

He looked at her properly for the first time: at her face, at her stripes, and at her face again.

{step sergeant>wilf away 0.4 recalled leaves}{wilf>sergeant}“A girl who never came back to fetch it,” he said.{/step}

{scene: the custody desk, ten minutes later | sergeant, folau, anwar}
By two the prisoner had been given tea and cell one, and Inspector Folau was reading the screen over the sergeant’s shoulder and eating a satsuma.

{folau>sergeant}“How long have those baths been shut?”

{sergeant>folau}“Since Friday, ma’am. They pull them down on Monday.”

{folau>sergeant}“So it’s a demolition site, and he broke in.”

{sergeant>folau}“With a key.”

{folau>sergeant}“Whose key?”

{sergeant>folau}“Wilfred Goodacre’s own. He had it for forty years. He ran the place.”

The chewing stopped. {folau>sergeant}“You know him, Joyce.”

{sergeant>folau}“Everybody on the Alma estate knew him. {step wilf>sergeant toward 0.4 recalled helps}He taught the lot of us.”{/step}

{step folau>sergeant away 0.4 now orders}{folau>sergeant}“Then you’re off it. Sorry.{/step} I’ll book him in myself.”

{step sergeant>wilf toward 0.5 now defends}{sergeant>folau}“I’d sooner you didn’t book him at all, ma’am.”{/step}

{folau>sergeant}“I dare say you would. The contractor will want him charged.”

{anwar>folau}“The contractor wants his bed.” That was Anwar, over by the kettle. {+}“I had him on the phone just now. He said who cares, and then he rang off.”

{folau>anwar}“In those words?”

{anwar>folau}“There was one more word, ma’am.”

{folau>anwar}“Write it down anyway. All of them.” Folau put the last of the satsuma into her mouth, and turned, and narrowed her eyes. {folau>sergeant}“And what’s the matter with you? You’re looking at that bag as if it’d bite.”

{sergeant>folau}“It’s the medal,” said Bracegirdle. {step sergeant>folau toward 0.5 now confesses}{+}“It’s mine.”{/step}

{scene: cell one | wilf, etchells, sergeant, folau, anwar}
{etchells>wilf}“And when they ask about the key,” Mr Etchells was saying, {+}“you have no comment.”

{wilf>etchells}“But I have got a comment.”

{etchells>wilf}“Which is what I’m here to prevent.”

{wilf>etchells}“It’s a good key.”

The bolt went back, and the door opened. {sergeant>etchells}“Could you give us two minutes, Mr Etchells?”

{step etchells>sergeant away 0.3 now refuses}{etchells>sergeant}“I can hardly leave my client with an officer, Sergeant,{/step} either on the record or—”

{wilf>etchells}“Go and see to the pizza feller, there’s a good chap,” said his client. {step wilf>sergeant toward 0.5 now trusts}{+}“She’s one of mine.”{/step}

So he took his briefcase and went. {step sergeant>wilf toward 0.4 now seeks}She sat down at the far end of the bench, with the bag on her knee.{/step}

{sergeant>wilf}“I was nine,” she said.

{wilf>sergeant}“You were ten. You’d a red costume, and a plaster on your chin.”

{step sergeant>wilf toward 0.5 now confesses}{sergeant>wilf}“I didn’t do the fifty. I grabbed the rail.”{/step}

{wilf>sergeant}“You grabbed it at forty-nine and a half.”

{sergeant>wilf}“That’s not fifty, Mr G.”

{wilf>sergeant}“No. {step wilf>sergeant toward 0.3 recalled invites}So I said, do us the other half a metre next week.{/step} {step sergeant>wilf away 0.4 recalled leaves}And next week you weren’t there.”{/step}

{sergeant>wilf}“My dad had died.”

{step wilf>sergeant toward 0.4 now comforts}{wilf>sergeant}“I know he had, love.{/step} I saw it in the paper.” He hitched the blanket up. {step wilf>sergeant toward 0.5 recalled gives}{+}“Only I’d already had it stamped.”{/step}

Down the corridor somebody was being told, very patiently, about pizza.

{sergeant>wilf}“Is that what tonight was for?” she asked. {+}“Me?”

{step wilf>sergeant toward 0.5 denied helps}{wilf>sergeant}“Don’t flatter yourself. Tonight was for the water.{/step} {step wilf>sergeant toward 0.5 planned gives}I was going to hang that on the rail, that’s all, in lane six,{/step} before they knocked it down. It seemed like the address.”

{folau>sergeant}“Sergeant!” It was Folau, bawling from the desk. {step folau>wilf toward 0.5 now forgives}{+}“No further action!{/step} And find that man some trousers!”

{sergeant>folau}“Yes, ma’am!” She blew her nose. {step sergeant>wilf toward 0.4 now helps}{sergeant>wilf}“There. You’re free to go.”{/step}

{wilf>sergeant}“Do I get my key back?”

{sergeant>wilf}“It’s evidence.”

{wilf>sergeant}“What of?”

She thought about it. Then she fished the key out of the bag, {step sergeant>wilf toward 0.6 now gives}put it into his palm and folded his fingers over it.{/step} {sergeant>wilf}“Of nothing, I suppose. Until Monday.”

{wilf>sergeant}“What time d’you come off shift, Joyce?”

{sergeant>wilf}“Six o’clock.”

{step wilf>sergeant toward 0.6 now invites}{wilf>sergeant}“Only it’s still full, you know,” said Wilf.{/step} {+}“They don’t drain it till Sunday.”

There was a cough in the doorway, behind an armful of trousers.

{step anwar>sergeant toward 0.4 now helps}{anwar>sergeant,wilf}“I never heard that,” said Anwar.{/step} {step anwar>wilf toward 0.2 now helps}{anwar>wilf}“What are you in the waist, sir?”{/step}
