+++
title = "Grandmother Tongue"
manner = "first person, present tense, a narrator never named; straight double quotes; single quotes that are no speech"
[[characters]]
id = "narrator"
name = "narrator"
aliases = []
pronouns = ""
kind = "narrator"
present = true
[[characters]]
id = "tatik"
name = "Tatik"
aliases = ["Mrs. Petrossian", "Mrs. P.", "Tatik jan", "my grandmother"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "siran"
name = "Siran"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "doctor"
name = "Dr. Kowalczyk"
aliases = ["the doctor"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "desmond"
name = "Desmond"
aliases = ["the postman", "Postman"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "mother"
name = "my mother"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: the ward, morning | narrator, tatik, doctor}
The doctor's word for it is {other}'fluent'. My grandmother talks all day, in whole sentences, with every comma in its place, and none of the nouns are where she left them.

{doctor>tatik}"Good morning, Mrs. Petrossian," says Dr. Kowalczyk. {+}"Can you tell me what this is?"

She is holding up a pen.

{tatik>doctor}"It's a goat," says my grandmother, pleasantly.

{doctor>tatik}"And this part?"

{tatik>doctor}"That's your goat's hat."

{narrator>doctor}"Well, it is," I say. {+}"It's the cap."

Dr. Kowalczyk makes a note with the goat. Later on, by the lifts, she will call it {other}'jargon', and she'll call it {other}'word salad', and I'll nod and think that a salad is thrown together, and this has been laid, like a table, by somebody going to great trouble in the dark.

I am keeping a list on the back of an envelope. Tea is {other}'Tuesday'. The bed is {other}'the bus'. Desmond, the night nurse, who is from Bridgetown and six foot three, is {other}'the postman', and has begun to answer to it.

*

{scene: the ward, night | narrator, tatik, desmond}
{desmond>tatik}"Here's your postman, Mrs. P.," he says at nine, with the pills in their paper cup.

{tatik>desmond}"You're late. Is there anything for me?"

{desmond>tatik}"Two white and a pink."

{tatik>desmond}"The pink's from my sister," she says, and takes it down with the last of the Tuesday.

Home took me four days. It is {other}'the kettle'. She'd say that she wanted to go back to the kettle, that she had left things lying about in the kettle, that there were nine steps up to it and I should mind the third; and it was the third that told me, because I've minded it all my life.

*

{scene: the ward, Thursday | narrator, tatik, siran}
My cousin Siran comes on Thursdays, straight from work, in the good shoes.

{siran>narrator}"Has she eaten?"

{narrator>siran}"She had the soup. She said it was a lawyer."

{siran>narrator}"That isn't funny."

{narrator>siran}"It was a bit funny. She said it wanted salt."

Siran kisses our grandmother on both cheeks, sits down on the edge of the bus, and gets out a brochure. It's called {other}'Later Living', and there's a couple on the front of it laughing at a tomato.

{siran>tatik}"Tatik jan," she says, in the voice people use for calling to boats. {+}"We've been thinking about the house."

{narrator>siran}"You've been thinking."

{siran>narrator}"Well, somebody has to. There's the roof. There's the stairs."

{tatik>siran}"Don't sell the kettle," says my grandmother.

{siran>tatik}"Nobody's selling your kettle. You can bring it with you, they let you have one in the room."

{narrator>siran}"She means the house."

{siran>narrator}"You don't know that."

{narrator>siran}"I've got a list."

{siran>narrator}"You've got an envelope," Siran says, but she has gone pink round the eyes, the way she did at eight when she lost at cards. We are not so bad, we two. We only have different ways of being afraid.

{tatik>narrator}"Tell her she's to have the carpets," my grandmother says to me, {+}"so long as she lets the kettle alone. The carpets, and the cat's teeth."

{siran>narrator}"What are the cat's teeth?" My cousin puts a hand up to her own neck. {+}"Does she mean the pearls? She does. She means the pearls."

{narrator>siran}"You see? You speak it too."

*

{scene: the ward, that week | narrator, tatik}
There is one I can't do, and it's {other}'umbrella'.

She starts on the second morning, and she's very nice about it. {tatik>narrator}"Has the umbrella come?" she asks. So I bring the black one from the stand at home, and she looks at it as you look at a stranger who has sat down at your table. {tatik>narrator}"Not that." I bring the tartan one. I buy one at the hospital shop with ducks on it. By the weekend five of them are hanging by their necks from the rail of the bus, and she's in tears.

{tatik>narrator}"It's been raining for so long," she says. {+}"It's been raining and raining, and where is it? You had it last."

{narrator>tatik}"Me?"

{tatik>narrator}"You were always under it. You came in with it, from school, every day, the two of you dry as toast."

{narrator>tatik}"The two of us?"

She shuts her eyes on me then, as if I were the one who was doing it on purpose. I write {other}'umbrella' on the envelope, and next to it I put a question mark, and I go round and round the question mark with the pen until it goes through.

*

{scene: by the lifts | narrator, doctor}
{doctor>narrator}"We call it perseveration," says Dr. Kowalczyk. {+}"The needle sticks in the one groove. I honestly wouldn't go looking for a meaning."

{narrator>doctor}"She's got five of them, and none of them's right."

{doctor>narrator}"Does she ever ask for people? By name?"

{narrator>doctor}"She hasn't any names."

{doctor>narrator}"For your mother, say?"

{narrator>doctor}"My mother died," I tell her. {+}"It's two years in May. Tatik knows that. She was there, she threw the first—"

I don't finish, because the breakfasts are going by on their trolley and I have to step back against the wall. And it's with my back to that wall that I see her. We are a family built like teapots, all of us except my mother, who was five foot eleven and ashamed of it. She had a long grey coat. When it rained she'd hold out one side of it like a wing, and I would walk home from school in there, in the smell of wool, seeing nothing but my own shoes.

{doctor>narrator}"I'm sorry," the doctor is saying. {+}"They can lose that as well, you know. That a person's gone."

{narrator>doctor}"Yes," I say. {+}"Thank you. I think I've got it now."

*

{scene: the ward, the last night | narrator, tatik, desmond}
They've put the big lights out. I take the umbrellas down from the rail one by one and push them under the bus, and I sit on the edge of it, where Siran sat. She isn't asleep.

{tatik>narrator}"Is it still raining?"

{narrator>tatik}"A bit."

{tatik>narrator}"And where's the umbrella?"

There's what my cousin would tell her, and there is what it says to tell her in the leaflet, {other}'Honesty and the Older Patient', which I have read to the end. I've got the word for it now. I could say it in her language or I could say it in mine; and she would hear it tonight for the first time, and tomorrow for the first time, and on Tuesday.

{narrator>tatik}"In the hall, Tatik," I say. {+}"It's open. It's drying."

She thinks about this for so long that I hear the clock over the nurses' desk go from one minute to the next.

{tatik>narrator}"She got home, then."

{narrator>tatik}"Ages ago. You were asleep."

{tatik>narrator}"Did she eat?"

{narrator>tatik}"She had the lawyer."

{tatik>narrator}"It wanted salt," says my grandmother, and finds my hand without looking for it, and gives it two small pats, as you'd settle a lid. There is somebody in the doorway with a paper cup. {tatik>desmond}"Not now, Postman. Everybody's in."

{desmond>tatik}"That's what I like to hear," says Desmond, very low, and he stands there a minute longer with nothing to deliver, and then he turns off the lamp.
