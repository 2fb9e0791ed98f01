+++
title = "The Machine Is Fine"
manner = "office drama at a restaurant table in Nairobi, third person present: the boss, the accountant, the salesman, the new girl and a waitress who stays unnamed throughout; first name, surname and nickname for the same people, whispers under the table talk; curly double quotes"
[[characters]]
id = "shiru"
name = "Wanjiru Kamau"
aliases = ["the boss", "the woman at the head of the table", "Wanjiru", "Shiru", "Mrs. Kamau", "his boss"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "shah"
name = "Deepak Shah"
aliases = ["the accountant", "Dee"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "kip"
name = "Kipkoech"
aliases = ["the salesman", "Kip"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "achieng"
name = "Achieng"
aliases = ["the new girl", "Miss Otieno"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "waitress"
name = "the waitress"
aliases = ["my sister", "the girl with the tray"]
pronouns = "she"
kind = "person"
present = true
+++
{scene: a restaurant in Nairobi | shiru, shah, kip, achieng, waitress}
{shiru>waitress}“Try it once more,” says the woman at the head of the table.

{waitress>shiru}“I’ve tried it three times, madam.” The waitress turns the little screen around so that it can be seen from all sides. {+}“The machine is fine.”

{shiru>waitress}“Then it’s the network.”

{kip>waitress}“It’s always the network!” The salesman has his arm along the back of the new girl’s chair, and three beers in him, and sees nothing. {+}“I once sold a solar pump to a bishop on the strength of that network. Give it a shake, my sister.”

{waitress>kip}“I’m not your sister, and it doesn’t shake.”

{kip>achieng}“You see how they treat us? And we are celebrating!”

The new girl smiles at her plate. She has been with the firm for nine days, and nobody has yet asked her to open her mouth, except to taste things. On her other side the accountant is folding his napkin. He folds it in half and then in half again, and goes on until it can’t be done.

{shah>shiru}“I could put it on mine,” he says, very low.

{shiru>shah}“You will not.”

{shah>shiru}“It’s eleven thousand shillings. I have that.”

{shiru>shah}“I know precisely what you have. Leave it, Dee.” And then, over his head, in quite another voice, {shiru>waitress}“Bring us some coffee, please. By then it will have come back.”

{waitress>shiru}“The kitchen is closing.”

{shiru>waitress}“Five coffees.”

{waitress>shiru}“You’re four.”

{shiru>waitress}“Have one yourself,” says the boss.

It’s said with a good deal of style. The waitress looks at her for a moment longer, and tucks the machine beneath her arm, and goes.

{kip>shiru}“That’s how to do it!” cries the salesman. {+}“Did you see that, everybody? That’s what I’m going to say in my speech.”

{shah>kip}“There aren’t going to be speeches.”

{kip>shah}“Who says? We’ve won Turkana! Forty clinics! You with your long face, it was you who did the sums for it.”

{shah>kip}“Yes. It was I.”

{kip>shah}“So drink something.”

{shah>kip}“I’m driving.”

{kip>achieng}“He’s driving. He lives across the street.” He leans in close to his neighbour, as a man does who takes an interest in the young. {+}“You’re in purchasing, isn’t it? So you’ll be the one who orders the panels. Tell me when they come. I’ve promised the county for the first.”

{achieng>kip}“They don’t come,” says the new girl.

{kip>achieng}“Sorry?”

She has gone hot all over. She looks up the table for help, and the only eyes that meet hers are behind thick glasses, and they are begging her.

{achieng>kip}“I mean, they don’t come on the first. I’d have to check.”

{kip>achieng}“Check, then. Check! You’ve got it on your phone.”

{shah>kip}“Let her finish her food.”

{kip>shah}“She’s finished. Look, she’s eaten the pattern off the plate.”

{shiru>achieng}“What did the supplier say?” It’s very quiet, at the head of the table. {+}“I’d like to hear it, since I’m not told.”

{shah>shiru}“Shiru, not here—”

{shiru>shah}“I asked her. I didn’t ask you.” A nail taps on the glass. {shiru>achieng}“Miss Otieno?”

{achieng>shiru}“He said he’s still waiting for the money from March.”

{kip>achieng}“March!” The salesman laughs, and finds that he’s doing it alone. {kip>shah}“It’s a mix-up. It’s a mix-up, surely? You paid the man in March, I signed the thing myself.”

{shah>kip}“I paid you in March.”

{kip>shah}“What?”

{shah>kip}“You, and the girls in the store, and both the drivers. There was enough for the panels or for salaries. There wasn’t enough for the two.”

{kip>shah}“And April?”

{shah>kip}“In April I paid you out of something else.”

{shiru>shah}“Out of what?” says his boss.

He doesn’t answer. He has taken off his glasses; there’s nothing left of the napkin to fold.

{shiru>shah}“Deepak Shah. We have known each other since we were six. Out of what did you pay them?”

{shah>shiru}“Out of the shop.”

{kip>achieng}“Which shop?” whispers the salesman. {+}“Has he got a shop?”

{achieng>kip}“His father’s,” the new girl whispers back. {+}“The fabrics, on Biashara Street. It had a sign up on Monday. I thought that everybody knew.”

{shiru>shah}“You sold your father’s shop.”

{shah>shiru}“He’d have done it. He always said that you’d be the one to employ me.”

{shiru>shah}“You let me order the _lamb_.”

{shah>shiru}“You wanted so much to celebrate.”

{waitress>shiru}“Your coffees,” says somebody, and there they are, on a tin tray, with a saucer of sugar. The girl with the tray doesn’t set them down. {+}“I’m sorry, madam. The manager wants it paid before.”

{shiru>waitress}“Of course he does.”

{kip>waitress}“My sister, can’t you see that we’re having a—” The salesman gives it up. He’s hauling at his hip pocket. {+}“How much is it? Eleven? I’ve got six. I’ve got six and a bit, in cash.”

{shiru>kip}“Put it away, Kipkoech.”

{kip>shiru}“No! I’ve been eating the man’s shop for a month. Here.”

{achieng>waitress}“I have two thousand,” says the new girl, {+}“and I’ve got this, for the bus. It’s two thousand one hundred.”

{kip>achieng}“Not the bus money.”

{achieng>kip}“I can walk, I live in Ngara.”

{kip>achieng}“At this hour? I’ll walk you. Count it, somebody who can count. Dee!”

It’s the first time that he has called him that, or perhaps the first that the accountant has allowed it. The glasses go back on. The notes are squared, and licked through, and laid in rows by value.

{shah>kip}“You said six and a bit. It’s five thousand eight hundred.”

{kip>shah}“That’s the bit.”

{shah>waitress}“With the young lady’s, seven thousand nine. And I’ve two and a half. Ten thousand four hundred, if you’d be so kind as to check me.”

{waitress>shah}“I can see it. It’s six hundred short.”

There is a silence. It lasts until the woman at the head of the table unclasps her bracelet, which has on it a very small gold elephant.

{waitress>shiru}“No, no,” says the waitress. {+}“What would I do with that? Put it on.”

{shiru>waitress}“Take it to your manager.”

{waitress>shiru}“My manager would keep it.” She lowers the tray at last. There are five cups on it; the fifth has been drunk already. {+}“You gave me a coffee. It’s two hundred. So, that’s mine to pay. And he hasn’t counted the bread, and he never notices the bread. Now we’re equal.”

{achieng>waitress}“Why would you do that?” asks the new girl.

{waitress>achieng}“Somebody sold a shop,” says the waitress. {+}“I’ve got ears.” She has the salesman’s plate on her arm, and the accountant’s upon that one. {waitress>shiru}“Is it you who’s Mrs. Kamau, from the solar? You did the clinic in my mother’s village.”

{shiru>waitress}“In Lodwar? Is it working?”

{waitress>shiru}“It was on Sunday. They’ve got a fridge.”

Wanjiru Kamau puts both her hands around the cup, though it can’t be hot. Nobody at the table likes to look at her.

{shiru>achieng}“Achieng,” she says when she’s able, {+}“what does he want, this supplier, to send us the first forty?”

{achieng>shiru}“A third, he said. And somebody who’d telephone him and not lie.”

{shiru>shah}“Well, Dee?”

{shah>shiru}“We haven’t got a third.”

{kip>shiru}“No. But I know a bishop,” says Kip.
