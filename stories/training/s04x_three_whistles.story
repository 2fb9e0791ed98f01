+++
title = "Three Whistles"
manner = "domestic drama in a Chennai kitchen, third person past: a sister and a brother, their mother from the next room and then among them; long untagged runs, one side speaks twice after a silence, kin names, a question answered by somebody else, listeners' beats, absent names; curly single British quotes"
[[characters]]
id = "revathi"
name = "Revathi"
aliases = ["Akka", "his sister"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "karthik"
name = "Karthik"
aliases = ["da", "my son", "Your son"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "amma"
name = "Amma"
aliases = ["their mother"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "siobhan"
name = "Siobhán"
aliases = []
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "fernandes"
name = "Mrs Fernandes"
aliases = []
pronouns = "she"
kind = "person"
present = false
[[characters]]
id = "builder"
name = "the builder"
aliases = ["your builder"]
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "appa"
name = "Appa"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: the kitchen in Chennai | revathi, karthik, amma}
Karthik had carried the papers all the way from Dublin in a plastic folder, and now he carried them from the bedroom to the kitchen in it, as if even there it might rain.

{revathi>karthik}‘Put that down somewhere dry,’ said his sister.

{karthik>revathi}‘There isn’t anywhere dry, Akka.’

{revathi>karthik}‘So you see how it is. Hold this.’ It was half a coconut.

{karthik>revathi}‘I’ve only got till Thursday.’

{revathi>karthik}‘You’ve said. You said it at the airport before you’d said hello.’

{karthik>revathi}‘It’s a signature. It’s one signature to a page, hers, with yours under it as the witness. The builder has been waiting ever since Pongal.’

{revathi>karthik}‘He likes waiting. He waited nine years for Mrs Fernandes upstairs to die.’

{karthik>revathi}‘And she did, and her family sold.’

{revathi>karthik}‘She died of his drilling.’ Karthik looked about, and set the coconut on the folder. {+}‘Not there! You’ll have a wet ring on your signature.’

{karthik>revathi}‘It’s eighty lakhs.’

{revathi>karthik}‘I worked in a bank. I know what eighty is.’

{karthik>revathi}‘She could have a nurse. She could be on a ground floor, with an air conditioner, and a rail in the bathroom. And you could go back to work.’

{revathi>karthik}‘Back where?’

{karthik>revathi}‘To your branch. Adyar.’

{revathi>karthik}‘They closed Adyar four years ago. I told you on the phone.’

{karthik>revathi}‘You told me it was quiet there!’

{revathi>karthik}‘It’s very quiet. It’s a shop for mattresses.’

The pressure cooker gave a shriek. Brother and sister each put a finger up, without a thought, as they’d been taught to before they could read.

{amma>revathi}‘Was that two?’ somebody called over the television.

{revathi>amma}‘One, Amma!’

{karthik>revathi}‘Does she know what’s in the folder?’

{revathi>karthik}‘She knows that you sleep with it.’

{karthik>revathi}‘I mean, would she follow it? When I call she sometimes thinks that I’m Appa.’

{revathi>karthik}‘Sometimes you talk like him.’

{karthik>revathi}‘That’s not funny.’

{revathi>karthik}‘Who’s being funny, da? What did your doctor in Dublin say, when you showed him the scan?’

Karthik took off his glasses. He wiped them upon his shirt, the one lens and then the other.

{revathi>karthik}‘You did show it to him?’

{karthik>revathi}‘I’ve been meaning to.’

{revathi>karthik}‘Since Deepavali?’

{karthik>revathi}‘Siobhán’s mother’s been ill.’

{revathi>karthik}‘So has yours.’

The second shriek was longer. It went through the flat from end to end, and when it was over the television seemed to be over too.

{amma>revathi}‘_That_ was two!’

{revathi>amma}‘That was two, Amma.’

{amma>revathi}‘Who’s that in there with you?’

{karthik>amma}‘It’s only me, Amma!’

{amma>karthik}‘Which me?’

He opened his mouth. He stood with the coconut in his hand.

{revathi>amma}‘It’s Karthik! Your son!’

{amma>revathi}‘He’s in Ireland,’ their mother told them.

{revathi>karthik}‘Go in and sit with her. Let her look at you for a bit, it comes back. I’ll finish this.’

{karthik>revathi}‘In a minute. I’d like to settle it between us first.’

{revathi>karthik}‘There’s nothing between us. Give it here, it needs grating.’

{karthik>revathi}‘Then what do you want? No, tell me. Not what’s wrong with the builder. What would you like?’

For a while there was only the scraper going round.

{karthik>revathi}‘You see? I ask you, and you grate.’

{revathi>karthik}‘It’s some time since anyone did ask. I had to go and look for it.’

{karthik>revathi}‘And?’

{revathi>karthik}‘I’d like to sleep for one night with both my ears shut. I’d like to get on the bus to Mahabalipuram, and sit on the sand, and eat an entire fish. And when she calls out, which me, I’d like it to be you that’s got to go in there and say.’

{karthik>revathi}‘I can’t live here, Akka. I’ve a mortgage. I’ve two kids at a school.’

{revathi>karthik}‘Did I say live? I said a month.’

{karthik>revathi}‘You didn’t say a month.’

{revathi>karthik}‘I’m saying it now. A month in the year, you here and me not. If I get that, then we can talk about your builder.’

{karthik>revathi}‘Which month?’

{revathi>karthik}‘Any. May.’

{karthik>revathi}‘May’s forty-two degrees!’

{revathi>karthik}‘Is it? I’d never noticed. Then you’d better see to it that there’s an air conditioner.’

{karthik>revathi}‘A whole month. What would I tell them at work?’

{revathi>karthik}‘Tell them that your branch is quiet.’

He very nearly smiled. It was then that the third one came, and he reached past her and turned off the gas; his hand had gone to the knob all by itself.

{amma>karthik,revathi}‘Three!’ She was in the doorway. She had come along the wall from picture to picture, in her house sari, and she’d kept hold of the last one, which was of a god. {+}‘Three, and they stand there gossiping. You’ll burn the dal.’

{karthik>amma}‘I’ve turned it off, Amma.’

{amma>karthik}‘Ah, so you’ve come. Why are you so thin? Doesn’t Siobhán cook for you?’

{karthik>amma}‘I do the cooking.’

{amma>karthik}‘That’s why.’ Revathi bent low over the coconut, with her shoulders shaking. {amma>revathi}‘And what have you got to laugh at, with your hair like that? Move over. What’s this?’

{karthik>amma}‘Papers. For the flat.’

{amma>karthik}‘For the builder, for the flat. I’m only old. I’m not upstairs with Mrs Fernandes. How much does he say?’

{karthik>amma}‘Eighty.’

{amma>karthik}‘In January he said ninety-five to me. He brought sweets.’

They stared at her, and so did the god.

{revathi>amma}‘He was here? You never told me!’

{amma>revathi}‘You were asleep. You sleep so little, I didn’t care to wake you. I gave him coffee, and I said, come back when my son’s at home, and say a hundred and ten.’ The folder had got open somehow, and she held the top page off at the length of her arm. {amma>karthik}‘Where’s the line about the bathroom? I don’t see any rail. And I don’t see anything about your month.’

{karthik>amma}‘What month?’

{amma>karthik}‘Your month, when she eats fish. Do you people think that because the sound is off, I’m watching?’
