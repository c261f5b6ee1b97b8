import type { TimePattern } from '../calendar.ts'

/** Parts of a day and the clock. */
export const timesOfDay: readonly TimePattern[] = [
  // Tuesday morning; this evening; on the night of 3 May; overnight into Sunday
  { words: '<clearday> <daypart>', type: 'TIME', means: 'now {way}:XXXX-WXX-{clearday} {daypart}' },
  {
    words: 'coming|following <clearday> <daypart>',
    type: 'TIME',
    means: 'now after:XXXX-WXX-{clearday} {daypart}',
  },
  {
    words: 'this <clearday> <daypart>',
    type: 'TIME',
    means: 'now in:XXXX-WXX-{clearday} {daypart}',
  },
  {
    words: '<clearday> <daypart> next week',
    type: 'TIME',
    means: 'now W+1 in:XXXX-WXX-{clearday} {daypart}',
  },
  {
    words: '<clearday> <daypart> last week',
    type: 'TIME',
    means: 'now W-1 in:XXXX-WXX-{clearday} {daypart}',
  },
  {
    words: 'last <clearday> <daypart>',
    type: 'TIME',
    means: 'now W-1 in:XXXX-WXX-{clearday} {daypart}',
  },
  {
    words: 'next <clearday> <daypart>',
    type: 'TIME',
    means: 'now W+1 in:XXXX-WXX-{clearday} {daypart}',
  },
  { words: 'yesterday <daypart>', type: 'TIME', means: 'now D-1 {daypart}' },
  { words: 'tomorrow <daypart>', type: 'TIME', means: 'now D+1 {daypart}' },
  // Tuesday a.m.; tomorrow pm; Feb 5 AM
  {
    words: '(<weekday>|<day>|today|tomorrow|yesterday) <dayhalf>',
    type: 'TIME',
    means: 'then D0 {dayhalf}',
  },
  { words: 'this <daypart>', type: 'TIME', means: 'now D0 {daypart}' },
  // the night before the wedding: nobody says which
  {
    words: 'the <daypart> (before|after the|a|an|his|her|their|its|our|my)',
    type: 'TIME',
    means: 'XXXX-XX-XX {daypart}',
  },
  { words: 'the|that <part>? <daypart>', type: 'TIME', means: 'then D0 {daypart}' },
  { words: 'the next|following <daypart>', type: 'TIME', means: 'then D+1 {daypart}' },
  {
    words: 'the <daypart> before ($|and|but|when|in|at|he|she|they)',
    type: 'TIME',
    means: 'then D-1 {daypart}',
  },
  { words: 'the <daypart> after ($|and|but)', type: 'TIME', means: 'then D+1 {daypart}' },
  { words: 'the past night', type: 'TIME', means: 'now D-1 TNI' },
  { words: 'the last night', type: 'TIME', means: 'then D0 TNI' },
  { words: 'the <daypart> before last', type: 'TIME', means: 'now D-2 {daypart}' },
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

  // Wed Oct 26 15:50:06 2016
  {
    words: '<weekday>? ,? <month> <day> <clock> <zone>? <year>',
    type: 'TIME',
    means: '{year}-{month}-{day} T{clock}{zone}',
  },

  // 6:30 p.m. local time; 2130 GMT; noon
  { words: '<time> <zone>?', type: 'TIME', means: 'then D0 {time}{zone}' },
  // 6 p.m. GMT+8; 18:40 UTC-3
  { words: '<time> gmt|utc + <hour>', type: 'TIME', means: 'then D0 {time}+{hour}:00' },
  { words: '<time> gmt|utc -|− <hour>', type: 'TIME', means: 'then D0 {time}-{hour}:00' },
  { words: '<clock> gmt|utc + <hour>', type: 'TIME', means: 'then D0 T{clock}+{hour}:00' },
  { words: '<clock> gmt|utc -|− <hour>', type: 'TIME', means: 'then D0 T{clock}-{hour}:00' },
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
  {
    words: '<hour=hourword> am|a.m. (!radio|station|stations|signal)',
    type: 'TIME',
    means: 'then D0 T{hour}',
  },
  { words: '<later=hourlater> pm|p.m.', type: 'TIME', means: 'then D0 T{later}' },
  { words: '<later=hourlater> at night', type: 'TIME', means: 'then D0 T{later}' },
  {
    words: '<minutes=minutespast> <hour=hourword>',
    type: 'TIME',
    means: 'then D0 T{hour}:{minutes}',
  },
  // 10 past 9; thirty-six minutes past eight
  {
    words: '<minute> <minuteword>? past <hour=hourword>|<hour>',
    type: 'TIME',
    means: 'then D0 T{hour}:{minute}',
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
  // this morning at |7|; tonight around |eight|; Sat at |5|; at |6.45|
  {
    words:
      '(<halfday> ,? at|around|about) <hour=hourword>|<hour> (at|in|on|and|or|to|when|as|after|before|until|$)',
    type: 'TIME',
    means: 'then D0 T{hour}',
  },
  {
    words: '(<weekday>|today|tomorrow|yesterday at|around) <hour=hourword>|<hour> (and|or|to|$)',
    type: 'TIME',
    means: 'then D0 T{hour}',
  },
  {
    words: '(<weekday> the? <dayth>|<rankword> at|around) <hour=hourword>|<hour> (and|or|to|$)',
    type: 'TIME',
    means: 'then D0 T{hour}',
  },
  // at seven twenty-seven; two-thirty
  {
    words:
      '(at|by|around|about|before|after|until|till|from|tomorrow|today|yesterday) <hour=hourword> <minute> (on|in|this|tomorrow|today|yesterday|and|or|to|$)',
    type: 'TIME',
    means: 'then D0 T{hour}:{minute}',
  },
  {
    words: '<hour=hourword> -? <minute=halfhour> (on|in|this|tomorrow|yesterday|and|or|to|$)',
    type: 'TIME',
    means: 'then D0 T{hour}:{minute}',
  },
  {
    words: '(<halfday>|today|tomorrow|yesterday at|around|from) <dotclock>',
    type: 'TIME',
    means: 'then D0 T{dotclock}',
  },
  {
    words: '(on|for <weekday> at|around|from) <dotclock>',
    type: 'TIME',
    means: 'then D0 T{dotclock}',
  },
  {
    words: '(at|around|from) <dotclock> (on <weekday>)',
    type: 'TIME',
    means: 'then D0 T{dotclock}',
  },
  {
    words: '<dotclock> (in the morning|afternoon|evening)',
    type: 'TIME',
    means: 'then D0 T{dotclock}',
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
    words: 'the? early|small hours of|on <month> <day> ,? <year>',
    type: 'TIME',
    means: '{year}-{month}-{day} TMO',
  },
  {
    words: 'the? early|small hours of|on <clearday> morning',
    type: 'TIME',
    means: 'now {way}:XXXX-WXX-{clearday} TMO',
  },
  // in early afternoon trading
  {
    words: '<part>? <daypart> (trading|trade|deals|dealings)',
    type: 'TIME',
    means: 'then D0 {daypart}',
  },
  { words: '12? <noon> <zone>?', type: 'TIME', means: 'then D0 {noon}{zone}' },
  // what begins at midnight begins its day
  { words: '(between|from|since) midnight', type: 'TIME', means: 'then D0 T00:00' },
  { words: '<part> <daypart>', type: 'TIME', means: 'then D0 {daypart}' },

  // Thursdays | at 17.30; 9 a.m. | Sundays; every night at | nine; Friday mornings
  { words: '<weekdays> (at|<time>)', type: 'SET', means: 'each:XXXX-WXX-{weekdays}' },
  { words: '(<time>) <weekdays>', type: 'SET', means: 'each:XXXX-WXX-{weekdays}' },
  { words: '(<weekdays> at) <dotclock>', type: 'TIME', means: 'then D0 T{dotclock}' },
  { words: 'everyday (at|<time>)', type: 'SET', means: 'each:P1D' },
  { words: '(<time>) everyday', type: 'SET', means: 'each:P1D' },
  { words: 'everyday ($)', type: 'SET', means: 'each:P1D' },
  {
    words: '(day|<daypart>|<dayparts> at) <hour=hourword>|<hour> (and|or|to|$)',
    type: 'TIME',
    means: 'then D0 T{hour}',
  },
  { words: '<clearday> <dayparts>', type: 'SET', means: 'each:XXXX-WXX-{clearday}{dayparts}' },
  { words: '(in) the <dayparts>', type: 'SET', means: 'each:{dayparts}' },
  { words: '(on|most|some|weekday) <dayparts>', type: 'SET', means: 'each:{dayparts}' },
  { words: '<dayparts> (at <time>)', type: 'SET', means: 'each:{dayparts}' },
]
