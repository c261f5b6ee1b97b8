import type { Analysis } from '../../model/analysis.ts'
import type { TopicWord } from '../../model/topic.ts'
import type { Features } from './features.ts'

/** No word says more than this of what an article is about, in nats, however rare: a misprint is rarest of all. */
const rarest = 6
/** A word of a name says so many times what it says elsewhere, and no more than this however rare. */
const ofName = { times: 1.5, most: 5.25 }
/** News of many things names the same countries. */
const ofCountry = 1.8
/** Dates and figures are rare, yet articles share them by chance. */
const ofNumber = 0.5
/** What it adds that a word is said again, by the logarithm of how often it is said. */
const repeated = 0.6

/** What an article is about: its words and those of its names with their weights, repetition damped. */
export function aboutOf({ topic }: Analysis): Features {
  return new Map(
    topic
      .filter(({ count }) => count > 0)
      .map((one) => [featureOf(one), weightOf(one) * (1 + repeated * Math.log(one.count))]),
  )
}

/** A name is known by its capital: Reading, not the word that is spelled like it. */
function featureOf({ word, kind }: TopicWord): string {
  const isName = kind === 'name' || kind === 'country'
  return isName ? word.charAt(0).toUpperCase() + word.slice(1) : word
}

function weightOf({ kind, weight }: TopicWord): number {
  if (kind === 'name') return Math.min(weight * ofName.times, ofName.most)
  if (kind === 'country') return ofCountry
  return Math.min(weight, rarest) * (kind === 'number' ? ofNumber : 1)
}
