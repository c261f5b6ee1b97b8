import type { Line } from './line.ts'

/** Contests and those who take part in them. */
export const sport: readonly Line[] = [
  [
    'won',
    're-elected won win wins winning winner victory victorious triumph triumphed champion held_on held_off clung_on',
    'lost lose loses losing defeat defeated beaten ousted ousting unseated runner-up knocked_out',
  ],
  [
    'qualified',
    'qualified qualify qualifies through_to advanced_to progressed',
    'eliminated knocked_out failed_to_qualify exit missed_out crashed_out',
  ],
]
