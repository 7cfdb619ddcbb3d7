/** How the page looks: narrow first, light first. Every pair of colours has a contrast of 4.5 or more, which a test holds. */
export const STYLE = `
:root { color-scheme: light dark; --ground: #f6f5f2; --paper: #fff; --ink: #1d2329; --soft: #57606a; --line: #d9d6cf; --link: #0b57b0; --error: #a8201a; --error-ground: #fdeceb; --warning: #7a4d00; --warning-ground: #fdf3dc; --hint: #2f5597; --hint-ground: #eaf1fb; --gone: #fbdcd9; --new: #d5efd9; --mark: #ffe08a; --mark-ink: #1d2329 }
@media (prefers-color-scheme: dark) { :root { --ground: #14171a; --paper: #1d2226; --ink: #e7e9eb; --soft: #a6aeb6; --line: #3a4148; --link: #8cbcff; --error: #ff9c93; --error-ground: #3a201f; --warning: #f1c66f; --warning-ground: #33290f; --hint: #a3c4ff; --hint-ground: #1d2a3f; --gone: #5a2623; --new: #1f4a2b; --mark: #6b5310; --mark-ink: #fff } }
* { box-sizing: border-box }
[hidden] { display: none !important }
html { scroll-padding-top: 1rem }
body { margin: 0; background: var(--ground); color: var(--ink); font: 1rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", Arial, sans-serif; overflow-wrap: anywhere }
a { color: var(--link) }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: 2px }
h1, h2, h3, h4, p, ul, dl { margin: 0 }
h1 { font-size: 1.6rem; line-height: 1.25 }
h2 { font-size: 1.35rem; line-height: 1.3 }
h3 { font-size: 1.05rem; margin-top: 1.75rem }
h4 { font-size: 1rem; margin-top: 1rem }
code { font: .875em/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace }
.soft { color: var(--soft) }
.small { font-size: .875rem }
.skip { position: absolute; left: -999rem }
.skip:focus { left: 1rem; top: 1rem; background: var(--paper); padding: .5rem 1rem; z-index: 1 }
.page { max-width: 76rem; margin: 0 auto; padding: 1.5rem 1rem 4rem }
header p { margin-top: .5rem; max-width: 44rem }
form { display: grid; gap: .75rem; margin-top: 1.25rem; padding: 1rem; background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; align-items: end }
form div { min-width: 0 }
form label { display: block; font-size: .875rem; font-weight: 600 }
form label.check { display: flex; gap: .5rem; align-items: center; min-height: 2.5rem }
form .end { display: flex; gap: 1rem; align-items: center; flex-wrap: wrap }
input[type=search], select, button { font: inherit; color: inherit; background: var(--ground); border: 1px solid var(--soft); border-radius: .375rem; padding: .4rem .6rem; min-height: 2.5rem; max-width: 100% }
input[type=search], select { width: 100% }
input[type=checkbox] { width: 1.2rem; height: 1.2rem }
button { cursor: pointer }
nav { margin-top: 1.5rem }
nav h3 { font-size: .875rem; margin-top: 1rem; color: var(--soft) }
nav ul { list-style: none; padding: 0 }
nav li { padding: .25rem 0; border-top: 1px solid var(--line) }
nav li span { display: block; font-size: .875rem; color: var(--soft) }
article, .block { background: var(--paper); border: 1px solid var(--line); border-radius: .5rem; padding: 1.25rem 1rem; margin-top: 1.5rem }
.kind { color: var(--soft); font-size: .875rem }
dl.facts { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); gap: .15rem 1rem; margin-top: .75rem; font-size: .9375rem }
dl.facts dt { color: var(--soft); font-size: .875rem; padding-top: .1rem }
dl.facts dd { margin: 0 0 .4rem }
ul.list { list-style: none; padding: 0 }
ul.list > li { margin-top: .5rem }
.note { border-left: .25rem solid var(--soft); padding: .4rem .75rem; margin-top: .5rem; font-size: .9375rem }
.error { border-color: var(--error); background: var(--error-ground) } .error > strong { color: var(--error) }
.warning { border-color: var(--warning); background: var(--warning-ground) } .warning > strong { color: var(--warning) }
.hint { border-color: var(--hint); background: var(--hint-ground) } .hint > strong { color: var(--hint) }
.note .where { display: block; font-size: .875rem }
.count-error { color: var(--error); font-weight: 600 }
.count-warning { color: var(--warning); font-weight: 600 }
.count-error, .count-warning { display: inline-block }
details { border-top: 1px solid var(--line); margin-top: .5rem; padding-top: .5rem }
summary { cursor: pointer; padding: .25rem 0 }
summary .small { display: block; padding-left: 1.1rem }
summary + .small { padding-left: 1.1rem }
.message { border: 1px solid var(--line); border-radius: .375rem; margin: .5rem 0 .75rem; background: var(--ground); max-width: 44rem }
.message > dl { margin: 0; padding: .75rem 1rem; border-bottom: 1px solid var(--line) }
.message dt { font-size: .8125rem; color: var(--soft) }
.message dd { margin: 0 }
.message dd.subject { font-weight: 600 }
.message dd.first { color: var(--soft); font-size: .875rem }
.message .body { padding: .9rem 1rem }
.message .body p + p { margin-top: .8rem }
.message .body .note { margin: .5rem 0 }
.message .length { padding: .5rem 1rem; border-top: 1px solid var(--line); font-size: .875rem; color: var(--soft) }
mark { background: var(--mark); color: var(--mark-ink); text-decoration: underline; text-decoration-thickness: 2px; text-underline-offset: 2px; padding: 0 .1em }
ins, del { color: inherit; padding: 0 .05em }
ins { background: var(--new); text-decoration: underline }
del { background: var(--gone); text-decoration: line-through }
.cards, .sides { display: grid; gap: 1rem; margin: .5rem 0 1rem; grid-template-columns: minmax(0, 1fr) }
.cards h3, .sides h4 { margin: 0 0 .25rem; font-size: .9375rem }
.cards .message { margin: .25rem 0 0; height: auto }
.side { margin: 0; padding: .75rem; border: 1px solid var(--line); border-radius: .375rem; background: var(--ground); white-space: pre-wrap; overflow-wrap: anywhere; font: inherit }
.side.source { font: .8125rem/1.55 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace }
@media (min-width: 40rem) {
  article, .block { padding: 1.5rem }
  dl.facts { grid-template-columns: 11rem minmax(0, 1fr) }
  .sides { grid-template-columns: repeat(2, minmax(0, 1fr)) }
  .cards { grid-template-columns: repeat(auto-fill, minmax(19rem, 1fr)) }
  form { grid-template-columns: minmax(0, 2fr) minmax(0, 1fr) minmax(0, 1fr) }
  form:has(#language) { grid-template-columns: minmax(0, 2fr) repeat(3, minmax(0, 1fr)) }
  form .end { grid-column: 1 / -1 }
}
@media (min-width: 68rem) {
  .columns { display: grid; grid-template-columns: 17rem minmax(0, 1fr); gap: 2rem; align-items: start }
  nav { position: sticky; top: 0; max-height: 100vh; overflow-y: auto; padding: 0 .25rem 1rem 0 }
}
@media print {
  :root { color-scheme: light; --ground: #fff; --paper: #fff; --ink: #000; --soft: #444; --line: #999; --link: #000; --error: #8a1410; --error-ground: #fff; --warning: #5f3c00; --warning-ground: #fff; --hint: #1f3f77; --hint-ground: #fff; --gone: #f3d3d0; --new: #d9eedd; --mark: #ffe9a8; --mark-ink: #000 }
  body { font-size: 10.5pt }
  .page { max-width: none; padding: 0 }
  nav, form, .skip { display: none }
  article, .block { border: 0; padding: 0; margin-top: 1.5rem }
  article + article { break-before: page }
  .message, .note, .sides > div { break-inside: avoid }
  h2, h3, h4, summary { break-after: avoid }
}
`
