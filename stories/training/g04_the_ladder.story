+++
title = "The Ladder"
manner = "jury room, third person past: six voices, a nameless foreman, surnames and first names, turns skipped; straight double quotes"
[[characters]]
id = "foreman"
name = "the foreman"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "luz"
name = "Luz Arrieta"
aliases = ["Luz", "Ms. Arrieta"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "marvin"
name = "Marvin"
aliases = ["Marv"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "kettleborough"
name = "Mrs. Kettleborough"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "tyrell"
name = "Tyrell"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "beatrix"
name = "Beatrix"
aliases = ["Bea"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "bailiff"
name = "the bailiff"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "haddix"
name = "Lyle Haddix"
aliases = ["Haddix", "Lyle"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "sorensen"
name = "Mrs. Sorensen"
aliases = ["Sorensen"]
pronouns = "she"
kind = "person"
present = false
+++
{scene: the jury room | foreman, luz, marvin, kettleborough, tyrell, beatrix, bailiff}
It was a civil case and there were only six of them, so that when five hands went up for the plaintiff it was not hard to see whose hadn't.

{foreman>kettleborough}"Mrs. Kettleborough?" said the foreman.

{step kettleborough>foreman away 0.3 now rejects}{kettleborough>foreman}"I'm not deaf. I saw the hands."{/step}

{foreman>kettleborough}"So you'd be for the defendant."

{kettleborough>foreman}"I'd be for a cup of coffee, if it was asked of me. I haven't decided."

Marvin let his forehead down onto the table. He owned two car washes and it had not rained in a week. {marvin>kettleborough}"Lady, the man fell off a ladder. {step marvin>kettleborough away 0.4 now mocks}It was her ladder. What's to decide?"{/step}

{kettleborough>marvin}"Why he was on it."

{marvin>kettleborough}"He was getting her cat!"

{step luz>kettleborough toward 0.4 now defends}{luz>marvin}"Let her talk, Marv," said Luz Arrieta.{/step}

{step marvin>luz away 0.3 now refuses}{marvin>luz}"I let her talk yesterday.{/step} I've got a guy at the wash on Ninth who thinks wax is optional."

{foreman>marvin,luz,kettleborough}"One at a time, folks." The foreman was a long, mild, freckled person who had been elected because he'd sat down in the chair at the end. He squared up his yellow pad. {step foreman>kettleborough toward 0.3 now invites}{foreman>kettleborough}"Tell us what bothers you, ma'am."{/step}

{kettleborough>foreman}"The shoes."

They waited, but that seemed to be all of it. Across the table Tyrell, who was twenty-two and had drawn the whole trial in ballpoint, turned back through his notebook.

{tyrell>kettleborough}"Exhibit nine," he said. {+}"Brown leather, size eleven. What about them?"

{kettleborough>tyrell}"You've got them there? Show me the bottoms."

{tyrell>kettleborough}"I only drew the one side."

{kettleborough>tyrell}"Well, there you are. Nobody looks at bottoms. They were smooth as glass, and new. Those were church shoes."

{beatrix>kettleborough}"So he dressed up," said Beatrix. {+}"My husband wears church shoes to the dump."

{kettleborough>beatrix}"And does he get cats down in them?"

{beatrix>kettleborough}"He wouldn't get a cat down if it was on fire."

That got a laugh from everybody but Marvin, who was speaking into the wood. {marvin>foreman,luz,kettleborough,tyrell,beatrix}"The rung broke. The expert said. The rung was rotten, it broke, and Lyle Haddix broke his hip. If he'd been up there in ballet slippers it would've broke just the same."

{step luz>marvin toward 0.4 now agrees}{luz>marvin}"He's right about the rung," Luz said.{/step} {+}"I teach shop. You could've put a thumb through it."

{kettleborough>luz}"Which rung was it, dear?"

{luz>kettleborough}"The fourth."

{kettleborough>luz}"From the top or from the bottom?"

{luz>kettleborough}"From the bottom. There was that photo, with the ruler." And then she stopped, with her mouth a little open, and her eyes went up to where the wall met the ceiling, and she began counting something on the air.

{foreman>luz}"Ms. Arrieta?"

{luz>foreman}"Give me a second. Twelve inches between. Tyrell, how high did they say the branch was?"

{tyrell>luz}"Twelve feet."

{luz>tyrell}"And Haddix said that he'd got hold of the cat. He had it by the scruff, he said, and then the rung went."

{tyrell>luz}"Yeah. He did the hand. I drew the hand." He held the page up: it was a good hand.

{step luz>haddix away 0.4 now doubts}{luz>tyrell}"With his feet four feet up off the ground?{/step} How long is this guy's arm?"

For the first time that morning Marvin lifted his head. There was a line across it from the edge of the table. {marvin>luz}"Maybe he was on his way down."

{luz>marvin}"With the cat."

{marvin>luz}"With the cat, sure."

{kettleborough>marvin}"The fire department got the cat," said Mrs. Kettleborough. {+}"At six that evening. She told us so, Mrs. Sorensen did, and the other side never asked her a thing about it, because it was only about the cat."

The radiator knocked twice.

{beatrix>kettleborough}"I don't get it," said Beatrix. {+}"Then what was he doing up there?"

{kettleborough>beatrix}"Four rungs up, in new shoes? What's four feet up the side of that house?"

{beatrix>kettleborough}"How should I know? A wall. Siding."

{tyrell>beatrix}"A window," said Tyrell. He had found it, in ballpoint, with the shutters and the flower box and all. {+}"It's right there in exhibit two. The ladder's under the tree, but the marks in the flower bed, look, the two holes. They're under the window."

{step beatrix>haddix away 0.4 now doubts}{beatrix>tyrell}"He was peeping?"{/step}

{step kettleborough>haddix toward 0.5 now defends}{kettleborough>beatrix}"I don't believe so, Bea. In a tie?"{/step}

{marvin>kettleborough}"Wait a minute," said Marvin. {+}"Nobody said a tie."

{kettleborough>marvin}"In the ambulance picture. It's a nice one, with ducks on it. And there was a stem caught in the ladder, which that expert called debris." She opened her purse and shut it again. {+}"I was a florist for forty years. That was a carnation."

None of them spoke for some time. Someone's stomach did.

{luz>kettleborough}"He was sweet on her," said Luz slowly. {+}"Oh, my God. {step haddix>sorensen toward 0.6 planned gives}He was going to knock on her window with a flower."{/step}

{kettleborough>luz}"And broke his hip, {step sorensen>haddix toward 0.4 recalled helps}and she ran out{/step}, and {step haddix>sorensen away 0.4 recalled hides}he had to say something. So he said the cat."{/step}

{beatrix>kettleborough}"And she knows?" Beatrix was hunting in her sleeve for a tissue.

{step sorensen>haddix away 0.4 recalled ignores}{kettleborough>beatrix}"She never once looked at him, did you see that?{/step} Three days. You don't not look at a man like that for a cat."

{foreman>kettleborough}"It's still her ladder, ma'am," the foreman said, very gently. {+}"It's still rotten. {step foreman>kettleborough away 0.3 now doubts}I don't know that the law cares why he was on it."{/step}

{kettleborough>foreman}"I know it doesn't. {step kettleborough>foreman toward 0.5 planned agrees}I'll put up my hand.{/step} {step kettleborough>foreman toward 0.4 wished asks}I'd just like for somebody to have noticed."{/step}

There was a tap, and the bailiff put his head around the door. {bailiff>foreman}"Judge wants to know how you're coming along."

The foreman looked down the table. He looked at his pad, on which for two days, it now turned out, he had written nothing whatever but the number of each exhibit and the word {other}"why".

{foreman>bailiff}"Can we send a question out?" he said.

{bailiff>foreman}"To the judge?"

{foreman>bailiff}"To the parties. {step foreman>kettleborough toward 0.5 now agrees}Can we ask them if they've had lunch?"{/step}

{bailiff>foreman}"If they've had lunch," the bailiff repeated.

{step marvin>haddix toward 0.6 now helps}{marvin>bailiff}"Together," said Marvin.{/step} His face was still creased, and he scowled around it at all of them. {+}"What? Ask the guy. Who's it going to hurt? {step marvin>kettleborough toward 0.5 now agrees}Put that we'll wait."{/step}
