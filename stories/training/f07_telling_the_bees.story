+++
title = "Telling the Bees"
manner = "two brothers in a van at night; dash dialogue, third person past; long untagged runs, a double turn, kin names"
[[characters]]
id = "joseba"
name = "Joseba"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "eneko"
name = "Eneko"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "aita"
name = "Aita"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "maite"
name = "Maite"
aliases = []
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "bees"
name = "the bees"
aliases = ["The bees"]
pronouns = "they"
kind = "group"
present = true
+++
{scene: a van on a mountain road, at night | joseba, eneko, bees}
They had loaded nine hives by moonlight, and strapped them, and stopped the doors with foam; and it was not until the fourth bend above the village that Joseba, at the wheel, turned off the radio to listen.

{joseba>eneko}—What’s that?

{eneko>joseba}—What’s what?

{joseba>eneko}—That. That hum.

{eneko>joseba}—It’s the bees. We’ve got forty thousand bees in the back. They hum.

{joseba>eneko}—It’s nearer than the back.

{eneko>joseba}—It’s your engine, then. You never change the oil.

{joseba>eneko}—Did you do the strap on number six?

{eneko>joseba}—I did all the straps.

{step joseba>eneko away 0.3 now blames}{joseba>eneko}—On six the foam was too short. I told you to cut another.{/step}

Eneko watched a white stone go by, and another. {eneko>joseba}—I thought you’d said to cut the other.

{joseba>eneko}—What other?

{eneko>joseba}—The other piece. So I cut a bit off it.

{joseba>eneko}—You made it shorter?

{eneko>joseba}—It was dark, Joseba! {step eneko>joseba away 0.3 now blames}You were shouting, there was a dog!{/step}

There was a bee on the dashboard. It walked along to the clock, looked at it, and began to wash its face. Neither of the brothers moved any part of himself that he could do without.

{joseba>eneko}—Don’t wave your arms.

{eneko>joseba}—I’m not waving my arms.

{joseba>eneko}—You were going to.

{eneko>joseba}—How many can get through a gap like that?

{joseba>eneko}—In an hour? All of them.

{eneko>joseba}—And how far’s the meadow?

{joseba>eneko}—An hour.

{eneko>joseba}—Open a window.

{joseba>eneko}—If I open a window they’ll fly at the headlamps and we’ll lose them. They’re cold, they’re full, they only want to sit. Just sit as if you liked it. It’s what Aita did.

{eneko>joseba}—Aita was stung two hundred times a year.

{joseba>eneko}—He liked that, too.

For three bends they sat as if they liked it. The clock had five bees on it, and then it had something like a beard.

{eneko>joseba}—Have you told them?{/} asked Eneko, in a new voice.

{joseba>eneko}—Told who what?

{eneko>joseba}—The bees. That he’s dead. Somebody has to go to every hive and knock three times and tell them, or they stop working. He always said it. He told them when Grandmother went, {step eneko>aita toward 0.4 recalled helps}I held the lamp for him.{/step}

{joseba>eneko}—That’s a thing for tourists.

{eneko>joseba}—So you haven’t.

{joseba>eneko}—I had the bank, Eneko. I had the priest and the bank and the man about the stone, and the tractor to sell. When was I going to go and have a talk with some insects?

{eneko>joseba}—I only asked.

{joseba>eneko}—You could have told them yourself. You had a phone. {step joseba>eneko away 0.7 now blames}You could have come up on the Tuesday, like a son.{/step}

That was a good deal more than he had meant to say. It stayed there in the cab with them and went on, like the other thing, humming.

{step joseba>eneko toward 0.5 now apologises}{joseba>eneko}—I’m sorry,{/} Joseba said to the windscreen.{/step} {+}—I’m tired.

{step eneko>joseba toward 0.5 now agrees}{eneko>joseba}—No. It’s fair.{/step} I was in Bilbao on the Tuesday.

{joseba>eneko}—I know where you were.

{eneko>joseba}—I was at the station in Bilbao. {step eneko>aita away 0.7 recalled leaves}I got there at seven in the morning, and I bought the ticket, and I sat.{/step} There were eleven trains. {step eneko>joseba toward 0.7 now confesses}I thought, until I’ve got on one of them he isn’t.{/step}

{joseba>eneko}—Isn’t what?

{eneko>joseba}—You know what. Isn’t.

The road came out from under the beeches on to the bare shoulder of the hill. Joseba changed down. He had a bee upon every knuckle of his right hand, and they rode the gear lever with him and did not mind.

{step eneko>joseba away 0.3 recalled hides}{joseba>eneko}—You never said.{/step}

{step joseba>eneko away 0.5 recalled ignores}{eneko>joseba}—You weren’t speaking to me.{/step}

{joseba>eneko}—I wasn’t speaking to anybody. Ask Maite. I said four words in a week, and two of those were to the dog.

{eneko>joseba}—What were they?

{step joseba>eneko toward 0.3 now jokes}{joseba>eneko}—Get down.{/step}

It was not, perhaps, so very funny, but it had been a long month. {step eneko>joseba toward 0.4 now jokes}Eneko began it, without any sound, his shoulders going{/step}; and then the van was wandering all over the road.

{joseba>eneko}—Stop it! You’ll annoy them. Stop!

{eneko>joseba}—Get down! Oh, poor Maite.

{joseba>eneko}—Maite said that it was restful. Eneko, I mean it, there’s one in my ear.

{eneko>joseba}—In it, or on it?

{joseba>eneko}—It’s making up its mind.

{eneko>joseba}—Pull over, then.

{joseba>eneko}—Here?

{eneko>joseba}—There’s the gate. Pull over and put off the lights.

He pulled over. With the engine stopped it was plain what had been the engine and what had not; the dark was full from one door to the other with a single note, low down, like somebody in the next room who has forgotten that he is singing.

{eneko>joseba}—They sound all right,{/} said Eneko.

{joseba>eneko}—That’s because they haven’t been told.

{step eneko>joseba toward 0.4 now asks}{eneko>joseba}—So tell them.{/step}

{joseba>eneko}—Why me?

{step eneko>joseba toward 0.3 now trusts}{eneko>joseba}—You’re the eldest. It goes by age.{/step}

{joseba>eneko}—It’s nine hives. They’re strapped. I can’t get round to knock at six and seven.

{eneko>joseba}—Number six is in here with us. Knock on the dashboard and the rest can hear it from them.

Joseba cleared his throat. He lifted his free hand, the one without bees, and looked over at his brother to see if he was being made a fool of; and saw that {step eneko>joseba toward 0.4 now trusts}Eneko had taken off his cap.{/step} {step joseba>eneko toward 0.4 now agrees}He knocked three times.{/step}

{joseba>bees}—Well,{/} he said. {+}—It’s like this. He’s dead. Aita’s dead. It was on the Tuesday, about seven at night. He wasn’t in pain. He asked what the weather was doing, and {step joseba>aita toward 0.5 recalled comforts}I told him that it was fine.{/step}

The note did not change at all. He wiped his nose upon his wrist, where there was room.

{joseba>bees}—So it’s us now. {step joseba>eneko toward 0.6 now stays}It’s him and me.{/step} We’re not as good, but we’ll do what we can. That’s all.

{step eneko>joseba toward 0.3 now apologises}{eneko>bees}—And I’m sorry about the foam,{/} said Eneko.{/step}

It was the younger one who got down to open the gate. When he had climbed back in, very gently, and found enough of the seat that nobody was sitting on, the van did not start.

{eneko>joseba}—What is it?

{joseba>eneko}—About seven at night, I told them.

{eneko>joseba}—I heard.

{joseba>eneko}—What time was the last train?

{eneko>joseba}—Ten to.

{step joseba>eneko toward 0.8 now forgives}{joseba>eneko}—Then you sat with him to the end.{/step} More or less. From where you were.{/} The key turned. Something like a beard of gold lifted from the clock and settled. {+}—Now hold on to that one by your knee, I think she’s the queen.
