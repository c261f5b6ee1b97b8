import { PartOfSpeech } from '../../model/token.ts'
import { CAPITAL, type WordFacts } from '../words/word-facts.ts'
import type { CapitalRun } from './capital-runs.ts'
import {
  COMPANY,
  COUNTRY,
  GIVEN,
  HONORIFIC,
  KNOWN_COMPANY,
  ORGANIZATION_HEAD,
  PLACE_HEAD,
  REGION,
  ROLE,
  TITLE,
} from './words.ts'

/**
 * What stands around a word wherever it has a capital in the text, as bits, one entry a word in every list (the
 * aggregated context of L. Ratinov and D. Roth 2009): a word with a title before it once may be a person throughout.
 */
export interface Elsewhere {
  /** 1: after a title; 2: after a role; 4: after a given name; 8: a given name before another word. */
  readonly person: Uint8Array
  /** 1: after a preposition; 2: before a country or region, after a comma; 4: before a word for a place. */
  readonly place: Uint8Array
  /** 1: before a form of company; 2: before a word for an organization; 4: after an article; 8: in the name of a known company. */
  readonly organization: Uint8Array
  /** 1: a run of its own; 2, 4, 8: first, last, inside of one; 16: before a verb; 32: before a particle, such as 's; and 64 for each power of two that it stands often. */
  readonly form: Uint16Array
}

const numberOf = (part: PartOfSpeech) => PartOfSpeech.options.indexOf(part)
const VERB = numberOf('VERB')
const AUXILIARY = numberOf('AUX')
const PARTICLE = numberOf('PART')
const PREPOSITION = numberOf('ADP')
const DETERMINER = numberOf('DET')
const PUNCTUATION = numberOf('PUNCT')

interface Sentence {
  readonly first: number
  readonly last: number
  readonly runs: readonly CapitalRun[]
}

/** The bits of one spelling. */
interface Bits {
  person: number
  place: number
  organization: number
  form: number
  count: number
}

/** Collects what stands around the words of the runs, `known` being what the lists know of each word. */
export function lookElsewhere(
  { count, first: firstOf, makeup }: WordFacts,
  parts: Uint8Array,
  known: Int32Array,
  sentences: readonly Sentence[],
): Elsewhere {
  const all: (Bits | undefined)[] = new Array(count)
  for (const { first, last, runs } of sentences) {
    for (const run of runs) {
      const before = run.first > first ? run.first - 1 : -1
      const after = run.last < last ? run.last + 1 : -1
      const context = {
        before: before < 0 ? 0 : (known[before] as number),
        partBefore: before < 0 ? -1 : (parts[before] as number),
        partAfter: after < 0 ? -1 : (parts[after] as number),
        beyond: after < 0 || after === last ? 0 : (known[after + 1] as number),
      }
      for (let i = run.first; i <= run.last; i++) {
        if (((makeup[i] as number) & CAPITAL) === 0) continue
        const word = firstOf[i] as number
        const bits = all[word] ?? { person: 0, place: 0, organization: 0, form: 0, count: 0 }
        all[word] = bits
        look(bits, i, run, known, context)
      }
    }
  }
  const elsewhere = {
    person: new Uint8Array(count),
    place: new Uint8Array(count),
    organization: new Uint8Array(count),
    form: new Uint16Array(count),
  }
  for (let i = 0; i < count; i++) {
    const bits = (makeup[i] as number) & CAPITAL ? all[firstOf[i] as number] : undefined
    if (!bits) continue
    elsewhere.person[i] = bits.person
    elsewhere.place[i] = bits.place
    elsewhere.organization[i] = bits.organization
    elsewhere.form[i] = bits.form + 64 * Math.min(4, 32 - Math.clz32(bits.count))
  }
  return elsewhere
}

interface Context {
  /** What the lists know of the word before the run, and of the one after the next. */
  readonly before: number
  readonly beyond: number
  readonly partBefore: number
  readonly partAfter: number
}

function look(bits: Bits, i: number, run: CapitalRun, known: Int32Array, context: Context): void {
  const isFirst = i === run.first
  const isLast = i === run.last
  const before = isFirst ? context.before : (known[i - 1] as number)
  const next = isLast ? 0 : (known[i + 1] as number)
  const head = isLast ? 0 : (known[run.last] as number)
  const itself = known[i] as number
  if (before & (TITLE | HONORIFIC)) bits.person |= 1
  if (before & ROLE) bits.person |= 2
  if (!isFirst && before & GIVEN) bits.person |= 4
  if (!isLast && itself & GIVEN) bits.person |= 8
  if (isFirst && context.partBefore === PREPOSITION) bits.place |= 1
  if (isLast && context.partAfter === PUNCTUATION && context.beyond & (COUNTRY | REGION))
    bits.place |= 2
  if (head & PLACE_HEAD) bits.place |= 4
  if (next & COMPANY) bits.organization |= 1
  if (head & ORGANIZATION_HEAD) bits.organization |= 2
  if (isFirst && context.partBefore === DETERMINER) bits.organization |= 4
  if (itself & KNOWN_COMPANY) bits.organization |= 8
  bits.form |= isFirst ? (isLast ? 1 : 2) : isLast ? 4 : 8
  if (isLast && (context.partAfter === VERB || context.partAfter === AUXILIARY)) bits.form |= 16
  if (isLast && context.partAfter === PARTICLE) bits.form |= 32
  bits.count++
}
