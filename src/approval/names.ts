/** Names and roles are compared as people read them: "Team Lead" is "team lead". */
export function isSame(one: string | undefined, other: string | undefined): boolean {
  return one !== undefined && other !== undefined && folded(one) === folded(other)
}

/**
 * Would a person who reads the two take them for one? "Аnna" with a Cyrillic letter is Anna, and so is "Ánna". For what somebody may
 * not do: what they may do asks for the same name.
 */
export function looksSame(one: string | undefined, other: string | undefined): boolean {
  if (one === undefined || other === undefined) return false
  if (isSame(one, other)) return true
  const [first, second] = [looks(one), looks(other)]
  return first !== '' && first === second
}

/** "Dɑnа": letters of two alphabets in one word are no name that anybody has. And a name of nothing that can be seen is none. */
export function isNoName(name: string): boolean {
  const words = name.normalize('NFKC').split(/\s+/)
  return !/[\p{L}\p{N}]/u.test(looks(name)) || words.some((word) => /\p{Script=Latin}/u.test(word) && OTHER.test(word))
}

const OTHER = /[\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Armenian}\p{Script=Cherokee}\p{Script=Coptic}\p{Script=Georgian}]/u

function folded(name: string): string {
  // Characters that nobody sees make no other name.
  return name
    .normalize('NFKC')
    .replace(/[\p{Cf}\p{Default_Ignorable_Code_Point}]/gu, '')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .trim()
}

/** Cyrillic and Greek letters and the Latin ones that they look like; a capital often looks like another letter than the small one. */
const LIKE: Record<string, string> = Object.fromEntries(
  [
    ['АВСЕНІЈКМОРԚЅТԜХУҮ', 'ABCEHIJKMOPQSTWXYY'],
    ['асԁеһіјӏкмпоԛрѕтѵѡԝхуүӕ', 'acdehijlkmnoqpstvwwxyyæ'],
    ['ΑΒΕΖΗΙΚΜΝΟΡΤΥΧ', 'ABEZHIKMNOPTYX'],
    ['αεηικνορτυχγ', 'aenikvoptuxy'],
    ['ɑɡıłøđ', 'agilod'],
  ].flatMap(([from, to]) => [...from!].map((letter, index) => [letter, [...to!][index]!])),
)

/** What is left of a name for the eye: no accents, no spaces or strokes, one letter for all that look like it. */
function looks(name: string): string {
  return [...name.normalize('NFKD')]
    .filter((letter) => /[\p{L}\p{N}]/u.test(letter) && !/\p{Default_Ignorable_Code_Point}/u.test(letter))
    .map((letter) => LIKE[letter] ?? letter)
    .join('')
    .replace(/[I1|]/g, 'l')
    .toLowerCase()
    .replace(/0/g, 'o')
    .replace(/rn/g, 'm')
}
