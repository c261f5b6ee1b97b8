import type { Analysis } from '../../../model/analysis.ts'
import type { Attribution } from '../../../model/attribution.ts'
import type { Figure } from '../../../model/figure.ts'
import type { Span } from '../../../model/span.ts'
import type { TimeExpression } from '../../../model/time.ts'
import { Layer } from '../../../resolve/layer.ts'
import { headings } from '../../claims/tell.ts'
import { byPlace, type Telling } from '../../claims/telling.ts'
import { type EntityIndex, entityKey, type StoryEntity } from '../../entities/entity-index.ts'
import { type Kinds, kindsOf } from '../../told-kinds.ts'
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
  /** Of those, the closest. */
  readonly closest: ReadonlySet<string>
  /** What it tells. */
  readonly kinds: Kinds
  /** The number of its sentence. */
  readonly sentence: number
  /** Where it stands in its article: 0 in the first sentence to 1 in the last. */
  readonly place: number
}

/** The figures of the articles that tellings are from; what a title says, its text says again. */
export function tellFigures(
  tellings: readonly Telling[],
  entities: EntityIndex<StoryEntity>,
): ToldFigure[] {
  return [...Map.groupBy(tellings, ({ analysis }) => analysis)].flatMap(([analysis, own]) =>
    figuresOf(analysis, own, entities),
  )
}

function figuresOf(
  analysis: Analysis,
  own: readonly Telling[],
  index: EntityIndex<StoryEntity>,
): ToldFigure[] {
  const { article, names, figures, sentences } = analysis
  const titles = new Layer(article.blocks.filter(({ role }) => headings.has(role)))
  const told = new Layer(own.toSorted(byPlace).map((telling) => ({ ...spanOf(telling), telling })))
  const inSentence = new Layer(sentences)
  const cues = new Layer(
    analysis.attributions
      .flatMap(({ cue, content }) => (cue ? [{ ...cue, content }] : []))
      .sort((a, b) => a.start - b.start),
  )
  return figures.flatMap((figure): ToldFigure[] => {
    if (titles.touches(figure) || isStamp(figure, analysis)) return []
    const [number = 0] = inSentence.indicesTouching(figure)
    const sentence = sentences[number]
    const telling =
      told.touching(figure).at(-1)?.telling ?? (sentence && told.touching(sentence)[0]?.telling)
    const kinds = kindsOf(figure.tells)
    const value = onScale(readValue(figure, analysis, own), kinds)
    if (!telling || !value || isOfName(figure, value, analysis)) return []
    if (isOfSaying(figure, analysis, cues) && !isToCome(value, telling)) return []
    const idsOf = (indices: readonly number[]) =>
      new Set(
        indices.flatMap(
          (name) => index.get(entityKey(article.id, names[name]?.entity ?? ''))?.id ?? [],
        ),
      )
    return [
      {
        ...{ figure, analysis, telling, value },
        ...{ entities: idsOf(figure.names), closest: idsOf(figure.closest) },
        ...{ kinds, sentence: number, place: number / Math.max(1, sentences.length - 1) },
      },
    ]
  })
}

/** At most this many code units may stand between a cue and when it was: "said |in a statement on| Friday". */
const sayingReach = 32

/** Whether a time is when something was said: "the company said on |Friday| that". */
function isOfSaying(
  { kind, start }: Figure,
  { article }: Analysis,
  cues: Layer<Span & Pick<Attribution, 'content'>>,
): boolean {
  if (kind !== 'time') return false
  return cues
    .touching({ start: Math.max(0, start - sayingReach), end: start })
    .some(
      ({ end, content }) =>
        end <= start &&
        !content.some((part) => part.start <= start && start < part.end) &&
        /^[\p{L}\p{N} ’']*$/u.test(article.text.slice(end, start)),
    )
}

/** Whether a time is after the day of its report: "expects normal operations on |Monday|" was not said then. */
function isToCome(value: ToldFigure['value'], { published }: Telling): boolean {
  const from = isTime(value) ? value.interval?.from : undefined
  return from !== undefined && published !== null && from.slice(0, day) > published.slice(0, day)
}

/** Where the day of an ISO date ends. */
const day = 'YYYY-MM-DD'.length

/** Whether a time is when an entry of a running report was written: "|[10:15]| Petrol stations are open again". */
function isStamp({ kind, start, end }: Figure, { article: { text } }: Analysis): boolean {
  if (kind !== 'time') return false
  const isFirst = /(?:^|\n)[[(]?$/.test(text.slice(Math.max(0, start - 2), start))
  return isFirst && /^(?:[\])]| ?[|–—]| - |\n)/.test(text.slice(end, end + 3))
}

function spanOf({ statement: { start, end } }: Telling): { start: number; end: number } {
  return { start, end }
}

/** A quantity, how long something lasts, or a settled date; "dozens" and "several" leave too much open. */
function readValue(
  { kind, index, bound }: Figure,
  { quantities }: Analysis,
  [telling]: readonly Telling[],
): Measure | TimeExpression | null {
  if (kind === 'quantity') {
    const quantity = quantities[index]
    return quantity && (quantity.value !== null || quantity.bound === 'between') ? quantity : null
  }
  const time = telling?.articleTimes[index]
  if (!time) return null
  if (time.type === 'DURATION') return durationOf(time, bound)
  return (time.type === 'DATE' || time.type === 'TIME') && time.interval ? time : null
}

/** What is told on a scale whose name may be left out: measured the tremor at |5.8|. */
const scale = 'magnitude'
const surely = 0.8

/** A bare number that surely tells where something stands on a scale, with that for its unit. */
function onScale(value: ToldFigure['value'] | null, kinds: Kinds): ToldFigure['value'] | null {
  if (!value || isTime(value)) return value
  const isBare = value.unit === null && value.head === null && value.outcome === null
  return isBare && (kinds.get(scale) ?? 0) >= surely ? { ...value, unit: scale } : value
}

/** This many code units before a number its name can stand. */
const nameReach = 24

/** Whether a bare number belongs to what stands before it: "Chang'e |4|", "Zubr-|2|", as an age "the former Metz man, |23|,". */
function isOfName(
  { start, end }: Figure,
  value: ToldFigure['value'],
  { article: { text } }: Analysis,
): boolean {
  if (isTime(value) || value.unit !== null || value.head !== null || value.outcome !== null)
    return false
  if (!/^\d+$/.test(text.slice(start, end))) return false
  const before = text.slice(Math.max(0, start - nameReach), start)
  const setOff = /\p{L}(?:, | \()$/u.test(before) && /^[,.;)]/.test(text.slice(end, end + 1))
  return setOff || /\p{Lu}[\p{L}’']*[ -]$/u.test(before)
}

export function isTime(value: ToldFigure['value']): value is TimeExpression {
  return 'interval' in value
}
