import type { Line } from './line.ts'

/** Work and money. */
export const business: readonly Line[] = [
  ['paid', 'paid pay pays paying handed_over', 'unpaid owed owing owes defaulted'],
  [
    'striking',
    'walked_out walked_off walk_out walkout downed_tools strike strikes striking on_strike stayed_at_home',
    'turned_up_for_work worked_as_normal working_as_normal back_at_work no_strike',
  ],
  [
    'sold',
    'sold bought changed_hands went_for fetched found_a_buyer snapped_up',
    'unsold failed_to_find_a_buyer no_buyer withdrawn_from_sale failed_to_sell',
  ],
  [
    'hiring',
    'hire hires hired hiring recruit recruiting create_jobs new_jobs',
    'layoffs lay_off laid_off lay-offs shed_jobs shedding job_cuts cut_jobs redundancies redundancy',
  ],
  [
    'solvent',
    'solvent afloat',
    'bankrupt bankruptcy insolvent insolvency receivership into_administration collapsed',
  ],
]
