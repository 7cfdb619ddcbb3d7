import type { Phrases } from '../../phrases.ts'
import { p } from '../../pattern.ts'

export default {
  marketing: [
    p`\b(?:layanan|pelayanan|pengalaman|solusi|kualitas|produk|servis) (?:yang )?(?:terbaik|prima|unggul|paripurna|lebih baik|berkualitas|berkelas|memuaskan|maksimal|optimal|istimewa|nomor satu)\b`,
    p`\b(?:diskon|penawaran|promo|harga|paket) (?:spesial|khusus|menarik|istimewa|terbatas|eksklusif|terbaik)\b|\bpromo (?:menarik|terbaru|akhir|bulan|kami)\b|\b(?:nikmati|dapatkan) (?:[a-z]+ )?(?:diskon|promo|layanan|kemudahan|penawaran|voucher|keuntungan)\b|\bjangan (?:lewatkan|sampai ketinggalan)\b`,
    p`\b(?:kabar|berita) (?:baik|gembira|bahagia)(?:nya)?\b|\b(?:terdepan|terpercaya|tepercaya|nomor satu|nomor 1|terkemuka|terlengkap)\b(?= (?:di|dalam|se)|$|[.,!])`,
    p`\bdemi (?:kenyamanan|kepuasan|kemudahan|kelancaran) (?:bapak|ibu|anda|pelanggan|bersama)\b|\b(?:unduh|download|ikuti|follow) (?:[a-z]+ )?(?:aplikasi|instagram|akun) kami\b|\bfitur (?:terbaru|unggulan|baru kami)\b|\bkeluarga besar\b`,
    p`\b(?:sekalian|sekadar info|ngomong-ngomong|omong-omong|oh ya|oh iya)\b[^.;]{0,50}\b(?:promo|diskon|paket|penawaran|produk baru|layanan baru|fitur baru)\b|\b(?:paket|produk|layanan)(?: [a-z]+){0,3} (?:diskon|promo)\b`,
    p`\b(?:yuk|yuk,|ayo|ayok|mari|jangan lupa|buruan|sekalian)(?: [a-z]+)? (?:cobain|coba|cek|intip|kepoin|mampir|checkout|order|pesan|borong|upgrade|gabung|daftar|ikuti|nikmati|belanja|langganan|berlangganan)(?:in|an)?\b(?! (?:saya|kami|ulang|lagi|kembali|sisa))`,
    p`\b(?:cek|intip|coba(?:in)?|lihat|beli|pesan) (?:juga )?(?:[a-z]+ )?(?:produk|paket|skin|koleksi|menu|promo|katalog|varian|edisi|fitur|layanan) (?:terbaru|baru|premium|spesial|unggulan|express|ekspres|favorit|[a-z]+ (?:terbaru|kami yang))`,
    p`\b(?:potongan|diskon|promo|cashback|gratis ongkir|voucher)\b[^.;]{0,30}\b(?:khusus|spesial|akhir pekan|terbatas|hari ini saja|setiap pembelian|member baru|berikutnya|selanjutnya)\b(?<!\b(?:kode|harga) promo[^.;]{0,40})|\bkasih (?:bintang|rating|ulasan) (?:5|lima|bagus)\b|\b(?:paket|layanan|versi|kelas) (?:[a-z]+ )?(?:premium|platinum|gold|vip|express|ekspres)\b(?<=\b(?:coba(?:in)?|beralih|pindah|upgrade|ambil|pilih|memesan|berlangganan)\b[^.;]{0,40})`,
    p`\b(?:pakai|pake|gunakan|masukkan|tebus|klaim) (?:kode|voucher|kupon)\b[^.;]{0,40}\b(?:berikutnya|selanjutnya|belanja|pembelian|order|pesanan|transaksi|diskon)\b|\bmumpung\b|\b(?:kami |saya )?(?:kenalkan|perkenalkan|memperkenalkan|tawarkan) (?:juga )?(?:paket|produk|layanan|program|fitur|menu|tipe)\b|\b(?:kuota|stok|slot|kursi|unit)(?:nya)? (?:sangat )?(?:tinggal sedikit|terbatas|menipis)\b`,
    p`\b(?:lihat|cek|intip) juga [a-z]+(?: [a-z]+)? (?:terbaru|baru|unggulan|favorit)\b`,
    p`\b(?:follow|subscribe|like|ikuti) (?:[a-z]+ )?(?:ig|instagram|tiktok|akun|kanal|channel|youtube|medsos)(?: kami)?\b|\b(?:biar|supaya|agar) (?:nggak|tidak|gak) ketinggalan\b|\bharga (?:khusus|spesial|teman|promo|miring|coret)\b|\bbeli (?:dua|satu|2|1|tiga) gratis\b|\bbeli \d+ gratis\b`,
  ],
  // Goodbye lines of a shop.
  'marketing.goodbye': [
    p`\b(?:kami (?:tunggu|nantikan|menantikan|menunggu)|ditunggu) (?:[a-z]+ ){0,2}(?:kedatangan|pesanan|kunjungan|order|transaksi|kerja ?sama)(?:nya)?\b|\b(?:sampai jumpa|selamat (?:berbelanja|bertransaksi|menikmati)|happy shopping|senang melayani)\b`,
  ],
} satisfies Phrases
