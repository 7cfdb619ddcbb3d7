import type { Io } from '../io.ts'

/** How long a clipboard program may take, in milliseconds: some keep their pipe open for as long as they hold the text. */
const PATIENCE = 2_000

/** Terminals cut an OSC 52 sequence that is longer than this (xterm: 100,000 base64 characters and less elsewhere). */
const OSC_LIMIT = 74_000

/**
 * Puts a text on the clipboard: with the system's clipboard program, or else by asking the terminal to do it (OSC 52),
 * which also works over SSH but cannot be confirmed.
 * @returns the way it went
 */
export async function copy(text: string, io: Io): Promise<'clipboard' | 'terminal'> {
  try {
    const { default: clipboard } = await import('clipboardy')
    await Promise.race([
      clipboard.write(text),
      new Promise((_resolve, reject) => setTimeout(() => reject(new Error('the clipboard program did not answer')), PATIENCE).unref()),
    ])
    return 'clipboard'
  } catch {
    const encoded = Buffer.from(text, 'utf8').toString('base64').slice(0, OSC_LIMIT)
    io.screen.write(`\u001B]52;c;${encoded}\u0007`)
    return 'terminal'
  }
}
