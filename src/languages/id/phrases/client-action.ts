import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { CLIENT, NOT, NOT_YET, WE } from './pieces.ts'

const DO = piece`(?:cek|periksa|ganti|hapus|abaikan|pakai|gunakan|simpan|buang|kirim(?:kan)?|balas|bayar|tanda ?tangani|isi|pasang|tempel|unggah|unduh|kembalikan|teruskan|biarkan|tolak|batalkan|tunggu|siapkan|sebut(?:kan)?|pilih|cabut|matikan|perbarui|cocokkan|ambil|ikut|tutup)`

export default {
  'client-action': [
    p`\b(?:mohon|tolong|silakan|harap|minta tolong) (?!(?:maaf|dimaklumi|maklum|pengertian|dimengerti|bersabar|maklumi|ampun|perhatian|kesabaran))(?:[a-z]+ )?[a-z]{4,}`,
    p`\b(?:tidak ada yang (?:perlu|harus|kami perlukan)|kami tidak memerlukan apa|${NOT} (?:perlu|usah|harus)|belum perlu|jangan)\b`,
    p`\b(?:${CLIENT}|yang) (?:cukup|hanya perlu|tinggal|perlu|harus|sebaiknya)\b|\b(?:abaikan|hapus|ganti|periksa|pakailah|gunakan|simpan|buang|kirim|balas|bayar|jangan)(?:lah)? (?:email|faktur|tagihan|berkas|kata sandi|dokumen|versi|barang|file|surat|lampiran|yang)\b`,
    // The bare verb asks only where a clause begins with it: "sudah saya kirim" tells.
    p`(?:^|, |; |: |\b(?:cukup|tinggal|maka|lalu) |\b(?:jadi|dan) )${DO}(?:kan|i)?(?:lah)?\b(?! (?:saya|kami|oleh)\b)`,
    p`\b(?:pak|bu|mas|mbak|kakak|kak) (?:[a-z]+ )?(?:cukup|hanya perlu|tinggal|perlu|harus|sebaiknya)\b|\b${WE} (?:minta|mohon) (?:agar |supaya )?${CLIENT}\b`,
    p`\b(?:jika|bila|kalau|apabila) ${CLIENT} (?:masih|sudah|telah|terlanjur|telanjur|ingin|mau|perlu|memerlukan|membutuhkan|lebih suka|bisa|punya|menyimpan|membayar|memakai|mencetak|mengirim)\b`,
    // Whoever is asked something has to answer.
    p`(?:^|[,;:] |\b(?:dan|atau|kira-kira|jadi) )(?:apakah|apa|bolehkah|bisakah|maukah|bersediakah|berkenankah|boleh|bisa|mau|setuju|cocok|cukup|kapan|(?:hari |jam |pukul |tanggal |yang |ke |di )?(?:berapa|mana|apa)|${CLIENT} (?:pilih|mau|lebih suka|ingin|bisa|setuju|ada))\b(?! (?:yang )?(?:terjadi|sebabnya|penyebabnya|salah))[^?]{1,120}\?`,
    p`\b(?:hari|jam|pukul|tanggal|yang|ke|di) (?:berapa|mana|apa)\b[^?]{0,60}\?`,
    // Who is to ring when something is short has something to look for; "kalau ada pertanyaan" asks for nothing.
    p`\b(?:kalau|jika|bila|apabila) (?!(?:${CLIENT} )?(?:masih )?(?:ada (?:apa-apa|pertanyaan|hal|yang (?:ingin|perlu|mau|hendak|bisa))|perlu|butuh|memerlukan|membutuhkan|ingin|mau|berkenan))[^.;:?]{3,90}(?:, | )(?:tolong |langsung |segera |mohon )?(?:telepon|hubungi|wa|chat|kabari|balas|beri ?tahu|kirim(?:kan|in)?|sebut(?:kan|in)?|ketuk|bilang|kasih ?tahu|sampaikan|datang|bawa|kembalikan|pilih)\b`,
    p`^(?:coba|kasih|pilih(?:lah)?|bawa|bawalah|minum|masuk|buka|datang|titipkan|taruh|foto|catat|hitung|lihat|baca|bandingkan|ulangi)(?:kan|in|lah)? (?!(?:saya|kami|aku)\b)[a-z]`,
    p`\b(?<!\b${NOT_YET} )(?:bisa|dapat|boleh|tinggal) (?:langsung )?${CLIENT} (?!(?:hubungi|telepon|percaya|maklumi|pahami|bayangkan)\b)[a-z]{4,}|\b${CLIENT} (?:(?:juga|sekarang|kini|sudah|langsung|tetap) ){0,2}(?:bisa|dapat|boleh) (?:langsung |kembali )?(?!(?:me)?(?:nghubungi|hubungi|nelepon|telepon|negur|percaya|maklumi|maklum|mahami|pahami|bayangkan|ngerti|lihat|njelaskan|nyampaikan)\b|mengerti|memaklumi|memahami|membayangkan|menerima)[a-z]{4,}`,
    p`\b(?:jika|bila|kalau|apabila) ${CLIENT}(?: (?:dan|atau) ${CLIENT})? (?:memilih|pilih|setuju|keberatan|cocok|${NOT} (?:cocok|setuju|bisa|mau|keberatan|menghendaki))\b`,
  ],
} satisfies Phrases
