import { knownAcronyms } from '../../language/acronyms.ts'
import type { NameComparison } from '../../model/entity.ts'
import { alignPersons, ownWords } from '../same-name/align-persons.ts'
import { compareInOrder, different } from '../same-name/compare-words.ts'
import { latinWords } from '../same-name/letters.ts'
import {
  compareAcronyms,
  compareOrganizations,
  contentWords,
} from '../same-name/same-organization.ts'
import { soundKey } from '../same-name/sound-key.ts'
import type { Form } from './form.ts'

const oneOnTheMap = 0.95
const onePeople = 0.95
const ownerUnsaid = 0.8
const givenNameAlone = 0.5
const firstOfTwo = 0.55

/** Keys that a form is found by; two forms of one name share at least one. */
export function formKeys(form: Form): string[] {
  const { type, words } = form
  switch (type) {
    case 'person': {
      const own = ownWords(words)
      const [first, last] = [own[0], own.at(-1) ?? '']
      const keys = [soundKey(last), soundKey(own.join('')), `${givenName}${first}`]
      if (form.family) keys.push(soundKey(form.family))
      return own.length > 1 ? [...keys, `${first} ${last.slice(0, 2)}`] : keys
    }
    case 'place': {
      const [best] = form.candidates
      return [soundKey(words.join('')), ...(best ? [`map ${best.id}`] : [])]
    }
    case 'organization': {
      const content = contentWords(words)
      const firsts = content.map((word) => word.charAt(0)).join('')
      return [
        content.map(soundKey).sort().join(' '),
        `letters ${content.length > 1 ? firsts : words[0]}`,
        ...knownAcronyms(latinWords(form.text)).map((acronym) => `known ${acronym}`),
        ...(content.length === 2 ? [soundKey(content[0] ?? '')] : []), // "Labour" of Labour Party
      ]
    }
    case 'other':
      return [form.country ? `people ${form.country}` : soundKey(words.join(''))]
  }
}

const givenName = 'given '

/** Which of its keys a form is looked for by: a whole name is nobody else's given name. */
export function soughtKeys(form: Form, keys: readonly string[]): readonly string[] {
  return ownWords(form.words).length > 1 ? keys.filter((key) => !key.startsWith(givenName)) : keys
}

/** Whether two forms of one type in one article name one thing. */
export function compareForms(a: Form, b: Form): NameComparison {
  switch (a.type) {
    case 'person':
      return comparePersons(a, b)
    case 'place':
      return comparePlaceForms(a, b)
    case 'organization':
      return compareOwned(a, b)
    case 'other':
      // Argentines and Argentinians are one people, Scots and Britons are not
      if (a.country && a.country === b.country && a.text.slice(0, 2) === b.text.slice(0, 2)) {
        return { same: true, score: onePeople, because: ['words for one people'] }
      }
      if (a.country || b.country) return different('not one people')
      return compareInOrder(a.words, b.words)
  }
}

function comparePersons(a: Form, b: Form): NameComparison {
  const aligned = alignPersons(a.words, b.words)
  if (aligned.same) return aligned
  const [left, right] = [ownWords(a.words), ownWords(b.words)]
  if (isFirstFamily(left, b) || isFirstFamily(right, a))
    return { same: true, score: firstOfTwo, because: ['it is the first of two family names'] }
  if ((left.length > 1 && right.length > 1) || left[0] !== right[0]) return aligned
  return { same: true, score: givenNameAlone, because: [`"${left[0]}" begins the whole name`] }
}

const isFirstFamily = (words: readonly string[], { family }: Form) =>
  words.length === 1 && words[0] === family

function comparePlaceForms(a: Form, b: Form): NameComparison {
  const [kindA, kindB] = [a.kind ?? 'place', b.kind ?? 'place']
  if (
    (kindA === 'region') !== (kindB === 'region') ||
    (kindA === 'feature') !== (kindB === 'feature')
  ) {
    return different(`one is a ${kindA}, the other a ${kindB}`)
  }
  const [bestA, bestB] = [a.candidates[0], b.candidates[0]]
  if (bestA && bestB) {
    const shared =
      b.candidates.some(({ id }) => id === bestA.id) ||
      a.candidates.some(({ id }) => id === bestB.id)
    return shared
      ? {
          same: true,
          score: oneOnTheMap,
          because: [`the gazetteer has "${a.text}" and "${b.text}" for one place`],
        }
      : different(`the gazetteer has "${a.text}" and "${b.text}" for two places`)
  }
  return compareInOrder(a.words, b.words)
}

function compareOwned(a: Form, b: Form): NameComparison {
  if (a.country && b.country && a.country !== b.country)
    return different('they belong to two countries')
  const acronym = compareAcronyms(a.text, b.text)
  const same = acronym ?? compareOrganizations(a.words, b.words)
  if (!same.same || a.country === b.country) return same
  const because = [...same.because, 'only one of them says which country it belongs to']
  return { same: true, score: Math.max(0.5, same.score * ownerUnsaid), because }
}
