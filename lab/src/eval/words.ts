import { findSentences } from '@dateline/core/inside/annotate/sentences'
import { findWords } from '@dateline/core/inside/annotate/words'
import { readSet } from '../data.ts'
import type { TaggedText } from '../formats.ts'
import { Tally } from './span-score.ts'
import type { Result, Stage } from './stage.ts'
import { genresOf } from './tagged-genres.ts'

/** Words and sentences against Universal Dependencies. */
export const words: Stage = {
  name: 'words',
  measure: (data, { writing }) =>
    ['pos/gum.dev.jsonl', 'pos/gum.test.jsonl', 'pos/ud-en-ewt.dev.jsonl'].flatMap(
      (path): Result[] => {
        const set = readSet<TaggedText>(data, path)
        if (!set) return []
        return genresOf(path, set.rows).flatMap(({ genre, rows }) => {
          const [tokens, sentences] = [new Tally(), new Tally()]
          for (const { text, tokens: told, sentences: parts } of rows) {
            const blocks = [{ start: 0, end: text.length }]
            const found = findWords(text, blocks, writing)
            tokens.add<{ start: number; end: number }>(found, told)
            sentences.add(findSentences(text, found, blocks, writing), parts)
          }
          return Object.entries({ words: tokens, sentences }).map(([of, { f1, told }]) => {
            const measure = genre === 'all' ? `${of}, F1` : `${of}, F1, ${genre}`
            return { set: path, digest: set.digest, measure, score: f1, count: told }
          })
        })
      },
    ),
}
