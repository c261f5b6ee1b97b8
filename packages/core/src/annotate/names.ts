import type { Language } from '../language/language.ts'
import type { Mention } from '../model/name.ts'
import type { Sentence, Token } from '../model/token.ts'
import { settleAcronym } from './names/acronyms.ts'
import { agreeOnNames } from './names/agreement.ts'
import { apart } from './names/apart.ts'
import { findAsPrinted } from './names/as-printed.ts'
import { isOfMoney } from './names/capital-runs.ts'
import { titleBefore, trimName } from './names/edges.ts'
import { type NameFacts, readNameFacts, SEEN_CAPITAL } from './names/facts.ts'
import type { FoundName } from './names/found-name.ts'
import { joinGiven } from './names/given.ts'
import { Unglue } from './names/glued.ts'
import { findLeftOut } from './names/left-out.ts'
import { settleLettersAfter } from './names/letters-after.ts'
import { nameRuns } from './names/named-runs.ts'
import { partName } from './names/parts.ts'
import { settleShips } from './names/ships.ts'
import { joinShops } from './names/shops.ts'
import { findSmallPlaces } from './names/small-places.ts'
import { settleStorms } from './names/storms.ts'
import { findTeams } from './names/teams.ts'
import { joinTurned } from './names/turned-names.ts'
import { CAPITAL, readWordFacts, type WordFacts } from './words/word-facts.ts'

/**
 * Finds the names of persons, places, organizations and other things: a learned tagger reads the runs
 * of capitalized words, then the same name gets the same type in the whole text.
 */
export function findNames(
  text: string,
  tokens: readonly Token[],
  sentences: readonly Sentence[],
  language: Pick<Language, 'tagger' | 'naming' | 'gazetteer'>,
  wordFacts: WordFacts = readWordFacts(text, tokens, language.tagger),
): Mention[] {
  const facts = readNameFacts(text, tokens, sentences, language, wordFacts)
  const names: Mention[] = []
  const add = (found: FoundName) => names.push(mentionOf(text, tokens, found, language))
  const glued = new Unglue(text, tokens, facts, language)
  const addParts = (found: FoundName) => {
    const parts = glued.part(found).flatMap((one) => partName(text, tokens, facts, one, language))
    for (const part of parts) {
      const read = settleAcronym(text, tokens, part, language.naming)
      if (read) add(read)
    }
  }
  nameRuns(facts, language.tagger, addParts)
  const whole = joinGiven(text, names, language)
  const shops = joinShops(text, tokens, whole, facts, language.naming)
  const alike = agreeOnNames(text, tokens, shops, language, (token) =>
    mayBeName(text, tokens, facts, token),
  )
  const agreed = joinTurned(text, alike, language.naming)
  const more = [
    ...findSmallPlaces(text, tokens, agreed, facts, language),
    ...findLeftOut(text, tokens, agreed, facts, language.naming),
    ...findAsPrinted(text, agreed, language.gazetteer),
  ]
  const all = more.length === 0 ? agreed : apart([...agreed, ...more])
  const titled = settleLettersAfter(text, all, language)
  const called = settleShips(text, settleStorms(text, titled, language), language)
  return findTeams(text, called, wordFacts.lower, language)
}

/** A word that is never in lower case in this text, and has a capital inside of a sentence. */
function mayBeName(
  text: string,
  tokens: readonly Token[],
  { makeup, seen }: NameFacts,
  token: number,
): boolean {
  const isSeen = ((makeup[token] as number) & CAPITAL) !== 0 && seen[token] === SEEN_CAPITAL
  return isSeen && !isOfMoney(text, tokens[token] as Token)
}

function mentionOf(
  text: string,
  tokens: readonly Token[],
  found: FoundName,
  language: Pick<Language, 'naming' | 'gazetteer'>,
): Mention {
  const { type, score } = found
  const { first, last, title } = trimName(text, tokens, found, type, language)
  const before =
    type === 'person' ? (title ?? titleBefore(text, tokens, first, language.naming)) : null
  return {
    start: (tokens[first] as Token).start,
    end: (tokens[last] as Token).end,
    type,
    score,
    because: [
      `read as ${type} from its words and those around it`,
      ...(before ? [`follows the title ${before}`] : []),
    ],
  }
}
