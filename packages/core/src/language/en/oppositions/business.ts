import type { Line } from './line.ts'

/** Work and money. */
export const business: readonly Line[] = [
  [
    'paid',
    'paid pay pays paying handed_over paid_up|out settled_~_debt|debts|bill coughed_up money_changed_hands received_the_money|payment|payments paid_in_full in_full',
    'unpaid owed owing owes defaulted not_a|one|single_cent|penny withheld refused|refuses|refusing|refuse_to_pay still_waiting_for in_arrears missed_the_deadline no_ransom no_money not|never_pay|paid not_a|one_cent|penny_was_paid|handed not_a|one_cent|penny_has|had_been_paid|handed',
  ],
  [
    'striking',
    'walked_out walked_off walk_out walkout downed_tools strike strikes striking on_strike stayed_at_home on_the_picket_line|lines picket_line picketed stopped_work',
    'turned_up_for_work worked_as_normal working_as_normal back_at_work no_strike called_off_~_strike|walkout|stoppage called_off_the_strike|walkout strike_was_called_off stayed_at_work',
  ],
  [
    'sold',
    'sold bought changed_hands went_for fetched found_a_buyer snapped_up sold_out went_to_a_bidder found_a_taker',
    'unsold failed_to_find_a_buyer no_buyer withdrawn_from_sale failed_to_sell unsold_stock no_bidders no_takers no_bids',
  ],
  [
    'hiring',
    'hire hires hired hiring recruit recruiting create_jobs new_jobs jobs_are|were_safe kept_on keep|keeps|kept_~_jobs take_on_staff taking_on no_job|jobs_cuts|losses|cut',
    'layoffs lay_off laid_off lay-offs shed_jobs shedding job_cuts cut_jobs redundancies redundancy axe_jobs|posts axed|axing_jobs|posts shed|slash|slashing|cut|cutting_~_workforce|headcount|jobs|posts|staff job_losses lose|lost|losing_~_jobs out_of_work face_the_sack dismissal_letters',
  ],
  [
    'solvent',
    'solvent afloat in_good_health back_from_the_brink',
    'bankrupt bankruptcy insolvent insolvency receivership into_administration collapsed went_bust went_under filed_for_bankruptcy went_bankrupt',
  ],
  [
    'compensated',
    'compensated awarded|offered|paid|received_compensation|damages full_refund payouts payout reached_a_settlement agreed_to_pay_damages|compensation',
    'no_compensation|refund|payout|damages denied|refused_compensation|redress|damages refused_to_compensate|pay owed_nothing denied|denies_liability no_liability went_away_empty-handed',
  ],
  [
    'a fair price',
    'fair_price for_a_song fairly_priced cheap cheaply undervalued pittance a_bargain bargain_price',
    'overpaid overpriced excessive exorbitant too_expensive|high|dear through_the_nose',
  ],
  [
    'renewed',
    'extended_~_contract|deal|stay renewed|renew|renews_~_contract|deal signed_a_new_contract|deal new_deal|contract signed_on',
    'parted_company contract|deal_was_terminated terminated tore_up not_renew|renewed|extend|extended ended_~_contract|deal mutual_consent expired',
  ],
  [
    'replaced',
    'agency_drivers|workers|staff temporary_workers|staff strikebreakers strike-breakers scabs replacement_workers|staff brought_in_replacements hired_replacements stood_in_for',
    'no_replacements|replacement not_replaced|replace no_one_to_stand_in',
  ],
]
