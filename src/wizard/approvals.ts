import { resolve } from 'node:path'
import type { Checked } from '../approval/check.ts'
import type { Offered } from '../approval/offered.ts'
import type { Records } from '../clients/records.ts'
import { libraryOf, settingsFor } from '../config/layers.ts'
import { STANDARD_INPUT } from '../disclosure/file.ts'
import { momentOf } from '../disclosure/moment.ts'
import type { Disclosure, Raw } from '../disclosure/schema.ts'
import type { Io } from '../io.ts'
import { packOf } from '../languages/index.ts'
import type { Message } from '../message/message.ts'
import type { Sayings } from '../said.ts'
import { recordsOf } from './places.ts'

/**
 * What a message needs before it goes out, and whether it has that.
 * @param file as it was named; `-` is standard input
 * @param sayings the words of the reader, for what the outputs of a draft begin with
 * @param known what is on record, where that was read before
 * @returns `undefined` where nothing in it can need approval
 */
export async function approvalsOf(
  facts: Disclosure,
  raw: Raw,
  message: Message,
  io: Io,
  file: string,
  sayings: Sayings | undefined,
  known?: Records,
): Promise<Checked | undefined> {
  const config = await settingsFor(io)
  const [{ mayNeedApproval }, { NO_POLICY }] = await Promise.all([import('../approval/demands.ts'), import('../approval/policy.ts')])
  const { policy = NO_POLICY } = config
  if (!mayNeedApproval(facts, policy)) return undefined
  const { checkApprovals } = await import('../approval/check.ts')
  const records = known ?? (await recordsOf(io))
  const isInput = file === '-' || file === STANDARD_INPUT
  const setting = {
    library: libraryOf(config, io),
    policy,
    today: momentOf(io.now()),
    sayings,
    before: () => records.othersTo(facts, isInput ? undefined : resolve(io.cwd, file)),
  }
  return checkApprovals(facts, raw, message, setting, isInput ? '<file>' : file)
}

/**
 * What this client is offered in money over the year up to this message, it included.
 * @param path where the disclosure is
 * @returns nothing where no other message offers them any
 */
export async function offeredInYear(facts: Disclosure, message: Message, records: Records, path: string): Promise<Offered[]> {
  const pack = packOf(facts.language)
  const { offeredIn } = await import('../approval/offered.ts')
  const offered = offeredIn(facts, message, pack)
  if (offered.length === 0) return []
  const { totalOf } = await import('../approval/demands.ts')
  const others = records.othersTo(facts, path)
  const all = offered.map(({ sum, fields }) => ({ sum: totalOf(sum, facts, others, 'year', pack), fields }))
  return all.filter(({ sum }, index) => sum.minor > offered[index]!.sum.minor)
}
