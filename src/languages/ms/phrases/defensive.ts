import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { CLIENT } from './pieces.ts'

export default {
  defensive: [
    p`\bniat (?:kami|saya) (?:baik|ikhlas|murni)\b|\bberniat baik\b|\b(?:tiada|tidak ada) (?:sistem|syarikat|proses)(?: pun)?(?: yang)? sempurna\b|\b(?:kami|saya) (?:telah |sudah )?mengikut (?:semua )?(?:prosedur|peraturan|garis panduan)\b`,
    p`\b(?:perlu|ingin|harus) (?:kami )?(?:difahami|diingatkan|dijelaskan|ditegaskan|ditekankan|tegaskan|jelaskan)(?: bahawa)?\b|\bmengikut (?:prosedur|sop|polisi|garis panduan|terma) (?:sedia ada|syarikat|yang|kami)\b`,
    p`\bmaaf,? (?:tetapi|tapi|namun|hanya (?:sahaja|saja)|akan tetapi|cuma)\b(?! (?:saya|kami|itu|hal itu|ini)? ?(?:tidak|bukan) (?:membenarkan|alasan))`,
    p`\bmaaf[^.;:]{0,80}, ?(?:tetapi|tapi|namun|akan tetapi|hanya (?:sahaja|saja))\b(?! (?:(?:saya|kami|itu|hal itu|ini|maaf) )?(?:tidak|bukan|(?:sahaja|saja) tidak))`,
    p`\b(?:perlu|harap|(?:mohon|sila)|ingin kami|perlu juga) (?:juga )?(?:diketahui|difahami|dicatat|diingat|kami (?:sampaikan|maklumkan)|kami tegaskan|kami jelaskan|kami ingatkan|digarisbawahi|ditegaskan|tegaskan|luruskan|diluruskan)(?: bahawa)?\b`,
    p`\b(?:namun|tetapi|tapi|akan tetapi)(?: [a-z]+){0,3} (?:sudah sesuai|telah sesuai|sesuai prosedur|sudah berusaha|telah berusaha|sudah mengingatkan|bukan (?:sepenuhnya|semata))`,
    p`\b(?:sesuai|menurut|mengikuti|berdasarkan) (?:dengan )?(?:prosedur|sop|ketentuan|aturan|(?:dasar|polisi)|syarat|standar)(?: [a-z]+){0,2} (?:yang berlaku|kami|syarikat|kontrak|operasional)\b(?<!\btidak [^.;]{0,30})`,
    p`\b(?:tuduhan|tudingan|tuntutan|anggapan|dugaan|asumsi) (?:${CLIENT}|tersebut|itu) (?:[a-z]+ ){0,3}(?:tidak|silap|berlebihan|(?:salah|silap))|\btidak (?:adil|fair|(?:betul|benar)) (?:(?:jika|jikalau)|andai|kalau|bahawa)\b|\b(?:kami|saya) (?:merasa )?(?:keberatan|tidak terima|tidak sependapat)\b`,
  ],
  // Defends only beside a mistake.
  'defensive.hinted': [
    p`\bwalau bagaimanapun\b|\bnamun begitu\b|\b(?:secara|dari sudut) teknikal\b|\bapa-apa pun\b|\b(?:dasar|polisi) syarikat\b`,
    p`\b(?:meskipun|walaupun|meski) (?:demikian|begitu)\b|\bnamun demikian\b|\bbagaimanapun(?: juga)?\b(?! (?:caranya|bentuknya))|\bdi sisi lain\b|\bsecara teknis,|\bpada dasarnya\b|\b(?:sebenarnya|sejujurnya|sesungguhnya|terus terang)\b`,
    p`\b(?:(?:dasar|polisi)|peraturan|ketentuan) (?:syarikat|pusat|pengurusan|kami)\b`,
  ],
} satisfies Phrases
