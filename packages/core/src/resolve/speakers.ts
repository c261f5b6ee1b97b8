import type { Annotations } from '../annotate/index.ts'
import type { Language } from '../language/language.ts'
import type { Article } from '../model/article.ts'
import type { Attribution } from '../model/attribution.ts'
import type { Entity } from '../model/entity.ts'
import type { Name } from '../model/name.ts'
import type { Span } from '../model/span.ts'
import type { Token } from '../model/token.ts'
import { Layer } from './layer.ts'
import { findInterviewee, isLetter } from './speakers/interviewee.ts'
import { somebodyOpening } from './speakers/opening-somebody.ts'
import { findPlacedBodies } from './speakers/placed-bodies.ts'
import { Recollection } from './speakers/recollection.ts'
import { tellByPronouns, tellSexes } from './speakers/sexes.ts'
import { headName, headToken } from './speakers/source-heads.ts'
import { findSubjectNames } from './speakers/subject-names.ts'

type Known = { readonly names: readonly Name[]; readonly entities: readonly Entity[] }

/** Paragraphs of reports are no longer, in code units. */
const longestParagraph = 600

/** Settles which entity each source is: through pronouns, descriptions and roles; unknown stays null. */
export function resolveSpeakers(
  article: Article,
  found: Annotations,
  known: Known,
  language: Language,
): Attribution[] {
  const { text } = article
  const { naming, speech } = language
  const tokens = new Layer(found.tokens)
  const names = new Layer(known.names)
  const quotes = new Layer(found.quotes)
  const layers = { tokens, sentences: new Layer(found.sentences), names }
  const { entities } = known
  const isMeant = tellsOf(article, entities)
  const told = known.names.filter((name) => isMeant(name) && !quotes.touches(name))
  const titled = tellSexes(text, told, entities, speech)
  const subjects = findSubjectNames(text, told, found.sentences, tokens)
  const given = (name: Name) =>
    naming.sexOf(text.slice(name.start, name.end).split(' ', 1)[0]?.toLowerCase() ?? '')
  const isKnown = (name: Name) => titled.has(name.entity) || given(name) !== null
  const pronounced = tellByPronouns(text, { ...layers, subjects }, isKnown, speech.sexes)
  const sexes = new Map([...pronounced, ...titled])
  const placed = findPlacedBodies(text, told, tokens, speech)
  const recollection = new Recollection(
    { names: told, entities, sexes, subjects, placed },
    language,
  )
  const peoples = new Set(
    entities.flatMap(({ id, type, country }) => (type === 'other' && country ? id : [])),
  )
  const speakers = new Map<number, string | null>()
  const { turns } = speech
  const interviewee = findInterviewee(text, found.attributions, told, turns)

  const nameOf = (source: Span) =>
    headName(text, source, tokens.within(source), names.within(source), language)

  /** "driver Rushed said": a cue that looks like a name. */
  const isCue = ({ start, end }: Span) => speech.verbs.has(text.slice(start, end).toLowerCase())

  const somebodyOf = (pronoun: Span) => somebodyOpening(text, pronoun, layers, language)

  /** He of whom the sentence tells: "her deputy" is nobody who was named before, "the captain" may be. */
  const ofSomebody = (source: Span, pronoun: string): string | null => {
    const somebody = somebodyOf(source) ?? source
    const opening = text.slice(somebody.start, somebody.end).split(/\s/, 1)[0] ?? ''
    if (!speech.definite.has(opening.toLowerCase())) return null
    const sex = speech.sexes.get(pronoun) ?? null
    return settle(somebody, null) ?? recollection.person(source.start, sex, null)
  }

  /** Where the paragraph of a source begins; not looked for further back than a description can mean. */
  const paragraphOf = ({ start }: Span): number => {
    const before = text.slice(Math.max(0, start - longestParagraph), start)
    return start - before.length + before.lastIndexOf('\n') + 1
  }

  const settle = (source: Span, around: string | null): string | null => {
    const words = tokens.within(source)
    const head = headToken(text, source, words)
    const word = text.slice(head?.start ?? source.start, head?.end ?? source.end).toLowerCase()
    if (speech.witnesses.has(word)) return null
    if (interviewee && isLetter(text, source, turns.answers)) return interviewee
    const name = nameOf(source)
    const [first] = words
    // the Canadian said
    const isOneOf =
      name !== null && peoples.has(name.entity) && first !== undefined && first.start < name.start
    if (name && !isOneOf) return isCue(name) ? null : name.entity
    if (!first) return null
    const pronoun = words.length === 1 ? speech.pronouns.get(word) : undefined
    switch (pronoun) {
      case 'speaker':
        return around
      case 'one':
        if (!around && somebodyOf(source)) return ofSomebody(source, word)
        return recollection.person(source.start, speech.sexes.get(word) ?? null, around)
      case 'thing':
      case 'many':
        return recollection.body(source.start, around)
      case undefined:
        break
    }
    const opening = text.slice(first.start, first.end).toLowerCase()
    // this newspaper has learned: nobody that it tells of
    if (speech.determiners.has(opening) && speech.outlets.has(word)) return null
    const owned = words.some(({ start, end }) => speech.possessives.has(text.slice(start, end)))
    if (!speech.definite.has(opening) || owned) return null
    const office = head && officeOf(head, words)
    return recollection.described(
      source.start,
      { word, office, isOfOthers: speech.tellers.has(word), paragraph: paragraphOf(source) },
      widthOf(source, word, head?.end ?? source.end),
    )
  }

  /** "the | finance minister |", "the | prime minister |", not "the former minister". */
  const officeOf = (head: Token, words: readonly Token[]): string | null => {
    const before = words.findLast(({ end }) => end < head.start)
    if (!before) return null
    const phrase = text.slice(before.start, head.end).toLowerCase()
    const isNoun = before.pos === 'NOUN' || before.pos === 'PROPN'
    return naming.roles.has(phrase) || (isNoun && names.within(before).length === 0) ? phrase : null
  }

  /** "the Austrian", "the young Austrian", not "the World Food Programme", "the tracking site FlightWatch". */
  const isPeople = (source: Span): boolean => {
    const words = tokens.within(source)
    const head = headToken(text, source, words)
    const isName = names
      .within(source)
      .some(({ start, type }) => type === 'other' && start === head?.start)
    return isName && words.every(({ pos, start }) => pos !== 'NOUN' || start >= (head?.start ?? 0))
  }

  /** A proper noun that tells neither where something is nor of which people. */
  const callsBody = (word: Token): boolean => {
    const [name] = names.touching(word)
    return word.pos === 'PROPN' && name?.type !== 'place' && name?.type !== 'other'
  }

  /** "the official", "the 44-year-old", "the Austrian": what fits almost anybody; "the firm": any body. */
  const widthOf = (source: Span, word: string, headEnd: number): 'anybody' | 'any body' | null => {
    const people = !/s$/.test(word) && isPeople(source)
    if (people || speech.anybody.has(word.split('-').at(-1) ?? word)) return 'anybody'
    // the union | of bakers |: one that is not told of yet
    const rest = tokens.within({ start: headEnd, end: source.end })
    const isFurther = rest.some(({ start, end }) => speech.genitives.has(text.slice(start, end)))
    // the Orlando | website |: one with a name of its own
    const isNamed = tokens
      .within({ start: source.start, end: headEnd - word.length })
      .some(callsBody)
    return speech.anyBody.has(word) && !isFurther && !isNamed ? 'any body' : null
  }

  /** "his agent Bo Li", "Ek’s lawyer, Bo Li": who speaks for another one that is told of. */
  const isSomebodys = (source: Span): boolean => {
    const words = tokens
      .within(source)
      .map(({ start, end }) => text.slice(start, end).toLowerCase())
    return speech.owners.has(words[0] ?? '') || words.some((word) => speech.possessives.has(word))
  }

  /** Who speaks and has no name: one person, or one thing; of several no pronoun is sure. */
  const unnamed = (source: Span): 'somebody' | 'something' | null => {
    const words = tokens.within(source)
    const meant = words[0]?.pos === 'PRON' ? somebodyOf(source) : null
    if (meant) return unnamed(meant)
    const head = headToken(text, source, words)
    const word = text.slice(head?.start ?? source.start, head?.end ?? source.end).toLowerCase()
    if (head?.pos !== 'NOUN' || speech.plurals.has(word) || /[^s]s$/.test(word)) return null
    const opening = text.slice(words[0]?.start, words[0]?.end).toLowerCase()
    const person = naming.roles.has(word) || speech.anybody.has(word) || speech.witnesses.has(word)
    if (person) return speech.definite.has(opening) ? null : 'somebody'
    return speech.documents.has(word) || speech.anyBody.has(word) ? 'something' : null
  }

  const order = found.attributions
    .map((attribution, index) => ({ attribution, index }))
    .sort((a, b) => tellingAt(a.attribution) - tellingAt(b.attribution))
  for (const { attribution, index } of order) {
    const { source, nested } = attribution
    const around = nested ? enclosing(found, index, speakers) : null
    const speaker = source && settle(source, around)
    speakers.set(index, speaker)
    if (!source || nested) continue
    if (speaker) recollection.spoke(speaker, source.start, isSomebodys(source))
    const left = speaker ? null : unnamed(source)
    if (left) recollection.unnamedSpoke(left, source.start)
  }
  return found.attributions.map((attribution, index) => ({
    ...attribution,
    speaker: speakers.get(index) ?? null,
    via: attribution.via.map(({ start, end }) => ({
      start,
      end,
      entity: nameOf({ start, end })?.entity ?? null,
    })),
  }))
}

/**
 * Whether a name can be meant by a pronoun or a description: not that of the agency that the text is from. “The bank said”
 * behind a dateline of Danube Financial News is not that agency.
 */
function tellsOf({ credits }: Article, entities: readonly Entity[]): (name: Name) => boolean {
  const agencies = new Set(credits.map(({ agency }) => agency.toLowerCase()))
  const outlets = new Set(
    entities.flatMap(({ id, variants }) =>
      variants.some((form) => agencies.has(form.toLowerCase())) ? id : [],
    ),
  )
  return ({ entity }) => !outlets.has(entity)
}

/** Where the telling stands in the text: what a pronoun can look back on. */
function tellingAt({ source, cue, content }: Annotations['attributions'][number]): number {
  return (source ?? cue ?? content[0])?.start ?? 0
}

/** The speaker of the nearest attribution around one: who "I" and "he" inside it can be. */
function enclosing(
  { attributions }: Annotations,
  index: number,
  speakers: ReadonlyMap<number, string | null>,
): string | null {
  const at = tellingAt(attributions[index] as Annotations['attributions'][number])
  for (let i = index - 1; i >= 0 && i > index - 12; i--) {
    const around = attributions[i]
    if (around?.content.some(({ start, end }) => start <= at && at < end))
      return speakers.get(i) ?? null
  }
  return null
}
