// Loaded into the program with `node --import`: its clock starts at NOW and goes on from there. Nothing else is changed.
const Real = Date
const shift = Real.parse(process.env.NOW) - Real.now()

globalThis.Date = class extends Real {
  constructor(...args) {
    if (args.length === 0) super(Real.now() + shift)
    else super(...args)
  }

  // A file's time comes from Node itself, and is a date all the same.
  static [Symbol.hasInstance](value) {
    return Real[Symbol.hasInstance].call(Real, value)
  }

  static now() {
    return Real.now() + shift
  }
}
