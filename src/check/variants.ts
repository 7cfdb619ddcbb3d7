import { valuesOf, type Value } from '../disclosure/fields.ts'
import { openAnswers, promisesOf } from '../disclosure/promises.ts'
import type { Moment } from '../disclosure/moment.ts'
import { sameMoney, type Money } from '../disclosure/money.ts'
import type { Disclosure } from '../disclosure/schema.ts'
import { say, type Said } from '../said.ts'
import type { FoundDate, LanguagePack } from '../languages/pack.ts'
import { CHANNEL_WORDS, type Channel } from '../message/channels.ts'
import { isWithin } from '../message/left-out.ts'
import { isDay } from '../message/mentions.ts'
import type { Message } from '../message/message.ts'

/** Something that two channels do not agree about, and the answer that it comes from, where there is one. */
export interface Disagreement {
  message: Said
  fields: string[]
}

/** An amount or a date as a text says it. */
interface Told {
  shown: string
  /** The answers that hold it. */
  fields: string[]
}

/**
 * Compares what a client reads or hears of one mistake in two channels: amounts, dates and promises have to be the same. What one of
 * them leaves out on purpose is no disagreement.
 * @param main the e-mail, as it goes out
 */
export function disagreements(main: Message, other: Message, facts: Disclosure, pack: LanguagePack, today: Moment): Disagreement[] {
  const [here, there] = [saidIn(main, facts, pack, today), saidIn(other, facts, pack, today)]
  const [mine, its] = [nameOf(main), nameOf(other)]
  const onlyIn = (one: Map<string, Told>, another: Map<string, Told>, left: Message, names: [Said, Said]) =>
    [...one]
      .filter(([key, { fields }]) => !another.has(key) && !(fields.length > 0 && fields.every((field) => isLeft(field, left))))
      .map(([, { shown, fields }]) => ({ message: say`The ${names[0]} says ${shown}, and the ${names[1]} does not.`, fields }))
  // An amount that no answer holds was written by hand: then it is told of once, at the text that has it.
  const backed = new Map([...here].filter(([, { fields }]) => fields.length > 0))
  return [
    ...onlyIn(there, here, main, [its, mine]),
    ...onlyIn(backed, there, other, [mine, its]),
    ...handMade(here, there, [mine, its]),
    ...brokenPromises(main, other, facts, [mine, its]),
  ]
}

function handMade(here: Map<string, Told>, there: Map<string, Told>, [mine, its]: [Said, Said]): Disagreement[] {
  return [...here]
    .filter(([key, { fields }]) => fields.length === 0 && !there.has(key))
    .map(([, { shown }]) => ({ message: say`The ${mine} says ${shown}, which is in no answer; the ${its} does not.`, fields: [] }))
}

/** A promise that the one makes and the other does not, by its words: its date is compared with the other dates. */
function brokenPromises(main: Message, other: Message, facts: Disclosure, [mine, its]: [Said, Said]): Disagreement[] {
  if (main.body.spans.length === 0 || other.body.spans.length === 0) return []
  const prints = ({ body }: Message, path: string) => body.spans.some((span) => span.prints.some((each) => isWithin(each, [path])))
  return promisesOf(facts)
    .filter(({ path, text }) => text !== undefined && prints(main, path) !== prints(other, path))
    .filter(({ path }) => !isLeft(path, main) && !isLeft(path, other))
    .map(({ path, text }) => {
      const [one, another] = prints(main, path) ? [mine, its] : [its, mine]
      return { message: say`The ${one} promises "${text!}", and the ${another} does not.`, fields: [path] }
    })
}

function isLeft(field: string, { template }: Message): boolean {
  return isWithin(field, template?.leavesOut.fields ?? [])
}

function nameOf({ template }: Message): Said {
  const channel: Channel = template?.channel ?? 'email'
  return CHANNEL_WORDS[channel]
}

function saidIn({ subject, body }: Message, facts: Disclosure, pack: LanguagePack, today: Moment): Map<string, Told> {
  const text = `${subject.text}\n\n${body.text}`
  const said = new Map<string, Told>()
  const { values } = valuesOf(facts)
  const open = values.filter(({ visibility, path }) => visibility !== 'private' && !/^(?:message|wizard|written|ignore)\b/.test(path))
  const written = facts.written ?? today
  for (const { money, start, end } of pack.findMoney(text)) {
    const holders = open.filter(({ type, value }) => (type === 'money' ? sameMoney(value as Money, money) : holdsMoney(value, money, pack)))
    said.set(`${money.currency} ${money.minor}`, { shown: text.slice(start, end), fields: pathsOf(holders) })
  }
  for (const found of pack.findDates(text)) {
    if (found.time !== undefined) continue
    // The day of a letter is the day of the letter.
    if (isDay(found, written, written)) continue
    const day = open.find(({ type, value }) => type === 'moment' && isDay(found, value as Moment, written))
    const holders = open.filter(({ type, value }) =>
      type === 'moment' ? isDay(found, value as Moment, written) : holdsDate(value, found, pack),
    )
    const opened = openAnswers(facts).filter(({ moreBy }) => moreBy && isDay(found, moreBy, written))
    const key = day ? (day.value as Moment).date : `${found.month ?? ''}-${found.day ?? found.weekday ?? found.fromWritten ?? ''}`
    said.set(key, { shown: text.slice(found.start, found.end), fields: [...pathsOf(holders), ...opened.map(({ path }) => path)] })
  }
  return said
}

/** What is kept for the record only (the loss, beside the refund of it) says nothing where an answer for the client holds the same. */
function pathsOf(holders: readonly Pick<Value, 'path' | 'visibility'>[]): string[] {
  const open = holders.filter(({ visibility }) => visibility === 'public')
  return (open.length > 0 ? open : holders).map(({ path }) => path)
}

function holdsMoney(value: unknown, money: Money, pack: LanguagePack): boolean {
  return typeof value === 'string' && pack.findMoney(value).some((found) => sameMoney(found.money, money))
}

function holdsDate(value: unknown, { day, month, weekday, fromWritten }: FoundDate, pack: LanguagePack): boolean {
  return (
    typeof value === 'string' &&
    pack
      .findDates(value)
      .some((found) => found.day === day && found.month === month && found.weekday === weekday && found.fromWritten === fromWritten)
  )
}
