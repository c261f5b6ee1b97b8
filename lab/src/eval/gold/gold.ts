import type { Claim, Conflict, Copy } from '@dateline/core'

/** A stretch of one article, which is known by its key: story and letter. */
export interface Place {
  readonly article: string
  readonly start: number
  readonly end: number
}

/** A way in which two articles cannot both be right. Several pairs of phrases may state it. */
export interface Contradiction {
  readonly kind: Conflict['kind']
  readonly why: string
  readonly pairs: readonly (readonly [Place, Place])[]
}

export interface GoldAppearance extends Place {
  readonly originator: string
  /** Whether the originator is who knows it: a source, a witness; not an outlet that names neither. */
  readonly knows: boolean
}

export interface GoldClaim {
  readonly label: string
  readonly status: Claim['status']
  readonly appearances: readonly GoldAppearance[]
}

export interface GoldCopy {
  readonly from: string
  readonly copy: string
  readonly degree: Copy['degree']
  /** False where both take from a third text. */
  readonly directed: boolean
}

export interface GoldOriginator {
  readonly name: string
  /** Every form that may stand for it, its name among them. */
  readonly forms: readonly string[]
  /** Articles that tell in its own voice: what it wrote, and what copies that. */
  readonly voiceOf: readonly string[]
  /** Whether it passes on what others know: an outlet, not a body that publishes what it has to say. */
  readonly outlet: boolean
}

/** Articles of one story where a folder holds several. */
export interface GoldGroup {
  readonly label: string
  readonly articles: readonly string[]
}

/** What is to be found in one story, or in several that are easily taken for each other. */
export interface Gold {
  readonly title: string
  readonly originators: readonly GoldOriginator[]
  readonly claims: readonly GoldClaim[]
  readonly conflicts: readonly Contradiction[]
  readonly nearMisses: readonly Contradiction[]
  readonly copies: readonly GoldCopy[]
  readonly groups: readonly GoldGroup[]
}

/** What is wrong with an expectation, and on which line. */
export class GoldError extends Error {
  override readonly name = 'GoldError'
}
