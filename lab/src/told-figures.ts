import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { type Analysis, analyze, articleFromText, type Figure, type Language } from '@dateline/core'

/** A wording with one figure, and what that tells. */
export interface ToldFigure {
  readonly kind: string
  readonly analysis: Analysis
  /** The figure; null where none is found at the mark. */
  readonly figure: Figure | null
}

const digestDigits = 12

/** Stands above a wording, so that this is no title. */
const ABOVE = 'Report\n\n'

/** Wordings under headings that say what the figure marked in each tells (`## dead`, `- [[Nine]] people died.`), analyzed. */
export function readToldFigures(
  file: string,
  language: Language,
): { readonly digest: string; readonly wordings: ToldFigure[] } {
  const text = readFileSync(file, 'utf8')
  const digest = createHash('sha256').update(text).digest('hex').slice(0, digestDigits)
  let kind = ''
  const wordings = text.split('\n').flatMap((line): ToldFigure[] => {
    if (line.startsWith('## ')) kind = line.slice('## '.length).trim()
    const [, before, marked, after] = /^- (.*?)\[\[(.+?)\]\](.*)$/.exec(line) ?? []
    if (before === undefined || marked === undefined) return []
    const article = articleFromText(`${ABOVE}${before}${marked}${after}\n`)
    const analysis = analyze(article, language)
    const start = analysis.article.text.indexOf(`${before}${marked}`) + before.length
    const isMarked = (one: Figure) => one.start < start + marked.length && one.end > start
    return [{ kind, analysis, figure: analysis.figures.find(isMarked) ?? null }]
  })
  return { digest, wordings }
}
