import type { Draft } from './draft.ts'
import type { Passage, Range } from './passage/passage.ts'
import { clauseAhead } from './syntax/clause-ahead.ts'

/** A headline is no longer than this, in words. */
const longest = 25

/**
 * What names its source behind or before a colon:
 *
 *     | Bridge to reopen in May |: | minister |
 *     | Ann Ek |: | The bridge fell |     where Ann Ek says something elsewhere in the text
 */
export function findHeadlineSpeech(passage: Passage, told: readonly Draft[]): Draft[] {
  const drafts: Draft[] = []
  const sources = new Set(told.map(({ source }) => source?.start))
  let speakers: ReadonlySet<string> | undefined
  for (const { index, lower, first, last } of passage.words) {
    if (lower !== ':' || last - first > longest || sources.has(passage.at(first).start)) continue
    const before = { from: first, to: index }
    const behind = { from: index + 1, to: last }
    if (isName(passage, before)) {
      speakers ??= lastNames(passage, told)
      const speaks = speakers.has(passage.at(index - 1).lower)
      if (speaks && clauseAhead(passage, index + 1, last))
        drafts.push(...headline(passage, before, behind))
    } else if (!/^[.!?]$/.test(passage.at(last - 1).lower)) {
      if (isTeller(passage, behind)) drafts.push(...headline(passage, behind, before))
      else if (isTeller(passage, before)) drafts.push(...headline(passage, before, behind))
    }
  }
  return drafts
}

/** "minister", "the port authority" */
function isTeller(passage: Passage, { from, to }: Range): boolean {
  return to - from <= 3 && passage.speech.tellers.has(passage.at(to - 1).lower)
}

/** Nothing but the name of a person. */
function isName(passage: Passage, { from, to }: Range): boolean {
  const { name } = passage.at(from)
  return passage.names[name]?.type === 'person' && passage.at(to - 1).name === name
}

/** The last names of the persons who are sources. */
function lastNames(passage: Passage, told: readonly Draft[]): Set<string> {
  const found = new Set<string>()
  for (const { source } of told) {
    if (!source) continue
    const to = passage.indexAt(source.end)
    for (let i = passage.indexAt(source.start); i < to; i++) {
      const { name, lower } = passage.at(i)
      if (name !== passage.at(i + 1).name && passage.names[name]?.type === 'person')
        found.add(lower)
    }
  }
  return found
}

function headline(passage: Passage, teller: Range, content: Range): Draft[] {
  const source = passage.span(teller)
  if (!source || content.to - content.from < 3 || passage.at(content.from).quote) return []
  return [
    {
      source,
      cue: null,
      content: passage.spans([content]),
      via: [],
      stance: 'asserts',
      negative: false,
      score: 0.7,
      because: ['a headline names its source at the colon'],
    },
  ]
}
