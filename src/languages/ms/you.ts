import type { Disclosure } from '../../disclosure/schema.ts'

/** Titles as people type them before a name, the longer ones first. Each is repeated where English says "you". */
const TITLES =
  /^(?:Y\.?A?\.?Bhg\.? |YB |YBM )?(Tan Sri|Puan Sri|Toh Puan|Tun|Dat(?:o['’]|uk)(?: (?:Seri|Sri|Paduka|Wira))?|Datin(?: (?:Seri|Sri|Paduka))?|Tengku|Tunku|Dr\.?|Prof\.?|Ustaz(?:ah)?|YB)(?= |$)/
/** Others are written small where no name follows; "Encik" needs its name, and "tuan" stands for it without one. */
const SMALL: Record<string, string> = {
  tuan: 'tuan',
  encik: 'tuan',
  en: 'tuan',
  puan: 'puan',
  pn: 'puan',
  'tuan/puan': 'tuan/puan',
  cik: 'cik',
  cikgu: 'cikgu',
  kak: 'kak',
  kakak: 'kakak',
  abang: 'abang',
  bang: 'bang',
}

/**
 * What the client is called within a sentence. The title that stands before the name is repeated; a title is never made up,
 * and nothing is taken from the name itself.
 */
export function you({ client = {} }: Disclosure): string {
  const { you: typed, address = '', gender, register } = client
  if (typed !== undefined) return typed
  const title = TITLES.exec(address)?.[1]
  if (title !== undefined) return title.replace(/\.$/, '')
  const first = address.split(' ')[0]!.replace(/\.$/, '').toLowerCase()
  const small = SMALL[first]
  if (small !== undefined) return small
  if (gender !== undefined) return gender === 'woman' ? 'puan' : 'tuan'
  return register === 'warm' ? 'anda' : 'tuan/puan'
}
