/** One element. Its own text and that of elements inside it are kept apart. */
export interface Element {
  name: string
  attributes: Record<string, string>
  text: string
  children: Element[]
}

const NOT_XML = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u
const TOKEN = /<\?xml [^?<>]*\?>|<(\/?)([a-z-]+)((?: [a-z-]+="[^"<]*")*)(\/?)>|([^<]+)/gy

/** Reads the part of XML that a JUnit report needs, as strictly as XML 1.0 asks. @throws where a parser would refuse it */
export function readXml(source: string): Element {
  if (NOT_XML.test(source)) throw new Error(`not allowed in XML: ${JSON.stringify(NOT_XML.exec(source)![0])}`)
  const root: Element = { name: '', attributes: {}, text: '', children: [] }
  const open = [root]
  let end = 0
  for (const [token, close, name, attributes = '', empty, text] of source.matchAll(TOKEN)) {
    end += token.length
    const inside = open.at(-1)!
    if (text !== undefined) inside.text += plain(text)
    else if (close) {
      if (open.pop()!.name !== name) throw new Error(`closed by ${token}: ${inside.name}`)
    } else if (name !== undefined) {
      const pairs = [...attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g)].map(([, key, value]) => [key!, plain(value!)] as const)
      if (new Set(pairs.map(([key]) => key)).size < pairs.length) throw new Error(`an attribute twice: ${token}`)
      const element: Element = { name, attributes: Object.fromEntries(pairs), text: '', children: [] }
      inside.children.push(element)
      if (!empty) open.push(element)
    }
  }
  if (end < source.length) throw new Error(`no XML from here: ${source.slice(end, end + 40)}`)
  if (open.length !== 1 || root.children.length !== 1 || root.text.trim() !== '') throw new Error('there must be one root')
  return root.children[0]!
}

function plain(text: string): string {
  if (text.includes(']]>')) throw new Error(']]> in text')
  return text.replace(/&(?:(lt|gt|amp|quot);)?/g, (found, name: string | undefined) => {
    if (name === undefined) throw new Error(`no entity: ${text}`)
    return { lt: '<', gt: '>', amp: '&', quot: '"' }[name] ?? found
  })
}
