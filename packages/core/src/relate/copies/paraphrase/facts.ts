import type { Analysis } from '../../../model/analysis.ts'
import type { Span } from '../../../model/span.ts'
import { Layer } from '../../../resolve/layer.ts'
import { latinWords } from '../../../resolve/same-name/letters.ts'
import { keyOf } from '../../grouping/key-of.ts'

/** Names, numbers and times as keys, each with how much it tells, in nats: whoever puts a text in other words keeps them. */
export type Facts = ReadonlyMap<number, number>

/** No word of a name tells more, however rare. */
const rarest = 6
/** What the name of a country tells, and a name that nothing is known of. */
const common = 2
/** What a day or a stretch of time tells. */
const ofTime = 2.5
/** As precise as a day: 2023-10-28TEV and 2023-10-28 are one. */
const isoDay = 'YYYY-MM-DD'.length

/** Finds the facts that stand in a stretch of an article. */
export function factsIn(analysis: Analysis): (stretch: Span) => Map<number, number> {
  const { text } = analysis.article
  const [names, times] = [new Layer(analysis.names), new Layer(analysis.times)]
  const quantities = new Layer(analysis.quantities)
  const rarity = new Map(
    analysis.topic.flatMap(({ word, kind, weight }) => (kind === 'name' ? [[word, weight]] : [])),
  )
  return (stretch) => {
    const facts = new Map<number, number>()
    for (const { start, end } of names.within(stretch)) {
      for (const word of latinWords(text.slice(start, end))) {
        if (word.length > 1)
          facts.set(keyOf(`N ${word}`), Math.min(rarest, rarity.get(word) ?? common))
      }
    }
    const numbers = [
      ...digitsIn(text.slice(stretch.start, stretch.end)),
      ...quantities.within(stretch).flatMap(({ value }) => value ?? []),
    ]
    for (const number of numbers) facts.set(numberKey(number), weightOfNumber(number))
    for (const { value } of times.within(stretch)) {
      if (/^(?:\d{4}-|P[T\d])/.test(value)) facts.set(keyOf(`T ${value.slice(0, isoDay)}`), ofTime)
    }
    return facts
  }
}

/** A number as a fact. */
export function numberKey(number: number): number {
  return keyOf(`# ${number}`)
}

/** The numbers that are written in figures: "14,000", "14 000", "98.6". A comma before three figures parts thousands. */
function digitsIn(text: string): number[] {
  return Array.from(text.matchAll(figures), ([digits]) =>
    Number(
      digits
        .replace(/[ \u00A0\u202F]/g, '')
        .replace(/,(?=\d{3})/g, '')
        .replace(',', '.'),
    ),
  ).filter(Number.isFinite)
}

const figures = /\b\d{1,3}(?:[ \u00A0\u202F]\d{3})+\b|\d+(?:[.,]\d+)*/g

/** A number below ten tells little, others the more the more figures they have before their noughts. */
function weightOfNumber(value: number): number {
  const digits = String(value).replace(/[.,]|0+$/g, '').length
  return digits === 1 && value < 10 ? 1.5 : Math.min(rarest, 2 + 0.8 * digits)
}

/** The facts of the body of an article. */
export function factsOfBody(analysis: Analysis): Facts {
  const factsOf = factsIn(analysis)
  const body = analysis.article.blocks.filter(({ role }) => role === 'body')
  return new Map(body.flatMap((block) => [...factsOf(block)]))
}

/** The share of what some keys tell that others tell as well, 0 to 1, as if they told so much more (in nats) by themselves. */
export function shareIn(own: Facts, other: Facts, more = 0): number {
  let [all, shared] = [more, 0]
  for (const [key, weight] of own) {
    all += weight
    if (other.has(key)) shared += weight
  }
  return all === 0 ? 0 : shared / all
}
