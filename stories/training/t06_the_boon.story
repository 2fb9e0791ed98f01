+++
title = "The Boon"
manner = "royal court, bodyguard romance, past: six at the signing of a marriage treaty, a child reading aloud from a book, titles against pet names, a question nobody has asked; curly double quotes"
[[characters]]
id = "durrane"
name = "Queen Durrane"
aliases = ["Durrane", "the queen", "Majesty", "Mother", "her mother"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "ilhame"
name = "Ilhame"
aliases = ["Highness", "Her Highness", "my lamb", "the bride", "the princess", "daughter", "your sister", "my daughter"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "voss"
name = "Captain Tsering Voss"
aliases = ["Captain", "Tser", "the guard"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "hallgrim"
name = "Lord Hallgrim"
aliases = ["Hallgrim", "my lord", "the envoy", "a large fair man", "the fair man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "pell"
name = "Nurse Pell"
aliases = ["Pelly", "Pell", "Nurse", "the old woman"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "adil"
name = "Prince Adil"
aliases = ["Adil", "the boy", "my duck", "her brother", "the child", "Highness"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "prince"
name = "my prince"
aliases = ["the prince of the north"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: the Chamber of Tiles | durrane, ilhame, voss, hallgrim, pell, adil}
{durrane>hallgrim}“There is a blot,” said the queen.

{hallgrim>durrane}“It’s a comma, Majesty.”

{durrane>hallgrim}“It’s a blot, my lord. It sits in the middle of my daughter’s name.”

Lord Hallgrim bent over the treaty until his chain clinked on the table. He was a large fair man in too much fur, and he had been sweating, courteously, since dawn.

{hallgrim>durrane}“I’ll have the page recopied.”

{ilhame>hallgrim}“Do,” said a voice on the window seat. {+}“Take a week. Take the spring.”

{durrane>ilhame}“Ilhame.”

{ilhame>durrane}“I only meant that it’s a great many commas, Mother.”

The bride sat sideways, in eleven pounds of gold thread, while Nurse Pell let out a seam. On the tiles lay her brother, on his stomach, before a book that was as large as he was. And at the door, one hand’s breadth from the frame, as every day for six years, stood Captain Tsering Voss, looking at nothing.

{pell>ilhame}“Breathe in, my lamb.”

{ilhame>pell}“I’ve been breathing in since Tuesday, Pelly.”

{pell>ilhame}“You never. You’ve been crying in.”

{ilhame>pell}“_Hush._”

{adil>pell}“What’s a consort?” asked Prince Adil.

{pell>adil}“What your sister’s off to be, my duck. It’s a wife with nothing to do.”

{durrane>pell}“Nurse!”

{pell>durrane}“I’m only telling the child what’s in his book, Majesty.”

{adil>pell}“It’s not in my book. Mine is the _Rolls of the Guard_, it’s got all of the wounds in.” He turned a page, which took both hands. {adil>voss}“Captain, you’re in it! There’s a picture of the arrow.”

{voss>adil}“Is there, Highness?”

{adil>voss}“It’s not very like.”

{voss>adil}“It was dark. I don’t believe the artist was there.”

Something that was very nearly a laugh came from the window seat, and was pinned down.

{hallgrim>durrane}“If we might return to article nine,” said the envoy. {+}“The household. My prince allows Her Highness four ladies, a chaplain and a confectioner.”

{durrane>hallgrim}“And her guard?”

{hallgrim>durrane}“There are excellent guards in the north.”

{durrane>hallgrim}“Article nine said one captain, my lord, when I last read it.”

{hallgrim>durrane}“My prince thinks it better that she remain here.” He took care not to look at the door. {+}“There has been talk, in the ports. There’s a song.”

{adil>hallgrim}“What song?”

{pell>adil}“I’ll teach it you in the bath,” said the old woman through her pins. {+}“It’s got eleven verses.”

{durrane>pell}“You will do nothing of the kind!”

The princess was on her feet. All along her hem pins dropped out and rang.

{ilhame>durrane}“You told me she’d be coming with me. You told me it was _written_.”

{durrane>ilhame}“In the draft, it was.”

{ilhame>voss}“And you? Did you know?” That was for the door.

{voss>ilhame}“Since the new moon, Highness.”

{ilhame>voss}“You stood out there every night. Every night you said to me, sleep well, Highness, and you _knew_—”

{voss>ilhame}“I thought that you’d sleep better for not knowing.”

{pell>voss}“Does she look to you as if she’s slept?” Pell wished to be told.

Queen Durrane laid down the pen. She wasn’t a hard woman, they said in the city; it was the chair that was hard.

{durrane>ilhame}“There are nine thousand men standing at the river, and when that page is dry they may go home. I was seventeen when I signed mine. I should have liked to bring a captain too. Sit down, daughter.”

{ilhame>durrane}“Yes, Mother.”

{durrane>hallgrim}“My lord. The page.”

{hallgrim>durrane}“A quarter of an hour, Majesty. My clerk has only the one good quill.”

{adil>pell}“What’s a boon?”

{pell>adil}“Not now, my duck.”

{adil>pell}“But it says here. ‘Whoso takes a wound in the stead of the blood royal shall have one boon of the crown, at a time of their asking, and it shall not be denied.’ And then there’s a list. Old Sergeant Ombeni asked for a pig.” The boy squinted up from the floor, with a finger on the place. {adil>voss}“There’s a box for you, Captain, but there’s nothing in it. Didn’t you want a pig?”

Nobody answered him. The envoy’s hand had gone to his chain.

{durrane>voss}“You’ve never asked it?” The queen had turned right round in her chair. {+}“In six years?”

{voss>durrane}“I had what I wanted, Majesty.”

{durrane>voss}“What? A door to stand at?”

{voss>durrane}“That door. Yes.”

{hallgrim>durrane}“I’m bound to observe,” said Hallgrim, {+}“that no soldier’s boon can undo a treaty between two crowns.”

{adil>hallgrim}“It isn’t one yet,” said Adil. {+}“It’s got a blot.”

{hallgrim>adil}“_Comma._”

{ilhame>voss}“Tser.” It was hardly a sound. No one in the palace used that name, and now they all knew that somebody did. {+}“Don’t ask her for me. She can’t give you that. There’s the river.”

{voss>ilhame}“I know there is.”

The guard left her post. She did it as you’d step off a roof. Four paces brought her to the table, and there she went down on her knee, on the bad side, where the arrow had been, so that it took a while.

{voss>durrane}“I ask my boon, Majesty.”

{durrane>voss}“Be careful. I’m not able to refuse you. Be very careful what you make me do.”

{voss>durrane}“I ask that she be asked.”

{durrane>voss}“Asked what?”

{voss>durrane}“If she’ll have him. I’ve stood in this room through eleven councils, and I never heard it put to her. Whatever she says, I’ll go back to my door. I’d only like it to have been asked.”

It was the fair man who spoke first. He had got very red.

{hallgrim>durrane}“In the north it’s asked three times. I took it for granted that you’d done it before I came. I have daughters of my own, Majesty.”

{durrane>pell}“Pell, get those pins out of your mouth; I want a witness.” She stood up for it. She had not stood up for the treaty. {durrane>ilhame}“Ilhame. Will you have the prince of the north?”

{ilhame>durrane}“There’s the river, Mother.”

{durrane>ilhame}“I didn’t ask about the river! I’ve a general for the river. I’m asking you.”

{ilhame>durrane}“Then no.” She tried how it felt in her mouth, and tried it again. {+}“No. I won’t. Thank you for asking.”

{durrane>ilhame}“You’re welcome, I’m sure,” said her mother, and was obliged to look for some time at the ceiling. {durrane>hallgrim}“Well, my lord? Is it to be war?”

{hallgrim>durrane}“My prince is nineteen, and in love with his falconer. I should think that he will sulk for as long as is decent. Might we say a word about tolls? If I could bring him home article two, he’d kiss me.”

{durrane>hallgrim}“Article two, then. And take off that dead bear, man, you’re melting.”

{adil>voss}“But what do I put in the box?” The boy had got hold of the pen, and of a good deal of the ink.

{voss>adil}“Put ‘a question,’ Highness.”

She was still down on the tiles; the knee wouldn’t have her up. A hand had arrived in front of her face, gold to the wrist, with a pin in the cuff.

{ilhame>voss}“On your feet, Tser,” said the princess. {+}“It’s my turn to ask one.”
