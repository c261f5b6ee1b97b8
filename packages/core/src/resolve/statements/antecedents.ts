import type { Speech } from '../../language/speech.ts'
import type { Attribution } from '../../model/attribution.ts'
import type { Span } from '../../model/span.ts'
import type { ReadLayers } from '../read-layers.ts'
import type { Word } from '../words.ts'

/** A pronoun looks back over no more than this many paragraph breaks. */
const mostBreaks = 1
/** A document looks so far back for the sentence that tells whose it is. */
const mostBreaksToIssuer = 8

/** In what somebody says something stands no farther from who says it, in code units: “|in a statement| late on Monday, Ann Ek said”. */
const farthest = 120

/** An attribution by its index, and how many paragraph breaks stand before the end of its source. */
interface Earlier {
  readonly index: number
  readonly breaks: number
}

/**
 * For each attribution, the one whose source its own stands for: an unsettled "they" or "the post" means
 * whoever spoke right before.
 *
 *     Prison guards confirmed … . They also said …        Ann Ek denied it. “…,” the post reads.
 *     └ source    ┘               └ stands for it         └ source            └ stands for her
 *
 * A document is of whoever said something in one, if others spoke since: “the airline said in a statement. Ann Ek disagreed,
 * she said in a tweet. “…,” the |statement| said.” “He” in a sentence about somebody without a name (`somebodyOf`) is that one.
 */
export function findAntecedents(
  text: string,
  { words, sentences }: Pick<ReadLayers, 'words' | 'sentences'>,
  attributions: readonly Attribution[],
  speech: Speech,
  somebodyOf: (pronoun: Span) => Span | null,
): Attribution[] {
  const breaksBefore = breakCounter(text)
  const standsFor = [...attributions]
  const order = attributions
    .map(({ source, nested }, index) => ({ source, nested, index }))
    .filter((one): one is typeof one & { source: Span } => one.source !== null)
    .sort((a, b) => a.source.start - b.source.start)

  let previous: Earlier | null = null
  const issued = new Map<string, Earlier>()
  for (const { source, nested, index } of order) {
    const breaks = breaksBefore(source.start)
    const isNear = (earlier: Earlier | null | undefined, most: number): earlier is Earlier =>
      !!earlier && breaks - earlier.breaks <= most
    const own = attributions[index]
    const open = own && own.speaker === null ? words.within(source) : []
    const somebody = isPronounOfOne(open, speech) ? somebodyOf(source) : null
    const document = documentIn(open, speech)
    const issuer = document === null ? null : issued.get(document)
    const here = { index, breaks: breaksBefore(source.end) }
    const isShorthand = document !== null || isPronoun(open, speech)
    const meant = [
      ...(isNear(issuer, mostBreaksToIssuer) ? [issuer] : []),
      ...(isShorthand && isNear(previous, mostBreaks) ? [previous] : []),
    ].flatMap(({ index }) => standsFor[index] ?? [])[0]
    if (!own) continue
    if (somebody) standsFor[index] = { ...own, source: somebody }
    else if (meant) standsFor[index] = meant
    if (!nested && (somebody || !meant)) previous = here
    if (document !== null) continue
    for (const told of documentsBeside(own, { words, sentences }, speech)) issued.set(told, here)
  }
  return standsFor
}

/** "They", "it", and the "him" of “according to him”. */
function isPronoun(words: readonly Word[], speech: Speech): boolean {
  if (words.length !== 1) return false
  const form = words[0]?.lower ?? ''
  const pronoun = speech.pronouns.get(form)
  if (pronoun) return pronoun === 'one' || pronoun === 'many' || pronoun === 'thing'
  return speech.objects.has(form)
}

/** The word for a document that speaks, "the |post|"; null where something else does. */
function documentIn(words: readonly Word[], speech: Speech): string | null {
  const last = words.at(-1)?.lower ?? ''
  return words.length <= 2 && speech.documents.has(last) ? last : null
}

/** The documents that stand in the sentence of an attribution, outside what is said: “Ann Ek said in a |statement|”. */
function documentsBeside(
  { cue, source, content }: Attribution,
  { words, sentences }: Pick<ReadLayers, 'words' | 'sentences'>,
  speech: Speech,
): string[] {
  const teller = source ?? cue
  const [sentence] = teller ? sentences.touching(teller) : []
  if (!teller || !sentence) return []
  const start = Math.max(sentence.start, teller.start - farthest)
  const end = Math.min(sentence.end, (cue ?? teller).end + farthest)
  return words
    .within({ start, end })
    .filter(({ lower }) => speech.documents.has(lower))
    .filter(({ start }) => !content.some((part) => part.start <= start && start < part.end))
    .map(({ lower }) => lower)
}

function isPronounOfOne(words: readonly Word[], speech: Speech): boolean {
  return words.length === 1 && speech.pronouns.get(words[0]?.lower ?? '') === 'one'
}

/** How many paragraph breaks stand before an offset: asked for from front to back. */
function breakCounter(text: string): (offset: number) => number {
  let count = 0
  let next = text.indexOf('\n')
  return (offset) => {
    while (next >= 0 && next < offset) {
      count += 1
      let behind = next + 1
      while (text[behind] === '\n') behind += 1
      next = text.indexOf('\n', behind)
    }
    return count
  }
}
