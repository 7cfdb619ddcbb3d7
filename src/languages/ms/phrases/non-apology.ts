import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { CLIENT, WE } from './pieces.ts'

export default {
  // Sorry for what the reader feels or thinks.
  'non-apology': [
    p`\b(?:kesulitan|ketidakselesaan|gangguan)\b[^.;]{0,30}\b(?:amat |sangat )?dikesali\b`,
    p`\b(?:kesal|menyesal|sedih|bersimpati) (?:bahawa |kerana |jika |kalau |sekiranya )?${CLIENT} (?:[a-z]+ ){0,2}?(?:berasa|rasa|merasa|kecewa|terkilan|tersinggung|terasa hati|marah|tidak (?:ber)?puas hati|kurang (?:senang|puas hati|selesa))\b`,
    p`\b(?:kesal|sedih) kerana ${CLIENT} (?:berasa|rasa|merasa|kecewa|terkilan|tersinggung|terasa hati|tidak (?:ber)?puas hati)\b`,
    p`\b(?:sedih|dukacita|kecewa) (?:mendengar|membaca|mengetahui)\b(?<!\b(?:tuan|puan|anda|encik) [a-z]+ [a-z]+)`,
    p`\b(?:kesal|menyesal) (?:mendengar|membaca|atas (?:kejadian|hal|apa yang|situasi|pengalaman|ketidakselesaan)|bahawa ${CLIENT}|kerana ${CLIENT} (?:berasa|merasa|kecewa|terkilan)|jika|jikalau|andai|sekiranya)`,
    p`\bmaaf (?:[a-z-]+ ){0,3}?(?:atas|jika|jikalau|andai|kerana|kalau|sekiranya) (?:segala |semua )?(?:rasa |perasaan )?(?:kekecewaan|rasa tidak puas hati|kekesalan|kemarahan|perasaan|kebimbangan|keresahan|persepsi|aduan)\b`,
    p`\bmaaf (?:[a-z-]+ ){0,3}?(?:membuat|membuatkan|menyebabkan) ${CLIENT} (?:[a-z]+ )?(?:be|me)?rasa\b`,
    p`\bmaaf (?:[a-z-]+ ){0,3}?(?:kerana|bahawa|kalau) ${CLIENT} (?:[a-z]+ ){0,2}?(?:berasa|merasa|kecewa|terkilan|tersinggung|terasa hati|menganggap|tidak puas hati|beranggapan|salah faham|kurang senang|tidak (?:ber)?puas hati)\b`,
  ],
  // A word that stands for nothing in the place of the deed.
  'non-apology.blank': [
    p`\bmaaf (?:[a-z-]+ ){0,3}?(?:di ?)?atas (?:kejadian|situasi|keadaan|insiden|perkara|apa yang (?:telah )?berlaku)(?: (?:ini|tersebut|itu)|[.,!]|$)`,
    p`\bmaaf (?:[a-z-]+ ){0,3}?(?:atas|untuk) (?:segala |semua |berlakunya )?(?:ketidakselesaan|kejadian|hal|situasi|keadaan|insiden|salah faham|ralat|isu|gangguan|pengalaman|perkara|semuanya|apa yang (?:telah )?(?:berlaku|terjadi)|yang (?:berlaku|terjadi))(?:nya)?(?: (?:ini|itu|tersebut|yang|pada|di)|[.,!]|$)`,
    p`\bmaaf (?:[a-z-]+ ){0,3}?(?:atas|untuk) (?:segala|semua) (?:kesalahan|kekurangan|kekhilafan|kerugian|kesilapan)`,
  ],
  // Says that an apology is wished for or owed, and does not make it.
  'non-apology.stand-in': [
    p`\b(?:ingin|hendak|bermaksud|perlu|patut|layak|harus|mesti|terhutang|sepatutnya|sewajarnya|sukacita) (?:untuk )?(?:menyampaikan |mengucapkan |merakamkan |memohon |meminta |mohon |minta )?(?:permohonan )?maaf\b(?<!\btidak (?:perlu|harus|terpaksa|mesti) [a-z ]*)`,
    p`\b(?:surat|e-?mel|mesej) (?:ini )?(?:[a-z]+ ){0,3}(?:permohonan|permintaan) maaf (?:kami|rasmi|tertulis)\b(?= (?:dihantar|akan|menyusul))|\b(?:permohonan|permintaan|mohon|memohon) maaf (?:rasmi |bertulis )?(?:akan|segera) (?:${WE} )?(?:di)?(?:sampaikan|hantar(?:kan)?|keluarkan)\b|\b(?:permohonan|permintaan) maaf (?:rasmi )?(?:akan |segera )?(?:menyusul|kami (?:sampaikan|maklumkan) menyusul|(?:disampaikan|dimaklumkan) kemudian)\b`,
  ],
  'non-apology.regret': [
    p`\b(?:amat|amatlah|sangat|adalah amat|sungguh) dikesali\b|\bmendukacitakan\b|\bdukacita(?:nya)? (?:dimaklumkan|memaklumkan|ingin)\b|\b(?:malangnya|dukacitanya|amatlah dukacita)\b`,
    p`\b(?:mengesali|menyesali|kesal dengan|dikesali)\b|^sayangnya\b`,
    p`\b(?:merakamkan|menyatakan|menzahirkan|melahirkan|menyampaikan|mengucapkan) (?:rasa )?(?:dukacita|kesal|kekesalan|simpati|penyesalan)\b`,
    p`\b(?:tidak|tak) (?:di)?ingini(?: oleh)?(?: mana-mana| sesiapa| kami| semua)?(?: pihak)?\b(?=[.,]|$)|\bberdukacita (?:mendengar|membaca|mengetahui|atas|dengan)\b|\bmembawa (?:perkara|hal|isu) ini (?:ke|kepada) (?:perhatian|pengetahuan) (?:kami|saya)\b|\b(?:berkongsi|kongsi) (?:kekecewaan|kesedihan|perasaan)\b`,
  ],
  // Sorrow that something happened, by whomever: enough only where the message says who did it.
  'non-apology.sympathy': [
    p`\b(?:kesal|dukacita|simpati) (?:dengan|atas|akan) (?:apa yang berlaku|situasi|keadaan|kejadian|insiden)\b|\b(?:memahami|faham(?:i)?) (?:kekecewaan|kesulitan|perasaan|kemarahan|kebimbangan)\b|\bbersimpati\b`,
    p`\b(?:turut|ikut) (?:merasai|merasakan)\b|\b(?:turut|ikut|berasa|merasa) (?:berdukacita|dukacita|bersimpati|simpati|kesal|menyesal|sedih)\b|\b(?:bersimpati|simpati) (?:atas|dengan|mendengar)\b|\b(?:memahami|faham|boleh membayangkan|menyedari) (?:betul |bahawa |sepenuhnya )?(?:rasa )?(?:kekecewaan|ketidakselesaan|perasaan|kekesalan|keresahan|kemarahan|kebimbangan|betapa|bahawa hal ini)(?:nya)?\b|\b(?:memahami|faham|maklum) (?:betul |amat )?(?:bahawa |kalau |jika |mengapa |sekiranya )?${CLIENT} (?:[a-z]+ ){0,2}?(?:kesal|marah|kecewa|terkilan|geram|tidak (?:ber)?puas hati|kurang senang)\b`,
    p`\b(?:simpati|rasa sedih|takziah|dukacita) (?:kami|saya) (?:kepada|untuk|buat|terhadap|dengan)\b|\b(?:memandang tinggi|menghargai|hargai) (?:keprihatinan|kesudian|teguran|keterbukaan)(?: [a-z]+){0,2} (?:dalam|kerana|untuk|menyuarakan|mengetengahkan)\b`,
  ],
} satisfies Phrases
