import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

const NEXT_BUY = piece`(?:next|future|first|upcoming|following) (?:[a-z-]+ )?(?:purchases?|orders?|visits?|stays?|bookings?|trips?|flights?|events?|meals?|shop|
  journeys?|tickets?|projects?|sessions?|rentals?|appointments?|treatments?|services?|course)`
const GIFT = piece`(?:off|discount|voucher|coupon|reduction|free (?:shipping|delivery)|complimentary|upgrade|saving|gift|code|bonus|points|cashback)`
const PLAN = piece`(?:plan|tier|package|pro|premium|plus|business|enterprise|gold|platinum|subscription|membership|edition|bundle|account)`
const WARES = piece`(?:products?|services?|plans?|range|offers?|features?|solutions?|packages?|collections?|catalogue|catalog|menu|deals?|apps?|store|shop|blog|
  newsletter|website|brochure|webinars?|workshops?|events?|courses?|platform|portal|dashboard|loyalty|rewards?|programme|program|insurance|support|backup|monitoring|
  add-?ons?|menus?|showroom|sale)`

export default {
  marketing: [
    p`\b(?:promo(?:tional|tion)?|discount|coupon|voucher|referral|offer) codes?\b(?<!\b(?:your|their|its|whose) (?:[a-z]+ )?[a-z]+ codes?)(?! (?:for|in|on|of) your\b| (?:stopped|did not|didn't|failed|was|were|does not|doesn't|has|had)\b)|\b(?:use|using|enter|apply|redeem)(?: the| this| your)? code
      (?! (?:from|for|on|in|below|above|at|that|is|we|you|to|we've|i|and|or|sent|as)\b) [a-z]{3,}\d{0,4}(?= (?:on|for (?:\d|your|a)|to get|and (?:get|save|receive|enjoy)|when|at|with your|towards)|[.,!]|$)|\bcode [a-z]{2,}\d{0,3} (?:at|on|for|when|to get|and get|and save)
      (?: the)? (?:checkout|your|you|all|any|\d)|\bcode [a-z]{3,}\d{2}\b`,
    p`\boff (?:your |any |the |a )?${NEXT_BUY}\b|\b${GIFT}\b[^;.]{0,40} (?:on|off|for|towards?|against|with|to) (?:your |any |all |a |the )?${NEXT_BUY}\b(?<!\bcredit\b.{0,60})`,
    p`\b(?:\d ?%|per ?cent|[£$€]\d+) (?:off|discount on) (?:everything|all|any|selected|our|your (?:next|first|entire|whole))\b`,
    p`\bupgrad(?:e|es|ing) (?:now\b|today\b|your plan|to (?:our |the |a |an )?(?:[a-z-]+ ){0,2}${PLAN}\b)|\bconsider (?:upgrading|subscribing|joining our|our|switching to (?:our|the))\b|
      \bswitch(?:ing)? to (?:our|the|a) (?:[a-z-]+ ){0,2}(?:plan|tier|package|subscription|membership)\b(?= (?:for|to|and|today|now)|[.!]|$)`,
    p`\b(?:tak(?:e|es|ing)|us(?:e|ing)|seiz(?:e|ing)) (?:this|the) opportunity to (?!(?:[a-z]+ )?(?:apologi|say (?:that |how )?(?:we are |i am )?sorry|explain|correct|answer|put|learn|improve|
      strengthen|make (?:it|this|things) right|check|review|fix|change))`,
    p`\bcheck(?:ing)? out (?:our|this|these|what's new|the (?:new|latest)|some of)\b(?! (?:[a-z.]+ ){0,2}(?:docs|documentation|changelog|guide|release notes|faq|status|branch|source|sources|version|code|release|repository|development|full))`,
    p`\blimited[- ]time (?:offers?|deals?|only|discounts?|promotions?)\b|\bfor a limited (?:time|period)(?: only)?,? (?:you|we|only|get|enjoy|receive)\b|\bwhile (?:stocks?|suppl(?:y|ies)) lasts?\b|
      \b(?:don't|do not|never) miss (?:out|our|the|this|a)\b|\blimited[- ]time\b|\bact (?:now|fast)\b|\bhurry(?:,| up| while|!)|\blast chance\b`,
    p`\b(?:follow|like|find|join|connect with|friend|tag) us (?:on|at|for|via|today|over)\b|^follow us\b|\b(?:join|attend|register for|sign up (?:for|to)|see us at) (?:us for )?(?:our|a) (?:[a-z-]+ ){0,3}(?:webinar|newsletter|event|
      mailing list|launch|open day|workshop|conference|programme|program|fair|community)\b|\bjoin us (?:for|at) (?:our|a|an|the)\b`,
    p`\b(?:book|request|schedule|arrange|get|see|watch) (?:a|your|our) (?:[a-z-]+ ){0,2}(?:demo|consultation|free trial|tour)\b|\b(?:start|try|claim|enjoy|begin|get started with|take)
      (?: [a-z]+){0,3} free (?:trial|month|sample)\b`,
    p`\b(?:exclusive|special|unbeatable|amazing|one-time|limited|fantastic|introductory|seasonal|latest|current)(?<!\b(?:the|your) [a-z-]+) (?:[a-z-]+ )?(?:offers?|discounts?|deals?|promotions?|savings|gifts?)\b`,
    p`\brefer (?:a|your|another) (?:friend|colleague|business|client|customer)s?\b|\btell your (?:friends|colleagues|network)\b|\bspread the word\b|\brecommend us\b|\breferral (?:bonus|link|
      scheme|programme|program|reward)\b`,
    p`\brate (?:us|your (?:recent )?(?:experience|visit|stay|call)|our)\b|\b(?:leav(?:e|ing)|writ(?:e|ing)|giv(?:e|ing)|post)(?: us)? (?:a|an|your) (?:[a-z0-9-]+ )?(?:review|rating)\b|\breview us\b|\btrustpilot\b|\bgoogle review\b|
      \b(?:take|complete|fill (?:in|out)|answer|participate in|moment for) (?:our|a|an|the|this|part in)(?: our)? (?:[a-z-]+ ){0,3}(?:survey|questionnaire|poll)\b|\bin (?:a|our) (?:[a-z-]+ ){0,3}(?:survey|questionnaire)\b|
      \bhow (?:did|are) we (?:do|doing)\b|\bnet promoter\b|\bhow likely are you to recommend\b`,
    p`\bwhy not (?:try|take|upgrade|visit|join|treat|consider|sign)\b|\bhave you (?:seen|tried|heard (?:about|of)|discovered|considered|thought about|met) our\b|\bdid you know(?: that)? (?:we|you can|our)\b`,
    p`\byou (?:may|might)(?: also| well)? (?:be interested in|enjoy|like to (?:try|know about our|hear))\b|\binterested in (?:our|learning more|upgrading|other)\b|\bask (?:us|me|your [a-z ]{1,20}) about (?:our|the new)\b`,
    p`\b(?:discover|explore|browse|experience|try(?: out)?|introducing|meet|visit|see|download|learn (?:more )?about|find out (?:more )?about|hear about|tell you about|show you|introduce you to|(?:introduce|announce|launch|unveil|present)(?: to you)?|try out) (?:all )?(?:our|the full|some of our)
      (?: [a-z-]+){0,3}? ${WARES}\b(?! (?:page|team|desk|staff|on (?:mon|tues|wednes|thurs|fri)day)\b)`,
    p`\b(?:shop|order|buy|subscribe|enrol|register)(?<!\b(?:your|the|this|that|our|an|his|her|their) [a-z]+) (?:now|today)(?=[,.!:]|$| and\b| to (?:get|save|receive))|\bshop (?:online|our)\b|\bsubscribe (?:to our|and (?:save|get|receive))\b|\bsign up (?:now|today)\b|\bsign up (?:for|to) our\b`,
    p`\b(?:some|more|very|such|with|our|an|of|the|these|share) exciting (?:news|new|offers?|things|announcements?|opportunit|updates?|product)|\bstay tuned for (?:great|exciting|our|new|big)\b|
      \b(?:excited|thrilled|delighted|proud) to (?:announce|introduce|launch|unveil|present) our\b`,
    p`\bour (?:brand[- ])?new (?:[a-z-]+ ){1,3}(?:makes?|offers?|brings?) (?:[a-z]+ ){0,4}?(?:easier|simpler|faster|better|quicker|you|more)\b|\bdownload our\b`,
    p`\b(?:'d| would) love to (?:show|welcome|introduce|invite|have|offer|see) you\b|\binvite you to (?:explore|try|visit|join|discover|attend|experience|browse|sign|come back)\b|\bwe also (?:offer|sell)\b`,
    p`\bloyalty (?:scheme|programme|program|card|club)\b|\b(?:claim|redeem|grab|unlock) (?:your|a|an|this|the) (?:[a-z0-9%£$€-]+ ){0,2}(?:voucher|discount|gift|reward|bonus|offer|coupon|month|upgrade)\b|
      \benjoy (?:a|an|free|your|\d|up to|our|[£$€]\d)[^;]{0,30}(?:discount|shipping|delivery|off|month|upgrade|gift|drink|stay)\b`,
    p`\bsave (?:up to |an extra )?(?:\d+ ?%|[£$€]\d+|big)|\btwo for one\b|\bbuy one\b|\bbogo\b|\bhalf[- ]price\b(?= (?:on|off|offer|sale|when))|\b(?:summer|spring|winter|autumn|january|christmas|black friday|holiday|easter|clearance|flash) (?:
      sale|offers?|deals?|specials?|savings)\b`,
    p`\bextended warrant(?:y|ies)\b|\b(?:includes?|comes with|offers) (?:priority|premium|dedicated|24\/7) support\b`,
    p`\b(?:ask|enquire|inquire|write to us|call us) (?:us |me )?(?:for|about) our (?:[a-z-]+ ){0,3}?(?:price list|brochure|catalogue|catalog|packages?|plans?|range|leaflet|deals?|rates|${WARES})\b|\btry (?:our|out our) (?:[a-z-]+ ){0,3}?(?:line|version|model|subscription|brand|${WARES})\b`,
    p`\b(?:have|take) (?:a |another )?(?:quick |closer |good )?(?:look|peek) (?:at|through|round|around|inside) our (?:[a-z-]+ ){0,3}?${WARES}\b`,
    p`\bour (?:[a-z-]+ ){0,2}?(?:(?:gold|silver|platinum|premium|deluxe|vip|elite|pro|plus|enterprise|business|advanced|executive|priority) (?:plan|tier|package|edition|bundle|membership|cover|version|subscription)|platinum|premium) (?:(?:also|now|even|already) )?(?:includes?|comes with|offers?|covers?|would have|starts at|provides)\b(?![^;]{0,80}\b(?:i|we) (?:did not|didn't|forgot|failed|never)\b)`,
    p`\bour (?:[a-z-]+ ){1,4}(?:is|are) (?:now |currently |all )?(?:(?:\d+ ?%|[£$€]\d+) (?:off|cheaper)|on (?:sale|offer)|half price|reduced|discounted)\b`,
    p`\bdraw your attention to (?:our|the) (?:[a-z-]+ ){0,3}?${WARES}\b`,
    p`\byou (?:may|might)(?: also| well)? (?:like|be pleased|want|be glad|be happy|love) to (?:know|hear|learn) (?:that )?(?:we|about our|our) (?!(?:(?:have|had|'ve) )?(?:found|refunded|paid|fixed|repaired|lost|sent|recovered))`,
    p`\bbook (?:your|a|now|again|another)\b[^;.]{0,40}\b(?:\d+ ?%|for free|discount|save|enjoy)`,
    p`\b(?:use|with|enter|apply) (?:the |this |our |your )?(?:coupon|voucher|promo|discount)(?: code)? [a-z]{2,}\d+\b|\b\d+ (?:free )?(?:credits|points|coins|gems|tokens) on us\b|\b(?:we're|we are)(?: now| currently)? offering (?:an?|our) (?:new |special |great )?(?:bundle|deal|promotion|sale)\b`,
  ],
  // Goodbye lines of a shop.
  'marketing.goodbye': [
    p`\b(?:look(?:ing)? forward to|hope to|hoping to|eager to|privilege to|opportunity to|pleasure to) (?:soon )?(?:continu(?:e|ing) (?:to )?|be able to )?(?:serv(?:e|ing)|welcom(?:e|ing)|see(?:ing)?|do(?:ing)? business with) you (?:
      again|back|soon|in (?:the |store|our|future)|better|with|at our|very soon|once)\b`,
    p`\b(?:continu(?:e|ing) (?:to )?|hope to )(?:serv(?:e|ing)) you\b`,
  ],
} satisfies Phrases
