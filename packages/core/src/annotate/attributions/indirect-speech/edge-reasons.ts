import { doesDeed } from '../contents/content-end.ts'
import type { Passage, Range } from '../passage/passage.ts'
import { clauseAhead } from '../syntax/clause-ahead.ts'
import { isFiniteVerb } from '../syntax/noun-phrase.ts'
import { type Edge, edgesOf } from './edges.ts'
import { pronounOf, type Telling } from './reporting-clause.ts'

interface EdgeReason {
  readonly name: string
  /** Odds that it speaks for going on, in nats. */
  readonly weight: number
  readonly holds: (passage: Passage, edge: Edge) => boolean
}

/**
 * What speaks for and against what is told going on behind an edge. What is told ends at the edge up to which the sum of what
 * speaks for going on is highest. Fitted by `lab/src/train/edges.ts` as a conditional choice, and rounded: on 214 ends of GUM
 * (train, A. Zeldes et al., Georgetown University, CC BY 4.0; SHA-256 6848d8a4c465a1ca…), of which 152 are right in texts left out
 * of the fitting and 148 by rule, and on our own reports and wordings (MIT; 66 of 73 for 62, 106 of 118 for 79).
 */
export const edgeReasons: readonly EdgeReason[] = [
  { name: 'words behind it', weight: 1.4, holds: () => true },
  { name: 'no comma', weight: 0.5, holds: (_, { hasComma }) => !hasComma },
  {
    name: 'no verb before it',
    weight: 1.1,
    holds: (passage, edge) => verbBefore(passage, edge) < 0,
  },
  {
    name: 'an infinitive',
    weight: -1.2,
    holds: (_, { telling: { content } }) => doesDeed(content.frame),
  },
  {
    name: 'told in the present',
    weight: -0.7,
    holds: (passage, { telling: { verb, group } }) =>
      passage.speech.forms.present.test(passage.at(verb).lower) && group.from === verb,
  },
  {
    name: 'but',
    weight: -0.2,
    holds: ({ speech, words }, { next }) => speech.contrasts.has(words[next]?.lower ?? ''),
  },
  {
    name: 'but, no comma',
    weight: 0.8,
    holds: (passage, edge) => !edge.hasComma && isContrast(passage, edge),
  },
  {
    name: 'but, a clause',
    weight: -0.9,
    holds: (passage, edge) =>
      isContrast(passage, edge) && clauseAhead(passage, edge.past, edge.limit),
  },
  // I guess it is late, | but never mind
  {
    name: 'but, told by I',
    weight: -1.3,
    holds: (passage, edge) =>
      isContrast(passage, edge) && pronounOf(passage, edge.telling) === 'speaker',
  },
  // I think it is late, | and I told him so
  {
    name: 'and I',
    weight: -1.5,
    holds: ({ speech, words }, { next, past }) =>
      past > next && speech.pronouns.get(words[past]?.lower ?? '') === 'speaker',
  },
  {
    name: 'because, after',
    weight: 0.3,
    holds: ({ speech, words }, { next }) => speech.conditions.has(words[next]?.lower ?? ''),
  },
  // bread, | wine | , and some olives
  { name: 'a noun', weight: 1, holds: goesOnInList },
  // says he will stay | after a leak showed that he knew
  {
    name: 'after, the past behind the present',
    weight: -2.5,
    holds: (passage, edge) =>
      passage.speech.backgrounds.has(passage.at(edge.next).lower) &&
      isAdded(passage, edge) &&
      isOfOthers(passage, edge) &&
      isPresent(passage, edge) &&
      isPastBehind(passage, edge),
  },
  // said it would close, | raising fears of a shortage
  {
    name: 'what it stirs',
    weight: -2.6,
    holds: (passage, edge) => isAdded(passage, edge) && stirs(passage, edge),
  },
  // said it held 40, | a figure the union disputes
  {
    name: 'what it comes to',
    weight: -1.9,
    holds: (passage, edge) => isAdded(passage, edge) && sumsUp(passage, edge),
  },
  // said it held 40, | which the union denies
  {
    name: 'what others say of it',
    weight: -1.8,
    holds: (passage, edge) => isAdded(passage, edge) && isJudged(passage, edge),
  },
]

/** Where what a verb tells ends: of its edges the one up to which most is said for going on. */
export function likelyEnd(passage: Passage, telling: Telling, content: Range): number {
  const edges = edgesOf(passage, telling, content)
  const [first] = edges
  if (!first) return content.to
  let sum = 0
  let best = { sum, end: first.at }
  for (const [index, edge] of edges.entries()) {
    for (const { weight, holds } of edgeReasons) if (holds(passage, edge)) sum += weight
    if (sum > best.sum) best = { sum, end: edges[index + 1]?.at ?? edge.limit }
  }
  return best.end
}

function isContrast({ speech, words }: Passage, { next }: Edge): boolean {
  return speech.contrasts.has(words[next]?.lower ?? '')
}

function goesOnInList(passage: Passage, { limit, next, past }: Edge): boolean {
  const { pos } = passage.at(past)
  if (!['NOUN', 'PROPN', 'NUM', 'ADJ'].includes(pos) && (past === next || pos !== 'DET'))
    return false
  return past === next || !clauseAhead(passage, past, limit)
}

/** The first finite verb of what stands before an edge, or -1. */
function verbBefore(passage: Passage, { from, at }: Edge): number {
  return firstVerb(passage, from, at)
}

function firstVerb(passage: Passage, from: number, to: number): number {
  for (let i = from; i < to; i++) if (isFiniteVerb(passage, i)) return i
  return -1
}

/** Somebody tells it who is no "I" or "you". */
function isOfOthers(passage: Passage, { telling }: Edge): boolean {
  const kind = pronounOf(passage, telling)
  return telling.source !== null && kind !== 'speaker' && kind !== 'nobody'
}

/** "is", "will", "to try again" */
function isPresent(passage: Passage, edge: Edge): boolean {
  if (doesDeed(edge.telling.content.frame)) return true
  const verb = verbBefore(passage, edge)
  return verb >= 0 && !isPast(passage, verb)
}

/** "after | a leak | showed", not "after she left": what befell others. */
function isPastBehind(passage: Passage, { next, limit }: Edge): boolean {
  if (passage.speech.pronouns.has(passage.at(next + 1).lower)) return false
  const verb = firstVerb(passage, next + 1, Math.min(limit, next + farthest))
  return verb >= 0 && isPast(passage, verb)
}

/** So far behind "after" its verb is looked for, in words. */
const farthest = 20

function isPast({ speech, words }: Passage, index: number): boolean {
  const { lower = '', pos } = words[index] ?? {}
  if (pos === 'AUX' || speech.auxiliaries.has(lower)) return speech.pastAuxiliaries.has(lower)
  return speech.pasts.has(lower) || speech.forms.past.test(lower)
}

/** What stands in quotation marks is no addition of the article. */
function isAdded(passage: Passage, { next }: Edge): boolean {
  const { quote, mark } = passage.at(next)
  return quote === null || mark
}

function stirs({ speech, words }: Passage, { next }: Edge): boolean {
  const { doing, lower = '' } = words[next] ?? {}
  if (!doing) return false
  const moved = words.slice(next + 1, next + 5)
  return speech.stirring.has(lower) || moved.some((word) => speech.moods.has(word.lower))
}

function sumsUp({ speech, words }: Passage, { hasComma, next }: Edge): boolean {
  const [article, noun, behind] = words.slice(next, next + 3)
  if (!hasComma || article?.pos !== 'DET' || noun?.pos !== 'NOUN' || !behind) return false
  if (!speech.sums.has(noun.lower) && !speech.nouns.has(noun.lower)) return false
  const { lower, name, pos } = behind
  return (
    pos === 'DET' ||
    name >= 0 ||
    pos === 'PRON' ||
    speech.relatives.has(lower) ||
    speech.complementizers.has(lower)
  )
}

function isJudged(passage: Passage, { limit, next }: Edge): boolean {
  const { relatives, verbs } = passage.speech
  if (!relatives.has(passage.at(next).lower)) return false
  // which | the council | denies
  const verb = firstVerb(passage, next + 1, Math.min(limit, next + 8))
  return verb > next + 1 && verbs.has(passage.at(verb).lower)
}
