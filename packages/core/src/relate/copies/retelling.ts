import type { Analysis } from '../../model/analysis.ts'
import type { Token } from '../../model/token.ts'
import { telling } from '../../resolve/statements/terms.ts'

/** Two sentences tell the same in much the same words from this Dice coefficient on (Dice 1945). */
const alike = 0.5
/** With fewer content words a sentence is like many. */
const fewest = 3

/** A word that stands in more sentences than this leads to none: with it, two long texts would compare all with all. */
const mostHolding = 16

/**
 * How much of an article is told again in another, sentence for sentence: the share of its content words that
 * stand in sentences with a like; of the two articles, that which has more of it. A rewrite keeps many
 * sentences nearly whole; two reporters seldom write even one alike.
 *
 *     one:   Around 1,900 jobs will go by 2024, the bank said.
 *     other: The bank said around 1,900 jobs would go.            6 of 8 words: alike
 */
export function retoldShare(a: Analysis, b: Analysis): number {
  const [ones, others] = [sentencesOf(a), sentencesOf(b)]
  return Math.max(shareToldIn(ones, others), shareToldIn(others, ones))
}

type Words = ReadonlySet<string>

function sentencesOf({ article, tokens, sentences }: Analysis): Words[] {
  const told: Words[] = []
  let at = 0
  for (const { start, end } of sentences) {
    const words = new Set<string>()
    for (; at < tokens.length && (tokens[at] as Token).start < end; at += 1) {
      const token = tokens[at] as Token
      if (token.start < start || !telling.has(token.pos)) continue
      words.add(article.text.slice(token.start, token.end).toLowerCase())
    }
    if (words.size >= fewest) told.push(words)
  }
  return told
}

/** Linear: a sentence is compared only with those that its rarer words lead to. */
function shareToldIn(sentences: readonly Words[], others: readonly Words[]): number {
  const holding = new Map<string, Words[]>()
  for (const words of others) {
    for (const word of words) {
      const known = holding.get(word)
      if (!known) holding.set(word, [words])
      else if (known.length <= mostHolding) known.push(words)
    }
  }
  let [all, told] = [0, 0]
  for (const words of sentences) {
    all += words.size
    const met = new Set<Words>()
    for (const word of words) {
      const holders = holding.get(word) ?? []
      if (holders.length <= mostHolding) for (const one of holders) met.add(one)
    }
    if ([...met].some((other) => isAlike(words, other))) told += words.size
  }
  return all === 0 ? 0 : told / all
}

function isAlike(one: Words, other: Words): boolean {
  let shared = 0
  for (const word of one) if (other.has(word)) shared += 1
  return (2 * shared) / (one.size + other.size) >= alike
}
