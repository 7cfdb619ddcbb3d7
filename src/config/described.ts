import * as z from 'zod/mini'

/** A setting with what an editor shows for it. */
export function described<T extends z.ZodMiniType>(schema: T, description: string): T {
  z.globalRegistry.add(schema, { description })
  return schema
}
