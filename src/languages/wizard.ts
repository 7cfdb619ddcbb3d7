import type { LanguageId } from '../disclosure/choices.ts'
import type { WizardWords } from './wizard-words.ts'

/** What the wizard says, by the language of the one who answers. Each is loaded when it is needed. */
const WIZARDS: Record<LanguageId, () => Promise<{ wizard: WizardWords }>> = {
  en: () => import('./en/wizard.ts'),
  id: () => import('./id/wizard.ts'),
  ms: () => import('./ms/wizard.ts'),
  ru: () => import('./ru/wizard.ts'),
}

export async function wizardFor(language: LanguageId): Promise<WizardWords> {
  return (await WIZARDS[language]()).wizard
}
