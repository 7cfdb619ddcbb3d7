import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { CLIENT, WE } from './pieces.ts'

const CARE = piece`(?:baik|teliti|berhati-hati|cermat|peka|cekap|profesional|berwaspada|waspada|prihatin|berdisiplin|kemas|tangkas|pantas)`

export default {
  // Nothing in it that anybody could look at: a date does not help.
  'empty-promise': [
    p`\b(?:langkah|tindakan)(?:-langkah)? (?:yang )?(?:sewajarnya|sepatutnya|wajar|perlu|pencegahan|pembetulan|proaktif|lanjut)\b(?!:)|\bakan (?:lebih|terus|sentiasa) (?:berhati-hati|peka|teliti|berusaha|menambah ?baik|cermat|prihatin)\b|\b(?:menjadi|dijadikan|sebagai) (?:pengajaran|iktibar|panduan)\b|\b(?:menambah ?baik|mempertingkat[a-z]*|meningkatkan) (?:lagi )?(?:mutu|kualiti|perkhidmatan|prestasi|kecekapan|proses)\b`,
    p`\bsedaya upaya\b|\bsehabis baik\b|\bsebaik mungkin\b|\busaha (?:terbaik|berterusan)\b|\bpenambahbaikan (?:berterusan|akan|kepada|terhadap)\b|\bkawalan (?:kualiti |mutu |dalaman )?(?:akan |telah )?(?:diperketat[a-z]*|ditingkatkan|dipertingkat[a-z]*)\b|\bmengambil (?:serius|tindakan tegas)\b|\bdipandang serius\b`,
    p`\b(?:menjadi |sebagai |jadi |dijadikan |menjadikan(?:nya)? |akan kami jadikan )(?:sebagai )?(?:bahan )?(?:[a-z]+ )?(?:penilaian|penilaian semula|pengajaran|iktibar|panduan|perhatian|pembetulan|muhasabah|keutamaan)\b(?! (?:tuan|puan|anda))`,
    p`\b(?:pada masa (?:hadapan|akan datang)|selepas ini|lain kali)\b[^.;]{0,50}\blebih ${CARE}\b|\blebih ${CARE} (?:lagi )?(?:selepas ini|pada masa (?:depan|hadapan|akan datang)|lain kali)\b`,
    p`\b(?:akan|untuk|berjanji|berusaha|harus|perlu|terpaksa|mesti) (?:lebih|terus|sentiasa|selalu) (?:berhati-hati|teliti|cermat|meningkatkan|mempertingkatkan|menambah ?baik|berusaha|membaiki|memperbaiki|membetulkan|memberi perhatian|belajar|${CARE})\b`,
    p`\b(?:membaiki|memperbaiki|membetulkan|baiki|betulkan|perbaiki|pembaikan|pembetulan|penambahbaikan|meningkatkan|mempertingkatkan|menambah ?baik|tingkatkan|peningkatan|menyempurnakan|mengoptimumkan) (?:lagi )?(?:kualiti|mutu|mutu kerja|perkhidmatan|layanan|prestasi|kecekapan|standard|penyelarasan|komunikasi|pengawasan|pemantauan|diri|sistem kami|proses kami|sop|disiplin|ketelitian)\b`,
    p`\b(?:langkah|tindakan|usaha|ikhtiar)(?:-langkah)? (?:[a-z]+ )?(?:yang )?(?:diperlukan|perlu|tepat|lanjutan|seperlunya|pembaikan|pembetulan|penambahbaikan|pencegahan)\b(?! (?:tuan|puan|anda|:))(?!:)`,
    p`\b(?:usaha|ikhtiar) (?:terbaik|maksimum|sebaik-baiknya|keras)\b|\bsebaik mungkin\b|\b${WE} (?:akan |(?:sentiasa|selalu) |terus |sudah |telah )*(?:berusaha|mengusahakan|cuba|usahakan)\b|\bsebaik-baiknya\b|\bkomited (?:untuk )?(?:membaiki|memperbaiki|membetulkan|lebih|terus|menyelesaikan|meningkatkan|mempertingkatkan|menambah ?baik)\b`,
    p`\b(?:pengawasan|kawalan|pemantauan|semakan)(?: [a-z]+){0,2} (?:akan |telah |sudah )?(?:diperketat(?:kan)?|ditingkatkan|dipertingkat(?:kan)?|perketatkan|tingkatkan)\b|\b(?:memperketat(?:kan)?|perketatkan|mengetatkan|ketatkan|memantapkan|memperkukuh(?:kan)?) (?:lagi )?(?:pengawasan|kawalan|pemantauan|proses|prosedur|semakan)\b|\btindakan tegas\b|\b(?:penilaian|penilaian semula|pembaikan|pembetulan|penambahbaikan) (?:dalaman|menyeluruh|berkala)\b|\bmenilai (?:semula|diri|proses|prestasi|sistem|prosedur)\b`,
    p`\b${WE} (?:pastikan|jamin) (?:semua(?:nya)?|segalanya) (?:akan |tetap )?(?:berjalan|baik|lancar|selesai)\b`,
    p`\b(?:ambil|mengambil|diambil) (?:perhatian|maklum)\b(?<!\b(?:sila|mohon|harap|tidak) [a-z]+ [a-z]+)`,
    p`\b(?:mengambil|ambil) (?:hikmah|pengajaran|iktibar)\b|\bkami (?:amat |sangat )?memandang (?:serius|berat)\b|\bdengan serius\b|\bsecara serius\b`,
    p`\b(?:menjadi|jadi|sebagai|jadikan) (?:[a-z]+ )?(?:cermin|tamparan|teguran|peringatan|bekal|sempadan|pedoman|pengajaran|iktibar)(?: [a-z]+)? (?:bagi|buat|untuk|kepada) (?:kami|saya|kita|semua|pasukan)\b`,
    p`\b(?:kakitangan|staf|pekerja|petugas|pasukan|semua|seluruh)(?: [a-z]+){0,2} (?:sudah|telah|dah|akan) (?:${WE} )?(?:di)?(?:pesan|ingatkan|tegur|minta|arahkan|nasihatkan|nasihati|peringatkan) (?:agar|supaya|untuk) (?:lebih|sentiasa|selalu|tidak|berhati-hati|menjaga|meningkatkan|memberi)\b`,
    p`\b(?:jadikan|menjadi|sebagai) (?:bahan )?(?:renungan|refleksi|muhasabah|introspeksi)\b`,
    p`\b(?:ber)?muhasabah\b|\b(?:ber)?harap(?:kan)?(?: agar| supaya)? (?:keadaan|perkara|semua(?:nya)?|perkhidmatan|situasi) (?!anak|isteri|suami|ibu|bapa|kesihatan|${CLIENT})(?:[a-z]+ )?(?:bertambah|menjadi|akan|makin|semakin|pulih|lebih) ?(?:elok|baik|pulih|lancar|teratur|ok)?\b|\bterus (?:maju|belajar|berkembang)\b|\b(?:terus|akan) memperbaiki diri\b|\btindakan (?:yang )?(?:bersesuaian|sesuai|sewajarnya)\b|\bsentiasa belajar\b|\b(?:proses|sistem|prosedur) (?:kami )?akan (?:diperkemas|dikemaskan|dinaik taraf|diperhalusi)\b|\b(?:taklimat|kursus|latihan) (?:penuh |khas |semula )?supaya lebih (?:peka|teliti|berhati-hati|cermat|prihatin)\b`,
    p`\b(?:akan|kami) (?:kami )?(?:ambil|mengambil|diambil) kira\b|\buntuk (?:kami )?(?:tambah ?baik|menambah ?baik|penambahbaikan|diperbaiki|memperbaiki)\b|\b(?:akan |kami )(?:cuba|usahakan)(?: [a-z]+)? (?:sebaik|yang terbaik|improve|perbaiki)\b`,
    p`\b(?:pastikan|memastikan) (?:semua |setiap )?(?:staf|kakitangan|pekerja|pasukan|petugas)(?: [a-z]+)? (?:lebih|sentiasa|akan)\b|\b(?:pandang|memandang|dipandang) (?:serius|berat)\b|\b(?:dibincangkan|dibawa|diangkat|dirujuk|disampaikan) (?:di|ke|kepada) (?:peringkat|pihak) (?:atasan|pengurusan|tertinggi|berkenaan)\b`,
  ],
  // Work with nothing to show yet: fine once it has a day.
  'empty-promise.undated': [
    p`\b(?:pasukan|staf|kakitangan|petugas|pekerja|mereka)(?: kami)?(?: yang [a-z]+)? akan (?:diberi|diberikan|mendapat|mengikuti|menjalani) (?:latihan|kursus|bimbingan|tunjuk ajar)\b`,
    p`\b(?:masih |sedang |kini )dalam (?:tindakan|proses|semakan|kajian|perhatian|penelitian)\b`,
    p`\b(?:sedang|masih|akan) (?:kami )?(?:disiasat|diuruskan|dikaji|ditangani|diambil|disemak|dipantau|dipertimbangkan|siasat|uruskan|semak|dalam siasatan)\b|\b(?:tindakan susulan|ambil tindakan|mengambil tindakan)\b(?<!\b(?:tidak|tak|belum|gagal) [a-z]+ tindakan)`,
    p`\b(?:sedang|masih|tengah|akan) (?:kami |dalam |saya |segera |dalam proses )*(?:tangani|ditangani|menangani|siasat|disiasat|menyiasat|diproses|proses|memproses|dibaiki|dibetulkan|diperbaiki|baiki|betulkan|perbaiki|membaiki|memperbaiki|membetulkan|disemak|semak|menyemak|selaraskan|diselaraskan|penanganan|siasatan|pembaikan|pembetulan|penambahbaikan|diusahakan|dikaji|diselesaikan|selesaikan|menyelesaikan|diurus|urus|dibincangkan|percepatkan|dipercepatkan)\b`,
    p`\b(?:prosedur|proses|sistem|aliran kerja|cara kerja|sop|tadbir urus|mekanisme|prestasi|penyelarasan)\b[^.;]{0,40}\b(?:akan|sedang|segera|tengah|terus) (?:${WE} )?(?:di)?(?:perbaiki|perkemas(?:kan)?|tambah ?baik|kaji|nilai|tinjau|perketat(?:kan)?|tingkatkan|perkukuh(?:kan)?|mantapkan|susun)\b`,
    p`\b(?:sedang|masih|tengah) (?:[a-z]+ )?(?:meneliti|mengkaji|menyelidik|mengenal pasti|melihat semula|teliti|kaji)\b`,
  ],
  // What goes on to name them.
  'empty-promise.named': [p`:(?: |$)|\biaitu\b|\byakni\b|\bdengan cara\b|\bantara lain\b`],
} satisfies Phrases
