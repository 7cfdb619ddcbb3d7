import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { CLIENT } from './pieces.ts'

export default {
  // The client has to do or give up something for it.
  'strings-attached': [
    p`\b(?:kompensasi|ganti rugi|pengembalian(?: dana| uang)?|diskon|potongan|voucher|kredit|penggantian|refund|gratis)\b[^.;]{0,80}\b(?<!\b(?:juga|bahkan) )(?:dengan syarat|asalkan|asal|apabila|jika|bila|setelah|selama|dengan catatan|kalau) (?:bapak|ibu|anda|bapak\/ibu|kontrak|ulasan|keluhan|pesanan berikutnya|tidak|menghapus|mencabut|memperpanjang)\b(?! (?:(?:[a-z]+ )?(?:ingin|mau|memilih|lebih suka|setuju|berkenan|memerlukan|perlu|keberatan)))`,
    p`\b(?:dengan syarat|asalkan|sepanjang|dengan catatan|dengan ketentuan)\b[^.;]{0,60}\b(?:kompensasi|ganti rugi|pengembalian|diskon|potongan|voucher|kredit|memperpanjang|menghapus|mencabut|menandatangani|tidak (?:menuntut|melaporkan|menyebarkan|mempublikasikan|memberi ulasan))\b`,
    p`\b(?:menghapus|mencabut|menurunkan|mengubah|merevisi) (?:ulasan|review|penilaian|rating|keluhan|laporan|unggahan|postingan)\b|\btidak (?:akan )?(?:menuntut|menggugat|mempermasalahkan)(?: [a-z]+)? (?:lagi|kembali|kami)?\b|\b(?:penyelesaian|pembayaran) (?:penuh dan )?final\b|\bvoucher\b[^.;]{0,60}\b(?:pembelian|transaksi|pesanan) (?:berikutnya|minimum|minimal|selanjutnya)\b`,
    p`\b(?:asal(?:kan)?|apabila|jika|kalau|bila|dengan syarat) ${CLIENT} (?:mau |bersedia |berkenan )?(?:memperpanjang|berlangganan|membeli|beli|memesan|pesan|menambah|menghapus|hapus|mencabut|cabut|upgrade|mengambil paket|kasih bintang|memberi (?:ulasan|bintang|rating)|memesan lagi)\b[^.;]{0,90}\b(?:gratis|bonus|potongan|tebus|diskon|ganti|kembalikan|voucher|cuma-cuma)\b|\b(?:gratis|bonus|potongan|diskon|kami beri|kami ganti|saya tebus)\b[^.;]{0,60}\b(?:asal(?:kan)?|apabila|jika|kalau|bila) ${CLIENT} (?:mau |bersedia )?(?:memperpanjang|berlangganan|membeli|beli|memesan|menambah|menghapus|mencabut|upgrade)\b`,
    p`\b(?:ulasan|review|rating|bintang|penilaian|komentar|postingan|story|unggahan)(?:nya)? (?:[a-z]+ )?(?:diubah|dihapus|diganti|dinaikkan|direvisi|diedit|dicabut|di-?take ?down)(?:[^.;]{0,20}\b(?:dulu|dahulu)\b|[^.;]{0,60}\b(?:baru|supaya|agar|nanti) (?:[a-z]+ )?(?:${CLIENT} |kami |uang|dana|refund|proses))|\b(?:jangan|tolong jangan|mohon tidak|mohon jangan) (?:langsung |buru-buru )?(?:kasih|beri|memberi(?:kan)?|ngasih|pasang) (?:bintang|rating|ulasan|review) (?:satu|1|dua|2|jelek|buruk|rendah|negatif)\b`,
  ],
  // No condition, but it makes a gift of it.
  'strings-attached.gift': [
    p`\b(?:iktikad baik|itikad baik|niat baik|goodwill|kebijaksanaan (?:kami|perusahaan|khusus)|tanda (?:kasih|perhatian|apresiasi)|bentuk (?:apresiasi|perhatian|kepedulian|kebaikan)|pengecualian khusus|hadiah|bonus|kado|secara sukarela|sebagai pengecualian)\b`,
  ],
} satisfies Phrases
