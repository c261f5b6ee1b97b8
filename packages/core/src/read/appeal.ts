import { unquoted } from './unquoted.ts'
import { type Uses, usesOfAny } from './uses.ts'

/** Longer lines tell something. */
const LONGEST = 40

/**
 * How much a line asks the reader for something and offers something, 0 to 4: sentences that open with a request, what
 * is offered, and "you" and "us".
 *
 *     Click the link to join our channel on Telegram.
 *     ^^^^^                  ^^^ ^^^^^^^    ^^^^^^^^
 */
export function appealOf(
  line: string,
  own: readonly Uses[],
  mayHoldAddress: boolean,
  imperatives: ReadonlySet<string>,
): number {
  if (own.length > LONGEST) return 0
  const { offer, press, address, reader, request } = usesOfAny(own)
  let offers = mayHoldAddress && ADDRESS.test(line) ? 1 : 0
  if (offers === 0 && !offer && !press && !address) return 0
  for (const word of own) if (word.offer || word.press) offers += 1
  const requests = request ? countRequests(line, imperatives) : 0
  if (requests === 0 && !(reader && offers > 2)) return 0
  if (offers === 0) return Math.min(requests, 1) + 0.5
  return Math.min(requests, 2) + Math.min(offers, 3) * 0.5 + (address ? 1 : 0)
}

/** Of mail, or of a page. */
const ADDRESS = /\S@\w+\.\w|www\.\w/

function countRequests(line: string, imperatives: ReadonlySet<string>): number {
  return unquoted(line)
    .split(/[.!?:;]\s|,\s(?=please\s)/i)
    .filter((sentence) => imperatives.has(firstWord(sentence))).length
}

function firstWord(sentence: string): string {
  return /[\p{L}-]+/u.exec(sentence)?.[0].toLowerCase() ?? ''
}
