import type { Stance } from '../model/attribution.ts'
import type { Appearance } from '../model/claim.ts'
import type { Known } from '../model/reason.ts'
import type { Passage, Span } from '../model/span.ts'
import type { Link, Statement } from '../model/statement.ts'
import { Precision, type TimeExpression } from '../model/time.ts'
import type { Labels } from './labels.ts'
import type { Lookup } from './lookup.ts'
import { outletOf } from './outlet.ts'

export interface When {
  /** ISO 8601, as precise as known. */
  readonly date: string
  readonly known: Known | null
  /** event: a time the statement gives; publication: it gives none, so this is the article's. */
  readonly of: 'event' | 'publication'
}

/** One appearance of a claim, as a reader meets it. */
export interface AppearanceView extends Passage {
  /** Word for word: `text.slice(start, end)` of the article. */
  readonly text: string
  readonly label: string
  readonly stance: Stance
  readonly hedged: boolean
  /** Who says it, as the article names them; null: the outlet itself. */
  readonly who: string | null
  /** Who passed it on, nearest to the speaker first, without the outlet. */
  readonly via: readonly string[]
  readonly originator: string
  /** The originator in a few words; where the outlet itself says it, its name or the article’s label. */
  readonly teller: string
  readonly when: When | null
  /** The stretches that are the speaker’s own words, without their quotation marks. */
  readonly quoted: readonly Span[]
  readonly score: number
  readonly because: readonly string[]
}

export function viewAppearance(
  appearance: Appearance,
  lookup: Lookup,
  labels: Labels,
): AppearanceView {
  const { article, start, end, stance, originator, score, because } = appearance
  const statement = lookup.statements.get(appearance.statement)
  const { who, via } = tellersOf(statement?.chain ?? [])
  return {
    article,
    start,
    end,
    text: lookup.textOf(appearance),
    label: labels.get(article) ?? article,
    stance,
    hedged: statement?.hedged ?? false,
    who,
    via,
    originator,
    teller: who ? originator : outletOf(article, lookup, labels),
    when: whenOf(article, statement, lookup),
    quoted: quotedIn(appearance, statement, lookup),
    score,
    because,
  }
}

/** A spokesperson and the institution spoken for are one teller; agencies and others only pass it on. */
function tellersOf(chain: readonly Link[]): Pick<AppearanceView, 'who' | 'via'> {
  const [last, ...others] = chain.filter(({ kind }) => kind !== 'outlet').reverse()
  if (!last) return { who: null, via: [] }
  const [spokesperson] = others
  const speaksFor = last.kind === 'institution' && spokesperson?.kind === 'source'
  const who = speaksFor ? `${spokesperson.name}, ${last.name}` : last.name
  return { who, via: (speaksFor ? others.slice(1) : others).map(({ name }) => name) }
}

function whenOf(article: string, statement: Statement | undefined, lookup: Lookup): When | null {
  const times = lookup.timesOf(article)
  const finest = (statement?.times ?? [])
    .flatMap((index) => times[index] ?? [])
    .filter(isDated)
    .reduce<TimeExpression | null>(
      (best, time) => (best && !isFiner(time, best) ? best : time),
      null,
    )
  if (finest) return { date: finest.value, known: finest.known, of: 'event' }
  const publication = lookup.publications.get(article)
  if (!publication?.publishedAt) return null
  return { date: publication.publishedAt, known: publication.known, of: 'publication' }
}

/** Whether a time is a point or stretch of the calendar, not how long or how often. */
export function isDated({ interval, type }: TimeExpression): boolean {
  return interval !== null && (type === 'DATE' || type === 'TIME')
}

/** Built in 1998, it was inspected |in January|: the finer of two times says when; among days and hours the first does. */
function isFiner(one: TimeExpression, other: TimeExpression): boolean {
  const rank = ({ precision }: TimeExpression) =>
    Math.min(Precision.options.indexOf('day'), Precision.options.indexOf(precision ?? 'decade'))
  return rank(one) > rank(other)
}

function quotedIn(passage: Passage, statement: Statement | undefined, lookup: Lookup): Span[] {
  const attributions = lookup.analyses.get(passage.article)?.attributions ?? []
  const attribution = attributions[statement?.attribution ?? -1]
  if (attribution?.kind !== 'direct') return []
  return attribution.content.filter((part) => part.start < passage.end && passage.start < part.end)
}
