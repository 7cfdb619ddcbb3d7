import type { Sayings } from '../../said.ts'

export { examples } from './examples.ts'

/** What rules and other checks say, and what is said of each rule, by what that is in English. They teach, and do not scold. */
export const findings: Sayings['texts'] = {
  'Why: {0}': 'Mengapa: {0}',
  'Instead: {0}': 'Lebih baik: {0}',
  'Severity: {0}': 'Tingkat: {0}',
  'Found in:': 'Ditemukan di:',
  'Not found in:': 'Tidak ditemukan di:',
  '{0} for minor harm, {1} for moderate, {2} for serious': '{0} untuk kerugian kecil, {1} untuk sedang, {2} untuk besar',
  'More on one of them: ownup explain {0}': 'Selengkapnya tentang salah satunya: ownup explain {0}',
  '{0} is still ahead; write the day it happened': '{0} belum tiba; tulis hari kejadiannya',
  'it was found on {0}, before it happened ({1}); one of the two dates is wrong':
    'ditemukan {0}, sebelum terjadi ({1}); salah satu tanggal itu keliru',
  '{0} is still ahead; write the day it was found': '{0} belum tiba; tulis hari kesalahan itu ditemukan',
  '{0} is still ahead; write the day it happened before': '{0} belum tiba; tulis hari kejadian yang terdahulu',
  'the earlier time ({0}) has to come before this one ({1})': 'kejadian yang terdahulu ({0}) harus lebih awal daripada yang ini ({1})',
  'say whether this is done, doing or planned; a date alone does not tell':
    'pilih apakah ini sudah selesai, sedang dikerjakan, atau direncanakan; tanggal saja belum menjelaskannya',
  'this fix is "done", but {0} is still ahead; write the day it was done, or make it "planned"':
    'perbaikan ini ditandai "Selesai", padahal {0} belum tiba; tulis hari selesainya, atau pilih "Direncanakan"',
  'this fix is "{0}", but {1} has passed; make it "done", or write a new date':
    'perbaikan ini ditandai "{0}", padahal {1} sudah lewat; pilih "Selesai", atau tulis tanggal baru',
  'the list is empty; write "does not apply, because …" if there is none': 'daftarnya kosong; kalau memang tidak ada, pilih "Tidak ada"',
  'a {0} needs an amount; write one like £1,260 or 1260 GBP': '{0} perlu disertai jumlahnya; tulis seperti Rp1.260.000 atau 1260000 IDR',
  'an amount of nothing is no compensation; write "does not apply, because …"':
    'jumlah nol bukan kompensasi; kalau memang tidak ada, pilih "Tidak ada"',
  'leave it out and say in "text" that they have it, or write a day that is still ahead':
    'hapus tanggalnya dan tulis di kalimatnya bahwa klien sudah menerimanya, atau tulis hari yang belum tiba',
  '{0} has passed; {1}': '{0} sudah lewat; {1}',
  'say what the client gets: refund, credit, discount, replacement, redo or other':
    'pilih apa yang diterima klien: pengembalian dana, saldo, potongan harga, barang pengganti, pekerjaan diulang, atau yang lain',
  'say in a sentence what the client gets': 'tulis dalam satu kalimat apa yang diterima klien',
  'say what will be different; a name and a date alone promise nothing':
    'tulis apa yang akan berbeda; nama dan tanggal saja belum menjanjikan apa-apa',
  'the next contact ({0}) is in the past; write a day that is still ahead':
    'tanggal kabar berikutnya ({0}) sudah lewat; tulis hari yang belum tiba',
  'more was to be said by {0}, which has passed; answer it now, or write a new date':
    'kabar lanjutan dijanjikan paling lambat {0}, dan hari itu sudah lewat; jawab sekarang, atau tulis tanggal baru',
  'no message says "not known yet" about this; answer it, or write "does not apply"':
    'untuk hal ini, pesan tidak bisa menyebut "belum diketahui"; jawab, atau pilih "tidak berlaku"',
  'the wrong amount and the right amount are the same': 'jumlah yang salah dan jumlah yang benar ternyata sama',
  'it ended ({0}) before it began ({1})': 'berakhir ({0}) sebelum dimulai ({1})',
  '{0} is still ahead; write when it ended, or "not known yet"': '{0} belum tiba; tulis kapan berakhirnya, atau pilih "belum diketahui"',
  'belongs to the kind {0}, and this is "{1}"; take it out, or change the kind':
    'hanya untuk jenis "{0}", sedangkan ini "{1}"; hapus, atau ganti jenisnya',
  'write the amount without a minus': 'tulis jumlahnya tanpa tanda minus',
  '"{0}" has no currency; write £{1} or {2} GBP': '"{0}" tanpa mata uang; tulis Rp{1} atau {2} IDR',
  '"{0}" is no amount; write one like £1,260 or 1260 GBP': '"{0}" bukan jumlah uang; tulis seperti Rp1.260.000 atau 1260000 IDR',
  '{0} has {1} decimals, "{2}" has {3}': 'angka di belakang koma untuk {0} ada {1}, sedangkan di "{2}" ada {3}',
  '"{0}" is more than any invoice holds': '"{0}" lebih besar daripada tagihan mana pun',
  'Words are missing. {0} {1}': 'Ada kata yang kurang. {0} {1}',
  '"{0}": {1} {2}': '"{0}": {1} {2}',
  '"{0}": write "{1}". {2}': '"{0}": tulis "{1}". {2}',
  'Nobody says {0}. {1}': 'Pesan tidak menyebut {0}. {1}',
  'You do not know yet {0}, and no date is set. Write the date when you will say more.':
    'Anda belum tahu {0}, dan tanggalnya belum ditentukan. Tulis kapan Anda akan memberi kabar.',
  'The message does not say that you do not know yet {0}. Say so, with the date when you will.':
    'Pesan tidak mengatakan bahwa Anda belum tahu {0}. Katakan terus terang, beserta tanggal kapan Anda akan tahu.',
  'Nobody says {0}. You answered it, and the message leaves it out: put it back.':
    'Pesan tidak menyebut {0}. Jawabannya sudah Anda isi, tetapi tidak masuk ke pesan: kembalikan.',
  '"{0}" is another client of yours. Take it out, or see whether this is the wrong message.':
    '"{0}" adalah klien Anda yang lain. Hapus, atau periksa apakah ini pesan yang benar.',
  'Say "we", or name them in the answers as an owner or a contact.':
    'Tulis "kami", atau cantumkan orangnya di jawaban sebagai penanggung jawab atau narahubung.',
  'Say "we": it was not one colleague who let the client down.': 'Tulis "kami": yang mengecewakan klien bukan satu rekan kerja.',
  '"{0}" works with you, and the client need not know who did what. {1}':
    '"{0}" adalah rekan kerja Anda, dan klien tidak perlu tahu siapa mengerjakan apa. {1}',
  '"{0}" is an address of another client of yours. Take it out, or see whether this is the wrong message.':
    '"{0}" adalah alamat klien Anda yang lain. Hapus, atau periksa apakah ini pesan yang benar.',
  '"{0}" is neither an address of yours nor known to be the client\'s. Check it, or put {1} under "domains" in the configuration.':
    '"{0}" bukan alamat Anda, dan tidak dikenal sebagai alamat klien. Periksa, atau masukkan {1} ke "domains" di konfigurasi.',
  '"{0}" hides who did it. Say who did what: "we sent", "I missed".':
    '"{0}" menyembunyikan siapa yang melakukannya. Tulis siapa melakukan apa: "kami mengirim", "saya melewatkan".',
  'The message says sorry {0} times, and each time counts for less. Say it once, beside what you did.':
    'Pesan ini meminta maaf {0} kali, dan setiap kali bobotnya berkurang. Cukup sekali, di dekat apa yang Anda lakukan.',
  'Nobody says sorry in this message. Write "I am sorry" or "we are sorry", for what was done.':
    'Tidak ada yang meminta maaf di pesan ini. Tulis "saya minta maaf" atau "kami mohon maaf", atas apa yang telah dilakukan.',
  '"{0}" puts it on the client. Say what you did, or did not do, and keep the rest for the call.':
    '"{0}" menyalahkan klien. Tulis apa yang Anda lakukan atau tidak Anda lakukan; sisanya simpan untuk telepon.',
  '"{0}" puts it on a colleague. Write "we" or "I", and say what let it happen.':
    '"{0}" menyalahkan rekan kerja. Tulis "kami" atau "saya", dan apa yang membuat itu bisa terjadi.',
  '"{0}" points at somebody else. Say what you chose or did not check, and leave them out if you can.':
    '"{0}" menunjuk pihak lain. Tulis apa yang Anda pilih atau tidak Anda periksa, dan kalau bisa jangan sebut mereka.',
  '"{0}" points at somebody else, and nobody takes the mistake on. Say that it is yours, and what you chose or did not check.':
    '"{0}" menunjuk pihak lain, dan belum ada yang mengakui kesalahannya. Tulis bahwa itu kesalahan Anda, dan apa yang Anda pilih atau tidak Anda periksa.',
  '"{0}" adds nothing to the harm that you name elsewhere. Leave it out.':
    '"{0}" tidak menambah apa-apa pada kerugian yang sudah Anda sebut. Hapus saja.',
  '"{0}" does not say what happened to the client. Say who had to do what, wait, pay or go without.':
    '"{0}" tidak menjelaskan apa yang dialami klien. Tulis siapa yang harus melakukan apa, menunggu berapa lama, membayar berapa, atau tidak mendapat apa.',
  'The message has {0} words, and people stop reading after {1}. Leave out what the client can ask about later.':
    'Pesan ini {0} kata, dan orang berhenti membaca setelah {1}. Hapus yang bisa ditanyakan klien nanti.',
  'The message has only {0} words, which looks careless after so much harm. Say what it meant for the client and what you do about it.':
    'Pesan ini hanya {0} kata, dan itu terasa asal-asalan untuk kerugian sebesar ini. Tulis apa akibatnya bagi klien dan apa yang Anda lakukan.',
  '"{0}" keeps the reader waiting for the news. Begin with what happened.':
    '"{0}" membuat pembaca menunggu kabarnya. Mulai dengan apa yang terjadi.',
  'The cause takes {0} in 100 words, and reads like an excuse. Keep two sentences, and the rest for the talk.':
    'Penyebabnya memakan {0} dari setiap 100 kata dan terbaca sebagai dalih. Sisakan dua kalimat; selebihnya untuk pembicaraan.',
  'why it happened': 'mengapa itu terjadi',
  'Say it in a sentence or two, or write "not known yet" with the date when you will.':
    'Tulis dalam satu atau dua kalimat, atau pilih "belum diketahui" ("not known yet" di file) dan tulis kapan Anda akan tahu.',
  'what the client has to do now': 'apa yang perlu dilakukan klien sekarang',
  'Say it, or say that there is nothing to do.': 'Tulis, atau katakan bahwa tidak ada yang perlu dilakukan.',
  'The client is not told that there is nothing to do. Say "You do not need to do anything."':
    'Klien tidak diberi tahu bahwa tidak ada yang perlu dilakukan. Tulis "Bapak tidak perlu melakukan apa-apa."',
  'what matters most to the client': 'hal yang paling penting bagi klien',
  'what matters most to the client ("{0}")': 'hal yang paling penting bagi klien ("{0}")',
  'This mistake touched {0}, and the message does not say so. Answer to it in a sentence.':
    'Kesalahan ini menyentuh {0}, dan pesan tidak menyebutnya. Tanggapi dalam satu kalimat.',
  'what the client gets for it': 'apa yang diterima klien sebagai gantinya',
  'Write what they get and when, or "does not apply" with the reason.':
    'Tulis apa yang diterima klien dan kapan, atau pilih "tidak berlaku" ("does not apply" di file) dengan alasannya.',
  '"{0}" leaves it open whether anything happened to the client. Say what you did, and that you are sorry for it.':
    '"{0}" terdengar seakan-akan belum tentu ada yang dirugikan. Tulis apa yang Anda lakukan, dan minta maaf untuk itu.',
  'The client cannot see how to reach you. Put your phone number or e-mail address under your name.':
    'Klien tidak tahu cara menghubungi Anda. Cantumkan nomor telepon atau alamat email di bawah nama Anda.',
  'The message leaves out how to reach you. Put your phone number or e-mail address back.':
    'Pesan tidak memuat cara menghubungi Anda. Kembalikan nomor telepon atau alamat email Anda.',
  'The client cannot see how to reach you. Add your phone number or your e-mail address.':
    'Klien tidak tahu cara menghubungi Anda. Tambahkan nomor telepon atau alamat email Anda.',
  'The message does not say when the client hears from you next. Put the day back.':
    'Pesan tidak menyebut kapan klien mendapat kabar lagi dari Anda. Kembalikan tanggalnya.',
  'Not all is settled, and the client is not told when you will say more. Set a day for it.':
    'Belum semuanya selesai, dan klien tidak tahu kapan Anda memberi kabar lagi. Tentukan harinya.',
  '"{0}" defends you. Leave it out, and say what happened and what you do now.':
    '"{0}" membela diri. Hapus, dan tulis apa yang terjadi serta apa yang Anda lakukan sekarang.',
  'turns the responsibility away. Say what you did, or did not do, or leave this out.':
    'menolak tanggung jawab. Tulis apa yang Anda lakukan atau tidak Anda lakukan, atau hapus.',
  'puts it on fate. Say next what was in your own hands, or leave this out.':
    'menyalahkan keadaan. Lanjutkan dengan apa yang ada di tangan Anda sendiri, atau hapus.',
  '"{0}" {1}': '"{0}" {1}',
  '"{0}" is nothing that the client can check. Say what has changed, who looks after it and since when, or leave it out.':
    '"{0}" tidak bisa diperiksa klien. Tulis apa yang berubah, siapa yang mengurusnya dan sejak kapan, atau hapus.',
  '"{0}" takes the apology back. Stop after the apology, and leave out what excuses it.':
    '"{0}" menarik kembali permintaan maafnya. Berhenti setelah meminta maaf, dan hapus dalihnya.',
  '"{0}" is about how you feel, or more than a client wants to hear. Say sorry once, and say what it cost the client.':
    '"{0}" bercerita tentang perasaan Anda, atau lebih dari yang ingin didengar klien. Minta maaf sekali, lalu tulis apa akibatnya bagi klien.',
  '"{0}" is more than anybody can promise. Say what you changed, and what that makes less likely.':
    '"{0}" tidak bisa dijanjikan siapa pun. Tulis apa yang Anda ubah, dan risiko apa yang menjadi lebih kecil karenanya.',
  'This first note gives a reason, and nobody is sure of it yet. Take it out, and say when more comes.':
    'Kabar sementara ini menyebut penyebab, padahal belum ada yang tahu pasti. Hapus, dan tulis kapan ada kabar lagi.',
  'This first note makes an offer, and nobody has agreed to it yet. Take it out, and say when more comes.':
    'Kabar sementara ini menawarkan sesuatu, padahal belum ada yang menyetujuinya. Hapus, dan tulis kapan ada kabar lagi.',
  'what this meant for the client': 'apa akibatnya bagi klien',
  'Say who had to do what, wait, pay or go without.':
    'Tulis siapa yang harus melakukan apa, menunggu berapa lama, membayar berapa, atau tidak mendapat apa.',
  '"{0}" is what people write to a crowd. Write to this one client, in your own words.':
    '"{0}" adalah kata-kata untuk orang banyak. Tulis kepada klien yang satu ini, dengan kata-kata Anda sendiri.',
  '"{0}" greets nobody in particular. Greet the person by name.': '"{0}" tidak menyapa siapa pun. Sapa orangnya dengan nama.',
  '"{0}" is no person. Sign with your own name, so that the client knows who to ask.':
    '"{0}" bukan nama orang. Cantumkan nama Anda sendiri, supaya klien tahu harus bertanya kepada siapa.',
  '"{0}" is one of {1} words here that only turn up the volume. Keep one at most.':
    '"{0}" adalah satu dari {1} kata di sini yang hanya mengeraskan suara. Sisakan paling banyak satu.',
  '"{0}" is in none of the answers. Take it out, or put it into the answer where it belongs.':
    '"{0}" tidak ada di jawaban mana pun. Hapus, atau masukkan ke jawaban yang sesuai.',
  'Nothing asks the client to answer. Ask what you have missed, or write "tell me".':
    'Tidak ada yang mengajak klien menjawab. Tanyakan apa yang terlewat, atau tulis "beri tahu saya".',
  '"{0}" is a word of your trade or your office. Say it as you would to a friend who does something else.':
    '"{0}" adalah istilah di bidang atau kantor Anda. Katakan seperti kepada teman yang bekerja di bidang lain.',
  'The client reads {0} sentences before anybody owns up. Say what went wrong, and that you are sorry, in the first three.':
    'Klien membaca {0} kalimat sebelum ada yang mengakui kesalahannya. Tulis apa yang salah, dan minta maaf, dalam tiga kalimat pertama.',
  'Write the last four digits only.': 'Tulis empat angka terakhirnya saja.',
  'Say in plain words which part of your service it was.': 'Tulis dengan kata sehari-hari bagian mana dari layanan Anda yang terdampak.',
  'a card number': 'nomor kartu',
  'a bank account': 'nomor rekening bank',
  'a key': 'kunci akses',
  'a password': 'kata sandi',
  'an IP address': 'alamat IP',
  'the name of a machine': 'nama mesin',
  'an open weakness': 'celah keamanan yang masih terbuka',
  'talk from your own chat': 'percakapan dari obrolan internal Anda',
  'a list of other readers': 'daftar penerima lain',
  'Take it out.': 'Hapus.',
  'This looks like {0}, and it is not for a message to a client. {1}': 'Ini tampaknya {0}, dan tidak boleh ada di pesan untuk klien. {1}',
  '"{0}" is a number from your own systems. The client cannot look it up: leave it out.':
    '"{0}" adalah nomor dari sistem Anda sendiri. Klien tidak bisa mencarinya: hapus.',
  '"{0}" stands in your own notes and in no answer for the client. Take it out, or say it in other words.':
    '"{0}" ada di catatan pribadi Anda dan tidak ada di jawaban mana pun untuk klien. Hapus, atau tulis dengan kata lain.',
  '"{0}" belongs in a contract or a court. Say in plain words what you did or what the client gets, and ask your legal adviser about the rest.':
    '"{0}" adalah bahasa surat dinas, kontrak, atau pengadilan. Tulis dengan kata sehari-hari apa yang Anda lakukan atau apa yang diterima klien; soal hukumnya tanyakan kepada penasihat hukum Anda.',
  'to whom it goes': 'orang yang dituju',
  'to which company it goes': 'perusahaan yang dituju',
  'This letter does not say when it was written. Put {{written}} above the greeting.':
    'Surat ini tidak menyebut kapan ditulis. Taruh {{written}} di atas sapaan.',
  'This letter does not say {0}: {1}. Put it above the greeting.': 'Surat ini tidak menyebut {0}: {1}. Taruh di atas sapaan.',
  'The message leaves out {0}: {1} Put it back, or take it out of the answers.':
    'Pesan tidak memuat {0}: {1} Kembalikan, atau hapus dari jawaban.',
  '"{0}" sells something, and this is the wrong message for it. Take it out.':
    '"{0}" terdengar seperti promosi, dan pesan ini bukan tempatnya. Hapus saja.',
  'The sentences have {0} words on average, and that is hard to follow. Cut the longest ones in two.':
    'Kalimatnya rata-rata {0} kata, dan itu sulit diikuti. Pecah yang paling panjang menjadi dua.',
  '"{0}" makes it look small. Give the number or the time, and let the client judge.':
    '"{0}" membuatnya terdengar kecil. Sebut angka atau waktunya, dan biarkan klien yang menilai.',
  'Nobody is greeted by name. Begin with the name of the one who reads it.':
    'Tidak ada yang disapa dengan nama. Mulai dengan nama orang yang membacanya.',
  'It is not said whom you write to. Write the name for the greeting.': 'Belum tertulis kepada siapa Anda menulis. Isi nama untuk sapaan.',
  '"{0}" is nobody\'s name. Write to one person.': '"{0}" bukan nama siapa pun. Tulis kepada satu orang.',
  'The message does not greet {0}. Begin with the name of the one who reads it.':
    'Pesan tidak menyapa {0}. Mulai dengan nama orang yang membacanya.',
  'Nobody signs this with a name. Put your own name under it.': 'Di bawah pesan ini tidak ada nama. Cantumkan nama Anda sendiri.',
  'It is not said who writes. Write your own name.': 'Belum tertulis siapa pengirimnya. Isi nama Anda sendiri.',
  '"{0}" is nobody\'s name. Sign with your own.': '"{0}" bukan nama siapa pun. Cantumkan nama Anda sendiri.',
  '{0} does not sign this. Put the name under the message.': 'Nama {0} tidak ada di bawah pesan. Cantumkan nama itu.',
  'Nobody says "I" in this message. Write at least one sentence for yourself.':
    'Tidak ada "saya" di pesan ini. Tulis sedikitnya satu kalimat atas nama Anda sendiri.',
  'This is serious, and no senior person has read it. Name one, or say that you are senior enough with "does not apply".':
    'Ini serius, dan belum ada atasan yang membacanya. Sebut namanya, atau pilih "tidak berlaku" ("does not apply" di file) kalau jabatan Anda sendiri sudah cukup tinggi.',
  'is sorry that it happened, not that you did it': 'menyesali kejadiannya, bukan perbuatan Anda',
  'talks about an apology and makes none': 'berbicara tentang permintaan maaf, tetapi tidak meminta maaf',
  'is not the word people listen for': 'bukan kata yang ditunggu orang',
  'is sorry for the wrong thing': 'meminta maaf untuk hal yang keliru',
  '"{0}" {1}. Write "I am sorry" or "we are sorry", and for what you did.':
    '"{0}" {1}. Tulis "saya minta maaf" atau "kami mohon maaf", atas apa yang Anda lakukan.',
  'The client lost {0}, and you offer {1}.': 'Kerugian klien {0}, dan yang Anda tawarkan {1}.',
  '{0} Have somebody confirm that so much is meant.': '{0} Minta orang lain memastikan bahwa memang dimaksudkan sebanyak itu.',
  '{0} Check that the excess is meant.': '{0} Periksa apakah kelebihan itu memang dimaksudkan.',
  '"{0}" begins a lecture. Say in two sentences what you did and what came of it, and attach the rest if the client asks.':
    '"{0}" mengawali penjelasan panjang lebar. Tulis dalam dua kalimat apa yang Anda lakukan dan apa akibatnya; sisanya lampirkan kalau klien memintanya.',
  '{0} clock times in one paragraph read like a log. Say from when to when, and attach the log if the client asks for it.':
    '{0} keterangan jam dalam satu paragraf terbaca seperti catatan kejadian. Tulis dari pukul berapa sampai pukul berapa, dan lampirkan catatannya kalau klien memintanya.',
  'Nobody says whose mistake it was. Write what you did with "I" or "we", or "that was my mistake".':
    'Tidak ada yang mengatakan kesalahan siapa ini. Tulis apa yang Anda lakukan dengan "saya" atau "kami", atau tulis "itu kesalahan saya".',
  'Nobody says whose mistake it was, nor what is done about it and by when. Write with "I" or "we" what you did, and what you do now.':
    'Tidak ada yang mengatakan kesalahan siapa ini, dan tidak tertulis apa yang dilakukan dan paling lambat kapan. Tulis dengan "saya" atau "kami" apa yang Anda lakukan, dan apa yang Anda lakukan sekarang.',
  'This paragraph has {0} sentences and reads like a wall. Start a new one where the subject changes.':
    'Paragraf ini {0} kalimat dan terlalu padat. Mulai paragraf baru ketika pokok bahasannya berganti.',
  '"{0}" asks the client for goodwill or takes it for granted. Leave it out, or thank for one thing the client did.':
    '"{0}" meminta kelapangan hati klien, atau menganggapnya sudah pasti. Hapus, atau berterima kasihlah untuk satu hal yang dilakukan klien.',
  'what stops this from happening again': 'apa yang mencegahnya terulang',
  'Name one change and since when it holds, or write "does not apply".':
    'Sebut satu perubahan dan sejak kapan berlaku, atau pilih "tidak berlaku" ("does not apply" di file).',
  'Nobody says since when the change holds. Add its date.': 'Tidak tertulis sejak kapan perubahan itu berlaku. Tambahkan tanggalnya.',
  'The change that stops this is only promised so far. Say what holds already, if anything does.':
    'Perubahan yang mencegahnya terulang baru berupa janji. Tulis apa yang sudah berlaku, kalau ada.',
  'This is the second time, and nobody says why the change will hold this time. Say what is different, or promise nothing.':
    'Ini yang kedua kalinya, dan tidak tertulis mengapa kali ini perubahannya akan bertahan. Tulis apa yang berbeda, atau jangan menjanjikan apa-apa.',
  'The message makes {0} promises, and the client will count the ones you break. Keep the {1} that matter most.':
    'Pesan ini memuat {0} janji, dan klien akan menghitung yang tidak Anda tepati. Sisakan {1} yang paling penting.',
  '{0} has no date. Add the day by which the client can count on it.': '{0} belum bertanggal. Tambahkan hari yang bisa dipegang klien.',
  'What you promise here': 'Yang Anda janjikan di sini',
  "{0} is in nobody's hands. Say who looks after it.": '{0} belum ada yang memegang. Tulis siapa yang mengurusnya.',
  'The message asks {0} questions, and that is work for the client. Ask the one you need an answer to.':
    'Pesan ini mengajukan {0} pertanyaan, dan itu merepotkan klien. Ajukan satu yang memang Anda perlukan jawabannya.',
  'Many readers will have to read this twice. Use shorter words and shorter sentences.':
    'Banyak pembaca harus membacanya dua kali. Pakai kata dan kalimat yang lebih pendek.',
  'Nobody says how this is put right. Say what is done already, or what you will do and by when.':
    'Tidak tertulis bagaimana ini dibereskan. Tulis apa yang sudah selesai, atau apa yang akan Anda lakukan dan paling lambat kapan.',
  'the fix': 'perbaikannya',
  'fix {0}': 'perbaikan {0}',
  'It is not said what {0} is. Say it in one sentence.': 'Belum tertulis apa {0}. Tulis dalam satu kalimat.',
  'The message leaves out {0}: "{1}" Put it back.': 'Pesan tidak memuat {0}: "{1}" Kembalikan.',
  'It is not said whether {0} is done. Say "done", "doing" or "planned", with the date.':
    'Belum tertulis sampai mana {0}. Isi "done" (selesai), "doing" (sedang dikerjakan), atau "planned" (direncanakan), beserta tanggalnya.',
  'It is said that this will be put right, and not by when. Add the day.':
    'Tertulis bahwa ini akan dibereskan, tetapi batas waktunya tidak ada. Tambahkan harinya.',
  '"{0}" is left over from the template. Fill in the answer, or take the sentence out.':
    '"{0}" tertinggal dari templat. Isi jawabannya, atau hapus kalimatnya.',
  '"{0}" praises you, and the client has no reason to. Say what you did and when, without the praise.':
    '"{0}" memuji Anda, dan klien tidak punya alasan untuk itu. Tulis apa yang Anda lakukan dan kapan, tanpa pujian.',
  'This sentence has {0} words, and a reader loses the thread. Make two of it.':
    'Kalimat ini {0} kata, dan pembaca kehilangan arah. Pecah menjadi dua.',
  'An exclamation mark raises the voice. Write a full stop.': 'Tanda seru terasa seperti meninggikan suara. Pakai titik.',
  'A smiley makes light of it. Leave it out.': 'Emoji membuatnya terasa main-main. Hapus saja.',
  '"{0}" in capitals reads as a shout. Write it in small letters.':
    '"{0}" dengan huruf besar terbaca seperti teriakan. Tulis dengan huruf kecil.',
  '"{0}" is a guess. Say what you know, what you do not know yet, and on which day you will say more.':
    '"{0}" hanya tebakan. Tulis apa yang Anda tahu, apa yang belum Anda tahu, dan pada hari apa Anda memberi kabar lagi.',
  '"{0}" puts a condition on what you give. Give it without one, or leave it out until you have asked whoever decides.':
    '"{0}" memberi syarat pada apa yang Anda berikan. Berikan tanpa syarat, atau hapus sampai Anda menanyakannya kepada yang berwenang.',
  'calls it a gift, and your answers say that it is owed. Write that you owe it and have paid it back.':
    'menyebutnya hadiah, padahal menurut jawaban Anda itu kewajiban. Tulis bahwa itu hak klien dan sudah Anda kembalikan.',
  'makes it sound like a present. Say plainly what the client gets, and why.':
    'membuatnya terdengar seperti hadiah. Tulis saja apa yang diterima klien, dan untuk apa.',
  'There is no subject, and the mail may not be opened. Write {0} to {1} words: what went wrong, with what.':
    'Subjeknya kosong, dan email ini bisa tidak dibuka. Tulis {0} sampai {1} kata: apa yang salah, dengan apa.',
  'The subject has 1 word. {0} to {1} tell the client best what it is about.':
    'Subjeknya hanya 1 kata. Dengan {0} sampai {1} kata, klien paling mudah tahu isinya.',
  'The subject has {0} words. {1} to {2} tell the client best what it is about.':
    'Subjeknya {0} kata. Dengan {1} sampai {2} kata, klien paling mudah tahu isinya.',
  '"{0}" does not say what this is about. Name what happened, and to what.':
    '"{0}" tidak menyebut ini tentang apa. Sebut apa yang terjadi, dan dengan apa.',
  'The subject line shares no word with what went wrong. Name what happened, and to what.':
    'Tidak ada kata di subjek yang menyinggung apa yang salah. Sebut apa yang terjadi, dan dengan apa.',
  'The message says thank you {0} times, which sounds like a form letter. Thank once, for one thing the client did.':
    'Pesan ini berterima kasih {0} kali, dan terdengar seperti surat edaran. Cukup sekali, untuk satu hal yang dilakukan klien.',
  '"{0}" is more than the answers say. {1}': '"{0}" melebihi isi jawaban. {1}',
  'One fix is not done yet: say which is done and which is not.':
    'Ada perbaikan yang belum selesai: tulis mana yang sudah dan mana yang belum.',
  'Nobody has said when it was over: say only what you know.': 'Belum ada yang menyebut kapan ini berakhir: tulis hanya yang Anda tahu.',
  'gives the client nothing to check. Say what you looked at, for which days, and what you found.':
    'tidak bisa diperiksa klien. Tulis apa yang Anda periksa, untuk hari apa saja, dan apa yang Anda temukan.',
  'says more than you know: it is not known yet how far it reaches. Say that you do not know yet, and when you will.':
    'melebihi yang Anda tahu: belum jelas sejauh mana dampaknya. Tulis bahwa Anda belum tahu, dan kapan Anda akan tahu.',
  'makes it sound small and says nothing. Give the number, and say whether this client is among them.':
    'membuatnya terdengar kecil dan tidak menjelaskan apa-apa. Sebut angkanya, dan apakah klien ini termasuk.',
  'does not say what the danger is. Say why you do it: "because the old password was in the file".':
    'tidak menyebut apa bahayanya. Tulis mengapa itu perlu: "karena kata sandi yang lama ada di berkas itu".',
  'does not say when. Give the day on which you found it.': 'tidak menyebut kapan. Tulis hari Anda menemukannya.',
  '"{0}" names no time that the client can count on. Give a day and an hour that you can keep.':
    '"{0}" bukan waktu yang bisa dipegang klien. Sebut hari dan jam yang bisa Anda tepati.',
  '"{0}" is about you, and nobody can check it. Take it out, or say what you did instead.':
    '"{0}" bercerita tentang Anda, dan tidak ada yang bisa memeriksanya. Hapus, atau tulis apa yang sudah Anda lakukan.',
  'Nobody has said what went wrong. Say in one sentence who did what, and when.':
    'Belum tertulis apa yang salah. Tulis dalam satu kalimat siapa melakukan apa, dan kapan.',
  'The message does not say what went wrong. Put your sentence about it at the top.':
    'Pesan tidak menyebut apa yang salah. Taruh kalimat Anda tentang itu di awal.',
  'What went wrong comes too late. Say it in the first three sentences.':
    'Apa yang salah baru muncul di belakang. Tulis dalam tiga kalimat pertama.',
  '"{0}" could be about anything. Say who did what to which thing, and when.':
    '"{0}" bisa berarti apa saja. Tulis siapa melakukan apa, terhadap apa, dan kapan.',
  'Nobody says what went wrong. Say in the first three sentences what you did, to which thing, and when.':
    'Tidak tertulis apa yang salah. Tulis dalam tiga kalimat pertama apa yang Anda lakukan, terhadap apa, dan kapan.',
  'The first three sentences name nothing that can be pointed at. Add the date, the amount or the thing it was about.':
    'Tiga kalimat pertama tidak menyebut apa pun yang bisa ditunjuk. Tambahkan tanggalnya, jumlahnya, atau barangnya.',
  'You have known for more than a day, and the message does not say since when. Write on which day it was found.':
    'Anda sudah tahu lebih dari sehari, dan pesan tidak menyebut sejak kapan. Tulis hari kesalahan ini ditemukan.',
  'This gives a reason before anybody has taken the mistake on. Say first what you did and that you are sorry.':
    'Ini menyebut alasan sebelum ada yang mengakui kesalahannya. Tulis dulu apa yang Anda lakukan, dan minta maaf.',
  "the client's name": 'nama klien',
  "the client's name in the greeting": 'nama klien di sapaan',
  'your name': 'nama Anda',
  'your role': 'jabatan Anda',
  'your phone number': 'nomor telepon Anda',
  'your e-mail address': 'alamat email Anda',
  'the senior person who has read it': 'atasan yang sudah membacanya',
  'the role of the senior person': 'jabatan atasan',
  'the contact': 'narahubung',
  'the role of the contact': 'jabatan narahubung',
  'the phone number of the contact': 'nomor telepon narahubung',
  'the e-mail address of the contact': 'alamat email narahubung',
  'what it is about': 'pokok perkaranya',
  'what went wrong': 'apa yang salah',
  'what was agreed': 'apa yang disepakati',
  'when it happened': 'kapan terjadinya',
  'when it was found': 'kapan ditemukannya',
  'when it happened before': 'kapan terjadi sebelumnya',
  'why it will hold this time': 'mengapa kali ini akan bertahan',
  'how far it reaches': 'sejauh mana dampaknya',
  'what it meant for the client': 'apa akibatnya bagi klien',
  'what the client lost': 'berapa kerugian klien',
  'how it is put right': 'bagaimana membereskannya',
  'fix{0}': 'perbaikan{0}',
  'who looks after fix{0}': 'siapa yang mengurus perbaikan{0}',
  'the date of fix{0}': 'tanggal perbaikan{0}',
  'what stops it from happening again': 'apa yang mencegahnya terulang',
  'who looks after the change': 'siapa yang mengurus perubahannya',
  'the date of the change': 'tanggal perubahannya',
  'what the client gets{0}': 'apa yang diterima klien{0}',
  'the amount that the client gets{0}': 'jumlah yang diterima klien{0}',
  'the date at which the client gets it{0}': 'tanggal klien menerimanya{0}',
  'what the client has to do': 'apa yang perlu dilakukan klien',
  'when the client hears from you next': 'kapan klien mendapat kabar lagi',
  'what can be ready before then': 'apa yang bisa siap lebih dulu',
  'the amount that was charged': 'jumlah yang ditagih',
  'the right amount': 'jumlah yang benar',
  'what to do with what came': 'apa yang perlu dilakukan dengan barang yang telanjur datang',
  'when it was over': 'kapan berakhirnya',
  'which data it was': 'data apa saja',
  'how to work round it': 'jalan sementara bagi klien',
  'what was brought back': 'apa yang sudah dipulihkan',
  'what is gone for good': 'apa yang tidak bisa dipulihkan',
  'how many people it concerns': 'berapa orang yang terdampak',
  'what may follow from it': 'akibat apa yang bisa timbul',
  'the right answer': 'jawaban yang benar',
  'what is affected': 'apa yang terdampak',
  'who looks after the client now': 'siapa yang melayani klien sekarang',
  'what else is open': 'urusan lain yang masih tertunda',
  'what should have been said': 'apa yang seharusnya dikatakan',
  'what stands now': 'apa yang berlaku sekarang',
  'The first three sentences say what went wrong: what was done, to which thing, and when or how much.':
    'Tiga kalimat pertama menyebut apa yang salah: apa yang dilakukan, terhadap apa, dan kapan atau berapa.',
  'A vague acknowledgement is the commonest fault of apologies; people who were harmed want to be told plainly that there was an error and what it was, and cushions in front of bad news did not help readers (rubric C1: S21, S22, S25, S26, S27).':
    'Pengakuan yang kabur adalah cacat paling umum dalam permintaan maaf. Orang yang dirugikan ingin diberi tahu apa adanya bahwa ada kesalahan dan apa kesalahannya; basa-basi di depan kabar buruk tidak membantu pembaca (rubrik C1: S21, S22, S25, S26, S27).',
  '"We billed you twice for February, on invoices 1042 and 1051."':
    '"Kami menagih bulan Februari dua kali, lewat faktur No. 1042 dan No. 1051."',
  'Somebody takes it on: "I sent it late", "that was our mistake", with no "if" and no "partly".':
    'Ada yang mengakuinya: "saya terlambat mengirimnya", "itu kesalahan kami", tanpa "kalau" dan tanpa "sebagian".',
  'Of six parts of an apology that were tested, taking responsibility came first; an inner cause repaired trust better than an outer one, also where a supplier failed (rubric C2: S1, S2, S13, S28, S29).':
    'Dari enam bagian permintaan maaf yang diuji, mengakui tanggung jawab menempati urutan pertama. Sebab dari dalam memulihkan kepercayaan lebih baik daripada sebab dari luar, juga ketika pemasok yang gagal (rubrik C2: S1, S2, S13, S28, S29).',
  '"I sent the report two days late. That was my mistake."': '"Saya mengirim laporan itu dua hari terlambat. Itu kesalahan saya."',
  'The words "I am sorry", "we are sorry" or "I/we apologise" are in the message.':
    'Di pesan ada kata "saya minta maaf", "kami minta maaf", atau "saya/kami mohon maaf".',
  'Regret comes third of six components, and "sorry" is what people listen for: not "regret", not "would like to apologise" (rubric C3: S1, S14, S22, S30, S31).':
    'Penyesalan menempati urutan ketiga dari enam bagian, dan yang ditunggu orang adalah kata "maaf": bukan "menyesalkan", bukan "ingin menyampaikan permohonan maaf" (rubrik C3: S1, S14, S22, S30, S31).',
  '"That was my mistake, and I am sorry."': '"Itu kesalahan saya, dan saya minta maaf."',
  'What the mistake meant for this client, in the client’s own terms: who had to do what, wait, pay or go without.':
    'Apa akibat kesalahan itu bagi klien ini, dari sudut pandangnya: siapa yang harus melakukan apa, menunggu berapa lama, membayar berapa, atau tidak mendapat apa.',
  'Empathy did most for satisfaction among three things tested, and an ombudsman judged "sorry for the inconvenience" too little for the harm done (rubric C4: S14, S22, S32, S35).':
    'Dari tiga hal yang diuji, empati paling menentukan kepuasan; dan seorang ombudsman menilai "maaf atas ketidaknyamanannya" terlalu sedikit untuk kerugian yang terjadi (rubrik C4: S14, S22, S32, S35).',
  '"Your accounts team had to stop the payment and ask us why."':
    '"Bagian keuangan Ibu harus menghentikan pembayaran dan bertanya kepada kami."',
  'The mistake touched what matters most to the client, and the message answers to it.':
    'Kesalahan itu menyentuh hal yang paling penting bagi klien, dan pesan menanggapinya.',
  'A client who said what matters most to them, and then reads an apology that knows nothing of it, learns that nobody listened. Empathy with what it meant for this client counts for more than any other part (rubric C4: S14, S15).':
    'Klien yang pernah mengatakan apa yang paling penting baginya, lalu membaca permintaan maaf yang tidak tahu-menahu tentang itu, menyimpulkan bahwa ia tidak didengar. Empati terhadap apa yang dialami klien ini lebih berbobot daripada bagian lain mana pun (rubrik C4: S14, S15).',
  '"You told us at the start that your board meets on the third Thursday and that everything hangs on that day."':
    '"Sejak awal Bapak mengatakan bahwa rapat direksi jatuh pada Kamis ketiga dan semuanya bergantung pada hari itu."',
  'Why it happened, in a sentence or two; or that it is not known yet, and when it will be.':
    'Mengapa itu terjadi, dalam satu atau dua kalimat; atau bahwa itu belum diketahui, dan kapan akan diketahui.',
  'People who were harmed ask why; a guess or a claim that has to be taken back costs trust, so what is known and what is not are kept apart (rubric C5: S1, S25, S36, S37, S38, S39).':
    'Orang yang dirugikan bertanya mengapa. Tebakan, atau pernyataan yang harus ditarik kembali, menggerus kepercayaan; karena itu yang sudah dan yang belum diketahui dipisahkan (rubrik C5: S1, S25, S36, S37, S38, S39).',
  '"I entered the hours in two systems and did not compare them." Or: "We do not know yet why. You will hear from me by 16:00 on Friday."':
    '"Saya memasukkan jam kerja di dua sistem dan tidak mencocokkannya." Atau: "Kami belum tahu sebabnya. Saya mengabari Ibu hari Jumat, paling lambat pukul 16.00."',
  'How it is put right: what is done already, or what will be done by when.':
    'Bagaimana ini dibereskan: apa yang sudah selesai, atau apa yang akan dilakukan dan paling lambat kapan.',
  'After taking responsibility, an offer of repair counts most, and a failed service is best made up for by doing it again (rubric C6: S1, S32, S40).':
    'Setelah mengakui tanggung jawab, tawaran untuk memperbaiki paling berbobot; dan layanan yang gagal paling baik ditebus dengan mengerjakannya lagi (rubrik C6: S1, S32, S40).',
  '"I sent the right file today at 09:30." Or: "I will send the right file by Friday 6 March."':
    '"Berkas yang benar sudah saya kirim hari ini pukul 09.30." Atau: "Berkas yang benar saya kirim paling lambat Jumat, 6 Maret."',
  'What the client gets for it, and when; or a decision, on record, that there is nothing to make up for.':
    'Apa yang diterima klien sebagai gantinya, dan kapan; atau keputusan tercatat bahwa tidak ada yang perlu diganti.',
  'Money makes up for lost money, and words do not; at once works better than later, and a decision that nobody took looks like a refusal (rubric C7: S6, S40, S42, S43).':
    'Uang menutup uang yang hilang, kata-kata tidak. Segera lebih baik daripada nanti, dan keputusan yang tidak pernah diambil terbaca seperti penolakan (rubrik C7: S6, S40, S42, S43).',
  '"We will pay the £320 by Friday 13 March." Or, on record: "does not apply, because nothing was lost".':
    '"Kami membayar Rp3.200.000 itu paling lambat Jumat, 13 Maret." Atau, untuk catatan: "tidak berlaku, karena tidak ada yang hilang".',
  'One concrete change that stops it from happening again, in force already or with a date.':
    'Satu perubahan nyata yang mencegahnya terulang, yang sudah berlaku atau yang bertanggal.',
  'It is what people want most, as a sign that something was learnt; but a promise to do better that then fails can be worse than silence, so done beats promised, and a second failure needs a reason why it will hold this time (rubric C8: S6, S25, S44, S45).':
    'Inilah yang paling diinginkan orang, sebagai tanda bahwa ada yang dipelajari. Tetapi janji untuk berubah yang lalu gagal bisa lebih buruk daripada diam; jadi yang sudah dilakukan lebih berharga daripada yang dijanjikan, dan kegagalan kedua perlu alasan mengapa kali ini akan bertahan (rubrik C8: S6, S25, S44, S45).',
  '"Since this morning a second person checks each invoice against the time sheet."':
    '"Sejak pagi ini setiap faktur dicocokkan orang kedua dengan catatan jam kerja."',
  'What the client has to do now, or outright that there is nothing to do.':
    'Apa yang perlu dilakukan klien sekarang, atau terus terang bahwa tidak ada yang perlu dilakukan.',
  'Notices bury what readers must do in paragraphs without urgency or order; people who are told nothing guess (rubric C9: S46, S47).':
    'Pemberitahuan sering mengubur apa yang harus dilakukan pembaca dalam paragraf tanpa urutan dan tanpa tanda mana yang mendesak; orang yang tidak diberi tahu apa-apa akan menebak (rubrik C9: S46, S47).',
  '"You do not need to do anything." Or: "Please delete the file of 2 March."':
    '"Bapak tidak perlu melakukan apa-apa." Atau: "Mohon hapus berkas tertanggal 2 Maret."',
  'A phone number or an e-mail address of a person, and, while anything is open, when the client hears more.':
    'Nomor telepon atau alamat email seseorang dan, selama masih ada yang terbuka, kapan klien mendapat kabar lagi.',
  'A named person to ask belongs to every disclosure, and the time of the next word to every one that is not closed (rubric C10: S36, S48, S49).':
    'Setiap pengakuan perlu nama orang yang bisa ditanya, dan setiap perkara yang belum selesai perlu waktu untuk kabar berikutnya (rubrik C10: S36, S48, S49).',
  '"You will hear from me by 16:00 on Friday 6 March." Under your name: your number.':
    '"Saya mengabari Ibu hari Jumat, 6 Maret, paling lambat pukul 16.00." Di bawah nama Anda: nomor Anda.',
  'The client is asked to answer: a question, "tell me", "if I have missed something".':
    'Klien diajak menjawab: satu pertanyaan, "beri tahu saya", "kalau ada yang terlewat".',
  'Apologies do more once people feel heard, and one to three questions raised replies by half (rubric C11: S15, S22, S50).':
    'Permintaan maaf lebih berhasil setelah orang merasa didengar, dan satu sampai tiga pertanyaan menambah jumlah balasan 50% (rubrik C11: S15, S22, S50).',
  '"If this cost you anything that I have missed, tell me."': '"Kalau ada kerugian Bapak yang terlewat oleh saya, beri tahu saya."',
  'One person writes to one person, each by name; where the harm is serious, a senior person has read it.':
    'Satu orang menulis kepada satu orang, keduanya dengan nama; kalau kerugiannya besar, atasan sudah membacanya.',
  'A reply is personal and comes from somebody senior enough, and "I" does more than "we" for satisfaction (rubric C12: S33, S34, S35, S43, S51).':
    'Jawaban seperti ini bersifat pribadi dan datang dari orang yang jabatannya cukup tinggi; dan "saya" lebih memuaskan daripada "kami" (rubrik C12: S33, S34, S35, S43, S51).',
  '"Dear Ines," above, your own name below, and "I" at least once in between.':
    '"Yth. Ibu Ratna Dewi," di atas, nama Anda sendiri di bawah, dan sedikitnya satu kali "saya" di antaranya.',
  'The subject line names the event.': 'Baris subjek menyebut kejadiannya.',
  'A subject such as "Important update" hides the news from the one who has to know it (rubric C13, by judgement; S50 for its length).':
    'Subjek seperti "Informasi penting" menyembunyikan kabar dari orang yang perlu tahu (rubrik C13, menurut pertimbangan, bukan penelitian; S50 untuk panjangnya).',
  '"Billing error: your February invoices".': '"Salah tagih: faktur Februari PT Sinar Abadi"',
  'Of a letter: to whom it goes and the day that it was written.': 'Untuk surat: kepada siapa ditujukan dan tanggal penulisannya.',
  'A letter is taken out of its envelope and kept. On the day that it matters nobody knows any more when it came and which of them it was for.':
    'Surat dikeluarkan dari amplopnya lalu disimpan. Pada hari ketika surat itu diperlukan, tidak ada lagi yang tahu kapan datangnya dan untuk siapa di antara mereka.',
  'Above the greeting: "Adaeze Obi, Northwind Ltd", and "Tuesday 2 June 2026".':
    'Di atas sapaan: "Ratna Dewi, PT Sinar Abadi", dan "Selasa, 2 Juni 2026".',
  'A message that comes more than one working day after the mistake was found says when it was found.':
    'Pesan yang datang lebih dari satu hari kerja setelah kesalahan ditemukan menyebut kapan ditemukannya.',
  'Late word lowers satisfaction, and telling it yourself raises trust: the first question is "when did you know?" (rubric C14: S14, S36, S52).':
    'Kabar yang terlambat menurunkan kepuasan, dan memberitahukannya sendiri menambah kepercayaan: pertanyaan pertama adalah "sejak kapan Anda tahu?" (rubrik C14: S14, S36, S52).',
  '"We noticed on Monday 2 March."': '"Kami menemukannya pada Senin, 2 Maret."',
  'An amount, a date, a time, a number or a name that is in none of the answers.':
    'Jumlah uang, tanggal, jam, angka, atau nama yang tidak ada di jawaban mana pun.',
  'Nobody stands for a figure that no answer holds: it came from a template, from the last client’s message or from a slip of the hand; an untrue claim is what trust does not recover from (rubric F01: S10, S37).':
    'Angka yang tidak ada di jawaban tidak dijamin siapa pun: asalnya dari templat, dari pesan untuk klien sebelumnya, atau dari salah ketik. Dari pernyataan yang tidak benar, kepercayaan tidak pulih lagi (rubrik F01: S10, S37).',
  'Take it out, or put it into the answer where it belongs.': 'Hapus, atau masukkan ke jawaban yang sesuai.',
  'An answer that is known and public is not in the message.': 'Jawaban yang sudah diketahui dan boleh dibaca klien tidak ada di pesan.',
  'A template can drop an answer in silence, and so can a change by hand; then the client never hears of the refund or the new date. Comparing answers with the message finds what no list of phrases can (rubric §0.12, "provenance check").':
    'Templat bisa menghilangkan jawaban diam-diam, begitu juga teks yang diubah sendiri; lalu klien tidak pernah tahu tentang pengembalian dana atau tanggal baru. Membandingkan jawaban dengan pesan menemukan apa yang tidak ditemukan daftar frasa mana pun (rubrik §0.12).',
  'Put the answer back, or take it out of the disclosure.': 'Kembalikan jawabannya, atau hapus dari berkas jawaban.',
  'A holding note gives a cause or makes an offer.': 'Kabar sementara menyebut penyebab atau menawarkan sesuatu.',
  'A holding note goes out while it is not yet clear what happened or what may be said: a guess has to be taken back later, and an offer can cost the insurance cover (rubric §4 and C5: S36, S37, S73).':
    'Kabar sementara dikirim ketika belum jelas apa yang terjadi atau apa yang boleh dikatakan: tebakan harus ditarik kembali nanti, dan tawaran bisa menggugurkan pertanggungan asuransi (rubrik §4 dan C5: S36, S37, S73).',
  'Say what can be seen, what is being done and when more comes. Keep the cause and the offer for the message that follows.':
    'Tulis apa yang terlihat, apa yang sedang dilakukan, dan kapan ada kabar lagi. Simpan penyebab dan tawaran untuk pesan berikutnya.',
  'A cause stands before anybody has taken the mistake on.': 'Penyebab muncul sebelum ada yang mengakui kesalahannya.',
  'An explanation that comes first reads as an excuse; both tests of the order put it late (rubric "Order to enforce": S22, S30, S53).':
    'Penjelasan yang datang lebih dulu terbaca sebagai dalih; kedua percobaan tentang urutan menaruhnya di belakang (rubrik, bagian tentang urutan: S22, S30, S53).',
  'First whose mistake it was, then why: "We sent it two days late. The printer had broken down."':
    'Kesalahan siapa dulu, baru mengapa: "Kami mengirimnya dua hari terlambat. Printer kami rusak."',
  'The money offered is more than the client lost.': 'Uang yang ditawarkan lebih besar daripada kerugian klien.',
  'Money helps up to about one and a half times the price and then less, and some people dislike any excess; a remedy puts the client back to where they would have been (rubric C7: S41, S42).':
    'Uang membantu sampai kira-kira satu setengah kali harganya, setelah itu makin sedikit, dan sebagian orang tidak suka kelebihan apa pun. Ganti rugi mengembalikan klien ke keadaan seandainya kesalahan itu tidak terjadi (rubrik C7: S41, S42).',
  'Offer what was lost; or have somebody confirm that more is meant.':
    'Tawarkan sebesar kerugiannya; atau minta orang lain memastikan bahwa memang dimaksudkan lebih.',
  '"Fixed", "resolved", "working again", while a fix is not done or nobody knows that it is over.':
    '"Sudah diperbaiki", "sudah teratasi", "kembali normal", padahal ada perbaikan yang belum selesai atau belum ada yang tahu bahwa ini sudah berakhir.',
  'An untrue claim is what trust does not recover from, and a claim that has to be taken back costs more than one that waits (rubric F01: S10, S37).':
    'Dari pernyataan yang tidak benar, kepercayaan tidak pulih lagi, dan pernyataan yang harus ditarik kembali lebih merugikan daripada yang ditunda (rubrik F01: S10, S37).',
  'Say what is done and what is not: "We restarted it at 09:05. We do not know yet whether it is over."':
    'Tulis apa yang sudah selesai dan apa yang belum: "Kami menyalakannya ulang pukul 09.05. Kami belum tahu apakah gangguannya sudah berakhir."',
  'An assurance with nothing to check ("no evidence of misuse", "no data was lost", "a small number of users", "recently discovered").':
    'Kata penenang yang tidak bisa diperiksa ("tidak ada bukti penyalahgunaan", "tidak ada data yang hilang", "sebagian kecil pengguna", "baru-baru ini ditemukan").',
  'Trust does not recover from a claim that was untrue, and one that said too little has to be taken back in public. Of notices of a data breach, 70 % hedged about who was hit and 40 % said "no evidence" of misuse (rubric F01: S10, S37, S46).':
    'Kepercayaan tidak pulih dari pernyataan yang tidak benar, dan pernyataan yang tidak lengkap harus diperbaiki di depan umum. Dari pemberitahuan kebocoran data, 70% mengelak soal siapa yang terdampak dan 40% mengatakan "tidak ada bukti" penyalahgunaan (rubrik F01: S10, S37, S46).',
  'Say what you checked and what you found: "We read the access log from 1 to 4 March. Nobody opened the file."':
    'Tulis apa yang Anda periksa dan apa yang Anda temukan: "Kami membaca log akses dari 1 sampai 4 Maret. Tidak ada yang membuka berkas itu."',
  'What is not for the client: your own notes, other clients, colleagues, ticket numbers, card or account numbers in full, keys, machines.':
    'Yang bukan untuk klien: catatan Anda sendiri, klien lain, rekan kerja, nomor tiket, nomor kartu atau rekening lengkap, kunci akses, nama mesin.',
  'It is a second breach inside the apology, and details of your systems help whoever broke in. Four last digits and the client’s own invoice numbers are useful and stay (rubric F02: S38).':
    'Ini pelanggaran kedua di dalam permintaan maaf, dan rincian sistem Anda membantu siapa pun yang membobolnya. Empat angka terakhir dan nomor faktur milik klien sendiri berguna dan boleh tetap ada (rubrik F02: S38).',
  'Leave it out, or say it in words that the client knows: "the card ending 4471".':
    'Hapus, atau tulis dengan kata yang dikenal klien: "kartu yang berakhiran 4471".',
  'What a template left behind: braces, "Dear ,", [CLIENT NAME], undefined, "£ by Friday".':
    'Sisa templat: kurung kurawal, "Yth. ,", [NAMA KLIEN], undefined, "Rp paling lambat Jumat".',
  'It is the commonest way in which a template shames its user, and it tells the client that nobody read the message before it went out (rubric F03).':
    'Inilah cara paling umum sebuah templat mempermalukan pemakainya, dan klien jadi tahu bahwa tidak ada yang membaca pesan itu sebelum dikirim (rubrik F03).',
  'Fill in the answer, or let the template leave the sentence out when there is none.':
    'Isi jawabannya, atau biarkan templat membuang kalimatnya kalau jawabannya tidak ada.',
  'An apology that depends on whether anything happened ("sorry if …", "any inconvenience this may have caused").':
    'Permintaan maaf yang bergantung pada ada tidaknya sesuatu ("maaf jika …", "ketidaknyamanan yang mungkin timbul").',
  'It asks the client to prove the harm that the message is about. Lazare counts the vague and the conditional among the commonest failed apologies, and the Commonwealth Ombudsman lists "conditional" among the forms to avoid (rubric F04: S21, S30, S54, S55).':
    'Klien diminta membuktikan kerugian yang justru menjadi alasan pesan ini. Lazare memasukkan yang kabur dan yang bersyarat di antara permintaan maaf gagal yang paling umum, dan Commonwealth Ombudsman mencantumkan "bersyarat" di antara bentuk yang perlu dihindari (rubrik F04: S21, S30, S54, S55).',
  'Say what you did and that you are sorry for it: "We sent the report two days late, and we are sorry."':
    'Tulis apa yang Anda lakukan dan minta maaf untuk itu: "Kami mengirim laporan itu dua hari terlambat, dan kami minta maaf."',
  'Words that sound like an apology and are none: sorry for how the client feels, regret, "please accept our apologies".':
    'Kata-kata yang terdengar seperti permintaan maaf tetapi bukan: maaf untuk perasaan klien, "kami menyesalkan", "turut prihatin".',
  'Ombudsmen say that regretting what a person felt does not count as a remedy, and a council dropped such a line after criticism. Sympathy without fault was accepted less often than saying nothing (rubric F05, §0.2: S2, S22, S24, S45, S56).':
    'Para ombudsman mengatakan bahwa menyesali perasaan orang lain tidak dihitung sebagai pemulihan, dan sebuah pemerintah daerah membuang kalimat seperti itu setelah dikritik. Simpati tanpa mengaku salah lebih jarang diterima daripada diam (rubrik F05, §0.2: S2, S22, S24, S45, S56).',
  'Say it yourself, for what you did: "I am sorry that I sent you the wrong file."':
    'Katakan sendiri, untuk apa yang Anda lakukan: "Saya minta maaf karena mengirimkan berkas yang salah kepada Ibu."',
  'The client made to blame ("you never told us", "your late changes", "had you checked").':
    'Klien yang disalahkan ("Bapak tidak memberi tahu kami", "permintaan Ibu kurang jelas", "seharusnya Bapak memeriksa dulu").',
  'Blaming the person who was harmed is one of the moves people make to defend themselves, and an ombudsman criticised it. If the client did share in the cause, that belongs in the call (rubric F06: S56, S57, S60).':
    'Menyalahkan orang yang dirugikan adalah salah satu cara orang membela diri, dan seorang ombudsman mengecamnya. Kalau klien memang ikut menjadi penyebab, tempatnya di telepon (rubrik F06: S56, S57, S60).',
  'Say what you did, or did not do: "I did not ask for the second address, and I should have."':
    'Tulis apa yang Anda lakukan atau tidak Anda lakukan: "Saya tidak menanyakan alamat kedua, padahal seharusnya saya tanyakan."',
  'A mistake that nobody made ("mistakes were made", "an error occurred", "it got lost").':
    'Kesalahan yang tidak dilakukan siapa pun ("telah terjadi kesalahan", "adanya kekeliruan", "dokumen terselip").',
  'Leaving out who did it is one of the classic failed apologies, and taking responsibility is what works best. Only set forms are an error: general passive detectors are noisy, and the passive is fine for a repair (rubric F07: S1, S21, S54, S58, S61).':
    'Menghilangkan pelakunya termasuk permintaan maaf gagal yang klasik, padahal mengakui tanggung jawab paling manjur. Hanya bentuk yang sudah baku dianggap salah: pencari kalimat pasif pada umumnya terlalu sering keliru, dan untuk perbaikan kalimat pasif boleh saja (rubrik F07: S1, S21, S54, S58, S61).',
  'Say who did it: "We deleted 14 of your records", "I sent it to the wrong address".':
    'Tulis siapa yang melakukannya: "Kami menghapus 14 data Ibu", "Saya mengirimnya ke alamat yang salah".',
  'Responsibility turned away or put on fate ("we accept no liability", "bad luck", "nobody could have known").':
    'Tanggung jawab yang ditolak atau diserahkan kepada nasib ("kami tidak bertanggung jawab", "di luar kendali kami", "force majeure").',
  'Taking responsibility is the part of an apology that does most, and saying sorry without it can do worse than saying nothing. Only a lawyer has a reason to insist on such words (rubric F08: S1, S2).':
    'Mengakui tanggung jawab adalah bagian permintaan maaf yang paling berbobot, dan meminta maaf tanpa itu bisa lebih buruk daripada diam. Hanya bagian hukum yang punya alasan memakai kata-kata seperti ini (rubrik F08: S1, S2).',
  'Say what was in your hands: "The storm cut the line. That we had no second one was our choice."':
    'Tulis apa yang ada di tangan Anda: "Badai memutus jalurnya. Bahwa kami tidak punya jalur kedua, itu pilihan kami."',
  'Somebody outside made to blame: a courier, a host, a bank, a printer ("the courier lost it", "a fault at our host").':
    'Orang atau hal di luar yang disalahkan: kurir, bank, percetakan, sistem ("kurir salah alamat", "kesalahan pihak bank", "gangguan pada server").',
  'The client chose you, not your suppliers, and advice on status updates is not to open with one. A reason from outside can help, but only once you have taken the mistake on (rubric F09: S7, S12, S29, S59).':
    'Klien memilih Anda, bukan pemasok Anda, dan anjuran untuk kabar gangguan adalah tidak memulai dengan mereka. Sebab dari luar bisa membantu, tetapi baru setelah Anda mengakui kesalahannya (rubrik F09: S7, S12, S29, S59).',
  'Say what you chose, or did not check: "We chose the courier, and I did not book it with tracking."':
    'Tulis apa yang Anda pilih, atau tidak Anda periksa: "Kami yang memilih kurirnya, dan saya tidak memesan pengiriman yang bisa dilacak."',
  'A colleague made to blame ("a trainee did it", "operator error", "she has been given a warning").':
    'Rekan kerja yang disalahkan ("anak magang yang salah input", "kelalaian staf kami", "yang bersangkutan sudah ditegur").',
  'Hospitals that teach people to tell patients of a mistake say: explain your own part, and do not blame others. "Human error" also ends the search for what let it happen (rubric F10: S36, S62).':
    'Rumah sakit yang mengajarkan cara mengakui kesalahan kepada pasien mengatakan: jelaskan bagian Anda sendiri, dan jangan salahkan orang lain. "Human error" juga menghentikan pencarian akan apa yang membuat itu bisa terjadi (rubrik F10: S36, S62).',
  'Write "we" or "I", and say what let it happen: "We sent the letter unread. Nobody had to check it."':
    'Tulis "kami" atau "saya", dan apa yang membuat itu bisa terjadi: "Kami mengirim surat itu tanpa dibaca ulang. Tidak ada yang ditugasi memeriksanya."',
  'An apology taken back in the same breath ("sorry, but …", "We apologise. However, …", "Sorry, we were busy").':
    'Permintaan maaf yang ditarik kembali dalam satu napas ("maaf, tetapi …", "Kami mohon maaf. Namun, …", "Maaf, kami sedang sibuk").',
  '"But" is on the list of words that spoil an apology, together with "if" and "obviously": what comes after it cancels what came before (rubric F11: S30).':
    '"Tetapi" termasuk daftar kata yang merusak permintaan maaf, bersama "kalau" dan "tentu saja": apa yang datang sesudahnya membatalkan apa yang ada di depannya (rubrik F11: S30).',
  'Stop after the apology. Give the reason later, as your own: "I had not planned for the holiday."':
    'Berhenti setelah meminta maaf. Sebut alasannya kemudian, sebagai kelalaian Anda sendiri: "Saya tidak memperhitungkan hari libur."',
  'Words that make the mistake look small ("a minor glitch", "only a handful", "an isolated incident", "luckily").':
    'Kata-kata yang mengecilkan kesalahan ("kendala kecil", "hanya beberapa", "baru kali ini terjadi", "untungnya").',
  'How bad it was is for the client to say. The Housing Ombudsman tells landlords not to make light of a fault, and doing so is one of the moves people make to defend themselves (rubric F12: S33, S57).':
    'Seberapa berat kesalahannya, klienlah yang menilai. Housing Ombudsman meminta pemilik rumah sewa tidak meremehkan kesalahan, dan meremehkan termasuk cara orang membela diri (rubrik F12: S33, S57).',
  'Give the number, and let it speak: "Your site was down for 12 minutes, from 09:02 to 09:14."':
    'Sebut angkanya, dan biarkan angka itu berbicara: "Situs Bapak mati selama 12 menit, dari pukul 09.02 sampai 09.14."',
  'A word that stands where the harm should be named ("inconvenience", "disruption", "frustration", "your experience").':
    'Kata yang dipakai sebagai pengganti kerugian yang seharusnya disebut ("ketidaknyamanan", "gangguan ini", "kerepotan yang timbul", "pengalaman yang kurang menyenangkan").',
  'It could be sent to anybody, so it tells the client that nobody looked. An ombudsman judged "sorry for the inconvenience" too little for the harm done (rubric F13: S35, S63).':
    'Kata itu bisa dikirim kepada siapa saja, jadi klien tahu bahwa tidak ada yang melihat kasusnya. Seorang ombudsman menilai "maaf atas ketidaknyamanannya" terlalu sedikit untuk kerugian yang terjadi (rubrik F13: S35, S63).',
  'Say what happened to them: "You had to rebook two engineers, and that cost you a morning."':
    'Tulis apa yang mereka alami: "Ibu harus menjadwalkan ulang dua teknisi, dan setengah hari habis untuk itu."',
  'What the firm believes about itself ("we take this very seriously", "your trust is important to us", "committed to quality").':
    'Apa yang diyakini perusahaan tentang dirinya sendiri ("kepuasan Anda prioritas kami", "kami selalu berkomitmen", "kami menanggapi ini dengan serius").',
  'About a third of 285 breach notices in California said how seriously the firm takes security; to a reader who was just let down it says the opposite (rubric F14: S65).':
    'Kira-kira sepertiga dari 285 pemberitahuan kebocoran data di California menulis betapa seriusnya perusahaan menjaga keamanan; bagi pembaca yang baru saja dikecewakan, itu mengatakan kebalikannya (rubrik F14: S65).',
  'Show it by what you did: "Since Monday nobody can open the folder without a second key."':
    'Tunjukkan dengan apa yang Anda lakukan: "Sejak Senin, folder itu hanya bisa dibuka dengan dua kunci."',
  'A time that nobody can hold you to ("soon", "shortly", "as soon as possible", "in the coming days").':
    'Waktu yang tidak bisa ditagih ("segera", "secepatnya", "dalam waktu dekat", "beberapa hari ke depan").',
  'A client who waits wants to know until when. Guides for live incidents ask for the time of the next update in every message; a time that nobody believes costs trust (rubric F15: S48).':
    'Klien yang menunggu ingin tahu sampai kapan. Panduan untuk gangguan yang sedang berlangsung meminta jam kabar berikutnya di setiap pesan; waktu yang tidak dipercaya siapa pun menggerus kepercayaan (rubrik F15: S48).',
  'Give a day and an hour you can keep: "I will call you by 16:00 on Friday."':
    'Sebut hari dan jam yang bisa Anda tepati: "Saya menelepon Bapak hari Jumat, paling lambat pukul 16.00."',
  'Something is promised without the day by which it is done, or without anybody who does it.':
    'Ada yang dijanjikan tanpa hari selesainya, atau tanpa orang yang mengerjakannya.',
  'A promise raises the bar, and one without an owner and a date is the first to be broken (rubric F16 and §3: S6, S10, S66).':
    'Janji menaikkan harapan, dan janji tanpa penanggung jawab dan tanggal yang pertama kali dilanggar (rubrik F16 dan §3: S6, S10, S66).',
  'Add the date, and who looks after it; or promise less.': 'Tambahkan tanggalnya dan siapa yang mengurusnya; atau kurangi janjinya.',
  'Activity and promises that nobody can check ("steps have been taken", "lessons learned", "we will do better").':
    'Kegiatan dan janji yang tidak bisa diperiksa siapa pun ("langkah perbaikan telah diambil", "menjadi pelajaran bagi kami", "kami akan lebih baik").',
  'A promise raises the bar for what comes after. One that counts has an owner, a date and a way to see that it was kept; "improve monitoring" has none of them (rubric F16: S6, S10, S66).':
    'Janji menaikkan harapan untuk apa yang datang kemudian. Janji yang berbobot punya penanggung jawab, tanggal, dan cara melihat bahwa janji itu ditepati; "meningkatkan pengawasan" tidak punya satu pun (rubrik F16: S6, S10, S66).',
  'Name one change, who looks after it and since when: "Since 4 March a second person checks every invoice."':
    'Sebut satu perubahan, siapa yang mengurusnya dan sejak kapan: "Sejak 4 Maret setiap faktur diperiksa orang kedua."',
  'A promise that nobody can give ("never again", "we guarantee", "rest assured", "completely safe").':
    'Janji yang tidak bisa diberikan siapa pun ("tidak akan terulang", "kami jamin tidak …", "jaminan 100%", "yang pertama dan terakhir").',
  'It raises the bar for what comes after, and it turns into an untruth the first time that something like it happens (rubric F17: S6, S10).':
    'Janji itu menaikkan harapan untuk apa yang datang kemudian, dan menjadi tidak benar begitu hal yang mirip terjadi (rubrik F17: S6, S10).',
  'Say what makes it less likely: "Since Monday the form refuses an empty date."':
    'Tulis apa yang memperkecil kemungkinannya: "Sejak Senin, formulir itu menolak tanggal yang kosong."',
  'Words that defend you ("in fairness", "we followed the rules", "no system is infallible", "we meant well").':
    'Kata-kata yang membela diri ("sesuai prosedur yang berlaku", "perlu diketahui bahwa", "meskipun demikian", "kebijakan perusahaan").',
  'Justifying yourself is one of the moves that take the place of an apology. In an experiment, polite words that looked like a manoeuvre made an unfair result worse than no words at all (rubric F18: S30, S57, S67).':
    'Membenarkan diri adalah salah satu hal yang menggantikan permintaan maaf. Dalam sebuah percobaan, kata-kata sopan yang terlihat seperti siasat membuat hasil yang tidak adil terasa lebih buruk daripada tanpa kata sama sekali (rubrik F18: S30, S57, S67).',
  'Leave it out, and tell what happened: "You wrote on Monday, and I answered on Thursday."':
    'Hapus, dan ceritakan apa yang terjadi: "Ibu menulis hari Senin, dan saya baru menjawab hari Kamis."',
  'Praise for oneself ("we acted swiftly", "worked around the clock", "our dedicated team", "pleased to report").':
    'Pujian untuk diri sendiri ("kami bergerak cepat", "bekerja siang malam", "kami selalu tepat waktu", "sebagai bentuk profesionalisme").',
  'The client is asked to admire the repair of something that should not have broken. In an experiment, polite words that looked like a manoeuvre made an unfair result worse than no words at all (rubric F19: S67).':
    'Klien diminta mengagumi perbaikan atas sesuatu yang seharusnya tidak rusak. Dalam sebuah percobaan, kata-kata sopan yang terlihat seperti siasat membuat hasil yang tidak adil terasa lebih buruk daripada tanpa kata sama sekali (rubrik F19: S67).',
  'Give the times and let them speak: "We found it at 09:10 and switched it off at 09:14."':
    'Sebut jamnya, dan biarkan jam itu berbicara: "Kami menemukannya pukul 09.10 dan mematikannya pukul 09.14."',
  'Something for sale in a message about a mistake (discount codes, upgrades, "check out", "your next purchase", surveys).':
    'Sesuatu yang dijual di pesan tentang kesalahan ("penawaran khusus", "nikmati diskon", "jangan lewatkan", "kami tunggu kedatangannya").',
  'Apologies that were used to sell made customers angry, and one that won praise did not try to sell anything (rubric F20: S68, S69).':
    'Permintaan maaf yang dipakai untuk berjualan membuat pelanggan marah, dan satu yang dipuji tidak mencoba menjual apa-apa (rubrik F20: S68, S69).',
  'Leave it out. If you give something back, take it off what they already bought: "We took 10 % off your April invoice."':
    'Hapus. Kalau Anda mengembalikan sesuatu, potong dari apa yang sudah dibeli klien: "Faktur April Bapak kami potong 10%."',
  'Strings on the remedy ("full and final settlement", "if you remove your review"), or a gift made of what is owed ("gesture of goodwill").':
    'Syarat pada ganti rugi ("asalkan ulasannya dihapus", "penyelesaian final"), atau kewajiban yang dijadikan hadiah ("sebagai bentuk iktikad baik").',
  'A remedy gives back what the client lost; it does not bargain. A consumer group called routine "goodwill" payments cynical, and the Financial Ombudsman saw no harm in a single one. So a gift is an error only where your answers say that you owe it (rubric F21: S42, S70).':
    'Ganti rugi mengembalikan apa yang hilang dari klien, dan tidak menawar. Sebuah lembaga konsumen menyebut pembayaran "iktikad baik" yang rutin itu sinis, sedangkan Financial Ombudsman tidak mempersoalkan yang hanya sekali. Karena itu hadiah baru dianggap salah kalau menurut jawaban Anda itu kewajiban (rubrik F21: S42, S70).',
  'Give it without a condition, and call it what it is: "We owe you £240, and have paid it back today."':
    'Berikan tanpa syarat, dan sebut apa adanya: "Rp2.400.000 itu hak Bapak, dan hari ini sudah kami kembalikan."',
  'Forgiveness asked for, patience thanked for, trust hoped for: goodwill that the client has not given.':
    'Meminta dimaafkan, berterima kasih atas kesabaran, berharap tetap dipercaya: kelapangan hati yang belum diberikan klien.',
  'Asking for forgiveness is the least useful part of an apology, and thanks for patience that nobody offered reads as pressure. An ombudsman allows it "if appropriate", so this is only a warning (rubric F22, §0.6: S1, S11, S55).':
    'Meminta dimaafkan adalah bagian permintaan maaf yang paling sedikit gunanya, dan terima kasih atas kesabaran yang tidak ditawarkan siapa pun terasa sebagai tekanan. Seorang ombudsman membolehkannya "kalau pantas", maka ini hanya peringatan (rubrik F22, §0.6: S1, S11, S55).',
  'Leave it out, or thank for something the client did: "Thank you for telling us on Monday."':
    'Hapus, atau berterima kasihlah untuk sesuatu yang dilakukan klien: "Terima kasih, Bu, sudah memberi tahu kami hari Senin."',
  'An apology that turns to the writer’s own feelings ("we are mortified", "so, so sorry", "words cannot express").':
    'Permintaan maaf yang beralih ke perasaan penulisnya ("kami sangat malu", "beribu-ribu maaf", "dari lubuk hati yang paling dalam").',
  'An apology is about what the reader lost, not about how bad the writer feels, and a writer on their knees has to be comforted. One "very sorry" helps; more does not (rubric F23: S14, S22).':
    'Permintaan maaf menyangkut apa yang hilang dari pembacanya, bukan betapa sedih penulisnya; penulis yang berlutut malah harus dihibur. Satu "sangat" membantu, lebih dari itu tidak (rubrik F23: S14, S22).',
  'Say it once, and give the space to what it cost the client: "I am very sorry. Your team lost a morning."':
    'Katakan sekali, dan pakai sisa tempatnya untuk akibatnya bagi klien: "Saya sungguh minta maaf. Tim Ibu kehilangan setengah hari."',
  'Words of a contract or a court ("negligent", "liable", "breach of contract", "pursuant to", "please be advised").':
    'Bahasa surat dinas, kontrak, atau pengadilan ("sehubungan dengan", "dengan ini kami", "melakukan pengecekan", "wanprestasi").',
  'Seven in ten clients are annoyed by legal terms, and the legal word for what you did is not yours to choose: an admission or an offer in such words can cost you your insurance cover (rubric F24: S58, S73).':
    'Tujuh dari sepuluh klien terganggu oleh istilah hukum, dan istilah hukum untuk perbuatan Anda bukan Anda yang menentukan: pengakuan atau tawaran dengan kata seperti itu bisa menggugurkan pertanggungan asuransi Anda (rubrik F24: S58, S73).',
  'Say what you did: "We missed the date that we agreed with you." Leave the rest to whoever advises you on law.':
    'Tulis apa yang Anda lakukan: "Kami melewatkan tanggal yang kami sepakati dengan Bapak." Serahkan selebihnya kepada penasihat hukum Anda.',
  'Words of the trade or of the office that a client does not use ("RCA", "hotfix", "leverage", "reach out", "going forward").':
    'Istilah bidang atau kantor yang tidak dipakai klien ("rollback", "follow up", "urgent", "eskalasi").',
  'Advice for status pages is to use everyday words. A reader who has to look a word up cannot see what you did (rubric F25: S29, S58).':
    'Anjuran untuk halaman status adalah memakai kata sehari-hari. Pembaca yang harus mencari arti sebuah kata tidak bisa melihat apa yang Anda lakukan (rubrik F25: S29, S58).',
  'Say it as you would on the phone: "We undid Tuesday’s change" for "we rolled back the deployment".':
    'Katakan seperti di telepon: "Kami membatalkan perubahan hari Selasa", bukan "telah dilakukan rollback deployment".',
  'Words for a crowd: "Dear customer", "valued client", "do not reply to this e-mail", a team in the place of a name.':
    'Kata-kata untuk orang banyak: "Pelanggan yang terhormat", "nasabah setia", "jangan membalas email ini", nama tim sebagai pengganti nama orang.',
  'The Housing Ombudsman asks for an apology that is personal and written for the occasion, and for somebody senior enough to make it (rubric F26: S33, S34).':
    'Housing Ombudsman meminta permintaan maaf yang pribadi dan ditulis khusus untuk kejadiannya, dari orang yang jabatannya cukup tinggi untuk itu (rubrik F26: S33, S34).',
  'Write to one person by name, from one person by name: "Dear Priya," … "Tom Adeyemi".':
    'Tulis kepada satu orang dengan namanya, dari satu orang dengan namanya: "Yth. Ibu Ratna," … "Bayu Pratama".',
  'A guess about the cause or about how far it reaches ("probably", "we suspect", "seems to have been", "may have been accessed").':
    'Tebakan tentang penyebab atau luasnya ("kemungkinan besar karena", "kami menduga", "sepertinya", "bisa jadi telah diakses").',
  'Hospitals and councils are told not to speculate: say what is known, what is not yet known and when more comes. A guess that turns out wrong has to be taken back (rubric F27: S36, S37, S38).':
    'Rumah sakit dan pemerintah daerah dianjurkan tidak berspekulasi: katakan apa yang diketahui, apa yang belum, dan kapan ada kabar lagi. Tebakan yang ternyata keliru harus ditarik kembali (rubrik F27: S36, S37, S38).',
  'Say that you do not know, and when you will: "We do not know yet why. I will tell you by 17:00 on Thursday."':
    'Katakan bahwa Anda belum tahu, dan kapan Anda akan tahu: "Kami belum tahu sebabnya. Saya mengabari Bapak hari Kamis, paling lambat pukul 17.00."',
  'A run-up before the bad news ("I hope this finds you well", "just a quick update", "I am writing to inform you").':
    'Ancang-ancang di depan kabar buruk ("semoga Bapak dalam keadaan sehat", "seperti yang Bapak ketahui", "melalui email ini").',
  'Soft openings did not help readers, and bad news that was hard to find hurt them. Notices of a data breach read best with the news first, and a delay begins with the new date (rubric F28: S26, S27, S74).':
    'Pembukaan yang lembut tidak membantu pembaca, dan kabar buruk yang sulit ditemukan merugikannya. Pemberitahuan kebocoran data paling mudah dibaca kalau kabarnya di depan, dan keterlambatan dimulai dengan tanggal yang baru (rubrik F28: S26, S27, S74).',
  'Begin with what happened: "We charged you twice for February."':
    'Mulai dengan apa yang terjadi: "Kami menagih bulan Februari dua kali."',
  'A lecture in place of the news ("for context", "it is a complex system", "what happened was that"), or a paragraph full of clock times.':
    'Penjelasan panjang lebar sebagai pengganti kabar ("sebagai latar belakang", "izinkan kami menjelaskan", "singkat cerita"), atau satu paragraf penuh keterangan jam.',
  'Explanation comes after ownership and repair in what people want from an apology, and every sentence of it hides the one that they look for. A log belongs in a report of its own (rubric F29, §0.7, §3: S1).':
    'Yang diinginkan orang adalah pengakuan dan perbaikan dulu, baru penjelasan, dan setiap kalimat penjelasan menutupi kalimat yang mereka cari. Catatan kejadian tempatnya di laporan tersendiri (rubrik F29, §0.7, §3: S1).',
  'Two sentences: what you did, and what came of it. "I took the old price list. Three of your invoices are £40 too high."':
    'Dua kalimat: apa yang Anda lakukan, dan apa akibatnya. "Saya memakai daftar harga lama. Tiga faktur Ibu kelebihan Rp400.000."',
  'A message that is too long or too short for the harm it is about.': 'Pesan yang terlalu panjang atau terlalu pendek untuk kerugiannya.',
  'Mail of 50 to 125 words gets the most replies; longer apologies help more as harm grows, and a very short one has no room for what the client needs. Notices of a data breach have contents set by law and are free of this limit (rubric §3: S32, S50; the higher cut-offs are judgement).':
    'Email 50 sampai 125 kata paling banyak dibalas; permintaan maaf yang lebih panjang lebih membantu ketika kerugiannya lebih besar, dan yang sangat pendek tidak punya tempat untuk apa yang diperlukan klien. Isi pemberitahuan kebocoran data ditentukan undang-undang, dan tidak terkena batas ini (rubrik §3: S32, S50; batas yang lebih tinggi menurut pertimbangan, bukan penelitian).',
  'Keep what happened, what you do about it and what the client gets. Leave the rest for the talk.':
    'Pertahankan apa yang terjadi, apa yang Anda lakukan, dan apa yang diterima klien. Selebihnya untuk pembicaraan.',
  'A sentence of more than 20 words, in Russian of more than 18.': 'Kalimat yang lebih dari 20 kata, dalam bahasa Rusia lebih dari 18.',
  'Readers understand nearly all of a sentence of 14 words and little of a very long one; 25 words is the limit that GOV.UK sets (rubric §3: S75).':
    'Kalimat 14 kata dipahami pembaca hampir seluruhnya, kalimat yang sangat panjang hanya sedikit; batas yang dipakai GOV.UK 25 kata (rubrik §3: S75).',
  'Make two sentences of it. One says what happened, the next what follows.':
    'Jadikan dua kalimat. Yang satu mengatakan apa yang terjadi, yang berikutnya apa kelanjutannya.',
  'Sentences that are long on the whole: more than 15 words on average.':
    'Kalimat yang pada umumnya panjang: rata-rata lebih dari 15 kata.',
  'Councils aim for 15 to 20 words on average, and texts with an average of 14 were understood by more than nine in ten (rubric §3: S75, S76).':
    'Pemerintah daerah menargetkan rata-rata 15 sampai 20 kata, dan teks dengan rata-rata 14 kata dipahami lebih dari sembilan dari sepuluh orang (rubrik §3: S75, S76).',
  'Put a full stop where an "and" or a "which" is.': 'Taruh titik di tempat "dan" atau "yang".',
  'A text that is hard to read: Flesch-Kincaid grade above 7.':
    'Teks berbahasa Inggris yang sulit dibaca: tingkat Flesch-Kincaid di atas 7.',
  'Plain text is preferred by educated readers more, not less; most notices of a data breach are too hard to read. The figure moves with names and numbers, so that these are not counted, short texts are not judged, and it is never more than a warning (rubric §3: S46, S50, S58, S75, S76, S77).':
    'Pembaca yang berpendidikan pun lebih suka teks yang sederhana, malah lebih lagi; kebanyakan pemberitahuan kebocoran data terlalu sulit dibaca. Nilainya berubah oleh nama dan angka, maka keduanya tidak dihitung, teks pendek tidak dinilai, dan ini tidak pernah lebih dari peringatan (rubrik §3: S46, S50, S58, S75, S76, S77).',
  'Take the short word: "help" for "assistance", "use" for "utilise". Shorten the sentences.':
    'Ambil kata yang pendek: "help" dan bukan "assistance", "use" dan bukan "utilise". Pendekkan kalimatnya.',
  'A paragraph of more than four sentences.': 'Paragraf yang lebih dari empat kalimat.',
  'Councils that write for everyone stop a paragraph after four sentences; on a telephone a longer one is a wall (rubric §3: S76). Four sentences of 15 words are 60 words, so that five very short ones are let through.':
    'Pemerintah daerah yang menulis untuk semua orang mengakhiri paragraf setelah empat kalimat; di layar ponsel, paragraf yang lebih panjang memenuhi seluruh layar (rubrik §3: S76). Empat kalimat 15 kata berjumlah 60 kata, maka lima kalimat yang sangat pendek dibiarkan.',
  'Start a new paragraph where the subject changes: what happened, how it is put right, what comes next.':
    'Mulai paragraf baru ketika pokok bahasannya berganti: apa yang terjadi, bagaimana dibereskan, apa yang datang berikutnya.',
  'More than two apologies in one message.': 'Lebih dari dua permintaan maaf dalam satu pesan.',
  'One is needed; advice from practice is "once" or "no more than two". From the third on the message is about the writer and no longer about the client (rubric §3 and F23: S22, S78).':
    'Satu saja yang perlu; anjuran dari praktik adalah "sekali" atau "paling banyak dua kali". Mulai yang ketiga, pesan itu tentang penulisnya dan bukan lagi tentang klien (rubrik §3 dan F23: S22, S78).',
  'Say it once, beside what you did. Use the room for the repair.':
    'Katakan sekali, di dekat apa yang Anda lakukan. Pakai sisa tempatnya untuk perbaikan.',
  'More than one word that only makes another one louder ("very", "truly", "deeply").':
    'Lebih dari satu kata yang hanya mengeraskan kata lain ("sangat", "sungguh", "dengan tulus").',
  'Some strength in an apology helps; piled up it sounds like a part that is played (rubric §3 and F23: S14, S22).':
    'Sedikit penekanan dalam permintaan maaf membantu; kalau bertumpuk, terdengar seperti peran yang dimainkan (rubrik §3 dan F23: S14, S22).',
  'Keep one, or none: "I am very sorry."': 'Sisakan satu, atau tidak sama sekali: "Saya sungguh minta maaf."',
  '"I am sorry" or "that was our mistake" comes after the third sentence.':
    '"Saya minta maaf" atau "itu kesalahan kami" baru muncul setelah kalimat ketiga.',
  'Bad news that is buried hurts more, and cushions in front of it did not help readers (rubric §3: S26, S27; the cut-offs are judgement).':
    'Kabar buruk yang terkubur lebih menyakitkan, dan basa-basi di depannya tidak membantu pembaca (rubrik §3: S26, S27; batasnya menurut pertimbangan, bukan penelitian).',
  'Say in the first three sentences what went wrong, whose mistake it was, and that you are sorry.':
    'Tulis dalam tiga kalimat pertama apa yang salah, kesalahan siapa, dan bahwa Anda minta maaf.',
  'The cause takes up too much of the message: over a quarter of it, or more than two sentences.':
    'Penyebab memakan terlalu banyak tempat: lebih dari seperempat pesan, atau lebih dari dua kalimat.',
  'An explanation ranks behind owning up and repair, and a long one reads as an excuse (rubric §3 and F29: S1, S12).':
    'Penjelasan ada di urutan setelah pengakuan dan perbaikan, dan kalau panjang terbaca sebagai dalih (rubrik §3 dan F29: S1, S12).',
  'Give the cause in two sentences at most. Have the rest ready for the talk.':
    'Sebut penyebabnya paling banyak dalam dua kalimat. Siapkan selebihnya untuk pembicaraan.',
  'More than four promises in one message.': 'Lebih dari empat janji dalam satu pesan.',
  'A promise helps, and raises the bar for what comes after; broken ones cost more than none made (rubric §3: S6, S10).':
    'Janji membantu, dan menaikkan harapan untuk apa yang datang kemudian; janji yang dilanggar lebih merugikan daripada tidak berjanji (rubrik §3: S6, S10).',
  'Promise what matters most and what you can keep. Report the rest when it is done.':
    'Janjikan yang paling penting dan yang bisa Anda tepati. Kabarkan sisanya setelah selesai.',
  'More than one "thank you".': 'Lebih dari satu "terima kasih".',
  'Thanks for something the client really did can help; thanks for patience that nobody offered is read as pressure (rubric §0.6, §3: S11).':
    'Terima kasih untuk sesuatu yang memang dilakukan klien bisa membantu; terima kasih atas kesabaran yang tidak ditawarkan siapa pun terasa sebagai tekanan (rubrik §0.6, §3: S11).',
  'Thank once, for one thing the client did: "Thank you for telling us on Monday."':
    'Berterima kasihlah sekali, untuk satu hal yang dilakukan klien: "Terima kasih, Pak, sudah memberi tahu kami hari Senin."',
  'Exclamation marks, smileys and words in CAPITALS.': 'Tanda seru, emoji, dan kata dengan HURUF BESAR.',
  'They raise the voice in a message that should be calm (rubric §3, judgement).':
    'Semua itu meninggikan suara dalam pesan yang seharusnya tenang (rubrik §3, menurut pertimbangan, bukan penelitian).',
  'Let the words do it: a full stop, small letters.': 'Biarkan kata-katanya yang bekerja: titik, dan huruf kecil.',
  'More than two questions.': 'Lebih dari dua pertanyaan.',
  'One to three questions raise the number of replies; more of them give the client work (rubric §3: S50; the cut-off is judgement).':
    'Satu sampai tiga pertanyaan menambah jumlah balasan; lebih dari itu merepotkan klien (rubrik §3: S50; batasnya menurut pertimbangan, bukan penelitian).',
  'Ask the one thing you need to know. Keep the others for the talk.':
    'Tanyakan satu hal yang perlu Anda ketahui. Simpan sisanya untuk pembicaraan.',
  'A subject of fewer than three or more than nine words, or none.':
    'Subjek yang kurang dari tiga atau lebih dari sembilan kata, atau kosong.',
  'Subjects of three or four words got the most replies, mail without one hardly any (rubric §3: S50, widened by judgement).':
    'Subjek tiga atau empat kata paling banyak dibalas, email tanpa subjek hampir tidak pernah (rubrik §3: S50, diperlonggar menurut pertimbangan, bukan penelitian).',
  'Name what happened and what it is about: "Wrong invoice: your February order".':
    'Sebut apa yang terjadi dan tentang apa: "Salah faktur: pesanan Februari PT Sinar Abadi".',
  'A template names something that is not there, is private, or may be unanswered where it stands.':
    'Templat menyebut sesuatu yang tidak ada, yang rahasia, atau yang di tempat itu mungkin belum dijawab.',
  'Handlebars renders a misspelt name or a missing answer as nothing, and the sentence around it goes to the client with a hole in it.':
    'Nama yang salah tulis atau jawaban yang tidak ada menjadi kosong di Handlebars, dan kalimat di sekitarnya sampai ke klien dengan lubang di dalamnya.',
  'Name a field that exists, and put it inside {{#known …}} where it may be unanswered.':
    'Sebut nama yang memang ada, dan taruh di dalam {{#known …}} kalau jawabannya mungkin belum ada.',
  'A part of a template that none of its cases reaches.': 'Bagian templat yang tidak dicapai satu pun contoh kasusnya.',
  'Words that no case renders are words that nobody has checked, until a client reads them.':
    'Kata-kata yang tidak pernah muncul di contoh kasus belum diperiksa siapa pun, sampai seorang klien membacanya.',
  'Add a case that reaches it, or take the part out.': 'Tambahkan contoh kasus yang mencapainya, atau hapus bagian itu.',
  'An earlier disclosure tells of the same kind of mistake towards the same client within 12 months, and this one does not.':
    'Pesan terdahulu memberitahukan kesalahan sejenis kepada klien yang sama dalam 12 bulan terakhir, dan pesan ini tidak menyebutnya.',
  'A second failure of the same kind weakens any recovery, and an apology that takes no notice of it can do more harm than none (rubric S6, S19).':
    'Kegagalan kedua yang sejenis melemahkan pemulihan apa pun, dan permintaan maaf yang tidak menyinggungnya bisa lebih merugikan daripada diam (rubrik S6, S19).',
  'Say that it is the second time ("repeat: { earlier: … }"), why the last promise did not hold, and have somebody senior sign or read it; or write "gate: { again: no }" if it is the same mistake.':
    'Tulis bahwa ini yang kedua kalinya ("repeat: { earlier: … }") dan mengapa janji yang dulu tidak bertahan, lalu minta atasan menandatangani atau membacanya; atau tulis "gate: { again: no }" kalau itu kesalahan yang sama.',
  'A template whose day to be read again is near, or has passed.': 'Templat yang sudah hampir waktunya dibaca ulang, atau sudah lewat.',
  'Words that were right a year ago name people, prices and habits that have changed since, and nobody looks at what always worked.':
    'Kata-kata yang setahun lalu benar menyebut orang, harga, dan kebiasaan yang sejak itu berubah, dan tidak ada yang menengok apa yang selama ini lancar.',
  'Let its owner read it, then set the next date.': 'Minta pemiliknya membacanya, lalu tentukan tanggal berikutnya.',
  'A clause that runs out, that does not hold yet, or that a message must have and has not.':
    'Klausul yang hampir habis masa berlakunya, yang belum berlaku, atau yang wajib ada di pesan tetapi tidak ada.',
  'Somebody answers for this wording, for a time. Without it, or with an old one, the message is not what legal has agreed to.':
    'Ada orang yang menjamin rumusan ini, untuk waktu tertentu. Tanpa klausul itu, atau dengan yang lama, pesannya bukan yang disetujui bagian hukum.',
  'Put the clause in as it stands, and have it read before it runs out.':
    'Masukkan klausulnya kata demi kata, dan minta dibaca ulang sebelum habis masa berlakunya.',
  'Two channels say different things of one mistake, or a message is longer than its channel holds.':
    'Dua saluran mengatakan hal yang berbeda tentang satu kesalahan, atau pesan lebih panjang daripada yang muat di salurannya.',
  'A client who reads £320 in a mail and hears £300 on the telephone believes neither.':
    'Klien yang membaca Rp3.200.000 di email dan mendengar Rp3.000.000 di telepon tidak percaya pada keduanya.',
  'Take both from the same answers; where the text was changed by hand, change the answers instead.':
    'Ambil keduanya dari jawaban yang sama; kalau teksnya sudah Anda ubah sendiri, ubah jawabannya saja.',
  'A message that says in one language what it does not say in another.':
    'Pesan yang dalam satu bahasa mengatakan apa yang tidak dikatakannya dalam bahasa lain.',
  'Two clients of one mistake compare notes, and the one who was told less asks why.':
    'Dua klien yang terkena satu kesalahan saling membandingkan, dan yang diberi tahu lebih sedikit bertanya mengapa.',
  'Put into the other language what is missing there, or take it out of both: ownup template check --parity.':
    'Masukkan yang kurang ke bahasa yang lain, atau hapus dari keduanya: ownup template check --parity.',
  'A message that somebody has to approve before it goes out, or an approval of something else than what stands there now.':
    'Pesan yang harus disetujui seseorang sebelum dikirim, atau persetujuan untuk teks yang lain dari yang ada sekarang.',
  'Money above a limit, personal data, a claim: whoever signs alone cannot take that back, and a second person sees what the first one no longer does (rubric section 4).':
    'Uang di atas batas, data pribadi, tuntutan: orang yang menandatangani sendirian tidak bisa menariknya kembali, dan orang kedua melihat apa yang sudah tidak terlihat oleh yang pertama (rubrik §4).',
  'Let somebody who may approve it look at it: ownup approve <file>.':
    'Minta orang yang berwenang menyetujui melihatnya: ownup approve <file>.',
  'A note that silences a rule where that rule finds nothing, or names no rule, or gives no reason.':
    'Catatan untuk mengabaikan aturan di tempat yang tidak ada temuannya, yang tidak menyebut aturan, atau yang tidak memberi alasan.',
  'It would silence the next mistake in the same place, which nobody has looked at.':
    'Catatan itu akan membuat kesalahan berikutnya di tempat yang sama lolos, padahal belum dilihat siapa pun.',
  'Take the note out, or write the rule and the reason into it.': 'Hapus catatannya, atau tulis aturan dan alasannya di situ.',
  'The client is called "{0}" here and "{1}" there. Keep to one of the two.':
    'Klien disebut "{0}" di satu tempat dan "{1}" di tempat lain. Pakai satu saja.',
  'This reads like another language than that of the message. Write it in that one.':
    'Ini terbaca seperti bahasa lain, bukan bahasa pesannya. Tulis dalam bahasa pesan.',
  '"{0}" has letters of two alphabets. Type it again.': '"{0}" bercampur huruf dari dua abjad. Ketik ulang.',
  '"{0}" is told as done, and the answers promise it for {1}. If it is done, write "done" and the day it was; if it is not, write what will be done.':
    '"{0}" ditulis seolah-olah sudah selesai, padahal di jawaban baru dijanjikan untuk {1}. Kalau sudah selesai, pilih "Selesai" dan tulis harinya; kalau belum, tulis apa yang akan dilakukan.',
  '"{0}" begins a sentence with a small letter. Write it with a capital.':
    '"{0}" mengawali kalimat dengan huruf kecil. Tulis dengan huruf besar.',
  'An answer that begins a sentence of the message with a small letter.': 'Jawaban yang mengawali kalimat dalam pesan dengan huruf kecil.',
  'What stands in a file goes into the message as it was typed. An answer that was typed in a hurry shows it, and the client reads that nobody looked at the message again before it went out (judgement).':
    'Isi berkas masuk ke dalam pesan seperti diketik. Jawaban yang diketik terburu-buru akan terlihat, dan klien membaca bahwa tidak ada yang memeriksa pesan itu lagi sebelum dikirim (menurut pertimbangan, bukan penelitian).',
  'Begin with a capital letter. Where a name is written with a small one, put another word in front of it.':
    'Mulailah dengan huruf besar. Kalau sebuah nama memang ditulis dengan huruf kecil, taruh kata lain di depannya.',
  'A sentence in another language than the message, or a word with letters of two alphabets.':
    'Kalimat dalam bahasa lain dari bahasa pesan, atau kata yang bercampur huruf dari dua abjad.',
  'Whoever writes in two languages a day mixes them, and Indonesian and Malay share words that mean different things: "semalam" is last night in the one and yesterday in the other. A Latin letter in a Russian word looks right, and is found by no search and by no rule.':
    'Orang yang sehari-hari menulis dalam dua bahasa mencampurnya, dan bahasa Indonesia dan Melayu punya kata yang sama dengan arti berbeda: "semalam" berarti tadi malam dalam bahasa Indonesia, dan kemarin dalam bahasa Melayu. Huruf Latin dalam kata Rusia terlihat benar, tetapi tidak ditemukan pencarian mana pun dan aturan mana pun.',
  'Write the sentence in the language of the message, and type the word again.':
    'Tulis kalimatnya dalam bahasa pesan, dan ketik ulang katanya.',
  'The client is called in two ways in one message: "Anda" and "Bapak", "Вы" and "вы".':
    'Klien disebut dengan dua cara dalam satu pesan: "Anda" dan "Bapak", "Вы" dan "вы".',
  'A client who is somebody in one line and anybody in the next sees that the text was put together. Guides to letters in these languages ask for one form throughout; English has only one.':
    'Klien yang di satu baris disapa sebagai dirinya dan di baris berikutnya sebagai siapa saja melihat bahwa teksnya hasil tempelan. Pedoman surat dalam bahasa-bahasa ini meminta satu sebutan dari awal sampai akhir; bahasa Inggris hanya punya satu.',
  'Keep to the form that the template uses: it is the answer "client.you".':
    'Pakai sebutan yang dipakai templat: itulah jawaban "client.you".',
  '{0} and {1}': '{0} dan {1}',
  '{0} or {1}': '{0} atau {1}',
  '{0}, {1}': '{0}, {1}',
  '{0}; {1}': '{0}; {1}',
  'since then {0}': 'sejak itu yang berubah: {0}',
  'it is of a day that is still ahead ({0})': 'tanggalnya belum tiba ({0})',
  '"{0}" looks like {1} and is written with other letters; ownup.yaml has the name as it is':
    '"{0}" mirip {1}, tetapi ditulis dengan huruf lain; nama yang benar ada di ownup.yaml',
  '"{0}" is no name that somebody can be found by: write it in the letters of one alphabet':
    '"{0}" bukan nama yang bisa dikenali: tulis dengan huruf dari satu abjad saja',
  '{0} ({1}) may not approve {2}': '{0} ({1}) tidak berwenang menyetujui {2}',
  'nobody approves a message that they send themselves': 'pesan yang dikirim sendiri tidak boleh disetujui sendiri',
  'anybody but the sender': 'siapa saja selain pengirim',
  'nobody yet: name somebody under "approvers" in ownup.yaml': 'belum ada: tuliskan namanya di bawah "approvers" di ownup.yaml',
  '{0} ({1})': '{0} ({1})',
  '{0} changed': '{0}',
  'the template {0} changed': 'templat {0}',
  '{0}, which the template calls, changed': 'bagian templat {0}',
  'the text changed': 'teksnya',
  'the lines of the approval itself were changed': 'baris persetujuan itu sendiri',
  'the compensation changed': 'kompensasi',
  'the compensation changed ({0} then, {1} now)': 'kompensasi (dulu {0}, sekarang {1})',
  written: 'tanggal penulisan',
  language: 'bahasa',
  kind: 'jenis kesalahan',
  gate: 'pertanyaan awal',
  client: 'klien',
  sender: 'pengirim',
  senior: 'atasan',
  matter: 'perihal',
  what: 'apa yang terjadi',
  agreed: 'kesepakatannya',
  when: 'waktu kejadian',
  found: 'kapan kesalahan diketahui',
  repeat: 'kejadian yang pertama',
  scope: 'sejauh mana dampaknya',
  impact: 'dampak pada pekerjaan klien',
  effects: 'akibat bagi klien',
  loss: 'kerugian klien',
  details: 'rincian',
  cause: 'penyebab',
  fixes: 'perbaikan',
  prevention: 'pencegahan',
  actions: 'yang perlu dilakukan klien',
  next: 'kabar berikutnya',
  extra: 'pertanyaan templat',
  contact: 'kontak',
  worksheet: 'catatan pribadi',
  questions: 'pertanyaan klien',
  ignore: 'aturan yang diabaikan',
  '"{0}" is ticked, and such a message is seen by somebody else first':
    '"{0}" dicentang, dan pesan seperti itu harus dilihat orang lain dulu',
  'a message about {0} is always seen by somebody else first': 'pesan tentang {0} harus selalu dilihat orang lain dulu',
  'whoever sends this': 'pengirim pesan ini',
  'a sender with the role "{0}"': 'pengirim dengan jabatan "{0}"',
  'ownup.yaml sets no limit for {0}, so all money needs approval':
    'ownup.yaml tidak menetapkan batas untuk {0}, jadi berapa pun jumlahnya perlu disetujui',
  'in one message': 'dalam satu pesan',
  'to one client in a month': 'kepada satu klien dalam sebulan',
  'to one client in a year': 'kepada satu klien dalam setahun',
  '{0}; {1} of it stands in other messages': '{0}; {1} dari jumlah itu ada di pesan lain',
  '{0} is in another currency than the {1} that {2} may offer {3}':
    '{0} memakai mata uang yang berbeda dari {1} yang boleh ditawarkan {2} {3}',
  '{0} is more than the {1} that {2} may offer {3}': '{0} melebihi {1} yang boleh ditawarkan {2} {3}',
  '{0} in this message': '{0} dalam pesan ini',
  '{0} to this client in a month': '{0} kepada klien ini dalam sebulan',
  '{0} to this client in a year': '{0} kepada klien ini dalam setahun',
  'DRAFT, needs approval: {0}': 'KONSEP, perlu persetujuan: {0}',
  'what was approved is no longer what stands here': 'isinya sudah lain dari yang disetujui',
  'Not for the client. Whoever may approve it looks at it with: ownup approve {0}':
    'Bukan untuk klien. Yang berwenang menyetujui bisa melihatnya dengan: ownup approve {0}',
  '{0}. Who may approve that: {1}.': '{0}. Yang boleh menyetujui: {1}.',
  '{0} approved it as {1} makes it, and this is another template.': '{0} menyetujui pesan dari templat {1}, sedangkan ini templat lain.',
  'The approval of {0} does not hold: {1}.': 'Persetujuan dari {0} tidak berlaku: {1}.',
  '{0} approved {1}.': '{0} menyetujui: {1}.',
  '{0} ({1}, {2})': '{0} ({1}, {2})',
  '{0} They look at it with: ownup approve {1}': '{0} Cara melihatnya: ownup approve {1}',
  'Nothing.': 'Tidak ada.',
  'Review: {0}': 'Tinjauan: {0}',
  'File: {0}': 'Berkas: {0}',
  'To: {0}': 'Kepada: {0}',
  'From: {0}': 'Dari: {0}',
  'Day: {0}': 'Tanggal: {0}',
  'Template: {0}, with all that it calls: sha256 {1}': 'Templat: {0}, dengan semua bagian yang dipakainya: sha256 {1}',
  'The message, as the client reads it': 'Pesannya, seperti yang dibaca klien',
  'Subject: {0}': 'Subjek: {0}',
  'What each sentence rests on': 'Dasar setiap kalimat',
  'no answer': 'tidak ada jawaban',
  'What it promises': 'Yang dijanjikan',
  'What it offers in money': 'Uang yang ditawarkan',
  '{0}; {1} within a year, with other messages': '{0}; {1} dalam setahun, termasuk pesan lain',
  'What the checks found': 'Temuan pemeriksaan',
  '{0}, {1}, line {2}: {3}': '{0}, {1}, baris {2}: {3}',
  'Ignored, and why': 'Diabaikan, dan alasannya',
  'Changed by hand': 'Diubah secara manual',
  Approvals: 'Persetujuan',
  'Open: {0}': 'Belum disetujui: {0}',
  'by {0}': 'paling lambat {0}',
  nobody: 'belum ada yang memegang',
  'what the answers give': 'teks dari jawaban',
  'what goes out': 'teks yang akan dikirim',
  'nobody yet': 'belum ada',
  'To approve without being asked, ownup needs {0}.': 'Untuk menyetujui tanpa ditanya, ownup perlu {0}.',
  'Read it first: ownup review {0}. Then: ownup approve {1} --name "Ana Ruiz" --role legal --yes':
    'Baca dulu: ownup review {0}. Lalu: ownup approve {1} --name "Sri Lestari" --role hukum --yes',
  'Nothing was approved, and nothing was written.': 'Tidak ada yang disetujui, dan tidak ada yang ditulis.',
  'Approved by {0} ({1}): {2}.': 'Disetujui oleh {0} ({1}): {2}.',
  'Written: {0}': 'Tertulis: {0}',
  'Still open: {0}': 'Masih perlu disetujui: {0}',
  'Any change of the answers, the text or the template takes that back. The message: ownup render {0}':
    'Setiap perubahan pada jawaban, teks, atau templat membatalkan persetujuan ini. Untuk mengambil pesannya: ownup render {0}',
  '{0}: nothing in it needs approval now, and an approval in it does not hold.':
    '{0}: sekarang tidak ada yang perlu disetujui di sini, tetapi ada persetujuan yang tidak berlaku.',
  'Take that entry out of "approvals", or put back what was approved.':
    'Hapus entri itu dari "approvals", atau kembalikan isi yang dulu disetujui.',
  '{0} is approved. Nothing was written.': '{0} sudah disetujui. Tidak ada yang ditulis.',
  '{0} needs no approval. Nothing was written.': '{0} tidak perlu persetujuan. Tidak ada yang ditulis.',
  '{0}: {1}. Nothing was written.': '{0}: {1}. Tidak ada yang ditulis.',
  '{0} was changed by somebody else while you read it. Nothing was approved.':
    '{0} diubah orang lain selagi Anda membacanya. Tidak ada yang disetujui.',
  'Your approval would have been of another message. Look at this one: ownup approve {0}':
    'Yang akan Anda setujui bukan lagi pesan yang Anda baca. Lihat pesan yang sekarang: ownup approve {0}',
  'You are asked to approve {0}.': 'Anda diminta menyetujui {0}.',
  'What it offers in money, all in all:': 'Uang yang ditawarkan, seluruhnya:',
  'What it promises:': 'Yang dijanjikan:',
  'What the checks say of it:': 'Temuan pemeriksaan:',
  'What became of earlier approvals:': 'Persetujuan terdahulu:',
  'What needs approval:': 'Yang perlu disetujui:',
  'Who are you?': 'Siapa Anda?',
  'Your name stands in the file. ownup does not check who types it.':
    'Nama Anda akan tertulis di berkas. ownup tidak memeriksa siapa yang mengetiknya.',
  'As what do you approve it?': 'Anda menyetujuinya sebagai apa?',
  'As ownup.yaml has it.': 'Seperti yang tertulis di ownup.yaml.',
  'Your role, in a word or two.': 'Jabatan Anda, satu atau dua kata.',
  legal: 'hukum',
  No: 'Tidak',
  'Yes, exactly this': 'Ya, persis seperti ini',
  'Do you approve it?': 'Anda menyetujuinya?',
  'Any change afterwards takes your approval back.': 'Setiap perubahan sesudahnya membatalkan persetujuan Anda.',
  '{0} Mend the rule, or move the example to "good".': '{0} Perbaiki aturannya, atau pindahkan contohnya ke "good".',
  'The rule finds something in this good example: {0} Mend the rule, or move the example to "bad".':
    'Aturan ini menemukan sesuatu di contoh yang baik ini: {0} Perbaiki aturannya, atau pindahkan contohnya ke "bad".',
  'The rule finds nothing in this bad example: none of its words stand in it as whole words.':
    'Aturan ini tidak menemukan apa-apa di contoh yang buruk ini: tidak satu pun katanya ada di sana sebagai kata utuh.',
  'The rule finds nothing in this bad example: what it requires stands in it.':
    'Aturan ini tidak menemukan apa-apa di contoh yang buruk ini: yang diwajibkan aturan itu ada di sana.',
  somebody: 'seseorang',
  'This was to be read again by {0}, {1} {1:day|days} ago. Let {2} read it, then set the next date.':
    'Ini seharusnya dibaca ulang paling lambat {0}, {1} hari yang lalu. Minta {2} membacanya, lalu tetapkan tanggal berikutnya.',
  'This is to be read again by {0}, today. Let {1} read it, then set the next date.':
    'Ini harus dibaca ulang paling lambat {0}, yaitu hari ini. Minta {1} membacanya, lalu tetapkan tanggal berikutnya.',
  'This is to be read again by {0}, in {1} {1:day|days}. Let {2} read it, then set the next date.':
    'Ini harus dibaca ulang paling lambat {0}, {1} hari lagi. Minta {2} membacanya, lalu tetapkan tanggal berikutnya.',
  '"{0}" holds from {1} on, in {2} {2:day|days}. Until then no message may have it.':
    '"{0}" berlaku mulai {1}, {2} hari lagi. Sebelum itu tidak boleh ada di pesan mana pun.',
  '"{0}" ran out on {1}, {2} {2:day|days} ago. Ask {3} for the wording that holds now.':
    'Masa berlaku "{0}" habis pada {1}, {2} hari yang lalu. Tanyakan teks yang berlaku sekarang kepada {3}.',
  '"{0}" ran out on {1}. Ask {2} for the wording that holds now.':
    'Masa berlaku "{0}" habis pada {1}. Tanyakan teks yang berlaku sekarang kepada {2}.',
  '"{0}" runs out on {1}, today. Ask {2} to read it before that.':
    'Masa berlaku "{0}" habis pada {1}, yaitu hari ini. Minta {2} membacanya sebelum itu.',
  '"{0}" runs out on {1}, in {2} {2:day|days}. Ask {3} to read it before that.':
    'Masa berlaku "{0}" habis pada {1}, {2} hari lagi. Minta {3} membacanya sebelum itu.',
  'The message must have the clause "{0}" as it stands. Put {1} back.': 'Pesan harus memuat klausul "{0}" kata demi kata. Kembalikan {1}.',
  '{0}, to {1}': '{0}, kepada {1}',
  'The same kind of mistake happened to this client on {0} ({1}). Say that it is the second time (repeat: { earlier: {2} }), or, if it is the same one, write gate: { again: no }.':
    'Klien ini sudah mengalami kesalahan sejenis pada {0} ({1}). Tulis bahwa ini yang kedua kalinya (repeat: { earlier: {2} }), atau, kalau itu soal kesalahan yang ini juga, tulis gate: { again: no }.',
  'No template uses this partial, so nobody has checked its words. Use it, or take it out.':
    'Tidak ada templat yang memakai bagian ini, jadi belum ada yang memeriksa kata-katanya. Pakai bagian ini, atau hapus.',
  '{0}. Say less.': '{0}. Kurangi isinya.',
  'No case reaches {0}, so nobody has checked its words. Add a case that does, or take it out.':
    'Tidak ada contoh kasus yang sampai ke {0}, jadi belum ada yang memeriksa kata-katanya. Tambahkan contoh kasus yang sampai ke sana, atau hapus.',
  'The {0} says {1}, and the {2} does not.': 'Di {0} tertulis {1}, sedangkan di {2} tidak.',
  'The {0} says {1}, which is in no answer; the {2} does not.':
    'Di {0} tertulis {1}, yang tidak ada di jawaban mana pun; di {2} tidak tertulis.',
  'The {0} promises "{1}", and the {2} does not.': '{0} menjanjikan "{1}", sedangkan {2} tidak.',
  'Warnings: {0}, and {1} are let through.': 'Ada {0} peringatan, padahal yang dibolehkan {1}.',
  '{0}: {1} taken out, {2} left': '{0}: {1} dikeluarkan, {2} tersisa',
  '{0}: written, with {1} known {1:finding|findings}': '{0}: tertulis, berisi {1} temuan yang sudah diketahui',
  '{0} {0:finding in the baseline is|findings in the baseline are} silenced: {1}': '{0} temuan yang sudah tercatat diabaikan: {1}',
  '{0} {0:finding in the baseline is|findings in the baseline are} gone: run with --update-baseline':
    '{0} temuan yang tercatat sudah tidak ada: jalankan dengan --update-baseline',
  'this is what the answers give; the text that was changed by hand is another (ownup render without --trace, --template and --channel)':
    'ini teks dari jawaban, bukan teks yang sudah diubah sendiri (untuk yang itu: ownup render tanpa --trace, --template, dan --channel)',
  'a holding note may go out while others look; tell whoever decides on {0} that it does':
    'kabar sementara boleh dikirim selagi yang lain memeriksa; beri tahu orang yang memutuskan soal {0}',
  'not in the message, on purpose: {0} ({1})': 'sengaja tidak ada di pesan: {0} ({1})',
  'personal-data': 'data pribadi',
  injury: 'orang terluka',
  advice: 'saran profesional',
  claim: 'tuntutan',
  regulator: 'regulator',
  contract: 'kontrak',
  deliberate: 'kesengajaan',
  concealed: 'kesalahan yang ditutupi',
  repeated: 'kesalahan kedua',
  'missed-deadline': 'tenggat yang terlewat',
  'billing-error': 'tagihan yang salah',
  'wrong-delivery': 'kiriman yang salah',
  outage: 'layanan yang tidak berfungsi',
  'data-loss': 'data yang hilang',
  'data-breach': 'data pribadi di tangan yang salah',
  'wrong-advice': 'saran yang salah',
  'quality-defect': 'cacat pada hasil kerja',
  'handover-failure': 'serah terima yang gagal',
  miscommunication: 'salah paham',
  done: 'selesai',
  doing: 'sedang dikerjakan',
  planned: 'direncanakan',
  refund: 'pengembalian dana',
  credit: 'saldo',
  discount: 'potongan harga',
  replacement: 'barang pengganti',
  redo: 'pekerjaan diulang',
  other: 'yang lain',
  'the template has no words for "not known yet"; answer it, or leave the line out':
    'templat ini tidak punya kata-kata untuk "belum diketahui"; jawab, atau kosongkan',
  '{0} is {1}': '{0} adalah {1}',
  'this is asked only where {0}; take it out, or put that right': 'ini hanya ditanyakan kalau {0}; hapus, atau perbaiki yang itu',
  'the file has {0} {0:character|characters}; a disclosure has at most {1}': 'berkas ini berisi {0} karakter, padahal paling banyak {1}',
  '{0}: there is no such file.': '{0}: berkas itu tidak ada.',
  'Check the name and the folder you are in.': 'Periksa nama dan folder tempat Anda berada.',
  '{0}: this file is not UTF-8 text.': '{0}: berkas ini bukan teks UTF-8.',
  'Save it as UTF-8 in your editor, then try again.': 'Simpan sebagai UTF-8 di editor Anda, lalu coba lagi.',
  'the disk is full': 'disk penuh',
  'Make room; what was saved before is untouched. Then run ownup again.':
    'Kosongkan sedikit ruang; yang sudah tersimpan tetap utuh. Lalu jalankan ownup lagi.',
  'your disk quota is used up': 'kuota disk Anda habis',
  'the file would be larger than this system allows': 'berkasnya akan lebih besar daripada yang dibolehkan sistem ini',
  'What was saved before is untouched.': 'Yang sudah tersimpan tetap utuh.',
  'this may not be read or written here': 'ini tidak boleh dibaca atau ditulis di sini',
  'Start ownup in a folder of your own, or have the rights changed.':
    'Jalankan ownup di folder Anda sendiri, atau minta hak akses di folder ini.',
  'this disk is read-only': 'disk ini hanya bisa dibaca',
  'Start ownup in a folder that can be written.': 'Jalankan ownup di folder yang bisa ditulisi.',
  'this is a folder, not a file': 'ini folder, bukan berkas',
  'Name a file in it.': 'Sebutkan berkas di dalamnya.',
  'a part of this path is a file, not a folder': 'ada bagian jalur ini yang berupa berkas, bukan folder',
  'Check the path.': 'Periksa jalurnya.',
  'a folder on this path is not there': 'salah satu folder di jalur ini tidak ada',
  'this name is too long': 'nama ini terlalu panjang',
  'Use a shorter name.': 'Pakai nama yang lebih pendek.',
  '{0}: {1}.': '{0}: {1}.',
  '{0}: the system says {1}.': '{0}: sistem melaporkan {1}.',
  'What was saved before is untouched. Check the disk, then try again.':
    'Yang sudah tersimpan tetap utuh. Periksa disknya, lalu coba lagi.',
  'a sentence goes here': 'di sini perlu kalimat',
  'a line of text goes here': 'di sini perlu satu baris teks',
  'a text goes here': 'di sini perlu teks',
  'a date goes here': 'di sini perlu tanggal',
  'a sum of money goes here': 'di sini perlu jumlah uang',
  'a number goes here': 'di sini perlu angka',
  'a word goes here': 'di sini perlu satu kata',
  'is empty; leave the line out, or write "not known yet" or "does not apply"':
    'kosong; jawab, atau pilih "belum diketahui" atau "tidak berlaku"',
  '"{0}" is no date; write one like 2026-11-27': '"{0}" bukan tanggal; tulis seperti 2026-11-27',
  'has {0} {0:character|characters}; the most that fits is {1}': 'panjangnya {0} karakter, padahal paling banyak {1}',
  '"{0}" is not one of {1}': '"{0}" bukan salah satu dari {1}',
  '"{0}" is no whole number': '"{0}" bukan bilangan bulat',
  'the fields of your template go here, one a line': 'di sini perlu isian templat Anda, satu per baris',
  'a field is named with small letters, digits and _, such as po_number':
    'nama isian ditulis dengan huruf kecil, angka, dan _, misalnya po_number',
  'this ownup reads version {0} of the file, not "{1}"': 'ownup ini membaca berkas versi {0}, bukan "{1}"',
  '{0} was changed by another program while you were answering.': '{0} diubah program lain selagi Anda menjawab.',
  'It was left as it is, and your answers are in {0}. Compare the two, then run: ownup draft {1}':
    'Berkas itu dibiarkan, dan jawaban Anda ada di {0}. Bandingkan keduanya, lalu jalankan: ownup draft {1}',
  '{0} is open in another ownup (process {1}).': '{0} sedang dibuka di ownup lain (proses {1}).',
  'Finish there first. If that window is gone, delete {0} and start again.':
    'Selesaikan dulu di sana. Kalau jendela itu sudah tidak ada, hapus {0} dan mulai lagi.',
  '{0} could not be locked.': '{0} tidak bisa dikunci.',
  'Delete {0} and start again.': 'Hapus {0} dan mulai lagi.',
  '{0}: a merge conflict stands here.': '{0}: ada konflik penggabungan di sini.',
  'Keep one of the two versions, then run ownup again.': 'Pertahankan salah satu versinya, lalu jalankan ownup lagi.',
  'This note names no rule, so it silences nothing. Write it like this: {0}':
    'Catatan ini tidak menyebut aturan, jadi tidak ada yang diabaikan. Tulis seperti ini: {0}',
  'This note gives no reason, so it silences nothing. Write it like this: {0}':
    'Catatan ini tidak memberi alasan, jadi tidak ada yang diabaikan. Tulis seperti ini: {0}',
  'This note silences nothing: {0}': 'Catatan ini tidak berpengaruh: {0}',
  'A note cannot silence {0}. Put right what it finds, and take the note out.':
    'Aturan {0} tidak bisa diabaikan lewat catatan. Perbaiki temuannya, dan hapus catatan ini.',
  '{0} finds nothing here. Take it out of this note.': '{0} tidak menemukan apa-apa di sini. Hapus dari catatan ini.',
  '{0} finds nothing here. Take this note out.': '{0} tidak menemukan apa-apa di sini. Hapus catatan ini.',
  'there is no rule "{0}"': 'tidak ada aturan "{0}"',
  'there is no rule "{0}"; did you mean {1}?': 'tidak ada aturan "{0}"; maksud Anda {1}?',
  'e-mail': 'email',
  letter: 'surat',
  'chat message': 'pesan chat',
  'text message': 'SMS',
  'call script': 'naskah telepon',
  '{0} {0:character|characters}, and the most that fits is {1}': '{0} karakter, padahal paling banyak {1}',
  '{0} {0:word|words}, and the most that fits is {1}': '{0} kata, padahal paling banyak {1}',
  'this {0} has {1}': 'panjang {0} ini {1}',
  error: 'error',
  warning: 'peringatan',
  hint: 'saran',
  'in {0} of {1} {1:case|cases}, first: {2}': 'di {0} dari {1} contoh kasus, yang pertama: {2}',
  'in {0} of {1} {1:case|cases}: {2}': 'di {0} dari {1} contoh kasus: {2}',
  '(written by {0})': '(ditulis oleh {0})',
  '{0} {0:error|errors}': '{0} error',
  '{0} {0:warning|warnings}': '{0} peringatan',
  '{0} {0:hint|hints}': '{0} saran',
  '{0} {0:template|templates}': '{0} templat',
  '{0} {0:case|cases}': '{0} contoh kasus',
  '{0} {0:disclosure|disclosures}': '{0} berkas jawaban',
  '{0} {0:message|messages}': '{0} pesan',
  '{0} {0:house rule|house rules}': '{0} aturan tim',
  '{0} {0:example|examples}': '{0} contoh',
  '{0} {0:finding|findings} of less weight not shown.': '{0} temuan yang lebih ringan tidak ditampilkan.',
  '{0} in {1}.': '{0}. Diperiksa: {1}.',
  '{0}.': '{0}.',
  'No errors in {0}.': 'Tidak ada error. Diperiksa: {0}.',
  '{0} {0:house rule does what its|house rules do what their} {1} {1:example says|examples say}.':
    '{0} aturan tim bekerja sesuai dengan {1} contohnya.',
  'Nothing was checked.': 'Tidak ada yang diperiksa.',
  'Nothing found in {0}.': 'Tidak ada temuan. Diperiksa: {0}.',
  'The checks cannot tell if it is true: read it once more.': 'Benar tidaknya isi tidak bisa diperiksa: baca sekali lagi.',
  'rests on: {0}': 'berdasarkan: {0}',
  'rests on no answer': 'tidak berdasarkan jawaban mana pun',
}
