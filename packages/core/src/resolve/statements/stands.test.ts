import { expect, test } from 'vitest'
import { analyze } from '../../analyze.ts'
import { loadLanguage } from '../../language/load.ts'
import { articleFromText } from '../../read/from-text.ts'

const english = await loadLanguage('en')

function stands(text: string): string[] {
  return analyze(articleFromText(text), english).statements.flatMap((statement) =>
    statement.stands.map(
      ({ start, end, of, yes }) => `${text.slice(start, end)}: ${yes ? '' : 'not '}${of}`,
    ),
  )
}

test.each([
  ['The border crossing was open again on Monday.', ['open: open']],
  ['The border crossing was shut on Monday morning.', ['shut: not open']],
  ['The pumps of the station failed during the storm.', ['failed: not working']],
])('%s', (text, found) => {
  expect(stands(text)).toEqual(found)
})

test('most words stand for no side', () => {
  expect(stands('The minister visited the border crossing with her staff.')).toEqual([])
})
