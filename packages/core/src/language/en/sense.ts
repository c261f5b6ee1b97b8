import { stem } from './stem.ts'

/** Suffixes that make another word of a word, and no form of it, before a plural s. */
const suffixes = /(ion|ment|ive|ity|itie|al|ance|ence|er|or|ist|ism|ness|i[sz](?:e|ed|ing))s?$/

/**
 * The key that the forms of one word share, and what is derived of it does not: “inspects” and “inspected”, not “inspection”;
 * “hospitals”, not “hospitalised”. It is the stem and, where that lost a suffix of another word, the beginning of this.
 */
export function sense(word: string): string {
  const own = stem(word)
  const found = suffixes.exec(word)
  if (found === null || found.index < own.length) return own
  return `${own}~${(found[1] as string).slice(0, 2).replace('z', 's')}`
}
