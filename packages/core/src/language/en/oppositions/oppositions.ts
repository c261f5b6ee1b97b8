import { GAP, type Opposition } from '../../oppositions.ts'
import { sense } from '../sense.ts'
import { writing } from '../writing.ts'
import { business } from './business.ts'
import { causes } from './causes.ts'
import { courses } from './courses.ts'
import { fates } from './fates.ts'
import { health } from './health.ts'
import { justice } from './justice.ts'
import { knowledge } from './knowledge.ts'
import type { Line } from './line.ts'
import { neither } from './neither.ts'
import { people } from './people.ts'
import { places } from './places.ts'
import { politics } from './politics.ts'
import { science } from './science.ts'
import { sport } from './sport.ts'
import { states } from './states.ts'
import { war } from './war.ts'

const whose = 'his|her|its|their'

/** What only says whose or which: others may stand there, and words that describe. */
const determiners: ReadonlySet<string> = new Set([
  '~',
  'the',
  'a',
  'an',
  'all',
  ...whose.split('|'),
])

/** The phrases that an entry of a line stands for, each as its stems: still_shut|closed is two. */
function phrasesOf(entry: string): string[] {
  const places = entry.split('_').map((place, at, all) => {
    const isInside = at > 0 && at < all.length - 1
    if (isInside && place.split('|').every((one) => determiners.has(one))) return [GAP]
    return place.replace('~', whose).split('|').map(stemsOf)
  })
  return places.reduce((begun, stems) =>
    begun.flatMap((phrase) => stems.map((own) => `${phrase} ${own}`)),
  )
}

/** The stems of what is written as one word: a hyphen cuts off what is no prefix, hit - and - run, not re-elected. */
function stemsOf(written: string): string {
  const parts = written.split('-')
  const words = parts.flatMap((part, nth) => (nth === 0 ? [part] : ['-', part]))
  return parts.some(isPrefix) ? sense(written) : words.map(sense).join(' ')
}

const isPrefix = (part: string) => writing.prefixes.has(part)

const side = (words: string) => new Set(words.split(' ').flatMap(phrasesOf))

const opposed =
  (kind: Opposition['kind']) =>
  ([name, yes, no]: Line): Opposition => ({ name, kind, yes: side(yes), no: side(no) })

export const oppositions: readonly Opposition[] = [
  ...states.map(opposed('status')),
  ...knowledge.map(opposed('status')),
  ...people.map(opposed('status')),
  ...justice.map(opposed('status')),
  ...politics.map(opposed('status')),
  ...war.map(opposed('status')),
  ...courses.map(opposed('status')),
  ...business.map(opposed('status')),
  ...sport.map(opposed('status')),
  ...causes.map(opposed('status')),
  ...science.map(opposed('status')),
  ...health.map(opposed('status')),
  ...fates.map(opposed('status')),
  ...neither.map(opposed('status')),
  ...places.map(opposed('place')),
]
