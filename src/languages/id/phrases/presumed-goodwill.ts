import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { CLIENT, WE } from './pieces.ts'

export default {
  'presumed-goodwill': [
    p`\b(?:mohon|harap|kami harap|kami mohon|dimohon|minta) (?:untuk |agar |dapat |bisa |kiranya |sangat |kebijaksanaan dan |${CLIENT} )*(?:dimaklumi|maklum|memaklumi|dimengerti|mengerti|memahami|dipahami|bersabar|sabar|kesabaran(?:nya)?|pengertian(?:nya)?|kemakluman(?:nya)?|permakluman(?:nya)?|kebijaksanaan(?:nya)?)\b(?! (?:bahwa|cara))`,
    p`\b(?:atas|untuk|terima kasih|terimakasih)(?: [a-z]+)? (?:pengertian|kesabaran|kemakluman|permakluman|pemahaman|kelapangan hati|kebesaran hati|kemurahan hati)(?:nya)?\b(?<!\b(?:kehilangan|di luar|tanpa) [a-z ]+)`,
    p`\b(?:semoga|kiranya|mudah-mudahan|berharap|harap)(?: ${CLIENT})? (?:dapat |bisa |berkenan |sudi |berkenan untuk |tetap )*(?:dimaklumi|dimengerti|memaklumi(?:nya)?|memahami(?:nya)?|mengerti|memaafkan|dimaafkan|bersabar)\b`,
    p`\b${CLIENT} (?:pasti |tentu |tentunya |dapat |bisa |akan |mau |bersedia |berkenan )+(?:memahami(?:nya)?|memaklumi(?:nya)?|mengerti|memaafkan|bersabar|maklum)\b(?<!\b(?:jika|bila|kalau|agar supaya) [^.;]{0,30})`,
    p`\b(?:yakin|percaya)(?: bahwa)? ${CLIENT} (?:[a-z]+ ){0,6}?(?:tidak akan|bijaksana|mengerti|memahami|memaklumi|berlapang|berbesar)\b|\b(?:terima ?kasih|makasih) (?:[a-z]+ ){0,4}?(?:ber)?sabar\b(?! (?:sekali |banget )?(?:me[a-z]+|ngajarin|ngejelasin|nemenin)\b(?<!\b(?:menunggu|menanti)))|\b(?:semoga|berharap|harap)\b[^.;]{0,60}\b(?:kerja ?sama|hubungan|kepercayaan)\b[^.;]{0,40}\b(?:tidak|tetap|terus|jangan)\b`,
    p`\b(?:tidak|jangan) (?:kapok|jera|berpaling|pindah ke)\b`,
    p`\b(?:kelapangan (?:hati|dada)|kebesaran (?:hati|jiwa)|kemurahan hati)\b|\b(?:semoga|kami (?:berharap|harap)) (?:hal |kejadian |masalah )?ini tidak (?:mengurangi|memengaruhi|mempengaruhi|merusak|mengganggu)\b|\b(?:berharap|harap|semoga) (?:[a-z]+ ){0,4}(?:tetap|terus|kembali) (?:mempercayai|percaya|setia|menjadi|bekerja ?sama|menggunakan|memilih)\b`,
    p`\b(?:kesempatan|peluang) (?:kedua|sekali lagi|satu kali lagi|lagi|untuk (?:memperbaiki|membuktikan|menebus))\b(?<!\b(?:tidak ada|belum ada) [a-z ]+)|\btidak (?:memperpanjang|membesar-besarkan|mempermasalahkan|mempersoalkan) (?:hal|masalah|soal|perkara|kejadian|kekeliruan|kesalahan)\b`,
    p`\bmohon (?:kerja ?sama(?:nya)?|dukungan(?:nya)?)\b|\bmaafkan(?:lah)? ${WE}\b|\b(?:bersedia|berkenan|sudi|dapat|bisa) memaafkan\b`,
    p`\b(?:harap|agar|untuk|supaya|mohon) (?:menjadi |jadi )maklum\b|\b(?:demikian|harap)(?: [a-z]+){0,3} (?:agar|untuk|supaya) (?:dapat )?(?:dimaklumi|maklum|dimengerti)\b|\byang sabar (?:ya|dulu)\b|\bsabar (?:dulu )?ya\b`,
    p`\b(?:menerima|terima|menyikapi|memandang|menghadapi) [^.;]{0,40}\b(?:lapang dada|besar hati|legawa|legowo|ikhlas|(?:dengan |secara )bijak|kepala dingin|bijaksana)\b`,
    p`\b(?:kalian|kakak-kakak|teman-teman|bapak ibu)(?: [a-z]+)? (?:emang|memang) (?:[a-z]+ )?(?:terbaik|keren|luar biasa|paling)\b|\b(?:makasih|terima ?kasih)[^.;]{0,30}\b(?:sabar|pengertian(?:nya)?|setia)\b(?! (?:sekali |banget )?(?:me[a-z]+|ngajarin|ngejelasin|nemenin)\b)`,
    p`\b(?:pasti|tentu|tentunya|kan) (?:bisa |dapat |akan )?(?:maklum|memaklumi|mengerti|paham|ngerti)\b(?<!\b(?:belum|tidak) [a-z]+ [a-z]+)|\b(?:mohon|minta) (?:pengertian|kemakluman|kesabaran)(?:nya)?\b`,
    p`\b(?:menghargai|mengapresiasi|hargai|apresiasi) (?:[a-z]+ )?(?:kesabaran|pengertian|kemakluman)\b|\b(?:semoga|harap|berharap|mohon)(?: ${CLIENT})? (?:bisa |dapat )?(?:ikhlas|legawa|legowo|mengikhlaskan|merelakan)\b`,
    p`\b(?:mohon|minta|harap) (?:kesediaan|kesediaannya|kesediaan ${CLIENT}|keikhlasan|kesabaran ${CLIENT}|kebesaran) (?:untuk )?(?:menunggu|bersabar|memaklumi|hati)\b`,
  ],
} satisfies Phrases
