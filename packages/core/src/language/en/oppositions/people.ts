import type { Line } from './line.ts'

/** What becomes of people, and how they are. */
export const people: readonly Line[] = [
  [
    'alive',
    'alive survived survives survive survivor survivors breathing out_of_danger conscious recovering came_round safe_and_sound escaped_with_his_life escaped_with_her_life escaped_with_their_lives is_well got_out_alive pulled_out_alive found|rescued|recovered_alive alive_and_well all_survived caught_alive|unhurt|unharmed recaptured_unharmed|alive breathing_on darted plucked_from_the|to plucked_to_safety asked_for_a|water',
    'dead died dies killed killing perished drowned fatal fatally lifeless deceased to_death body bodies remains_of corpse corpses succumbed lost_his_life lost_her_life lost_their_lives death deaths martyred fatalities fatality loss_of_life claimed_~_life claimed_the_life|lives lives_were_lost pronounced_dead passed_away feared_drowned|dead shot_dead marksman|marksmen_killed frozen|froze_to_death burned|burnt_to_death stillborn found_dead executed hanged',
  ],
  [
    'hurt',
    'hurt injured wounded injury injuries injuring badly|severely_burned|burnt was|were_burned|burnt|scalded suffered|severe_burns scalded bruised maimed broken_leg broken_arm cuts hospitalised hospitalized stretcher broken_bones trampled casualties taken|rushed_to_hospital treated_for in_intensive_care broken_arms|legs|ribs',
    'unhurt uninjured unharmed unscathed nobody|none_was|were|has|is_hurt|injured|harmed|wounded no_one_was|has|is_hurt|injured|harmed|wounded no-one_was_hurt|injured|harmed without_a_scratch without_injury without_injuring walked_away_unhurt|unharmed|unscathed escaped_injury|unhurt|unscathed|unharmed not_so_much_as_a_scratch without_needing_treatment',
  ],
  ['conscious', 'conscious awake', 'unconscious asleep coma comatose'],
  ['armed', 'armed', 'unarmed'],
  [
    'sober',
    'sober within_the_legal_limit no_alcohol had_not_been_drinking not_touched_a_drop not_drunk|drinking',
    'drunk drunken intoxicated over_the_limit under_the_influence drink-driving drunk-driving drunken-driving over_the_legal|drink-drive_limit reeked|smelled|smelt_of_alcohol|drink|whisky failed_a_breathalyser|breathalyzer|breath|sobriety_test slurring_~_words been_drinking heavily_drunk',
  ],
  [
    'fit',
    'fit available recovered back_in_training will_play able_to_play passed|declared_fit fit_to_play|start fully_fit back_in_the_squad|side|team|line-up trained_without returned|returns_to_the_line-up|squad fit_again cleared_to_play shaken|shook_off will_start|feature between_the_posts back_within|in_a only_bruised passed_~_medical in_the_starting back_for_the',
    'injured unfit ruled_out sidelined miss_the_rest torn tore out_for will_miss misses_the limped_off limp_off carried_off stretchered_off on_the_injured_list failed_a_fitness|late_test failed_a_late_fitness_test out_injured ligament_damage out_for_the_season ruptured torn|tore_a|~|the|knee|ankle miss|misses_the_final|match|game|season|race will_not_play|start not_play|start',
  ],
  [
    'present',
    'attended present appeared_before|in_court in_attendance in_the_dock was|were_led_in|into in_person brought_before turned_up showed_up',
    'absent absence in_absentia stayed_away failed_to_appear|attend|show never_came|came|showed did_not|never_appear|turn|attend|come no-show boycotted skipped_the never_turned_up',
  ],
  ['alone', 'acted_alone act_alone acting_alone lone', 'accomplice accomplices'],
  ['vaccinated', 'vaccinated', 'unvaccinated'],
  ['prepared', 'prepared ready', 'unprepared unready'],
  [
    'infected',
    'tested_positive positive infected failed_a_drugs|dope|doping|drug_test came_back_positive returned_a_positive banned_substance_was',
    'tested_negative negative uninfected virus-free came_back_negative negative_test clean_athlete passed_every_test',
  ],
  [
    'evacuated',
    'evacuated evacuate evacuation fled left_their_homes moved_to_safety taken|led|moved|bused|brought_to_safety taken_to_shelters got_out_in_time had_already_left moved_out',
    'stayed_put stayed_at_home stayed_in_their_homes stay_put refused_to_leave stayed_behind told_to_stay still_inside never_evacuated never_told_to_leave',
  ],
  [
    'accounted for',
    'been|all|everyone|everybody_accounted_for was|were|are|is_accounted_for all_safe safe_and_well|sound|ashore located_alive found_safe|alive|unharmed rescued_unharmed all_rescued nobody|none|no_is_missing nobody|none_is|are|was|were_left no_one_is|was_left|missing',
    'unaccounted_for still|remain|remains|were|are_missing|unaccounted still_unaccounted_for yet_to_be_found|located|traced|recovered no|without_trace not_been_seen|found|located|traced vanished never_found whereabouts_unknown whereabouts_are|remain_unknown feared_dead|drowned|buried',
  ],
  [
    'able to leave',
    'free_to_leave|go allowed|permitted_to_leave|go able_to_leave let_out crossed_to_safety safe_passage let_them|us_pass|leave|go|out',
    'trapped stranded marooned no_way_out unable_to_leave|escape|flee prevented_from_leaving not_allowed_to_leave|go pinned_down let_no_one_through|out',
  ],
  [
    'wishing to leave',
    'want|wants|wanted_to_leave|go|move asked|asking|begged|desperate|longs_to_leave|go|move wants|want_out transfer_request had_enough',
    'want|wants|wanted|prefer|vowed_to_stay|remain refused|refuses|refusing|refuse_to_leave|go|move|budge|evacuate no_intention_of_leaving|moving happy|glad_to_stay staying_put voted_to_stay|remain stay_put',
  ],
  [
    'stopping',
    'remained|stayed|waited_at_the_scene|site|roadside stopped_at_the_scene waited_for_police|officers',
    'fled_the_scene left_the_scene hit-and-run drove_off|away sped_off|away failed_to_stop|remain without_stopping took_to_~_heels fled|escaped|ran_on_foot fled_on_foot abandoned_~_vehicle|car|lorry|truck ran_away',
  ],
  [
    'within the limit',
    'within|below|under_the_limit|speed within_the_speed_limit below_the_speed_limit at_a_lawful|moderate_speed not_speeding',
    'speeding overspeeding too_fast excessive_speed broke|exceeded|exceeding_the_speed_limit broke_the_limit above|over_the_speed_limit at_high_speed twice_the_permitted|legal',
  ],
  [
    'seeking help',
    'appealed|called|asked|calling|asking|pleaded_for_help|aid|assistance|troops requested_help|aid|assistance|support sought_help|aid|assistance mayday distress_call',
    'refused|declined|rejected|spurned|refuses_help|aid|assistance|offers turned_down_help|offers|aid|assistance no_help|assistance|aid_was|is|were_needed|required needs_no_help manage_on_~|our_own waved_away',
  ],
]
