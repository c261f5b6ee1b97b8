import { analyze } from '../../analyze.ts'
import { loadLanguage } from '../../language/load.ts'
import type { Conflict } from '../../model/claim.ts'
import { articleFromText } from '../../read/from-text.ts'
import { relate } from '../index.ts'

const english = await loadLanguage('en')

/** Two reports of a fire, each with a sentence of its own on one thing. */
export function conflictsOf(
  one: string,
  two: string,
  days = ['2021-05-04', '2021-05-04'],
): string[] {
  const leads = [
    'A fire broke out at the Marwick tannery in Oldhaven on Monday night, the fire service said.',
    'A fire at the Marwick tannery in Oldhaven broke out on Monday night, firefighters said.',
  ]
  const analyses = [one, two].map((sentence, at) =>
    analyze(
      articleFromText(`${leads[at]}\n\n${sentence}`, {
        publisher: at === 0 ? 'Harbour Wire' : 'Daily Lantern',
        publishedAt: days[at],
      }),
      english,
    ),
  )
  const decisions = [
    {
      noun: 'story' as const,
      a: analyses[0]?.article.id ?? '',
      b: analyses[1]?.article.id ?? '',
      verdict: 'same' as const,
      by: 'Ann Ek',
      at: '2021-05-05T10:00:00Z',
    },
  ]
  const texts = new Map(analyses.map(({ article }) => [article.id, article.text]))
  const printed = ({ article, start, end }: Conflict['a']) => texts.get(article)?.slice(start, end)
  return relate(analyses, { decisions }).conflicts.map(
    ({ kind, a, b }) => `${kind}: ${[printed(a), printed(b)].toSorted().join(' | ')}`,
  )
}
