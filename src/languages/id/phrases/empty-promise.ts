import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { WE } from './pieces.ts'

const CARE = piece`(?:baik|teliti|berhati-hati|hati-hati|cermat|optimal|maksimal|sigap|profesional|jeli|waspada|peka|tanggap|rapi|disiplin|responsif|saksama|tertib)`

export default {
  // Nothing in it that anybody could look at: a date does not help.
  'empty-promise': [
    p`\b(?:menjadi |sebagai |jadi |dijadikan |menjadikan(?:nya)? |akan kami jadikan )(?:sebagai )?(?:bahan )?(?:[a-z]+ )?(?:evaluasi|pembelajaran|pelajaran|masukan|perhatian|koreksi|introspeksi|prioritas)\b(?! (?:bapak|ibu|anda))`,
    p`\bke ?depan(?:nya)?\b[^.;]{0,50}\blebih ${CARE}\b|\blebih ${CARE} (?:lagi )?(?:ke ?depan(?:nya)?|di masa (?:depan|mendatang)|lain kali)\b`,
    p`\b(?:akan|untuk|berjanji|berusaha|berupaya|harus) (?:lebih|terus|selalu|senantiasa) (?:meningkatkan|berusaha|berupaya|memperbaiki|berbenah|memperhatikan|belajar|${CARE})\b`,
    p`\b(?:memperbaiki|perbaiki|membenahi|perbaikan|meningkatkan|tingkatkan|peningkatan|menyempurnakan|mengoptimalkan) (?:lagi )?(?:kualitas|mutu|layanan|pelayanan|kinerja|standar|koordinasi|komunikasi|pengawasan|diri|sistem kami|proses kami|sop|kedisiplinan|ketelitian)\b`,
    p`\b(?:langkah|tindakan|upaya)(?:-langkah)? (?:[a-z]+ )?(?:yang )?(?:diperlukan|perlu|tepat|lanjutan|seperlunya|perbaikan|antisipasi|pencegahan|preventif|korektif|strategis)\b(?! (?:bapak|ibu|anda|:))(?!:)`,
    p`\b(?:upaya|usaha) (?:terbaik|maksimal|sebaik-baiknya|keras)\b|\b(?:semaksimal|sebaik|seoptimal) mungkin\b|\b${WE} (?:akan |selalu |terus |sudah |telah )*(?:berupaya|berusaha|mengupayakan|usahakan|upayakan)\b|\bsebaik-baiknya\b|\bterus berbenah\b|\bberkomitmen (?:untuk )?(?:memperbaiki|lebih|terus|menyelesaikan|meningkatkan)\b`,
    p`\b(?:pengawasan|kontrol|pemantauan|pengecekan)(?: [a-z]+){0,2} (?:akan |telah |sudah )?(?:diperketat|ditingkatkan|perketat|tingkatkan)\b|\b(?:memperketat|perketat) (?:pengawasan|kontrol|prosedur|pengecekan|pemeriksaan)\b|\bsanksi tegas\b|\b(?:evaluasi|perbaikan|pembenahan) (?:internal|menyeluruh|total|berkala)\b|\bmengevaluasi (?:diri|proses|kinerja|sistem|tim|kembali|prosedur)\b`,
    p`\b${WE} (?:pastikan|jamin) (?:semua(?:nya)?|segalanya) (?:akan |tetap )?(?:berjalan|baik|lancar|beres)\b`,
    p`\b(?:mengambil|memetik|ambil) (?:hikmah|pelajaran)\b|\bkami (?:sangat )?serius menangani\b|\bdengan serius\b|\bsecara serius\b`,
    p`\b(?:menjadi|jadi|sebagai) (?:[a-z]+ )?(?:cambuk|vitamin|obat|semangat|motivasi|lecutan|pemacu|energi|bahan bakar|pr|pecut|pelecut|cermin|tamparan|teguran|pengingat|peringatan|bekal|catatan)(?: [a-z]+)? (?:bagi|buat|untuk) (?:kami|saya|kita|semua|tim)\b|\bsebagai (?:pr|pekerjaan rumah)\b|\bberbenah diri\b`,
    p`\b(?:staf|pegawai|karyawan|petugas|tim|semua|seluruh|anggota)(?: [a-z]+){0,2} (?:sudah|telah|akan) (?:${WE} )?(?:di)?(?:imbau|ingatkan|tegur|briefing|brief|evaluasi|beri arahan|minta|instruksikan|arahkan|wanti-wanti|bekali) (?:agar|supaya|untuk) (?:lebih|selalu|senantiasa|tidak|berhati-hati|menjaga|meningkatkan|memperhatikan)\b`,
    p`\b(?:jadikan|menjadi|sebagai) (?:bahan )?(?:renungan|refleksi|muhasabah|introspeksi)\b`,
    p`\b(?:berjanji|janji|akan|ingin|berusaha)(?: [a-z]+)? (?:memberi(?:kan)?|menyajikan|mempersembahkan|menghadirkan|melakukan|kasih) (?:[a-z]+ )?yang (?:lebih baik|terbaik)\b|\blebih baik (?:lagi )?(?:di |pada )?(?:lain kesempatan|kesempatan (?:lain|mendatang|berikutnya)|lain waktu|lain kali)\b`,
  ],
  // Work with nothing to show yet: fine once it has a day.
  'empty-promise.undated': [
    p`\b(?:tim|staf|karyawan|petugas|pegawai|admin|mereka)(?: kami)?(?: yang [a-z]+)? akan (?:diberi|diberikan|mendapat|mengikuti|menjalani) (?:pembinaan|pelatihan|pengarahan|bimbingan|penyegaran)\b`,
    p`\b(?:tindak lanjuti|tindaklanjuti|ditindaklanjuti|ditindak lanjuti|menindaklanjuti|tindak lanjutnya)\b`,
    p`\b(?:sedang|masih|tengah|akan) (?:kami |dalam |saya |segera |dalam proses )*(?:tangani|ditangani|menangani|selidiki|diselidiki|menyelidiki|diproses|proses|memproses|diperbaiki|perbaiki|memperbaiki|dicek|cek|mengecek|ditelusuri|menelusuri|koordinasikan|dikoordinasikan|berkoordinasi|penanganan|penyelidikan|perbaikan|diupayakan|dikaji|dipelajari|diselesaikan|selesaikan|menyelesaikan|diurus|urus|dibahas|kebut|dikebut|percepat|dipercepat)\b`,
    p`\b(?:prosedur|proses|sistem|alur|cara kerja|sop|tata kelola|mekanisme|kinerja|koordinasi)\b[^.;]{0,40}\b(?:akan|sedang|segera|tengah|terus) (?:${WE} )?(?:di)?(?:benahi|perbaiki|tinjau|evaluasi|sempurnakan|tata|rapikan|perketat|tingkatkan|kaji|matangkan)\b`,
    p`\b(?:dalam|proses|tahap) (?:proses |tahap )?(?:pengecekan|penanganan|penelusuran|investigasi|penyelidikan|peninjauan|koordinasi|pemeriksaan|verifikasi)(?: (?:oleh|di|dari))? (?:tim|bagian|pihak|divisi|departemen)(?: [a-z]+)?\b`,
  ],
  // What goes on to name them.
  'empty-promise.named': [p`:(?: |$)|\byaitu\b|\byakni\b|\bdengan cara\b|\bantara lain\b`],
} satisfies Phrases
