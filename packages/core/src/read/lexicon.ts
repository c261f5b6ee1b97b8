import { agencies } from '../language/agencies.ts'
import { masthead as english } from '../language/en/masthead.ts'
import type { Masthead } from '../language/masthead.ts'
import { type PhotoFinder, photoFinder } from './photos.ts'
import {
  ANY,
  type Beginnings,
  notePhrases,
  type Phrase,
  type PhraseWord,
  wordsOfPhrase,
} from './phrases.ts'
import { bitsOf, type Use, Uses } from './uses.ts'
import { WordTable } from './word-table.ts'
import { splitWords } from './words.ts'

/** A word, what newsrooms use it for, and the phrases that begin with it. */
export class KnownWord extends Uses implements PhraseWord {
  begins: Beginnings | null = null
  second = ANY
  nexts = 0
  /** how much it says that a page speaks to its reader, the logarithm of odds */
  readonly speech: number

  constructor(bits: number, speech: number) {
    super(bits)
    this.speech = speech
  }
}

/** … of words that no page was seen to say. */
const UNSAID = -0.9

/** A masthead made ready for looking up. */
export interface Lexicon {
  readonly masthead: Masthead
  /** what is known of the words of a text: one entry a word, and one for all that are not known */
  readonly words: WordTable<KnownWord>
  readonly imperatives: ReadonlySet<string>
  readonly findPhoto: PhotoFinder
  /** two words in capitals with none but particles beside them */
  readonly nameBegins: RegExp
}

function wordsByUse(masthead: Masthead): Record<Use, readonly string[]> {
  const lastWord = (name: string) => splitWords(name).slice(-1)
  return {
    photoLabel: [...masthead.photoLabels, ...masthead.filePhotos]
      .flatMap(lastWord)
      .flatMap((word) => [word, `${word}s`]),
    photo: [...masthead.photoLabels, ...agencies].flatMap(lastWord).concat('file'),
    menu: masthead.menuWords,
    titleLabel: masthead.titleLabels,
    offer: masthead.offers,
    press: masthead.pressWords,
    address: masthead.addressWords,
    reader: masthead.readerWords,
    request: masthead.imperatives,
    saying: masthead.sayingWords,
    telling: [...masthead.sayingWords, ...masthead.pastWords],
    dating: [
      ...masthead.publicationWords,
      ...masthead.updateWords,
      ...masthead.months.keys(),
    ].flatMap(splitWords),
    agency: agencies.flatMap(lastWord),
    occupation: masthead.occupations.flatMap((word) => [word, `${word}s`]),
    byline: masthead.byWords.flatMap((phrase) => splitWords(phrase).slice(0, 1)),
    counted: masthead.countedWords,
    comment: masthead.commentWords,
    commented: masthead.commentSigns,
    asking: masthead.questionWords,
    about: masthead.aboutWords,
    outlet: masthead.outletWords,
    contact: masthead.contactWords,
    mailField: masthead.mailFields,
    web: ['www'],
  }
}

function nameBegins({ particles }: Masthead): RegExp {
  const small = `(?:(?:${particles.join('|')})\\s+)*`
  return new RegExp(`^${small}\\p{Lu}\\S*\\s+${small}\\p{Lu}`, 'u')
}

function makeReady(masthead: Masthead): Lexicon {
  return {
    masthead,
    words: knownWords(masthead),
    imperatives: new Set(masthead.imperatives),
    findPhoto: photoFinder(masthead),
    nameBegins: nameBegins(masthead),
  }
}

function knownWords(masthead: Masthead): WordTable<KnownWord> {
  const uses = new Map(
    Object.entries(wordsByUse(masthead)).map(([use, words]) => [use as Use, new Set(words)]),
  )
  const speech = speechOf(masthead)
  const known = new Map<string, KnownWord>()
  const entryOf = (word: string): KnownWord => {
    const entry =
      known.get(word) ??
      new KnownWord(
        bitsOf((use) => uses.get(use)?.has(word) === true),
        speech.get(word) ?? UNSAID,
      )
    known.set(word, entry)
    return entry
  }
  for (const words of uses.values()) for (const word of words) entryOf(word)
  for (const word of speech.keys()) entryOf(word)
  const phrases = masthead.wordings.flatMap((meaning) =>
    meaning.phrases.map((phrase): Phrase => {
      const words = wordsOfPhrase(phrase).map((word) => (word === '…' ? null : entryOf(word)))
      return { words, meaning }
    }),
  )
  notePhrases(phrases)
  return new WordTable(known, new KnownWord(0, UNSAID))
}

function speechOf({ pageSpeech }: Masthead): Map<string, number> {
  return new Map(
    Object.entries(pageSpeech).flatMap(([weight, words]) =>
      words.split(' ').map((word) => [word, Number(weight)] as const),
    ),
  )
}

/** What is printed around the news, in the languages that are known; English serves for the others. */
export const englishLexicon: Lexicon = makeReady(english)
