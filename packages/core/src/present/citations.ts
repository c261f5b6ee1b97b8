import type { Stance } from '../model/attribution.ts'
import type { AppearanceView } from './appearance.ts'
import type { ClaimView } from './claim.ts'
import { sayStance } from './stances.ts'

/** Who first says a claim, how, and everywhere it appears. */
export interface Citation {
  readonly teller: string
  readonly stance: Stance
  readonly places: readonly AppearanceView[]
}

/** The appearances of a claim, grouped by originator and stance in the order of their first. */
export function citeClaim(claim: ClaimView): Citation[] {
  const gathered = new Map<string, { teller: string; stance: Stance; places: AppearanceView[] }>()
  for (const place of claim.appearances) {
    const { originator, teller, stance } = place
    const key = `${stance}\n${originator}`
    const citation = gathered.get(key)
    if (citation) citation.places.push(place)
    else gathered.set(key, { teller, stance, places: [place] })
  }
  return [...gathered.values()]
}

/** “denied by Oleh Ek (the-mail 12–40, the-post 3–29)”; an article that says it itself is named once: “the-mail 12–40”. */
export function sayCitation(
  { teller, stance, places }: Citation,
  show: (words: string) => string,
): string {
  const spans = places.map(({ label, start, end }) => `${show(label)} ${start}–${end}`).join(', ')
  const itself = places.every(({ who, label }) => who === null && label === teller)
  return itself ? sayStance(stance, spans) : `${sayStance(stance, show(teller))} (${spans})`
}

/** Whether a passage is entirely the speaker’s own words, to be shown in quotation marks. */
export function isQuotation({ start, end, quoted }: AppearanceView): boolean {
  return quoted.some((part) => part.start <= start && end <= part.end)
}

/** Text that opens with a quotation mark of its own: "in the strongest terms" … */
const opensQuoted = /^["“”„«‘']/

/** The text of a claim, in quotation marks where it is a quotation that lacks them. */
export function quoteClaim(claim: ClaimView, text: string): string {
  const taken = claim.appearances.find((one) => one.text === claim.text)
  return taken && isQuotation(taken) && !opensQuoted.test(text) ? `“${text}”` : text
}
