import type { TimePattern } from '../calendar.ts'

/** Dates as they are written: a day, a month, a year, a weekday. */
export const writtenDates: readonly TimePattern[] = [
  // 2022-09-10; 10/09/2022
  { words: '<weekday>? ,? <iso>', type: 'DATE', means: '{iso}' },
  { words: '<isomonth>', type: 'DATE', means: '{isomonth}' },
  { words: '<isotime>', type: 'TIME', means: '{isotime}' },
  // Oct2, Dec31 1994
  { words: '<monthday>', type: 'DATE', means: 'now {way}:XXXX-{monthday}' },
  { words: '<monthday> ,? <year>', type: 'DATE', means: '{year}-{monthday}' },
  {
    words:
      '(on|until|till|since|before|after) <dayslash> (!of|-|acre|acres|mile|miles|cup|cups|inch)',
    type: 'DATE',
    means: 'now {way}:XXXX-{dayslash}',
  },
  { words: 'this|next <weekday>? ,? <dayslash>', type: 'DATE', means: 'now next:XXXX-{dayslash}' },
  { words: '<weekday> ,? <dayslash>', type: 'DATE', means: 'now {way}:XXXX-{dayslash}' },
  { words: '<weekday>? ,? <slashed>', type: 'DATE', means: 'now slashed:{slashed}' },

  // Saturday, 10 September 2022; September 10, 2022; the 10th of September
  {
    words: '<weekday>? ,? the? <day> -|.? of? <month> ,|of|in? <year>',
    type: 'DATE',
    means: '{year}-{month}-{day}',
  },
  {
    words: '<weekday>? ,? <month> <day> ,? of? <year>',
    type: 'DATE',
    means: '{year}-{month}-{day}',
  },
  {
    words: '<weekday>? ,? the? <day> day|.? of? <month>',
    type: 'DATE',
    means: 'now {way}:XXXX-{month}-{day}',
  },
  {
    words: '<weekday>? ,? <month> <day>',
    type: 'DATE',
    means: 'now {way}:XXXX-{month}-{day}',
  },
  // May twenty-first; the twenty-second of June 2017; January twenty-five nineteen eighty-six
  {
    words: '<weekday>? ,? <month> the? <day=dayword> ,? of? <year>',
    type: 'DATE',
    means: '{year}-{month}-{day}',
  },
  {
    words: '<weekday>? ,? the? <day=dayword> day? of? <month> ,|of|in? <year>',
    type: 'DATE',
    means: '{year}-{month}-{day}',
  },
  {
    words: '<weekday>? ,? <month> the? <day=rankword>',
    type: 'DATE',
    means: 'now {way}:XXXX-{month}-{day}',
  },
  {
    words: '<weekday>? ,? the? <day=rankword> day? of? <month>',
    type: 'DATE',
    means: 'now {way}:XXXX-{month}-{day}',
  },
  // 10-12 September, September 10 and 12
  {
    words: '<day> (-|–|to|and|or|, <day2=day> of? <month>)',
    type: 'DATE',
    means: 'now {way}:XXXX-{month}-{day}',
  },
  // 3 August and again on the 19th
  {
    words:
      '(<month> <other=day> to|and|or|until|till again|also|then? on?) the <day=dayth> (!century)',
    type: 'DATE',
    means: 'now {way}:XXXX-{month}-{day}',
  },
  {
    words:
      '(<other=day> of? <month> to|and|or|until|till again|also|then? on?) the <day=dayth> (!century)',
    type: 'DATE',
    means: 'now {way}:XXXX-{month}-{day}',
  },
  {
    words: '(<month> <day2=day> -|–|to|and|or) <day> (!%)',
    type: 'DATE',
    means: 'now {way}:XXXX-{month}-{day}',
  },
  // September 8 and 9, 2022
  {
    words: '(<month> <day2=day> -|–|to|and|or) <day> ,? <year>',
    type: 'DATE',
    means: '{year}-{month}-{day}',
  },
  {
    words: '<month> <day> (-|–|to|and|or <day2=day> ,? <year>)',
    type: 'DATE',
    means: '{year}-{month}-{day}',
  },
  // the second Tuesday of November; the last Monday in May
  {
    words: 'the? <ordinal> <clearday> of|in <month> of? ,? <year>',
    type: 'DATE',
    means: '{year}-{month}#{clearday}#{ordinal}',
  },
  {
    words: 'the? <ordinal> <clearday> of|in <month>',
    type: 'DATE',
    means: 'now {way}:XXXX-{month}#{clearday}#{ordinal}',
  },
  {
    words: 'the? last <clearday> of|in <month>',
    type: 'DATE',
    means: 'now {way}:XXXX-{month}#{clearday}#0',
  },
  {
    words: 'last|past <month> <day> (!,? <year>)',
    type: 'DATE',
    means: 'now past:XXXX-{month}-{day}',
  },
  {
    words: 'next|coming <month> <day> (!,? <year>)',
    type: 'DATE',
    means: 'now next:XXXX-{month}-{day}',
  },
  { words: 'this <month> <day> (!,? <year>)', type: 'DATE', means: 'now in:XXXX-{month}-{day}' },
  // Friday the 13th
  {
    words: '<weekday> the? <day=dayth>',
    type: 'DATE',
    means: 'now {way}:XXXX-XX-{day}#{weekday}',
  },
  {
    words: '<weekday> <day> (at|$)',
    type: 'DATE',
    means: 'now {way}:XXXX-XX-{day}#{weekday}',
  },
  {
    words: '<weekday> the <day=rankword> (at|in|of|and|or|to|<hourword>|$)',
    type: 'DATE',
    means: 'now {way}:XXXX-XX-{day}#{weekday}',
  },

  // September 2022; late May; last June
  { words: '<month> of? ,? <year>', type: 'DATE', means: '{year}-{month}' },
  {
    words: '<year> ,? <month=clearmonth> (!,|-|<day>|<year>)',
    type: 'DATE',
    means: '{year}-{month}',
  },
  { words: "<month> ' <short>", type: 'DATE', means: '20{short}-{month}' },
  // from March to August 2011
  {
    words: '<month> (to|and|or|through|until|- <month2=month> ,? <year>)',
    type: 'DATE',
    means: '{year}-{month}',
  },
  // will close from October | to March: ahead the first tells of which year they are, else the second
  {
    words: '<month=clearmonth> (-? to|through|until|till|-|– -? <other=month>)',
    type: 'DATE',
    means: 'now {way}:XXXX-{month}',
    looking: 'next',
  },
  {
    words: '(<other=month> -? to|through|until|till|-|– -?) <month>',
    type: 'DATE',
    means: 'now {way}:XXXX-{other} after:XXXX-{month}',
    looking: 'next',
  },
  {
    words: '<month=clearmonth> (-? to|through|until|till|-|– -? <other=month>)',
    type: 'DATE',
    means: 'now {way}:XXXX-{other} before:XXXX-{month}',
  },
  { words: '<clearmonth>', type: 'DATE', means: 'now {way}:XXXX-{clearmonth}' },
  {
    words: '(in|by|since|until|till|during|before|after|from|around|<part>) <doubtfulmonth>',
    type: 'DATE',
    means: 'now {way}:XXXX-{doubtfulmonth}',
  },
  {
    words: '(<month> -? to|and|or|through|until|- -?) <doubtfulmonth>',
    type: 'DATE',
    means: 'now {way}:XXXX-{doubtfulmonth}',
  },
  { words: 'this? last|past <month> (!<day>)', type: 'DATE', means: 'now before:XXXX-{month}' },
  { words: 'this? next|coming <month> (!<day>)', type: 'DATE', means: 'now next:XXXX-{month}' },
  { words: 'this <month> (!<day>)', type: 'DATE', means: 'now in:XXXX-{month}' },
  { words: 'the month of <month>', type: 'DATE', means: 'now {way}:XXXX-{month}' },
  { words: 'the month of <month> ,? <year>', type: 'DATE', means: '{year}-{month}' },
  { words: '<month> of? this year', type: 'DATE', means: 'now in:XXXX-{month}' },
  { words: '<month> of? last year', type: 'DATE', means: 'now Y-1 in:XXXX-{month}' },
  { words: '<month> of? next year', type: 'DATE', means: 'now Y+1 in:XXXX-{month}' },

  // 2021; the 1990s; the nineties; '82
  { words: '<month> the <day=dayth>', type: 'DATE', means: 'now {way}:XXXX-{month}-{day}' },
  { words: 'the year <year>', type: 'DATE', means: '{year}' },
  { words: 'the <longdecade=pluraldecade>', type: 'DATE', means: '{longdecade}' },
  {
    words: '(on|of|until|by|from|for|since|the) the <day=dayth> (!century|<weekday>|<ranked>)',
    type: 'DATE',
    means: 'now {way}:XXXX-XX-{day}',
  },
  // 10-Sep-2022; 2022/Sep/10; Sep/10; Sep-10; Sep-2022
  { words: '<month> -|/ <day> -|/ <year>', type: 'DATE', means: '{year}-{month}-{day}' },
  { words: '<day> -|/ <month> -|/ <year>', type: 'DATE', means: '{year}-{month}-{day}' },
  { words: '<year> -|/ <month> -|/ <day>', type: 'DATE', means: '{year}-{month}-{day}' },
  { words: '<month> / <day>', type: 'DATE', means: 'now {way}:XXXX-{month}-{day}' },
  { words: '<month> - <day> ($)', type: 'DATE', means: 'now {way}:XXXX-{month}-{day}' },
  { words: '<month> -|/ <year>', type: 'DATE', means: '{year}-{month}' },
  // the 1997-98 season
  { words: '<year> -|/ <short> (!%|-|/)', type: 'DATE', means: '{year}' },
  // mid-2011
  { words: 'mid - <year>', type: 'DATE', means: '{year} mid' },
  { words: '<loneyear>', type: 'DATE', means: '{loneyear}' },
  { words: "the? ' <longdecade>", type: 'DATE', means: '{longdecade}' },
  { words: '<longdecade>', type: 'DATE', means: '{longdecade}' },
  { words: 'the? <century> -? century', type: 'DATE', means: '{century}' },
  { words: 'fy|fiscal year? <year>', type: 'DATE', means: 'FY{year}' },
  { words: 'the <longdecade>', type: 'DATE', means: '{longdecade}' },
  { words: '(the) <decade>', type: 'DATE', means: '{decade}' },
  { words: "(in|of|since) ' <short>", type: 'DATE', means: 'now past:XX{short}' },
  { words: "(' <other=short> and|or|to|-) ' <short>", type: 'DATE', means: 'now past:XX{short}' },
]
