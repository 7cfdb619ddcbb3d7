import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  // The client has to do or give up something for it.
  'strings-attached': [
    p`\bpenyelesaian (?:penuh|muktamad)\b|\bpenuh dan muktamad\b|\btertakluk (?:pada|kepada) (?:terma|syarat|penerimaan)\b`,
    p`\b(?:pampasan|(?:ganti|gantikan) rugi|pengembalian(?: (?:wang|dana)| wang)?|diskaun|(?:potongan|rebat)|baucar|kredit|penggantian|(?:bayaran balik|refund)|percuma)\b[^.;]{0,80}\b(?:dengan syarat|asalkan|asal|sekiranya|(?:jika|jikalau)|andai|setelah|selama|dengan catatan|kalau) (?:tuan|puan|anda|tuan\/puan|kontrak|ulasan|aduan|(?:pesanan|tempahan) berikutnya|tidak|memadam|mencabut|melanjutkan)\b(?! (?:(?:[a-z]+ )?(?:ingin|mahu|memilih|lebih suka|setuju|berkenan|memerlukan|perlu|keberatan)))`,
    p`\b(?:dengan syarat|asalkan|sepanjang|dengan catatan|dengan ketentuan)\b[^.;]{0,60}\b(?:pampasan|(?:ganti|gantikan) rugi|pengembalian|diskaun|(?:potongan|rebat)|baucar|kredit|melanjutkan|memadam|mencabut|menandatangani|tidak (?:menuntut|melaporkan|menyebarkan|mempublikasikan|memberi ulasan))\b`,
    p`\b(?:memadam|mencabut|menurunkan|mengubah|merevisi) (?:ulasan|review|penilaian|rating|aduan|laporan|unggahan|postingan)\b(?<!\btidak perlu [a-z]+ [a-z]+)|\btidak (?:akan )?(?:menuntut|menggugat|mempermasalahkan)(?: [a-z]+)? (?:lagi|kembali|kami)?\b|\b(?:penyelesaian|(?:pembayaran|bayaran)) (?:penuh dan )?final\b|\bbaucar\b[^.;]{0,60}\b(?:pembelian|transaksi|(?:pesanan|tempahan)) (?:berikutnya|minimum|minimal|selanjutnya)\b`,
  ],
  // No condition, but it makes a gift of it.
  'strings-attached.gift': [
    p`\btanda (?:muhibah|ihsan|penghargaan|maaf)\b|\bihsan (?:kami|syarikat)\b|\bex[- ]gratia\b`,
    p`\b(?:iktikad baik|itikad baik|niat baik|goodwill|kebijaksanaan (?:kami|syarikat|khusus)|tanda (?:kasih|perhatian|apresiasi)|bentuk (?:apresiasi|perhatian|kepedulian|kebaikan)|pengecualian khusus|hadiah|bonus|kado|secara sukarela|sebagai pengecualian)\b`,
  ],
} satisfies Phrases
