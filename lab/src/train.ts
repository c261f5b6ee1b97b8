import { parseArgs } from 'node:util'
import type { Language } from '@dateline/core'
import { loadLanguage } from '@dateline/core/inside/language/load'
import { unpackTagDictionary } from '@dateline/core/inside/language/tag-dictionary'
import { type PackedWeights, unpackWeights } from '@dateline/core/inside/language/weights'
import { type DataSet, needSet } from './data.ts'
import type { NamedText, TaggedText } from './formats.ts'
import { LESSONS, readLessons } from './train/lessons.ts'
import { trainNames } from './train/names.ts'
import { trainPartsOfSpeech } from './train/parts-of-speech.ts'
import { type Ingredient, open, type Recipe, shareAlike } from './train/recipes.ts'
import { learnTagDictionary } from './train/tag-dictionary.ts'
import { built, builtApart, type Origin, writeFiles } from './write-built.ts'

// pnpm train [--open] [--data FOLDER]: builds the weights of generated/en/share-alike; with --open those of open/, from open sets alone.
const { values } = parseArgs({
  options: {
    data: { type: 'string', default: '../shared/data' },
    open: { type: 'boolean', default: false },
  },
})

interface Measured<T> extends Ingredient {
  readonly set: DataSet<T>
}

/** How many models parts of speech are the mean of. */
const MODELS = 3

const repeat = <T>(rows: readonly T[], times: number): T[] =>
  Array.from({ length: times }, () => rows).flat()

/** Writes the weights of a recipe. */
function train(recipe: Recipe, english: Language): void {
  const tagged = recipe.tagged.map((one) => ({
    ...one,
    set: needSet<TaggedText>(values.data, one.path),
  }))
  const named = recipe.named.map((one) => ({
    ...one,
    set: one.path === LESSONS ? readLessons() : needSet<NamedText>(values.data, one.path),
  }))
  const parts = trainPartsOfSpeech(
    tagged.flatMap((one) => rowsOf(one)),
    english.tagger,
    MODELS,
  )
  writeWeights('parts-of-speech', recipe, parts, tagged)
  const dictionary = learnTagDictionary(tagged.flatMap(rowsOf), english.tagger)
  writeFiles(
    `${recipe.folder}/tag-dictionary`,
    built(
      'tag-dictionary',
      dictionary,
      originOf('words of which the part of speech is settled', recipe, tagged),
    ),
  )
  const settled = unpackTagDictionary(dictionary)
  const languageFor = taggersFor(tagged, parts, {
    ...english,
    tagger: { ...english.tagger, settled },
  })
  const names = trainNames(
    named.flatMap(({ set, times, unmarked = null }) =>
      repeat(set.rows, times).map((text) => ({ text, unmarked })),
    ),
    languageFor,
  )
  writeWeights('names', recipe, names.first, named)
  writeWeights('names-again', recipe, names.again, named)
}

const rowsOf = ({ set, times }: Measured<TaggedText>) => repeat(set.rows, times)

/**
 * Names are learned with the parts of speech that the tagger would give, not with those that it was taught:
 * each half of the texts tagged by hand is tagged by what was learned from the other half.
 */
function taggersFor(
  tagged: readonly Measured<TaggedText>[],
  parts: PackedWeights,
  english: Language,
): (text: NamedText) => Language {
  const byHand = tagged.flatMap(({ set }) => set.rows)
  const halfOf = new Map(byHand.map(({ id }, i) => [id, i % 2]))
  const without = (half: number) =>
    tagged.flatMap((one) => rowsOf(one).filter(({ id }) => halfOf.get(id) !== half))
  const weights = [
    trainPartsOfSpeech(without(0), english.tagger, 1),
    trainPartsOfSpeech(without(1), english.tagger, 1),
    parts,
  ].map(unpackWeights)
  const languages = weights.map(
    (partsOfSpeech): Language => ({ ...english, tagger: { ...english.tagger, partsOfSpeech } }),
  )
  return ({ id }) => languages[halfOf.get(id) ?? 2] as Language
}

function writeWeights(
  name: string,
  recipe: Recipe,
  weights: PackedWeights,
  sets: readonly Measured<unknown>[],
): void {
  const about = `${name}.table.json: learned weights; scores in lab/RESULTS.md`
  const path = `${recipe.folder}/${name}`
  writeFiles(path, builtApart(path, weights, originOf(about, recipe, sets)))
}

function originOf(
  about: string,
  { folder, licence }: Recipe,
  sets: readonly Measured<unknown>[],
): Origin {
  return {
    about,
    licence,
    attribution: [...new Set(sets.map(({ credit }) => credit))],
    command: folder === 'open' ? 'pnpm train --open' : 'pnpm train',
    sources: Object.fromEntries(sets.map(({ set }) => [set.path, `sha256 ${set.digest}…`])),
  }
}

const english = await loadLanguage('en')
train(values.open ? open : shareAlike, english)
