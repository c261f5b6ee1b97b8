import { expect, test } from 'vitest'
import { speech } from '../../language/en/speech.ts'
import type { PartOfSpeech } from '../../model/token.ts'
import { plainWords } from '../words.case.ts'
import { cutClauses } from './clauses.ts'

const kinds: Readonly<Record<string, PartOfSpeech>> = {
  n: 'NOUN',
  p: 'PROPN',
  r: 'PRON',
  v: 'VERB',
  a: 'AUX',
  c: 'CCONJ',
  s: 'SCONJ',
  d: 'DET',
  i: 'ADP',
  j: 'ADJ',
  m: 'NUM',
  b: 'ADV',
  '.': 'PUNCT',
}

/** "Rebels/n fled/v" → the clauses of "Rebels fled". */
function clausesOf(source: string): string[] {
  let text = ''
  const tokens = source.split(' ').map((item) => {
    const [word = '', kind = ''] = item.split('/')
    const start = text === '' ? 0 : text.length + 1
    text = text === '' ? word : `${text} ${word}`
    return { start, end: start + word.length, pos: kinds[kind] ?? 'X' }
  })
  return cutClauses(plainWords(text, tokens), speech).map(({ start, end }) =>
    text.slice(start, end),
  )
}

test.each([
  [
    'the/d flag/n was/a raised/v and/c troops/n entered/v Bukavu/p ,/. while/s fighting/n continued/v ./.',
    ['the flag was raised', 'troops entered Bukavu', 'while fighting continued'],
  ],
  ['that/s We/r won/v', ['We won']],
  [
    'the/d crew/n found/v that/s a/d valve/n had/a failed/v',
    ['the crew found', 'a valve had failed'],
  ],
  [
    'It/r was/a recalled/v after/s more/j than/i 30/m children/n fell/v ill/j',
    ['It was recalled', 'after more than 30 children fell ill'],
  ],
  ['it/r rose/v faster/j than/s we/r hoped/v ./.', ['it rose faster than we hoped']],
  // what leans on a conjunction begins its clause
  [
    'The/d law/n passed/v even/b though/s she/r objected/v',
    ['The law passed', 'even though she objected'],
  ],
  [
    'The/d ship/n sank/v ,/. two/m hours/n before/s it/r was/a due/j',
    ['The ship sank', 'two hours before it was due'],
  ],
  [
    'She/r slept/v for/i two/m hours/n before/s he/r came/v',
    ['She slept for two hours', 'before he came'],
  ],
  ['We/r left/v early/b because/s it/r rained/v', ['We left early', 'because it rained']],
  ['both/c bottles/n fell/v', ['both bottles fell']],
  ['They/r pay/v or/c the/d court/n acts/v', ['They pay', 'the court acts']],
  ['One/n died/v ;/. two/n fled/v', ['One died', 'two fled']],
  ['“/. We/r won/v and/c they/r lost/v ,/. ”/.', ['We won', 'they lost']],
  ['“/. We/r won/v ”/.', ['“ We won ”']],
  ['it/r cost/v 9/m pounds/n (/. 8/m euros/n )/. ./.', ['it cost 9 pounds ( 8 euros )']],
  ['she/r "/. keeps/v her/r word/n ./. "/. ,/.', ['she " keeps her word . "']],
  [
    'they/r left/v (/. all/d «/. free/j »/. )/. ;/. we/r stayed/v',
    ['they left ( all « free » )', 'we stayed'],
  ],
  ['they/r left/v (/. all/d free/j ./.', ['they left ( all free']], // nothing closes it
  ['they/r left/v )/. ./. "/.', ['they left']], // nothing opened it
])('%s', (source, clauses) => {
  expect(clausesOf(source)).toEqual(clauses)
})

test.each([
  'They/r burned/v and/c looted/v the/d market/n', // one subject
  'They/r said/v that/s soldiers/n and/c friends/n fled/v', // the subject is joined, not the clause
  'They/r freed/v Goma/p and/c Bukavu/p which/r were/a held/v', // a relative clause
  'It/r carried/v 9/m men/n and/c 8/m boys/n when/b it/r sank/v', // another clause's verb
  'It/r was/a good/j or/c very/b good/j in/i towns/n visited/v', // nothing is told of the towns
  'We/r are/a doing/v that/s with/i weapons/n given/v to/i us/r', // weapons hang on "with"
  'It/r took/v the/d towns/n of/i Goma/p and/c Bukavu/p held/v by/i rebels/n',
])('is one clause: %s', (source) => {
  expect(clausesOf(source)).toHaveLength(1)
})
