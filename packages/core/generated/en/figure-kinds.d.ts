import type { FigureKinds } from '../../src/language/figure-kinds.ts'

declare const figureKinds: FigureKinds
export default figureKinds
