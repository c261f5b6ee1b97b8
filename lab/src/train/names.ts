import type { Language } from '@dateline/core'
import type { CapitalRun } from '@dateline/core/inside/annotate/names/capital-runs'
import type { NameFacts, RunsOfSentence } from '@dateline/core/inside/annotate/names/facts'
import { fillNameFeatures, NAME_FEATURES } from '@dateline/core/inside/annotate/names/features'
import { NAME_LABELS } from '@dateline/core/inside/annotate/names/labels'
import { againRows, lookAgain, mayChange } from '@dateline/core/inside/annotate/names/read-again'
import { longestOf, readRuns, scoresOf } from '@dateline/core/inside/annotate/names/reading'
import { verdictRoom } from '@dateline/core/inside/annotate/names/verdicts'
import {
  type PackedWeights,
  unpackWeights,
  type Weights,
} from '@dateline/core/inside/language/weights'
import type { NamedText } from '../formats.ts'
import { type ChainExample, learnChain, UNIT_OF_ODDS } from './chain-learner.ts'
import { type NameLesson, type ReadyLesson, readyLessons } from './ready-lessons.ts'

const ROWS = 1 << 18
const ROWS_AGAIN = 1 << 16
/** The texts are read by models that were learned from the others: so many parts of them, one model each. */
const FOLDS = 4
const MODELS_AGAIN = 3
/** Scores of one such model are surer than those of the mean of several that names are read with. */
const FOLD_SCALE = 0.8

/** What is learned of names: to read them first, and again. */
export interface NameWeights {
  readonly first: PackedWeights
  readonly again: PackedWeights
}

/**
 * Learns names from texts, by the runs of capitalized words in them. The second reading (stacked learning, W. Cohen and V. de
 * Carvalho 2005) is learned on texts as the first one reads what it does not know: by models of the other texts.
 */
export function trainNames(
  lessons: readonly NameLesson[],
  languageFor: (text: NamedText) => Language,
): NameWeights {
  const ready = readyLessons(lessons, languageFor)
  const examples = ready.map(examplesOf)
  const first = learnChain(examples.flat(), ROWS)
  const foldOf = foldsOf(ready)
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const others = examples.filter((_, i) => foldOf[i] !== fold)
    return unpackWeights(learnChain(others.flat(), ROWS, { models: 1 }))
  })
  const again = ready.flatMap((lesson, i) => againOf(lesson, folds[foldOf[i] as number] as Weights))
  const options = { models: MODELS_AGAIN, transitions: meanTransitions(folds) }
  return { first, again: learnChain(again, ROWS_AGAIN, options) }
}

/** A text is in one part, however often it is told. */
function foldsOf(lessons: readonly ReadyLesson[]): number[] {
  const numbers = new Map<string, number>()
  return lessons.map(({ id }) => {
    const number = numbers.get(id) ?? numbers.size
    numbers.set(id, number)
    return number % FOLDS
  })
}

function examplesOf({ facts, rightOf }: ReadyLesson): ChainExample[] {
  return facts.sentences.flatMap((sentence) =>
    sentence.runs.flatMap((run) => {
      const right = rightOf(run)
      return right ? [{ rows: featuresOf(facts, sentence, run), right }] : []
    }),
  )
}

function featuresOf(facts: NameFacts, sentence: RunsOfSentence, run: CapitalRun): Int32Array[] {
  return Array.from({ length: run.last - run.first + 1 }, (_, i) => {
    const rows = new Int32Array(NAME_FEATURES)
    fillNameFeatures(facts, run.first + i, run, sentence, ROWS - 1, rows)
    return rows
  })
}

/** What a text that was read by a model of other texts teaches of reading again. */
function againOf({ facts, rightOf }: ReadyLesson, weights: Weights): ChainExample[] {
  const reading = readRuns(facts, weights)
  const all = lookAgain(facts, reading)
  const verdicts = verdictRoom(longestOf(reading.runs))
  return reading.runs.flatMap((placed, n) => {
    const right = rightOf(placed.run)
    if (!right || !mayChange(all, n)) return []
    const scores = Float64Array.from(scoresOf(reading, placed))
    const begun = scores.map((score) => (FOLD_SCALE * score) / UNIT_OF_ODDS)
    return [{ rows: againRows(all, n, verdicts, ROWS_AGAIN - 1), right, begun }]
  })
}

function meanTransitions(folds: readonly Weights[]): Float64Array {
  const sum = new Float64Array(NAME_LABELS.length ** 2)
  for (const { transitions } of folds) {
    transitions.forEach((one, at) => {
      sum[at] = (sum[at] as number) + one
    })
  }
  return sum.map((one) => one / folds.length / UNIT_OF_ODDS)
}
