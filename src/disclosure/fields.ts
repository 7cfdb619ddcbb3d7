import { FIELDS, type FieldTree } from './field-tree.ts'
import type { Disclosure, LeafType, Visibility } from './schema.ts'
import type { Answer } from './answer.ts'

export { FIELDS, type FieldTree }

/** One value of a disclosure that is there, with its path: `fixes[0].by`. */
export interface Value {
  path: string
  type: LeafType
  visibility: Visibility
  value: unknown
}

/** An answer that holds no value: not known yet, or does not apply. */
export interface Gap {
  path: string
  state: 'unknown' | 'none'
}

/** Every known value of a disclosure and every answer that holds none, in the order of the schema. */
export function valuesOf(disclosure: Disclosure): { values: Value[]; gaps: Gap[] } {
  const values: Value[] = []
  const gaps: Gap[] = []
  const walk = (tree: FieldTree, found: unknown, path: string): void => {
    if (found === undefined) return
    let value: unknown = found
    if (tree.states) {
      const answer = found as Answer<unknown>
      if (answer.state !== 'known') {
        gaps.push({ path, state: answer.state })
        return
      }
      value = answer.value
    }
    if (tree.is === 'leaf') values.push({ path, type: tree.type, visibility: tree.visibility, value })
    else if (tree.is === 'list') (value as unknown[]).forEach((item, index) => walk(tree.of, item, `${path}[${index}]`))
    else
      for (const [name, child] of Object.entries(tree.fields))
        walk(child, (value as Record<string, unknown>)[name], path ? `${path}.${name}` : name)
  }
  walk(FIELDS, disclosure, '')
  for (const [name, { type, visibility, answer }] of Object.entries(disclosure.extra ?? {})) {
    const path = `extra.${name}`
    if (answer.state === 'known') values.push({ path, type, visibility, value: answer.value })
    else gaps.push({ path, state: answer.state })
  }
  return { values, gaps }
}

/** The field a path names (`fixes[0].by`, `fixes.by`), or `undefined`. */
export function fieldAt(path: string): FieldTree | undefined {
  let tree: FieldTree | undefined = FIELDS
  for (const name of path.split(/[.[\]]+/).filter((part) => part !== '' && !/^\d+$/.test(part))) {
    while (tree?.is === 'list') tree = tree.of
    tree = tree?.is === 'group' && Object.hasOwn(tree.fields, name) ? tree.fields[name] : undefined
  }
  return tree
}
