+++
title = "What the Judge Said"
manner = "a storyteller within: nested quotes to the third depth, a long speech over paragraphs with repeated opening marks"
[[characters]]
id = "judge"
name = "Judge Bascombe"
aliases = ["the judge", "Judge", "Leontine Bascombe", "Leontine"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "wendell"
name = "Wendell Pruitt"
aliases = ["Wendell"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "opal"
name = "Opal Renfro"
aliases = ["Opal", "Mrs. Renfro", "Opal Dace", "O. Dace"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "ojeda"
name = "Mr. Ojeda"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "crane"
name = "Hosea Crane"
aliases = ["Crane", "Mr. Crane"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "tolliver"
name = "Lem Tolliver"
aliases = ["Tolliver", "Mr. Tolliver", "Lem", "Lemuel"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "tolliver_wife"
name = "Mrs. Tolliver"
aliases = []
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "amos"
name = "Amos Dace"
aliases = ["Amos"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "earl"
name = "Earl"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "mule"
name = "Deuteronomy"
aliases = []
pronouns = "he"
kind = "animal"
present = false
+++
{scene: the porch of the Commercial Hotel | judge, wendell, opal, ojeda}
By the summer that Wendell Pruitt went around with his notebook, there were five versions in the county of what the judge said, and he had written down four. They did not agree on the year, or the weather, or the sex of the mule. For the fifth he drove out on a Sunday to the Commercial Hotel, where the judge herself, being eighty-eight, was kept on the porch from May to October along with the ferns.

{wendell>judge}“I’d be obliged for the true one, Judge,” he said. {+}“It’s for the centennial.”

{judge>wendell}“The true one’s the shortest. It wouldn’t fill your column.”

{ojeda>judge}“You could tell it long,” said Mr. Ojeda. He traveled in hymnals; his car was up on blocks behind the filling station, and he did not have to be anywhere until Thursday.

{opal>ojeda}“She will.” Opal Renfro, whose hotel it was, reached for another lapful of peas. {+}“You couldn’t stop her now with a mule.”

{judge>wendell,ojeda,opal}“With a mule,” said Judge Bascombe, {+}“is how it starts.” And she began to rock, which was how she called a room to order.

{judge>wendell,ojeda,opal}“It was the second year of the drought, and I’d been eleven weeks on the bench. They elected me because the other man died on the Monday, too late to print the ballots over, so it was me or a dead man, and the dead man ran me close. I weighed a hundred and four pounds. I wore my daddy’s robe, taken up behind with clothespins, and I’d learned not to turn my back.

{+}“First thing on the docket was Crane against Tolliver, in the matter of a mule. Hosea Crane said it was his mule. Lem Tolliver said it was _his_ mule. They each of them had a bill of sale, and both bills were good, and both were made out in the same handsome writing by the same horse trader, who had left the state. So I had them up in front of me. ‘Mr. Crane,’ I said, ‘how do you know that it’s your animal?’ ‘Because it bites, Your Honor,’ says Crane. ‘And you, Mr. Tolliver?’ ‘Because it bites,’ says Tolliver. And I said, ‘Gentlemen, is there anyone it *doesn’t* bite?’ and you could have heard a fly wash its hands.

{+}“So then I said the first thing that I’m supposed to have said. I said, ‘Bring in the mule.’”

{wendell>judge}“That’s in all of them,” said Wendell, writing. {+}“Only in the Baptist one, you say, ‘Let the mule be sworn.’”

{judge>wendell}“I never did.”

{ojeda>judge,wendell}“It would have been a poor precedent,” Mr. Ojeda said.

{judge>wendell,ojeda,opal}“Now Amos Dace was my bailiff, a widower, the gentlest man who ever wore a gun, and he brought that mule up the front steps of the courthouse, and it took him four men and one door. Deuteronomy was his name. He was about the color of a wet sidewalk. And when he came in under the window, where the light was, I saw what I—well, what anyone could see, that cared to. Somebody’d been at him with a trace chain, and somebody else had been at him with a board. You could have told which was which by the height. You could read the character of both of them off that hide like the front page of a newspaper.

{+}“‘Turn him loose,’ I said. ‘Mr. Crane, you stand to that wall, and Mr. Tolliver, you stand to this one, and call. Whoever he goes to, that’s whose he is.’ It’s in Kings, more or less. So Crane hollers, ‘Come up here, you devil!’ And Tolliver puts his hand out, and he says, ‘Come to Lem, sweetheart,’ and Mrs. Tolliver rose up in the gallery and said, ‘Lemuel, who is that you’re talking to?’

{+}“And the mule looked at the one. And the mule looked at the other. He gave it, I will say, more thought than some juries. And then he walked right down the middle of my court between the two tables, and stopped at the end of the front bench, where Amos’s little girl was sitting with her feet clear off the floor because there was nobody at home to mind her; and he put his nose down in her lap. And he shut his eyes.”

It had grown so quiet on the porch that they could hear the peas not being shelled.

{wendell>opal}“That’s versions two through four,” said Wendell. {+}“Opal Dace. That’s you, Mrs. Renfro, isn’t it?”

{opal>wendell}“I was there.”

{wendell>judge}“But here is where they split. What did you say, Judge? In one it’s, ‘The court finds for the child.’ In one it’s out of Scripture. My uncle swears that it was a cuss word.”

{judge>wendell}“Your uncle’s nearest.”

{wendell>judge}“Yes, ma’am, but what was it?”

{judge>wendell}“It wasn’t anything.” The rocker slowed. {+}“I couldn’t. I’d have laughed, or I’d have done the other, and they were waiting on a woman judge to do either one. So I wrote on a slip of paper and I passed it to the clerk. ‘Mule to be kept by the county, in care of O. Dace, a minor, until such time as it quits biting.’ It never did quit. She had it nineteen years.”

{ojeda>judge}“Then there is no fifth version,” said Mr. Ojeda. He seemed to feel it. {+}“The judge said nothing!”

{opal>judge,wendell,ojeda}“I’ve got a thing to say,” said Opal.

She had put the bowl down by her chair. She was a big, calm woman of sixty-eight who had buried a husband and two dining-room ceilings, and not one of them had ever seen her hands lie empty before.

{opal>judge}“I should have told it when I was seven, and then I should have told it when I was twenty. It wasn’t justice, Leontine. I had an apple in my pocket.”

{judge>opal}“Did you?”

{opal>judge}“I’d had it there the whole morning. He smelled it, that’s all he did, he’d have gone to a hatstand if it had an apple on. And all my life I’ve been the girl that the mule picked out. Folks used to bring me their babies to look at. When Earl asked me, do you know what he said? He said, ‘My mama told me, “Son, if she’s good enough for Deuteronomy, she’s good enough for us.”’ I got _married_ on it. I’ve lain awake on it. Those two men had paper, and I took their mule with a piece of fruit.”

{judge>opal}“What kind of an apple?” asked the judge.

{opal>judge}“I don’t know what kind. Yellow. A little one.”

{judge>opal}“With a bruise?”

Opal started to answer, and then she did not.

{judge>opal}“Where did you get it?”

{opal>judge}“From a lady.” She said it slowly, like a person coming down the stairs in the dark. {+}“I’d gone out in the corridor to get a drink. She was by herself by the window, looking down in the yard where he was tied, and she bent over and gave it to me. I took her for the cleaning lady. She told me, ‘Put that in your pocket, and go sit on the end.’ And when she went away from me, down the hall, she had—”

{ojeda>opal}“Yes?” said Mr. Ojeda.

{opal>judge}“She had clothespins,” said Opal Renfro, {+}“all down her back.”

Somewhere behind the filling station a man dropped a wrench. Judge Bascombe had got hold of the pea bowl by leaning, and she was going through it as if there might be a better one on the bottom.

{wendell>judge}“Judge,” said Wendell. {+}“You fixed it.”

{judge>wendell}“They had two good bills of sale. I’d sat up with the books until four in the morning, and there was no law that would take an animal off both of them. There was just my dinner.”

{wendell>judge}“Can I print that?”

{judge>wendell}“When I’m dead. Give it a week.”

{wendell>judge}“But then what do I put down?” He turned the notebook around to show her: there it was, the heading in capitals, and the white space beneath. {+}“I’ve got to put down something that the judge said.”

{judge>wendell,opal}“Why, put what I did say, then. I haven’t forgotten it if she has.” Leontine Bascombe looked over the rims of her spectacles at the child with her feet off the floor. {+}“There was some more to it, Opal. I said, ‘Put that in your pocket, and go sit on the end. And don’t you eat it, honey, whatever _anybody_ says.’”
