+++
title = "A Voice for Drammen"
manner = "domestic drama and comedy in a car in Oslo, third person past: a father, his daughter at the wheel, his new wife in the back, a dead woman's voice on a cassette; long untagged runs, three-way talk with turns skipped, someone twice after a silence, listeners' beats, kin names; curly double quotes"
[[characters]]
id = "abdi"
name = "Abdirahman"
aliases = ["Abdi", "Aabo", "her father"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "hodan"
name = "Hodan"
aliases = ["his daughter"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "turid"
name = "Turid"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "hooyo"
name = "Hooyo"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "anders"
name = "Anders"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "liban"
name = "Uncle Liban"
aliases = ["Liban"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: the Volvo | abdi, hodan, turid, hooyo}
{abdi>hodan}“Mirror.”

{hodan>abdi}“I’ve done the mirror.”

{abdi>hodan}“Which one?”

{hodan>abdi}“All of them. I can see behind us as far as Sweden.”

{abdi>hodan}“Then signal, and go. Gently. Hodan, _gently!_”

The Volvo bounded twice, like a goat, and died. In the back seat Turid took hold of the strap above the window. She had driven buses in the city of Oslo for thirty-one years, and married Abdirahman for one, and she had promised before they left that she wouldn’t say a word.

{turid>abdi}“It’s the clutch,” said Turid. {+}“She’s coming off it like it’s hot.”

{abdi>turid}“She’s doing very well.”

{hodan>turid}“I’m doing really well!”

{turid>hodan}“I never said you weren’t.”

{abdi>hodan}“Once more. Neutral. Key.”

{hodan>abdi}“You’re making me nervous, Aabo.”

{abdi>hodan}“I am telling you the names of things.”

{hodan>abdi}“In that voice.”

{abdi>hodan}“It’s the one voice that I have.”

{hodan>abdi}“It’s not. You’ve got another one for Uncle Liban.”

{abdi>hodan}“Liban is deaf. Key.”

They rolled. They went along by the wall of the churchyard, where it was already dusk, and the wipers went over and back, although it had hardly begun to rain.

{hodan>abdi}“See? I’m driving.”

{abdi>hodan}“You are doing eleven.”

{hodan>abdi}“It’s still driving.”

{abdi>hodan}“A man with a pram has just overtaken you.”

{hodan>abdi}“He was running! He’s in training for something.”

{turid>hodan}“Give her a touch more gas, and go up to second.”

{abdi>turid}“You promised, Turid.”

{turid>abdi}“I was talking to myself.”

{hodan>turid}“What did you say? Second?”

{turid>hodan}“I said it to myself. But yes.”

The gear went in with a groan. It was a very old car; it had a dent for each of the children, and on the seat belt there was still a bit of blue wool, tied on so that a smaller woman could find the end of it in the dark.

{abdi>hodan}“And now keep your hands on the wheel, please. What are you looking for?”

{hodan>abdi}“I’m freezing. I want the gloves.”

{abdi>hodan}“There are no gloves in there.”

{hodan>abdi}“It’s called a glove compartment.” It fell open on her father’s knees, and he caught what came out in both his hands. {+}“What’s that?”

{abdi>hodan}“Nothing. The road, Hodan.”

{hodan>abdi}“It’s a tape. It’s got writing on it. Is that _her_ writing?”

{abdi>hodan}“Look at the road.”

{hodan>abdi}“It is. That’s how Hooyo did her sevens.”

Abdirahman turned his face to the side window. There was a good deal of wall to look at. It went on for as long as it took the wipers to go over and back, over and back.

{hodan>abdi}“Does it still play? There’s a slot for it under the radio.”

{abdi>hodan}“I don’t know.”

{hodan>abdi}“You don’t know? How long’s it been in there?”

{abdi>hodan}“Six years. There’s a bus behind you.”

{turid>abdi}“He’ll wait. I would.”

{hodan>turid}“Is it really a bus?”

{turid>hodan}“It’s a thirty-four, and it’s Anders, he’s got all night. Just drift in to the right for me, love, where it’s wide. And indicate. That’s it. Now let it die.”

{hodan>abdi}“There, Aabo. You say it like that.”

{abdi>hodan}“She has said it for thirty years. I’m a pharmacist.”

The bus went by with all its windows lit, and somebody in it raised a hand. Afterwards the street was darker than it had been.

{hodan>abdi}“Put it in.”

{abdi>hodan}“No.”

{hodan>abdi}“Why won’t you?”

{abdi>hodan}“Because of the damp. Because if there is nothing on it any more, I’d rather not know.”

{hodan>abdi}“And what was on it?”

{abdi>hodan}“When she had that course in Bergen she used to drive back by night. She talked to keep herself awake. She said, I’ve talked to you the whole way across the mountains, I’ll play it to you on Saturday and you’ll laugh. And on the Friday they rang about the scan.”

{hodan>abdi}“And you never listened to it?”

{abdi>hodan}“There were other things to listen to.”

Behind them a door handle clicked, and the light in the roof came on, and showed everyone to everyone.

{turid>abdi}“I’m going to walk from here.”

{abdi>turid}“It’s raining.”

{turid>abdi}“It’s only water. You two ought to have that to yourselves.”

{hodan>turid}“Stay.” Turid already had a boot on the kerb. {+}“I mean it. You’re the only one who won’t cry.”

{turid>hodan}“I wouldn’t put money on it.”

{abdi>turid}“Sit down, please. You are letting the warm out.”

The boot was drawn in again. The light went off, so that none of them could see which hand it was that pushed the tape into the slot; it was rather a small one. There was a hiss. There was a long, long hiss, with a sort of heartbeat in it, which was the joints in a road.

{abdi>hodan}“You see. The damp.”

{hodan>abdi}“Wait.”

{abdi>hodan}“Hodan. There is nothing—”

{hooyo>abdi}“Well, that’s Drammen,” the radio remarked.

Nobody breathed. It was a quick, low voice, a little hoarse, with a smile at the corner of it.

{hooyo>abdi}“If I stop, I’m asleep, so I’m going to say everything I know. Number one, Abdi. You brake too late.”

{hodan>abdi}“I’ve told you that!”

{abdi>hodan}“You’ve never told me.”

{turid>abdi}“I did.”

{hooyo>abdi}“Don’t argue, I can hear you arguing. Number two, there’s lamb in the freezer and it’s been there since Eid. Number three is Hodan.”

In the front, his daughter put her sleeve across her eyes. {abdi>hodan}“Shall I turn it off, Hodan?”

{hodan>abdi}“If you touch that I’ll get out and walk.”

{hooyo>abdi}“She’ll be wanting to drive one day, she’s got the feet for it. You’re not to teach her. You’d do it in that voice.”

A noise came out of Abdirahman that neither of the others had ever heard, and it was a while before they were certain that it was laughing.

{turid>hodan}“What do you say, love? Home? I could take her from here, if your knees have gone.”

{hodan>turid}“They’re fine.”

{abdi>hodan}“Are you sure? It is dark now, and there’s the roundabout.”

{hodan>abdi}“How far is it from Bergen?”

{abdi>hodan}“Seven hours. A little more, as she drove.”

{hodan>abdi}“Then we’ll go round by Drammen,” said Hodan. {+}“Mirror.”
