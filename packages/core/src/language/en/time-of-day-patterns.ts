import type { TimePattern } from '../calendar.ts'

/** Parts of a day and the clock. */
export const timesOfDay: readonly TimePattern[] = [
  // Tuesday morning; this evening; on the night of 3 May; overnight into Sunday
  { words: '<clearday> <daypart>', type: 'TIME', means: 'now {way}:XXXX-WXX-{clearday} {daypart}' },
  {
    words: 'last <clearday> <daypart>',
    type: 'TIME',
    means: 'now before:XXXX-WXX-{clearday} {daypart}',
  },
  { words: 'yesterday <daypart>', type: 'TIME', means: 'now D-1 {daypart}' },
  { words: 'tomorrow <daypart>', type: 'TIME', means: 'now D+1 {daypart}' },
  { words: 'this <daypart>', type: 'TIME', means: 'now D0 {daypart}' },
  { words: 'the|that <part>? <daypart>', type: 'TIME', means: 'then D0 {daypart}' },
  { words: 'the next|following <daypart>', type: 'TIME', means: 'then D+1 {daypart}' },
  { words: 'the previous <daypart>', type: 'TIME', means: 'then D-1 {daypart}' },
  {
    words: '(at|by|until|around|before|after|from|since) <daypart>',
    type: 'TIME',
    means: 'then D0 {daypart}',
  },
  {
    words: 'overnight into|to|on <weekday>',
    type: 'TIME',
    means: 'now {way}:XXXX-WXX-{weekday} TNI-1',
  },
  {
    words: 'overnight into|to|on <month> <day>',
    type: 'TIME',
    means: 'now {way}:XXXX-{month}-{day} TNI-1',
  },
  {
    words: 'overnight into|to|on <day> of? <month>',
    type: 'TIME',
    means: 'now {way}:XXXX-{month}-{day} TNI-1',
  },

  // 6:30 p.m. local time; 2130 GMT; noon
  { words: '<time> <zone>?', type: 'TIME', means: 'then D0 {time}{zone}' },
  {
    words:
      '<clock> <zone>? (!mile|miles|record|lap|laps|marathon|finish|lead|score|ratio|mark|split)',
    type: 'TIME',
    means: 'then D0 T{clock}{zone}',
  },
  { words: '<military> hours? <zone>', type: 'TIME', means: 'then D0 T{military}{zone}' },
  { words: '<hour>|<hour=hourword> oclock', type: 'TIME', means: 'then D0 T{hour}' },
  { words: "<hour>|<hour=hourword> o ' clock", type: 'TIME', means: 'then D0 T{hour}' },
  // seven in the morning; 7 in the evening; half past six; a quarter to nine; just after six
  {
    words: '<hour>|<hour=hourword> in the morning (!group|session|shift|show|class|papers)',
    type: 'TIME',
    means: 'then D0 T{hour}',
  },
  {
    words: '<later=hourlater> in the afternoon|evening',
    type: 'TIME',
    means: 'then D0 T{later}',
  },
  { words: '<later=hourlater> at night', type: 'TIME', means: 'then D0 T{later}' },
  {
    words: '<minutes=minutespast> <hour=hourword>',
    type: 'TIME',
    means: 'then D0 T{hour}:{minutes}',
  },
  {
    words: '<minutes=minutesto> <before=hourbefore>',
    type: 'TIME',
    means: 'then D0 T{before}:{minutes}',
  },
  {
    words:
      '(just|shortly|soon|right|moments before|after) <hour=hourword> (.|,|;|on|this|that|when|as|and|but)',
    type: 'TIME',
    means: 'then D0 T{hour}',
  },
  {
    words:
      '(at|by|around|about|before|after|until|since|from) <hour=hourword> (on|this|tomorrow|today|yesterday)',
    type: 'TIME',
    means: 'then D0 T{hour}',
  },
  { words: 'the? early|small hours of the morning', type: 'TIME', means: 'then D0 TMO' },
  { words: '(in) the early|small hours', type: 'TIME', means: 'then D0 TMO' },
  {
    words: 'the? early|small hours of|on <clearday>',
    type: 'TIME',
    means: 'now {way}:XXXX-WXX-{clearday} TMO',
  },
  {
    words: 'the? early|small hours of|on <month> <day>',
    type: 'TIME',
    means: 'now {way}:XXXX-{month}-{day} TMO',
  },
  {
    words: 'the? early|small hours of|on <clearday> morning',
    type: 'TIME',
    means: 'now {way}:XXXX-WXX-{clearday} TMO',
  },
  { words: '<noon> <zone>?', type: 'TIME', means: 'then D0 {noon}{zone}' },
  { words: '<part> <daypart>', type: 'TIME', means: 'then D0 {daypart}' },
]
