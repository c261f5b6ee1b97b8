import { beforeAll, expect, test } from 'vitest'
import type { Language } from '../../../language/language.ts'
import { loadLanguage } from '../../../language/load.ts'
import { findTold } from './find.case.ts'

let english: Language
beforeAll(async () => {
  english = await loadLanguage('en')
})

test.each([
  // what is called a company is no form of the name before it
  [
    'The fire began at the plant, company spokeswoman Ann Ekdal said.',
    ['company spokeswoman Ann Ekdal | said | The fire began at the plant'],
  ],
  [
    'The fire began at the plant, Orly Bio, Inc. said.',
    ['Orly Bio, Inc. | said | The fire began at the plant'],
  ],
  // where, when and how it was told
  ['The road was open, the mayor told reporters here.', ['the mayor | told | The road was open']],
  ['The road was open, he said later.', ['he | said | The road was open']],
  [
    'The road was open, lawyers said in their closing words.',
    ['lawyers | said | The road was open'],
  ],
  ['The road was open, the mayor said as he left.', ['the mayor | said | The road was open']],
  [
    'The club had signed her, her agent said shortly before the window closed.',
    ['her agent | said | The club had signed her'],
  ],
  ['Ek asked if the road was open.', ['Ek | asked | if the road was open']],
  // no time says anything
  [
    'He will not appeal, his lawyer, Bo Li, indicated last night.',
    ['his lawyer, Bo Li | indicated | He will not appeal'],
  ],
  // several who say it, one of them with a participle
  [
    'The road was open, the owner and shipping brokers said.',
    ['the owner and shipping brokers | said | The road was open'],
  ],
  // one passes on what another says
  [
    'The road was open, the safety authority said, Nordwire reports.',
    [
      'Nordwire | reports | The road was open, the safety authority said',
      'the safety authority | said | The road was open',
    ],
  ],
  // “her” owns whoever speaks
  ['“It works,” says her coach, Bo Li.', ['her coach, Bo Li | says | It works,']],
  ['“It works,” said the accused.', ['the accused | said | It works,']],
  ['Ann Ek, 70, announced her bid.', ['Ann Ek, 70 | announced | her bid']],
  // what is told without a verb of its own
  [
    'Driver in hospital after the crash, says Ann Ek of the police.',
    ['Ann Ek of the police | says | Driver in hospital after the crash'],
  ],
  [
    'Ann Ek, of Orly, denies two counts of fraud.',
    ['denies | Ann Ek, of Orly | denies | two counts of fraud'],
  ],
  ['Yes, says Ann Ek: the road was open.', ['Ann Ek | says | Yes … the road was open']],
  // what goes on behind who says it
  [
    'Two men died, according to the mayor, and six were hurt.',
    ['the mayor | according to | Two men died … and six were hurt'],
  ],
  [
    'Two men died, according to the mayor, and police said six were hurt.',
    ['the mayor | according to | Two men died', 'police | said | six were hurt'],
  ],
  [
    'They were freed, says Ann Ek for the army, and not in a wood but at a station.',
    ['Ann Ek for the army | says | They were freed … and not in a wood but at a station'],
  ],
  // what somebody runs is not who says it
  [
    'Bo Li, head of a firm that runs the port, which is closed, said the road was open.',
    ['Bo Li, head of a firm that runs the port, which is closed | said | the road was open'],
  ],
  [
    'Police put the number of those freed at 40.',
    ['Police | put | the number of those freed at 40'],
  ],
  [
    'Police put the number of those who had left at 40.',
    ['Police | put | the number of those who had left at 40'],
  ],
  ['The survey put it at 6.4.', ['The survey | put | it at 6.4']],
  ['Police put the kettle on at 4.', []],
])('%s', (text, told) => {
  expect(findTold(text, english)).toEqual(told)
})
