#!/usr/bin/env node
// The only place that touches the process: its arguments, streams, environment and exit code.
import { fileURLToPath } from 'node:url'
import { main } from '../dist/main.js'

// A reader that goes away (`ownup render … | head -1`) is no error.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code !== 'EPIPE') throw error
    process.exit(process.exitCode ?? 0)
  })
}

process.exitCode = await main(process.argv.slice(2), {
  stdin: process.stdin,
  stdout: process.stdout,
  stderr: process.stderr,
  env: process.env,
  cwd: process.cwd(),
  root: fileURLToPath(new URL('..', import.meta.url)),
  platform: process.platform,
  now: () => new Date(),
})
