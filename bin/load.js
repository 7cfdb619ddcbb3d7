// Loads the pieces of `dist`. Beside each lies what V8 compiled of it in the build (`*.code`): reading that back saves a third of
// a start. Another version of V8 refuses it, and compiles the piece as it would any file. The pieces are plain ASCII.
const { readFileSync } = require('node:fs')
const { join } = require('node:path')
const { Script } = require('node:vm')

const folder = join(__dirname, '..', 'dist')

/** @type {Map<string, { exports: object, script: Script }>} What was loaded, by name: the build asks each script for its code. */
const pieces = new Map()

/** @param {string} name such as `main.js` */
function load(name) {
  const known = pieces.get(name)
  if (known) return known.exports
  const filename = join(folder, name)
  const source = `(function (exports, require, module, __filename) {${readFileSync(filename, 'latin1')}\n})`
  const script = new Script(source, { filename, cachedData: codeOf(filename) })
  const piece = { exports: {}, script }
  pieces.set(name, piece)
  script.runInThisContext()(piece.exports, (id) => (id.startsWith('./') ? load(id.slice(2)) : require(id)), piece, filename)
  return piece.exports
}

function codeOf(filename) {
  try {
    return readFileSync(`${filename}.code`)
  } catch {
    return undefined
  }
}

module.exports = { load, pieces }
