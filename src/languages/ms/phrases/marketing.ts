import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  marketing: [
    p`\b(?:isi|jawab|lengkapkan|sertai) (?:borang )?(?:tinjauan|soal selidik|kaji selidik)\b`,
    p`\b(?:perkhidmatan|pengalaman|penyelesaian) (?:yang )?(?:terbaik|cemerlang|berkualiti|lebih baik)\b|\btawaran (?:istimewa|hebat|menarik)\b|\bjangan lepaskan\b|\bdemi (?:keselesaan|kemudahan)\b|\bpeluang (?:untuk )?berkhidmat\b|\bberita (?:baik|gembira)\b`,
    p`\b(?:perkhidmatan|layanan|pengalaman|penyelesaian|kualiti|produk|servis) (?:yang )?(?:terbaik|unggul|lebih baik|cemerlang|memuaskan|maksimum|optimum|istimewa|kelas pertama|bertaraf dunia|nombor satu)\b`,
    p`\b(?:diskaun|tawaran|promosi|harga|pakej) (?:istimewa|khas|menarik|hebat|terhad|eksklusif|terbaik)\b|\bpromosi (?:menarik|hebat|terbaru|akhir|bulan|kami)\b|\b(?:nikmati|dapatkan) (?:[a-z]+ )?(?:diskaun|promosi|perkhidmatan|kemudahan|tawaran|baucar|ganjaran)\b|\bjangan (?:lepaskan peluang|ketinggalan)\b`,
    p`\b(?:khabar|berita) (?:baik|gembira)(?:nya)?\b|\b(?:nombor satu|nombor 1|terkemuka|terulung|terlengkap)\b(?= (?:di|dalam|se)|$|[.,!])`,
    p`\bdemi (?:keselesaan|kepuasan|kemudahan|kelancaran) (?:tuan|puan|anda|pelanggan|bersama)\b|\b(?:muat turun|download|ikuti|follow) (?:[a-z]+ )?(?:aplikasi|instagram|akaun) kami\b|\bciri (?:terbaharu|terbaru|(?:baharu|baru) kami)\b|\bkeluarga besar\b`,
    p`\b(?:alang-alang|sebelum terlupa|oh ya|sekadar makluman)\b[^.;]{0,50}\b(?:promosi|diskaun|pakej|tawaran|produk (?:baharu|baru)|perkhidmatan (?:baharu|baru))\b|\b(?:pakej|produk|perkhidmatan)(?: [a-z]+){0,3} (?:diskaun|promosi)\b`,
  ],
  // Goodbye lines of a shop.
  'marketing.goodbye': [
    p`\b(?:kami (?:tunggu|nantikan|menantikan|menunggu)|ditunggu) (?:[a-z]+ ){0,2}(?:kedatangan|kunjungan|pesanan|tempahan|lawatan|order)\b|\b(?:jumpa lagi|selamat (?:membeli-belah|menikmati|menjamu selera)|happy shopping|sedia berkhidmat)\b`,
  ],
} satisfies Phrases
