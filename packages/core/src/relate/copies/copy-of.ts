import type { Copy } from '../../model/copy.ts'
import { inHundredths } from '../../model/hundredths.ts'
import type { Span } from '../../model/span.ts'
import { sayDecision } from '../decisions.ts'
import type { Overlap } from './overlap.ts'
import type { Paraphrase } from './paraphrase.ts'
import { spanOf } from './passages.ts'

/**
 * The share of a copy's words that makes it wholly derived; where it is in other words, of its facts: nearly all, or a little
 * less where most of its text follows the other sentence for sentence.
 */
const wholly = { verbatim: 0.6, facts: 0.85, followed: { facts: 0.8, text: 0.6 } }

/** Where an article took most from: the other, and what they have in common. */
export interface Source {
  readonly copy: string
  readonly from: string
  readonly overlap: Overlap
}

/** What a copy took from its source, in passages and in words; `wordsOf` gives the own words of an article. */
export function copyOf(
  source: Source,
  original: string | null,
  wordsOf: (id: string) => readonly Span[],
): Copy {
  const { copy, from, overlap } = source
  const { because } = overlap.direction
  const { extent, ...shared } = overlap.retold?.isCopy
    ? tellsAgain(overlap, overlap.retold, copy)
    : carries(overlap, copy, wordsOf(from), wordsOf(copy))
  return {
    articles: [from, copy],
    original,
    ...shared,
    because: [
      ...(overlap.decision ? [sayDecision(overlap.decision)] : []),
      extent,
      ...(because.length > 0 ? because : ['nothing tells which of the two came first']),
    ],
  }
}

type Extent = Pick<Copy, 'degree' | 'score' | 'passages'> & { readonly extent: string }

function carries(
  { b, runs, covered, ofA, ofB }: Overlap,
  copy: string,
  fromWords: readonly Span[],
  copyWords: readonly Span[],
): Extent {
  const last = b.id === copy
  return {
    degree: (last ? ofB : ofA) >= wholly.verbatim ? 'wholly' : 'partly',
    score: inHundredths(Math.max(ofA, ofB)),
    extent: `${covered} of its ${copyWords.length} words stand in the other in the same order`,
    passages: runs.map((run) => ({
      from: spanOf(fromWords, last ? run.from : run.copy, run.length),
      copy: spanOf(copyWords, last ? run.copy : run.from, run.length),
    })),
  }
}

function tellsAgain({ b }: Overlap, retold: Paraphrase, copy: string): Extent {
  const last = b.id === copy
  const { sentences, ofA, ofB, factsOfA, factsOfB, textOfA, textOfB, countA, countB } = retold
  const [facts, text] = last ? [factsOfB, textOfB] : [factsOfA, textOfA]
  const { followed } = wholly
  const isWhole = facts >= wholly.facts || (facts >= followed.facts && text >= followed.text)
  return {
    degree: isWhole ? 'wholly' : 'partly',
    score: inHundredths(Math.max(ofA, ofB)),
    extent: `${sentences.length} of its ${last ? countB : countA} sentences tell the same in other words, in the same order`,
    passages: sentences.map(({ a, b }) => (last ? { from: a, copy: b } : { from: b, copy: a })),
  }
}
