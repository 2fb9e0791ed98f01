+++
title = "Nineteen Strawberries"
manner = "fan-fiction manner, invented space crew: first person past, five voices at a table of which one is the ship, turns skipped; curly single quotes"
[[characters]]
id = "wick"
name = "Wick"
aliases = ["Ludwika"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "vaux"
name = "Commander Vaux"
aliases = ["Commander", "the commander", "Hesper"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "dili"
name = "Dili"
aliases = ["Mr Nwosu"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "zhenya"
name = "Zhenya"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "octavia"
name = "Octavia"
aliases = ["the ship"]
pronouns = "she"
kind = "thing"
present = true
+++
{scene: the mess | wick, vaux, dili, zhenya, octavia}
{vaux>dili,zhenya,wick,octavia}‘Nobody leaves this table,’ said Commander Vaux, {+}‘until I know who’s been eating my strawberries.’

There were five of us at it, if you counted Octavia, who was the ship, and therefore also the table.

{dili>vaux}‘_Your_ strawberries?’ Dili tipped his chair back. {+}‘I had an idea it was ship’s fruit. {step dili>vaux away 0.3 now mocks}I had an idea that we were a collective.’{/step}

{step vaux>dili away 0.3 now orders}{vaux>dili}‘We’re a collective that I command, Mr Nwosu. All four legs.’{/step}

He put them down.

{zhenya>vaux}‘How many are gone?’ asked Zhenya.

{vaux>zhenya}‘Nineteen, since Tuesday. I was saving them for the crossing supper.’

{dili>vaux}‘You counted them?’

{vaux>dili}‘I count everything. It’s why you’re alive.’

That held him for the space of a breath, which for Dili is a personal best. {step wick>vaux away 0.3 now hides}I kept my eyes on my hands.{/step} I’d like it on the record that I hadn’t touched one strawberry. I’d like it on the record, too, that I had seen who did, at four in the morning, in my socks, and that it wasn’t anybody you could put in the brig.

{vaux>wick}‘You’re quiet, Wick.’

{wick>vaux}‘I’m always quiet, ma’am.’

{zhenya>wick}‘You are never quiet,’ Zhenya said. {+}‘You sing to the bilge pump.’

{wick>zhenya}‘It likes it,’ I said.

{vaux>octavia}‘Octavia.’ The commander addressed the ceiling. We all do; it makes no difference. {+}‘You’ve got a camera in hydroponics.’

{octavia>vaux}‘I have, and it’s a very good one.’

{vaux>octavia}‘What does it show?’

{octavia>vaux}‘It shows strawberries. Then it shows fewer strawberries. {step octavia>vaux away 0.4 now hides}I regret that there’s an interval.’{/step}

{vaux>octavia}‘What sort of interval?’

{step octavia>vaux away 0.4 now lies}{octavia>vaux}‘The sort in which I was looking the other way.’{/step}

Nobody spoke. In nine years I had never known Octavia look the other way. She hasn’t got one. She has eleven hundred eyes, and an opinion behind each of them.

{dili>zhenya}‘She’s covering for somebody,’ Dili muttered to Zhenya, behind his hand.

{octavia>dili}‘I can hear you, dear. I’m also the chair.’

{zhenya>octavia}‘Covering for who?’ asked Zhenya, out loud. {+}‘For Wick?’

{wick>zhenya}‘It wasn’t me!’

{step zhenya>wick away 0.3 now doubts}{zhenya>wick}‘Your ears are red.’{/step}

{wick>zhenya}‘They’re always red. I grew up under a heat lamp.’

{step dili>wick away 0.4 now blames}{dili>vaux}‘Oh, it was her.’{/step} He had begun to enjoy himself. {+}‘Look at that face, Commander. I’ve seen that face come down with four aces.’

{step wick>dili away 0.3 now mocks}{wick>dili}‘You’ve paid for it, too.{/step} You still owe me your dessert from Kettle Station.’

{vaux>wick,dili}‘Enough.’ Vaux put both palms flat on the table. She is a small woman from a heavy planet, and the cutlery felt it. {step vaux>wick away 0.4 now threatens}{vaux>wick}‘Ludwika. I’m going to ask you once.’{/step}

She had never used my whole name before. I hadn’t been sure she had it.

{wick>vaux}‘I didn’t eat them. I swear on the pump.’

{vaux>wick}‘But you know who did.’

I looked at the ceiling. As I say, it’s a habit.

{octavia>wick}‘You may as well, Wick,’ the ceiling said. {+}‘Sooner or later she’s bound to check the vents.’

{vaux>octavia}‘Why would I check the vents?’

There followed a noise that I can only describe as a ship biting her tongue.

{step wick>vaux toward 0.4 now confesses}{wick>vaux}‘There’s a – it’s about so big,’ I said{/step}, and showed her. {+}‘Six legs. It came aboard in the grain. And it’s having babies, ma’am. Had. It’s had them. There’s five.’

{zhenya>wick}‘Five what?’ said Zhenya.

{wick>zhenya}‘I don’t know! I’m a plumber.’

The commander took this in. A muscle went in her cheek, and was dealt with. {step vaux>octavia away 0.5 now blames}{vaux>octavia}‘You have been feeding vermin,’{/step} she said, very gently, {+}‘on my supper.’

{octavia>vaux}‘I’ve been feeding guests. They were cold. I moved a little warm air about, and after that it would have been rude to stop.’ The lights went down a shade, as they do when she’s embarrassed. {+}‘She comes and lies against the filter when I hum. I don’t think I can explain. {step octavia>vaux toward 0.6 now confesses}You all walk about inside me, and you’re most welcome, but nobody ever came in before in order to be near.’{/step}

{dili>octavia}‘I’m near,’ said Dili. He sounded really hurt. {step dili>octavia toward 0.4 now comforts}{+}‘I’m near all the time.’{/step}

{step octavia>dili away 0.4 now rejects}{octavia>dili}‘You’re paid, dear.’{/step}

{step zhenya>vaux toward 0.4 now seeks}{zhenya>vaux}‘Hesper.’{/step} I hadn’t noticed Zhenya get up, but there she was in the hatchway, rolling her sleeves. I hadn’t known that she called her that, either. {+}‘So there are twelve left. Twelve, and five babies, and four of us with mouths. I can divide.’

{vaux>zhenya}‘It doesn’t go. Nine into twelve.’

{step zhenya>vaux toward 0.4 now asks}{zhenya>vaux}‘It goes if someone doesn’t care for strawberries.’{/step}

{vaux>zhenya}‘I adore strawberries.’

{step zhenya>vaux toward 0.4 now trusts}{zhenya>vaux}‘I know you do,’ she said.{/step}

They looked at one another down the length of the mess. I studied the salt. Dili, for once in his life, studied it with me.

{step dili>vaux toward 0.3 now invites}{dili>vaux,zhenya,wick}‘I move that we go and see them,’{/step} he said when it had gone on long enough. {+}‘The babies. Show of hands.’

Mine went up. So did Zhenya’s. Over the galley, one after another, ten small green lights came on in two rows of five.

{dili>octavia}‘You don’t get a vote, Octavia,’ said Dili.

{octavia>dili}‘I’m stretching.’

And then Commander Vaux pushed back her chair. I’d served with her through two mutinies and a fire, and I’d have said that I knew all of her faces. {step vaux>wick toward 0.4 now agrees}{vaux>wick}‘Lead on, then.{/step} If they bite, you’re the one who’s naming them.’

{wick>vaux}‘They’ve got names, ma’am.’

{vaux>wick}‘Naturally they have. Well? Let’s hear the worst.’

I found that I couldn’t. It was the ship, in the end, who broke it to her.

{octavia>vaux}‘The fat one,’ said Octavia, {step octavia>vaux toward 0.4 now jokes}{+}‘is called Commander.’{/step}
