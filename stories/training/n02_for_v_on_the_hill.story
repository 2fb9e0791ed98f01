+++
title = "For V. on the Hill"
manner = "a girls’ boarding school near Nakuru, 1974, first person past by a named girl: five in a dormitory after lights-out with a forbidden radio, a matron, an announcer; whispers, nicknames, a look-out who says little; curly double quotes"
[[characters]]
id = "wanjiru"
name = "Wanjiru"
aliases = ["Shiru", "Ciru"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "akinyi"
name = "Akinyi"
aliases = ["Aki", "Akinyi Odhiambo"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "halima"
name = "Halima"
aliases = ["Sheikha", "Halima Abdi"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "chebet"
name = "Chebet"
aliases = ["Lightning", "the runner"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "nekesa"
name = "Nekesa"
aliases = ["our look-out"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "pereira"
name = "Miss Pereira"
aliases = ["Matron", "Slippers"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "announcer"
name = "the announcer"
aliases = ["the man in the box"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "j"
name = "J."
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "headmistress"
name = "the headmistress"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: a dormitory after lights-out | wanjiru, akinyi, halima, chebet, nekesa, announcer}
Akinyi had carried it in from the bus inside a loaf. She had cut out the whole middle of the bread, she’d eaten that as far as Naivasha, and in its place there was a transistor radio the size of a Bible, which was on its last warning, as she was.

{akinyi>wanjiru,halima,chebet}“Closer. If I turn it up for you people at the back, I’m on the morning bus.”

{halima>akinyi}“You should have thought of that before you brought it,” said Halima, but she came, with her blanket over her head.

{akinyi>halima}“And you should have stayed in bed, Sheikha, if it’s a sin.”

{halima>akinyi}“I never said it was a sin. I said it was stupid. Move your elbow.”

There were four of us on one mattress, then, and a fifth at the door with her eye to the crack. Nekesa was our look-out because she was tall and because she hardly ever spoke; you could leave her by a door for an hour, like an umbrella.

{chebet>akinyi}“Is it on? I can’t hear anything. Is it on?”

{akinyi>chebet}“It’s warming, Lightning. You can’t run everything.”

{chebet>akinyi}“In my house we just bang it.”

{akinyi>chebet}“Bang my father’s radio and I’ll bang you.”

I told them both to hush. It had begun to breathe. Then it cleared its throat, and there in the dark, under four blankets, was a man.

{announcer}“Good evening to all our listeners up and down the country,” said the announcer, {+}“and welcome once more to the hour of requests.”

{chebet>wanjiru}“He sounds fat,” whispered Chebet in my ear.

{wanjiru>chebet}“He sounds rich.”

{halima>wanjiru,chebet}“He sounds like my uncle when he wants to borrow the car. Listen.”

He had a song for the drivers of the Mombasa road and one for a nurse in Kisumu on the occasion of her engagement. We swayed for the nurse. Somebody’s cold foot was on mine, keeping time, and I knew by the size of the callus that it belonged to the runner.

{nekesa>akinyi}“Light,” said a voice from the door.

Akinyi’s hand was over the speaker before I had understood. {akinyi>nekesa}“Where?”

{nekesa>akinyi}“Sewing room. She’s gone in.”

{halima>akinyi}“Turn it off, Aki.”

{akinyi>halima}“It’s only Slippers counting her pillowcases, Sheikha. She’ll be there till ten, she does it when she can’t sleep. It’s off when Nekesa says it’s off.”

{nekesa>akinyi}“Wait.” We waited. {+}“She’s sat down.”

So the hand came away, a finger at a time.

{announcer}“—and this one is out of the ordinary,” the man in the box was saying. {+}“No name; only a letter. It is for V., at the school on the hill, from J., who ought to have got down from the train.”

Nobody swayed. He played it through: a guitar, a very old one, from before any of us were born, and a lady singing in Portuguese or something.

{chebet>akinyi}“_The_ school on _the_ hill? That’s us!”

{akinyi>chebet}“There are other hills, Lightning.”

{chebet>akinyi}“With a train? We have a train. I race it! Who’s V.? Which of us is V.?”

{halima>chebet}“There’s Veronica in Form Two.”

{wanjiru>halima}“Her?” I said. {+}“She’s twelve, and she wants to be a nun.”

{halima>wanjiru}“Vivian, then.”

{akinyi>halima}“Vivian was expelled, Sheikha. At Easter. That’s why I have her bed.”

{chebet>akinyi}“Perhaps that’s why! Perhaps he doesn’t know she’s gone, he’s looking up at the window every night and it’s only you in it with your mouth open.”

{akinyi>chebet}“I don’t sleep with my mouth open. Ask Shiru.”

I was asked, in the dark, by three faces I couldn’t see. {wanjiru>akinyi}“A little open,” I said.

They had to put the pillow over Chebet. It was while we were sitting on her that I noticed how cold the air had become on that side of my neck. The door was wide. Our look-out stood against the wall with both hands behind her, and she was making a face like a goat, with her eyes, again and again, toward the person who had come in past her.

{scene: the same dormitory, Matron in the door | wanjiru, akinyi, halima, chebet, nekesa, pereira, announcer}
{nekesa>akinyi}“Off,” Nekesa said, a good deal too late.

Miss Pereira was wearing her overcoat and, on her feet, the things that she was named for. She had no lamp. She always had her lamp. {pereira>nekesa}“How long have you been on this door?”

{nekesa>pereira}“Since nine, Matron.”

{pereira>nekesa}“You’re a poor sort of sentry. I walked up to you in the open.”

{nekesa>pereira}“You’d stopped, Matron. Under our window. I thought that you were crying, so I didn’t like to look.”

It was the most I’d ever heard her say. Under me the pillow went quite still.

{pereira>akinyi}“Akinyi Odhiambo, stand up. It’s yours, I suppose?”

{akinyi>pereira}“Yes, Matron.”

{halima>pereira}“It’s mine,” said Halima. She was on her feet as well; the blanket had slid to her shoulders. {+}“I asked for it to be brought. For the news.”

{akinyi>halima}“What are you doing?”

{halima>akinyi}“You’re on your last warning, and I’ve got three left. Be quiet.”

{pereira>halima}“I’ve known you since you were eleven, Halima Abdi. You’re a very bad liar, and I advise you to give it up.”

{halima>pereira}“Yes, Matron.”

{chebet>pereira}“It was all of us,” gasped Chebet, coming out. {+}“Please. They sat on me, but I was enjoying it.”

I said that I’d been enjoying it too.

{pereira>wanjiru}“I don’t doubt it, Wanjiru.” She had put out her hand, and Akinyi laid the radio in it with the aerial down, as you’d hand over scissors. It was still playing. It was only a jingle now, for soap.

{pereira>akinyi}“The headmistress will ask me where I found this,” she said.

{akinyi>pereira}“Yes, Matron.”

{pereira>akinyi}“You understand what she’ll do? You have a scholarship.”

{akinyi>pereira}“My father doesn’t know that I took it.” All the captain had gone out of Akinyi; she sounded like Form One. {+}“He’ll be thinking it was stolen by the houseboy.”

The soap came to an end.

{announcer}“By special wish,” said the fat, rich, borrowing voice, {+}“as the gentleman has telephoned us again, I shall repeat that message. For V., at the school on the hill. J. is sorry. He says that it’s only nineteen years, and he’s at the Stag’s Head in Nakuru until Thursday.”

And there was the guitar.

I looked at her, and so did we all. She was forty or so, I suppose; to us she’d been made at the same time as the building. She had her thumb on the wheel that turns it off, and the thumb wasn’t moving.

{chebet>pereira}“Matron,” said Chebet, who could never leave anything at a walk, {+}“what’s your Christian name?”

{wanjiru>chebet}“_Chebet!_”

{chebet>wanjiru}“I’m just asking her, Ciru.”

{pereira>chebet}“It’s Violet,” said Miss Pereira.

The lady sang. It went on for three minutes, and I believe that not one of us drew breath in the whole of it. At the end Matron pushed the aerial in, with great care, section by section.

{pereira>wanjiru,akinyi,halima,chebet,nekesa}“This is confiscated. It was in the sewing room, behind the pillowcases; I can’t think how it got there. It goes home to your father at half-term, Akinyi, in a loaf if need be. Into bed.”

{akinyi>pereira}“Yes, Matron. Thank you, Matron.”

{halima>pereira}“Matron? There’s a bus to Nakuru at six. My cousin drives it.”

{pereira>halima}“I have the linen at six.”

{nekesa>pereira}“I can count,” said Nekesa from the wall.
