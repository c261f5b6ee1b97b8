import type { Passage, Range } from '../passage/passage.ts'
import { clauseAhead } from '../syntax/clause-ahead.ts'
import {
  insideDate,
  isFiniteVerb,
  isHead,
  nounPhraseAfter,
  objectEnd,
  regionEnd,
} from '../syntax/noun-phrase.ts'
import { relativeEnd } from '../syntax/relative-clause.ts'
import { occasionBefore } from '../syntax/time-adverbial.ts'

/** Whom a phrase such as "according to" names: the source that begins with a word. */
export function phraseSource(passage: Passage, from: number): Range | null {
  // according to | plan |
  const { yardsticks } = passage.speech
  // according to | size |, according to | their needs |
  const measure = passage.speech.owners.has(passage.at(from).lower) ? from + 1 : from
  if (yardsticks.has(passage.at(measure).lower) && objectEnd(passage, from) === measure + 1)
    return null
  const [short, long] = [sourceToComma(passage, from), reducedAfter(passage, from)]
  // … |, according to | Ann Ek, head of the clinic |.
  const closes = long && /^[.!?;]$/.test(passage.at(long.to).lower)
  const source = short && !(closes && long.to > short.to) ? short : long
  return source && { from: source.from, to: relativeEnd(passage, source.to) }
}

/** "According to | the envoy to Orly, Ann Ek, | the bridge …": up to the comma, with an aside in articles. */
function sourceToComma(passage: Passage, from: number): Range | null {
  const limit = Math.min(passage.at(from).last, from + 25)
  let to = from
  while (to < limit && (!/^[,.;:—–]$/.test(passage.at(to).lower) || insideDate(passage, to))) {
    if (passage.at(to).mark && to > from) return null
    if (isFiniteVerb(passage, to) && !isReduced(passage, from, to)) return null
    to++
  }
  if (to === from || to >= limit || passage.at(to).lower !== ',' || passage.at(from).quote)
    return null
  const occasion = occasionBefore(passage, to, from)
  if (occasion > from) return { from, to: occasion }
  // police in Orly, | France, |
  const region = regionEnd(passage, to)
  return {
    from,
    to: Math.max(region, apposedEnd(passage, from, to), describedEnd(passage, to, limit)),
  }
}

/** "Ann Ek | , the firm’s lawyer |, she was late": who it is stands behind the name. */
function describedEnd(passage: Passage, comma: number, limit: number): number {
  if (passage.names[passage.at(comma - 1).name]?.type !== 'person') return comma
  const { owners } = passage.speech
  const { pos, lower, name } = passage.at(comma + 1)
  const owned = /^['’]s?$/.test(passage.at(comma + 2).lower) && name >= 0
  if (pos !== 'DET' && pos !== 'ADV' && !owners.has(lower) && !owned) return comma
  for (let i = comma + 2; i < Math.min(limit, comma + 14); i++) {
    if (isFiniteVerb(passage, i)) return comma
    if (passage.at(i).lower !== ',') continue
    const next = passage.at(i + 1)
    const opens = next.name >= 0 || next.pos === 'DET' || next.pos === 'PRON'
    return opens && clauseAhead(passage, i + 1, limit) ? i : comma
  }
  return comma
}

/** "the team’s coach | , Ann Ek |,": the name of who was described. */
function apposedEnd(passage: Passage, from: number, comma: number): number {
  // Dr. | Ann Ek
  const opens = passage.at(comma + 1)
  const named = opens.name < 0 && opens.pos === 'PROPN' ? comma + 2 : comma + 1
  const { name } = passage.at(named)
  const head = passage.at(comma - 1)
  const isRecord = passage.speech.records.has(head.lower) || isDocument(passage, head.lower)
  const described = head.name < 0 && isHead(head) && !isRecord
  if (passage.names[name]?.type !== 'person' || !described || comma - from < 2) return comma
  let to = named
  while (passage.at(to).name === name) to++
  return passage.at(to).lower === ',' ? to : comma
}

/** "statement", "statements" */
function isDocument({ speech }: Passage, lower: string): boolean {
  return speech.documents.has(lower) || speech.documents.has(lower.replace(/s$/, ''))
}

/** "two people | briefed on the matter": a participle that describes the noun before it. */
function isReduced(passage: Passage, from: number, verb: number): boolean {
  if (verb === from || !passage.speech.forms.done.test(passage.at(verb).lower)) return false
  for (let i = from + 1; i < verb; i++)
    if (passage.at(i).pos === 'DET' && isHead(passage.at(i - 1))) return false
  return isHead(passage.at(verb - 1)) && goesOn(passage, verb + 1)
}

/** "filed | on | Monday", "filed | late Monday |", "filed | last week |": what may stand behind a participle that describes. */
export function goesOn(passage: Passage, behind: number): boolean {
  const { days, months, recency, spans } = passage.speech
  const [{ pos, lower }, next] = [passage.at(behind), passage.at(behind + 1)]
  // a report dated | March 16 |
  if (months.has(lower)) return true
  if (['ADP', 'ADV', 'PART'].includes(pos) || days.has(lower) || days.has(next.lower)) return true
  return recency.has(lower) && spans.has(next.lower)
}

/** "according to | footage posted online by residents |." */
export function reducedAfter(passage: Passage, from: number): Range | null {
  const phrase = nounPhraseAfter(passage, from)
  if (!phrase || !isReduced(passage, from, phrase.to)) return phrase
  let to = phrase.to + 1
  while (goesOn(passage, to) || joinsParticiple(passage, to))
    to = objectEnd(passage, passage.at(to).pos === 'CCONJ' ? to + 2 : to + 1)
  return { from, to }
}

/** "a memo seen by the paper | and confirmed by | two people" */
function joinsParticiple(passage: Passage, at: number): boolean {
  const { lower, pos } = passage.at(at + 1)
  if (passage.at(at).pos !== 'CCONJ' || pos !== 'VERB') return false
  return passage.speech.forms.done.test(lower) && goesOn(passage, at + 2)
}
