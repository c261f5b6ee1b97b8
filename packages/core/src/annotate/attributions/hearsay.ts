import { clauseLimit } from './contents/content-after.ts'
import { contentEnd } from './contents/content-end.ts'
import type { Draft } from './draft.ts'
import type { Passage } from './passage/passage.ts'

/** "Troops have allegedly left": told on hearsay, nobody named. */
export function findHearsay(passage: Passage, drafts: readonly Draft[]): Draft[] {
  const contents = drafts.flatMap(({ content }) => content).sort((a, b) => a.start - b.start)
  const found: Draft[] = []
  let [at, reached] = [0, 0]
  for (const { index, lower, start, first, hedges } of passage.words) {
    for (let next = contents[at]; next && next.start <= start; next = contents[++at])
      reached = Math.max(reached, next.end)
    if (!hedges || reached > start) continue
    const limit = clauseLimit(passage, index)
    const participle = passage.at(index + 1).doing
    const from = participle ? index : clauseStart(passage, index, first)
    const to = contentEnd(passage, index, limit, 'clause')
    const content = passage.spans([
      { from, to: index },
      { from: index + 1, to },
    ])
    if (content.length === 0) continue
    found.push({
      source: null,
      cue: passage.span({ from: index, to: index + 1 }),
      content,
      via: [],
      stance: 'asserts',
      negative: false,
      score: 0.5,
      because: [`“${lower}”: told on hearsay`],
    })
  }
  return found
}

function clauseStart(passage: Passage, index: number, first: number): number {
  for (let i = index - 1; i >= Math.max(first, index - 40); i--) {
    const word = passage.at(i)
    if (/^[,;:—–]$/.test(word.lower) || passage.speech.relatives.has(word.lower)) return i + 1
  }
  return Math.max(first, index - 40)
}
