+++
title = "Next of Kin"
manner = "hospital waiting room in Cardiff at night, third person past: the wife that was, the woman that is, daughter near her time, deaf brother, a porter with tea, the surgeon; two conversations crossing, a mishearing that matters, kin words; long untagged runs; curly single quotes"
[[characters]]
id = "gwenda"
name = "Gwenda"
aliases = ["Mam", "her mother"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "marisol"
name = "Marisol"
aliases = ["the Spaniard", "the other woman", "this lady"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "cerys"
name = "Cerys"
aliases = ["cariad", "her daughter"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "emrys"
name = "Emrys"
aliases = ["Uncle Em", "Em", "the old man"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "surgeon"
name = "Miss Adebayo"
aliases = []
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "porter"
name = "the porter"
aliases = []
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "dilwyn"
name = "Mr Prosser"
aliases = ["Dil", "Dad"]
pronouns = "he"
kind = "person"
present = false
+++
{scene: the relatives’ room at the Heath, Cardiff | gwenda, marisol, cerys, emrys, surgeon, porter}
There were eleven chairs in the relatives’ room, and Gwenda had taken care to put five of them between herself and the Spaniard. Her daughter had to sit sideways, on account of the bump. Emrys sat with his good ear to the radiator.

{porter>gwenda,marisol,cerys,emrys}‘Anyone for tea?’ The porter had got a trolley in by its front wheels. {+}‘Which of you’s the wife?’

{gwenda>porter}‘I was.’

{marisol>porter}‘I am not,’ said Marisol. {+}‘But I have his teeth.’

They were in a jar upon her knee. The porter considered the jar, and took his trolley out again.

{cerys>gwenda}‘You could’ve just had tea, Mam.’

{gwenda>cerys}‘I asked him for nothing. I was asked a question, and I answered it. Thirty-one years I was his wife.’

{cerys>gwenda}‘And nine you weren’t.’

{emrys>gwenda}‘What did the fellow want?’ asked Emrys. {+}‘Is Dil out?’

{gwenda>emrys}‘He was selling tea, Em!’

{emrys>gwenda}‘Knee? It’s not his knee, woman, it’s his heart.’

Over by the door, Marisol laughed. She put her hand straight up to her mouth, but it had been heard.

{gwenda>marisol}‘I’m glad somebody’s enjoying themselves.’

{marisol>gwenda}‘I’m sorry. When I’m afraid, I laugh. At my mother’s funeral I had to be taken out.’

{cerys>marisol}‘He does that. Dad does. He laughed all through my driving test, in the back seat.’

{marisol>cerys}‘Yes! And with the tax man.’

{gwenda>cerys}‘You needn’t tell _me_ what he does. I was at that driving test. I was following in the Astra.’

{cerys>gwenda}‘You never were.’

{gwenda>cerys}‘Somebody had to see that you got there. Sit back, cariad, you’re the colour of that wall. Is it kicking?’

{cerys>gwenda}‘It’s more like squeezing.’

{gwenda>cerys}‘How often?’

{cerys>gwenda}‘Now and again. It’s nerves. It’s not due till the thirtieth.’

Her mother looked at the clock, and looked at the bump, and put her handbag down on the floor, as a man might take off his jacket.

{emrys>marisol}‘You were with him, then,’ Emrys was saying, across five chairs, in the voice he thought was a whisper. {+}‘When he went down.’

{marisol>emrys}‘In the kitchen. He was singing to me.’

{emrys>marisol}‘Clinging to you?’

{marisol>emrys}‘_Singing_. The Verdi. He’d a wooden spoon. He got to the high one, and he stopped, and he said, there’s that bloody stair again.’

{gwenda>marisol}‘He said what?’ Gwenda had turned right round. {+}‘What were his words? Exactly.’

{marisol>gwenda}‘That bloody stair. I thought, he’s confused. We don’t have a stair. We have a flat.’

{gwenda>marisol}‘No, he’s not confused. It’s what his father used to call it. Like going up in the dark when there’s one stair less than you think. Did he have it before? This year?’

{marisol>gwenda}‘At Easter. And one time in the car. He told me that it’s wind.’

{gwenda>marisol}‘It’s not wind. Have you told them that? Have you told the doctors there was Easter?’

{marisol>gwenda}‘They didn’t ask me. They asked me was I next of kin, and I said no. So they gave me the jar.’

{cerys>gwenda}‘Mam.’

{gwenda>cerys}‘In a minute. Marisol, come over here. Bring that with you, there’s a shelf. Em, shift up and let her in!’

{emrys>gwenda}‘Shut what up? I haven’t said a word.’

{gwenda>emrys}‘_Shift_!’

So now there were four of them in a row along the radiator, the old man, then Marisol, then Gwenda, then Cerys, who was holding on to the edge of the seat with both hands.

{gwenda>marisol}‘What tablets is he on?’

{marisol>gwenda}‘The white for pressure. The little yellow. And he takes one of mine when he can’t sleep, he thinks I don’t count.’

{gwenda>marisol}‘He took mine. For years. I had to hide them in the flour.’

{marisol>gwenda}‘Ah! He told me never to hide anything in flour. He said that it’s the first place a person looks.’

{cerys>gwenda}‘Mam. I don’t want to interrupt.’

{gwenda>cerys}‘Then don’t, there’s a good girl. Write it down, somebody. Easter, the car, the yellow ones. Have we a pen?’

{emrys>gwenda}‘Ten. Aye. Ten to three.’

{marisol>gwenda}‘I have only lipstick.’

{gwenda>marisol}‘It’ll do. Here, on the back of my parking ticket.’

Marisol wrote upon her knee, in coral, and Gwenda read it over her arm and told her how to spell things. Neither of them noticed the puddle. It was Emrys who did; it had reached his shoe.

{emrys>gwenda}‘Something’s leaking in here. Is it this radiator?’

{cerys>emrys}‘It’s me, Uncle Em.’

{emrys>cerys}‘Tea, is it?’

{cerys>emrys}‘No. It isn’t tea.’

{gwenda>cerys}‘Oh, you silly girl. You silly, _silly_ girl, why didn’t you say?’

{cerys>gwenda}‘I said Mam twice!’

{marisol>cerys}‘Don’t stand up. Put your feet on my bag. Breathe with me, out, out, like for a candle. How long between?’

{cerys>marisol}‘Four minutes. I’ve been going by the clock. I wasn’t going to go off and have it while he’s lying in there with his chest open.’

{gwenda>marisol}‘What do you know about it?’ said Gwenda, but in another tone.

{marisol>gwenda}‘I was a midwife. Twenty-two years, in Vigo. He never told you?’

{gwenda>marisol}‘He told me that you danced.’

{marisol>gwenda}‘That too.’

The door opened, and it was not the porter. She was in green, with a paper cap in her hand and the mark of it across her forehead. She looked as though she could have slept in any one of those chairs.

{surgeon>gwenda,marisol,cerys,emrys}‘I’m Miss Adebayo. I’m looking for the family of Mr Prosser?’

{_group}‘Yes,’ said three women at once.

{surgeon>gwenda,marisol,cerys}‘Who’s next of kin?’

Gwenda drew a breath. She had thirty-one years in it. She took the jar of teeth off the shelf, and she put it back upon the other woman’s knee, and kept her hand on top.

{gwenda>surgeon}‘This lady is. And she’s got it all written down for you.’

{surgeon>marisol}‘Then you’ll want to know that he’s come through it. He’s a stubborn man. There’s an old scar there that I can’t account for, as if it had happened some months ago.’

{marisol>surgeon}‘Easter.’ And Marisol held out the parking ticket, and started to laugh, and went on till her whole face was wet. {+}‘It was Easter. It’s here. In coral.’

{emrys>gwenda}‘What’s she say? Has he gone?’

{gwenda>emrys}‘He’s done it, Em! He’s alive!’

{emrys>gwenda}‘A drive? At this hour?’

{cerys>surgeon}‘Excuse me,’ said Cerys, very politely, from between her own knees. {+}‘I’m so sorry. Is there anyone here who does the other end?’
