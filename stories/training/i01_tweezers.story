+++
title = "Tweezers"
manner = "fan-fiction hurt/comfort, past tense: two men, surname and first name for the same person, epithets, beats instead of tags, a neighbour at the door"
[[characters]]
id = "moreau"
name = "Ansgar Moreau"
aliases = ["Moreau", "Ansgar", "Inspector", "the detective", "the older man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "wes"
name = "Wes Takahashi"
aliases = ["Takahashi", "Wes", "the thief", "the younger man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "kertesz"
name = "Mrs. Kertész"
aliases = ["the old lady"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "corvin"
name = "Corvin"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: Moreau's kitchen at night | moreau, wes}
The lock had been picked so politely that Moreau noticed nothing until he stepped in the blood.

{wes>moreau}“Don’t shoot,” said somebody behind the kitchen table. {+}“I’d have rung, but your buzzer’s broken.”

{step moreau>wes toward 0.3 now trusts}He lowered the gun about an inch.{/step} {moreau>wes}“Takahashi.”

{wes>moreau}“Evening, Inspector.”

{moreau>wes}“You’re in my kitchen.”

{wes>moreau}“I’m under your kitchen, mostly. I’ve been admiring the pipes.” The thief raised one hand over the edge of the table and waved it. It was red to the wrist. {+}“You’ve got a leak.”

Ansgar Moreau put the gun in the bread bin, because it was the nearest thing with a lid, and {step moreau>wes toward 0.4 now helps}went down on his bad knee.{/step} Wes Takahashi was sitting against the oven in what had once been a very good dinner jacket. He had lost a shoe. From the collar to the waist, all down the left side of his back, he glittered.

{moreau>wes}“What is that?”

{wes>moreau}“Skylight.”

{moreau>wes}“Whose?”

{wes>moreau}“Is this an interview? Do I get a sandwich?”

{step moreau>wes toward 0.4 planned helps}{moreau>wes}“You get an ambulance.”{/step} He already had his phone out. {step wes>moreau toward 0.4 now touches}The bloody hand came down over it, quite gently, and stayed there.{/step}

{step wes>moreau toward 0.5 now asks}{wes>moreau}“No hospital. Please.{/step} He’s got people at both of them, and I can’t run with one shoe.”

{moreau>wes}“Who has?”

{wes>moreau}“Corvin.”

There was a pause, in which the tap dripped. {step moreau>corvin away 0.6 recalled attacks}Moreau had been trying to put Corvin in prison for nine years;{/step} he had a whole wall about it. {step moreau>wes toward 0.4 now agrees}He laid the phone face down on the tiles.{/step}

{moreau>wes}“Take off the jacket,” he said.

{wes>moreau}“Buy a fellow a drink first.”

{step moreau>wes toward 0.5 now seeks}{moreau>wes}“Wes.”{/step}

It was the first time he had ever used it. They both heard it. {step wes>moreau toward 0.4 now trusts}The younger man shut his mouth, and leaned forward, and began on the buttons.{/step}

{scene: the kitchen, an hour later | moreau, wes}
They had used up the tweezers from the bathroom and gone on to a pair that were meant for stamps. On the draining board stood a saucer with twenty-six pieces of Corvin’s skylight in it.

{wes>moreau}“You collect stamps,” said Wes, into his folded arms.

{moreau>wes}“Hold still.”

{wes>moreau}“No, I love it. It’s so much worse than I imagined. Do you have the little—ah. Ow. The little hinges?”

{moreau>wes}“Twenty-seven.” Something clinked in the saucer. {+}“How often did you imagine it?”

{wes>moreau}“What?”

{moreau>wes}“My flat.”

The back under his hands went very still. It was a narrow back, and there was nothing clever about it at all.

{step wes>moreau away 0.3 now hides}{wes>moreau}“Professionally,” the thief said at last.{/step} {+}“One likes to know one’s detective.”

{moreau>wes}“This one’s deep. Bite on something.”

{wes>moreau}“On what? You’ve got nothing in but lentils, I loo—” The rest was lost in the dishcloth.

{moreau>wes}“There. Twenty-eight. {step moreau>wes toward 0.5 now comforts}That’s the worst one, that’s done, you’re all right.”{/step} He heard what his voice was doing and cleared his throat. {+}“Breathe out.”

Takahashi breathed out. It took a while and had several corners in it. {wes>moreau}“Do you talk to all your suspects like that?”

{moreau>wes}“Only those who bleed on the lino.”

{wes>moreau}“Ansgar.”

{moreau>wes}“Who told you my name was Ansgar?”

{wes>moreau}“It’s on your library card. {step wes>moreau toward 0.5 now confesses}Ansgar, don’t be angry, but I didn’t go there for the diamonds.”{/step} His right hand went feeling about on the floor and came back with the jacket. {+}“Inside pocket. No, the other inside pocket. The one that isn’t there.”

The detective found the seam, and the slit in the seam, and two fingers’ depth of cold paper. He unfolded it beneath the lamp. It was a page from a ledger, and it had nine years on it.

{moreau>wes}“This is—”

{wes>moreau}“Mm.”

{step wes>moreau toward 0.7 recalled helps}{moreau>wes}“You went through a roof for this?”{/step}

{step wes>moreau toward 0.7 now confesses}{wes>moreau}“You looked so tired. At the inquest.”{/step} Wes turned his cheek on his arms, so that one eye showed, black and rather shy. {+}“And you’d shaved so badly. {step wes>moreau toward 0.5 wished helps}I thought, somebody ought to do something.”{/step}

Three raps on the front door. Neither of them moved.

{wes>moreau}“Expecting anyone?” the younger man mouthed.

{moreau>wes}“At two in the morning?” Moreau breathed back. {step moreau>wes toward 0.5 now defends}{+}“Under the table. Go.”{/step}

{scene: the door of the flat | moreau, kertesz, wes}
He opened it on the chain. At about the height of his tie there was a hairnet.

{kertesz>moreau}“There is water coming through my ceiling,” said Mrs. Kertész.

{step moreau>kertesz toward 0.3 now apologises}{moreau>kertesz}“I’m so sorry. I’ll see to it.”{/step}

{kertesz>moreau}“It is pink.”

{step moreau>kertesz away 0.3 now lies}{moreau>kertesz}“I was—cooking.”{/step}

{kertesz>moreau}“You? What do you cook?”

{moreau>kertesz}“Beetroot.”

The old lady considered him. She considered, in particular, his cuffs. Then she took from the pocket of her dressing-gown a brown glass bottle and passed it in beneath the chain. {step kertesz>moreau toward 0.5 now gives}{kertesz>moreau}“Iodine. For your beetroot.{/step} You dab, you do not pour; I was a nurse in a war.”

{step moreau>kertesz toward 0.3 now thanks}{moreau>kertesz}“Thank you, Mrs. Kertész.”{/step}

{kertesz>wes}“And tell him that he snores when he faints,” she added, past his elbow and rather louder. {+}“You hear me, young man? On the side, always. Never on the back.”

{wes>kertesz}“Yes, ma’am,” said the kitchen table.

Moreau shut the door and leaned his forehead on it.

{wes>moreau}“I like her,” Wes called. {+}“Is she single?”

{moreau>wes}“You fainted?”

{wes>moreau}“Briefly. Before you came. Hardly worth mentioning.”

The older man came back with the iodine, and the blanket off his own bed, and the second-best pillow; {step moreau>wes toward 0.6 now gives}he looked at the pillow and went and changed it for the best.{/step} He put them down beside the oven, where the floor was warm.

{moreau>wes}“On your side,” he said.

{wes>moreau}“Am I under arrest?”

{step moreau>wes away 0.5 planned attacks}{moreau>wes}“In the morning.”{/step}

{wes>moreau}“And until then?”

Moreau uncorked the bottle. {step moreau>wes toward 0.6 now stays}{moreau>wes}“Until then you’ve got eleven pieces left and I’ve run out of saucer. Lie down, Wes.”{/step}
