#!/usr/bin/env node
// The only place that touches the process: its arguments, streams, environment and exit code.
const { join } = require('node:path')
const { writeSync } = require('node:fs')
const { load } = require('./load.js')
const { main } = load('main.js')

// A reader that goes away (`ownup render … | head -1`) is no error, and neither is a terminal that was closed (EIO).
function failed(name, { code }) {
  if (code === 'EPIPE') process.exit(process.exitCode ?? 0)
  if (code === 'EIO') return
  if (name !== 'stderr') process.stderr.write(`The output could not be written: ${code}.\nMake room, or write it somewhere else.\n`)
  process.exit(2)
}

/** Written at once: Node's own streams take longer to make than most commands to run. Only a Windows console needs one. */
function output(name, descriptor) {
  if (process.platform === 'win32') return stream(name)
  return {
    get isTTY() {
      return require('node:tty').isatty(descriptor)
    },
    write(data) {
      let rest = Buffer.from(data)
      try {
        while (rest.length > 0) rest = rest.subarray(written(descriptor, rest))
      } catch (error) {
        failed(name, error)
      }
      return true
    },
  }
}

// Whoever reads the pipe may have made it one that is full at times, and then the rest is tried again in a moment.
function written(descriptor, bytes) {
  try {
    return writeSync(descriptor, bytes)
  } catch (error) {
    if (error.code !== 'EAGAIN') throw error
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 5)
    return 0
  }
}

function stream(name) {
  return process[name].on('error', (error) => failed(name, error))
}

// Each is made when it is first used: a command that reads no input never makes stdin.
const made = {}
main(process.argv.slice(2), {
  get stdin() {
    return (made.stdin ??= stream('stdin'))
  },
  get stdout() {
    return (made.stdout ??= output('stdout', 1))
  },
  get stderr() {
    return (made.stderr ??= output('stderr', 2))
  },
  get screen() {
    return (made.screen ??= stream('stderr'))
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
