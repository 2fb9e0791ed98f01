+++
title = "Dropped Signal"
manner = "YA, first person present, a nameless narrator with hardly a tag, three friends locked on a school roof, a caretaker calling up; straight double quotes"
[[characters]]
id = "narrator"
name = "narrator"
aliases = []
pronouns = ""
kind = "narrator"
present = true
[[characters]]
id = "baz"
name = "Bastian"
aliases = ["Baz", "the genius"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "keala"
name = "Keala"
aliases = ["Kea"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "szabo"
name = "Mr. Szabo"
aliases = ["Szabo"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "steph"
name = "Stephanie"
aliases = ["your stepmom"]
pronouns = "she"
kind = "person"
present = false
+++
{scene: the roof of the gym | narrator, baz, keala, szabo}
The door clicks. It's not a loud click. It's the sort of click you hear with your stomach.

{keala>baz}"Tell me that wasn't the door, Bastian," says Keala.

{baz>keala}"That wasn't the door."

{keala>baz}"Was it the door?"

{baz>keala}"It was super the door." Baz tries the handle, and then he tries it with his foot up against the wall, like a man who's starting a mower. {+}"Okay. So it only opens from the inside."

I've got the drone under my arm. It's got one leg left, and it's still blinking at me, green, green, green, as if it was proud of itself. {step narrator>baz away 0.3 now blames}{narrator>baz}"You said you'd wedged it."{/step}

{baz>narrator}"I did wedge it. I wedged it with my sandwich."

{narrator>baz}"With a _sandwich_?"

{keala>narrator}"What kind?" Keala wants to know. She's already lying on the gravel with her arms out, in her good dress, being no help.

{baz>keala}"Egg. What does it matter what kind?"

{keala>baz}"Egg's not load-bearing. You needed a panini."

We can see the whole town from up here, all nine streets. The dance is still going on below us. You can't hear songs, only the bass, coming up through your shoes. It's the last night of school, and at six tomorrow morning {step narrator>keala away 0.6 planned leaves}one of us gets into a truck and moves to Alaska,{/step} and nobody's mentioned that since Tuesday.

{narrator>keala}"Kea, call somebody."

{keala>narrator}"With what? This has no pockets. It's got one tiny fake pocket, and I've got a mint in it."

{narrator>baz}"Baz?"

{baz>narrator}"Mine's filming." He nods at what's under my arm. {+}"I taped it to the drone. For the aerial shot."

I turn the thing over. There's a lot of tape. Somewhere in the middle of the tape there's a crack of glass, with a bit of my own chin in it. {narrator>baz}"It's off."

{baz>narrator}"It can't be off."

{narrator>baz}"It fell forty feet. I'd be off."

{baz>narrator}"So where's yours?" says Baz. And they both look at me then, her upside down, him with his tie round his head, and I find I'd rather be looking at the town.

{narrator>baz,keala}"I left it home."

{keala>narrator}"You?" says Keala. {+}"You take it into the shower."

{narrator>keala}"Well, tonight I didn't."

{keala>narrator}"Why?"

{step narrator>keala toward 0.5 now confesses}{narrator>keala}"Because they keep texting me, okay? My dad.{/step} He's sending me pictures of the house. There's a moose in the yard. He thinks that it's a selling point."

There, that's it said. Alaska. It just sits there on the gravel with the three of us, like a moose.

{step baz>narrator toward 0.2 now jokes}{baz>narrator}"It's kind of a selling point,"{/step} says Baz, in a small voice.

{step keala>baz away 0.3 now attacks}Keala throws a pebble at him.{/step} {step keala>baz away 0.3 now mocks}{keala>baz}"Read the room, genius."{/step}

{baz>keala}"We haven't got a room. We've got a roof."

{keala>baz}"Then read that!"

{narrator>baz,keala}"Can you guys not? {step narrator>keala away 0.3 now blames}Can you guys not do the bit, for once?"{/step}

So they don't. It's awful. {step keala>narrator toward 0.4 now stays}They sit on each side of me,{/step} against the big silver pipe, and it's so quiet that we can hear the drone blink.

{keala>narrator}"I had a whole speech," Keala says after a bit. She's found the mint. {step keala>narrator toward 0.3 now gives}She bites it into three and hands it along.{/step} {step keala>narrator toward 0.5 planned confesses}{+}"I was going to do it at the bus stop.{/step} It's eleven minutes. It's got a slide show."

{baz>keala}"You said it was six."

{keala>baz}"I put you in it."

{baz>keala}"Aw."

{step keala>baz away 0.2 planned mocks}{keala>baz}"As a warning."{/step}

{step narrator>keala toward 0.4 now asks}{narrator>keala}"Do it now," I say.{/step}

{step keala>narrator away 0.3 now refuses}{keala>narrator}"I can't do it now.{/step} I've got mint in my teeth, and you're doing the face."

{narrator>keala}"What face?"

{step baz>narrator away 0.4 now blames}{baz>narrator}"The one where you've already gone,"{/step} he says, looking at his hands. {+}"You've been doing it since, like, April. It's why I got the drone."

I don't get it. I must look like I don't get it, too, because the genius goes red right up to the tie.

{step baz>narrator toward 0.6 recalled gives}{baz>narrator}"I mowed lawns all spring for it.{/step} I figured that if I flew it over everything, the whole town, the creek and the Dairy Barn and your street and everything, {step baz>narrator toward 0.7 planned gives}you could have it on a stick, and up there, when it's dark, you could sort of ... walk around."{/step}

Green, green, green. There is something in my throat, and it isn't mint.

{narrator>baz}"You got the creek?"

{step baz>narrator toward 0.5 recalled gives}{baz>narrator}"I got the creek. I got your dog.{/step} I got Stephanie putting the trash out in her robe."

{keala>baz}"You filmed your stepmom?" says Keala.

{baz>keala}"She waved!"

{szabo>narrator,baz,keala}"Who is up there?"

It comes from a long way down, from the parking lot, along with a flashlight, which goes across the pipe and hits me right in the eyes. All three of us drop flat.

{keala>narrator,baz}"It's Szabo," she breathes. {+}"Nobody move. He thinks that we're pigeons."

{baz>keala}"Why would he ask pigeons who they are?" Baz breathes back.

{szabo>narrator,baz,keala}"I see the shoes! I count six shoes. Come down, please, I would like to go to my bed."

{baz>szabo}"We can't, Mr. Szabo!" Baz yells into the gravel. {+}"The door's locked!"

{szabo>baz}"Of course it is locked! I locked it! There was a sandwich in it!"

Keala's shaking. It takes me a moment to work out that she's laughing, and a moment more to work out that I am as well.

{step szabo>narrator toward 0.3 planned helps}{szabo>narrator,baz,keala}"I come up now! Five minutes!{/step} I have the bad knee!"

{narrator>szabo}"Take your time!" I shout back. I mean it, too. I've never meant anything so much in my life. Then I roll over, with gravel all down my neck, and I give her an elbow. {step narrator>keala toward 0.5 now asks}{narrator>keala}"You've got five minutes. Cut the slide show."{/step}

{keala>narrator}"I'd have to lose the whole of middle school."

{baz>keala}"Lose it," we hear from the other side of the drone. {+}"Trust me. I was there."

She stands up. She gets the gravel off her good dress, she takes hold of the lightning rod like it's a microphone, and clears her throat, with all nine streets lit up behind her.

{step keala>narrator toward 0.6 now confesses}{keala>narrator}"Dear moose," she begins.{/step}
