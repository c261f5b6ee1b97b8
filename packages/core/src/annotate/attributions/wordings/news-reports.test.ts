import { beforeAll, expect, test } from 'vitest'
import type { Language } from '../../../language/language.ts'
import { loadLanguage } from '../../../language/load.ts'
import { findTold } from './find.case.ts'

let english: Language
beforeAll(async () => {
  english = await loadLanguage('en')
})

test.each([
  // a participle is said by whoever denies, not by who is told of
  [
    'Rebels denied they had fired on a convoy, blaming the army for it.',
    ['denies | Rebels | denied | they had fired on a convoy', 'Rebels | blaming | the army for it'],
  ],
  [
    'The firm rejected claims made by the union, insisting that wages had risen.',
    [
      'denies | The firm | rejected | claims made by the union',
      'The firm | insisting | that wages had risen',
    ],
  ],
  // nor by whom a quotation tells of, where who says it stands behind the verb
  [
    '“It leaked, and we fear more,” said Ann Ek, adding that repairs would cost money.',
    [
      'Ann Ek | said | It leaked, and we fear more,',
      'Ann Ek | adding | that repairs would cost money',
    ],
  ],
  [
    '“It leaked,” she said, adding that it was old.',
    ['she | said | It leaked,', 'she | adding | that it was old'],
  ],
  // how much later somebody says so
  ['The firm said two days later that it leaked.', ['The firm | said | that it leaked']],
  ['The firm replied hours later that it leaked.', ['The firm | replied | that it leaked']],
  ['The firm reported a year ago a loss.', ['The firm | reported | a loss']],
  ['The firm reported two days of rain.', ['The firm | reported | two days of rain']],
  // what a court hears it has not seen
  ['The court heard that it leaked.', ['The court | heard | that it leaked']],
  ['It leaked for years, jurors heard.', ['jurors | heard | It leaked for years']],
  ['Residents heard that it leaked.', ['witnessed | Residents | heard | that it leaked']],
  [
    'According to the bulletin, to which the agency had access, it leaked.',
    ['the bulletin, to which the agency had access | According to | it leaked'],
  ],
  // how somebody speaks may take a clause to tell
  [
    'A nurse in Orly, speaking by phone because she is not allowed to talk, said that it leaked.',
    ['A nurse in Orly | said | that it leaked'],
  ],
  // a report is not the month in which it was tabled
  [
    'A report tabled last month found that it leaked.',
    ['A report tabled last month | found | that it leaked'],
  ],
  [
    'According to a poll published last week by the bank, most oppose it.',
    ['a poll published last week by the bank | According to | most oppose it'],
  ],
  [
    'In a report published last night the council said it leaked.',
    ['the council | said | it leaked'],
  ],
  ['The board last month said it leaked.', ['The board | said | it leaked']],
  // a figure before is no part of what is said
  [
    'Police said two people had died, revising an earlier figure of three.',
    ['Police | said | two people had died'],
  ],
  [
    'The firm said sales rose, beating an earlier forecast.',
    ['The firm | said | sales rose, beating an earlier forecast'],
  ],
  // what others show goes on by itself
  [
    'The mayor claimed that it fell, though footage reviewed by the paper showed no such thing.',
    ['The mayor | claimed | that it fell'],
  ],
  [
    'Workers complained that he paid late; a court ordered him to pay.',
    ['Workers | complained | that he paid late', 'orders | a court | ordered | him to pay'],
  ],
  [
    'She told members it was the worst since records began and repeated her call to stay home.',
    ['She | told | it was the worst since records began', 'She | repeated | her call to stay home'],
  ],
  // relative clauses, trades and adverbs on the way to the subject
  [
    '“It burned,” a teacher who lives about 800 metres away recounted.',
    ['witnessed | a teacher who lives about 800 metres away | recounted | It burned,'],
  ],
  [
    'Ann Ek, a lawyer who was not there, questions whether it works.',
    ['doubts | Ann Ek, a lawyer who was not there | questions | whether it works'],
  ],
  [
    'Speaking after the meeting, swimming club secretary Ann Ek said it works.',
    ['swimming club secretary Ann Ek | said | it works'],
  ],
  [
    'After swimming, club secretary Ann Ek said it works.',
    ['club secretary Ann Ek | said | it works'],
  ],
  [
    'It was a volley that Ek described afterwards as “unstoppable”.',
    ['Ek | described | as “unstoppable”'],
  ],
  // nouns behind an aside that says who made it
  [
    'The claim, first made by a blogger, that gas had leaked was repeated abroad.',
    ['a blogger | claim | that gas had leaked'],
  ],
  // whose words they are, behind them
  ['“Stay home” was the message from the mayor.', ['the mayor | message | Stay home']],
  ['Stay home: that was the advice of the mayor.', ['the mayor | advice | Stay home']],
  ['“The Widow” was the title of the book.', []],
  ['“Guilty” was the verdict of a long trial.', []],
  ['“A farce” is how the lawyer described it.', ['the lawyer | described | A farce']],
  ['Loot is how the minister described it.', ['the minister | described | Loot']],
  ['That is how the plan works.', []],
  ['“We cannot say,” came the reply from the mayor.', ['the mayor | reply | We cannot say,']],
  ['“Who did it?” the boy wanted to know.', ['the boy | wanted to know | Who did it?']],
  // asides between who speaks and the verb
  [
    'Ann Ek, speaking from Orly, where she lives, called for calm and urged ministers to act.',
    ['orders | Ann Ek | called for | calm', 'orders | Ann Ek | urged | ministers to act'],
  ],
  [
    'Ann Ek, when asked whether it had leaked, said: “We are looking.”',
    ['- | asked | whether it had leaked', 'Ann Ek | said | We are looking.'],
  ],
  ['Ann Ek, when asked about the leak, said it was over.', ['Ann Ek | said | it was over']],
  [
    'Diplomats, who asked not to be named, said it was over.',
    ['Diplomats, who asked not to be named | said | it was over'],
  ],
  [
    'It began with a tip from a former employee, who said it had leaked.',
    ['a former employee | said | it had leaked'],
  ],
  [
    'The wife of a miner, who said it was over, left.',
    ['The wife of a miner | said | it was over'],
  ],
  [
    'It leaked, according to a memo seen by the paper and confirmed by two people.',
    ['a memo seen by the paper and confirmed by two people | according to | It leaked'],
  ],
  // when it was said is no part of it
  [
    'The mayor rejected the plan, a week after it was published.',
    ['denies | The mayor | rejected | the plan'],
  ],
  [
    'The minister on Monday ruled out early elections.',
    ['denies | The minister | ruled out | early elections'],
  ],
  ['Bloggers report that he left.', ['Bloggers | report | that he left']],
  [
    'She dismissed press reports that he had left.',
    ['denies | She | dismissed | press reports that he had left'],
  ],
  // what others deny of it
  ['The town fell, a claim the army denied.', ['denies | the army | denied | The town fell']],
  ['The town fell, a claim the army made.', []],
  ['Ann Ek says it fell, a claim Maria Keller disputes.', ['Ann Ek | says | it fell']],
  [
    'He said the gaps were wide and put the chances at one in ten.',
    ['He | said | the gaps were wide', 'He | put | the chances at one in ten'],
  ],
  ['Asked about press reports that it fell, he laughed.', ['- | reports | that it fell']],
  [
    'Ek denied a report that it had been off since March, calling it “late”.',
    [
      'denies | Ek | denied | a report that it had been off since March',
      'Ek | calling | it “late”',
    ],
  ],
  [
    'He was never seen by a doctor, the court was told on Monday.',
    ['- | told | He was never seen by a doctor'],
  ],
  // pleas
  [
    'He pleaded not guilty on Monday to two counts of fraud.',
    ['denies | He | pleaded not guilty | two counts of fraud'],
  ],
  ['Ek pleaded guilty to killing a man.', ['confirms | Ek | pleaded guilty | killing a man']],
  ['He has pleaded not guilty.', []],
  ['Ek has maintained his innocence.', ['Ek | maintained | his innocence']],
  ['The city maintains the road.', []],
  ['The road was maintained by the city.', []],
  // whoever sees it so
  ['In Ek’s view, the plan failed.', ['Ek | view | the plan failed']],
  ['In her opinion, it was late.', ['her | opinion | it was late']],
  ['In Ek’s house, it was late.', []],
  ['It has come into view, in fact.', []],
  // told in session
  ['He had been warned twice, the inquest was told.', ['- | told | He had been warned twice']],
  ['He left early, the boy was told.', []],
])('%s', (text, told) => {
  expect(findTold(text, english)).toEqual(told)
})
