import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'

const SOME = piece`(?:some |a bit (?:of |more )?|a little (?:more |bit of )?|more |further |additional |added |brief |quick |fuller |necessary |important |general |extra )`
const COMPLEX = piece`(?:complex|complicated|intricate|convoluted)`
const WORKS = piece`(?:systems?|process(?:es)?|set-?up|infrastructure|environment|architecture|platform|network|chain|sequence|series|situation|picture|matter|
  workflow|integration|software|pipeline|arrangement|web|interplay|issue|problem|story|explanation|reasons?|circumstances|procedure|operation|billing|
  schedule|logistics|topic|subject|structure)`

export default {
  'over-explaining': [
    p`\b(?:for|as|by way of) (?:(?:context|background)(?=[,:]|$)|${SOME}{1,3}(?:context|background)\b)`,
    p`\b(?:giv(?:e|ing)|provid(?:e|ing)|shar(?:e|ing)|offer(?:ing)?|add(?:ing)?|here is|here's) (?:you (?:with )?|${SOME}){1,4}(?:the )?(?:context|background|colou?r on|insight into|perspective on|history)\b|
      ^to (?:give|provide|offer|add|share) (?:context|background)\b`,
    p`(?:^|[.:;] )(?:some|a bit of|a little|a little bit of|brief|quick|first,? some|just some) (?:[a-z]+ )?(?:context|background|history)\b|\bput (?:this|it|that|things)(?: all)? in(?:to)? (?:context|perspective)\b`,
    p`\b(?:let me|allow me to|like to|want to|wanted to|permit me to|may i)(?: try to| briefly| quickly| just| first| also| take a moment to| now){0,2} (?:explain|clarify|elaborate|outline|lay out|set out|recap|
      start (?:at|from) the|go back|give you the (?:full|whole|bigger))\b(?<!\byou (?:may |would |'d )?(?:like|want|wanted) (?:me|us) to [a-z ]+)`,
    p`\b(?:walk|talk|take|run|walking|talking|taking|running) you (?:step by step )?through\b(?! (?:the (?:new|form|change)|it on|your|customs|security))`,
    p`\bwhat (?:had |has )?(?:actually |basically |essentially |really )?happened,? (?:here )?(?:is|was)(?: basically| essentially| simply| just| actually)? (?:that|this|as follows|we|the|our|a|one|when|because|i)\b`,
    p`\blong story short\b|\blong and (?:the )?short\b|\bcut a long story\b|\bin a nutshell\b|\bbasically,? (?:what|the way|how)\b|\bthe (?:bigger|wider|whole) picture\b(?! (?:is|was))`,
    p`\b(?:very |quite |rather |highly |extremely |fairly |such |particularly |somewhat |our |the |of |an? ){1,3}${COMPLEX}(?:,? and [a-z]+)? (?:[a-z]+ ){0,2}?(?:${WORKS}|(?:of )?(?:systems|events|steps|parts))\b`,
    p`\b(?:it|this|${WORKS})(?:'s| is| are| was| were)(?: all| also| actually| unfortunately| sadly)?(?: a bit| a little| quite| rather| very| highly| extremely| fairly| somewhat| pretty| so){0,2} ${COMPLEX}\b|
      \b(?:explanation|details?|reasons?|cause|answer)(?: is| are| was)(?: a bit| a little| quite| rather| very| fairly| somewhat)? technical\b`,
    p`\b(?:technical|lay|layman's|laymen's|lay ?person's|non-technical|simple|simplest|simplified) (?:people's |person's )?terms\b|\btechnically speaking\b|\bfrom a technical (?:perspective|standpoint|point of view)\b|
      \b(?:without|not) (?:going|getting|go|wishing to go) (?:too (?:far |deep(?:ly)? )?)?(?:in|into)(?: too)?(?: much| many| all)?(?: of)?(?: the)?(?: technical)? (?:details?|technicalities|weeds|specifics)\b|\b(?:bore|boring) you with\b`,
    p`\b(?:understand|explain|know|appreciate) how (?:our|the|this|these|such) (?:[a-z]+ ){1,3}?(?:works?|operates?|runs?|functions?)\b|
      \bthe way (?:our|the|this|these|that) (?:[a-z]+ ){1,3}?(?:works?|operates?|runs?|is (?:set up|structured|built|organi[sz]ed)) (?:is|means|and)\b`,
    p`(?:^|[,:;] )(?:to|in order to) (?:really |fully |better )?(?:understand|explain|appreciate) (?:how|why|what|this|further|the (?:cause|reason|problem|issue|situation|background))\b|\bto explain(?: (?:further|briefly|a little|in more|in detail|more fully|better))[, ]`,
    p`\bmoving parts\b|\b(?:sequence|chain|series|timeline|succession|cascade|combination|confluence) of (?:[a-z]+ )?(?:events|factors|failures|circumstances|steps|things|incidents|small [a-z]+)\b|\b(?:number|combination|range|host) of (?:factors|causes|circumstances)\b|
      \b(?:start|begin|starting|beginning) (?:at|from) the (?:very )?beginning\b|\bback ?story\b`,
    p`\bthe (?:technical|detailed|long|longer|lengthy) (?:explanation|reason|version|answer)\b`,
    p`\b(?:let me|allow me to|permit me to|i(?:'ll| will| should| would like to| want to)|we(?:'ll| should| would like to))(?: first| briefly| just| quickly)*(?: (?:start|begin))?(?: (?:by|off by))? (?:explain|describ|outlin)(?:e|ing)(?: to you)? (?:how|the way|what) (?:our|the|this|these|we|it|things|such)\b`,
    p`\bfor (?:the|those (?:who are|of you)) (?:more )?(?:technically (?:minded|inclined)|technical|curious|interested)\b|\bhere(?:'s| is) how (?:the|our|this|such an?) (?:[a-z]+ )?[a-z]+ (?:works|operates|runs|functions)\b`,
  ],
} satisfies Phrases
