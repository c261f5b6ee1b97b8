import type { Bound } from '../model/quantity.ts'
import type { Outcomes } from './outcomes.ts'

/** What a unit of measure is in SI units: `value * factor + offset`. */
export interface Measure {
  readonly unit: string
  readonly si: { readonly unit: string; readonly factor: number; readonly offset?: number } | null
}

/** A word of number that is not exact: dozens, several. */
export interface Vague {
  readonly low: number
  readonly high: number | null
}

/** How things are counted. Wordings are in lower case and may have several words. */
export interface Counting {
  /** zero to ninety */
  readonly cardinals: ReadonlyMap<string, number>
  /** hundred, thousand, million, bn */
  readonly scales: ReadonlyMap<string, number>
  /** first to thirty-first, 1st to 31st */
  readonly ordinals: ReadonlyMap<string, number>
  /** Endings of ordinals in digits: st, nd, rd, th. */
  readonly ordinalEndings: ReadonlySet<string>
  /** The word between hundreds and the rest: two hundred and five. */
  readonly and: string
  /** What adds a half to the number before it: two and a half million. */
  readonly andHalf: readonly string[]
  /** What halves the scale after it without an article: a half million. */
  readonly halfOf: readonly string[]
  /** Words that say which of several things alike is meant, and what these differ in: old is "age: old". */
  readonly scopes: ReadonlyMap<string, string>
  /** Words for one that count only before a scale: a hundred. */
  readonly one: ReadonlySet<string>
  /** Number words that are not exact. */
  readonly vague: ReadonlyMap<string, Vague>
  /** Words before a number that bound it. */
  readonly before: ReadonlyMap<string, Bound>
  /** Those of them beyond which the number does not lie far: just over. */
  readonly closely: ReadonlySet<string>
  /** Words after a number that bound it: or more. */
  readonly after: ReadonlyMap<string, Bound>
  /** The words of a range: between five and seven, five to seven. */
  readonly range: {
    readonly opens: ReadonlySet<string>
    readonly openedJoins: ReadonlySet<string>
    readonly joins: ReadonlySet<string>
    /** Those of them between two numbers of one unit: five or six feet. */
    readonly choices: ReadonlySet<string>
    /** Words before "from … to" that tell of a change, not of a range. */
    readonly changes: ReadonlySet<string>
    /** The particle that these may have before the "to" of a bound: edged |up| to. */
    readonly up: string
  }
  /** Units of measure and money that follow the number. */
  readonly measures: ReadonlyMap<string, Measure>
  /** Words beside figures with an "m" that make it metres: |within| 100m, 3m |deep|, 800m |from| |the| plant. */
  readonly lengths: Readonly<Record<'before' | 'after' | 'from' | 'where', ReadonlySet<string>>>
  /** Words before a number of what the number before it was of: said |there were| 250. */
  readonly existing: readonly string[]
  /** Words for how often something happened: once, twice. */
  readonly often: ReadonlyMap<string, number>
  /** Words after one of them that make it a factor: twice |as| big. */
  readonly asOften: ReadonlySet<string>
  /** Words after the one for a single time that let it tell so: it bounced once |before| it came to rest. */
  readonly afterOnce: ReadonlySet<string>
  /** The word after a number that multiplies: three |times| the usual crowd. */
  readonly factor: string
  /** Verbs whose particle "over" bounds no number after it: |hand| over 30 prisoners. */
  readonly handing: { readonly verbs: ReadonlySet<string>; readonly particle: string }
  /** Bounds that are places before a few things in words: |over| three regions. */
  readonly placing: ReadonlySet<string>
  /** What people are called who are counted and not named: the 400 |who| took part. */
  readonly who: string
  /** What parts an owner from what is owned: the company|'s| jobs. */
  readonly owned: ReadonlySet<string>
  /** Marks of money and of scales before the number: $, US$, EUR, magnitude. */
  readonly currencies: ReadonlyMap<string, string>
  /** Names of scales, which a lead may part from the number: its |magnitude| was 6.1. */
  readonly scaleNames: ReadonlySet<string>
  /** Words that make a name with the number after them: Article 5, Flight 175. */
  readonly labels: ReadonlySet<string>
  /** Words that do so only with a capital: Channel 4, but "a school 30 children". */
  readonly capitalLabels: ReadonlySet<string>
  /** Words after what is counted that are taken for nouns: 900 cases |worldwide|. */
  readonly everywhere: ReadonlySet<string>
  /** Words that may stand between a number and what it counts: 200 of the, 50 more. */
  readonly links: ReadonlySet<string>
  /** Words that make a fraction of the number before them: two thirds. */
  readonly fractions: ReadonlySet<string>
  /** Wordings of a share of many, and how much it is: two - thirds. Their first words begin no other number. */
  readonly shares: ReadonlyMap<string, number>
  /** Words between the two numbers of a ratio: one in five. */
  readonly ratios: readonly string[]
  /** The unit of shares. */
  readonly percent: string
  /** Words that with a name make the street after a house number: 12 Elm |Street|. */
  readonly streets: ReadonlySet<string>
  /** Words that lead to a rate: 15 a year, 10 per month. */
  readonly rates: ReadonlySet<string>
  /** Words before figures that are a name when no noun follows: the 787. */
  readonly definite: ReadonlySet<string>
  /** The word between a measure and what holds it: $3 million |in| cash. */
  readonly holding: string
  /** The word after a part of many: one of the, 200 of them. */
  readonly partitive: string
  /** Words that with the partitive before them make a part of those told before: eight of |them|. */
  readonly partOf: ReadonlySet<string>
  /** Words that set a number apart from those told before: |including| eight, |another| eight, eight |more|. */
  readonly apart: {
    readonly part: ReadonlySet<string>
    readonly more: ReadonlySet<string>
    readonly moreAfter: ReadonlySet<string>
  }
  /** The word before a number that leaves none out: |all| nine of them. */
  readonly all: string
  /** What with a verb of being before it makes a number a part: three children were |among| the dead. */
  readonly partBehind: string
  /** Words near a number that is of an earlier time: a year |earlier|, the |previous| election. */
  readonly former: ReadonlySet<string>
  /** Wordings before a figure of what was once to be: |had been due| to open on Friday. */
  readonly undone: readonly string[]
  /** Words right before a time that make it an end, or none: |since| Friday, |until| noon, |before| noon, |shortly before| noon. */
  readonly edges: ReadonlyMap<string, 'since' | 'until' | 'by' | 'before' | 'none'>
  /** Words before such an end that make it the time itself: |not| until six, |wait| until noon. */
  readonly turns: ReadonlySet<string>
  /** What sort of thing is counted or measured, where two sorts are never one: house -> building, girl -> person, deep -> depth. */
  readonly sorts: ReadonlyMap<string, string>
  /** Words near a number that set it beside those told before: must |also| pay. */
  readonly besides: ReadonlySet<string>
  /** Words near a number that somebody wants, allows or foresees: |asked| for eight years, a speed |limit| of 60. */
  readonly sought: ReadonlySet<string>
  /** Those of them that say so until it is given, and what says that it was: a |ransom| of 5 million was |paid|. */
  readonly priced: Readonly<Record<'words' | 'given', ReadonlySet<string>>>
  /** Those of them that say so of a count alone: room for 350, a |capacity| of 350; but a |capacity| of 900 megawatts. */
  readonly room: ReadonlySet<string>
  /** Words after a number that hold it against what is allowed or was foreseen: 90 km/h, |within| the limit. */
  readonly against: ReadonlySet<string>
  /** Words beside a number that is one of several in time: |rose| to 12, a |new| toll. */
  readonly growing: ReadonlySet<string>
  /** Those of them that tell of a measure how far it went at most: winds |reached| 165 km/h. */
  readonly reaching: ReadonlySet<string>
  /** Words before a "one" that counts nothing: no one, each one. */
  readonly pronominal: ReadonlySet<string>
  /** Words for nobody: no one, none; they begin as `no` does. */
  readonly nobody: ReadonlySet<string>
  /** The word before a noun of which there is nothing: no casualties. */
  readonly no: string
  /** Nouns that count alike, and plurals without a rule, each with the one word that stands for it: people -> person. */
  readonly heads: ReadonlyMap<string, string>
  /** Words for one person whose age may follow: a girl of two. */
  readonly aged: ReadonlySet<string>
  /** "by": before how much something changes. */
  readonly changing: ReadonlySet<string>
  /** Nouns whose number may stand between commas after them: the |total|, 43, is the highest. */
  readonly sums: ReadonlySet<string>
  /** The word that stands for people, whoever they are. */
  readonly person: string
  /** The singular of a noun by rule. */
  readonly singular: (noun: string) => string
  /** What became of those counted. */
  readonly outcomes: Outcomes
}
