import type { SheetWords } from '../pack.ts'

/**
 * The words of the sheet for the conversation. The questions are those that clients ask after a mistake (rubric §5). What is said to
 * the client does without "you": whoever reads it out has the right word in mind.
 */
export const sheet: SheetWords = {
  title: (client) => `Perbualan dengan ${client}`,
  private:
    'Untuk anda seorang sahaja: helaian ini mengandungi perkara yang tidak disebut dalam mana-mana mesej. Jangan hantar, dan jangan tinggalkan di pencetak.',

  before: 'Sebelum menelefon',
  deciders: {
    'personal-data': 'pegawai perlindungan data',
    injury: 'ketua anda, bahagian undang-undang dan syarikat insurans',
    advice: 'bahagian undang-undang dan syarikat insurans indemniti profesional',
    claim: 'bahagian undang-undang dan syarikat insurans',
    regulator: 'bahagian undang-undang',
    contract: 'bahagian undang-undang',
    deliberate: 'orang atasan dan bahagian undang-undang',
    concealed: 'orang atasan dan bahagian undang-undang',
    repeated: 'ketua anda',
  },
  yesFirst: (who) => `Dapatkan persetujuan ${who}. Sebelum itu, jangan sebut apa-apa kepada klien, di telefon pun jangan.`,
  approve: (name) => `Dapatkan persetujuan untuk ${name}. Sebelum itu, jangan sebut jumlahnya.`,
  tellFirst: (who) => `Beritahu ${who} bahawa anda akan menelefon.`,
  findWhose: 'Teruskan menyemak kesilapan siapa sebenarnya. Di telefon, jangan mengaku dan jangan menafikan.',
  close: (count) =>
    `${count === 1 ? 'Satu' : count} soalan di bawah belum ada jawapan. Cari jawapannya, atau tetapkan bila anda akan tahu.`,
  ledNothing: 'Tulis untuk diri sendiri apa yang menyebabkan kesilapan itu, langkah demi langkah, selagi anda masih ingat.',

  first: 'Katakan ini dahulu, dalam satu nafas',
  own: (deed, voice) =>
    deed === 'I' ? 'Ini kesilapan saya, dan saya minta maaf.' : `Ini kesilapan kami, dan ${voice === 'I' ? 'saya' : 'kami'} minta maaf.`,
  looking: {
    I: 'Saya sedang mencari puncanya, dan saya tidak mahu meneka.',
    we: 'Kami sedang mencari puncanya, dan kami tidak mahu meneka.',
  },
  hearAgain: (date) => `Saya akan menelefon lagi ${date}.`,
  second: 'Ini kali kedua kami tersilap begini.',
  listen:
    'Kemudian berhenti. Biarkan mereka bercakap, dan catat apa yang mereka terpaksa tanggung. Jika mereka diam, tanya: "Apa yang paling merisaukan tentang perkara ini?"',
  listenOnly: 'Kemudian berhenti, dan tanya: "Bagaimana keadaannya di sana setakat ini?" Catat seperti yang mereka sebut.',

  matters: 'Apa yang paling penting bagi mereka',
  saidOn: (date) => `disebut ${date}`,
  heardBy: (who) => `didengar oleh ${who}`,
  untouched: 'Kesilapan ini tidak menjejaskannya. Sebut hanya jika mereka bertanya.',
  answersIt: (sentence) => `Jawapan anda: ${sentence}`,
  askMatters:
    'Belum ada sesiapa mencatatnya. Tanya: "Apa yang paling penting sekarang?" Kemudian simpan dalam buku klien: `ownup client --help`.',

  questions: 'Apa yang akan mereka tanya',
  gaps: 'Belum ada jawapan. Cari jawapannya, atau beritahu bila anda akan tahu:',
  asked: {
    found: 'Bila pihak anda tahu, dan kenapa baru sekarang kami diberitahu?',
    over: 'Perkara ini masih berterusan?',
    scope: 'Siapa lagi yang terjejas?',
    data: 'Data kami selamat?',
    cost: 'Berapa kosnya bagi kami, dan siapa yang tanggung?',
    before: 'Pernah berlaku sebelum ini?',
    checks: 'Kenapa semakan anda tidak mengesannya?',
    decides: 'Siapa yang memutuskan ganti rugi, dan bila?',
    again: 'Kalau berlaku lagi, bagaimana?',
    writing: 'Boleh saya dapatkannya secara bertulis?',
    boss: 'Siapa ketua anda?',
  },
  foundBy: { us: 'Kami menyedarinya', client: 'Kami mengetahuinya apabila dimaklumkan', other: 'Pihak lain memberitahu kami' },
  late: (days) => `(Itu ${days} hari bekerja yang lalu. Terangkan kenapa baru sekarang mereka diberitahu.)`,
  over: (date) => `Tidak, gangguan itu tamat ${date}.`,
  notSure: 'Itu belum diketahui.',
  exposed: 'Tidak, bukan semuanya.',
  people: (count) => `Perkara ini melibatkan ${count} orang.`,
  consequences: (later) => `Apa akibatnya? ${later ?? 'Itu belum diketahui.'}`,
  noData: 'Tiada data peribadi yang hilang, terhantar atau terdedah kepada sesiapa.',
  lost: (amount) => `Kerugiannya ${amount}.`,
  noOffer: (because) =>
    because === undefined ? 'Tiada apa-apa yang ditawarkan.' : `Tiada apa-apa yang ditawarkan: ${because.replace(/\.$/, '')}.`,
  again: (date) => (date === undefined ? 'Ya, ini kali kedua.' : `Ya, ${date}. Ini kali kedua.`),
  onRecord: (date, matter, file) =>
    `(Nampaknya begitu: ${date}${matter === undefined ? '' : `, ${matter}`}, dalam ${file}. Baca dahulu sebelum menjawab.)`,
  notBefore: 'Tidak dalam 12 bulan yang lalu.',
  decided: 'Sudah diputuskan; apa yang saya sebut tadi muktamad.',
  inWriting: 'Ya, saya hantar secara bertulis selepas panggilan ini.',
  inWritingLater: 'Ya, sebaik sahaja semakan di sini selesai.',
  moreBy: (date) => `Itu belum diketahui; saya akan memberitahu jawapannya ${date}.`,

  not: 'Apa yang tidak patut disebut',
  nots: {
    sorry: 'Jangan letakkan "jika" atau "tetapi" di sebelah perkataan maaf.',
    cause: 'Jangan meneka puncanya. "Saya belum tahu", dengan masa jawapannya, itu pun satu jawapan.',
    sum: 'Jangan sebut jumlah, dan jangan kata "kami akan ganti": belum ada keputusan.',
    misuse: 'Jangan sebut "tiada bukti penyalahgunaan", dan jangan letakkan "hanya" sebelum bilangan orang.',
    holding: ['Jangan sebut punca, jangan buat tawaran, dan jangan kata salah siapa: orang lain masih menyiasat.'],
    always: [
      'Jangan salahkan sesiapa: bukan rakan sekerja, bukan pembekal, bukan sistem, bukan klien.',
      'Jangan berjanji apa-apa yang tiada dalam senarai di bawah.',
      'Jangan membela diri. Jika mereka tersilap satu butiran, biarkan dahulu dan betulkan secara bertulis esok.',
    ],
  },

  led: 'Apa yang menyebabkannya (untuk anda, bukan untuk mereka)',

  calls: 'Siapa menelefon siapa, dan bila',
  you: 'anda',
  nobody: 'belum ada sesiapa',
  noDate: 'Belum ada tarikh',
  overdue: 'sudah lewat',
  callToday: (who, client, phone) =>
    `Hari ini, ${who}: telefon ${client}${phone === undefined ? '' : ` (${phone})`}. Selepas itu hantar mesej, dan catat apa yang dibincangkan.`,
  callOnceApproved: (who, client, phone) =>
    `Hari ini, selepas mendapat persetujuan, ${who}: telefon ${client}${phone === undefined ? '' : ` (${phone})`}. Selepas itu hantar mesej, dan catat apa yang dibincangkan.`,
  senior: (person) => `Hari ini: bercakap dengan ${person}, sebelum klien menghubunginya.`,
  contact: (person) => `Mereka boleh menghubungi ${person}.`,
  setRight: (date, who) => `${date}, ${who}: betulkan secara bertulis apa-apa yang ternyata berbeza.`,
  askOnce: (date, who) => `${date}, ${who}: tanya sekali lagi sama ada apa-apa tertinggal.`,
  noPromises: 'Tiada apa-apa yang dijanjikan. Jadi, di telefon pun jangan berjanji apa-apa.',
}
