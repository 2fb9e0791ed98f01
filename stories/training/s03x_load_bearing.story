+++
title = "Load-Bearing"
manner = "fan-fiction manner, superhero and villain of our own under a fallen car park, third person past, both he: code names and real names, epithets, thirty and more untagged lines, a speaker twice after a silence, listeners' beats, a dispatcher on an earpiece; curly double quotes"
[[characters]]
id = "kestrel"
name = "Kestrel"
aliases = ["Kwabena", "K", "the hero"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "hush"
name = "Hush"
aliases = ["Jae-won", "Wonnie", "the villain", "his nemesis"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "dot"
name = "Dot"
aliases = ["dear", "the wasp"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "ferryman"
name = "Ferryman"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "sister"
name = "a sister"
aliases = ["your sister"]
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "dad"
name = "My dad"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: under the car park | kestrel, hush, dot}
The roof of level minus two had come down at a slant, and what stopped it from coming down the rest of the way was Kestrel. He had it across the back of his neck like a yoke. Four feet below him, on his back in the dust with his beautiful grey suit ruined, lay his nemesis, pinned to the floor by the leg.

{hush>kestrel}“Are you going to be long?” his nemesis inquired.

{kestrel>hush}“I’m holding up a car park.”

{hush>kestrel}“So I observe. Only there’s a drip.”

{kestrel>hush}“Then move your head, Hush.”

{hush>kestrel}“I can’t. It’s attached to my leg, and my leg’s attached to Croydon.”

{kestrel>hush}“How bad is it?”

{hush>kestrel}“There’s one of those iron rods through it. It’s very like a kebab.”

{kestrel>hush}“Are you bleeding?”

{hush>kestrel}“Not if I don’t look.”

{kestrel>hush}“Press on it. Both hands. And keep talking, so I know you’re pressing.”

{hush>kestrel}“You’ve spent six years asking me to shut up.”

{kestrel>hush}“I’ve spent six years asking you to leave the Mint alone.”

{hush>kestrel}“A bit late for either. Why did you come back in?”

{kestrel>hush}“What?”

{hush>kestrel}“You were out. I saw you from down here, up on the ramp in the sunshine, with the nanny, and a twin under each arm. You put them down, and you turned round.”

Overhead something the size of a bus made up its mind to settle. A vein stood out on the hero’s forehead, and grit ran down on both of them like salt.

{hush>kestrel}“You needn’t say. I’m only talking, as per instructions.”

{kestrel>hush}“I’d counted.”

{hush>kestrel}“Counted what?”

{kestrel>hush}“People. One more had gone in than came out.”

{hush>kestrel}“But that was me.”

{kestrel>hush}“I know it was you. I can count to four.”

{hush>kestrel}“You came back for me, when it was I who set the—”

{kestrel>hush}“Was it, though?”

{hush>kestrel}“Was it what?”

{kestrel>hush}“You that set them. Those charges were on the inner columns, and when they went off you were leaning on one. You’re vain, but you’ve never been thick.” Hush pressed down with both palms, and shut his eyes against what it did. {+}“Who was it?”

{hush>kestrel}“I’d rather not say.”

{kestrel>hush}“You’d rather not say?”

{hush>kestrel}“One has one’s pride. It was my own side, if you must know. It was Ferryman. I’d told him no children, and he told me I was getting soft, and so here I am, getting softer.”

{kestrel>hush}“You said no to Ferryman.”

{hush>kestrel}“Don’t sound so pleased. And breathe through your nose, you’re the colour of a plum.”

{kestrel>hush}“I can’t feel my hands.”

{hush>kestrel}“They’re there. I can see them. They’re awfully good hands, has nobody ever told you?” Something that was nearly a laugh got out of Kestrel, and the whole roof came down with it by an inch. {+}“No! Don’t! I take it back, they’re the hands of a plumber.”

{kestrel>hush}“My dad’s a plumber.”

{hush>kestrel}“Oh. Is he? Where?”

{kestrel>hush}“Kumasi, and then Leeds.”

{hush>kestrel}“And what does he call you? He can’t very well stand at the foot of the stairs in Leeds and shout for Kestrel.”

The drip fell. It fell again.

{hush>kestrel}“Who would I tell? I’ll be dead by teatime.”

{kestrel>hush}“You won’t be dead.”

{hush>kestrel}“Then I’ll be in prison, where nobody believes a word one says.”

{kestrel>hush}“Kwabena.”

{hush>kestrel}“Kwabena! But that’s far better. That one’s got foundations.”

{kestrel>hush}“And yours?”

{hush>kestrel}“Jae-won. I’ve a sister who says Wonnie, and that you’ll kindly forget.”

{kestrel>hush}“Wonnie.”

{hush>kestrel}“I did say forget.”

{kestrel>hush}“Press harder, Wonnie.”

Then, from somewhere on the floor, there was a tiny crackle, like a wasp in a matchbox.

{dot>kestrel}“—strel? Kestrel, do you copy? Are you in there?”

{kestrel>hush}“That’s my earpiece. It must have come off. Can you get it?”

{hush>kestrel}“With one hand, I might. You told me two.”

{kestrel>hush}“One. Be quick.”

{hush>dot}“Hello? Kestrel’s telephone.”

{dot>hush}“Who’s this?”

{hush>dot}“I’d rather you didn’t get excited.”

{dot>hush}“Oh my God, it’s _you_. Where is he? What have you done to him?”

{hush>dot}“He’s right here, dear. He’s just holding up the building.”

{kestrel>dot}“We’re on minus two, Dot! North-east corner!”

{dot>kestrel}“I’ve got two crews on the ramp, K. They’re saying twenty minutes. Can you do twenty?”

Jae-won looked up. He looked at the knees, which had begun to go like a sewing machine, and at the blood that was coming out of that large, plain, honest nose.

{hush>dot}“He can do six.”

{kestrel>dot}“I can do twenty!”

{hush>dot}“He’s a liar. Listen to me, Dot. On the lane side there’s a steel door behind the ticket machine. It looks as if it’s a cupboard. Your people could be through it and down here in four minutes, and the code is double seven one nine.”

{dot>hush}“And why would I believe that from you?”

{kestrel>dot}“Because it’d come down on him too. Do it, Dot. Please.”

{dot>kestrel}“Doing it,” said the wasp. {dot>kestrel,hush}“Don’t either of you die.”

In the silence afterwards you could hear that the dripping had got faster.

{hush>kestrel}“That was my way out, incidentally. I’d been saving it.”

{kestrel>hush}“You couldn’t have walked.”

{hush>kestrel}“No. It was pleasant to know it was there, that’s all. You’re shaking rather, Kwabena.”

Nothing. A pebble rolled down the slab, and jumped, and lay still.

{hush>kestrel}“Kwabena? You’re supposed to talk, so that I’ll know you’re holding.”

{kestrel>hush}“Tell me,” came the answer, a word to a breath, {+}“about your sister.”

{hush>kestrel}“She’s an engineer. She’s in concrete, as it happens.” And the villain took a hand from his own leg, although he’d been told not to, and reached up, and found that he could just get it flat against a shin. It didn’t hold up anything. {+}“She would take one look at this ceiling and she’d cry.”

{kestrel>hush}“Both hands, Wonnie.”

{hush>kestrel}“In a minute,” said Jae-won.
