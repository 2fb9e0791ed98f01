+++
title = "The Seal"
manner = "legal thriller: a deposition, third person past, straight quotes: question and answer between surnames, an objector, a stenographer"
[[characters]]
id = "vander"
name = "Ingrid Vandersloot"
aliases = ["Vandersloot", "Ingrid", "counsel for the daughters"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "pruss"
name = "Eckhart Pruss"
aliases = ["Pruss"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "renzo"
name = "Lorenzo Quattrocchi"
aliases = ["Quattrocchi", "Mr. Quattrocchi", "Renzo", "the witness", "the notary"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "abiodun"
name = "Mrs. Abiodun"
aliases = ["the stenographer"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "tolland"
name = "Mr. Tolland"
aliases = ["Tolland"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "concetta"
name = "Concetta"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: a conference room on the ninth floor | vander, pruss, renzo, abiodun}
They had given the witness the chair that faced the window, so that by three in the afternoon the sun was in his eyes. Nobody had done it on purpose. Nobody had lowered the blind, either.

{vander>renzo}"State your name again for the afternoon session, please."

{renzo>vander}"It's the same name."

{vander>renzo}"I'm sure it is."

{renzo>vander}"Lorenzo Quattrocchi." He spelled it, without being asked, for the stenographer, {step abiodun>renzo toward 0.2 now comforts}who gave him a small smile{/step} and did not need it. {renzo>abiodun}"Two Cs and then the H," he added. {+}"Everyone forgets the H."

{vander>renzo}"And you've been a notary public for how long, Mr. Quattrocchi?"

{renzo>vander}"Thirty-one years in March. From the back of the shop."

{vander>renzo}"What sort of shop?"

{renzo>vander}"Shoes. I repair them."

Ingrid Vandersloot turned over a page that had nothing on it. She was counsel for the daughters, and she had been practicing for six years, all of them opposite men like Eckhart Pruss, who sat with his chair pushed back and one ankle on his knee, taking no notes. {vander>renzo}"I'm handing you what's been marked as Exhibit Twelve. Do you recognize it?"

{renzo>vander}"It's a will."

{vander>renzo}"Whose?"

{renzo>vander}"It says Mr. Tolland."

{vander>renzo}"Would you turn to the last page? Whose seal is that, at the bottom?"

He didn't turn to it. {renzo>vander}"Mine."

{vander>renzo}"You haven't looked."

{renzo>vander}"I know what's there, miss."

{pruss>vander}"Is there a question coming?" said Pruss. {step pruss>vander away 0.3 now mocks}{+}"I ask as a spectator."{/step}

{vander>pruss}"There's a date coming. {step vander>pruss away 0.3 now mocks}Feel free to look surprised."{/step} {vander>renzo}"Read us the date beside your seal, sir."

{renzo>vander}"The ninth of October."

{vander>renzo}"And it was on the ninth that you pressed that seal? With Mr. Tolland in front of you?"

{pruss>vander}"Objection. Compound."

{vander>renzo}"I'll split it. Did you press the seal on the ninth?"

The notary moved his hands from the table to his knees. They were black in the creases, and he had scrubbed them till they were red between. {step renzo>vander away 0.4 now hides}{renzo>vander}"That's the date I wrote."{/step}

{vander>renzo}"That isn't what I asked you."

{renzo>vander}"No," he agreed.

{vander>renzo}"Let me ask it another way. When did Mr. Tolland die?"

{renzo>vander}"It was in the paper."

{vander>renzo}"It was. It was in the paper for the twelfth. Now, I have here the carbon of a receipt from the Larch Street Shoe Hospital, for a pair of heels, and on the back of it, in pencil, is a note. Would you call that your handwriting?"

{pruss>vander}"I haven't seen this," said Pruss. His ankle had come down off his knee.

{vander>pruss}"You're seeing it now. It's Thirteen."

{pruss>vander}"Where did it come from?"

{vander>pruss}"It came from a shoe."

For the first time all day the keys of the little machine in the corner missed a beat. {abiodun>vander}"I'm sorry," said Mrs. Abiodun. {+}"From a shoe?"

{vander>abiodun}"S, H, O, E. It was in the toe of the left one, to keep the shape. One of my clients collected them."

{renzo>vander}"Concetta does that," the witness said, with his eyes screwed up. {+}"My wife. She doesn't like to waste paper."

{vander>renzo}"Is it your hand, Mr. Quattrocchi?"

{renzo>vander}"Yes."

{vander>renzo}"Read it for us."

{step pruss>renzo toward 0.4 now defends}{pruss>renzo}"You don't have to read it."{/step} Pruss had leaned forward. He said it quite kindly. {pruss>vander}"We'll take ten minutes, Counselor. My coffee's cold."

{step vander>pruss away 0.4 now refuses}{vander>pruss}"There's a question pending."{/step}

{pruss>vander}"And it'll still be pending in ten minutes."

{step vander>pruss away 0.4 now threatens}{vander>pruss}"Then I'll want the record to show how long you're out in the hall with him."{/step}

{step pruss>vander away 0.4 now threatens}{pruss>vander}"Are you suggesting something, Ingrid?"{/step}

{step vander>pruss away 0.5 now blames}{vander>pruss}"I'm suggesting that he isn't your client.{/step} You don't represent him. He's got no lawyer here; he was offered one, and he told us that he couldn't see what for." She had not raised her voice. Under the table one of her knees was jumping like a fish. {step vander>renzo toward 0.4 now trusts}{vander>renzo}"It's up to you, sir.{/step} You can go out and have a coffee with this gentleman. Or you can read that to me."

It was a long time before anyone spoke. Down in the street a truck was backing up.

{renzo>abiodun}"Do you write it down if I don't say anything?" asked the witness. It was the corner that he was looking at. {+}"Do you, missus?"

{abiodun>renzo}"I put 'no response,'" said the stenographer.

{renzo>abiodun}"That's all?"

{step abiodun>renzo toward 0.3 now helps}{abiodun>renzo}"That's all, sir. It looks very white on the page."{/step}

He nodded several times. Then he felt in his breast pocket for his glasses, hooked them on, and held the receipt out at the length of his arm.

{renzo>vander}"'Fourteenth October,'" he read. {step renzo>vander toward 0.7 now confesses}{+}"'Will, seal, date it the ninth. Cash, four hundred.{/step} {step renzo>concetta away 0.5 planned hides}Say nothing to C.'"{/step} He folded the glasses up again. {+}"C is Concetta. {step renzo>concetta away 0.5 denied hides}I don't keep things from her.{/step} So I wrote it down, so as to remember what I was keeping."

{vander>renzo}"On the fourteenth, then, Mr. Tolland had been dead for two days."

{renzo>vander}"Three. He went on the eleventh. I did the boots they put him in."

{vander>renzo}"Who brought you the will?"

{step pruss>vander away 0.4 now rejects}{pruss>vander}"Objection!"{/step}

{vander>pruss}"On what ground?"

{pruss>vander}"Foundation. Relevance. It's calling for--"

{step vander>pruss away 0.3 now mocks}{vander>pruss}"You can have all three."{/step} {vander>renzo}"You may answer him or me, Mr. Quattrocchi. {step vander>renzo toward 0.4 now invites}I'd rather it was me."{/step}

{renzo>vander}"He'd come in a couple of times before. For heels. He wears them down on the outside, because of how he sits." The old man wasn't looking at either of the lawyers; he was looking at the floor between them, where, on the carpet, a very good English shoe had begun to edge back underneath its chair. {+}"I resoled that one. That's my stitch. He said, {step pruss>renzo toward 0.4 recalled asks}'It's only a date, Renzo. The dead don't read.'"{/step}

{vander>renzo}"I need it in words."

{step renzo>pruss away 0.7 now blames}{renzo>vander}"Him," he said.{/step}

And there was no sound at all, until the keys began to go.

{abiodun>vander}"Counsel?" Mrs. Abiodun had stopped with her fingers raised. In twenty-four years, she told her sister that night, she had never once had to ask. {+}"Do I put that he's pointing?"

{vander>abiodun}"Yes," said Vandersloot. {+}"Put who at."
