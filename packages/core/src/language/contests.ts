import type { NumberOfWord } from './numbered-words.ts'

/** How results of matches are told. All words are in lower case. */
export interface Contests {
  /** Words that hardly a text has but reports of matches, by `hashOfWord`: "halftime", "innings". */
  readonly sportWords: NumberOfWord
  /** Words that names of clubs end with: "rovers", "town". */
  readonly clubWords: ReadonlySet<string>
  /** … and begin with: "fc", "dynamo". */
  readonly clubOpeners: ReadonlySet<string>
  /** Stand between two that play each other: "v", "beat". */
  readonly against: ReadonlySet<string>
  /** Who belongs to a team, as said after its name: "goalkeeper", "coach". */
  readonly members: ReadonlySet<string>
}
