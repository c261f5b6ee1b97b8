import type { Line } from './observe.ts'
import type { Page } from './page.ts'
import { inside } from './place-on-page.ts'
import type { Reason } from './reason.ts'
import { isDayAbove } from './short-lines.ts'

/** What speaks for lines that say when: when it appeared, and when the entry below them happened. */
export const dateReasons: readonly Reason[] = [
  {
    role: 'date',
    weight: 8,
    because: 'only says when',
    signs: ['dated'],
    holds: (line, page) =>
      line.date?.whole === true &&
      (line.date.dates.length > 0 ||
        line.any.commented ||
        !inside(line, page) ||
        isLabelledDate(line, page)),
  },
  {
    role: 'date',
    weight: 7,
    because: 'a time of day above what happened then',
    signs: ['inside', 'clock'],
    most: 4,
    holds: (line) => !line.mark?.role,
  },
  {
    role: 'date',
    weight: 6.5,
    because: 'a day above what happened then, as others are',
    signs: ['inside'],
    most: 5,
    holds: (line, page) => page.days >= 2 && isDayAbove(line.index, page.lines),
  },
  {
    role: 'date',
    weight: 5,
    because: 'little but a date, near the title',
    signs: ['unended', 'dated'],
    most: 14,
    holds: (line, page) =>
      line.date?.mostly === true &&
      line.date.dates.length > 0 &&
      line.byline?.labelled !== true &&
      line.index !== page.title &&
      line.index > (page.title ?? 0) &&
      line.index <= page.lead + NEAR_LEAD,
  },
  {
    role: 'date',
    weight: 5,
    because: 'a time of day beside the masthead',
    signs: ['top', 'clock'],
    most: 4,
    holds: (line) => !line.text.startsWith('0:'),
  },
  {
    role: 'date',
    weight: 4,
    because: 'a date beside the masthead',
    signs: ['top', 'unended', 'dated'],
    most: 16,
    holds: (line, page) => line.date !== null && !line.date.whole && line.index !== page.title,
  },
]

/** A sentence or two may stand above the byline. */
const NEAR_LEAD = 3

/** "Updated at 1.40pm" dates what stands above it; "Monday, Feb. 3" what stands below it. */
function isLabelledDate(line: Line, { lexicon: { masthead } }: Page): boolean {
  return masthead.updateWords.includes(line.firstWord)
}
