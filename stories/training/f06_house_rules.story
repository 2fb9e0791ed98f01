+++
title = "House Rules"
manner = "mother and daughter; curly double quotes, third person past, quarrel in a hallway; long untagged runs, kin names and pet names"
[[characters]]
id = "ketevan"
name = "Ketevan"
aliases = ["Mama", "her mother"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "salome"
name = "Salome"
aliases = ["Salo", "her daughter"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "zaza"
name = "Zaza"
aliases = ["Papa", "your father"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "otar"
name = "Otar"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "neighbour"
name = "the woman from downstairs"
aliases = []
pronouns = "she"
kind = "person"
present = true
+++
{scene: the door and the hall of Salome's flat, past midnight | salome, ketevan}
The bell went at ten to one in the morning. Salome, who had been asleep for exactly eleven minutes, put the chain on before she opened, and through the gap she saw a good winter coat, a suitcase with a belt around it, and a potted lemon tree.

{salome>ketevan}“Mama?”

{ketevan>salome}“Who else? Take off that chain.”

{salome>ketevan}“What’s happened? Is it Papa? Is he in hospital?”

{ketevan>salome}“Your father is in bed. Your father is in excellent health. Hold the lemon.”

{salome>ketevan}“Then why aren’t you in bed?”

{ketevan>salome}“Because it is his bed. {step ketevan>zaza away 0.8 recalled leaves}I have left him.”{/step}

{salome>ketevan}“You’ve left him where?”

{ketevan>salome}“Don’t be slow, Salo, I am too tired for it. Left him. Finished. Like on the television.”

Ketevan came in past her, sideways, and stood the suitcase against the radiator. Then she looked over the hall, the bicycle, and the washing on the bicycle, and said nothing about any of it in a way that could be heard.

{salome>ketevan}“You’ve been married for forty-one years.”

{ketevan>salome}“Forty-two in May. I thought, not forty-two.”

{salome>ketevan}“What did he do?”

{ketevan>salome}“Nothing.”

{salome>ketevan}“He must have done something.”

{ketevan>salome}“I am telling you what he did. {step zaza>ketevan away 0.4 recalled ignores}I said, Zaza, the lemon has a flower. He said, mm.{/step} {step ketevan>zaza toward 0.4 recalled invites}I said, come and see it, it’s the first one in nine years.{/step} He said, mm. {step ketevan>zaza away 0.6 recalled leaves}So I went and packed.”{/step}

{step salome>ketevan away 0.4 now blames}{salome>ketevan}“You left Papa because of a lemon.”{/step}

{ketevan>salome}“Because of a mm.”

{salome>ketevan}“He’s always said mm! He said mm at my wedding!”

{step ketevan>salome away 0.6 now mocks}{ketevan>salome}“And where is your husband?”{/step}

It was unfair, and both of them knew that it was. The lemon tree, in the younger woman’s arms, let go a single leaf.

{step ketevan>salome toward 0.4 now apologises}{ketevan>salome}“I take that back,” said her mother, after some time.{/step} {+}“Otar was a donkey. {step ketevan>salome toward 0.3 now agrees}You were right about Otar.”{/step}

{salome>ketevan}“Does he know you’re gone?”

{ketevan>salome}“Who, Otar?”

{salome>ketevan}“Papa!”

{ketevan>salome}“I left a note. I put it under his glasses.”

{salome>ketevan}“What does it say?”

{step ketevan>zaza away 0.5 recalled mocks}{ketevan>salome}“It says mm.”{/step}

Salome sat down on the suitcase. There was no other place to sit, and her legs had begun to shake, though whether with laughing or the other thing she would not have liked to say. {step salome>ketevan away 0.6 now refuses}{salome>ketevan}“You can’t stay here.”{/step}

{ketevan>salome}“Why not?”

{salome>ketevan}“I’ve got one room. I’ve got a presentation at nine. I’ve got a man coming to dinner tomorrow for the first time in two years, and I was going to have the place looking as if I’d never met anyone.”

{ketevan>salome}“What man?”

{salome>ketevan}“It doesn’t matter what man.”

{ketevan>salome}“Is he Georgian?”

{salome>ketevan}“He’s from Swindon.”

{ketevan>salome}“They have good jobs in Swindon. I will stay in the bathroom. I’ll take a book, he won’t know I exist.”

{salome>ketevan}“He’ll need to use the bathroom, Mama.”

{ketevan>salome}“Then he has weak kidneys, and it’s better you find out.”

From under the floor came four slow knocks, as of a broom. They both stared at the carpet.

{salome>ketevan}“Now you’ve woken up downstairs.”

{ketevan>salome}“I woke her? {step ketevan>salome away 0.3 now blames}You are the one who shouts.”{/step}

{salome>ketevan}“I’m not shouting!”

{neighbour>salome,ketevan}“You are, actually!” called the woman from downstairs.

In the silence that followed, Ketevan took off her hat. She did it with both her hands, like somebody lifting a lid, and under it her hair, which had been black on Sunday, was cut to the length of a thumb and perfectly white.

{salome>ketevan}“Oh,” Salome said. {+}“Oh, Mama. When did you do that?”

{ketevan>salome}“At the bus station. I had forty minutes and there was a girl with a chair.”

{step salome>ketevan toward 0.5 now praises}{salome>ketevan}“It’s beautiful.”{/step}

{ketevan>salome}“It’s cold. Don’t look at me like that. You look like a vet.”

{salome>ketevan}“I’m just trying to take it in.”

{step salome>otar away 0.7 recalled leaves}{ketevan>salome}“When you left Otar{/step} {step salome>ketevan toward 0.6 recalled seeks}you came to me.{/step} You remember? It was raining. You had one shoe. {step ketevan>salome away 0.4 denied doubts}Did I ask you what he did?”{/step}

{salome>ketevan}“No.”

{step ketevan>salome away 0.5 denied refuses}{ketevan>salome}“Did I say, I’ve got a presentation?”{/step}

{step ketevan>salome toward 0.6 recalled comforts}{salome>ketevan}“You said there was soup.”{/step}

{ketevan>salome}“So.”

The fridge shuddered and fell quiet. Salome got up off the suitcase, {step salome>ketevan toward 0.4 now helps}carried the lemon tree through into the kitchen, and stood it upon the only sill that got the sun.{/step} She was gone rather longer than that takes. When she came back she had a blanket over her shoulder, and the face of a landlady.

{salome>ketevan}“A week.”

{ketevan>salome}“A month.”

{step salome>ketevan toward 0.6 now agrees}{salome>ketevan}“Ten days, and there are rules.{/step} You don’t iron my jeans.”

{ketevan>salome}“They look like a dog slept in them.”

{salome>ketevan}“You don’t answer my phone. You don’t move the saucepans. {step salome>ketevan away 0.3 now orders}And you don’t talk to the man from Swindon about children.”{/step}

{ketevan>salome}“What may I talk to him about?”

{salome>ketevan}“Trains.”

{ketevan>salome}“I know nothing about trains.”

{salome>ketevan}“That’s the point of it.”

She was spreading the blanket out on the sofa. Her mother watched how she did the corners, and {step ketevan>salome away 0.3 denied orders}her hand went out to do them properly, and stopped, and went back into the pocket of the good coat all by itself.{/step} {ketevan>salome}“I have one rule also.”

{salome>ketevan}“It’s my flat.”

{ketevan>salome}“One, Salo. {step zaza>ketevan toward 0.4 planned seeks}He will telephone.{/step} Tomorrow, maybe the day after, when he has looked under the glasses. He will ask if I’m here.”

{salome>ketevan}“What do you want me to say?”

{ketevan>salome}“What do you think?”

It took her daughter a moment. Then, for the first time since the bell, she smiled, and for as long as it lasted there might have been two of her in the room.

{step salome>ketevan toward 0.6 now agrees}{salome>ketevan}“Mm,” said Salome.{/step}

{ketevan>salome}“Good girl. Now. Where do you keep the soup?”
