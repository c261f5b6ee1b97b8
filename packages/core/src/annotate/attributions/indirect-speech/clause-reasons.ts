import type { Passage, Word } from '../passage/passage.ts'
import { isFiniteVerb, isHead, objectEnd } from '../syntax/noun-phrase.ts'
import { isInfinitive, opensRelative, pronounOf, type Telling } from './reporting-clause.ts'

/** How the clause behind a verb begins: said | that | the road around Orly | still | is closed. */
interface Opening {
  /** Its first word, past "that". */
  readonly first: number
  /** Its first finite verb, or -1. */
  readonly verb: number
  /** The words between the two; none where there is no verb. */
  readonly between: readonly Word[]
  /** Where its first phrase and the adverbs behind it end. */
  readonly behind: number
}

interface ClauseReason {
  readonly name: string
  readonly weight: number
  readonly holds: (passage: Passage, telling: Telling, opening: Opening) => boolean
}

/** Odds that a clause is told where no reason holds, in nats; fitted with the weights. */
export const odds = 1.2

/**
 * What speaks for and against a verb telling the clause behind it, with "that" or a question word or with neither. Fitted by
 * `lab/src/train/tellings.ts` as a logistic regression, and rounded: on 656 verbs of GUM (train, A. Zeldes et al., Georgetown
 * University, CC BY 4.0; SHA-256 6848d8a4c465a1ca…), where 437 of 465 told are found in texts left out of the fitting and 79 of 191
 * others are not, and on our own reports, wordings and examples (MIT).
 */
export const clauseReasons: readonly ClauseReason[] = [
  {
    name: 'said, told',
    weight: 1.3,
    holds: ({ speech, words }, { verb }) => speech.plain.has(words[verb]?.lower ?? ''),
  },
  { name: 'tells quotations too', weight: 1.5, holds: (_, { cue }) => cue.frames.has('quote') },
  { name: 'a hearer', weight: -1.5, holds: (_, { content }) => content.hearer !== null },
  { name: 'nobody', weight: -1.9, holds: (_, { source }) => source === null },
  {
    name: 'a name',
    weight: 0.8,
    holds: (passage, { source }) => source !== null && passage.at(source.from).name >= 0,
  },
  // you know | it rains
  {
    name: 'you, there',
    weight: -2.3,
    holds: (passage, telling) => pronounOf(passage, telling) === 'nobody',
  },
  {
    name: 'it',
    weight: -1.8,
    holds: (passage, telling) => pronounOf(passage, telling) === 'thing',
  },
  // to understand | what it is
  {
    name: 'infinitive',
    weight: -2.1,
    holds: ({ speech, words }, { group }) =>
      speech.infinitives.has(words[group.from - 1]?.lower ?? ''),
  },
  {
    name: 'ending in -ing',
    weight: -1.8,
    holds: (passage, { verb, group }) => passage.at(verb).doing && !group.passive,
  },
  { name: 'negative', weight: -1.2, holds: (_, { group }) => group.negative },
  // Say | you want to fly
  {
    name: 'opens the sentence',
    weight: -0.8,
    holds: (passage, { verb, group }) => passage.opening(verb) === group.from,
  },
  // there is no reason | to think | that it fell
  {
    name: 'nobody’s to tell',
    weight: -1.7,
    holds: (passage, telling) =>
      telling.source !== null && isInfinitive(passage, telling) && isNothing(passage, telling),
  },
  // as she announced, because they believed
  {
    name: 'in a clause of its own',
    weight: -1.3,
    holds: ({ speech, words }, { source }) =>
      source !== null &&
      (speech.subordinators.has(words[source.from - 1]?.lower ?? '') ||
        speech.roles.has(words[source.from - 1]?.lower ?? '')),
  },
  // the ways | we understand it
  {
    name: 'right behind a noun',
    weight: -1.4,
    holds: (passage, { source, group }) =>
      opensRelative(passage, group.from - 1) ||
      (source !== null && isHead(passage.at(source.from - 1))),
  },
  { name: 'that', weight: 2.9, holds: (_, { content }) => content.frame === 'that' },
  { name: 'question', weight: 0.8, holds: (_, { content }) => content.frame === 'question' },
  // I don’t know | why |
  {
    name: 'short question',
    weight: -1.1,
    holds: (_, { content: { frame, from, to } }) => frame === 'question' && to - from < 3,
  },
  {
    name: 'bare, verb behind its first phrase',
    weight: 1.7,
    holds: (_, { content }, { verb, behind }) => content.frame === 'clause' && verb === behind,
  },
  // felt | like you were flying, found | out she had left
  {
    name: 'bare, no subject first',
    weight: -0.3,
    holds: (passage, { content }, { first }) =>
      content.frame === 'clause' && ['ADP', 'SCONJ', 'ADV', 'ADJ'].includes(passage.at(first).pos),
  },
  // bans them from | claiming | asylum is owed
  {
    name: 'bare, gerund',
    weight: -1,
    holds: (passage, { verb, content }) => content.frame === 'clause' && isGerund(passage, verb),
  },
  // transform | the ways | we understand it
  {
    name: 'bare, second subject',
    weight: -1.9,
    holds: (passage, { content }, { between }) =>
      content.frame === 'clause' &&
      between.some(({ index }) => isSubject(passage, index) && isHead(passage.at(index - 1))),
  },
  // saw | the people and a ship came
  {
    name: 'bare, conjunction first',
    weight: -2.6,
    holds: (_, { content }, { between, behind, verb }) =>
      content.frame === 'clause' && verb !== behind && between.some(({ pos }) => pos === 'CCONJ'),
  },
  // estimate | the foam covered surface
  {
    name: 'bare, verb may be a participle',
    weight: -0.4,
    holds: (passage, { content }, { verb }) =>
      content.frame === 'clause' &&
      verb >= 0 &&
      passage.at(verb).pos === 'VERB' &&
      passage.speech.forms.done.test(passage.at(verb).lower),
  },
]

/** Whether a clause stands behind a verb, with "that" or a question word or with neither. */
export function isClause({ content: { frame } }: Telling): boolean {
  return frame === 'clause' || frame === 'that' || frame === 'question'
}

/** Whether a verb tells the clause behind it. */
export function tellsClause(passage: Passage, telling: Telling): boolean {
  const opening = openingOf(passage, telling)
  let sum = odds
  for (const { weight, holds } of clauseReasons) if (holds(passage, telling, opening)) sum += weight
  return sum > 0
}

/** How the clause behind a verb begins. */
export function openingOf(passage: Passage, { content }: Telling): Opening {
  const first = content.frame === 'that' ? content.from + 1 : content.from
  let verb = first
  while (verb < content.to && !isFiniteVerb(passage, verb)) verb++
  let behind = objectEnd(passage, first)
  // | the mayor and her deputy | fell ill
  while (joins(passage, first, behind)) {
    const end = objectEnd(passage, behind + 1)
    // her deputy | tested | positive
    behind = verb > behind && verb < end ? verb : end
  }
  while (passage.at(behind).pos === 'ADV') behind++
  // its demands | , which cost a lot, | were late
  const close = asideEnd(passage, behind, content.to)
  if (close > behind && verb < close) [verb, behind] = [close, close]
  if (verb >= content.to) verb = -1
  return { first, verb, between: passage.words.slice(first + 1, Math.max(first, verb)), behind }
}

/** Past the relative clause between commas that a word begins, if a verb stands behind it; else the word. */
function asideEnd(passage: Passage, comma: number, limit: number): number {
  const { relatives } = passage.speech
  if (passage.at(comma).lower !== ',' || !relatives.has(passage.at(comma + 1).lower)) return comma
  let close = comma + 2
  while (close < limit && passage.at(close).lower !== ',') close++
  const verb = passage.at(close + 1).pos === 'ADV' ? close + 2 : close + 1
  return close < limit && isFiniteVerb(passage, verb) ? verb : comma
}

/** "the mayor | and | her deputy", "miners | and | bakers", not "the people | and | a ship came": two that begin alike. */
function joins(passage: Passage, first: number, conjunction: number): boolean {
  if (passage.at(conjunction).pos !== 'CCONJ' || !isHead(passage.at(conjunction - 1))) return false
  const next = passage.at(conjunction + 1)
  if (!isHead(next) || passage.speech.pronouns.has(next.lower)) return false
  return isDefinite(passage, first) === isDefinite(passage, conjunction + 1)
}

/** "the", "her", "he" */
function isDefinite({ speech, words }: Passage, index: number): boolean {
  const { lower = '' } = words[index] ?? {}
  return speech.definite.has(lower) || speech.owners.has(lower) || speech.pronouns.has(lower)
}

/** "from | claiming", "that | adding" */
function isGerund({ words }: Passage, verb: number): boolean {
  return words[verb]?.doing === true && ['ADP', 'SCONJ'].includes(words[verb - 1]?.pos ?? 'X')
}

/** "the", "she": what a second subject begins with. */
function isSubject({ speech, words }: Passage, index: number): boolean {
  const { pos, lower } = words[index] ?? {}
  return pos === 'DET' || (pos === 'PRON' && speech.pronouns.has(lower ?? ''))
}

/** "there", "it", "nobody": with "to say" behind them nobody has said it. */
function isNothing(passage: Passage, telling: Telling): boolean {
  const kind = pronounOf(passage, telling)
  return (
    kind === 'nobody' ||
    kind === 'thing' ||
    (telling.source !== null && passage.speech.none.has(passage.at(telling.source.from).lower))
  )
}
