import type { ExtraField } from '../disclosure/extra.ts'
import type { Disclosure } from '../disclosure/schema.ts'
import { templateIdFor } from '../template/choose.ts'
import type { Library } from '../template/library.ts'
import { TemplateError } from '../template/template-error.ts'

/** What the templates of a team ask besides the questions of the wizard. */
export interface ExtraQuestions {
  of(disclosure: Disclosure): readonly ExtraField[]
  /** Templates that cannot be read, each with its place and what is wrong. */
  broken: string[]
}

/** Reads the templates that are not shipped: those ask nothing of their own. */
export async function extraFor(library: Library): Promise<ExtraQuestions> {
  const broken: string[] = []
  const fields = new Map<string, readonly ExtraField[]>()
  if (library.some(({ layer }) => layer !== 'shipped')) {
    const { listed, loadTemplate } = await import('../template/library.ts')
    for (const { id, folder } of await listed(library)) {
      if (folder.layer === 'shipped') continue
      try {
        fields.set(id, (await loadTemplate(library, id)).extra)
      } catch (error) {
        if (!(error instanceof TemplateError)) throw error
        broken.push(`${error.message} ${error.hint}`)
      }
    }
  }
  const of = (disclosure: Disclosure) =>
    disclosure.kind === undefined && disclosure.message?.template === undefined ? [] : (fields.get(templateIdFor(disclosure)) ?? [])
  return { of, broken }
}
