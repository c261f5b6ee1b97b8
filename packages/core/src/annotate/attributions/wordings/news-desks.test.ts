import { beforeAll, expect, test } from 'vitest'
import type { Language } from '../../../language/language.ts'
import { loadLanguage } from '../../../language/load.ts'
import { findTold } from './find.case.ts'

let english: Language
beforeAll(async () => {
  english = await loadLanguage('en')
})

test.each([
  // what something is called is no speech
  ['On Orly Today’s “The Week,” Ann Ek said that it leaked.', ['Ann Ek | said | that it leaked']],
  [
    'In a note titled “Rain, Not Snow,” Ann Ek wrote that it leaked.',
    ['Ann Ek | wrote | that it leaked'],
  ],
  [
    'Ann Ek said it was the plan’s “worst flaw.”',
    ['Ann Ek | said | it was the plan’s “worst flaw.”'],
  ],
  // a statement that is told is told once
  [
    'Ann Ek said in a statement that “it leaked for years.”',
    ['Ann Ek | said | it leaked for years.'],
  ],
  ['A statement that it leaked was read out.', ['- | statement | that it leaked']],
  // where words stand is described by a participle
  [
    'One manager, in a memo quoted in the report, wrote that it leaked.',
    ['One manager | wrote | that it leaked'],
  ],
  // who stands for themselves
  [
    'It was fine, one said; another cautioned that it leaked.',
    ['one | said | It was fine', 'warns | another | cautioned | that it leaked'],
  ],
  ['Another leaked report is due.', []],
  [
    'He and two colleagues wrote that it leaked.',
    ['He and two colleagues | wrote | that it leaked'],
  ],
  ['A maker of fried food said sales fell.', ['A maker of fried food | said | sales fell']],
  ['One of them, Ann Ek, 58, said it leaked.', ['One of them, Ann Ek, 58 | said | it leaked']],
  [
    'They met Ann Ek, an electrician from Orly, who said it leaked.',
    ['Ann Ek, an electrician from Orly | said | it leaked'],
  ],
  ['In Orly, a nurse who said it leaked left.', ['a nurse | said | it leaked left']],
  // a verb of a quotation has no part in what stands behind it
  [
    'Ann Ek called it “a joke written before we came” and said it leaked.',
    ['Ann Ek | called | it “a joke written before we came”', 'Ann Ek | said | it leaked'],
  ],
  // a comma that closes what no comma opened
  [
    'Ann Ek, asked whether she knew that it leaked, said nothing was sure.',
    [
      '- | asked | whether she knew that it leaked',
      'she | knew | that it leaked',
      'Ann Ek | said | nothing was sure',
    ],
  ],
  ['Officials who said it had leaked, left.', ['Officials | said | it had leaked']],
  [
    'Officials said the dam, which had leaked, held.',
    ['Officials | said | the dam, which had leaked, held'],
  ],
])('%s', (text, told) => expect(findTold(text, english)).toEqual(told))

test.each([
  // who tells in the passive
  ['He was told by officials that it leaked.', ['officials | told | that it leaked']],
  ['Staff were told on Monday by the firm that it leaked.', ['the firm | told | that it leaked']],
  ['He was told at a meeting that it leaked.', ['- | told | that it leaked']],
  ['Rates are set by banks that lend money.', []],
  // whose claims they are
  [
    'It fed claims by backers of Ann Ek, the mayor, that it leaked.',
    ['backers of Ann Ek, the mayor | claims | that it leaked'],
  ],
  ['It was a claim that the mayor called “fantasy.”', ['the mayor | called | “fantasy.”']],
  // a participle is said by who does the deed, not of what a clause describes
  [
    'The court threw out a law that had stood for years, saying it was void.',
    ['The court | saying | it was void'],
  ],
  [
    'Ann Ek, a lawyer, cast doubt on it, suggesting that it leaked and noting that it was old.',
    [
      'Ann Ek, a lawyer | suggesting | that it leaked',
      'Ann Ek, a lawyer | noting | that it was old',
    ],
  ],
  // several of them are no verb
  ['Ships came from two Gulf states that it served.', []],
  ['Two men claim that it leaked.', ['Two men | claim | that it leaked']],
  [
    'A note signed by 12 people claims that it leaked.',
    ['A note signed by 12 people | claims | that it leaked'],
  ],
  // nouns that are verbs behind what a participle describes, and behind a semicolon
  [
    'It leaked, emails obtained by The Orly Post show.',
    ['emails obtained by The Orly Post | show | It leaked'],
  ],
  ['It had leaked; government plans to pay.', ['promises | government | plans | to pay']],
  // one clause within another
  [
    'The firm said most of those who voted supported the plan.',
    ['The firm | said | most of those who voted supported the plan'],
  ],
  [
    'It said the demands, which it called late, were “out of step.”',
    ['It | said | the demands, which it called late, were “out of step.”'],
  ],
  // told reporters where, not what
  [
    'It does not leak, the mayor told reporters in Orly, although it may.',
    ['the mayor | told | It does not leak'],
  ],
  // what is told inside ends where the other one does
  [
    'Aides were warned that it leaked, records show.',
    ['records | show | Aides were warned that it leaked', 'warns | - | warned | that it leaked'],
  ],
  // told around, with a colon behind
  ['But, she said, it may change: “It leaks.”', ['she | said | it may change … It leaks.']],
  ['The dam, she said, may burst: “It leaks.”', ['she | said | The dam … may burst … It leaks.']],
  [
    'Ann Ek disagreed: a strike, she wrote to clients, “is late.”',
    ['she | wrote | a strike … is late.'],
  ],
  // a sentence of its own behind a quotation
  [
    '“It leaks!” She has promised to leave.',
    ['- | - | It leaks!', 'promises | She | promised | to leave'],
  ],
  [
    '“It leaks,” said Ann Ek, a nurse who now advises firms on safety.',
    ['Ann Ek, a nurse | said | It leaks,'],
  ],
])('%s', (text, told) => expect(findTold(text, english)).toEqual(told))

test.each([
  // a verb with a particle is another
  ['The mayor shows up on Monday, she said.', ['she | said | The mayor shows up on Monday']],
  ['A survey shows that it leaks.', ['A survey | shows | that it leaks']],
  [
    'The firm states that when it rains, the dam leaks.',
    ['The firm | states | that when it rains, the dam leaks'],
  ],
  // a parenthesis that nothing closes is none of a source
  ['(A report says that it leaks.)', ['A report | says | that it leaks']],
  // nouns that look like verbs
  [
    'Study author and chemist Ann Ek said it leaks.',
    ['Study author and chemist Ann Ek | said | it leaks'],
  ],
  ['Forty-one states restrict it.', []],
  ['Both reveal that it leaks.', ['Both | reveal | that it leaks']],
  // what goes on behind who tells it
  [
    'The “new plan,” she said, needed to be cheaper.',
    ['she | said | The “new plan,” … needed to be cheaper'],
  ],
  [
    'Even if it leaks, the court said, firms could not sue.',
    ['the court | said | Even if it leaks … firms could not sue'],
  ],
  ['There are, says the paper, ten such suits.', ['the paper | says | There are … ten such suits']],
  // a dash closes what another opened
  [
    'The claim -- the mayor said that it leaked -- was false.',
    ['the mayor | said | that it leaked'],
  ],
  ['The mayor said that it leaked -- badly.', ['The mayor | said | that it leaked -- badly']],
  // what is expected where nobody says so
  ['It is kept, with sales expected to rise.', ['- | expected | sales … to rise']],
  ['With the mayor saying it leaked, the council left.', ['the mayor | saying | it leaked']],
  // told as somebody said at some place
  [
    'As the mayor announced today at the Harbour Forum, the port will close.',
    ['the mayor | announced | the port will close'],
  ],
  [
    'Banks expect it to cost a lot by the time it is built.',
    ['Banks | expect | it to cost a lot by the time it is built'],
  ],
  [
    'NBC, like every outlet that’s told of it, reported that it leaked.',
    ['NBC | reported | that it leaked'],
  ],
  ['He met someone who claims to own it.', ['someone | claims | to own it']],
  // another teller with a hyphen in the name
  [
    'Officials said ten were ill, but Agence Orly-Presse reported 32 cases.',
    ['Officials | said | ten were ill', 'Agence Orly-Presse | reported | 32 cases'],
  ],
  // who goes on with the next quotation
  [
    '“It leaks,” said Ann Ek. “It always did.” He wrote on Monday, “It does not.”',
    ['Ann Ek | said | It leaks, … It always did.', 'He | wrote | It does not.'],
  ],
])('%s', (text, told) => expect(findTold(text, english)).toEqual(told))
