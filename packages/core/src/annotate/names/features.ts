import { RowFiller } from '../words/row-filler.ts'
import type { CapitalRun } from './capital-runs.ts'
import type { Elsewhere } from './elsewhere.ts'
import type { NameFacts, RunsOfSentence } from './facts.ts'

/** How many features a word has. */
export const NAME_FEATURES = 64

const filler = new RowFiller(Array.from({ length: NAME_FEATURES }, (_, feature) => feature))

/** Fills `rows` with the features of word `i` of a run of a sentence. */
export function fillNameFeatures(
  facts: NameFacts,
  i: number,
  run: CapitalRun,
  sentence: RunsOfSentence,
  mask: number,
  rows: Int32Array,
): void {
  const { lower, suffix3, shape, makeup, parts, known } = facts
  filler.begin(rows, mask)
  const word = lower[i] as number
  const bits = known[i] as number
  const make = makeup[i] as number
  const seen = facts.seen[i] as number
  const start = i === sentence.first ? 1 : 0
  const part = parts[i] as number
  const length = Math.min(run.last - run.first, 6)
  const place = (i === run.first ? 1 : 0) + (i === run.last ? 2 : 0)
  const before = at(lower, run.first - 1, sentence)
  const after = at(lower, run.last + 1, sentence)

  filler.add(0, 0)
  filler.add(word, 0)
  filler.add(word, start + 2 * seen)
  filler.add(at(lower, i - 1, sentence), 0)
  filler.add(at(lower, i + 1, sentence), 0)
  filler.add(at(lower, i - 2, sentence), 0)
  filler.add(at(lower, i + 2, sentence), 0)
  filler.add(facts.prefix3[i] as number, 0)
  filler.add(facts.suffix2[i] as number, make)
  filler.add(suffix3[i] as number, make)
  filler.add(facts.suffix4[i] as number, 0)
  filler.add(at(suffix3, i - 1, sentence), 0)
  filler.add(at(suffix3, i + 1, sentence), 0)
  filler.add(shape[i] as number, start)
  filler.add(shape[i] as number, at(shape, i + 1, sentence))
  filler.add(at(shape, i - 1, sentence), shape[i] as number)
  filler.add(at(makeup, i - 1, sentence) + 64 * at(makeup, i + 1, sentence), make + 64 * start)
  filler.add(make, start + 2 * seen)
  filler.add(part, 0)
  filler.add(at(parts, i - 1, sentence), part)
  filler.add(part, at(parts, i + 1, sentence))
  filler.add(at(parts, i - 1, sentence) + 32 * at(parts, i + 1, sentence), part)
  filler.add(at(parts, i - 2, sentence) + 32 * at(parts, i - 1, sentence), part)
  filler.add(bits, 0)
  filler.add(bits, at(known, i + 1, sentence))
  filler.add(at(known, i - 1, sentence), bits)
  filler.add(at(known, i - 1, sentence), at(known, i + 1, sentence))
  filler.add(at(known, i + 2, sentence), 0)
  filler.add(at(known, i - 2, sentence), 0)
  filler.add(length, place)
  filler.add(before, place + 4 * length)
  filler.add(known[run.last] as number, place)
  filler.add(known[run.first] as number, place)
  filler.add(at(known, run.first - 1, sentence), bits)
  filler.add(after, bits)
  filler.add(runBits(known, run), place)
  filler.add(runBits(known, run), bits)
  filler.add(suffix3[run.last] as number, place)
  const { use, kin, cluster, group } = facts
  filler.add(cluster[i] as number, 0)
  filler.add(cluster[i] as number, place)
  filler.add(group[i] as number, bits)
  filler.add(at(cluster, i - 1, sentence), 0)
  filler.add(at(cluster, i + 1, sentence), 0)
  filler.add(at(cluster, i - 1, sentence), cluster[i] as number)
  filler.add(cluster[i] as number, at(cluster, i + 1, sentence))
  filler.add(cluster[run.last] as number, place)
  filler.add(cluster[run.first] as number, place)
  filler.add(at(group, run.first - 1, sentence) + 64 * at(group, run.last + 1, sentence), place)
  filler.add(kin[i] as number, 0)
  filler.add(kin[i] as number, place)
  filler.add(at(kin, i - 1, sentence), 0)
  filler.add(at(kin, i + 1, sentence), 0)
  filler.add(kin[run.last] as number, place)
  filler.add(kin[run.first] as number, place)
  filler.add(use[i] as number, start + 2 * seen)
  filler.add(use[i] as number, at(use, i + 1, sentence))
  filler.add(at(use, run.last + 1, sentence), place)
  const { person, form } = facts.elsewhere
  const ownSigns = signsAt(facts.elsewhere, i)
  const ownForm = form[i] as number
  filler.add(person[i] as number, place)
  filler.add(ownForm & 63, place)
  filler.add(ownForm, make + 64 * place)
  filler.add(ownSigns, 0)
  filler.add(ownSigns, (ownForm & 7) + 8 * place)
  filler.add(signsAt(facts.elsewhere, run.first), place)
  filler.add(ownSigns, bits)
}

/** A value of the word at an index; -1 outside of its sentence. */
function at(list: Int32Array | Uint8Array, index: number, { first, last }: RunsOfSentence): number {
  return index < first || index > last ? -1 : (list[index] as number)
}

/** What stands around a word in the whole text, of each type of name. */
function signsAt({ person, place, organization }: Elsewhere, index: number): number {
  return (
    (person[index] as number) +
    16 * (place[index] as number) +
    128 * (organization[index] as number)
  )
}

/** All that the lists know of the words of a run, together. */
function runBits(known: Int32Array, run: CapitalRun): number {
  let bits = 0
  for (let i = run.first; i <= run.last && i < run.first + 8; i++) bits |= known[i] as number
  return bits
}
