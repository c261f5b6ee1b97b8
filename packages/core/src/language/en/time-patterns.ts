import type { TimePattern } from '../calendar.ts'

/** The wordings of time in English; of those that fit at one place the longest counts, then the first. */
export const patterns: readonly TimePattern[] = [
  // 2022-09-10; 10/09/2022
  { words: '<iso>', type: 'DATE', means: '{iso}' },
  { words: '<isotime>', type: 'TIME', means: '{isotime}' },
  { words: '<weekday>? ,? <slashed>', type: 'DATE', means: 'now slashed:{slashed}' },

  // Saturday, 10 September 2022; September 10, 2022; the 10th of September
  {
    words: '<weekday>? ,? the? <day> -? of? <month> ,? <year>',
    type: 'DATE',
    means: '{year}-{month}-{day}',
  },
  {
    words: '<weekday>? ,? <month> <day> ,? <year>',
    type: 'DATE',
    means: '{year}-{month}-{day}',
  },
  {
    words: '<weekday>? ,? the? <day> of? <month>',
    type: 'DATE',
    means: 'now {way}:XXXX-{month}-{day}',
  },
  {
    words: '<weekday>? ,? <month> <day>',
    type: 'DATE',
    means: 'now {way}:XXXX-{month}-{day}',
  },
  // 10-12 September, September 10 and 12
  {
    words: '<day> (-|to|and|or|, <day2=day> of? <month>)',
    type: 'DATE',
    means: 'now {way}:XXXX-{month}-{day}',
  },
  {
    words: '(<month> <day2=day> -|to|and|or) <day> (!%)',
    type: 'DATE',
    means: 'now {way}:XXXX-{month}-{day}',
  },
  { words: '<weekday> the <day=dayth>', type: 'DATE', means: 'now {way}:XXXX-XX-{day}' },

  // September 2022; late May; last June
  { words: '<month> of? ,? <year>', type: 'DATE', means: '{year}-{month}' },
  { words: "<month> ' <short>", type: 'DATE', means: '20{short}-{month}' },
  { words: '<clearmonth>', type: 'DATE', means: 'now {way}:XXXX-{clearmonth}' },
  {
    words: '(in|by|since|until|till|during|before|after|from|around|<part>) <doubtfulmonth>',
    type: 'DATE',
    means: 'now {way}:XXXX-{doubtfulmonth}',
  },
  {
    words: '(<month> to|and|or|through|until|-) <doubtfulmonth>',
    type: 'DATE',
    means: 'now {way}:XXXX-{doubtfulmonth}',
  },
  { words: 'last|past <month> (!<day>)', type: 'DATE', means: 'now past:XXXX-{month}' },
  { words: 'next|coming <month> (!<day>)', type: 'DATE', means: 'now next:XXXX-{month}' },
  { words: 'this <month> (!<day>)', type: 'DATE', means: 'now in:XXXX-{month}' },
  { words: '<month> this year', type: 'DATE', means: 'now in:XXXX-{month}' },
  { words: '<month> last year', type: 'DATE', means: 'now Y-1 in:XXXX-{month}' },
  { words: '<month> of? next year', type: 'DATE', means: 'now Y+1 in:XXXX-{month}' },

  // 2021; the 1990s; the nineties; '82
  { words: '<month> the <day=dayth>', type: 'DATE', means: 'now {way}:XXXX-{month}-{day}' },
  { words: 'the year <year>', type: 'DATE', means: '{year}' },
  { words: 'the <longdecade=pluraldecade>', type: 'DATE', means: '{longdecade}' },
  {
    words: '(on|of|until|by|from|the) the <day=dayth> (!century|<weekday>)',
    type: 'DATE',
    means: 'now {way}:XXXX-XX-{day}',
  },
  { words: '<day> - <month> - <year>', type: 'DATE', means: '{year}-{month}-{day}' },
  { words: '<loneyear>', type: 'DATE', means: '{loneyear}' },
  { words: '<longdecade>', type: 'DATE', means: '{longdecade}' },
  { words: 'the <longdecade>', type: 'DATE', means: '{longdecade}' },
  { words: '(the) <decade>', type: 'DATE', means: '{decade}' },
  { words: "(in|of|since) ' <short>", type: 'DATE', means: 'now past:XX{short}' },

  // Wednesday; last Wednesday; Wednesday last week
  { words: '<clearday>', type: 'DATE', means: 'now {way}:XXXX-WXX-{clearday}' },
  { words: 'last|past <clearday>', type: 'DATE', means: 'now before:XXXX-WXX-{clearday}' },
  {
    words: 'next|coming|upcoming <clearday>',
    type: 'DATE',
    means: 'now after:XXXX-WXX-{clearday}',
  },
  { words: 'this <clearday>', type: 'DATE', means: 'now in:XXXX-WXX-{clearday}' },
  { words: '<clearday> of? last week', type: 'DATE', means: 'now W-1 in:XXXX-WXX-{clearday}' },
  { words: '<clearday> of? this week', type: 'DATE', means: 'now in:XXXX-WXX-{clearday}' },
  { words: '<clearday> of? next week', type: 'DATE', means: 'now W+1 in:XXXX-WXX-{clearday}' },
  { words: 'every|each <clearday>', type: 'SET', means: 'each:XXXX-WXX-{clearday}' },
  { words: '(on|every|most|some|and) <weekdays>', type: 'SET', means: 'each:XXXX-WXX-{weekdays}' },

  // today; last night; the day before
  { words: '<deictic>', type: 'DATE', means: 'now {deictic}' },
  { words: '<evening>', type: 'TIME', means: 'now {evening}' },
  { words: 'the? next|following day', type: 'DATE', means: 'then D+1' },
  { words: 'a day later', type: 'DATE', means: 'then D+1' },
  { words: 'the previous day', type: 'DATE', means: 'then D-1' },
  { words: 'the? day before', type: 'DATE', means: 'then D-1' },
  { words: 'the day after (!the|a|an|he|she|they|it|his)', type: 'DATE', means: 'then D+1' },
  { words: 'the same|very day', type: 'DATE', means: 'then D0' },
  { words: 'that|same day', type: 'DATE', means: 'then D0' },
  {
    words: 'the day (!of|when|that|after|before|in|on|to|he|she|they|<clearday>)',
    type: 'DATE',
    means: 'then D0',
  },
  { words: 'the start|beginning|end of the day', type: 'DATE', means: 'then D0' },
  { words: 'late|early in the day', type: 'DATE', means: 'then D0' },

  // last week; this month; the next year; the previous year
  { words: 'the past|last <age>', type: 'DURATION', means: 'now last:{period}' },
  { words: 'the? last|past|previous <unit>', type: 'DATE', means: 'now {unit}-1' },
  { words: 'this <filler>? <unit>', type: 'DATE', means: 'now {unit}0' },
  { words: 'the current <unit>', type: 'DATE', means: 'now {unit}0' },
  { words: 'the? next|coming <unit>', type: 'DATE', means: 'now {unit}+1' },
  { words: 'the following <unit>', type: 'DATE', means: 'then {unit}+1' },
  { words: 'the <unit> before|previous|earlier', type: 'DATE', means: 'then {unit}-1' },
  { words: '(over|at|on|during|for) the weekend', type: 'DATE', means: 'now {way}:WE' },
  { words: 'this weekend', type: 'DATE', means: 'now {way}:WE' },
  { words: 'last weekend', type: 'DATE', means: 'now past:WE' },
  { words: 'the <unit>', type: 'DATE', means: 'now {unit}0' },

  // three days ago; a few days earlier; two weeks later
  {
    words: '<about>? <count>|<one>|<vague> <filler>? <unit>|<units> <ago>',
    type: 'DATE',
    means: 'now -{period}',
  },
  {
    words: '<count>|<one>|<vague> <filler>? <unit>|<units> earlier|previously',
    type: 'DATE',
    means: 'then -{period}',
  },
  {
    words: '<count>|<one>|<vague> <filler>? <unit>|<units> later',
    type: 'DATE',
    means: 'then +{period}',
  },
  {
    words: '<count>|<one>|<vague> <filler>? <unit>|<units> from now',
    type: 'DATE',
    means: 'now +{period}',
  },
  {
    words: '<count>|<one>|<vague> <unit>|<units> from today',
    type: 'DATE',
    means: 'now +{period}',
  },
  {
    words: '<count>|<one>|<vague> <unit>|<units> from tomorrow',
    type: 'DATE',
    means: 'now D+1 +{period}',
  },
  {
    words: '(in) <about>? <count>|<one> <unit>|<units>',
    type: 'DATE',
    means: 'now +{period}',
    looking: 'next',
  },
  { words: '<units> ago', type: 'DATE', means: 'now -{period}' },
  { words: '<units> earlier', type: 'DATE', means: 'then -{period}' },
  { words: '<units> later', type: 'DATE', means: 'then +{period}' },

  // Q3 2021; the third quarter of this year; spring; the first week of March
  { words: '<quarter> of? ,? <year>', type: 'DATE', means: '{year}-{quarter}' },
  { words: '<quarter>', type: 'DATE', means: 'now {way}:XXXX-{quarter}' },
  { words: 'the? <ordinal> -? quarter of? ,? <year>', type: 'DATE', means: '{year}-Q{ordinal}' },
  {
    words: 'the? <ordinal> -? quarter of? this year',
    type: 'DATE',
    means: 'now in:XXXX-Q{ordinal}',
  },
  {
    words: 'the? <ordinal> -? quarter of? last year',
    type: 'DATE',
    means: 'now Y-1 in:XXXX-Q{ordinal}',
  },
  { words: 'the? <ordinal> -? quarter', type: 'DATE', means: 'now {way}:XXXX-Q{ordinal}' },
  { words: 'the? final|last quarter of <year>', type: 'DATE', means: '{year}-Q4' },
  { words: 'the? <season> of? ,? <year>', type: 'DATE', means: '{year}-{season}' },
  {
    words: '(in|during|by|since|until) the? <season>',
    type: 'DATE',
    means: 'now {way}:XXXX-{season}',
  },
  { words: '<clearseason>', type: 'DATE', means: 'now {way}:XXXX-{clearseason}' },
  { words: 'last <season>', type: 'DATE', means: 'now past:XXXX-{season}' },
  { words: 'next|coming <season>', type: 'DATE', means: 'now next:XXXX-{season}' },
  { words: 'this <season>', type: 'DATE', means: 'now in:XXXX-{season}' },
  { words: '<part> <season>', type: 'DATE', means: 'now {way}:XXXX-{season} {part}' },
  {
    words: 'the? <ordinal> week of <month>',
    type: 'DATE',
    means: 'now {way}:XXXX-{month} week:{ordinal}',
  },
  {
    words: 'the? last|final week of <month>',
    type: 'DATE',
    means: 'now {way}:XXXX-{month} week:5',
  },

  // New Year's Eve 2021
  { words: '<holiday> ,? <year>', type: 'DATE', means: '{year}-{holiday}' },
  {
    words:
      '<holiday> (!lights|tree|trees|list|gift|gifts|card|cards|carol|carols|shopping|sales|party|parties|market|markets|decorations|dinner|presents|celebrations)',
    type: 'DATE',
    means: 'now {way}:XXXX-{holiday}',
  },

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
  { words: '<clock> <zone>?', type: 'TIME', means: 'then D0 T{clock}{zone}' },
  { words: '<military> hours? <zone>', type: 'TIME', means: 'then D0 T{military}{zone}' },
  { words: "<hour> o'clock", type: 'TIME', means: 'then D0 T{hour}' },

  // for weeks; a month-long siege; the past decade; in the last 24 hours
  {
    words: '<about>? <count>|<one>|<vague> <filler>? <filler2=filler>? <unit>|<units> (!- long)',
    type: 'DURATION',
    means: '{period}',
  },
  { words: '<count>|<vague> - <unit>', type: 'DURATION', means: '{period}' },
  { words: '<about>? <count> and a <half> <units>', type: 'DURATION', means: '{period}' },
  { words: '<count> - second', type: 'DURATION', means: 'PT{count}S' },
  { words: '<unit> - long', type: 'DURATION', means: '{period}' },
  { words: '<units> - long', type: 'DURATION', means: '{period}' },
  { words: '<units>', type: 'DURATION', means: '{period}' },
  {
    words: 'the? last|past|previous <filler>? <count>|<vague> <filler>? <units>',
    type: 'DURATION',
    means: 'now last:{period}',
  },
  {
    words: 'the? next|coming <filler>? <count>|<vague> <filler>? <units>',
    type: 'DURATION',
    means: 'now coming:{period}',
  },
  { words: 'recent|these|last|past <units>', type: 'DURATION', means: 'now last:{period}' },
  { words: 'the? last|past <units>', type: 'DURATION', means: 'now last:{period}' },
  { words: 'the? coming|next <units>', type: 'DURATION', means: 'now coming:{period}' },
  { words: 'all|whole|full|entire -? <unit>', type: 'DURATION', means: '{period}' },

  // every day; twice a week; 15 a year
  { words: 'every|each <filler>? <unit>', type: 'SET', means: 'each:{period}' },
  { words: 'every <count> <units>', type: 'SET', means: 'each:{period}' },
  { words: '(per) <unit>', type: 'SET', means: 'each:{period}' },
  { words: '(<times=count>|once|twice|times) a|an <unit>', type: 'SET', means: 'each:{period}' },
  { words: 'every|each <daypart>', type: 'SET', means: 'each:{daypart}' },
  { words: '<often>', type: 'SET', means: 'each:P{often}' },

  { words: '<ref>', type: 'DATE', means: '{ref}' },
]
