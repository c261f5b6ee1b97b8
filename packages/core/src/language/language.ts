import type { Ages } from './ages.ts'
import type { Calendar } from './calendar.ts'
import type { Counting } from './counting.ts'
import type { Deeds } from './deeds.ts'
import type { FigureKinds } from './figure-kinds.ts'
import type { Gazetteer } from './gazetteer.ts'
import type { Happenings } from './happenings.ts'
import type { Institutions } from './institutions.ts'
import type { KinOf } from './kin.ts'
import type { Naming } from './naming.ts'
import type { Negating } from './negating.ts'
import type { Opposition } from './oppositions.ts'
import type { Placing } from './placing.ts'
import type { Rejoinders } from './rejoinders.ts'
import type { Sites } from './sites.ts'
import type { Speech } from './speech.ts'
import type { Tagger } from './tagger.ts'
import type { Vocabulary } from './vocabulary.ts'
import type { Writing } from './writing.ts'

/**
 * What a language knows. Every stage takes its words from here, none has words of its own;
 * a new language is a folder beside `en/` that fills this contract.
 */
export interface Language {
  /** BCP 47 code. */
  readonly code: string
  /** How words and sentences are written. */
  readonly writing: Writing
  /** How common its words are, and which are forms of one. */
  readonly vocabulary: Vocabulary
  /** Which of its words mean the same. */
  readonly kinOf: KinOf
  /** The learned tagger of parts of speech and names. */
  readonly tagger: Tagger
  /** What names are made of: titles, honorifics, kinds of organization and place. */
  readonly naming: Naming
  /** How it says which place is meant. */
  readonly placing: Placing
  /** Places, countries and their peoples. */
  readonly gazetteer: Gazetteer
  /** Words of time. */
  readonly calendar: Calendar
  /** Words of number and measure. */
  readonly counting: Counting
  /** What its figures tell, by the words about them. */
  readonly figureKinds: FigureKinds
  /** Words of speech: cues, stances, pronouns, quotation marks. */
  readonly speech: Speech
  /** Arms of state, and who speaks for whom. */
  readonly institutions: Institutions
  /** Words for what happens, is planned, or is denied. */
  readonly happenings: Happenings
  /** How it is told what happens: who perished died, who passed away did too. */
  readonly deeds: Deeds
  /** How it is said that something is not so. */
  readonly negating: Negating
  /** How it says where something happened. */
  readonly sites: Sites
  /** What excludes what: open and shut. */
  readonly oppositions: readonly Opposition[]
  /** How it is told how old somebody is. */
  readonly ages: Ages
  /** How somebody denies what somebody else has just said. */
  readonly rejoinders: Rejoinders
}
