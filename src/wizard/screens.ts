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
