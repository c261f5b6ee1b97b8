import { expect, it } from 'vitest'
import type { Stance } from '../model/attribution.ts'
import { type Citation, quoteClaim, sayCitation } from './citations.ts'
import type { ClaimView } from './claim.ts'

const cited = (teller: string, stance: Stance, ...labels: string[]) => {
  const who = labels.includes(teller) ? null : teller
  const places = labels.map((label) => ({ label, who, start: 3, end: 9 }))
  return sayCitation({ teller, stance, places } as unknown as Citation, (words) => words)
}

it.each<[string, Parameters<typeof cited>]>([
  ['Ann Ek (post 3–9)', ['Ann Ek', 'asserts', 'post']],
  ['confirmed by officials (post 3–9, mail 3–9)', ['officials', 'confirms', 'post', 'mail']],
  ['not confirmed by officials (post 3–9)', ['officials', 'declines to confirm', 'post']],
  ['denied by the mayor (post 3–9)', ['the mayor', 'denies', 'post']],
  ['post 3–9', ['post', 'asserts', 'post']],
  ['witnessed by post 3–9', ['post', 'witnessed', 'post']],
])('says %s', (said, of) => {
  expect(cited(...of)).toBe(said)
})

it.each([
  ['We stand by it', '“We stand by it”'],
  ['"in the strongest terms" he condemned it', '"in the strongest terms" he condemned it'],
])('a quotation is drawn in quotation marks, once: %s', (text, drawn) => {
  const taken = { text, start: 0, end: text.length, quoted: [{ start: 0, end: text.length }] }
  const claim = { text, appearances: [taken] } as unknown as ClaimView
  expect(quoteClaim(claim, text)).toBe(drawn)
})
