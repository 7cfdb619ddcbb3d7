import type { Examples } from '../../lint/rule.ts'
import type { Sayings } from '../../said.ts'

/** What rules and other checks say, and what is said of each rule, by what that is in English. They teach, and do not scold. */
export const findings: Sayings['texts'] = {
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
}

export const examples: Record<string, Examples> = {}
