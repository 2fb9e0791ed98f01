+++
title = "Cellar Compartment Nine"
manner = "a tenants’ meeting on the stairs of a house in Kreuzberg, 9 November 1989, third person present: an elderly chairwoman, a grocer, his daughter, a student, a seamstress, an old man who comes and goes, a stranger with a key; formal surnames, comedy turning; curly double quotes"
[[characters]]
id = "wuttke"
name = "Frau Wuttke"
aliases = ["the chairwoman", "the old woman"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "demir"
name = "Herr Demir"
aliases = ["Baba", "the grocer", "her father"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "sevgi"
name = "Sevgi"
aliases = ["Fräulein Demir", "the girl"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "konrad"
name = "Konrad"
aliases = ["Herr Bissinger", "the student"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "nguyen"
name = "Frau Nguyen"
aliases = ["the seamstress"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "pohl"
name = "Herr Pohl"
aliases = ["the old man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "jens"
name = "Jens Behrend"
aliases = ["the stranger", "young man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ilse"
name = "Ilse"
aliases = ["My gran"]
pronouns = "she"
kind = "person"
present = false
+++
{scene: the stairs of a house in Kreuzberg | wuttke, demir, sevgi, konrad, nguyen, pohl}
Frau Wuttke has brought down a kitchen chair and a bell. She sits on the chair at the foot of the stairs; the tenants sit on the stairs themselves, by floors, with the fourth floor at the top, in the dark, because the bulb there is item two.

{wuttke>demir,sevgi,konrad,nguyen,pohl}“Item one,” she says. {+}“The smell.”

{konrad>wuttke}“What smell?”

{wuttke>konrad}“Thank you for coming forward, Herr Bissinger.”

{konrad>wuttke}“I didn’t come forward. I asked which one.”

{sevgi>konrad}“It’s your sauerkraut, Konrad. You can smell it in my physics book.”

{konrad>sevgi}“It’s kimchi! It’s alive. It’s got more rights in this building than I have.”

{demir>sevgi}“What does he say about the building?”

{sevgi>demir}“He says that cabbage has rights, Baba.”

The grocer thinks it over. He sits very upright on the fifth step, with his hat on his knee, for he’s never missed a meeting in sixteen years and has never been asked anything at one. {demir>sevgi}“At my price,” he says, {+}“it has.”

There’s a thump overhead. A door opens on the third floor and lets out a great wash of television, and a pair of slippers.

{pohl>wuttke}“They’ve said something!”

{wuttke>pohl}“Herr Pohl, you are late. Who’s said something?”

{pohl>wuttke}“A fat fellow, over there, on the news. At a table, with a bit of paper. He read it out and then he scratched his head.”

{wuttke>pohl}“Is it to do with the smell?”

{pohl>wuttke}“I couldn’t make it out. I’ll go back,” says the old man, and goes. The wash is shut off.

{wuttke>demir,sevgi,konrad,nguyen}“Item two, the bulb; Herr Bissinger will see to it. Item three.” The chairwoman puts on her other glasses. {+}“The cellar. It has been reported to me that in one compartment there are objects being stored which do not belong to any tenant. I’ll remind you of paragraph eleven. Six months, labelled. After that, the bulky refuse.”

{konrad>wuttke}“It was me that reported it. It’s in number nine.”

She takes off the glasses again. {wuttke>konrad}“You never gave the number.”

{konrad>wuttke}“You never gave me the time! I went down for my bike and I saw it through the slats. It’s a big square thing under a sheet, with a rope round it. It’s been there for as long as I’ve lived here.”

{sevgi>konrad}“That’s since the Kaiser,” says Sevgi.

{konrad>sevgi}“Fourteen semesters. Some of us are thorough.”

{demir>sevgi}“Which is number nine? Ours is four.”

{sevgi>demir}“I don’t know, Baba. It hasn’t got a card on it.”

{nguyen>wuttke}“Nine is third floor left,” says a voice from the second landing.

They look up in surprise. It’s the seamstress, who is hemming a curtain, a good twelve metres of it, that goes down beside her from step to step like a second banister.

{konrad>nguyen}“But third left’s Frau Wuttke.”

{nguyen>konrad}“Yes.”

{konrad>wuttke}“So it’s yours?” The student has turned round with his entire body. {+}“It’s _you?_ You made me carry a sofa to the recycling yard on my back!”

{wuttke>konrad}“It is not mine.”

{konrad>wuttke}“It’s in your cellar!”

{wuttke>konrad}“I said, it’s not mine. That’s the whole of the difficulty.” And Frau Wuttke rings her bell, although nobody else is speaking. {+}“Item four.”

{pohl>wuttke}“It’s _open!_” The slippers are coming down at a gallop. {+}“At once, he says, without delay! They’re standing at Bornholmer Straße in their nightshirts!”

{sevgi>pohl}“What’s open, Herr Pohl?”

{pohl>sevgi}“Well, that. The thing. The Wall, child, the Wall!”

A silence goes up the stairs by floors.

{konrad>pohl}“That isn’t possible,” Konrad says. {+}“I’d have read about it.”

{demir>sevgi}“Sevgi? What has happened to Herr Pohl? Is it his heart?”

{sevgi>demir}“He says that they’ve opened the Wall, Baba.”

{demir>sevgi}“Who has?”

{sevgi>demir}“I don’t know. Nobody. A fat man, by mistake.”

Then for the first time in sixteen years her father speaks at a meeting. He gets up to do it. {demir>wuttke}“Please,” he says. {+}“Frau Wuttke. How many people is it, over there?”

{wuttke>demir}“Sixteen million.”

{demir>wuttke}“I have forty kilos bananas,” says Herr Demir, and puts on his hat.

{scene: the same stairs, with the stranger | wuttke, demir, sevgi, konrad, nguyen, jens}
But the street door has opened before he can get to it. In it stands somebody in a jacket made of marbled denim, with no bag, with his mouth a little open. He seems to have been running. He looks at the chair, and the bell, and at all of the faces one above the other.

{jens>wuttke,demir,sevgi,konrad,nguyen}“Excuse me. Is this a theatre?”

{wuttke>jens}“It’s a tenants’ meeting. We don’t give to the door.”

{jens>wuttke}“Behrend, Jens Behrend. I want number seventeen, third floor left.”

Nobody answers. On the second landing the needle has stopped.

{sevgi>jens}“Where’ve you come from?” asks the girl, though anyone could see from his shoes.

{jens>sevgi}“From the other end of the street. It’s six minutes. I’ve lived at the other end of it all my life.” He starts to laugh, and gets the better of it. {+}“I’ve never seen the even numbers.”

{konrad>jens}“Are you all right, man? D’you want to sit?”

{jens>konrad}“I can’t, I’ve got the early shift. I only promised to come and try this.” He’s holding it out on his palm like something for a horse. It’s a key, with a bit of blue wool in it. {+}“My gran’s had it in the sugar since ’61. She went across on a Saturday night for a birthday, for the one night. She always said, if ever, then go and see if it still turns.”

Sevgi has come down three steps to look. {sevgi>jens}“And what if it does?”

{jens>sevgi}“I didn’t ask. You don’t, do you? It was like asking what you’d do on Mars.”

{wuttke>jens}“It won’t turn.”

He looks down at the old woman on the chair. She has both of her hands round the bell, so that it can’t make a sound.

{wuttke>jens}“I had the lock changed,” says Frau Wuttke. {+}“In October of ’61. I had a paper from the Housing Office; they told me the tenant had abandoned it. There were two cups on the draining board. There was a geranium that somebody’d just watered.”

{jens>wuttke}“That’s all right. She never blamed anyone.”

{wuttke>jens}“I didn’t ask whether she blamed me. I sold the bed, because I had to. The stove went in ’70. But one doesn’t sell a thing like that, with the stool, and the music still in it. I don’t even play.”

{konrad>nguyen}“It’s a piano,” whispers Konrad. {+}“In number nine. Oh God. I’ve been leaning my bike on it.”

{nguyen>konrad}“I knew. I go down each spring,” says the seamstress, {+}“and I change the sheet. She gives me five marks and says it is for curtains.”

{wuttke>nguyen}“Frau Nguyen, that was in confidence.”

{nguyen>wuttke}“Twelve years I keep it. Tonight I think it’s enough.” She bites off the thread. {nguyen>jens}“I also have a key, young man. For a house in Huế. You can sit by me.”

The stranger does sit, then, but on the lowest step, where his legs have put him. {jens>wuttke}“Ilse, she’s called,” he says. {+}“She teaches the little ones, on a table. She drew the black ones on with ink.”

The bell gives one small clink. {wuttke>jens}“Is she alive?”

{jens>wuttke}“She’s at the barrier. She couldn’t run.” He wipes his nose on the denim.

The chairwoman gets up. It’s a good while since she’s done so without a hand on something. She folds the minutes into four, and looks up the stairs, to where it’s dark.

{wuttke>konrad}“Herr Bissinger. You carried a sofa.”

{konrad>wuttke}“On my back,” says the student, {+}“and I can do it again. Where’s it going?”

{wuttke>konrad}“Up. She’s third floor left. Fräulein Demir, your arm; you’ll show me where this barrier is.”

{sevgi>wuttke}“What about item four?” says Sevgi, already in her coat.

{wuttke>sevgi}“Paragraph eleven,” says Frau Wuttke. {+}“It’s repealed.”
