import { oddsBy, probabilityOf, type Reason } from '../weigh.ts'
import { isOfAgency, takesFrom } from './direction.ts'
import { type Facts, shareIn } from './paraphrase/facts.ts'
import type { Told } from './paraphrase/told.ts'

/** Two articles on one matter, the later of which may have been made from the earlier. */
export interface Derivation {
  readonly earlier: Told
  readonly later: Told
}

/** Of an article that tells hardly more than this (nats) no share says much, */
const scant = 25
/** … nor of quotations that do. */
const scantQuoted = 15

/** Facts of its own that weigh so much a sentence (nats) make a report as independent as any. */
const many = 10

const yes = (holds: boolean) => (holds ? 1 : 0)

/**
 * What tells that a report was made from another, wholly or in part, whatever its words are: newspapers tell an agency's report
 * in words of their own, and add what their own people saw (the degrees of derivation of Clough, Gaizauskas, Piao and Wilks,
 * METER, 2002). Two reporters of one event share its facts, but each leaves out what the other has. Fitted by
 * `lab/src/train/derivations.ts`.
 */
export const derivationReasons: readonly Reason<Derivation>[] = [
  {
    name: 'words known',
    weight: 3.3,
    measure: ({ earlier, later }) => share(later.words, earlier.words),
  },
  {
    name: 'words kept',
    weight: 3.9,
    measure: ({ earlier, later }) => share(earlier.words, later.words),
  },
  {
    name: 'facts known',
    weight: 3.8,
    measure: ({ earlier, later }) => share(later.facts, earlier.facts),
  },
  {
    name: 'facts kept',
    weight: 4.3,
    measure: ({ earlier, later }) => share(earlier.facts, later.facts),
  },
  {
    name: 'facts known and kept',
    weight: 4,
    measure: ({ earlier, later }) =>
      Math.min(share(later.facts, earlier.facts), share(earlier.facts, later.facts)),
  },
  {
    name: 'facts of its own',
    weight: -1.9,
    measure: ({ earlier, later }) => Math.min(1, ownFacts(later, earlier) / many),
  },
  {
    name: 'quotations known',
    weight: 0.9,
    measure: ({ earlier, later }) => shareIn(later.quoted, earlier.quoted, scantQuoted),
  },
  {
    name: 'quotations kept',
    weight: 1.1,
    measure: ({ earlier, later }) => shareIn(earlier.quoted, later.quoted, scantQuoted),
  },
  {
    name: 'from an agency',
    weight: 2.2,
    measure: ({ earlier }) => yes(isOfAgency(earlier.article)),
  },
  {
    name: 'credits the agency',
    weight: 0.9,
    measure: ({ earlier, later }) => yes(takesFrom(later.article, earlier.article)),
  },
  // somebody was there
  {
    name: 'own dateline',
    weight: -1,
    measure: ({ later }) => yes(later.article.dateline?.place != null),
  },
]

/** The odds that a report was made from another where nothing speaks for it, in nats. */
const odds = -9
/** As probable as this it is held to be. */
const probable = 0.45

/** Whether the later of two reports on one matter was made from the earlier. */
export function isDerived(two: Derivation): boolean {
  return probabilityOf(oddsBy(derivationReasons, odds, two)) >= probable
}

function share(own: Facts, other: Facts): number {
  return shareIn(own, other, scant)
}

/** What the facts weigh that a report has for itself, a sentence. */
function ownFacts({ facts, sentences }: Told, other: Told): number {
  let own = 0
  for (const [key, weight] of facts) if (!other.facts.has(key)) own += weight
  return own / Math.max(1, sentences.length)
}
