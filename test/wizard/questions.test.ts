import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { Earlier } from '../../src/clients/earlier.ts'
import { Records } from '../../src/clients/records.ts'
import { editText, examine } from '../../src/disclosure/file.ts'
import { EFFECTS, KINDS, STOPS } from '../../src/disclosure/choices.ts'
import { DETAILS, type Raw } from '../../src/disclosure/schema.ts'
import { en } from '../../src/languages/en/index.ts'
import { wizard as words } from '../../src/languages/en/wizard.ts'
import {
  askOf,
  changesFor,
  echoOf,
  initialFor,
  labelOf,
  problemWith,
  shown,
  suggestionFor,
  ticksOf,
  type Reply,
  type Speaker,
} from '../../src/wizard/answers.ts'
import {
  dateIn,
  extraQuestions,
  isAnswered,
  questionsFor,
  rawAt,
  statusFor,
  type Question,
  type Standing,
} from '../../src/wizard/questions.ts'
import { LANGUAGES, packOf } from '../../src/languages/index.ts'
import { PERSON_QUESTIONS } from '../../src/languages/pack.ts'
import { tripsIn } from '../../src/wizard/trips.ts'
import { temporaryFolder } from '../support.ts'

/** A Friday. */
const NOW = { date: '2026-11-20', time: '12:00' }
const speaker: Speaker = { own: en, pack: en, words, now: NOW }

/** Where a disclosure stands that says this. */
function standing(yaml: string, passed: readonly string[] = []): Standing & { text: string } {
  const text = `ownup: 1\nwritten: 2026-11-20\n${yaml}`
  const { disclosure, raw, problems } = examine(text)
  if (!disclosure) throw new Error(JSON.stringify(problems))
  return { raw, disclosure, passed, text }
}

/** The same after one reply. */
function after(before: Standing & { text: string }, id: string, reply: Reply): Standing & { text: string } {
  const question = [...questionsFor(before), ...extraQuestions(before)].find((each) => each.id === id)
  if (!question) throw new Error(`"${id}" is not asked; these are: ${ids(before).join(', ')}`)
  const { changes, pass } = changesFor(question, reply, before, speaker)
  const text = editText(before.text, changes)
  const { disclosure, raw, problems } = examine(text)
  if (!disclosure) throw new Error(JSON.stringify(problems))
  return { raw, disclosure, passed: pass === undefined ? before.passed : [...before.passed, pass], text }
}

const ids = (at: Standing) => questionsFor(at).map(({ id }) => id)
const open = (at: Standing) => questionsFor(at).filter((question) => !isAnswered(question, at))
const text = (typed: string): Reply => ({ is: 'text', text: typed })

const START = [
  'gate.stops',
  'kind',
  'client.name',
  'client.address',
  'sender.name',
  'sender.role',
  'sender.phone',
  'sender.email',
  'sender.voice',
]

describe('what is asked', () => {
  test('little harm: no cause, no amends, no worksheet', () => {
    expect(ids(standing('kind: missed-deadline'))).toEqual([
      ...START,
      'matter',
      'what',
      'when',
      'effects',
      'impact',
      'fixes[0].text',
      'fixes[0].by',
      'actions',
    ])
  })

  test('more harm: all of it, in the order a person tells it', () => {
    expect(ids(standing('kind: missed-deadline\neffects: [lost-money]'))).toEqual([
      ...START,
      'matter',
      'what',
      'when',
      'effects',
      'loss',
      'impact',
      'agreed',
      'client.matters',
      'scope',
      'details.ready',
      'found.by',
      'cause',
      'fixes[0].text',
      'fixes[0].by',
      'compensation[0].form',
      'prevention.text',
      'actions',
      'next',
      'worksheet.chain',
    ])
  })

  test('serious harm: who else has seen it', () => {
    expect(ids(standing('kind: outage\neffects: [their-people]'))).toContain('senior.name')
    expect(ids(standing('kind: outage\neffects: [their-people]\nsenior: { name: Ruth Adler }'))).toContain('senior.role')
    expect(ids(standing('kind: outage\neffects: [lost-money]'))).not.toContain('senior.name')
  })

  test.each(KINDS)('%s: everything that only this kind has', (kind) => {
    const asked = ids(standing(`kind: ${kind}\neffects: [complained]\ngate: { ours: yes, route: draft }`))
    expect(asked.filter((id) => id.startsWith('details.'))).toEqual(Object.keys(DETAILS[kind]).map((name) => `details.${name}`))
  })

  test('what stops a message comes first; a second time is no stop, but has questions of its own', () => {
    expect(ids(standing('gate: { ours: yes, stops: [claim] }')).slice(0, 2)).toEqual(['gate.stops', 'gate.route'])
    const again = ids(standing('kind: outage\ngate: { ours: yes, stops: [repeated] }'))
    expect(again).not.toContain('gate.route')
    expect(again).toEqual(expect.arrayContaining(['repeat.earlier', 'repeat.whyDifferent', 'senior.name']))
  })

  test('where it may not have been ours, the full message is not offered', () => {
    const route = (yaml: string) => questionsFor(standing(yaml)).find(({ id }) => id === 'gate.route')?.options
    expect(route('gate: { ours: unsure }')).toEqual(['holding', 'stop'])
    expect(route('gate: { ours: yes, stops: [injury] }')).toEqual(['holding', 'draft', 'stop'])
  })

  test('a holding note: no cause and no offer', () => {
    const asked = ids(standing('kind: data-breach\ngate: { ours: yes, stops: [personal-data], route: holding }'))
    expect(asked.slice(START.length + 1)).toEqual([
      'matter',
      'what',
      'when',
      'scope',
      'fixes[0].text',
      'fixes[0].by',
      'actions',
      'next',
      'worksheet.chain',
    ])
  })

  test('after each "not known yet" comes the question when more will be said', () => {
    const asked = ids(
      standing('kind: outage\neffects: [complained]\nimpact: not known yet\ndetails: { end: not known yet }\ncompensation: not known yet'),
    )
    for (const path of ['impact', 'details.end', 'compensation']) {
      const at = asked.indexOf(`${path}:moreBy`)
      expect(asked[at - 1]).toBe(path === 'compensation' ? 'compensation[0].form' : path)
    }
    const answered = standing('impact: not known yet, more by 2026-11-23')
    expect(open(answered).map(({ id }) => id)).not.toContain('impact:moreBy')
  })

  test('a next contact where nothing else says when they hear again', () => {
    const moderate = 'kind: outage\neffects: [complained]\n'
    expect(ids(standing(moderate))).toContain('next')
    expect(ids(standing(`${moderate}cause: not known yet, more by 2026-11-23`))).not.toContain('next')
    expect(ids(standing('kind: outage'))).not.toContain('next')
  })

  test('one fix or remedy more, until that is left out', () => {
    const one = standing('kind: outage\neffects: [complained]\nfixes: [{ text: We restarted it., status: done, by: 2026-11-20 }]')
    expect(open(one).map(({ id }) => id)).toContain('fixes[1].text')
    const done = after(one, 'fixes[1].text', { is: 'skip' })
    // Left out, and still there to go back to.
    expect(ids(done)).toContain('fixes[1].text')
    expect(open(done).map(({ id }) => id)).not.toContain('fixes[1].text')
    const two = after(done, 'fixes[1].text', text('We watch it until Monday.'))
    expect(two.raw['fixes']).toHaveLength(2)
    expect(open(two).map(({ id }) => id)).toContain('fixes[2].text')
    expect(after(two, 'fixes[1].text', { is: 'none' }).raw['fixes']).toHaveLength(1)
  })

  test('what was not asked for little harm can still be added', () => {
    const extra = extraQuestions(standing('kind: outage')).map(({ id }) => id)
    expect(extra).toEqual(
      expect.arrayContaining(['agreed', 'scope', 'cause', 'compensation[0].form', 'prevention.text', 'next', 'worksheet.chain']),
    )
    expect(extra.filter((id) => ids(standing('kind: outage')).includes(id))).toEqual([])
  })
})

/** Every question there is, in whatever case it comes up. */
function everyQuestion(): { question: Question; at: Standing & { text: string } }[] {
  const found = new Map<string, { question: Question; at: Standing & { text: string } }>()
  for (const kind of KINDS) {
    for (const rest of [
      'impact: not known yet',
      `effects: [${EFFECTS.join(', ')}]\nfound: { by: us }\nsenior: { name: Ruth }\nprevention: { text: We check. }`,
      `effects: [lost-money]\nfixes: [{ text: We did it., by: 2026-11-29 }]\ncompensation: [{ form: refund }]\ngate: { ours: yes, stops: [repeated] }`,
      'effects: [complained]\ncompensation: does not apply',
      'gate: { ours: yes, stops: [claim] }',
      'gate: { ours: yes, again: no }\nclient: { priority: The dates., touched: yes }',
      ...[...LANGUAGES].map((language) => `language: ${language}\nsender: { voice: I }`),
    ]) {
      const at = standing(`kind: ${kind}\n${rest}`)
      for (const question of [...questionsFor(at), ...extraQuestions(at)]) found.set(`${kind} ${question.words}`, { question, at })
    }
  }
  return [...found.values()]
}

describe('a client of the book', () => {
  const folder = () => {
    const at = temporaryFolder()
    mkdirSync(join(at, 'clients'))
    writeFileSync(
      join(at, 'clients', 'adaeze-obi.yaml'),
      'name: Adaeze Obi\naddress: Adaeze\ncompany: Northwind\nlanguage: en\nmatters: [{ text: The board meets on Thursday., on: 2026-03-04 }, { text: Nobody calls before nine., on: 2026-01-09 }]\n',
    )
    writeFileSync(join(at, 'clients', 'one.yaml'), 'name: Marcus Hale\ncompany: Ferrum\n')
    writeFileSync(join(at, 'clients', 'two.yaml'), 'name: Marcus Hale\ncompany: Brightwater\n')
    return at
  }
  const withBook = (at = folder()) => ({
    ...speaker,
    records: new Records(join(at, 'clients'), { path: join(at, 'disclosures'), isDeep: true }),
  })
  const name = (at: Standing) => questionsFor(at).find(({ id }) => id === 'client.name')!
  const changed = (yaml: string, reply: Reply) => changesFor(name(standing(yaml)), reply, standing(yaml), withBook()).changes

  test('brings how to address them, the company, the language and what matters most, as of late', () => {
    const all = [
      { path: 'client.name', value: 'Adaeze Obi' },
      { path: 'client.address', value: 'Adaeze' },
      { path: 'client.company', value: 'Northwind' },
      { path: 'language', value: 'en' },
      { path: 'client.priority', value: 'The board meets on Thursday.' },
    ]
    expect(changed('', { is: 'choice', value: 'adaeze-obi' })).toEqual(all)
    expect(changed('', text(' adaeze  obi'))).toEqual(all)
  })

  test('is not taken for another of the same name, nor for a part of one', () => {
    expect(changed('', text('Marcus Hale'))).toEqual([{ path: 'client.name', value: 'Marcus Hale' }])
    expect(changed('', text('Adaeze'))).toEqual([{ path: 'client.name', value: 'Adaeze' }])
  })

  test('takes what belonged to the one before with it', () => {
    const before = 'client: { name: Adaeze Obi, address: Adaeze, company: Northwind, priority: The dates., touched: yes }'
    expect(changed(before, text('Ines Duarte'))).toEqual([
      { path: 'client.name', value: 'Ines Duarte' },
      ...['address', 'company', 'priority', 'touched', 'gender', 'you'].map((field) => ({ path: `client.${field}`, value: undefined })),
    ])
    expect(changed(before, { is: 'choice', value: 'one' })).toEqual([
      { path: 'client.name', value: 'Marcus Hale' },
      { path: 'client.company', value: 'Ferrum' },
      ...['address', 'priority', 'touched', 'gender', 'you'].map((field) => ({ path: `client.${field}`, value: undefined })),
    ])
  })

  test('whose priority is known is asked about it, even where little harm was done', () => {
    expect(ids(standing('kind: outage\nclient: { priority: The dates. }'))).toContain('client.touched')
    expect(ids(standing('kind: outage\nclient: { priority: The dates. }'))).not.toContain('client.matters')
    expect(ids(standing('kind: outage\nclient: { priority: The dates., touched: no }\neffects: [lost-money]'))).not.toContain(
      'client.matters',
    )
    expect(ids(standing('kind: outage\nclient: { priority: The dates., touched: yes }'))).toContain('client.matters')
  })
})

describe('a second failure', () => {
  const earlier: Earlier = { name: 'old.yaml', path: '/old.yaml', on: { date: '2026-03-11' }, kind: 'outage' }
  const told = (yaml: string) => ({ ...standing(yaml), earlier })
  const again = (yaml: string, reply: Reply) => {
    const at = told(yaml)
    return changesFor(
      questionsFor(at).find(({ id }) => id === 'gate.again')!,
      reply,
      at,
      speaker,
    ).changes
  }

  test('is asked about where an earlier one is on record, before the questions go on', () => {
    expect(ids(told('kind: outage')).slice(0, 5)).toEqual(['gate.stops', 'kind', 'client.name', 'client.address', 'gate.again'])
    expect(ids(standing('kind: outage'))).not.toContain('gate.again')
    expect(ids(told('kind: outage\ngate: { ours: yes, stops: [repeated] }'))).not.toContain('gate.again')
  })

  test('changes harm, sender and message once it is said', () => {
    expect(again('kind: outage', { is: 'choice', value: 'yes' })).toEqual([
      { path: 'gate.again', value: 'yes' },
      { path: 'gate.stops', value: ['repeated'] },
      { path: 'repeat.earlier', value: '2026-03-11' },
    ])
    const said = told('kind: outage\ngate: { ours: yes, again: yes, stops: [repeated] }\nrepeat: { earlier: 2026-03-11 }')
    expect(ids(said)).toEqual(expect.arrayContaining(['gate.again', 'senior.name', 'cause', 'repeat.whyDifferent']))
  })

  test('is none if it was the same mistake, and may be taken back', () => {
    expect(again('kind: outage', { is: 'choice', value: 'no' })).toEqual([
      { path: 'gate.again', value: 'no' },
      { path: 'gate.stops', value: undefined },
      { path: 'repeat', value: undefined },
    ])
    expect(again('kind: outage\ngate: { ours: yes, again: yes, stops: [claim, repeated] }', { is: 'choice', value: 'no' })).toContainEqual({
      path: 'gate.stops',
      value: ['claim'],
    })
    const at = told('kind: outage\ngate: { ours: yes, again: yes, stops: [repeated] }\nrepeat: { earlier: 2026-03-11 }')
    const { changes } = changesFor(questionsFor(at)[0]!, { is: 'ticks', values: [] }, at, speaker)
    expect(changes).toEqual(
      expect.arrayContaining([
        { path: 'repeat', value: undefined },
        { path: 'gate.again', value: 'no' },
      ]),
    )
  })
})

describe('the words', () => {
  const every = everyQuestion()

  test('every question has words, every option a label, and no words are left over', () => {
    const used = new Set(every.map(({ question }) => question.words))
    expect([...used].filter((name) => words.questions[name] === undefined)).toEqual([])
    // What is asked about people, in languages that hang on it.
    const asked = new Set([...used, ...PERSON_QUESTIONS])
    expect(Object.keys(words.questions).filter((name) => !asked.has(name))).toEqual([])
    for (const { question } of every) {
      const labels = question.group && (words.options[question.group] as Record<string, string>)
      for (const option of question.options ?? []) expect(labels?.[option], `${question.id} ${option}`).toBeTruthy()
    }
    expect(Object.keys(words.stops)).toEqual(expect.arrayContaining(['unsure', ...STOPS]))
  })

  test('one line of help, and an example that the question itself would take', () => {
    for (const { question, at } of every) {
      const { ask, help, example, byKind } = words.questions[question.words]!
      expect(ask, question.id).toMatch(/[?.…]$/)
      expect(help, question.id).not.toContain('\n')
      for (const typed of [example, ...Object.values(byKind ?? {})]) {
        if (typed === undefined) continue
        expect(problemWith(question, typed, speaker), `${question.id}: ${typed}`).toBeUndefined()
        expect(() => after(at, question.id, text(typed)), `${question.id}: ${typed}`).not.toThrow()
      }
    }
  })

  test('every text question shows an example, and none of them trips a client', () => {
    for (const { question } of every) {
      if (question.type === 'choice' || question.type === 'ticks') continue
      const { example, byKind } = words.questions[question.words]!
      expect(example ?? byKind, question.id).toBeDefined()
      if (byKind) expect(Object.keys(byKind)).toEqual([...KINDS])
      if (question.type !== 'sentence') continue
      for (const typed of [...(example === undefined ? [] : [example]), ...Object.values(byKind ?? {})]) {
        expect(tripsIn(typed, en, NOW), typed).toEqual([])
      }
    }
  })
})

describe('an answer', () => {
  const moderate = 'kind: missed-deadline\neffects: [lost-money]\n'

  test('is written as the file holds it, and shown as a person reads it', () => {
    const at = standing(moderate)
    const cases: [id: string, reply: Reply, raw: unknown, read: string][] = [
      ['matter', text('  your   transfer '), 'your transfer', 'your transfer'],
      ['what', text('i was late\n\nagain'), 'I was late.\n\nAgain.', 'I was late.\n\nAgain.'],
      ['when', text('wed 3pm'), '2026-11-18 15:00', '15:00 on Wednesday 18 November'],
      ['loss', text('320 eur'), 'EUR 320', 'EUR 320'],
      ['impact', { is: 'unknown' }, 'not known yet', 'not known yet'],
      ['scope', { is: 'none' }, 'does not apply', 'does not apply'],
      ['actions', { is: 'none' }, 'does not apply', 'nothing'],
      ['compensation[0].form', { is: 'choice', value: 'refund' }, 'refund', 'Money back'],
      ['effects', { is: 'ticks', values: ['complained'] }, ['complained'], 'They complained, or want to leave'],
      ['worksheet.chain', text('one\ntwo'), 'one\ntwo', 'one\ntwo'],
    ]
    for (const [id, reply, raw, read] of cases) {
      const then = after(at, id, reply)
      expect(rawAt(then.raw, id), id).toEqual(raw)
      const question = questionsFor(then).find((each) => each.id === id)!
      expect(shown(question, then, speaker), id).toBe(read)
    }
    const lost = after(at, 'loss', text('4 000 ₽'))
    const loss = questionsFor(lost).find(({ id }) => id === 'loss')!
    expect(shown(loss, lost, { ...speaker, own: packOf('ru') })).toBe('4\u00a0000\u00a0₽')
    const more = after(after(at, 'impact', { is: 'unknown' }), 'impact:moreBy', text('Mon 10:00'))
    expect(more.raw['impact']).toBe('not known yet, more by 2026-11-23 10:00')
    expect(
      shown(
        questionsFor(more).find(({ id }) => id === 'impact')!,
        more,
        speaker,
      ),
    ).toBe('not known yet (by 10:00 on Monday 23 November)')
    const nothing = after(
      after(at, 'compensation[0].form', { is: 'choice', value: 'none' }),
      'compensation:because',
      text('It was paid back.'),
    )
    expect(nothing.raw['compensation']).toBe('does not apply, because It was paid back')
    expect(
      shown(
        questionsFor(nothing).find(({ id }) => id === 'compensation[0].form')!,
        nothing,
        speaker,
      ),
    ).toBe('nothing (It was paid back)')
  })

  test('stands on the line again when it is asked again; a state does not', () => {
    const at = standing(
      `${moderate}client: { name: Marcus Hale }\nsender: { name: Priya }\nmatter: your transfer\nimpact: not known yet, more by 2026-11-23\nprevention: { text: We check. }`,
    )
    const line = (id: string) =>
      initialFor(
        questionsFor(at).find((each) => each.id === id)!,
        at,
      )
    expect(line('matter')).toBe('your transfer')
    expect(line('impact')).toBe('')
  })

  test('is offered, where it is likely: the whole name, the writer, the day that was named last', () => {
    const at = standing(
      `${moderate}client: { name: Marcus Hale }\nsender: { name: Priya }\nimpact: not known yet, more by 2026-11-23\nprevention: { text: We check. }`,
    )
    const offered = (id: string) =>
      suggestionFor(
        questionsFor(at).find((each) => each.id === id)!,
        at,
      )
    expect(offered('client.address')).toBe('Marcus Hale')
    expect(offered('prevention.owner')).toBe('Priya')
    expect(offered('impact:moreBy')).toBe('2026-11-23')
    expect(offered('matter')).toBeUndefined()
  })

  test('takes out what rests on it, and nothing else', () => {
    const full = standing(`${moderate}gate: { ours: yes, stops: [repeated] }
repeat: { earlier: 2026-03-01 }
client: { name: Marcus Hale, address: Marcus }
loss: EUR 320
details: { ready: It is. }
compensation: [{ form: refund, amount: EUR 320, basis: owed, by: 2026-11-27, text: We pay it., approvedBy: Ruth }]
message: { template: en/holding }`)
    expect(after(full, 'client.name', text('Ada')).raw['client']).toEqual({ name: 'Ada' })
    expect(after(full, 'kind', { is: 'choice', value: 'outage' }).raw).not.toHaveProperty('details')
    expect(after(full, 'kind', { is: 'choice', value: 'outage' }).raw).not.toHaveProperty('message')
    // The same answer again changes nothing.
    expect(after(full, 'kind', { is: 'choice', value: 'missed-deadline' }).raw).toEqual(full.raw)
    const [credit] = after(full, 'compensation[0].form', { is: 'choice', value: 'credit' }).raw['compensation'] as Raw[]
    expect(credit).toEqual({ form: 'credit', by: '2026-11-27', approvedBy: 'Ruth' })
    expect(after(full, 'effects', { is: 'ticks', values: ['lost-money', 'complained'] }).raw).toHaveProperty('loss')
    expect(after(full, 'effects', { is: 'ticks', values: ['complained'] }).raw).not.toHaveProperty('loss')
    expect(after(full, 'gate.stops', { is: 'ticks', values: [] }).raw).not.toHaveProperty('repeat')
  })

  test('the first question: what is ticked, and whether it was ours', () => {
    const at = after(standing(''), 'gate.stops', { is: 'ticks', values: ['unsure', 'claim'] })
    expect(at.raw['gate']).toEqual({ ours: 'unsure', stops: ['claim'] })
    expect(ticksOf(questionsFor(at)[0]!, at)).toEqual(['unsure', 'claim'])
    const held = after(at, 'gate.route', { is: 'choice', value: 'holding' })
    // A doubt that is gone takes the holding note with it.
    expect(after(held, 'gate.stops', { is: 'ticks', values: [] }).raw['gate']).toEqual({ ours: 'yes' })
  })

  test('personal data in the wrong hands is a stop, ticked or not', () => {
    const at = after(standing('gate: { ours: yes, stops: [claim] }'), 'kind', { is: 'choice', value: 'data-breach' })
    expect(at.raw['gate']).toEqual({ ours: 'yes', stops: ['claim', 'personal-data'] })
  })

  test('who noticed it may be left out, and when they did with it', () => {
    const at = standing(`${moderate}found: { by: us, on: 2026-11-19 }`)
    const then = after(at, 'found.by', { is: 'choice', value: 'unknown' })
    expect(then.raw).not.toHaveProperty('found')
    expect(open(then).map(({ id }) => id)).not.toContain('found.by')
    expect(ids(then)).not.toContain('found.on')
  })

  test('an hour in another zone keeps the zone, and a zone without an hour is no date', () => {
    const at = standing(moderate)
    const next = (text: string) => after(at, 'next', { is: 'text', text }).raw['next']
    expect(next('Tuesday 15:00 GMT')).toBe('2026-11-24 15:00 GMT')
    expect(next('3 pm et on Tuesday')).toBe('2026-11-24 15:00 ET')
    const question = questionsFor(at).find(({ id }) => id === 'next')!
    expect(problemWith(question, 'Tuesday GMT', speaker)).toBe(words.noDate)
    expect(shown(question, { ...at, ...standing(`${moderate}next: 2026-11-24 15:00 GMT`) }, speaker)).toContain('15:00 GMT')
  })

  test('is refused with words where the file could not hold it', () => {
    const at = standing(`${moderate}fixes: [{ text: We sent it., status: done, by: 2026-11-20 }]`)
    const problem = (id: string, typed: string) =>
      problemWith(
        questionsFor(at).find((each) => each.id === id)!,
        typed,
        speaker,
      )
    expect(problem('what', '')).toBe(words.notEmptyAtAll)
    expect(problem('what', ' \u200B\n')).toBe(words.notEmptyAtAll)
    expect(problem('what', '?!')).toBe(words.notEmptyAtAll)
    expect(problem('impact', '...')).toBe(words.notEmpty)
    expect(problem('sender.role', '')).toBeUndefined()
    // What may be left out is left out with Enter; a row of dashes is no answer.
    expect(problem('fixes[1].text', '')).toBeUndefined()
    expect(problem('fixes[1].text', '---')).toBe(words.notEmptyAtAll)
    expect(problem('sender.email', 'lena')).toBe(words.noEmail)
    expect(problem('what', 'x'.repeat(2000))).toBe(words.tooLong(2000))
    expect(problem('what', 'x'.repeat(1999))).toBeUndefined()
    expect(problem('matter', 'x'.repeat(201))).toBe(words.tooLong(200))
    expect(problem('when', 'soon')).toBe(words.noDate)
    expect(problem('loss', '320')).toBe('"320" has no currency; write £320 or 320 GBP.')
  })
})

describe('a date in a sentence', () => {
  const held = (sentence: string, lean?: 'past' | 'ahead') => dateIn(sentence, en, NOW, lean)

  test.each([
    ['It went out on Tuesday 17 November at 09:10.', undefined, { date: '2026-11-17', time: '09:10' }],
    ['I sent it today.', undefined, { date: '2026-11-20' }],
    ['I sent it at 10:12 this morning.', undefined, { date: '2026-11-20', time: '10:12' }],
    ['I sent it on Tuesday.', 'past', { date: '2026-11-17' }],
    ['I will send it on Tuesday.', 'ahead', { date: '2026-11-24' }],
    // Which Tuesday, or which of two days, nobody can tell; a time alone is no day.
    ['It goes out on Tuesday.', undefined, undefined],
    ['It was due on 16 November and went out on 17 November.', undefined, undefined],
    ['We restarted it at 09:05.', undefined, undefined],
    ['It was down from 09:00 to 10:00 on 16 November.', undefined, { date: '2026-11-16' }],
    ['Nothing here.', 'past', undefined],
  ] as const)('%s', (sentence, lean, expected) => {
    expect(held(sentence, lean)).toEqual(expected)
  })

  test('fills the place of its date, with what it says of a fix', () => {
    const at = standing('kind: outage\neffects: [complained]\n')
    expect(after(at, 'what', text('It was down on Tuesday')).raw['when']).toBe('2026-11-17')
    expect(after(at, 'fixes[0].text', text('I restarted it on Tuesday')).raw['fixes']).toEqual([
      { text: 'I restarted it on Tuesday.', by: '2026-11-17', status: 'done' },
    ])
    expect(after(at, 'fixes[0].text', text('I will look at it today')).raw['fixes']).toMatchObject([
      { by: '2026-11-20', status: 'planned' },
    ])
    // "By 14:00" is the time of every day, not of the first.
    expect(after(at, 'prevention.text', text('From Wednesday it is checked by 14:00')).raw['prevention']).toMatchObject({
      by: '2026-11-25',
    })
  })

  test('goes with the sentence', () => {
    const fix = (more: string) => standing(`kind: outage\nfixes: [{ text: I restarted it on Tuesday., status: done, ${more} }]`)
    const by = (at: Standing) => (at.raw['fixes'] as Raw[])[0]!
    const typed = (sentence: string, more = 'by: 2026-11-17') => by(after(fix(more), 'fixes[0].text', text(sentence)))
    expect(typed('I restarted it on Wednesday')).toMatchObject({ by: '2026-11-18', status: 'done' })
    expect(typed('I will restart it on Monday')).toMatchObject({ by: '2026-11-23', status: 'planned' })
    expect(typed('I restarted it twice on Tuesday')).toMatchObject({ by: '2026-11-17' })
    // A time that was added stays as long as the day does.
    expect(typed('I restarted it twice on Tuesday', 'by: 2026-11-17 09:05')).toMatchObject({ by: '2026-11-17 09:05' })
    expect(typed('I restarted it')).not.toHaveProperty('by')
    expect(typed('I restarted it')).not.toHaveProperty('status')
    // A day that the old sentence did not say stays, unless what was done is now only promised.
    expect(typed('I restarted it again', 'by: 2026-11-19')).toMatchObject({ by: '2026-11-19' })
    expect(typed('I will restart it', 'by: 2026-11-19')).not.toHaveProperty('by')
  })

  test('leans as its own sentence does: "Sat" after a deed that is done is the last Saturday', () => {
    const fix = (sentence: string, typed: string) => {
      const at = standing(`kind: outage\nfixes: [{ text: ${sentence} }]`)
      const by = questionsFor(at).find(({ id }) => id === 'fixes[0].by')!
      const { changes } = changesFor(by, text(typed), at, speaker)
      return [...changes.map(({ value }) => value), echoOf(by, typed, at, speaker)]
    }
    // Written on Friday 20 November.
    const past = ['2026-11-14', 'done', 'done on Saturday 14 November']
    const ahead = ['2026-11-21', 'planned', 'a promise, by Saturday 21 November']
    expect(fix('I brought them at 17:10.', 'Sat')).toEqual(past)
    expect(fix('I restarted it.', 'on Saturday')).toEqual(past)
    expect(fix('I will bring them.', 'Sat')).toEqual(ahead)
    expect(fix('You get the corrected invoice.', 'Sat')).toEqual(ahead)
    // Whoever types a day of the calendar means that day.
    expect(fix('I brought them at 17:10.', '21 November')).toEqual(ahead)
  })

  test('is said under the line', () => {
    const at = standing('kind: outage')
    const echo = (id: string, typed: string) =>
      echoOf(
        questionsFor(at).find((each) => each.id === id)!,
        typed,
        at,
        speaker,
      )
    expect(echo('what', 'It was down on Tuesday')).toBe('When: Tuesday 17 November')
    expect(echo('what', 'It was down from 06:00 to 09:20 on Tuesday')).toBe('When: Tuesday 17 November')
    expect(echo('fixes[0].text', 'I restarted it on Tuesday')).toBe('done on Tuesday 17 November')
    expect(echo('fixes[0].by', 'by today')).toBe('a promise, by Friday 20 November')
    expect(echo('fixes[0].by', 'today')).toBe('done on Friday 20 November')
    expect(echo('impact', 'It was down on Tuesday')).toBeUndefined()
    expect(echo('when', 'no day')).toBeUndefined()
    const late = standing('kind: missed-deadline\nwhat: I missed it.\nwhen: 2026-11-16')
    const what = questionsFor(late).find(({ id }) => id === 'what')!
    expect(echoOf(what, 'I sent it on Wednesday', standing('kind: missed-deadline'), speaker)).toBe('Was due: Wednesday 18 November')
    // The day is known already, and was given by itself.
    expect(echoOf(what, 'I sent it on Wednesday', late, speaker)).toBeUndefined()
  })

  test('does not take the place of a date that was given by itself', () => {
    const late = standing('kind: missed-deadline\nwhat: I missed it.\nwhen: 2026-11-16 15:00')
    expect(after(late, 'what', text('I sent it on Wednesday')).raw['when']).toBe('2026-11-16 15:00')
    const fix = standing('kind: outage\nfixes: [{ text: I restarted it., status: done, by: 2026-11-17 }]')
    expect(after(fix, 'fixes[0].text', text('I restarted it, and it has held since Wednesday')).raw['fixes']).toEqual([
      { text: 'I restarted it, and it has held since Wednesday.', status: 'done', by: '2026-11-17' },
    ])
  })
})

describe('an answer that no longer belongs', () => {
  const billing = standing('kind: billing-error\ndetails: { charged: "£2,940", correct: "£2,520" }')

  test('is set aside, and stands on the line again if the kind is changed back', () => {
    const kind = questionsFor(billing).find(({ id }) => id === 'kind')!
    const { changes, aside } = changesFor(kind, { is: 'choice', value: 'outage' }, billing, speaker)
    expect(changes).toContainEqual({ path: 'details', value: undefined })
    expect(aside).toEqual({ 'details.charged': '£2,940', 'details.correct': '£2,520' })
  })

  test('is not set aside where the kind stays what it is', () => {
    const kind = questionsFor(billing).find(({ id }) => id === 'kind')!
    expect(changesFor(kind, { is: 'choice', value: 'billing-error' }, billing, speaker).aside).toEqual({})
  })
})

describe('the words of a question', () => {
  const two = standing(
    'kind: outage\neffects: [lost-money]\nfixes: [{ text: I restarted it. }, { text: I called them. }]\ncompensation: [{ form: refund, amount: £5 }, { form: discount }]',
  )
  const questionAt = (id: string) => questionsFor(two).find((each) => each.id === id)!

  test('say which of several remedies or fixes they are about', () => {
    const asked = new Set(['compensation[0].form', 'compensation[1].form', 'fixes[1].text'])
    expect(askOf(questionAt('compensation[0].amount'), two, words, asked)).toBe('How much?')
    expect(askOf(questionAt('compensation[1].amount'), two, words, asked)).toBe('A discount, or a fee waived: How much?')
    expect(askOf(questionAt('fixes[1].by'), two, words, asked)).toBe(
      '"I called them." When was that done, or by when will you have it done?',
    )
    expect(labelOf(questionAt('fixes[0].text'), words)).toBe('Fix')
    expect(labelOf(questionAt('fixes[1].by'), words)).toBe('Fix: date (2)')
  })

  test('say what "it" is in a file that was begun another day', () => {
    const begun = standing(
      'kind: outage\neffects: [lost-money]\nfixes: [{ text: I restarted it. }]\ncompensation: [{ form: refund, amount: £5 }]\nprevention: { text: I check the disk each morning. }',
    )
    const ask = (id: string) =>
      askOf(
        questionsFor(begun).find((each) => each.id === id)!,
        begun,
        words,
        new Set(),
      )
    expect(ask('fixes[0].by')).toBe('"I restarted it." When was that done, or by when will you have it done?')
    expect(ask('compensation[0].basis')).toBe('Money back: Do you owe it, or is it on top?')
    expect(ask('prevention.by')).toBe('"I check the disk each morning." Since when, or from when?')
    expect(ask('prevention.text')).toBe('What do you change, so that it does not happen again?')
  })
})

test('a day that has passed is done, a day ahead is a promise, and today is what the words say', () => {
  expect(statusFor({ date: '2026-11-19' }, NOW, false)).toBe('done')
  expect(statusFor({ date: '2026-11-21' }, NOW, false)).toBe('planned')
  expect(statusFor({ date: '2026-11-20' }, NOW, false)).toBe('done')
  expect(statusFor({ date: '2026-11-20' }, NOW, true)).toBe('planned')
  expect(statusFor({ date: '2026-11-19' }, NOW, true)).toBe('done')
})

test('taking the first of two remedies back leaves the other', () => {
  const two = standing(
    'kind: outage\neffects: [lost-money]\ncompensation:\n  - { form: discount, amount: £100 }\n  - { form: refund, amount: "£2,000" }',
  )
  const { raw } = after(two, 'compensation[0].form', { is: 'choice', value: 'none' })
  expect(raw['compensation']).toEqual([{ form: 'refund', amount: '£2,000' }])
  const one = standing('kind: outage\neffects: [lost-money]\ncompensation: [{ form: discount, amount: £100 }]')
  expect(after(one, 'compensation[0].form', { is: 'choice', value: 'none' }).raw['compensation']).toBe('does not apply')
})

test.each([
  ['200 pounds', '£200'],
  ['200 quid', '£200'],
  ['£2k', '£2,000'],
  ['20 euros', '€20'],
  ['gbp 20', 'GBP 20'],
])('an amount may be typed as people say it: "%s"', (typed, kept) => {
  const at = standing('kind: billing-error')
  const question = questionsFor(at).find(({ id }) => id === 'details.charged')!
  expect(problemWith(question, typed, speaker)).toBeUndefined()
  expect(after(at, 'details.charged', text(typed)).raw['details']).toEqual({ charged: kept })
})

test.each(['two hundred', '200', '200 pounds and more', '£-200'])('"%s" is no amount', (typed) => {
  const question = questionsFor(standing('kind: billing-error')).find(({ id }) => id === 'details.charged')!
  expect(problemWith(question, typed, speaker)).toBeDefined()
})

test.each([
  ['The landing page for your sale.', 'The landing page for your sale'],
  ['your landing page', 'your landing page'],
  ['your order...', 'your order...'],
])('what it is about goes into a subject line: "%s"', (typed, kept) => {
  expect(after(standing('kind: outage'), 'matter', text(typed)).raw['matter']).toBe(kept)
})

test('a phone number has a digit', () => {
  const question = questionsFor(standing('kind: outage')).find(({ id }) => id === 'sender.phone')!
  expect(problemWith(question, 'call me', speaker)).toBe(words.noPhone)
  expect(problemWith(question, '020 7946 0018, ext. 4', speaker)).toBeUndefined()
  expect(problemWith(question, '', speaker)).toBeUndefined()
})

test.each(['-', '<', '?', '@@'])('"%s" is no name', (typed) => {
  const question = questionsFor(standing('kind: outage')).find(({ id }) => id === 'client.name')!
  expect(problemWith(question, typed, speaker)).toBeDefined()
})

describe('a sentence that was typed in a hurry', () => {
  const what = (typed: string) => after(standing('kind: outage', ['client.name']), 'what', text(typed)).raw['what']

  test.each([
    ['we lost your data', 'We lost your data.'],
    ["yesterday i sent the wrong file. i've sent the right one", "Yesterday I sent the wrong file. I've sent the right one."],
    ['we lost your data\n\nall of it', 'We lost your data.\n\nAll of it.'],
    ['ваш файл пропал', 'Ваш файл пропал.'],
    // Names, and what has capitals of its own.
    ['eBay has the wrong file', 'eBay has the wrong file.'],
    ['shop.example was down', 'shop.example was down.'],
    ['The i/o board (part i) broke', 'The i/o board (part i) broke.'],
  ])('begins with a capital: %s', (typed, kept) => {
    expect(what(typed)).toBe(kept)
  })
})
