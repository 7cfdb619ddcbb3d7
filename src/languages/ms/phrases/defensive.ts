import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { CLIENT, NOT, PAST, WE } from './pieces.ts'

export default {
  defensive: [
    p`\bniat ${WE} (?:baik|ikhlas|murni)\b|\bberniat baik\b|\b(?:tiada|tidak ada) (?:sistem|syarikat|proses)(?: pun)?(?: yang)? sempurna\b|\b${WE} (?:${PAST} )?mengikut (?:semua )?(?:prosedur|peraturan|garis panduan)\b`,
    p`\b(?:perlu|ingin|harus|wajar) (?:juga )?(?:kami )?(?:difahami|diingatkan|dijelaskan|ditegaskan|ditekankan|tegaskan|jelaskan)(?: bahawa)?\b|\bmengikut (?:prosedur|sop|polisi|garis panduan|terma) (?:sedia ada|syarikat|yang|kami)\b`,
    p`\b(?:perlu|harap|mohon|sila|ingin kami|perlu juga) (?:juga )?(?:diketahui|difahami|dicatat|diingat|kami (?:sampaikan|maklumkan)|kami tegaskan|kami jelaskan|kami ingatkan|ditegaskan|tegaskan|perbetulkan|diperbetulkan)(?: bahawa)?\b`,
    p`\b(?:namun|tetapi|tapi|akan tetapi)(?: [a-z]+){0,3} (?:${PAST} (?:pun )?(?:dipatuhi|mematuhi|mengikut|berusaha|mengingatkan|dimaklumkan|memaklumkan)|bukan (?:sepenuhnya|semata))`,
    p`\b(?:selaras|mengikut|menurut|berdasarkan|mematuhi) (?:dengan )?(?:prosedur|sop|syarat|peraturan|dasar|polisi|standard)(?: [a-z]+){0,2} (?:yang (?:ditetapkan|berkuat kuasa|sedia ada)|kami|syarikat|kontrak|operasi)\b(?<!\btidak [^.;]{0,30})`,
    p`\b(?:tuduhan|tuntutan|anggapan|dugaan|andaian) (?:${CLIENT}|tersebut|itu) (?:[a-z]+ ){0,3}(?:tidak|tak|silap|keterlaluan|salah)|\btidak (?:adil|fair|betul|benar) (?:jika|jikalau|andai|kalau|bahawa)\b|\b${WE} (?:berasa )?(?:keberatan|tidak (?:dapat )?bersetuju|tidak sependapat)\b`,
    p`\b(?:syarikat|firma|pejabat|vendor|kedai|penyedia|ejen|pasukan) (?:lain|mana|sebesar mana) ?(?:sekali )?pun (?:juga )?(?:sering|kerap|pernah|boleh|pasti|tidak|mengalami)`,
    // Others are no better.
    p`\b(?:klinik|kedai|syarikat|bank|sekolah|tempat|hospital|hotel|bengkel|restoran|universiti|kilang|jurugambar|orang|mana-mana)(?: [a-z]+){0,2} lain(?: [a-z]+){0,3} (?:pun|juga) (?:buat|ada|lambat|lewat|macam|sama|mengalami|kena|begitu|begini|naik|caj|letak|tutup)\b|\bbukan (?:kami|kita|saya|aku)(?: ni)? (?:seorang|sorang|sahaja|saja|je)\b|\bmana-mana (?:[a-z]+ )?pun (?:ada|macam|buat|sama)\b`,
    p`\b${WE} (?:benar-benar |memang |langsung )?(?:tidak|tak) faham (?:mengapa|kenapa|apa)\b(?! (?:yang )?(?:rosak|punca))|\bjangan(?:lah)? (?:[a-z]+ ){0,2}(?:bagi|beri|letak|tinggalkan|kasi) (?:satu|1|dua|2) (?:bintang|star)\b|\bjangan(?:lah)? (?:[a-z]+ )?(?:viral|tular|viralkan|tularkan|sebarkan|salahkan ${WE}|marah(?:kan)?)\b|\b${WE} pun (?:penat|manusia|ada (?:perasaan|hati|anak|keluarga)|rugi|susah|tak suka|mangsa|terkesan|stres|stress|letih)\b`,
    p`\b(?:perlu|sampai|harus|mesti)(?:lah)? (?:di)?(?:panjangkan|perbesarkan|besar-besarkan|viralkan|tularkan|bawa ke)\b|\b(?:tidak|tak) (?:munasabah|adil|patut|wajar) (?:untuk )?(?:mengharapkan|harap|menyalahkan|kami|meminta|menuntut|jika|kalau)\b|\bdalam (?:kontrak|perjanjian|sebut harga)(?: pun)? (?:tak|tidak|tiada)\b|\b${WE} ${PAST} buat (?:kerja|apa|semua|yang)(?: [a-z]+)? (?:ikut|mengikut|apa yang di[a-z]+)\b|\b(?:sudut|pihak|kedudukan) (?:saya|kami) juga\b|\bmasih dalam (?:batas|had)\b`,
    p`\b(?:tak|tidak) pernah (?:lagi )?(?:ada )?(?:pelanggan|orang|sesiapa|siapa)(?: lain)? (?:yang )?(?:komplen|mengadu|complain|merungut|bising|kata)\b|\b(?:pelanggan|orang|customer) lain (?:semua )?(?:ok|okay|puas hati|(?:tak|tidak)(?: ada)?(?: pun)? (?:komplen|complain|bising|kisah|marah|mengadu|merungut))\b|\b(?:jangan|usah)(?:lah)? (?:[a-z]+ )?(?:tuduh|menuduh|fitnah|salahkan|menyalahkan|kata(?:kan)? ${WE}|burukkan)\b|\b(?:belum|tak|tidak) tahu (?:cerita|hal|keadaan) (?:sebenar|sepenuhnya)\b`,
    p`\b${WE} ${PAST} (?:buat|lakukan|cuba|beri|bagi|usaha)(?: [a-z]+)? (?:yang )?(?:terbaik|sehabis baik|sedaya upaya|semampu)\b|\b(?:puaskan|memuaskan|jaga) hati semua\b|\btakkan (?:nak|mahu|lah)\b|\b(?:harga|bayaran)(?: [a-z]+){0,2} (?:dah |sudah |memang )?murah\b|\bnak expect\b|\b(?:perlu|kena) (?:faham|sedar|ingat)(?:lah)? (?:yang |bahawa )?(?:kami|saya)\b|\bniat ${WE} (?:cuma|hanya|nak|untuk)\b`,
    p`\b(?:semua|segala) (?:prosedur|sop|peraturan|langkah|garis panduan)(?: [a-z]+){0,3} (?:patuhi|ikut|ikuti|dipatuhi|diikuti|jalankan)\b|\b(?:faham|fahami|tengok|fikir)(?: (?:dulu|juga|sikit))? (?:situasi|keadaan|kedudukan|masalah|posisi) (?:kami|saya)\b|\bsebelum ${CLIENT} (?:nak )?(?:komplen|complain|mengadu|marah|viral|tuduh)[a-z]*\b|\bbagi (?:rating|review|ulasan) (?:rendah|teruk|buruk|satu)\b|\b(?:tak|tidak) adil (?:kalau|jika|bila|untuk|bagi|rasanya)\b`,
  ],
  // Defends only beside a mistake.
  'defensive.hinted': [
    p`\bwalau bagaimanapun\b|\bnamun begitu\b|\b(?:secara|dari(?:pada)? sudut) teknikal\b|\bapa-apa pun\b|\b(?:dasar|polisi) syarikat\b`,
    p`\b(?:meskipun|walaupun|meski) (?:demikian|begitu)\b|\bnamun demikian\b|\bsungguhpun begitu\b|\bbagaimanapun(?: juga)?\b|\bsebaliknya,|\bdi pihak lain\b|\bsecara teknikal,|\bpada dasarnya\b|\b(?:sejujurnya|sesungguhnya|terus terang)\b|(?:^|, |\b(?:${WE}|tetapi|tapi|namun|dan|memang) )sebenarnya\b(?![^.;]{0,60}\b(?:salah|silap|tersalah|tersilap|terlupa)\b)|\bsebenarnya (?:${WE}|${CLIENT}|${PAST}(?! (?:${CLIENT}|dibayar|siap|sampai)\b)|${NOT}|bukan|ada|masih)\b`,
    p`\b(?:dasar|polisi|peraturan|syarat) (?:syarikat|pusat|pengurusan|kami)\b`,
    p`\b(?:perlu|harap|mohon) (?:juga )?${CLIENT} (?:ketahui|fahami|maklum|sedari|ingat)\b`,
  ],
} satisfies Phrases
