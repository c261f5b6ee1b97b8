import type { Speech } from '../speech.ts'
import { wordSet } from '../word-set.ts'

/** How claims are judged and questions answered. */
export const judgements: Pick<Speech, 'untrue' | 'proving' | 'answers' | 'undecided'> = {
  untrue: wordSet(
    'untrue false baseless unfounded groundless fabricated invented wrong incorrect inaccurate nonsense rubbish lies lie ' +
      'fake bogus misleading mistaken exaggerated debunked disproved disproven refuted',
  ),
  proving: wordSet('proved proves proven prove turned turn turns out to'),
  undecided: wordSet('whether if'),
  answers: new Map([
    ['yes', 'confirms'],
    ['no', 'denies'],
  ]),
}
