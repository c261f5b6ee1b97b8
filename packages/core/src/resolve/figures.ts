import type { Language } from '../language/language.ts'
import type { Analysis } from '../model/analysis.ts'
import type { Figure } from '../model/figure.ts'
import type { Span } from '../model/span.ts'
import type { Term } from '../model/statement.ts'
import type { Token } from '../model/token.ts'
import { nearbyWords } from './figures/about.ts'
import type { Around } from './figures/around.ts'
import { isNear } from './figures/is-near.ts'
import { isOfEach } from './figures/of-each.ts'
import { edgeOf, isUndone } from './figures/once.ts'
import { nounsSaidOf } from './figures/said-of.ts'
import { shareOf } from './figures/share.ts'
import { verbOf } from './figures/standing-with.ts'
import { Layer } from './layer.ts'
import { type ContentWords, termOf } from './statements/terms.ts'

type Layers = Pick<
  Analysis,
  'tokens' | 'sentences' | 'names' | 'times' | 'quantities' | 'attributions'
>

/** So many words before and behind a figure are looked at. */
const reach = 24
/** Names so many words away are near, and so many the closest. */
const near = 12
const closest = 6

/**
 * What the numbers and times of a text are said of: of two articles that give the depth of one lake, each has its figure of
 * a depth, however it is told.
 */
export function findFigures(
  text: string,
  layers: Layers,
  words: ContentWords,
  language: Language,
): Figure[] {
  const { counting, vocabulary } = language
  const tokens = new Layer(layers.tokens)
  const [sentences, names] = [new Layer(layers.sentences), new Layer(layers.names)]
  const sets = new Layer(layers.times.filter(({ type }) => type === 'SET'))
  const amounts = new Layer(layers.quantities)
  const marks = [
    ...layers.quantities.map((span, index) => ({ kind: 'quantity' as const, index, span })),
    // 140 kilometres per |hour|
    ...layers.times.flatMap((span, index) =>
      amounts.touches(span) ? [] : [{ kind: 'time' as const, index, span }],
    ),
  ].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
  const counted = new Layer(marks.map(({ span }) => span))
  const cues = new Layer(
    layers.attributions.flatMap(({ cue }) => cue ?? []).sort((a, b) => a.start - b.start),
  )

  const term = (word: string | null | undefined): Term | null => {
    return word ? termOf(vocabulary.stem(word), vocabulary) : null
  }
  const isSought = ({ words }: Around, at: number) => counting.sought.has(words[at] ?? '')
  const sortOf = ({ words, last }: Around, head: string | null, things: readonly number[]) => {
    // 340 metres |long|, a |depth| of 11 metres
    const named = [head, ...(head ? [] : [words[last + 1], ...things.map((at) => words[at])])]
    return named.map((word) => counting.sorts.get(word ?? '')).find(Boolean) ?? null
  }
  const isAmount = (kind: Figure['kind'], index: number) =>
    kind === 'quantity' || layers.times[index]?.type === 'DURATION'
  return marks.flatMap(({ kind, index, span }): Figure[] => {
    const [sentence] = sentences.touching(span)
    if (!sentence) return []
    const around = lookAround(text, layers.tokens, tokens.indicesWithin(span), sentence, {
      ...{ names, counted, cues },
    })
    if (!around) return []
    const isQuantity = kind === 'quantity'
    const amount = isAmount(kind, index)
    const verb = term(around.words[verbOf(around, kind)])
    const things = nounsSaidOf(around, counting)
    return [
      {
        ...{ start: span.start, end: span.end, kind, index },
        of: distinct([
          ...things.map((at) => term(around.words[at])),
          kind === 'quantity' ? term(layers.quantities[index]?.head) : null,
        ]),
        sort: isQuantity ? sortOf(around, layers.quantities[index]?.head ?? null, things) : null,
        verb,
        deed: (verb && language.deeds.get(verb.stem)) ?? null,
        about: nearbyWords(around, words),
        share:
          kind === 'time' ? 'whole' : shareOf(around, counting, !!layers.quantities[index]?.unit),
        former: (amount && isNear(around, counting.former)) || isUndone(around, counting),
        sought:
          amount && (isNear(around, counting.sought) || things.some((at) => isSought(around, at))),
        edge: kind === 'time' ? edgeOf(around, counting) : 'none',
        each:
          layers.quantities[isQuantity ? index : -1]?.unit === null &&
          isOfEach(text, span, sentence, sets),
        growing: kind === 'quantity' && isNear(around, counting.growing),
        names: names.indicesWithin(nearby(around, near, sentence)),
        closest: names.indicesWithin(nearby(around, closest, sentence)),
      },
    ]
  })
}

/** Each stem once, in order. */
function distinct(terms: readonly (Term | null)[]): Term[] {
  const byStem = new Map(terms.flatMap((one) => (one ? [[one.stem, one] as const] : [])))
  return [...byStem.values()].sort((a, b) => (a.stem < b.stem ? -1 : 1))
}

function lookAround(
  text: string,
  tokens: readonly Token[],
  own: readonly number[],
  sentence: Span,
  { names, counted, cues }: Readonly<Record<'names' | 'counted' | 'cues', Layer<Span>>>,
): Around | null {
  const [first, last] = [own[0], own.at(-1)]
  if (first === undefined || last === undefined) return null
  let [from, to] = [first, last]
  while (from > 0 && first - from < reach && (tokens[from - 1]?.start ?? -1) >= sentence.start)
    from -= 1
  while (to - last < reach && (tokens[to + 1]?.end ?? sentence.end + 1) <= sentence.end) to += 1
  const within = tokens.slice(from, to + 1)
  return {
    tokens: within,
    words: within.map(({ start, end }) => text.slice(start, end).toLowerCase()),
    first: first - from,
    last: last - from,
    named: within.map((token) => names.touches(token)),
    counted: within.map((token) => counted.touches(token)),
    told: within.map((token) => cues.touches(token)),
  }
}

/** The stretch of so many words before and behind a figure. */
function nearby({ tokens, first, last }: Around, words: number, { start, end }: Span): Span {
  return {
    start: tokens[first - words]?.start ?? start,
    end: tokens[last + words]?.end ?? end,
  }
}
