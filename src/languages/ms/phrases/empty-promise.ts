import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  // Nothing in it that anybody could look at: a date does not help.
  'empty-promise': [
    p`\b(?:langkah|tindakan)(?:-langkah)? (?:yang )?(?:sewajarnya|sepatutnya|wajar|perlu|pencegahan)\b(?!:)|\bakan (?:lebih|terus|sentiasa) (?:berhati-hati|peka|teliti|berusaha|menambah ?baik|cermat)\b|\b(?:menjadi|dijadikan|sebagai) (?:pengajaran|iktibar|panduan)\b|\b(?:menambah ?baik|mempertingkat[a-z]*|meningkatkan) (?:lagi )?(?:mutu|kualiti|perkhidmatan|prestasi|kecekapan|proses)\b`,
    p`\bsedaya upaya\b|\bsebaik mungkin\b|\busaha (?:terbaik|berterusan)\b|\bpenambahbaikan (?:berterusan|akan|kepada|terhadap)\b|\bkawalan (?:akan )?(?:diperketat[a-z]*|ditingkatkan)\b|\bmengambil (?:serius|tindakan tegas)\b|\bdipandang serius\b`,
    p`\b(?:menjadi |sebagai |jadi |dijadikan |menjadikan(?:nya)? |akan kami jadikan )(?:sebagai )?(?:bahan )?(?:[a-z]+ )?(?:(?:penilaian|penilaian semula)|(?:pengajaran|iktibar)|(?:pengajaran|iktibar)|panduan|perhatian|pembetulan|introspeksi|keutamaan)\b(?! (?:tuan|puan|anda))`,
    p`\bke ?depan(?:nya)?\b[^.;]{0,50}\blebih (?:baik|teliti|berhati-hati|berhati-hati|cermat|optimal|maksimal|sigap|profesional)\b|\blebih (?:baik|teliti|berhati-hati|berhati-hati|cermat|sigap) (?:lagi )?(?:ke ?depan(?:nya)?|di masa (?:depan|akan datang)|lain kali)\b`,
    p`\b(?:akan|untuk|berjanji|berusaha|berusaha|(?:harus|perlu|terpaksa|mesti)) (?:lebih|terus|(?:sentiasa|selalu)|sentiasa) (?:berhati-hati|berhati-hati|teliti|cermat|(?:meningkatkan|mempertingkatkan|menambah ?baik)|berusaha|berusaha|(?:membaiki|memperbaiki|membetulkan)|berbenah|waspada|baik|memperhatikan|belajar|profesional|optimal)\b`,
    p`\b(?:(?:membaiki|memperbaiki|membetulkan)|(?:baiki|betulkan|perbaiki)|membenahi|(?:pembaikan|pembetulan|penambahbaikan)|(?:meningkatkan|mempertingkatkan|menambah ?baik)|tingkatkan|(?:peningkatan|penambahbaikan)|menyempurnakan|mengoptimalkan) (?:lagi )?(?:kualiti|mutu|perkhidmatan|layanan|kinerja|standar|koordinasi|komunikasi|pengawasan|diri|sistem kami|proses kami|sop|kedisiplinan|ketelitian)\b`,
    p`\b(?:langkah|tindakan|(?:usaha|ikhtiar))(?:-langkah)? (?:[a-z]+ )?(?:yang )?(?:diperlukan|perlu|tepat|lanjutan|seperlunya|(?:pembaikan|pembetulan|penambahbaikan)|antisipasi|pencegahan|preventif|korektif|strategis)\b(?! (?:tuan|puan|anda|:))(?!:)`,
    p`\b(?:(?:usaha|ikhtiar)|usaha) (?:terbaik|maksimal|sebaik-baiknya|keras)\b|\b(?:sedaya|sebaik|seoptimal) mungkin\b|\b(?:kami|saya) (?:akan |(?:sentiasa|selalu) |terus |sudah |telah )*(?:berusaha|berusaha|mengusahakan|cuba|usahakan)\b|\bsebaik-baiknya\b|\bterus berbenah\b|\bkomited (?:untuk )?(?:(?:membaiki|memperbaiki|membetulkan)|lebih|terus|menyelesaikan|(?:meningkatkan|mempertingkatkan|menambah ?baik))\b`,
    p`\b(?:pengawasan|kontrol|pemantauan|semakan)(?: [a-z]+){0,2} (?:akan |telah |sudah )?(?:diperketat|ditingkatkan|perketat|tingkatkan)\b|\b(?:memperketat|perketat) (?:pengawasan|kontrol|prosedur|semakan|semakan)\b|\bsanksi tegas\b|\b(?:(?:penilaian|penilaian semula)|(?:pembaikan|pembetulan|penambahbaikan)|pembenahan) (?:internal|menyeluruh|total|berkala)\b|\bmengevaluasi (?:diri|proses|kinerja|sistem|(?:pasukan|tim)|kembali|prosedur)\b`,
    p`\b(?:mengambil|memetik|ambil) (?:hikmah|(?:pengajaran|iktibar))\b|\bkami (?:sangat )?serius menangani\b|\bdengan serius\b|\bsecara serius\b`,
  ],
  // Work with nothing to show yet: fine once it has a day.
  'empty-promise.undated': [
    p`\b(?:sedang|masih|akan) (?:kami )?(?:disiasat|diuruskan|dikaji|ditangani|diambil|disemak|dipantau|dipertimbangkan|siasat|uruskan|semak|dalam siasatan)\b|\b(?:tindakan susulan|ambil tindakan|mengambil tindakan)\b(?<!\b(?:tidak|belum|gagal) [a-z]+ tindakan)`,
    p`\b(?:tindak lanjuti|tindaklanjuti|ditindaklanjuti|ditindak lanjuti|menindaklanjuti|tindak lanjutnya)\b`,
    p`\b(?:sedang|masih|tengah|akan) (?:kami |dalam |saya |segera |dalam proses )*(?:tangani|ditangani|menangani|siasat|disiasat|menyiasat|diproses|proses|memproses|(?:dibaiki|dibetulkan|diperbaiki)|(?:baiki|betulkan|perbaiki)|(?:membaiki|memperbaiki|membetulkan)|disemak|semak|menyemak|ditelusuri|menelusuri|koordinasikan|dikoordinasikan|berkoordinasi|penanganan|siasatan|(?:pembaikan|pembetulan|penambahbaikan)|diupayakan|dikaji|dipelajari|diselesaikan|selesaikan|menyelesaikan|diurus|urus|dibahas)\b`,
  ],
  // What goes on to name them.
  'empty-promise.named': [p`:(?: |$)|\biaitu\b|\byakni\b|\bdengan cara\b|\bantara lain\b`],
} satisfies Phrases
