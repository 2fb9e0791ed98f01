+++
title = "Faults Escaped"
manner = "historical: a printing house in Venice in 1516, when the Jews are shut in at night; a widow, her corrector, her compositor, her nephew; third person past; curly double quotes"
[[characters]]
id = "cassandra"
name = "Cassandra Zane"
aliases = ["Cassandra", "the widow", "Aunt"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "elia"
name = "Elia"
aliases = ["the corrector"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "matio"
name = "Matio"
aliases = ["the compositor"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "alvise"
name = "Alvise"
aliases = ["her nephew"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "guard"
name = "the guard"
aliases = ["the man with the key"]
pronouns = "he"
kind = "person"
present = true
[[ties]]
of = "cassandra"
to = "elia"
is = "employer who loves him"
class = "love"
affinity = "positive"
changes = false
says = "She had asked it of him once"
[[ties]]
of = "matio"
to = "elia"
is = "rival, then friend"
class = "work"
affinity = "mixed"
changes = true
says = "He’d hated the corrector for eleven years"
[[ties]]
of = "matio"
to = "cassandra"
is = "compositor"
class = "work"
affinity = "positive"
changes = false
says = "the compositor"
[[ties]]
of = "alvise"
to = "cassandra"
is = "nephew"
class = "family"
affinity = "negative"
changes = true
says = "her nephew"
[[ties]]
of = "alvise"
to = "elia"
is = "enemy"
class = "enmity"
affinity = "negative"
changes = false
[[ties]]
of = "guard"
to = "matio"
is = "guard at the gate"
class = "acquaintance"
affinity = "mixed"
changes = true
+++
{scene: the shop | cassandra, elia, matio, alvise | an hour before dark}
Page two hundred and eleven had a fault in it, and Matio knew that it had, because the corrector had started to hum.

{matio>elia}“What?” said Matio.

{elia>matio}“Nothing. It is a beautiful page.”

{matio>elia}“What, though?”

{elia>matio}“The third line. You’ve given King David a beard where he ought to have a harp.” Elia laid the wet sheet down in front of him and put the tip of a feather to the place. {+}“It’s one letter. Anyone could do it in the dark.”

It wanted an hour before dark. {step matio>elia away 0.4 now insults}The compositor took the harp out of the case and told it, not quite below his breath, what he thought of people who sat on their backsides finding fleas on other men’s dogs.{/step} He’d hated the corrector for eleven years. {step matio>elia toward 0.3 denied praises}He had never told him that he was nearly always right.{/step}

There were three of them in the shop that evening, and the book. It was a psalter in four tongues, side by side, such as nobody had ever set, and it had eaten up the money that Cassandra Zane’s husband had left her, and her pearls, and it needed only five more sheets. She was at the desk by the window, counting reams. She was forty and her cuffs were always black. When the crier began, down in the campo, she lifted her head; and when he had come to the end she laid her pen in its groove and didn’t move.

{cassandra>elia}“I didn’t catch all that,” she said.

{elia>cassandra}“I caught it.” The corrector had stopped humming. {+}“All of us. To the old foundry, on the island, with two gates and a wall. We have three days to go in. From sunset they’ll be locked till the morning bell.”

{cassandra>elia}“But you do your reading at night.”

{elia>cassandra}“Yes,” said Elia.

{matio>cassandra}“Who’s going to pay for a wall?” said Matio, since someone had to say something.

{elia>matio}“We are. And the guards also, they’ll be four, with a boat.” He began to wipe his feather, which was clean. {+}“It’s said to be damp.”

Feet came up the outside stair. It was her nephew Alvise, in his parti-coloured hose, who’d a post in one of the Offices and expected, when his aunt died or failed, to have the house. He bowed to her and sat down upon a bale.

{alvise>cassandra}“You’ll have heard. I came round myself, so you should get the sense of it. After sunset on Friday it’s a fine of a hundred lire for him and two hundred for whoever’s roof he’s found under.” {step alvise>elia away 0.4 now ignores}He did not look towards the other desk.{/step} {+}“{step alvise>cassandra away 0.7 now threatens}And I know your hours, Aunt. I shouldn’t like it to be me who had to write it down.{/step}”

{step cassandra>alvise away 0.4 now orders}{cassandra>alvise}“You’re sitting on the Aramaic,” said the widow. {+}“Get off it.”{/step}

{scene: the foundry island | elia, cassandra | Friday}
{eyes: cassandra}
The foundry island smelled of cats and old fires. It was Friday, and everything was in the square at once, bedsteads and cradles and a stove with the soup still in it; people were handing chairs in by the upstairs windows. No one stopped the lady with the black cuffs. She found him at the top of a house where they’d cut each storey into two, so that he had to stand with his head bent, in front of his own books, like somebody in disgrace.

{elia>cassandra}“You ought not to be here.”

{step cassandra>elia toward 0.4 now gives}{cassandra>elia}“I brought you the big lamp,” said Cassandra.{/step}

{elia>cassandra}“I’ve nothing to read by it. The sheets are with you.”

There was one stool. Neither of them took it. Through the floor there came the voice of a woman weeping steadily, as one does at some work that has to be got through.

{cassandra>elia}“There’s the paper loft,” she said. {+}“Behind the bales. {step cassandra>elia toward 0.8 planned helps}I could make it up for you, I’d bring you your meals myself, no one goes up there but me. For the five sheets. For a month, Elia. For as long as you like.{/step}”

{elia>cassandra}“And your nephew?”

{cassandra>elia}“I’d say to his face that I’d turned you off.”

{elia>cassandra}“You can’t say good day to a bishop without blushing.” He smiled at her, and it was the smile that undid her. There was a thing they both knew of, and walked around as one walks around a well. {step cassandra>elia toward 0.8 recalled asks}She had asked it of him once, in the summer of the fever, when he’d sat nine nights with her accounts and her broth: if he’d ever thought of the font, as others had; it was only water.{/step} {step elia>cassandra away 0.6 recalled refuses}And he had said, gently, that it was the one book in which he couldn’t correct so much as a point.{/step}

{step elia>cassandra away 0.6 now refuses}{elia>cassandra}“No. It’s two hundred lire,” said Elia, {+}“and you’ve sold the pearls.”{/step}

{step cassandra>elia toward 0.7 wished touches}She would have liked to lay her forehead on his coat, on the spot where they had made him sew the yellow ring.{/step} She set the lamp down on the stool, and turned up the wick a little, and turned it down.

{cassandra>elia}“I’m not crying,” she said. {+}“It’s the cats.”

{elia>cassandra}“{step elia>cassandra away 0.6 denied leaves}I haven’t left you,{/step}” he said. {+}“It’s only across the water. {step elia>cassandra toward 0.6 planned helps}Send me the sheets by somebody, and I’ll read them if I have to read them through the keyhole.”{/step}

—

{scene: the gate | matio, guard, elia | the first night}
{eyes: matio}
And so it came about that on the first night of the gates it was Matio, of all the men in Venice, who stood on the bridge in the rain with two sheets of Psalms in his shirt.

{step guard>matio away 0.2 now refuses}{guard>matio}“Shut,” said the man with the key.{/step}

{matio>guard}“I can see it’s shut. I’m only wanting to pass something through.”

{guard>matio}“What is it?”

{matio>guard}“The word of God,” said Matio, {+}“in proof.”

The guard held up a lantern to it. He was a caulker from the Arsenal, out of work, and he turned the sheet about by its corners to see which side was up. Behind him in the grating was a face, and the edge of a big lamp.

{guard>matio}“Which bit’s this?”

{elia>guard}“‘By the waters of Babylon,’” said Elia through the bars. {+}“In the left-hand column you can read it in Latin.”

{guard>elia}“I can’t read it in anything.” But he had looked at the water, and at the wall, and it seemed that he’d put together something. {step guard>elia toward 0.4 now helps}He stood aside from the grating by about the breadth of a page,{/step} and began to take an interest in a barge.

It took an hour. The rain ran down the inside of the compositor’s collar. He could hear him in there, humming; it went along level, it paused; Matio found that he was clenching his fists.

{elia>matio}“Here is one. Line twenty.”

{matio>elia}“Where? That’s never wrong. I looked at that five times.”

{elia>matio}“You set ‘let my right hand forget.’ It wants the cunning. It’s dropped out at the line’s end.”

{matio>elia}“I was tired,” said Matio. He put his face to the bars and saw that the other man was standing in water up to the ankles, and had a blanket on over his gown, and was holding the sheet up under his own chin so as to keep it dry. It did something to him, somewhere about the second button. {+}“{step matio>elia toward 0.6 now confesses}Listen. I’ve a thing to tell you.{/step} {step matio>elia away 0.7 recalled blames}It was me that told the old master, that time, that you had lost the Chaldee. You’d not lost it. I’d pied the forme and I put it on you.{/step}”

{elia>matio}“I know that,” said Elia.

{matio>elia}“You knew it?”

{elia>matio}“There was your thumb on every piece. {step elia>matio toward 0.7 recalled defends}I said nothing, since you had four children, and I’d only books.{/step}”

Matio thought this over. Beneath them the guards’ boat went by, whose oars the people inside there would be paying for. {step matio>elia toward 0.4 now gives}He took off his hat, which was felt and a good one, and squeezed it small and pushed it in between the bars.{/step}

{step matio>elia toward 0.7 planned helps}{matio>elia}“I’ll come tomorrow,” he said, {+}“and the night after. I’ll come till it’s done.”{/step} And then, because it had been eleven years and a man had to start at some point: {step matio>elia toward 0.5 now praises}{+}“You’ve a damned good eye.”{/step}

—

{scene: the shop | cassandra, matio, alvise, elia | May}
In May, upon a hot noon, her nephew came up the stair with a clerk’s inkhorn at his belt. They were all three at the bench, sewing; it was broad day and the gates were open.

{alvise>cassandra}“You’ve finished it,” said Alvise. He turned up the last leaf with one nail. {+}“It’s wonderfully clean. That’s what puzzles them at the Office. Five sheets, in a month, and everyone knows that Matio can’t spell.”

{matio>alvise}“I’ve improved,” said Matio.

{alvise>cassandra}“Who was the corrector? After sunset?”

Cassandra Zane raised her eyes from the needle. She looked her sister’s son full in the face, and there was no more colour in hers than in the page.

{step cassandra>elia toward 0.8 now defends}{cassandra>alvise}“I was,” she said. {+}“I turned him off in March. I’ve had him in today to sew, by daylight, at fourpence.”{/step}

{step alvise>cassandra away 0.4 now doubts}{alvise>cassandra}“You don’t know any Hebrew.”{/step}

{cassandra>alvise}“Ask me.”

He picked a place with his finger, somewhere in the middle; and the widow, who had sat for eleven years at the next desk to a man who hummed, bent over it, and read it aloud to him, from right to left, and did not blush.

{step alvise>cassandra away 0.6 now breaks}{alvise>cassandra}“I’ll have nothing more to do with you,” said Alvise at last.{/step} {+}“When this is sold by weight for wrapping fish, don’t send to me.” They listened to his heels the whole way down.

No one could put Elia’s name in it, that was the law also. There was the printer’s name and the Doge’s privilege, and after those, on the very last page, just a short list in small type, as in any honest book, of the faults escaped in the printing. The corrector drew it to him out of habit. He began to hum, and broke off.

{elia>matio,cassandra}“There are four here,” he said, {+}“and not one of them is a fault. I passed these. Line twenty is right. Why would you—”

{step matio>elia toward 0.6 now gives}{matio>elia}“Down the edge,” said Matio. {+}“Never mind what it says. Read the first letter of each one, downwards.”{/step}

He did it with the feather. It was four letters long, and there was no mistake in it.
