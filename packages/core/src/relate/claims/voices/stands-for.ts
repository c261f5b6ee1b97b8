import { companyForms, linkWords, oneVoice } from '../../../language/name-words.ts'
import { sameName } from '../../../resolve/same-name.ts'
import type { Voice } from './voice.ts'

/**
 * Whether one voice can stand for another: a name for what is not named, a longer name for a shorter one, a
 * name or a description for an outlet.
 */
export function standsFor(other: Voice, voice: Voice): boolean {
  if (other === voice || other.kind === 'own') return false
  if (voice.kind === 'own') {
    return other.names.some((two) =>
      voice.names.some((one) => isOneBody(one, two) || isSiteOf(one, two)),
    )
  }
  if (voice.kind === 'described') {
    if (other.kind !== 'described') return isDescribed(voice, other)
    return isLonger(voice, other) || isSomeOf(voice, other)
  }
  if (!precedes(voice, other) || other.kind === 'described') return false
  const [words, fuller] = [wordsOf(voice.name), wordsOf(other.name)]
  if (words.join(' ') === fuller.join(' ')) return true
  if (voice.kind === 'place' || other.kind === 'place') return false
  if (other.kind === 'person') return voice.kind === 'person' && apposes(other.name, voice.name)
  // a name of one word may be read as a person's: “Corwin” for Corwin Health
  return voice.kind === 'person'
    ? words.length === 1 && beginsWith(fuller, words)
    : isFullerBody(voice, other)
}

/** Whether words that name nobody are a voice that has a name. */
function isDescribed(voice: Voice, other: Voice): boolean {
  if (voice.name.split(',', 2).some((part) => isNameOf(part, other))) return true
  const words = wordsOf(voice.name)
  const near = words.length > 1 || sharesArticle(voice, other)
  if (other.kind === 'person') {
    const office = oneVoice.get(words.join(' '))
    return other.roles.some((role) => {
      const head = headOf(wordsOf(role))
      return (near && endsIn(head, words)) || (office !== undefined && head.at(-1) === office)
    })
  }
  if (other.kind === 'place') return false
  return other.names.some(
    (name) =>
      (near && endsIn(headOf(wordsOf(name)), words)) ||
      // “the bank’s lawyer” is not the bank
      (!words.includes('s') && isOneBody(name, voice.name)),
  )
}

/** “the authority” after “the track authority”, in the articles that have it. */
function isLonger(voice: Voice, other: Voice): boolean {
  const [words, longer] = [wordsOf(voice.name), headOf(wordsOf(other.name))]
  return (
    longer.length > words.length &&
    !isPlural(words.at(-1)) &&
    endsIn(longer, words) &&
    voice.articles.every((article) => other.articles.includes(article))
  )
}

/** “economists polled by Reuters”, of whom another article says “sixteen of 21”: a part of some people is no second source. */
function isSomeOf(voice: Voice, other: Voice): boolean {
  const [words, longer] = [wordsOf(voice.name), wordsOf(other.name)]
  const arePeople = isPlural(words[0]) && words.length > 2
  return arePeople && longer.length > words.length && endsIn(longer, words)
}

function isPlural(noun = ''): boolean {
  return noun.endsWith('s')
}

/** “Ek, the chief executive”, “an aid group, Water First”. */
function isNameOf(part: string, other: Voice): boolean {
  const words = wordsOf(part)
  if (other.names.some((name) => apposes(part, name))) return true
  return other.kind === 'person' && words.length === 1 && endsIn(wordsOf(other.name), words)
}

/** “judge Ann Ek”, “the carrier PolTrans”: words and then the name; “a friend of Ann Ek” is somebody else. */
function apposes(words: string, name: string): boolean {
  const [said, own] = [wordsOf(words), wordsOf(name)]
  if (!endsIn(said, own)) return false
  const before = said.slice(0, said.length - own.length)
  return !before.some((word) => linkWords.has(word) || word === 's')
}

/**
 * “Corwin Health” for Corwin Health Inc., “Corwin Corporation” for Drugmaker Corwin Corp, “Border Service” for State Border
 * Service of Farghon, “FDIC” for what it is short for.
 */
function isFullerBody(voice: Voice, other: Voice): boolean {
  const [words, fuller] = [wordsOf(voice.name), wordsOf(other.name)]
  const [name, whole] = [words, fuller].map(withoutForm)
  return (
    beginsWith(fuller, words) ||
    (words.length > 1 && endsIn(headOf(whole ?? []), name ?? [])) ||
    ((words.length > 1 || isAcronym(voice.name)) &&
      sameName(voice.name, other.name, 'organization').same)
  )
}

/** Without what says what form of company it is. */
function withoutForm(words: readonly string[]): readonly string[] {
  return words.length > 1 && companyForms.has(words.at(-1) ?? '') ? words.slice(0, -1) : words
}

function isAcronym(name: string): boolean {
  return /^(?:the )?\p{Lu}{2,7}$/u.test(name)
}

/** Of two names the one with more words stands for the other; of equals the one that comes first. */
function precedes(voice: Voice, other: Voice): boolean {
  const longer = wordsOf(other.name).length - wordsOf(voice.name).length
  return longer > 0 || (longer === 0 && other.key < voice.key)
}

function sharesArticle(one: Voice, other: Voice): boolean {
  return one.articles.some((article) => other.articles.includes(article))
}

/** Without that which something is of: "spokeswoman" for the coast guard, "Institute" for Small Worlds. */
function headOf(words: readonly string[]): readonly string[] {
  const link = words.findIndex((word) => linkWords.has(word))
  return link < 0 ? words : words.slice(0, link)
}

/** "edition.cnn.com", CNN; "www.orlypost.fr", the Orly Post. */
function isSiteOf(host: string, name: string): boolean {
  if (!/^[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+$/u.test(host)) return false
  const labels = wordsOf(host).slice(0, -1)
  return labels.includes(wordsOf(name).join(''))
}

/** Altyn Steel, Altyn Steel Karagat; Ministry of Health, the health ministry. */
function isOneBody(one: string, two: string): boolean {
  const [a, b] = [wordsOf(one), wordsOf(two)]
  if (a.length > 1 && b.length > 1 && (beginsWith(a, b) || beginsWith(b, a))) return true
  return sameName(one, two, 'organization').same
}

/** The words of a name, without the article before them. */
export function wordsOf(name: string): string[] {
  const words = name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu)
  return !words ? [] : words.length > 1 && words[0] === 'the' ? words.slice(1) : words
}

function beginsWith(words: readonly string[], start: readonly string[]): boolean {
  return start.length > 0 && start.every((word, at) => words[at] === word)
}

function endsIn(words: readonly string[], end: readonly string[]): boolean {
  return end.length > 0 && end.every((word, at) => words[words.length - end.length + at] === word)
}
