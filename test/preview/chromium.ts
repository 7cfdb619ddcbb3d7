import { existsSync } from 'node:fs'

/** A Chromium on this machine, where Debian and others put it. CI installs one, and has no excuse. */
export const CHROMIUM = [process.env['CHROMIUM'], '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'].find(
  (path) => path !== undefined && existsSync(path),
)

/** Only somebody's own machine may leave these tests out, and it says so. */
export const isLeftOut = CHROMIUM === undefined && process.env['CI'] === undefined

if (isLeftOut) console.warn('Left out: the page of "ownup template preview" in a browser. They need Chromium: apt-get install chromium')
