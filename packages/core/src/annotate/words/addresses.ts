import type { Span } from '../../model/span.ts'

// Every part is bounded or runs to the end of the stretch, so that the whole is linear.
const SITE = String.raw`(?:https?:\/\/|www\.)[^\s<>"“”«»]+`
const MAIL = String.raw`(?:mailto:)?[\w.+%-]{1,64}@[a-z\d-]{1,63}(?:\.[a-z\d-]{1,63}){1,8}`
const HANDLE = String.raw`(?:#|[\w.+%-]{0,64}@)[\p{L}_][\p{L}\p{M}\p{N}_]*`
const ENDING = String.raw`\.(?:docx?|xlsx?|pptx?|pdf|rtf|txt|csv|zip|exe|html?|jpe?g|gif|png|mp[34])(?![\p{L}\p{N}])`
const ADDRESS = new RegExp(String.raw`${SITE}|${MAIL}|${HANDLE}|[\w#~-]{0,64}${ENDING}`, 'giu')
const HINT = new RegExp(String.raw`[@#]|:\/\/|www\.|${ENDING}`, 'iu')
const OPENERS: Readonly<Record<string, string>> = { ')': '(', ']': '[', '}': '{' }

/** Web and mail addresses, @handles, #tags and names of files in a stretch without spaces; a mark after them is not theirs. */
export function findAddresses(text: string, start: number, end: number): Span[] {
  const stretch = text.slice(start, end)
  if (!HINT.test(stretch)) return []
  return [...stretch.matchAll(ADDRESS)].flatMap(({ 0: found, index }) => {
    const length = found.length - trailing(found)
    return length > 0 ? [{ start: start + index, end: start + index + length }] : []
  })
}

/** Whether a mark stands in a stretch that every address has; nearly all stretches are words without one, or with it at the end. */
export function mayHoldAddress(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at++) {
    const code = text.charCodeAt(at)
    if (code === AT || code === NUMBER_SIGN) return true
    if ((code === FULL_STOP || code === COLON) && at + 1 < end) return true
  }
  return false
}

const NUMBER_SIGN = 0x23
const FULL_STOP = 0x2e
const COLON = 0x3a
const AT = 0x40

/** (see www.example.org/a_(b).) — how many marks at the end belong to the sentence. */
function trailing(address: string): number {
  let end = address.length
  while (end > 0) {
    const last = address[end - 1] ?? ''
    const opener = OPENERS[last]
    if (opener ? address.slice(0, end).includes(opener) : !/[.,;:!?'’…*]/.test(last)) break
    end--
  }
  return address.length - end
}
