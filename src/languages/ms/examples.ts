import type { Examples } from '../../lint/rule.ts'

const MORE = 'Di sini ada satu lagi ayat yang pendek. '
const PROMISE = 'Saya akan menghantar fail baharu itu. '
const PREFACE = 'Fail itu ditunggu pada hari Isnin. '
const LINE = 'Pada hari Isnin kami menghantar fail yang salah kepada seorang daripada tiga akauntan puan. '
const CAUSE =
  'Kami menyimpan fail dalam dua folder. Folder lama ada fail dengan nama yang sama. Saya mengambilnya dari situ. Tiada siapa melihatnya sekali lagi. '

/** What each rule finds in Malay texts, and what not. The good ones hold the sentences that only look like the fault. */
export const examples: Readonly<Record<string, Examples>> = {
  'what-went-wrong': {
    bad: [
      'Kami memohon maaf atas kesulitan yang dialami. Kepercayaan puan penting bagi kami. Kami akan lebih teliti.',
      { body: 'Ada sesuatu yang tidak kena.', facts: { what: 'Ada sesuatu yang tidak kena.' } },
    ],
    good: [
      'Kami mengebil puan dua kali bagi bulan Februari, dalam invois 1042 dan 1051. Kami memohon maaf.',
      'Halaman tempahan kami menolak pemandu tuan sejak pukul 7.30 pagi. Kami memohon maaf.',
      'Saya tersilap tarikh pesanan puan, dan saya memohon maaf.',
      { body: 'Kami menghantar fail yang salah.', facts: { what: 'Kami menghantar fail yang salah.' } },
    ],
  },
  ownership: {
    bad: [
      'Kami memohon maaf kerana laporan itu lewat sampai.',
      'Jika ini memang kesilapan kami, kami memohon maaf.',
      'Sebahagiannya kesilapan kami, dan kami memohon maaf.',
      'Ini bukan kesilapan kami, tetapi kami memohon maaf.',
    ],
    good: [
      'Ini kesilapan kami, dan kami memohon maaf.',
      'Kami lewat dua hari menyerahkan laporan itu. Kami memohon maaf.',
      'Maaf, puan, saya tersilap hantar fail.',
      'Saya tidak menyemak angka itu sebelum menghantarnya, dan saya memohon maaf.',
      'Kami bertanggungjawab sepenuhnya atas kesilapan ini. Kami memohon maaf.',
    ],
  },
  apology: {
    bad: [
      'Kami menghantar fail yang salah kepada puan. Kami sedia membetulkan semuanya. Ini kesilapan kami.',
      { body: 'Perkara ini tidak sepatutnya berlaku.', facts: { what: 'Kami menghantar fail yang salah.' } },
    ],
    good: [
      'Kami menghantar fail yang salah, dan kami memohon maaf.',
      'Saya minta maaf: saya tersilap tarikh.',
      'Maaf, saya yang terlupa tarikh 5 Mac.',
      'Saya kesal kerana kesilapan saya menyebabkan puan membayar lebih.',
    ],
  },
  impact: {
    bad: [
      'Kami menghantar fail yang salah pada 2 Mac. Ini kesilapan kami, dan kami memohon maaf. Fail yang betul dilampirkan.',
      { body: 'Ini menimbulkan kesulitan.', facts: { impact: 'Ini menimbulkan kesulitan.' } },
    ],
    good: [
      'Kami menghantar fail yang salah, maaf. Puan terpaksa menyusun semula slaid itu.',
      'Kami memohon maaf. Pemandu tuan menunggu dua jam di pintu pagar.',
      'Kami memohon maaf: kerana kesilapan kami, puan membayar dua kali.',
      { body: 'Kami menghantar fail yang salah.', facts: { impact: 'does not apply' } },
    ],
  },
  'client-priority': {
    bad: [
      {
        body: 'Kami lewat sehari menyerahkan laporan itu, dan kami memohon maaf.',
        facts: { client: { priority: 'Semuanya bergantung pada mesyuarat lembaga.', touched: 'yes' } },
      },
      {
        body: 'Pesanan itu sampai ke bandar yang salah, dan saya memohon maaf.',
        facts: { client: { priority: 'Barang mesti sampai sebelum kren disewa.', touched: 'yes' } },
      },
    ],
    good: [
      {
        body: 'Tuan memberitahu kami bahawa semuanya bergantung pada mesyuarat lembaga. Kami lewat sehari menyerahkan laporan itu.',
        facts: {
          client: {
            priority: 'Semuanya bergantung pada mesyuarat lembaga.',
            touched: 'yes',
            matters: 'Tuan memberitahu kami bahawa semuanya bergantung pada mesyuarat lembaga.',
          },
        },
      },
      {
        body: 'Kami lewat sehari menyerahkan laporan itu, dan kami memohon maaf.',
        facts: { client: { priority: 'Semuanya bergantung pada mesyuarat lembaga.', touched: 'no' } },
      },
    ],
  },
  cause: {
    bad: [
      { body: 'Kami menghantar fail yang salah pada 2 Mac, maaf.', facts: { effects: ['lost-money'] } },
      { body: 'Kami belum tahu mengapa perkara ini berlaku.', facts: { effects: ['lost-money'], cause: 'not known yet' } },
    ],
    good: [
      'Kami menghantar fail yang salah kerana kedua-duanya sama nama. Kami memohon maaf.',
      'Kami memohon maaf atas gangguan portal itu. Kami belum tahu sebabnya. Saya menelefon tuan pada Jumaat, sebelum pukul 4.00 petang.',
      {
        body: 'Kami mengambil kadar daripada kontrak tahun lepas.',
        facts: { effects: ['lost-money'], cause: 'Kami mengambil kadar daripada kontrak tahun lepas.' },
      },
    ],
  },
  repair: {
    bad: [
      'Kami menghantar fail yang salah pada 2 Mac. Ini kesilapan kami, dan kami memohon maaf.',
      'Kami mengebil puan dua kali, maaf. Kami akan membetulkannya.',
    ],
    good: [
      'Kami mengecaj puan dua kali, maaf. Pada 3 Mac kami memulangkan RM240.',
      'Saya tersilap hantar fail, maaf. Fail yang betul saya lampirkan di sini.',
      'Kami tidak menghantar kerusi itu, maaf. Kami menghantarnya pada Khamis, sebelum pukul 2.00 petang.',
    ],
  },
  compensation: {
    bad: [
      { body: 'Kami menghantar fail yang salah, maaf.', facts: { effects: ['lost-money'] } },
      {
        body: 'Kami menghantar fail yang salah.',
        facts: { effects: ['lost-money'], compensation: [{ form: 'refund', amount: 'RM240', by: '2026-03-06' }] },
      },
    ],
    good: [
      'Kami menghantar fail yang salah, maaf. Caj bulan Mac tidak kami kenakan.',
      'Kami terlebih caj, maaf. Kami memulangkan RM240 selewat-lewatnya 6 Mac.',
      {
        body: 'Kami menghantar fail yang salah.',
        facts: { effects: ['lost-money'], compensation: 'does not apply, because nothing was lost' },
      },
    ],
  },
  prevention: {
    bad: [
      { body: 'Kami menghantar fail yang salah, maaf. Kami akan lebih teliti.', facts: { effects: ['lost-money'] } },
      {
        body: 'Orang kedua menyemak setiap fail.',
        facts: { effects: ['lost-money'], prevention: { text: 'Orang kedua menyemak setiap fail.' } },
      },
    ],
    good: [
      'Kami menghantar fail yang salah, maaf. Mulai 3 Mac orang kedua menyemak setiap fail sebelum kami menghantarnya.',
      'Maaf, invois itu salah. Mulai sekarang saya padankan jumlahnya dengan kontrak sebelum menghantarnya.',
      {
        body: 'Mulai 3 Mac orang kedua menyemak setiap fail.',
        facts: { effects: ['lost-money'], prevention: { text: 'Mulai 3 Mac orang kedua menyemak setiap fail.', by: '2026-03-03' } },
      },
    ],
  },
  'client-action': {
    bad: ['Kami menghantar fail yang salah pada 2 Mac, maaf.', { body: 'Kami menghantar fail yang salah.', facts: { actions: 'nothing' } }],
    good: [
      'Kami menghantar fail yang salah, maaf. Sila padam fail itu.',
      'Invois itu salah, maaf. Puan tidak perlu berbuat apa-apa.',
      { body: 'Kami menghantar fail yang salah. Tuan tidak perlu berbuat apa-apa.', facts: { actions: 'nothing' } },
    ],
  },
  contact: {
    bad: [
      'Kami menghantar fail yang salah, maaf.\n\nFarah Aziz',
      { body: 'Kami menghantar fail yang salah.\n\nFarah Aziz', facts: { sender: { name: 'Farah Aziz' } } },
    ],
    good: [
      'Kami menghantar fail yang salah, maaf.\n\nFarah Aziz\n012-345 6789',
      'Kami menghantar fail yang salah, maaf. Saya menelefon puan pada Khamis, pukul 10.00 pagi.',
      'Kami menghantar fail yang salah, maaf.\n\nFarah Aziz\nfarah@example.com',
    ],
  },
  invitation: {
    bad: [
      { body: 'Kami menghantar fail yang salah, maaf. Fail yang betul dilampirkan.', facts: { effects: ['redo-or-delay'] } },
      { body: 'Kami sudah menjawab semua soalan puan semalam.', facts: { effects: ['redo-or-delay'] } },
    ],
    good: [
      { body: 'Kami menghantar fail yang salah, maaf. Apa lagi yang kami terlepas?', facts: { effects: ['redo-or-delay'] } },
      { body: 'Jika Khamis tidak sesuai bagi tuan, telefon saya.', facts: { effects: ['redo-or-delay'] } },
      { body: 'Sekiranya puan memerlukan butiran lanjut, saya sedia menerangkannya.', facts: { effects: ['redo-or-delay'] } },
    ],
  },
  'named-people': {
    bad: [
      'Pelanggan yang dihormati,\n\nSaya tersilap hantar fail, maaf.\n\nPasukan Sokongan',
      { body: 'Saya tersilap hantar fail, maaf.\n\nFarah Aziz', facts: { client: { name: 'Tan Wei Ming', address: 'Encik Tan' } } },
    ],
    good: [
      'Encik Tan,\n\nPada 2 Mac saya tersilap hantar fail kepada tuan, maaf.\n\nSalam hormat,\nFarah Aziz',
      "Dato' Ahmad,\n\nSaya memohon maaf: laporan itu lewat saya serahkan.\n\nYang benar,\nKavitha Menon",
      'Puan Siti,\n\nSaya terlupa tarikh 5 Mac, maaf.\n\nYang ikhlas,\nS. Rajagopal',
    ],
  },
  subject: {
    bad: [
      { subject: 'Makluman penting', body: 'Kami menghantar fail yang salah.' },
      { subject: 'Permohonan maaf', body: 'Kami menghantar fail yang salah.' },
      {
        subject: 'Tentang minggu lepas',
        body: 'Kami menghantar fail yang salah.',
        facts: { what: 'Kami menghantar fail yang salah.' },
      },
    ],
    good: [
      { subject: 'Kesilapan Invois No. 123', body: 'Kami menghantar fail yang salah.' },
      { subject: 'Gangguan: halaman tempahan puan', body: 'Kami menghantar fail yang salah.' },
      {
        subject: 'Dua invois untuk Februari',
        body: 'Kami mengebil puan dua kali.',
        facts: { what: 'Kami mengebil puan dua kali bagi bulan Februari.' },
      },
    ],
  },
  'when-found': {
    bad: [
      { body: 'Saya tersilap hantar fail.', facts: { effects: ['lost-money'], found: { on: '2026-02-27', by: 'us' } } },
      { body: 'Baru-baru ini kami menyedarinya.', facts: { effects: ['lost-money'], found: { on: '2026-02-27', by: 'us' } } },
    ],
    good: [
      { body: 'Kami menyedarinya pada 27 Februari.', facts: { effects: ['lost-money'], found: { on: '2026-02-27', by: 'us' } } },
      {
        body: 'Terima kasih kerana memaklumkannya pada 27 Februari.',
        facts: { effects: ['lost-money'], found: { on: '2026-02-27', by: 'client' } },
      },
      { body: 'Saya tersilap hantar fail.', facts: { effects: ['lost-money'], found: { on: '2026-03-03', by: 'us' } } },
    ],
  },
  'wrong-order': {
    bad: [
      'Akibat kerosakan mesin cetak, risalah puan lewat. Ini kesilapan kami, maaf.',
      'Sebabnya mesin yang rosak. Risalah puan lewat. Maaf, kami sepatutnya memaklumkannya lebih awal.',
    ],
    good: [
      'Kami terlepas tarikh 2 Mac, maaf. Sebabnya mesin yang rosak.',
      'Kerana kesilapan saya, puan hilang satu hari. Saya memohon maaf.',
      'Kerana saya tidak menyemak alamat, kotak itu sampai ke Ipoh. Saya memohon maaf.',
    ],
  },
  'holding-note': {
    bad: [
      { body: 'Portal itu terhenti kerana cakera rosak. Saya menulis lagi pada pukul 4.00 petang.', holding: true },
      { body: 'Portal itu terhenti. Kami akan memulangkan wang puan untuk hari itu.', holding: true },
      { body: 'Portal itu terhenti. Kemungkinan besar puncanya kemas kini.', holding: true },
    ],
    good: [
      { body: 'Portal itu terhenti sejak pukul 9.00 pagi. Kami sedang mencari puncanya dan tidak mahu meneka.', holding: true },
      { body: 'Pemandu tuan tidak dapat log masuk sejak pukul 9.00 pagi; 14 lori menunggu.', holding: true },
      'Portal itu terhenti kerana cakera rosak. Kami akan memulangkan wang puan untuk hari itu, maaf.',
    ],
  },
  'promise-undated': {
    bad: [
      {
        body: 'Saya akan menghantar fail baharu.',
        facts: { sender: { name: 'Farah Aziz' }, fixes: [{ text: 'Saya akan menghantar fail baharu.', status: 'planned' }] },
      },
      { body: 'Kami belum tahu sebabnya.', facts: { sender: { name: 'Farah Aziz' }, cause: 'not known yet' } },
    ],
    good: [
      {
        body: 'Saya akan menghantar fail baharu pada 6 Mac.',
        facts: { sender: { name: 'Farah Aziz' }, fixes: [{ text: 'Saya akan menghantar fail baharu pada 6 Mac.', status: 'planned' }] },
      },
      {
        body: 'Saya sudah menghantar fail baharu.',
        facts: { sender: { name: 'Farah Aziz' }, fixes: [{ text: 'Saya sudah menghantar fail baharu.', status: 'done' }] },
      },
    ],
  },
  'unfinished-fix': {
    bad: [
      {
        body: 'Kesilapan itu sudah dibetulkan.',
        facts: { fixes: [{ text: 'Puan akan menerima invois baharu.', status: 'planned', by: '2026-03-06' }] },
      },
      { body: 'Portal itu sudah berfungsi semula.', facts: { kind: 'outage', details: { end: 'not known yet' } } },
    ],
    good: [
      {
        body: 'Kesilapan itu sudah dibetulkan.',
        facts: { fixes: [{ text: 'Invois baharu sudah ada pada puan.', status: 'done', by: '2026-03-03' }] },
      },
      { body: 'Kami belum tahu sama ada semuanya sudah pulih.', facts: { kind: 'outage', details: { end: 'not known yet' } } },
    ],
  },
  'invented-fact': {
    bad: [
      { body: 'Kami memulangkan RM250 kepada puan.', facts: { compensation: [{ form: 'refund', amount: 'RM240' }] } },
      { body: 'Perkara ini melibatkan dua belas orang kakitangan puan.', facts: { details: { people: 43 } } },
    ],
    good: [
      { body: 'Kami memulangkan RM240 kepada puan.', facts: { compensation: [{ form: 'refund', amount: 'RM240' }] } },
      { body: 'Perkara ini melibatkan 43 orang kakitangan puan.', facts: { details: { people: 43 } } },
    ],
  },
  'lost-answer': {
    bad: [
      {
        body: 'Kami menghantar fail yang salah.',
        facts: { what: 'Kami menghantar fail yang salah.', scope: 'Lima invois lain betul.' },
      },
      { body: 'Kami mengecaj puan dua kali.', facts: { when: '2026-03-02' } },
    ],
    good: [
      {
        body: 'Kami menghantar fail yang salah. Lima invois lain betul.',
        facts: { what: 'Kami menghantar fail yang salah.', scope: 'Lima invois lain betul.' },
      },
      { body: 'Pada Isnin, 2 Mac, kami mengecaj puan dua kali.', facts: { when: '2026-03-02' } },
    ],
  },
  residue: {
    bad: [
      'Puan {{client.address}},\n\nKami menghantar fail yang salah.',
      'Encik ,\n\nKami menghantar fail yang salah.',
      'Fail baharu sampai kepada puan sebelum .',
      '[NAMA KLIEN],\n\nKami menghantar fail yang salah.',
    ],
    good: [
      'Kurier datang pada Khamis, dari pukul 10.00 hingga 12.00.',
      'Puan Siti,\n\nKami menghantar fail yang salah, maaf.',
      'Potongan 10 % ada dalam invois RM240.',
      'Itulah fail yang kami tunggu.',
    ],
  },
}
