import type * as z from 'zod/mini'
import { answered, fieldInfo, schema, type FieldInfo, type LeafType, type Visibility } from './schema.ts'

/** The disclosure's schema as a plain tree, for templates, rules and tests: what can be named, and who may read it. */
export type FieldTree =
  | { is: 'leaf'; type: LeafType; visibility: Visibility; states: boolean; options?: readonly string[] }
  | { is: 'group'; fields: Record<string, FieldTree>; states: boolean }
  | { is: 'list'; of: FieldTree; states: boolean }

/** In the built program what this gives stands in its place: a run that reads no disclosure does not make the schema. */
function treeOf(node: z.ZodMiniType, states = false): FieldTree {
  const known = answered.get(node)
  if (known) return treeOf(known, true)
  const info: FieldInfo | undefined = fieldInfo.get(node)
  if (info && info.type !== 'group') {
    const { type, visibility, options } = info
    return { is: 'leaf', type, visibility, states, ...(options && { options }) }
  }
  const def = node._zod.def as { type: string; innerType?: z.ZodMiniType; element?: z.ZodMiniType; shape?: Record<string, z.ZodMiniType> }
  if (def.innerType) return treeOf(def.innerType, states)
  if (def.element) return { is: 'list', of: treeOf(def.element), states }
  const fields = Object.entries(def.shape ?? {}).map(([name, child]) => [name, treeOf(child)] as const)
  return { is: 'group', fields: Object.fromEntries(fields), states }
}

export const FIELDS = treeOf(schema) as Extract<FieldTree, { is: 'group' }>
