import { fromMarkdown } from 'mdast-util-from-markdown'

interface Node {
  type: string
  children?: Node[]
  position?: { start: { offset?: number }; end: { offset?: number } }
}

/** What a reader takes for words; a line of code, an address or a mark-up sign is none. */
const WORDS = new Set(['text', 'break'])

/**
 * The prose of a Markdown text, with blanks in place of everything else, so that every place stays what it is. Front matter,
 * code, HTML, link targets and the signs of the mark-up are blank.
 */
export function proseOf(markdown: string): string {
  const body = blankFrontMatter(markdown)
  const kept: [number, number][] = []
  const visit = ({ type, children = [], position }: Node): void => {
    if (WORDS.has(type) && position) kept.push([position.start.offset!, position.end.offset!])
    for (const child of children) visit(child)
  }
  visit(fromMarkdown(body) as Node)
  let prose = ''
  for (const [start, end] of kept) prose += blank(body.slice(prose.length, start)) + body.slice(start, end)
  return prose + blank(body.slice(prose.length))
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}

function blankFrontMatter(markdown: string): string {
  const found = /^---\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/.exec(markdown)
  return found ? blank(found[0]) + markdown.slice(found[0].length) : markdown
}
