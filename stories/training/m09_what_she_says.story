+++
title = "What She Says"
manner = "fantasy romance at a treaty table, first person present by an interpreter: two rulers who have no language in common, two interpreters who whisper across them, a general and an uncle; what is said, how it is rendered, and what is really meant; curly double quotes"
[[characters]]
id = "senka"
name = "Senka"
aliases = ["cousin", "small one"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "ishaq"
name = "Ishaq"
aliases = ["my colleague"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "oyuna"
name = "the Khatun"
aliases = ["Oyuna", "Khatun"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "ilaria"
name = "the Duchess"
aliases = ["Ilaria"]
pronouns = "she"
kind = "person"
present = true
[[characters]]
id = "bertrand"
name = "Lord Bertrand"
aliases = ["Uncle", "her uncle"]
pronouns = "he"
kind = "person"
present = true
[[characters]]
id = "temur"
name = "General Temur"
aliases = ["the general"]
pronouns = "he"
kind = "person"
present = true
+++
{scene: the tent on the ice | senka, ishaq, oyuna, ilaria, bertrand, temur}
{ilaria>senka}“Tell her she’s late,” says the Duchess.

I’ve got one foot still in the snow. {senka>oyuna}“Her Grace is happy that you’ve come safely over the ice.”

Oyuna, Khatun of the Nine Herds, takes off her gloves. She’s a broad woman of thirty with frost in her eyelashes; she hands the gloves to her general without looking to see that he’s there. {oyuna>ishaq}“What did the little one say, really?”

{ishaq>oyuna}“That you’re late, lady,” says old Ishaq into his beard.

{oyuna>ishaq}“I am late. I like her. Say something with flowers in it.”

{ishaq>ilaria}“My mistress says that the way was long, but each mile was made shorter by the thought of your face.”

The Duchess turns scarlet. She was brought up to be looked at from below. {ilaria>senka}“Is that usual, Senka? Do they say that?”

{senka>ilaria}“They’re a poetical people, Your Grace.”

{ishaq>senka}“Thank you, cousin,” he murmurs; we aren’t related, it’s what interpreters call each other, across a table, in the third tongue that nobody else there has got.

{senka>ishaq}“_Each mile?_”

{ishaq>senka}“I’ve a daughter to marry in the spring. I would like there to be a spring.”

So there are six of us in a tent in the middle of a frozen river, which belongs to neither side, with a brazier, and a map. On our side it’s the Duchess, and her uncle behind her chair, like a coat somebody’s hung there. On theirs are the Khatun and General Temur, who has a scar where an ear should be. If we haven’t signed by sundown they’ve each got eleven thousand men on the bank.

{bertrand>senka}“Ask the savage about the silver mine,” says Lord Bertrand.

{senka>oyuna}“His lordship would like to raise the matter of the mine.”

{temur>oyuna}“He said _savage_,” growls the general. {+}“I know that word. They shouted it at me when they cut this off.”

{oyuna>temur}“Sit down, Temur. I’ve been called worse by my goats.”

{temur>oyuna}“I’ll sit when he’s lying.”

{ishaq>bertrand}“The general compliments your lordship’s collar,” Ishaq offers.

{bertrand>ishaq}“Does he? What’s he holding his knife for?”

{ishaq>bertrand}“It’s how they do it.”

The Khatun has drawn the lamp over to her and is studying the map. She has put out one finger, chapped and square, and laid it on the river. {oyuna>senka}“I don’t want the mine. It’s a hole. I want the winter grass, here, from this bend to that one, for nine weeks. My animals are dying of your fences. Tell her that as it is, small one. No flowers.”

I do it as it is.

{ilaria>senka}“Nine weeks? That’s all that she’s fighting us for? Grass?”

{bertrand>ilaria}“It’s a trick, my dear. First it’s grass, and then it’s the cathedral.”

{ilaria>bertrand}“What would she do with the cathedral, Uncle? Graze it?”

{bertrand>ilaria}“You’re very young.”

{ilaria>bertrand}“I’m twenty-eight. I’ve buried my father and both my brothers on this river. Nobody ever told me that it was about _grass_.”

{oyuna>ishaq}“What’s she saying? Her eyes have gone like that.”

{ishaq>oyuna}“She asks why nobody ever told her, lady.”

{oyuna>ishaq}“Ask her who’d have profited by telling.”

He puts that across with hardly a petal on it; and I watch my Duchess hear it. She doesn’t turn round. But she’s looking at the mine, on the map, and at the small neat B that is drawn in the corner of it.

{ilaria>bertrand}“Whose is the silver?”

{bertrand>ilaria}“The crown’s, naturally.”

{ilaria>bertrand}“It’s got your initial on it.”

{bertrand>ilaria}“I hold it in trust. In wartime only. The law says that in wartime a guardian—” He coughs. {bertrand>senka}“You needn’t translate this, girl.”

{senka>oyuna}“The gentleman is explaining,” I say, {+}“that he gets the mine for as long as there’s a war.”

General Temur begins to laugh. It sounds like a cart being tipped.

{temur>ishaq}“And it’s us they call robbers! Ask him what he pays by the month. I’d like to know my price.”

{ishaq>temur}“I shall ask him no such thing. Put that away.”

{oyuna>senka}“Small one. Is she alone?”

{senka>oyuna}“I don’t follow you, lady.”

{oyuna>senka}“Your mistress. Behind me I’ve a bad-tempered man with one ear who’d die for me. He says so at breakfast. What has she got?”

I ought to render it. It’s what I’m paid for. I look down at my hands, and I say it to them. {senka>oyuna}“She’s got a dog. It’s an old one. And me, on weekdays.”

{ilaria>senka}“What was that, Senka? What did she ask?”

{senka>ilaria}“She asked whether you’re well, Your Grace.”

{ilaria>senka}“No, she didn’t.”

She says it quite calmly. She has folded her gloves into a square; and she leans across the river, across both of the armies, and speaks straight into that broad brown face, slowly, with an accent like a dropped tray, in the language of the Nine Herds.

{ilaria>oyuna}“I have. Also. One cat.”

Ishaq makes a noise like a kettle. The general has sat down without noticing it.

{oyuna>ilaria}“You speak it,” says the Khatun.

{ilaria>oyuna}“Little. Small. I learn in night. From… book of horses.”

{oyuna>ilaria}“Since when?”

{ilaria>oyuna}“Since I see you. Two year. On the other bank. You fall off, and you laugh.”

{bertrand>senka}“What’s she saying to her?” cries the uncle. {+}“What’s going on? You, girl, translate!”

{senka>bertrand}“It’s about horses, my lord.”

{senka>ishaq}“She’s understood everything,” I whisper over the lamp. {+}“Every flower. Every time we—”

{ishaq>senka}“And what of it?” He’s got tears in the creases of his cheeks. {+}“Do you suppose that mine needed me? She had a governess from your side for nine years. She only likes to hear how I’d put it.”

I stare at him. I stare at her; and the Khatun, without taking her eyes from the Duchess, winks at me with the one on my side.

{oyuna>ilaria}“I did laugh,” she says, and it’s in our language, every vowel in its place. {+}“I had seen a girl on the bank, in a ridiculous hat. I fell off to look again. You must forgive me for the pretence. People say such interesting things in front of one.”

{bertrand>oyuna}“You speak… Madam, I must protest!”

{oyuna>bertrand}“You called me a savage, I think. It was in the first minute. You have a very small B.”

{temur>ishaq}“What’s he gone so white for?”

{ishaq>temur}“She’s complimenting his collar.”

The Duchess picks up the pen. Her hand isn’t steady. {ilaria>oyuna}“Nine weeks isn’t enough,” she says in her own tongue, fast, as if she might be stopped. {+}“It’s no use grazing the bend and not the hill. You’d want to stay until the thaw.”

{oyuna>ilaria}“That’s four months.”

{ilaria>oyuna}“Yes.”

{oyuna>ilaria}“My people would be in their own tents. But I should need to be somewhere near at hand. To settle disputes.”

{ilaria>oyuna}“There’s a tower,” says Ilaria. {+}“It has a stove.”

{temur>ishaq}“Well? What was all that? Is it war?”

{ishaq>temur}“No.”

{temur>ishaq}“What, then?”

He looks at me over the brazier, my colleague, with his eyebrows up as far as they go. He’s seventy, and has forty words for peace, and I can see him try one after another of them and put each of them back.

{ishaq>temur}“Grass,” he says.
