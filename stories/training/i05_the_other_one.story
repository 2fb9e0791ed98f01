+++
title = "The Other One"
manner = "time-travel fan fiction, first person past tense: the narrator and her own older self, told apart by epithets, and a partner between them; surnames, ranks and nicknames"
[[characters]]
id = "fina"
name = "Krantz"
aliases = ["Fina", "kid"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "older"
name = "the older woman"
aliases = ["the other one", "Major"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "tavish"
name = "Tavish"
aliases = ["Tav", "Corporal"]
pronouns = "he"
kind = "person"
present = true
+++
{scene: a pump house by a canal | fina, tavish, older}
I came through on my hands and knees, as usual, and was sick into {step older>fina toward 0.4 now helps}a bucket that somebody was already holding out.{/step}

{fina>tavish}"Thanks, Tav," I said.

{tavish>fina}"That's not me," said Tavish. He was two yards behind me, being sick on the floor. {+}"Krantz? Who's got the bucket?"

I looked up. She was sixty or so, and lean, with cropped grey hair and an eyepatch and my grandmother's ring. I knew the ring because I was wearing it.

{older>fina}"Deep breaths," said the older woman. {+}"In through the nose. You never remember the nose."

{fina>older}"Oh no," I said.

{older>fina}"Oh yes."

{fina>older}"We're not allowed to do this! It's the first rule. It's on the mug!"

{older>fina}"I know what's on the mug, kid. I've still got it. The handle comes off in about three years." {step older>tavish toward 0.3 now helps}She put the bucket down and offered my partner a hand.{/step} There was a hitch in it, a sort of skip, before she took hold. {older>tavish}"Up you get, Tavish."

{tavish>older}"Do we know each other, ma'am?"

{older>tavish}"Not yet."

{fina>tavish}"Tav," I said, {+}"look at her hand."

He looked at her hand. Then he looked at mine. He has a slow, square, honest face, and it's a pleasure to see things arrive in it. {tavish>fina,older}"There's two of you," he said.

{older>tavish}"One and a half. I lost some bits." The other one was already at the window, with her shoulder to the wall and the blind held off it by a finger. {older>tavish,fina}"Listen, because we have eleven minutes. They'll come along the towpath, four of them, and there's a fifth on the lock gate with a rifle. {step older>tavish toward 0.5 now helps}You want to go out by the front."{/step}

{tavish>older}"The briefing says the back," Tavish objected.

{older>tavish}"I wrote the briefing."

{tavish>older}"Why'd you write it wrong?"

{older>tavish}"Because I hadn't been here yet! I put down what I'd done. We went out the back." She let the blind go. {+}"I'd like it to go differently, that's all. Humour an old lady."

{fina>older}"Differently how?" I asked.

{step older>fina away 0.3 now refuses}{older>fina}"Fina. Leave it."{/step}

No one had called me that since school. It went down my spine like a cold spoon. I know when I'm lying, is the thing. I do it with my chin.

{step fina>tavish away 0.3 now orders}{fina>tavish}"Tav, go and see if that front door opens,"{/step} I said.

{tavish>fina}"It'll open, it's a door."

{fina>tavish}"Check it for wires."

{tavish>fina}"Can I not stay for the—"

{_group>tavish}"Corporal," we both said, and he went.

{scene: the pump house, the two of them | fina, older}
{fina>older}"How long?" I asked, as soon as I could hear his boots on the stairs.

{older>fina}"I told you, eleven minutes. Nine."

{fina>older}"How long does he live, if we go out the back?"

{step older>fina away 0.3 now hides}She didn't answer.{/step} She turned the ring on her finger, once around and back. I'd caught myself at the same thing that morning.

{fina>older}"You flinched," I told her. {+}"When he took your hand. You hadn't touched him in, what, thirty years?"

{older>fina}"Thirty-four."

{fina>older}"Is it the rifle?"

{older>fina}"It's you," said the older woman, quite kindly. {+}"You stop to pick up the case. He comes back for you. {step tavish>fina toward 0.9 planned helps}He always was going to come back for you, the great lump;{/step} there's no version where he doesn't. {step older>tavish toward 0.8 recalled helps}I've tried six."{/step}

{fina>older}"Six?"

{older>fina}"This is the seventh. I'm running out of bits."

I sat down on the rim of the pump. Somewhere underneath us there was water going over and over. {fina>older}"And what happens to you? If he lives?"

{older>fina}"I expect I won't have happened."

{fina>older}"You mean you'll die."

{older>fina}"I mean that somebody else will get to be sixty-three. With two eyes, I hope. With a better temper. She may have to share a bathroom." Her chin was perfectly level. {+}"You like him, don't you?"

{fina>older}"He hums. He eats sardines in the car."

{older>fina}"That isn't what I asked you."

{fina>older}"You know the answer. You were there!"

{older>fina}"I was. {step older>tavish toward 0.7 denied confesses}I never said it, though.{/step} I thought there'd be a better time, and it turns out that I've been to all of them, and there isn't one." She held out her hand to me, palm up. It was exactly like being asked to dance by a mirror. {step older>fina toward 0.4 now asks}{+}"Give me your coat, kid. And the case."{/step}

{fina>older}"Why?"

{older>fina}"From the lock gate, in this light, {step older>fina toward 1.0 planned helps}one Krantz looks very like another.{/step} He's only going to fire once."

{fina>older}"No," I said. {step fina>older away 0.5 now refuses}{+}"Absolutely not.{/step} There has to be—"

{older>fina}"I thought you'd say that. I did, all six times." {step older>fina away 0.5 now attacks}And she hit me, once, neatly, just under the ear.{/step}

{scene: the front steps of the pump house | fina, tavish}
{step tavish>fina toward 0.6 now helps}I was being carried.{/step} There was humming.

{step fina>tavish away 0.3 now orders}{fina>tavish}"Put me down," I said{/step} into a lot of wet wool.

{tavish>fina}"She said not to. {step older>tavish away 0.3 recalled lies}She said you'd fainted."{/step} He didn't slow down. {step older>tavish toward 0.7 planned defends}{+}"She's going to hold them at the back{/step} and catch us up. {step tavish>older toward 0.4 now praises}I like her.{/step} She's like you, only she's read the instructions."

{fina>tavish}"Tavish, put me down, I've got to—"

Behind us, over the roof, there was a shot. It was a small, flat sound. The ring on my hand got hot, and then it got cold.

Tavish had stopped. {tavish>fina}"What was that?"

{fina>tavish}"That was one," I said.

We waited. There wasn't another. Some ducks got up off the canal and thought about it and came down again. I found that {step fina>tavish toward 0.6 now touches}I had hold of his collar with both fists,{/step} and that I could see him perfectly well, with either eye.

{tavish>fina}"Krantz? You're crying."

{fina>tavish}"I'm not. Yes. Shut up." I wiped my nose on him. {+}"Tav, I'm going to say something now, and it's a really terrible time."

{tavish>fina}"Should I put you down first?"

{step fina>tavish toward 0.4 now stays}{fina>tavish}"No."{/step}

{tavish>fina}"All right," said Tavish.

{fina>tavish}"You hum. And you eat sardines in the car, and it's disgusting, and {step fina>tavish toward 0.8 now confesses}I'd like you to go on doing it. For about thirty-four years.{/step} To begin with."

It was a pleasure to see it arrive. It began at the ears.

{tavish>fina}"Did she tell you to say that?" he asked.

{step older>tavish toward 0.7 denied confesses}{fina>tavish}"She never said it at all."{/step}

{tavish>fina}"Because she told me something too. On the stairs, when she gave you to me. I said, Is there a message, Major? And she said, {step older>fina toward 0.5 recalled comforts}Tell her the handle's only loose."{/step} He frowned. {+}"On the mug. She said that you can glue it."
