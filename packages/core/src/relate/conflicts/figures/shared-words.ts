import { printedWords } from '../../grouping/printed-words.ts'
import type { ToldFigure } from './told-figure.ts'

const most = 3

/** The words near both figures that tell most, as they are printed near the first of them. */
export function sharedWords(a: ToldFigure, b: ToldFigure): string[] {
  const stems = new Set(b.figure.about.map(({ stem }) => stem))
  const shared = a.figure.about
    .filter(({ stem }) => stems.has(stem))
    .toSorted((one, two) => two.weight * two.near - one.weight * one.near)
    .slice(0, most)
  const { start, end } = a.analysis.sentences[a.sentence] ?? { start: 0, end: 0 }
  const sentence = a.analysis.article.text.slice(start, end)
  return printedWords(
    shared.map(({ stem }) => stem),
    sentence,
  )
}
