+++
title = "Four at Table"
manner = "four speakers at one table, untagged lines, vocatives, cross-talk; present tense; curly double quotes"
[[characters]]
id = "nkechi"
name = "Nkechi Obi"
aliases = ["Nkechi", "Kechi"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "tobias"
name = "Tobias Lund"
aliases = ["Tobias", "Toby", "Lund"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ruth"
name = "Ruth Feingold"
aliases = ["Ruth", "Ruthie"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "jun"
name = "Jun Watanabe"
aliases = ["Jun", "Dr. Watanabe"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "bashir"
name = "Bashir"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "margit"
name = "Margit"
aliases = []
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "amara"
name = "Amara"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: Nkechi's dining room | nkechi, tobias, ruth, jun}
The rule has not changed since 1989, when Nkechi Obi made it. Four beans go into the blue jug, three white and one black. You draw before the soup, you look at your bean below the level of the tablecloth, you put it in your pocket and you say nothing. Then everybody tells one thing that has happened to them this year. The white beans tell the truth and the black bean lies. Whoever catches the liar takes the silver salt cellar home until next December; if nobody does, the liar takes it, and is insufferable.

{nkechi>tobias,ruth,jun}“All drawn?” says Nkechi, ladling, with one finger hooked over the rim of the bowl. {+}“Toby, you’ve gone pink.”

{tobias>nkechi}“It’s the stove.”

{ruth>nkechi,jun}“He goes pink for a white one,” says Ruth. {+}“He went pink the year of the eel.”

{tobias>ruth}“The eel was true!”

{jun>tobias}“No one has ever said that it wasn’t, Tobias.” Jun passes the bread. {+}“We said that it was dull.”

{nkechi>tobias,jun}“Boys. Soup.” Nkechi feels for the back of her chair and sits down in it like a queen. {+}“You start, Jun. You’re nearest the window.”

{jun>nkechi}“Why should that signify?”

{nkechi>jun}“It doesn’t. Go on.”

Jun Watanabe lays his spoon exactly parallel with his knife. He drew other people’s teeth for thirty-four years and has never been known to hurry.

{jun>nkechi,tobias,ruth}“In April,” he says, {+}“I discovered who broke the salt cellar.”

{ruth>jun}“It isn’t broken.” Ruth leans across the candles to see. {+}“Is it broken? Kechi, is it?”

{nkechi>ruth}“There’s a dent.” She finds it at once with her thumb. {+}“Just there, where the cherub’s bottom was.”

{tobias>nkechi}“I thought it came with the dent,” says Tobias.

{nkechi>tobias}“My mother’s salt cellar did not come with a dent!”

{jun>nkechi,tobias,ruth}“In April.” He waits; he is good at waiting for mouths to close. {+}“I was emptying the Volvo before I sold it, and under the seat was a receipt from a silversmith in Leeds. Nineteen ninety-seven. For an estimate. I had won the thing that winter with the tortoise, you recall, and it seems I had reversed over it, and taken it to Leeds, and been told the price, and put the whole affair out of my mind so thoroughly that for twenty-seven years I have suspected Ruth.”

{ruth>jun}“Me!”

{jun>ruth}“I am sorry, Ruthie. You are careless with objects. It was a clinical judgement.”

{ruth>jun}“I’ve been having you to Passover for twenty-seven years, you snake, and you’ve been counting the spoons?”

{jun>ruth}“Only after the meal.”

{tobias>jun,nkechi,ruth}“Black bean,” says Tobias happily, pointing with the bread. {+}“Black as your hat. Nobody runs over a cherub and forgets it.”

{nkechi>tobias}“No voting until the fish, Lund. You’ve been told.”

{ruth>nkechi,tobias,jun}“Then I’ll go,” says Ruth Feingold, {+}“while I’m angry. I’ve learned to swim.”

There is a noise round the table as of three people putting down three glasses.

{tobias>ruth}“You won’t walk by the canal.”

{ruth>tobias}“I know.”

{tobias>ruth}“You sat on that beach in Crete with your back to it!”

{ruth>tobias}“I know I did, Toby, I was there. There’s a young man called Bashir at the baths on Cole Street. He is twenty-three and he has a degree in something, and he holds me up with two fingers under my chin as if I were a violin. On Tuesday he took the fingers away.”

{jun>ruth}“And?” says Jun.

{ruth>jun}“And I went on. Eleven metres. An old man in the next lane clapped.”

{nkechi>ruth}“But why now?” It is Nkechi who asks it, and softly, her head turned a little aside as if she were listening for something behind the words. {+}“Seventy-one years on dry land, and why now?”

{ruth>nkechi}“There was a form at the surgery. It said, Is there anything you are afraid of, and then there was a box.” Ruth shows them the size of the box between finger and thumb. {+}“And I thought, well, I can get it down to that.”

No one says anything about beans. Jun gets up, changes the plates and brings the fish, because it is his year for the fish, and then they all look at Tobias Lund, who has gone pink.

{tobias>nkechi,ruth,jun}“I’ve sold the piano,” he says.

{ruth>tobias}“You haven’t,” says Ruth.

{jun>tobias}“Which piano?”

{ruth>jun}“He’s only got the one, Jun!”

{jun>tobias}“I mean, not Margit’s?”

Tobias nods. For six years he has dusted it every Sunday and let nobody lift the lid, and once, when Ruth stood a vase on it, he went and walked round the garden in the rain.

{tobias>jun,ruth,nkechi}“To a family on Alder Road. Four children. They came to look at it and the smallest one got up on the stool and hit it with her elbows, and I thought, that’s the first noise in this house since the undertaker’s men dropped the umbrella stand.” He attends to a bone. {+}“They’re dreadful, all four. I go on Thursdays and listen. I take a cake.”

{nkechi>tobias}“What sort of cake?” asks Nkechi.

{tobias>nkechi}“What difference does that make?”

{nkechi>tobias}“I’d like to picture it, that’s all.”

{tobias>nkechi}“Lemon,” says Tobias.

{jun>nkechi}“That leaves our hostess.” Jun pours her the last of the wine, all but an inch. {+}“And I must say that so far I do not hear a liar. I hear an old fool with a Volvo, a mermaid, and a man with a cake.”

{nkechi>jun,ruth,tobias}“Then it must be me.” She folds her napkin in half, and in half again, squaring the corners by touch. {+}“All right. Mine’s short. I’m losing my eyes.”

{ruth>nkechi}“Losing your—” Ruth begins.

{nkechi>ruth}“Not the edges. The edges are very good, I could thread a needle if it came at me from the side. It’s the middle that’s gone. I look straight at a thing and there’s a thumbprint over it, and it’s been getting bigger since June. They have a name for it and nothing much else. I can see the window, and the lamp, and somebody’s elbow. I can’t see a face. I can’t read, I can’t drive, and Amara wants me to come and live with her in Lagos, where I shall be waited on by grandchildren until I scream.”

{ruth>tobias,jun}“Well, that’s the liar,” says Ruth, much too loudly. {+}“Isn’t it? Hands up for Kechi. Toby! Put your hand up.”

{tobias>nkechi}“You said that I was pink.” He has not put his hand up. {+}“When we sat down, you looked right at me and said it.”

{nkechi>tobias}“You’re always pink, Toby.”

{tobias>nkechi}“And you found the dent—”

{ruth>tobias,jun,nkechi}“With her thumb. Oh, God. She did it all with her thumb.” Ruth has got hold of the salt cellar herself. {+}“Beans, everybody. Now, please. On the cloth.”

Hers is white. Jun’s is white, and he sets it down as gently as if it might wake. The bean of Tobias Lund has been in his trouser pocket with his keys, and it is scratched, and it is white; and nobody cares to look at the fourth hand, which comes up slowly, feels along the cloth for the row of three, and adds one to the end.

{jun>nkechi}“That one is white also,” Jun says.

{nkechi>jun,tobias,ruth}“I should hope so. I chose them. It took me an hour with the packet, you can only tell them apart by the little scar.”

{tobias>nkechi}“Four white ones?” Tobias counts them with the bread. {+}“You mean there wasn’t a liar?”

{nkechi>tobias}“There was no liar.”

{ruth>nkechi}“In thirty-five years nobody’s ever fixed the jug.” Ruth is crying, and it makes her furious. {+}“That’s cheating, Kechi. That’s against all the—why would you do that?”

{nkechi>ruth}“Because I had to tell you somehow, and I thought that I’d like it to be a game as far as the pudding.” The hand is still lying there beside the beans. {+}“I thought you’d all point at me and shout. I was rather looking forward to it. For about a minute, three people who know me better than anyone alive would have been perfectly certain that it wasn’t so.”

A candle is guttering. It is Jun who moves first, being a man of method. He carries his chair round the corner of the table and puts it down by her left shoulder, much too close, and sits on it.

{jun>nkechi}“Here?”

{nkechi>jun}“Back a bit. There. Good heavens, Dr. Watanabe, what a tie.”

{ruth>tobias}“Budge up,” says Ruth, dragging hers to the other side. {+}“Leave me some edge, Toby, you can’t have all of it.”

{tobias>ruth}“I’ve only got one leg on the carpet as it is.”

So they sit, two and one, like people on a small boat, with the whole long table empty before them and the fish going cold, and Nkechi looks straight ahead at nothing in particular and smiles.

{nkechi>jun,ruth,tobias}“Oh, there you all are,” she says. {+}“Toby, you’ve gone pink.”
