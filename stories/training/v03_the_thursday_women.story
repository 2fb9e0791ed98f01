+++
title = "The Thursday Women"
manner = "a book club in Minneapolis, first person present by a member with something to hide: five women and a grandson round a novel that is about themselves; two sisters-in-law both Mrs. Voss, Grandma and Mrs. Principal, one who never has read the book, characters’ names used for the people; half untagged; curly double quotes"
[[characters]]
id = "maren"
name = "Maren"
aliases = ["Marit"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "lorraine"
name = "Lorraine"
aliases = ["Grandma", "Mrs. Voss", "our hostess", "the principal"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "bev"
name = "Bev"
aliases = ["Aunt Bev", "her sister-in-law", "the other Mrs. Voss"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "deqa"
name = "Deqa"
aliases = ["Dalia", "the lawyer"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "pahoua"
name = "Pa Houa"
aliases = ["Penny", "the nurse"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "tyler"
name = "Tyler"
aliases = ["Ty", "her grandson", "the boy"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "lenore"
name = "Lenore"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: the sunroom | maren, lorraine, bev, deqa, pahoua, tyler}
There are six copies of _The Thursday Women_ on Lorraine’s glass table, and nobody will be the first to touch one.

{lorraine>maren,bev,deqa,pahoua,tyler}“Well,” says our hostess. {+}“Who wants to start?”

Nobody does. I take a bar. They’re lemon.

{deqa>lorraine}“I’ll start,” says Deqa, uncapping a pen. {+}“It’s set in a sunroom. There’s a glass table. There are five women who meet on Thursdays to discuss books, and the food’s always lemon. One of them’s a lawyer by the name of Dalia, who bills for it. I would like it noted that I have a legal question.”

{bev>deqa}“Plenty of people have sunrooms, hon,” says Bev from the rocker.

{deqa>bev}“With a stuffed pike over the door?”

We all raise our eyes to the pike. Walter caught it in ’88, and it has looked surprised ever since.

{tyler>lorraine}“I thought it was funny,” Tyler says. He’s nineteen, home with a broken collarbone, and has been let in on condition that he passes things. {+}“The part with the hearing aid? I’m sorry, Grandma, but that’s you.”

{lorraine>tyler}“I don’t see a resemblance.”

{tyler>lorraine}“She’s a retired principal called Lenore, and she corrects the waiter’s grammar.”

{lorraine>tyler}“He said ‘less forks.’”

{bev>tyler}“Tell her what happens to Lenore, Ty.”

{tyler>bev}“I’m not telling her, Aunt Bev, you tell her. You’re the one it’s good for.”

{pahoua>tyler}“What does happen? I’m on page nine,” says Pa Houa with her mouth full. In eleven years she hasn’t once finished a book. She comes off a double shift in her scrubs, eats for two, falls asleep on the loveseat, and we all love her.

{bev>pahoua}“She’s pushed down the basement stairs. By her sister-in-law.”

{pahoua>bev}“Oh, no. Is that you?”

{bev>pahoua}“Brenda, her name is. She has a bad hip and good legs.” Bev stretches one of them out and considers it. {+}“I didn’t mind Brenda. I thought she’d waited long enough.”

{lorraine>bev}“So it was you that wrote it.”

{bev>lorraine}“Me? Lorraine, I can’t write a check.”

{lorraine>bev}“You’ve been wanting to push me down those stairs since I married your brother.”

{bev>lorraine}“Sure I have. I’d have used the icy ones, out front. It’s far less work.”

{lorraine>bev}“Fewer,” says the principal, and then, {+}“No. Less. Never mind.”

I laugh a beat too late, and Deqa’s pen turns round to me. She has cross-examined people who sold things to the Pentagon.

{deqa>maren}“You’re quiet, Maren.”

{maren>deqa}“I’m eating.”

{deqa>maren}“You did a creative-writing certificate. At the U, four years ago. You showed us the tote bag.”

{maren>deqa}“Everybody did that certificate. I got a B.”

{deqa>maren}“And whom did you think it was about, when you read it?”

{maren>deqa}“Us, I guess.”

{deqa>maren}“Which one’s you?”

{maren>deqa}“Marit, I suppose. The boring one.” My ears are hot. {+}“She only ever says that the pacing was good.”

{tyler>maren}“You did say that about the last one, though,” the boy puts in. {+}“And the one before. It’s on the whiteboard.”

{lorraine>tyler}“Tyler, pass your aunt a napkin. She’s shedding.”

{bev>lorraine}“I’m not shedding, I’m thinking. Here’s what bothers me. Page two hundred and six. ‘She had found the letter in Harold’s tackle box, and for nineteen years she had dusted round it.’ Who’d make up a thing like that?”

Nobody answers her. It’s then that I notice our hostess’s hands. She’s folding a paper napkin very small.

{deqa>bev}“May I see the place?”

{bev>deqa}“It’s where Lenore tells the nurse about it. In the hospital, when she’s got the gallbladder. There’s a nurse, Penny, who’s always asleep.”

{pahoua>bev}“I’m in it?”

{bev>pahoua}“Barely. You snore, mostly.”

{tyler>lorraine}“Grandma? You okay? You’ve gone kind of gray.”

{deqa>tyler}“She had her gallbladder out in March,” says Deqa, looking not at him but at the other end of the loveseat. {+}“At Hennepin. Nights.”

{lorraine>bev}“There was a letter,” says Lorraine.

You wouldn’t think that anyone could make Bev put down a lemon bar.

{bev>lorraine}“From who?”

{lorraine>bev}“From whom. From a woman in Duluth. It was only the one, and it was kind, and it was over before he caught that fish. I never told a soul. I didn’t tell you, because he was your brother and you thought he’d hung the moon. I had a fever of a hundred and three, and I told one person, at four o’clock in the morning.”

{bev>lorraine}“You dusted round it for nineteen years?” asks Bev.

{lorraine>bev}“It’s a good tackle box.”

{tyler>deqa}“So who was the person?” her grandson whispers.

{deqa>tyler}“Think about who’s awake at four in the morning.”

{tyler>deqa}“Bakers?”

{deqa>tyler}“Tyler.”

{tyler>deqa}“Oh,” he says. {+}“Oh, my _God_. No way.”

And he looks where she’s looking; so do I, because if somebody else is going to be caught then I would like to see how it’s done. Pa Houa has stopped chewing. She wipes her fingers one after another down the front of her scrubs.

{pahoua>lorraine}“I changed the town,” she says.

{bev>pahoua}“You never read the book!”

{pahoua>bev}“I don’t have time to read them. It’s very slow on nights between two and five, if nobody dies. I started with a list of what you all brought to eat.” She turns to Lorraine, and her voice isn’t sleepy in the least. {pahoua>lorraine}“I thought you’d forgotten that you said it. You had a lot of morphine. I thought, that’s the saddest thing I ever heard, and tomorrow there won’t be anyone who knows. I couldn’t just chart it.”

{lorraine>pahoua}“You pushed me down the stairs.”

{pahoua>lorraine}“My editor wanted a body.”

{deqa>pahoua}“You have an _editor_,” says the lawyer. {+}“Do you have a contract? Has anybody looked at it? What did they give you for foreign rights?”

{pahoua>deqa}“Is that bad? I just signed where the stickers were.”

{deqa>pahoua}“Don’t sign another thing. Give me that pen. No, it’s mine, give me a napkin.”

{bev>pahoua}“And I get away with it? Brenda? I skipped to the end, and there’s nobody come for her.”

{pahoua>bev}“Brenda gets the house,” Pa Houa says. {+}“I like Brenda.”

The other Mrs. Voss tries hard not to look pleased. Across the table her sister-in-law has unfolded the napkin again and is smoothing it flat over her knee, with the side of her hand, the way you do for a child’s drawing.

{lorraine>pahoua}“It was well observed,” she says finally, {+}“about the tackle box. You have a dangling participle on page twelve.”

{pahoua>lorraine}“Would you mark it for me? There’s going to be a paperback.”

{lorraine>pahoua}“I’d mark it if there weren’t. Tyler, get me the red one. In the drawer under the fish.”

He goes. It’s over, and I’m breathing out, when Bev leans across with her elbow in the crumbs.

{bev>maren}“So what were _you_ so jumpy about?”

{maren>bev}“Me? Nothing.”

{bev>maren}“You’ve eaten seven bars. You went red as a barn.”

{deqa>maren}“I’d also like to hear that,” says Deqa, not even glancing up from the napkin. {+}“You’re still under oath.”

There’s no way out but down the stairs.

{maren>bev,deqa}“I never read it,” I tell them. {+}“I’ve never read any of them. I read the last page in the car.”

{pahoua>maren}“I know,” says Pa Houa kindly. {+}“You’re in the sequel.”
