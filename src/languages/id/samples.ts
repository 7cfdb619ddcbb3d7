import type { Samples } from '../samples.ts'

/**
 * A consulting firm and its client, as an account manager would fill it in. Who looks after a fix is named nowhere else,
 * so that an owner that a template drops does not pass for somebody else.
 */
export const samples: Samples = {
  written: '2026-11-20',
  least: { client: { address: 'Ibu Ratna' }, sender: { name: 'Bayu Prasetyo' } },
  what: {
    'missed-deadline': ['laporan akhir tahun', 'Saya tidak mengirim laporan akhir tahun yang sudah saya janjikan kepada Ibu.'],
    'billing-error': ['faktur Oktober', 'Kami memakai tarif harian yang lama pada faktur No. 2291.'],
    'wrong-delivery': ['pesanan untuk Bandung', 'Kami mengirim pesanan Ibu untuk Bandung ke kantor Surabaya.'],
    outage: ['halaman pemesanan', 'Halaman pemesanan kami menolak pelanggan Ibu.'],
    'data-loss': ['denah unggahan tim Ibu', 'Kami menghapus 14 denah yang diunggah tim Ibu.'],
    'data-breach': ['daftar pelamar', 'Saya mengirim daftar pelamar kepada orang di luar perusahaan Ibu.'],
    'wrong-advice': ['bea masuk katup', 'Saya mengatakan bahwa katup itu tidak dikenai bea masuk.'],
    'quality-defect': ['brosur edisi biru', 'Kami mencetak halaman 4 brosur dengan harga lama.'],
    'handover-failure': [
      'perpanjangan lisensi',
      'Saat menggantikan Maya pada bulan Oktober, saya tidak meneruskan permintaan perpanjangan dari Ibu.',
    ],
    miscommunication: ['tanggal pengiriman', 'Kami menulis November di penawaran, padahal kesepakatan dengan Ibu adalah Desember.'],
  },
  everything: {
    gate: { ours: 'yes', stops: ['contract', 'repeated'], clearedBy: 'Maya Lestari', route: 'draft' },
    client: {
      name: 'Ratna Kusumawati',
      address: 'Ibu Ratna',
      company: 'PT Kencana Jaya & Putra',
      gender: 'woman',
      register: 'formal',
      you: 'Ibu',
      matters: 'Sejak awal Ibu berpesan bahwa semuanya bergantung pada rapat direksi setiap Kamis ketiga.',
    },
    sender: {
      name: 'Bayu Prasetyo',
      role: 'Manajer Akun',
      phone: '021 5550 0112',
      email: 'bayu@example.com',
      voice: 'I',
      gender: 'man',
    },
    senior: { name: 'Maya Lestari', role: 'Direktur' },
    agreed: 'Kesepakatannya, Ibu menerima kabar dari kami dua hari sebelum rapat direksi.',
    when: '2026-11-17',
    found: { on: '2026-11-18', by: 'us' },
    repeat: {
      earlier: '2026-03-12',
      whyDifferent:
        'Setelah kejadian Maret kami mengandalkan pengingat yang bisa dimatikan satu orang; sekarang sistem sendiri yang menahan pesanannya.',
    },
    scope: 'Saya sudah memeriksa pesanan Ibu lainnya tahun ini, dan semuanya benar; begitu juga pesanan cabang Medan.',
    impact: 'Tim Ibu harus berhenti bekerja selama sehari dan menghitung ulang secara manual.',
    effects: ['lost-money', 'redo-or-delay'],
    loss: 'Rp3.200.000',
    cause: 'Saya menyalin lembar tahun lalu dan tidak mencocokkannya dengan kontrak.',
    fixes: [
      { text: 'Berkas yang benar sudah saya kirim tadi pagi.', status: 'done', by: '2026-11-20 09:10', owner: 'Bayu Prasetyo' },
      { text: 'Tim teknis kami sudah memulihkan pengaturannya.', status: 'done', by: '2026-11-19', owner: 'Sinta Wulandari' },
      { text: 'Kami sedang mencocokkan tiga berkas lainnya.', status: 'doing', by: '2026-11-24', owner: 'Yusuf Maulana' },
      { text: 'Semua berkas itu akan saya bahas bersama Ibu.', status: 'planned', by: '2026-11-26 15:00', owner: 'Bayu Prasetyo' },
    ],
    prevention: {
      text: 'Setiap lembar dicocokkan dengan kontrak oleh dua orang sebelum kami kirim.',
      owner: 'kepala tim penagihan',
      by: '2026-11-23',
    },
    compensation: [
      { form: 'refund', amount: 'Rp3.200.000', basis: 'owed', by: '2026-11-25', approvedBy: 'Maya Lestari' },
      {
        form: 'discount',
        amount: 'Rp1.500.000',
        basis: 'on-top',
        by: '2026-12-01',
        text: 'Biaya layanan Desember juga tidak kami tagihkan.',
        approvedBy: 'Maya Lestari',
      },
    ],
    actions: 'Mohon periksa jumlah di halaman 2, dan balas pesan ini bila angkanya tidak sesuai dengan catatan Ibu.',
    next: '2026-11-27',
    contact: { name: 'Dewi Anggraini', role: 'Layanan Pelanggan', phone: '021 5550 0113', email: 'dewi@example.com' },
    worksheet: { chain: 'Dua orang sedang cuti.', why: 'Tidak ada yang mencocokkan lembarnya.', notes: 'Bu Ratna tenang di telepon.' },
    questions: [{ ask: 'Siapa lagi yang terdampak?', answer: 'Tidak ada.' }],
  },
  details: {
    'missed-deadline': { ready: 'Neraca dan catatannya sudah selesai.' },
    'billing-error': { charged: 'Rp25.200.000', correct: 'Rp22.000.000' },
    'wrong-delivery': { wrongItem: 'Mohon biarkan kotaknya tertutup; sopir kami mengambilnya hari Senin tanpa biaya.' },
    outage: {
      end: '2026-11-17 09:40',
      data: 'Tidak ada pesanan yang hilang; saya sudah membandingkan kedua daftarnya.',
      workaround: 'Pemesanan lewat telepon tetap berjalan selama gangguan.',
    },
    'data-loss': { restored: 'Pada hari Rabu kami memulihkan 11 dari 14 denah.', gone: 'Denah 3, 8, dan 9 tidak bisa dipulihkan.' },
    'data-breach': {
      data: 'Daftar itu memuat nama, alamat, dan tanggal lahir.',
      people: 12,
      consequences: 'Orang lain bisa menghubungi para pelamar atas nama Ibu.',
    },
    'wrong-advice': { right: 'Bea masuknya 2,7 persen.' },
    'quality-defect': { affected: 'Cacat itu ada di semua 400 eksemplar edisi biru; edisi hijau tidak.' },
    'handover-failure': {
      owner: 'Mulai hari ini Laras Puspita yang melayani Ibu.',
      open: 'Perubahan alamat Ibu juga saya lewatkan, dan sekarang sudah saya selesaikan.',
    },
    miscommunication: {
      should: 'Seharusnya kami menulis Kamis, 17 Desember.',
      now: 'Kami mengirim pada Kamis, 17 Desember, sesuai kesepakatan.',
    },
  },
  extra: {
    text: 'formulir 7B',
    sentence: 'Kami sudah mencatatnya di berkas Ibu.',
    date: '2026-11-25',
    money: 'Rp750.000',
    count: '6',
  },
  further: {
    'what-mine': { what: 'Saya mengirim berkas yang salah ke kantor Ibu.' },
    'what-ours': { what: 'Kami mengirim berkas yang salah ke kantor Ibu.' },
    'what-nobodys': { what: 'Kantor Ibu menerima berkas yang salah.' },
    'what-nobodys-undated': { what: 'Kantor Ibu menerima berkas yang salah.', when: null },
    'what-nobodys-we': { what: 'Kantor Ibu menerima berkas yang salah.', sender: { voice: 'we' } },
    'what-nobodys-undated-we': { what: 'Kantor Ibu menerima berkas yang salah.', when: null, sender: { voice: 'we' } },
    'what-nobodys-warm': { what: 'Kantor Ibu menerima berkas yang salah.', client: { address: 'Bu Ratna', register: 'warm' } },
    'what-nobodys-we-warm': {
      what: 'Kantor Ibu menerima berkas yang salah.',
      sender: { voice: 'we' },
      client: { address: 'Bu Ratna', register: 'warm' },
    },
    'what-nobodys-undated-we-warm': {
      what: 'Kantor Ibu menerima berkas yang salah.',
      when: null,
      sender: { voice: 'we' },
      client: { address: 'Bu Ratna', register: 'warm' },
    },
    'what-nobodys-undated-warm': {
      what: 'Kantor Ibu menerima berkas yang salah.',
      when: null,
      client: { address: 'Bu Ratna', register: 'warm' },
    },
    warm: { client: { address: 'Bu Ratna', register: 'warm' } },
    'warm-we': { client: { address: 'Bu Ratna', register: 'warm' }, sender: { voice: 'we' } },
    'told-by-client': { found: { on: '2026-11-18', by: 'client' } },
    'told-by-client-warm': { client: { address: 'Bu Ratna', register: 'warm' }, found: { on: '2026-11-18', by: 'client' } },
    'names-long': {
      client: { name: 'R. Ay. Maria Magdalena Sastrowidjojo Kusumaningrat, S.E., M.M.', address: 'Ibu Maria Magdalena Sastrowidjojo' },
      sender: { name: 'Muhammad Rizki Abdurrahman Hutabarat-Simanjuntak' },
    },
    'names-one-word': { client: { name: 'Sukarni', address: 'Sukarni' }, sender: { name: 'Ng' } },
    'names-signs': { client: { address: 'Ibu Nur’aini' }, sender: { name: 'Putra & Rekan' }, matter: '"Biru" & Co.: pesanan 7' },
    'names-titled': { client: { name: 'Dr. Ir. H. Budi Santoso, M.T.', address: 'Dr. Budi', gender: 'man', you: 'Bapak' } },
    'names-not-latin': { client: { address: 'Мария Петрова' }, sender: { name: '王小明' }, matter: 'поставка в Казань' },
    'you-cool': { client: { address: 'Dewantara', you: 'Anda' } },
    'amount-small': { loss: 'EUR 0,05', compensation: [{ form: 'refund', amount: 'EUR 0,05', basis: 'owed', by: '2026-11-25' }] },
    'amount-huge': {
      loss: 'Rp12.480.000.000',
      compensation: [{ form: 'refund', amount: 'Rp12.480.000.000', basis: 'owed', by: '2026-11-25' }],
    },
    'remedies-in-kind': {
      compensation: [
        { form: 'replacement', basis: 'owed', by: '2026-11-25' },
        { form: 'redo', basis: 'owed', by: '2026-12-01' },
      ],
    },
    'remedies-of-worth': {
      compensation: [
        { form: 'credit', amount: 'Rp500.000', basis: 'owed', by: '2026-11-25' },
        { form: 'discount', amount: 'Rp750.000', basis: 'on-top', by: '2026-12-01' },
        { form: 'redo', amount: 'Rp2.000.000', basis: 'owed', by: '2026-12-03' },
      ],
    },
    'fixes-five': {
      fixes: [
        { text: 'Faktur yang benar sudah saya kirim.', status: 'done', by: '2026-11-18', owner: 'Bayu Prasetyo' },
        { text: 'Faktur lama sudah saya batalkan.', status: 'done', by: '2026-11-19', owner: 'Bayu Prasetyo' },
        { text: 'Tim teknis kami sudah memulihkan pengaturannya.', status: 'done', by: '2026-11-19', owner: 'Sinta Wulandari' },
        { text: 'Kami sedang mencocokkan 21 berkas lainnya.', status: 'doing', by: '2026-11-24', owner: 'Yusuf Maulana' },
        { text: 'Hasilnya akan kami bahas bersama Ibu.', status: 'planned', by: '2026-11-26', owner: 'Laras Puspita' },
      ],
    },
    'remedies-in-words': {
      loss: 'Rp4.700.000',
      compensation: [
        {
          form: 'refund',
          amount: 'Rp3.200.000',
          basis: 'owed',
          by: '2026-11-25',
          text: 'Ongkos angkut Rp3.200.000 itu kami yang membayar.',
        },
        {
          form: 'discount',
          amount: 'Rp1.500.000',
          basis: 'on-top',
          by: '2026-12-01',
          text: 'Biaya layanan Rp1.500.000 sebulan tidak kami tagihkan.',
        },
      ],
    },
    'amount-of-none': { loss: 'Rp0' },
    'said-in-the-sentence': {
      what: 'Pada Selasa, 17 November, kami mengirim berkas yang salah ke kantor Ibu.',
      fixes: [
        {
          text: 'Dewi Anggraini mengirim berkas yang benar pada Kamis, 19 November.',
          status: 'done',
          by: '2026-11-19',
          owner: 'Dewi Anggraini',
        },
        {
          text: 'Dewi Anggraini akan mengambil berkas lama pada Senin, 23 November.',
          status: 'planned',
          by: '2026-11-23',
          owner: 'Dewi Anggraini',
        },
        { text: 'Dewi Anggraini akan membahas berkasnya bersama Ibu.', status: 'planned', by: '2026-11-24', owner: 'Dewi Anggraini' },
      ],
      compensation: [
        { form: 'credit', amount: 'Rp3.200.000', by: '2026-11-25', text: 'Mulai Rabu, 25 November saldo Ibu bertambah Rp3.200.000.' },
      ],
    },
  },
}
