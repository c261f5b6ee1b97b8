import type { Passage } from './passage.ts'

/** Whether a word stands in another paragraph than the offset before it: behind a blank line, or a capital behind a line break. */
export function isAnotherParagraph(passage: Passage, offset: number, from: number): boolean {
  const gap = passage.text.slice(offset, passage.at(from).start)
  return (
    /\n\s*\n/.test(gap) ||
    (gap.includes('\n') && /^\p{Lu}/u.test(passage.text.slice(passage.at(from).start)))
  )
}
