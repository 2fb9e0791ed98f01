+++
title = "nothing that is yours"
manner = "fantasy in the fan-fiction manner: an invented world, a hostage and his guard, two men and one he, slow burn, an earlier scene between tildes; two breaks of four without a sign; curly double quotes"
[[characters]]
id = "saevrin"
name = "Saevrin"
aliases = ["Sae", "the hostage", "marshling"]
pronouns = "he"
[[characters]]
id = "ithanel"
name = "Ithanel"
aliases = ["Than", "Captain"]
pronouns = "he"
[[characters]]
id = "maelis"
name = "Maelis"
aliases = ["the Queen", "Majesty"]
pronouns = "she"
[[characters]]
id = "wenlo"
name = "Wenlo"
aliases = ["the page"]
pronouns = "he"
[[characters]]
id = "corrin"
name = "Corrin"
aliases = []
pronouns = "he"
present = false
[[characters]]
id = "aunt"
name = "the Reed Lady"
aliases = ["His aunt"]
pronouns = "she"
[[ties]]
of = "ithanel"
to = "saevrin"
is = "guard, and in love with him"
class = "love"
affinity = "mixed"
changes = true
says = "Seven winters outside one door"
[[ties]]
of = "maelis"
to = "ithanel"
is = "queen"
class = "work"
affinity = "mixed"
changes = true
[[ties]]
of = "maelis"
to = "saevrin"
is = "captor"
class = "enmity"
affinity = "negative"
[[ties]]
of = "corrin"
to = "ithanel"
is = "brother"
class = "family"
affinity = "positive"
says = "My brother went into your marsh"
[[ties]]
of = "wenlo"
to = "saevrin"
is = "page"
class = "work"
affinity = "positive"
[[ties]]
of = "aunt"
to = "saevrin"
is = "aunt"
class = "family"
affinity = "positive"
says = "His aunt"
+++
{scene: the east tower | saevrin, ithanel, wenlo}
{eyes: ithanel}
The hostage owned, after seven years, two shirts, one of them Ithanel’s; a chess set with a turnip for the white queen; and a book of Keldish psalms which he had annotated all the way through in a small, rude hand.

{saevrin>ithanel}“You could help,” said Saevrin from the floor of the east tower. He had been trying to make it fill a saddlebag.

{step ithanel>saevrin away 0.2 now refuses}{ithanel>saevrin}“I’m guarding you,” said Ithanel.{/step}

{saevrin>ithanel}“From the shirts?”

He leaned in the doorway as he had leaned in it since he was twenty, with one shoulder in the dent that his shoulder had made. Seven winters outside one door. He had worked it out once, on a bad night; he had slept for two thousand and some nights with his back to this man and three fingers of oak in between. Tomorrow they would ride to the ford. On the day after there would be no one behind the oak, and he would be able to go where he liked.

{saevrin>ithanel}“You’re making the face,” Saevrin observed. {+}“The one like a shut inn. You ought to be glad, Captain! A whole day’s ride and I’m somebody else’s cough.” He held up the second of the shirts against himself; it came to his knees. {+}“This is yours.”

{ithanel>saevrin}“Is it?”

{saevrin>ithanel}“You know perfectly well that it is. {step ithanel>saevrin toward 0.4 recalled gives}You put it on me the night I had the fever.{/step} {step saevrin>ithanel away 0.3 recalled hides}I told you that the laundry had lost it.”{/step}

{ithanel>saevrin}“I looked for that for a month.”

{saevrin>ithanel}“I know you did. I was wearing it.” He had gone a little pink, and he bent and stuffed it in beside the turnip. {+}“Are you going to want it back? The treaty says that I’m to take nothing that is yours.”

{step ithanel>saevrin toward 0.3 now gives}{ithanel>saevrin}“It means Keld’s,” said Ithanel. {+}“It’s got a hole in it. Keep it.”{/step}

The page, Wenlo, who was nine, and who had been sitting on the saddlebag to make it close, looked from one to the other of them with despair.

{scene: the Queen’s stair | ithanel, maelis | the ninth bell}
{eyes: ithanel}
By the ninth bell the Queen had sent for him. She never sat, for this sort of thing, but went up and down on the Queen’s stair with a candle, so that one had to follow. Maelis of Keld was a little woman with a cold. She had held four rivers for thirty years, and she had never, that anybody could recall, raised her voice.

{maelis>ithanel}“You’ll have him at the ford by noon, Captain. They will be on the far bank. If it’s her banner that you see, the reed, then he crosses, and God go with him. But it may be the black.”

{ithanel>maelis}“The black is war, Majesty.”

{maelis>ithanel}“It is. And I’d not care to begin one by handing them their prince.” She blew her nose. {step maelis>ithanel away 0.5 now orders}{+}“Should it be the black, you’ll do it there, in the water. Do it quickly.{/step} I believe that he likes you.”

The candle had gone on a step. He did not.

{maelis>ithanel}“You lost a brother in that marsh,” said the Queen, without turning. {step maelis>ithanel toward 0.4 now trusts}{+}“It’s for that I put you on the door. I thought that there was one man in Keld who’d never be soft with him.{/step} Was I wrong?”

{step ithanel>maelis away 0.6 now lies}{ithanel>maelis}“No, Majesty,” said Ithanel.{/step}

~

{scene: the east tower | ithanel, saevrin | seven years before | past}
{eyes: ithanel}
It bit him. That was the first thing that it ever did. He had carried it up all the hundred steps of the tower, kicking, a bundle of wet leather with a crown of rushes that had slipped down on its nose; {step saevrin>ithanel away 0.5 now attacks}and when he put it on the bed it came round like an otter and got him through the thumb.{/step}

{ithanel>saevrin}“My brother went into your marsh in the spring,” he told it. He was twenty, and had not slept since. He was binding the hand up with his teeth. {+}“Corrin. He’d a yellow beard. There was forty of them, and your lot moved the lights and walked them off the causeway. {step ithanel>saevrin away 0.5 now threatens}So you keep still, marshling. You just give me one reason.”{/step}

It got as far off as the wall would allow. It was a boy; fifteen, perhaps. Under the rushes he was shaking so that the bed knocked.

{saevrin>ithanel}“I had the lantern,” said the boy. It was the worst Keldish that Ithanel had ever heard. {step saevrin>ithanel toward 0.7 now confesses}{+}“One of the lantern. They say, hold here, and I hold. I did not know for what.{/step} A man with a yellow beard, he sang. All down. He sang until it was in his mouth.” He looked at the sword, and put back his head against the stones, and shut his eyes, quite politely. {+}“So that is the reason. You can do it.”

{step ithanel>saevrin away 1.0 wished attacks}He had wanted nothing else since April.{/step} He had it half out. Under the window somebody was whistling up a dog.

{step ithanel>saevrin away 1.0 denied attacks}He did not do it. He never could remember deciding not to.{/step} {step ithanel>saevrin toward 0.5 now gives}What he did was to pull the blanket off the other bed, and throw it,{/step} and go outside and sit down on the floor with his back to the oak; and after a very long time he said through the keyhole:

{ithanel>saevrin}“What was he singing?”

~

{scene: the river road | saevrin, ithanel, wenlo}
{eyes: saevrin}
There is always one blanket. Saevrin had read enough Keldish romances, up in that tower, to have seen it coming from the moment when the baggage mule went off the bridge. They were a league short of the ford, in the snow, in a barn with half a roof; the page was asleep between the horses; and Ithanel sat upright against the post with his sword across his knees, being a door.

{saevrin>ithanel}“You’ll freeze,” said Saevrin.

{ithanel>saevrin}“I’m on watch.”

{saevrin>ithanel}“For what? I’m here.” There was no reply to this. {step saevrin>ithanel toward 0.5 now seeks}So he got up, and trailed the thing across the straw, and sat down against the same post and put the half of it round those enormous shoulders.{/step} He felt them go to stone. {+}“Than. You haven’t said one word since the gate. You’ve not even been unpleasant. What did she want with you, last night?”

{ithanel>saevrin}“Road orders.”

{saevrin>ithanel}“I’ve listened to you breathe for seven years,” said Saevrin. {step saevrin>ithanel away 0.3 now doubts}{+}“I know what it sounds like when you lie.”{/step}

The snow came in at the place where the roof was not. He thought of several things that he could say. He had been composing them since about the third winter, in the margins of the psalms.

{ithanel>saevrin}“If it’s the black flag,” said Ithanel. He stopped. His breath was going up in front of him, and it was not steady. {step ithanel>saevrin toward 0.8 now confesses}{+}“If it’s the black, I’m to kill you. In the water. She asked me if I was soft, and I told her that I wasn’t.”{/step}

So that was it. It was curious how little it weighed.

{saevrin>ithanel}“Well,” said Saevrin, {+}“you’ll do it properly. I would hate it to be somebody who didn’t know me.”

{ithanel>saevrin}“Don’t.”

{step saevrin>ithanel toward 0.7 now trusts}{saevrin>ithanel}“I told you the first night that you could. I’ve never taken it back.”{/step}

{ithanel>saevrin}“Don’t, Sae,” Ithanel said, and he had turned, and his face was so close, and so entirely without any door in it, that it was a hard thing to look at. It would have been about an inch. Saevrin could have told you the size of that inch in barleycorns. {step saevrin>ithanel toward 0.7 denied touches}He did not kiss him. You don’t kiss a man who has to use his hands in the morning.{/step} {step saevrin>ithanel toward 0.5 now touches}He laid his head down on the mailed shoulder instead, in the dent where a doorpost ought to have been,{/step} and said into the rings:

{step saevrin>ithanel toward 0.6 now confesses}{saevrin>ithanel}“There’s a hole in your shirt, you know. I made it. I wanted some to keep in case you asked for the rest.”{/step}

{scene: the ford | saevrin, ithanel, wenlo, aunt | noon}
{eyes: ithanel}
The ford smoked. At noon it was the only thing in all that country which moved. They stood their horses at the brink of it. On the other side there was a line of riders in grey, and one in front, with a pole, and the cloth upon the pole had frozen into a board. You could not have said what colour it was. He watched it. The wind got up and fell. He was aware of the boy Wenlo, saying his prayers; and of Saevrin, next to him, sitting quite straight, with his gloves off and his collar undone so as not to be in anybody’s way.

It cracked, and blew out, and it was black.

{saevrin>ithanel}“All right,” said Saevrin softly. {step saevrin>ithanel toward 0.6 now trusts}He rode down into the water by himself as far as the girths, and waited.{/step}

Ithanel went in after him. {thought ithanel}“He sang all down,” he thought, and got his sword out. It was a Queen’s blade; they had put it in his hand when he was sixteen, and there was an oath went with it which took a quarter of an hour to say. It caught the light. Along the other bank he could hear them shout.

{step ithanel>maelis away 0.9 now breaks}He put it across his knee and leaned on it until it broke.{/step} It made a noise like the ice going. He held the two bits up, the one and then the other, to make sure they had seen, and threw them into Keld’s river.

{saevrin>ithanel}“You absolute fool,” Saevrin said. His teeth had begun to chatter. {+}“She’ll have your head for that!”

{ithanel>saevrin}“She’s got to find it first.” {step ithanel>saevrin toward 1.0 now helps}He took the other man’s bridle, and put both the horses at the far bank.{/step}

His aunt the Reed Lady was waiting for them at the top of it, with forty spears behind her. She looked like Saevrin’s nose with a very old woman round it.

{aunt>saevrin}“Who’s this?” said she. {step aunt>ithanel away 0.4 now threatens}{+}“Is it a Keldishman? We don’t feed those.”{/step}

{step saevrin>ithanel toward 0.6 now defends}{saevrin>aunt}“He’s my hostage,” said Saevrin.{/step}

There was a pause. {step ithanel>saevrin toward 0.3 now agrees}Ithanel, who had nothing now in the world but a wet horse, got down off it, and unbuckled the empty scabbard and handed it up.{/step}

{saevrin>aunt}“He’ll want a tower,” Saevrin told her. He still had not let go of the scabbard, of which Ithanel had the other end. {+}“For about seven years, I should think.” {step saevrin>ithanel toward 0.6 planned stays}{saevrin>ithanel}“I’ll sit outside the door, to begin with,” he said.{/step}
