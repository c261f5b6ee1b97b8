import type { Language } from '../language/language.ts'
import type { Analysis } from '../model/analysis.ts'
import { compareText } from '../model/compare-text.ts'
import type { Figure } from '../model/figure.ts'
import type { Span } from '../model/span.ts'
import type { Term } from '../model/statement.ts'
import { nearbyWords } from './figures/about.ts'
import { type Around, lowerAt, type Marks, wordAt } from './figures/around.ts'
import { deedsOf, eventsOf } from './figures/deeds-told.ts'
import { isGrowing } from './figures/growing.ts'
import { classifierOf } from './figures/kinds.ts'
import { lengthBoundOf } from './figures/length-bounds.ts'
import { isOfEach } from './figures/of-each.ts'
import { edgeOf, isFormer, isUndone } from './figures/once.ts'
import { nounsSaidOf } from './figures/said-of.ts'
import { scopesOf } from './figures/scopes.ts'
import { shareOf, toldBefore } from './figures/share.ts'
import { type Untold, viewOf } from './figures/sights.ts'
import { isSought } from './figures/sought.ts'
import { verbOf } from './figures/standing-with.ts'
import { Layer } from './layer.ts'
import type { ReadLayers } from './read-layers.ts'
import { termOf } from './statements/terms.ts'
import type { Word } from './words.ts'

type Found = Pick<Analysis, 'times' | 'quantities' | 'attributions'>

/** This many words before and after a figure are looked at. */
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
  { words, sentences, names }: ReadLayers,
  found: Found,
  language: Language,
): Figure[] {
  const { counting, vocabulary } = language
  const sets = new Layer(found.times.filter(({ type }) => type === 'SET'))
  const spans = figureSpans(found)
  const marks: Marks = {
    named: marked(words, names.spans),
    counted: marked(
      words,
      spans.map(({ span }) => span),
    ),
    told: marked(
      words,
      found.attributions.flatMap(({ cue }) => cue ?? []),
    ),
  }

  const term = (word: Word | undefined): Term | null =>
    word ? (word.content?.term ?? termOf(word.stem, vocabulary)) : null
  const sortOf = (around: Around, head: string | null, things: readonly number[]) => {
    if (head) return counting.sorts.get(head) ?? null
    // 340 metres |long|, a |depth| of 11 metres
    const named = [around.last + 1, ...things].map((at) => lowerAt(around, at))
    return named.map((word) => counting.sorts.get(word)).find(Boolean) ?? null
  }
  const isAmount = (kind: Figure['kind'], index: number) =>
    kind === 'quantity' || found.times[index]?.type === 'DURATION'
  const told = classifierOf(language.figureKinds, vocabulary.stem)
  const figures = spans.flatMap(({ kind, index, span }): Untold[] => {
    const [sentence] = sentences.touching(span)
    const around = sentence && lookAround(words, span, sentence, marks)
    if (!sentence || !around) return []
    const quantity = kind === 'quantity' ? (found.quantities[index] ?? null) : null
    const amount = isAmount(kind, index)
    const verbAt = verbOf(around, kind)
    const verb = term(wordAt(around, verbAt))
    const head = quantity?.head ?? null
    const things = nounsSaidOf(around, counting)
    const deeds = deedsOf(around, verbAt, things, language.deeds)
    return [
      {
        ...{ start: span.start, end: span.end, kind, index },
        of: distinct([
          ...things.map((at) => term(wordAt(around, at))),
          head ? termOf(vocabulary.stem(head), vocabulary) : null,
        ]),
        sort: quantity ? sortOf(around, head, things) : null,
        verb,
        ...{ deeds, events: eventsOf(deeds, language.deeds) },
        about: nearbyWords(around),
        share:
          quantity === null
            ? 'whole'
            : shareOf(around, counting, quantity, toldBefore(found.quantities, index, sentence)),
        former: (amount && isFormer(around, counting)) || isUndone(around, counting),
        sought: amount && isSought(around, things, counting, quantity?.unit === null),
        scopes: scopesOf(around, counting),
        edge: kind === 'time' ? edgeOf(around, counting) : 'none',
        bound: kind === 'time' && amount ? lengthBoundOf(around, counting) : 'exactly',
        each: quantity?.unit === null && isOfEach(text, span, sentence, sets),
        growing: quantity !== null && isGrowing(around, counting, quantity),
        names: names.indicesWithin(nearby(around, near, sentence)),
        closest: names.indicesWithin(nearby(around, closest, sentence)),
      },
    ]
  })
  return figures.map((figure) => ({ ...figure, tells: told(viewOf(figure, words, found)) }))
}

interface FigureSpan {
  readonly kind: Figure['kind']
  readonly index: number
  readonly span: Span
}

/** The numbers of a text, and its times but those that are part of one: 140 kilometres per |hour|. */
function figureSpans({ quantities, times }: Found): FigureSpan[] {
  const amounts = new Layer(quantities)
  return [
    ...quantities.map((span, index): FigureSpan => ({ kind: 'quantity', index, span })),
    ...times.flatMap((span, index): FigureSpan[] =>
      amounts.touches(span) ? [] : [{ kind: 'time', index, span }],
    ),
  ].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end)
}

/** By word: 1 where one of some spans touches it. */
function marked(words: Layer<Word>, spans: readonly Span[]): Uint8Array {
  const marks = new Uint8Array(words.spans.length)
  for (const span of spans) for (const at of words.indicesTouching(span)) marks[at] = 1
  return marks
}

/** Each stem once, in order. */
function distinct(terms: readonly (Term | null)[]): Term[] {
  const byStem = new Map(terms.flatMap((one) => (one ? [[one.stem, one] as const] : [])))
  return [...byStem.values()].sort((a, b) => compareText(a.stem, b.stem))
}

function lookAround(words: Layer<Word>, span: Span, sentence: Span, marks: Marks): Around | null {
  const own = words.indicesWithin(span)
  const [first, last] = [own[0], own.at(-1)]
  if (first === undefined || last === undefined) return null
  let [from, to] = [first, last + 1]
  while (first - from < reach && (words.at(from - 1)?.start ?? -1) >= sentence.start) from -= 1
  while (to <= last + reach && (words.at(to)?.end ?? sentence.end + 1) <= sentence.end) to += 1
  const opens = (words.at(from - 1)?.start ?? -1) < sentence.start
  return { words: words.spans, from, to, opens, first, last, marks }
}

/** The stretch of this many words before and after a figure. */
function nearby(around: Around, words: number, { start, end }: Span): Span {
  return {
    start: wordAt(around, around.first - words)?.start ?? start,
    end: wordAt(around, around.last + words)?.end ?? end,
  }
}
