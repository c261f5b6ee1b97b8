import type { TimeType } from '../model/time.ts'

/**
 * One wording of time. `words` is a row of items, spaces between them:
 *
 *     <month>        a slot: one entry of `Calendar.words.month`, or a number (see below)
 *     <other=month>  the same, under another name
 *     of             the word itself          of|in   either          of?   may be missing
 *     (on)           must stand there, but is not part of the expression; first or last in the row
 *     (!of)          must not stand there; after an expression two may follow one another: (to <count> <units>) (!old)
 *     (on|$)         as the last: $ is a mark that ends a part of the sentence, or its end
 *
 * Slots of number: <day> 1 to 31 in digits or as an ordinal, <dayth> as an ordinal in digits, <year> of four digits, <loneyear> one that needs nothing
 * beside it, <dayword> twenty-first or twenty-one, <rankword> only the former, <monthday> Oct2, <weekno> the number of a week, <longdecade> 1990s, <pluraldecade> 1990's, <hour>, <clock> 18:30, <time> 6pm, <military> 2130, <iso>, <isotime> and <slashed>
 * dates in digits, <quarter> Q3, <ordinal>, <count> any number, <short> two digits.
 *
 * `means` is the meaning (model: `TimeExpression.meaning`) with the slots filled in. `{way}` is past, next or near, as
 * the sentence looks; `{period}` is an ISO duration of what is counted and its unit; `{time}` comes of clock and meridiem.
 */
export interface TimePattern {
  readonly words: string
  readonly type: TimeType
  readonly means: string
  /** Only where the sentence looks that way: "will close in two weeks". */
  readonly looking?: 'past' | 'next'
}

/** How time is told. */
export interface Calendar {
  /** Slot -> wording (one or several words, in lower case) -> what it stands for in a meaning. */
  readonly words: Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly patterns: readonly TimePattern[]
  /** Words that are of time only when they begin with a capital: May, March. */
  readonly capitalized: ReadonlySet<string>
  /** Words that are of time only in lower case: daily, but not the Daily Bugle. */
  readonly lowercase: ReadonlySet<string>
  /** Wordings with words of time in them that mean none: the Sunday Times. */
  readonly never: readonly string[]
  /** What may stand between two parts of one duration: "8 hours and 20 minutes". */
  readonly sums: ReadonlySet<string>
  /** What stands between two hours that share "a.m." or "p.m.": "2 to 4 p.m.". */
  readonly ranges: ReadonlySet<string>
  /** What may stand between a date and its time of day: "Tuesday at 6 p.m.". */
  readonly joins: ReadonlySet<string>
  /** Words before a duration or a date that stand for "after it" (+) or "before it" (-): "two days after 3 May". */
  readonly apart: Readonly<Record<string, '+' | '-'>>
  /** Words after “a year” that keep it from being a rate: 40 people a year |ago|, 40 people a year |to| leave. */
  readonly notRates: ReadonlySet<string>
  /** Words before “a year” that do so: held 40 people |for| a year, six months |to| a year. */
  readonly notRatesAfter: ReadonlySet<string>
  /** Words that turn what follows to the future: will, scheduled. */
  readonly ahead: ReadonlySet<string>
  /** Words that look ahead where a link is after them, and back elsewhere: it was |set to| open, the convoy |set| out. */
  readonly aheadOf: { readonly words: ReadonlySet<string>; readonly links: ReadonlySet<string> }
  /** Auxiliaries whose participle looks ahead: to be opened. */
  readonly aheadAuxiliaries: ReadonlySet<string>
  /** Auxiliaries whose participle looks ahead right before a time: he |is| sentenced on Friday. */
  readonly presentAuxiliaries: ReadonlySet<string>
  /** Words and marks after a time that begin another clause: "," and. */
  readonly parting: ReadonlySet<string>
  /** The words of a span of years: |between| 1066 |and| 1072 |in| Orly. */
  readonly spans: Readonly<Record<'opens' | 'joins' | 'leads', ReadonlySet<string>>>
  /** Words, and pairs of them, that do so only right before a time: by, until, ahead of. */
  readonly untilThen: ReadonlySet<string>
  /** What appoints what is to come: |set| a hearing |for| Friday; not set |up| for it, nor for Friday|'s| attack. */
  readonly appointing: Readonly<
    Record<'links' | 'verbs' | 'particles' | 'owned', ReadonlySet<string>>
  >
  /** What is to come after an auxiliary of the present: he is | to | visit, is | not | to; but he is to | blame |. */
  readonly toCome: Readonly<Record<'links' | 'between' | 'never', ReadonlySet<string>>>
  /** Verbs right before a day, with or without a link, that say that it is to come: the vote |is| on Sunday, is |leaving| Friday. */
  readonly aheadBeside: {
    readonly words: ReadonlySet<string>
    readonly links: ReadonlySet<string>
    /** of participles after an auxiliary of the present */
    readonly ending: string
  }
  /** Words that say that nothing was like it for some time: the |worst| floods in a decade. */
  readonly records: ReadonlySet<string>
  /** Of these, those up to which something |had| happened, or |was| so: had risen to 40 |by| Tuesday. */
  readonly doneBy: Readonly<Record<'links' | 'perfect' | 'being' | 'wanted', ReadonlySet<string>>>
  /** Words, and pairs of them, before a time by which something is measured or up to which it lasts: than, as of. */
  readonly asides: ReadonlySet<string>
  /** Those of them that do so before a stretch of time, while a day after them is when it was: since. */
  readonly asidesOfSpans: ReadonlySet<string>
  /** Words between one of these and its time: than | in | May. */
  readonly inTimes: ReadonlySet<string>
  /** Words that tell of the past: said, was. */
  readonly behind: ReadonlySet<string>
  /** The ending of verbs in the past, and words that only look like it. */
  readonly afterEnding: { readonly ending: string; readonly except: ReadonlySet<string> }
  /** Words before tens of years that make them an age: |her| 30s, |their| early 20s. */
  readonly owners: ReadonlySet<string>
  /** Words before four digits that make them a year: in, since. */
  readonly beforeYear: ReadonlySet<string>
  /** What tells since when something is there: |dates| to, |dating| back to 1873. */
  readonly datesBack: { readonly verbs: ReadonlySet<string>; readonly links: ReadonlySet<string> }
  /** Those of them that do so before 1500, too: in. */
  readonly beforeEarlyYear: ReadonlySet<string>
  /** Words that begin a sentence that tells of the year after them: in 2016. */
  readonly yearHeads: ReadonlySet<string>
  /** Verbs after which stands when somebody told it: he |said| in May. */
  readonly telling: ReadonlySet<string>
  /** Words after digits that count years otherwise: BC. */
  readonly otherEras: ReadonlySet<string>
  /** Words before four digits that make them one if they look like one: the 2014 elections. */
  readonly besideYear: ReadonlySet<string>
}
