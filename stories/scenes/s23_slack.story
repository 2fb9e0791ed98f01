+++
title = "Slack"
manner = "science fiction: riggers on an orbital cable, a rescue against orders, an old false testimony; a machine that talks; present tense; straight quotes"
[[characters]]
id = "nkem"
name = "Nkem"
aliases = ["Udeh"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "taavi"
name = "Taavi Rebane"
aliases = ["Taavi", "Rebane"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ruiz"
name = "Ruiz"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "ballast"
name = "Ballast"
aliases = ["the crawler"]
pronouns = "it"
kind = "thing"
present = true
[[characters]]
id = "ortega"
name = "Ortega"
aliases = []
pronouns = "she"
kind = "person"
present = false
[[ties]]
of = "taavi"
to = "nkem"
is = "former wire-partner who bore false witness against her"
class = "friendship"
affinity = "mixed"
changes = true
says = "They were wire-partners for six years"
[[ties]]
of = "ruiz"
to = "nkem"
is = "shift controller"
class = "work"
affinity = "mixed"
changes = true
says = "the shift controller"
[[ties]]
of = "ruiz"
to = "taavi"
is = "shift controller"
class = "work"
affinity = "positive"
changes = false
says = "the shift controller"
[[ties]]
of = "ballast"
to = "nkem"
is = "the crawler that she drives"
class = "work"
affinity = "positive"
changes = false
[[ties]]
of = "taavi"
to = "ortega"
is = "rigger whom he cost her life"
class = "work"
affinity = "negative"
changes = false
+++
{scene: the cabin | nkem, ballast | Hour six}
{eyes: nkem}
Hour six of a nine-hour climb, and there's nothing in the forward port but cable. It comes down out of the black and goes in under the cabin, a flat gray ribbon no wider than a road, and it has been doing that for two years. Nkem eats a tangerine. You aren't supposed to; the oils get in the filters.

{ballast>nkem}"You're eating a tangerine," says Ballast.

{nkem>ballast}"It's a vitamin."

{ballast>nkem}"I'll log it as a vitamin," says the crawler, which has carried her up and down since they took her off the wire, {step ballast>nkem toward 0.4 recalled helps}and has so far logged nine hundred vitamins and one nosebleed.{/step}

Then the call light, red, the long one.

{ruiz>nkem}"All crawlers hold." It's Ruiz, the shift controller, and he's talking too slowly. {+}"We've had a strap go at Station Eleven. We've got a man off the wire. He's on his own line with two hundred meters paid out, on the spinward side, suit's good, he has fifty minutes. The tug's coming round. Everybody just hold where you are."

{nkem>ruiz}"How long for the tug?"

{ruiz>nkem}"Sixty."

She does what anyone would do with fifty and sixty. She looks up at the scale. Station Eleven is eight kilometers over her head.

{nkem>ruiz}"I can be there in twenty," says Nkem. {+}"Who is it?"

There's a small dry gap on the line, and by the length of that she knows.

{ruiz>nkem}"It's Rebane," Ruiz says.

So. Taavi Rebane. They were wire-partners for six years. She could have told you his breathing from anybody's. {step taavi>nkem away 0.9 recalled betrays}Then a clamp let go, and a rigger called Ortega died of it, and Taavi stood up in front of the board in his good shirt and said that Udeh had signed for the clamp.{/step} {step taavi>nkem away 0.4 recalled ignores}He hadn't looked at her.{/step} They had taken her license and given her a bus to drive.

{step nkem>taavi away 0.8 wished leaves}There is a second, one, quite long, in which she wants to hold exactly where she is.{/step}

{step ruiz>nkem away 0.4 now orders}{ruiz>nkem}"Don't go up there, Udeh. You've no ticket for outside. If you leave the cabin it's my neck and they'll take even the crawler off you. That's an order."{/step}

{step nkem>ruiz away 0.5 now refuses}{nkem>ruiz}"You're breaking up,"{/step} says Nkem.

{ballast>nkem}"The signal is excellent," says Ballast.

{step nkem>taavi toward 0.7 now helps}{nkem>ballast}"Log it as a vitamin. Go."{/step}

#

{scene: the wire | nkem, taavi | }
{eyes: nkem}
It's always quieter than she remembers. On the wire there's only you, the tick of the suit, and down between your boots the whole blue bowl of Brazil. She has clipped on at the broken strap. His line goes out from it, straight as a ruled line, away from the planet, and at the end of it, very small, turning, is somebody in white.

{nkem>taavi}"Taavi. I'm going to reel you. Stop wriggling."

For a bit there's just breathing. She was right; she'd have known it anywhere.

{taavi>nkem}"They sent you?" says the voice in her ear.

{nkem>taavi}"Nobody sent me."

{step taavi>nkem toward 0.6 now defends}{taavi>nkem}"Then go back in. Nkem, look at the anchor. It's cracked right through, it's holding on the paint. If you put a load on it, it'll go, and it'll take your line off too. Unclip me."{/step}

She looks. He isn't wrong. There's a bright hair across the metal, and while she's watching it gets longer.

{nkem>taavi}"I'll clip you to mine," she says.

{taavi>nkem}"You'd have nothing on, while you did it."

{nkem>taavi}"For about four seconds."

{taavi>nkem}"That's stupid. I'm not worth four seconds, and you of all people know it. Let go of me."

{step nkem>taavi away 0.9 denied leaves}{nkem>taavi}"I'm not letting go of you."{/step} She has set her boots on either side of the crack. She starts to pull, hand over hand, no faster than you would bring up a bucket. {+}"Don't flatter yourself. I've got it all written out, what I'd say to you. {step nkem>taavi away 0.4 planned blames}It's eleven pages, and I mean to read you the lot of it. Indoors.{/step}"

A hundred and fifty. A hundred. He's quit turning. Now she can see herself, a double speck, in his visor.

{step taavi>nkem toward 0.8 now confesses}{taavi>nkem}"It was my signature," says Taavi.{/step}

She doesn't stop pulling.

{taavi>nkem}"The clamp. I did the sheet at the end of a double shift, and I'd put your number down instead of mine. I only saw it when they held it up. I thought, it says Udeh. It says so right there. {step taavi>nkem away 0.7 recalled hides}All I have to do is not say anything.{/step} And then they asked me, and I had to say something."

{nkem>taavi}"Save your air."

{taavi>nkem}"I wanted you to know before—"

{nkem>taavi}"I've always known. I taught you to write your sevens. Shut up and give me your hand."

The anchor goes. There isn't a sound; there's just a jerk, and a bright piece of steel going off quite slowly toward the Azores. Her own clip is open in her right hand. {step nkem>taavi toward 1.0 now helps}With her left she's got him by the wrist ring, and there's nothing else holding on to anything at all but the toe of one boot, hooked behind the ribbon.{/step} One. He's heavy; he always was. Two. She feels for the eye on his chest, by touch, the way that they used to practice it with the lights off. Three.

It clicks.

{ballast>nkem}"I have moved up a little," says Ballast in her ear. {+}"{step ballast>nkem toward 0.7 now helps}The lock is open, and it's directly behind you. You may fall into it, if you like.{/step}"

{scene: the sick bay | nkem, taavi, ruiz | By morning}
{eyes: nkem}
By morning, ship's morning, when somebody turns the lights from blue to yellow, they have her in the sick bay with her knee in a foam boot. Taavi's on the other bed, with tubes. The nurse has pulled a curtain between the two of them, and they are both of them looking at it. It has a pattern of little rockets.

{taavi>nkem}"Are you awake?"

{step nkem>taavi away 0.4 now ignores}Nkem breathes in and out.{/step}

{taavi>nkem}"You're awake. You do it through your mouth when you're asleep." The bed creaks. {+}"{step taavi>nkem toward 0.6 now thanks}Thank you for my life,{/step} is what I was going to say. I know how it sounds."

{step nkem>taavi toward 0.6 denied helps}{nkem>taavi}"It wasn't for you.{/step} I'd have gone up for a bag of tools."

{taavi>nkem}"I know."

{nkem>taavi}"I'd have gone quicker."

There are feet, and the curtain's jerked aside at the end, and it's Ruiz, who plainly hasn't been to bed. He has a tablet, and he holds it flat against him, as if it were a tray with something on it that might slop.

{ruiz>nkem}"The board's sitting at ten," he says. {+}"It's you, Udeh. Disobeying a hold, going outside with no ticket, endangering a vehicle. I've tried. {step ruiz>nkem toward 0.4 recalled defends}I told them that I'd broken up.{/step} They've got the log."

{nkem>ruiz}"What does the log say?"

{ruiz>nkem}"It says 'vitamin.' They want to know what it means." {step ruiz>nkem toward 0.3 now comforts}He pats the foam boot, awkwardly, once,{/step} and goes off to find some coffee.

* * *

{scene: the board room | nkem, taavi, ruiz | ten}
{eyes: nkem}
At ten there are five people behind the long table in the board room and one glass of water. It's the same room. It's the same picture of the first cable going up, with doves. Nkem stands on one leg. She says yes to each thing as they read it out, since each of them is so.

The door opens in the middle of a yes. He's in a hospital gown with his boots on, pulling the drip along after him on its stand. One of the wheels squeaks.

{taavi>_group}"I've got something to say about clamps," says Taavi.

They tell him it's not the matter before them. He says that it is. He's gray, and he has to hold on to the stand, but he turns his head, which he didn't do the last time, and looks straight at her. {step taavi>nkem toward 0.9 now confesses}And he says it, the double shift, the number, Ortega, the good shirt, slowly, like somebody reading off a gauge.{/step} It doesn't take three minutes. Nobody at the long table touches the water.

{ruiz>taavi}"You understand what you're doing?" says Ruiz from beside the wall. {+}"They'll take you off the wire. For good. That's prison, Taavi, possibly."

{taavi>ruiz}"I was off the wire," Taavi says. {+}"I was off it for fifty minutes. I had a good look round."

They go out to confer. It's she who should feel something. She has had two years to get it ready, the lightness, whatever it would be. She looks at him swaying there in his paper gown with the tape on his wrist where she'd held it, and what she feels is that she is so angry she could sit down on the floor.

{step nkem>taavi away 0.6 now blames}{nkem>taavi}"You should have done that when it cost me something," says Nkem. {+}"When I was thirty-one. I'd have liked to have had a friend then."{/step}

{taavi>nkem}"I know it."

{nkem>taavi}"{step nkem>taavi toward 0.6 denied forgives}I don't forgive you just because you've got a drip.{/step}"

{taavi>nkem}"No. I didn't do it for that. I'd have—" He has gone the color of the wall. {+}"I might need a chair."

There's only the one, and it's on the far side of the room. {step nkem>taavi toward 0.6 now helps}She swears, and hops, and gets her shoulder into his armpit before his knees go.{/step} They stand propped in the middle of the carpet, three good legs between them and a pole. He's shaking. She can hear him breathe.

{nkem>taavi}"Page one," Nkem says presently, close to his ear. {+}"You listening? 'Dear Taavi.' I crossed out the 'dear.'"

{taavi>nkem}"That's fair," says Taavi.

{nkem>taavi}"Then I put it back," she says. {+}"It's two years, there's a lot of drafts. Shut up. Page one."
