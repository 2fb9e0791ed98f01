+++
title = "Lights Out"
manner = "a teenage group chat spoken aloud at a sleepover: four girls in the dark, handles, reactions said aloud, a father on the stairs; first person, present tense, straight quotes"
[[characters]]
id = "henny"
name = "Henny"
aliases = ["Sensible sock"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "zuzka"
name = "Zuzka"
aliases = ["Queen of toast", "Zu"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "nomvula"
name = "Nomvula"
aliases = ["Nomi", "Definitely asleep", "definitely asleep"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "araceli"
name = "Araceli"
aliases = ["Celi"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "dad"
name = "Mr. Havlik"
aliases = ["Zuzka's dad", "Tati"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "abuela"
name = "my abuela"
aliases = []
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "caspian"
name = "Caspian Lowe"
aliases = ["Caspian"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "gathercole"
name = "Miss Gathercole"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: Zuzka's attic, after midnight | henny, zuzka, nomvula, araceli, dad}
Zuzka's dad has taken our phones. He's put all four of them in the bread bin, and he's sitting on the stairs underneath us so that nobody can get down to the bread bin, and it's half past twelve and completely dark and there's no chat.

{zuzka>henny,nomvula,araceli}"Queen of toast has entered the chat," says a voice from the bed.

Nobody moves. Then, by the radiator, somebody giggles.

{nomvula>zuzka}"Definitely asleep has entered the chat," says Nomvula.

{zuzka>nomvula}"Hi, definitely asleep. Wave emoji."

{nomvula>zuzka}"Wave emoji. Wave emoji. Small dog."

I get it at last. I'm always the last to get it. {henny>zuzka,nomvula}"Sensible sock has entered the chat," I say into my sleeping bag.

{zuzka>henny}"Henny! You kept the name!"

{henny>zuzka}"You all voted for it."

{nomvula>henny}"Heart," says Nomvula, and {+}"heart, heart, single tear."

That leaves the window. Araceli's on the airbed under the window, and she hasn't said anything since the pizza. She's lying with her back to us. You can see the shape of her against the curtain, because of the street lamp, and it's not a sleeping shape.

{zuzka>araceli}"Queen of toast is typing," Zuzka says slowly. {+}"Queen of toast would like to know if Celi is okay. Question mark. Blue heart."

Nothing.

{nomvula>zuzka}"Seen," says the radiator. {+}"Seen twelve thirty-four."

{henny>nomvula}"Nomi, don't."

{nomvula>henny}"I'm only saying what it'd say!"

{dad>zuzka,henny,nomvula,araceli}"Girls," says the staircase.

{zuzka>dad}"We're asleep, Tati!"

{dad>zuzka}"You are asleep very loudly."

{zuzka>dad}"Mr. Havlik has been removed from the chat," Zuzka calls down, and we hear him laugh, and we hear him try not to have.

It goes quiet. I count the little stick-on stars. There used to be a whole sky up there, but most of Orion has come off.

{araceli>zuzka,henny,nomvula}"Who's admin?" Araceli says to the curtain.

I hold my breath. I think we all do.

{zuzka>araceli}"I am," says Zuzka.

{araceli>zuzka}"Can you make it so people can't screenshot?"

{zuzka>araceli}"Yes. Done. Padlock."

{araceli>zuzka,henny,nomvula}"Okay." The airbed squeaks. {+}"Celi is typing."

She types for a really long time. A car goes by and takes its lights across the ceiling with it. I've known her since nursery, and the longest that I've ever heard her not talk was a filling.

{araceli>zuzka,henny,nomvula}"I didn't get in," she says.

{henny>araceli}"Into what?" I ask.

{zuzka>henny}"Into _drama school_, Henny. The Saturday thing. Oh my God. Celi!"

{araceli>zuzka,henny,nomvula}"They emailed at four. I was in the bath. It said there'd been an exceptionally high standard this year." She does it in a voice, the way she does everybody, and it's so good that it's terrible. {+}"And I've told my abuela, and I've told Miss Gathercole, and I told Caspian Lowe, who didn't even ask, that I'd definitely got in. I said _definitely_. I was going to be on a Saturday."

{nomvula>araceli}"Angry face," says Nomvula at once. {+}"Angry face, knife, knife, skull, building on fire."

{zuzka>araceli}"Queen of toast has left a one-star review."

{nomvula>zuzka}"Can you review them if you didn't go?" Nomvula asks.

{zuzka>nomvula}"I can say I had the soup."

There's a noise from the window. I can't tell what kind it is. I'm nearest, so I do it: I get up on my elbows and I caterpillar over there in the bag with my chin, until I've bumped into the airbed.

{henny>araceli}"Sensible sock is typing," I whisper.

{araceli>henny}"You're so slow at typing," Araceli whispers back. It's wet.

{henny>araceli}"I've got big thumbs."

{araceli>henny}"What does it say?"

{henny>araceli}"It says that you did all of us at the pizza place, and you did the waiter, and the waiter cried. It says that they're thick."

{araceli>henny}"That's two messages."

{henny>araceli}"I've got unlimited."

She laughs. It's only a puff, but it's a laugh. From over on the bed comes a thump, and next a second thump, and then there's a foot on my back.

{zuzka>henny,araceli}"What are you two doing? Are you in a side chat?"

{henny>zuzka}"Ow. Zu, that's my kidney."

{zuzka>nomvula}"Definitely asleep, they've made a side chat. They've made one without us."

{nomvula>zuzka,henny,araceli}"Unbelievable. Eye emoji. I'm coming in." And here comes Nomvula too, dragging her whole duvet; she puts a knee on everyone there is. {+}"Budge. Is there room? Who's this?"

{araceli>nomvula}"That's my face."

{nomvula>araceli}"It's a really nice face. Ten out of ten. I'd let it into any school."

The airbed makes the sound of a cow in a film. We've sunk until we're all of us touching the floor. Nobody's typing.

{zuzka>araceli}"Do Caspian," says Zuzka after a bit.

{araceli>zuzka}"No."

{zuzka>araceli}"Do him hearing about it. Do his hair."

{araceli>zuzka,henny,nomvula}"'Yeah, no, that's actually, like,'" drawls Caspian Lowe, right next to my ear, fringe and all, {+}"'a really good thing? For your journey?'"

We scream. We can't help it. Zuzka's got the pillow in her mouth.

{dad>zuzka,henny,nomvula,araceli}"Right!" The stairs creak, one, two, three. {+}"Who was that? Is there a _boy_ in there?"

{zuzka>dad}"It's Celi, Tati," Zuzka howls. {+}"It's only Celi!"

There's a silence on the other side of the door.

{dad>araceli}"That was you?" he says. {+}"But this is extraordinary. You should be on the stage."

Nobody says a word. Then, in the dark beside me, Araceli clears her throat.

{araceli>dad}"Thank you, Mr. Havlik," she says. {+}"Heart."
