+++
title = "Mooncake"
manner = "technical thriller in a Singapore data centre, first person past, a named narrator without tags: two at a keyboard against the clock, one of them guilty, a watchman at the door asked and answered twice; thirty and more untagged lines, the same speaker after a silence, listeners' beats, absent names; curly single British quotes"
[[characters]]
id = "harjit"
name = "Harjit"
aliases = ["Harj", "Mr Harjit"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "meiling"
name = "Mei Ling"
aliases = ["Miss Mei Ling"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "rahman"
name = "Uncle Rahman"
aliases = ["Uncle"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "desmond"
name = "Desmond"
aliases = []
pronouns = "he"
kind = "person"
present = false
[[characters]]
id = "weijie"
name = "Wei Jie"
aliases = []
pronouns = "he"
kind = "person"
present = false
+++
{scene: Hall 4 | harjit, meiling, rahman}
The lifts had been switched off for the night, so I ran. On the ninth floor I badged myself into Hall 4, and Mei Ling was there already, on her feet, in the cold, with her hair still flat on one side from the pillow.

{harjit>meiling}‘Which rack?’

{meiling>harjit}‘Twelve. The whole row goes at six. You’ve got thirteen minutes, Harj.’

{harjit>meiling}‘_We’ve_ got. Did you ring Desmond?’

{meiling>harjit}‘Desmond’s in Bali, in a pool, with a coconut. It’s only us. Sit, I’ve logged you in.’

I sat. There was one line on the screen, and at the end of it some figures, going down.

{harjit>meiling}‘What’s on this row?’

{meiling>harjit}‘Three hospitals.’

{harjit>meiling}‘You’re not serious.’

{meiling>harjit}‘Changi, KK and Mount Elizabeth. Type, lah.’

{harjit>meiling}‘I’ll go for the scheduler. You take the other screen and read me what’s queued.’

{meiling>harjit}‘Backup. Backup. Rotate logs. Backup. Something called mooncake.’

{harjit>meiling}‘Called what?’

{meiling>harjit}‘Mooncake. Small letters.’

{harjit>meiling}‘That’s our friend, then. In this company nobody ever gave a job a nice name. Who owns it?’

{meiling>harjit}‘Root. Root owns everything, it tells you nothing.’

{harjit>meiling}‘When was it made?’

{meiling>harjit}‘Eleventh of September.’

{harjit>meiling}‘That’s the day after they let go of Wei Jie and all that lot.’

She blew on her fingers. The fans were so loud that we’d both begun to shout.

{harjit>meiling}‘I’m trying to kill it. It wants a phrase from me. Six words, three tries.’

{meiling>harjit}‘Try something with Desmond in it.’

{harjit>meiling}‘I’m not wasting one. Think. Who hates us that much?’

{meiling>harjit}‘You want a list or a spreadsheet?’

{harjit>meiling}‘And somebody good. Look at that. If you stop the clock it takes it as the end. It’s lovely, it’s really lovely work.’

{meiling>harjit}‘Can you please not admire it?’

Somebody was hammering on the glass with a bunch of keys. It was Uncle Rahman from the front desk, in his socks.

{rahman>meiling,harjit}‘Miss Mei Ling! Mr Harjit! My fire panel is showing amber. Should I call?’

{meiling>rahman}‘No need, Uncle. It’s a test.’

{harjit>rahman}‘It isn’t a test! Call them!’

{rahman>harjit}‘So is it a test or not a test?’

{harjit>rahman}‘It’s not. Tell them we might lose the row. And then go out to the car park, and stay in the car park.’

{rahman>meiling}‘And you, Miss?’

{meiling>rahman}‘I’m coming, Uncle. Just now.’

The keys went away down the passage. I had the cursor at the beginning of the line, and wanted it at the end.

{harjit>meiling}‘Why would you tell him it was a test?’

{meiling>harjit}‘He’s got a stent. I didn’t want him to run. Not the arrow!’ I had a finger on the key. {+}‘Don’t use the arrow, it’ll count it as a try.’

{harjit>meiling}‘It doesn’t say so.’

{meiling>harjit}‘It’s what I would do.’

Eight minutes and four seconds. Eight minutes and three. I took both my hands off the board and laid them on my knees.

{harjit>meiling}‘Say that again.’

{meiling>harjit}‘You don’t have the time, Harj.’

{harjit>meiling}‘Say what you would do.’

Her back slid down the door of rack twelve until she was sitting on the tiles. They’re perforated, they blow cold air; it lifted up her hair all round, as if she’d fallen into a lake.

{meiling>harjit}‘It was for billing. It was only ever for billing. They’d wake up one morning, and not a soul in Singapore would owe them one cent.’

{harjit>meiling}‘There’s no billing on here. This is KK. They’ve got babies on here.’

{meiling>harjit}‘I know what they’ve got! They were on row thirty. Desmond moved them over last weekend so as to save on cooling. I saw the ticket at half past four, I was brushing my teeth. I never even put on shoes.’

{harjit>meiling}‘Then tell me the phrase.’

{meiling>harjit}‘I can’t.’

{harjit>meiling}‘Mei Ling.’

{meiling>harjit}‘I can’t because I don’t have it. I did the clock. Wei Jie did the lock, and he didn’t tell me, so neither of us could go soft.’

{harjit>meiling}‘Ring him!’

{meiling>harjit}‘Fourteen times I’ve rung him. He’s on the night flight to Perth.’

{harjit>meiling}‘You sat next to him for five years. What would he pick?’

The air blew. She’d put her forehead on her knees.

{harjit>meiling}‘Six words. What did he say? What was he for ever saying?’

{meiling>harjit}‘That I owed him. Every day, whatever I asked him to do. You owe me a teh tarik.’

{harjit>meiling}‘That’s six.’

{meiling>harjit}‘It’s teh with the H.’

{harjit>meiling}‘Small letters?’

{meiling>harjit}‘Everything. He thought that capitals were for managers.’

I typed it. The line blinked, and wrote itself out again below, with a two where there had been a three.

{harjit>meiling}‘No. What else have you got?’

{meiling>harjit}‘Nothing. He whistled. He complained about the lift.’

{harjit>meiling}‘Why’s it called mooncake?’

{meiling>harjit}‘What?’

{harjit>meiling}‘The job. Was that you or him?’

{meiling>harjit}‘Him. It was a sort of joke. My first year here I bought a box for the team, and I wrote all their names on the lids. And Desmond came by and ate Wei Jie’s. He just stood there and he ate it, with the lid in his hand.’

{harjit>meiling}‘What did Wei Jie say?’

{meiling>harjit}‘They gave him a warning for it. For insolence.’

{harjit>meiling}‘I didn’t ask what he got. What did he _say?_’

Her face came up. She was holding on to her own two feet.

{meiling>harjit}‘The one with yolk was mine.’

I counted it off on the edge of the desk. I’m an engineer, and I counted it twice.

{harjit>meiling}‘No comma? No full stop?’

{meiling>harjit}‘He never did full stops.’

The figures went on down as I typed. They got to two minutes and eleven seconds, and to ten, and there they stood.

After that there was nothing to shout over. It was the same noise of fans as every day.

{meiling>harjit}‘So. Will you tell them?’

{harjit>meiling}‘They’ll know by now. Uncle’s called the whole island.’

{meiling>harjit}‘I meant, about me.’

Down on the road there were two sirens, or a siren and its echo. I pulled up the log for the night, and had a look at it, from the top to the bottom.

{harjit>meiling}‘Who owns this job?’

{meiling>harjit}‘Harj, don’t.’

{harjit>meiling}‘I’m only reading. It says root.’

{meiling>harjit}‘And what does that tell you?’

{harjit>meiling}‘You owe me a teh tarik,’ I said.
