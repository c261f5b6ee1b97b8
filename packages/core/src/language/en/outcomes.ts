import type { Outcome } from '../../model/quantity.ts'
import type { Outcomes } from '../outcomes.ts'
import { verbForms } from './inflection.ts'

/** Verbs by what they do to those counted; entries as `verbForms` reads them. */
const verbs: readonly (readonly [Outcome, string])[] = [
  ['killed', 'kill murder execute assassinate massacre slaughter behead slay/slew/slain'],
  ['injured', 'injure wound hurt/hurt harm maim burn/burned/burnt'],
  ['arrested', 'arrest detain apprehend'],
  ['charged', 'charge indict'],
  ['jailed', 'jail imprison sentence'],
  ['abducted', 'abduct kidnap!'],
  ['captured', 'capture'],
  ['displaced', 'displace uproot'],
  ['evacuated', 'evacuate'],
  ['rescued', 'rescue save'],
  ['freed', 'free release liberate'],
  ['trapped', 'trap! strand'],
  ['hospitalized', 'hospitalize hospitalise'],
  ['infected', 'infect sicken'],
  ['dismissed', 'dismiss sack'],
  ['destroyed', 'destroy demolish raze flatten level!'],
  ['damaged', 'damage'],
  ['downed', 'intercept'],
  ['aboard', 'carry'],
  ['present', 'attract draw/drew/drawn'],
  ['employed', 'employ'],
]

function list(rows: readonly (readonly [Outcome, string])[]): ReadonlyMap<string, Outcome> {
  return new Map(
    rows.flatMap(([outcome, words]) =>
      words.split('|').map((word): [string, Outcome] => [word, outcome]),
    ),
  )
}

const set = (words: string): ReadonlySet<string> => new Set(words.split('|'))

const verbal: [string, Outcome][] = verbs.flatMap(([outcome, entries]) =>
  entries
    .split(' ')
    .flatMap((entry) => verbForms(entry).forms.map((form): [string, Outcome] => [form, outcome])),
)

const formsOf = (entries: string) => entries.split(' ').flatMap((entry) => verbForms(entry).forms)

/** What crowds do: took part, marched, rallied |outside|; two studies demonstrate |that|. */
const gathering = [
  ...formsOf('march attend participate'),
  ...formsOf('take/took/taken').flatMap((form) => [`${form} part`, `${form} to the streets`]),
  ...formsOf('rally protest demonstrate gather assemble').flatMap((form) =>
    ['in', 'at', 'on', 'outside', 'against', 'before', 'across'].map((where) => `${form} ${where}`),
  ),
  ...['turned', 'turn', 'come', 'came'].flatMap((form) =>
    ['for', 'in', 'on', 'at'].map((where) => `${form} out ${where}`),
  ),
].join('|')

export const outcomes: Outcomes = {
  done: new Map<string, Outcome>([
    ...verbal,
    ...list([
      ['killed', 'shot dead|shooting dead|stabbed to death|beaten to death|shot to death'],
      ['abducted', 'took hostage|taken hostage|taking hostage'],
      ['captured', 'took prisoner|taken prisoner|taking prisoner'],
      ['arrested', 'rounded up|took into custody|taken into custody'],
      // two goals |down| are no two goals downed
      [
        'downed',
        'downed|downs|downing|to down|shot down|shooting down|shoot down|shoots down|brought down',
      ],
      ['dismissed', 'laid off|laying off|lay off|lays off'],
    ]),
  ]),
  undergone: list([
    [
      'killed',
      'died|die|dies|dying|dead|perish|perished|drowned|drown|lost their lives|lost their life|lose their lives|losing their lives|lost his life|lost her life|have lost their lives|fatally|succumbed|burned to death|burnt to death|crushed to death|starved to death|froze to death',
    ],
    [
      'injured',
      'sustained injuries|suffered injuries|suffer injuries|suffering injuries|sustained wounds|with injuries|suffered wounds|suffered burns',
    ],
    [
      'missing',
      'missing|went missing|unaccounted for|gone missing|disappeared|vanished|not accounted for',
    ],
    ['arrested', 'in custody|under arrest|in detention|behind bars'],
    [
      'displaced',
      'homeless|fled their homes|flee their homes|fleeing their homes|forced from their homes|driven from their homes|out of their homes|lost their homes|fled',
    ],
    [
      'hospitalized',
      'in hospital|in the hospital|in hospitals|at a hospital|to hospital|to the hospital|to hospitals|to a hospital|to local hospitals|to area hospitals|in intensive care',
    ],
    ['infected', 'tested positive|ill|fell ill|fallen ill|sick|contracted'],
    ['trapped', 'stuck|cut off|buried|under rubble|under the rubble|stranded'],
    [
      'rescued',
      'to safety|pulled alive|pulled out alive|dug out alive|brought out alive|survived|survive|found alive',
    ],
    ['destroyed', 'burned down|burnt down|sank|sunk'],
    ['present', `in attendance|had come|have come|${gathering}`],
    ['aboard', 'on board|aboard'],
    ['employed', 'on its payroll|on the payroll|on its staff|on the staff'],
  ]),
  possessed: new Set(['of']),
  products: set('press|news|media|data|earnings|album|film|software'),
  of: list([
    ['killed', 'deaths|death|killing|killings|murder|murders|massacre|execution|loss|lives|bodies'],
    ['injured', 'wounding|injuring'],
    ['arrested', 'arrest|arrests|detention|detentions'],
    ['abducted', 'abduction|abductions|kidnapping|kidnappings'],
    ['captured', 'capture'],
    ['displaced', 'displacement|exodus'],
    ['evacuated', 'evacuation|evacuations'],
    ['rescued', 'rescue'],
    ['freed', 'release|freeing'],
    ['missing', 'disappearance|disappearances'],
    ['dismissed', 'dismissal|firing|sacking'],
    ['destroyed', 'destruction'],
    ['present', 'crowd|crowds|turnout|attendance|audience'],
    ['employed', 'workforce|staff|headcount'],
  ]),
  tolls: list([
    [
      'killed',
      'toll|death toll|dead|deaths|fatalities|killed|dead bodies|people killed|number who died',
    ],
    ['injured', 'injured|wounded|injuries|hurt|injury toll'],
    ['casualty', 'casualties|casualty toll|victims'],
    ['missing', 'missing|unaccounted for'],
    ['arrested', 'arrests|arrested|detained|detainees|detentions'],
    ['displaced', 'displaced|homeless'],
    ['evacuated', 'evacuated|evacuees'],
    ['infected', 'infections|infected|cases'],
    ['hospitalized', 'hospitalized|hospitalised|hospitalizations|hospitalisations'],
    ['trapped', 'trapped|stranded'],
    [
      'present',
      'turnout|attendance|crowd|number of protesters|number of demonstrators|participants',
    ],
  ]),
  leads: set(
    'to|at|of|is|was|are|were|be|been|reached|reaches|reaching|passed|passes|exceeded|exceeds|topped|tops|hit|hits|:|from|stood|as|by|now',
  ),
  nouns: list([
    ['killed', 'death|dead|fatality|killing|lives'],
    ['injured', 'injury|injured|wounded'],
    ['casualty', 'casualty|victim'],
    ['arrested', 'arrest|detention'],
    ['missing', 'missing|disappearance'],
    ['infected', 'infection'],
    ['displaced', 'displaced|refugee'],
    ['evacuated', 'evacuee'],
    ['rescued', 'survivor'],
    ['hospitalized', 'hospitalization|hospitalisation'],
    ['dismissed', 'layoff|lay-off|redundancy'],
    ['present', 'marcher|attendee|participant'],
  ]),
  between: set(
    'a|an|another|the|all|other|further|additional|these|those|as|many|of|total|in|its|his|their|our',
  ),
  passing: set(
    'counted|reported|believed|feared|confirmed|presumed|known|said|left|found|declared|pronounced|thought|listed|leave|leaving|taken|took|rushed|sent|brought|went|gone|had|have|has|was|were|been|being|need|needed|escaped|remain|remained|remains|remaining|lay|lie|including|living|working|sleeping|travelling|traveling|aged|identified|officially|forced|fear',
  ),
  passives: set(
    'was|were|is|are|be|been|being|got|get|gets|getting|left|reported|confirmed|feared|found|who|believed',
  ),
  relatives: set('that|which|whose|where'),
  undone: set("not|n't|never"),
}
