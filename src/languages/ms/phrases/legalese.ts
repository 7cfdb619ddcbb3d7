import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  legalese: [
    p`\b(?:adalah )?dimaklumkan bahawa\b|\bsukacita(?:nya)? dimaklumkan\b|\bdengan (?:segala )?hormatnya\b|\bmerujuk (?:kepada )?perkara\b|\bberhubung (?:dengan )?perkara\b|\bsehubungan (?:dengan )?itu\b|\buntuk makluman\b`,
    p`\bpihak kami (?:memohon|ingin|akan|telah|berharap|tidak|amat|sedang)\b|\bpihak (?:syarikat|pengurusan)\b|\badalah (?:dengan ini|dipohon|diharapkan)\b|\bsebagaimana (?:sedia|yang) maklum\b|\bmengambil maklum\b|\bbagi tujuan\b|\b(?:tersebut|dinyatakan) di atas\b|\bdidahului dengan ucapan\b`,
    p`\b(?:membuat|menjalankan|melakukan) (?:pembayaran balik|penghantaran|semakan|pembetulan|siasatan|penyiasatan)\b`,
    p`\b(?:dengan ini|bersama (?:surat|e-?mel|(?:mesej|tempah)) ini|melalui (?:surat|e-?mel|(?:mesej|tempah)) ini) (?:kami|saya|syarikat|maka)?\b|\bbersama-sama ini (?:kami|saya)\b`,
    p`\b(?:sehubungan (?:dengan|atas)|berkenaan dengan|berkaitan dengan|menindaklanjuti (?:surat|e-?mel)|menunjuk (?:surat|pada)|terkait (?:dengan )?hal (?:tersebut|ini|di atas|itu)|dalam rangka|adapun|disebabkan|sebagaimana semestinya|tersebut di atas|yang bersangkutan|dimaksud(?! dengan)|oleh karenanya|bilamana|kiranya)\b`,
    p`\bguna (?:(?:meningkatkan|mempertingkatkan|menambah ?baik)|menghindari|mencegah|menindaklanjuti|memastikan|menjaga|(?:membaiki|memperbaiki|membetulkan))\b|\b(?:yang mana|(?:di mana|dimana) hal)\b|\bdemikian(?:lah)? (?:[a-z]+ ){0,3}(?:(?:sampaikan|maklumkan)|(?:disampaikan|dimaklumkan)|kami buat|dibuat)\b`,
    p`\batas perhatian(?:nya| dan kerja ?sama(?:nya)?|(?: tuan| puan| anda)[a-z\/ ]{0,10}(?:kami|saya|diucapkan))\b`,
    p`\b(?:melakukan|dilakukan|dilaksanakan|melaksanakan) (?:proses )?(?:semakan|(?:pembaikan|pembetulan|penambahbaikan)|penghantaran|semakan|pengembalian|(?:penilaian|penilaian semula)|koordinasi|penelusuran|(?:pembayaran|bayaran)|penggantian|sahkan|penyiasatan|penyesuaian|pembetulan|kemas kini|pengebilan|pembatalan)\b`,
    p`\bpihak (?:syarikat|pengurusan)\b|\b(?:hak dan kewajiban|para pihak|tanpa prasangka|(?:ganti|gantikan) kerugian immateriel|wanprestasi|perbuatan melawan hukum|klausul(?:a)?|pasal \d+|secara hukum|tanggung gugat|somasi)\b`,
  ],
} satisfies Phrases
