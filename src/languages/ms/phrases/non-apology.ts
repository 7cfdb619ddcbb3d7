import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { CLIENT } from './pieces.ts'

export default {
  // Sorry for what the reader feels or thinks.
  'non-apology': [
    p`\b(?:kesal|sedih) kerana ${CLIENT} (?:berasa|rasa|merasa|kecewa|terkilan|tersinggung|terasa hati|tidak (?:ber)?puas hati)\b`,
    p`\b(?:kesal|menyesal) (?:mendengar|atas (?:kejadian|hal|apa yang|situasi|pengalaman|ketidakselesaan)|bahawa ${CLIENT}|kerana ${CLIENT} (?:merasa|(?:kecewa|terkilan))|(?:jika|jikalau)|andai|sekiranya)`,
    p`\bmaaf (?:[a-z-]+ ){0,3}?(?:atas|(?:jika|jikalau)|andai|kerana|kalau|sekiranya) (?:rasa |perasaan )?(?:kekecewaan|rasa tidak puas hati|kekesalan|kemarahan|perasaan|kegelisahan|persepsi|kesan|kekhawatiran|aduan)\b`,
    p`\bmaaf (?:[a-z-]+ ){0,3}?(?:kerana|bahawa|kalau) ${CLIENT} (?:merasa|(?:kecewa|terkilan)|(?:tersinggung|terasa hati)|menganggap|tidak puas hati|beranggapan|salah faham|kurang senang|tidak berkenan)\b`,
  ],
  // A word that stands for nothing in the place of the deed.
  'non-apology.blank': [
    p`\bmaaf (?:[a-z-]+ ){0,3}?(?:di ?)?atas (?:kejadian|situasi|keadaan|insiden|perkara|apa yang (?:telah )?berlaku)(?: (?:ini|tersebut|itu)|[.,!]|$)`,
    p`\bmaaf (?:[a-z-]+ ){0,3}?(?:atas|untuk) (?:segala |semua |adanya |berlakunya )?(?:ketidakselesaan|kejadian|hal|situasi|kondisi|insiden|salah faham|(?:ralat|isu)|gangguan|pengalaman|keadaan|perkara|semuanya|apa yang (?:telah )?(?:berlaku|terjadi)|yang (?:berlaku|terjadi))(?:nya)?(?: (?:ini|itu|tersebut|yang|pada|di)|[.,!]|$)`,
    p`\bmaaf (?:[a-z-]+ ){0,3}?(?:atas|untuk) (?:segala|semua) (?:kesalahan|kekurangan|kekhilafan|kerugian|kesilapan)`,
  ],
  // Says that an apology is wished for or owed, and does not make it.
  'non-apology.stand-in': [
    p`\b(?:ingin|hendak|bermaksud|perlu|patut|layak|(?:harus|perlu|terpaksa|mesti)|berutang|sepatutnya|sepantasnya) (?:untuk )?(?:(?:menyampaikan|memaklumkan) |mengucapkan |menghaturkan |memohon |meminta |(?:mohon|sila) |minta )?(?:permohonan |(?:permintaan|permohonan) )?maaf\b(?<!\btidak (?:perlu|(?:harus|perlu|terpaksa|mesti)) [a-z ]*)`,
    p`\b(?:surat|e-?mel|(?:mesej|tempah)) (?:ini )?(?:[a-z]+ ){0,3}(?:permohonan|(?:permintaan|permohonan)) maaf (?:kami|rasmi|tertulis)\b(?= (?:dihantar|akan|menyusul))|\b(?:permohonan|(?:permintaan|permohonan)) maaf (?:rasmi )?(?:akan |segera )?(?:menyusul|kami (?:sampaikan|maklumkan) menyusul|(?:disampaikan|dimaklumkan) kemudian)\b`,
  ],
  'non-apology.regret': [
    p`\b(?:amat|amatlah|sangat|adalah amat|sungguh) dikesali\b|\bdukacita(?:nya)? (?:dimaklumkan|memaklumkan|ingin)\b|\b(?:malangnya|dukacitanya)\b`,
    p`\b(?:mengesali|kesal dengan|sayangkan|sesalkan|dikesali|disesalkan|sangat dikesali|amat dikesali)\b|^(?:sayangnya|sayang sekali)\b`,
  ],
  // Sorrow that something happened, by whomever: enough only where the message says who did it.
  'non-apology.sympathy': [
    p`\b(?:kesal|dukacita|simpati) (?:dengan|atas|akan) (?:apa yang berlaku|situasi|keadaan|kejadian|insiden)\b|\b(?:memahami|faham(?:i)?) (?:kekecewaan|kesulitan|perasaan|kemarahan|kebimbangan)\b|\bbersimpati\b`,
    p`\b(?:turut|ikut|merasa) (?:(?:bersimpati|simpati)|(?:kesal|menyesal)|bersimpati|sedih)\b|\b(?:bersimpati|simpati) (?:atas|dengan|mendengar)\b|\b(?:memahami|(?:faham|memahami)|faham|boleh membayangkan|menyadari) (?:betul |bahawa |sepenuhnya )?(?:rasa )?(?:kekecewaan|ketidakselesaan|perasaan|kekesalan|keresahan|kemarahan|kekhawatiran|frustrasi|betapa|bahawa hal ini)(?:nya)?\b`,
  ],
} satisfies Phrases
