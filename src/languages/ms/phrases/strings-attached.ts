import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  // The client has to do or give up something for it.
  'strings-attached': [
    p`\bpenyelesaian (?:penuh|muktamad)\b|\bpenuh dan muktamad\b|\btertakluk (?:pada|kepada) (?:terma|syarat|penerimaan)\b`,
    p`\b(?:memadam|mencabut|menurunkan|mengubah|merevisi) (?:ulasan|review|penilaian|rating|aduan|laporan|unggahan|postingan)\b(?<!\btidak perlu [a-z]+ [a-z]+)|\btidak (?:akan )?(?:menuntut|menggugat|mempermasalahkan)(?: [a-z]+)? (?:lagi|kembali|kami)?\b|\b(?:penyelesaian|(?:pembayaran|bayaran)) (?:penuh dan )?final\b|\bbaucar\b[^.;]{0,60}\b(?:pembelian|transaksi|(?:pesanan|tempahan)) (?:berikutnya|minimum|minimal|selanjutnya)\b`,
    p`\b(?:pampasan|(?:ganti|gantikan) rugi|pemulangan(?: wang)?|diskaun|potongan|rebat|baucar|kredit|penggantian|bayaran balik|refund|percuma)\b[^.;]{0,80}\b(?:dengan syarat|asalkan|sekiranya|jika|jikalau|andai|setelah|selepas|selama|kalau) (?:tuan|puan|anda|tuan\/puan|kontrak|ulasan|aduan|(?:pesanan|tempahan) (?:berikutnya|seterusnya)|tidak|memadam|mencabut|menyambung)\b(?! (?:[a-z]+ )?(?:ingin|mahu|memilih|lebih suka|setuju|memerlukan|perlu|keberatan))`,
    p`\b(?:dengan syarat|asalkan|tertakluk kepada|selagi)\b[^.;]{0,60}\b(?:pampasan|(?:ganti|gantikan) rugi|bayaran balik|diskaun|potongan|rebat|baucar|kredit|menyambung|memadam|mencabut|menandatangani|tidak (?:menuntut|melaporkan|menyebarkan|menyiarkan|memberi ulasan))\b`,
    p`\b(?:memadam|mencabut|menurunkan|mengubah|meminda|menarik balik) (?:ulasan|review|penilaian|rating|aduan|laporan|hantaran)\b(?<!\btidak perlu [a-z]+ [a-z]+)|\btidak (?:akan )?(?:menuntut|mempertikaikan)(?: [a-z]+)? (?:lagi|kembali|kami)?\b|\b(?:penyelesaian|pembayaran|bayaran) (?:penuh dan )?muktamad\b|\bbaucar\b[^.;]{0,60}\b(?:pembelian|transaksi|pesanan|tempahan) (?:(?:berikutnya|seterusnya)|minimum|selanjutnya|akan datang)\b`,
  ],
  // No condition, but it makes a gift of it.
  'strings-attached.gift': [
    p`\btanda (?:muhibah|ihsan|penghargaan|maaf)\b|\bihsan (?:kami|syarikat)\b|\bex[- ]gratia\b`,
    p`\b(?:niat baik|goodwill|tanda (?:kasih|perhatian|penghargaan)|budi bicara (?:kami|syarikat)|ihsan|ex gratia|ex-gratia|pengecualian khas|(?:sebagai|beri|berikan|memberi(?:kan)?|dapat|menerima|terima|sedikit|ada) (?:[a-z]+ )?hadiah|hadiah (?:kecil|istimewa|percuma|misteri|dari(?:pada)? (?:kami|saya))|bonus|cenderahati|secara sukarela|sebagai pengecualian)\b`,
  ],
} satisfies Phrases
