import type { BlockRole } from '../model/article.ts'
import type { Line } from './observe.ts'
import type { PhraseHit, WordingWeight } from './phrases.ts'

const MOST = 7

const none: WordingWeight = { weight: 0, hits: [], opens: false }

/** How much the wordings of a line speak for a role: more as most of a line than at its start, least inside a sentence. */
export function wordingWeight(line: Line, role: BlockRole): WordingWeight {
  if (line.hits.length === 0) return none
  const weighed = line.wordings.get(role) ?? weighWordings(line, role)
  line.wordings.set(role, weighed)
  return weighed
}

function weighWordings(line: Line, role: BlockRole): WordingWeight {
  let weight = 0
  let opens = false
  let covered = 0
  let words = 0
  const hits: PhraseHit[] = []
  for (const hit of line.hits) {
    if (hit.meaning.role !== role || hit.from < covered) continue
    const value = hitWeight(line, hit)
    covered = hit.to
    words += hit.to - hit.from
    if (value < 0.5) continue
    weight += value
    opens ||=
      hit.from === 0 &&
      (hit.meaning.opens === true || (hit.meaning.opens === 'alone' && hit.to === line.wordCount))
    hits.push(hit)
  }
  // "Advertisement Continue reading the main story" is nothing but such wordings.
  if (hits.length > 0 && words >= line.wordCount * 0.6) weight = Math.max(weight, 4.5)
  return { weight: Math.min(weight, MOST), hits, opens }
}

function hitWeight(line: Line, { from, to, meaning }: PhraseHit): number {
  const length = to - from
  const share = length / Math.max(line.wordCount, 1)
  const sure = meaning.strength === 'sure'
  if (share >= 0.6) return sure ? 5 : 4.5
  if (from === 0) {
    if (sure && length >= 4) return 4.6
    if (sure || length >= 4) return 4
    if (isLabel(line, to)) return line.wordCount <= 12 ? 4.5 : 3.5
    // "Also on this site:"
    if (line.wordCount <= 6 && meaning.opens === true && line.text.endsWith(':')) return 4.5
    if (length >= 3) return 2.8
    if (line.ended && line.wordCount >= 8) return 0.4
    return length === 2 ? 2.4 : 1.6
  }
  // "CWN Editor's Note: …"
  if (from <= 3 && length >= 2 && isLabel(line, to)) return 3.5
  if (to === line.own.length && length >= 2 && !line.ended && line.short) return 2.8
  if (sure) return [1, 1, 2.6, 3.4][length] ?? 4.5
  return length >= 3 ? 1 : 0
}

/** "Watch: …", "Also read | …": a mark stands between the phrase and the rest. */
function isLabel(line: Line, to: number): boolean {
  const mark = line.text.slice(0, 80).search(/[:|–—›»]/)
  if (mark < 0) return false
  const before = line.text.slice(0, mark).match(/[\p{L}\p{N}'’]+/gu)?.length ?? 0
  return before === to
}
