import { agencies } from '../language/agencies.ts'
import { masthead as english } from '../language/en/masthead.ts'
import type { Masthead } from '../language/masthead.ts'
import { type PhotoFinder, photoFinder } from './photos.ts'
import { beginningsOf, type Phrase, type PhraseWord, wordsOfPhrase } from './phrases.ts'
import { WordTable } from './word-table.ts'
import { splitWords } from './words.ts'

/** What newsrooms use a word for. */
type Use = keyof ReturnType<typeof wordsByUse>

/** A word, what newsrooms use it for, and the phrases that begin with it. */
export type KnownWord = PhraseWord &
  Readonly<Record<Use, boolean>> & {
    /** how much it says that a page speaks to its reader, the logarithm of odds */
    readonly speech: number
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

function wordsByUse(masthead: Masthead) {
  const lastWord = (name: string) => splitWords(name).slice(-1)
  return {
    /** may stand in a label of photos: "Photo: …", "Pictures by …" */
    photoLabel: [...masthead.photoLabels, ...masthead.filePhotos]
      .flatMap(lastWord)
      .flatMap((word) => [word, `${word}s`]),
    /** makes a closer look for photo credits worth while */
    photo: [...masthead.photoLabels, ...agencies].flatMap(lastWord).concat('file'),
    menu: masthead.menuWords,
    titleLabel: masthead.titleLabels,
    offer: masthead.offers,
    press: masthead.pressWords,
    address: masthead.addressWords,
    reader: masthead.readerWords,
    saying: masthead.sayingWords,
    telling: [...masthead.sayingWords, ...masthead.pastWords],
    dating: [
      ...masthead.publicationWords,
      ...masthead.updateWords,
      ...Object.keys(masthead.months),
    ].flatMap(splitWords),
    agency: agencies.flatMap(lastWord),
    occupation: masthead.occupations.flatMap((word) => [word, `${word}s`]),
    byline: masthead.byWords.flatMap((phrase) => splitWords(phrase).slice(0, 1)),
    counted: masthead.countedWords,
    comment: masthead.commentWords,
    commented: masthead.commentSigns,
    asking: masthead.questionWords,
    about: masthead.aboutWords,
    contact: masthead.contactWords,
    mailField: masthead.mailFields,
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
  const uses = Object.entries(wordsByUse(masthead)).map(
    ([use, words]) => [use as Use, new Set(words)] as const,
  )
  const speech = speechOf(masthead)
  const known = new Map<string, KnownWord>()
  const entryOf = (word: string): KnownWord => {
    const entry =
      known.get(word) ??
      makeEntry(
        uses.map(([use, words]) => [use, words.has(word)]),
        speech.get(word) ?? UNSAID,
      )
    known.set(word, entry)
    return entry
  }
  for (const [, words] of uses) for (const word of words) entryOf(word)
  for (const word of speech.keys()) entryOf(word)
  const phrases = masthead.wordings.flatMap((meaning) =>
    meaning.phrases.map((phrase): Phrase => {
      const words = wordsOfPhrase(phrase).map((word) => (word === '…' ? null : entryOf(word)))
      return { words, meaning }
    }),
  )
  for (const [first, all] of Map.groupBy(phrases, ({ words }) => words[0]))
    if (first) first.begins = beginningsOf(all)
  for (const { words } of phrases) if (words[1]) words[1].goesOn = true
  const unknown = makeEntry(
    uses.map(([use]) => [use, false]),
    UNSAID,
  )
  return new WordTable(known, unknown)
}

function speechOf({ pageSpeech }: Masthead): Map<string, number> {
  return new Map(
    Object.entries(pageSpeech).flatMap(([weight, words]) =>
      words.split(' ').map((word) => [word, Number(weight)] as const),
    ),
  )
}

function makeEntry(uses: readonly (readonly [Use, boolean])[], speech: number): KnownWord {
  const used = Object.fromEntries(uses) as Record<Use, boolean>
  return { begins: null, goesOn: false, ...used, speech }
}

/** What is printed around the news, in the languages that are known; English serves for the others. */
export const englishLexicon: Lexicon = makeReady(english)
