import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  grovelling: [
    p`\b(?:tiada|tidak ada) (?:kata|kata-kata|perkataan)\b[^.;]{0,30}\b(?:menggambarkan|meluahkan|menyatakan)\b`,
    p`\bmaaf yang tidak terhingga\b|\b(?:seribu|beribu|beribu-ribu) (?:kali )?(?:kemaafan|ampun|maaf)\b|\b(?:menyusun|susun|dengan) (?:se)?sepuluh jari\b|\bsepuluh jari\b|\brendah diri\b|\btidak (?:dapat|boleh|layak) dimaafkan\b|\b(?:amat|sangat) malu\b|\bmemalukan\b|\bsudi(?:lah)? kiranya\b|\bsetinggi-tinggi (?:ampun|maaf)\b`,
    p`\b(?:sebesar-besarnya|sedalam-dalamnya|setulus-tulusnya|seikhlas-ikhlasnya|sebanyak-banyaknya|setinggi-tingginya)\b(?=.{0,40}|$)(?<!\bterima kasih (?:yang )?[a-z-]+)(?<!\bpenghargaan [a-z-]+)`,
    p`\b(?:beribu|seribu|ribuan|beribu-ribu|sejuta|berjuta|berjuta-juta) (?:kali )?(?:maaf|ampun|(?:permintaan|permohonan) maaf|permohonan maaf)\b|\bmaaf (?:dan|serta|,) maaf\b|\bmaaf (?:sekali|sangat|seribu)[^.]{0,20}\bmaaf\b`,
    p`\blubuk hati\b|\bsegala kerendahan hati\b|\b(?:tidak|tak) (?:boleh|dapat|layak|pantas|termaafkan|patut) ?(?:di)?(?:maafkan|ampuni)?\b(?<=maafkan|ampuni|termaafkan)`,
    p`\b(?:sangat-sangat|(?:betul|benar)-(?:betul|benar)) (?:malu|(?:kesal|menyesal)|bersalah)\b|\b(?:malu|bersalah) (?:sekali|besar|sangat|setengah mati)\b|\b(?:sangat|amat|teramat|sungguh) malu\b|\b(?:memalukan|bodoh(?:nya)?|kebodohan|tolol|tidak becus|mengampuni|ampunilah|ampuni|(?:mohon|sila) ampun|minta ampun)\b`,
    p`\b(?:sudilah|sudi|kiranya sudi|berkenan|bersedia)(?: kiranya)? (?:untuk )?memaafkan\b|\b(?:kami|saya) (?:sangat |amat |sungguh |(?:betul|benar)-(?:betul|benar) )(?:terpukul|hancur|sedih|tersiksa)\b|\bentah bagaimana (?:kami|saya) (?:(?:harus|perlu|terpaksa|mesti)|boleh) (?:meminta|minta|menebus)`,
  ],
} satisfies Phrases
