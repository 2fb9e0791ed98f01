+++
title = "The Short Chain"
manner = "fan-fiction hurt/comfort and enemies chained together, fantasy of our own, third person present: a captain and a thief, both she, epithets, a healer and a lieutenant who come and go; long untagged runs, the same speaker after a silence, listeners' beats, absent names; curly double quotes"
[[characters]]
id = "tomyris"
name = "Tomyris"
aliases = ["Captain", "the captain"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "zarifa"
name = "Zarifa"
aliases = ["the thief", "Sparrow"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "yusup"
name = "Yusup"
aliases = ["the healer", "old man", "father"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "arslan"
name = "Arslan"
aliases = ["Your own lieutenant", "my lord"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "wife"
name = "his wife"
aliases = []
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "khan"
name = "the Khan"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: the healer's attic | tomyris, zarifa}
There’s one bed in the healer’s attic, and there’s a chain with seven links. At the one end of it is the wrist of the captain of the watch, and at the other is the best thief in Samarra Gate, and both of them are looking at the rafters.

{zarifa>tomyris}“Stop moving your arm. When you move your arm, I move my arm.”

{tomyris>zarifa}“There’s an arrow in it.”

{zarifa>tomyris}“There _was_. Yusup’s got it downstairs in a jar. He wants to show it to his wife.”

{tomyris>zarifa}“Who’s Yusup?”

{zarifa>tomyris}“He’s the one who’ll bring you soup. You said he had cold hands. You also called him mother.”

{tomyris>zarifa}“I never did.”

{zarifa>tomyris}“Twice. I’ll swear to it in front of any judge you like.”

{tomyris>zarifa}“You’ll be in front of one by tomorrow night.”

The rain walks over the roof. It walks all the way along it, turns, and comes back.

{tomyris>zarifa}“Three years I’ve been after you.”

{zarifa>tomyris}“And three months.”

{tomyris>zarifa}“You’ve been counting?”

{zarifa>tomyris}“A girl likes to be wanted. How’s the arm, really?”

{tomyris>zarifa}“It’s on fire.”

{zarifa>tomyris}“That’s the spirits of wine. If it smelled like pears, I’d be worried. Where’s the key?”

{tomyris>zarifa}“What key?”

{zarifa>tomyris}“The one for this, Captain. I’ve been through your belt and both your boots. I even looked in your plait.” Tomyris puts up her free hand to her hair, which has been done again, and better. {+}“You’re very welcome.”

{tomyris>zarifa}“I threw it down the well in the bazaar, before I came up on the roof. So you couldn’t lift it.”

{zarifa>tomyris}“You threw away your own key?”

{tomyris>zarifa}“I know you.”

{zarifa>tomyris}“You’re a madwoman. And what if you’d needed to pee?”

{tomyris>zarifa}“I’d meant to have you in a cell by supper.”

{zarifa>tomyris}“And instead you stepped in front of me.”

{tomyris>zarifa}“I tripped.”

{zarifa>tomyris}“You never tripped in your life. I’ve seen you run along a clothes line. I’d got my back to him, I was climbing, I’d have had it between the shoulders, and you let go of the gutter and you stepped in front.”

For a while there’s nothing to be had from the other half of the pillow.

{zarifa>tomyris}“You needn’t tell me why. It’s only that I’m the sort who lies awake.”

{tomyris>zarifa}“He called out that he’d fire, and I called out to hold. It was my order. I’d have been ashamed.”

{zarifa>tomyris}“Who called out?”

{tomyris>zarifa}“Arslan did.”

{zarifa>tomyris}“Your own lieutenant?”

{tomyris>zarifa}“He’s a fine shot.”

{zarifa>tomyris}“So he didn’t miss, then.”

{tomyris>zarifa}“What do you mean?”

{zarifa>tomyris}“I mean that I weigh as much as a goose, and that I was on the left of you. And it’s in your right arm, a hand’s breadth from your heart.” Slowly the captain turns her head. It’s the first time since the roof that she has looked at her. {+}“I’m just a thief. I don’t know about shooting. But I can tell which purse a man’s got his eye on.”

{tomyris>zarifa}“Why would he?”

{zarifa>tomyris}“Who gets your post, if you don’t come home?”

{tomyris>zarifa}“He does.”

{zarifa>tomyris}“And who was it sent you up there after me tonight, by yourself?”

{tomyris>zarifa}“What did you steal, Zarifa?”

{zarifa>tomyris}“You’ve never called me by my name before.”

{tomyris>zarifa}“What was it? He told me a necklace.”

{zarifa>tomyris}“It’s in my shirt. You’ll have to fetch it, you’ve got my good hand.”

It’s done with great correctness, and with the eyes shut. What comes out is a letter, folded up small, with a red seal that’s the size of a plum.

{scene: the healer's attic, with the healer | tomyris, zarifa, yusup}
{yusup>zarifa,tomyris}“Soup.” His head has come up through the trapdoor, and after it a bowl, and after that one slipper. {+}“And company. There are eight of them in the street with lanterns.”

{zarifa>yusup}“Whose?”

{yusup>zarifa}“The watch, Sparrow. They’re asking after a lady with an arrow. They’ve started on the far side, at the baker’s.”

{tomyris>yusup}“Those are my own men. I’ll go down and speak to them.”

{yusup>tomyris}“You’ll go down in a sheet, with a burglar?”

{zarifa>yusup}“Don’t let her up, old man. Which of them’s in front?”

{yusup>zarifa}“A handsome one. He’s got a grey horse.”

The letter crackles. The captain has got it open against her knee, and she’s reading it for the second time, with her lips.

{zarifa>tomyris}“That’s Arslan’s horse. Isn’t it?”

{tomyris>zarifa}“He’s sold the gate.”

{zarifa>tomyris}“I know. I can read.”

{tomyris>zarifa}“He’s sold the north gate to the Khan, for the night of the new moon. It’s his hand. I taught him how to make that T.”

{yusup>tomyris}“Drink your soup while it’s hot,” says the healer. {+}“The new moon isn’t until Friday.”

Down in the house there are four knocks, not loud. The slipper vanishes. The trap comes down, and a rug is dragged across the top of it from underneath, on a string, by somebody who has plainly done so before.

{zarifa>tomyris}“Not a sound, now. And don’t move your arm.”

{arslan>yusup}“Good evening, father. We’re looking for our captain. We’re afraid that she’s been hurt.”

{yusup>arslan}“I’m a dentist, my lord.”

{arslan>yusup}“There’s blood on your step.”

{yusup>arslan}“That’s how they know me.”

Under the blanket five fingers have found five others. It’s not certain who began.

{arslan>yusup}“And what’s that in the jar?”

{yusup>arslan}“A tooth.”

{arslan>yusup}“It has feathers.”

{yusup>arslan}“You should have seen the man. Would you sit down, my lord? At the back there, on your left, I think that I can see something black.”

It’s a long time until the street door shuts. The grey horse can be heard going off up the hill, and one by one the lanterns, if you can hear a lantern.

{zarifa>tomyris}“Breathe, Captain.”

{tomyris>zarifa}“If I go to the palace by myself, I won’t get past the first court. He’ll have told them I’m bought.”

{zarifa>tomyris}“So don’t go by yourself.”

{tomyris>zarifa}“You’d walk into the palace, with me? You’re wanted in it for the emeralds.”

{zarifa>tomyris}“And the clock. I know a way in through the kitchens. It’s narrow, though. It’d have to be one behind the other, and quite close.”

The seven links lie along the blanket. Tomyris picks them up in her palm and weighs them, as though somebody had asked her to say what they’d fetch.

{tomyris>zarifa}“You could have had this off in a moment. You opened the treasury with a hairpin.”

{zarifa>tomyris}“I could.”

{tomyris>zarifa}“Since when?”

{zarifa>tomyris}“Since before he’d got the arrow out,” says the thief. {+}“But you kept moving your arm.”
