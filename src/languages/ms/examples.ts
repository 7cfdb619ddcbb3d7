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
      'Kami memohon maaf atas pengalaman puan di cawangan Bukit Bintang. Sila hubungi Khidmat Pelanggan.',
    ],
    good: [
      'Kami mengebil puan dua kali bagi bulan Februari, dalam invois 1042 dan 1051. Kami memohon maaf.',
      'Halaman tempahan kami tidak dapat dibuka oleh pemandu tuan sejak pukul 7.30 pagi. Kami memohon maaf.',
      'Saya tersilap tarikh pesanan puan, dan saya memohon maaf.',
      { body: 'Kami menghantar fail yang salah.', facts: { what: 'Kami menghantar fail yang salah.' } },
      'Engsel almari puan kami laraskan terlalu ketat pada 2 Mac. Kami memohon maaf.',
    ],
  },
  ownership: {
    bad: [
      'Kami memohon maaf kerana laporan itu lewat sampai.',
      'Jika ini memang kesilapan kami, kami memohon maaf.',
      'Sebahagiannya kesilapan kami, dan kami memohon maaf.',
      'Ini bukan kesilapan kami, tetapi kami memohon maaf.',
      'Salah kira itu bukan daripada kami, tetapi maaf.',
      'Kami merobohkan pagar yang salah esok. Maaf.',
    ],
    good: [
      'Ini kesilapan kami, dan kami memohon maaf.',
      'Kami lewat dua hari menyerahkan laporan itu. Kami memohon maaf.',
      'Maaf, puan, saya tersilap hantar fail.',
      'Saya tidak menyemak angka itu sebelum menghantarnya, dan saya memohon maaf.',
      'Kami bertanggungjawab sepenuhnya atas kesilapan ini. Kami memohon maaf.',
      'Puncanya kadar lama yang saya guna. Saya minta maaf.',
      'Nasihat saya itu salah, dan saya minta maaf.',
      'Salah jumlah itu daripada saya. Saya memohon maaf.',
      'Kecuaian itu milik kami, dan kami memohon maaf.',
      'Kami baru melukis pelan itu Rabu lepas, lima hari lewat. Kami memohon maaf.',
      'Dua kain rentang kami tampal terbalik. Kami memohon maaf.',
      'Saya membawa kunci yang salah. Saya memohon maaf.',
      'Kad jemputan itu kami susun dengan nama yang silap. Kami memohon maaf.',
    ],
  },
  apology: {
    bad: [
      'Kami menghantar fail yang salah kepada puan. Kami sedia membetulkan semuanya. Ini kesilapan kami.',
      { body: 'Perkara ini tidak sepatutnya berlaku.', facts: { what: 'Kami menghantar fail yang salah.' } },
      'Invois itu lewat. Segala kesulitan amat dikesali.',
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
      'Kami tersilap hantar, dan lembaga pengarah tuan sudah melihat angka itu.',
      'Kami tersilap hantar, dan senarai itu dibaca orang di syarikat lain.',
      'Kami terlupa, dan e-mel puan tidak masuk sejak pagi.',
      'Kami lewat, dan kenduri puan terbantut. Kami memohon maaf.',
      'Kami memohon maaf: permohonan pinjaman tuan tertangguh dua minggu.',
      'Kami tersalah hantar. Helaian itu memuatkan alamat rumah pekerja puan.',
      'Kami tersalah hantar. Kek puan basah sebelum majlis, dan kami memohon maaf.',
      'Kami lewat, dan kami memohon maaf. Empat puluh murid berdiri di halaman sehingga tengah hari.',
      'Kami memohon maaf: kad itu belum dapat puan gunakan.',
      'Saya terlupa, dan tuan ditegur pengarah. Saya memohon maaf.',
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
      'Kami terlupa datang. Kami datang esok, 5 Mac, pukul 8.00 pagi.',
      'Kami terlupa. Saya sudah menempah bilik yang baharu.',
      'Kami tersalah warna, dan kami memohon maaf. Kami menyapu semula pintu itu pada Ahad, 8 Mac.',
      'Saya tersalah padam. Semua nombor itu sudah kembali.',
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
        body: 'Dua orang menyemak setiap fail.',
        facts: { effects: ['lost-money'], prevention: { text: 'Dua orang menyemak setiap fail.' } },
      },
    ],
    good: [
      'Kami menghantar fail yang salah, maaf. Mulai 3 Mac dua orang menyemak setiap fail sebelum kami menghantarnya.',
      'Maaf, invois itu salah. Mulai sekarang saya padankan jumlahnya dengan kontrak sebelum menghantarnya.',
      {
        body: 'Mulai 3 Mac dua orang menyemak setiap fail.',
        facts: { effects: ['lost-money'], prevention: { text: 'Mulai 3 Mac dua orang menyemak setiap fail.', by: '2026-03-03' } },
      },
    ],
  },
  'client-action': {
    bad: [
      'Kami menghantar fail yang salah pada 2 Mac, maaf.',
      { body: 'Kami menghantar fail yang salah.', facts: { actions: 'nothing' } },
      'Kami menghantar fail yang salah, dan kami memohon maaf. Fail yang betul telah kami hantar ke pejabat.',
    ],
    good: [
      'Kami menghantar fail yang salah, maaf. Sila padam fail itu.',
      'Invois itu salah, maaf. Puan tidak perlu berbuat apa-apa.',
      { body: 'Kami menghantar fail yang salah. Tuan tidak perlu berbuat apa-apa.', facts: { actions: 'nothing' } },
      { body: 'Kami menghantar fail yang salah. Kami tidak memerlukan apa-apa daripada puan.', facts: { actions: 'nothing' } },
      'Saya tersalah ukur, dan saya memohon maaf. Simpan sahaja kain itu sehingga Isnin.',
      'Kami tersilap cetak, dan kami memohon maaf. Cik Alia cuma perlu menurunkan cap.',
      'Kami tersilap hantar, dan kami memohon maaf. Kalau tuan sudah menggunakannya, bawa semula bakinya.',
      'Saya terlupa, dan saya memohon maaf. Sila maklumkan pekerja malam.',
      'Kami tersalah pasang, dan kami memohon maaf. Tutupkan lubang itu dengan kanvas sehingga Khamis.',
    ],
  },
  contact: {
    bad: [
      'Kami menghantar fail yang salah, maaf.\n\nFarah Aziz',
      { body: 'Kami menghantar fail yang salah.\n\nFarah Aziz', facts: { sender: { name: 'Farah Aziz' } } },
      'Kami tidak datang pada 3 Mac.',
      'Kami tersilap menulis nama pada 3 Mac.',
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
      'Puncanya kadar lama yang saya guna. Saya minta maaf.',
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
      {
        body: 'Kotak itu sudah saya bawa pada pukul 5.10 petang.',
        facts: {
          written: '2026-03-02',
          fixes: [{ text: 'Kotak itu sudah saya bawa pada pukul 5.10 petang.', status: 'planned', by: '2026-03-07' }],
        },
      },
    ],
    good: [
      {
        body: 'Kesilapan itu sudah dibetulkan.',
        facts: { fixes: [{ text: 'Invois baharu sudah ada pada puan.', status: 'done', by: '2026-03-03' }] },
      },
      { body: 'Kami belum tahu sama ada semuanya sudah pulih.', facts: { kind: 'outage', details: { end: 'not known yet' } } },
      {
        body: 'Kotak itu saya bawa pada Sabtu, 7 Mac.',
        facts: { written: '2026-03-02', fixes: [{ text: 'Kotak itu saya bawa pada Sabtu, 7 Mac.', status: 'planned', by: '2026-03-07' }] },
      },
      {
        body: 'Jika gangguan itu belum pulih esok, saya datang sendiri.',
        facts: { kind: 'outage', details: { end: 'not known yet' } },
      },
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
      'Potongan 10% ada dalam invois RM240.',
      'Itulah fail yang kami tunggu.',
      'Sistem menolak invois dengan nombor yang sama.',
      'Nombor saya 012-555 0018.',
      'Saya memberi pemandu tarikh yang salah.',
    ],
  },

  'conditional-apology': {
    bad: [
      'Kami memohon maaf sekiranya ada pihak yang terkilan.',
      'Kami memohon maaf atas sebarang kesulitan yang mungkin timbul.',
      'Jika kata-kata kami menyinggung puan, kami minta maaf.',
      'Maaf kalau tuan rasa terganggu.',
      'Sekiranya terdapat kesilapan, kami memohon maaf.',
      'Ampun maaf jika ada salah dan silap.',
      'Jika benar kotak itu hilang, kami amat kesal.',
      'Andai jadual kami menyukarkan tuan, maafkanlah kami.',
      'Barangkali ada yang tercicir daripada catatan kami, mohon maaf.',
      'Maaf, puan, seandainya penerangan saya semalam mengelirukan.',
      'Kami memohon maaf atas apa jua kekurangan.',
    ],
    good: [
      'Kami memohon maaf atas kesilapan kami. Jika puan memerlukan butiran, telefon saya.',
      'Sekiranya tuan sudah membayar, kami memulangkan wang itu pada Jumaat.',
      'Kami memohon maaf apabila kami tersilap, dan kali ini kami tersilap.',
      'Jika pampasan ini tidak memadai, sila beritahu saya.',
      'Saya memohon maaf kerana tidak menyemak sama ada fail itu sampai.',
      'Jika kotak kedua belum sampai pada hari Khamis, telefon saya; sekali lagi saya memohon maaf.',
      'Maaf, tuan, kalau tuan mahu, saya hantar lagi petang ini.',
    ],
  },
  'non-apology': {
    bad: [
      'Kami kesal kerana tuan berasa tidak puas hati.',
      'Segala kesulitan amat dikesali.',
      'Kami ingin memohon maaf.',
      'Kami bersimpati dengan apa yang puan alami.',
      'Kami kesal dengan kejadian ini.',
      'Dukacita dimaklumkan bahawa laporan itu lewat.',
      'Saya sedih membaca ulasan puan.',
      'Kami kesal puan sampai marah.',
      'Maaf kerana membuat puan berasa tidak didengari.',
      'Kami turut merasai kegelisahan tuan.',
      'Kami merakamkan rasa dukacita atas hal itu.',
      'Maaf atas segala rasa kekecewaan itu.',
      'Permohonan maaf bertulis akan kami hantarkan.',
      'Kami turut berdukacita.',
    ],
    good: [
      'Saya kesal kerana kesilapan saya menyebabkan puan membayar lebih.',
      'Kami memohon maaf kerana mengebil tuan dua kali.',
      'Malangnya dua halaman tidak dapat dipulihkan. Kami memohon maaf, kami yang memadamnya.',
      'Kami memohon maaf atas kekeliruan yang kami timbulkan dengan dua invois itu.',
      'Saya faham kalau tuan mahu bercakap dengan ketua saya.',
      'Maaf kerana membuat puan menunggu sejam.',
    ],
  },
  'blame-client': {
    bad: [
      'Puan tidak memaklumkan kepada kami bahawa pejabat sudah berpindah.',
      'Tuan sepatutnya menyemak pruf itu.',
      'Pesanan itu lewat kerana puan lambat membalas.',
      'Kalaulah tuan membaca e-mel itu, kesilapan ini tidak berlaku.',
      'Seperti yang telah kami maklumkan sebelumnya, tarikh itu ada dalam kontrak.',
      'Maklumat yang puan beri tidak lengkap.',
      'Data daripada pasukan puan sampai agak lewat.',
      'Kalau borang itu tuan lengkapkan dari awal, ini tidak berlaku.',
      'Yang melambatkan ialah kelulusan daripada pejabat tuan.',
      'Kalau puan menghantar senarainya lebih awal, kotak itu tentu sampai.',
      'Semakan daripada tuan hanya masuk pada waktu petang.',
      'Puan sendiri sudah meluluskan contohnya.',
      'Seandainya tuan menjawab mesej kami, kain itu tidak akan tersalah potong.',
      'Ukuran yang puan nyatakan rupanya kurang tepat.',
      'Kami beberapa kali menghubungi pasukan tuan, namun belum ada jawapan.',
      'Warnanya pudar, walaupun contohnya sudah puan semak.',
      'Puan sendiri yang memilih warna itu.',
      'Ruang yang diisi staf puan tidak lengkap.',
      'Kalau surat itu dibaca, pasti puan faham.',
      'Kami menggunakan alamat lama, kerana itu sahaja yang tuan beri.',
    ],
    good: [
      'Puan tidak menerima e-mel itu kerana kami tidak menghantarnya.',
      'Tuan telah melakukan semuanya dengan betul; kesilapan ini di pihak kami.',
      'Jika puan belum membayar invois itu, jangan bayar.',
      'Tuan tidak dapat log masuk dari pukul 9.00 hingga 10.15 pagi.',
      'Ini salah saya, bukan salah tuan.',
      'Puan sepatutnya menerima kotak itu pada hari Isnin.',
      'Kalau puan mahu laporan lebih awal, beritahu saya.',
      'Data daripada pasukan puan sampai tepat pada masanya; kami yang lambat.',
      'Semakan daripada tuan masuk tepat pada masanya.',
      'Puan meluluskan contohnya pada 2 Mac, dan kami mencetak yang lain.',
      'Ukuran yang puan tulis tersalah kami baca.',
      'Fail yang puan terima tidak lengkap kerana saya.',
      'Kami menghubungi puan pada 2 Mac, kemudian terlupa membaca jawapan puan.',
      'Kalau kami membaca surat itu, tentu puan tidak menunggu.',
      'Ruang yang diisi staf puan salah kami baca.',
    ],
  },
  agentless: {
    bad: [
      'Telah berlaku kesilapan.',
      'Terdapat ralat dalam penyata puan.',
      'Invois puan tercaj dua kali.',
      'Kesilapan telah dilakukan.',
      'Ada sesuatu yang tidak kena dengan cetakan itu.',
      'Permohonan tuan terlepas pandang.',
      'Kesilapan alamat sekali lagi dikesan pada label puan.',
      'Ada lebihan potongan RM25 pada slip tuan.',
      'Cadangan itu tidak dapat dihantar mengikut jadual.',
      'Untuk makluman terdapat gangguan pada aplikasi tempahan.',
      'Nombor telefon puan berubah dengan sendirinya.',
      'Jemputan itu tidak pernah dihantar.',
      'Kadar dalam risalah tertulis lebih rendah.',
      'Ada catatan berganda di kaunter.',
    ],
    good: [
      'Kesilapan ini berlaku kerana saya tidak menyemak alamat.',
      'Kami mengebil puan dua kali.',
      'Bayaran itu telah dikembalikan pada 5 Mac.',
      'Apa yang berlaku: saya mengambil jadual lama.',
      'Saya tersilap hantar fail.',
      'Jika berlaku masalah, telefon saya.',
      'Kesilapan itu dikesan oleh juruaudit tuan.',
      'Encik Ali bertanya sama ada masalah itu sudah selesai.',
      'Jemputan itu tidak pernah saya hantar.',
    ],
  },
  disclaimer: {
    bad: [
      'Kami tidak bertanggungjawab atas kelewatan itu.',
      'Keadaan ini di luar kawalan kami.',
      'Tiada siapa dapat menjangka bekalan elektrik terputus.',
      'Ini nasib tidak baik semata-mata.',
      'Tiada apa yang dapat kami lakukan.',
      'Kerosakan itu tidak termasuk skop kami.',
    ],
    good: [
      'Kami bertanggungjawab sepenuhnya atas kesilapan ini.',
      'Banjir itu di luar kawalan kami, tetapi kami yang menyimpan satu-satunya salinan di tingkat bawah.',
      'Tiada siapa dapat menjangka banjir itu. Kami tidak menyediakan gudang kedua, dan itu kesilapan kami.',
      'Kami sepatutnya dapat mengelakkannya.',
      'Tanggungjawab ini di pihak kami.',
    ],
  },
  'blame-supplier': {
    bad: [
      'Kurier menghilangkan bungkusan puan.',
      'Masalah itu berpunca daripada pihak bank.',
      'Kelewatan ini disebabkan oleh pembekal kami.',
      'Pihak ketiga yang bersalah.',
      'Pencetak kami menggunakan plat yang salah.',
      'Banjir di Klang menyebabkan lori kami tertahan.',
      'Pelayan penyedia itu tumbang malam tadi.',
      'Insurans kurier yang sepatutnya menanggung.',
      'Aplikasi kaunter itu memang kerap tergendala.',
      'Kedai kain langganan kami memungkiri janjinya.',
      'Semua tertahan gara-gara pihak pelabuhan.',
      'Syarikat perkapalan itu membatalkan pelayaran.',
      'Pihak bangunan terlupa membuka pintu.',
      'Ejen yang kami lantik tersalah menempah kerusi.',
    ],
    good: [
      'Kurier mengambil kotak itu pada Khamis.',
      'Bank memasukkan wang itu sebelum 7 Mac.',
      'Kami memberi kurier alamat yang salah.',
      'Jika kurier tidak datang sebelum pukul 12.00, telefon saya.',
      'Bank tuan akan menunjukkan bayaran balik itu esok.',
      'Penghantar kami lewat kerana saya memberi alamat lama.',
      'Pembekal kami menghantar kain itu tepat pada masanya; kami yang lewat.',
      'Cik Lina bertanya sama ada masalah rangkaian itu sudah selesai.',
      'Pembekal puan belum menerima bayaran itu.',
      'Aplikasi itu menyebabkan puan menunggu kerana kami salah menetapkannya.',
      'Sistem kami menghantar invois itu dua kali kerana saya menekan butangnya dua kali.',
      'Saya memberi penghantar alamat lama, jadi penghantar membawanya ke rumah yang salah.',
      'Denda itu timbul akibat pihak kami terlupa membayar.',
    ],
  },
  'blame-staff': {
    bad: [
      'Pelatih kami tersilap hantar fail.',
      'Ini kesilapan manusia.',
      'Kakitangan kami yang cuai.',
      'Kerani kami terlupa menyampaikan pesanan tuan.',
      'Kakitangan yang terlibat telah dikenakan tindakan.',
      'Petugas lapangan baharu kami memang belum biasa dengan laluannya.',
      'Rakan kami di kaunter tersilap kira.',
      'Pekerja dapur yang baharu terlupa menyukat gula.',
      'Jururawat kami yang bertugas malam terlupa mencatatnya.',
      'Tukang di kedai kami tersalah ukur.',
    ],
    good: [
      'Mulai 10 Mac dua orang menyemak setiap fail.',
      'Mulai hari ini saya sendiri menjaga akaun puan.',
      'Kami terlupa menyampaikan pesanan tuan.',
      'Kakitangan puan terpaksa menunggu dua jam.',
      'Jurutera kami menghidupkan semula portal pada pukul 9.05 pagi.',
      'Itu kesilapan saya, bukan kesilapan kakitangan gudang.',
      'Hari itu 40 pekerja tersalah naik bas kerana kami.',
    ],
  },
  excuse: {
    bad: [
      'Kami memohon maaf, tetapi waktu itu musim cuti.',
      'Atas sebab teknikal, laporan itu lewat.',
      'Kami memohon maaf. Walau bagaimanapun, kami sangat sibuk.',
      'Kami tidak sempat menjawab kerana jumlah pesanan yang luar biasa tinggi.',
      'Maaf, kami kekurangan kakitangan.',
      'Maaf, puan, sebab pejabat baru berpindah.',
      'Maaf lewat, minggu ini memang sibuk.',
      'Saya meminta maaf, Encik Ravi, tapi ukuran itu memang mengelirukan.',
    ],
    good: [
      'Kami memohon maaf, tetapi fail itu tidak dapat dipulihkan.',
      'Saya memohon maaf kerana puan terpaksa menunggu.',
      'Kami tidak mengambil kira cuti Deepavali, maaf.',
      'Soalan teknikal puan saya jawab esok, pukul 10.00 pagi.',
      'Maaf, puan, sebab saya terlupa mencatatnya.',
    ],
  },
  minimising: {
    bad: [
      'Ini masalah kecil sahaja.',
      'Ini sekadar kesilapan teknikal.',
      'Mujurlah tiada data yang hilang.',
      'Semua orang melakukan kesilapan.',
      'Kami lewat sedikit sahaja.',
      'Ini kes terpencil.',
      'Perbezaannya tidak sampai dua ringgit.',
      'Ini soal pentadbiran semata-mata.',
      'Lagipun tetamu tetap makan.',
      'Tiada siapa yang rugi.',
      'Anggap sahaja ini salam perkenalan.',
      'Hal itu biasa dalam musim tengkujuh.',
      'Bezanya cuma beberapa sentimeter.',
      'Lebihannya tidaklah banyak.',
      'Cuma beranjak sehari.',
    ],
    good: [
      'Laman web tuan terputus selama 12 minit.',
      'Kesilapan ini tidak menjejaskan invois lain.',
      'Ini kesilapan besar, dan ia kesilapan kami.',
      'Hanya dua orang boleh membuka folder itu.',
      'Kotak kecil itu sampai pada Khamis.',
      'Perbezaannya 40 sen, dan akaun puan tetap perlu disemak semula.',
      'Bezanya 3 cm, dan almari itu tidak muat di bilik puan.',
      'Kesilapan itu tidak remeh bagi puan.',
    ],
  },
  'blank-harm': {
    bad: [
      'Kami memohon maaf atas kesulitan yang dialami.',
      'Kami memahami kekecewaan puan.',
      'Maaf atas gangguan ini.',
      'Kami memohon maaf atas ketidakselesaan tuan.',
      'Kesilapan kami menimbulkan kesukaran kepada puan.',
    ],
    good: [
      'Puan terpaksa menjadualkan semula dua juruteknik.',
      'Pilih masa yang selesa bagi tuan.',
      'Pasukan tuan menunggu dua jam.',
      'Laporan kesulitan jalan yang puan minta ada di sini.',
      'Pengalaman ini mengajar kami bahawa satu semakan tidak cukup.',
      'Kesilapan kami menyebabkan kerugian RM400 kepada puan.',
    ],
  },
  'values-talk': {
    bad: [
      'Kami memandang serius perkara ini.',
      'Kepercayaan puan amat penting bagi kami.',
      'Kami komited untuk memberikan perkhidmatan terbaik.',
      'Kepuasan pelanggan keutamaan kami.',
      'Kami sentiasa berusaha memberikan yang terbaik.',
      'Kepercayaan puan ialah modal terbesar kami.',
      'Bagi kami, pelanggan sentiasa di hadapan.',
      'Kami amat menitikberatkan ketelitian.',
      'Amanah ialah jiwa perniagaan kami.',
    ],
    good: [
      'Perkara ini serius: 300 orang pesakit puan terkesan.',
      'Bagi tuan, yang penting ialah jadual kren, dan kami terlepas tarikhnya.',
      'Nilai kredit itu RM240.',
      'Tugas utama saya hari ini memastikan pemandu tuan dapat masuk.',
      'Kami tidak memandang serius panggilan pertama puan, dan itu kesilapan kami.',
    ],
  },
  'vague-time': {
    bad: [
      'Kami akan menghubungi puan dengan segera.',
      'Fail baharu akan dihantar secepat mungkin.',
      'Wang itu akan dikembalikan dalam masa terdekat.',
      'Kami akan memaklumkannya dari semasa ke semasa.',
      'Beberapa hari lagi invois baharu sampai.',
      'Kami akan membaikinya dalam kadar segera.',
      'Cetakan itu akan kami hantar apabila ada kelapangan.',
      'Akan kami siapkan secepat yang kami mampu.',
      'Insya-Allah akan siap.',
      'Kami hantar sebaik sahaja lori tersedia.',
    ],
    good: [
      'Saya akan menelefon tuan pada Jumaat, 6 Mac, sebelum pukul 4.00 petang.',
      'Segera selepas menyedarinya, saya menghentikan penghantaran itu.',
      'Kami menghentikan penghantaran itu dengan segera.',
      'Saya telefon selepas mesyuarat hari Khamis.',
      'Bank memasukkan wang itu dalam tiga hari bekerja.',
      'Puan tidak dapat membayar sewa pada masanya.',
      'Insya-Allah siap Jumaat, 6 Mac.',
      'Tuan boleh menelefon saya bila-bila masa pada nombor 012-345 6789.',
      'Pada bila-bila masa pintu itu terkunci, telefon saya di 012-345 6789.',
    ],
  },
  'empty-promise': {
    bad: [
      'Tindakan sewajarnya telah diambil.',
      'Perkara ini dijadikan pengajaran.',
      'Kami akan lebih teliti pada masa akan datang.',
      'Kami akan menambah baik mutu perkhidmatan.',
      'Kami sedang menyiasat perkara ini.',
      'Kami akan berusaha sebaik mungkin.',
      'Kami akan mengetatkan pemantauan.',
      'Bayaran itu masih dalam tindakan bahagian kewangan.',
      'Kakitangan kami akan menjalani latihan.',
      'Kami pastikan semuanya berjalan lancar.',
      'Lain kali kami akan lebih cekap.',
      'Aduan puan menjadi teguran buat kami.',
      'Aliran kerja tempahan segera kami perkemaskan.',
      'Kami sedang mengkaji puncanya.',
      'Semua petugas telah diingatkan agar lebih kemas.',
      'Kejadian ini menjadi renungan kami.',
    ],
    good: [
      'Mulai 5 Mac dua orang menyemak setiap invois.',
      'Kami sedang mencari puncanya, dan saya menulis lagi pada 7 Mac, pukul 12.00 tengah hari.',
      'Kami tidak mengambil tindakan pada masanya.',
      'Saya menyemak semua 14 invois, dan hanya satu yang salah.',
      'Panduan baharu itu saya sertakan.',
      'Bayaran itu masih dalam proses; keputusannya ada pada 5 Mac.',
      'Aliran kerja tempahan akan kami perkemaskan selewat-lewatnya pada 9 Mac: nombor pesanan wajib diisi.',
      'Pasukan cetak sudah kami minta mengulang halaman dua.',
    ],
  },
  guarantee: {
    bad: [
      'Perkara ini tidak akan berulang.',
      'Kami jamin invois seterusnya betul.',
      'Jangan risau, semuanya selamat.',
      'Kami pastikan perkara ini tidak berulang lagi.',
      'Ini kali terakhir.',
      'Masalah serupa tidak akan pernah timbul.',
      'Percayalah, kerja ini pasti kemas.',
      'Kerja ini dijamin sepenuhnya.',
    ],
    good: [
      'Supaya ini tidak berulang, mulai 10 Mac dua orang menyemak setiap invois.',
      'Saya tidak dapat berjanji bahawa tiada lagi kesilapan.',
      'Tempoh jaminan mesin itu tidak berubah.',
      'Jika perkara ini berulang, saya datang sendiri.',
      'Invois itu belum pasti selesai, jadi saya semak esok.',
      'Caj itu tidak akan muncul pada invois Mac.',
    ],
  },
  defensive: {
    bad: [
      'Sebenarnya laporan itu sudah siap.',
      'Kami telah mengikut prosedur yang ditetapkan.',
      'Niat kami baik.',
      'Tiada sistem yang sempurna.',
      'Perlu ditegaskan bahawa sebelum ini tiada aduan.',
      'Vendor mana pun pernah tersalah kira.',
    ],
    good: [
      'Puan menulis pada Isnin, dan saya hanya menjawab pada Khamis.',
      'Menurut kontrak, kami berhutang RM240 kepada puan.',
      'Harga sebenar ialah RM240.',
      'Prosedur baharu itu saya lampirkan.',
      'Dahulu seorang menyemak invois, sekarang dua orang.',
      'Saya memohon maaf atas kelewatan itu, tetapi tarikh majlis tuan tidak berubah.',
    ],
  },
  'self-praise': {
    bad: [
      'Kami bertindak pantas mengatasi gangguan itu.',
      'Pasukan kami yang berdedikasi bekerja siang malam.',
      'Sukacita kami maklumkan bahawa portal itu sudah pulih.',
      'Kami berbangga dengan mutu perkhidmatan kami.',
      'Berkat ketangkasan juruteknik kami, air surut sebelum tengah hari.',
      'Rekod kami bersih.',
    ],
    good: [
      'Kami menyedarinya pada pukul 9.10 pagi dan membaikinya pada pukul 9.14.',
      'Kami tidak bertindak cukup pantas.',
      'Pasukan tuan bekerja hingga malam kerana kesilapan kami.',
      'Mutu cetakan halaman dua lebih rendah daripada sampel.',
    ],
  },
  marketing: {
    bad: [
      'Nikmati diskaun 10% untuk pembelian seterusnya.',
      'Jangan lepaskan tawaran istimewa kami.',
      'Kami ada berita baik untuk puan.',
      'Demi keselesaan tuan, kami menaik taraf laman web.',
      'Sila isi tinjauan kepuasan pelanggan kami.',
      'Oh ya, ada perkhidmatan baharu untuk bulan depan.',
      'Kami ada produk kopi promosi untuk puan.',
    ],
    good: [
      'Kami menolak RM300 daripada invois November puan.',
      'Dalam e-mel promosi puan, kami menulis harga yang salah.',
      'Fail baharu ada di lampiran.',
      'Diskaun dalam kontrak tuan tidak berubah.',
      'Diskaun 5% itu sudah ditolak dalam invois baharu puan.',
    ],
  },
  'strings-attached': {
    bad: [
      'Kami memulangkan wang itu dengan syarat puan memadam ulasan.',
      'RM200 ini sebagai penyelesaian penuh dan muktamad.',
      'Sebagai tanda muhibah, kami memberi baucar.',
      'Tertakluk pada terma dan syarat.',
    ],
    good: [
      'Kami berhutang RM240 kepada puan, dan sudah membayarnya hari ini.',
      'Baucar itu tetap milik tuan, walaupun tuan berhenti melanggan.',
      'Puan tidak perlu memadam ulasan itu.',
      'Sebagai ganti lampu yang pecah, kami menghantar yang baharu.',
    ],
  },
  'presumed-goodwill': {
    bad: [
      'Harap maklum.',
      'Terima kasih atas kesabaran puan.',
      'Kami mohon pengertian tuan.',
      'Kami menghargai kesabaran puan.',
      'Kami berharap tuan dapat memaafkan kami.',
      'Kami berharap kerjasama ini berterusan.',
      'Semoga puan memberi kami peluang kedua.',
      'Kami yakin tuan akan memahami hal ini.',
      'Terima kasih kerana bersabar.',
      'Semoga hubungan baik kita tidak terjejas kerananya.',
      'Semoga puan tidak serik.',
      'Kami berpegang pada kebesaran jiwa puan.',
    ],
    good: [
      'Terima kasih kerana menelefon kami pada Isnin.',
      'Terima kasih atas gambar kotak itu.',
      'Saya faham apa yang puan tanggung.',
      'Saya harap dapat bertemu tuan pada Khamis, pukul 10.00 pagi.',
      'Terima kasih kerana menelefon hari Isnin.',
    ],
  },
  grovelling: {
    bad: [
      'Kami memohon beribu-ribu maaf.',
      'Kami amat malu dengan kejadian ini.',
      'Tiada kata yang dapat menggambarkan kekesalan kami.',
      'Kami menyusun sepuluh jari memohon ampun dan maaf.',
      'Kesilapan kami tidak dapat dimaafkan.',
      'Tidak terkira rasa kesal kami.',
      'Kami berasa amat serba salah.',
    ],
    good: [
      'Saya memohon maaf.',
      'Saya sangat kesal kerana kesilapan saya.',
      'Calar yang dalam pada meja itu kesilapan kami.',
      'Sepuluh kotak sampai pada hari Isnin.',
      'Terima kasih tidak terkira.',
    ],
  },
  legalese: {
    bad: [
      'Dengan ini dimaklumkan bahawa laporan itu lewat.',
      'Sukacita dimaklumkan bahawa portal itu sudah pulih.',
      'Pihak kami memohon maaf.',
      'Merujuk perkara di atas, kami lewat dua hari.',
      'Pembayaran ini dibuat tanpa prasangka.',
    ],
    good: [
      'Kami terlepas tarikh yang kita persetujui.',
      'Kontrak itu saya lampirkan.',
      'Kesilapan ini di pihak kami.',
      'Menurut kontrak, kami berhutang RM240 kepada puan.',
    ],
  },
  jargon: {
    bad: [
      'Kami membuat rollback pada hotfix itu.',
      'Perkara ini telah dieskalasi.',
      'Kami akan follow up esok.',
      'Langkah mitigasi sedang berjalan.',
      'Ada bug pada server-side.',
    ],
    good: [
      'Kami membatalkan perubahan hari Selasa.',
      'Tiket kapal terbang tuan saya lampirkan.',
      'Pasukan puan menunggu di pintu masuk.',
      'Saya menyampaikan perkara ini kepada ketua saya.',
    ],
  },
  impersonal: {
    bad: [
      'Pelanggan yang dihormati,\n\nKami menghantar fail yang salah.',
      'Kepada sesiapa yang berkenaan,\n\nKami menghantar fail yang salah.',
      'E-mel ini dijana secara automatik.',
      'Sila jangan balas e-mel ini.',
      'Encik Tan,\n\nKami menghantar fail yang salah, dan kami memohon maaf.\n\nSalam hormat,\nPasukan Sokongan',
      'Hai Sahabat Jimat!\n\nKami tersilap mengebil.',
      'Saudara Pemilik Gerai,\n\nKami menghantar fail yang salah.',
    ],
    good: [
      'Encik Tan,\n\nKami menghantar fail yang salah.',
      "Dato' Ahmad,\n\nKami menghantar fail yang salah.",
      'Salam sejahtera Puan Siti,\n\nKami menghantar fail yang salah.',
      'Sila balas e-mel ini.',
      'Tuan/Puan Ganesan,\n\nKami menghantar fail yang salah.',
      'Saudara Bakri,\n\nSaya menghantar fail yang salah.',
    ],
  },
  speculation: {
    bad: [
      'Kemungkinan besar pelayan itu terhenti pada waktu malam.',
      'Nampaknya e-mel itu masuk ke folder spam.',
      'Kami mengesyaki cakera itu rosak.',
      'Mungkin invois itu dihantar dua kali.',
      'Nampaknya data pelanggan puan tidak terjejas.',
      'Agaknya kelewatan itu datang daripada gudang.',
      'Mungkin lewat lantaran jalan sempit.',
    ],
    good: [
      'Kami belum tahu sebabnya; saya menulis lagi pada Khamis, sebelum pukul 6.00 petang.',
      'Cakera itu rosak.',
      'Mungkin hari Khamis lebih sesuai bagi tuan.',
      'Saya menyangka senarai itu lengkap, dan tidak menyemaknya.',
      'Nampaknya hari Khamis lebih sesuai bagi puan.',
    ],
  },
  'unsupported-claim': {
    bad: [
      'Tiada bukti data puan disalahgunakan.',
      'Tiada data yang hilang.',
      'Hanya segelintir pengguna terjejas.',
      'Baru-baru ini kami mengesan kesilapan dalam penyata puan.',
      'Sebagai langkah berjaga-jaga, sila tukar kata laluan.',
      'Setakat yang kami tahu, surat itu tidak keluar dari pejabat.',
    ],
    good: [
      'Kami membaca log akses dari 1 hingga 4 Mac, dan tiada siapa membuka fail itu.',
      'Kesilapan itu ada dalam 3 daripada 14 kontrak.',
      'Sila tukar kata laluan, kerana yang lama ada dalam fail itu.',
      'Kami menyedarinya pada 2 Mac.',
      'Tiada bayaran yang perlu dibuat.',
    ],
  },
  'buried-news': {
    bad: [
      'Semoga puan sihat sejahtera. Kami menghantar fail yang salah.',
      'Saya menulis untuk memaklumkan bahawa laporan itu lewat.',
      'Terima kasih atas sokongan tuan selama ini. Kami terlepas tarikh akhir.',
      'Sekadar makluman ringkas tentang pesanan puan.',
    ],
    good: [
      'Kami mengebil puan dua kali bagi bulan Februari.',
      'Terima kasih kerana menelefon pagi tadi tentang invois 1042.',
      'Puan menulis pada 3 Mac bahawa dua kotak tidak ada.',
      'Saya terlepas tarikh akhir. Semoga tuan sempat memberitahu lembaga.',
    ],
  },
  'over-explaining': {
    bad: [
      'Untuk pemahaman puan, sistem kami ada dua pangkalan data.',
      'Sebagai latar belakang, fail itu disimpan dalam dua folder.',
      'Biar saya terangkan bagaimana sistem ini berfungsi.',
      'Sistem ini sangat kompleks.',
    ],
    good: [
      'Saya mengambil senarai harga lama, dan tiga invois puan terlebih RM40.',
      'Saya terangkan melalui telefon jika perlu.',
      'Sebabnya mudah: dua fail dengan nama yang sama.',
      'Log penuh saya lampirkan seperti yang tuan minta.',
    ],
  },
  'apology-count': {
    bad: [
      'Maaf kerana lewat. Maaf kerana tidak menelefon. Sekali lagi, maaf.',
      'Kami memohon maaf. Kami kesal. Terimalah permohonan maaf kami.',
    ],
    good: [
      'Kami lewat, dan kami memohon maaf.',
      'Saya memohon maaf kerana lewat. Maaf juga atas fail kedua.',
      'Malangnya kami lewat. Malangnya fail itu juga salah. Kami memohon maaf.',
      'Puan Siti,\n\nKami lewat, dan saya memohon maaf. Maaf juga atas fail kedua.\n\nSalam hormat,\nFarah Aziz',
    ],
  },
  intensifiers: {
    bad: ['Kami sangat kesal, dan kami benar-benar memohon maaf.', 'Kami amat menyesal dan sungguh-sungguh memohon maaf.'],
    good: [
      'Saya amat kesal kerana kesilapan saya.',
      'Kami memohon maaf.',
      'Angka yang benar ialah RM240. Saya memohon maaf.',
      'Kami benar-benar memohon maaf.',
    ],
  },
  thanks: {
    bad: [
      'Terima kasih kerana menelefon. Terima kasih atas gambar itu.',
      'Terima kasih kerana memaklumkannya, dan sekali lagi terima kasih kerana menunggu.',
    ],
    good: [
      'Terima kasih kerana memaklumkannya pada Isnin.',
      'Kami memohon maaf.',
      'Puan Siti,\n\nTerima kasih atas gambar itu. Saya memohon maaf.\n\nSekian, terima kasih.\n\nYang benar,\nFarah Aziz',
      'Kad ucapan terima kasih itu kami cetak dengan nama yang salah.',
    ],
  },
  'promise-count': {
    bad: [
      PROMISE.repeat(5),
      'Saya akan menghantar fail. Saya akan menelefon juruaudit. Saya akan memulangkan wang. Saya akan datang pada Khamis. Saya akan menulis pada Jumaat.',
    ],
    good: [
      PROMISE.repeat(4),
      'Saya sudah menghantar fail. Saya sudah menelefon juruaudit. Saya sudah memulangkan wang. Saya sudah membayar duti. Saya sudah menulis kepada puan.',
      `${PROMISE.repeat(3)}Jika fail itu tidak dapat dibuka, saya datang sendiri. Saya belum tahu apa yang akan kami ubah.`,
      'Kami akan membetulkannya pada Khamis.',
    ],
  },
  'late-ownership': {
    bad: [`${PREFACE.repeat(4)}Ini kesilapan saya.`, `${PREFACE.repeat(9)}Kami terlepas tarikh akhir.`],
    good: [
      'Kami menghantar fail yang salah, maaf.',
      `${PREFACE.repeat(2)}Kami menghantar fail yang salah, maaf.`,
      'Puan Siti,\n\nSaya tersilap tarikh, dan saya memohon maaf.\n\nFarah Aziz',
      PREFACE.repeat(3),
    ],
  },
  'cause-share': {
    bad: [
      { body: `Kami menghantar fail yang salah. ${CAUSE}Kami memohon maaf.`, facts: { cause: CAUSE } },
      { body: `${CAUSE}${MORE.repeat(10)}`, facts: { cause: CAUSE } },
    ],
    good: [
      { body: 'Kami menghantar fail yang salah. Maaf.', facts: { cause: 'not known yet, more by 2026-03-06' } },
      { body: `${MORE.repeat(6)}Saya tersalah baca senarai itu.`, facts: { cause: 'Saya tersalah baca senarai itu.' } },
      { body: `Kami menghantar fail yang salah. ${CAUSE}Kami memohon maaf.`, facts: {} },
      `Kami menghantar fail yang salah. ${CAUSE}Kami memohon maaf.`,
    ],
  },
  'body-length': {
    bad: [
      { body: 'Kami menghantar fail yang salah, maaf.', facts: { effects: ['their-people'] } },
      { body: MORE.repeat(30), facts: {} },
    ],
    good: [
      'Kami menghantar fail yang salah, maaf.',
      { body: MORE.repeat(12), facts: { effects: ['lost-money'] } },
      { body: MORE.repeat(70), facts: { kind: 'data-breach' } },
      { body: 'Halaman tempahan terhenti sejak pukul 9.00 pagi.', facts: { effects: ['their-people'] }, holding: true },
    ],
  },
  'sentence-length': {
    bad: [
      'Invois kedua yang puan terima daripada kami pada bulan Februari adalah untuk kerja yang sama dengan invois pertama yang ketika itu sudah puan bayar sepenuhnya.',
      'Kami menghantar senarai itu kepada penerima yang salah kerana saya memilih nama pertama dalam buku alamat tanpa melihat nama syarikat yang tertulis di sebelahnya.',
    ],
    good: [
      'Invois kedua adalah untuk kerja yang sama dengan yang pertama. Yang pertama sudah puan bayar.',
      'Saya menelefon tuan pada Jumaat, 6 Mac, pukul 10.00 pagi.',
      'Puan Siti,\n\nSaya tersilap tarikh, maaf.',
      'Kami mengebil puan dua kali bagi bulan Februari, dalam invois 1042 dan 1051.',
    ],
  },
  'mean-sentence-length': {
    bad: [
      'Kami menghantar fail yang salah kepada akauntan puan pada hari Isnin kerana dua fail dalam folder itu sama nama. Fail yang betul kami hantar pada hari Selasa kepada akauntan yang sama dan kepada dua orang pembantunya. Akauntan puan sudah membukanya pada hari itu juga dan mengesahkan bahawa semua angka di dalamnya betul.',
      'Saya memasukkan jam kerja ke dalam dua sistem yang berlainan dan tidak membandingkannya sebelum invois itu dihantar kepada puan. Oleh itu puan dibilkan dua kali bagi bulan Februari dan membayar RM240 lebih daripada jumlah yang sepatutnya. Kami memulangkan wang itu ke akaun puan pada hari Jumaat bersama surat yang menerangkan pengiraannya.',
    ],
    good: [
      'Kami menghantar fail yang salah. Itu kesilapan kami. Fail yang betul sudah kami hantar.',
      LINE.repeat(2),
      MORE.repeat(4),
      'Saya tersilap tarikh. Saya memohon maaf. Kotak itu sampai pada Khamis.',
    ],
  },
  'paragraph-length': {
    bad: [LINE.repeat(6), `${LINE.repeat(2)}\n\n${LINE.repeat(7)}`],
    good: [
      LINE.repeat(4),
      `${LINE.repeat(4)}\n\n${LINE.repeat(4)}`,
      'Maaf. Saya tersilap. Saya lupa. Saya lewat. Saya datang.',
      MORE.repeat(4),
    ],
  },
  questions: {
    bad: ['Fail itu sudah sampai? Boleh dibuka? Semuanya ada?', 'Boleh kita berbincang? Bila? Di mana?'],
    good: [
      'Apa yang kami terlepas?',
      'Fail itu sudah sampai? Boleh dibuka?',
      'Beritahu saya jika ia tidak dapat dibuka.',
      'Saya tidak bertanya bila, di mana dan kepada siapa.',
    ],
  },
  shouting: {
    bad: [
      'Kami memohon maaf!',
      'Fail itu sedang dihantar 🙂',
      'JANGAN BUKA fail itu.',
      { subject: 'PENTING: invois puan', body: 'Kami menghantar fail yang salah.' },
    ],
    good: [
      'Encik Tan,\n\nKami menghantar fail yang salah, maaf.',
      'Invois SST dan resit LHDN saya lampirkan.',
      'Fail itu dalam format PDF.',
      'Jumlahnya RM240.',
    ],
  },
  'subject-length': {
    bad: [
      { subject: 'Invois', body: 'Kami menghantar fail yang salah.' },
      {
        subject: 'Apa yang kami dapati tentang dua invois yang kami hantar kepada puan pada Februari',
        body: 'Kami menghantar fail yang salah.',
      },
    ],
    good: [
      { subject: 'Kesilapan invois Februari', body: 'Kami menghantar fail yang salah.' },
      { subject: 'Gangguan: halaman tempahan puan', body: 'Kami menghantar fail yang salah.' },
      { subject: 'Dua invois untuk kerja yang sama pada Februari', body: 'Kami menghantar fail yang salah.' },
      'Kami menghantar fail yang salah.',
    ],
  },
  'form-of-address': {
    bad: [
      'Encik Tan,\n\nKami tersilap mengebil tuan. Wang anda kami pulangkan esok.\n\nFarah',
      'Puan Siti,\n\nSaya tersilap hantar fail puan. Fail anda yang betul ada di sini.\n\nFarah',
    ],
    good: [
      'Encik Tan,\n\nKami tersilap mengebil tuan. Wang tuan kami pulangkan esok.\n\nFarah',
      'Puan Siti,\n\nSaya tersilap hantar fail puan. Encik Tan sudah membaca makluman ini.\n\nFarah',
      'Tuan/Puan,\n\nKami tersilap mengebil tuan/puan.\n\nFarah',
      "Dato' Ahmad,\n\nKami tersilap mengebil Dato'. Tuan rumah pejabat itu sudah diberitahu.\n\nFarah",
    ],
  },
}
