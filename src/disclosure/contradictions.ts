import { either, say, type Said } from '../said.ts'
import { compareMoments, theDay, type Moment } from './moment.ts'
import { openAnswers } from './promises.ts'
import { MONEY_FORMS, type Kind } from './choices.ts'
import { FORM_WORDS, KIND_WORDS, STATUS_WORDS } from './choice-words.ts'
import { DETAILS, type Disclosure } from './schema.ts'
import { sameMoney } from './money.ts'

/** Two answers that cannot both be true, or one that lacks what it rests on. `path` is the one to change. */
export interface Contradiction {
  path: string
  message: Said
}

/**
 * Compares the answers of one disclosure with each other and with the day it is written.
 * @param today local date; used where the disclosure does not say when it was written
 */
export function contradictions(disclosure: Disclosure, today: Moment): Contradiction[] {
  const found: Contradiction[] = []
  const clash = (path: string, message: Said) => found.push({ path, message })
  const written: Moment = { date: (disclosure.written ?? today).date }
  const past = (moment: Moment) => compareMoments(moment, written) < 0
  const ahead = (moment: Moment) => compareMoments(moment, written) > 0
  const { kind, when } = disclosure

  if (when && ahead(when) && kind !== 'missed-deadline') {
    clash('when', say`${theDay(when)} is still ahead; write the day it happened`)
  }
  if (disclosure.found?.on && when && compareMoments(disclosure.found.on, when) < 0 && kind !== 'missed-deadline') {
    clash(
      'found.on',
      say`it was found on ${theDay(disclosure.found.on)}, before it happened (${theDay(when)}); one of the two dates is wrong`,
    )
  }
  if (disclosure.found?.on && ahead(disclosure.found.on)) {
    clash('found.on', say`${theDay(disclosure.found.on)} is still ahead; write the day it was found`)
  }
  if (disclosure.repeat?.earlier && ahead(disclosure.repeat.earlier)) {
    clash('repeat.earlier', say`${theDay(disclosure.repeat.earlier)} is still ahead; write the day it happened before`)
  } else if (disclosure.repeat?.earlier && when && compareMoments(disclosure.repeat.earlier, when) >= 0) {
    clash('repeat.earlier', say`the earlier time (${theDay(disclosure.repeat.earlier)}) has to come before this one (${theDay(when)})`)
  }

  disclosure.fixes?.forEach((fix, index) => {
    const path = `fixes[${index}].by`
    if (!fix.by) return
    if (!fix.status) clash(`fixes[${index}].status`, say`say whether this is done, doing or planned; a date alone does not tell`)
    if (fix.status === 'done' && ahead(fix.by)) {
      clash(path, say`this fix is "done", but ${theDay(fix.by)} is still ahead; write the day it was done, or make it "planned"`)
    }
    if ((fix.status === 'planned' || fix.status === 'doing') && past(fix.by)) {
      clash(path, say`this fix is "${STATUS_WORDS[fix.status]}", but ${theDay(fix.by)} has passed; make it "done", or write a new date`)
    }
  })

  if (disclosure.compensation?.state === 'known') {
    if (disclosure.compensation.value.length === 0)
      clash('compensation', say`the list is empty; write "does not apply, because …" if there is none`)
    disclosure.compensation.value.forEach((remedy, index) => {
      const path = `compensation[${index}]`
      if (remedy.form && MONEY_FORMS.includes(remedy.form) && !remedy.amount)
        clash(`${path}.amount`, say`a ${FORM_WORDS[remedy.form]} needs an amount; write one like £1,260 or 1260 GBP`)
      if (remedy.amount?.minor === 0)
        clash(`${path}.amount`, say`an amount of nothing is no compensation; write "does not apply, because …"`)
      if (remedy.by && past(remedy.by)) {
        const words = say`leave it out and say in "text" that they have it, or write a day that is still ahead`
        clash(`${path}.by`, say`${theDay(remedy.by)} has passed; ${words}`)
      }
      if (!remedy.form && !remedy.text)
        clash(`${path}.form`, say`say what the client gets: refund, credit, discount, replacement, redo or other`)
      if (remedy.form === 'other' && !remedy.text) clash(`${path}.text`, say`say in a sentence what the client gets`)
    })
  }

  if (disclosure.prevention?.state === 'known' && disclosure.prevention.value.text === undefined) {
    clash('prevention.text', say`say what will be different; a name and a date alone promise nothing`)
  }

  if (disclosure.next && past(disclosure.next)) {
    clash('next', say`the next contact (${theDay(disclosure.next)}) is in the past; write a day that is still ahead`)
  }
  for (const { path, moreBy } of openAnswers(disclosure)) {
    if (moreBy && past(moreBy))
      clash(path, say`more was to be said by ${theDay(moreBy)}, which has passed; answer it now, or write a new date`)
  }

  for (const [path, answer] of [
    ['agreed', disclosure.agreed],
    ['client.matters', disclosure.client?.matters],
    ['senior', disclosure.senior],
  ] as const) {
    if (answer?.state === 'unknown') clash(path, say`no message says "not known yet" about this; answer it, or write "does not apply"`)
  }

  const { charged, correct, end } = disclosure.details ?? {}
  if (charged && correct && sameMoney(charged, correct)) clash('details.correct', say`the wrong amount and the right amount are the same`)
  if (end?.state === 'known' && when && compareMoments(end.value, when) < 0) {
    clash('details.end', say`it ended (${theDay(end.value)}) before it began (${theDay(when)})`)
  }
  if (end?.state === 'known' && ahead(end.value)) {
    clash('details.end', say`${theDay(end.value)} is still ahead; write when it ended, or "not known yet"`)
  }
  for (const name of Object.keys(disclosure.details ?? {})) {
    if (!kind || name in DETAILS[kind]) continue
    const homes = (Object.keys(DETAILS) as Kind[]).filter((other) => name in DETAILS[other])
    clash(
      `details.${name}`,
      say`belongs to the kind ${either(homes.map((home) => KIND_WORDS[home]))}, and this is "${KIND_WORDS[kind]}"; take it out, or change the kind`,
    )
  }
  return found
}
