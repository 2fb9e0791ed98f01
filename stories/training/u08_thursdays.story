+++
title = "Thursdays"
manner = "interrogation in Montreal, past tense: four at the table, two behind the glass, two conversations at once, a voice in one ear, the glass turned transparent; the old doorman picks whom he answers; curly double quotes"
[[characters]]
id = "baptiste"
name = "Mr. Baptiste"
aliases = ["Baptiste", "my client", "the old man", "a doorman"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "lavoie"
name = "Lavoie"
aliases = ["Sergeant", "her partner"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "nguyen"
name = "Nguyen"
aliases = ["Linh", "mademoiselle", "Detective", "the young lady"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "haddad"
name = "Maître Haddad"
aliases = ["Haddad", "Maître"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "roy"
name = "Lieutenant Roy"
aliases = ["Roy", "Lieutenant", "My lieutenant"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "profiler"
name = "the profiler"
aliases = ["Madame in the cardigan", "somebody from Ottawa"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "madame"
name = "Madame Gagnon"
aliases = ["the missing woman"]
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "captain"
name = "Captain Gagnon"
aliases = ["the captain", "her husband"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: the interview room, and behind its glass | baptiste, lavoie, nguyen, haddad, roy, profiler}
{lavoie>baptiste}“Again. From the lift,” said Lavoie.

{baptiste>lavoie}“I have told you from the lift.”

{lavoie>baptiste}“Tell it better.”

Maître Haddad laid down her pen. {haddad>lavoie}“My client has told it four times, Sergeant. It doesn’t improve.”

{lavoie>haddad}“Then he can tell it worse.”

On the dark side of the glass Lieutenant Roy unwrapped a sandwich. {roy>profiler}“He’s good, eh?”

{profiler>roy}“He’s loud,” said the profiler. She’d come from Ottawa that morning, and so far nobody had caught her name.

{roy>profiler}“Loud works.”

{profiler>roy}“On whom?”

At the table the old man had begun again. {baptiste>lavoie}“Madame Gagnon came down at ten past eleven. I was at my desk. She said good night. I said good night.”

{lavoie>baptiste}“With a suitcase.”

{baptiste>lavoie}“With a bag.”

{lavoie>baptiste}“And since then she’s on no camera in Montreal. Thirty-one hours. In February.”

{baptiste>lavoie}“They’re poor cameras. I’ve written to the owners.”

{nguyen>baptiste}“You were the last to see her, Mr. Baptiste.” Nguyen had a lower chair than her partner, and a lower voice. {+}“We’re worried, that’s all.”

{baptiste>nguyen}“_You_ are, mademoiselle. I believe it.”

{profiler>roy}“Did you hear that?”

Roy chewed. {roy>profiler}“Hear what?”

{profiler>roy}“He leaned on it. She’s worried. Somebody else isn’t.”

{roy>profiler}“It’s his accent.”

{profiler>roy}“It’s his pronoun.”

{lavoie>baptiste}“Why did you wash your van?” said Lavoie.

{baptiste>lavoie}“It was dirty.”

{lavoie>baptiste}“At two in the morning?”

{baptiste>lavoie}“It was dirty at two in the morning.”

{haddad>baptiste}“Don’t answer that.”

{baptiste>haddad}“Maître, I have answered it.”

{haddad>baptiste}“Then don’t answer it any more.”

{lavoie>baptiste}“We found her blood in it.”

{profiler>roy}“Have we got blood?” The profiler had turned her head.

{roy>profiler}“No. But he doesn’t know that.”

{profiler>roy}“I think he does. Look at his shoulders.”

They had come down by an inch. {baptiste>lavoie}“No, Sergeant. You found salt.” He said it almost with pity.

{profiler>roy}“Now watch his eyes. When the girl speaks, where does he look?”

{roy>profiler}“At the girl.”

{profiler>roy}“And when it’s your loud one?”

{roy>profiler}“At the table.”

{profiler>roy}“And in between?”

In between, Baptiste raised his eyes and looked straight at the lieutenant, who stopped chewing.

{roy>profiler}“He can’t see us. It’s a mirror.”

{profiler>roy}“He’s a doorman. He knows what it is. He’s been asking himself for three hours who’s behind it.” She bent to the microphone. {+}“Does this go to her ear?”

{roy>profiler}“If you hold the button down.”

{profiler>nguyen}“Detective, it’s the woman at the back. Don’t nod. Ask him if he’s afraid of somebody.”

Nguyen scratched her ear. {nguyen>baptiste}“Are you afraid of somebody, Mr. Baptiste?”

{baptiste>nguyen}“Everyone is, mademoiselle.”

{nguyen>baptiste}“Of somebody here?”

{lavoie>nguyen}“Linh. What’s that?”

{nguyen>lavoie}“It’s a question.”

{lavoie>nguyen}“It isn’t on the sheet.”

{haddad>lavoie}“Let him answer it, Sergeant.” The pen was up again. {+}“It’s the first that I’ve liked.”

{baptiste>nguyen}“How many are they in there?” asked the old man.

{lavoie>baptiste}“There’s nobody in there.”

{baptiste>lavoie}“Then why do you sit so straight?”

The lieutenant snorted into his bread. {roy>profiler}“I’ll give him that.”

{profiler>nguyen}“Tell him, Detective. Tell him two.”

{roy>profiler}“You don’t _tell_ them! It’s the whole point of the—”

{nguyen>baptiste}“Two,” said Nguyen.

{lavoie>nguyen}“Linh!”

{nguyen>baptiste}“A man and a woman. My lieutenant, and somebody from Ottawa.”

{baptiste>nguyen}“Is he a tall man? With grey hair?”

{haddad>nguyen}“I’d like it on the tape, Detective, that my client asks that.”

{profiler>roy}“How tall are you?”

{roy>profiler}“One seventy. What I’ve got left is brown. What the hell is this?”

{profiler>roy}“Who’s tall and grey?”

He put the sandwich down on the file. He had put it on the photograph of the missing woman, and of her husband beside her, in his dress uniform; and he moved it.

{roy>profiler}“Captain Gagnon,” said Roy.

{profiler>roy}“And where’s he tonight?”

{roy>profiler}“I sent him home to sit by his phone. He wanted to watch. He _cried_, he cried in my car.”

{profiler>roy}“They do. Where’s the light in here?”

{roy>profiler}“You’ll ruin the room!”

She had found the switch.

In front of the four at the table the mirror went away. Where it had been stood a short man with mustard on his tie, and a woman in a cardigan, who raised her hand a little, as one does to a child in a passing train.

Baptiste counted them. You could see him do it. {baptiste>nguyen}“Only two.”

{nguyen>baptiste}“Only two,” said Nguyen.

{baptiste>nguyen}“Good. Then I would like him to go out.”

{lavoie>baptiste}“Who?” Lavoie was on his feet. {+}“Me? I’m the lead on this!”

{baptiste>lavoie}“I say nothing against your work, Sergeant. But you’re in the photograph.”

{lavoie>baptiste}“What photograph?”

{baptiste>lavoie}“In their hall. The wedding. You stand next to the captain, with the rings. I dust it on Thursdays.”

Nobody moved. Her partner had turned a slow, dark red, and it was the glass that he spoke to.

{lavoie>roy}“It was eleven years ago, Lieutenant. I’d have told you.”

{roy>lavoie}“Out,” said Roy. He’d found a button of his own, and it came from the ceiling. {+}“And leave your phone on the table, in case you felt like ringing somebody.”

The phone lay there, face up. The door closed.

{haddad>roy}“Now,” said Haddad to the ceiling. {+}“Before I let him say another word, whose protection does he get? And don’t tell me the police’s.”

{nguyen>haddad}“Mine.”

{haddad>nguyen}“And who are you? Four years in? Five?”

{nguyen>haddad}“Three.”

{baptiste>haddad}“Maître, ask the young lady if she’s in any photograph.”

{nguyen>baptiste}“I’m not in one. I’m not even in the one from the Christmas party.” Nguyen thought it over. {+}“Nobody told me there was a party.”

At that the old man laughed, and it changed him altogether.

{baptiste>nguyen}“She’s warm. I tell you that first. She’s warm, and she eats. I took her to my niece’s, who is a nurse, because there was the arm. It’s a long road, that one. They put a lot of salt.”

{profiler>baptiste}“Is she safe?” said the profiler. But she’d let go of her button, and it was only the lieutenant who heard. He leaned over, and pressed it for her.

{profiler>baptiste}“Is she safe there?”

{baptiste>profiler}“Madame in the cardigan,” said Baptiste, {+}“I’m a doorman. Nobody gets in.”
