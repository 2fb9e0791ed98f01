+++
title = "Dry Pen"
manner = "interrogation room in a Lagos police station, third person past: inspector, sergeant, constable writing the record, a lawyer who was at school with the inspector, an old man and a boy who both confess, a grandmother who walks in; ranks, kin words, read-back lines; curly double quotes"
[[characters]]
id = "akande"
name = "Inspector Akande"
aliases = ["Sade", "Inspector", "the inspector", "madam", "ma"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "musa"
name = "Sergeant Musa"
aliases = ["Sergeant", "the sergeant", "the big one", "Musa"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "coker"
name = "Ebenezer Coker"
aliases = ["Mr. Coker", "old Coker", "the old man", "Papa", "Pa", "Grandpa", "Ebenezer", "Grandfather"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ngozi"
name = "Barrister Eze"
aliases = ["Barrister", "Ngozi", "the lawyer", "my daughter"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "tari"
name = "Constable Tari"
aliases = ["Constable", "the constable", "young man", "my son"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "kunle"
name = "Kunle"
aliases = ["the boy", "grandson", "the young man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "mama"
name = "Mrs. Coker"
aliases = ["Mama", "Abike"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "briggs"
name = "Mr. Briggs"
aliases = ["Briggs"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: interview room two | akande, musa, coker, ngozi, tari, kunle, mama}
The generator had been off since noon. They had wedged the door of interview room two with a chair for the sake of the air, which was against regulations, and the tape recorder was dead, which was why Constable Tari was writing.

{tari>akande}“‘On the night of the ninth,’” he read back, {+}“‘I, Ebenezer Coker, entered the strongroom of the Marina branch by means of.’ By means of what, madam?”

{akande>coker}“By means of what, Mr. Coker?”

{coker>akande}“By means of the door,” the old man said.

{ngozi>coker}“Papa, you don’t have to answer.”

{coker>ngozi}“But it’s a good question, my daughter.”

{akande>coker}“A door with two keys. You gave yours back when you retired.”

{coker>akande}“Eleven years ago. I have the receipt.”

{musa>coker}“So how did you enter?” That was Sergeant Musa, who filled the window, and kept out most of the light. {+}“You melted?”

{coker>musa}“Let me think, Sergeant. You’re rushing me.”

{ngozi>akande}“He’s inventing it! Sade, look at him. He’s making it up as he goes.”

{akande>ngozi}“It’s Inspector, in this room.”

{ngozi>akande}“Inspector, then. I slept in the bunk under yours for five years, and you always knew who was lying. You knew about the sardines.”

{tari>akande}“Am I putting sardines, madam?”

{akande>tari}“No, Constable.”

{tari}“Striking out sardines.”

Inspector Akande rubbed the bridge of her nose. She had two bags of money missing, one confession too many, and a superintendent who wanted the thing closed by the weekend.

{akande>musa}“Bring the other one.”

The sergeant went. They could hear him the whole length of the corridor.

{coker>akande}“What other one?” The old man had sat up. {+}“There is no other one. I worked alone.”

{ngozi>coker}“Papa, I beg you, stop working.”

{coker>akande}“I protest, Inspector.” He leaned across to the pad. {coker>tari}“Write that I protest, young man.”

{tari>coker}“One _t_ or two, Pa?”

Musa came back with two fingers in the collar of a football shirt. There was a boy of nineteen in it, who saw who was sitting at the table, and stopped dead.

{kunle>coker}“Grandpa? What are you doing here?”

{coker>kunle}“Confessing. Go home.”

{kunle>coker}“But _I_ confessed! I confessed at nine o’clock!”

{musa>akande}“He did, ma,” said the sergeant. {+}“Three pages.”

{coker>kunle}“Kunle, you couldn’t rob a mango tree.”

{kunle>coker}“I said that I found the key in your box.”

{coker>kunle}“There’s no key in my box! There’s a receipt in my box!”

{ngozi>akande}“I represent the young man as well,” the lawyer put in. {+}“As of this minute. And I advise both my clients to shut up.”

{akande>ngozi}“Are you allowed, Barrister? Each of them is trying to hang himself in place of the other.”

{ngozi>akande}“I’m allowed until somebody objects.”

{akande>kunle}“Kunle. Look at me, not at him. Who told you that there was anything to confess? It hasn’t been in the papers.”

The boy looked at his slippers.

{coker>kunle}“Don’t answer her.”

{ngozi}“_Now_ he believes in silence,” said Barrister Eze to the ceiling.

{musa>kunle}“Answer the inspector.” A hand like a dinner plate came down on the table.

{akande>musa}“Gently, Sergeant.”

{musa>akande}“That was gently, ma.”

{kunle>akande}“I saw the bags, all right? Under a bed. I was looking for my trainers, and there was this green cloth with the bank’s seal on. Two of them. So I thought, it’s Grandpa, and he’s seventy-four, and he’d never last in Kirikiri with his chest.”

Old Coker turned round in his chair, by degrees.

{coker>kunle}“I came in,” he said, {+}“and you were standing over them with your mouth open. So I thought that it was you.”

{akande>coker,kunle}“Under whose bed?”

Grandfather and grandson regarded each other. Neither of them spoke.

{tari}“‘Whose bed,’” the constable murmured as he wrote. {+}“Question mark.”

{akande>coker}“Mr. Coker, in your time at the Marina, who held the second key?”

{ngozi>coker}“Papa, don’t—”

{coker>akande}“The manager. Mr. Briggs, God rest him.”

{akande>coker}“And who cleaned Mr. Briggs’s office?”

It was at this point that they all smelt the rice. There was a slap of sandals in the corridor.

{mama>tari}“Don’t get up, don’t get up. Is this where they keep people without food?” She was small and round, in church lace, with a blue cooler hugged to her chest, and she came through the open door as though it had been left open for her. {mama>kunle}“Take the other handle, Kunle. It’s heavy.”

{coker>mama}“Abike, go home.”

{mama>coker}“You took no breakfast, Ebenezer.”

{kunle>mama}“Mama, _please_—”

{mama>kunle}“You took none either. Who’s the big one?”

{musa>mama}“Sergeant Musa, Mama.” He had removed his cap.

{mama>musa}“You’ll want two pieces of fish. And that thin one, writing, writing. Does nobody feed you, my son?”

{tari>mama}“Not since morning, Mama.” His pen hovered. {tari>akande}“Do I put that, madam?”

{akande>tari}“Put that Mrs. Coker came in at two-fifteen with a cooler.” The inspector had not taken her eyes off it. {akande>mama}“How long did you clean at the Marina, Mama?”

{mama>akande}“Twenty-six years. They gave me a clock.”

{ngozi>mama}“I’m the lawyer, Mama. I have two clients already. I’m asking you on my knees.”

{mama>ngozi}“You’re Ngozi. You ate at my stall when you were at Queen’s College, you and this one, and always on credit.” She was untying the cloth. {mama>akande}“It never went, that clock. And when Briggs died, and they had me wash his office down, what do I find taped under the drawer? I kept it. I said nothing. For eleven years I didn’t use it.”

{akande>mama}“Until the ninth.”

{mama>akande}“Until they stopped this man’s pension.”

{coker>mama}“They only delayed it.”

{mama>coker}“Nine months! In nine months you can make a whole human being.”

She took the lid off. On top was the rice, in a foil tray, steaming. Mrs. Coker lifted out the tray and set it on the statement. Under the rice there was green cloth.

{musa}“Ah,” said the sergeant softly.

{mama>akande}“I took nine months, to the kobo. The rest is there. I was bringing it back, only I couldn’t think how to get it past the guard, and in the meantime you people arrested my whole kitchen.”

{tari>akande}“Madam?” The constable’s pen was in the air. {+}“What am I putting?”

The inspector looked at the lawyer, and the lawyer at her, and for as long as that lasted they were both fourteen, in the dark, with one tin between them.

{akande>tari}“That pen has run dry, Constable.”

{tari>akande}“It’s a new pen, madam.”

{ngozi>tari}“It’s dry,” said Ngozi. {+}“I know a dry pen when I see one.”

{akande>musa}“Sergeant, close the door. And find us some plates.”
