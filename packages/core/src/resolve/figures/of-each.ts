import type { Span } from '../../model/span.ts'
import type { Layer } from '../layer.ts'

/** Whether a count is told of each of many times, which stand after it in its clause: 130 ships pass the strait |each day|. */
export function isOfEach(text: string, count: Span, sentence: Span, sets: Layer<Span>): boolean {
  const [set] = sets.touching({ start: count.end, end: sentence.end })
  return set !== undefined && !text.slice(count.end, set.start).includes(',')
}
