import type { ToldFigure } from './told-figure.ts'

const most = 3

/** The words near both figures that tell most, as the first of the two has them printed. */
export function sharedWords(a: ToldFigure, b: ToldFigure): string[] {
  const stems = new Set(b.figure.about.map(({ stem }) => stem))
  const shared = a.figure.about
    .filter(({ stem }) => stems.has(stem))
    .toSorted((one, two) => two.weight * two.near - one.weight * one.near)
    .slice(0, most)
  const words = wordsAround(a)
  return shared.map(({ stem }) => printedFor(stem, words))
}

function wordsAround({ analysis, sentence }: ToldFigure): string[] {
  const { start, end } = analysis.sentences[sentence] ?? { start: 0, end: 0 }
  return analysis.article.text.slice(start, end).match(/\p{L}+/gu) ?? []
}

/** “inflation” for inflat, “stories” for stori, “story” too; the stem where no word begins so. */
function printedFor(stem: string, words: readonly string[]): string {
  const begins = (start: string) => words.find((word) => word.toLowerCase().startsWith(start))
  return begins(stem) ?? begins(stem.slice(0, -1)) ?? stem
}
