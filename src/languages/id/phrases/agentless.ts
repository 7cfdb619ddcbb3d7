import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { BARE, MISHAP, NOT_YET, WE, WRONGLY } from './pieces.ts'

// "Jika terjadi kesalahan" supposes; "agar tidak terjadi kesalahan" guards.
const NOT_SUPPOSED = piece`(?<!\b(?:jika|bila|apabila|kalau|agar|supaya|tidak|bukan|tanpa|mencegah|setiap|bagaimana|mengapa|kenapa|apakah|untuk(?! (?:diketahui|informasi))|di mana|penyebab|yang)\b[^;:.,]{0,30})`
// Whoever says sorry has not said yet whose it was.
const OWNED = piece`(?![^.;]{0,40}\b${WE}\b(?! (?:(?:sangat|sungguh|benar-benar|ingin|dengan ini) )?(?:(?:me)?mohon|(?:me)?minta) maaf))`
const THING = piece`(?:nama|nomor|angka|harga|tarif|jumlah|tagihan|faktur|laporan|data|pesanan|dokumen|berkas|email|surat|barang|paket|pembayaran|dana|saldo|kontrak|jadwal|janji|file|lampiran|invoice|stok|akun|pengiriman|cadangan|layanan|kartu|kuitansi|permintaan|penawaran)`
const HARMED = piece`(?:dikirim|ditagih|dihapus|dibagikan|dipotong|didebet|dicetak|diinput|dimasukkan|diantar|diserahkan|dipakai|dibuka|diunggah|dibayar|dicatat|ditulis|dihitung|diproses|dijadwalkan|diterbitkan|disampaikan|ditutup|dibatalkan|dikenakan|dibebankan|diberikan)`

export default {
  agentless: [
    p`\bterjadi(?:nya|lah)?\b${NOT_SUPPOSED} (?:(?:sebuah|suatu|sedikit|beberapa|satu|adanya) )?(?:[a-z]+ )?${MISHAP}\b${OWNED}`,
    p`\badanya (?:[a-z]+ )?${MISHAP}\b${NOT_SUPPOSED}`,
    p`\b(?:terdapat|ditemukan|ditemui|didapati|muncul|timbul)\b${NOT_SUPPOSED} (?:sedikit |beberapa |sebuah |adanya )?${MISHAP}\b${OWNED}`,
    p`\bada${NOT_SUPPOSED} (?:sedikit |sebuah |beberapa )?(?:kesalahan|kekeliruan|kelalaian|kekhilafan|masalah|insiden|keterlambatan|kekacauan|error|miskomunikasi|kesalahpahaman|ketidaksesuaian|gangguan|kendala|(?:kelebihan|kekurangan|perbedaan|selisih) (?:potong|bayar|tagih|hitung|kirim|jumlah|harga)[a-z]*)\b(?! (?:pada|di) ${WE}\b| ?\?)${OWNED}`,
    p`\b${MISHAP}(?! (?:ini|itu|tersebut) (?:mulai )?(?:terjadi|muncul|timbul) (?:pada|sejak|dari|antara|selama|pukul))(?: [a-z]+){0,2} (?:telah |sudah |sempat |pun |kembali )?(?:terjadi|muncul|timbul|disebabkan|diakibatkan|(?:ditemukan|terdeteksi|didapati)(?! oleh))\b${NOT_SUPPOSED}(?! (?:karena|akibat|oleh|sebab) (?:[a-z]+ )?${WE}\b)${OWNED}`,
    p`\b(?:kesalahan|kekeliruan|keterlambatan|kelalaian) (?:yang |telah |yang telah )(?:terjadi|terdapat|ada|dibuat|dilakukan|timbul)\b(?! (?:oleh )?${WE}\b)`,
    p`\b(?:ada|terjadi)\b${NOT_SUPPOSED} (?:sesuatu|hal) yang (?:salah|tidak beres|tidak semestinya|tidak sesuai)\b|\btidak berjalan (?:sebagaimana|sesuai|seperti) (?:mestinya|rencana|yang|harapan)\b(?<!\b(?:jika|bila|apabila|kalau|mengapa|apakah)\b[^;:.,]{0,60})`,
  ],
  // Damage that happens to things by itself: read only where nobody in the message says "I did" or "we did".
  'agentless.damage': [
    p`\b(?:terkirim|tertagih|terpotong|terdebet|terdebit|terinput|tercetak|terbayar|terpakai|tercatat|tersebar|terbuka|terhitung|terpasang|terunggah|terkirimkan) (?:ganda|dua kali|keliru|salah|terbalik|miring|buram|ke|kepada|lebih|terlambat|dobel|untuk|dengan)\b${NOT_SUPPOSED}`,
    p`\b(?:terlewat|terhapus|tertukar|tertunda|terlupa|terlupakan|terabaikan|terselip|terbengkalai|tercecer|terhambat|terkendala|terganggu|terputus|tergeser|kelewatan|terlewatkan|tersendat|tercampur|tergores|tersiram|tersobek|tercoret|terinjak|terbakar|terkelupas|terbawa|tertinggal|hilang|rusak|bocor)\b${NOT_SUPPOSED}(?<!\b(?:tidak|bukan|belum) [a-z ]{0,12}(?:hilang|rusak|bocor|terganggu|terhapus|tertukar|terhambat))${OWNED}`,
    p`\b${THING}\b[^.;:]{0,60}?\b${HARMED}\b[^.;:]{0,30}?\b${WRONGLY}\b${OWNED}`,
    p`\b${THING}\b[^.;:]{0,40}?\b(?:belum|tidak|tak) (?:sempat |pernah |kunjung )?(?:terkirim|tertulis|tercantum|tercetak|tercatat|termuat|terbaca|terhitung|terdaftar|tertangani|terproses|dikirim|diproses|ditindak|dibalas|diperbarui|dicantumkan|diteruskan|disampaikan|tersimpan|dapat (?:dipenuhi|diselesaikan|dikirim|dipulihkan)|bisa (?:dipenuhi|diselesaikan|dikirim|dipulihkan))\b${OWNED}`,
    p`\b(?:salah|keliru) (?:kirim|input|cetak|hitung|tagih|catat|antar|potong|ketik|transfer|alamat|cantum)\b(?<!\b${WE}\b[^.;:]{0,30})(?<!\bkesalahan [a-z]+)${OWNED}`,
    p`\b(?:tidak|belum) (?:dapat|bisa) (?:dipenuhi|diselesaikan|dikirim|dilaksanakan|diserahkan)(?: [a-z]+){0,2} (?:tepat waktu|sesuai)\b|\b${NOT_YET} (?:sempat (?:ter|di)[a-z]{4,}|pernah (?:ter|di)(?:kirim|proses|balas|jawab|terima|tangani|catat|sampai|antar|serah)[a-z]*)\b${OWNED}`,
    p`\b(?:berubah|terhapus|hilang|bergeser|berganti|terkirim|terisi)(?: [a-z]+){0,2} dengan sendirinya\b|\b(?:tertulis|tercantum|tertera|terbaca) (?:lebih (?:tinggi|rendah|besar|kecil|mahal|murah|banyak|sedikit)|salah|keliru)\b${OWNED}|\b(?:ada|terjadi|terdapat)(?: [a-z]+)? (?:dobel|double|duplikat|ganda)\b${NOT_SUPPOSED}${OWNED}`,
    p`\b(?:mengalami|mengakibatkan) (?:[a-z]+ )?(?:${MISHAP}|penundaan|pemadaman)\b(?<!\b(?:jika|bila|kalau|apabila|bapak|ibu|anda)\b[^.;:]{0,20})`,
    p`\b(?:secara tidak sengaja|tidak sengaja|tanpa sengaja) (?:ter|di)[a-z]+`,
    p`\b(?:tercetak|tertulis|tercantum|terpasang|tertera|tersaji|tersetel|terdaftar|tercatat|terjahit|terukir|terbordir|tersambung|terhubung)\b[^.;:]{0,50}, (?:padahal|bukan|alih-alih|sedangkan|sementara)\b${OWNED}`,
    p`\b${HARMED}\b${NOT_SUPPOSED}[^.;:]{0,30}?\b(?:dua kali|dobel|ganda|keliru|ke (?:alamat|orang|nomor|rekening|kamar|kota) (?:lain|yang salah|lama))\b(?<!\b(?:tidak|bukan|belum|jangan)\b[^.;:]{0,50})${OWNED}`,
    p`\bada yang (?:ke|ter)(?:lewat|hapus|tukar|tuker|tinggal|selip|cecer|balik|sangkut)(?:an|kan)?\b${OWNED}|\bada yang (?:salah|keliru|luput|kurang pas|tidak beres|nggak beres|miss)\b(?<!\b(?:jika|bila|kalau|apabila|apakah|agar|supaya|tidak)\b[^.;:]{0,20})(?=[^.;?]{0,60}\b(?:waktu|saat|di|pada|dalam|sehingga|jadi|makanya|dari)\b)${OWNED}`,
    // Spoken: "kehapus", "ketuker".
    p`\b(?:kehapus|kehitung|kedebet|kecampur|kesiram|kesobek|kecoret|keinjak|ketuker|ketukar|kepotong|kekirim|kecetak|kelewat|kelewatan|kepencet|kebawa|ketumpuk|keselip|ketinggalan|kedobel|keblokir|ketutup|ketarik|kepakai|kejual)\b${NOT_SUPPOSED}(?<!\b${WE}\b[^.;:]{0,30})${OWNED}`,
    p`\b(?:di|ter)[a-z]{5,}\b(?<!\b(?:dengan|dalam|diri|dimana|terima|terlalu|terhadap|termasuk|tersebut|terkait))${NOT_SUPPOSED}[^.;:]{0,40}? (?:(?:orang|siswa|pasien|klien|pelanggan|nasabah|tamu|peserta|penyewa|rekening|alamat|cabang|merek|ukuran|warna|tipe|jenis|kamar|acara|murid|perusahaan|toko|produk) (?:yang )?(?:lain|salah|keliru)|dengan (?:nama|foto|nomor|data|alamat|harga|isi|judul|logo) (?:orang|pihak|perusahaan|klien|yang|milik) [a-z]+|(?:yang )?tidak (?:semestinya|seharusnya))\b(?<!\b(?:tidak|bukan|belum|jangan)\b[^.;:]{0,50})${OWNED}`,
    p`\byang (?:dijanjikan|dipesan|diminta|disepakati|dijadwalkan|dibayar|diumumkan|tertera)\b[^.;:]{0,40}?\b${NOT_YET} (?:kunjung |juga |jadi )?(?:di[a-z]{4,}|ter[a-z]{4,}|ada|datang|sampai|muncul|siap|hadir|jadi)\b${OWNED}(?<!\b(?:jika|bila|kalau|apabila)\b[^.;:]{0,80})`,
  ],
  // Who did it, in ways that "ownership" does not list: any act of ours, in the sentence that tells of the damage.
  'agentless.owner': [
    p`\b${WE}\b (?:[a-z]+ ){0,2}?(?:salah|keliru|lupa|lalai|terlambat|mengirim|menagih|memotong|memakai|menghapus|memasukkan|mengunggah|menyalin|mencetak|menulis|menyetujui|tidak|belum|mengubah|menutup|menjadwalkan|memberi|menyampaikan|menjanjikan|menghilangkan|melewatkan|membuat|membatalkan)\b`,
    p`\b(?:sudah|telah|yang|tidak|belum|lalu|kemudian)? ?${WE} ${BARE}\b`,
    p`\boleh (?:saya|kami|tim kami)\b|\b(?:kesalahan|kekeliruan|kelalaian|salah|keteledoran) (?:ada (?:pada|di) )?${WE}\b(?<!\bbukan [a-z]+ ${WE})`,
  ],
} satisfies Phrases
