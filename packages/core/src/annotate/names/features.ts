import { featureRow } from '../words/feature-row.ts'
import type { CapitalRun } from './capital-runs.ts'
import type { NameFacts, RunsOfSentence } from './facts.ts'

/** How many features a word has. */
export const NAME_FEATURES = 64

/** Fills `rows` with the features of word `i` of a run of a sentence. */
export function fillNameFeatures(
  facts: NameFacts,
  i: number,
  run: CapitalRun,
  { first, last }: RunsOfSentence,
  mask: number,
  rows: Int32Array,
): void {
  const { lower, suffix3, shape, makeup, parts, known } = facts
  let n = 0
  const add = (a: number, b: number) => {
    rows[n] = featureRow(n, a, b, mask)
    n++
  }
  /** A value of the word at an index; -1 outside of the sentence. */
  const at = (list: Int32Array | Uint8Array, index: number) =>
    index < first || index > last ? -1 : (list[index] as number)

  const word = lower[i] as number
  const bits = known[i] as number
  const make = makeup[i] as number
  const seen = facts.seen[i] as number
  const start = i === first ? 1 : 0
  const part = parts[i] as number
  const length = Math.min(run.last - run.first, 6)
  const place = (i === run.first ? 1 : 0) + (i === run.last ? 2 : 0)
  const before = at(lower, run.first - 1)
  const after = at(lower, run.last + 1)

  add(0, 0)
  add(word, 0)
  add(word, start + 2 * seen)
  add(at(lower, i - 1), 0)
  add(at(lower, i + 1), 0)
  add(at(lower, i - 2), 0)
  add(at(lower, i + 2), 0)
  add(facts.prefix3[i] as number, 0)
  add(facts.suffix2[i] as number, make)
  add(suffix3[i] as number, make)
  add(facts.suffix4[i] as number, 0)
  add(at(suffix3, i - 1), 0)
  add(at(suffix3, i + 1), 0)
  add(shape[i] as number, start)
  add(shape[i] as number, at(shape, i + 1))
  add(at(shape, i - 1), shape[i] as number)
  add(at(makeup, i - 1) + 64 * at(makeup, i + 1), make + 64 * start)
  add(make, start + 2 * seen)
  add(part, 0)
  add(at(parts, i - 1), part)
  add(part, at(parts, i + 1))
  add(at(parts, i - 1) + 32 * at(parts, i + 1), part)
  add(at(parts, i - 2) + 32 * at(parts, i - 1), part)
  add(bits, 0)
  add(bits, at(known, i + 1))
  add(at(known, i - 1), bits)
  add(at(known, i - 1), at(known, i + 1))
  add(at(known, i + 2), 0)
  add(at(known, i - 2), 0)
  add(length, place)
  add(before, place + 4 * length)
  add(known[run.last] as number, place)
  add(known[run.first] as number, place)
  add(at(known, run.first - 1), bits)
  add(after, bits)
  add(runBits(known, run), place)
  add(runBits(known, run), bits)
  add(suffix3[run.last] as number, place)
  const { use, kin, cluster, group } = facts
  add(cluster[i] as number, 0)
  add(cluster[i] as number, place)
  add(group[i] as number, bits)
  add(at(cluster, i - 1), 0)
  add(at(cluster, i + 1), 0)
  add(at(cluster, i - 1), cluster[i] as number)
  add(cluster[i] as number, at(cluster, i + 1))
  add(cluster[run.last] as number, place)
  add(cluster[run.first] as number, place)
  add(at(group, run.first - 1) + 64 * at(group, run.last + 1), place)
  add(kin[i] as number, 0)
  add(kin[i] as number, place)
  add(at(kin, i - 1), 0)
  add(at(kin, i + 1), 0)
  add(kin[run.last] as number, place)
  add(kin[run.first] as number, place)
  add(use[i] as number, start + 2 * seen)
  add(use[i] as number, at(use, i + 1))
  add(at(use, run.last + 1), place)
  const { person, place: located, organization, form } = facts.elsewhere
  const signs = (index: number) =>
    (person[index] as number) +
    16 * (located[index] as number) +
    128 * (organization[index] as number)
  const ownSigns = signs(i)
  const ownForm = form[i] as number
  add(person[i] as number, place)
  add(ownForm & 63, place)
  add(ownForm, make + 64 * place)
  add(ownSigns, 0)
  add(ownSigns, (ownForm & 7) + 8 * place)
  add(signs(run.first), place)
  add(ownSigns, bits)
}

/** All that the lists know of the words of a run, together. */
function runBits(known: Int32Array, run: CapitalRun): number {
  let bits = 0
  for (let i = run.first; i <= run.last && i < run.first + 8; i++) bits |= known[i] as number
  return bits
}
