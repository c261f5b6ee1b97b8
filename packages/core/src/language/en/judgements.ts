import type { Speech } from '../speech.ts'
import { wordSet } from '../word-set.ts'
import { verbForms } from './inflection.ts'

/** How claims are judged and questions answered. */
export const judgements: Pick<
  Speech,
  | 'untrue'
  | 'proving'
  | 'answers'
  | 'undecided'
  | 'retracting'
  | 'amending'
  | 'former'
  | 'messages'
  | 'turns'
  | 'persons'
  | 'viewing'
  | 'views'
  | 'pleas'
  | 'wishes'
  | 'arriving'
> = {
  untrue: wordSet(
    'untrue false baseless unfounded groundless fabricated invented wrong incorrect inaccurate nonsense rubbish lies lie ' +
      'fake bogus misleading mistaken exaggerated debunked disproved disproven refuted',
  ),
  proving: wordSet('proved proves proven prove turned turn turns out to'),
  undecided: wordSet('whether if'),
  retracting: new Map([
    ...formsOf('withdraw/withdrew/withdrawn retract recant rescind disown', null),
    ...formsOf('take/took/taken walk row', 'back'),
  ]),
  amending: wordSet(
    'correcting revising reversing contradicting amending updating clarifying retracting withdrawing echoing repeating ' +
      'qualifying softening superseding replacing',
  ),
  turns: { asks: 'Q', answers: 'A' },
  persons: wordSet('who whom'),
  viewing: wordSet('in'),
  views: wordSet('view opinion words judgment judgement assessment estimation telling reading'),
  pleas: { verbs: wordSet('plead pleads pleaded pleading pled'), states: wordSet('guilty') },
  wishes: { verbs: wordSet('wanted wants'), deeds: wordSet('know') },
  arriving: wordSet('came comes'),
  messages: wordSet(
    'message verdict view conclusion assessment advice warning response reply reaction answer description appeal plea ' +
      'call demand opinion motto mantra summary prediction judgement judgment word',
  ),
  former: wordSet('earlier previous initial original prior preliminary former first'),
  answers: new Map([
    ['yes', 'confirms'],
    ['no', 'denies'],
  ]),
}

/** All forms of verbs, as `verbForms` reads them, with the word that they need after them. */
function formsOf(list: string, particle: string | null): [string, string | null][] {
  return list
    .split(' ')
    .flatMap((verb) =>
      verbForms(verb).forms.map((form) => [form, particle] as [string, string | null]),
    )
}
