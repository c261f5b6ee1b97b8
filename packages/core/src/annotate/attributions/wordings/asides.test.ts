import { beforeAll, expect, test } from 'vitest'
import type { Language } from '../../../language/language.ts'
import { loadLanguage } from '../../../language/load.ts'
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

test.each([
  // a label behind an aside, and what is called so by "that"
  [
    'Ann Ek, reached by phone, called the filing “the usual talk” and said it was late.',
    [
      'Ann Ek, reached by phone | called | the filing “the usual talk”',
      'Ann Ek, reached by phone | said | it was late',
    ],
  ],
  [
    'Ann Ek called that “nonsense,” noting that the state had added staff.',
    ['Ann Ek | called | that “nonsense,”', 'Ann Ek | noting | that the state had added staff'],
  ],
  ['Ann Ek said that “nonsense” was late.', ['Ann Ek | said | that “nonsense” was late']],
  // a participle is said by who does the deed, not by who does another in a clause on its object
  [
    'Ann Ek vetoed a bill that would have let parents use state money, saying that it leaked.',
    ['Ann Ek | saying | that it leaked'],
  ],
  [
    'Lawmakers who have been shown the paper said it was late.',
    ['Lawmakers who have been shown the paper | said | it was late'],
  ],
  // told by one, inside of what another tells
  [
    'Her aunt, she said, thinks that it leaks.',
    ['she | said | Her aunt … thinks that it leaks', 'Her aunt | thinks | that it leaks'],
  ],
  [
    'It leaks, she said, adding that it was old.',
    ['she | said | It leaks', 'she | adding | that it was old'],
  ],
  [
    'It was not clear, lawyers said afterward, how the court would rule.',
    ['lawyers | said | It was not clear … how the court would rule'],
  ],
  [
    'Ten died, according to the chief doctor, Dr. Ann Ek.',
    ['the chief doctor, Dr. Ann Ek | according to | Ten died'],
  ],
  [
    'The groups, in briefs, urged the court to stop it.',
    ['orders | The groups | urged | the court to stop it'],
  ],
  ['Ann Ek, in Orly, said it was late.', ['Ann Ek, in Orly | said | it was late']],
])('%s', (text, told) => expect(findTold(text, english)).toEqual(told))

test.each([
  [
    'He met Bo Li, the chief executive of Ross, who answered that it leaked.',
    ['Bo Li, the chief executive of Ross | answered | that it leaked'],
  ],
  // on what condition it is told
  [
    'Bankers told a reporter, on condition that they not be named, that it leaked.',
    ['Bankers | told | that it leaked'],
  ],
  // nouns that look like verbs
  ['It drew a false claim that it leaked.', ['- | claim | that it leaked']],
  ['The poor claim that it leaked.', ['The poor | claim | that it leaked']],
  ['It failed, comments that a spokesman called unhelpful.', []],
  [
    'Ann Ek, the mayor, comments that it failed.',
    ['Ann Ek, the mayor | comments | that it failed'],
  ],
  // told of something before
  [
    'Told that it leaked, he said he would leave.',
    ['- | Told | that it leaked', 'he | said | he would leave'],
  ],
  [
    'A boy said nobody at school talks about it.',
    ['A boy | said | nobody at school talks about it'],
  ],
  ['Its authors cautioned against a ban.', ['warns | Its authors | cautioned against | a ban']],
])('%s', (text, told) => expect(findTold(text, english)).toEqual(told))

test.each([
  [
    'Rep. Ann Ek, R-Ohio, who had asked whether it leaked, left.',
    ['Rep. Ann Ek, R-Ohio | asked | whether it leaked'],
  ],
  [
    'They object: The plan, they contend, undercuts the pledge.',
    ['they | contend | The plan … undercuts the pledge'],
  ],
  // a participle is not said in a clause on the noun right before its subject
  [
    'A judge ordered a trial for a man held for a murder he insists he did not commit, finding that police lied.',
    ['he | insists | he did not commit', 'A judge | finding | that police lied'],
  ],
  [
    'Last week he said it fell, adding that it was late.',
    ['he | said | it fell', 'he | adding | that it was late'],
  ],
  // an adverb stands between an aside and the verb
  [
    'She said their aunt, who died in 2019, always left early.',
    ['She | said | their aunt, who died in 2019, always left early'],
  ],
  // an office without an article is no head
  [
    'Ann Ek, chief executive of Ross, the largest owner, told investors that it leaked.',
    ['Ann Ek, chief executive of Ross, the largest owner | told | that it leaked'],
  ],
])('%s', (text, told) => expect(findTold(text, english)).toEqual(told))
