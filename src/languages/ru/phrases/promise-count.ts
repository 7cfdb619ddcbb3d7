import type { Phrases } from '../../phrases.ts'
import { p, piece } from '../../pattern.ts'
import { WILL_DO } from './pieces.ts'

// "Если это повторится, приеду сам" may never fall due, and "не знаю, что мы изменим" promises nothing.
const NO_OFFER = piece`^(?!если\b|.{0,30}\bзна(?:ю|ем)\b).{0,300}?`

export default {
  'promise-count': [
    p`${NO_OFFER}\b(?:${WILL_DO})\b(?<!\bне [а-я]+)`,
    p`${NO_OFFER}\b(?:будет|будут|придет|придут|поступит|поступят|вернется|вернутся|заработает|доставят|привезут|вернут|исправят|заменят|обеща(?:ем|ю)|обязу(?:емся|юсь)|намерен[аы]?|планируем|собира(?:емся|юсь))\b(?<!\bне [а-я]+)`,
  ],
} satisfies Phrases
