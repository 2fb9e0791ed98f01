+++
title = "The Left Seat"
manner = "fan-fiction manner, a storm-rescue hangar on an outer island, third person present: five women, two of them a crew who have not spoken for six weeks and talk through the others, epithets, nicknames, a radio relayed, a countdown; curly single quotes"
[[characters]]
id = "vee"
name = "Vee"
aliases = ["the brunette", "Vermeer", "Saskia"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "marama"
name = "Marama"
aliases = ["Mara", "the taller woman", "Tamihana"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "nilu"
name = "Nilufar"
aliases = ["Nilu", "the cadet", "the youngest", "Cadet"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "pilar"
name = "Pilar"
aliases = ["Pili", "the mechanic"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "sarr"
name = "Commander Sarr"
aliases = ["Commander", "the older woman", "ma’am"]
pronouns = "she"
kind = "person"
present = true
+++
{scene: the hangar | vee, marama, nilu, pilar, sarr}
{nilu>sarr}‘Trawler, nine aboard, forty miles out,’ says the cadet, with one hand flat on her headset. {+}‘They’ve lost the pumps. They want to know how long.’

{sarr>nilu}‘Tell them fifty minutes.’

{pilar>sarr}‘Fifty if we had a crew.’ It comes out from under the aircraft, along with a spanner and a pair of boots. {+}‘What we have is two halves.’

{sarr>pilar}‘Thank you, Pilar.’

{pilar>sarr}‘I only mention it.’

At one end of the bench the brunette is lacing her left boot. At the other the taller woman is lacing her right. Between them lie two metres of varnished pine and six weeks.

{vee>nilu}‘Nilu, ask her if she’s tested the winch.’

{nilu>vee}‘She’s just there, Vee.’

{vee>nilu}‘Ask her.’

{nilu>marama}‘Mara, have you tested—’

{marama>nilu}‘I’ve got ears. Tell her twice.’

{nilu>vee}‘She says twice.’

{vee>nilu}‘And the cable?’

{marama>nilu}‘Say that I’m the one who hangs from it. Say I’d hardly forget.’

{pilar>marama}‘_I_ did the cable,’ the mechanic puts in. {+}‘It’s brand new, I was up till three with it. Does anybody say, Pili, you star? Does anybody say it even through a cadet?’

{nilu>pilar}‘You’re a star, Pili.’

{pilar>nilu}‘You’re a good girl. Give me that rag.’

Commander Sarr has been reading the wind off the wall. She’s close on sixty; she has flown out of this hangar in everything that has wings; and she’s got a knee, these days, that tells her the weather a day before the wall does.

{sarr>vee,marama}‘Gusts of seventy,’ she says. {+}‘I’d fly it myself, if they hadn’t taken my ticket. As it is I’ve got you two. Will somebody tell me why I’ve been hearing about cable at second hand since October?’

Neither end of the bench looks up.

{sarr>vee}‘Vermeer?’

{vee>sarr}‘It’s nothing that affects the work, ma’am.’

{sarr>marama}‘Tamihana?’

{marama>sarr}‘It _is_ the work, Commander. I won’t go down on a line for a pilot who turns round.’

{vee>nilu}‘Tell her I didn’t—’

{sarr>nilu}‘You’ll tell nobody anything, Cadet. You’ll listen to that trawler.’

{nilu>sarr}‘Yes, ma’am. They’re saying the wheelhouse is wet.’

{sarr>nilu}‘Who’s saying? The skipper?’

{nilu>sarr}‘He sounds about twelve. I think it’s the skipper’s boy.’

The brunette has finished with the boot. She does it up again from the beginning.

{vee>sarr}‘It was the yacht,’ she says to it. {+}‘Off the Skerries. There was one man in the water, and I had her on the line, and I broke off.’

{marama>sarr}‘I was ten metres above him! I could see the label on his jacket. Ten metres, and the next thing I know I’m going up backwards, and we’re on our way home, and she won’t say why. She’s never said why. She said _I’m the pilot_.’

{sarr>vee}‘And were you?’ asks the Commander.

{vee>sarr}‘Somebody has to be.’

{sarr>vee}‘That isn’t a reason, Vermeer. That’s a badge.’

{pilar>vee}‘Tell them,’ says Pilar.

She’s come out from underneath. She is sitting on her little trolley with her knees apart, wiping her fingers one after the other, and for once she isn’t talking to the whole room.

{vee>pilar}‘Leave it, Pili.’

{pilar>vee}‘I’ve left it for six weeks. I’ve been as quiet as a stone, and you know what that does to me. Tell her, or I will.’

{marama>pilar}‘Tell me what?’

{vee>pilar}‘You promised me!’

{pilar>vee}‘I promised you a week.’

{nilu>sarr}‘Ma’am?’ The youngest has gone white. {+}‘They’re on the roof now. He wants to know if he’s allowed to let off his flare.’

{sarr>nilu}‘Not till he can hear us. Give him something to do. Get him to count heads.’

{nilu}‘Can you count everyone for me?’ Nilufar says to the sea. {+}‘Out loud, that’s it. One. And who’s two?’

It goes on under all the rest, like somebody telling beads.

{marama>pilar}‘What was it that you promised her?’

{pilar>marama}‘You know what I took off that winch, the night of the yacht? I’ve got it in my locker. I took off a cable with eleven strands gone out of nineteen.’

{marama>pilar}‘That’s not possible. I’d checked it.’

{pilar>marama}‘You had. You checked it by torch, with a temperature of thirty-nine, because you wouldn’t go sick. And you missed it, corazón. You signed for it.’

{nilu}‘Four. Your uncle’s four. Lovely.’

The taller woman has sat down, though it’s not clear that she knows.

{vee>marama}‘It jumped,’ says Vee. It’s the first thing that she’s said in that direction since October. {+}‘It went through the stick. I looked in the mirror, and there was hair standing up on it, all along, like on a cat. I had about a minute. I could get you up, or I could get you as far as him and drop the pair of you.’

{marama>vee}‘You could have said so!’

{vee>marama}‘To whom? There’d have been an inquiry. It was your signature. They’d have had you out of the air for good.’

{marama>vee}‘So you let me think—’

{vee>marama}‘I thought you’d be less sad if you were angry.’

{marama>vee}‘For _six weeks_, Saskia!’

{vee>marama}‘You’re very good at it.’

Pilar has both hands over her mouth. The older woman has turned away to study the wall, where there’s nothing but wind.

{nilu}‘And who’s seven? Is seven the dog?’

{sarr>nilu}‘Does it come to nine, Cadet?’

{nilu>sarr}‘With the dog it’s ten, ma’am.’

{sarr>vee,marama}‘Then I’ve got ten, and a roof.’ The Commander still has her back to them. {+}‘I did not hear any of that. I’m going deaf, you may ask anyone. What I need to be told is whether there is a crew in this hangar. And I want it from the one who goes down.’

For a while there’s only rain on the tin. Marama wipes her nose with the back of her glove. She walks the length of the bench, all two metres.

{marama>vee}‘If it jumps today,’ she says, {+}‘you tell me. On the intercom. In words.’

{vee>marama}‘In words.’

{marama>vee}‘And if I’ve got a temperature you say so, and I’ll shout at you, and you say it again.’

{vee>marama}‘Have you got one?’

{marama>vee}‘Feel.’

It’s only two fingers on a forehead. But the mechanic makes a sound like a kettle, and the cadet loses count.

{vee>sarr}‘She’s fit, ma’am,’ says the brunette. Her voice isn’t quite level.

{sarr>pilar}‘Doors, Pilar.’

{pilar>sarr}‘Doors!’ She’s already running. {+}‘It’s a good cable! I want it back!’

The wind comes in like a lorry. Someone’s mug goes over. In the noise of it they walk out side by side, the taller woman bent down to the other, and she’s plainly in the middle of saying something long.

{sarr>nilu}‘What are you telling that boy?’ the Commander shouts.

{nilu>sarr}‘That they’re coming, ma’am!’

{sarr>nilu}‘Tell him there’s two of them,’ says Sarr. {+}‘Tell him they’re on speaking terms.’
