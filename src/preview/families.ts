import type { SeenCase } from '../check/templates.ts'
import { disagreements } from '../check/variants.ts'
import { withExtra } from '../disclosure/extra.ts'
import { UserError } from '../errors.ts'
import { packOf } from '../languages/index.ts'
import { CHANNELS, limitOf, tooLong, type Channel, type Limit, type Limits } from '../message/channels.ts'
import type { Message } from '../message/message.ts'
import { inWords, worded } from '../said.ts'
import type { Case } from '../template/cases.ts'
import { variantIds } from '../template/choose.ts'
import { breachesOf } from '../template/contract.ts'
import { loadTemplate, type Library } from '../template/library.ts'
import { Renderer } from '../template/render.ts'
import type { PartialFile, Template } from '../template/template.ts'
import type { Made, World } from './gather.ts'

/** The same mistake in each channel. */
export interface Family {
  id: string
  title: string
  caseName: string
  cards: Card[]
}

export interface Card {
  id: string
  channel: Channel
  message: Message
  limit: Limit | undefined
  /** Why ownup would refuse it: it does not fit. */
  over: string | undefined
  /** What it says otherwise than the first card. */
  disagrees: string[]
}

function overIn(message: Message, limits: Limits | undefined): string | undefined {
  const over = tooLong(message, limits)
  return over && worded(over)
}

/** Each mistake once, as it is told in every channel. */
export async function families(made: readonly Made[], { library, all, today, options }: World): Promise<Family[]> {
  const known = new Set(all.map(({ id }) => id))
  const limits = options.team?.channels
  const found: Family[] = []
  for (const one of made) {
    const { template, partials } = one
    const { id, channel, language, extra } = template
    if (CHANNELS.some((each) => id === `${language}/${each}` || id.endsWith(`.${each}`))) continue
    const variants = await Promise.all(
      CHANNELS.filter((other) => other !== channel).map(async (other) => {
        const variant = variantIds(template, other).find((each) => known.has(each))
        return variant === undefined ? [] : variantOf(variant, made, partials, library)
      }),
    )
    const tell = (seen: SeenCase): Card[] => [
      { id, channel, message: seen.message, limit: limitOf(channel, limits), over: overIn(seen.message, limits), disagrees: [] },
      ...variants.flat().flatMap((variant): Card[] => {
        const message = messageIn(variant, seen.case, template, partials)
        return message
          ? [
              {
                id: variant.id,
                channel: variant.channel,
                message,
                limit: limitOf(variant.channel, limits),
                over: overIn(message, limits),
                disagrees: [],
              },
            ]
          : []
      }),
    ]
    const told = toldInFull(one.cases, tell)
    if (!told || told.cards.length < 2) continue
    const { facts } = withExtra(told.seen.case.disclosure, extra)
    const cards = told.cards.map((card, at) => ({
      ...card,
      disagrees:
        at === 0 ? [] : disagreements(told.seen.message, card.message, facts, packOf(language), today).map((each) => inWords(each.message)),
    }))
    found.push({ id, title: template.title, caseName: told.seen.case.name, cards })
  }
  return found
}

/**
 * The case that shows best what each channel makes of a mistake: the team's own sample; otherwise the one with the longest message that
 * still fits everywhere, since everything answered at once is for no text message.
 */
function toldInFull(cases: readonly SeenCase[], tell: (seen: SeenCase) => Card[]): { seen: SeenCase; cards: Card[] } | undefined {
  const sample = cases.find((each) => each.case.file)
  if (sample) return { seen: sample, cards: tell(sample) }
  const longestFirst = [...cases].sort((one, other) => other.message.body.text.length - one.message.body.text.length)
  for (const seen of longestFirst) {
    const cards = tell(seen)
    if (cards.every(({ over }) => over === undefined)) return { seen, cards }
  }
  return undefined
}

/** The template that says in another channel what one says, ready to be rendered. What is wrong with it is told where it is checked itself. */
async function variantOf(id: string, made: readonly Made[], partials: readonly PartialFile[], library: Library): Promise<Template[]> {
  const known = made.find(({ template }) => template.id === id)?.template
  try {
    const template = known ?? (await loadTemplate(library, id))
    return breachesOf(template, partials).length > 0 ? [] : [template]
  } catch (error) {
    if (error instanceof UserError) return []
    throw error
  }
}

/** These facts as another template tells them, or `undefined` where it cannot. */
function messageIn(template: Template, { disclosure }: Case, main: Template, partials: readonly PartialFile[]): Message | undefined {
  if (template.purpose !== main.purpose || !template.kinds.includes(disclosure.kind ?? main.kinds[0]!)) return undefined
  const asked = [...template.extra, ...main.extra.filter(({ name }) => !template.extra.some((field) => field.name === name))]
  try {
    return Renderer.ofChecked(template, partials).render(disclosure, undefined, asked)
  } catch (error) {
    // It asks for an answer that these facts do not have.
    if (error instanceof UserError) return undefined
    throw error
  }
}
