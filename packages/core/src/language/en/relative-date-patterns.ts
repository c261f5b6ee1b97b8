import type { TimePattern } from '../calendar.ts'

/** Dates seen from another one: last week, three days ago. */
export const relativeDates: readonly TimePattern[] = [
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
  { words: 'later|earlier in the day', type: 'DATE', means: 'then D0' },
  { words: 'late|early in the day', type: 'DATE', means: 'then D0' },

  // last week; this month; the next year; the previous year
  { words: 'the past|last <age>', type: 'DURATION', means: 'now last:{period}' },
  { words: 'the past <filler>? <unit>', type: 'DURATION', means: 'now last:{period}' },
  { words: 'the last|previous <unit=clockunit>', type: 'DURATION', means: 'now last:{period}' },
  { words: 'the next|coming <unit=clockunit>', type: 'DURATION', means: 'now coming:{period}' },
  { words: 'the? previous|preceding|prior <unit=span>', type: 'DATE', means: 'now {unit}-1' },
  { words: 'this|the? last|past weekend (!of)', type: 'DATE', means: 'now past:WE' },
  { words: 'this|the? coming|upcoming weekend', type: 'DATE', means: 'now next:WE' },
  { words: 'last|past day (!of)', type: 'DATE', means: 'now D-1' },
  // the last day of the talks: that of which is told
  {
    words:
      'the|our|my|his|her|their|its last day (!of the? <month>|<year>|month|year|week|decade|century)',
    type: 'DATE',
    means: 'then D0',
  },
  { words: 'this? last|past|latest <unit=longspan>', type: 'DATE', means: 'now {unit}-1' },
  { words: 'the last|past|latest <unit=longspan>', type: 'DATE', means: 'now {unit}-1' },
  { words: 'the most recent <unit=longspan>', type: 'DATE', means: 'now {unit}-1' },
  { words: 'this <filler>? <unit=span>', type: 'DATE', means: 'now {unit}0' },
  { words: 'this coming|upcoming <unit=span>', type: 'DATE', means: 'now {unit}+1' },
  { words: 'the? current <unit=span>', type: 'DATE', means: 'now {unit}0' },
  // The next month, it fell
  { words: 'the next <unit=longspan> (,)', type: 'DATE', means: 'then {unit}+1', looking: 'past' },
  { words: 'the? next|coming|upcoming <unit=span>', type: 'DATE', means: 'now {unit}+1' },
  {
    words: 'the? following|ensuing|intervening <filler>? <units>',
    type: 'DURATION',
    means: '{period}',
  },
  {
    words: '<about>? <one> <unit> and a <half> <ago>',
    type: 'DATE',
    means: 'now -{period}',
  },
  {
    words: '<about>? <count>|<one>|<vague> <filler>? <unit>|<units> before (.|,|;|and|but)',
    type: 'DATE',
    means: 'then -{period}',
  },
  { words: 'the <unit=span> after the? next', type: 'DATE', means: 'now {unit}+2' },
  { words: 'the <unit=span> before last', type: 'DATE', means: 'now {unit}-2' },
  { words: 'the following <unit=span>', type: 'DATE', means: 'then {unit}+1' },
  { words: 'the <unit=span> before|previous|earlier', type: 'DATE', means: 'then {unit}-1' },
  { words: '(over|at|on|during|for) the weekend', type: 'DATE', means: 'now {way}:WE' },
  { words: 'this weekend', type: 'DATE', means: 'now {way}:WE' },
  // the quarter | ended Sept. 30; the week of March 2
  {
    words:
      'the fiscal|financial? <unit=longspan> (ended|ending|ends|to|through|until on? <month> <day> ,? <year>)',
    type: 'DATE',
    means: '{year}-{month}-{day} {unit}0',
  },
  {
    words:
      'the fiscal|financial? <unit=span> (ended|ending|ends|to|through|until on? <month> <day>)',
    type: 'DATE',
    means: 'now {way}:XXXX-{month}-{day} {unit}0',
  },
  {
    words: 'the <unit=span> (ended|ending|ends on|in? <month>)',
    type: 'DATE',
    means: 'now {way}:XXXX-{month} {unit}0',
  },
  {
    words: 'the? weekend of the? <month> <day>',
    type: 'DATE',
    means: 'now {way}:XXXX-{month}-{day} WE0',
  },
  {
    words: 'the? weekend of the? <day> of? <month>',
    type: 'DATE',
    means: 'now {way}:XXXX-{month}-{day} WE0',
  },
  {
    words: 'the? week of|beginning|starting|commencing on? the? <month> <day>',
    type: 'DATE',
    means: 'now {way}:XXXX-{month}-{day} W0',
  },
  {
    words: 'the? week of|beginning|starting|commencing on? the? <day> of? <month>',
    type: 'DATE',
    means: 'now {way}:XXXX-{month}-{day} W0',
  },
  {
    words: 'the? week of|beginning|starting|commencing on? the <day=dayth>',
    type: 'DATE',
    means: 'now {way}:XXXX-XX-{day} W0',
  },
  { words: 'the quarter (!-|final|finals)', type: 'DATE', means: 'now Q0 again' },
  { words: 'the <unit=span> (!-)', type: 'DATE', means: 'now {unit}0' },
  { words: 'that same|very <unit=span>', type: 'DATE', means: 'then {unit}0' },
  { words: 'that <unit=span>', type: 'DATE', means: 'then {unit}0' },
  {
    words: 'the same <unit=span> (!last|next|of|as|in|a|an|one|<month>|<year>)',
    type: 'DATE',
    means: 'then {unit}0',
  },
  { words: '(by|until|till) that time', type: 'DATE', means: 'then D0' },
  { words: 'year - ago|earlier', type: 'DATE', means: 'now Y-1 alike' },
  { words: 'month - ago|earlier', type: 'DATE', means: 'now M-1' },
  { words: 'the? year - ago|earlier quarter', type: 'DATE', means: 'now Q-4 alike' },
  { words: 'the? year - ago|earlier period', type: 'DATE', means: 'now Y-1 alike' },
  { words: 'a|one year ago', type: 'DATE', means: 'now Y-1 alike' },
  { words: 'a|one year earlier', type: 'DATE', means: 'then -P1Y alike' },
  { words: 'the? prior - year', type: 'DATE', means: 'now Y-1' },
  { words: 'year - end <year>', type: 'DATE', means: '{year} late' },
  { words: 'year - end', type: 'DATE', means: 'now Y0 late' },
  { words: '(by|before|until) year end', type: 'DATE', means: 'now Y0 late' },
  { words: '(at) year end', type: 'DATE', means: 'now {way}:XXXX-12 Y0 late' },
  { words: 'the? this|current fiscal|financial year', type: 'DATE', means: 'now Y0' },
  { words: 'the? last|previous|prior|past fiscal|financial year', type: 'DATE', means: 'now Y-1' },
  { words: 'the? next|coming|following fiscal|financial year', type: 'DATE', means: 'now Y+1' },
  { words: '(the|its|a) fiscal|financial year (!<year>)', type: 'DURATION', means: 'P1Y' },
  { words: "year 's end", type: 'DATE', means: 'now Y0 late' },

  // three days ago; a few days earlier; two weeks later
  {
    words: '<about>? <count>|<one>|<vague> <filler>? <unit>|<units> <ago>',
    type: 'DATE',
    means: 'now -{period}',
  },
  {
    words: '<about>? <count>|<one>|<vague> <filler>? <unit>|<units> earlier|previously',
    type: 'DATE',
    means: 'then -{period}',
  },
  {
    words: '<about>? <count>|<one>|<vague> <filler>? <unit>|<units> later',
    type: 'DATE',
    means: 'then +{period}',
  },
  {
    words: '<about>? <count>|<one>|<vague> <filler>? <unit>|<units> from now',
    type: 'DATE',
    means: 'now +{period}',
  },
  {
    words: '<about>? <count>|<one>|<vague> <unit>|<units> from today',
    type: 'DATE',
    means: 'now +{period}',
  },
  {
    words: '<about>? <count>|<one>|<vague> <unit>|<units> from tomorrow',
    type: 'DATE',
    means: 'now D+1 +{period}',
  },
  {
    words: '(in) <about>? <count>|<one> <unit>|<units>',
    type: 'DATE',
    means: 'now +{period}',
    looking: 'next',
  },
  // in two weeks’ time
  {
    words: "(in) <about>? <count>|<one> <unit>|<units> ('|'s time)",
    type: 'DATE',
    means: 'now +{period}',
  },
  // ten years back
  {
    words: '<about>? <count>|<one>|<vague> <unit>|<units> back (when|$)',
    type: 'DATE',
    means: 'now -{period}',
  },
  // two months prior
  {
    words: '<about>? <count>|<one>|<vague> <unit>|<units> prior (!to)',
    type: 'DATE',
    means: 'then -{period}',
  },
  // two to three years ago
  {
    words: '<about>? <other=count> to|or|-|– <count> <units> <ago>',
    type: 'DATE',
    means: 'now -{period}',
  },
  // two Sundays ago
  { words: 'two|2 <weekdays> ago', type: 'DATE', means: 'now past:XXXX-WXX-{weekdays} D-7' },
  { words: 'two|2 <weekdays> from now', type: 'DATE', means: 'now after:XXXX-WXX-{weekdays} D+7' },
  { words: '<units> ago', type: 'DATE', means: 'now -{period}' },
  { words: '<units> earlier', type: 'DATE', means: 'then -{period}' },
  { words: '<units> before (.|,|;)', type: 'DATE', means: 'then -{period}' },
  { words: '<units> later', type: 'DATE', means: 'then +{period}' },
]
