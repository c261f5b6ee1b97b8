import type { Line } from './line.ts'

/** Craft, trials and what they show. */
export const science: readonly Line[] = [
  [
    'launched',
    'reached_orbit into_orbit in_orbit textbook successful_launch performed_perfectly smooth_start',
    'exploded failed_to_reach|ignite fell_into_the_sea veered_off|from aborted never_left|reached blew_up ended_in_a_fireball flopped launch_failed lost_on_launch failed_on_launch',
  ],
  [
    'in touch',
    'back_in_touch|contact in_touch made|established|regained|re-established_contact radio_contact established_radio_contact sent_back picked|picked_up_a|the_signal signal_was_received in_regular|daily|direct|constant_contact phoned|radioed_home responded_to_commands',
    'lost_contact|touch contact_was|has_lost contact_was|has_been_lost fell|gone|went_silent no_contact|word|signal nothing_has_been_heard dropped_off|from_the_radar disappeared|vanished_from_radar unanswered stopped_transmitting incommunicado unreachable out_of_contact|touch',
  ],
  [
    'first of its kind',
    'never_before world_record unprecedented all-time_high first_of_its_kind first_ever',
    'not_the_first not_for_the_first_time second|third|fourth|fifth_such missed_the_record happened_before fell_short_of_the_record not_unprecedented',
  ],
]
