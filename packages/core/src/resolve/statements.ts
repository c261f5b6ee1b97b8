import type { Language } from '../language/language.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Article, BlockRole } from '../model/article.ts'
import type { Attribution } from '../model/attribution.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import type { Token } from '../model/token.ts'
import { Layer } from './layer.ts'
import { chainsOf } from './statements/chains.ts'
import { cutClauses } from './statements/clauses.ts'
import { findDenial } from './statements/denial.ts'
import { hasSubjectAndVerb, isMainClause } from './statements/finite.ts'
import { isFirsthand } from './statements/firsthand.ts'
import { meaningOf } from './statements/meaning.ts'
import { cutAtContents, joinParts } from './statements/pieces.ts'
import { findStands } from './statements/stands.ts'
import { findTail } from './statements/tail.ts'
import { type ContentWords, contentOf } from './statements/terms.ts'

type Layers = Omit<Analysis, 'article' | 'figures' | 'kin' | 'statements' | 'topic'>

/** Headings and captions announce and describe; what is told stands in the title and the body. */
const telling: ReadonlySet<BlockRole> = new Set(['title', 'subtitle', 'body'])

/** Fewer words than these tell nothing that could be compared. */
const leastOfClause = 3
const leastLeft = 4
const leastOfNumber = 2
const leastOfHeadline = 9

/** What the article tells, clause by clause, each with its chain of attribution. */
export function resolveStatements(
  article: Article,
  layers: Layers,
  words: ContentWords,
  language: Language,
): Statement[] {
  const { text, blocks } = article
  const tokens = new Layer(layers.tokens)
  const news = new Layer(blocks.filter(({ role }) => telling.has(role)))
  const contents = new Layer(
    layers.attributions
      .flatMap(({ content }, index) => content.map(({ start, end }) => ({ start, end, index })))
      .sort((a, b) => a.start - b.start || b.end - a.end),
  )
  // each once: a quotation that never closes is asked for in every sentence
  const clauses = new Map<Span, boolean>()
  const isClause = (span: Span) => {
    const known = clauses.get(span) ?? isMainClause(text, tokens.within(span), language.speech)
    clauses.set(span, known)
    return known
  }
  // “They demand more pay”: what is no clause by itself is told with who says it
  const clausal = layers.attributions.map(({ kind, content }) =>
    content.some((span) => {
      const [first] = tokens.within(span)
      if (first && language.speech.calling.has(text.slice(first.start, first.end))) return false
      return isClause(span) || (kind === 'direct' && orders(tokens.within(span)))
    }),
  )
  const told = new Layer(layers.attributions.flatMap(tellingOf).sort(byStart))
  const [names, times] = [new Layer(layers.names), new Layer(layers.times)]
  const [events, quantities] = [new Layer(layers.events), new Layer(layers.quantities)]

  const stemOf = (token: Token) =>
    words.get(token)?.term.stem ?? language.vocabulary.stem(text.slice(token.start, token.end))
  const beginsAside = ({ pos, start, end }: Token) => {
    const word = text.slice(start, end).toLowerCase()
    const { lacking, forms } = language.speech
    return pos === 'ADP' || lacking.has(word) || (pos === 'VERB' && forms.doing.test(word))
  }
  const chainOf = chainsOf(article, layers, language)

  const statements: Statement[] = []
  for (const sentence of layers.sentences) {
    if (!news.touches(sentence)) continue
    const said = joinParts(contents.touching(sentence), isClause)
    const cuts = said.filter(({ index }) => clausal[index])
    const contentsHere = new Layer(said)
    const { attributions } = layers
    const tail = findTail(text, sentence, cuts.at(-1), attributions, tokens, language.speech)
    for (const piece of cutAtContents(sentence, tail ? [...cuts, tail] : cuts)) {
      const goesOn = piece.start === tail?.start
      for (const clause of cutClauses(text, tokens.within(piece), language.speech)) {
        const within = tokens.within(clause)
        const near = contentsHere.touching(clause)
        const filling = near.filter(
          ({ index }) => !clausal[index] && fills(layers.attributions[index], clause),
        )
        const holding = near.filter((one) => holds(one, clause))
        const sayings = (goesOn ? [tail] : holding.length > 0 ? holding : filling.slice(0, 1)).map(
          ({ index }) => index,
        )
        const own = filling.length > 0 ? within : within.filter((token) => !told.touches(token))
        const counted = quantities.indicesWithin(clause)
        const isSaid = holding.some(({ index }) => clausal[index])
        const telling = goesOn
          ? counted.length > 0 && wordsIn(own) >= leastLeft
          : hasSubjectAndVerb(text, within, language.speech) || (isSaid && orders(own))
            ? tellsMore(own, cuts.length > 0 && !isSaid, beginsAside)
            : holds(piece, sentence) && tellsWithoutVerb(own, counted.length > 0)
        if (!telling) continue
        const inside = events.indicesWithin(clause)
        const main = layers.events[inside[0] ?? -1]
        const innermost = layers.attributions[sayings.at(-1) ?? -1]
        const ownTimes = times.indicesWithin(clause)
        const denial = findDenial(text, within, language.happenings, language.vocabulary)
        const content = contentOf(within, words)
        statements.push({
          id: `${article.id}:${clause.start}-${clause.end}`,
          ...clause,
          chain: chainOf(sayings),
          ...standing(innermost, () => isFirsthand(text, own, language.speech)),
          polarity: main?.polarity ?? (denial ? 'negated' : 'affirmed'),
          denial,
          stands: findStands(within, stemOf, language.oppositions),
          modality: main?.modality ?? 'happened',
          attribution: sayings.at(-1) ?? null,
          events: inside,
          names: names.indicesWithin(clause),
          times: ownTimes.length > 0 ? ownTimes : times.indicesWithin(sentence),
          quantities: counted,
          terms: content.map(({ term }) => term),
          meaning: meaningOf(content),
        })
      }
    }
  }
  return statements
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start
}

function standing(
  attribution: Attribution | undefined,
  isWitness: () => boolean,
): Pick<Statement, 'stance' | 'hedged'> {
  if (attribution) return { stance: attribution.stance, hedged: attribution.hedged }
  return { stance: isWitness() ? 'witnessed' : 'asserts', hedged: false }
}

/** The words of an attribution that say who says it, and that it is said. */
function tellingOf({ source, cue, via }: Attribution): Span[] {
  return [source, cue, ...via].flatMap((span) => span ?? [])
}

/** “Thank you for taking me”: a quotation with a verb, if without a subject. */
function orders(tokens: readonly Token[]): boolean {
  return wordsIn(tokens) >= leastLeft && tokens.some(({ pos }) => pos === 'VERB')
}

function holds(one: Span, other: Span): boolean {
  return one.start <= other.start && one.end >= other.end
}

/** Whether what is said and who says it are most of a clause. */
function fills(attribution: Attribution | undefined, clause: Span): boolean {
  if (!attribution) return false
  const spans = [...tellingOf(attribution), ...attribution.content]
  const inside = spans.map(
    ({ start, end }) => Math.min(end, clause.end) - Math.max(start, clause.start),
  )
  return (
    2 * inside.reduce((sum, length) => sum + Math.max(0, length), 0) >= clause.end - clause.start
  )
}

/**
 * Whether a clause has words and a verb beside those that say who says it; more where they are what a cut left over:
 * "Ann Ek said in a post sent on Monday" has none, nor has "Ann Ek said, reading from a letter".
 */
function tellsMore(
  own: readonly Token[],
  left: boolean,
  beginsAside: (token: Token) => boolean,
): boolean {
  const said = own.find(({ pos }) => pos !== 'PUNCT')
  if (left && said && beginsAside(said)) return false
  return (
    wordsIn(own) >= (left ? leastLeft : leastOfClause) &&
    own.some(({ pos }) => pos === 'VERB' || pos === 'AUX')
  )
}

/** Whether a sentence without a verb gives a number, or has as many words as a headline: "Deaths: 31." */
function tellsWithoutVerb(own: readonly Token[], counts: boolean): boolean {
  return wordsIn(own) >= (counts ? leastOfNumber : leastOfHeadline)
}

function wordsIn(tokens: readonly Token[]): number {
  return tokens.filter(({ pos }) => pos !== 'PUNCT').length
}
