+++
title = "Item Seven"
manner = "board meeting of a family mill in Pune, comedy with a knife in it: surnames and titles, the secretary who minutes everything, a brother and sister with childhood names, son against father; long untagged runs; curly double quotes"
[[characters]]
id = "chairman"
name = "Mr. Kulkarni"
aliases = ["the chairman", "Chairman", "Bandu", "Baba"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "sister"
name = "Mrs. Rao"
aliases = ["Tai", "Sudha", "Sudha-atya", "your sister", "my aunt"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "aditya"
name = "Aditya"
aliases = ["Mr. Aditya", "the young man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "dsouza"
name = "Ms. D’Souza"
aliases = ["the finance director", "Lorraine", "madam"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "venkat"
name = "Dr. Venkataraman"
aliases = ["Doctor", "the professor", "the independent director"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "shroff"
name = "Mr. Shroff"
aliases = ["the company secretary", "Shroff"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "father"
name = "the founder"
aliases = ["our father"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "buyers"
name = "Singapore"
aliases = []
pronouns = "they"
kind = "group"
present = false
+++
{scene: the boardroom of Kulkarni & Sons, Pune | chairman, sister, aditya, dsouza, venkat, shroff}
Under the portrait of the founder, which had been hung slightly too high so that everyone should look up to it, the board had got as far as item six, biscuits.

{shroff>chairman,sister,aditya,dsouza,venkat}“Carried,” said Mr. Shroff, the company secretary, writing. {+}“Glucose, to continue. Item seven. It says here ‘Any other business’, and then in pencil it says ‘chairmanship’.”

{chairman>shroff}“Whose pencil?” asked the chairman.

{shroff>chairman}“I couldn’t say, sir.”

{chairman>shroff}“You could, Shroff. You could say it very easily. You buy the pencils.”

{sister>chairman}“It’s mine, Bandu.” Mrs. Rao took off her spectacles. She was seventy-four, she was vice-chair, and she had once held his head under a garden tap. {+}“Let’s not have a scene with the tea still hot.”

{chairman>sister}“In this room I am Mr. Kulkarni, Tai.”

{sister>chairman}“Then in this room I’m not your Tai.”

{shroff>sister}“Is that for the minutes, madam?”

{sister>shroff}“No.”

{chairman>shroff}“Yes.”

Mr. Shroff wrote something, and drew a line through half of it. Across from him the finance director had opened a blue folder and was squaring the papers inside with both hands.

{dsouza>chairman}“If I may, Chairman. There’s an offer. It came on Thursday.”

{chairman>dsouza}“Offers come every Thursday, Ms. D’Souza. I put them in a drawer.”

{dsouza>chairman}“This one is for the whole of it. Looms, land and name. It is a good deal more than we are worth.”

{venkat>dsouza}“How much more, may I ask?” said Dr. Venkataraman, the independent director, who was a doctor of economics, and had been asleep.

{dsouza>venkat}“Forty per cent, Doctor.”

{venkat>dsouza}“Good heavens. Why?”

{dsouza>venkat}“They want the river frontage. The looms they’d sell for scrap.”

The chairman had gone a bad colour. {chairman>dsouza}“Who are they?”

{dsouza>chairman}“I’m told Singapore.”

{chairman>dsouza}“Told by whom? You’re my finance director. Who tells you things on Thursdays that I don’t know until Monday?”

Ms. D’Souza’s hands ceased to square the papers. She didn’t look at the young man on her left, and she didn’t look at him so carefully that in the end everyone else did.

{aditya>chairman}“I brought it in, Baba.”

{chairman>aditya}“You.”

{aditya>chairman}“They came to me at the fair in Frankfurt. I should have told you. I tried to, twice, and you showed me a bobbin.”

{chairman>aditya}“It was your great-grandfather’s bobbin!”

{aditya>chairman}“I know whose it was! I’ve known whose it was since I was four years old!”

{shroff>aditya}“Forgive me, Mr. Aditya. Is it bobbin with two b’s in the middle?”

{sister>shroff}“Put down your pen, Mr. Shroff, and have a glucose biscuit.”

{venkat>sister}“I’m only the independent here, Mrs. Rao, and I don’t wish to be a nuisance. But is it a vote on the offer, or is it a vote on your brother?”

{sister>venkat}“It’s the one by way of the other, Doctor. He’ll never sell. So first he goes, and then we look at it like sensible people.”

{chairman>sister}“_Goes_. I was born in that dye-house!”

{sister>chairman}“You were born in the Sassoon Hospital. I was there. I had to wait outside with a goat.”

{venkat>sister}“Why was there a goat?”

{sister>venkat}“That isn’t before the board, Doctor.”

{chairman>sister,aditya,dsouza,venkat}“Very well. Vote. Go on. I want to see the hands. I should like to see whose hands they are.”

{shroff>chairman}“It has to be seconded, sir. Mrs. Rao proposes. I need a seconder.”

A ceiling fan turned. Outside, in the yard, somebody was whistling for the two o’clock shift. Aditya’s arm lay along the table; it was twitching, at the wrist, like something on a bank.

{chairman>aditya}“Do it, then. You’ve come all the way from Frankfurt.”

{aditya>chairman}“What happens to the four hundred?”

{chairman>aditya}“What’s that?”

{aditya>sister}“I’m asking my aunt. The people, Sudha-atya. They told me that they’d keep them all on. It was the first thing I asked. And just now Lorraine said scrap.”

{dsouza>aditya}“I said that they’d scrap the looms.”

{aditya>dsouza}“And who stands at a scrapped loom?”

{dsouza>aditya}“It’s on page nine. There’s a payment. It’s not ungenerous; I worked it out myself.”

The independent director had been reading, with one finger. {venkat>dsouza}“I have page nine here, madam. I make it eleven weeks.”

{dsouza>venkat}“Eleven and a half.”

{aditya>dsouza}“You told me in the car that page nine was parking!”

{dsouza>aditya}“You didn’t want to be told anything else. You had your eyes shut. You said, just tell me that it’s clean.”

{shroff>chairman}“Sir, I’m obliged to ask again for a seconder. If there is none, it falls.”

{sister>aditya}“Aditya. Look at me, not at the picture. You’re tired of him, I’m tired of him. I’ve had seventy years.”

{aditya>sister}“Yes. But he isn’t lying to me.”

{sister>aditya}“No. He’s too stupid. It’s what our father said: give it to Bandu, he’s too stupid to sell it. I was the one with the head. I stood outside that door with the best head in Pune, and I was given a sewing machine.”

The chairman had been getting to his feet. He stayed as he was, halfway, with his knuckles on the blotter.

{chairman>sister}“He said that? Stupid?”

{sister>chairman}“He said it kindly.”

{chairman>sister}“You never told me, Tai.”

{sister>chairman}“You’d have cried. You cried about the goat.”

He lowered himself by degrees into the chair. For the first time that afternoon he looked like the picture above him, which had been painted in the last year of the old man’s life.

{chairman>shroff}“Shroff, may a chairman second?”

{shroff>chairman}“Against himself, sir? There’s no precedent. There’s nothing to forbid it.”

{aditya>chairman}“Baba, no. What are you doing?”

{chairman>aditya}“Sit. I second it. I’ll go, and gladly, on one condition, and it’s not you who’ll have the chair. It’s the head that should’ve had it.”

{venkat>chairman}“Do you mean your sister? But she’ll sell it to Singapore!”

{chairman>venkat}“Will she? Ask her, Doctor. Ask her what she’d do with it if it was hers.”

The professor turned in his seat, and so did they all. Mrs. Rao had put her spectacles back on. It took her some time; they would not go over her ears.

{sister>chairman}“The second dye-house wants a roof,” she said at last. {+}“You’ve let it go for years. And those biscuits are a disgrace.”

{shroff>sister}“Is that for the minutes, madam Chair?”

{sister>shroff}“Every word,” said Mrs. Rao. {+}“Two b’s in the middle.”
