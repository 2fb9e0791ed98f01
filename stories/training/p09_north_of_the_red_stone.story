+++
title = "North of the Red Stone"
manner = "road trip in the Gobi, third person present: grandfather, father, son and a hitchhiking lama, four men called ‘he’, and a mother; Comrade Major, Father, Grandfather, Dad, Bataa; the son answers for the old man; a secret seen by one; curly double quotes"
[[characters]]
id = "dorj"
name = "Dorj"
aliases = ["Grandfather", "Father", "Comrade Major", "Major", "the old man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "bat"
name = "Batbayar"
aliases = ["Bataa", "Dad", "the driver"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "oyuna"
name = "Oyuna"
aliases = ["Mum", "Daughter", "his wife", "his mother"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "tem"
name = "Temuulen"
aliases = ["Temka", "boy", "my sweet"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "sonam"
name = "Sonam"
aliases = ["Lama", "teacher", "Goat", "Private Sonam", "the monk", "the guest", "the passenger"]
pronouns = "he"
kind = "person"
present = true
+++
{scene: the grey van, south of Mandalgovi | dorj, bat, oyuna, tem, sonam}
The grey van has one working wiper and no road. There’s gravel to the left of it and gravel to the right, and five people are sitting in it, each with a saddle on his knees or somebody else’s.

{bat>dorj}“Now where?”

{dorj>bat}“Straight on,” says old Dorj, beside the driver. {+}“Till you come to a red stone. Then a bit north.”

{bat>dorj}“You said a red stone an hour ago, Father.”

{dorj>bat}“And was there one?”

{oyuna>bat}“There was one, Bataa,” says Oyuna in the back. {+}“You were lighting a cigarette.”

{bat>oyuna}“It was brown, that.”

{oyuna>bat}“It was red on my side.”

{tem>sonam}“They do it every year,” Temuulen tells the passenger that they picked up at the well. {+}“It’s only that normally there’s a road. Do you race too, Lama?”

{sonam>tem}“I’m going to bless the horses. It’s easier on the back.” The monk has got the best saddle, since he’s the guest, and he holds it the way one holds a baby that isn’t one’s own. {+}“Which one of you is riding?”

{tem>sonam}“Me. It’s my last time. After thirteen you’re too heavy.”

{oyuna>tem}“You were too heavy at eleven, my sweet. Pass me the thermos.”

{bat>dorj}“We’ve a quarter of a tank,” the driver says to nobody, then to somebody. {+}“Father, I’m going to put on the telephone. It’s got a map on it.”

{dorj>bat}“Put that toy away. I drove this in the winter of seventy-one, with two axles and no lamps. I don’t need a telephone to tell me where I was born.”

{bat>dorj}“You were born in Erdenet.”

{dorj>bat}“I was _conceived_ here.”

{tem>dorj}“Grandfather! There’s something over there! On that ridge, is it the camp?”

All of them look, but one looks a moment later, and a hand’s breadth to the wrong side. It’s only the monk who’s placed so as to see that. He was about to drink. He doesn’t.

{dorj>tem}“What does it look like, boy? Describe it. A soldier should be able to make a report.”

{tem>dorj}“It’s sort of white. Two, three white things.”

{dorj>tem}“Then it’s the camp.”

{oyuna>tem}“It’s sheep, Temka,” his mother says. {+}“They’re walking.”

{dorj>oyuna}“Then it’s sheep. I said he should describe it! One’s no better than one’s reports.”

{sonam>dorj}“_One’s no better than one’s reports_,” repeats the guest softly. {+}“I haven’t heard that for a long time. It used to be followed by a kick.”

{bat>sonam}“You’ve been in the army, teacher?” asks the driver.

{sonam>bat}“Before I was in this. Construction Battalion Nine. We built half the railway to Zamyn-Üüd, and on Sundays we took it up again, because it was bent.”

{tem>sonam}“Grandfather was in Nine! He commanded it! Grandfather, he was one of yours!”

For the first time since the well the old man turns himself about. He’s got a fine brown face, all folds, and he directs it, with great severity, at the saddle.

{dorj>sonam}“Name?”

{sonam>dorj}“Private Sonam, Comrade Major. You used to call me Goat.”

{dorj>sonam}“Goat! You fell in the cement.”

{sonam>dorj}“I was pushed, Comrade Major.”

{dorj>sonam}“You were a disgrace to your trousers. And now you go about telling people there’s no self? Who was it that I kicked, then?”

{oyuna>dorj}“Father-in-law, that’s a holy man.”

{sonam>oyuna}“Let him, daughter. I’ve been looking for that self for forty years, and he may well have been the last who saw it.” But he’s leaning forward. He has lifted up one finger, slowly, in the gap between the seats, and moves it to the left, and to the right. {sonam>dorj}“It’s a good view from up there, Major?”

{dorj>sonam}“Excellent.”

{sonam>dorj}“What a lot of cranes.”

{dorj>sonam}“I’ve been counting them,” the old man says.

The sky through the windscreen is as empty as a plate. Batbayar glances up at it; then to his right; and his foot comes off the pedal by itself.

{tem>dorj}“What cranes?”

{oyuna>tem}“Shh.”

{tem>oyuna}“But there aren’t any cranes, Mum.”

{bat>dorj}“Father,” says the driver. They’ve rolled to a stop. {+}“How many fingers am I holding up?”

{dorj>bat}“What sort of a question is that? I’m not a child. Drive.”

{bat>dorj}“How many?”

{dorj>bat}“Three! As always!”

There’s no hand up at all. He has both of them on the wheel. No one gives that away, and the wind picks up a little sand, and puts it down.

{oyuna>dorj}“Since when?” she asks finally.

{dorj>oyuna}“It’s the dust.”

{oyuna>dorj}“Since when? You signed for the parcel at New Year. I thought, he’s got so grand, he signs across the whole page.”

{dorj>oyuna}“The left one went in the autumn. The other one’s quite good in the mornings.” He pulls down his cap. {+}“I know the way. I’ve driven it sixty times. It’s all in here, every stone.”

{bat>dorj}“You’ve been steering us by _heart_? With a quarter of a tank, in the Gobi, with my son on board?”

{dorj>bat}“You wanted to go round by the tarmac. It’s two days.”

{bat>dorj}“It’s two days, and one’s alive at the end of it!”

{tem>bat}“Dad, don’t yell at him.”

{bat>tem}“I’m not yelling! He’d have let me drive us into a hole, so that nobody would find out that he can’t—”

{oyuna>bat}“Bataa.”

{bat>oyuna}“What?”

{oyuna>bat}“He wanted to see Temka ride,” says his wife. {+}“It’s the last time. That’s all it is. If he’d told us, you would have left him in town with my sister.”

The driver gets out. He walks ten paces, and kicks a tyre that isn’t there. The rest of them sit and listen to the engine tick.

{sonam>dorj}“May I say something, Comrade Major?”

{dorj>sonam}“You’re going to tell me that all things pass.”

{sonam>dorj}“I was going to tell you about the winter of seventy-one. I was in the back, under the tarpaulin. You had no lamps, and you couldn’t see your own hand. You made us sing out from both sides what there was. _Ditch! Bush! Dead camel!_ And you drove by that.”

{dorj>sonam}“You never sang out. You were asleep.”

{sonam>dorj}“I had the camel.”

The folds of the brown face work. Something is going on in there which takes its time, like a train. Then he knocks on the glass with his ring.

{dorj>bat}“Sergeant! Back behind that wheel!”

{bat>dorj}“I’m not your sergeant,” says the one outside, but he’s coming.

{dorj>tem}“You, boy, on the roof, with your mother’s belt through the rack. You’ve got the eyes. Daughter takes the left, Goat the right. I want shape, colour and distance, and if it moves I’d like to be told. How do the hills lie?”

{tem>dorj}“There’s a long one like a horse’s back. With two lumps behind. Blue.”

{dorj>tem}“How many fingers high?”

{tem>dorj}“Two. No, two and a half.”

{dorj>bat}“Then we’ve gone nine kilometres too far, and the stone was brown.” He folds his arms. He looks straight ahead of him, at the cranes. {+}“I beg your pardon, Bataa. You were right about the stone.”

{bat>dorj}“It was red, Father,” the driver says, and lets in the clutch. {+}“I wasn’t looking either.”

{oyuna>dorj}“Ditch!” sings out the left-hand side.
