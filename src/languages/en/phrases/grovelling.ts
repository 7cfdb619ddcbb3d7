import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

// "Your guests were mortified" is what it did to the client; "we are mortified" is not.
const WE_ARE = piece`\b(?:i|we|me|us|team|everyone here|all of us)(?:'m|'re| am| are| was| were| is|'ve been| have been| feel| felt| remain| left)
  (?: [a-z]+ly| so| very| quite| just| both| all| also| a little| a bit| more than a little| beyond|,?(?: [a-z]+,?)? and| sorry| still| feeling){0,4}`
const APOLOGY = piece`(?:apolog[a-z]*|regrets?|sorry|sorrow|remorse|contrition)`

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
    p`\b(?:cannot|can't|can not|could not|couldn't) (?:even )?(?:begin to )?(?:emphasi[sz]e|stress|express|overstate|convey|put into words)(?: to you)?(?: enough| adequately| fully)? how (?:[a-z]+ )?(?:sorry|awful|terrible|bad|ashamed|embarrassed)\b|\b(?:incredibly|unbelievably|insanely|beyond|eternally|infinitely|immensely|massively|hugely) sorry\b`,
  ],
} satisfies Phrases
