import type { NumberOfWord } from './numbered-words.ts'

/** How words and sentences are written. */
export interface Writing {
  /** Abbreviations that keep their full stop, without it; "Sept" is not "sept", but "mr" is also "Mr" and "MR". */
  readonly abbreviations: ReadonlySet<string>
  /** Those of them that lead to what follows, so that no sentence ends there: Mr., Gen., St., v., e.g. */
  readonly leading: ReadonlySet<string>
  /** Those of them that end a list; before a capital and at the end of a line their full stop is the sentence's: etc|. */
  readonly closing: ReadonlySet<string>
  /** Abbreviations only before a number: No. 5, Sat. 10. */
  readonly beforeNumbers: ReadonlySet<string>
  /** Lower-case first parts that a hyphen does not cut off: non-lethal, pre-war. */
  readonly prefixes: ReadonlySet<string>
  /** What follows an apostrophe as a word of its own, lower case: Ann|'s, they|'re. */
  readonly clitics: ReadonlySet<string>
  /** The ending that is cut off together with the letter before its apostrophe: do|n't. */
  readonly negation: string
  /** Words written as one that are two, as they are written, and where they part: can|not, do|nt. */
  readonly fused: ReadonlyMap<string, number>
  /** 0 for the hash of a word that is none of them, however it is written. */
  readonly maybeFused: NumberOfWord
  /** Lower-case words that begin with an apostrophe, without it: 'em. */
  readonly clipped: ReadonlySet<string>
  /** Lower-case units that may be glued to a number: 5|km, 7|pm. */
  readonly units: ReadonlySet<string>
  /** Marks of money that are letters and may be glued to a number: R|8.4, Rs|500. */
  readonly money: ReadonlySet<string>
  /** Capitalized words that begin a sentence and hardly ever a name: after "U.S." they tell its end. */
  readonly starters: ReadonlySet<string>
}
