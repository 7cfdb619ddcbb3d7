#!/usr/bin/env node
// The only place that touches the process: its arguments, streams, environment and exit code.
import { fileURLToPath } from 'node:url'
import { main } from '../dist/main.js'

// A reader that goes away (`ownup render … | head -1`) is no error, and neither is a terminal that was closed (EIO).
for (const stream of [process.stdin, process.stdout, process.stderr]) {
  stream.on('error', (error) => {
    if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
    if (error.code !== 'EIO') throw error
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
  onStop: (stop) => {
    for (const signal of ['SIGHUP', 'SIGTERM']) process.on(signal, stop)
  },
  now: () => new Date(),
})
