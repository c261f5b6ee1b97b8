import { tagWords } from '@dateline/core/inside/annotate/parts-of-speech'
import { readSet } from '../data.ts'
import type { TaggedText } from '../formats.ts'
import type { Result, Stage } from './stage.ts'

/** Universal parts of speech of words and sentences that are given. */
export const partsOfSpeech: Stage = {
  name: 'parts-of-speech',
  measure: (data, language) =>
    ['pos/gum.dev.jsonl', 'pos/gum.test.jsonl', 'pos/ud-en-ewt.dev.jsonl'].flatMap(
      (path): Result[] => {
        const set = readSet<TaggedText>(data, path)
        if (!set) return []
        const parts = path.includes('gum') ? ['all', 'news'] : ['all']
        return parts.map((part) => {
          const rows = set.rows.filter(({ id }) => part === 'all' || id.includes(`_${part}_`))
          let right = 0
          let count = 0
          for (const { text, tokens, sentences } of rows) {
            const tagged = tagWords(text, tokens, sentences, language)
            count += tokens.length
            right += tokens.filter(({ pos }, i) => tagged[i]?.pos === pos).length
          }
          const score = (100 * right) / count
          return { set: path, digest: set.digest, measure: `words right, ${part}`, score, count }
        })
      },
    ),
}
