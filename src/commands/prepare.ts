import { resolve } from 'node:path'
import { namedIn, priorityOf } from '../clients/book.ts'
import { STANDARD_INPUT, type DisclosureText } from '../disclosure/file.ts'
import { EXIT, UserError, type ExitCode } from '../errors.ts'
import type { Io } from '../io.ts'
import { sayingsIn } from '../languages/findings.ts'
import { packOf } from '../languages/index.ts'
import { finalMessage } from '../message/message.ts'
import { sheet, type SheetFacts } from '../message/sheet.ts'
import { promisesIn } from '../promises/list.ts'
import { worded } from '../said.ts'
import { needsHoldingNote, openStops } from '../template/choose.ts'
import { approvalsOf } from '../wizard/approvals.ts'
import { recordsOf } from '../wizard/places.ts'
import { loadDisclosure, renderRead } from './render.ts'
import { todayOf } from './today.ts'

/** `ownup prepare <file>`: the sheet for the conversation. Private: it holds the worksheet. */
export async function prepare(file: string, io: Io): Promise<ExitCode> {
  const read = await loadDisclosure(file, io)
  io.stdout.write(sheet(read.disclosure, packOf(read.disclosure.language), await factsFor(read, file, io)))
  return EXIT.clean
}

async function factsFor(read: DisclosureText, file: string, io: Io): Promise<SheetFacts> {
  const { disclosure } = read
  const today = todayOf(io)
  const records = await recordsOf(io)
  const named = disclosure.client?.name === undefined ? [] : namedIn(records.book, disclosure.client.name)
  // Of two with the same name nothing can be said.
  const client = named.length === 1 ? named[0] : undefined
  const heard = client && priorityOf(client)
  const copied = disclosure.client?.priority
  const priority = heard
    ? {
        text: heard.text,
        ...(heard.on !== undefined && { on: { date: heard.on } }),
        ...(heard.heardBy !== undefined && { heardBy: heard.heardBy }),
      }
    : copied !== undefined && { text: copied }
  const earlier = records.unsaidEarlier(disclosure, today, file === '-' ? undefined : resolve(io.cwd, file))
  return {
    today,
    isHolding: needsHoldingNote(disclosure),
    needs: await needsOf(read, file, io),
    promises: promisesIn({ name: file, disclosure }, today).map(({ what, owner, by, kept, state }) => ({
      what,
      ...(owner !== undefined && { owner }),
      ...(by && { by }),
      isKept: kept !== undefined,
      isOverdue: state === 'overdue',
    })),
    ...(priority && { priority }),
    ...(client?.contact?.phone !== undefined && { phone: client.contact.phone }),
    ...(earlier && { earlier }),
  }
}

/** Who has to say yes first. While answers are missing there is no message to look at, and only the stops can tell. */
async function needsOf(read: DisclosureText, file: string, io: Io): Promise<SheetFacts['needs']> {
  const { disclosure, raw } = read
  // The sheet is in the language of the message.
  const sayings = await sayingsIn(disclosure.language ?? 'en')
  try {
    const { message, facts } = await renderRead(read, file === '-' ? STANDARD_INPUT : file, io)
    const checked = await approvalsOf(facts, raw, finalMessage(message, facts), io, file, sayings)
    return (checked?.state.open ?? []).map(({ stop, words }) => ({ ...(stop && { stop }), name: worded(words, sayings) }))
  } catch (error) {
    if (!(error instanceof UserError) || error.exitCode !== EXIT.findings) throw error
    return needsHoldingNote(disclosure) ? [] : openStops(disclosure).map((stop) => ({ stop, name: stop }))
  }
}
