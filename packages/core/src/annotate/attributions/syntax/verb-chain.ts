import type { Passage } from '../passage/passage.ts'

/** "has been | told" and "was “sold”", but not "failed | was". */
export function goesOnAsVerb(passage: Passage, index: number): boolean {
  const next = passage.at(index + 1).mark ? index + 2 : index + 1
  if (!isVerbal(passage, next) || passage.speech.proving.has(passage.at(next).lower)) return false
  // the report that he had resigned | sent shares tumbling
  const { auxiliaries, copulas, forms, pasts } = passage.speech
  const { lower, pos } = passage.at(index)
  const past = pasts.has(passage.at(next).lower) || forms.past.test(passage.at(next).lower)
  // would | close | proved unfounded
  const isBare = !pasts.has(lower) && !forms.done.test(lower)
  if (pos === 'VERB' && past && (isBare || pasts.has(passage.at(next).lower)))
    return auxiliaries.has(lower) || copulas.has(lower)
  return passage.at(index).pos !== 'VERB' || passage.at(next).pos !== 'AUX'
}

function isVerbal(passage: Passage, index: number): boolean {
  const { pos } = passage.at(index)
  return (
    pos === 'VERB' ||
    pos === 'AUX' ||
    pos === 'PART' ||
    (pos === 'ADV' && ['VERB', 'AUX'].includes(passage.at(index + 1).pos))
  )
}
