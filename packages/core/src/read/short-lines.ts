import { DIGIT, SMALL } from './glyphs.ts'
import type { Line } from './observe.ts'

/** A question that may stand above its answer. */
export function isShortQuestion(line: Line | undefined): boolean {
  return line?.endedAsQuestion === true && line.wordCount <= 12 && !/^["“]/.test(line.text)
}

/** How many short lines without a full stop stand in a row around this one; counting stops at four. */
export function rowOfShortLines(index: number, lines: readonly Line[]): number {
  const isItem = (i: number) => {
    const line = lines[i]
    if (!line || line.ended || line.wordCount > 14 || line.bullet !== lines[index]?.bullet)
      return false
    return (
      !line.part && !line.mark?.role && !line.photo && !line.date?.whole && !line.byline?.labelled
    )
  }
  if (!isItem(index)) return 0
  let length = 1
  for (let i = index - 1; i > index - 4 && isItem(i); i--) length += 1
  for (let i = index + 1; i < index + 4 && isItem(i); i++) length += 1
  return length
}

/** A day, or a year, alone above a paragraph: "March 2015". */
export function isDayAbove(index: number, lines: readonly Line[]): boolean {
  const line = lines[index]
  if (!line || line.wordCount > 5 || !isParagraph(lines[index + 1])) return false
  if (line.date?.whole) return true
  return (line.glyphs & DIGIT) !== 0 && /^(?:\p{L}+ )?\d{4}$/u.test(line.text)
}

/** A few words in capitals: "PERU". */
export function isShouted({ text, glyphs, wordCount, ended, hits }: Line): boolean {
  if (ended || wordCount > 4 || hits.length > 0 || (glyphs & SMALL) !== 0) return false
  return /\p{Lu}{3}/u.test(text) && text === text.toUpperCase()
}

export function isParagraph(line: Line | undefined): boolean {
  return line?.tellsWhole === true && line.wordCount >= 8
}
