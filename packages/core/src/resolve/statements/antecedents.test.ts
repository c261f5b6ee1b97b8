import { expect, test } from 'vitest'
import { analyze } from '../../analyze.ts'
import { loadLanguage } from '../../language/load.ts'
import { articleFromText } from '../../read/from-text.ts'

const english = await loadLanguage('en')

/** Who says last what a text tells last. */
function originatorOf(text: string): string | undefined {
  const { statements } = analyze(articleFromText(text, { publisher: 'outlet' }), english)
  return statements.at(-1)?.chain.at(-1)?.name
}

test.each([
  ['Ann Ek denied it on Friday. “The bridge is safe,” the post reads.', 'Ann Ek'],
  [
    'Prison guards confirmed that two men fled. They also said that the gate was open.',
    'Prison guards',
  ],
  // others spoke since
  [
    'Nordic Airways said in a statement that the jet turned back. Ann Ek said in a tweet that she was aboard. “All are safe,” the statement said.',
    'Nordic Airways',
  ],
  [
    'In a letter to parents, Principal Ann Ek said the school would close.\n\nMayor Bo Lind told reporters that he was sad.\n\nThe letter said that buses would run.',
    'Ann Ek',
  ],
])('%s', (text, originator) => {
  expect(originatorOf(text)).toBe(originator)
})

test.each([
  // far back, and nobody said it in one
  [
    `Ann Ek said so in a letter.${'\n\nThe road is long.'.repeat(10)}\n\nThe letter said that buses would run.`,
    'The letter',
  ],
  // what she says that there is
  [
    'Ann Ek said a statement was lost. Bo Lind agreed, he said. “All are safe,” the statement said.',
    'Bo Lind',
  ],
])('has another: %s', (text, originator) => {
  expect(originatorOf(text)).toBe(originator)
})
