import type { Samples } from '../samples.ts'

/**
 * A service firm in Kuala Lumpur and its client, as an account manager would fill it in. Who looks after a fix is named nowhere
 * else, so that an owner that a template drops does not pass for somebody else.
 */
export const samples: Samples = {
  written: '2026-11-20',
  least: { client: { address: 'Puan Rohani' }, sender: { name: 'Azlan Rahim' } },
  what: {
    'missed-deadline': ['laporan akhir tahun', 'Saya tidak menghantar laporan akhir tahun yang saya janjikan kepada puan.'],
    'billing-error': ['invois Oktober', 'Kami mengenakan kadar harian yang lama dalam invois 2291.'],
    'wrong-delivery': ['pesanan untuk Ipoh', 'Kami menghantar pesanan untuk Ipoh ke pejabat puan di Melaka.'],
    outage: ['halaman tempahan', 'Halaman tempahan kami tidak dapat dibuka oleh pelanggan puan.'],
    'data-loss': ['pelan lantai yang dimuat naik', 'Kami memadam 14 pelan lantai yang dimuat naik oleh pasukan puan.'],
    'data-breach': ['senarai pemohon', 'Saya menghantar senarai pemohon puan kepada orang di luar syarikat puan.'],
    'wrong-advice': ['duti import injap', 'Saya memberitahu puan bahawa injap itu tidak dikenakan duti.'],
    'quality-defect': ['risalah jualan', 'Kami mencetak muka surat 4 risalah itu dengan harga lama.'],
    'handover-failure': [
      'pembaharuan lesen',
      'Semasa mengambil alih tugas Kavitha pada bulan Oktober, saya terlepas pandang pembaharuan lesen puan.',
    ],
    miscommunication: [
      'tarikh penghantaran',
      'Sebut harga kami menjanjikan penghantaran pada bulan November, sedangkan kita bersetuju pada bulan Disember.',
    ],
  },
  everything: {
    gate: { ours: 'yes', stops: ['contract', 'repeated'], clearedBy: 'Kavitha a/p Raman', route: 'draft' },
    client: {
      name: 'Rohani binti Ismail',
      address: 'Puan Rohani',
      company: 'Seri Melur & Anak-anak Sdn. Bhd.',
      register: 'formal',
      matters:
        'Sejak awal lagi puan memberitahu kami bahawa lembaga pengarah bermesyuarat pada Khamis minggu ketiga dan semuanya bergantung pada hari itu.',
    },
    sender: { name: 'Azlan Rahim', role: 'Pengurus Akaun', phone: '03-2712 0112', email: 'azlan@example.com', voice: 'I' },
    senior: { name: 'Kavitha a/p Raman', role: 'Pengarah Urusan' },
    agreed: 'Kita telah bersetuju bahawa laporan kami sampai kepada puan dua hari sebelum lembaga pengarah bermesyuarat.',
    when: '2026-11-17',
    found: { on: '2026-11-18', by: 'us' },
    repeat: {
      earlier: '2026-03-12',
      whyDifferent:
        'Selepas bulan Mac, kami bergantung pada peringatan yang boleh dimatikan oleh sesiapa sahaja; kini sistem sendiri yang menahan pesanan.',
    },
    scope: 'Saya telah menyemak semua pesanan puan yang lain tahun ini, dan semuanya betul; begitu juga pesanan cawangan Seri Melur.',
    impact: 'Kerja pasukan puan terhenti sehari, dan mereka terpaksa mengira semula secara manual.',
    effects: ['lost-money', 'redo-or-delay'],
    loss: 'RM320.00',
    cause: 'Saya menyalin helaian tahun lepas dan tidak membandingkannya dengan kontrak.',
    fixes: [
      { text: 'Saya menghantar dokumen yang betul kepada puan pagi ini.', status: 'done', by: '2026-11-20 09:10', owner: 'Azlan Rahim' },
      { text: 'Jurutera kami memulihkan tetapan itu.', status: 'done', by: '2026-11-19', owner: 'Suresh Kumar' },
      { text: 'Kami sedang membandingkan tiga fail yang lain.', status: 'doing', by: '2026-11-24', owner: 'Chong Kah Wai' },
      { text: 'Saya akan meneliti semuanya bersama-sama puan.', status: 'planned', by: '2026-11-26 15:00', owner: 'Azlan Rahim' },
    ],
    prevention: {
      text: 'Dua orang membandingkan setiap helaian dengan kontrak sebelum kami menghantarnya.',
      owner: 'ketua pasukan',
      by: '2026-11-23',
    },
    compensation: [
      { form: 'refund', amount: 'RM320.00', basis: 'owed', by: '2026-11-25', approvedBy: 'Kavitha a/p Raman' },
      {
        form: 'discount',
        amount: 'RM150.00',
        basis: 'on-top',
        by: '2026-12-01',
        text: 'Kami juga mengecualikan yuran perkhidmatan bagi bulan Disember.',
        approvedBy: 'Kavitha a/p Raman',
      },
    ],
    actions: 'Sila semak jumlah di muka surat 2 dan maklumkan kepada saya jika jumlah itu berbeza daripada rekod puan.',
    next: '2026-11-27',
    contact: { name: 'Lim Mei Yen', role: 'Pegawai Khidmat Pelanggan', phone: '03-2712 0113', email: 'meiyen@example.com' },
    worksheet: {
      chain: 'Dua orang daripada kami bercuti.',
      why: 'Tiada sesiapa membandingkan helaian itu.',
      notes: 'Puan Rohani tenang di telefon.',
    },
    questions: [{ ask: 'Siapa lagi yang terjejas?', answer: 'Tiada.' }],
  },
  details: {
    'missed-deadline': { ready: 'Kunci kira-kira dan nota akaun sudah pun siap.' },
    'billing-error': { charged: 'RM2,520.00', correct: 'RM2,200.00' },
    'wrong-delivery': {
      wrongItem: 'Sila biarkan kotak itu tertutup; pemandu kami akan mengambilnya pada hari Isnin, tanpa sebarang bayaran.',
    },
    outage: {
      end: '2026-11-17 09:40',
      data: 'Tiada tempahan yang hilang; saya telah membandingkan kedua-dua senarai.',
      workaround: 'Tempahan melalui telefon berjalan seperti biasa sepanjang masa itu.',
    },
    'data-loss': {
      restored: 'Kami memulihkan 11 daripada 14 pelan itu pada hari Rabu.',
      gone: 'Pelan 3, 8 dan 9 tidak dapat dipulihkan lagi.',
    },
    'data-breach': {
      data: 'Senarai itu mengandungi nama, alamat dan tarikh lahir.',
      people: 12,
      consequences: 'Ada kemungkinan orang itu menulis kepada pemohon atas nama puan.',
    },
    'wrong-advice': { right: 'Kadar duti sebenar ialah 2.7 peratus.' },
    'quality-defect': { affected: 'Kesemua 400 naskhah edisi biru tersalah cetak; edisi hijau betul.' },
    'handover-failure': {
      owner: 'Mulai hari ini Elena Anak Jugah menjaga akaun puan.',
      open: 'Pertukaran alamat puan juga tertangguh, dan kini sudah selesai.',
    },
    miscommunication: {
      should: 'Sepatutnya kami menulis Khamis, 17 Disember.',
      now: 'Kami akan menghantarnya pada Khamis, 17 Disember, seperti yang dipersetujui.',
    },
  },
  extra: {
    text: 'borang 7B',
    sentence: 'Kami telah mencatat perkara ini dalam fail puan.',
    date: '2026-11-25',
    money: 'RM75.00',
    count: '6',
  },
  further: {
    'what-mine': { what: 'Saya menghantar dokumen yang salah ke pejabat puan.' },
    'what-ours': { what: 'Kami menghantar dokumen yang salah ke pejabat puan.' },
    'what-nobodys': { what: 'Pejabat puan menerima dokumen yang salah.' },
    'what-nobodys-undated': { what: 'Pejabat puan menerima dokumen yang salah.', when: null },
    'what-nobodys-we': { what: 'Pejabat puan menerima dokumen yang salah.', sender: { voice: 'we' } },
    'what-nobodys-undated-we': { what: 'Pejabat puan menerima dokumen yang salah.', when: null, sender: { voice: 'we' } },
    'warm-what-mine': { what: 'Saya menghantar dokumen yang salah ke pejabat puan.', client: { register: 'warm' } },
    'warm-what-ours': { what: 'Kami menghantar dokumen yang salah ke pejabat puan.', client: { register: 'warm' } },
    'warm-what-nobodys': { what: 'Pejabat puan menerima dokumen yang salah.', client: { register: 'warm' } },
    'warm-what-nobodys-we': {
      what: 'Pejabat puan menerima dokumen yang salah.',
      sender: { voice: 'we' },
      client: { register: 'warm' },
    },
    'names-long': {
      client: { name: 'Ir. Ts. Dr. Wan Muhammad Faiz Syahmi bin Wan Abdul Rahman', address: 'Ir. Ts. Dr. Wan Muhammad Faiz Syahmi' },
      sender: { name: 'Sharifah Nur Aisyah Humaira binti Syed Abdul Kadir Alsagoff' },
    },
    'names-one-word': { client: { name: 'Rajagopal', address: 'Rajagopal' }, sender: { name: 'Ng' } },
    'names-title': { client: { name: "YBhg. Dato' Ahmad bin Ali", address: "Dato' Ahmad", gender: 'man' } },
    'names-a-p': { client: { name: 'Letchumi a/p Subramaniam', address: 'Puan Letchumi' } },
    'names-alias': {
      client: { name: 'Rosnah @ Siti Rosnah binti Daud', address: 'Puan Rosnah' },
      sender: { name: 'Liew Siew Ling @ Linda' },
    },
    'names-no-title': { client: { name: 'Tan Mei Ling', address: 'Tan Mei Ling', gender: 'woman' } },
    'names-you': { client: { address: 'Tengku Adnan', you: 'Tengku' } },
    'names-signs': { client: { address: "Dato' Seri Chin" }, sender: { name: 'Lee & Rakan-rakan' }, matter: '"Biru" & Co.: pesanan 7' },
    'names-not-latin': { client: { address: '陈伟明先生' }, sender: { name: 'முத்துசாமி' }, matter: 'penghantaran ke 槟城' },
    'amount-small': { loss: 'RM0.05', compensation: [{ form: 'refund', amount: 'RM0.05', basis: 'owed', by: '2026-11-25' }] },
    'amount-huge': {
      loss: 'RM12,480,000.00',
      compensation: [{ form: 'refund', amount: 'RM12,480,000.00', basis: 'owed', by: '2026-11-25' }],
    },
    'amount-abroad': {
      loss: 'SGD 320',
      compensation: [{ form: 'credit', amount: 'SGD 320', basis: 'owed', by: '2026-11-25' }],
    },
    'remedies-in-kind': {
      compensation: [
        { form: 'replacement', basis: 'owed', by: '2026-11-25' },
        { form: 'redo', basis: 'owed', by: '2026-12-01' },
      ],
    },
    'amount-of-none': { loss: 'RM0' },
    'fixes-of-own': {
      fixes: [
        { text: 'Saya akan menghantar semula risalah itu.', status: 'planned', by: '2026-11-27', owner: 'Azlan Rahim' },
        { text: 'Saya akan menyemak alamat puan.', status: 'planned', by: '2026-11-30', owner: 'Azlan Rahim' },
        { text: 'Saya sedang menyemak invois puan.', status: 'doing', by: '2026-12-02', owner: 'Azlan Rahim' },
        { text: 'Saya sedang membandingkan tiga fail yang lain.', status: 'doing', by: '2026-12-03', owner: 'Azlan Rahim' },
      ],
    },
    'people-2': { details: { people: 2 } },
    'people-5': { details: { people: 5 } },
    'people-11': { details: { people: 11 } },
    'people-21': { details: { people: 21 } },
    'people-1200': { details: { people: 1200 } },
    'fixes-in-hand': {
      fixes: [
        { text: 'Kami sedang mencetak semula risalah itu.', status: 'doing', by: '2026-11-27', owner: 'Chong Kah Wai' },
        { text: 'Kami sedang menyemak alamat penghantaran.', status: 'doing', by: '2026-11-30', owner: 'Suresh Kumar' },
        { text: 'Kami akan menghantar risalah baharu.', status: 'planned', by: '2026-12-02', owner: 'bahagian edaran' },
        { text: 'Kami akan mengambil risalah lama.', status: 'planned', by: '2026-12-03', owner: 'Grace Anak Jau' },
        { text: 'Risalah untuk cawangan Ipoh sudah sampai.', status: 'done', by: '2026-11-18', owner: 'Nurul Izzah Hamid' },
      ],
    },
    'said-in-the-sentence': {
      what: 'Pada Selasa, 17 November, kami menghantar dokumen yang salah ke pejabat puan.',
      fixes: [
        {
          text: 'Lim Mei Yen menghantar dokumen yang betul kepada puan pada Khamis, 19 November.',
          status: 'done',
          by: '2026-11-19',
          owner: 'Lim Mei Yen',
        },
        {
          text: 'Lim Mei Yen akan mengambil dokumen lama pada Isnin, 23 November.',
          status: 'planned',
          by: '2026-11-23',
          owner: 'Lim Mei Yen',
        },
        { text: 'Lim Mei Yen sedang menyusun fail yang lain.', status: 'doing', by: '2026-11-24', owner: 'Lim Mei Yen' },
        { text: 'Lim Mei Yen akan meneliti fail itu bersama-sama puan.', status: 'planned', by: '2026-11-26', owner: 'Lim Mei Yen' },
      ],
      compensation: [
        { form: 'credit', amount: 'RM320.00', by: '2026-11-25', text: 'Akaun puan mendapat kredit RM320.00 pada Rabu, 25 November.' },
      ],
    },
  },
}
