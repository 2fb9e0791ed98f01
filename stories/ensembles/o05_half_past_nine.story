+++
title = "Half Past Nine"
manner = "courtroom in Port of Spain, third person past: judge, two counsel, clerk, a witness and his cousin in the dock, and a juror who taught most of them to read; forms of address of a court against school names, interruptions, something blurted out by one who never speaks; curly double quotes"
[[characters]]
id = "ramkissoon"
name = "Madam Justice Ramkissoon"
aliases = ["the judge", "My Lady", "Judge"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "baptiste"
name = "Mr. Baptiste"
aliases = ["Gregory", "the prosecutor", "my learned friend", "Gregory Baptiste"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "chin"
name = "Miss Chin"
aliases = ["Miss", "counsel for the defence", "the younger woman"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "winston"
name = "Winston Joseph"
aliases = ["Mr. Joseph", "Shorty", "the witness"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "desmond"
name = "Desmond"
aliases = ["Mr. Pierre", "the prisoner"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ali"
name = "Mrs. Ali"
aliases = ["the clerk"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "juror"
name = "Miss Ettienne"
aliases = ["Number Four", "the juror", "madam", "the old lady"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "marlene"
name = "Marlene"
aliases = ["my wife"]
pronouns = "she"
kind = "person"
present = false
+++
{scene: the court | ramkissoon, baptiste, chin, winston, desmond, ali, juror}
{baptiste>winston}“And how can you be sure of the time, Mr. Joseph?”

{winston>baptiste}“By the clock, sir. The St. Rose clock. From where I was I could see it plain.”

{baptiste>winston}“What did it say?”

{winston>baptiste}“Half past nine.”

{desmond>winston}“Shorty, you lie!”

That came from the dock. Madam Justice Ramkissoon did not raise her eyes from her notes.

{ramkissoon>desmond}“You have counsel, Mr. Pierre. She is paid to shout for you.”

{chin>ramkissoon}“Not much, My Lady,” said Miss Chin, half rising. {+}“But I’d ask him to leave it with me.”

{desmond>chin}“Look at his ears, Miss! He always went so in the ears!”

{ramkissoon>desmond}“The court has noted the ears. Sit down. Mr. Baptiste, is that your last question?”

{baptiste>ramkissoon}“My last but one.” The prosecutor was tall and silver, and he smoothed his bands as though they were a cat. {baptiste>winston}“The man whom you saw run out of the jeweller’s. Is he in this room?”

{winston>baptiste}“He’s my cousin.”

{baptiste>winston}“Is he in the room?”

{winston>baptiste}“You can see he is.” The witness put out an arm toward the dock, without letting his head go with it.

{baptiste>chin}“All yours,” said Mr. Baptiste.

The younger woman took her time. She drank some water. She looked at the ears.

{chin>winston}“They call you Shorty?”

{winston>chin}“Since school.”

{chin>winston}“Who called you it first?”

{winston>chin}“Him.”

{chin>winston}“You were friends, then.”

{winston>chin}“We’re cousins, Miss. Nobody asks you.”

{baptiste>ramkissoon}“Is this bus going anywhere, My Lady?”

{chin>baptiste}“It would, if my learned friend came off the brake.”

{ramkissoon>chin}“Go somewhere soon, Miss Chin. It’s close to lunch.”

{chin>winston}“It was dark, at half past nine?”

{winston>chin}“There’s a street light.”

{chin>winston}“And the clock has a light of its own?”

{winston>chin}“From inside, yes. Like a moon.”

In the jury box a pencil snapped. It belonged to Number Four, who had on a hat with a pheasant’s feather, and who for three days had sat so straight that the others were beginning to do it too.

{juror>ramkissoon}“I beg your pardon,” said the old lady.

{ramkissoon>juror}“Have you another pencil, madam?”

{juror>ramkissoon}“I have three. It isn’t about the pencil, Judge.”

{baptiste>ramkissoon}“My Lady, the juror cannot simply—”

{juror>baptiste}“Don’t interrupt, Gregory.”

Gregory Baptiste, who had made two Ministers cry, closed his mouth with a click.

{ramkissoon>juror}“Do you know the prosecutor?”

{juror>ramkissoon}“I taught him long division. I taught that pair as well, and I wrote so on the form, and I suppose that nobody read it.”

{ramkissoon>ali}“Mrs. Ali, is there a form?”

There was a rustling below the bench. The clerk had sat there for nineteen years, and nobody had ever heard anything out of her except {other}“All rise”; and some had thought that it was a recording.

{ali>ramkissoon}“There is, My Lady.”

{ramkissoon>ali}“And does it say that?”

{ali>ramkissoon}“In capitals.”

{chin>ramkissoon}“The defence has no objection to Miss Ettienne, My Lady.”

{baptiste>ramkissoon}“The State has every objection!”

{desmond>juror}“Morning, Miss Ettienne,” the prisoner called across.

{juror>desmond}“Good morning, Desmond. Don’t slouch.”

{ramkissoon>juror}“We shall go into the form at two. In the meantime a juror who has a question puts it on paper, and does not put it to me. Is that understood?”

It was understood. Number Four wrote two lines and folded them, Mrs. Ali carried them up, and her eyebrows, on the way, went up with them. The judge read them, and gave a small cough, and held the paper out over the edge of the bench.

{ramkissoon>chin}“You’d better have it, Miss Chin. You would have asked it yourself, I believe, if you’d been born in the parish.”

{chin>winston}“Mr. Joseph.” Counsel for the defence read it through a second time. {+}“Apart from that night: when did you last look at that clock, and see it tell some other time?”

{winston>chin}“What other time?”

{chin>winston}“Whichever you like. Ten. A quarter to three.”

He opened his mouth, and there was nothing in it.

{ali}“It stopped on Carnival Tuesday,” said the clerk.

{ramkissoon>ali}“Mrs. Ali!”

{ali>ramkissoon}“I live across from it, My Lady. My husband goes to work by it. He’s been late since February.” She had turned a dark plum colour. {+}“I’m sorry. It just came.”

{baptiste>ramkissoon}“She isn’t sworn! She’s a member of the staff!”

{ramkissoon>baptiste}“Quite so. But there is a window behind you, Mr. Baptiste, with a steeple in it. Do the court a kindness. What time has it got?”

He turned round. The whole room turned round, jury and all. It was ten minutes to twelve, and the sun was blazing on the tower.

{baptiste>ramkissoon}“Half past nine,” said the prosecutor at last.

{chin>winston}“So I’ll ask it again. How did you know what time it was?”

{winston>chin}“Somebody must have told me.”

{chin>winston}“Who?”

{winston>chin}“I don’t recall, Miss.”

{juror>winston}“Winston Joseph,” said a voice from under a feather.

{ramkissoon>juror}“That is quite enough, madam.”

{juror>ramkissoon}“I only said his name, Judge.”

But it had worked, as it had worked in Standard Three. The witness was crying, though his face didn’t move.

{winston>chin}“I know what time it was because I’d a watch on, and I know where he was because I was standing across the road. Across the road from my own house.”

{desmond>winston}“No. Shorty, leave it there, I’m begging you.”

{ramkissoon>desmond}“Be quiet, Mr. Pierre.”

{desmond>ramkissoon}“I did it, Judge! I take it, I robbed the man! Write that I take it!”

{chin>desmond}“Will you sit _down_?”

{baptiste>winston}“And what were you doing,” the prosecutor asked, in quite another voice, though it was not his turn, {+}“across the road from your own house?”

{winston>baptiste}“Counting shadows on a curtain, sir. There were two, and one of them was my wife.”

Miss Chin had let go of her papers. She went up to the dock until she stood right beneath it.

{chin>desmond}“Four months,” she said. {+}“For four months you’ve been telling me that you went for a walk by the sea.”

{desmond>chin}“I couldn’t bring shame on Marlene.”

{winston>desmond}“_You_ couldn’t bring shame on her!”

{desmond>winston}“It was the one time.”

{winston>desmond}“They’d have given you ten years, boy, and I’d have let them. I’d have sent you a cake.”

{ramkissoon>winston}“The jeweller’s, Mr. Joseph,” said the judge, and she said it gently. {+}“Did you see anybody come out of it at all?”

{winston>ramkissoon}“I don’t go in that street at night, My Lady. It has a dog.”

{ramkissoon>baptiste}“Has the State anything to say?”

{baptiste>ramkissoon}“The State,” said Mr. Baptiste, {+}“would like to make a telephone call.”

{ramkissoon>ali}“Until two, then. Mrs. Ali, if you have anything left?”

{ali}“All rise,” said the clerk.

They rose. And over the scraping of the benches, as they had both of them been afraid that they would, two grown men of thirty heard it.

{juror>desmond,winston}“You two,” said Number Four, {+}“will stay behind.”
