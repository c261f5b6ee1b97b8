import type { Line } from './line.ts'

/** Whether something comes about, and when. */
export const courses: readonly Line[] = [
  [
    'proceeding',
    'proceeds proceeded proceed continues continued continue went_ahead goes_ahead go_ahead gone_ahead going_ahead as_planned on_course on_track will_go_on going_on went_on in_full_swing as_scheduled press|pressing|pressed|push|pushing|pushed_ahead will_be_held goes_through_with gets_under_way will_go_ahead took|taken_place',
    'cancelled canceled cancel cancels cancelling halted halt suspended suspend scrapped scrap called_off call_off calls_off calling_off abandoned abandon abandons dropped drop shelved axed postponed put_off put_back fell_through fallen_through pulled|pull|pulling_the_plug ditched deferred pushed_back put|puts_on_hold|ice on_hold not_take_place never_took_place never_held|happened cancellation postponement backed_out moved_to_a_later not_go_ahead not_be_held fell_victim_to ruled_out_holding will_not_be_held',
  ],
  [
    'finished',
    'finished completed complete concluded wrapped_up wound_up is|was_over came_to_an_end drew_to_a_close over_and_done is_now_over',
    'unfinished incomplete ongoing still_going_on still_digging|searching|looking|combing|working goes_on far_from_over still_under_way has_not_ended',
  ],
  [
    'punctual',
    'on_time on_schedule punctual on_the_day_agreed ahead_of_schedule on_track on_course within_budget as_scheduled ahead_of_time',
    'delayed late behind_schedule overdue years_late months_late delay delays running_late set_back overrun years_behind months_behind weeks_late',
  ],
  ['successful', 'successful successfully', 'unsuccessful unsuccessfully'],
  [
    'begun',
    'begun begin began started start starts has_begun under_way underway broke_ground breaking_ground got_under_way has|have_started has|have_begun kicked_off work_began',
    'yet_to_begin yet_to_start no_work unstarted not_yet_begun|started has|have_not_started|begun never_began|started',
  ],
  [
    'settled',
    'deal agreement accord pact struck_a_deal reached_a_deal reached_an_agreement reached_agreement signed inked settled shook_hands reached|struck|found_a_compromise|settlement clinched came_to_an_understanding|agreement agreed_terms put_~_name|names_to sealed_a|the_deal concluded_a|an_deal|agreement settled_~_dispute|differences|quarrel',
    'no_deal no_agreement without_agreement without_a_deal without_a_result walked_out walked_away walk_away broke_off broken_off broke_up collapsed fell_through deadlock deadlocked stalemate impasse empty-handed in_ruins ended_without ended_in_acrimony|deadlock|failure failed|unable_to_agree|reach could_not_agree nothing_to_show no_common_ground inconclusive fell_apart no_compromise no_accord no_breakthrough without_an_agreement without_a_breakthrough without_a_settlement far_apart',
  ],
  [
    'over',
    'called|calling|call_off gave|given_up_hope|the_search abandoned suspended wound_up scaled_down stopped_searching|digging|looking search|operation_was|has_ended|over',
    'still_searching|looking|combing|digging|working goes|go_on under_way kept_digging|searching|looking widened intensified not_ended|stop',
  ],
]
