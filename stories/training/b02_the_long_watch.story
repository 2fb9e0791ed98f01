+++
title = "The Long Watch"
manner = "SF crew, uneasy; straight double quotes, first person present, a named narrator; two men and a woman, two in unison, a dead-straight question list"
[[characters]]
id = "yusuf"
name = "Yusuf Demirkan"
aliases = ["Yusuf", "Yus"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "lach"
name = "Lachlan"
aliases = ["Lach", "Lachie"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "signe"
name = "Signe Holm"
aliases = ["Signe"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "abara"
name = "Doc Abara"
aliases = ["the doctor"]
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "tam"
name = "Tam"
aliases = ["My little brother"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: the sleep deck, pod sixty-one | yusuf, lach}
{lach>yusuf}"Don't sit up," somebody says.

I sit up. The ceiling goes round once and settles.

{lach>yusuf}"You all do that. Well. Both of you so far."

There's a man on the stool beside my pod. He has a clipboard, and a grey beard down to the second button, and a voice I know, except that it's got rust on it.

{yusuf>lach}"Do I know you?"

{step lach>yusuf toward 0.3 now jokes}{lach>yusuf}"You owe me forty dollars, Yus."{/step}

I look at the beard. I look at the ears on either side of it. {yusuf>lach}"Lachlan?"

{lach>yusuf}"Morning."

{yusuf>lach}"You're twenty-six."

{lach>yusuf}"I was." {step lach>yusuf toward 0.5 now gives}He puts a bulb of water in my hand and folds my fingers over it, one at a time.{/step} {+}"Small sips. Then there's the questions. What's your name?"

{yusuf>lach}"You just said it."

{lach>yusuf}"I've got to tick it, mate. Name."

{yusuf>lach}"Yusuf Demirkan, agronomist, second class. How long?"

{step lach>yusuf away 0.3 now hides}{lach>yusuf}"Can you feel your feet?"{/step}

{yusuf>lach}"Lach. How long?"

He ticks something. He takes his time about the tick. {lach>yusuf}"Eleven years," he says, {+}"and four months. Wiggle your toes for me."

I wiggle them. They seem to belong to someone further down the bed. {yusuf>lach}"It's a sixty-year run. Nobody stands watch. That was the whole pitch."

{lach>yusuf}"My pod packed up. Pop, alarm, and there's me on the floor in my undies, with two hundred and six frozen people and a manual."

{yusuf>lach}"So fix the pod."

{lach>yusuf}"Huh," says Lachlan. {step lach>yusuf away 0.3 now mocks}{+}"Wish I'd thought of that."{/step}

{step yusuf>lach toward 0.3 now apologises}{yusuf>lach}"Sorry."{/step}

{step lach>yusuf toward 0.3 now forgives}{lach>yusuf}"No, it's good.{/step} I've been wondering for years what the first dumb thing would be that anyone said to me. I had a list. That was number four."

{yusuf>lach}"What was number one?"

{lach>yusuf}"'You look well.'"

I start to laugh, and it turns into coughing, and {step lach>yusuf toward 0.5 now comforts}he holds the back of my neck until it's done.{/step} His palm is like bark. He was a kid, I keep thinking. He did card tricks in the departure lounge.

{yusuf>lach}"You could have woken one of us. Any time."

{lach>yusuf}"Could have."

{yusuf>lach}"You've known which button for eleven years."

{lach>yusuf}"I've had my thumb on it. I'd come down of a Sunday and pick somebody out. {step lach>abara toward 0.5 wished seeks}Doc Abara, I'd think. She's a laugh.{/step} And then I'd think, she's got her whole life on the other end, and her bloke's in pod nineteen." He takes the bulb off me and looks into it. {step lach>abara toward 0.6 recalled defends}{+}"So I'd go and have my tea instead."{/step}

{yusuf>lach}"Then why me? Why today?"

{step lach>yusuf away 0.3 now hides}He doesn't answer.{/step} He turns round on the stool, and past his shoulder I see, one row over, another lid standing open.

{scene: the sleep deck, with Signe | yusuf, lach, signe}
{signe>lach}"Is he decent?" asks a woman's voice.

{lach>signe}"He's in a sheet."

{signe>lach}"That'll do me." Signe Holm comes round the end of the row, hand over hand along the rail, with ice still melting in her hair. {signe>yusuf}"Hi, Yusuf. Isn't it awful? It goes all the way down. I pulled it to see."

{yusuf>signe}"He woke you too."

{signe>yusuf}"An hour ago. I sat up and I was sick on him."

{lach>yusuf}"She was, too. {step lach>signe toward 0.3 now jokes}Lovely to have the company."{/step}

{yusuf>lach}"Two of us," I say. {step yusuf>lach away 0.5 now blames}{+}"You wouldn't wake the doctor for eleven years, and now you wake an agronomist{/step} and a—sorry, Signe, what are you?"

{signe>yusuf}"Structural."

{yusuf>signe}"A welder."

{signe>yusuf}"A structural welder." She lowers herself on to the edge of my pod, and she isn't smiling any longer. {step signe>lach away 0.3 now orders}{signe>lach}"Tell him, Lach."{/step}

{step lach>yusuf toward 0.4 wished comforts}{lach>signe}"I wanted him to have his water first."{/step}

{signe>lach}"He's had his water."

Lachlan rubs his knees. {lach>yusuf}"So about a year back I put in the spare beans," he says. {+}"Down in the hold, under the work lights. Just to have something alive about. And they came up great. They came up like this." He holds out one hand, flat, and slowly tips it. {+}"Every one. Leaning."

{yusuf>lach}"Toward the lights."

{lach>yusuf}"Away from the lights."

I've given my life to plants, {step yusuf>lach away 0.3 denied doubts}and it's not that I don't believe him.{/step} It's that the hair has got up along my arms. {yusuf>lach}"What toward, then?"

{lach>yusuf}"The aft bulkhead. And there's nothing there. There's storage, and then hull, and then nothing for thirty trillion miles."

{yusuf>lach}"Beans don't lean at nothing."

{signe>lach}"See?" says Signe. {+}"That's what I told you, and I only do girders."

{yusuf>lach,signe}"Could be the spin. If it's off by a degree or so, then they'd—"

{_group>yusuf}"Spin's fine," they say together.

I get my feet on to the floor. It's cold, and I'm glad of it. {yusuf>lach}"Have you had the panels off?"

{lach>yusuf}"On my own? {step lach>yusuf toward 0.5 now confesses}I'm not a brave man, Yus.{/step} I looked at it for a year. Then I moved my bed up to the bow."

{yusuf>lach}"And then what?"

{lach>yusuf}"And then yesterday it knocked."

Somewhere over our heads a fan cuts in.

{yusuf>lach}"Pipes," I say, when I can.

{signe>yusuf}"I said pipes," says Signe.

{lach>yusuf,signe}"Pipes don't stop and wait for you to knock back."

{signe>lach}"You knocked *back?*" She's staring at him. {step signe>lach away 0.5 now blames}{+}"You never told me that part!"{/step}

{lach>signe}"Eleven years, Signe. {step lach>signe toward 0.5 now confesses}I'd have knocked back to anybody."{/step}

{step signe>yusuf toward 0.4 now helps}She bends and drags a pair of boots from under my pod, and drops them by my feet{/step}, and starts on her own without taking her eyes off him. Nobody's said that we're going. I do up the buckles. My fingers are working perfectly now.

{yusuf>lach}"What did it do? After you knocked."

{signe>yusuf}"Look at him. He won't say."

{step lach>yusuf toward 0.4 now confesses}{lach>yusuf,signe}"I'll say it the once."{/step} Lachlan has picked up the torch, and he's turning it over and over in those old hands. {+}"It said my name. Only it didn't say Lachlan. It said Lachie, and there's just the one person ever called me that."

{signe>lach}"Who?" Signe has stopped with one boot on.

{lach>signe}"Tam. My little brother. He's in two-oh-four." He nods down the long row, to where the lamps give out. {step lach>tam toward 0.6 recalled seeks}{+}"I've been and checked, every hour.{/step} He's asleep. He's blue. He hasn't moved."

From the stern, a long way off, through a great deal of metal, there come three knocks, and then a pause, like somebody with his head on one side.

{signe>yusuf}"Boots," says Signe. {step signe>yusuf toward 0.5 now invites}{+}"Come on, Yusuf. Boots."{/step}
