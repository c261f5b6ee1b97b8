import type { Bound } from '../../model/quantity.ts'
import type { Counting, Vague } from '../counting.ts'
import { singular } from './inflection.ts'
import { currencies, measures } from './measures.ts'
import { outcomes } from './outcomes.ts'
import { scopes } from './scopes.ts'

const ones =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'
const firsts =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'

const ordinals = new Map([
  ...firsts.split(' ').map((word, at): [string, number] => [word, at + 1]),
  ['thirtieth', 30],
])

const justOver =
  'just over|just above|just more than|slightly over|slightly more than|a little over|a little more than|little more than'
const justUnder =
  'just under|just below|just less than|slightly under|slightly less than|a little under|a little less than'

const bounds: readonly (readonly [Bound, string])[] = [
  [
    'at least',
    'more than|at least|over|above|no fewer than|no less than|not less than|upwards of|in excess of|exceeding|a minimum of|well over|never fewer than|never less than|greater than|larger than|at a minimum',
  ],
  [
    'at most',
    'up to|at most|fewer than|less than|under|below|no more than|not more than|never more than|never over|as many as|as much as|a maximum of|within',
  ],
  [
    'about',
    'about|around|some|nearly|almost|approximately|roughly|close to|an estimated|estimated|circa|or so|approx|in the region of|the equivalent of|virtually',
  ],
  ['at least', justOver],
  ['at most', justUnder],
  ['exactly', 'exactly|precisely|a total of'],
]

const vague: readonly (readonly [string, Vague])[] = [
  ['a couple', { low: 2, high: 3 }],
  ['a couple of', { low: 2, high: 3 }],
  ['a few', { low: 2, high: 9 }],
  ['several', { low: 3, high: 9 }],
  ['a handful of', { low: 2, high: 9 }],
  ['several dozen', { low: 24, high: 99 }],
  ['several dozens', { low: 24, high: 99 }],
  ['several dozens of', { low: 24, high: 99 }],
  ['a few dozen', { low: 24, high: 99 }],
  ['several hundred', { low: 200, high: 999 }],
  ['a few hundred', { low: 200, high: 999 }],
  ['several thousand', { low: 2000, high: 9999 }],
  ['a few thousand', { low: 2000, high: 9999 }],
  ['several million', { low: 2e6, high: 9_999_999 }],
  ['a few million', { low: 2e6, high: 9_999_999 }],
  ['tens', { low: 20, high: 99 }],
  ['tens of', { low: 20, high: 99 }],
  ['dozens', { low: 24, high: 99 }],
  ['dozens of', { low: 24, high: 99 }],
  ['scores', { low: 40, high: 199 }],
  ['scores of', { low: 40, high: 199 }],
  ['hundreds', { low: 200, high: 999 }],
  ['hundreds of', { low: 200, high: 999 }],
  ['thousands', { low: 2000, high: 9999 }],
  ['thousands of', { low: 2000, high: 9999 }],
  ['tens of thousands', { low: 20_000, high: 99_999 }],
  ['tens of thousands of', { low: 20_000, high: 99_999 }],
  ['hundreds of thousands', { low: 200_000, high: 999_999 }],
  ['hundreds of thousands of', { low: 200_000, high: 999_999 }],
  ['millions', { low: 2e6, high: null }],
  ['millions of', { low: 2e6, high: null }],
  ['tens of millions', { low: 2e7, high: 99_999_999 }],
  ['tens of millions of', { low: 2e7, high: 99_999_999 }],
  ['hundreds of millions', { low: 2e8, high: 999_999_999 }],
  ['hundreds of millions of', { low: 2e8, high: 999_999_999 }],
  ['billions', { low: 2e9, high: null }],
  ['billions of', { low: 2e9, high: null }],
]

function list<Value>(rows: readonly (readonly [string, Value])[]): ReadonlyMap<string, Value> {
  return new Map(rows.flatMap(([words, value]) => words.split('|').map((word) => [word, value])))
}

const set = (words: string): ReadonlySet<string> => new Set(words.split('|'))

export const counting: Counting = {
  cardinals: new Map([
    ...ones.split(' ').map((word, at): [string, number] => [word, at]),
    ...tens.split(' ').map((word, at): [string, number] => [word, (at + 2) * 10]),
  ]),
  scales: list([
    ['dozen', 12],
    ['hundred', 100],
    ['thousand|k', 1e3],
    ['lakh|lakhs', 1e5],
    ['million|mln|mn|m', 1e6],
    ['crore|crores', 1e7],
    ['billion|bn|bln', 1e9],
    ['trillion|trn|tn', 1e12],
  ]),
  ordinals,
  ordinalEndings: set('st|nd|rd|th'),
  and: 'and',
  andHalf: ['and a half', 'and one half'],
  halfOf: ['a half'],
  one: set('a|an'),
  scopes,
  vague: new Map(vague),
  before: list(bounds.map(([bound, words]) => [words, bound] as const)),
  closely: set(`${justOver}|${justUnder}`),
  after: list<Bound>([
    ['or more|and more|plus|+|at least|and counting', 'at least'],
    ['or fewer|or less|at most|at the most', 'at most'],
    ['or so|approximately|- odd', 'about'],
  ]),
  range: {
    opens: set('between|from'),
    openedJoins: set('to|and|or|-'),
    joins: set('to|or|-'),
    choices: set('or'),
    changes: set(
      'rose|rise|rises|risen|grew|grow|grows|grown|increased|increase|jumped|climbed|went|up|raised|surged|expanded|soared|changed|moved|upgraded|revised|edged|inched|crept|ticked|nudged',
    ),
    up: 'up',
  },
  measures: list(measures.map(([unit, words, si]) => [words, { unit, si }] as const)),
  lengths: {
    before: set('within'),
    after: set(
      'away|long|wide|high|tall|deep|thick|apart|above|below|beneath|upstream|downstream|offshore|underground|underwater|sprint|dash|hurdles|freestyle|backstroke|breaststroke|butterfly|medley|relay|steeplechase',
    ),
    from: set('from|off|up|down|behind|short'),
    where: set('the|a|an|his|her|their|its|our|my|where|each|of'),
  },
  existing: ['there were', 'there are', 'there had been', 'there have been'],
  often: list([
    ['once', 1],
    ['twice', 2],
    ['thrice', 3],
  ]),
  asOften: set('as|of|than'),
  afterOnce: set('before|after|when|while|and|but'),
  factor: 'times',
  handing: {
    verbs: set('hand|hands|handed|handing|turn|turns|turned|turning'),
    particle: 'over',
  },
  placing: set('over|above|below|under'),
  owned: set("'s|'"),
  currencies: list(currencies),
  scaleNames: set('magnitude'),
  labels: set(
    'article|articles|flight|section|chapter|page|pages|number|no|nos|route|phase|type|level|version|volume|vol|episode|figure|fig|paragraph|clause|aged|age|category|categories|stage|grade|tier|resolution|isbn|issn',
  ),
  capitalLabels: set(
    'part|room|highway|road|model|class|stage|grade|group|series|season|table|line|unit|brigade|regiment|battalion|division|channel|gate|platform|bus|train|tram|apollo|boeing|airbus|soyuz|windows|iphone|ipad|formula|area|zone|sector|protocol|bill|act|law|amendment|proposition|rule|title|book|verse|psalm|office|suite|box|apartment|apt|floor|block|building|school|hospital|district|ward|precinct|tel|phone|fax|radio|studio|war|mark|pier|runway|interstate|exit|lot|case|docket|order|decree|directive|item|question|step|test|round|fortune|ftse|dax|cac|nikkei|nasdaq|catch|pope',
  ),
  everywhere: set(
    'worldwide|nationwide|statewide|citywide|countrywide|overall|apiece|abroad|overseas',
  ),
  links: set(
    'of|all|the|these|those|its|their|his|her|our|my|your|such|more|other|additional|further',
  ),
  fractions: set('third|thirds|quarter|quarters|halves|fifth|fifths|sixths|eighths|tenth|tenths'),
  shares: new Map([
    ...list<number>([
      ['half|one half|one - half', 1 / 2],
      ['a third|one third|one - third', 1 / 3],
      ['two thirds|two - thirds', 2 / 3],
      ['a quarter|one quarter|one - quarter|a fourth|one - fourth|one fourth', 1 / 4],
      ['three quarters|three - quarters|three fourths|three - fourths', 3 / 4],
      ['a fifth|one fifth|one - fifth', 1 / 5],
      ['two fifths|two - fifths', 2 / 5],
      ['three fifths|three - fifths', 3 / 5],
      ['four fifths|four - fifths', 4 / 5],
      ['a tenth|one tenth|one - tenth', 1 / 10],
      ['nine tenths|nine - tenths', 9 / 10],
    ]),
  ]),
  ratios: ['out of every', 'out of', 'in every', 'in'],
  percent: 'percent',
  streets: set(
    'street|avenue|road|lane|boulevard|drive|square|court|terrace|highway|st|ave|rd|blvd',
  ),
  rates: set('a|an|per|each'),
  who: 'who',
  definite: set("the|its|'s"),
  partitive: 'of',
  holding: 'in',
  partOf: set('them|whom|which|these|those|us|you'),
  apart: {
    part: set('including|among|first|last|final|remaining'),
    more: set('another|additional|further|other|minus|±'),
    moreAfter: set('more|others|other|additional|further'),
  },
  all: 'all',
  partBehind: 'among',
  former: set('earlier|previous|previously|formerly|originally|initially'),
  undone: [
    ...['due', 'scheduled', 'planned', 'expected', 'supposed', 'slated', 'set', 'meant'].map(
      (plan) => `had been ${plan}`,
    ),
    'was to have',
    'were to have',
    'was originally',
    'were originally',
    'had originally',
    'had initially',
  ],
  edges: list<'since' | 'until' | 'by' | 'before' | 'none'>([
    ['since', 'since'],
    ['until|till|as of|as at', 'until'],
    ['by', 'by'],
    ['before', 'before'],
    ['shortly before|just before|right before|moments before|minutes before|soon before', 'none'],
  ]),
  turns: new Set("not n't n’t never nobody wait waits waited waiting".split(' ')),
  sorts: list([
    [
      'house|building|flat|apartment|household|dwelling|hotel|shop|store|school|church|hospital|office|warehouse|barn',
      'building',
    ],
    [
      'car|vehicle|truck|lorry|bus|van|train|carriage|wagon|plane|flight|helicopter|drone|engine|ambulance|ship|vessel|boat|tanker|tank',
      'vehicle',
    ],
    ['town|village|city|district|province|country|state|island|county|municipality', 'place'],
    [
      'person|man|woman|child|boy|girl|baby|soldier|civilian|refugee|passenger|worker|employee|resident|student|pupil|patient|policeman|firefighter|fireman|fisherman|gunman|miner|sailor|tourist|protester|voter|prisoner|migrant|villager|teacher|nurse|doctor|official|officer|hostage|spectator|fan',
      'person',
    ],
    ['shot|round|bullet|shell|missile|rocket|bomb', 'projectile'],
    ['year|month|week|day|night|hour|minute', 'time'],
    ['long|length', 'length'],
    ['high|height|tall', 'height'],
    ['deep|depth', 'depth'],
    ['wide|width', 'width'],
    ['thick|thickness', 'thickness'],
    ['cow|sheep|pig|goat|horse|chicken|bird|fish|dog|cat', 'animal'],
  ]),
  besides: set('also|additionally|aftershock|aftershocks|foreshock'),
  sought: set(
    'ask|asks|asked|asking|seek|seeks|seeking|sought|request|requests|requested|demand|demands|demanded|demanding|recommend|recommended|want|wants|wanted|limit|limits|maximum|minimum|threshold|target|targets|goal|aim|aims|aimed|allowed|permitted|capacity|expect|expects|expected|forecast|forecasts|predicted|projected|hope|hopes|hoped|hoping|supposed|planned|meant|budgeted|licensed|ransom|required|requires|require|requirement|quota|ceiling|cap|legal',
  ),
  priced: { words: set('ransom'), given: set('paid|handed|received|collected|transferred|sent') },
  room: set('capacity|licensed'),
  against: set('than|within|inside|over|above|beyond|exceeding|under|below'),
  growing: set(
    'rise|rises|rose|risen|rising|grow|grows|grew|grown|growing|climb|climbs|climbed|climbing|increase|increases|increased|increasing|jump|jumped|reach|reached|mount|mounted|swell|swelled|swollen|provisional|updated',
  ),
  reaching: set('reach|reached'),
  pronominal: set('no|any|every|each|some|this|that|another|the|which|only'),
  nobody: set('no one|nobody|none|no - one'),
  no: 'no',
  heads: list([
    [
      'people|persons|individual|individuals|human|humans|others|other|life|lives|victims|victim|death|deaths|dead|fatality|fatalities|casualty|casualties|injury|injuries|injured|wounded|arrest|arrests|missing|souls|infection|infections|survivor|survivors|more|displaced',
      'person',
    ],
    ['staff|workforce', 'employee'],
    ['electorate', 'voter'],
    ['men', 'man'],
    ['women', 'woman'],
    ['children|kids|kid', 'child'],
    ['babies', 'baby'],
    ['fishermen', 'fisherman'],
    ['policemen', 'policeman'],
    ['firemen', 'fireman'],
    ['gunmen', 'gunman'],
    ['soldiers|troops|servicemen|serviceman', 'soldier'],
    ['houses|home|homes', 'house'],
    ['planes|aircraft|airplane|airplanes|aeroplane|aeroplanes', 'plane'],
    ['wives', 'wife'],
    ['civilians|noncombatants', 'civilian'],
    ['refugees', 'refugee'],
    ['profits|earnings|earning|income', 'profit'],
  ]),
  aged: set('man|woman|girl|boy|child|baby|toddler|infant|teenager|youth|son|daughter|pensioner'),
  changing: set('by'),
  sums: set('number|total|figure|count|tally|sum|score|average|rate|price|cost'),
  person: 'person',
  singular,
  outcomes,
}
