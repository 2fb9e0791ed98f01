+++
title = "A Chair for Mrs. Latimer"
manner = "a Korean family in their shop, Los Angeles, April 1992, first person past by a named daughter: parents, uncle, brother, an old customer, a boy outside the shutter, one side of a phone call, kin words, two names for one girl; curly double quotes"
[[characters]]
id = "grace"
name = "Grace"
aliases = ["Eun-hye", "baby girl"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "appa"
name = "Appa"
aliases = ["Mr. Paik", "my father", "Hyung", "Yeobo"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "umma"
name = "Umma"
aliases = ["my mother", "Mrs. Paik"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "uncle"
name = "Samchon"
aliases = ["my uncle", "Sung-ho", "Mr. Uncle"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "danny"
name = "Danny"
aliases = ["my brother", "College", "the college one"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "latimer"
name = "Mrs. Latimer"
aliases = ["the old lady", "Miss Latimer", "Lady"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "terrence"
name = "Terrence"
aliases = ["Terrence Hollis"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "aunt"
name = "my aunt"
aliases = ["my sister"]
pronouns = "she"
kind = "person"
present = false
+++
{scene: the family’s shop, with the lights off | grace, appa, umma, uncle, danny}
On the second night there was no more sky. There was a brown lid with an orange edge, and under it, one after another, the stores along Western were going up like the candles on somebody’s cake.

{uncle>appa}“I can see four from the roof,” said my uncle. He’d come down the ladder with the rifle across his back. It was for deer, and in eleven years he’d never shot one. {+}“Let me stay up there. They see a man on the roof, they go next door.”

{appa>uncle}“Next door is Mr. Ochoa.”

{uncle>appa}“Mr. Ochoa went to his daughter’s, Hyung! That’s what people do, who have any sense.”

{danny>appa}“He’s right, Appa. I mean about leaving. Not the roof, the roof is insane.” My brother had driven up from Irvine against the traffic with a baseball bat on the passenger seat. {+}“We lock up and we get in the car. It’s canned goods.”

{appa>danny}“It’s your tuition.”

{danny>appa}“Then I’ll drop out! I’ll get a job at the mall. Would you look outside?”

{umma>danny}“Nobody is dropping out of anything. Hold this,” said my mother, and gave him the end of a roll of tape. She was putting crosses on the freezer doors, as if the glass were what they’d be coming for. The phone was between her shoulder and her ear. {umma>aunt}“No, not you. I was talking to Danny. No. He won’t. You know how he is; you’ve known him longer than I have.”

{danny>umma}“Is that Torrance, Umma? Let me talk to her.”

{umma>danny}“She’s watching it on TV. She says that we’re on fire.”

{appa>umma}“Tell my sister we’re not.”

{umma>aunt}“He says that we’re not on fire. Yes, I’m sure. I’m standing in it.”

I was on the floor behind the register with the radio in my lap. They were reading out addresses on it, in Korean, one by one, in the voice for bus schedules. I kept waiting for ours, and what I’d do if it came.

{uncle>grace}“What are they saying, Eun-hye?”

{grace>uncle}“Seventh and Vermont. The shoe place.”

{uncle>grace}“And the police?”

{grace>uncle}“They aren’t saying anything about police, Samchon.”

{uncle>appa}“You hear that? Eight years you pay taxes. I’m going up.”

He had his foot on the ladder when somebody knocked. It was at the back, where the deliveries came, and it was three knocks, with a rest after each. Nobody breathed. Danny picked up the bat. I saw the rifle come round off my uncle’s shoulder, very slowly, like something that was happening in a pool.

{latimer>appa}“Mr. Paik? I know you’re in there,” said the door. {+}“I can hear your ice machine.”

{danny>appa}“Don’t open it. Appa, don’t, it could be anyone.”

{grace>danny}“It’s not anyone,” I said. {+}“It’s Virginia Slims and a scratcher.”

{scene: the shop, with Mrs. Latimer | grace, appa, umma, uncle, danny, latimer, terrence}
She came in backward, because of the chair. It was one of those webbed ones that you take to the park. She had a thermos too, and her church hat on, and she was, I guess, seventy-five; she put up her face to each of us in turn, and at the muzzle she only nodded, as if it were a relative of ours to whom she hadn’t been introduced.

{latimer>umma}“Evening, Mrs. Paik. I won’t shake hands, you’re all over tape.”

{umma>latimer}“You can’t be outside! It’s so dangerous. How did you come?”

{latimer>umma}“Same as always. Two blocks and rest my hip.” She unfolded the chair. She set it down in the middle of aisle one, square with the door to the street, and lowered herself by stages. {latimer>appa}“Now, would you raise that shutter up for me about a foot and a half? I like to see out.”

{uncle>appa}“What’s she saying? Is she crazy?”

{appa>uncle}“She wants the shutter open,” said my father.

{uncle>latimer}“No,” my uncle told her, in English. {+}“No open. Lady, go home.”

{latimer>uncle}“I had a home on Avalon in ’65, Mr. Uncle. I stayed in the back of it the whole night with the lights out, praying nobody would know I was there. And nobody did.” She took the cup off the thermos. {+}“That’s how come they burned it. You put the light on and let folks see who it is they’re burning.”

I put that into Korean for him, as well as I could. I didn’t have the word for _folks_.

{danny>latimer}“With respect, ma’am, that’s the worst idea I ever heard.”

{latimer>danny}“You’re the college one.”

{danny>latimer}“Yes, ma’am.”

{latimer>danny}“You used to steal jawbreakers. I paid for two. Mr. Paik, it’s your store.”

All of us looked to my father. He was a small man. He had on the apron; he’d worn it for two days, he’d slept in it, with the pencil in the bib. I don’t know what he saw. I know that he’d had a house of his own once, in Hamhung, when he was six.

{appa>grace}“Light,” he said to me.

{umma>appa}“Yeobo, please.”

{appa>umma}“We tried dark already.” Then he bent down himself and took hold of the shutter.

It was like opening the oven. Smoke lay along the floor. Over it in the gap there were shoes; they’d been going by at a run and now they slowed, and came back, and there got to be more of them. White ones, mostly. I counted nine pair before I gave up.

{terrence}“Yo, it’s open! They got the lights on.”

{uncle>danny}“Take Eun-hye in the cooler,” said my uncle, not loudly. I heard him work the bolt.

{danny>grace}“Come on, Grace. Now.”

{grace>danny}“I’m not leaving.”

{danny>grace}“I’m not _asking_ you—”

{latimer>terrence}“Terrence Hollis!” It was a voice I’d never heard before. It must have been what the old lady used to use for the back row. {+}“I’d know that bellow in the dark. Those are the shoes your grandmother bought you for Easter. I was with her. Whose shoes are those next to them?”

There was some shuffling.

{terrence>latimer}“Miss Latimer? What you doing in there?”

{latimer>terrence}“I’m sitting. What are you doing out there?”

{terrence>latimer}“Nothing.”

{latimer>terrence}“It’s a good deal of noise for nothing. Bend down here so I can see you’re not in it alone.”

A face came into the gap, sideways. He was maybe fifteen, and he had a rag over his nose; he saw the hat, and the bat, and then he saw the rifle, and all of the breath went out of him.

{terrence>uncle}“Hey. Hey, man, don’t.”

{appa>uncle}“Sung-ho,” said my father. {+}“Put that in the freezer.”

{uncle>appa}“Hyung, there are twenty of them!”

{appa>uncle}“With the peas.”

I can still hear the lid. It has a kind of gasp, that model, before it shuts.

{latimer>terrence}“What did you need, baby? I expect you needed something, or you’d be home.”

{terrence>latimer}“It’s for my sister’s kid.” His eyes had filled, it could have been the smoke. {+}“Pampers. They’re all burned down, everyplace that has them. We been to five.”

{umma>terrence}“What size?”

I don’t think any of us had expected her to speak, least of all my mother. She’d let go of the phone. You could hear my aunt in it, down on the linoleum, calling and calling.

{terrence>umma}“Huh?”

{umma>terrence}“The baby. How many pounds?”

{terrence>umma}“I don’t know. Like a, like a turkey?”

{umma>grace}“Medium,” my mother decided. {+}“Eun-hye, get two. Not from the front; the front ones have dust.”

{grace>appa}“Do I ring it up?” I asked.

{appa>grace}“Write it in the book,” said my father, and he took the pencil out of his bib and gave it to me. {+}“Under Hollis. He’ll come by Friday.”

{terrence>appa}“There’s going to be a Friday?”

{latimer>terrence}“I’d like to see them stop it,” said Mrs. Latimer. She had found her cigarettes. {latimer>danny}“College, sit down, you’re blocking my draft. And you, baby girl, see if there’s another chair in back for Mr. Uncle. He looks to me like a man who’s been standing up for years.”
