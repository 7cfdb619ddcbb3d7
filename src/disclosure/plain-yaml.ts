/**
 * Reads YAML of the plain kind, some fifty times as fast as a reader of all of YAML: for folders with thousands of disclosures.
 * Plain is what ownup writes, and most of what people type: groups and lists by indentation, texts without quotes or in quotes
 * on one line, texts below a `|`, and `{ … }` and `[ … ]` without quotes on one line.
 * @param needed the keys at the top that are wanted: what stands below any other is passed over
 * @returns what the file holds, with every number as the text that stands there; or `undefined` for anything that is not plain,
 * or not right: that is for `readYaml`, which knows all of it and has words for errors
 */
export function readPlainYaml(text: string, needed?: ReadonlySet<string>): Record<string, unknown> | undefined {
  if (UNUSUAL.test(text)) return undefined
  try {
    return new PlainReader(text.split('\n'), needed).whole()
  } catch (error) {
    if (error === NOT_PLAIN) return undefined
    throw error
  }
}

const NOT_PLAIN = new Error('this YAML is not of the plain kind')

// Tabs, line ends of other systems, control characters, text that is not UTF-8.
// eslint-disable-next-line no-control-regex
const UNUSUAL = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u2028\u2029\uFEFF\uFFFD]/

/** Words that YAML does not read as text. */
const NO_TEXT = new Set(['~', 'null', 'Null', 'NULL', 'true', 'True', 'TRUE', 'false', 'False', 'FALSE'])
/** Signs that a text without quotes does not begin with. */
const SIGNS = new Set('-?:[]{},#&*!|>\'"%@`')

const [SPACE, HASH, DASH, COLON] = [0x20, 0x23, 0x2d, 0x3a]

/** A line at a time. Each `at…` tells of the current line: where its text begins, which is its indentation, too. */
class PlainReader {
  private number = -1
  private line = ''
  private indent = 0
  private isOver = false

  constructor(
    private readonly lines: string[],
    private readonly needed: ReadonlySet<string> | undefined,
  ) {
    this.next()
  }

  whole(): Record<string, unknown> {
    const read = this.group(0)
    return this.isOver ? read : no()
  }

  /** Goes to the next line that holds anything but a comment. */
  private next(): void {
    do this.step()
    while (!this.isOver && (this.indent === this.line.length || this.line.charCodeAt(this.indent) === HASH))
  }

  private step(): void {
    this.number++
    this.isOver = this.number >= this.lines.length
    this.line = this.isOver ? '' : this.lines[this.number]!
    this.indent = 0
    while (this.line.charCodeAt(this.indent) === SPACE) this.indent++
  }

  /** Keys at one indentation, each with its value. */
  private group(indent: number, group: Record<string, unknown> = {}): Record<string, unknown> {
    while (!this.isOver && this.indent === indent && !this.isEntry()) this.put(group, indent, indent)
    return group
  }

  /** Reads `key: value`. @param from where the key begins @param indent that of the group */
  private put(group: Record<string, unknown>, from: number, indent: number): void {
    const { line } = this
    const colon = keyEnd(line, from)
    const key = colon > from ? line.slice(from, colon) : no()
    if (indent === 0 && this.needed?.has(key) === false) return this.passOver()
    // There already; or a name that every object has, which is for the other reader.
    if (group[key] !== undefined) no()
    let start = colon + 1
    while (line.charCodeAt(start) === SPACE) start++
    if (start < line.length) {
      // A space has to follow the colon.
      group[key] = start > colon + 1 ? this.value(line.slice(start), indent) : no()
      return
    }
    this.next()
    if (this.isOver) no()
    // A list may stand level with its key.
    if (this.isEntry()) group[key] = this.indent >= indent ? this.list(this.indent) : no()
    else group[key] = this.indent > indent ? this.group(this.indent) : no()
  }

  private passOver(): void {
    do this.next()
    while (!this.isOver && (this.indent > 0 || this.isEntry()))
  }

  private isEntry(): boolean {
    return this.line.charCodeAt(this.indent) === DASH && this.line.charCodeAt(this.indent + 1) === SPACE
  }

  private list(indent: number): unknown[] {
    const list: unknown[] = []
    while (!this.isOver && this.indent === indent && this.isEntry()) {
      const { line } = this
      let from = indent + 2
      while (line.charCodeAt(from) === SPACE) from++
      if (keyEnd(line, from) === -1) {
        list.push(this.value(line.slice(from), indent))
        continue
      }
      const group: Record<string, unknown> = {}
      this.put(group, from, from)
      list.push(this.group(from, group))
    }
    return list
  }

  /** @param indent of the key or the dash that it belongs to */
  private value(first: string, indent: number): unknown {
    const rest = first.trimEnd()
    // An entry that holds nothing.
    if (rest === '') no()
    const sign = rest[0]!
    if (rest === '|' || rest === '|-') return this.literal(indent, rest === '|')
    if (sign === '"' || sign === "'" || sign === '{' || sign === '[') {
      this.next()
      // It may go on in the next line.
      if (!this.isOver && this.indent > indent) no()
      return sign === '"' || sign === "'" ? quoted(rest) : flow(rest)
    }
    let text = bare(rest)
    this.step()
    if (!this.isOver && this.indent > indent && this.indent < this.line.length) {
      // A long text goes on in lines that stand further in.
      do {
        const more = this.line.slice(this.indent).trimEnd()
        if (more.charCodeAt(0) === HASH || isSpecial(more)) no()
        text += ` ${more}`
        this.step()
      } while (!this.isOver && this.indent > indent && this.indent < this.line.length)
    } else if (NO_TEXT.has(text)) no()
    // After an empty line or a comment it may go on as well.
    if (!this.isOver && (this.indent === this.line.length || this.line.charCodeAt(this.indent) === HASH)) {
      this.next()
      if (!this.isOver && this.indent > indent) no()
    }
    return text
  }

  private literal(indent: number, endsWithBreak: boolean): string {
    this.step()
    const inner = this.indent
    if (this.isOver || inner <= indent || inner === this.line.length) no()
    const lines: string[] = []
    for (; !this.isOver; this.step()) {
      if (this.indent >= inner) lines.push(this.line.slice(inner))
      else if (this.indent === this.line.length) lines.push('')
      else break
    }
    // The last line of a file ends with a line break and is none.
    while (lines.at(-1) === '') lines.pop()
    if (!this.isOver) {
      if (this.indent > indent) no()
      if (this.line.charCodeAt(this.indent) === HASH) this.next()
    }
    return lines.join('\n') + (endsWithBreak ? '\n' : '')
  }
}

function no(): never {
  throw NOT_PLAIN
}

/** Where the colon of a key stands that begins here, or -1. */
function keyEnd(line: string, from: number): number {
  let at = from
  for (; ; at++) {
    const code = line.charCodeAt(at)
    const isLetter = (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
    if (isLetter) continue
    if (at > from && ((code >= 0x30 && code <= 0x39) || code === DASH)) continue
    return code === COLON && at > from && (at + 1 === line.length || line.charCodeAt(at + 1) === SPACE) ? at : -1
  }
}

/** Holds what would be a key or a comment. */
function isSpecial(text: string): boolean {
  return text.includes(': ') || text.includes(' #') || text.endsWith(':')
}

function bare(text: string): string {
  return SIGNS.has(text[0]!) || isSpecial(text) ? no() : text
}

function quoted(text: string): string {
  if (/^"[^"\\]*"$/.test(text)) return text.slice(1, -1)
  return /^'(?:[^']|'')*'$/.test(text) ? text.slice(1, -1).replaceAll("''", "'") : no()
}

/** `{ form: refund, by: 2026-11-23 }` or `[a, b]`, without quotes and with nothing inside that has brackets of its own. */
function flow(text: string): unknown {
  const isList = text.startsWith('[')
  const inner = text.slice(1, -1).trim()
  if (!text.endsWith(isList ? ']' : '}') || /[[\]{}"'#]|:(?! )/.test(inner)) no()
  if (isList) return inner === '' ? [] : inner.split(',').map(word)
  const group: Record<string, unknown> = {}
  for (const part of inner.split(',')) {
    const found = /^ *([A-Za-z][A-Za-z0-9-]*): +(.+)$/.exec(part) ?? no()
    if (Object.hasOwn(group, found[1]!)) no()
    group[found[1]!] = word(found[2]!)
  }
  return group
}

function word(typed: string): string {
  const text = typed.trim()
  return text === '' || NO_TEXT.has(text) ? no() : bare(text)
}
