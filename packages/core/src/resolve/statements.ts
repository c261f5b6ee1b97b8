import type { Language } from '../language/language.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Article, BlockRole } from '../model/article.ts'
import type { Attribution } from '../model/attribution.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { Layer } from './layer.ts'
import type { ReadLayers } from './read-layers.ts'
import type { Chains } from './statements/chains.ts'
import { findDenial } from './statements/denial.ts'
import { findDeniedFrame } from './statements/denied-frames.ts'
import { standsOfContesting } from './statements/denied-stands.ts'
import { isFirsthand } from './statements/firsthand.ts'
import { meaningOf } from './statements/meaning.ts'
import { type Aside, relativeAsides } from './statements/relative-asides.ts'
import { sayingWords } from './statements/saying-words.ts'
import { findSites } from './statements/sites.ts'
import { findStands } from './statements/stands.ts'
import { tells } from './statements/tells.ts'
import { contentOf } from './statements/terms.ts'
import { type ToldClause, ToldClauses } from './statements/told-clauses.ts'
import { isBackground, isWhen } from './statements/told-times.ts'
import type { Word } from './words.ts'

type Settled = Pick<
  Analysis,
  'attributions' | 'entities' | 'events' | 'quantities' | 'sentences' | 'times'
>

/** Headings and captions announce and describe; what is told stands in the title and the body. */
const telling: ReadonlySet<BlockRole> = new Set(['title', 'subtitle', 'body'])

/** “that”, “the latter”: what points at something said has no more letters. */
const longestPointer = 24

/** What the article tells, clause by clause, each with its chain of attribution. */
export function resolveStatements(
  article: Article,
  read: ReadLayers,
  layers: Settled,
  chains: Chains,
  language: Language,
): Statement[] {
  const { text, blocks } = article
  const { speech, vocabulary, happenings, negating, oppositions } = language
  const news = new Layer(blocks.filter(({ role }) => telling.has(role)))
  const { words, names } = read
  const times = new Layer(layers.times)
  const [events, quantities] = [new Layer(layers.events), new Layer(layers.quantities)]
  const clauses = new ToldClauses(text, layers.attributions, words, speech)
  const isDoubted = (clause: readonly Word[]) =>
    clause.some(({ pos, lower }) => pos === 'AUX' && happenings.doubts.has(lower))
  /** "asked | whether it fell |": nobody says that it did. */
  const isOpen = (saying: Attribution | undefined, [first]: readonly Word[]) =>
    first !== undefined && saying?.stance === 'asserts' && speech.undecided.has(first.lower)
  /** She did not say |who had paid|. */
  const isAsked = (attribution: Attribution | undefined, [first]: readonly Word[]) =>
    attribution?.kind === 'indirect' && !!first && speech.questions.has(first.lower)
  const cues = new Set(layers.attributions.flatMap(({ cue }) => cue?.start ?? []))
  const areWhen = layers.times.map((time) => isWhen(text, time, language.calendar))
  /** Ann Ek, who won in 2022, denied it: what is told beside was then. */
  const isBeside = (at: number, asides: readonly Aside[]) => {
    const { start = 0, precision = null } = layers.times[at] ?? {}
    return asides.some(
      (aside) =>
        aside.start < start && start < aside.end && (aside.closed || isBackground(precision)),
    )
  }
  const whenIn = (span: Span, asides: readonly Aside[]) =>
    times.indicesWithin(span).filter((at) => areWhen[at] && !isBeside(at, asides))

  /** She called for help | and said the bridge had fallen in May |: when what another tells was. */
  const isElsewhere = (at: number, clause: ToldClause, told: readonly ToldClause[]) => {
    const time = layers.times[at]
    return told.some(
      (other) =>
        other.place === 'said' &&
        other.sayings.some((saying) => !clause.sayings.includes(saying)) &&
        time !== undefined &&
        other.start <= time.start &&
        time.end <= other.end,
    )
  }

  /** Survivors denied | it |: what is said is told elsewhere. */
  const isElsewhereSaid = ({ content }: Attribution) =>
    content.every(
      (span) =>
        span.end - span.start <= longestPointer &&
        words.within(span).every((word) => word.content === null),
    )
  /** What a clause tells; where that is told elsewhere, that somebody says so is nothing. */
  const toldIn = (clause: readonly Word[], saying: Attribution | undefined) => {
    if (!saying || !isElsewhereSaid(saying)) return contentOf(clause)
    const idle = sayingWords(saying)
    return contentOf(
      clause.filter(
        (word) => !idle.some((span) => span.start <= word.start && word.end <= span.end),
      ),
    )
  }

  const statements: Statement[] = []
  for (const sentence of layers.sentences) {
    if (!news.touches(sentence)) continue
    const asides = times.touches(sentence) ? relativeAsides(words.within(sentence), speech) : []
    const when = whenIn(sentence, asides)
    const told = clauses.of(sentence)
    for (const clause of told) {
      const { start, end, sayings, own } = clause
      const counted = quantities.indicesWithin(clause)
      if (!tells(clause, counted.length > 0, speech)) continue
      const inside = events.indicesWithin(clause)
      const main = layers.events[inside[0] ?? -1]
      const innermost = layers.attributions[sayings.at(-1) ?? -1]
      const ownTimes = whenIn(clause, asides)
      const framed = findDeniedFrame(clause.words, negating)
      const denial = findDenial(clause.words, framed, negating, vocabulary)
      const stands = isAsked(innermost, clause.words)
        ? []
        : findStands(clause.words, oppositions, negating, denial, framed)
      const content = toldIn(clause.words, innermost)
      statements.push({
        id: `${article.id}:${start}-${end}`,
        start,
        end,
        chain: chains.of(sayings),
        stance: innermost?.stance ?? (isFirsthand(own, speech) ? 'witnessed' : 'asserts'),
        hedged: innermost?.hedged ?? false,
        polarity: main?.polarity ?? (denial ? 'negated' : 'affirmed'),
        denial,
        stands: standsOfContesting(stands, text, clause.words, innermost, negating),
        sites: isAsked(innermost, clause.words)
          ? []
          : findSites(clause.words, names, language.sites, cues),
        modality:
          main?.modality ??
          (isDoubted(clause.words) || isOpen(innermost, clause.words) ? 'possible' : 'happened'),
        attribution: sayings.at(-1) ?? null,
        events: inside,
        names: names.indicesWithin(clause),
        times: ownTimes.length > 0 ? ownTimes : when.filter((at) => !isElsewhere(at, clause, told)),
        quantities: counted,
        terms: content.map(({ term }) => term),
        meaning: meaningOf(content),
      })
    }
  }
  return statements
}
