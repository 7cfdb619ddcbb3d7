import type { Limits } from '../message/channels.ts'

/** What the rules are told of a team and its clients. None of it has to be there. */
export interface Team {
  /** Words of the trade that its clients know. */
  glossary?: readonly string[]
  /** Everybody who works there, by their whole names. */
  staff?: readonly string[]
  /** Domains whose mail addresses may stand in any message. Where there are some, only the client's own may besides. */
  domains?: readonly string[]
  /** The client book. Whose message it is, the rules see from the answers. */
  clients?: readonly Client[]
  /** By limit: so much of it is let through, counted as the limit counts. */
  most?: Readonly<Record<string, number>>
  /** By channel: so much fits into a message. */
  channels?: Limits
}

/** One client, with all that would give them away in a message to another. */
export interface Client {
  /** People and companies, as they are written, with former names: `['Adaeze Obi', 'Obi Trading Ltd']`. */
  names: readonly string[]
  /** Their mail addresses: `['adaeze@obi.example']`. */
  emails?: readonly string[]
}
