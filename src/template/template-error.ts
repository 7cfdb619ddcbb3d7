import { UserError } from '../errors.ts'
import type { Position } from './trace.ts'

/** A template that cannot be read, with the place in its file. */
export class TemplateError extends UserError {
  constructor(
    readonly at: Position,
    readonly what: string,
    hint: string,
  ) {
    super(`${at.file}:${at.line}:${at.column} ${what}`, hint)
  }
}
