+++
title = "Forty Below"
manner = "Winnipeg road story, third person past: two half-sisters in a dead car with their father's ashes, 'she said' by order, a tow man who comes and goes, long weather paragraphs"
[[characters]]
id = "ardith"
name = "Ardith"
aliases = ["Thorvaldson", "the older one"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "lesia"
name = "Lesia"
aliases = ["the younger one", "her sister"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "danilo"
name = "Danilo"
aliases = ["the tow man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "orville"
name = "Orville"
aliases = ["Dad", "Radio"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: a dead car outside Winnipeg | ardith, lesia}
At forty below it doesn’t matter which scale you’re using; they meet there, the metric and the old one, like relatives who’ve been made to shake hands. The car had died on Portage Avenue, well past the Perimeter, on a stretch where there was nothing on the one side but field and nothing on the other but the same field continued. It had given no trouble. It had merely stopped wanting to, and rolled, and come to rest with its nose in a bank, and now there were two women in it, in the dark, in four coats, with a coffee tin belted into the back seat behind them.

{lesia>ardith}“Try it again,” said Lesia.

{step ardith>lesia away 0.3 now refuses}{ardith>lesia}“I’ve tried it again. I tried it when you said so the last time.”{/step}

{lesia>ardith}“It might have rested.”

{ardith>lesia}“It’s not a horse.” {step ardith>lesia toward 0.2 now agrees}But Ardith turned the key.{/step} There was a click, of the size that a beetle might make. {step ardith>lesia away 0.3 now mocks}{+}“There. Are you happy?”{/step}

They weren’t people who knew one another. They’d met on Tuesday, at the funeral home on Main, over a form. One had been born at Peguis in the spring of 1971, and the other, in Dauphin, in the spring of the year after, and {step orville>ardith away 0.7 recalled hides}neither till Tuesday had been told about the other one,{/step} though they had the same nose, which was his, and had each brought to the lawyer’s the very same photograph of him, on the same dock, holding up the same fish. Somebody must have stood there with a camera. They hadn’t got as far yet as asking whose mother it was.

{lesia>ardith}“What did the guy say?”

{ardith>lesia}“An hour.”

{lesia>ardith}“That was an hour ago.”

{ardith>lesia}“It was eleven minutes. I looked.” She had her chin down inside her zipper, so that it seemed to be the coat talking. {+}“Sit on your hands.”

{lesia>ardith}“I am sitting on them. Have you got any food?”

{step ardith>lesia toward 0.3 now jokes}{ardith>lesia}“There’s him.”{/step}

{step lesia>ardith away 0.3 now rejects}{lesia>ardith}“That’s not funny,” said the younger one;{/step} and then, when it had had about as long as it takes for a window to fog, she made a noise through the nose, the nose, and bent forward until her toque was against the glove compartment. {+}“Oh, God. ‘There’s him.’ {step lesia>ardith toward 0.3 now praises}He’d have laughed at that.”{/step}

{ardith>lesia}“Would he?”

{lesia>ardith}“Wouldn’t he?”

{step ardith>lesia toward 0.4 now confesses}{ardith>lesia}“I don’t know. I never heard him do it.”{/step}

It brought Lesia upright. The snow was ticking along the roof by now, in a small dry steady way, as if someone up there was going through a drawer of pins. {lesia>ardith}“You never heard him laugh,” she said.

{ardith>lesia}“He was at ours from Sunday night to Wednesday. He’d fix stuff. He sat at the end of the table with a little screwdriver and took things apart, and if you talked to him he’d go, ‘Mm.’ My mom said that he was a deep man.”

{lesia>ardith}“He had an accordion.”

{ardith>lesia}“Who did?”

{lesia>ardith}“Dad! {step orville>lesia toward 0.4 recalled jokes}He did Elvis on it. In the kitchen, in Mama’s apron, every Thursday when he got off the bus,{/step} he did the whole thing with the knees. You couldn’t shut him up. He used to talk right through Mass.” She’d begun on a gesture, to show the knees, and left off in the middle of it. {+}“We called him Radio.”

Nothing came by for a long time. Then a semi did, for Brandon, and rocked the whole car upon its springs; and in the sweep of its lights each of them saw the other, white-lashed, with her mouth open.

{step ardith>lesia away 0.5 now blames}{ardith>lesia}“He used it up on you,” Ardith said.{/step}

{step lesia>ardith toward 0.3 now comforts}{lesia>ardith}“Or he was resting, at yours.”{/step}

{ardith>lesia}“From what?”

{lesia>ardith}“From us. We were a lot. {step lesia>ardith toward 0.4 now comforts}Maybe he got to you and thought, well, thank God, I can just be the guy with the screwdriver.”{/step} Her teeth had started, so that it came out in pieces. {step orville>lesia toward 0.4 denied helps}{+}“He never fixed one damn thing in our house.{/step} The tap ran for eleven years.”

{step orville>ardith toward 0.4 recalled helps}{ardith>lesia}“He fixed ours twice.”{/step}

{lesia>ardith}“The same tap?”

{ardith>lesia}“I think he broke it, the second time. I think that he was looking for something to do.” The older one fought an arm out of its sleeve, and reached around behind her, and felt for the buckle. It let go with a snap. She brought the coffee tin through between the seats and set it down on the handbrake, where it sat giving out cold like a lamp. {step ardith>lesia toward 0.4 now invites}{+}“Put your side of the blanket over,” she said.{/step} {step ardith>orville toward 0.3 denied helps}{+}“Not for him. He’ll hold it in.{/step} There’s like three inches of foam on that lid.”

{scene: the same, with the tow truck | ardith, lesia, danilo}
{step lesia>ardith toward 0.4 now stays}They were under there, with the tin between them and their four knees against it,{/step} when the knuckles rapped. A face had been drawn on the frost outside, or so it looked: two eyes, a scarf, a headlamp. Lesia wound down her window an inch, and it stuck at that.

{danilo>ardith,lesia}“Which one is the member?” said the tow man.

{ardith>danilo}“Me. Thorvaldson.”

{danilo>ardith}“It says here, Orville.”

{ardith>danilo}“It’s his card.”

{step danilo>ardith away 0.4 now refuses}{danilo>ardith}“I can only service the cardholder, ma’am.{/step} It’s the rule. He has to be in the vehicle.”

There was a pause. It wasn’t a long one, but the wind had time to get in by the inch of window and go all round the inside.

{lesia>danilo}“He’s in the vehicle,” said Lesia.

{danilo>lesia}“Where?”

She folded the blanket down. The headlamp travelled over the tin, which was a large one, three pounds, dark roast, with a strip of masking tape around it and on the tape, in ballpoint, in the undertaker’s capitals, the name. It rested on that for some time. Then the man outside, who had Danilo sewn on the breast of his parka in red thread, {step danilo>lesia toward 0.4 now comforts}took off his mitt, in that cold, and crossed himself.{/step} {step danilo>ardith toward 0.4 now confesses}{danilo>ardith,lesia}“My father was a jar,” he told them.{/step} {+}“From Iloilo. In my hand luggage. At Vancouver they made me open it.” He had the mitt back on already. {+}“I’ll need him to sign.”

{ardith>danilo}“You’ll need who?”

{danilo>ardith}“It’s a joke. I make it for everyone, so I’m not going to stop for him. {step danilo>ardith toward 0.4 now helps}Pop the hood.”{/step}

He went off round the front, and the light went with him. They could hear him whistling through the scarf. Ardith felt about below the dash until she’d found the catch; and, having found it, she didn’t pull. {ardith>lesia}“Where were you going to put him?” she asked. {+}“If it had been only you?”

{lesia>ardith}“In with Mama, at Dauphin. There’s a space. Where were you?”

{ardith>lesia}“The lake. There’s a dock.”

{lesia>ardith}“Our dock? With the fish?”

{step ardith>lesia away 0.3 now rejects}{ardith>lesia}“It’s my grandfather’s dock,” said Ardith.{/step} {+}“So who took the picture?”

Her sister didn’t answer that for a bit. {step lesia>orville toward 0.4 now touches}She had got hold of the tin in both arms, as you’d hold on to a child on a bus.{/step} {lesia>ardith}“Mine had a camera,” she said.

{ardith>lesia}“Mine couldn’t stand up in a boat. She’d have been on the shore making the fire.” She was thinking about it with her eyes shut. {+}“You figure they knew?”

{step lesia>ardith toward 0.3 now jokes}{lesia>ardith}“I figure they had lunch.”{/step}

{danilo>ardith,lesia}“Ladies!” came a shout from beyond the hood. {+}“Is there a problem?”

{ardith>danilo}“There’s no problem!” Ardith yelled, and pulled. It gave a clunk, and a foot of snow slid up the windshield, in one piece, and over. {step ardith>lesia toward 0.5 now gives}{ardith>lesia}“Three days and four,” she said, more quietly.{/step} {+}“I had Sunday to Wednesday.”

{step lesia>ardith toward 0.4 now agrees}{lesia>ardith}“So the lake gets the small half.”{/step}

{step orville>ardith away 0.5 recalled ignores}{ardith>lesia}“It’s more than he ever said to me.”{/step}

The engine caught. It was a terrible noise, like something being woken for school. And in the yellow light that came up all over the dashboard, with the wipers going and the fan blowing straight ice, Lesia turned the radio on, without asking anybody, and up.
