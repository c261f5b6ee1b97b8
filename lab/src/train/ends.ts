/**
 * Fits the weights of `read/close.ts`: at which of its lines a report ends, each of them with all that is said for going on
 * down to it.
 *
 *     node src/train/ends.ts
 */
import { closeReasons } from '@dateline/core/inside/read/close'
import { fitToLayouts, type LaidOut } from './laid-out.ts'

/** An end is wrong by a nat for each line between it and the right one, by no more than this. */
const most = 3

fitToLayouts(closeReasons, (laidOut) => {
  const { begun } = laidOut
  const end = lastOfBody(laidOut)
  if (end < 0 || begun.lead >= begun.end) return null
  let sums = closeReasons.map(() => 0)
  const options = begun.lines.slice(begun.lead, begun.end).map((line) => {
    sums = sums.map((sum, at) => sum + Number(closeReasons[at]?.holds(line, begun)))
    return sums
  })
  const right = end - begun.lead
  const margins = options.map((_, at) => Math.min(most, Math.abs(at - right)))
  return { options, right: right >= 0 && right < options.length ? [right] : [], margins }
})

/** Index of the last line that is noted as body, -1 where none is. A line that is printed twice is noted twice. */
function lastOfBody({ begun, gold }: LaidOut): number {
  const noted = [...gold]
  let last = -1
  for (const { index, text } of begun.lines) {
    const at = noted.findIndex((one) => one.text === text)
    const [line] = at < 0 ? [] : noted.splice(at, 1)
    if (line?.role === 'body') last = index
  }
  return last
}
