+++
title = "Number Seven"
manner = "comedy of old friends in an amateur orchestra: third person past, a kindness that is an insult, a room addressed, a screen; two breaks of four without a sign; straight double quotes"
[[characters]]
id = "trudi"
name = "Trudi Ammann"
aliases = ["Trudi", "Mrs. Ammann"]
pronouns = "she"
[[characters]]
id = "hyacinth"
name = "Hyacinth Beckles"
aliases = ["Hyacinth", "Mrs. Beckles", "Hy"]
pronouns = "she"
[[characters]]
id = "fairweather"
name = "Laurence Fairweather"
aliases = ["Mr. Fairweather", "Fairweather", "the new conductor"]
pronouns = "he"
[[characters]]
id = "priddy"
name = "Mr. Priddy"
aliases = ["Priddy"]
pronouns = "he"
[[characters]]
id = "winnie"
name = "Winnie"
aliases = []
pronouns = "she"
present = false
[[ties]]
of = "trudi"
to = "hyacinth"
is = "friend of thirty-one years and desk partner"
class = "friendship"
affinity = "mixed"
changes = true
says = "They had shared a desk for thirty-one years"
[[ties]]
of = "fairweather"
to = "hyacinth"
is = "conductor"
class = "work"
affinity = "mixed"
changes = true
says = "The new conductor"
[[ties]]
of = "fairweather"
to = "trudi"
is = "conductor"
class = "work"
affinity = "mixed"
[[ties]]
of = "priddy"
to = "trudi"
is = "admirer"
class = "acquaintance"
affinity = "positive"
[[ties]]
of = "priddy"
to = "hyacinth"
is = "fellow player"
class = "acquaintance"
affinity = "positive"
[[ties]]
of = "winnie"
to = "hyacinth"
is = "daughter"
class = "family"
affinity = "positive"
says = "her daughter Winnie"
+++
{scene: the Methodist hall | trudi, hyacinth, fairweather, priddy | Tuesday}
{eyes: trudi}
The new conductor was twenty-nine and had been to Salzburg. He had given up his free time to come to the Methodist hall on a Tuesday and improve them, and after the slow movement he laid down his stick and said that he wished to share a thought about chairs.

{fairweather>_group}"I'd like to hear everyone again," said Laurence Fairweather. {+}"One at a time, behind a screen, with a number. So that it's fair. It's how they do it everywhere now. There may be some people who have been sitting in one place a good while."

The second clarinet looked at the floor. Nobody looked at the front desk of the first violins, with such determination that it might as well have been on fire.

{hyacinth>fairweather}"And the leader, Mr. Fairweather?" asked Hyacinth Beckles pleasantly. She had led the Tillbury Sinfonia since he was in a cot. She was seventy-two, and six foot in her concert shoes, and she had been a magistrate.

{fairweather>hyacinth}"I think that it had better be everyone, Mrs. Beckles," he said, and dropped his pencil.

Beside her Trudi Ammann turned back the page to letter C. They had shared a desk for thirty-one years. Hyacinth sat on the outside and played, and Trudi sat on the inside, and turned; and if for the last of those years the person on the inside had played rather louder than was written, in the quick bits, {step trudi>hyacinth toward 0.5 recalled helps}leaning in a little, so that two violins should sound like two,{/step} then there were only two people in a position to have noticed it. They had not discussed it. They had discussed everything else.

{hyacinth>trudi}"He has a crease down his trousers that you could cut cheese with," Hyacinth said behind her bow. {step hyacinth>trudi toward 0.3 now jokes}{+}"I've sent down better."{/step} But the bow was trembling, at the tip, like a leaf with something on the other side of it.

{scene: the bus shelter | trudi, hyacinth, priddy}
{eyes: trudi}
They waited for the Number 9 with their cases on their knees. It was the sort of shelter that has a bench at a slant, to prevent one's being comfortable.

{trudi>hyacinth}"It's very cold in that hall," said Trudi.

{hyacinth>trudi}"It is. I had no feeling in my hands."

{trudi>hyacinth}"No. One couldn't have."

A lorry went by. Then a small green car drew in at the stop, and there was Mr. Priddy, of the cellos, winding down his window. He was a widower, and he had a rug.

{step priddy>trudi toward 0.4 now invites}{priddy>trudi}"Can I drop you anywhere, Mrs. Ammann?"{/step} said Mr. Priddy. {priddy>hyacinth}"Both of you, I mean. Naturally."

{step trudi>priddy away 0.2 now refuses}{trudi>priddy}"We like the bus," Trudi told him.{/step}

{priddy>trudi}"I was only thinking, about these auditions. I hope that you'll put yourself forward. {step priddy>trudi toward 0.4 now praises}I sit right behind you, you know. You've a lovely big sound, lately."{/step}

It was said in pure kindness. He beamed at them both, and wound himself up, and drove away. For some time after that the timetable was of great interest.

{hyacinth>trudi}"You must go in for it if you want to, Trudi."

{step trudi>hyacinth away 0.4 now lies}{trudi>hyacinth}"I don't want to. I'm hopeless by myself,"{/step} said Trudi. {step trudi>hyacinth toward 0.4 wished comforts}She would have given the car, and the rug, and Priddy, to be able to take hold of the other woman's hand;{/step} but it was in its glove, and the glove was under the case, where it was being sat on by the other. {+}"What does the doctor say?"

{step hyacinth>trudi away 0.5 now hides}{hyacinth>trudi}"About what?" said Hyacinth. {+}"Here's our bus."{/step}

#

{scene: the vestry | trudi, hyacinth, fairweather | Saturday}
{eyes: trudi}
There was a flowered sheet across the vestry, on a clothes-line. On the one side of it sat Mr. Fairweather with a list, and his back turned for good measure; and on the other was a carpet, so that he should not be able to judge of people by their shoes.

They had drawn for it from a hymn-board. Trudi was Number Four. She went in at ten past two, and played the twenty bars from the Mendelssohn as though there were mittens on them. {step trudi>hyacinth toward 0.6 now helps}She came in early. She cracked the E.{/step} She had not enjoyed anything so much for years.

{fairweather>trudi}"Thank you, Four," said the sheet, faintly.

In the passage was a row of chairs. Hyacinth was upon the last, bolt upright, with a 7 on her lap. She had her violin beneath her chin, and her eyes closed, and she was trying to put her bow upon the string; it came down, and bounced, and was lifted off; it came down. She could not have known that anyone was there. {step hyacinth>winnie toward 0.4 planned confesses}She had told her daughter Winnie that she would ring her up directly it was over and tell her something,{/step} and she had the coin for it ready on the arm of the chair.

{fairweather>hyacinth}"Number Seven!" they heard him call.

{trudi>hyacinth}"You've a string going," said Trudi.

{hyacinth>trudi}"I have not."

{step trudi>hyacinth away 0.3 now lies}{trudi>hyacinth}"It's your A, I can hear it from here. It'll go in his face.{/step} There's a box in my coat, go along and get one, it's in the cloakroom. I'll tell him that you're just coming."

It was the coat that did it; it had eleven pockets. {step trudi>hyacinth toward 0.8 now helps}Trudi listened to her go the whole way down the passage, and took up the 7, and went in across the carpet on her toes, and played.{/step}

She had not known that she could. She had supposed that it was Hyacinth one heard, all that time: the long line in the slow part, like somebody walking down a lawn. It went up to the roof. On the other side of the flowers a chair scraped, and there was no other sound at all until she had finished.

{fairweather>trudi}"Thank you, Seven," said Mr. Fairweather, in a different voice. {step fairweather>hyacinth toward 0.5 now apologises}{+}"I believe that I owe you an apology. I'd been told that you were past it."{/step}

She had it back upon the chair before the cloakroom door banged. It was not in her to look guilty; she had a round, plain face, and looked merely warm.

{scene: the ladies' cloakroom | trudi, hyacinth}
{eyes: trudi}
The ladies' cloakroom had a gas ring in it, and the costumes for the Nativity.

{hyacinth>trudi}"I stood in that passage," said Hyacinth.

{trudi>hyacinth}"I thought you'd gone for the string."

{hyacinth>trudi}"There is nothing the matter with my string. I came back to tell you so, and I heard myself playing." She had taken down a shepherd's crook from the wall, and appeared not to know that she had it. {+}"I have sat upon a bench for twenty years and listened to people who had done things for other people's good. There was always a smell to it."

{trudi>hyacinth}"You'd have had to go in there, and he would have heard. He would have told everybody. {step trudi>hyacinth away 0.6 denied insults}I never meant it as an insult, Hy."{/step}

{hyacinth>trudi}"How long have you known?"

{trudi>hyacinth}"Since the *Hebrides*," said Trudi. {+}"A year last March."

{step hyacinth>trudi away 0.6 now blames}{hyacinth>trudi}"And you said nothing. You sat there, and played for two, and let me think that I was managing!{/step} I went home on the bus every Tuesday saying to myself, it doesn't show."

{trudi>hyacinth}"You never said anything to me. I asked you at the bus stop. I asked you at Whitsun. {step hyacinth>trudi away 0.4 recalled lies}You told me you'd shut it in a drawer!"{/step}

{hyacinth>trudi}"It was mine," said Hyacinth. The great handsome voice had gone, and what was left was about the size of a reed. {+}"I'd like to have been the one to lose it. It's all that one gets. You might have let me go in there and be dreadful."

On the wall the gas ring ticked. Trudi sat down among the angels. It came to her, with the slowness that things did, that for eighteen months she had been so careful of her friend's chair that she had never thought to ask who was in it.

{step trudi>hyacinth toward 0.6 now apologises}{trudi>hyacinth}"I liked it," she said. {+}"That's the worst thing. I played it and I thought, oh, so that's what I sound like. I'm so sorry, Hy.{/step} {step trudi>fairweather toward 0.4 planned confesses}I'll go and tell him that it was me."{/step}

{step hyacinth>trudi away 0.5 now leaves}{hyacinth>trudi}"You will do nothing of the sort," said Hyacinth; and she hung the crook upon its nail, at the second attempt, and walked out to the bus, and took it.{/step}

* * *

{scene: the Methodist hall | trudi, hyacinth, fairweather, priddy | the next Tuesday}
{eyes: trudi}
On the next Tuesday she was there before anyone. When Trudi came in, with her coat on still, she was sitting in the leader's chair with her hands in her lap, and no violin. {step hyacinth>trudi away 0.3 now ignores}She did not turn her head.{/step} So Trudi sat down on the inside, as she had for thirty-one years, and found letter C.

Mr. Fairweather tapped his stand. He was wearing a jersey. It was a step.

{fairweather>_group}"I've only one thing to announce," he said, {+}"which is that there's to be no change at the front desk. {step fairweather>hyacinth toward 0.4 now praises}Mrs. Beckles played on Saturday like an angel, and I'm ashamed that I ever—"{/step}

{step hyacinth>trudi toward 0.7 now praises}{hyacinth>fairweather}"That was Mrs. Ammann," said Hyacinth.{/step}

She had risen. It always took a certain time, like a flag.

{hyacinth>_group}"I was outside the door. I have what they call an essential tremor, which means that nobody knows what it's for. {step hyacinth>trudi toward 0.6 now apologises}I have had it for two years, and told no one, and I lied to my oldest friend about a drawer.{/step} {step hyacinth>trudi away 0.4 planned blames}She did me a great wrong on Saturday, and I mean to bring it up, at intervals, until one of us is dead.{/step}" She put on her spectacles, with both hands. {step hyacinth>trudi toward 0.7 now praises}{+}"It was also the best playing that I have heard in this hall.{/step} I've been sitting in front of it since 1962. {step hyacinth>trudi toward 0.6 now gives}Move over, Trudi, you are in my seat. I mean that you aren't.{/step}"

{trudi>hyacinth}"I can't," said Trudi. {step trudi>hyacinth away 0.5 denied leaves}{+}"I'm not going over there without you, I've never been anything but the inside.{/step} I only know how to turn!"

{hyacinth>trudi}"You know how to play for two. I'm told that it's harder."

{trudi>hyacinth}"But where will you be?"

{step priddy>hyacinth toward 0.3 now helps}Mr. Priddy, with tears running down his cheeks, had got up to offer his chair.{/step} She went by him. She went, very upright, the whole length of the second violins, and between the clarinets, right to the wall at the back, where there was a trestle table, and a cymbal, and Mr. Sillitoe's tambourine, which had had nobody to play it since Mr. Sillitoe. She took it up by the rim; she held it out before her, at arm's length, over all their heads, and did nothing whatever.

It shivered. It went on: one long bright even shimmer, like a tray of glasses when a train is going by, and not one of them there, not the man from Salzburg himself, could have done it for ten bars together without his wrist dropping off.

{fairweather>hyacinth}"Good Lord," said Fairweather. {+}"How long are you able to keep that up?"

{hyacinth>fairweather}"Young man," said Hyacinth, {step hyacinth>fairweather toward 0.4 now jokes}{+}"I can't stop."{/step}

When they had finished laughing, which took them some time, and the flute was obliged to go out, he lifted up his stick. The seat on the outside was lower than it looked. It was still warm. Trudi put up her fiddle. She turned her own page; at letter C, where it gets quick, she found that she was leaning a little to the right, from habit, so that two should sound like two, and there was nobody there. But a long way behind her, and exactly on the beat, somebody had come in.
