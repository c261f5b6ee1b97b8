import { expect, test } from 'vitest'
import { analyze } from '../analyze.ts'
import { cpuTimeOf, expectLinear, expectWithin } from '../cpu-time.case.ts'
import { loadLanguage } from '../language/load.ts'
import { articleFromText } from '../read/from-text.ts'

const english = await loadLanguage('en')

/** The statements of a text, each after its originator; the outlet is called "outlet". */
function statementsOf(text: string): string[] {
  const { article, statements } = analyze(articleFromText(text, { publisher: 'outlet' }), english)
  return statements.map(
    ({ start, end, chain }) => `${chain.at(-1)?.name}: ${article.text.slice(start, end)}`,
  )
}

test.each([
  // what is no clause by itself is told with who says it
  ['The union demands 95 euros a month.', ['The union: The union demands 95 euros a month']],
  [
    'The bank has agreed to merge with a rival.',
    ['The bank: The bank has agreed to merge with a rival'],
  ],
  [
    'The bank has agreed to merge with a rival that would double its size.',
    ['The bank: The bank has agreed to merge with a rival that would double its size'],
  ],
  [
    'The council announced a plan that would close two schools.',
    ['The council: The council announced a plan that would close two schools'],
  ],
  // what is one is not
  [
    'Ann Ek said that a man who drove the bus had fled.',
    ['Ann Ek: a man who drove the bus had fled'],
  ],
  [
    'The mayor said in a letter to the paper that the bridge had been closed.',
    ['The mayor: the bridge had been closed'],
  ],
  [
    '“Thank you all for this long evening,” Ann Ek said.',
    ['Ann Ek: Thank you all for this long evening'],
  ],
  // its parts belong together where one is no clause
  [
    'The old bridge, the mayor said, had been closed.',
    ['the mayor: The old bridge, the mayor said, had been closed'],
  ],
  [
    '“I came home,” Ann Ek said, “and then I slept.”',
    ['Ann Ek: I came home', 'Ann Ek: then I slept'],
  ],
  ['“I have won this,” Ann Ek said in a letter sent on Monday.', ['Ann Ek: I have won this']],
  [
    'The senator had claimed on Tuesday night that President Ann Ek telephoned the bank.',
    ['The senator: President Ann Ek telephoned the bank'],
  ],
  // what is told is told without what hangs somebody's words on it
  [
    'The mayor resigned on Monday, saying that she was ill.',
    ['outlet: The mayor resigned on Monday', 'The mayor: she was ill'],
  ],
  [
    'The firm has hired Ann Ek, who says she sees errors.',
    ['outlet: The firm has hired Ann Ek', 'Ann Ek: she sees errors'],
  ],
  [
    '“We are ready,” said the mayor, adding that the dam was safe.',
    ['the mayor: We are ready', 'the mayor: the dam was safe'],
  ],
  ['Police said he had told a friend that the dam would burst.', ['Police: the dam would burst']],
  ['The mayor kept saying that the dam was safe.', ['The mayor: the dam was safe']],
  ['A year ago the mayor would have said that the dam was safe.', ['the mayor: the dam was safe']],
  // and what is told beside who says it is told by itself
  [
    'The embassy declined the request and said nobody had been told.',
    ['outlet: The embassy declined the request', 'The embassy: nobody had been told'],
  ],
  [
    'The army has withdrawn from Goma and has confirmed that two soldiers died.',
    ['outlet: The army has withdrawn from Goma', 'The army: two soldiers died'],
  ],
  // a clause that leaves out its verb is none
  [
    '“The system worked as it should have,” Ann Ek said.',
    ['Ann Ek: The system worked as it should have'],
  ],
  ['The bridge held as the others did.', ['outlet: The bridge held as the others did']],
  [
    'The road was closed and the cause was “human error”.',
    ['outlet: The road was closed', 'outlet: the cause was “human error”'],
  ],
  // what goes on after who says it has the same source
  [
    'Two more men died, the army said on Friday, bringing the toll to 13.',
    ['the army: Two more men died', 'the army: bringing the toll to 13'],
  ],
  [
    'The bank has bought a rival, Ann Ek said on Monday, in a deal worth 4 billion euros.',
    ['Ann Ek: The bank has bought a rival', 'Ann Ek: in a deal worth 4 billion euros'],
  ],
  ['Two men died, Ann Ek said, reading from a list of 12 names.', ['Ann Ek: Two men died']],
  ['Two men died, said Ann Ek, 38, who runs the mine.', ['Ann Ek: Two men died']],
  ['Two men died, the army said, without giving names of the two.', ['the army: Two men died']],
  // whom a speaker calls hers, she speaks for
  ['“My brother told me that the gas was leaking,” Ann Ek said.', ['Ann Ek: the gas was leaking']],
  // what is said of a source in passing is not its name
  [
    'Rain had soaked the slope, the co-operative, which runs the mine, said.',
    ['the co-operative: Rain had soaked the slope'],
  ],
  // short sentences tell, and so do those that give a number
  ['Four people drowned.', ['outlet: Four people drowned']],
  ['Homes destroyed: 31.', ['outlet: Homes destroyed: 31']],
  ['Ann Ek denied it.', ['Ann Ek: Ann Ek denied it']],
])('%s', (text, statements) => {
  expect(statementsOf(text)).toEqual(statements)
})

test('who denies what is told elsewhere tells nothing besides', () => {
  const { statements } = analyze(
    articleFromText(
      'The ferry was old, Ann Ek said. Survivors denied that. The crew denied theft.',
    ),
    english,
  )
  expect(statements.map(({ terms }) => terms.length > 0)).toEqual([true, false, true])
})

test.each(['An empty bridge over a river.', 'With a little help from friends.'])(
  'tells nothing: %s',
  (text) => {
    expect(statementsOf(text)).toEqual([])
  },
)

test.each([
  '“It is late and so on ',
  'said that Ann said that ',
  'said of Paris and ',
  '(',
  '“ ',
  'our',
  'Ann Ek, whose dog barked, saying ',
  'Acme Corp. of Oslo its report said that ',
  'it rained, Ann Ek said, bringing 3 more to ',
  'it rained and had said that it rained ',
  'open road ',
  'closure of the north road ',
])(
  'a sentence of %j again and again takes linear time',
  (piece) => {
    const time = (size: number) => {
      return cpuTimeOf(() => statementsOf(piece.repeat(size / piece.length)))
    }
    time(20_000)
    expectLinear(time, { small: 30_000, large: 120_000 }, (small) => 12 * Math.max(small, 60))
  },
  60_000,
)

test('a quotation of half a megabyte that never closes is told in linear time', () => {
  const text = `The mayor said “${'it was late and the road was shut. '.repeat(15_000)}`
  expectWithin(10_000, () => statementsOf(text))
})
