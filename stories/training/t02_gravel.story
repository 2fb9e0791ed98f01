+++
title = "Gravel"
manner = "space crew at supper, fan-fiction manner, close third present: captain, pilot, mechanic, medic and the ship itself vote on a rescue; nicknames, titles, a voice in the ceiling, an old flame by radio; curly double quotes"
[[characters]]
id = "ndeye"
name = "Ndeye"
aliases = ["the captain", "Captain", "Cap"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "teuvo"
name = "Teuvo"
aliases = ["Tev", "the engineer", "my friend"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "iluka"
name = "Iluka"
aliases = ["Lu", "the pilot", "My dear"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "bahadur"
name = "Bahadur"
aliases = ["Doc", "the medic"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "marm"
name = "Marmalade"
aliases = ["Marm", "the ceiling"]
pronouns = "it"
kind = "person"
present = true
[[characters]]
id = "roz"
name = "Rosalind Achterberg"
aliases = ["Roz", "Acting Master Rosalind Achterberg", "the grille"]
pronouns = "she"
kind = "person"
present = true
+++
{scene: the mess of the Slow Apology | ndeye, teuvo, iluka, bahadur, marm}
The beacon goes off in the middle of the soup.

{ndeye>marm}“Tell me that’s the kettle,” says the captain.

{marm>ndeye}“It is not the kettle,” says the ceiling. {+}“It’s a distress call, Captain, four hours behind us. Do you want the name of the vessel before or after you’ve swallowed?”

{ndeye>marm}“Before.”

{marm>ndeye}“The _Ledger’s Kiss_.”

Nobody swallows. The medic sets down his spoon, dead level with his fork. Across from him the pilot has begun to grin, and it’s the grin that she wears when something’s on fire. Teuvo goes on eating. If he’s to be ruined, he’d rather it was on a full stomach.

{teuvo>ndeye}“The repo cutter,” he says. {+}“Good. Leave it on, it’s a nice tune.”

{iluka>teuvo}“Tev!”

{teuvo>iluka}“What? They’ve been up our exhaust since Ganymede to take the ship off us. Now they’re stuck. I call that weather.”

{ndeye>marm}“How stuck?” The captain’s asking upward, at the lamp.

{marm>ndeye}“Hull holed, drive gone, three aboard. They’ve forty hours’ air. They’re calling Port Clemency, and Clemency can be with them in sixty.”

{bahadur>ndeye}“One doesn’t need a degree for that subtraction,” says Bahadur. He takes off his glasses. {+}“If I may ask it, Captain: what would it cost us to turn back?”

{ndeye>bahadur}“I only steer the soup. Ask the man with the tanks.”

{teuvo>bahadur}“It’d cost all of it, Doc. We turn, we burn to them, we stop, and there’s enough left to boil you an egg. So we sit there and wait for a tow. And they tow us into Clemency, where there’s a writ with our name on it nailed to the dock.”

{iluka>teuvo}“So we’d lose her.”

{teuvo>iluka}“We’d lose the ship, Lu. You’d lose your chair. I’d lose nine years of valves.”

{bahadur>teuvo}“There are three people over there.”

{teuvo>bahadur}“Three bailiffs.”

{bahadur>teuvo}“I’ve had bailiffs open on my table, my friend. They are people nearly all the way through.”

The pilot isn’t grinning now. She’s digging at the edge of the table with a thumbnail, and it takes her some time to get it out.

{iluka>marm}“Marm? Who’s doing the calling? Is it a woman?”

{marm>iluka}“It is. She gives her name as Acting Master Rosalind Achterberg.”

{iluka}“Acting Master! She made it. Huh.”

{bahadur>iluka}“You know this lady?”

{iluka>bahadur}“Knew.”

{teuvo>bahadur}“She was going to _marry_ this lady,” says Teuvo. {+}“There was a hat.”

{iluka>teuvo}“You swore you’d never bring up the hat.”

{teuvo>iluka}“You left her standing at the registry in it and ran off with her docking codes. I did always think they were taking it personally, for a bank.”

{iluka>teuvo}“I needed those codes because you lot were in _jail_!”

The captain raps on the table, once, with the back of her spoon. She’s got a small flat voice, and in nine years nobody’s heard Ndeye raise it.

{ndeye>teuvo,iluka,bahadur}“That’ll do. I can’t order this, it’s your home. We vote. You know how it goes: a single no, and we don’t.”

{teuvo>ndeye}“Then I’ll save us all the bother—”

{ndeye>teuvo}“You’ll wait your turn.” The spoon moves on to the medic. {ndeye>bahadur}“Doc?”

{bahadur>ndeye}“Yes. Naturally.”

{ndeye>iluka}“Lu?”

{iluka>ndeye}“You’re asking _me_? Cap, if I say yes, it’s because of her, and if I say no, it’s because of her.”

{ndeye>iluka}“I’m asking you.”

{iluka>ndeye}“Yes, then. God. Yes.” Her forehead goes down on the table. {+}“She’ll kill me. She’s got these lovely little hands, and she’s going to kill me with them.”

{ndeye>teuvo}“I’m a yes myself,” says the captain. {+}“So that leaves the tanks.”

Teuvo looks into his bowl. He has been poor, he has been cold, and in this room, every seam of which he welded, he was for once in his life neither. It isn’t a thing you can say out loud to people.

{teuvo>ndeye}“You’ve left one out,” is what he says.

{iluka>teuvo}“Who?” asks the pilot, into the wood.

{teuvo>iluka}“The one they’d be _taking_. We’d walk off at Clemency with a bag each. They’ll wipe Marm clean and put it to hauling gravel. And has anybody asked?”

It’s very quiet, for a ship.

{marm>teuvo}“I hadn’t thought it was customary,” says Marmalade.

{teuvo>marm}“I’m making it customary.”

{marm>teuvo}“Might I hear the engineer’s own vote first? I shouldn’t like to sway him.”

{teuvo>marm}“No, you might not. Speak up.”

{marm>teuvo,ndeye,iluka,bahadur}“Then I have to tell you all that I’ve done something. I heard the call eleven minutes before I mentioned it. I have been turning round ever since. I’m doing it slowly, so that the bowls won’t slide.”

They look at the soup. In all four bowls it’s leaning, a finger’s width, to the left.

{ndeye>marm}“Eleven minutes,” says the captain.

{marm>ndeye}“Yes, Captain. I’m sorry. She kept on saying her name, you see, in case somebody should be writing it down. And I found that I’d rather be gravel.”

Bahadur puts on his glasses, and finds that he has to take them off again.

{teuvo>marm}“That’s mutiny, that is,” says Teuvo. {+}“You great daft orange tin.” He’s on his feet. He’s got his jacket off the hook, the one with the burn down the arm. {+}“And if you turn at that rate, you’ll throw away a fifth of the tank. Somebody’s got to sit on the port trim and do it by hand.” His other hand takes hold of the pilot’s collar. {teuvo>iluka}“Lu! Get your face out of the furniture and fly.”

{ndeye>teuvo}“Is that a yes? I need a word for the log.”

{teuvo>ndeye}“It’s a yes if I’m allowed to be rude to them.”

{ndeye>teuvo}“When weren’t you?” The spoon has come round again. {ndeye>iluka}“Pilot, tell them that we’re coming.”

{iluka>ndeye}“Me? Can’t Doc do it? He’s got a lovely voice.”

{bahadur>iluka}“My dear, I should only apologise to her.”

{ndeye>iluka}“Well,” says the captain, and goes back to what’s left of supper, {+}“somebody ought to.”

So it’s Iluka who leans in to the grille by the door, and pushes her hair back first, as though it could see.

{iluka>roz}“_Ledger’s Kiss_, this is the _Slow Apology_. We’ve heard you. We’re turning round.”

It hisses. It goes on hissing for as long as it might take to stand at a registry in a hat.

{roz>iluka}“Lu? If this is one of your jokes, I swear to you—”

{iluka>roz}“It’s not. Hi, Roz.”

{roz>iluka}“You’re four hours away. You can’t have the fuel for it.”

{iluka>roz}“No,” says the pilot, and there’s the grin, or some relation of it that none of them has ever met. {+}“We haven’t. Put the kettle on.”
