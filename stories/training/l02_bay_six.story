+++
title = "Bay Six"
manner = "children's ward at night, first person past by a named child: five children of different ages and a nurse, a mock will, quarrels across the beds, a small one who asks the plain questions; curly double quotes"
[[characters]]
id = "noor"
name = "Noor"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "tuan"
name = "Tuan"
aliases = ["bro"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "sia"
name = "Sia"
aliases = ["Siosaia Fifita", "Siosaia"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "petra"
name = "Petra"
aliases = ["Petrol"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "mags"
name = "Mags"
aliases = ["Magpie", "little sis"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "bola"
name = "Nurse Bola"
aliases = ["Bola", "Nurse"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "mum"
name = "Mum"
aliases = []
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "minh"
name = "Minh"
aliases = ["my little brother"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "gerald"
name = "Gerald"
aliases = []
pronouns = "he"
kind = "thing"
present = false
+++
{scene: Bay Six | noor, tuan, sia, petra, mags, bola}
{tuan>noor}“You’ve got the neatest writing, so you’re the lawyer,” Tuan told me. {+}“Put, this is the last will and testament.”

I put it. I had the clipboard off the end of my own bed, with my temperatures on the other side.

{noor>tuan}“Have you got a middle name?”

{tuan>noor}“Van. Nobody’s to laugh.”

{petra>tuan}“What, like a _van_?” That was Petra, at the window.

{tuan>petra}“It’s normal where my dad’s from. What’s yours, Petrol?”

{petra>tuan}“I haven’t got a middle name. I’ve got asthma.”

Sia had both legs in plaster, and strings going up to the ceiling off them, and when he laughed they jingled. {sia>tuan}“What do I get, bro? Don’t leave me your socks.”

{tuan>sia}“You get the Switch.”

That stopped it. There was one Switch on the whole ward that wasn’t broken.

{sia>tuan}“Nah. You’re having me on.”

{tuan>noor}“Go on, lawyer. To Siosaia Fifita, one Switch, plus charger.”

{petra>tuan}“That isn’t fair! He only fell off his roof last week. I’ve been in here since the holidays.”

{tuan>petra}“I’m leaving you my view.”

{petra>tuan}“I’m the one with the window. What would I want with your view? You’re next to the door.”

{noor>petra}“From his you can see the nurses’ telly,” I said.

There was some wheezing while she considered it. {petra>noor}“With sound?”

{noor>petra}“When they leave the door open.”

{petra>noor}“Then put me down for that.”

{mags>tuan}“Who’s going to die?”

It came from the cot by the sink. Mags was six and the smallest of us, and she hadn’t said a word since they took her drip out at teatime.

{tuan>mags}“Nobody is, Magpie. It’s a game.”

{mags>tuan}“Are you?”

{tuan>mags}“I just said. It’s a game.”

{mags>tuan}“You’ve got a purple line on your chest. I saw when your pyjamas came undone. It’s like where it says cut out.”

I stopped writing. Nobody seemed to be going to answer her, and then the strings jingled.

{sia>mags}“That’s only so the doctor knows where to go, little sis. I had one on each leg. They draw it on you so they won’t fix somebody’s nose by accident.”

{mags>sia}“Show me.”

{sia>mags}“It’s under the plaster, eh. It’s still there, but. It’s still pointing.”

{tuan>noor}“Next is my bike,” and he said it quite fast. {+}“That’s for my little brother, only he’s not to take it on the road till he’s nine.”

{noor>tuan}“How do you spell him?”

{tuan>noor}“M, I, N—”

{petra>noor,tuan,sia,mags}“It’s Bola! He’s at the desk, he’s got the torch, get down!”

She could see him in her window, in the reflection. We all went flat. I shoved the clipboard under me, and it was freezing.

Nurse Bola had shoes that squeaked. I think that he squeaked them on purpose, to give people time.

{bola>noor,tuan,sia,petra,mags}“What good sleepers,” he said to the dark. {+}“What a peaceful bay. I could nearly believe in it, if it were not for a certain kettle. Puffer, please, Petra.”

{petra>bola}“I’m asleep.”

{bola>petra}“Then take it asleep.” There was a hiss, and another hiss. {+}“Very good. And what is it that Noor is lying on, over here?”

The torch was full in my eyes. {noor>bola}“My appendix,” I said.

{bola>noor}“They took that from you on Tuesday. I signed for it.” He held out his hand, and waited, and when I had given him the board he read what was on it from top to bottom, and turned it over for my temperatures, and turned it back. {bola>tuan}“You have left out the shoes.”

{tuan>bola}“I’ve what?”

{bola>tuan}“There are red trainers under your locker. I have been admiring them for three weeks. You have disposed of a bicycle, and a game, and my own television, and nobody has been left the shoes.”

{sia>bola}“Don’t look at me, Nurse. I wouldn’t get a toe in.”

{petra>bola}“And I’m not having them. They’re boys’.”

{tuan>bola}“You can have them if you like. What size are you?”

{bola>tuan}“Ten and a half.”

{tuan>bola}“They’re a four.”

{bola>tuan}“Then they are no use to me. It appears that they are no use to anyone, except some boy who is exactly as big as you. So he had better come back here on Thursday and put them on.”

Nobody laughed. Tuan had rolled over and got his face to the wall.

{sia>tuan}“Bro? You right?”

{tuan>sia}“Course.” But it was all wet.

{petra>bola}“Is he crying? He never cries! He didn’t even when they did the one in his foot.”

{noor>petra}“Shut up, Petra.”

{bola>noor}“Nobody needs to shut up.” He sat down on the edge of the bed, on the blanket, which isn’t allowed. {bola>tuan}“What time do they come for you?”

{tuan>bola}“Seven. Mum’s coming at six.” He was saying it to the paint. {+}“She’s got to bring Minh, there’s nobody to leave him with. And I can’t be scared if he’s there. He copies me.”

{bola>tuan}“And if it is only us?”

{tuan>bola}“You can’t in front of sick people. It’s rude.”

For a bit there was only the machine behind Mags’s cot, going round.

{sia>tuan}“I wet myself,” said Sia. {+}“In the ambulance, when I came off the roof. I never told anyone. The lady put her jacket on me so my uncles wouldn’t see.”

{petra>tuan}“I sleep sitting up,” said somebody by the window, in such a small voice that I almost didn’t know it, {+}“because I think if I lie down I’ll stop. I tell people it’s so I can look out.”

They were waiting. I could feel them all doing it. {noor>tuan}“I asked if I could keep my appendix,” I said, {+}“because I thought it might get lonely.”

It started in the pillow, as a kind of snort.

{tuan>noor}“Lonely! In its jar! With no other—” He had turned over; his face was a mess. {+}“What were you going to do, walk it?”

{sia>tuan}“Don’t, bro, don’t, it hurts my strings.”

{mags>bola}“I’ve got a will as well.”

We’d forgotten her. She’d climbed over the side, and she was standing at the nurse’s knee with her rabbit by one ear.

{bola>mags}“Have you, now? And what does it say?”

{mags>bola}“It says he can have Gerald. It’s not a leave, though. It’s a lend.”

Tuan was twelve, and he took hold of that rabbit as if it had a fuse in it. {tuan>mags}“When do you need him back?”

{mags>tuan}“Thursday, after breakfast.”

{tuan>mags}“What if I’m still asleep?”

{mags>tuan}“Then I’ll wait.”

{bola>noor,tuan,sia,petra,mags}“Bed,” said the nurse, rather hoarsely, {+}“every one of you.” He pulled my page off the board, and folded it in four, and buttoned it away in his top pocket behind the thermometer.

{petra>bola}“But that’s got my view on it!”

He squeaked as far as the desk. And he left the door wide open, so that all night long, very small and blue, with sound, we had it.
