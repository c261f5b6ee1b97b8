/** A verb with the words after it that make it tell a deed: "touch |down|", "let … |go|". */
export interface DeedPhrase {
  /** Stems of the words after the verb; null: some words may stand there. */
  readonly behind: readonly (string | null)[]
  readonly deeds: readonly string[]
}

/** How deeds are told: what can happen, each by one name, however a text puts it. */
export interface Deeds {
  /** Phrases by the stem of their verb, the longest first; verbs alone come last. */
  readonly verbs: ReadonlyMap<string, readonly DeedPhrase[]>
  /** The deeds that a noun tells, by its stem: "arrest", "burial". */
  readonly nouns: ReadonlyMap<string, readonly string[]>
  /** The events that a deed may be told of, by its name: who dies in a crash dies when it happens. */
  readonly events: ReadonlyMap<string, readonly string[]>
  /** Deeds that are those of the noun that they are told of: the funeral |was held|, the strike |began|. */
  readonly light: ReadonlySet<string>
}
