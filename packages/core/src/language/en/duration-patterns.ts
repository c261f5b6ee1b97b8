import type { TimePattern } from '../calendar.ts'

/** Durations, what comes again and again, and what is past, present or to come at large. */
export const durations: readonly TimePattern[] = [
  // now; in the past; in recent years; the coming weeks
  { words: '(!-) <ref>', type: 'DATE', means: '{ref}' },
  { words: '(in) future ($)', type: 'DATE', means: 'FUTURE_REF' },
  { words: 'the? <very>? recent <units>', type: 'DATE', means: 'PAST_REF' },
  { words: 'the? coming <units>', type: 'DATE', means: 'FUTURE_REF' },
  { words: 'these days', type: 'DATE', means: 'PRESENT_REF' },
  { words: 'those days', type: 'DATE', means: 'PAST_REF' },

  // for weeks; a month-long siege; the past decade; in the last 24 hours
  {
    words:
      '<about>? <count>|<one>|<vague> <filler>? <filler2=filler>? <unit>|<units> (!<aged>|<long>)',
    type: 'DURATION',
    means: '{period}',
  },
  {
    words: 'the <about>? <first>? <count> <filler>? <units> (!<aged>)',
    type: 'DURATION',
    means: '{period}',
  },
  { words: '<count>|<vague> - <unit>|<units> (!<aged>)', type: 'DURATION', means: '{period}' },
  // 30+ years; a few hundred years
  { words: '<count> + <filler>? <units>', type: 'DURATION', means: '{period}' },
  {
    words: 'another? <many=vague>|couple|few hundred|thousand|million|billion <units> (!<aged>)',
    type: 'DURATION',
    means: '{period}',
  },
  // 60 to 90 days
  {
    words: '<count> (to|or|and|-|– <other=count> <units>) (!<aged>)',
    type: 'DURATION',
    means: '{period}',
  },
  { words: '<about>? <count> and a? <half> <units>|<unit>', type: 'DURATION', means: '{period}' },
  {
    words: '<about>? <count> - and - a - <half> -? <unit>|<units>',
    type: 'DURATION',
    means: '{period}',
  },
  {
    words:
      '<about>? <one>|<count> <unit>|<units> and a? <half> (!of|the|a|his|her|its|their|our|my)',
    type: 'DURATION',
    means: '{period}',
  },
  // won in 2:07:14; her time was 2:07:14
  { words: '(in|of|is|was|clocked|ran) <run>', type: 'DURATION', means: '{run}' },
  // 3h
  { words: '<about>? <length>', type: 'DURATION', means: '{length}' },
  { words: '<count> - second', type: 'DURATION', means: 'PT{count}S' },
  { words: '(a|any|every) single <unit>', type: 'DURATION', means: '{period}' },
  { words: 'single - <unit>', type: 'DURATION', means: '{period}' },
  { words: '<unit> - long', type: 'DURATION', means: '{period}' },
  { words: '<units> - long', type: 'DURATION', means: '{period}' },
  { words: '<units=wholeunits> (!<aged>)', type: 'DURATION', means: '{period}' },
  {
    words: '(in|over|during|for|through) the <units> (!<aged>)',
    type: 'DURATION',
    means: '{period}',
  },
  { words: 'the <units> ahead', type: 'DURATION', means: 'now coming:{period}' },
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
  // the past half-century
  { words: 'the? last|past <vague> -? <unit>', type: 'DURATION', means: 'now last:{period}' },
  { words: 'these|last|past <units>', type: 'DURATION', means: 'now last:{period}' },
  { words: 'the? last|past <units>', type: 'DURATION', means: 'now last:{period}' },
  { words: 'the? next <units>', type: 'DURATION', means: 'now coming:{period}' },
  { words: 'the? all|whole|full|entire -? <unit>', type: 'DURATION', means: '{period}' },
  { words: 'all <unit> long', type: 'DURATION', means: '{period}' },
  { words: '<wholeword>', type: 'DURATION', means: 'P{wholeword}' },
  // over the last day; but: the last day of the trial
  { words: '(in|over|within|during) the last day', type: 'DURATION', means: 'now last:P1D' },
  { words: '<about>? <quartercentury>', type: 'DURATION', means: 'P25Y' },
  { words: 'the last|past quarter -? century', type: 'DURATION', means: 'now last:P25Y' },

  // every day; twice a week; 15 a year
  { words: 'every <second> <unit>', type: 'SET', means: 'each:{period}' },
  { words: 'every|each <filler>? <unit>', type: 'SET', means: 'each:{period}' },
  { words: 'every|each single <unit>', type: 'SET', means: 'each:{period}' },
  { words: 'every|each <count>|<vague> <units>|<unit>', type: 'SET', means: 'each:{period}' },
  { words: 'every|each <season>', type: 'SET', means: 'each:XXXX-{season}' },
  { words: 'every|each <month>', type: 'SET', means: 'each:XXXX-{month}' },
  { words: 'every|each <month> <day>', type: 'SET', means: 'each:XXXX-{month}-{day}' },
  { words: '(per) <unit>', type: 'SET', means: 'each:{period}' },
  { words: 'once|twice a|an|per|each|every <unit>', type: 'SET', means: 'each:{period}' },
  { words: '<times=count> times a|an|per|each|every <unit>', type: 'SET', means: 'each:{period}' },
  {
    words: '(<times=count>|<rated>) a|an <unit> (!ago|earlier|later|after|before|from)',
    type: 'SET',
    means: 'each:{period}',
  },
  {
    words: 'every|each <clearday> <daypart>',
    type: 'SET',
    means: 'each:XXXX-WXX-{clearday}{daypart}',
  },
  { words: 'every|each <daypart>', type: 'SET', means: 'each:{daypart}' },
  { words: '<often>', type: 'SET', means: 'each:P{often}' },
]
