import type { Language } from '../../language/language.ts'
import type { Vocabulary } from '../../language/vocabulary.ts'
import { compareText } from '../../model/compare-text.ts'
import { inHundredths } from '../../model/hundredths.ts'
import type { Kin } from '../../model/kin.ts'
import type { Term } from '../../model/statement.ts'
import type { Token } from '../../model/token.ts'
import { kinOfRare } from '../kin.ts'

/** The parts of speech that tell what a text is about. */
export const telling: ReadonlySet<Token['pos']> = new Set([
  'NOUN',
  'PROPN',
  'VERB',
  'ADJ',
  'ADV',
  'NUM',
])

/** What is known of a stem: the same for all texts. Two of one stem may be two objects: they are compared by it. */
export interface ContentWord {
  readonly term: Term
  /** Inverse document frequency in nats, which the term has to two places. */
  readonly rarity: number
  /** What it is used like; null where that is not known. */
  readonly meaning: Int8Array | null
  /** What means the same; null where nothing does, and where it is too common to tell. */
  readonly kin: Kin | null
}

/** Looks up what is known of a stem. */
export function lookUp(
  stem: string,
  { vocabulary, kinOf }: Pick<Language, 'vocabulary' | 'kinOf'>,
): ContentWord {
  const rarity = vocabulary.rarity(stem)
  return {
    term: { stem, weight: inHundredths(rarity) },
    rarity,
    meaning: vocabulary.meaning(stem),
    kin: kinOfRare(stem, rarity, kinOf),
  }
}

/** The content words of a clause, each once, sorted. */
export function contentOf(
  words: readonly { readonly content: ContentWord | null }[],
): ContentWord[] {
  const all: ContentWord[] = []
  for (const { content } of words) if (content !== null) all.push(content)
  all.sort(byStem)
  let kept = 0
  for (const one of all)
    if (kept === 0 || one.term.stem !== all[kept - 1]?.term.stem) all[kept++] = one
  all.length = kept
  return all
}

export function byStem({ term: one }: ContentWord, { term: two }: ContentWord): number {
  return compareText(one.stem, two.stem)
}

/** A stem with its inverse document frequency in nats, to two places. */
export function termOf(stem: string, { rarity }: Pick<Vocabulary, 'rarity'>): Term {
  return { stem, weight: inHundredths(rarity(stem)) }
}
