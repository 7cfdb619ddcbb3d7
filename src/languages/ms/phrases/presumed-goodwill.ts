import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { CLIENT } from './pieces.ts'

export default {
  'presumed-goodwill': [
    p`\b(?:berharap|harap)(?: agar)? (?:kerjasama|hubungan|urusan)\b[^.;]{0,40}\b(?:berterusan|terus|kekal|diteruskan)\b`,
    p`\bharap (?:maklum|bersabar|difahami|dimaklumi)\b|\bmohon (?:pengertian|kesabaran|difahami|bersabar|timbang rasa|budi bicara)\b|\b(?:di ?)?atas (?:kesabaran|pemahaman|pengertian|kefahaman|kerjasama)(?:nya)?\b|\bmenghargai (?:kesabaran|pemahaman|pengertian|kefahaman)\b|\bkelapangan dada\b|\bpemahaman (?:dan|serta) (?:kesabaran|kerjasama)\b`,
    p`\b(?:budi bicara|timbang rasa) (?:tuan|puan|anda|pihak)\b`,
    p`\b(?:(?:mohon|sila)|harap|kami harap|kami (?:mohon|sila)|dimohon|minta) (?:untuk |agar |dapat |boleh |kiranya |sangat |kebijaksanaan dan |${CLIENT} )*(?:dimaklumi|maklum|memaklumi|difahami|(?:faham|memahami)|memahami|difahami|bersabar|sabar|kesabaran(?:nya)?|(?:pengertian|pemahaman|kefahaman)(?:nya)?|kemakluman(?:nya)?|permakluman(?:nya)?|kebijaksanaan(?:nya)?)\b(?! (?:bahawa|cara))`,
    p`\b(?:atas|untuk|terima kasih|terimakasih)(?: [a-z]+)? (?:(?:pengertian|pemahaman|kefahaman)|kesabaran|kemakluman|permakluman|pemahaman|kelapangan hati|kebesaran hati|kemurahan hati)(?:nya)?\b(?<!\b(?:kehilangan|di luar|tanpa) [a-z ]+)`,
    p`\b(?:semoga|kiranya|mudah-mudahan|berharap|harap)(?: ${CLIENT})? (?:dapat |boleh |berkenan |sudi |berkenan untuk |tetap )*(?:dimaklumi|difahami|memaklumi|memahami|(?:faham|memahami)|memaafkan|dimaafkan|bersabar)\b`,
    p`\b${CLIENT} (?:pasti |tentu |tentunya |dapat |boleh |akan |mahu |bersedia |berkenan )+(?:memahami|memaklumi|(?:faham|memahami)|memaafkan|bersabar|maklum)\b(?<!\b(?:(?:jika|jikalau)|andai|kalau|agar supaya) [^.;]{0,30})`,
    p`\bkelapangan hati\b|\bkebesaran hati\b|\b(?:semoga|kami (?:berharap|harap)) (?:hal |kejadian |masalah )?ini tidak (?:mengurangi|menjejaskan|menjejaskan|merosakkan|mengganggu)\b|\b(?:berharap|harap|semoga) (?:[a-z]+ ){0,4}(?:tetap|terus|kembali) (?:mempercayai|percaya|setia|menjadi|bekerja ?sama|menggunakan|memilih)\b`,
    p`\b(?:mohon|sila) (?:kerja ?sama(?:nya)?|dukungan(?:nya)?)\b|\bmaafkan(?:lah)? (?:saya|kami)\b|\b(?:bersedia|berkenan|sudi|dapat|boleh) memaafkan\b`,
  ],
} satisfies Phrases
