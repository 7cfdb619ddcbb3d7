import { createHash } from 'node:crypto'
import type { Place } from '../lint/finding.ts'
import type { Reported } from '../lint/report.ts'
import { packOf } from '../languages/index.ts'
import { CHANNELS } from '../message/channels.ts'
import type { Message } from '../message/message.ts'
import type { Part } from './compare.ts'
import type { Card, Family } from './families.ts'
import type { ClausePreview, Preview, ShownCase, TemplatePreview } from './gather.ts'
import { Markup, markup } from './markup.ts'
import { SCRIPT } from './script.ts'
import { STYLE } from './style.ts'
import * as say from './words.ts'

const { WORDS } = say

/** Says that a file is one of these pages, so that a new one may take its place. */
export const GENERATOR = '<meta name="generator" content="ownup template preview">'

/**
 * The page: one HTML file that loads nothing. The same preview gives the same bytes.
 * Its security policy lets in this style and this script, by their digests, and nothing else.
 */
export function previewPage(preview: Preview): string {
  const { templates, findings, clauses, families, rendered, uncompared } = preview
  const all = uniqueFindings([...templates.flatMap((each) => [...each.findings, ...each.unreached]), ...findings])
  const policy = `default-src 'none'; style-src '${digest(STYLE)}'; script-src '${digest(SCRIPT)}'; base-uri 'none'; form-action 'none'`
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="${new Markup(policy)}">
<meta name="referrer" content="no-referrer">
${new Markup(GENERATOR)}
<title>${WORDS.title}</title>
<style>${new Markup(STYLE)}</style>
</head>
<body>
<a class="skip" href="#templates">${WORDS.toContent}</a>
<div class="page">
<header>
<h1>${WORDS.title}</h1>
<p>${say.counted(templates.length, 'template')}, ${say.counted(rendered, 'case')} rendered: <strong>${say.found(all)}</strong>. ${WORDS.caution}</p>
${uncompared !== undefined && markup`<p class="soft">${say.UNCOMPARED[uncompared]}</p>`}
${findForm(templates)}
</header>
<div class="columns">
<nav aria-labelledby="list">
<h2 id="list">${WORDS.templates}</h2>
${(['team', 'user', 'shipped'] as const).map((layer) => navGroup(layer, templates))}
</nav>
<main id="templates" tabindex="-1">
${findings.length > 0 && markup`<section class="block" aria-labelledby="further"><h2 id="further">${WORDS.further}</h2>${findingList(findings)}</section>`}
${templates.length === 0 && markup`<p>${WORDS.noTemplate}</p>`}
${templates.map(article)}
${families.length > 0 && markup`<section class="block" aria-labelledby="families"><h2 id="families">${WORDS.families}</h2>${families.map(family)}</section>`}
${clauses.length > 0 && markup`<section class="block" aria-labelledby="clauses"><h2 id="clauses">${WORDS.clauses}</h2>${clauses.map(clause)}</section>`}
</main>
</div>
</div>
<script>${new Markup(SCRIPT)}</script>
</body>
</html>
`.text
}

function digest(text: string): string {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

function findForm(templates: readonly TemplatePreview[]): Markup {
  const languages = [...new Set(templates.map(({ template }) => template.language))].sort()
  const channels = CHANNELS.filter((channel) => templates.some(({ template }) => template.channel === channel))
  return markup`<form id="find" role="search" aria-label="${WORDS.find}" hidden>
<div><label for="words">${WORDS.search}</label><input type="search" id="words" name="words" autocomplete="off"></div>
<div><label for="template">${WORDS.template}</label><select id="template" name="template"><option value="">${WORDS.all}</option>${templates.map(
    ({ template: { id } }) => markup`<option value="${id}">${id}</option>`,
  )}</select></div>
${
  languages.length > 1 &&
  markup`<div><label for="language">${WORDS.language}</label><select id="language" name="language"><option value="">${WORDS.all}</option>${languages.map(
    (language) => markup`<option value="${language}" lang="${language}">${packOf(language).name}</option>`,
  )}</select></div>`
}
<div><label for="channel">${WORDS.channel}</label><select id="channel" name="channel"><option value="">${WORDS.all}</option>${channels.map(
    (channel) => markup`<option value="${channel}">${say.CHANNEL[channel]}</option>`,
  )}</select></div>
<div class="end"><label class="check"><input type="checkbox" name="errors">${WORDS.errorsOnly}</label><button type="reset">${WORDS.clear}</button><button type="button" id="open" data-close="${WORDS.closeAll}">${WORDS.openAll}</button><output id="count" for="words template${languages.length > 1 && ' language'} channel"></output></div>
</form>`
}

function navGroup(layer: TemplatePreview['layer'], templates: readonly TemplatePreview[]): Markup | undefined {
  const some = templates.filter((each) => each.layer === layer)
  if (some.length === 0) return undefined
  return markup`<h3>${say.LAYER_TITLE[layer]}</h3>
<ul>${some.map(
    ({ template: { id, title, channel, language }, findings, unreached }) =>
      markup`<li id="to:${id}"><a href="#${id}" lang="${language}">${title}</a><span>${say.CHANNEL[channel]}, ${id}${countOf([...findings, ...unreached])}</span></li>\n`,
  )}</ul>`
}

function countOf(findings: readonly Reported[]): Markup | undefined {
  if (findings.length === 0) return undefined
  const worst = findings.some(({ severity }) => severity === 'error') ? 'error' : 'warning'
  return markup` <b class="count-${worst}">${say.found(findings)}</b>`
}

function article(preview: TemplatePreview): Markup {
  const { template, findings, unreached, cases, others } = preview
  const errors = [...findings, ...unreached].filter(({ severity }) => severity === 'error').length
  const first = cases.find(({ why }) => why.is === 'sample') ?? cases[0]
  return markup`<article id="${template.id}" data-language="${template.language}" data-channel="${template.channel}" data-errors="${errors}" aria-labelledby="title:${template.id}">
<p class="kind">${say.CHANNEL[template.channel]}, ${template.id}</p>
<h2 id="title:${template.id}" lang="${template.language}">${template.title}</h2>
${facts(preview)}
<h3>${WORDS.findings}</h3>
${findings.length === 0 ? markup`<p class="soft">${WORDS.nothingFound}</p>` : findingList(findings, template, cases)}
${unreached.length > 0 && markup`<h3>${WORDS.unreached}</h3>${findingList(unreached)}`}
${
  cases.length > 0 &&
  markup`<h3>${WORDS.reads}</h3>
${cases.map((each) => shownCase(each, template, each === first))}
<p class="soft small">${say.othersRendered(others)}</p>`
}
${sinceCommit(preview)}
</article>
`
}

function facts({ template, layer, inPlaceOf, pieces, clauses }: TemplatePreview): Markup {
  const { file, kinds, owner, reviewBy, extra, leavesOut, purpose } = template
  const isOwn = layer !== 'shipped'
  const whose = `${say.LAYER[layer]}${inPlaceOf === undefined ? '' : `, in place of ${say.LAYER[inPlaceOf]}`}`
  const rows: [string, Markup | string | undefined][] = [
    [WORDS.whose, whose],
    [WORDS.file, markup`<code>${file}</code>`],
    [WORDS.kinds, kinds.map(say.kindName).join(', ')],
    [WORDS.owner, owner ?? (isOwn ? WORDS.noOwner : undefined)],
    [
      WORDS.reviewBy,
      reviewBy === undefined ? (isOwn ? WORDS.noReview : undefined) : markup`<time datetime="${reviewBy}">${reviewBy}</time>`,
    ],
    [WORDS.pieces, pieces.length === 0 ? undefined : markup`${pieces.map((piece, at) => markup`${at > 0 && ', '}<code>${piece}</code>`)}`],
    [
      WORDS.clausesIn,
      clauses.length === 0
        ? undefined
        : markup`${clauses.map(
            ({ name, language, clause: { title, owner: whom, reviewBy: until } }, at) =>
              markup`${at > 0 && '; '}<a href="#${language}/${name}" lang="${language}">${title}</a> (${whom}, until ${until})`,
          )}`,
    ],
    [
      WORDS.asks,
      extra.length === 0 ? undefined : markup`${extra.map((field, at) => markup`${at > 0 && markup`<br>`}${say.asked(field)}`)}`,
    ],
    [
      WORDS.leavesOut,
      leavesOut.fields.length === 0
        ? undefined
        : markup`${leavesOut.fields.join(', ')}: <span lang="${template.language}">${leavesOut.because}</span>`,
    ],
  ]
  return markup`${purpose === 'holding' && markup`<p>${WORDS.holding}</p>`}
<dl class="facts">${rows.flatMap(([name, value]) => (value === undefined ? [] : [markup`<dt>${name}</dt><dd>${value}</dd>\n`]))}</dl>`
}

function findingList(findings: readonly Reported[], template?: TemplatePreview['template'], cases: readonly ShownCase[] = []): Markup {
  return markup`<ul class="list">${findings.map(({ severity, message, rule, file, line, column, sentence, cases: inCases }) => {
    const isShown = inCases && template && cases.some(({ name }) => name === inCases.first)
    return markup`<li class="note ${severity}"><strong>${say.SEVERITY[severity]}:</strong> ${message}${
      sentence !== undefined && markup` <q${template && markup` lang="${template.language}"`}>${sentence}</q>`
    } <span class="where"><code>${file}:${line}:${column}</code> [${rule}]${
      inCases &&
      markup`, ${isShown ? markup`<a href="#${template!.id}:${inCases.first}">${say.inCases(inCases)}</a>` : say.inCases(inCases)}`
    }</span></li>\n`
  })}</ul>`
}

function shownCase({ name, file, why, message, limit, found }: ShownCase, template: TemplatePreview['template'], isFirst: boolean): Markup {
  return markup`<details${(isFirst || why.is === 'finding') && new Markup(' open')}>
<summary><strong>${say.caseTitle(name, file)}</strong>${found.length > 0 && countOf(found.map(({ reported }) => reported))}</summary>
<p class="soft small">${say.whyShown(name, why, file)}</p>
${messageOf(message, template.channel, limit, template.language, found, `${template.id}:${name}`)}
</details>
`
}

/** The first words of a mail in a list of mails: a phone shows some 40 characters of them, a wide window three times that. */
const PREVIEW_CHARACTERS = 110

function messageOf(
  { subject, body }: Message,
  channel: Card['channel'],
  limit: Card['limit'],
  language: string,
  found: ShownCase['found'] = [],
  id?: string,
): Markup {
  const placed = (part: Place['part']) => found.filter(({ place }) => place?.part === part)
  const whole = found.filter(({ place }) => !place)
  let at = 0
  const paragraphs = body.text.split('\n\n').map((text) => {
    const start = at
    at += text.length + 2
    const here = placed('body').filter(({ place }) => place!.start < start + text.length && place!.end > start)
    // Told once, where it begins.
    const begun = here.filter(({ place }) => place!.start >= start || start === 0)
    return markup`<p>${marked(text, here, start)}</p>${notes(begun)}\n`
  })
  return markup`<div class="message"${id !== undefined && markup` id="${id}"`}>
${
  subject.text !== '' &&
  markup`<dl><dt>${WORDS.subject}</dt><dd class="subject" lang="${language}">${marked(subject.text, placed('subject'), 0)}${notes(placed('subject'))}</dd>
<dt>${WORDS.preview}</dt><dd class="first" lang="${language}">${firstWords(body.text)}</dd></dl>`
}
<div class="body" lang="${language}">
${paragraphs}</div>
${whole.length > 0 && markup`<div class="body"><p class="soft small">${WORDS.missing}</p>${notes(whole)}</div>`}
<p class="length">${say.length(body.text, channel, limit)}</p>
</div>`
}

function firstWords(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  const points = [...line]
  return points.length <= PREVIEW_CHARACTERS ? line : `${points.slice(0, PREVIEW_CHARACTERS).join('').trimEnd()}…`
}

function notes(found: ShownCase['found']): Markup[] {
  return found.map(
    ({ reported: { severity, message, rule, file, line } }) =>
      markup`<p class="note ${severity}" lang="en"><strong>${say.SEVERITY[severity]}:</strong> ${message} <span class="where"><code>${file}:${line}</code> [${rule}]</span></p>`,
  )
}

/** A text with what was found in it marked; findings may overlap. */
function marked(text: string, found: ShownCase['found'], offset: number): Markup[] {
  const ranges = found.map(({ place }) => [Math.max(0, place!.start - offset), Math.min(text.length, place!.end - offset)] as const)
  const cuts = [...new Set([0, text.length, ...ranges.flat()])].sort((one, other) => one - other)
  return cuts.slice(1).map((end, at) => {
    const start = cuts[at]!
    const words = lines(text.slice(start, end))
    return ranges.some(([from, to]) => from <= start && end <= to) ? markup`<mark>${words}</mark>` : markup`${words}`
  })
}

function lines(text: string): Markup[] {
  return text.split('\n').map((line, at) => markup`${at > 0 && markup`<br>`}${line}`)
}

function sinceCommit({ since }: TemplatePreview): Markup | undefined {
  if (since.is === 'not-compared' || since.is === 'shipped') return undefined
  if (since.is !== 'changed') return markup`<h3>${WORDS.since}</h3><p class="soft">${say.SINCE[since.is]}</p>`
  const { files, messages, unreadable } = since
  return markup`<h3>${WORDS.since}</h3>
<h4>${WORDS.messagesChanged}</h4>
${unreadable ? markup`<p>${say.UNREADABLE}</p>` : messages.length === 0 && markup`<p>${say.SAME_MESSAGES}</p>`}
${messages.map(
  ({ names, changes }) => markup`<p class="soft small">${say.changedIn(names)}</p>
${changes.map(({ before, now }) => sides(WORDS.before, WORDS.now, before, now, ''))}`,
)}
<h4>${WORDS.sourceChanged}</h4>
${files.map(
  ({ file, changes }) => markup`<details>
<summary><code>${file}</code></summary>
${changes.map(({ beforeLine, nowLine, before, now }) =>
  sides(`${WORDS.before}, ${WORDS.line} ${beforeLine}`, `${WORDS.now}, ${WORDS.line} ${nowLine}`, before, now, ' source'),
)}</details>
`,
)}`
}

function sides(beforeTitle: string, nowTitle: string, before: readonly Part[], now: readonly Part[], how: '' | ' source'): Markup {
  return markup`<div class="sides"><div><h4>${beforeTitle}</h4><div class="side${how}">${before.map(({ text, changed }) => (changed ? markup`<del>${text}</del>` : text))}</div></div>
<div><h4>${nowTitle}</h4><div class="side${how}">${now.map(({ text, changed }) => (changed ? markup`<ins>${text}</ins>` : text))}</div></div></div>
`
}

function family({ id, title, caseName, cards }: Family): Markup {
  const channels = cards.map(({ channel }) => say.CHANNEL[channel].toLowerCase()).join(', ')
  const disagrees = cards.some((card) => card.disagrees.length > 0)
  return markup`<details${disagrees && new Markup(' open')}><summary><strong lang="${id.split('/')[0]}">${title}</strong><span class="small soft">${channels}; ${id}, ${WORDS.inCase} ${caseName}</span></summary>
${!disagrees && markup`<p class="soft small">${WORDS.agree}</p>`}
<div class="cards">${cards.map(
    ({
      id: from,
      channel,
      message,
      limit,
      over,
      disagrees: words,
    }) => markup`<div><h3 class="card">${say.CHANNEL[channel]}</h3><p class="small soft">${from}</p>
${over !== undefined && markup`<p class="note error"><strong>${say.SEVERITY.error}:</strong> ${say.tooLongFor(over)}</p>`}
${words.map((each) => markup`<p class="note error"><strong>${say.SEVERITY.error}:</strong> ${each}</p>`)}
${messageOf(message, channel, limit, from.split('/')[0]!)}</div>
`,
  )}</div>
</details>
`
}

function clause({
  name,
  language,
  file,
  text,
  usedBy,
  clause: { title, owner, source, validFrom, reviewBy, kinds },
}: ClausePreview): Markup {
  return markup`<h3 id="${language}/${name}" lang="${language}">${title}</h3>
<dl class="facts"><dt>${WORDS.owner}</dt><dd>${owner}</dd>
<dt>${WORDS.source}</dt><dd>${source}</dd>
<dt>${WORDS.validFrom}</dt><dd><time datetime="${validFrom}">${validFrom}</time></dd>
<dt>${WORDS.runsOut}</dt><dd><time datetime="${reviewBy}">${reviewBy}</time></dd>
<dt>${WORDS.kinds}</dt><dd>${kinds.map(say.kindName).join(', ')}</dd>
<dt>${WORDS.file}</dt><dd><code>${file}</code></dd>
<dt>${WORDS.usedBy}</dt><dd>${usedBy.map((id, at) => markup`${at > 0 && ', '}<a href="#${id}">${id}</a>`)}</dd>
<dt>${WORDS.wording}</dt><dd lang="${language}">${lines(text)}</dd></dl>
`
}

/** Two templates that share a piece say the same about it. */
function uniqueFindings(findings: readonly Reported[]): Reported[] {
  return [...new Map(findings.map((each) => [`${each.rule} ${each.file} ${each.line} ${each.column} ${each.message}`, each])).values()]
}
