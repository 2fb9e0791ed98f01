+++
title = "Wind Rules"
manner = "union committee over a chip shop, third person past: six round a table, a vote, side-talk across a quarrel, mock-formal and pet forms of address, a text message read aloud; curly single quotes"
[[characters]]
id = "winston"
name = "Winston"
aliases = ["Win", "the chairman"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "maureen"
name = "Maureen"
aliases = ["the treasurer"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "piotr"
name = "Piotr"
aliases = ["Pete"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "deepak"
name = "Deepak"
aliases = ["the father of twins"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "callie"
name = "Callie"
aliases = ["the apprentice", "hen", "the girl", "young lady"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "gordon"
name = "Gordon"
aliases = ["the old Scot", "Gordie", "the old man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "hargreaves"
name = "Hargreaves"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "jean"
name = "Jean"
aliases = []
pronouns = "she"
kind = "person"
present = false
+++
{scene: the room over the chip shop | winston, maureen, piotr, deepak, callie, gordon}
{winston>_group}‘Order, comrades. I call this meeting to order. Gordon, will you put down the fish.’

{gordon>winston}‘I can vote wi’ a fish.’

{winston>gordon}‘You can, Brother, but the secretary can’t read your hand when you pass notes. Thank you. Item one.’

There was only the one item. It lay on the table, next to the vinegar, on the screen of Callie’s telephone, since Callie’s was the newest.

{winston>callie}‘Would you read it us out, sister?’

{callie>_group}‘It’s from Mr Hargreaves, ten past four.’ She was nineteen and had never read anything aloud to anyone since school. {+}‘He says, final offer, six per cent over two years, on condition of acceptance by midnight. Crane apprentices not included. And then he’s done a thumbs up.’

{gordon>_group}‘I’ll gie him thumbs.’

{deepak>winston}‘Is six on the basic, or six on the lot?’ Deepak had been doing sums on the back of his hand. {+}‘Because if it’s on the lot that’s my overtime in it, and we should think, we should seriously think, before we—’

{gordon>deepak}‘He’s spent it already. Look at him. He’s in the showroom.’

{deepak>gordon}‘I’ve got twins, Gordon!’

{gordon>deepak}‘And whose fault’s that?’

{winston>gordon,deepak}‘Through the chair, brothers. Through the chair.’

{piotr>maureen}‘What is he meaning, with through the chair?’ murmured the man at the end, who’d been elected in his absence a fortnight ago.

{maureen>piotr}‘It means you say it to Winston, Pete, and Winston ducks.’ She had the cash tin open before her and was stacking up coins along the edge of the blotter. {+}‘Hold that five-pound note down for me, there’s a draught.’

{winston>_group}‘We’ve been here before, I don’t need to tell you. In ’eighty-nine it was eleven weeks. I was a young man when I went out and I wasn’t one when I came back. So I want us to hear everybody. Who’s for?’

{deepak>winston}‘For. I’m not proud of it, but I’m for.’

{winston>deepak}‘Noted. Against?’

{gordon>winston}‘Against! Against, against, and you can put it down in capitals. What is it they’ve aye done? They take out the weakest, and then they come for the next one. If that lassie’s no included, I’m no included.’

{callie>gordon}‘You don’t have to do it because of me.’

{gordon>callie}‘I’m no doing it because of you, hen. I’m doing it because of Hargreaves.’

{piotr>maureen}‘How much is it, this hill of money?’

{maureen>piotr}‘Two hundred and twelve pounds. And a Canadian quarter.’

{piotr>maureen}‘For each?’

{maureen>piotr}‘No, my love. For everyone.’

{winston>callie}‘And you, young lady? You have a vote the same as anyone.’

The apprentice looked round her at the damp, and the banner, and the five faces, of which the nearest to her own in age had false teeth. {callie>winston}‘If I say against, then they’ll all lose money for me. And if I say for, I’m an idiot. Could I go last?’

{winston>callie}‘You could abstain.’

{callie>winston}‘What’s that?’

{gordon>callie}‘It’s what he did in ’eighty-nine.’

Nobody had expected it, perhaps not even he. The chairman took off his glasses and began to polish them on the end of his tie.

{winston>gordon}‘That’s out of order,’ he said quietly. {+}‘I had a boy in hospital, and you know it, for you drove me there.’

{gordon>winston}‘Aye. I did. I take it back, Win.’

{deepak>winston}‘Can I just come in here on hardship?’ Deepak had put up his arm, like a schoolboy. {+}‘Before we go calling each other names, how long could we actually stay out? Does anyone know what’s in the fund?’

{piotr>deepak}‘Is two hundred twelve pounds,’ said Piotr, loudly, glad to be able to contribute. {+}‘And one quarter from Canada.’

The coins stood in their little towers. Downstairs somebody ordered a large cod.

{gordon>maureen}‘That’s no possible. There was four thousand in there at Easter. Where’s it gone, Maureen?’

{maureen>gordon}‘It went on hardship.’

{gordon>maureen}‘Whose hardship?’

{maureen>gordon}‘It’s confidential. It’s in the rules that it is. I’m not to say, and you wrote them.’

{gordon>maureen}‘I’m asking as a founder member. I want a name! Who’s had near four thousand pound out of that tin?’

{maureen>gordon}‘Don’t, Gordie. Please.’

{gordon>maureen}‘Who?’

{maureen>gordon}‘Jean did,’ said the treasurer. She shut down the lid. {+}‘Your Jean. For the stairlift, and the nights. She came to me on the bus in tears, and made me promise, for she said you’d sooner crawl up those stairs with her on your back than ask.’

He’d gone the colour of the haddock. The old Scot felt about behind him for his chair, and it was the girl who pushed it in under him.

{callie>gordon}‘It’s all right. That’s what it’s for, isn’t it? My nan had it for her boiler.’

{gordon>callie}‘She tellt me it was the council.’

{deepak>gordon}‘They do say that. Mine told me it was her premium bonds.’

{winston>deepak}‘You too, brother?’

{deepak>winston}‘Twins, Winston! I keep saying.’

{winston>_group}‘Well.’ The glasses went on again. {+}‘So we can’t stay out for eleven weeks. By my arithmetic we could stay out until about a quarter to nine tomorrow morning. In that case, with a heavy heart—’

{piotr>winston}‘Please. Can I say something through you?’

{winston>piotr}‘You may. To whom?’

{piotr>callie}‘To her. The thing on the top of crane. It goes round, with small cups. What is the name?’

{callie>piotr}‘The anemometer?’

{piotr>callie}‘This one. You are reading it?’

{callie>piotr}‘Every hour. It’s my job, apprentices do it. I write it in the book, and Mr Hargreaves signs the book.’

{piotr>callie}‘And when is it too much wind?’

{callie>piotr}‘Thirty-eight knots, we come down. Well, that’s what we do. It says twenty-five, in the rules.’

{piotr>winston}‘In Gdynia we were never having money for a strike. Never! So we did not strike. We took the book, and we obeyed it.’

Somebody’s chip had been halfway to somebody’s mouth. It stayed there.

{deepak>_group}‘When’s it ever _under_ twenty-five?’ asked the father of twins.

{maureen>deepak}‘In Felixstowe?’ said the treasurer. {+}‘There was an afternoon in June.’

{gordon>winston}‘They cannae dock a man for sitting down when the book says sit. It’s _their_ book. It’s got Hargreaves’s name on every page!’ He was up once more, and the colour was coming back in patches. {+}‘Full pay! Four ships at anchor, and us on full pay, wi’ our feet up, awaiting a safe reading frae the competent person. Who’s the competent person?’

{callie>gordon}‘Me,’ said Callie. {+}‘I’ve got a certificate.’

{winston>callie}‘So it appears that you do go last. Those in favour of the rules, and nothing but the rules?’

Six hands went up, one of them with a fish in it.

{winston>maureen}‘Carried. Minute it, Maureen.’ He inclined his head toward the telephone. {winston>callie}‘And what would Mr Hargreaves like, young lady, by way of a reply?’

{callie>winston}‘Just yes or no, by midnight.’

{winston>callie}‘Then tell the gentleman that in view of the forecast we’re unable to give him either. Put it nicely.’

{callie>winston}‘Can I do a thumbs up?’

{gordon>callie}‘Hen,’ the old man told her, and he pushed across the table to her, one by one, the last of his chips, {+}‘you can do him two.’
