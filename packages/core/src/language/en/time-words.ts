import type { Calendar } from '../calendar.ts'
import { clockWords } from './clock-words.ts'
import { holidays } from './holidays.ts'
import { timeZones } from './time-zones.ts'

/** Rows of a value and the wordings that have it: wording -> value. */
function means(rows: readonly (readonly [string, string])[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    rows.flatMap(([value, wordings]) => wordings.split('|').map((one) => [one, value])),
  )
}

const months = {
  january: '01',
  february: '02',
  march: '03',
  april: '04',
  may: '05',
  june: '06',
  july: '07',
  august: '08',
  september: '09',
  october: '10',
  november: '11',
  december: '12',
}

// abbreviations with their full stop are cut as one word: "Sept."
const shortMonths = {
  jan: '01',
  feb: '02',
  febr: '02',
  mar: '03',
  apr: '04',
  jun: '06',
  jul: '07',
  aug: '08',
  sep: '09',
  sept: '09',
  oct: '10',
  nov: '11',
  dec: '12',
}

const doubtfulMonths = new Set(['march', 'may', 'august'])

const weekdays = {
  monday: '1',
  tuesday: '2',
  wednesday: '3',
  thursday: '4',
  friday: '5',
  saturday: '6',
  sunday: '7',
}

const shortWeekdays = {
  mon: '1',
  tue: '2',
  tues: '2',
  wed: '3',
  thu: '4',
  thur: '4',
  thurs: '4',
  fri: '5',
  sat: '6',
  sun: '7',
}

const weekdaysMany = Object.fromEntries(
  Object.entries(weekdays).map(([word, value]) => [`${word}s`, value]),
)

const units = {
  hour: 'TH',
  hr: 'TH',
  minute: 'TM',
  day: 'D',
  week: 'W',
  weekend: 'WE',
  fortnight: 'F',
  month: 'M',
  quarter: 'Q',
  year: 'Y',
  decade: 'DE',
  century: 'CE',
}

const unitsMany = means([
  ['TH', 'hours|hrs|h'],
  ['TM', 'minutes|mins|min'],
  ['TS', 'seconds|secs|sec'],
  ['D', 'days|nights'],
  ['W', 'weeks'],
  ['WE', 'weekends'],
  ['M', 'months'],
  ['Q', 'quarters'],
  ['Y', 'years'],
  ['DE', 'decades'],
  ['CE', 'centuries'],
])

const dayparts = means([
  ['TDW', 'dawn|daybreak'],
  ['TMO', 'morning'],
  ['T12:00', 'midday|noon'],
  ['TAF', 'afternoon'],
  ['TEV', 'evening|dusk|nightfall'],
  ['TNI', 'night'],
  ['T24:00', 'midnight'],
])

const daypartsMany = means([
  ['TMO', 'mornings'],
  ['TAF', 'afternoons'],
  ['TEV', 'evenings'],
  ['TNI', 'nights'],
])

const parts = means([
  [
    'early',
    'early|early -|the early|early in|the beginning of|the very beginning of|beginning of|the start of|start of|the turn of|the first days of|early on',
  ],
  ['earlier', 'earlier|earlier in'],
  ['later', 'later|later in'],
  ['mid', 'mid|mid -|the mid|the mid -|the middle of|middle of'],
  ['late', 'late|late -|the late|late in|late on|the end of|end of|the close of|the last days of'],
])

/** nineteen seventies -> 197 */
function decadesFrom(century: string, digits: string): Readonly<Record<string, string>> {
  const tens = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ')
  return Object.fromEntries(tens.map((ten, at) => [`${century} ${ten}`, `${digits}${at + 2}`]))
}

/** The slots of the wordings of time, and what their words stand for. */
export const words: Calendar['words'] = {
  month: { ...months, ...shortMonths },
  clearmonth: Object.fromEntries(Object.entries(months).filter(([m]) => !doubtfulMonths.has(m))),
  doubtfulmonth: Object.fromEntries(Object.entries(months).filter(([m]) => doubtfulMonths.has(m))),
  weekday: { ...weekdays, ...shortWeekdays },
  clearday: weekdays,
  weekdays: weekdaysMany,
  unit: units,
  units: unitsMany,
  // what stands for a length without a number before it: weeks, not h
  wholeunits: Object.fromEntries(
    Object.entries(unitsMany).filter(([word]) => word === 'days' || word.length > 4),
  ),
  daypart: dayparts,
  dayparts: daypartsMany,
  zone: means(timeZones),
  part: parts,
  holiday: holidays,
  season: { spring: 'SP', summer: 'SU', autumn: 'FA', fall: 'FA', winter: 'WI' },
  clearseason: { summer: 'SU', autumn: 'FA', winter: 'WI' },
  meridiem: { am: 'am', 'a.m.': 'am', 'a.m': 'am', pm: 'pm', 'p.m.': 'pm', 'p.m': 'pm' },
  vague: means([
    [
      'X',
      'a few|few|several|many|some|a number of|dozens of|hundreds of|thousands of|tens of|tens of thousands of|hundreds of thousands of|millions of',
    ],
    ['2', 'a couple of|couple of'],
    ['12', 'a dozen'],
    ['0.5', 'half|half a|half an'],
  ]),
  one: { a: '1', an: '1', another: '1' },
  about: means([
    [
      '',
      'about|almost|nearly|around|approximately|roughly|over|more than|less than|at least|at most|up to|no more than|some|just over|just under',
    ],
  ]),
  filler: means([
    [
      '',
      'straight|consecutive|successive|full|whole|more|additional|extra|other|further|trading|working|business|calendar|long|solid|such',
    ],
  ]),
  ago: { ago: '', 'ago today': '' },
  deictic: {
    today: 'D0',
    yesterday: 'D-1',
    tomorrow: 'D+1',
    tmrw: 'D+1',
    'the day before yesterday': 'D-2',
    'the day after tomorrow': 'D+2',
    'earlier today': 'D0',
    'later today': 'D0',
  },
  evening: {
    tonight: 'D0 TNI',
    tonite: 'D0 TNI',
    'last night': 'D-1 TNI',
    'tomorrow night': 'D+1 TNI',
    overnight: 'D0 TNI-1',
  },
  longdecade: {
    ...decadesFrom('nineteen', '19'),
    ...decadesFrom('eighteen', '18'),
    noughties: '200',
    'two thousands': '200',
    'twenty tens': '201',
    'twenty - tens': '201',
    'twenty twenties': '202',
    'twenty - twenties': '202',
  },
  decade: {
    twenties: '192',
    thirties: '193',
    forties: '194',
    fifties: '195',
    sixties: '196',
    seventies: '197',
    eighties: '198',
    nineties: '199',
  },
  ref: means([
    [
      'PRESENT_REF',
      'now|currently|at present|at the moment|nowadays|the present|the time being|right now|presently|at this time|at this point|for now|this day and age',
    ],
    [
      'PAST_REF',
      'recently|more recently|most recently|recent|lately|the past|recent history|the recent past|long ago|not so long ago|not long ago|a short time ago|a short while ago',
    ],
    [
      'FUTURE_REF',
      'soon|very soon|some day|someday|the future|the near future|near future|the long term|the near term',
    ],
  ]),
  half: { half: '.5', quarter: '.25' },
  age: { decade: 'DE', century: 'CE' },
  span: Object.fromEntries(
    Object.entries(units).filter(([, unit]) => !unit.startsWith('T') && unit !== 'F'),
  ),
  clockunit: Object.fromEntries(
    Object.entries(units).filter(([, unit]) => unit.startsWith('T') || unit === 'F'),
  ),
  longspan: Object.fromEntries(
    Object.entries(units).filter(([, unit]) => !/^(?:T.|F|D|WE)$/.test(unit)),
  ),
  like: means([['', 'same|comparable|corresponding|equivalent|like']]),
  compared: { period: 'Y-1', time: 'Y-1', quarter: 'Q-4', month: 'M-12' },
  yearhalf: { first: 'H1', second: 'H2' },
  very: { very: '', most: '', more: '' },
  ...clockWords,
  ranked: means([
    [
      '',
      'floor|amendment|district|anniversary|time|minute|hole|inning|edition|place|person|day|week|month|year|season|round|grade|birthday|street|avenue|percentile|president|prime|congress|parliament|battalion|brigade|division|regiment|army|fleet|game|straight|consecutive|goal|largest|biggest|highest|lowest|oldest|annual|member|victim|country|state|city|man|woman|player|century|parallel|circuit|lap|stage|green|tee|verse|chapter|summit|session|meeting|night',
    ],
  ]),
  first: { first: '' },
  second: { other: '2', second: '2', third: '3', fourth: '4' },
  aged: means([
    ['', '- earlier|- ago|old|older|- old|- olds|- older|- young|younger|- younger|of age|s - old'],
  ]),
  noon: { noon: 'T12:00', midday: 'T12:00', midnight: 'T24:00' },
  long: { '- long': '' },
  quartercentury: means([
    ['', 'a quarter of a century|a quarter - century|a quarter century|quarter - century'],
  ]),
  wholeword: {
    hourlong: 'T1H',
    daylong: '1D',
    weeklong: '1W',
    monthlong: '1M',
    yearlong: '1Y',
    decadelong: '10Y',
  },
  rated: means([
    [
      '',
      'percent|%|per cent|hundred|thousand|million|billion|trillion|dollars|euros|pounds|yen|tons|tonnes|barrels|hours|minutes|days|weeks|months|people|trips|flights|units|copies|cars|visitors|passengers|tourists|students|deaths|cases|meals|miles|kilometers|kilometres|gallons|litres|liters|calories|times',
    ],
  ]),
  often: {
    daily: '1D',
    hourly: 'T1H',
    weekly: '1W',
    fortnightly: '2W',
    biweekly: '2W',
    monthly: '1M',
    quarterly: '1Q',
    yearly: '1Y',
    annual: '1Y',
    annually: '1Y',
    nightly: '1D',
    biennial: '2Y',
    'semi - annual': '6M',
    'semi - annually': '6M',
    semiannually: '6M',
    semiannual: '6M',
    'half - yearly': '6M',
  },
}
