import type { Institutions } from '../institutions.ts'
import { wordSet } from '../word-set.ts'

/** The arms of a state that news speaks of as one voice, by the phrases for each. */
const phrases: Readonly<Record<string, string>> = {
  defence:
    'defence ministry, defense ministry, ministry of defence, ministry of defense, armed forces, military, army, forces, troops, general staff, defence forces, defense forces, military command, defence department, defense department',
  'foreign ministry': 'foreign ministry, ministry of foreign affairs, foreign office',
  'interior ministry': 'interior ministry, ministry of internal affairs, home office',
  'health ministry': 'health ministry, ministry of health, health department',
  'finance ministry': 'finance ministry, ministry of finance, treasury',
  police: 'police, police force, national police',
  government: 'government, cabinet, administration, presidency, presidential office',
  parliament: 'parliament, legislature',
  'central bank': 'central bank',
  officials: 'officials, authorities',
}

const arms = new Map(
  Object.entries(phrases).flatMap(([arm, list]) =>
    list.split(', ').map((phrase) => [phrase, arm] as const),
  ),
)

const spokespeople =
  'spokesman spokeswoman spokesperson spokespeople spokesmen spokeswomen spokespersons'

export const institutions: Institutions = {
  arms,
  longestArm: Math.max(...[...arms.keys()].map((phrase) => phrase.split(' ').length)),
  spokespeople: wordSet(spokespeople),
  pressOffices: new Set([
    'website',
    ...['press', 'media', 'communications'].flatMap((matter) =>
      ['service', 'office', 'department', 'centre', 'center', 'team', 'unit'].map(
        (office) => `${matter} ${office}`,
      ),
    ),
  ]),
  papers: wordSet(
    'count counts tally toll estimate estimates list lists roll register log logs filing filings notice update',
  ),
  staff: wordSet(
    `${spokespeople} official officials representative representatives executive executives`,
  ),
  evidence: wordSet(
    `data figures fragment fragments shrapnel debris trace traces inspection inspections examination analysis analyses test tests
    check checks review probe investigation evidence footage image images imagery picture pictures photo photos photograph photographs
    video videos recording recordings record records log logs reading readings measurement measurements finding findings
    result results scan scans autopsy look glance bill invoice receipt receipts`,
  ),
  glances: new Map([
    ['data', false],
    ['figures', false],
    ['look', true],
    ['glance', true],
  ]),
  ours: wordSet('our my we i'),
  silent: wordSet(
    `nobody anybody everybody anyone everyone somebody someone none whoever whatever who which that what there here
    this these those one ones you me him her us them he she it they i we reporters journalists newsmen correspondents`,
  ),
}
