/** Words at the edges of clauses. */
export interface ClauseEdges {
  /** "both", "either": they belong to what is after them, whatever they are tagged as. */
  readonly paired: ReadonlySet<string>
  /** "or": joins clauses as a rule only where a subject of its own stands right after it. */
  readonly alternatives: ReadonlySet<string>
  /** "when": after it stands the verb of another clause. */
  readonly hanging: ReadonlySet<string>
  /** "even", "shortly": right before a conjunction they belong to it. */
  readonly leaning: ReadonlySet<string>
  /** "before": with how long before it. */
  readonly apart: ReadonlySet<string>
  /** "hours": how long before. */
  readonly stretches: ReadonlySet<string>
  /** "later": with how much later before it. */
  readonly since: ReadonlySet<string>
}
