import { momentOf, type Moment } from '../disclosure/moment.ts'
import type { Io } from '../io.ts'

export function todayOf(io: Io): Moment {
  return momentOf(io.now())
}
