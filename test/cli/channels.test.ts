import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { billing, ownup, shippedText, teamWith } from '../team.ts'

const MORE = 'compensation: [{ form: refund, amount: £420, basis: owed, by: 2026-11-25 }]\nnext: 2026-11-27\n'

describe('the same facts in another channel', () => {
  it.each([
    ['letter', /^Adaeze Obi\n\nFriday 20 November 2026\n\nDear Adaeze,\n\nOur mistake: your April invoice\n/],
    ['chat', /^Adaeze,\n\nI charged you the old day rate/],
    ['sms', /^Adaeze,\nI charged you[^\n]*\nLena Fischer\n$/],
    ['call', /^Hello Adaeze, this is Lena Fischer\. I am calling about your April invoice\.\n/],
    ['email', /^Subject: Billing error: your April invoice\n/],
  ])('%s', async (channel, words) => {
    const folder = teamWith({ 'acme.yaml': billing(MORE) })
    const { code, out } = await ownup(folder, 'render', 'acme.yaml', '--channel', channel)
    expect(code).toBe(0)
    expect(out).toMatch(words)
  })

  it('is a holding note while a stop is open', async () => {
    const folder = teamWith({
      'acme.yaml': billing().replace('gate: { ours: yes }', 'gate: { ours: yes, stops: [claim], route: holding }'),
    })
    const { out } = await ownup(folder, 'render', 'acme.yaml', '--channel', 'call')
    expect(out).toContain('to tell you what we know so far')
    expect(out).not.toContain('sorry')
  })

  it("is the team's variant of that template before the one that serves every kind", async () => {
    const folder = teamWith({
      'acme.yaml': billing(),
      'templates/en/billing-error.chat.hbs': shippedText('en/chat').replace('{{client.address}},', 'Hello {{client.address}},'),
    })
    expect((await ownup(folder, 'render', 'acme.yaml', '--channel', 'chat')).out).toMatch(/^Hello Adaeze,/)
    expect((await ownup(folder, 'render', 'acme.yaml')).out).toMatch(/^Subject:/)
  })

  it('is refused, and never cut, where it does not fit', async () => {
    const long = `I charged you the old day rate ${'and again the old day rate '.repeat(20)}on the April invoice.`
    const folder = teamWith({ 'acme.yaml': billing().replace('I charged you the old day rate on the April invoice.', long) })
    const { code, out, err } = await ownup(folder, 'render', 'acme.yaml', '--channel', 'sms')
    expect({ code, out }).toEqual({ code: 1, out: '' })
    expect(err).toMatch(
      /^acme\.yaml: this text message has \d{3} characters, and the most that fits is 306 \(en\/sms\)\.\nNothing is cut\. Say it in fewer words: what \(\d{3} characters\)/,
    )
  })

  describe('in a team that has limits of its own', () => {
    const oneKind = shippedText('en/sms').replace(/kinds: .*/, 'kinds: [billing-error]')
    const files = { 'acme.yaml': billing(), 'ownup.yaml': 'channels: { sms: { characters: 80 }, email: { words: 20 } }\n' }

    it('they hold in place of those that come with ownup', async () => {
      const folder = teamWith(files)
      const sms = await ownup(folder, 'render', 'acme.yaml', '--channel', 'sms')
      expect(sms).toMatchObject({ code: 1, out: '' })
      expect(sms.err).toMatch(/^acme\.yaml: this text message has \d+ characters, and the most that fits is 80 \(en\/sms\)\./)
      expect((await ownup(folder, 'render', 'acme.yaml')).err).toMatch(/this e-mail has \d+ words, and the most that fits is 20/)
      expect((await ownup(folder, 'render', 'acme.yaml', '--channel', 'call')).code).toBe(0)
    })

    it('a template that can never keep one is a finding', async () => {
      const folder = teamWith({ 'ownup.yaml': 'channels: { sms: { words: 5 } }\n', 'templates/en/sms.hbs': oneKind })
      const { code, out } = await ownup(folder, 'lint', 'templates')
      expect(code).toBe(1)
      expect(out).toMatch(/error This text message has \d+ words, and the most that fits is 5\. Say less\. {1,2}\[channels\]/)
    })

    it('the preview tells how much of it is used', async () => {
      const folder = teamWith({ 'ownup.yaml': 'channels: { sms: { characters: 290 } }\n', 'templates/en/sms.hbs': oneKind })
      expect((await ownup(folder, 'template', 'preview', 'en/sms')).code).toBe(0)
      expect(readFileSync(join(folder, 'preview.html'), 'utf8')).toMatch(/ of 290 characters/)
    })

    it('--print-config shows them, and what holds besides', async () => {
      const { out } = await ownup(teamWith(files), 'lint', '--print-config')
      expect(out).toContain(
        'channels: # line 1\n  email: { words: 20 }\n  # chat: { characters: 600 }\n  sms: { characters: 80 }\n  # call: { words: 225 }\n',
      )
    })
  })

  it('that no template is for is refused with the way to make one', async () => {
    const chat = shippedText('en/chat').replace(/kinds: .*/, 'kinds: [outage]')
    const folder = teamWith({ 'acme.yaml': billing(), 'templates/en/chat.hbs': chat })
    const { code, err } = await ownup(folder, 'render', 'acme.yaml', '--channel', 'chat')
    expect(code).toBe(1)
    expect(err).toBe('There is no template for billing-error that is a chat message.\nMake one: ownup template new en/billing-error.chat\n')
  })
})

describe('two channels that say different things', () => {
  it('of a text that was changed by hand are a finding', async () => {
    const folder = teamWith({ 'acme.yaml': billing(MORE) })
    const message = (await ownup(folder, 'render', 'acme.yaml')).out.replace('£420', '£300').replace(/^(?=.)/gm, '    ')
    const edited = teamWith({ 'acme.yaml': billing(`${MORE}message:\n  edited: |\n${message}`) })
    const { code, out } = await ownup(edited, 'lint', 'acme.yaml')
    expect(code).toBe(1)
    expect(out).toMatch(/acme\.yaml:12:\d+ error The letter says £420, and the e-mail does not\. \[channels\]/)
    expect(out).toMatch(/error The e-mail says £300, which is in no answer; the letter does not\. \[channels\]/)
  })

  it('of a variant are found in its cases, at the variant', async () => {
    const variant = shippedText('en/chat').replace('{{> compensation}}', '').replace('fields: [matter', 'fields: [next, matter')
    const folder = teamWith({
      'templates/en/billing-error.hbs': shippedText('en/billing-error'),
      'templates/en/billing-error.chat.hbs': variant.replace(/kinds: .*/, 'kinds: [billing-error]'),
    })
    const { code, out } = await ownup(folder, 'lint', 'templates/en/billing-error.chat.hbs')
    expect(code).toBe(1)
    expect(out).toMatch(/billing-error\.chat\.hbs:1:1 error The e-mail says £320, and the chat message does not\. \[channels\]/)
  })

  it('is no finding where one of them leaves it out on purpose', async () => {
    const folder = teamWith({
      'templates/en/billing-error.chat.hbs': shippedText('en/chat').replace(/kinds: .*/, 'kinds: [billing-error]'),
    })
    expect(await ownup(folder, 'lint')).toMatchObject({ code: 0 })
  })

  it('is no finding where only the record holds the same amount, and the text message leaves the refund out on purpose', async () => {
    const folder = teamWith({ 'templates/en/sms.hbs': shippedText('en/sms'), 'acme.yaml': billing(`${MORE}loss: £420\n`) })
    expect((await ownup(folder, 'lint', 'acme.yaml')).out).not.toContain('[channels]')
  })
})
