+++
title = "Third Pull"
manner = "village sports comedy in present tense: five women, coach and nicknames, interruptions, a loudspeaker, a group shout"
[[characters]]
id = "wenna"
name = "Wenna Trethewey"
aliases = ["Wenna", "Coach", "the coach"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "del"
name = "Delphine Adjei"
aliases = ["Del", "Delphine"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "saff"
name = "Saff"
aliases = ["infant", "the girl"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "jowita"
name = "Jowita"
aliases = ["Jo"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "marlene"
name = "Marlene"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "uren"
name = "Mr. Uren"
aliases = ["the loudspeaker"]
pronouns = ""
kind = "person"
present = true
[[characters]]
id = "petra"
name = "Petra Hosken"
aliases = []
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "callum"
name = "Callum Rowe"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: behind the beer tent | wenna, del, saff, jowita, marlene}
There should be eight of them. Four are in the St John tent with a bucket each, on account of Marlene’s potato salad, which leaves four on the grass behind the beer tent with their boots off, and between them they own seven working shoulders.

{wenna>del,saff,jowita,marlene}“One pull each,” says Wenna Trethewey. She’s the coach; she has a clipboard to prove it. {+}“So nobody’s lost anything yet.” {wenna>del}“Del. Talk to me.”

{del>wenna}“It’s fine.”

{wenna>del}“It’s not in its socket.”

{del>wenna}“It’s near its socket, Coach.”

{saff>del}“I can hear you clicking from here,” says Saff, who is seventeen, and the only one of them who isn’t lying down.

Delphine Adjei rolls her head round in the clover, slowly, until she has the girl in view. {step del>saff away 0.3 now rejects}{del>saff}“Nobody asked you, infant.”{/step}

{saff>del}“I’m only saying.”

{del>saff}“Well, only don’t.”

Jowita has the ice pack that was meant for the shoulder over her own face. {jowita>del}“She is right, though. It clicks. All through second pull I was counting by it.”

{del>jowita}“Whose side are you on, Jo?”

{jowita>del}“The side with the prize.” She lifts a corner of the ice. {jowita>wenna}“Coach? What is the prize?”

{marlene>jowita}“It’s a ham,” says Marlene.

{jowita>marlene}“A whole one?”

{marlene>jowita}“On the bone. I’ve seen it. It’s got a ribbon on.”

There is a short silence, of a religious kind.

{wenna>del,saff,jowita,marlene}“I won’t have food talked about,” Wenna says. {step wenna>marlene away 0.3 now blames}{wenna>marlene}“Least of all by you, Marlene.”{/step}

{step marlene>wenna toward 0.3 recalled apologises}{marlene>wenna}“I’ve said I’m sorry.”{/step}

{step wenna>marlene away 0.4 now blames}{wenna>marlene}“You left it in the car!”{/step}

{marlene>wenna}“In the shade, in the car.”

{wenna>marlene}“In July!”

{step jowita>marlene toward 0.2 now comforts}{jowita>marlene}“It was a very nice dressing,”{/step} says the ice pack. {+}“I had two plates, and I feel nothing.”

{saff>jowita}“You’re not normal.”

{jowita>saff}“I am from Białystok.”

Wenna squats down among them, and her own knees go off like a pair of caps. {wenna>del,saff,jowita,marlene}“Listen, now, all of you. They’ve got the slope this time. And they’ve got that great mare of a woman on the end—”

{marlene>wenna}“Petra Hosken,” says Marlene, in the tone of somebody naming a disease.

{wenna>del,saff,jowita,marlene}“—who’s had a lie-down and a pasty. So we don’t fight her. We sit. We lock out, and let them pull themselves tired, and not a soul moves till I say so. Who’s my anchor?”

{del>wenna}“Me,” says Del.

{step wenna>del away 0.4 now rejects}{wenna>del}“You’re not, you know.”{/step}

{del>wenna}“Coach—”

{wenna>del}“One arm, Delphine! You can’t lock with one arm. It’ll come out altogether, and I’ll have to ring your mother, and I’m more frightened of her than I am of that mare.”

{del>wenna}“So’s everyone.” But she’s gone grey around the mouth, and it doesn’t come out very loud. {+}“Who, then? Jo’s too light.”

{jowita>del}“I am dense.”

{del>wenna}“And Marlene’s got knees.”

{marlene>del}“I’ve always had knees.”

It’s a moment before anyone looks at Saff. It’s a further moment before Saff looks behind her, and finds nobody there.

{saff>wenna}“No,” she says. {step saff>wenna away 0.4 now refuses}{+}“No way. I’m not even in the club!{/step} I came to carry the squash.”

{wenna>saff}“How much do you weigh?”

{saff>wenna}“You can’t ask people that!”

{wenna>saff}“It’s tug of war, my lover. It’s all we ever ask.”

{saff>wenna}“Eighty-eight kilos,” the girl mutters; and then, as nobody laughs, {+}“Eighty-nine.”

Marlene sits up. Jowita takes the ice off her face altogether. {step jowita>saff toward 0.3 now praises}{jowita>saff}“Eighty-nine,” she says, with love.{/step} {+}“And you carry squash.”

{saff>jowita}“It’s heavy squash!”

{step del>saff toward 0.3 now invites}{del>saff}“Come here to me, infant.”{/step} Del has got up on to her knees, and with her good hand she’s undoing the wide leather belt. {+}“Arms up.”

{saff>del}“That’s yours.”

{del>saff}“It’s the club’s. I only sweat in it.” {step del>saff toward 0.5 now gives}The belt goes round, and is hauled in by two holes, and by one more.{/step} {+}“Rope under the arm, over the shoulder. You dig your heels in like you’re stamping on somebody’s phone. You don’t look at their end, ever. You look at Jo’s backside. Whose phone is it?”

{saff>del}“Callum Rowe’s.” It needs no thought at all.

{del>saff}“There you go, then.”

{scene: the ring | wenna, del, saff, jowita, marlene, uren}
{uren}“Third and deciding pull,” says the loudspeaker, which is Mr. Uren from the feed merchant’s with a sock over the microphone. {+}“Take the strain!”

{wenna>saff,jowita,marlene}“And sit,” says Wenna, walking down the rope with her hands behind her. {+}“Sit, sit, sit. We’re not buying, we’re only looking.” {wenna>marlene}“Marlene, breathe.”

{marlene>wenna}“I am breathing.”

{wenna>marlene}“Louder, then.”

It’s going. It goes by the width of a heel, and another heel. The ribbon in the middle of the rope creeps off downhill, like something that has remembered an appointment.

{jowita>wenna}“Coach, they’re walking us,” Jowita hisses.

{wenna>jowita}“Let them walk.” She doesn’t turn her head. {wenna>saff}“How’s that phone, Saff?”

{saff>wenna}“Cracked,” comes a very small voice from the end of the rope.

{del>saff}“Only cracked?” That’s from the touchline, where an arm is hung up in a tea towel. {step del>saff away 0.4 now lies}{+}“After what he’s been telling people about you and that trampoline?”{/step}

{saff>del}“He told them _what?_”

At the far end of the rope, Petra Hosken coughs. It’s a tiny thing; it’s barely a cough. The clipboard hits the grass.

{wenna>saff,jowita,marlene}“Now!” screams Wenna. {+}“Now, now, now!”

{_group}“HEAVE!” roar the three of them, and half the beer tent with them, and the rope stands still, and hums, and comes.

{scene: the ring, afterwards | wenna, del, saff, jowita, marlene}
For some time there’s only sky.

{saff>wenna}“Did we win?” asks Saff, flat on her back. {+}“Coach? Did we?”

{wenna>saff}“By a yard and a half, my lover.” She’s crying all down the clipboard. {wenna>jowita}“Jo, get off her, let her breathe.”

{jowita>wenna}“I am not on her. She is on me.”

Del lowers herself on to the grass beside them, in stages. Nobody says anything for a bit. She smells of liniment.

{saff>del}“Did he honestly say that? About the trampoline?”

{step del>saff toward 0.3 now confesses}{del>saff}“No,” she admits.{/step} {step callum>saff away 0.4 denied mocks}{+}“Poor lad’s never said a word about you, so far as I know.{/step} I’m told you scare him stiff.”

{step saff>del away 0.5 now blames}{saff>del}“You _lied_ to me?”{/step}

{step del>saff toward 0.5 recalled helps}{del>saff}“I anchored you.{/step} It’s a different thing.”

The belt creaks. The girl is thinking it over; {step saff>del toward 0.4 now forgives}she’s thinking, it turns out, with a very wide smile.{/step} And here comes Marlene, back from the judges’ table on her bad knees, with a large object in her arms, and a ribbon trailing off it in the dust.

{marlene>wenna,del,saff,jowita}“I’ve got it! It’s a beauty!” she calls. {+}“It’s a bit warm. I think they’d left it in the sun.”

{_group>marlene}“Put it down!” shout the other four.
