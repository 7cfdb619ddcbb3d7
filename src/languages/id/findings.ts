import type { Sayings } from '../../said.ts'

export const examples = {}

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
    'tulis apakah ini sudah selesai (done), sedang dikerjakan (doing), atau direncanakan (planned); tanggal saja belum menjelaskannya',
  'this fix is "done", but {0} is still ahead; write the day it was done, or make it "planned"':
    'perbaikan ini "done", padahal {0} belum tiba; tulis hari selesainya, atau ubah menjadi "planned"',
  'this fix is "{0}", but {1} has passed; make it "done", or write a new date':
    'perbaikan ini "{0}", padahal {1} sudah lewat; ubah menjadi "done", atau tulis tanggal baru',
  'the list is empty; write "does not apply, because …" if there is none':
    'daftarnya kosong; kalau memang tidak ada, tulis "does not apply, because …"',
  'a {0} needs an amount; write one like £1,260 or 1260 GBP': 'untuk {0} perlu jumlahnya; tulis seperti Rp1.260.000 atau 1260000 IDR',
  'an amount of nothing is no compensation; write "does not apply, because …"':
    'jumlah nol bukan kompensasi; tulis "does not apply, because …"',
  'leave it out and say in "text" that they have it, or write a day that is still ahead':
    'hapus tanggalnya dan tulis di "text" bahwa klien sudah menerimanya, atau tulis hari yang belum tiba',
  '{0} has passed; {1}': '{0} sudah lewat; {1}',
  'say what the client gets: refund, credit, discount, replacement, redo or other':
    'tulis apa yang klien terima: refund, credit, discount, replacement, redo, atau other',
  'say in a sentence what the client gets': 'tulis dalam satu kalimat apa yang klien terima',
  'say what will be different; a name and a date alone promise nothing':
    'tulis apa yang akan berbeda; nama dan tanggal saja belum menjanjikan apa-apa',
  'the next contact ({0}) is in the past; write a day that is still ahead':
    'kabar berikutnya ({0}) ada di masa lalu; tulis hari yang belum tiba',
  'more was to be said by {0}, which has passed; answer it now, or write a new date':
    'kabar lanjutan dijanjikan paling lambat {0}, dan hari itu sudah lewat; jawab sekarang, atau tulis tanggal baru',
  'no message says "not known yet" about this; answer it, or write "does not apply"':
    'tidak ada pesan yang bisa menulis "not known yet" untuk hal ini; jawab, atau tulis "does not apply"',
  'the wrong amount and the right amount are the same': 'jumlah yang salah dan jumlah yang benar ternyata sama',
  'it ended ({0}) before it began ({1})': 'berakhir ({0}) sebelum dimulai ({1})',
  '{0} is still ahead; write when it ended, or "not known yet"': '{0} belum tiba; tulis kapan berakhirnya, atau "not known yet"',
  'belongs to the kind {0}, and this is "{1}"; take it out, or change the kind':
    'hanya untuk jenis {0}, sedangkan ini "{1}"; hapus, atau ganti jenisnya',
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
    'Pesan tidak mengatakan bahwa Anda belum tahu {0}. Katakan itu, beserta tanggal Anda akan mengetahuinya.',
  'Nobody says {0}. You answered it, and the message leaves it out: put it back.':
    'Pesan tidak menyebut {0}. Jawabannya sudah Anda isi, tetapi tidak masuk ke pesan: kembalikan.',
  '"{0}" is another client of yours. Take it out, or see whether this is the wrong message.':
    '"{0}" adalah klien Anda yang lain. Hapus, atau periksa apakah ini pesan yang benar.',
  'Say "we", or name them in the answers as an owner or a contact.':
    'Tulis "kami", atau cantumkan orangnya di jawaban sebagai penanggung jawab atau narahubung.',
  'Say "we": it was not one colleague who let the client down.': 'Tulis "kami": yang mengecewakan klien bukan satu rekan kerja.',
  '"{0}" works with you, and the client need not know who did what. {1}':
    '"{0}" rekan kerja Anda, dan klien tidak perlu tahu siapa mengerjakan apa. {1}',
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
    '"{0}" membebankannya kepada klien. Tulis apa yang Anda lakukan atau tidak Anda lakukan; sisanya simpan untuk telepon.',
  '"{0}" puts it on a colleague. Write "we" or "I", and say what let it happen.':
    '"{0}" membebankannya kepada rekan kerja. Tulis "kami" atau "saya", dan apa yang membuat itu bisa terjadi.',
  '"{0}" points at somebody else. Say what you chose or did not check, and leave them out if you can.':
    '"{0}" menunjuk orang lain. Tulis apa yang Anda pilih atau tidak Anda periksa, dan sebisanya jangan sebut mereka.',
  '"{0}" points at somebody else, and nobody takes the mistake on. Say that it is yours, and what you chose or did not check.':
    '"{0}" menunjuk orang lain, dan belum ada yang mengakui kesalahannya. Tulis bahwa itu kesalahan Anda, dan apa yang Anda pilih atau tidak Anda periksa.',
  '"{0}" adds nothing to the harm that you name elsewhere. Leave it out.':
    '"{0}" tidak menambah apa-apa pada kerugian yang sudah Anda sebut. Hapus.',
  '"{0}" does not say what happened to the client. Say who had to do what, wait, pay or go without.':
    '"{0}" tidak menjelaskan apa yang dialami klien. Tulis siapa yang harus mengerjakan sesuatu, menunggu, membayar, atau tidak mendapat apa.',
  'The message has {0} words, and people stop reading after {1}. Leave out what the client can ask about later.':
    'Pesan ini {0} kata, dan orang berhenti membaca setelah {1}. Hapus yang bisa klien tanyakan nanti.',
  'The message has only {0} words, which looks careless after so much harm. Say what it meant for the client and what you do about it.':
    'Pesan ini hanya {0} kata, dan itu terasa asal-asalan untuk kerugian sebesar ini. Tulis apa akibatnya bagi klien dan apa yang Anda lakukan.',
  '"{0}" keeps the reader waiting for the news. Begin with what happened.':
    '"{0}" membuat pembaca menunggu kabarnya. Mulai dengan apa yang terjadi.',
  'The cause takes {0} in 100 words, and reads like an excuse. Keep two sentences, and the rest for the talk.':
    'Penyebabnya memakan {0} dari setiap 100 kata dan terbaca sebagai dalih. Sisakan dua kalimat; selebihnya untuk pembicaraan.',
  'why it happened': 'mengapa itu terjadi',
  'Say it in a sentence or two, or write "not known yet" with the date when you will.':
    'Tulis dalam satu atau dua kalimat, atau tulis "not known yet" dengan tanggal Anda akan mengetahuinya.',
  'what the client has to do now': 'apa yang perlu dilakukan klien sekarang',
  'Say it, or say that there is nothing to do.': 'Tulis, atau katakan bahwa tidak ada yang perlu dilakukan.',
  'The client is not told that there is nothing to do. Say "You do not need to do anything."':
    'Klien tidak diberi tahu bahwa tidak ada yang perlu dilakukan. Tulis "Bapak tidak perlu melakukan apa-apa."',
  'what matters most to the client': 'hal yang paling penting bagi klien',
  'what matters most to the client ("{0}")': 'hal yang paling penting bagi klien ("{0}")',
  'This mistake touched {0}, and the message does not say so. Answer to it in a sentence.':
    'Kesalahan ini mengenai {0}, dan pesan tidak menyebutnya. Jawab itu dalam satu kalimat.',
  'what the client gets for it': 'apa yang klien terima sebagai gantinya',
  'Write what they get and when, or "does not apply" with the reason.':
    'Tulis apa yang klien terima dan kapan, atau "does not apply" dengan alasannya.',
  '"{0}" leaves it open whether anything happened to the client. Say what you did, and that you are sorry for it.':
    '"{0}" membuat seolah-olah belum tentu ada yang dialami klien. Tulis apa yang Anda lakukan, dan minta maaf untuk itu.',
  'The client cannot see how to reach you. Put your phone number or e-mail address under your name.':
    'Klien tidak melihat cara menghubungi Anda. Cantumkan nomor telepon atau alamat email di bawah nama Anda.',
  'The message leaves out how to reach you. Put your phone number or e-mail address back.':
    'Pesan tidak memuat cara menghubungi Anda. Kembalikan nomor telepon atau alamat email Anda.',
  'The client cannot see how to reach you. Add your phone number or your e-mail address.':
    'Klien tidak melihat cara menghubungi Anda. Tambahkan nomor telepon atau alamat email Anda.',
  'The message does not say when the client hears from you next. Put the day back.':
    'Pesan tidak menyebut kapan klien mendapat kabar lagi dari Anda. Kembalikan harinya.',
  'Not all is settled, and the client is not told when you will say more. Set a day for it.':
    'Belum semuanya selesai, dan klien tidak tahu kapan Anda memberi kabar lagi. Tentukan harinya.',
  '"{0}" defends you. Leave it out, and say what happened and what you do now.':
    '"{0}" membela diri. Hapus, dan tulis apa yang terjadi serta apa yang Anda lakukan sekarang.',
  'turns the responsibility away. Say what you did, or did not do, or leave this out.':
    'menolak tanggung jawab. Tulis apa yang Anda lakukan atau tidak Anda lakukan, atau hapus.',
  'puts it on fate. Say next what was in your own hands, or leave this out.':
    'menyerahkannya kepada nasib. Lanjutkan dengan apa yang ada di tangan Anda sendiri, atau hapus.',
  '"{0}" {1}': '"{0}" {1}',
  '"{0}" is nothing that the client can check. Say what has changed, who looks after it and since when, or leave it out.':
    '"{0}" tidak bisa diperiksa klien. Tulis apa yang berubah, siapa yang mengurusnya dan sejak kapan, atau hapus.',
  '"{0}" takes the apology back. Stop after the apology, and leave out what excuses it.':
    '"{0}" menarik kembali permintaan maafnya. Berhenti setelah meminta maaf, dan hapus dalihnya.',
  '"{0}" is about how you feel, or more than a client wants to hear. Say sorry once, and say what it cost the client.':
    '"{0}" bercerita tentang perasaan Anda, atau lebih dari yang ingin didengar klien. Minta maaf sekali, lalu tulis apa akibatnya bagi klien.',
  '"{0}" is more than anybody can promise. Say what you changed, and what that makes less likely.':
    '"{0}" tidak bisa dijanjikan siapa pun. Tulis apa yang Anda ubah, dan apa yang karenanya lebih kecil kemungkinannya.',
  'This first note gives a reason, and nobody is sure of it yet. Take it out, and say when more comes.':
    'Kabar awal ini menyebut penyebab, padahal belum ada yang yakin. Hapus, dan tulis kapan ada kabar lagi.',
  'This first note makes an offer, and nobody has agreed to it yet. Take it out, and say when more comes.':
    'Kabar awal ini menawarkan sesuatu, padahal belum ada yang menyetujuinya. Hapus, dan tulis kapan ada kabar lagi.',
  'what this meant for the client': 'apa akibatnya bagi klien',
  'Say who had to do what, wait, pay or go without.':
    'Tulis siapa yang harus mengerjakan sesuatu, menunggu, membayar, atau tidak mendapat apa.',
  '"{0}" is what people write to a crowd. Write to this one client, in your own words.':
    '"{0}" ditulis orang untuk khalayak. Tulis kepada satu klien ini, dengan kata-kata Anda sendiri.',
  '"{0}" greets nobody in particular. Greet the person by name.': '"{0}" tidak menyapa siapa pun. Sapa orangnya dengan nama.',
  '"{0}" is no person. Sign with your own name, so that the client knows who to ask.':
    '"{0}" bukan nama orang. Cantumkan nama Anda sendiri, supaya klien tahu harus bertanya kepada siapa.',
  '"{0}" is one of {1} words here that only turn up the volume. Keep one at most.':
    '"{0}" satu dari {1} kata di sini yang hanya mengeraskan suara. Sisakan paling banyak satu.',
  '"{0}" is in none of the answers. Take it out, or put it into the answer where it belongs.':
    '"{0}" tidak ada di jawaban mana pun. Hapus, atau masukkan ke jawaban yang sesuai.',
  'Nothing asks the client to answer. Ask what you have missed, or write "tell me".':
    'Tidak ada yang mengajak klien menjawab. Tanyakan apa yang terlewat, atau tulis "beri tahu saya".',
  '"{0}" is a word of your trade or your office. Say it as you would to a friend who does something else.':
    '"{0}" istilah bidang atau kantor Anda. Katakan seperti kepada teman yang pekerjaannya lain.',
  'The client reads {0} sentences before anybody owns up. Say what went wrong, and that you are sorry, in the first three.':
    'Klien membaca {0} kalimat sebelum ada yang mengaku. Tulis apa yang salah, dan minta maaf, dalam tiga kalimat pertama.',
  'Write the last four digits only.': 'Tulis empat angka terakhirnya saja.',
  'Say in plain words which part of your service it was.': 'Tulis dengan kata sehari-hari bagian mana dari layanan Anda yang terkena.',
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
    '"{0}" nomor dari sistem Anda sendiri. Klien tidak bisa mencarinya: hapus.',
  '"{0}" stands in your own notes and in no answer for the client. Take it out, or say it in other words.':
    '"{0}" ada di catatan pribadi Anda dan tidak ada di jawaban mana pun untuk klien. Hapus, atau tulis dengan kata lain.',
  '"{0}" belongs in a contract or a court. Say in plain words what you did or what the client gets, and ask your legal adviser about the rest.':
    '"{0}" tempatnya di kontrak atau di pengadilan. Tulis dengan kata sehari-hari apa yang Anda lakukan atau apa yang klien terima, dan tanyakan sisanya kepada bagian hukum.',
  'to whom it goes': 'orang yang dituju',
  'to which company it goes': 'perusahaan yang dituju',
  'This letter does not say when it was written. Put {{written}} above the greeting.':
    'Surat ini tidak menyebut kapan ditulis. Taruh {{written}} di atas sapaan.',
  'This letter does not say {0}: {1}. Put it above the greeting.': 'Surat ini tidak menyebut {0}: {1}. Taruh di atas sapaan.',
  'The message leaves out {0}: {1} Put it back, or take it out of the answers.':
    'Pesan tidak memuat {0}: {1} Kembalikan, atau hapus dari jawaban.',
  '"{0}" sells something, and this is the wrong message for it. Take it out.':
    '"{0}" menjual sesuatu, dan pesan ini bukan tempatnya. Hapus.',
  'The sentences have {0} words on average, and that is hard to follow. Cut the longest ones in two.':
    'Kalimatnya rata-rata {0} kata, dan itu sulit diikuti. Belah yang paling panjang menjadi dua.',
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
  '{0} does not sign this. Put the name under the message.': 'Nama {0} tidak ada di bawah pesan. Cantumkan.',
  'Nobody says "I" in this message. Write at least one sentence for yourself.':
    'Tidak ada "saya" di pesan ini. Tulis sedikitnya satu kalimat atas nama Anda sendiri.',
  'This is serious, and no senior person has read it. Name one, or say that you are senior enough with "does not apply".':
    'Ini serius, dan belum ada atasan yang membacanya. Sebut namanya, atau tulis "does not apply" kalau jabatan Anda sendiri sudah cukup tinggi.',
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
    '"{0}" mengawali ceramah. Tulis dalam dua kalimat apa yang Anda lakukan dan apa akibatnya; sisanya lampirkan kalau klien memintanya.',
  '{0} clock times in one paragraph read like a log. Say from when to when, and attach the log if the client asks for it.':
    '{0} keterangan jam dalam satu paragraf terbaca seperti catatan kejadian. Tulis dari pukul berapa sampai pukul berapa, dan lampirkan catatannya kalau klien memintanya.',
  'Nobody says whose mistake it was. Write what you did with "I" or "we", or "that was my mistake".':
    'Tidak ada yang mengatakan kesalahan siapa ini. Tulis apa yang Anda lakukan dengan "saya" atau "kami", atau tulis "itu kesalahan saya".',
  'This paragraph has {0} sentences and reads like a wall. Start a new one where the subject changes.':
    'Paragraf ini {0} kalimat dan tampak seperti tembok. Mulai paragraf baru ketika pokok bahasannya berganti.',
  '"{0}" asks the client for goodwill or takes it for granted. Leave it out, or thank for one thing the client did.':
    '"{0}" meminta kelapangan hati klien, atau menganggapnya sudah pasti. Hapus, atau berterima kasihlah untuk satu hal yang klien lakukan.',
  'what stops this from happening again': 'apa yang mencegahnya terulang',
  'Name one change and since when it holds, or write "does not apply".':
    'Sebut satu perubahan dan sejak kapan berlaku, atau tulis "does not apply".',
  'Nobody says since when the change holds. Add its date.': 'Tidak tertulis sejak kapan perubahan itu berlaku. Tambahkan tanggalnya.',
  'The change that stops this is only promised so far. Say what holds already, if anything does.':
    'Perubahan yang mencegahnya terulang baru dijanjikan. Tulis apa yang sudah berlaku, kalau ada.',
  'This is the second time, and nobody says why the change will hold this time. Say what is different, or promise nothing.':
    'Ini yang kedua kalinya, dan tidak tertulis mengapa kali ini perubahannya akan bertahan. Tulis apa yang berbeda, atau jangan menjanjikan apa-apa.',
  'The message makes {0} promises, and the client will count the ones you break. Keep the {1} that matter most.':
    'Pesan ini memuat {0} janji, dan klien akan menghitung yang Anda langgar. Sisakan {1} yang paling penting.',
  '{0} has no date. Add the day by which the client can count on it.': '{0} belum bertanggal. Tambahkan hari yang bisa dipegang klien.',
  'What you promise here': 'Yang Anda janjikan di sini',
  "{0} is in nobody's hands. Say who looks after it.": '{0} belum ada yang memegang. Tulis siapa yang mengurusnya.',
  'The message asks {0} questions, and that is work for the client. Ask the one you need an answer to.':
    'Pesan ini mengajukan {0} pertanyaan, dan itu pekerjaan bagi klien. Ajukan satu yang memang Anda perlukan jawabannya.',
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
    'Tertulis bahwa ini akan dibereskan, tetapi tidak paling lambat kapan. Tambahkan harinya.',
  '"{0}" is left over from the template. Fill in the answer, or take the sentence out.':
    '"{0}" tertinggal dari templat. Isi jawabannya, atau hapus kalimatnya.',
  '"{0}" praises you, and the client has no reason to. Say what you did and when, without the praise.':
    '"{0}" memuji Anda, dan klien tidak punya alasan untuk itu. Tulis apa yang Anda lakukan dan kapan, tanpa pujian.',
  'This sentence has {0} words, and a reader loses the thread. Make two of it.':
    'Kalimat ini {0} kata, dan pembaca kehilangan arah. Jadikan dua kalimat.',
  'An exclamation mark raises the voice. Write a full stop.': 'Tanda seru meninggikan suara. Pakai titik.',
  'A smiley makes light of it. Leave it out.': 'Emoji membuatnya terasa main-main. Hapus.',
  '"{0}" in capitals reads as a shout. Write it in small letters.':
    '"{0}" dengan huruf besar terbaca seperti teriakan. Tulis dengan huruf kecil.',
  '"{0}" is a guess. Say what you know, what you do not know yet, and on which day you will say more.':
    '"{0}" tebakan. Tulis apa yang Anda tahu, apa yang belum Anda tahu, dan pada hari apa Anda memberi kabar lagi.',
  '"{0}" puts a condition on what you give. Give it without one, or leave it out until you have asked whoever decides.':
    '"{0}" memberi syarat pada apa yang Anda berikan. Berikan tanpa syarat, atau hapus sampai Anda menanyakannya kepada yang berwenang.',
  'calls it a gift, and your answers say that it is owed. Write that you owe it and have paid it back.':
    'menyebutnya hadiah, padahal menurut jawaban Anda itu kewajiban. Tulis bahwa itu hak klien dan sudah Anda kembalikan.',
  'makes it sound like a present. Say plainly what the client gets, and why.':
    'membuatnya terdengar seperti hadiah. Tulis saja apa yang klien terima, dan untuk apa.',
  'There is no subject, and the mail may not be opened. Write {0} to {1} words: what went wrong, with what.':
    'Subjeknya kosong, dan email ini bisa tidak dibuka. Tulis {0} sampai {1} kata: apa yang salah, dengan apa.',
  'The subject has 1 word. {0} to {1} tell the client best what it is about.':
    'Subjeknya hanya 1 kata. Dengan {0} sampai {1} kata, klien paling mudah tahu isinya.',
  'The subject has {0} words. {1} to {2} tell the client best what it is about.':
    'Subjeknya {0} kata. Dengan {1} sampai {2} kata, klien paling mudah tahu isinya.',
  '"{0}" does not say what this is about. Name what happened, and to what.':
    '"{0}" tidak menyebut ini tentang apa. Sebut apa yang terjadi, dan dengan apa.',
  'The subject line shares no word with what went wrong. Name what happened, and to what.':
    'Tidak satu kata pun di subjek sama dengan kesalahannya. Sebut apa yang terjadi, dan dengan apa.',
  'The message says thank you {0} times, which sounds like a form letter. Thank once, for one thing the client did.':
    'Pesan ini berterima kasih {0} kali, dan terdengar seperti surat edaran. Cukup sekali, untuk satu hal yang klien lakukan.',
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
  'what the client gets{0}': 'apa yang klien terima{0}',
  'the amount that the client gets{0}': 'jumlah yang klien terima{0}',
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
  'what was brought back': 'apa yang sudah kembali',
  'what is gone for good': 'apa yang hilang untuk seterusnya',
  'how many people it concerns': 'berapa orang yang terkena',
  'what may follow from it': 'akibat apa yang bisa timbul',
  'the right answer': 'jawaban yang benar',
  'what is affected': 'apa yang terkena',
  'who looks after the client now': 'siapa yang menangani klien sekarang',
  'what else is open': 'urusan lain yang masih terbuka',
  'what should have been said': 'apa yang seharusnya dikatakan',
  'what stands now': 'apa yang berlaku sekarang',
}
