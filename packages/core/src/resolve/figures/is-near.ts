import type { Around } from './around.ts'

/** So many words before and behind a figure. */
const reach = 8

/** Whether one of some words stands near a figure: "the toll |rose| to 12", "280 million a year |earlier|". */
export function isNear({ words, first, last }: Around, these: ReadonlySet<string>): boolean {
  return [
    ...words.slice(Math.max(0, first - reach), first),
    ...words.slice(last + 1, last + 1 + reach),
  ].some((word) => these.has(word))
}
