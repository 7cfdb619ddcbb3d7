import { CHECKS, type Check } from '../checks.ts'
import { exampleLines } from '../example-text.ts'
import type { Severity } from '../finding.ts'
import type { Sayings } from '../../said.ts'
import type { Report, Reported } from '../report.ts'
import type { Example, Rule } from '../rule.ts'
import { RULES } from '../rules/index.ts'
import { fingerprintsOf } from './fingerprint.ts'
import { detailsOf, wordsOf } from './words.ts'

declare const __VERSION__: string

const LEVEL: Record<Severity | 'off', string> = { error: 'error', warning: 'warning', hint: 'note', off: 'none' }

/**
 * SARIF 2.1.0, for GitHub code scanning and editors. It names every rule and not only those that were broken: what a run could
 * have found is the same from run to run, so that two files differ in their results alone.
 */
export function sarif({ findings, house = [], sayings }: Report): string {
  const fingerprints = fingerprintsOf(findings)
  const rules = [...RULES, ...CHECKS, ...house]
  const indexOf = new Map(rules.map(({ id }, index) => [id, index]))
  const log = {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'ownup', semanticVersion: __VERSION__, rules: rules.map(descriptorOf) } },
        columnKind: 'utf16CodeUnits',
        results: findings.map((finding, index) => resultOf(finding, indexOf.get(finding.rule), fingerprints[index]!, sayings)),
      },
    ],
  }
  return JSON.stringify(log, null, 2)
}

function resultOf(finding: Reported, ruleIndex: number | undefined, fingerprint: string, sayings: Sayings | undefined): object {
  const { rule, severity, file, line, column, endLine = line, endColumn = column, writtenBy } = finding
  return {
    ruleId: rule,
    ...(ruleIndex !== undefined && { ruleIndex }),
    level: LEVEL[severity],
    // A sentence that a template renders is no text of its file, so that it cannot be the snippet of the region.
    message: { text: noLink([wordsOf(finding, sayings), ...detailsOf(finding, sayings)].join('\n')) },
    locations: [
      {
        physicalLocation: {
          artifactLocation: artifactOf(file),
          region: { startLine: line, startColumn: column, endLine, endColumn },
        },
      },
    ],
    ...(writtenBy && {
      relatedLocations: [
        {
          physicalLocation: {
            artifactLocation: artifactOf(writtenBy.file),
            region: { startLine: writtenBy.line, startColumn: writtenBy.column },
          },
          message: { text: 'Written here' },
        },
      ],
    }),
    // Not `primaryLocationLineHash`: the upload to GitHub works that one out from the file, and warns where it finds another.
    partialFingerprints: { 'ownup/v1': fingerprint },
  }
}

/** GitHub takes a relative path from the root of the repository; `%SRCROOT%` says the same to everybody else. */
function artifactOf(file: string): object {
  const uri = file.split('/').map(encodeURIComponent).join('/')
  if (file.startsWith('/')) return { uri: `file://${uri}` }
  return /^[a-z]:\//i.test(file) ? { uri: `file:///${uri.replace('%3A', ':')}` } : { uri, uriBaseId: '%SRCROOT%' }
}

/** `[words](1)` would be a link to a place. */
function noLink(text: string): string {
  return text.replaceAll('](', '] (')
}

function descriptorOf(rule: Rule | Check): object {
  const { id, summary, why, better } = rule
  const examples = 'examples' in rule ? rule.examples : { bad: [], good: [] }
  const lists = [
    ['Found in', someOf(examples.bad)],
    ['Not found in', someOf(examples.good)],
  ] as const
  const shown = lists.filter(([, some]) => some.length > 0)
  const text = [why, better, ...shown.map(([title, some]) => `${title}:\n${some.map((each) => `- ${each}`).join('\n')}`)]
  const markdown = [
    `**Why:** ${plain(why)}`,
    `**Instead:** ${plain(better)}`,
    ...shown.map(([title, some]) => `**${title}:**\n\n${some.map((each) => `- ${plain(each)}`).join('\n')}`),
    `All of it: \`ownup explain ${id}\``,
  ]
  return {
    id,
    shortDescription: { text: summary },
    fullDescription: { text: why },
    help: { text: text.join('\n\n'), markdown: markdown.join('\n\n') },
    ...('severity' in rule && { defaultConfiguration: { level: LEVEL[levelOf(rule)] } }),
  }
}

/** Where a severity depends on the harm: as for a text that tells nothing about it. */
function levelOf({ severity }: Rule): Severity | 'off' {
  return typeof severity === 'string' ? severity : severity.moderate
}

const EXAMPLES = 3
const LONGEST = 200

/** The first that take no more than a glance. */
function someOf(examples: readonly Example[]): string[] {
  return examples
    .map((example) => exampleLines(example).join(' '))
    .filter((text) => text.length <= LONGEST)
    .slice(0, EXAMPLES)
}

/** No mark of Markdown in it: an example with braces or brackets is read as it stands. */
function plain(text: string): string {
  return text.replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
}
