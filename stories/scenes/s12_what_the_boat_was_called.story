+++
title = "What the Boat Was Called"
manner = "family, a wake in Trinidad: third person past through a sister, an earlier scene through her at nine, dialect in speech, a half-brother; two breaks of four without a sign; curly double quotes"
[[characters]]
id = "shanelle"
name = "Shanelle"
aliases = ["Nelle"]
pronouns = "she"
[[characters]]
id = "rawle"
name = "Rawle"
aliases = []
pronouns = "he"
[[characters]]
id = "boysie"
name = "Uncle Boysie"
aliases = ["Boysie"]
pronouns = "he"
[[characters]]
id = "kelvin"
name = "Kelvin"
aliases = []
pronouns = "he"
[[characters]]
id = "pappy"
name = "Pappy"
aliases = []
pronouns = "he"
[[characters]]
id = "merlyn"
name = "Merlyn"
aliases = []
pronouns = "she"
present = false
[[characters]]
id = "mammy"
name = "Mammy"
aliases = []
pronouns = ""
present = false
[[ties]]
of = "shanelle"
to = "rawle"
is = "sister"
class = "family"
affinity = "mixed"
changes = true
says = "her big brother"
[[ties]]
of = "pappy"
to = "rawle"
is = "father"
class = "family"
affinity = "mixed"
changes = true
[[ties]]
of = "pappy"
to = "shanelle"
is = "father"
class = "family"
affinity = "positive"
[[ties]]
of = "pappy"
to = "kelvin"
is = "father"
class = "family"
affinity = "positive"
says = "Pappy’s ears"
[[ties]]
of = "kelvin"
to = "shanelle"
is = "half-brother"
class = "family"
affinity = "mixed"
changes = true
[[ties]]
of = "kelvin"
to = "rawle"
is = "half-brother"
class = "family"
affinity = "positive"
changes = true
[[ties]]
of = "boysie"
to = "shanelle"
is = "uncle"
class = "family"
affinity = "positive"
says = "Uncle Boysie"
[[ties]]
of = "boysie"
to = "rawle"
is = "uncle"
class = "family"
affinity = "positive"
[[ties]]
of = "boysie"
to = "pappy"
is = "brother"
class = "family"
affinity = "positive"
[[ties]]
of = "merlyn"
to = "pappy"
is = "mistress, the mother of his outside child"
class = "love"
affinity = "positive"
[[ties]]
of = "merlyn"
to = "kelvin"
is = "mother"
class = "family"
affinity = "positive"
says = "My mother say"
[[ties]]
of = "mammy"
to = "pappy"
is = "wife"
class = "love"
affinity = "mixed"
+++
{scene: the gallery | shanelle, rawle, boysie | the second night of the wake}
{eyes: shanelle}
He came on the second night of the wake, in a taxi, when they had already eaten the rice. Shanelle saw the suitcase first. It was a grey one with a hard shell, like something that you would take to a hospital, and behind it on the path, turning up his collar in eighty-eight degrees, was her big brother.

{boysie>rawle}“Well, look what the sea bring back,” said Uncle Boysie from the domino table. {step boysie>rawle toward 0.4 now touches}He got up on his two sticks to do it properly, and put his arms round the man,{/step} and thumped him. {+}“Twenty-six years! You fat like butter.”

{rawle>boysie}“It’s the cold, Uncle. It puts a coat on you.”

{boysie>rawle}“Hear him. It puts.” {boysie>shanelle}“Nelle, you hear how he does talk? Come and greet your brother.”

She had a tray of cups, and she did not put it down.

{shanelle>rawle}“The plane was late,” said Shanelle.

{rawle>shanelle}“I was late. I missed the first one. I was sitting at the gate, and they called it, and I went on sitting there.” He had taken his hat off. He had no hair. {step rawle>shanelle toward 0.3 now praises}{+}“You look just the same.”{/step}

{step shanelle>pappy toward 0.5 recalled helps}{shanelle>rawle}“I’m thirty-five years old, and I’ve been wiping Pappy’s chin since Carnival,” she said.{/step} {step shanelle>rawle away 0.3 now rejects}{+}“I don’t look the same as anything.{/step} You’ll want to see him. He’s in the front room, behind the fan.”

{scene: the kitchen | shanelle, rawle, kelvin, boysie}
{eyes: shanelle}
There were forty cups, and all of them were borrowed, and had a bit of thread round the handle to say whose. He dried. She could not remember that he had ever dried before; but then he had gone at sixteen, to an aunt in Toronto with a paraffin heater, and there was a whole man here whom nobody had introduced.

{rawle>shanelle}“I’ll pay for it, Shanelle. The box and the cars, and the stone. {step rawle>shanelle toward 0.5 planned helps}I’d like to do it all.”{/step}

{step shanelle>rawle away 0.3 now mocks}{shanelle>rawle}“You always did like to do it all.”{/step}

{rawle>shanelle}“What does that mean?”

It meant that there was a cheque on the first of every month, and a card, with a robin. {step rawle>shanelle toward 0.5 recalled gives}He had paid for the roof, and for her teacher’s certificate,{/step} and each time it had been like having another stone handed her to hold, quite politely, by someone who could not see that her hands were full.

{shanelle>rawle}“It means mind that one, it’s Mrs. Ramdeen’s,” said Shanelle.

Someone coughed at the back step. It was a young fellow, twenty-two or twenty-three, with a clean white shirt buttoned up to his neck, and a fish wrapped in newspaper which he held out before him in both hands. He had Pappy’s ears. It was all over the village that he had Pappy’s ears; you could see them coming round the church.

{kelvin>shanelle}“Good night, Miss Shanelle. I only bring this. My mother say—”

{step shanelle>kelvin away 0.6 now rejects}{shanelle>kelvin}“Not in this house,” said Shanelle. {+}“Not tonight.{/step} You can tell Merlyn that there’s plenty of fish.”

{rawle>shanelle}“Who is this?” asked Rawle.

{step shanelle>kelvin away 0.6 now insults}{shanelle>rawle}“This is Kelvin. He’s what Pappy was doing while Mammy was dying,” she said;{/step} and saw the boy take it, without moving his face, as one takes a wave side-on. {step kelvin>shanelle toward 0.4 now gives}He put the fish down on the step, very straight.{/step}

{kelvin>shanelle}“It’s a thing about the boat, also,” said Kelvin. {+}“Whenever you ready. He leave a thing to show.” And he went away, past the dominoes, where {step boysie>kelvin toward 0.2 now seeks}Uncle Boysie lifted up one of his sticks to him as he went by.{/step}

{rawle>shanelle}“What boat?” said Rawle. {+}“He hasn’t got a boat. There wasn’t any boat after me.”

She had not known that a cup could be so difficult to hang on a nail. After me. That was how he put it.

* * *

{scene: the beach | shanelle, pappy, rawle, boysie | twenty-six years before | past}
{eyes: shanelle}
She is nine. It is a Sunday, and they have all gone up the hill for somebody’s christening, and she has been left with a cold; and the *Indra* is lying in the shallows on a rope with her nose up, green and yellow, breathing.

She only wants to sit in it. But the rope is wet, and Pappy’s knots will come out if you know which end, he has shown her, it is their trick; and then there’s the pole. It goes so easily! There is the church, as small as a tooth. She thinks that they will look down and see her. She thinks how proud he’ll be. It is only when she puts down the pole for the fifth time, and nothing is there for it to touch, that she gets out on the side where the land is, and swims.

Nobody sees it go. It is on the rocks at Point Coco by three o’clock, in pieces of about the size of a door.

{pappy>_group}“Who loose it?” says Pappy. He has walked into the sea in his christening suit, and come out again. He is not shouting. He’s got a plank in his arms with half a name on it. He sold a house lot for that boat. {+}“I tie it myself. Who loose my boat?”

They stand in a line on the sand, the cousins and all. Her hair is wet. She has told Mammy that she washed it. It is coming up in her throat, she has it right behind her teeth, {step shanelle>pappy toward 0.6 wished confesses}she is just going to say it,{/step} and Pappy comes down the line looking in every face, and he has got to hers, and stopped.

{step rawle>shanelle toward 0.8 now defends}{rawle>pappy}“It was me,” says Rawle.{/step}

He’s at the end. He’s sixteen, and as thin as a rake. He has been up the hill the entire day handing round sandwiches, and there are sixty people who could say so, and none of them does.

{step pappy>rawle away 0.8 now attacks}Pappy lets fall the plank, and unbuckles his belt.{/step} {step boysie>shanelle toward 0.5 now comforts}Uncle Boysie takes her by the head, and turns her round, and holds her face against his stomach,{/step} so that she has only to hear it.

* * *

{scene: the road from the cemetery | shanelle, rawle, boysie | after the burying}
{eyes: shanelle}
After the burying they walked down, the three of them, in their good shoes, with Uncle Boysie going ahead and poking the dogs. She had got to the place where the road bends and you first see the water. It was there that it seemed to be said.

{step shanelle>rawle toward 0.8 now confesses}{shanelle>rawle}“It was me who took the *Indra*,” said Shanelle.{/step}

{rawle>shanelle}“I know it was,” said Rawle. {+}“Your hair was wet.”

{step shanelle>rawle away 0.5 recalled hides}{shanelle>rawle}“I let you go to Toronto. I waved. I never wrote you one word about it in twenty-six years,{/step} I cashed the cheques, and I was so vexed with you every time. I thought, he’s paying me to keep on not saying it.”

{rawle>shanelle}“I was paying for the boat.” He had halted with one foot on the verge. {+}“Girl, you were nine. He’d have got over the boat. He’d never have got over it being you. I thought it all out, it took about as long as it took him to walk down the line.” {step rawle>shanelle away 0.6 denied blames}{+}“I didn’t ever blame you. Not one day.{/step} It was him. I used to lie there, in the snow, beside that heater. I thought, he’s a man that knew every knot he ever tied. He could see I’d sandwich on my tie. How could he look at me and believe it?”

{boysie>rawle}“He ain’t believe it,” said Uncle Boysie.

He was leaning on both of his sticks in the middle of the road, with his back to them.

{boysie>shanelle,rawle}“Not by the Monday. He ask me what the child’s head was doing so wet. {step pappy>rawle away 0.7 recalled attacks}But he’d already lash you in front of the whole parish,{/step} and you’d already say thank you, sir; and he was a man that couldn’t say a thing. You know that. {step pappy>rawle toward 0.5 denied apologises}He couldn’t tell a dog sorry.{/step} {step boysie>rawle toward 0.5 now comforts}He used to take out your cards with the robin, and hold them.{/step} Walk,” said Uncle Boysie. {+}“The boy’s waiting.”

{scene: the net shed | shanelle, rawle, kelvin, boysie}
{eyes: shanelle}
He was waiting, in the white shirt, at the back of the net shed, on a fish box. Behind him was something large under a blue tarpaulin.

{kelvin>shanelle,rawle}“We build it,” Kelvin said, {+}“me and he. Nine years, Saturdays. {step pappy>rawle toward 0.6 planned gives}It was to be finish for your birthday, Mr. Rawle,{/step} but he hand get bad.” He wiped his own down his trousers. {+}“I don’t want it. I want to say that first. {step kelvin>rawle toward 0.5 now gives}My mother say I must tell you straight, it’s for you all.{/step} I just does know how it go.”

He took the sheet by its corner, and walked backwards with it, like someone undressing a bed.

She was green and yellow. She had been planed until you could not find a join in her anywhere, and all down the one side, in letters a foot high that had been drawn with a ruler by a man who left school at ten, was her name. Uncle Boysie took off his hat to it.

{step pappy>rawle toward 0.8 recalled apologises}{writing pappy>rawle}“NOT HE FAULT,” it said.{/step}

{kelvin>rawle}“People does ask what it mean,” Kelvin told them. {+}“He’d never say. He say it’s for somebody abroad.”

For a while there was just the water, coming up the stones and going down. Rawle had put out a hand and laid it on the N. He went along the whole of it in that manner, a letter at a time, like a blind man reading; {step rawle>pappy toward 0.6 now forgives}and when he had got to the T he leaned his bald head on the planks, and stayed there.{/step} {step shanelle>rawle toward 0.5 now touches}Shanelle went and leaned next to him.{/step} It smelled of paint. He was shaking, and so was she; it was some time before she could be certain that it was laughing.

{rawle>shanelle}“He’s not spelled anything wrong,” Rawle said into the wood.

{shanelle>rawle}“I taught him that,” said Shanelle. {+}“I didn’t know what it was for. He told me it was for the insurance.”

The boy had gone off a yard or two, to be out of it. He was looking at the sky, as people do who are about to say that they had better be getting on. She thought of a fish, lying straight upon a step. It was the third time in three days that she had had to walk toward somebody, and it was, she found, no shorter than the others.

{shanelle>kelvin}“Kelvin,” she said. {step shanelle>kelvin toward 0.5 now apologises}{+}“I cooked that fish. It was a good fish, and I spoke to you like a dog.”{/step}

{kelvin>shanelle}“It’s all right, Miss Shanelle.”

{step shanelle>kelvin toward 0.6 now invites}{shanelle>kelvin}“It’s Nelle. You’d better show us how she goes.{/step} He can’t swim any more, look at him, he’ll float. {step shanelle>kelvin toward 0.4 now asks}You take the pole, and I’ll untie it.”{/step}

{kelvin>shanelle}“You know the knot?” asked Kelvin.

She had hold of the end of it already.
