import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { CLIENT, WE } from './pieces.ts'

export default {
  'presumed-goodwill': [
    p`\b(?:berharap|harap)(?: agar)? (?:kerjasama|hubungan|urusan)\b[^.;]{0,40}\b(?:berterusan|terus|kekal|diteruskan)\b`,
    p`\bharap (?:maklum|bersabar|difahami|dimaklumi|dapat (?:bersabar|memahami|difahami))\b|\bmohon (?:pengertian|kesabaran|difahami|bersabar|timbang rasa|budi bicara|kerjasama|jasa baik|pertimbangan)\b|\b(?:di ?)?atas (?:kesabaran|pemahaman|pengertian|kefahaman|kerjasama)(?:nya)?\b|\bmenghargai (?:kesabaran|pemahaman|pengertian|kefahaman)\b|\b(?:kesabaran|pemahaman|pengertian|kefahaman|kerjasama)(?: dan [a-z]+)?(?: (?:daripada )?(?:pihak )?(?:tuan|puan|anda|tuan\/puan|semua))? (?:amat |amatlah |sangat )?(?:di|kami |saya )hargai\b|\bkelapangan dada\b|\bpemahaman (?:dan|serta) (?:kesabaran|kerjasama)\b`,
    p`\b(?:yakin|percaya)(?: bahawa)? ${CLIENT} (?:[a-z]+ ){0,6}?(?:tidak akan|bertimbang rasa|faham|memahami|memaklumi|berlapang)\b|\bterima kasih (?:[a-z]+ ){0,3}?(?:ber)?sabar\b|\b(?:semoga|berharap|harap)\b[^.;]{0,60}\b(?:kerjasama|hubungan|kepercayaan)\b[^.;]{0,40}\b(?:tidak|tak|tetap|terus|jangan)\b`,
    p`\b(?:tidak|tak|jangan) (?:serik|jemu|berpaling)\b`,
    p`\b(?:budi bicara|timbang rasa|kemaafan|jasa baik) (?:daripada )?(?:tuan|puan|anda|pihak)\b`,
    p`\b(?:mohon|sila|harap|kami harap|kami (?:mohon|sila)|dimohon|minta) (?:untuk |agar |supaya |dapat |boleh |kiranya |pihak |${CLIENT} )*(?:dimaklumi|maklum|memaklumi|difahami|faham|memahami|bersabar|sabar|kesabaran(?:nya)?|(?:pengertian|pemahaman|kefahaman)(?:nya)?)\b(?! (?:bahawa|cara))`,
    p`\b(?:atas|untuk|terima kasih|terimakasih)(?: [a-z]+)? (?:pengertian|pemahaman|kefahaman|kesabaran|kelapangan dada|kemurahan hati|ketulusan hati)(?:nya)?\b(?<!\b(?:kehilangan|di luar|tanpa) [a-z ]+)`,
    p`\b(?:semoga|kiranya|mudah-mudahan|berharap|harap)(?: ${CLIENT})? (?:dapat |boleh |sudi |tetap )*(?:dimaklumi|difahami|memaklumi|memahami|faham|memaafkan|dimaafkan|bersabar)\b`,
    p`\b${CLIENT} (?:pasti |tentu |tentunya |dapat |boleh |akan |mahu |bersedia |sudi )+(?:memahami|memaklumi|faham|memaafkan|bersabar|maklum)\b(?<!\b(?:jika|jikalau|andai|kalau|agar supaya) [^.;]{0,30})`,
    p`\b(?:semoga|kami (?:berharap|harap)) (?:hal |perkara |kejadian |masalah )?ini tidak (?:mengurangkan|menjejaskan|merosakkan|mengganggu)\b|\b(?:berharap|harap|semoga) (?:[a-z]+ ){0,4}(?:tetap|terus|kembali) (?:mempercayai|percaya|setia|menjadi|bekerjasama|menggunakan|memilih)\b`,
    p`\b(?:peluang|kesempatan) (?:kedua|sekali lagi|lagi|untuk (?:memperbaiki|membetulkan|membuktikan|menebus))\b(?<!\b(?:tiada|tidak ada) [a-z ]+)|\btidak (?:memanjangkan|memperbesarkan|membesar-besarkan|mempersoalkan) (?:hal|masalah|isu|perkara|kejadian|kesilapan)\b`,
    p`\bmaafkanlah ${WE}\b|\b(?:harap|tolong|sila|mohon|minta|semoga|sudi|sudilah|boleh) maafkan ${WE}\b|\b(?:bersedia|sudi|dapat|boleh) memaafkan\b`,
    p`\b(?:kelapangan (?:hati|dada)|kebesaran (?:hati|jiwa)|kemurahan hati)\b`,
    p`\b(?:yakin|percaya|harap|berharap|mohon)(?: agar| supaya| bahawa)? (?:para |semua |seluruh )*(?:pelanggan|penghuni|ibu bapa|semua|semua pihak|pengguna|penumpang|ahli|pembeli|tuan-tuan|warga)(?: [a-z]+){0,2} (?:dapat|akan|boleh|sudi|mahu) (?:bertolak ansur|bekerjasama|faham|memahami|bersabar|memaafkan|terus)\b|\b(?:nampak|lihat|tengok|faham)(?: [a-z]+)? (?:dari(?:pada)? )?(?:sudut|situasi|kedudukan|keadaan) (?:saya|kami)\b|\b(?:bertolak ansur|menyokong (?:kedai|perniagaan|syarikat) kami)\b|\bberbesar hati atas\b`,
    p`\b(?:terima kasih|terimakasih) (?:[a-z]+ ){0,2}?(?:kerana|sebab|atas) (?:sudi )?(?:memahami|faham|bersabar|sabar|menunggu dengan sabar|bertolak ansur)\b|\b(?:hargai|menghargai) (?:segala )?(?:kesabaran|pengertian|toleransi|persefahaman)\b|\bsokongan (?:berterusan|padu|anda|semua|para|pelanggan)(?: [a-z]+){0,3} (?:amat |sangat |begitu )?(?:bermakna|dihargai|kami hargai|diharapkan)\b`,
    p`\b(?:terima kasih|menghargai|hargai) (?:atas |di atas )?(?:segala )?(?:kesabaran|sokongan|pengertian)\b|\b(?:beri|memberi|bagi) (?:kami |saya )?(?:ruang|masa|peluang)(?: dan masa)? (?:kepada|untuk) (?:kami|saya)\b|\bjasa baik (?:semua|pihak|anda)\b`,
  ],
} satisfies Phrases
