/** Words that firms and people are called by, and that begin sentences as well. */
export const alsoWords = new RegExp(
  `^(?:${[
    // Firms.
    'abadi|air|alam|aman|anggerik|angin|angkasa|api|asas|asli|awan|baharu|bahtera|baik|bakti|bandar|bangsa|bank|baru|bayu|berjaya|berkat|bersama|bersatu|bersih|besar|besi',
    'bestari|bijak|biru|bintang|budaya|bukit|bulan|bumi|bunga|cahaya|cekal|cekap|cemerlang|cepat|cergas|cita|citra|daya|dagang|damai|daun|delima|desa|dinamik|dua|dunia|edaran|emas|empat',
    'fajar|gemilang|gerak|gergasi|global|gunung|halal|harapan|harmoni|harta|hasil|hebat|helang|hijau|hikmah|hotel|ibu|idaman|ikhlas|impian|indah|inovasi|inti|jasa|jaya|jitu',
    'kampung|kapal|karya|kasih|kawan|kebun|kedai|kejora|kekal|kembara|kenanga|kenari|khas|kilat|kini|kita|komuniti|kota|kreatif|kuasa|kuat|kukuh|kunci|laju|langit|lama|laut|layar|lestari|lima|luas',
    'maju|makmur|mampan|mandiri|mas|masa|matahari|mawar|medan|mega|mekar|melati|menara|mentari|merah|merdeka|mesra|mewah|minda|muda|mudah|mulia|murni|mutiara|nadi|nilai|niaga|nusantara|nyaman',
    'padang|padu|pagi|panduan|pantai|pantas|pasar|pelangi|pelita|perak|perdana|permai|permata|perintis|pertama|perwira|pesona|pintar|pinang|pohon|prima|puncak|pulau|pusaka|pusat|putih|raja|rakan|rakyat|rasa|ratu|restoran',
    'ria|rimba|ruang|rumah|sahabat|saksama|samudera|satu|sederhana|sedia|segar|sejahtera|sejati|selamat|selatan|selesa|semarak|semangat|sempurna|senang|seni|sentosa|seri|setia|sinar|siap|suci|sungai|suria|syarikat',
    'taman|tanah|tani|tanjung|tegas|teguh|teknologi|teliti|tenaga|teras|teratai|terbaik|terus|tiga|timur|tinggi|titian|tugu|tulen|tunas|tunggal|utama|utara|warisan|warna|wawasan|wangsa|zaman',
    // People.
    'ada|adil|alim|amal|ambar|anggun|arif|ayu|bahagia|bee|berani|bila|bistari|budi|cinta|comel|dahlia|damai|dan|dewi|embun|hari|haris|hidayah|iman|ini|intan|jati|jebat|jelita|juwita|kala|kuning|latif',
    'lela|lili|mala|mana|manis|maya|mestika|nilam|nur|permaisuri|putera|puteri|rahmat|rama|ramai|rata|rela|sabar|sakti|salam|sama|sari|sekar|selasih|seroja|sila|sim|sofia|syukur|tan|teh|tina|tuah|umbi|wan|wang|wati|yakin',
  ].join('|')})$`,
)
