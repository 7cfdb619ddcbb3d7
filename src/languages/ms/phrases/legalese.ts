import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  legalese: [
    p`\btanpa prasangka\b`,
    p`\b(?:adalah )?dimaklumkan bahawa\b|\b(?:sukacita|dukacita)(?:nya)? (?:dimaklumkan|kami maklumkan)\b|\bdengan (?:segala )?hormatnya\b|\bmerujuk (?:kepada )?perkara\b|\bberhubung (?:dengan )?perkara\b|\bsehubungan (?:dengan )?itu\b|\buntuk makluman\b`,
    p`\bpihak kami (?:memohon|ingin|akan|telah|berharap|tidak|amat|sedang)\b|\bpihak (?:syarikat|pengurusan)\b|\badalah (?:dengan ini|dipohon|diharapkan)\b|\bsebagaimana (?:sedia|yang) maklum\b|\bmengambil maklum\b|\bbagi tujuan\b|\b(?:tersebut|dinyatakan)(?: seperti)? di atas\b|\b(?:didahului|dahulukan) dengan ucapan\b`,
    p`\b(?:membuat|menjalankan|melakukan) (?:pembayaran balik|penghantaran|semakan|pembetulan|siasatan|penyiasatan)\b`,
    p`\b(?:dengan ini|melalui (?:surat|e-?mel) ini) (?:kami|saya|pihak|syarikat|dimaklumkan)\b|\bbersama-sama ini (?:kami|saya|disertakan|dilampirkan)\b`,
    p`\b(?:sehubungan dengan|perkara (?:tersebut )?di atas|adalah dimaklumkan|adapun|bahawasanya|pihak (?:yang )?berkenaan|justeru itu|kiranya|sukacita jika)\b`,
    p`\b(?:perhatian|tindakan|kerjasama) (?:pihak )?(?:tuan|puan|tuan\/puan|anda)(?: [a-z]+){0,3} (?:amat |sangat )?(?:dihargai|didahului)\b|\b(?:yang mana|(?:di mana|dimana) perkara)\b|\bdemikianlah (?:dimaklumkan|adanya)\b`,
    p`\b(?:atas|segala) (?:perhatian|kerjasama)(?: dan (?:kerjasama|perhatian|tindakan))? (?:daripada )?(?:pihak )?(?:tuan|puan|anda)[a-z\/ ]{0,10}(?:kami|saya|diucapkan|didahului)\b`,
    p`\b(?:melakukan|dilakukan|dilaksanakan|melaksanakan) (?:proses )?(?:semakan|pembaikan|pembetulan|penambahbaikan|penghantaran|pemulangan|penilaian|penilaian semula|penyelarasan|pembayaran|bayaran|penggantian|pengesahan|penyiasatan|penyesuaian|kemas kini|pengebilan|pembatalan)\b`,
    p`\bpihak (?:syarikat|pengurusan)\b|\b(?:hak dan kewajipan|pihak-pihak|tanpa prejudis|pelanggaran kontrak|klausa|seksyen \d+|dari segi undang-undang|liabiliti)\b`,
    p`\b(?:tidak|bukan|tidaklah)(?: [a-z]+)? (?:ditafsirkan|disifatkan|dianggap|dikira|diertikan) sebagai\b|\bpengakuan (?:[a-z]+ )?(?:tanggungan|liabiliti|kesalahan|tanggungjawab|salah)\b|\batas risiko (?:sendiri|[a-z]+ sendiri|[a-z]+ [a-z]+ sendiri)\b|\b(?:kerugian|kerosakan) (?:turutan|berbangkit|sampingan|tidak langsung)\b|\b(?:melepaskan|mengecualikan|dikecualikan daripada|menolak) (?:sebarang |segala )?(?:liabiliti|tanggungan|tuntutan|tanggungjawab)\b|\b(?:hak|hak-hak) (?:[a-z]+ ){0,3}(?:terpelihara|dirizabkan|dikhaskan)\b|\bsetakat (?:yang )?dibenarkan\b|\btermaktub\b|\bberhubung (?:dengan )?(?:tuntutan|aduan)\b`,
    p`\bbertanggungan\b|\b(?:menurut|di bawah|berdasarkan|selaras dengan|merujuk) (?:klausa|fasal|peruntukan|terma dan syarat|syarat-syarat|perkara \d|seksyen|akta)\b|\bterma dan syarat\b|\bpihak (?:penyewa|pembeli|penjual|peminjam|pelanggan|pengguna|penerima) (?:hendaklah|mestilah|adalah)\b|\bhendaklah (?:menanggung|mengemukakan|bertanggungjawab)\b|\btanpa (?:sebarang )?(?:pengakuan|mengakui|menjejaskan hak)\b|\b(?:kerosakan|kehilangan|kerugian) (?:sedemikian|yang timbul daripada)\b`,
    p`\btertakluk (?:kepada|pada) (?:terma|syarat|polisi|peruntukan)\b|\bhendaklah (?:dikemukakan|dibuat|dihantar|difailkan|dinyatakan)\b|\bberhak (?:pada bila-bila masa|untuk (?:meminda|menolak|menamatkan|mengubah)|meminda|menolak)\b|\btanpa (?:notis|pemberitahuan) (?:terlebih dahulu|awal|lanjut)\b|\bpenerimaan liabiliti\b`,
  ],
} satisfies Phrases
