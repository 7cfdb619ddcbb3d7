import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'
import { CLIENT, WE } from './pieces.ts'

export default {
  marketing: [
    p`\b(?:isi|jawab|lengkapkan|sertai) (?:borang )?(?:tinjauan|soal selidik|kaji selidik)\b`,
    p`\b(?:perkhidmatan|pengalaman|penyelesaian) (?:yang )?(?:terbaik|cemerlang|berkualiti|lebih baik)\b|\btawaran (?:istimewa|hebat|menarik)\b|\bjangan lepaskan\b|\bdemi (?:keselesaan|kemudahan)\b|\bpeluang (?:untuk )?berkhidmat\b|\bberita (?:baik|gembira)\b`,
    p`\b(?:perkhidmatan|layanan|pengalaman|penyelesaian|kualiti|produk|servis) (?:yang )?(?:terbaik|unggul|lebih baik|cemerlang|memuaskan|maksimum|optimum|istimewa|kelas pertama|bertaraf dunia|nombor satu)\b`,
    p`\b(?:diskaun|tawaran|promosi|harga|pakej) (?:istimewa|khas|menarik|hebat|terhad|eksklusif|terbaik)\b|\bpromosi (?:menarik|hebat|terbaru|akhir|bulan|kami)\b|\b(?:nikmati|dapatkan) (?:[a-z]+ )?(?:diskaun|promosi|perkhidmatan|kemudahan|tawaran|baucar|ganjaran)\b|\bjangan (?:lepaskan peluang|ketinggalan)\b`,
    p`\b(?:khabar|berita) (?:baik|gembira)(?:nya)?\b|\b(?:nombor satu|nombor 1|terkemuka|terulung|terlengkap)\b(?= (?:di|dalam|se)|$|[.,!])`,
    p`\bdemi (?:keselesaan|kepuasan|kemudahan|kelancaran) (?:tuan|puan|anda|pelanggan|bersama)\b|\b(?:muat turun|download|ikuti|follow) (?:[a-z]+ )?(?:aplikasi|instagram|akaun) kami\b|\bciri (?:terbaharu|terbaru|(?:baharu|baru) kami)\b|\bkeluarga besar\b`,
    p`\b(?:alang-alang|sebelum terlupa|oh ya|sekadar makluman)\b[^.;]{0,50}\b(?:promosi|diskaun|pakej|tawaran|produk (?:baharu|baru)|perkhidmatan (?:baharu|baru))\b|\b(?:pakej|produk|perkhidmatan)(?: [a-z]+){0,3} (?:diskaun|promosi)\b`,
    p`\b(?:guna|gunakan|masukkan|pakai|taip) kod [a-z0-9]+\b[^.;]{0,60}(?:\b(?:potongan|diskaun|checkout|jimat|rebat|percuma)\b|\d ?%)|\bapa kata (?:cuba|upgrade|tempah|order|naik taraf|beli|langgan|datang)\b|\b(?:cuba|upgrade|langgan|naik taraf|beralih)(?: ke)? (?:pelan|pakej|versi) (?:premium|pro|plus|gold|platinum|tahunan|baharu|baru)\b|\bpelan (?:premium|pro|plus) kami\b`,
    p`\blayak (?:membeli|menikmati|mendapat|mendapatkan|menebus)\b[^.;]{0,60}\b(?:harga|diskaun|potongan|ahli|istimewa|percuma)\b|\b(?:order|tempah|beli|daftar|langgan) (?:sekarang|awal|cepat)\b(?<!\b${WE} [a-z]+ [a-z]+)[^.;]{0,40}\b(?:dapat|percuma|jimat|diskaun)\b|\bboleh (?:order|tempah) awal\b|\b(?:tengok|lihat|semak|dapatkan) katalog\b|\bharga (?:ahli|istimewa|runtuh|promosi)\b|\b(?:hujung minggu|minggu|bulan) (?:ini|ni|depan) (?:kami )?ada (?:set|menu|jualan|promosi|sale|tawaran|pakej)\b|\b(?:bawa|ajak)(?: la| lah)? (?:family|keluarga|kawan)[a-z]* datang\b`,
    p`\bjom (?:cuba|order|tempah|beli|datang|sertai|rebut)\b|\b(?:guna|gunakan|tebus|tuntut) baucar\b[^.;]{0,60}\b(?:pembelian|belian|seterusnya|minimum|berikutnya)\b|\b(?:follow|ikuti|like|subscribe) (?:[a-z]+ )?(?:instagram|facebook|tiktok|page|laman|saluran|telegram)(?: kami)?\b|\btawaran (?:menarik|hebat|istimewa|terhad|hari)\b|\bpembelian seterusnya\b|\bbelian minimum\b|\b(?:menu|produk|pakej|koleksi|model) (?:baharu|baru|terkini|terbaru) (?:kami|dengan|yang pasti)\b`,
    p`\bapa kata (?:${CLIENT} )?(?:cuba|tengok|try|datang|tempah|order|upgrade)[a-z-]*\b|\b(?:tengah|sedang|ada) promosi\b|\b(?:hadiahkan|berikan|beri|bagi|sediakan|tawarkan) (?:[a-z]+ )?(?:baucar|voucher|kupon|kod diskaun)\b[^.;]{0,60}\b(?:seterusnya|akan datang|berikutnya|lain|pembelian|tempahan)\b|\b(?:dapatkan|muat turun|cuba)(?: juga)? aplikasi\b|\bpengalaman (?:yang )?lebih (?:lancar|baik|menarik|selesa|hebat)\b|\bpenawar hati\b`,
  ],
  // Goodbye lines of a shop.
  'marketing.goodbye': [
    p`\b(?:kami (?:tunggu|nantikan|menantikan|menunggu)|ditunggu) (?:[a-z]+ ){0,2}(?:kedatangan|kunjungan|pesanan|tempahan|lawatan|order)\b|\b(?:jumpa lagi|selamat (?:membeli-belah|menikmati|menjamu selera)|happy shopping|sedia berkhidmat)\b`,
  ],
} satisfies Phrases
