+++
title = "Crawlway Nine"
manner = "SF, captain and engineer, both women, talking through a bulkhead; straight double quotes, present tense; titles against first names"
[[characters]]
id = "halima"
name = "Captain Halima Corrigan"
aliases = ["Halima", "Captain", "the captain"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "yoli"
name = "Betancourt"
aliases = ["Yoli", "her engineer"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "sorley"
name = "Sorley"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: on both sides of the bulkhead at crawlway nine | halima, yoli}
The bulkhead is eleven centimetres thick, and there is a speaker in it the size of a biscuit. Captain Halima Corrigan sits on the deck with her back against the one and her ear against the other.

{halima>yoli}"Betancourt. Report."

{yoli>halima}"It's dark and it smells of feet. End of report."

{halima>yoli}"Is the valve shut?"

{yoli>halima}"The valve's shut, Captain. The valve is so shut. You can turn the heat back on in the bunks."

{halima>yoli}"And the door?"

{yoli>halima}"The door is also shut."

{halima>yoli}"Which is what I'm asking about."

{yoli>halima}"It's the seals. They've swollen. It happens with this make, when you breathe propellant on them for an hour. Give it till morning and they'll come down by themselves."

Halima looks at the watch on the inside of her wrist. {step halima>yoli away 0.3 now hides}She doesn't say what it says.{/step} {halima>yoli}"What's on your gauge?"

{yoli>halima}"My what?"

{halima>yoli}"Your air, Betancourt. There's a gauge on your left arm."

{step yoli>halima away 0.6 now lies}{yoli>halima}"Oh, that. Sixty."{/step}

{halima>yoli}"Sixty minutes."

{yoli>halima}"Round about. Plenty."

{halima>yoli}"You said till morning."

{yoli>halima}"I'll breathe slowly. I'm from the coast, we all breathe slowly. My grandfather breathed twice a day."

{step halima>yoli away 0.3 now orders}{halima>yoli}"Then stop talking and save it."{/step}

For a moment the speaker gives out nothing but its own small hiss. The captain picks up the thing that is lying beside her on the deck, and puts her weight behind it.

{yoli>halima}"What's that noise?"

{halima>yoli}"What noise?"

{yoli>halima}"Sort of a grinding."

{step halima>yoli away 0.4 now lies}{halima>yoli}"That's the pump.{/step} I told you not to talk."

{step yoli>halima toward 0.4 now asks}{yoli>halima}"I don't like it when it's quiet, that's all. You talk. Tell me something."{/step}

{step halima>yoli away 0.3 now refuses}{halima>yoli}"I'm your captain. I haven't got anything to tell you."{/step}

{yoli>halima}"You could tell me how you got that scar on your chin. There's a pool. I've had money in it for six years."

{halima>yoli}"What did you put?"

{yoli>halima}"Duel."

{halima>yoli}"It was a drawer."

{yoli>halima}"A drawer?"

{halima>yoli}"I was looking for a spoon and somebody shouted my name. Who put drawer?"

{yoli>halima}"Nobody put drawer. Sorley put shark. Oh, he'll be sick about this." There is a laugh in the biscuit, and after it a cough that goes on for longer than the laugh did. {+}"Sorry. Dust."

{halima>yoli}"What's on the gauge?"

{yoli>halima}"I told you. Sixty."

{halima>yoli}"You told me sixty a quarter of an hour ago."

{yoli>halima}"Then it's forty-five. You're the one with the watch, do the sum."

The noise has stopped. Halima lays her forehead on the metal, which is cold, and shuts her eyes. {halima>yoli}"You've been breathing twenty-six to the minute since you went in there. I've been counting. On sixty minutes you'd be breathing like your grandfather. So I am going to ask you once more, and I'd like you to look at your left arm."

{step yoli>halima toward 0.4 now trusts}{yoli>halima}"Halima."{/step}

In six years it's the first time that she has heard it said in that voice.

{halima>yoli}"Go on."

{step yoli>halima toward 0.7 now confesses}{yoli>halima}"Nineteen. It was nineteen when you asked me first."{/step}

{halima>yoli}"And now it's four."

{yoli>halima}"About that."

{step halima>yoli away 0.4 now blames}{halima>yoli}"Why the hell would you tell me sixty?"{/step}

{step yoli>halima toward 0.7 now defends}{yoli>halima}"Because if I said nineteen you'd cut the door.{/step} And if you cut the door with that much propellant on the seals, there's one chance in three that you lose this deck and everybody who's asleep on it. I did the sum. I've been doing it all night, and it doesn't come out any different."

{halima>yoli}"I see."

{step yoli>halima away 0.6 wished hides}{yoli>halima}"I wanted you to find out too late.{/step} {step yoli>halima toward 0.5 now apologises}I'm sorry. It was the best I could do."{/step}

{halima>yoli}"It was very well thought of."

{yoli>halima}"You're angry."

{halima>yoli}"I'm busy," says the captain, and the noise begins again.

The speaker hisses. Then it crackles, as though somebody on the other side has got up on her knees.

{yoli>halima}"That isn't the pump."

{halima>yoli}"No."

{yoli>halima}"Captain, you can't cut. I've just told you. One spark!"

{halima>yoli}"Who's cutting?"

{yoli>halima}"What are you doing, then?"

{halima>yoli}"There are thirty-two bolts in the collar of this door. They come out by hand, if you've got the forearms. It takes about fifty minutes."

{yoli>halima}"You haven't got fifty minutes."

{step halima>yoli toward 0.8 now helps}{halima>yoli}"I had them before. I started when you went in."{/step} She says it through her teeth; something heavy drops on the deck, and rolls. {+}"That was thirty."

{yoli>halima}"But the door wasn't stuck when I went in."

{halima>yoli}"It's this make. I've shipped with them before."

{step yoli>halima away 0.3 now blames}{yoli>halima}"You could have said!"{/step}

{halima>yoli}"And you'd have told me it was dangerous, and quoted the manual, and used up your air. {step halima>yoli toward 0.4 now jokes}You talk, Yoli. You've no idea how you talk.{/step} Thirty-one."

It's quite a while before the answer comes, and then it is very faint.

{yoli>halima}"You never called me that."

{halima>yoli}"I never had money in it. Is your mask on tight?"

{yoli>halima}"Yes."

{halima>yoli}"Are you clear of the door?"

{yoli>halima}"I'm sort of leaning on the door."

{halima>yoli}"Then get off it, because it weighs two hundred kilos and it's coming out on my side."

{step yoli>halima toward 0.4 now helps}{yoli>halima}"What about your feet?"{/step}

{halima>yoli}"What about them?"

{yoli>halima}"You always stand too close to things. It's how you got the scar."

The last bolt rings on the deck. Halima Corrigan looks down, and, because nobody on earth or off it can see her, {step halima>yoli toward 0.4 now agrees}takes one long step back.{/step}

{halima>yoli}"Clear," she says.

{step halima>yoli toward 1.0 now helps}The door comes down like a drawbridge.{/step} Behind it, on her hands and knees in a great deal of dust, with her mask on crooked and the tracks of something down both her cheeks, is her engineer, who lifts up one arm to the light and squints at what is strapped to it.

{step yoli>halima toward 0.4 now jokes}{yoli>halima}"Zero," Betancourt reads out. {+}"Round about."{/step}

{step halima>yoli toward 0.3 now jokes}{halima>yoli}"Plenty," says Halima.{/step}
