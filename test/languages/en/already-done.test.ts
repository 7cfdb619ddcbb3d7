import { expect, it } from 'vitest'
import { en } from '../../../src/languages/en/index.ts'

// "Sat" after one of these is the last Saturday and no promise for the next one.
it.each([
  'I brought the eight arrangements to the Villa Rosa at 17:10.',
  'We took the old boxes back.',
  'Our engineers found the file and rebuilt the index.',
  'I sent you the right invoice.',
  'I did all of it again.',
])('a sentence looks back: %s', (sentence) => {
  expect(en.stillToCome.test(sentence)).toBe(false)
  expect(en.alreadyDone.test(sentence)).toBe(true)
})

it.each([
  'We bring the boxes to Leeds.',
  'I take the old ones back.',
  'You get the corrected invoice.',
  'We have a driver with you in the morning.',
  'You have to do nothing.',
])('a sentence does not look back: %s', (sentence) => {
  expect(en.alreadyDone.test(sentence)).toBe(false)
})
