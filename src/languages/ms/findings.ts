import type { Sayings } from '../../said.ts'

export { examples } from './examples.ts'

/** What rules and other checks say, and what is said of each rule, by what that is in English. They teach, and do not scold. */
export const findings: Sayings['texts'] = {
  'Why: {0}': 'Sebabnya: {0}',
  'Instead: {0}': 'Sebaliknya: {0}',
  'Severity: {0}': 'Tahap: {0}',
  'Found in:': 'Dikesan dalam:',
  'Not found in:': 'Tidak dikesan dalam:',
  '{0} for minor harm, {1} for moderate, {2} for serious': '{0} jika kesannya kecil, {1} jika sederhana, {2} jika serius',
  'More on one of them: ownup explain {0}': 'Lanjut tentang salah satunya: ownup explain {0}',
  '{0} is still ahead; write the day it happened': '{0} belum tiba; tulis hari ia berlaku',
  'it was found on {0}, before it happened ({1}); one of the two dates is wrong':
    'ia disedari pada {0}, sebelum ia berlaku ({1}); salah satu tarikh itu tidak betul',
  '{0} is still ahead; write the day it was found': '{0} belum tiba; tulis hari ia disedari',
  '{0} is still ahead; write the day it happened before': '{0} belum tiba; tulis hari ia berlaku kali sebelumnya',
  'the earlier time ({0}) has to come before this one ({1})': 'kali sebelumnya ({0}) mesti lebih awal daripada yang ini ({1})',
  'say whether this is done, doing or planned; a date alone does not tell':
    'pilih sama ada ini sudah siap, sedang dibuat atau dirancang; tarikh sahaja tidak menjelaskannya',
  'this fix is "done", but {0} is still ahead; write the day it was done, or make it "planned"':
    'pembetulan ini ditanda "Siap", tetapi {0} belum tiba; tulis hari ia siap, atau pilih "Dirancang"',
  'this fix is "{0}", but {1} has passed; make it "done", or write a new date':
    'pembetulan ini ditanda "{0}", tetapi {1} sudah lepas; pilih "Siap", atau tulis tarikh baharu',
  'the list is empty; write "does not apply, because …" if there is none': 'senarai ini kosong; jika tiada, pilih "Tiada"',
  'a {0} needs an amount; write one like £1,260 or 1260 GBP': '{0} memerlukan jumlah; tulis seperti RM1,260 atau 1260 MYR',
  'an amount of nothing is no compensation; write "does not apply, because …"': 'jumlah sifar bukan pampasan; jika tiada, pilih "Tiada"',
  'leave it out and say in "text" that they have it, or write a day that is still ahead':
    'buang tarikhnya dan sebut dalam ayat itu bahawa klien sudah menerimanya, atau tulis hari yang belum tiba',
  '{0} has passed; {1}': '{0} sudah lepas; {1}',
  'say what the client gets: refund, credit, discount, replacement, redo or other':
    'pilih apa yang klien terima: bayaran balik, kredit, diskaun, barang ganti, kerja dibuat semula atau lain-lain',
  'say in a sentence what the client gets': 'sebut dalam satu ayat apa yang klien terima',
  'say what will be different; a name and a date alone promise nothing':
    'sebut apa yang akan berbeza; nama dan tarikh sahaja tidak menjanjikan apa-apa',
  'the next contact ({0}) is in the past; write a day that is still ahead':
    'tarikh khabar seterusnya ({0}) sudah lepas; tulis hari yang belum tiba',
  'more was to be said by {0}, which has passed; answer it now, or write a new date':
    'khabar dijanjikan selewat-lewatnya {0}, dan hari itu sudah lepas; jawab sekarang, atau tulis tarikh baharu',
  'no message says "not known yet" about this; answer it, or write "does not apply"':
    'untuk perkara ini, mesej tidak boleh menyebut "belum tahu"; jawab, atau pilih "tidak berkenaan"',
  'the wrong amount and the right amount are the same': 'jumlah yang salah dan jumlah yang betul sama',
  'it ended ({0}) before it began ({1})': 'ia berakhir ({0}) sebelum ia bermula ({1})',
  '{0} is still ahead; write when it ended, or "not known yet"': '{0} belum tiba; tulis bila ia berakhir, atau pilih "belum tahu"',
  'belongs to the kind {0}, and this is "{1}"; take it out, or change the kind':
    'hanya untuk jenis "{0}", sedangkan ini "{1}"; keluarkan, atau tukar jenisnya',
  'write the amount without a minus': 'tulis jumlah tanpa tanda tolak',
  '"{0}" has no currency; write £{1} or {2} GBP': '"{0}" tiada mata wang; tulis RM{1} atau {2} MYR',
  '"{0}" is no amount; write one like £1,260 or 1260 GBP': '"{0}" bukan jumlah; tulis seperti RM1,260 atau 1260 MYR',
  '{0} has {1} decimals, "{2}" has {3}': '{0} mempunyai {1} tempat perpuluhan, tetapi "{2}" ada {3}',
  '"{0}" is more than any invoice holds': '"{0}" melebihi mana-mana invois',
  'Words are missing. {0} {1}': 'Ada kata-kata yang tertinggal. {0} {1}',
  '"{0}": {1} {2}': '"{0}": {1} {2}',
  '"{0}": write "{1}". {2}': '"{0}": tulis "{1}". {2}',
  'Nobody says {0}. {1}': 'Mesej tidak menyebut {0}. {1}',
  'You do not know yet {0}, and no date is set. Write the date when you will say more.':
    'Anda belum tahu {0}, dan belum ada tarikhnya. Tulis bila anda akan memberitahu klien.',
  'The message does not say that you do not know yet {0}. Say so, with the date when you will.':
    'Mesej tidak menyebut bahawa anda belum tahu {0}. Nyatakan, dengan tarikh bila anda akan tahu.',
  'Nobody says {0}. You answered it, and the message leaves it out: put it back.':
    'Mesej tidak menyebut {0}. Anda sudah menjawabnya, tetapi jawapan itu tertinggal: masukkan semula.',
  '"{0}" is another client of yours. Take it out, or see whether this is the wrong message.':
    '"{0}" ialah klien anda yang lain. Keluarkan, atau semak sama ada ini mesej yang betul.',
  'Say "we", or name them in the answers as an owner or a contact.':
    'Tulis "kami", atau namakan mereka dalam jawapan sebagai orang yang menguruskannya atau orang untuk dihubungi.',
  'Say "we": it was not one colleague who let the client down.': 'Tulis "kami": bukan seorang rakan sekerja yang mengecewakan klien.',
  '"{0}" works with you, and the client need not know who did what. {1}':
    '"{0}" bekerja bersama anda, dan klien tidak perlu tahu siapa yang membuat apa. {1}',
  '"{0}" is an address of another client of yours. Take it out, or see whether this is the wrong message.':
    '"{0}" ialah alamat klien anda yang lain. Keluarkan, atau semak sama ada ini mesej yang betul.',
  '"{0}" is neither an address of yours nor known to be the client\'s. Check it, or put {1} under "domains" in the configuration.':
    '"{0}" bukan alamat anda, dan tidak pasti sama ada milik klien. Semak, atau masukkan {1} di bawah "domains" dalam konfigurasi.',
  '"{0}" hides who did it. Say who did what: "we sent", "I missed".':
    '"{0}" menyembunyikan siapa yang melakukannya. Sebut siapa dan apa: "kami menghantar", "saya terlupa".',
  'The message says sorry {0} times, and each time counts for less. Say it once, beside what you did.':
    'Mesej ini memohon maaf {0} kali, dan setiap kali nilainya berkurang. Cukup sekali, di sebelah apa yang anda lakukan.',
  'Nobody says sorry in this message. Write "I am sorry" or "we are sorry", for what was done.':
    'Tiada permohonan maaf dalam mesej ini. Tulis "saya memohon maaf" atau "kami memohon maaf", atas apa yang dilakukan.',
  '"{0}" puts it on the client. Say what you did, or did not do, and keep the rest for the call.':
    '"{0}" meletakkan salah pada klien. Sebut apa yang anda lakukan atau tidak lakukan; yang lain simpan untuk perbualan.',
  '"{0}" puts it on a colleague. Write "we" or "I", and say what let it happen.':
    '"{0}" meletakkan salah pada rakan sekerja. Tulis "kami" atau "saya", dan sebut apa yang membolehkannya berlaku.',
  '"{0}" points at somebody else. Say what you chose or did not check, and leave them out if you can.':
    '"{0}" menuding kepada pihak lain. Sebut apa yang anda pilih atau tidak semak, dan jangan libatkan mereka jika boleh.',
  '"{0}" points at somebody else, and nobody takes the mistake on. Say that it is yours, and what you chose or did not check.':
    '"{0}" menuding kepada pihak lain, dan tiada siapa mengaku. Nyatakan bahawa ini kesilapan anda, dan apa yang anda pilih atau tidak semak.',
  '"{0}" adds nothing to the harm that you name elsewhere. Leave it out.':
    '"{0}" tidak menambah apa-apa pada kesan yang sudah anda sebut. Buang sahaja.',
  '"{0}" does not say what happened to the client. Say who had to do what, wait, pay or go without.':
    '"{0}" tidak memberitahu apa yang menimpa klien. Sebut siapa yang terpaksa buat apa, menunggu, membayar atau tidak mendapat apa.',
  'The message has {0} words, and people stop reading after {1}. Leave out what the client can ask about later.':
    'Mesej ini {0} patah perkataan, dan orang berhenti membaca selepas {1}. Tinggalkan perkara yang boleh ditanya kemudian.',
  'The message has only {0} words, which looks careless after so much harm. Say what it meant for the client and what you do about it.':
    'Mesej ini hanya {0} patah perkataan, seolah-olah sambil lewa selepas kesan seberat itu. Sebut maknanya bagi klien dan apa yang anda buat.',
  '"{0}" keeps the reader waiting for the news. Begin with what happened.':
    '"{0}" membuat pembaca menunggu berita. Mulakan dengan apa yang berlaku.',
  'The cause takes {0} in 100 words, and reads like an excuse. Keep two sentences, and the rest for the talk.':
    'Sebabnya mengambil {0} daripada setiap 100 patah perkataan, dan berbunyi seperti alasan. Cukup dua ayat; yang lain untuk perbualan.',
  'why it happened': 'mengapa ia berlaku',
  'Say it in a sentence or two, or write "not known yet" with the date when you will.':
    'Sebut dalam satu dua ayat, atau jawab "belum tahu" ("not known yet" dalam fail) dengan tarikh bila anda akan tahu.',
  'what the client has to do now': 'apa yang perlu klien buat sekarang',
  'Say it, or say that there is nothing to do.': 'Sebutkan, atau nyatakan bahawa tiada apa-apa yang perlu dibuat.',
  'The client is not told that there is nothing to do. Say "You do not need to do anything."':
    'Klien tidak diberitahu bahawa tiada apa-apa yang perlu dibuatnya. Tulis: "Tuan tidak perlu berbuat apa-apa."',
  'what matters most to the client': 'perkara yang paling penting bagi klien',
  'what matters most to the client ("{0}")': 'perkara yang paling penting bagi klien ("{0}")',
  'This mistake touched {0}, and the message does not say so. Answer to it in a sentence.':
    'Kesilapan ini menjejaskan {0}, dan mesej tidak menyebutnya. Jawab dalam satu ayat.',
  'what the client gets for it': 'apa yang klien terima sebagai gantinya',
  'Write what they get and when, or "does not apply" with the reason.':
    'Tulis apa yang diterima dan bila, atau jawab "tidak berkenaan" ("does not apply" dalam fail) dengan sebabnya.',
  '"{0}" leaves it open whether anything happened to the client. Say what you did, and that you are sorry for it.':
    '"{0}" seolah-olah belum tentu ada apa-apa yang menimpa klien. Sebut apa yang anda lakukan, dan mohon maaf atasnya.',
  'The client cannot see how to reach you. Put your phone number or e-mail address under your name.':
    'Klien tidak nampak cara menghubungi anda. Letakkan nombor telefon atau alamat e-mel di bawah nama anda.',
  'The message leaves out how to reach you. Put your phone number or e-mail address back.':
    'Cara menghubungi anda tertinggal daripada mesej. Masukkan semula nombor telefon atau alamat e-mel anda.',
  'The client cannot see how to reach you. Add your phone number or your e-mail address.':
    'Klien tidak nampak cara menghubungi anda. Tambah nombor telefon atau alamat e-mel anda.',
  'The message does not say when the client hears from you next. Put the day back.':
    'Mesej tidak menyebut bila anda akan menghubungi klien lagi. Masukkan semula harinya.',
  'Not all is settled, and the client is not told when you will say more. Set a day for it.':
    'Belum semuanya selesai, dan klien tidak tahu bila khabar seterusnya. Tetapkan harinya.',
  '"{0}" defends you. Leave it out, and say what happened and what you do now.':
    '"{0}" membela diri. Buang, dan sebut apa yang berlaku dan apa yang anda buat sekarang.',
  'turns the responsibility away. Say what you did, or did not do, or leave this out.':
    'menolak tanggungjawab. Sebut apa yang anda lakukan atau tidak lakukan, atau buang bahagian ini.',
  'puts it on fate. Say next what was in your own hands, or leave this out.':
    'menyerahkannya kepada nasib. Selepas itu sebut apa yang ada dalam tangan anda, atau buang bahagian ini.',
  '"{0}" {1}': '"{0}" {1}',
  '"{0}" is nothing that the client can check. Say what has changed, who looks after it and since when, or leave it out.':
    '"{0}" tidak dapat disemak oleh klien. Sebut apa yang berubah, siapa yang menguruskannya dan sejak bila, atau buang sahaja.',
  '"{0}" takes the apology back. Stop after the apology, and leave out what excuses it.':
    '"{0}" menarik balik permohonan maaf itu. Berhenti selepas memohon maaf, dan buang alasannya.',
  '"{0}" is about how you feel, or more than a client wants to hear. Say sorry once, and say what it cost the client.':
    '"{0}" bercerita tentang perasaan anda, atau lebih daripada yang klien mahu dengar. Mohon maaf sekali, dan sebut apa yang klien tanggung.',
  '"{0}" is more than anybody can promise. Say what you changed, and what that makes less likely.':
    '"{0}" tidak dapat dijanjikan oleh sesiapa. Sebut apa yang anda ubah, dan risiko apa yang berkurang kerananya.',
  'This first note gives a reason, and nobody is sure of it yet. Take it out, and say when more comes.':
    'Makluman awal ini memberi sebab, sedangkan belum ada yang pasti. Keluarkan, dan sebut bila khabar seterusnya.',
  'This first note makes an offer, and nobody has agreed to it yet. Take it out, and say when more comes.':
    'Makluman awal ini membuat tawaran, sedangkan belum ada yang bersetuju. Keluarkan, dan sebut bila khabar seterusnya.',
  'what this meant for the client': 'apa maknanya bagi klien',
  'Say who had to do what, wait, pay or go without.': 'Sebut siapa yang terpaksa buat apa, menunggu, membayar atau tidak mendapat apa.',
  '"{0}" is what people write to a crowd. Write to this one client, in your own words.':
    '"{0}" ditulis untuk orang ramai. Tulis kepada klien yang seorang ini, dengan kata-kata anda sendiri.',
  '"{0}" greets nobody in particular. Greet the person by name.': '"{0}" tidak menyapa sesiapa. Sapa orangnya dengan nama.',
  '"{0}" is no person. Sign with your own name, so that the client knows who to ask.':
    '"{0}" bukan orang. Tandatangani dengan nama anda sendiri, supaya klien tahu siapa yang boleh ditanya.',
  '"{0}" is one of {1} words here that only turn up the volume. Keep one at most.':
    '"{0}" ialah satu daripada {1} kata di sini yang hanya meninggikan suara. Kekalkan paling banyak satu.',
  '"{0}" is in none of the answers. Take it out, or put it into the answer where it belongs.':
    '"{0}" tiada dalam mana-mana jawapan. Keluarkan, atau masukkan ke dalam jawapan yang sepatutnya.',
  'Nothing asks the client to answer. Ask what you have missed, or write "tell me".':
    'Tiada ayat yang mempelawa klien menjawab. Tanya apa yang tertinggal, atau tulis "beritahu saya".',
  '"{0}" is a word of your trade or your office. Say it as you would to a friend who does something else.':
    '"{0}" ialah bahasa bidang atau pejabat anda. Sebut seperti kepada kawan yang kerjanya lain.',
  'The client reads {0} sentences before anybody owns up. Say what went wrong, and that you are sorry, in the first three.':
    'Klien membaca {0} ayat sebelum ada yang mengaku. Sebut apa kesilapannya dan mohon maaf dalam tiga ayat pertama.',
  'Write the last four digits only.': 'Tulis empat digit terakhir sahaja.',
  'Say in plain words which part of your service it was.': 'Sebut dengan kata biasa bahagian mana perkhidmatan anda itu.',
  'a card number': 'nombor kad',
  'a bank account': 'nombor akaun bank',
  'a key': 'kunci akses',
  'a password': 'kata laluan',
  'an IP address': 'alamat IP',
  'the name of a machine': 'nama mesin',
  'an open weakness': 'kelemahan keselamatan yang masih terbuka',
  'talk from your own chat': 'perbualan dari sembang dalaman anda',
  'a list of other readers': 'senarai penerima lain',
  'Take it out.': 'Keluarkan.',
  'This looks like {0}, and it is not for a message to a client. {1}': 'Ini kelihatan seperti {0}, dan bukan untuk mesej kepada klien. {1}',
  '"{0}" is a number from your own systems. The client cannot look it up: leave it out.':
    '"{0}" ialah nombor dari sistem anda sendiri. Klien tidak dapat mencarinya: tinggalkan.',
  '"{0}" stands in your own notes and in no answer for the client. Take it out, or say it in other words.':
    '"{0}" ada dalam catatan anda sendiri dan tiada dalam jawapan untuk klien. Keluarkan, atau sebut dengan kata lain.',
  '"{0}" belongs in a contract or a court. Say in plain words what you did or what the client gets, and ask your legal adviser about the rest.':
    '"{0}" ialah bahasa kontrak atau mahkamah. Sebut dengan kata biasa apa yang anda lakukan atau apa yang klien terima; yang lain tanya penasihat undang-undang.',
  'to whom it goes': 'kepada siapa',
  'to which company it goes': 'kepada syarikat mana',
  'This letter does not say when it was written. Put {{written}} above the greeting.':
    'Surat ini tidak bertarikh. Letakkan {{written}} di atas sapaan.',
  'This letter does not say {0}: {1}. Put it above the greeting.': 'Surat ini tidak menyebut {0}: {1}. Letakkan di atas sapaan.',
  'The message leaves out {0}: {1} Put it back, or take it out of the answers.':
    'Mesej tidak memuatkan {0}: {1} Masukkan semula, atau keluarkan daripada jawapan.',
  '"{0}" sells something, and this is the wrong message for it. Take it out.':
    '"{0}" menjual sesuatu, dan ini bukan mesej untuk menjual. Keluarkan.',
  'The sentences have {0} words on average, and that is hard to follow. Cut the longest ones in two.':
    'Secara purata setiap ayat {0} patah perkataan, dan itu sukar diikuti. Pecahkan ayat yang paling panjang kepada dua.',
  '"{0}" makes it look small. Give the number or the time, and let the client judge.':
    '"{0}" membuatnya kelihatan kecil. Beri angka atau masanya, dan biar klien menilai sendiri.',
  'Nobody is greeted by name. Begin with the name of the one who reads it.':
    'Tiada siapa disapa dengan nama. Mulakan dengan nama orang yang membacanya.',
  'It is not said whom you write to. Write the name for the greeting.': 'Belum disebut kepada siapa anda menulis. Tulis nama untuk sapaan.',
  '"{0}" is nobody\'s name. Write to one person.': '"{0}" bukan nama sesiapa. Tulis kepada seorang sahaja.',
  'The message does not greet {0}. Begin with the name of the one who reads it.':
    'Mesej tidak menyapa {0}. Mulakan dengan nama orang yang membacanya.',
  'Nobody signs this with a name. Put your own name under it.': 'Tiada nama di bawah mesej ini. Letakkan nama anda sendiri.',
  'It is not said who writes. Write your own name.': 'Belum disebut siapa yang menulis. Tulis nama anda sendiri.',
  '"{0}" is nobody\'s name. Sign with your own.': '"{0}" bukan nama sesiapa. Tandatangani dengan nama anda sendiri.',
  '{0} does not sign this. Put the name under the message.': 'Nama {0} tiada di bawah mesej ini. Letakkan di situ.',
  'Nobody says "I" in this message. Write at least one sentence for yourself.':
    'Tiada "saya" dalam mesej ini. Tulis sekurang-kurangnya satu ayat bagi diri sendiri.',
  'This is serious, and no senior person has read it. Name one, or say that you are senior enough with "does not apply".':
    'Perkara ini serius, dan belum ada orang atasan membacanya. Namakan seorang; jika anda sendiri cukup kanan, jawab "tidak berkenaan" ("does not apply" dalam fail).',
  'is sorry that it happened, not that you did it': 'kesal kerana ia berlaku, bukan kerana anda melakukannya',
  'talks about an apology and makes none': 'bercakap tentang maaf tetapi tidak memohonnya',
  'is not the word people listen for': 'bukan kata yang ditunggu orang',
  'is sorry for the wrong thing': 'memohon maaf atas perkara yang salah',
  '"{0}" {1}. Write "I am sorry" or "we are sorry", and for what you did.':
    '"{0}" {1}. Tulis "saya memohon maaf" atau "kami memohon maaf", dan atas perbuatan yang mana.',
  'The client lost {0}, and you offer {1}.': 'Klien kerugian {0}, dan anda menawarkan {1}.',
  '{0} Have somebody confirm that so much is meant.': '{0} Minta seseorang mengesahkan bahawa memang sebanyak itu.',
  '{0} Check that the excess is meant.': '{0} Pastikan lebihan itu memang disengajakan.',
  '"{0}" begins a lecture. Say in two sentences what you did and what came of it, and attach the rest if the client asks.':
    '"{0}" memulakan syarahan. Sebut dalam dua ayat apa yang anda lakukan dan apa akibatnya; yang lain lampirkan jika klien bertanya.',
  '{0} clock times in one paragraph read like a log. Say from when to when, and attach the log if the client asks for it.':
    '{0} catatan waktu dalam satu perenggan berbunyi seperti log sistem. Sebut dari pukul berapa hingga pukul berapa, dan lampirkan log jika klien memintanya.',
  'Nobody says whose mistake it was. Write what you did with "I" or "we", or "that was my mistake".':
    'Tiada siapa menyatakan kesilapan siapa ini. Tulis apa yang anda lakukan dengan "saya" atau "kami", atau "ini kesilapan saya".',
  'Nobody says whose mistake it was, nor what is done about it and by when. Write with "I" or "we" what you did, and what you do now.':
    'Tiada siapa menyatakan kesilapan siapa ini, dan tiada yang menyebut apa yang dibuat dan selewat-lewatnya bila. Tulis dengan "saya" atau "kami" apa yang berlaku, dan apa yang anda buat sekarang.',
  'This paragraph has {0} sentences and reads like a wall. Start a new one where the subject changes.':
    'Perenggan ini {0} ayat, dan terlalu padat. Mulakan perenggan baharu di tempat perkaranya berubah.',
  '"{0}" asks the client for goodwill or takes it for granted. Leave it out, or thank for one thing the client did.':
    '"{0}" meminta budi klien atau menganggapnya sudah diberi. Buang, atau ucapkan terima kasih atas satu perkara yang klien lakukan.',
  'what stops this from happening again': 'apa yang mencegahnya daripada berulang',
  'Name one change and since when it holds, or write "does not apply".':
    'Namakan satu perubahan dan sejak bila, atau jawab "tidak berkenaan" ("does not apply" dalam fail).',
  'Nobody says since when the change holds. Add its date.': 'Belum disebut sejak bila perubahan itu berjalan. Tambah tarikhnya.',
  'The change that stops this is only promised so far. Say what holds already, if anything does.':
    'Perubahan yang mencegahnya baru dijanjikan. Sebut apa yang sudah berjalan, jika ada.',
  'This is the second time, and nobody says why the change will hold this time. Say what is different, or promise nothing.':
    'Ini kali kedua, dan belum disebut mengapa perubahan itu akan bertahan kali ini. Sebut apa bezanya, atau jangan berjanji.',
  'The message makes {0} promises, and the client will count the ones you break. Keep the {1} that matter most.':
    'Mesej ini membuat {0} janji, dan klien akan mengira yang dimungkiri. Kekalkan {1} yang paling penting.',
  '{0} has no date. Add the day by which the client can count on it.': '{0} belum bertarikh. Tambah hari yang boleh dipegang oleh klien.',
  'What you promise here': 'Janji di sini',
  "{0} is in nobody's hands. Say who looks after it.": '{0} belum ada yang menguruskannya. Sebut siapa.',
  'The message asks {0} questions, and that is work for the client. Ask the one you need an answer to.':
    'Mesej ini bertanya {0} soalan, dan itu kerja bagi klien. Tanya yang perlu anda tahu sahaja.',
  'Many readers will have to read this twice. Use shorter words and shorter sentences.':
    'Ramai pembaca terpaksa membacanya dua kali. Guna kata dan ayat yang lebih pendek.',
  'Nobody says how this is put right. Say what is done already, or what you will do and by when.':
    'Tiada yang menyebut bagaimana ini dibetulkan. Sebut apa yang sudah dibuat, atau apa yang akan anda buat dan selewat-lewatnya bila.',
  'the fix': 'pembetulan',
  'fix {0}': 'pembetulan {0}',
  'It is not said what {0} is. Say it in one sentence.': 'Belum disebut apa {0} itu. Sebut dalam satu ayat.',
  'The message leaves out {0}: "{1}" Put it back.': 'Mesej tidak memuatkan {0}: "{1}" Masukkan semula.',
  'It is not said whether {0} is done. Say "done", "doing" or "planned", with the date.':
    'Belum disebut sama ada {0} sudah siap. Pilih "done" (siap), "doing" (sedang dibuat) atau "planned" (dirancang), dengan tarikhnya.',
  'It is said that this will be put right, and not by when. Add the day.':
    'Mesej menyebut bahawa ini akan dibetulkan, tetapi tidak menyebut bila. Tambah harinya.',
  '"{0}" is left over from the template. Fill in the answer, or take the sentence out.':
    '"{0}" tertinggal daripada templat. Isi jawapannya, atau keluarkan ayat itu.',
  '"{0}" praises you, and the client has no reason to. Say what you did and when, without the praise.':
    '"{0}" memuji diri, dan klien tiada sebab untuk memuji. Sebut apa yang anda buat dan bila, tanpa pujian.',
  'This sentence has {0} words, and a reader loses the thread. Make two of it.':
    'Ayat ini {0} patah perkataan, dan pembaca hilang arah. Jadikan dua ayat.',
  'An exclamation mark raises the voice. Write a full stop.': 'Tanda seru meninggikan suara. Tulis titik.',
  'A smiley makes light of it. Leave it out.': 'Emoji membuatnya kelihatan seperti perkara remeh. Buang.',
  '"{0}" in capitals reads as a shout. Write it in small letters.':
    '"{0}" dengan huruf besar berbunyi seperti menjerit. Tulis dengan huruf kecil.',
  '"{0}" is a guess. Say what you know, what you do not know yet, and on which day you will say more.':
    '"{0}" hanyalah tekaan. Sebut apa yang anda tahu, apa yang belum, dan hari apa anda akan memberitahu lagi.',
  '"{0}" puts a condition on what you give. Give it without one, or leave it out until you have asked whoever decides.':
    '"{0}" meletakkan syarat pada pemberian anda. Beri tanpa syarat, atau tinggalkan sehingga anda bertanya kepada yang memutuskan.',
  'calls it a gift, and your answers say that it is owed. Write that you owe it and have paid it back.':
    'menyebutnya pemberian, sedangkan menurut jawapan anda ia terhutang. Tulis bahawa anda berhutang dan sudah membayarnya semula.',
  'makes it sound like a present. Say plainly what the client gets, and why.':
    'berbunyi seperti hadiah. Sebut terus terang apa yang klien terima, dan mengapa.',
  'There is no subject, and the mail may not be opened. Write {0} to {1} words: what went wrong, with what.':
    'Baris perkara kosong, dan e-mel ini mungkin tidak dibuka. Tulis {0} hingga {1} patah perkataan: apa yang salah, dan pada apa.',
  'The subject has 1 word. {0} to {1} tell the client best what it is about.':
    'Baris perkara hanya 1 patah perkataan. {0} hingga {1} paling jelas bagi klien.',
  'The subject has {0} words. {1} to {2} tell the client best what it is about.':
    'Baris perkara ini {0} patah perkataan. {1} hingga {2} paling jelas bagi klien.',
  '"{0}" does not say what this is about. Name what happened, and to what.':
    '"{0}" tidak memberitahu ini tentang apa. Namakan apa yang berlaku, dan pada apa.',
  'The subject line shares no word with what went wrong. Name what happened, and to what.':
    'Baris perkara tiada satu kata pun yang sama dengan kesilapannya. Namakan apa yang berlaku, dan pada apa.',
  'The message says thank you {0} times, which sounds like a form letter. Thank once, for one thing the client did.':
    'Mesej ini berterima kasih {0} kali, dan berbunyi seperti surat pekeliling. Cukup sekali, atas satu perkara yang klien lakukan.',
  '"{0}" is more than the answers say. {1}': '"{0}" lebih daripada yang ada dalam jawapan. {1}',
  'One fix is not done yet: say which is done and which is not.': 'Satu pembetulan belum siap: sebut yang mana sudah dan yang mana belum.',
  'Nobody has said when it was over: say only what you know.': 'Belum ada yang menyatakan bila ia berakhir: sebut hanya yang anda tahu.',
  'gives the client nothing to check. Say what you looked at, for which days, and what you found.':
    'tidak memberi klien apa-apa untuk disemak. Sebut apa yang anda semak, untuk hari mana, dan apa yang anda temui.',
  'says more than you know: it is not known yet how far it reaches. Say that you do not know yet, and when you will.':
    'lebih daripada yang anda tahu: belum diketahui sejauh mana kesannya. Nyatakan bahawa anda belum tahu, dan bila anda akan tahu.',
  'makes it sound small and says nothing. Give the number, and say whether this client is among them.':
    'membuatnya kedengaran kecil dan tidak memberitahu apa-apa. Beri angkanya, dan sebut sama ada klien ini termasuk.',
  'does not say what the danger is. Say why you do it: "because the old password was in the file".':
    'tidak menyebut apa bahayanya. Sebut mengapa anda membuatnya: "kerana kata laluan lama ada dalam fail itu".',
  'does not say when. Give the day on which you found it.': 'tidak menyebut bila. Beri hari anda menyedarinya.',
  '"{0}" names no time that the client can count on. Give a day and an hour that you can keep.':
    '"{0}" bukan masa yang boleh dipegang oleh klien. Beri hari dan jam yang mampu anda tepati.',
  '"{0}" is about you, and nobody can check it. Take it out, or say what you did instead.':
    '"{0}" bercakap tentang diri anda, dan tiada siapa dapat menyemaknya. Buang, atau sebut apa yang anda buat.',
  'Nobody has said what went wrong. Say in one sentence who did what, and when.':
    'Belum ada yang menyebut apa kesilapannya. Sebut dalam satu ayat siapa membuat apa, dan bila.',
  'The message does not say what went wrong. Put your sentence about it at the top.':
    'Mesej tidak menyebut apa kesilapannya. Letakkan ayat anda tentangnya di atas sekali.',
  'What went wrong comes too late. Say it in the first three sentences.':
    'Kesilapannya disebut terlalu lewat. Sebut dalam tiga ayat pertama.',
  '"{0}" could be about anything. Say who did what to which thing, and when.':
    '"{0}" boleh jadi tentang apa sahaja. Sebut siapa membuat apa, pada apa, dan bila.',
  'Nobody says what went wrong. Say in the first three sentences what you did, to which thing, and when.':
    'Tiada yang menyebut apa kesilapannya. Sebut dalam tiga ayat pertama apa yang anda lakukan, pada apa, dan bila.',
  'The first three sentences name nothing that can be pointed at. Add the date, the amount or the thing it was about.':
    'Tiga ayat pertama tidak menyebut apa-apa yang nyata. Tambah tarikh, jumlah atau benda yang terlibat.',
  'You have known for more than a day, and the message does not say since when. Write on which day it was found.':
    'Anda sudah tahu lebih daripada sehari, dan mesej tidak menyebut sejak bila. Tulis hari anda menyedarinya.',
  'This gives a reason before anybody has taken the mistake on. Say first what you did and that you are sorry.':
    'Sebab diberi sebelum ada yang mengaku. Sebut dahulu apa yang anda lakukan dan mohon maaf.',
  "the client's name": 'nama klien',
  "the client's name in the greeting": 'nama klien dalam sapaan',
  'your name': 'nama anda',
  'your role': 'jawatan anda',
  'your phone number': 'nombor telefon anda',
  'your e-mail address': 'alamat e-mel anda',
  'the senior person who has read it': 'orang atasan yang telah membacanya',
  'the role of the senior person': 'jawatan orang atasan',
  'the contact': 'orang untuk dihubungi',
  'the role of the contact': 'jawatan orang untuk dihubungi',
  'the phone number of the contact': 'nombor telefon orang untuk dihubungi',
  'the e-mail address of the contact': 'alamat e-mel orang untuk dihubungi',
  'what it is about': 'perkaranya',
  'what went wrong': 'apa kesilapannya',
  'what was agreed': 'apa yang dipersetujui',
  'when it happened': 'bila ia berlaku',
  'when it was found': 'bila ia disedari',
  'when it happened before': 'bila ia berlaku kali sebelumnya',
  'why it will hold this time': 'mengapa ia akan bertahan kali ini',
  'how far it reaches': 'sejauh mana kesannya',
  'what it meant for the client': 'apa maknanya bagi klien',
  'what the client lost': 'kerugian klien',
  'how it is put right': 'bagaimana ini dibetulkan',
  'fix{0}': 'pembetulan{0}',
  'who looks after fix{0}': 'siapa yang menguruskan pembetulan{0}',
  'the date of fix{0}': 'tarikh pembetulan{0}',
  'what stops it from happening again': 'apa yang mencegahnya daripada berulang',
  'who looks after the change': 'siapa yang menguruskan perubahan itu',
  'the date of the change': 'tarikh perubahan itu',
  'what the client gets{0}': 'apa yang klien terima{0}',
  'the amount that the client gets{0}': 'jumlah yang klien terima{0}',
  'the date at which the client gets it{0}': 'tarikh klien menerimanya{0}',
  'what the client has to do': 'apa yang perlu klien buat',
  'when the client hears from you next': 'bila anda akan menghubungi klien lagi',
  'what can be ready before then': 'apa yang boleh siap lebih awal',
  'the amount that was charged': 'jumlah yang dicaj',
  'the right amount': 'jumlah yang betul',
  'what to do with what came': 'apa yang perlu dibuat dengan barang yang sampai',
  'when it was over': 'bila ia berakhir',
  'which data it was': 'data yang mana',
  'how to work round it': 'apa yang boleh dibuat sementara itu',
  'what was brought back': 'apa yang sudah dipulihkan',
  'what is gone for good': 'apa yang hilang terus',
  'how many people it concerns': 'berapa orang yang terlibat',
  'what may follow from it': 'akibat yang boleh timbul daripadanya',
  'the right answer': 'jawapan yang betul',
  'what is affected': 'bahagian yang terjejas',
  'who looks after the client now': 'siapa yang menjaga klien sekarang',
  'what else is open': 'apa lagi yang belum selesai',
  'what should have been said': 'apa yang sepatutnya dikatakan',
  'what stands now': 'apa yang terpakai sekarang',
  'The first three sentences say what went wrong: what was done, to which thing, and when or how much.':
    'Tiga ayat pertama menyebut apa kesilapannya: apa yang dilakukan, pada apa, dan bila atau berapa.',
  'A vague acknowledgement is the commonest fault of apologies; people who were harmed want to be told plainly that there was an error and what it was, and cushions in front of bad news did not help readers (rubric C1: S21, S22, S25, S26, S27).':
    'Pengakuan yang samar ialah kelemahan paling lazim dalam permohonan maaf; orang yang terjejas mahu diberitahu terus terang bahawa ada kesilapan dan apa kesilapannya, dan kata-kata pelapik sebelum berita buruk tidak membantu pembaca (rubric C1: S21, S22, S25, S26, S27).',
  '"We billed you twice for February, on invoices 1042 and 1051."':
    '"Kami mengebil puan dua kali bagi bulan Februari, dalam invois 1042 dan 1051."',
  'Somebody takes it on: "I sent it late", "that was our mistake", with no "if" and no "partly".':
    'Ada yang mengaku: "saya lewat menghantarnya", "itu kesilapan kami", tanpa "jika" dan tanpa "sebahagiannya".',
  'Of six parts of an apology that were tested, taking responsibility came first; an inner cause repaired trust better than an outer one, also where a supplier failed (rubric C2: S1, S2, S13, S28, S29).':
    'Antara enam bahagian permohonan maaf yang diuji, mengaku tanggungjawab paling berkesan; sebab dari dalam memulihkan kepercayaan lebih baik daripada sebab dari luar, walaupun pembekal yang gagal (rubric C2: S1, S2, S13, S28, S29).',
  '"I sent the report two days late. That was my mistake."': '"Saya lewat dua hari menghantar laporan itu. Itu kesilapan saya."',
  'The words "I am sorry", "we are sorry" or "I/we apologise" are in the message.':
    'Kata-kata "saya memohon maaf", "kami memohon maaf" atau "saya minta maaf" ada dalam mesej.',
  'Regret comes third of six components, and "sorry" is what people listen for: not "regret", not "would like to apologise" (rubric C3: S1, S14, S22, S30, S31).':
    'Rasa kesal jatuh ketiga daripada enam bahagian, dan "maaf" yang ditunggu orang: bukan "kesal", bukan "ingin memohon maaf" (rubric C3: S1, S14, S22, S30, S31).',
  '"That was my mistake, and I am sorry."': '"Ini kesilapan saya, dan saya memohon maaf."',
  'What the mistake meant for this client, in the client’s own terms: who had to do what, wait, pay or go without.':
    'Apa makna kesilapan itu bagi klien ini, dari sudut kerjanya sendiri: siapa yang terpaksa buat apa, menunggu, membayar atau tidak mendapat apa.',
  'Empathy did most for satisfaction among three things tested, and an ombudsman judged "sorry for the inconvenience" too little for the harm done (rubric C4: S14, S22, S32, S35).':
    'Empati paling menambah rasa puas hati antara tiga perkara yang diuji, dan sebuah ombudsman menilai "maaf atas kesulitan" terlalu sedikit untuk kesan yang dialami (rubric C4: S14, S22, S32, S35).',
  '"Your accounts team had to stop the payment and ask us why."':
    '"Bahagian akaun puan terpaksa menahan bayaran dan bertanya kepada kami sebabnya."',
  'The mistake touched what matters most to the client, and the message answers to it.':
    'Kesilapan itu menjejaskan perkara yang paling penting bagi klien, dan mesej menjawabnya.',
  'A client who said what matters most to them, and then reads an apology that knows nothing of it, learns that nobody listened. Empathy with what it meant for this client counts for more than any other part (rubric C4: S14, S15).':
    'Klien yang pernah menyebut apa yang paling penting baginya, lalu membaca permohonan maaf yang tidak menyebutnya, faham bahawa tiada siapa mendengar. Empati dengan maknanya bagi klien ini lebih bernilai daripada bahagian lain (rubric C4: S14, S15).',
  '"You told us at the start that your board meets on the third Thursday and that everything hangs on that day."':
    '"Dari awal lagi tuan memberitahu saya bahawa lembaga bersidang pada Khamis minggu ketiga, dan semuanya bergantung pada hari itu."',
  'Why it happened, in a sentence or two; or that it is not known yet, and when it will be.':
    'Mengapa ia berlaku, dalam satu dua ayat; atau bahawa sebabnya belum diketahui, dan bila akan diketahui.',
  'People who were harmed ask why; a guess or a claim that has to be taken back costs trust, so what is known and what is not are kept apart (rubric C5: S1, S25, S36, S37, S38, S39).':
    'Orang yang terjejas bertanya mengapa; tekaan atau kenyataan yang terpaksa ditarik balik menjejaskan kepercayaan, maka yang sudah dan yang belum diketahui dipisahkan (rubric C5: S1, S25, S36, S37, S38, S39).',
  '"I entered the hours in two systems and did not compare them." Or: "We do not know yet why. You will hear from me by 16:00 on Friday."':
    '"Saya memasukkan jam kerja ke dalam dua sistem dan tidak membandingkannya." Atau: "Kami belum tahu sebabnya. Saya akan menelefon puan pada Jumaat, sebelum pukul 4.00 petang."',
  'How it is put right: what is done already, or what will be done by when.':
    'Bagaimana ini dibetulkan: apa yang sudah siap, atau apa yang akan dibuat dan selewat-lewatnya bila.',
  'After taking responsibility, an offer of repair counts most, and a failed service is best made up for by doing it again (rubric C6: S1, S32, S40).':
    'Selepas mengaku tanggungjawab, tawaran membaikinya paling bernilai, dan perkhidmatan yang gagal paling elok ditebus dengan membuatnya semula (rubric C6: S1, S32, S40).',
  '"I sent the right file today at 09:30." Or: "I will send the right file by Friday 6 March."':
    '"Fail yang betul sudah saya hantar pada pukul 9.30 pagi tadi." Atau: "Fail yang betul akan saya hantar selewat-lewatnya Jumaat, 6 Mac."',
  'What the client gets for it, and when; or a decision, on record, that there is nothing to make up for.':
    'Apa yang klien terima sebagai gantinya, dan bila; atau keputusan yang direkodkan bahawa tiada apa-apa yang perlu diganti.',
  'Money makes up for lost money, and words do not; at once works better than later, and a decision that nobody took looks like a refusal (rubric C7: S6, S40, S42, S43).':
    'Wang menggantikan wang yang hilang, kata-kata tidak; serta-merta lebih baik daripada kemudian, dan keputusan yang tidak dibuat oleh sesiapa kelihatan seperti penolakan (rubric C7: S6, S40, S42, S43).',
  '"We will pay the £320 by Friday 13 March." Or, on record: "does not apply, because nothing was lost".':
    '"Kami memulangkan RM320 selewat-lewatnya Jumaat, 13 Mac." Atau, untuk rekod: "tidak berkenaan, kerana tiada kerugian".',
  'One concrete change that stops it from happening again, in force already or with a date.':
    'Satu perubahan yang nyata supaya ini tidak berulang, sudah berjalan atau bertarikh.',
  'It is what people want most, as a sign that something was learnt; but a promise to do better that then fails can be worse than silence, so done beats promised, and a second failure needs a reason why it will hold this time (rubric C8: S6, S25, S44, S45).':
    'Inilah yang paling dimahukan orang, sebagai tanda ada yang dipelajari; tetapi janji yang kemudian gagal boleh lebih buruk daripada diam, maka yang sudah dibuat mengatasi yang dijanjikan, dan kegagalan kedua perlu sebab mengapa ia bertahan kali ini (rubric C8: S6, S25, S44, S45).',
  '"Since this morning a second person checks each invoice against the time sheet."':
    '"Mulai pagi ini, dua orang memadankan setiap invois dengan lembaran masa."',
  'What the client has to do now, or outright that there is nothing to do.':
    'Apa yang perlu klien buat sekarang, atau pernyataan jelas bahawa tiada apa-apa yang perlu dibuat.',
  'Notices bury what readers must do in paragraphs without urgency or order; people who are told nothing guess (rubric C9: S46, S47).':
    'Banyak notis menyorokkan apa yang perlu pembaca buat dalam perenggan tanpa tanda segera dan tanpa susunan; orang yang tidak diberitahu akan meneka (rubric C9: S46, S47).',
  '"You do not need to do anything." Or: "Please delete the file of 2 March."':
    '"Puan tidak perlu berbuat apa-apa." Atau: "Sila padam fail yang saya hantar pada 2 Mac."',
  'A phone number or an e-mail address of a person, and, while anything is open, when the client hears more.':
    'Nombor telefon atau alamat e-mel seseorang, dan, selagi ada yang belum selesai, bila khabar seterusnya.',
  'A named person to ask belongs to every disclosure, and the time of the next word to every one that is not closed (rubric C10: S36, S48, S49).':
    'Setiap makluman perlu menamakan orang yang boleh ditanya, dan yang belum selesai perlu menyebut bila khabar seterusnya (rubric C10: S36, S48, S49).',
  '"You will hear from me by 16:00 on Friday 6 March." Under your name: your number.':
    '"Saya akan menelefon tuan pada Jumaat, 6 Mac, sebelum pukul 4.00 petang." Di bawah nama anda: nombor telefon anda.',
  'The client is asked to answer: a question, "tell me", "if I have missed something".':
    'Klien dipelawa menjawab: satu soalan, "beritahu saya", "jika ada yang saya terlepas".',
  'Apologies do more once people feel heard, and one to three questions raised replies by half (rubric C11: S15, S22, S50).':
    'Permohonan maaf lebih berkesan apabila orang rasa didengari, dan satu hingga tiga soalan menaikkan jumlah balasan sebanyak separuh (rubric C11: S15, S22, S50).',
  '"If this cost you anything that I have missed, tell me."': '"Jika ada kos lain yang saya terlepas, beritahu saya."',
  'One person writes to one person, each by name; where the harm is serious, a senior person has read it.':
    'Seorang menulis kepada seorang, kedua-duanya dengan nama; jika kesannya serius, seorang atasan telah membacanya.',
  'A reply is personal and comes from somebody senior enough, and "I" does more than "we" for satisfaction (rubric C12: S33, S34, S35, S43, S51).':
    'Balasan datang daripada seorang, dan yang cukup kanan; "saya" lebih memuaskan hati pembaca daripada "kami" (rubric C12: S33, S34, S35, S43, S51).',
  '"Dear Ines," above, your own name below, and "I" at least once in between.':
    '"Encik Tan," di atas, nama anda sendiri di bawah, dan sekurang-kurangnya satu "saya" di antaranya.',
  'The subject line names the event.': 'Baris perkara menamakan apa yang berlaku.',
  'A subject such as "Important update" hides the news from the one who has to know it (rubric C13, by judgement; S50 for its length).':
    'Baris perkara seperti "Makluman penting" menyorok berita daripada orang yang perlu tahu (rubric C13, by judgement; S50 for its length).',
  '"Billing error: your February invoices".': '"Kesilapan invois: dua bil untuk Februari".',
  'Of a letter: to whom it goes and the day that it was written.': 'Bagi surat: kepada siapa ditujukan dan hari ia ditulis.',
  'A letter is taken out of its envelope and kept. On the day that it matters nobody knows any more when it came and which of them it was for.':
    'Surat dikeluarkan daripada sampulnya dan disimpan. Pada hari ia diperlukan, tiada siapa ingat lagi bila ia sampai dan untuk siapa.',
  'Above the greeting: "Adaeze Obi, Northwind Ltd", and "Tuesday 2 June 2026".':
    'Di atas sapaan: "Puan Kavitha Menon, Lestari Sdn. Bhd.", dan "Selasa, 2 Jun 2026".',
  'A message that comes more than one working day after the mistake was found says when it was found.':
    'Mesej yang sampai lebih daripada satu hari bekerja selepas kesilapan disedari menyebut bila ia disedari.',
  'Late word lowers satisfaction, and telling it yourself raises trust: the first question is "when did you know?" (rubric C14: S14, S36, S52).':
    'Khabar yang lewat mengurangkan rasa puas hati, dan memberitahunya sendiri menambah kepercayaan: soalan pertama ialah "bila anda tahu?" (rubric C14: S14, S36, S52).',
  '"We noticed on Monday 2 March."': '"Kami menyedarinya pada Isnin, 2 Mac."',
  'An amount, a date, a time, a number or a name that is in none of the answers.':
    'Jumlah, tarikh, waktu, nombor atau nama yang tiada dalam mana-mana jawapan.',
  'Nobody stands for a figure that no answer holds: it came from a template, from the last client’s message or from a slip of the hand; an untrue claim is what trust does not recover from (rubric F01: S10, S37).':
    'Tiada siapa menanggung angka yang tiada dalam jawapan: ia datang daripada templat, daripada mesej klien sebelum ini atau tersilap taip; kepercayaan tidak pulih daripada kenyataan yang tidak benar (rubric F01: S10, S37).',
  'Take it out, or put it into the answer where it belongs.': 'Keluarkan, atau masukkan ke dalam jawapan yang sepatutnya.',
  'An answer that is known and public is not in the message.': 'Jawapan yang diketahui dan boleh dibaca oleh klien tiada dalam mesej.',
  'A template can drop an answer in silence, and so can a change by hand; then the client never hears of the refund or the new date. Comparing answers with the message finds what no list of phrases can (rubric §0.12, "provenance check").':
    'Templat boleh menggugurkan jawapan tanpa disedari sesiapa, begitu juga ubahan dengan tangan; klien pula tidak pernah mendengar tentang bayaran balik atau tarikh baharu itu. Membandingkan jawapan dengan mesej menemui apa yang tidak ditemui oleh senarai frasa (rubric §0.12, "provenance check").',
  'Put the answer back, or take it out of the disclosure.': 'Masukkan semula jawapan itu, atau keluarkan daripada fail jawapan.',
  'A holding note gives a cause or makes an offer.': 'Makluman awal memberi sebab atau membuat tawaran.',
  'A holding note goes out while it is not yet clear what happened or what may be said: a guess has to be taken back later, and an offer can cost the insurance cover (rubric §4 and C5: S36, S37, S73).':
    'Makluman awal dihantar semasa belum jelas apa yang berlaku atau apa yang boleh disebut: tekaan terpaksa ditarik balik kemudian, dan tawaran boleh menjejaskan perlindungan insurans (rubric §4 and C5: S36, S37, S73).',
  'Say what can be seen, what is being done and when more comes. Keep the cause and the offer for the message that follows.':
    'Sebut apa yang nampak, apa yang sedang dibuat dan bila khabar seterusnya. Simpan sebab dan tawaran untuk mesej selepasnya.',
  'A cause stands before anybody has taken the mistake on.': 'Sebab diberi sebelum ada yang mengaku kesilapan itu.',
  'An explanation that comes first reads as an excuse; both tests of the order put it late (rubric "Order to enforce": S22, S30, S53).':
    'Penjelasan yang datang dahulu dibaca sebagai alasan; kedua-dua ujian tentang susunan meletakkannya di belakang (rubric "Order to enforce": S22, S30, S53).',
  'First whose mistake it was, then why: "We sent it two days late. The printer had broken down."':
    'Dahulu kesilapan siapa, kemudian mengapa: "Kami menghantarnya lewat dua hari. Pencetak kami rosak."',
  'The money offered is more than the client lost.': 'Wang yang ditawarkan melebihi kerugian klien.',
  'Money helps up to about one and a half times the price and then less, and some people dislike any excess; a remedy puts the client back to where they would have been (rubric C7: S41, S42).':
    'Wang membantu sehingga kira-kira satu setengah kali harga, kemudian semakin kurang, dan ada orang tidak suka apa-apa yang berlebihan; pampasan mengembalikan klien ke tempat asalnya (rubric C7: S41, S42).',
  'Offer what was lost; or have somebody confirm that more is meant.':
    'Tawarkan sebanyak kerugiannya; atau minta seseorang mengesahkan bahawa lebihan itu memang disengajakan.',
  '"Fixed", "resolved", "working again", while a fix is not done or nobody knows that it is over.':
    '"Sudah dibaiki", "sudah selesai", "berfungsi semula", sedangkan satu pembetulan belum siap atau tiada siapa tahu sama ada ia sudah berakhir.',
  'An untrue claim is what trust does not recover from, and a claim that has to be taken back costs more than one that waits (rubric F01: S10, S37).':
    'Kepercayaan tidak pulih daripada kenyataan yang tidak benar, dan kenyataan yang ditarik balik lebih mahal daripada yang ditangguhkan (rubric F01: S10, S37).',
  'Say what is done and what is not: "We restarted it at 09:05. We do not know yet whether it is over."':
    'Sebut apa yang sudah dan apa yang belum: "Kami menghidupkannya semula pada pukul 9.05 pagi. Kami belum tahu sama ada gangguan itu sudah berakhir."',
  'An assurance with nothing to check ("no evidence of misuse", "no data was lost", "a small number of users", "recently discovered").':
    'Jaminan yang tidak dapat disemak ("tiada bukti penyalahgunaan", "tiada data yang hilang", "segelintir pengguna", "baru-baru ini dikesan").',
  'Trust does not recover from a claim that was untrue, and one that said too little has to be taken back in public. Of notices of a data breach, 70 % hedged about who was hit and 40 % said "no evidence" of misuse (rubric F01: S10, S37, S46).':
    'Kepercayaan yang hilang kerana kenyataan yang tidak benar tidak pulih lagi, dan kenyataan yang tidak lengkap terpaksa dibetulkan di khalayak ramai. Daripada notis kebocoran data, 70% berdalih tentang siapa yang terjejas dan 40% menyebut "tiada bukti" penyalahgunaan (rubric F01: S10, S37, S46).',
  'Say what you checked and what you found: "We read the access log from 1 to 4 March. Nobody opened the file."':
    'Sebut apa yang anda semak dan apa yang anda temui: "Kami membaca log akses dari 1 hingga 4 Mac. Tiada siapa membuka fail itu."',
  'What is not for the client: your own notes, other clients, colleagues, ticket numbers, card or account numbers in full, keys, machines.':
    'Yang bukan untuk klien: catatan anda sendiri, klien lain, rakan sekerja, nombor tiket, nombor penuh kad atau akaun, kunci akses, nama mesin.',
  'It is a second breach inside the apology, and details of your systems help whoever broke in. Four last digits and the client’s own invoice numbers are useful and stay (rubric F02: S38).':
    'Ini kebocoran kedua di dalam permohonan maaf, dan butiran sistem anda membantu penceroboh. Empat digit terakhir dan nombor invois klien sendiri berguna, dan boleh kekal (rubric F02: S38).',
  'Leave it out, or say it in words that the client knows: "the card ending 4471".':
    'Tinggalkan, atau sebut dengan kata yang klien kenal: "kad yang berakhir dengan 4471".',
  'What a template left behind: braces, "Dear ,", [CLIENT NAME], undefined, "£ by Friday".':
    'Sisa templat: kurungan dakap, "Tuan ,", [NAMA KLIEN], undefined, "RM sebelum Jumaat".',
  'It is the commonest way in which a template shames its user, and it tells the client that nobody read the message before it went out (rubric F03).':
    'Inilah cara paling lazim templat memalukan penggunanya, dan klien tahu bahawa tiada siapa membaca mesej itu sebelum dihantar (rubric F03).',
  'Fill in the answer, or let the template leave the sentence out when there is none.':
    'Isi jawapannya, atau biar templat meninggalkan ayat itu jika jawapan tiada.',
  'An apology that depends on whether anything happened ("sorry if …", "any inconvenience this may have caused").':
    'Maaf yang bergantung pada sama ada apa-apa berlaku ("maaf jika …", "atas sebarang kesulitan yang mungkin timbul").',
  'It asks the client to prove the harm that the message is about. Lazare counts the vague and the conditional among the commonest failed apologies, and the Commonwealth Ombudsman lists "conditional" among the forms to avoid (rubric F04: S21, S30, S54, S55).':
    'Ia meminta klien membuktikan kesan yang menjadi sebab mesej ini ditulis. Lazare mengira maaf yang samar dan bersyarat antara yang paling kerap gagal, dan Ombudsman Komanwel Australia menyenaraikan "bersyarat" antara bentuk yang perlu dielakkan (rubric F04: S21, S30, S54, S55).',
  'Say what you did and that you are sorry for it: "We sent the report two days late, and we are sorry."':
    'Sebut apa yang anda lakukan dan mohon maaf atasnya: "Kami lewat dua hari menghantar laporan itu, dan kami memohon maaf."',
  'Words that sound like an apology and are none: sorry for how the client feels, regret, "please accept our apologies".':
    'Kata-kata yang berbunyi seperti maaf tetapi bukan: kesal kerana perasaan klien, "amat dikesali", "dukacita dimaklumkan".',
  'Ombudsmen say that regretting what a person felt does not count as a remedy, and a council dropped such a line after criticism. Sympathy without fault was accepted less often than saying nothing (rubric F05, §0.2: S2, S22, S24, S45, S56).':
    'Ombudsman berkata bahawa kesal atas perasaan orang tidak dikira sebagai pemulihan, dan sebuah majlis tempatan menggugurkan ayat begitu selepas dikritik. Simpati tanpa mengaku salah kurang diterima daripada diam (rubric F05, §0.2: S2, S22, S24, S45, S56).',
  'Say it yourself, for what you did: "I am sorry that I sent you the wrong file."':
    'Katakan sendiri, atas perbuatan anda: "Saya memohon maaf kerana menghantar fail yang salah kepada puan."',
  'The client made to blame ("you never told us", "your late changes", "had you checked").':
    'Klien dipersalahkan ("tuan tidak memaklumkan", "perubahan saat akhir puan", "kalaulah puan menyemak").',
  'Blaming the person who was harmed is one of the moves people make to defend themselves, and an ombudsman criticised it. If the client did share in the cause, that belongs in the call (rubric F06: S56, S57, S60).':
    'Menyalahkan orang yang terjejas ialah satu cara orang membela diri, dan sebuah ombudsman pernah menegurnya. Jika klien memang turut menyebabkannya, itu untuk perbualan (rubric F06: S56, S57, S60).',
  'Say what you did, or did not do: "I did not ask for the second address, and I should have."':
    'Sebut apa yang anda lakukan atau tidak lakukan: "Saya tidak bertanya tentang alamat kedua, sedangkan itu sepatutnya saya tanya."',
  'A mistake that nobody made ("mistakes were made", "an error occurred", "it got lost").':
    'Kesilapan tanpa pelaku ("berlaku kesilapan", "terdapat ralat", "invois tercaj dua kali").',
  'Leaving out who did it is one of the classic failed apologies, and taking responsibility is what works best. Only set forms are an error: general passive detectors are noisy, and the passive is fine for a repair (rubric F07: S1, S21, S54, S58, S61).':
    'Menggugurkan pelaku ialah permohonan maaf gagal yang klasik, dan mengaku tanggungjawab paling berkesan. Hanya bentuk yang sudah tetap dikira salah: pengesan pasif umum terlalu banyak tersilap, dan pasif tidak mengapa untuk pembetulan (rubric F07: S1, S21, S54, S58, S61).',
  'Say who did it: "We deleted 14 of your records", "I sent it to the wrong address".':
    'Sebut siapa yang melakukannya: "Kami memadam 14 rekod puan", "saya menghantarnya ke alamat yang salah".',
  'Responsibility turned away or put on fate ("we accept no liability", "bad luck", "nobody could have known").':
    'Tanggungjawab ditolak atau diserahkan kepada nasib ("kami tidak bertanggungjawab", "nasib tidak baik", "tiada siapa dapat menjangkanya").',
  'Taking responsibility is the part of an apology that does most, and saying sorry without it can do worse than saying nothing. Only a lawyer has a reason to insist on such words (rubric F08: S1, S2).':
    'Mengaku tanggungjawab ialah bahagian maaf yang paling berkesan, dan memohon maaf tanpanya boleh lebih buruk daripada diam. Hanya peguam ada sebab untuk bertegas dengan kata-kata begini (rubric F08: S1, S2).',
  'Say what was in your hands: "The storm cut the line. That we had no second one was our choice."':
    'Sebut apa yang ada dalam tangan anda: "Ribut memutuskan talian. Talian kedua tidak kami sediakan, dan itu keputusan kami."',
  'Somebody outside made to blame: a courier, a host, a bank, a printer ("the courier lost it", "a fault at our host").':
    'Pihak luar dipersalahkan: kurier, pelayan web, bank, pencetak ("kurier menghilangkannya", "masalah di pihak bank").',
  'The client chose you, not your suppliers, and advice on status updates is not to open with one. A reason from outside can help, but only once you have taken the mistake on (rubric F09: S7, S12, S29, S59).':
    'Klien memilih anda, bukan pembekal anda, dan panduan makluman status menasihatkan supaya tidak bermula dengannya. Sebab dari luar boleh membantu, tetapi hanya selepas anda mengaku (rubric F09: S7, S12, S29, S59).',
  'Say what you chose, or did not check: "We chose the courier, and I did not book it with tracking."':
    'Sebut apa yang anda pilih atau tidak semak: "Kami yang memilih kurier itu, dan saya menempahnya tanpa nombor jejak."',
  'A colleague made to blame ("a trainee did it", "operator error", "she has been given a warning").':
    'Rakan sekerja dipersalahkan ("pelatih kami yang tersilap", "kecuaian kakitangan", "dia sudah diberi amaran").',
  'Hospitals that teach people to tell patients of a mistake say: explain your own part, and do not blame others. "Human error" also ends the search for what let it happen (rubric F10: S36, S62).':
    'Hospital yang melatih kakitangan memberitahu pesakit tentang kesilapan berkata: terangkan bahagian anda sendiri, dan jangan salahkan orang lain. "Kesilapan manusia" juga menghentikan pencarian apa yang membolehkannya berlaku (rubric F10: S36, S62).',
  'Write "we" or "I", and say what let it happen: "We sent the letter unread. Nobody had to check it."':
    'Tulis "kami" atau "saya", dan sebut apa yang membolehkannya berlaku: "Kami menghantar surat itu tanpa dibaca dahulu. Tiada siapa ditugaskan menyemaknya."',
  'An apology taken back in the same breath ("sorry, but …", "We apologise. However, …", "Sorry, we were busy").':
    'Maaf yang ditarik balik serta-merta ("maaf, tetapi …", "Kami memohon maaf. Walau bagaimanapun, …", "Maaf, kami sibuk").',
  '"But" is on the list of words that spoil an apology, together with "if" and "obviously": what comes after it cancels what came before (rubric F11: S30).':
    '"Tetapi" ada dalam senarai kata yang merosakkan permohonan maaf, bersama "jika" dan "sudah tentu": apa yang datang selepasnya membatalkan apa yang sebelumnya (rubric F11: S30).',
  'Stop after the apology. Give the reason later, as your own: "I had not planned for the holiday."':
    'Berhenti selepas memohon maaf. Beri sebabnya kemudian, sebagai sebab anda sendiri: "Saya tidak mengambil kira cuti Deepavali."',
  'Words that make the mistake look small ("a minor glitch", "only a handful", "an isolated incident", "luckily").':
    'Kata-kata yang mengecilkan kesilapan ("masalah kecil sahaja", "hanya segelintir", "kes terpencil", "mujurlah").',
  'How bad it was is for the client to say. The Housing Ombudsman tells landlords not to make light of a fault, and doing so is one of the moves people make to defend themselves (rubric F12: S33, S57).':
    'Seberat mana kesannya, klien yang menilai. Ombudsman Perumahan meminta tuan rumah supaya tidak memperkecil kerosakan, dan memperkecil ialah satu cara orang membela diri (rubric F12: S33, S57).',
  'Give the number, and let it speak: "Your site was down for 12 minutes, from 09:02 to 09:14."':
    'Beri angkanya, dan biar klien menilai sendiri: "Laman web tuan terputus selama 12 minit, dari pukul 9.02 hingga 9.14 pagi."',
  'A word that stands where the harm should be named ("inconvenience", "disruption", "frustration", "your experience").':
    'Kata yang menggantikan kesan sebenar ("kesulitan", "gangguan", "ketidakselesaan", "pengalaman tuan").',
  'It could be sent to anybody, so it tells the client that nobody looked. An ombudsman judged "sorry for the inconvenience" too little for the harm done (rubric F13: S35, S63).':
    'Ia boleh dihantar kepada sesiapa sahaja, maka klien faham bahawa tiada siapa menelitinya. Sebuah ombudsman menilai "maaf atas kesulitan" terlalu sedikit untuk kesan yang dialami (rubric F13: S35, S63).',
  'Say what happened to them: "You had to rebook two engineers, and that cost you a morning."':
    'Sebut apa yang menimpa mereka: "Puan terpaksa menjadualkan semula dua juruteknik, dan hilang waktu sepagi."',
  'What the firm believes about itself ("we take this very seriously", "your trust is important to us", "committed to quality").':
    'Apa yang syarikat percaya tentang dirinya ("kami memandang serius perkara ini", "kepercayaan puan penting bagi kami", "komited terhadap kualiti").',
  'About a third of 285 breach notices in California said how seriously the firm takes security; to a reader who was just let down it says the opposite (rubric F14: S65).':
    'Kira-kira satu pertiga daripada 285 notis kebocoran di California menyebut betapa serius syarikat memandang keselamatan; bagi pembaca yang baru sahaja dikecewakan, ia membawa maksud sebaliknya (rubric F14: S65).',
  'Show it by what you did: "Since Monday nobody can open the folder without a second key."':
    'Tunjukkan dengan perbuatan: "Sejak Isnin folder itu tidak dapat dibuka tanpa kunci kedua."',
  'A time that nobody can hold you to ("soon", "shortly", "as soon as possible", "in the coming days").':
    'Masa yang tidak boleh dipegang ("segera", "secepat mungkin", "dalam masa terdekat", "beberapa hari lagi").',
  'A client who waits wants to know until when. Guides for live incidents ask for the time of the next update in every message; a time that nobody believes costs trust (rubric F15: S48).':
    'Klien yang menunggu mahu tahu sampai bila. Panduan semasa gangguan meminta waktu makluman seterusnya dalam setiap mesej; waktu yang tidak dipercayai sesiapa menjejaskan kepercayaan (rubric F15: S48).',
  'Give a day and an hour you can keep: "I will call you by 16:00 on Friday."':
    'Beri hari dan jam yang mampu anda tepati: "Saya akan menelefon tuan pada Jumaat, sebelum pukul 4.00 petang."',
  'Something is promised without the day by which it is done, or without anybody who does it.':
    'Ada janji tanpa hari siapnya, atau tanpa orang yang menguruskannya.',
  'A promise raises the bar, and one without an owner and a date is the first to be broken (rubric F16 and §3: S6, S10, S66).':
    'Janji menaikkan harapan, dan janji tanpa penjaga dan tarikh yang pertama dimungkiri (rubric F16 and §3: S6, S10, S66).',
  'Add the date, and who looks after it; or promise less.': 'Tambah tarikh, dan siapa yang menguruskannya; atau kurangkan janji.',
  'Activity and promises that nobody can check ("steps have been taken", "lessons learned", "we will do better").':
    'Usaha dan janji yang tidak dapat disemak ("tindakan sewajarnya telah diambil", "dijadikan pengajaran", "kami akan lebih teliti").',
  'A promise raises the bar for what comes after. One that counts has an owner, a date and a way to see that it was kept; "improve monitoring" has none of them (rubric F16: S6, S10, S66).':
    'Janji menaikkan harapan untuk apa yang menyusul. Janji yang bernilai ada penjaga, ada tarikh dan ada cara untuk melihat sama ada ia ditunaikan; "mempertingkatkan pemantauan" tiada satu pun (rubric F16: S6, S10, S66).',
  'Name one change, who looks after it and since when: "Since 4 March a second person checks every invoice."':
    'Namakan satu perubahan, siapa yang menguruskannya dan sejak bila: "Mulai 4 Mac, dua orang menyemak setiap invois."',
  'A promise that nobody can give ("never again", "we guarantee", "rest assured", "completely safe").':
    'Janji yang tidak dapat diberi oleh sesiapa ("tidak akan berulang", "kami jamin", "jangan risau", "seratus peratus selamat").',
  'It raises the bar for what comes after, and it turns into an untruth the first time that something like it happens (rubric F17: S6, S10).':
    'Ia menaikkan harapan untuk apa yang menyusul, dan menjadi tidak benar pada kali pertama perkara serupa berlaku (rubric F17: S6, S10).',
  'Say what makes it less likely: "Since Monday the form refuses an empty date."':
    'Sebut apa yang mengurangkan kemungkinannya: "Sejak Isnin borang itu menolak tarikh yang kosong."',
  'Words that defend you ("in fairness", "we followed the rules", "no system is infallible", "we meant well").':
    'Kata-kata yang membela diri ("sebenarnya", "kami sudah mengikut prosedur", "tiada sistem yang sempurna", "niat kami baik").',
  'Justifying yourself is one of the moves that take the place of an apology. In an experiment, polite words that looked like a manoeuvre made an unfair result worse than no words at all (rubric F18: S30, S57, S67).':
    'Membela diri ialah satu cara orang mengelak daripada memohon maaf. Dalam satu eksperimen, kata-kata sopan yang kelihatan seperti helah menjadikan keputusan tidak adil lebih pahit daripada tiada kata langsung (rubric F18: S30, S57, S67).',
  'Leave it out, and tell what happened: "You wrote on Monday, and I answered on Thursday."':
    'Buang, dan ceritakan apa yang berlaku: "Puan menulis pada Isnin, dan saya hanya menjawab pada Khamis."',
  'Praise for oneself ("we acted swiftly", "worked around the clock", "our dedicated team", "pleased to report").':
    'Pujian untuk diri sendiri ("kami bertindak pantas", "bekerja siang malam", "pasukan kami yang berdedikasi", "sukacita kami maklumkan").',
  'The client is asked to admire the repair of something that should not have broken. In an experiment, polite words that looked like a manoeuvre made an unfair result worse than no words at all (rubric F19: S67).':
    'Klien diminta mengagumi pembaikan sesuatu yang tidak sepatutnya rosak. Dalam satu eksperimen, kata-kata sopan yang kelihatan seperti helah menjadikan keputusan tidak adil lebih pahit daripada tiada kata langsung (rubric F19: S67).',
  'Give the times and let them speak: "We found it at 09:10 and switched it off at 09:14."':
    'Beri waktunya, dan biar klien menilai sendiri: "Kami menyedarinya pada pukul 9.10 pagi dan mematikannya pada pukul 9.14."',
  'Something for sale in a message about a mistake (discount codes, upgrades, "check out", "your next purchase", surveys).':
    'Jualan dalam mesej tentang kesilapan (kod diskaun, naik taraf, "jangan lepaskan", "pembelian seterusnya", tinjauan).',
  'Apologies that were used to sell made customers angry, and one that won praise did not try to sell anything (rubric F20: S68, S69).':
    'Maaf yang digunakan untuk menjual membuat pelanggan marah, dan yang mendapat pujian tidak cuba menjual apa-apa (rubric F20: S68, S69).',
  'Leave it out. If you give something back, take it off what they already bought: "We took 10 % off your April invoice."':
    'Tinggalkan. Jika anda memberi sesuatu, tolak daripada apa yang sudah dibeli: "Kami menolak 10% daripada invois April puan."',
  'Strings on the remedy ("full and final settlement", "if you remove your review"), or a gift made of what is owed ("gesture of goodwill").':
    'Syarat pada pampasan ("penyelesaian penuh dan muktamad", "jika ulasan itu dipadam"), atau hadiah yang sebenarnya terhutang ("sebagai tanda muhibah").',
  'A remedy gives back what the client lost; it does not bargain. A consumer group called routine "goodwill" payments cynical, and the Financial Ombudsman saw no harm in a single one. So a gift is an error only where your answers say that you owe it (rubric F21: S42, S70).':
    'Pampasan menggantikan kerugian klien; ia tidak tawar-menawar. Sebuah kumpulan pengguna menyebut bayaran "muhibah" yang lazim sebagai sinis, dan Ombudsman Kewangan tidak nampak mudarat pada satu bayaran sahaja. Maka hadiah hanya dikira salah jika menurut jawapan anda ia terhutang (rubric F21: S42, S70).',
  'Give it without a condition, and call it what it is: "We owe you £240, and have paid it back today."':
    'Beri tanpa syarat, dan sebut apa sebenarnya: "Kami berhutang RM240 kepada puan, dan sudah membayarnya hari ini."',
  'Forgiveness asked for, patience thanked for, trust hoped for: goodwill that the client has not given.':
    'Kemaafan dirayu, kesabaran dihargai, kepercayaan diharap: budi yang belum klien beri.',
  'Asking for forgiveness is the least useful part of an apology, and thanks for patience that nobody offered reads as pressure. An ombudsman allows it "if appropriate", so this is only a warning (rubric F22, §0.6: S1, S11, S55).':
    'Merayu kemaafan ialah bahagian maaf yang paling kurang berguna, dan terima kasih atas kesabaran yang tidak ditawarkan berbunyi seperti desakan. Sebuah ombudsman membenarkannya "jika sesuai", maka ini hanya amaran (rubric F22, §0.6: S1, S11, S55).',
  'Leave it out, or thank for something the client did: "Thank you for telling us on Monday."':
    'Buang, atau berterima kasih atas perbuatan klien: "Terima kasih kerana memaklumkannya pada Isnin."',
  'An apology that turns to the writer’s own feelings ("we are mortified", "so, so sorry", "words cannot express").':
    'Maaf yang beralih kepada perasaan penulis ("kami amat malu", "beribu-ribu maaf", "tiada kata yang dapat menggambarkan").',
  'An apology is about what the reader lost, not about how bad the writer feels, and a writer on their knees has to be comforted. One "very sorry" helps; more does not (rubric F23: S14, S22).':
    'Maaf ialah tentang kerugian pembaca, bukan tentang betapa sedihnya penulis, dan penulis yang merayu-rayu pula yang perlu dipujuk. Satu "amat" membantu; lebih daripada itu tidak (rubric F23: S14, S22).',
  'Say it once, and give the space to what it cost the client: "I am very sorry. Your team lost a morning."':
    'Katakan sekali, dan beri ruang kepada apa yang klien tanggung: "Saya memohon maaf. Pasukan puan hilang waktu sepagi."',
  'Words of a contract or a court ("negligent", "liable", "breach of contract", "pursuant to", "please be advised").':
    'Bahasa kontrak, mahkamah atau surat rasmi ("kecuaian", "liabiliti", "pelanggaran kontrak", "dengan ini dimaklumkan").',
  'Seven in ten clients are annoyed by legal terms, and the legal word for what you did is not yours to choose: an admission or an offer in such words can cost you your insurance cover (rubric F24: S58, S73).':
    'Tujuh daripada sepuluh klien rimas dengan istilah undang-undang, dan istilah undang-undang bagi perbuatan anda bukan untuk anda pilih: pengakuan atau tawaran dengan kata begitu boleh menjejaskan perlindungan insurans anda (rubric F24: S58, S73).',
  'Say what you did: "We missed the date that we agreed with you." Leave the rest to whoever advises you on law.':
    'Sebut apa yang anda lakukan: "Kami terlepas tarikh yang kita persetujui." Yang lain serahkan kepada penasihat undang-undang.',
  'Words of the trade or of the office that a client does not use ("RCA", "hotfix", "leverage", "reach out", "going forward").':
    'Bahasa bidang atau pejabat yang tidak digunakan oleh klien ("RCA", "hotfix", "eskalasi", "follow up", "mitigasi").',
  'Advice for status pages is to use everyday words. A reader who has to look a word up cannot see what you did (rubric F25: S29, S58).':
    'Panduan untuk halaman status ialah guna kata sehari-hari. Pembaca yang terpaksa mencari makna kata tidak nampak apa yang anda lakukan (rubric F25: S29, S58).',
  'Say it as you would on the phone: "We undid Tuesday’s change" for "we rolled back the deployment".':
    'Sebut seperti di telefon: "Kami membatalkan perubahan hari Selasa", bukan "rollback telah dilaksanakan".',
  'Words for a crowd: "Dear customer", "valued client", "do not reply to this e-mail", a team in the place of a name.':
    'Kata-kata untuk orang ramai: "Pelanggan yang dihormati", "pelanggan setia", "jangan balas e-mel ini", nama jabatan di tempat nama orang.',
  'The Housing Ombudsman asks for an apology that is personal and written for the occasion, and for somebody senior enough to make it (rubric F26: S33, S34).':
    'Ombudsman Perumahan meminta maaf yang peribadi dan ditulis untuk perkara itu sendiri, oleh orang yang cukup kanan untuk menyampaikannya (rubric F26: S33, S34).',
  'Write to one person by name, from one person by name: "Dear Priya," … "Tom Adeyemi".':
    'Tulis kepada seorang dengan nama, daripada seorang dengan nama: "Puan Kavitha," … "Farah Aziz".',
  'A guess about the cause or about how far it reaches ("probably", "we suspect", "seems to have been", "may have been accessed").':
    'Tekaan tentang sebab atau sejauh mana kesannya ("mungkin", "kami mengesyaki", "nampaknya", "berkemungkinan telah diakses").',
  'Hospitals and councils are told not to speculate: say what is known, what is not yet known and when more comes. A guess that turns out wrong has to be taken back (rubric F27: S36, S37, S38).':
    'Hospital dan majlis tempatan diminta tidak meneka: sebut apa yang diketahui, apa yang belum dan bila khabar seterusnya. Tekaan yang ternyata salah terpaksa ditarik balik (rubric F27: S36, S37, S38).',
  'Say that you do not know, and when you will: "We do not know yet why. I will tell you by 17:00 on Thursday."':
    'Nyatakan bahawa anda belum tahu, dan bila anda akan tahu: "Kami belum tahu sebabnya. Saya akan memberitahu tuan pada Khamis, sebelum pukul 5.00 petang."',
  'A run-up before the bad news ("I hope this finds you well", "just a quick update", "I am writing to inform you").':
    'Mukadimah sebelum berita buruk ("semoga puan sihat sejahtera", "sekadar makluman ringkas", "saya menulis untuk memaklumkan").',
  'Soft openings did not help readers, and bad news that was hard to find hurt them. Notices of a data breach read best with the news first, and a delay begins with the new date (rubric F28: S26, S27, S74).':
    'Pembukaan yang lembut tidak membantu pembaca, dan berita buruk yang sukar dicari menyakitkan. Notis kebocoran data paling mudah dibaca apabila beritanya di depan, dan makluman kelewatan bermula dengan tarikh baharu (rubric F28: S26, S27, S74).',
  'Begin with what happened: "We charged you twice for February."':
    'Mulakan dengan apa yang berlaku: "Kami mengecaj puan dua kali bagi bulan Februari."',
  'A lecture in place of the news ("for context", "it is a complex system", "what happened was that"), or a paragraph full of clock times.':
    'Syarahan sebagai ganti berita ("sebagai latar belakang", "sistem ini kompleks", "untuk pemahaman puan"), atau perenggan yang penuh dengan catatan waktu.',
  'Explanation comes after ownership and repair in what people want from an apology, and every sentence of it hides the one that they look for. A log belongs in a report of its own (rubric F29, §0.7, §3: S1).':
    'Penjelasan datang selepas pengakuan dan pembaikan dalam susunan yang orang mahukan, dan setiap ayatnya menyorok ayat yang dicari. Log tempatnya dalam laporan tersendiri (rubric F29, §0.7, §3: S1).',
  'Two sentences: what you did, and what came of it. "I took the old price list. Three of your invoices are £40 too high."':
    'Dua ayat: apa yang anda lakukan, dan apa akibatnya. "Saya mengambil senarai harga lama. Tiga invois puan terlebih RM40."',
  'A message that is too long or too short for the harm it is about.':
    'Mesej yang terlalu panjang atau terlalu pendek berbanding kesannya.',
  'Mail of 50 to 125 words gets the most replies; longer apologies help more as harm grows, and a very short one has no room for what the client needs. Notices of a data breach have contents set by law and are free of this limit (rubric §3: S32, S50; the higher cut-offs are judgement).':
    'E-mel 50 hingga 125 patah perkataan paling banyak dibalas; maaf yang lebih panjang membantu apabila kesannya lebih berat, dan yang terlalu pendek tiada ruang untuk keperluan klien. Kandungan notis kebocoran data ditetapkan undang-undang dan bebas daripada had ini (rubric §3: S32, S50; the higher cut-offs are judgement).',
  'Keep what happened, what you do about it and what the client gets. Leave the rest for the talk.':
    'Kekalkan apa yang berlaku, apa yang anda buat tentangnya dan apa yang klien terima. Yang lain untuk perbualan.',
  'A sentence of more than 20 words, in Russian of more than 18.': 'Ayat yang melebihi 20 patah perkataan, dalam bahasa Rusia melebihi 18.',
  'Readers understand nearly all of a sentence of 14 words and little of a very long one; 25 words is the limit that GOV.UK sets (rubric §3: S75).':
    'Pembaca faham hampir semua isi ayat 14 patah perkataan dan sedikit sahaja daripada ayat yang sangat panjang; GOV.UK menetapkan had 25 patah perkataan (rubric §3: S75).',
  'Make two sentences of it. One says what happened, the next what follows.':
    'Jadikan dua ayat. Satu menyebut apa yang berlaku, satu lagi apa yang menyusul.',
  'Sentences that are long on the whole: more than 15 words on average.':
    'Ayat yang panjang secara keseluruhan: purata melebihi 15 patah perkataan.',
  'Councils aim for 15 to 20 words on average, and texts with an average of 14 were understood by more than nine in ten (rubric §3: S75, S76).':
    'Majlis tempatan menyasarkan purata 15 hingga 20 patah perkataan, dan teks dengan purata 14 difahami oleh lebih daripada sembilan dalam sepuluh orang (rubric §3: S75, S76).',
  'Put a full stop where an "and" or a "which" is.': 'Letakkan titik di tempat "dan" atau "yang".',
  'A text that is hard to read: Flesch-Kincaid grade above 7.': 'Teks yang sukar dibaca: melebihi gred 7 Flesch-Kincaid.',
  'Plain text is preferred by educated readers more, not less; most notices of a data breach are too hard to read. The figure moves with names and numbers, so that these are not counted, short texts are not judged, and it is never more than a warning (rubric §3: S46, S50, S58, S75, S76, S77).':
    'Bahasa yang jelas lebih disukai oleh pembaca berpendidikan, bukan kurang; kebanyakan notis kebocoran data terlalu sukar dibaca. Angkanya berubah mengikut nama dan nombor, maka kedua-duanya tidak dikira, teks pendek tidak dinilai, dan ia tidak pernah lebih daripada amaran (rubric §3: S46, S50, S58, S75, S76, S77).',
  'Take the short word: "help" for "assistance", "use" for "utilise". Shorten the sentences.':
    'Pilih kata yang pendek: "guna" dan bukan "menggunapakai", "baiki" dan bukan "melaksanakan kerja-kerja pembaikan". Pendekkan ayat.',
  'A paragraph of more than four sentences.': 'Perenggan yang melebihi empat ayat.',
  'Councils that write for everyone stop a paragraph after four sentences; on a telephone a longer one is a wall (rubric §3: S76). Four sentences of 15 words are 60 words, so that five very short ones are let through.':
    'Majlis tempatan yang menulis untuk semua orang menamatkan perenggan selepas empat ayat; di telefon bimbit, yang lebih panjang seperti tembok (rubric §3: S76). Empat ayat 15 patah perkataan menjadi 60, maka lima ayat yang sangat pendek dibenarkan.',
  'Start a new paragraph where the subject changes: what happened, how it is put right, what comes next.':
    'Mulakan perenggan baharu di tempat perkaranya berubah: apa yang berlaku, bagaimana dibetulkan, apa seterusnya.',
  'More than two apologies in one message.': 'Lebih daripada dua permohonan maaf dalam satu mesej.',
  'One is needed; advice from practice is "once" or "no more than two". From the third on the message is about the writer and no longer about the client (rubric §3 and F23: S22, S78).':
    'Satu diperlukan; nasihat amalan ialah "sekali" atau "tidak lebih daripada dua". Dari yang ketiga, mesej itu tentang penulis dan bukan lagi tentang klien (rubric §3 and F23: S22, S78).',
  'Say it once, beside what you did. Use the room for the repair.':
    'Katakan sekali, di sebelah apa yang anda lakukan. Guna ruangnya untuk pembetulan.',
  'More than one word that only makes another one louder ("very", "truly", "deeply").':
    'Lebih daripada satu kata yang hanya menguatkan kata lain ("amat", "sangat", "sungguh").',
  'Some strength in an apology helps; piled up it sounds like a part that is played (rubric §3 and F23: S14, S22).':
    'Sedikit ketegasan dalam permohonan maaf membantu; bertimbun-timbun, ia berbunyi seperti lakonan (rubric §3 and F23: S14, S22).',
  'Keep one, or none: "I am very sorry."': 'Kekalkan satu, atau buang semuanya: "Saya memohon maaf."',
  '"I am sorry" or "that was our mistake" comes after the third sentence.':
    '"Saya memohon maaf" atau "ini kesilapan kami" datang selepas ayat ketiga.',
  'Bad news that is buried hurts more, and cushions in front of it did not help readers (rubric §3: S26, S27; the cut-offs are judgement).':
    'Berita buruk yang disorok lebih menyakitkan, dan kata-kata pelapik di depannya tidak membantu pembaca (rubric §3: S26, S27; the cut-offs are judgement).',
  'Say in the first three sentences what went wrong, whose mistake it was, and that you are sorry.':
    'Sebut dalam tiga ayat pertama apa kesilapannya, kesilapan siapa, dan bahawa anda memohon maaf.',
  'The cause takes up too much of the message: over a quarter of it, or more than two sentences.':
    'Sebab mengambil terlalu banyak ruang: lebih daripada suku mesej, atau lebih daripada dua ayat.',
  'An explanation ranks behind owning up and repair, and a long one reads as an excuse (rubric §3 and F29: S1, S12).':
    'Penjelasan berada di belakang pengakuan dan pembaikan, dan yang panjang dibaca sebagai alasan (rubric §3 and F29: S1, S12).',
  'Give the cause in two sentences at most. Have the rest ready for the talk.':
    'Beri sebab dalam dua ayat, paling banyak. Sediakan yang lain untuk perbualan.',
  'More than four promises in one message.': 'Lebih daripada empat janji dalam satu mesej.',
  'A promise helps, and raises the bar for what comes after; broken ones cost more than none made (rubric §3: S6, S10).':
    'Janji membantu, dan menaikkan harapan untuk apa yang menyusul; janji yang dimungkiri lebih mahal daripada tidak berjanji (rubric §3: S6, S10).',
  'Promise what matters most and what you can keep. Report the rest when it is done.':
    'Janjikan yang paling penting dan yang mampu anda tunaikan. Laporkan yang lain apabila sudah siap.',
  'More than one "thank you".': 'Lebih daripada satu "terima kasih".',
  'Thanks for something the client really did can help; thanks for patience that nobody offered is read as pressure (rubric §0.6, §3: S11).':
    'Terima kasih atas perbuatan klien yang sebenar boleh membantu; terima kasih atas kesabaran yang tidak ditawarkan dibaca sebagai desakan (rubric §0.6, §3: S11).',
  'Thank once, for one thing the client did: "Thank you for telling us on Monday."':
    'Ucapkan sekali, atas satu perkara yang klien lakukan: "Terima kasih kerana memaklumkannya pada Isnin."',
  'Exclamation marks, smileys and words in CAPITALS.': 'Tanda seru, emoji dan kata dengan HURUF BESAR.',
  'They raise the voice in a message that should be calm (rubric §3, judgement).':
    'Ia meninggikan suara dalam mesej yang sepatutnya tenang (rubric §3, judgement).',
  'Let the words do it: a full stop, small letters.': 'Kata-kata itu sendiri sudah memadai: guna titik dan huruf kecil.',
  'More than two questions.': 'Lebih daripada dua soalan.',
  'One to three questions raise the number of replies; more of them give the client work (rubric §3: S50; the cut-off is judgement).':
    'Satu hingga tiga soalan menaikkan jumlah balasan; lebih daripada itu menjadi kerja bagi klien (rubric §3: S50; the cut-off is judgement).',
  'Ask the one thing you need to know. Keep the others for the talk.':
    'Tanya satu perkara yang perlu anda tahu. Simpan yang lain untuk perbualan.',
  'A subject of fewer than three or more than nine words, or none.':
    'Baris perkara yang kurang daripada tiga atau melebihi sembilan patah perkataan, atau kosong.',
  'Subjects of three or four words got the most replies, mail without one hardly any (rubric §3: S50, widened by judgement).':
    'Baris perkara tiga atau empat patah perkataan paling banyak dibalas, e-mel tanpa baris perkara hampir tidak dibalas (rubric §3: S50, widened by judgement).',
  'Name what happened and what it is about: "Wrong invoice: your February order".':
    'Namakan apa yang berlaku dan tentang apa: "Invois salah: pesanan Februari".',
  'A template names something that is not there, is private, or may be unanswered where it stands.':
    'Templat menamakan sesuatu yang tiada, yang sulit, atau yang mungkin belum dijawab di tempat itu.',
  'Handlebars renders a misspelt name or a missing answer as nothing, and the sentence around it goes to the client with a hole in it.':
    'Handlebars memaparkan nama yang salah eja atau jawapan yang tiada sebagai kosong, dan ayat di sekelilingnya sampai kepada klien dengan lubang di tengah.',
  'Name a field that exists, and put it inside {{#known …}} where it may be unanswered.':
    'Namakan medan yang ada, dan letakkan di dalam {{#known …}} di tempat ia mungkin belum dijawab.',
  'A part of a template that none of its cases reaches.': 'Bahagian templat yang tidak dicapai oleh mana-mana kes.',
  'Words that no case renders are words that nobody has checked, until a client reads them.':
    'Kata-kata yang tidak dipaparkan oleh mana-mana kes ialah kata-kata yang tidak disemak sesiapa, sehingga klien membacanya.',
  'Add a case that reaches it, or take the part out.': 'Tambah kes yang mencapainya, atau buang bahagian itu.',
  'An earlier disclosure tells of the same kind of mistake towards the same client within 12 months, and this one does not.':
    'Makluman terdahulu menceritakan jenis kesilapan yang sama kepada klien yang sama dalam 12 bulan, dan yang ini tidak menyebutnya.',
  'A second failure of the same kind weakens any recovery, and an apology that takes no notice of it can do more harm than none (rubric S6, S19).':
    'Kegagalan kedua yang sejenis melemahkan apa-apa pemulihan, dan maaf yang tidak mengendahkannya boleh lebih memudaratkan daripada tiada maaf langsung (rubric S6, S19).',
  'Say that it is the second time ("repeat: { earlier: … }"), why the last promise did not hold, and have somebody senior sign or read it; or write "gate: { again: no }" if it is the same mistake.':
    'Sebut bahawa ini kali kedua ("repeat: { earlier: … }") dan mengapa janji dahulu tidak bertahan, dan minta orang atasan menandatangani atau membacanya; atau tulis "gate: { again: no }" jika ini kesilapan yang sama.',
  'A template whose day to be read again is near, or has passed.': 'Templat yang hari bacaan semulanya hampir tiba atau sudah lepas.',
  'Words that were right a year ago name people, prices and habits that have changed since, and nobody looks at what always worked.':
    'Kata-kata yang betul setahun lalu menyebut orang, harga dan kebiasaan yang sudah berubah, dan tiada siapa menjenguk apa yang selama ini berjalan lancar.',
  'Let its owner read it, then set the next date.': 'Minta penjaganya membacanya, kemudian tetapkan tarikh seterusnya.',
  'A clause that runs out, that does not hold yet, or that a message must have and has not.':
    'Klausa yang akan tamat, yang belum berkuat kuasa, atau yang mesti ada dalam mesej tetapi tiada.',
  'Somebody answers for this wording, for a time. Without it, or with an old one, the message is not what legal has agreed to.':
    'Ada orang yang menanggung kata-kata ini, untuk suatu tempoh. Tanpanya, atau dengan yang lama, mesej itu bukan yang dipersetujui bahagian undang-undang.',
  'Put the clause in as it stands, and have it read before it runs out.':
    'Masukkan klausa itu tanpa diubah, dan minta ia dibaca semula sebelum tamat.',
  'Two channels say different things of one mistake, or a message is longer than its channel holds.':
    'Dua saluran menyebut perkara berlainan tentang kesilapan yang sama, atau mesej lebih panjang daripada had salurannya.',
  'A client who reads £320 in a mail and hears £300 on the telephone believes neither.':
    'Klien yang membaca RM320 dalam e-mel dan mendengar RM300 di telefon tidak percaya kedua-duanya.',
  'Take both from the same answers; where the text was changed by hand, change the answers instead.':
    'Ambil kedua-duanya daripada jawapan yang sama; jika teks diubah dengan tangan, ubah jawapannya dan bukan teksnya.',
  'A message that says in one language what it does not say in another.':
    'Mesej yang menyebut sesuatu dalam satu bahasa tetapi tidak dalam bahasa lain.',
  'Two clients of one mistake compare notes, and the one who was told less asks why.':
    'Dua klien yang terkena kesilapan yang sama membandingkan mesej masing-masing, dan yang diberitahu lebih sedikit bertanya mengapa.',
  'Put into the other language what is missing there, or take it out of both: ownup template check --parity.':
    'Masukkan yang tertinggal ke dalam bahasa yang satu lagi, atau keluarkan daripada kedua-duanya: ownup template check --parity.',
  'A message that somebody has to approve before it goes out, or an approval of something else than what stands there now.':
    'Mesej yang mesti diluluskan sebelum dihantar, atau kelulusan untuk teks yang bukan lagi teks sekarang.',
  'Money above a limit, personal data, a claim: whoever signs alone cannot take that back, and a second person sees what the first one no longer does (rubric section 4).':
    'Wang melebihi had, data peribadi, tuntutan: orang yang menandatangani seorang diri tidak dapat menariknya balik, dan orang kedua nampak apa yang tidak lagi dilihat oleh yang pertama (rubric section 4).',
  'Let somebody who may approve it look at it: ownup approve <file>.':
    'Minta orang yang berhak meluluskan melihatnya: ownup approve <file>.',
  'A note that silences a rule where that rule finds nothing, or names no rule, or gives no reason.':
    'Catatan untuk mengabaikan peraturan di tempat peraturan itu tidak menemui apa-apa, atau yang tidak menyebut peraturan, atau yang tidak memberi sebab.',
  'It would silence the next mistake in the same place, which nobody has looked at.':
    'Catatan itu akan membiarkan kesilapan seterusnya terlepas di tempat yang sama, sedangkan belum dilihat sesiapa.',
  'Take the note out, or write the rule and the reason into it.': 'Buang catatan itu, atau tulis peraturan dan sebabnya di dalamnya.',
  'The client is called "{0}" here and "{1}" there. Keep to one of the two.':
    'Klien dipanggil "{0}" di sini dan "{1}" di sana. Kekalkan satu sahaja.',
  'This reads like another language than that of the message. Write it in that one.':
    'Ini berbunyi seperti bahasa lain, bukan bahasa mesej. Tulis dalam bahasa mesej.',
  '"{0}" has letters of two alphabets. Type it again.': '"{0}" mengandungi huruf daripada dua abjad. Taip semula.',
  '"{0}" is told as done, and the answers promise it for {1}. If it is done, write "done" and the day it was; if it is not, write what will be done.':
    '"{0}" ditulis seolah-olah sudah siap, sedangkan jawapan menjanjikannya pada {1}. Jika sudah, pilih "Siap" dan tulis harinya; jika belum, tulis apa yang akan dibuat.',
  '"{0}" begins a sentence with a small letter. Write it with a capital.':
    '"{0}" memulakan ayat dengan huruf kecil. Tulis dengan huruf besar.',
  'An answer that begins a sentence of the message with a small letter.': 'Jawapan yang memulakan ayat dalam mesej dengan huruf kecil.',
  'What stands in a file goes into the message as it was typed. An answer that was typed in a hurry shows it, and the client reads that nobody looked at the message again before it went out (judgement).':
    'Apa yang ada dalam fail masuk ke dalam mesej seperti yang ditaip. Jawapan yang ditaip tergesa-gesa akan kelihatan, dan klien membaca bahawa tiada siapa menyemak mesej itu sekali lagi sebelum dihantar (judgement).',
  'Begin with a capital letter. Where a name is written with a small one, put another word in front of it.':
    'Mulakan dengan huruf besar. Jika sesuatu nama memang ditulis dengan huruf kecil, letakkan perkataan lain di hadapannya.',
  'A sentence in another language than the message, or a word with letters of two alphabets.':
    'Ayat dalam bahasa lain daripada bahasa mesej, atau perkataan dengan huruf daripada dua abjad.',
  'Whoever writes in two languages a day mixes them, and Indonesian and Malay share words that mean different things: "semalam" is last night in the one and yesterday in the other. A Latin letter in a Russian word looks right, and is found by no search and by no rule.':
    'Orang yang menulis dalam dua bahasa setiap hari mudah mencampurkannya, dan bahasa Indonesia dan Melayu berkongsi kata yang berlainan makna: "semalam" bermaksud malam tadi dalam yang satu dan hari sebelum ini dalam yang lain. Huruf Latin dalam kata Rusia kelihatan betul, tetapi tidak ditemui oleh carian atau peraturan.',
  'Write the sentence in the language of the message, and type the word again.':
    'Tulis ayat itu dalam bahasa mesej, dan taip semula perkataan itu.',
  'The client is called in two ways in one message: "Anda" and "Bapak", "Вы" and "вы".':
    'Klien dipanggil dengan dua cara dalam satu mesej: "anda" dan "tuan", "tuan" dan "puan".',
  'A client who is somebody in one line and anybody in the next sees that the text was put together. Guides to letters in these languages ask for one form throughout; English has only one.':
    'Klien yang dikenali dalam satu baris dan menjadi sesiapa sahaja dalam baris berikutnya nampak bahawa teks itu dicantum-cantum. Panduan surat dalam bahasa-bahasa ini meminta satu bentuk dari awal hingga akhir; bahasa Inggeris hanya ada satu.',
  'Keep to the form that the template uses: it is the answer "client.you".':
    'Kekalkan bentuk yang digunakan oleh templat: jawapan "client.you".',
  '{0} and {1}': '{0} dan {1}',
  '{0} or {1}': '{0} atau {1}',
  '{0}, {1}': '{0}, {1}',
  '{0}; {1}': '{0}; {1}',
  'since then {0}': 'sejak itu yang berubah: {0}',
  'it is of a day that is still ahead ({0})': 'tarikhnya belum tiba ({0})',
  '"{0}" looks like {1} and is written with other letters; ownup.yaml has the name as it is':
    '"{0}" kelihatan seperti {1} tetapi ditulis dengan huruf lain; nama yang betul ada dalam ownup.yaml',
  '"{0}" is no name that somebody can be found by: write it in the letters of one alphabet':
    '"{0}" bukan nama yang boleh dikenali: tulis dengan huruf daripada satu abjad sahaja',
  '{0} ({1}) may not approve {2}': '{0} ({1}) tidak berhak meluluskan {2}',
  'nobody approves a message that they send themselves': 'mesej yang dihantar sendiri tidak boleh diluluskan sendiri',
  'anybody but the sender': 'sesiapa sahaja selain penghantar',
  'nobody yet: name somebody under "approvers" in ownup.yaml': 'belum ada: tulis nama seseorang di bawah "approvers" dalam ownup.yaml',
  '{0} ({1})': '{0} ({1})',
  '{0} changed': '{0}',
  'the template {0} changed': 'templat {0}',
  '{0}, which the template calls, changed': 'bahagian templat {0}',
  'the text changed': 'teksnya',
  'the lines of the approval itself were changed': 'baris kelulusan itu sendiri',
  'the compensation changed': 'pampasan',
  'the compensation changed ({0} then, {1} now)': 'pampasan (dahulu {0}, sekarang {1})',
  written: 'tarikh ditulis',
  language: 'bahasa',
  kind: 'jenis kesilapan',
  gate: 'soalan pertama',
  client: 'klien',
  sender: 'penghantar',
  senior: 'orang atasan',
  matter: 'perkara',
  what: 'apa yang berlaku',
  agreed: 'apa yang dipersetujui',
  when: 'bila ia berlaku',
  found: 'bila ia disedari',
  repeat: 'kali sebelumnya',
  scope: 'sejauh mana kesannya',
  impact: 'kesan pada kerja klien',
  effects: 'kesan kepada klien',
  loss: 'kerugian klien',
  details: 'butiran',
  cause: 'sebab',
  fixes: 'pembetulan',
  prevention: 'pencegahan',
  actions: 'yang klien perlu buat',
  next: 'khabar seterusnya',
  extra: 'soalan templat',
  contact: 'orang untuk dihubungi',
  worksheet: 'catatan peribadi',
  questions: 'soalan klien',
  ignore: 'peraturan yang diabaikan',
  '"{0}" is ticked, and such a message is seen by somebody else first':
    '"{0}" ditanda, dan mesej sebegini mesti dilihat oleh orang lain dahulu',
  'a message about {0} is always seen by somebody else first': 'mesej tentang {0} mesti dilihat oleh orang lain dahulu',
  'whoever sends this': 'penghantar mesej ini',
  'a sender with the role "{0}"': 'penghantar dengan jawatan "{0}"',
  'ownup.yaml sets no limit for {0}, so all money needs approval':
    'ownup.yaml tidak menetapkan had untuk {0}, jadi berapa pun jumlahnya perlu diluluskan',
  'in one message': 'dalam satu mesej',
  'to one client in a month': 'kepada seorang klien dalam sebulan',
  'to one client in a year': 'kepada seorang klien dalam setahun',
  '{0}; {1} of it stands in other messages': '{0}; {1} daripadanya ada dalam mesej lain',
  '{0} is in another currency than the {1} that {2} may offer {3}':
    '{0} dalam mata wang lain daripada {1} yang boleh ditawarkan oleh {2} {3}',
  '{0} is more than the {1} that {2} may offer {3}': '{0} melebihi {1} yang boleh ditawarkan oleh {2} {3}',
  '{0} in this message': '{0} dalam mesej ini',
  '{0} to this client in a month': '{0} kepada klien ini dalam sebulan',
  '{0} to this client in a year': '{0} kepada klien ini dalam setahun',
  'DRAFT, needs approval: {0}': 'DRAF, perlu kelulusan: {0}',
  'what was approved is no longer what stands here': 'isinya sudah berbeza daripada yang diluluskan',
  'Not for the client. Whoever may approve it looks at it with: ownup approve {0}':
    'Bukan untuk klien. Orang yang berhak meluluskan boleh melihatnya dengan: ownup approve {0}',
  '{0}. Who may approve that: {1}.': '{0}. Yang berhak meluluskannya: {1}.',
  '{0} approved it as {1} makes it, and this is another template.':
    '{0} meluluskan mesej daripada templat {1}, sedangkan ini templat lain.',
  'The approval of {0} does not hold: {1}.': 'Kelulusan daripada {0} tidak sah: {1}.',
  '{0} approved {1}.': '{0} meluluskan: {1}.',
  '{0} ({1}, {2})': '{0} ({1}, {2})',
  '{0} They look at it with: ownup approve {1}': '{0} Cara melihatnya: ownup approve {1}',
  'Nothing.': 'Tiada.',
  'Review: {0}': 'Untuk disemak: {0}',
  'File: {0}': 'Fail: {0}',
  'To: {0}': 'Kepada: {0}',
  'From: {0}': 'Daripada: {0}',
  'Day: {0}': 'Tarikh: {0}',
  'Template: {0}, with all that it calls: sha256 {1}': 'Templat: {0}, dengan semua bahagian yang digunakannya: sha256 {1}',
  'The message, as the client reads it': 'Mesej, seperti yang dibaca oleh klien',
  'Subject: {0}': 'Perkara: {0}',
  'What each sentence rests on': 'Asas setiap ayat',
  'no answer': 'tiada jawapan',
  'What it promises': 'Apa yang dijanjikan',
  'What it offers in money': 'Wang yang ditawarkan',
  '{0}; {1} within a year, with other messages': '{0}; {1} dalam setahun, termasuk mesej lain',
  'What the checks found': 'Dapatan semakan',
  '{0}, {1}, line {2}: {3}': '{0}, {1}, baris {2}: {3}',
  'Ignored, and why': 'Diabaikan, dan sebabnya',
  'Changed by hand': 'Diubah dengan tangan',
  Approvals: 'Kelulusan',
  'Open: {0}': 'Belum diluluskan: {0}',
  'by {0}': 'selewat-lewatnya {0}',
  nobody: 'belum ada sesiapa',
  'what the answers give': 'teks daripada jawapan',
  'what goes out': 'teks yang akan dihantar',
  'nobody yet': 'belum ada',
  'To approve without being asked, ownup needs {0}.': 'Untuk meluluskan tanpa ditanya, ownup memerlukan {0}.',
  'Read it first: ownup review {0}. Then: ownup approve {1} --name "Ana Ruiz" --role legal --yes':
    'Baca dahulu: ownup review {0}. Kemudian: ownup approve {1} --name "Nurul Aziz" --role undang-undang --yes',
  'Nothing was approved, and nothing was written.': 'Tiada apa yang diluluskan, dan tiada apa yang ditulis.',
  'Approved by {0} ({1}): {2}.': 'Diluluskan oleh {0} ({1}): {2}.',
  'Written: {0}': 'Ditulis: {0}',
  'Still open: {0}': 'Masih perlu diluluskan: {0}',
  'Any change of the answers, the text or the template takes that back. The message: ownup render {0}':
    'Sebarang perubahan pada jawapan, teks atau templat membatalkan kelulusan ini. Untuk mengambil mesejnya: ownup render {0}',
  '{0}: nothing in it needs approval now, and an approval in it does not hold.':
    '{0}: kini tiada apa yang perlu diluluskan di sini, tetapi ada kelulusan yang tidak sah.',
  'Take that entry out of "approvals", or put back what was approved.':
    'Buang entri itu daripada "approvals", atau kembalikan apa yang diluluskan dahulu.',
  '{0} is approved. Nothing was written.': '{0} sudah diluluskan. Tiada apa yang ditulis.',
  '{0} needs no approval. Nothing was written.': '{0} tidak memerlukan kelulusan. Tiada apa yang ditulis.',
  '{0}: {1}. Nothing was written.': '{0}: {1}. Tiada apa yang ditulis.',
  '{0} was changed by somebody else while you read it. Nothing was approved.':
    '{0} diubah oleh orang lain semasa anda membacanya. Tiada apa yang diluluskan.',
  'Your approval would have been of another message. Look at this one: ownup approve {0}':
    'Yang akan anda luluskan bukan lagi mesej yang anda baca. Lihat mesej yang sekarang: ownup approve {0}',
  'You are asked to approve {0}.': 'Anda diminta meluluskan {0}.',
  'What it offers in money, all in all:': 'Wang yang ditawarkan, semuanya:',
  'What it promises:': 'Apa yang dijanjikan:',
  'What the checks say of it:': 'Dapatan semakan:',
  'What became of earlier approvals:': 'Kelulusan terdahulu:',
  'What needs approval:': 'Yang perlu diluluskan:',
  'Who are you?': 'Siapa anda?',
  'Your name stands in the file. ownup does not check who types it.':
    'Nama anda akan tertulis dalam fail. ownup tidak memeriksa siapa yang menaipnya.',
  'As what do you approve it?': 'Anda meluluskannya sebagai apa?',
  'As ownup.yaml has it.': 'Seperti yang tertulis dalam ownup.yaml.',
  'Your role, in a word or two.': 'Jawatan anda, dalam satu dua patah perkataan.',
  legal: 'undang-undang',
  No: 'Tidak',
  'Yes, exactly this': 'Ya, tepat seperti ini',
  'Do you approve it?': 'Anda meluluskannya?',
  'Any change afterwards takes your approval back.': 'Sebarang perubahan selepas ini membatalkan kelulusan anda.',
  '{0} Mend the rule, or move the example to "good".': '{0} Betulkan peraturan itu, atau pindahkan contoh itu ke "good".',
  'The rule finds something in this good example: {0} Mend the rule, or move the example to "bad".':
    'Peraturan ini menemui sesuatu dalam contoh yang baik ini: {0} Betulkan peraturan itu, atau pindahkan contoh itu ke "bad".',
  'The rule finds nothing in this bad example: none of its words stand in it as whole words.':
    'Peraturan ini tidak menemui apa-apa dalam contoh yang buruk ini: tiada satu pun perkataannya ada di situ sebagai perkataan penuh.',
  'The rule finds nothing in this bad example: what it requires stands in it.':
    'Peraturan ini tidak menemui apa-apa dalam contoh yang buruk ini: apa yang diwajibkannya ada di situ.',
  somebody: 'seseorang',
  'This was to be read again by {0}, {1} {1:day|days} ago. Let {2} read it, then set the next date.':
    'Ini sepatutnya dibaca semula selewat-lewatnya {0}, {1} hari yang lalu. Minta {2} membacanya, kemudian tetapkan tarikh seterusnya.',
  'This is to be read again by {0}, today. Let {1} read it, then set the next date.':
    'Ini perlu dibaca semula selewat-lewatnya {0}, iaitu hari ini. Minta {1} membacanya, kemudian tetapkan tarikh seterusnya.',
  'This is to be read again by {0}, in {1} {1:day|days}. Let {2} read it, then set the next date.':
    'Ini perlu dibaca semula selewat-lewatnya {0}, {1} hari lagi. Minta {2} membacanya, kemudian tetapkan tarikh seterusnya.',
  '"{0}" holds from {1} on, in {2} {2:day|days}. Until then no message may have it.':
    '"{0}" terpakai mulai {1}, {2} hari lagi. Sebelum itu ia tidak boleh ada dalam mana-mana mesej.',
  '"{0}" ran out on {1}, {2} {2:day|days} ago. Ask {3} for the wording that holds now.':
    '"{0}" tamat tempoh pada {1}, {2} hari yang lalu. Minta teks yang terpakai sekarang daripada {3}.',
  '"{0}" ran out on {1}. Ask {2} for the wording that holds now.':
    '"{0}" tamat tempoh pada {1}. Minta teks yang terpakai sekarang daripada {2}.',
  '"{0}" runs out on {1}, today. Ask {2} to read it before that.':
    '"{0}" tamat tempoh pada {1}, iaitu hari ini. Minta {2} membacanya sebelum itu.',
  '"{0}" runs out on {1}, in {2} {2:day|days}. Ask {3} to read it before that.':
    '"{0}" tamat tempoh pada {1}, {2} hari lagi. Minta {3} membacanya sebelum itu.',
  'The message must have the clause "{0}" as it stands. Put {1} back.':
    'Mesej mesti memuatkan klausa "{0}" kata demi kata. Masukkan semula {1}.',
  '{0}, to {1}': '{0}, kepada {1}',
  'The same kind of mistake happened to this client on {0} ({1}). Say that it is the second time (repeat: { earlier: {2} }), or, if it is the same one, write gate: { again: no }.':
    'Kesilapan yang sejenis pernah berlaku kepada klien ini pada {0} ({1}). Sebut bahawa ini kali kedua (repeat: { earlier: {2} }), atau, jika itu kesilapan yang ini juga, tulis gate: { again: no }.',
  'No template uses this partial, so nobody has checked its words. Use it, or take it out.':
    'Tiada templat yang menggunakan bahagian ini, jadi belum ada sesiapa menyemak kata-katanya. Gunakan bahagian ini, atau buang.',
  '{0}. Say less.': '{0}. Kurangkan isinya.',
  'No case reaches {0}, so nobody has checked its words. Add a case that does, or take it out.':
    'Tiada kes yang sampai ke {0}, jadi belum ada sesiapa menyemak kata-katanya. Tambah kes yang sampai ke situ, atau buang.',
  'The {0} says {1}, and the {2} does not.': 'Dalam {0} tertulis {1}, sedangkan dalam {2} tidak.',
  'The {0} says {1}, which is in no answer; the {2} does not.':
    'Dalam {0} tertulis {1}, yang tiada dalam mana-mana jawapan; dalam {2} tidak tertulis.',
  'The {0} promises "{1}", and the {2} does not.': '{0} menjanjikan "{1}", sedangkan {2} tidak.',
  'Warnings: {0}, and {1} are let through.': 'Ada {0} amaran, sedangkan yang dibenarkan {1}.',
  '{0}: {1} taken out, {2} left': '{0}: {1} dikeluarkan, tinggal {2}',
  '{0}: written, with {1} known {1:finding|findings}': '{0}: ditulis, mengandungi {1} dapatan yang sudah diketahui',
  '{0} {0:finding in the baseline is|findings in the baseline are} silenced: {1}': '{0} dapatan yang sudah dicatat diabaikan: {1}',
  '{0} {0:finding in the baseline is|findings in the baseline are} gone: run with --update-baseline':
    '{0} dapatan yang dicatat sudah tiada: jalankan dengan --update-baseline',
  'this is what the answers give; the text that was changed by hand is another (ownup render without --trace, --template and --channel)':
    'ini teks daripada jawapan, bukan teks yang diubah dengan tangan (untuk yang itu: ownup render tanpa --trace, --template dan --channel)',
  'a holding note may go out while others look; tell whoever decides on {0} that it does':
    'makluman awal boleh dihantar sementara orang lain menyemak; beritahu pihak yang memutuskan tentang {0}',
  'not in the message, on purpose: {0} ({1})': 'sengaja tidak dimasukkan dalam mesej: {0} ({1})',
  'personal-data': 'data peribadi',
  injury: 'kecederaan',
  advice: 'nasihat profesional',
  claim: 'tuntutan',
  regulator: 'pihak berkuasa',
  contract: 'kontrak',
  deliberate: 'perbuatan sengaja',
  concealed: 'kesilapan yang disembunyikan',
  repeated: 'kesilapan kali kedua',
  'missed-deadline': 'tarikh akhir yang terlepas',
  'billing-error': 'bil yang salah',
  'wrong-delivery': 'penghantaran yang salah',
  outage: 'perkhidmatan yang terhenti',
  'data-loss': 'kehilangan data',
  'data-breach': 'data peribadi di tangan yang salah',
  'wrong-advice': 'nasihat yang salah',
  'quality-defect': 'barang atau kerja yang ada kecacatan',
  'handover-failure': 'perkara yang tercicir semasa serah tugas',
  miscommunication: 'salah faham',
  done: 'siap',
  doing: 'sedang dibuat',
  planned: 'dirancang',
  refund: 'bayaran balik',
  credit: 'kredit',
  discount: 'diskaun',
  replacement: 'barang ganti',
  redo: 'kerja dibuat semula',
  other: 'lain-lain',
  'the template has no words for "not known yet"; answer it, or leave the line out':
    'templat ini tiada kata untuk "belum tahu"; jawab, atau tinggalkan kosong',
  '{0} is {1}': '{0} ialah {1}',
  'this is asked only where {0}; take it out, or put that right': 'ini hanya ditanya jika {0}; keluarkan, atau betulkan yang itu',
  'the file has {0} {0:character|characters}; a disclosure has at most {1}': 'fail ini mempunyai {0} aksara, sedangkan paling banyak {1}',
  '{0}: there is no such file.': '{0}: fail itu tidak wujud.',
  'Check the name and the folder you are in.': 'Semak nama dan folder tempat anda berada.',
  '{0}: this file is not UTF-8 text.': '{0}: fail ini bukan teks UTF-8.',
  'Save it as UTF-8 in your editor, then try again.': 'Simpan sebagai UTF-8 dalam editor anda, kemudian cuba lagi.',
  'the disk is full': 'cakera penuh',
  'Make room; what was saved before is untouched. Then run ownup again.':
    'Kosongkan sedikit ruang; yang sudah disimpan tidak terjejas. Kemudian jalankan ownup semula.',
  'your disk quota is used up': 'kuota cakera anda sudah habis',
  'the file would be larger than this system allows': 'fail ini akan menjadi lebih besar daripada yang dibenarkan oleh sistem ini',
  'What was saved before is untouched.': 'Yang sudah disimpan tidak terjejas.',
  'this may not be read or written here': 'ini tidak boleh dibaca atau ditulis di sini',
  'Start ownup in a folder of your own, or have the rights changed.':
    'Jalankan ownup dalam folder anda sendiri, atau minta kebenaran akses untuk folder ini.',
  'this disk is read-only': 'cakera ini hanya boleh dibaca',
  'Start ownup in a folder that can be written.': 'Jalankan ownup dalam folder yang boleh ditulis.',
  'this is a folder, not a file': 'ini folder, bukan fail',
  'Name a file in it.': 'Sebut nama fail di dalamnya.',
  'a part of this path is a file, not a folder': 'ada bahagian laluan ini yang merupakan fail, bukan folder',
  'Check the path.': 'Semak laluannya.',
  'a folder on this path is not there': 'satu daripada folder dalam laluan ini tidak wujud',
  'this name is too long': 'nama ini terlalu panjang',
  'Use a shorter name.': 'Guna nama yang lebih pendek.',
  '{0}: {1}.': '{0}: {1}.',
  '{0}: the system says {1}.': '{0}: sistem melaporkan {1}.',
  'What was saved before is untouched. Check the disk, then try again.':
    'Yang sudah disimpan tidak terjejas. Semak cakera, kemudian cuba lagi.',
  'a sentence goes here': 'di sini perlu ayat',
  'a line of text goes here': 'di sini perlu sebaris teks',
  'a text goes here': 'di sini perlu teks',
  'a date goes here': 'di sini perlu tarikh',
  'a sum of money goes here': 'di sini perlu jumlah wang',
  'a number goes here': 'di sini perlu nombor',
  'a word goes here': 'di sini perlu satu perkataan',
  'is empty; leave the line out, or write "not known yet" or "does not apply"':
    'kosong; jawab, atau pilih "belum tahu" atau "tidak berkenaan"',
  '"{0}" is no date; write one like 2026-11-27': '"{0}" bukan tarikh; tulis seperti 2026-11-27',
  'has {0} {0:character|characters}; the most that fits is {1}': 'panjangnya {0} aksara, sedangkan paling banyak {1}',
  '"{0}" is not one of {1}': '"{0}" bukan salah satu daripada {1}',
  '"{0}" is no whole number': '"{0}" bukan nombor bulat',
  'the fields of your template go here, one a line': 'di sini perlu medan templat anda, satu setiap baris',
  'a field is named with small letters, digits and _, such as po_number':
    'nama medan ditulis dengan huruf kecil, angka dan _, misalnya po_number',
  'this ownup reads version {0} of the file, not "{1}"': 'ownup ini membaca fail versi {0}, bukan "{1}"',
  '{0} was changed by another program while you were answering.': '{0} diubah oleh program lain semasa anda menjawab.',
  'It was left as it is, and your answers are in {0}. Compare the two, then run: ownup draft {1}':
    'Fail itu dibiarkan, dan jawapan anda ada dalam {0}. Bandingkan kedua-duanya, kemudian jalankan: ownup draft {1}',
  '{0} is open in another ownup (process {1}).': '{0} sedang dibuka dalam ownup lain (proses {1}).',
  'Finish there first. If that window is gone, delete {0} and start again.':
    'Selesaikan di sana dahulu. Jika tetingkap itu sudah tiada, padamkan {0} dan mulakan semula.',
  '{0} could not be locked.': '{0} tidak dapat dikunci.',
  'Delete {0} and start again.': 'Padamkan {0} dan mulakan semula.',
  '{0}: a merge conflict stands here.': '{0}: ada konflik gabungan di sini.',
  'Keep one of the two versions, then run ownup again.': 'Kekalkan salah satu versi, kemudian jalankan ownup semula.',
  'This note names no rule, so it silences nothing. Write it like this: {0}':
    'Catatan ini tidak menyebut peraturan, jadi tiada apa yang diabaikan. Tulis seperti ini: {0}',
  'This note gives no reason, so it silences nothing. Write it like this: {0}':
    'Catatan ini tidak memberi sebab, jadi tiada apa yang diabaikan. Tulis seperti ini: {0}',
  'This note silences nothing: {0}': 'Catatan ini tidak memberi kesan: {0}',
  'A note cannot silence {0}. Put right what it finds, and take the note out.':
    'Peraturan {0} tidak boleh diabaikan dengan catatan. Betulkan dapatannya, dan buang catatan ini.',
  '{0} finds nothing here. Take it out of this note.': '{0} tidak menemui apa-apa di sini. Keluarkan daripada catatan ini.',
  '{0} finds nothing here. Take this note out.': '{0} tidak menemui apa-apa di sini. Buang catatan ini.',
  'there is no rule "{0}"': 'tiada peraturan "{0}"',
  'there is no rule "{0}"; did you mean {1}?': 'tiada peraturan "{0}"; adakah maksud anda {1}?',
  'e-mail': 'e-mel',
  letter: 'surat',
  'chat message': 'mesej sembang',
  'text message': 'SMS',
  'call script': 'skrip panggilan',
  '{0} {0:character|characters}, and the most that fits is {1}': '{0} aksara, sedangkan paling banyak {1}',
  '{0} {0:word|words}, and the most that fits is {1}': '{0} patah perkataan, sedangkan paling banyak {1}',
  'this {0} has {1}': 'panjang {0} ini {1}',
  error: 'ralat',
  warning: 'amaran',
  hint: 'cadangan',
  'in {0} of {1} {1:case|cases}, first: {2}': 'dalam {0} daripada {1} kes, yang pertama: {2}',
  'in {0} of {1} {1:case|cases}: {2}': 'dalam {0} daripada {1} kes: {2}',
  '(written by {0})': '(ditulis oleh {0})',
  '{0} {0:error|errors}': '{0} ralat',
  '{0} {0:warning|warnings}': '{0} amaran',
  '{0} {0:hint|hints}': '{0} cadangan',
  '{0} {0:template|templates}': '{0} templat',
  '{0} {0:case|cases}': '{0} kes',
  '{0} {0:disclosure|disclosures}': '{0} fail jawapan',
  '{0} {0:message|messages}': '{0} mesej',
  '{0} {0:house rule|house rules}': '{0} peraturan pasukan',
  '{0} {0:example|examples}': '{0} contoh',
  '{0} {0:finding|findings} of less weight not shown.': '{0} dapatan yang lebih ringan tidak dipaparkan.',
  '{0} in {1}.': '{0}. Disemak: {1}.',
  '{0}.': '{0}.',
  'No errors in {0}.': 'Tiada ralat. Disemak: {0}.',
  '{0} {0:house rule does what its|house rules do what their} {1} {1:example says|examples say}.':
    '{0} peraturan pasukan berfungsi seperti dalam {1} contohnya.',
  'Nothing was checked.': 'Tiada apa yang disemak.',
  'Nothing found in {0}.': 'Tiada dapatan. Disemak: {0}.',
  'The checks cannot tell if it is true: read it once more.': 'Semakan tidak tahu sama ada isinya benar: baca sekali lagi.',
  'rests on: {0}': 'berdasarkan: {0}',
  'rests on no answer': 'tidak berdasarkan mana-mana jawapan',
}
