import type { Outcome } from '../model/quantity.ts'

/** How the fate of those that a number counts is told. Wordings are in lower case and may have several words. */
export interface Outcomes {
  /** What somebody does to them: "killed 8", "8 were killed"; after the number only where nobody else is the object. */
  readonly done: ReadonlyMap<string, Outcome>
  /** What they undergo, told after the number: "8 died", "8 dead", "8 in custody". */
  readonly undergone: ReadonlyMap<string, Outcome>
  /** What a number is of, told before it: "the deaths of 8", "the arrest of 8". */
  readonly of: ReadonlyMap<string, Outcome>
  /** Words that make a thing of what would be done: a |press| release, a |news| release. */
  readonly products: ReadonlySet<string>
  /** "of": between them and the number. */
  readonly possessed: ReadonlySet<string>
  /** What a figure is the figure of, before a lead: "the death toll rose to 8", "the number of injured: 8". */
  readonly tolls: ReadonlyMap<string, Outcome>
  /** What stands right between a toll and its figure: rose |to|, stands |at|. */
  readonly leads: ReadonlySet<string>
  /** Nouns counted that tell it themselves: "8 deaths". */
  readonly nouns: ReadonlyMap<string, Outcome>
  /** Words that may stand between what is done and the number: killed |another| 8. */
  readonly between: ReadonlySet<string>
  /** Verbs that leave open what comes: 8 are |feared| dead. */
  readonly passing: ReadonlySet<string>
  /** Words that make what is done an undergoing: 8 |were| killed. */
  readonly passives: ReadonlySet<string>
  /** Words that lead away from those counted: envoys from a town |that| was destroyed. */
  readonly relatives: ReadonlySet<string>
  /** What keeps an outcome from having happened: not, saved. */
  readonly undone: ReadonlySet<string>
}
