import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { loadDisclosure, renderRead } from '../commands/render.ts'
import { readDisclosure } from '../disclosure/file.ts'
import { EXIT, type ExitCode } from '../errors.ts'
import type { Io } from '../io.ts'
import { languagesFor, userLanguage } from '../config/user-language.ts'
import { wizardFor } from '../languages/wizard.ts'
import { toText } from '../message/text.ts'
import { libraryFor } from '../config/layers.ts'
import { extraFor } from './extra.ts'
import { isAnswered, questionsFor, wordsOf } from './questions.ts'

/** `ownup` where nobody can be asked: an example from facts to message, and how to draft from a file. */
export async function showExample(io: Io): Promise<ExitCode> {
  const { messageLanguage } = await languagesFor(io)
  const facts = await readFile(join(io.root, 'templates', messageLanguage, 'example.yaml'), 'utf8')
  const message = toText((await renderRead(readDisclosure(facts, 'example.yaml'), 'example.yaml', io)).message)
  io.stdout.write(`ownup asks its questions in a terminal, and this is none. It also works from a file.

These facts, in example.yaml:

${indent(facts.trimEnd())}

give this message with: ownup render example.yaml

${indent(message.trimEnd())}

To draft your own: write the facts of your mistake into a file like the one above, then run
  ownup render yours.yaml        to see the message
  ownup lint yours.yaml          to have it checked
  ownup draft yours.yaml         in a terminal, to answer what is missing
`)
  return EXIT.clean
}

/** `ownup draft <file> --no-input`: the message if all is there, or else the questions that are open. */
export async function showMissing(file: string, io: Io): Promise<ExitCode> {
  const words = await wizardFor(await userLanguage(io))
  const read = await loadDisclosure(file, io)
  const { disclosure, raw } = read
  const extra = (await extraFor(await libraryFor(io))).of(disclosure)
  const standing = { raw, disclosure, passed: disclosure.wizard?.passed ?? [], extra }
  const open = questionsFor(standing).filter(
    (question) => !isAnswered(question, standing) && !wordsOf(question, words).skip && question.words !== 'compensation.more',
  )
  if (open.length === 0) {
    io.stdout.write(toText((await renderRead(read, file, io)).message))
    return EXIT.clean
  }
  io.stderr.write(`${file}: ${open.length === 1 ? 'one answer is' : `${open.length} answers are`} missing.\n`)
  for (const question of open) io.stderr.write(`  ${question.path}: ${wordsOf(question, words).ask}\n`)
  io.stderr.write(`Write them into the file, or answer them in a terminal with: ownup draft ${file}\n`)
  return EXIT.findings
}

function indent(text: string): string {
  return text.replace(/^(?=.)/gm, '    ')
}
