import { say } from '../../said.ts'
import type { Document } from '../document.ts'
import { rule } from '../rule.ts'

export default rule({
  id: 'form-of-address',
  code: 'I',
  kind: 'fact',
  summary: 'The client is called in two ways in one message: "Anda" and "Bapak", "Вы" and "вы".',
  why: 'A client who is somebody in one line and anybody in the next sees that the text was put together. Guides to letters in these languages ask for one form throughout; English has only one.',
  better: 'Keep to the form that the template uses: it is the answer "client.you".',
  severity: 'warning',
  examples: {
    bad: [
      { body: 'Yth. Bapak Budi,\n\nKami salah menagih Bapak. Uang Anda kembali besok.\n\nWulan', language: 'id' },
      { body: 'Encik Tan,\n\nKami tersilap mengebil tuan. Wang anda dipulangkan esok.\n\nFarah', language: 'ms' },
      { body: 'Анна Сергеевна, добрый день!\n\nМы отправили Вам не тот файл. Завтра вы получите верный.\n\nДмитрий', language: 'ru' },
      { body: 'Bu Sri,\n\nSaya salah kirim berkas Ibu. Berkas Anda yang benar ada di sini.\n\nBayu', language: 'id' },
      { body: 'Здравствуйте!\n\nЭто наша ошибка, и вы правы. Мы вернём Вам деньги.\n\nИгорь', language: 'ru' },
    ],
    good: [
      { body: 'Yth. Bapak Budi,\n\nKami salah menagih Bapak. Ibu Maya sudah membaca pesan ini.\n\nWulan', language: 'id' },
      { body: 'Encik Tan,\n\nKami tersilap mengebil tuan, dan wang tuan dipulangkan esok.\n\nFarah', language: 'ms' },
      { body: 'Анна Сергеевна, добрый день!\n\nМы отправили вам не тот файл. Вы получите верный завтра.\n\nДмитрий', language: 'ru' },
      { body: 'Здравствуйте!\n\nЭто наша ошибка, и Вы правы. Мы вернём Вам деньги.\n\nИгорь', language: 'ru' },
      'Dear Ines,\n\nYou were right, and your money is on its way.\n\nPaul',
    ],
  },
  check(document) {
    const [first, second] = forms(document)
    if (!first || !second) return []
    const { start, word } = second
    return [
      {
        message: say`The client is called "${first.word}" here and "${word}" there. Keep to one of the two.`,
        place: { part: 'body', start, end: start + word.length },
      },
    ]
  },
})

/** The first place of each form that the message uses, in their order. */
function forms({ prose, pack }: Document): { start: number; word: string }[] {
  if (pack.addressForms.length === 0) return []
  return pack.addressForms
    .flatMap((form) => {
      for (const { text, start } of prose) {
        const found = form.exec(text)
        if (found) return [{ start: start + found.index, word: found[0] }]
      }
      return []
    })
    .sort((one, other) => one.start - other.start)
}
