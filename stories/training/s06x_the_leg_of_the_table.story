+++
title = "The Leg of the Table"
manner = "domestic comedy with a sore heart, Valparaíso in an earthquake, third person present: a husband and a wife almost divorced under a table, her mother in the armchair breaking in; long untagged runs, somebody twice after a shock, listeners' beats, absent names; dash dialogue"
[[characters]]
id = "pilar"
name = "Pilar"
aliases = ["Pili", "his wife"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "rodrigo"
name = "Rodrigo"
aliases = ["the engineer"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "berta"
name = "Doña Berta"
aliases = ["Mamá", "señora Berta", "the old lady"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "benja"
name = "Benja"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "tomas"
name = "Tomás"
aliases = ["His best friend"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "matias"
name = "Matías"
aliases = ["the one with the teeth"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: under the dining table | pilar, rodrigo, berta}
The second one comes while Rodrigo still has his finger on the doorbell, and the door opens by itself.

{pilar>rodrigo}—Under here!{/} —shouts Pilar, and drags him in by the tie—. {+}Not there, that’s the leg. Get your head down.{/}

{rodrigo>pilar}—Under this table?

{pilar>rodrigo}—It’s oak.

{rodrigo>pilar}—I know that it’s oak. I paid for it.

{pilar>rodrigo}—You paid for half. Mamá! Mamá, come under with us!

{berta>pilar}—I’m watching my programme{/} —Doña Berta answers from her armchair, four metres off, with the cat on her.

{pilar>berta}—There isn’t any programme, the current’s gone!

{berta>pilar}—It’ll come back. We’d nearly got to the priest.

In the cabinet the good glasses are running on the spot. Then they stop, one after another, and the whole hill holds its breath, with all its dogs.

{rodrigo>pilar}—What would you say? Six?

{pilar>rodrigo}—You’re the engineer.

{rodrigo>pilar}—Six and a half. Is Benja at school?

{pilar>rodrigo}—It’s Saturday. He’s in Quilpué, at Tomás’s house, out in the garden. He’s sent me a thumb.

{rodrigo>pilar}—Who’s Tomás?

{pilar>rodrigo}—His best friend. For two years now.

{rodrigo>pilar}—I thought that was the one with the teeth.

{pilar>rodrigo}—Matías moved to Concepción, and he’s had them straightened. What are you doing here, anyhow? It’s not your weekend.

Rodrigo shifts on his elbows, and inside his jacket there’s a crackle. {pilar>rodrigo}—What have you got there?

{rodrigo>pilar}—Nothing. It can wait.

{pilar>rodrigo}—Is it from the lawyer?

{rodrigo>pilar}—It can wait until the house is standing still.

{pilar>rodrigo}—Let me see. Is it the last one?

{rodrigo>pilar}—It’s the last one. You sign where the cross is.

The third comes up from the harbour. You can hear it coming, from street to street, like a train with no rails. The lamp swings out as far as its flex will go; books leap; something in the kitchen falls, and goes on falling.

{rodrigo>pilar}—Pili, you’re strangling me.

{pilar>rodrigo}—Sorry. It’s what I had in my hand.

{rodrigo>pilar}—No, keep it. It’s better than the leg.

They listen. Somewhere below them a car alarm is explaining itself to the whole of the bay.

{rodrigo>pilar}—That one was longer, Pili. I got to forty.

{pilar>rodrigo}—You were counting?

{rodrigo>pilar}—I always count. It’s either that or scream.

{berta>pilar}—Is that man still there?

{pilar>berta}—Which man, Mamá?

{berta>pilar}—The engineer!

{rodrigo>berta}—I’m here, señora Berta!

{berta>rodrigo}—You left my front door open. There’s a draught.

{rodrigo>berta}—I’m afraid your front door’s in the road, señora. It’s on top of a Toyota.

{pilar>rodrigo}—Don’t make me laugh.

{rodrigo>pilar}—I’m not trying to.

{pilar>rodrigo}—You’ve got plaster in your eyebrows, and you’re calling her señora.

{rodrigo>pilar}—She’s holding the cat up like a shield. What am I to call her?

The dust comes down through the light in no hurry. Pilar has stopped laughing. The paper is spread out on the floor between them, face up, with its small cross.

{pilar>rodrigo}—You weren’t this close, the other time.

{rodrigo>pilar}—What other time?

{pilar>rodrigo}—The big one. In 2010.

{rodrigo>pilar}—I was in Antofagasta, on the viaduct. You know I was.

{pilar>rodrigo}—I know where _you_ were.

{rodrigo>pilar}—All the lines were down. I tried for nineteen hours.

{pilar>rodrigo}—And on the Tuesday you walked in by that door with a suitcase full of batteries. You kissed Benja, and you went round the house with a torch, and you looked at the walls.

{rodrigo>pilar}—Somebody had to look at the walls.

{pilar>rodrigo}—For two days you looked at them.

He puts out a finger, and turns the paper so that it’s square with the boards.

{pilar>rodrigo}—And you told me that there wasn’t a crack anywhere.

{rodrigo>pilar}—There wasn’t.

{pilar>rodrigo}—No.

{berta>rodrigo}—Ask her where she was!

{pilar>berta}—Mamá, please, this isn’t your programme.

{berta>rodrigo}—Fourteen years I’ve been waiting for that man to ask. I’ll be dead, and he’ll still be at the walls. Ask her!

Over by the armchair the cat says something too, and is hushed. Rodrigo has turned over on his side. He can’t get up any higher than that without hitting his head.

{rodrigo>pilar}—Where were you?

{pilar>rodrigo}—You don’t need to do it because she tells you.

{rodrigo>pilar}—I’m not. I’m asking. Where were you, Pilar?

{pilar>rodrigo}—Here. On this side. I’d got Benja underneath me, and I’d got the leg between my knees.

{rodrigo>pilar}—For how long?

{pilar>rodrigo}—Until it was light. Six hours. He wanted to know when it was over, and I didn’t know, so I sang to him.

{rodrigo>pilar}—What did you sing?

{pilar>rodrigo}—The one about the chickens.

{rodrigo>pilar}—For six hours?

{pilar>rodrigo}—It’s the only one I could remember. He fell asleep at four. I didn’t like to stop.

A small one goes by underneath, hardly worth the name. His wife shuts her eyes to it all the same, and since she’s still got hold of his tie, his face goes where the tie goes.

{rodrigo>pilar}—I can hear how it must have been.

{pilar>rodrigo}—No, you can’t.

{rodrigo>pilar}—No. I can’t. I ought to have asked you on the Tuesday, before the batteries.

{pilar>rodrigo}—Yes.

{rodrigo>pilar}—I was scared of what you’d say. With a wall, you know what it’ll say.

The old lady blows her nose, at length, like somebody at the cinema.

{pilar>rodrigo}—Give me a pen.

{rodrigo>pilar}—A pen?

{pilar>rodrigo}—For your cross. You came all the way up the hill with it.

{rodrigo>pilar}—I haven’t got one. I’d one in the car.

{pilar>rodrigo}—There’s one in the kitchen, on a string.

{rodrigo>pilar}—I wouldn’t go in the kitchen, if I were you. I should say that the kitchen isn’t safe.

{pilar>rodrigo}—Is that your professional opinion?

{rodrigo>pilar}—I’d need to look at the walls.

There’s a click, and a hum; the lamp comes on above the table, still swinging; and in the corner a man’s voice, deep and full of sorrow, asks somebody called Esmeralda whether she has anything to confess.

{berta>pilar,rodrigo}—Not a word now, either of you{/} —says Doña Berta—. {+}It’s the priest.{/}
