import type { Line } from './line.ts'

/** Contests and those who take part in them. */
export const sport: readonly Line[] = [
  [
    'won',
    're-elected won win wins winning winner victory victorious triumph triumphed champion held_on held_off clung_on came_out_on_top swept_to_victory claimed_victory took_gold|the_title beat_her|his|the|their broke_the_tape topped_the_podium',
    'lost lose loses losing defeat defeated beaten ousted ousting unseated runner-up knocked_out conceded_defeat admitted_defeat second|third|fourth_place came|finished|placed|was_second|third|fourth settle_for_second|silver|bronze|a content_with_second|silver pipped overtaken bowed_out',
  ],
  [
    'qualified',
    'qualified qualify qualifies through_to advanced_to progressed',
    'eliminated knocked_out failed_to_qualify exit missed_out crashed_out',
  ],
  [
    'goal given',
    'goal_stood|stands let_it_stand try|goal|penalty_was_given|awarded|allowed reinstated',
    'disallowed chalked_off ruled_offside|out offside annulled not_count scrubbed_off not_have_stood flag_was_up',
  ],
]
