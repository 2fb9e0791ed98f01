+++
title = "Paid in Nickels"
manner = "noir detective, first person past, named by others, with I-said tags; a client, a lieutenant, one side of a telephone call; straight double quotes"
[[characters]]
id = "lomax"
name = "Lomax"
aliases = ["Mr. Lomax", "Virgil"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "harkaway"
name = "Vivica Harkaway"
aliases = ["Mrs. Harkaway", "the lady", "the widow"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "buonocore"
name = "Lieutenant Buonocore"
aliases = ["Buonocore", "Lieutenant", "Sal"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "husband"
name = "Delmer"
aliases = ["my husband", "your husband"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "sprague"
name = "Dr. Sprague"
aliases = ["Sprague", "the tooth-puller"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: the office on Canal Street | lomax, harkaway}
She emptied the bag on my desk, and it took a while to stop. It was all nickels. One of them rolled off the blotter and went under the radiator, where I keep the others.

{lomax>harkaway}"That's a lot of phone calls," I said.

{harkaway>lomax}"It's eighty dollars, Mr. Lomax. The girl on your telephone said that it was forty a day."

{lomax>harkaway}"Plus expenses. There is no girl. I do her with a handkerchief."

She didn't smile. She was around forty, in a black coat that had been let out and taken in again, and she sat on the edge of the customer's chair as if she'd been told it was hot.

{step harkaway>lomax toward 0.4 now trusts}{harkaway>lomax}"A man is following me,"{/step} she said. {+}"I'd like to know who he is, and why he's doing it. I get off the streetcar and he's there. I go to market and he's there, behind the melons. He's a big man. He isn't very good at it."

{lomax>harkaway}"What's he look like?"

{harkaway>lomax}"Gray hat. Brown shoes, one lace white. I never see his face."

{step lomax>harkaway away 0.3 now hides}I took my feet down off the drawer and put them where she couldn't see the laces.{/step} {lomax>harkaway}"How long has it gone on?"

{harkaway>lomax}"Since Monday."

{lomax>harkaway}"And what's your name?"

{harkaway>lomax}"Vivica Harkaway. Mrs."

I'd known that. {step lomax>harkaway away 0.5 recalled betrays}I'd known where she bought her melons, too, and what time she put out the lamp.{/step} I have done low things for money, but I had never yet been paid twice for the one pair of shoes.

{lomax>harkaway}"Put your nickels back in the bag," I said.

{harkaway>lomax}"Isn't it enough?"

{lomax>harkaway}"It's too much. {step lomax>harkaway toward 0.4 now gives}I'll give you this one for nothing.{/step} {step lomax>harkaway toward 0.6 now confesses}The man behind the melons is me."{/step}

{harkaway>lomax}"You?"

{lomax>harkaway}"I thought I was doing pretty well."

{harkaway>lomax}"You knocked over a pyramid." She still had one hand flat on the coins. There wasn't any color in it. {+}"Who pays you?"

{lomax>harkaway}"I don't tell people that as a rule."

{harkaway>lomax}"Mr. Lomax, I've sold my piano. {step harkaway>lomax toward 0.4 now asks}I'd take it as a kindness."{/step}

{step lomax>harkaway toward 0.5 now helps}{lomax>harkaway}"Then it's a kindness. It was your husband, ma'am,"{/step} I told her. {+}"He came up here Monday at nine. He paid a week ahead. {step husband>harkaway away 0.6 recalled doubts}He wanted to hear where you went, and especially if it was ever out to Holy Cross."{/step}

{harkaway>lomax}"That's a cemetery."

{lomax>harkaway}"Yes, ma'am."

{harkaway>lomax}"It's where I buried him," said Mrs. Harkaway. {+}"In February."

The radiator knocked twice, as if it wanted to be let in. I got out the bottle and one clean glass, and {step lomax>harkaway toward 0.3 now comforts}I gave her the glass.{/step}

{lomax>harkaway}"You saw him? In the box?"

{harkaway>lomax}"It was closed. They'd told me it was better closed, on account of the fire. Delmer used to fall asleep with a cigar. Dr. Sprague signed the paper. He knew him by the teeth."

{lomax>harkaway}"Sprague's a doctor?"

{harkaway>lomax}"He's a dentist. He was my husband's dentist, and they'd play cards." She drank it straight down like a dose. {+}"What did he look like? The man who hired you."

{lomax>harkaway}"Short. Sandy hair, small hands. Smelled of cloves. He'd a way of looking into your mouth when you talked."

{harkaway>lomax}"Delmer was six foot one."

{lomax>harkaway}"That's what I was starting to be afraid of," I said.

I reached for the telephone and asked for Homicide, and when they were through laughing I asked for the man I wanted.

{lomax>buonocore}"Sal? Virgil." I waited. {+}"No. No, I'm not in jail. Listen, who has the Harkaway fire? The cigar, out on Dumaine." I waited some more, and across the desk the widow had started, very neatly, to build the nickels into stacks. {+}"You? Then tell me something. When you identify a stiff by its teeth, who brings you the chart?" That one took him the longest. {+}"That's what I thought. You'd better come up here. And bring a shovel."

{scene: the same, later | lomax, harkaway, buonocore}
Lieutenant Buonocore filled the door the way a safe does. He took his hat off for the lady and put it on again for me.

{step buonocore>lomax toward 0.4 recalled helps}{buonocore>lomax}"I've got a warrant for Holy Cross that cost me four years of favors,"{/step} he said. {step buonocore>lomax away 0.3 now threatens}{+}"It had better not be a guy in there that died from smoking."{/step}

{lomax>buonocore}"I'd say somebody's in there."

{buonocore>lomax}"Who?" he asked.

{lomax>buonocore}"I'd ask the dentist if he's lost a patient. Somebody six foot one, with no family, who'd come in for a free filling."

{harkaway>buonocore}"You mean to say that Delmer isn't dead?" The top of a stack slid off, and she let it. {+}"Lieutenant, {step harkaway>husband toward 0.5 recalled stays}I have worn this coat since February."{/step}

{buonocore>harkaway}"What was he insured for, ma'am?"

{harkaway>buonocore}"Nothing. He let it lapse. That's why I sold the piano."

Buonocore looked at me, and I looked at the nickels. It's a bad moment in any case when the money walks out of it.

{lomax>harkaway}"Who was it he owed?" I asked.

{harkaway>lomax}"He never said."

{lomax>harkaway}"But they quit coming around. After the funeral."

{harkaway>lomax}"They sent a wreath. It was larger than mine."

{step husband>harkaway away 0.9 recalled betrays}{buonocore>lomax}"So he isn't cashing in, he's hiding out,"{/step} the lieutenant said. {+}"And the tooth-puller's got to know she believes it. If she quits believing, she goes out there with a lawyer and digs. Is that how you read it, Lomax?"

{lomax>buonocore}"That's how I'd read it if I could read."

{harkaway>lomax}"Twelve years," she said, not to him. {step harkaway>husband toward 0.5 recalled helps}{+}"I cut that man's meat, Mr. Lomax, when his back was bad.{/step} You've been following me all week. Where do I go?"

{lomax>harkaway}"Market. Church. The library, Thursdays. You stop on the bridge, and you look at the water for four minutes, and then you go home."

{harkaway>lomax}"And did you tell that to your dentist?"

{step lomax>harkaway toward 0.5 recalled defends}{lomax>harkaway}"I told him you looked at ducks."{/step}

Then she did smile. It wasn't for long, and it wasn't at anything I'd said. She took one nickel from the nearest stack, reached across, and set it down square in the center of my blotter.

{harkaway>lomax}"There. {step harkaway>lomax toward 0.5 now trusts}Now you work for me.{/step} When does he expect to hear from you?"

{lomax>harkaway}"Tonight at eight, by phone."

{step harkaway>sprague away 0.5 planned lies}{harkaway>lomax}"Then tell him I've bought a spade,"{/step} said the widow, {+}"and let's all see who comes to Holy Cross ahead of me."

{step buonocore>harkaway toward 0.4 now praises}{buonocore>lomax}"I like her,"{/step} said Buonocore.

{step lomax>harkaway toward 0.4 now praises}{lomax>buonocore}"Get in line,"{/step} I said.
