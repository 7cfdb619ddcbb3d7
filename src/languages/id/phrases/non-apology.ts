import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { CLIENT, WE } from './pieces.ts'

export default {
  // Sorry for what the reader feels or thinks.
  'non-apology': [
    p`\b(?:menyesal|sedih|prihatin) (?:bahwa |karena |kalau |jika |bila )?${CLIENT} (?:[a-z]+ ){0,2}?(?:merasa|kecewa|tersinggung|marah|kesal|dirugikan|tidak (?:puas|senang|nyaman)|kurang (?:puas|senang|nyaman|berkenan))\b`,
    p`\b(?:sedih|prihatin|kecewa) (?:mendengar|membaca|mengetahui)\b(?<!\b(?:bapak|ibu|anda|klien) [a-z]+ [a-z]+)|\bmenyesal (?:mendengar|membaca|atas (?:kejadian|hal|apa yang|situasi|pengalaman|ketidaknyamanan)|bahwa ${CLIENT}|karena ${CLIENT} (?:merasa|kecewa)|jika|bila|apabila)`,
    p`\bmaaf (?:[a-z-]+ ){0,3}?(?:atas|jika|bila|karena|kalau|apabila) (?:segala |semua )?(?:rasa |perasaan )?(?:kekecewaan|ketidakpuasan|kekesalan|kemarahan|perasaan|kegelisahan|persepsi|kesan|kekhawatiran|keluhan)\b`,
    p`\bmaaf (?:[a-z-]+ ){0,3}?(?:membuat|menyebabkan) ${CLIENT} (?:[a-z]+ )?merasa\b`,
    p`\bmaaf (?:[a-z-]+ ){0,3}?(?:karena|bahwa|kalau) ${CLIENT} (?:[a-z]+ ){0,2}?(?:merasa|kecewa|tersinggung|menganggap|tidak puas|beranggapan|salah paham|kurang berkenan|tidak berkenan)\b`,
    p`\b(?:kekesalan|kekecewaan|kemarahan|kegusaran|kejengkelan|keresahan|kegelisahan|kecemasan|rasa kesal|rasa kecewa|perasaan|protes) ${CLIENT}\b[^.;]{0,60}\b(?:bisa|dapat|sangat|sepenuhnya|tentu|memang) (?:${WE} )?(?:di)?(?:terima|pahami|mengerti|maklumi|rasakan|wajar|beralasan)\b`,
  ],
  // A word that stands for nothing in the place of the deed.
  'non-apology.blank': [
    p`\bmaaf (?:[a-z-]+ ){0,3}?(?:atas|untuk) (?:segala |semua |adanya |terjadinya )?(?:ketidaknyamanan|kejadian|hal|situasi|kondisi|insiden|kesalahpahaman|kendala|gangguan|pengalaman|keadaan|peristiwa|semuanya|apa yang (?:telah )?terjadi|yang terjadi)(?:nya)?(?: (?:ini|itu|tersebut|yang|pada|di|saat|selama|ketika|sewaktu|dalam|terkait|sehubungan)|[.,!]|$)`,
    p`\bmaaf (?:[a-z-]+ ){0,3}?(?:atas|untuk) (?:segala|semua) (?:kesalahan|kekurangan|kekhilafan|kerugian|kekeliruan)`,
  ],
  // Says that an apology is wished for or owed, and does not make it.
  'non-apology.stand-in': [
    p`\b(?:ingin|hendak|bermaksud|perlu|patut|layak|harus|berutang|sepatutnya|sepantasnya) (?:untuk )?(?:menyampaikan |mengucapkan |menghaturkan |memohon |meminta |mohon |minta )?(?:permohonan |permintaan )?maaf\b(?<!\btidak (?:perlu|harus) [a-z ]*)`,
    p`\b(?:surat|email|pesan) (?:ini )?(?:[a-z]+ ){0,3}(?:permohonan|permintaan) maaf (?:kami|resmi|tertulis)\b(?= (?:dikirim|akan|menyusul))|\b(?:permohonan|permintaan) maaf (?:resmi |tertulis )?(?:akan|segera) (?:${WE} )?(?:di)?(?:sampaikan|kirim(?:kan)?|terbitkan)\b|\b(?:permohonan|permintaan) maaf (?:resmi )?(?:akan |segera )?(?:menyusul|kami sampaikan menyusul|disampaikan kemudian)\b`,
  ],
  'non-apology.regret': [
    p`\b(?:menyayangkan|menyesalkan|sayangkan|sesalkan|disayangkan|disesalkan|sangat disayangkan|amat disayangkan)\b|^(?:sayangnya|sayang sekali)\b`,
    p`\b(?:menyampaikan|mengungkapkan|menyatakan|mengucapkan) (?:rasa )?(?:penyesalan|keprihatinan|prihatin|simpati|sesal)\b`,
    p`\b(?:menyesali|menyesalkan|sesali|sesalkan) (?:apa yang|kejadian|peristiwa|hal|keadaan|situasi|insiden)\b`,
  ],
  // Sorrow that something happened, by whomever: enough only where the message says who did it.
  'non-apology.sympathy': [
    p`\b(?:turut|ikut) (?:merasakan|bersedih)\b|\b(?:turut|ikut|merasa) (?:prihatin|menyesal|bersimpati|sedih)\b|\bprihatin (?:atas|dengan|mendengar)\b|\b(?:memahami|mengerti|paham|bisa membayangkan|menyadari) (?:betul |bahwa |sepenuhnya )?(?:rasa )?(?:kekecewaan|ketidaknyamanan|perasaan|kekesalan|keresahan|kemarahan|kekhawatiran|frustrasi|betapa|bahwa hal ini)(?:nya)?\b|\b(?:memahami|mengerti|paham|maklum) (?:betul |sangat )?(?:bahwa |kalau |jika |mengapa |bila )?${CLIENT} (?:[a-z]+ ){0,2}?(?:kesal|marah|kecewa|jengkel|gusar|frustrasi|tidak (?:puas|senang|nyaman))\b`,
    p`\b(?:paham|mengerti|tahu|membayangkan|bayangkan|merasakan)(?: (?:betul|benar|sekali|juga|persis))? (?:bagaimana |seperti apa |apa )?(?:rasanya|kesalnya|capeknya|sedihnya|kecewanya|beratnya)\b`,
    p`\bsemoga (?:tim |keluarga )?${CLIENT}(?: (?:dan|sekeluarga)[a-z ]{0,20})? (?:diberi|mendapat|tetap|senantiasa|selalu) (?:[a-z]+ )?(?:ketabahan|kesabaran|kekuatan|tabah|sabar|kuat|hikmah|gantinya|ganti yang)\b`,
  ],
} satisfies Phrases
