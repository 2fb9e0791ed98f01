+++
title = "The Toll of Hours"
manner = "guillemets throughout, spaced with no-break spaces in the French way; a fable"
[[characters]]
id = "oriane"
name = "Madame Vasseur"
aliases = ["the Vasseur", "Oriane"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "tisserand"
name = "Aurélien Tisserand"
aliases = ["Monsieur Tisserand", "Tisserand", "Monsieur the Inspector"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "solenne"
name = "Solenne"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "bastide"
name = "Bastide"
aliases = ["old Bastide"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "goose"
name = "Cardinal"
aliases = []
pronouns = "he"
kind = "animal"
present = true
[[characters]]
id = "julien"
name = "Julien Vasseur"
aliases = ["Julien"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: the bridge at Sauvelle | oriane, tisserand, solenne, goose, bastide}
The bridge at Sauvelle has five arches, and over the middle one there is a bench. Monsieur Aurélien Tisserand, of the Ministry of Bridges and Roads, who was coming across with a leather case under his arm at the pace of a man who has looked up the time of the coach, had noticed the five arches. He had not noticed the bench. It was the bench that spoke.

{oriane>tisserand}« The toll, Monsieur, » it said.

{tisserand>oriane}« I beg your pardon? »

{oriane>tisserand}« There is a toll. » It was not the bench after all, but a small old woman in black, sitting so still that she had taken on the colour of the stone. {+}« You’re on the third arch. One pays on the third arch. »

He stopped; he was a man who stopped for regulations. He put two fingers into the pocket of his waistcoat.

{tisserand>oriane}« How much? »

{oriane>tisserand}« An hour. »

{tisserand>oriane}« An hour of what? »

{oriane>tisserand}« Of the afternoon. Sit. »

{tisserand>oriane}« Madame, there is a coach at four from the other side. »

{oriane>tisserand}« There’s another at seven. It’s the same coach, it only goes to Brie and back again. » She moved along, although there had been room. {+}« Not that end, if you please. That’s where the goose goes. »

It was an unusual thing to be told, and while he was considering how a person ought to reply to it, Monsieur Tisserand discovered that he had sat down.

Under them the river went by. It was in no hurry. He laid his case upon his knees and his watch upon the case, and he looked at the watch, and Madame Vasseur looked at the river.

{tisserand>oriane}« And this is collected by whose authority? »

{oriane>tisserand}« Mine. »

{tisserand>oriane}« You have it on paper? »

{oriane>tisserand}« I have it on the bench. Forty-nine minutes, Monsieur. It goes more slowly if you hold it in your hand like that. »

{tisserand>oriane}« It goes at the rate of— »

{solenne>oriane}« Is this one paying? » A girl of ten or so had come up from the Sauvelle side, hauling by a string a very large white goose that had no wish to be anywhere. {+}« He’s not from here. He’s got a case. »

{oriane>solenne}« Everyone pays, Solenne. Good afternoon, Cardinal. »

The goose hissed at the inspector, walked twice about his boots, and settled himself at the end of the bench upon a worn place which was plainly his.

{tisserand>solenne}« The bird also pays? »

{solenne>tisserand}« He’s paid up to Michaelmas, » said Solenne, {+}« and after that he doesn’t need to. »

{tisserand>solenne}« Why not? »

{solenne>tisserand}« Monsieur! » She put her hands quickly over the sides of the goose’s head. {+}« Not in front of him. »

It struck Monsieur Tisserand that he had blushed. He looked down at the watch for support and found that a fly was walking on it, from the four towards the five, a great deal faster than the hand.

{tisserand>oriane}« What do you do with them all? » he asked after a while. {+}« The hours. Supposing that I wished to put it in a report. »

{oriane>tisserand}« What does one do with an hour? I’ve no use for them. I throw them over. » She made a little movement with her wrist towards the parapet. {+}« They go down to the sea with the rest. »

{bastide>tisserand}« She doesn’t give change, either! » shouted someone.

It was old Bastide, the knife-grinder, coming up from the other bank with his wheel on his back. He was as thin as one of his own knives, and he set the wheel down in the middle of the road, where it would be in the way of anything that came.

{bastide>oriane}« I sat here two hours on Tuesday, » said Bastide, {+}« because of the rain. Two! I’ve one in hand. I’m going over now to do the scissors at the convent, and I’m going over free. »

{oriane>bastide}« Tuesday’s was Tuesday’s. »

{bastide>tisserand}« You hear that, Monsieur? That’s how she’s got to where she is. »

{tisserand>bastide}« Where is she? » Tisserand inquired; he honestly wished to know.

Bastide turned this over, and could not find the edge of it. In the end he grumbled and sat down on the ground with his back against the parapet, pulled his hat over his eyes, and began to pay.

So there were five of them on the third arch. The sun had gone round behind the poplars, and laid them one by one across the water like the rungs of a ladder. Nothing happened. A fish rose. Solenne told the inspector the names of the arches, which he took down, and then of the fishermen, which he did not need to take down, but did. At some point the coach for Brie blew its horn on the far bank, and no one remarked on it, although a pair of hands closed gently over the watch and put it away; and it was some moments before Monsieur Tisserand recognised them as his own.

{bastide>oriane}« Time, » said a voice from under the hat.

{oriane>bastide}« You’ve five minutes yet, Bastide. »

{bastide}« The Vasseur would take the coins off a dead man’s eyes, » said the hat, and was silent for five minutes exactly, whereupon it rose, put on its wheel, and went off to the convent, bowing to the goose.

{oriane>solenne}« And you, home. Your mother’s lighting her lamp. »

{solenne>oriane}« Can’t I do tomorrow’s? »

{oriane>solenne}« You cannot. You’d only spend it. »

{scene: the bridge at Sauvelle, at dusk | oriane, tisserand}
When the girl and the goose had been pulled by one another out of sight, Monsieur Tisserand opened the leather case. He did it reluctantly. There was a paper in it with a seal, and he held this on his knee with its face turned down.

{tisserand>oriane}« Madame Vasseur, I must tell you something. There isn’t any toll upon this bridge. »

{oriane>tisserand}« No. »

{tisserand>oriane}« There has not been one since 1790. I know it, because I was sent here about it. Someone has written to the Ministry. I have an order here which forbids you to collect it. »

{oriane>tisserand}« That will have been the man with the turnips, » said Madame Vasseur, without heat. {+}« He had very nice turnips. You knew when you came on the bridge, then? »

{tisserand>oriane}« Before I came on the bridge. »

{oriane>tisserand}« And you sat down. »

{tisserand>oriane}« Yes. »

{oriane>tisserand}« And you’ve let the coach go. » She turned her head for the first time and had a good look at him: the ink upon the cuff, the dust, the collar that somebody had once sewn on for him, and that he had since sewn on for himself. {+}« Why? »

He took so long over his answer that a second fish rose, or the same one.

{tisserand>oriane}« I have inspected bridges for nineteen years, » said Tisserand. {+}« I know the load of every arch between here and the frontier. You’re the first person who ever asked me to stop on one. »

She nodded, as one does when a coin proves to be good.

{tisserand>oriane}« And you, Madame? If one may ask. »

{oriane>tisserand}« My husband worked at the mill over there, and we lived over here. Julien Vasseur. You won’t have known him. He ran; he was a man who ran everywhere. Six minutes, from our door to the mill, and six home in the evening, three hundred days in the year, for thirty years. After he was dead I worked it out on the back of the bill from the priest. Do you know how much it comes to? »

Monsieur Tisserand, who could not help it, had already begun to move his lips.

{tisserand>oriane}« Eighteen hundred hours, » he said. {+}« Seventy-five days. »

{oriane>tisserand}« Seventy-five days and nights that man spent upon this bridge, and he never once sat down on it. The last week, when he couldn’t lift a spoon, he says to me, “Oriane, is there a river goes under there? I’ve been trying to think.” » The old woman smoothed her skirt. {+}« So. I can’t get his back for him. But I’ve had that baker stopped, and the postman, and the notary, and I had a bridegroom once who was late. I’ve had about two thousand, by my count. I was past his eighteen hundred at Easter. I only go on now because I’ve got into the way of it. »

It was nearly dark. Somewhere on the far side a horn blew: the seven o’clock, which was the four o’clock, come back from Brie. Monsieur the Inspector did not look round. He took out his pencil, wrote for a moment underneath the seal, blew upon it from long habit as if it had been ink, and gave her the paper. Then he raised his hat and went across the last two arches of the bridge at a walk, touching the parapet now and again with the flat of his hand.

Madame Vasseur could not read it without her glasses. She had to carry it to the lamp at the bridge end, and there she held it out at the length of her arm.

{writing tisserand>oriane}« Toll at Sauvelle inspected this day, » it said, {+}« and found to be in good repair. »
