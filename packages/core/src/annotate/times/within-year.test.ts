import { expect, test } from 'vitest'
import { find } from './find.case.ts'

test.each([
  ['In 2016 he won in May and lost in June.', 'June', '2016 in:XXXX-06'],
  ['In the 2016 race she stayed on until June.', 'June', '2016 in:XXXX-06'],
  ['In 2016 the ferry sank on 4 July off Orly.', '4 July', '2016 in:XXXX-07-04'],
  ['Throughout 2016 it rained, most of all in late May.', 'late May', '2016 in:XXXX-05 late'],
])('%s: %s -> %s', (text, words, meaning) => {
  expect(find(text)).toContainEqual([words, 'DATE', meaning])
})

test.each([
  // when somebody said so
  ['In 2016 he left, the firm said in May.', 'May', 'now past:XXXX-05'],
  ['In 2016 he left, she told a court on 4 May.', '4 May', 'now past:XXXX-05-04'],
  // another date is told of
  ['In 2015 it lost, and recently it had a loss for July.', 'July', 'now past:XXXX-07'],
  // the year is not what the sentence tells of
  ['The man who won in 2016 lost in June.', 'June', 'now past:XXXX-06'],
  ['He lost in June.', 'June', 'now past:XXXX-06'],
  ['In 2016 he came on Friday.', 'Friday', 'now past:XXXX-WXX-5'],
  ['In 2016 he won in May 2015.', 'May 2015', '2015-05'],
])('but %s: %s -> %s', (text, words, meaning) => {
  expect(find(text)).toContainEqual([words, 'DATE', meaning])
})
