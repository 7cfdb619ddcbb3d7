/**
 * `npm run evaluate -- <file.jsonl> [--texts]`: what the rules find in texts that somebody labelled, and what they miss.
 *
 * A line is `{lang, text, …}` with either `fault` ("F04_conditional") and `label` ("fault" or "fine"), or `group` ("good", "bad",
 * "neutral"), `unit` ("message" or "sentence"), `why` and `my_faults`. It prints figures per group, language and fault, and with
 * `--texts` the texts behind them.
 */
import { readFileSync } from 'node:fs'
import { packOf } from '../../src/languages/index.ts'
import type { Finding } from '../../src/lint/finding.ts'
import { lintText } from '../../src/lint/free-text.ts'
import { RULES } from '../../src/lint/rules/index.ts'

interface Labelled {
  id?: string
  lang: string
  text: string
  fault?: string
  label?: 'fault' | 'fine'
  group?: 'good' | 'bad' | 'neutral' | 'unlabelled'
  unit?: 'message' | 'sentence'
  why?: string[]
  my_faults?: string[]
  family?: string
}

/**
 * Which rules answer to a label. Labels name what a reader misses or minds, so some are answered by more than one rule: words that
 * could be sent to anybody (`blank-harm`) are impersonal and stand where the mistake should be named; a promise that nobody can check
 * stands where the fix should be; where nobody did it (`passive-agentless`), `ownership` says so of the whole message.
 */
const RULES_OF: Record<string, readonly string[]> = {
  conditional: ['conditional-apology'],
  'passive-agentless': ['agentless', 'ownership'],
  'blame-shift': ['blame-client', 'blame-supplier', 'blame-staff', 'disclaimer'],
  // "No evidence of misuse" makes little of it as well, and claims more than was checked.
  minimising: ['minimising', 'unsupported-claim'],
  'no-apology': ['apology', 'non-apology', 'blank-harm'],
  euphemism: ['agentless', 'blank-harm', 'minimising', 'what-went-wrong', 'non-apology'],
  'vague-time': ['vague-time', 'promise-undated', 'empty-promise'],
  'over-apology': ['apology-count', 'grovelling', 'intensifiers'],
  jargon: ['jargon'],
  // "In full and final settlement" is the lawyers' string.
  legalese: ['legalese', 'disclaimer', 'strings-attached'],
  'self-praise': ['self-praise', 'values-talk'],
  marketing: ['marketing'],
  // Who refuses the blame, or puts it on the reader, defends himself.
  defensive: ['defensive', 'disclaimer', 'excuse', 'blame-client'],
  // "It was not our intention" excuses and defends in one.
  excuse: ['excuse', 'wrong-order', 'blame-supplier', 'disclaimer', 'defensive'],
  // Readers call stock phrases impersonal, too: "for the inconvenience", "thank you for your patience".
  impersonal: ['impersonal', 'named-people', 'blank-harm', 'presumed-goodwill'],
  'too-long': ['body-length', 'sentence-length', 'mean-sentence-length', 'over-explaining'],
  // Where nobody owns it and nothing is put right, `ownership` says both.
  'no-fix': ['repair', 'empty-promise', 'guarantee', 'ownership'],
  // "Sorry this happened" and "sorry for whatever I did" name none.
  'no-mistake-named': ['what-went-wrong', 'ownership', 'blank-harm', 'non-apology', 'conditional-apology'],
}
const CODES = new Map(RULES.map(({ id, code }) => [id, code]))
/** Texts keep the placeholders of their templates, so that residue counts in no figure. */
const UNCOUNTED = new Set(['residue'])

function findingsIn({ text, lang, group }: Labelled, only?: 'phrase'): Finding[] {
  const rules = only ? RULES.filter(({ kind }) => kind === only) : RULES
  const findings = lintText({ text, language: lang }, { date: '2026-03-04' }, { rules })
  return group === undefined ? findings : findings.filter(({ rule }) => !UNCOUNTED.has(rule))
}

const [file, ...flags] = process.argv.slice(2)
if (file === undefined) throw new Error('Name a file of labelled texts: npm run evaluate -- texts.jsonl')
const showTexts = flags.includes('--texts')
const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
const all = lines.map((line) => JSON.parse(line) as Labelled)
const languages = [...new Set(all.map(({ lang }) => lang))].sort()

function share(part: number, whole: number): string {
  return whole === 0 ? '-' : `${part}/${whole} (${((100 * part) / whole).toFixed(1)} %)`
}

function show(title: string, texts: readonly string[]): void {
  if (!showTexts || texts.length === 0) return
  console.log(`    ${title}:`)
  for (const text of texts) console.log(`      ${text.replace(/\s*\n\s*/g, ' / ')}`)
}

const brief = (findings: readonly Finding[]) => [...new Set(findings.map(({ rule, severity }) => `${rule} ${severity}`))].join(', ')

/** Sentences of one fault, and sentences that only look like it. */
function byFault(texts: Labelled[]): void {
  let caught = 0
  let faulty = 0
  let hit = 0
  let fine = 0
  for (const fault of [...new Set(texts.map((each) => each.fault!))].sort()) {
    const code = fault.slice(0, 3)
    const bad = texts.filter((each) => each.fault === fault && each.label === 'fault')
    const good = texts.filter((each) => each.fault === fault && each.label === 'fine')
    const missed = bad.filter((each) => !findingsIn(each).some(({ rule }) => CODES.get(rule) === code))
    const alarms = good.flatMap((each) => {
      const found = findingsIn(each, 'phrase').filter(({ severity }) => severity !== 'hint')
      return found.length > 0 ? [`${each.text} [${brief(found)}]`] : []
    })
    console.log(
      `  ${fault.padEnd(20)} caught ${share(bad.length - missed.length, bad.length).padEnd(18)} fine ones hit ${share(alarms.length, good.length)}`,
    )
    show(
      'missed',
      missed.map(({ text }) => text),
    )
    show('fine, and hit', alarms)
    caught += bad.length - missed.length
    faulty += bad.length
    hit += alarms.length
    fine += good.length
  }
  console.log(`  all                  caught ${share(caught, faulty).padEnd(18)} fine ones hit ${share(hit, fine)}`)
}

/** Whole messages and single sentences from elsewhere. */
function byGroup(texts: Labelled[]): void {
  for (const unit of ['message', 'sentence'] as const) {
    for (const group of ['bad', 'good', 'neutral', 'unlabelled'] as const) {
      const some = texts.filter((each) => each.group === group && (each.unit ?? 'message') === unit)
      if (some.length === 0) continue
      const found = some.map((each) => ({ ...each, findings: findingsIn(each, unit === 'sentence' ? 'phrase' : undefined) }))
      const withError = found.filter(({ findings }) => findings.some(({ severity }) => severity === 'error'))
      const withWarning = found.filter(({ findings }) => findings.some(({ severity }) => severity === 'warning'))
      const withAny = found.filter(({ findings }) => findings.length > 0)
      console.log(
        `  ${group} ${unit}s: ${some.length}; with an error ${share(withError.length, some.length)}, with a warning ${share(withWarning.length, some.length)}, with anything ${share(withAny.length, some.length)}`,
      )
      if (group === 'bad')
        show(
          unit === 'message' ? 'no error' : 'nothing found',
          found
            .filter(({ findings }) => (unit === 'message' ? !findings.some(({ severity }) => severity === 'error') : findings.length === 0))
            .map(({ text, findings }) => `${text} [${brief(findings)}]`),
        )
      else
        show(
          'with an error',
          withError.map(({ id, text, findings, my_faults }) => `${id}: ${text} [${brief(findings)}] labelled: ${my_faults?.join(', ')}`),
        )
      if (group === 'neutral')
        show(
          'with a warning',
          withWarning.map(({ id, text, findings }) => `${id}: ${text} [${brief(findings)}]`),
        )
      byLabel(found, unit)
    }
  }
}

function byLabel(found: (Labelled & { findings: Finding[] })[], unit: string): void {
  const labels = [...new Set(found.flatMap(({ my_faults = [], why = [] }) => [...my_faults, ...why]))].sort()
  let right = 0
  for (const label of labels) {
    const rules = RULES_OF[label] ?? []
    const having = found.filter(({ my_faults = [], why = [] }) => my_faults.includes(label) || why.includes(label))
    const caught = having.filter(({ findings }) => findings.some(({ rule }) => rules.includes(rule)))
    console.log(`    ${label.padEnd(20)} caught ${share(caught.length, having.length)}`)
  }
  if (unit !== 'sentence' || labels.length === 0) return
  const missed = found.filter(({ my_faults = [], why = [], findings }) => {
    const wanted = [...my_faults, ...why].flatMap((label) => RULES_OF[label] ?? [])
    const isCaught = findings.some(({ rule }) => wanted.includes(rule))
    if (isCaught) right++
    return !isCaught
  })
  console.log(`    of the right kind    ${share(right, found.length)}`)
  show(
    'nothing of the right kind',
    missed.map(
      ({ text, findings, my_faults = [], why = [] }) => `${text} [${brief(findings)}] labelled: ${[...my_faults, ...why].join(', ')}`,
    ),
  )
}

/** Of the errors in good messages: how many are faults that the reader who labelled them saw, too. */
function precisionOfErrors(texts: Labelled[]): void {
  const good = texts.filter(({ group, unit }) => group === 'good' && (unit ?? 'message') === 'message')
  if (good.length === 0) return
  const perRule = new Map<string, { named: number; all: number; texts: string[] }>()
  for (const each of good) {
    const { id, text, my_faults = [], why = [] } = each
    const named = new Set([...my_faults, ...why].flatMap((label) => RULES_OF[label] ?? []))
    for (const rule of new Set(
      findingsIn(each)
        .filter(({ severity }) => severity === 'error')
        .map((finding) => finding.rule),
    )) {
      const count = perRule.get(rule) ?? { named: 0, all: 0, texts: [] }
      count.all++
      if (named.has(rule)) count.named++
      else count.texts.push(`${id}: ${text}`)
      perRule.set(rule, count)
    }
  }
  console.log(`  errors in good messages, and how many of them the labels name:`)
  let sum = 0
  let named = 0
  for (const [rule, count] of [...perRule].sort((a, b) => b[1].all - a[1].all)) {
    console.log(`    ${rule.padEnd(20)} ${share(count.named, count.all)}`)
    show('not named', count.texts)
    sum += count.all
    named += count.named
  }
  console.log(`    all                  ${share(named, sum)}`)
}

for (const lang of languages) {
  const texts = all.filter((each) => each.lang === lang)
  console.log(`${lang}: ${texts.length} texts`)
  try {
    packOf(lang)
  } catch {
    console.log('  (no language pack)')
    continue
  }
  const faults = texts.filter(({ fault }) => fault !== undefined)
  if (faults.length > 0) byFault(faults)
  const groups = texts.filter(({ group }) => group !== undefined)
  if (groups.length > 0) {
    byGroup(groups)
    precisionOfErrors(groups)
  }
}
