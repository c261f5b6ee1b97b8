import type { DeedPhrase, Deeds } from '../deeds.ts'
import { events } from './deeds/events.ts'
import { harm } from './deeds/harm.ts'
import { law } from './deeds/law.ts'
import { office } from './deeds/office.ts'
import { trade } from './deeds/trade.ts'
import { nounForms, verbForms } from './inflection.ts'
import { stem } from './stem.ts'

/** Some words between a verb and what belongs to it: "let ~ go". */
const gap = '~'

/** A deed and what tells it, a line: its name, then verbs as `verbForms` reads them, with words after them; then nouns. */
interface Line {
  readonly deed: string
  readonly verbs: readonly string[]
  readonly nouns: readonly string[]
}

function readLine(line: string): Line {
  const [deed = '', told = ''] = line.split(': ')
  const [verbs = '', nouns = ''] = told.split(';')
  const entries = (list: string) => list.split(',').flatMap((entry) => entry.trim() || [])
  return { deed: deed.trim(), verbs: entries(verbs), nouns: entries(nouns) }
}

const lines = [harm, law, office, trade].flatMap((field) => field.trim().split('\n').map(readLine))

function verbsOf(): Deeds['verbs'] {
  const byVerb = new Map<string, Map<string, string[]>>()
  for (const { deed, verbs } of lines)
    for (const entry of verbs) {
      const [verb = '', ...behind] = entry.split(' ')
      const phrase = behind.map((word) => (word === gap ? gap : stem(word))).join(' ')
      for (const form of new Set(verbForms(verb).forms.map(stem))) {
        const phrases = byVerb.get(form) ?? new Map<string, string[]>()
        byVerb.set(form, phrases)
        phrases.set(phrase, [...new Set([...(phrases.get(phrase) ?? []), deed])])
      }
    }
  return new Map([...byVerb].map(([verb, phrases]) => [verb, longestFirst(phrases)]))
}

function longestFirst(phrases: ReadonlyMap<string, readonly string[]>): DeedPhrase[] {
  return [...phrases]
    .map(([phrase, deeds]) => {
      const behind = phrase === '' ? [] : phrase.split(' ')
      return { behind: behind.map((word) => (word === gap ? null : word)), deeds }
    })
    .sort((a, b) => b.behind.length - a.behind.length)
}

function nounsOf(): Deeds['nouns'] {
  return listed(
    lines.flatMap(({ deed, nouns }) =>
      nouns.flatMap((noun) => nounForms(noun).forms.map((form) => [stem(form), deed] as const)),
    ),
  )
}

function eventsOf(): Deeds['events'] {
  return listed(
    events
      .trim()
      .split('\n')
      .flatMap((line) => {
        const [event = '', own = ''] = line.trim().split(': ')
        return own.split(' ').map((deed) => [deed.replaceAll('-', ' '), event] as const)
      }),
  )
}

/** What each is paired with, each once. */
function listed(pairs: readonly (readonly [of: string, one: string])[]): Map<string, string[]> {
  const byKey = new Map<string, Set<string>>()
  for (const [of, one] of pairs) byKey.set(of, (byKey.get(of) ?? new Set()).add(one))
  return new Map([...byKey].map(([of, ones]) => [of, [...ones]]))
}

export const deeds: Deeds = {
  verbs: verbsOf(),
  nouns: nounsOf(),
  events: eventsOf(),
  light: new Set(['hold', 'begin']),
}
