+++
title = "The Left-Hand Angel"
manner = "Kraków literary fiction, third person past: two women on a scaffold, 'she said' decided by order and by what each knows, a priest below, long reflective paragraphs"
[[characters]]
id = "halszka"
name = "Halszka"
aliases = ["the elder", "Pani Halszka"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "bogna"
name = "Bogna"
aliases = ["Bogusia", "the younger woman"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "wyrwa"
name = "Canon Wyrwa"
aliases = ["the canon"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "stach"
name = "Stanisław Gędłek"
aliases = ["Gędłek"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: a scaffold in a church in Kraków | halszka, bogna}
For eleven weeks they had been lying on their backs beneath the left-hand angel, with cotton wool on sticks, taking a hundred years of candle off it by the square centimetre. It was slow work, and peaceful, and smelled of spit, which is what they used; the chemists have made nothing better. Halszka, who was sixty-one, did the feathers. Bogna did the face, because she still had the eyes for it.

{bogna>halszka}“There’s a lid,” she said one morning.

{halszka>bogna}“A lid where?”

{bogna>halszka}“In the back of the head. Under the hair. Come round this side and give me your torch.”

The elder came round, on her elbows, over the planks. It took time, and the whole structure shivered with it down to the floor of the nave, where a party of Spaniards were being told about the organ. She put the beam where the finger was. It was quite true. Somebody had sawn a little door in the limewood, no bigger than a postage stamp, had set it back in with glue, and had gilded so well across the join that it had taken a century of Polish winters to open up the edge. {step halszka>bogna away 0.2 now orders}{halszka>bogna}“Don’t touch it,” she said.{/step}

{bogna>halszka}“I wasn’t going to touch it.”

{halszka>bogna}“You’ve got the scalpel in your hand.”

{bogna>halszka}“I’ve had the scalpel in my hand since September.” {step bogna>halszka toward 0.3 now agrees}But she laid it down, on the board between them, with the blade turned away.{/step} {+}“We’d have to tell the canon.”

{halszka>bogna}“We would.”

{bogna>halszka}“And the canon would tell the curia.”

{step halszka>bogna toward 0.2 now jokes}{halszka>bogna}“And the curia would form a committee,” Halszka agreed, {+}“and I’d be seventy.”{/step} She was looking at the stamp-sized door with great tenderness. {step halszka>bogna toward 0.4 now trusts}{+}“Use the thin one. Go in from the bottom, where the glue’s perished.”{/step}

It came out as sweetly as a drawer. Behind it was a hole, and in the hole a twist of paper, and for a moment neither of them did anything at all. They had twenty years between them of opening up saints, and what you find, as a rule, is worm. Then Bogna drew it out with the tweezers, and unrolled it on her own sleeve, holding it flat with two cotton buds; and {step bogna>halszka toward 0.3 now touches}they read it with their heads together, like girls with a letter.{/step}

{bogna>halszka}“‘I, Stanisław Gędłek, gilder,’” she read, for the hand was bad, and she had the eyes, {+}“‘mended this angel in the year 1911. The parish priest has paid me for one wing. Therefore I have gilded one wing. The other is bronze paint. Let whoever comes after me look for it. He is a miser and has fat knees.’”

Down in the nave the guide was playing the Spaniards a recording of the organ, since the organ itself was broken.

{halszka>bogna}“Which wing?” said Halszka at last.

{bogna>halszka}“He doesn’t say.”

{halszka>bogna}“I’ve done both. I’ve cleaned every feather on the pair of them. I wrote in the report, ‘water gilding of the highest quality throughout.’”

{bogna>halszka}“I know. I typed it.”

{halszka>bogna}“Oh, the swine.” And she began to laugh, without a sound, as one learns to in churches, till the tears ran back into her ears and the planks creaked under her. {step halszka>stach toward 0.3 now praises}{+}“The beautiful swine. Throughout!”{/step}

It was some minutes before she noticed that the other wasn’t laughing. Bogna had rolled the paper up again. She was turning it about in her fingers, and on her face was a look that had been coming and going there for a week, and that Halszka had put down to the new man, or to the old one.

{step halszka>bogna toward 0.3 now asks}{halszka>bogna}“What is it?”{/step}

{step bogna>halszka away 0.3 now hides}{bogna>halszka}“Nothing. I was only thinking that he never found out.{/step} Whether anybody got the joke.”

{halszka>bogna}“We’ve got it.”

{bogna>halszka}“Yes, but he isn’t here.” She put the twist down by the scalpel. {step bogna>halszka away 0.6 planned leaves}{+}“I’ve been offered Rotterdam.”{/step}

There it was, then. The elder lay and studied the underside of the angel’s chin. A good chin; she’d have known whose work it was anywhere, the patience, the very small circles, and the refusal to stop one circle too soon. {step halszka>bogna toward 0.5 recalled helps}She had taught that wrist herself.{/step} It had come to her at nineteen, from Tarnów, attached to a girl who bit her nails and was afraid of heights. {halszka>bogna}“The museum?” she asked.

{bogna>halszka}“The depot. It’s permanent. There’s a pension, and they have a laser.”

{halszka>bogna}“You hate the laser.”

{bogna>halszka}“I hate the laser here. Here it’s from Łódź, and it smokes.”

{halszka>bogna}“When would they want you?”

{bogna>halszka}“The first of February. {step bogna>halszka toward 0.5 recalled trusts}I told them that I’d have to ask you,{/step} and they said, is she your mother? {step bogna>halszka toward 0.5 now confesses}And I couldn’t think how to say it in English.”{/step} Her voice was not quite steady. {step bogna>halszka away 0.6 denied leaves}{+}“I haven’t signed anything.”{/step}

{scene: the scaffold, with the canon below | halszka, bogna, wyrwa}
{wyrwa>halszka,bogna}“Ladies!” It came up to them from a long way down, with an echo on it. {+}“Ladies, is one of you unwell? The sacristan reports that the angel is sobbing.”

Bogna looked over the edge, and away again quickly. Eleven weeks had done nothing for the heights. {bogna>halszka}“It’s him,” she whispered. {+}“He’s got the folder.”

{step halszka>wyrwa away 0.2 now hides}{halszka>wyrwa}“We’re perfectly well, Canon!” called Halszka.{/step} {halszka>bogna}“Cover the hole,” she added, out of the side of her mouth. {+}“Use your hand. Use your hat.”

{wyrwa>halszka}“I was hoping to have a word concerning the second instalment, Pani Halszka. The parish council feels—and I don’t say that I feel—that as the two angels are a pair, and the second is the same as the first, {step wyrwa>halszka away 0.4 now breaks}there might perhaps be some reduction.”{/step}

Neither of the women spoke. They did not dare to look at one another. Slowly, with one accord, both turned their heads and peered down, between two boards, to where Canon Wyrwa stood on the marble, in a cassock that he’d hitched up on account of the wet floor. It was a warm autumn. He had nothing on beneath it but his socks and shoes.

{step bogna>wyrwa away 0.3 now mocks}{bogna>halszka}“The knees,” she breathed.{/step}

{halszka>bogna}“Don’t.”

{step bogna>halszka toward 0.3 now jokes}{bogna>halszka}“It’s hereditary. It must come with the parish.”{/step}

{halszka>wyrwa}“How much of a reduction, Canon?” Halszka managed to ask.

{wyrwa>halszka}“A half?” said the canon hopefully.

{step halszka>wyrwa away 0.3 now mocks}{halszka>wyrwa}“For one wing, then. I see.{/step} I’ll have to talk it over with my colleague.” She drew back her head, and lay flat. Her colleague had stuffed the hat into her own mouth, and was weeping into it. {halszka>bogna}“Have you got a pencil?”

{bogna>halszka}“Mm?”

{step halszka>bogna toward 0.2 now asks}{halszka>bogna}“A pencil, Bogusia. And tear me a strip off that report.{/step} The acid-free.”

She wrote as she did everything, in very small circles, propped on one elbow with the torch in her teeth. It took up four lines. When it was done she handed it over, and the younger woman took the hat out of her mouth to read it, and was a long while reading; much longer than one would have needed, with eyes like those.

{step halszka>bogna toward 0.5 recalled gives}{bogna>halszka}“You’ve put both our names,” she said.{/step}

{step halszka>bogna toward 0.4 now praises}{halszka>bogna}“Well, you did the face.”{/step}

{step halszka>bogna toward 0.6 recalled praises}{bogna>halszka}“You’ve put, ‘B. has gone to Rotterdam, where they are lucky.’{/step} {step bogna>halszka away 0.6 denied leaves}I told you, I haven’t signed.”{/step}

{step halszka>bogna toward 0.6 now gives}{halszka>bogna}“You’ll sign it tonight.{/step} I can’t alter that now, it’s in pencil, and pencil’s for ever.” She rolled the strip up tightly round the gilder’s, so that the two made one, and slid them into the dark at the back of the angel’s head. Then she felt along the board for the little door. {+}“Now spit,” said Halszka, {+}“and hold it shut, and count to a hundred. {step halszka>bogna toward 0.3 now jokes}In English, please. You need the practice.”{/step}
