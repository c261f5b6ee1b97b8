import { agencies } from '../language/agencies.ts'
import { masthead as english } from '../language/en/masthead.ts'
import type { Masthead, Wording } from '../language/masthead.ts'
import { type PhotoMark, photoFinder } from './photos.ts'
import { indexPhrases, type PhraseIndex, splitWords } from './phrases.ts'

/** A masthead made ready for looking up. */
export interface Lexicon {
  readonly masthead: Masthead
  readonly wordings: PhraseIndex<Wording>
  readonly credits: PhraseIndex<Wording>
  /** words that make a closer look for photo credits worth while */
  readonly photoWords: ReadonlySet<string>
  readonly menuWords: ReadonlySet<string>
  readonly imperatives: ReadonlySet<string>
  readonly offers: ReadonlySet<string>
  readonly pressWords: ReadonlySet<string>
  readonly sayingWords: ReadonlySet<string>
  readonly tellingWords: ReadonlySet<string>
  readonly findPhoto: (line: string) => PhotoMark | null
}

const entries = (wordings: readonly Wording[]) =>
  wordings.flatMap((wording) => wording.phrases.map((phrase) => [phrase, wording] as const))

function makeReady(masthead: Masthead): Lexicon {
  const lastWord = (name: string) => splitWords(name).slice(-1)
  return {
    masthead,
    wordings: indexPhrases(entries(masthead.wordings)),
    credits: indexPhrases(entries(masthead.wordings.filter(({ role }) => role === 'credit'))),
    photoWords: new Set([...masthead.photoLabels, ...agencies].flatMap(lastWord).concat('file')),
    menuWords: new Set(masthead.menuWords),
    imperatives: new Set(masthead.imperatives),
    offers: new Set(masthead.offers),
    pressWords: new Set(masthead.pressWords),
    sayingWords: new Set(masthead.sayingWords),
    tellingWords: new Set([...masthead.sayingWords, ...masthead.pastWords]),
    findPhoto: photoFinder(masthead),
  }
}

/** What is printed around the news, in the languages that are known; English serves for the others. */
export const englishLexicon: Lexicon = makeReady(english)
