+++
title = "Point Nought Six"
manner = "SF crew comedy; curly double quotes, third person past, three people and a ship's system; whispers, a title, a nickname"
[[characters]]
id = "wambui"
name = "Captain Wambui Kariuki"
aliases = ["Captain Kariuki", "Captain", "the captain", "Skipper", "Wambui"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "pilar"
name = "Pilar Quispe"
aliases = ["Pilar"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "tor"
name = "Torvald Brekke"
aliases = ["Tor", "Mr. Brekke", "the engineer"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ledger"
name = "Ledger"
aliases = []
pronouns = "it"
kind = "thing"
present = true
[[characters]]
id = "borghild"
name = "Borghild"
aliases = ["the hen", "a brown hen"]
pronouns = "she"
kind = "animal"
present = true
[[characters]]
id = "aunt"
name = "the aunt"
aliases = ["my aunt"]
pronouns = ""
kind = "person"
present = false
+++
{scene: the galley of the Small Mercies | wambui, pilar, ledger}
The air did not add up. Ledger brought it to their notice at breakfast, in the tone it kept for unpaid berthing fees.

{ledger>wambui,pilar}“Consumption is high,” it said. {+}“We are breathing for three point nought six.”

Pilar Quispe went on scraping the burnt part off her rice. {pilar>ledger}“Three point nought six what?”

{ledger>pilar}“Persons.”

{pilar>ledger}“There’s three of us.”

{ledger>pilar}“That is the point I was approaching.”

Captain Wambui Kariuki put her coffee down on its magnet. She had hauled ore for twenty years, and in all that time had not been surprised by anything she had not paid for. {wambui>ledger}“Leak?”

{ledger>wambui}“A leak takes and gives nothing back. This gives back carbon dioxide, warm. Something is breathing, Captain.”

{pilar>wambui}“Skipper,” said Pilar, {+}“I have seen this film.”

{wambui>pilar}“Everybody’s seen this film. Finish your rice.”

{pilar>wambui}“In the film nobody finishes their rice.”

{wambui>ledger}“Since when, Ledger?”

{ledger>wambui}“Since Halloway Station. Twenty-two weeks. It began at very little.”

The spoon stopped. {pilar>ledger}“It’s growing?”

{ledger>pilar}“Every day. I had assumed that Mr. Brekke was taking exercise.”

They both laughed at that, and they both stopped, because each of them had noticed the third stool.

{wambui>pilar}“Where is he?”

{pilar>wambui}“He was up before me. {step tor>pilar away 0.4 recalled lies}He said the aft heat exchanger was talking to him.”{/step}

{wambui>pilar}“He said that yesterday.”

{pilar>wambui}“He’s been saying it since, what.” Pilar counted backwards on her fingers, ran out of them, and turned a little grey. {+}“Since Halloway.”

{scene: the aft compartment | wambui, pilar, tor, ledger, borghild}
They went aft in their socks. The engineer’s voice came round the bend in the pipes to meet them, low and coaxing, and it was not a voice that either of them had ever heard him use on a person.

{tor>borghild}“There she is. {step tor>borghild toward 0.4 now praises}There’s my clever girl.{/step} No, leave that, that’s a fuse.”

Pilar leaned over until her mouth was against the captain’s ear. {pilar>wambui}“That’s not how he talks to the exchanger,” she breathed.

{wambui>pilar}“No. He swears at the exchanger.”

{tor>borghild}“Eat up, now. {step tor>wambui away 0.3 now insults}Before the wicked one comes round for her coffee.”{/step}

{wambui>pilar}“Is the wicked one you or me?”

{pilar>wambui}“Which of us drinks coffee, Skipper?”

{wambui>pilar}“Oh, that’s nice. That’s very nice, that is!”

The captain had forgotten to whisper. Behind the pipes something fell over; and something else, for nobody on that ship ever found a better word for it, remarked.

{tor>wambui,pilar}“Don’t come round!” Torvald Brekke shouted. {+}“There’s, ah. {step tor>wambui away 0.5 now lies}There’s coolant!”{/step}

{wambui>ledger}“Ledger, is there coolant?”

{step ledger>tor away 0.4 now betrays}{ledger>wambui}“There is not.”{/step}

{step tor>ledger away 0.3 now insults}{tor>ledger}“Traitor!”{/step}

{ledger>tor}“I am an accountant, Mr. Brekke.”

The captain went round. He was standing against the service hatch, six and a half feet of him, with straw in his beard and {step tor>borghild toward 0.5 now defends}his arms spread out like a man who is holding up a wall.{/step}

{step wambui>tor away 0.4 now orders}{wambui>tor}“Step away from the hatch.”{/step}

{step tor>wambui toward 0.4 now asks}{tor>wambui}“Wambui. Hear me out.”{/step}

{wambui>tor}“It costs me money when you call me Wambui. Step away.”

He stepped away. In the hatch, on a nest of the insulation that he had signed for as scrap, sat a brown hen. She looked at the captain with one eye, and then, for a second opinion, with the other.

{pilar>tor}“Tor,” said Pilar slowly, {+}“is that a chicken?”

{tor>pilar}“Her name’s Borghild.”

{pilar>tor}“You named it?”

{tor>pilar}“For my aunt. It’s the way she stands.”

{wambui>tor}“Mr. Brekke.” He winced at the mister. {step wambui>tor away 0.4 now blames}{+}“Livestock in a sealed hull is eleven thousand in fines.{/step} Eleven. Where did you get it?”

{tor>wambui}“Halloway. There was a fellow in the market with an egg. He was going to boil it, Skipper, and it moved.”

{step tor>borghild toward 0.6 recalled helps}{pilar>tor}“You hatched her? In there?”{/step} Her voice had gone up half an octave. {+}“On the exchanger?”

{tor>pilar}“Thirty-eight degrees, constant. I only had to turn her.”

{wambui>pilar}“Pilar, don’t,” said the captain.

{pilar>wambui}“I’m not doing anything.”

{wambui>pilar}“You’re making a face. It’s the face you made about the violin.”

{ledger>wambui}“If I may, Captain. Customs will board us at the Gate in nine hours. There is the airlock.”

It became very quiet in the aft compartment. Three people lifted their heads and looked at the grille.

{step tor>borghild toward 0.5 now defends}{tor>ledger}“She never did you any harm,”{/step} said Tor.

{step ledger>borghild toward 0.5 now helps}{ledger>tor}“I was about to say that there is the airlock locker{/step}, which has its own scrubber and is never inspected. {step ledger>tor away 0.3 now blames}But I see what sort of ship I am thought to be.”{/step}

{step pilar>ledger toward 0.3 now apologises}{pilar>ledger}“Sorry, Ledger.”{/step}

{step tor>ledger toward 0.3 now apologises}{tor>ledger}“Sorry,” the engineer muttered into his beard.{/step}

She was doing a sum, the captain. One could see her carry the one. While she was at it Borghild stood up, shook herself out to twice the size, and turned about; and there, in the warm dent that she had left, was an egg.

{wambui>tor}“Does she do that often?” asked the captain, at last.

{tor>wambui}“It’s her first.” His eyes were wet. {+}“Did you see? It’s her very first!”

{step pilar>wambui toward 0.4 now asks}{pilar>wambui}“I’ve had powdered for four years, Skipper.”{/step}

{wambui>pilar}“I know what you’ve had, Pilar. I buy it.” She picked the egg up between finger and thumb, and held it for a while against her cheek, where it was warm. {wambui>ledger}“Ledger, make an entry. {step wambui>borghild toward 0.6 now helps}One crew, junior, catering.{/step} Share of the air, point nought six.”

{ledger>wambui}“Wages?”

{wambui>ledger}“Corn.”

{ledger>wambui}“And the name?”

{step wambui>pilar toward 0.4 now gives}Captain Kariuki gave the egg to Pilar{/step}, who took it in both hands, and considered for a long moment how the hen stood.

{step wambui>tor toward 0.5 now forgives}{wambui>ledger}“Put down Borghild,”{/step} she said. {+}“God help us all. I believe I’ve met the aunt.”
