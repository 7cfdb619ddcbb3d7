import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

// "Your guests were mortified" is what it did to the client; "we are mortified" is not.
const WE_ARE = piece`\b(?:i|we|me|us|team|everyone here|all of us)(?:'m|'re| am| are| was| were| is|'ve been| have been| feel| felt| remain| left)
  (?: [a-z]+ly| so| very| quite| just| both| all| also| a little| a bit| more than a little| beyond|,?(?: [a-z]+,?)? and| sorry| still| feeling){0,4}`
const APOLOGY = piece`(?:apolog[a-z]*|regrets?|sorry|sorrow|remorse|contrition)`
// What people call themselves.
const WRETCH = piece`(?:idiots?|fools?|morons?|imbeciles?|clowns?|disgrace|failures?|wretch(?:es)?|cowards?|dunces?|muppets?|numpt(?:y|ies)|twits?|nitwits?|dimwits?|disasters?|monsters?|amateurs?|useless|hopeless|incompetents?|pathetic|worthless|rubbish|
  wretched|unworthy|joke|liability|embarrassment|laughing stock|hot mess|dope|dolt|donkey|ass|pig|lowest of the low|scum|dirt|(?:the |your )(?:very )?worst|stupidest|dumbest|clumsiest|sorriest|most (?:useless|stupid|incompetent|ashamed|wretched|embarrassed|hopeless|careless|foolish))`
const ME = piece`(?:me|us|myself|ourselves|yours truly|this (?:[a-z]+ )?(?:one|fool|idiot|[a-z]+er))`

export default {
  grovelling: [
    // How the writer feels, not what the reader lost.
    p`${WE_ARE},? (?:mortified|gutted|ashamed|embarrassed|devastated|heart-?broken|horrified|appalled|distraught|humiliated|crushed|sickened|disgusted|
      inconsolable|beside (?:myself|ourselves)|at a loss for words|lost for words|speechless|humbled|aghast|tormented|
      (?:disappointed|angry) (?:in|at|with) (?:myself|ourselves))\b`,
    p`^(?:[a-z]+ly )?(?:mortified|gutted|ashamed|embarrassed|devastated|heart-?broken|horrified|humbled)\b`,
    p`\b(?:i|we|me|us|team)(?: both| all| just| [a-z]+ly)? (?:feel|felt|feeling)(?: [a-z]+ly| so| just| very| quite| such| pretty){0,3} (?:terrible|awful|sick|
      dreadful|horrible|bad(?! (?:about your|news))|ashamed|guilty|rotten|wretched|miserable|like (?:a fool|an idiot))\b`,
    p`\b(?:i'm|i am|we're|we are) (?:[a-z]+ly )?sick (?:about|over|to (?:my|our))\b|\bsick to (?:my|our) stomach\b`,
    p`\b(?:breaks?|broke|breaking) (?:my|our) hearts?\b|\b(?:my|our) hearts? (?:sinks?|sank|breaks?|goes|go out|aches?|is heavy)\b|\bheavy heart\b|
      \bheart-?(?:wrenching|breaking|rending)\b|\bbottom of (?:my|our) hearts?\b|\bwith all (?:my|our) hearts?\b`,
    p`\b(?:i|we)(?:'ve| have)? (?:[a-z]+ )?(?:not|n't|hardly|barely|haven't|couldn't|can't) (?:slept|sleep)\b|\b(?:lost|losing) sleep\b|\bsleepless\b|\bkeeps? (?:me|us) (?:up|awake)\b`,
    p`\b(?:kick|kicking|hate|hating|never forgive|cannot forgive|can't forgive|beating) (?:myself|ourselves)\b|\bcrawl (?:into|under)\b|\bground (?:would|could) (?:open|swallow)\b|
      \bhang(?:ing)? (?:my|our) heads?\b|\bon (?:my|our)(?: bended)? knees\b|\bpains (?:me|us)\b|\bhate that (?:we|i|this|it)\b|\bdisgraced (?:myself|ourselves)\b|
      \bto (?:my|our) (?:great |utter |eternal |lasting )?(?:shame|embarrassment)\b`,
    // More sorry than words.
    p`\bso,? (?:so|very|incredibly|terribly|extremely|deeply|truly|awfully)(?:,? (?:so|very|[a-z]+ly)){0,2},? sorry\b|\bvery,? very,?(?: very,?)? sorry\b|\bsorry,? (?:sorry|so sorry)\b|
      \b(?:truly|deeply|sincerely|really|genuinely),?(?: and)? (?:truly|deeply|sincerely|really|profoundly|utterly) sorry\b|\bbeyond (?:sorry|apologetic|embarrassed)\b|
      \b(?:sorrier|more sorry)\b`,
    p`\b(?:cannot|can't|can not|could not|couldn't|never|unable to|hard to|impossible to|not know how to|n't know how to)(?: even)?(?: begin to)? (?:apologi[sz]e|express|convey|
      describe|say sorry|say how|tell you|put into words|overstate)(?: [a-z]+){0,3}? (?:enough|sufficiently|adequately|regret|sorrow|remorse|apolog[a-z]*|
      how (?:[a-z]+ly |very )?(?:sorry|bad|terrible|awful|much|deeply|ashamed|embarrassed))`,
    p`\bwords (?:cannot|can't|can not|could not|couldn't|do not|don't|fail|are not|will never|alone|can never|can hardly)\b|\bno words\b|\bbeyond words\b|
      \bno (?:apology|amount of apologi[sz]ing) (?:can|could|will|would|is)\b`,
    p`\b(?:deepest|humblest|sincerest|profoundest|heart-?felt|abject|profuse|grovelling|humble|profound|utmost)\b[a-z, -]{0,30} ${APOLOGY}`,
    p`\bmost (?:heart-?felt|humble|sincere|profound|abject|earnest|profuse|deep)\b[a-z, -]{0,30} ${APOLOGY}`,
    p`\bhumbly\b|\bprofusely\b|\babjectly\b|\b(?:thousand|million|hundred|endless|countless|many many) (?:apologies|pardons|sorr[a-z]+)\b|
      \b(?:thousand|million|hundred) times (?:over )?sorry\b|\bsorry (?:an? )?(?:million|thousand|hundred) times\b`,
    p`\b(?:beg|begging|plead|pleading|implore)(?: [a-z]+){0,3} (?:forgive(?:ness)?|pardon|mercy|apolog[a-z]*)\b`,
    // A sentence passed on oneself.
    p`\b(?:unforgiv|inexcus|unpardon|indefens)(?:e?able|ible|e?ably|ibly)\b|\b(?:shameful|disgraceful|abysmal|atrocious|appalling|unconscionable)(?:ly)?
      (?= (?:failure|lapse|mistake|error|behaviou?r|conduct|performance|service|way|on (?:our|my)|of (?:us|me)|and)|[.!,]|$)`,
    p`\b(?:do not|don't) deserve (?:your|you|to)\b|\b(?:we are|i am|we're|i'm) (?:not worthy|unworthy|a disgrace|idiots?|fools?)\b`,
    // A verdict on oneself, and the punishment.
    p`\b(?:i|we)(?:'m|'re|'ve been| am| are| was| were| feel| felt| have been| look)(?: like)?(?: such| just| truly| really| simply| honestly| absolutely| officially| clearly| obviously| an?| a complete| a total| an utter| a right| the biggest| the)* ${WRETCH}\b|\b(?:such|what|like|feel) (?:an? )(?:complete |total |utter |absolute |real |right |bumbling |stupid |careless )*(?:idiot|fool|moron|clown|coward|dunce|muppet|amateur|imbecile|wretch)\b|\b(?:idiot|fool|clown|wretch|disgrace|moron) that (?:i|we) (?:am|are)\b`,
    p`\b(?:blame you (?:for|if)|understand if you(?: never| don't| do not|'d| would| want| wanted| decide| choose| no longer| hate| fire| sack| leave| sue)|every right to (?:hate|be (?:furious|livid|angry)|fire|sack|sue|never|walk|shout|leave|drop|dump|despise))\b|
      \b(?:fire|sack|hate|sue|flog|punish|shoot|whip|slap|kick|hang|strangle|disown|despise|drop|fine|lynch|roast|scold|yell at|shout at|scream at|never speak to) (?:me|us)\b(?<!\b(?:did not|didn't|not|please do not) (?:fire|sack|hate|sue|drop|fine|kick) (?:me|us))(?! (?:a (?:line|note|message|text|mail)|at|on|by|off)\b)`,
    p`\byou(?:'d| would)? deserve(?:d)?(?: an?| some(?:one|body|thing))?(?: [a-z]+)? (?:better|more|so much)(?: [a-z]+)? than (?:${ME}|this|that|what)\b|\b(?:better off|well rid of|happier) (?:without|with (?:some|any)one else|with another)\b|\b(?:do not|don't|didn't|did not|hardly) deserve (?:your|you|to (?:be|have|call|ask|keep|serve)|such|this|any|clients|customers|forgiveness|mercy|a (?:client|customer|second))`,
    p`\b(?:i|we)(?:'ve|'m|'re)?(?: have| had| am| are| was| were| been| just| actually| honestly| even| nearly| still| almost| literally)* (?:burst(?:ing)? into tears|cried|crying|wept|weeping|sobb(?:ed|ing)|(?:in|close to|near) (?:floods of )?tears|shaking|trembling|blushing|cringing|cringed|dying inside|died inside|physically sick|threw up|lay awake|tossed and turned|hiding|hid|squirming)\b|
      \btears (?:in|to|ran|rolled|streaming) (?:my|our|down)\b|\b(?:brought|moved|reduced) (?:me|us) to tears\b`,
    p`\b(?:want(?:ed|s)?|wish(?:ed)?|ready|could|feel like)(?: to| i could| we could| the (?:ground|earth|floor) (?:would|could|had))*(?: just| simply)? (?:die|hide|disappear|vanish|crawl|sink|curl up|swallow(?:ed)? me|open(?:ed)? (?:up )?(?:and|beneath|under)|run away|never show|quit|give up the (?:trade|job|business))\b(?<=\b(?:i|we|me|us|ground|earth|floor)\b[^;:.]{0,60})|\b(?:hole|rock) (?:deep|big|large) enough\b|\bcrawl(?:ing)? (?:in|under|into|back)|\bground (?:to|would|could|should|had) (?:open|swallow)`,
    p`\b(?:egg (?:all )?(?:over|on) (?:my|our)|(?:hang|hanging|hung|bow|bowed|bowing) (?:my|our) heads?|mea (?:maxima )?culpa|sackcloth|in the dust|prostrate|(?:look|looking) you in the (?:eye|face)|look at (?:myself|ourselves) in|show (?:my|our) face|where to (?:look|put (?:myself|ourselves))|live with (?:myself|ourselves)|live (?:it|this|that) down|haunt(?:s|ed|ing)? (?:me|us)|
      (?:my|our) (?:stomach|heart|soul|blood|face|cheeks|ears)s? (?:dropped|sank|turned|lurched|churns?|churned|burns?|burning|ran cold|is red|are red|went red|bleeds?|stopped|aches?)|red-faced|eat(?:ing)? humble pie|fall(?:ing)? on (?:my|our) sword|head in (?:shame|hands)|tail between (?:my|our) legs|forgive (?:myself|ourselves)|losing (?:my|our) mind)\b`,
    p`\b(?:say(?:ing)? sorry|apologi[sz](?:e|ing)|sorry)(?: to you)?(?: [a-z]+)? (?:every (?:day|hour|minute|morning)|forever|for (?:ever|the rest|a (?:hundred|thousand|million)|all eternity|eternity)|until|till|all (?:day|week|year|night)|again and again|over and over|(?:a|one) (?:hundred|thousand|million)|from now (?:until|till)|for as long|on my knees|in person to every|enough|in every language)\b(?<!\b(?:i|we) (?:did not|didn't) [a-z ]{1,30})(?! (?:we|i) (?:have|know|can))`,
    p`\b(?:could|might) (?:say|apologi[sz]e|write|beg|bow|grovel|bring|send|give|buy|offer|crawl|pray)[^;:.]{0,80} (?:wouldn't|would not|would never|would still|never|not)(?: even| ever| come)? (?:be|make|undo|cover|begin|suffice|close|repair|do)\b|
      \b(?:nothing (?:i|we|that i|that we) (?:say|do|could|can|write|offer|give|type)|no (?:amount|number|bouquet|gift|money|flowers|language|excuse|punishment|penance))[^;:.]{0,40} (?:will|would|can|could|is|makes?|comes?) (?:ever |never |even )?(?:make up|be enough|enough|undo|excuse|put|bring|suffice|do|fix|repair|begin|too)\b`,
    p`\b(?:please )?(?:do not|don't) (?:hate|be (?:too |so )?(?:angry|mad|cross|hard|furious|harsh)|think (?:too )?(?:badly|ill|less|the worst)|give up on|fire|sack|abandon|leave|sue)(?: (?:with|on|at|of))? (?:me|us)\b|\byou must (?:think (?:i|we|me|us|that i|that we)|hate|be (?:furious|livid|so angry|wondering what kind)|despise|loathe)\b`,
    p`\bso{3,} (?:sorry|embarrass|asham|bad)|\b(?:sorry[,.! ]+){2,}|\b(?:really|truly|terribly|dreadfully|awfully|deeply|desperately|incredibly|unbelievably|genuinely|sincerely),? (?:and )?(?:really|truly|terribly|dreadfully|awfully|deeply|desperately|incredibly),? (?:[a-z]+ly,? )*sorry\b|\b(?:desperately|dreadfully|eternally|forever|infinitely|unspeakably|indescribably|unutterably|endlessly|immeasurably) (?:sorry|asham|embarrass|remorse|grateful|guilty)`,
    p`\b(?:so|deeply|utterly|absolutely|thoroughly|really|completely|beyond|totally|truly) (?:ashamed|mortified|disgusted|humiliated|embarrassed|guilty|wretched|stupid|sick)\b(?<=\b(?:i|we|me|us|i'm|we're|myself)\b[^;:.]{0,40})|\b(?:your|yours) (?:devastated|mortified|ashamed|grovelling|repentant|remorseful|contrite|wretched|disgraced|humbled|unworthy)\b|\b(?:hurts|pains|kills|shames|torments|tortures|eats|destroys|crushes|sickens|wounds) (?:me|us)\b|\bkilling me\b|\bthe shame\b`,
    p`\bhow (?:could|can) (?:i|we) (?:have been|be|have done|do|let|have made|make) (?:so|such|this|that|it|something)\b|\bwhat (?:was|were) (?:i|we) thinking\b|\b(?:not|never|hardly|n't) (?:fit|worthy|good enough) (?:to|for)\b(?<=\b(?:i|we|i'm|we're)\b[^;:.]{0,30})|\bnot worth(?:y)? (?:of )?your\b|\bself-?loathing\b|\bunforgivable\b`,
    p`\b(?:i|we)(?:'ve| have| had)?(?: not|n't| hardly| barely| scarcely)+(?: been able to)? (?:eaten|eat|slept|sleep|stopped (?:crying|thinking|shaking|kicking|blaming)|looked (?:at )?(?:myself|anyone)|face|smiled|forgiven|had a (?:wink|bite|moment|minute)|closed (?:my|our) eyes)\b|\bhow (?:can|could|will|would|should) you (?:ever |possibly )?(?:trust|forgive|look at|speak to|believe|want|hire|let) (?:me|us)\b|\bwould you ever (?:trust|forgive)\b`,
    p`\b(?:no|not any|there is no|there's no|there isn't an?y?) (?:apology|apologies|words?|sorry|excuse|gesture|gift|bouquet|sum|punishment|penance)(?: of (?:mine|ours)| from (?:me|us)| in the world| that| on earth| big| large| long| deep| strong| sincere| great| i| we| could| would| can| will)* (?:be |ever |enough|ever be|make|undo|cover|do justice|suffice|come close|match|express|repair|measure|equal)\b`,
    p`\b(?:give|given|cut off) (?:my|our) (?:right|left|both) (?:arms?|hands?)\b|\bturn back (?:time|the clock)\b(?=[^;:.]{0,60}\b(?:i|we|would|arm|anything|undo|could))|\bwhat i(?:'d| would) give\b|\bi(?:'d| would) (?:do|give) anything\b|\bnever (?:ever )?(?:touch|pick up|hold|drive|bake|cook|write|forgive myself|be able to (?:face|look|forgive|show))\b(?<=\b(?:i|we)(?:'ll| will| can| could|'d| would) never [a-z ]{1,40})|\bkeep (?:seeing|hearing|thinking (?:of|about)|replaying|picturing|reliving) (?:your|the|it|that|her|his|their)\b(?<=\b(?:i|we) (?:just )?keep [a-z ]{1,40})`,
    p`\b(?:please[,! ]+){2,}|\b(?:forgive|pardon|excuse|spare|indulge|have (?:pity|mercy) on|take pity on) (?:this|your|a|an|me|us|my)(?: [a-z-]+){0,3} (?:old|poor|foolish|stupid|clumsy|wretched|silly|unworthy|careless|forgetful|humble|sorry|useless|ashamed|stupidity|foolishness|idiocy)\b|\bclumsy old\b|\b(?:look|meet|face|looking|meeting|facing) (?:you|your [a-z]+|him|her|them)(?: [a-z]+)?(?:'s)? (?:in the (?:eye|face)|gaze|eyes?)\b|\bhow (?:i|we)(?:'ll| will| can| could| am| are)(?: going to)?(?: ever)? (?:look|face|make (?:it|this) up|live|forgive|repay|show)\b`,
  ],
} satisfies Phrases
