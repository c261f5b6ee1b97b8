import type { FigureKinds } from '../figure-kinds.ts'

/** What the figures of English reports tell, learned from wordings. */
export async function loadFigureKinds(): Promise<FigureKinds> {
  return (await import('../../../generated/en/figure-kinds.js')).default
}
