import { isName, isWord } from '../grouping/features.ts'
import { printedWords } from '../grouping/printed-words.ts'
import type { Reason } from '../weigh.ts'
import { tellAlike } from './counts-told.ts'
import { closeness } from './quantities.ts'
import { type Telling, wordsSaid } from './telling.ts'
import { apart } from './topic.ts'
import { commonIn, meaningOf, mostTelling, overlapOf, type Two, tellingOf } from './two.ts'

/** A word is as rare as can be from here on (nats). */
const rarest = 6

/** So much in common (nats) is as good as more. */
const much = 20

/** Of what one speaker says, so much in common tells that it is one quotation: two outlets often quote two. */
const someOverlap = 0.3

/** This many words in common are named. */
const mostNamed = 5

/** As the first of two tellings has them printed; of those that mean the same, both. */
function wordsInCommon({ a, b, shared, akin }: Two): string[] {
  const [ofA, ofB] = [wordsSaid(a), wordsSaid(b)]
  const same = printedWords(shared.filter(isWord).slice(0, mostNamed), ofA)
  const alike = akin
    .slice(0, mostNamed - same.length)
    .map((one) => [...printedWords([one.a], ofA), ...printedWords([one.b], ofB)].join('/'))
  return [...same, ...alike]
}

/**
 * What makes two tellings one claim, beside how rare that is. A name, a speaker or a number says the less the more
 * statements of its article have it: of twenty things that a minister says two are hardly the same, of one in
 * each article they are. Fitted by `lab/src/train/claims.ts` on 26 stories; weights fitted on more of them are other
 * ones, and do less well on held stories and on real ones, so these stay.
 */
export const reasons: readonly Reason<Two>[] = [
  {
    name: 'overlap',
    weight: 1.8,
    measure: overlapOf,
    say: (two) => {
      const words = wordsInCommon(two)
      return words.length > 0 ? `words in common: ${words.join(', ')}` : null
    },
  },
  { name: 'words used alike', weight: 2.5, measure: meaningOf, say: () => 'words used alike' },
  {
    name: 'rarest word in common',
    weight: 1.9,
    measure: (two) =>
      two.shared
        .filter(isWord)
        .reduce((most, word) => Math.max(most, tellingOf(two, word) * rarity(two.a, word)), 0),
  },
  {
    name: 'name',
    weight: 1.1,
    measure: (two) => mostTelling(two, two.shared.filter(isName)),
    say: () => 'a name in common',
  },
  {
    name: 'speaker',
    weight: 1.9,
    measure: (two) => mostTelling(two, of('from', two.facts)),
    say: ({ a }) => `both from ${a.originator.name}`,
  },
  {
    name: 'speaker, quoted',
    weight: 5.1,
    measure: (two) =>
      isQuoted(two.a) && isQuoted(two.b)
        ? mostTelling(two, of('from', two.facts)) * Math.min(1, overlapOf(two) / someOverlap)
        : 0,
    say: () => 'one speaker, quoted twice',
  },
  {
    name: 'time',
    weight: 2,
    measure: (two) => mostTelling(two, of('time', two.facts)),
    say: ({ facts }) => `both of ${words('time', facts)}`,
  },
  {
    name: 'number',
    weight: 1.7,
    measure: (two) => mostTelling(two, of('number', two.facts)),
    say: ({ facts }) => `a number in common (${words('number', facts)})`,
  },
  {
    name: 'number, rounded',
    weight: 2.5,
    measure: ({ a, b }) =>
      Math.max(
        0,
        ...a.quantities.flatMap((one) => b.quantities.map((other) => closeness(one, other))),
      ),
    say: () => 'a number in common, rounded in one',
  },
  {
    name: 'thing counted',
    weight: 1.2,
    measure: (two) => mostTelling(two, of('counted', two.facts)),
    say: ({ facts }) => `both give a number of: ${words('counted', facts)}`,
  },
  {
    // set by hand with the line above, whose numbers it tells as well: so both halves of our stories gain
    name: 'number that tells the same',
    weight: 3,
    measure: ({ a, b }) => tellAlike(a.told, b.told).share,
    say: ({ a, b }) => `both give a number: ${tellAlike(a.told, b.told).kind}`,
  },
  {
    name: 'opening',
    weight: 1.8,
    measure: ({ a, b }) => (a.place === 0 && b.place === 0 ? 1 : 0),
    say: () => 'both articles open with it',
  },
  {
    name: 'place in the text',
    weight: -2.4,
    measure: ({ a, b }) => Math.abs(a.place - b.place),
  },
  {
    // fitted it is near 0, for hardly a story of ours stands on the map
    name: 'other towns',
    weight: -2,
    measure: ({ a, b }) => (apart(a.settlements, b.settlements) ? 1 : 0),
  },
  {
    name: 'weight in common',
    weight: 2.3,
    measure: (two) => Math.min(1, commonIn(two) / much),
    say: ({ shared }) => {
      const kinds = words('event', shared)
      return kinds ? `the same kind of event (${kinds})` : null
    },
  },
]

function of(kind: string, keys: readonly string[]): string[] {
  return keys.filter((key) => key.startsWith(`${kind} `))
}

function words(kind: string, keys: readonly string[]): string {
  return of(kind, keys)
    .map((key) => key.slice(kind.length + 1))
    .join(', ')
}

function rarity({ features }: Telling, word: string): number {
  return Math.min(1, (features.get(word) ?? 0) / rarest)
}

/** Whether a telling stands in quotation marks, in part at least: two translations of it share few words. */
function isQuoted({ analysis, statement }: Telling): boolean {
  const kind = analysis.attributions[statement.attribution ?? -1]?.kind
  return kind === 'direct' || kind === 'mixed'
}
