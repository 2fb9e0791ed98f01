+++
title = "A Wallet with Everything in It"
manner = "police in Lisbon, third person past: the older detective, the younger detective, the boy, his sister, the man in the good coat, and a lawyer who stays unnamed throughout; names come late, surname against nickname, two talks at once; curly single British quotes"
[[characters]]
id = "amaral"
name = "Inspector Amaral"
aliases = ["the older detective", "Inspector", "Celeste", "Celeste Amaral"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "nuno"
name = "Nuno"
aliases = ["the younger detective", "Brandão", "the younger man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "boy"
name = "Edmilson"
aliases = ["the boy", "Didi", "my brother", "Edmilson Tavares", "the suspect"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "sister"
name = "Jacira"
aliases = ["the boy’s sister", "his sister", "the girl with the clips", "Ja", "Miss Tavares"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "coat"
name = "Mr Haverkamp"
aliases = ["the man in the good coat", "Rutger Haverkamp"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "lawyer"
name = "the lawyer"
aliases = ["Doctor"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "wife"
name = "My wife"
aliases = ["his wife", "my wife"]
pronouns = "she"
kind = "person"
present = false
+++
{scene: the corridor of the police station in Rua da Palma | amaral, nuno, boy, sister, coat, lawyer}
{boy>nuno}‘If I’d stolen it, why would I bring it back?’

{nuno>boy}‘You tell me,’ said the younger detective.

{boy>nuno}‘I found it, under the seat on the twenty-eight. I got off, I came here. I stood in your queue!’

{sister>boy}‘Don’t say any more. Don’t even say that.’ The boy’s sister had come straight from the hairdresser’s where she worked, with the clips still on her collar. {sister>nuno}‘He’s sixteen. Where’s the lawyer? You rang for one an hour ago.’

{nuno>sister}‘She’s on her way.’

{sister>nuno}‘On her way from where? Spain?’

There was one bench in the corridor, and the man in the good coat had most of it. He had spread a handkerchief before he sat. The wallet lay open on his knee, and he was going through it for the fourth time.

{coat>amaral}‘Eight hundred euros,’ he said in English, to nobody so much as to the wall. {+}‘It was here, and it is not here. I don’t see what there is to discuss.’

{amaral>coat}‘In which pocket?’ asked the wall.

At least it came from that direction. The older detective had been leaning there for so long, with her cardigan and her paper cup, that he must have taken her for somebody’s mother.

{coat>amaral}‘The long one. For the notes.’

{amaral>coat}‘In fifties?’

{coat>amaral}‘Yes. Sixteen.’

{amaral>nuno}‘Go down and see if the tram has cameras,’ she said in Portuguese to the younger man.

{nuno>amaral}‘It’s a museum piece, Inspector. It hasn’t even got doors that shut.’

{amaral>nuno}‘Then stay here, and lower your voice.’

Up the stairs, two at a time, came a woman with a bicycle helmet under her arm and one trouser leg in her sock. {lawyer>nuno}‘Which of them’s mine?’

{nuno>lawyer}‘The small one, Doctor.’

{lawyer>boy}‘Good afternoon. I’m your lawyer.’ The helmet went on the floor. {+}‘Have you signed anything?’

{boy>lawyer}‘No. Is it against the law to find something?’

{lawyer>boy}‘Not so far. Whose are the clips?’

{sister>lawyer}‘Mine. I’m his sister. Listen, my brother’s never taken so much as a grape in a supermarket, you can ask anyone on our stairs, and he’s got a chemistry exam at nine tomorrow. Say it, Didi, tell her.’

{boy>lawyer}‘I’ve got chemistry.’

{lawyer>sister}‘I believe you both. Now talk a little more quietly, because I’d like to hear those other two.’

For the older detective had sat down on the handkerchief.

{amaral>coat}‘When did you last have it in your hand?’

{coat>amaral}‘This morning. At the hotel, at breakfast, when I tipped the waiter.’

{amaral>coat}‘And the sixteen notes were there.’

{coat>amaral}‘Naturally. My wife saw them. She will tell you the same.’

{amaral>coat}‘Is she outside?’

{coat>amaral}‘She is … no. She has a headache. It need not concern my wife.’

{boy>sister}‘What’s he saying, Ja?’ whispered the boy.

{sister>boy}‘He says that his wife counted it.’

{lawyer>sister}‘Not quite,’ the lawyer murmured. {+}‘He says that she did, and then that you’re not to ask her. Be quiet. This is lovely.’

{amaral>coat}‘And last night, where were you?’

{coat>amaral}‘In bed. Am I being questioned? It’s that one who should be questioned!’ He was pointing with the whole of his arm. {+}‘He sat behind me. I remember the hair.’

{sister>coat}‘_What_ about his hair?’ said the girl with the clips, in English that was quite as good as his. {+}‘I cut that hair.’

{nuno>sister}‘Miss Tavares, please—’

{sister>nuno}‘No, I want to know! What does he remember about it?’

{lawyer>sister}‘Sit down, he’s doing our work for us,’ said the lawyer.

The younger detective had got between them with his hands spread. He looked over his shoulder for help, and all that he saw there was a cardigan bent over an open wallet.

{nuno>amaral}‘Celeste,’ he said, {+}‘I could do with a hand here.’

{amaral>nuno}‘Presently. Have you a pair of tweezers, Brandão?’

{nuno>amaral}‘Why would I have tweezers?’

{sister>amaral}‘I’ve got some.’

They were passed along: from his sister to the boy, from the boy to the lawyer, across the corridor by way of a policeman, and so to the bench. Inspector Amaral put on her glasses. From behind the boarding pass, where the lining had come away, she drew a slip of paper, folded very small.

{coat>amaral}‘That’s private,’ said the man in the good coat.

{amaral>coat}‘It’s from the casino at Estoril.’

{coat>amaral}‘An old one. From a former visit.’

{amaral>coat}‘Ten past one this morning. “Chips, eight hundred.” You see, it prints the hour.’

Nobody in the corridor needed that put into Portuguese. The boy stood up.

{boy>amaral}‘So can I go home?’

{amaral>boy}‘In a minute, son. What’s your name? Nobody has told me your name, all they’ve said is “the suspect”.’

{boy>amaral}‘Edmilson.’

{amaral>nuno}‘Write it down, Nuno. “Edmilson Tavares, witness.” Cross the other thing out.’

{nuno>boy}‘I’m crossing it out. Look, I’ve crossed it out.’ He had gone rather pink. {+}‘I did say “alleged”.’

{sister>nuno}‘You said “you tell me”. I heard you.’

{nuno>sister}‘I’ve been on since five this morning.’

{sister>nuno}‘So’s he! He does the papers before school.’

{lawyer>coat}‘There’s the question, of course, Mr Haverkamp,’ said the lawyer, who had gone over to the bench and was looking down on it with real affection, {+}‘of the false report. For which they can give you a year.’

{coat>lawyer}‘I was mistaken. A man may be mistaken.’

{lawyer>coat}‘About sixteen fifties?’

{coat>lawyer}‘You don’t know my wife.’ Without the indignation there was not much of him left in the coat. {coat>amaral}‘I told her that I had been robbed. It was all I could think of, and she said, good, then we’ll go to the police. She’s in the café over the road. She’s waiting for the certificate, Inspector. What am I going to say?’

{amaral>coat}‘I’d begin with Estoril.’

{coat>amaral}‘She’ll leave me.’

{amaral>coat}‘That’s not a matter for this department. But I know what you’ll say to this young man.’

It took some time. Rutger Haverkamp rose, folded his handkerchief, unfolded it, and said it at last to the boy’s shoes, first in the one language and then, very badly, in the other.

{boy>coat}‘It’s all right,’ said the boy.

{sister>boy}‘It is _not_ all right!’

{boy>sister}‘Leave it, Jacira. He’s got to go to that café.’

{lawyer>boy}‘You could ask for ten per cent,’ the lawyer told him. {+}‘It’s usual, for the finder.’

{boy>lawyer}‘Of what? There was nothing in it.’

{amaral>boy}‘That,’ said Celeste Amaral, and gave his sister back her tweezers, {+}‘is what I have been trying to establish since three o’clock. Go home, Edmilson. Chemistry.’
