import type { Analysis, NameType } from '@dateline/core'
import type { ArticleScreen } from '../screen.ts'
import type { Decoration } from './decorate.ts'

const signs: Readonly<Record<NameType, string>> = {
  place: 'ₚ',
  person: 'ₕ',
  organization: 'ₒ',
  other: 'ₓ',
}

/** What the signs of the reader mean, in 79 cells. */
export const legend =
  'ₚ place  ₕ person  ₒ organization  ₓ other  ₜ time  ▏ quoted  ← speaker  ▸ here'

/** What is drawn on the text of an article: the passage one came for, what is looked for, names, times. */
export function highlightsOf(analysis: Analysis, screen: ArticleScreen): Decoration[] {
  const { passage, highlights, find } = screen
  const marks: Decoration[] = findsIn(analysis.article.text, find)
  if (passage) marks.push({ ...passage, look: 'marked', sign: '' })
  if (!highlights) return marks
  for (const { start, end, type } of analysis.names) {
    marks.push({ start, end, look: 'name', sign: signs[type] })
  }
  for (const { start, end } of analysis.times) marks.push({ start, end, look: 'name', sign: 'ₜ' })
  return marks
}

/** Where the words looked for stand, in any case. */
export function findsIn(text: string, find: string): Decoration[] {
  if (find === '') return []
  const finds: Decoration[] = []
  const held = text.toLowerCase()
  // a few letters grow in lower case; then offsets cannot be trusted
  if (held.length !== text.length) return []
  const words = find.toLowerCase()
  for (let at = held.indexOf(words); at >= 0; at = held.indexOf(words, at + words.length)) {
    finds.push({ start: at, end: at + words.length, look: 'marked', sign: '' })
  }
  return finds
}
