import { describe, expect, it } from 'vitest'
import { tableOf } from '../../../src/languages/phrase-table.ts'
import { packed } from '../../lint/packed.ts'
import { PHRASES } from '../../../src/languages/phrases.ts'
import { fold } from '../../../src/lint/document.ts'
import { lintText } from '../../../src/lint/free-text.ts'
import { Matcher } from '../../../src/lint/matcher.ts'
import { RULES } from '../../../src/lint/rules/index.ts'

/**
 * Stock phrases of letters in Malaysia, by what is wrong with them. `(a|b)` is a choice, `(a )?` may be missing. Each choice is tried
 * once, and some pattern of the rules in the first column has to see it.
 */
const STOCK: Record<string, { rules: RegExp; phrases: string }> = {
  conditional: {
    rules: /^(?:conditional-apology|disclosure\.polite)/,
    phrases: `
      maaf (jika|jikalau|kalau|sekiranya|andai|andainya|seandainya|andai kata) tuan terkilan
      (jika|sekiranya|andai|kalau) tuan (terkilan|tersinggung|terasa hati|terganggu|kecewa), kami memohon maaf
      maaf kepada tuan (jika|sekiranya|andai|kalau) perkara itu (menyusahkan|terganggu|kecewa)
      (jika|sekiranya|andai|kalau) (ada|terdapat|berlaku) (sebarang|apa-apa) (kesilapan|kekurangan|kesulitan|kekhilafan|salah faham)
      sebarang (kesulitan|kesilapan|kekurangan|kekhilafan|ketidakselesaan|gangguan)
      apa-apa kesulitan
      (kesulitan|kesilapan|gangguan|kerugian) yang mungkin timbul
      mungkin (telah )?(menyebabkan|menyusahkan|menimbulkan|menjejaskan) tuan
      terkasar bahasa
      salah dan silap
      kalau (betul|memang) (kami|ada|begitu)
      maaf zahir (dan )?batin`,
  },
  'not the deed': {
    rules: /^(?:blank-harm|non-apology|conditional-apology)/,
    phrases: `
      maaf (di )?atas (segala |semua |sebarang )?(kesulitan|ketidakselesaan|gangguan|kesukaran|pengalaman|kekecewaan)
      segala kesulitan
      kesulitan (ini|tersebut|yang timbul|yang dialami|yang dihadapi|yang berlaku|yang dirasai)
      (amat|amatlah|sangat|adalah amat) dikesali
      (dukacita|dukacitanya) (dimaklumkan|memaklumkan|ingin)
      memahami (kekecewaan|kesulitan|perasaan)
      bersimpati
      (kesal|dukacita) (dengan|atas|akan) (apa yang berlaku|situasi|keadaan|kejadian|insiden)
      maaf (di )?atas (kejadian|situasi|keadaan|insiden|perkara) (ini|tersebut)
      ketidakselesaan`,
  },
  'no doer': {
    rules: /^(?:agentless|disclaimer|conditional-apology)/,
    phrases: `
      telah berlaku (sedikit )?(kesilapan|kesalahan|ralat|gangguan|kelewatan|masalah|kecuaian|kekhilafan)
      berlakunya kesilapan
      terjadi (kesilapan|kesalahan|gangguan|kelewatan|kecuaian)
      (terdapat|wujud|dikesan) (sedikit )?(kesilapan|kesalahan|ralat|gangguan|kelewatan|masalah)
      (ada|adanya) (sedikit )?(kesilapan|masalah|gangguan|isu|ralat)
      (kesilapan|kesalahan|kelewatan|kecuaian) (tersebut |ini |itu )?(telah )?(berlaku|timbul|terjadi|disebabkan|berpunca)
      kesilapan (telah |yang )?dilakukan
      (tersilap|tersalah) (dihantar|dicaj|dimasukkan|dikeluarkan|dibayar)
      (terhantar|tercaj|terpadam|tertinggal|terlambat|tertangguh) (dua kali|oleh|kepada)
      terlepas pandang
      (disebabkan|berpunca daripada) (oleh )?(kesilapan|ralat|gangguan|kelewatan|masalah)
      (tidak|gagal) (dihantar|diproses|disiapkan) (mengikut|seperti|pada) jadual
      (invois|laporan|data|pesanan) itu (dihantar|dicaj|dipadam|dikongsi) (dua kali|kepada pihak|tanpa)`,
  },
  blame: {
    rules: /^(?:blame-client|blame-staff|blame-supplier|disclaimer|defensive|agentless)/,
    phrases: `
      (masalah|gangguan|ralat|kesulitan|isu) (teknikal|sistem|rangkaian|pelayan|dalaman)
      di luar (kawalan|bidang kuasa|jangkaan|kemampuan)
      kelewatan pihak (ketiga|pembekal|bank|kurier|vendor|pengilang)
      kesilapan (manusia|kakitangan|staf|pekerja|pembekal|sistem|vendor)
      (kakitangan|staf|pekerja) (baharu|baru|kami) (yang )?(tersilap|cuai|lupa|gagal)
      (anda|tuan|puan|encik|tuan/puan) (tidak|belum|gagal|lambat) (memberikan|memaklumkan|menghantar|mengesahkan|menyemak|membaca|membalas)
      kerana (anda|tuan|puan|encik) (tidak|belum|gagal|lambat|lewat|tersalah)
      sepatutnya (anda|tuan|puan|encik) (menyemak|membaca|memaklumkan|memberitahu|mengesahkan)
      (berlaku |ada )salah faham
      miskomunikasi
      kesilapan kita
      mengikut (prosedur|SOP|polisi|garis panduan) (sedia ada|syarikat|yang)
      (dasar|polisi) syarikat
      tidak dapat dielakkan
      faktor (cuaca|luaran|teknikal)`,
  },
  'makes little of it': {
    rules: /^minimising/,
    phrases: `
      (hanya|cuma|sekadar) (kesilapan|kesalahan|masalah|ralat|isu) (kecil|teknikal|taip|biasa|perkeranian)
      (kesilapan|kesalahan|masalah|isu) (kecil|remeh)
      (sedikit|sekelumit) (kesilapan|masalah|kelewatan|gangguan|kesulitan)
      perkara (kecil|remeh)
      tidak (begitu |berapa |terlalu )?(serius|ketara|teruk|besar)
      (biasa|lazim|lumrah|kerap) berlaku
      kita semua (manusia|membuat kesilapan)
      manusia (biasa|tidak lari|tidak terlepas|tidak sunyi)
      tiada (siapa|sesiapa) (yang )?sempurna
      tidak (disengajakan|sengaja)
      (tiada|bukan) niat
      bukan disengajakan
      pertama kali berlaku
      nasib baik
      mujur`,
  },
  'no time': {
    rules: /^vague-time(?!\.(?:anchor|deadline))/,
    phrases: `
      akan segera
      (dengan|dalam) kadar (yang )?segera
      secepat (mungkin|yang mungkin|yang boleh)
      secepatnya
      dalam (masa|tempoh) (yang )?(terdekat|singkat|sedikit)
      tidak lama lagi
      sebentar lagi
      nanti
      kelak
      beberapa (hari|minggu|jam|ketika) (lagi|akan datang)
      dalam beberapa (hari|minggu|jam)
      dari semasa ke semasa
      apabila tiba masanya
      pada masa (akan datang|hadapan)
      asap`,
  },
  officialese: {
    rules: /^(?:legalese|presumed-goodwill)/,
    phrases: `
      (adalah )?dimaklumkan bahawa
      (sukacita|sukacitanya) dimaklumkan
      dengan (segala )?hormatnya
      merujuk (kepada )?perkara
      berhubung (dengan )?perkara
      sehubungan (dengan )?itu
      untuk makluman
      pihak kami (memohon|ingin|akan|telah|berharap|tidak|amat)
      pihak (syarikat|pengurusan)
      adalah (dengan ini|dipohon|diharapkan)
      sebagaimana (sedia|yang) maklum
      (membuat|menjalankan|melakukan) (pembayaran balik|penghantaran|semakan|pembetulan|siasatan|penyiasatan)
      mengambil maklum
      bagi tujuan
      (tersebut|dinyatakan|dinyatakan seperti) di atas
      kerjasama tuan (dihargai|amat dihargai|didahului dengan ucapan terima kasih)
      didahului dengan ucapan`,
  },
  'too sorry': {
    rules: /^grovelling/,
    phrases: `
      sebesar-besarnya
      setulus-tulusnya
      sedalam-dalamnya
      maaf yang tidak terhingga
      setinggi-tinggi ampun
      (beribu|seribu|beribu-ribu) (kali )?(maaf|ampun)
      mohon ampun
      menyusun sepuluh jari
      rendah diri
      tidak (dapat|boleh|layak) dimaafkan
      (amat|sangat) malu
      memalukan
      bodohnya
      (sudi|sudilah) kiranya
      lubuk hati
      maaf (dan|,) maaf`,
  },
  shop: {
    rules: /^(?:marketing|values-talk|impersonal)/,
    phrases: `
      pelanggan (setia|yang dihargai|yang dihormati|kesayangan|budiman)
      kepuasan (pelanggan|anda|tuan|puan)
      komited (untuk|dalam|terhadap)
      sentiasa (komited|berusaha|mengutamakan|memberikan)
      (perkhidmatan|pengalaman|penyelesaian) (terbaik|cemerlang|berkualiti|yang lebih baik)
      tawaran (istimewa|hebat|menarik)
      jangan lepaskan
      berita (baik|gembira)
      demi (keselesaan|kemudahan)
      kami yang (terkemuka|terulung|nombor satu)
      menghargai (sokongan|kesetiaan|kepercayaan)
      peluang (untuk )?berkhidmat
      keutamaan kami`,
  },
  nobody: {
    rules: /^impersonal/,
    phrases: `
      (kepada )?(para )?pelanggan (kami )?(yang )?(dihormati|dihargai|budiman),
      kepada (sesiapa|pihak) yang (berkenaan|berkaitan)
      dear (customer|valued|all|sir|user)
      (para )?pengguna
      hai semua
      salam semua
      tuan-tuan dan puan-puan
      tuan/puan,`,
  },
  indulgence: {
    rules: /^presumed-goodwill/,
    phrases: `
      harap (maklum|bersabar|difahami|dimaklumi)
      mohon (pengertian|kesabaran|difahami|bersabar|timbang rasa|budi bicara)
      (di )?atas (kesabaran|pemahaman|pengertian|kefahaman|kerjasama)
      menghargai (kesabaran|pemahaman|pengertian|kefahaman)
      (anda|tuan|puan|tuan/puan) (dapat|boleh) (memahami|bersabar|maklum)
      (budi bicara|timbang rasa) tuan
      pemahaman (dan|serta) kerjasama
      kelapangan dada`,
  },
  'nothing in it': {
    rules: /^(?:empty-promise|guarantee)(?!\.named)/,
    phrases: `
      (langkah|tindakan|langkah-langkah) (yang )?(sewajarnya|sepatutnya|wajar|perlu|pencegahan)
      tindakan susulan
      akan (lebih|terus) (berhati-hati|peka|teliti|berusaha|menambah baik|cermat)
      tidak (akan )?berulang( lagi| kembali)?
      (menjadi|dijadikan) (pengajaran|iktibar|panduan)
      (menambah baik|mempertingkatkan|meningkatkan) (mutu|kualiti|perkhidmatan|prestasi|kecekapan)
      sedang (disiasat|diuruskan|dikaji|ditangani|diambil)
      sedaya upaya
      sebaik mungkin
      akan (disemak|dikaji|dipantau|dipertimbangkan)
      usaha (terbaik|berterusan)
      penambahbaikan berterusan
      ambil tindakan
      kawalan (akan )?(diperketatkan|ditingkatkan)`,
  },
  but: {
    rules: /^(?:defensive|excuse)/,
    phrases: `
      maaf (tetapi|tapi|namun|cuma|akan tetapi)
      maaf atas kelewatan, (tetapi|tapi|namun|akan tetapi) itu biasa
      walau bagaimanapun
      (walaupun|namun) (begitu|demikian)
      (sebenarnya|sejujurnya|sesungguhnya)
      pada dasarnya
      (perlu|ingin) (difahami|diingatkan|dijelaskan|ditegaskan|ditekankan)
      (secara|dari sudut) teknikal
      apa-apa pun`,
  },
}

/** Every choice of a pattern once, the others at their first. */
function samples(pattern: string): string[] {
  const groups = [...pattern.matchAll(/\(([^()]*)\)(\?)?/g)].map(([whole, choices, maybe]) => ({
    whole,
    choices: [...choices!.split('|'), ...(maybe ? [''] : [])],
  }))
  const filled = (pick: (group: number) => string): string => {
    let at = -1
    return pattern
      .replace(/\([^()]*\)\??/g, () => pick(++at))
      .replace(/ +/g, ' ')
      .trim()
  }
  const first = filled((group) => groups[group]!.choices[0]!)
  const rest = groups.flatMap(({ choices }, at) =>
    choices.slice(1).map((choice) => filled((group) => (group === at ? choice : groups[group]!.choices[0]!))),
  )
  return [first, ...rest]
}

const matcher = new Matcher(packed(tableOf(PHRASES['ms']!)))

describe.each(Object.entries(STOCK))('stock phrases: %s', (_fault, { rules, phrases: lines }) => {
  const given = lines.trim().split(/\n\s*/)
  it.each(given)('%s', (pattern) => {
    const missed = samples(pattern).filter((sample) => {
      const hits = matcher.hits(fold(sample))
      return !Object.keys(PHRASES['ms']!).some((name) => rules.test(name) && hits.has(name))
    })
    expect(missed).toEqual([])
  })
})

const PHRASE_RULES = RULES.filter(({ kind }) => kind === 'phrase')
const found = (text: string) =>
  lintText({ text, language: 'ms' }, { date: '2026-03-04' }, { rules: PHRASE_RULES })
    .filter(({ severity }) => severity !== 'hint')
    .map(({ rule, message }) => `${rule}: ${message}`)

// What a good message says, in two registers: nothing in it may trip a rule.
it.each(
  `Saya memohon maaf atas kesilapan saya pada invois No. 123.
  Kami memohon maaf kerana menghantar laporan yang salah kepada tuan.
  Saya terlepas tarikh akhir 2 Mac dan saya memohon maaf.
  Saya kesal kerana kesilapan saya menyebabkan puan membayar lebih.
  Encik Tan, saya minta maaf, saya tersilap hantar fail.
  Saya minta maaf, puan. Angka yang saya hantar pada 2 Mac salah.
  Maaf, saya yang terlupa tarikh 2 Mac.
  Pada 2 Mac, kami mengebil tuan dua kali bagi invois No. 123.
  Saya tersilap memasukkan kadar, maka bil Mac terlebih RM450.00.
  Pada 2 Mac, pukul 2.30 petang, kami menghantar dokumen "Penyata" kepada penerima yang salah.
  Kami lewat 3 hari menyerahkan dokumen "Penyata".
  Begini, pada 2 Mac saya menghantar versi lama fail "Penyata".
  Saya tersalah baca jadual, jadi pesanan puan hanya kami hantar pada 2 Mac.
  Kami menghantar invois 123 dua kali dan tuan terbayar lebih RM450.00.
  Ini kesilapan saya.
  Kami bertanggungjawab sepenuhnya atas kesilapan ini.
  Saya tidak menyemak semula angka itu sebelum menghantarnya.
  Puan telah melakukan semuanya dengan betul; kesilapan ini di pihak kami.
  Ini salah saya, bukan salah tuan.
  Saya sepatutnya menyemak dahulu, dan saya tidak buat.
  Saya yang bertanggungjawab.
  Invois yang betul telah saya hantar pada 3 Mac dan saya lampirkan di sini.
  Lebihan bayaran RM450.00 akan kami kembalikan ke akaun tuan selewat-lewatnya pada 9 Mac.
  Sebagai pampasan, kami menolak RM450.00 daripada bil April.
  Kami telah memadam data itu, dan penerimanya mengesahkannya secara bertulis pada 3 Mac.
  Versi yang betul saya sertakan di sini.
  Saya proses RM450.00 hari ini; wang itu masuk ke akaun puan sebelum 9 Mac.
  Caj bulan Mac tidak kami kenakan.
  Mulai 9 Mac, dua orang menyemak setiap invois sebelum kami menghantarnya.
  Sejak 2 Mac, kami memadankan nama penerima sebelum menghantar laporan.
  Sehingga 30 April, saya sendiri menyemak bil tuan.
  Mulai sekarang saya padankan dengan kontrak dahulu sebelum hantar.
  Saya sudah tetapkan peringatan tiga hari sebelum tarikh akhir.
  Setiap Jumaat saya semak sendiri pesanan puan.
  Sekiranya tuan memerlukan butiran lanjut, saya sedia menerangkannya melalui telefon 03-2712 0146.
  Sila balas e-mel ini dengan apa-apa soalan; saya menjawab hari ini juga.
  Adakah penyelesaian ini memadai bagi puan?
  Jika pampasan ini tidak memadai, sila beritahu saya.
  Ada apa-apa yang tuan ingin tanya? Saya boleh dihubungi sehingga pukul 6.00 petang.
  Kalau cara ini tidak sesuai, beritahu saya ya, puan.
  Pada pandangan puan, apa lagi yang perlu saya betulkan?
  Apabila tuan menelefon pada 2 Mac, saya tidak menjawab.
  Apa yang berlaku: kami menghantar fail yang lama.
  Kesilapan ini berlaku kerana kami tidak menyemak alamat.
  Kami tersilap menghantar fail itu, dan perkara itu tidak menjejaskan data lain.
  Saya menelefon puan segera selepas mesyuarat itu.
  Polisi insurans tuan berkuat kuasa sehingga 30 Jun.
  Penghantaran yang kedua itu percuma.`
    .split('\n')
    .map((line) => line.trim()),
)('nothing is wrong with: %s', (sentence) => {
  expect(found(sentence)).toEqual([])
  expect(found(`Kami memohon maaf. Ini kesilapan kami. ${sentence}`)).toEqual([])
})
