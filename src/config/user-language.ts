import { LANGUAGE_IDS, type LanguageId } from '../disclosure/choices.ts'
import type { Io } from '../io.ts'
import { settingsFor } from './layers.ts'

/** The language that ownup speaks to whoever uses it: as the command line says, or the configuration, or the environment. */
export async function userLanguage(io: Io): Promise<LanguageId> {
  return io.lang ?? (await settingsFor(io)).lang ?? languageOf(io.env)
}

/** That, and the language of a message that is begun now: the user's own, where the configuration does not say another. */
export async function languagesFor(io: Io): Promise<{ language: LanguageId; messageLanguage: LanguageId }> {
  const settings = await settingsFor(io)
  const language = io.lang ?? settings.lang ?? languageOf(io.env)
  return { language, messageLanguage: settings.language ?? language }
}

/** `LANG=ru_RU.UTF-8` and its two relatives, in the order of POSIX; English where it is none of ours. */
function languageOf(env: Io['env']): LanguageId {
  const locale = env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || ''
  const code = /^[a-z]+/i.exec(locale)?.[0].toLowerCase()
  return LANGUAGE_IDS.find((language) => language === code) ?? 'en'
}
