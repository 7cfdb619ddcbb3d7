import type { Examples } from '../../lint/rule.ts'
import type { Sayings } from '../../said.ts'

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
    'sebut sama ada ini "done" (siap), "doing" (sedang dibuat) atau "planned" (dirancang); tarikh sahaja tidak menjelaskannya',
  'this fix is "done", but {0} is still ahead; write the day it was done, or make it "planned"':
    'pembetulan ini "done" (siap), tetapi {0} belum tiba; tulis hari ia siap, atau jadikan "planned" (dirancang)',
  'this fix is "{0}", but {1} has passed; make it "done", or write a new date':
    'pembetulan ini "{0}", tetapi {1} sudah lepas; jadikan "done" (siap), atau tulis tarikh baharu',
  'the list is empty; write "does not apply, because …" if there is none':
    'senarai ini kosong; jika tiada, tulis "does not apply, because …"',
  'a {0} needs an amount; write one like £1,260 or 1260 GBP': '{0} memerlukan jumlah; tulis seperti RM1,260 atau 1260 MYR',
  'an amount of nothing is no compensation; write "does not apply, because …"':
    'jumlah sifar bukan pampasan; tulis "does not apply, because …"',
  'leave it out and say in "text" that they have it, or write a day that is still ahead':
    'keluarkan dan sebut dalam "text" bahawa klien sudah menerimanya, atau tulis hari yang belum tiba',
  '{0} has passed; {1}': '{0} sudah lepas; {1}',
  'say what the client gets: refund, credit, discount, replacement, redo or other':
    'sebut apa yang klien terima: refund, credit, discount, replacement, redo atau other',
  'say in a sentence what the client gets': 'sebut dalam satu ayat apa yang klien terima',
  'say what will be different; a name and a date alone promise nothing':
    'sebut apa yang akan berbeza; nama dan tarikh sahaja tidak menjanjikan apa-apa',
  'the next contact ({0}) is in the past; write a day that is still ahead':
    'khabar seterusnya ({0}) sudah lepas; tulis hari yang belum tiba',
  'more was to be said by {0}, which has passed; answer it now, or write a new date':
    'khabar dijanjikan selewat-lewatnya {0}, dan hari itu sudah lepas; jawab sekarang, atau tulis tarikh baharu',
  'no message says "not known yet" about this; answer it, or write "does not apply"':
    'tiada mesej yang menyebut "not known yet" tentang ini; jawab, atau tulis "does not apply"',
  'the wrong amount and the right amount are the same': 'jumlah yang salah dan jumlah yang betul sama',
  'it ended ({0}) before it began ({1})': 'ia berakhir ({0}) sebelum ia bermula ({1})',
  '{0} is still ahead; write when it ended, or "not known yet"': '{0} belum tiba; tulis bila ia berakhir, atau "not known yet"',
  'belongs to the kind {0}, and this is "{1}"; take it out, or change the kind':
    'untuk jenis {0}, sedangkan ini "{1}"; keluarkan, atau tukar jenisnya',
  'write the amount without a minus': 'tulis jumlah tanpa tanda tolak',
  '"{0}" has no currency; write £{1} or {2} GBP': '"{0}" tiada mata wang; tulis RM{1} atau {2} MYR',
  '"{0}" is no amount; write one like £1,260 or 1260 GBP': '"{0}" bukan jumlah; tulis seperti RM1,260 atau 1260 MYR',
  '{0} has {1} decimals, "{2}" has {3}': '{0} mempunyai {1} tempat perpuluhan, tetapi "{2}" ada {3}',
  '"{0}" is more than any invoice holds': '"{0}" melebihi mana-mana invois',
  'Words are missing. {0} {1}': 'Ada kata-kata yang tiada. {0} {1}',
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
    'Sebut dalam satu dua ayat, atau jawab "belum tahu" dengan tarikh bila anda akan tahu.',
  'what the client has to do now': 'apa yang perlu klien buat sekarang',
  'Say it, or say that there is nothing to do.': 'Sebutkan, atau nyatakan bahawa tiada apa-apa yang perlu dibuat.',
  'The client is not told that there is nothing to do. Say "You do not need to do anything."':
    'Klien tidak diberitahu bahawa tiada apa-apa yang perlu dibuatnya. Tulis: "Tuan tidak perlu berbuat apa-apa."',
  'what matters most to the client': 'perkara yang paling penting bagi klien',
  'what matters most to the client ("{0}")': 'perkara yang paling penting bagi klien ("{0}")',
  'This mistake touched {0}, and the message does not say so. Answer to it in a sentence.':
    'Kesilapan ini kena pada {0}, dan mesej tidak menyebutnya. Jawab dengan satu ayat.',
  'what the client gets for it': 'apa yang klien terima sebagai gantinya',
  'Write what they get and when, or "does not apply" with the reason.':
    'Tulis apa yang diterima dan bila, atau jawab "tidak berkenaan" dengan sebabnya.',
  '"{0}" leaves it open whether anything happened to the client. Say what you did, and that you are sorry for it.':
    '"{0}" seolah-olah belum tentu ada apa-apa yang menimpa klien. Sebut apa yang anda lakukan, dan mohon maaf atasnya.',
  'The client cannot see how to reach you. Put your phone number or e-mail address under your name.':
    'Klien tidak nampak cara menghubungi anda. Letakkan nombor telefon atau alamat e-mel di bawah nama anda.',
  'The message leaves out how to reach you. Put your phone number or e-mail address back.':
    'Cara menghubungi anda tertinggal daripada mesej. Masukkan semula nombor telefon atau alamat e-mel anda.',
  'The client cannot see how to reach you. Add your phone number or your e-mail address.':
    'Klien tidak nampak cara menghubungi anda. Tambah nombor telefon atau alamat e-mel anda.',
  'The message does not say when the client hears from you next. Put the day back.':
    'Mesej tidak menyebut bila klien akan mendengar daripada anda lagi. Masukkan semula harinya.',
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
    '"{0}" tidak dapat dijanjikan oleh sesiapa. Sebut apa yang anda ubah, dan apa yang kini kurang mungkin berlaku.',
  'This first note gives a reason, and nobody is sure of it yet. Take it out, and say when more comes.':
    'Nota sementara ini memberi sebab, sedangkan belum ada yang pasti. Keluarkan, dan sebut bila khabar seterusnya.',
  'This first note makes an offer, and nobody has agreed to it yet. Take it out, and say when more comes.':
    'Nota sementara ini membuat tawaran, sedangkan belum ada yang bersetuju. Keluarkan, dan sebut bila khabar seterusnya.',
  'what this meant for the client': 'apa maknanya bagi klien',
  'Say who had to do what, wait, pay or go without.': 'Sebut siapa yang terpaksa buat apa, menunggu, membayar atau tidak mendapat apa.',
  '"{0}" is what people write to a crowd. Write to this one client, in your own words.':
    '"{0}" ditulis untuk orang ramai. Tulis kepada klien yang seorang ini, dengan kata-kata anda sendiri.',
  '"{0}" greets nobody in particular. Greet the person by name.': '"{0}" tidak menyapa sesiapa. Sapa orangnya dengan nama.',
  '"{0}" is no person. Sign with your own name, so that the client knows who to ask.':
    '"{0}" bukan orang. Tandatangani dengan nama anda sendiri, supaya klien tahu siapa yang boleh ditanya.',
  '"{0}" is one of {1} words here that only turn up the volume. Keep one at most.':
    '"{0}" antara {1} kata di sini yang hanya meninggikan suara. Simpan satu sahaja, paling banyak.',
  '"{0}" is in none of the answers. Take it out, or put it into the answer where it belongs.':
    '"{0}" tiada dalam mana-mana jawapan. Keluarkan, atau masukkan ke dalam jawapan yang sepatutnya.',
  'Nothing asks the client to answer. Ask what you have missed, or write "tell me".':
    'Tiada ayat yang mempelawa klien menjawab. Tanya apa yang tertinggal, atau tulis "beritahu saya".',
  '"{0}" is a word of your trade or your office. Say it as you would to a friend who does something else.':
    '"{0}" bahasa bidang atau pejabat anda. Sebut seperti kepada kawan yang kerjanya lain.',
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
    '"{0}" bahasa kontrak atau mahkamah. Sebut dengan kata biasa apa yang anda lakukan atau apa yang klien terima; yang lain tanya penasihat undang-undang.',
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
    'Perkara ini serius, dan belum ada orang atasan membacanya. Namakan seorang; jika anda sendiri cukup kanan, jawab "tidak berkenaan".',
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
    '{0} waktu jam dalam satu perenggan berbunyi seperti log sistem. Sebut dari pukul berapa hingga pukul berapa, dan lampirkan log jika klien memintanya.',
  'Nobody says whose mistake it was. Write what you did with "I" or "we", or "that was my mistake".':
    'Tiada siapa menyatakan kesilapan siapa ini. Tulis apa yang anda lakukan dengan "saya" atau "kami", atau "ini kesilapan saya".',
  'This paragraph has {0} sentences and reads like a wall. Start a new one where the subject changes.':
    'Perenggan ini {0} ayat, dan kelihatan seperti tembok. Mulakan perenggan baharu di tempat perkaranya berubah.',
  '"{0}" asks the client for goodwill or takes it for granted. Leave it out, or thank for one thing the client did.':
    '"{0}" meminta budi klien atau menganggapnya sudah diberi. Buang, atau ucapkan terima kasih atas satu perkara yang klien lakukan.',
  'what stops this from happening again': 'apa yang mencegahnya daripada berulang',
  'Name one change and since when it holds, or write "does not apply".':
    'Namakan satu perubahan dan sejak bila, atau jawab "tidak berkenaan".',
  'Nobody says since when the change holds. Add its date.': 'Belum disebut sejak bila perubahan itu berjalan. Tambah tarikhnya.',
  'The change that stops this is only promised so far. Say what holds already, if anything does.':
    'Perubahan yang mencegahnya baru dijanjikan. Sebut apa yang sudah berjalan, jika ada.',
  'This is the second time, and nobody says why the change will hold this time. Say what is different, or promise nothing.':
    'Ini kali kedua, dan belum disebut mengapa perubahan itu akan bertahan kali ini. Sebut apa bezanya, atau jangan berjanji.',
  'The message makes {0} promises, and the client will count the ones you break. Keep the {1} that matter most.':
    'Mesej ini membuat {0} janji, dan klien akan mengira yang dimungkiri. Simpan {1} yang paling penting.',
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
  'A smiley makes light of it. Leave it out.': 'Ikon senyum membuatnya seperti perkara remeh. Buang.',
  '"{0}" in capitals reads as a shout. Write it in small letters.':
    '"{0}" dengan huruf besar berbunyi seperti menjerit. Tulis dengan huruf kecil.',
  '"{0}" is a guess. Say what you know, what you do not know yet, and on which day you will say more.':
    '"{0}" satu tekaan. Sebut apa yang anda tahu, apa yang belum, dan hari apa anda akan memberitahu lagi.',
  '"{0}" puts a condition on what you give. Give it without one, or leave it out until you have asked whoever decides.':
    '"{0}" meletakkan syarat pada pemberian anda. Beri tanpa syarat, atau tinggalkan sehingga anda bertanya kepada yang memutuskan.',
  'calls it a gift, and your answers say that it is owed. Write that you owe it and have paid it back.':
    'menyebutnya pemberian, sedangkan menurut jawapan anda ia terhutang. Tulis bahawa anda berhutang dan sudah membayarnya semula.',
  'makes it sound like a present. Say plainly what the client gets, and why.':
    'berbunyi seperti hadiah. Sebut terus terang apa yang klien terima, dan mengapa.',
  'There is no subject, and the mail may not be opened. Write {0} to {1} words: what went wrong, with what.':
    'Baris perkara kosong, dan e-mel ini mungkin tidak dibuka. Tulis {0} hingga {1} patah perkataan: apa yang salah, pada apa.',
  'The subject has 1 word. {0} to {1} tell the client best what it is about.':
    'Baris perkara hanya 1 patah perkataan. {0} hingga {1} paling jelas bagi klien.',
  'The subject has {0} words. {1} to {2} tell the client best what it is about.':
    'Baris perkara ini {0} patah perkataan. {1} hingga {2} paling jelas bagi klien.',
  '"{0}" does not say what this is about. Name what happened, and to what.':
    '"{0}" tidak memberitahu ini tentang apa. Namakan apa yang berlaku, dan pada apa.',
  'The subject line shares no word with what went wrong. Name what happened, and to what.':
    'Baris perkara tiada satu kata pun yang sama dengan kesilapannya. Namakan apa yang berlaku, dan pada apa.',
  'The message says thank you {0} times, which sounds like a form letter. Thank once, for one thing the client did.':
    'Mesej ini berterima kasih {0} kali, dan berbunyi seperti surat edaran. Cukup sekali, atas satu perkara yang klien lakukan.',
  '"{0}" is more than the answers say. {1}': '"{0}" lebih daripada yang ada dalam jawapan. {1}',
  'One fix is not done yet: say which is done and which is not.': 'Satu pembetulan belum siap: sebut yang mana sudah dan yang mana belum.',
  'Nobody has said when it was over: say only what you know.': 'Belum ada yang menyatakan bila ia berakhir: sebut hanya yang anda tahu.',
  'gives the client nothing to check. Say what you looked at, for which days, and what you found.':
    'tidak memberi klien apa-apa untuk disemak. Sebut apa yang anda semak, untuk hari mana, dan apa yang anda temui.',
  'says more than you know: it is not known yet how far it reaches. Say that you do not know yet, and when you will.':
    'lebih daripada yang anda tahu: belum diketahui sejauh mana kesannya. Nyatakan bahawa anda belum tahu, dan bila anda akan tahu.',
  'makes it sound small and says nothing. Give the number, and say whether this client is among them.':
    'membuatnya berbunyi kecil dan tidak memberitahu apa-apa. Beri angkanya, dan sebut sama ada klien ini termasuk.',
  'does not say what the danger is. Say why you do it: "because the old password was in the file".':
    'tidak menyebut apa bahayanya. Sebut mengapa anda membuatnya: "kerana kata laluan lama ada dalam fail itu".',
  'does not say when. Give the day on which you found it.': 'tidak menyebut bila. Beri hari anda menyedarinya.',
  '"{0}" names no time that the client can count on. Give a day and an hour that you can keep.':
    '"{0}" bukan masa yang boleh dipegang oleh klien. Beri hari dan jam yang mampu anda tepati.',
  '"{0}" is about you, and nobody can check it. Take it out, or say what you did instead.':
    '"{0}" tentang diri anda, dan tiada siapa dapat menyemaknya. Buang, atau sebut apa yang anda buat.',
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
  'when the client hears from you next': 'bila klien mendengar daripada anda lagi',
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
}

export const examples: Record<string, Examples> = {}
