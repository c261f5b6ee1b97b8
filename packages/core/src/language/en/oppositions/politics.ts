import type { Line } from './line.ts'

/** Offices, votes and what is decided. */
export const politics: readonly Line[] = [
  [
    'staying',
    'stay stays stayed staying remain remains remained stay_on staying_on staying_put stays_put going_nowhere keep_his_post keep_her_post keep_his_job keep_her_job keeps_his_job keeps_her_job at_his_post at_her_post going_on stay|remain|remains|still|clung|clings|clung_in_office|power|charge carries|carry|carried_on see_out_~_term survived_a|the|an_no-confidence|confidence|vote|attempt survived_the_no-confidence_vote clung|clings|clinging_to_~_post|seat|power|job keeps|kept|keep_~_portfolio|seat|position not_going_anywhere refused|refuses|refusing_to_resign|quit|leave|go ruled_out_resigning|stepping|quitting refused|refuses|refusing|declined_to_step|stand_down|aside rejected_calls_to_resign|quit|go still_at_~_desk retains_~_post|seat|job|position retained_~_post|seat|job|position full_backing signed_a_new_deal|contract extended_~_contract',
    'leave leaves leaving left resign resigned resigns resigning resignation quit quits quitting fled depart departs departed departing departure stepped_down step_down stepping_down steps_down step_aside stepped_aside dismissed sacked ousted stand_down standing_down stood_down bow_out bowing_out parted_company tendered_~_resignation forced_out relieved_of_~_post|duties|command|job shown_the_door cleared_~_desk threw_in_the_towel fell_on_~_sword handed_in_~_resignation|notice deposed toppled overthrown voted_out impeached pushed_out driven|removed|forced_from_office|power removed_from_~_post|position bade_farewell accepted_~_resignation lost_~_job',
  ],
  [
    'agreed',
    'agreed agree agrees accept accepts accepted approve approved approves approval consent welcomed endorsed endorses backed backs adopted ratified clear cleared waved_through wave_through gave_its_blessing blessing green_light go-ahead nod authorised authorized authorise authorize licensed granted grant permitted in_favour in_favor gave|given|give|gives_the_go-ahead|nod gave|given_~_approval|assent|backing|consent|support nodded_through signed_off_on won_approval said_yes voted_in_favor threw_~_weight_behind came_out_in_favor gave_final_assent got|gets|secured_the_go-ahead given_the_green_light',
    'reject rejects rejected rejecting rejection refuse refused refuses refusal oppose opposed opposes veto vetoed turned_down turn_down turns_down turning_down voted_down vote_down voted_against block blocked blocks barred bars declined declines rebuffed rebuff spurned snubbed threw_out thrown_out turned_away shelved withheld said_no withheld|refused_~_consent|approval refused|denied_permission brushed_aside thumbs_down thanks_but_no_thanks dead_against prohibited forbade denied_a_license|permit sent_back_the no_green_light',
  ],
  [
    'unanimous',
    'unanimous unanimously of_one_mind|view with_one_voice|mind without_dissent in_full_agreement all_agreed united_in_finding',
    'split divided majority dissent dissented dissenting deadlocked hung_jury outvoted failed|unable_to_agree|reach could_not_agree mistrial',
  ],
  [
    'resigned',
    'resigned resignation resign stepped_down quit of_~_own_accord own_accord stepped_aside|down|back voluntarily',
    'dismissed dismissal sacked ousted removed_him|her|them|as|from removed board_removed voted_out forced_out',
  ],
  [
    'loyal',
    'loyal stood_firm toed_the_line voted_with',
    'rebelled defied broke_ranks breaking_ranks rebels voted_against',
  ],
  [
    'certain',
    'certified declared_winner declared_the_winner elected',
    'undecided new_vote rerun re-run recount no_winner failed_to_win_the|a|enough',
  ],
  [
    'sorry',
    'apologised apologized apology apologise apologize sorry regret regrets regretted begged_forgiveness asked_for|their_forgiveness|pardon remorse said|says_sorry mea_culpa retracted',
    'unapologetic unrepentant refused|refuses|declined_to_apologise|apologize nothing_to_apologise|apologize ruled_out_an_apology stands|stand_by_~_words|remarks|comments doubled_down yet_to_apologise|say without_remorse stand_by_every_word never_apologised',
  ],
  [
    'passed',
    'passed passes adopted voted_through scraped_through waved_through signed_into_law became_law is_now_law enacted ratified gave_final_assent cleared_the|its_final|last_hurdle approved approve|approves',
    'defeated voted_down threw_out thrown_out rejected vetoed died_in_committee fell_short failed_to_pass|muster fell_one_vote_short voted_against refused_to_pass|ratify',
  ],
  [
    'running for it',
    'will_run|stand|contest running|run|runs|stand|standing|stood_for seek|seeks|seeking_re-election|election seek|seeks|seeking_a_second|third|fourth|another_term threw_~_hat launched_~_bid|campaign|candidacy filed_~_nomination announced|declared_~_candidacy enter|entered|enters_the_race|contest in_the_race|running',
    'ruled_out_a_bid|run not_seek_re-election|election not_seek_a_second|third|fourth|another_term not_run|running|stand|standing|contest bowed_out dropped|pulled_out_of_the_race dropped_out ended_~_campaign|bid withdrew_~_candidacy|nomination barred_from_standing|running|contesting out_of_the_race no_plans_to_run|stand|compete|contest',
  ],
  [
    'conceded',
    'conceded_defeat concedes_defeat concede_defeat congratulated accept|accepted|accepts|recognised|recognized|respect_the_result|results|outcome|verdict|defeat|loss admitted_defeat not_challenge|contest_the will_not_challenge',
    'refused|refuses|refusing_to_concede|recognise|recognize|accept rejected|rejects_the_result|results|outcome|figures|count disputed challenged_the|challenging contested_the demanded|demands_a_recount|replay stolen_votes|election cried_foul not_accept_the_result|results|outcome annul was|were_robbed',
  ],
  [
    'fair',
    'free_and_fair transparent credible orderly no_irregularities|fraud no_serious_incidents properly_run above_board',
    'rigged rigging fraud fraudulent irregularities stuffed stuffing ballot_stuffing ballot-stuffing cheating vote_buying vote-buying intimidation tampered_with fell_short_of_democratic',
  ],
  [
    'high turnout',
    'high|record|heavy|strong_turnout queues long_queues|lines brisk_voting turned_out_in_force queued turned_out_in_droves',
    'low|poor_turnout stayed_away|home apathy thinly_attended lowest_turnout stood_empty deserted boycotted',
  ],
  [
    'negotiating',
    'return|returned|back|returning_to_the_table|negotiating back_at_the_table sit|sat|sitting_down meet|met_again|face agreed_to_meet|talk resume|resumed_talks|negotiations|discussions talks_will_resume|continue in_talks|discussions|contact face_to_face direct_talks|contact|contacts|line spoke|spoken_by_phone|telephone due_back_at new_round|meeting|talks meet_again|on date_has_been_set',
    'walked_away_from_the_table no_plans_for|to broke|broken|breaking|cut_off_talks|contact|contacts|negotiations broke|broken_off no_talks|contact|contacts|dialogue|negotiations|meeting nothing_to_discuss refused|refuses|refusing|refuse_to_negotiate|talk|meet ruled_out_talks|negotiations|any|contact not_negotiate|speak|talk never_met|spoke|approached stood_up talks_collapsed|failed broke_down called_off_talks|the no_new_meeting|talks|round|date no_date|further|more_has|talks|meetings',
  ],
  [
    'in the country',
    'still_in_the_country never_left has_not_left on_national_soil stayed_put',
    'fled_the_country left_the_country fled|escaped_abroad out_of_the_country in|into_exile granted_asylum slipped_out_of_the_country sought_refuge',
  ],
]
