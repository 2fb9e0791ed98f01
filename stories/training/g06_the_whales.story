+++
title = "The Whales"
manner = "a band of four in a cellar in Lausanne, their manager on the telephone, third person past; guillemets; a drummer who hardly speaks, a telephone on loudspeaker, two women and two men and a voice"
[[characters]]
id = "maelle"
name = "Maëlle"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "thibaut"
name = "Thibaut"
aliases = ["Titi"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "apolline"
name = "Apolline"
aliases = ["Apo"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "corentin"
name = "Corentin"
aliases = ["Coco", "the drummer"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "zbinden"
name = "Zbinden"
aliases = ["the telephone"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "gisele"
name = "Gisèle"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: the cellar | maelle, thibaut, apolline, corentin, zbinden}
The song fell apart in the same place as before, four bars after the bridge, like a horse that knows where the ditch is.

{step maelle>thibaut away 0.3 now blames}{maelle>thibaut}«You came in early,» said Maëlle.{/step}

{thibaut>maelle}«I came in where it’s written.»

{maelle>thibaut}«You wrote it!»

{thibaut>maelle}«So I ought to know.»

Apolline unplugged the bass, plugged it in again for the pleasure of the thump, and sat down on her amplifier. It was eleven at night. They had the cellar until twelve, and after that it belonged to the mushrooms. {step apolline>maelle away 0.3 now mocks}{apolline>maelle,thibaut}«Could you two break up again?» she asked.{/step} {+}«It was better when you were broken up. We had dynamics.»

{step thibaut>maelle away 0.6 recalled leaves}{thibaut>apolline}«We are broken up.»{/step}

{maelle>thibaut}«Since when?»

{thibaut>maelle}«Since Yverdon. {step maelle>thibaut away 0.5 recalled attacks}You threw a tambourine.»{/step}

{step maelle>thibaut away 0.5 denied attacks}{maelle>thibaut}«That was an accent.»{/step}

Behind the cymbals the drummer reached for his sandwich. His name was Corentin, and in three years of the Whales he had spoken on eleven occasions; Apolline kept a list of them inside the lid of her case.

{apolline>corentin}«Coco, who’s early?»

He chewed. He pointed with the sandwich, impartially, at a spot on the wall between them.

{apolline>maelle,thibaut}«There. You’re both wrong. Once more, and this time, Titi, watch her mouth.»

{step thibaut>maelle away 0.4 now rejects}{thibaut>apolline}«I don’t wish to watch her mouth.»{/step}

{step maelle>thibaut away 0.4 now mocks}{maelle>apolline}«He’s afraid that he’ll learn the words.»{/step}

On top of the piano something started to hum and to walk. Apolline got there before it fell, wiped the dust off against her thigh, and looked at the name. {apolline>maelle,thibaut,corentin}«Zbinden.»

{maelle>apolline}«Don’t answer,» said Maëlle.

{apolline>maelle}«He’s our manager.»

{maelle>apolline}«He’s your cousin.»

{apolline>zbinden}«Yes, hello, Zbinden?» She’d put it on the loudspeaker. {+}«We’re all here. What is it? It’s late.»

{zbinden>maelle,thibaut,apolline,corentin}«Are you sitting down?» said the telephone.

{thibaut>zbinden}«We can’t afford to stand.» Thibaut had laid his guitar in its case, on the fur, as you’d put down a baby. {+}«Tell us who has cancelled.»

{zbinden>thibaut}«Nobody’s cancelled! Gisèle has the flu.»

{apolline>zbinden}«Which Gisèle?» said Apolline.

{zbinden>apolline}«The Gisèle. There’s only the one. The hall’s sold out, two thousand people, and her support act is her sister, who’s got it too. They want somebody for tomorrow. They want forty minutes. {step zbinden>apolline toward 0.5 recalled helps}I said that I had the very thing.»{/step}

It was a long time before anybody made a sound, and then it was the bass, which had slid down all by itself along the wall.

{maelle>zbinden}«Forty minutes of what?» said Maëlle faintly.

{zbinden>maelle}«Of you.»

{maelle>zbinden}«We’ve got twenty-six.»

{zbinden>maelle}«Then play slowly,» said Zbinden. {+}«The van’s at seven. Somebody wash Corentin.» And he was gone.

They stood about like people after a small earthquake, looking to see what had been broken.

{step thibaut>zbinden away 0.5 planned refuses}{thibaut>maelle,apolline}«We say no,» said Thibaut.{/step}

{apolline>thibaut}«Are you ill?»

{thibaut>apolline}«We haven’t got an ending, Apo! We’ve six songs and a hole. Two thousand people are going to sit there and watch us fall in it.»

{maelle>thibaut}«Then we take the bridge out.»

{thibaut>maelle}«The bridge is the song.»

{step maelle>thibaut away 0.4 now insults}{maelle>thibaut}«The bridge is you being clever in five-four{/step}, because I said once, once, that you’re predictable!»

{step maelle>thibaut away 0.5 recalled insults}{thibaut>maelle}«You said it in front of my mother.»{/step}

{apolline>maelle,thibaut}«All right, all right.» Apolline had got up on the amplifier, so as to be the tallest. {+}«Hands. Who’s for playing tomorrow?» She put up her own. {step maelle>apolline toward 0.4 now agrees}After a bit Maëlle’s rose beside it, as far as the ear.{/step} {+}«Against?»

{thibaut>apolline}«Me.»

{apolline>corentin}«Coco? It’s two to one. If it’s two all I’ll have to ring him back, and I’d rather eat that tambourine.»

The drummer folded the paper round what was left of his sandwich. He put it into his pocket, wiped his fingers one after the other, and took up the sticks; and everyone supposed that this was as much as they’d get.

{corentin>maelle,thibaut,apolline}«It isn’t in five,» said Corentin.

He had a high, soft voice. One forgot it in between.

{thibaut>corentin}«What do you mean? I wrote it in five.»

{corentin>thibaut}«You wrote it in five. She sings it in six. She takes a breath.»

{maelle>corentin}«I don’t take a breath there.»

{corentin>maelle}«Before “the water.” Every time. It’s a whole beat.» He showed them, tapping it on the rim, and sang it too, under his breath, dead in tune, so that Apolline’s mouth came open. {step corentin>maelle toward 0.5 now praises}{+}«It’s a good breath.{/step} It’s like when somebody’s about to tell you a thing, and she doesn’t. {step corentin>maelle toward 0.6 recalled helps}I’ve been leaving room for it since March.»{/step}

{thibaut>corentin}«Since March!» said Thibaut. {step thibaut>corentin away 0.3 now blames}{+}«And you couldn’t say so?»{/step}

{step corentin>thibaut away 0.3 now blames}{corentin>thibaut}«You were talking.»{/step}

Maëlle had turned rather red. She stood close up to her microphone, although it was off, and spoke to that. {step maelle>thibaut toward 0.4 now apologises}{maelle>thibaut}«I didn’t know that I was doing it.»{/step}

{thibaut>maelle}«No.» He’d got the guitar out again, and he was counting on the strings, without a sound, with his lips. {step thibaut>corentin toward 0.4 now agrees}{+}«No, but he’s right. It’s six.{/step} Then I’m not early. Then I’m in the middle of your breath.»

{maelle>thibaut}«Well, get out of it.»

{step thibaut>maelle toward 0.6 planned stays}{thibaut>maelle}«Or I could wait,» said Thibaut.{/step}

{step maelle>thibaut toward 0.5 now seeks}They looked at each other for the first time since Yverdon.{/step}

{apolline>corentin}«Twelve,» Apolline whispered, feeling in the lid of her case for the pencil. {step apolline>corentin toward 0.3 now praises}{+}«And it was nearly a speech.»{/step}

{step corentin>apolline toward 0.4 now agrees}{corentin>apolline}«Write down that I’m for,» the drummer whispered back.{/step} Then he lifted both sticks over his head and clicked them: {corentin>maelle,thibaut,apolline}«One, two, three, four, five—»

And all of them, even he, left the six alone.
