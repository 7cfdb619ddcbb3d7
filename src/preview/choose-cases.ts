import { keyOf, type SeenCase } from '../check/templates.ts'
import type { Reported } from '../lint/report.ts'
import type { Branch } from '../template/branches.ts'

/** Why a reader is shown this case and not another. */
export type Why = { is: 'sample' | 'least' | 'full' } | { is: 'finding'; finding: Reported } | { is: 'branch'; branch: Branch }

export interface ChosenCase {
  seen: SeenCase
  why: Why
}

/**
 * Of some 200 cases, those that a reader needs: the team's own samples; the least and the most that can be known; the first one with each
 * finding; and one for each branch that none of these shows. They are taken in the order in which they were made, where one answer at a time differs
 * comes before any mix: what such a case shows can be told in a few words. What reads the same as one that is shown is left out.
 * @param branches what can be reached, that nobody has been shown yet: those of the template itself, and of pieces that it shares with
 *   others only until one template has shown them. What is shown here is taken out.
 */
export function chooseCases(
  seen: readonly SeenCase[],
  findings: readonly Reported[],
  branches: Map<hbs.AST.Program, Branch>,
): ChosenCase[] {
  const chosen: ChosenCase[] = []
  const take = (each: SeenCase | undefined, why: Why) => {
    if (!each || chosen.some((other) => other.seen === each)) return
    chosen.push({ seen: each, why })
    for (const program of each.reached) branches.delete(program)
  }
  for (const each of seen) if (each.case.file) take(each, { is: 'sample' })
  take(
    seen.find((each) => each.case.name === 'full'),
    { is: 'full' },
  )
  take(
    seen.find((each) => each.case.isLeast),
    { is: 'least' },
  )
  for (const finding of findings) {
    const has = ({ found }: SeenCase) => found.some(({ reported }) => keyOf(reported) === keyOf(finding))
    if (!chosen.some((each) => has(each.seen))) take(seen.find(has), { is: 'finding', finding })
  }
  for (const each of seen) {
    const branch = [...each.reached].map((program) => branches.get(program)).find((found) => found !== undefined)
    if (branch) take(each, { is: 'branch', branch })
  }
  return chosen
}
