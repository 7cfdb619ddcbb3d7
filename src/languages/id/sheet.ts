import type { SheetWords } from '../pack.ts'

/** The words of the sheet for the conversation. The questions are those that clients ask after a mistake (rubric §5). */
export const sheet: SheetWords = {
  title: (client) => `Pembicaraan dengan ${client}`,
  private: 'Hanya untuk Anda: di sini ada hal yang tidak tertulis di pesan mana pun. Jangan dikirim, dan jangan ditinggal di printer.',

  before: 'Sebelum menelepon',
  deciders: {
    'personal-data': 'petugas pelindungan data pribadi',
    injury: 'atasan, bagian hukum, dan perusahaan asuransi',
    advice: 'bagian hukum dan asuransi tanggung gugat profesi',
    claim: 'bagian hukum dan perusahaan asuransi',
    regulator: 'bagian hukum',
    contract: 'bagian hukum',
    deliberate: 'pimpinan dan bagian hukum',
    concealed: 'pimpinan dan bagian hukum',
    repeated: 'atasan Anda',
  },
  yesFirst: (who) =>
    `Minta persetujuan ${who} dulu. Sebelum itu, jangan sampaikan apa pun tentang ini kepada klien, lewat telepon sekalipun.`,
  approve: (name) => `Minta persetujuan untuk ${name}. Sebelum itu, jangan sebut angkanya.`,
  tellFirst: (who) => `Beri tahu ${who} dulu bahwa Anda akan menelepon.`,
  findWhose: 'Terus cari tahu kesalahan siapa ini. Di telepon, jangan mengakui dan jangan membantah.',
  close: (count) =>
    count === 1
      ? 'Satu pertanyaan di bawah belum ada jawabannya. Cari tahu, atau pastikan kapan Anda bisa menjawabnya.'
      : `${count} pertanyaan di bawah belum ada jawabannya. Cari tahu, atau pastikan kapan Anda bisa menjawabnya.`,
  ledNothing: 'Selagi masih ingat, catat untuk diri sendiri urutan kejadiannya, langkah demi langkah.',

  first: 'Sampaikan ini dulu, dalam satu napas',
  own: (deed, voice) =>
    deed === 'I' ? 'Itu kesalahan saya, dan saya minta maaf.' : `Itu kesalahan kami, dan ${voice === 'I' ? 'saya' : 'kami'} minta maaf.`,
  looking: {
    I: 'Saya sedang mencari tahu apa yang terjadi, dan saya tidak mau menebak-nebak.',
    we: 'Kami sedang mencari tahu apa yang terjadi, dan kami tidak mau menebak-nebak.',
  },
  hearAgain: (date) => `Saya menghubungi Bapak/Ibu lagi ${date}.`,
  second: 'Ini kedua kalinya kami melakukan kesalahan seperti ini.',
  listen:
    'Lalu berhenti. Biarkan klien bicara, dan catat kerugian yang disebutnya. Kalau klien diam, tanyakan: "Apa yang paling mengganjal bagi Bapak/Ibu?"',
  listenOnly: 'Lalu berhenti, dan tanyakan: "Apa yang Bapak/Ibu alami di sana?" Catat persis seperti yang dikatakan klien.',

  matters: 'Yang paling penting bagi klien',
  saidOn: (date) => `disampaikan ${date}`,
  heardBy: (who) => `didengar oleh ${who}`,
  untouched: 'Kesalahan ini tidak menyentuh hal itu. Katakan hanya kalau klien bertanya.',
  answersIt: (sentence) => `Jawaban Anda: ${sentence}`,
  askMatters:
    'Belum ada yang mencatatnya. Tanyakan: "Apa yang paling penting bagi Bapak/Ibu sekarang?" Lalu simpan di buku klien: `ownup client --help`.',

  questions: 'Yang akan ditanyakan klien',
  gaps: 'Belum ada jawabannya. Cari tahu, atau katakan kapan Anda bisa menjawab:',
  asked: {
    found: 'Sejak kapan Anda tahu, dan mengapa kami baru diberi tahu sekarang?',
    over: 'Apakah masih berlangsung?',
    scope: 'Siapa lagi yang terdampak?',
    data: 'Apakah data kami aman?',
    cost: 'Berapa kerugian kami, dan siapa yang menanggungnya?',
    before: 'Apakah ini pernah terjadi sebelumnya?',
    checks: 'Mengapa sampai lolos dari pemeriksaan?',
    decides: 'Siapa yang memutuskan kompensasinya, dan kapan?',
    again: 'Bagaimana kalau terulang?',
    writing: 'Bisa saya minta secara tertulis?',
    boss: 'Siapa atasan Anda?',
  },
  foundBy: { us: 'Kami menemukannya sendiri', client: 'Bapak/Ibu yang memberi tahu kami', other: 'Pihak lain yang memberi tahu kami' },
  late: (days) => `(Itu ${days} hari kerja yang lalu. Jelaskan mengapa klien baru diberi tahu sekarang.)`,
  over: (date) => `Tidak, sudah berakhir ${date}.`,
  notSure: 'Itu belum diketahui.',
  exposed: 'Tidak semuanya.',
  people: (count) => `Ini menyangkut ${count} orang.`,
  consequences: (later) => `Apa akibat yang bisa timbul? ${later ?? 'Itu belum diketahui.'}`,
  noData: 'Tidak ada data pribadi yang hilang, terkirim, atau terlihat oleh pihak lain.',
  lost: (amount) => `Kerugian Bapak/Ibu ${amount}.`,
  noOffer: (because) => (because === undefined ? 'Tidak ada kompensasi.' : `Tidak ada kompensasi: ${because.replace(/\.$/, '')}.`),
  again: (date) => (date === undefined ? 'Ya, ini yang kedua kalinya.' : `Ya, ${date}. Ini yang kedua kalinya.`),
  onRecord: (date, matter, file) =>
    `(Tampaknya pernah: ${date}${matter === undefined ? '' : `, ${matter}`}, di ${file}. Baca itu sebelum menjawab.)`,
  notBefore: 'Tidak dalam 12 bulan terakhir.',
  decided: 'Sudah diputuskan: yang baru saja saya sebutkan itu yang berlaku.',
  inWriting: 'Bisa. Setelah telepon ini saya kirim secara tertulis.',
  inWritingLater: 'Bisa, setelah diperiksa dulu di sini.',
  moreBy: (date) => `Itu belum diketahui; Bapak/Ibu mendapat kabar ${date}.`,

  not: 'Yang jangan dikatakan',
  nots: {
    sorry: 'Jangan ada "kalau" atau "tetapi" di dekat kata maaf.',
    cause: 'Jangan menebak penyebabnya. "Saya belum tahu" ditambah tanggal sudah merupakan jawaban.',
    sum: 'Jangan menyebut angka, dan jangan bilang "nanti kami ganti": belum ada yang diputuskan.',
    misuse: 'Jangan bilang "tidak ada tanda penyalahgunaan", dan jangan pakai "hanya" di depan jumlah orang.',
    holding: ['Jangan sebut penyebab, tawaran, atau siapa yang salah: semuanya masih diperiksa.'],
    always: [
      'Jangan menyalahkan siapa pun: rekan kerja, pemasok, sistem, atau klien.',
      'Jangan menjanjikan apa pun yang tidak ada di daftar di bawah.',
      'Jangan membela diri. Kalau klien keliru tentang suatu rincian, biarkan dulu, dan luruskan secara tertulis besok.',
    ],
  },

  led: 'Urutan kejadiannya (untuk Anda, bukan untuk klien)',

  calls: 'Siapa menghubungi siapa, dan kapan',
  you: 'Anda',
  nobody: 'belum ada yang memegang',
  noDate: 'Belum ada tanggal',
  overdue: 'lewat tenggat',
  callToday: (who, client, phone) =>
    `Hari ini, ${who}: telepon ${client}${phone === undefined ? '' : ` (${phone})`}. Setelah itu kirim pesannya, dan catat isi pembicaraan.`,
  callOnceApproved: (who, client, phone) =>
    `Hari ini, begitu disetujui, ${who}: telepon ${client}${phone === undefined ? '' : ` (${phone})`}. Setelah itu kirim pesannya, dan catat isi pembicaraan.`,
  senior: (person) => `Hari ini: bicara dengan ${person} sebelum klien menghubunginya.`,
  contact: (person) => `Klien bisa menghubungi ${person}.`,
  setRight: (date, who) => `${date}, ${who}: luruskan secara tertulis semua yang ternyata berbeda.`,
  askOnce: (date, who) => `${date}, ${who}: tanyakan sekali lagi apakah ada yang terlewat.`,
  noPromises: 'Belum ada yang dijanjikan. Di telepon pun jangan menjanjikan apa-apa.',
}
