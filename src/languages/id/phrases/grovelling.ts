import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { NOT, WE } from './pieces.ts'

export default {
  grovelling: [
    p`\b(?:sebesar-besarnya|sedalam-dalamnya|setulus-tulusnya|seikhlas-ikhlasnya|sebanyak-banyaknya|setinggi-tingginya)\b(?=.{0,40}|$)(?<!\bterima kasih (?:yang )?[a-z-]+)(?<!\bpenghargaan [a-z-]+)`,
    p`\b(?:beribu|seribu|ribuan|beribu-ribu|sejuta|berjuta|berjuta-juta) (?:kali )?(?:maaf|ampun|permintaan maaf|permohonan maaf)\b|\bmaaf (?:dan|serta|,) maaf\b|\bmaaf (?:sekali|banget|seribu)[^.]{0,20}\bmaaf\b`,
    p`\b${NOT} (?:terkira|terhingga)\b(?=[^.;]{0,40}\b(?:maaf|menyesal|sesal|malu|bersalah))|\bsungguh,? sungguh (?:menyesal|malu)\b`,
    p`\blubuk hati\b|\bsegala kerendahan hati\b|\b${NOT} (?:bisa|dapat|layak|pantas|termaafkan|patut) ?(?:di)?(?:maafkan|ampuni)?\b(?<=maafkan|ampuni|termaafkan)`,
    p`\b(?:sangat-sangat|benar-benar) (?:malu|menyesal|bersalah)\b|\b(?:malu|bersalah) (?:sekali|besar|banget|setengah mati)\b|\b(?:sangat|amat|teramat|sungguh) malu\b|\b(?:memalukan|bodoh(?:nya)?|kebodohan|tolol|tidak becus|mengampuni|ampunilah|ampuni|(?:me)?mohon ampun|minta ampun|bersujud|bertekuk lutut|tidak tahu harus (?:berkata|bilang|bicara) apa)\b`,
    p`\b(?:sudilah|sudi|kiranya sudi|berkenan|bersedia)(?: kiranya)?(?: (?:bapak|ibu|anda))? (?:untuk )?memaafkan\b|\b${WE} (?:sangat |amat |sungguh |benar-benar )(?:terpukul|hancur|sedih|tersiksa)\b|\bentah bagaimana ${WE} (?:harus|bisa) (?:meminta|minta|menebus)`,
    p`\b(?:merasa|rasanya) (?:sangat |sungguh |amat |teramat |benar-benar |begitu )+(?:bersalah|malu|berdosa|terpukul|tidak enak(?: hati)?|tak enak(?: hati)?|hina)\b|\btak enak hati\b`,
    p`\bmaaf(?: [a-z]+)?,? maaf\b|\b(?:tak|tidak|tiada|nggak) ada kata(?:-kata)?\b[^.;]{0,30}\b(?:pantas|cukup|mampu|dapat|sanggup|bisa|layak|melukiskan|menggambarkan)\b|\bkata(?:-kata)? (?:maaf )?(?:pun )?(?:tidak|tak|nggak) (?:akan )?(?:cukup|mampu|sanggup)\b`,
    p`\bpenyesalan (?:yang )?(?:ter|se|amat |sangat |paling |begitu |sungguh )[a-z]*(?: dalam)?\b|\b${NOT} (?:bisa|dapat|sanggup|enak) (?:tidur|makan|berhenti (?:menyesal|menangis))\b(?<=\b${WE}\b(?! (?:minta|mohon|memohon)\b)[^.;:,]{0,60})|\b(?:ingin|mau|rasanya) (?:saya |kami |aku )?(?:menghilang|ditelan bumi|menangis|mati|nangis|lenyap)\b`,
    p`\bsaking (?:[a-z]+ )?(?:malu|bersalah|menyesal|enak)(?:nya)?\b|\bhati (?:saya|kami|aku)(?: [a-z]+)? (?:hancur|remuk|tersayat|perih|teriris)\b|\b(?:orang|manusia|penjual|makhluk) (?:yang )?paling (?:[a-z]+)\b(?<=\b${WE}\b[^.;]{0,60})|\b(?:pantas|layak|rela|siap) (?:di)?(?:marahi|hukum|maki|caci|benci|pecat|hujat)[a-z]*\b`,
    p`\b(?:sangat|sungguh|amat|benar-benar|teramat),? (?:sangat|sungguh|amat|benar-benar|teramat)\b(?=[^.;]{0,40}\b(?:maaf|menyesal|malu|bersalah|sedih)\b)|(?:^|, |\baduh |\bduh )ampun\b|\b(?:menebus|tebus) (?:dosa|kesalahan besar)\b|\bdosa (?:saya|kami|aku)\b|\bmerasa (?:sangat |benar-benar )?(?:gagal|hina|rendah|tak berguna|tidak berguna|paling)\b(?<=\b${WE} [^.;]{0,40})`,
    p`\bmaaf(?:kan)?\b[^.;]{0,40}\bmaaf(?:kan)?\b[^.;]{0,40}\bmaaf|\b(?:kami|saya|aku) (?:benar-benar |sungguh |begitu |ikut )?(?:hancur|remuk|terpukul|tersungkur|frustrasi|hina)\b`,
  ],
} satisfies Phrases
