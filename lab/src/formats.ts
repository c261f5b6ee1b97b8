import type { Mention, PartOfSpeech, Span } from '@dateline/core'

/** A line of `pos/`. */
export interface TaggedText {
  readonly id: string
  readonly text: string
  readonly sentences: readonly Span[]
  /** `pos` is null where it is not known, `xpos` is the tag of Penn. */
  readonly tokens: readonly (Span & {
    readonly pos: PartOfSpeech | null
    readonly xpos?: string | null
  })[]
}

/** A line of `names/`. */
export interface NamedText {
  readonly id: string
  readonly text: string
  readonly genre?: string
  readonly sentences?: readonly Span[]
  readonly names: readonly (Span & Pick<Mention, 'type'>)[]
  /** The sentences that were annotated in full, where not all were. */
  readonly scored?: readonly Span[]
}
