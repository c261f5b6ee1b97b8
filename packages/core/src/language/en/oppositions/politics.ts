import type { Line } from './line.ts'

/** Offices, votes and what is decided. */
export const politics: readonly Line[] = [
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
  ['unanimous', 'unanimous unanimously', 'split divided majority'],
  [
    'resigned',
    'resigned resignation resign stepped_down quit',
    'dismissed dismissal sacked ousted',
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
]
