import type { Line } from './line.ts'

/** What is known and by whom, and whether it is so. */
export const knowledge: readonly Line[] = [
  [
    'true',
    'true genuine authentic real founded turned_out_to_be_true|fact|correct proved_to_be_true proved_true|correct|right the_real_thing bona_fide not_doctored|edited|faked|fake|forged not_been_doctored|edited|tampered|manipulated stood_by_the_report well-founded',
    'false fake untrue forged fabricated counterfeit bogus fairy_tale invention unfounded baseless nonsense made_up hoax forgery fiction faked doctored fabrication manipulated tampered_with deepfake no_truth|substance pure_invention|fiction|fantasy a_lie lies groundless smear debunked misleading con_man replica imitation passed_off_as artificial_intelligence not_true',
  ],
  [
    'identified',
    'identified was|were|been_named formally_identified unmasked identity_was_confirmed is_named',
    'unidentified anonymous declined|refused_to_name|identify not|yet_been_identified|named remain|stay|remains|stays_anonymous yet_to_be_identified|named cannot_be_named identity_remains|unknown beyond_recognition',
  ],
  [
    'confirmed',
    'confirmed verified borne_out proven',
    'unconfirmed unverified unproven not_confirmed cast_doubt casts_doubt',
  ],
  [
    'aware',
    'aware knew known well_aware been_informed|told was_informed had_known knew_about|of were_in_on',
    'unaware unknown no_idea kept_in_the_dark left_in_the_dark without_~_knowledge no_knowledge caught_off_guard knew_nothing never_told|informed no_inkling unbeknown unbeknownst not_aware|informed|told',
  ],
  [
    'public',
    'public publicly openly made_public disclosed declassified unsealed',
    'secret secretly closed_doors behind_closed_doors under_wraps kept_secret',
  ],
  ['announced', 'announced warned warning', 'unannounced'],
  [
    'known',
    'foreseen predicted expected warned warning warnings alerted alert cautioned forewarned in_advance issued_a_warning|warnings ample_warning had_been_told|alerted|warned',
    'unforeseen unexpected without_warning surprise by_surprise no_warning nobody_told|warned no_one_told|warned without_any_warning|notice without_notice no_alert never_warned|alerted no_notice caught_off_guard kept_in_the_dark left_in_the_dark out_of_the_blue never_informed',
  ],
  [
    'explained',
    'caused|sparked|triggered_by blamed_on traced_to put|pinned_down|it_to found_the_cause cause_was_found cause_is_known',
    'unexplained remains_a_mystery no_known_cause cause_is|was|remains|remained_unknown|unclear cause_is|was|remains_under_investigation cause_is|was_not_known|clear yet_to_establish|determine what|how not_known_what no_explanation',
  ],
  [
    'evidenced',
    'found|uncovered|discovered|turned|has|have_evidence|traces|signs|proof|fingerprints discovered_traces|evidence evidence_was|were_found detected evidence_that there_is_evidence',
    'found|find|turned_nothing|no turned_up_nothing no|any_evidence|trace|traces|sign|proof|indication not_a_shred drew_a_blank came_up_empty nothing_to_suggest|support|indicate lack|want_of_evidence|proof nothing_was_found insufficient_evidence without_evidence',
  ],
  [
    'linked',
    'linked connected related tied_to part_of_one the_work_of_one same_gun|weapon|man|person a_link',
    'unrelated unconnected no_link|links|connection|association|relation nothing_to_do_with coincidence separate_incidents|cases independent_of|from isolated_incident not_linked|connected|related|tied',
  ],
  [
    'answering',
    'broke_~_silence answered_questions gave_evidence testified',
    'remained|stayed|kept_silent said_nothing kept_mum refused_to_answer|testify|speak right_to_silence|silence declined_to_answer|testify',
  ],
  [
    'known to police',
    'known_to_police|authorities known_to_the_police|authorities|law criminal_record previous_convictions string_of_convictions history-sheeter watchlist on_the_radar',
    'no_criminal_record unknown_to_police|authorities unknown_to_the_police|authorities no_previous_convictions|convictions|record never_been_in_trouble|convicted|arrested first_offender not_known_to clean_record',
  ],
  [
    'complaining',
    'complained filed|lodged|received_a_complaint|complaints had_reported raised_concerns complaints_were complaints_from',
    'no_complaint|complaints|grievance no_record_of|that no_concerns never_complained|reported|raised not_received_a|any not_complained',
  ],
]
