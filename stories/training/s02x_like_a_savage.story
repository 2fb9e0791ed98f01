+++
title = "Like a Savage"
manner = "romance, two who part and divide their books in Mexico City, third person present: some thirty-five untagged lines in a row, one speaker twice after a beat, listeners' beats, absent names, his sister breaks in between; curly double quotes"
[[characters]]
id = "ximena"
name = "Ximena"
aliases = ["Xime"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "teo"
name = "Teo"
aliases = ["you thief"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "paloma"
name = "Paloma"
aliases = ["your sister", "his sister"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "lucia"
name = "Lucía"
aliases = ["a girl with a motorbike"]
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "elvira"
name = "Doña Elvira"
aliases = ["your mother", "my mother"]
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "fausto"
name = "Fausto"
aliases = ["a man called Fausto"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: the flat in Narvarte | ximena, teo}
The rule is a simple one: you open it at the flyleaf, and whoever’s name is there may keep it. They’re sitting on the floor with their backs against opposite shelves. One box says MONTREAL and one says HERE.

{teo>ximena}“_Pedro Páramo_,” Teo reads out. {+}“No name.”

{ximena>teo}“It’s mine. I had it at school. There’s a coffee ring on page forty.”

{teo>ximena}“On forty and on sixty. You’re a danger to literature.”

{ximena>teo}“Hand it over.”

It goes into Montreal. There are four shelves still to do, and the tall case in the bedroom, and nobody has yet said a word about the atlas.

{ximena>teo}“Not that one next. That’s your sister’s, she lent it to you the year we met.”

{teo>ximena}“She’s never asked me for it.”

{ximena>teo}“She’s asked me.”

{teo>ximena}“Since when do you and Paloma talk?”

{ximena>teo}“Since always. She was the only one in your family who said that I was right to take the job.” Teo lays the book on the parquet, face down, very gently. {+}“And don’t pull that face. She also said I was a fool.”

{teo>ximena}“That’s her. She bets on both teams.”

{ximena>teo}“Neruda.”

{teo>ximena}“Yours. Please.”

{ximena>teo}“It says, ‘For Teo, from Lucía.’”

{teo>ximena}“Then it’s certainly yours.”

{ximena>teo}“Who’s Lucía?”

{teo>ximena}“From before. A girl with a motorbike.”

{ximena>teo}“Eight years I’ve kept that next to my cookery books, and there’s been a girl with a motorbike in it.”

{teo>ximena}“She married a dentist in Tijuana, Xime.”

{ximena>teo}“I’m not jealous. I’m moving to Canada. I just like to know what I’ve been dusting.”

He laughs, and then he has nowhere to put the laugh. Down in the street the gas man is calling his one long word.

{teo>ximena}“Is it true about the winters?”

{ximena>teo}“Thirty below.”

{teo>ximena}“You wear socks in May.”

{ximena>teo}“So I’ll buy more socks. Cortázar. We’ve got two of them.”

{teo>ximena}“Easy. One each.”

{ximena>teo}“It isn’t easy. This one’s the one with the notes.”

{teo>ximena}“Whose notes?”

{ximena>teo}“Both. Mine are in pencil. You wrote in pen, like a savage.” Teo holds a hand out across the boxes. {+}“Wait, I’m reading. Page nineteen. I’ve put ‘overwritten’ and you’ve put ‘so is she’.”

{teo>ximena}“I’d known you for a week!”

{ximena>teo}“Page ninety. I’ve put a question mark. You’ve put, ‘Ask her on Thursday.’”

{teo>ximena}“Don’t turn over.”

{ximena>teo}“Why? What’s on ninety-one?”

{teo>ximena}“I mean it, Ximena.”

The page turns. It’s very thin, and it makes hardly any noise. On the other side there are two handwritings, one over the other, and then a good deal of white.

{ximena>teo}“‘Asked. She said yes.’”

{teo>ximena}“You take that copy.”

{ximena>teo}“I don’t want it.”

{teo>ximena}“You’ve just finished telling me it’s the one with—”

{ximena>teo}“I don’t want it _there_. What would I do with it? I’d be sitting in the snow with a book about you.”

{teo>ximena}“It’s about two idiots in Paris.”

{ximena>teo}“As I say.”

Neither of them gets up. There are eleven o’clock bells from the church on Xola, and they hear them through to the end.

{ximena>teo}“Say something.”

{teo>ximena}“I’m thinking whom I could leave it to. The library’s out, we’d be arrested for the pen.”

{ximena>teo}“You’d be. I’m in pencil.”

{scene: the flat in Narvarte | ximena, teo, paloma}
A key turns, something heavy falls over in the hall, and a stack of flat cardboard comes in sideways with a wet umbrella on the top of it.

{paloma>ximena,teo}“I’ve brought the big ones! Have you— Ay, no. You’ve done one shelf.”

{teo>paloma}“Two.”

{paloma>teo}“In three hours? Her truck’s at noon.”

{ximena>paloma}“We’re being fair about it.”

{paloma>ximena}“You’re being slow. And isn’t that my García Márquez?” Teo slides it under his knee. {paloma>teo}“I saw that. Eight years, you thief.”

{teo>paloma}“You can have it if you’ll go down and wait for the truck.”

{paloma>teo}“In this? With one spoke broken?”

{ximena>paloma}“Borrow mine. It’s the yellow one, on the hook.”

{paloma>ximena}“There’s nothing on the hook. You packed it last night, I watched you do it. You were crying so hard that you packed the hook.”

The gas man has gone round the corner. You can hear the tap in the kitchen.

{paloma>teo,ximena}“What? She was. Wasn’t I supposed to say?”

{teo>paloma}“Go down and wait for the truck.”

{paloma>teo}“I’m going. And you can tell her what you told me in the car.”

{teo>paloma}“Paloma!”

{paloma>ximena}“He’s got a form.” Ximena turns her head. {+}“In his rucksack, in the pocket with the zip. He’s had it since April. It’s in French, I had to do the French for him.” And his sister takes her book from underneath his knee, kisses him on the parting, and goes.

{scene: the flat in Narvarte | ximena, teo}
{ximena>teo}“What form?”

{teo>ximena}“It’s nothing.”

{ximena>teo}“Teo. What form?”

{teo>ximena}“For a visa.”

{ximena>teo}“You said you couldn’t leave your mother. You stood by that window and you said it.”

{teo>ximena}“I remember where I stood. In April my mother went off on a cruise with a man called Fausto.”

{ximena>teo}“Doña Elvira did?”

{teo>ximena}“She sends me dolphins.” Ximena has put both hands over her mouth. {+}“Go on, laugh. I had to.”

{ximena>teo}“But why didn’t you say?”

{teo>ximena}“Because by then you’d found yourself a flat with one room, and you’d bought one pan.”

{ximena>teo}“It’s quite a big pan.”

{teo>ximena}“Is it?”

{ximena>teo}“It’s a ridiculous pan. You could do a turkey in it.”

The rain leans on the glass. Neither of them has a book in their hands, and so there’s nothing to look at.

{ximena>teo}“I could give you the size of it in centimetres, if the form wants that.”

{teo>ximena}“The form’s blank. I never sent it. There’s a place where you’re supposed to give your reason for coming, and I couldn’t think how to put it.”

{ximena>teo}“You teach composition.”

{teo>ximena}“It’s a very small space, Xime. It’s about like that.”

He measures it out for her between finger and thumb. It’s about the width of a margin. Ximena looks at it, and then crawls across Montreal on her knees, and pulls the zip of the rucksack, and takes the pen from behind his ear.

{teo>ximena}“You can’t do that in ink. What if you want to change it?”

{ximena>teo}“Hold it flat for me,” she says, and writes.
