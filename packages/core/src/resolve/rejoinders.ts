import type { Language } from '../language/language.ts'
import type { Rejoinders } from '../language/rejoinders.ts'
import type { Article } from '../model/article.ts'
import type { Attribution } from '../model/attribution.ts'
import type { Rejoinder } from '../model/rejoinder.ts'
import type { Span } from '../model/span.ts'
import type { Statement } from '../model/statement.ts'
import { Layer } from './layer.ts'
import type { ReadLayers } from './read-layers.ts'
import { affirmedAfter } from './rejoinders/affirmed-after.ts'
import { deniesIt, haveInCommon } from './rejoinders/denied-content.ts'
import { deniedIn, mayDeny } from './rejoinders/denied-in.ts'
import { Deniers } from './rejoinders/denier.ts'
import { names, pointedAt } from './rejoinders/pointed-at.ts'
import {
  type Denies,
  findPointers,
  type Pointer,
  wordsThatDeny,
} from './rejoinders/pointing-back.ts'
import { farthest, type Said, SaidBefore, type Told } from './rejoinders/said-before.ts'
import { mayBeOne, type Source, sourceOf } from './rejoinders/sources.ts'
import type { Chains } from './statements/chains.ts'
import type { Word } from './words.ts'

/**
 * What one source denies that another has just said: in the same sentence, or at most two sentences before.
 *
 *     The gates were opened |without any warning|, farmers said. The operator |rejects that|.
 */
export function findRejoinders(
  article: Article,
  { words, sentences }: Pick<ReadLayers, 'words' | 'sentences'>,
  layers: { attributions: readonly Attribution[]; statements: readonly Statement[] },
  chains: Chains,
  { rejoinders: language }: Pick<Language, 'rejoinders'>,
): Rejoinder[] {
  const { attributions } = layers
  const told = {
    ...{ words, sentences, attributions, chains },
    statements: new Layer(layers.statements),
  }
  const before = new SaidBefore(article, told, language)
  const pointing = findPointing(article, told, before, language)
  const inOwnWords = findInOwnWords(article, told, before, language)
  const pointed = new Layer(pointing.toSorted(byStart))
  return [...pointing, ...inOwnWords.filter((one) => !pointed.touches(one))].sort(byStart)
}

/** The denials that point back to what was said: “rejects that”. */
function findPointing(
  article: Article,
  told: Told,
  before: SaidBefore,
  language: Rejoinders,
): Rejoinder[] {
  const { words, sentences } = told
  const denies = wordsThatDeny(language)
  const at = sentencesWith(words.spans, sentences, denies)
  const deniers = new Deniers(article.text, told)
  return at.flatMap((index) => {
    const sentence = sentences.at(index) as Span
    if (before.isTitle(sentence)) return []
    const inside = words.indicesWithin(sentence)
    const [from = 0, last = -1] = [inside[0], inside.at(-1)]
    return findPointers({ words: words.spans, from, to: last + 1, language }, denies).flatMap(
      (pointer) => {
        const span = spanOf(pointer, words.spans)
        const denier = deniers.of(pointer, index)
        const said =
          denier && pointedAt(pointer, denier, before.at(span.start, index), article, words)
        if (!denier || !said) return []
        const denial = goingOn(span, index, denier, said, told) ?? span
        return [rejoinderOf(denial, said, told, true)]
      },
    )
  })
}

/** Where whoever denies it goes on and says what is not so, those words tell more: “rejects this: |no complaint had been received|”. */
function goingOn(
  { end }: Span,
  sentence: number,
  denier: Source,
  { said }: Said,
  { words, sentences, statements }: Told,
): Span | null {
  const last = sentences.at(sentence + 1) ?? sentences.at(sentence)
  const until = Math.min(last?.end ?? end, end + farthest)
  const more = statements.within({ start: end, end: until }).find(({ denial, chain }) => {
    const source = denial && sourceOf(chain)
    return source && mayBeOne(source, denier)
  })
  if (!more?.denial) return null
  const { start, end: close } = more.denial
  return haveInCommon(words.within(more), words.within(said)) ? { start, end: close } : null
}

/** The denials that say in words of their own what is not so: “no warning had reached it”. */
function findInOwnWords(
  { text }: Article,
  told: Told,
  before: SaidBefore,
  language: Rejoinders,
): Rejoinder[] {
  const { words, sentences, statements, attributions } = told
  return statements.spans.flatMap((statement, index) => {
    const attribution = attributions[statement.attribution ?? -1]
    const source = attribution && mayDeny(statement, attribution) && sourceOf(statement.chain)
    if (!source || !hasOthersNear(index, statements)) return []
    const denied = deniedIn(statement, attribution, words, language)
    const [sentence] = denied ? sentences.indicesTouching(statement) : []
    if (!denied || sentence === undefined || before.isTitle(statement)) return []
    const answers = (one: Said) =>
      // who denies something and was just named in what somebody said denies that
      (denied.plainly && names(one, source, text)) || deniesIt(denied, words.within(one.said))
    const said = before
      .at(denied.from, sentence)
      .find(
        (one) =>
          one.source !== null &&
          !mayBeOne(one.source, source) &&
          one.statement.denial === null &&
          !isInside(statement, attributions[one.statement.attribution ?? -1]) &&
          answers(one),
      )
    if (said) return [rejoinderOf(denied.span, said, told, false)]
    const yes = statement.denial && affirmedAfter(index, denied, source, told, language)
    if (!yes) return []
    const { start, end } = statement
    return [{ ...yes, answered: index, said: { start, end }, points: false }]
  })
}

/** Whether anybody else says anything near a statement: most of what says no is part of what one source says at length. */
function hasOthersNear(index: number, statements: Layer<Statement>): boolean {
  const own = statements.at(index)?.chain.at(-1)?.name
  for (let at = index - mostNear; at <= index + mostNear; at += 1) {
    const { attribution = null, chain } = statements.at(at) ?? {}
    if (attribution !== null && chain?.at(-1)?.name !== own) return true
  }
  return false
}

/** This many statements before and after one are near it. */
const mostNear = 8

/** Whether a statement is part of what another says: he told them to vote |if records showed that they had not voted|. */
function isInside({ start, end }: Statement, attribution: Attribution | undefined): boolean {
  return attribution?.content.some((one) => one.start <= start && end <= one.end) ?? false
}

function rejoinderOf(
  span: Span,
  { index, said }: Said,
  { statements }: Told,
  points: boolean,
): Rejoinder {
  const [statement = null] = statements.indicesTouching(span)
  return { start: span.start, end: span.end, statement, answered: index, said, points }
}

function spanOf({ first, last }: Pointer, words: readonly Word[]): Span {
  return { start: words[first]?.start ?? 0, end: words[last]?.end ?? 0 }
}

/** No word by which somebody denies is shorter. */
const shortest = 3

/** The sentences that have a word by which somebody may point back and deny, by their indices: most have none. */
function sentencesWith(words: readonly Word[], sentences: Layer<Span>, denies: Denies): number[] {
  const found: number[] = []
  let until = 0
  for (const word of words) {
    const { start, end, lower, number } = word
    if (end - start < shortest || start < until || !denies(lower, number)) continue
    const [index] = sentences.indicesTouching(word)
    if (index === undefined) continue
    found.push(index)
    until = sentences.at(index)?.end ?? until
  }
  return found
}

function byStart(a: Span, b: Span): number {
  return a.start - b.start || a.end - b.end
}
