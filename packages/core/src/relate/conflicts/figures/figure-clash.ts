import type { Clash } from '../clash.ts'
import type { ToldFigure } from './told-figure.ts'

/** A clash of two figures. */
export interface FigureClash {
  readonly clash: Clash
  readonly a: ToldFigure
  readonly b: ToldFigure
  readonly score: number
}
