import type { Line } from './line.ts'

/** Fronts, truces and troops. */
export const war: readonly Line[] = [
  [
    'taken',
    'captured captures capture seized seize overran overrun conquered retaken retook recaptured liberated has|had|have_fallen fell_to|into taken_over|by took_over took|taken_the_town|city|village|bridge|hill|port|airport|base|crossing|capital|border|station|district|island|junction|heights in_the_hands control_of took|take|takes|taken_control|full_control has|have|had_fallen gained_control under_the_control',
    'hold holds held holding repelled repulsed beat_back beaten_back beat_off beaten_off driven_back defended defend retain retains retained remain|remains|stay|stays_under|ours|loyal remain|remains|stay|stays_in_government|rebel|army|our|their|insurgent_hands fought_off remain|remains|still|stay_in_control held_out holding_out hold_out drove_back|off driven_off failed_to_capture|take|breach|seize has_not_fallen never_lost|fallen still_in_the_hands remain|remains_in_the_hands',
  ],
  [
    'respected',
    'respected observed holding held honoured in_force took_hold fell_silent guns_fell_silent calm_prevailed not_a_shot no_violations no_breach kept_~_word sticking_to|by stuck_to|by being_observed no_exchange_of_fire truce|ceasefire|cease-fire|calm_is|was_holding',
    'broken violated violation violations violate breached breach breaches never_fell_silent shelling|fighting|firing_resumed resumed_shelling|fighting|firing broke_the_truce|ceasefire|agreement|cease-fire breaking_the_truce|ceasefire|agreement never_stopped traded_fire exchanged_fire renewed_fighting fighting|clashes_erupted|flared in_breach_of accused_of_breaking|violating|breaching no_longer_bound',
  ],
  [
    'threatened',
    'in_peril threatened threatens threaten threat at_risk in_danger endangered',
    'out_of_danger no_longer_threatened spared',
  ],
  [
    'withdrawn',
    'withdraw withdraws withdrew withdrawn withdrawing withdrawal pull_out pulling_out pulled_out pulls_out pull_back pulling_back left leaving recalled recall retracted retract retreated fell_back pulled|pulls|pulling_out|back returned_to_barracks packed_up abandoned_the_town|city|base|airport|village',
    'stay stays staying stayed remain remains remaining stands_by stand_by stood_by will_go_on keep_troops dug_in advancing pushed_deeper|further deeper_into held|hold_~_ground|positions no_sign_of_leaving not_going_anywhere going_nowhere still_manned remain|remains|stay_in_place|position ruled_out_a_withdrawal ruled_out_withdrawing shows_no_sign',
  ],
  [
    'calm',
    'calm quiet peaceful calm_prevailed quiet_night',
    'unrest riots rioting clashes fighting gunfire looting renewed_fighting street_battles',
  ],
  [
    'peaceful',
    'peaceful peacefully orderly without_incident without_trouble calmly in_good_humour passed_off_peacefully good-humoured',
    'violent violently violence clashes riot turned_violent tear_gas water_cannon rubber_bullets scuffles running_battles clashed descended_into_chaos|violence pelted',
  ],
  [
    'firing',
    'opened_fire fired_on|at|into shot_at live_rounds|bullets|ammunition fired_~_weapon|gun|weapons|guns pulled_the_trigger',
    'held_~_fire not_a_shot not_a_single_shot no_shots without_firing|shooting never_fired without_a_shot not_fire|fired',
  ],
  [
    'sending troops',
    'sent|sending|send|dispatched|deploying|deployed|deploy_troops|soldiers|forces|peacekeepers deployed dispatched called_in_the_army|military|troops ordered_the_army|military flown_in sent_in_the_army|troops|military boots_on_the_ground',
    'stay|remain|stayed|remained|confined_in|to_~_barracks ruled_out_sending|putting|boots|deploying no_troops|soldiers not_send|deploy no_boots not_a_single_soldier',
  ],
  [
    'delivered',
    'delivered arrived handed_over took_delivery supplied shipped got_through',
    'never_arrived|came|reached|delivered withheld undelivered failed_to_arrive yet_to_arrive|come has|have_not_arrived|come|reached not_arrive|come|reach on_ice not_been_delivered',
  ],
  [
    'behind it',
    'claimed|claims|claim_responsibility|credit claimed_the_attack|bombing|killing took|takes_responsibility responsibility_for_the_attack was|were_behind_the|it behind_the_attack|attacks|bombing|killing|blast carried_out_the_attack|bombing|killing',
    'no_hand|part|role|involvement_in nothing_to_do_with had_no_involvement denied|denies|rejected_involvement|responsibility denied|denies|rejected_any_involvement|responsibility|role distanced_itself|themselves|himself|herself disowned denied|denies_being_behind not_behind not_responsible',
  ],
]
