+++
title = "Plus One"
manner = "fan-fiction fake dating, present tense with a narrator I: two girls of rival debating teams, surnames turning into first names, a mother, a cousin, an aunt's shout"
[[characters]]
id = "tanvi"
name = "Tanvi"
aliases = ["Kulkarni", "Tanu"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "blathnaid"
name = "Bláthnaid Blackwood"
aliases = ["Bláthnaid", "Blackwood"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "aai"
name = "Aai"
aliases = ["my mother"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "chirag"
name = "Chirag"
aliases = ["my cousin"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "maushi"
name = "Maushi"
aliases = ["my aunt"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "devon"
name = "Devon Sharpe"
aliases = ["Devon"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: the car park of a banqueting hall | tanvi, blathnaid}
{blathnaid>tanvi}"Rules," says Bláthnaid Blackwood, and pulls the handbrake up like somebody drawing a sword.

{tanvi>blathnaid}"You want to do this now? We're late."

{blathnaid>tanvi}"I want to do this before I meet sixty of your relations, Kulkarni, yes. How long have we been going out?"

{tanvi>blathnaid}"Since the regional final."

{step blathnaid>tanvi away 0.5 recalled rejects}{blathnaid>tanvi}"We hated each other at the regional final.{/step} {step tanvi>blathnaid away 0.4 recalled insults}You called me a haircut with footnotes."{/step}

{tanvi>blathnaid}"In private."

{blathnaid>tanvi}"Into a microphone."

I look out at the banqueting hall. Somebody has hung a banner from the gutter that says CONGRATULATIONS CHIRAG in letters the size of sheep. {tanvi>blathnaid}"Fine. Since half-term. You came round to borrow the case file on water rights, and one thing led to another."

{blathnaid>tanvi}"What thing?"

{tanvi>blathnaid}"I don't know! A thing. They won't ask."

{blathnaid>tanvi}"They're going to ask." She takes the keys out and turns round in her seat, all business; this is the face that she does for rebuttals. {+}"Who said it first?"

{tanvi>blathnaid}"Said what?"

{step blathnaid>tanvi toward 0.4 now seeks}{blathnaid>tanvi}"Tanvi."{/step}

It's very odd, hearing her say it. In three years I don't think she's got past the K. {tanvi>blathnaid}"Me," I tell her. {+}"I did. Obviously. You'd have wanted a seconder."

For some reason she doesn't have an answer to that. She gets out of the car and does up the top button of her blazer, and undoes it again.

{step tanvi>blathnaid toward 0.4 now praises}{tanvi>blathnaid}"You look nice," I say.{/step} {+}"For the purposes of the motion."

{step blathnaid>tanvi toward 0.5 now invites}{blathnaid>tanvi}"Shut up and hold my hand."{/step}

{scene: the banqueting hall, the buffet | tanvi, blathnaid, aai, chirag}
My mother finds us inside four minutes. I've known sniffer dogs with less technique.

{aai>tanvi}"So this is the friend."

{tanvi>aai,blathnaid}"Aai, this is Bláthnaid. Bláthnaid, this is my mum."

{blathnaid>aai}"Hello, Mrs. Kulkarni. Thank you so much for having me."

{aai>blathnaid}"Blaw-nid," says Aai, trying it, with her head on one side. {+}"It is spelt like this?"

{blathnaid>aai}"It's spelt like an accident, I'm afraid."

And my mother laughs. My mother, who sat through the whole of the regional final with her arms folded and {step aai>tanvi away 0.4 recalled insults}told me in the car that I'd been shouty.{/step} {aai>blathnaid,tanvi}"You are eating? You're very thin. Tanu, why is she thin?"

{tanvi>aai}"I didn't do it!"

{step aai>blathnaid toward 0.4 now gives}{aai>tanvi}"Give her the puran poli. Give her two."{/step} She has Blackwood by the wrist already and is looking her over like a mango. {aai>blathnaid}"And how did you two start this? Tanvi tells me nothing. She says, half-term, Aai, water rights, Aai. What is that? That is not a story."

{blathnaid>tanvi}"I told you," Blackwood murmurs to me, not moving her lips.

{tanvi>aai}"It's a bit embarrassing," I begin, {+}"but what happened was—"

{blathnaid>aai}"She'd put sticky notes in the file." Her voice is perfectly steady. {+}"I'd borrowed it to find the holes. {step tanvi>blathnaid toward 0.6 recalled seeks}And there was a yellow note on every page where she thought that I'd attack, with what I'd say written on it.{/step} She'd got my jokes. She'd got where I breathe. I sat on the bus and read all forty of them, and I missed my stop, and then I missed the one after." She looks down at the plate that someone has put into her hand. {step blathnaid>tanvi toward 0.7 now confesses}{+}"Nobody had ever listened to me that hard. Not even to win."{/step}

I've stopped chewing. That isn't in the rules. There really were forty.

{aai>blathnaid}"Well," says Aai, after a moment. {step aai>blathnaid toward 0.4 now touches}She pats the wrist that she's holding and gives it back.{/step} {+}"That is a story."

{chirag>tanvi}"Is it her? Is this the haircut?" It's my cousin, arriving sideways with a gulab jamun in each cheek and his own engagement garland over one ear. {chirag>blathnaid}"I've heard so much about you!"

{tanvi>chirag}"Chirag, don't," I tell him.

{step tanvi>blathnaid away 0.4 recalled mocks}{chirag>blathnaid}"She does an impression of you!{/step} She does it at Diwali. With a ruler!"

{blathnaid>tanvi}"Does she." Blackwood turns her whole head to me, slowly. {+}"Let's see it, then."

{tanvi>blathnaid}"I don't have a ruler."

{chirag>tanvi}"I'll get one," says Chirag.

{step aai>chirag away 0.3 now orders}{aai>chirag}"You'll go and stand by your fiancée,"{/step} my mother says, {+}"who has been cutting that cake for ten minutes by herself. Come. Both hands. Leave these girls." And over her shoulder, as she tows him off, {aai>tanvi}"Two, Tanu! Not one!"

{scene: the fire stairs behind the hall | tanvi, blathnaid, maushi}
It's cold on the fire stairs, and you can hear the bass through the door. She's sitting on the third step with her shoes off. I sit down on the second.

{tanvi>blathnaid}"You kept them," I say.

{blathnaid>tanvi}"Kept what?"

{tanvi>blathnaid}"The sticky notes. You gave the file back with no notes in it, and {step blathnaid>tanvi away 0.4 recalled rejects}I thought you'd binned them."{/step}

{step blathnaid>tanvi away 0.3 now hides}{blathnaid>tanvi}"I might have binned them."{/step}

{tanvi>blathnaid}"Bláthnaid."

{step blathnaid>tanvi toward 0.6 now confesses}{blathnaid>tanvi}"They're in my desk," she tells her knees.{/step} {+}"In order. It was a good story and it had the advantage of being checkable, all right? Always use real evidence. That's just craft."

{tanvi>blathnaid}"Okay."

{blathnaid>tanvi}"Don't say okay like that."

{tanvi>blathnaid}"Like what?"

{blathnaid>tanvi}"Like you've seen the hole in my case." She rubs one foot with the other. {step blathnaid>tanvi toward 0.4 now asks}{+}"Why did you even ask me?{/step} You could've had anyone. You could have had Devon Sharpe, he does drama, he'd have cried."

{tanvi>blathnaid}"Devon's scared of my mother."

{blathnaid>tanvi}"I'm scared of your mother."

{tanvi>blathnaid}"Yeah, but you'd never let it show. {step tanvi>blathnaid toward 0.5 now confesses}I know what you look like when you're frightened. You get taller."{/step} I've got a bit of napkin, and I'm folding it very small. {+}"It's on one of the notes. Page nineteen."

She says it along with me, under her breath, because of course she has it by heart: {blathnaid>tanvi}"If she goes up on her toes, she's bluffing."

Nobody speaks for what would be, in competition, a disqualifying length of time.

{step blathnaid>tanvi toward 0.5 now asks}{blathnaid>tanvi}"Who'd have said it first?" she asks.{/step} {+}"If it was real."

{tanvi>blathnaid}"I told you, in the car. Me."

{blathnaid>tanvi}"And would I have wanted a seconder?"

{tanvi>blathnaid}"You'd have wanted a show of hands."

{step blathnaid>tanvi toward 0.6 now confesses}{blathnaid>tanvi}"I wouldn't, you know," says Blackwood.{/step} And she gets up, in her socks, on the third step of a fire escape in Slough; and I'm looking right at her feet, so I see it, I see her heels leave the concrete.

{tanvi>blathnaid}"You're on your toes," I whisper.

{blathnaid>tanvi}"Well spotted."

{tanvi>blathnaid}"So you're bluffing."

{step blathnaid>tanvi toward 0.8 now invites}{blathnaid>tanvi}"I'm trying to be the same height as you, you absolute—stand up, Kulkarni."{/step}

The door bangs open behind us, and the bass comes out and my aunt along with it. {maushi>tanvi}"Tanu! Photographs! All the family!" She peers. She has left her glasses on the table. {+}"Who is that with you?"

{step tanvi>blathnaid toward 0.7 now confesses}{tanvi>maushi}"It's my girlfriend, Maushi," I say,{/step} and nobody corrects me.

{step maushi>blathnaid toward 0.4 now invites}{maushi>tanvi}"Then bring her!{/step} What are you doing on the stairs?"

{blathnaid>maushi}"We're taking a vote," calls Bláthnaid, and {step blathnaid>tanvi toward 0.5 now touches}she has hold of my sleeve.{/step} {+}"It's going very well."
