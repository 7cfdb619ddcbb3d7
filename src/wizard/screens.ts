import type { WizardWords } from '../languages/wizard-words.ts'
import type { Screen } from './ask.ts'

/** A menu of the wizard itself. */
export function choiceScreen(
  ask: string,
  help: string,
  options: { value: string; label: string }[],
  initial: string | undefined,
  back: boolean,
): Screen {
  return {
    ask,
    help,
    kind: 'choice',
    options,
    ...(initial !== undefined && { initial }),
    keys: { back, editor: false },
    problem: () => undefined,
    live: () => ({ warnings: [] }),
    onType: () => undefined,
  }
}

/** The first question of all, which needs nothing but its words. */
export function firstScreen(words: WizardWords): Screen {
  const { ask, help } = words.questions['gate.stops']!
  const options = Object.entries(words.options.stops).map(([value, label]) => ({ value, label }))
  return { ...choiceScreen(ask, help, options, undefined, false), kind: 'ticks', ticked: [] }
}
