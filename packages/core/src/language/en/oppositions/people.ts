import type { Line } from './line.ts'

/** What becomes of people, and how they are. */
export const people: readonly Line[] = [
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
    'infected',
    'tested_positive positive infected',
    'tested_negative negative uninfected virus-free',
  ],
  [
    'evacuated',
    'evacuated evacuate evacuation fled left_their_homes moved_to_safety',
    'stayed_put stayed_at_home stayed_in_their_homes stay_put refused_to_leave stayed_behind',
  ],
]
