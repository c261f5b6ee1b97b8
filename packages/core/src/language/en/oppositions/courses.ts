import type { Line } from './line.ts'

/** Whether something comes about, and when. */
export const courses: readonly Line[] = [
  [
    'proceeding',
    'proceeds proceeded proceed continues continued continue went_ahead goes_ahead go_ahead gone_ahead going_ahead as_planned on_course on_track will_go_on going_on went_on in_full_swing',
    'cancelled canceled cancel cancels cancelling halted halt suspended suspend scrapped scrap called_off call_off calls_off calling_off abandoned abandon abandons dropped drop shelved axed postponed put_off put_back fell_through fallen_through',
  ],
  ['finished', 'finished completed complete concluded', 'unfinished incomplete ongoing'],
  [
    'punctual',
    'on_time on_schedule punctual on_the_day_agreed ahead_of_schedule',
    'delayed late behind_schedule overdue years_late months_late delay delays',
  ],
  ['successful', 'successful successfully', 'unsuccessful unsuccessfully'],
  [
    'begun',
    'begun begin began started start starts has_begun under_way underway broke_ground breaking_ground',
    'yet_to_begin yet_to_start no_work unstarted',
  ],
  [
    'settled',
    'deal agreement accord pact struck_a_deal reached_a_deal reached_an_agreement reached_agreement signed inked settled',
    'no_deal no_agreement without_agreement without_a_deal without_a_result walked_out walked_away walk_away broke_off broken_off broke_up collapsed fell_through deadlock deadlocked stalemate impasse empty-handed in_ruins',
  ],
]
