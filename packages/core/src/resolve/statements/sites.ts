import type { SiteNoun, Sites } from '../../language/sites.ts'
import type { Name } from '../../model/name.ts'
import type { Site } from '../../model/statement.ts'
import type { Layer } from '../layer.ts'
import type { Word } from '../words.ts'

/** Of a clause with more of them, a list or noise, the first are taken: each is held against each of others. */
const most = 6
/** No phrase has more words after its preposition. */
const longest = 8

const inPhrase: ReadonlySet<Word['pos']> = new Set(['DET', 'ADJ', 'NUM', 'PRON', 'NOUN', 'PROPN'])
const nouns: ReadonlySet<Word['pos']> = new Set(['NOUN', 'PROPN'])
/** What begins another phrase where a noun stands before it: in the house |his| father built, at the airport |last| summer. */
const opening: ReadonlySet<Word['pos']> = new Set(['DET', 'PRON', 'ADJ'])
const apart: ReadonlySet<Word['pos']> = new Set(['PUNCT', 'CCONJ'])
const verbal: ReadonlySet<Word['pos']> = new Set(['VERB', 'AUX'])

/**
 * Where a clause says that something happened: the phrases of a preposition and a noun of place, or a name, with the verb that
 * stands before them, else after. `cues` are where words begin that only say that something is said.
 *
 *     was [arrested] |in a flat| |near the station|       it was |in Doha| that they [sat down]
 */
export function findSites(
  words: readonly Word[],
  names: Layer<Name>,
  language: Sites,
  cues: ReadonlySet<number>,
): Site[] {
  const sites: Site[] = []
  for (let at = 0; at < words.length && sites.length < most; at += 1) {
    const phrase = phraseAt(words, at, names, language)
    if (!phrase) continue
    const deed = deedAt(words, at, phrase.end, language, cues)
    for (const site of phrase.sites) sites.push({ ...site, ...deed })
    // "in a flat near the station": what hangs on it is looked at too
    at = phrase.next - 1
  }
  return sites
}

/** The phrase that a preposition begins, or a verb that is done to a reef or a lake: |struck| the reef. */
function phraseAt(
  words: readonly Word[],
  at: number,
  names: Layer<Name>,
  language: Sites,
): { sites: Omit<Site, 'verb' | 'deeds'>[]; end: number; next: number } | null {
  const { lower, stem, pos } = words[at] as Word
  const preposition = language.prepositions.get(lower)
  const isDone = !preposition && pos === 'VERB' && language.deeds.has(stem)
  if (!preposition && !isDone) return null
  // not in a forest, but at a bus station
  if (words[at - 1]?.pos === 'PART') return null
  const next = phraseEnd(words, at + 1, language)
  if (next === at + 1) return null
  // at the airport |of Tunis|
  const goesOn = language.linking.has(words[next]?.lower ?? '')
  const end = goesOn ? Math.max(next, phraseEnd(words, next + 1, language)) : next
  const last = words[(end > next + 1 ? end : next) - 1] as Word
  const [noun, whole] = [
    nounIn(words, at + 1, next, language),
    nounIn(words, next + 1, end, language),
  ]
  const { start } = (isDone ? words[at + 1] : words[at]) as Word
  const named = names.indicesWithin({ start, end: last.end })
  const isPlace = named.some((name) => names.at(name)?.type === 'place')
  const isSite = isDone
    ? noun?.level === 'land' || noun?.level === 'water'
    : noun || whole || isPlace
  if (!isSite) return null
  const siteAs = (as: SiteNoun | null): Omit<Site, 'verb' | 'deeds'> => ({
    ...{ start, end: last.end, whither: preposition ?? 'at', names: named },
    ...{ same: as?.same ?? null, level: as?.level ?? null },
  })
  // the kitchen |of a villa|: in the villa as well
  const each = noun && whole && noun.level === 'part' ? [noun, whole] : [noun ?? whole]
  return { sites: each.map(siteAs), end, next }
}

/** After the last noun of the phrase that begins at a word; at that word where there is none. */
function phraseEnd(words: readonly Word[], first: number, { nouns: known }: Sites): number {
  let end = first
  for (let at = first; at < Math.min(words.length, first + longest); at += 1) {
    const { pos, lower } = words[at] as Word
    // a border |crossing|
    const isNoun = nouns.has(pos) || known.has(`${words[at - 1]?.lower} ${lower}`)
    const owns = pos === 'PART' && /^['’]/.test(lower)
    if (!(owns || isNoun || inPhrase.has(pos) || describes(words, at))) break
    if (end > first && end === at && opening.has(pos)) break
    if (isNoun) end = at + 1
  }
  return end
}

/** Whether a verb only says what a thing is like: a |parked| van, the |stolen| tractor. */
function describes(words: readonly Word[], at: number): boolean {
  const [before, word, behind] = [words[at - 1], words[at], words[at + 1]]
  const leads = before?.pos === 'DET' || before?.pos === 'ADJ'
  return leads && word?.pos === 'VERB' && behind !== undefined && nouns.has(behind.pos)
}

/** The noun of place that a phrase ends with, of two words where the language has such. */
function nounIn(
  words: readonly Word[],
  first: number,
  end: number,
  { nouns: known }: Sites,
): SiteNoun | null {
  // a name may end it: in the villa |Aurora|
  for (let at = end - 1; at >= first; at -= 1) {
    const { lower, pos } = words[at] as Word
    const before = at > first ? `${words[at - 1]?.lower} ${lower}` : ''
    const found = known.get(before) ?? known.get(lower)
    if (found) return found
    if (pos !== 'PROPN') return null
  }
  return null
}

/** The verb of what happens there: the nearest before the phrase, else the first after it; not that somebody says so. */
function deedAt(
  words: readonly Word[],
  first: number,
  end: number,
  { deeds }: Sites,
  cues: ReadonlySet<number>,
): Pick<Site, 'verb' | 'deeds'> {
  const isVerb = (at: number) => {
    const { pos, start } = words[at] as Word
    return verbal.has(pos) && !cues.has(start) && !describes(words, at)
  }
  const before = words.findLastIndex((_, at) => at <= first && isVerb(at))
  const behind = words.findIndex(({ pos }, at) => at >= end && pos === 'VERB' && isVerb(at))
  // "it |was| in Doha that they sat down", but "he |is| at home, and receives visitors"
  const isCleft =
    words[before]?.pos === 'AUX' &&
    behind >= 0 &&
    !words.slice(end, behind).some(({ pos }) => apart.has(pos))
  const at = before < 0 || isCleft ? behind : before
  const verb = words[at]
  if (!verb) return { verb: null, deeds: [] }
  const phrase = deeds.get(`${verb.stem} ${words[at + 1]?.lower}`)
  return { verb: verb.stem, deeds: [...(phrase ?? deeds.get(verb.stem) ?? [])] }
}
