import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { NOT } from './pieces.ts'

const FAULT = piece`(?:kesalahan|kekeliruan|masalah|kendala|soal|persoalan|gangguan|keterlambatan|kelalaian|error|hal|perkara|kekhilafan|selisih|kesalahpahaman|urusan|miskomunikasi)`

export default {
  minimising: [
    p`\b(?:hanya|cuma|sekadar|sekedar|sebatas|semata-mata|cuman)(?:lah)? (?:sebuah |satu |masalah |soal )?${FAULT} (?:kecil|sepele|teknis|administrasi|administratif|ketik|biasa|penulisan|input|sederhana|komunikasi)\b(?<!\bbukan (?:hanya|cuma|sekadar) [a-z ]+)`,
    p`\b${FAULT} (?:yang )?(?:sangat |relatif |agak |tergolong |terbilang )?(?:kecil|sepele|ringan|remeh|minor)\b(?<!\bbukan (?:sekadar |hanya |cuma )?[a-z ]+)(?! (?:apa pun|sekalipun))`,
    p`\b(?:sedikit|agak|sekelumit) (?:kesalahan|kekeliruan|kendala|keterlambatan|gangguan|terlambat|telat|masalah|kekurangan|mundur|molor|salah|kelebihan|miskomunikasi|salah paham|meleset|tertunda|terganggu)\b|\b(?:meleset|selisih|terlambat|telat|mundur|molor|kelebihan|tertunda|berbeda) sedikit\b`,
    p`\b(?:salah ketik|typo|kesalahan ketik|salah tulis|salah cetak) (?:saja|biasa|kecil|kok)\b|\b(?:hanya|cuma|sekadar|sekedar) (?:salah (?:ketik|tulis|cetak|paham|input)|typo|selisih|terlambat|telat|tertukar|berbeda|beda|geser|bergeser|mundur|molor|tertunda)\b|\b(?:hanya|cuma|cuman)\b[^.;]{0,40}\bkok\b|\b(?:sepele|remeh)\b(?<!\b(?:tidak|bukan)(?: [a-z]+)? (?:sepele|remeh))`,
    p`\b(?:hal|masalah|perkara|soal|urusan) (?:sepele|kecil|remeh|biasa|lumrah)\b(?<!\bbukan [a-z ]+)|\b${NOT} (?:terlalu |begitu |seberapa |sampai )?(?:serius|fatal|signifikan|parah|material|seberapa|besar(?: kok)?|berarti)\b(?<!\bbukan [^.;]{0,10})`,
    p`\b(?:selisih|perbedaan|kerugian|keterlambatan)(?:nya)?(?: [a-z]+){0,2} ${NOT} (?:sampai|lebih dari|seberapa)\b|\b${FAULT} (?:[a-z]+ )?(?:semata|belaka)\b|^(?:toh|lagi pula|lagipula)\b|\banggap(?:lah)? saja\b|\b(?:hal|itu|ini) (?:sudah |memang )?(?:biasa|lumrah|wajar) (?:dalam|di|untuk|bagi)\b`,
    p`\bsemua orang (?:pasti |pernah |juga |bisa )+(?:salah|keliru|khilaf|berbuat|melakukan)|\bnamanya (?:juga )?manusia\b|\bmanusia (?:tempat(?:nya)?|tidak (?:luput|lepas)|pasti|biasa)\b|\btidak ada (?:manusia |orang |yang )+(?:yang )?(?:sempurna|luput)\b|\bkita semua (?:manusia|pernah)\b`,
    p`\b(?:hal |yang |ini |memang )?(?:wajar|lumrah|biasa|umum|kerap|sering|sudah biasa)(?: saja)? (?:terjadi|dialami|ditemui)\b(?<!\b(?:tidak|bukan) (?:hal )?(?:yang )?(?:wajar|lumrah|biasa|umum|seharusnya) [a-z]+)`,
    p`\b(?:tanpa|tidak ada|bukan) (?:ada )?(?:unsur )?(?:kesengajaan|niat(?:an)?|maksud(?: buruk)?|disengaja)\b|\b(?:tidak|bukan)(?: ada)? (?:di)?sengaja\b|\b${NOT}(?: pernah)? (?:bermaksud|berniat|punya niat|ada maksud)\b`,
    p`\b(?:selisih|beda|perbedaan|kelebihan|kekurangan|kerugian|keterlambatan)(?:nya)? (?:[a-z]+ )?(?:hanya|cuma|cuman|sekadar|tidak sampai|tak sampai) (?:beberapa|sedikit|segelintir|secuil|seberapa)\b`,
    p`\b(?:selisih|beda|bedanya|perbedaan|kelebihan|kekurangan|kerugian|keterlambatan|telat|terlambat|goresan?|lecet|noda|jumlah)(?:nya)? (?:(?:toh|kan|juga|pun|paling|ya|itu|ini|sebenarnya|sebetulnya) )*(?:hanya|cuma|cuman|${NOT} (?:sampai|seberapa|lebih dari|banyak|besar|parah|kelihatan|terlihat|ada (?:artinya|apa-apanya)))\b`,
    p`\b(?:toh|kan) (?:juga )?(?:cuma|cuman|hanya|${NOT} (?:sampai|seberapa|rugi|parah|banyak|ada (?:yang|apa)))\b|\b(?:paling-paling|paling banter|palingan|paling juga|paling cuma|paling hanya)\b`,
    p`\byang penting(?: kan)?\b[^.;]{0,60}\b(?:akhirnya|tetap|sudah|udah|masih|toh|kan)\b`,
    p`\b(?:nanti(?:nya)?|lama-lama|(?:se|satu |dua |tiga )hari) juga (?:[a-z]+ )?(?:hilang|kering|normal|lupa|terbiasa|reda|pulih|beres|sembuh|kembali|biasa)\b|\b(?:bersifat|sifatnya) (?:hanya |sekadar )?(?:administratif|minor|kosmetik|sementara|teknis|kecil)\b|\bmasih (?:sangat |tetap )?(?:layak|aman|bisa|dapat|enak) (?:kok )?(?:di(?:pakai|makan|minum|baca|gunakan)|terbaca)\b(?<!\b(?:tidak|jika|kalau|apakah)\b[^.;]{0,40})`,
    p`\b(?:cuma|cuman|hanya|sekadar|sekedar) (?:sedikit )?(?:lecet|tergores|gores|goresan|retak|penyok|noda|luntur|kotor|sobek|baret|telat|selisih|beda|kurang|kebalik|geser|melenceng)\b(?! (?:satu|dua|tiga|\d))|\b(?:seujung kuku|secuil|sekelumit|seupil|setipis|tipis (?:sekali|banget|saja))\b`,
    p`\b(?:orang|tamu|siapa|yang lain|pelanggan|pembaca|penonton|tetangga|awam|ada)(?: (?:awam|lain|pun|yang|biasa))? (?:juga )?${NOT} (?:akan |bakal )(?:ada yang )?(?:sadar|tahu|memperhatikan|ngeh|lihat|melihat|merasa|peduli)\b|\b${NOT} (?:nyampe|nyampai|sampe) [a-z0-9]+|\b${NOT} sampai (?:setengah|se(?:jam|hari|menit|puluh|ribu|persen|minggu|belas)|\d+|satu|dua|tiga|lima) ?(?:jam|menit|hari|persen|%|ribu|rupiah|senti|sentimeter)?\b(?=[^.;]{0,20}(?:$|[.,;!]| (?:kok|saja|juga|sih)))(?<=\b(?:telat|terlambat|beda|selisih|mundur|molor|rugi|kurang|lebih|mati|padam|antre)(?:nya)?\b[^.;]{0,40})`,
    p`\b${NOT} (?:sampai )?(?:mengganggu|memengaruhi|mempengaruhi|mengubah|mengurangi|merusak) (?:fungsi|penampilan|rasa|isi|makna|jalannya|kualitas|nilai|kenyamanan|acara|suasana|hasil)(?:nya)?\b(?<!\b(?:agar|supaya|apakah)\b[^.;]{0,60})|\b(?:segelintir|sebagian kecil) [a-z]+(?: [a-z]+)? (?:saja|doang|aja)\b|\b(?:halus|tipis|samar|kecil) (?:sekali|banget|kok)\b(?=[^.;]{0,40}(?:$|[.,;!]| dan | kok))(?<=\b(?:retak|gores|goresan|noda|beda|selisih|lubang|lecet|baret|robek|sobek|penyok|bekas|cacat)(?:an|nya)?\b[^.;]{0,20})`,
    p`\bnamanya (?:juga|kan) (?:juga )?[a-z]+(?: [a-z]+){0,3}(?:,? (?:kak|pak|bu|mas|mbak|kan|ya|hehe))*[.! ]*$|\b(?:dalam|masuk) (?:batas )?(?:toleransi|batas wajar|batas kewajaran|kategori wajar)\b`,
    p`\b(?:tenang|santai|sante|kalem) (?:saja|aja|dulu)(?:,? (?:ya|kak|pak|bu|mas|mbak))*\b(?=,| [a-z]+(?:nya)? (?:aman|tetap|pasti|masih|nggak|tidak))|\b(?:aman|baik-baik|nggak apa-apa|gapapa|beres) kok\b`,
  ],
  // True now and then, and still no comfort to the client.
  'minimising.soothing': [
    p`\b(?:untung(?:nya| saja| lah)|syukurlah|beruntung(?:nya)?)\b|\b(?:tidak|tak|jangan) (?:perlu |usah )?(?:khawatir|panik|cemas|risau)\b|\bbaru (?:kali ini|sekali ini|pertama kali)(?: [a-z]+)? (?:terjadi|kami)?\b|\btidak ada (?:yang|pihak yang|seorang pun yang) (?:sampai )?(?:dirugikan|rugi|celaka|terluka)\b`,
    p`\b(?:setidaknya|paling tidak|hitung-hitung|ambil (?:hikmahnya|positifnya)|di balik (?:ini|semua))\b(?! (?:rp|\d|dua|satu|tiga|sekali))`,
  ],
  // Makes little of it only beside a mistake.
  'minimising.hinted': [
    p`\b(?:hanya|cuma|cuman|sekadar) (?:sebagian kecil|beberapa|segelintir|sebentar|sementara|sesaat|sekitar)\b|\b(?:sempat|sesaat|sebentar saja)\b(?= (?:terganggu|terhenti|tidak))`,
  ],
} satisfies Phrases
