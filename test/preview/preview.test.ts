import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { SeenCase } from '../../src/check/templates.ts'
import { chooseCases } from '../../src/preview/choose-cases.ts'
import { compareLines, compareWords } from '../../src/preview/compare.ts'
import type { Preview, TemplatePreview } from '../../src/preview/gather.ts'
import { markup } from '../../src/preview/markup.ts'
import { previewPage } from '../../src/preview/page.ts'
import { caseTitle, counted, found, length } from '../../src/preview/words.ts'
import type { Reported } from '../../src/lint/report.ts'
import { untraced } from '../../src/message/message.ts'
import { branchesOf } from '../../src/template/branches.ts'
import { Renderer } from '../../src/template/render.ts'
import { casesFor } from '../../src/template/cases.ts'
import { LANGUAGE_IDS } from '../../src/disclosure/choices.ts'
import { samplesOf } from '../../src/languages/samples.ts'
import { disclosureOf, shipped, sparse, templateOf } from '../support.ts'

const EVIL = `<script>alert(1)</script>"'><img src=x onerror=alert(1)>&\u202E`
const finding = (more: Partial<Reported> = {}): Reported => ({
  rule: 'thanks',
  severity: 'warning',
  message: 'Say less.',
  file: 'templates/en/test.hbs',
  line: 9,
  column: 3,
  fields: [],
  ...more,
})

describe('a piece of the page', () => {
  it('has everything escaped that is put into it, in lists and attributes too', () => {
    expect(markup`<p title="${'"'}">${['<b>', markup`<br>`]}${undefined}${false}${3}</p>`.text).toBe('<p title="&quot;">&lt;b&gt;<br>3</p>')
  })
  it('shows what nobody sees: a text cannot be turned round', () => {
    expect(markup`${'abc\u202Edef\u0000'}`.text).toBe('abc\uFFFDdef\uFFFD')
  })
})

describe('what changed', () => {
  it('is told by the word, and words that changed together are one change', () => {
    expect(compareWords('It ended at noon.', 'It was over at noon.')).toEqual({
      before: [
        { text: 'It ', changed: false },
        { text: 'ended', changed: true },
        { text: ' at noon.', changed: false },
      ],
      now: [
        { text: 'It ', changed: false },
        { text: 'was over ', changed: true },
        { text: 'at noon.', changed: false },
      ],
    })
  })
  it('is told with two lines around it, and where it stands', () => {
    const lines = Array.from({ length: 30 }, (_, at) => `line ${at + 1}`)
    const changes = compareLines(lines.join('\n'), lines.with(19, 'another').join('\n'))
    expect(changes).toMatchObject([{ beforeLine: 18, nowLine: 18 }])
    expect(changes[0]!.now.map(({ text }) => text).join('')).toBe('line 18\nline 19\nanother\nline 21\nline 22')
  })
  it('of texts that have nothing in common is all of it, and takes no time', () => {
    const some = (word: string) => Array.from({ length: 20_000 }, (_, at) => `${word}${at}`).join(' ')
    expect(compareWords(some('a'), some('b')).now).toEqual([{ text: some('b'), changed: true }])
  })
})

describe('the words of the page', () => {
  it.each([
    ['one two three', 'email', '3 words, about 5 seconds to read'],
    [Array(238).fill('word').join(' '), 'letter', '238 words, about 1 minute to read'],
    [Array(300).fill('word').join(' '), 'call', '300 words, of 225 at most, about 2 minutes to say'],
    ['x'.repeat(10), 'sms', '1 word, 10 of 306 characters, about 5 seconds to read'],
  ] as const)('say how long a message is: %#', (text, channel, words) => expect(length(text, channel)).toBe(words))

  it.each([
    ['least', 'Only what no message can do without'],
    ['cause-unknown', 'Cause: not known yet'],
    ['found.by-client', 'Found by: client'],
    ['repeat.whyDifferent-unknown-undated', 'Repeat why different: not known yet, and no day is named'],
    ['mix-12', 'Mixed answers 12'],
    ['data-loss-mix-3', 'Data loss: mixed answers 3'],
    ['what-mine', 'What mine'],
  ])('call a case %s', (name, title) => expect(caseTitle(name, undefined)).toBe(title))

  it('count', () => {
    expect(counted(5137, 'case')).toBe('5,137 cases')
    expect(found([finding(), finding({ severity: 'error' })])).toBe('1 error, 1 warning')
  })
})

describe('the cases that are shown', () => {
  const template = templateOf('{{#known impact}}{{impact}}{{else}}We do not know.{{/known}} {{#known cause}}{{cause}}{{/known}}')
  const renderer = Renderer.ofChecked(template, [])
  const seenCase = (name: string, lines: string, more: Partial<SeenCase['case']> = {}, reported: Reported[] = []): SeenCase => {
    const reached = new Set<hbs.AST.Program>()
    const disclosure = disclosureOf(sparse(lines))
    return {
      case: { name, disclosure, ...more },
      message: renderer.render(disclosure, reached),
      found: reported.map((each) => ({ reported: each })),
      reached,
    }
  }
  const branches = () => new Map(branchesOf(template).map((branch) => [branch.program, branch]))
  const IMPACT = 'impact: You waited a day.\n'
  const CAUSE = 'cause: I forgot it.\n'

  it("are the team's own, everything, the least, one for each finding and one for each branch that is left", () => {
    const left = branches()
    const chosen = chooseCases(
      [
        seenCase('least', '', { isLeast: true }),
        seenCase('full', IMPACT),
        seenCase('impact-open', ''),
        seenCase('mix-1', IMPACT, {}, [finding()]),
        seenCase('mix-2', IMPACT, {}, [finding()]),
        seenCase('mix-3', CAUSE),
        seenCase('mix-4', IMPACT + CAUSE),
        seenCase('acme', IMPACT, { file: { shown: 'cases/acme.yaml', positionOf: () => ({ line: 1, column: 1 }) } }),
      ],
      [finding()],
      left,
    )
    expect(chosen.map(({ seen, why }) => [seen.case.name, why.is])).toEqual([
      ['acme', 'sample'],
      ['full', 'full'],
      ['least', 'least'],
      ['mix-1', 'finding'],
      ['mix-3', 'branch'],
    ])
    expect(left.size).toBe(0)
  })
})

/** A shipped template and its message where everything is answered. */
async function fullOf(id: string) {
  const renderer = await shipped(id)
  const { template } = renderer
  const full = casesFor(template.kinds[0]!, template.language, samplesOf(template.language)).find(({ name }) => name === 'full')!
  return { template, message: renderer.render(full.disclosure) }
}

describe('the page', () => {
  const evilPreview = (): Preview => {
    const template = { ...templateOf('Hello.'), title: EVIL, owner: EVIL, reviewBy: '2027-01-01', file: `templates/en/${EVIL}.hbs` }
    const message = { subject: untraced(EVIL), body: untraced(`${EVIL}\n\nSecond ${EVIL}\nline`) }
    const reported = finding({ message: EVIL, sentence: EVIL, cases: { count: 2, of: 3, first: EVIL } })
    const found_ = [
      { reported, place: { part: 'body' as const, start: 2, end: 12 } },
      { reported: finding({ rule: 'impact' }), place: { part: 'body' as const, start: 8, end: EVIL.length + 9 } },
      { reported: finding({ rule: 'contact' }) },
    ]
    const one: TemplatePreview = {
      template: { ...template, leavesOut: { fields: ['cause'], because: EVIL } },
      layer: 'team',
      inPlaceOf: 'shipped',
      pieces: [EVIL],
      clauses: [],
      findings: [reported],
      unreached: [finding({ rule: 'unreached-branch', message: EVIL })],
      cases: [{ name: EVIL, file: EVIL, why: { is: 'sample' }, limit: undefined, message, found: found_ }],
      others: { count: 12, found: 2 },
      since: {
        is: 'changed',
        files: [{ file: EVIL, changes: compareLines(`a\n${EVIL}`, `b\n${EVIL}`) }],
        messages: [{ names: [EVIL], changes: compareLines(EVIL, 'x') }],
        unreadable: false,
      },
    }
    return {
      templates: [one],
      findings: [reported],
      clauses: [],
      families: [
        {
          id: 'en/test',
          title: EVIL,
          caseName: EVIL,
          cards: [{ id: 'en/test', channel: 'email', message, over: EVIL, limit: undefined, disagrees: [EVIL] }],
        },
      ],
      uncompared: 'no-git',
      rendered: 13,
    }
  }

  it('has one script and one style, and a policy that lets in these and nothing else', () => {
    const page = previewPage(evilPreview())
    const [, script = ''] = /<script>([^]*?)<\/script>/.exec(page)!
    const [, style = ''] = /<style>([^]*?)<\/style>/.exec(page)!
    const digest = (text: string) => `sha256-${createHash('sha256').update(text).digest('base64')}`
    const [, policy] = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)!
    expect(policy).toBe(
      `default-src 'none'; style-src '${digest(style)}'; script-src '${digest(script)}'; base-uri 'none'; form-action 'none'`,
    )
    const rest = page.replace(`<script>${script}</script>`, '').replace(`<style>${style}</style>`, '')
    expect(rest).not.toMatch(/<script|<style|<img|\son\w+=|\sstyle=|javascript:|https?:/i)
    expect(rest).not.toContain('\u202E')
  })

  it('marks what was found, where findings overlap as well, and says it once under its paragraph', () => {
    const page = previewPage(evilPreview())
    expect(page.match(/<mark>/g)!.length).toBeGreaterThan(2)
    expect(page.match(/\[impact\]/g)).toHaveLength(1)
    expect(page).toContain('About the message as a whole')
  })

  it('marks each language as what it is, for whoever has it read aloud, and lets a reader choose one', async () => {
    const templates = await Promise.all(
      LANGUAGE_IDS.map(async (language): Promise<TemplatePreview> => {
        const { template, message } = await fullOf(`${language}/sms`)
        const shown = { name: 'full', file: undefined, why: { is: 'full' as const }, limit: undefined, message, found: [] }
        const none = { pieces: [], clauses: [], findings: [], unreached: [], others: { count: 0, found: 0 } }
        return { template, layer: 'shipped', inPlaceOf: undefined, cases: [shown], since: { is: 'shipped' }, ...none }
      }),
    )
    const preview: Preview = { templates, findings: [], clauses: [], families: [], uncompared: undefined, rendered: 4 }
    const page = previewPage(preview)
    for (const [language, name, words] of [
      ['en', 'English', 'I am sorry'],
      ['id', 'Bahasa Indonesia', 'saya mohon maaf'],
      ['ms', 'Bahasa Melayu', 'saya memohon maaf'],
      ['ru', 'русский', 'прошу прощения'],
    ] as const) {
      expect(page).toContain(`<option value="${language}" lang="${language}">${name}</option>`)
      const [, body] = page.split(`<div class="body" lang="${language}">`)
      expect(body!.split('</div>')[0]).toContain(words)
    }
    expect(previewPage({ ...preview, templates: templates.slice(0, 1) })).not.toContain('name="language"')
  })

  it('is the same bytes for the same preview', () => {
    expect(previewPage(evilPreview())).toBe(previewPage(evilPreview()))
  })

  it('says why nothing is compared with the last commit', () => {
    expect(previewPage(evilPreview())).toContain('Nothing is compared with the last commit: the git command is not here.')
  })
})
