import type { Language } from '../language/language.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Article, BlockRole } from '../model/article.ts'
import type { Attribution } from '../model/attribution.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import type { Token } from '../model/token.ts'
import { chainsOf } from './chains.ts'
import { cutClauses } from './clauses.ts'
import { Layer } from './layer.ts'
import { termsOf } from './terms.ts'

type Layers = Omit<Analysis, 'article' | 'statements'>

/** Headings and captions announce and describe; what is told stands in the title and the body. */
const telling: ReadonlySet<BlockRole> = new Set(['title', 'subtitle', 'body'])

/** Fewer words than these tell nothing that could be compared. */
const leastTokens = 4

/** What the article tells, clause by clause, each with its chain of attribution. */
export function resolveStatements(
  article: Article,
  layers: Layers,
  language: Language,
): Statement[] {
  const { text, blocks } = article
  const tokens = new Layer(layers.tokens)
  const told = new Layer(blocks.filter(({ role }) => telling.has(role)))
  const contents = new Layer(
    layers.attributions
      .flatMap(({ content }, index) => content.map(({ start, end }) => ({ start, end, index })))
      .sort((a, b) => a.start - b.start || b.end - a.end),
  )
  const cues = new Layer(layers.attributions.flatMap(({ cue }) => cue ?? []).sort(byStart))
  const [names, times] = [new Layer(layers.names), new Layer(layers.times)]
  const [events, quantities] = [new Layer(layers.events), new Layer(layers.quantities)]

  const chainOf = chainsOf(article, layers, language)

  const statements: Statement[] = []
  for (const sentence of layers.sentences) {
    if (told.touching(sentence).length === 0) continue
    for (const piece of cutAtContents(sentence, contents.touching(sentence))) {
      for (const clause of cutClauses(text, tokens.within(piece))) {
        const within = tokens.within(clause)
        if (!tellsSomething(within, cues)) continue
        const around = contents
          .touching(clause)
          .filter(({ start, end }) => start <= clause.start && end >= clause.end)
        const attributions = around.flatMap(({ index }) => layers.attributions[index] ?? [])
        const inside = events.indicesWithin(clause)
        const main = layers.events[inside[0] ?? -1]
        const innermost = attributions.at(-1)
        const ownTimes = times.indicesWithin(clause)
        statements.push({
          id: `${article.id}:${clause.start}-${clause.end}`,
          ...clause,
          chain: chainOf(attributions),
          ...standing(innermost),
          polarity: main?.polarity ?? 'affirmed',
          modality: main?.modality ?? 'happened',
          attribution: around.at(-1)?.index ?? null,
          events: inside,
          names: names.indicesWithin(clause),
          times: ownTimes.length > 0 ? ownTimes : times.indicesWithin(sentence),
          quantities: quantities.indicesWithin(clause),
          terms: termsOf(text, within, names, language.vocabulary),
        })
      }
    }
  }
  return statements
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start
}

function standing(attribution: Attribution | undefined): Pick<Statement, 'stance' | 'hedged'> {
  return { stance: attribution?.stance ?? 'asserts', hedged: attribution?.hedged ?? false }
}

/**
 * A sentence cut where what somebody else says begins and ends:
 *
 *     The mayor said | the bridge would reopen | and left.
 */
function cutAtContents(sentence: Span, contents: readonly Span[]): Span[] {
  const edges = new Set([sentence.start, sentence.end])
  for (const { start, end } of contents) {
    if (start > sentence.start && start < sentence.end) edges.add(start)
    if (end > sentence.start && end < sentence.end) edges.add(end)
  }
  const cuts = [...edges].sort((a, b) => a - b)
  return cuts.slice(1).map((end, index) => ({ start: cuts[index] ?? 0, end }))
}

/** More than a cue and its source: a verb of its own, or enough words as a headline has. */
function tellsSomething(tokens: readonly Token[], cues: Layer<Span>): boolean {
  const words = tokens.filter(({ pos }) => pos !== 'PUNCT')
  if (words.length < leastTokens) return false
  const verbs = words.filter(({ pos }) => pos === 'VERB' || pos === 'AUX')
  const saysOnly = verbs.length > 0 && verbs.every((verb) => cues.touching(verb).length > 0)
  return !saysOnly && (verbs.length > 0 || words.length > 2 * leastTokens)
}
