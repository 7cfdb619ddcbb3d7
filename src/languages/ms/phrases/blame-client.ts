import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { CLIENT, PAST, UNDONE, WE } from './pieces.ts'

// "Kami tidak tahu bahawa tuan belum menerima" and "jika puan belum menerima" accuse nobody.
const NOT_ASKED = piece`(?<!\b(?:jika|jikalau|andai|sekiranya|kalau|agar|supaya|adakah|sehingga|membuat|sampai|bahawa|selama|kenapa|mengapa|maka|jadi|seandainya|andainya)\b[^.;]{0,40})`

export default {
  // The reader as the subject of a failing.
  'blame-client': [
    p`\bseperti yang ${PAST} ${WE} (?:maklumkan|jelaskan|nyatakan|beritahu)\b`,
    p`\b(?:kalaulah|andainya|seandainya) ${CLIENT} (?:[a-z]+ ){0,2}(?:membaca|menyemak|memberitahu|memaklumkan|menghantar|menghubungi|bertanya|mengesahkan|membalas|menjawab|mengingatkan|meluluskan|menandatangani)\b`,
    p`\b(?:anda|tuan|puan|encik|tuan\/puan) (?:tidak|tak|belum|gagal|lambat|terlewat) (?:memberi[a-z]*|memaklumkan|menghantar|mengesahkan|menyemak|membaca|membalas|meneliti|mengemas ?kini)\b${NOT_ASKED}`,
    p`\bkerana (?:pihak )?(?:anda|tuan|puan|encik) (?:tidak|tak|belum|gagal|lambat|lewat|tersalah|tersilap)\b|\bsepatutnya (?:anda|tuan|puan|encik) (?:menyemak|membaca|memaklumkan|memberi[a-z]*|mengesahkan|meneliti|menghubungi)\b|\b(?:anda|tuan|puan|encik) sepatutnya (?:menyemak|membaca|memaklumkan|mengesahkan|meneliti)\b`,
    p`\b${CLIENT} (?:sendiri |memang |juga |yang |pun ){0,2}(?:tidak|tak|belum|kurang|lupa|terlupa|gagal|lewat|terlambat|lambat|cuai|lalai|tidak pernah) (?:${UNDONE}|memaklumkan|memberikan|melampirkan|bersetuju dengan|teliti|jelas|cermat|melengkapi|memahami|memberi perhatian|mengisi)\b${NOT_ASKED}`,
    p`\b(?:kerana|akibat|disebabkan|lantaran|gara-gara|ekoran|memandangkan) (?:oleh )?(?:pihak )?${CLIENT} (?:yang |sendiri |juga )?(?:tidak|tak|belum|gagal|tersilap|tersalah|salah|silap|lewat|terlambat|lambat|kurang|lupa|terlupa|baharu|baru|mengubah|memasukkan|mengisi|meminta)\b`,
    p`\b(?:sepatutnya|seharusnya|semestinya|sebaiknya|sewajarnya) (?:pihak )?${CLIENT} (?:[a-z]+ )?(?:menyemak|membaca|mengesahkan|memberi[a-z]*|menyampaikan|memaklumkan|menghubungi|mengingatkan|bertanya|memastikan|menghantar[a-z]*|tahu|memahami)\b(?! (?:menerima|mendapat))`,
    p`\b${CLIENT} (?:sepatutnya|seharusnya|semestinya|sewajarnya|perlu|wajib) (?:[a-z]+ )?(?:menyemak|meneliti|membaca|mengesahkan|memberi ?tahu|memaklumkan|mengingatkan|memahami)\b(?= |\.)(?<!\b(?:jika|jikalau) [^.;]{0,60})`,
    p`\b(?:kesalahan|kesilapan|kecuaian|kelewatan|ketidaktelitian|ketidakjelasan)(?: [a-z]+){0,4} (?:dari(?:pada)?|di|pada|oleh) (?:pihak )?${CLIENT}\b(?<!\bbukan [^.;]{0,40})`,
    p`\b(?:permintaan|permohonan|arahan|data|maklumat|e-?mel|keterangan|taklimat|alamat|dokumen)(?: yang)?(?: [a-z]+){0,2} ${CLIENT} (?:[a-z]+ )?(?:tidak|tak|kurang|belum|memang|lewat|terlambat|lambat) (?:jelas|lengkap|tepat|spesifik|sesuai|sah|terperinci|kami terima|diterima|cukup)\b`,
    p`\b(?:data|fail|bahan|maklumat|pengesahan|kelulusan|dokumen|taklimat|semakan|perubahan|pindaan|jawapan|maklum balas) (?:yang )?dari(?:pada)? (?:pihak |pasukan |kakitangan |staf |pejabat |bahagian ){0,2}${CLIENT} (?:[a-z]+ ){0,3}?(?:lewat|lambat|terlambat|lama|(?:baru|baharu|hanya) (?:masuk|tiba|sampai|diterima|kami terima)|kurang (?:jelas|lengkap|kemas)|tidak (?:jelas|lengkap|kemas)|berubah-ubah)\b`,
    p`\b(?:kalau|jika|sekiranya|andai(?:nya)?)\b[^.;]{0,60}\b${CLIENT}\b[^.;]{0,40}\b(?:sejak|dari|dari(?:pada)?) (?:awal|mula)\b`,
    p`\byang (?:melambatkan|menyebabkan (?:kelewatan|lambat)|mengambil masa)(?: [a-z]+){0,3}? (?:ialah|adalah|sebenarnya) [^.;]{0,40}\b${CLIENT}\b`,
    p`\b(?:jika|kalau|sekiranya|andai(?:nya|kata)?|seandainya|kalaulah) (?:pasukan |staf |pihak )?${CLIENT} (?:[a-z]+ |e-?mel ){0,4}?lebih (?:awal|cepat|jelas|teliti|lengkap)\b[^.;]{0,60}\b(?:pasti|tentu(?:nya)?|tidak akan|takkan|tidak perlu berlaku)\b`,
    p`\b(?:andai|seandainya|andainya|kalau (?:sahaja|saja)|(?:jika|jikalau) (?:sahaja|saja)|sekiranya) (?:(?:sahaja|saja) )?${CLIENT} (?:[a-z]+ ){0,2}(?:lebih|menyemak|memberi|menghantar|membaca|menghubungi|mengesahkan)[a-z]*`,
    p`\b(?:kesalahan|kesilapan|tanggungjawab) kita\b|\bkita sama-sama (?:salah|silap|cuai|lalai|lupa|terlupa|kurang)\b|\bkedua (?:belah )?pihak (?:sama-sama )?(?:salah|silap|cuai|lalai|kurang|tidak)\b`,
    p`\b${CLIENT} (?:sendiri|pun|juga) (?:sudah |telah |dah |yang )?(?:meluluskan|mengesahkan|menyemak|menandatangani|bersetuju)(?:nya)?\b`,
    p`\b${CLIENT} (?:juga |sendiri |sudah |telah )?(?:turut )(?:bertanggungjawab|salah|silap|menyebabkan)\b|\b${CLIENT} (?:sendiri )?(?:yang )?(?:(?:salah|silap) (?:faham|membaca|mengisi|memasukkan|menafsirkan|memahami)|menyalahtafsirkan|mempersetujuinya|sudah bersetuju dengan)\b(?<!\bbukan ${CLIENT} [^.;]{0,20})`,
    p`\b(?:data|maklumat|alamat|nombor|dokumen|fail|taklimat|arahan|spesifikasi|ukuran|gambar|bahan|senarai|butiran|keterangan|contoh) yang (?:pasukan |staf |pihak )?${CLIENT} (?:berikan|beri|hantar(?:kan)?|sampaikan|isi|masukkan|muat naik|serahkan|sebut(?:kan)?|tulis|nyatakan|catatkan|lampirkan) (?:[a-z]+ )?(?:(?:tidak|tak|kurang|belum) (?:jelas|lengkap|tepat|spesifik|sesuai|sah|terperinci|cukup|betul)|salah|silap)\b(?! (?:saya|kami|di[a-z]+ ${WE})\b)`,
    p`\b${WE} (?:[a-z]+ ){0,4}?(?:mengingatkan|bertanya|bertanyakan|menghubungi|menelefon|memaklumkan|meminta)(?: [a-z]+){0,3} ${CLIENT}\b[^.;]{0,40}\b(?:(?:tiada|tidak ada|belum ada|tidak (?:mendapat|menerima))|tanpa) (?:sebarang )?(?:maklum balas|jawapan|balasan|respons|pengesahan)\b`,
    p`\b(?:walaupun|meskipun|sungguhpun|lagi ?pun)\b[^.;]{0,40}\b(?:${PAST} ${CLIENT}|${CLIENT} (?:sendiri )?(?:yang |sudah |telah )?) ?(?:luluskan|semak|tandatangani|sahkan|setujui|baca)\b`,
    p`\b${CLIENT} sendiri yang (?:me[a-z]+|luluskan|sahkan|setujui|minta|pilih|semak)\b`,
    p`\byang di(?:isi|hantar(?:kan)?|serahkan|berikan|muat naik|sampaikan|tulis|masukkan|luluskan) (?:oleh )?(?:pasukan |staf |pihak |pejabat )?${CLIENT} (?:[a-z]+ ){0,2}?(?:kosong|salah|silap|kurang|lewat|lambat|tidak (?:jelas|lengkap|tepat|sesuai|betul))\b(?! ${WE}\b)`,
    p`\b(?:jika|kalau|andai(?:nya|kata)?|seandainya|kalaulah) (?!(?:saya|kami|sahaja ${WE})\b)[^.;]{0,40}, (?:tentu|pasti) ${CLIENT}\b|\b(?:andai(?:nya|kata)?|seandainya|kalaulah) (?!${WE}\b)[^.;]{0,60}\b${CLIENT} (?:tentu|pasti|tidak akan|tidak perlu)\b`,
    p`\b(?:kerana|sebab) (?:memang )?(?:hanya itu|itu (?:sahaja|saja))(?: [a-z]+)? yang (?:pasukan |staf |pihak )?${CLIENT} [a-z]+`,
    p`\b${CLIENT} ${PAST} ${WE} (?:ingatkan|peringatkan|pesan)\b|\b${CLIENT} kan (?:sudah|telah|dah|pernah)\b|\byang memang ${CLIENT} [a-z]{4,}`,
    // Had you done it, this would not have come about.
    p`\b(?:kalau|kalaulah|jika|sekiranya|andai(?:nya|kata)?|seandainya) (?:dulu |dari awal |awal-awal |dari mula )?(?:pihak )?${CLIENT} [^.;]{3,80}, [^.;]{0,50}\b(?:takkan|tak akan|tidak akan|tentu|pasti|mesti|tak perlu|tak jadi|boleh dielak)(?:kan)? (?:tak |tidak |jadi |ada |sampai )?(?:ter[a-z]{4,}|lewat|sesat|salah|silap|hilang|rosak|jadi|berlaku|lambat|timbul|masalah|begini|macam ni|kena|susah|siap)\b`,
    p`\b${CLIENT} (?:sendiri |yang |pun |pula |pulak ){0,2}(?:tak|tidak|lambat|lewat|lupa|terlupa|salah|silap|tersilap|tersalah) (?:isi|beri|bagi|hantar|semak|baca|tengok|check|cek|cakap|beritahu|bagitahu|maklumkan|letak|tulis|sahkan|confirm|balas|reply|update|ikut|faham|datang|masukkan|klik|pilih|taip)\b${NOT_ASKED}`,
    p`\b(?:senarai|fail|data|gambar|maklumat|bahan|butiran|alamat|dokumen|borang|ukuran)\b[^.;]{0,30}\b${CLIENT} (?:hantar|bagi|beri|isi)[^.;]{0,20}\b(?:dalam bentuk|bukan|lambat|lewat|tak lengkap|tidak lengkap|salah|silap|saat akhir|last minute)\b|\b(?:hantar|menghantar|menghantarnya|bagi|isi|mengisi) (?:[a-z]+ )?(?:pada )?(?:saat|minit|waktu) (?:akhir|terakhir)\b(?<!\b${WE} [^.;]{0,30})`,
    p`\b${CLIENT} sendiri (?:yang )?(?:tak|tidak|lambat|lewat|lupa|silap|salah|setuju|pilih|minta|nak|tekan|isi|simpan)\b|\b(?:borang|data|maklumat|senarai|butiran|alamat|ruang)\b[^.;]{0,30}\b${CLIENT} (?:isi|hantar|bagi|beri|tulis|lengkapkan)\b[^.;]{0,40}\b(?:kosong|dikosongkan|tak (?:jelas|lengkap|betul)|tidak (?:jelas|lengkap|betul)|salah|silap|kurang)\b(?![^.;]{0,30}\b${WE}\b)|\bmacam mana (?:kami|saya|kita) nak\b`,
    p`\b(?:kelewatan|kesilapan|kecuaian|kegagalan|kelalaian) (?:pihak )?${CLIENT}(?: sendiri)?\b(?<!\bbukan [^.;]{0,30})|\b(?:kalau|jika|sekiranya) ${CLIENT} (?:[a-z]+ )?(?:baca|membaca|semak|menyemak|tengok|dengar|ikut|faham|tanya|bertanya)\b[^.;]{0,60}, [^.;]{0,30}\b(?:tak|tidak|takkan)\b|\b${CLIENT} (?:tak|tidak) (?:maklumkan|cakap|beritahu|bagitahu|inform|sebut)(?: [a-z]+)? (?:awal|dari awal|lebih awal|pun)\b`,
  ],
  // Points at the client only beside a mistake.
  'blame-client.hinted': [
    p`\b(?:mohon|sila|harap) (?:lain kali |pada masa hadapan )?(?:lebih (?:teliti|cermat|berhati-hati|jelas)|(?:[a-z]+ )?(?:semak|disemak) (?:semula|dahulu) (?:sebelum|terlebih))`,
    p`\bseperti(?: yang)? ${PAST} ${WE} (?:sampaikan|maklumkan|jelaskan|ingatkan|peringatkan) (?:sebelum ini|terdahulu|berkali-kali|sejak awal|dari awal)\b`,
  ],
} satisfies Phrases
