import type { Token } from '../../../model/token.ts'

/** A dateline is no longer than this, in words. */
const longest = 14

/** A place in capitals, or whose report it is: (Reuters). */
const opening = /^(?:\p{Lu}{3}|\(\p{Lu})/u
const dash = /^(?:[—–-]|--)$/

/** When an entry of a live page was posted: "14:10", "9.45am:", "18:20 GMT:". */
const posted =
  /^(?:[01]?\d|2[0-3])(?::[0-5]\d(?: ?[ap]m)?|\.[0-5]\d ?[ap]m)(?: \p{Lu}{2,4}(?=:))?[:—–-]? +(?=["“'‘]?\p{Lu})/u

/**
 * Where the words of a sentence begin, behind the dateline of a text whose lines nobody has read apart:
 *
 *     PORT SELEM, May 3 (NWA) — | The ferry sank
 *     LIMA — | The river rose
 *     (NWA) - | The ferry sank
 *     14:10 | The ferry sank
 */
export function pastDateline(
  text: string,
  tokens: readonly Token[],
  from: number,
  to: number,
): number {
  const word = (index: number) => text.slice(tokens[index]?.start, tokens[index]?.end)
  const start = tokens[from]?.start ?? 0
  if (!opensLine(text, start)) return from
  const head = text.slice(start, start + 24)
  const entry = posted.exec(head)?.[0].length ?? 0
  let told = from
  while (entry > 0 && (tokens[told]?.end ?? start) < start + entry && told < to - 1) told++
  if (told > from) return told
  if (!opening.test(head)) return from
  for (let i = from + 1; i < Math.min(to - 1, from + longest); i++) {
    if (!dash.test(word(i)) || text[tokens[i]?.end ?? 0] !== ' ') continue
    const before = text.slice(start, tokens[i]?.start).trim()
    const signed = /[)/\]]$/.test(before)
    const placed = before === before.toUpperCase() && /^["“‘]?[\p{Lu}\d]/u.test(word(i + 1))
    return signed || placed ? i + 1 : from
  }
  return from
}

function opensLine(text: string, start: number): boolean {
  return /(?:^|\n)[^\S\n]*$/.test(text.slice(Math.max(0, start - 3), start))
}
