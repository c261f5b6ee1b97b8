import type { Line } from './observe.ts'
import type { Page } from './page.ts'

/** Above the first line that tells. */
export const atTop = (line: Line, page: Page) => line.index < page.lead
/** Below the last line that tells. */
export const atFoot = (line: Line, page: Page) => line.index > page.close && line.index >= page.lead
/** Among the lines that tell. */
export const inside = (line: Line, page: Page) => !atTop(line, page) && !atFoot(line, page)
