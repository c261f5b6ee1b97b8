import { type Passage, reach, type Word } from '../passage/passage.ts'
import { isFiniteVerb, isHead, objectEnd } from './noun-phrase.ts'
import { goesOnAsVerb } from './verb-chain.ts'

/** Whether a clause begins with a word: a noun phrase, then a verb. */
export function clauseAhead(passage: Passage, from: number, to: number): boolean {
  const limit = Math.min(to, from + reach)
  const { complementizers, conditions, predeterminers, questions, relatives, subordinators } =
    passage.speech
  const first = passage.at(from)
  if (
    from >= limit ||
    (first.pos === 'PUNCT' && !first.mark) ||
    passage.speech.infinitives.has(first.lower)
  )
    return false
  // said | recorded crime | had risen
  const modifies =
    passage.speech.forms.done.test(first.lower) && passage.at(from + 1).pos === 'NOUN'
  if ((first.pos === 'VERB' && !first.doing && !modifies) || first.pos === 'AUX') return false
  // rule | along with | a parliament
  if (first.pos === 'ADV' && passage.at(from + 1).pos === 'ADP') return false
  // testified | while the case was pending |
  if (first.pos === 'SCONJ' && subordinators.has(first.lower) && !conditions.has(first.lower)) {
    const comma = nextComma(passage, from, limit)
    return comma > 0 && clauseAhead(passage, comma + 1, limit)
  }
  if (first.pos === 'CCONJ' && !predeterminers.has(first.lower)) return false
  const counts = [0, 1, 2].some(
    (ahead) => passage.at(from + ahead).pos === 'NUM' && isHead(passage.at(from + ahead + 1)),
  )
  if (first.pos === 'ADP' && !counts) {
    // said | about | one in five trains will run
    if (passage.speech.topics.has(first.lower))
      return passage.at(from + 1).pos === 'NUM' && clauseAhead(passage, from + 1, limit)
    const comma = nextComma(passage, from, Math.min(limit, from + 15))
    // said | as a teenager | she had left
    const object = objectEnd(passage, from + 1)
    if (comma < 0 && object > from + 1 && isHead(passage.at(object)))
      return clauseAhead(passage, object, limit)
    // told reporters | in Orly, although he left |: a clause, but not one that is led to
    const aside = comma > 0 && subordinators.has(passage.at(comma + 1).lower)
    const close = aside ? nextComma(passage, comma + 1, limit) : comma
    return (
      close > 0 && passage.at(close + 1).pos !== 'VERB' && clauseAhead(passage, close + 1, limit)
    )
  }
  let relative = false
  let described = false
  let infinitive = false
  for (let i = from; i < limit; i++) {
    const word = passage.at(i)
    infinitive ||=
      i > from && passage.speech.infinitives.has(word.lower) && passage.at(i + 1).pos === 'VERB'
    if (i > from && isFiniteVerb(passage, i)) {
      // both | were ill
      const { lower: last, pos } = passage.at(i - 1)
      if (pos === 'CCONJ' && !predeterminers.has(last)) {
        // to build a school | and run | it, who came | and left |
        if (infinitive || described) continue
        // confirmed the death | and named the victim: a second verb of whoever confirms
        return false
      }
      if (!relative) return true
      relative = false
      described = true
      while ((goesOnAsVerb(passage, i) && !closesBefore(passage, i)) || tellsOf(passage, i)) i++
    } else if (isApart(word, first)) continue
    else if (i > from && infinitive && isTimeOf(passage, i)) relative = true
    else if (relatives.has(word.lower) && i > from) relative = true
    else if (complementizers.has(word.lower) && i > from && isHead(passage.at(i - 1)))
      relative = true
    else if (word.lower === ',' || word.lower === '—' || word.lower === '–') {
      const close = nextComma(passage, i + 1, limit)
      if (close < 0)
        return i > from && passage.at(from).pos !== 'NOUN' && laterClause(passage, from, i, limit)
      const next = passage.at(close + 1)
      const isAdverb = next.pos === 'ADV' && !questions.has(next.lower)
      const behind = next.mark || isAdverb ? close + 2 : close + 1
      if (isFiniteVerb(passage, behind)) return true
      return laterClause(passage, from, i, limit)
    } else if (word.lower === ';' || word.lower === ':') return false
    else if (word.pos === 'SCONJ' && i > from && !(first.doing && bindsNoun(passage, i)))
      return false
    else if (subordinators.has(word.lower) && i > from && passage.at(i + 1).doing) return false
  }
  return false
}

/** "by the | time | it is over": a verb of its own follows. */
function isTimeOf({ speech, words }: Passage, index: number): boolean {
  const { lower = '', pos } = words[index] ?? {}
  return pos === 'NOUN' && speech.measures.has(lower) && words[index + 1]?.pos === 'PRON'
}

/** "those who voted | supported it": of two verbs with "-ed" after "who" the second is that of the sentence. */
function closesBefore({ speech, words }: Passage, index: number): boolean {
  const [relative, verb, next] = words.slice(index - 1, index + 2)
  if (!speech.persons.has(relative?.lower ?? '') || next?.pos !== 'VERB') return false
  return speech.forms.past.test(verb?.lower ?? '') && speech.forms.past.test(next.lower)
}

/** "a plan that experts | say | would cost jobs" */
function tellsOf(passage: Passage, index: number): boolean {
  const { cues } = passage.at(index)
  return cues.some(({ frames }) => frames.has('clause')) && isFiniteVerb(passage, index + 1)
}

/** Whether a clause begins right here with its subject, no phrase before it: "she left", not "in May she left". */
export function subjectAhead(passage: Passage, from: number, to: number): boolean {
  const { name, pos } = passage.at(from)
  const opens = name >= 0 || ['PRON', 'DET', 'NOUN', 'PROPN'].includes(pos)
  return opens && clauseAhead(passage, from, to)
}

/** "the panic after the fire | was over": a preposition that may join clauses too. */
function bindsNoun(passage: Passage, index: number): boolean {
  if (!passage.speech.occasions.has(passage.at(index).lower)) return false
  return isFiniteVerb(passage, objectEnd(passage, index + 1)) && isHead(passage.at(index + 1))
}

/** A mark inside a name: his event, “Rain, Rain”, was … */
function isApart({ quote, mark, pos }: Word, first: Word): boolean {
  return pos === 'PUNCT' && !mark && quote !== null && quote !== first.quote
}

/** "said | in March, the town fell": the clause begins behind an opening phrase. */
function laterClause(passage: Passage, from: number, comma: number, limit: number): boolean {
  const first = passage.at(from)
  const opens = first.pos === 'ADP' || first.pos === 'SCONJ' || first.pos === 'ADV'
  return opens && clauseAhead(passage, comma + 1, limit)
}

function nextComma(passage: Passage, from: number, limit: number): number {
  for (let i = from; i < limit; i++) {
    const { lower, quote } = passage.at(i)
    if (/^[,—–]$/.test(lower) && (!quote || quote === passage.at(from).quote)) return i
  }
  return -1
}
