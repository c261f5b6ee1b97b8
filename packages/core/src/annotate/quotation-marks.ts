import type { Span } from '../model/span.ts'

/** A mark that may open or close a quotation; `family` holds marks that may pair, `width` code units. */
export interface Mark {
  readonly at: number
  readonly width: number
  readonly family: Family
  readonly opens: boolean
  readonly closes: boolean
}

/** Straight and curly double marks pair among each other: typesetters and OCR mix them. */
export type Family = 'double' | 'single' | 'angle' | 'small angle'

const families: ReadonlyMap<string, Family> = new Map([
  ...[...'"“”„‟＂〝〞'].map((mark) => [mark, 'double'] as const),
  ...[..."'‘’‚‛`"].map((mark) => [mark, 'single'] as const),
  ...[...'«»'].map((mark) => [mark, 'angle'] as const),
  ...[...'‹›'].map((mark) => [mark, 'small angle'] as const),
])

/** Any of them, or two signs typed for one: ,,so” and <<so>>. */
const anyMark = new RegExp(`[${[...families.keys()].join('')}]|,,|<<|>>`, 'g')
const letterOrDigit = /[\p{L}\p{N}]/u
const space = /\s/
/** What may stand between white space and a mark that opens: ( [ { — – - / and other opening marks. */
const leadIn = /[\s([{—–\-/…:"“„‘‚«‹»›'`]/
/** What no quotation begins with. */
const noStart = /[\s.,;:!?)\]}]/
/** What may follow a mark that closes. */
const leadOut = /[\s)\]}.,;:!?…—–\-/"”“’‘»›«‹']/

/** The quotation marks of a stretch of text, in order; apostrophes and inch signs are left out. */
export function readMarks(text: string, { start, end }: Span): Mark[] {
  const marks: Mark[] = []
  let next = start
  for (const found of text.slice(start, end).matchAll(anyMark)) {
    const at = start + found.index
    const typed = typedMark(text, at, found[0])
    if (typed) marks.push(typed)
    const family = families.get(found[0])
    if (!family || at < next) continue
    const width = runLength(text, at, end)
    const mark = readMark(text, { start, end }, at, width, family)
    if (mark) marks.push(mark)
    next = at + width
  }
  return marks
}

/** ,,so” and <<so>>, not the >> of a quoted mail. */
function typedMark(text: string, at: number, signs: string): Mark | null {
  const [before, after] = [text.charAt(at - 1) || ' ', text.charAt(at + 2) || ' ']
  if (signs === '>>')
    return space.test(before) ? null : { at, width: 2, family: 'angle', opens: false, closes: true }
  if (signs.length < 2 || !leadIn.test(before) || noStart.test(after)) return null
  const family = signs === ',,' ? 'double' : 'angle'
  return { at, width: 2, family, opens: true, closes: false }
}

/** ``so'' and ""so"": the same mark again and again, as long as it stands at one spot. */
function runLength(text: string, at: number, end: number): number {
  const mark = text.charAt(at)
  let width = 1
  while (at + width < end && text.charAt(at + width) === mark) width++
  return width
}

function readMark(
  text: string,
  bounds: Span,
  at: number,
  width: number,
  family: Family,
): Mark | null {
  const mark = text.charAt(at)
  const before = at > bounds.start ? text.charAt(at - 1) : ' '
  const after = at + width < bounds.end ? text.charAt(at + width) : ' '
  const opens = leadIn.test(before) && (!noStart.test(after) || text.startsWith('..', at + width))
  const closes = !space.test(before) && leadOut.test(after)
  const doubled = family === 'single' && width === 2 && "'`’‘".includes(mark)
  const paired = doubled ? 'double' : family
  switch (mark) {
    case '“':
      return { at, width, family: paired, opens: true, closes: closes && !opens }
    case '„':
    case '‟':
    case '‚':
    case '‛':
    case '〝':
      // “kg‚m” and other commas gone wrong stay commas
      return leadIn.test(before) ? { at, width, family: paired, opens: true, closes: false } : null
    case '”':
    case '〞':
      return { at, width, family: paired, opens: opens && !closes, closes: true }
    case '«':
    case '‹':
      return { at, width, family: paired, opens: !closes || leadIn.test(before), closes }
    case '»':
    case '›':
      // »So« opens, « so » closes
      return { at, width, family: paired, opens: opens && !closes, closes: closes || !opens }
    case '‘':
      return singleMark(text, { at, width, family: paired, opens, closes: closes && !opens }, after)
    case '’':
      return singleMark(text, { at, width, family: paired, opens: doubled && opens, closes }, after)
    case "'":
      return singleMark(text, { at, width, family: paired, opens, closes }, after)
    case '`':
      return { at, width, family: paired, opens, closes: false }
    default:
      return straightDouble(text, { at, width, family: paired, opens, closes }, before)
  }
}

/** 6'2" and 24" are measures; a mark with white space on both sides can be either. */
function straightDouble(text: string, mark: Mark, before: string): Mark | null {
  if (mark.opens || mark.closes) return mark
  const inches = /\d/.test(before) && !letterOrDigit.test(text.charAt(mark.at + mark.width))
  const between = letterOrDigit.test(before) && letterOrDigit.test(text.charAt(mark.at + 1))
  return inches || between ? null : { ...mark, opens: true, closes: true }
}

/** don’t, the ’90s and rock ’n’ roll have apostrophes; a single mark that neither opens nor closes is one too. */
function singleMark(text: string, mark: Mark, after: string): Mark | null {
  if (!mark.opens && !mark.closes) return null
  if (
    mark.opens &&
    mark.width === 1 &&
    /\d/.test(after) &&
    /^\d\ds\b/.test(text.slice(mark.at + 1, mark.at + 5))
  )
    return null
  return mark
}
