import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { AxeResults } from 'axe-core'
import { chromium, type Browser, type BrowserContextOptions, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ownup, shippedText } from '../team.ts'
import { CHROMIUM, isLeftOut } from './chromium.ts'

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

describe.skipIf(isLeftOut)('the preview in a browser', () => {
  let browser: Browser
  let folder: string
  let url: string
  /** What the pages of one test asked for, and what broke in them. */
  let requested: string[] = []
  let broke: string[] = []

  // Two templates of a team, one with a mistake in it, two of ownup's in two languages, and a sample whose answers would like to be a page of their own.
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'ownup-preview-'))
    const files = {
      'templates/en/outage.hbs': shippedText('en/outage').replace(
        'If you see something else go wrong, please tell me.',
        'We apologise for any inconvenience this may have caused.',
      ),
      'templates/en/outage.chat.hbs': `${shippedText('en/chat').replace(/kinds: .*/, 'kinds: [outage]')}\n${HOSTILE_WORDS}\n`,
      'cases/hostile.yaml': HOSTILE,
    }
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true })
      writeFileSync(join(folder, name), text)
    }
    const { err } = await ownup(folder, 'template', 'preview', 'en/outage', 'en/outage.chat', 'en/sms', 'ru/sms')
    expect(err).toMatch(/^Written: preview\.html /)
    url = pathToFileURL(join(folder, 'preview.html')).href
    browser = await chromium.launch({ executablePath: CHROMIUM!, args: ['--no-sandbox'] })
  }, 180_000)
  afterAll(async () => {
    await browser?.close()
    if (folder) rmSync(folder, { recursive: true, force: true })
  })

  // Whatever was done with a page: it loaded itself and nothing else, and nothing in it failed or was held back by its policy.
  afterEach(async () => {
    await Promise.all(browser.contexts().map((context) => context.close()))
    const [all, errors] = [requested, broke]
    requested = []
    broke = []
    expect(all.map((each) => each.replace(/#.*$/, ''))).toEqual([url])
    expect(errors).toEqual([])
  })

  async function open(options: BrowserContextOptions = {}): Promise<Page> {
    const page = await (await browser.newContext({ viewport: { width: 1280, height: 900 }, ...options })).newPage()
    page.on('pageerror', (error) => broke.push(error.message))
    page.on('console', (line) => line.type() === 'error' && broke.push(line.text()))
    page.on('request', (request) => requested.push(request.url()))
    await page.goto(url)
    return page
  }

  it('runs nothing that stands in an answer, and loads nothing', async () => {
    const page = await open()
    expect(await page.title()).toBe('Templates, as the client reads them')
    expect(await page.evaluate('globalThis.stolen')).toBeUndefined()
    expect(await page.locator('img, iframe, link, object, embed, script[src]').count()).toBe(0)
    expect(await page.getByText('<img src=x onerror="stolen=true">').count()).toBeGreaterThan(0)
    expect(await page.locator('style, script').count()).toBe(2)
    expect(await page.locator('article').count()).toBe(4)
    const said = await page.locator('[id="en/outage.chat"]').textContent()
    expect(said).toContain('</script><script>stolen=true</script></style><style>body{display:none}</style>')
    expect(said).toContain('data:text/html,<script>stolen=true</script>')
  })

  it('is searched', async () => {
    const page = await open()
    const count = page.locator('#count')
    await expectText(count, '4 of 4 templates')
    await page.getByLabel('Words in a template or its messages').fill('inconvenience')
    await expectText(count, '1 of 4 templates')
    expect(await page.locator('article:visible').evaluateAll((all) => all.map(({ id }) => id))).toEqual(['en/outage'])
    expect(await page.locator('nav li:visible').count()).toBe(1)
    await page.getByRole('button', { name: 'Clear' }).click()
    await expectText(count, '4 of 4 templates')
  })

  it('is searched and filtered in every language, whether somebody types the dots of "ё" or not', async () => {
    const page = await open()
    const shown = () => page.locator('article:visible').evaluateAll((all) => all.map(({ id }) => id))
    for (const typed of ['ПРОШУ ПРОЩЕНИЯ', 'подвел', 'подвёл']) {
      await page.getByLabel('Words in a template or its messages').fill(typed)
      expect(await shown()).toEqual(['ru/sms'])
    }
    await page.getByRole('button', { name: 'Clear' }).click()
    await page.getByLabel('Language', { exact: true }).selectOption('русский')
    expect(await shown()).toEqual(['ru/sms'])
    expect(await page.locator('article:visible .message .body').first().getAttribute('lang')).toBe('ru')
  })

  it('is filtered by template, channel and errors', async () => {
    const page = await open()
    const count = page.locator('#count')
    await page.getByLabel('Template', { exact: true }).selectOption('en/outage.chat')
    await expectText(count, '1 of 4 templates')
    await page.getByRole('button', { name: 'Clear' }).click()
    await page.getByLabel('Channel', { exact: true }).selectOption('sms')
    expect(await page.locator('article:visible').evaluateAll((all) => all.map(({ id }) => id))).toEqual(['en/sms', 'ru/sms'])
    await page.getByRole('button', { name: 'Clear' }).click()
    await page.getByLabel('With errors only').check()
    expect(await page.locator('article:visible').evaluateAll((all) => all.map(({ id }) => id))).toContain('en/outage')
  })

  it('opens and closes everything at once', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'Open all' }).click()
    expect(await page.locator('details:not([open])').count()).toBe(0)
    await page.getByRole('button', { name: 'Close all' }).click()
    expect(await page.locator('details[open]').count()).toBe(0)
  })

  it('is read without any script, and has no box that would do nothing', async () => {
    const page = await open({ javaScriptEnabled: false })
    expect(await page.locator('form').isVisible()).toBe(false)
    await page.locator('article').first().locator('summary').nth(1).click()
    expect(await page.locator('article').first().locator('.message:visible').count()).toBeGreaterThan(1)
  })

  it('is walked through with the keyboard: first of all past the list, then case by case', async () => {
    const page = await open()
    await page.keyboard.press('Tab')
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Skip to the templates')
    await page.keyboard.press('Enter')
    expect(await page.evaluate('document.activeElement.id')).toBe('templates')
    const closed = page.locator('article details:not([open]) summary').first()
    await closed.focus()
    expect(await page.evaluate('getComputedStyle(document.activeElement).outlineStyle')).not.toBe('none')
    const title = await closed.textContent()
    await page.keyboard.press('Enter')
    expect(await page.locator('details[open] summary', { hasText: title! }).count()).toBeGreaterThan(0)
  })

  it('leads from a finding to the message that it is in', async () => {
    const page = await open()
    await page.locator('article .where a').first().click()
    const target = page.locator(`[id="${decodeURIComponent(new URL(page.url()).hash.slice(1))}"]`)
    expect(await target.isVisible()).toBe(true)
  })

  it('has no sideways scroll at any width', async () => {
    const page = await open()
    await page.getByRole('button', { name: 'Open all' }).click()
    for (const width of [320, 360, 768, 1024, 1440]) {
      await page.setViewportSize({ width, height: 900 })
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(width)
    }
  })

  it.each([
    { colorScheme: 'light', width: 320 },
    { colorScheme: 'light', width: 1440 },
    { colorScheme: 'dark', width: 1440 },
  ] as const)(
    'has nothing serious for axe: $colorScheme, $width px',
    async ({ colorScheme, width }) => {
      const page = await open({ colorScheme, viewport: { width, height: 900 } })
      await page.getByRole('button', { name: 'Open all' }).click()
      await page.evaluate(AXE)
      const results = await page.evaluate(async () => {
        const { axe } = globalThis as unknown as { axe: { run(): Promise<AxeResults> } }
        const { violations } = await axe.run()
        return violations.map(({ id, impact, nodes }) => `${impact} ${id}: ${nodes[0]?.html.slice(0, 200)}`)
      })
      expect(results.filter((each) => /^(?:serious|critical|moderate)/.test(each))).toEqual([])
    },
    120_000,
  )

  it('prints what is open, dark on light, without what only a screen needs', async () => {
    const page = await open({ colorScheme: 'dark' })
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
    expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe('rgb(255, 255, 255)')
    expect(await page.locator('nav, form').evaluateAll((all) => all.some((each) => each.checkVisibility()))).toBe(false)
    const pdf = await page.pdf({ format: 'A4' })
    expect(pdf.subarray(0, 5).toString()).toBe('%PDF-')
  })
})

const expectText = (locator: ReturnType<Page['locator']>, text: string) => expect.poll(() => locator.textContent()).toBe(text)

/** What a template may hold that would like to be a part of the page. */
const HOSTILE_WORDS =
  '</script><script>stolen=true</script></style><style>body{display:none}</style></div></article><a href="data:text/html,<script>stolen=true</script>">turned</a>'

const HOSTILE = `ownup: 1
written: 2026-11-20
kind: outage
gate: { ours: yes }
client: { name: '<script>stolen=true</script>', address: '</p><script>stolen=true</script>' }
sender: { name: 'Lena "Fischer" onmouseover=stolen=true', phone: 020 7946 0018, voice: I }
matter: '<img src=x onerror="stolen=true">'
what: 'Our <img src=x onerror="stolen=true"> page refused your customers.'
impact: "Averyveryverylongwordwithoutanybreak${'x'.repeat(300)} was lost."
`
