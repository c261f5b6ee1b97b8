import type { BlockRole, CreditKind } from '../model/article.ts'
import type { LineRoles } from './line-roles.ts'

/**
 * Wordings that give a line away. A phrase is matched word by word, without case and punctuation;
 * "…" stands for up to four words of any kind.
 */
export interface Wording {
  readonly role: BlockRole
  /** What such a line is, in words: "a comment form". */
  readonly what: string
  /** How much one phrase tells: sure even inside a sentence, likely at the start or as most of a line. */
  readonly strength: 'sure' | 'likely'
  /** What the agencies in such a line are credited with. */
  readonly credit?: CreditKind
  /** Short lines that follow such a line belong to it: a list of links, the fields of a form; alone: where it says nothing else. */
  readonly opens?: boolean | 'alone'
  readonly phrases: readonly string[]
}

/** What newsrooms of a language print around the news. */
export interface Masthead {
  readonly wordings: readonly Wording[]
  /** Names of months and their short forms, in lower case. */
  readonly months: ReadonlyMap<string, number>
  /** Words that may stand in a line that only says when: weekdays, labels, zones; in lower case. */
  readonly dateWords: ReadonlySet<string>
  /** Words that count a time back from now, in lower case: "ago", "yesterday". */
  readonly agoWords: readonly string[]
  /** What stands before them: "31 minutes", "an hour". */
  readonly agoUnits: readonly string[]
  /** Those of the date words that may also open a sentence: "On 3 May 2021 the …". */
  readonly datePrepositions: readonly string[]
  /** Words before the date of the first version; in lower case. */
  readonly publicationWords: readonly string[]
  /** Words before the date of a later version; in lower case. */
  readonly updateWords: readonly string[]
  /** Offsets of named time zones; a zone that has several is left out. */
  readonly zones: Readonly<Record<string, string>>
  /** Phrases that open a byline. */
  readonly byWords: readonly string[]
  /** Words of a reporter's occupation, in lower case. */
  readonly occupations: readonly string[]
  /** What stands between the people of a byline, and between them and where they are: global. */
  readonly nameSeparators: RegExp
  /** Those of them after which comes no person: " in ". */
  readonly placeOpeners: RegExp
  /** Small words inside names: de, van, bin. */
  readonly particles: readonly string[]
  /** Words of menus and sections that are no one's name, in lower case. */
  readonly menuWords: readonly string[]
  /** Words that ask the reader to do something, in lower case. */
  readonly imperatives: readonly string[]
  /** What such requests offer, in lower case. */
  readonly offers: readonly string[]
  /** Words with which a page speaks to its reader, and of itself, in lower case: "your", "our". */
  readonly addressWords: readonly string[]
  /** Those of them that mean the reader: "your". */
  readonly readerWords: readonly string[]
  /** Words before a photographer's name. */
  readonly photoLabels: readonly string[]
  /** Words between such a label and the name: "Photo by". */
  readonly photoJoiners: readonly string[]
  /** Those of the labels after which no mark stands: "Image caption Two bridges". */
  readonly bareLabels: readonly string[]
  /** Words for a picture from the archive: "file photo". */
  readonly filePhotos: readonly string[]
  /** Words in capitals that stand before a dash and are no place. */
  readonly notPlaces: readonly string[]
  /** Words that stand before a colon at the start of a line and are no place, in lower case: "Source: …". */
  readonly labelWords: readonly string[]
  /** Those of them that may stand before a title: "Analysis: …". */
  readonly titleLabels: readonly string[]
  /** Words of offices, papers and places that are no part of a person's name, in lower case. */
  readonly officeWords: readonly string[]
  /** Words with which an outlet speaks of itself, in lower case. */
  readonly pressWords: readonly string[]
  /** Words for agencies that are not named. */
  readonly unnamedAgencies: readonly string[]
  /** Verbs of saying in the past, in lower case: a line that has one reports. */
  readonly sayingWords: readonly string[]
  /** Words that tell what was, in lower case: outlets speak of themselves in the present. */
  readonly pastWords: readonly string[]
  /** Verbs that tell what was or will be, and small ones that captions go without, in lower case: "has", "left". */
  readonly tellingVerbs: readonly string[]
  /** Words with which sentences begin that tell, not show, beside the small words of the language: "twice", "some". */
  readonly tellingOpeners: readonly string[]
  /** Endings of such verbs: -ed. */
  readonly tellingEndings: readonly string[]
  /** Words of newsrooms that are said of little else, in lower case: "newsroom". */
  readonly outletWords: readonly string[]
  /** What pages count beside a report, in lower case: comments, minutes. */
  readonly countedWords: readonly string[]
  /** Words of a heading above comments, in lower case. */
  readonly commentWords: readonly string[]
  /** Words that stand in short lines around each comment, in lower case: "Reply", "2 hours ago". */
  readonly commentSigns: readonly string[]
  /** Words that open a heading above what is told of a company or an author, in lower case: "About the trust". */
  readonly aboutWords: readonly string[]
  /** Words before a number to call or an address to write to, in lower case: "tel.: …". */
  readonly contactWords: readonly string[]
  /** Fields above a mail, in lower case. */
  readonly mailFields: readonly string[]
  /** By how much words say that a page speaks to its reader (the logarithm of odds), those words, one space between. */
  readonly pageSpeech: Readonly<Record<string, string>>
  /** How much what is seen of a line speaks for each role. */
  readonly lineRoles: LineRoles
  /** Words that open a question, in lower case. */
  readonly questionWords: readonly string[]
}
