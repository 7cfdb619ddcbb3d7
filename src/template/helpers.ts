import { sameMoment, type Moment } from '../disclosure/moment.ts'
import { sameMoney, type Money } from '../disclosure/money.ts'
import type { Disclosure } from '../disclosure/schema.ts'
import type { DateRole, LanguagePack } from '../languages/pack.ts'
import { capital } from '../said.ts'
import { mentions } from '../message/mentions.ts'
import { fieldOf, type Field } from './context.ts'

/** What a mustache prints, and the fields that it comes from. */
export class Printed {
  constructor(
    readonly text: string,
    readonly fields: readonly string[],
  ) {}
}

/** What the helpers of one rendering need to know. */
export interface Surroundings {
  disclosure: Disclosure
  pack: LanguagePack
}

/** A field that a template may name here; the contract has seen to it that it is one. */
function need(value: unknown, helper: string): Field {
  const field = fieldOf(value)
  if (!field) throw new Error(`"${helper}" was given something that is no field`)
  return field
}

/** The words for one known value. */
export function printed(value: unknown, { pack, disclosure }: Surroundings, role: DateRole = 'plain'): Printed {
  if (value instanceof Printed) return value
  const field = need(value, 'print')
  if (field.state !== 'known' || field.value === undefined || field.value === '')
    throw new Error(`"${field.path}" is printed and is not known`)
  switch (field.type) {
    case 'moment':
      // The day of a letter is written out; from there the other days are counted.
      return new Printed(pack.date(field.value as Moment, role, field.path === 'written' ? undefined : disclosure.written), [field.path])
    case 'money':
      return new Printed(pack.money(field.value as Money), [field.path])
    case 'sentence':
    case 'text':
    case 'count':
      return new Printed(String(field.value), [field.path])
    default:
      throw new Error(`"${field.path}" cannot be printed`)
  }
}

/** A word with which the client is spoken to: with a capital where the client is called by one. */
export function polite(word: string, { pack, disclosure }: Surroundings): string {
  return /^\p{Lu}/u.test(pack.you(disclosure)) ? capital(word) : word
}

/** A sentence without its full stop, so that a date can still follow in brackets. */
export function unended({ text, fields }: Printed): Printed {
  return new Printed(text.replace(/(?<!\.)\.$/, ''), fields)
}

/** The form of a word for a count: for one, few and many, or where the language has only two, for one and any other. */
export function pluralOf([count, ...forms]: unknown[], { pack }: Surroundings): string {
  const form = pack.plural(Number(need(count, 'plural').value))
  const at = form === 'one' ? 0 : form === 'few' ? 1 : forms.length - 1
  return String(forms[at])
}

/**
 * The blocks of templates. Each says whether its inside is rendered, and which fields decided that.
 *
 * - `known a b`: every one of these is answered
 * - `unknown a b`: every one of these is "not known yet"
 * - `none a`: "does not apply"
 * - `is choice "word" …`: a choice is one of these words
 * - `same a b`: two known fields hold the same
 * - `unsaid a b c`: `a` is known, and no sentence among `b`, `c` says it already
 */
export const BLOCKS: Record<string, (values: unknown[], around: Surroundings) => { holds: boolean; fields: string[] }> = {
  known: (values) => every(values, 'known'),
  unknown: (values) => every(values, 'unknown'),
  none: (values) => every(values, 'none'),
  is([value, ...words]) {
    const field = need(value, 'is')
    return { holds: words.includes(String(field.value)), fields: [field.path] }
  },
  same([one, other]) {
    const [a, b] = [need(one, 'same'), need(other, 'same')]
    const bothKnown = a.state === 'known' && b.state === 'known'
    return { holds: bothKnown && sameValue(a, b), fields: [a.path, b.path] }
  },
  unsaid([value, ...others], { disclosure, pack }) {
    const field = need(value, 'unsaid')
    const texts = others.map((other) => need(other, 'unsaid')).flatMap((other) => (other.state === 'known' ? [String(other.value)] : []))
    const said = texts.some((text) => mentions(text, field, pack, disclosure.written))
    return { holds: field.state === 'known' && !said, fields: [field.path] }
  },
}

function every(values: unknown[], state: Field['state']): { holds: boolean; fields: string[] } {
  const fields = values.map((value) => need(value, state))
  return { holds: fields.every((field) => field.state === state), fields: fields.map((field) => field.path) }
}

/** A day without an hour says nothing new beside an hour of it. */
function sameTime(a: Moment, b: Moment): boolean {
  const hasBothHours = a.time !== undefined && b.time !== undefined
  return hasBothHours ? sameMoment(a, b) : a.date === b.date
}

function sameValue(a: Field, b: Field): boolean {
  if (a.type === 'moment' && b.type === 'moment') return sameTime(a.value as Moment, b.value as Moment)
  if (a.type === 'money' && b.type === 'money') return sameMoney(a.value as Money, b.value as Money)
  return a.value === b.value
}
