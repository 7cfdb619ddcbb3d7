import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { CLIENT, NOT, WE } from './pieces.ts'

export default {
  grovelling: [
    p`\b(?:tiada|tidak ada) (?:kata|kata-kata|perkataan)\b[^.;]{0,30}\b(?:menggambarkan|meluahkan|menyatakan)\b`,
    p`\b(?:ke)?maaf[a-z-]*\b[^.;]{1,60}\b(?:ke)?maaf[a-z-]*\b[^.;]{1,60}\bmaaf`,
    p`\btidak terhingga\b(?<!\bterima kasih (?:yang )?tidak terhingga)|\b(?:ampun dan maaf|maaf dan ampun)\b|\b(?:seribu|beribu|beribu-ribu) (?:kali )?(?:kemaafan|ampun|maaf)\b|\b(?:menyusun|susun|dengan) (?:se)?sepuluh jari\b|\bsepuluh jari\b|\brendah diri\b|\btidak (?:dapat|boleh|layak) dimaafkan\b|\b(?:amat|sangat) malu\b|\bmemalukan\b|\bsudi(?:lah)? kiranya\b|\bsetinggi-tinggi (?:ampun|maaf)\b`,
    p`\b(?:sebesar-besarnya|sedalam-dalamnya|setulus-tulusnya|seikhlas-ikhlasnya|sebanyak-banyaknya|setinggi-tingginya)\b(?<!\bterima kasih (?:yang )?[a-z-]+)(?<!\bpenghargaan [a-z-]+)`,
    p`\b(?:beribu|seribu|ribuan|beribu-ribu|sejuta|berjuta|berjuta-juta|jutaan) (?:kali )?(?:maaf|ampun|kemaafan|permohonan maaf)\b|\bmaaf (?:dan|serta|,) maaf\b|\bmaaf (?:sangat|sangat-sangat)[^.]{0,20}\bmaaf\b`,
    p`\b${NOT} (?:terkira|terperi)\b(?=[^.;]{0,40}\b(?:maaf|kesal|sesal|malu|bersalah))|\bsungguh,? sungguh (?:kesal|menyesal|malu)\b`,
    p`\blubuk hati\b|\bsegala kerendahan hati\b|\b${NOT} (?:boleh|dapat|layak|patut|termaafkan) ?(?:di)?(?:maafkan|ampunkan)?\b(?<=maafkan|ampunkan)`,
    p`\b(?:sangat-sangat|benar-benar) (?:malu|kesal|menyesal|bersalah)\b|\b(?:malu|bersalah) (?:sekali|besar|sangat|amat)\b|\b(?:sangat|amat|teramat|sungguh) malu\b|\b(?:memalukan|bodoh(?:nya)?|kebodohan|tidak cekap|mohon ampun|minta ampun|ampunkan)\b`,
    p`\b(?:sudilah|sudi|kiranya sudi)(?: kiranya)? (?:untuk )?memaafkan\b|\b${WE} (?:sangat |amat |sungguh |benar-benar )(?:hancur|sedih|hiba)\b|\btidak tahu bagaimana ${WE} (?:harus|perlu|terpaksa|mesti|boleh) (?:meminta|minta|menebus)`,
    p`\b(?:berasa|merasa|rasa) (?:sangat |sungguh |amat |teramat |benar-benar |begitu )+(?:bersalah|malu|berdosa|hina|serba salah|hiba)\b|\btidak terperi\b`,
    p`\b(?:sangat-sangat)\b(?=[^.;]{0,40}\b(?:maaf|kesal|sedih|malu))|\bmaaf sangat-sangat|\b(?:tak|tidak) (?:lena|boleh|dapat|lalu) (?:tidur|makan)\b(?<!\b${CLIENT}[^.;]{0,40})|\b${WE} (?:[a-z]+ ){0,3}(?:menangis|nangis|sebak)\b|\b(?:ya allah|allahuakbar|demi allah|wallahi|demi tuhan)\b|\b(?:tak|tidak) layak (?:jadi|menjadi|bergelar|dipanggil)\b`,
    p`\b(?:letak|sorok|taruh) muka\b|\b(?:ribuan|berjuta|jutaan|seribu) (?:ke)?(?:ampun|maaf)\b|\bhujung rambut\b|\b(?:benar-benar|betul-betul|amat|sungguh) (?:hina|berdosa|jijik|memalukan)\b|\bmalu (?:sangat|gila|besar|sungguh)\b`,
  ],
} satisfies Phrases
