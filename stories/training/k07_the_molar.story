+++
title = "The Marshal’s Molar"
manner = "a western in modern prose, first person past, a named narrator called Doc: a dentist, a marshal with his mouth full, a prisoner who heckles, his sister with a shotgun, a deputy who counts; curly double quotes"
[[characters]]
id = "doc"
name = "Lavinia Sayer"
aliases = ["Doc", "Miss Sayer"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "marshal"
name = "Marshal Eubanks"
aliases = ["Eubanks", "Marshal", "the marshal"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "jubal"
name = "Jubal Stroud"
aliases = ["Jubal"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "perfecta"
name = "Perfecta"
aliases = ["Sis", "Fecta"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "coy"
name = "Coy"
aliases = ["the deputy", "Deputy"]
pronouns = "he"
kind = "person"
present = true
+++
{scene: the jail at Sorrow Springs | doc, marshal, jubal, coy, perfecta}
I pull teeth. I go round eleven towns with a mule, and a folding chair that has Lavinia Sayer painted on the back, and there’s no town of the eleven where anyone’s glad to see me until about ten minutes after I’ve left.

{doc>marshal}“Open,” I said.

{marshal>doc}“Will it hurt?” asked Marshal Eubanks.

{doc>marshal}“Does it hurt now?”

{marshal>doc}“Like the devil.”

{doc>marshal}“Then you’ll hardly know the difference. Open.”

{step jubal>doc away 0.4 now blames}{jubal>marshal}“She’s lying to you, Marshal!”{/step} That came from behind me, from the cell. {+}“She did one of mine at Dry Fork. I knew the difference.”

{step jubal>doc away 0.4 recalled attacks}{doc>jubal}“You bit me, Jubal Stroud.”{/step}

{jubal>doc}“I was eight.”

{doc>jubal}“You were nineteen.”

{marshal>doc}“Doc,” said the marshal, gripping the arms of my chair, {+}“do you suppose you could see to the one of us at a time?”

We were in the front room of the jail, because the light was good. He had on his star and my second-best sheet. Over by the door his deputy, a long pale boy by the name of Coy, was holding the basin out in front of him and looking anywhere else.

{doc>coy}“Closer, Deputy.”

{step coy>doc away 0.3 now refuses}{coy>doc}“I can see real well from here, Miss Sayer.”{/step}

{doc>coy}“It’s not for you to see. It’s for him to spit.”

He came two steps closer. I got the forceps round it. It was a lower one, far back, with roots on it like an oak, and Eubanks began to hum.

{marshal>doc}“Nnngh,” he said.

{doc>marshal}“I’ve barely touched it.”

{jubal>marshal}“That’s how it starts,” said Jubal. {step jubal>marshal away 0.3 now mocks}{+}“You hear a kind of a creak.”{/step}

{coy>jubal}“Would you quit?” begged the deputy.

{jubal>coy}“And then you hear it in your feet.”

And I had just felt the first of those roots let go when the door opened, and a shotgun came in, with a girl behind it.

{step perfecta>marshal away 0.7 now threatens}{perfecta>doc,marshal,coy}“Hands,” she said. {+}“Everyone. Up.”{/step}

The basin went up. That was Coy.

{jubal>perfecta}“Perfecta?” The bars rattled. {+}“Sis, is that you? What in heaven did you do to your hair?”

{perfecta>jubal}“I cut it off. {step perfecta>jubal toward 0.7 now helps}Keep still, Jubal, I’m robbing this jail.{/step} {step perfecta>doc away 0.5 now threatens}You, lady. I said hands.”{/step}

{step doc>perfecta away 0.4 now refuses}{doc>perfecta}“I can’t, I’m afraid.”{/step} I kept my eyes on my work. {+}“I have a molar three parts out. {step doc>marshal toward 0.4 now defends}If I let go of it now he’ll bleed, and he may faint,{/step} and it’ll all be to do again.”

{perfecta>doc}“That’s his lookout.”

{marshal>perfecta}“Uh-uh!” said the marshal, with feeling.

She was seventeen or so, and there was dust on her to the eyes. She shifted the gun over to the other arm. I don’t believe she’d planned on a dentist.

{perfecta>doc}“How long’s it take?”

{doc>perfecta}“Two minutes, with a good light.”

{perfecta>doc}“And without?”

{doc>perfecta}“Till Tuesday. {step doc>perfecta toward 0.3 now asks}Take that lamp off the nail, would you,{/step} and bring it round to this side?”

{step perfecta>doc away 0.5 now threatens}{perfecta>doc}“I’m not here to hold any—I’ve got a *gun*, lady!”{/step}

{jubal>perfecta}“Hold the lamp, Fecta,” said my old patient from the cell. {+}“She’ll only keep at you.”

{step perfecta>jubal toward 0.7 recalled helps}{perfecta>jubal}“I rode two nights to get you out of there!”{/step}

{step jubal>perfecta toward 0.5 now thanks}{jubal>perfecta}“I know it, and I’m obliged.{/step} I’m only saying. You can’t be shot of her till she’s through.”

It’s a thing about people, I’ve noticed. Ask most of them for money and they’ll fight you; ask them for a light and they’ll bring it. {step perfecta>doc toward 0.4 now helps}She got down the lamp.{/step} She held it in her left hand, and the shotgun over the crook of her right, pointed more or less at Coy’s belt buckle.

{doc>perfecta}“Higher. There. What do you see?”

{perfecta>doc}“It’s all black down one side.” She had leaned in over my arm, in spite of herself. {+}“Is that what a bad one looks like? Doesn’t that smell?”

{marshal>perfecta}“Ah hay!” the marshal protested.

{coy>perfecta}“He says, hey,” said the deputy.

{perfecta>coy}“I know what he says.”

{doc>coy,jubal,perfecta}“I’m going to need it quiet,” I told them, {+}“and then I’ll want somebody to count to three. Coy?”

{coy>doc}“Yes, ma’am. Out loud?”

{doc>coy}“That’s the usual way.”

{coy>doc}“One,” said Coy. He swallowed. {+}“Two—”

I always go on two. They clench on three. There was the creak, just as advertised; there was a roar, and a boot went through my sheet; and I stepped back with the thing held high in the light, all four roots of it, like something dug up for a museum.

{perfecta}“Golly,” breathed Perfecta.

{jubal>doc}“Let me see! Bring it over here where I can see it, Doc!”

And she turned to let him see. That’s all she did. {step perfecta>jubal toward 0.3 now helps}She turned about with the lamp, so as to light it for her brother;{/step} and the deputy, who was pale, but not stupid, {step coy>perfecta away 0.5 now attacks}reached out and took the shotgun off her arm as you’d take a lady’s wrap.{/step}

{step coy>perfecta toward 0.4 now apologises}{coy>perfecta}“I’m real sorry, miss,” he said.{/step}

Nobody spoke. She looked down at the crook of her elbow. Her chin began to go.

{step jubal>perfecta toward 0.4 now comforts}{jubal>perfecta}“Aw, Sis,” said Jubal.{/step}

{perfecta>jubal}“I had it all thought out. {step perfecta>jubal toward 0.6 planned gives}I’d a horse for you.{/step} I’d *sandwiches*.”

The marshal spat in the basin, and felt along his jaw. He felt it all over again, like a man who’s come home and found the roof on.

{marshal>doc}“It’s quit,” he said. {step marshal>doc toward 0.4 now thanks}{+}“Doc? It’s plumb quit.{/step} That’s five weeks I’ve had that thing beating on me like a drum.”

{doc>marshal}“You’ll want salt water, and no whisky.”

{marshal>doc}“Some whisky.” He swung his feet to the floor, and sat considering the girl. {marshal>perfecta}“What’s he in for, your brother? I haven’t been able to think straight since September.”

{perfecta>marshal}“Singing,” said Perfecta.

{marshal>coy}“Coy? Is that so?”

{coy>marshal}“Outside of the church, sir. During. {step marshal>jubal away 0.5 recalled blames}It was you that gave him the sixty days.”{/step}

{marshal>coy}“Well, I was in pain. {step marshal>jubal toward 0.7 now forgives}Let him out.”{/step} He shut one eye, experimentally, and opened it. {marshal>perfecta}“And you. {step marshal>perfecta toward 0.7 now forgives}I never saw a gun. I had a sheet up to my chin.{/step} What kind of sandwiches?”

{perfecta>marshal}“Ham,” she said.

{doc>marshal}“Not on that side,” I told him, and began to fold the chair.
