import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  marketing: [
    p`\b(?:isi|jawab|lengkapkan|sertai) (?:borang )?(?:tinjauan|soal selidik|kaji selidik)\b`,
    p`\b(?:perkhidmatan|pengalaman|penyelesaian) (?:yang )?(?:terbaik|cemerlang|berkualiti|lebih baik)\b|\btawaran (?:istimewa|hebat|menarik)\b|\bjangan lepaskan\b|\bdemi (?:keselesaan|kemudahan)\b|\bpeluang (?:untuk )?berkhidmat\b|\bberita (?:baik|gembira)\b`,
    p`\b(?:perkhidmatan|layanan|pengalaman|penyelesaian|kualiti|produk|servis) (?:yang )?(?:terbaik|prima|unggul|paripurna|lebih baik|berkualitas|berkelas|memuaskan|maksimal|optimal|istimewa|nombor satu)\b`,
    p`\b(?:diskaun|sebut harga|promosi|harga|bungkusan) (?:istimewa|khusus|(?:menarik|hebat)|istimewa|terbatas|eksklusif|terbaik)\b|\bpromosi (?:(?:menarik|hebat)|terbaru|akhir|bulan|kami)\b|\b(?:nikmati|dapatkan) (?:[a-z]+ )?(?:diskaun|promosi|perkhidmatan|kemudahan|sebut harga|baucar|keuntungan)\b|\bjangan (?:lewatkan|(?:sampai|sehingga) ketinggalan)\b`,
    p`\b(?:khabar|berita) (?:baik|gembira|bahagia)(?:nya)?\b|\b(?:terdepan|dipercayai|tepercaya|nombor satu|nombor 1|terkemuka|terlengkap)\b(?= (?:di|dalam|se)|$|[.,!])`,
    p`\bdemi (?:keselesaan|kepuasan|kemudahan|kelancaran) (?:tuan|puan|anda|pelanggan|bersama)\b|\b(?:muat turun|download|ikuti|follow) (?:[a-z]+ )?(?:aplikasi|instagram|akaun) kami\b|\bfitur (?:terbaru|unggulan|(?:baharu|baru) kami)\b|\bkeluarga besar\b`,
  ],
  // Goodbye lines of a shop.
  'marketing.goodbye': [
    p`\b(?:kami (?:tunggu|nantikan|menantikan|menunggu)|ditunggu) (?:[a-z]+ ){0,2}(?:kedatangan|(?:pesanan|tempahan)|kunjungan|order|transaksi|kerja ?sama)\b|\b(?:(?:sampai|sehingga) jumpa|selamat (?:berbelanja|bertransaksi|menikmati)|happy shopping|senang melayani)\b`,
  ],
} satisfies Phrases
