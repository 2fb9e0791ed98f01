+++
title = "The Body in Act Two"
manner = "theatre people at a dress rehearsal, third person present: five at work, one of them a director out in the dark, a stage manager on a headset and then on a telephone of which one side is heard, lines of the play among the talk; straight double quotes"
[[characters]]
id = "ludo"
name = "Ludo Marchetti"
aliases = ["Ludo", "the director"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "gudrun"
name = "Gudrun"
aliases = ["the stage manager"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "dame"
name = "Dame Araminta Rooke"
aliases = ["Araminta", "the Dame", "Dame Araminta"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "kwame"
name = "Kwame"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "mrsf"
name = "Mrs. Fanshawe"
aliases = ["Biddy"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "piotr"
name = "Piotr"
aliases = []
pronouns = "he"
kind = "person"
present = true
+++
{scene: the stage of the Alhambra | dame, ludo, gudrun, kwame, mrsf}
{dame>kwame}"So you see, Inspector," says Dame Araminta, with one hand on the mantelpiece, {+}"I had every reason to wish my husband . . . I had every reason to . . ."

She stops. She looks down at the sofa, and at the sheet that's on the sofa, and at the shape that's under the sheet.

{step dame>ludo toward 0.3 now apologises}{dame>ludo}"I'm so sorry, Ludo," she says.{/step} {+}"It's gone."

{ludo>dame}"Darling, it's 'dead'." Ludo Marchetti's voice comes from somewhere around row K, where a cigarette would be if they still let him. {+}"It's only the one word. Wish him dead. Shall we go from 'So you see'?"

{dame>ludo}"Of course. Forgive me."

{ludo>gudrun}"Gudrun, can we go back?"

{gudrun>_group}"Going back," says the stage manager into her headset. {+}"Lights to forty-one, please. Stand by, the doorbell." And then, with a hand over the microphone: {gudrun>kwame}"Kwame, you're still the Inspector."

{kwame>gudrun}"I'm still holding the lamp as well," says Kwame, who's the assistant, and is reading in. He's got the script in his teeth between speeches.

{dame>kwame}"So you see, Inspector," says the Dame. She's seventy-four, and it's a voice that could carry to the back of a railway station; but all of a sudden it seems to be carrying nothing. {+}"I had every reason. I had . . . What did I have?"

{step mrsf>dame toward 0.4 now helps}{mrsf>dame}"Every reason to wish him dead, my lamb," says Mrs. Fanshawe{/step} in the wings, with a mouth full of pins.

{step ludo>mrsf away 0.4 now rejects}{ludo>mrsf}"Thank you, Biddy, we've a prompter!" shouts Ludo.{/step}

{mrsf>ludo}"We haven't, dear. You sacked her."

{ludo>gudrun}"Did I? When?"

{gudrun>ludo}"In week two. {step ludo>dame toward 0.4 recalled praises}You said the Dame had never dried in fifty years,{/step} so what was she for?"

{ludo>dame}"Well, she hasn't! Have you, Araminta? You were word-perfect on Saturday. You were word-perfect *yesterday*. What's different about today?"

{step gudrun>ludo away 0.3 now hides}Nobody tells him. Gudrun examines her cue sheet.{/step} Mrs. Fanshawe takes out a pin and puts it back in. And Dame Araminta, alone in the light, goes on looking at the sheet with an odd expression, rather as if it had let her down.

{ludo>_group}"Ten minutes," says the director. {+}"Somebody get her a tea."

{scene: the prompt corner | gudrun, kwame, mrsf, dame}
{kwame>gudrun}"What's up with her?" whispers Kwame.

{gudrun>kwame}"Who's on the sofa?"

{kwame>gudrun}"No one is. It's pillows. Piotr rang in with the flu, and it's only a corpse, so I—" He catches her eye. {+}"What?"

{gudrun>kwame}"Kwame. In Act Two, where does she stand?"

{kwame>gudrun}"By the fire."

{gudrun>kwame}"And in Act Three?"

{kwame>gudrun}"On the sofa, sort of. She sort of kneels by the body, and . . ." He lowers the lamp, very gradually. {+}"She's always by the body. The whole show, she's never more than a yard off it. She asked for that. I've got it in the book."

{mrsf>gudrun}"There you are. Took the boy two minutes," says Mrs. Fanshawe.

{gudrun>mrsf}"You've known about this?" Gudrun says.

{step mrsf>dame toward 0.5 recalled stays}{mrsf>gudrun}"I've dressed her for thirty-one years.{/step} I've known since Hull."

{kwame>mrsf}"Known *what*, though?" says Kwame.

{step piotr>dame toward 0.6 recalled helps}{mrsf>kwame}"That he feeds her, pet. Under the sheet.{/step} He's got the lot by heart, all three acts, and he just breathes it, and she picks it up. You can see the linen go in and out if you know where to look."

{gudrun>mrsf}"Does Ludo know?" asks Gudrun.

{mrsf>gudrun}"Ludo thinks he's subtle. As a corpse. He gave him a note about it."

{step gudrun>kwame away 0.3 now orders}{gudrun>kwame}"Give me your phone," says Gudrun.{/step}

{kwame>gudrun}"You can't make him come in, he's got a temperature of—"

{gudrun>kwame}"Your phone."

He gives it to her. She turns her face to the wall, and puts a finger in her other ear.

{gudrun>piotr}"Piotr? It's Gudrun . . . {step gudrun>piotr toward 0.3 now comforts}No, don't get up. How are you?{/step} . . . Oh dear. In a bucket? . . . {step gudrun>piotr toward 0.4 denied asks}Listen, I'm not asking you to come.{/step} {step gudrun>piotr toward 0.4 now asks}I want to know how you do it."{/step} She's quiet for a good while. {+}"The last word of the line before, yes . . . And if she goes wrong? . . . {step piotr>dame toward 0.5 recalled touches}You squeeze what? . . . Her thumb.{/step} No, I never noticed. None of us did, that's rather the . . . She's all right. She's frightened, I think. I shall tell her you asked. Go to bed."

She hands it back. When she turns round the Dame is standing there in all her jet and feathers, with a paper cup.

{dame>gudrun}"That was Piotr," she says. {+}"Wasn't it?"

{gudrun>dame}"Yes."

{step gudrun>dame away 0.5 planned betrays}{dame>gudrun}"Then you'll have to tell Ludo, I suppose.{/step} I would. One can't have an old woman who's only as good as her corpse."

{step mrsf>dame away 0.6 denied betrays}{mrsf>dame}"Nobody's telling anybody," says Mrs. Fanshawe.{/step} {step mrsf>dame toward 0.4 now comforts}{+}"Drink your tea, Araminta."{/step}

{step dame>mrsf toward 0.5 now confesses}{dame>mrsf}"It isn't that they go, you know, Biddy.{/step} They're all there. It's like a house in the dark. {step dame>mrsf toward 0.5 wished asks}I only want somebody to say where the door is."{/step}

{gudrun>kwame}"Kwame?" Gudrun has taken off her headset, and is unlacing her boots. {step gudrun>kwame toward 0.4 now trusts}{+}"Can you call a show?"{/step}

{kwame>gudrun}"Me? I mean, I've followed you. I've never pressed the—"

{gudrun>kwame}"You say 'go' and they go. It's all in the book." {step gudrun>kwame toward 0.5 now touches}She puts the headset over his ears, and turns down his collar, like a mother at a school gate.{/step} {gudrun>dame}"I don't know it as well as he does. I know it pretty well, though. I've said every word of it under my breath since the spring. {step gudrun>dame toward 0.6 planned helps}Which thumb is it?"{/step}

{step dame>gudrun toward 0.5 now trusts}{dame>gudrun}"The left," says the Dame.{/step} Her chin is up, but it isn't altogether steady. {+}"You'll be hot. He says that it's like lying in a pie."

{step gudrun>dame toward 0.3 now jokes}{gudrun>dame}"I'm from Akureyri. I could do with it."{/step}

{scene: the stage again | dame, ludo, gudrun, kwame, mrsf}
{ludo>dame}"Are we happy?" calls the director. {+}"Have we had our tea?"

{dame>ludo}"Divine tea, thank you, darling."

{ludo>kwame}"And where's Gudrun gone?"

{step kwame>ludo away 0.4 now lies}{kwame>ludo}"She had to lie down," says Kwame,{/step} which makes Mrs. Fanshawe swallow, and then feel about in alarm for the pin. {+}"I've got the book." He clears his throat into the headset. {kwame>_group}"Stand by, please, everyone. Lights, forty-one. And, um. Go."

The lights go. It astonishes him.

{dame>kwame}"So you see, Inspector," says Dame Araminta Rooke, and there's the railway station, roof and all, {+}"I had every reason to wish my husband dead. But then so had the cook."

{step ludo>dame toward 0.5 now praises}{ludo>dame}"*There* she is!" cries Ludo,{/step} out in the dark. {+}"What did I say? Fifty years!"

On the sofa, just above where the face would be, {step gudrun>dame toward 0.6 now helps}the sheet goes gently in and out.{/step}
