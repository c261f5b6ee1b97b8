import type { Article } from '../../model/article.ts'
import type { Decision } from '../../model/decision.ts'
import type { Direction } from './direction.ts'
import type { Paraphrase } from './paraphrase.ts'
import type { Carried } from './verbatim.ts'

/** What two articles have in common, seen from both sides. */
export interface Overlap extends Carried {
  readonly a: Article
  readonly b: Article
  /** What both tell in other words; null where they share so much word for word that it does not matter. */
  readonly retold: Paraphrase | null
  /** Whether what they carry word for word makes the one a copy. */
  readonly isVerbatim: boolean
  /** Which of the two was there before. */
  readonly direction: Direction
  /** A reviewer's word on whether the one is a copy of the other. */
  readonly decision: Decision | null
}

/** Where several articles have something in common with one, that which has most of it comes first. */
export function byExtent(a: Overlap, b: Overlap): number {
  return b.covered - a.covered || retoldIn(b) - retoldIn(a)
}

function retoldIn({ retold }: Overlap): number {
  return retold?.sentences.length ?? 0
}
