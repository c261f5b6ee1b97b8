import type { Calendar } from '../calendar.ts'

const hours = 'one two three four five six seven eight nine ten eleven twelve'.split(' ')

/** seven -> 07, or so many hours from it: one hour before one is twelve. */
function hourWords(apart: number): Readonly<Record<string, string>> {
  return Object.fromEntries(hours.map((word, at) => [word, hourAt(at + 1, apart)]))
}

/** 7 -> 19, twelve hours later. */
function hourFigures(apart: number): Readonly<Record<string, string>> {
  return Object.fromEntries(hours.map((_, at) => [String(at + 1), hourAt(at + 1, apart)]))
}

function hourAt(hour: number, apart: number): string {
  const at = apart > 0 ? (hour % 12) + apart : ((hour - 1 + apart + 12) % 12) + 1
  return String(at).padStart(2, '0')
}

/** What a clock time may stand after that is told by twelve hours: this morning at 7. */
const halfdays = {
  'this morning': '',
  'this afternoon': '',
  'this evening': '',
  'tomorrow morning': '',
  'tomorrow afternoon': '',
  'tomorrow evening': '',
  'tomorrow night': '',
  'yesterday morning': '',
  'yesterday afternoon': '',
  'yesterday evening': '',
  'this night': '',
  'last night': '',
  tonight: '',
  'in the morning': '',
  'in the afternoon': '',
  'in the evening': '',
}

/** The slots of clock times: said in words (seven, half past, a quarter to), beside a half of the day. */
export const clockWords: Calendar['words'] = {
  hourword: hourWords(0),
  hourbefore: hourWords(-1),
  hourlater: { ...hourWords(12), ...hourFigures(12) },
  minutespast: {
    'a quarter past': '15',
    'quarter past': '15',
    'half past': '30',
    'half - past': '30',
  },
  minuteword: { minutes: '', minute: '', mins: '', min: '' },
  halfhour: { thirty: '30', fifteen: '15', 'forty - five': '45' },
  halfday: halfdays,
  dayhalf: { am: 'TMO', 'a.m.': 'TMO', pm: 'TAF', 'p.m.': 'TAF' },
  // "five to nine" may be a range
  minutesto: { 'a quarter to': '45', 'quarter to': '45' },
}
