+++
title = "The Sixth Bowl"
manner = "space, found family, first person past: six in a ship’s galley, a captain asking one after another, answers by the wrong person, nicknames and kin words; curly double quotes"
[[characters]]
id = "tuva"
name = "Tuva"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "ngozi"
name = "Captain Adeyemi"
aliases = ["Skip", "the captain"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "bashir"
name = "Bashir"
aliases = ["Doc", "Doctor", "the doctor"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "min"
name = "Min"
aliases = ["Minnow", "the boy"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ferreira"
name = "Ferreira"
aliases = ["Avô", "Cook", "the cook", "the old man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ilu"
name = "Ilu"
aliases = ["filha", "the girl"]
pronouns = "she"
kind = "person"
present = true
+++
{scene: the galley of the Kittiwake | tuva, ngozi, bashir, min, ferreira, ilu}
{ngozi>ferreira}“Whose bowl is the sixth?”

There were five of us aboard the _Kittiwake_, and there had been five for three years. Ferreira, who had laid the table, went on ladling. Captain Adeyemi did not sit down.

{ngozi>ferreira}“Cook. I asked you something.”

{ferreira>ngozi}“I’m seventy-one, Skip. I miscount.”

{ngozi>ferreira}“You counted nine thousand rivets for the insurers, and that was with a bottle of my rum in you.”

{min>ngozi}“It’s for the ghost,” said Min with his mouth full. {+}“In Busan you always put one out for—”

{bashir>min}“You have never been to Busan,” said Bashir.

{min>bashir}“My grandmother has, Doc. It’s in the blood.”

{bashir>min}“I’ve had your blood under a lens. It was mainly noodle.”

The captain took hold of the back of her chair. On the wall behind her it was eighteen forty-nine. {ngozi>tuva,bashir,min,ferreira}“Let me tell you what’s at the other end of that clock. At nineteen hundred a customs cutter locks on to us. Two officers come through that hatch and count. They count us, and they count what we’ve breathed, and they hold the one up against the other. Tuva, what does your board say about our air?”

I looked into my soup. {tuva>ngozi}“Which board?”

{ngozi>tuva}“The one you fly us with.”

{tuva>ngozi}“It’s reading a touch high.”

{ngozi>tuva}“How big is a touch?”

{tuva>ngozi}“About so big,” I said, and held my hand out at the height of the table, and wished that I hadn’t.

Across from me the doctor laid down his spoon parallel to his knife, as he does before bad news.

{bashir>ngozi}“I prescribed deep breathing. For Ferreira’s heart.”

{ferreira>bashir}“You did not.”

{bashir>ferreira}“I am prescribing it now. Do be quiet and breathe.”

{ngozi>min}“Minnow.” When she calls him that he’s fourteen again, and she has just pulled him from a wreck by the collar. {+}“You’ve been down in the aft crawl every night this week with a wrench. What’s broken?”

{min>ngozi}“The, um. The flange.”

{ngozi>min}“Which flange?”

{min>ngozi}“It’s fixed now.”

{ngozi>tuva}“You’ve read the plans, Tuva. Is there a flange in the aft crawl?”

{tuva>ngozi}“I only drive.”

Somebody sneezed. It was a very small sneeze and it came from the bread locker. Four people looked at four different walls.

{min>ngozi}“Ghost,” Min whispered.

{ngozi>ilu}“Out,” said the captain.

For a while nothing happened; then the locker opened about a hand, and a girl of nine or so climbed down backwards. She had on my second-best jersey, which reached her shins, and Min’s goggles, and one sock that had been knitted, badly, in the sick bay. On her wrist was the stamp of the Harrow foundry, with a number.

{ilu>ferreira}“I held it as long as I could, Avô.”

{ngozi>ferreira}“_Avô?_”

{ferreira>ngozi}“It’s only a word,” muttered the cook, who was as red as his soup.

{min>ilu}“Hang on. You said I was the only one who knew! You swore on my wrench!”

{ilu>min}“You liked it so much, being the only one.”

{bashir>ilu}“You told _me_ I was the only one. I knitted.”

{ilu>bashir}“You have to keep secrets. You said it was your oath.”

{tuva>bashir}“You mean you knew about her, Bashir? And let me sit up there fudging figures for eight days with my stomach in knots?”

{bashir>tuva}“She had pneumonia. What should I have done, sent it a bill?” He frowned. {+}“What figures?”

Ferreira had started to laugh; he had to hold on to the ladle. {ferreira>tuva,bashir,min}“Four fools,” he got out. {+}“Four fools, and every fool with a breakfast. And I thought she was fattening on my bread!”

{ilu>ferreira}“I’m not fat.”

{ferreira>ilu}“You are, filha. Thanks be to God.”

The captain had come round the table. She turned the small wrist over to the lamp and read it. {ngozi>ilu}“What do they call you, when they don’t call you that?”

{ilu>ngozi}“Ilu.” She pulled the sleeve of my jersey down over the number. {+}“Are you going to give me back?”

Nobody breathed, which was good for the figures. Then the whole hull said _clunk_, and the soup jumped in the bowls.

{min>ngozi}“They can’t be here!” Min had dropped his spoon. {+}“It’s only eight minutes to!”

{tuva>min}“They’re always early,” I said. {+}“It’s how they catch people.”

{ferreira>ilu}“Back in with the bread,” said Ferreira. {+}“Quick, quick.”

{bashir>ferreira}“They carry a heat lens. They’d see her through the door like the yolk in an egg.”

{min>bashir}“Then I’ll take her down the crawl. Behind the flange.”

{ngozi>min}“There is no flange!” The captain had gone into her own cabin, and we heard her kick something open. When she came out she had a thing over her arm, white and folded, with a little collar. She shook it loose. Over the heart, in her own square stencilling, it said I. ADEYEMI.

{bashir>ngozi}“That’s a child’s suit,” he said.

{ngozi>bashir}“Well observed, Doctor.”

{tuva>ngozi}“Where would you get a child’s suit, all the way out here?” I asked.

{ngozi>tuva}“Harrow market. Nine days ago.”

I did the sum; sums are most of what I do. {tuva>ngozi}“She’s only been aboard for eight.”

{ngozi>tuva}“She was in crate eleven from the evening before. Who do you suppose left the lid off?”

It was so quiet that you could hear the cutter’s clamps creep along our side, feeling for the hatch.

{min>ngozi}“You _knew_. You knew, and you stood there and did the voice!” Min’s own had cracked.

{ngozi>tuva,bashir,min,ferreira}“I wanted to see how you lie, before they do. You’re dreadful, all of you. Min, in front of those two you don’t open your mouth except to put soup in it. Doctor, I need a paper with a stamp on it.”

{bashir>ngozi}“What sort of paper?”

{ngozi>bashir}“The sort that says I’ve got a daughter.”

He took the pen from behind his ear. His hand wasn’t quite steady. {bashir>ilu}“Date of birth?”

{ilu>bashir}“We didn’t get those.”

{ferreira>bashir}“Today,” said Ferreira at once. {+}“Put today. I can make a cake out of anything.”

Three knocks came on the hatch, metal on metal.

{ngozi>tuva}“Your figures. Unfudge them. From now on we are six.”

{tuva>ngozi}“Aye, Skip,” I said, and found that I’d something in my throat.

The girl had one leg in the suit. She looked at each of us in turn, the boy with soup on his chin, the doctor blowing on his ink, the old man, me. {ilu>ngozi}“If you’re my mother, what are they?”

{ngozi>ilu}“Them?” She did up the collar and set it straight. {+}“Ballast. Sit down, it’s getting cold.”
