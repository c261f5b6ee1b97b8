import type { Line } from './line.ts'

/** Police and courts: who is caught, what is proved, what is allowed. */
export const justice: readonly Line[] = [
  [
    'caught',
    'captured caught arrested arrest arrests in_custody into_custody behind_bars under_arrest detained seized locked_up in_handcuffs house_arrest nabbed handcuffed gave_himself|herself|themselves_up turned_himself|herself|themselves_in recaptured apprehended under_lock_and_key tranquillised wrestled_to_the_ground surrendered_to_police',
    'fugitive at_large the_run escaped a_free_man a_free_woman on_the_loose eluded evaded on_the_run still|remain|remains_at_large|free|loose absconding absconded slipped_the_net gave_them_the_slip still_hunting no_arrests no_arrest not|yet_been_traced|caught|found yet_to_be_caught|found|arrested|traced never_caught|arrested|found remain_out_there is|being|was|are_sought|hunted still_being_sought|hunted manhunt wanted_by not_been_seen_since slipped_away fled_into|before|on got_away getaway',
  ],
  [
    'free',
    'on_bail bailed released freed set_free let_go free_man free_woman walked_free at_liberty granted_bail released_on_bail freed_without_charge|charges posted_bail walked|walks|walk_out_of_prison|jail let_out flown_to_freedom handed_back regained_~_freedom|liberty stay|stays|remain|remains_at_liberty left_the_courthouse|court_with|a|as',
    'in_custody into_custody behind_bars remains_in_jail remain_in_jail still_held remanded locked_up under_arrest refused|denied_bail bail_was|is_refused|denied remanded_in_custody still_a_hostage locked_away yet_to_be_freed|released remain|stay|still_in_custody|jail|prison|detention|captivity remain|stay|still_behind_bars taken_into_custody|straight ordered_to_jail|be led_away taken_straight_to still_in_~_cell still_being_held moved_to_jail sent_to_jail|prison',
  ],
  [
    'guilty',
    'guilty convicted conviction convictions found_guilty sentenced jailed convicted_of pleaded|pled_guilty held_responsible proved_beyond proven_beyond',
    'innocent acquitted acquittal cleared exonerated absolved not_guilty walked_free walks_free walk_free go_free cleared_of case_collapsed conviction_was_quashed case|charges|charge_was|were_dropped|dismissed let_off benefit_of_the_doubt without_a_stain declared_innocent',
  ],
  [
    'confessed',
    'confessed confession admitted admits owned_up came_clean pleaded|pled_guilty admitted_to',
    'denies denied denial maintain|maintains|maintained|protested|protests_~_innocence pleaded|pled_not_guilty refuted refutes dismissed_the_claims|claim|allegations|allegation|accusations|accusation|report|reports rejected|rejects_the_claims|claim|allegations|allegation|accusations|accusation|charges',
  ],
  [
    'allowed',
    'allowed permitted legal lawful lifted_the_ban allowed_to once_again_allowed',
    'banned forbidden prohibited illegal unlawful outlawed no_longer_allowed barred_from',
  ],
  [
    'upheld',
    'upheld uphold upholds confirmed affirmed let_stand lets_stand left_in_place remain|stay|stays_in_force|place still_stands|applies stands_by_the_ruling appeal_was|is|has_thrown|dismissed|rejected|turned appeal_was_thrown_out verdict|sentence_is_final|stands must_serve_the|~|out lost|loses_~|the|an_appeal dismissed|rejected|threw_~|the|an|out_appeal',
    'overturned overturn quashed annulled threw_out thrown_out throw_out struck_down strike_down reversed reversal set_aside repealed rescinded voided declared|ruled|found_unconstitutional|unlawful|illegal|void unconstitutional overruled revoked retrial|ordered_a_retrial won|wins_~_appeal sentence_was_cut|reduced|halved reduced|cut|halved_the|~|prison_sentence|term',
  ],
  [
    'licensed',
    'licensed insured registered certified',
    'unlicensed uninsured unregistered uncertified',
  ],
  ['forced', 'forcibly coerced', 'voluntary voluntarily willingly'],
  ['resisting', 'resisted resist resistance', 'surrendered cooperated complied'],
  [
    'pleading',
    'pleaded_guilty pled_guilty admitted_the_charges admitted_the_charge|offence|offences entered_a_guilty_plea guilty_plea admits_the_charges|charge pleads_guilty to_plead_guilty',
    'pleaded_not_guilty pled_not_guilty denied_the_charges denied_all_charges denied_the_charge|offence denies_the_charges|charge|murder|murdering|manslaughter entered_a_not_guilty_plea not_guilty_plea plea_of_not_guilty pleads_not_guilty not_guilty maintain|maintains|maintained|protested|protests_~_innocence',
  ],
  [
    'cleared',
    'cleared clears blameless no_blame absolved not_to_blame in_the_clear',
    'blamed blame blames to_blame responsible at_fault negligent negligence put_the_blame_on accepts|accepted|took|takes_the_blame|responsibility',
  ],
  [
    'licence kept',
    'keep|keeps|kept|retain|retains|retained_~_licence|license|permit|certificate renewed hold_on_to_~_licence|license allowed_to_keep',
    'revoked stripped_of struck_off lost|lose|loses_~_licence|license|permit|certificate licence|license|permit_was|has_revoked|withdrawn|cancelled licence|license|permit_has_been_revoked|withdrawn|cancelled|suspended suspended|withdrew|cancelled_~_licence|license|permit',
  ],
  [
    'lifted',
    'lifted eased waived readmitted unfrozen did|done_away_with taken_off_the_blacklist|list scrapped',
    'remain|remains|stay|stays|kept|keep_in_place|force still_banned|barred|blocked prolonged|extended renewed tightened reimposed blacklisted upheld still_in_place|force not_lifted|eased',
  ],
  [
    'investigated',
    'opened|launched|began|ordered|opens|opened_a|an_investigation|inquiry|enquiry|probe|review opened|launched|ordered_a_criminal|full|formal_investigation|inquiry|probe reopened_the_case under_investigation',
    'no_further_action nothing_to_investigate no_investigation|inquiry|probe rejected_calls_for_an|a ruled_out_an_inquiry|investigation declined_to_open|investigate refused_to_open|investigate',
  ],
  [
    'suspended from duty',
    'suspended stood_down administrative_leave placed_on_leave relieved_of_~_duties|post|command taken_off_duty removed_from_~_post|duty taken_off_the_beat stripped_of_~_duties',
    'on_duty active_duty back_on_patrol|duty still_at_~_desk keeps|kept_~_post|job remain|remains_on_duty not_been_suspended not_suspended no_disciplinary',
  ],
  [
    'appealing',
    'will_appeal plans_to_appeal lodge|lodged|filed|file_an_appeal intends_to_appeal challenge|contest_the_ruling|verdict|judgment|sentence appealed_against challenge|challenges|fight|contest_the|~_penalty|fine|ban|decision|order|award take|takes|taking_~_case|fight_to',
    'not_appeal not_to_appeal accept|accepted|accepts_the_verdict|ruling|judgment|sentence waived_~_right no_plans_to_appeal will_not_appeal renounced accept|accepted|accepts|pay_the_penalty|fine|ban|decision would_not_appeal|challenge|contest|fight',
  ],
  [
    'consenting',
    'consented consulted gave_~_consent|permission with_~_consent|permission|knowledge of_~_own_free_will willingly',
    'without_~_consent|permission|approval against_~_will never|not_asked|consulted nobody|no_asked behind_~_back|backs',
  ],
]
