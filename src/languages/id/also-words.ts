/** Words that firms and people are called by, and that begin sentences as well. */
export const alsoWords = new RegExp(
  `^(?:${[
    // Firms.
    'abadi|adil|agung|aman|anda|andalan|anugerah|asa|asia|asli|awal|baik|bakti|bangsa|bangun|baru|baruna|benar|bersama|berkah|berkat|besar|bintang|bina|buana|bukit|bumi|bunga|cahaya|cakra|cepat',
    'cipta|citra|dana|daya|dharma|dua|dunia|elang|emas|empat|fajar|garuda|gaya|gemilang|gudang|guna|hari|harapan|hasil|hijau|hutan|indah|inti|jaya|jalan|jasa|juara|karya|kasih|kereta|kita|kota|kreasi|kuat|kunci',
    'lancar|langit|laut|lautan|lima|lintas|logam|maju|makmur|mandiri|matahari|mawar|mega|mekar|melati|merah|merdeka|mitra|modal|muda|mulia|murni|mutiara|mutu|nasional|niaga|nusa|nusantara|pagi|panca|pantai|pasar|pelangi|pelita|perkasa|permata|pertama|pesona|pilar|pilihan|pohon|prima|pusat|pusaka|putih|putra|putri',
    'raja|rajawali|rapi|rasa|ratu|raya|rekan|rumah|sahabat|saudara|sama|samudera|samudra|satria|satu|segar|sehat|sejahtera|sejati|sejuk|sekar|selalu|selaras|selatan|semesta|sentosa|serasi|setia|siap|sinar|solusi|subur|sukses|sumber|surya|tani|tanah|teguh|tekno|teman|teratai|terang|tiga|timur|tirta|toko|total|tujuh|tunas|usaha|utama|utara|wahana|warna|wisata|zaman',
    // People.
    'adi|agustus|akhir|amanah|anggun|april|arif|ayu|bayu|budi|bulan|cinta|citra|damai|dewi|edi|elok|eka|fitri|gading|gembira|gita|guntur|hadi|halus|ikhlas|iman|indra|intan|jujur|juni|juli|kurnia|kartika|lestari|lilis|mei|mentari|mulya|novi|oktober|pertiwi|puji|purnama|puspa|rahayu|rahmat|ramai|rezeki|ria|rini|santun|sari|sabar|sekar|septi|setiawan|sri|suci|sukma|syukur|taufik|teguh|tegar|tulus|ujang|wahyu|wangi|wibawa|yakin',
  ].join('|')})$`,
)
