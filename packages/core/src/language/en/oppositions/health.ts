import type { Line } from './line.ts'

/** Patients, outbreaks and what is safe to eat and to breathe. */
export const health: readonly Line[] = [
  [
    'recovering',
    'recovering improving improved on_the_mend responding_to_treatment out_of_intensive_care out_of_danger in_a_stable_condition stable_condition is|was_stable convalescing good_spirits',
    'deteriorated deteriorating worsened worsening turn_for_the_worse grew_weaker little_hope',
  ],
  [
    'coping',
    'coping enough_beds free_beds on_top_of no_one_turned_away managing_well spare_capacity withstood',
    'overwhelmed swamped at|breaking_breaking|point at_breaking_point out_of_beds no_beds turned|turning|turns_away|back overflowing overflowed no_room beyond_capacity',
  ],
  [
    'spreading',
    'spread|spreading_to tightening_~_grip cases_doubled new_cases still_spreading out_of_control',
    'under_control brought_under_control no_new_cases|infections declared_free|over stamped_out contained eradicated broken_the_chain nipped_in_the_bud',
  ],
  [
    'effective',
    'efficacious strong_protection protects protected cleared_the_infection cut_the_risk prevented cured was|is|were|are|proved|highly_effective',
    'ineffective useless no_better_than no_benefit|effect|improvement|protection worthless made|makes_no_difference failed_to_help|protect|work hardly_any_protection not_effective|work does_not_work did_not_work',
  ],
]
