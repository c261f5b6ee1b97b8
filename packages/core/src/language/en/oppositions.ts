import type { Opposition } from '../oppositions.ts'
import { stem } from './stem.ts'

type Line = readonly [name: string, yes: string, no: string]

/**
 * Name, the words of one side, those of the other; words that belong together are joined: turned_down. A word may stand in
 * several lines.
 * What tells that it was otherwise before is in none: a road that is reopened was shut.
 */
const states: readonly Line[] = [
  // what things are like
  [
    'open',
    'open opened opening opens unlocked unsealed passable accessible',
    'closed shut shuts closing closes close stuck jammed sealed barred locked closure impassable cordoned_off off-limits sealed_off blocked',
  ],
  [
    'working',
    'worked working functioning functional intact repaired in_order sounded went_off rang in_working_order as_it_should',
    'failed failure fails fail defective faulty disabled broken malfunctioned malfunction of_order jammed silent failed_to_sound broke_down broken_down',
  ],
  [
    'running',
    'running as_normal as_usual in_operation uninterrupted without_interruption in_service',
    'shut_down shuts_down idle idled standstill grounded stopped halted stood_still stand_still disrupted disruption at_a_standstill out_of_service ground_to_a_halt',
  ],
  [
    'standing',
    'standing held withstood stood_firm within_its_banks',
    'gave_way gives_way giving_way collapsed collapse burst breached breach toppled caved_in cave_in fell_down came_down burst_its_banks tore_down torn_down flattened blown_up',
  ],
  ['raised', 'raised lifted', 'lowered'],
  [
    'damaged',
    'damaged destroyed wrecked gutted ruined smashed',
    'undamaged intact unscathed spared untouched',
  ],
  ['empty', 'empty unoccupied vacant deserted', 'occupied inhabited crowded packed full'],
  [
    'safe',
    'safe harmless clean uncontaminated drinkable fit_to_drink secure',
    'dangerous unsafe poisoned contaminated toxic harmful hazardous unfit stolen breached exposed compromised hacked',
  ],
  [
    'true',
    'true genuine authentic real founded',
    'false fake untrue forged fabricated counterfeit bogus fairy_tale invention unfounded baseless nonsense made_up hoax forgery fiction',
  ],
  ['identified', 'identified', 'unidentified anonymous'],
  ['confirmed', 'confirmed verified', 'unconfirmed unverified'],
  ['lit', 'lit illuminated', 'unlit'],
  ['loaded', 'loaded', 'unloaded'],
  ['permanent', 'permanent', 'temporary agency'],
  [
    'slight',
    'minor slight slightly superficial',
    'serious seriously severe severely critical critically grave',
  ],
  ['dry', 'dry sunny sunshine', 'rain rainy snow snowing snowstorm blizzard'],
  // what becomes of people
  [
    'alive',
    'alive survived survives survive survivor survivors breathing out_of_danger conscious recovering came_round safe_and_sound escaped_with_his_life escaped_with_her_life escaped_with_their_lives is_well',
    'dead died dies killed killing perished drowned fatal fatally lifeless deceased to_death body bodies remains_of corpse corpses succumbed lost_his_life lost_her_life lost_their_lives death deaths',
  ],
  [
    'hurt',
    'hurt injured wounded injury injuries injuring burned burnt scalded bruised maimed broken_leg broken_arm cuts hospitalised hospitalized stretcher',
    'unhurt uninjured unharmed unscathed without_a_scratch without_injury without_injuring',
  ],
  ['conscious', 'conscious awake', 'unconscious asleep coma comatose'],
  ['armed', 'armed', 'unarmed'],
  ['sober', 'sober', 'drunk drunken intoxicated over_the_limit under_the_influence'],
  ['aware', 'aware knew known', 'unaware unknown'],
  [
    'fit',
    'fit available recovered back_in_training will_play able_to_play',
    'injured unfit ruled_out sidelined miss_the_rest torn tore out_for',
  ],
  ['present', 'attended present', 'absent absence'],
  ['alone', 'acted_alone act_alone acting_alone lone', 'accomplice accomplices'],
  ['vaccinated', 'vaccinated', 'unvaccinated'],
  ['prepared', 'prepared ready', 'unprepared unready'],
  [
    'caught',
    'captured caught arrested arrest arrests in_custody into_custody behind_bars under_arrest detained seized locked_up in_handcuffs house_arrest',
    'fugitive at_large the_run escaped a_free_man a_free_woman on_the_loose eluded evaded',
  ],
  [
    'free',
    'on_bail bailed released freed set_free let_go free_man free_woman walked_free at_liberty',
    'in_custody into_custody behind_bars remains_in_jail remain_in_jail still_held remanded locked_up under_arrest',
  ],
  // what people decide and do
  [
    'taken',
    'captured captures capture seized seize overran overrun conquered retaken retook recaptured liberated fallen fell taken took in_the_hands control_of',
    'hold holds held holding repelled repulsed beat_back beaten_back beat_off beaten_off driven_back defended defend retain retains retained remains remain fought_off lost',
  ],
  [
    'staying',
    'stay stays stayed staying remain remains remained stay_on staying_on staying_put stays_put going_nowhere keep_his_post keep_her_post keep_his_job keep_her_job keeps_his_job keeps_her_job at_his_post at_her_post going_on',
    'leave leaves leaving left resign resigned resigns resigning resignation quit quits quitting fled depart departs departed departing departure stepped_down step_down stepping_down steps_down step_aside stepped_aside dismissed sacked ousted stand_down standing_down stood_down bow_out bowing_out',
  ],
  [
    'agreed',
    'agreed agree agrees accept accepts accepted approve approved approves approval consent welcomed endorsed endorses backed backs adopted ratified clear cleared waved_through wave_through gave_its_blessing blessing green_light go-ahead nod authorised authorized authorise authorize licensed granted grant permitted in_favour in_favor',
    'reject rejects rejected rejecting rejection refuse refused refuses refusal oppose opposed opposes veto vetoed turned_down turn_down turns_down turning_down voted_down vote_down voted_against block blocked blocks barred bars declined declines rebuffed rebuff spurned snubbed threw_out thrown_out turned_away shelved withheld',
  ],
  [
    'guilty',
    'guilty convicted conviction convictions found_guilty sentenced jailed',
    'innocent acquitted acquittal cleared exonerated absolved not_guilty walked_free walks_free walk_free go_free',
  ],
  ['confessed', 'confessed confession admitted admits', 'denies denied denial'],
  ['allowed', 'allowed permitted legal lawful', 'banned forbidden prohibited illegal unlawful'],
  [
    'upheld',
    'upheld uphold upholds confirmed affirmed let_stand lets_stand',
    'overturned overturn quashed annulled threw_out thrown_out throw_out struck_down strike_down reversed reversal set_aside',
  ],
  ['unanimous', 'unanimous unanimously', 'split divided majority'],
  [
    'licensed',
    'licensed insured registered certified',
    'unlicensed uninsured unregistered uncertified',
  ],
  ['forced', 'forcibly coerced', 'voluntary voluntarily willingly'],
  [
    'resigned',
    'resigned resignation resign stepped_down quit',
    'dismissed dismissal sacked ousted',
  ],
  ['resisting', 'resisted resist resistance', 'surrendered cooperated complied'],
  [
    'proceeding',
    'proceeds proceeded proceed continues continued continue went_ahead goes_ahead go_ahead gone_ahead going_ahead as_planned on_course on_track will_go_on going_on went_on in_full_swing',
    'cancelled canceled cancel cancels cancelling halted halt suspended suspend scrapped scrap called_off call_off calls_off calling_off abandoned abandon abandons dropped drop shelved axed postponed put_off put_back fell_through fallen_through',
  ],
  ['finished', 'finished completed complete concluded', 'unfinished incomplete ongoing'],
  [
    'punctual',
    'on_time on_schedule punctual on_the_day_agreed ahead_of_schedule',
    'delayed late behind_schedule overdue years_late months_late delay delays',
  ],
  [
    'won',
    're-elected won win wins winning winner victory victorious triumph triumphed champion held_on held_off clung_on',
    'lost lose loses losing defeat defeated beaten ousted ousting unseated runner-up knocked_out',
  ],
  ['successful', 'successful successfully', 'unsuccessful unsuccessfully'],
  ['public', 'public publicly openly', 'secret secretly closed_doors'],
  ['announced', 'announced warned warning', 'unannounced'],
  ['paid', 'paid pay pays paying handed_over', 'unpaid owed owing owes defaulted'],
  [
    'begun',
    'begun begin began started start starts has_begun under_way underway broke_ground breaking_ground',
    'yet_to_begin yet_to_start no_work unstarted',
  ],
  [
    'striking',
    'walked_out walked_off walk_out walkout downed_tools strike strikes striking on_strike stayed_at_home',
    'turned_up_for_work worked_as_normal working_as_normal back_at_work no_strike',
  ],
  [
    'settled',
    'deal agreement accord pact struck_a_deal reached_a_deal reached_an_agreement reached_agreement signed inked settled',
    'no_deal no_agreement without_agreement without_a_deal without_a_result walked_out walked_away walk_away broke_off broken_off broke_up collapsed fell_through deadlock deadlocked stalemate impasse empty-handed in_ruins',
  ],
  [
    'respected',
    'respected observed holding held honoured in_force took_hold fell_silent',
    'broken violated violation violations violate breached breach breaches never_fell_silent',
  ],
  [
    'threatened',
    'in_peril threatened threatens threaten threat at_risk in_danger endangered',
    'out_of_danger no_longer_threatened spared',
  ],
  [
    'withdrawn',
    'withdraw withdraws withdrew withdrawn withdrawing withdrawal pull_out pulling_out pulled_out pulls_out pull_back pulling_back left leaving recalled recall retracted retract',
    'stay stays staying stayed remain remains remaining stands_by stand_by stood_by will_go_on keep_troops dug_in',
  ],
  [
    'sold',
    'sold bought changed_hands went_for fetched found_a_buyer snapped_up',
    'unsold failed_to_find_a_buyer no_buyer withdrawn_from_sale failed_to_sell',
  ],
  [
    'infected',
    'tested_positive positive infected',
    'tested_negative negative uninfected virus-free',
  ],
  [
    'pleading',
    'pleaded_guilty pled_guilty admitted_the_charges',
    'pleaded_not_guilty pled_not_guilty denied_the_charges denied_all_charges',
  ],
  [
    'hiring',
    'hire hires hired hiring recruit recruiting create_jobs new_jobs',
    'layoffs lay_off laid_off lay-offs shed_jobs shedding job_cuts cut_jobs redundancies redundancy',
  ],
  [
    'qualified',
    'qualified qualify qualifies through_to advanced_to progressed',
    'eliminated knocked_out failed_to_qualify exit missed_out crashed_out',
  ],
  [
    'self-inflicted',
    'suicide killed_himself killed_herself took_his_own_life took_her_own_life',
    'murder murdered homicide foul_play killer strangled stabbed',
  ],
  [
    'evacuated',
    'evacuated evacuate evacuation fled left_their_homes moved_to_safety',
    'stayed_put stayed_at_home stayed_in_their_homes stay_put refused_to_leave stayed_behind',
  ],
  [
    'sufficient',
    'enough sufficient adequate plenty ample well_stocked',
    'shortage shortages short_of insufficient scarce running_out ran_out run_out lack lacked',
  ],
  [
    'powered',
    'power_restored restored reconnected electricity_returned back_on',
    'without_power without_electricity in_the_dark blackout blacked_out cut_off power_cut',
  ],
  [
    'solvent',
    'solvent afloat',
    'bankrupt bankruptcy insolvent insolvency receivership into_administration collapsed',
  ],
  [
    'cleared',
    'cleared clears blameless no_blame absolved',
    'blamed blame blames to_blame responsible at_fault negligent negligence',
  ],
  [
    'loyal',
    'loyal stood_firm toed_the_line voted_with',
    'rebelled defied broke_ranks breaking_ranks rebels voted_against',
  ],
  [
    'certain',
    'certified declared_winner declared_the_winner elected',
    'undecided new_vote rerun re-run recount',
  ],
  [
    'sorry',
    'apologised apologized apology apologise apologize sorry regret regrets regretted',
    'unapologetic unrepentant',
  ],
  [
    'known',
    'foreseen predicted expected warned warning warnings alerted alert',
    'unforeseen unexpected without_warning surprise by_surprise no_warning',
  ],
  ['calm', 'calm quiet peaceful', 'unrest riots rioting clashes fighting gunfire looting'],
  // how it came about
  [
    'deliberate',
    'deliberate deliberately intentional intentionally purpose targeted arson sabotage set_off arsonist arsonists',
    'accident accidental accidentally mistake debris fault by_itself natural naturally unintentional',
  ],
  [
    'attacked',
    'attack bomb bombed torpedo missile explosive explosives sabotage shot_down ',
    'accident malfunction fault defect leak lightning technical mechanical gas_leak human_error pilot_error',
  ],
  ['peaceful', 'peaceful peacefully orderly', 'violent violently violence clashes riot'],
  ['planned', 'planned premeditated', 'spontaneous spontaneously unplanned random randomly'],
  ['provoked', 'provoked', 'unprovoked'],
]

/** Where it was, in the same form. */
const places: readonly Line[] = [
  ['northern', 'north northern northerly', 'south southern southerly'],
  ['eastern', 'east eastern easterly', 'west western westerly'],
  ['starboard', 'starboard', 'port_side'],
  ['leftward', 'left-hand left_side', 'right-hand right_side'],
  ['inside', 'inside indoors', 'outside outdoors'],
  ['upstairs', 'upstairs', 'downstairs'],
  ['upstream', 'upstream', 'downstream'],
  ['domestic', 'home_soil', 'abroad overseas'],
]

const side = (words: string) =>
  new Set(words.split(' ').map((entry) => entry.split('_').map(stem).join(' ')))

const opposed =
  (kind: Opposition['kind']) =>
  ([name, yes, no]: Line): Opposition => ({ name, kind, yes: side(yes), no: side(no) })

export const oppositions: readonly Opposition[] = [
  ...states.map(opposed('status')),
  ...places.map(opposed('place')),
]
