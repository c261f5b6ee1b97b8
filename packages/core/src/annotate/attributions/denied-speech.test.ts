import { beforeAll, expect, it } from 'vitest'
import type { Language } from '../../language/language.ts'
import { loadLanguage } from '../../language/load.ts'
import { articleFromText } from '../../read/from-text.ts'
import { annotate } from '../index.ts'

let english: Language
beforeAll(async () => {
  english = await loadLanguage('en')
})

function cuesIn(text: string) {
  return annotate(articleFromText(text), english).attributions.map(
    ({ cue }) => cue && text.slice(cue.start, cue.end),
  )
}

it.each([
  'The operator denied reports that the barriers were out of order.',
  'The minister rejected accusations that he had lied.',
  'Ann Ek denied that she asked him to leave.',
  'Ann Ek denied she asked him to leave.',
  'The ministry dismissed claims that troops had crossed the border.',
  'He denied having told the police that she was there.',
  'The company denied allegations of fraud.',
  'The mayor denied knowing that the bridge was unsafe.',
  'Police have denied telling the family that he was dead.',
  'The firm denied rumours that it plans to close the mill.',
])('tells a denial once: %s', (text) => {
  expect(cuesIn(text)).toHaveLength(1)
})

it.each([
  ['The firm denied claims by the union that it had cut pay.', ['denied', 'claims']],
  ['The firm denied the union’s claim that it had cut pay.', ['denied', 'claim']],
  ['The union countered that the minister had said pay would rise.', ['countered', 'said']],
  ['He did not deny that she had asked him to leave.', ['deny', 'asked']],
  ['The party rejected a plan that experts say would cost jobs.', ['rejected', 'say']],
  ['The bank rejected the offer, saying it was too low.', ['rejected', 'saying']],
  ['Police would not confirm reports that he was dead.', ['would not confirm', 'reports']],
])('keeps what others are named for, and what is not denied: %s', (text, cues) => {
  expect(cuesIn(text)).toEqual(cues)
})
