+++
title = "Table Nine"
manner = "romance in the manner of fan-fiction, third person present: a seating plan on the eve of a wedding, two men who will not sit together, a bride and groom who talk across them, an aunt, a phone call; epithets for everybody; curly double quotes"
[[characters]]
id = "eleni"
name = "Eleni"
aliases = ["Leni", "the bride"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "yaw"
name = "Yaw"
aliases = ["the groom"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "tariq"
name = "Tariq"
aliases = ["the dentist"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "kojo"
name = "Kojo"
aliases = ["the groom’s brother", "the taller man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "dorcas"
name = "Auntie Dorcas"
aliases = ["Auntie", "Dorcas"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "caterer"
name = "Stavros"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "mother"
name = "my mother"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: the kitchen in Thessaloniki | eleni, yaw, tariq, kojo, dorcas}
{tariq>eleni}“Anywhere,” Tariq is saying. {+}“Put me with the band. Put me with the priest. I’m only asking you not to put me on nine.”

{eleni>tariq}“Nine’s the fun one!”

{tariq>eleni}“Leni. I held your hair at your first communion.”

{eleni>tariq}“And I’m grateful. You’re on nine.”

It is a quarter to midnight in the kitchen in Thessaloniki, and the wedding is at eleven. A hundred and forty slips of paper lie about on the table between the bride’s elbows. By the window, as far as it’s possible to be from the dentist without standing in the sink, the groom’s brother is drying a glass that has been dry for some time.

{yaw>kojo}“You’re going to wear through that, man.”

{kojo>yaw}“It’s got a spot on it.”

{dorcas>kojo}“It’s got a hole in it by now,” says Auntie Dorcas, who has flown in from Kumasi with her own pepper and is using it. {+}“Kojo, come here and taste.”

{kojo>dorcas}“I’m fine, Auntie.”

{dorcas>kojo}“Did I ask you how you were?”

He goes; he has to duck beneath the lamp. This brings him within a metre of Tariq, who at once becomes interested in the salt.

{eleni>yaw}“You see that?” she says out of the corner of her mouth.

{yaw>eleni}“I see it. I’ve been seeing it for three years.”

{eleni>yaw}“What did your brother do to him?”

{yaw>eleni}“What did _mine_ do? Yours is the one who goes out of the room.”

{tariq>yaw}“I can hear you, Yaw. I’m standing next to your wife.”

{yaw>tariq}“Not till eleven. What’s wrong with nine, anyway?”

Tariq counts it off upon his fingers. {tariq>yaw}“It’s by the kitchen door. It’s under the speaker. It’s got your cousin on it who sells insurance.”

{yaw>tariq}“And my brother.”

{tariq>yaw}“Is he on nine? I hadn’t noticed.”

The taller man puts down the spoon. {kojo>eleni}“I could go on four,” he says to the bride, very civilly. {+}“If it’s easier for anyone.”

{eleni>kojo}“Four is for people with babies.”

{kojo>eleni}“I don’t mind babies.”

{tariq>eleni}“No, no, don’t uproot him. I’ll go on four. I see children all day long. I’m used to being bitten.”

{dorcas>yaw}“Why are they both so polite?” she asks her nephew over the pot. {+}“In our family when they’re polite somebody is going to hospital.”

{yaw>dorcas}“Nobody knows, Auntie. They met at our engagement, they got on like a house on fire. They talked till five on the roof. And in the morning it’s, pass the butter, please.”

{dorcas>yaw}“Hm,” says his aunt. She turns down the gas.

On the table the phone starts to buzz its way through Eleni’s relations. She snatches it up. {eleni>caterer}“Stavros? Tell me it’s the cake and it’s beautiful.” She listens. {+}“How do you mean, collapsed? The _table?_ Which—” She listens some more, with her eyes shut. {+}“No. No, you can’t prop it up on crates. All right. Yes. Eight, then.”

{yaw>eleni}“What’s he say?” Yaw has got to his feet.

{eleni>yaw}“That there is no table nine any longer. It’s got woodworm. It went down with forty plates on it.”

{tariq>eleni}“Oh, what a pity,” says Tariq.

{eleni>tariq}“Don’t you dare be glad. Now I’ve got ten people over, and there’s exactly one place in that room where there are two chairs left together, and it’s the sweethearts’ corner by the fig tree, with a candle, that my mother insisted on. So it’s the two of you.”

{kojo>eleni}“I’ll stand,” says Kojo.

{tariq>eleni}“He can’t stand for six hours, look at the size of him. I’ll sit on the insurance man.”

{eleni>tariq,kojo}“_What is it with you two?_”

Slips of paper settle on the tiles. In the pot something says _blup_.

{kojo>eleni}“He’d rather not,” the groom’s brother says at last, to the glass. {+}“He’s been clear about it, and I respect that. I wrote him a note, and he didn’t answer. It’s not a crime.”

{tariq>kojo}“What note?”

It’s the first thing that he has said to him, directly, in three years. The other man looks up.

{kojo>tariq}“The one under your cup. On the roof. You’d gone in to get your jacket.”

{tariq>kojo}“There wasn’t anything under my cup. There wasn’t any cup. I came back out with my jacket, and two beers, and a thing that I’d been practising in the hall mirror, and it had all been cleared and you were gone.”

{kojo>tariq}“I was ringing a taxi. I was on the stairs. I thought, if I stand here and watch him read it I’ll die.”

{yaw>eleni}“A _note_,” the groom repeats faintly. {+}“He can’t even write a shopping list.”

{eleni>yaw}“Shh!” She has him by the wrist.

{tariq>kojo}“What was it written on?”

{kojo>tariq}“A napkin. A paper one, blue.”

{tariq>kojo}“And what did it say?”

But Kojo has looked away again, past him, over at the stove; and one by one so do the others. Auntie Dorcas is standing with her back to them and the lid in her hand, and she’s not stirring.

{yaw>dorcas}“Auntie?” says Yaw.

{dorcas>yaw}“It was five in the morning,” she says. {+}“I was the only one in that house who was tidying.”

{eleni>dorcas}“You didn’t,” breathes the bride.

{dorcas>eleni}“There were cups everywhere. Cups, cigarettes, somebody’s shoe. Is it a crime to tidy? I had a cold! I took up a blue napkin, and I used it for what a napkin is for.”

{kojo>dorcas}“You blew your nose on it?”

{dorcas>kojo}“You should have written it on a better class of paper!” She has turned round, and her eyes are full; it may be the pepper. {+}“Three years I’ve been praying for you to bring somebody home. Three years, and I had the answer up my sleeve.”

The bride has her forehead on table six. Her shoulders are heaving. Her groom pats her between them, and looks as though he’d like to be told whether she’s laughing or crying, so that he can do the same.

{tariq>kojo}“You haven’t said what was in it.”

{kojo>tariq}“It’s late.”

{tariq>kojo}“It’s three years late. What’s another minute?”

{kojo>tariq}“There are people here.”

{eleni>kojo}“There aren’t,” comes from underneath her hair. {+}“We’re not listening. We’re doing the babies.”

{yaw>kojo}“I’ve got my fingers in my ears, look.”

Kojo sets the glass down in the rack. He does it with great care, like someone who has been told the building is about to move. {kojo>tariq}“It said, _Stay for breakfast_.”

Tariq thinks it over. He’s gone a deep, even red from the collar to the ears, and he reaches out past the taller man’s hip for a stool, and pulls it up to the table, and after it a second.

{tariq>dorcas}“Dorcas,” says the dentist, {+}“what is that you’re making?”

{dorcas>tariq}“It’s for tomorrow. It has to stand overnight.”

{tariq>dorcas}“Would it do for breakfast?”

{dorcas>tariq}“At midnight?”

{tariq>kojo}“I’m not risking another napkin,” Tariq says, and kicks the second stool an inch toward him. {+}“Sit down, will you? You’re making the place look untidy.”
