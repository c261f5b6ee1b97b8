/** A source of a story under one of its keys. */
export interface Voice {
  readonly key: string
  readonly name: string
  /** An article's own voice, a person, a place, another name, or words that name nobody: "the regional governor". */
  readonly kind: 'own' | 'person' | 'place' | 'named' | 'described'
  /** Every form of its name. */
  readonly names: readonly string[]
  /** Offices that articles give it. */
  readonly roles: readonly string[]
  /** Ids of the articles that it speaks in. */
  readonly articles: readonly string[]
}
