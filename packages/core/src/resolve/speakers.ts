import type { Annotations } from '../annotate/index.ts'
import type { Language } from '../language/language.ts'
import type { Article } from '../model/article.ts'
import type { Attribution } from '../model/attribution.ts'
import type { Entity } from '../model/entity.ts'
import type { Name } from '../model/name.ts'
import { Layer } from './layer.ts'
import { findInterviewee } from './speakers/interviewee.ts'
import { findPlacedBodies } from './speakers/placed-bodies.ts'
import { Recollection } from './speakers/recollection.ts'
import { tellByPronouns, tellSexes } from './speakers/sexes.ts'
import { type Layers, SourcePhrases } from './speakers/source-phrases.ts'
import { Sources } from './speakers/sources.ts'
import { findSubjectNames } from './speakers/subject-names.ts'

type Known = { readonly names: readonly Name[]; readonly entities: readonly Entity[] }

/** Settles which entity each source is: through pronouns, descriptions and roles; unknown stays null. */
export function resolveSpeakers(
  article: Article,
  found: Annotations,
  known: Known,
  language: Language,
): Attribution[] {
  const { text } = article
  const layers: Layers = {
    tokens: new Layer(found.tokens),
    sentences: new Layer(found.sentences),
    names: new Layer(known.names),
  }
  const phrases = new SourcePhrases(text, layers, language)
  const names = namesMeant(article, found, known)
  const meant = { names, entities: known.entities }
  const recollection = recollect(text, found, meant, layers, language)
  const { turns } = language.speech
  const interviewee = findInterviewee(text, found.attributions, names, turns)
  const sources = new Sources(text, phrases, recollection, interviewee, known.entities, language)
  const speakers = settleInOrder(found, phrases, recollection, sources)
  return found.attributions.map((attribution, index) => ({
    ...attribution,
    speaker: speakers.get(index) ?? null,
    via: attribution.via.map(({ start, end }) => ({
      start,
      end,
      entity: phrases.nameOf({ start, end })?.entity ?? null,
    })),
  }))
}

/** The speakers of attributions, by index: settled in the order of the text, for each may be whom the next pronoun means. */
function settleInOrder(
  found: Annotations,
  phrases: SourcePhrases,
  recollection: Recollection,
  sources: Sources,
): Map<number, string | null> {
  const speakers = new Map<number, string | null>()
  const order = found.attributions
    .map((attribution, index) => ({ attribution, index }))
    .sort((a, b) => tellingAt(a.attribution) - tellingAt(b.attribution))
  for (const { attribution, index } of order) {
    const { source, nested } = attribution
    const around = nested ? enclosing(found, index, speakers) : null
    const speaker = source && sources.settle(source, around)
    speakers.set(index, speaker)
    if (!source || nested) continue
    if (speaker) recollection.spoke(speaker, source.start, phrases.isSomebodys(source))
    const unnamed = speaker ? null : phrases.unnamed(source)
    if (unnamed) recollection.unnamedSpoke(unnamed, source.start)
  }
  return speakers
}

/** What a reader knows of the persons and bodies of an article before anybody speaks. */
function recollect(
  text: string,
  { sentences }: Annotations,
  { names, entities }: Known,
  layers: Layers,
  language: Language,
): Recollection {
  const { naming, speech } = language
  const titled = tellSexes(text, names, entities, speech)
  const subjects = findSubjectNames(text, names, sentences, layers.tokens)
  const firstWord = ({ start, end }: Name) =>
    text.slice(start, end).split(' ', 1)[0]?.toLowerCase() ?? ''
  const isKnown = (name: Name) => titled.has(name.entity) || naming.sexOf(firstWord(name)) !== null
  const pronounced = tellByPronouns(text, { ...layers, subjects }, isKnown, speech.sexes)
  const sexes = new Map([...pronounced, ...titled])
  const placed = findPlacedBodies(text, names, layers.tokens, speech)
  return new Recollection({ names, entities, sexes, subjects, placed }, language)
}

/**
 * The names that a pronoun or a description can mean: none in quotation marks, nor that of the agency that the text is
 * from. “The bank said” after a dateline of Danube Financial News is not that agency.
 */
function namesMeant({ credits }: Article, { quotes }: Annotations, known: Known): Name[] {
  const agencies = new Set(credits.map(({ agency }) => agency.toLowerCase()))
  const outlets = new Set(
    known.entities.flatMap(({ id, variants }) =>
      variants.some((form) => agencies.has(form.toLowerCase())) ? id : [],
    ),
  )
  const quoted = new Layer(quotes)
  return known.names.filter((name) => !outlets.has(name.entity) && !quoted.touches(name))
}

/** Where the telling stands in the text: what a pronoun can look back on. */
function tellingAt({ source, cue, content }: Annotations['attributions'][number]): number {
  return (source ?? cue ?? content[0])?.start ?? 0
}

/** This many attributions before one are looked at for the one around it. */
const mostBefore = 11

/** The speaker of the nearest attribution around one: who "I" and "he" inside it can be. */
function enclosing(
  { attributions }: Annotations,
  index: number,
  speakers: ReadonlyMap<number, string | null>,
): string | null {
  const at = tellingAt(attributions[index] as Annotations['attributions'][number])
  for (let i = index - 1; i >= Math.max(0, index - mostBefore); i -= 1) {
    const isAround = attributions[i]?.content.some(({ start, end }) => start <= at && at < end)
    if (isAround) return speakers.get(i) ?? null
  }
  return null
}
