/**
 * Fits the weights of `read/title.ts`: which line above a report is its title, or none.
 *
 *     node src/train/titles.ts
 */
import { titleCandidates, titleReasons } from '@dateline/core/inside/read/title'
import { fitToLayouts } from './laid-out.ts'

/** The first option is that none is the title. */
const none = 0

fitToLayouts(titleReasons, ({ page, gold }) => {
  const titles = gold.filter(({ role }) => role === 'title').map(({ text }) => text)
  const candidates = titleCandidates(page)
  const right = candidates.flatMap(({ line }, at) => (titles.includes(line.text) ? [at + 1] : []))
  return {
    options: [
      titleReasons.map(() => 0),
      ...candidates.map((one) => titleReasons.map(({ holds }) => Number(holds(one, page)))),
    ],
    right: titles.length === 0 ? [none] : right,
  }
})
