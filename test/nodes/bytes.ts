/**
 * Prints a digest of everything that ownup writes, by language and output. `npm run nodes` runs it under several versions of Node,
 * which bring different versions of ICU along: no byte may hang on that.
 */
import { createHash } from 'node:crypto'
import { resolve } from 'node:path'
import { casesOf } from '../../src/check/templates.ts'
import { LANGUAGES, packOf } from '../../src/languages/index.ts'
import { documentOf } from '../../src/lint/document.ts'
import { lint } from '../../src/lint/lint.ts'
import { toEml } from '../../src/message/eml.ts'
import { toHtml } from '../../src/message/html.ts'
import { sheet } from '../../src/message/sheet.ts'
import { toText } from '../../src/message/text.ts'
import { Renderer } from '../../src/template/render.ts'
import { listTemplates, loadPartials, loadTemplate, shipped } from '../../src/template/library.ts'

const library = shipped(resolve('.'))

for (const language of LANGUAGES) {
  const digests = new Map<string, ReturnType<typeof createHash>>()
  const add = (output: string, text: string) => {
    const digest = digests.get(output) ?? createHash('sha256')
    digests.set(output, digest.update(text).update('\0'))
  }
  const partials = await loadPartials(library, language)
  const pack = packOf(language as 'en')
  let messages = 0
  for (const id of await listTemplates(library, language)) {
    const template = await loadTemplate(library, id)
    const renderer = new Renderer(template, partials)
    for (const { disclosure } of casesOf(template, [])) {
      const message = renderer.render(disclosure)
      messages++
      add('text', toText(message))
      add('html', toHtml(message, language))
      add('findings', JSON.stringify(lint(documentOf(message, disclosure, pack, disclosure.written!))))
      if (messages % 20 === 0)
        add('sheet', sheet(disclosure, pack, { today: disclosure.written!, isHolding: false, needs: [], promises: [] }))
      if (messages % 50 === 0) add('eml', (await toEml(message)).toString('latin1'))
    }
  }
  console.log(`${language}: ${messages} messages`)
  for (const [output, digest] of digests) console.log(`  ${output.padEnd(9)} ${digest.digest('hex').slice(0, 16)}`)
}
