+++
title = "Articles of the Magpie"
manner = "pirate crew of our own, comic, third person limited past: a captain, a quartermaster, a cook, a boy and a prisoner vote on a ransom; two women, a crew that shouts; dialogue with em dashes"
[[characters]]
id = "roque"
name = "Captain Baptista Roque"
aliases = ["Baptista Roque", "the captain", "Captain"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "agnes"
name = "Long Agnes"
aliases = ["Agnes", "the quartermaster"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "ambrose"
name = "Ambrose"
aliases = ["the cook", "Cook"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "fenn"
name = "Fenn"
aliases = ["Boy"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "peregrine"
name = "Lord Peregrine"
aliases = ["the prisoner", "Perry"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "crew"
name = "the crew"
aliases = []
pronouns = "they"
kind = "group"
present = true
[[characters]]
id = "governor"
name = "the Governor"
aliases = ["his uncle"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: the deck of the Magpie | roque, agnes, ambrose, fenn, peregrine, crew}
{agnes>crew}— Article nine, {/} read Long Agnes, from the top of a barrel. {+}— No prisoner to be drowned, sold or eaten without a vote of all hands.

{peregrine>agnes}— Eaten? {/} said the prisoner.

{agnes>peregrine}— It’s an old document.

The whole of the Magpie was on deck for it, thirty-one souls and the goat. Fenn had got himself a place on the coiled cable, from which he could see everything: the quartermaster on her barrel; the captain on the hatch, paring her nails with something longer than was needed; and in between them, lashed to the mast with his wig on backwards, Lord Peregrine, who was the Governor’s own nephew, and seasick.

Captain Baptista Roque blew on her thumb. {roque>agnes}— What’s he worth?

{agnes>roque}— I wrote to his uncle for four thousand.

{roque>agnes}— And what did the Governor say?

Agnes unfolded a paper, and held it a long way off. {agnes>roque}— He says he’ll give us nine hundred.

{roque>agnes}— That’s low.

{step governor>peregrine away 0.7 recalled rejects}{agnes>roque}— To keep him.{/step}

The crew groaned. It went all round the ship, from bow to stern, like a wet sail.

{peregrine>agnes}— May I see that? {/} asked the prisoner, quite humbly. {+}— Is it in his own hand?

{agnes>peregrine}— With a seal on, lad. {step agnes>peregrine toward 0.3 now comforts}I’m sorry.{/step}

{peregrine>agnes}— No, no. It’s what I’d have expected. {step governor>peregrine away 0.4 recalled rejects}He’s never liked me since the business with the swans.{/step}

{fenn>peregrine}— What business with the swans? {/} Fenn hadn’t meant to say it out loud. Thirty faces turned round to look at him.

{step agnes>fenn away 0.3 now orders}{agnes>fenn}— You’re not to speak,{/step} {/} said Agnes. {+}— You’re not of age till the spring. You can hold the bean bag.

He climbed down and took it from her. Every one of them had two beans, a white and a black: white was for mercy, and black wasn’t.

{roque>ambrose}— Cook, you’re first. Say your piece.

Ambrose wiped his hands down his apron, and stepped out. He was a soft, sad man, with an anchor on each cheek. {step ambrose>peregrine away 0.8 wished attacks}{ambrose>crew}— I say drown him.{/step} {step ambrose>peregrine away 0.3 denied rejects}I’ve nothing against him.{/step} But he’s been aboard for eight days, and {step peregrine>ambrose away 0.3 recalled rejects}he’s sent back the soup on every one.{/step}

{peregrine>ambrose}— There was a boot in it.

{ambrose>peregrine}— That’s where the flavour is!

{peregrine>ambrose}— It had a buckle.

{ambrose>roque}— You see, Captain? {/} The cook flung out both arms. {+}— You see what I’m up against?

{crew>ambrose}— Drown him! {/} cried several of the crew, but it was without much heart, since they had met the soup.

{roque>crew}— In turn, {/} the captain said, and it went quiet. {roque>agnes}— Agnes? What’s your view?

{step agnes>peregrine toward 0.4 now defends}{agnes>roque}— I’m for taking the nine hundred.{/step}

{roque>agnes}— And keep him? For good?

{step agnes>peregrine toward 0.3 now praises}{agnes>roque}— He can read.{/step} There’s just me that can, otherwise, and my eyes are going. I had to do half that letter by the smell. {/} She got down off the barrel, one leg after the other; there was a great deal of each. {step agnes>peregrine toward 0.3 now seeks}{agnes>peregrine}— What else can you do, Perry?{/step} Can you sew?

{peregrine>agnes}— I can embroider.

{agnes>peregrine}— Can you fight?

{peregrine>agnes}— I can fence a little. I was third at school.

{agnes>peregrine}— Out of how many?

{peregrine>agnes}— Four, {/} said Lord Peregrine, and he shut his eyes.

Fenn stood there with the bag. It came to him that {step fenn>peregrine toward 0.4 wished seeks}he had never in his life wanted anything as much as to hear about the swans,{/step} and that in a minute or two there’d be nobody left to tell it. He looked up, for something else to look at. So he was the first of them to see it.

{fenn>roque}— Captain!

{step agnes>fenn away 0.3 now blames}{agnes>fenn}— What did I say to you about speaking?{/step}

{fenn>agnes}— But Agnes—

{agnes>fenn}— After the beans!

{step fenn>roque toward 0.5 now helps}{fenn>roque}— There’s a sail,{/step} {/} he yelled. {+}— Sunward! There’s a big one, and she’s got her guns run out!

Nobody minded about the beans after that. The captain was at the rail in three strides with a glass to her eye, and what she called what she saw in it made the goat look round.

{roque>agnes}— It’s the Constancy. It’s the Governor’s own ship.

Agnes had come up beside her. {agnes>roque}— Then what did he write the letter for?

{step governor>roque away 0.6 recalled betrays}{roque>agnes}— To keep us sitting here, reading it.{/step} {/} She snapped the glass shut. {roque>peregrine}— You! How fast is she?

{peregrine>roque}— Faster than you, {/} said the prisoner. {+}— But she’s deep. I was nearly sick into the hold, and I saw it. She’s all stores. {step peregrine>roque toward 0.5 now helps}If it were me I’d go over the bar.{/step}

{roque>peregrine}— There’s eight feet on that bar, at the top of the tide. We draw nine.

{peregrine>roque}— You draw nine with the cannon. {/} He’d opened his eyes, and there was some colour in his cheeks. {+}— How many did you fire in the last year?

The captain thought. {roque>peregrine}— Two.

{peregrine>roque}— Out of twenty. {step peregrine>roque toward 0.6 now helps}So put the eighteen over the side, and go home.{/step} It’s arithmetic. I was first at arithmetic.

{step ambrose>peregrine away 0.5 now doubts}{ambrose>roque}— You’re never going to listen to him?{/step} {/} wailed the cook. {+}— He’s the man’s nephew!

{peregrine>ambrose}— He offered nine hundred for someone to keep me, sir. I’ve some feelings.

The captain looked at the quartermaster. The quartermaster shrugged; it took a while to get from one end of her to the other.

{step roque>peregrine toward 0.5 now trusts}{roque>crew}— Guns over!{/step} {/} bawled Baptista Roque. {+}— All but two! And make sail!

{crew>roque}— Aye, Captain! {/} the crew roared back.

{scene: the deck, over the bar | roque, agnes, ambrose, fenn, peregrine, crew}
The sand went by underneath them with a long, long scrape, like somebody dragging a chair away from a table. And then it stopped, and there was blue water in front of them. Behind, the Constancy had put her nose on the bar, and sat there, leaning, with all her flags up.

{agnes>crew}— We never finished, {/} Agnes remarked. {+}— It’s still article nine. Hands in the bag.

They filed past. Fenn held it open for every one of them, and he wasn’t supposed to look; and when it was done he tipped them out on the hatch for the captain to count. There were thirty beans there. Twenty-nine of them were white.

{roque>ambrose}— Ambrose, {/} said the captain.

{step ambrose>peregrine away 0.4 now rejects}{ambrose>roque}— It’s a matter of principle,{/step} {/} muttered the cook.

{step roque>peregrine toward 0.6 now invites}{roque>peregrine}— Cut yourself loose, then, my lord. You’re on the books.{/step} {/} {step roque>peregrine toward 0.4 now gives}She held out the long thing that she did her nails with, handle first,{/step} and then saw the difficulty. {roque>fenn}— Boy, you do it.

{step fenn>peregrine toward 0.5 now helps}So it was Fenn who sawed through the rope.{/step} It took him some time, because his hands weren’t steady. The late prisoner rubbed his wrists, and turned his wig the right way round.

{step peregrine>fenn toward 0.4 now thanks}{peregrine>fenn}— Thank you,{/step} {/} he said. {step peregrine>fenn toward 0.4 now invites}{+}— I believe you had a question.{/step}

{fenn>peregrine}— The swans, {/} whispered Fenn.

{peregrine>fenn}— Ah. Well, to begin with, there were forty of them, and I had been told that they were geese.
