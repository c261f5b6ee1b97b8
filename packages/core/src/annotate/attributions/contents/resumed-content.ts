import type { Passage, Range } from '../passage/passage.ts'
import { holdsMark } from '../syntax/holding.ts'
import { isFiniteVerb, isHead, isOccasion } from '../syntax/noun-phrase.ts'
import { contentEnd } from './content-end.ts'
import { tellsSoon } from './next-report.ts'

/**
 * What goes on behind a cue between two commas, for a cue that ends its sentence has none behind it:
 *
 *     The gunman fled, | police said |, | in a white van |.
 *     A bomb went off, | police said |, | killing twelve |, | adding that |…
 */
export function tailBehind(
  passage: Passage,
  comma: number,
  limit: number,
  bare: boolean,
): Range | null {
  const from = comma + 1
  const { pos } = passage.at(from)
  // it said on Thursday | , sending its shares down |: what the telling did
  if (!bare && (pos === 'VERB' || pos === 'ADP')) return null
  if (!isTail(passage, from, limit)) return null
  const to = contentEnd(passage, from, limit, 'clause')
  // …, he said, | but would rise “slowly” |: only what goes on with the clause is partly quoted
  const joins =
    pos === 'CCONJ' ||
    pos === 'AUX' ||
    passage.speech.absolutes.has(passage.at(from).lower) ||
    passage.speech.conditions.has(passage.at(from).lower)
  if (!joins && holdsMark(passage, { from, to })) return null
  return to > from + 1 ? { from, to } : null
}

function isTail(passage: Passage, from: number, limit: number): boolean {
  const {
    absolutes,
    accompanying,
    complementizers,
    conditions,
    forms,
    genitives,
    infinitives,
    negations,
    objects,
    questions,
    relatives,
    retracting,
    subordinators,
    trailing,
    verbs,
  } = passage.speech
  const { lower, pos, doing, quote } = passage.at(from)
  const next = passage.at(from + 1)
  const behind = passage.at(from + 2)
  if (from >= limit || quote || passage.phraseAt(from)) return false
  // it was the first time, he said, | that a king had come
  if (complementizers.has(lower)) return true
  // it was unclear, he said, | whether a king would come
  if (questions.has(lower)) return !relatives.has(lower)
  if (subordinators.has(lower)) return conditions.has(lower)
  // …, with officials | adding | that …
  if (absolutes.has(lower)) return !tellsSoon(passage, from, limit)
  // The word “crisis”, he said, | was overused
  if (pos === 'AUX') return isFiniteVerb(passage, from)
  if (pos === 'ADP')
    return (trailing.has(lower) || infinitives.has(lower)) && !isOccasion(passage, from)
  if (pos === 'ADV') return next.pos === 'ADP'
  // | four of them | children
  if (genitives.has(next.lower)) return objects.has(behind.lower) && isHead(passage.at(from))
  if (pos === 'VERB') {
    // …, she said, | taking back her claim |
    if (retracting.has(lower) && [null, next.lower].includes(retracting.get(lower) ?? null))
      return false
    if (doing) return !verbs.has(lower) && !accompanying.has(lower)
    return forms.done.test(lower) && next.pos === 'ADP'
  }
  // They left, he said, | and not by bus |
  if (pos === 'CCONJ' && negations.has(next.lower)) return behind.pos === 'ADP'
  return pos === 'CCONJ' && isFiniteVerb(passage, from + 1) && !verbs.has(next.lower)
}
