import { beforeAll, expect, test } from 'vitest'
import type { Language } from '../../language/language.ts'
import { loadLanguage } from '../../language/load.ts'
import { findTold } from './find.case.ts'

let english: Language
beforeAll(async () => {
  english = await loadLanguage('en')
})

test.each([
  // party and state are no head of an aside
  [
    'Rep. Ann Ek, R-Texas, a lawyer, said it leaks.',
    ['Rep. Ann Ek, R-Texas, a lawyer | said | it leaks'],
  ],
  [
    'Sen. Ann Ek, D-Conn., the chair, said it leaks.',
    ['Sen. Ann Ek, D-Conn., the chair | said | it leaks'],
  ],
  // whoever is described in a chain of asides
  [
    '“It leaks,” said Ann Ek, 34, a nurse in Orly, France, who said she left.',
    [
      'Ann Ek, 34, a nurse in Orly, France | said | It leaks,',
      'Ann Ek, 34, a nurse in Orly, France | said | she left',
    ],
  ],
  [
    'The firm loses money, notes Bo Li of Ross, who argued that it should pay.',
    ['Bo Li of Ross | notes | The firm loses money', 'Bo Li of Ross | argued | that it should pay'],
  ],
  ['It leaks, points out Bo Li.', ['Bo Li | points out | It leaks']],
  [
    'The chief whose officers held ten people said it was late.',
    ['The chief whose officers held ten people | said | it was late'],
  ],
  ['A man briefed on it said it leaked.', ['A man briefed on it | said | it leaked']],
  ['After it said it leaked, it closed.', ['it | said | it leaked']],
  ['Bo Li himself said that it leaked.', ['Bo Li himself | said | that it leaked']],
  [
    'It rated ten seats, and its editor, Bo Li, wrote that it leaked.',
    ['its editor, Bo Li | wrote | that it leaked'],
  ],
  // of a clause that its teller stands inside, no more than that clause
  [
    'They left Orly, where, the mayor said, ten had stayed.',
    ['the mayor | said | where … ten had stayed'],
  ],
  ['But, she warned, the dam was old.', ['warns | she | warned | the dam was old']],
  ['The plan, she warned, was old.', ['warns | she | warned | The plan … was old']],
  ['It failed: Officers left, said Bo Li.', ['Bo Li | said | Officers left']],
  ['It is, as his own aides admit, a mess.', ['confirms | his own aides | admit | It is … a mess']],
  [
    'Hiring will fall, the firm said, to 300 workers.',
    ['the firm | said | Hiring will fall … to 300 workers'],
  ],
  // told elsewhere, of something else
  [
    'He would “tell the truth,” even as his lawyers hinted that he lied.',
    ['his lawyers | hinted | that he lied'],
  ],
  [
    'It drained the firm, a nurse told a panel, in testimony that drew gasps.',
    ['a nurse | told | It drained the firm'],
  ],
  [
    'His lawyers argued that he could not testify while ill and accused the court of bias.',
    [
      'His lawyers | argued | that he could not testify while ill',
      'His lawyers | accused | the court of bias',
    ],
  ],
  [
    'Someone who called himself a lawyer said it leaked.',
    ['Someone who called himself a lawyer | said | it leaked'],
  ],
  [
    'The mayor proposed a plan that would cut hours and hire staff.',
    ['orders | The mayor | proposed | a plan that would cut hours and hire staff'],
  ],
  ['The mayor proposed a plan and left.', ['orders | The mayor | proposed | a plan']],
  // two quotations of one sentence, and words of the same speaker between them
  [
    '“More than anyone,” Bo Li said, the firm “is to blame.”',
    ['Bo Li | said | More than anyone, … the firm “is to blame.”'],
  ],
  [
    '“I will pay.” Her aunt, she added, had paid.',
    ['- | - | I will pay.', 'she | added | Her aunt … had paid'],
  ],
])('%s', (text, told) => expect(findTold(text, english)).toEqual(told))
