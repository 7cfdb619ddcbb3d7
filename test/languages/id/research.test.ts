import { describe, expect, it } from 'vitest'
import { lintText } from '../../../src/lint/free-text.ts'
import { RULES } from '../../../src/lint/rules/index.ts'

/** What people write in Indonesian in the place of an apology, and what a good message says. */

// Rules that read sentences; the others ask things of a whole message.
const PHRASE_RULES = RULES.filter(({ kind }) => kind === 'phrase')

const found = (text: string) => lintText({ text, language: 'id' }, { date: '2026-03-04' }, { rules: PHRASE_RULES })
const lines = (text: string) =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')

/** A sample of every stock phrase, by what is wrong with it. A phrase alone may not tell that anything went wrong: an apology stands before it. */
const FAULTS: Record<string, string> = {
  'a condition': `
    Maaf jika.
    Jika Bapak tersinggung Bapak maaf.
    Maaf Bapak jika Bapak tersinggung.
    Jika ada kesalahan pada faktur itu, kami mohon maaf.
    Kami mohon maaf kalau terdapat hal yang kurang berkenan.
    Gangguan yang mungkin.
    Jika memang ada.
    Kami mohon maaf atas segala kekhilafan.
    Barangkali ada kesalahan.
    Maaf lahir batin.
    Apabila hal itu dirasa merugikan, kami mohon maaf.
  `,
  'sorry for a feeling': `
    Atas ketidaknyamanan.
    Menyesal atas hal.
    Ketidaknyamanan ini.
    Maaf atas kejadian ini.
    Gangguan yang ditimbulkan.
    Turut prihatin.
    Memahami kekecewaan.
    Kami menyayangkan kejadian itu.
    Kejadian itu sangat disayangkan.
    Kami menyesalkan kejadian itu.
    Kami mohon maaf atas keresahan yang terjadi.
    Kami mohon maaf atas kesalahpahaman ini.
  `,
  'nobody did it': `
    Sudah terjadinya kekhilafan.
    Adanya error.
    Ditemukan selisih.
    Ada kesalahan teknis.
    Tercetak salah.
    Tidak sengaja terkirim.
    Terlewat oleh.
    Kelalaian ini disebabkan.
    Tagihan Bapak dikirim ganda.
    Kesalahan yang terjadi.
    Pesanan Ibu belum sempat terkirim.
    Tidak bisa dikirim tepat waktu.
  `,
  'somebody else did it': `
    Kendala teknis.
    Di luar kehendak.
    Human error.
    Disebabkan oleh cuaca.
    Itu kesalahan tim di gudang.
    Itu kesalahan kurir.
    Anak magang kami yang lalai.
    Bapak/ibu kurang membalas.
    Karena anda tidak.
    Seharusnya anda memeriksa.
    Ini karena miskomunikasi di pihak gudang.
    Ada miskomunikasi soal tanggalnya.
    Ini kesalahan kita bersama.
    Menurut ketentuan perusahaan.
    Kebijakan manajemen.
    Force majeure.
  `,
  'it is little': `
    Hanya kesalahan kecil.
    Kesalahan kecil.
    Sedikit kesalahan.
    Salah ketik biasa.
    Hal sepele.
    Tidak serius.
    Semua orang pasti bisa keliru.
    Namanya juga manusia.
    Manusia tempat.
    Sering terjadi.
    Hal seperti ini baru kali ini terjadi.
    Tanpa kesengajaan.
    Tidak disengaja.
    Tidak ada niat.
    Untungnya.
    Tidak bermaksud.
  `,
  'no time': `
    Barangnya segera kami kirim.
    Secepatnya.
    Barangnya kami kirim secepat mungkin.
    Sesegera mungkin.
    Dalam waktu dekat.
    Sebentar lagi.
    Nantinya akan kami kabari.
    Beberapa hari ke depan.
    Dalam beberapa hari.
    Kesempatan pertama.
    Tidak lama lagi.
    Uangnya kami kembalikan di kemudian hari.
    Layanan itu akan kami hentikan untuk sementara waktu.
    Pada waktunya.
    ASAP.
    Uangnya akan kami kembalikan secara bertahap.
  `,
  officialese: `
    Dengan ini kami sampaikan.
    Bersama surat ini kami sampaikan faktur yang baru.
    Sehubungan atas.
    Berkenaan dengan.
    Terkait dengan hal di atas.
    Dalam rangka.
    Guna menindaklanjuti.
    Adapun.
    Demikian surat Bapak sampaikan.
    Sebagaimana mestinya.
    Dikarenakan.
    Yang mana.
    Di mana hal.
    Atas perhatian dan kerjasama.
    Atas perhatiannya.
    Dilakukan koordinasi.
    Pihak kami.
    Yang bersangkutan.
    Tersebut di atas.
  `,
  'too much of it': `
    Sebesar-besarnya.
    Sedalam-dalamnya.
    Setulus-tulusnya.
    Beribu maaf.
    Lubuk hati.
    Segala kerendahan hati.
    Kelalaian ini tidak dapat dimaafkan.
    Kami sangat-sangat menyesal.
    Malu besar.
    Sangat malu.
    Memalukan.
    Bodoh.
    Kami mohon ampun.
    Sudilah kiranya Bapak memaafkan.
    Bersedia memaafkan.
    Maaf , maaf.
  `,
  'an advertisement': `
    Nasabah tercinta.
    Kepuasan ibu.
    Selalu berkomitmen.
    Komitmen kami dalam.
    Layanan terbaik.
    Ada promo menarik bulan ini.
    Diskon spesial.
    Penawaran khusus.
    Nikmati layanan baru kami.
    Jangan lewatkan.
    Kabar baik.
    Demi kenyamanan Bapak, kami memperbaikinya.
    Nomor satu.
    Menghargai kepercayaan.
    Keluarga besar.
  `,
  'nobody is greeted': `
    Kepada yth para customer.
    Bapak/ibu,
    Dear customer.
    Kepada pihak Bapak terkait.
    Siapa pun yang berkepentingan.
    Hai kak!
    Selamat malam rekan-rekan.
    Yang terhormat,
  `,
  'asks for indulgence': `
    Mohon dimaklumi.
    Atas pengertian.
    Kiranya dapat memaklumi.
    Kami harap Bapak dapat memahami.
    Semoga Ibu dapat memaklumi.
    Kami mohon kebijaksanaan Ibu.
    Kelapangan hati.
    Mohon kerjasama.
  `,
  'nothing to hold them to': `
    Ini menjadi bahan evaluasi bagi kami.
    Kami tindaklanjuti.
    Ke depan Bapak lebih baik.
    Akan lebih berhati-hati.
    Memperbaiki pelayanan.
    Tidak akan terjadi kembali.
    Meningkatkan kinerja.
    Langkah diperlukan.
    Upaya terbaik.
    Semaksimal mungkin.
    Kami terus berupaya.
    Sedang kami dicek.
    Evaluasi internal.
    Pengawasan akan ditingkatkan.
    Sanksi tegas.
  `,
  but: `
    Maaf cuma.
    Kami mohon maaf atas tagihan itu, tetapi prosedurnya memang begitu.
    Meskipun demikian.
    Namun demikian.
    Perlu diketahui bahwa.
    Sebenarnya.
    Pada dasarnya.
    Secara teknis itu tidak salah.
    Bagaimanapun.
    Di sisi lain.
  `,
}

/** What a good message says, in two registers. */
const FINE = `
  Saya mohon maaf atas kesalahan saya pada faktur No. 214.
  Kami mohon maaf karena mengirim laporan yang salah kepada Bapak.
  Saya memohon maaf: tenggat 5 Maret saya lewatkan.
  Atas kesalahan ini saya meminta maaf kepada Bapak.
  Pak Budi, saya minta maaf, saya salah kirim berkas.
  Saya minta maaf, Bu. Angka yang saya kirim tanggal 5 Maret salah.
  Maaf ya, Pak, jadwal 5 Maret saya lupakan.
  Saya menyesal sudah membuat Ibu menunggu dua jam.
  Pada 5 Maret, kami menagih Bapak dua kali untuk faktur No. 214.
  Saya salah memasukkan tarif sehingga tagihan Maret lebih besar Rp500.000 dari seharusnya.
  Pada 5 Maret pukul 14.30, kami mengirim dokumen "Rencana" kepada penerima yang salah.
  Kami terlambat 3 hari menyerahkan dokumen "Rencana".
  Jadi begini: pada 5 Maret saya mengirim versi lama berkas "Rencana".
  Saya salah baca jadwal, jadi pesanan Ibu baru kami kirim pada 5 Maret.
  Faktur 214 kami kirim dua kali, dan itu membuat Bapak membayar lebih Rp500.000.
  Ini kesalahan saya.
  Kesalahan ini sepenuhnya tanggung jawab kami.
  Saya tidak memeriksa ulang angka itu sebelum mengirimkannya.
  Bapak sudah melakukan semuanya dengan benar; kesalahan ada pada kami.
  Ini salah saya, Pak, bukan salah Bapak.
  Saya harus mengecek dulu, dan itu tidak saya lakukan.
  Saya yang bertanggung jawab atas hal ini.
  Faktur yang benar sudah saya kirim pada 5 Maret dan saya lampirkan di sini.
  Kelebihan bayar Rp500.000 kami kembalikan ke rekening Bapak paling lambat 7 Maret.
  Sebagai kompensasi, kami memotong Rp500.000 dari tagihan April.
  Data itu sudah kami hapus, dan penerimanya mengonfirmasi secara tertulis pada 5 Maret.
  Versi yang benar saya lampirkan di sini.
  Uang Rp500.000 saya proses hari ini dan masuk ke rekening Ibu paling lambat 7 Maret.
  Biaya bulan Maret tidak kami tagihkan.
  Mulai 5 Maret, dua orang memeriksa setiap faktur sebelum kami mengirimnya.
  Sejak 5 Maret kami mencocokkan nama penerima sebelum mengirim laporan.
  Sampai 7 Maret, saya sendiri yang memeriksa tagihan Bapak.
  Mulai sekarang saya cocokkan dulu dengan kontrak, baru saya kirim.
  Saya sudah memasang pengingat tiga hari sebelum tenggat.
  Setiap Jumat saya cek sendiri pesanan Ibu.
  Jika Bapak memerlukan rincian, saya siap menjelaskannya lewat telepon 0812 5550 0018.
  Silakan balas email ini dengan pertanyaan apa pun; saya jawab hari ini juga.
  Apakah penyelesaian ini sudah sesuai menurut Bapak?
  Bila kompensasi ini belum memadai, mohon sampaikan kepada saya.
  Ada yang mau Bapak tanyakan? Saya bisa ditelepon sampai pukul 18.00.
  Kalau cara ini kurang cocok, beri tahu saya, ya, Bu.
  Menurut Ibu, apa lagi yang perlu saya bereskan?
`

/** Fine, for all that they look like a fault. */
const TRICKY = `
  Faktur yang pertama tidak perlu dibayar; yang benar sudah saya kirim.
  Tagihan April kami kirim hari ini, dan dana itu sudah kami kembalikan pada 5 Maret.
  Kesalahan ini terjadi karena saya salah memasukkan tarif.
  Dana sudah dikembalikan pada 5 Maret.
  Saya menelepon Bapak segera setelah rapat pukul 14.00.
  Data pelanggan lain tidak ikut terkirim; log pengirimannya sudah saya periksa.
  Tingkat kesulitan soal itu kami turunkan.
  Diskon itu berlaku sampai 30 Juni.
  Direktur kami, Maya Lestari, menandatangani surat digital itu di kantor Surabaya.
  Laporan terbaru terlampir, dan laporan tersebut menggantikan yang terakhir.
  Penyebabnya belum saya ketahui; saya kabari Bapak pada Rabu, 11 Maret pukul 10.00.
  Selamat Idulfitri, mohon maaf lahir dan batin.
  Sekiranya Ibu memerlukan rincian, saya siap menjelaskannya.
`

describe.each(Object.entries(FAULTS))('%s', (_name, samples) => {
  it.each(lines(samples))('is found in: %s', (sample) => {
    const isGreeting = /,$|!$/.test(sample) || /^(?:kepada|yth|dear|siapa|selamat|para|hai|halo|hi|bapak|pelanggan)/i.test(sample)
    const text = isGreeting
      ? `${sample}\n\nKami mohon maaf. Kami salah menagih.`
      : /maaf|esalkan|ayangkan/i.test(sample)
        ? sample
        : `Kami mohon maaf. ${sample}`
    expect(found(text)).not.toEqual([])
  })
})

it.each([...lines(FINE), ...lines(TRICKY)])('nothing is wrong with: %s', (sentence) => {
  const text = /maaf/i.test(sentence) ? sentence : `Saya minta maaf. ${sentence}`
  expect(
    found(text)
      .filter(({ severity }) => severity !== 'hint')
      .map(({ rule, message }) => `${rule}: ${message}`),
  ).toEqual([])
})
