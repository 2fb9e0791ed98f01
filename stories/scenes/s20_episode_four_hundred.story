+++
title = "Episode Four Hundred"
manner = "love triangle in a radio serial in Accra: two actors and the man who writes their lines; played speeches beside real ones; present tense; curly double quotes"
[[characters]]
id = "fiifi"
name = "Fiifi"
aliases = ["writer"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "adwoa"
name = "Adwoa Sarpong"
aliases = ["Adwoa"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "nii"
name = "Nii Lante"
aliases = ["Nii"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "boateng"
name = "Mrs. Boateng"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[ties]]
of = "fiifi"
to = "adwoa"
is = "friend who loves her"
class = "love"
affinity = "mixed"
changes = true
says = "I have loved you since the library steps"
[[ties]]
of = "nii"
to = "adwoa"
is = "suitor"
class = "love"
affinity = "mixed"
changes = true
says = "I’m going to marry her"
[[ties]]
of = "nii"
to = "fiifi"
is = "friend"
class = "friendship"
affinity = "mixed"
changes = true
says = "you’re my guy"
[[ties]]
of = "boateng"
to = "fiifi"
is = "producer"
class = "work"
affinity = "positive"
changes = false
[[ties]]
of = "boateng"
to = "adwoa"
is = "producer"
class = "work"
affinity = "positive"
changes = false
[[ties]]
of = "boateng"
to = "nii"
is = "producer"
class = "work"
affinity = "positive"
changes = false
+++
{scene: Studio B | fiifi, adwoa, nii, boateng | }
{nii>adwoa}“I should have told you long ago,” says the doctor. {+}“There is a wife in Kumasi.”

{adwoa>nii}“Then go to her!” cries the nurse, and a plate smashes. {+}“Go! I never wish to see your face.”

She gives it a sob, quite a short one. The doctor walks off down a gravel path, which is a tray of cat litter, and the red light over the door of Studio B goes out.

{boateng>adwoa,nii}“Lovely,” says Mrs. Boateng on the talkback. {+}“That’s three hundred and ninety-nine. I wept. Adwoa, don’t throw the good plates.”

Adwoa Sarpong pulls down her headphones. She and Nii Lante have shouted into one microphone for eight years, nose to nose, and half the taxi drivers in Accra believe that he is a heart surgeon. {step nii>adwoa toward 0.4 now touches}He picks a bit of plate out of her hair.{/step} He takes longer about it than one would need, and she lets him; and behind the glass, beside the producer, the man who wrote the wife in Kumasi finds something to correct on a page that has already gone out.

{adwoa>fiifi}“Fiifi!” She’s rapping on the window with her ring. {+}“Is she real, this wife? Or is it one of your dreams?”

He bends to the talkback. {fiifi>adwoa}“You’ll have to tune in.”

{step adwoa>fiifi toward 0.3 now jokes}{adwoa>fiifi}“Wicked man. I let you copy my notes on Soyinka for three years, and this is how you treat me.”{/step}

{step nii>fiifi toward 0.3 now invites}{nii>fiifi}“Come and drink,” Nii calls over her shoulder.{/step} {+}“Tonight, the roof. I need you for something, you’re my guy.”

{scene: the roof | fiifi, nii | evening}
{eyes: fiifi}
The roof of the broadcasting house has plastic chairs, and a bar that consists of a cool box and a boy. It’s evening and there are bats going over, thousands, like something being torn up. Nii buys. He’s never been mean.

{nii>fiifi}“I’m going to marry her,” he says.

Fiifi watches the bats. {fiifi>nii}“Who?”

{nii>fiifi}“Who! Five weeks now. We didn’t tell anyone, because of Mrs. Boateng, she’d want it in the script. {step nii>adwoa toward 0.9 planned asks}I’ll ask her on Friday, on the four hundredth, when it’s live.{/step} The doctor goes down on his knee, and then it’s not the doctor. You see it? All of Ghana will be holding its breath.”

{fiifi>nii}“She doesn’t like surprises.”

{nii>fiifi}“Everybody likes that one. But, Fiifi, I sat down on Sunday to write what I would say. The whole day. You know what I had at the end of it? I had ‘Baby’.” He laughs, with his beautiful head thrown back, and then he stops laughing. {+}“I’m serious. I open my mouth with her, and it’s nothing. It’s football. She looks at me so kindly. It’s only when I’ve got your page in front of me that I see her face go, you know? How it goes. {step nii>fiifi toward 0.6 now asks}Write it for me.{/step}”

{step fiifi>nii away 0.4 now refuses}{fiifi>nii}“No.”{/step}

{nii>fiifi}“One page.”

{fiifi>nii}“It has to be you, Nii. She’d want it to be you.”

{nii>fiifi}“{step fiifi>nii toward 0.5 recalled helps}You wrote what I said at my father’s funeral,{/step}” says Nii Lante. {+}“That was me. I couldn’t have told it to anybody, and you wrote it down and it was me. {step nii>fiifi toward 0.5 now praises}You’re the only man I know who can see into people, and you don’t even use it.{/step}”

It is true that he does not use it. He looks into his glass. {step fiifi>nii toward 0.6 now agrees}{fiifi>nii}“One page,” he says.{/step}


{scene: Fiifi’s room | fiifi | Past eleven}
{eyes: fiifi}
Past eleven, in his room over the pharmacy, he has the fan on, a candle for when the power goes, and one line. The phone buzzes against the plate.

{adwoa>fiifi}“Are you asleep?” says Adwoa.

{fiifi>adwoa}“I’m working.”

{adwoa>fiifi}“On Friday’s? Then tell me. They’re whispering. The sound boy winked at me. Is Nii up to something?”

{step fiifi>adwoa away 0.5 now lies}{fiifi>adwoa}“Not that I know of.”{/step}

A moth walks up the page. He can hear her frying something, and her radio, and a neighbour’s generator; he could draw the kitchen.

{adwoa>fiifi}“I’ve wanted to talk to you,” she says. {+}“All week. There’s a thing that I should have told you, and I didn’t because I thought you’d make that face. You know I’d never keep—Fiifi. Do you remember the library steps? When it rained?”

He remembers. They were nineteen, under one newspaper. {step fiifi>adwoa toward 0.6 recalled gives}He had given her his half of it and gone home wet,{/step} and he had been ill for a week, {step adwoa>fiifi toward 0.5 recalled comforts}and she’d come with light soup, and read to him out of a chemistry book, there being no other.{/step}

{adwoa>fiifi}“I used to think that you would say something,” says the phone. {+}“After that. {step adwoa>fiifi toward 0.6 recalled seeks}I waited about for it the whole of one term. I changed my seat.{/step}”

{step fiifi>adwoa toward 0.9 wished confesses}If there were a page in front of him he would say it to her now.{/step} There is a page in front of him. It’s for somebody else.

{step fiifi>adwoa away 0.4 now hides}{fiifi>adwoa}“It was a long time ago,” says Fiifi.{/step} {+}“Your onions are burning.”

{adwoa>fiifi}“So they are,” she says after a bit. {+}“Good night, writer.”

He puts the phone face down. He writes until the candle’s gone; he does not cross out a word.

* * *

{scene: Studio B | adwoa, nii, fiifi, boateng | On Friday}
On Friday they have the Minister of Culture in the booth, and a cake. The gravel path’s been raked. Nii Lante, in a white suit that nobody listening will ever see, takes the page out of his breast pocket, kneels, and brings down the microphone with him on its long arm.

{nii>adwoa}“Nurse,” he says. {+}“I lied. There’s no one in Kumasi. And I am not a doctor; I’m a man who’s been handed other people’s words for so long that he no longer knows how to come in out of the rain. Adwoa.” In the booth Mrs. Boateng sits up. {+}“{step nii>adwoa toward 0.8 now confesses}I have loved you since the library steps. I had half a newspaper, and I thought that if I held it over you for long enough I would think of what to say. I’m still holding it. It’s heavy now. Let me put it down.{/step}”

He’s wonderful. He has never been so good. Two of the violins are crying. Adwoa has got both her hands to her mouth, and her face is going, as it goes.

And then it doesn’t. He sees it halt; even Nii sees, who isn’t a noticing man. She’s looking over his head, and through the glass.

{nii>adwoa}“{step nii>adwoa toward 0.9 now asks}Will you marry me?{/step}” he says, since it’s what comes next.

There’s silence on the air from Axim to Bolgatanga.

{adwoa>nii}“What did it say in the newspaper?” asks Adwoa.

{nii>adwoa}“What?”

{adwoa>nii}“The one you held. On the steps. What was on the front of it?”

Nii turns the page over. There isn’t anything on the back. He looks up at her with his mouth a little open, and it’s he, not anyone’s doctor; it’s the man who likes football. She crouches until they’re level. {step adwoa>nii toward 0.5 now comforts}She takes his face between her hands so gently that the microphone does not get it.{/step}

{step adwoa>nii away 0.8 now refuses}{adwoa>nii}“No, my dear,”{/step} she says, and then, being a professional, on her feet and into the microphone: {adwoa>nii}“Go back to Kumasi, Doctor! I’ve a ward full of children!”

She smashes a plate. It is one of the good ones. The music comes in a bar early.

{scene: the car park | fiifi, adwoa, nii | }
{eyes: fiifi}
She’s waiting for him in the car park, beside the dead fountain, with her shoes in her hand. He has had four floors of stairs to think of something.

{step adwoa>fiifi away 0.6 now blames}{adwoa>fiifi}“How dare you?” says Adwoa.{/step}

{fiifi>adwoa}“I know.”

{adwoa>fiifi}“{step fiifi>adwoa away 0.7 recalled betrays}You put it in his mouth! It was ours, it was the only thing that we had, and you gave it to him to say as though it were a prescription.{/step} I’d have said yes to him. Do you understand it? If he had gone down on that floor and said ‘Baby’ I’d have said yes, he makes me laugh, he’s kind. And you had to go and be good at it.” She’s crying, and it is not one of the short ones. {+}“Fifteen years! And I get it second-hand.”

{fiifi>adwoa}“I didn’t think that you’d remember about the newspaper.”

{adwoa>fiifi}“It was the Graphic,” says Adwoa. {+}“There was a bus over in a ditch.”

The door of the building bangs. Nii has come out, with his tie undone and a slice of the cake in a napkin. He stops. Anyone can see him read it, the shoes, the fountain, the two of them, slowly, a word at a time, with no script. He crosses to them over the real gravel.

{nii>fiifi}“I’m not a stupid person,” he says. {+}“People think so because I’m tall.”

{step fiifi>nii toward 0.5 now apologises}{fiifi>nii}“Nii. I’m sorry.”{/step}

{nii>fiifi}“You could have told me, on the roof. ‘Not that one, Nii, ask me for another.’ {step nii>fiifi toward 0.5 wished helps}I’d have bought you the drink and pushed you at her myself.{/step} {step nii>fiifi away 0.2 denied attacks}I’m not going to hit you.{/step} I thought about it, on the second floor.” {step nii>fiifi toward 0.3 now gives}He seems surprised to find that he’s got the cake, and gives it to him.{/step} {+}“I’ll want to be killed off. Tell her upstairs. Something quick, in an operating theatre. {step nii>fiifi away 0.6 now breaks}And you’re not my guy.{/step}”

He walks to the gate, and all the drivers at the rank stand up to shake his hand.

{adwoa>fiifi}“Well?” says Adwoa.

{fiifi>adwoa}“Well what?”

{adwoa>fiifi}“You’ve got no page. I’d like to hear what you have got.”

He opens his mouth. There are bats, there’s the smell of rain that hasn’t made up its mind. He has killed off ninety people in this city and married off thirty, and they none of them wanted for a word.

{fiifi>adwoa}“Baby,” says Fiifi; and then, quickly, {+}“no, that’s not—I have some rice at home. It’s from yesterday. {step fiifi>adwoa toward 0.6 now invites}Would you—there’s quite a lot of it.{/step}”

{step adwoa>fiifi toward 0.6 denied forgives}{adwoa>fiifi}“I have not forgiven you,”{/step} says Adwoa Sarpong.

{fiifi>adwoa}“No.”

{adwoa>fiifi}“That was terrible. What you just said. Nobody would put it on the air.” {step adwoa>fiifi toward 0.4 now touches}She’s leaning on his shoulder, though only, it appears, in order to get her shoe on.{/step} {step adwoa>fiifi toward 0.5 now asks}{+}“Say it again.”{/step}
