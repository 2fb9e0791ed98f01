+++
title = "Farofa"
manner = "family kitchen on Christmas Eve in Brazil, present tense, dash dialogue: sister and brother, an aunt, a grandmother thought to be deaf, a telephone of which one side is heard"
[[characters]]
id = "iara"
name = "Iara"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "beto"
name = "Beto"
aliases = ["Roberto"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "nair"
name = "Tia Nair"
aliases = ["Tia", "Nair", "their aunt"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "celia"
name = "Dona Célia"
aliases = ["Vó", "Mamãe", "their grandmother"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "duda"
name = "Duda"
aliases = []
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "lucia"
name = "Lúcia"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: the kitchen on Christmas Eve | iara, beto, nair, celia}
{step nair>iara away 0.5 now refuses}{nair>iara}—Nobody is moving to Portugal,{/step} {/}says Tia Nair, and she beheads a spring onion.

{step iara>nair away 0.6 planned leaves}{iara>nair}—I’ve signed the contract, Tia.{/step}

{step nair>iara away 0.4 now orders}{nair>iara}—So unsign it.{/step}

Iara looks across the table at her brother. He is being extremely busy with the nutcracker. He’s been at the same nut since five o’clock.

{step iara>beto toward 0.3 now asks}{iara>beto}—Beto, say something.{/step}

{beto>iara}—What do you want me to say?

{iara>beto}—What you said in the car.

{step beto>iara away 0.4 now refuses}{beto>iara}—In the car I said, “Turn left.”{/step}

{nair>beto}—Wait. You knew? {/}The knife has come round to point at him. {step nair>beto away 0.5 now blames}{+}—You knew about this, Roberto, and you sat here on Sunday and ate my lasagne?{/step}

{step beto>nair toward 0.3 now jokes}{beto>nair}—It was very good lasagne.{/step}

{step nair>beto away 0.4 now rejects}{nair>beto}—Don’t you dare.{/step}

The fan turns its head from one of them to the other. Under it, in the armchair that three men had to carry in from the parlour, sleeps Dona Célia, with her rosary round her wrist and her mouth a little open. She is ninety-one, and she has been as deaf as a wall since Carnival.

{nair>iara,beto}—And keep your voices down, {/}their aunt adds. {+}—It’ll kill Mamãe.

{iara>nair}—She can’t hear us, {/}says Iara. {+}—You could let off a rocket.

{beto>iara,nair}—We did let off a rocket. In June, for São João. She asked who was knocking.

Nobody laughs, although each of them would like to. The farofa hisses in the pan. Tia Nair gives it a stir that it hasn’t deserved.

{nair>iara}—And what’s there, in Lisbon, that we haven’t got here?

{iara>nair}—A laboratory. A salary. A boss who has read my thesis.

{nair>iara}—I read your thesis.

{iara>nair}—You read the dedication!

{step nair>iara toward 0.4 recalled praises}{nair>iara}—I read it many times,{/step} {/}says Tia Nair with dignity. On the table the phone starts to buzz, and travels sideways into the raisins, and she flaps her cloth at it. {nair>beto}—That’ll be your cousin. You get it, my hands are all onion.

Beto wedges it under his ear.

{beto>duda}—Duda! Merry Christmas. No, she’s here. No, not a good moment. {/}He has turned to the wall, and lowered his voice, which has never in his life been any use. {+}—Yes, she’s told her. With a knife, yes. No, a small one. What? You’re where?

He holds the phone against his chest.

{beto>nair}—They’re at the toll. They’re bringing the twins and a turkey.

{nair>beto}—We’ve already got a turkey.

{beto>duda}—We’ve already got a turkey, {/}he tells the phone. He listens. {+}—She says it’s in the seat belt. All right. All right. Drive slowly. {step beto>duda toward 0.4 now confesses}I love you too, you pest.{/step}

{iara>beto}—Does Duda know as well?

{beto>iara}—Everyone knows. The man at the bakery knows. {/}He slips the phone back among the raisins. {step iara>nair away 0.5 recalled hides}{+}—Only you wouldn’t tell Tia till it was signed{/step}, because you said that she would make that face.

{nair>beto}—What face?

They both look at her; then, out of pity, they both look somewhere else.

It’s the pan that saves them. It has begun to smoke. Tia Nair snatches it off the flame and stands there with it in her two hands, {step nair>iara away 0.3 now hides}her back turned, and her shoulders aren’t doing anything at all{/step}, and that’s how Iara knows.

{iara>nair}—Tia?

{step lucia>iara away 0.6 recalled leaves}{nair>iara}—Your mother went for two years.{/step}

The fan turns its head. Outside in the street some boys are kicking a can.

{nair>iara}—Two years. Cleaning, in Boston, and then she’d be home and she’d buy the shop. {step nair>lucia toward 0.4 recalled gives}I packed her bag. I put a jar of this in it.{/step} {/}She moves the pan a centimetre, to show what. {+}—I said to her, {step nair>lucia toward 0.6 recalled helps}“Go, Lúcia, what are you afraid of? I’ll mind the children.”{/step} I was twenty-six. I thought that it was like minding a pot.

{iara>nair}—I know.

{nair>iara}—You don’t. You were four. {step iara>lucia toward 0.5 recalled seeks}You used to go and wait for her at the gate with your shoes on.{/step}

{beto>nair}—She got sick, Tia, {/}says Beto quietly. {step beto>nair toward 0.5 now comforts}{+}—It wasn’t the going.{/step} She could have got sick here.

{step nair>lucia toward 0.7 wished comforts}{nair>beto}—Here I’d have been holding her hand!{/step}

After that there seems to be nothing for anyone to say. Iara gets up. She goes round by the stove and {step iara>nair toward 0.6 now touches}puts her chin on her aunt’s shoulder{/step}, which is where it has fitted since she was fourteen, and looks down with her at the burnt farofa.

{celia>iara,beto,nair}—They have decent bread in Lisbon.

It’s a thin, clear, rather interested voice. It comes from the armchair. Beto drops the nutcracker on his foot.

{nair>celia}—Mamãe?

{celia>nair}—And codfish. I don’t say it’s as good. You’ve let that catch, Nair, put a potato in it.

{iara>celia}—Vó, {/}says Iara, {+}—can you hear me?

{celia>iara}—There’s no need to bellow.

{beto>celia}—How long have you been able to _hear?_

Dona Célia considers him. She shuts her mouth, arranges the rosary, and folds over it two hands like a pair of brown gloves. {step celia>beto toward 0.4 now confesses}{celia>beto}—Since about a week after Carnival.{/step} It was wax. The girl at the clinic took it out with a sort of a spoon.

{nair>celia}—But that’s ten months! {step nair>celia away 0.4 now blames}I’ve been shouting at you for ten months.{/step} I’ve been ruining my throat!

{celia>nair}—It’s been the nicest year I’ve had, {/}their grandmother admits. {+}—Everyone says such things. I know about the lasagne. I know what the doctor thinks of my heart. And I know that one has been crying in the laundry room since August, {step iara>nair away 0.5 wished leaves}because she wants to go and doesn’t like to.{/step}

{iara>celia}—I thought that you were asleep.

{celia>iara}—I’m ninety-one. Who sleeps?

She feels about under the cushion, past a fan, a lottery ticket and half a biscuit, until she has found what she wants, and {step celia>nair toward 0.6 now gives}holds it out across the tiles, at arm’s length, to Tia Nair{/step}: a small blue book, quite new, that crackles when it’s opened.

{nair>celia}—That’s a passport. {/}She turns it the other way up. {+}—Mamãe, this is a passport. With me in it.

{celia>nair}—You signed it in June. {step celia>nair away 0.4 recalled lies}I told you it was for the gas.{/step}

{step nair>celia away 0.6 denied leaves}{nair>celia}—I can’t leave you here by yourself!{/step}

{celia>nair}—Did I say a year? Three weeks. {step nair>iara toward 0.5 planned helps}You’ll settle the girl in{/step}, you’ll see that there’s a proper lock, and for once in your life you’ll be the one who does the waving and then also gets on the plane. {step beto>celia toward 0.4 planned helps}The boy can mind me.{/step}

{beto>celia}—I can? {/}says Beto, holding his foot.

{step celia>beto toward 0.3 now jokes}{celia>beto}—You make a very good lasagne.{/step}

{beto>celia}—I don’t make lasagne. Tia makes it.

{celia>beto}—Then you had better start listening, {/}says Dona Célia. {+}—I can recommend it.
