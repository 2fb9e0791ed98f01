+++
title = "The Wet Cord"
manner = "fantasy of the high passes: a relay hut, three runners, its keeper and a blind reader of knots; orders, rank by age, kin words and trade rules, a secret drawn out, one who answers for another; dash dialogue"
[[characters]]
id = "sisa"
name = "Mama Sisa"
aliases = ["Mama", "Sisa", "the keeper"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "qori"
name = "Qori"
aliases = ["Uncle", "the old runner"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "illa"
name = "Illa"
aliases = ["Swift"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "teo"
name = "Teo"
aliases = ["Calf", "the boy"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "wayra"
name = "Wayra"
aliases = ["Reader", "the blind woman"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "bishop"
name = "Bishop"
aliases = ["the llama"]
pronouns = "he"
kind = "animal"
present = true
[[characters]]
id = "steward"
name = "the Steward"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: the relay hut on the pass | sisa, qori, illa, teo, wayra, bishop}
{sisa>teo}—Boots off. You don’t bring the mountain in on my floor.

{teo>sisa}—I can’t feel them, Mama{/} —says Teo—. {+}I can’t feel the boots.{/}

{sisa>teo}—Then sit, and I’ll pull. Qori, hold him up by the other end.

{qori>sisa}—He’s all ice, Sisa. He’s been in the river.

{teo>qori}—I fell in the ford, Uncle. I held it over my head. I held it up the whole time!

And he opens his fist for them. It takes him a while. The cord in it is red, so it comes from the Steward, and the knots hang off it as close as berries, and water runs from every one of them on to Mama Sisa’s floor.

{illa>teo}—Over your head{/} —says Illa from the bed shelf, where she’s already winding the cloths round her shins—. {+}What are you, four foot?{/}

{teo>illa}—Five and a bit.

{illa>teo}—And how deep’s the ford?

{teo>illa}—Six.

{qori>illa}—Leave the calf be. You came in with one shoe, your first winter.

{illa>qori}—I came in an hour before the bell with one shoe. Give it here, I’m next. A red cord doesn’t sleep.

{sisa>illa}—You’re not going out in that.

{illa>sisa}—The rule is that it goes on by dawn.

{sisa>illa}—And I’m telling you what’s over the saddle. I’ve kept this hut for thirty winters. It’s hanging there like washing. You’ll sneeze and have it all on your head.

{illa>sisa}—I’ll hold my nose, then.

Down by the fire there’s a dry little sound. The fifth person in the hut, who came at dusk with a stick and a llama and has said good evening and nothing since, is laughing into her shawl.

{wayra>illa}—Forgive me{/} —says the blind woman—. {+}I knew your mother. She’d have gone too.{/}

{illa>wayra}—Did she get there?

{wayra>illa}—Oh, yes. She got there and it was the wrong year. May I feel of that, boy? I only want to know the wool.

{teo>wayra}—It isn’t allowed{/} —says Teo, and looks at the others—. {+}Is it?{/}

{qori>teo}—Runners mayn’t read. I never heard that runners mayn’t hand a thing to an old woman to be dried.

The boy gets up on his bare blue feet and brings it to her. The fingers go in among the strings. They’re quick; they’re like two animals feeding. And then, at about the seventh knot, they aren’t moving any more.

{sisa>wayra}—Well, Wayra?{/} —says Mama Sisa—. {+}What’s it about?{/}

{wayra>sisa}—Potatoes.

{sisa>wayra}—In red?

{wayra>sisa}—There’s a great shortage. Two thousand sacks are wanted, with the tax.

{illa>wayra}—You’d not go white for potatoes.

{wayra>illa}—It’s the smoke, child.

{illa>wayra}—The smoke’s going up the other side. I’m no reader, Reader, but I’ve carried eleven hundred of these things, and I know one when I see it. There’s a black thread in the seventh string. There’s always a black thread when it’s somebody’s life.

{qori>illa}—That’ll do, Swift{/} —says the old runner.

{illa>qori}—Why will it do? Don’t you want to know what we’ve been running with, all these years, with our lungs coming up? I do. Whose is it?

Nobody says anything. Outside the wind leans on the wall, and Bishop the llama, who has been let in because of his chest, shifts his feet and hums.

{wayra>illa}—It’s mine{/} —says Wayra.

{sisa>wayra}—Yours how?{/} —says the keeper.

{wayra>sisa}—Two summers ago I read a cord out to the Steward before all his captains. It said that the valley towns begged for peace. He wanted it to say something else. I’m blind, I couldn’t see him winking. So he had to have his peace, in front of everyone, and it has cost him a great deal of money.{/} —She finds the place again with her thumb—. {+}“The reader at the pass is to be put off the rock by whoever keeps the hut.” It’s handsome work. I taught the girl who tied it.{/}

They all look at the keeper, and the keeper looks at the boot she’s holding.

{sisa>wayra}—By me? He’s put that in? By _me?_

{wayra>sisa}—You’re an office, Sisa. It isn’t personal.

{sisa>wayra}—You’ve had two bowls of my soup!

{teo>wayra}—I didn’t know, lady{/} —Teo’s teeth are knocking so hard that it comes in pieces—. {+}I never would’ve held it up. I’d have let go of it, I’d have let it go down the river!{/}

{wayra>teo}—No. They’d only have hanged you, and sent another. Don’t cry, now. You ran very well.

{illa>sisa}—But it isn’t for you, Mama, is it, yet?{/} —She has come down off the shelf, with one shin bound and one trailing—. {+}Who’s it for? Where’s it got to go before it counts?{/}

{qori>illa}—To the fort at Hatun{/} —says Qori—. {+}They cut the seal on it and send it back up here with a sergeant. It’s no order till it’s been cut.{/}

{illa>qori}—So somebody has to take it over the saddle.

{qori>illa}—By dawn.

{illa>qori}—And it’s my leg. I’m the next.{/} —She says it slowly—. {+}I’ve never been late. I’ve not once been late, Uncle. There’s a song.{/}

{qori>illa}—I’ve heard it. It’s a bit long.

{sisa>illa}—Break yours, then. Your leg. I’ve a mallet.

{illa>sisa}—And he’d have to go, and he’s got no toes. Or Uncle would, with that knee, and we’d find him in May.

The old runner has been crouched all this while by the door, rubbing the knee in question. He has run for four Stewards. He has the whole of the Rule by heart, since on the long flat stretches there’s nothing else to do.

{qori>teo}—Calf. Tell me something. What’s the ninth rule?

{teo>qori}—Ninth. Um. Don’t eat before a climb.

{qori>teo}—That’s the eighth.

{teo>qori}—A cord that is wet shall not be carried, for a wet knot slips{/} —says the boy, in the voice that they all have for it—. {+}It shall be hung in the hut till it is dry, and the… and the keeper shall be judge.{/}

{qori>sisa}—And the keeper shall be judge. Mama Sisa, you’re the keeper. Is that cord dry?

She takes it out of the blind woman’s lap and wrings it, and a few drops fall hissing in the ashes. She considers it with her head on one side.

{sisa>qori}—It’s mountain wool. It’s very thick.

{qori>sisa}—How long, in your judgement?

{sisa>qori}—With the damp that we get up here? With no sun on this side until the thaw? I wouldn’t like to say before spring.

{illa>sisa}—Spring{/} —Illa repeats. A kind of grin is starting at one corner of her mouth, as if it hurt—. {+}And supposing somebody breathed on it, in spring?{/}

{sisa>illa}—Then I’d have to begin again.

{wayra>sisa}—You’d all lose your places{/} —says Wayra. She has both hands over her face—. {+}For a stranger who lied to you about potatoes.{/}

{teo>wayra}—You’re not a stranger, lady. You said I ran well.

Mama Sisa hangs the red cord up on the nail behind the stove, out of the draught, and stands back from it as you would from a picture. There’s a silence; it has chewing in it.

{illa>sisa}—Mama. The llama.

{sisa>illa}—What about him?

{illa>sisa}—He’s got the end of it. He’s eating it. He’s at the third string.

{qori>illa}—Is there a rule for llamas, Swift?

{illa>qori}—I don’t know one.

{qori>illa}—Nor do I{/} —says the old runner, and settles his back against the door—. {+}And I know them all. Lie down, girl. You’re off till he’s finished.{/}
