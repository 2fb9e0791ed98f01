+++
title = "Down to the River"
manner = "thriller chase: em-dash dialogue, present tense, clipped lines, two men and a woman in a car and a voice on the telephone"
[[characters]]
id = "duarte"
name = "Duarte Falcão"
aliases = ["Duarte", "the driver"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "noemia"
name = "Dr. Noémia Reis"
aliases = ["Noémia", "Doctor"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "mikkel"
name = "Mikkel"
aliases = ["the Dane"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "pinto"
name = "Inspector Salazar Pinto"
aliases = ["Pinto", "Inspector"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "mother"
name = "Dona Graça"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: a taxi, the old town | duarte, noemia, mikkel}
The rear window goes at ten past four.

{noemia>duarte}—Left!

{duarte>noemia}—There isn’t a left.

{noemia>duarte}—There’s stairs!

{duarte>noemia}—Doctor, this is a taxi{/} —says Duarte, and takes the stairs.

They go down them like a tray of cutlery. Noémia has one hand on the roof and one on the Dane’s stomach, and there’s glass in her hair, and something warm is coming up between her fingers.

{mikkel>noemia}—You’re pressing very hard.

{noemia>mikkel}—It’s how you keep your insides, Mikkel.

{mikkel>noemia}—Then press.

{duarte>noemia}—Is he bleeding on my seats?

{noemia>duarte}—Yes.

{duarte>noemia}—They were new in May.

{noemia>duarte}—Duarte!

{duarte>noemia}—I’m just saying it.{/} —He spins the wheel; a wall slides by, a cat, a very old man with a watering can—. {+}How many?{/}

She twists about to see. One set of headlamps at the top of the steps. It stops. It tilts.

{noemia>duarte}—One car. They’re coming down after us.

{duarte>noemia}—In that? With that axle? Good luck to them.

Behind them the night fills up with a long, expensive noise.

{noemia>duarte}—No cars{/} —she reports.

{duarte>noemia}—And the motorbike?

{noemia>duarte}—What motorbike?

The side mirror bursts.

{duarte>noemia}—That motorbike.

Flat along the seat, the Dane has begun to laugh, or to do something of the sort. Noémia leans on him with all her weight.

{noemia>mikkel}—Stay awake. Where is it?

{mikkel>noemia}—In my shoe.

{noemia>mikkel}—They’re killing us for something in your _shoe_?

{mikkel>noemia}—It’s a small thing. It’s a list. Forty names.{/} —His teeth are chattering—. {+}Yours is not on it. I checked. That is why I called you.{/}

{duarte>mikkel}—Is mine?{/} —asks the driver.

{mikkel>duarte}—I don’t know your name.

{duarte>mikkel}—Good. Keep it like that.

{noemia>mikkel}—He’s Duarte Falcão, I’ve said it twice, and nobody’s going to put him on a list{/} —says Noémia—. {+}Which shoe?{/}

{mikkel>noemia}—The left.

She gets the lace in her teeth. The taxi goes through a market that is still only trestles, and then it goes through the trestles.

{scene: the taxi, a telephone ringing | duarte, noemia, mikkel, pinto}
A phone rings. It isn’t hers. It isn’t Duarte’s; his is in pieces by the pedals. It’s buzzing in the Dane’s breast pocket, against her wrist.

{noemia>mikkel}—Who has this number?

{mikkel>noemia}—Nobody living.

{duarte>noemia}—Don’t answer it{/} —says Duarte.

She answers it.

{pinto>noemia}—Dr. Noémia Reis?{/} —It’s a pleasant voice, a little tired; it might be selling something—. {+}My name’s Pinto. Inspector Salazar Pinto. I believe that you’re in some difficulty.{/}

{noemia>pinto}—Somebody’s shooting at us.

{pinto>noemia}—I know. I’ve got four cars on their way to you. Tell your driver to go down to the river, and to stop at the funicular. You’ll be quite safe.

{duarte>noemia}—Who is it?

{noemia>duarte}—It’s the police. They want us at the funicular.

Fingers shut on her sleeve. They’re wet and they’ve hardly any strength in them, but they pull, and she puts down her ear to the Dane’s mouth.

{mikkel>noemia}—What name?{/} —he whispers.

{noemia>mikkel}—Pinto.

{mikkel>noemia}—Look at the list.

The paper’s the size of a bus ticket, folded in eight. She opens it out on her knee, by the light of the meter. She doesn’t have to look far. They’re in no order, but somebody has typed the first of them in capitals.

{pinto>noemia}—Doctor? Are you there?

{noemia>pinto}—I’m here, Inspector.{/} —It’s astonishing how steady it comes out: it’s the voice she uses for relatives—. {+}The funicular. How long shall we have to wait?{/}

{pinto>noemia}—Not a minute.

{noemia>pinto}—Thank you. You’re very kind.

She winds down the window and puts him out of it.

{duarte>noemia}—That was the police{/} —Duarte observes after a moment.

{noemia>duarte}—Yes.

{duarte>noemia}—So not the funicular.

{noemia>duarte}—Anywhere else. Where would nobody go?

{duarte>noemia}—At this hour? With a Dane?{/} —He thinks. A bullet comes in at the back, considers the ashtray, and goes out at the front—. {+}My mother’s.{/}

{noemia>duarte}—Will she mind?

{duarte>noemia}—Dona Graça minds everything. She minds the Pope. Hold his head.

{mikkel>noemia}—What’s he going to do?

{noemia>mikkel}—I don’t know. Shut your eyes.

At the bottom of the hill there’s a level crossing, and the barrier is coming down. The bell’s going. To the right of it, and not nearly far enough to the right, is the four-fifteen from the coast.

{noemia>duarte}—You won’t make it.

{duarte>noemia}—I know I won’t.

{noemia>duarte}—Then stop!

{duarte>noemia}—He’s on a motorbike, Doctor. He thinks I’ll stop too.

And he puts his foot flat on the floor.

They are in the air for as long as it takes to say it, and she says it, the whole of it, in front of a patient. Then there’s a bang underneath; then the train, going by behind them, and by, and by, with all its windows lit.

Nobody’s following them any more.

{mikkel>noemia}—Are we dead?{/} —asks the Dane, with his eyes still shut.

{noemia>mikkel}—No.

{mikkel>noemia}—Then I should like to know his name again. The driver’s. I want to put it on a different list.
