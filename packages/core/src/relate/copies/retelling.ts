import type { Analysis } from '../../model/analysis.ts'
import type { Token } from '../../model/token.ts'

/** Two sentences tell the same in much the same words from this Dice coefficient on (Dice 1945). */
const alike = 0.5
/** With fewer content words a sentence is like many. */
const fewest = 3

const telling = new Set<Token['pos']>(['NOUN', 'PROPN', 'VERB', 'ADJ', 'ADV', 'NUM'])

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

function shareToldIn(sentences: readonly Words[], others: readonly Words[]): number {
  const holding = new Map<string, number[]>()
  for (const [at, words] of others.entries()) {
    for (const word of words) holding.set(word, [...(holding.get(word) ?? []), at])
  }
  let [all, told] = [0, 0]
  for (const words of sentences) {
    all += words.size
    const shared = new Map<number, number>()
    for (const word of words) {
      for (const at of holding.get(word) ?? []) shared.set(at, (shared.get(at) ?? 0) + 1)
    }
    const best = [...shared].some(
      ([at, count]) => (2 * count) / (words.size + (others[at]?.size ?? 0)) >= alike,
    )
    if (best) told += words.size
  }
  return all === 0 ? 0 : told / all
}
