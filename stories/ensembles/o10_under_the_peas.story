+++
title = "Under the Peas"
manner = "fan-fiction manner, a house of heroines at three in the morning, first person present by the newest of them: five women and an enemy who rings the bell, a telepath who answers what nobody has said, a speedster who is gone and back within a line; epithets, nicknames; curly double quotes"
[[characters]]
id = "wren"
name = "Wren"
aliases = ["kid", "the small one", "my girl"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "rasa"
name = "Rasa"
aliases = ["the speedster", "Rasita"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "noor"
name = "Noor"
aliases = ["the big woman"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "soledad"
name = "Soledad"
aliases = ["Sol", "the telepath"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "general"
name = "Marguerite"
aliases = ["the General", "General", "the older woman"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "sigrid"
name = "Sigrid Halvorsen"
aliases = ["Halvorsen", "Doctor Winter", "Doctor", "Sigrid", "the tall woman", "Mamma"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "liv"
name = "Liv"
aliases = ["My daughter", "sweetheart"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "yusuf"
name = "Yusuf"
aliases = ["my brother"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: the kitchen | wren, rasa, noor, soledad, general, sigrid, liv}
{eyes: wren}
It’s ten past three, and I’m eating cereal with a ladle, because Rasa’s got all the spoons up in her room, when the doorbell goes. Nobody has ever rung our doorbell. We’re a secret.

{rasa>noor}“I’ll get it,” says Rasa, and she’s back before her chair has stopped spinning. {+}“It’s Halvorsen.”

{noor>rasa}“Halvorsen who?”

{rasa>noor}“_Halvorsen_ Halvorsen! Doctor Winter! She’s on the mat, she’s in pyjamas, she’s lost a slipper!”

{soledad>noor}“No, I don’t think it’s a trap,” Sol says to the big woman, who hasn’t asked. {+}“And not the fridge, Noor, please. There’s a trifle in it.”

{noor>soledad}“I wasn’t going to throw it.”

{soledad>noor}“You’d picked the window.”

{wren>soledad}“So what does she want?” I say. {+}“Can you hear her?”

{soledad>wren}“She’s wearing foil, kid. It’s like listening to a bag of crisps.”

{general>soledad}“Then somebody might go and ask her, Soledad.” That’s the General. She’s seventy-three, and has a new hip, and she has come down for her hot milk as she does every night; she doesn’t turn round from the pan. {general>rasa}“Bring her in, Rasita.”

{noor>general}“You’d let her in _here_?”

{general>noor}“It’s two below out there, child, and she’s barefoot.”

{noor>general}“It’s two below because of _her_!”

But the chair is spinning again, and then there’s a tall woman in the door with frost in her eyebrows and kitchen foil folded into a sort of bonnet. I’ve seen her on posters. I’ve seen her on a tank. I’ve never seen her with a hot-water bottle shaped like a penguin.

{sigrid>general}“I haven’t come to fight, Marguerite,” she says. {+}“I want to borrow somebody. I want the small one.”

{noor>sigrid}“You’ll want a stretcher.”

{general>noor}“Noor.”

{wren>sigrid}“Me?” It comes out with some milk. {+}“But I only find things. I do keys.”

{sigrid>wren}“I know what you do. My daughter’s gone.”

You don’t expect them to have any. I look at Sol, and the telepath shrugs: it’s still all crisps in there.

{rasa>sigrid}“How old? What’s she look like? What’s she got on?”

{sigrid>rasa}“She’s nine, she’s fair, she’s called Liv. She’s got a blue anorak and one of my slippers. I’ve been over the whole town since supper, every street of it.”

{rasa>sigrid}“I’ll do it again.” A draught; the curtains lift; a draught. {+}“Done it. Nothing in blue, except for a policeman. I did the river as well.”

{noor>sigrid}“How does it feel?” asks the big woman.

She’s folded her arms. The table has begun to creak, where she’s leaning on it.

{sigrid>noor}“I beg your pardon?”

{noor>sigrid}“Not knowing if they’re in the river. I had two days of it. The forty-one bus, Doctor. My brother drove the forty-one, and you put a sheet of ice on that bridge so that you could walk to a bank.”

{sigrid>noor}“I thought it was empty. They told me that the bridge was shut.”

{noor>sigrid}“His name’s Yusuf. He walks with two sticks. Find your own kid.”

{soledad>sigrid}“She doesn’t mean that,” says Sol.

{noor>soledad}“Get out of my head!”

{soledad>noor}“I’m hardly in it, habibti. You’re shouting.”

{general>sigrid}“Sit there, Doctor.” The General pours the milk into a mug, and after that, having thought, into another. {general>wren}“What do you need, Wren?”

{wren>general}“Something of hers. And what it is that I’m looking for, but properly, the real word. If I’m told it wrong then I get the wrong thing. It’s like with the cat.”

{rasa>wren}“Eleven cats,” Rasa says.

{wren>rasa}“You all _said_ cat!”

{sigrid>wren}“This is hers.” I’m handed the penguin. It’s so cold it sticks to me. {+}“You’re looking for a lost child.”

I shut my eyes and pull. And I get lost children, from all over: a boy under a coat, some twins in a supermarket in Graz. It makes my teeth hurt.

{wren>sigrid}“That’s not it. That isn’t what she is.”

{sigrid>wren}“A frightened one, then.”

{wren>sigrid}“No. Colder, I mean, you’re further off. Did somebody take her?”

{sigrid>wren}“Nobody took her.”

{wren>sigrid}“Did you have a fight?”

{general>sigrid}“My girl asked you something,” says the older woman after a while. {+}“Drink that, and take off that ridiculous hat, and answer her.”

Nobody has told Doctor Winter what to do since the eighties. I see her think about it. Up goes one long hand, with a rustle; and beside me Sol breathes in sharply, as you do when you’ve stepped in a puddle.

{soledad>sigrid}“Oh,” she says. {+}“Oh, I’m sorry. She found the album.”

{rasa>soledad}“What album? What’s in it?” says the speedster.

{soledad>rasa}“Cuttings. The tank. The bridge. She’d thought that her mother was a dentist.”

{sigrid>wren}“She read them all,” says Sigrid Halvorsen. {+}“She laid them out in order on the carpet. She asked me which were true. I said that it was complicated, and I went to make supper, and when I came back there was the window. And the carpet was white.”

{rasa>sigrid}“White like—?”

{sigrid>rasa}“She’s got it from me. It’s the first time that it’s come out. And she doesn’t know how to stop it, and you can do it to yourself, that’s what nobody tells you. You can go so cold that you don’t feel it’s cold.”

{noor}“How long?” It’s hoarse. {+}“Before that happens?”

{soledad>noor}“Six hours, she thinks. Seven.” The telepath puts out a hand, without looking, and lays it on the big woman’s sleeve. {+}“Since eight.”

{general>wren}“What was the girl feeling, Wren?” asks the General. {+}“Never mind what she was. If you were nine, and that was your mother.”

So I stand there in our kitchen with the penguin on my chest, and I’m nine. I’ve got it in my fingers, the same thing. I’ve read about a bus.

{wren}“Sorry,” I say. {+}“She isn’t lost. She isn’t hiding, even. It’s somebody who’s come to say that she’s sorry.”

It hits me so hard that I bite my tongue. It’s not far. It isn’t even up the road.

{rasa>wren}“Where? Where, where, which way? I’ve got my shoes on!”

{wren>rasa}“Down.”

{rasa>wren}“Down _where_?”

{wren>general}“She came here. She must have got here hours ago, and then she didn’t dare to ring. General, what’s underneath us?”

{general>wren}“The garage. The boiler. The big freezer.”

I’ve never seen Rasa go pale before; mostly there isn’t time. But it’s not she who’s first through that door, and it’s not the tall woman either, whose legs have folded under her. It’s Noor. She doesn’t use the stairs. She goes through the floor.

When I’ve climbed down after her she’s got the lid off. She’s got it off altogether, it’s lying over by the bikes. In among the bread and the peas there’s something blue.

{noor>liv}“Hey,” says the big woman. {+}“Hey, sweetheart. You’re in my ice cream.”

{liv>noor}“Are you from the bus?”

It’s tiny, and there’s no breath on it. Noor leans right in.

{noor>liv}“My brother was. He’s all right. He’s cross, and he’s all right. You want to tell him something?”

{liv>noor}“It’s me that’s sorry. Mamma says it’s complicated.”

{noor>liv}“I’ll bet she does. Put your arms round here. No, tighter than that; I don’t break.”

{sigrid>noor}“Please.” She’s made it to the hole in the ceiling, she’s lying on her front up there with her arms hanging down. {+}“Is she warm? Will you tell me if she’s warm?”

{rasa>sigrid}“I’ve got blankets! I’ve got all the blankets! I’ve got spoons!”

{noor>sigrid}“She’s getting there,” says Noor, into a blue hood. She looks up, then, and it’s a long look. {+}“Come down and hold her, Doctor. Not by the hole. By the stairs, like a person.”
