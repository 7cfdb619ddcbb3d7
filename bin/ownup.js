#!/usr/bin/env node
// The only place that touches the process: its arguments, streams, environment and exit code.
const { join } = require('node:path')
const { main } = require('../dist/main.js')

// Node makes each stream when it is first used, and that takes time: a command that reads no input never makes stdin.
// A reader that goes away (`ownup render … | head -1`) is no error, and neither is a terminal that was closed (EIO).
const guarded = new Set()
function stream(name) {
  const found = process[name]
  if (!guarded.has(name)) {
    guarded.add(name)
    found.on('error', (error) => {
      if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0)
      if (error.code === 'EIO') return
      if (name !== 'stderr')
        process.stderr.write(`The output could not be written: ${error.code}.\nMake room, or write it somewhere else.\n`)
      process.exit(2)
    })
  }
  return found
}

main(process.argv.slice(2), {
  get stdin() {
    return stream('stdin')
  },
  get stdout() {
    return stream('stdout')
  },
  get stderr() {
    return stream('stderr')
  },
  env: process.env,
  cwd: process.cwd(),
  root: join(__dirname, '..'),
  platform: process.platform,
  onStop: (stop) => {
    for (const signal of ['SIGHUP', 'SIGTERM']) process.on(signal, stop)
  },
  now: () => new Date(),
}).then((code) => {
  process.exitCode = code
})
