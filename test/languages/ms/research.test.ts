import { describe, expect, it } from 'vitest'
import { matcherFor } from '../../../src/lint/matcher.ts'
