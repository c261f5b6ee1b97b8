import type { Negating } from '../negating.ts'
import { wordSet } from '../word-set.ts'
import { verbForms } from './inflection.ts'

const verbs = (list: string) => new Set(list.split(' ').flatMap((one) => verbForms(one).forms))

export const negating: Negating = {
  denials: wordSet("not n't n’t no never nobody nothing none neither"),
  denialsOfAll: wordSet('no never nobody nothing none neither'),
  denyingNouns: wordSet('no nobody nothing none neither'),
  singles: wordSet('one a an'),
  neverPhrases: new Set([
    ...['time', 'point', 'stage', 'moment'].map((when) => `at no ${when}`),
    ...['under no circumstances', 'in no way', 'by no means', 'on no account'],
  ]),
  lacking: wordSet('without'),
  shortfalls: wordSet('failed fails fail failing unable yet'),
  refusing: wordSet('refuse refuses refused refusing decline declines declined declining'),
  infinitive: 'to',
  relatives: wordSet('who which that whose'),
  occurring: [
    ...['take', 'took', 'taken', 'taking'].map((take) => `${take} place`),
    ...'happen happened occur occurred exist existed materialise materialised'.split(' '),
  ],
  halfDenials: wordSet(
    'only just merely simply solely necessarily all every everyone everybody always entirely fully exactly yet unlike least so fewer less more later earlier sooner',
  ),
  deferrals: wordSet('until till unless since longer anymore'),
  deferringPair: ['any', 'more'],
  proofs: wordSet(
    'evidence proof sign signs indication indications trace truth confirmation suggestion basis true correct case',
  ),
  unfounded: wordSet(
    'untrue false baseless unfounded groundless fabricated invented wrong incorrect inaccurate mistaken nonsense rubbish lie lies ' +
      'absurd invention fabrication fiction fantasy hoax rumour rumor rumours rumors',
  ),
  judging: wordSet(
    'wrong incorrect mistaken rubbish nonsense absurd lie lies rumour rumor rumours rumors',
  ),
  // "the report of the board" tells many things, "reports of a fire" one
  tales: wordSet(
    'claim claims allegation allegations accusation accusations reports statements stories talk rumour rumours rumor rumors ' +
      'suggestion suggestions speculation assertion assertions accounts notion insinuation insinuations',
  ),
  topics: wordSet('of about'),
  labelling: verbs('call describe brand label denounce condemn'),
  disputing: verbs('deny dispute refute rebut! contradict repudiate reject dismiss rule exclude'),
  denyingThings: verbs('deny dispute refute rule exclude'),
  conjunction: 'that',
}
