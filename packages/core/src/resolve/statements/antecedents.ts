import type { Speech } from '../../language/speech.ts'
import type { Attribution } from '../../model/attribution.ts'
import type { Span } from '../../model/span.ts'
import type { Layer } from '../layer.ts'
import type { Word } from '../words.ts'

/** A pronoun looks back over no more than this many paragraph breaks. */
const mostBreaks = 1

/**
 * For each attribution, the one whose source its own stands for: an unsettled "they" or "the post" means
 * whoever spoke right before.
 *
 *     Prison guards confirmed … . They also said …        Ann Ek denied it. “…,” the post reads.
 *     └ source    ┘               └ stands for it         └ source            └ stands for her
 *
 * “He” in a sentence about somebody without a name (`somebodyOf`) is that one.
 */
export function findAntecedents(
  text: string,
  words: Layer<Word>,
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

  let previous: { index: number; breaks: number } | null = null
  for (const { source, nested, index } of order) {
    const near = previous !== null && breaksBefore(source.start) - previous.breaks <= mostBreaks
    const own = attributions[index]
    const open = own && own.speaker === null ? words.within(source) : []
    const somebody = isPronounOfOne(open, speech) ? somebodyOf(source) : null
    if (own && somebody) {
      standsFor[index] = { ...own, source: somebody }
      if (!nested) previous = { index, breaks: breaksBefore(source.end) }
    } else if (near && isShorthand(open, speech)) {
      const earlier = previous === null ? undefined : standsFor[previous.index]
      if (earlier) standsFor[index] = earlier
    } else if (!nested) {
      previous = { index, breaks: breaksBefore(source.end) }
    }
  }
  return standsFor
}

/** "They", "it", or a document that speaks: "the post". */
function isShorthand(words: readonly Word[], speech: Speech): boolean {
  const forms = words.map(({ lower }) => lower)
  const pronoun = forms.length === 1 ? speech.pronouns.get(forms[0] ?? '') : undefined
  if (pronoun) return pronoun === 'one' || pronoun === 'many' || pronoun === 'thing'
  // “according to him”
  if (forms.length === 1 && speech.objects.has(forms[0] ?? '')) return true
  return forms.length <= 2 && speech.documents.has(forms.at(-1) ?? '')
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
