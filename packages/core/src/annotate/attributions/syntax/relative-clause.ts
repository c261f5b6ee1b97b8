import { type Passage, reach } from '../passage/passage.ts'

/** "said Ann Ek | , who runs the port | .": what describes who says it, unless it tells on. */
export function relativeEnd(passage: Passage, from: number): number {
  const { relatives, verbs } = passage.speech
  const behind = passage.at(from).lower === ',' ? from + 1 : from
  // the bulletin, | to which the agency had access |,
  const isJoined = passage.at(behind).pos === 'ADP' && behind > from
  const opening = isJoined ? behind + 1 : behind
  if (!relatives.has(passage.at(opening).lower)) return from
  const limit = Math.min(passage.at(from).last, from + reach)
  for (let i = opening + 1; i < limit; i++) {
    const { lower, mark } = passage.at(i)
    if (mark || /^[.,;:?!—–]$/.test(lower)) return nameEnd(passage, i)
    if (verbs.get(lower)?.some(({ frames }) => frames.has('clause') || frames.has('label')))
      return from
  }
  return limit
}

/** "a woman who gave only her first name | , Leila | .": a name that the clause leads to. */
function nameEnd(passage: Passage, comma: number): number {
  if (passage.at(comma).lower !== ',' || passage.at(comma + 1).name < 0) return comma
  let to = comma + 1
  while (passage.at(to).name === passage.at(comma + 1).name) to++
  return passage.at(to).pos === 'PUNCT' ? to : comma
}
