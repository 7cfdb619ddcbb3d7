/// <reference types="handlebars" />
// Handlebars' parser alone, without its compiler and runtime: half the load time, and nothing that makes code.
declare module 'handlebars/dist/cjs/handlebars/compiler/base.js' {
  export function parseWithoutProcessing(input: string): hbs.AST.Program
}
