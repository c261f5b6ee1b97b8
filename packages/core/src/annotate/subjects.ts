import { isFiniteVerb, isHead, isJoint, isNominal } from './noun-phrases.ts'
import type { Passage, Range } from './passage.ts'

/** The verb with what belongs to it: "had not yet [said]". */
export interface VerbGroup extends Range {
  readonly negative: boolean
  /** Has a form of "be" before it: "was quoted". */
  readonly passive: boolean
}

export function verbGroup(passage: Passage, verb: number): VerbGroup {
  const { negations, copulas } = passage.speech
  const first = Math.max(passage.at(verb).first, verb - 8)
  let from = verb
  let negative = false
  let passive = false
  while (from > first) {
    const word = passage.at(from - 1)
    const negation = negations.has(word.lower)
    if (word.name >= 0 && !negation) break
    if (word.pos !== 'AUX' && word.pos !== 'ADV' && !negation && !copulas.has(word.lower)) break
    negative ||= negation
    passive ||= copulas.has(word.lower)
    from--
  }
  return { from, to: verb + 1, negative, passive }
}

/**
 * The subject of a verb group that begins with a word: the noun phrase to its left, with asides.
 *
 *     On Monday, | Ann Ek, the mayor of Orly, | said …
 */
export function subjectBefore(passage: Passage, from: number, depth = 0): Range | null {
  const first = Math.max(passage.opening(from), passage.at(from - 1).first)
  const before = passage.at(from - 1)
  if (from - 1 < first || depth > 3) return null
  if (before.pos === 'CCONJ' || (before.lower === ',' && passage.at(from - 2).pos === 'CCONJ'))
    return sharedSubject(passage, from - 1, first, depth)
  if (passage.speech.relatives.has(before.lower)) return antecedent(passage, from - 1, first)
  if (before.lower === ',') return besideAside(passage, from - 1, first, depth)
  return phraseBefore(passage, from, first)
}

/** "The mayor said it fell | and then added": the subject of the verb before the "and". */
function sharedSubject(
  passage: Passage,
  conjunction: number,
  first: number,
  depth: number,
): Range | null {
  for (let i = conjunction - 1; i >= first; i--) {
    if (!isFiniteVerb(passage, i)) continue
    const subject = subjectBefore(passage, verbGroup(passage, i).from, depth + 1)
    if (subject) return subject
  }
  return null
}

/** "Ann Ek, | who said", "officials | who said". */
function antecedent(passage: Passage, relative: number, first: number): Range | null {
  const end = passage.at(relative - 1).lower === ',' ? relative - 1 : relative
  return end > first ? phraseBefore(passage, end, first) : null
}

/** "Ann Ek | , the mayor of Orly, | said": the head stands before the aside. */
function besideAside(passage: Passage, comma: number, first: number, depth: number): Range | null {
  for (let i = comma - 1; i > first; i--) {
    if (passage.at(i).lower !== ',') continue
    const head = phraseBefore(passage, i, first)
    const aside = passage.at(i + 1)
    const opensAside =
      isNominal(aside) ||
      aside.pos === 'VERB' ||
      aside.pos === 'ADV' ||
      aside.pos === 'SCONJ' ||
      aside.pos === 'ADP'
    if (!head || !opensAside || depth > 0 || isClause(passage, i + 1, comma)) return null
    return aside.pos === 'ADV' && i + 2 === comma ? head : { from: head.from, to: comma }
  }
  return null
}

/** An aside has no verb of its own, but behind "who": ", who runs the town,". */
function isClause(passage: Passage, from: number, to: number): boolean {
  if (passage.speech.relatives.has(passage.at(from).lower)) return false
  for (let i = from + 1; i < to; i++) {
    const { pos, lower } = passage.at(i)
    const carries = pos === 'AUX' || (pos === 'VERB' && passage.speech.verbs.has(lower))
    if (carries && isFiniteVerb(passage, i)) return true
  }
  return false
}

/** The noun phrase that ends before a word. */
export function phraseBefore(passage: Passage, end: number, first: number): Range | null {
  const last = passage.at(end - 1)
  if (!isHead(last) && last.lower !== ')' && !isJoint(last)) {
    const relative = relativeStart(passage, end, first)
    if (relative < 0) return null
    const head = phraseBefore(passage, relative, first)
    return head && { from: head.from, to: end }
  }
  if (passage.speech.objects.has(last.lower) || last.pos === 'DET') return null
  if (last.pos === 'PRON' && passage.speech.pronouns.has(last.lower))
    return { from: end - 1, to: end }
  let from = end
  let conjunction = -1
  let i = end - 1
  for (; i >= first; i--) {
    const word = passage.at(i)
    const right = passage.at(i + 1)
    if (word.quote && word.quote !== last.quote) break
    if (word.pos === 'PRON' && passage.speech.pronouns.has(word.lower) && i < end - 1) break
    if (
      passage.speech.relatives.has(word.lower) ||
      passage.speech.complementizers.has(word.lower)
    ) {
      if (word.pos !== 'DET') break
    }
    if (isNominal(word)) from = i
    else if (isJoint(word) || word.lower === ')') continue
    else if (word.lower === '(') from = i
    else if (word.pos === 'ADP' && isNominal(right)) continue
    else if (word.pos === 'CCONJ' && isHead(passage.at(i - 1))) conjunction = i
    else if (word.pos === 'ADV' && isNominal(right) && passage.at(i - 1).pos === 'DET') continue
    else if (isReducedRelative(passage, i, first)) continue
    else break
  }
  const stoppedAtVerb = i >= first && isFiniteVerb(passage, i)
  if (conjunction >= 0 && stoppedAtVerb && conjunction + 1 < end) from = conjunction + 1
  const start = pastPreposition(passage, from, end, first)
  return start < end ? { from: start, to: end } : null
}

/** "officials | speaking to reporters", "the | visiting minister", "troops | based in Orly". */
function isReducedRelative(passage: Passage, index: number, first: number): boolean {
  const word = passage.at(index)
  if (word.pos !== 'VERB' || index <= first) return false
  if (!/(?:ing|ed|en|wn|ld|own|ade)$/.test(word.lower)) return false
  const before = passage.at(index - 1)
  const after = passage.at(index + 1)
  if (
    isNominal(after) &&
    (before.pos === 'DET' || before.pos === 'ADJ' || isJoint(before) || before.pos === 'ADP')
  )
    return true
  return before.pos === 'NOUN' && (after.pos === 'ADP' || /ing$/.test(word.lower))
}

/** "officials | who asked not to be named |": where a relative clause that ends before a word begins. */
function relativeStart(passage: Passage, end: number, first: number): number {
  if (passage.at(end - 1).pos === 'PUNCT') return -1
  for (let i = end - 1; i > first; i--) {
    const word = passage.at(i)
    if (word.lower === ',' || word.lower === ';' || word.lower === ':') return -1
    if (passage.speech.relatives.has(word.lower) && isHead(passage.at(i - 1))) return i
  }
  return -1
}

/**
 * A subject never begins with a preposition: of "In a statement the firm said" the last phrase is the subject.
 */
function pastPreposition(passage: Passage, from: number, end: number, first: number): number {
  if (from <= first || passage.at(from - 1).pos !== 'ADP') return from
  let start = from
  for (let i = from + 1; i < end; i++) {
    const word = passage.at(i)
    const before = passage.at(i - 1)
    if (before.pos === 'ADP' || before.pos === 'CCONJ' || isJoint(before)) continue
    const article = word.pos === 'DET' && before.pos !== 'DET'
    const otherName =
      word.name >= 0 && before.name !== word.name && !['DET', 'ADJ'].includes(before.pos)
    const venue = passage.speech.venues.has(before.lower)
    if (article || otherName || venue) start = i
    if (article || venue) break
  }
  return start
}
