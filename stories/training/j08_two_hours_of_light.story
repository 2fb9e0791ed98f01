+++
title = "Two Hours of Light"
manner = "Beirut literary fiction, third person present: two brothers emptying a bookshop, 'he says' between them, one side of a telephone call, a neighbour shouting from the stairs, long descriptive paragraphs"
[[characters]]
id = "ghassan"
name = "Ghassan"
aliases = ["the doctor", "the younger"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "walid"
name = "Walid"
aliases = ["the elder"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "mounira"
name = "Sitt Mounira"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "nayla"
name = "Nayla"
aliases = []
pronouns = "she"
kind = "person"
present = true
+++
{scene: a bookshop in Hamra | ghassan, walid}
The electricity comes at seven, and they’ve been promised it until nine. It arrives as it always does, all over the quarter, with a sort of gasp: the lifts start, the pumps start, forty televisions finish forty sentences; and in the bookshop, at the bottom of its eleven steps, a row of tubes stutters along the ceiling and shows two men of around fifty, in good shoes, standing up to the knee in paper.

{ghassan>walid}“Start with the atlases,” says Ghassan. {+}“They’re the heaviest.”

{step walid>ghassan away 0.3 now refuses}{walid>ghassan}“I’m not lifting them. You lift them.{/step} I’ve got the disc.”

{step ghassan>walid away 0.3 now doubts}{ghassan>walid}“You’ve had that disc since you were at school.”{/step}

{walid>ghassan}“Then it’s had time to get worse.”

There is a buyer for the lot. He’s in Sharjah, he has never seen it, and wants it by the metre, for the walls of an hotel. It was Walid who found him. He found him the week after the funeral, through a man who does marble, and {step walid>ghassan away 0.4 recalled hides}hasn’t, so far, said what the sum is,{/step} except that it’s dollars, and fresh; and the other, who came on Friday from Lyon {step ghassan>walid toward 0.3 denied asks}with one small bag and a return ticket, has not asked.{/step} They work instead. They pull the books down by armfuls, Arabic, French, the Russian grammars that nobody ever bought, and knock the dust from them, and lay them spine up in banana boxes, while across the street a generator, having nothing now to do, coughs and goes out.

{walid>ghassan}“Look at this,” he says after a time. He’s got down on the floor in spite of the disc, beside the bottom shelf, behind the till. {+}“Did you know about these?”

{ghassan>walid}“What are they?”

{walid>ghassan}“Ledgers. There’s one for every year.” He blows on it. {+}“It’s not sales, though. There aren’t any figures.”

{ghassan>walid}“Let me see.”

{walid>ghassan}“Wait, I’ve not got my glasses. ‘Professor Haddad, the Ibn Khaldun, volume two. Lent, third of April.’ And a line through it. ‘The girl from the pharmacy, Rilke. Lent.’ No line.” He turns over ten pages at once, and ten again. {+}“It’s all lent. Ghassan, it’s the entire shop. He never sold anything.”

{ghassan>walid}“He must have sold something. We ate.”

{walid>ghassan}“We ate because Mama gave piano.”

Overhead a door bangs. You can hear slippers come out on the landing, and stop, and shuffle round; and then a voice drops down the stairwell like a bucket.

{mounira>walid,ghassan}“Who’s there? Thieves?”

{walid>mounira}“It’s us, Sitt Mounira!” calls Walid. {+}“It’s the sons!”

{mounira>walid}“Which son? {step mounira>walid away 0.3 now insults}The fat one, or the doctor?”{/step}

{walid>mounira}“Both!”

{step mounira>ghassan toward 0.3 now asks}{mounira>walid}“Tell the doctor that my foot’s gone black.”{/step}

{ghassan>mounira}“I’m a doctor of geology, Tante,” Ghassan calls, going to the bottom of the steps. {step ghassan>mounira toward 0.2 now jokes}{+}“I do rocks!”{/step}

{mounira>ghassan}“It’s as hard as a rock. {step mounira>ghassan away 0.3 now mocks}When you’ve finished robbing the place,{/step} come up and look.”

The slippers go in. Neither of the brothers is laughing, exactly, but it has loosened something; {step walid>ghassan toward 0.3 now invites}the elder pushes a box over with his foot, and it’s understood to be a chair,{/step} and they sit down, back to back because of the narrowness of the aisle, with a ledger each. For a quarter of an hour there’s only the turning of pages. From time to time one of them reads a name aloud. The names come out of the dust, the dentist, the two Armenian sisters, the boy who was shot, a colonel, a nun.

{ghassan>walid}“He’s got me in here,” the younger one says. {+}“Nineteen eighty-six. ‘My son Ghassan, the volcanoes.’ I was eleven.”

{walid>ghassan}“Is it crossed out?”

{ghassan>walid}“No. I’ve still got it. It’s in Lyon, it’s on my desk.” He holds the page a little farther off from him. {+}“You’re underneath. ‘My son Walid.’”

{walid>ghassan}“Me? I never read a book in my life.”

{ghassan>walid}“‘My son Walid, nothing. Ask again.’” He looks on down the column. {step ghassan>walid toward 0.5 now comforts}{+}“It’s every month. ‘Ask again. Ask again.’{/step} He goes on with it till ’ninety-one.”

The tubes hum. After a while, since there’s no reply, he turns his head; and what he can see of his brother is an ear, and part of a jaw, working, as if there were something in it too big to swallow.

{scene: the bookshop, with the telephone | ghassan, walid, mounira}
It’s at this moment that Montreal rings. The telephone goes sliding away on the top of a box, with its light on, and Walid, who’s nearer, and seems glad to have something to get hold of, claps it against his face.

{walid>nayla}“Nayla? ... We’re in it now. ... No, he’s here, he’s reading. ... What do you mean, what am I doing? I’m reading too. ... Nayla. Listen, habibti, about the man from Sharjah.” He gets up off his box and goes a few steps down the aisle, to Geography, where they have both, since they were children, gone to cry. {step walid>nayla toward 0.5 now confesses}{+}“I told him forty thousand.{/step} ... I know what I told you. {step walid>nayla away 0.6 recalled lies}I told you thirty-five.{/step} {step walid>nayla away 0.5 planned hides}I was going to keep the five for the roof.{/step} ... Don’t scream. I’m telling you now, aren’t I?”

{step ghassan>walid away 0.5 now blames}{ghassan>walid}“You were keeping five?” he says.{/step}

{walid>ghassan}“For the roof!”

{ghassan>walid}“It’s a basement, Walid.”

{step walid>ghassan toward 0.4 now confesses}{walid>ghassan}“My roof.”{/step} He’s very red. {walid>nayla}“He’s heard. ... Yes. ... Yes, I’ll put you on to him,” he tells the telephone, and {step walid>ghassan toward 0.3 now gives}holds it out at the full stretch of his arm,{/step} with his face turned aside, like somebody giving blood.

{step ghassan>nayla away 0.3 now refuses}But the doctor doesn’t take it.{/step} He’s got a third ledger open on his knee, the last one, which is hardly begun. {ghassan>walid}“Tell her there’s four hundred of them,” he says.

{walid>ghassan}“Four hundred what?”

{ghassan>walid}“Not crossed out. I’ve been counting. Four hundred and something, and half of them live on this street. They’ve got his books. They’re sitting up there with the lights on.” His finger has stopped at the foot of the page. {+}“Here’s Sitt Mounira. She’s had the Chekhov since the war.”

{walid>ghassan}“Which war?”

{ghassan>walid}“It only says the war.”

Slowly, and {step walid>nayla away 0.4 now ignores}without having hung it up, Walid puts the telephone into his shirt,{/step} from which a minute voice continues to be heard, asking if they’re there. He gazes round at it all, the bare shelves, with their paler stripes; the eleven metres they’ve boxed; the ninety that are left. You can see him beginning to measure. He is a man who sold generators all through the bad years, and it’s said that he could look at a building and tell you what it was afraid of.

{step walid>ghassan toward 0.4 planned invites}{walid>ghassan}“If we knocked on the doors,” he begins.{/step}

{step ghassan>walid toward 0.3 now agrees}{ghassan>walid}“We’d get tea.”{/step}

{walid>ghassan}“We’d get tea, and we’d get the books. And then they’d want another.” He rubs his back. {+}“You’d have to have somebody sitting here, though, to write it in the thing. Somebody with nothing to do.”

{step ghassan>walid toward 0.5 now invites}{ghassan>walid}“Somebody with a disc.”{/step}

{step walid>ghassan away 0.3 now refuses}{walid>ghassan}“I don’t know anything about it. I’d give them the wrong ones.”{/step}

{step ghassan>walid toward 0.4 now comforts}{ghassan>walid}“He did that,” says Ghassan.{/step} {+}“He gave me volcanoes. I’d asked for football.” And he pulls out of the box behind him the first book that comes, not looking to see which it is, and {step ghassan>walid toward 0.5 now gives}hands it back across his shoulder;{/step} and finds himself a pencil, and licks it. {step ghassan>walid toward 0.6 now forgives}{+}“‘My son Walid,’” he says as he writes.{/step} {+}“What’s the date?”

The light goes. It’s ten to nine; nobody’s ever been able to tell you why. There’s the gasp, the quarter lets out its breath, and from up on the landing, into the perfect blackness, the bucket comes down again.

{mounira>ghassan}“Doctor! Are you bringing a candle, or do I have to die of it in the dark?”

{step ghassan>mounira toward 0.4 now helps}{ghassan>mounira}“I’m coming up, Tante!”{/step}

{step walid>ghassan toward 0.3 now asks}{walid>ghassan}“Ask her,” says a voice beside him, very low, {+}“for the Chekhov.”{/step}
