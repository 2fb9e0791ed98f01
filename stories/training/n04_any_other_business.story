+++
title = "Any Other Business"
manner = "a school in Birmingham, third person present: six staff round a table deciding on an exclusion, a secretary who takes the minutes, surnames and first names, a latecomer at the door, a confession; curly single quotes"
[[characters]]
id = "ruth"
name = "Ruth Adeyemi"
aliases = ["Ruth", "the head", "Miss"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "jean"
name = "Jean"
aliases = ["Mrs Cope", "the secretary"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "bhatt"
name = "Sunil Bhatt"
aliases = ["Sunil", "Bhatt"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "dorota"
name = "Dr Wilk"
aliases = ["Dorota", "the chemist"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "pryce"
name = "Councillor Pryce"
aliases = ["Huw", "Pryce", "the governor", "Councillor", "the man in the green tie"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "callum"
name = "Callum Reid"
aliases = ["Callum", "Mr Reid", "the new man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "jermaine"
name = "Jermaine"
aliases = ["Jermaine Tull", "Tull"]
pronouns = "he"
kind = "person"
present = true
+++
{scene: the small meeting room | ruth, jean, bhatt, dorota, pryce, callum}
{ruth>jean,bhatt,dorota,pryce,callum}‘Item one,’ says Ruth Adeyemi, {+}‘is the ceiling.’

They all look up. They’re in the small meeting room, below the chemistry corridor, and the ceiling is a good deal nearer than it was on Friday.

{pryce>ruth}‘Is it safe?’ asks the governor, Councillor Pryce. He has a green tie and a parking ticket which runs out at five.

{dorota>pryce}‘It is perfectly safe. It is only wet. What came down already was the dangerous part.’

{pryce>dorota}‘And how much was that, in pounds?’

{jean>pryce}‘Eleven thousand four hundred, Councillor.’ Jean hasn’t raised her eyes from the laptop. {+}‘Plus the guinea pigs’ hotel.’

{bhatt>jean}‘There’s a _hotel?_’

{jean>bhatt}‘It’s my sister’s shed, Sunil, but she’s charging.’

{ruth>dorota}‘Thank you. Dorota, in one sentence, what happened?’

{dorota>ruth}‘Somebody took two hundred grams of sodium from my locked store, carried it to the sink, and introduced it to water.’ Dr Wilk lays a photograph in the middle of the table, as if she were playing a card. {+}‘It is a beautiful crater. I say this as a chemist.’

{ruth>jean}‘You can leave off that last bit, Jean.’

{jean>ruth}‘I’d left it off.’

{pryce>ruth}‘And we know that it was this lad. What’s he called? Tull.’

{bhatt>pryce}‘We don’t _know_ anything.’ The chair at the far end scrapes. It’s too small for Sunil Bhatt, as chairs are; he teaches rugby, and somehow he’s brought the pitch in on his shoes. {+}‘Jermaine Tull was seen in the corridor. So was I. So was a lady from the council about the radiators.’

{dorota>bhatt}‘The lady from the council has her eyebrows.’

{bhatt>dorota}‘He says he singed them on the hob.’

{dorota>bhatt}‘Both?’

{bhatt>dorota}‘He leaned.’

Nobody laughs, quite. At the corner, between the flipchart and the door, the new man has written the date at the top of a sheet of paper, and gone over it until it’s come through on the other side.

{ruth>callum}‘You had him last period on Friday, Callum. How did he seem?’

{callum>ruth}‘Fine. He seemed, um. He was fine.’

The governor leans in. {pryce>callum}‘Fine as in quiet? Fine as in plotting?’

{callum>pryce}‘Fine as in he asked me whether the moon’s got any weather.’

{bhatt>pryce}‘See? That’s not a vandal. That’s a kid who asks stuff.’

{dorota>bhatt}‘He asked me in September what would happen if one put sodium in a sink. I told him: you would be excluded, Jermaine. So it is not a matter of ignorance.’

{ruth>bhatt}‘It’s his third time in this room, Sunil. I’ve sat across from his mum twice. I promised her that there’d be no third.’

{bhatt>ruth}‘Then break it! You break them to me every budget.’

{jean>ruth}‘Do I minute that?’

{ruth>jean}‘No.’

{bhatt>jean}‘Yes,’ says Bhatt. {+}‘Put it in capitals.’ He turns his whole chair round to the head. {bhatt>ruth}‘I’ve got a boy there who didn’t come in for the whole of Year Eight, because he was pushing his nan about in a wheelchair, and he’s not missed a day since he found out there’s such a thing as potassium. Out of here he goes to the centre on Tyburn Road. You know what they’ve got for a lab at the centre? A kettle.’

{pryce>bhatt}‘With respect,’ says the man in the green tie, {+}‘it’s ten to five.’

{ruth>pryce}‘With respect, Huw, it’s his life.’

{pryce>ruth}‘I know that it is. I’m only saying I’m in the pay and display.’

{jean>pryce}‘I’ve been down and fed it for you. You owe me two pound forty.’

The governor opens his mouth, and then he takes out a purse and counts it across to her. While he’s doing this a drop falls from the ceiling on to the photograph.

{ruth>dorota}‘What I don’t understand is the lock. You’ve told me no child could open that store, Dorota. You’ve told me so in writing.’

{dorota>ruth}‘No child could. It was not forced. It was opened with a key, and it was shut with a key, by a person of good manners.’

{pryce>dorota}‘So who’s got a key?’ Pryce has brought out a pen with the city’s arms on it.

{dorota>pryce}‘I have. And the technician, who is in Tenerife.’

{jean>dorota}‘And there’s the one on the hook.’

It’s said in the voice in which Jean says everything, such as that there’s a bee. Four heads turn to her; the fifth goes down.

{ruth>jean}‘What hook? I’ve been head of this place for nine years.’

{jean>ruth}‘Behind my door. The spare. It’s for supply and that, they sign it out in the blue book and they sign it in.’

{pryce>jean}‘Then let’s have a look in the blue book, Mrs Cope!’ Pryce clicks the pen.

{jean>pryce}‘I’ve got it here.’ She puts her hand upon it, flat. It has been under the laptop all afternoon. {+}‘I thought I’d give it until half past four, and then I thought I’d give it till five.’

{dorota>jean}‘Give what? I do not follow.’

{jean>dorota}‘People like to say a thing themselves, Dr Wilk. If you leave them a bit of room.’

There’s no sound then except for the drip. It has time for three.

{callum>ruth}‘It was me,’ says Callum Reid.

{ruth>callum}‘Go on,’ says the head, quite softly.

{callum>ruth}‘I signed it out on Thursday, because I was doing the demo. You do a piece like a lentil, behind a screen. It went really well. They clapped. No one’s clapped before; I’ve been here for seven weeks and the best thing anybody’s said to me is “Are you the actual teacher?” And I was so—’ He has to stop and wet his lips. {+}‘I left it in the door. I locked up and I left the key in the door, all night. I only remembered it on Friday, when I heard the bang.’

{dorota>callum}‘You left my key in my door.’

{callum>dorota}‘Yes. I’m so sorry. I came to tell you on Friday, and you were holding a bit of the ceiling.’

{bhatt>callum}‘You’ve sat there an hour, mate, and let me talk about eyebrows.’

{callum>bhatt}‘I know.’

{bhatt>callum}‘You’d have let him go to the kettle.’

{callum>bhatt}‘No. I’d have—I don’t know. I hope no.’

{pryce>ruth}‘Well, it’s still the lad who threw it in the sink,’ the governor points out. {+}‘Surely? Key or no key.’

{ruth>pryce}‘It is. But I’m not putting a child of fourteen out of this building for walking through a door that one of us left open. Is he here, Jean?’

{jean>ruth}‘Since three. He’s in with me. He’s been doing my printer.’

{ruth>jean}‘Ask him in, would you?’

{scene: the same room, with the boy | ruth, jean, bhatt, dorota, pryce, callum, jermaine}
He has to duck beneath the bulge in the plaster. Without eyebrows he looks permanently as if someone had just told him something marvellous.

{jermaine>ruth}‘Am I out, Miss?’

{ruth>jermaine}‘Not yet. I’d like to hear it from you first.’

{jermaine>ruth}‘I did it. It was all me. Nobody gave us no key or nothing.’ He’s careful to look nowhere near the flipchart. {+}‘I found it. On the, like, the ground.’

{callum>jermaine}‘I’ve told them, Jermaine.’

{jermaine>callum}‘Aw, Mr Reid. What d’you do that for? I had it all worked out.’

{dorota>jermaine}‘A question.’ The chemist has taken off her glasses. {+}‘Two hundred grams. Why so much? A lentil is enough.’

{jermaine>dorota}‘Yeah, but you said it goes up with the surface. In September. And I thought, does it, though? If it’s all one lump there’s more of it but there’s less outside. So I cut it in half, and I did the one half whole and the other in bits, in two sinks. To compare.’

{dorota>jermaine}‘And?’

{jermaine>dorota}‘The bits one had the ceiling down. The other’d only just got going.’

Dr Wilk puts her glasses on again. It takes some time, as though they belonged to somebody else.

{dorota>ruth}‘There were two sinks,’ she tells the head. {+}‘He had a _control_.’

{pryce>dorota}‘Is that good? Does it come off the eleven thousand?’

{bhatt>pryce}‘It’s better than I’ve had off any of you today,’ says Bhatt.

{jean>ruth}‘Do I minute it?’ asks the secretary, and this time she’s typing before anyone has told her.
