import type { Answer } from '../disclosure/answer.ts'
import { extraTree, type ExtraField } from '../disclosure/extra.ts'
import { FIELDS, type FieldTree } from '../disclosure/fields.ts'
import { harmOf } from '../disclosure/harm.ts'
import { compareMoments, momentToText, sameMoment, type Moment } from '../disclosure/moment.ts'
import { MAY_BE_OPEN, nextContact, openAnswers } from '../disclosure/promises.ts'
import type { Disclosure, LeafType } from '../disclosure/schema.ts'
import { packOf } from '../languages/index.ts'
import { capital } from '../said.ts'

/** What a template sees of one field: its state and, where it is known, its value. Never a private field. */
export interface Field {
  /** `fixes[0].by` */
  path: string
  state: 'known' | 'unknown' | 'none' | 'open'
  type?: LeafType
  value?: unknown
  /** The entries of a list. */
  items?: object[]
}

const field = Symbol('field')

/** The field behind an object of the context, or `undefined` for anything else that a template may pass along. */
export function fieldOf(value: unknown): Field | undefined {
  return typeof value === 'object' && value !== null ? (value as { [field]?: Field })[field] : undefined
}

/**
 * A disclosure as a template sees it: every public path of the schema is there, known or not, so that a name that is not
 * there is a mistake in the template and never a missing answer. Private fields do not exist here.
 */
export function contextOf(disclosure: Disclosure, extra: readonly ExtraField[] = []): object {
  const answers = Object.fromEntries(Object.entries(disclosure.extra ?? {}).map(([name, { answer }]) => [name, answer]))
  const own = contextFor(extraTree(extra), answers, 'extra')!
  const context = Object.assign(contextFor(FIELDS, disclosure, '')!, derived(disclosure), { extra: own })
  fieldOf((context as Record<string, unknown>)['fixes'])?.items?.forEach((fix, index) => {
    Object.assign(fix, { turn: make({ path: `fixes[${index}]`, state: 'known', type: 'choice', value: TURNS[index % 2] }) })
  })
  return context
}

const leaf = (type: LeafType, options?: readonly string[]): FieldTree => ({
  is: 'leaf',
  type,
  visibility: 'record',
  states: false,
  ...(options && { options }),
})

/** Three clauses in a row, and the sentence is longer than a reader follows (rubric §3: 20 words, at most 25). */
const CLAUSES = 2

/** How the sentences about what is open begin, so that three in a row do not drum. */
const FURTHER = ['first', 'nor', 'also'] as const

const FIXES = FIELDS.fields['fixes'] as Extract<FieldTree, { is: 'list' }>
const FIX = FIXES.of as Extract<FieldTree, { is: 'group' }>

/** Every other fix, so that a template can say the same of several in a row without drumming. */
const TURNS = ['odd', 'even'] as const

/** What templates may use besides the schema: derived from the answers, never asked. */
export const DERIVED: Record<string, FieldTree> = {
  /** minor, moderate or serious */
  harm: leaf('choice', ['minor', 'moderate', 'serious']),
  /** Whose deed the first sentence tells: "I sent" is mine, "we sent" is ours, whoever writes; or it names neither. */
  deed: leaf('choice', ['I', 'we', 'neither']),
  /** What is not known yet, in groups of up to two that share a date: a sentence each. */
  open: {
    is: 'list',
    states: false,
    of: {
      is: 'group',
      states: false,
      fields: {
        what: { is: 'list', states: false, of: leaf('choice', MAY_BE_OPEN) },
        by: leaf('moment'),
        nth: leaf('choice', FURTHER),
      },
    },
  },
  fixes: { ...FIXES, of: { ...FIX, fields: { ...FIX.fields, turn: leaf('choice', TURNS) } } },
  /** The next contact, where no open answer names that moment already. */
  nextApart: leaf('moment'),
  /** What the client is called within a sentence, and at the start of one. */
  you: leaf('text'),
  You: leaf('text'),
  /** When the client hears again: the next contact, or an earlier date on which more was promised. */
  nextContact: leaf('moment'),
  /** The next contact, where more was promised before that. */
  nextAfter: leaf('moment'),
}

function derived(disclosure: Disclosure): Record<string, object> {
  // What only a team's template asks is for that template to say.
  const answers = openAnswers(disclosure).filter(({ path }) => MAY_BE_OPEN.includes(path))
  const groups: object[] = []
  const dates = answers.map(({ moreBy }) => moreBy).filter((moreBy) => moreBy !== undefined)
  const distinct = [...new Map(dates.map((moreBy) => [momentToText(moreBy), moreBy])).values()].sort(compareMoments)
  for (const by of [undefined, ...distinct]) {
    const paths = answers.filter(({ moreBy }) => (by && moreBy ? sameMoment(by, moreBy) : by === moreBy)).map(({ path }) => path)
    const size = Math.ceil(paths.length / Math.ceil(paths.length / CLAUSES)) || CLAUSES
    for (let start = 0; start < paths.length; start += size) {
      const some = paths.slice(start, start + size)
      const last = start + size >= paths.length
      const group = make({ path: some[0]!, state: 'known' })
      group['what'] = make({
        path: some[0]!,
        state: 'known',
        items: some.map((path) => make({ path, state: 'known', type: 'choice', value: path })),
      })
      group['by'] = make({ path: some[0]!, ...momentOrOpen(last ? by : undefined) })
      group['nth'] = make({
        path: some[0]!,
        state: 'known',
        type: 'choice',
        value: groups.length === 0 ? 'first' : FURTHER[groups.length % 2 === 1 ? 1 : 2],
      })
      groups.push(group)
    }
  }
  const next = distinct.some((by) => disclosure.next && sameMoment(by, disclosure.next)) ? undefined : disclosure.next
  const contact = nextContact(disclosure)
  const you = packOf(disclosure.language).you(disclosure)
  return {
    you: make({ path: 'client.you', state: 'known', type: 'text', value: you }),
    // "tuan/puan" is two words: "Tuan/Puan".
    You: make({ path: 'client.you', state: 'known', type: 'text', value: you.split('/').map(capital).join('/') }),
    harm: make({ path: 'harm', state: 'known', type: 'choice', value: harmOf(disclosure) }),
    deed: make({
      path: 'what',
      state: 'known',
      type: 'choice',
      value: packOf(disclosure.language).deedBy(disclosure.what ?? '') ?? 'neither',
    }),
    open: make({ path: 'open', state: groups.length > 0 ? 'known' : 'open', items: groups }),
    nextApart: make({ path: 'next', ...momentOrOpen(next) }),
    nextContact: make({ path: contact?.path ?? 'next', ...momentOrOpen(contact?.at) }),
    nextAfter: make({ path: 'next', ...momentOrOpen(contact?.path === 'next' ? undefined : disclosure.next) }),
  }
}

function momentOrOpen(value: Moment | undefined): Pick<Field, 'state' | 'type' | 'value'> {
  return value ? { state: 'known', type: 'moment', value } : { state: 'open', type: 'moment' }
}

function contextFor(tree: FieldTree, found: unknown, path: string): object | undefined {
  if (tree.is === 'leaf' && tree.visibility === 'private') return undefined
  let value: unknown = found
  let state: Field['state'] = found === undefined ? 'open' : 'known'
  let moreBy: unknown
  if (tree.states && found !== undefined) {
    const answer = found as Answer<unknown>
    state = answer.state
    value = answer.state === 'known' ? answer.value : undefined
    moreBy = answer.state === 'unknown' ? answer.moreBy : undefined
  }
  const node = make({ path, state })
  if (tree.states) {
    node['moreBy'] = make({ path, state: moreBy === undefined ? 'open' : 'known', type: 'moment', value: moreBy })
  }
  if (tree.is === 'leaf') {
    node[field]!.type = tree.type
    node[field]!.value = value
  } else if (tree.is === 'list') {
    const items = (value as unknown[] | undefined) ?? []
    node[field]!.items = items.map((item, index) => contextFor(tree.of, item, `${path}[${index}]`)!)
    if (items.length === 0 && state === 'known') node[field]!.state = 'open'
  } else {
    for (const [name, child] of Object.entries(tree.fields)) {
      const inner = contextFor(child, (value as Record<string, unknown> | undefined)?.[name], path === '' ? name : `${path}.${name}`)
      if (inner) node[name] = inner
    }
  }
  return node
}

function make(of: Field): Record<string, unknown> & { [field]?: Field } {
  return { [field]: of }
}
