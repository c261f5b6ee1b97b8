import type { Speech } from '../speech.ts'
import { wordSet } from '../word-set.ts'

/** What is brought before courts and offices, which decide on it. */
const filings =
  'lawsuit lawsuits suit suits case cases indictment petition petitions motion motions appeal appeals bail injunction ' +
  'application applications'

/** Nouns for persons that are no roles. */
export const people = wordSet(
  'people person staff children child men man women woman boys boy girls girl guests guest patients patient visitors ' +
    'pupils pupil class crew crews crowd crowds newcomers refugees migrants tourists fans workers horse dog dogs',
)

/** What verbs of speech are done to, and not said of: claimed | 12 lives |, recalled | 3,000 cars |. */
export const speechDeeds: Speech['deeds'] = new Map([
  [
    'claim',
    wordSet(
      'life lives victim victims asylum benefit benefits expenses title titles crown medal medals gold silver bronze ' +
        'wicket wickets scalp scalps trophy trophies cup prize prizes bag bags luggage',
    ),
  ],
  [
    'admit',
    new Set([
      ...people,
      ...wordSet(
        'hospital hospitals clinic ward academy university college school bar membership society order union league ' +
          'hall court parliament',
      ),
    ]),
  ],
  [
    'recall',
    wordSet(
      'car cars vehicle vehicles seat seats product products batch batches unit units toy toys battery batteries ' +
        'envoy envoys ambassador ambassadors diplomat diplomats',
    ),
  ],
  ['declare', wordSet('goods dividend dividends innings')],
  ['describe', wordSet('circle curve arc orbit')],
  ['expect', wordSet('child baby twins visitor visitors guest guests company')],
  ['reject', wordSet(`coin coins kidney organ transplant ${filings}`)],
  ['dismiss', wordSet(filings)],
  ['deny', wordSet(`parole asylum entry access visa visas permission ${filings}`)],
  ['repeat', wordSet('year class grade test trick feat exercise')],
  ['guarantee', wordSet('loan loans debt debts bond bonds deposit deposits')],
  ['pledge', wordSet('shares collateral')],
])
