/** Who speaks for a state or a body, and in whose name. All words are in lower case. */
export interface Institutions {
  /** Phrases for an arm of a state, and which arm: "armed forces" -> "defence". */
  readonly arms: ReadonlyMap<string, string>
  /** The most words that such a phrase has. */
  readonly longestArm: number
  /** Who says what another has to say: "spokesman". */
  readonly spokespeople: ReadonlySet<string>
  /** What says so in a body’s name, by its last word or two: "press service", "website". */
  readonly pressOffices: ReadonlySet<string>
  /** "tally", "roll": what a body keeps, and has its words; beside what is called a document. */
  readonly papers: ReadonlySet<string>
  /** Who speaks for a body that is named beside them, unnamed themselves: "officials", "representative". */
  readonly staff: ReadonlySet<string>
  /** "fragments", "inspection", "data": what shows something to whoever tells it. */
  readonly evidence: ReadonlySet<string>
  /** Of those what is nobody else’s where no owner is named, and whether it has what it is of after it: "a look into the books". */
  readonly glances: ReadonlyMap<string, boolean>
  /** "our", "we": of whoever tells. */
  readonly ours: ReadonlySet<string>
  /** What stands where a source would and is none: "nobody", "which", or those who are told: "reporters". */
  readonly silent: ReadonlySet<string>
}
