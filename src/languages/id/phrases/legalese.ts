import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { WE } from './pieces.ts'

export default {
  legalese: [
    p`\b(?:dengan ini|bersama (?:surat|email|pesan) ini|melalui (?:surat|email|pesan) ini) (?:kami|saya|perusahaan|maka)?\b|\bbersama ini ${WE}\b`,
    p`\b(?:sehubungan (?:dengan|atas)|berkenaan dengan|berkaitan dengan|menindaklanjuti (?:surat|email)|menunjuk (?:surat|pada)|terkait (?:dengan )?hal (?:tersebut|ini|di atas|itu)|dalam rangka|adapun|dikarenakan|sebagaimana mestinya|tersebut di atas|yang bersangkutan|dimaksud(?! dengan)|oleh karenanya|bilamana|kiranya)\b`,
    p`\bguna (?:meningkatkan|menghindari|mencegah|menindaklanjuti|memastikan|menjaga|memperbaiki)\b|\b(?:yang mana|(?:di mana|dimana) hal)\b|\bdemikian(?:lah)? (?:[a-z]+ ){0,3}(?:sampaikan|disampaikan|kami buat|dibuat)\b`,
    p`\b(?:meng|di)?informasikan\b`,
    p`\batas perhatian(?:nya| dan kerja ?sama(?:nya)?|(?: bapak| ibu| anda)[a-z\/ ]{0,10}(?:kami|saya|diucapkan))\b`,
    p`\b(?:melakukan|dilakukan|dilaksanakan|melaksanakan) (?:proses )?(?:pengecekan|perbaikan|pengiriman|pemeriksaan|pengembalian|evaluasi|koordinasi|penelusuran|pembayaran|penggantian|verifikasi|investigasi|penyesuaian|koreksi|pembaruan|penagihan|pembatalan)\b`,
    p`\bpihak (?:kami|perusahaan|manajemen)\b|\b(?:hak dan kewajiban|para pihak|tanpa prasangka|ganti kerugian immateriel|wanprestasi|perbuatan melawan hukum|klausul(?:a)?|pasal \d+|secara hukum|tanggung gugat|somasi)\b`,
    p`\btanpa (?:mengesampingkan|mengurangi) (?:[a-z-]+ ){0,2}?(?:hak|ketentuan|kewajiban)|\b(?:dibebaskan|membebaskan|bebas|terbebas) (?:[a-z]+ )?dari (?:segala |semua |setiap )?(?:bentuk )?(?:tuntutan|tanggung jawab|kewajiban|gugatan|klaim)\b|\bhak(?:-hak)? hukum\b|\b(?:peraturan )?perundang-undangan\b|\b(?:menjadi|merupakan) (?:tanggungan|beban|risiko) (?:[a-z]+ )?(?:pelanggan|penyewa|pembeli|pemohon|peserta|wajib|pengguna|nasabah|penumpang|pemesan)\b|\b(?:bersama|dengan) (?:surat |email )?ini (?:di)?(?:sampaikan|beritahukan|informasikan|nyatakan)\b|\bdiberitahukan (?:bahwa|dengan)\b`,
    p`\b(?:tidak|tak) dapat dijadikan (?:dasar|alasan|bukti)\b|\b(?:mengacu|merujuk|berdasarkan|menunjuk|sesuai|vide) (?:pada |kepada |ketentuan )?(?:butir|poin|klausul|ayat|huruf|pasal|lampiran) [0-9a-z]|\b(?:terutang|terhutang|para pihak|pihak (?:pertama|kedua)|addendum|adendum|aquo|a quo|dimaksudkan dalam)\b`,
    p`\bdianggap (?:telah |sudah )?(?:melepaskan|menyetujui|menerima|gugur|tunduk|mengetahui dan)\b|\b(?:melepaskan|mengesampingkan) hak\b|\bdi luar (?:cakupan|lingkup|ruang lingkup) (?:[a-z]+ )?(?:pertanggungan|tanggung jawab|perjanjian|layanan|kewajiban)\b|\bkerugian (?:tidak langsung|immateriil|immateriel|konsekuensial|lanjutan)\b|\bhal mana\b|\bad\/art\b|\b(?:pasal|ayat|huruf|butir) [0-9a-z]+ (?:ayat|huruf|butir|undang|uu|pp|perjanjian|kontrak|syarat|ad)\b`,
  ],
} satisfies Phrases
