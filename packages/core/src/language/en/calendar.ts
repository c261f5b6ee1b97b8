import type { Calendar } from '../calendar.ts'
import { patterns } from './time-patterns.ts'
import { words } from './time-words.ts'

const set = (listed: string): ReadonlySet<string> => new Set(listed.trim().split(/\s+/))

export const calendar: Calendar = {
  patterns,
  words,
  capitalized: set('may march august mar sun sat mon fri wed z est et pt'),
  lowercase: set(
    'min mins sec secs daily weekly monthly annual now current recent fall noon midnight',
  ),
  never: [
    'sunday times',
    'sunday telegraph',
    'sunday mirror',
    'sunday express',
    'sunday mail',
    'mail on sunday',
    'sheffield wednesday',
    'friday night lights',
    'saturday night live',
    'bloody sunday',
    'long march',
    'at the end of the day',
    'to last',
    'will last',
    'would last',
    'could last',
    'can last',
    'might last',
    'should last',
    'at last',
    'a quarter',
    ...'about|nearly|almost|over|more than|less than|around|roughly|up to|at least|just over|just under'
      .split('|')
      .map((bound) => `${bound} a quarter`),
    'three quarters',
    'three - quarters',
    'black monday',
    'black friday',
    'september 11 attacks',
    'september 11th attacks',
    'september 11 terrorist',
    'september 11th terrorist',
    '9 / 11',
    '24 / 7',
    'man friday',
    'march on',
    'day to day',
    'day - to - day',
    'minutes of the',
    ...['all', 'its', 'their', 'his', 'her', 'meetings', 'every'].map(
      (of) => `the minutes of ${of}`,
    ),
    'as many days',
    'as many weeks',
    'as many months',
    'as many years',
    'usa today',
    'sunday school',
    'day care',
    'hour hand',
    'minute hand',
    'day job',
    'as soon as',
    ...['light year', 'light years', 'light - year', 'light - years'],
    ...['this time of the year', 'this time of year', 'at this time of year'],
    ...['time of the year', 'at this time of the year'],
    ...['midnight sun', 'the midnight sun'],
    'rainy day',
    'judgment day',
    'old days',
    'better days',
    'good old days',
    ...'defunct famous former retired cancelled canceled closed deleted infamous common familiar dead bankrupt'
      .split(' ')
      .map((word) => `now - ${word}`),
    'soon - to',
    ...[
      'after - hours',
      'rush hour',
      'rush hours',
      'opening hours',
      'office hours',
      'visiting hours',
    ],
    ...['business hours', 'trading hours', 'after hours'],
  ],
  sums: new Set(['', 'and']),
  ranges: set('to - – until till and'),
  joins: set('at on , of in around about the by - – | @'),
  apart: { after: '+', following: '+', from: '+', before: '-', 'prior to': '-' },
  notRates: set(
    "ago earlier later after before into to of off old long older younger away apart ahead 's - and",
  ),
  notRatesAfter: set('to or and for in within over after than about nearly almost before until of'),
  ahead: set(`
    will ll shall must due scheduled expected expect expects forecast upcoming tomorrow plans planned planning intends
    expires deadline would should be hopes begin begins starts opens resume resumes reopens reconvenes
    ends meets takes returns arrives plays hosts visits faces travels
  `),
  aheadOf: {
    words: set(`
      set plan want wants hope hoping aim aims aiming intend intending seek seeks promise promises vow vows pledge
      pledges agrees poised likely
    `),
    links: set('to for'),
  },
  aheadAuxiliaries: set('be'),
  presentAuxiliaries: set('is are'),
  parting: set(', and but'),
  untilThen: new Set([...set('by until till before'), 'ahead of']),
  aheadBeside: {
    words: set('is are comes goes leaves flies departs convenes'),
    links: set('on'),
    ending: 'ing',
  },
  spans: { opens: set('between from'), joins: set('and to until'), leads: set('in at by when') },
  appointing: {
    links: set('for'),
    particles: set('up off out aside'),
    owned: set("'s '"),
    verbs: set(`
      set sets fixed fixes scheduled slated booked planned pencilled penciled call calls called calling announce
      announces announced announcing organise organises organised organize organizes organized arranged convened
      declared proclaimed agreed
    `),
  },
  toCome: {
    links: set('to'),
    between: set('not also now still again both all due'),
    never: set('blame'),
  },
  records: set(`
    first only biggest largest smallest highest lowest longest shortest worst best heaviest hottest coldest driest
    wettest warmest strongest weakest deadliest bloodiest fastest slowest steepest sharpest deepest fewest most least
    poorest closest busiest greatest toughest gravest earliest
  `),
  doneBy: {
    links: set('by'),
    perfect: set('had'),
    being: set('was were'),
    wanted: set('promised wanted needed required requested sought asked demanded'),
  },
  asides: new Set([
    ...set('than by until till versus'),
    ...['as of', 'compared with', 'compared to', 'relative to', 'up from', 'down from', 'up to'],
  ]),
  asidesOfSpans: set('since'),
  inTimes: set('in on at during the late early mid'),
  behind: set(`
    said was were had did told came went took made began fell held met left saw struck hit won
    lost gave got rose sent found shot brought became ran broke wrote spoke been since says
    fought drove flew led sold stood withdrew kept died put sank blew
    set quit shut bled bought built burnt caught chose crept dealt drew drank ate fed felt fled forgot froze grew hung
    heard hid knelt knew laid made meant paid rode sang shook slept slid sought spent stole stuck swept swam swore swung
    taught told tore thought threw understood wept woke wore
  `),
  afterEnding: {
    ending: 'ed',
    except: set('hundred united indeed speed breed armed red'),
  },
  owners: set('his her their my our your'),
  beforeYear: set(`
    in since by until till from during after before early late mid between through around circa
    year
  `),
  datesBack: { verbs: set('date dates dated dating'), links: set('to from') },
  beforeEarlyYear: set('in since circa year'),
  yearHeads: set('in during throughout'),
  telling: set('said says told tells announced announces reported reports wrote writes added'),
  otherEras: set('bc bce'),
  besideYear: set('of to the season'),
}
