import { isTime, type ToldFigure } from './told-figure.ts'

/**
 * Whether one time is told as an end and the other is not, or as another end. Who has until Friday has to be done by Friday;
 * and what was done by noon was not done at two.
 */
export function ofOtherEdges(a: ToldFigure, b: ToldFigure): boolean {
  const [one, other] = [a.figure.edge, b.figure.edge]
  if (one === other || isLater(a, b) || isLater(b, a)) return false
  return !(isEnd(one) && isEnd(other))
}

function isEnd(edge: ToldFigure['figure']['edge']): boolean {
  return edge === 'until' || edge === 'by'
}

/** Whether something was done at a time later than that by which it was. */
function isLater(
  { figure: by, value: latest }: ToldFigure,
  { figure, value }: ToldFigure,
): boolean {
  if (
    (by.edge !== 'by' && by.edge !== 'before') ||
    figure.edge !== 'none' ||
    !isTime(latest) ||
    !isTime(value)
  )
    return false
  const [end, begin] = [latest.interval?.to, value.interval?.from]
  if (!end || !begin) return false
  const length = Math.min(end.length, begin.length)
  return end.slice(0, length) < begin.slice(0, length)
}
