import type { Line } from './line.ts'

/** How it ended: for craft, fires, captives and stolen goods, on shelves and in wards. */
export const fates: readonly Line[] = [
  [
    'a soft landing',
    'touched_down safe|soft|smooth|gentle|perfect_landing landed_safely|softly|gently|intact came_down_safely safely_on_the_ground set_down_safely',
    'crash-landed crash-landing smashed|slammed|crashed|ploughed|plowed|plunged_into belly-landed hit_the_ground came_down_hard overshot_the_runway broke|breaking_up_on_impact crash_landing disintegrated',
  ],
  [
    'in the air',
    'took_off took_to_the_air|skies lifted_off airborne flew_to boarded_the|~|a_flight|plane|aircraft took_the|~|a_flight|plane made_~_maiden|first_flight was|were_flown_to',
    'never_took_off|left|departed stayed|remained|kept_on_the_ground not_take_off failed_to_take missed_~_flight|plane barred|stopped|prevented_from_boarding|flying|travelling|traveling|leaving taken|pulled|dragged_off_the_plane|flight|aircraft turned_back_at|from grounded not_allowed_to_board|fly flight|flights_was|were_cancelled|postponed|scrubbed',
  ],
  [
    'claiming lives',
    'killed killing died dead deaths fatalities fatality drowned perished lost_~_life|lives burned|burnt_to_death loss_of_life claimed_the_life|lives claimed_~_life|lives people|patients|passengers_died',
    'nobody|no_one|none|anyone_hurt|injured|harmed|wounded nobody_was|were|has|is_hurt|injured|harmed|wounded|killed no_one_was|has|is_hurt|injured|harmed|wounded|killed no-one_was_hurt|injured|harmed|killed no_casualties|deaths|fatalities|victims without_casualties|injury|injuries|loss no_loss_of_life no_lives_were_lost came_to_no_harm everyone|everybody|all_was|were_rescued|saved|unhurt|unharmed|evacuated no_patient|passenger|child|resident|worker|patients|passengers|children|residents|workers_came|was|were_to_harm|hurt|harmed|injured',
  ],
  [
    'on the rails',
    'stayed|kept|remained_on_the_rails|track|tracks|road|runway',
    'left|jumped_the_rails|track|tracks|road|runway came|ran|skidded|veered_off_the|a_rails|track|tracks|road|runway derailed derailment jumped_the_points skidded_off',
  ],
  [
    'in captivity',
    'still_in_~_hands still|remain|remains|remained|stay|stays_in_the_hands still|remain|remains|remained_captive|hostage|captives|hostages still_being_held held_captive|hostage not|yet_been_freed|released|let yet_to_be_freed|released|let no_hostage_has|had have|has_not_been_freed|released',
    'freed released|release set_free walked_free let_go handed_over regained_~_freedom|liberty liberated back_with_~_family|families home_with_~_family|families free_man|woman|men|women is|are|was|were_free',
  ],
  [
    'given back',
    'return|returned|returning|returns|hand|handed|handing|hands|give|gave|given|giving|send|sent_back|over will_return|restore restitution restituted repatriated repatriation returned_to_~|the',
    'hold|holding|hang|hangs|hanging_on_to keep|keeps|kept|keeping_hold refused|refuses|refusing_to_return|hand|give|restore not_return|hand|give|part will|would_keep retain|retains|retained under_lock_and_key rejected|rejects_the_claim not_part_with',
  ],
  [
    'back home',
    'allowed|let|went|gone|go|moved|move|returned_home|back allowed|able_to_return back_in_~_homes|houses|beds slept_at_home evacuation|order|orders_was|were|has|have_lifted',
    'barred|kept|banned_from_~_homes|houses|homes not|nobody|none_allowed|let|been_back|home unable_to_return|go still_in_shelters|tents|camps|hotels still_barred|evacuated|homeless|displaced nobody|none_had|has|have_been_let|allowed away_from_~_homes|houses slept|spend|spending_another_night not_return|go_home|back',
  ],
  [
    'on the shelves',
    'still|remain|remains|stay|stays|stayed|kept_on_sale|shelves still|remain|remains|stay|stays|were|are|is_available on_sale|shelves_as no_reason_to_recall|withdraw|take|pull no_recall no_need_for_a not_recall|recalled|withdrawn|withdraw|return nobody_needed_to|return|returned',
    'recalled recall recalling recalls pulled|taken|removed|swept|cleared_from|off_the_shelves|sale|market pulled_~_products withdrawn_from_sale withdrew off_the_shelves|market calling|called|calls_back taken|pulled_off_sale send_back|in',
  ],
  [
    'let in',
    'let|allowed_in|inside|through admitted_to got|went|go_in|inside|into_the entered given_access gained_entry|access granted_access|entry|admission|admittance was|were_inside',
    'let|lets_nobody|none|no_in|into|through|inside turned_away|back kept_out|away refused|denied|barred_entry|access|admission|admittance|from_entering nobody|none_was|were_allowed|let|admitted not_let_in|inside|through not_allowed|permitted_in|inside not|never_enter|entered shut|locked_out',
  ],
  [
    'to be tried',
    'stand|stands|face|faces|go|goes_trial go|goes|stand|stands|put|sent|committed_on|for_trial on_trial|for will_be_tried trial|trials_will|is|to_open|begin|start indicted charged_with prosecuted will|would_face_charges|prosecution',
    'dropped|drop|withdrawn|withdrew|dismissed_the|all|~_case|charge|charges charge|charges|case|prosecution_was|were|has|have_dropped|dropped|withdrawn|discontinued|dismissed not_be_tried|charged|prosecuted|indicted no_charges|prosecution|trial|case_to unfit_to_stand|plead not_stand|face_trial|charges escaped|escapes|avoids|avoided_prosecution|trial|charges discontinued',
  ],
  [
    'sent away',
    'extradited deported expelled extradition|deportation_went flown|put|sent_to|on|home handed_over_to extradite was|were_deported|extradited|expelled|sent',
    'extradition|deportation|removal_was|is|has_halted|blocked|stopped|refused|barred|suspended not_be_sent|extradited|deported|handed|expelled cannot_be_sent|extradited|deported|handed|expelled spared_extradition|deportation still_in_~_cell refused|refuses|blocked|halted|stopped|barred_~|the_extradition|deportation not_extradite|deport',
  ],
  [
    'checked',
    'inspected|checked|examined|serviced|tested|overhauled_last|only|shortly|a|in|on passed_~|the|its|an|all_inspection|checks|tests|test found_sound|safe|fit found_to_be_sound|safe|in was|were_in_order|good nothing_wrong no_fault|faults|defect|defects',
    'never|not_been_inspected|checked|examined|serviced|tested|overhauled never|not_inspected|checked|examined|serviced|tested|overhauled overdue_for|an|inspection worn_out|through due_to_be_replaced|scrapped failed_an|~|the|its_inspection|test|tests|checks condemned no_inspection|check|checks|inspections skipped_the|an|~_inspection|checks declared_unfit|unsafe|worn out_of_order rusted_through',
  ],
  [
    'as it was',
    'left|kept|keeps|keep|held|holds|hold|leaves|leave|leaving|keeping_~|its|the|interest|borrowing_key|main|benchmark|policy|interest|rate|rates left|kept|held|keeps|holds_unchanged|steady rates|rate_unchanged|steady frozen_for|until|at freeze_on no_change unchanged stay|remain|remains_the_same',
    'cut|cuts|lowered|raised|hiked|raises|lifts|trimmed|lowers|increased_~|its|the|interest|borrowing_key|main|benchmark|policy|interest|rate|rates rate_cut|hike|rise|increase will_rise|increase|fall go|goes|went|gone_up put|puts|putting_up dearer cheaper',
  ],
  [
    'the source',
    'traced_to|back|it originated source_was|of pinned|blamed_on was_the_source|origin|cause',
    'ruled_out_as|that cleared_of nothing_to_do_with not_the_source|origin|cause not|never_come|came_from not_to_blame have|has|had_been_ruled|cleared|excluded played_no_part no_part|role_in',
  ],
  [
    'their money back',
    'repaid refunded repay|refund|reimbursed reimbursement got|had|received|given_~_money|pay|wages|refund|refunds|salaries compensated sent_~|a|every|all_refund|refunds|customer paid_back wages_were|have_paid come_back money_was|has|had_returned|back',
    'still_waiting_for not_been_paid|refunded|repaid|reimbursed|compensated without_~_money|pay|wages|salaries seen_no|not_money|refund not_seen_a|any|their seen_nothing no_refund|refunds|money_has|had|have|yet still_owed out_of_pocket short-changed not_received_a|any|their yet_to_be_paid|refunded|receive|see',
  ],
  [
    'a leader chosen',
    'elected chosen_as|to|by won_the_election|vote|ballot|leadership|runoff|run-off named_as|the elected_as|to|president|chairman sworn_in|into won_the_confidence|presidency',
    'no_winner failed_to_win|elect|secure inconclusive without_a_new|leader|winner|result not_enough_votes neither_had|won|candidate|of short_of_a|the_majority votes_short no_majority|candidate_had|won|secured run-off_will hung_parliament not_elected',
  ],
  [
    'met in person',
    'met|meets_with|him|her|them|the|face|for met_~ held|holds|had_talks|a_meeting sat_down_with shook_hands_with received_by dined_with had_lunch|dinner|breakfast_with|together',
    'never|not_met|meet|seen|spoken|talked never_set_eyes no_meeting|talks|contact_had|has|was|took|ever do|does|did_not_know snubbed never_laid_eyes no_such_meeting|conversation|call',
  ],
  [
    'spoken to court',
    'told_the_court|judge|jury|tribunal made_a_statement|speech took_the_stand spoke_in_court|tears|public addressed_the_court|jury gave_a_statement read_a_statement broke_~_silence broke_down_in',
    'not|never_speak|spoke|said_in|a|anything|word|nothing said_nothing remained|stayed|kept_silent declined_to_speak|comment|testify without_a_word showed_no_emotion refused_to_speak|testify chose_not_to',
  ],
  [
    'spared',
    'spared granted_a|~_stay|reprieve|pardon|clemency reprieved pardoned commuted stay_of_execution saved_from|the given_a_reprieve clemency_was reprieve last-minute_reprieve|rescue|stay',
    'executed hanged beheaded put_to_death executed_by|at|on|for demolished torn|pulled|knocked|tear|pull|knock_down bulldozed execution_was|went|has_carried|ahead|taken culled slaughtered put_down',
  ],
]
