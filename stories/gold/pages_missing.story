+++
title = "Pages Missing"
manner = "an old-fashioned comedy with turns torn out of it: missing answers, replies to nothing, paragraphs cut in the middle"
[[characters]]
id = "voss"
name = "Mrs. Voss"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "ormerod"
name = "Mr. Ormerod"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "dabney"
name = "Miss Dabney"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "keziah"
name = "Keziah"
aliases = ["Kizzy"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "barney"
name = "Barnaby Purkiss"
aliases = ["Barnaby", "Barney"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "colonel"
name = "the late Colonel"
aliases = ["the Colonel"]
pronouns = ""
kind = "person"
present = false
[[characters]]
id = "countess"
name = "the Countess"
aliases = []
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "baron"
name = "the Baron"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "gentleman"
name = "the gentleman in grey"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: Mrs. Voss’s breakfast-room | voss, ormerod, dabney, keziah}
The only novel in Mrs. Voss’s house was called {other}“The Countess Unmasked”, and by the second week of the rain each of her guests had read a different part of it.

It had belonged to the late Colonel, who never opened it. It had begun the season with three hundred and six pages; and it had now, as Mrs. Voss established after breakfast, laying it on the cloth like something the cat had brought, two hundred and seventy-one.

{voss>ormerod}“You were the last to have it upstairs, Mr. Ormerod.”

{ormerod>voss}“The last but one, ma’am. I make no accusation.”

{voss>ormerod}“Was it whole when it came to you?”

{gap}

{voss>ormerod}“And after that page? What happens then?”

{ormerod>voss}“Then, ma’am, it is the middle of next week, and the Baron has a bandage on his head, and not a soul remarks upon it. I took it for the modern method.”

{dabney>ormerod,voss}“It was the poker,” said Miss Dabney.

They turned to look at her. She was a small, mouse-coloured lady of fifty, who had come for a fortnight, for her chest, six years ago, and in all that time she had not been known to contribute a fact.

{dabney>ormerod}“I had it before you, Mr. Ormerod,” she told her egg. {+}“It was whole then. The Countess strikes him with the poker, in the conservatory, because he has recognised her hands.”

{ormerod>dabney}“Her hands! Why on earth her hands?”

{dabney>ormerod}“Because he had once been her—” Miss Dabney went pink. {+}“It was on the other side of the leaf.”

Mrs. Voss, who was a clergyman’s daughter, rang for the maid. The rain ran down the window. On the sideboard the kidneys grew cold.

{gap}

{keziah>voss}“Certainly not, mum! I only ever dust it.”

{dabney>keziah}“Can you read, Keziah?” asked Miss Dabney, kindly.

{keziah>dabney}“I can read enough to know what’s none of my business, miss.”

{voss>keziah}“And Barney?”

{keziah>voss}“Our Barney can’t sit down long enough to find out,” said Keziah; and this was felt to be unanswerable, for Barney, who was her brother, and cleaned the knives, was nine years old, and had never been seen except from behind.

***

{scene: the parlour, evening | voss, ormerod, dabney}
It was Mr. Ormerod who thought of it. Since they had read, he said, the whole of the book among the three of them, they might among the three of them put it together again, each supplying from memory what another had lost. Mrs. Voss, who disapproved of novels, had read only the end. He himself had the middle, in pieces. But Miss Dabney, it came out by degrees, had read it all, and twice, in bed, with her candle in a tooth-glass, and with such an attention to the

{gap}

which was the reason why, to the last day of her life, she could not smell an orange without blushing.

{ormerod>dabney}“Pray go on,” said Mr. Ormerod. His pipe had gone out, and he had not noticed it.

{dabney>ormerod}“Well, there is a ball.”

{ormerod>dabney}“There is always a ball.”

{dabney>ormerod}“They are all in masks at this one. She dances three times with a gentleman in grey who does not speak. He only takes her hand, and looks at it.”

{ormerod>dabney}“That would be the Baron.”

{gap}

{ormerod>dabney}“Not the Baron? Then who the deuce is he?”

{dabney>ormerod}“He is her husband, Mr. Ormerod. They all believe him to be dead.”

Mrs. Voss let fall a stitch. {voss>dabney}“In my part,” she said, {+}“there is no husband. There is a tomb, with an angel on it.”

{dabney>voss}“Yes. It is empty. One learns that on page one hundred and ninety.”

{ormerod>dabney}“I was never given a page one hundred and ninety,” said Mr. Ormerod bitterly.

{dabney>ormerod}“You shall have it now,” said Miss Dabney; and she put down her cup, and she told them how the Countess went by night to the churchyard, with a lantern under her cloak, on account of the letter in the glove, and how, when she had lifted the

{gap}

and there was not a sound in the parlour when she had done, but for the rain; and then, quite suddenly, there was not even that.

{voss}“It has stopped,” said Mrs. Voss.

No one answered. Mr. Ormerod was observed to be wiping his spectacles; he had been a widower eleven years, and in shipping.

{ormerod>dabney}“You have a gift, Miss Dabney. I could see the lantern. I have sat across from you at that table for four years, and passed you the salt.”

{dabney>ormerod}“You have always passed it very kindly,” said Miss Dabney.

***

{scene: the lawn | voss, ormerod, dabney, keziah, barney}
In the morning there was a wind, and a washed blue sky, and in the sky above Mrs. Voss’s lawn there was a kite. It was a fine one. It was made of something close-printed and slightly yellow, and it had a tail of twenty bows.

{keziah>barney}“Barnaby!” Keziah was running over the wet grass with her cap off. {+}“Barnaby Purkiss, you come down with that this minute!”

{barney>keziah}“It’s nearly at the weathercock, Kizzy!”

{voss>barney}“Bring it here to me, child,” said Mrs. Voss, in the voice which had buried the Colonel.

It came down by jerks, hand under hand. One could read upon its breast, as it drew near, the number one hundred and twelve.

{gap}

{barney>voss}“Thirty-five, mum. There’s three for the middle and the rest is for the tail. You want a dry page for the tail.”

{voss>barney}“And did it not occur to you that somebody might wish to know what was on them?”

{barney>voss}“I know what’s on ’em. I read ’em first.”

{keziah>barney}“You never!” cried Keziah.

{barney>keziah}“I did. You have to sit in the knife-hole to do it, so’s nobody gives you a job.” He looked from one to another of those large, astonished faces, and evidently thought it best to tell everything. {+}“I wasn’t going to have the end one, only it was the right weight. It’s the gentleman in grey that done it, and the tomb’s full of oranges.”

{voss>barney}“I am aware of the oranges,” said Mrs. Voss.

But Miss Dabney had sat down upon the roller and was laughing, as nobody in that house had ever heard her laugh, with her hand pressed to her side, which was the left; and Mr. Ormerod, who had been looking up at the place in the sky where the kite had been, came across the grass, and took the hand, and turned it over, and looked at it, and said

{gap}

{dabney>ormerod}“Yes,” said Miss Dabney. {+}“Oh, dear me, yes. I thought that you would never get to it.”

{keziah>dabney}“Oh, miss!” said Keziah, and burst into tears.

Barney wished to be told what had happened.

{voss>barney}“Nothing that you need tear out,” said Mrs. Voss. She had put on her spectacles, and taken hold of the kite by its tail, and was following it along, bow after bow, toward the house. {voss>ormerod}“Mr. Ormerod, when you have quite finished, I shall want you to hold the other end. I am on page two hundred and eight, and there is a person behind the curtain.”
