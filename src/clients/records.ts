import { existsSync } from 'node:fs'
import { disclosuresIn, type Filed } from '../disclosure/filed.ts'
import type { Moment } from '../disclosure/moment.ts'
import type { Disclosure } from '../disclosure/schema.ts'
import { identityOf, isSameClient, readBook, type Book } from './book.ts'
import { earlierFailure, saysWhichTime, type Earlier } from './earlier.ts'

/** A client as the rules are told of them. */
export interface Known {
  names: readonly string[]
  emails?: readonly string[]
}

/** What is on record about clients: the book, and what was disclosed before. Each is read when it is first asked for. */
export class Records {
  private readBook: Book | undefined
  private readKnown: readonly Known[] | undefined
  private readFiled: readonly Filed[] | undefined

  constructor(
    private readonly clients: string,
    private readonly disclosures: { path: string; isDeep: boolean },
  ) {}

  get book(): Book {
    return (this.readBook ??= readBook(this.clients))
  }

  /** What would give these clients away in a message to another. */
  get known(): readonly Known[] {
    return (this.readKnown ??= this.book.clients.map(({ name, formerly = [], company, contact }) => ({
      names: [name, ...formerly, ...(company === undefined ? [] : [company])],
      ...(contact?.email !== undefined && { emails: [contact.email] }),
    })))
  }

  /**
   * The failure that makes this one the second, where the disclosure does not say of itself which time it is.
   * @param path of the disclosure
   */
  unsaidEarlier(disclosure: Disclosure, today: Moment, path?: string): Earlier | undefined {
    return saysWhichTime(disclosure) ? undefined : this.earlier(disclosure, today, path)
  }

  earlier(disclosure: Disclosure, today: Moment, path?: string): Earlier | undefined {
    if (disclosure.kind === undefined || disclosure.client === undefined) return undefined
    return earlierFailure(disclosure, this.filed, this.book, today, path)
  }

  /**
   * The other disclosures to the same client.
   * @param path of this one; without it, it is known by its day and its matter
   */
  othersTo(disclosure: Disclosure, path?: string): Disclosure[] {
    const client = identityOf(disclosure, this.book)
    if (client === undefined) return []
    const isItself = ({ path: its, disclosure: other }: Filed) =>
      path === undefined
        ? other.written?.date === disclosure.written?.date && other.matter === disclosure.matter && other.kind === disclosure.kind
        : its === path
    return this.filed.flatMap((filed) => {
      const theirs = identityOf(filed.disclosure, this.book)
      return theirs && isSameClient(client, theirs) && !isItself(filed) ? [filed.disclosure] : []
    })
  }

  /** One that cannot be read tells nothing, and is for whoever works on it to put right. */
  private get filed(): readonly Filed[] {
    const { path, isDeep } = this.disclosures
    return (this.readFiled ??= existsSync(path) ? disclosuresIn(path, path, isDeep).filed : [])
  }
}
