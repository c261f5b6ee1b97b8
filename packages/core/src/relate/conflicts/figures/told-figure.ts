import type { Analysis } from '../../../model/analysis.ts'
import type { Figure } from '../../../model/figure.ts'
import type { TimeExpression } from '../../../model/time.ts'
import { Layer } from '../../../resolve/layer.ts'
import { headings } from '../../claims/tell.ts'
import type { Telling } from '../../claims/telling.ts'
import { type EntityIndex, entityKey } from '../../entities/entity-index.ts'
import { durationOf, type Measure } from '../measures.ts'

/** A number or a time that an article gives, with everything that comparing it needs within reach. */
export interface ToldFigure {
  readonly figure: Figure
  readonly analysis: Analysis
  /** In what it stands, or the first that its sentence tells. */
  readonly telling: Telling
  readonly value: Measure | TimeExpression
  /** Ids of the shared entities that are named near it. */
  readonly entities: ReadonlySet<string>
}

/** The figures of the articles that tellings are from; what a title says, its text says again. */
export function tellFigures(tellings: readonly Telling[], entities: EntityIndex): ToldFigure[] {
  return [...Map.groupBy(tellings, ({ analysis }) => analysis)].flatMap(([analysis, own]) =>
    figuresOf(analysis, own, entities),
  )
}

function figuresOf(analysis: Analysis, own: readonly Telling[], index: EntityIndex): ToldFigure[] {
  const { article, names, figures, sentences } = analysis
  const titles = new Layer(article.blocks.filter(({ role }) => headings.has(role)))
  const told = new Layer(own.map((telling) => ({ ...spanOf(telling), telling })))
  const inSentence = new Layer(sentences)
  return figures.flatMap((figure): ToldFigure[] => {
    if (titles.touches(figure)) return []
    const [sentence] = inSentence.touching(figure)
    const telling =
      told.touching(figure).at(-1)?.telling ?? (sentence && told.touching(sentence)[0]?.telling)
    const value = readValue(figure, analysis, own)
    if (!telling || !value) return []
    const near = figure.names.flatMap((name) => {
      const shared = index.get(entityKey(article.id, names[name]?.entity ?? ''))
      return shared ? [shared.id] : []
    })
    return [{ figure, analysis, telling, value, entities: new Set(near) }]
  })
}

function spanOf({ statement: { start, end } }: Telling): { start: number; end: number } {
  return { start, end }
}

/** A quantity, how long something lasts, or a settled date. */
function readValue(
  { kind, index }: Figure,
  { quantities }: Analysis,
  [telling]: readonly Telling[],
): Measure | TimeExpression | null {
  if (kind === 'quantity') return quantities[index] ?? null
  const time = telling?.articleTimes[index]
  if (!time) return null
  if (time.type === 'DURATION') return durationOf(time)
  return (time.type === 'DATE' || time.type === 'TIME') && time.interval ? time : null
}

export function isTime(value: ToldFigure['value']): value is TimeExpression {
  return 'interval' in value
}
