import type { Cue, Frame } from '../../../language/speech.ts'
import type { Passage, Word } from '../passage/passage.ts'
import { clauseAhead } from '../syntax/clause-ahead.ts'
import { isFiniteVerb, isHead, isJoint, isNominal, objectEnd } from '../syntax/noun-phrase.ts'
import { isBounded } from '../syntax/number-bound.ts'

/** How a cue takes what stands behind it, past who is told and when; null when nothing is said there. */
export function frameAt(
  passage: Passage,
  at: number,
  limit: number,
  cue: Cue,
  told: boolean,
  cueEnd: number,
): Frame | null {
  const { frames } = cue
  const { complementizers, questions } = passage.speech
  const word = passage.at(at)
  const takesClause = frames.has('clause') || frames.has('that') || frames.has('hearer')
  if (
    complementizers.has(word.lower) &&
    takesClause &&
    !isFiniteVerb(passage, at + 1) &&
    (limit - at > longestPhrase || mayHoldVerb(passage, at + 2, limit)) &&
    (word.pos === 'SCONJ' || clauseAhead(passage, at + 1, limit))
  )
    return 'that'
  if (questions.has(word.lower) && frames.has('question')) return 'question'
  const bare = frames.has('clause') || told
  const object = (frames.has('matter') || frames.has('scene')) && objectBeside(passage, at, limit)
  // declared an emergency | so it could act
  const turns = object || passage.speech.contrasts.has(word.lower)
  if (bare && !turns && clauseAhead(passage, at, limit)) return 'clause'
  const plain = bare && passage.speech.plain.has(passage.at(cueEnd - 1).lower)
  if (plain && (misreadClause(passage, at, limit) || goesOnInQuotes(passage, at, limit)))
    return 'clause'
  if (frames.has('scene') && (word.mark || sceneAhead(passage, at, limit))) return 'scene'
  if (opensInfinitive(passage, at)) {
    if (frames.has('deed')) return 'deed'
    return told && frames.has('order') ? 'order' : null
  }
  const warned = told && cue.stance === 'warns' && word.pos === 'ADP'
  if (warned && passage.at(at + 1).doing) return 'deed'
  // which the Post describes | as “a farce”
  if (frames.has('label') && passage.speech.roles.has(word.lower) && passage.at(at + 1).mark)
    return 'label'
  const gerund = word.doing && ['VERB', 'AUX'].includes(word.pos) && frames.has('doing')
  const nominal =
    hasHead(passage, at, limit) ||
    (cue.particle !== null && (isNominal(word) || passage.at(at + 1).pos === 'PUNCT')) ||
    word.mark ||
    gerund ||
    isModifying(passage, at) ||
    isBounded(passage, at) ||
    (cue.stance === 'orders' && frames.has('matter') && word.pos === 'ADJ') ||
    (complementizers.has(word.lower) &&
      (isNominal(passage.at(at + 1)) || (frames.has('label') && passage.at(at + 1).mark)))
  if (!nominal) return null
  if (frames.has('figure') && figureAhead(passage, at, limit)) return 'matter'
  if (frames.has('order') && infinitiveAhead(passage, at, limit)) return 'order'
  if (frames.has('view') && roleAhead(passage, at, limit)) return 'view'
  if (frames.has('label')) return 'label'
  if (frames.has('matter') && !passage.speech.relatives.has(word.lower)) return 'matter'
  return gerund ? 'matter' : null
}

/** "showed | soldiers raising a flag", found | “serious faults” */
function sceneAhead(passage: Passage, from: number, limit: number): boolean {
  const end = Math.min(objectEnd(passage, from), limit)
  for (let i = from + 1; i <= end; i++) {
    const { doing, pos } = passage.at(i)
    if (i < limit && doing && pos === 'VERB')
      return isHead(passage.at(i - 1)) && passage.at(i - 1).pos !== 'DET'
  }
  return false
}

/** Behind more words than this a verb may be hidden by a wrong tag. */
const longestPhrase = 20

/** "rejected that idea last month": no clause without a verb. */
function mayHoldVerb(passage: Passage, from: number, limit: number): boolean {
  for (let i = from; i < limit; i++) {
    const { pos, doing, mark } = passage.at(i)
    if ((pos === 'VERB' && !doing) || pos === 'AUX' || mark) return true
  }
  return misreadClause(passage, from - 1, limit)
}

/** "said the plan | works |.": whoever says a noun phrase says a clause whose verb looks like a noun. */
function misreadClause(passage: Passage, from: number, limit: number): boolean {
  const { present, past } = passage.speech.forms
  // said | in their closing words |: a phrase; said |, Reuters reports |: another telling
  if (['ADP', 'PUNCT'].includes(passage.at(from).pos) && !passage.at(from).mark) return false
  for (let i = from + 1; i < limit; i++) {
    const { pos, lower } = passage.at(i)
    const before = passage.at(i - 1)
    // nobody | at the school | talks about it
    if (pos === 'ADP' && passage.at(from).pos === 'PRON' && i < from + 3) continue
    if (!isNominal(passage.at(i))) return false
    const subject = before.pos === 'NOUN' || before.pos === 'PROPN' || before.pos === 'PRON'
    const verbal = past.test(lower) || (present.test(lower) && !present.test(before.lower))
    if ((pos === 'NOUN' || pos === 'ADJ') && subject && verbal) return true
  }
  return false
}

/** said | the plan “costs jobs” |: a clause whose verb looks like a noun. */
function goesOnInQuotes(passage: Passage, from: number, limit: number): boolean {
  if (!isNominal(passage.at(from)) || passage.at(from).mark) return false
  for (let i = from + 1; i < limit; i++) {
    const { mark, pos, lower } = passage.at(i)
    if (mark) return true
    if (pos === 'PUNCT' && lower !== '-') return false
  }
  return false
}

/** "reported | heavy losses", not "reported | sick". */
function hasHead(passage: Passage, from: number, limit: number): boolean {
  for (let i = from; i < limit && (isNominal(passage.at(i)) || isJoint(passage.at(i))); i++)
    if (passage.at(i).name >= 0 || !['ADJ', 'PUNCT'].includes(passage.at(i).pos)) return true
  const stop = passage.at(from + 1)
  return isNominal(passage.at(from)) && (stop.mark || stop.pos === 'VERB' || stop.pos === 'CCONJ')
}

/**
 * "announced | a recall | after one child died", "showed | no emotion | as he was led away": the verb behind is that of
 * a clause beside the object, not "said the panic after the fire was over".
 */
function objectBeside(passage: Passage, from: number, limit: number): boolean {
  const { copulas, genitives, subordinators } = passage.speech
  for (let i = from; i < limit; i++) {
    const { pos, lower } = passage.at(i)
    if (isFiniteVerb(passage, i) || (pos === 'PUNCT' && !isJoint(passage.at(i)))) return false
    if (i === from || !subordinators.has(lower) || !isHead(passage.at(i - 1))) continue
    let verb = objectEnd(passage, i + 1)
    while (genitives.has(passage.at(verb).lower)) verb = objectEnd(passage, verb + 1)
    if (verb === i + 1 || !isFiniteVerb(passage, verb)) continue
    return !copulas.has(passage.at(verb).lower) || passage.at(verb + 1).pos === 'VERB'
  }
  return false
}

/** "put | the toll at 40", "estimated | the loss at more than $3 million" */
export function figureAhead(passage: Passage, from: number, limit: number): boolean {
  const { figuring, forms, putting, relatives } = passage.speech
  let isRelative = false
  for (let i = from + 1; i < Math.min(limit, from + 15); i++) {
    const { lower, pos } = passage.at(i)
    if (figuring.has(lower)) return passage.words.slice(i + 1, i + 6).some(isFigure)
    // put | the kettle on at 4
    if (putting.has(lower) && figuring.has(passage.at(i + 1).lower)) return false
    // put the number of those | who had left | at 40
    isRelative ||= relatives.has(lower)
    // put the number of | displaced | at 40, of those | freed | at 40
    const ends = forms.done.test(lower) && figuring.has(passage.at(i + 1).lower)
    const isNoun = passage.at(i - 1).pos === 'ADP' || ends || isRelative
    if ((pos === 'PUNCT' && lower !== '-') || (!isNoun && isFiniteVerb(passage, i))) return false
  }
  return false
}

function isFigure({ pos, lower }: Word): boolean {
  return pos === 'NUM' || /^[$€£¥]$/.test(lower)
}

/** "remembers | her as a friend" */
function roleAhead(passage: Passage, from: number, limit: number): boolean {
  for (let i = from + 1; i < limit; i++) {
    const { lower, mark } = passage.at(i)
    if (passage.speech.roles.has(lower)) return true
    if (/^[,;:]$/.test(lower) || (isFiniteVerb(passage, i) && !mark)) return false
  }
  return false
}

/** "saw burnt trucks", "reported increased sales" */
function isModifying(passage: Passage, at: number): boolean {
  const { doing, pos, lower } = passage.at(at)
  // expects | rising costs |
  const describes = doing || passage.speech.forms.done.test(lower)
  return pos === 'VERB' && describes && passage.at(at + 1).pos === 'NOUN'
}

/** "to leave", "not to leave", to “leave at once” */
export function opensInfinitive(passage: Passage, at: number): boolean {
  const to = passage.speech.negations.has(passage.at(at).lower) ? at + 1 : at
  if (!passage.speech.infinitives.has(passage.at(to).lower)) return false
  let verb = passage.at(to + 1).mark ? to + 2 : to + 1
  // to “not forget”
  if (passage.speech.negations.has(passage.at(verb).lower)) verb++
  const { pos } = passage.at(verb)
  // to “crush” the rebels: a verb by itself in quotation marks may look like a noun
  const apart = pos === 'NOUN' && passage.at(verb - 1).mark && passage.at(verb + 1).mark
  return pos === 'VERB' || pos === 'AUX' || apart
}

function infinitiveAhead(passage: Passage, from: number, limit: number): boolean {
  for (let i = from; i < limit; i++) {
    const word = passage.at(i)
    if (opensInfinitive(passage, i)) return true
    if (word.pos === 'PUNCT' && !word.mark && word.lower !== ',' && word.lower !== '-') return false
    if (
      isFiniteVerb(passage, i) &&
      !passage.speech.relatives.has(passage.at(i - 1).lower) &&
      !passage.speech.forms.done.test(word.lower)
    )
      return false
  }
  return false
}
