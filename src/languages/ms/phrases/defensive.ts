import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { CLIENT, NOT, PAST, WE } from './pieces.ts'

export default {
  defensive: [
    p`\bniat ${WE} (?:baik|ikhlas|murni)\b|\bberniat baik\b|\b(?:tiada|tidak ada) (?:sistem|syarikat|proses)(?: pun)?(?: yang)? sempurna\b|\b${WE} (?:${PAST} )?mengikut (?:semua )?(?:prosedur|peraturan|garis panduan)\b`,
    p`\b(?:perlu|ingin|harus|wajar) (?:juga )?(?:kami )?(?:difahami|diingatkan|dijelaskan|ditegaskan|ditekankan|tegaskan|jelaskan)(?: bahawa)?\b|\bmengikut (?:prosedur|sop|polisi|garis panduan|terma) (?:sedia ada|syarikat|yang|kami)\b`,
    p`\b(?:perlu|harap|mohon|sila|ingin kami|perlu juga) (?:juga )?(?:diketahui|difahami|dicatat|diingat|kami (?:sampaikan|maklumkan)|kami tegaskan|kami jelaskan|kami ingatkan|ditegaskan|tegaskan|perbetulkan|diperbetulkan)(?: bahawa)?\b`,
    p`\b(?:namun|tetapi|tapi|akan tetapi)(?: [a-z]+){0,3} (?:${PAST} (?:pun )?(?:dipatuhi|mematuhi|mengikut|berusaha|mengingatkan|dimaklumkan|memaklumkan)|bukan (?:sepenuhnya|semata))`,
    p`\b(?:selaras|mengikut|menurut|berdasarkan|mematuhi) (?:dengan )?(?:prosedur|sop|syarat|peraturan|dasar|polisi|standard)(?: [a-z]+){0,2} (?:yang (?:ditetapkan|berkuat kuasa|sedia ada)|kami|syarikat|kontrak|operasi)\b(?<!\btidak [^.;]{0,30})`,
    p`\b(?:tuduhan|tuntutan|anggapan|dugaan|andaian) (?:${CLIENT}|tersebut|itu) (?:[a-z]+ ){0,3}(?:tidak|tak|silap|keterlaluan|salah)|\btidak (?:adil|fair|betul|benar) (?:jika|jikalau|andai|kalau|bahawa)\b|\b${WE} (?:berasa )?(?:keberatan|tidak (?:dapat )?bersetuju|tidak sependapat)\b`,
    p`\b(?:syarikat|firma|pejabat|vendor|kedai|penyedia|ejen|pasukan) (?:lain|mana|sebesar mana) ?(?:sekali )?pun (?:juga )?(?:sering|kerap|pernah|boleh|pasti|tidak|mengalami)`,
  ],
  // Defends only beside a mistake.
  'defensive.hinted': [
    p`\bwalau bagaimanapun\b|\bnamun begitu\b|\b(?:secara|dari(?:pada)? sudut) teknikal\b|\bapa-apa pun\b|\b(?:dasar|polisi) syarikat\b`,
    p`\b(?:meskipun|walaupun|meski) (?:demikian|begitu)\b|\bnamun demikian\b|\bsungguhpun begitu\b|\bbagaimanapun(?: juga)?\b|\bsebaliknya,|\bdi pihak lain\b|\bsecara teknikal,|\bpada dasarnya\b|\b(?:sejujurnya|sesungguhnya|terus terang)\b|(?:^|, |\b(?:${WE}|tetapi|tapi|namun|dan|memang) )sebenarnya\b|\bsebenarnya (?:${WE}|${CLIENT}|${PAST}|${NOT}|bukan|ada|masih)\b`,
    p`\b(?:dasar|polisi|peraturan|syarat) (?:syarikat|pusat|pengurusan|kami)\b`,
    p`\b(?:perlu|harap|mohon) (?:juga )?${CLIENT} (?:ketahui|fahami|maklum|sedari|ingat)\b`,
  ],
} satisfies Phrases
