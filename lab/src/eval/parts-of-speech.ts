import { tagWords } from '@dateline/core/inside/annotate/parts-of-speech'
import { readSet } from '../data.ts'
import type { TaggedText } from '../formats.ts'
import type { Result, Stage } from './stage.ts'
import { genresOf } from './tagged-genres.ts'

/** Universal parts of speech of words and sentences that are given. */
export const partsOfSpeech: Stage = {
  name: 'parts-of-speech',
  measure: (data, language) =>
    ['pos/gum.dev.jsonl', 'pos/gum.test.jsonl', 'pos/ud-en-ewt.dev.jsonl'].flatMap(
      (path): Result[] => {
        const set = readSet<TaggedText>(data, path)
        if (!set) return []
        return genresOf(path, set.rows).map(({ genre, rows }) => {
          let right = 0
          let count = 0
          for (const { text, tokens, sentences } of rows) {
            const tagged = tagWords(text, tokens, sentences, language)
            count += tokens.length
            right += tokens.filter(({ pos }, i) => tagged[i]?.pos === pos).length
          }
          const score = (100 * right) / count
          return { set: path, digest: set.digest, measure: `words right, ${genre}`, score, count }
        })
      },
    ),
}
