import type { Naming } from '../../language/naming.ts'
import type { Mention } from '../../model/name.ts'
import type { Beside, Surroundings } from './surroundings.ts'

/** A role is no longer than this many words. */
const longest = 24

/**
 * The titles and offices printed right beside a person's name:
 *
 *     Kharkiv regional Governor | Ann Ek            Governor
 *     an aide to the mayor, | Ann Ek, |             aside before
 *     | Ann Ek, the head of the clinic, said        aside after
 */
export function findRoles(around: Surroundings, mention: Mention, naming: Naming): string[] {
  const before = around.before(mention, longest)
  const after = around.after(mention, longest)
  const set =
    before[0]?.lower === ',' && (after.length === 0 || /^[,(]$/.test(after[0]?.lower ?? ''))
  const roles = [
    set
      ? roleBefore(around, before.slice(1), naming, true)
      : roleBefore(around, before, naming, false),
    after[0]?.lower === ',' ? roleAfter(around, after.slice(1), naming) : null,
  ]
  return roles.filter((role) => role !== null)
}

function roleBefore(
  around: Surroundings,
  words: readonly Beside[],
  naming: Naming,
  whole: boolean,
): string | null {
  const phrase = nounPhrase(words)
  if (!whole && phrase[0] && isPreposition(phrase[0])) return null // a spokesperson for | Ann Ek
  let end = 0 // where the part without a preposition ends that is looked at, the nearest first
  let found = 0
  for (let at = 0; at <= phrase.length; at += 1) {
    const word = phrase[at]
    if (word && !isPreposition(word)) continue
    if (at > end && isRole(phrase.slice(end, at).toReversed(), naming)) {
      found = at
      if (!whole) break
    }
    end = at + 1
  }
  return printed(around, phrase.slice(0, found).toReversed())
}

function roleAfter(around: Surroundings, words: readonly Beside[], naming: Naming): string | null {
  const phrase = nounPhrase(words)
  const preposition = phrase.findIndex(isPreposition)
  const head = preposition === -1 ? phrase : phrase.slice(0, preposition)
  if (head.length === 0 || !isRole(head, naming)) return null
  const closing = words[phrase.length]
  if (closing && !/^[,.;:)”"]$/.test(closing.word) && closing.token.pos !== 'VERB') return null
  return printed(around, phrase)
}

/** A headline in capitals, in which words of all kinds look like names. */
const inCapitals = /^[^\p{Ll}\s]+(?: [^\p{Ll}\s]+){2,}$/u

/** A role neither begins nor ends with these. */
const open: ReadonlySet<string> = new Set(['DET', 'ADP', 'PUNCT', 'PART'])
const joint = /^(?:['’]s?|[-‑])$/
const possessive = /^['’]s?$/
const inside: ReadonlySet<string> = new Set(['NOUN', 'PROPN', 'ADJ', 'DET', 'ADP', 'NUM', 'X'])

/** The words from the first on that a noun phrase can hold, "’s" and hyphens among them, and whoever stands before "’s". */
function nounPhrase(words: readonly Beside[]): Beside[] {
  const end = words.findIndex(({ token, lower, mention }, at) => {
    if (joint.test(lower)) return false
    if (mention?.type === 'person') {
      const nearer = words.slice(0, at).findLast((one) => one.mention !== mention)
      return !nearer || !possessive.test(nearer.lower)
    }
    return mention === null && !inside.has(token.pos)
  })
  return words.slice(0, end === -1 ? words.length : end)
}

function isPreposition({ token, mention }: Beside): boolean {
  return token.pos === 'ADP' && mention === null
}

/** Whether a phrase without prepositions, in reading order, ends with the noun of a role. */
function isRole(words: readonly Beside[], naming: Naming): boolean {
  return [1, 2, 3].some((length) => {
    const last = words.slice(-length)
    const phrase = last.map(({ lower }) => lower).join(' ')
    return naming.roles.has(phrase) || naming.roles.has(last.map(({ lower }) => lower).join(''))
  })
}

/** The words as printed, without what hangs over at either end: "the", "’s", "of". */
function printed(around: Surroundings, words: readonly Beside[]): string | null {
  const holds = ({ token, lower, mention }: Beside) =>
    mention !== null || !(open.has(token.pos) || joint.test(lower))
  const first = words.find(holds)
  const last = words.findLast(holds)
  if (!first || !last) return null
  const role = around.text.slice(first.token.start, last.token.end).replace(/\s+/g, ' ')
  return inCapitals.test(role) ? null : role
}
