import { fileURLToPath } from 'node:url'
import { type Language, relate } from '@dateline/core'
import { analyzeStories } from './gold/analyze-stories.ts'
import { digest, type GoldStory, readStories } from './gold/read-stories.ts'
import { bcubedShares, f1 } from './pairs.ts'
import type { Result, Stage } from './stage.ts'

const corpus = fileURLToPath(new URL('../../../packages/core/corpus/similar/', import.meta.url))

/** Reports of events that are easily taken for one: each half is related as one pile, its stories are held against the true ones. */
export const similarEvents: Stage = {
  name: 'similar',
  measure: (_data, language, { held } = { held: false }) => {
    const halves = readStories(corpus, ['Stories'])
    return [
      ...scoreHalf('corpus/similar, dev half', halves.dev, language),
      ...(held ? scoreHalf('corpus/similar, held half', halves.held, language) : []),
    ]
  },
}

function scoreHalf(set: string, half: readonly GoldStory[], language: Language): Result[] {
  const { analyses, keys } = analyzeStories(half, language)
  const found = relate(analyses).stories.map(({ articles }) =>
    articles.flatMap((id) => keys.get(id) ?? []),
  )
  const truth = half.flatMap(({ gold }) => gold.groups.map(({ articles }) => [...articles]))
  const { precision, recall } = bcubedShares(found, truth)
  const stamp = digest(half.map((one) => one.digest))
  const say = (measure: string, score: number): Result => {
    return { set, digest: stamp, measure, score, count: keys.size }
  }
  return [
    say('stories, BCubed precision', 100 * precision),
    say('stories, BCubed recall', 100 * recall),
    say('stories, BCubed F1', f1(precision, recall)),
  ]
}
