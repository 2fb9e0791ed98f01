+++
title = "Two Words"
manner = "autopsy room in Gdańsk, past tense: the pathologist, the student and the attendant against the police and the prosecutor; questions answered by another than the one asked, a viva across a body, dry; curly single quotes"
[[characters]]
id = "pathologist"
name = "the pathologist"
aliases = ["Doctor"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "wrona"
name = "Chief Inspector Wrona"
aliases = ["the chief inspector", "Wrona", "Marek", "boss", "Her superior"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "lis"
name = "Lis"
aliases = ["Ola", "Sergeant"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "bielecka"
name = "Prosecutor Bielecka"
aliases = ["Bielecka", "Madam Prosecutor", "the prosecutor"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "student"
name = "The student"
aliases = ["child"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "zbyszek"
name = "Zbyszek"
aliases = ["the attendant"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "dead"
name = "the one on it"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "owner"
name = "The owner"
aliases = ["a friend of your husband’s"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "deputy"
name = "My deputy"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: the autopsy room in Gdańsk | pathologist, wrona, lis, bielecka, student, zbyszek, dead}
{pathologist>lis}‘Don’t lean on that,’ said the pathologist.

Lis took her elbow off it. {lis>pathologist}‘Why, what is it?’

{pathologist>lis}‘His lunch.’

They were six about the table, not counting the one on it. Chief Inspector Wrona stood as near to the door as he could and still be in the room. Prosecutor Bielecka stood at the feet, in paper overshoes and a good coat. The student held a clipboard against his chest; and Zbyszek, the attendant, went round behind them all with a hose.

{bielecka>pathologist}‘I’ve the press at noon,’ said Bielecka. {+}‘I need two words.’

{pathologist>bielecka}‘I’ve about four thousand.’

{bielecka>pathologist}‘Did he drown?’

{pathologist>bielecka}‘Yes.’

{bielecka>pathologist}‘That’s one. Did he jump?’

{pathologist>bielecka}‘Ask him.’

{bielecka>pathologist}‘Doctor.’

{pathologist>bielecka,zbyszek}‘I only know what happened to people. I never know what they did. Zbyszek, love, the water off.’

The attendant trod on something, and it was suddenly very quiet. A single drop could be heard making up its mind at the end of the hose.

{wrona>pathologist}‘He left a note,’ came from the door.

{pathologist>wrona}‘In whose hand, Marek?’

{wrona>pathologist}‘On his phone.’

{pathologist>wrona}‘In whose thumb, then?’

{wrona>pathologist}‘He owed ninety thousand. His wife had gone. His car was on the bridge, with the keys in it.’

{lis>wrona}‘And the seat pushed back,’ said Lis.

{wrona>lis}‘Ola.’

{lis>wrona}‘He’s one metre sixty, boss! I sat in it. _I_ couldn’t reach the pedals.’

Her superior shut his eyes. {wrona>lis}‘We’ve talked about the seat.’

{lis>wrona}‘You talked.’

{bielecka>pathologist,wrona,lis}‘Could I have it,’ asked the prosecutor, {+}‘in the order in which it matters to me?’

The pathologist crooked a wet finger. {pathologist>student}‘You with the clipboard. What do we see?’

{student>pathologist}‘Froth, in the airways. And the lungs are, um. They meet in the middle.’

{pathologist>student}‘Meaning?’

{student>pathologist}‘He was alive when he went under. He breathed it in.’

{pathologist>student}‘Breathed what?’

{student>pathologist}‘Water?’

{pathologist>student}‘Don’t ask me. Tell me. What sort?’

{bielecka>pathologist}‘Is this an examination?’ asked Bielecka.

{pathologist>bielecka,student}‘His or yours? Wait. What sort of water, child?’

{student>pathologist}‘The river. He was in the river.’

{pathologist>student}‘He was _found_ in the river. I found Zbyszek at a bus stop. He doesn’t come from there.’

{zbyszek>student}‘I come from Elbląg.’

{pathologist>student,lis}‘He comes from Elbląg. Sergeant, since you like leaning on things. What’s in the Motława in November?’

{lis>pathologist}‘Me?’ said Lis. {+}‘Mud. Bikes. Ducks.’

{pathologist>lis}‘Smaller.’

{lis>pathologist}‘Smaller than ducks?’

{student>lis}‘Diatoms!’ It burst out of him. {+}‘They’re algae, with shells, like glass. If your heart’s still going they get pumped round. They get in the marrow. There ought to be—’ The student stopped.

{pathologist>student}‘And?’

{student>pathologist}‘I did the slides last night. As you told me. I did nine.’

{pathologist>student}‘And?’

{student>pathologist}‘There aren’t any.’ He was red to the edge of his cap. {+}‘I thought I’d done it wrong.’

{pathologist>student}‘You did it very nicely.’

Wrona had come two steps away from his door. {wrona>pathologist}‘No shells. So what’s that, then? He didn’t breathe?’

{pathologist>wrona,zbyszek}‘He breathed like a bellows. When you mop my floor, Zbyszek, what’s in the bucket?’

{zbyszek>pathologist}‘Tap.’

{pathologist>zbyszek,wrona}‘Tap. Filtered and chlorinated, and not a shell in it. That’s what he drowned in, Marek. He was put in the river afterwards, like a letter in a box.’

{bielecka>pathologist}‘I can’t tell the press _tap water_.’

{pathologist>bielecka}‘I shan’t be listening.’

{bielecka>pathologist,student}‘Any lawyer would eat it for breakfast. Nine slides, done at night by a— How old are you?’

{student>bielecka}‘Twenty-two.’

{bielecka>pathologist}‘By a boy of twenty-two.’

{pathologist>bielecka,lis}‘Then have something you can touch. Ola, is it? Come round here to his head. Not that hand, that one’s been in the lunch. There, behind the ear. What’s that?’

{lis>pathologist}‘A bump.’

{pathologist>lis}‘And?’

{lis>pathologist}‘Another one. They’re round. They’re, what, four fingers apart?’

{pathologist>lis,wrona,bielecka,student}‘Now who can tell me what there is in a house that’s round, and comes in twos, and lives near water?’

The student opened his mouth, and somebody else was quicker.

{lis>pathologist}‘Taps,’ said Lis. {+}‘The old sort, on a bath. He came up, and he hit them. Somebody was holding him, and he came up.’

{pathologist>lis}‘Twice. He was a brave little man.’

{wrona>lis}‘He’s got no bath.’ The chief inspector was talking as if in his sleep. {+}‘I’ve been through that flat. It’s a shower. He’d had it put in for his back.’

{lis>wrona}‘Who has, then, boss? You did the houses. Who’s got a bath with old taps?’

{wrona>lis}‘Half of Gdańsk.’

{lis>wrona}‘Out of the ones he owed.’

He didn’t reply. He had turned his head, and he was looking down the length of the table, past the feet.

{bielecka>wrona}‘Why are you looking at me?’

{wrona>bielecka}‘The pawnshop. In June. We had him in the books there, and you said there was no case.’

{bielecka>wrona}‘There was none.’

{wrona>bielecka}‘You said the owner was a friend of your husband’s. You were very correct about it.’

{bielecka>wrona}‘I declared it, and I stepped aside. What of it?’

{wrona>bielecka}‘He’s got a big house. I’ve only ever been in the hall.’

She began to button her coat. It took some time, and when she had done it there was a button over.

{bielecka>wrona}‘I’ve been in the bathroom,’ Bielecka said finally. {+}‘At a party. There’s a tub with feet.’

{pathologist>bielecka}‘With what sort of taps?’

{bielecka>pathologist}‘Brass.’

{pathologist>bielecka}‘Round?’

{bielecka>pathologist}‘I hung my bag on one.’

Unasked, the attendant brought her a stool, and wiped it first. She sat.

{lis>bielecka}‘It’s ten to twelve, Madam Prosecutor,’ Lis said, after a while, and quite gently. {+}‘What’ll you tell them?’

{bielecka>lis}‘Two words. _No comment_.’ She held out a hand without looking up. {bielecka>wrona}‘Marek, your phone. You’ll need a warrant, and it can’t be me.’

{wrona>bielecka}‘Who can it be?’

{bielecka>wrona}‘My deputy. He loathes me. He’ll be quick.’

The clipboard went up, like a hand in class. {student>pathologist}‘Please, am I still being examined?’

{pathologist>student,zbyszek}‘You’ve passed. Zbyszek, give him a cloth. Now you can learn how one washes a face.’
