import type { TimePattern } from '../calendar.ts'

/** Quarters, halves, seasons and feasts. */
export const partsOfYear: readonly TimePattern[] = [
  // Q3 2021; the third quarter of this year; spring; the first week of March
  { words: '<quarter> of? ,? <year>', type: 'DATE', means: '{year}-{quarter}' },
  { words: '<quarter>', type: 'DATE', means: 'now {way}:XXXX-{quarter}' },
  { words: 'the? <ordinal> -? quarter of? ,? <year>', type: 'DATE', means: '{year}-Q{ordinal}' },
  { words: "the? <year> 's? <ordinal> -? quarter", type: 'DATE', means: '{year}-Q{ordinal}' },
  { words: 'the? <yearhalf> half of? ,? <year>', type: 'DATE', means: '{year}-{yearhalf}' },
  {
    words: 'the? <yearhalf> half of? this|the year',
    type: 'DATE',
    means: 'now in:XXXX-{yearhalf}',
  },
  {
    words: 'the? <yearhalf> half of? last year',
    type: 'DATE',
    means: 'now Y-1 in:XXXX-{yearhalf}',
  },
  {
    words: 'the? <yearhalf> half of? next year',
    type: 'DATE',
    means: 'now Y+1 in:XXXX-{yearhalf}',
  },
  { words: "this year 's <yearhalf> half", type: 'DATE', means: 'now in:XXXX-{yearhalf}' },
  { words: "last year 's <yearhalf> half", type: 'DATE', means: 'now Y-1 in:XXXX-{yearhalf}' },
  { words: 'first - half', type: 'DATE', means: 'now {way}:XXXX-H1' },
  { words: 'second - half', type: 'DATE', means: 'now {way}:XXXX-H2' },
  // the 1997 first half; fiscal 1997’s third quarter; the first quarter of fiscal 1999; the December quarter
  { words: "the? fiscal? <year> 's? <yearhalf> -? half", type: 'DATE', means: '{year}-{yearhalf}' },
  {
    words: "fiscal|financial <year> 's? <ordinal> -? quarter",
    type: 'DATE',
    means: '{year}-Q{ordinal}',
  },
  {
    words: 'the? <ordinal> -? quarter of fiscal|financial year? <year>',
    type: 'DATE',
    means: '{year}-Q{ordinal}',
  },
  {
    words: 'the? <yearhalf> half of fiscal|financial year? <year>',
    type: 'DATE',
    means: '{year}-{yearhalf}',
  },
  { words: 'the? <month> quarter', type: 'DATE', means: 'now {way}:XXXX-{month} Q0' },
  {
    words: 'the? <month2=month> - to|through - <month> quarter',
    type: 'DATE',
    means: 'now {way}:XXXX-{month} Q0',
  },
  { words: "this year 's <ordinal> -? quarter", type: 'DATE', means: 'now in:XXXX-Q{ordinal}' },
  { words: "last year 's <ordinal> -? quarter", type: 'DATE', means: 'now Y-1 in:XXXX-Q{ordinal}' },
  {
    words: "next year 's <ordinal> -? quarter",
    type: 'DATE',
    means: 'now Y+1 in:XXXX-Q{ordinal}',
  },
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
  {
    words: 'the? fiscal|financial <ordinal> -? quarter',
    type: 'DATE',
    means: 'now {way}:XXXX-Q{ordinal}',
  },
  // the same period last year; the corresponding quarter a year ago; the comparable period of 1997
  {
    words: 'the? <like> <compared> of|in? the? last year',
    type: 'DATE',
    means: 'now {compared} alike',
  },
  {
    words: 'the? <like> <compared> a|one year ago|earlier|before',
    type: 'DATE',
    means: 'now {compared} alike',
  },
  { words: 'the? <like> <compared> of|in? <year>', type: 'DATE', means: '{year}' },
  { words: 'the? <ordinal> quarter', type: 'DATE', means: 'now {way}:XXXX-Q{ordinal}' },
  // the third-quarter loss: “the” belongs to the loss
  { words: '<ordinal> - quarter', type: 'DATE', means: 'now {way}:XXXX-Q{ordinal}' },
  { words: 'the? final|last quarter of <year>', type: 'DATE', means: '{year}-Q4' },
  {
    words: "the? <season> of ' <short>",
    type: 'DATE',
    means: 'now past:XX{short} in:XXXX-{season}',
  },
  { words: 'the? <season> of? ,? <year>', type: 'DATE', means: '{year}-{season}' },
  {
    words: '(in|during|by|since|until) the? <season>',
    type: 'DATE',
    means: 'now {way}:XXXX-{season}',
  },
  { words: '<clearseason>', type: 'DATE', means: 'now {way}:XXXX-{clearseason}' },
  {
    words: 'the? <season> of? last year',
    type: 'DATE',
    means: 'now Y-1 in:XXXX-{season}',
  },
  { words: 'the? <season> of? this year', type: 'DATE', means: 'now in:XXXX-{season}' },
  {
    words: 'the? <season> of? next year',
    type: 'DATE',
    means: 'now Y+1 in:XXXX-{season}',
  },
  { words: 'last <season>', type: 'DATE', means: 'now before:XXXX-{season}' },
  { words: 'next|coming <season>', type: 'DATE', means: 'now next:XXXX-{season}' },
  { words: 'this <season>', type: 'DATE', means: 'now in:XXXX-{season}' },
  { words: '<part> <season>', type: 'DATE', means: 'now {way}:XXXX-{season} {part}' },
  { words: 'the? <ordinal> week of|in <year>', type: 'DATE', means: '{year} week:{ordinal}' },
  {
    words: 'the? <ordinal> week of|in <month>',
    type: 'DATE',
    means: 'now {way}:XXXX-{month} week:{ordinal}',
  },
  { words: 'the? last|final week of|in <year>', type: 'DATE', means: '{year} week:53' },
  { words: 'the? <ordinal> week of|in? this year', type: 'DATE', means: 'now Y0 week:{ordinal}' },
  { words: 'the? <ordinal> week of|in? next year', type: 'DATE', means: 'now Y+1 week:{ordinal}' },
  { words: 'the? <ordinal> week of|in last month', type: 'DATE', means: 'now M-1 week:{ordinal}' },
  { words: 'the? <ordinal> week of|in next month', type: 'DATE', means: 'now M+1 week:{ordinal}' },
  { words: 'the? <ordinal> week of|in? last year', type: 'DATE', means: 'now Y-1 week:{ordinal}' },
  {
    words: 'the? last|final week of|in <month>',
    type: 'DATE',
    means: 'now {way}:XXXX-{month} week:5',
  },

  // week 31 of 2027; Thursday, week 23
  { words: 'the? week <weekno> of? <year>', type: 'DATE', means: '{year} week:{weekno}' },
  { words: 'the? week <weekno> of last year', type: 'DATE', means: 'now Y-1 week:{weekno}' },
  { words: 'the? week <weekno> of this year', type: 'DATE', means: 'now Y0 week:{weekno}' },
  { words: 'the? week <weekno> of next year', type: 'DATE', means: 'now Y+1 week:{weekno}' },
  { words: 'the week <weekno> ($)', type: 'DATE', means: 'now Y0 week:{weekno}' },
  { words: '(<weekday> ,) week <weekno> (!of)', type: 'DATE', means: 'now Y0 week:{weekno}' },

  // New Year's Eve 2021
  { words: '<holiday> ,? <year>', type: 'DATE', means: '{year}-{holiday}' },
  // Labor Day weekend: a feast on a Monday has its weekend before it
  { words: '<holiday> weekend ,|of? <year>', type: 'DATE', means: '{year}-{holiday} D-1 WE0' },
  { words: '<holiday> <year> weekend', type: 'DATE', means: '{year}-{holiday} D-1 WE0' },
  // the weekend of Thanksgiving
  { words: 'the? weekend of <holiday> ,? <year>', type: 'DATE', means: '{year}-{holiday} WE0' },
  { words: 'the? weekend of <holiday>', type: 'DATE', means: 'now {way}:XXXX-{holiday} WE0' },
  {
    words: '<holiday> weekend',
    type: 'DATE',
    means: 'now {way}:XXXX-{holiday} D-1 WE0',
  },
  { words: 'last|past|previous <holiday>', type: 'DATE', means: 'now before:XXXX-{holiday}' },
  { words: 'next|coming|following <holiday>', type: 'DATE', means: 'now after:XXXX-{holiday}' },
  { words: '<holiday> of? last year', type: 'DATE', means: 'now Y-1 in:XXXX-{holiday}' },
  { words: '<holiday> of? this year', type: 'DATE', means: 'now in:XXXX-{holiday}' },
  { words: '<holiday> of? next year', type: 'DATE', means: 'now Y+1 in:XXXX-{holiday}' },
  {
    words:
      '<holiday> (!lights|tree|trees|list|gift|gifts|card|cards|carol|carols|shopping|sales|party|parties|market|markets|decorations|dinner|presents|celebrations)',
    type: 'DATE',
    means: 'now {way}:XXXX-{holiday}',
  },
]
