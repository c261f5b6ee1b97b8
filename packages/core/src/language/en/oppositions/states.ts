import type { Line } from './line.ts'

/** What things are like, and whether they work. */
export const states: readonly Line[] = [
  [
    'open',
    'open opened opening opens unlocked unsealed passable accessible open_for_business open_to_traffic let_through moving_freely doing|did_brisk_trade trading_as_usual saved_from_closure no_closure won_a_reprieve',
    'closed shut shuts closing closes close stuck jammed sealed barred locked closure impassable cordoned_off off-limits sealed_off blocked remain|stay|still|kept|keep_closed|shut|sealed|blocked|locked|barred boarded_up shuttered padlocked off_limits closed|shut_~_doors|gates pulled_down_~_shutters mothballed wound_down let_nobody|no_through shut|close_for_good',
  ],
  [
    'working',
    'worked working functioning functional intact repaired in_order sounded went_off rang in_working_order as_it_should in_good_working_order in_perfect_order did_~_job performed_normally|perfectly nothing_mechanically_wrong without_a_hitch up_and_running wailed blared rang_out back_online',
    'failed failure fails fail defective faulty disabled broken malfunctioned malfunction of_order jammed silent failed_to_sound broke_down broken_down gave_out cut_out stay|remain|fell_silent mute never_went_off failed_to_engage|ring|react|work|open|ignite|respond went_dead|black knocked_offline|out offline out_of_action outage locked_out crippled',
  ],
  [
    'running',
    'running as_normal as_usual in_operation uninterrupted without_interruption in_service back_to_normal running|operating|working_normally taking_off_and_landing running|departed|left_as_scheduled never_interrupted in_full_operation',
    'shut_down shuts_down idle idled standstill grounded stopped halted stood_still stand_still disrupted disruption at_a_standstill out_of_service ground_to_a_halt stranded tied_up brought_to_a_standstill|halt stuck_in_harbor not_running remain_suspended|cancelled|grounded|closed suspended_indefinitely stuck_in_port',
  ],
  [
    'standing',
    'standing held withstood stood_firm within_its_banks still_standing|stands in_one_piece left_upright stayed_upright came_through_unscathed structurally_sound declared|found_sound stood_up_to',
    'gave_way gives_way giving_way collapsed collapse burst breached breach toppled caved_in cave_in fell_down came_down burst_its_banks tore_down torn_down flattened blown_up crumbled razed reduced_to_rubble|ruins|ashes in_ruins came|come_crashing_down ruptured washed|swept_away pulled_down burst_through tore|ripped_apart',
  ],
  ['raised', 'raised lifted', 'lowered'],
  [
    'damaged',
    'damaged destroyed wrecked gutted ruined smashed in_ruins razed written_off badly_holed torched burned|burnt_down burned_to_the_ground reduced_to_ashes|rubble beyond_repair uninhabitable took_a_direct_hit shattered scorched gashed slashed defaced burst_most|all|the|many gash_runs took_damage charred',
    'undamaged intact unscathed spared untouched escaped_damage|untouched escaped_without_damage without_damage came_through_unscathed in_one_piece survived_intact unmarked came_through_~|the|intact suffered_no_damage no_damage without_a_scratch',
  ],
  ['empty', 'empty unoccupied vacant deserted', 'occupied inhabited crowded packed full'],
  [
    'safe',
    'safe harmless clean uncontaminated drinkable fit_to_drink secure safe_to_drink|eat|breathe|use poses|posed|pose_no_risk|danger|threat|hazard clean_bill_of_health free_of|from_contamination within_safe_limits|levels nothing_harmful',
    'dangerous unsafe poisoned contaminated toxic harmful hazardous unfit stolen breached exposed compromised hacked hazardous_to_health unfit_for|to unsafe_to_drink|eat tainted polluted fouled above_safe_levels|limits above_the_safe exceeded|exceeds_the_limit|safe dangerous|harmful_levels|amounts no_longer_drinkable pulled_from_shelves boil_water',
  ],
  ['lit', 'lit illuminated', 'unlit'],
  ['loaded', 'loaded', 'unloaded'],
  ['permanent', 'permanent', 'temporary agency'],
  [
    'slight',
    'minor slight slightly superficial only_minor hardly_any slight_damage little_damage cosmetic only_superficial',
    'serious seriously severe severely critical critically grave widespread_destruction extensive_damage extensively heavily_damaged heavy_damage badly_damaged severe_damage devastated devastating devastation catastrophic',
  ],
  ['dry', 'dry sunny sunshine', 'rain rainy snow snowing snowstorm blizzard'],
  [
    'sufficient',
    'enough sufficient adequate plenty ample well_stocked fully_funded well_funded enough_money|beds|staff surplus reached_~_target free_beds',
    'shortage shortages short_of insufficient scarce running_out ran_out run_out lack lacked ran|run_dry dried_up cash-strapped out_of_money|beds|cash lack_of_funds|money want_of_funds underfunded money_has_run_out shortfall deficit in_the_red no_beds',
  ],
  [
    'powered',
    'power_restored restored reconnected electricity_returned back_on lights_came_back|on power|supply|electricity|lights_was|were|has|is|are_back|restored power_has_been_restored never_lost_power',
    'without_power without_electricity in_the_dark blackout blacked_out cut_off power_cut plunged_into_darkness power_outage power_outages load-shedding lost_power no_power no_electricity power_failed loss_of_power still_in_the_dark',
  ],
  [
    'still shut',
    'swung_open back_in_service|use moving|flowing|running|rolling_again traffic|services|flights|service_resumed resumed_flights|service|services|operations has|have|had|was|were|been_reopened reopened_to|for|after',
    'remain|stay|still|kept_closed|shut|sealed|blocked|suspended|grounded remain|stay|still_out_of_service|use suspended_indefinitely',
  ],
  [
    'struck',
    'direct_hit slammed|smashed|ploughed|plowed_into found|hit|reached_~_target found_~_mark was|were_bombed|shelled came_under_fire',
    'fell_harmlessly fell_short veered_off_course|target missed_~_target was|were_not_hit|struck not_hit|struck',
  ],
  [
    'contained',
    'under_control brought_under_control fully|largely_contained burned|burnt_itself_out stamped_out nipped_in_the_bud fire|flames|blaze_was|were|is|are_out put_out extinguished',
    'out_of_control uncontained still_burning|spreading|raging continued|continues_to_spread|burn out_of_hand not_contained',
  ],
  [
    'out of danger',
    'all-clear out_of_danger danger_has|had_passed warning|alert_was|has|were_lifted|withdrawn no_longer_a_threat|danger no_longer_any_danger|threat worst_is_over|past',
    'not_out_of_the_woods still|remain|remains_in_danger|force danger|threat_remains|persists could_collapse could_come_down at_any_moment|time|minute danger_is_not_over',
  ],
  [
    'flowing',
    'flowing flow_again resumed_deliveries|supplies|pumping|exports deliveries|supplies|exports|pumping|shipments_resumed|continue|continued without_interruption',
    'turned_off_the_tap|taps stopped_flowing halted_deliveries|supplies|exports cut|cutting_off_supplies shut|turned|cut_off supplies_were_cut dried_up ran_dry suspended_deliveries|exports|supplies',
  ],
  [
    'afloat',
    'afloat stayed_upright sailing_again under_~_own_power seaworthy remained|remains|kept_afloat refloated kept_off_the towed_clear|free|to towed_to_safety kept_clear_of reached_port made_port got_a_line',
    'sank sunk sinks sinking capsized foundered aground ran|run_aground stuck_fast keeled_over on_the_seabed went_under went_to_the_bottom',
  ],
  [
    'fair weather',
    'calm_seas|sea|weather|conditions|waters flat_calm glassy placid light_winds windless good|perfect_visibility clear_skies fine_weather sea|water_was_calm|flat|smooth',
    'rough_seas|sea|weather|conditions|waters gale gales gale-force high|strong_winds heavy_seas|swell squall swells thunderstorm towering_waves poor_visibility stormy choppy',
  ],
  [
    'leaking',
    'leaked leaking leaks spilled spilt spill slick seeped escaped_into gushed poured_into|out',
    'no_leak|spill|slick|trace|leaks|leakage not_leaked nothing_got_into nothing_leaked|escaped sealed_and_intact free_of|from_contamination no_sign_of_a_leak|slick|spill',
  ],
]
