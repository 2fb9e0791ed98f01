+++
title = "The Empty Chair"
manner = "fix-it fan fiction in space, present tense: a commander mourned by her crew comes back on the radio; one they/them, surnames, nicknames, epithets, a group shout"
[[characters]]
id = "iyer"
name = "Commander Iyer"
aliases = ["Iyer", "Hal", "Commander", "the commander"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "juno"
name = "Juno Abreu"
aliases = ["Juno", "Abreu", "the mechanic"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "kat"
name = "Ekaterin Wu"
aliases = ["Wu", "Kat", "the navigator"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "sparrow"
name = "Sparrow"
aliases = ["the kid"]
pronouns = "they"
kind = "person"
present = true
+++
{scene: the galley of a small ship | juno, kat, sparrow}
There are four chairs in the galley and nobody sits in the red one.

{juno>sparrow}“Eat,” says Juno Abreu.

{sparrow>juno}“I’m not hungry.”

{juno>sparrow}“I didn’t ask you that. I asked you to eat.”

Sparrow moves a noodle from one side of the bowl to the other. They’re seventeen, and they have been wearing the same jumper for nine days. It’s too long in the arms. It isn’t theirs.

{step kat>sparrow toward 0.4 now defends}{kat>juno}“Leave them be, Abreu,”{/step} says the navigator, from the hatch.

{step juno>kat away 0.3 now mocks}{juno>kat}“Oh, you’ve come out, have you?”{/step}

{kat>juno}“I came for a charge cell.”

{juno>kat}“Because we’ve hardly liked to knock. What with you being so busy in there, not looking at us.”

{kat>juno}“Somebody has to fly it.”

{step juno>kat away 0.5 now blames}{juno>kat}“Somebody _had_ to fly it, Kat! She had to!{/step} {step kat>iyer away 0.9 recalled leaves}And you shut the door on her!”{/step}

It’s been coming for nine days, and now it’s in the room. Wu doesn’t raise her voice. She never does; it’s one of the things about her that you could hit with a spanner.

{step iyer>kat away 0.4 recalled orders}{kat>juno}“I shut the door because she ordered me to.{/step} There was fire on that side and there were three of us on this one. You were standing next to me. You heard it.”

{juno>kat}“I heard you say aye.”

{kat>juno}“What should I have said?”

{juno>kat}“Anything! {step kat>iyer toward 0.5 wished stays}You could’ve counted to ten!”{/step}

{step kat>iyer toward 0.6 recalled stays}{kat>juno}“I did count to ten,”{/step} says Ekaterin Wu. {step kat>juno toward 0.6 now confesses}{+}“I’ve been counting ever since.”{/step}

The mechanic opens her mouth. She sits down, hard, and it’s only when she’s down that she sees which chair it is.

{step sparrow>juno away 0.3 now blames}{sparrow>juno,kat}“Can you both stop?”{/step} asks Sparrow.

{step juno>sparrow toward 0.3 now apologises}{juno>sparrow}“Sorry, chick.”{/step}

{sparrow>juno,kat}“No, I mean stop. Shut up. Listen.” The kid has one hand in the air. {+}“What’s that?”

{scene: the galley, listening | juno, kat, sparrow, iyer}
It comes out of the wall, from the old suit radio that no one’s had the heart to switch off. Click, click. Click.

{juno>sparrow}“That’s the pump,” says Juno.

{sparrow>juno}“The pump goes click-click-click. That’s two and one.”

{juno>sparrow}“It’s a loose pump.”

{kat>sparrow,juno}“Two and one,” says Wu slowly. She has put down the charge cell. {+}“What did the commander always do? On a door?”

No one answers. They all know. Two and one, with the ring finger, and then she’d come in anyway.

{juno>kat}“Don’t,” Juno whispers. {+}“Kat, don’t you dare. It was a fire, there was no air in there, nobody could—”

{kat>juno}“The aft boat has air.”

{juno>kat}“The aft boat’s gone. We saw it go. It fell off!”

{kat>juno}“It fell off,” says Wu, {+}“or somebody let it go. From inside. In order to be on the other side of the fire.” The navigator is talking faster than either of them has ever heard her. {+}“And if her long-range was burnt she’d have a suit radio. Two kilometres. She would have to catch us up. {step iyer>kat toward 0.7 recalled trusts}She’d have to sit in a tin and guess what I’d do, and match it, for nine days—”{/step}

{sparrow>kat}“What did you do?”

{step kat>iyer toward 0.7 recalled stays}{kat>sparrow}“I slowed down.”{/step}

{juno>kat}“You what?”

{kat>juno}“I’ve been bleeding off speed since Tuesday week. A little every watch. I told myself it was to save fuel.” Her face is doing something complicated. {step kat>iyer away 0.8 denied leaves}{+}“I couldn’t seem to leave.”{/step}

Sparrow’s already on the bench with their mouth against the grille. {step sparrow>iyer toward 0.5 now seeks}{sparrow>iyer}“Hal? Hal! It’s us! Say something!”{/step}

Click. Hiss. And then a voice like gravel in a sock.

{iyer>sparrow}“Who’s flying my ship?”

{_group>iyer}“HAL!”

{iyer>juno,kat,sparrow}“Ow,” says the wall. {+}“One at a time. I’ve got a headache and I’ve eaten nothing but mints.”

{juno>iyer}“Where are you?” Juno yells.

{iyer>juno}“Under you. Left a bit. Who is that, is that Abreu? You’re shouting, Abreu.”

{juno>iyer}“You’re dead! I did a speech!”

{iyer>juno}“Was it good?”

{step juno>iyer toward 0.4 now jokes}{juno>iyer}“It was lovely, you cow!”{/step}

{iyer>juno}“Then you can do it again at dinner. Is the kid all right?”

{sparrow>iyer}“I’m fine,” says Sparrow, in floods. {step sparrow>iyer toward 0.4 now confesses}{+}“I’ve got your jumper.”{/step}

{iyer>sparrow}“I know. I’ve been cold. And Wu? Where’s Wu?”

There’s a silence. Juno looks round. {step kat>iyer away 0.3 now hides}The navigator has backed up as far as the hatch,{/step} and she’s got hold of both sides of it.

{kat>iyer}“Here, Commander.”

{step kat>iyer away 0.9 recalled leaves}{iyer>kat}“You closed the door.”{/step}

{kat>iyer}“Yes.”

{iyer>kat}“When I said.”

{kat>iyer}“On ten,” says Wu. {+}“I counted to ten first. {step kat>iyer toward 0.6 now apologises}I’m sorry. I know that it was against—”{/step}

{step iyer>kat toward 0.8 now thanks}{iyer>kat}“It was ten seconds that got me to the boat, you stupid woman.{/step} I’d asked for none.” Hiss; crackle. When the gravel comes back it’s got a good deal smaller. {step iyer>kat toward 0.8 recalled trusts}{+}“I sat here and thought, she’ll slow down.{/step} I said to myself, she won’t know she’s doing it. Everyone thinks you’re made of ice, Ekaterin. I’ve had nine days, I’ve checked the figures. {step iyer>kat toward 0.4 now praises}You’re a terrible liar with a throttle.”{/step}

Wu makes a sound. It isn’t large. Juno has crossed the galley before she knows it, and {step juno>kat toward 0.6 now touches}got both arms around her from behind, spanner and all.{/step}

{step juno>kat toward 0.6 now apologises}{juno>kat}“I’m sorry,” she says into the stiff grey collar.{/step} {+}“I’m so sorry. Kat. I’m an idiot.”

{step kat>juno toward 0.5 now forgives}{kat>juno}“You were sad.”{/step}

{juno>kat}“I was a sad idiot.”

{iyer>juno,kat,sparrow}“This is touching,” Commander Iyer remarks. {+}“I’ve got four minutes of air. Would anybody care to open a door?”
