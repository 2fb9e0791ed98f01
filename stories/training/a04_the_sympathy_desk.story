+++
title = "The Sympathy Desk"
manner = "workplace drama in an office of three: a telephone of which one side is heard, two women and a man, vocatives, whispers; curly double quotes"
[[characters]]
id = "gus"
name = "Gus Vandermeer"
aliases = ["Gus", "Vandermeer"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ondine"
name = "Ondine"
aliases = ["Ondi"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "dolores"
name = "Dolores"
aliases = ["Lolly"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "abernethy"
name = "Mr. Abernethy"
aliases = ["Abernethy"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "ernesto"
name = "Ernesto"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "barbara"
name = "Barbara"
aliases = []
pronouns = ""
kind = "person"
present = false
+++
{scene: the writers' room of a greeting-card company | gus, ondine, dolores}
{gus>abernethy}“No, sir. No. I do understand that.” Gus Vandermeer had the receiver clamped beneath his jaw, and was drawing, on the back of a proof for a First Communion, a man being eaten by a very small shark. {+}“How soon is soon?”

Ondi stopped typing.

Across the partition, Dolores had stopped too. She had been thirty-one years in Sympathy, and could stop without any noise at all.

{gus>abernethy}“By Friday. And which of—no, I see. Either. So it’s up to me, you’re saying.” The shark acquired a necktie. {step gus>abernethy away 0.3 denied mocks}{+}“No, Mr. Abernethy, I’m not being funny.{/step} I’ve never been funny. I’m in Get Well.”

{ondine>dolores}“Either what?” Ondi whispered.

{dolores>ondine}“Sh.”

{ondine>dolores}“Lolly, either _what?_”

{gus>abernethy}“And mine to Barbara. Yes, sir. Goodbye.” He put the thing down the way you put down a sleeping child, and then looked up, and found two heads above the partition. {gus>ondine,dolores}“That was upstairs.”

{dolores>gus}“We gathered,” said Dolores.

{ondine>gus}“Who’s either?”

{gus>ondine}“Sorry?”

{ondine>gus}“You said either, you said that it’s up to you. There are two of us in here, Gus. I can count as far as either.”

He took his glasses off. Without them he looked like something that had been got out of its shell. {gus>ondine,dolores}“They’re folding the desk. Birthdays and Get Well are going to the software. They’ll keep one writer, for—well, for what it can’t do.”

{dolores>gus}“And what can’t it do?” Dolores asked.

{gus>dolores}“Sympathy, apparently. It keeps congratulating the widow.”

Dolores laughed. It got out before she could catch it. Then she came round the partition with her cardigan over her shoulders {step dolores>gus toward 0.4 now seeks}and sat on the corner of his desk, where nobody had ever sat before.{/step} {dolores>gus}“Then it’s simple. {step dolores>ondine away 0.5 now rejects}Sympathy’s mine. I’m the one that stays.”{/step}

{gus>dolores}“It isn’t anybody’s, as such. It’s one post. I’m supposed to choose.”

{step dolores>gus toward 0.4 now asks}{dolores>gus}“So choose. I’m sixty-three and I have one good hip{/step}, and nobody’s going to hire me to so much as lick the envelopes. {step dolores>ondine away 0.5 now betrays}That girl’s twenty-six, with a degree, and she hates it here.”{/step}

{ondine>dolores}“I don’t hate it!”

{dolores>ondine}“You hate it, Ondine. {step dolores>ondine away 0.3 now mocks}You write sonnets in the stock cupboard.”{/step}

{ondine>gus}“One sonnet,” said Ondi to Gus, who had opened his mouth. {+}“It was about the stock cupboard.”

{gus>ondine}“Was it any good?”

{ondine>gus}“That is so completely not the point! {step ondine>dolores away 0.5 now blames}She’s telling you to sack me, and she’s doing it as though it’s a present.”{/step}

{step dolores>ondine toward 0.3 now gives}{dolores>ondine}“It is a present.”{/step}

{ondine>dolores}“I’ve got rent. I’ve got my mother in the back bedroom on a machine. {step ondine>dolores away 0.4 now blames}You’ve got a house that’s paid for, and a man who makes jam.”{/step}

{step dolores>ondine toward 0.5 now confesses}{dolores>ondine}“Had,” said Dolores.{/step}

A van was reversing in the yard. It told them so, again and again, in a woman’s voice, and then it stopped.

{ondine>dolores}“What do you mean, had?” asked Ondi.

{dolores>ondine}“It’s the past of have.” She picked a thread off her sleeve and examined it. {+}“Eighteen days. Please don’t, either of you. {step dolores>ondine away 0.4 recalled hides}I haven’t told a soul{/step}, because if you tell people there’s a card. And I know which card. It’d be the lilies. ‘No words can say,’ and then eight lines of words. I wrote it in an afternoon, in ninety-seven. I had a toothache.”

{gus>dolores}“Ernesto?” said Gus. {+}“But you’ve been in every day.”

{dolores>gus}“Where should I be? If I go home, he isn’t there. He never was here, so here it’s fine.”

The younger woman had come round too. She stood on the carpet tiles with her hands hanging. {step ondine>dolores toward 0.3 recalled seeks}{ondine>dolores}“I asked you on Monday how he was.”{/step}

{dolores>ondine}“You did. It was nice of you.”

{step dolores>ondine away 0.4 recalled hides}{ondine>dolores}“You told me he was quiet.”{/step}

{dolores>ondine}“He was always quiet. {step dolores>ondine away 0.4 denied lies}I didn’t like to lie to you.”{/step}

The telephone rang. All three of them looked at it, and it went on ringing, and it was Gus who reached out.

{gus>abernethy}“Vandermeer. Well, sir, I’ve had four minutes.” The pencil set off towards the shark and forgot what it had come for. He was watching Ondi, who had gone down on her knees in front of his desk and {step ondine>dolores toward 0.7 now comforts}put both arms round as much of Dolores as she could reach.{/step} {+}“Yes. I have, as it happens. Have you got a pen? It’s V, A, N, D—”

{dolores>gus}“Gus!”

{step gus>ondine toward 0.9 now helps}{gus>abernethy}“That’s right, sir. I’m the saving.{/step} I come out dearer than either of them; I worked it out once, on a bad day. {step gus>dolores toward 0.8 now helps}You keep the two.”{/step} He held the receiver away from his head while it made a noise. {+}“No. I did tell you, Mr. Abernethy. I’m never funny.”

He hung up, missed, and hung up again.

{ondine>gus}“What have you done?” said a muffled voice out of the cardigan.

{gus>ondine}“I’m not sure. {step gus>abernethy away 0.6 recalled leaves}I think that I’ve resigned.”{/step} He put on his glasses and looked about him with a good deal of surprise, at the proofs, the window and the two women. {+}“What do you give a person for that? Have we got something?”

{dolores>gus}“‘Sorry You’re Leaving.’” Dolores wiped her eyes on the top of Ondi’s head. {step dolores>gus toward 0.4 now jokes}{+}“But you won’t like it. It’s one of yours.”{/step}
