+++
title = "Twenty Minutes"
manner = "courtroom recess in Nairobi, a corridor bench: advocate, pupil, accused bus driver, his wife, his daughter of twelve who knows something, and the prosecutor who comes with an offer; third person present; long untagged runs; straight double quotes"
[[characters]]
id = "wanjiru"
name = "Wanjiru Kamau"
aliases = ["Counsel", "Wanjiru", "the advocate", "Ms. Kamau", "my learned friend"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "otieno"
name = "Otieno"
aliases = ["the pupil"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "barasa"
name = "Barasa"
aliases = ["Mr. Barasa", "the accused", "Baba Neema", "Daddy", "your father", "the husband"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "grace"
name = "Grace"
aliases = ["his wife", "the wife", "Mum", "her mother"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "neema"
name = "Neema"
aliases = ["the girl", "my daughter", "his daughter", "this young lady"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "hassan"
name = "Hassan"
aliases = ["the prosecutor", "Mr. Hassan"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "orderly"
name = "the orderly"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "mwangi"
name = "Mr. Mwangi"
aliases = ["Mwangi", "the owner", "the fat one"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "mechanic"
name = "Kip"
aliases = ["the mechanic"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: the corridor outside Court Six, Milimani | wanjiru, otieno, barasa, grace, neema, hassan, orderly}
The magistrate has given them twenty minutes, and the first two have gone on finding a bench.

{wanjiru>otieno}"Otieno, watch that door," says the advocate. Wanjiru Kamau has kicked off one shoe. {+}"If the prosecutor comes out, you cough."

{otieno>wanjiru}"And if I really have to cough?"

{wanjiru>otieno}"Hold it." She turns on the bench, so that she's knee to knee with the accused. {wanjiru>barasa}"Now, Mr. Barasa. He's going to offer us something. Careless driving; two years, perhaps eighteen months. I need to know what you'd say."

{barasa>wanjiru}"I'd say that my brakes failed."

{wanjiru>barasa}"I know they did. I believe you. But the inspection sheet says they were passed on the Friday, with a signature."

{barasa>wanjiru}"It's not my signature, Counsel. It's the mechanic's. I told Mwangi on the Thursday, I told him Wednesday. I said that the pedal is going down like a foot in porridge."

{wanjiru>barasa}"And there's nobody who heard you tell him."

{barasa>wanjiru}"There was Kip."

{wanjiru>barasa}"Who has gone to Mombasa and turned off his telephone."

{grace>barasa}"Take it," says Grace. His wife has not sat down at all. She's standing before them with a lunch box held to her stomach, and she's still in the uniform of the bank she cleans. {+}"Eighteen months. With good conduct it's one year. I've counted it, Baba Neema. We can live through one."

{barasa>grace}"And afterwards? Who gives a bus to a man that killed three people?"

{grace>barasa}"Then you'll sell tomatoes!"

{barasa>grace}"I did not _kill_ them, Grace."

{grace>barasa}"Did I say so? I'm saying what's on the paper. If you fight it, it's ten years. She'll be twenty-two."

The girl at the end of the bench doesn't look up. She's twelve; she is in school socks; there's an exercise book open on her lap, and for the whole of the trial she's been drawing buses in it.

Otieno coughs.

{wanjiru>otieno}"Was that real?"

{otieno>wanjiru}"No, ma'am. It's him."

The prosecutor is coming along the corridor with his bundle under his arm like a cat. He nods to the wife, and she, in spite of everything, nods back.

{hassan>wanjiru}"My learned friend. You've lost a shoe."

{wanjiru>hassan}"I'm resting it. What have you got, Hassan?"

{hassan>wanjiru}"Two years. He pleads to careless, and I drop the rest. It's generous. I've three widows' families in there who'd like to see him hanged."

{wanjiru>hassan}"Eighteen months."

{hassan>wanjiru}"Twenty-two. I don't haggle on Thursdays."

{wanjiru>hassan}"You haggled last Thursday."

{hassan>wanjiru}"That was for a goat thief. Ask your client. I can give you until she's back on the bench, and then I put the owner on the stand, and Mr. Mwangi is a very good witness. He cries."

{barasa>hassan}"He's a liar," says Barasa.

{hassan>barasa}"He may be that as well. I've only got what's on the sheet. Sir, I've nothing against you. My own mother takes that bus." He shifts the bundle to the other arm. {hassan>wanjiru}"Ten minutes, Wanjiru."

He goes off to stand beneath the clock, where they can see him not looking.

{grace>barasa}"Twenty-two months," says Grace. {+}"You heard the man. With conduct, that's fifteen."

{barasa>grace}"I heard him."

{grace>barasa}"So say yes. Why won't you say yes?"

{barasa>grace}"Because I'd have to stand up and say that I did it. In front of those people. In front of _her_."

{grace>barasa}"She knows you didn't. Neema, tell your father that you know."

The pencil goes round a wheel and round it again.

{grace>neema}"Neema. I'm talking to you."

{neema>grace}"I know that he didn't, Mum. I was there."

{wanjiru>neema}"You weren't on the bus, sweetheart," says Wanjiru.

{neema>wanjiru}"Not the bus. The garage. I take Daddy's lunch there on Wednesdays, because school's a half day. He had ugali and I had the crusts. And then the fat one came."

{wanjiru>neema}"What fat one?" asks Wanjiru.

{neema>wanjiru}"Mr. Mwangi. I was under the table, with the cat. Daddy said about the porridge. And he said, if you're scared then I'll find a man who isn't."

{grace>neema}"You never told us this!" Her mother's put the lunch box down on the floor. {+}"Eight months! Why didn't you tell us?"

{neema>grace}"You said that I wasn't to go in the garage. You said if I went again, I'd get it."

{otieno>wanjiru}"Ms. Kamau? Can she do that? Can a child be a witness?" It's the pupil, who has quite forgotten the door.

{wanjiru>barasa,grace,neema,otieno}"If the court finds that she understands the oath. But listen to me, all of you. She's his daughter. Hassan will stand up, very kindly, and he'll ask who taught her to say porridge."

{neema>wanjiru}"Nobody taught me."

{wanjiru>neema}"I know it. He'll say that your father did, at supper."

{barasa>wanjiru}"I won't have it," Barasa says. {+}"No. Counsel, call him over. I'll take the months. Nobody is going to put my daughter in that box and tell her that she's lying."

{grace>barasa}"_Now_ you'll take it," says his wife.

{barasa>grace}"Now, yes!"

{grace>barasa}"I was ready to let you go for fifteen months when I thought there was nothing else. There's something else. She heard. How can I sleep, if she heard?"

{barasa>grace}"She's a baby, Grace."

{neema>barasa}"I'm twelve. And I've got the number."

{wanjiru>neema}"Which number?" asks the advocate.

{neema>wanjiru}"Of the paper. When Daddy'd gone out, the fat one made Kip sign it. And Kip said that he hadn't looked at it yet, and the fat one said, sign, and Kip signed, and then he kicked a tyre. It was on the table and I was under, and it hung over the edge. I drew it. I draw everything that's got to do with buses."

She turns back the pages of her book, a great many pages, and holds it out. Otieno gets there first.

{otieno>wanjiru}"Ma'am. It's the sheet. She's done the crest. She's done the stamp, and the serial number, all the, my God, it's got seven figures."

{wanjiru>otieno}"Read them to me."

{otieno>wanjiru}"Four, four, one, nine."

{wanjiru>otieno}"Go on."

{otieno>wanjiru}"Zero, two, six."

The advocate has the court bundle open at the yellow flag. She runs her finger along, and it stops, and for a moment she shuts her eyes.

{wanjiru>neema}"And what's the date on your page, Neema? At the top. Who wrote that?"

{neema>wanjiru}"Teacher did. It's my homework book. She does it in red when she's marked it."

{otieno>wanjiru}"It says Wednesday the third," Otieno whispers. {+}"The sheet's dated Friday. They signed it two days before there was an inspection. Ma'am, she's got it countersigned by a _teacher_."

{wanjiru>otieno}"Put your breath back, and fetch me Mr. Hassan."

{otieno>wanjiru}"He's coming already. Should I cough?"

{wanjiru>otieno}"I think we're past coughing."

{orderly}"All rise in five," the orderly is calling from the door. {+}"Court Six, five minutes!"

The prosecutor halts in front of them. He sees the one shoe, and the husband and wife, who've somehow got hold of one another's sleeves. Then he sees the exercise book.

{hassan>wanjiru}"So? Is it twenty-two?"

{wanjiru>hassan}"It's nothing at all," says Wanjiru Kamau. {+}"Sit down, Hassan. You're going to want to take off your shoes. This young lady would like to show you her bus."
